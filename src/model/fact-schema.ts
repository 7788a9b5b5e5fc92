/** The schema of a fact that is known or not. */
import { z } from 'zod'

/**
 * Why a fact could not be had.
 *
 * `not-in-source` is the only cause that is a *blind spot*: the source cannot hold such a fact at all (git has no actor, no
 * pull request). It does not make involvement unknown. Every other cause is a fact the source should hold and did not give.
 */
export const Cause = z
  .enum(['not-in-source', 'not-asked', 'forbidden', 'not-found', 'truncated', 'dynamic', 'remote', 'unreadable', 'unreachable', 'limit'])
  .meta({ id: 'Cause', description: 'Why a fact could not be had. `not-in-source`: the source cannot hold such a fact at all.' })
export type Cause = z.infer<typeof Cause>

export const Unknown = z
  .strictObject({
    known: z.literal(false).describe('False: there is no value.'),
    cause: Cause.describe('Why there is none, as a stable word.'),
    because: z.string().describe('Why there is none, as a clause.'),
  })
  .meta({ id: 'Unknown', description: 'A fact that could not be had.' })
export type Unknown = z.infer<typeof Unknown>

/** The zod schema of a fact whose value has the given schema. */
export const factOf = <S extends z.ZodType>(value: S) =>
  z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true).describe('True: the value is there.'), value: value.describe('The value.') }),
    Unknown,
  ])
