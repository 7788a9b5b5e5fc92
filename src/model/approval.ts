/** What stands behind an environment, who said what about it, and what that comes to. */
import { z } from 'zod'
import { Account } from './account.ts'
import { factOf } from './fact.ts'

/** How much an environment's protection is worth. `dynamic`: the name is an expression. */
export const Guard = z.enum(['guarded', 'self-approvable', 'bypassable', 'name-only', 'missing', 'dynamic', 'unknown'])
export type Guard = z.infer<typeof Guard>

export const Reviewer = z.strictObject({ kind: z.enum(['user', 'team']), id: z.int().nullable(), name: z.string() })
export type Reviewer = z.infer<typeof Reviewer>

/** An environment's protection as the API tells it. Null: the API did not say. */
export const Protection = z.strictObject({
  name: z.string(),
  exists: z.boolean(),
  reviewers: z.array(Reviewer),
  preventSelfReview: z.boolean().nullable(),
  adminsCanBypass: z.boolean().nullable(),
  waitMinutes: z.int().nullable(),
  branchPolicy: z.enum(['none', 'protected-branches', 'custom']).nullable(),
})
export type Protection = z.infer<typeof Protection>

/** One entry of the run's approvals list. The API gives it neither a time nor an attempt. */
export const Approval = z.strictObject({
  environments: z.array(z.string()),
  state: z.enum(['approved', 'rejected', 'pending']),
  account: Account.nullable(),
  comment: z.string(),
})
export type Approval = z.infer<typeof Approval>

/** A review of the pull request. `permission`: what its author may do in the repository. `at`: when it was submitted, ISO 8601. */
export const Review = z.strictObject({
  account: Account.nullable(),
  state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed', 'pending']),
  commit: z.string().nullable(),
  body: z.string(),
  at: z.string().nullable(),
  permission: factOf(z.enum(['admin', 'maintain', 'write', 'triage', 'read', 'none'])),
})
export type Review = z.infer<typeof Review>

export const ApprovalState = z.enum([
  'approved',
  'rejected',
  'pending',
  'missing',
  'stale',
  'expired',
  'self-approved',
  'vacuous',
  'invalid',
])
export type ApprovalState = z.infer<typeof ApprovalState>

/** A yes that counts. */
export interface Counted {
  readonly account: Account
  readonly door: 'environment' | 'review'
  /** What its author wrote, without the code; empty where nothing. */
  readonly reason: string
  /** By the attempt's own code, or because the list of a first attempt holds nothing else. */
  readonly bound: 'code' | 'attempt'
  /** ISO 8601, where the platform tells it: of reviews it does, of environments it does not. */
  readonly givenAt: string | null
}

/** What the approvals come to. */
export interface Settlement {
  /** Null where no approval is needed. */
  readonly state: ApprovalState | null
  /** The one that was asked for; null where none is needed. */
  readonly environment: string | null
  readonly guard: Guard | null
  /** True where the policy takes approvals through it. */
  readonly accepted: boolean
  /** True where it was found, before anybody is asked, that nobody can say yes. */
  readonly hopeless: boolean
  /** Jobs of the run that one approval lets in. */
  readonly waiting: readonly string[]
  readonly approvers: readonly Account[]
  readonly counted: readonly Counted[]
  /** The code that an approver copies into her comment; null where there is no run to bind it to. */
  readonly code: string | null
  readonly codeNeeded: boolean
  /** A stable code for the state: `approval-missing`, `gate-not-first`, `no-eligible-approver`, ... */
  readonly reason: string
  readonly because: string
  /** True where the policy keeps nobody from approving their own commits. */
  readonly weak: boolean
  /** Authors of commits that count whose account is not known, as names. */
  readonly unlinked: readonly string[]
  /** Teams that the policy lets approve and whose members could not be read. */
  readonly unreadTeams: readonly string[]
}
