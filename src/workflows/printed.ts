/** What a command prints that only prints: the script or program of whoever it is piped into, or stands in the words of. */
import type { Word } from '../model/activity.ts'
import { parseShell } from './shell.ts'
import type { ShellSurroundings } from './shell-outside.ts'
import type { Simple } from './shell-parts.ts'

const MAX_PRINTED = 100_000
const MAX_ROUNDS = 50
const MAX_DEPTH = 4

/** `"…"` from end to end, and nothing else. */
const wholeQuote = /^"(?:[^"\\]|\\[\s\S])*"$/
const justVariable = /^"?\$(?:(\w{1,60})|\{(\w{1,60})\})"?\s*$/
/** A text that is nothing but what another command prints: `$(…)`, `` `…` ``, `<(…)`. Where it ends is told by the parser. */
const justPrinted = /^"?(?:[$<]\(([\s\S]*)\)|`([^`]*)`)"?\s*$/

/** As the shell hands it on: quotes off, what stands for something else as it is written. */
const unquoted = (text: string): string => (wholeQuote.test(text) ? unescaped(text.slice(1, -1)) : text)
const unescaped = (text: string): string => text.replaceAll(/\\(?:([$`"\\])|\r?\n)/g, '$1')

/**
 * A text that a shell is to run, with what is not known of it as it is written: `"gh release create $TAG"` says what it does all the same.
 * Null where none of it is written: `"$COMMAND"`, `"$(other)"`.
 */
export const knownText = (word: Word, around: ShellSurroundings, depth = 0): string | null => {
  if (word.value !== null) return word.value
  if (depth > MAX_DEPTH || word.text.length > MAX_PRINTED) return null
  const [, bare, braced] = justVariable.exec(word.text) ?? []
  const name = bare ?? braced
  if (name !== undefined) {
    const stands = around.variables.get(name)
    return stands === undefined ? null : knownText(stands, around, depth + 1)
  }
  return justPrinted.test(word.text) ? printedInside(word.text, around, depth + 1) : unquoted(word.text)
}

/** What `$(echo …)` or `<(cat <<EOF …)` comes to; null where its commands do more than print, or more than one stands there. */
export const printedInside = (text: string, around: ShellSurroundings, depth = 0): string | null => {
  const [, inside, ticked] = justPrinted.exec(text) ?? []
  const script = inside ?? ticked
  if (script === undefined) return null
  const { commands, left } = parseShell(script, around)
  const last = commands.at(-1)
  if (left !== null || last === undefined) return null
  // `$(a) b $(c)` begins and ends alike and is three things.
  return commands.some((one) => one !== last && one.pipedTo.length === 0) ? null : printedBy(last, around, depth)
}

/**
 * All that comes out of the commands in front of a pipe; null where one of them does more than print. A file that is printed reads like one
 * that the shell takes in.
 */
export const printedInto = ({ before }: Simple, around: ShellSurroundings): Word | null => {
  const texts: string[] = []
  const secrets = new Set<string>()
  for (const one of before) {
    if (one.pipedTo.length > 0 && before.length > 1 && one !== before.at(-1) && isPipedWithin(one, before)) continue
    const text = printedBy(one, around, 0)
    if (text === null) return null
    texts.push(text)
    for (const word of one.words) for (const name of word.secrets) secrets.add(name)
    for (const name of one.stdin?.secrets ?? []) secrets.add(name)
  }
  if (texts.length === 0) return null
  const text = texts.join('\n')
  return { text, value: text, secrets: [...secrets] }
}

/** In `{ echo a | tr a b; } | sh` what the first prints never reaches the shell. */
const isPipedWithin = (one: Simple, among: readonly Simple[]): boolean => among.some(({ before }) => before.includes(one))

const MAX_LINES = 8

/**
 * What `xargs` makes of lines that are known: the words of the command with a line put in, or behind them. Null where they are not known, and
 * of every other command.
 */
export const filledByXargs = (simple: Simple, around: ShellSurroundings): readonly (readonly Word[])[] | null => {
  const { words } = simple
  const xargs = words.findIndex(({ value }) => value === 'xargs')
  const given = xargs < 0 || simple.unwrapped.kept.length > 0 ? null : printedInto(simple, around)
  if (given === null || /[$`]|^\. /m.test(given.text)) return null
  const lines = given.text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > MAX_LINES) return null
  const { secrets } = given
  const { words: behindXargs, script } = simple.unwrapped
  if (![...behindXargs, ...(script === null ? [] : [script.text])].some(({ value }) => value?.includes('{}'))) {
    const behind = lines.flatMap((line) => line.trim().split(/\s+/)).map((value) => ({ text: value, value, secrets }))
    return script === null ? [[...behindXargs, ...behind]] : null
  }
  return lines.map((line) =>
    behindXargs.map((word) =>
      word.value?.includes('{}')
        ? { text: word.text, value: word.value.replaceAll('{}', () => line), secrets: [...word.secrets, ...secrets] }
        : word,
    ),
  )
}

