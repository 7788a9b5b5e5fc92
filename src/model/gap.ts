/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
import { z } from 'zod'

export const Gap = z
  .strictObject({
    id: z.string().describe('Its stable id.'),
    fact: z.string().describe('The fact that is not known.'),
    blocks: z.string().describe('The proof that it blocks.'),
    who: z.enum(['developer', 'admin', 'organisation', 'policy']).describe('Who can close it.'),
    fix: z
      .strictObject({
        kind: z.enum(['yaml', 'setting', 'command']).describe('What kind of change closes it.'),
        text: z.string().describe('The exact line, setting or command that closes it.'),
      })
      .describe('How it is closed.'),
  })
  .meta({ id: 'Gap', description: 'A fact that blocks proof, who can close it, and how.' })
export type Gap = z.infer<typeof Gap>
