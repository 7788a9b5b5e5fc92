/** The gate put before privileged jobs: the routing job, the job that is asked for, and the gate once more inside each privileged job. */
import type { Job, ReadableWorkflow } from '../../model/workflow.ts'
import { literal } from '../../model/workflow.ts'
import { gateStepOf } from '../../workflows/protected-jobs.ts'
import { freePattern, type Pattern, passedBoth, patternLines, unlessCancelled, verifyLines } from '../pattern.ts'
import { addCondition, addNeeds, asksForStatus } from './needs.ts'
import { addGateScopes } from './permissions.ts'
import { type Edit, isSeq, isShared, type Source, startOf } from './source.ts'

/** The pattern that the workflow has already, or ids for a new one; null where the names are taken by something else. */
export const patternOf = (workflow: ReadableWorkflow): (Pattern & { readonly isNew: boolean }) | null => {
  const routing = workflow.jobs.find((job) => literal(gateStepOf(job)?.with['mode'] ?? null)?.trim() === 'route')
  if (routing !== undefined) {
    const asked = workflow.jobs.find(
      ({ needs, environment }) =>
        needs.some((need) => need.toLowerCase() === routing.id.toLowerCase()) &&
        environment?.name.raw.includes(`needs.${routing.id}.outputs.environment`),
    )
    return asked === undefined || routing.outputs['decision-id'] === undefined
      ? null
      : { gate: routing.id, approve: asked.id, isNew: false }
  }
  const pattern = freePattern(workflow.jobs.map(({ id }) => id))
  return pattern === null ? null : { ...pattern, isNew: true }
}

/** Two jobs at the head of `jobs:`. */
export const addPattern = (source: Source, pattern: Pattern, ref: string): readonly Edit[] | null => {
  const jobs = source.pair(source.root, 'jobs')
  const block = source.block(jobs?.value)
  const start = jobs === null ? null : startOf(jobs)
  if (block === null || start === null) return null
  return [source.insertBelow(start, [...patternLines(pattern, ref).map((line) => `${block.indent}${line}`), ''])]
}

/** A privileged job waits for the gate and for the approval, and judges again as its first step. Each part is one round of edits. */
export const holdJob = (
  job: Job,
  workflow: ReadableWorkflow,
  pattern: Pattern,
  ref: string,
): readonly ((source: Source) => readonly Edit[] | null)[] => {
  const { gate, approve } = pattern
  const others = job.needs.filter((need) => need !== gate && need !== approve)
  const spoken = job.if !== null && asksForStatus(job.if.raw)
  const conditions = [...(spoken ? [] : [unlessCancelled]), ...passedBoth(pattern), ...(spoken ? [] : succeeded(others))]
  return [
    ...(job.uses === null
      ? [(source: Source) => addFirstStep(source, job, pattern, ref), (source: Source) => addGateScopes(source, job, workflow.permissions)]
      : []),
    (source) => addCondition(source, job, conditions),
    (source) => addNeeds(source, job, [gate, approve]),
  ]
}

const succeeded = (ids: readonly string[]): readonly string[] => ids.map((id) => `needs.${id}.result == 'success'`)

/** Jobs further on: a skipped approval would have GitHub skip them too, so each asks for the success of what it needs in words. */
export const releaseJob = (job: Job): ((source: Source) => readonly Edit[] | null) => {
  if (job.if !== null && asksForStatus(job.if.raw)) return () => []
  return (source) => addCondition(source, job, [unlessCancelled, ...succeeded(job.needs)])
}

const addFirstStep = (source: Source, job: Job, pattern: Pattern, ref: string): readonly Edit[] | null => {
  const found = source.job(job.id)
  const steps = found === null ? null : source.pair(found.fields, 'steps')?.value
  if (!isSeq(steps) || steps.flow === true || isShared(steps)) return null
  const first = steps.items[0]
  const at = typeof first === 'object' && first !== null && 'range' in first && Array.isArray(first.range) ? Number(first.range[0]) : null
  const dash = at === null ? null : /^( *)- +$/.exec(source.text.slice(source.lineStart(at), at))
  if (at === null || dash === null) return null
  return [
    source.insertAbove(
      at,
      verifyLines(pattern, ref).map((line) => `${dash[1] ?? ''}${line}`),
    ),
  ]
}
