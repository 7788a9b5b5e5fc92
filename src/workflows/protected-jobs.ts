/** Which jobs the gate stands before, and which step is the gate. */
import { isHandedOut, type Job, literal, type ReadableWorkflow, type Step } from '../model/workflow.ts'
import { remembering } from './remember.ts'

const action = /^(?:[\w.-]+\/countersign(?:\/[\w./-]*)?@.+|\$\/(?:@.*)?)$/i

/** Is this step the gate: this action by its name, or `$/` inside its own repository? */
export const isGateStep = (step: Step): boolean => {
  const uses = literal(step.uses)
  return uses !== null && isGate(uses)
}

const isGate = remembering(2000, (uses) => action.test(uses))

export const gateStepOf = (job: Job): Step | null => job.steps.find(isGateStep) ?? null

/** A checkout alone may stand before the gate: any other step could have forged what it sees. */
export const isCheckout = ({ uses }: Step): boolean => /^actions\/checkout@/i.test(literal(uses) ?? '')

/** Null where the job has no gate. */
export const gateIsFirst = (job: Job): boolean | null => {
  const gate = gateStepOf(job)
  return gate === null ? null : job.steps.slice(0, gate.index).every(isCheckout)
}

/** A checkout of the run's own commit. */
const isPlainCheckout = (step: Step): boolean =>
  isCheckout(step) && Object.keys(step.with).every((name) => name === 'persist-credentials' || name === 'fetch-depth')

const isNoOp = ({ run }: Step): boolean =>
  /^\s*(?:true|:|exit 0|echo [\w .,!-]{0,200})?\s*$/.test(run === null ? '-' : (literal(run) ?? '-'))

/**
 * A job that only decides, asks or records: the gate's own step, or steps that do nothing, behind no environment but the one that the gate
 * hands out. Nothing of weight waits in it, and that it was skipped says nothing about what was let through.
 */
export const isIdle = (job: Job): boolean =>
  job.uses === null &&
  job.steps.length > 0 &&
  job.container === null &&
  Object.keys(job.services).length === 0 &&
  Object.keys(job.env).length === 0 &&
  (job.environment === null || isHandedOut(job.environment.name.raw)) &&
  job.steps.every((step) => isGateStep(step) || isPlainCheckout(step) || isNoOp(step))

/** The job whose `decision-id` our own step was given, and the protected jobs that its gate names; null where none was given. */
const deciderOf = ({ jobs }: ReadableWorkflow, ownJob: string): { readonly job: Job; readonly named: readonly string[] } | null => {
  const own = jobs.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase())
  const decided = own === undefined ? null : gateStepOf(own)?.with['decided']
  const [, needed = ''] = /^\$\{\{\s*needs\.([\w-]+)\.outputs\.[\w-]+\s*\}\}$/.exec(decided?.raw.trim() ?? '') ?? []
  const job = jobs.find(({ id }) => id.toLowerCase() === needed.toLowerCase())
  if (job === undefined || !own?.needs.some((need) => need.toLowerCase() === needed.toLowerCase())) return null
  // A called gate gets its `jobs` from the caller.
  const given = (job.uses === null ? gateStepOf(job)?.with : job.with)?.['jobs']
  return { job, named: (literal(given) ?? '').split(/[\s,]+/).filter(Boolean) }
}

const behind = ({ jobs }: ReadableWorkflow, job: string, named: readonly string[]): ReadonlySet<string> => {
  if (named.length > 0) return new Set(named.map((name) => name.toLowerCase()))
  const found = new Set([job.toLowerCase()])
  for (let grew = true; grew; ) {
    const before = found.size
    for (const { id, needs } of jobs) if (needs.some((need) => found.has(need.toLowerCase()))) found.add(id.toLowerCase())
    grew = found.size > before
  }
  return found
}

/**
 * The later steps of our own job and every job that needs it, transitively; jobs in which nothing of weight happens are left out. Where
 * our step was given what another gate `decided`, that gate's protected jobs, too: only the same question can have the same answer. Ids are
 * compared without case, as GitHub does.
 *
 * @param ownJob id of the gate's own job; null: all jobs are looked at (a local judgement of a workflow)
 * @param named ids given by an input; then exactly those that this workflow has
 */
export const protectedJobs = (workflow: ReadableWorkflow, ownJob: string | null, named: readonly string[]): readonly string[] => {
  const all = workflow.jobs
  const explicit = new Set(named.map((name) => name.toLowerCase()))
  // A runner that does not tell our file leaves us with the id of a job of a called workflow: then any job may be behind us.
  const own = ownJob === null ? undefined : all.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase())
  if (own === undefined) return all.map(({ id }) => id).filter((id) => explicit.size === 0 || explicit.has(id.toLowerCase()))
  const wanted = new Set(behind(workflow, own.id, named))
  const decider = deciderOf(workflow, own.id)
  // A job that is a call has no steps, so our step stands in the file that it calls, which is judged where it runs.
  if (own.uses !== null) wanted.delete(own.id.toLowerCase())
  if (decider !== null) {
    for (const id of behind(workflow, decider.job.id, decider.named)) wanted.add(id)
    // What a called gate does itself is judged where it runs.
    if (decider.job.uses !== null) wanted.delete(decider.job.id.toLowerCase())
  }
  return all.filter((job) => wanted.has(job.id.toLowerCase()) && (explicit.has(job.id.toLowerCase()) || !isIdle(job))).map(({ id }) => id)
}

/** Where our file is a called workflow: in the caller every job that needs a job whose `uses:` is that file. */
export const behindCalls = (caller: ReadableWorkflow, path: string, named: readonly string[]): readonly string[] => {
  const calls = caller.jobs.filter(({ uses }) => literal(uses)?.replace(/^\.\//, '').replace(/@.*$/, '').endsWith(path)).map(({ id }) => id)
  return [...new Set(calls.flatMap((id) => protectedJobs(caller, id, named).filter((other) => !calls.includes(other))))]
}
