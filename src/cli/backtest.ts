/** `countersign backtest`: a policy replayed over past merges, before anybody is asked anything. */
import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { counted, emptyTally, isMoved } from '../backtest.ts'
import type { LocalRepository } from '../io/git-repository.ts'
import { openRepository } from '../io/open-repository.ts'
import { type PastMerge, pastMerges, pastRuns, replayedPolicy } from '../io/past-merges.ts'
import type { BacktestRow } from '../model/backtest.ts'
import type { Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { policyOf } from '../policy/in-force.ts'
import { backtestTable, mostListed, progressLine } from '../report/backtest.ts'
import { inertJson } from '../report/text.ts'
import { earlierRows, keyOf, type Replay, type Replayed, rowOf } from './backtest-rows.ts'
import type { Console } from './console.ts'
import { stayLean } from './memory.ts'
import { parseOptions, positionals, wholeNumber } from './options.ts'

const help = `Usage: countersign backtest [--repo DIR] [RANGE] [--last N] [--workflow PATH] [--policy FILE] [--against FILE] [--out FILE] [--json]

Replays today's policy over past merges (first-parent steps) of the default branch: how many would have passed, asked or been blocked, and
by which rule. From git alone; each merge is judged at its own time.

  --repo DIR        work tree, bare repository or git directory (default: here)
  RANGE             A..B, or one revision with its history (default: the default branch)
  --last N          the newest N of them (default: 200)
  --workflow PATH   the workflow that each merge would have started; without it the change alone is judged
  --policy FILE     a policy on this disk (default: the one at the end of the range, else the starter policy)
  --against FILE    a second policy: lists the merges that it answers differently
  --as-agent ID     assume that this agent wrote every one
  --out FILE        NDJSON, a line a merge as it is judged; what the file already holds is not judged again
  --online          the newest runs of --workflow as GitHub lists them, with who started them; needs GH_TOKEN
  --github O/R      the repository there (default: where origin points); --api-url URL for another GitHub
`

const DEFAULT_LAST = 200
const MOST = 100_000

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals: given } = parseOptions('backtest', args, {
    repo: { type: 'string' },
    last: { type: 'string' },
    workflow: { type: 'string' },
    policy: { type: 'string' },
    against: { type: 'string' },
    'as-agent': { type: 'string' },
    out: { type: 'string' },
    online: { type: 'boolean' },
    github: { type: 'string' },
    'api-url': { type: 'string' },
  })
  if (values.help) {
    console.out(help)
    return 0
  }
  const [range = null] = positionals('backtest', given, 1)
  const last = wholeNumber('--last', values.last, DEFAULT_LAST, MOST)
  if (values.online && values.workflow === undefined) throw new GateError('usage', '--online needs a --workflow, whose runs are looked at.')
  if (values.online && range !== null) throw new GateError('usage', '--online takes the newest runs and no range. Use --last.')
  const onDisk = (file: string | undefined): string | null => (file === undefined ? null : resolve(console.cwd, file))
  stayLean()
  const repository = await openRepository(resolve(console.cwd, values.repo ?? '.'))
  try {
    const past = await pastOf(repository, range)
    const policy = await replayed(repository, past.head, onDisk(values.policy))
    const against = values.against === undefined ? null : await replayed(repository, past.head, onDisk(values.against))
    const origin = await repository.origin()
    const name = values.github ?? origin?.name ?? null
    const replay: Replay = {
      repository,
      policy,
      against,
      workflow: values.workflow ?? null,
      ref: past.ref,
      agent: values['as-agent'] ?? '',
      web: values.github === undefined ? (origin?.url ?? null) : `https://github.com/${values.github}`,
      now: console.now,
    }
    const found = values.online
      ? await runsOf(repository, past.head, { name, workflow: values.workflow ?? '', last, apiUrl: values['api-url'] })
      : await mergesOf(repository, past, last)
    return await played(found, replay, { out: onDisk(values.out), json: values.json === true, console })
  } finally {
    repository.close()
  }
}

interface Past {
  readonly base: Sha | null
  readonly head: Sha
  /** The branch, where it is known. */
  readonly ref: string | null
}

const pastOf = async (repository: LocalRepository, range: string | null): Promise<Past> => {
  const must = async (name: string): Promise<Sha> => {
    const sha = await repository.resolve(name)
    if (sha !== null) return sha
    throw new GateError(
      'range-not-found',
      `There is no commit ${JSON.stringify(name.slice(0, 100))} here. Fetch it, or name another range.`,
    )
  }
  const trunk = await repository.trunk()
  if (range === null) return { base: null, head: trunk?.sha ?? (await must('HEAD')), ref: trunk?.ref ?? null }
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/.exec(range) ?? []
  return {
    base: from === undefined ? null : await must(from || 'HEAD'),
    head: await must((to ?? range) || 'HEAD'),
    ref: trunk?.ref ?? null,
  }
}

/** A policy that cannot be read is said once and at once, not for every merge. */
const replayed = async (repository: LocalRepository, at: Sha, file: string | null): Promise<Replayed> => {
  const facts = await replayedPolicy(repository, at, file)
  return { facts, digest: policyOf({ policy: facts }).digest }
}

interface Found {
  readonly total: number
  readonly merges: AsyncGenerator<PastMerge>
}

const mergesOf = async (repository: LocalRepository, { base, head }: Past, last: number): Promise<Found> => {
  const { names } = await repository.list(base, head, last, true)
  return { total: names.length, merges: pastMerges(repository, names) }
}

interface Online {
  readonly name: string | null
  readonly workflow: string
  readonly last: number
  readonly apiUrl: string | undefined
}

const runsOf = async (repository: LocalRepository, trunk: Sha, { name, workflow, last, apiUrl }: Online): Promise<Found> => {
  const [owner, repo, ...rest] = (name ?? '').split('/')
  if (!owner || !repo || rest.length > 0) throw new GateError('usage', '--online needs to know the repository: name it with --github O/R.')
  const token = process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'] ?? ''
  if (token === '') throw new GateError('input-invalid', 'There is no token. Set GH_TOKEN to one that can read actions of that repository.')
  const { githubClient } = await import('../io/github-client.ts')
  const { askPastRuns } = await import('../io/past-merges.ts')
  const client = githubClient({ apiUrl: apiUrl ?? 'https://api.github.com', token })
  const runs = await askPastRuns(client, { owner, repo }, workflow, last)
  return { total: runs.length, merges: pastRuns(repository, runs, trunk) }
}

interface Output {
  readonly out: string | null
  readonly json: boolean
  readonly console: Console
}

const played = async ({ total, merges }: Found, replay: Replay, { out, json, console }: Output): Promise<number> => {
  const before = out === null ? new Map<string, BacktestRow>() : await earlierRows(out, replay)
  let tally = emptyTally
  // What the table shows is kept; every other row is gone once it is counted and written.
  const listed: BacktestRow[] = []
  for await (const merge of merges) {
    const kept = before.get(keyOf(merge.run?.id ?? null, merge.sha))
    const row = kept ?? (await rowOf(merge, replay))
    const line = `${inertJson(row)}\n`
    if (out !== null && kept === undefined) await appendFile(out, line)
    if (json) console.out(line)
    tally = counted(tally, row)
    if (listed.length < mostListed && (row.answer?.decision !== 'allow' || isMoved(row))) listed.push(row)
    if (console.watched) console.err(progressLine(tally.merges, total, console.width))
  }
  if (console.watched) console.err('\n')
  const table = backtestTable(tally, listed, { workflow: replay.workflow, compared: replay.against !== null, width: console.width })
  if (json) console.err(table)
  else console.out(table)
  return 0
}
