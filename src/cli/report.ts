/** `countersign report PATH…`: a ledger over many evidence files, written as it reads. */
import { contentHash, sha256 } from '../evidence/canonical.ts'
import { columns, type Row, rowOf, unreadableRow } from '../evidence/row.ts'
import { integrityOf } from '../evidence/statement.ts'
import { evidenceFolders, type FoundFolder } from '../io/evidence-files.ts'
import { GateError } from '../model/errors.ts'
import { count, csvHead, csvLine, emptyTally, ndjsonLine } from '../report/ledger.ts'
import { ledgerPage, pageCells } from '../report/ledger-page.ts'
import { readEvidence } from '../verify.ts'
import type { Console } from './console.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign report PATH… [--format csv|ndjson|html] > ledger

A ledger over evidence folders, files and zips, in whatever depth they lie: one row a decision, flat and with stable columns, so that a
spreadsheet, a warehouse or a SIEM takes it from there. A damaged file is a row and not a crash. --json is --format ndjson.
`

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('report', args, { format: { type: 'string' } })
  if (values.help) {
    console.out(help)
    return 0
  }
  if (positionals.length === 0) throw new GateError('usage', 'report needs the path of the evidence. See countersign report --help.')
  const format = values.json ? 'ndjson' : (values.format ?? 'csv')
  if (format !== 'csv' && format !== 'ndjson' && format !== 'html') throw new GateError('usage', '--format takes csv, ndjson or html.')
  const tally = emptyTally()
  const cells: (readonly string[])[] = []
  if (format === 'csv') console.out(csvHead(columns))
  for await (const folder of evidenceFolders(positionals)) {
    const row = rowOfFolder(folder)
    count(tally, row)
    if (format === 'csv') console.out(csvLine(columns, row))
    else if (format === 'ndjson') console.out(ndjsonLine(columns, row))
    else cells.push(pageCells(row))
  }
  if (format === 'html') console.out(ledgerPage(tally, cells, contentHash))
  console.err(
    `${tally.rows} evidence file(s), ${tally.unreadable} unreadable, ${tally.damaged} damaged${console.debug ? `, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` : ''}\n`,
  )
  if (tally.rows === 0)
    throw new GateError('input-invalid', 'No evidence was found there. Name a folder, file or zip that holds an evidence.json.')
  return 0
}

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
