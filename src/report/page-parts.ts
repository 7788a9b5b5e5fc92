/** Small pieces of our HTML pages. Everything that comes from a run goes through `html`. */
import { html, oneLine } from './text.ts'

/** Markup of our own making. A plain string is always text and is escaped on its way in. */
export interface Markup {
  readonly markup: string
}

type Content = string | number | null | Markup | readonly Content[]

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

/** A link only to https; anything else is shown as text. */
export const linkOf = (address: string, text: string): Markup =>
  /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/|$)/.test(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : markup`${text}`

export interface PageShape {
  readonly title: string
  readonly style: string
  readonly body: Markup
  /** The sha256 of each inline script that may run, in base64; none by default. */
  readonly scripts?: readonly { readonly text: string; readonly sha256: string }[]
}

/** A whole page. Its content policy allows its own style and the named scripts and nothing else: no request can leave it. */
export const pageOf = ({ title, style, body, scripts = [] }: PageShape): string => {
  const script = scripts.length === 0 ? "'none'" : scripts.map(({ sha256 }) => `'sha256-${sha256}'`).join(' ')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${script}; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${html(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${html(oneLine(title, 120))}</title><style>${style}</style></head>
<body>${body.markup}${scripts.map(({ text }) => `<script>${text}</script>`).join('')}</body></html>
`
}
