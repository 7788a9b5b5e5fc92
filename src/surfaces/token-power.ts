/** What the job's own token can do, and whether anything is known of what it is used for. */
import type { Command, JobReading, Use, Word } from '../model/activity.ts'
import { atPlace } from '../model/place.ts'
import type { Surface } from '../model/surface.ts'
import { lookUp } from './action-lookup.ts'
import type { Effect } from './effect.ts'
import { effectsOf } from './job-effects.ts'
import { isKnownProgram } from './known-programs.ts'
import { isInline } from './program-calls.ts'
import { OWN_TOKEN } from './use-credential.ts'

/** Scopes with which one can only report to reviewers and scanners. */
const reports = new Set(['security-events', 'checks'])
/** Scopes that serve to talk to reviewers, and to more: harmless only where every use is known to be talk. */
const talk = new Set(['pull-requests', 'issues', 'discussions'])

/** Names of the scopes that are granted for writing, sorted; `id-token` is told apart (see `mintsIdentity`). */
export const writeScopes = (reading: JobReading): readonly string[] => {
  if (reading.token.all === 'write') return ['write-all']
  return Object.entries(reading.token.scopes)
    .filter(([scope, access]) => access === 'write' && scope !== 'id-token')
    .map(([scope]) => scope)
    .sort()
}

/** Where a scope is granted, and the words that grant it. */
export const placeOfScope = ({ permissions, token, job }: JobReading, scope: string): Pick<Surface, 'at' | 'quote'> => {
  const place = permissions?.kind === 'scopes' && Object.hasOwn(permissions.places, scope) ? permissions.places[scope] : undefined
  if (place !== undefined) return { at: atPlace(place, job.id), quote: `${scope}: write` }
  return {
    at: atPlace(token.at ?? job.at, job.id),
    quote: permissions?.kind === 'all' ? `permissions: ${permissions.access}-all` : `${job.id}:`,
  }
}

/** May the job ask for a token that says who it is? */
export const mintsIdentity = (reading: JobReading): boolean => reading.token.all === 'write' || reading.token.scopes['id-token'] === 'write'

/** Writes with the job's own token that steps are known to make. */
export const ownWrites = (reading: JobReading): readonly Effect[] =>
  effectsOf(reading).filter(({ credential, access }) => credential === OWN_TOKEN && access === 'write')

/** True where the token can only report, or can talk and all that the job runs is known to do no more than that. */
export const onlyTalks = (reading: JobReading): boolean => {
  const scopes = writeScopes(reading)
  if (scopes.length === 0) return ownWrites(reading).every(({ lowImpact }) => lowImpact)
  if (scopes.every((scope) => reports.has(scope))) return true
  if (!scopes.every((scope) => reports.has(scope) || talk.has(scope))) return false
  if (reading.calls.length > 0) return false
  return knownThroughout(reading) && effectsOf(reading).every(({ lowImpact, access }) => lowImpact || access === 'read')
}

/** True where the catalogue knows everything that the job runs, so that what its token is used for is seen. */
export const knownThroughout = (reading: JobReading): boolean =>
  reading.activities.every(
    (activity) =>
      (activity.kind === 'command' && !takesTokenAway(activity)) ||
      (activity.kind === 'use' && isKnown(activity)) ||
      (activity.kind === 'program' && isInline(activity) && !isHanded(activity.env.values())),
  )

const isKnown = (use: Use): boolean => lookUp(use.action)?.certainty === 'exact' || use.action === 'actions/github-script'

/** A program that the catalogue does not know and that is handed the token: what it does with it, nobody can say. */
const takesTokenAway = (command: Command): boolean => {
  const handed = [...command.args, ...command.env.values(), ...Object.values(command.assignments)]
  return isHanded(handed) && !(command.name !== null && isKnownProgram(command.name))
}

const isHanded = (words: Iterable<Word>): boolean => [...words].some(({ secrets }) => secrets.includes(OWN_TOKEN))
