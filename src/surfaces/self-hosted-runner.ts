/** Machines that outlive the job: what they hold and reach is written in no file. */
import { defineSurface } from '../model/detector.ts'
import { atPlace } from '../model/place.ts'
import { standingRunners, surelyStanding } from './runner-labels.ts'

export const selfHostedRunner = defineSurface({
  id: 'self-hosted-runner',
  side: 'action',
  title: 'Runs on a machine that stays',
  why: 'A standing machine may hold a role, mounted data or a way into a network, and what one job leaves on it the next one meets.',
  remedy: 'Use runners that are thrown away after one job, or put the job behind an environment with required reviewers.',
  categories: ['self-hosted-runner'],
  needs: ['jobs'],
  detect: ({ jobs }) =>
    jobs.flatMap((reading) =>
      standingRunners(reading).map((label) => ({
        category: 'self-hosted-runner' as const,
        side: 'action' as const,
        detector: 'self-hosted-runner',
        code: surelyStanding(label) ? 'standing-runner' : 'own-runner-label',
        message: surelyStanding(label)
          ? 'The job runs on a machine that its owner keeps.'
          : 'The job may run on a machine that its owner keeps.',
        at: atPlace(label.at, reading.job.id),
        quote: label.raw.slice(0, 200),
        via: [],
        target: label.raw.slice(0, 200),
        credential: null,
        access: 'write' as const,
        production: 'unknown' as const,
        destructive: false,
        // A word of the organisation's own is kept in view; by itself it does not ask.
        lowImpact: !surelyStanding(label),
        blockworthy: false,
      })),
    ),
})
