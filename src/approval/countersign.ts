/** The countersign: a short code that ties an approval to one attempt of one run under one policy. */
import { createHash } from 'node:crypto'

/** Everything that the code binds. SHAs in lower-case hex. */
export interface Bound {
  readonly repositoryId: number | null
  readonly runId: number | null
  readonly attempt: number | null
  readonly headSha: string | null
  readonly workflowBlob: string | null
  /** SHAs of called workflows, in any order. */
  readonly referenced: readonly string[]
  readonly policyDigest: string
  readonly environment: string
}

/** Crockford's base 32: no I, L, O or U, so that nobody misreads it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The first 40 bits of the sha256 over the canonical JSON array, as `XXXX-XXXX`.
 *
 * The array holds strings, integers and one array of strings only, for which `JSON.stringify` is the canonical form (RFC 8785).
 */
export const codeFor = ({ repositoryId, runId, attempt, headSha, workflowBlob, referenced, policyDigest, environment }: Bound): string => {
  const parts = [
    'countersign-code-v1',
    repositoryId,
    runId,
    attempt,
    headSha,
    workflowBlob,
    [...referenced].sort(),
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

// Whole words only. Without its hyphen a code looks like many a word, so only this very code is taken in that form.
const hyphenated = /(?<![\w-])[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![\w-])/gi
const joined = /(?<![\w-])[0-9A-HJKMNP-TV-Z]{8}(?![\w-])/gi
const longestComment = 65_536

export const codeIn = (comment: string, code: string): CodeSeen => {
  const text = comment.slice(0, longestComment)
  const wanted = code.toUpperCase()
  const whole = [...text.matchAll(hyphenated)].map(([word]) => word.toUpperCase())
  const plain = [...text.matchAll(joined)].map(([word]) => word.toUpperCase())
  if (whole.includes(wanted) || plain.includes(wanted.replace('-', ''))) return 'this'
  return whole.length > 0 ? 'other' : 'none'
}

/** What is left of a comment once codes are taken out: the reason that its author gave. */
export const reasonIn = (comment: string): string =>
  comment.slice(0, longestComment).replaceAll(hyphenated, ' ').replaceAll(/\s+/g, ' ').trim()
