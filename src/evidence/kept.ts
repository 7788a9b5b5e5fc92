/** How long the platform keeps the record, and where: known before it is uploaded, for the runner tells it. */
import type { Assessment } from '../model/assessment.ts'
import type { Record } from '../model/evidence.ts'
import type { Keeping } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'

/** What the step asks for, else the policy, else the repository, and never more than the repository allows. Null: the runner did not tell. */
export const daysKept = ({ askedDays, mostDays }: Keeping, { evidence }: Policy): number | null => {
  const asked = askedDays ?? evidence.retentionDays
  return asked === null ? mostDays : mostDays === null ? asked : Math.min(asked, mostDays)
}

/** Both are inferred: they are written down before the upload, which may find the name taken and add a number. */
export const placeOf = ({ facts, policy, name }: Assessment): Pick<Record, 'location' | 'expires'> => {
  const { keeping, observedAt, run } = facts
  const nowhere = (source: string) => ({ value: null, state: 'unknown' as const, source })
  if (keeping === undefined)
    return { location: nowhere('the folder has not been stored yet'), expires: nowhere('the folder has not been stored yet') }
  if (!keeping.artifacts || run.url === null)
    return { location: nowhere('the runner has no artifact service'), expires: nowhere('the runner has no artifact service') }
  const days = daysKept(keeping, policy)
  const expires = days === null ? null : later(observedAt, days)
  return {
    location: { value: `${run.url}#artifacts ${name}`, state: 'inferred', source: 'the artifact of the run that it is written for' },
    expires:
      expires === null
        ? nowhere('the runner does not tell how long artifacts are kept')
        : { value: expires, state: 'inferred', source: `kept for ${days} days` },
  }
}

/** An instant some days after another, both in ISO 8601; null where the first is none. No clock is read: `Date` only counts here. */
const later = (from: string, days: number): string | null => {
  // biome-ignore lint/style/noRestrictedGlobals: arithmetic on an instant that is given
  const instant = new Date(from)
  instant.setUTCDate(instant.getUTCDate() + days)
  return Number.isNaN(instant.valueOf()) ? null : instant.toISOString()
}
