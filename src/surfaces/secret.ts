/** Secrets that the protected jobs hold. */
import type { JobReading } from '../model/activity.ts'
import { defineSurface } from '../model/detector.ts'
import { atPlace } from '../model/place.ts'
import type { Surface } from '../model/surface.ts'
import { surfacesIn } from './by-category.ts'
import { classOfSecret } from './catalogue/secret-names.ts'
import { type HeldSecret, secretsHeld } from './secrets-in-reach.ts'
import { stepNameOf } from './step-name.ts'

export const secret = defineSurface({
  id: 'secret',
  side: 'action',
  title: 'Holds a secret',
  why: 'Whoever decides what the job runs can use, copy or leak whatever the job holds, whether or not a step means to.',
  remedy: 'Hand the secret to the one step that needs it, keep it in a protected environment, or replace it by federation.',
  categories: ['secret'],
  needs: ['jobs'],
  detect: ({ jobs }) => [
    ...jobs.flatMap((reading) => secretsHeld(reading).map((held) => surfaceOfSecret(held, reading))),
    ...surfacesIn('secret', ['secret'], jobs),
  ],
})

const surfaceOfSecret = ({ name, inherited, read }: HeldSecret, reading: JobReading): Surface => ({
  category: 'secret',
  side: 'action',
  detector: 'secret',
  code: inherited ? 'secrets-inherited' : 'secret-in-scope',
  message: inherited ? 'The called workflow gets every secret that its caller has.' : messageFor(name),
  at: atPlace(read.at, reading.job.id, stepNameOf(reading, read.step)),
  quote: read.quote.trim().slice(0, 200),
  via: [],
  target: null,
  credential: inherited ? 'secrets:inherit' : name,
  access: 'write',
  production: 'unknown',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
})

const messageFor = (name: string): string => {
  if (name === '*') return 'The job holds secrets that it does not name one by one.'
  const of = classOfSecret(name)
  return of ? `The job holds a secret whose name speaks of ${of.what}.` : 'The job holds a secret.'
}
