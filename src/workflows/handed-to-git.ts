/** Commands that git is handed and runs itself. From its manual: https://git-scm.com/docs */
import type { Word } from '../model/activity.ts'
import { quoted } from './given-script.ts'
import { runWord, type Taker } from './taker.ts'

/** Options that stand before the name of git's command and take the next word. */
const valued = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--config-env', '--exec-path'])

/** By git's own command, the flags whose value it hands to a shell. */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  rebase: ['-x', '--exec'],
  difftool: ['-x', '--extcmd'],
  clone: ['-u', '--upload-pack'],
  fetch: ['--upload-pack'],
  'ls-remote': ['--upload-pack', '--exec'],
  push: ['--receive-pack', '--exec'],
  'filter-branch': [
    ...['--setup', '--env-filter', '--tree-filter', '--index-filter', '--parent-filter', '--msg-filter', '--commit-filter'],
    '--tag-name-filter',
  ],
}

/** Settings that hold a command line; an alias and a credential helper do where they begin with `!`. */
const commandSettings = new Set(['core.editor', 'core.pager', 'core.sshcommand', 'core.fsmonitor', 'sequence.editor', 'diff.external'])

const bare = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2')

/** A part of a word, from a place in it on: quotes around the whole and around the part are taken off. */
const from = (word: Word, index: number): Word => ({
  text: bare(bare(word.text).slice(index)),
  value: word.value?.slice(index) ?? null,
  secrets: word.secrets,
})

/** What a setting makes git run; null where it runs nothing, or only connects by `ssh`. */
const commandOf = (name: string, value: Word): Word | null => {
  const key = name.toLowerCase()
  if (key.startsWith('alias.') || key.startsWith('credential.')) return from(value, 0).text.startsWith('!') ? from(value, 1) : null
  return commandSettings.has(key) && !isTransport(value) ? value : null
}

/** `ssh -i key`: how git connects, and what nearly every such setting says. */
export const isTransport = ({ value, text }: Word): boolean => /^["']?(?:\/\S{1,100}\/)?ssh(?:\.exe)?(?:["'\s]|$)/.test(value ?? text)

export const byGit: Taker = (start) => {
  const { args } = start.command
  let at = 0
  for (; args[at]?.value?.startsWith('-'); at++) {
    if (!valued.has(args[at]?.value ?? '')) continue
    const setting = args[at + 1]
    const equals = args[at]?.value === '-c' && setting !== undefined ? (setting.value ?? from(setting, 0).text).indexOf('=') : -1
    if (setting !== undefined && equals > 0) {
      const command = commandOf((setting.value ?? from(setting, 0).text).slice(0, equals), from(setting, equals + 1))
      if (command !== null) runWord(start, command)
    }
    at++
  }
  const verb = args[at]?.value ?? ''
  const words = args.slice(at + 1)
  if (verb === 'config') {
    const name = words.findIndex(({ value }) => value?.includes('.') === true && !value.startsWith('-') && !value.includes('/'))
    const setting = words[name + 1]
    const command = name < 0 || setting === undefined ? null : commandOf(words[name]?.value ?? '', setting)
    if (command !== null) runWord(start, command)
  } else if (verb === 'bisect' && words[0]?.value === 'run') runWord(start, lineOf(words.slice(1)))
  else if (verb === 'submodule') {
    const each = words.findIndex(({ value }) => value === 'foreach')
    const command =
      each < 0 ? [] : words.slice(each + 1).filter(({ value }, index) => index > 1 || !/^(?:--recursive|--quiet|-q)$/.test(value ?? ''))
    if (command.length > 0) runWord(start, command.length === 1 && command[0] !== undefined ? command[0] : lineOf(command))
  } else if (Object.hasOwn(flagsOf, verb)) byFlags(words, flagsOf[verb] ?? [], (word) => runWord(start, word))
  return false
}

const byFlags = (words: readonly Word[], flags: readonly string[], found: (word: Word) => void): void => {
  for (const [at, word] of words.entries()) {
    const text = word.value ?? word.text
    const next = words[at + 1]
    if (flags.includes(text) && next !== undefined) found(next)
    else {
      const flag = flags.find((one) => one.startsWith('--') && text.startsWith(`${one}=`))
      if (flag !== undefined) found({ ...word, text: word.text.slice(flag.length + 1), value: word.value?.slice(flag.length + 1) ?? null })
    }
  }
}

/** Words as one line for a shell. */
const lineOf = (words: readonly Word[]): Word => {
  const text = words.map(quoted).join(' ')
  return { text, value: text, secrets: words.flatMap(({ secrets }) => secrets) }
}
