/** Jobs that stand on both sides, and what of their checks and their protection no longer holds. */
import type { ReadableWorkflow } from '../model/workflow.ts'
import { checksCode, runsOnChanges } from './change-checks.ts'
import { environmentLost } from './change-environment-lost.ts'
import { jobSilenced } from './change-job-silenced.ts'
import { needsLost } from './change-need-lost.ts'
import { jobPairs } from './change-pairs.ts'
import { stepSilenced } from './change-step-silenced.ts'
import { sumLost, sumSkipped } from './change-sum-lost.ts'
import type { Weakening } from './change-weakening.ts'

export const jobsWeakened = (before: ReadableWorkflow, after: ReadableWorkflow): readonly Weakening[] =>
  jobPairs(before, after).flatMap((pair) => {
    const checking = runsOnChanges(before) && checksCode(pair.before)
    return [
      ...(checking ? [...jobSilenced(pair, reviewing(before, after)), ...sumSkipped(pair)] : []),
      ...sumLost(pair),
      ...needsLost(pair, after),
      ...environmentLost(pair),
      ...(runsOnChanges(before) ? pair.steps.flatMap((steps) => stepSilenced(pair, steps)) : []),
    ]
  })

/** The events on both sides by which changes are looked at before they land; of a workflow that knows none, pushes. */
const reviewing = (before: ReadableWorkflow, after: ReadableWorkflow): readonly string[] => {
  const both = before.triggers.map(({ event }) => event).filter((event) => after.triggers.some((now) => now.event === event))
  const reviewed = both.filter((event) => ['pull_request', 'pull_request_target', 'merge_group'].includes(event))
  return reviewed.length > 0 ? reviewed : both.filter((event) => event === 'push')
}
