/** A past merge or run, and what the gate would have said of it. Rows are lines of NDJSON; their shape is stable. */
import { z } from 'zod'
import { Sha } from './commit.ts'
import { Tier } from './decision.ts'
import { Risk } from './decision-schema.ts'
import { Initiator, Involvement } from './signal.ts'
import { Category } from './surface.ts'

export const BACKTEST_SCHEMA = 'urn:countersign:backtest:v1'

/** What one policy says. `rules` are the ids that made the decision: those that ask where it asks, those that block where it blocks. */
export const Answer = z.strictObject({ decision: Tier, risk: Risk, rules: z.array(z.string()) })
export type Answer = z.infer<typeof Answer>

/**
 * One line of NDJSON. `pull` is the number that the merge's own subject tells. `policy` and `against` are digests: a row counts again only
 * under the same ones, by the same version and assumption. `other` is the answer of the policy of `--against`. Where `error` (a stable code) is set there is no answer.
 */
export const BacktestRow = z.strictObject({
  schema: z.literal(BACKTEST_SCHEMA),
  sha: Sha,
  base: Sha.nullable(),
  run: z.int().nullable(),
  /** ISO 8601. */
  at: z.string().nullable(),
  subject: z.string(),
  pull: z.int().nullable(),
  url: z.string().nullable(),
  workflow: z.string().nullable(),
  policy: z.string(),
  against: z.string().nullable(),
  /** Countersign's own version, and the agent that was assumed (`--as-agent`): another would have answered otherwise. */
  version: z.string(),
  assumed: z.string().nullable(),
  initiator: Initiator,
  involvement: Involvement,
  agents: z.array(z.string()),
  categories: z.array(Category),
  answer: Answer.nullable(),
  other: Answer.nullable(),
  error: z.string().nullable(),
})
export type BacktestRow = z.infer<typeof BacktestRow>

export interface BacktestTally {
  readonly merges: number
  readonly tiers: Readonly<Record<Tier, number>>
  readonly unjudged: number
  readonly withAgent: number
  /** How often each rule made a merge ask or block. */
  readonly rules: ReadonlyMap<string, number>
  /** Merges that the other policy answers differently, by `from → to`. */
  readonly moved: ReadonlyMap<string, number>
}
