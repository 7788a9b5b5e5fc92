/** The credentials that a job holds or can obtain: the list of the contract. */
import type { JobReading } from '../model/activity.ts'
import { atPlace } from '../model/place.ts'
import type { Credential, CredentialKind } from '../model/surface.ts'
import { lookUp } from './action-lookup.ts'
import { classOfSecret } from './catalogue/secret-names.ts'
import { rolesOf, vaultEntriesOf } from './federation.ts'
import { standingRunners } from './runner-labels.ts'
import { type HeldSecret, secretsHeld } from './secrets-in-reach.ts'
import { stepNameOf } from './step-name.ts'
import { mintsIdentity, ownWrites, writeScopes } from './token-power.ts'
import { OWN_TOKEN, secretsGiven } from './use-credential.ts'

/**
 * Secrets by their names at the caller, `GITHUB_TOKEN` only where it can write (scope: its write scopes), `OIDC` where the job can ask for an
 * identity (scope: the role it names), `secrets:inherit` and `toJSON(secrets)` where they are handed on wholesale.
 */
export const credentialsOf = (reading: JobReading): readonly Credential[] => [
  ...secretsHeld(reading).map((held) => ofSecret(held, reading)),
  ...ownToken(reading),
  ...identity(reading),
  ...fromVaults(reading),
  ...runners(reading),
]

const ofSecret = (held: HeldSecret, reading: JobReading): Credential => ({
  name: held.inherited ? 'secrets:inherit' : held.name === '*' ? 'toJSON(secrets)' : held.name,
  kind: held.inherited || held.name === '*' ? 'secret' : kindOf(held.name, reading),
  scope: reading.environment === null ? 'repository' : 'unknown',
  at: atPlace(held.read.at, reading.job.id, stepNameOf(reading, held.read.step)),
  withheld: false,
})

/** By the action that it is handed to, else by its name. */
const kindOf = (name: string, reading: JobReading): CredentialKind => {
  const mints = reading.activities.some(
    (activity) =>
      activity.kind === 'use' && lookUp(activity.action)?.entry.obtains === 'app-token' && secretsGiven(activity).includes(name),
  )
  return mints ? 'app-token' : (classOfSecret(name)?.kind ?? 'secret')
}

const ownToken = (reading: JobReading): readonly Credential[] => {
  const scopes = writeScopes(reading)
  const used = scopes.length === 0 && !reading.token.specified ? ownWrites(reading)[0] : undefined
  if (scopes.length === 0 && !used) return []
  const scope = used ? 'unknown' : scopes.map((one) => `${one === 'write-all' ? 'all' : one}:write`).join(', ')
  const at = used
    ? { path: used.origin.at.path, line: used.origin.at.line, job: reading.job.id, step: used.origin.stepName }
    : atPlace(reading.token.at ?? reading.job.at, reading.job.id)
  return [{ name: OWN_TOKEN, kind: 'github-token', scope, at, withheld: false }]
}

const identity = (reading: JobReading): readonly Credential[] =>
  mintsIdentity(reading)
    ? [
        {
          name: 'OIDC',
          kind: 'oidc',
          scope: rolesOf(reading)[0] ?? 'unknown',
          at: atPlace(reading.token.at ?? reading.job.at, reading.job.id),
          withheld: false,
        },
      ]
    : []

const fromVaults = (reading: JobReading): readonly Credential[] =>
  vaultEntriesOf(reading).map(({ name, at, step }) => ({
    name,
    kind: 'vault',
    scope: 'unknown',
    at: { path: at.path, line: at.line, job: reading.job.id, step },
    withheld: false,
  }))

const runners = (reading: JobReading): readonly Credential[] =>
  standingRunners(reading)
    .filter(({ values }) => values?.some((value) => /^self-hosted$/i.test(value.trim())))
    .map((label) => ({
      name: 'self-hosted runner',
      kind: 'runner',
      scope: 'unknown',
      at: atPlace(label.at, reading.job.id),
      withheld: false,
    }))
