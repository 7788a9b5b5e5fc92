/** The rows of a ledger as its page keeps them: by column, each different text once. Ten thousand rows stay a small file and a quick parse. */
import type { LedgerRow } from './ledger.ts'
import { inertJson, visible } from './text.ts'

/** Columns that the page shows, with their heads; the rest is in the CSV. */
export const shownColumns = {
  timestamp: 'When',
  repository: 'Repository',
  workflow: 'Workflow',
  run_id: 'Run',
  agents: 'Agent',
  requesters: 'Started by',
  verdict: 'Verdict',
  risk: 'Risk',
  categories: 'Touches',
  targets: 'Target',
  approval_state: 'Approval',
  approvers: 'Approver',
  outcome: 'Outcome',
  break_glass: 'Break-glass',
  exceptions: 'Exceptions',
  gaps: 'Gaps',
  state: 'Evidence',
  file: 'File',
} as const satisfies Readonly<Record<string, string>>
export type ShownColumn = keyof typeof shownColumns
// The record's own keys, which Object.keys widens to string.
export const shownNames = Object.keys(shownColumns) as readonly ShownColumn[]

/** Columns by whose values the page filters. */
export const filterNames: readonly ShownColumn[] = ['verdict', 'risk', 'agents', 'repository', 'approvers', 'approval_state', 'state']

interface Column {
  readonly texts: Map<string, number>
  readonly at: number[]
}

export interface Table {
  rows: number
  readonly columns: ReadonlyMap<string, Column>
}

/** Not shown as a column: the address that the run's number links to. */
const link = 'run_url'

export const emptyTable = (): Table => ({
  rows: 0,
  columns: new Map([...shownNames, link].map((name) => [name, { texts: new Map(), at: [] }])),
})

const mostSigns = 300

/** Adds one row. Mutates: see `count`. */
export const addRow = (table: Table, row: LedgerRow): void => {
  table.rows++
  for (const [name, { texts, at }] of table.columns) {
    const text = visible((row[name] ?? '').slice(0, mostSigns))
    const known = texts.get(text)
    if (known === undefined) texts.set(text, texts.size)
    at.push(known ?? texts.size - 1)
  }
}

/** As the page's script reads it: for each column its name, its different texts, and for each row which one it is. */
export const tableJson = ({ columns }: Table): string =>
  inertJson([...columns].map(([name, { texts, at }]) => ({ name, texts: [...texts.keys()], at })))

/** The newest rows, for the first paint and for a reader without scripts. */
export const newestRows = ({ rows, columns }: Table, most: number): readonly LedgerRow[] => {
  const texts = new Map([...columns].map(([name, column]) => [name, [...column.texts.keys()]]))
  const cell = (name: string, row: number): string => texts.get(name)?.[columns.get(name)?.at[row] ?? -1] ?? ''
  return Array.from({ length: rows }, (_, row) => ({ row, when: cell('timestamp', row) }))
    .sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : a.row - b.row))
    .slice(0, most)
    .map(({ row }) => Object.fromEntries([...columns.keys()].map((name) => [name, cell(name, row)])))
}
