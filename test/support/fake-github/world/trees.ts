/** Reading paths of a tree, building a tree from files, and telling two trees apart. */
import { entryType, isFolder, readTree, type TreeEntry, writeTree } from './git-objects.ts'
import type { GitStore } from './git-store.ts'

export interface PathEntry extends TreeEntry {
  readonly path: string
}

/** Every entry below a tree, folders included, each folder before what it holds. Level by level, so that a store on disk is asked seldom. */
export const walkTree = (store: GitStore, root: string, prefix = ''): readonly PathEntry[] => {
  const entries = readTree(store, root).map((entry) => ({ ...entry, path: prefix + entry.name }))
  store.warm(
    entries.filter(isFolder).map((entry) => entry.sha),
    false,
  )
  return entries.flatMap((entry) => (isFolder(entry) ? [entry, ...walkTree(store, entry.sha, `${entry.path}/`)] : [entry]))
}

export const entryAt = (store: GitStore, root: string, path: string): PathEntry | null => {
  const parts = path.split('/').filter((part) => part !== '')
  let found: PathEntry = { mode: '40000', name: '', sha: root, path: '' }
  for (const part of parts) {
    const next = isFolder(found) ? readTree(store, found.sha).find((entry) => entry.name === part) : undefined
    if (next === undefined) return null
    found = { ...next, path: found.path === '' ? part : `${found.path}/${part}` }
  }
  return found
}

/** A file to write: its text or bytes, or a mode with them (a link's target, a submodule's commit). Null removes the path. */
export type FileInit = string | Buffer | { readonly mode: string; readonly content: string | Buffer } | null
export type Files = Readonly<Record<string, FileInit>>

const leaf = (store: GitStore, name: string, file: Exclude<FileInit, null>): TreeEntry => {
  const { mode, content } = typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file
  if (mode === '160000') return { mode, name, sha: content.toString() }
  return { mode, name, sha: store.write('blob', Buffer.from(content)) }
}

/** A tree like `base` with some paths written or removed. */
export const withFiles = (store: GitStore, base: string | null, files: Files): string => {
  const entries = new Map((base === null ? [] : readTree(store, base)).map((entry) => [entry.name, entry]))
  const folders = new Map<string, Record<string, FileInit>>()
  for (const [path, file] of Object.entries(files)) {
    const slash = path.indexOf('/')
    if (slash >= 0) {
      const inside = folders.get(path.slice(0, slash)) ?? {}
      inside[path.slice(slash + 1)] = file
      folders.set(path.slice(0, slash), inside)
    } else if (file === null) entries.delete(path)
    else entries.set(path, leaf(store, path, file))
  }
  for (const [name, inside] of folders) {
    const old = entries.get(name)
    const sha = withFiles(store, old !== undefined && isFolder(old) ? old.sha : null, inside)
    if (readTree(store, sha).length === 0) entries.delete(name)
    else entries.set(name, { mode: '40000', name, sha })
  }
  return writeTree(store, [...entries.values()])
}

export interface Change {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly before: PathEntry | null
  readonly after: PathEntry | null
}

const leaves = (store: GitStore, entry: PathEntry): readonly PathEntry[] =>
  isFolder(entry) ? walkTree(store, entry.sha, `${entry.path}/`).filter((inner) => !isFolder(inner)) : [entry]

/** Both sides' differing leaves; equal subtrees are never opened. */
const differing = (store: GitStore, a: string | null, b: string | null, prefix: string): [PathEntry[], PathEntry[]] => {
  const side = (sha: string | null) =>
    new Map((sha === null ? [] : readTree(store, sha)).map((e) => [e.name, { ...e, path: prefix + e.name }]))
  const [left, right] = [side(a), side(b)]
  const gone: PathEntry[] = []
  const come: PathEntry[] = []
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [old, now] = [left.get(name), right.get(name)]
    if (old !== undefined && now !== undefined && old.sha === now.sha && old.mode === now.mode) continue
    if (old !== undefined && now !== undefined && isFolder(old) && isFolder(now)) {
      const [g, c] = differing(store, old.sha, now.sha, `${prefix}${name}/`)
      gone.push(...g)
      come.push(...c)
    } else {
      if (old !== undefined) gone.push(...leaves(store, old))
      if (now !== undefined) come.push(...leaves(store, now))
    }
  }
  return [gone, come]
}

/** What differs between two trees, in order of path. A removed and an added file of the same content are one rename. */
export const diffTrees = (store: GitStore, a: string | null, b: string | null): readonly Change[] => {
  const [gone, come] = differing(store, a, b, '')
  const before = new Map(gone.map((entry) => [entry.path, entry]))
  const kept = new Set(come.map((entry) => entry.path))
  const movable = new Map<string, PathEntry>()
  for (const entry of gone) if (!kept.has(entry.path) && entryType(entry) === 'blob') movable.set(entry.sha, entry)
  const moved = new Set<string>()
  const changes: Change[] = come.map((after) => {
    const same = before.get(after.path)
    if (same !== undefined)
      return { path: after.path, previousPath: null, status: same.sha === after.sha ? 'changed' : 'modified', before: same, after }
    const source = movable.get(after.sha)
    if (source === undefined || moved.has(source.path))
      return { path: after.path, previousPath: null, status: 'added', before: null, after }
    moved.add(source.path)
    return { path: after.path, previousPath: source.path, status: 'renamed', before: source, after }
  })
  for (const entry of gone) {
    if (!kept.has(entry.path) && !moved.has(entry.path))
      changes.push({ path: entry.path, previousPath: null, status: 'removed', before: entry, after: null })
  }
  return changes.sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0))
}
