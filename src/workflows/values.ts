/** What a text with expressions can come to, as far as the files show it. Bounded; null as soon as anything is open. */
import { conditionIn, type Expression, expressionsIn, type Hop, hasExpression, type Value } from './expressions.ts'
import { workspace } from './places.ts'

/** What is visible where a text stands. Keys are in lower case. A value of null: it exists and is open. */
export interface Scope {
  /** Literal combinations of the matrix; null where it is dynamic. */
  readonly matrix: readonly Readonly<Record<string, string>>[] | null
  readonly inputs: Readonly<Record<string, readonly Value[] | null>>
  readonly env: Readonly<Record<string, readonly string[] | null>>
  /** Parts of the `github` context that the event settles; whatever is not named stays open. */
  readonly github?: Readonly<Record<string, readonly Value[] | null>>
}

export const openScope: Scope = { matrix: null, inputs: {}, env: {} }

const MAX_VALUES = 64

/** Possible values; `open` where others are possible too. */
interface Range {
  readonly values: readonly Value[]
  readonly open: boolean
}

const open: Range = { values: [], open: true }
const of = (...values: readonly Value[]): Range => ({ values, open: false })
const boolean = of(true, false)

/** Every text that `text` can come to in the given scope; null where that cannot be known before the run. */
export const valuesOf = (text: string, scope: Scope): readonly string[] | null => {
  if (!hasExpression(text)) return [text]
  const embedded = expressionsIn(text)
  if (embedded.length === 0) return [text]
  const combinations = needsMatrix(text) ? (scope.matrix ?? []) : [{}]
  if (combinations.length === 0) return null
  const all = new Set<string>()
  for (const combination of combinations) {
    let texts: readonly string[] = ['']
    let last = 0
    for (const part of embedded) {
      const range = part.expression ? evaluate(part.expression, scope, combination) : open
      if (range.open) return null
      const before = text.slice(last, part.start)
      texts = texts.flatMap((head) => range.values.map((value) => head + before + textOf(value)))
      if (texts.length > MAX_VALUES) return null
      last = part.end
    }
    for (const head of texts) all.add(head + text.slice(last))
    if (all.size > MAX_VALUES) return null
  }
  return [...all]
}

/** Values of one expression (without braces) in one combination of the matrix; null where open. */
export const valuesOfExpression = (
  expression: Expression | null,
  scope: Scope,
  combination: Readonly<Record<string, string>>,
): readonly string[] | null => {
  const range = expression ? evaluate(expression, scope, combination) : open
  return range.open ? null : [...new Set(range.values.map(textOf))]
}

/** Whether a condition can come true: `false` only where it surely never does. */
export const neverTrue = (condition: string, scope: Scope): boolean => {
  const range = rangeOf(condition, scope)
  return range !== null && !range.open && range.values.every((value) => !truthy(value))
}

/** Whether a condition comes true whatever happens. */
export const alwaysTrue = (condition: string, scope: Scope): boolean => {
  const range = rangeOf(condition, scope)
  return range !== null && !range.open && range.values.every(truthy)
}

/** Of a condition that is one expression; null of any other text. */
const rangeOf = (condition: string, scope: Scope): Range | null => {
  const [only, ...others] = conditionIn(condition)
  if (!only || others.length > 0 || !only.expression) return null
  // Around braces any sign counts, a block scalar's last line break too: GitHub makes a text of it, which is true whatever it says.
  const end = condition.includes('${{') ? condition.length : condition.trimEnd().length
  if (only.start > 0 || only.end < end) return null
  return evaluate(only.expression, scope, {})
}

/** What an event settles of the `github` context. A pull request runs on a merge ref of its own, never on a branch or tag. */
export const scopeOfEvent = (event: string): Scope => ({
  ...openScope,
  github: {
    event_name: [event],
    ...(event === 'pull_request' ? { ref: ['refs/pull/1/merge'], ref_name: ['1/merge'] } : {}),
  },
})

const needsMatrix = (text: string): boolean => /\bmatrix\b/i.test(text)

const evaluate = (expression: Expression, scope: Scope, combination: Readonly<Record<string, string>>): Range => {
  const go = (inner: Expression): Range => evaluate(inner, scope, combination)
  switch (expression.kind) {
    case 'literal':
      return of(expression.value)
    case 'context':
      return lookup(expression.name, expression.path, scope, combination)
    case 'not': {
      const { values, open: more } = go(expression.arg)
      return more ? boolean : distinct(values.map((value) => !truthy(value)))
    }
    case 'compare':
      return compared(expression.operator, go(expression.left), go(expression.right))
    case 'and':
      return expression.args.map(go).reduce(both)
    case 'or':
      return expression.args.map(go).reduce(either)
    case 'call':
      return called(expression.name, expression.args.map(go), expression.path)
  }
}

