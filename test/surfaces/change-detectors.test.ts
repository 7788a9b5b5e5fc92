import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/model/fact.ts'
import { changeExecuted } from '../../src/surfaces/change-executed.ts'
import { changeDetectors } from '../../src/surfaces/change-index.ts'
import { wantsText } from '../../src/surfaces/wanted.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { aCommand, aReading, origin } from './a-command.ts'
import { answerOf, sceneOfSides, surfacesOf } from './blocks/read.ts'

describe('the texts that are read on both sides', () => {
  it.each([
    '.github/workflows/ci.yml',
    'CODEOWNERS',
    'package.json',
    'a/package.json',
    '.claude/settings.json',
    '.mcp.json',
    '.env',
    'x/id_rsa',
    'main.tf',
  ])('include %s', (path) => expect(wantsText(path)).toBe(true))
  it.each(['src/index.ts', 'README.md', 'package-lock.json', 'CLAUDE.md', '.changeset/red-dogs.md', 'logo.png'])('leave %s out', (path) =>
    expect(wantsText(path)).toBe(false),
  )
})

describe('a file that a job runs', () => {
  const reading = (secrets: readonly string[]) =>
    aReading({
      id: 'ship',
      secrets,
      activities: [aCommand('curl x', { origin: { ...origin, via: ['scripts/ship.sh'] } }), aCommand('npm ci')],
    })
  const changed = sceneOfSides(
    { 'scripts/ship.sh': 'a\n', 'package-lock.json': '1' },
    { 'scripts/ship.sh': 'b\n', 'package-lock.json': '2' },
  )
  const scene = (secrets: readonly string[]) => ({ ...changed, jobs: [reading(secrets)], executedPaths: new Set(['scripts/ship.sh']) })

  it('asks where the job holds a credential, and names the job', () => {
    const surfaces = changeExecuted.detect(scene(['DEPLOY_KEY']))
    expect(surfaces.map(({ code, target }) => [code, target])).toEqual([
      ['executed-script', 'ship'],
      ['dependency-used', 'ship'],
    ])
  })
  it('is ordinary where the job holds none', () => expect(changeExecuted.detect(scene([]))).toEqual([]))
})

describe('every change detector', () => {
  it('has an id of its own and words', () => {
    expect(new Set(changeDetectors.map(({ id }) => id)).size).toBe(changeDetectors.length)
    for (const { title, why, remedy } of changeDetectors) for (const text of [title, why, remedy]) expect(text.length).toBeGreaterThan(15)
  })

  it('says so where the changed files could not be listed', () => {
    const scene = { ...sceneOfSides({}, {}), changes: unknown('truncated', 'the list was cut') }
    expect(surfacesOf(scene).map(({ code }) => code)).toEqual(['changes-unknown'])
    expect(surfacesOf({ ...scene, changes: unknown('not-in-source', 'no range') })).toEqual([])
  })

  it('is quiet where nothing changes', () => expect(answerOf(surfacesOf(sceneOfSides({}, {})))).toBe('ordinary'))

  it.each([
    ['broken YAML', '.github/workflows/a.yml', 'on: [\n'],
    ['broken JSON', '.mcp.json', '{"mcpServers": {'],
    ['a list where a mapping belongs', 'package.json', '[1, 2]'],
    ['very deep data', '.claude/settings.json', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`],
    ['keys of prototypes', 'package.json', '{"scripts": {"__proto__": "x", "constructor": "y"}}'],
  ])('bears %s', (_, path, text) => {
    expect(() => surfacesOf(sceneOfSides({ [path]: '{}' }, { [path]: text }))).not.toThrow()
  })

  it('stays quick on hostile lines', () => {
    const line = `echo ${'$('.repeat(20_000)}${'a '.repeat(20_000)}`
    const text = `on: push\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: ${JSON.stringify(line)}\n        env: { T: "\${{ secrets.T }}" }\n`
    const spent = cpuTimeOf(() => {
      surfacesOf(
        sceneOfSides(
          {},
          { '.github/workflows/a.yml': text, Makefile: `${'a'.repeat(100_000)}\n`, CODEOWNERS: `${'*'.repeat(50_000)} @a\n` },
        ),
      )
    })
    expect(spent).toBeLessThan(2_000)
  })
})
