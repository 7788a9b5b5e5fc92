/** Tokens, what each may read, and how often. */
import type { Account } from './world/accounts.ts'

/** Permission scopes, spelled as in a workflow's `permissions:`, and those that a workflow cannot grant. */
export type Permission =
  | 'metadata'
  | 'contents'
  | 'actions'
  | 'pull-requests'
  | 'issues'
  | 'checks'
  | 'statuses'
  | 'deployments'
  | 'attestations'
  | 'administration'
  | 'secrets'
  | 'members'

/** Never grantable to `GITHUB_TOKEN`. */
const BEYOND_WORKFLOWS: readonly Permission[] = ['administration', 'secrets', 'members']

export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

export interface TokenInit {
  /** `installation` is `GITHUB_TOKEN`; `personal` is a person's own, which sees what the person sees. */
  readonly kind?: 'installation' | 'personal'
  readonly permissions?: Permissions
  readonly owner?: Account
  /** Requests an hour: 1,000 for `GITHUB_TOKEN`, 5,000 for a person. */
  readonly limit?: number
}

export class Token {
  readonly value: string
  readonly kind: 'installation' | 'personal'
  readonly owner: Account
  readonly limit: number
  readonly resetAt: number
  permissions: Permissions
  remaining: number
  revoked = false

  constructor(value: string, owner: Account, init: TokenInit) {
    this.value = value
    this.kind = init.kind ?? 'installation'
    this.owner = init.owner ?? owner
    this.limit = init.limit ?? (this.kind === 'installation' ? 1000 : 5000)
    this.remaining = this.limit
    this.resetAt = Math.floor(Date.now() / 1000) + 3600
    this.permissions = init.permissions ?? { contents: 'read', actions: 'read', 'pull-requests': 'read' }
  }

  may(permission: Permission, access: 'read' | 'write'): boolean {
    if (permission === 'metadata' && access === 'read') return true
    if (this.kind === 'installation' && BEYOND_WORKFLOWS.includes(permission)) return false
    const granted = this.permissions[permission]
    return granted === 'write' || (granted === 'read' && access === 'read')
  }
}
