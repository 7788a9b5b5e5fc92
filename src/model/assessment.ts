/** Everything that judgement came to: what reports render and evidence keeps. */
import type { JobReading } from './activity.ts'
import type { Settlement } from './approval.ts'
import type { Decision, Reason, Verdict } from './decision.ts'
import type { Facts, Mode } from './facts.ts'
import type { Gap } from './gap.ts'
import type { Policy } from './policy.ts'
import type { Initiator, Involvement, Signal } from './signal.ts'
import type { Credential } from './surface.ts'

/** Whose hand: the weighing of the ledger. */
export interface Initiation {
  readonly initiator: Initiator
  readonly involvement: Involvement
  readonly agents: readonly string[]
  readonly signals: readonly Signal[]
  /** Links to agents' own session logs. */
  readonly logs: readonly string[]
  readonly because: string
  /** Blind spots that weighed: what nobody could see here. */
  readonly blindSpots: readonly string[]
}

/** What the run can touch: counted once for the protected jobs. */
export interface Reach {
  readonly jobs: readonly JobReading[]
  readonly credentials: readonly Credential[]
  readonly targets: readonly string[]
}

export interface Assessment {
  readonly facts: Facts
  readonly policy: Policy
  readonly initiation: Initiation
  readonly reach: Reach
  readonly decision: Decision
  readonly settlement: Settlement
  readonly verdict: Verdict
  /** The mode that counted (where an agent may be involved, the trusted copy's where that is stricter). */
  readonly mode: Mode
  /** The environment to hand out; null where none is needed or none may be handed out. */
  readonly environment: string | null
  readonly reasons: readonly Reason[]
  readonly gaps: readonly Gap[]
  /** Name under which the record is kept: re-runs, matrix legs and second gates of a job never share one. */
  readonly name: string
  /** `sha256:…`: of policy, version, range, involvement, surfaces, protected jobs and called workflows' SHAs; not of clock or attempt. */
  readonly decisionId: string
}
