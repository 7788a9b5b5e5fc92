/** For what the job trades its identity: the roles and accounts that its actions name. */
import type { JobReading } from '../model/activity.ts'
import { lookUp } from './action-lookup.ts'
import { given } from './conditions.ts'

/** As written, each once; an expression is kept as it stands. Empty where no action names one. */
export const rolesOf = (reading: JobReading): readonly string[] => {
  const roles = reading.activities.flatMap((activity) => {
    if (activity.kind !== 'use') return []
    const entry = lookUp(activity.action)?.entry
    if (entry?.obtains !== 'oidc') return []
    return (entry.names ?? []).flatMap((name) => given(activity.inputs, name)?.raw.slice(0, 200) ?? [])
  })
  return [...new Set(roles)]
}

/** Entries of a vault that steps name, as written, one a line. */
export const vaultEntriesOf = (
  reading: JobReading,
): readonly { readonly name: string; readonly at: { readonly path: string; readonly line: number }; readonly step: string }[] =>
  reading.activities.flatMap((activity) => {
    if (activity.kind !== 'use') return []
    const entry = lookUp(activity.action)?.entry
    if (entry?.obtains !== 'vault') return []
    const listed = (entry.names ?? []).flatMap(
      (name) => given(activity.inputs, name)?.raw.split(entry.separated === 'comma' ? /[\n;,]/ : /[\n;]/) ?? [],
    )
    const referred = Object.entries(activity.env).flatMap(([name, { raw }]) => (/^op:\/\//.test(raw.trim()) ? [name] : []))
    const named = listed.map(entryName).filter((name) => name !== '')
    return [...new Set([...named, ...referred])].map((name) => ({ name, at: activity.origin.at, step: activity.origin.stepName }))
  })

/**
 * The name that the job calls the value by, where the line gives one (`path key | NAME`, `ref > NAME`, `NAME=path:key`, `ALIAS, entry`); else the
 * entry itself.
 */
const entryName = (line: string): string => {
  const text = line.trim()
  const named = /[|>]/.test(text) ? text.split(/[|>]/).at(-1) : text.split(/[=,]/, 1)[0]
  return (named ?? '').trim().slice(0, 200)
}
