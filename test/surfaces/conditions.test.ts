import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scalars } from '../../src/model/workflow.ts'
import type { When } from '../../src/surfaces/catalogue/entry.ts'
import { mayHold, mustHold } from '../../src/surfaces/conditions.ts'
import { place } from './a-job.ts'

const names = fc.constantFrom('push', 'dry-run', 'args')
const values = fc.constantFrom('true', 'false', 'release', '')

const whens: fc.Arbitrary<When> = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { maxDepth: 3 },
    fc.record({ input: names, is: fc.array(values, { minLength: 1, maxLength: 2 }), absent: fc.boolean() }),
    fc.record({ input: names, given: fc.constant(true as const) }),
    fc.record({ input: names, matches: fc.constantFrom(/true/, /release/), absent: fc.boolean() }),
    fc.record({ not: tie('when') }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ all: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
  ),
})).when

const inputs: fc.Arbitrary<Scalars> = fc.dictionary(
  names,
  fc.option(fc.array(values, { minLength: 1, maxLength: 2 }), { nil: null }).map((possible) => ({
    raw: possible?.length === 1 ? (possible[0] ?? '') : '${{ x }}',
    at: place,
    values: possible,
  })),
)

test('What must hold may hold', () => {
  fc.assert(fc.property(whens, inputs, (when, given) => !mustHold(when, given) || mayHold(when, given)))
})

test('A condition and its opposite: one of both is always possible, and both are never certain', () => {
  fc.assert(
    fc.property(whens, inputs, (when, given) => {
      const opposite: When = { not: when }
      return (mayHold(when, given) || mayHold(opposite, given)) && !(mustHold(when, given) && mustHold(opposite, given))
    }),
  )
})

test('Where every input is settled there is nothing in between', () => {
  const settled = fc.dictionary(
    names,
    values.map((value) => ({ raw: value, at: place, values: [value] })),
  )
  fc.assert(fc.property(whens, settled, (when, given) => mayHold(when, given) === mustHold(when, given)))
})

test('An input that is open may be anything', () => {
  const open = { push: { raw: '${{ inputs.push }}', at: place, values: null } }
  expect(mayHold({ input: 'push', is: ['true'] }, open)).toBe(true)
  expect(mustHold({ input: 'push', is: ['true'] }, open)).toBe(false)
})
