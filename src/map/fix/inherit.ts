/** `secrets: inherit` replaced by the names that the called workflow reads, and their declaration there. */
import type { JobReading } from '../../model/activity.ts'
import type { ReadableWorkflow } from '../../model/workflow.ts'
import { literal } from '../../model/workflow.ts'
import { type Edit, endOf, isScalar, type Source, startOf } from './source.ts'

export interface Inherited {
  /** The called workflow's path in this repository. */
  readonly path: string
  /** In upper case, as they are read there. */
  readonly names: readonly string[]
}

/** Null where the called workflow is not of this repository, or reads secrets that nobody can name. */
export const inheritedNames = (reading: JobReading): Inherited | null => {
  const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(literal(reading.job.uses) ?? '')?.[1]
  const [called] = reading.calls
  if (path === undefined || called !== path || reading.calls.length !== 1) return null
  const inside = reading.secrets.filter(({ at, name }) => at.path === path && name !== 'GITHUB_TOKEN')
  if (inside.some(({ form, name }) => (form !== 'member' && form !== 'index') || name === '*' || !/^[A-Z_][A-Z0-9_]{0,200}$/.test(name)))
    return null
  if (reading.activities.some((activity) => activity.kind === 'unread' && activity.origin.via.length === 0 && activity.what === path))
    return null
  return { path, names: [...new Set(inside.map(({ name }) => name))].sort() }
}

/** In the caller. */
export const nameSecrets = (source: Source, id: string, names: readonly string[]): readonly Edit[] | null => {
  const job = source.job(id)
  const pair = job === null ? null : source.pair(job.fields, 'secrets')
  if (job === null || pair === null || !isScalar(pair.value) || !pair.value.range || !isScalar(pair.key) || !pair.key.range) return null
  if (names.length === 0) {
    const removed = source.removeEntry(pair)
    return removed === null ? null : [removed]
  }
  const { indent } = job.fields
  const from = pair.key.range[1]
  const colon = source.text.indexOf(':', from)
  if (colon < 0) return null
  const [, to] = pair.value.range
  const lines = names.map((name) => `${source.eol}${indent}  ${name}: \${{ secrets.${name} }}`).join('')
  return [{ at: colon + 1, remove: to - colon - 1, insert: lines }]
}

/** In the called workflow: passing a secret that it does not declare is an error. */
export const declareSecrets = (source: Source, called: ReadableWorkflow, names: readonly string[]): readonly Edit[] | null => {
  const declared = new Set(called.triggers.find(({ event }) => event === 'workflow_call')?.secrets.map((name) => name.toUpperCase()) ?? [])
  const missing = names.filter((name) => !declared.has(name))
  if (missing.length === 0) return []
  const on = source.block((source.pair(source.root, 'on') ?? source.pair(source.root, 'true'))?.value)
  const call = source.pair(on, 'workflow_call')
  const start = call === null ? null : startOf(call)
  if (on === null || call === null || start === null) return null
  const empty = call.value === null || (isScalar(call.value) && String(call.value.value ?? '').trim() === '')
  const step = `${on.indent}  `
  const entries = (indent: string): readonly string[] => missing.flatMap((name) => [`${indent}${name}:`, `${indent}  required: false`])
  if (empty) return [source.insertBelow(start, [`${step}secrets:`, ...entries(`${step}  `)])]
  const fields = source.block(call.value)
  if (fields === null) return null
  const secrets = source.pair(fields, 'secrets')
  if (secrets === null) return [source.insertBelow(start, [`${fields.indent}secrets:`, ...entries(`${fields.indent}  `)])]
  const list = source.block(secrets.value)
  const last = list?.map.items[0]
  const at = last === undefined ? null : startOf(last)
  return list === null || at === null || endOf(secrets) === null ? null : [source.insertAbove(at, entries(list.indent))]
}
