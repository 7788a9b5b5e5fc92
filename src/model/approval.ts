/** What stands behind an environment, who said what about it, and what that comes to. */
import { z } from 'zod'
import { Account } from './account.ts'
import { factOf } from './fact.ts'

/** How much an environment's protection is worth. `dynamic`: the name is an expression. */
export const Guard = z.enum(['guarded', 'self-approvable', 'bypassable', 'name-only', 'missing', 'dynamic', 'unknown']).meta({
  id: 'Guard',
  description:
    "How much an environment's protection is worth: reviewers are required (`guarded`), a requester may review (`self-approvable`), administrators may bypass it (`bypassable`), it asks nobody (`name-only`), it does not exist (`missing`), its name is an expression (`dynamic`).",
})
export type Guard = z.infer<typeof Guard>

export const Reviewer = z
  .strictObject({
    kind: z.enum(['user', 'team']).describe('A person or a team.'),
    id: z.int().nullable().describe('Numeric id.'),
    name: z.string().describe('Login, or the name of the team.'),
  })
  .meta({ id: 'Reviewer', description: 'A required reviewer of an environment.' })
export type Reviewer = z.infer<typeof Reviewer>

/** An environment's protection as the API tells it. Null: the API did not say. */
export const Protection = z
  .strictObject({
    name: z.string().describe('Name of the environment.'),
    exists: z.boolean().describe('Whether it exists.'),
    reviewers: z.array(Reviewer).describe('Its required reviewers.'),
    preventSelfReview: z.boolean().nullable().describe('Whether whoever started the run may not approve; null: not told.'),
    adminsCanBypass: z.boolean().nullable().describe('Whether administrators may bypass it; null: not told.'),
    waitMinutes: z.int().nullable().describe('Minutes that it waits by itself; null: not told.'),
    branchPolicy: z.enum(['none', 'protected-branches', 'custom']).nullable().describe('Which branches may use it; null: not told.'),
  })
  .meta({ id: 'Protection', description: "An environment's protection as the API tells it." })
export type Protection = z.infer<typeof Protection>

/** One entry of the run's approvals list. The API gives it neither a time nor an attempt. */
export const Approval = z
  .strictObject({
    environments: z.array(z.string()).describe('Names of the environments that it is about.'),
    state: z.enum(['approved', 'rejected', 'pending']).describe('What was said.'),
    account: Account.nullable().describe('Who said it; null where the account no longer exists.'),
    comment: z.string().describe('The comment that came with it.'),
  })
  .meta({ id: 'Approval', description: "One entry of the run's approvals list. The API gives it neither a time nor an attempt." })
export type Approval = z.infer<typeof Approval>

/** A review of the pull request. `permission`: what its author may do in the repository. */
export const Review = z
  .strictObject({
    account: Account.nullable().describe('Who wrote it; null where the account no longer exists.'),
    state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed', 'pending']).describe('What was said.'),
    commit: z.string().nullable().describe('The commit that it is about.'),
    body: z.string().describe('Its text.'),
    at: z.string().nullable().describe('When it was submitted, ISO 8601; null: not told.'),
    permission: factOf(z.enum(['admin', 'maintain', 'write', 'triage', 'read', 'none'])).describe(
      'What its author may do in the repository.',
    ),
  })
  .meta({ id: 'Review', description: 'A review of the pull request.' })
export type Review = z.infer<typeof Review>

export const ApprovalState = z
  .enum(['approved', 'rejected', 'pending', 'missing', 'stale', 'expired', 'self-approved', 'vacuous', 'invalid'])
  .meta({ id: 'ApprovalState', description: 'What the approvals come to.' })
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
  /** True where that the account is one of the environment's reviewers is GitHub's word: a reviewing team could not be looked into. */
  readonly assumed: boolean
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
  /** Teams among the environment's reviewers whose members would tell whether an approver is one of them, and could not be read. */
  readonly unreadReviewers: readonly string[]
}
