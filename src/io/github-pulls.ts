/** Pull requests: by number with their own commits, and behind commits. */
import type { Commit, Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Pull } from '../model/pull.ts'
import { dig, flagAtKey, intAtKey, listAtKey, textAtKey } from './event-values.ts'
import type { AskGraph } from './github-batch.ts'
import { MOST_COMMITS } from './github-history.ts'
import { AUTHORS, coAuthorsOf, graphCommit, graphPull, PULL, PULL_COMMITS } from './github-shapes.ts'
import type { GitHubSource } from './github-source.ts'

const HUNDRED = 100

/** Pull requests with their own commits; one that cannot be had makes the whole answer unknown. */
export const askPulls = async (ask: AskGraph, repository: string, numbers: readonly number[]): Promise<Fact<readonly Pull[]>> => {
  const facts = await Promise.all(numbers.map((number) => askPull(ask, repository, number)))
  const pulls: Pull[] = []
  for (const fact of facts) {
    if (!fact.known) return fact
    pulls.push(fact.value)
  }
  return known(pulls)
}

/** Weight 10: a pull request brings up to a hundred commits along. */
const askPull = async (ask: AskGraph, repository: string, number: number): Promise<Fact<Pull>> => {
  const answer = await ask(
    repository,
    (bind) => `pullRequest(number: ${bind('Int!', number)}) { ${PULL} commits(first: ${HUNDRED}) { ${PULL_COMMITS} } }`,
    10,
  )
  if (!answer.known) return answer
  const found = dig(answer.value, 'pullRequest')
  if (found === null) return unknown('not-found', 'the pull request is not found')
  const pull = graphPull(found, repository, await ownCommits(ask, repository, number, dig(found, 'commits')))
  return pull === null ? unknown('unreadable', 'the pull request is not as GitHub shows them') : known(pull)
}

/** The first page is there; further ones are asked one after the other, for there is no other way. */
const ownCommits = async (ask: AskGraph, repository: string, number: number, first: unknown): Promise<Fact<Commit[]>> => {
  const commits: Commit[] = []
  for (let page = first; ; ) {
    const more = flagAtKey(page, 'pageInfo', 'hasNextPage')
    if (more === null) return unknown('unreadable', 'the commits are not as GitHub shows them')
    for (const node of listAtKey(page, 'nodes')) {
      const commit = graphCommit(dig(node, 'commit'))
      if (commit === null) return unknown('unreadable', 'a commit is not as GitHub shows commits')
      commits.push(commit)
    }
    if (!more) return known(commits)
    const cursor = textAtKey(page, 'pageInfo', 'endCursor')
    if (cursor === null || commits.length >= MOST_COMMITS)
      return unknown('truncated', `the pull request has more than ${commits.length} commits`)
    const answer = await ask(
      repository,
      (bind) =>
        `pullRequest(number: ${bind('Int!', number)}) { commits(first: ${HUNDRED}, after: ${bind('String!', cursor)}) { ${PULL_COMMITS} } }`,
      10,
    )
    if (!answer.known) return answer
    page = dig(answer.value, 'pullRequest', 'commits')
  }
}

const MOST_PULLS = 5

/** What only GraphQL tells of a commit. */
export interface Behind {
  /** Numbers of the merged pull requests that brought it, or where `open` is set also of those that hold it. */
  readonly pulls: readonly number[]
  readonly coAuthors: NonNullable<Commit['coAuthors']>
}

/** One that could not be had has no entry. */
export const askPullsBehind = async (
  ask: AskGraph,
  repository: string,
  commits: readonly Sha[],
  open: boolean,
): Promise<Fact<ReadonlyMap<Sha, Behind>>> => {
  const behind = new Map<Sha, Behind>()
  const groups = Array.from({ length: Math.ceil(commits.length / HUNDRED) }, (_, at) => commits.slice(at * HUNDRED, (at + 1) * HUNDRED))
  const answers = await Promise.all(
    groups.map((some) =>
      ask(
        repository,
        (bind) =>
          some
            .map(
              (sha, index) =>
                `c${index}: object(oid: ${bind('GitObjectID!', sha)}) { ... on Commit { associatedPullRequests(first: ${MOST_PULLS}) { nodes { number merged } } ${AUTHORS} } }`,
            )
            .join(' '),
        some.length,
      ),
    ),
  )
  for (const [at, answer] of answers.entries()) {
    if (!answer.known) return answer
    groups[at]?.forEach((sha, index) => {
      const list = dig(answer.value, `c${index}`, 'associatedPullRequests')
      if (list === undefined || list === null) return
      const merged = listAtKey(list, 'nodes').filter((node) => open || flagAtKey(node, 'merged') === true)
      behind.set(sha, {
        pulls: merged.flatMap((node) => intAtKey(node, 'number') ?? []),
        coAuthors: coAuthorsOf(dig(answer.value, `c${index}`)),
      })
    })
  }
  return known(behind)
}

/** As `askPullsBehind`, but what stands behind a commit is asked once; those not asked about yet travel together. */
export const rememberedBehind = (ask: AskGraph, repository: string): GitHubSource['pullsBehind'] => {
  const memory = new Map<string, Promise<Fact<ReadonlyMap<Sha, Behind>>>>()
  return async (commits, open) => {
    const keyOf = (sha: Sha): string => `${sha}/${open}`
    const fresh = commits.filter((sha) => !memory.has(keyOf(sha)))
    const asked = askPullsBehind(ask, repository, fresh, open)
    for (const sha of fresh) memory.set(keyOf(sha), asked)
    const behind = new Map<Sha, Behind>()
    for (const sha of commits) {
      const answer = (await memory.get(keyOf(sha))) ?? known(new Map<Sha, Behind>())
      if (!answer.known) return answer
      const found = answer.value.get(sha)
      if (found !== undefined) behind.set(sha, found)
    }
    return known(behind)
  }
}

/** Numbers of the pull requests that come from a branch, newest first: the only link from a fork's run to its request. */
export const askPullsFrom = async (
  ask: AskGraph,
  repository: string,
  headRepository: string,
  headBranch: string,
): Promise<Fact<readonly number[]>> => {
  const answer = await ask(
    repository,
    (bind) =>
      `pullRequests(headRefName: ${bind('String!', headBranch)}, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number headRepository { nameWithOwner } } }`,
  )
  if (!answer.known) return answer
  const mine = listAtKey(answer.value, 'pullRequests', 'nodes').filter(
    (node) => textAtKey(node, 'headRepository', 'nameWithOwner')?.toLowerCase() === headRepository.toLowerCase(),
  )
  return known(mine.flatMap((node) => intAtKey(node, 'number') ?? []).slice(0, MOST_PULLS))
}
