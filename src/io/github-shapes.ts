/** Commits, pull requests and signatures as GitHub's two APIs show them. */
import type { Account, Person } from '../model/account.ts'
import type { Commit, Sha, Signature } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Pull } from '../model/pull.ts'
import { accountOf } from './event-shapes.ts'
import { dig, flagAtKey, intAtKey, listAtKey, shaAtKey, textAtKey } from './event-values.ts'

export const ACCOUNT =
  '__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }'
const PERSON = 'name email date user { __typename databaseId login }'
const SIGNATURE = 'signature { __typename isValid ... on GpgSignature { keyId } ... on SshSignature { keyFingerprint } }'
/** Author and co-authors with the accounts that GitHub links to their addresses: REST tells only the author's. */
export const AUTHORS = 'authors(first: 20) { pageInfo { hasNextPage } nodes { email user { __typename databaseId login } } }'
export const COMMIT = `oid message authoredDate committedDate author { ${PERSON} } committer { ${PERSON} } ${AUTHORS} parents(first: 10) { nodes { oid } } ${SIGNATURE}`
export const PULL_COMMITS = `pageInfo { hasNextPage endCursor } nodes { commit { ${COMMIT} } }`
/** A pull request without its commits. */
export const PULL = `number url title body author { ${ACCOUNT} } labels(first: 100) { nodes { name } } headRefName headRefOid headRepository { nameWithOwner }
  baseRefName baseRefOid isCrossRepository merged mergedBy { ${ACCOUNT} }`

const personOf = (value: unknown): Person => ({ name: textAtKey(value, 'name') ?? '', email: textAtKey(value, 'email') ?? '' })

/** REST appends `[bot]` to the login of a bot; GraphQL leaves it out. */
export const graphAccount = (value: unknown): Account | null => {
  const account = accountOf(value)
  if (account?.type !== 'Bot' || account.login.endsWith('[bot]')) return account
  return { ...account, login: `${account.login}[bot]` }
}

/** GraphQL's `user` is null for bots; the private address that GitHub gives every account still names it. */
const linkedAccount = (value: unknown): Account | null => {
  const user = accountOf(dig(value, 'user'))
  if (user !== null) return user
  const [, id, login] = /^(\d{1,12})\+([^@\s]{1,60})@users\.noreply\.github\.com$/i.exec(personOf(value).email) ?? []
  if (id === undefined || login === undefined) return null
  return { id: Number(id), login, type: login.endsWith('[bot]') ? 'Bot' : null }
}

/** @param value a commit with `AUTHORS` read; null in its place is a commit that was not found */
export const coAuthorsOf = (value: unknown): NonNullable<Commit['coAuthors']> => {
  const list = dig(value, 'authors')
  if (list === undefined || list === null) return unknown('not-found', 'GitHub does not tell the authors of the commit')
  if (flagAtKey(list, 'pageInfo', 'hasNextPage') !== false) return unknown('truncated', 'the commit has more authors than are read')
  return known(listAtKey(list, 'nodes').map((node) => ({ email: personOf(node).email, account: linkedAccount(node) })))
}

const KINDS: Readonly<Record<string, Signature['kind']>> = { GpgSignature: 'pgp', SshSignature: 'ssh', SmimeSignature: 'x509' }

const graphSignature = (value: unknown): Fact<Signature | null> => {
  const found = dig(value, 'signature')
  if (found === null || found === undefined) return known(null)
  const type = textAtKey(found, '__typename') ?? ''
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
  if (kind === undefined) return unknown('unreadable', 'a signature of a kind that GitHub does not name')
  const fingerprint = textAtKey(found, 'keyFingerprint')
  const key =
    kind === 'ssh'
      ? fingerprint === null
        ? null
        : `SHA256:${fingerprint.replace(/^SHA256:/, '')}`
      : (textAtKey(found, 'keyId')?.toUpperCase() ?? null)
  const valid = flagAtKey(found, 'isValid')
  return known({ kind, key, verified: valid === null ? unknown('unreadable', 'GitHub does not say') : known(valid) })
}

const noPulls = unknown('not-asked', 'the pull requests behind the commit were not read')

