import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf, sha256 } from '../../src/evidence/canonical.ts'

/** A double from the bits that the standard's appendix names it by. */
const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE()

describe('canonical JSON (RFC 8785)', () => {
  it.each([
    [
      'sorts keys by UTF-16 code units (3.2.3)',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [
      'writes the example of 3.2.2 as 3.2.3 does',
      JSON.parse(
        '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      ),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    ['sorts numbers in keys as texts', { '10': 'a', '9': 'b', '1': 'c' }, '{"1":"c","10":"a","9":"b"}'],
    ['sorts in depth', { b: [{ d: 1, c: { f: 2, e: 3 } }], a: {} }, '{"a":{},"b":[{"c":{"e":3,"f":2},"d":1}]}'],
    ['escapes control characters in lower case, and no more than it must', '\u0000\u001f\u007f\u2028/', '"\\u0000\\u001f\u007f\u2028/"'],
    ['leaves out what is undefined', { a: undefined, b: null }, '{"b":null}'],
    ['keeps what undefined stood for in a list', [undefined, 1], '[null,1]'],
    ['takes an own __proto__ for a key like any other', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  // Appendix B of the RFC.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, expected) => {
    expect(canonicalJson(double(bits))).toBe(expected)
    expect(canonicalJson({ b: double(bits), a: 1 })).toBe(`{"a":1,"b":${expected}}`)
  })

  it.each([
    ['NaN', Number.NaN],
    ['NaN by its bits', double('7fffffffffffffff')],
    ['infinity', double('7ff0000000000000')],
    ['a bigint', 10n],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', 'a\ude00b'],
    ['a key that is half a pair', { '\udead': 1 }],
  ])('refuses %s, for which JSON has no word', (_, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
    expect(() => canonicalJson({ z: 1, a: [value] })).toThrow(TypeError)
  })

  it('gives a value one text, whatever the order of its keys, and the text gives the value back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(digestOf(turned)).toBe(digestOf(value))
      }),
    )
  })

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('gives two values the same text only where they are the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(canonicalJson(a) === canonicalJson(b)).toBe(same)
      }),
    )
  })

  it('keeps every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(canonicalJson(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('hashes the UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

/** Another way to the same end: pairs instead of objects, so that no engine's order of keys enters. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return ['list', ...value.map(sorted)]
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
  return [
    'map',
    ...Object.entries(value)
      .map(([key, item]) => [key, sorted(item)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]
}
