/** What a call of make gives to its file: `NAME=value` on the command line, and what stands in its environment. */
import type { Command, Word } from '../model/activity.ts'
import { type MakeVariables, noVariables } from './makefile.ts'

export interface GivenToMake {
  readonly values: MakeVariables
  /** Variables of the command line as words, with the secrets in them: make exports them to the recipes. */
  readonly words: ReadonlyMap<string, Word>
}

const assignment = /^["']?([A-Za-z_][\w.-]{0,99})(?:::?|\?|\+)?=/

/** @param defaults names that the file gives a value only where the environment has none */
export const givenToMake = ({ args, env }: Command, defaults: readonly string[]): GivenToMake => {
  const words = new Map<string, Word>()
  for (const word of args) {
    const name = assignment.exec(word.text)?.[1]
    if (name !== undefined) words.set(name, valueIn(word))
  }
  const around = defaults.flatMap((name) => {
    const word = env.get(name)
    return word === undefined ? [] : [[name, plainly(word)] as const]
  })
  if (words.size === 0 && around.length === 0) return { values: noVariables, words }
  const onLine = Object.fromEntries([...words].map(([name, word]) => [name, plainly(word)]))
  return { values: { onLine, around: Object.fromEntries(around) }, words }
}

/** The part after the first `=`. */
const valueIn = ({ text, value, secrets }: Word): Word => ({
  text: text.slice(text.indexOf('=') + 1),
  value: value === null ? null : value.slice(value.indexOf('=') + 1),
  secrets,
})

/** A value that carries a secret stays a variable, so that the secret is seen where it is used. */
const plainly = ({ value, secrets }: Word): string | null => (secrets.length > 0 ? null : value)
