/** The git program, through plumbing only, on a repository that may be hostile: no hook, filter, pager, helper, lazy fetch or network. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { GateError } from '../model/errors.ts'

/** What every call gets. The caller's own environment stays out, but for the way to the program. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // History is read from the commits themselves: a graft or a planted graph could hide some of them.
  GIT_GRAFT_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
})

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'safe.directory=*',
  'core.alternateRefsCommand=',
  'core.commitGraph=false',
  'core.quotePath=false',
  'protocol.allow=never',
]

export interface GitFolder {
  readonly folder: string
  readonly gitDir: string
  /** Top of the work tree; null for a bare repository or a git directory. */
  readonly workTree: string | null
}

const flags = ({ gitDir }: Pick<GitFolder, 'gitDir'>): readonly string[] => [
  '--no-pager',
  '--literal-pathspecs',
  ...settings.flatMap((one) => ['-c', one]),
  `--git-dir=${gitDir}`,
]

const MOST_BYTES = 512 * 1024 * 1024

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** One call, whole. Never throws for what git answers; only where there is no git. */
export const git = (repository: Pick<GitFolder, 'gitDir'>, args: readonly string[], input?: string | Buffer): Promise<GitAnswer> =>
  new Promise((done, failed) => {
    const child = spawn('git', [...flags(repository), ...args], { env: environment(), stdio: ['pipe', 'pipe', 'pipe'], cwd: '/' })
    const chunks: Buffer[] = []
    let [size, stderr] = [0, '']
    child.on('error', (cause) =>
      failed(
        new GateError('repository-unreadable', 'The program git is not there. Install it, or judge recorded facts with --facts.', {
          cause,
        }),
      ),
    )
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_BYTES) child.kill()
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4000) stderr += chunk.toString('utf8')
    })
    child.on('close', (code) => done({ code: code ?? 1, stdout: Buffer.concat(chunks), stderr }))
    child.stdin.on('error', () => {
      // A git that ended early closes its input; what it said is in its answer.
    })
    child.stdin.end(input)
  })

/** One object as `cat-file --batch` gives it; null where the repository does not have it. */
export interface GitObject {
  readonly id: string
  readonly type: string
  readonly size: number
  /** Empty where the object is larger than was asked for. */
  readonly bytes: Buffer
}

/** A partial clone lacks so many objects that nobody wants to know of each; beyond these none is asked for any more. */
const MOST_DEATHS = 1000

type Reading = ChildProcessByStdio<Writable, Readable, null>

interface Question {
  readonly name: string
  readonly answer: (object: GitObject | null) => void
  readonly fail: (error: Error) => void
}

/**
 * A long-lived `cat-file --batch`: objects by the hundred thousand through one process. Answers come in the order of the questions. In a
 * partial clone git dies of an object that is not there and that it may not fetch: that question is answered, and another git takes the rest.
 */
export class ObjectReader {
  readonly #repository: Pick<GitFolder, 'gitDir'>
  #child: Reading | null
  #deaths = 0
  readonly #waiting: Question[] = []
  #buffer: Buffer = Buffer.alloc(0)
  #chunks: Buffer[] = []
  #need = 0
  #head: { readonly id: string; readonly type: string; readonly size: number } | null = null
  #ended = false
  #questions = ''

  constructor(repository: Pick<GitFolder, 'gitDir'>) {
    this.#repository = repository
    this.#child = this.#start()
  }

  /** True where git ended without an answer: a damaged repository, or an object that a partial clone promised. */
  get hasDied(): boolean {
    return this.#deaths > 0 || this.#ended
  }

  #start(): Reading {
    const child = spawn('git', [...flags(this.#repository), 'cat-file', '--batch'], {
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      cwd: '/',
    })
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk))
    child.on('error', (error) => this.#end(error))
    child.on('close', () => this.#died())
    child.stdin.on('error', () => {
      // The process has gone; its end answers the question that it died of.
    })
    return child
  }

  #died(): void {
    if (this.#ended) return this.#end(new Error('git ended'))
    this.#deaths += 1
    this.#child = null
    this.#buffer = Buffer.alloc(0)
    this.#chunks = []
    this.#need = 0
    this.#head = null
    this.#waiting.shift()?.answer(null)
    if (this.#deaths >= MOST_DEATHS) for (const { answer } of this.#waiting.splice(0)) answer(null)
    if (this.#waiting.length === 0) return
    this.#questions = ''
    for (const { name } of this.#waiting) this.#ask(name)
  }

  /** Names are object ids, or `commit:path` without line breaks. */
  read(names: readonly string[]): Promise<(GitObject | null)[]> {
    const answers = names.map(
      (name) =>
        new Promise<GitObject | null>((answer, fail) => {
          if (this.#ended) return fail(new Error('git ended'))
          if (/[\n\0]/.test(name) || name === '') return answer(null)
          if (this.#deaths >= MOST_DEATHS) return answer(null)
          this.#waiting.push({ name, answer, fail })
          this.#ask(name)
        }),
    )
    return Promise.all(answers)
  }

  /** Questions of the same moment go to git in one write: a write for each costs more than its answer. */
  #ask(name: string): void {
    if (this.#questions === '') queueMicrotask(() => this.#send())
    this.#questions += `${name}\n`
  }

  #send(): void {
    if (this.#questions === '' || this.#ended) return
    this.#child ??= this.#start()
    this.#child.stdin.write(this.#questions)
    this.#questions = ''
  }

  close(): void {
    this.#ended = true
    this.#child?.stdin.end()
    this.#child?.kill()
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    const size = this.#buffer.length + this.#chunks.reduce((sum, { length }) => sum + length, 0)
    if (size < this.#need) return
    this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks])
    this.#chunks = []
    let at = 0
    for (;;) {
      if (this.#head === null) {
        const end = this.#buffer.indexOf(10, at)
        if (end < 0) break
        const line = this.#buffer.toString('utf8', at, end)
        at = end + 1
        const found = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line)
        if (found === null) this.#waiting.shift()?.answer(null)
        else this.#head = { id: found[1] ?? '', type: found[2] ?? '', size: Number(found[3]) }
        continue
      }
      const { size: wanted } = this.#head
      if (this.#buffer.length - at < wanted + 1) {
        this.#need = wanted + 1
        break
      }
      this.#waiting.shift()?.answer({ ...this.#head, bytes: Buffer.from(this.#buffer.subarray(at, at + wanted)) })
      at += wanted + 1
      this.#head = null
      this.#need = 0
    }
    this.#buffer = Buffer.from(this.#buffer.subarray(at))
  }

  #end(error: Error): void {
    this.#ended = true
    for (const { fail } of this.#waiting.splice(0)) fail(error)
  }
}
