/**
 * The catalogue's patterns.
 *
 * A pattern is words with blanks between them. `apply` matches the first sub-command, `state rm` the first two; `a|b` either; `get-*` by
 * wildcard; `*` any one word; `**` in front lets the rest stand anywhere; `**` alone matches every call; `.` a call without any operand.
 * `--flag` wants a flag, `-f|--force` any of them, `--output=*registry*` one with such a value, `!--snapshot` none of that name.
 */
import type { Word } from '../model/activity.ts'
import { bare, type CommandLine, type Flag, settled } from './command-line.ts'

/** `maybe`: a word that is only known at run time could make it match. */
export type Match = 'yes' | 'no' | 'maybe'

interface FlagPattern {
  readonly names: readonly string[]
  readonly values: readonly string[] | null
}

export interface Pattern {
  readonly words: readonly (readonly string[])[]
  readonly anywhere: boolean
  readonly empty: boolean
  readonly flags: readonly FlagPattern[]
  readonly without: readonly FlagPattern[]
}

const flagPattern = (token: string): FlagPattern => {
  const equals = token.indexOf('=')
  if (equals < 0) return { names: token.split('|'), values: null }
  return { names: token.slice(0, equals).split('|'), values: token.slice(equals + 1).split('|') }
}

export const readPattern = (text: string): Pattern => {
  const tokens = text.split(' ').filter((token) => token !== '')
  return {
    words: tokens.filter((token) => !/^(?:!?-|\*\*$|\.$)/.test(token)).map((token) => token.split('|')),
    anywhere: tokens[0] === '**',
    empty: tokens[0] === '.',
    flags: tokens.filter((token) => token.startsWith('-')).map(flagPattern),
    without: tokens.filter((token) => token.startsWith('!')).map((token) => flagPattern(token.slice(1))),
  }
}

/** Names of flags that the pattern gives a value to: the tool's line is read accordingly. */
export const valuedFlags = (pattern: Pattern): readonly string[] =>
  [...pattern.flags, ...pattern.without].flatMap(({ names, values }) => (values === null ? [] : names))

/** Wildcard match without backtracking beyond the last star: time is the product of both lengths at most. */
export const globMatches = (glob: string, text: string): boolean => {
  let g = 0
  let t = 0
  let star = -1
  let mark = 0
  while (t < text.length) {
    if (g < glob.length && glob[g] === '*') {
      star = g++
      mark = t
    } else if (g < glob.length && glob[g] === text[t]) {
      g++
      t++
    } else if (star >= 0) {
      g = star + 1
      t = ++mark
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}

/** Could a text that starts with `head` and goes on unknown match the glob? */
const couldMatch = (glob: string, head: string): boolean => {
  const fixed = glob.split('*', 1)[0] ?? ''
  return glob.includes('*') ? fixed.startsWith(head) || head.startsWith(fixed) : fixed.startsWith(head)
}

const wordMatches = (globs: readonly string[], word: Word): Match => {
  const value = settled(word)
  if (value !== null) return globs.some((glob) => globMatches(glob, value)) ? 'yes' : 'no'
  if (globs.includes('*')) return 'yes'
  const head = bare(word.text).split(/[$`]/, 1)[0] ?? ''
  return globs.some((glob) => couldMatch(glob, head)) ? 'maybe' : 'no'
}

const worse = (a: Match, b: Match): Match => (a === 'no' || b === 'no' ? 'no' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'yes')

const wordsFrom = (pattern: Pattern, operands: readonly Word[], from: number): Match => {
  if (operands.length - from < pattern.words.length) return 'no'
  let match: Match = 'yes'
  let at = from
  for (const globs of pattern.words) {
    const word = operands[at++]
    if (word === undefined) return 'no'
    match = worse(match, wordMatches(globs, word))
    if (match === 'no') return 'no'
  }
  return match
}

const wordsMatch = (pattern: Pattern, operands: readonly Word[]): Match => {
  if (pattern.empty) return operands.length === 0 ? 'yes' : 'no'
  if (!pattern.anywhere) return wordsFrom(pattern, operands, 0)
  let best: Match = pattern.words.length === 0 ? 'yes' : 'no'
  for (let from = 0; from < operands.length && best !== 'yes'; from++) {
    const match = wordsFrom(pattern, operands, from)
    // A word far behind that is only known at run time is an operand, not a sub-command.
    if (match === 'yes' || (match === 'maybe' && from === 0)) best = match
  }
  return best
}

/** `unsure`: what a flag whose value is only known at run time counts as. One that says it is off (`--push=false`) counts as absent. */
const given = (wanted: FlagPattern, flags: readonly Flag[], unsure: boolean): boolean =>
  flags.some(({ name, word }) => {
    if (!wanted.names.includes(name)) return false
    if (word === null) return wanted.values === null
    const { value } = word
    if (value === null) return unsure
    return wanted.values === null ? value !== 'false' : wanted.values.some((glob) => globMatches(glob, value))
  })

/** A flag that makes a rule speak counts where it may be given; one that silences it only where it surely is. */
export const matchPattern = (pattern: Pattern, line: CommandLine): Match =>
  pattern.flags.every((wanted) => given(wanted, line.flags, true)) && !pattern.without.some((wanted) => given(wanted, line.flags, false))
    ? wordsMatch(pattern, line.operands)
    : 'no'

/** True where one of the flags surely asks for a rehearsal, and none takes it back. */
export const isRehearsal = (names: readonly string[], line: CommandLine): boolean => {
  const off = names.map((name) => name.replace(/^--/, '--no-'))
  if (line.flags.some(({ name }) => !names.includes(name) && off.includes(name))) return false
  const asked = line.flags.filter(({ name }) => names.includes(name))
  return asked.length > 0 && asked.every(({ word }) => word === null || (word.value !== null && !/^(?:false|none|no|0)$/i.test(word.value)))
}
