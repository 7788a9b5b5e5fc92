/** One job, read through: everything that it does, holds, fetches and enters. */
import type { JobReading } from '../model/activity.ts'
import type { Container, ReadableWorkflow, Scalars, Step } from '../model/workflow.ts'
import { fetchesOf } from './fetches.ts'
import { type Files, filesOf } from './files.ts'
import { follow } from './follow.ts'
import { readForeign } from './other-shells.ts'
import { effectiveScopes } from './permissions.ts'
import { isGateStep } from './protected-jobs.ts'
import { readCall } from './read-call.ts'
import { readStep } from './read-step.ts'
import { Reader } from './reader.ts'
import { valuesByName } from './scalars.ts'
import { findIn, findInAll, findInScalar } from './secrets.ts'
import { nothingGiven, specialiseAll } from './specialise.ts'
import type { Scope } from './values.ts'
import { type Visit, variablesOf, type Whole } from './visit.ts'

/** Reads a job of a workflow. Never throws; what cannot be followed is `unread`. */
export const readJob = (workflow: ReadableWorkflow, jobId: string, files: Files): JobReading => {
  const job = workflow.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase())
  if (job === undefined) throw new RangeError(`the workflow has no job ${jobId}`)
  const reader = new Reader(files, { follow, foreign: readForeign })
  const whole: Whole = { environments: [], runners: [], calls: [], token: effectiveScopes(job.permissions, workflow.permissions) }
  const scope: Scope = { matrix: job.matrix, inputs: {}, env: { ...valuesByName(workflow.env), ...valuesByName(job.env) } }
  readInto(reader, whole, { workflow, job, given: nothingGiven, scope, via: [], conditions: [], mapped: false, depth: 0, stepOf: null })
  reader.finish()
  return {
    workflow: workflow.path,
    job,
    token: whole.token,
    activities: reader.activities,
    secrets: reader.secrets,
    environment: job.environment,
    calledEnvironments: whole.environments,
    runners: [...job.runsOn, ...whole.runners],
    fetches: fetchesOf(reader.activities),
    calls: whole.calls,
    permissions: job.permissions ?? workflow.permissions,
  }
}

const readInto = (reader: Reader, whole: Whole, visit: Visit): void => {
  const { workflow, job, given, scope, mapped } = visit
  const finder = { step: null, mapped, into: reader.secrets }
  const seen = (scalars: Scalars): Scalars => (given === nothingGiven ? scalars : specialiseAll(scalars, given, scope))
  const env = { ...seen(workflow.env), ...seen(job.env) }
  findInAll(seen(workflow.env), 'workflow-env', finder)
  findInAll(seen(job.env), 'job-env', finder)
  for (const container of [job.container]) if (container) containerSecrets(container, 'container', finder, seen)
  for (const service of Object.values(job.services)) containerSecrets(service, 'service', finder, seen)
  findInAll(job.outputs, 'output', finder)
  if (job.if) findIn(job.if.raw, job.if.at, 'condition', finder)
  const conditions = job.if ? [...visit.conditions, job.if.raw.slice(0, 200)] : visit.conditions
  const variables = variablesOf(env)
  if (job.uses) return readCall(reader, whole, { ...visit, conditions }, readInto)
  for (const step of job.steps)
    if (!isGateStep(step))
      readStep(
        reader,
        step,
        { ...visit, conditions },
        {
          env,
          variables,
          step: step.index,
          stepName: nameOf(step),
          defaults: [job.defaults, workflow.defaults],
          path: workflow.path,
          folder: '',
        },
      )
}

const nameOf = (step: Step): string => step.name ?? step.id ?? String(step.index + 1)

const containerSecrets = (
  container: Container,
  where: 'container' | 'service',
  finder: Parameters<typeof findInAll>[2],
  seen: (scalars: Scalars) => Scalars,
): void => {
  findInScalar(container.image, where, finder)
  findInAll(seen(container.env), where, finder)
  findInAll(seen(container.credentials), where, finder)
}

export { filesOf }
