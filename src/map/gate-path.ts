/** What stands before a job: the gate on a path that cannot be walked around, an environment, or nothing. */
import type { Before } from '../model/map.ts'
import type { Place } from '../model/place.ts'
import { type Job, literal, type ReadableWorkflow, type Step, type Workflow } from '../model/workflow.ts'
import { gateIsFirst, gateStepOf, isIdle } from '../workflows/protected-jobs.ts'
import { canRun, type Ends } from './may-run.ts'

/** Why a gate that is there does not hold the job back. */
export interface GateFault {
  readonly kind: 'condition' | 'continue-on-error' | 'step-condition' | 'mode' | 'nobody-asked' | 'not-first'
  /** The job that holds the gate. */
  readonly gate: string
  readonly at: Place
  readonly because: string
}

export interface Standing {
  readonly before: Before
  readonly faults: readonly GateFault[]
}

/** @param called workflows of the repository that a job of this one calls, by path */
export interface PathQuestion {
  readonly workflow: ReadableWorkflow
  readonly called: ReadonlyMap<string, Workflow>
}

/** Jobs that hold the gate themselves, or call a workflow that does. */
const gateJobsOf = ({ workflow, called }: PathQuestion): readonly Job[] =>
  workflow.jobs.filter((job) => gateStepOf(job) !== null || callsGate(job, called))

const callsGate = (job: Job, called: ReadonlyMap<string, Workflow>): boolean => {
  const path = /^\.\/(.+)$/.exec(literal(job.uses) ?? '')?.[1]
  const other = path === undefined ? undefined : called.get(path)
  return other?.readable === true && other.jobs.some((inner) => gateStepOf(inner) !== null)
}

export const standingOf = (job: Job, question: PathQuestion): Standing => {
  if (gateStepOf(job) !== null && isIdle(job)) return { before: 'gate', faults: [] }
  const jobs = byId(question.workflow)
  const gates = gateJobsOf(question)
  const own = gates.find(({ id }) => id === job.id)
  const ways = [
    ...(own === undefined ? [] : [ownFaults(own)]),
    ...gates.filter(({ id }) => id !== job.id && needsOf(job, jobs).has(id.toLowerCase())).map((gate) => pathFaults(job, gate, jobs)),
  ]
  // One way that holds is enough; where none does, what is wrong with the way that is nearest to it is told.
  const best = ways.sort((a, b) => a.length - b.length)[0]
  const environment = job.environment === null ? 'nothing' : 'environment'
  if (best === undefined) return { before: environment, faults: [] }
  return { before: best.every(({ kind }) => kind === 'not-first') ? 'gate' : environment, faults: best }
}

type Jobs = ReadonlyMap<string, Job>
const byId = ({ jobs }: ReadableWorkflow): Jobs => new Map(jobs.map((job) => [job.id.toLowerCase(), job]))

/** Everything that a job waits for, near and far, in lower case. */
const needsOf = (job: Job, jobs: Jobs): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...job.needs]
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    const id = need.toLowerCase()
    if (found.has(id)) continue
    found.add(id)
    open.push(...(jobs.get(id)?.needs ?? []))
  }
  return found
}

const fault = (kind: GateFault['kind'], gate: Job, at: Place, because: string): GateFault => ({ kind, gate: gate.id, at, because })

/** What is wrong with a gate's own step. */
const stepFaults = (gate: Job, step: Step): readonly GateFault[] => {
  const mode = literal(step.with['mode'])?.trim() ?? (step.with['mode'] === undefined ? 'fail' : '')
  return [
    ...(step.if === null
      ? []
      : [fault('step-condition', gate, step.if.at, 'the step that holds the gate has a condition, and a skipped step passes')]),
    ...(ignores(step.continueOnError)
      ? [fault('continue-on-error', gate, step.continueOnError?.at ?? step.at, 'the step that holds the gate may fail and the job goes on')]
      : []),
    ...(mode === 'observe' || mode === 'record' ? [fault('mode', gate, step.at, `the mode ${mode} holds nothing`)] : []),
  ]
}

