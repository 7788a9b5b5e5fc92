import { describe, expect, it } from 'vitest'
import { covers, ownersOf, readCodeowners } from '../../src/evidence/codeowners.ts'
import { cpuTimeOf } from '../support/cpu.ts'

describe('a CODEOWNERS pattern', () => {
  it.each([
    ['*', 'a/b/c.ts', true],
    ['*.js', 'lib/x.js', true],
    ['*.js', 'lib/x.ts', false],
    ['/build/logs/', 'build/logs/a/b.txt', true],
    ['/build/logs/', 'other/build/logs/a.txt', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/build/a.md', false],
    ['apps/', 'x/apps/y.ts', true],
    ['/docs/', 'docs/a/b.md', true],
    ['/scripts/', 'scripts', false],
    ['**/logs', 'build/logs/x', true],
    ['**/logs', 'logs/x', true],
    ['/.github/', '.github/workflows/ci.yml', true],
    ['.github/workflows/*.yml', '.github/workflows/ci.yml', true],
    ['/a/**/z', 'a/b/c/z', true],
    ['/a/**/z', 'a/z', true],
    ['/a/**/z', 'b/z', false],
    ['a?c', 'abc', true],
  ])('%s covers %s: %s', (pattern, path, expected) => {
    expect(covers(pattern, path)).toBe(expected)
  })

  it('is matched in linear time, however many stars it has', () => {
    const spent = cpuTimeOf(() => {
      expect(covers(`${'**/'.repeat(40)}${'*a'.repeat(60)}`, `${'x/'.repeat(200)}${'a'.repeat(4000)}b`)).toBe(false)
    })
    expect(spent).toBeLessThan(1500)
  })
})

describe('owners', () => {
  const rules = readCodeowners('# all\n*  @org/all\n/.github/ @org/sec alice@example.com # why\n/.github/free\n')

  it.each([
    ['src/x.ts', ['@org/all']],
    ['.github/countersign.yml', ['@org/sec', 'alice@example.com']],
    ['.github/free', []],
  ])('of %s are those of the last line that matches', (path, expected) => {
    expect(ownersOf(rules, path)).toEqual(expected)
  })

  it('are null where no line matches', () => {
    expect(ownersOf(readCodeowners('/x @a'), 'y')).toBeNull()
  })

  it('keep the line that names them', () => {
    expect(rules.map(({ line }) => line)).toEqual([2, 3, 4])
  })
})
