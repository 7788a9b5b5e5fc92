/** Lines of a ledger for other programs: CSV and NDJSON, a row a decision. */
import { csv, inertJson, visible } from './text.ts'

/** A row as `evidence/row.ts` makes it: every column is text. */
export type LedgerRow = Readonly<Record<string, string>>

export const csvHead = (columns: readonly string[]): string => `${columns.map(csv).join(',')}\r\n`
export const csvLine = (columns: readonly string[], row: LedgerRow): string =>
  `${columns.map((column) => csv(row[column] ?? '')).join(',')}\r\n`
export const ndjsonLine = (columns: readonly string[], row: LedgerRow): string =>
  `${inertJson(Object.fromEntries(columns.map((column) => [column, visible(row[column] ?? '')])))}\n`
