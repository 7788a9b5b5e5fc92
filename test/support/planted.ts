/** Token-shaped strings for tests. Assembled at run time, so that no scanner takes this file for a leak; none was ever valid. */
const of = (...parts: readonly string[]): string => parts.join('')

/** Name of the shape, and a string of it. */
export const planted: readonly (readonly [string, string])[] = [
  ['github-token', of('gh', 'p_', 'A1b2'.repeat(9))],
  ['github-token', of('gh', 's_', '12345_', 'ey', 'JhbGciOiJSUzI1NiJ9', '.', 'eyJpc3MiOiJnaXRodWIifQ', '.', 'c2lnbmF0dXJl'.repeat(8))],
  ['github-token', of('github', '_pat_', '11AAAAAAA0', '_', 'a1B2'.repeat(14))],
  ['gitlab-token', of('gl', 'pat-', 'abcdefghij0123456789')],
  ['aws-key', of('AK', 'IA', 'IOSFODNN7EXAMPLE')],
  ['aws-secret-key', of('AWS_SECRET_', 'ACCESS_KEY=', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEX', 'AMPLEKEY')],
  ['google-key', of('AI', 'za', 'S'.repeat(35))],
  ['slack-token', of('xo', 'xb-', '123456789012-abcdefABCDEF')],
  ['slack-webhook', of('https://hooks.', 'slack.com/services/', 'T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX')],
  ['npm-token', of('np', 'm_', 'a'.repeat(36))],
  ['pypi-token', of('py', 'pi-', 'AgEI'.repeat(20))],
  ['anthropic-key', of('sk', '-ant-', 'api03-', 'x'.repeat(40))],
  ['openai-key', of('sk', '-proj-', 'a1B2c3D4'.repeat(6))],
  ['stripe-key', of('sk', '_live_', '0123456789abcdef')],
  ['azure-storage-key', of('Account', 'Key=', 'Eby8vdM0'.repeat(10), '2x'.repeat(3), '==')],
  ['azure-client-secret', of('abc', '8Q~', 'dEfGhIjKlMnOpQrStUvWxYz0123456789a')],
  ['basic-auth', of('Author', 'ization: Basic ', 'dXNlcjpodW50ZXIyaHVudGVyMg==')],
  ['basic-auth', of('author', 'ization: bearer ', 'b3BhcXVlLXRva2VuLW9mLXNvbWVib2R5')],
  ['databricks-token', of('da', 'pi', '0123456789abcdef'.repeat(2))],
  ['grafana-token', of('gl', 'sa_', 'a1B2c3D4'.repeat(4), '_0123abcd')],
  ['atlassian-token', of('ATA', 'TT3xFfGF0', 'a1B2c3D4'.repeat(10))],
  ['telegram-token', of('123456789', ':AA', 'a1B2c3D4'.repeat(4), 'x')],
  ['age-key', of('AGE-SECRET', '-KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58))],
  ['jwt', of('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', 'dozjgNryP4J3jVmNHl0w5N')],
  ['private-key', of('-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQ\nabc\n-----END ', 'PRIVATE KEY-----')],
  ['password-in-url', of('https://user:', 'hunter2hunter2', '@registry.example.org/x')],
]

/** What of each must never be seen anywhere: the secret itself, without the words around it. */
export const secretsOf = (token: string): readonly string[] => {
  if (token.startsWith('-----BEGIN')) return ['MIIEvQ']
  const bare = token.replace(/^AWS_SECRET_ACCESS_KEY=|^AccountKey=|^authorization: (?:basic|bearer) /i, '')
  return [/^https:\/\/user:(.+)@/.exec(bare)?.[1] ?? bare]
}
