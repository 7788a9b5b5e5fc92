/** Hostile text, made harmless for the sink that shows it. Each sink has one function; nothing else may write to it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ansi = /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

/** Our own colours taken off again, for a terminal that has none. */
export const stripAnsi = (text: string): string => text.replaceAll(ansi, '')

// Control characters but for tab and line feed, direction overrides and isolates, zero-width signs, line separators, tag characters.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** Every invisible or controlling character shown as its code point, so that a reader sees that it was there. */
export const visible = (text: string): string =>
  text.replaceAll(invisible, (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)

/** One line, at most `most` characters (the last is then `…`), nothing invisible. */
export const oneLine = (text: string, most = 200): string => {
  // A hostile text may be long: cut before the costlier steps, with room for what they add.
  const flat = visible(text.slice(0, most * 4).replaceAll(/[\r\n\t]+/g, ' ')).trim()
  const signs = [...flat]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : flat
}

/** For a terminal: nothing that could move the cursor, colour or retitle; line feeds and tabs stay. */
export const terminalText = (text: string): string => visible(text.replaceAll('\r\n', '\n'))

/**
 * For a runner's log, which executes `::command::` at a line's start and `##[command]` anywhere: both are broken by a visible
 * zero-cost change that keeps them readable.
 */
export const logText = (text: string): string =>
  terminalText(text)
    .replaceAll(/##(?=\[)/g, '# #')
    .replaceAll(/::/g, ': :')

/** For HTML text and quoted attributes. */
export const html = (text: string): string =>
  visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

/** For a paragraph or table cell of GitHub's Markdown: no markup, link, mention, issue reference or HTML comes alive. */
export const markdown = (text: string): string =>
  html(text.replaceAll(/[\r\n\t]+/g, ' '))
    .replaceAll(/[\\`*_{}[\]()#+!|~$:@-]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/(?<=^|\s)(https?|ftp|www)(?=[.&])/gi, '$1&#8203;')

/** Inline code of GitHub's Markdown, with HTML so that no backtick or pipe can end it. */
export const markdownCode = (text: string): string => `<code>${markdown(text)}</code>`

/** A label of a Mermaid node, between double quotes: only entities, no syntax, no HTML. */
export const mermaidLabel = (text: string): string =>
  oneLine(text, 60).replaceAll(/[^\p{L}\p{N} ._/-]/gu, (sign) => `#${sign.codePointAt(0)};`)

/** A CSV field: quoted, and never read as a formula by a spreadsheet. */
export const csv = (text: string): string => {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${visible(safe).replaceAll('"', '""')}"`
}
