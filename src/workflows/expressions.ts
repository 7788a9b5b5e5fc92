/** `${{ }}` expressions: found in a text, parsed once, and turned into a small tree of our own. */
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'
import { Lexer, TokenType } from '@actions/expressions/lexer'
import { Parser } from '@actions/expressions/parser'
import { remembering } from './remember.ts'

export type Value = string | number | boolean | null

/** One step into a context: a name, `*`, or another expression (computed). */
export type Hop = string | { readonly computed: Expression }

export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'context'; readonly name: string; readonly path: readonly Hop[]; readonly start: number; readonly end: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly path: readonly Hop[] }
  | { readonly kind: 'and' | 'or'; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly arg: Expression }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Expression; readonly right: Expression }

/** `source` is what stands between the braces. `expression` is null where GitHub would refuse it. Offsets count from 0 in the text. */
export interface Embedded {
  readonly start: number
  readonly end: number
  readonly source: string
  readonly sourceStart: number
  readonly expression: Expression | null
}

const CONTEXTS = ['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs']
/** Functions that the library leaves to its callers: status checks and `hashFiles`. */
const FUNCTIONS = ['always', 'success', 'failure', 'cancelled', 'hashFiles', 'case'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }))

const MAX_REMEMBERED = 5000

/** Every expression of a text, in order: none is left out, for what stands in it may be a secret. Texts without `${{` cost one search. */
export const expressionsIn = (text: string): readonly Embedded[] => {
  const found: Embedded[] = []
  let from = text.indexOf('${{')
  while (from >= 0) {
    const end = closing(text, from + 3)
    if (end < 0) break
    const source = text.slice(from + 3, end)
    found.push({ start: from, end: end + 2, source, sourceStart: from + 3, expression: parseExpression(source) })
    from = text.indexOf('${{', end + 2)
  }
  return found
}

export const hasExpression = (text: string): boolean => text.includes('${{')

/** An `if:` is an expression with or without braces. */
export const conditionIn = (text: string): readonly Embedded[] =>
  hasExpression(text)
    ? expressionsIn(text)
    : [{ start: 0, end: text.length, source: text, sourceStart: 0, expression: parseExpression(text) }]

/** The end of an expression: `}}` outside of single-quoted strings; -1 where it never ends. */
const closing = (text: string, from: number): number => {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 39) quoted = !quoted
    else if (!quoted && char === 125 && text.charCodeAt(at + 1) === 125) return at
  }
  return -1
}

/** Parses what stands between the braces; null where it is not an expression. */
const parseExpression = remembering(MAX_REMEMBERED, (source): Expression | null => {
  try {
    const { tokens } = new Lexer(source).lex()
    if (tokens.every((token) => token.type === TokenType.EOF)) return null
    return simplify(new Parser(tokens, CONTEXTS, FUNCTIONS).parse(), offsetsOf(source))
  } catch {
    // The library's only way to say "not an expression" is to throw; the caller sees null and falls back to the words of the text.
    return null
  }
})

type OffsetOf = (position: { readonly line: number; readonly column: number }) => number

const offsetsOf = (source: string): OffsetOf => {
  if (!source.includes('\n')) return ({ column }) => column
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({ line, column }) => (starts[line] ?? 0) + column
}

const simplify = (node: Expr, offsetOf: OffsetOf): Expression => {
  if (node instanceof Grouping) return simplify(node.group, offsetOf)
  if (node instanceof Literal) return { kind: 'literal', value: literalOf(node) }
  if (node instanceof Unary) return { kind: 'not', arg: simplify(node.expr, offsetOf) }
  if (node instanceof Logical)
    return { kind: node.operator.type === TokenType.AND ? 'and' : 'or', args: node.args.map((arg) => simplify(arg, offsetOf)) }
  if (node instanceof Binary)
    return {
      kind: 'compare',
      operator: node.operator.lexeme,
      left: simplify(node.left, offsetOf),
      right: simplify(node.right, offsetOf),
    }
  if (node instanceof FunctionCall)
    return { kind: 'call', name: node.functionName.lexeme.toLowerCase(), args: node.args.map((arg) => simplify(arg, offsetOf)), path: [] }
  if (node instanceof ContextAccess) {
    const { start, end } = node.name.range
    return { kind: 'context', name: node.name.lexeme.toLowerCase(), path: [], start: offsetOf(start), end: offsetOf(end) }
  }
  if (node instanceof IndexAccess) return indexed(node, offsetOf)
  return { kind: 'literal', value: null }
}

/** `a.b['c'][d]` as one access with a path. An index into a group keeps the group's reads and forgets the path. */
const indexed = (node: IndexAccess, offsetOf: OffsetOf): Expression => {
  const of = simplify(node.expr, offsetOf)
  const index = node.index
  const hop: Hop =
    index instanceof Star
      ? '*'
      : index instanceof Literal
        ? String(literalOf(index))
        : { computed: index instanceof Grouping ? simplify(index.group, offsetOf) : simplify(index, offsetOf) }
  if (of.kind === 'context') {
    const end = index instanceof Literal ? offsetOf(index.token.range.end) : of.end
    return { ...of, path: [...of.path, hop], end }
  }
  if (of.kind === 'call') return { ...of, path: [...of.path, hop] }
  return { kind: 'call', name: 'index', args: [of], path: [hop] }
}

const literalOf = (node: Literal): Value => {
  const value: unknown = node.token.value
  if (typeof value === 'string' || typeof value === 'number') return value
  if (node.token.type === TokenType.TRUE) return true
  if (node.token.type === TokenType.FALSE) return false
  // A property after a dot is an identifier token without a value.
  return node.token.type === TokenType.NULL ? null : node.token.lexeme
}
