/** The environment's own side of it, on the built action: names of any kind, what protects them, several of them, people who are gone, and APIs that do not answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Evidence } from '../../src/model/evidence.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Environment, EnvironmentInit } from '../support/fake-github/world/environment.ts'
import type { JobInit } from '../support/fake-github/world/job.ts'
import { type ActionInit, type ActionResult, Stepper } from '../support/run-action.ts'
import { type Carried, Shop, threeJobs, threeJobsInits } from '../support/shop.ts'
import { expectDecided } from './sound.ts'

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}'
const ENVIRONMENT = 'GET /repos/{owner}/{repo}/environments/{environment_name}'

let hub: FakeGitHub
let stepper: Stepper
let count = 0
beforeAll(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  stepper = new Stepper()
})
afterAll(async () => {
  stepper[Symbol.dispose]()
  await hub[Symbol.asyncDispose]()
})

interface SceneInit {
  readonly environment?: string
  readonly protection?: EnvironmentInit
  readonly policy?: string
  readonly workflow?: string
  readonly jobs?: readonly JobInit[]
}

/** A shop whose approval environment has a name of its own, and a run of an agent's change in it. */
class Scene {
  readonly environment: string
  readonly shop: Shop
  readonly pushed: Carried

  constructor({ environment = 'countersign', protection, policy = '', workflow = threeJobs, jobs = threeJobsInits }: SceneInit = {}) {
    this.environment = environment
    const text = `approval:\n  environment: ${JSON.stringify(environment)}\n${policy}`
    this.shop = new Shop(hub, {
      name: `acme/shop-${count++}`,
      ...{ workflow, environment: null, files: { '.github/countersign.yml': text } },
    })
    const { bob, carol } = this.shop
    this.shop.repository.environment(environment, {
      ...{ reviewers: [bob, carol], preventSelfReview: true, adminsCanBypass: false },
      ...protection,
    })
    this.pushed = this.shop.push({
      jobs: jobs.map((one) => (one.environment === 'countersign' ? { ...one, environment } : one)),
    })
  }

  step(job: string, inputs: Readonly<Record<string, string>> = {}, more: Partial<ActionInit> = {}): Promise<ActionResult> {
    return stepper.step(this.shop.init(this.pushed, job, inputs, more))
  }

  async route(): Promise<ActionResult> {
    const routed = await this.step('gate', { mode: 'route' })
    this.pushed.run.finishJob('gate', routed.exitCode === 0 ? 'success' : 'failure')
    return routed
  }

  /** Asks, is approved, and judges again where it matters. */
  async through(): Promise<ActionResult> {
    const routed = await this.route()
    expect(routed.outputs, routed.log).toMatchObject({ decision: 'approve', verdict: 'hold', environment: this.environment })
    this.pushed.run.approve(this.environment, this.shop.bob, 'read it')
    this.pushed.run.finishJob('approve')
    return this.step('deploy', { decided: routed.outputs['decision-id'] ?? '' })
  }
}

const reasonsOf = ({ outputs }: ActionResult): readonly string[] =>
  (JSON.parse(outputs['reasons'] ?? '[]') as readonly { readonly code: string }[]).map(({ code }) => code)

