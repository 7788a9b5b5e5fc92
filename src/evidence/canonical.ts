/** Canonical JSON (RFC 8785): one value has one text, so that a digest means the value and not its layout. */
import { createHash } from 'node:crypto'

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The canonical text. Keys are sorted by UTF-16 code units and numbers are written as ECMAScript does, which is what RFC 8785 asks.
 *
 * @throws TypeError on what JSON has no word for: NaN, infinities, functions, bigints. `undefined` in an object is left out.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number without a JSON form')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
      .join(',')}}`
  }
  throw new TypeError(`a ${typeof value} has no JSON form`)
}

/** `sha256:` and 64 hex digits, of the UTF-8 bytes of a text or of bytes as they are. */
export const sha256 = (of: string | Uint8Array): string => `sha256:${createHash('sha256').update(of).digest('hex')}`

/** The digest of a value's canonical JSON. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value))

/** Base64 of a text's SHA-256, as a page's content policy names a style or a script. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('base64')
