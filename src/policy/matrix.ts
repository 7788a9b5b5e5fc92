/** What a row's answer becomes under each involvement. */
import type { Tier } from '../model/decision.ts'
import type { Matrix, MatrixCell } from '../model/policy.ts'
import type { Involvement } from '../model/signal.ts'
import type { Surface } from '../model/surface.ts'

const cell = (decision: Tier): MatrixCell => ({ decision, only: null, otherwise: decision })

/** Where even a human's assisted change asks: the boundary itself moves. Of releases that is an edit of their automation, not a release. */
const boundary: MatrixCell['only'] = [
  { category: 'ci-config', side: null },
  { category: 'gate-itself', side: null },
  { category: 'required-checks', side: null },
  { category: 'release', side: 'change' },
]

export const starterMatrix: Matrix = {
  triggered: { allow: cell('allow'), approve: cell('approve'), block: cell('block') },
  authored: { allow: cell('allow'), approve: cell('approve'), block: cell('block') },
  unknown: { allow: cell('allow'), approve: cell('approve'), block: cell('approve') },
  assisted: { allow: cell('allow'), approve: { decision: 'approve', only: boundary, otherwise: 'allow' }, block: cell('approve') },
  none: { allow: cell('allow'), approve: cell('allow'), block: cell('allow') },
}

export const throughMatrix = (
  matrix: Matrix,
  involvement: Involvement,
  row: Tier,
  { category, side }: Pick<Surface, 'category' | 'side'>,
): Tier => {
  const { decision, only, otherwise } = matrix[involvement][row]
  const holds = only === null || only.some((one) => one.category === category && (one.side === null || one.side === side))
  return holds ? decision : otherwise
}
