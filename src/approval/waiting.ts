/** Which jobs one approval lets in: every job of the run that waits for the same environment. */
import { isHandedOut, type Job, type Scalar, type Workflow } from '../model/workflow.ts'

/** A job and the environments that it, or a job that it calls, enters. */
export interface Entering {
  readonly job: string
  readonly environments: readonly Scalar[]
}

export const enteringIn = (workflow: Workflow | null, called: readonly Entering[]): readonly Entering[] => {
  const own = workflow?.readable ? workflow.jobs.flatMap(entered) : []
  const ids = [...new Set([...own, ...called].map(({ job }) => job))]
  return ids.map((job) => ({
    job,
    environments: [...own, ...called].filter((one) => one.job === job).flatMap(({ environments }) => environments),
  }))
}

const entered = ({ id, environment }: Job): readonly Entering[] =>
  environment === null ? [] : [{ job: id, environments: [environment.name] }]

/** Ids of the jobs, those whose environment is made by another expression with a note: they may wait for it, too. */
export const waitingFor = (entering: readonly Entering[], environment: string): readonly string[] =>
  entering.flatMap(({ job, environments }) => {
    const sure = environments.some(
      ({ raw, values }) => isHandedOut(raw.trim()) || values?.some((name) => name.toLowerCase() === environment.toLowerCase()),
    )
    if (sure) return [job]
    return environments.some(({ values }) => values === null) ? [`${job} (its environment is made by an expression)`] : []
  })
