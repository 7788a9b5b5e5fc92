/** Runs the action as the runner does: a process of its own that knows the step's environment and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { RequestRecord } from './fake-github/ledger.ts'
import type { StepAnswer, StepQuestion } from './many-steps.ts'
import { type StepInit, stepEnvironment } from './runner.ts'
import type { Seen } from './watch.ts'

const root = join(import.meta.dirname, '../..')

export interface ActionResult {
  /** Null where the process was killed. */
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** What it left for the step after the job. */
  readonly state: Readonly<Record<string, string>>
  /** The step's summary, Markdown. */
  readonly summary: string
  /** Everything written to stdout and stderr, in order of arrival. */
  readonly log: string
  /** What this step asked of GitHub. */
  readonly requests: readonly RequestRecord[]
  /** The runner's folder for temporary files. */
  readonly folder: string
  /** Files that the step left in its folder, by path. */
  readonly files: Readonly<Record<string, string>>
  /** Whom the process talked to, what it loaded, and what it started. */
  readonly seen: readonly Seen[]
}

export interface ActionInit extends StepInit {
  readonly entry?: 'main' | 'post'
  /** More of the environment, as a hostile step before could set it; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The folder that an earlier step left, to run in the same. */
  readonly folder?: string
  /** Flags of the runtime itself. */
  readonly nodeOptions?: readonly string[]
  /** Milliseconds after which the process is killed. */
  readonly timeout?: number
}

/** The built entry where there is one, for that is what runs in the field; its source before the first build. */
const entryOf = (name: 'main' | 'post'): string => {
  const built = join(root, 'dist', `${name}.js`)
  return existsSync(built) ? built : join(root, 'src', `${name}.ts`)
}

/** `name=value` lines, and the form with a delimiter that values of several lines take. */
export const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`output ${name} has no end`)
      outputs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  return outputs
}

const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )

const own = new Set(['output', 'summary', 'env', 'state', 'event.json'])

/** What a step left behind, read from the files that the runner would read. */
const left = (folder: string): Pick<ActionResult, 'outputs' | 'state' | 'summary' | 'files' | 'folder'> => {
  const files = filesBelow(folder)
  return {
    outputs: readOutputs(files['output'] ?? ''),
    state: readOutputs(files['state'] ?? ''),
    summary: files['summary'] ?? '',
    folder,
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !own.has(path))),
  }
}

const scripts = new Map<string, string>()

/** One of our own scripts without its types: every process would else pay for taking them off. */
const plainScript = (name: string): string => {
  const found = scripts.get(name)
  if (found !== undefined) return found
  const plain = join(mkdtempSync(join(tmpdir(), 'plain-')), name.replace(/\.ts$/, '.mjs'))
  writeFileSync(plain, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, name), 'utf8')))
  scripts.set(name, plain)
  return plain
}

interface Watched {
  readonly child: ChildProcess
  log(): string
  readonly seen: readonly Seen[]
  /** Called whenever there is more of the log. */
  readonly listeners: Set<() => void>
}

/** Starts a watched process and hears what it says. */
const watched = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, ipc: boolean): Watched => {
  const child = spawn(process.execPath, ['--import', plainScript('watch.ts'), ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  })
  let log = ''
  let rest = ''
  const seen: Seen[] = []
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    log += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString('utf8')}`.split('\n')
    rest = lines.pop() ?? ''
    seen.push(...lines.map((line): Seen => JSON.parse(line)))
  })
  return { child, log: () => log, seen, listeners }
}

/** A step that runs. */
export interface Running {
  /** What it has said so far. */
  log(): string
  /** Resident memory in MiB; NaN once it has ended. */
  memory(): number
  kill(signal: NodeJS.Signals): void
  /** Resolves when the log holds a text; rejects where the step ends without it. */
  says(text: string): Promise<void>
  readonly ended: Promise<ActionResult>
}

const residentOf = (pid: number | undefined): number => {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] ?? Number.NaN) / 1024 : Number.NaN
}

/** Starts one step. Requests of other steps that run meanwhile are counted, too. */
export const startAction = (init: ActionInit): Running => {
  const step = stepEnvironment(init)
  const folder = init.folder ?? step['RUNNER_TEMP'] ?? ''
  const before = init.hub.requests.length
  const args = [...(init.nodeOptions ?? []), entryOf(init.entry ?? 'main')]
  const { child, log, seen, listeners } = watched(args, folder, { ...step, ...init.env }, false)
  const timer = setTimeout(() => child.kill('SIGKILL'), init.timeout ?? 150_000)
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const ended = closed.then((exitCode): ActionResult => {
    clearTimeout(timer)
    return { exitCode, log: log(), ...left(folder), requests: init.hub.requests.slice(before), seen }
  })
  return {
    log,
    memory: () => residentOf(child.pid),
    kill: (signal) => void child.kill(signal),
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!log().includes(text)) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
        void closed.then(() => reject(new Error(`the step ended without saying ${text}:\n${log()}`)))
      }),
    ended,
  }
}

/** Runs one step to its end. */
export const runAction = (init: ActionInit): Promise<ActionResult> => startAction(init).ended

/** The step after the job, in the folder that the step before it left, as the runner runs it: with its state and the job's status. */
export const runPost = (init: ActionInit, main: ActionResult, jobStatus: string): Promise<ActionResult> =>
  runAction({
    ...init,
    entry: 'post',
    folder: main.folder,
    inputs: { ...init.inputs, 'job-status': jobStatus },
    env: {
      ...init.env,
      RUNNER_TEMP: main.folder,
      ...Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value])),
    },
  })

/**
 * Runs many steps one after the other in one process, each with the entry evaluated anew: what a process of its own costs is paid once. For
 * tables that would else take minutes; `runAction` is the real thing.
 */
export class Stepper {
  readonly #watched = watched([plainScript('many-steps.ts')], tmpdir(), {}, true)
  readonly #ended: Promise<never>

  constructor() {
    const { child, log } = this.#watched
    this.#ended = new Promise((_, reject) => {
      child.on('error', reject)
      child.on('exit', (code) => reject(new Error(`the process ended with ${code}:\n${log()}`)))
    })
    this.#ended.catch(() => {})
  }

  async step(init: ActionInit): Promise<ActionResult> {
    const { child, seen } = this.#watched
    const step = stepEnvironment(init)
    const folder = init.folder ?? step['RUNNER_TEMP'] ?? ''
    const [requests, before] = [init.hub.requests.length, seen.length]
    const answer = new Promise<StepAnswer>((resolve) => child.once('message', (message: StepAnswer) => resolve(message)))
    child.send({ entry: entryOf(init.entry ?? 'main'), cwd: folder, env: { ...step, ...init.env } } satisfies StepQuestion)
    const { exitCode, log } = await Promise.race([answer, this.#ended])
    return { exitCode, log, ...left(folder), requests: init.hub.requests.slice(requests), seen: seen.slice(before) }
  }

  [Symbol.dispose](): void {
    this.#watched.child.kill()
  }
}
