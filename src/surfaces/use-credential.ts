/** With what an action writes: the secret it was given, a token minted before, or the job's own. */
import type { JobReading, Use } from '../model/activity.ts'
import type { Scalar } from '../model/workflow.ts'
import { secretNamesIn } from '../workflows/references.ts'

export const OWN_TOKEN = 'GITHUB_TOKEN'

const tokenInput = /token|pat$|^key$|_key$|-key$|password|secret|webhook|credential/i
const tokenVariable = /^(?:(?:\w{1,40}_)?(?:GITHUB|GH)(?:_API)?_(?:TOKEN|PAT)|INPUT_\w{0,60}TOKEN)$/i
const isOther = ({ raw }: Scalar): boolean => secretNamesIn(raw).some((name) => name !== OWN_TOKEN)

/** Secrets that reach the action by its inputs or its step's variables, the telling inputs first. */
export const secretsGiven = (use: Use): readonly string[] => {
  const entries = [...Object.entries(use.inputs), ...Object.entries(use.env)]
  const telling = entries.filter(([name]) => tokenInput.test(name))
  return [...new Set([...telling, ...entries].flatMap(([, { raw }]) => secretNamesIn(raw)))]
}

/**
 * The credential of an action that writes to GitHub: its token input, else a token variable, else the job's own token, which every action can
 * take by an input's default. Null where it is another expression (a token minted by an earlier step).
 */
export const gitHubCredential = (use: Use): string | null => {
  const given =
    firstOf(use.inputs, (name) => /(?:^|[-_])(?:token|pat)$|^(?:github|gh|repo|access)[-_]?token/i.test(name)) ??
    firstOf(use.env, (name, scalar) => tokenVariable.test(name) && isOther(scalar)) ??
    firstOf(use.env, (name) => tokenVariable.test(name))
  if (given === null) return OWN_TOKEN
  const names = secretNamesIn(given.raw)
  const other = names.find((name) => name !== OWN_TOKEN)
  return other ?? (names.includes(OWN_TOKEN) ? OWN_TOKEN : null)
}

/** With what the job logged in to its registries: the own token where it is among them, for its scopes may be written down nowhere. */
export const loginCredential = (reading: JobReading): string | null => {
  const given = reading.activities.flatMap((activity) =>
    activity.kind === 'use' && /(?:^|\/)(?:[\w-]*login[\w-]*|build-push-action)$/.test(activity.action) ? secretsGiven(activity) : [],
  )
  return given.includes(OWN_TOKEN) ? OWN_TOKEN : (given[0] ?? null)
}

const firstOf = (record: Readonly<Record<string, Scalar>>, wanted: (name: string, scalar: Scalar) => boolean): Scalar | null =>
  Object.entries(record).find(([name, scalar]) => wanted(name, scalar) && scalar.raw.trim() !== '')?.[1] ?? null
