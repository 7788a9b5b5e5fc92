/** The policy in its resolved form: `extends` applied, defaults filled in. Its written form and its faults are `policy/schema.ts`. */
import { z } from 'zod'
import type { Guard } from './approval.ts'
import type { Tier } from './decision.ts'
import type { Involvement } from './signal.ts'
import type { Category, CredentialKind, Surface } from './surface.ts'

/** What a condition may look at, one surface at a time. */
export interface Case {
  readonly surface: Surface
  readonly involvement: Involvement
  readonly environment: string | null
  readonly credentialKind: CredentialKind | null
  /** Managed: the policy's `credentials:` names it with owner, purpose and scope. Null: the policy has no `credentials:` to tell by. */
  readonly managed: boolean | null
  readonly event: string
  readonly branch: string | null
  readonly job: string | null
}

export type Holds = 'yes' | 'no' | 'unknown'

/** A condition as it stands in a rule: its key in YAML, and its answer. */
export interface Condition {
  readonly key: string
  readonly describe: string
  evaluate(of: Case): Holds
}

/** A rule matches a surface when all its conditions hold; `unknown` counts as holding for `approve` and `block`, never for `allow`. */
export interface Rule {
  readonly id: string
  readonly title: string
  readonly decision: Tier
  readonly reason: string | null
  readonly when: readonly Condition[]
  /** The policy that it comes from: `starter`, `strict` or the file's path. */
  readonly from: string
}

/** What a row's tier becomes under an involvement; `only` limits it to those findings, the rest is `otherwise`. */
export interface MatrixCell {
  readonly decision: Tier
  readonly only: readonly { readonly category: Category; readonly side: Surface['side'] | null }[] | null
  readonly otherwise: Tier
}
export type Matrix = Readonly<Record<Involvement, Readonly<Record<Tier, MatrixCell>>>>

export interface ManagedCredential {
  readonly owner: string | null
  readonly purpose: string | null
  readonly scope: string | null
  readonly kind: CredentialKind | null
  readonly decision: Tier | null
}

export interface Exception {
  readonly id: string
  readonly owner: string
  readonly reason: string
  readonly scope: {
    readonly rules: readonly string[]
    readonly categories: readonly Category[]
    readonly paths: readonly string[]
    readonly jobs: readonly string[]
  }
  /** ISO 8601 instant after which it no longer applies. */
  readonly until: string
}

export interface Freeze {
  readonly from: string
  readonly until: string
  readonly timezone: string
  readonly categories: readonly Category[]
  readonly decision: Tier
  readonly reason: string
}

/** Whose approval does not count, by what they had a hand in; the last two are weak. */
export const Separation = z.enum(['agent-commits', 'all-commits', 'initiator', 'none']).meta({
  id: 'Separation',
  description:
    'Who may not approve. `agent-commits`: the initiator and whoever wrote or asked for a commit in which an agent is or may be. `all-commits`: whoever wrote any commit of the range. `initiator`: only who started the run. `none`: nobody. The last two are weak.',
})
export type Separation = z.infer<typeof Separation>

export interface Policy {
  /** Where it comes from and the sha256 of its canonical form with `extends` resolved. */
  readonly source: string
  readonly digest: string
  readonly rules: readonly Rule[]
  readonly matrix: Matrix
  readonly agents: { readonly logins: readonly string[]; readonly emails: readonly string[]; readonly automation: readonly string[] }
  readonly owners: readonly string[]
  readonly targets: Readonly<Record<string, { readonly production: boolean | null; readonly owner: string | null }>>
  /** Null: the policy has no `credentials:` at all, so an unlisted one asks instead of blocking. */
  readonly credentials: Readonly<Record<string, ManagedCredential>> | null
  readonly approval: {
    readonly environment: string
    readonly approvers: readonly string[]
    readonly minimum: number
    readonly separation: Separation
    readonly reason: 'required' | 'optional'
    /** Milliseconds; null: no limit. */
    readonly validFor: number | null
    readonly countersign: 'always' | 'critical' | 'optional'
    readonly via: readonly ('environment' | 'review')[]
    readonly accept: readonly Guard[]
  }
  readonly exceptions: readonly Exception[]
  readonly freeze: readonly Freeze[]
  readonly breakGlass: { readonly environment: string; readonly reference: string; readonly categories: readonly Category[] } | null
  readonly evidence: { readonly always: boolean; readonly public: 'hashed' | 'full'; readonly retentionDays: number | null }
}
