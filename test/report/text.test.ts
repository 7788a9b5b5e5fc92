import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  csv,
  html,
  logText,
  markdown,
  markdownCode,
  mermaidLabel,
  oneLine,
  stripAnsi,
  terminalText,
  visible,
} from '../../src/report/text.ts'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '@org/team please merge #1',
  '| a | b |\n| --- | --- |',
  '`code` **bold** ~~gone~~',
  'https://evil.example/path www.evil.example',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '\u202egnp.exe',
  '::error file=a::b',
  'text ##[add-mask]x',
  '=HYPERLINK("http://evil","x")',
  '"];\n  evil --> x["',
  '&lt;b&gt;',
  '--><details open>',
] as const

const any = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string())

describe('HTML', () => {
  it('never lets markup or a quote through', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(html(text)).not.toMatch(/[<>"']/)
      }),
    )
  })
})

describe('Markdown', () => {
  it('never lets a sign of Markdown, HTML, a mention or an issue reference through', () => {
    fc.assert(
      fc.property(any, (text) => {
        const shown = markdown(text).replaceAll(/&#\d+;|&(?:amp|lt|gt|quot);/g, '')
        expect(shown).not.toMatch(/[\\`*_{}[\]()#+!|~$:@<>\r\n]/)
      }),
    )
  })

  it('makes no link of an address', () => {
    expect(markdown('https://evil.example www.evil.example')).not.toMatch(/https?:|(?<!8203;)www\./)
  })

  it('puts code between tags of its own', () => {
    expect(markdownCode('`a`|</code>')).toBe('<code>&#96;a&#96;&#124;&lt;/code&gt;</code>')
  })
})

describe('a Mermaid label', () => {
  it('holds letters, digits and entities only', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(mermaidLabel(text).replaceAll(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ._/-]*$/u)
      }),
    )
  })
})

describe('a terminal', () => {
  it('gets no control character but line feed and tab, and no direction override', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(
      fc.property(any, (text) => {
        expect(terminalText(text)).not.toMatch(control)
      }),
    )
  })

  it('says what was taken out', () => {
    expect(visible('a\u202eb\u0007')).toBe('a<U+202E>b<U+0007>')
  })

  it('loses its own colours where there are none', () => {
    expect(stripAnsi('\u001b[1m\u001b[31mHOLD\u001b[39m\u001b[22m')).toBe('HOLD')
  })
})

describe("a runner's log", () => {
  it('never holds a workflow command, wherever it stands', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const line = logText(`${a}${b}`)
        expect(line).not.toMatch(/##\[/)
        expect(line).not.toMatch(/::/)
      }),
    )
  })
})

describe('CSV', () => {
  it('is one quoted field that no spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(any, (text) => {
        const field = csv(text)
        expect(field).toMatch(/^"(?:[^"]|"")*"$/)
        expect(field).not.toMatch(/^"\s*[=+\-@]/)
      }),
    )
  })
})

describe('one line', () => {
  it('is one line of at most so many signs', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 50 }), (text, most) => {
        const line = oneLine(text, most)
        expect([...line].length).toBeLessThanOrEqual(most)
        expect(line).not.toMatch(/[\r\n\t]/)
      }),
    )
  })
})
