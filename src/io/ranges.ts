/** Whose change is it: the commits that a run carries, by the event that started it. */
import type { Commit, Sha } from '../model/commit.ts'
import { type Fact, known, unknown, valueOr } from '../model/fact.ts'
import type { Range } from '../model/facts.ts'
import type { ChangedFile } from '../model/files.ts'
import type { Pull } from '../model/pull.ts'
import type { EventFacts } from './event.ts'
import type { Behind } from './github-pulls.ts'
import type { GitHubSource } from './github-source.ts'
import { type BaseQuestion, basedOn, type Trunk } from './ranges-base.ts'
import type { Comparison, PastRun } from './source.ts'

export interface RangeQuestion extends Omit<BaseQuestion, 'head' | 'push' | 'tag'> {
  readonly event: EventFacts
  /** The commit the run carries. */
  readonly sha: Sha | null
  /** The pull request that the event names, as the platform tells it; null where it names none or it could not be had. */
  readonly pull: Promise<Pull | null>
  /** The run that a `workflow_run` event names. */
  readonly upstream: Promise<Fact<PastRun> | null>
}

/** A range, and what differs between its two ends. */
export interface Ranged {
  readonly range: Range
  readonly changes: Fact<ChangedFile[]>
}

const ON_A_PULL = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'merge_group',
])

/** The range of the event itself. Never throws: what cannot be had is an unknown range, with its cause. */
export const eventRange = async (source: GitHubSource, question: RangeQuestion): Promise<Ranged> => {
  const { event } = question
  if (event.upstream !== null) return upstreamRange(source, question)
  if (event.base !== null && event.head !== null && event.name !== 'push')
    return rangedBy('event', event.head, await source.compare(event.base, event.head), "the event's base and head", event.base)
  if (event.pulls.length > 0 && (ON_A_PULL.has(event.name) || event.name === 'issues')) return pullRange(source, question)
  return carriedRange(source, question)
}

const rangedBy = (origin: Range['origin'], head: Sha, comparison: Comparison, basis: string, base: Sha | null = null): Ranged => ({
  range: {
    origin,
    base: comparison.base ?? base,
    head,
    basis,
    commits: comparison.commits.known ? known([...comparison.commits.value]) : comparison.commits,
    truncated: comparison.truncated,
  },
  changes: comparison.changes.known ? known([...comparison.changes.value]) : comparison.changes,
})

const noRange = (origin: Range['origin'], because: string): Ranged => {
  const missing = unknown('not-found', because)
  return { range: { origin, base: null, head: null, basis: because, commits: missing, truncated: null }, changes: missing }
}

/** A comment's payload names its pull request by number only: base and head are those of now. */
const pullRange = async (source: GitHubSource, { pull }: RangeQuestion): Promise<Ranged> => {
  const found = await pull
  if (found?.baseSha == null || found.headSha === null) return noRange('event', 'the pull request could not be read')
  return rangedBy(
    'event',
    found.headSha,
    await source.compare(found.baseSha, found.headSha),
    'base and head of the pull request as it stands now',
  )
}

const carriedRange = async (source: GitHubSource, question: RangeQuestion): Promise<Ranged> => {
  const { event, sha } = question
  if (sha === null) return noRange('event', 'the run names no commit')
  const push = event.name === 'push' && event.tag === null ? { before: event.before } : null
  const { comparison, basis } = await basedOn(source, { ...question, head: sha, tag: event.tag, push })
  return rangedBy('event', sha, comparison, basis)
}

const FOR_A_PULL = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])

/**
 * What the upstream run carried. For a change that is not accepted yet: what it has beyond the default branch. For any other no earlier run
 * can tell a base (runs of this workflow stand at the default branch's head, whatever they followed): the last commits.
 */
const upstreamRange = async (source: GitHubSource, { event, upstream, trunk }: RangeQuestion): Promise<Ranged> => {
  const run = await upstream
  if (run === null) return noRange('upstream', 'the event names no run')
  const head = event.upstream?.headSha ?? (run.known ? run.value.headSha : null)
  if (head === null) return noRange('upstream', 'the upstream run names no commit')
  return carriedBy(source, run.known ? run.value.event : null, head, await trunk)
}

const carriedBy = async (source: GitHubSource, event: string | null, head: Sha, { sha }: Trunk): Promise<Ranged> => {
  if (event !== null && FOR_A_PULL.has(event) && sha !== null)
    return rangedBy('upstream', head, await source.compare(sha, head), 'what the upstream run has beyond the default branch')
  return rangedBy(
    'upstream',
    head,
    await source.compare(null, head),
    'the last commits of the upstream run, for nothing tells which of them were let through',
  )
}

/** What the runs before the upstream run carried, each head once. */
export const furtherRanges = async (
  source: GitHubSource,
  runs: readonly PastRun[],
  first: Range,
  trunk: Trunk,
): Promise<readonly Range[]> => {
  const byHead = new Map(runs.filter(({ headSha }) => headSha !== first.head).map((run) => [run.headSha, run.event]))
  const ranged = await Promise.all([...byHead].map(([head, event]) => carriedBy(source, event, head, trunk)))
  return ranged.map(({ range }) => range)
}

/** Adds to commits the pull requests that brought them and their co-authors' accounts; where that could not be had, each says so. */
export const withBehind = (range: Range, behind: Fact<ReadonlyMap<Sha, Behind>>): Range => {
  if (!range.commits.known) return range
  const missing = unknown('not-found', 'GitHub does not tell what stands behind the commit')
  const told = (commit: Commit): Commit => {
    if (!behind.known) return { ...commit, pulls: behind }
    const found = behind.value.get(commit.sha)
    return found === undefined ? { ...commit, pulls: missing } : { ...commit, pulls: known([...found.pulls]), coAuthors: found.coAuthors }
  }
  return { ...range, commits: known(range.commits.value.map(told)) }
}

/** As `withBehind` where no request can stand behind any of them. */
export const withoutPulls = (range: Range): Range =>
  range.commits.known ? { ...range, commits: known(range.commits.value.map((commit) => ({ ...commit, pulls: known([]) }))) } : range

export const commitsOf = (range: Range): readonly Commit[] => valueOr(range.commits, [])
