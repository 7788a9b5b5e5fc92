/** Whose inputs count: where an agent is or may be involved, the trusted copy's of the same workflow wherever that is stricter. */
import type { GateInputs, Mode } from '../model/facts.ts'
import type { Involvement } from '../model/signal.ts'

/** `observe` never fails, `record` on a stop alone, `route` also on an error; `wait` and `fail` on a missing approval, too. */
const strictness: Record<Mode, number> = { observe: 0, record: 0, route: 1, wait: 2, fail: 2 }

export interface EffectiveInputs {
  readonly inputs: GateInputs
  /** Names of inputs in which the trusted copy overruled what was given. */
  readonly overruled: readonly string[]
}

/** May an agent have had a hand in the inputs? A human's own edit of her workflow is her own business. */
const mayBeAgents = (involvement: Involvement): boolean => involvement !== 'none'

/**
 * @param given the inputs of the step that runs
 * @param trusted the inputs of the same step in the trusted ref's copy of the workflow; null where there is no such step there
 */
export function effectiveInputs(given: GateInputs, trusted: Partial<GateInputs> | null, involvement: Involvement): EffectiveInputs {
  if (trusted === null || !mayBeAgents(involvement)) return { inputs: given, overruled: [] }
  const overruled: string[] = []
  const take = <K extends keyof GateInputs>(key: K, shown: string, stricter: boolean): GateInputs[K] => {
    const theirs = trusted[key]
    if (theirs === undefined || !stricter) return given[key]
    overruled.push(shown)
    return theirs
  }
  const differs = (key: 'policy' | 'environment' | 'evidenceName' | 'apiUrl'): boolean =>
    trusted[key] !== undefined && trusted[key] !== given[key]
  const missing = (trusted.jobs ?? []).filter((job) => !given.jobs.includes(job))
  // An empty list means "derived", which is the widest; naming jobs where the trusted copy names none narrows.
  const narrowed = given.jobs.length > 0 && (trusted.jobs ?? []).length === 0
  const jobs = narrowed ? [] : given.jobs.length === 0 ? [] : [...given.jobs, ...missing]
  if (narrowed || (given.jobs.length > 0 && missing.length > 0)) overruled.push('jobs')
  return {
    inputs: {
      ...given,
      mode: take('mode', 'mode', trusted.mode !== undefined && strictness[trusted.mode] > strictness[given.mode]),
      policy: take('policy', 'policy', differs('policy')),
      environment: take('environment', 'environment', differs('environment')),
      evidenceName: take('evidenceName', 'evidence-name', differs('evidenceName')),
      apiUrl: take('apiUrl', 'github-api-url', differs('apiUrl')),
      jobs,
    },
    overruled: overruled.sort(),
  }
}
