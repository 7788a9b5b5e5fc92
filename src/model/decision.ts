/** What the rules say, what that means now, and why. */
import { z } from 'zod'
import { At } from './place.ts'
import { Category, Surface } from './surface.ts'

/** From the most lenient to the strictest. */
export const Tier = z.enum(['allow', 'approve', 'block'])
export type Tier = z.infer<typeof Tier>

const order: Record<Tier, number> = { allow: 0, approve: 1, block: 2 }
export const stricter = (a: Tier, b: Tier): Tier => (order[a] >= order[b] ? a : b)
export const isStricter = (a: Tier, b: Tier): boolean => order[a] > order[b]

export const Verdict = z.enum(['proceed', 'hold', 'stop'])
export type Verdict = z.infer<typeof Verdict>

export const Risk = z.enum(['low', 'medium', 'high', 'critical'])
export type Risk = z.infer<typeof Risk>

/** A reason as contracts show it. `rule` is the id of the rule that spoke; null where no rule did (an internal stop). */
export const Reason = z.strictObject({ code: z.string(), message: z.string(), rule: z.string().nullable(), at: At.nullable() })
export type Reason = z.infer<typeof Reason>

/** A rule that matched, what it said before and after exceptions and the involvement matrix, and the surfaces it spoke about. */
export const Ruling = z.strictObject({
  rule: z.string(),
  title: z.string(),
  row: Tier,
  decision: Tier,
  because: z.string(),
  surfaces: z.array(z.int()),
  /** The exception that lifted it. */
  lifted: z.string().nullable(),
})
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
})
export type Decision = z.infer<typeof Decision>
