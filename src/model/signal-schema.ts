/** The schema of one observation about whether an agent is involved. */
import { z } from 'zod'
import { At } from './place-schema.ts'
import { Involvement, Trust } from './signal.ts'

/**
 * `outcome: hit` with `involvement` other than none names an agent; a hit with `none` and `automation: true` names a bot that is no AI.
 * `unavailable` is a fact the source should hold and did not give; `blind` one it cannot hold. `value` is what was seen, shortened, hostile.
 */
export const Signal = z
  .strictObject({
    id: z.string().describe('Id of the signal.'),
    title: z.string().describe('What was looked at.'),
    outcome: z
      .enum(['hit', 'miss', 'unavailable', 'blind'])
      .describe('Whether it was seen; `unavailable`: the source did not tell; `blind`: the source cannot hold it.'),
    trust: Trust.describe('Who stands behind it.'),
    involvement: Involvement.describe('The involvement that it shows.'),
    automation: z.boolean().describe('True where it names a bot that is no AI.'),
    agent: z.string().nullable().describe('Id of the agent or bot that it names.'),
    subject: z.string().describe('What carried it: `actor`, `commit:<sha>`, `pull:<number>`, `input`.'),
    value: z.string().nullable().describe('What was seen, shortened.'),
    because: z.string().describe('What it means, as a clause.'),
    log: z.string().nullable().describe("Link to the agent's own session log, where the sign is one."),
    at: At.nullable().describe('Where it stands.'),
  })
  .meta({ id: 'Signal', description: 'One observation about whether an agent is involved.' })
export type Signal = z.infer<typeof Signal>
