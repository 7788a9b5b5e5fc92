/** Lists and globs as conditions take them. */
import { Minimatch } from 'minimatch'
import { z } from 'zod'

/** One value or a list of them. */
export const oneOrMore = <S extends z.ZodType>(value: S) => z.union([value.transform((one) => [one]), z.array(value).min(1).max(200)])

/** Braces could unfold without bound, and extended globs backtrack: a policy needs neither. */
export const glob = () =>
  z
    .string()
    .min(1)
    .max(300)
    .refine((text) => (text.match(/\*/g)?.length ?? 0) <= 8, 'has more than eight stars')
export const globList = () => oneOrMore(glob())

const compiled = new Map<string, Minimatch>()
const compile = (text: string): Minimatch => {
  const known = compiled.get(text)
  if (known !== undefined) return known
  if (compiled.size > 1000) compiled.clear()
  const made = new Minimatch(text, { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true, nocase: true })
  compiled.set(text, made)
  return made
}

export const globsMatch = (globs: readonly string[], text: string): boolean => globs.some((one) => compile(one).match(text))

/** Names are no paths: in them `*` stands for any part, slashes and all. Without case. */
export const namesMatch = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => matchesName(pattern.toLowerCase(), name.toLowerCase()))

/** Goes back to the last star only, so that the time it takes is bounded by the product of the two lengths. */
const matchesName = (pattern: string, name: string): boolean => {
  let [at, to, star, mark] = [0, 0, -1, 0]
  while (to < name.length) {
    if (pattern[at] === '*') {
      star = at++
      mark = to
    } else if (pattern[at] === name[to]) {
      at++
      to++
    } else if (star >= 0) {
      at = star + 1
      to = ++mark
    } else return false
  }
  return /^\**$/.test(pattern.slice(at))
}
