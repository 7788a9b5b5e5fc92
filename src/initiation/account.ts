/** What an account itself says of an agent's hand, wherever the platform names it. */
import type { Account } from '../model/account.ts'
import type { Involvement, Signal } from '../model/signal.ts'
import { byAccount } from './catalogue.ts'
import { accountValue, hit, miss, type Words } from './ledger.ts'

/** @param involvement what an agent's own account means in this place */
export const signalOfAccount = (words: Words, subject: string, account: Account, involvement: Involvement): Signal => {
  const value = accountValue(account)
  const known = byAccount(account)
  if (known?.entry.kind === 'automation') {
    const because = `${known.entry.name} is a bot that is no AI`
    return hit(words, subject, { involvement: 'none', agent: null, automation: true, value, because })
  }
  if (known?.as === 'hint') {
    const because = `${known.entry.name} acts for people, machines and agents alike`
    return hit(words, subject, { involvement: 'unknown', agent: null, value, because })
  }
  if (known !== null)
    return hit(words, subject, { involvement, agent: known.entry.id, value, because: `the account is ${known.entry.name}'s` })
  if (account.type === 'Bot' || account.login.endsWith('[bot]')) {
    const because = 'a bot that nobody has named: name it in the policy, under agents'
    return hit(words, subject, { involvement: 'unknown', agent: null, value, because })
  }
  return miss(words, subject, 'a person’s account', value)
}
