import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import {
  csv,
  html,
  inertJson,
  logText,
  markdown,
  markdownCode,
  mermaidLabel,
  oneLine,
  sarif,
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

/** Signs that make links, mentions and markup, packed closely enough for a short text to hold a whole one. */
const dense = fc
  .array(
    fc.constantFrom(
      ...'@@..__--~*`!()[]<>&;:/\\#|$+= \n09aZ',
      'www.',
      'http://',
      'https://',
      'ftp://',
      'mailto:',
      'xmpp:',
      'gh-1',
      'a.b',
      '##[',
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))

const any = fc.oneof(fc.constantFrom(...hostile), dense, fc.string({ unit: 'binary' }), fc.string())

describe('HTML', () => {
  it('never lets markup or a quote through', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(html(text)).not.toMatch(/[<>"']/)
      }),
    )
  })
})

/** As GitHub's own extensions of Markdown render it. Raw HTML is let through, so that any that came alive would be seen. */
const rendered = (text: string): string =>
  micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const textOf = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .trim()
/** What a reader should see: the text, its white space as HTML shows it. */
const seen = (text: string): string => visible(text.replaceAll(/[\r\n\t]+/g, ' ')).trim()
const tagsOf = (page: string): readonly string[] => [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1] ?? '')

describe('Markdown', () => {
  it('renders as a paragraph of that very text, and nothing else', () => {
    fc.assert(
      fc.property(any, (text) => {
        const page = rendered(markdown(text))
        expect(tagsOf(page).filter((tag) => tag !== 'p')).toEqual([])
        expect(textOf(page)).toBe(seen(text))
      }),
      { numRuns: 500 },
    )
  })

  it('renders as one cell of a table', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const page = rendered(`| one | two |\n| --- | --- |\n| ${markdown(a)} | ${markdownCode(b)} |`)
        expect(tagsOf(page).filter((tag) => tag === 'td')).toHaveLength(4)
        expect(new Set(tagsOf(page))).toEqual(new Set(['table', 'thead', 'tr', 'th', 'tbody', 'td', 'code']))
      }),
    )
  })

  it('renders code as code of that very text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const page = rendered(`${markdownCode(text)} end`)
        expect(new Set(tagsOf(page))).toEqual(new Set(['p', 'code']))
        expect(textOf(page.replace(/ end<\/p>$/, '</p>'))).toBe(seen(text))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['@org/team please merge #1', /@\u200borg/],
    ['see #12 and acme/shop#7', /#\u200b12.*#\u200b7/],
    ['GH-12', /GH-\u200b12/],
    ['https://evil.example/path', /https\u200b:/],
    ['www.evil.example', /www\u200b\./],
    ['mail me@evil.example', /me@\u200bevil/],
    ['0@.A', /0@\u200b\.A/],
    ['a_www.evil.example', /www\u200b\./],
    ['xhttps://evil.example', /https\u200b:/],
  ])('parts %s, so that nothing is mentioned, referred to or linked after rendering', (text, parted) => {
    expect(rendered(markdown(text))).toMatch(parted)
    expect(rendered(markdown(text))).not.toContain('<a')
  })

  it('leaves ordinary text as it is', () => {
    expect(markdown('Publishes to the npm registry (with NPM_TOKEN), on main: v1.2-rc')).toBe(
      'Publishes to the npm registry (with NPM_TOKEN), on main: v1.2-rc',
    )
    expect(markdownCode('.github/workflows/release.yml:32')).toBe('`.github/workflows/release.yml:32`')
  })

  it('puts code that could end a span between tags of its own', () => {
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

describe('JSON', () => {
  it('says the same to whoever parses it, and nothing to a terminal or a runner', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const text = inertJson({ [a]: b, list: [a, b] })
        expect(JSON.parse(text)).toEqual({ [a]: b, list: [a, b] })
        expect(text).toBe(terminalText(text))
        expect(text).not.toMatch(/##\[|::/)
      }),
    )
  })
})

describe('a message of SARIF', () => {
  it('reads as that very text once brackets and braces are taken as signs', () => {
    fc.assert(
      fc.property(any, (text) => {
        const read = sarif(text)
          .replaceAll('{{', '{')
          .replaceAll('}}', '}')
          .replaceAll(/\\([\\[\]])/g, '$1')
        expect(read).toBe(visible(text))
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
        expect(field).not.toMatch(/^"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
        expect(field).not.toMatch(/[\r\n]/)
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
