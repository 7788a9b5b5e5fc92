/** What a picture of a map shows in one box: jobs that differ in nothing it draws, and events that start the same workflows. */
import type { MapJob, MapWorkflow } from '../model/map.ts'

export interface Drawn {
  readonly workflow: MapWorkflow
  readonly job: MapJob
  /** Id of the element that tells of the job. */
  readonly id: string
}

export interface Group {
  readonly workflow: MapWorkflow
  /** At least one. All have the same verdict, credentials and targets, and the same stands before them. */
  readonly jobs: readonly [Drawn, ...Drawn[]]
  readonly targets: ReadonlyMap<string, string | null>
}

/** Of each kind and job that many are drawn; the tables name all. */
export const mostOfJob = 8
const mostNamed = 3

/** In the order of their first jobs. */
export const groupsOf = (drawn: readonly Drawn[]): readonly Group[] => {
  const groups = new Map<string, { workflow: MapWorkflow; jobs: [Drawn, ...Drawn[]]; targets: ReadonlyMap<string, string | null> }>()
  for (const one of drawn) {
    const { workflow, job } = one
    const targets = targetsOf(job)
    const key = JSON.stringify([
      workflow.path,
      job.decision,
      job.before,
      job.environment,
      job.credentials.map(({ name, kind }) => [name, kind]).sort(),
      [...targets],
    ])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { workflow, jobs: [one], targets })
    else known.jobs.push(one)
  }
  return [...groups.values()]
}

/** What the job writes to, and with which credential; null where that is not known. */
const targetsOf = ({ findings }: MapJob): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  for (const { target, credential, access, lowImpact } of findings)
    if (target !== null && access === 'write' && !lowImpact && !found.has(target) && found.size < mostOfJob) found.set(target, credential)
  return found
}

/** The names of the jobs, the first few of many. */
export const namesOf = ({ jobs }: Group): readonly string[] => {
  const names = jobs.map(({ job }) => job.job)
  return names.length <= mostNamed + 1 ? names : [...names.slice(0, mostNamed), `and ${names.length - mostNamed} more jobs`]
}

/** The events of a workflow, the first few of many: what starts its jobs is drawn once for all of them. */
export const eventsOf = ({ events }: MapWorkflow): readonly string[] =>
  events.length <= mostOfJob ? events : [...events.slice(0, mostOfJob - 1), `and ${events.length - mostOfJob + 1} more`]
