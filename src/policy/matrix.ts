/** What a row's answer becomes under each involvement. */
import type { Tier } from '../model/decision.ts'
import type { Matrix, MatrixCell } from '../model/policy.ts'
import type { Involvement } from '../model/signal.ts'
import type { Category } from '../model/surface.ts'

const cell = (decision: Tier): MatrixCell => ({ decision, only: null, otherwise: decision })

/** Categories in which even a human's assisted change asks: the boundary itself moves. */
const boundary: readonly Category[] = ['ci-config', 'gate-itself', 'required-checks']

export const starterMatrix: Matrix = {
  triggered: { allow: cell('allow'), approve: cell('approve'), block: cell('block') },
  authored: { allow: cell('allow'), approve: cell('approve'), block: cell('block') },
  unknown: { allow: cell('allow'), approve: cell('approve'), block: cell('approve') },
  assisted: { allow: cell('allow'), approve: { decision: 'approve', only: boundary, otherwise: 'allow' }, block: cell('approve') },
  none: { allow: cell('allow'), approve: cell('allow'), block: cell('allow') },
}

export const throughMatrix = (matrix: Matrix, involvement: Involvement, row: Tier, category: Category): Tier => {
  const { decision, only, otherwise } = matrix[involvement][row]
  return only === null || only.includes(category) ? decision : otherwise
}

export const involvementWords: Readonly<Record<Involvement, string>> = {
  triggered: 'an agent set the run in motion',
  authored: 'an agent wrote what the run carries',
  assisted: 'an agent helped a human',
  unknown: 'it is unknown whether an agent is involved',
  none: 'no agent is involved',
}
