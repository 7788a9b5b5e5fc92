/** Agents and bots that only this policy knows. */
import { type Account, plainLogin } from '../model/account.ts'
import type { Facts } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import type { Signal } from '../model/signal.ts'

/**
 * Reads the ledger once more with the policy's own names: an unnamed account becomes an agent or a bot that is no AI. A bot's exemption holds
 * by the platform's word only; a git identity that claims to be it changes nothing.
 */
export const withOwnAgents = (
  signals: readonly Signal[],
  facts: Pick<Facts, 'actors' | 'ranges' | 'pulls'>,
  { logins, emails, automation }: Policy['agents'],
): readonly Signal[] => {
  if (logins.length + emails.length + automation.length === 0) return signals
  const [agents, addresses, bots] = [
    new Set(logins.map(plainLogin)),
    new Set(emails.map((email) => email.toLowerCase())),
    new Set(automation.map(plainLogin)),
  ]
  const named = signals.map((signal): Signal => {
    const login = signal.trust === 'platform' && signal.value !== null ? plainLogin(signal.value.replace(/ \(\d+\)$/, '')) : null
    if (login === null) return signal
    if (agents.has(login))
      return {
        ...signal,
        outcome: 'hit',
        agent: login,
        involvement: signal.id.startsWith('pull') ? 'authored' : 'triggered',
        automation: false,
        because: 'the policy names it as an agent',
      }
    if (bots.has(login) && signal.outcome === 'hit' && signal.involvement === 'unknown')
      return { ...signal, involvement: 'none', automation: true, because: 'the policy names it as a bot that is no AI' }
    return signal
  })
  const written = commitsOf(facts).flatMap(({ sha, author, committer, authorAccount }): readonly Signal[] => {
    const account: Account | null = authorAccount.known ? authorAccount.value : null
    const mine = [author, committer].find(({ email }) => addresses.has(email.toLowerCase()))
    const login = account !== null && agents.has(plainLogin(account.login)) ? account.login : null
    if (mine === undefined && login === null) return []
    return [
      {
        id: 'commit-author',
        title: 'Author of the commit',
        outcome: 'hit',
        trust: login === null ? 'forgeable' : 'platform',
        involvement: 'authored',
        automation: false,
        agent: (login ?? mine?.name ?? '').toLowerCase(),
        subject: `commit:${sha}`,
        value: login ?? mine?.email ?? null,
        because: 'the policy names it as an agent',
        log: null,
        at: null,
      },
    ]
  })
  return [...named, ...written]
}

const commitsOf = ({ ranges, pulls }: Pick<Facts, 'ranges' | 'pulls'>) => [
  ...ranges.flatMap(({ commits }) => (commits.known ? commits.value : [])),
  ...(pulls.known ? pulls.value : []).flatMap(({ commits }) => (commits.known ? commits.value : [])),
]
