/** Explicit `permissions:` where a job has none, and the reading scopes that the gate's own step needs. */
import { isMap, isScalar, Pair, type YAMLMap } from 'yaml'
import type { Job, Permissions } from '../../model/workflow.ts'
import type { TokenNeed } from '../token-need.ts'
import { type Edit, endOf, isShared, type Source, startOf } from './source.ts'

/** Below the job's key, in the job's own indent. */
export const addPermissions = (source: Source, id: string, scopes: TokenNeed['scopes']): readonly Edit[] | null => {
  const job = source.job(id)
  const start = job === null ? null : startOf(job.pair)
  if (job === null || start === null || source.pair(job.fields, 'permissions') !== null) return null
  const { indent } = job.fields
  const lines = Object.entries(scopes).map(([scope, access]) => `${indent}  ${scope}: ${access}`)
  return [source.insertBelow(start, [`${indent}permissions:`, ...lines])]
}

const wanted = ['contents', 'actions', 'pull-requests'] as const

/**
 * What a step that holds the gate must be able to read. Only added where `permissions` are written and lack it: an unspecified token is another gap.
 *
 * @returns null where it cannot be added safely
 */
export const addGateScopes = (source: Source, job: Job, workflow: Permissions | null): readonly Edit[] | null => {
  const written = job.permissions ?? workflow
  if (written === null || written.kind === 'all') return []
  const missing = wanted.filter((scope) => (Object.hasOwn(written.scopes, scope) ? written.scopes[scope] : 'none') === 'none')
  if (missing.length === 0) return []
  if (job.permissions === null) {
    const scopes = { ...written.scopes, ...Object.fromEntries(missing.map((scope) => [scope, 'read'])) }
    const kept = Object.entries(scopes).filter((entry): entry is [string, 'read' | 'write'] => entry[1] !== 'none')
    return addPermissions(source, job.id, Object.fromEntries(kept))
  }
  const map = source.pair(source.job(job.id)?.fields ?? null, 'permissions')?.value
  if (!isMap(map) || isShared(map)) return null
  const [denied, absent] = [missing.filter((scope) => scope in written.scopes), missing.filter((scope) => !(scope in written.scopes))]
  const edits = [...denied.map((scope) => source.replaceScalar(entryOf(map, scope), 'read')), ...addScopes(source, map, absent)]
  return edits.includes(null) ? null : edits.filter((edit) => edit !== null)
}

/** A scope that is written as `none` stands there already. */
const entryOf = (map: YAMLMap, scope: string): Pair =>
  map.items.find(({ key }) => isScalar(key) && key.value === scope) ?? new Pair(null, null)

const addScopes = (source: Source, map: YAMLMap, scopes: readonly string[]): readonly (Edit | null)[] => {
  if (scopes.length === 0) return []
  const block = source.block(map)
  const last = block?.map.items.at(-1)
  const end = last === undefined ? null : endOf(last)
  if (block !== null && end !== null)
    return [
      source.insertBelow(
        Math.max(0, end - 1),
        scopes.map((scope) => `${block.indent}${scope}: read`),
      ),
    ]
  const close = map.range === undefined || map.range === null ? -1 : source.text.lastIndexOf('}', map.range[1])
  if (map.flow !== true || close < 0) return [null]
  const inner = scopes.map((scope) => `${scope}: read`).join(', ')
  const before = /\s*$/.exec(source.text.slice(0, close))?.[0] ?? ''
  return [{ at: close - before.length, remove: before.length, insert: `${map.items.length === 0 ? ' ' : ', '}${inner} ` }]
}
