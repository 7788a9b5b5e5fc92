/** Facts that an earlier run recorded, read back. */
import { conforms } from '../conforms.ts'
import { factsShape } from '../facts-shape.ts'
import { readText } from '../io/read-text.ts'
import { GateError } from '../model/errors.ts'
import type { Facts } from '../model/facts.ts'

const LARGEST = 256 * 1024 * 1024

/**
 * Recorded facts were redacted when they were recorded; they are judged as they are, so that every door gives the same bytes.
 *
 * @throws GateError `facts-invalid`
 */
export const recordedFacts = async (path: string): Promise<Facts> => {
  const text = await readText(path, { code: 'facts-invalid', what: 'the facts.json of an evidence folder', most: LARGEST })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new GateError('facts-invalid', `${path} is no JSON. Name the facts.json of an evidence folder.`, { cause })
  }
  if (areFacts(value)) return value
  const { Facts } = await import('../model/facts.ts')
  const parsed = Facts.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new GateError(
    'facts-invalid',
    `${path} holds no facts that this version reads: ${issue?.path.map(String).join('.') || 'its root'}: ${issue?.message ?? ''}.`,
  )
}

/** The published schema is made from `Facts`, and tests hold the two together. */
const areFacts = (value: unknown): value is Facts => conforms(factsShape, value)
