import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf, sha256 } from '../../src/evidence/canonical.ts'

describe('canonical JSON', () => {
  it.each([
    [
      'sorts keys by UTF-16 code units',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    ['writes numbers as ECMAScript does', [1e30, 4.5, 2e-3, 1e-27, -0, 333333333.3333333], '[1e+30,4.5,0.002,1e-27,0,333333333.3333333]'],
    ['escapes as JSON does, and no more', '\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['leaves out what is undefined', { a: undefined, b: null }, '{"b":null}'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [10n], [() => 1]])('refuses %s, which JSON has no word for', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  })

  it('gives a value one text, whatever the order of its keys, and the text gives the value back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(digestOf(turned)).toBe(digestOf(value))
      }),
    )
  })

  it('hashes the UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
