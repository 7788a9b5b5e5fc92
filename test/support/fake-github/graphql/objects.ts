/** Git objects, people and pull requests as GraphQL shows them: plain objects whose fields are values or functions of their arguments. */
import type { Token } from '../tokens.ts'
import type { Account } from '../world/accounts.ts'
import { type CommitRecord, entryType, readCommit, readTag, type Stamp } from '../world/git-objects.ts'
import { ancestors, reachable } from '../world/history.ts'
import type { Pull } from '../world/pull.ts'
import type { Repository } from '../world/repository.ts'
import { entryAt, type PathEntry } from '../world/trees.ts'
import { connection, type PageArgs } from './connection.ts'

export type Node = Readonly<Record<string, unknown>>

/** As GitHub refuses a field: `type` stands beside the message. */
export class Refusal extends Error {
  readonly type: 'FORBIDDEN' | 'NOT_FOUND'
  constructor(type: 'FORBIDDEN' | 'NOT_FOUND', message: string) {
    super(message)
    this.type = type
  }
}

/** Texts beyond this size are cut and flagged. */
const LARGEST_TEXT = 512 * 1024

const actor = (account: Account | null): Node | null =>
  account === null || account.deleted ? null : { __typename: account.type, login: account.graphqlLogin, databaseId: account.id }

/** A git identity. `user` is null for bots, whatever their address. */
const gitActor = (of: Repository, who: Stamp): Node => {
  const account = of.world.accounts.byEmail(who.email)
  return { name: who.name, email: who.email, date: who.at, user: account?.type === 'User' ? actor(account) : null }
}

const COAUTHOR = /^co-authored-by:\s*([^<\n]*)<([^>\n]+)>/gim

/** The author, then whoever the trailers name, each once. */
const authorsOf = ({ author, message }: CommitRecord): readonly Stamp[] => {
  const all = [author, ...[...message.matchAll(COAUTHOR)].map(([, name = '', email = '']) => ({ name: name.trim(), email, at: author.at }))]
  return [...new Map(all.map((one) => [one.email.toLowerCase(), one] as const)).values()]
}

const SIGNATURES = { ssh: 'SshSignature', pgp: 'GpgSignature', x509: 'SmimeSignature' } as const

const signature = (of: Repository, commit: CommitRecord): Node | null => {
  if (commit.signature === null) return null
  const known = of.verifications.get(commit.sha)
  const kind = known?.kind ?? (commit.signature.includes('SSH') ? 'ssh' : 'pgp')
  return {
    __typename: SIGNATURES[kind],
    isValid: known?.verified ?? false,
    signature: commit.signature,
    payload: commit.payload,
    keyId: known?.key ?? null,
    keyFingerprint: known?.key?.replace(/^SHA256:/, '') ?? null,
  }
}

const commitNode = (of: Repository, token: Token | null, sha: string): Node | null => {
  const commit = readCommit(of.store, sha)
  if (commit === null) return null
  return {
    __typename: 'Commit',
    oid: sha,
    message: commit.message,
    authoredDate: commit.author.at,
    committedDate: commit.committer.at,
    author: gitActor(of, commit.author),
    committer: gitActor(of, commit.committer),
    authors: (args: PageArgs) =>
      connection(
        authorsOf(commit).map((who) => () => gitActor(of, who)),
        args,
      ),
    parents: (args: PageArgs) =>
      connection(
        commit.parents.map((parent) => () => commitNode(of, token, parent)),
        args,
      ),
    signature: () => signature(of, commit),
    file: ({ path }: { readonly path: string }) => entryNode(of, token, entryAt(of.store, commit.tree, path)),
    history: ({ path, ...args }: PageArgs & { readonly path?: string | null }) =>
      connection(
        reachable(of.store, [sha])
          .filter((one) => path == null || changedPath(of, one, path))
          .map((one) => () => commitNode(of, token, one.sha)),
        args,
      ),
    associatedPullRequests: (args: PageArgs) =>
      connection(
        pullsHolding(of, sha).map((pull) => () => pullNode(of, token, pull)),
        args,
      ),
  }
}

