/** `countersign report PATH…`: a ledger over many evidence files, written as it reads. */
import { contentHash } from '../evidence/canonical.ts'
import { type Entry, joined } from '../evidence/joined.ts'
import { columns, missingRow, type Row, unreadableRow } from '../evidence/row.ts'
import { type OwingRun, owingRuns } from '../io/collected-runs.ts'
import { evidenceFolders } from '../io/evidence-files.ts'
import { entryOf } from '../ledger-entry.ts'
import { GateError } from '../model/errors.ts'
import { secondsOf } from '../policy/time.ts'
import { csvHead, csvLine, ndjsonLine } from '../report/ledger.ts'
import { ledgerPage } from '../report/ledger-page.ts'
import { addRow, emptyTable } from '../report/ledger-table.ts'
import { count, durationWords, emptyTally, quantile, type Tally, timesToApproval } from '../report/tally.ts'
import type { Console } from './console.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign report PATH… [--format csv|ndjson|html] > ledger

A ledger over evidence folders, files and zips, in whatever depth they lie: one row a decision, flat and with stable columns, so that a
spreadsheet, a warehouse or a SIEM takes it from there. Records that tell how a run ended are joined into the rows of its decisions. A damaged
file is a row and not a crash. Where a PATH holds the runs.ndjson that collect wrote, the runs without evidence are rows too. --json is --format ndjson. The columns: docs/reference/report.md.
`

const formats = ['csv', 'ndjson', 'html'] as const
type Format = (typeof formats)[number]

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('report', args, { format: { type: 'string' } })
  if (values.help) {
    console.out(help)
    return 0
  }
  if (positionals.length === 0) throw new GateError('usage', 'report needs the path of the evidence. See countersign report --help.')
  const format = formats.find((one) => one === (values.json ? 'ndjson' : (values.format ?? 'csv')))
  if (format === undefined) throw new GateError('usage', '--format takes csv, ndjson or html.')
  const tally = emptyTally()
  const write = writerOf(format, tally, console)
  for await (const row of rowsOf(positionals)) {
    count(tally, row, secondsOf)
    write.row(row)
  }
  if (tally.rows === 0)
    throw new GateError('input-invalid', 'No evidence was found there. Name a folder, file or zip that holds an evidence.json.')
  write.end()
  console.err(`${closingOf(tally)}${console.debug ? costs() : ''}\n`)
  return 0
}

/** What it took so far, for whoever measures: a busy machine stretches the clock and not the work. */
const costs = (): string => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  return ` [${Math.round(maxRSS / 1024)} MiB, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU]`
}

/** CSV and NDJSON go out line by line; a page needs all of them, and keeps each different text once. */
const writerOf = (format: Format, tally: Tally, console: Console): { row(row: Row): void; end(): void } => {
  if (format === 'html') {
    const table = emptyTable()
    return { row: (row) => addRow(table, row), end: () => console.out(ledgerPage(tally, table, contentHash)) }
  }
  if (format === 'ndjson') return { row: (row) => console.out(ndjsonLine(columns, row)), end: () => {} }
  console.out(csvHead(columns))
  return { row: (row) => console.out(csvLine(columns, row)), end: () => {} }
}

const closingOf = (tally: Tally): string => {
  const half = quantile(timesToApproval(tally), 0.5)
  return [
    `${tally.decisions} decision(s) in ${tally.runs.size} run(s)`,
    `${tally.damaged} damaged`,
    `${tally.unreadable} unreadable`,
    `${tally.missing} run(s) without evidence`,
    ...(half === null ? [] : [`median time to approval ${durationWords(half)}`]),
  ].join(', ')
}

/** Folders are read one at a time; of each only its row is kept, since any later file may tell how its job ended. */
async function* rowsOf(paths: readonly string[]): AsyncGenerator<Row> {
  const entries: Entry[] = []
  for await (const folder of evidenceFolders(paths.filter((path) => !path.endsWith('.ndjson')))) entries.push(entryOf(folder))
  const seen = new Set<string>()
  for (const row of joined(entries)) {
    if (row.state !== 'unreadable') seen.add(`${row.run_id}#${row.run_attempt}#${row.repository}`)
    yield row
  }
  const { runs, unreadable } = await owingRuns(paths)
  for (const row of runs.map(rowOfRun)) if (!seen.has(`${row.run_id}#${row.run_attempt}#${row.repository}`)) yield row
  for (const { list, line } of unreadable)
    yield unreadableRow({ file: `${list}:${line}`, digest: '', state: 'unreadable', error: 'this line of the list of runs is damaged' })
}

const why: Readonly<Record<string, string>> = {
  'no-artifact': 'the run left no evidence: the gate was absent, skipped or removed',
  expired: 'the evidence of the run has expired',
}

const rowOfRun = ({ list, id, attempt, workflow, event, headSha, conclusion, createdAt, url, missing }: OwingRun): Row =>
  missingRow({
    file: list,
    error: Object.hasOwn(why, missing) ? (why[missing] ?? missing) : missing,
    timestamp: createdAt,
    repository: /^https:\/\/[\w.:-]+\/([\w.-]+\/[\w.-]+)\/actions\//.exec(url)?.[1] ?? '',
    workflow: workflow.replace(/@.*$/, ''),
    event,
    head_sha: headSha,
    run_id: String(id),
    run_attempt: String(attempt),
    run_url: url,
    outcome: conclusion === null ? '' : `run: ${conclusion}`,
  })
