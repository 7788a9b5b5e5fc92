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
  ['aws-session-token', of('AWS_SESSION_', 'TOKEN=', 'IQoJb3JpZ2luX2Vj'.replace('_', '/').repeat(8))],
  ['azure-storage-key', of('Shared', 'AccessKey=', 'a1B2c3D4'.repeat(5), 'abc=')],
  ['azure-signature', of('https://acme.blob.core.windows.net/c?sv=2024-11-04&', 'sig=', 'a1B2c3D4'.repeat(5), 'abc%3D')],
  ['azure-devops-token', of('a1B2c3D4'.repeat(9), 'abcd', 'AZ', 'DO', 'x1Y2')],
  ['google-key', of('GOC', 'SPX-', 'a1B2c3D4'.repeat(3), 'abcd')],
  ['atlassian-token', of('AT', 'BB', 'a1B2c3D4'.repeat(4))],
  ['ai-key', of('gs', 'k_', 'a1B2c3D4'.repeat(6), 'abcd')],
  ['ai-key', of('xa', 'i-', 'a1B2c3D4'.repeat(10))],
  ['ai-key', of('r', '8_', 'a1B2c3D4'.repeat(4), 'abcde')],
  ['ai-key', of('nv', 'api-', 'a1B2c3D4'.repeat(8))],
  ['cloud-key', of('LT', 'AI', 'a1B2c3D4'.repeat(2), 'abcd')],
  ['cloud-key', of('HR', 'KU-', 'AA', 'a1B2c3D4'.repeat(7))],
  ['cloud-key', of('tskey', '-auth-', 'kABCDEF1CNTRL', '-', 'a1B2c3D4'.repeat(4))],
  ['cloud-key', of('pscale', '_tkn_', 'a1B2c3D4'.repeat(5))],
  ['build-token', of('oy', '2', 'a1b2c3d4'.repeat(5), 'abc')],
  ['build-token', of('sq', 'p_', '0123456789abcdef'.repeat(2), '01234567')],
  ['build-token', of('CCI', 'PAT_', 'a1B2c3D4'.repeat(2), 'abcdef_', '0123456789abcdef'.repeat(2), '01234567')],
  ['build-token', of('dt0', 'c01.', 'ABCDEFGH'.repeat(3), '.', 'ABCDEFGH'.repeat(8))],
  ['service-token', of('S', 'K', '0123456789abcdef'.repeat(2))],
  ['service-token', of('key', '-', '0123456789abcdef'.repeat(2))],
  ['service-token', of('sq0', 'atp-', 'a1B2c3D4'.repeat(2), 'abcdef')],
  ['service-token', of('nt', 'n_', 'a1B2c3D4'.repeat(6))],
  ['mailchimp-key', of('0123456789abcdef'.repeat(2), '-us', '21')],
  ['teams-webhook', of('https://acme.webhook.', 'office.com/webhookb2/', 'a1b2c3d4-'.repeat(5), '@x/IncomingWebhook/abc')],
  ['jwt', of('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', 'dozjgNryP4J3jVmNHl0w5N')],
  ['private-key', of('-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQ\nabc\n-----END ', 'PRIVATE KEY-----')],
  ['password-in-url', of('https://user:', 'hunter2hunter2', '@registry.example.org/x')],
]

/** What of each must never be seen anywhere: the secret itself, without the words around it. */
export const secretsOf = (token: string): readonly string[] => {
  if (token.startsWith('-----BEGIN')) return ['MIIEvQ']
  const bare = token.replace(
    /^AWS_SECRET_ACCESS_KEY=|^AWS_SESSION_TOKEN=|^AccountKey=|^SharedAccessKey=|^https:.*&sig=|^authorization: (?:basic|bearer) /i,
    '',
  )
  return [/^https:\/\/user:(.+)@/.exec(bare)?.[1] ?? bare]
}