const lookup = (name: string, path: readonly Hop[], scope: Scope, combination: Readonly<Record<string, string>>): Range => {
  const names = path.map((hop) => (typeof hop === 'string' ? hop.toLowerCase() : hop))
  if (names.some((hop) => typeof hop !== 'string')) return open
  const key = names.join('.')
  if (name === 'matrix') return Object.hasOwn(combination, key) ? of(combination[key] ?? null) : open
  if (name === 'inputs') return known(scope.inputs, key)
  if (name === 'github' && key.startsWith('event.inputs.')) return known(scope.inputs, key.slice('event.inputs.'.length))
  if (name === 'env') return known(scope.env, key)
  if (name === 'github' && key === 'workspace') return of(workspace)
  if (name === 'github' && scope.github !== undefined) return known(scope.github, key)
  return open
}

const known = (record: Readonly<Record<string, readonly Value[] | null>>, key: string): Range => {
  const values = Object.hasOwn(record, key) ? record[key] : null
  return values ? { values, open: false } : open
}

/** `a && b`: b where a is true, else a. An open a can be any falsy value, which reads as empty. */
const both = (left: Range, right: Range): Range => {
  const stops = left.open ? [''] : left.values.filter((value) => !truthy(value))
  const goes = left.open || left.values.some(truthy)
  return goes ? distinct([...stops, ...right.values], right.open) : distinct(stops)
}

const either = (left: Range, right: Range): Range => {
  if (left.open) return open
  const stays = left.values.filter(truthy)
  return left.values.every(truthy) ? distinct(stays) : distinct([...stays, ...right.values], right.open)
}

const compared = (operator: string, left: Range, right: Range): Range => {
  const [a, b] = [left.values[0], right.values[0]]
  if (left.open || right.open || left.values.length !== 1 || right.values.length !== 1 || a === undefined || b === undefined) return boolean
  if (operator === '==' || operator === '!=') return of(same(a, b) === (operator === '=='))
  return boolean
}

const same = (a: Value, b: Value): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? a.toLowerCase() === b.toLowerCase()
    : typeof a === typeof b
      ? a === b
      : textOf(a) === textOf(b)

const TESTS = new Set(['always', 'success', 'failure', 'cancelled', 'contains', 'startswith', 'endswith'])

const called = (name: string, args: readonly Range[], path: readonly Hop[]): Range => {
  if (path.length > 0) return open
  if (name === 'always') return of(true)
  if (TESTS.has(name)) return tested(name, args)
  if (name === 'format') return formatted(args)
  // `fromJSON('true')` and the like turn a text into what it says; lists and objects stay open.
  if (name === 'fromjson' && args.length === 1 && args[0] && !args[0].open) return fromJson(args[0].values)
  return open
}

/** A test of texts is settled where both are known. */
const tested = (name: string, [whole, part]: readonly Range[]): Range => {
  if (!whole || !part || whole.open || part.open || whole.values.length !== 1 || part.values.length !== 1) return boolean
  const [a, b] = [textOf(whole.values[0] ?? null).toLowerCase(), textOf(part.values[0] ?? null).toLowerCase()]
  return of(name === 'contains' ? a.includes(b) : name === 'startswith' ? a.startsWith(b) : a.endsWith(b))
}

const formatted = (args: readonly Range[]): Range => {
  const [template, ...rest] = args
  if (!template || args.some((arg) => arg.open)) return open
  let texts: readonly string[] = template.values.map(textOf)
  for (const [index, arg] of rest.entries()) {
    texts = texts.flatMap((text) => arg.values.map((value) => text.replaceAll(`{${index}}`, () => textOf(value))))
    if (texts.length > MAX_VALUES) return open
  }
  return distinct(texts)
}

const fromJson = (values: readonly Value[]): Range => {
  const words: Readonly<Record<string, Value>> = { true: true, false: false, null: null }
  const parsed = values.map((value) => {
    const text = textOf(value).trim()
    if (Object.hasOwn(words, text)) return words[text]
    return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
  })
  return parsed.some((value) => value === undefined) ? open : distinct(parsed.map((value) => value ?? null))
}

const distinct = (values: readonly Value[], more = false): Range => {
  const kept = [...new Set(values)]
  return kept.length > MAX_VALUES ? open : { values: kept, open: more }
}

const truthy = (value: Value): boolean => value !== '' && value !== 0 && value !== null && value !== false && !Number.isNaN(value)

const textOf = (value: Value): string => (value === null ? '' : String(value))
