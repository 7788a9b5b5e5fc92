/** A job that worked in a production environment, where people are asked, and now works outside of it. */
import type { Job } from '../model/workflow.ts'
import type { Pair } from './change-pairs.ts'
import { never } from './change-silence.ts'
import type { Weakening } from './change-weakening.ts'
import { productionOfName } from './production.ts'

export const environmentLost = ({ before, after }: Pair<Job>): readonly Weakening[] => {
  const old = before.environment
  if (old === null || productionOfName(old.name.raw) !== 'yes') return []
  const now = after.environment
  const carriesOn = after.steps.length > 0 || after.uses !== null
  if (!carriesOn || never(after.if)) return []
  const detached = now !== null && !now.deployment && old.deployment
  if (now !== null && !detached) return []
  return [
    {
      code: detached ? 'environment-detached' : 'environment-removed',
      message: 'A job that worked in a production environment now works outside its protection.',
      path: after.at.path,
      line: now?.at.line ?? after.at.line,
      quote: `environment: ${old.name.raw}`,
      job: after.id,
      blockworthy: true,
    },
  ]
}
