/** One observation about whether an agent is involved. */
import { z } from 'zod'

export type { Signal } from './signal-schema.ts'

/** From none to most; a range takes its highest known one. `unknown` is no rung: see `initiation/weigh.ts`. */
export const Involvement = z.enum(['none', 'assisted', 'authored', 'triggered', 'unknown']).meta({
  id: 'Involvement',
  description:
    'How an agent is in it: an agent started the run (`triggered`), wrote a commit or opened the request (`authored`), helped a human (`assisted`), not at all (`none`), or a fact that could tell was not to be had (`unknown`).',
})
export type Involvement = z.infer<typeof Involvement>

export const Initiator = z.enum(['ai', 'unknown', 'automation', 'human']).meta({
  id: 'Initiator',
  description: 'Whose hand it is in one word; `automation` is a known bot that is no AI.',
})
export type Initiator = z.infer<typeof Initiator>

/** `platform`: GitHub attests it. `forgeable`: anyone who pushes can write it. `declared`: an input. The last two only ever raise. */
export const Trust = z.enum(['platform', 'forgeable', 'declared']).meta({
  id: 'Trust',
  description: 'Who stands behind a signal: GitHub attests it, anyone who pushes could write it, or somebody declared it.',
})
export type Trust = z.infer<typeof Trust>
