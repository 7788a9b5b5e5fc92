import { describe, expect, it } from 'vitest'
import { guardOf, isAccepted, protectionOf } from '../../src/approval/protection.ts'
import { Guard, type Protection } from '../../src/model/approval.ts'
import { type Fact, known, unknown } from '../../src/model/fact.ts'
import { protection } from '../support/hearing.ts'

const told = (more: Partial<Protection>): Fact<Protection> => known(protection(more))
const all = Guard.options

describe('an environment', () => {
  it.each<[string, Fact<Protection> | undefined, Guard, boolean]>([
    ['with reviewers and no way past them', told({}), 'guarded', true],
    ['that does not tell whether administrators may bypass it', told({ adminsCanBypass: null }), 'guarded', true],
    ['that administrators may bypass', told({ adminsCanBypass: true }), 'bypassable', true],
    ['that is open to self-review', told({ preventSelfReview: false }), 'self-approvable', true],
    ['that does not tell whether it is', told({ preventSelfReview: null }), 'self-approvable', true],
    ['with both holes: the wider one names it', told({ adminsCanBypass: true, preventSelfReview: false }), 'bypassable', true],
    ['without reviewers', told({ reviewers: [] }), 'name-only', false],
    ['that is not there', told({ exists: false }), 'missing', false],
    ['that GitHub does not find', unknown('not-found', 'it is not there'), 'missing', false],
    ['that may not be read', unknown('forbidden', 'no'), 'unknown', false],
    ['that GitHub could not tell of', unknown('unreachable', 'no answer'), 'unknown', false],
    ['that nobody asked about', undefined, 'unknown', false],
  ])('%s counts as it must', (_, fact, guard, accepted) => {
    expect(guardOf(fact, 'prod')).toBe(guard)
    // Whatever a policy lists: nothing makes an environment acceptable through which nobody has to be asked.
    expect(isAccepted(fact, 'prod', all)).toBe(accepted)
    expect(isAccepted(fact, 'prod', [])).toBe(false)
    expect(isAccepted(fact, 'prod', ['guarded'])).toBe(guard === 'guarded')
  })

  it('counts with both holes only where both are accepted', () => {
    const both = told({ adminsCanBypass: true, preventSelfReview: false })
    const by = (...accept: Guard[]) => isAccepted(both, 'prod', accept)
    expect([by('bypassable'), by('self-approvable'), by('bypassable', 'self-approvable')]).toEqual([false, false, true])
  })

  it('whose name is an expression is none, whatever is known of it', () => {
    expect(guardOf(told({}), 'prod-${{ x }}')).toBe('dynamic')
    expect(isAccepted(told({}), 'prod-${{ x }}', all)).toBe(false)
  })

  it('is found without case, and never by a name that every object has', () => {
    const environments = { prod: told({}) }
    expect(protectionOf({ environments }, 'PROD')).toBe(environments.prod)
    for (const name of ['toString', '__proto__', 'constructor']) expect(protectionOf({ environments }, name)).toBeUndefined()
  })
})
