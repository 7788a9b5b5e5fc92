/** A job that deploys or releases no longer waits for a job that checks; or a sum no longer counts one that still runs. */
import type { Job, ReadableWorkflow } from '../model/workflow.ts'
import { checksCode } from './change-checks.ts'
import type { Pair } from './change-pairs.ts'
import type { Weakening } from './change-weakening.ts'

export const needsLost = ({ before, after }: Pair<Job>, workflow: ReadableWorkflow): readonly Weakening[] => {
  const reached = reachedFrom(after, workflow)
  const lost = before.needs.filter((need) => !reached.has(need))
  return lost.flatMap((need) => {
    const still = workflow.jobs.find(({ id }) => id === need)
    if (still === undefined || !checksCode(still) || !(carriesOut(after) || sumsUp(before))) return []
    return [
      {
        code: 'need-removed',
        message: 'A job no longer waits for a job that checks changes, which still runs beside it.',
        path: after.at.path,
        line: after.at.line,
        quote: `needs: ${need}`,
        job: after.id,
        blockworthy: true,
      },
    ]
  })
}

const carriesOut = (job: Job): boolean =>
  job.environment !== null || /deploy|release|publish|ship|promote|upload|prod|merge/i.test(job.id) || job.permissions?.kind === 'all'
const sumsUp = (job: Job): boolean =>
  job.needs.length > 1 &&
  /\b(?:always|cancelled|failure)\s*\(|needs\.\*/.test(
    job.if?.raw ?? job.steps.map(({ run, if: only }) => `${run?.raw ?? ''} ${only?.raw ?? ''}`).join('\n'),
  )

const reachedFrom = (job: Job, workflow: ReadableWorkflow): ReadonlySet<string> => {
  const found = new Set(job.needs)
  for (const id of found) for (const next of workflow.jobs.find((other) => other.id === id)?.needs ?? []) found.add(next)
  return found
}
