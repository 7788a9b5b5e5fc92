/** A repository that is planted with every way of git's to run a program: reading it runs none, and reaches no network. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryConsole } from '../support/console.ts'
import { runDist } from '../support/dist.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-hostile-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const repo = join(work, 'repo')
const canaries = join(work, 'canaries')
const trap = join(work, 'trap')
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', repo, '-c', 'user.name=Alice', '-c', 'user.email=alice@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
    env: { PATH: process.env['PATH'], HOME: work, GIT_CONFIG_NOSYSTEM: '1' },
  })
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(repo, path)), { recursive: true })
  writeFileSync(join(repo, path), text)
}

const workflow = `on: push
permissions: { contents: read }
jobs:
  ship:
    runs-on: ubuntu-latest
    steps:
      - run: ./scripts/ship.sh
        env:
          TOKEN: \${{ secrets.NPM_TOKEN }}
`

/** Every setting by which git runs a program of somebody else's choice, as gitconfig(5) and gitattributes(5) name them. */
const planted = `
[core]
	fsmonitor = ${trap} fsmonitor
	hooksPath = ${join(work, 'hooks')}
	pager = ${trap} pager
	editor = ${trap} editor
	sshCommand = ${trap} ssh
	gitProxy = ${trap} proxy
	askPass = ${trap} askpass
	alternateRefsCommand = ${trap} alternate-refs
	attributesFile = ${join(work, 'attributes')}
[diff]
	external = ${trap} diff-external
[diff "evil"]
	command = ${trap} diff-command
	textconv = ${trap} textconv
[filter "evil"]
	clean = ${trap} clean
	smudge = ${trap} smudge
	required = true
[merge "evil"]
	driver = ${trap} merge
[log]
	showSignature = true
[gpg]
	program = ${trap} gpg
[gpg "ssh"]
	program = ${trap} gpg-ssh
[credential]
	helper = "!${trap} credential"
[alias]
	rev-list = "!${trap} alias"
	cat-file = "!${trap} alias"
	rev-parse = "!${trap} alias"
[protocol "ext"]
	allow = always
[protocol]
	allow = always
[extensions]
	partialClone = origin
[remote "origin"]
	url = ext::${trap} remote
	promisor = true
	partialclonefilter = blob:none
	uploadpack = ${trap} uploadpack
[remote "local"]
	url = ${repo}
	promisor = true
	uploadpack = ${trap} uploadpack-local
[pager]
	log = ${trap} pager-log
	rev-list = ${trap} pager-rev-list
[include]
	path = ${join(work, 'included')}
`

