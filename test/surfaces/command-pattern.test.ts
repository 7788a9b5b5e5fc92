import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tool } from '../../src/surfaces/catalogue/commands/entry.ts'
import { readLine } from '../../src/surfaces/command-line.ts'
import { globMatches, isRehearsal, matchPattern, readPattern } from '../../src/surfaces/command-pattern.ts'
import { aCommand } from './a-command.ts'

const tool: Tool = {
  names: ['t'],
  source: 'https://example.com',
  valued: ['-X', '--context', '--output'],
  dry: ['--dry-run', '-n'],
  rules: [],
}
const line = (words: string) => readLine(aCommand(`t ${words}`), tool)
const match = (pattern: string, words: string) => matchPattern(readPattern(pattern), line(words))

describe('a pattern', () => {
  it.each([
    ['apply', 'apply', 'yes'],
    ['apply', 'plan apply', 'no'],
    ['apply', '--context prod apply', 'yes'],
    ['apply', '$VERB', 'maybe'],
    ['apply', 'ap$REST', 'maybe'],
    ['apply', 'plan-$REST', 'no'],
    ['state rm|mv', 'state mv a b', 'yes'],
    ['state rm|mv', 'state', 'no'],
    ['get-*', 'get-thing', 'yes'],
    ['** delete', 'compute instances delete i', 'yes'],
    ['** delete', 'compute instances $X', 'no'],
    ['.', '', 'yes'],
    ['.', 'a', 'no'],
    ['**', '', 'yes'],
    ['build --push', 'build', 'no'],
    ['build --push', 'build --push .', 'yes'],
    ['build --push', 'build --push=false .', 'no'],
    ['build --push', 'build --push=$PUSH .', 'yes'],
    ['build --output=*registry*', 'build --output type=registry', 'yes'],
    ['build --output=*registry*', 'build --output type=local', 'no'],
    ['release !--snapshot', 'release --snapshot', 'no'],
    ['release !--snapshot', 'release --snapshot=$S', 'yes'],
    ['push -f|--force', 'push -qf', 'yes'],
    ['push -X=POST', 'push -sXPOST', 'yes'],
  ])('%s on "%s": %s', (pattern, words, expected) => {
    expect(match(pattern, words)).toBe(expected)
  })
})

describe('a rehearsal', () => {
  it.each([
    ['--dry-run', true],
    ['-n', true],
    ['-qn', true],
    ['--dry-run=client', true],
    ['--dry-run=none', false],
    ['--dry-run=false', false],
    ['--dry-run false', false],
    ['--dry-run=$X', false],
    ['--dry-run --no-dry-run', false],
    ['-- --dry-run', false],
    ['', false],
  ])('%s: %s', (words, expected) => {
    expect(isRehearsal(tool.dry ?? [], line(words))).toBe(expected)
  })
})

describe('a wildcard', () => {
  it('matches as a regular expression of the same shape would', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*'), maxLength: 7 })
    fc.assert(
      fc.property(short, short, (glob, text) => {
        const plain = text.replaceAll('*', '')
        const same = new RegExp(`^${glob.replaceAll('*', '.*')}$`)
        expect(globMatches(glob, plain)).toBe(same.test(plain))
      }),
    )
  })

  it('stays fast on text that was made to be slow', () => {
    const text = 'a'.repeat(20_000)
    expect(globMatches('*a*a*a*a*b', text)).toBe(false)
  })
})
