/** What would happen if an agent set each job in motion: the gate's own judgement, job by job. */
import { type OwnerRule, ownersOf } from './evidence/codeowners.ts'
import { gap } from './evidence/gap-words.ts'
import type { JobReading } from './model/activity.ts'
import type { Gap } from './model/gap.ts'
import {
  type Before,
  type Finding,
  MAP_SCHEMA,
  type MapJob,
  type MapWorkflow,
  type RepositoryMap,
  type Starter,
  totalsOf,
} from './model/map.ts'
import { atPlace } from './model/place.ts'
import type { Policy } from './model/policy.ts'
import type { Surface } from './model/surface.ts'
import type { ReadableWorkflow, Workflow } from './model/workflow.ts'
import { decide } from './policy/decide.ts'
import { actionDetectors } from './surfaces/index.ts'
import { reachOf } from './surfaces/reach.ts'
import { gateStepOf, protectedJobs } from './workflows/protected-jobs.ts'

export interface MapQuestion {
  readonly policy: Policy
  readonly owners: readonly OwnerRule[]
  /** ISO 8601, for exceptions and freezes. */
  readonly now: string
}

export const mapWorkflow = (workflow: Workflow, jobs: readonly JobReading[], question: MapQuestion): MapWorkflow => {
  if (!workflow.readable)
    return {
      path: workflow.path,
      name: null,
      events: [],
      starters: [],
      readable: false,
      because: workflow.because,
      jobs: [],
      gaps: [gap('workflow-unknown', workflow.path)],
    }
  const events = workflow.triggers.map(({ event }) => event)
  const gated = gatedJobs(workflow)
  return {
    path: workflow.path,
    name: workflow.name,
    events,
    starters: startersOf(events),
    readable: true,
    because: null,
    jobs: jobs.map((reading) => mapJob(reading, events[0] ?? 'push', gated, question)),
    gaps: [],
  }
}

const mapJob = (reading: JobReading, event: string, gated: ReadonlySet<string>, { policy, owners, now }: MapQuestion): MapJob => {
  const reach = reachOf([reading])
  const surfaces = actionDetectors.flatMap((detector) => detector.detect({ jobs: [reading] }))
  const environment = reading.environment?.name.raw ?? null
  const decision = decide({
    policy,
    involvement: 'triggered',
    surfaces,
    changed: [],
    credentials: reach.credentials,
    event,
    branch: null,
    environments: environment === null ? {} : { [reading.job.id]: environment },
    now,
    distrusted: new Set(),
  })
  const before: Before = gated.has(reading.job.id) ? 'gate' : environment !== null ? 'environment' : 'nothing'
  return {
    job: reading.job.id,
    at: atPlace(reading.job.at, reading.job.id),
    decision: decision.tier,
    risk: decision.risk,
    categories: decision.categories,
    credentials: reach.credentials,
    environment,
    before,
    owners: ownersOf(owners, reading.workflow) ?? [],
    findings: surfaces.map(findingOf),
    reasons: decision.reasons,
    gaps: gapsOfJob(reading, decision.tier !== 'allow', before, policy),
  }
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

/** Jobs that hold the gate or need one that does. */
const gatedJobs = (workflow: ReadableWorkflow): ReadonlySet<string> =>
  new Set(workflow.jobs.filter((job) => gateStepOf(job) !== null).flatMap(({ id }) => protectedJobs(workflow, id, [])))

const starters: Readonly<Record<string, Starter>> = {
  push: 'push',
  create: 'push',
  delete: 'push',
  pull_request: 'pull-request',
  pull_request_target: 'pull-request',
  pull_request_review: 'pull-request',
  merge_group: 'pull-request',
  issue_comment: 'comment',
  issues: 'comment',
  discussion: 'comment',
  discussion_comment: 'comment',
  pull_request_review_comment: 'comment',
  workflow_dispatch: 'dispatch',
  repository_dispatch: 'dispatch',
  schedule: 'schedule',
  release: 'release',
  workflow_run: 'other-workflow',
  workflow_call: 'other-workflow',
}
const startersOf = (events: readonly string[]): readonly Starter[] => [
  ...new Set(events.map((event) => (Object.hasOwn(starters, event) ? (starters[event] ?? 'other') : 'other'))),
]

const gapsOfJob = (reading: JobReading, asks: boolean, before: Before, policy: Policy): readonly Gap[] => {
  if (!asks) return []
  const where = `${reading.workflow}#${reading.job.id}`
  const unread = reading.activities.filter((activity) => activity.kind === 'unread' && activity.weighty)
  const inherits = reading.secrets.some(({ form }) => form === 'inherit')
  const unmanaged = reachOf([reading]).credentials.filter(
    ({ name, kind }) => kind !== 'github-token' && kind !== 'oidc' && policy.credentials?.[name] === undefined,
  )
  return [
    ...(before === 'nothing' ? [gap('gate-missing', where)] : []),
    ...(unread.length > 0 ? [gap('not-followed', `${unread[0]?.origin.at.path}:${unread[0]?.origin.at.line}`)] : []),
    ...(reading.token.specified ? [] : [gap('token-unspecified', where)]),
    ...(inherits ? [gap('secrets-inherited', where)] : []),
    ...(reading.environment !== null && reading.environment.name.values?.length !== 1 ? [gap('environment-dynamic', where)] : []),
    ...(unmanaged.length > 0
      ? [
          gap(
            'credential-unmanaged',
            unmanaged
              .map(({ name }) => name)
              .slice(0, 10)
              .join(', '),
          ),
        ]
      : []),
  ]
}

/** The whole map, with the gaps of its jobs gathered: each once, with the first place that has it and how many more there are. */
export const repositoryMap = (
  repo: string,
  commit: string | null,
  policy: Policy,
  workflows: readonly MapWorkflow[],
  owners: readonly OwnerRule[],
  policyPath: string,
): RepositoryMap => {
  const counted = new Map<string, { readonly first: Gap; more: number }>()
  for (const one of workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)])) {
    const known = counted.get(one.id)
    if (known === undefined) counted.set(one.id, { first: one, more: 0 })
    else known.more++
  }
  const own = (ownersOf(owners, policyPath)?.length ?? 0) === 0 ? [gap('policy-unowned')] : []
  return {
    schema: MAP_SCHEMA,
    repo,
    commit,
    policy: policy.source,
    workflows,
    gaps: [
      ...own,
      ...[...counted.values()].map(({ first, more }) => (more === 0 ? first : { ...first, fact: `${first.fact}, and ${more} more` })),
    ],
    totals: totalsOf(workflows),
  }
}
