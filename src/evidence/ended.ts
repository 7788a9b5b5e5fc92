/** How the run ended, as claims of the record: the protected jobs, and what was checked on the head commit. */
import type { Assessment } from '../model/assessment.ts'
import type { Record } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { Checked } from '../model/facts.ts'

const none = (source: string) => ({ value: null, state: 'unknown' as const, source })
const notRecorded = none('no last job has recorded it (`mode: record`)')

export const endedOf = (assessment: Assessment): Pick<Record, 'validation' | 'outcome'> => {
  const { ended } = assessment.facts
  if (ended === undefined) return { validation: notRecorded, outcome: notRecorded }
  return { validation: validationOf(ended.checks, ended.statuses), outcome: outcomeOf(assessment, ended.jobs) }
}

const conclusions: Readonly<globalThis.Record<string, string>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
}

/** The worst of a job's legs counts. */
const worstFirst = ['failure', 'cancelled', 'indeterminate', 'skipped', 'success']

const outcomeOf = (
  { reach, facts: { run } }: Assessment,
  jobs: Fact<Readonly<globalThis.Record<string, string | null>>>,
): Record['outcome'] => {
  if (!jobs.known) return none(`the jobs of the run could not be read: ${jobs.because}`)
  const value = reach.jobs.map(({ job }) => {
    const shown = [job.id, ...(job.name === null ? [] : [job.name.raw])]
    // A matrix shows `name (a, b)`, a called workflow `name / inner`.
    const legs = Object.entries(jobs.value).filter(([name]) =>
      shown.some((one) => name === one || name.startsWith(`${one} (`) || name.startsWith(`${one} / `)),
    )
    const ends = legs.map(([, conclusion]) => (conclusion === null ? 'indeterminate' : (conclusions[conclusion] ?? 'indeterminate')))
    return { job: job.id, conclusion: worstFirst.find((one) => ends.includes(one)) ?? 'indeterminate' }
  })
  return { value, state: 'verified', source: `GitHub's list of the jobs of attempt ${run.attempt ?? 1}, as the last job saw it` }
}

/** What could be had; what could not is named beside it, and is a gap. */
const validationOf = (checks: Fact<Checked[]>, statuses: Fact<Checked[]>): Record['validation'] => {
  const parts = [
    ['checks', checks],
    ['statuses', statuses],
  ] as const
  const missing = parts.flatMap(([what, fact]) => (fact.known ? [] : [`its ${what} could not be read (${fact.because})`]))
  if (missing.length === parts.length) return none(`of the head commit ${missing.join(' and ')}`)
  const value = parts.flatMap(([, fact]) => (fact.known ? fact.value : []))
  const which = parts.flatMap(([what, fact]) => (fact.known ? [what] : [])).join(' and ')
  return { value, state: 'verified', source: [`GitHub's ${which} of the head commit`, ...missing].join('; ') }
}
