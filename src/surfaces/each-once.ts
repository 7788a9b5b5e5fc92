/** A list of surfaces in which nothing stands twice. */
import type { Surface } from '../model/surface-schema.ts'

/**
 * A recipe that many targets need, or a script that several steps run, is read each time that it runs, since it may find other values each
 * time. What comes of it alike is one thing that the run can touch. The order is kept.
 */
export const eachOnce = (surfaces: readonly Surface[]): readonly Surface[] => {
  const byPlace = new Map<string, Surface[]>()
  return surfaces.filter((surface) => {
    const place = `${surface.code} ${surface.at?.line} ${surface.quote}`
    const there = byPlace.get(place)
    if (there === undefined) {
      byPlace.set(place, [surface])
      return true
    }
    const written = JSON.stringify(surface)
    if (there.some((one) => JSON.stringify(one) === written)) return false
    there.push(surface)
    return true
  })
}
