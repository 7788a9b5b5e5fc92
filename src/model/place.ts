/** Where in the repository something stands. */
import type { At, Place } from './place-schema.ts'

export type { At, Place } from './place-schema.ts'

export const atPlace = (place: Place, job: string | null = null, step: string | null = null): At => ({
  path: place.path,
  line: place.line,
  job,
  step,
})
