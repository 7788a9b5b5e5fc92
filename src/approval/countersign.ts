/** The countersign: a short code that ties an approval to one attempt of one run under one policy. */
import { createHash } from 'node:crypto'

/** Everything that the code binds. SHAs in lower-case hex. */
export interface Bound {
  readonly repositoryId: number | null
  readonly runId: number | null
  readonly attempt: number | null
  readonly headSha: string | null
  readonly workflowBlob: string | null
  /** SHAs of called workflows, in any order and as often as the platform names them; null where it did not tell. */
  readonly referenced: readonly string[] | null
  readonly policyDigest: string
  readonly environment: string
}

/** Crockford's base 32: no I, L, O or U, so that nobody misreads it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The first 40 bits of the sha256 over the canonical JSON array, as `XXXX-XXXX`.
 *
 * What could not be had is null there. The array holds strings, integers, nulls and one array of strings only, for which `JSON.stringify`
 * is the canonical form (RFC 8785). `docs/approval.md` has a worked example.
 */
export const codeFor = ({ repositoryId, runId, attempt, headSha, workflowBlob, referenced, policyDigest, environment }: Bound): string => {
  const parts = [
    'countersign-code-v1',
    repositoryId,
    runId,
    attempt,
    headSha,
    workflowBlob,
    referenced === null ? null : [...referenced].sort(),
    policyDigest,
    environment.toLowerCase(),
  ]
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let bits = digest.readUIntBE(0, 5)
  const signs: string[] = []
  for (let sign = 0; sign < 8; sign++) {
    signs.unshift(alphabet[bits % 32] ?? '0')
    bits = Math.floor(bits / 32)
  }
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}

/** What a comment says: this code, another one, or none. */
export type CodeSeen = 'this' | 'other' | 'none'

// Whole words only. Both cases are written out: Unicode's case folding would take the Kelvin sign for a K.
const sign = '[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]'
const hyphenated = new RegExp(`(?<![\\p{L}\\p{N}_-])${sign}{4}-${sign}{4}(?![\\p{L}\\p{N}_-])`, 'gu')
const joined = new RegExp(`(?<![\\p{L}\\p{N}_-])${sign}{8}(?![\\p{L}\\p{N}_-])`, 'gu')
const longestComment = 65_536

/** `test-case` and `2025-2026` have the form of a code and are none: codes are printed in upper case, and nearly all hold a digit. */
const isOrdinary = (word: string): boolean => (/[a-z]/.test(word) && !/\d/.test(word)) || /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(word)

/** Without its hyphen a code looks like many a word, so only this very code is taken in that form. */
export const codeIn = (comment: string, code: string): CodeSeen => {
  const text = comment.slice(0, longestComment)
  const wanted = code.toUpperCase()
  const whole = text.match(hyphenated) ?? []
  const plain = text.match(joined) ?? []
  if (whole.some((word) => word.toUpperCase() === wanted)) return 'this'
  if (plain.some((word) => word.toUpperCase() === wanted.replace('-', ''))) return 'this'
  return whole.some((word) => !isOrdinary(word)) ? 'other' : 'none'
}

/**
 * The reason that its author gave: what is left of a comment once codes are taken out, this one in either form. Empty where no letter or
 * digit is left: a full stop is no reason.
 *
 * @param code this attempt's; null where there is none
 */
export const reasonIn = (comment: string, code: string | null): string => {
  const mine = code?.toUpperCase() ?? null
  const left = comment
    .slice(0, longestComment)
    .replaceAll(hyphenated, (word) => (isOrdinary(word) && word.toUpperCase() !== mine ? word : ' '))
    .replaceAll(joined, (word) => (word.toUpperCase() === mine?.replace('-', '') ? ' ' : word))
    .replaceAll(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(left) ? left : ''
}
