/** One observation about whether an agent is involved. */
import { z } from 'zod'
import { At } from './place.ts'

/** From none to most; a range takes its highest known one. `unknown` is no rung: see `initiation/weigh.ts`. */
export const Involvement = z.enum(['none', 'assisted', 'authored', 'triggered', 'unknown'])
export type Involvement = z.infer<typeof Involvement>

export const Initiator = z.enum(['ai', 'unknown', 'automation', 'human'])
export type Initiator = z.infer<typeof Initiator>

/** `platform`: GitHub attests it. `forgeable`: anyone who pushes can write it. `declared`: an input. The last two only ever raise. */
export const Trust = z.enum(['platform', 'forgeable', 'declared'])
export type Trust = z.infer<typeof Trust>

/**
 * `outcome: hit` with `involvement` other than none names an agent; a hit with `none` and `automation: true` names a bot that is no AI.
 * `unavailable` is a fact the source should hold and did not give; `blind` one it cannot hold. `value` is what was seen, shortened, hostile.
 */
export const Signal = z.strictObject({
  id: z.string(),
  title: z.string(),
  outcome: z.enum(['hit', 'miss', 'unavailable', 'blind']),
  trust: Trust,
  involvement: Involvement,
  automation: z.boolean(),
  agent: z.string().nullable(),
  /** What carried it: `actor`, `commit:<sha>`, `pull:<number>`, `input`. */
  subject: z.string(),
  value: z.string().nullable(),
  because: z.string(),
  /** A link to the agent's own session log, where the sign is one. */
  log: z.string().nullable(),
  at: At.nullable(),
})
export type Signal = z.infer<typeof Signal>
