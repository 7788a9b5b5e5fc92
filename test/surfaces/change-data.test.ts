import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { dataOf } from '../../src/surfaces/change-data.ts'
import { plainRoot } from '../../src/workflows/yaml-plain.ts'

/** What the library says of a text, as plain data. */
const byLibrary = (text: string): unknown => {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}

const asTheLibrary = (text: string): void => {
  expect(JSON.parse(JSON.stringify(dataOf('a.yml', text))), text).toEqual(byLibrary(text))
}

describe('YAML says the same to either reader', () => {
  it.each([
    ['nothing written', 'a:\nb:\n  -\n  - c\n'],
    ['forms of null', 'a: ~\nb: null\nc: "null"\n'],
    ['a name written twice', 'a: 1\nb: 2\na: 3\n'],
    ['numbers as names', '2: b\n1: a\n'],
    ['a name of the language', '__proto__: a\nconstructor: b\n'],
    ['a merge key', '<<: x\na: b\n'],
    ['a block', 'run: |\n  a\n   b\nnext: >-\n  c\n  d\n'],
    ['brackets', 'a: [b, "c", { d: e }]\nf: {}\n'],
  ])('%s', (_, text) => asTheLibrary(text))

  it('whatever is written', () => {
    const word = fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '\n',
      '  ',
      '- ',
      "'x'",
      '"y"',
      '[1, 2]',
      '{d: e}',
      '|\n',
      '#z',
      '~',
      'null',
      ' ',
      '<<',
      '&k',
      '*k',
    )
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, (written) => {
        if (plainRoot(written) !== null) asTheLibrary(written)
      }),
      { numRuns: 3000 },
    )
  })
})
