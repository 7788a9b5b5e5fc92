/** Runs the action as the runner does: a process of its own that knows the step's environment and nothing else. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { RequestRecord } from './fake-github/ledger.ts'
import { type StepInit, stepEnvironment } from './runner.ts'

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
}

export interface ActionInit extends StepInit {
  readonly entry?: 'main' | 'post'
  /** More of the environment, as a hostile step before could set it. */
  readonly env?: Readonly<Record<string, string>>
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

/** Runs one step to its end. Requests of other steps that run meanwhile are counted, too. */
export const runAction = async (init: ActionInit): Promise<ActionResult> => {
  const step = stepEnvironment(init)
  const folder = step['RUNNER_TEMP'] ?? ''
  const before = init.hub.requests.length
  let log = ''
  const child = spawn(process.execPath, [entryOf(init.entry ?? 'main')], {
    cwd: folder,
    env: { ...step, ...init.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hear = (chunk: Buffer): void => {
    log += chunk.toString('utf8')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const timer = setTimeout(() => child.kill('SIGKILL'), init.timeout ?? 60_000)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const files = filesBelow(folder)
  return {
    exitCode,
    outputs: readOutputs(files['output'] ?? ''),
    summary: files['summary'] ?? '',
    log,
    requests: init.hub.requests.slice(before),
    files: Object.fromEntries(
      Object.entries(files).filter(([path]) => !['output', 'summary', 'env', 'state', 'event.json'].includes(path)),
    ),
  }
}
