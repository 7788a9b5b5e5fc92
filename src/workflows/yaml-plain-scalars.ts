/** Scalars of the plain reader: each is read as the library reads it, or thrown as `Beyond`. */
import type { Text } from './yaml-nodes.ts'
import { Beyond, COLON, code, HASH, isBlank, LINE, SPACE, spacesAt, TAB } from './yaml-signs.ts'

/** Letters, digits and what surely starts a scalar, signs beyond ASCII too; a dash, colon or question mark where a word follows it at once. */
export const startsPlain = (text: string, at: number): boolean => {
  const sign = code(text, at)
  if ((sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57)) return true
  if (sign === 45 || sign === 58 || sign === 63) return wordy.test(text.charAt(at + 1))
  if (sign > 160) return sign !== BYTE_ORDER_MARK
  return (
    sign === 95 || sign === 36 || sign === 46 || sign === 47 || sign === 60 || sign === 126 || sign === 40 || sign === 94 || sign === 43
  )
}
const BYTE_ORDER_MARK = 0xfeff
const wordy = /^[\w./$-]$/

/** A scalar without quotes. It goes on in lines that are further in than `column`, up to a comment. */
export const plainText = (text: string, start: number, column: number): Text => {
  let end = start
  for (let from = start; from >= 0; from = nextLine(text, end, column)) end = plainEnd(text, from)
  const raw = text.slice(start, end)
  return { kind: 'text', start, end, value: raw.includes('\n') ? joinedLines(raw) : raw, style: 'plain' }
}

/** Behind the last sign of a plain scalar in its line. */
const plainEnd = (text: string, from: number): number => {
  let end = from
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === LINE || (sign === HASH && code(text, at - 1) === SPACE)) break
    if (sign === TAB || (sign === COLON && isBlank(text, at + 1))) throw new Beyond()
    if (sign !== SPACE) end = at + 1
  }
  return end
}

/** Where a plain scalar that reached the end of its line goes on; -1 where it does not. */
const nextLine = (text: string, end: number, column: number): number => {
  let at = end + spacesAt(text, end)
  while (code(text, at) === LINE) {
    const spaces = spacesAt(text, at + 1)
    at += 1 + spaces
    const sign = code(text, at)
    if (sign === TAB) throw new Beyond()
    if (sign !== LINE) return at >= text.length || spaces <= column || sign === HASH ? -1 : at
  }
  return -1
}

/** Lines of a plain or quoted scalar as one text: a line break is a blank, and of several all but the first stay. Blanks around them go. */
const joinedLines = (raw: string): string => {
  const lines = raw.split('\n')
  const last = lines.length - 1
  let value = withoutBlanks(lines[0] ?? '', false, true)
  let separator = ' '
  for (let at = 1; at < last; at++) {
    const line = withoutBlanks(lines[at] ?? '', true, true)
    if (line !== '') {
      value += separator + line
      separator = ' '
    } else if (separator === '\n') value += separator
    else separator = '\n'
  }
  return value + separator + withoutBlanks(lines[last] ?? '', true, false)
}

/** Other white space than blanks belongs to the text. */
const withoutBlanks = (line: string, before: boolean, behind: boolean): string => {
  const start = before ? spacesAt(line, 0) : 0
  let end = line.length
  while (behind && end > start && code(line, end - 1) === SPACE) end--
  return line.slice(start, end)
}

/** A quoted scalar. Without a `column` it ends on its line; else it may go on in lines that are further in. */
export const quotedText = (text: string, start: number, column: number | null = null): Text =>
  code(text, start) === 39 ? single(text, start, column) : double(text, start, column)

