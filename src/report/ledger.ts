/** A ledger over many decisions: counted as rows stream by, in memory that does not grow with what was counted away. */
import { csv, visible } from './text.ts'

/** A row as `evidence/row.ts` makes it: every column is text. */
export type LedgerRow = Readonly<Record<string, string>>

export const csvHead = (columns: readonly string[]): string => `${columns.map(csv).join(',')}\r\n`
export const csvLine = (columns: readonly string[], row: LedgerRow): string =>
  `${columns.map((column) => csv(row[column] ?? '')).join(',')}\r\n`
export const ndjsonLine = (columns: readonly string[], row: LedgerRow): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, visible(row[column] ?? '')])))}\n`

/** What a ledger counts by. Lists in a cell count once for each item. */
export const dimensions = ['agents', 'repository', 'targets', 'approvers', 'risk', 'verdict', 'categories', 'gaps'] as const
export type Dimension = (typeof dimensions)[number]

export interface Tally {
  rows: number
  unreadable: number
  damaged: number
  withAgent: number
  refusedSelfApprovals: number
  exceptions: number
  breakGlass: number
  readonly by: Readonly<Record<Dimension, Map<string, number>>>
  /** Decisions a day, for the chart. */
  readonly days: Map<string, { proceed: number; hold: number; stop: number }>
}

export const emptyTally = (): Tally => ({
  rows: 0,
  unreadable: 0,
  damaged: 0,
  withAgent: 0,
  refusedSelfApprovals: 0,
  exceptions: 0,
  breakGlass: 0,
  by: {
    agents: new Map(),
    repository: new Map(),
    targets: new Map(),
    approvers: new Map(),
    risk: new Map(),
    verdict: new Map(),
    categories: new Map(),
    gaps: new Map(),
  },
  days: new Map(),
})

/** Different values that one dimension keeps apart; what comes later is counted together. */
const mostValues = 5000
const rest = '(others)'

/** Adds one row. Mutates, since a ledger over thousands of files must not copy itself for each. */
export const count = (tally: Tally, row: LedgerRow): void => {
  tally.rows++
  if (row['state'] === 'unreadable') {
    tally.unreadable++
    return
  }
  if (row['state'] === 'damaged') tally.damaged++
  if (row['initiator'] === 'ai') tally.withAgent++
  if (row['approval_state'] === 'self-approved') tally.refusedSelfApprovals++
  if (row['exceptions'] !== '') tally.exceptions++
  if (row['break_glass'] === 'yes') tally.breakGlass++
  for (const dimension of dimensions) {
    for (const value of (row[dimension] ?? '').split('; ').filter(Boolean)) add(tally.by[dimension], value)
  }
  const day = /^\d{4}-\d{2}-\d{2}/.exec(row['timestamp'] ?? '')?.[0]
  const verdict = row['verdict']
  if (day === undefined || (verdict !== 'proceed' && verdict !== 'hold' && verdict !== 'stop')) return
  const so = tally.days.get(day) ?? { proceed: 0, hold: 0, stop: 0 }
  so[verdict]++
  tally.days.set(day, so)
}

const add = (counts: Map<string, number>, value: string): void => {
  const key = counts.has(value) || counts.size < mostValues ? value : rest
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The most frequent first, at most so many. */
export const top = (counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