describe('an environment', () => {
  it.each([
    ['slashes', 'release/eu/west'],
    ['spaces', 'production of the shop'],
    ['255 characters', 'x'.repeat(255)],
    ['signs of an address', 'a%2Fb?c=d&e#f'],
    ['letters of any script', 'Prödüktion 環境'],
    ['quotes', `it's "prod"`],
  ])('is approved by a name with %s', async (_, environment) => {
    const judged = await new Scene({ environment }).through()
    expect(judged, judged.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', approvers: '["bob"]' } })
    expectDecided(judged)
  })

  it.each(['${{ inputs.target }}', 'prod-${{ github.ref_name }}'])(
    'named %s is asked about by nobody: nothing is handed out',
    async (name) => {
      const workflow = threeJobs
        .replace('{ mode: fail,', `{ mode: fail, environment: '${name}',`)
        .replace('{ mode: route }', `{ mode: route, environment: '${name}' }`)
      const scene = new Scene({ workflow })
      for (const [job, mode, verdict] of [
        ['gate', 'route', 'stop'],
        ['deploy', 'fail', 'hold'],
      ] as const) {
        const judged = await scene.step(job, { mode, environment: name })
        expect(judged, judged.log).toMatchObject({ exitCode: 1, outputs: { verdict } })
        expect(reasonsOf(judged)).toContain('environment-dynamic')
        expectDecided(judged)
      }
    },
  )

  it.each<[string, EnvironmentInit, string]>([
    ['a wait timer', { waitMinutes: 30 }, '"waitMinutes":30'],
    ['a branch policy', { branchPolicy: 'custom', branches: ['main'] }, '"branchPolicy":"custom"'],
    ['a rule of an app', { customRules: [{ id: 7, slug: 'change-board' }] }, '"guard":"guarded"'],
  ])('with %s beside its reviewers is guarded, and the evidence tells it', async (_, protection, told) => {
    const scene = new Scene({ protection })
    const routed = await scene.route()
    const { run } = scene.pushed
    run.approve('countersign', scene.shop.bob, 'read it')
    if (protection.waitMinutes !== undefined) run.elapse('countersign')
    if (protection.customRules !== undefined) run.passRule('countersign', 'change-board')
    run.finishJob('approve')
    const judged = await scene.step('deploy', { decided: routed.outputs['decision-id'] ?? '' })
    expect(judged, judged.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed' } })
    expect(Object.entries(judged.files).find(([path]) => path.endsWith('/evidence.json'))?.[1]).toContain(told)
    expectDecided(judged)
  })

  it.each<[string, EnvironmentInit]>([
    ['a wait timer', { waitMinutes: 30 }],
    ['a branch policy', { branchPolicy: 'protected-branches' }],
    ['a rule of an app', { customRules: [{ id: 7, slug: 'change-board' }] }],
  ])('with %s and no reviewers asks nobody: nothing is handed out', async (_, protection) => {
    const routed = await new Scene({ protection: { ...protection, reviewers: [] } }).step('gate', { mode: 'route' })
    expect(routed).toMatchObject({ exitCode: 1, outputs: { verdict: 'stop', environment: '' } })
    expect(reasonsOf(routed)).toContain('environment-name-only')
    expectDecided(routed)
  })

  it('without deployments works alike', async () => {
    const workflow = threeJobs.replace(
      'environment: ${{ needs.gate.outputs.environment }}\n    steps',
      'environment: { name: "${{ needs.gate.outputs.environment }}", deployment: false }\n    steps',
    )
    expect(workflow).toContain('deployment: false')
    const jobs = threeJobsInits.map((one) => (one.environment === undefined ? one : { ...one, deployment: false }))
    const scene = new Scene({ workflow, jobs })
    const judged = await scene.through()
    expect(judged, judged.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed' } })
    // The age of an approval counts from the job that it let in, which needs no deployment to be found. The stand-in's clock is long behind.
    const bounded = new Scene({ workflow, jobs, policy: '  valid-for: 4h\n' })
    const late = await bounded.through()
    expect(reasonsOf(late)).toContain('approval-expired')
    expect(expectDecided(late).enteredAt).toMatchObject({ known: true, value: bounded.pushed.run.job('approve').startedAt })
    for (const { shop } of [scene, bounded]) expect(shop.repository.deployments).toEqual([])
  })
})

describe('a team that reviews', () => {
  it.each([
    ['cannot be looked into by the usual token', false, 'bob', 'proceed', 'inferred'],
    ['can be looked into by a stronger one', true, 'bob', 'proceed', 'verified'],
    ['tells that somebody else let the job in', true, 'carol', 'hold', 'unknown'],
  ] as const)('%s', async (_, readable, approver, verdict, state) => {
    const scene = new Scene()
    const { shop, pushed } = scene
    const ops = hub.team('acme', `ops-${count}`, [shop.bob])
    shop.repository.environment('countersign', { reviewers: [ops], preventSelfReview: true, adminsCanBypass: true })
    const permissions = { ...shop.token.permissions, members: 'read' } as const
    const stronger = hub.token({ kind: 'personal', owner: shop.alice, permissions })
    pushed.run.finishJob('gate')
    if (approver === 'bob') pushed.run.approve('countersign', shop.bob, 'read it')
    else pushed.run.bypass('countersign', shop.carol, 'read it')
    // Since then administrators are kept out.
    shop.repository.environment('countersign', { reviewers: [ops], preventSelfReview: true, adminsCanBypass: false })
    const judged = await scene.step('deploy', {}, readable ? { token: stronger.value } : {})
    expect(judged.outputs['verdict'], judged.log).toBe(verdict)
    if (verdict === 'hold') expect(reasonsOf(judged)).toContain('approval-bypassed')
    const [, text = '{}'] = Object.entries(judged.files).find(([path]) => path.endsWith('/evidence.json')) ?? []
    const { predicate } = Evidence.parse(JSON.parse(text))
    expect(predicate.record.approver.state).toBe(state)
    expect(predicate.gaps.some(({ id }) => id === 'reviewers-unread')).toBe(!readable)
    expectDecided(judged)
  })
})

describe('several', () => {
  it('environments: only what was said of the one that counts decides', async () => {
    const workflow = threeJobs.replace(
      '  deploy:\n',
      "  preview:\n    runs-on: ubuntu-latest\n    environment: staging\n    steps: [{ run: 'true' }]\n  deploy:\n",
    )
    const scene = new Scene({ workflow, jobs: [...threeJobsInits, { name: 'preview', environment: 'staging' }] })
    const { shop, pushed } = scene
    const [staging, countersign] = [shop.repository.environments.get('staging'), shop.repository.environments.get('countersign')]
    if (staging === undefined || countersign === undefined) throw new Error('there are two')
    const say = (state: 'approved' | 'rejected', ...environments: Environment[]) =>
      void pushed.run.approvals.push({ environments, state, user: shop.bob, comment: 'read it' })
    say('approved', staging)
    expect(reasonsOf(await scene.step('deploy'))).toContain('approval-missing')
    say('rejected', staging)
    expect(reasonsOf(await scene.step('deploy'))).toContain('approval-missing')
    // One answer may be about both.
    say('approved', staging, countersign)
    expect(await scene.step('deploy')).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', approvers: '["bob"]' } })
    say('rejected', staging, countersign)
    expect(reasonsOf(await scene.step('deploy'))).toContain('approval-rejected')
  })

  it('approvals: a minimum of two takes two people, one for each time that a job waits', async () => {
    const second = { name: 'approve-again', needs: ['approve'], environment: 'countersign' }
    const jobs = threeJobsInits.flatMap((one) => (one.name === 'deploy' ? [second, { ...one, needs: ['gate', 'approve-again'] }] : [one]))
    const scene = new Scene({ jobs, policy: '  minimum: 2\n' })
    const { run } = scene.pushed
    await scene.route()
    run.approve('countersign', scene.shop.bob, 'read it')
    run.finishJob('approve')
    expect(reasonsOf(await scene.step('deploy'))).toContain('too-few-approvers')
    run.approve('countersign', scene.shop.carol, 'read it, too')
    run.finishJob('approve-again')
    expect(await scene.step('deploy')).toMatchObject({ exitCode: 0, outputs: { approvers: '["bob","carol"]' } })
  })

  it('legs of a matrix: one approval lets in all, and each leaves its own record', async () => {
    const workflow = threeJobs.replace('  deploy:\n', '  deploy:\n    strategy: { matrix: { region: [eu, us] } }\n')
    const legs = ['eu', 'us'].map((region) => ({ name: `deploy (${region})`, needs: ['gate', 'approve'], afterSkipped: true }))
    const jobs = threeJobsInits.flatMap((one) => (one.name === 'deploy' ? legs : one.name === 'record' ? [] : [one]))
    const scene = new Scene({ workflow, jobs })
    const routed = await scene.route()
    scene.pushed.run.approve('countersign', scene.shop.bob, 'both regions')
    scene.pushed.run.finishJob('approve')
    const names = new Set<string | undefined>()
    for (const [index, region] of ['eu', 'us'].entries()) {
      const inputs = { decided: routed.outputs['decision-id'] ?? '', 'job-matrix': JSON.stringify({ region }), 'job-index': String(index) }
      const judged = await scene.step('deploy', inputs)
      expect(judged, judged.log).toMatchObject({
        exitCode: 0,
        outputs: { verdict: 'proceed', 'decision-id': routed.outputs['decision-id'] },
      })
      names.add(judged.outputs['evidence-path']?.split('/').at(-1))
    }
    expect([...names]).toEqual(['countersign-deploy.0-1', 'countersign-deploy.1-1'])
  })
})

describe('held with a named reason and a record where', () => {
  it('the approver’s account is gone', async () => {
    const scene = new Scene()
    const gone = hub.user(`gone-${count}`)
    scene.shop.repository.environment('countersign', { reviewers: [gone], preventSelfReview: true, adminsCanBypass: false })
    await scene.route()
    scene.pushed.run.approve('countersign', gone, 'fine')
    scene.pushed.run.finishJob('approve')
    gone.deleted = true
    const judged = await scene.step('deploy')
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold', approvers: '[]' } })
    expect(reasonsOf(judged)).toContain('approver-unknown')
    expectDecided(judged)
  })

  it('the run is gone', async () => {
    const scene = new Scene()
    const init = scene.shop.init(scene.pushed, 'deploy')
    scene.shop.repository.runs.delete(scene.pushed.run.id)
    const judged = await stepper.step(init)
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } })
    expect(reasonsOf(judged)).toContain('approvals-unknown')
    expectDecided(judged)
  })

  it('an old server has none of these endpoints', async () => {
    const scene = new Scene()
    await scene.route()
    scene.pushed.run.approve('countersign', scene.shop.bob, 'read it')
    scene.pushed.run.finishJob('approve')
    const old = ['approvals', 'pending_deployments', 'attempts/{attempt_number}'].map((name) => `GET ${RUN}/${name}`)
    for (const route of [...old, ENVIRONMENT]) hub.fail(route, { status: 404 })
    try {
      for (const mode of ['fail', 'route'] as const) {
        const judged = await scene.step(
          mode === 'fail' ? 'deploy' : 'gate',
          { mode, 'job-context': 'null' },
          { env: { GITHUB_SERVER_URL: 'https://github.acme.example' } },
        )
        expect([judged.exitCode, judged.outputs['verdict']], judged.log).toEqual([1, mode === 'fail' ? 'hold' : 'stop'])
        expect(reasonsOf(judged)).toContain(mode === 'fail' ? 'approvals-unknown' : 'environment-missing')
        expectDecided(judged)
      }
    } finally {
      hub.faults.clear()
    }
  })
})

