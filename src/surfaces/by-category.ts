/** The one step that every action detector shares: effects of its categories become its surfaces. */
import type { JobReading } from '../model/activity.ts'
import type { Category, Surface } from '../model/surface.ts'
import { surfaceOf } from './effect.ts'
import { effectsOf } from './job-effects.ts'

/** The surfaces of these categories in the protected jobs, one for each line and credential that shows them. */
export const surfacesIn = (detector: string, categories: readonly Category[], jobs: readonly JobReading[]): readonly Surface[] =>
  jobs.flatMap((reading) =>
    effectsOf(reading)
      .filter(({ category }) => categories.includes(category))
      .map((effect) => surfaceOf(effect, detector, reading.job.id)),
  )
