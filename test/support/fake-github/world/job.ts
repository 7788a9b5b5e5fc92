/** A job of one attempt. */
import type { Account } from './accounts.ts'
import type { Conclusion, Deployment, Status } from './records.ts'

export interface StepInit {
  readonly name: string
  readonly conclusion?: Conclusion
}

export interface JobInit {
  /** As the API shows it (`build (ubuntu-latest)`, `call / deploy`). */
  readonly name: string
  readonly needs?: readonly string[]
  readonly environment?: string
  /** `deployment: false`: the environment protects the job and no deployment is recorded. */
  readonly deployment?: boolean
  readonly labels?: readonly string[]
  readonly steps?: readonly StepInit[]
  /** Runs whatever became of its needs (`if: always()`). */
  readonly always?: boolean
  /** Runs although some of its needs were skipped (`if: !cancelled() && …`). */
  readonly afterSkipped?: boolean
}

/** One attempt. `passes` holds the environments that let its jobs through unasked, `approved` those that people approved in it; in lower case. */
export interface Attempt {
  readonly number: number
  readonly triggeringActor: Account
  readonly startedAt: string
  readonly jobs: Job[]
  readonly passes: ReadonlySet<string>
  readonly approved: Set<string>
}

/** Its id is its check run's id, too. `pending`: its needs are not done, and GitHub does not list it yet. */
export class Job {
  readonly id: number
  readonly init: JobInit
  readonly attempt: number
  readonly createdAt: string
  status: Status = 'pending'
  conclusion: Conclusion | null = null
  startedAt: string | null = null
  completedAt: string | null = null
  deployment: Deployment | null = null
  /** What of its environment's protection still keeps it: `reviewers`, `timer`, or the slug of an app with a rule of its own. */
  readonly holds = new Set<string>()

  constructor(id: number, init: JobInit, attempt: number, createdAt: string) {
    this.id = id
    this.init = init
    this.attempt = attempt
    this.createdAt = createdAt
  }

  wait(holds: readonly string[]): void {
    this.status = 'waiting'
    for (const hold of holds) this.holds.add(hold)
  }

  start(at: string): void {
    this.status = 'in_progress'
    this.startedAt = at
  }

  finish(conclusion: Conclusion, at: string): void {
    this.status = 'completed'
    this.conclusion = conclusion
    this.startedAt ??= at
    this.completedAt = at
  }
}

/** A job for a new attempt; one that does not run again is carried over with its times and its conclusion. */
export const makeJob = (id: number, init: JobInit, attempt: number, createdAt: string, carried: Job | null): Job => {
  const job = new Job(id, init, attempt, carried?.createdAt ?? createdAt)
  if (carried !== null) {
    job.status = carried.status
    job.conclusion = carried.conclusion
    job.startedAt = carried.startedAt
    job.completedAt = carried.completedAt
    job.deployment = carried.deployment
  }
  return job
}

export const statusOf = (attempt: Attempt): string => {
  const open = attempt.jobs.filter((job) => job.status !== 'completed').map((job) => job.status)
  if (open.length === 0) return 'completed'
  if (open.includes('in_progress')) return 'in_progress'
  return open.includes('waiting') ? 'waiting' : 'queued'
}

export const conclusionOf = (attempt: Attempt): Conclusion | null => {
  if (statusOf(attempt) !== 'completed') return null
  const all = attempt.jobs.map((job) => job.conclusion)
  for (const worst of ['failure', 'timed_out', 'cancelled'] as const) if (all.includes(worst)) return worst
  return all.every((one) => one === 'skipped') && all.length > 0 ? 'skipped' : 'success'
}
