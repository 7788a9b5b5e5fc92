/** When a condition surely never comes true: what GitHub reads as an expression, and what it makes a text of. */
import { describe, expect, it } from 'vitest'
import { neverTrue, openScope } from '../../src/workflows/values.ts'

describe('a condition', () => {
  it.each([
    { condition: 'false', never: true },
    { condition: 'false\n', never: true },
    { condition: '${{ false }}', never: true },
    { condition: '${{ false }}\n', never: false },
    { condition: ' ${{ false }}', never: false },
    { condition: '${{ false }} ', never: false },
    { condition: '${{ false }} && true', never: false },
    { condition: 'true', never: false },
    { condition: '${{ true }}', never: false },
  ])('$condition is never true: $never', ({ condition, never }) => {
    expect(neverTrue(condition, openScope)).toBe(never)
  })
})
