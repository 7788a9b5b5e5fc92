/** GitHub as a source of facts: one host, few requests, and a cause for whatever could not be had. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Repository } from '../model/facts.ts'
import { dig, intAtKey, listAtKey, shaAtKey, shaOrNull, textAtKey } from './event-values.ts'
import { graphBatch } from './github-batch.ts'
import { askChecks, askStatuses } from './github-checks.ts'
import { type ClientOptions, githubClient } from './github-client.ts'
import { askFileHistory } from './github-file-history.ts'
import { githubFiles } from './github-files.ts'
import { githubHistory, remembered } from './github-history.ts'
import { askFirstStart, askMembers, askReviews } from './github-people.ts'
import { askPulls, askPullsFrom, rememberedBehind } from './github-pulls.ts'
import {
  askApprovals,
  askEarlierRuns,
  askEnvironment,
  askJobs,
  askPending,
  askRun,
  askRunsUntil,
  referencedOf,
  runFact,
} from './github-runs.ts'
import { COMMIT, graphCommit } from './github-shapes.ts'
import type { GitHubSource, Tag } from './github-source.ts'
import { watchRun } from './github-watch.ts'

export interface GitHubOptions extends ClientOptions {
  readonly owner: string
  readonly repo: string
  /** The run that asks; null where there is none (then it has no approvals and calls nothing). */
  readonly runId: number | null
  readonly attempt: number | null
}

const noRun = unknown('not-in-source', 'there is no run')

/** Facts of one repository, and of others where a method takes their name. The same question is never sent twice. */
export const githubSource = (options: GitHubOptions): GitHubSource => {
  const client = githubClient(options)
  const where = { owner: options.owner, repo: options.repo }
  const name = `${options.owner}/${options.repo}`
  const ask = graphBatch(client)
  const { ask: files, ofTrunk: filesOfTrunk } = githubFiles(ask, name)
  const history = githubHistory(client, where.owner, where.repo)
  const pullsBehind = rememberedBehind(ask, name)
  const runs = new Map<string, Promise<Fact<unknown>>>()
  const run = (id: number, attempt: number | null) => remembered(runs, `${id}/${attempt}`, () => askRun(client, where, id, attempt))
  return {
    kind: 'github',
    apiUrl: options.apiUrl,
    requests: client.requests,
    repository: async (ahead = []) => {
      const [fact] = await Promise.all([ask(name, () => REPOSITORY), filesOfTrunk(ahead)])
      return repositoryFact(name, fact)
    },
    resolve: async (ref, repository = name) => {
      if (shaOrNull(ref) !== null && repository.toLowerCase() === name.toLowerCase()) return known(ref)
      if (!isRef(ref) || !isRepository(repository)) return unknown('dynamic', 'the name is none that a branch, tag or commit can have')
      return resolved(await ask(repository, (bind) => `object(expression: ${bind('String!', ref)}) { ${TARGET} }`))
    },
    compare: history.compare,
    pulls: async ({ numbers, commits }) => {
      const behind = await pullsBehind(commits, false)
      if (!behind.known) return behind
      return askPulls(ask, name, [...new Set([...numbers, ...[...behind.value.values()].flatMap(({ pulls }) => pulls)])])
    },
    commit: async (sha, repository) => {
      const fact = await ask(
        repository ?? name,
        (bind) => `object(oid: ${bind('GitObjectID!', sha)}) { __typename ... on Commit { ${COMMIT} } }`,
      )
      if (!fact.known) return fact
      const commit = graphCommit(dig(fact.value, 'object'))
      return commit === null ? unknown('not-found', 'the commit is not found') : known(commit)
    },
    pullsBehind,
    pullsFrom: (headRepository, headBranch) => askPullsFrom(ask, name, headRepository, headBranch),
    files: (at, paths) => files(name, at, paths),
    filesOf: files,
    fileHistory: (at, path) => askFileHistory(ask, name, at, path),
    folder: async (at, path) => {
      const tree = await history.tree(at)
      if (!tree.known) return tree
      const paths = [...tree.value.keys()]
      return known(
        path === '' ? paths.filter((one) => !one.includes('/')) : paths.filter((one) => one.startsWith(`${path.replace(/\/+$/, '')}/`)),
      )
    },
    run: async (id, attempt) => runFact(await run(id, attempt ?? null)),
    referenced: async () => (options.runId === null ? noRun : referencedOf(await run(options.runId, options.attempt))),
    earlierRuns: (path, want) => askEarlierRuns(client, where, path, want),
    runsUntil: (until) => askRunsUntil(client, where, until),
    jobsOf: (runId) => askJobs(client, where, runId),
    checksOf: (sha) => askChecks(client, where, sha),
    statusesOf: (sha) => askStatuses(client, where, sha),
    tags: async (limit) => tagsOf(await ask(name, (bind) => TAGS.replace('$limit', bind('Int!', Math.min(limit, 100))))),
    reviews: (pull) => askReviews(client, ask, where, pull),
    members: (organisation, team) => askMembers(client, organisation, team),
    firstStart: async (names) =>
      options.runId === null || options.attempt === null ? noRun : askFirstStart(client, where, options.runId, options.attempt, names),
    watch: (pull) => watchRun(client, where, options.runId, pull),
    pending: async () => (options.runId === null ? noRun : askPending(client, where, options.runId)),
    environment: (environment) => askEnvironment(client, where, environment),
    approvals: async () => (options.runId === null ? noRun : askApprovals(client, where, options.runId)),
  }
}

