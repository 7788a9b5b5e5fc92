/** Functions and scripts that run what they are handed: `retry() { shift; "$@"; }`, called as `retry 3 npm publish`. */
import type { Variables, Word } from '../model/activity.ts'
import { filledByXargs } from './printed.ts'
import type { ShellSurroundings } from './shell-outside.ts'
import type { ParsedShell, Simple } from './shell-parts.ts'
import { unwrap } from './wrappers.ts'

/** How many of its words a function may take for itself before it runs the rest: at least, and at most. */
export interface Passing {
  readonly least: number
  readonly most: number
}

const MAX_TAKEN = 6

const functionOf = ({ conditions }: Simple): string | null =>
  conditions.findLast((condition) => /^function \S+$/.test(condition))?.slice('function '.length) ?? null

/** The words by which a command stands for what was handed over: `"$@"`, `$*`, `eval "$@"`, `"${@:2}"`; null for any other. */
const handed = ({ unwrapped }: Simple): Word | null => {
  const [first, second] = unwrapped.words
  const word = first?.value === 'eval' ? second : first
  return word !== undefined && /^"?\$(?:[@*]|\{[@*](?::\d)?\})"?$/.test(word.text) ? word : null
}

const takenBy = (word: Word): number => Math.max(0, Number(/:(\d)/.exec(word.text)?.[1] ?? '1') - 1)

const shiftOf = ({ words }: Simple): number => (words[0]?.value === 'shift' ? Number(words[1]?.value ?? '1') || 1 : 0)

const none: ReadonlyMap<string, Passing> = new Map()
const known = new WeakMap<ParsedShell, ReadonlyMap<string, Passing>>()

/** The functions of a script that run what they are handed. */
export const passingIn = (parsed: ParsedShell): ReadonlyMap<string, Passing> => {
  const before = known.get(parsed)
  if (before !== undefined) return before
  if (parsed.functions.size === 0) return none
  const found = new Map<string, Passing>()
  const shifts = new Map<string, Passing>()
  for (const simple of parsed.commands) {
    const name = functionOf(simple)
    if (name === null) continue
    const { least, most } = shifts.get(name) ?? { least: 0, most: 0 }
    const shift = shiftOf(simple)
    // A shift in a branch or a loop may happen never, once or often.
    if (shift > 0) shifts.set(name, { least: least + (simple.conditions.length > 1 ? 0 : shift), most: most + shift })
    const word = handed(simple)
    if (word !== null)
      found.set(name, { least: least + takenBy(word), most: Math.max(least + takenBy(word), Math.min(MAX_TAKEN, most + takenBy(word))) })
  }
  known.set(parsed, found)
  return found
}

const withWords = (simple: Simple, words: readonly Word[]): Simple => ({ ...simple, words, unwrapped: unwrap(words) })

/** What a call of such a function runs, once for each number of words that it may take for itself. */
export const runBy = (call: Simple, { least, most }: Passing): readonly Simple[] => {
  const runs: Simple[] = []
  for (let taken = least; taken <= most; taken++) {
    const words = call.words.slice(1 + taken)
    if (words.length > 0) runs.push(withWords(call, words))
  }
  return runs
}

/** True of a function's own `"$@"`: its calls tell what it runs. */
export const isTold = (simple: Simple): boolean => handed(simple) !== null && functionOf(simple) !== null

/** What a command comes to: mostly itself. `"$@"` of a script that was started with words is a command of those; `xargs` makes some, too. */
export const startedWith = (simple: Simple, around: ShellSurroundings, visible: Variables): readonly Simple[] => {
  const filled = simple.before.length === 0 ? null : filledByXargs(simple, { ...around, variables: visible })
  if (filled !== null) return filled.map((words) => withWords(simple, words))
  const word = handed(simple)
  if (word === null || functionOf(simple) !== null) return [simple]
  const { variables } = around
  const words: Word[] = []
  for (let at = 1 + takenBy(word); variables.has(String(at)) && at < 100; at++) words.push(variables.get(String(at)) ?? word)
  return words.length === 0 ? [simple] : [withWords(simple, words)]
}
