/** The ledger as one HTML file: totals, charts and the newest rows without a script; a small script filters, sorts and pages the rest. */
import { barChart, timeChart, waitChart } from './ledger-charts.ts'
import { ledgerScript } from './ledger-script.ts'
import { ledgerStyle } from './ledger-style.ts'
import { filterNames, newestRows, shownColumns, shownNames, type Table, tableJson } from './ledger-table.ts'
import { type ContentHash, type Markup, markup, pageOf, sectionOf } from './page-parts.ts'
import { dimensionNames, dimensions, durationWords, quantile, type Tally, timesToApproval, top } from './tally.ts'

const firstRows = 100
const mostBars = 10

export const ledgerPage = (tally: Tally, table: Table, hash: ContentHash): string => {
  // Inside a script element only `<` can end it; escaped so, no row can.
  const json: Markup = { markup: tableJson(table).replaceAll('<', '\\u003c') }
  const body = markup`<main><header><h1>Approval ledger</h1><p class="soft">${periodOf(tally)}</p></header>${tilesOf(tally)}<section aria-labelledby="time"><h2 id="time">Over time</h2><div class="charts">${timeChart(tally)}${waitChart(tally)}</div></section><section aria-labelledby="by"><h2 id="by">By</h2><div class="charts">${dimensionNames.map((dimension) => byChart(tally, dimension))}</div></section>${rowsSection(table)}</main><script type="application/json" id="rows">${json}</script>`
  return pageOf({ title: 'Approval ledger · Countersign', style: ledgerStyle, body, hash, scripts: [ledgerScript] })
}

const thousands = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

const periodOf = ({ days, decisions, runs }: Tally): string => {
  const list = [...days.keys()].sort()
  const when = list.length === 0 ? '' : `, ${list[0]} to ${list.at(-1)}`
  return `${thousands(decisions)} ${decisions === 1 ? 'decision' : 'decisions'} in ${thousands(runs.size)} ${runs.size === 1 ? 'run' : 'runs'}${when}`
}

interface Tile {
  readonly name: string
  readonly value: string | number
  /** Worth a second look where it is not zero. */
  readonly alarming: boolean
}

const tilesOf = (tally: Tally): Markup => {
  const times = timesToApproval(tally)
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.9)]
  const tile = (name: string, value: string | number, alarming = false): Tile => ({ name, value, alarming })
  const tiles = [
    tile('Decisions', tally.decisions),
    tile('With an agent', tally.withAgent),
    tile('Needed approval', tally.asked),
    tile('Approved', tally.approved),
    tile('Median time to approval', half === null ? 'unknown' : durationWords(half)),
    tile('Nine in ten within', most === null ? 'unknown' : durationWords(most)),
    tile('Privileged runs without evidence', tally.missing, true),
    tile('Self-approvals refused', tally.refusedSelfApprovals, true),
    tile('Break-glass used', tally.breakGlass, true),
    tile('Break-glass refused', tally.breakGlassRefused, true),
    tile('Exceptions used', tally.exceptions),
    tile('Decisions with open gaps', tally.withGaps),
    tile('Damaged evidence', tally.damaged, true),
    tile('Unreadable files', tally.unreadable, true),
  ]
  return markup`<dl class="tiles">${tiles.map(({ name, value, alarming }) => markup`<div class="${alarming && value !== 0 ? 'alarm' : ''}"><dt>${name}</dt><dd>${typeof value === 'number' ? thousands(value) : value}</dd></div>`)}</dl>`
}

const byChart = (tally: Tally, dimension: (typeof dimensionNames)[number]): Markup | null => {
  const counts = tally.by[dimension]
  const list = top(counts, mostBars)
  if (list.length === 0) return null
  const more = counts.size - list.length
  return barChart(
    `chart-${dimension}`,
    `${dimensions[dimension]}${more > 0 ? `, the ${list.length} most frequent of ${counts.size}` : ''}`,
    list,
  )
}

const rowsSection = (table: Table): Markup => {
  const rows = newestRows(table, firstRows)
  const head = shownNames.map(
    (name) => markup`<th scope="col" data-column="${name}"><button type="button">${shownColumns[name]}</button></th>`,
  )
  const filters = filterNames.map(
    (name) => markup`<label>${shownColumns[name]} <select data-column="${name}"><option value="">all</option></select></label> `,
  )
  return sectionOf('decisions', 'Decisions', [
    markup`<div id="controls" hidden><label>Search <input id="search" type="search"></label> ${filters}</div>`,
    markup`<p id="count" role="status" class="soft">The newest ${rows.length} of ${thousands(table.rows)}; all are in the CSV or NDJSON form of this ledger.</p>`,
    markup`<div class="wide" tabindex="0" role="region" aria-label="Decisions, one a row"><table id="ledger"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => markup`<tr>${shownNames.map((name) => markup`<td>${row[name] ?? ''}</td>`)}</tr>`)}</tbody></table></div>`,
    markup`<p id="pages" hidden><button id="back" type="button">Back</button> <button id="next" type="button">Next</button></p>`,
  ])
}
