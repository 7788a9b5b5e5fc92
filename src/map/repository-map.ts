/** What would happen if an agent set each job in motion: the gate's own judgement, job by job and event by event. */
import { type OwnerRule, ownersOf } from '../evidence/codeowners.ts'
import { gap } from '../evidence/gap-words.ts'
import type { JobReading } from '../model/activity.ts'
import type { Guard } from '../model/approval.ts'
import { type Decision, isStricter } from '../model/decision.ts'
import {
  type EventVerdict,
  type Finding,
  MAP_SCHEMA,
  type MapGap,
  type MapJob,
  type MapWorkflow,
  type RepositoryMap,
  totalsOf,
} from '../model/map.ts'
import { atPlace } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import type { Involvement } from '../model/signal.ts'
import type { Credential, Surface } from '../model/surface.ts'
import { literal, type ReadableWorkflow, type Workflow } from '../model/workflow.ts'
import { decide } from '../policy/decide.ts'
import { higher } from '../policy/risk.ts'
import { eachOnce } from '../surfaces/each-once.ts'
import { actionDetectors } from '../surfaces/index.ts'
import { reachOf } from '../surfaces/reach.ts'
import { type PathQuestion, standingOf } from './gate-path.ts'
import { guardGaps } from './guard-gaps.ts'
import { jobGaps } from './job-gaps.ts'
import { startsOf } from './starts.ts'
import { repositoryGaps, workflowGaps } from './workflow-gaps.ts'

export interface MapQuestion {
  readonly policy: Policy
  readonly owners: readonly OwnerRule[]
  /** ISO 8601, for exceptions and freezes. */
  readonly now: string
  /** What environments' protection is worth, by name in lower case; null where nobody asked. */
  readonly guards: ReadonlyMap<string, Guard> | null
  /** `owner/repo` on GitHub, for commands and addresses; null where it is not known. */
  readonly slug: string | null
}

/** A workflow with all its jobs read through, and the workflows of the same repository that its jobs call. */
export interface ReadWorkflow {
  readonly workflow: Workflow
  readonly jobs: readonly JobReading[]
  readonly called: ReadonlyMap<string, Workflow>
}

export const mapWorkflow = ({ workflow, jobs: readings, called }: ReadWorkflow, question: MapQuestion): MapWorkflow => {
  const { path } = workflow
  if (!workflow.readable)
    return {
      path,
      name: null,
      events: [],
      starts: [],
      readable: false,
      because: workflow.because,
      jobs: [],
      gaps: [
        {
          ...gap(
            'workflow-unknown',
            `${path}: ${workflow.because}`,
            `# ${path}:${workflow.at.line}: mend the file so that GitHub runs it, or delete it`,
          ),
          at: atPlace(workflow.at),
        },
      ],
    }
  const owners = ownersOf(question.owners, path) ?? []
  const jobs = readings.map((reading) => mapJob(reading, { workflow, called }, owners, question))
  return {
    path,
    name: workflow.name,
    events: workflow.triggers.map(({ event }) => event),
    starts: startsOf(workflow),
    readable: true,
    because: null,
    jobs,
    gaps: workflowGaps(workflow, jobs, owners.length > 0 || question.policy.owners.length > 0),
  }
}

const mapJob = (reading: JobReading, paths: PathQuestion, owners: readonly string[], question: MapQuestion): MapJob => {
  const { policy, guards, slug } = question
  const { job } = reading
  const { credentials } = reachOf([reading])
  const surfaces = eachOnce(actionDetectors.flatMap((detector) => detector.detect({ jobs: [reading] })))
  const environment = reading.environment?.name.raw ?? null
  const decisions = decisionsOf(paths.workflow, question, { reading, surfaces, credentials })
  const [strictest] = [...decisions.values()].sort((a, b) => (isStricter(a.tier, b.tier) ? -1 : isStricter(b.tier, a.tier) ? 1 : 0))
  if (strictest === undefined) throw new RangeError('a workflow without an event was taken for readable')
  const events = paths.workflow.triggers.map(({ event }) => verdictOf(event, decisions.get(event) ?? strictest))
  const standing = standingOf(job, paths)
  const name = literal(reading.environment?.name)
  const guard = name === null || guards === null ? null : (guards.get(name.toLowerCase()) ?? 'unknown')
  const gaps = jobGaps({ reading, decision: strictest.tier, standing, credentials, surfaces, policy, owners, slug })
  return {
    job: job.id,
    at: atPlace(job.at, job.id),
    decision: strictest.tier,
    risk: events.map(({ risk }) => risk).reduce(higher, 'low'),
    categories: strictest.categories,
    credentials,
    environment,
    guard,
    before: standing.before,
    condition: job.if?.raw ?? null,
    events,
    owners,
    calls: [...new Set(reading.calls)],
    findings: surfaces.map(findingOf),
    reasons: strictest.reasons,
    gaps:
      strictest.tier === 'allow' || guard === null || name === null
        ? gaps
        : [...gaps, ...guardGaps({ name, guard, slug, owners: owners.length > 0 ? owners : policy.owners }, reading)],
  }
}

