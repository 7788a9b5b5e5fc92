/** Variables whose value is code that another program runs: a file that each shell or node starts with, a command line for git. */
import type { Variables, Word } from '../model/activity.ts'
import { isTransport } from './handed-to-git.ts'
import { insideWorkspace } from './places.ts'
import { knownText } from './printed.ts'
import type { Reader, Setting } from './reader.ts'
import { MAX_DEPTH } from './weight.ts'

/** What a value comes to as a line of a shell; null where it runs nothing of the repository. */
type LineOf = (text: string, word: Word) => string | null

/** For a script that has set nothing yet. */
export const nothingSet: Variables = new Map()

/** Paths that can lead into the repository: bare names are packages, and what begins at the root or at home is the machine's. */
const ownPath = /^(?:\.{1,2}\/|\$\{?GITHUB_WORKSPACE\}?\/|\$\{\{ {0,5}github\.workspace {0,5}\}\}\/)/

const isOwn = (path: string): boolean => ownPath.test(path) || insideWorkspace(path) !== null

const asFile = (path: string): string => (/['$]/.test(path) ? path : `'${path}'`)

/** A shell takes the name from the folder that it starts in, with or without a dot in front. */
const taken: LineOf = (text) =>
  isOwn(text) || /^[\w-][\w./-]{0,200}$/.test(text) ? `. ${asFile(text.includes('/') ? text : `./${text}`)}` : null

const MAX_OPTIONS = 60

/** `--require ./a.js --import=./b.mjs`: each is a program that runs in front of the one that is started. */
const loaded: LineOf = (text) => {
  const words = text.split(/\s+/, MAX_OPTIONS)
  const files = words.flatMap((word, at) => {
    if (/^(?:-r|--require|--import|--loader|--experimental-loader)$/.test(word)) return words[at + 1] ?? []
    return /^--(?:require|import|loader|experimental-loader)=(.{1,300})$/.exec(word)?.[1] ?? []
  })
  const lines = files.filter(isOwn).map((file) => `node ${asFile(file)}`)
  return lines.length === 0 ? null : lines.join('\n')
}

/** `EDITOR: vim` names a program of the machine's; how to connect by ssh is no command of its own. */
const commandLine: LineOf = (text, word) => (/[\s/]/.test(text.trim()) && !isTransport(word) ? text : null)

/**
 * From the manuals of bash, node and git. `ENV` and `PYTHONSTARTUP` are not among them: only a shell and a Python that somebody types into
 * read those.
 */
const code: readonly (readonly [string, LineOf])[] = [
  ['BASH_ENV', taken],
  ['NODE_OPTIONS', loaded],
  ...['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_PAGER', 'GIT_EXTERNAL_DIFF', 'GIT_ASKPASS'].map(
    (name) => [name, commandLine] as const,
  ),
  ...['EDITOR', 'VISUAL', 'PAGER'].map((name) => [name, commandLine] as const),
]

/**
 * Reads what is set now and was not before.
 *
 * @param setting where it was set; asked for only where something is found, for nearly no command sets any of these
 */
export const readEnvironment = (reader: Reader, now: Variables, before: Variables, setting: () => Setting): void => {
  for (const [name, lineOf] of code) {
    const word = now.get(name)
    if (word === undefined || word.text === before.get(name)?.text) continue
    const around = setting()
    const text = around.depth < MAX_DEPTH ? knownText(word, around) : null
    const line = text === null ? null : lineOf(text, word)
    if (line !== null) reader.script(line, 'bash', { ...around, depth: around.depth + 1 })
  }
}
