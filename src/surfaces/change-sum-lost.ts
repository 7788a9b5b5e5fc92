/** A job that sums up what others found, so that one required check stands for all of them, and no longer does. */
import type { Job } from '../model/workflow.ts'
import type { JobPair, Pair } from './change-pairs.ts'
import { placed, type Weakening } from './change-weakening.ts'

/** It looked at what others found whatever became of them, and is now skipped where one of them failed. */
export const sumSkipped = ({ before, after }: Pair<Job>): readonly Weakening[] =>
  before.if !== null &&
  /\balways\s*\(\s*\)/.test(before.if.raw) &&
  before.needs.length > 1 &&
  !/\b(?:always|cancelled|failure)\s*\(/.test(after.if?.raw ?? '')
    ? [
        {
          path: after.at.path,
          job: after.id,
          line: after.at.line,
          quote: before.if.raw,
          code: 'aggregate-weakened',
          message: 'A job that sums up others is now skipped, and so counted as passed, when one of them fails.',
          blockworthy: true,
        },
      ]
    : []

/** A job that summed up what others found, and no longer looks, or lets some of them off. */
export const sumLost = ({ before, after, steps }: JobPair): readonly Weakening[] => {
  if (!readsResults(before)) return []
  const at = { path: after.at.path, job: after.id, code: 'aggregate-weakened', blockworthy: true }
  if (!readsResults(after)) {
    const message = 'A job that sums up others no longer looks at what they found.'
    return [{ ...at, message, line: after.at.line, quote: `needs: ${before.needs.join(', ')}` }]
  }
  return steps.flatMap(({ before: old, after: now }) =>
    Object.entries(now.with).flatMap(([name, given]) =>
      /^allowed-(?:failures|skips)$/.test(name) && given.raw.trim() !== '' && given.raw !== old.with[name]?.raw
        ? [{ ...at, message: 'A job that sums up others lets some of them off.', ...placed(given, name) }]
        : [],
    ),
  )
}

/** Its steps or its condition read the results of several jobs that it needs. */
const readsResults = ({ needs, if: only, steps }: Job): boolean =>
  needs.length > 1 &&
  /\bneeds\b[^\n]{0,80}\.result\b|\btoJSON\s*\(\s*needs\s*\)|\bneeds\.\*/i.test(
    [only, ...steps.flatMap((step) => [step.run, step.if, ...Object.values(step.env), ...Object.values(step.with)])]
      .map((scalar) => scalar?.raw ?? '')
      .join('\n'),
  )
