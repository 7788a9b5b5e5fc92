/** Commits' trees as folders and files, read through one long-lived git and remembered. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { File } from '../model/files.ts'
import { isFolder, parseTree, type TreeEntry, treeOf } from './git-objects.ts'
import type { ObjectReader } from './git-process.ts'

/** A text larger than this is not judged: GitHub refuses workflows far smaller. */
const LARGEST_TEXT = 6 * 1024 * 1024
const MOST_ENTRIES = 500_000
const MOST_FOLDERS = 2000
const MOST_ROOTS = 1000
const DEEPEST = 100

/** A folder's entries by name, in git's order. */
export type Folder = ReadonlyMap<string, TreeEntry>

export class Trees {
  readonly #objects: Pick<ObjectReader, 'read'>
  /** Answers that are still awaited are shared too: the files of one batch ask for the same folders at the same time. */
  readonly #folders = new Map<Sha, Promise<Folder | null>>()
  readonly #roots = new Map<Sha, Promise<Sha | null>>()

  constructor(objects: Pick<ObjectReader, 'read'>) {
    this.#objects = objects
  }

  /** The tree of a commit; null where either is not here. */
  rootOf(commit: Sha): Promise<Sha | null> {
    return kept(this.#roots, MOST_ROOTS, commit, async () => {
      const [object] = await this.#objects.read([commit])
      return object?.type === 'commit' ? treeOf(object.bytes) : null
    })
  }

  /** Null where the folder is not here: the clone is partial. */
  folder(id: Sha): Promise<Folder | null> {
    return kept(this.#folders, MOST_FOLDERS, id, async () => {
      const [object] = await this.#objects.read([id])
      return object?.type === 'tree' ? byName(parseTree(object.bytes, id.length / 2)) : null
    })
  }

  async fileAt(root: Sha | null, path: string): Promise<Fact<File | null>> {
    const entry = root === null ? unknown('not-found', 'the tree of the commit is not here') : await this.#entryAt(root, path)
    return entry.known ? (entry.value === null ? known(null) : await this.#file(entry.value)) : entry
  }

  /** Paths of files in a folder and below it. Links are not followed. */
  async paths(root: Sha | null, path: string, deep: boolean): Promise<readonly string[]> {
    const start =
      root === null ? known(null) : path === '' ? known({ mode: '040000', name: '', id: root }) : await this.#entryAt(root, path)
    if (!start.known || start.value === null || !isFolder(start.value)) return []
    const found: string[] = []
    const walk = async (id: Sha, prefix: string, depth: number): Promise<void> => {
      for (const entry of (await this.folder(id))?.values() ?? []) {
        if (found.length >= MOST_ENTRIES) return
        const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`
        if (!isFolder(entry)) found.push(name)
        else if (deep && depth < DEEPEST) await walk(entry.id, name, depth + 1)
      }
    }
    await walk(start.value.id, path, 0)
    return found
  }

  async #entryAt(root: Sha, path: string): Promise<Fact<TreeEntry | null>> {
    let at: TreeEntry = { mode: '040000', name: '', id: root }
    for (const part of path.split('/')) {
      if (!isFolder(at)) return known(null)
      const folder = await this.folder(at.id)
      if (folder === null) return unknown('not-found', 'a folder is not here: the clone is partial')
      const next = folder.get(part)
      if (next === undefined) return known(null)
      at = next
    }
    return known(at)
  }

  async #file({ id, mode }: TreeEntry): Promise<Fact<File | null>> {
    if (mode === '040000') return known(null)
    if (mode === '160000' || mode === '120000') return known({ blob: id, mode, text: null })
    const [object] = await this.#objects.read([id])
    if (object == null) return unknown('not-found', 'the file is not here: the clone is partial')
    if (object.size > LARGEST_TEXT) return unknown('limit', 'the file is too large to be judged')
    const binary = object.bytes.subarray(0, 8000).includes(0)
    return known({ blob: id, mode, text: binary ? null : object.bytes.toString('utf8') })
  }
}

const byName = (entries: readonly TreeEntry[]): Folder => {
  const folder = new Map<string, TreeEntry>()
  for (const entry of entries) if (!folder.has(entry.name)) folder.set(entry.name, entry)
  return folder
}

/** What was asked for before, else asked for now. A question that failed is asked again. */
const kept = <T>(answers: Map<Sha, Promise<T>>, most: number, id: Sha, ask: () => Promise<T>): Promise<T> => {
  const before = answers.get(id)
  if (before !== undefined) return before
  if (answers.size > most) answers.clear()
  const answer = ask()
  answers.set(id, answer)
  answer.catch(() => answers.delete(id))
  return answer
}
