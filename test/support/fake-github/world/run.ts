/** A workflow run: its attempts, their jobs, and the approvals that let them start. */
import type { Account } from './accounts.ts'
import type { Environment } from './environment.ts'
import { type Attempt, conclusionOf, type Job, type JobInit, makeJob, statusOf } from './job.ts'
import type { Pull } from './pull.ts'
import type { Artifact, Conclusion } from './records.ts'
import type { Repository } from './repository.ts'

export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
  readonly createdAt: string
}

export interface ReferencedWorkflow {
  readonly path: string
  readonly sha: string
  readonly ref?: string
}

export interface RunInit {
  readonly workflow: string
  readonly event: string
  readonly actor: Account
  readonly triggeringActor?: Account
  readonly headSha?: string
  readonly headBranch?: string | null
  readonly headRepository?: Repository
  readonly pulls?: readonly Pull[]
  readonly jobs?: readonly JobInit[]
  readonly referenced?: readonly ReferencedWorkflow[]
  readonly title?: string
}

/** GitHub keeps neither a time nor an attempt with an approval. */
export interface Approval {
  readonly environments: readonly Environment[]
  readonly state: 'approved' | 'rejected'
  readonly user: Account
  readonly comment: string
}

export class Run {
  readonly repository: Repository
  readonly id: number
  readonly number: number
  readonly workflow: Workflow
  readonly event: string
  readonly actor: Account
  readonly headSha: string
  readonly headBranch: string | null
  readonly headRepository: Repository
  readonly pulls: readonly Pull[]
  readonly title: string
  readonly createdAt: string
  readonly approvals: Approval[] = []
  readonly attempts: Attempt[] = []
  /** A full re-run resolves called workflows anew, so a test may change them. */
  referenced: readonly ReferencedWorkflow[]
  updatedAt: string

  constructor(repository: Repository, id: number, init: RunInit) {
    this.repository = repository
    this.id = id
    this.workflow = repository.workflow(init.workflow)
    this.number = [...repository.runs.values()].filter((run) => run.workflow === this.workflow).length + 1
    this.event = init.event
    this.actor = init.actor
    this.headRepository = init.headRepository ?? repository
    this.headBranch = init.headBranch === undefined ? (init.pulls?.[0]?.headRef ?? repository.defaultBranch) : init.headBranch
    this.headSha = init.headSha ?? init.pulls?.[0]?.headSha ?? this.headRepository.sha(this.headBranch ?? repository.defaultBranch)
    this.pulls = init.pulls ?? []
    this.referenced = init.referenced ?? []
    this.title = init.title ?? this.workflow.name
    this.createdAt = repository.world.tick()
    this.updatedAt = this.createdAt
    this.#begin(init.triggeringActor ?? init.actor, init.jobs ?? [{ name: 'gate' }], () => false)
  }

  get attempt(): Attempt {
    const last = this.attempts.at(-1)
    if (last === undefined) throw new Error('a run has at least one attempt')
    return last
  }

