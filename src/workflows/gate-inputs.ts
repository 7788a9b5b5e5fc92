/** What a workflow file gives to the gate, with what the action fills in where the file is silent. */
import type { GateInputs } from '../model/facts.ts'
import { modeOf } from '../model/mode.ts'
import { literal, type ReadableWorkflow, type Step } from '../model/workflow.ts'
import { gateStepOf } from './protected-jobs.ts'

/** As action.yml has it. */
const DEFAULT_POLICY = '.github/countersign.yml'

/** Inputs as one copy of a step gives them. An expression is no word that can be held against another: it is left out. */
export type WrittenInputs = Partial<Pick<GateInputs, 'mode' | 'policy' | 'environment' | 'jobs' | 'evidenceName' | 'apiUrl'>>

/** The inputs of the gate's step in one job; null where the job is not there or has no gate. */
export const gateInputsIn = (workflow: ReadableWorkflow, jobId: string | null): WrittenInputs | null => {
  const job = workflow.jobs.find(({ id }) => id === jobId)
  const step = job === undefined ? null : gateStepOf(job)
  return step === null ? null : inputsOf(step)
}

const inputsOf = (step: Step): WrittenInputs => {
  const written = (name: string, otherwise: string): string | null => {
    const scalar = step.with[name]
    if (scalar === undefined) return otherwise
    const text = literal(scalar)?.trim() ?? null
    return text === '' ? otherwise : text
  }
  const mode = modeOf(written('mode', 'fail'))
  const jobs = written('jobs', '')
  const texts = {
    policy: written('policy', DEFAULT_POLICY),
    environment: written('environment', ''),
    evidenceName: written('evidence-name', ''),
    apiUrl: written('github-api-url', '')?.replace(/\/+$/, '') || null,
  }
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)),
    ...(mode === null ? {} : { mode }),
    ...(jobs === null ? {} : { jobs: jobs.split(/[\s,]+/).filter(Boolean) }),
  }
}
