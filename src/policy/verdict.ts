/** From a decision and what came of the approval to what happens now. */
import type { ApprovalState } from '../model/approval.ts'
import type { Tier, Verdict } from '../model/decision.ts'
import type { Mode } from '../model/facts.ts'

export const verdictOf = (tier: Tier, approval: ApprovalState | null, brokenGlass: boolean): Verdict => {
  if (tier === 'allow') return 'proceed'
  if (tier === 'block') return brokenGlass ? 'proceed' : 'stop'
  return approval === 'approved' || brokenGlass ? 'proceed' : 'hold'
}

/** Does the step succeed? `route` lets a held run pass on to the job that asks, `record` only adds to the record; a stop passes in `observe` alone. */
export const succeeds = (verdict: Verdict, mode: Mode): boolean => {
  if (verdict === 'proceed' || mode === 'observe') return true
  return verdict === 'hold' && (mode === 'route' || mode === 'record')
}
