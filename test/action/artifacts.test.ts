/** The built action and the real artifact client, against Azurite: what is kept, under which name, and that losing it changes nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run as verify } from '../../src/cli/verify.ts'
import { unzip } from '../../src/io/zip.ts'
import { Evidence } from '../../src/model/evidence.ts'
import { ArtifactStore } from '../support/artifact-store.ts'
import { memoryConsole } from '../support/console.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { GATE, Shop, threeJobs, waiting, waitingInits } from '../support/shop.ts'

let store: ArtifactStore
let hub: FakeGitHub
const work = mkdtempSync(join(tmpdir(), 'countersign-artifacts-'))
beforeAll(async () => {
  store = await ArtifactStore.start()
})
afterAll(async () => {
  await store[Symbol.asyncDispose]()
  rmSync(work, { recursive: true, force: true })
})
beforeEach(async () => {
  store.forget()
  hub = await FakeGitHub.start()
})
afterEach(() => hub[Symbol.asyncDispose]())

const kept = () => ({ env: store.environment })
const verified = async (name: string, ...args: readonly string[]) => {
  const path = join(work, `${Math.random()}-${name}.zip`)
  writeFileSync(path, await store.download(name))
  const { console, out } = memoryConsole()
  return { code: await verify([path, ...args], console), out: out() }
}
const evidenceIn = async (name: string) => {
  const bytes = unzip(await store.download(name)).get('evidence.json')
  return Evidence.parse(JSON.parse(Buffer.from(bytes ?? '').toString('utf8'))).predicate
}
const names = (job: string, ...more: readonly string[]): readonly string[] => [`countersign-${job}-1`, `countersign-${job}-1.html`, ...more]

describe('the record of a decision', () => {
  it('is uploaded as one archive that verifies, and its page once more by itself', async () => {
    const shop = new Shop(hub)
    const routed = await shop.step(shop.push(), 'gate', { mode: 'route' }, kept())
    expect(routed).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold' } })
    expect(store.names).toEqual(names('gate'))
    expect([...unzip(await store.download('countersign-gate-1')).keys()].sort()).toEqual([
      'evidence.html',
      'evidence.json',
      'facts.json',
      'summary.md',
    ])
    const { code, out } = await verified('countersign-gate-1', '--digest', routed.outputs['evidence-digest'] ?? '', '--require-origin')
    expect(code, out).toBe(0)
    expect(out).toMatch(/origin matched/)
    expect((await store.download('countersign-gate-1.html')).toString('utf8')).toBe(routed.files['countersign-gate-1/evidence.html'])
    expect(store.artifacts.find(({ name }) => name.endsWith('.html'))?.mimeType).toBe('text/html')
    expect(routed.outputs['artifact-url']).toMatch(/^https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+\/artifacts\/1000$/)
    expect(routed.outputs['artifact-id']).toBe('1000')
  })

  it('says where it is kept and until when, and what will be missing in a year', async () => {
    const shop = new Shop(hub)
    await shop.step(shop.push(), 'gate', { mode: 'route', 'retention-days': '30' }, kept())
    const { record, gaps } = await evidenceIn('countersign-gate-1')
    expect(record.location).toMatchObject({
      value: expect.stringMatching(/\/actions\/runs\/\d+#artifacts countersign-gate-1$/),
      state: 'inferred',
    })
    const days = (Date.parse(record.expires.value ?? '') - Date.parse(record.timestamp.value ?? '')) / 86_400_000
    expect(days).toBe(30)
    expect(gaps.map(({ id }) => id)).toContain('evidence-expires')
    for (const { expiresAt } of store.artifacts) expect(Math.round((Date.parse(expiresAt ?? '') - Date.now()) / 86_400_000)).toBe(30)
  })

  it('kept for a year has no such gap', async () => {
    const shop = new Shop(hub)
    await shop.step(
      shop.push(),
      'gate',
      { mode: 'route', 'retention-days': '400' },
      { env: { ...store.environment, GITHUB_RETENTION_DAYS: '400' } },
    )
    expect((await evidenceIn('countersign-gate-1')).gaps.map(({ id }) => id)).not.toContain('evidence-expires')
  })

  it('of a job that checks what another decided has no page of its own', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const routed = await shop.route(pushed)
    pushed.run.approve('countersign', shop.bob, 'looked at the diff')
    pushed.run.finishJob('approve')
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' }, kept())
    expect(judged.exitCode).toBe(0)
    expect(store.names).toEqual(['countersign-deploy-1'])
  })

  it('is left out where nothing is asked and nothing is touched, unless the policy wants all', async () => {
    const quiet = threeJobs.replace(/ {6}- run: npm publish\n.*\n/, '      - run: npm test\n')
    const shop = new Shop(hub, { workflow: quiet })
    const judged = await shop.step(shop.push({ message: 'Tidy up' }), 'gate', { mode: 'route' }, kept())
    expect(judged).toMatchObject({ exitCode: 0, outputs: { decision: 'allow' } })
    expect(judged.summary).toContain('PROCEED · allow')
    expect(store.calls).toEqual([])
    const always = new Shop(hub, {
      name: 'acme/other',
      workflow: quiet,
      files: { '.github/countersign.yml': 'version: 1\nevidence: { always: true }\n' },
    })
    await always.step(always.push({ message: 'Tidy up' }), 'gate', { mode: 'route' }, kept())
    expect(store.names).toEqual(names('gate'))
  })

  it('of a run that cannot be judged is kept and replays to the same stop', async () => {
    const shop = new Shop(hub, { files: { '.github/countersign.yml': 'version: 1\nnonsense: true\n' } })
    const stopped = await shop.step(shop.push(), 'gate', { mode: 'route' }, kept())
    expect(stopped).toMatchObject({ exitCode: 1, outputs: { decision: 'block', verdict: 'stop' } })
    expect(stopped.outputs['reasons']).toContain('policy-invalid')
    expect(await verified('countersign-gate-1', '--digest', stopped.outputs['evidence-digest'] ?? '')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/the same record again \(block, stop\)/),
    })
  })
})

describe('names', () => {
  it('tell the legs of a matrix and the attempts of a run apart', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const leg = (index: string) => ({ mode: 'route', 'job-matrix': '{"os":"ubuntu"}', 'job-index': index })
    await shop.step(pushed, 'gate', leg('0'), kept())
    await shop.step(pushed, 'gate', leg('1'), kept())
    pushed.run.rerun(shop.alice)
    await shop.step(pushed, 'gate', { mode: 'route' }, kept())
    expect(store.names.filter((name) => !name.endsWith('.html'))).toEqual([
      'countersign-gate.0-1',
      'countersign-gate.1-1',
      'countersign-gate-2',
    ])
  })

  it.each([
    ['by the number that the runner gives it', '__countersign_countersign_2', '- uses: GATE\n      - uses: GATE'],
    ['by its id', 'again', '- id: gate\n        uses: GATE\n      - id: again\n        uses: GATE'],
  ])('tell a second gate of a job from the first, %s', async (_, step, steps) => {
    const shop = new Shop(hub, { workflow: threeJobs.replace(/- id: gate\n {8}uses: .*\n {8}with: .*/, steps.replaceAll('GATE', GATE)) })
    const pushed = shop.push()
    await shop.step(
      pushed,
      'gate',
      { mode: 'observe' },
      { env: { ...store.environment, GITHUB_ACTION: step.startsWith('__') ? '__countersign_countersign' : 'gate' } },
    )
    await shop.step(pushed, 'gate', { mode: 'observe' }, { env: { ...store.environment, GITHUB_ACTION: step } })
    expect(store.names.filter((name) => !name.endsWith('.html'))).toEqual(['countersign-gate-1', `countersign-gate-${step}-1`])
  })

  it('that are taken get a number, and the verdict stays what it was', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const outcomes = []
    for (let time = 0; time < 3; time += 1) outcomes.push((await shop.step(pushed, 'gate', { mode: 'route' }, kept())).exitCode)
    expect(outcomes).toEqual([0, 0, 0])
    expect(store.names).toEqual([
      ...names('gate'),
      'countersign-gate-1-2',
      'countersign-gate-1-2.html',
      'countersign-gate-1-3',
      'countersign-gate-1-3.html',
    ])
  })

  it('that an input gives are cleaned of what no artifact may be called', async () => {
    const name = '../a:b*?"<x>|\\c\u202e'
    const named = JSON.stringify({ mode: 'route', 'evidence-name': name })
    const shop = new Shop(hub, { workflow: threeJobs.replace('with: { mode: route }', `with: ${named}`) })
    await shop.step(shop.push(), 'gate', { mode: 'route', 'evidence-name': name }, kept())
    expect(store.names[0]).toBe('..-a-b-x-c-')
  })
})

