/** Tokens in every place that a run carries: none may come out of any door, whatever it writes, prints, sends or keeps. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runDist } from '../support/dist.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'
import { planted, secretsOf } from '../support/planted.ts'
import { GATE, RELEASE, Shop } from '../support/shop.ts'

const secrets = planted.flatMap(([, token]) => secretsOf(token))
const work = mkdtempSync(join(tmpdir(), 'countersign-secrets-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Names of the places in which a secret stands. */
const leaks = (places: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${place}: ${secret}`),
  )

const one = (token: string): string => token.replaceAll('\n', '\\n')
const lines = planted.map(([, token]) => token)

const workflow = `name: Release
on: push
permissions: { contents: write }
env:
${lines.map((token, at) => `  PLANTED_${at}: ${JSON.stringify(token)}`).join('\n')}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { mode: fail }
      - name: ${JSON.stringify(`Publish with ${one(lines[0] ?? '')}`)}
        run: |
${lines.map((token) => `          npm publish --token '${one(token)}' && ./scripts/release.sh`).join('\n')}
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
      - uses: some/deploy-action@v1
        with:
          token: ${JSON.stringify(lines[3])}
          key: ${JSON.stringify(lines.find((token) => token.startsWith('-----')))}
`
const script = `#!/bin/sh\n${lines.map((token) => `curl -H "X: ${token}" https://api.example.org && terraform destroy -auto-approve # ${token}`).join('\n')}\n`
const policy = `version: 1\nowners: ["@acme/team"]\n${lines.map((token) => `# ${one(token)}`).join('\n')}\n`
const files = {
  [RELEASE]: workflow,
  'scripts/release.sh': script,
  'package.json': JSON.stringify({ scripts: { release: `deploy ${one(lines[1] ?? '')}`, postinstall: lines.map(one).join(' ') } }),
  '.github/CODEOWNERS': `* @acme/team # ${one(lines[2] ?? '')}\n`,
}
const message = `Speed up\n\n${lines.join('\n')}\n\nCo-authored-by: Claude <noreply@anthropic.com>`

describe('secrets', () => {
  it('that a run carries come out of no output of the action, in a public and in a private repository', async () => {
    await using hub = await FakeGitHub.start()
    for (const visibility of ['private', 'public'] as const) {
      const shop = new Shop(hub, {
        name: `acme/${visibility}`,
        visibility,
        workflow,
        files: { ...files, '.github/countersign.yml': policy },
        permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', issues: 'write' },
      })
      const pull = shop.request({ message, files: { 'scripts/release.sh': `${script}\n# more\n`, [RELEASE]: `${workflow}# more\n` } })
      pull.body = lines.join('\n')
      const env = Object.fromEntries(lines.map((token, at) => [`SOME_SECRET_${at}`, token]))
      const {
        exitCode,
        log,
        outputs,
        summary,
        requests,
        files: left,
        state,
      } = await shop.step(shop.onPull(pull), 'gate', { mode: 'fail', comment: 'true' }, { env })
      expect(exitCode).toBe(1)
      expect(left['countersign-gate-1/facts.json']).toContain('[redacted npm-token]')
      const sent = requests.map(({ path, body }) => `${path}\n${body}`).join('\n')
      expect(requests.map(({ route }) => route)).toContain('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')
      expect(leaks({ log, summary, sent, outputs: JSON.stringify(outputs), state: JSON.stringify(state), ...left })).toEqual([])
      const own = shop.token.value
      expect(Object.entries({ log, summary, sent, ...outputs, ...left }).filter(([, text]) => text.includes(own))).toEqual([])
    }
  })

  it('in a local repository come out of no output of the CLI', async () => {
    using repository = new LocalRepositoryOnDisk({ 'README.md': '# Shop\n' })
    repository.commit(files, message)
    const repo = repository.folder
    const out = join(work, 'out')
    const said: Record<string, string> = {}
    const asked: readonly (readonly string[])[] = [
      ['check', '--repo', repo, '--range', 'HEAD~1..HEAD', '--workflow', RELEASE, '--out', out],
      ['check', '--repo', repo, '--range', 'HEAD~1..HEAD', '--workflow', RELEASE, '--out', out, '--json'],
      ...['table', 'md', 'json', 'html', 'sarif'].map((format) => ['map', repo, '--format', format]),
      ['agents', '--repo', repo, 'HEAD~1..HEAD', '--json'],
      ['init', '--repo', repo],
      ['verify', out],
      ...['csv', 'ndjson', 'html'].map((format) => ['report', out, '--format', format]),
    ]
    for (const args of asked) {
      const { code, stdout, stderr } = await runDist(args, { cwd: work, env: { COUNTERSIGN_DEBUG: '1' } })
      expect({ args, code: [0, 3, 4].includes(code ?? -1), stderr: code === 2 ? stderr : '' }).toEqual({ args, code: true, stderr: '' })
      said[args.join(' ')] = `${stdout}\n${stderr}`
    }
    for (const name of readdirSync(out)) said[name] = readFileSync(join(out, name), 'utf8')
    expect(said['facts.json']).toContain('[redacted npm-token]')
    expect(leaks(said)).toEqual([])
  })
})
