/** What is wrong with a policy, and where: line, column and a caret under the very place. */
import type { Document, LineCounter, Node } from 'yaml'
import { isMap, isNode } from 'yaml'
import type { z } from 'zod'

export interface Fault {
  /** `path.to.key`, or empty for the whole file. */
  readonly at: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** The line and the caret under it, for a terminal or a log. */
  readonly picture: string
}

export interface Located {
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
}

const longestLine = 160

export const faultAt = ({ text, lines }: Located, offset: number, at: string, message: string): Fault => {
  const { line, col } = lines.linePos(offset)
  const shown = (text.split('\n', line)[line - 1] ?? '').slice(0, longestLine).replaceAll('\t', ' ')
  const number = String(line)
  return {
    at,
    line,
    column: col,
    message,
    picture: `${number} | ${shown}\n${' '.repeat(number.length)} | ${' '.repeat(Math.max(Math.min(col, longestLine) - 1, 0))}^`,
  }
}

/** The node of a path, or of the nearest thing above it that is written: a missing key points at what lacks it. */
const nearest = (document: Document, path: readonly PropertyKey[]): Node | null => {
  for (let length = path.length; length >= 0; length--) {
    const found = document.getIn(path.slice(0, length).map(String), true)
    if (isNode(found)) return found
  }
  return isNode(document.contents) ? document.contents : null
}

const keyOffset = (document: Document, path: readonly PropertyKey[], key: string): number | null => {
  const parent = path.length === 0 ? document.contents : document.getIn(path.map(String), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key)
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}

/** Zod's issues as faults; unknown keys with the known one that was probably meant. */
export const faultsOf = (located: Located, error: z.ZodError, knownKeys: readonly string[]): readonly Fault[] =>
  error.issues.flatMap((issue) => {
    const at = issue.path.map(String).join('.')
    const offset = nearest(located.document, issue.path)?.range?.[0] ?? 0
    if (issue.code !== 'unrecognized_keys') return [faultAt(located, offset, at, issue.message)]
    return issue.keys.map((key) => {
      const meant = closest(key, knownKeys)
      const message = `there is no key ${JSON.stringify(key.slice(0, 60))}${meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`}`
      return faultAt(located, keyOffset(located.document, issue.path, key) ?? offset, [at, key].filter(Boolean).join('.'), message)
    })
  })

/** The known word nearest to a misspelt one, where at most a third of it differs. */
export const closest = (word: string, known: readonly string[]): string | null => {
  if (word.length > 60) return null
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null
}

/** Edits between two short words. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
