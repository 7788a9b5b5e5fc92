import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { libraryRoot } from '../../src/workflows/yaml-library.ts'
import { plainRoot } from '../../src/workflows/yaml-plain.ts'

const asTheLibrary = (text: string): void => {
  const plain = plainRoot(text)
  if (plain !== null) expect({ ok: true, root: plain, text }, text).toEqual(libraryRoot(text))
}

/** Texts that the plain reader answers for itself: without them the properties below could hold of a reader that answers nothing. */
const ordinary: Readonly<Record<string, string>> = {
  'a mapping': 'name: CI\non: push\n',
  'comments and empty lines': '# first\n\nname: CI # why\n  # further in\non:\n  # below\n  push:\n\n',
  'a document start': '---\nname: CI\n',
  'no line break at the end': 'a: b',
  'a list at its key': 'needs:\n- a\n- b\nname: x\n',
  'a list further in': 'needs:\n  - a # one\n  -  b\n  -\n  - c: 1\n    d: 2\n',
  'a list of lists further in': 'a:\n  -\n    - b\n    - c\n',
  'nothing written': 'on:\n  push:\n  pull_request:   # any\njobs:\n',
  'a value on the next line': 'if:\n  a == b\nrun:\n  "quoted"\n',
  'quoted keys and values': '"on": \'it\'\'s\'\n\'b\': "say \\"x\\"\\n" # c\n',
  'words with signs in them': 'a: b:c #d\nurl: https://x.y/#z\ntime: 10:30\nflag: -x\nexpression: ${{ a.b }}\n',
  'a literal': 'run: |\n  a\n\n    b: c # no comment\n  d\n\n\nnext: x\n',
  'a literal without its last break': 'run: |- # why\n  a\n  b\nnext: x\n',
  'a literal that begins with empty lines': 'run: |\n\n\n  a\n',
  'a literal at the end of the file': 'run: |\n  a\n  b',
  'a literal in a list': 'a:\n  - |\n    b\n  - run: |\n      c\n    name: d\n',
  'a folded text': 'run: >\n  a\n  b\n\n  c\n    d\n    e\n  f\n\n\n  g\nnext: x\n',
  'a folded text without its last break': 'if: >-\n  a &&\n  b\n',
  'lists in brackets': 'branches: [ main, \'v*\', "x" ]\nnone: []\nnested: [[a, b], [c]]\nlast: [a,\n  b,\n ]\n',
  'mappings in braces': 'with: { a: 1, b: x y, "c": [d] }\nnone: {}\n',
  'words over several lines':
    'if: a &&\n  b ||\n   c\nname: x\n\n  y\n\n\n  z\nnext:\n  on its own\n  and on # c\nlist:\n  - a\n    - b\n  - c\n   # d\n',
  'quotes over several lines': 'a: "\n  b\n\n  c \\\n  d  \\n\n  "\nb: \'x  \n\n   it\'\'s\n  y \'\nc:\n  "q\n   r" # s\nd:\n- "e\n  f"\n',
  'a list whose bracket stands at its key': 'a:\n  needs: [\n    b,\n    c,\n  ]\n  other: {\n    d: e\n  }\n',
  'words that begin with other signs': 'a: ^1.2\nb: +c\nd: ✅ done\né: 🌀\n',
  'a merge key': '<<: x\na: b\n',
}