/** A merge that took a side's file as it is did not change it. */
const changedPath = (of: Repository, { tree, parents }: CommitRecord, path: string): boolean => {
  const now = entryAt(of.store, tree, path)?.sha
  const before = parents.map((parent) => readCommit(of.store, parent)).map((one) => one && entryAt(of.store, one.tree, path)?.sha)
  return before.length === 0 ? now !== undefined : before.every((sha) => sha !== now)
}

const entryNode = (of: Repository, token: Token | null, entry: PathEntry | null): Node | null =>
  entry === null || entry.path === ''
    ? null
    : {
        name: entry.name,
        path: entry.path,
        mode: Number.parseInt(entry.mode, 8),
        type: entryType(entry),
        oid: entry.sha,
        object: () => objectNode(of, token, entry.sha),
      }

export const objectNode = (of: Repository, token: Token | null, sha: string): Node | null => {
  const tag = readTag(of.store, sha)
  if (tag !== null) return { __typename: 'Tag', oid: sha, name: tag.tag, target: () => objectNode(of, token, tag.object) }
  const object = of.store.read(sha)
  if (object === null) return null
  if (object.type === 'commit') return commitNode(of, token, sha)
  if (object.type === 'tree') return { __typename: 'Tree', oid: sha }
  const isBinary = object.data.subarray(0, 8000).includes(0)
  const cut = object.data.subarray(0, LARGEST_TEXT)
  const text = isBinary ? null : cut.toString('utf8')
  return { __typename: 'Blob', oid: sha, byteSize: object.data.length, isBinary, isTruncated: cut.length < object.data.length, text }
}

/** Merged requests that brought a commit to the default branch; for a commit outside it also the open ones that hold it. */
const pullsHolding = (of: Repository, sha: string): readonly Pull[] => {
  const onTrunk = ancestors(of.store, of.sha(`refs/heads/${of.defaultBranch}`)).has(sha)
  return [...of.pulls.values()].filter((pull) => {
    if (pull.merged) return broughtBy(of, pull, sha)
    return !onTrunk && pull.carried().commits.some((commit) => commit.sha === sha)
  })
}

/** What the merge added to the branch: the merge or squash commit itself, and what it alone reaches of the request. */
const broughtBy = (of: Repository, pull: Pull, sha: string): boolean => {
  if (pull.mergeCommit === null) return false
  if (pull.mergeCommit === sha) return true
  const own = pull.carried().commits.some((commit) => commit.sha === sha)
  return own && reachable(of.store, [pull.mergeCommit]).some((commit) => commit.sha === sha)
}

export const pullNode = (of: Repository, token: Token | null, pull: Pull): Node => {
  if (of.visibility !== 'public' && token?.may('pull-requests', 'read') !== true)
    throw new Refusal('FORBIDDEN', 'Resource not accessible by integration')
  const { headRepository } = pull
  return {
    __typename: 'PullRequest',
    number: pull.number,
    url: `https://github.com/${of.fullName}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    author: actor(pull.author),
    merged: pull.merged,
    mergedBy: actor(pull.mergedBy),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRepository: headRepository === null ? null : { nameWithOwner: headRepository.fullName },
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    isCrossRepository: pull.fork,
    reviews: ({ last }: { readonly last?: number }) => {
      const shown = pull.reviews.slice(-(last ?? 0))
      const node = (one: Pull['reviews'][number]) => ({
        state: one.state,
        body: one.body,
        commit: { oid: one.commit },
        submittedAt: one.submittedAt,
        author: actor(one.author),
      })
      return { nodes: shown.map(node), pageInfo: { hasPreviousPage: shown.length < pull.reviews.length } }
    },
    labels: (args: PageArgs) =>
      connection(
        pull.labels.map((name) => () => ({ name })),
        args,
      ),
    commits: (args: PageArgs) =>
      connection(
        pull
          .carried()
          .commits.slice(0, 250)
          .map((commit) => () => ({ commit: commitNode(of, token, commit.sha) })),
        args,
      ),
  }
}
