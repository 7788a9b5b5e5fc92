/** Walks over the commit graph: ancestors, merge bases and ranges. */
import { type CommitRecord, readCommit } from './git-objects.ts'
import type { GitStore } from './git-store.ts'

/** Commits reachable from some heads and not from others, newest first, a child always before its parents. */
export const reachable = (store: GitStore, heads: readonly string[], without: ReadonlySet<string> = new Set()): readonly CommitRecord[] => {
  const found = new Map<string, CommitRecord>()
  const open = [...heads]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha) || without.has(sha)) continue
    store.warm([sha], true)
    const commit = readCommit(store, sha)
    if (commit === null) continue
    found.set(sha, commit)
    open.push(...commit.parents)
  }
  return childrenFirst(found)
}

/** Topological order with the newest committer date first among those that are ready, as `git rev-list --date-order` gives. */
const childrenFirst = (commits: ReadonlyMap<string, CommitRecord>): readonly CommitRecord[] => {
  const waiting = new Map<string, number>()
  for (const commit of commits.values()) for (const parent of commit.parents) waiting.set(parent, (waiting.get(parent) ?? 0) + 1)
  const ready = [...commits.values()].filter((commit) => !waiting.has(commit.sha))
  const ordered: CommitRecord[] = []
  const newest = () => ready.reduce((best, commit, at) => (commit.committer.at >= (ready[best]?.committer.at ?? '') ? at : best), 0)
  while (ready.length > 0) {
    const [commit] = ready.splice(newest(), 1)
    if (commit === undefined) break
    ordered.push(commit)
    for (const parent of commit.parents) {
      const left = (waiting.get(parent) ?? 0) - 1
      waiting.set(parent, left)
      const record = commits.get(parent)
      if (left === 0 && record !== undefined) ready.push(record)
    }
  }
  return ordered
}

export const ancestors = (store: GitStore, head: string): ReadonlySet<string> =>
  new Set(reachable(store, [head]).map((commit) => commit.sha))

/** The best common ancestor, null where the histories are unrelated. */
export const mergeBase = (store: GitStore, a: string, b: string): string | null => {
  const ofA = ancestors(store, a)
  return reachable(store, [b]).find((commit) => ofA.has(commit.sha))?.sha ?? null
}

/** Commits of `head` that `base` does not reach, oldest first. */
export const between = (store: GitStore, base: string, head: string): readonly CommitRecord[] =>
  [...reachable(store, [head], ancestors(store, base))].reverse()