/** Texts that look like the above and are something else, or nothing at all. */
const odd: readonly string[] = [
  'a:\n\n# c\n  b\nc: d\n',
  'a: # b\n  # c\n  d\n',
  'a: b\n--- c: d\n',
  '--- a: b\n',
  'a: b\n... c: d\n',
  'a: b\n...\n',
  'a: b\n---\nc: d\n',
  'a: b\n  c: d\n',
  'a: b\n c\n',
  'a: b: c\n',
  'a: b\n  c:\n',
  'a: b\n  # c\n  d\n',
  'a: b # c\n  d\n',
  'a: b\n  c # d\n  e\n',
  'a: b\n\tc\n',
  'a: b\n  \tc\n',
  'a: b\n  \u00a0c\u00a0\n  d\n',
  'a: b\n    ',
  'a: b\n  c',
  'a:\n  - b\n  c\n',
  'a:\n  - b\n   c\n',
  'a: "b\nc"\n',
  'a: "b\n c"d\n',
  "a: 'b\nc'\n",
  "a: '\n  b\n'\n",
  'a: "b\\\\\n  c"\n',
  'a: "b\\\n\n  c"\n',
  'a: "b \\ \n  c"\n',
  'a: "b\u00a0\n \u00a0\n  c"\n',
  'a: "b\n  c": d\n',
  '"a\n  b": c\n',
  'a: [\n  b\n]\n',
  'a: [\n  [b\n]]\n',
  'a: [[\n  b\n],\n  c]\n',
  '- [\n  a\n]\n',
  'a:\n  - [\n    b\n  ]\n',
  'a: [\n  b\n] # c\n',
  'a: {\n  b: c\n}\nd: e\n',
  'a: - b\n',
  'a:\n- b\n c: d\n',
  'a: "b\n  c"\n',
  "a: 'b' c\n",
  "a: 'b'#c\n",
  'a: [b\n]\n',
  'a: [b, c: d]\n',
  'a: {b}\n',
  'a: {b: }\n',
  'a: [b #c\n ]\n',
  'a: |\n   b\n  c\n',
  'a: |\n    \n  b\n',
  'a: |\nb: c\n',
  'a: |+\n  b\n\n',
  'a: |2\n   b\n',
  'a: >\n  b\n  \tc\n',
  'a: |\n  b\n    ',
  'a: |\n  b\n \tc\n',
  'a:\tb\n',
  'a: b\t# c\n',
  '\ta: b\n',
  'a: &x b\nc: *x\n',
  'a: !!str b\n',
  '? a\n: b\n',
  '- a\n- b\n',
  'a: b\n---\nc: d\n',
  'a: b\n...\n',
  '%YAML 1.2\n---\na: b\n',
  'a: b\r\nc: d\r\n',
  '\ufeffa: b\n',
  'a: @b\n',
  'a: `b`\n',
  'a: %b\n',
  'a: "\\x41"\n',
  'a : b\n',
  'a:\n  b\n  c: d\n',
  'a:\n  |\n  b\n',
  '',
  '# nothing\n',
  'a',
]

describe('the plain reader of YAML', () => {
  it.each(Object.entries(ordinary))('reads %s, as the library does', (_, text) => {
    expect(plainRoot(text)).not.toBeNull()
    asTheLibrary(text)
  })

  it.each(odd)('reads %j as the library does, or leaves it to it', (text) => asTheLibrary(text))

  const word = fc.constantFrom(
    'a',
    'b c',
    'on',
    'x:y',
    '$' + '{{ a }}',
    "it's",
    '-x',
    '1',
    '~',
    'null',
    'a#b',
    '<<',
    '.',
    'é',
    '*',
    '?',
    ': ',
    ' #',
  )
  const piece = fc.oneof(
    { weight: 6, arbitrary: word },
    fc.constantFrom(
      '- ',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '\n   ',
      '\\\n  ',
      '^',
      '+',
      '\n\n',
      ' # c',
      '|',
      '|-',
      '>',
      '>-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      '\\n',
      ' ',
      '-',
      '---\n',
      '\t',
    ),
  )
  it('answers as the library does, whatever the signs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => asTheLibrary(`a: ${pieces.join('')}`)),
      { numRuns: 1500 },
    )
  })

  it('answers as the library does where one sign of an ordinary file is another', () => {
    const texts = Object.values(ordinary)
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...texts),
        fc.nat({ max: 100 }),
        fc.nat({ max: 3 }),
        fc.oneof(piece, fc.constant('')),
        (one, other, at, taken, put) => {
          const whole = `${one}${one.endsWith('\n') ? '' : '\n'}${other}`
          const place = at % whole.length
          asTheLibrary(whole.slice(0, place) + put + whole.slice(place + taken))
        },
      ),
      { numRuns: 1500 },
    )
  })
})
