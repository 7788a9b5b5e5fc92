/** Programs that are handed code in place of a file: by standard input, by a pipe, as one of their words. From their manuals. */
import type { Word } from '../model/activity.ts'
import { byGit } from './handed-to-git.ts'
import { preloads } from './interpreters.ts'
import { noVariables } from './makefile.ts'
import { knownText, printedInside } from './printed.ts'
import { recipesIn } from './recipes.ts'
import { isStdin } from './standard-input.ts'
import { fed, run, type Taker } from './taker.ts'
import { hasIntent, hasSecret } from './weight.ts'

const shellValued = /^(?:[-+][oO]|--rcfile|--init-file)$/

/** The words of a shell's call that are no option of its own. */
const operandsOfShell = (args: readonly Word[]): readonly Word[] => {
  const first = args.findIndex(
    (word, at) => (isStdin(word) || !/^[-+]./.test(word.value ?? word.text)) && !shellValued.test(args[at - 1]?.value ?? ''),
  )
  return first < 0 ? [] : args.slice(first)
}

const byShell: Taker = (start) => {
  const { args } = start.command
  const operands = operandsOfShell(args)
  const [first] = operands
  const named = args.some(({ value }) => /^-[a-z]*s[a-z]*$/.test(value ?? ''))
  if (first === undefined || named || isStdin(first)) run(start, fed(start), 'bash', named ? operands : operands.slice(1))
  else if (first.text.startsWith('<(')) run(start, printedInside(first.text, start.inner()), 'bash', operands.slice(1))
  else return false
  return true
}

const bySource: Taker = (start) => {
  const [first] = start.command.args
  if (first === undefined) return false
  if (isStdin(first)) run(start, fed(start), 'bash')
  else if (first.text.startsWith('<(')) run(start, printedInside(first.text, start.inner()), 'bash')
  else return false
  return true
}

/** `su - user <<EOF`, `sudo -s <<EOF`: without a command they start a shell. What stands behind `-c` has been read by then. */
const byLogin: Taker = (start) => {
  if (start.command.stdin !== null) run(start, fed(start), 'bash')
  return false
}

const byPowerShell: Taker = (start) => {
  if (start.command.stdin === null) return false
  run(start, fed(start), 'pwsh')
  return true
}

/** `parallel < list` takes each line for a command; of words that it has to run one has been taken off by then. */
const byParallel: Taker = (start) => {
  if (start.command.stdin === null) return false
  run(start, fed(start), 'bash')
  return true
}

const MAX_RECIPES = 200

/** `make -f -` takes the whole Makefile by standard input. Which of its targets is meant matters little: it was written for this call. */
const byMake: Taker = (start) => {
  const { reader, command, inner } = start
  const named = command.args.some((word, at) => word.value === '-f-' || (word.value === '-f' && isStdin(command.args[at + 1] ?? word)))
  const text = named && command.stdin !== null ? fed(start) : null
  const recipes = text === null ? null : recipesIn('make', command.origin.at.path, text, noVariables)
  if (recipes === null) return false
  for (const { lines } of [...recipes.byName.values()].slice(0, MAX_RECIPES))
    for (const { text: line } of lines) reader.script(line, 'sh', inner())
  return true
}

/** The flag behind which each language takes its code, and the word that it may be written in one with. */
const codeFlags: Readonly<Record<string, RegExp>> = {
  python: /^-[A-Za-z]{0,8}c$/,
  javascript: /^(?:-e|-p|-pe|--eval|--print|eval)$/,
  ruby: /^-\w{0,8}e$/,
  perl: /^-[\w.]{0,12}[eE]$/,
  php: /^-r$/,
  r: /^-e$/,
  julia: /^(?:-e|-E|--eval|--print)$/,
  lua: /^-e$/,
  elixir: /^(?:-e|--eval)$/,
  applescript: /^-e$/,
}
const joinedFlag = /^(?:--(?:eval|print)=|-c(?=.))/

/** The code among the words of an interpreter's call, and whether anything else stands there that it runs. */
const codeAmong = (args: readonly Word[], flag: RegExp): { readonly code: readonly Word[]; readonly operand: Word | null } => {
  const code: Word[] = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    const text = word?.value ?? word?.text ?? ''
    const joined = joinedFlag.exec(text)?.[0]
    if (word === undefined) break
    if (flag.test(text)) code.push(...args.slice(++at, at + 1))
    else if (joined !== undefined && flag.test(joined.replace(/=$/, '')))
      code.push({ ...word, text: word.text.slice(joined.length), value: word.value?.slice(joined.length) ?? null })
    else if (text === '-m' || isStdin(word) || !text.startsWith('-')) return { code, operand: word }
    else if (preloads.has(text)) at++
  }
  return { code, operand: null }
}

const byInterpreter =
  (language: string): Taker =>
  (start) => {
    const { reader, command } = start
    const { code, operand } = codeAmong(command.args, codeFlags[language] ?? /^-e$/)
    const given = code.length > 0 ? code : command.stdin !== null && (operand === null || isStdin(operand)) ? [command.stdin] : []
    if (given.length === 0) return false
    const texts = given.map((word) => knownText(word, start.inner()))
    const open = texts.indexOf(null)
    if (open >= 0) {
      const what = given[open]?.text ?? ''
      reader.unread(
        what,
        'dynamic',
        'the program is made at run time',
        hasIntent(what) || hasSecret(command.env, command.args),
        command.origin,
      )
    }
    const text = texts.filter((one) => one !== null).join('\n')
    if (text !== '')
      reader.add({
        kind: 'program',
        language,
        path: command.origin.at.path,
        text,
        args: command.args.filter((word) => word.secrets.length > 0),
        env: command.env,
        origin: command.origin,
      })
    return true
  }

const each = (taker: Taker, names: string): readonly (readonly [string, Taker])[] => names.split(' ').map((name) => [name, taker] as const)

/** By the name of the program: nearly every command has none. */
export const takers: ReadonlyMap<string, Taker> = new Map([
  ...each(byShell, 'bash sh zsh dash ksh ash'),
  ...each(bySource, 'source .'),
  ...each(byLogin, 'su sudo runuser'),
  ...each(byGit, 'git'),
  ...each(byMake, 'make gmake'),
  ...each(byParallel, 'parallel'),
  ...each(byPowerShell, 'pwsh powershell'),
  ...each(byInterpreter('python'), 'python python3 python2 pypy3'),
  ...each(byInterpreter('javascript'), 'node tsx ts-node deno bun'),
  ...each(byInterpreter('ruby'), 'ruby'),
  ...each(byInterpreter('perl'), 'perl'),
  ...each(byInterpreter('php'), 'php'),
  ...each(byInterpreter('r'), 'Rscript R'),
  ...each(byInterpreter('julia'), 'julia'),
  ...each(byInterpreter('lua'), 'lua'),
  ...each(byInterpreter('elixir'), 'elixir'),
  ...each(byInterpreter('applescript'), 'osascript'),
])
