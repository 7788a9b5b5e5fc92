/** The policy that holds for these facts, and what the version that the range leaves behind adds to its answer. */
import type { Decision } from '../model/decision.ts'
import { GateError } from '../model/errors.ts'
import type { Cause } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import { changedRules, stricterOf } from './decide.ts'
import { loadPolicy, policyFrom } from './load.ts'

/**
 * The trusted policy, with what it extends.
 *
 * @throws GateError `policy-invalid` with every fault in the message; `policy-not-found` where a policy that was named is not there
 */
export const policyOf = ({ policy: { trusted, extended } }: Pick<Facts, 'policy'>): Policy => {
  if (!trusted.text.known)
    throw new GateError(
      trusted.text.cause === 'unreachable' || trusted.text.cause === 'limit' ? 'api-unreachable' : 'policy-invalid',
      `The policy ${trusted.written} could not be read: ${trusted.text.because}. Without its rules nothing may proceed: ${cures[trusted.text.cause] ?? 'make that file one that can be read'}.`,
    )
  if (trusted.text.value === null && trusted.named)
    throw new GateError(
      'policy-not-found',
      `There is no policy ${trusted.written} at the trusted ref. Commit it to the default branch, or leave the input out.`,
    )
  return policyFrom(trusted.text.value, {
    source: trusted.text.value === null ? 'starter' : trusted.written,
    extended: textsOf(extended),
  })
}

const cures: Readonly<Partial<Record<Cause, string>>> = {
  forbidden: 'give the token contents: read',
  unreachable: 'run again once GitHub answers',
  limit: 'run again once GitHub answers',
  'not-found': 'give the token contents: read, or fetch what a shallow or partial clone lacks',
}

const textsOf = (extended: Facts['policy']['extended']): Readonly<Record<string, string | null>> =>
  Object.fromEntries(extended.map(({ written, text }) => [written, text.known ? text.value : null]))

/** If the range changes the policy, the changed version's rules are run too, for their decision only, and the stricter answer stands. */
export const withChangedPolicy = (
  { policy: { changed, extended } }: Facts,
  policy: Policy,
  trusted: Decision,
  again: (policy: Policy) => Decision,
): Decision => {
  if (changed === null || !changed.text.known) return trusted
  const loaded = loadPolicy(changed.text.value, { source: changed.written, extended: textsOf(extended) })
  // A changed policy that cannot be read decides nothing; that it changed asks by itself.
  return loaded.ok ? stricterOf(trusted, again(changedRules(policy, loaded.policy))) : trusted
}
