/** A local repository, whatever its shape: work tree, linked work tree, bare, git directory; shallow and partial ones as far as they go. */
import type { Commit, Sha } from '../model/commit.ts'
import type { Fact } from '../model/fact.ts'
import type { ChangedFile, File } from '../model/files.ts'
import { changesBetween } from './git-changes.ts'
import { parseCommit } from './git-objects.ts'
import { type GitFolder, git, ObjectReader } from './git-process.ts'
import { Trees } from './git-trees.ts'

/** Files whose texts are read at once. */
const MOST_ASKED = 64

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
  readonly #trees: Trees

  constructor(place: GitFolder) {
    this.place = place
    this.#objects = new ObjectReader(place)
    this.#trees = new Trees(this.#objects)
  }

  close(): void {
    this.#objects.close()
  }

  /** False where git ended instead of answering: it may not take the folder for a repository that it can read. */
  async answers(): Promise<boolean> {
    // Where git could not even be started, the reader has ended, and that is the answer.
    await this.#objects.read(['HEAD']).catch(() => null)
    return !this.#objects.hasDied
  }

  /** The commit that a name means; null where there is none. A name that begins with a hyphen is none. */
  async resolve(name: string): Promise<Sha | null> {
    if (name.startsWith('-') || /[\0\n]/.test(name)) return null
    const [object] = await this.#objects.read([`${name}^{commit}`])
    return object?.type === 'commit' ? object.id : null
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
    return (await this.#trees.rootOf(commit)) !== null
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
    const root = await this.#trees.rootOf(at)
    const found: Record<string, Fact<File | null>> = {}
    // Asked for in batches: one by one, the way to git and back would cost more than the files.
    for (let from = 0; from < paths.length; from += MOST_ASKED) {
      const batch = paths.slice(from, from + MOST_ASKED)
      const facts = await Promise.all(batch.map((path) => this.#trees.fileAt(root, path)))
      batch.forEach((path, index) => {
        Object.defineProperty(found, path, { value: facts[index], enumerable: true, configurable: true, writable: true })
      })
    }
    return found
  }

  /** Paths of files in a folder and below it. Links are not followed. */
  async folder(at: Sha, path: string, deep: boolean): Promise<readonly string[]> {
    return this.#trees.paths(await this.#trees.rootOf(at), path, deep)
  }

  /** Paths that differ between two commits. A file that moved as it is counts as renamed. A null base is the empty tree. */
  changes(base: Sha | null, head: Sha): Promise<Fact<ChangedFile[]>> {
    return changesBetween(this.#trees, base, head)
  }
}
