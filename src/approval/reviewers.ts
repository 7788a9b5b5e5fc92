/** Who may be asked: an environment's reviewers, those whom the policy lists, and whether any of them may say yes. */
import { type Account, sameAccount } from '../model/account.ts'
import type { Reviewer } from '../model/approval.ts'
import { type Fact, unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { protectionOf } from './protection.ts'

type TeamFacts = Pick<Facts, 'teams' | 'repository'>

const notAsked = unknown('not-asked', 'its members were not read')

/** @param name `org/team` */
const membersOf = ({ teams }: TeamFacts, name: string): Fact<readonly Account[]> => {
  const key = name.toLowerCase()
  return teams !== undefined && Object.hasOwn(teams, key) ? (teams[key] ?? notAsked) : notAsked
}

/** A reviewer is named by the slug of a team of the repository's own organisation. */
const teamOf = (facts: TeamFacts, { name }: Reviewer): Fact<readonly Account[]> =>
  membersOf(facts, `${facts.repository.name?.split('/')[0] ?? ''}/${name}`)

const isUser = ({ id, name }: Reviewer, account: Account): boolean => sameAccount({ id, login: name, type: 'User' }, account)

/** An entry as the policy writes it: `alice`, `@alice`, `org/team`. */
const bare = (entry: string): string => entry.trim().replace(/^@/, '')

/** A team in the list counts only where its members could be read: unknown is no. Empty: whoever the environment lets approve. */
export const isListed = (facts: TeamFacts, approvers: readonly string[], account: Account): boolean =>
  approvers.length === 0 ||
  approvers.map(bare).some((name) => {
    if (!name.includes('/')) return name.toLowerCase() === account.login.toLowerCase()
    const members = membersOf(facts, name)
    return members.known && members.value.some((member) => sameAccount(member, account))
  })

/** Teams of the list whose members could not be read. */
export const unreadTeams = (facts: TeamFacts, approvers: readonly string[]): readonly string[] =>
  approvers.map(bare).filter((name) => name.includes('/') && !membersOf(facts, name).known)

/**
 * `assumed`: a team may hold the account whose members could not be read, so that it may review is GitHub's word. `bypassed`: everybody who may
 * review can be told, and somebody who is not among them let it through as an administrator. Null: the environment has none, or they are unknown.
 */
export type Standing = 'reviewer' | 'assumed' | 'bypassed' | null

export const standingOf = (facts: Facts, environment: string, account: Account): Standing => {
  const protection = protectionOf(facts, environment)
  if (!protection?.known || protection.value.reviewers.length === 0) return null
  const told = protection.value.reviewers.map((reviewer): Standing => {
    if (reviewer.kind === 'user') return isUser(reviewer, account) ? 'reviewer' : 'bypassed'
    const members = teamOf(facts, reviewer)
    if (!members.known) return 'assumed'
    return members.value.some((member) => sameAccount(member, account)) ? 'reviewer' : 'bypassed'
  })
  return (['reviewer', 'assumed'] as const).find((one) => told.includes(one)) ?? 'bypassed'
}

/** Teams among an environment's reviewers whose members could not be read. */
export const unreadReviewers = (facts: Facts, environment: string): readonly string[] => {
  const protection = protectionOf(facts, environment)
  if (!protection?.known) return []
  return protection.value.reviewers.flatMap((one) => (one.kind === 'team' && !teamOf(facts, one).known ? [one.name] : []))
}

export interface Eligible {
  /** Reviewers who may not approve, each with why. */
  readonly barred: readonly string[]
  /** How many may at most; null where a team could not be looked into. */
  readonly most: number | null
}

/** Of an environment's reviewers, who may approve. Null where it has none or they could not be read. */
export const eligibleIn = (facts: Facts, environment: string, whyNot: (account: Account) => string | null): Eligible | null => {
  const protection = protectionOf(facts, environment)
  if (!protection?.known || protection.value.reviewers.length === 0) return null
  const barred: string[] = []
  const may: Account[] = []
  let unread = false
  for (const reviewer of protection.value.reviewers) {
    const members = reviewer.kind === 'team' ? teamOf(facts, reviewer) : null
    if (members !== null && !members.known) unread = true
    const accounts =
      members === null ? [{ id: reviewer.id, login: reviewer.name, type: 'User' as const }] : members.known ? members.value : []
    for (const account of accounts) {
      const why = whyNot(account)
      if (why !== null) barred.push(`${account.login} ${why}`)
      else if (!may.some((other) => sameAccount(other, account))) may.push(account)
    }
  }
  return { barred: [...new Set(barred)], most: unread ? null : may.length }
}
