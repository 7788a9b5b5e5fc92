/**
 * How PowerShell is started from another shell. Its parameters may be written by any beginning that is their own, in any case.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh
 */
import type { Word } from '../model/activity.ts'

export const powerShells = /^(?:pwsh|powershell)(?:-preview)?$/i

const commandFlag = /^[-/](?:c|com[a-z]{0,4})$/i
const encodedFlag = /^[-/](?:e|ec|en[a-z]{0,12})$/i
const fileFlag = /^[-/](?:f|fi[a-z]{0,2})$/i
/** Their next word is no script. */
const valued = /^-(?:ex|ep|wd?$|wo|wi|o$|ou|if$|in|of$|v$|ver|conf|cu|set|ps)/i

/** The first word that is neither a parameter nor one's value. */
const operandAt = (words: readonly (Word | string)[]): number => {
  const texts = words.map((word) => (typeof word === 'string' ? word : (word.value ?? word.text)))
  return texts.findIndex((text, at) => !/^-./.test(text) && !valued.test(texts[at - 1] ?? ''))
}

/** The text in `pwsh -Command "…"`; null where there is none. */
export const scriptOfPowerShell = (name: string, words: readonly Word[]): { readonly text: Word; readonly shell: 'pwsh' } | null => {
  const args = words.slice(1)
  const first = operandAt(args)
  const flag = args.findIndex(({ value }) => value !== null && (commandFlag.test(value) || encodedFlag.test(value) || fileFlag.test(value)))
  const flagged = args[flag]?.value ?? ''
  if (fileFlag.test(flagged)) return null
  // Windows PowerShell takes a bare text for a command, PowerShell for a file.
  const bare = /^powershell$/i.test(name) && first >= 0 && !/\.ps1$/i.test(args[first]?.value ?? '.ps1')
  const text = flag >= 0 ? merged(args.slice(flag + 1)) : bare ? merged(args.slice(first)) : null
  // A block has been read where it stands.
  if (text === null || text.text.startsWith('{') || text.text === '-') return null
  return { text: encodedFlag.test(flagged) ? decoded(text) : text, shell: 'pwsh' }
}

/** Encoded commands are UTF-16 in base64; what comes to no text that anyone would write stays unknown. */
const decoded = (word: Word): Word => {
  const packed = /^[A-Za-z0-9+/]{1,100000}={0,2}$/.exec(word.value ?? '')
  const text = packed === null ? null : Buffer.from(packed[0], 'base64').toString('utf16le')
  return { ...word, value: text !== null && /^[\t\r\n -~]+$/.test(text) ? text : null }
}

/** The script that PowerShell, or a command of its that takes modules, is given by its path; null where there is none. */
export const fileOfPowerShell = (values: readonly string[]): string | null => {
  const script = values[operandAt(values)]
  return script === undefined || !/[\\/]|\.psm?1$/i.test(script) ? null : script.replaceAll('\\', '/')
}

export const merged = (words: readonly Word[]): Word | null =>
  words.length === 0
    ? null
    : {
        text: words.map(({ text }) => text).join(' '),
        value: words.some(({ value }) => value === null) ? null : words.map(({ value }) => value).join(' '),
        secrets: [...new Set(words.flatMap(({ secrets }) => secrets))],
      }