/** `continue-on-error` that is on, or whose value nobody can see. */
const ignores = (scalar: Step['continueOnError']): boolean => scalar !== null && literal(scalar) !== 'false'

const jobFaults = (gate: Job): readonly GateFault[] => {
  const step = gateStepOf(gate)
  return [
    ...(step === null ? [] : stepFaults(gate, step)),
    ...(ignores(gate.continueOnError)
      ? [
          fault(
            'continue-on-error',
            gate,
            gate.continueOnError?.at ?? gate.at,
            'the job that holds the gate may fail and those behind it run',
          ),
        ]
      : []),
  ]
}

/** The gate inside the job itself: a failing step ends it, so that the job's own condition does not matter. */
const ownFaults = (job: Job): readonly GateFault[] => {
  const step = gateStepOf(job)
  if (step === null) return jobFaults(job)
  return [
    ...stepFaults(job, step),
    ...(literal(step.with['mode'])?.trim() === 'route'
      ? [fault('nobody-asked', job, step.at, 'the mode route goes on where somebody should be asked')]
      : []),
    ...(gateIsFirst(job) === false ? [fault('not-first', job, step.at, 'steps before the gate could have forged what it sees')] : []),
  ]
}

const pathFaults = (job: Job, gate: Job, jobs: Jobs): readonly GateFault[] => {
  const step = gateStepOf(gate)
  const routed = step !== null && literal(step.with['mode'])?.trim() === 'route'
  const asking = routed ? askers(gate, jobs).filter(({ id }) => needsOf(job, jobs).has(id.toLowerCase()) || id === job.id) : []
  const place = job.if?.at ?? job.at
  return [
    ...jobFaults(gate),
    ...(endsThatPass(job, gate, jobs).length > 0
      ? [fault('condition', gate, place, `its condition lets it run though ${gate.id} did not succeed`)]
      : []),
    ...(routed && asking.length === 0
      ? [fault('nobody-asked', gate, place, `${gate.id} routes, and no job in between enters the environment that it hands out`)]
      : []),
    ...(routed &&
    asking.length > 0 &&
    asking.every((asker) => asker.id !== job.id && endsThatPass(job, asker, jobs, ['failure']).length > 0)
      ? [fault('condition', gate, place, 'its condition lets it run though the approval was refused')]
      : []),
  ]
}

/** Jobs that enter the environment which a routing gate hands out. */
const askers = (gate: Job, jobs: Jobs): readonly Job[] =>
  [...jobs.values()].filter(({ environment, needs }) => {
    if (environment === null || !needs.some((need) => need.toLowerCase() === gate.id.toLowerCase())) return false
    return new RegExp(`needs\\s*\\.\\s*${gate.id}\\s*\\.\\s*outputs\\s*\\.`, 'i').test(environment.name.raw)
  })

const bad: readonly Ends[] = ['failure', 'cancelled', 'skipped']

/** Ends of `gate` with which the job runs all the same. */
const endsThatPass = (job: Job, gate: Job, jobs: Jobs, ends: readonly Ends[] = bad): readonly Ends[] =>
  ends.filter((end) => {
    if (end === 'skipped' && gate.if === null && gate.needs.length === 0) return false
    return runsThough(job, gate, end, jobs, new Set())
  })

const runsThough = (job: Job, gate: Job, end: Ends, jobs: Jobs, walking: ReadonlySet<string>): boolean => {
  const ended = new Map<string, Ends>()
  for (const need of job.needs) {
    const id = need.toLowerCase()
    const between = jobs.get(id)
    if (id === gate.id.toLowerCase()) ended.set(id, end)
    else if (between !== undefined && !walking.has(id) && needsOf(between, jobs).has(gate.id.toLowerCase())) {
      if (!runsThough(between, gate, end, jobs, new Set([...walking, id]))) ended.set(id, 'skipped')
    }
  }
  return canRun(job.if?.raw ?? null, ended)
}
