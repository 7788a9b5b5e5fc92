/** Past merges of a branch, from git; or past runs of a workflow, from GitHub's list, with their content from git. */
import type { Account } from '../model/account.ts'
import type { Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { gatherLocal } from './gather-local.ts'
import type { LocalRepository } from './git-repository.ts'
import type { Client } from './github-client.ts'
import { askEarlierRuns, type Where } from './github-runs.ts'
import { policiesOf } from './local-policy.ts'
import type { PastRun } from './source.ts'

/** A step of the branch's first-parent history: a merge, a squash or a direct push, whichever it was. */
export interface PastMerge {
  readonly sha: Sha
  readonly base: Sha | null
  /** ISO 8601; null where git does not tell. */
  readonly at: string | null
  readonly message: string
  /** The run that carried it, where GitHub was asked. */
  readonly run: PastRun | null
}

/** Commits read at once: enough to keep git busy, few enough to keep memory flat. */
const BATCH = 100

/** Newest first. Stops where the history of a shallow clone ends. */
export async function* pastMerges(repository: LocalRepository, names: readonly Sha[]): AsyncGenerator<PastMerge> {
  for (let from = 0; from < names.length; from += BATCH) {
    for (const commit of await repository.commits(names.slice(from, from + BATCH))) {
      if (commit === null) continue
      yield { sha: commit.sha, base: commit.parents[0] ?? null, at: commit.committedAt, message: commit.message, run: null }
    }
  }
}

/** The range of a run: from the head of the run before it on the same branch, else what its branch adds to the default branch. */
export async function* pastRuns(repository: LocalRepository, runs: readonly PastRun[], trunk: Sha): AsyncGenerator<PastMerge> {
  for (const [index, run] of runs.entries()) {
    const [commit] = await repository.commits([run.headSha])
    const before = runs.slice(index + 1).find(({ headBranch, event }) => headBranch === run.headBranch && event === run.event)
    const merged = commit == null ? null : await repository.mergeBase(trunk, run.headSha)
    const earlier = before === undefined || (await repository.resolve(before.headSha)) === null ? null : before.headSha
    const base = earlier ?? (merged === run.headSha ? null : merged) ?? commit?.parents[0] ?? null
    yield { sha: run.headSha, base, at: run.createdAt ?? commit?.committedAt ?? null, message: commit?.message ?? '', run }
  }
}

/** The policy that is replayed: a file on this disk, else the one at a revision, else the starter. */
export const replayedPolicy = async (repository: LocalRepository, at: Sha, file: string | null): Promise<Facts['policy']> => {
  const files = { at, entries: await repository.files(at, ['.github/countersign.yml']) }
  return policiesOf(repository, { policy: file }, files, files)
}

export interface ReplayOptions {
  readonly workflow: string | null
  /** The branch whose past it is, such as `refs/heads/main`. */
  readonly ref: string | null
  readonly policy: Facts['policy']
  readonly agent: string
  /** ISO 8601, for what git gives no time for. */
  readonly now: string
  readonly version: string
}

/**
 * What git, and the run where there was one, tell of a past merge, under one policy and at its own time.
 *
 * @throws GateError `range-not-found`, `workflow-not-found`, `job-not-found`
 */
export const factsOfMerge = async (repository: LocalRepository, merge: PastMerge, options: ReplayOptions): Promise<Facts> => {
  const { run, base, sha, at } = merge
  if (run !== null && (await repository.resolve(sha)) === null)
    throw new GateError('range-not-found', `The commit of run ${run.id} is not here. Fetch its branch, and run this again.`)
  const facts = await gatherLocal(repository, {
    range: base === null ? sha : `${base}..${sha}`,
    workflow: options.workflow,
    jobs: [],
    policy: null,
    event: null,
    agent: options.agent,
    now: at ?? options.now,
    version: options.version,
  })
  const event = run?.event ?? 'push'
  const ref = run === null ? options.ref : run.headBranch === null ? null : `refs/heads/${run.headBranch}`
  return {
    ...facts,
    run: { ...facts.run, event, ref },
    policy: options.policy,
    actors: run === null ? facts.actors : actorsOf(run),
  }
}

const actorsOf = ({ actor, triggeringActor }: PastRun): Facts['actors'] => {
  const told = (account: Account | null): Fact<Account> =>
    account === null ? unknown('not-found', 'GitHub no longer names the account') : known(account)
  return [
    { role: 'actor', account: told(actor), hop: 0 },
    { role: 'triggering-actor', account: told(triggeringActor), hop: 0 },
  ]
}

const PAGE = 100

/**
 * The newest runs of a workflow that have ended.
 *
 * @param most how many at the most
 * @throws GateError `api-unreachable` with GitHub's own reason
 */
export const askPastRuns = async (client: Client, where: Where, workflow: string, most: number): Promise<readonly PastRun[]> => {
  const runs: PastRun[] = []
  for (let page = 1; runs.length < most; page++) {
    const answer = await askEarlierRuns(client, where, workflow, { branch: null, limit: PAGE, page })
    if (!answer.known)
      throw new GateError(
        'api-unreachable',
        `The runs of ${workflow} could not be listed: ${answer.because}. Give a token that can read actions.`,
      )
    runs.push(...answer.value)
    if (answer.value.length < PAGE) break
  }
  return runs.slice(0, most)
}
