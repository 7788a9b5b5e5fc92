/** A command's words, told apart as its tool tells them: sub-commands and operands on one side, flags and their values on the other. */
import type { Command, Word } from '../model/activity.ts'
import type { Tool } from './catalogue/commands/entry.ts'

/** `word` is the flag's value where it has one; null where it stands alone. */
export interface Flag {
  readonly name: string
  readonly word: Word | null
}

export interface CommandLine {
  readonly operands: readonly Word[]
  readonly flags: readonly Flag[]
  /** Words after `--`. */
  readonly rest: readonly Word[]
  /** True where a flag unknown to the catalogue stands before the first operand: its value, if it has one, was taken for that operand. */
  readonly doubtful: boolean
}

/** What the word surely says, else the part before its first variable or expression. */
export const visible = (word: Word): string => word.value ?? bare(word.text).split(/[$`]/, 1)[0] ?? ''

/** The text without the quotes around it. */
export const bare = (text: string): string => text.replace(/^["']+/, '').replace(/["']+$/, '')

/** Variables and expressions that the platform fills, with something of the shape that they always have. */
const platform: readonly (readonly [RegExp, string])[] = [
  [/\$\{\{\s*github\.repository\s*\}\}|\$\{GITHUB_REPOSITORY\}|\$GITHUB_REPOSITORY\b/g, 'owner/name'],
  [/\$\{\{\s*github\.repository_owner\s*\}\}|\$\{GITHUB_REPOSITORY_OWNER\}|\$GITHUB_REPOSITORY_OWNER\b/g, 'owner'],
  [
    /\$\{\{\s*github\.(?:event\.(?:(?:pull_request|issue|discussion)\.)?number|run_id|run_number|sha|event\.comment\.id)\s*\}\}|\$\{GITHUB_(?:SHA|RUN_ID)\}|\$GITHUB_(?:SHA|RUN_ID)\b/g,
    '1',
  ],
]

/** What a word comes to, with what the platform fills put in; null where anything else is left open. */
export const settled = (word: Word): string | null => {
  if (word.value !== null) return word.value
  const text = platform.reduce((left, [pattern, shape]) => left.replace(pattern, shape), bare(word.text).slice(0, 2_000))
  return word.text.length > 2_000 || /[$`]/.test(text) ? null : text
}

const part = (word: Word, from: number): Word => {
  const text = bare(word.text)
  return { text: text.slice(from), value: word.value === null ? null : word.value.slice(from), secrets: word.secrets }
}

interface Reading {
  readonly flags: Flag[]
  readonly takesNext: string | null
}

/** One word that starts with a dash: a cluster of letters, a long flag, or either with its value attached. */
const readFlag = (word: Word, tool: Tool, valued: ReadonlySet<string>): Reading => {
  const text = word.value ?? bare(word.text)
  const equals = text.indexOf('=')
  const name = equals > 0 ? text.slice(0, equals) : text
  const long = text.startsWith('--') || tool.style === 'go'
  if (long || valued.has(name) || !/^-[A-Za-z]{2,}/.test(text)) {
    if (equals > 0) return { flags: [{ name, word: part(word, equals + 1) }], takesNext: null }
    return valued.has(name) ? { flags: [], takesNext: name } : { flags: [{ name, word: null }], takesNext: null }
  }
  const flags: Flag[] = [{ name, word: null }]
  for (let i = 1; i < text.length && i < 24; i++) {
    const letter = `-${text[i]}`
    if (!valued.has(letter)) flags.push({ name: letter, word: null })
    else if (i + 1 < text.length) return { flags: [...flags, { name: letter, word: part(word, i + 1) }], takesNext: null }
    else return { flags, takesNext: letter }
  }
  return { flags, takesNext: null }
}

interface Known {
  readonly valued: ReadonlySet<string>
  readonly switches: ReadonlySet<string>
}

const remembered = new WeakMap<Tool, Known>()

/** The flags that the catalogue knows of a tool. */
const flagsOf = (tool: Tool): Known => {
  const known = remembered.get(tool)
  if (known !== undefined) return known
  const made = { valued: new Set(tool.valued ?? []), switches: new Set([...(tool.switches ?? []), ...(tool.dry ?? [])]) }
  remembered.set(tool, made)
  return made
}

/**
 * @param greedy reads flags unknown to the catalogue that stand before the first operand as if they took the next word.
 */
export const readLine = (command: Command, tool: Tool, greedy = false): CommandLine => {
  const { valued, switches } = flagsOf(tool)
  const operands: Word[] = []
  const flags: Flag[] = []
  let doubtful = false
  for (let i = 0; i < command.args.length; i++) {
    const word = command.args[i]
    if (word === undefined) break
    const text = word.value ?? bare(word.text)
    if (text === '--' && !(tool.passesOn === true && operands.length > 0))
      return { operands, flags, rest: command.args.slice(i + 1), doubtful }
    if (!text.startsWith('-') || text === '-' || (tool.passesOn === true && operands.length > 0)) {
      operands.push(word)
      continue
    }
    const { flags: read, takesNext } = readFlag(word, tool, valued)
    flags.push(...read)
    const next = command.args[i + 1]
    if (takesNext !== null) {
      flags.push({ name: takesNext, word: next ?? null })
      i++
    } else if (next?.value === 'false' && read.length === 1 && read[0]?.word === null) {
      // `--dry-run false`: the word that takes a switch back.
      flags.splice(-1, 1, { name: read[0].name, word: next })
      i++
    } else if (operands.length === 0 && next !== undefined && read.some(({ name, word }) => word === null && !switches.has(name))) {
      doubtful = true
      if (greedy) i++
    }
  }
  return { operands, flags, rest: [], doubtful }
}
