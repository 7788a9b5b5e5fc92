/** Which secrets a job holds, each once, under the name that its workflow calls them by. */
import type { JobReading, SecretRead } from '../model/activity.ts'

/** `name` is `*` where all are handed out or the name is computed; `inherited` where a called workflow gets whatever its caller has. */
export interface HeldSecret {
  readonly name: string
  readonly inherited: boolean
  readonly read: SecretRead
}

/**
 * Names as written at the caller: what a called workflow calls them inside (`mapped`) is the same secret once more, and under
 * `secrets: inherit` nothing is written at the caller at all.
 */
export const secretsHeld = (reading: JobReading): readonly HeldSecret[] => {
  const inherits = reading.secrets.some(({ form }) => form === 'inherit')
  const held = new Map<string, HeldSecret>()
  for (const read of reading.secrets) {
    if (read.name === 'GITHUB_TOKEN' || read.form === 'mapped') continue
    // A caller's own variables do not cross into what it calls.
    if (read.where === 'workflow-env' && reading.job.uses !== null && read.at.path === reading.workflow) continue
    if (inherits && read.form !== 'inherit' && read.at.path !== reading.workflow) continue
    const inherited = read.form === 'inherit'
    const key = inherited ? 'inherit' : read.name
    if (!held.has(key)) held.set(key, { name: read.name, inherited, read })
  }
  for (const { name, read } of chosenByMatrix(reading)) if (!held.has(name)) held.set(name, { name, inherited: false, read })
  return [...held.values()]
}

/** `secrets[matrix.token]` where the matrix writes its values out: all secrets are in reach, and these are the ones that are meant. */
const chosenByMatrix = (reading: JobReading): readonly { readonly name: string; readonly read: SecretRead }[] =>
  reading.secrets.flatMap((read) =>
    read.form !== 'computed'
      ? []
      : [...read.quote.matchAll(/\bsecrets\s{0,4}\[\s{0,4}matrix\.([\w.-]{1,60})\s{0,4}\]/gi)].flatMap(([, key]) =>
          (reading.job.matrix ?? []).flatMap((combination) => {
            const name = combination[(key ?? '').toLowerCase()]?.trim().toUpperCase() ?? ''
            return /^\w{1,100}$/.test(name) ? [{ name, read }] : []
          }),
        ),
  )

/** All secrets at once: the whole context, or a name that is only known at run time. */
export const handsOutAll = (read: SecretRead): boolean => read.form === 'whole' || read.form === 'computed'

/** A secret as the plain value of a job's output, where any later job and the log of the run can take it from. A mere test for presence is none. */
export const leavesAsOutput = (read: SecretRead): boolean =>
  read.where === 'output' && !/[=!<>]=|[<>]|&&|\|\||\b(?:contains|startsWith|endsWith)\s?\(/.test(read.quote)
