/** What the rules say, what that means now, and why. */
import { z } from 'zod'

export type { Decision, Reason, Risk, Ruling, Verdict } from './decision-schema.ts'

/** From the most lenient to the strictest. */
export const Tier = z
  .enum(['allow', 'approve', 'block'])
  .meta({ id: 'Tier', description: 'What a rule says: let it pass, ask a human, or stop it.' })
export type Tier = z.infer<typeof Tier>

const order: Record<Tier, number> = { allow: 0, approve: 1, block: 2 }
export const stricter = (a: Tier, b: Tier): Tier => (order[a] >= order[b] ? a : b)
export const isStricter = (a: Tier, b: Tier): boolean => order[a] > order[b]
