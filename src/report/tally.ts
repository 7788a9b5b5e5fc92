/** Counts over a ledger, made as rows stream by: what is kept grows with the different values and runs, not with the rows' texts. */
import type { LedgerRow } from './ledger.ts'

/** What a ledger counts by, and what a reader calls it. Lists in a cell count once for each item. */
export const dimensions = {
  agents: 'Agent',
  repository: 'Repository',
  targets: 'Target',
  approvers: 'Approver',
  risk: 'Risk',
  verdict: 'Verdict',
  outcome: 'Outcome',
  categories: 'Category',
  rules: 'Rule',
  exceptions: 'Exception',
  gaps: 'Open gap',
  owner: 'Owner',
} as const satisfies Readonly<Record<string, string>>
export type Dimension = keyof typeof dimensions
// The record's own keys, which Object.keys widens to string.
export const dimensionNames = Object.keys(dimensions) as readonly Dimension[]

export const verdicts = ['proceed', 'hold', 'stop'] as const
export type VerdictCount = { [verdict in (typeof verdicts)[number]]: number }

export interface Tally {
  rows: number
  /** Rows that are decisions: whole or damaged evidence. */
  decisions: number
  unreadable: number
  damaged: number
  /** Privileged runs that left no evidence. */
  missing: number
  withAgent: number
  asked: number
  approved: number
  refusedSelfApprovals: number
  exceptions: number
  breakGlass: number
  breakGlassRefused: number
  withGaps: number
  readonly by: Readonly<Record<Dimension, Map<string, number>>>
  /** By day, `YYYY-MM-DD`. */
  readonly days: Map<string, VerdictCount>
  readonly runs: Set<string>
  /** When approval was first asked for and first seen, by run and attempt, in seconds. */
  readonly waits: Map<string, { asked: number; approved: number }>
}

export const emptyTally = (): Tally => ({
  rows: 0,
  decisions: 0,
  unreadable: 0,
  damaged: 0,
  missing: 0,
  withAgent: 0,
  asked: 0,
  approved: 0,
  refusedSelfApprovals: 0,
  exceptions: 0,
  breakGlass: 0,
  breakGlassRefused: 0,
  withGaps: 0,
  by: {
    agents: new Map(),
    repository: new Map(),
    targets: new Map(),
    approvers: new Map(),
    risk: new Map(),
    verdict: new Map(),
    outcome: new Map(),
    categories: new Map(),
    rules: new Map(),
    exceptions: new Map(),
    gaps: new Map(),
    owner: new Map(),
  },
  days: new Map(),
  runs: new Set(),
  waits: new Map(),
})

/** Different values that one dimension keeps apart; what comes later is counted together. */
const mostValues = 5000
const rest = '(others)'

/**
 * Adds one row. Mutates, since a ledger over thousands of files must not copy itself for each.
 *
 * @param secondsOf seconds since 1970 of an ISO 8601 instant; NaN where it is none
 */
export const count = (tally: Tally, row: LedgerRow, secondsOf: (instant: string) => number): void => {
  tally.rows++
  if (row['state'] === 'unreadable') tally.unreadable++
  else if (row['state'] === 'missing') tally.missing++
  else countDecision(tally, row, secondsOf)
}

const countDecision = (tally: Tally, row: LedgerRow, secondsOf: (instant: string) => number): void => {
  const yes = (holds: boolean): number => (holds ? 1 : 0)
  tally.decisions++
  tally.damaged += yes(row['state'] === 'damaged')
  tally.withAgent += yes(row['initiator'] === 'ai')
  tally.asked += yes(row['decision'] === 'approve')
  tally.approved += yes(row['approval_state'] === 'approved')
  tally.refusedSelfApprovals += yes(row['approval_state'] === 'self-approved')
  tally.exceptions += yes(row['exceptions'] !== '')
  tally.breakGlass += yes(row['break_glass'] === 'yes')
  tally.breakGlassRefused += yes(row['break_glass'] === 'refused')
  tally.withGaps += yes(row['gaps'] !== '')
  for (const dimension of dimensionNames) {
    const values = dimension === 'outcome' ? outcomesOf(row['outcome'] ?? '') : (row[dimension] ?? '').split('; ')
    for (const value of values) if (value !== '') add(tally.by[dimension], value)
  }
  countDay(tally, row)
  countWait(tally, row, secondsOf)
}

/** How jobs ended, without their names: `deploy: success` is `success`. */
const outcomesOf = (text: string): readonly string[] => [
  ...new Set(text.split('; ').map((one) => one.slice(one.lastIndexOf(': ') + 1).trim())),
]

const add = (counts: Map<string, number>, value: string): void => {
  const key = counts.has(value) || counts.size < mostValues ? value : rest
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const countDay = ({ days }: Tally, row: LedgerRow): void => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(row['timestamp'] ?? '')?.[0]
  const verdict = verdicts.find((one) => one === row['verdict'])
  if (day === undefined || verdict === undefined) return
  const so = days.get(day) ?? { proceed: 0, hold: 0, stop: 0 }
  so[verdict]++
  days.set(day, so)
}

/** A gate job asks, a later job of the same attempt sees the approval: one run, several rows, in any order. A row knows when its run first asked. */
const countWait = ({ runs, waits }: Tally, row: LedgerRow, secondsOf: (instant: string) => number): void => {
  if (row['run_id'] === '') return
  const key = `${row['repository']}#${row['run_id']}#${row['run_attempt']}`
  runs.add(key)
  const asked = secondsOf(row['asked_at'] ?? '')
  if (Number.isNaN(asked)) return
  const approved = row['approval_state'] === 'approved' ? secondsOf(row['approved_at'] ?? '') : Number.NaN
  const so = waits.get(key) ?? { asked, approved: Number.POSITIVE_INFINITY }
  if (!Number.isNaN(approved)) so.approved = Math.min(so.approved, approved)
  waits.set(key, so)
}

/** Seconds from the first time approval was asked for to the first time it was seen, sorted; of runs that show both. */
export const timesToApproval = ({ waits }: Tally): readonly number[] =>
  [...waits.values()]
    .filter(({ asked, approved }) => Number.isFinite(asked) && Number.isFinite(approved) && approved >= asked)
    .map(({ asked, approved }) => approved - asked)
    .sort((a, b) => a - b)

/** The value below which that share lies; null of none. */
export const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted.length === 0 ? null : (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null)

/** `4 min`, `2.5 h`, `3 days`. */
export const durationWords = (seconds: number): string => {
  if (seconds < 60) return `${Math.round(seconds)} s`
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`
  if (seconds < 48 * 3600) return `${Math.round(seconds / 360) / 10} h`
  return `${Math.round(seconds / 86_400)} days`
}

/** The most frequent first, at most so many. */
export const top = (counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
