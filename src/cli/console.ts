/** What a command may speak to. Tests pass their own. */
import { stripAnsi, withoutCommands } from '../report/text.ts'

export interface Console {
  out(text: string): void
  err(text: string): void
  readonly input: AsyncIterable<Uint8Array | string>
  readonly cwd: string
  readonly colour: boolean
  /** Whether somebody watches what goes to `err`: progress that overwrites itself is drawn only then. */
  readonly watched: boolean
  /** Columns of the terminal; 100 where it is none. */
  readonly width: number
  /** Stack traces are shown only then. */
  readonly debug: boolean
  /** ISO 8601, read once. */
  readonly now: string
}

export interface CommandModule {
  run(args: readonly string[], console: Console): Promise<number>
}

/** NO_COLOR (no-color.org) wins when it is not empty; FORCE_COLOR decides next, `0` and `false` against; else a terminal that is not dumb. */
export const wantsColour = (env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean => {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  return forced === undefined ? isTerminal && env['TERM'] !== 'dumb' : forced !== '0' && forced !== 'false'
}

/** Of the terminal, else what the shell says of it; columns beyond 200 make lines that nobody reads. */
export const widthOf = (terminal: number | undefined, said: string | undefined): number => {
  const columns = terminal ?? (said !== undefined && /^[1-9]\d{0,4}$/.test(said) ? Number(said) : 100)
  return Math.min(columns, 200)
}

export const processConsole = (): Console => {
  const { env, stdout } = process
  const colour = wantsColour(env, stdout.isTTY === true)
  // A closed pipe (`| head`) is the reader's choice, not our failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  // A runner reads both streams, and executes what looks like a command; data forms hold none, so only words for people change.
  const read = env['GITHUB_ACTIONS'] === 'true' ? withoutCommands : (text: string) => text
  const shown = (text: string): string => read(colour ? text : stripAnsi(text))
  return {
    out: (text) => stdout.write(shown(text)),
    err: (text) => process.stderr.write(shown(text)),
    input: process.stdin,
    cwd: process.cwd(),
    colour,
    watched: process.stderr.isTTY === true && env['TERM'] !== 'dumb',
    width: widthOf(stdout.columns, env['COLUMNS']),
    debug: env['COUNTERSIGN_DEBUG'] === '1',
    now: new Date().toISOString(),
  }
}
