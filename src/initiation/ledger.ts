/** Entries of the ledger in their common shapes. */
import type { Account } from '../model/account.ts'
import { type Fact, isBlindSpot } from '../model/fact.ts'
import type { Involvement, Signal, Trust } from '../model/signal.ts'

export interface Words {
  readonly id: string
  readonly title: string
  readonly trust: Trust
}

export interface Hit {
  readonly involvement: Involvement
  readonly agent: string | null
  readonly automation?: boolean
  readonly value: string | null
  readonly because: string
  readonly log?: string | null
}

const MAX_VALUE = 200

export const hit = (
  { id, title, trust }: Words,
  subject: string,
  { involvement, agent, automation = false, value, because, log = null }: Hit,
): Signal => ({
  id,
  title,
  trust,
  outcome: 'hit',
  involvement,
  automation,
  agent,
  subject,
  value: value?.slice(0, MAX_VALUE) ?? null,
  because,
  log: log?.slice(0, 300) ?? null,
  at: null,
})

export const miss = (
  { id, title, trust }: Words,
  subject: string,
  because = 'read, and no sign of an agent',
  value: string | null = null,
): Signal => ({
  id,
  title,
  trust,
  outcome: 'miss',
  involvement: 'none',
  automation: false,
  agent: null,
  subject,
  value: value?.slice(0, MAX_VALUE) ?? null,
  because,
  log: null,
  at: null,
})

/** A fact that was not given: a blind spot where the source cannot hold it, else unavailable, which makes involvement unknown. */
export const absent = (words: Words, subject: string, fact: Fact<unknown>): Signal => ({
  ...miss(words, subject, fact.known ? '' : fact.because),
  outcome: isBlindSpot(fact) ? 'blind' : 'unavailable',
  involvement: isBlindSpot(fact) ? 'none' : 'unknown',
})

/** The first `most` of them, and beyond the first that counts of each subject, so that no bound hides one. */
export const firstOfEach = (signals: readonly Signal[], most: number): readonly Signal[] => {
  const kept = signals.slice(0, most)
  const told = new Set(kept.filter(weighs).map(({ subject }) => subject))
  for (const signal of signals.slice(most)) {
    if (!weighs(signal) || told.has(signal.subject)) continue
    told.add(signal.subject)
    kept.push(signal)
  }
  return kept
}

const weighs = ({ involvement }: Signal): boolean => involvement !== 'none'

export const accountValue = ({ login, id }: Account): string => (id === null ? login : `${login} (${id})`)
