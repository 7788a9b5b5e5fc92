/** `countersign report PATH…`: a ledger over many evidence files, written as it reads. */
import { contentHash, sha256 } from '../evidence/canonical.ts'
import { columns, missingRow, type Row, rowOf, unreadableRow } from '../evidence/row.ts'
import { integrityOf } from '../evidence/statement.ts'
import { type OwingRun, owingRuns } from '../io/collected-runs.ts'
import { evidenceFolders, type FoundFolder } from '../io/evidence-files.ts'
import { GateError } from '../model/errors.ts'
import { secondsOf } from '../policy/time.ts'
import { csvHead, csvLine, ndjsonLine } from '../report/ledger.ts'
import { ledgerPage } from '../report/ledger-page.ts'
import { addRow, emptyTable } from '../report/ledger-table.ts'
import { count, durationWords, emptyTally, quantile, type Tally, timesToApproval } from '../report/tally.ts'
import { readEvidence } from '../verify.ts'
import type { Console } from './console.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign report PATH… [--format csv|ndjson|html] > ledger

A ledger over evidence folders, files and zips, in whatever depth they lie: one row a decision, flat and with stable columns, so that a
spreadsheet, a warehouse or a SIEM takes it from there. A damaged file is a row and not a crash. Where a PATH holds the runs.ndjson that
collect wrote, the runs without evidence are rows too. --json is --format ndjson. The columns: docs/reference/report.md.
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
  console.err(`${closingOf(tally)}${console.debug ? ` [${Math.round(process.resourceUsage().maxRSS / 1024)} MiB]` : ''}\n`)
  return 0
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

async function* rowsOf(paths: readonly string[]): AsyncGenerator<Row> {
  for await (const folder of evidenceFolders(paths.filter((path) => !path.endsWith('.ndjson')))) yield rowOfFolder(folder)
  const { runs, unreadable } = await owingRuns(paths)
  for (const run of runs) yield rowOfRun(run)
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

/** Digests are checked here, replay is not: `verify` does that, file by file. */
const rowOfFolder = ({ path, files, problem }: FoundFolder): Row => {
  const bytes = files.get('evidence.json')
  const digest = bytes === undefined ? '' : sha256(bytes)
  if (bytes === undefined) return unreadableRow({ file: path, digest, state: 'unreadable', error: problem ?? 'there is no evidence.json' })
  const evidence = readEvidence(bytes)
  if (typeof evidence === 'string') return unreadableRow({ file: path, digest, state: 'unreadable', error: evidence })
  const { predicate } = evidence
  const changed = Object.entries(predicate.files).find(([name, expected]) => {
    const other = files.get(name)
    return other !== undefined && sha256(other) !== expected
  })
  const error = integrityOf(evidence) !== predicate.integrity ? 'the statement was changed' : changed ? `${changed[0]} was changed` : ''
  return rowOf(evidence, { file: path, digest, state: error === '' ? 'verified' : 'damaged', error })
}
