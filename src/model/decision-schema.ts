/** Schemas of a decision, its rulings and its reasons. */
import { z } from 'zod'
import { Tier } from './decision.ts'
import { At } from './place-schema.ts'
import { Category } from './surface.ts'
import { Surface } from './surface-schema.ts'

export const Verdict = z.enum(['proceed', 'hold', 'stop']).meta({ id: 'Verdict', description: 'What happens now.' })
export type Verdict = z.infer<typeof Verdict>

export const Risk = z.enum(['low', 'medium', 'high', 'critical']).meta({ id: 'Risk', description: 'How much is at stake.' })
export type Risk = z.infer<typeof Risk>

/** A reason as contracts show it. `rule` is the id of the rule that spoke; null where no rule did (an internal stop). */
export const Reason = z
  .strictObject({
    code: z.string().describe('Stable reason code.'),
    message: z.string().describe('The reason, as a sentence.'),
    rule: z.string().nullable().describe('Id of the rule that spoke; null where no rule did.'),
    at: At.nullable().describe('Where it stands.'),
  })
  .meta({ id: 'Reason', description: 'Why the decision is what it is.' })
export type Reason = z.infer<typeof Reason>

/** A rule that matched, what it said before and after exceptions and the involvement matrix, and the surfaces it spoke about. */
export const Ruling = z
  .strictObject({
    rule: z.string().describe('Id of the rule.'),
    title: z.string().describe('Its title.'),
    row: Tier.describe('What the rule itself says.'),
    decision: Tier.describe('What that comes to under the involvement of agents.'),
    because: z.string().describe('Why it comes to that.'),
    surfaces: z.array(z.int()).describe('Places in `surfaces`, counted from 0, that it spoke about.'),
    lifted: z.string().nullable().describe('Id of the exception that lifted it; null where none did.'),
  })
  .meta({ id: 'Ruling', description: 'A rule that matched, and what it said.' })
export type Ruling = z.infer<typeof Ruling>

/** `rulings[].surfaces` are indices into `surfaces`. */
export const Decision = z.strictObject({
  tier: Tier,
  risk: Risk,
  surfaces: z.array(Surface),
  categories: z.array(Category),
  rulings: z.array(Ruling),
  reasons: z.array(Reason),
  /** Exceptions that would have applied but have expired, by id. */
  expired: z.array(z.string()),
  /** Exceptions that would have applied but do not count, by id: an agent's commit gave them their words. */
  distrusted: z.array(z.string()),
})
export type Decision = z.infer<typeof Decision>
