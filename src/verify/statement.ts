/** A statement by itself: is it JSON, in its one form, with the digest that it names, and evidence of a version that we know? */
import { canonicalJson, digestOf } from '../evidence/canonical.ts'
import { Evidence } from '../model/evidence.ts'
import { type Check, failed, ok } from './check.ts'

const mostDepth = 64

/** JSON in strict UTF-8; undefined where it is neither, or nested deeper than any record. */
export const readJson = (bytes: Uint8Array): unknown => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return isShallow(value, mostDepth) ? value : undefined
  } catch {
    // Invalid UTF-8 or JSON is an answer here, and the caller says it in words.
    return undefined
  }
}

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((item) => isShallow(item, left - 1)))

/** The evidence, or what is wrong with it in words. */
export const readEvidence = (bytes: Uint8Array): Evidence | string => {
  const value = readJson(bytes)
  if (value === undefined) return 'is not JSON in UTF-8: it is damaged or something else.'
  const parsed = Evidence.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return `is not evidence of a version that this tool knows: ${issue?.path.map(String).join('.') || 'its root'}: ${issue?.message ?? 'unreadable'}.`
}

/** A statement's form and its own digest, before a word of it is believed. A changed one is found here, whatever was changed. */
export const formChecks = (file: string, bytes: Uint8Array): readonly Check[] => {
  const value = readJson(bytes)
  if (value === undefined) return [failed('schema', file, 'is not JSON in UTF-8: it is damaged or something else.')]
  const { predicate, ...statement } = mapAt(value)
  const { integrity, ...body } = mapAt(predicate)
  return [
    Buffer.from(`${canonicalJson(value)}\n`).equals(bytes)
      ? ok('canonical', file, 'is written in its one canonical form')
      : failed('canonical', file, 'is not in its canonical form: it was edited or written again by another program.'),
    integrity === digestOf({ ...statement, predicate: body })
      ? ok('integrity', file, 'the statement has the digest that it names')
      : failed('integrity', file, 'the statement does not have the digest that it names: it was changed after it was written.'),
  ]
}

const mapAt = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
