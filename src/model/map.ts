/**
 * The map of a repository: for each workflow and job, what would happen if an agent set it in motion. Its shape is a contract (`map --json`).
 * Read loosely: a map that a newer version wrote, with more in it, is still a map.
 */
import { z } from 'zod'
import { Guard } from './approval.ts'
import { Tier } from './decision.ts'
import { Reason, Risk } from './decision-schema.ts'
import { Gap } from './gap.ts'
import { At } from './place-schema.ts'
import { Category } from './surface.ts'
import { Credential, Surface } from './surface-schema.ts'

export const MAP_SCHEMA = 'urn:countersign:map:v1'

/** A surface as the map tells it. */
export const Finding = z.object({
  ...Surface.pick({
    category: true,
    code: true,
    message: true,
    at: true,
    quote: true,
    via: true,
    target: true,
    credential: true,
    access: true,
    production: true,
    destructive: true,
    lowImpact: true,
  }).shape,
})
export type Finding = z.infer<typeof Finding>

/** What stands before a job: the gate on a path that cannot be walked around, an environment, or nothing. */
export const Before = z.enum(['gate', 'environment', 'nothing'])
export type Before = z.infer<typeof Before>

/** A gap with the place that it is about. `fix.text` is the exact line, setting or command for this place. */
export const MapGap = z.object({ ...Gap.shape, at: At.nullable() })
export type MapGap = z.infer<typeof MapGap>

/** What the gate decides where this event starts the job and an agent set it in motion. */
export const EventVerdict = z.object({ event: z.string(), decision: Tier, risk: Risk })
export type EventVerdict = z.infer<typeof EventVerdict>

export const MapJob = z.object({
  job: z.string(),
  at: At,
  /** `decision` and `risk`: the strictest over the events. */
  decision: Tier,
  risk: Risk,
  categories: z.array(Category).readonly(),
  credentials: z.array(Credential).readonly(),
  /** As written, an expression kept as it stands; null where none is named. */
  environment: z.string().nullable(),
  /** What the environment's protection is worth; null where it was not asked (without `--online`) or none is named. */
  guard: Guard.nullable(),
  before: Before,
  /** The job's condition as written; null where it has none. It never lowers a decision. */
  condition: z.string().nullable(),
  /** One for each event that starts the workflow. */
  events: z.array(EventVerdict).readonly(),
  owners: z.array(z.string()).readonly(),
  /** Paths of the workflows that it calls (`owner/repo/path@ref` for those of other repositories). */
  calls: z.array(z.string()).readonly(),
  findings: z.array(Finding).readonly(),
  reasons: z.array(Reason).readonly(),
  gaps: z.array(MapGap).readonly(),
})
export type MapJob = z.infer<typeof MapJob>

/** What sets a workflow off: a pushed branch, a pull request, a comment, a dispatch, ... */
export const Starter = z.enum(['push', 'pull-request', 'comment', 'dispatch', 'schedule', 'release', 'other-workflow', 'other'])
export type Starter = z.infer<typeof Starter>

/** Whether an agent starts it by what it usually may do, or somebody merges, the clock strikes or another workflow runs first. */
export const Reach = z.enum(['directly', 'by-merge', 'by-clock', 'by-workflow', 'unknown'])
export type Reach = z.infer<typeof Reach>

/** `how` in words: `a push to main`. Names come from the workflow. */
export const Start = z.object({ event: z.string(), starter: Starter, reach: Reach, how: z.string() })
export type Start = z.infer<typeof Start>

export const MapWorkflow = z.object({
  path: z.string(),
  name: z.string().nullable(),
  events: z.array(z.string()).readonly(),
  starts: z.array(Start).readonly(),
  readable: z.boolean(),
  /** Why it is not readable; null where it is. */
  because: z.string().nullable(),
  jobs: z.array(MapJob).readonly(),
  gaps: z.array(MapGap).readonly(),
})
export type MapWorkflow = z.infer<typeof MapWorkflow>

const MapTotals = z.object({
  workflows: z.int(),
  unreadable: z.int(),
  jobs: z.int(),
  allow: z.int(),
  approve: z.int(),
  block: z.int(),
})
export type MapTotals = z.infer<typeof MapTotals>

export const RepositoryMap = z.object({
  schema: z.literal(MAP_SCHEMA),
  repo: z.string(),
  commit: z.string().nullable(),
  policy: z.string(),
  workflows: z.array(MapWorkflow).readonly(),
  /** Those of the repository, then each of the workflows' and jobs' once: with its first place, and how many more there are. */
  gaps: z.array(MapGap).readonly(),
  totals: MapTotals,
})
export type RepositoryMap = z.infer<typeof RepositoryMap>

/** One thing that is worse than in an older map. `what` holds names from the workflow. */
export interface Drift {
  readonly kind:
    | 'new-job'
    | 'stricter'
    | 'new-category'
    | 'new-credential'
    | 'wider-credential'
    | 'new-target'
    | 'lost-gate'
    | 'environment'
    | 'new-start'
    | 'new-gap'
    | 'unreadable'
  readonly workflow: string
  /** Null: the workflow as a whole. */
  readonly job: string | null
  readonly what: string
  readonly at: At
}

export const totalsOf = (workflows: readonly MapWorkflow[]): MapTotals => {
  const jobs = workflows.flatMap((workflow) => workflow.jobs)
  const of = (tier: Tier): number => jobs.filter(({ decision }) => decision === tier).length
  return {
    workflows: workflows.length,
    unreadable: workflows.filter(({ readable }) => !readable).length,
    jobs: jobs.length,
    allow: of('allow'),
    approve: of('approve'),
    block: of('block'),
  }
}
