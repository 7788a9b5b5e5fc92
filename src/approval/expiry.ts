/** How old an approval may be. The platform tells no time of an environment's approval, so the latest moment at which it can have been given counts. */
import type { Fact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'

/** A clock that stands this far behind the platform's is only imprecise; one further behind measures nothing. */
const tolerance = 5 * 60_000

/**
 * Why it is too old, in words; null where it is not.
 *
 * @param given when it was given at the latest, ISO 8601; known null: no job that it lets in has started, so it was given just now
 * @param validFor milliseconds
 */
export const expiryOf = (
  given: Fact<string | null> | undefined,
  { observedAt }: Pick<Facts, 'observedAt'>,
  validFor: number,
): string | null => {
  if (given === undefined) return 'when it was given was not asked'
  if (!given.known) return `when it was given could not be told: ${given.because}`
  if (given.value === null) return null
  const age = millisecondsBetween(given.value, observedAt)
  if (Number.isNaN(age)) return 'when it was given could not be read'
  if (age < -tolerance) return 'it seems to come from the future, so the clock of this machine cannot be trusted'
  return age > validFor ? 'it is older than the policy lets it be' : null
}

/** Between two instants in ISO 8601. `Date.parse` is pure: it reads no clock. */
const millisecondsBetween = (from: string, to: string): number => {
  // biome-ignore lint/style/noRestrictedGlobals: parsing two given instants reads no clock.
  return Date.parse(to) - Date.parse(from)
}
