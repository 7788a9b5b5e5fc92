/** Everything that a job does to the world: gathered once for a reading, remembered, and shared by all detectors. */
import type { Activity, JobReading } from '../model/activity.ts'
import { announcedBy } from './announced.ts'
import { announcedBySteps } from './announced-steps.ts'
import { effectsOfCommand, effectsOfProgram } from './command-effects.ts'
import type { Effect } from './effect.ts'
import { environmentEntered } from './environment-entered.ts'
import { isPrivileged } from './privileged.ts'
import { usesOfRemoteCalls } from './remote-calls.ts'
import { effectsOfUse } from './use-effects.ts'

const remembered = new WeakMap<JobReading, readonly Effect[]>()

/** In the order of the activities. The same reading always gives the same array. */
export const effectsOf = (reading: JobReading): readonly Effect[] => {
  const known = remembered.get(reading)
  if (known) return known
  const activities = [...reading.activities, ...usesOfRemoteCalls(reading)]
  const done = activities.flatMap((activity) => effectsOfActivity(activity, reading))
  const told = [...done, ...announcedBy(reading, done), ...announcedBySteps(reading, done)]
  const effects = [...told, ...environmentEntered(reading, told)]
  remembered.set(reading, effects)
  return effects
}

const effectsOfActivity = (activity: Activity, reading: JobReading): readonly Effect[] => {
  switch (activity.kind) {
    case 'use':
      return effectsOfUse(activity, reading)
    case 'command':
      return effectsOfCommand(activity, reading)
    case 'program':
      return effectsOfProgram(activity, reading)
    case 'unread':
      return activity.weighty
        ? [
            {
              category: 'unreadable',
              code: `unread-${activity.cause}`,
              message: `Something runs that cannot be read: ${activity.because}.`,
              access: 'write',
              destructive: false,
              // Where the job holds nothing, whatever runs there has nothing to do harm with: kept in view, it does not ask.
              lowImpact: !isPrivileged(reading),
              blockworthy: false,
              production: 'unknown',
              target: activity.what.slice(0, 200),
              credential: null,
              origin: activity.origin,
            },
          ]
        : []
  }
}
