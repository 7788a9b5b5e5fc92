/** Secrets handed out wholesale, or carried to where more than the job can read them. */
import type { JobReading, SecretRead } from '../model/activity.ts'
import { defineSurface } from '../model/detector.ts'
import { atPlace } from '../model/place.ts'
import type { Surface } from '../model/surface.ts'
import { surfacesIn } from './by-category.ts'
import { handsOutAll, leavesAsOutput } from './secrets-in-reach.ts'
import { stepNameOf } from './step-name.ts'

export const secretExposure = defineSurface({
  id: 'secret-exposure',
  side: 'action',
  title: 'Hands secrets out',
  why: 'A job that is given all secrets, or names them only at run time, holds more than anyone agreed to.',
  remedy: 'Name each secret by itself (`secrets.NAME`), and pass results between jobs instead of the secret.',
  categories: ['secret-exposure'],
  needs: ['jobs'],
  detect: ({ jobs }) => [...jobs.flatMap(exposures), ...surfacesIn('secret-exposure', ['secret-exposure'], jobs)],
})

const exposures = (reading: JobReading): readonly Surface[] =>
  reading.secrets.flatMap((read) => {
    if (read.name === 'GITHUB_TOKEN' && read.form !== 'whole') return []
    if (handsOutAll(read)) {
      const whole = read.form === 'whole'
      return [
        exposure(read, reading, {
          code: whole ? 'all-secrets' : 'computed-secret',
          message: whole ? 'All secrets are handed out at once.' : 'A secret is named only at run time, which puts all of them in reach.',
          credential: '*',
        }),
      ]
    }
    if (!leavesAsOutput(read)) return []
    return [
      exposure(read, reading, { code: 'secret-as-output', message: 'A secret leaves the job as a plain output.', credential: read.name }),
    ]
  })

const exposure = (read: SecretRead, reading: JobReading, said: Pick<Surface, 'code' | 'message' | 'credential'>): Surface => ({
  ...said,
  category: 'secret-exposure',
  side: 'action',
  detector: 'secret-exposure',
  at: atPlace(read.at, reading.job.id, stepNameOf(reading, read.step)),
  quote: read.quote.trim().slice(0, 200),
  via: [],
  target: null,
  access: 'read',
  production: 'unknown',
  destructive: false,
  lowImpact: false,
  blockworthy: true,
})
