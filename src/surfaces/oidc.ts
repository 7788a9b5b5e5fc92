/** Jobs that may ask for a token that says who they are, and trade it for other powers. */
import type { JobReading } from '../model/activity.ts'
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { rolesOf } from './federation.ts'
import { mintsIdentity, placeOfScope } from './token-power.ts'

export const oidc = defineSurface({
  id: 'oidc',
  side: 'action',
  title: 'Can prove its identity to other systems',
  why: 'With `id-token: write` the job gets whatever any cloud, registry or vault grants to this repository.',
  remedy: 'Grant `id-token: write` on the one job that needs it, and bind the role to its environment.',
  categories: ['oidc'],
  needs: ['jobs'],
  detect: ({ jobs }) => jobs.filter(mintsIdentity).map(surfaceOfIdentity),
})

const surfaceOfIdentity = (reading: JobReading): Surface => ({
  category: 'oidc',
  side: 'action',
  detector: 'oidc',
  code: 'id-token',
  message: 'The job can ask for an identity token.',
  ...placeOfScope(reading, 'id-token'),
  via: [],
  target: rolesOf(reading)[0] ?? null,
  credential: 'OIDC',
  access: 'write',
  production: 'unknown',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
})
