/** What makes a text harmless for the sink that shows it, as the sink itself would find out: each check parses, and none looks for words. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect } from 'vitest'
import { stripAnsi } from '../../src/report/text.ts'
import { commandsIn } from '../support/runner-commands.ts'
import { type Page, readHtml } from '../support/strict-html.ts'

// Controls, overrides of direction, signs without width, tags: what moves a cursor or makes a reader see something else.
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u

const shownIn = (text: string): string | null => {
  const at = text.search(acting)
  return at < 0 ? null : JSON.stringify(text.slice(Math.max(0, at - 40), at + 10))
}

const pageElements = new Set(
  'html head meta title style body main header section nav div p span b i bdi h1 h2 h3 a code pre ul ol li dl dt dd details summary svg g path rect circle text tspan defs marker polygon desc table thead tbody tr th td figure figcaption label input select option button script strong'.split(
    ' ',
  ),
)
const plainAttributes =
  /^(?:lang|charset|http-equiv|content|name|class|id|aria-[a-z]+|role|tabindex|scope|hidden|type|autocomplete|viewbox|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|width|height|transform|focusable|rel|data-[a-z-]+|value|points|for|dx|dy|text-anchor|markerwidth|markerheight|refx|refy|orient)$/

/** No element, attribute or address but those that our pages are made of. */
export const expectInertPage = (html: string, scripts: number): Page => {
  const page = readHtml(html)
  for (const { name, attributes } of page.elements) {
    expect(pageElements, html.slice(0, 200)).toContain(name)
    for (const [key, value] of attributes) {
      if (key === 'href') expect(value).toMatch(/^(?:#[\w-]*|https:\/\/[\w.-]+(?::\d{1,5})?\/.*)$/s)
      else expect({ name, key, plain: plainAttributes.test(key) }).toEqual({ name, key, plain: true })
    }
  }
  expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(scripts)
  expect(page.elements.filter(({ name }) => name === 'title' || name === 'body').length).toBeGreaterThanOrEqual(2)
  expect(page.comments).toEqual([])
  expect(shownIn(page.text)).toBeNull()
  for (const { attributes } of page.elements) for (const value of attributes.values()) expect(shownIn(value)).toBeNull()
  expect(commandsIn(html)).toEqual([])
  return page
}

const markdownElements = new Set(
  'h1 h2 h3 p table thead tbody tr th td strong em code pre blockquote ol ul li details summary br a'.split(' '),
)

/** As GitHub's Markdown renders it, raw HTML let through: our own elements, links to the run alone, nobody called and nothing referred to. */
export const expectInertMarkdown = (markdown: string, comments: readonly string[] = []): Page => {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const page = readHtml(html)
  for (const { name, attributes } of page.elements) {
    expect(markdownElements, `${name} in ${html.slice(0, 3000)}`).toContain(name)
    for (const [key, value] of attributes) {
      if (key === 'href') expect(value).toMatch(/^https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+$/)
      else
        expect({ name, key }).toEqual({
          name: name === 'pre' ? 'pre' : name,
          key: name === 'pre' ? 'lang' : name === 'code' ? 'class' : 'align',
        })
    }
  }
  expect(page.comments).toEqual(comments)
  // A name, an issue or an address that GitHub would find is parted by a sign without width.
  expect(/(?<!\w)@[a-z\d]/i.exec(withoutCode(html))).toBeNull()
  expect(shownIn(page.text.replaceAll('\u200b', ''))).toBeNull()
  expect(commandsIn(markdown)).toEqual([])
  return page
}

/** GitHub looks for names and numbers everywhere but in code. */
const withoutCode = (html: string): string => html.replaceAll(/<(code|pre)[^>]*>.*?<\/\1>/gs, '')

/** Lines for people: nothing that moves a cursor, once our own colours are off. */
export const expectInertTerminal = (text: string): void => {
  expect(shownIn(stripAnsi(text))).toBeNull()
}

/** A runner executes nothing of it but the commands named. */
export const expectInertLog = (log: string, commands: readonly string[] = []): void => {
  for (const { name, line } of commandsIn(log)) expect(commands, line.slice(0, 200)).toContain(name)
  expect(shownIn(log)).toBeNull()
}

/** JSON that says the same to whoever parses it, and nothing to a terminal or a runner. */
export const expectInertJson = (text: string): unknown => {
  expect(shownIn(text)).toBeNull()
  expect(commandsIn(text)).toEqual([])
  return JSON.parse(text)
}

/** A spreadsheet computes no cell. */
export const expectInertCells = (records: readonly (readonly string[])[]): void => {
  for (const cell of records.flat()) {
    expect(cell.trimStart()).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/)
    expect(cell).not.toMatch(/^[\t\r\n]/)
    expect(shownIn(cell)).toBeNull()
  }
}
