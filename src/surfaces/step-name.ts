/** What a reader would look for in the file: a step's name, else its id, else its number. */
import type { JobReading } from '../model/activity.ts'

export const stepNameOf = (reading: JobReading, index: number | null): string | null => {
  const step = index === null ? undefined : reading.job.steps[index]
  return step ? (step.name ?? step.id ?? String(step.index + 1)) : null
}
