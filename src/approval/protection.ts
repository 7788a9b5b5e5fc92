/** What an environment's protection is worth. A name in YAML proves nothing. */
import type { Guard, Protection } from '../model/approval.ts'
import type { Fact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'

/** As it was asked about: names of environments are compared without case. */
export const protectionOf = ({ environments }: Pick<Facts, 'environments'>, name: string): Fact<Protection> | undefined =>
  Object.hasOwn(environments, name.toLowerCase()) ? environments[name.toLowerCase()] : undefined

/** Every hole in it, the widest first; an expression cannot be asked about before the run. */
const holesOf = (protection: Fact<Protection> | undefined, name: string): readonly Exclude<Guard, 'guarded'>[] => {
  if (name.includes('${{')) return ['dynamic']
  if (protection === undefined) return ['unknown']
  if (!protection.known) return protection.cause === 'not-found' ? ['missing'] : ['unknown']
  const { exists, reviewers, preventSelfReview, adminsCanBypass } = protection.value
  if (!exists) return ['missing']
  if (reviewers.length === 0) return ['name-only']
  return [
    ...(adminsCanBypass === true ? (['bypassable'] as const) : []),
    ...(preventSelfReview === true ? [] : (['self-approvable'] as const)),
  ]
}

/** @param name as written */
export const guardOf = (protection: Fact<Protection> | undefined, name: string): Guard => holesOf(protection, name)[0] ?? 'guarded'

/** Does the policy accept it with every hole that it has? Nothing makes an environment acceptable through which nobody has to be asked. */
export const isAccepted = (protection: Fact<Protection> | undefined, name: string, accept: readonly Guard[]): boolean => {
  const holes = holesOf(protection, name)
  if (holes.some((hole) => isVacuous(hole) || hole === 'dynamic' || hole === 'unknown')) return false
  return holes.length === 0 ? accept.includes('guarded') : holes.every((hole) => accept.includes(hole))
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
