/** Every scaffold in a scratch copy: its test fails at first and says where the blanks are; filling them is enough. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'countersign-new-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const scaffold = (...args: readonly string[]) => spawnSync(process.execPath, ['scripts/new.ts', ...args], { cwd: copy, encoding: 'utf8' })

/** What a newcomer fills in: from the blank to what stands there instead. */
type Blanks = readonly (readonly [blank: string, filled: string])[]
interface Kind {
  readonly args: readonly [kind: string, id: string]
  readonly source: string
  readonly sourceBlanks: Blanks
  readonly test: string
  readonly testBlanks: Blanks
}

const kinds: readonly Kind[] = [
  {
    args: ['agent', 'my-agent'],
    source: 'src/agents/my-agent.ts',
    sourceBlanks: [
      ["name: ''", "name: 'My Agent'"],
      ["vendor: ''", "vendor: 'Acme'"],
      ["home: ''", "home: 'https://example.org/my-agent'"],
      ['marks: []', "marks: [{ kind: 'email', is: 'my-agent@bots.example.org', as: 'agent' }]"],
      ['seen: []', "seen: [{ url: 'https://example.org/my-agent/commits', on: '2026-08' }]"],
    ],
    test: 'test/agents/my-agent.test.ts',
    testBlanks: [
      ['its: readonly string[] = []', "its: readonly string[] = ['Add\\n\\nCo-authored-by: My Agent <my-agent@bots.example.org>']"],
      ['others: readonly string[] = []', "others: readonly string[] = ['Add\\n\\nCo-authored-by: My Agent <me@bots.example.org>']"],
    ],
  },
  {
    args: ['signal', 'my-signal'],
    source: 'src/initiation/my-signal.ts',
    sourceBlanks: [
      ["title: ''", "title: 'Ref of the run'"],
      ["why: ''", "why: 'Some tools push to a branch of their own.'"],
      [
        "detect: () => [miss(words, 'run')]",
        "detect: ({ run }) => [run.ref === 'refs/heads/robots' ? hit(words, 'run', { involvement: 'assisted', agent: null, value: run.ref, because: 'robots push there' }) : miss(words, 'run')]",
      ],
      ['import { miss }', 'import { hit, miss }'],
    ],
    test: 'test/initiation/my-signal.test.ts',
    testBlanks: [
      [
        'hits: readonly Partial<Facts>[] = []',
        "hits: readonly Partial<Facts>[] = [{ run: { ...factsWith().run, ref: 'refs/heads/robots' } }]",
      ],
      ['misses: readonly Partial<Facts>[] = []', 'misses: readonly Partial<Facts>[] = [{}]'],
    ],
  },
  {
    args: ['surface', 'my-surface'],
    source: 'src/surfaces/my-surface.ts',
    sourceBlanks: [
      ["title: ''", "title: 'Runs where people do'"],
      ["why: ''", "why: 'Such a runner keeps what a job leaves.'"],
      ["remedy: ''", "remedy: 'Use a runner that is thrown away.'"],
      ['categories: []', "categories: ['unreadable']"],
      [
        'detect: () => []',
        `detect: ({ jobs }) =>
    jobs
      .filter(({ runners }) => runners.some(({ raw }) => raw === 'desk'))
      .map(({ job }) => ({
        category: 'unreadable',
        side: 'action',
        detector: 'my-surface',
        code: 'desk',
        message: 'The job runs on a desk.',
        at: { path: job.at.path, line: job.at.line, job: job.id, step: null },
        quote: null,
        via: [],
        target: null,
        credential: null,
        access: 'write',
        production: 'unknown',
        destructive: false,
        lowImpact: false,
        blockworthy: false,
      }))`,
      ],
    ],
    test: 'test/surfaces/my-surface.test.ts',
    testBlanks: [
      ['fires: readonly Given[] = []', "fires: readonly Given[] = [{ runners: ['desk'] }]"],
      ['quiet: readonly Given[] = []', 'quiet: readonly Given[] = [{}]'],
    ],
  },
  {
    args: ['condition', 'my-condition'],
    source: 'src/policy/conditions/my-condition.ts',
    sourceBlanks: [
      ["describe: ''", "describe: 'It stands in a line of its own.'"],
      ["evaluate: () => 'unknown'", "evaluate: (wanted, { surface }) => ((surface.quote !== null) === wanted ? 'yes' : 'no')"],
    ],
    test: 'test/policy/conditions/my-condition.test.ts',
    testBlanks: [
      ['const yes: readonly Parameters<typeof surfaceWith>[0][] = []', "const yes = [{ quote: 'run: x' }]"],
      ['const no: readonly Parameters<typeof surfaceWith>[0][] = []', 'const no = [{}]'],
    ],
  },
  {
    args: ['entry', 'acme/ship'],
    source: 'src/surfaces/catalogue/actions/acme-ship.ts',
    sourceBlanks: [
      ["action('acme/ship')", "action('acme/ship', does('deploy', 'ships it', { when: unless('dry-run') }))"],
      ['type ActionEntry, action', 'type ActionEntry, action, does, unless'],
    ],
    test: 'test/surfaces/catalogue/acme-ship.test.ts',
    testBlanks: [
      ['does: readonly Readonly<Record<string, string>>[] = []', 'does: readonly Readonly<Record<string, string>>[] = [{}]'],
      [
        'quiet: readonly Readonly<Record<string, string>>[] = []',
        "quiet: readonly Readonly<Record<string, string>>[] = [{ 'dry-run': 'true' }]",
      ],
    ],
  },
  {
    args: ['entry', 'acmectl'],
    source: 'src/surfaces/catalogue/commands/acmectl.ts',
    sourceBlanks: [
      ["source: 'https://'", "source: 'https://example.org/acmectl'"],
      ['rules: []', "rules: [{ on: ['ship'], does: ['deploy'], what: 'Ships what was built' }]"],
    ],
    test: 'test/surfaces/catalogue/acmectl.test.ts',
    testBlanks: [
      ['does: readonly string[] = []', "does: readonly string[] = ['acmectl ship it']"],
      ['quiet: readonly string[] = []', "quiet: readonly string[] = ['acmectl list']"],
    ],
  },
]

