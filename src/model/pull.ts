/** A pull request, as the event and the API tell it (of the two, the riskier was kept). */
import { z } from 'zod'
import { Account } from './account.ts'
import { Commit, Sha } from './commit.ts'
import { factOf } from './fact.ts'

export const Pull = z.strictObject({
  number: z.int(),
  url: z.string(),
  author: factOf(Account.nullable()),
  title: z.string(),
  body: z.string(),
  labels: z.array(z.string()),
  headRef: z.string(),
  headSha: Sha.nullable(),
  /** `owner/name` of the head; null where the fork was deleted. */
  headRepository: z.string().nullable(),
  baseRef: z.string(),
  baseSha: Sha.nullable(),
  fork: z.boolean(),
  merged: z.boolean(),
  mergedBy: factOf(Account.nullable()),
  app: factOf(z.string().nullable()),
  /** The request's own commits: a squash merge hides them from the branch. */
  commits: factOf(z.array(Commit)),
})
export type Pull = z.infer<typeof Pull>
