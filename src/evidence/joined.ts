/** Records of one decision as one row: how its job ended, what was asked before waiting, and what a last job saw, wherever those files lie. */
import type { Evidence } from '../model/evidence.ts'
import type { Row } from './row.ts'

type Outcome = readonly { readonly job: string; readonly conclusion: string }[]

/** What one folder holds for a ledger. */
export interface Entry {
  readonly row: Row
  /** Digests by which other records name this folder: of its evidence, and of its outcome where it has one. */
  readonly digests: readonly string[]
  /** Digests of records of the same run that it continues. */
  readonly earlier: readonly string[]
  /** Which step of which job wrote it: a later record of the same one takes the place of an earlier. */
  readonly seat: string
  /** How the job ended, where the step after it wrote that down. */
  readonly outcome: Outcome
}

/** The step of the attempt that wrote a record. Two runs of one number in two repositories stay apart. */
export const seatOf = ({ record, run }: Evidence['predicate']): string =>
  JSON.stringify([record.repository.value, run.id, run.attempt, run.job, run.jobIndex, run.step])

/** A row that may still be joined into. */
interface Seat {
  row: Row
  readonly entry: Entry
  readonly joined: string[]
  /** True where its place was taken by a later record, or all that it says now stands in others. */
  gone: boolean
}

/**
 * One row a decision, in the order in which they were found. Only whole records join: what was damaged stays a row by itself, and so does
 * what cannot be read. Nothing is lost: `joined` names the files that went into a row.
 */
export const joined = (entries: readonly Entry[]): readonly Row[] => {
  const seats: Seat[] = []
  const known = new Map<string, Seat>()
  for (const entry of entries) {
    const whole = entry.row.state === 'verified'
    const same = whole ? known.get(entry.digests[0] ?? '') : undefined
    const seat = same ?? { row: entry.row, entry, joined: [], gone: false }
    if (same === undefined) seats.push(seat)
    else if (entry.row.file !== same.row.file) same.joined.push(entry.row.file)
    if (!whole) continue
    for (const digest of entry.digests) known.set(digest, seat)
    seat.row = withOutcome(seat.row, entry.outcome)
  }
  for (const seat of seats) joinEarlier(seat, known)
  const asked = firstAsked(seats)
  return seats.flatMap(({ row, entry, joined: files, gone }) =>
    gone ? [] : [{ ...row, asked_at: asked.get(runOf(entry.row)) ?? '', joined: [...new Set(files)].join('; ') }],
  )
}

const joinEarlier = (seat: Seat, known: ReadonlyMap<string, Seat>): void => {
  const { entry } = seat
  if (entry.row.state !== 'verified') return
  const before = [...new Set(entry.earlier.flatMap((digest) => known.get(digest) ?? []))].filter(
    (one) => one !== seat && runOf(one.entry.row) === runOf(entry.row),
  )
  for (const one of before) {
    if (entry.row.mode === 'record') {
      one.row = { ...withOutcome(one.row, outcomeIn(entry.row)), validation: entry.row.validation || one.row.validation }
      one.joined.push(entry.row.file)
    } else if (one.entry.seat === entry.seat) {
      one.gone = true
      seat.joined.push(one.entry.row.file, ...one.joined)
    }
  }
  // A last job decides nothing: where the decisions that it saw the end of are here, it is told in their rows.
  if (entry.row.mode === 'record' && before.length > 0) seat.gone = true
}

const runOf = ({ repository, run_id: id, run_attempt: attempt }: Row): string => JSON.stringify([repository, id, attempt])

const outcomeIn = ({ outcome }: Row): Outcome =>
  outcome.split('; ').flatMap((text) => {
    const at = text.lastIndexOf(': ')
    return at < 0 ? [] : [{ job: text.slice(0, at), conclusion: text.slice(at + 2) }]
  })

/** What is told later of a job counts, and what is told of others stays. */
const withOutcome = (row: Row, outcome: Outcome): Row => {
  if (outcome.length === 0) return row
  const ends = new Map([...outcomeIn(row), ...outcome].map(({ job, conclusion }) => [job.replaceAll(';', ','), conclusion]))
  return { ...row, outcome: [...ends].map(([job, conclusion]) => `${job}: ${conclusion}`).join('; ') }
}

/** When each attempt first asked for approval. */
const firstAsked = (seats: readonly Seat[]): ReadonlyMap<string, string> => {
  const asked = new Map<string, string>()
  for (const { entry } of seats) {
    const { approval_state: state, timestamp } = entry.row
    if (timestamp === '' || (state !== 'missing' && state !== 'pending')) continue
    const key = runOf(entry.row)
    const first = asked.get(key)
    if (first === undefined || timestamp < first) asked.set(key, timestamp)
  }
  return asked
}
