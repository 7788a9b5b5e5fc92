/** The map of a repository: for each workflow and job, what would happen if an agent set it in motion. Its shape is a contract (`map --json`). */
import type { Reason, Risk, Tier } from './decision.ts'
import type { Gap } from './gap.ts'
import type { At } from './place.ts'
import type { Category, Credential, Surface } from './surface.ts'

export const MAP_SCHEMA = 'urn:countersign:map:v1'

/** A surface as the map tells it. */
export interface Finding
  extends Pick<
    Surface,
    | 'category'
    | 'code'
    | 'message'
    | 'at'
    | 'quote'
    | 'via'
    | 'target'
    | 'credential'
    | 'access'
    | 'production'
    | 'destructive'
    | 'lowImpact'
  > {}

/** What stands before a job: the gate's own step or a job that holds it, an environment, or nothing. */
export type Before = 'gate' | 'environment' | 'nothing'

export interface MapJob {
  readonly job: string
  readonly at: At
  readonly decision: Tier
  readonly risk: Risk
  readonly categories: readonly Category[]
  readonly credentials: readonly Credential[]
  /** As written, an expression kept as it stands; null where none is named. */
  readonly environment: string | null
  readonly before: Before
  readonly owners: readonly string[]
  readonly findings: readonly Finding[]
  readonly reasons: readonly Reason[]
  readonly gaps: readonly Gap[]
}

/** Who can start a workflow with nothing but what an agent usually has: a pushed branch, a pull request, a comment, a dispatch. */
export type Starter = 'push' | 'pull-request' | 'comment' | 'dispatch' | 'schedule' | 'release' | 'other-workflow' | 'other'

export interface MapWorkflow {
  readonly path: string
  readonly name: string | null
  readonly events: readonly string[]
  readonly starters: readonly Starter[]
  readonly readable: boolean
  /** Why it is not readable; null where it is. */
  readonly because: string | null
  readonly jobs: readonly MapJob[]
  readonly gaps: readonly Gap[]
}

export interface MapTotals {
  readonly workflows: number
  readonly unreadable: number
  readonly jobs: number
  readonly allow: number
  readonly approve: number
  readonly block: number
}

export interface RepositoryMap {
  readonly schema: typeof MAP_SCHEMA
  readonly repo: string
  readonly commit: string | null
  readonly policy: string
  readonly workflows: readonly MapWorkflow[]
  readonly gaps: readonly Gap[]
  readonly totals: MapTotals
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
