/** Takes a check away, or makes its failure go unseen. */
import { defineSurface, type Scene } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { checksRemoved } from './change-checks-removed.ts'
import { jobsWeakened } from './change-jobs-weakened.ts'
import { silencedByMessage } from './change-message.ts'
import { ownersWeakened } from './change-owners.ts'
import { readableSides } from './change-pairs.ts'
import { protectionWeakened } from './change-protection.ts'
import { scriptsSilenced } from './change-scripts-silenced.ts'
import { triggersNarrowed } from './change-triggers.ts'
import type { Weakening } from './change-weakening.ts'

export const changeRequiredChecks = defineSurface({
  id: 'change-required-checks',
  side: 'change',
  title: 'Takes checks or protection away',
  why: 'GitHub counts a skipped job as passed, so whoever switches a check off can merge what it would have refused.',
  remedy: 'Leave the check as it was, or let a person who owns it change it in a pull request of its own.',
  categories: ['required-checks'],
  needs: ['workflowChanges', 'changes', 'files', 'ranges', 'jobs'],
  detect: (scene) => [
    ...[...inWorkflows(scene), ...scriptsSilenced(scene), ...protectionWeakened(scene), ...ownersWeakened(scene)].map(surfaceOf),
    ...silencedByMessage(scene),
  ],
})

const inWorkflows = ({ workflowChanges, changes }: Pick<Scene, 'workflowChanges' | 'changes'>): readonly Weakening[] => {
  const sides = workflowChanges.flatMap((change) => readableSides(change) ?? [])
  const after = sides.flatMap((side) => side.after ?? [])
  const changed = changes.known ? changes.value.map(({ path }) => path) : []
  return [
    ...checksRemoved(
      sides.flatMap(({ before }) => before ?? []),
      after,
      changes,
    ),
    ...sides.flatMap(({ before, after: now }) =>
      before === null || now === null ? [] : [...jobsWeakened(before, now), ...triggersNarrowed(before, now, after, changed)],
    ),
  ]
}

const surfaceOf = (weakening: Weakening): Surface =>
  changeSurface({ ...weakening, detector: 'change-required-checks', category: 'required-checks' })
