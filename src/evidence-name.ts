/** The name of the evidence artifact: re-runs, matrix legs and second gates of a job never collide. */
import type { Facts } from './model/facts.ts'
import { textAt } from './model/files.ts'
import type { Step } from './model/workflow.ts'
import { readWorkflow } from './workflows/parse.ts'
import { isGateStep } from './workflows/protected-jobs.ts'

type Named = Pick<Facts, 'run' | 'inputs' | 'files'>

/** `countersign-<job>-<attempt>`; in a matrix `<job>.<job-index>`; a second gate of the job adds its `GITHUB_ACTION`. */
export const evidenceName = (facts: Named): string => {
  const { run, inputs } = facts
  if (inputs.evidenceName !== '') return artifactName(inputs.evidenceName)
  const leg = run.jobIndex === null ? '' : `.${run.jobIndex}`
  const own = run.step !== null && isSecondGate(facts, run.step) ? `-${run.step}` : ''
  return artifactName(`countersign-${run.job ?? 'local'}${leg}${own}-${run.attempt ?? 1}`)
}

/** GitHub refuses these signs in a name; a job id cannot hold them, an `evidence-name` can. */
const artifactName = (text: string): string => text.replaceAll(/["':<>|*?\r\n\\/\p{Cc}\p{Cf}]+/gu, '-').slice(0, 200)

/**
 * Does another gate of the same job come first? The runner names a step without an id `__<action>`, the second such one `__<action>_2`.
 * Where the workflow cannot be read, only that number tells.
 */
const isSecondGate = (facts: Named, step: string): boolean => {
  const gates = gatesOf(facts)
  const number = step.startsWith('__') ? Number(/_(\d{1,3})$/.exec(step)?.[1] ?? 1) : null
  if (gates.length < 2) return (number ?? 1) > 1
  const own = number === null ? gates.find(({ id }) => id === step) : gates.filter(({ id }) => id === null)[number - 1]
  return own !== gates[0]
}

const gatesOf = ({ run, files }: Named): readonly Step[] => {
  const path = run.jobWorkflow?.path ?? run.workflow?.path
  const text = path === undefined ? null : textAt(files.workflow, path)
  if (path === undefined || text === null || !text.known || text.value === null) return []
  const workflow = readWorkflow(path, text.value)
  const job = workflow.readable ? workflow.jobs.find(({ id }) => id === run.job) : undefined
  return job?.steps.filter(isGateStep) ?? []
}