/** Null where the value is no commit. */
export const graphCommit = (value: unknown): Commit | null => {
  const sha = shaAtKey(value, 'oid')
  if (sha === null) return null
  const [author, committer] = [dig(value, 'author'), dig(value, 'committer')]
  return {
    sha,
    parents: listAtKey(value, 'parents', 'nodes').flatMap((parent) => shaAtKey(parent, 'oid') ?? []),
    author: personOf(author),
    committer: personOf(committer),
    authorAccount: known(linkedAccount(author)),
    committerAccount: known(linkedAccount(committer)),
    authoredAt: textAtKey(value, 'authoredDate'),
    committedAt: textAtKey(value, 'committedDate'),
    message: textAtKey(value, 'message') ?? '',
    coAuthors: coAuthorsOf(value),
    signature: graphSignature(value),
    pulls: noPulls,
  }
}

const armourKind = (armour: string): Signature['kind'] => {
  const head = armour.slice(0, 60)
  return head.includes('SSH SIGNATURE') ? 'ssh' : head.includes('SIGNED MESSAGE') ? 'x509' : 'pgp'
}

/** REST gives the signature itself and GitHub's word on it, not the key. */
const restSignature = (value: unknown): Fact<Signature | null> => {
  const verification = dig(value, 'commit', 'verification')
  if (verification === undefined) return unknown('not-asked', 'the reply does not tell about a signature')
  const armour = textAtKey(verification, 'signature')
  if (armour === null) return known(null)
  const verified = flagAtKey(verification, 'verified')
  return known({
    kind: armourKind(armour),
    key: null,
    verified: verified === null ? unknown('unreadable', 'GitHub does not say') : known(verified),
  })
}

/** An account in a REST reply about a commit: an empty object is an account that is gone. */
const restAccount = (value: unknown): Fact<Account | null> => known(accountOf(value))

export const restCommit = (value: unknown): Commit | null => {
  const sha = shaAtKey(value, 'sha')
  if (sha === null) return null
  const commit = dig(value, 'commit')
  return {
    sha,
    parents: listAtKey(value, 'parents').flatMap((parent) => shaAtKey(parent, 'sha') ?? []),
    author: personOf(dig(commit, 'author')),
    committer: personOf(dig(commit, 'committer')),
    authorAccount: restAccount(dig(value, 'author')),
    committerAccount: restAccount(dig(value, 'committer')),
    authoredAt: textAtKey(commit, 'author', 'date'),
    committedAt: textAtKey(commit, 'committer', 'date'),
    message: textAtKey(commit, 'message') ?? '',
    signature: restSignature(value),
    pulls: noPulls,
  }
}

/** @param commits the request's own commits, where they were read */
export const graphPull = (value: unknown, base: string, commits: Fact<Commit[]>): Pull | null => {
  const number = intAtKey(value, 'number')
  const headRef = textAtKey(value, 'headRefName')
  if (number === null || headRef === null) return null
  return {
    number,
    url: textAtKey(value, 'url') ?? '',
    author: known(graphAccount(dig(value, 'author'))),
    title: textAtKey(value, 'title') ?? '',
    body: textAtKey(value, 'body') ?? '',
    labels: listAtKey(value, 'labels', 'nodes').flatMap((label) => textAtKey(label, 'name') ?? []),
    headRef,
    headSha: shaAtKey(value, 'headRefOid'),
    headRepository: textAtKey(value, 'headRepository', 'nameWithOwner'),
    baseRef: textAtKey(value, 'baseRefName') ?? '',
    baseSha: shaAtKey(value, 'baseRefOid'),
    fork: flagAtKey(value, 'isCrossRepository') ?? textAtKey(value, 'headRepository', 'nameWithOwner') !== base,
    merged: flagAtKey(value, 'merged') ?? false,
    mergedBy: known(graphAccount(dig(value, 'mergedBy'))),
    app: unknown('not-in-source', 'pull requests do not name the app that opened them'),
    commits,
  }
}

/** Commits with the keys and co-authors that another question told about the same objects. */
export const withTold = (commits: readonly Commit[], told: ReadonlyMap<Sha, Commit>): Commit[] =>
  commits.map((commit) => {
    const other = told.get(commit.sha)
    if (other === undefined) return commit
    const signature = other.signature.known && other.signature.value !== null ? other.signature : commit.signature
    return { ...commit, signature, ...(other.coAuthors === undefined ? {} : { coAuthors: other.coAuthors }) }
  })