/** What goes through these comes out again, by and large as it went in. */
const passes = new Set(['tee', 'envsubst', 'cat', 'dos2unix'])

const printedBy = (simple: Simple, around: ShellSurroundings, depth: number): string | null => {
  const [program, ...args] = simple.unwrapped.words
  const name = program?.value
  if (depth > MAX_DEPTH || name == null || simple.unwrapped.script !== null) return null
  if (name !== 'tee' && simple.redirects.some(({ operator }) => operator.startsWith('>') && operator !== '>&')) return ''
  if (name === 'echo') return echoed(args)
  if (name === 'printf') return formatted(args)
  if (name !== 'base64' && !passes.has(name)) return null
  if (name === 'cat' && args.some(({ value }) => value !== '-')) return takenIn(args)
  const from = simple.redirects.find(({ operator }) => operator === '<')?.target
  if (from != null && name !== 'base64') return takenIn([from])
  const given = simple.stdin === null ? printedInto(simple, around) : simple.stdin
  if (given === null) return null
  if (name === 'base64')
    return given.value === null || !args.some(({ value }) => /^(?:-d|-D|-di|--decode)$/.test(value ?? '')) ? null : decoded(given.value)
  return given.value ?? knownText({ ...given, text: unescaped(given.text) }, around, depth + 1)
}

/** Files whose text is printed, as a shell would take them in. */
const takenIn = (files: readonly Word[]): string | null =>
  files.every(({ value }) => value !== null && !value.startsWith('-') && !value.includes("'"))
    ? files.map(({ value }) => `. '${value ?? ''}'`).join('\n')
    : null

const decoded = (text: string): string | null => {
  const packed = text.replaceAll(/\s/g, '')
  return packed.length > MAX_PRINTED || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? null : Buffer.from(packed, 'base64').toString('utf8')
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
const controlled = (text: string): string => text.replaceAll(/\\([ntr])/g, (_, sign: string) => controls[sign] ?? '')

/** Words in which something is not known go as they are written; what other commands print in them has been read, and is not known. */
const textsOf = (words: readonly Word[]): readonly string[] | null => {
  const texts: string[] = []
  for (const { value, text } of words) {
    if (value === null && justPrinted.test(text)) return null
    texts.push(value ?? unquoted(text))
  }
  return texts
}

const echoed = (args: readonly Word[]): string | null => {
  const first = args.findIndex(({ value }) => !/^-[neE]+$/.test(value ?? ''))
  const texts = textsOf(first < 0 ? [] : args.slice(first))
  return texts === null ? null : controlled(texts.join(' '))
}

/** `printf '%s\n' a b`: the format comes again as long as there are words. */
const formatted = (args: readonly Word[]): string | null => {
  const [format, ...words] = textsOf(args[0]?.value === '--' ? args.slice(1) : args) ?? []
  if (format === undefined || format.length > MAX_PRINTED) return null
  const takes = /%[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z]/.test(format)
  let [printed, at] = ['', 0]
  for (let round = 0; round === 0 || (takes && at < words.length && round < MAX_ROUNDS); round++)
    printed += controlled(format).replaceAll(/%(?:%|[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z])/g, (sign) => (sign === '%%' ? '%' : (words[at++] ?? '')))
  return printed.slice(0, MAX_PRINTED)
}
