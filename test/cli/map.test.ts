/** `countersign map` as it is called: patches that git applies, drift by exit code, many maps as one, and what GitHub tells of environments. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { RepositoryMap } from '../../src/model/map.ts'
import { memoryConsole } from '../support/console.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'
import { gapKeys, gateRef } from '../support/mapped.ts'
import { strayChanges } from '../support/patch.ts'

const path = '.github/workflows/release.yml'
const release = `# Publishes on every push to main.
on: { push: { branches: [main] } }
jobs:
  publish: # to npm
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`

let shop: LocalRepositoryOnDisk
let work: string
beforeEach(() => {
  shop = new LocalRepositoryOnDisk({ [path]: release, '.github/CODEOWNERS': '/.github/ @acme/platform\n' })
  work = mkdtempSync(join(tmpdir(), 'countersign-map-'))
})
afterEach(() => {
  shop[Symbol.dispose]()
  rmSync(work, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

const map = async (...args: readonly string[]) => {
  const { console, out, err } = memoryConsole({ cwd: work })
  const code = await run(['map', ...args], console)
  expect(err()).not.toMatch(/\n {4}at |node:internal/)
  return { code, out: out(), err: err() }
}
const mapOf = async (...args: readonly string[]) => RepositoryMap.parse(JSON.parse((await map(...args, '--json')).out))
const read = (name = path): string => readFileSync(join(shop.folder, name), 'utf8')

describe('--fix', () => {
  it('prints a diff that git applies, and that closes what it says', async () => {
    const before = gapKeys(await mapOf(shop.folder))
    const { code, out, err } = await map(shop.folder, '--fix', '--gate', gateRef)
    expect(code).toBe(0)
    expect(err).toContain(`closed gate-missing in ${path}#publish`)
    expect(read()).toBe(release)
    execFileSync('git', ['-C', shop.folder, 'apply', '--whitespace=error-all', '-'], { input: out })
    expect(strayChanges(release, read())).toEqual([])
    shop.commit({})
    const after = gapKeys(await mapOf(shop.folder))
    for (const [, gap] of err.matchAll(/^closed (\S+ in .+?): /gm)) {
      expect(before).toContain(gap)
      expect(after).not.toContain(gap)
    }
    expect((await map(shop.folder, '--fix', '--gate', gateRef)).out).toBe('')
  })

  it('writes what the diff says, and nothing over a file that differs from the commit', async () => {
    const { out } = await map(shop.folder, '--fix', '--gate', gateRef)
    writeFileSync(join(shop.folder, path), `${release}# mine\n`)
    const refused = await map(shop.folder, '--fix', '--write', '--gate', gateRef)
    expect(refused.code).toBe(6)
    expect(refused.err).toContain('was left as it is')
    expect(refused.err).toMatch(/^0 gap\(s\) closed in 0 file\(s\), [1-9]\d* left to you; 0 file\(s\) written\.$/m)
    expect(refused.err).not.toMatch(/^closed /m)
    expect(read()).toBe(`${release}# mine\n`)
    writeFileSync(join(shop.folder, path), release)
    expect((await map(shop.folder, '--fix', '--write', '--gate', gateRef)).err).toContain('1 file(s) written')
    const written = read()
    writeFileSync(join(shop.folder, path), release)
    execFileSync('git', ['-C', shop.folder, 'apply', '-'], { input: out })
    expect(read()).toBe(written)
  })

  it('writes with the line ends that git laid the file out with', async () => {
    writeFileSync(join(shop.folder, path), release)
    await map(shop.folder, '--fix', '--write', '--gate', gateRef)
    const plain = read()
    const laidOut = (text: string): string => text.replaceAll('\n', '\r\n')
    writeFileSync(join(shop.folder, path), laidOut(release))
    expect((await map(shop.folder, '--fix', '--write', '--gate', gateRef)).err).toContain('1 file(s) written')
    expect(read()).toBe(laidOut(plain))
    const mixed = release.replace('\n', '\r\n')
    writeFileSync(join(shop.folder, path), mixed)
    expect((await map(shop.folder, '--fix', '--write', '--gate', gateRef)).err).toContain('was left as it is')
    expect(read()).toBe(mixed)
  })

  it.each([
    { what: 'a name with a blank and a quote', name: '.github/workflows/re "lease".yml' },
    { what: 'a name beyond ASCII', name: '.github/workflows/veröffentlichen.yml' },
  ])('patches $what', async ({ name }) => {
    shop.commit({ [path]: null, [name]: release })
    const { out } = await map(shop.folder, '--fix', '--gate', gateRef)
    execFileSync('git', ['-C', shop.folder, 'apply', '-'], { input: out })
    expect(read(name)).toContain('needs: [gate, approve]')
  })

  it('leaves a workflow that is a link, and never writes through one', async () => {
    const outside = join(work, 'outside.yml')
    writeFileSync(outside, release)
    shop.commit({ [path]: null })
    execFileSync('ln', ['-s', outside, join(shop.folder, path)])
    shop.commit({})
    const { code, out } = await map(shop.folder, '--fix', '--write', '--gate', gateRef)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(readFileSync(outside, 'utf8')).toBe(release)
  })

  it.each([
    { args: ['--fix', '--gate', 'acme/countersign@v1'], code: 2, says: 'full commit SHA' },
    { args: ['--fix', '--write', '--rev', 'HEAD~0'], code: 2, says: '--write works on HEAD' },
    { args: ['--write'], code: 2, says: '--write' },
    { args: ['--gate', gateRef], code: 2, says: '--gate' },
  ])('refuses $args', async ({ args, code, says }) => {
    const said = await map(shop.folder, ...args)
    expect(said.code).toBe(code)
    expect(said.err).toContain(says)
  })

  it('has nowhere to write in a bare repository', async () => {
    shop.git('clone', '-q', '--bare', '.', join(work, 'bare.git'))
    expect(await map(join(work, 'bare.git'), '--fix', '--write', '--gate', gateRef)).toMatchObject({ code: 6, out: '' })
    expect((await map(join(work, 'bare.git'), '--fix', '--gate', gateRef)).out).toContain('needs: [gate, approve]')
  })
})

describe('--against', () => {
  const wider = release.replace('env: {', "env: { MORE: '${{ secrets.MORE }}',")

  it.each(['table', 'md', 'json', 'sarif', 'html'])('exits 4 where it got worse and 0 where it did not, as %s', async (format) => {
    shop.commit({ [path]: wider })
    const worse = await map(shop.folder, '--against', 'HEAD~1', '--format', format)
    expect(worse.code).toBe(4)
    expect(worse.out).toContain('MORE')
    for (const rev of ['HEAD', 'HEAD~1'])
      expect((await map(shop.folder, '--rev', 'HEAD~1', '--against', rev, '--format', format)).code).toBe(0)
  })

  it('takes a map of before, and a branch', async () => {
    const before = join(work, 'before.json')
    writeFileSync(before, (await map(shop.folder, '--json')).out)
    shop.git('branch', 'trunk')
    shop.commit({ [path]: wider })
    for (const against of [before, 'trunk']) {
      const { code, out } = await map(shop.folder, '--against', against, '--json')
      expect(code).toBe(4)
      expect(JSON.parse(out).worse).toMatchObject([
        { kind: 'new-credential', workflow: path, job: 'publish', what: 'MORE (secret)', at: { line: 4 } },
      ])
    }
  })

  it('judges both sides by the policy of before: a change brings no rules for itself', async () => {
    shop.commit({
      '.github/countersign.yml': 'rules:\n  - { id: open, title: Open, decision: allow, when: { side: action } }\n',
      [path]: wider,
    })
    expect((await map(shop.folder, '--against', 'HEAD~1')).code).toBe(4)
  })

  it.each([
    { args: ['--against', 'nowhere'], code: 6, says: 'range-not-found' },
    { args: ['--against', 'nowhere.json'], code: 6, says: 'input-invalid' },
    { args: ['--against', ''], code: 6, says: 'range-not-found' },
    { args: ['--against', 'HEAD', '.'], code: 2, says: 'usage' },
  ])('refuses $args', async ({ args, code, says }) => {
    const said = await map(shop.folder, ...args)
    expect(said.code).toBe(code)
    expect(said.err).toContain(`[${says}]`)
  })
})

describe('several maps', () => {
  it('become one, from folders and files alike, each path with its repository', async () => {
    using other = new LocalRepositoryOnDisk({ [path]: release.replace('NPM_TOKEN', 'OTHER_TOKEN') })
    const file = join(work, 'shop.json')
    writeFileSync(file, (await map(shop.folder, '--json')).out)
    const merged = await mapOf(file, other.folder)
    const [first, second] = [await mapOf(shop.folder), await mapOf(other.folder)]
    expect(merged.workflows.map(({ path: name }) => name)).toEqual([`${first.repo}/${path}`, `${second.repo}/${path}`])
    expect(merged.totals.jobs).toBe(2)
    expect(merged.gaps.length).toBe(first.gaps.length + second.gaps.length)
    for (const format of ['table', 'md', 'sarif', 'html']) {
      const { code, out } = await map(file, other.folder, '--format', format)
      expect(code).toBe(0)
      expect(out).toContain('OTHER_TOKEN')
    }
  })

  it('keep two repositories of one name apart', async () => {
    const twins = ['a', 'b'].map((owner) => {
      const place = join(work, owner, 'shop')
      execFileSync('git', ['clone', '-q', shop.folder, place], { stdio: 'ignore' })
      return place
    })
    const { workflows } = await mapOf(...twins)
    expect(new Set(workflows.map(({ path: name }) => name)).size).toBe(2)
  })

  it.each([
    { what: 'no JSON', text: '{', says: 'is no JSON' },
    { what: 'other JSON', text: '{"schema":"urn:other"}', says: 'is no map of this version' },
    { what: 'a map of another version', text: '{"schema":"urn:countersign:map:v0"}', says: 'is no map of this version' },
    { what: 'a list', text: '[]', says: 'is no map of this version' },
    { what: 'a damaged map', text: '{"schema":"urn:countersign:map:v1","repo":7}', says: 'is a damaged map' },
    { what: 'no text', text: '', says: 'is no JSON' },
  ])('refuse $what', async ({ text, says }) => {
    const file = join(work, 'map.json')
    writeFileSync(file, text)
    const { code, out, err } = await map(file)
    expect({ code, out }).toEqual({ code: 6, out: '' })
    expect(err).toContain(says)
  })

  it('take a map that holds more than this version knows', async () => {
    const file = join(work, 'map.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse((await map(shop.folder, '--json')).out), later: true }))
    expect((await map(file)).code).toBe(0)
  })
})

describe('--online', () => {
  it('tells what protects each environment, and how to close what does not', async () => {
    await using hub = await FakeGitHub.start({ quiet: 0 })
    const repository = hub.repository('acme/shop', { gitDirectory: join(shop.folder, '.git') })
    const alice = hub.user('alice')
    repository.environment('guarded', { reviewers: [alice], preventSelfReview: true, adminsCanBypass: false })
    repository.environment('self', { reviewers: [alice], adminsCanBypass: false })
    repository.environment('bypass', { reviewers: [alice], preventSelfReview: true, adminsCanBypass: true })
    repository.environment('bare', {})
    const names = ['guarded', 'self', 'bypass', 'bare', 'gone']
    shop.commit(Object.fromEntries(names.map((name) => [`.github/workflows/${name}.yml`, release.replace('production', name)])))
    shop.commit({ [path]: null })
    vi.stubEnv('GH_TOKEN', hub.token().value)
    const told = await mapOf(shop.folder, '--online', '--repo', 'acme/shop', '--api-url', hub.url)
    const guards = Object.fromEntries(told.workflows.flatMap(({ jobs }) => jobs.map(({ environment, guard }) => [environment, guard])))
    expect(guards).toEqual({ guarded: 'guarded', self: 'self-approvable', bypass: 'bypassable', bare: 'name-only', gone: 'missing' })
    const fixes = Object.fromEntries(
      told.workflows.flatMap(({ jobs }) =>
        jobs.flatMap(({ environment, gaps }) =>
          gaps.filter(({ id }) => id.startsWith('environment-')).map(({ id, fix }) => [`${environment}: ${id}`, fix.text]),
        ),
      ),
    )
    expect(Object.keys(fixes).sort()).toEqual([
      'bare: environment-unguarded',
      'bypass: environment-bypassable',
      'gone: environment-unguarded',
      'self: environment-self-approvable',
    ])
    expect(fixes['gone: environment-unguarded']).toBe(
      `gh api -X PUT repos/acme/shop/environments/gone -F prevent_self_review=true -f 'reviewers[][type]=Team' -F "reviewers[][id]=$(gh api orgs/acme/teams/platform --jq .id)"`,
    )
    expect(fixes['bypass: environment-bypassable']).toContain('https://github.com/acme/shop/settings/environments')
  })

  it.each([
    { what: 'no token', env: '', args: ['--repo', 'acme/shop'], code: 6 },
    { what: 'no repository to ask about', env: 'x', args: [], code: 2 },
  ])('refuses $what', async ({ env, args, code }) => {
    vi.stubEnv('GH_TOKEN', env)
    vi.stubEnv('GITHUB_TOKEN', '')
    expect((await map(shop.folder, '--online', ...args)).code).toBe(code)
  })
})

describe('a repository', () => {
  it('without workflows is an empty map', async () => {
    shop.commit({ [path]: null })
    const { code, out } = await map(shop.folder)
    expect(code).toBe(0)
    expect(out).toContain('There are no workflows')
    expect((await mapOf(shop.folder)).totals).toEqual({ workflows: 0, unreadable: 0, jobs: 0, allow: 0, approve: 0, block: 0 })
  })

  it('with workflows that GitHub refuses names each, and why', async () => {
    shop.commit({
      '.github/workflows/a.yml': 'on: push\njobs: [',
      '.github/workflows/b.yml': '',
      '.github/workflows/c.yml': 'on: push\njobs:\n  a: { needs: b, runs-on: x, steps: [{ run: x }] }\n',
      '.github/workflows/sub/d.yml': release,
      '.github/workflows/e.txt': release,
    })
    const told = await mapOf(shop.folder)
    expect(told.workflows.map(({ path: name, readable }) => [name.split('/').at(-1), readable])).toEqual([
      ['a.yml', false],
      ['b.yml', false],
      ['c.yml', false],
      ['release.yml', true],
    ])
    for (const { readable, because, gaps } of told.workflows)
      if (!readable) expect([because, gaps[0]?.id]).toEqual([expect.any(String), 'workflow-unknown'])
  })

  it('with links, loops of them and a submodule reads none through', async () => {
    const secret = join(work, 'secret.yml')
    writeFileSync(secret, release.replace('NPM_TOKEN', 'OUTSIDE'))
    shop.commit({ [path]: null, 'module/README.md': 'x' })
    const folder = join(shop.folder, '.github/workflows')
    for (const [name, to] of [
      ['loop.yml', 'loop.yml'],
      ['there.yml', 'back.yml'],
      ['back.yml', 'there.yml'],
      ['outside.yml', secret],
    ] as const)
      execFileSync('ln', ['-s', to, join(folder, name)])
    execFileSync('ln', ['-s', '..', join(shop.folder, 'up')])
    shop.commit({})
    shop.git('update-index', '--add', '--cacheinfo', `160000,${shop.git('rev-parse', 'HEAD')},.github/workflows/module.yml`)
    shop.git('commit', '-q', '-m', 'Add a submodule')
    const { code, out } = await map(shop.folder, '--json')
    expect(code).toBe(0)
    expect(out).not.toContain('OUTSIDE')
    const { workflows } = RepositoryMap.parse(JSON.parse(out))
    expect(workflows.map(({ path: name, because }) => `${name.split('/').at(-1)}: ${because}`)).toEqual([
      'back.yml: it is a link, and links are not followed',
      'loop.yml: it is a link, and links are not followed',
      'module.yml: it is a submodule, not a file',
      'outside.yml: it is a link, and links are not followed',
      'there.yml: it is a link, and links are not followed',
    ])
  })

  it('with five thousand workflows is mapped whole', async () => {
    const place = join(work, 'many.git')
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', place])
    const files = Array.from({ length: 5000 }, (_, index) => {
      const text = `on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish, env: { T: '\${{ secrets.T${index % 50} }}' } }]\n`
      return `M 100644 inline .github/workflows/w${index}.yml\ndata ${text.length}\n${text}\n`
    })
    const commit = 'commit refs/heads/main\ncommitter Alice <alice@example.org> 1767225600 +0000\ndata 1\nx\n'
    execFileSync('git', ['--git-dir', place, 'fast-import', '--quiet'], { input: `${commit}${files.join('')}\n` })
    expect((await mapOf(place)).totals).toEqual({ workflows: 5000, unreadable: 0, jobs: 5000, allow: 0, approve: 5000, block: 0 })
  }, 120_000)

  it('whose workflows folder is a link has none', async () => {
    shop.commit({ [path]: null, 'elsewhere/a.yml': release })
    rmSync(join(shop.folder, '.github/workflows'), { recursive: true, force: true })
    execFileSync('ln', ['-s', '../elsewhere', join(shop.folder, '.github/workflows')])
    shop.commit({})
    expect((await mapOf(shop.folder)).totals.workflows).toBe(0)
  })

  it('with names and texts that are no UTF-8 is mapped all the same', async () => {
    const name = Buffer.concat([Buffer.from(join(shop.folder, '.github/workflows/caf')), Buffer.from([0xe9]), Buffer.from('.yml')])
    writeFileSync(name, release)
    writeFileSync(
      join(shop.folder, '.github/workflows/latin.yml'),
      Buffer.from(release.replace('Publishes', 'Ver\u00f6ffentlicht'), 'latin1'),
    )
    writeFileSync(join(shop.folder, '.github/workflows/zero.yml'), `${release}\0`)
    writeFileSync(join(shop.folder, '.github/workflows/wide.yml'), Buffer.from(`\ufeff${release}`, 'utf16le'))
    shop.commit({})
    for (const format of ['table', 'md', 'json', 'sarif', 'html']) expect((await map(shop.folder, '--format', format)).code).toBe(0)
    const { workflows } = await mapOf(shop.folder)
    expect(workflows).toHaveLength(5)
    expect(workflows.filter(({ readable }) => readable).map(({ path: one }) => one.split('/').at(-1))).toEqual([
      'caf\ufffd.yml',
      'latin.yml',
      'release.yml',
    ])
    // A text with signs that were lost is not written back.
    const { out } = await map(shop.folder, '--fix', '--gate', gateRef)
    expect(out).not.toContain('latin.yml')
  })

  it.each([
    { what: 'no folder', place: 'nowhere', code: 6, says: 'repository-unreadable' },
    { what: 'a folder that is none', place: '.', code: 6, says: 'repository-unreadable' },
    { what: 'a file', place: 'file', code: 6, says: 'repository-unreadable' },
    { what: 'no commit yet', place: 'unborn', code: 6, says: 'has no commit yet' },
  ])('that is $what is told so', async ({ place, code, says }) => {
    writeFileSync(join(work, 'file'), 'x')
    execFileSync('git', ['init', '-q', join(work, 'unborn')])
    const said = await map(place)
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' })
    expect(said.err).toContain(says)
  })

  it.each([
    { rev: 'nowhere', code: 6 },
    { rev: '--help', code: 2 },
    { rev: `HEAD:${path}`, code: 6 },
    { rev: '0'.repeat(40), code: 6 },
    { rev: '', code: 6 },
  ])('has no commit $rev', async ({ rev, code }) => {
    expect(await map(shop.folder, '--rev', rev)).toMatchObject({ code, out: '' })
  })

  it('is read at the commit, whatever lies in the work tree', async () => {
    writeFileSync(join(shop.folder, path), 'on: [')
    expect(existsSync(join(shop.folder, path))).toBe(true)
    expect((await mapOf(shop.folder)).totals).toMatchObject({ unreadable: 0, jobs: 1 })
  })
})
