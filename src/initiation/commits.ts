/** Who wrote the commits that the run carries. */

import type { Commit } from '../model/commit.ts'
import { defineSignal } from '../model/detector.ts'
import type { Signal } from '../model/signal.ts'
import { signalsOfCommit } from './commit.ts'
import { absent, firstOfEach, miss } from './ledger.ts'

const words = { id: 'commits', title: 'Commits of the range', trust: 'forgeable' } as const
const accountWords = { id: 'commit-account', title: 'Account of the commit author', trust: 'platform' } as const

/** Hits that the ledger keeps; beyond, only the first of each commit: whoever settles an approval has to know every commit with an agent in it. */
const MAX_HITS = 300

export const commits = defineSignal({
  ...words,
  why: 'Most of what agents write is told by trailers and identities of commits and by nothing else.',
  needs: ['ranges', 'checkouts'],
  detect: ({ ranges, checkouts }) => [
    ...ranges.flatMap(({ origin, commits: list, truncated, base, head }): readonly Signal[] => {
      const subject = `range:${origin}:${base?.slice(0, 12) ?? ''}..${head?.slice(0, 12) ?? ''}`
      if (!list.known) return [absent(words, subject, list)]
      const hits = list.value.flatMap(signalsOfCommit)
      const cut =
        truncated === null
          ? []
          : [absent(words, subject, { known: false, cause: 'truncated', because: `not all of the range could be read: ${truncated}` })]
      const named =
        hits.length > 0 ? distinct(hits) : [miss(words, subject, `${list.value.length} commit(s) read, and no sign of an agent in any`)]
      return [...named, ...unreadAccounts(list.value), ...cut]
    }),
    ...checkouts
      .filter(({ sha }) => !sha.known)
      .map(({ sha, job, written }) => ({
        ...absent({ id: 'checkout', title: 'Ref that a protected job fetches', trust: 'platform' }, `job:${job}`, sha),
        value: written.slice(0, 200),
      })),
  ],
})

/** The platform's link from address to account, where it should be there and is not. */
const unreadAccounts = (list: readonly Commit[]): readonly Signal[] => {
  const unread = list.find(({ authorAccount }) => !authorAccount.known)
  return unread === undefined ? [] : [absent(accountWords, `commit:${unread.sha}`, unread.authorAccount)]
}

const distinct = (hits: readonly Signal[]): readonly Signal[] => {
  const seen = new Map<string, Signal>()
  for (const signal of hits) {
    const key = `${signal.subject} ${signal.id} ${signal.agent ?? ''} ${signal.involvement}`
    if (!seen.has(key)) seen.set(key, signal)
  }
  return firstOfEach([...seen.values()], MAX_HITS)
}
