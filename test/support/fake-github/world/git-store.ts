/** Git objects by their real SHA-1, in memory, optionally laid over a git directory on disk. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  readonly type: ObjectType
  readonly data: Buffer
}

export interface GitStore {
  read(sha: string): GitObject | null
  write(type: ObjectType, data: Buffer): string
  /** A hint that these and their history will be read: a store on disk then reads them in one go. */
  warm(shas: readonly string[], history: boolean): void
}

const hashObject = (type: ObjectType, data: Buffer): string =>
  createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex')

const isObjectType = (type: string): type is ObjectType => ['blob', 'tree', 'commit', 'tag'].includes(type)

const git = (directory: string, args: readonly string[], input: string): Buffer => {
  const done = spawnSync('git', ['--git-dir', directory, '-c', 'safe.directory=*', ...args], { input, maxBuffer: 1 << 30 })
  if (done.error !== undefined) throw done.error
  if (done.status !== 0) throw new Error(`git ${args[0]} in ${directory} failed: ${done.stderr.toString()}`)
  return done.stdout
}

/** Takes the answers of `git cat-file --batch` apart. */
function* batchEntries(output: Buffer): Generator<readonly [string, GitObject | null]> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [sha = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ')
    if (isObjectType(type)) {
      const from = end + 1
      const to = from + Number(size)
      yield [sha, { type, data: output.subarray(from, to) }]
      at = to + 1
    } else {
      yield [sha, null]
      at = end + 1
    }
  }
}

/** Commits of history that one look at a git directory brings along. */
const HISTORY = 2000

export class MemoryStore implements GitStore {
  readonly #objects = new Map<string, GitObject | null>()
  readonly #directory: string | null

  /** @param directory a git directory whose objects are also readable; nothing is ever written to it. */
  constructor(directory: string | null = null) {
    this.#directory = directory
  }

  read(sha: string): GitObject | null {
    if (!this.#objects.has(sha)) this.#load([sha])
    return this.#objects.get(sha) ?? null
  }

  write(type: ObjectType, data: Buffer): string {
    const sha = hashObject(type, data)
    this.#objects.set(sha, { type, data })
    return sha
  }

  warm(shas: readonly string[], history: boolean): void {
    const missing = shas.filter((sha) => !this.#objects.has(sha))
    if (this.#directory === null || missing.length === 0) return
    if (!history) {
      this.#load(missing)
      return
    }
    const known = git(this.#directory, ['cat-file', '--batch-check'], `${missing.join('\n')}\n`).toString()
    const commits = known.split('\n').flatMap((line) => (line.includes(' commit ') ? [line.slice(0, line.indexOf(' '))] : []))
    if (commits.length === 0) return
    const listed = git(this.#directory, ['rev-list', `--max-count=${HISTORY}`, '--stdin'], `${commits.join('\n')}\n`).toString()
    this.#load(listed.split('\n').filter((sha) => sha !== '' && !this.#objects.has(sha)))
  }

  #load(shas: readonly string[]): void {
    if (this.#directory === null || shas.length === 0) return
    for (const [sha, object] of batchEntries(git(this.#directory, ['cat-file', '--batch'], `${shas.join('\n')}\n`))) {
      this.#objects.set(sha, object)
    }
  }
}
