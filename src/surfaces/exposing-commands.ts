/** Commands that take credentials where no step was given them: the runner's memory, the machine's metadata service, a mask evaded. */
import type { Command, JobReading, Word } from '../model/activity.ts'
import { asksForCredentials } from './catalogue/metadata.ts'
import { bare } from './command-line.ts'
import type { Effect } from './effect.ts'
import { secretsIn } from './holdings.ts'
import { isPrivileged } from './privileged.ts'

interface Exposing {
  readonly code: string
  readonly message: string
  holds(command: Command): boolean
}

const shown = (word: Word): string => (word.value ?? bare(word.text)).slice(0, 2_000)
const anyWord = (command: Command, pattern: RegExp): boolean => command.args.some((word) => pattern.test(shown(word)))

const memory = /\/proc\/[^/\s]{1,60}\/(?:mem|maps|environ)\b/
const worker = /\bRunner\.(?:Worker|Listener)\b/
const scramblers: ReadonlySet<string | null> = new Set(['rev', 'xxd', 'hexdump', 'od', 'rot13'])

const exposing: readonly Exposing[] = [
  {
    code: 'runner-memory-read',
    message: 'Reads the memory or the environment of other processes of the runner, where every secret of the job lies open.',
    holds: (command) =>
      (anyWord(command, memory) && !['echo', 'printf'].includes(command.name ?? '')) ||
      (['gcore', 'gdb', 'pgrep', 'pidof', 'strace'].includes(command.name ?? '') && anyWord(command, worker)),
  },
  {
    code: 'metadata-credentials',
    message: "Asks the machine's metadata service, which hands out the credentials of the machine.",
    holds: (command) =>
      ['curl', 'wget', 'http', 'invoke-restmethod', 'invoke-webrequest'].includes(command.name?.toLowerCase() ?? '') &&
      command.args.some((word) => asksForCredentials(shown(word))),
  },
  {
    code: 'mask-evaded',
    message: 'Prints a secret in a form that the log does not mask.',
    holds: (command) =>
      ['echo', 'printf', 'cat'].includes(command.name ?? '') &&
      secretsIn(command).length > 0 &&
      command.pipedTo.some((name) => scramblers.has(name)),
  },
]

/** Each of these meets a block row by itself, in a job that holds anything. */
export const exposuresOf = (command: Command, reading: JobReading): readonly Effect[] =>
  isPrivileged(reading)
    ? exposing
        .filter(({ holds }) => holds(command))
        .map(({ code, message }) => ({
          category: 'secret-exposure',
          code,
          message,
          access: 'write',
          destructive: false,
          lowImpact: false,
          blockworthy: true,
          production: 'unknown',
          target: null,
          credential: secretsIn(command)[0] ?? null,
          origin: command.origin,
        }))
    : []
