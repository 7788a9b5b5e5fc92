/** What only the end of a run can say: how the protected jobs ended, and every other job of the attempt with them. */
import { notStored, type Storage } from './evidence/statement.ts'
import type { GitHubSource } from './io/github-source.ts'
import type { Facts } from './model/facts.ts'
import { sceneOf } from './scene.ts'

const ends: Readonly<Record<string, string>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
  timed_out: 'failure',
}

/** For `mode: record`. What the platform did not tell stays unknown, in words. */
export const storageOf = async (facts: Facts, source: GitHubSource): Promise<Storage> => {
  if (facts.run.id === null) return notStored
  const jobs = await source.jobsOf(facts.run.id)
  if (!jobs.known)
    return { ...notStored, outcome: { value: null, state: 'unknown', source: `the jobs of the run could not be read: ${jobs.because}` } }
  const wanted = sceneOf(facts, facts.inputs.jobs).jobs.map(({ job }) => ({ id: job.id, shown: job.name?.raw ?? job.id }))
  const told = wanted.map(({ id, shown }) => {
    // A matrix shows `name (a, b)`, a called workflow `name / inner`.
    const of = Object.entries(jobs.value).filter(
      ([name]) =>
        name === shown ||
        name === id ||
        name.startsWith(`${shown} (`) ||
        name.startsWith(`${shown} / `) ||
        name.startsWith(`${id} (`) ||
        name.startsWith(`${id} / `),
    )
    return {
      job: id,
      conclusion: worst(of.map(([, conclusion]) => (conclusion === null ? 'indeterminate' : (ends[conclusion] ?? 'indeterminate')))),
    }
  })
  const checks = Object.entries(jobs.value).map(([name, conclusion]) => ({ name, conclusion }))
  return {
    ...notStored,
    outcome: { value: told, state: 'verified', source: "GitHub's list of this attempt's jobs" },
    validation: { value: checks, state: 'verified', source: "GitHub's list of this attempt's jobs" },
  }
}

const order = ['failure', 'cancelled', 'indeterminate', 'skipped', 'success']
const worst = (conclusions: readonly string[]): string => order.find((one) => conclusions.includes(one)) ?? 'indeterminate'
