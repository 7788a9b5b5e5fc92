/** A freeze holds by the wall clock of its zone, for everyone. */
import { describe, expect, it } from 'vitest'
import { Involvement } from '../../src/model/signal.ts'
import { decide } from '../../src/policy/decide.ts'
import { inForce, isBackwards, isFreezeTime, isTimezone, wallClock } from '../../src/policy/freeze.ts'
import { policyOf, questionWith, surfaceWith } from '../support/policy.ts'

const holds = (from: string, until: string, now: string, timezone = 'UTC') => inForce({ from, until, timezone }, now)

describe('when', () => {
  it.each([
    ['before it', '2026-12-19T23:59:59Z', false],
    ['at its first minute', '2026-12-20T00:00:00Z', true],
    ['within', '2026-12-25T12:00:00Z', true],
    ['on its last day', '2026-12-31T23:59:59Z', true],
    ['after it', '2027-01-01T00:00:00Z', false],
  ])('days, %s', (_, now, expected) => {
    expect(holds('2026-12-20', '2026-12-31', now)).toBe(expected)
  })

  it.each([
    ['UTC', '2026-07-01T18:30:00Z', true],
    ['Europe/Berlin', '2026-07-01T15:59:00Z', false],
    ['Europe/Berlin', '2026-07-01T16:00:00Z', true],
    ['America/New_York', '2026-07-01T21:59:00Z', false],
    ['America/New_York', '2026-07-01T22:00:00Z', true],
    ['Pacific/Kiritimati', '2026-07-01T04:00:00Z', true],
    ['Asia/Kathmandu', '2026-07-01T12:14:00Z', false],
    ['Asia/Kathmandu', '2026-07-01T12:15:00Z', true],
  ])('the wall clock of %s at %s', (timezone, now, expected) => {
    expect(holds('2026-07-01T18:00', '2026-07-01T20:00', now, timezone)).toBe(expected)
  })

  it('summer time begins and ends with the zone, not with an offset', () => {
    // Berlin is at +01:00 on 28 March 2026 and at +02:00 a day later.
    expect(holds('2026-03-28T09:00', '2026-03-28T09:00', '2026-03-28T08:00:30Z', 'Europe/Berlin')).toBe(true)
    expect(holds('2026-03-29T09:00', '2026-03-29T09:00', '2026-03-29T07:00:30Z', 'Europe/Berlin')).toBe(true)
  })

  it('instants with their own offset need no zone', () => {
    expect(holds('2026-07-01T18:00:00+02:00', '2026-07-01T18:00:00Z', '2026-07-01T15:59:59Z')).toBe(false)
    expect(holds('2026-07-01T18:00:00+02:00', '2026-07-01T18:00:00Z', '2026-07-01T16:00:00Z')).toBe(true)
    expect(holds('2026-07-01T18:00:00+02:00', '2026-07-01T18:00:00Z', '2026-07-01T18:00:01Z')).toBe(false)
    expect(holds('2026-07-01T18:00:00Z', '2026-07-02', '2026-07-02T23:00:00Z')).toBe(true)
  })

  it('what cannot be read is in force: a freeze fails closed', () => {
    expect(holds('soon', '2026-01-01', '2026-07-01T00:00:00Z')).toBe(true)
    expect(holds('2026-01-01', 'later', '2026-07-01T00:00:00Z')).toBe(true)
    expect(holds('2026-01-01', '2026-01-02', '2026-07-01T00:00:00Z', 'Mars/Base')).toBe(true)
    expect(holds('2026-01-01', '2026-01-02', 'now')).toBe(true)
  })
})

describe('what can be written', () => {
  it.each(['2026-12-20', '2026-12-20T18:00', '2026-12-20T18:00:30', '2026-12-20T18:00:00Z', '2026-12-20T18:00:00+02:00'])('%s', (text) => {
    expect(isFreezeTime(text)).toBe(true)
  })
  it.each(['', 'tomorrow', '2026-13-01', '2026-00-10', '2026-12-32', '2026-12-20T24:00', '2026-12-20T12:60', ' 2026-12-20', '2026-12-20x'])(
    'not %j',
    (text) => {
      expect(isFreezeTime(text)).toBe(false)
    },
  )
  it('zones that are known', () => {
    expect(['UTC', 'Europe/Berlin'].map(isTimezone)).toEqual([true, true])
    expect(['', 'Mars/Base', '+02:00'].map(isTimezone)).toEqual([false, false, false])
  })
  it.each([
    ['2026-12-20', '2026-12-19', true],
    ['2026-12-20', '2026-12-20', false],
    ['2026-12-20T18:00', '2026-12-20T17:59', true],
    ['2026-12-20T18:00', '2026-12-20', false],
    ['2026-12-20T18:00:00Z', '2026-12-20T18:30:00+01:00', true],
    ['2026-12-20T18:00:00Z', '2026-12-20T19:30:00+01:00', false],
    ['2026-12-20T18:00:00Z', '2026-12-19', false],
  ])('from %s until %s is backwards: %s', (from, until, backwards) => {
    expect(isBackwards({ from, until })).toBe(backwards)
  })
  it('a wall clock is told to the minute', () => {
    expect(wallClock('2026-12-31T23:59:59Z', 'Asia/Tokyo')).toBe('2027-01-01T08:59')
    expect(wallClock('never', 'UTC')).toBeNull()
  })
})

describe('whom it binds', () => {
  const frozen = (more = '', category = 'deploy' as const, lowImpact = false, access: 'read' | 'write' = 'write') => {
    const policy = policyOf(`freeze: [{ from: 2026-03-01, until: 2026-03-09, reason: quiet${more} }]`)
    return (involvement: Involvement) =>
      decide(questionWith({ policy, involvement, surfaces: [surfaceWith({ category, lowImpact, access })] }))
  }
  it.each(Involvement.options)('%s', (involvement) => {
    expect(frozen()(involvement)).toMatchObject({ tier: 'block', reasons: [{ rule: 'freeze-1' }] })
    expect(frozen(', decision: approve')(involvement).tier).toBe('approve')
  })
  it('only what writes with weight, and only the categories that it names', () => {
    expect(frozen('', 'deploy', true)('triggered').tier).toBe('allow')
    expect(frozen('', 'deploy', false, 'read')('triggered').tier).toBe('allow')
    expect(frozen(', categories: [database]')('none').tier).toBe('allow')
    expect(frozen(', categories: [database, deploy]')('none').tier).toBe('block')
  })
  it('it is numbered by its place in the policy, whatever else is in force', () => {
    const policy = policyOf(`freeze:
  - { from: 2025-01-01, until: 2025-01-02, reason: long ago }
  - { from: 2026-03-01, until: 2026-03-09, reason: now }`)
    const { rulings } = decide(questionWith({ policy, surfaces: [surfaceWith()] }))
    expect(rulings[0]).toMatchObject({ rule: 'freeze-2', title: 'Freeze until 2026-03-09: now' })
  })
  it('a rule of the policy cannot pass for one', () => {
    expect(() => policyOf('rules: [{ id: freeze-1, title: t, decision: block, when: {} }]')).toThrow(/a name of the gate's own rules/)
    expect(
      decide(
        questionWith({
          policy: policyOf('rules: [{ id: freeze-fridays, title: t, decision: block, when: {} }]'),
          involvement: 'none',
          surfaces: [surfaceWith()],
        }),
      ).tier,
    ).toBe('allow')
  })
})
