/** Which jobs the gate stands before, and which step is the gate. */
import { type Job, literal, type ReadableWorkflow, type Step } from '../model/workflow.ts'

const action = /^(?:[\w.-]+\/countersign(?:\/[\w./-]*)?@.+|\$\/(?:@.*)?)$/i

/** Is this step the gate: this action by its name, or `$/` inside its own repository? */
export const isGateStep = (step: Step): boolean => {
  const uses = literal(step.uses)
  return uses !== null && action.test(uses)
}

export const gateStepOf = (job: Job): Step | null => job.steps.find(isGateStep) ?? null

/** Only a checkout may stand before the gate: any other step could have forged what it sees. Null where the job has no gate. */
export const gateIsFirst = (job: Job): boolean | null => {
  const gate = gateStepOf(job)
  if (gate === null) return null
  return job.steps.slice(0, gate.index).every((step) => /^actions\/checkout@/i.test(literal(step.uses) ?? ''))
}

/**
 * The later steps of our own job and every job that needs it, transitively. Ids are compared without case, as GitHub does.
 *
 * @param ownJob id of the gate's own job; null: all jobs are looked at (a local judgement of a workflow)
 * @param named ids given by an input; then exactly those that this workflow has
 */
export const protectedJobs = (workflow: ReadableWorkflow, ownJob: string | null, named: readonly string[]): readonly string[] => {
  const ids = workflow.jobs.map(({ id }) => id)
  const wanted = new Set(named.map((name) => name.toLowerCase()))
  if (wanted.size > 0) return ids.filter((id) => wanted.has(id.toLowerCase()))
  if (ownJob === null) return ids
  const behind = new Set([ownJob.toLowerCase()])
  for (let grew = true; grew; ) {
    const before = behind.size
    for (const { id, needs } of workflow.jobs) if (needs.some((need) => behind.has(need.toLowerCase()))) behind.add(id.toLowerCase())
    grew = behind.size > before
  }
  return ids.filter((id) => behind.has(id.toLowerCase()))
}
