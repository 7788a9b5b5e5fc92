/** Recorded facts are held against the published shape before they are replayed: it must never let through what the schema refuses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conforms, type RootShape } from '../src/conforms.ts'
import { factsShape } from '../src/facts-shape.ts'
import { Facts } from '../src/model/facts.ts'

const real: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/examples/agent-edits-release/facts.json'), 'utf8'))

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null ? [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))] : [at]

/** A copy with the value at one place turned into another; undefined takes the key away. */
const changedAt = (value: unknown, [key, ...rest]: readonly string[], turn: (old: unknown) => unknown): unknown => {
  if (key === undefined) return turn(value)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? changedAt(item, rest, turn) : item))
  const entries = Object.entries(Object(value)).map(([name, one]) => [name, name === key ? changedAt(one, rest, turn) : one] as const)
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

const otherValue = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    '',
    'x',
    0,
    -1,
    1.5,
    2 ** 60,
    [],
    {},
    [null],
    { known: true },
    { known: false, cause: 'limit', because: 'x' },
  ),
  fc.jsonValue({ maxDepth: 1 }),
)
const places = placesIn(real)

describe('the shape of facts', () => {
  it('takes what the gate wrote itself', () => {
    expect(conforms(factsShape, real)).toBe(true)
  })

  it('says of any changed value what the schema says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), otherValue, (place, other) => {
        const changed = changedAt(real, place, () => other)
        expect(conforms(factsShape, changed)).toBe(Facts.safeParse(changed).success)
      }),
      { numRuns: 2000 },
    )
  })

  it('says of a key too many what the schema says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('more', 'constructor', 'toString'), (place, key) => {
        const changed = changedAt(real, place, (old) =>
          typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [key]: 1 } : old,
        )
        expect(conforms(factsShape, changed)).toBe(Facts.safeParse(changed).success)
      }),
    )
  })

  it('leaves a key that is no name to the schema', () => {
    const planted: unknown = JSON.parse(JSON.stringify(real).replace('"environments":{', '"environments":{"__proto__":{"known":true},'))
    expect(planted).not.toEqual(real)
    expect(conforms(factsShape, planted)).toBe(false)
  })

  it.each<[string, RootShape, unknown, boolean]>([
    ['a whole number within its bounds', { type: 'integer', minimum: 1, maximum: 3, $defs: {} }, 3, true],
    ['a number beyond them', { type: 'integer', minimum: 1, maximum: 3, $defs: {} }, 4, false],
    ['a fraction as a whole number', { type: 'integer', $defs: {} }, 1.5, false],
    ['a text of the pattern', { type: 'string', pattern: '^a+$', $defs: {} }, 'aa', true],
    ['a text that is not of it', { type: 'string', pattern: '^a+$', $defs: {} }, 'ab', false],
    ['a list as an object', { type: 'object', $defs: {} }, [], false],
    ['a name that is not shared', { $ref: '#/$defs/Gone', $defs: {} }, 1, false],
    ['a shape of no kind', { $defs: {} }, 1, false],
  ])('reads %s', (_, shape, value, expected) => {
    expect(conforms(shape, value)).toBe(expected)
  })
})
