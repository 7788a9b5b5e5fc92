/** Reads HTML strictly: what a browser would mend is an error here. For pages of ours and for what a Markdown renderer makes of our texts. */

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

export interface Page {
  readonly elements: readonly Element[]
  readonly comments: readonly string[]
  /** All that is read as text, entities resolved; texts of styles and scripts apart. */
  readonly text: string
  /** Texts of `style` and `script` elements. */
  readonly raw: readonly string[]
}

const token =
  /<!doctype html>|<!--(?<comment>(?:[^-]|-(?!-))*)-->|<\/(?<close>[a-z][a-z0-9]*)>|<(?<open>[a-z][a-z0-9]*)(?<attributes>(?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>|(?<text>[^<]+)/giy
const attribute = /([\w:-]+)(?:="([^"]*)")?/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
const void0 = new Set(['br', 'meta', 'hr', 'input', 'img', 'link', 'path', 'rect', 'circle'])

const plain = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    const sign = entities[name ?? '']
    if (sign === undefined) throw new Error(`there is an entity that none of ours is: ${all}`)
    return sign
  })

/** @throws Error at the first thing that is not well-formed: a bare `<`, an attribute without quotes, an element that is never closed */
export const readHtml = (html: string): Page => {
  const elements: Element[] = []
  const comments: string[] = []
  const raw: string[] = []
  const open: string[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    token.lastIndex = at
    const found = token.exec(html)
    if (found === null) throw new Error(`not well-formed at ${JSON.stringify(html.slice(at, at + 80))}`)
    at += found[0].length
    const { comment, close, open: name, attributes = '', text: words } = found.groups ?? {}
    if (comment !== undefined) comments.push(comment.trim())
    else if (words !== undefined) text += plain(words)
    else if (close !== undefined) {
      if (open.pop() !== close.toLowerCase())
        throw new Error(`</${close}> closes nothing at ${JSON.stringify(html.slice(at - 60, at + 20))}`)
      text += ' '
    } else if (name !== undefined) {
      elements.push({
        name: name.toLowerCase(),
        attributes: new Map([...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key.toLowerCase(), plain(value)])),
      })
      if (!found[0].endsWith('/>') && !void0.has(name.toLowerCase())) open.push(name.toLowerCase())
      if (name === 'style' || name === 'script') {
        const end = html.indexOf(`</${name}>`, at)
        raw.push(html.slice(at, end))
        at = end
      }
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`)
  return { elements, comments, text, raw }
}
