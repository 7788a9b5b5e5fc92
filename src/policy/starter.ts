/** The policy that holds where there is none, or none that can be read. */
import type { Policy } from '../model/policy.ts'
import { loadPolicy } from './load.ts'

export const starterPolicy = (): Policy => {
  const loaded = loadPolicy(null, { source: 'starter' })
  if (!loaded.ok) throw new Error('the built-in policy does not load')
  return loaded.policy
}
