/** Flow collections of the plain reader: each is read as the library reads it, or thrown as `Beyond`. */
import type { Node, Pair, Text } from './yaml-nodes.ts'
import { quotedText } from './yaml-plain-scalars.ts'
import { Beyond, COLON, code, HASH, isBlank, LINE, SPACE, spacesAt } from './yaml-signs.ts'

const COMMA = 44
const MAX_DEPTH = 8

/** `[a, b]` and `{ a: b }`, over several lines where each is further in than `column`; the last sign alone may stand at it. */
export const flowAt = (text: string, start: number, column: number, depth: number): Node => {
  if (depth > MAX_DEPTH) throw new Beyond()
  const isSequence = code(text, start) === 91
  const close = isSequence ? 93 : 125
  const items: Node[] = []
  const pairs: Pair[] = []
  const next = (from: number): number => skipped(text, from, column, depth === 0)
  let at = next(start + 1)
  while (code(text, at) !== close) {
    if (!isSequence) {
      const key = flowText(text, at)
      const colon = key.end + spacesAt(text, key.end)
      if (code(text, colon) !== COLON || code(text, colon + 1) !== SPACE) throw new Beyond()
      const value = flowValue(text, next(colon + 1), column, depth)
      pairs.push({ key, value })
      at = next(value.end)
    } else {
      const item = flowValue(text, at, column, depth)
      items.push(item)
      at = next(item.end)
    }
    if (code(text, at) === COMMA) at = next(at + 1)
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

/** Behind blanks, line breaks and comments. `outermost`: what ends the whole collection may stand at the column of what it belongs to. */
const skipped = (text: string, from: number, column: number, outermost: boolean): number => {
  let at = from + spacesAt(text, from)
  if (code(text, at) !== LINE && (code(text, at) !== HASH || at === from)) return at
  let spaces = 0
  let next = at
  while (code(text, next) === LINE || code(text, next) === HASH) {
    at = text.indexOf('\n', next)
    if (at < 0) throw new Beyond()
    spaces = spacesAt(text, at + 1)
    next = at + 1 + spaces
  }
  const ends = outermost && spaces === column && /^[\]}]$/.test(text.charAt(next))
  if ((spaces <= column && !ends) || isBlank(text, next)) throw new Beyond()
  return next
}
