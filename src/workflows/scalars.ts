/** Scalars of the model, made from nodes of the tree. */
import type { Place } from '../model/place.ts'
import type { Scalar, Scalars } from '../model/workflow.ts'
import { hasExpression } from './expressions.ts'
import { type Scope, valuesOf } from './values.ts'
import type { Node, Tree } from './yaml.ts'

/** A scalar with what it can come to in a scope. */
export const scalar = (raw: string, at: Place, scope: Scope): Scalar =>
  hasExpression(raw) ? new Open(raw, at, scope) : { raw, at, values: [raw] }

/** A text with expressions. What it can come to is found out when somebody asks: of most, nobody does. */
class Open implements Scalar {
  readonly raw: string
  readonly at: Place
  readonly #scope: Scope
  #values: Scalar['values'] | undefined

  constructor(raw: string, at: Place, scope: Scope) {
    this.raw = raw
    this.at = at
    this.#scope = scope
  }

  get values(): Scalar['values'] {
    this.#values ??= valuesOf(this.raw, this.#scope)
    return this.#values
  }
}

/** Null where nothing is written, or where what is written is no scalar. */
export const scalarAt = (tree: Tree, node: Node | null, scope: Scope): Scalar | null => {
  const raw = tree.text(node)
  return raw === null ? null : scalar(raw, tree.place(node), scope)
}

/** A mapping of scalars (`env`, `with`, `outputs`): what is no scalar is kept as an empty text, so that its key is not lost. */
export const scalarsAt = (tree: Tree, node: Node | null, scope: Scope): Scalars => {
  // Without a prototype it is a table from the start: names that no other mapping has cost no new shape of object each.
  const found: Record<string, Scalar> = Object.create(null)
  for (const { key, keyNode, value } of tree.entries(node)) {
    define(found, key, scalarAt(tree, value, scope) ?? { raw: '', at: tree.place(value ?? keyNode), values: [''] })
  }
  return found
}

/** Values of named scalars, by name in lower case: how `env` and `inputs` enter a scope. */
export const valuesByName = (scalars: Scalars): Readonly<Record<string, readonly string[] | null>> => {
  const before = byName.get(scalars)
  if (before !== undefined) return before
  const found: Record<string, readonly string[] | null> = Object.create(null)
  for (const [name, { values }] of Object.entries(scalars)) define(found, name.toLowerCase(), values)
  byName.set(scalars, found)
  return found
}

/** A workflow's variables are asked for by each of its jobs. */
const byName = new WeakMap<Scalars, Readonly<Record<string, readonly string[] | null>>>()

/** Sets an own property even for `__proto__`, which a hostile file may use as a key. */
export const define = <T>(record: Record<string, T>, key: string, value: T): void => {
  if (key === '__proto__') Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
  else record[key] = value
}
