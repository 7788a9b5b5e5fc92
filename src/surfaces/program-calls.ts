/** The commands that a program's text starts: string literals in the arguments of calls that run processes. Not a parser: a careful reader. */
import type { Command, Program, Word } from '../model/activity.ts'
import { remembering } from '../workflows/remember.ts'
import { isKnownProgram } from './command-match.ts'

const longestText = 200_000
const longestLiteral = 2_000
const most = 400

interface Literal {
  readonly value: string
  readonly start: number
  readonly end: number
}

const endOfLiteral = (text: string, start: number, quote: string): number => {
  for (let i = start; i < text.length && i - start < longestLiteral; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (c === quote) return i
    else if (c === '\n' && quote !== '`') return -1
  }
  return -1
}

/** Every string literal, in order; comments are not told apart, since what is commented out is judged too rather than missed. */
const literalsOf = (text: string): readonly Literal[] => {
  const literals: Literal[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c !== '"' && c !== "'" && c !== '`') continue
    const end = endOfLiteral(text, i + 1, c)
    if (end < 0) continue
    literals.push({ value: text.slice(i + 1, end), start: i, end: end + 1 })
    i = end
  }
  return literals
}

const starts =
  /(?:exec|spawn|run|system|popen|call|check_output|check_call|shell|sh|cmd|command|subprocess|invoke|process|new|x|capture\w*)\w*!?\s*[({[]?\s*(?:[[{(]|args\s*=\s*\[?|\[\])*\s*f?$|[$]$|\bsh$/i
const between = /^[\s,[\]()]*(?:\.args?\s*\(\s*&?\[?\s*)?f?$/
const ends = /[;{}]|=>|\n\s*\n/

const fill = /\$\{[^}]*\}|\{[\w.[\]()]*\}|%[sdv]|\$\([^)]*\)|\$\w+/

const wordOf = (text: string): Word => ({ text, value: fill.test(text) ? null : text, secrets: [] })

/** The literals that follow as arguments; a name between two commas is a word that only the run knows. */
const argumentsAfter = (text: string, literals: readonly Literal[], at: number): readonly Word[] => {
  const words: Word[] = []
  for (let i = at; i < literals.length && words.length < 40; i++) {
    const here = literals[i]
    const before = literals[i - 1]
    if (here === undefined || before === undefined) break
    const gap = text.slice(before.end, Math.min(here.start, before.end + 300))
    if (here.start - before.end > 300 || ends.test(gap)) break
    if (!between.test(gap)) {
      if (!/^\s*,[^=:]*,\s*f?$/.test(gap)) break
      words.push({ text: '$unknown', value: null, secrets: [] })
    }
    words.push(wordOf(here.value))
  }
  return words
}

const startsKnown = ([first]: readonly Word[]): boolean => first?.value != null && isKnownProgram(first.value)

/** A command as a program starts it: no shell stands around it. */
export const commandOf = (name: string, args: readonly Word[], env: Command['env'], origin: Command['origin']): Command => ({
  kind: 'command',
  shell: 'other',
  name,
  likely: false,
  args,
  wrappers: [],
  assignments: {},
  stdin: null,
  redirects: [],
  pipedFrom: [],
  pipedTo: [],
  env,
  origin,
})

const splitLine = (line: string): readonly Word[] =>
  line
    .trim()
    .split(/\s+/)
    .slice(0, 60)
    .map((part) => wordOf(part.replace(/^["']|["']$/g, '')))

/** Languages that start programs by calls with strings; in all others a line may be a command as it stands. */
const callsWithStrings =
  /^(?:python|node|javascript|typescript|js|ts|deno|bun|ruby|go|golang|rust|perl|php|java|kotlin|groovy|scala|c|cpp|csharp|dotnet|swift|dart|r|lua|elixir)/i

/** Lines of a shell that has no parser here (Nushell, fish, ...): those that start with a program of the catalogue. */
const linesIn = remembering(50, (text): readonly (readonly Word[])[] =>
  text
    .split(/[\n;|]/)
    .slice(0, 20_000)
    .flatMap((line) => {
      const plain = line.trim().replace(/^(?:let\s+\w{1,60}\s*=\s*|\^|\(|do\s*\{|&\s*)+/, '')
      const words = plain === '' || plain.startsWith('#') ? [] : splitLine(plain.slice(0, longestLiteral))
      return startsKnown(words) ? [words] : []
    }),
)

/** By literal: the programs of the catalogue that a call with it starts. Kept, because many jobs of a repository start the same program. */
const callsIn = remembering(50, (text): readonly (readonly (readonly Word[])[])[] => {
  const literals = literalsOf(text)
  const calls: (readonly (readonly Word[])[])[] = []
  for (const [i, literal] of literals.entries()) {
    if (calls.length >= most) break
    if (!starts.test(text.slice(Math.max(0, literal.start - 60), literal.start))) continue
    const lines = /\s/.test(literal.value.trim())
      ? literal.value.split(/\n|&&|;|\|\|/).map(splitLine)
      : [[wordOf(literal.value), ...argumentsAfter(text, literals, i + 1)]]
    const known = lines.filter(startsKnown)
    if (known.length > 0) calls.push(known)
  }
  return calls
})

/** It stands in the words of a command or a step: it has no name of its own, and where it stands is no file of it. */
export const isInline = ({ path, origin }: Program): boolean => path === origin.at.path

/** Commands that the program's text starts, as far as they are written out in it. */
export const commandsIn = (program: Program): readonly Command[] => {
  const text = (program.text ?? '').slice(0, longestText)
  const started = callsWithStrings.test(program.language) ? [] : [...linesIn(text)]
  for (const call of callsIn(text)) {
    if (started.length >= most) break
    started.push(...call)
  }
  const origin = isInline(program) ? program.origin : { ...program.origin, via: [...program.origin.via, program.path] }
  return started.flatMap(([first, ...args]) => (first?.value == null ? [] : [commandOf(first.value, args, program.env, origin)]))
}
