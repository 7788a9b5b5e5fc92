/** Reading: files become workflows, jobs and what they do. Detectors see this and never the YAML. */
import type { JobReading } from './model/activity.ts'
import type { Scene } from './model/detector.ts'
import type { Facts } from './model/facts.ts'
import { type FileSet, textAt } from './model/files.ts'
import { literal, type Workflow } from './model/workflow.ts'
import { gateFirstPatch } from './workflows/gate-first.ts'
import { gateInputsIn, type WrittenInputs } from './workflows/gate-inputs.ts'
import { readWorkflow } from './workflows/parse.ts'
import { behindCalls, gateIsFirst, gateStepOf, protectedJobs } from './workflows/protected-jobs.ts'
import { filesOf, readJob } from './workflows/read.ts'

/**
 * @param named ids of the protected jobs as an input named them; empty: derived
 */
export const sceneOf = (facts: Facts, named: readonly string[]): Scene => {
  const { workflow, jobs } = readProtected(facts, named)
  return { ...facts, workflow, jobs, workflowChanges: changesOf(facts), executedPaths: executedBy(jobs) }
}

/** A workflow at one side: null where the file is not there or no path was given; unreadable where it could not be had. */
const workflowAt = (files: FileSet, path: string | null | undefined): Workflow | null => {
  if (path === null || path === undefined) return null
  const text = textAt(files, path)
  if (!text.known) return { readable: false, path, because: text.because, at: { path, line: 1 } }
  return text.value === null ? null : readWorkflow(path, text.value)
}

/**
 * The later steps of our own job and every job that needs it. In a called workflow also, in the caller, every job that needs a job whose
 * `uses:` is our file.
 */
const readProtected = (facts: Facts, named: readonly string[]): { workflow: Workflow | null; jobs: readonly JobReading[] } => {
  const { run, files } = facts
  const caller = workflowAt(files.workflow, run.workflow?.path)
  const ownPath = run.jobWorkflow?.path ?? run.workflow?.path
  const own = ownPath === run.workflow?.path ? caller : workflowAt(files.workflow, ownPath)
  if (!own?.readable) return { workflow: own, jobs: [] }
  const all = filesOf(files.workflow, facts.repository.name)
  const here = protectedJobs(own, run.job, named).map((id) => readJob(own, id, all))
  if (own === caller || !caller?.readable) return { workflow: own, jobs: here }
  return { workflow: own, jobs: [...here, ...behindCalls(caller, ownPath ?? '', named).map((id) => readJob(caller, id, all))] }
}

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

const changesOf = ({ changes, files }: Facts): Scene['workflowChanges'] => {
  if (!changes.known) return []
  return changes.value
    .filter(({ path, previousPath }) => isWorkflow(path) || (previousPath !== null && isWorkflow(previousPath)))
    .map(({ path, previousPath, status }) => ({
      path,
      before: status === 'added' ? null : workflowAt(files.base, previousPath ?? path),
      after: status === 'removed' ? null : workflowAt(files.head, path),
    }))
}

/** Files of the repository that the jobs run: where their activities stand, and what led there. */
const executedBy = (jobs: readonly JobReading[]): ReadonlySet<string> =>
  new Set(
    jobs.flatMap(({ activities, calls }) => [
      ...calls,
      ...activities.flatMap((activity) => [
        activity.origin.at.path,
        ...activity.origin.via,
        ...(activity.kind === 'program' ? [activity.path] : []),
      ]),
    ]),
  )

export interface Gate {
  /** Which code it is. */
  readonly ref: string
  /** False where anything ran before it. */
  readonly isFirst: boolean
  /** The diff that makes it the first step; null where it is, or where none can be written. */
  readonly patch: string | null
}

/** The gate's own step in our own job. Null where there is no such step to look at. */
export const gateOf = ({ workflow, run, files }: Pick<Scene, 'workflow' | 'run' | 'files'>): Gate | null => {
  const job = workflow?.readable ? workflow.jobs.find(({ id }) => id === run.job) : undefined
  const step = job === undefined ? null : gateStepOf(job)
  if (job === undefined || step === null) return null
  const uses = literal(step.uses) ?? ''
  const text = textAt(files.workflow, workflow?.path ?? '')
  return {
    ref: uses.slice(uses.lastIndexOf('@') + 1),
    isFirst: gateIsFirst(job) ?? true,
    patch: text.known && text.value !== null ? gateFirstPatch(workflow?.path ?? '', text.value, job) : null,
  }
}

/** The inputs that the trusted ref's copy of the same workflow gives to the gate in the same job; null where it has no such step. */
export const trustedInputsOf = ({ run, files }: Pick<Facts, 'run' | 'files'>): WrittenInputs | null => {
  const workflow = workflowAt(files.trusted, run.jobWorkflow?.path ?? run.workflow?.path)
  return workflow?.readable ? gateInputsIn(workflow, run.job) : null
}
