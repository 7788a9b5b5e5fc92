/** What the policy's `credentials:` say of a secret that is read. */
import type { Policy } from '../model/policy.ts'
import type { Surface } from '../model/surface.ts'
import type { Speaker } from './speak.ts'

/** Named with owner, purpose and scope? Null where the policy names no credentials at all, so that nothing can be told. */
export const isManaged = ({ credentials }: Pick<Policy, 'credentials'>, name: string | null): boolean | null => {
  if (credentials === null) return null
  if (name === null || !Object.hasOwn(credentials, name)) return false
  const { owner, purpose, scope } = credentials[name] ?? { owner: null, purpose: null, scope: null }
  return owner !== null && purpose !== null && scope !== null
}

/** The policy's own decision about the secret that a surface reads; null where it has none. */
export const ownDecision = ({ credentials }: Pick<Policy, 'credentials'>, { category, credential }: Surface) =>
  category === 'secret' && credential !== null && credentials !== null && Object.hasOwn(credentials, credential)
    ? (credentials[credential]?.decision ?? null)
    : null

/**
 * A secret that a policy with `credentials:` does not manage meets the block row; one that it decides about has that decision instead, and then
 * the built-in rows that ask for every secret are silent about it.
 */
export const ownershipRules = (policy: Pick<Policy, 'credentials'>, surface: Surface): readonly Speaker[] => {
  const { category, credential } = surface
  if (policy.credentials === null || category !== 'secret' || credential === null) return []
  const own = ownDecision(policy, surface)
  if (own !== null) return [{ rule: { id: 'credential-decision', title: `The policy's own decision about ${credential}` }, row: own }]
  return isManaged(policy, credential)
    ? []
    : [{ rule: { id: 'unmanaged-secrets', title: 'Unmanaged secret reads, and broad static keys without owner or purpose' }, row: 'block' }]
}
