/** What the policy's `targets:` say of a surface: whether the system that it touches is production. */
import type { Policy } from '../model/policy.ts'
import type { Production, Surface } from '../model/surface.ts'
import { namesMatch } from './conditions/lists.ts'

/** Of the entries that name this target: production if one says so, not production if one says that and none the other; null: none speaks. */
const said = (targets: Policy['targets'], name: string): Production | null => {
  const answers = Object.entries(targets).flatMap(([pattern, { production }]) =>
    production !== null && namesMatch([pattern], name) ? [production] : [],
  )
  return answers.length === 0 ? null : answers.includes(true) ? 'yes' : 'no'
}

/**
 * The surface as the policy sees it. Destruction of what the policy calls production meets a block row where no environment stands before it,
 * and of what it calls none it does not; a surface that stands in a diff is judged by what it takes away and stays as it is.
 */
export const asTargeted = (targets: Policy['targets'], surface: Surface, environment: string | null): Surface => {
  if (surface.target === null || surface.side === 'change') return surface
  const production = said(targets, surface.target)
  if (production === null) return surface
  if (surface.category !== 'destructive') return { ...surface, production }
  return { ...surface, production, blockworthy: production === 'yes' && environment === null }
}
