/** A process that runs one step after the other as they are sent to it: the entry is evaluated anew, with an environment of its own. */
import { pathToFileURL } from 'node:url'

export interface StepQuestion {
  readonly entry: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface StepAnswer {
  readonly exitCode: number
  readonly log: string
}

let turn = 0

const step = async ({ entry, cwd, env }: StepQuestion): Promise<StepAnswer> => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
  process.chdir(cwd)
  process.exitCode = undefined
  let log = ''
  const { write } = process.stdout
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    return true
  }
  try {
    turn += 1
    await import(`${pathToFileURL(entry).href}?turn=${turn}`)
  } catch (error) {
    // What would have ended a process of its own: told as node tells it.
    log += error instanceof Error ? error.stack : String(error)
    process.exitCode = 1
  } finally {
    process.stdout.write = write
  }
  return { exitCode: Number(process.exitCode ?? 0), log }
}

process.on('message', (question: StepQuestion) => {
  void step(question).then((answer) => process.send?.(answer))
})
