import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/backtest.ts'
import { BacktestRow } from '../../src/model/backtest.ts'
import { memoryConsole } from '../support/console.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'

const agent = '\n\nCo-authored-by: Claude <noreply@anthropic.com>'
const workflow = '.github/workflows/release.yml'
const release = (run: string): string =>
  `on: push\npermissions: { contents: read }\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n        env: { NPM_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n`

let repository: LocalRepositoryOnDisk
let shas: readonly string[]
beforeAll(() => {
  repository = new LocalRepositoryOnDisk()
  shas = [
    repository.commit({ 'README.md': 'hello\n' }, 'Begin'),
    repository.commit({ 'README.md': 'hello world\n' }, `Say more (#2)${agent}`),
    repository.commit({ [workflow]: release('npm publish') }, `Publish from CI (#3)${agent}`),
    repository.commit({ [workflow]: release('npm publish --verbose') }, 'Publish louder'),
  ]
})
const work = mkdtempSync(join(tmpdir(), 'countersign-backtest-'))
afterAll(() => {
  repository[Symbol.dispose]()
  rmSync(work, { recursive: true, force: true })
})
afterEach(() => vi.unstubAllEnvs())

const play = async (...args: readonly string[]) => {
  const said = memoryConsole({ cwd: repository.folder })
  const code = await run(args, said.console)
  return { code, out: said.out(), err: said.err() }
}
const rowsIn = (text: string): readonly BacktestRow[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => BacktestRow.parse(JSON.parse(line)))

describe('backtest', () => {
  it('judges each past merge, newest first, and says why', async () => {
    const { code, out, err } = await play('--json')
    expect(code).toBe(0)
    const rows = rowsIn(out)
    expect(rows.map(({ sha }) => sha)).toEqual([...shas].reverse())
    expect(rows.map(({ answer }) => answer?.decision)).toEqual(['allow', 'approve', 'allow', 'allow'])
    expect(rows[1]).toMatchObject({ agents: ['claude'], pull: 3, involvement: 'authored', answer: { rules: ['ci-edits'] } })
    expect(err).toContain('would ask')
  })

  it('judges what the workflow would have touched, and says where it was not there yet', async () => {
    const { out } = await play('--json', '--workflow', workflow)
    const rows = rowsIn(out)
    expect(rows.map(({ error }) => error)).toEqual([null, null, 'workflow-not-found', 'workflow-not-found'])
    expect(rows[1]?.answer?.rules).toContain('credentials')
    expect(rows[1]?.categories).toContain('publish')
  })

  it('compares two policies', async () => {
    const policy = join(work, 'stricter.yml')
    writeFileSync(
      policy,
      'rules:\n  - { id: no-workflows, title: No workflows by agents, decision: block, when: { paths: [".github/**"], involvement: [authored] } }\n',
    )
    const { out, code } = await play('--against', policy)
    expect(code).toBe(0)
    expect(out).toMatch(/1 {2}approve → block/)
    expect(out).toContain('approve → block  Publish from CI (#3)')
  })

  it('goes on where an earlier call stopped, and judges again what was cut short', async () => {
    const file = join(work, 'rows.ndjson')
    await play('--out', file, '--last', '2')
    const first = readFileSync(file, 'utf8')
    expect(rowsIn(first)).toHaveLength(2)
    writeFileSync(file, first.slice(0, -20))
    const { out } = await play('--out', file)
    const after = readFileSync(file, 'utf8')
    expect(after.startsWith(first)).toBe(true)
    expect(rowsIn(after).map(({ sha }) => sha)).toEqual([...shas].reverse())
    expect(out).toContain('4 merge(s)')
  })

  it.each([
    { what: 'another policy', args: ['--policy', 'other.yml'] },
    { what: 'another workflow', args: ['--workflow', workflow] },
    { what: 'an assumed agent', args: ['--as-agent', 'copilot'] },
  ])('takes no earlier row for an answer to $what', async ({ what, args }) => {
    writeFileSync(join(repository.folder, 'other.yml'), 'rules:\n  - { id: no, title: No, decision: block, when: { paths: ["**"] } }\n')
    const file = join(work, `${what}.ndjson`)
    await play('--out', file)
    const plain = rowsIn(readFileSync(file, 'utf8'))
    await play('--out', file, ...args)
    const rows = rowsIn(readFileSync(file, 'utf8'))
    expect(rows).toHaveLength(2 * plain.length)
    // And both stay there to go on with.
    for (const again of [[], args]) await play('--out', file, ...again)
    expect(rowsIn(readFileSync(file, 'utf8')).filter(({ error }) => error === null)).toHaveLength(
      rows.filter(({ error }) => error === null).length,
    )
  })

  it('draws its progress where somebody watches, and nowhere else', async () => {
    const said = memoryConsole({ cwd: repository.folder, watched: true, width: 60 })
    await run(['--json'], said.console)
    expect(said.err()).toContain('\r[##############################] 4/4')
    expect(said.out()).not.toContain('\r')
    expect((await play('--json')).err).not.toContain('\r')
  })

  it('links each row to where it can be looked up', async () => {
    repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
    const urls = rowsIn((await play('--json')).out).map(({ url }) => url)
    repository.git('remote', 'remove', 'origin')
    expect(urls).toEqual([
      `https://github.com/acme/shop/commit/${shas[3]}`,
      'https://github.com/acme/shop/pull/3',
      'https://github.com/acme/shop/pull/2',
      `https://github.com/acme/shop/commit/${shas[0]}`,
    ])
  })

  it('takes a range, and the newest of it', async () => {
    expect(rowsIn((await play(`${shas[0]}..${shas[2]}`, '--json')).out).map(({ sha }) => sha)).toEqual([shas[2], shas[1]])
    expect(rowsIn((await play(`${shas[0]}..${shas[2]}`, '--last', '1', '--json')).out).map(({ sha }) => sha)).toEqual([shas[2]])
  })

  it.each([
    { args: ['no-such-branch'], code: 'range-not-found' },
    { args: ['--last', '0'], code: 'usage' },
    { args: ['--online'], code: 'usage' },
    { args: ['--policy', 'nowhere.yml'], code: 'policy-not-found' },
    { args: ['--out', '.'], code: 'input-invalid' },
  ])('refuses $args', async ({ args, code }) => {
    await expect(play(...args)).rejects.toMatchObject({ code })
  })

  it('knows from GitHub who started a run', async () => {
    await using hub = await FakeGitHub.start({ quiet: 0 })
    const shop = hub.repository('acme/shop', { gitDirectory: join(repository.folder, '.git') })
    const copilot = hub.bot('Copilot', { id: 198982749 })
    const started = shop.startRun({ workflow, event: 'workflow_dispatch', actor: copilot, headSha: shas[3] ?? '' })
    started.finish()
    vi.stubEnv('GH_TOKEN', hub.token().value)
    const { out } = await play('--online', '--github', 'acme/shop', '--api-url', hub.url, '--workflow', workflow, '--json')
    expect(rowsIn(out)).toMatchObject([
      {
        run: started.id,
        sha: shas[3],
        involvement: 'triggered',
        answer: { decision: 'approve' },
        url: `https://github.com/acme/shop/actions/runs/${started.id}`,
      },
    ])
  })
})