describe('what happens later', () => {
  it('follows what was decided before waiting, and names it', async () => {
    const shop = new Shop(hub, { workflow: waiting })
    const pushed = shop.push({ jobs: waitingInits })
    const running = shop.start(pushed, 'deploy', { mode: 'wait', 'poll-seconds': '1' }, kept())
    await running.says('Put this code into')
    await expect.poll(() => store.names, { timeout: 20_000 }).toEqual(names('deploy'))
    pushed.run.approve('countersign', shop.bob, 'looked at the diff')
    const ended = await running.ended
    expect(ended).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed' } })
    expect(store.names).toEqual([...names('deploy'), 'countersign-deploy-1-2', 'countersign-deploy-1-2.html'])
    const [before, after] = [await evidenceIn('countersign-deploy-1'), await evidenceIn('countersign-deploy-1-2')]
    expect([before.verdict, after.verdict]).toEqual(['hold', 'proceed'])
    expect(after.earlier).toHaveLength(1)
    expect((await verified('countersign-deploy-1', '--digest', after.earlier[0] ?? '')).code).toBe(0)
  })

  it('is how the job ended: a second record beside the first, in an archive that verifies', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const routed = await shop.route(pushed)
    pushed.run.approve('countersign', shop.bob, 'looked at the diff')
    pushed.run.finishJob('approve')
    const decided = { decided: routed.outputs['decision-id'] ?? '' }
    const judged = await shop.step(pushed, 'deploy', decided, kept())
    await shop.post(judged, 'failure', pushed, 'deploy', decided, kept())
    expect(store.names).toEqual(['countersign-deploy-1', 'countersign-deploy-1-2'])
    const { code, out } = await verified('countersign-deploy-1-2', '--digest', judged.outputs['evidence-digest'] ?? '')
    expect(code, out).toBe(0)
    expect(out).toMatch(/ok\s+link\s+outcome\.json/)
    const outcome = unzip(await store.download('countersign-deploy-1-2')).get('outcome.json')
    expect(Evidence.parse(JSON.parse(Buffer.from(outcome ?? '').toString('utf8'))).predicate.record.outcome.value).toEqual([
      { job: 'deploy', conclusion: 'failure' },
    ])
  })
})

