/** `policy lint` and `policy explain`, as a user runs them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { canonicalJson } from '../../src/evidence/canonical.ts'
import { conditions } from '../../src/policy/conditions/index.ts'
import { allCases } from '../support/case.ts'
import { memoryConsole } from '../support/console.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-policy-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const write = (path: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), text)
  return join(work, path)
}
const policy = async (args: readonly string[], cwd = work) => {
  const { console, out, err } = memoryConsole({ cwd })
  const code = await run(['policy', ...args], console)
  return { code, out: out().replaceAll(colours, ''), err: err() }
}
/** Our own colours; what else a terminal would act on must not be there. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'g')

describe('lint', () => {
  it('is quiet about a good policy', async () => {
    expect(await policy(['lint', write('good.yml', 'owners: ["@a"]')])).toEqual({
      code: 0,
      out: `${join(work, 'good.yml')}: no fault\n`,
      err: '',
    })
  })
  it('shows the place of every fault, and fails', async () => {
    const { code, out, err } = await policy(['lint', write('bad.yml', 'owners: [a]\nexeptions: []\n')])
    expect(code).toBe(6)
    expect(out).toContain(
      'bad.yml:2:1 error: there is no key "exeptions"; did you mean "exceptions"? [policy-fault]\n2 | exeptions: []\n  | ^\n',
    )
    expect(out).toMatch(/1 error\(s\), 0 warning\(s\)\n$/)
    expect(err).toBe('')
  })
  it('warns without failing, and fails on what has expired', async () => {
    const warned = await policy(['lint', write('warn.yml', 'approval: { separation: none }')])
    expect(warned.code).toBe(0)
    expect(warned.out).toContain('[separation-weak]')
    const exception = 'exceptions: [{ id: e, owner: o, reason: r, until: 2026-01-01, scope: { jobs: [a] } }]'
    const expired = await policy(['lint', write('expired.yml', exception)])
    expect(expired.code).toBe(6)
    expect(expired.out).toContain('[exception-expired]')
  })
  it('--json is one line for each file and nothing else', async () => {
    const { code, out, err } = await policy(['lint', 'good.yml', 'bad.yml', '--json'])
    expect(code).toBe(6)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toEqual([
      { path: 'good.yml', ok: true, findings: [] },
      {
        path: 'bad.yml',
        ok: false,
        findings: [
          {
            level: 'error',
            code: 'policy-fault',
            message: 'there is no key "exeptions"; did you mean "exceptions"?',
            file: 'bad.yml',
            line: 2,
            column: 1,
            at: 'exeptions',
          },
        ],
      },
    ])
    expect(err).toBe('')
  })
  it('reads the policy of a folder, with what it extends beside it', async () => {
    write('repo/.github/countersign.yml', 'extends: policies/base.yml')
    write('repo/policies/base.yml', 'approval: { countersign: optional }')
    const { code, out } = await policy(['lint'], join(work, 'repo'))
    expect(code).toBe(0)
    expect(out).toContain('policies/base.yml:1:26 warning')
    expect((await policy(['lint', '--repo', 'repo'])).out).toBe(out)
  })
  it('where there is none, the starter holds and there is nothing to mend', async () => {
    mkdirSync(join(work, 'empty'), { recursive: true })
    expect(await policy(['lint'], join(work, 'empty'))).toMatchObject({ code: 0, out: expect.stringContaining('the starter policy holds') })
  })
  it('says that a policy of another repository was not read', async () => {
    const { code, out } = await policy(['lint', write('remote.yml', 'extends: acme/policies:base.yml@main')])
    expect(code).toBe(0)
    expect(out).toContain('[extends-not-read]')
  })
  it('follows no link out of the repository, and no path', async () => {
    write('outside.yml', 'secret: hunter2')
    write('trap/.github/countersign.yml', 'extends: [link.yml, ../outside.yml]')
    symlinkSync(join(work, 'outside.yml'), join(work, 'trap/link.yml'))
    const { code, out } = await policy(['lint'], join(work, 'trap'))
    expect(code).toBe(6)
    expect(out).toContain('could not be found')
    expect(out).not.toContain('hunter2')
    mkdirSync(join(work, 'linked/.github'), { recursive: true })
    symlinkSync(join(work, 'outside.yml'), join(work, 'linked/.github/countersign.yml'))
    expect((await policy(['lint'], join(work, 'linked'))).out).not.toContain('hunter2')
  })
  it.each([
    ['gone.yml', null, 'is not there'],
    ['folder', 'folder', 'is a folder'],
    ['latin1.yml', new Uint8Array([0x6f, 0x3a, 0x20, 0xe9]), 'is not UTF-8'],
    ['large.yml', new Uint8Array(600 * 1024).fill(35), 'is larger than'],
  ])('%s is bad input', async (name, content, why) => {
    if (content === 'folder') mkdirSync(join(work, name), { recursive: true })
    else if (content !== null) write(name, content)
    const { code, err } = await policy(['lint', name])
    expect(code).toBe(6)
    expect(err).toContain(why)
    expect(err).toMatch(/\[policy-not-found\]\n$/)
  })
  it('cleans what a policy says before a terminal sees it', async () => {
    const { out } = await policy(['lint', write('esc.yml', '"\\e[2Jkey": 1\nowners: ["\u001b]0;x\u0007", 7]')])
    expect(out).not.toContain(String.fromCharCode(27))
  })
})

describe('explain', () => {
  it('says which rule speaks, what its row says, and why others are silent', async () => {
    const { code, out } = await policy(['explain', '--category', 'deploy', '--involvement', 'assisted'])
    expect(code).toBe(0)
    expect(out).toContain('policy starter · involvement assisted')
    expect(out).toContain('allow infrastructure Cloud CLI, infrastructure, deploy and database actions (starter)')
    expect(out).toContain('the row says approve, and the involvement makes that allow')
    expect(out).toContain('credentials (approve): category: secret, token-write, oidc, signing is no')
  })
  it('--json', async () => {
    const file = write(
      'explain.yml',
      'credentials: { NPM: { owner: o } }\nexceptions: [{ id: e, owner: o, reason: r, until: 2030-01-01, scope: { jobs: [ship] } }]',
    )
    const args = ['explain', '--category', 'secret', '--credential', 'NPM', '--job', 'ship', '--policy', file, '--json']
    const { code, out, err } = await policy(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      policy: file,
      digest: expect.stringMatching(/^sha256:/),
      involvement: 'triggered',
      findings: [
        {
          finding: { category: 'secret', credential: 'NPM' },
          decision: 'allow',
          rules: [
            { rule: 'unmanaged-secrets', row: 'block', decision: 'block', lifted: 'e', because: 'the exception e lifts it' },
            { rule: 'credentials', row: 'approve', decision: 'approve', lifted: 'e', from: 'starter' },
          ],
          expired: [],
        },
      ],
    })
  })
  it.each([
    ['--category', 'release', '--event', 'schedule', '--branch', 'main'],
    ['--category', 'release', '--environment', 'production', '--production', 'yes'],
    ['--category', 'secret', '--credential', 'A', '--credential-kind', 'static-key'],
    ['--category', 'destructive', '--destructive', '--blockworthy', '--target', 'db'],
    ['--category', 'ci-config', '--side', 'change', '--path', '.github/workflows/a.yml', '--code', 'x'],
    ['--category', 'shared-write', '--low-impact'],
    ['--category', 'database', '--read'],
  ])('takes %s %s %s %s', async (...args) => {
    const rules = conditions
      .map(({ key }) => key)
      .map((key) => `  - { id: on-${key}, title: t, decision: block, when: { ${key}: ${samples[key] ?? 'x'} } }`)
    const file = write('all.yml', ['targets: {}', 'credentials: { A: { owner: o } }', 'rules:', ...rules].join('\n'))
    const { code, out } = await policy(['explain', ...args, '--policy', file, '--json'])
    expect(code).toBe(0)
    for (const { rule } of (JSON.parse(out) as { findings: { rules: { rule: string }[] }[] }).findings[0]?.rules ?? []) spoken.add(rule)
  })
  it('can describe what any condition asks for', () => {
    for (const { key } of conditions) expect([...spoken], key).toContain(`on-${key}`)
  })
  it('explains recorded facts, finding by finding, by their own policy or by another', async () => {
    const one = allCases().find(({ title }) => title.startsWith('Involvement triggered, a row that says block'))
    const facts = write('facts.json', canonicalJson(one?.facts))
    const { code, out } = await policy(['explain', '--facts', facts, '--json'])
    expect(code).toBe(0)
    const told: { findings: { decision: string; rules: { rule: string }[] }[] } = JSON.parse(out)
    expect(told.findings.map(({ decision }) => decision)).toContain('block')
    const lenient = write('none.yml', 'extends: []')
    const other: typeof told = JSON.parse((await policy(['explain', '--facts', facts, '--policy', lenient, '--json'])).out)
    expect(other.findings.flatMap(({ rules }) => rules.map(({ rule }) => rule))).not.toContain('unmanaged-secrets')
  })
  it.each([
    [['explain'], 2, /--category or --facts/],
    [['explain', '--category', 'deploy', '--facts', 'x'], 2, /--category or --facts/],
    [['explain', '--category', 'deply'], 2, /takes one of ci-config/],
    [['explain', '--category', 'deploy', '--involvement', 'some'], 2, /takes one of .*triggered/],
    [['explain', '--category', 'deploy', 'more'], 2, /no positional/],
    [['explain', '--nonsense'], 2, /nonsense/],
    [['explain', '--facts', 'gone.json'], 6, /\[facts-invalid\]/],
    [['explain', '--category', 'deploy', '--policy', 'bad.yml'], 6, /bad\.yml:2:1[\s\S]*\[policy-invalid\]/],
    [[], 2, /lint or explain/],
    [['mend'], 2, /lint or explain/],
    [['constructor'], 2, /lint or explain/],
  ] as const)('%j exits %i', async (args, expected, message) => {
    const { code, err, out } = await policy(args)
    expect(code).toBe(expected)
    expect(err).toMatch(message)
    expect(out).toBe('')
  })
})

it.each([['--help'], ['lint', '--help'], ['explain', '--help']])('policy %s %s', async (...args) => {
  const { code, out } = await policy(args)
  expect(code).toBe(0)
  expect(out).toMatch(/^Usage: countersign policy/)
})

/** A value of each condition that one of the descriptions above meets. */
const samples: Readonly<Record<string, string>> = {
  category: 'release',
  side: 'change',
  access: 'read',
  'low-impact': 'true',
  weighty: 'true',
  blockworthy: 'true',
  destructive: 'true',
  production: '"yes"',
  code: 'x',
  managed: 'false',
  credential: 'A',
  'credential-kind': 'static-key',
  target: 'db',
  paths: '".github/**"',
  jobs: '"*"',
  environment: 'production',
  event: 'schedule',
  branch: 'main',
  involvement: 'triggered',
}
const spoken = new Set<string>()
