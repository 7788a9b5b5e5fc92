/** What the payload of an event says, for every event that can start a workflow. Payloads are other people's words: nothing in one can make this throw. */
import type { App } from '../model/account.ts'
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Actor, Repository } from '../model/facts.ts'
import type { Pull } from '../model/pull.ts'
import { accountFact, appOf, pullOf, repositoryOf } from './event-shapes.ts'
import { dig, intAtKey, listAtKey, shaAtKey, textAtKey } from './event-values.ts'

/** The run that a `workflow_run` event follows. */
export interface UpstreamRun {
  readonly id: number
  readonly attempt: number | null
  readonly headSha: Sha | null
  readonly headBranch: string | null
  readonly headRepository: string | null
  readonly pulls: readonly number[]
}

export interface EventFacts {
  readonly name: string
  readonly action: string | null
  /** Those whom the payload names, each with the role it gives them; the run's own actors come from the runner. */
  readonly actors: readonly Actor[]
  readonly app: Fact<App | null>
  /** The commit that the event is about, where it names one. */
  readonly sha: Sha | null
  /** Base and head of a pull request or a merge group. */
  readonly base: Sha | null
  readonly head: Sha | null
  /** Where a pushed ref stood before and stands now; null for none (zeros). */
  readonly before: Sha | null
  readonly after: Sha | null
  /** The commits that a push lists, its last one among them; never taken for the range, only for a guess at it. */
  readonly pushed: readonly Sha[]
  readonly ref: string | null
  /** Name of the tag that was pushed, created or released. */
  readonly tag: string | null
  /** Every pull request that the event names. */
  readonly pulls: readonly number[]
  /** The pull request itself, where the payload carries it. */
  readonly pull: Pull | null
  readonly upstream: UpstreamRun | null
  readonly repository: Repository
}

type Role = Actor['role']

/** Who wrote or did what the event tells, by where payloads keep it. */
const HANDS: readonly (readonly [Role, ...string[]])[] = [
  ['sender', 'sender'],
  ['comment-author', 'comment', 'user'],
  ['review-author', 'review', 'user'],
  ['release-author', 'release', 'author'],
  ['deployer', 'deployment', 'creator'],
  ['deployer', 'deployment_status', 'creator'],
  ['subject-author', 'issue', 'user'],
  ['subject-author', 'pull_request', 'user'],
  ['subject-author', 'discussion', 'user'],
  ['subject-author', 'commit', 'author'],
  ['upstream-actor', 'workflow_run', 'actor'],
  ['upstream-triggering-actor', 'workflow_run', 'triggering_actor'],
]

/** Apps act through these; payloads of other events cannot hold one. */
const APPS: readonly (readonly string[])[] = [
  ['comment', 'performed_via_github_app'],
  ['review', 'performed_via_github_app'],
  ['deployment', 'performed_via_github_app'],
  ['deployment_status', 'performed_via_github_app'],
  ['check_run', 'app'],
  ['check_suite', 'app'],
  ['issue', 'performed_via_github_app'],
  ['pull_request', 'performed_via_github_app'],
]

/** Where payloads keep the commit they are about, nearest first. */
const COMMITS: readonly (readonly string[])[] = [
  ['check_run', 'head_sha'],
  ['check_suite', 'head_sha'],
  ['workflow_run', 'head_sha'],
  ['deployment', 'sha'],
  ['pull_request', 'head', 'sha'],
  ['merge_group', 'head_sha'],
  ['after'],
  ['commit', 'sha'],
  ['sha'],
  ['comment', 'commit_id'],
]

/** Where payloads list pull requests by number. */
const PULL_LISTS: readonly (readonly string[])[] = [
  ['check_run', 'pull_requests'],
  ['check_suite', 'pull_requests'],
  ['check_run', 'check_suite', 'pull_requests'],
  ['workflow_run', 'pull_requests'],
]

/**
 * Reads the payload of one event.
 *
 * @param name the event's name as `GITHUB_EVENT_NAME` gives it (`pull_request_target` is read as `pull_request`)
 * @param payload the parsed file, of any shape
 */
