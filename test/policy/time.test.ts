import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, isAfter, millisecondsOf, secondsOf } from '../../src/policy/time.ts'

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00Z', 0],
    ['2000-02-29T12:00:00Z', 951_825_600],
    ['2026-03-02T09:00:00Z', 1_772_442_000],
    ['2026-03-02T10:00:00+01:00', 1_772_442_000],
    ['2026-03-02T03:30:00-05:30', 1_772_442_000],
    ['1969-12-31T23:59:59Z', -1],
  ])('%s is %i', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds)
  })
  it.each(['', '2026-03-02', '2026-03-02T09:00:00', '2026-03-02 09:00:00Z', '2026-3-2T09:00:00Z', 'x2026-03-02T09:00:00Z'])(
    '%j is none',
    (text) => {
      expect(secondsOf(text)).toBeNaN()
    },
  )
  it('are counted as the platform counts them', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(secondsOf(date.toISOString())).toBe(Math.floor(date.getTime() / 1000))
      }),
    )
  })
})

describe('after', () => {
  it.each([
    ['2026-03-02T09:00:01Z', '2026-03-02T09:00:00Z', true],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z', false],
    ['2026-03-02T09:00:00Z', '2026-03-02T11:00:00+01:00', false],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:59:00+01:00', true],
    ['2026-03-02T09:00:00Z', 'no date', true],
    ['no date', '2026-03-02T09:00:00Z', true],
  ])('%s is after %s: %s', (now, until, expected) => {
    expect(isAfter(now, until)).toBe(expected)
  })
})

it('a day lasts until its end in UTC', () => {
  expect(instantOf('2026-03-02')).toBe('2026-03-02T23:59:59Z')
  expect(instantOf('2026-03-02T09:00:00+01:00')).toBe('2026-03-02T09:00:00+01:00')
})

it.each([
  ['1m', 60_000],
  ['4h', 14_400_000],
  ['2d', 172_800_000],
])('%s lasts', (text, milliseconds) => {
  expect(millisecondsOf(text)).toBe(milliseconds)
})
