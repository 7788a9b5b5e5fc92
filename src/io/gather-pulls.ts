/** Pull requests behind a run: of two tellings of one request, whatever either says is kept. */
import type { Commit, Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Range } from '../model/facts.ts'
import type { Pull } from '../model/pull.ts'
import type { EventFacts } from './event.ts'
import type { Behind } from './github-pulls.ts'
import { withTold } from './github-shapes.ts'
import type { GitHubSource } from './github-source.ts'
import { commitsOf, withBehind, withoutPulls } from './ranges.ts'

/** Requests beyond this number are not read. */
const MOST_PULLS = 60

const both = (a: string, b: string): string => (a === b || b === '' ? a : a === '' ? b : `${a}\n${b}`)
const knownOr = <T>(a: Fact<T>, b: Fact<T>): Fact<T> => (a.known ? a : b)

/** The event tells the request as it was, the platform as it is now: a sign in either counts. */
const mergedPull = (event: Pull, now: Pull): Pull => ({
  ...now,
  ...event,
  author: knownOr(event.author, now.author),
  title: both(event.title, now.title),
  body: both(event.body, now.body),
  labels: [...new Set([...event.labels, ...now.labels])],
  headRepository: event.headRepository ?? now.headRepository,
  fork: event.fork || now.fork,
  merged: event.merged || now.merged,
  mergedBy: knownOr(event.mergedBy, now.mergedBy),
  app: knownOr(event.app, now.app),
  commits: now.commits,
})

/**
 * The requests by number, the event's own among them. Where the platform does not tell, the event's own still stands, with unknown commits,
 * as long as it is the only one that was wanted.
 */
export const gatherPulls = async (source: GitHubSource, own: Pull | null, numbers: readonly number[]): Promise<Fact<Pull[]>> => {
  const wanted = [...new Set([...(own === null ? [] : [own.number]), ...numbers])]
  if (wanted.length === 0) return known([])
  if (wanted.length > MOST_PULLS) return unknown('limit', `the range comes from ${wanted.length} pull requests, more than are read`)
  const told = await source.pulls({ numbers: wanted, commits: [] })
  if (!told.known) {
    if (own === null || wanted.length > 1) return told
    return known([{ ...own, commits: told }])
  }
  return known(told.value.map((pull) => (own?.number === pull.number ? mergedPull(own, pull) : pull)))
}

/** Every commit that pull requests tell of, by its name. */
const commitsOfPulls = (pulls: Fact<readonly Pull[]>): ReadonlyMap<Sha, Commit> =>
  new Map(
    (pulls.known ? pulls.value : []).flatMap(({ commits }) =>
      commits.known ? commits.value.map((commit) => [commit.sha, commit] as const) : [],
    ),
  )

/** Numbers of the requests that the event names; a fork's run names its request only by where it comes from. */
export const pullsOfEvent = async (source: GitHubSource, { pulls, upstream }: EventFacts): Promise<readonly number[]> => {
  if (upstream === null || pulls.length > 0 || upstream.headRepository === null || upstream.headBranch === null) return pulls
  const from = await source.pullsFrom(upstream.headRepository, upstream.headBranch)
  return from.known ? from.value : pulls
}

/** A request under review is no merged one, and its commits are in the range as they are. */
const UNDER_REVIEW = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])

/** The ranges with the requests behind each commit, and all requests with their own commits: a squash hides them from the branch. */
export const withPullsBehind = async (
  source: GitHubSource,
  event: EventFacts,
  ranges: readonly Range[],
  ofEvent: Promise<Fact<Pull[]>>,
): Promise<{ readonly ranges: readonly Range[]; readonly pulls: Fact<Pull[]> }> => {
  const commits = UNDER_REVIEW.has(event.name) ? [] : [...new Set(ranges.flatMap((range) => commitsOf(range).map(({ sha }) => sha)))]
  const behind = commits.length === 0 ? known(new Map<Sha, Behind>()) : await source.pullsBehind(commits, event.name === 'merge_group')
  const first = await ofEvent
  const there = new Set(first.known ? first.value.map(({ number }) => number) : [])
  const further = behind.known
    ? [...new Set([...behind.value.values()].flatMap((one) => one.pulls))].filter((number) => !there.has(number))
    : []
  const more = behind.known ? await gatherPulls(source, null, further) : behind
  const pulls = !first.known ? first : !more.known ? more : known([...first.value, ...more.value])
  const told = commitsOfPulls(pulls)
  const whole = ranges.map((range) => (range.commits.known ? { ...range, commits: known(withTold(range.commits.value, told)) } : range))
  return { ranges: whole.map((range) => (commits.length === 0 ? withoutPulls(range) : withBehind(range, behind))), pulls }
}
