/** What a shell or an interpreter is told to run and nobody sees. */
import type { Command, Word } from '../model/activity.ts'
import { isStdin } from '../workflows/standard-input.ts'

const downloads = /\b(?:irm|iwr|curl|wget|Invoke-RestMethod|Invoke-WebRequest|DownloadString)\b/i
const fetched = /^"?(?:[$<]\(|`)\s*(?:sudo )?(?:curl|wget)\b/
const fetches = /^(?:curl|wget)$/
const named = /^"?\$(?:\{\w{1,60}\}|\w{1,60})"?$/
const printed = /^"?(?:[$<]\(|`)\s*([\s\S]*)/

/** Programs that print settings of their own for the shell that called them. */
const printsSettings =
  /^(?:\S{0,200}\/)?(?:ssh-agent|keychain|gpg-agent|dbus-launch|dircolors|opam|brew|direnv|pyenv|rbenv|nodenv|goenv|jenv|conda|mamba|micromamba|minikube|docker-machine|luarocks|fnm|mise|starship|spack|pixi|poetry|pdm|asdf|nix|perl -M?I?\S{0,200}local|register-python-argcomplete|\S{1,60} completion)\b/

const shells = /^(?:ba|z|da|k|a)?sh$/
/** They take a program from their standard input where no file is named. */
const interpreters = new Set(['python', 'python2', 'python3', 'node', 'ruby', 'perl', 'php'])

const script = 'a script'
const remote = 'a script from the network'

const isOption = ({ value, text }: Word): boolean => /^[-+]./.test(value ?? text)

/** What comes in where the program takes its code from there: the reader has put in whatever it could tell of it. */
const comesIn = ({ pipedFrom, stdin }: Command): string | null => {
  if (pipedFrom.some((source) => source !== null && fetches.test(source))) return remote
  if (stdin !== null) return stdin.value === null && printed.test(stdin.text) ? ofWord(stdin) : null
  return pipedFrom.length > 0 ? script : null
}

/** A word that the shell takes for a script, or for the name of one. */
const ofWord = (word: Word): string | null => {
  if (fetched.test(word.text)) return remote
  if (word.value !== null) return null
  if (named.test(word.text)) return script
  const inside = printed.exec(word.text)?.[1]
  return inside === undefined || printsSettings.test(inside) ? null : script
}

/** What of a command's code nobody sees, in words: its name is only known at run time, it is made there, or it comes from the network. */
export const unseenBy = (command: Command): string | null => {
  const { name, args, pipedFrom } = command
  if (name === null) return null
  if (name === 'Invoke-Expression')
    return pipedFrom.some((source) => source !== null && downloads.test(source)) || args.some(({ text }) => downloads.test(text))
      ? remote
      : null
  const [first] = args
  if (name === 'eval' || name === 'source' || name === '.')
    return first === undefined ? null : isStdin(first) ? comesIn(command) : ofWord(first)
  if (interpreters.has(name)) return args.every((word) => isStdin(word)) ? comesIn(command) : null
  if (!shells.test(name)) return null
  const operand = args.find((word) => !isOption(word) && !isStdin(word))
  return operand === undefined || args.some(({ value }) => value === '-s') ? comesIn(command) : ofWord(operand)
}
