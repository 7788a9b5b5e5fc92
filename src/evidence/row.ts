/** One decision as one flat row with stable columns: what a spreadsheet, a warehouse or a SIEM takes from here. */
import type { Claim, Evidence } from '../model/evidence.ts'

/** Columns in their order. New ones are added at the end and none is ever renamed. */
export const columns = [
  'file',
  'digest',
  'state',
  'timestamp',
  'repository',
  'workflow',
  'event',
  'branch',
  'pull_requests',
  'run_id',
  'run_attempt',
  'run_url',
  'job',
  'head_sha',
  'initiator',
  'involvement',
  'agents',
  'decision',
  'verdict',
  'mode',
  'risk',
  'categories',
  'credentials',
  'targets',
  'owner',
  'approval_state',
  'approvers',
  'approval_reason',
  'approved_at',
  'environment',
  'guard',
  'rules',
  'exceptions',
  'break_glass',
  'gaps',
  'outcome',
  'location',
  'expires',
  'policy_digest',
  'decision_id',
  'tool_version',
  'error',
] as const
export type Column = (typeof columns)[number]

/** Lists are joined by `; `, which no id, login or category contains. Empty: unknown or none. */
export type Row = Readonly<Record<Column, string>>

/** `verified`: digests and replay hold. `damaged`: something does not. `unreadable`: no evidence at all. */
export type RowState = 'verified' | 'damaged' | 'unreadable'

export interface RowSource {
  readonly file: string
  readonly digest: string
  readonly state: RowState
  readonly error: string
}

const empty = (): Record<Column, string> => {
  const row: Partial<Record<Column, string>> = {}
  for (const column of columns) row[column] = ''
  // Every column was just set.
  return row as Record<Column, string>
}

const joined = (list: readonly (string | number)[] | null): string => [...new Set(list ?? [])].join('; ')
const told = <T extends string>({ value }: Claim<T>): string => value ?? ''

/** A file that holds no evidence is a row too: it is not lost, and it is not counted as a decision. */
export const unreadableRow = (source: RowSource): Row => ({ ...empty(), ...source })

export const rowOf = ({ predicate }: Evidence, source: RowSource): Row => {
  const { record, run } = predicate
  return {
    ...empty(),
    ...source,
    timestamp: told(record.timestamp),
    repository: told(record.repository),
    workflow: told(record.workflow),
    event: run.event,
    branch: told(record.branch),
    pull_requests: joined(record.pullRequest.value),
    run_id: run.id === null ? '' : String(run.id),
    run_attempt: run.attempt === null ? '' : String(run.attempt),
    run_url: run.url ?? '',
    job: run.job ?? '',
    head_sha: run.headSha ?? '',
    initiator: predicate.initiator,
    involvement: predicate.involvement,
    agents: joined(record.agent.value),
    decision: predicate.decision,
    verdict: predicate.verdict,
    mode: predicate.mode,
    risk: record.risk.value ?? '',
    categories: joined(predicate.surfaces.map(({ category }) => category)),
    credentials: joined((record.credential.value ?? []).map(({ name }) => name)),
    targets: joined(record.target.value),
    owner: joined(record.owner.value),
    approval_state: predicate.approval.state ?? '',
    approvers: joined(record.approver.value),
    approval_reason: told(record.approvalReason),
    approved_at: told(record.approvedAt),
    environment: predicate.approval.environment ?? '',
    guard: predicate.approval.guard ?? '',
    rules: joined(predicate.rulings.map(({ rule }) => rule)),
    exceptions: joined(predicate.rulings.flatMap(({ lifted }) => lifted ?? [])),
    break_glass: predicate.reasons.some(({ code }) => code === 'break-glass') ? 'yes' : '',
    gaps: joined(predicate.gaps.map(({ id }) => id)),
    outcome: joined((record.outcome.value ?? []).map(({ job, conclusion }) => `${job}: ${conclusion}`)),
    location: told(record.location),
    expires: told(record.expires),
    policy_digest: predicate.policy.digest,
    decision_id: predicate.decisionId,
    tool_version: predicate.tool.version,
  }
}
