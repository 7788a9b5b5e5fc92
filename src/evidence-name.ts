/** The name of the evidence artifact: re-runs, matrix legs and second gates of a job never collide. */
import type { Facts } from './model/facts.ts'

/** `countersign-<job>-<attempt>`; in a matrix with its index, beside a second gate with the step's id. */
export const evidenceName = ({ run, inputs }: Pick<Facts, 'run' | 'inputs'>): string => {
  if (inputs.evidenceName !== '') return inputs.evidenceName
  const leg = run.jobIndex === null ? '' : `.${run.jobIndex}`
  const own = run.step !== null && !run.step.startsWith('__') && !/^(?:gate|countersign)$/.test(run.step) ? `-${run.step}` : ''
  return `countersign-${run.job ?? 'local'}${leg}${own}-${run.attempt ?? 1}`
}
