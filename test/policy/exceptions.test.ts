/** Exceptions lift a rule from what their scope names, until their date, and never from the gate itself. */
import { describe, expect, it } from 'vitest'
import type { Surface } from '../../src/model/surface.ts'
import { decide } from '../../src/policy/decide.ts'
import { policyOf, questionWith, surfaceWith } from '../support/policy.ts'

const exception = (scope: string, until = '2026-12-31', id = 'ours') =>
  `exceptions: [{ id: ${id}, owner: "@a", reason: r, until: ${until}, scope: ${scope} }]`
const decided = (policy: string, surface: Partial<Surface> = {}, more: Partial<Parameters<typeof questionWith>[0]> = {}) =>
  decide(questionWith({ policy: policyOf(policy), surfaces: [surfaceWith(surface)], ...more }))

describe('the scope', () => {
  it.each([
    ['a rule', '{ rules: [infrastructure] }', 'allow'],
    ['another rule', '{ rules: [credentials] }', 'approve'],
    ['a category', '{ categories: [deploy] }', 'allow'],
    ['another category', '{ categories: [database] }', 'approve'],
    ['a path', '{ paths: [".github/workflows/*.yml"] }', 'allow'],
    ['another path', '{ paths: ["src/**"] }', 'approve'],
    ['a job', '{ jobs: [dep*] }', 'allow'],
    ['another job', '{ jobs: [build] }', 'approve'],
    ['all of its parts', '{ categories: [deploy], jobs: [deploy], paths: ["**"], rules: [infrastructure] }', 'allow'],
    ['all but one of its parts', '{ categories: [deploy], jobs: [build], paths: ["**"], rules: [infrastructure] }', 'approve'],
    ['nothing', '{}', 'approve'],
  ])('that names %s: %s is %s', (_, scope, tier) => {
    expect(decided(exception(scope)).tier).toBe(tier)
  })
  it('does not reach what stands nowhere, or in no job', () => {
    expect(decided(exception('{ paths: ["**"] }'), { at: null }).tier).toBe('approve')
    expect(decided(exception('{ jobs: ["*"] }'), { at: { path: 'w.yml', line: 1, job: null, step: null } }).tier).toBe('approve')
  })
  it('lifts one rule and leaves another that asks', () => {
    const policy = `${exception('{ rules: [infrastructure] }')}
rules: [{ id: also, title: t, decision: approve, when: { category: deploy } }]`
    expect(decided(policy)).toMatchObject({ tier: 'approve', reasons: [{ rule: 'also' }] })
  })
  it('is named where it lifts', () => {
    expect(decided(exception('{ categories: [deploy] }'))).toMatchObject({
      risk: 'low',
      reasons: [],
      rulings: [{ rule: 'infrastructure', lifted: 'ours', because: 'the exception ours lifts it' }],
    })
  })
})

describe('what none lifts', () => {
  it.each(['gate-itself', 'secret-exposure', 'unreadable'] as const)('%s', (category) => {
    const policy = exception(`{ categories: [${category}], paths: ["**"] }`)
    expect(decided(policy, { category }).tier).toBe('approve')
    expect(decided(policy, { category, blockworthy: true }).tier).toBe(category === 'unreadable' ? 'approve' : 'block')
  })
  it('a freeze, unless the exception names it', () => {
    const freeze = 'freeze: [{ from: 2026-03-01, until: 2026-03-09, reason: quiet }]'
    expect(decided(`${exception('{ categories: [deploy] }')}\n${freeze}`).tier).toBe('block')
    expect(decided(`${exception('{ rules: [freeze-1, infrastructure] }')}\n${freeze}`).tier).toBe('allow')
  })
})

describe('the date', () => {
  it.each([
    ['a day holds until its end in UTC', '2026-03-02', 'allow'],
    ['the day before has passed', '2026-03-01', 'approve'],
    ['an instant later', '2026-03-02T09:00:01Z', 'allow'],
    ['this very instant', '2026-03-02T09:00:00Z', 'allow'],
    ['an instant before', '2026-03-02T08:59:59Z', 'approve'],
    ['an instant elsewhere, not over', '2026-03-02T10:30:00+01:00', 'allow'],
    ['an instant elsewhere, over', '2026-03-02T09:30:00+01:00', 'approve'],
    ['fractions of a second', '2026-03-02T09:00:01.123456789123Z', 'allow'],
  ])('%s: %s', (_, until, tier) => {
    expect(decided(exception('{ categories: [deploy] }', until)).tier).toBe(tier)
  })

  it('an expired one is named in every decision that it would have changed, and in no other', () => {
    const policy = exception('{ categories: [deploy] }', '2026-01-01')
    expect(decided(policy)).toMatchObject({ tier: 'approve', expired: ['ours'] })
    expect(decided(policy, { category: 'database' }).expired).toEqual([])
    expect(decided(policy, { access: 'read' }).expired).toEqual([])
    expect(decided(policy, {}, { involvement: 'none' }).expired).toEqual([])
  })
  it('and not where another one still lifts the same', () => {
    const policy = `exceptions:
  - { id: old, owner: o, reason: r, until: 2026-01-01, scope: { categories: [deploy] } }
  - { id: new, owner: o, reason: r, until: 2026-12-31, scope: { categories: [deploy] } }`
    expect(decided(policy)).toMatchObject({ tier: 'allow', expired: [], rulings: [{ lifted: 'new' }] })
  })
})

it('one that an agent brought in counts for nothing, not even as expired', () => {
  const distrusted = new Set(['ours'])
  expect(decided(exception('{ categories: [deploy] }'), {}, { distrusted }).tier).toBe('approve')
  expect(decided(exception('{ categories: [deploy] }', '2026-01-01'), {}, { distrusted }).expired).toEqual([])
})
