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

/** A review of the pull request. `permission`: what its author may do in the repository. */
export const Review = z.strictObject({
  account: Account.nullable(),
  state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed', 'pending']),
  commit: z.string().nullable(),
  body: z.string(),
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

/** What the approvals come to. `environment` is the one that was asked for; null where none is needed. */
export const Settlement = z.strictObject({
  state: ApprovalState.nullable(),
  environment: z.string().nullable(),
  guard: Guard.nullable(),
  approvers: z.array(Account),
  because: z.string(),
  /** The code that an approver copies into her comment; null where there is no run to bind it to. */
  code: z.string().nullable(),
})
export type Settlement = z.infer<typeof Settlement>
