/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
import { z } from 'zod'

export const Gap = z.strictObject({
  id: z.string(),
  fact: z.string(),
  blocks: z.string(),
  who: z.enum(['developer', 'admin', 'organisation', 'policy']),
  fix: z.strictObject({ kind: z.enum(['yaml', 'setting', 'command']), text: z.string() }),
})
export type Gap = z.infer<typeof Gap>
