/** What the job's own token may write. */
import type { JobReading } from '../model/activity.ts'
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { surfacesIn } from './by-category.ts'
import { onlyTalks, ownWrites, placeOfScope, writeScopes } from './token-power.ts'
import { OWN_TOKEN } from './use-credential.ts'

export const tokenWrite = defineSurface({
  id: 'token-write',
  side: 'action',
  title: 'Can write with the token of the job',
  why: 'Everything that runs in the job can use a scope that is granted, whether or not a step means to: the checkout keeps the token on disk.',
  remedy: 'Grant the scope only on the job that needs it, and name what it needs (`permissions:` on the job).',
  categories: ['token-write'],
  needs: ['jobs'],
  detect: ({ jobs }) => [...jobs.flatMap(granted), ...surfacesIn('token-write', ['token-write'], jobs)],
})

const granted = (reading: JobReading): readonly Surface[] => {
  const scopes = writeScopes(reading)
  const used = scopes.length === 0 && !reading.token.specified ? ownWrites(reading)[0] : undefined
  if (scopes.length === 0 && !used) return []
  return [
    {
      category: 'token-write',
      side: 'action',
      detector: 'token-write',
      code: used ? 'token-unspecified' : 'token-scopes',
      message: used
        ? 'A step writes with the token of the job, whose scopes are not written down.'
        : `The token of the job can write: ${scopes.join(', ')}.`,
      ...(used
        ? {
            at: { path: used.origin.at.path, line: used.origin.at.line, job: reading.job.id, step: used.origin.stepName },
            quote: used.origin.quote,
          }
        : placeOfScope(reading, scopes[0] ?? '')),
      via: [],
      target: null,
      credential: OWN_TOKEN,
      access: 'write',
      production: 'unknown',
      destructive: false,
      lowImpact: onlyTalks(reading),
      blockworthy: false,
    },
  ]
}