const fill = (path: string, blanks: Blanks): void => {
  const filled = blanks.reduce(
    (text, [blank, value]) => {
      expect(text, `${path} has the blank ${blank}`).toContain(blank)
      return text.replace(blank, () => value)
    },
    readFileSync(join(copy, path), 'utf8'),
  )
  writeFileSync(join(copy, path), filled)
}

/** Outcomes of the tests in these files, by file: one process for all of them. */
const outcomes = (files: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const bin = join(copy, 'node_modules/.bin/vitest')
  spawnSync(bin, ['run', ...files, '--reporter=json', '--outputFile=out.json'], { cwd: copy, stdio: 'ignore' })
  const told: { testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[] } = JSON.parse(
    readFileSync(join(copy, 'out.json'), 'utf8'),
  )
  return Object.fromEntries(
    told.testResults.map(({ name, assertionResults }) => [
      name.slice(copy.length + 1),
      assertionResults.map(({ status, fullName }) => (status === 'passed' ? status : `${status}: ${fullName}`)),
    ]),
  )
}

beforeAll(() => {
  for (const name of ['src', 'test', 'scripts', 'policies', 'package.json', 'tsconfig.json', 'biome.jsonc'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !path.includes('test/scripts') })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, 'vitest.config.ts'), "export default { test: { include: ['test/**/*.test.ts'] } }\n")
})

describe('npm run new', () => {
  const tests = kinds.map(({ test }) => test)

  it.each(kinds)('$args writes a source and a test, and registers it', ({ args, source, test }) => {
    const { status, stdout } = scaffold(...args)
    expect(status).toBe(0)
    expect(stdout).toContain(source)
    expect(stdout).toContain(`npx vitest run ${test}`)
    expect(scaffold(...args)).toMatchObject({ status: 2, stderr: `${source} is there already.\n` })
  })

  it('leaves tests that fail, each in its own blanks', () => {
    const told = outcomes(tests)
    for (const test of tests) {
      expect(told[test]?.length, test).toBeGreaterThan(0)
      expect(
        told[test]?.some((outcome) => outcome.startsWith('failed')),
        test,
      ).toBe(true)
    }
  }, 120_000)

  it('and nothing more than the blanks has to be filled in', () => {
    for (const { source, sourceBlanks, test, testBlanks } of kinds) {
      fill(source, sourceBlanks)
      fill(test, testBlanks)
    }
    const told = outcomes([
      ...tests,
      'test/agents/catalogue.test.ts',
      'test/surfaces/catalogue/actions.test.ts',
      'test/surfaces/catalogue/commands.test.ts',
    ])
    for (const test of tests) expect(new Set(told[test]), test).toEqual(new Set(['passed']))
    expect(new Set(Object.values(told).flat())).toEqual(new Set(['passed']))
    execFileSync(join(copy, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd: copy, stdio: 'pipe' })
  }, 180_000)

  it.each([['agent'], ['agent', 'My Agent'], ['nothing', 'x'], ['constructor', 'x'], ['entry', '../x']])('refuses %j', (...args) => {
    expect(scaffold(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run new -- agent <my-agent>') })
  })
})
