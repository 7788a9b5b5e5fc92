/** The `permissions:` that a job without any would need, from what it is seen to do with its own token. */
import type { JobReading } from '../model/activity.ts'
import type { Category } from '../model/surface.ts'
import { knownThroughout, ownWrites } from '../surfaces/token-power.ts'

export interface TokenNeed {
  /** Scopes to write, `contents` first; a scope that is read only is not in it but for `contents`. */
  readonly scopes: Readonly<Record<string, 'read' | 'write'>>
  /** True where everything that the job runs is known and every write has one scope: then these permissions break nothing. */
  readonly sure: boolean
}

/** One scope each: what GitHub's documentation asks for. Other categories may need several. */
const scopeOf: Partial<Record<Category, string>> = {
  release: 'contents',
  'token-write': 'contents',
  publish: 'packages',
  'ci-config': 'actions',
}
/** Their scope is one of several: a proposal, not a certainty. */
const proposed: Partial<Record<Category, readonly string[]>> = {
  'shared-write': ['issues', 'pull-requests'],
  deploy: ['deployments'],
}

export const tokenNeedOf = (reading: JobReading): TokenNeed => {
  const writes = ownWrites(reading)
  const scopes: Record<string, 'read' | 'write'> = { contents: 'read' }
  let sure = knownThroughout(reading) && reading.calls.length === 0
  for (const { category } of writes) {
    const scope = scopeOf[category]
    if (scope !== undefined) scopes[scope] = 'write'
    else {
      sure = false
      for (const one of proposed[category] ?? []) scopes[one] = 'write'
    }
  }
  return { scopes, sure }
}

export const permissionLines = (scopes: TokenNeed['scopes']): readonly string[] => [
  'permissions:',
  ...Object.entries(scopes).map(([scope, access]) => `  ${scope}: ${access}`),
]
