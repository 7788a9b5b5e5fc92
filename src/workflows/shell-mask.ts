/** Expressions inside scripts: hidden from the shell's parser behind signs of the same length, so that every offset stays true. */
import type { Embedded } from './expressions.ts'
import { expressionsIn, hasExpression } from './expressions.ts'

/** Private-use signs, which no script needs: one for each expression, so that neighbours can be told apart. */
const FIRST = 0xe000
const LAST = 0xf8ff
/** Expressions that can be told apart; those behind them look like the last of these. */
export const MOST_TOLD = LAST - FIRST
const privateUse = /[\ue000-\uf8ff]/g
const runs = /([\ue000-\uf8ff])\1*/g

export interface Masked {
  readonly text: string
  /** As written, for quoting. Offsets are those of the masked text. */
  readonly original: string
  readonly expressions: readonly Embedded[]
}

export const mask = (original: string): Masked => {
  const clean = original.replaceAll(privateUse, '?')
  if (!hasExpression(clean)) return { text: clean, original, expressions: [] }
  const expressions = expressionsIn(clean)
  let text = ''
  let last = 0
  expressions.forEach(({ start, end }, index) => {
    text += clean.slice(last, start) + String.fromCharCode(Math.min(FIRST + index, LAST)).repeat(end - start)
    last = end
  })
  return { text: text + clean.slice(last), original, expressions }
}

/** Splits a text of the masked script into plain parts and expressions, in order. */
export const unmask = (text: string, { expressions }: Masked): readonly (string | Embedded)[] => {
  const parts: (string | Embedded)[] = []
  let last = 0
  for (const found of text.matchAll(runs)) {
    if (found.index > last) parts.push(text.slice(last, found.index))
    const embedded = expressions[found[0].charCodeAt(0) - FIRST]
    parts.push(embedded ?? found[0])
    last = found.index + found[0].length
  }
  if (last < text.length) parts.push(text.slice(last))
  return parts
}
