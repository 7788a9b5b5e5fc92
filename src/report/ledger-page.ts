/** The ledger as one HTML file: totals and charts without a script, and a table that a small script filters, sorts and pages. */
import { dimensions, type LedgerRow, type Tally, top } from './ledger.ts'
import { ledgerScript } from './ledger-script.ts'
import { type ContentHash, type Markup, markup, pageOf, tableOf } from './page-parts.ts'
import { pageStyle } from './page-style.ts'
import { visible } from './text.ts'

/** Columns that the page shows; the rest is in the CSV. */
export const pageColumns = [
  'timestamp',
  'repository',
  'workflow',
  'agents',
  'decision',
  'verdict',
  'risk',
  'categories',
  'targets',
  'approvers',
  'outcome',
  'gaps',
  'file',
  'state',
] as const
const filtered = ['verdict', 'risk', 'agents', 'repository'] as const

/** The cells of one row as the page keeps them: far smaller than the row itself. */
export const pageCells = (row: LedgerRow): readonly string[] => pageColumns.map((column) => visible((row[column] ?? '').slice(0, 300)))

export const ledgerPage = (tally: Tally, cells: readonly (readonly string[])[], hash: ContentHash): string => {
  // Inside a script element only `<` can end it; escaped so, no row can.
  const json = JSON.stringify({ columns: pageColumns, rows: cells }).replaceAll('<', '\\u003c')
  const body = markup`<main><h1>Countersign ledger</h1>${totals(tally)}${chart(tally)}${dimensions.map((dimension) => counts(dimension, tally))}<h2>Decisions</h2><div id="controls" hidden><p><label>Search <input id="search" type="search"></label> ${filtered.map((column) => markup`<label>${column} <select data-column="${column}"><option value="">all</option></select></label> `)}</p></div><p id="count" role="status"></p><div class="wide" tabindex="0" role="region" aria-label="Decisions"><table id="ledger"><thead><tr>${pageColumns.map((column) => markup`<th scope="col" aria-sort="none"><button type="button">${column}</button></th>`)}</tr></thead><tbody></tbody></table></div><p><button id="back" type="button">Back</button> <button id="next" type="button">Next</button></p><noscript><p>Without scripts the rows are in the CSV or NDJSON form of this ledger.</p></noscript></main><script type="application/json" id="rows">${{ markup: json }}</script>`
  return pageOf({ title: 'Countersign ledger', style: `${pageStyle}${style}`, body, hash, scripts: [ledgerScript] })
}

const style =
  'th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline}label{margin-right:.8rem;display:inline-block}input,select,button{font:inherit;max-width:100%}.bars{display:flex;align-items:end;gap:2px;height:8rem;overflow-x:auto}.bars i{display:block;width:.7rem;flex:none;background:var(--link)}'

const totals = (tally: Tally): Markup =>
  tableOf(
    'Totals',
    ['Decisions', 'With an agent', 'Damaged', 'Unreadable', 'Self-approvals refused', 'Exceptions used', 'Break-glass'],
    [
      [
        tally.rows - tally.unreadable,
        tally.withAgent,
        tally.damaged,
        tally.unreadable,
        tally.refusedSelfApprovals,
        tally.exceptions,
        tally.breakGlass,
      ],
    ],
  )

const chart = ({ days }: Tally): Markup => {
  const list = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-120)
  const highest = Math.max(1, ...list.map(([, { proceed, hold, stop }]) => proceed + hold + stop))
  const bars = list.map(
    ([day, { proceed, hold, stop }]) =>
      markup`<i style="height:${Math.round((100 * (proceed + hold + stop)) / highest)}%" title="${day}: ${proceed} proceed, ${hold} hold, ${stop} stop"></i>`,
  )
  return list.length === 0
    ? markup``
    : markup`<h2>Decisions a day</h2><div class="bars" role="img" aria-label="Decisions a day, ${list.length} days, at most ${highest}">${bars}</div>`
}

const counts = (dimension: (typeof dimensions)[number], tally: Tally): Markup => {
  const list = top(tally.by[dimension], 15)
  return list.length === 0
    ? markup``
    : markup`<h2>By ${dimension}</h2>${tableOf(
        `By ${dimension}`,
        [dimension, 'decisions'],
        list.map(([value, number]) => [value, number]),
      )}`
}
