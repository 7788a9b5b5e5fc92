/** What an edited workflow would do when it runs, where that alone meets a block row: known before anybody runs it. */
import { defineSurface, type Scene } from '../model/detector.ts'
import type { FileSet } from '../model/files.ts'
import type { Surface } from '../model/surface.ts'
import type { ReadableWorkflow } from '../model/workflow.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import { changeSurface } from './change.ts'
import { readableSides } from './change-pairs.ts'
import type { Effect } from './effect.ts'
import { effectsOf } from './job-effects.ts'

const id = 'change-effects'

export const changeEffects = defineSurface({
  id,
  side: 'change',
  title: 'Adds to a workflow what no run may do',
  why: 'A workflow that destroys production or switches checks off does so for whoever starts it next, agent or not.',
  remedy: 'Put the job behind an environment with required reviewers, name a target that is not production, or leave the step out.',
  categories: ['destructive', 'required-checks', 'secret-exposure'],
  needs: ['workflowChanges', 'files'],
  detect: ({ workflowChanges, files }) => workflowChanges.flatMap((change) => inWorkflow(change, files)),
})

const inWorkflow = (change: Scene['workflowChanges'][number], files: Scene['files']): readonly Surface[] => {
  const sides = readableSides(change)
  if (sides?.after == null) return []
  const old = new Set(sides.before === null ? [] : blockworthyIn(sides.before, files.base).map(({ effect }) => keyOf(effect)))
  return blockworthyIn(sides.after, files.head)
    .filter(({ effect }) => !old.has(keyOf(effect)))
    .map(({ job, effect }) =>
      changeSurface({
        detector: id,
        category: effect.category,
        code: effect.code,
        message: effect.message,
        path: effect.origin.at.path,
        line: effect.origin.at.line,
        quote: effect.origin.quote,
        job,
        step: effect.origin.stepName,
        target: effect.target,
        blockworthy: true,
      }),
    )
}

const reported: ReadonlySet<string> = new Set(['destructive', 'required-checks', 'secret-exposure'])

const blockworthyIn = (workflow: ReadableWorkflow, files: FileSet): readonly { readonly job: string; readonly effect: Effect }[] =>
  workflow.jobs.flatMap(({ id: job }) =>
    effectsOf(readJob(workflow, job, filesOf(files)))
      .filter(({ blockworthy, category }) => blockworthy && reported.has(category))
      .map((effect) => ({ job, effect })),
  )

/** The same deed on both sides, wherever its line went. */
const keyOf = ({ code, category, origin }: Effect): string => `${category} ${code} ${origin.quote.trim()}`