describe('a copy that is lost', () => {
  it.each([
    ['there is no service', {}, /This runner offers no artifact service: the evidence stays in/],
    ['the server has none of the kind', { GITHUB_SERVER_URL: 'https://github.example.org' }, /Enterprise Server has no artifact service/],
  ])('stays on the disk, with the reason, where %s', async (_, env, reason) => {
    const shop = new Shop(hub)
    const service = Object.keys(env).length === 0 ? {} : store.environment
    const judged = await shop.step(shop.push(), 'gate', { mode: 'route' }, { env: { ...service, ...env } })
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold', 'artifact-id': '' } })
    expect(judged.log).toMatch(reason)
    expect(Object.keys(judged.files)).toContain('countersign-gate-1/evidence.json')
    expect(judged.files['countersign-gate-1/evidence.json']).toContain('evidence-not-kept')
    expect(store.calls).toEqual([])
  })

  it.each([
    ['the service refuses', 'CreateArtifact', 403],
    ['the upload cannot be finished', 'FinalizeArtifact', 400],
  ])('is told and changes no verdict where %s', async (_, call, status) => {
    store.fault = (asked) => (asked === call ? { status, message: 'quota used up' } : null)
    const shop = new Shop(hub)
    const judged = await shop.step(shop.push(), 'gate', { mode: 'route' }, kept())
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold' } })
    expect(judged.log).toMatch(/::warning title=Countersign::The evidence could not be uploaded and stays in .*quota used up/)
  })
})