const single = (text: string, start: number, column: number | null): Text => {
  let end = text.indexOf("'", start + 1)
  while (end >= 0 && code(text, end + 1) === 39) end = text.indexOf("'", end + 2)
  const raw = within(text, start, end, column)
  const value = raw.includes('\n') ? joinedLines(raw) : raw
  return { kind: 'text', start, end: end + 1, value: value.includes("'") ? value.replaceAll("''", "'") : value, style: 'quoted' }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/' }

const double = (text: string, start: number, column: number | null): Text => {
  let end = start + 1
  while (code(text, end) !== 34 && end < text.length) end += code(text, end) === 92 ? 2 : 1
  const raw = within(text, start, end < text.length ? end : -1, column)
  const value = raw.includes('\\') ? unescaped(raw) : raw.includes('\n') ? joinedLines(raw) : raw
  return { kind: 'text', start, end: end + 1, value, style: 'quoted' }
}

/** A line break with a backslash before it is none; blanks before it are meant, those behind it are not. */
const unescaped = (raw: string): string => {
  // Of two backslashes before a line break the first takes the second, and the break is one.
  if (raw.includes('\\\\\n')) throw new Beyond()
  return raw
    .split(/\\\n */)
    .map((part) => (part.includes('\n') ? joinedLines(part) : part))
    .join('')
    .replace(/\\(.?)/gs, (_, sign: string) => {
      const meant = escapes[sign]
      if (meant === undefined) throw new Beyond()
      return meant
    })
}

/** What stands between quotes, every further line of it further in than `column` or empty. */
const within = (text: string, start: number, end: number, column: number | null): string => {
  if (end < 0) throw new Beyond()
  const raw = text.slice(start + 1, end)
  if (raw.includes('\t')) throw new Beyond()
  for (let line = raw.indexOf('\n'); line >= 0; line = raw.indexOf('\n', line + 1)) {
    const spaces = spacesAt(raw, line + 1)
    if (column === null || (spaces <= column && code(raw, line + 1 + spaces) !== LINE)) throw new Beyond()
  }
  return raw
}

/** `|` and `>`, with or without `-`, their content further in than `column`. */
export const blockText = (text: string, start: number, column: number): Text => {
  const strip = code(text, start + 1) === 45
  const first = contentStart(text, strip ? start + 2 : start + 1)
  let from = first
  while (code(text, from) === LINE) from++
  const head = '\n'.repeat(from - first)
  const indent = spacesAt(text, from)
  if (indent <= column || isBlank(text, from + indent) || code(text, from + indent) === TAB) throw new Beyond()
  const lines: string[] = []
  let blank = 0
  let end = from
  while (from < text.length) {
    const last = text.indexOf('\n', from)
    const to = last < 0 ? text.length : last
    const spaces = spacesAt(text, from)
    if (from + spaces >= to && spaces <= indent) {
      // A last line of blanks alone is read in its own way.
      if (last < 0) throw new Beyond()
      lines.push('')
      blank++
    } else if (spaces < indent) break
    else {
      lines.push(text.slice(from + indent, to))
      blank = 0
      end = last < 0 ? to : to + 1
    }
    from = to + 1
  }
  if (blank > 0) lines.length -= blank
  const body = code(text, start) === 124 ? lines.join('\n') : folded(lines)
  return { kind: 'text', start, end, value: `${head}${body}${strip ? '' : '\n'}`, style: 'block' }
}

/** Start of the line after a block scalar's header, in which nothing but a comment may follow. */
const contentStart = (text: string, from: number): number => {
  const at = from + spacesAt(text, from)
  if (code(text, at) !== LINE && (code(text, at) !== HASH || at === from)) throw new Beyond()
  const end = text.indexOf('\n', at)
  if (end < 0) throw new Beyond()
  return end + 1
}

/** Lines of a `>` scalar as one text: a line break is a blank, but around empty lines and lines that are further in. */
const folded = (lines: readonly string[]): string => {
  let value = ''
  let separator = ''
  let wasFurtherIn = false
  for (const line of lines) {
    if (line.startsWith('\t')) throw new Beyond()
    if (line.startsWith(' ')) {
      if (separator === ' ') separator = '\n'
      else if (!wasFurtherIn && separator === '\n') separator = '\n\n'
      value += separator + line
      separator = '\n'
      wasFurtherIn = true
    } else if (line === '') {
      if (separator === '\n') value += '\n'
      else separator = '\n'
    } else {
      value += separator + line
      separator = ' '
      wasFurtherIn = false
    }
  }
  return value
}
