/** Scalars and flow collections of the plain reader: each is read as the library reads it, or thrown as `Beyond`. */
import type { Node, Pair, Text } from './yaml-nodes.ts'

/** Thrown inside the plain reader only: the library has to read this file. */
export class Beyond extends Error {}

export const LINE = 10
export const TAB = 9
export const SPACE = 32
export const HASH = 35
export const COLON = 58
const COMMA = 44
const MAX_DEPTH = 8

/** The code of a sign; 0 behind the end. */
export const code = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** A blank, the end of the line or of the file. */
export const isBlank = (text: string, at: number): boolean => {
  const sign = code(text, at)
  return sign === SPACE || sign === LINE || at >= text.length
}

/** Letters, digits and what surely starts a scalar; a dash, colon or question mark where a word follows it at once. */
export const startsPlain = (text: string, at: number): boolean => {
  const sign = code(text, at)
  if ((sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57)) return true
  if (sign === 45 || sign === 58 || sign === 63) return wordy.test(text.charAt(at + 1))
  return sign === 95 || sign === 36 || sign === 46 || sign === 47 || sign === 60 || sign === 126 || sign === 40
}
const wordy = /^[\w./$-]$/

/** A scalar without quotes that ends on its line. */
export const plainText = (text: string, start: number): Text => {
  let end = start
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === LINE || (sign === HASH && code(text, at - 1) === SPACE)) break
    if (sign === TAB || (sign === COLON && isBlank(text, at + 1))) throw new Beyond()
    if (sign !== SPACE) end = at + 1
  }
  return { kind: 'text', start, end, value: text.slice(start, end), style: 'plain' }
}

/** A quoted scalar that ends on its line. */
export const quotedText = (text: string, start: number): Text => (code(text, start) === 39 ? single(text, start) : double(text, start))

const single = (text: string, start: number): Text => {
  let end = text.indexOf("'", start + 1)
  while (end >= 0 && code(text, end + 1) === 39) end = text.indexOf("'", end + 2)
  const raw = oneLine(text, start, end)
  return { kind: 'text', start, end: end + 1, value: raw.includes("'") ? raw.replaceAll("''", "'") : raw, style: 'quoted' }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/' }

const double = (text: string, start: number): Text => {
  let end = text.indexOf('"', start + 1)
  let value = oneLine(text, start, end)
  if (value.includes('\\')) {
    value = ''
    end = start + 1
    for (; code(text, end) !== 34; end++) {
      const sign = text.charAt(end)
      if (sign === '' || sign === '\n' || sign === '\t') throw new Beyond()
      const escaped = sign === '\\' ? escapes[text.charAt(++end)] : sign
      if (escaped === undefined) throw new Beyond()
      value += escaped
    }
  }
  return { kind: 'text', start, end: end + 1, value, style: 'quoted' }
}

const oneLine = (text: string, start: number, end: number): string => {
  const raw = end < 0 ? '\n' : text.slice(start + 1, end)
  if (raw.includes('\n') || raw.includes('\t')) throw new Beyond()
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
    if (from + spaces >= to) {
      // Blanks beyond the content's own column are content, and a last line of blanks alone is read in its own way.
      if (last < 0) throw new Beyond()
      lines.push(text.slice(from + Math.min(spaces, indent), to))
      blank++
    } else if (spaces < indent) break
    else {
      lines.push(text.slice(from + indent, to))
      blank = 0
      end = last < 0 ? to : to + 1
    }
    from = to + 1
  }
  if (blank > 0 && lines.splice(-blank).some((line) => line !== '')) throw new Beyond()
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

const spacesAt = (text: string, from: number): number => {
  let at = from
  while (code(text, at) === SPACE) at++
  return at - from
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

/** `[a, b]` and `{ a: b }`, over several lines where each is further in than `column`. */
export const flowAt = (text: string, start: number, column: number, depth: number): Node => {
  if (depth > MAX_DEPTH) throw new Beyond()
  const isSequence = code(text, start) === 91
  const close = isSequence ? 93 : 125
  const items: Node[] = []
  const pairs: Pair[] = []
  let at = skipped(text, start + 1, column)
  while (code(text, at) !== close) {
    if (!isSequence) {
      const key = flowText(text, at)
      if (code(text, key.end) !== COLON || code(text, key.end + 1) !== SPACE) throw new Beyond()
      const value = flowValue(text, skipped(text, key.end + 1, column), column, depth)
      pairs.push({ key, value })
      at = skipped(text, value.end, column)
    } else {
      const item = flowValue(text, at, column, depth)
      items.push(item)
      at = skipped(text, item.end, column)
    }
    if (code(text, at) === COMMA) at = skipped(text, at + 1, column)
    else if (code(text, at) !== close) throw new Beyond()
  }
  return isSequence ? { kind: 'sequence', start, end: at + 1, items } : { kind: 'mapping', start, end: at + 1, pairs }
}

const flowValue = (text: string, at: number, column: number, depth: number): Node => {
  const sign = code(text, at)
  return sign === 91 || sign === 123 ? flowAt(text, at, column, depth + 1) : flowText(text, at)
}

const flowWord = /[\w./$][\w./$@*+~^<>=()-]*(?:(?: {1,20}|:)[\w./$@*+~^<>=()-]+)*/y

const flowText = (text: string, start: number): Text => {
  const sign = code(text, start)
  if (sign === 34 || sign === 39) return quotedText(text, start)
  flowWord.lastIndex = start
  const value = flowWord.exec(text)?.[0]
  if (value === undefined) throw new Beyond()
  const end = start + value.length
  if (!/^[,\]}: \n]$/.test(text.charAt(end))) throw new Beyond()
  return { kind: 'text', start, end, value, style: 'plain' }
}

/** Behind blanks and line breaks. */
const skipped = (text: string, from: number, column: number): number => {
  const at = from + spacesAt(text, from)
  if (code(text, at) !== LINE) return at
  const spaces = spacesAt(text, at + 1)
  const next = at + 1 + spaces
  if (spaces <= column || isBlank(text, next)) throw new Beyond()
  return next
}
