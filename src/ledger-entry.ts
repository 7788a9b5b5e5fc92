/** A folder of evidence as a ledger takes it: its row, and by what other records of its run are joined to it. */
import { sha256 } from './evidence/canonical.ts'
import { type Entry, seatOf } from './evidence/joined.ts'
import { changedBeyondOutcome, outcomeName } from './evidence/outcome.ts'
import { rowOf, unreadableRow } from './evidence/row.ts'
import { integrityOf } from './evidence/statement.ts'
import type { FoundFolder } from './io/evidence-files.ts'
import type { Evidence } from './model/evidence.ts'
import { readEvidence } from './verify/statement.ts'

/** Digests are checked here, replay is not: `verify` does that, file by file. */
export const entryOf = ({ path, files, problem }: FoundFolder): Entry => {
  const bytes = files.get('evidence.json')
  const digest = bytes === undefined ? '' : sha256(bytes)
  const unreadable = (error: string): Entry => ({
    row: unreadableRow({ file: path, digest, state: 'unreadable', error }),
    digests: [],
    earlier: [],
    seat: '',
    outcome: [],
  })
  if (bytes === undefined) return unreadable(problem ?? 'there is no evidence.json')
  const evidence = readEvidence(bytes)
  if (typeof evidence === 'string') return unreadable(evidence)
  const { predicate } = evidence
  const outcome = files.get(outcomeName)
  const ended = outcome === undefined ? null : outcomeIn(outcome, evidence, digest)
  const changed = changedFile(evidence, files)
  const error =
    integrityOf(evidence) !== predicate.integrity
      ? 'the statement was changed'
      : changed !== null
        ? `${changed} was changed`
        : typeof ended === 'string'
          ? ended
          : ''
  return {
    row: rowOf(evidence, { file: path, digest, state: error === '' ? 'verified' : 'damaged', error }),
    digests: [digest, ...(outcome === undefined ? [] : [sha256(outcome)])],
    earlier: predicate.earlier,
    seat: seatOf(predicate),
    outcome: ended === null || typeof ended === 'string' ? [] : ended,
  }
}

const changedFile = ({ predicate }: Evidence, files: FoundFolder['files']): string | null => {
  const changed = Object.entries(predicate.files).find(([name, expected]) => {
    const other = files.get(name)
    return other !== undefined && sha256(other) !== expected
  })
  return changed?.[0] ?? null
}

/** How the job ended, or what is wrong with the file that says it. */
const outcomeIn = (bytes: Uint8Array, evidence: Evidence, digest: string): Entry['outcome'] | string => {
  const read = readEvidence(bytes)
  if (typeof read === 'string') return `${outcomeName} ${read}`
  const { earlier, integrity, record } = read.predicate
  if (integrityOf(read) !== integrity) return `${outcomeName} was changed`
  if (earlier.length !== 1 || earlier[0] !== digest || changedBeyondOutcome(read, evidence) !== null)
    return `${outcomeName} continues another evidence`
  return record.outcome.value ?? []
}
