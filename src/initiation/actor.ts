/** Who started the run, by GitHub's own word. */
import type { Account } from '../model/account.ts'
import { defineSignal } from '../model/detector.ts'
import type { Actor, Facts } from '../model/facts.ts'
import type { Signal } from '../model/signal.ts'
import { signalOfAccount } from './account.ts'
import { byAccount } from './catalogue.ts'
import { absent, accountValue, hit, miss, type Words } from './ledger.ts'

const titles: Readonly<Record<Actor['role'], string>> = {
  actor: 'Actor',
  'triggering-actor': 'Triggering actor',
  sender: 'Sender of the event',
  'comment-author': 'Author of the comment',
  'review-author': 'Author of the review',
  'release-author': 'Author of the release',
  deployer: 'Creator of the deployment',
  'upstream-actor': 'Actor of the upstream run',
  'upstream-triggering-actor': 'Triggering actor of the upstream run',
  'subject-author': 'Author of the issue or request',
}

/** Beyond so many hops an upstream run is too far away to be told. */
const MAX_HOPS = 3

export const actor = defineSignal({
  id: 'actor',
  title: 'Who started the run',
  why: 'GitHub itself says whose credentials started it; an app cannot write another name there.',
  trust: 'platform',
  needs: ['actors', 'run', 'source'],
  detect: ({ actors, run, source }) => {
    if (actors.length > 0) return actors.map((one) => signalOf(one, run))
    return [
      absent({ id: 'actor', title: titles.actor, trust: 'platform' }, 'actor', {
        known: false,
        cause: source === 'git' ? 'not-in-source' : 'not-found',
        because: source === 'git' ? 'git holds no actor' : 'the event names nobody',
      }),
    ]
  },
})

const signalOf = ({ role, account, hop }: Actor, run: Facts['run']): Signal => {
  // GitHub names the run that was followed; which one that run followed in turn is inferred, and an inference lifts nothing.
  const inferred = hop > 1
  const words: Words = {
    id: role,
    title: inferred ? `${titles[role]}, inferred` : titles[role],
    trust: inferred ? 'forgeable' : 'platform',
  }
  if (!account.known) return absent(words, role, account)
  if (account.value === null)
    return hit(words, role, { involvement: 'unknown', agent: null, value: null, because: 'the account no longer exists' })
  // A schedule runs in the name of whoever last edited it, which says nothing about this run.
  if (run.event === 'schedule' && (role === 'actor' || role === 'triggering-actor'))
    return miss(words, role, 'the actor of a schedule is whoever edited it last', accountValue(account.value))
  if (hop > MAX_HOPS)
    return hit(words, role, {
      involvement: 'unknown',
      agent: null,
      value: accountValue(account.value),
      because: 'the upstream run is too many hops away',
    })
  return ofAccount(words, role, account.value, hop)
}

const ofAccount = (words: Words, subject: string, account: Account, hop: number): Signal =>
  byAccount(account)?.entry.id === 'github-actions' && hop === 0 && subject !== 'sender'
    ? hit(words, subject, {
        involvement: 'unknown',
        agent: null,
        value: accountValue(account),
        because: 'a workflow started it, and which run that was is not known',
      })
    : signalOfAccount(words, subject, account, 'triggered')
