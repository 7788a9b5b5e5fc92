/** What the token may do: `permissions:` as written, and as they hold in a job. */
import type { TokenScopes } from '../model/activity.ts'
import type { Place } from '../model/place.ts'
import type { Access, Permissions } from '../model/workflow.ts'
import { define } from './scalars.ts'
import type { Node, Tree } from './yaml.ts'

/** Reads a `permissions:` value; null where none is written. */
export const permissionsAt = (tree: Tree, node: Node | null): Permissions | null => {
  if (node === null || (tree.isNull(node) && !tree.isMapping(node))) return null
  const at = tree.place(node)
  const word = tree.text(node)
  if (word === 'read-all') return { kind: 'all', access: 'read', at }
  if (word === 'write-all') return { kind: 'all', access: 'write', at }
  if (word !== null || tree.isSequence(node)) tree.refuse('`permissions` is neither a mapping nor `read-all` or `write-all`', node)
  const scopes: Record<string, Access> = {}
  const places: Record<string, Place> = {}
  for (const { key, keyNode, value } of tree.entries(node)) {
    const access = tree.text(value)
    if (access !== 'read' && access !== 'write' && access !== 'none')
      tree.refuse('a permission is none of `read`, `write`, `none`', value ?? keyNode)
    define(scopes, key, access)
    define(places, key, tree.place(keyNode))
  }
  return { kind: 'scopes', scopes, places, at }
}

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 }

/** The effective scopes of a job: its own permissions replace the workflow's as a whole; where neither is written they are unspecified. */
export const effectiveScopes = (job: Permissions | null, workflow: Permissions | null): TokenScopes => {
  const written = job ?? workflow
  if (!written) return { specified: false, all: null, scopes: {}, at: null }
  if (written.kind === 'all') return { specified: true, all: written.access, scopes: {}, at: written.at }
  return { specified: true, all: null, scopes: written.scopes, at: written.at }
}

/** A called workflow can only lower what its caller grants. Where one of both is unspecified, the other holds. */
export const cappedBy = (own: TokenScopes, cap: TokenScopes): TokenScopes => {
  if (!cap.specified) return own
  if (!own.specified) return cap
  if (own.all !== null && cap.all !== null) return { ...own, all: own.all === 'read' ? 'read' : cap.all }
  const names = new Set([...Object.keys(own.scopes), ...Object.keys(cap.scopes)])
  const scopes: Record<string, Access> = {}
  for (const name of names) {
    const [a, b] = [accessTo(own, name), accessTo(cap, name)]
    define(scopes, name, RANK[a] < RANK[b] ? a : b)
  }
  return { specified: true, all: null, scopes, at: own.at }
}

/** What the scopes say about one of them. Unspecified says nothing, which reads as `none` here: ask `specified` first. */
const accessTo = (token: TokenScopes, scope: string): Access =>
  token.all ?? (Object.hasOwn(token.scopes, scope) ? (token.scopes[scope] ?? 'none') : 'none')

/** Both together, for a reading that covers several jobs: the higher access of each scope. */
export const joinScopes = (a: TokenScopes, b: TokenScopes): TokenScopes => {
  if (!a.specified || !b.specified) return a.specified ? { ...a, specified: false } : b.specified ? { ...b, specified: false } : a
  if (a.all === 'write' || b.all === 'write') return a.all === 'write' ? a : b
  const all = a.all ?? b.all
  const scopes: Record<string, Access> = {}
  for (const name of new Set([...Object.keys(a.scopes), ...Object.keys(b.scopes)])) {
    const [x, y] = [accessTo(a, name), accessTo(b, name)]
    define(scopes, name, RANK[x] > RANK[y] ? x : y)
  }
  return { specified: true, all, scopes, at: a.at ?? b.at }
}
