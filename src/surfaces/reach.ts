/** What the protected jobs can touch, counted once for all of them. */
import type { JobReading } from '../model/activity.ts'
import type { Reach } from '../model/assessment.ts'
import type { Credential } from '../model/surface.ts'
import { credentialsOf } from './credentials.ts'
import { effectsOf } from './job-effects.ts'
import { environmentsOf } from './targets.ts'

/** A credential that several jobs hold is listed once, where it stands first; targets as they are written, environments first. */
export const reachOf = (jobs: readonly JobReading[]): Reach => ({
  jobs,
  credentials: distinct(jobs.flatMap(credentialsOf)),
  targets: targetsOf(jobs),
})

const distinct = (credentials: readonly Credential[]): readonly Credential[] => {
  const byKey = new Map<string, Credential>()
  for (const credential of credentials) {
    const key = JSON.stringify([credential.kind, credential.name, credential.scope])
    if (!byKey.has(key)) byKey.set(key, credential)
  }
  return [...byKey.values()]
}

const targetsOf = (jobs: readonly JobReading[]): readonly string[] => {
  const named = jobs.flatMap((reading) =>
    effectsOf(reading).flatMap(({ access, target }) => (access === 'write' && target !== null ? [target] : [])),
  )
  return [...new Set([...jobs.flatMap(environmentsOf), ...named])]
}
