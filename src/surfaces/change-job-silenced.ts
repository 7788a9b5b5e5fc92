/** A job that checked changes and is skipped now, or may be, or whose failure no longer counts. */
import type { Job, Scalar } from '../model/workflow.ts'
import { scopeOfEvent } from '../workflows/values.ts'
import type { Pair } from './change-pairs.ts'
import { lenientNow, neverAnyMore } from './change-silence.ts'
import { placed, type Weakening } from './change-weakening.ts'

/** @param events those by which its changes are looked at before they land */
export const jobSilenced = ({ before, after }: Pair<Job>, events: readonly string[]): readonly Weakening[] => {
  const at = { path: after.at.path, job: after.id, blockworthy: true }
  const found: Weakening[] = []
  const skipped = after.if === null ? null : skippedBy(before.if, after.if, events)
  if (skipped !== null && after.if !== null) found.push({ ...at, ...placed(after.if, 'if'), ...skipped })
  if (after.continueOnError !== null && lenientNow(before.continueOnError, after.continueOnError)) {
    found.push({
      ...at,
      ...placed(after.continueOnError, 'continue-on-error'),
      code: 'failure-ignored',
      message: 'The failure of a job that checks changes no longer counts.',
    })
  }
  return found
}

const skippedBy = (before: Scalar | null, after: Scalar, events: readonly string[]): Pick<Weakening, 'code' | 'message'> | null => {
  if (neverAnyMore(before, after))
    return { code: 'check-skipped', message: 'A job that checks changes never runs any more; GitHub counts it as passed.' }
  if (events.some((event) => neverAnyMore(before, after, scopeOfEvent(event))))
    return { code: 'check-skipped', message: 'A job that checks changes no longer runs before they land; GitHub counts it as passed.' }
  if (after.raw !== before?.raw && opensSkip(after.raw, before?.raw ?? ''))
    return { code: 'check-skippable', message: 'A job that checks changes can now be skipped by a label, a title, an actor or a message.' }
  return null
}

/** A condition by which the author of a change can have the check skipped. */
const opensSkip = (now: string, before: string): boolean => {
  const handles = [
    /!\s*contains\s*\(\s*github\.event\.pull_request\.labels/i,
    /!\s*contains\s*\(\s*github\.event\.(?:pull_request\.(?:title|body)|head_commit\.message)/i,
    /github\.(?:actor|triggering_actor)\s*!=/i,
    /!\s*startsWith\s*\(\s*github\.(?:head_ref|actor)/i,
    /(?<!!\s{0,3})contains\s*\(\s*github\.event\.pull_request\.labels/i,
    /github\.event\.label\.name\s*==/i,
    /github\.(?:actor|triggering_actor)\s*==/i,
  ]
  return handles.some((handle) => handle.test(now) && !handle.test(before))
}
