/** One decision as one flat row with stable columns: what a spreadsheet, a warehouse or a SIEM takes from here. */
import type { Claim, Evidence } from '../model/evidence.ts'

/** Columns in their order, and what stands in each. New ones are added at the end and none is ever renamed. */
export const columnWords = {
  file: 'Where the evidence lies; in a zip `archive.zip!folder`.',
  digest: '`sha256:` of the bytes of `evidence.json`.',
  state:
    '`verified`: schema and digests hold. `damaged`: something was changed. `unreadable`: there is no evidence in it. `missing`: a run that left none, from the list that `collect` writes.',
  timestamp: 'When it was decided, ISO 8601.',
  repository: '`owner/name`.',
  workflow: 'Path of the workflow.',
  event: 'The event that started the run.',
  branch: 'Branch or tag of the run.',
  pull_requests: 'Numbers of the pull requests that the range comes from.',
  run_id: "The run's id.",
  run_attempt: 'Its attempt.',
  run_url: 'Its page.',
  job: "The gate's own job.",
  head_sha: 'The head commit that was judged.',
  initiator: '`ai`, `unknown`, `automation` or `human`.',
  involvement: '`triggered`, `authored`, `assisted`, `none` or `unknown`.',
  agents: 'Ids of the agents.',
  decision: '`allow`, `approve` or `block`.',
  verdict: '`proceed`, `hold` or `stop`.',
  mode: 'The mode that counted.',
  risk: '`low`, `medium`, `high` or `critical`.',
  categories: 'Categories of what is touched.',
  credentials: 'Names of the credentials in reach.',
  targets: 'Systems that would be touched.',
  owner: 'Human owner or accountable team.',
  approval_state: 'What the approvals came to; empty where none was needed.',
  approvers: 'Logins of those whose approval counted.',
  approval_reason: 'What they wrote.',
  approved_at: 'When approval was given at the latest, ISO 8601.',
  environment: 'The environment whose approval counts.',
  guard: "How much that environment's protection is worth.",
  rules: 'Ids of the rules that spoke.',
  exceptions: 'Ids of the exceptions that lifted one.',
  break_glass: '`yes` where a block was lifted by break-glass, `refused` where that was tried in vain.',
  gaps: 'Ids of the facts that block proof.',
  outcome: 'How the protected jobs ended, as `job: conclusion`, from whichever record of the run tells it.',
  location: 'Where the evidence is kept.',
  expires: 'When the platform deletes it, ISO 8601.',
  policy_digest: 'Digest of the policy that decided.',
  decision_id: 'Digest of what was decided on.',
  tool_version: 'Version of the gate.',
  error: 'What is damaged, unreadable or missing, in words.',
  requesters: 'Logins of those who had a hand in starting the run.',
  reasons: 'Reason codes.',
  tools: 'Programs and actions by which the protected jobs act.',
  validation: 'Checks on the head commit, as `name: conclusion`.',
  action: 'What the run asks to do, a sentence each.',
  asked_at: 'When the run first asked for approval, ISO 8601; with `approved_at` the time to approval.',
  joined: 'Other files whose record went into this row: how the job ended, what was asked before waiting, copies.',
} as const satisfies Readonly<Record<string, string>>
export type Column = keyof typeof columnWords

// The record's own keys, which Object.keys widens to string.
export const columns = Object.keys(columnWords) as readonly Column[]

/** Lists are joined by `; `, which no item contains. Empty: unknown or none. */
export type Row = Readonly<Record<Column, string>>

export type RowState = 'verified' | 'damaged' | 'unreadable' | 'missing'

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

const joined = (list: readonly (string | number)[] | null): string =>
  [...new Set((list ?? []).map((item) => String(item).replaceAll(';', ',')))].join('; ')
const told = <T extends string>({ value }: Claim<T>): string => value ?? ''
const number = (value: number | null): string => (value === null ? '' : String(value))

/** A file that holds no evidence is a row too: it is not lost, and it is not counted as a decision. */
export const unreadableRow = (source: RowSource): Row => ({ ...empty(), ...source })

/** What is known of a run that left no evidence. */
export type MissingRun = Pick<Row, 'file' | 'error' | 'timestamp' | 'repository' | 'workflow' | 'event' | 'head_sha'> &
  Pick<Row, 'run_id' | 'run_attempt' | 'run_url' | 'outcome'>

export const missingRow = (run: MissingRun): Row => ({ ...empty(), ...run, state: 'missing' })

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
    run_id: number(run.id),
    run_attempt: number(run.attempt),
    run_url: run.url ?? '',
    job: run.job ?? '',
    head_sha: run.headSha ?? '',
    initiator: predicate.initiator,
    involvement: predicate.involvement,
    agents: joined(record.agent.value),
    requesters: joined(predicate.requesters.flatMap(({ login }) => login ?? [])),
    decision: predicate.decision,
    verdict: predicate.verdict,
    mode: predicate.mode,
    risk: record.risk.value ?? '',
    categories: joined(predicate.surfaces.map(({ category }) => category)),
    credentials: joined((record.credential.value ?? []).map(({ name }) => name)),
    targets: joined(record.target.value),
    tools: joined(record.tool.value),
    action: joined(record.action.value),
    owner: joined(record.owner.value),
    ...approvalOf(predicate),
    rules: joined(predicate.rulings.map(({ rule }) => rule)),
    reasons: joined(predicate.reasons.map(({ code }) => code)),
    exceptions: joined(predicate.rulings.flatMap(({ lifted }) => lifted ?? [])),
    gaps: joined(predicate.gaps.map(({ id }) => id)),
    outcome: joined((record.outcome.value ?? []).map(({ job, conclusion }) => `${job}: ${conclusion}`)),
    validation: joined((record.validation.value ?? []).map(({ name, conclusion }) => `${name}: ${conclusion ?? 'running'}`)),
    location: told(record.location),
    expires: told(record.expires),
    policy_digest: predicate.policy.digest,
    decision_id: predicate.decisionId,
    tool_version: predicate.tool.version,
  }
}

const approvalOf = ({ approval, record, reasons }: Evidence['predicate']) => {
  const glass = reasons.find(({ code }) => code === 'break-glass' || code === 'break-glass-refused')?.code
  return {
    approval_state: approval.state ?? '',
    approvers: joined(record.approver.value),
    approval_reason: told(record.approvalReason),
    approved_at: told(record.approvedAt),
    environment: approval.environment ?? '',
    guard: approval.guard ?? '',
    break_glass: glass === 'break-glass' ? 'yes' : glass === undefined ? '' : 'refused',
  }
}