beforeAll(() => {
  mkdirSync(canaries)
  mkdirSync(repo)
  writeFileSync(trap, `#!/bin/sh\ntouch "${canaries}/\${1:-unnamed}"\ncase "$1" in clean | smudge) cat ;; esac\n`)
  chmodSync(trap, 0o755)
  mkdirSync(join(work, 'hooks'))
  for (const hook of ['post-checkout', 'pre-commit', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc']) {
    writeFileSync(join(work, 'hooks', hook), `#!/bin/sh\ntouch "${canaries}/hook-${hook}"\n`)
    chmodSync(join(work, 'hooks', hook), 0o755)
  }
  writeFileSync(join(work, 'attributes'), '* diff=evil filter=evil merge=evil\n')
  writeFileSync(join(work, 'included'), `[core]\n\tfsmonitor = ${trap} included-fsmonitor\n`)
  git('init', '-q', '-b', 'main')
  write('.github/workflows/ship.yml', workflow)
  write('scripts/ship.sh', 'npm publish\n')
  write('src/a.ts', 'export const a = 1\n')
  git('add', '-A')
  git('commit', '-qm', 'Begin')
  git('checkout', '-qb', 'feature')
  write('src/a.ts', 'export const a = 2\n')
  write('.gitattributes', '* diff=evil filter=evil merge=evil\n')
  write('.mailmap', 'Nobody <nobody@example.org> <alice@example.org>\n')
  write('.gitmodules', `[submodule "x"]\n\tpath = x\n\turl = ext::${trap} submodule\n\tupdate = "!${trap} submodule-update"\n`)
  write('scripts/missing.sh', 'echo missing\n')
  symlinkSync('/etc/passwd', join(repo, 'link.yml'))
  symlinkSync('/etc/passwd', join(repo, '.github/workflows/link.yml'))
  git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD').trim()},x`)
  git('add', '-A')
  git('commit', '-qm', 'Change a\n\nCo-authored-by: Claude <noreply@anthropic.com>')
  const missing = git('rev-parse', 'HEAD:scripts/missing.sh').trim()
  mkdirSync(join(repo, '.git/objects/info'), { recursive: true })
  writeFileSync(join(repo, '.git/objects/info/alternates'), `${join(work, 'elsewhere')}\n`)
  writeFileSync(join(repo, '.git/info/attributes'), '* diff=evil filter=evil\n')
  rmSync(join(repo, '.git/objects', missing.slice(0, 2), missing.slice(2)))
  writeFileSync(join(repo, '.git/config'), `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${planted}`)
})

const sprung = (): readonly string[] => readdirSync(canaries)
beforeEach(() => {
  for (const name of sprung()) rmSync(join(canaries, name))
})

it('the traps are armed: what people usually run here springs them', () => {
  const attempt = (...args: readonly string[]): void => {
    try {
      git(...args)
    } catch {
      // The trap is what is looked for, not git's answer.
    }
  }
  attempt('status')
  attempt('diff', '--ext-diff', 'HEAD~1', 'HEAD', '--', 'src/a.ts')
  attempt('diff', '--no-ext-diff', '--textconv', 'HEAD~1', 'HEAD', '--', 'src/a.ts')
  attempt('add', 'src/a.ts')
  attempt('-c', 'protocol.ext.allow=always', 'cat-file', '-p', 'HEAD:scripts/missing.sh')
  const names = sprung()
  expect(names.length).toBeGreaterThanOrEqual(3)
  expect(names.some((name) => /fsmonitor/.test(name))).toBe(true)
  expect(names.some((name) => /^(?:diff|textconv)/.test(name))).toBe(true)
  expect(names.some((name) => /^(?:remote|uploadpack)/.test(name))).toBe(true)
})

const commands: readonly (readonly [readonly string[], readonly number[]])[] = [
  [['check'], [0, 3, 4]],
  [
    ['check', '--range', 'main..feature', '--workflow', '.github/workflows/ship.yml'],
    [0, 3, 4],
  ],
  [['map', '--json'], [0]],
  [
    ['map', '--against', 'main'],
    [0, 4],
  ],
  [['agents', '--json'], [0]],
  [['backtest', '--json'], [0]],
  [['init'], [0]],
  [['policy', 'lint'], [0]],
  [['policy', 'explain', '--category', 'deploy'], [0]],
]

describe.each(commands)('%j', (args, codes) => {
  it.each([
    ['from its work tree', repo],
    ['from its git directory', join(repo, '.git')],
  ])('%s', async (_, cwd) => {
    const out = args[0] === 'check' ? ['--out', join(work, 'evidence')] : []
    const { console, err } = memoryConsole({ cwd })
    const code = await run([...args, ...out], console)
    expect({ code, err: codes.includes(code) ? '' : err() }).toEqual({ code, err: '' })
    expect(codes).toContain(code)
    expect(sprung()).toEqual([])
  })
})

it('through dist/, in another process with an environment that helps the planter', async () => {
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: `${trap} environment`,
    GIT_EXTERNAL_DIFF: trap,
    GIT_PAGER: trap,
  }
  const { code } = await runDist(['check', '--repo', repo, '--out', join(work, 'dist'), '--json'], { env })
  expect([0, 3, 4]).toContain(code)
  expect(sprung()).toEqual([])
})

it('what a link points at outside of the repository is not read', async () => {
  const { console, out } = memoryConsole({ cwd: repo })
  await run(['map', '--json'], console)
  expect(out()).not.toContain('root:')
  expect(existsSync('/etc/passwd')).toBe(true)
})
