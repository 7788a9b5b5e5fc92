/** Hostile text, made harmless for the sink that shows it. Each sink has one function; nothing else may write to it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ansi = /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

/** Our own colours taken off again, for a terminal that has none. */
export const stripAnsi = (text: string): string => (text.includes('\u001b') ? text.replaceAll(ansi, '') : text)

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
    .replaceAll('##[', '# #[')
    .replaceAll(/:(?=:)/g, ': ')

/** The same for a whole text of ours, colours and all, that a runner may be reading: only what it would execute is changed. */
export const withoutCommands = (text: string): string =>
  text
    .replaceAll('##[', '# #[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours may stand before it.
    .replaceAll(/^((?:\u001b\[[\d;]{0,16}m|[^\S\n])*):(?=:)/gm, '$1: ')

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** The same JSON to whoever parses it, but nothing in it acts on a terminal, or on a runner in whose log somebody prints it. */
export const inertJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b').replaceAll('::', ':\\u003a').replaceAll(invisible, escaped)

/** For HTML text and quoted attributes. A page that is printed into a runner's log holds no command for it, either. */
export const html = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('##[', '##&#91;')
    .replaceAll('::', ':&#58;')

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`
/** Nothing to see; between a sign and what it would act on, it takes the effect and leaves the reading. */
const gap = '&#8203;'

/** What can act in Markdown: signs of markup, starts of blocks, links, mentions and references. */
const acting =
  /(?<html>[&<>])|(?<mark>[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?!\d)|(?<=^\d{1,9})[.)]|:(?=:))|(?<link>(?:https?|ftp)(?=:)|www(?=\.)|:(?=\/\/))|(?<name>@(?=[\p{L}\p{N}._-])|#(?=\d)|\bgh-(?=\d))/giu

/**
 * For a paragraph or table cell of GitHub's Markdown: no markup, link, mention, issue reference or HTML comes alive. Only what could act
 * is encoded, so that the text can still be read unrendered. Mentions and references are found after rendering, when an entity is a plain
 * sign again: they are parted by a gap.
 */
export const markdown = (text: string): string =>
  visible(text.replaceAll(/[\r\n\t]+/g, ' '))
    .trimStart()
    .replaceAll(acting, (sign: string, ...found: readonly unknown[]) => {
      // The last argument holds the groups by name; which one matched says what the sign could do.
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>>
      if (groups['html'] !== undefined) return html(sign)
      if (groups['mark'] !== undefined) return entity(sign)
      return `${sign}${gap}`
    })

/** Nothing in it could end a code span, a table cell or an HTML block. */
const plainCode = /^[\w./:=,;?!%'"#()[\]{}*~^+@-](?:[\w ./:=,;?!%'"#()[\]{}*~^+@-]*[\w./:=,;?!%'"#()[\]{}*~^+@-])?$/

/** Inline code of GitHub's Markdown; where a sign could end it, by HTML and entities. */
export const markdownCode = (text: string): string =>
  plainCode.test(text) && !text.includes('##[') ? `\`${text}\`` : `<code>${markdown(text)}</code>`

/** A label of a Mermaid node, between double quotes: only entities, no syntax, no HTML. */
export const mermaidLabel = (text: string): string =>
  oneLine(text, 60).replaceAll(/[^\p{L}\p{N} ._/-]/gu, (sign) => `#${sign.codePointAt(0)};`)

/** What a spreadsheet takes for the start of a formula, the wide signs of East Asian keyboards among them. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A CSV field: quoted, on one line, never read as a formula by a spreadsheet, and no command to a runner in whose log it is printed. */
export const csv = (text: string): string => {
  const safe = visible(formula.test(text) ? `'${text}` : text)
  return `"${safe
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('##[', '# #[')
    .replaceAll('"', '""')}"`
}

/** For a message of SARIF, in which brackets make a link and braces are holes for arguments. */
export const sarif = (text: string): string =>
  visible(text)
    .replaceAll(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*Z$/

/** An instant in UTC as people read it: `2 Mar 2026, 09:00 UTC`. Any other text stays as it is. */
export const utcOf = (text: string): string => {
  const found = moment.exec(text)
  const month = months[Number(found?.[2]) - 1]
  return found === null || month === undefined ? oneLine(text, 40) : `${Number(found[3])} ${month} ${found[1]}, ${found[4]} UTC`
}
