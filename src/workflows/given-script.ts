/** Scripts that a command is given as words: by a shell, by `eval` and `trap`, by `find`. */
import type { Word } from '../model/activity.ts'
import { merged, powerShells, scriptOfPowerShell } from './powershell-call.ts'

const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'fish'])
/** Programs that hand the word behind their `-c` to a shell. */
const starters = new Set(['su', 'runuser', 'script', 'flock', 'newgrp', 'sg'])

export interface GivenScript {
  readonly text: Word
  readonly shell: 'bash' | 'pwsh'
  /** It runs in the same shell, which knows its functions. */
  readonly same?: true
}

/** The script in `bash -c '…'`, `eval '…'`, `trap '…' EXIT` or `find -exec …`; null where the words are none of these. */
export const innerScript = (name: string, words: readonly Word[]): GivenScript | null => {
  if (powerShells.test(name)) return scriptOfPowerShell(name, words)
  const same = name === 'eval' ? merged(words.slice(1)) : name === 'trap' ? trapped(words) : null
  if (same !== null) return { text: same, shell: 'bash', same: true }
  const text =
    name === 'find'
      ? executed(words)
      : name === 'env'
        ? splitByEnv(words)
        : shells.has(name)
          ? scriptOfShell(words)
          : starters.has(name)
            ? behindCommandFlag(words)
            : name === 'nix-shell'
              ? behindFlag(words, ['--run', '--command'])
              : null
  return text === null ? null : { text, shell: 'bash' }
}

/** `trap 'rm -r "$folder"' EXIT`; null where signals are only listed, ignored or given back. */
const trapped = (words: readonly Word[]): Word | null => {
  const [first, second] = words.slice(words[1]?.value === '--' ? 2 : 1)
  if (first === undefined || second === undefined || first.value === '' || first.value?.startsWith('-')) return null
  // What a variable stands for in it is put in early, but its commands are those that are written.
  return first.value === null ? { ...first, value: first.text.replace(/^"(.*)"$/s, '$1') } : first
}

/** `su - user -c '…'`; a program may stand there too, of which a flag `-c` means something else. */
const behindCommandFlag = (words: readonly Word[]): Word | null => {
  const flag = words.findIndex(
    ({ value }, index) => index > 0 && (value === '-c' || value === '--command' || /^-[a-z]{1,4}c$/.test(value ?? '')),
  )
  return flag < 0 ? null : (words[flag + 1] ?? null)
}

/** The word behind the first of some flags. */
const behindFlag = (words: readonly Word[], flags: readonly string[]): Word | null => {
  const flag = words.findIndex(({ value }, index) => index > 0 && value !== null && flags.includes(value))
  return flag < 0 ? null : (words[flag + 1] ?? null)
}

/** `env -S 'A=1 npm publish'` takes the word apart as a shell would. */
const splitByEnv = (words: readonly Word[]): Word | null => {
  const flag = words.findIndex(({ value }) => value === '-S' || value === '--split-string')
  const behind = words.slice(flag + 1)
  return flag < 0 || words.slice(1, flag).some(({ value }) => !value?.startsWith('-')) ? null : merged(behind)
}

/** What `find` runs for the files that it finds, one command a line; null where it runs nothing. */
const executed = (words: readonly Word[]): Word | null => {
  const lines: Word[] = []
  for (let at = 0; at < words.length; at++) {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(words[at]?.value ?? '')) continue
    const end = words.findIndex(({ value }, index) => index > at && (value === ';' || value === '+'))
    const line = words.slice(at + 1, end < 0 ? undefined : end)
    const text = line.map(quoted).join(' ')
    lines.push({ text, value: text, secrets: line.flatMap(({ secrets }) => secrets) })
    if (end < 0) break
    at = end
  }
  if (lines.length === 0) return null
  const text = lines.map((line) => line.text).join('\n')
  return { text, value: text, secrets: lines.flatMap(({ secrets }) => secrets) }
}

/** As it would be written for a shell: what is not known yet stays as it stands. */
const quoted = ({ text, value }: Word): string => (value === null ? text : `'${value.replaceAll("'", "'\\''")}'`)

const scriptOfShell = (words: readonly Word[]): Word | null => {
  const flag = words.findIndex(({ value }, index) => index > 0 && value !== null && /^-[a-z]*c$/.test(value))
  return flag < 0 ? null : (words[flag + 1] ?? null)
}
