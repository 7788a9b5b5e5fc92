/** Which program a command starts, and whether it starts one. */
import type { Command, Word } from '../model/activity.ts'
import type { ParsedShell, Simple } from './shell-parts.ts'
import { baseName } from './wrappers.ts'

/**
 * The name of the program that a word starts. Of `"$VENV/bin/python"` and `${PYTHON:-python3}` it is told by what is written; of a script's
 * name the folder is needed too, to look into it.
 */
export const programOf = (word: Word | undefined): Pick<Command, 'name' | 'likely'> => {
  if (word === undefined) return { name: null, likely: false }
  // What `find` and `xargs` put in for the braces is only known at run time.
  if (word.value !== null) return { name: word.value === '{}' ? null : baseName(word.value), likely: false }
  const [, last, instead] = /[\w}"')][/\\]([\w+-]{1,60}(?:\.exe)?)"?$|^"?\$\{\w{1,60}:?-([\w+-]{1,60})\}"?$/.exec(word.text) ?? []
  const name = last ?? instead
  return name === undefined ? { name: null, likely: false } : { name: baseName(name), likely: true }
}

/** A function's name is a program's until the function is defined; what stands in another function runs later. */
export const isFunction = (
  name: string,
  { offset, conditions }: Simple,
  { functions }: ParsedShell,
  outer: ReadonlySet<string> | undefined,
): boolean => {
  const defined = functions.get(name)
  return outer?.has(name) || (defined !== undefined && (offset > defined || conditions.some((one) => one.startsWith('function '))))
}
