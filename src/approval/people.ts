/** Who may say yes: a person who is not the one that the yes is about. */
import { type Account, plainLogin } from '../model/account.ts'
import type { Initiation } from '../model/assessment.ts'
import type { Commit } from '../model/commit.ts'
import type { Facts } from '../model/facts.ts'
import type { Separation } from '../model/policy.ts'

/** Why somebody may not approve. */
export type Bar = 'started the run' | 'opened the pull request' | 'had a hand in a commit' | 'is an agent' | 'is a bot'

export interface Separated {
  /** Why this account may not approve; null where it may. */
  barOf(account: Account): Bar | null
  /** Authors of commits that count whose account is not known, as names. */
  readonly unlinked: readonly string[]
}

/** @param agentAccounts the accounts of the agents' catalogue and of the policy */
export const separate = (facts: Facts, initiation: Initiation, separation: Separation, agentAccounts: readonly Account[]): Separated => {
  const bars = new Bars()
  for (const account of agentAccounts) bars.add(account, 'is an agent')
  if (separation !== 'none') {
    for (const { role, account } of facts.actors)
      if ((role === 'actor' || role === 'triggering-actor') && account.known && account.value) bars.add(account.value, 'started the run')
  }
  const unlinked = new Set<string>()
  if (separation === 'agent-commits' || separation === 'all-commits') {
    const suspected = (subject: string): boolean =>
      separation === 'all-commits' ||
      initiation.involvement === 'unknown' ||
      initiation.signals.some(
        (signal) => signal.subject === subject && signal.outcome !== 'miss' && (signal.outcome !== 'hit' || signal.involvement !== 'none'),
      )
    const pulls = facts.pulls.known ? facts.pulls.value : []
    for (const pull of pulls) {
      const agentInIt =
        suspected(`pull:${pull.number}`) || (pull.commits.known && pull.commits.value.some(({ sha }) => suspected(`commit:${sha}`)))
      if (agentInIt && pull.author.known && pull.author.value) bars.add(pull.author.value, 'opened the pull request')
    }
    for (const commit of commitsOf(facts)) if (suspected(`commit:${commit.sha}`)) addCommit(commit, bars, unlinked)
  }
  return {
    barOf: (account) => (account.type === 'Bot' || account.login.endsWith('[bot]') ? 'is a bot' : bars.of(account)),
    unlinked: [...unlinked],
  }
}

class Bars {
  readonly #byId = new Map<number, Bar>()
  readonly #byLogin = new Map<string, Bar>()
  add({ id, login }: Account, bar: Bar): void {
    if (id !== null && !this.#byId.has(id)) this.#byId.set(id, bar)
    const name = plainLogin(login)
    if (name !== '' && !this.#byLogin.has(name)) this.#byLogin.set(name, bar)
  }
  /** By id, and by login too: an account that was read without its id must not slip through. */
  of({ id, login }: Account): Bar | null {
    return (id === null ? undefined : this.#byId.get(id)) ?? this.#byLogin.get(plainLogin(login)) ?? null
  }
}

const commitsOf = (facts: Facts): readonly Commit[] => [
  ...facts.ranges.flatMap(({ commits }) => (commits.known ? commits.value : [])),
  ...(facts.pulls.known ? facts.pulls.value : []).flatMap(({ commits }) => (commits.known ? commits.value : [])),
]

const webFlow = 'noreply@github.com'
const noreply = /^(?:(\d{1,12})\+)?([\w-]{1,80}(?:\[bot\])?)@users\.noreply\.github\.com$/i
const trailer = /^co-authored-by:\s{0,9}([^<\n]{0,200})<([^>\n]{1,200})>/gim

const addCommit = (commit: Commit, bars: Bars, unlinked: Set<string>): void => {
  const people = [
    { ...commit.author, account: commit.authorAccount },
    ...(commit.committer.email === webFlow ? [] : [{ ...commit.committer, account: commit.committerAccount }]),
  ]
  for (const { name, email, account } of people) {
    const of = account.known && account.value !== null ? account.value : accountIn(email)
    if (of === null) unlinked.add(name)
    else bars.add(of, 'had a hand in a commit')
  }
  for (const [, name = '', email = ''] of commit.message.slice(0, 65_536).matchAll(trailer)) {
    const of = accountIn(email.trim())
    if (of === null) unlinked.add(name.trim())
    else bars.add(of, 'had a hand in a commit')
  }
}

/** The account that a noreply address names. */
const accountIn = (email: string): Account | null => {
  const found = noreply.exec(email)
  return found?.[2] === undefined ? null : { id: found[1] === undefined ? null : Number(found[1]), login: found[2], type: null }
}
