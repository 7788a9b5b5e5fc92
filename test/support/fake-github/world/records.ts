/** Plain records that hang on a repository. */
import type { Account, App } from './accounts.ts'

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'
export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly app: App
  /** The deployment that the job of this check run made, if any. */
  readonly deployment: Deployment | null
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: 'success' | 'failure' | 'error' | 'pending'
  readonly context: string
  readonly description: string | null
  readonly creator: Account
  readonly createdAt: string
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'pending' | 'queued' | 'success' | 'waiting'
  readonly creator: Account
  readonly createdAt: string
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly environment: string
  readonly creator: Account
  readonly createdAt: string
  readonly statuses: DeploymentStatus[]
}

export interface Issue {
  readonly id: number
  readonly number: number
  readonly author: Account
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly app: App | null
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  body: string
  readonly createdAt: string
  updatedAt: string
  readonly app: App | null
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly digest: string | null
  readonly runId: number
  readonly createdAt: string
  readonly expiresAt: string
  expired: boolean
  /** Where it is downloaded from, on another host. */
  readonly location: string | null
}

export interface Attestation {
  readonly id: number
  readonly bundle: unknown
}
