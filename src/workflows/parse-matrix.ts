/** `strategy.matrix` as a list of combinations, as GitHub would make them. */
import { define } from './scalars.ts'
import { type Scope, valuesOf } from './values.ts'
import type { Node, Tree } from './yaml.ts'

export type Combination = Readonly<Record<string, string>>

/** GitHub stops at 256 jobs a matrix. */
const MAX_COMBINATIONS = 256

/**
 * Literal combinations; null where the matrix is dynamic, empty where there is none. Keys are in lower case, nested ones joined by dots.
 * An axis whose values are open is left out of the combinations, so that the others keep theirs.
 */
export const matrixAt = (tree: Tree, node: Node | null, scope: Scope): readonly Combination[] | null => {
  if (node === null) return []
  if (!tree.isMapping(node)) return null
  const axes: { readonly name: string; readonly values: readonly Combination[] }[] = []
  let include: Node | null = null
  let exclude: Node | null = null
  let openAxes = 0
  for (const { key, value } of tree.entries(node)) {
    if (key === 'include') include = value
    else if (key === 'exclude') exclude = value
    else if (!tree.isSequence(value)) openAxes++
    else axes.push({ name: key, values: tree.items(value).map((item) => flat(tree, item, key, scope)) })
  }
  if ((include !== null && !tree.isSequence(include)) || (openAxes > 0 && axes.length === 0)) return null
  const crossed = cross(axes.map((axis) => axis.values))
  if (crossed === null) return null
  const excluded = tree.items(exclude).map((item) => flat(tree, item, '', scope))
  const kept = axes.length === 0 ? [] : crossed.filter((combination) => !excluded.some((pattern) => matches(combination, pattern)))
  const all = included(
    kept,
    tree.items(include).map((item) => flat(tree, item, '', scope)),
    new Set(axes.map((axis) => axis.name.toLowerCase())),
  )
  return all.length > MAX_COMBINATIONS ? null : all
}

/** A value of the matrix as a record: `{os: linux}` for a scalar, `{config.name: x}` for a mapping; open values are left out. */
const flat = (tree: Tree, node: Node | null, name: string, scope: Scope, depth = 0): Combination => {
  const found: Record<string, string> = {}
  const word = tree.text(node)
  if (word !== null) {
    const values = valuesOf(word, scope)
    if (values?.length === 1) define(found, name.toLowerCase(), values[0] ?? '')
  } else if (tree.isMapping(node) && depth < 4) {
    for (const { key, value } of tree.entries(node))
      Object.assign(found, flat(tree, value, name === '' ? key : `${name}.${key}`, scope, depth + 1))
  } else if (tree.isNull(node) && name !== '') define(found, name.toLowerCase(), '')
  return found
}

const cross = (axes: readonly (readonly Combination[])[]): readonly Combination[] | null => {
  let all: readonly Combination[] = [{}]
  for (const values of axes) {
    if (values.length === 0) continue
    if (all.length * values.length > MAX_COMBINATIONS * 4) return null
    all = all.flatMap((head) => values.map((value) => ({ ...head, ...value })))
  }
  return all
}

const matches = (combination: Combination, pattern: Combination): boolean => {
  const keys = Object.keys(pattern)
  return keys.length > 0 && keys.every((key) => combination[key] === pattern[key])
}

/** GitHub's rule: an include extends every combination whose original values it does not change, else it is one of its own. */
const included = (kept: readonly Combination[], includes: readonly Combination[], axes: ReadonlySet<string>): readonly Combination[] => {
  const isAxis = (key: string): boolean => axes.has(key.split('.', 1)[0] ?? key)
  let all = kept
  const added: Combination[] = []
  for (const extra of includes.slice(0, MAX_COMBINATIONS)) {
    const fits = (combination: Combination): boolean => Object.keys(extra).every((key) => !isAxis(key) || combination[key] === extra[key])
    if (kept.length > 0 && kept.some(fits)) all = all.map((combination) => (fits(combination) ? { ...combination, ...extra } : combination))
    else added.push(extra)
  }
  return [...all, ...added]
}
