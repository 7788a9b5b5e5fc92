/** How a program is told what it was started with, and has the script read that it was handed. */
import type { Command, Word } from '../model/activity.ts'
import type { Lead } from './leads.ts'
import { knownText } from './printed.ts'
import type { Reader, Setting, Shell } from './reader.ts'
import { over } from './visit.ts'
import { MAX_DEPTH } from './weight.ts'

/** What a program is started with, and where. */
export interface Start {
  readonly reader: Reader
  readonly command: Command
  /** Stands around whatever is read of it. */
  inner(): Setting
  follow(lead: Lead): void
}

/** Reads what a program is handed. True where that is all it runs. */
export type Taker = (start: Start) => boolean

/** What comes in, as far as it is known; a file is followed. Null where nothing does. */
export const fed = ({ command, inner, follow }: Start): string | null => {
  const { stdin, redirects } = command
  if (stdin !== null) return knownText(stdin, inner())
  const path = redirects.find(({ operator }) => operator === '<')?.target?.value
  const { folder } = inner()
  if (path != null && folder !== null && !path.startsWith('/'))
    follow({ kind: 'file', path: folder === '' ? path : `${folder}/${path}`, language: 'sh' })
  return null
}

/** Reads a text as a script, or tells why it is not. */
export const run = ({ reader, command, inner }: Start, text: string | null, shell: Shell, positional: readonly Word[] = []): void => {
  const setting = inner()
  if (text !== null && setting.depth <= MAX_DEPTH)
    return reader.script(text, shell, {
      ...setting,
      variables:
        positional.length === 0
          ? setting.variables
          : over(
              setting.variables,
              positional.map((word, index) => [String(index + 1), word] as const),
            ),
    })
  if (text !== null) return void reader.unread('script', 'limit', 'scripts stand too deep in each other', true, command.origin)
  if (command.stdin !== null) reader.madeAtRunTime(command.stdin, command.origin)
}

/** Reads one word as a script, or tells that nobody knows what it says. */
export const runWord = (start: Start, word: Word): void => {
  const text = knownText(word, start.inner())
  if (text !== null) return run(start, text, 'bash')
  start.reader.madeAtRunTime(word, start.command.origin)
}
