/** Exceptions: named, owned, reasoned and dated. They lift a rule from a surface, never from the gate itself. */
import type { Exception } from '../model/policy.ts'
import type { Category, Surface } from '../model/surface.ts'
import { globsMatch } from './conditions/lists.ts'
import { isAfter } from './time.ts'

/** No exception lifts these: a lifted one would hide an attack on the gate or what nobody could see. */
export const neverLifted: ReadonlySet<Category> = new Set(['gate-itself', 'secret-exposure', 'unreadable'])

export const isExpired = ({ until }: Exception, now: string): boolean => isAfter(now, until)

/** Does it speak about this rule and surface, its date aside? An empty scope speaks about nothing. */
export const covers = ({ scope: { rules, categories, paths, jobs } }: Exception, rule: string, surface: Surface): boolean => {
  if (neverLifted.has(surface.category)) return false
  if (rules.length + categories.length + paths.length + jobs.length === 0) return false
  return (
    (rules.length === 0 || rules.includes(rule)) &&
    (categories.length === 0 || categories.includes(surface.category)) &&
    (paths.length === 0 || (surface.at !== null && globsMatch(paths, surface.at.path))) &&
    (jobs.length === 0 || (surface.at?.job != null && globsMatch(jobs, surface.at.job)))
  )
}
