/** Rows of a backtest: one merge judged under one or two policies, and the rows that an earlier call left. */
import { readFile, truncate } from 'node:fs/promises'
import { answerOf, pullOf, subjectOf } from '../backtest.ts'
import { withoutTokens } from '../evidence/tokens.ts'
import { assess } from '../gate.ts'
import type { LocalRepository } from '../io/git-repository.ts'
import { factsOfMerge, type PastMerge } from '../io/past-merges.ts'
import { BACKTEST_SCHEMA, BacktestRow } from '../model/backtest.ts'
import { GateError } from '../model/errors.ts'
import type { Facts } from '../model/facts.ts'
import { oneLine } from '../report/text.ts'
import { version } from '../version.ts'

const MOST_RESUMED = 512 * 1024 * 1024

/** A policy with the digest by which its rows are known again. */
export interface Replayed {
  readonly facts: Facts['policy']
  readonly digest: string
}

export interface Replay {
  readonly repository: LocalRepository
  readonly policy: Replayed
  readonly against: Replayed | null
  readonly workflow: string | null
  readonly ref: string | null
  readonly agent: string
  readonly web: string | null
  readonly now: string
}

export const keyOf = (run: number | null, sha: string): string => `${run ?? ''}:${sha}`

/** Rows of an earlier call under the same policies and workflow. A last line that was cut short is taken off and judged again. */
export const earlierRows = async (
  path: string,
  { policy, against, workflow, agent }: Replay,
): Promise<ReadonlyMap<string, BacktestRow>> => {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw new GateError('input-invalid', `${path} cannot be read (${cause.code ?? 'unknown'}). Name another file with --out.`, { cause })
  })
  if (text.length > MOST_RESUMED) throw new GateError('input-invalid', `${path} is too large to go on with. Name another file with --out.`)
  const rows = new Map<string, BacktestRow>()
  for (const line of text.split('\n')) {
    const row = rowIn(line)
    if (row === null || row.error !== null) continue
    const sameQuestion = row.policy === policy.digest && row.against === (against?.digest ?? null) && row.workflow === workflow
    if (sameQuestion && row.version === version && row.assumed === (agent || null)) rows.set(keyOf(row.run, row.sha), row)
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await truncate(path, Buffer.byteLength(whole))
  return rows
}

const rowIn = (line: string): BacktestRow | null => {
  try {
    return BacktestRow.safeParse(JSON.parse(line)).data ?? null
  } catch {
    // Not JSON, so none of ours. It counts as not there.
    return null
  }
}

export const rowOf = async (merge: PastMerge, replay: Replay): Promise<BacktestRow> => {
  const subject = oneLine(withoutTokens(subjectOf(merge)), 200)
  const row = {
    schema: BACKTEST_SCHEMA,
    sha: merge.sha,
    base: merge.base,
    run: merge.run?.id ?? null,
    at: merge.at,
    subject,
    pull: pullOf(subject),
    url: addressOf(merge, pullOf(subject), replay.web),
    workflow: replay.workflow,
    policy: replay.policy.digest,
    against: replay.against?.digest ?? null,
    version,
    assumed: replay.agent || null,
  } as const
  try {
    const options = { ...replay, policy: replay.policy.facts, version }
    const facts = await factsOfMerge(replay.repository, merge, options)
    const assessment = assess(facts)
    const { initiator, involvement, agents } = assessment.initiation
    return {
      ...row,
      initiator,
      involvement,
      agents: [...agents],
      categories: [...assessment.decision.categories],
      answer: answerOf(assessment),
      other: replay.against === null ? null : answerOf(assess({ ...facts, policy: replay.against.facts })),
      error: null,
    }
  } catch (error) {
    // One merge that cannot be judged (its workflow was not there yet, its objects are missing) is a row, and counted as such.
    if (!(error instanceof GateError)) throw error
    return {
      ...row,
      initiator: 'unknown',
      involvement: 'unknown',
      agents: [],
      categories: [],
      answer: null,
      other: null,
      error: error.code,
    }
  }
}

const addressOf = ({ sha, run }: PastMerge, pull: number | null, web: string | null): string | null => {
  if (web === null) return null
  if (run !== null) return `${web}/actions/runs/${run.id}`
  return pull === null ? `${web}/commit/${sha}` : `${web}/pull/${pull}`
}
