/** Builds the surfaces of the change side: one shape, so that detectors state only what they saw. */
import type { Category, Surface } from '../model/surface.ts'

export interface ChangeSeen {
  readonly detector: string
  readonly category: Category
  readonly code: string
  readonly message: string
  readonly path: string
  readonly line?: number
  readonly quote?: string | null
  readonly job?: string | null
  readonly step?: string | null
  /** It takes a check, a protection or the gate away: meets a block row by itself. */
  readonly blockworthy?: boolean
  /** Seen and kept, but ordinary: does not ask. */
  readonly lowImpact?: boolean
  readonly target?: string | null
}

const longest = 200

export const changeSurface = (seen: ChangeSeen): Surface => ({
  category: seen.category,
  side: 'change',
  detector: seen.detector,
  code: seen.code,
  message: seen.message,
  at: { path: seen.path, line: seen.line ?? 1, job: seen.job ?? null, step: seen.step ?? null },
  quote: seen.quote?.trim().slice(0, longest) ?? null,
  via: [],
  target: seen.target ?? null,
  credential: null,
  access: 'write',
  production: 'unknown',
  destructive: false,
  lowImpact: seen.lowImpact ?? false,
  blockworthy: seen.blockworthy ?? false,
})
