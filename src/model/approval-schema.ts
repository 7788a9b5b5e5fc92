/** Schemas of what stands behind an environment, and of who said what about it. */
import { z } from 'zod'
import { Account } from './account-schema.ts'
import { factOf } from './fact-schema.ts'

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
