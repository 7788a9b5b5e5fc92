/** An environment and what protects it. */
import type { Account } from './accounts.ts'
import type { Team } from './world.ts'

export type Reviewer = { readonly kind: 'user'; readonly user: Account } | { readonly kind: 'team'; readonly team: Team }

export interface EnvironmentInit {
  readonly reviewers?: readonly (Account | Team)[]
  readonly preventSelfReview?: boolean
  readonly adminsCanBypass?: boolean
  readonly waitMinutes?: number
  readonly branchPolicy?: 'none' | 'protected-branches' | 'custom'
  /** Patterns of a custom branch policy. */
  readonly branches?: readonly string[]
  /** Slugs of apps with a custom deployment protection rule. */
  readonly customRules?: readonly { readonly id: number; readonly slug: string }[]
}

export class Environment {
  readonly id: number
  readonly name: string
  readonly createdAt: string
  readonly reviewers: readonly Reviewer[]
  readonly preventSelfReview: boolean
  readonly adminsCanBypass: boolean
  readonly waitMinutes: number
  readonly branchPolicy: 'none' | 'protected-branches' | 'custom'
  readonly branches: readonly string[]
  readonly customRules: readonly { readonly id: number; readonly slug: string }[]

  constructor(id: number, name: string, createdAt: string, init: EnvironmentInit) {
    this.id = id
    this.name = name
    this.createdAt = createdAt
    this.reviewers = (init.reviewers ?? []).map((who) => ('members' in who ? { kind: 'team', team: who } : { kind: 'user', user: who }))
    this.preventSelfReview = init.preventSelfReview ?? false
    this.adminsCanBypass = init.adminsCanBypass ?? true
    this.waitMinutes = init.waitMinutes ?? 0
    this.branchPolicy = init.branchPolicy ?? 'none'
    this.branches = init.branches ?? []
    this.customRules = init.customRules ?? []
  }

  get guarded(): boolean {
    return this.reviewers.length > 0
  }

  /** What a job that names it has to wait for. */
  holds(): readonly string[] {
    return [...(this.guarded ? ['reviewers'] : []), ...(this.waitMinutes > 0 ? ['timer'] : []), ...this.customRules.map(({ slug }) => slug)]
  }

  /** May a run of this branch enter it at all? Where no branch is protected all are let in. A star stands for anything but a slash. */
  admits(branch: string | null, protectedBranches: ReadonlySet<string>): boolean {
    if (this.branchPolicy === 'none' || (this.branchPolicy === 'protected-branches' && protectedBranches.size === 0)) return true
    if (branch === null) return false
    if (this.branchPolicy === 'protected-branches') return protectedBranches.has(branch)
    const parts = (pattern: string) => pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return this.branches.some((pattern) => new RegExp(`^${parts(pattern).join('[^/]*')}$`).test(branch))
  }

  mayReview(who: Account): boolean {
    return this.reviewers.some((one) => (one.kind === 'user' ? one.user.id === who.id : one.team.members.some((m) => m.id === who.id)))
  }
}
