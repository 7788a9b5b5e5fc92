/** Bad input: a clear message with a stable code, exit 6 (2 for usage) or `unknown`; never a stack trace unless asked for. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryConsole } from '../support/console.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-bad-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const git = (repo: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', join(work, repo), '-c', 'user.name=Alice', '-c', 'user.email=alice@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: work, GIT_CONFIG_NOSYSTEM: '1' },
  })
const write = (path: string, text: string | Uint8Array): string => {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), text)
  return join(work, path)
}
const commit = (repo: string, message: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, text] of Object.entries(files)) write(`${repo}/${path}`, text)
  git(repo, 'add', '-A')
  git(repo, 'commit', '-qm', message, '--allow-empty')
}
const ask = async (repo: string, ...args: readonly string[]) => {
  const { console, out, err } = memoryConsole({ cwd: join(work, repo) })
  const code = await run([...args, ...(args[0] === 'check' ? ['--out', join(work, 'evidence'), '--json'] : [])], console)
  const said = { code, out: out(), err: err() }
  expect(said.err).not.toMatch(/\n {4}at |node:internal/)
  return said
}
const told = async (repo: string, ...args: readonly string[]) => {
  const said = await ask(repo, ...args)
  expect(said.err).toBe('')
  const json: {
    decision: string
    verdict: string
    involvement: string
    gaps: { id: string }[]
    categories: string[]
    reasons: { code: string }[]
  } = JSON.parse(said.out)
  return { ...json, gaps: json.gaps.map(({ id }) => id), reasons: json.reasons.map(({ code }) => code), code: said.code }
}

const ship = '.github/workflows/ship.yml'
const workflow = 'on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n'

beforeAll(() => {
  mkdirSync(join(work, 'plain'))
  git('plain', 'init', '-q', '-b', 'main')
  commit('plain', 'Begin', { 'a.txt': 'a', [ship]: workflow })
  commit('plain', 'Go on', { 'a.txt': 'b' })
  mkdirSync(join(work, 'empty'))
  git('empty', 'init', '-q')
  mkdirSync(join(work, 'folder'))
})

describe('which repository', () => {
  it.each([
    ['an empty repository', 'empty', [], 'range-not-found'],
    ['no repository', 'folder', [], 'repository-unreadable'],
    ['no folder', 'plain', ['--repo', 'nowhere'], 'repository-unreadable'],
    ['a file', 'plain', ['--repo', 'a.txt'], 'repository-unreadable'],
  ])('%s', async (_, repo, more, code) => {
    for (const command of ['check', 'map', 'agents'] as const) {
      const args = command === 'map' ? more.slice(1) : more
      const said = await ask(repo, command, ...args)
      expect(said).toMatchObject({ code: 6, out: '' })
      expect(said.err).toMatch(new RegExp(`^countersign: .*\\[${code}\\]\\n$`))
    }
  })
  it('a repository whose configuration git cannot read', async () => {
    mkdirSync(join(work, 'broken'))
    git('broken', 'init', '-q')
    write('broken/.git/config', '[core\n')
    expect((await ask('broken', 'check')).err).toMatch(/\[repository-unreadable\]/)
  })
  it('a detached head, a bare one, a git directory, a linked work tree', async () => {
    git('plain', 'clone', '-q', '--bare', '.', join(work, 'bare.git'))
    git('plain', 'clone', '-q', '.', join(work, 'detached'))
    git('detached', 'checkout', '-q', '--detach', 'HEAD~1')
    git('plain', 'worktree', 'add', '-q', join(work, 'linked'), '-b', 'other')
    for (const repo of ['bare.git', 'detached', 'plain/.git', 'linked', 'plain/.github']) {
      expect((await told(repo, 'check')).decision, repo).toBe('allow')
      expect((await ask(repo, 'map', '--json')).code, repo).toBe(0)
    }
  })
  it('with SHA-256 object names', async () => {
    mkdirSync(join(work, 'sha256'))
    git('sha256', 'init', '-q', '--object-format=sha256')
    commit('sha256', 'Begin', { [ship]: workflow })
    commit('sha256', 'Go on\n\nCo-authored-by: Claude <noreply@anthropic.com>', { 'a.txt': 'b' })
    expect(await told('sha256', 'check', '--range', 'HEAD~1..HEAD')).toMatchObject({ decision: 'allow', involvement: 'authored' })
    expect((await ask('sha256', 'agents', '--json')).out.split('\n').filter(Boolean)).toHaveLength(2)
  })
  it('shallow: what lies before its edge is unknown where it would count', async () => {
    git('plain', 'clone', '-q', '--depth=1', `file://${join(work, 'plain')}`, join(work, 'shallow'))
    expect((await told('shallow', 'check', '--range', 'HEAD')).involvement).toBe('unknown')
    expect((await ask('shallow', 'map', '--json')).code).toBe(0)
    expect((await ask('shallow', 'agents', '--json')).out.split('\n').filter(Boolean)).toHaveLength(1)
  })
  // Of a promised object git dies, where it may not fetch it.
  it.each([
    ['damaged', []],
    ['partial', ['remote.origin.url file:///nowhere', 'remote.origin.promisor true', 'remote.origin.partialclonefilter blob:none']],
  ])('%s: what is missing is a gap or a stop, and nothing is fetched', async (name, settings) => {
    cpSync(join(work, 'plain'), join(work, name), { recursive: true })
    for (const setting of settings) git(name, 'config', ...setting.split(' '))
    const lose = (object: string): void => {
      const id = git(name, 'rev-parse', object).trim()
      rmSync(join(work, name, '.git/objects', id.slice(0, 2), id.slice(2)))
    }
    lose(`HEAD:${ship}`)
    expect((await told(name, 'check', '--workflow', ship)).gaps).toContain('workflow-unknown')
    expect((await ask(name, 'map', '--json')).code).toBe(0)
    // Without the folder that would hold a policy nobody can say which rules hold.
    lose('HEAD:.github')
    const said = await ask(name, 'check')
    expect(said.code).toBe(6)
    expect(said.err).toMatch(/the clone is partial.*\[policy-invalid\]/)
    // Past a commit that is missing, history is read as far as it goes.
    lose('HEAD~1')
    expect((await ask(name, 'agents', '--json')).out.split('\n').filter(Boolean)).toHaveLength(1)
  })
})

describe('which range', () => {
  it.each([
    'nowhere..HEAD',
    'HEAD..nowhere',
    'nowhere',
    '--exec=x',
    '-x..HEAD',
    'HEAD..HEAD\nx',
    '..',
    'HEAD^{tree}',
    '@{u}..HEAD',
    'a'.repeat(5000),
  ])('%j', async (range) => {
    const said = await ask('plain', 'check', `--range=${range}`)
    if (range === '..') return expect(said.code).toBe(0)
    expect(said.code).toBe(6)
    expect(said.err).toMatch(/^countersign: [^\n]*\[range-not-found\]\n$/)
  })
  it('an empty one carries nothing', async () => {
    expect(await told('plain', 'check', '--range', 'HEAD..HEAD')).toMatchObject({ decision: 'allow', verdict: 'proceed' })
  })
})

describe('which workflow', () => {
  it.each([
    ['one that is not there', 'gone.yml', [], 'workflow-not-found'],
    ['a job that is not there', ship, ['--jobs', 'nope'], 'job-not-found'],
  ])('%s', async (_, path, more, code) => {
    const said = await ask('plain', 'check', '--workflow', path, ...more)
    expect(said.code).toBe(6)
    expect(said.err).toContain(`[${code}]`)
  })
  it('without one the change alone is judged, and that is said', async () => {
    const { console, out } = memoryConsole({ cwd: join(work, 'plain') })
    await run(['check', '--out', join(work, 'evidence')], console)
    expect(out()).toContain('The change alone was judged')
  })

  const letters = [...'abcdefghij']
  const bomb = `${letters.map((name, at) => `${name}: &${name} [${at === 0 ? 'x' : `*${letters[at - 1]}, *${letters[at - 1]}, *${letters[at - 1]}, *${letters[at - 1]}, *${letters[at - 1]}`}]`).join('\n')}
on: push
jobs:
  ship:
    runs-on: *j
    strategy: { matrix: { x: *j } }
    env: { X: *j }
    steps: *j
`
  const bombs: readonly (readonly [string, string | Uint8Array])[] = [
    ['of five megabytes', `${workflow}# ${'x'.repeat(5 * 1024 * 1024)}\n`],
    ['of five megabytes of steps', `${workflow.replace('[{ run: npm test }]', '')}${'      - run: npm test\n'.repeat(230_000)}`],
    ['an alias bomb', bomb],
    ['brackets without end', `on: push\njobs: ${'['.repeat(100_000)}`],
    ['not UTF-8', new Uint8Array([...Buffer.from(workflow), 0x23, 0xff, 0xfe, 0xe9])],
    ['binary', new Uint8Array([0, 1, 2, 3, 0, 255])],
    ['empty', ''],
    ['a list', '- a\n'],
    ['a tag that constructs', 'on: !!js/function "x"\njobs: {}\n'],
    [
      'an expression without end',
      `on: push\njobs:\n  ship:\n    runs-on: x\n    if: \${{ ${'('.repeat(5000)} }}\n    steps: [{ run: x }]\n`,
    ],
    ['a script without end', `on: push\njobs:\n  ship:\n    runs-on: x\n    steps:\n      - run: '${'$('.repeat(5000)}'\n`],
  ]
  it.each(bombs)(
    '%s',
    async (name, text) => {
      const repo = `bomb-${bombs.findIndex(([other]) => other === name)}`
      mkdirSync(join(work, repo))
      git(repo, 'init', '-q', '-b', 'main')
      commit(repo, 'Begin\n\nCo-authored-by: Claude <noreply@anthropic.com>', { [ship]: text })
      const started = performance.now()
      const { decision, code } = await told(repo, 'check', '--workflow', ship)
      expect(['approve', 'block', 'allow']).toContain(decision)
      expect([0, 3, 4]).toContain(code)
      expect((await ask(repo, 'map', '--json')).code).toBe(0)
      expect(performance.now() - started).toBeLessThan(30_000)
    },
    60_000,
  )
  it('what no parser reads asks', async () => {
    for (const name of ['of five megabytes', 'an alias bomb', 'brackets without end', 'binary', 'a list']) {
      const repo = `bomb-${bombs.findIndex(([other]) => other === name)}`
      expect(await told(repo, 'check', '--workflow', ship), name).toMatchObject({
        decision: 'approve',
        categories: expect.arrayContaining(['unreadable']),
      })
    }
  })
})

describe('which event', () => {
  it.each([
    ['no JSON', 'nonsense'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['a file that is not there', null],
  ])('%s', async (name, content) => {
    const path = content === null ? join(work, 'none.json') : write(`${name}.json`, content)
    const said = await ask('plain', 'check', '--event', path, '--event-name', 'push')
    expect(said.code).toBe(6)
    expect(said.err).toMatch(/\[event-unreadable\]\n$/)
  })
  it.each([
    '{}',
    '[]',
    'null',
    '7',
    '"x"',
    '{"pull_request":7}',
    '{"pull_request":{"head":{"sha":"x"},"base":null},"repository":"y","sender":[]}',
    '{"commits":"no","before":7,"after":{}}',
  ])('a payload of a strange shape, %s, says only what it says', async (payload) => {
    const path = write('strange.json', payload)
    for (const name of ['push', 'pull_request', 'workflow_run', 'no_such_event', '../x']) {
      const said = await ask('plain', 'check', '--event', path, '--event-name', name)
      expect([0, 3, 4, 6], `${name}: ${said.err}`).toContain(said.code)
      if (said.code === 6) expect(said.err).toMatch(/\[(?:event-unreadable|range-not-found)\]\n$/)
    }
  })
  it('one without the other is a usage error', async () => {
    expect((await ask('plain', 'check', '--event', 'x')).code).toBe(2)
    expect((await ask('plain', 'check', '--event-name', 'push')).code).toBe(2)
  })
})

describe('which policy', () => {
  it.each([
    ['unknown keys', 'rulez: []', 'policy-invalid'],
    ['an alias bomb', 'a: &a [x]\nb: *a', 'policy-invalid'],
    ['not UTF-8', new Uint8Array([0xff, 0xfe]), 'policy-not-found'],
    ['not there', null, 'policy-not-found'],
  ])('%s', async (name, content, code) => {
    const path = content === null ? 'none.yml' : write(`policy ${name}.yml`, content)
    for (const command of ['check', 'map'] as const) {
      const said = await ask('plain', command, '--policy', path)
      expect(said.code).toBe(6)
      expect(said.err).toContain(`[${code}]`)
    }
  })
  it('a faulty policy at the base stops the run', async () => {
    mkdirSync(join(work, 'faulty'))
    git('faulty', 'init', '-q', '-b', 'main')
    commit('faulty', 'Begin', { '.github/countersign.yml': 'rulez: []' })
    commit('faulty', 'Go on', { 'a.txt': 'b' })
    const said = await ask('faulty', 'check')
    expect(said.code).toBe(6)
    expect(said.err).toContain('.github/countersign.yml:1:1 there is no key "rulez"; did you mean "rules"?')
  })
})

describe('which facts', () => {
  it.each([
    ['no JSON', '{', /is no JSON/],
    ['not UTF-8', new Uint8Array([0xff]), /is not UTF-8/],
    ['of another schema', '{"schema":"urn:other"}', /holds no facts/],
    ['an array', '[]', /holds no facts/],
    ['deep', '['.repeat(100_000), /is no JSON|holds no facts/],
  ])('%s', async (name, content, message) => {
    const said = await ask('plain', 'check', '--facts', write(`facts ${name}.json`, content))
    expect(said.code).toBe(6)
    expect(said.err).toMatch(message)
    expect(said.err).toMatch(/\[facts-invalid\]\n$/)
  })
})

describe('agents', () => {
  const lines = (text: string) =>
    async function* () {
      yield text
    }
  it('answers a line for every name asked, known or not', async () => {
    const head = git('plain', 'rev-parse', 'HEAD').trim()
    const input = lines(`${head}\nnope\n${'0'.repeat(40)}\n\n  ${head.slice(0, 8)}  \r\n--all\n${'x'.repeat(100_000)}`)()
    const { console, out, err } = memoryConsole({ cwd: join(work, 'plain'), input })
    expect(await run(['agents', '--stdin', '--json'], console)).toBe(0)
    const told_ = out()
      .trimEnd()
      .split('\n')
      .map((line): { sha: string; error?: string } => JSON.parse(line))
    expect(told_.map(({ sha }) => sha.length)).toEqual([40, 4, 40, 8, 5, 100_000])
    expect(told_.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, true, true])
    expect(err()).toBe('')
  })
  it('takes a range or standard input, not both', async () => {
    expect((await ask('plain', 'agents', 'HEAD', '--stdin')).code).toBe(2)
  })
})

it('a stack is shown where it is asked for', async () => {
  const { console, err } = memoryConsole({ cwd: join(work, 'folder'), debug: true })
  expect(await run(['check'], console)).toBe(6)
  expect(err()).toMatch(/\n {4}at /)
})

describe('every command', () => {
  const commands = ['check', 'map', 'agents', 'backtest', 'policy', 'verify', 'report', 'collect', 'init']
  it('is in the help, and no other', async () => {
    const { out } = await ask('plain', '--help')
    expect([...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).sort()).toEqual([...commands].sort())
  })
  it.each(commands)('%s has help, and refuses what it does not know', async (command) => {
    expect(await ask('plain', command, '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: countersign/), err: '' })
    const wrong = await ask('plain', command, ...(command === 'policy' ? ['lint'] : []), '--no-such-option')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toMatch(/\[usage\]\n$/)
  })
  it.each(['', 'nope', 'constructor', '__proto__', '-x'])('%j is none', async (name) => {
    expect((await ask('plain', name)).code).toBe(2)
  })
})