export const readEvent = (name: string, payload: unknown): EventFacts => {
  const pull = pullOf(dig(payload, 'pull_request'))
  const ref = refOf(name, payload)
  return {
    name,
    action: textAtKey(payload, 'action'),
    actors: actorsOf(payload),
    app: appFact(payload),
    sha: firstSha(payload, COMMITS),
    base: pull?.baseSha ?? shaAtKey(payload, 'merge_group', 'base_sha'),
    head: pull?.headSha ?? shaAtKey(payload, 'merge_group', 'head_sha'),
    before: shaAtKey(payload, 'before'),
    after: shaAtKey(payload, 'after'),
    pushed: name === 'push' ? pushedCommits(payload) : [],
    ref,
    tag: tagOf(name, payload, ref),
    pulls: pullNumbers(payload, pull),
    pull,
    upstream: upstreamOf(dig(payload, 'workflow_run')),
    repository: repositoryOf(dig(payload, 'repository')),
  }
}

const actorsOf = (payload: unknown): readonly Actor[] =>
  HANDS.flatMap(([role, ...keys]) => {
    const account = accountFact(payload, ...keys)
    if (!account.known && account.cause === 'not-in-source') return []
    // A commit's author is null where the e-mail leads to no account: nobody to name.
    if (account.known && account.value === null && keys[0] === 'commit') return []
    return [{ role, account, hop: role.startsWith('upstream-') ? 1 : 0 }]
  })

const appFact = (payload: unknown): Fact<App | null> => {
  const shown = APPS.map((keys) => dig(payload, ...keys)).filter((value) => value !== undefined)
  if (shown.length === 0) return unknown('not-in-source', 'the payload of this event names no app')
  return known(shown.map(appOf).find((app) => app !== null) ?? null)
}

const firstSha = (payload: unknown, places: readonly (readonly string[])[]): Sha | null => {
  for (const keys of places) {
    const sha = shaAtKey(payload, ...keys)
    if (sha !== null) return sha
  }
  return null
}

/** One query's worth: what a longer push carries besides is asked for once the range is known. */
const MOST_PUSHED = 100

const pushedCommits = (payload: unknown): readonly Sha[] => {
  const last = shaAtKey(payload, 'after')
  const listed = listAtKey(payload, 'commits').flatMap((one) => shaAtKey(one, 'id') ?? [])
  return [...new Set(last === null ? listed : [last, ...listed])].slice(0, MOST_PUSHED)
}

/** `create` and `delete` give a short name and its kind; others a full ref. */
const refOf = (name: string, payload: unknown): string | null => {
  const ref = textAtKey(payload, 'ref') ?? textAtKey(payload, 'deployment', 'ref') ?? textAtKey(payload, 'merge_group', 'head_ref')
  if (ref === null || (name !== 'create' && name !== 'delete')) return ref
  const kind = textAtKey(payload, 'ref_type')
  return kind === 'tag' ? `refs/tags/${ref}` : kind === 'branch' ? `refs/heads/${ref}` : ref
}

const tagOf = (name: string, payload: unknown, ref: string | null): string | null => {
  if (name === 'release') return textAtKey(payload, 'release', 'tag_name')
  return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : null
}

/** An issue that carries `pull_request` is one; a merge group's ref ends in `pr-<number>-<sha>`. */
const pullNumbers = (payload: unknown, pull: Pull | null): readonly number[] => {
  const listed = PULL_LISTS.flatMap((keys) => listAtKey(payload, ...keys).flatMap((one) => intAtKey(one, 'number') ?? []))
  const issue = dig(payload, 'issue', 'pull_request') === undefined ? null : intAtKey(payload, 'issue', 'number')
  const queued = /\/pr-(\d{1,9})-[0-9a-f]{40}/.exec(textAtKey(payload, 'merge_group', 'head_ref') ?? '')
  const direct = [
    pull?.number ?? intAtKey(payload, 'pull_request', 'number') ?? intAtKey(payload, 'number'),
    issue,
    queued ? Number(queued[1]) : null,
  ]
  // A payload names few; a bound keeps a forged one from costing requests.
  return [...new Set([...direct.flatMap((one) => one ?? []), ...listed])].slice(0, 20)
}

const upstreamOf = (run: unknown): UpstreamRun | null => {
  const id = intAtKey(run, 'id')
  if (id === null) return null
  return {
    id,
    attempt: intAtKey(run, 'run_attempt'),
    headSha: shaAtKey(run, 'head_sha'),
    headBranch: textAtKey(run, 'head_branch'),
    headRepository: textAtKey(run, 'head_repository', 'full_name'),
    pulls: listAtKey(run, 'pull_requests').flatMap((one) => intAtKey(one, 'number') ?? []),
  }
}
