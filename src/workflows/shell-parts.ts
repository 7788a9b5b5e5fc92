/** A simple command and its parts. */
import type { Assignment, Redirection, Command as ShellCommand, Word as ShellWord } from 'unbash'
import type { Variables, Word } from '../model/activity.ts'
import { readInside, type WordContext, wordOf } from './shell-words.ts'
import type { Unwrapped } from './wrappers.ts'

export interface Redirections {
  readonly stdin: Word | null
  readonly redirects: readonly { readonly operator: string; readonly target: Word | null }[]
}

/** The pipeline that a command stands in. */
export interface Piping {
  readonly pipedFrom: readonly (string | null)[]
  readonly pipedTo: readonly (string | null)[]
  /** The commands in front of the pipe: what they print comes in. */
  readonly before: readonly Simple[]
}

export const alone: Piping = { pipedFrom: [], pipedTo: [], before: [] }

/** A simple command. `offset` counts from 0 in the script. */
export interface Simple extends Redirections, Piping {
  /** As it stands, its wrappers included. */
  readonly words: readonly Word[]
  readonly unwrapped: Unwrapped
  readonly assignments: Readonly<Record<string, Word>>
  /** What the script has set before it; whatever else is visible was set around the script. */
  readonly own: Variables
  readonly conditions: readonly string[]
  /** Folder it runs in, relative to where the script started; null where a `cd` led somewhere unknown. */
  readonly folder: string | null
  readonly offset: number
}

/** Commands of one script that are looked at. */
export const MAX_COMMANDS = 2000

export interface ParsedShell {
  readonly commands: readonly Simple[]
  /** Functions that the script defines, and where each is defined first: a call behind that is no program. */
  readonly functions: ReadonlyMap<string, number>
  /**
   * Why something of the script was not read; null where all was. `limit`: it holds more than we look at. `syntax`: no shell would take it as
   * it stands, and what belongs to what behind the fault is a guess.
   */
  readonly left: 'limit' | 'syntax' | null
}

/** What an assignment sets; of an array, all its elements in one. */
export const assignedWord = ({ value, index }: Assignment, context: WordContext): Word => {
  if (index !== undefined) readInside(index, context)
  if (value.type === 'Word') return wordOf(value, context)
  const elements = value.elements.map((element) => wordOf(element, context))
  return {
    text: elements.map(({ text }) => text).join(' '),
    value: null,
    secrets: [...new Set(elements.flatMap(({ secrets }) => secrets))],
  }
}

/** `K=V` as an argument (`env K=V cmd`, `make K=V`): the whole word. */
const pairWord = (arg: Assignment, context: WordContext): Pick<Word, 'value'> => {
  const { value } = assignedWord(arg, context)
  return { value: value === null ? null : `${arg.name}=${value}` }
}

const MAX_APART = 100

/** The words of a command. A name that is a variable without quotes falls apart at its blanks: `run='npm publish'; $run`. */
export const wordsIn = (name: ShellWord, args: ShellCommand['args'], context: WordContext): readonly Word[] => {
  const first = wordOf(name, context)
  const words = args.map((arg) =>
    arg.type === 'Assignment' ? { ...assignedWord(arg, context), text: arg.text, ...pairWord(arg, context) } : wordOf(arg, context),
  )
  const apart = first.text.startsWith('$') && first.value !== null ? first.value.trim().split(/\s+/) : []
  return apart.length < 2 || apart.length > MAX_APART
    ? [first, ...words]
    : [...apart.map((value) => ({ text: value, value, secrets: first.secrets })), ...words]
}

/** What the variable of a loop stands for, one after the other; one that is not known where there are many. */
export const loopValues = (
  name: string,
  list: readonly { readonly text: string; readonly value: string }[],
  context: WordContext,
): readonly Word[] => {
  const words = list.flatMap((word) => ('parts' in word || 'type' in word ? [wordOf(word as ShellWord, context)] : []))
  return words.length > 0 && words.length <= 8 && words.every(({ value }) => value !== null && !/[*?[]/.test(value))
    ? words
    : [{ text: `$${name}`, value: null, secrets: words.flatMap(({ secrets }) => secrets) }]
}

/** What comes in by standard input, and where else streams lead. */
export const redirectionsOf = (redirects: readonly Redirection[], context: WordContext): Redirections => {
  let stdin: Word | null = null
  const kept: { operator: string; target: Word | null }[] = []
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') {
      const { text, parts } = redirect.body
      stdin =
        parts === undefined
          ? { text, value: text, secrets: [] }
          : wordOf({ type: 'Word', text, value: text, pos: redirect.body.pos, end: redirect.body.end, parts }, context)
    } else {
      const target = redirect.target === undefined ? null : wordOf(redirect.target, context)
      if (redirect.type === 'HereString') stdin = target
      else kept.push({ operator: redirect.operator, target })
    }
  }
  return { stdin, redirects: kept }
}

/** The words of a line without a parser: by white space, quotes taken off. What a variable stands in is not known. */
export const plainWords = (line: string, offset: number, context: WordContext): readonly Word[] =>
  [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map((found) => {
    const [pos, end] = [offset + found.index, offset + found.index + found[0].length]
    const value = found[0].replaceAll(
      /"([^"]*)"|'([^']*)'/g,
      (_, double: string | undefined, single: string | undefined) => double ?? single ?? '',
    )
    const word = wordOf({ type: 'Word', text: context.masked.original.slice(pos, end), value, pos, end }, context)
    return word.value?.includes('$') ? { ...word, value: null } : word
  })
