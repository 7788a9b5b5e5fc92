/** Changes what CI does: workflows, local actions, dependency bots, other CI systems. */
import { defineSurface, type Scene } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { boundaryMoves } from './change-boundary.ts'
import { saysTheSame } from './change-data.ts'
import { readableSides } from './change-pairs.ts'
import { changedSides, firstLine, type Sides, written } from './change-sides.ts'
import { classOf } from './path-match.ts'

const id = 'change-ci-config'

export const changeCiConfig = defineSurface({
  id,
  side: 'change',
  title: 'Changes what CI does',
  why: 'A workflow decides which code runs with which credentials; whoever edits it decides that.',
  remedy: 'Have an owner of the workflow review the edit; keep it in a pull request of its own.',
  categories: ['ci-config', 'oidc', 'unreadable'],
  needs: ['workflowChanges', 'changes', 'files'],
  detect: (scene) => [...unseen(scene), ...changedSides(scene, isCi).flatMap((sides) => ofFile(sides, scene.workflowChanges))],
})

const isCi = (path: string): boolean => {
  const of = classOf(path)
  return of !== null && of.weight === 'boundary' && (of.category === 'ci-config' || of.category === 'oidc')
}

/** Changed files that could not be listed may hold anything. What the source can never hold is a blind spot, named elsewhere. */
const unseen = ({ changes }: Pick<Scene, 'changes'>): readonly Surface[] =>
  changes.known || changes.cause === 'not-in-source'
    ? []
    : [
        {
          ...changeSurface({
            detector: id,
            category: 'unreadable',
            code: 'changes-unknown',
            message: 'Which files change could not be read.',
            path: '',
          }),
          at: null,
        },
      ]

const ofFile = ({ path, status, before, after }: Sides, changes: Scene['workflowChanges']): readonly Surface[] => {
  const of = classOf(path)
  const [old, now] = [written(before), written(after)]
  if (of === null || (old !== null && now !== null && status !== 'added' && saysTheSame(path, old, now) && old !== '')) return []
  const verb = status === 'added' ? 'Adds' : status === 'removed' ? 'Removes' : 'Changes'
  const seen = { detector: id, category: of.category, path }
  const place = firstLine(old, now)
  const whole = changeSurface({ ...seen, ...place, code: `${of.id}-${status}`, message: `${verb} ${of.what}.` })
  const change = changes.find((one) => one.path === path)
  const sides = change === undefined ? null : readableSides(change)
  const moves = sides?.after ? boundaryMoves(sides.before, sides.after) : []
  return moves.length === 0 ? [whole] : moves.map((move) => changeSurface({ ...seen, ...move }))
}
