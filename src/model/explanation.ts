/** Why a policy says what it says of one finding. */
import type { Risk, Tier } from './decision.ts'
import type { Holds } from './policy.ts'
import type { Surface } from './surface.ts'

export interface Speaking {
  readonly rule: string
  readonly title: string
  /** The policy that the rule comes from; null for the gate's own. */
  readonly from: string | null
  readonly row: Tier
  readonly decision: Tier
  readonly because: string
  readonly lifted: string | null
  /** The rule's conditions as written. */
  readonly when: readonly string[]
}

export interface Silent {
  readonly rule: string
  readonly title: string
  readonly from: string
  readonly row: Tier
  /** The conditions that do not hold; `unknown` holds in rules that ask or block, never in rules that allow. */
  readonly fails: readonly { readonly condition: string; readonly answer: Holds }[]
}

export interface Explanation {
  readonly decision: Tier
  readonly risk: Risk
  readonly surface: Surface
  readonly rules: readonly Speaking[]
  readonly silent: readonly Silent[]
  /** Exceptions that would have lifted a rule and have expired. */
  readonly expired: readonly string[]
}
