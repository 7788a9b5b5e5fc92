/** What an environment's protection lacks, as the platform told it. */
import { type GapId, gap } from '../evidence/gap-words.ts'
import type { JobReading } from '../model/activity.ts'
import type { Guard } from '../model/approval.ts'
import type { MapGap } from '../model/map.ts'
import { atPlace } from '../model/place.ts'

const gapOf: Readonly<Record<Guard, GapId | null>> = {
  guarded: null,
  dynamic: null,
  'self-approvable': 'environment-self-approvable',
  bypassable: 'environment-bypassable',
  'name-only': 'environment-unguarded',
  missing: 'environment-unguarded',
  unknown: 'environment-unknown',
}

export const guardGaps = (name: string, guard: Guard, reading: JobReading): readonly MapGap[] => {
  const id = gapOf[guard]
  if (id === null) return []
  const { fix } = gap(id)
  const text = fix.text.replaceAll(/\bNAME\b|(?<=environments\/)countersign\b/g, () => encodeURIComponent(name))
  return [
    {
      ...gap(id, `${name} in ${reading.workflow}#${reading.job.id}`, text),
      at: atPlace(reading.environment?.at ?? reading.job.at, reading.job.id),
    },
  ]
}