describe('break-glass', () => {
  const workflow = `${threeJobs
    .replace('npm publish', 'aws s3 rm --recursive s3://acme-production-orders')
    .replace('NODE_AUTH_TOKEN', 'AWS_SECRET_ACCESS_KEY')
    .replace('secrets.NPM_TOKEN', 'secrets.AWS_SECRET_ACCESS_KEY')
    .replace('needs: [gate, approve]\n', 'needs: [gate, approve, break-glass]\n')}
  break-glass:
    needs: gate
    if: failure() && needs.gate.outputs.decision == 'block'
    environment: emergency
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`
  const jobs: readonly JobInit[] = [
    { name: 'gate' },
    { name: 'break-glass', needs: ['gate'], environment: 'emergency', always: true },
    { name: 'deploy', needs: ['gate', 'break-glass'], always: true },
  ]
  const policy = 'break-glass: { environment: emergency, reference: INC-#, categories: [destructive, cloud-cli, deploy, infrastructure] }\n'

  it.each([
    ['lifts a block', 'with reference, code and reason', (code: string) => `INC-42 ${code} the shop is down`, 0, 'proceed', 'break-glass'],
    ['does not', 'without the code', () => 'INC-42 the shop is down', 1, 'stop', 'break-glass-refused'],
    ['does not', 'without a reference', (code: string) => `${code} the shop is down`, 1, 'stop', 'break-glass-refused'],
  ] as const)('%s %s', async (_, __, comment, exitCode, verdict, reason) => {
    const scene = new Scene({ workflow, jobs, policy })
    const { shop, pushed } = scene
    shop.repository.environment('emergency', { reviewers: [shop.carol], preventSelfReview: true, adminsCanBypass: false })
    const stopped = await scene.route()
    expect(stopped, stopped.log).toMatchObject({ exitCode: 1, outputs: { decision: 'block', verdict: 'stop' } })
    const { message = '' } =
      (JSON.parse(stopped.outputs['reasons'] ?? '[]') as readonly { code: string; message: string }[]).find(
        ({ code }) => code === 'break-glass-open',
      ) ?? {}
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(message)?.[0] ?? `no code in: ${message}`
    pushed.run.approve('emergency', shop.carol, comment(code))
    pushed.run.finishJob('break-glass')
    const judged = await scene.step('deploy', { decided: stopped.outputs['decision-id'] ?? '' })
    expect(judged, judged.log).toMatchObject({ exitCode, outputs: { decision: 'block', verdict } })
    expect(reasonsOf(judged)).toContain(reason)
    expectDecided(judged)
  })
})
