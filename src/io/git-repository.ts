/** A local repository, whatever its shape: work tree, linked work tree, bare, git directory; shallow and partial ones as far as they go. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import type { Commit, Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { ChangedFile, File } from '../model/files.ts'
import { isFolder, parseCommit, parseTree, type TreeEntry, treeOf } from './git-objects.ts'
import { type GitFolder, git, ObjectReader } from './git-process.ts'

/** A text larger than this is not judged: GitHub refuses workflows far smaller. */
const LARGEST_TEXT = 6 * 1024 * 1024
/** Paths of a comparison beyond which it is truncated: what GitHub lists of a pull request. */
const MOST_CHANGES = 3000
const MOST_ENTRIES = 500_000

const trunkRefs = [
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
  'refs/heads/trunk',
  'refs/heads/develop',
]

export interface History {
  readonly names: readonly Sha[]
  /** False where commits are missing: a shallow or partial clone, or a damaged one. */
  readonly complete: boolean
}

export class LocalRepository {
  readonly place: GitFolder
  readonly #objects: ObjectReader
  readonly #trees = new Map<Sha, readonly TreeEntry[] | null>()

  constructor(place: GitFolder) {
    this.place = place
    this.#objects = new ObjectReader(place)
  }

  close(): void {
    this.#objects.close()
  }

