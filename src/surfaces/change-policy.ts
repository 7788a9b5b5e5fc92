/** Edits of the policy that judges them, and of the files that it extends. */
import type { Scene } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { saysTheSame } from './change-data.ts'
import { changedSides, firstLine, written } from './change-sides.ts'

const usual = /^\.github\/countersign\.ya?ml$/

export const policyEdits = (scene: Pick<Scene, 'changes' | 'files' | 'policy'>, detector: string): readonly Surface[] => {
  const { trusted, extended } = scene.policy
  // What lies at another commit than the policy itself is another repository's file, whose path says nothing here.
  const own = new Set([trusted.path, ...extended.filter(({ sha }) => sha === trusted.sha).map(({ path }) => path)])
  return changedSides(scene, (path) => usual.test(path) || own.has(path)).flatMap(({ path, before, after }) => {
    const [old, now] = [written(before), written(after)]
    if (old !== null && now !== null && old !== '' && now !== '' && saysTheSame(path, old, now)) return []
    const code = 'policy-changed'
    return [changeSurface({ detector, category: 'gate-itself', code, message: "Changes the gate's policy.", path, ...firstLine(old, now) })]
  })
}
