/** What may leave the machine: facts with secrets taken out and private addresses made unreadable, before anything is judged. */
import { createHash } from 'node:crypto'
import type { Facts } from '../model/facts.ts'
import { withoutTokens } from './tokens.ts'

export interface Disclosure {
  /** Addresses that stay readable: those by which agents are known. In lower case. */
  readonly keep: ReadonlySet<string>
  /** Leave all addresses readable (a private repository, or a policy that says so). */
  readonly full: boolean
}

/** `owner/name@v1.2.3`, `name@1.2.3` and `file.yml@v1.2` are places at a version, and no one's address. */
const address = /(?<![\w.+%/-])[\w.+%-]{1,64}@(?!v?\d{1,6}(?:\.\d{1,6}){1,3}(?!\w))[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const githubNoreply = /@users\.noreply\.github\.com$/i

/** The same address always gives the same sign, so that people can still be told apart, within one repository. */
const hidden = (email: string, salt: string): string =>
  `${createHash('sha256').update(`${salt}\n${email.toLowerCase()}`).digest('hex').slice(0, 16)}@hidden.invalid`

/**
 * Rewrites every string of the facts. Judgement then sees what the evidence keeps, so `facts.json` alone gives the same decision again.
 * Account numbers in noreply addresses are public and stay; texts of files stay, but for tokens.
 */
export const disclose = (facts: Facts, { keep, full }: Disclosure): Facts => {
  const salt = facts.repository.name ?? 'local'
  const person = (text: string): string =>
    full
      ? text
      : text.replaceAll(address, (email) =>
          keep.has(email.toLowerCase()) || githubNoreply.test(email) || email.endsWith('@hidden.invalid') ? email : hidden(email, salt),
        )
  const clean = (text: string): string => person(withoutTokens(text))
  const { files, policy, ...rest } = facts
  const { exceptions, ...texts } = policy
  return {
    ...walk(rest, clean),
    files: walk(files, withoutTokens),
    policy: { ...walk(exceptions === undefined ? {} : { exceptions }, clean), ...walk(texts, withoutTokens) },
  }
}

/** The same facts without halves of surrogate pairs, which JSON can name and no canonical record can hold. */
export const wellFormed = (facts: Facts): Facts => walk(facts, (text) => text)

/** The same value with every string turned and every map in the order in which the record is read again; shape and type stay. */
const walk = <T>(value: T, turn: (text: string) => string): T => {
  // The recursion keeps the shape, which the type system cannot follow through `Object.entries`.
  const step = (item: unknown): unknown => {
    // Half a surrogate pair has no place in the canonical record.
    if (typeof item === 'string') return turn(item.toWellFormed())
    if (Array.isArray(item)) return item.map(step)
    if (item !== null && typeof item === 'object')
      return Object.fromEntries(
        Object.entries(item)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [turn(key.toWellFormed()), step(inner)]),
      )
    return item
  }
  return step(value) as T
}
