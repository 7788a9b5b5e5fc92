/** Workflow runs, their attempts and jobs, workflows and artifacts. */
import { artifactShape, jobShape, runShape, workflowShape } from '../shapes/run.ts'
import { type Attempt, conclusionOf, statusOf } from '../world/job.ts'
import type { Run, Workflow } from '../world/run.ts'
import { type Asked, counted, HttpError, notFound, ok, page, type Reply, type Route, read } from './route.ts'

export const runOf = (asked: Asked): Run => {
  const run = asked.repository.runs.get(Number(asked.param('run_id')))
  if (run === undefined) throw notFound()
  return run
}

const attemptOf = (asked: Asked, run: Run): Attempt => {
  const attempt = run.attempts.find((one) => one.number === Number(asked.param('attempt_number')))
  if (attempt === undefined) throw notFound()
  return attempt
}

const workflowOf = (asked: Asked): Workflow => {
  const name = asked.param('workflow_id')
  const found = [...asked.repository.workflows.values()].find((one) => String(one.id) === name || one.path.split('/').at(-1) === name)
  if (found === undefined) throw notFound()
  return found
}

/** How `created=` narrows: a date alone, `>=`, `<=`, `>`, `<`, or `from..to` with `*` for open ends. */
const inTime = (written: string, at: string): boolean => {
  const range = written.split('..')
  if (range.length === 2) return (range[0] === '*' || at >= `${range[0]}`) && (range[1] === '*' || at <= `${range[1]}`)
  const [, sign = '', date = ''] = /^([<>]=?)?(.*)$/.exec(written) ?? []
  if (sign === '') return at.startsWith(date)
  return sign === '>=' ? at >= date : sign === '<=' ? at <= date : sign === '>' ? at > date : at < date
}

const FILTERS: Readonly<Record<string, (run: Run, value: string) => boolean>> = {
  event: (run, value) => run.event === value,
  branch: (run, value) => run.headBranch === value,
  actor: (run, value) => run.actor.login.toLowerCase() === value.toLowerCase(),
  head_sha: (run, value) => run.headSha === value,
  status: (run, value) => statusOf(run.attempt) === value || conclusionOf(run.attempt) === value,
  created: (run, value) => inTime(value, run.createdAt),
}

const runs = (asked: Asked, all: readonly Run[]): Reply => {
  const chosen = all.filter((run) =>
    Object.entries(FILTERS).every(([name, holds]) => holds(run, asked.query.get(name) ?? '') || !asked.query.has(name)),
  )
  const { items, headers } = page(asked, [...chosen].reverse())
  return ok({ total_count: chosen.length, workflow_runs: items.map((run) => runShape(asked.api, run)) }, headers)
}

const jobs = (asked: Asked, run: Run, attempts: readonly Attempt[]) => {
  // A job whose needs are not done does not exist yet.
  const all = attempts.flatMap((attempt) => attempt.jobs).filter((job) => job.status !== 'pending')
  return counted(
    asked,
    'jobs',
    all.map((job) => jobShape(asked.api, run, job)),
  )
}

const jobsOfRun = (asked: Asked) => {
  const run = runOf(asked)
  return jobs(asked, run, asked.query.get('filter') === 'all' ? run.attempts : [run.attempt])
}

const jobsOfAttempt = (asked: Asked) => {
  const run = runOf(asked)
  return jobs(asked, run, [attemptOf(asked, run)])
}

const job = (asked: Asked) => {
  for (const run of asked.repository.runs.values()) {
    const found = run.attempts.flatMap((attempt) => attempt.jobs).find((one) => one.id === Number(asked.param('job_id')))
    if (found !== undefined) return ok(jobShape(asked.api, run, found))
  }
  throw notFound()
}

const runOfAttempt = (asked: Asked) => {
  const run = runOf(asked)
  return ok(runShape(asked.api, run, attemptOf(asked, run)))
}

const runsOfWorkflow = (asked: Asked) => {
  const workflow = workflowOf(asked)
  return runs(
    asked,
    [...asked.repository.runs.values()].filter((run) => run.workflow === workflow),
  )
}

const workflows = (asked: Asked) => {
  const all = [...asked.repository.workflows.values()]
  return counted(
    asked,
    'workflows',
    all.map((one) => workflowShape(asked.api, asked.repository, one)),
  )
}

const artifacts = (asked: Asked) => {
  const run = runOf(asked)
  const name = asked.query.get('name')
  const all = asked.repository.artifacts.filter((one) => one.runId === run.id && (name === null || one.name === name))
  return counted(
    asked,
    'artifacts',
    all.map((one) => artifactShape(asked.api, asked.repository, one, run)),
  )
}

const allArtifacts = (asked: Asked) => {
  const of = asked.repository
  const name = asked.query.get('name')
  const all = of.artifacts.filter((one) => name === null || one.name === name)
  return counted(
    asked,
    'artifacts',
    all.map((one) => artifactShape(asked.api, of, one, of.runs.get(one.runId))),
  )
}

/** GitHub sends whoever asks on to where the blobs are. */
const archive = (asked: Asked): Reply => {
  const found = asked.repository.artifacts.find(({ id }) => id === Number(asked.param('artifact_id')))
  if (found === undefined || asked.param('archive_format') !== 'zip') throw notFound()
  if (found.expired || found.location === null) throw new HttpError(410, 'Artifact has expired')
  return { status: 302, body: Buffer.alloc(0), headers: { location: found.location } }
}

const attest = (asked: Asked): Reply => {
  const { body, repository } = asked
  if (typeof body !== 'object' || body === null || !('bundle' in body)) throw new HttpError(422, 'Invalid request.')
  const made = { id: asked.world.nextId(), bundle: body.bundle }
  repository.attestations.push(made)
  return { status: 201, body: { id: made.id }, headers: {} }
}

const actions = '/repos/{owner}/{repo}/actions'
export const runRoutes: readonly Route[] = [
  read(`${actions}/runs`, 'actions', (asked) => runs(asked, [...asked.repository.runs.values()])),
  read(`${actions}/runs/{run_id}`, 'actions', (asked) => ok(runShape(asked.api, runOf(asked)))),
  read(`${actions}/runs/{run_id}/attempts/{attempt_number}`, 'actions', runOfAttempt),
  read(`${actions}/runs/{run_id}/jobs`, 'actions', jobsOfRun),
  read(`${actions}/runs/{run_id}/attempts/{attempt_number}/jobs`, 'actions', jobsOfAttempt),
  read(`${actions}/jobs/{job_id}`, 'actions', job),
  read(`${actions}/workflows`, 'actions', workflows),
  read(`${actions}/workflows/{workflow_id}`, 'actions', (asked) => ok(workflowShape(asked.api, asked.repository, workflowOf(asked)))),
  read(`${actions}/workflows/{workflow_id}/runs`, 'actions', runsOfWorkflow),
  read(`${actions}/runs/{run_id}/artifacts`, 'actions', artifacts),
  read(`${actions}/artifacts`, 'actions', allArtifacts),
  read(`${actions}/artifacts/{artifact_id}/{archive_format}`, 'actions', archive),
  { method: 'POST', template: '/repos/{owner}/{repo}/attestations', needs: ['attestations', 'write'], answer: attest },
]
