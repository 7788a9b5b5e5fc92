/** What an environment's protection is worth. A name in YAML proves nothing. */
import type { Guard, Protection } from '../model/approval.ts'
import type { Fact } from '../model/fact.ts'

/** @param name as written; an expression cannot be asked about before the run */
export const guardOf = (protection: Fact<Protection> | undefined, name: string): Guard => {
  if (name.includes('${{')) return 'dynamic'
  if (protection === undefined || !protection.known)
    return protection !== undefined && protection.cause === 'not-found' ? 'missing' : 'unknown'
  const { exists, reviewers, preventSelfReview, adminsCanBypass } = protection.value
  if (!exists) return 'missing'
  if (reviewers.length === 0) return 'name-only'
  if (adminsCanBypass === true) return 'bypassable'
  if (preventSelfReview === false) return 'self-approvable'
  return 'guarded'
}

export const guardWords: Readonly<Record<Guard, string>> = {
  guarded: 'it has required reviewers, and neither self-review nor administrators get around them',
  'self-approvable': 'whoever started the run may approve it',
  bypassable: 'administrators may bypass its reviewers',
  'name-only': 'it has no required reviewers, so a job that names it starts at once',
  missing: 'it does not exist, so GitHub would create it without protection',
  dynamic: 'its name is made by an expression',
  unknown: 'its protection could not be read',
}

/** With these, no click of anybody is an approval: nobody had to be asked. */
export const isVacuous = (guard: Guard): boolean => guard === 'missing' || guard === 'name-only'
