/** A shop whose releases stand behind the gate: the pattern of the README, with people and an agent around it. */
import type { FakeGitHub } from './fake-github/hub.ts'
import type { Permissions, Token } from './fake-github/tokens.ts'
import type { Account } from './fake-github/world/accounts.ts'
import type { EnvironmentInit } from './fake-github/world/environment.ts'
import type { JobInit } from './fake-github/world/job.ts'
import type { Pull } from './fake-github/world/pull.ts'
import type { Repository } from './fake-github/world/repository.ts'
import type { Run } from './fake-github/world/run.ts'
import { type ActionInit, type ActionResult, type Running, runPost, startAction } from './run-action.ts'
import { plainPayload, pullPayload, pushPayload } from './runner.ts'
import { approvingJob, passedBoth, routingJob, verifyingStep } from './three-jobs.ts'

export const RELEASE = '.github/workflows/release.yml'
export const GATE = 'countersign/countersign@0123456789012345678901234567890123456789'

export const threeJobs = `name: Release
on: push
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
${routingJob(GATE)}${approvingJob}  deploy:
    needs: [gate, approve]
    if: "!cancelled() && ${passedBoth}"
    runs-on: ubuntu-latest
    steps:
${verifyingStep(GATE)}      - uses: actions/checkout@0123456789012345678901234567890123456789
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

const aided = 'Speed up the cart\n\nCo-authored-by: Claude <noreply@anthropic.com>'

export interface ShopInit {
  readonly name?: string
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
    this.repository = hub.repository(init.name ?? 'acme/shop', { visibility: init.visibility ?? 'private' })
    const person = (login: string): Account => hub.world.accounts.byLogin(login) ?? hub.user(login)
    this.alice = person('alice')
    this.bob = person('bob')
    this.carol = person('carol')
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
  push({ author = this.alice, message = aided, files, actor = this.alice, jobs = threeJobsInits }: PushInit = {}): Carried {
    const before = this.repository.sha('main')
    const sha = this.repository.commit({ branch: 'main', author, message, files: files ?? { 'src/cart.ts': `${Math.random()}\n` } })
    const run = this.repository.startRun({ workflow: RELEASE, event: 'push', actor, headSha: sha, jobs })
    return { run, sha, ref: 'refs/heads/main', payload: pushPayload(this.repository, actor, 'refs/heads/main', before, sha) }
  }

  /** The run of a push that has happened already. */
  pushed(before: string, sha: string, actor: Account, jobs: readonly JobInit[] = threeJobsInits): Carried {
    const run = this.repository.startRun({ workflow: RELEASE, event: 'push', actor, headSha: sha, jobs })
    return { run, sha, ref: 'refs/heads/main', payload: pushPayload(this.repository, actor, 'refs/heads/main', before, sha) }
  }

  /** A pull request with a commit that an agent helped to write. */
  request({ author = this.alice, message = aided, files }: Omit<PushInit, 'actor' | 'jobs'> = {}): Pull {
    const head = `topic-${this.repository.pulls.size + 1}`
    this.repository.branch(head, 'main')
    this.repository.commit({ branch: head, author, message, files: files ?? { 'src/cart.ts': `${Math.random()}\n` } })
    return this.repository.pull({ head, author, title: 'Speed up the cart' })
  }

  onPull(pull: Pull, actor: Account = pull.author, event = 'pull_request', jobs: readonly JobInit[] = threeJobsInits): Carried {
    const run = this.repository.startRun({
      workflow: RELEASE,
      event,
      actor,
      pulls: [pull],
      headSha: pull.headSha,
      headBranch: pull.headRef,
      jobs,
    })
    return {
      run,
      sha: pull.testMerge(),
      ref: `refs/pull/${pull.number}/merge`,
      payload: { ...pullPayload(pull), sender: { id: actor.id, login: actor.login, type: actor.type } },
    }
  }

  /** A run that somebody starts by hand, or a token does. */
  dispatch(inputs: Readonly<Record<string, string>> = {}, actor: Account = this.alice): Carried {
    const sha = this.repository.sha('main')
    const run = this.repository.startRun({ workflow: RELEASE, event: 'workflow_dispatch', actor, headSha: sha, jobs: threeJobsInits })
    return {
      run,
      sha,
      ref: 'refs/heads/main',
      payload: plainPayload(this.repository, actor, { inputs, ref: 'refs/heads/main', workflow: RELEASE }),
    }
  }

  /** The payload of `workflow_run`. */
  afterRun(upstream: Run, sender: Account): unknown {
    const shown = ({ id, login, type }: Account) => ({ id, login, type })
    const { id, headSha, headBranch, event, actor, attempt } = upstream
    const repository = { full_name: this.repository.fullName }
    const run = {
      id,
      event,
      head_sha: headSha,
      head_branch: headBranch,
      run_attempt: attempt.number,
      head_repository: repository,
      pull_requests: [],
    }
    return plainPayload(this.repository, sender, {
      action: 'completed',
      workflow_run: { ...run, actor: shown(actor), triggering_actor: shown(attempt.triggeringActor) },
    })
  }

  init(carried: Carried, job: string, inputs: Readonly<Record<string, string>> = {}, more: Partial<ActionInit> = {}): ActionInit {
    return { hub: this.hub, token: this.token.value, ...carried, job, inputs, ...more }
  }

  start(...init: Parameters<Shop['init']>): Running {
    return startAction(this.init(...init))
  }

  step(...init: Parameters<Shop['init']>): Promise<ActionResult> {
    return this.start(...init).ended
  }

  /** The step after the job. */
  post(main: ActionResult, jobStatus: string, ...init: Parameters<Shop['init']>): Promise<ActionResult> {
    return runPost(this.init(...init), main, jobStatus)
  }

  /** The gate job in `route`, and what becomes of the run's jobs by its answer. */
  async route(carried: Carried): Promise<ActionResult> {
    const routed = await this.step(carried, 'gate', { mode: 'route' })
    carried.run.finishJob('gate', routed.exitCode === 0 ? 'success' : 'failure')
    return routed
  }
}
