/** What PowerShell's own commands start, enter and come to. From their manual pages under https://learn.microsoft.com/powershell/module/ */
import type { Word } from '../model/activity.ts'
import type { Result } from './powershell-strings.ts'

/** `script`: the text that it runs as a script. */
export interface Started {
  readonly words: readonly GivenWord[]
  readonly script: Word | null
}

export type GivenWord = Word & Result

/** https://learn.microsoft.com/powershell/scripting/learn/compatibility-aliases */
const aliases: ReadonlyMap<string, string> = new Map([
  ['%', 'ForEach-Object'],
  ['foreach', 'ForEach-Object'],
  ['?', 'Where-Object'],
  ['where', 'Where-Object'],
  ['iex', 'Invoke-Expression'],
  ['icm', 'Invoke-Command'],
  ['ipmo', 'Import-Module'],
  ['import-module', 'Import-Module'],
  ['saps', 'Start-Process'],
  ['start', 'Start-Process'],
  ['sl', 'Set-Location'],
  ['chdir', 'Set-Location'],
])

const named = (value: string): Word => ({ text: value, value, secrets: [] })
const lower = (word: Word | undefined): string => word?.value?.toLowerCase() ?? ''

/** @param sourced it stands behind the operator `.`, by which a script runs in the scope of the one that names it */
export const startedBy = (words: readonly GivenWord[], sourced: boolean): Started | null => {
  const [first, ...rest] = words
  if (first === undefined || first.block) return null
  if (sourced && first.value !== null) return { words: [named('.'), ...words], script: null }
  const alias = aliases.get(lower(first))
  const name = alias?.toLowerCase() ?? lower(first)
  if (name === 'start-process') return { words: processOf(rest) ?? words, script: null }
  const own: readonly GivenWord[] = alias === undefined ? words : [named(alias), ...rest]
  if (name !== 'invoke-expression') return { words: own, script: null }
  const [flag, ...behind] = rest
  const script = /^-c/i.test(flag?.text ?? '') ? behind[0] : flag
  return { words: own, script: script ?? null }
}

/** Parameters of `Start-Process` that take a value, but for the program's and its arguments'. */
const processValues = /^-(?:cr|wor|v|wi|u|redirect|env)/i

/** `Start-Process [-FilePath] gh [-ArgumentList] 'pr', 'list'` is `gh pr list`; null where the program is not told. */
const processOf = (words: readonly GivenWord[]): readonly GivenWord[] | null => {
  const found: { program: GivenWord | null; args: GivenWord[] } = { program: null, args: [] }
  let into: 'program' | 'args' | 'nothing' | null = null
  for (const word of words) {
    if (/^-[a-z]/i.test(word.text)) {
      into = /^-(?:f|pspath|l)/i.test(word.text)
        ? 'program'
        : /^-a/i.test(word.text)
          ? 'args'
          : processValues.test(word.text)
            ? 'nothing'
            : null
      continue
    }
    if (into === 'program' || (into === null && found.program === null)) found.program = word
    else if (into !== 'nothing') found.args.push(word)
    if (into !== 'args') into = null
  }
  if (found.program === null) return null
  return [found.program, ...found.args.flatMap(({ given, block: _block, ...word }) => given ?? apart(word))]
}

/** One text that holds several arguments, as Windows takes them apart. */
const apart = (word: Word): readonly Word[] =>
  word.value === null
    ? [word]
    : word.value
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .slice(0, 200)
        .map((part) => ({ text: part, value: part.replaceAll(/["']/g, ''), secrets: word.secrets }))

/** A cmdlet takes `-Name:value` for `-Name value`; a program takes the word as it is. */
const isCmdlet = (name: string): boolean => /^(?:[\w.]{1,60}\\)?[a-z]{2,20}-\w{2,60}$/i.test(name) || /^(?:irm|iwr)$/i.test(name)

/** The words as they reach what is started: with what is splatted put in. A splat that is not known stays a word that is not known. */
export const argumentsOf = (words: readonly GivenWord[]): readonly Word[] => {
  const cmdlet = isCmdlet(words[0]?.value ?? '')
  return words.flatMap(({ given, block: _block, ...word }): readonly Word[] => {
    if (given !== undefined && word.text.startsWith('@')) return given
    const colon = cmdlet ? /^-[A-Za-z]\w{0,60}:(?=.)/.exec(word.text)?.[0] : undefined
    if (colon === undefined) return [word]
    return [
      named(colon.slice(0, -1)),
      { text: word.text.slice(colon.length), value: word.value?.slice(colon.length) ?? null, secrets: word.secrets },
    ]
  })
}

/** What a command that only works on paths comes to; null of any other. */
export const pathOf = (words: readonly Word[]): string | null => {
  const name = lower(words[0])
  if (name !== 'join-path' && name !== 'resolve-path' && name !== 'split-path') return null
  const flags = words.filter(({ text }) => /^-[a-z]/i.test(text)).map(({ text }) => text.toLowerCase())
  const paths = words.slice(1).filter(({ text }) => !/^-[a-z]/i.test(text))
  if (paths.length === 0 || paths.some(({ value }) => value === null || value === '')) return null
  const [first = ''] = paths.map(({ value }) => (value ?? '').replaceAll('\\', '/'))
  if (name === 'join-path' && flags.every((flag) => /^-(?:path|childpath|additionalchildpath|resolve)$/.test(flag)))
    return paths.map(({ value }) => (value ?? '').replaceAll('\\', '/')).join('/')
  if (name === 'resolve-path' && flags.every((flag) => /^-(?:path|literalpath)$/.test(flag))) return first
  if (name === 'split-path' && flags.every((flag) => /^-(?:parent|path)$/.test(flag))) return `${first}/..`
  return null
}
