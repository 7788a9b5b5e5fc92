/** The built programs on a hostile repository and in a hostile run: what they print, write and send, read as a runner, a browser and GitHub read it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columns } from '../../src/evidence/row.ts'
import { runDist } from '../support/dist.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { hostileNames, hostileTexts, hostileWorkflow, mark } from '../support/hostile.ts'
import { GATE, RELEASE, Shop } from '../support/shop.ts'
import { readCsv } from '../support/strict-csv.ts'
import { expectInertCells, expectInertJson, expectInertLog, expectInertMarkdown, expectInertPage } from './inert.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-doors-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const aided = (text: string): string => `${text}\n\nCo-authored-by: Claude <noreply@anthropic.com>`

describe('the CLI in a runner, on a hostile repository', () => {
  const repo = join(work, 'repo')
  const out = join(work, 'evidence')
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-C', repo, '-c', 'user.email=alice@example.org', ...args], {
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    })
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true })
    writeFileSync(join(repo, path), text)
  }
  const said = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runDist(args, {
      cwd: work,
      env: { GITHUB_ACTIONS: 'true', FORCE_COLOR: undefined, NO_COLOR: '1' },
    })
    expect({ args, code: [0, 3, 4, 5, 6].includes(code ?? -1), stderr: code === 6 || code === 1 ? stderr : '' }).toMatchObject({
      args,
      code: true,
    })
    expectInertLog(stdout.replaceAll('\r\n', '\n'))
    expectInertLog(stderr)
    return stdout
  }

  beforeAll(async () => {
    mkdirSync(repo)
    git('init', '-q', '-b', 'main')
    write(RELEASE, 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: npm test }] } }\n')
    git('add', '-A')
    git('-c', 'user.name=Alice', 'commit', '-q', '-m', 'Begin')
    write(RELEASE, hostileWorkflow(GATE))
    write('.github/CODEOWNERS', hostileTexts.map((text) => `* ${text.replaceAll(/\s+/g, ' ')}`).join('\n'))
    for (const name of hostileNames.filter((_, index) => index % 4 === 0))
      write(`.github/workflows/${name}.yml`, hostileWorkflow(GATE, name.length, 1))
    for (const name of hostileNames) write(`scripts/${name}`, `npm publish # ${name}\n`)
    write('bad.yml', `version: 1\n${hostileTexts.map((text) => `${JSON.stringify(text)}: 1`).join('\n')}\n`)
    git('add', '-A')
    for (const text of hostileTexts)
      git('-c', `user.name=${text.replaceAll(/[\0\n<>]/g, ' ')}x`, 'commit', '-q', '--allow-empty', '-m', aided(text.replaceAll('\0', '')))
    await said('check', '--repo', repo, '--range', `HEAD~${hostileTexts.length}..HEAD`, '--workflow', RELEASE, '--out', out)
  }, 60_000)

  it.each([
    ['check', ['check', '--range', `HEAD~${hostileTexts.length}..HEAD`, '--workflow', RELEASE, '--out', out]],
    ['map', ['map', repo]],
    ['agents', ['agents']],
    ['backtest', ['backtest', '--workflow', RELEASE]],
    ['verify', ['verify', out]],
    ['policy explain', ['policy', 'explain', '--facts', join(out, 'facts.json')]],
    ['policy lint', ['policy', 'lint', join(repo, 'bad.yml')]],
    ['init', ['init']],
  ])(
    '%s prints no command and no control',
    async (name, args) => {
      const own = ['map', 'verify', 'policy'].includes(args[0] ?? '') ? args : [...args, '--repo', repo]
      await said(...own)
      if (name === 'init') return
      const json = await said(...own, '--json')
      for (const line of json.trimEnd().split('\n')) expectInertJson(line)
    },
    60_000,
  )

  it('map is inert in every form', async () => {
    expectInertMarkdown(await said('map', repo, '--format', 'md'))
    expectInertPage(await said('map', repo, '--format', 'html'), 1)
    expectInertJson(await said('map', repo, '--format', 'sarif'))
    expect(await said('map', repo, '--format', 'json')).toContain(mark)
  }, 60_000)

  it('report is inert in every form', async () => {
    const records = readCsv(await said('report', out, '--format', 'csv'))
    expect(records[0]).toEqual(columns)
    expectInertCells(records)
    expectInertJson((await said('report', out, '--format', 'ndjson')).trimEnd())
    expectInertPage(await said('report', out, '--format', 'html'), 2)
  }, 60_000)

  it('the evidence folder is inert', () => {
    expectInertMarkdown(readFileSync(join(out, 'summary.md'), 'utf8'))
    const { text } = expectInertPage(readFileSync(join(out, 'evidence.html'), 'utf8'), 0)
    expect(text.split(mark).length).toBeGreaterThan(100)
  })
})

describe('the action in a hostile run', () => {
  /** What our own log may ask of the runner. */
  const ours = ['notice', 'warning', 'error', 'debug']

  it.each([0, 7, 14, 21])(
    'prints, writes and sends nothing that acts (%i)',
    async (turn) => {
      await using hub = await FakeGitHub.start()
      const text = (at: number): string => (hostileTexts[(turn + at) % hostileTexts.length] ?? '').replaceAll('\0', '')
      const shop = new Shop(hub, {
        workflow: hostileWorkflow(GATE, turn),
        permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
      })
      const pull = shop.request({
        message: aided(text(1)),
        files: {
          [`scripts/${(hostileNames[turn] ?? 'x').replaceAll('\0', '')}.sh`]: 'npm publish\n',
          [RELEASE]: hostileWorkflow(GATE, turn + 1),
        },
      })
      pull.title = text(2)
      pull.body = hostileTexts.join('\n')
      pull.labels.push(text(3), text(4))
      const carried = shop.onPull(pull)
      const { log, summary, requests, outputs, files } = await shop.step(carried, 'gate', {
        mode: 'route',
        comment: 'true',
        agent: text(5),
      })
      expectInertLog(log, ours)
      expectInertMarkdown(summary)
      for (const list of ['agents', 'approvers', 'reasons']) expectInertJson(outputs[list] ?? '')
      const comments = requests.filter(({ route }) => route?.startsWith('POST /repos/{owner}/{repo}/issues/{issue_number}/comments'))
      expect(comments).toHaveLength(1)
      for (const { body } of comments) expectInertMarkdown(String(JSON.parse(String(body)).body), ['countersign'])
      expectInertPage(files['countersign-gate-1/evidence.html'] ?? '', 0)
      expect(log + summary).toContain(mark)
    },
    60_000,
  )
})
