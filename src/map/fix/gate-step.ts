/** Patches of a gate that stands already: nothing skips or ignores it, and it is one commit's. */
import type { MapGap } from '../../model/map.ts'
import { literal, type ReadableWorkflow } from '../../model/workflow.ts'
import { readWorkflow } from '../../workflows/parse.ts'
import { gateStepOf } from '../../workflows/protected-jobs.ts'
import { standingOf } from '../gate-path.ts'
import type { ReadWorkflow } from '../repository-map.ts'
import { addCondition, addNeeds } from './needs.ts'
import type { Edit, Source } from './source.ts'
import { apply, type Texts } from './texts.ts'

/** Says of one gap of a job whether a patch closes it: what the patch does, or why there is none. */
export type Tell = (gap: MapGap, job: string | null, done: boolean, what: string, because: string) => void

/** Conditions that ask for the gate's success; what is ignored or skipped at the gate itself is taken off. */
export const skippableFix = (read: ReadWorkflow, id: string, gap: MapGap, texts: Texts, tell: Tell): void => {
  const { workflow } = read
  if (!workflow.readable) return
  const job = workflow.jobs.find((one) => one.id === id)
  if (job === undefined) return
  let done = true
  for (const { kind, gate } of standingOf(job, { workflow, called: read.called }).faults) {
    const holder = workflow.jobs.find((one) => one.id === gate)
    const step = holder === undefined ? null : gateStepOf(holder)
    const now = (): ReadableWorkflow['jobs'][number] => {
      const again = readWorkflow(workflow.path, texts.get(workflow.path) ?? '')
      return (again.readable ? again.jobs.find((one) => one.id === id) : undefined) ?? job
    }
    if (kind === 'condition')
      done =
        apply(texts, workflow.path, [
          (source) => addCondition(source, now(), [`needs.${gate}.result == 'success'`]),
          (source) => addNeeds(source, now(), [gate]),
        ]) && done
    else if ((kind === 'continue-on-error' || kind === 'step-condition') && step !== null)
      done =
        apply(texts, workflow.path, [
          (source) => withoutSkip(source, gate, step.index, kind === 'step-condition' ? 'if' : 'continue-on-error'),
        ]) && done
    else done = false
  }
  tell(gap, id, done, "asks for the gate's success", 'it needs a choice: another mode, or a job that is asked for')
}

/** The mapping of one step of a job, and the job's own; null where they are not written as blocks. */
const stepOf = (source: Source, id: string, index: number) => {
  const job = source.job(id)
  const steps = job === null ? null : source.pair(job.fields, 'steps')?.value
  const items: readonly unknown[] =
    typeof steps === 'object' && steps !== null && 'items' in steps && Array.isArray(steps.items) ? steps.items : []
  return { job: job?.fields ?? null, step: source.block(items[index]) }
}

/** Takes a key off the gate's step, and `continue-on-error` off its job. An edit that another job's fix has made already is none. */
const withoutSkip = (source: Source, gate: string, index: number, key: 'if' | 'continue-on-error'): readonly Edit[] | null => {
  const { job, step } = stepOf(source, gate, index)
  const pairs = [source.pair(step, key), ...(key === 'if' ? [] : [source.pair(job, key)])].filter((pair) => pair !== null)
  const edits = pairs.map((pair) => source.removeEntry(pair))
  return edits.includes(null) ? null : edits.filter((edit) => edit !== null)
}

/** Names the gate by the full name of a commit. */
export const pinFix = (workflow: ReadableWorkflow, gap: MapGap, gate: string, texts: Texts, tell: Tell): void => {
  const [name = '', sha = ''] = gate.split('@')
  const job = workflow.jobs.find(({ id }) => id === gap.at?.job)
  const uses = job === undefined ? null : literal(gateStepOf(job)?.uses)
  const at = uses?.lastIndexOf('@') ?? -1
  if (job === undefined || uses === null || at < 0 || uses.slice(0, at).toLowerCase() !== name.toLowerCase())
    return tell(gap, gap.at?.job ?? null, false, '', 'which commit that reference means cannot be seen from here')
  const done = apply(texts, workflow.path, [
    (source) => {
      const pair = source.pair(stepOf(source, job.id, gateStepOf(job)?.index ?? -1).step, 'uses')
      const edit = pair === null ? null : source.replaceScalar(pair, `${uses.slice(0, at)}@${sha}`)
      return edit === null ? null : [edit]
    },
  ])
  tell(gap, job.id, done, `pinned to ${sha.slice(0, 12)}`, 'the step is written in a form that is not safe to edit')
}