const verdictOf = (event: string, { tier, risk }: Decision): EventVerdict => ({ event, decision: tier, risk })

interface Seen {
  readonly reading: JobReading
  readonly surfaces: readonly Surface[]
  readonly credentials: readonly Credential[]
}

/** Nobody starts what the clock starts; an agent can only have written what it carries. */
const involvementOf = (event: string): Involvement => (event === 'schedule' ? 'authored' : 'triggered')

/** By event. Where no rule looks at the event, one question answers for all. */
const decisionsOf = (
  { triggers }: ReadableWorkflow,
  { policy, now }: MapQuestion,
  { reading, surfaces, credentials }: Seen,
): ReadonlyMap<string, Decision> => {
  const { job, environment } = reading
  const ask = (event: string): Decision =>
    decide({
      policy,
      involvement: involvementOf(event),
      surfaces,
      credentials,
      event,
      branch: null,
      environments: environment === null ? {} : { [job.id]: environment.name.raw },
      now,
      changed: [],
      distrusted: new Set(),
    })
  const byEvent = policy.rules.some(({ when }) => when.some(({ key }) => key === 'event' || key === 'involvement'))
  const asked = byEvent ? triggers : triggers.slice(0, 1)
  return new Map(asked.map(({ event }) => [event, ask(event)]))
}

const findingOf = ({
  category,
  code,
  message,
  at,
  quote,
  via,
  target,
  credential,
  access,
  production,
  destructive,
  lowImpact,
}: Surface): Finding => ({ category, code, message, at, quote, via, target, credential, access, production, destructive, lowImpact })

export interface Repository {
  readonly repo: string
  readonly commit: string | null
  readonly policy: Policy
  readonly owners: readonly OwnerRule[]
  /** Where CODEOWNERS stands; null where there is none. */
  readonly codeowners: string | null
  readonly policyPath: string
}

/** The whole map, with the gaps of its jobs gathered: each once, with the first place that has it and how many more there are. */
export const repositoryMap = (
  { repo, commit, policy, owners, codeowners, policyPath }: Repository,
  read: readonly MapWorkflow[],
): RepositoryMap => {
  const workflows = withCallers(read)
  return {
    schema: MAP_SCHEMA,
    repo,
    commit,
    policy: policy.source,
    workflows,
    gaps: [...repositoryGaps(policy, owners, codeowners, policyPath), ...gathered(workflows)],
    totals: totalsOf(workflows),
  }
}

const gathered = (workflows: readonly MapWorkflow[]): readonly MapGap[] => {
  const counted = new Map<string, { readonly first: MapGap; more: number }>()
  for (const one of workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)])) {
    const known = counted.get(one.id)
    if (known === undefined) counted.set(one.id, { first: one, more: 0 })
    else known.more++
  }
  return [...counted.values()].map(({ first, more }) => (more === 0 ? first : { ...first, fact: `${first.fact}, and ${more} more` }))
}

/** A workflow that only others call is held by what stands before its callers, where every one of them stands in this repository's map. */
const withCallers = (workflows: readonly MapWorkflow[]): readonly MapWorkflow[] => {
  const callers = new Map<string, MapJob[]>()
  for (const { jobs } of workflows)
    for (const job of jobs) for (const path of job.calls) callers.set(path, [...(callers.get(path) ?? []), job])
  return workflows.map((workflow) => {
    const from = callers.get(workflow.path) ?? []
    if (from.length === 0 || workflow.events.some((event) => event !== 'workflow_call') || from.some(({ before }) => before !== 'gate'))
      return workflow
    return {
      ...workflow,
      jobs: workflow.jobs.map((job) => ({ ...job, before: 'gate', gaps: job.gaps.filter(({ id }) => id !== 'gate-missing') })),
    }
  })
}
