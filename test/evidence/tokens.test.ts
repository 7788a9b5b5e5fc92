import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redacted, tokensIn, withoutTokens } from '../../src/evidence/tokens.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { planted, secretsOf } from '../support/planted.ts'

describe('token shapes', () => {
  it.each(planted)('takes out a %s and says what it was', (name, token) => {
    const told = withoutTokens(`before ${token} after`)
    for (const secret of secretsOf(token)) expect(told).not.toContain(secret)
    expect(told).toContain(`[redacted ${name}]`)
    expect(told).toMatch(redacted)
    expect(tokensIn(`x ${token} y`)).toContain(name)
  })

  it.each([
    ['a commit', '3633a11c0ffee3633a11c0ffee3633a11c0ffee1'],
    ['a digest', 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['an expression in an address', 'https://x-access-token:${{ secrets.PAT }}@github.com/o/r.git'],
    ['a variable in an address', 'https://user:$TOKEN@example.org'],
    ['a name of a package', 'pk_live and sk-learn, api-gateway-service, sdk-generator, key-value-store, mob-programming'],
    ['an id', 'run 3f2504e0-4f89-41d3-9a0c-0305e82c3301 of key 0123456789abcdef0123456789abcdef'],
    ['a base64 integrity', 'sha512-AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz0123456789AaBbCcDdEeFfGgHhIiJjKk=='],
    ['an action', 'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683'],
  ])('leaves %s alone', (_, text) => {
    expect(withoutTokens(text)).toBe(text)
  })

  it('finds nothing more in what it has cleaned', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...planted.map(([, token]) => token)))), (parts) => {
        const once = withoutTokens(parts.join(' '))
        for (const secret of planted.flatMap(([, token]) => secretsOf(token))) expect(once).not.toContain(secret)
        expect(withoutTokens(once)).toBe(once)
      }),
    )
  })

  it('costs linear time on hostile text', () => {
    const spent = cpuTimeOf(() => {
      for (const piece of ['-----BEGIN ', 'eyJ', 'https://a:', 'sk-', 'xoxb-']) withoutTokens(piece.repeat(40_000))
    })
    expect(spent).toBeLessThan(4000)
  })
})
