/** What one activity of a job does to the world, before a detector makes a surface of it. */
import type { Origin } from '../model/activity.ts'
import type { Category, Production, Surface } from '../model/surface.ts'

/** Fields as in `Surface`; `message` is in our words, hostile text only in `target` and the origin's quote. */
export interface Effect {
  readonly category: Category
  readonly code: string
  readonly message: string
  readonly access: 'read' | 'write'
  readonly destructive: boolean
  readonly lowImpact: boolean
  readonly blockworthy: boolean
  readonly production: Production
  readonly target: string | null
  readonly credential: string | null
  readonly origin: Origin
}

/** An effect as a surface of the action side. `detector` is the id of the detector that reports it. */
export const surfaceOf = (effect: Effect, detector: string, job: string): Surface => ({
  category: effect.category,
  side: 'action',
  detector,
  code: effect.code,
  message: effect.message,
  at: { path: effect.origin.at.path, line: effect.origin.at.line, job, step: effect.origin.stepName },
  quote: effect.origin.quote,
  via: [...effect.origin.via],
  target: effect.target,
  credential: effect.credential,
  access: effect.access,
  production: effect.production,
  destructive: effect.destructive,
  lowImpact: effect.lowImpact,
  blockworthy: effect.blockworthy,
})
