/** A pull request, as the event and the API tell it (of the two, the riskier was kept). */
import { z } from 'zod'
import { Account } from './account-schema.ts'
import { Commit, Sha } from './commit.ts'
import { factOf } from './fact-schema.ts'

export const Pull = z
  .strictObject({
    number: z.int().describe('Its number.'),
    url: z.string().describe('Its address.'),
    author: factOf(Account.nullable()).describe('Who opened it.'),
    title: z.string().describe('Its title.'),
    body: z.string().describe('Its description.'),
    labels: z.array(z.string()).describe('Names of its labels.'),
    headRef: z.string().describe('Its branch.'),
    headSha: Sha.nullable().describe('The head of its branch.'),
    headRepository: z.string().nullable().describe('`owner/name` of the head; null where the fork was deleted.'),
    baseRef: z.string().describe('The branch that it goes into.'),
    baseSha: Sha.nullable().describe('The base commit.'),
    fork: z.boolean().describe('Whether its head lies in another repository.'),
    merged: z.boolean().describe('Whether it was merged.'),
    mergedBy: factOf(Account.nullable()).describe('Who merged it.'),
    app: factOf(z.string().nullable()).describe('Slug of the App that opened it.'),
    commits: factOf(z.array(Commit)).describe("The request's own commits: a squash merge hides them from the branch."),
  })
  .meta({ id: 'Pull', description: 'A pull request, as the event and the API tell it.' })
export type Pull = z.infer<typeof Pull>
