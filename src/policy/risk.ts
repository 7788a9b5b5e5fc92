/** How much is at stake, from what is touched. */
import { type Risk, type Ruling, stricter, type Tier } from '../model/decision.ts'
import type { Category, Surface } from '../model/surface.ts'

const order: Readonly<Record<Risk, number>> = { low: 0, medium: 1, high: 2, critical: 3 }
export const higher = (a: Risk, b: Risk): Risk => (order[a] >= order[b] ? a : b)

const consequential: ReadonlySet<Category> = new Set(['release', 'publish', 'signing', 'deploy'])

/** Of one surface for which a row of this tier spoke. */
const riskOfSurface = (surface: Surface, row: Tier): Risk => {
  if (row === 'allow') return 'low'
  if (row === 'block' || surface.category === 'gate-itself') return 'critical'
  if ((surface.destructive || surface.category === 'database') && surface.production === 'yes') return 'critical'
  if (consequential.has(surface.category)) return 'high'
  return surface.category === 'infrastructure' && surface.production !== 'no' ? 'high' : 'medium'
}

export const riskOf = (surfaces: readonly Surface[], rulings: readonly Ruling[]): Risk => {
  const rows = surfaces.map((_, index) =>
    rulings
      .filter(({ surfaces: of, lifted }) => lifted === null && of.includes(index))
      .map(({ row }) => row)
      .reduce(stricter, 'allow'),
  )
  return surfaces.map((surface, index) => riskOfSurface(surface, rows[index] ?? 'allow')).reduce(higher, 'low')
}
