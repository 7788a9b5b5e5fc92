import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redacted, tokensIn, withoutTokens } from '../../src/evidence/tokens.ts'

// Assembled at run time, so that no scanner takes this file for a leak.
const of = (...parts: readonly string[]): string => parts.join('')
const planted: readonly (readonly [string, string])[] = [
  ['github-token', of('gh', 'p_', 'A1b2'.repeat(9))],
  ['github-token', of('github', '_pat_', '11AAAAAAA0', '_', 'a1B2'.repeat(14))],
  ['gitlab-token', of('gl', 'pat-', 'abcdefghij0123456789')],
  ['aws-key', of('AK', 'IA', 'IOSFODNN7EXAMPLE')],
  ['google-key', of('AI', 'za', 'S'.repeat(35))],
  ['slack-token', of('xo', 'xb-', '123456789012-abcdefABCDEF')],
  ['npm-token', of('np', 'm_', 'a'.repeat(36))],
  ['pypi-token', of('py', 'pi-', 'AgEI'.repeat(20))],
  ['anthropic-key', of('sk', '-ant-', 'api03-', 'x'.repeat(40))],
  ['stripe-key', of('sk', '_live_', '0123456789abcdef')],
  ['jwt', of('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', 'dozjgNryP4J3jVmNHl0w5N')],
  ['private-key', of('-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQ\nabc\n-----END ', 'PRIVATE KEY-----')],
  ['password-in-url', of('https://user:', 'hunter2hunter2', '@registry.example.org/x')],
]

describe('token shapes', () => {
  it.each(planted)('takes out a %s and says what it was', (name, token) => {
    const told = withoutTokens(`before ${token} after`)
    expect(told).not.toContain(token)
    expect(told).toContain(`[redacted ${name}]`)
    expect(told).toMatch(redacted)
    expect(tokensIn(`x ${token} y`)).toContain(name)
  })

  it.each([
    ['a commit', '3633a11c0ffee3633a11c0ffee3633a11c0ffee1'],
    ['a digest', 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['an expression in an address', 'https://x-access-token:${{ secrets.PAT }}@github.com/o/r.git'],
    ['a variable in an address', 'https://user:$TOKEN@example.org'],
    ['an action', 'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683'],
  ])('leaves %s alone', (_, text) => {
    expect(withoutTokens(text)).toBe(text)
  })

  it('finds nothing more in what it has cleaned', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...planted.map(([, token]) => token)))), (parts) => {
        const once = withoutTokens(parts.join(' '))
        for (const [, token] of planted) expect(once).not.toContain(token)
        expect(withoutTokens(once)).toBe(once)
      }),
    )
  })

  it('costs linear time on hostile text', () => {
    const start = performance.now()
    for (const piece of ['-----BEGIN ', 'eyJ', 'https://a:', 'sk-', 'xoxb-']) withoutTokens(piece.repeat(40_000))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
