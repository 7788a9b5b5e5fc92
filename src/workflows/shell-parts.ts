/** A simple command and its parts. */
import type { Assignment, Redirection } from 'unbash'
import type { Variables, Word } from '../model/activity.ts'
import { type WordContext, wordOf } from './shell-words.ts'
import type { Unwrapped } from './wrappers.ts'

export interface Redirections {
  readonly stdin: Word | null
  readonly redirects: readonly { readonly operator: string; readonly target: Word | null }[]
}

/** A simple command. `offset` counts from 0 in the script. */
export interface Simple extends Redirections {
  /** As it stands, its wrappers included. */
  readonly words: readonly Word[]
  readonly unwrapped: Unwrapped
  readonly assignments: Readonly<Record<string, Word>>
  readonly pipedFrom: readonly (string | null)[]
  readonly pipedTo: readonly (string | null)[]
  /** What the script has set before it; whatever else is visible was set around the script. */
  readonly own: Variables
  readonly conditions: readonly string[]
  /** Folder it runs in, relative to where the script started; null where a `cd` led somewhere unknown. */
  readonly folder: string | null
  readonly offset: number
}

export interface ParsedShell {
  readonly commands: readonly Simple[]
  /** Names of functions that the script defines: a call of one is no program. */
  readonly functions: ReadonlySet<string>
  readonly complete: boolean
}

/** What an assignment sets; of an array, all its elements in one. */
export const assignedWord = ({ value }: Assignment, context: WordContext): Word => {
  if (value.type === 'Word') return wordOf(value, context)
  const elements = value.elements.map((element) => wordOf(element, context))
  return {
    text: elements.map(({ text }) => text).join(' '),
    value: null,
    secrets: [...new Set(elements.flatMap(({ secrets }) => secrets))],
  }
}

/** `K=V` as an argument (`env K=V cmd`, `make K=V`): the whole word. */
export const pairWord = (arg: Assignment, context: WordContext): Pick<Word, 'value'> => {
  const { value } = assignedWord(arg, context)
  return { value: value === null ? null : `${arg.name}=${value}` }
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
  [...line.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)].map((found) => {
    const [pos, end] = [offset + found.index, offset + found.index + found[0].length]
    const word = wordOf(
      { type: 'Word', text: context.masked.original.slice(pos, end), value: found[0].replace(/^(["'])(.*)\1$/, '$2'), pos, end },
      context,
    )
    return word.value?.includes('$') ? { ...word, value: null } : word
  })
