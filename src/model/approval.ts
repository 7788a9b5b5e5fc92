/** What stands behind an environment, who said what about it, and what that comes to. */
import { z } from 'zod'
import type { Account } from './account-schema.ts'
import type { ApprovalState } from './approval-schema.ts'

export type { Approval, ApprovalState, Protection, Review, Reviewer } from './approval-schema.ts'

/** How much an environment's protection is worth. `dynamic`: the name is an expression. */
export const Guard = z.enum(['guarded', 'self-approvable', 'bypassable', 'name-only', 'missing', 'dynamic', 'unknown']).meta({
  id: 'Guard',
  description:
    "How much an environment's protection is worth: reviewers are required (`guarded`), a requester may review (`self-approvable`), administrators may bypass it (`bypassable`), it asks nobody (`name-only`), it does not exist (`missing`), its name is an expression (`dynamic`).",
})
export type Guard = z.infer<typeof Guard>

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
