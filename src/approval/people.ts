/** Who may say yes: a person who is not the one that the yes is about. */
import { type Account, plainLogin } from '../model/account.ts'
import type { Initiation } from '../model/assessment.ts'
import type { Commit } from '../model/commit.ts'
import type { Facts } from '../model/facts.ts'
import type { Separation } from '../model/policy.ts'
import { requestersIn, signersIn } from './requesters.ts'
import { suspectsOf } from './suspicion.ts'

/** Why somebody may not approve. */
export type Bar =
  | 'started the run'
  | 'opened the pull request'
  | 'had a hand in a commit'
  | 'asked for the change'
  | 'is an agent'
  | 'is a bot'
  | 'is no person'
  | 'no longer exists'

/** Bars that say what the account is, and not what it did. */
export const isNoPerson = (bar: Bar): boolean => ['is an agent', 'is a bot', 'is no person', 'no longer exists'].includes(bar)

export interface Separated {
  /** Why this account may not approve; null where it may. */
  barOf(account: Account): Bar | null
  /** Authors of commits that count whose account is not known, as names. */
  readonly unlinked: readonly string[]
  /** Those among them whose commit shows an agent: nobody can be told apart from them. */
  readonly unproven: readonly string[]
  /** True where it is not known who started the run, so that nobody can be told apart from them. */
  readonly starterUnknown: boolean
}

export interface SeparationQuestion {
  readonly facts: Facts
  readonly initiation: Initiation
  readonly separation: Separation
  /** The accounts of the agents' catalogue and of the policy. */
  readonly agentAccounts: readonly Account[]
  /** Addresses that agents commit with, in lower case: no person stands behind them. */
  readonly agentAddresses: ReadonlySet<string>
}

/** With these nobody is kept from approving their own commits: evidence calls them weak. */
export const isWeak = (separation: Separation): boolean => separation === 'initiator' || separation === 'none'

export const separate = (question: SeparationQuestion): Separated => {
  const { facts, separation, agentAccounts } = question
  const bars = new Bars()
  for (const account of agentAccounts) bars.add(account, 'is an agent')
  const starters = facts.actors.filter(({ role }) => role === 'actor' || role === 'triggering-actor')
  if (separation !== 'none') {
    for (const { account } of starters) if (account.known && account.value !== null) bars.add(account.value, 'started the run')
  }
  const unlinked = isWeak(separation) ? { all: new Set<string>(), shown: new Set<string>() } : addHands(question, bars)
  return {
    barOf: (account) => natureOf(account) ?? bars.of(account),
    unlinked: [...unlinked.all],
    unproven: [...unlinked.shown],
    starterUnknown: separation !== 'none' && (starters.length === 0 || starters.some(({ account }) => !account.known)),
  }
}

/** The account that GitHub shows in the place of every deleted one. */
const ghost = 10_137

const natureOf = ({ id, login, type }: Account): Bar | null => {
  if (type === 'Bot' || /\[bot\]$/i.test(login)) return 'is a bot'
  if (id === ghost || login.toLowerCase() === 'ghost') return 'no longer exists'
  return type === null || type === 'User' ? null : 'is no person'
}

/** By id, which no rename changes; by login without case where one side was read without its id. */
class Bars {
  readonly #byId = new Map<number, Bar>()
  readonly #byLogin = new Map<string, { readonly id: number | null; readonly bar: Bar }[]>()
  add({ id, login }: Account, bar: Bar): void {
    if (id !== null && !this.#byId.has(id)) this.#byId.set(id, bar)
    const name = plainLogin(login)
    if (name !== '') this.#byLogin.set(name, [...(this.#byLogin.get(name) ?? []), { id, bar }])
  }
  of({ id, login }: Account): Bar | null {
    const byId = id === null ? undefined : this.#byId.get(id)
    return byId ?? this.#byLogin.get(plainLogin(login))?.find((one) => id === null || one.id === null)?.bar ?? null
  }
}

/** Bars everybody who had a hand in what counts, and gives the names of those whose account is not known. */
const addHands = ({ facts, initiation, separation, agentAddresses }: SeparationQuestion, bars: Bars) => {
  const suspects = suspectsOf(facts, initiation)
  const unlinked = { all: new Set<string>(), shown: new Set<string>() }
  for (const pull of facts.pulls.known ? facts.pulls.value : []) {
    if (separation !== 'all-commits' && suspects.ofPull(pull) === 'none') continue
    if (pull.author.known && pull.author.value !== null) bars.add(pull.author.value, 'opened the pull request')
    for (const account of requestersIn(pull.body)) bars.add(account, 'asked for the change')
  }
  for (const commit of commitsOf(facts)) {
    const suspicion = separation === 'all-commits' ? 'shown' : suspects.ofCommit(commit)
    if (suspicion === 'none') continue
    for (const account of requestersIn(commit.message)) bars.add(account, 'asked for the change')
    for (const { name, email, account } of handsOf(commit)) {
      if (account !== null) bars.add(account, 'had a hand in a commit')
      else if (!agentAddresses.has(email.toLowerCase())) {
        unlinked.all.add(name)
        if (suspicion === 'shown') unlinked.shown.add(name)
      }
    }
  }
  return unlinked
}

const commitsOf = (facts: Facts): readonly Commit[] => [
  ...facts.ranges.flatMap(({ commits }) => (commits.known ? commits.value : [])),
  ...(facts.pulls.known ? facts.pulls.value : []).flatMap(({ commits }) => (commits.known ? commits.value : [])),
]

interface Hand {
  readonly name: string
  readonly email: string
  readonly account: Account | null
}

const webFlow = 'noreply@github.com'
const noreply = /^(?:(\d{1,12})\+)?([\w-]{1,80}(?:\[bot\])?)@users\.noreply\.github\.com$/i

/** Author, committer (unless it is GitHub itself) and whoever a trailer names. */
const handsOf = (commit: Commit): readonly Hand[] => {
  const { author, committer, authorAccount, committerAccount, message, coAuthors } = commit
  const linked = new Map(coAuthors?.known ? coAuthors.value.map(({ email, account }) => [email.toLowerCase(), account] as const) : [])
  const accountOf = (email: string): Account | null => linked.get(email.toLowerCase()) ?? accountIn(email)
  const own = (account: Commit['authorAccount'], email: string): Account | null =>
    (account.known ? account.value : null) ?? accountOf(email)
  return [
    { ...author, account: own(authorAccount, author.email) },
    ...(committer.email.toLowerCase() === webFlow ? [] : [{ ...committer, account: own(committerAccount, committer.email) }]),
    ...signersIn(message).map((person) => ({ ...person, account: accountOf(person.email) })),
  ]
}

/** The account that a noreply address names. */
const accountIn = (email: string): Account | null => {
  const found = noreply.exec(email.trim())
  return found?.[2] === undefined ? null : { id: found[1] === undefined ? null : Number(found[1]), login: found[2], type: null }
}