  /** Finishes a job of the running attempt and starts those that waited for it. */
  finishJob(name: string, conclusion: Conclusion = 'success'): Job {
    const job = this.job(name)
    if (job.status === 'waiting') throw new Error(`job ${name} waits for environment ${job.init.environment}`)
    job.finish(conclusion, this.#tick())
    const state = conclusion === 'success' ? 'success' : 'failure'
    job.deployment?.statuses.push({ id: this.repository.world.nextId(), state, creator: this.actor, createdAt: this.updatedAt })
    this.#schedule()
    return job
  }

  /** A job whose condition does not hold; it never asks. */
  skipJob(name: string): Job {
    const job = this.job(name)
    job.finish('skipped', this.#tick())
    this.#schedule()
    return job
  }

  /** Finishes every job that can run, as far as `needs` and environments let them. */
  finish(conclusion: Conclusion = 'success'): void {
    for (let job = this.#running(); job !== undefined; job = this.#running()) this.finishJob(job.init.name, conclusion)
  }

  /** Somebody cancels it: what has not ended ends so, jobs that wait for people, too. */
  cancel(): void {
    for (const job of this.attempt.jobs) if (job.status !== 'completed') job.finish('cancelled', this.#tick())
  }

  job(name: string): Job {
    const job = this.attempt.jobs.find((one) => one.init.name === name)
    if (job === undefined) throw new Error(`run ${this.id} has no job ${name} in attempt ${this.attempt.number}`)
    return job
  }

  /** Environments that jobs of this attempt wait for. */
  pending(): readonly Environment[] {
    const waiting = this.attempt.jobs.filter((job) => job.status === 'waiting').map((job) => this.#environment(job))
    return [...new Set(waiting.filter((one) => one !== null))]
  }

  /** Environments whose reviewers are asked now; others that jobs wait for are held by a timer or an app's rule alone. */
  asked(): readonly Environment[] {
    return this.pending().filter((one) => this.#waitingFor(one).some((job) => job.holds.has('reviewers')))
  }

  /** The wait timer of an environment runs out. */
  elapse(environment: string): void {
    this.#passed(this.#awaited(environment), 'timer')
  }

  /** An app with a deployment protection rule of its own lets the jobs pass. */
  passRule(environment: string, slug: string): void {
    this.#passed(this.#awaited(environment), slug)
  }

  /** A reviewer lets the jobs start that wait for an environment now; one that comes later asks anew. Refused as GitHub refuses it: no reviewer, or a self-review that is prevented. */
  approve(environment: string, by: Account, comment = ''): void {
    this.#review(environment, by, comment, 'approved')
  }

  /** Is this one of its reviewers, and not the one who started the run where self-review is prevented? */
  mayAnswer(environment: Environment, by: Account): boolean {
    return environment.mayReview(by) && !(environment.preventSelfReview && by.id === this.attempt.triggeringActor.id)
  }

  reject(environment: string, by: Account, comment = ''): void {
    this.#review(environment, by, comment, 'rejected')
  }

  /** An administrator starts the waiting jobs all the same, where the environment lets administrators bypass it. */
  bypass(environment: string, by: Account, comment = ''): void {
    const found = this.#awaited(environment)
    if (!found.adminsCanBypass) throw new Error(`administrators may not bypass ${environment}`)
    for (const job of this.#waitingFor(found)) job.holds.clear()
    this.#settle(found, by, comment, 'approved')
  }

  /**
   * Starts a new attempt. `all` runs every job again and asks anew. `failed`, or one job by name, runs those and what needs them; an
   * environment that was approved before passes silently. Entries of the approvals list stay as they are.
   */
  rerun(by: Account, only: 'all' | 'failed' | { readonly job: string } = 'all'): Attempt {
    const before = this.attempt
    const again = new Set<string>()
    for (const job of before.jobs) {
      const chosen = only === 'all' || (only === 'failed' ? job.conclusion !== 'success' : job.init.name === only.job)
      if (chosen || (job.init.needs ?? []).some((name) => again.has(name))) again.add(job.init.name)
    }
    const inits = before.jobs.map((job) => job.init)
    return this.#begin(by, inits, (name) => !again.has(name), before)
  }

  /** @param location where it is downloaded from */
  artifact(name: string, size = 100, digest: string | null = null, location: string | null = null): Artifact {
    const { world } = this.repository
    const createdAt = world.tick()
    const made = { id: world.nextId(), name, size, digest, runId: this.id, createdAt, expiresAt: world.now(), expired: false, location }
    this.repository.artifacts.push(made)
    return made
  }

  status(): string {
    return statusOf(this.attempt)
  }

  conclusion(): Conclusion | null {
    return conclusionOf(this.attempt)
  }

  #begin(by: Account, inits: readonly JobInit[], kept: (name: string) => boolean, before?: Attempt): Attempt {
    const startedAt = this.#tick()
    const number = this.attempts.length + 1
    const passes = new Set(before !== undefined && inits.some((init) => kept(init.name)) ? this.#approvedNames() : [])
    const attempt: Attempt = { number, triggeringActor: by, startedAt, jobs: [], passes, approved: new Set() }
    for (const init of inits) {
      const old = before?.jobs.find((job) => job.init.name === init.name)
      attempt.jobs.push(makeJob(this.repository.world.nextId(), init, number, startedAt, old !== undefined && kept(init.name) ? old : null))
    }
    this.attempts.push(attempt)
    this.#schedule()
    return attempt
  }

  /** Queues what may run now: all needs done and well (or `always`), and the environment open. */
  #schedule(): void {
    for (const job of this.attempt.jobs.filter((one) => one.status === 'pending')) {
      const needs = (job.init.needs ?? []).map((name) => this.job(name))
      if (!needs.every((need) => need.status === 'completed')) continue
      const well = ({ conclusion }: Job): boolean =>
        conclusion === 'success' || (job.init.afterSkipped === true && conclusion === 'skipped')
      if (needs.every(well) || job.init.always === true) this.#admit(job)
      else job.finish('skipped', this.#tick())
    }
    if (
      this.attempt.jobs.some((job) => job.status === 'pending' && (job.init.needs ?? []).every((n) => this.job(n).status === 'completed'))
    ) {
      this.#schedule()
    }
  }

  #admit(job: Job): void {
    const environment = this.#environment(job)
    const name = job.init.environment?.toLowerCase()
    const holds = environment === null || name === undefined || this.attempt.passes.has(name) ? [] : environment.holds()
    if (environment?.admits(this.headBranch, this.repository.settings.protectedBranches) === false)
      return job.finish('failure', this.#tick())
    if (holds.length > 0) job.wait(holds)
    else job.start(this.#tick())
    if (job.init.environment !== undefined && job.init.deployment !== false)
      this.#deployment(job, environment ?? this.repository.environment(job.init.environment))
  }

  /** An environment that nobody made is made bare by the job that names it. */
  #environment(job: Job): Environment | null {
    return job.init.environment === undefined ? null : (this.repository.environments.get(job.init.environment.toLowerCase()) ?? null)
  }

  #deployment(job: Job, environment: Environment): void {
    const { world } = this.repository
    const creator = this.actor
    const createdAt = this.#tick()
    const statuses = [{ id: world.nextId(), state: job.status === 'waiting' ? 'waiting' : 'in_progress', creator, createdAt } as const]
    const ref = this.headBranch ?? this.headSha
    const made = { id: world.nextId(), sha: this.headSha, ref, environment: environment.name, creator, createdAt, statuses: [...statuses] }
    this.repository.deployments.push(made)
    job.deployment = made
  }

  #running(): Job | undefined {
    return this.attempt.jobs.find((job) => job.status === 'in_progress')
  }

  #awaited(environment: string): Environment {
    const found = this.pending().find((one) => one.name.toLowerCase() === environment.toLowerCase())
    if (found === undefined) throw new Error(`no job of run ${this.id} waits for ${environment}`)
    return found
  }

  #review(environment: string, by: Account, comment: string, state: 'approved' | 'rejected'): void {
    const found = this.#awaited(environment)
    if (!this.asked().includes(found)) throw new Error(`no job of run ${this.id} waits for reviewers of ${environment}`)
    if (!this.mayAnswer(found, by)) throw new Error(`${by.login} may not review ${environment} for this run`)
    this.#settle(found, by, comment, state)
  }

  #settle(environment: Environment, user: Account, comment: string, state: 'approved' | 'rejected'): void {
    this.approvals.push({ environments: [environment], state, user, comment })
    if (state === 'approved') {
      this.attempt.approved.add(environment.name.toLowerCase())
      return this.#passed(environment, 'reviewers')
    }
    for (const job of this.#waitingFor(environment)) job.finish('failure', this.#tick())
    this.#schedule()
  }

  #waitingFor(environment: Environment): readonly Job[] {
    return this.attempt.jobs.filter((one) => one.status === 'waiting' && this.#environment(one) === environment)
  }

  /** One hold less; a job that nothing holds any more starts. */
  #passed(environment: Environment, hold: string): void {
    for (const job of this.#waitingFor(environment)) {
      job.holds.delete(hold)
      if (job.holds.size === 0) job.start(this.#tick())
    }
    this.#schedule()
  }

  #approvedNames(): readonly string[] {
    return this.attempts.flatMap((attempt) => [...attempt.passes, ...attempt.approved])
  }

  #tick(): string {
    this.updatedAt = this.repository.world.tick()
    return this.updatedAt
  }
}