  /** The commit that a name means; null where there is none. A name that begins with a hyphen is none. */
  async resolve(name: string): Promise<Sha | null> {
    if (name.startsWith('-') || /[\0\n]/.test(name)) return null
    // A whole object name needs no process of its own.
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) && (await this.#objects.read([name]))[0]?.type === 'commit') return name
    const { code, stdout } = await git(this.place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    const sha = stdout.toString('latin1').trim()
    return code === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null
  }

  /** What a symbolic ref points at, such as `refs/heads/main`; null where it is none. */
  async symbolic(name: string): Promise<string | null> {
    const { code, stdout } = await git(this.place, ['symbolic-ref', '--quiet', name])
    return code === 0 ? stdout.toString('utf8').trim() : null
  }

  /** The default branch, as far as a clone knows it; null where none is known or it is `except`. */
  async trunk(except: string | null = null): Promise<{ readonly name: string; readonly ref: string; readonly sha: Sha } | null> {
    const told = await this.symbolic('refs/remotes/origin/HEAD')
    for (const ref of [...(told === null ? [] : [told]), ...trunkRefs]) {
      if (ref === except) continue
      const sha = await this.resolve(ref)
      const name = ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '')
      if (sha !== null) return { name: ref.replace(/^refs\/(?:heads|remotes)\//, ''), ref: `refs/heads/${name}`, sha }
    }
    return null
  }

  async mergeBase(a: Sha, b: Sha): Promise<Sha | null> {
    const { code, stdout } = await git(this.place, ['merge-base', a, b])
    const sha = stdout.toString('latin1').trim()
    return code === 0 && sha !== '' ? sha : null
  }

  /** Is the commit here? In a shallow or partial clone one may be named by others and not be. */
  async has(commit: Sha): Promise<boolean> {
    return (await this.#rootOf(commit)) !== null
  }

  /** Object names of commits after `base` up to `head`, newest first, at most so many; as far as they go where git finds some missing. */
  async list(base: Sha | null, head: Sha, most: number, firstParent = false): Promise<History> {
    const { code, stdout } = await git(this.place, [
      'rev-list',
      '--topo-order',
      `--max-count=${most}`,
      ...(firstParent ? ['--first-parent'] : []),
      head,
      ...(base === null ? [] : [`^${base}`]),
      '--',
    ])
    if (code === 0) return { names: stdout.toString('latin1').split('\n').filter(Boolean), complete: true }
    return { names: await this.#walk(base, head, most, firstParent), complete: false }
  }

  /** History by its own links, past what is missing. */
  async #walk(base: Sha | null, head: Sha, most: number, firstParent: boolean): Promise<readonly Sha[]> {
    const seen = new Set<Sha>(base === null ? [] : [base])
    const found: Sha[] = []
    for (let open: readonly Sha[] = [head]; open.length > 0 && found.length < most; ) {
      const fresh = [...new Set(open)].filter((name) => !seen.has(name))
      for (const name of fresh) seen.add(name)
      const here = (await this.commits(fresh)).filter((commit) => commit !== null)
      found.push(...here.map(({ sha }) => sha))
      open = here.flatMap(({ parents }) => (firstParent ? parents.slice(0, 1) : parents))
    }
    return found.slice(0, most)
  }

  /** Commits in the order of the names; null for what is not there or is no commit. */
  async commits(names: readonly string[]): Promise<readonly (Commit | null)[]> {
    const objects = await this.#objects.read(names)
    return objects.map((object) => (object?.type === 'commit' ? parseCommit(object.id, object.bytes) : null))
  }

  async isShallow(): Promise<boolean> {
    const { stdout } = await git(this.place, ['rev-parse', '--is-shallow-repository'])
    return stdout.toString('latin1').trim() === 'true'
  }

  /** `owner/name` and web address of the GitHub repository that `origin` names; null where it names none. Credentials in it are left out. */
  async origin(): Promise<{ readonly name: string; readonly url: string } | null> {
    const { stdout } = await git(this.place, ['config', '--get', 'remote.origin.url'])
    const found =
      /^(?:https?:\/\/(?:[^@/\s]{1,255}@)?|ssh:\/\/git@|git@)([\w.-]{1,253})[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(
        stdout.toString('utf8').trim(),
      )
    return found === null ? null : { name: found[2] ?? '', url: `https://${found[1]}/${found[2]}` }
  }

  /** Files by path at a commit: known null where there is none. */
  async files(at: Sha, paths: readonly string[]): Promise<Record<string, Fact<File | null>>> {
    const root = await this.#rootOf(at)
    const found: Record<string, Fact<File | null>> = {}
    for (const path of paths) {
      const entry = root === null ? unknown('not-found', 'the tree of the commit is not here') : await this.#entryAt(root, path)
      const fact = entry.known ? (entry.value === null ? known(null) : await this.#file(entry.value)) : entry
      Object.defineProperty(found, path, { value: fact, enumerable: true, configurable: true, writable: true })
    }
    return found
  }

  /** Paths of files in a folder and below it. Links are not followed. */
  async folder(at: Sha, path: string, deep: boolean): Promise<readonly string[]> {
    const root = await this.#rootOf(at)
    const start =
      root === null ? known(null) : path === '' ? known({ mode: '040000', name: '', id: root }) : await this.#entryAt(root, path)
    if (!start.known || start.value === null || !isFolder(start.value)) return []
    const found: string[] = []
    const walk = async (id: Sha, prefix: string, depth: number): Promise<void> => {
      for (const entry of (await this.#tree(id)) ?? []) {
        if (found.length >= MOST_ENTRIES) return
        const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`
        if (!isFolder(entry)) found.push(name)
        else if (deep && depth < 100) await walk(entry.id, name, depth + 1)
      }
    }
    await walk(start.value.id, path, 0)
    return found
  }

  /** Paths that differ between two commits. A file that moved as it is counts as renamed. A null base is the empty tree. */
  async changes(base: Sha | null, head: Sha): Promise<Fact<ChangedFile[]>> {
    const [before, after] = [base === null ? '' : await this.#rootOf(base), await this.#rootOf(head)]
    if (before === null || after === null) return unknown('not-found', 'a tree of the range is not here: the clone is shallow or partial')
    const removed = new Map<string, TreeEntry>()
    const added = new Map<string, TreeEntry>()
    const made: ChangedFile[] = []
    const missing = { seen: false }
    await this.#differ(before === '' ? null : before, after, '', removed, added, made, missing, 0)
    if (missing.seen) return unknown('not-found', 'a folder of the range is not here: the clone is shallow or partial')
    made.push(...renames(removed, added))
    if (made.length > MOST_CHANGES) return unknown('truncated', `more than ${MOST_CHANGES} paths differ`)
    return known(made.sort((a, b) => (a.path < b.path ? -1 : 1)))
  }

  async #differ(
    before: Sha | null,
    after: Sha | null,
    prefix: string,
    removed: Map<string, TreeEntry>,
    added: Map<string, TreeEntry>,
    made: ChangedFile[],
    missing: { seen: boolean },
    depth: number,
  ): Promise<void> {
    if (before === after || depth > 200 || removed.size + added.size + made.length > 4 * MOST_CHANGES) return
    const [left, right] = await Promise.all([before === null ? [] : this.#tree(before), after === null ? [] : this.#tree(after)])
    if (left === null || right === null) {
      missing.seen = true
      return
    }
    const old = new Map(left.map((entry) => [entry.name, entry]))
    const now = new Map(right.map((entry) => [entry.name, entry]))
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const [a, b] = [old.get(name), now.get(name)]
      if (a?.id === b?.id && a?.mode === b?.mode) continue
      const path = prefix === '' ? name : `${prefix}/${name}`
      const [folderBefore, folderAfter] = [a !== undefined && isFolder(a) ? a.id : null, b !== undefined && isFolder(b) ? b.id : null]
      if (folderBefore !== null || folderAfter !== null)
        await this.#differ(folderBefore, folderAfter, path, removed, added, made, missing, depth + 1)
      const [fileBefore, fileAfter] = [folderBefore === null ? a : undefined, folderAfter === null ? b : undefined]
      if (fileBefore !== undefined && fileAfter !== undefined)
        made.push({
          path,
          previousPath: null,
          status: fileBefore.mode.slice(0, 3) === fileAfter.mode.slice(0, 3) ? 'modified' : 'typechange',
          modeBefore: fileBefore.mode,
          modeAfter: fileAfter.mode,
        })
      else if (fileBefore !== undefined) removed.set(path, fileBefore)
      else if (fileAfter !== undefined) added.set(path, fileAfter)
    }
  }

  async #rootOf(commit: Sha): Promise<Sha | null> {
    const [object] = await this.#objects.read([commit])
    return object?.type === 'commit' ? treeOf(object.bytes) : null
  }

  async #tree(id: Sha): Promise<readonly TreeEntry[] | null> {
    const kept = this.#trees.get(id)
    if (kept !== undefined) return kept
    const [object] = await this.#objects.read([id])
    const entries = object?.type === 'tree' ? parseTree(object.bytes, id.length / 2) : null
    if (this.#trees.size > 2000) this.#trees.clear()
    this.#trees.set(id, entries)
    return entries
  }

  async #entryAt(root: Sha, path: string): Promise<Fact<TreeEntry | null>> {
    let at: TreeEntry = { mode: '040000', name: '', id: root }
    for (const part of path.split('/')) {
      if (!isFolder(at)) return known(null)
      const entries = await this.#tree(at.id)
      if (entries === null) return unknown('not-found', 'a folder is not here: the clone is partial')
      const next = entries.find(({ name }) => name === part)
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

/**
 * Finds the git directory of a folder, without asking git to discover one.
 *
 * @throws GateError `repository-unreadable`
 */
export const openRepository = async (folder: string): Promise<LocalRepository> => {
  const path = resolve(folder)
  const about = await stat(path).catch(() => null)
  if (!about?.isDirectory()) throw new GateError('repository-unreadable', `There is no folder ${folder}. Name a repository with --repo.`)
  const gitDir = await gitDirOf(path)
  if (gitDir === null)
    throw new GateError(
      'repository-unreadable',
      `${folder} is no git repository. Name a work tree, a bare repository or a git directory with --repo.`,
    )
  const repository = new LocalRepository({ folder: path, gitDir })
  const { code, stderr } = await git(repository.place, ['rev-parse', '--git-dir'])
  if (code !== 0) {
    repository.close()
    throw new GateError(
      'repository-unreadable',
      `git cannot read ${folder} (${stderr.trim().split('\n')[0]?.slice(0, 200) ?? 'no reason given'}). It may be damaged.`,
    )
  }
  return repository
}

/** A `.git` file holds one path. */
const LARGEST_POINTER = 8192

const isGitDir = async (path: string): Promise<boolean> => {
  const parts = await Promise.all(['HEAD', 'objects'].map((name) => lstat(join(path, name)).catch(() => null)))
  return parts.every((part) => part !== null)
}

/** The folder itself, the `.git` in it or in a folder above it, or where a `.git` file points. */
export const gitDirOf = async (start: string): Promise<string | null> => {
  if (await isGitDir(start)) return start
  for (let path = await realpath(start); ; path = resolve(path, '..')) {
    const dot = join(path, '.git')
    const about = await stat(dot).catch(() => null)
    if (about?.isDirectory() && (await isGitDir(dot))) return dot
    if (about?.isFile() && about.size <= LARGEST_POINTER) {
      const target = /^gitdir: (.{1,4096})$/m.exec(await readFile(dot, 'utf8'))?.[1]
      if (target !== undefined) return isAbsolute(target) ? target : resolve(path, target)
    }
    if (path === resolve(path, '..')) return null
  }
}
