/** Who gave each exception of the trusted policy the words that it has now. */
import type { Sha } from '../model/commit.ts'
import type { Fact } from '../model/fact.ts'
import type { Facts, PolicyText } from '../model/facts.ts'
import { exceptionsIn, type FileHistory, lastChanges } from '../policy/provenance.ts'
import { policyPlace } from './gather-policy.ts'

/**
 * Asks for the history of those policies of this repository that have exceptions: most have none, and nothing is asked.
 *
 * @param policies the trusted one first, then those that it extends. One of another repository is that repository's business.
 */
export const exceptionChanges = async (
  policies: readonly PolicyText[],
  historyOf: (at: Sha, path: string) => Promise<Fact<FileHistory>>,
): Promise<Pick<Facts['policy'], 'exceptions'>> => {
  const home = policies[0]
  if (home === undefined || home.sha === null || policyPlace(home.written).repository !== null) return {}
  const found = await Promise.all(
    policies.map(async ({ path, sha, text }) => {
      const said = text.known ? text.value : null
      if (said === null || sha === null || sha !== home.sha || exceptionsIn(said).size === 0) return []
      const changes = lastChanges(said, await historyOf(sha, path))
      return Object.entries(changes).map(([id, commit]) => ({ path, id, commit }))
    }),
  )
  const exceptions = found.flat()
  return exceptions.length === 0 ? {} : { exceptions }
}
