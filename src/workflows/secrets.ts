/** Every place where a secret enters a job. */
import type { SecretRead } from '../model/activity.ts'
import type { Place } from '../model/place.ts'
import type { Scalar, Scalars } from '../model/workflow.ts'
import { hasExpression } from './expressions.ts'
import { mayReadSecret, referencesIn, referencesInCondition, secretsAmong } from './references.ts'

const MAX_QUOTE = 200

export interface Finder {
  readonly step: number | null
  /** Inside a called workflow or composite: the caller has already been counted under its own name. */
  readonly mapped: boolean
  readonly into: SecretRead[]
}

export const findIn = (text: string, at: Place, where: SecretRead['where'], { step, mapped, into }: Finder): void => {
  if (!mayReadSecret(text)) return
  const references = where === 'condition' ? referencesInCondition(text) : hasExpression(text) ? referencesIn(text) : []
  if (references.length === 0) return
  for (const { name, form, offset } of secretsAmong(references)) {
    const line = lineAt(text, offset)
    into.push({
      name,
      form: mapped && form === 'member' ? 'mapped' : form,
      where,
      step,
      at: { path: at.path, line: at.line + line },
      quote: quoteAt(text, line),
    })
  }
}

const lineAt = (text: string, offset: number): number => {
  let line = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
const quoteAt = (text: string, line: number): string => (text.split('\n', line + 1)[line] ?? '').trim().slice(0, MAX_QUOTE)

export const findInScalar = (scalar: Scalar | null, where: SecretRead['where'], finder: Finder): void => {
  if (scalar !== null) findIn(scalar.raw, scalar.at, where, finder)
}

export const findInAll = (scalars: Scalars, where: SecretRead['where'], finder: Finder): void => {
  for (const scalar of Object.values(scalars)) findInScalar(scalar, where, finder)
}
