/** Runs the action as the runner does: a process of its own that knows the step's environment and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  /** The step's summary, Markdown. */
  readonly summary: string
  /** Everything written to stdout and stderr, in order of arrival. */
  readonly log: string
  /** What this step asked of GitHub. */
  readonly requests: readonly RequestRecord[]
  /** Files that the step left in its folder, by path. */
  readonly files: Readonly<Record<string, string>>
  /** Whom the process talked to, what it loaded, and what it started. */
  readonly seen: readonly Seen[]
}

export interface ActionInit extends StepInit {
  readonly entry?: 'main' | 'post'
  /** More of the environment, as a hostile step before could set it; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
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
const left = (folder: string): Pick<ActionResult, 'outputs' | 'summary' | 'files'> => {
  const files = filesBelow(folder)
  return {
    outputs: readOutputs(files['output'] ?? ''),
    summary: files['summary'] ?? '',
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !own.has(path))),
  }
}

interface Told {
  log: string
  readonly seen: Seen[]
}

/** Starts a watched process and hears what it says. */
const watched = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, ipc: boolean): { child: ChildProcess; told: Told } => {
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'watch.ts'), ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  })
  const told: Told = { log: '', seen: [] }
  let rest = ''
  const hear = (chunk: Buffer): void => {
    told.log += chunk.toString('utf8')
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString('utf8')}`.split('\n')
    rest = lines.pop() ?? ''
    told.seen.push(...lines.map((line): Seen => JSON.parse(line)))
  })
  return { child, told }
}

/** Runs one step to its end. Requests of other steps that run meanwhile are counted, too. */
export const runAction = async (init: ActionInit): Promise<ActionResult> => {
  const step = stepEnvironment(init)
  const folder = step['RUNNER_TEMP'] ?? ''
  const before = init.hub.requests.length
  const { child, told } = watched([entryOf(init.entry ?? 'main')], folder, { ...step, ...init.env }, false)
  const timer = setTimeout(() => child.kill('SIGKILL'), init.timeout ?? 60_000)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  return { exitCode, ...told, ...left(folder), requests: init.hub.requests.slice(before) }
}

/**
 * Runs many steps one after the other in one process, each with the entry evaluated anew: what a process of its own costs is paid once. For
 * tables that would else take minutes; `runAction` is the real thing.
 */
export class Stepper {
  readonly #child: ChildProcess
  readonly #told: Told
  readonly #ended: Promise<never>

  constructor() {
    const { child, told } = watched([join(import.meta.dirname, 'many-steps.ts')], tmpdir(), {}, true)
    this.#child = child
    this.#told = told
    this.#ended = new Promise((_, reject) => {
      child.on('error', reject)
      child.on('exit', (code) => reject(new Error(`the process ended with ${code}:\n${told.log}`)))
    })
    this.#ended.catch(() => {})
  }

  async step(init: ActionInit): Promise<ActionResult> {
    const step = stepEnvironment(init)
    const folder = step['RUNNER_TEMP'] ?? ''
    const [requests, seen] = [init.hub.requests.length, this.#told.seen.length]
    const answer = new Promise<StepAnswer>((resolve) => this.#child.once('message', (message: StepAnswer) => resolve(message)))
    this.#child.send({ entry: entryOf(init.entry ?? 'main'), cwd: folder, env: { ...step, ...init.env } } satisfies StepQuestion)
    const { exitCode, log } = await Promise.race([answer, this.#ended])
    return { exitCode, log, ...left(folder), requests: init.hub.requests.slice(requests), seen: this.#told.seen.slice(seen) }
  }

  [Symbol.dispose](): void {
    this.#child.kill()
  }
}
