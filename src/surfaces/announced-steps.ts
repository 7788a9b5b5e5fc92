/**
 * Steps that hand the job's own token to a program that nobody knows, and whose name says that it writes with it. Asked only where the job
 * does not say what the token may: where it does, the scopes tell more than a name.
 */
import type { Activity, Command, JobReading, Program } from '../model/activity.ts'
import type { Effect } from './effect.ts'
import { isKnownProgram } from './known-programs.ts'
import { productionOfJob } from './production.ts'
import { OWN_TOKEN } from './use-credential.ts'

const writes =
  /^(?:(?:auto|automatically)[ -])?(?:update|create|add|remove|delete|close|open|post|push|sync|set|apply|lock|assign|upload|publish|comment on|label)\b[\w\s/-]{0,60}\b(?:labels?|issues?|comments?|pull requests?|prs?|releases?|release assets?|tags?|milestones?|discussions?|wiki)\b/i

const handsOver = (activity: Activity): activity is Command | Program =>
  (activity.kind === 'program' || (activity.kind === 'command' && activity.name !== null && !isKnownProgram(activity.name))) &&
  [...activity.env].some(([name, { secrets }]) => /^(?:GITHUB|GH)_TOKEN$/.test(name) && secrets.includes(OWN_TOKEN))

/** @returns nothing where the job says what its token may do, or where what the program does is seen. */
export const announcedBySteps = (reading: JobReading, effects: readonly Effect[]): readonly Effect[] => {
  if (reading.token.specified) return []
  const seen = new Set(effects.filter(({ access }) => access === 'write').map(({ origin }) => origin.step))
  const found = reading.activities.find(
    (activity) => handsOver(activity) && !seen.has(activity.origin.step) && writes.test(activity.origin.stepName.slice(0, 200)),
  )
  if (found === undefined) return []
  return [
    {
      category: 'shared-write',
      code: 'shared-write-by-step',
      message: 'A program that nobody knows gets the token of the job, in a step whose name says that it writes.',
      access: 'write',
      destructive: false,
      lowImpact: false,
      blockworthy: false,
      production: productionOfJob(reading),
      target: null,
      credential: OWN_TOKEN,
      origin: found.origin,
    },
  ]
}
