/** Trees, commits and tags between their bytes and plain records. */
import type { Person } from './accounts.ts'
import type { GitStore } from './git-store.ts'

export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly sha: string
}

/** A person at a time, as a commit or a tag names them. `at` is ISO 8601 in UTC, to the second. */
export interface Stamp extends Person {
  readonly at: string
}

export interface CommitRecord {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Stamp
  readonly committer: Stamp
  readonly message: string
  /** The armoured signature, null where there is none, and the text that was signed. */
  readonly signature: string | null
  readonly payload: string
}

export interface TagRecord {
  readonly sha: string
  readonly object: string
  readonly type: string
  readonly tag: string
  readonly tagger: Stamp
  readonly message: string
}

export const isFolder = (entry: TreeEntry): boolean => entry.mode === '40000'
export const entryType = (entry: TreeEntry): 'tree' | 'commit' | 'blob' =>
  isFolder(entry) ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'

const sortKey = (entry: TreeEntry): Buffer => Buffer.from(isFolder(entry) ? `${entry.name}/` : entry.name)

export const writeTree = (store: GitStore, entries: readonly TreeEntry[]): string => {
  const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
  return store.write('tree', Buffer.concat(sorted.flatMap((e) => [Buffer.from(`${e.mode} ${e.name}\0`), Buffer.from(e.sha, 'hex')])))
}

export const readTree = (store: GitStore, sha: string): readonly TreeEntry[] => {
  const object = store.read(sha)
  if (object?.type !== 'tree') return []
  const entries: TreeEntry[] = []
  for (let at = 0; at < object.data.length; ) {
    const space = object.data.indexOf(32, at)
    const end = object.data.indexOf(0, space)
    const sha = object.data.toString('hex', end + 1, end + 21)
    entries.push({ mode: object.data.toString('latin1', at, space), name: object.data.toString('utf8', space + 1, end), sha })
    at = end + 21
  }
  return entries
}

const stamp = (who: Stamp): string => `${who.name} <${who.email}> ${Math.floor(Date.parse(who.at) / 1000)} +0000`

export interface CommitParts {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Stamp
  readonly committer: Stamp
  readonly message: string
  readonly signature: string | null
}

/** Writes a commit object; the signature goes where git puts it, folded under `gpgsig`. */
export const writeCommit = (store: GitStore, parts: CommitParts): string => {
  const head = [
    `tree ${parts.tree}`,
    ...parts.parents.map((parent) => `parent ${parent}`),
    `author ${stamp(parts.author)}`,
    `committer ${stamp(parts.committer)}`,
    ...(parts.signature === null ? [] : [`gpgsig ${parts.signature.trim().split('\n').join('\n ')}`]),
  ]
  return store.write('commit', Buffer.from(`${head.join('\n')}\n\n${parts.message}`))
}

export const writeTag = (store: GitStore, tag: { name: string; object: string; type: string; tagger: Stamp; message: string }): string =>
  store.write(
    'tag',
    Buffer.from(`object ${tag.object}\ntype ${tag.type}\ntag ${tag.name}\ntagger ${stamp(tag.tagger)}\n\n${tag.message}\n`),
  )

const toStamp = (line: string): Stamp => {
  const close = line.lastIndexOf('>')
  const open = line.lastIndexOf('<', close)
  const seconds = Number(
    line
      .slice(close + 1)
      .trim()
      .split(' ')[0] ?? 0,
  )
  return {
    name: line.slice(0, Math.max(0, open - 1)),
    email: line.slice(open + 1, close),
    at: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  }
}

/** Headers of a commit or tag, folded lines joined by a line feed, and the message after the first empty line. */
const split = (text: string): { headers: readonly (readonly [string, string])[]; message: string } => {
  const end = text.indexOf('\n\n')
  const headers: [string, string][] = []
  for (const line of text.slice(0, end < 0 ? text.length : end).split('\n')) {
    const last = headers.at(-1)
    if (line.startsWith(' ') && last !== undefined) last[1] += `\n${line.slice(1)}`
    else headers.push([line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
  }
  return { headers, message: end < 0 ? '' : text.slice(end + 2) }
}

export const readCommit = (store: GitStore, sha: string): CommitRecord | null => {
  const object = store.read(sha)
  if (object?.type !== 'commit') return null
  const text = object.data.toString('utf8')
  const { headers, message } = split(text)
  const all = (name: string): string[] => headers.flatMap(([key, value]) => (key === name ? [value] : []))
  const first = (name: string): string => all(name)[0] ?? ''
  const signature = all('gpgsig')[0] ?? null
  return {
    sha,
    tree: first('tree'),
    parents: all('parent'),
    author: toStamp(first('author')),
    committer: toStamp(first('committer')),
    message,
    signature,
    payload: signature === null ? text : text.replace(`gpgsig ${signature.split('\n').join('\n ')}\n`, ''),
  }
}

export const readTag = (store: GitStore, sha: string): TagRecord | null => {
  const object = store.read(sha)
  if (object?.type !== 'tag') return null
  const { headers, message } = split(object.data.toString('utf8'))
  const first = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  return { sha, object: first('object'), type: first('type'), tag: first('tag'), tagger: toStamp(first('tagger')), message }
}