const REPOSITORY = 'databaseId nameWithOwner url visibility defaultBranchRef { name target { oid } }'
const TARGET = '__typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } }'
const TAGS = `refs(refPrefix: "refs/tags/", first: $limit, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ${TARGET} } } }`

/** Git's rules for names, as far as they keep a revision expression out. */
const isRef = (ref: string): boolean => ref.length <= 300 && /^[^\s~^:?*[\\\0]+$/.test(ref) && !ref.includes('..') && !ref.includes('@{')
const isRepository = (name: string): boolean => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)

/** A tag object leads to its commit; anything but a commit is none. */
const commitBehind = (object: unknown): Sha | null => {
  for (let at = object, depth = 0; depth < 3; depth += 1, at = dig(at, 'target'))
    if (textAtKey(at, '__typename') === 'Commit') return shaAtKey(at, 'oid')
  return null
}

const resolved = (fact: Fact<unknown>): Fact<Sha> => {
  if (!fact.known) return fact
  const sha = commitBehind(dig(fact.value, 'object'))
  return sha === null ? unknown('not-found', 'no commit has that name') : known(sha)
}

const tagsOf = (fact: Fact<unknown>): Fact<readonly Tag[]> => {
  if (!fact.known) return fact
  return known(
    listAtKey(fact.value, 'refs', 'nodes').flatMap((node) => {
      const [name, sha] = [textAtKey(node, 'name'), commitBehind(dig(node, 'target'))]
      return name === null || sha === null ? [] : [{ name, sha }]
    }),
  )
}

const VISIBILITIES = { PUBLIC: 'public', PRIVATE: 'private', INTERNAL: 'internal' } as const

const repositoryFact = (name: string, fact: Fact<unknown>): Repository => {
  if (!fact.known) return { id: null, name, url: null, visibility: fact, defaultBranch: fact, defaultSha: fact }
  const told = unknown('not-found', 'GitHub does not tell it')
  const visibility = Object.entries(VISIBILITIES).find(([key]) => key === textAtKey(fact.value, 'visibility'))
  const branch = textAtKey(fact.value, 'defaultBranchRef', 'name')
  const sha = shaAtKey(fact.value, 'defaultBranchRef', 'target', 'oid')
  return {
    id: intAtKey(fact.value, 'databaseId'),
    name: textAtKey(fact.value, 'nameWithOwner') ?? name,
    url: textAtKey(fact.value, 'url'),
    visibility: visibility === undefined ? told : known(visibility[1]),
    defaultBranch: branch === null ? told : known(branch),
    defaultSha: sha === null ? told : known(sha),
  }
}
