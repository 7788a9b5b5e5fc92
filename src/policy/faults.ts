/** What is wrong with a policy, and where: line, column and a caret under the very place. */
import type { Document, LineCounter, Node } from 'yaml'
import { isMap, isNode } from 'yaml'

export interface Fault {
  /** The path or word of the file that it is in: the policy itself or one that it extends. */
  readonly file: string
  /** `path.to.key`, or empty for the whole file. */
  readonly at: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** The line and the caret under it, for a terminal or a log. */
  readonly picture: string
}

/** A text with its parsed form, to find places in. */
export interface Located {
  readonly from: string
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
}

const longestLine = 160

/** @param offset of UTF-16 units from the start; one beyond the end points at the end */
export const faultAt = ({ from, text, lines }: Located, offset: number, at: string, message: string): Fault => {
  const { line, column } = placeOf(lines, offset)
  const whole = text.split('\n', line)[line - 1] ?? ''
  // Of a very long line the part around the place is shown, so that the caret stays under it.
  const start = column > longestLine ? column - Math.floor(longestLine / 2) : 0
  const shown = whole.slice(start, start + longestLine).replaceAll(/[\t\r]/g, ' ')
  const number = String(line)
  return {
    file: from,
    at,
    line,
    column,
    message,
    picture: `${number} | ${shown}\n${' '.repeat(number.length)} | ${' '.repeat(column - 1 - start)}^`,
  }
}

const placeOf = (lines: LineCounter, offset: number): { readonly line: number; readonly column: number } => {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

export const nodeOffset = (document: Document, path: readonly PropertyKey[]): number | null => {
  const found = document.getIn(path.map(step), true)
  return isNode(found) ? (found.range?.[0] ?? null) : null
}

/** Lists are indexed by number, maps by text. */
const step = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key))

/** The node of a path, or of the nearest thing above it that is written: a missing key points at what lacks it. */
export const nearest = (document: Document, path: readonly PropertyKey[]): Node | null => {
  for (let length = path.length; length > 0; length--) {
    const found = document.getIn(path.slice(0, length).map(step), true)
    if (isNode(found)) return found
  }
  return isNode(document.contents) ? document.contents : null
}

export const keyOffset = (document: Document, path: readonly PropertyKey[], key: string): number | null => {
  const parent = path.length === 0 ? document.contents : document.getIn(path.map(step), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key)
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}
