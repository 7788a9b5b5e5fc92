/** A job that enters an environment that may be production's and shows nothing else: something waits behind it that the files do not tell. */
import type { JobReading } from '../model/activity.ts'
import type { Category } from '../model/surface.ts'
import type { Effect } from './effect.ts'
import { productionOfScalar } from './targets.ts'

const byName: readonly (readonly [RegExp, Category])[] = [
  [/releas/i, 'release'],
  [/publish|pypi|npm|crates|registry|store/i, 'publish'],
]

/** @param effects what else the job does; empty unless the environment is all that there is to see. */
export const environmentEntered = (reading: JobReading, effects: readonly Effect[]): readonly Effect[] => {
  const { environment } = reading
  const quiet = effects.every(({ access, lowImpact }) => access === 'read' || lowImpact) && reading.secrets.length === 0
  if (environment === null || !quiet || productionOfScalar(environment.name) === 'no') return []
  return [
    {
      category: byName.find(([words]) => words.test(environment.name.raw))?.[1] ?? 'deploy',
      code: 'environment-entered',
      message: 'The job enters an environment, whose secrets, rules and watchers the files do not show.',
      access: 'write',
      destructive: false,
      lowImpact: false,
      blockworthy: false,
      production: productionOfScalar(environment.name),
      target: environment.name.raw.slice(0, 200),
      credential: null,
      origin: {
        step: 0,
        stepName: reading.job.id,
        at: environment.at,
        via: [],
        quote: `environment: ${environment.name.raw}`.slice(0, 200),
        conditions: [],
      },
    },
  ]
}
