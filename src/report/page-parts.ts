/** Small pieces of our HTML pages. Everything that comes from a run goes through `html`. */
import { html, oneLine, visible } from './text.ts'

/** Markup of our own making. A plain string is always text and is escaped on its way in. */
export interface Markup {
  readonly markup: string
}

export type Content = string | number | null | Markup | readonly Content[]

const render = (content: Content): string => {
  if (content === null) return ''
  if (typeof content === 'string') return html(content)
  if (typeof content === 'number') return String(content)
  return 'markup' in content ? content.markup : content.map(render).join('')
}

/** A tagged template in which every hole is escaped unless it is markup. */
export const markup = (strings: TemplateStringsArray, ...holes: readonly Content[]): Markup => ({
  markup: strings.map((text, index) => text + render(holes[index] ?? null)).join(''),
})

/** A table in a box that scrolls by itself, reachable by keyboard, with a caption for those who hear it. */
export const tableOf = (caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): Markup =>
  markup`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`

export const codeOf = (text: string, most = 200): Markup => markup`<code>${oneLine(text, most)}</code>`

/** Several lines of code as they stand, in a box that scrolls by itself. */
export const blockOf = (text: string, most = 4000): Markup => markup`<pre tabindex="0"><code>${visible(text.slice(0, most))}</code></pre>`

/** A word in a frame; `tone` is a class of the page's style. */
export const tagOf = (text: string, tone = ''): Markup => markup`<span class="tag ${tone}">${oneLine(text, 60)}</span>`

/** A section with a heading that the page's contents lead to. */
export const sectionOf = (id: string, title: string, body: Content): Markup =>
  markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`

/** What is there but need not be read at once. It is open in print. */
export const foldOf = (summary: string, body: Content): Markup => markup`<details><summary>${summary}</summary>${body}</details>`

/** Can a browser open it without harm? */
export const isAddress = (address: string): boolean => /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/|$)/.test(address)

/** A link only to https; anything else is shown as text. */
export const linkOf = (address: string, text: Content): Markup =>
  isAddress(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : markup`${text}`

/** Base64 of a text's SHA-256, by which a content policy names a style or a script. */
export type ContentHash = (text: string) => string

export interface PageShape {
  readonly title: string
  readonly style: string
  readonly body: Markup
  readonly hash: ContentHash
  /** Inline scripts that may run; none by default. */
  readonly scripts?: readonly string[]
}

/** A whole page. Its content policy allows its own style and the named scripts and nothing else: no request can leave it. */
export const pageOf = ({ title, style, body, hash, scripts = [] }: PageShape): string => {
  const script = scripts.length === 0 ? "'none'" : scripts.map((text) => `'sha256-${hash(text)}'`).join(' ')
  const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src ${script}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${html(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${html(oneLine(title, 120))}</title><style>${style}</style></head>
<body>${body.markup}${scripts.map((text) => `<script>${text}</script>`).join('')}</body></html>
`
}
