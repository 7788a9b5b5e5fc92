/** Paths that differ between two commits, from their trees: folders that are the same are not looked into. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { ChangedFile } from '../model/files.ts'
import { isFolder, type TreeEntry } from './git-objects.ts'
import type { Folder, Trees } from './git-trees.ts'

/** Paths of a comparison beyond which it is truncated: what GitHub lists of a pull request. */
const MOST_CHANGES = 3000
const DEEPEST = 200

/** A file that moved as it is counts as renamed. A null base is the empty tree. */
export const changesBetween = async (trees: Trees, base: Sha | null, head: Sha): Promise<Fact<ChangedFile[]>> => {
  const [before, after] = [base === null ? '' : await trees.rootOf(base), await trees.rootOf(head)]
  if (before === null || after === null) return unknown('not-found', 'a tree of the range is not here: the clone is shallow or partial')
  const difference = new Difference(trees)
  await difference.between(before === '' ? null : before, after, '', 0)
  if (difference.incomplete) return unknown('not-found', 'a folder of the range is not here: the clone is shallow or partial')
  const made = [...difference.made, ...renames(difference.removed, difference.added)]
  if (made.length > MOST_CHANGES) return unknown('truncated', `more than ${MOST_CHANGES} paths differ`)
  return known(made.sort((a, b) => (a.path < b.path ? -1 : 1)))
}

const nothing: Folder = new Map()

class Difference {
  readonly removed = new Map<string, TreeEntry>()
  readonly added = new Map<string, TreeEntry>()
  readonly made: ChangedFile[] = []
  /** True where a folder is not here. */
  incomplete = false
  readonly #trees: Trees

  constructor(trees: Trees) {
    this.#trees = trees
  }

  async between(before: Sha | null, after: Sha | null, prefix: string, depth: number): Promise<void> {
    if (before === after || depth > DEEPEST || this.removed.size + this.added.size + this.made.length > 4 * MOST_CHANGES) return
    const [old, now] = await Promise.all([this.#folder(before), this.#folder(after)])
    if (old === null || now === null) {
      this.incomplete = true
      return
    }
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const [a, b] = [old.get(name), now.get(name)]
      if (a?.id === b?.id && a?.mode === b?.mode) continue
      const path = prefix === '' ? name : `${prefix}/${name}`
      const [folderBefore, folderAfter] = [a !== undefined && isFolder(a) ? a.id : null, b !== undefined && isFolder(b) ? b.id : null]
      if (folderBefore !== null || folderAfter !== null) await this.between(folderBefore, folderAfter, path, depth + 1)
      this.#file(path, folderBefore === null ? a : undefined, folderAfter === null ? b : undefined)
    }
  }

  async #folder(id: Sha | null): Promise<Folder | null> {
    return id === null ? nothing : await this.#trees.folder(id)
  }

  #file(path: string, before: TreeEntry | undefined, after: TreeEntry | undefined): void {
    if (before !== undefined && after !== undefined)
      this.made.push({
        path,
        previousPath: null,
        status: before.mode.slice(0, 3) === after.mode.slice(0, 3) ? 'modified' : 'typechange',
        modeBefore: before.mode,
        modeAfter: after.mode,
      })
    else if (before !== undefined) this.removed.set(path, before)
    else if (after !== undefined) this.added.set(path, after)
  }
}

const renames = (removed: ReadonlyMap<string, TreeEntry>, added: ReadonlyMap<string, TreeEntry>): readonly ChangedFile[] => {
  const byBlob = new Map<string, string[]>()
  for (const [path, { id }] of removed) byBlob.set(id, [...(byBlob.get(id) ?? []), path])
  const moved = new Set<string>()
  const made: ChangedFile[] = []
  for (const [path, entry] of added) {
    const from = byBlob.get(entry.id)?.find((one) => !moved.has(one))
    if (from !== undefined) moved.add(from)
    made.push({
      path,
      previousPath: from ?? null,
      status: from === undefined ? 'added' : 'renamed',
      modeBefore: from === undefined ? null : (removed.get(from)?.mode ?? null),
      modeAfter: entry.mode,
    })
  }
  for (const [path, { mode }] of removed)
    if (!moved.has(path)) made.push({ path, previousPath: null, status: 'removed', modeBefore: mode, modeAfter: null })
  return made
}
