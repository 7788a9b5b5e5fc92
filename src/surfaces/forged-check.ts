/** A green mark for a check that the job does not run: a status or a check run, written as passed under the name of a check. */
import type { JobReading } from '../model/activity.ts'
import { checksOfStep, kindOf } from './change-checks.ts'

export const statusPaths = /\/(?:statuses\/[^/\s]|check-runs(?:$|[\s?"']))/i

const passed = /["']?\b(?:state|conclusion)["']?\s{0,4}[:=]\s{0,4}["']?(?:success|neutral|skipped)\b/i
const named = /["']?\b(?:context|name)["']?\s{0,4}[:=]\s{0,4}["']?([\w][\w ./:()-]{1,80})/gi
const checkWords = /\b(?:ci|build|required|checks?|approv(?:al|ed)|review(?:ed)?|all[ -]green)\b/i
/** The word that goes up depends on what something else found: a report, not a claim. */
const reports = /\b(?:conclusion|result|outcome|needs)\b|\b(?:success|failure|always)\s*\(/i

/**
 * Text holds the fields as they are sent: `state=success`, `"state": "success"`, `state: 'success'`. Where the value or the name is only known at
 * run time it may be a report, and stays a write that asks.
 */
export const forgesCheck = (text: string, { job }: JobReading, conditions: readonly string[]): boolean => {
  const sent = text.slice(0, 4_000)
  if (!passed.test(sent)) return false
  const names = [...sent.matchAll(named)].map(([, name]) => name ?? '')
  if (!names.some((name) => kindOf(name) !== null || checkWords.test(name))) return false
  // It ran the check itself, waited for the job that did, or goes by what another run found.
  const checks = job.steps.some((step) => !/github-script/i.test(step.uses?.raw ?? '') && checksOfStep(job, step).length > 0)
  return !checks && job.needs.length === 0 && ![job.if?.raw ?? '', ...conditions].some((condition) => reports.test(condition))
}
