/** A shop whose releases stand behind the gate: the pattern of the README, with people and an agent around it. */
import type { FakeGitHub } from './fake-github/hub.ts'
import type { Permissions, Token } from './fake-github/tokens.ts'
import type { Account } from './fake-github/world/accounts.ts'
import type { EnvironmentInit } from './fake-github/world/environment.ts'
import type { JobInit } from './fake-github/world/job.ts'
import type { Repository } from './fake-github/world/repository.ts'
import type { Run } from './fake-github/world/run.ts'
import { type ActionInit, type ActionResult, runAction } from './run-action.ts'
import { pushPayload } from './runner.ts'

export const RELEASE = '.github/workflows/release.yml'
export const GATE = 'countersign/countersign@0123456789012345678901234567890123456789'

export const threeJobs = `name: Release
on: push
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
  gate:
    runs-on: ubuntu-latest
    outputs:
      environment: \${{ steps.gate.outputs.environment }}
      decision-id: \${{ steps.gate.outputs.decision-id }}
    steps:
      - id: gate
        uses: ${GATE}
        with: { mode: route }
  approve:
    needs: gate
    if: needs.gate.outputs.environment != ''
    runs-on: ubuntu-latest
    environment: \${{ needs.gate.outputs.environment }}
    steps: [{ run: 'true' }]
  deploy:
    needs: [gate, approve]
    if: "!cancelled() && needs.gate.result == 'success' && (needs.approve.result == 'success' || needs.approve.result == 'skipped')"
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { mode: fail, decided: '\${{ needs.gate.outputs.decision-id }}' }
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
  record:
    needs: [gate, approve, deploy]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { mode: record, jobs: deploy }
`
export const threeJobsInits: readonly JobInit[] = [
  { name: 'gate' },
  { name: 'approve', needs: ['gate'], environment: 'countersign' },
  { name: 'deploy', needs: ['gate', 'approve'], afterSkipped: true },
  { name: 'record', needs: ['gate', 'approve', 'deploy'], always: true },
]

/** One job that waits, and the job beside it that makes GitHub ask. */
export const waiting = `name: Release
on: push
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
  approve:
    runs-on: ubuntu-latest
    environment: countersign
    steps: [{ run: 'true' }]
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { mode: wait }
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
export const waitingInits: readonly JobInit[] = [{ name: 'approve', environment: 'countersign' }, { name: 'deploy' }]

export interface ShopInit {
  readonly workflow?: string
  readonly environment?: EnvironmentInit | null
  readonly visibility?: 'public' | 'private'
  /** More files of the first commit, the policy for one. */
  readonly files?: Readonly<Record<string, string>>
  readonly permissions?: Permissions
}

export interface PushInit {
  readonly author?: Account
  readonly message?: string
  readonly files?: Readonly<Record<string, string | null>>
  readonly actor?: Account
  readonly jobs?: readonly JobInit[]
}

/** What a run carries, kept beside it so that any of its jobs can be run later. */
export interface Carried {
  readonly run: Run
  readonly sha: string
  readonly ref: string
  readonly payload: unknown
}

export class Shop {
  readonly hub: FakeGitHub
  readonly repository: Repository
  readonly token: Token
  readonly alice: Account
  /** Reviewers of the approval environment. */
  readonly bob: Account
  readonly carol: Account
  readonly agent: Account

  constructor(hub: FakeGitHub, init: ShopInit = {}) {
    this.hub = hub
    this.repository = hub.repository('acme/shop', { visibility: init.visibility ?? 'private' })
    this.alice = hub.user('alice')
    this.bob = hub.user('bob')
    this.carol = hub.user('carol')
    this.agent = hub.bot('Copilot', { id: 198982749, email: '198982749+Copilot@users.noreply.github.com' })
    this.token = hub.token(init.permissions === undefined ? {} : { permissions: init.permissions })
    if (init.environment !== null)
      this.repository.environment('countersign', {
        reviewers: [this.bob, this.carol],
        preventSelfReview: true,
        adminsCanBypass: false,
        ...init.environment,
      })
    this.repository.commit({
      branch: 'main',
      author: this.alice,
      message: 'Begin',
      files: { [RELEASE]: init.workflow ?? threeJobs, 'README.md': '# Shop\n', ...init.files },
    })
    const first = this.repository.startRun({
      workflow: RELEASE,
      event: 'push',
      actor: this.alice,
      jobs: [{ name: 'gate' }, { name: 'deploy' }],
    })
    first.finish()
  }

  /** A commit that an agent helped to write, pushed by a person: the commonest kind. */
  push({
    author = this.alice,
    message = 'Speed up the cart\n\nCo-authored-by: Claude <noreply@anthropic.com>',
    files,
    actor = this.alice,
    jobs = threeJobsInits,
  }: PushInit = {}): Carried {
    const before = this.repository.sha('main')
    const sha = this.repository.commit({ branch: 'main', author, message, files: files ?? { 'src/cart.ts': `${Math.random()}\n` } })
    const run = this.repository.startRun({ workflow: RELEASE, event: 'push', actor, headSha: sha, jobs })
    return { run, sha, ref: 'refs/heads/main', payload: pushPayload(this.repository, actor, 'refs/heads/main', before, sha) }
  }

  step(
    carried: Carried,
    job: string,
    inputs: Readonly<Record<string, string>> = {},
    more: Partial<ActionInit> = {},
  ): Promise<ActionResult> {
    return runAction({ hub: this.hub, token: this.token.value, ...carried, job, inputs, ...more })
  }

  /** The gate job in `route`, and what becomes of the run's jobs by its answer. */
  async route(carried: Carried): Promise<ActionResult> {
    const routed = await this.step(carried, 'gate', { mode: 'route' })
    carried.run.finishJob('gate', routed.exitCode === 0 ? 'success' : 'failure')
    return routed
  }
}
