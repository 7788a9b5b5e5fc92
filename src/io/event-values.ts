/** Reading of values of unknown shape: payloads and replies. Nothing here throws; what is not as expected is null or empty. */
import type { Sha } from '../model/commit.ts'
import { SHA } from '../model/sha.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value behind a path of keys; undefined where any step of it is not there. Only own properties count. */
export const dig = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)

export const textAtKey = (value: unknown, ...keys: readonly string[]): string | null => {
  const found = dig(value, ...keys)
  return typeof found === 'string' ? found : null
}

export const intAtKey = (value: unknown, ...keys: readonly string[]): number | null => {
  const found = dig(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null
}

/** Null where the value is no truth value at all. */
export const flagAtKey = (value: unknown, ...keys: readonly string[]): boolean | null => {
  const found = dig(value, ...keys)
  return typeof found === 'boolean' ? found : null
}

export const listAtKey = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = dig(value, ...keys)
  return Array.isArray(found) ? found : []
}

/** A full object name; null for anything else and for the zeros by which a push says "nothing". */
export const shaOrNull = (value: unknown): Sha | null =>
  typeof value === 'string' && SHA.test(value) && !/^0+$/.test(value) ? value : null

export const shaAtKey = (value: unknown, ...keys: readonly string[]): Sha | null => shaOrNull(dig(value, ...keys))

/** Text as JSON; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
