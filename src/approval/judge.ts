/** One yes, held against every clause: where it was given, by whom, to which attempt, with what reason, and how long ago. */
import { type Account, sameAccount } from '../model/account.ts'
import type { ApprovalState, Counted } from '../model/approval.ts'
import { known } from '../model/fact.ts'
import type { Claimed } from './claims.ts'
import { type CodeSeen, codeIn, reasonIn } from './countersign.ts'
import { expiryOf } from './expiry.ts'
import { isNoPerson, type Separated } from './people.ts'
import { guardOf, guardWords, isAccepted, isVacuous, protectionOf } from './protection.ts'
import { isListed, standingOf, unreadTeams } from './reviewers.ts'
import type { Hearing } from './settle.ts'

/** A state with its stable code and why, in words. */
export interface Outcome {
  readonly state: ApprovalState
  readonly reason: string
  readonly because: string
}

/** What an approval is held against besides the hearing: worked out once for all of them. */
export interface Bench {
  readonly separated: Separated
  /** This attempt's code; null where there is no run to bind it to. */
  readonly code: string | null
}

export type Judged =
  | { readonly ok: true; readonly counted: Counted }
  | { readonly ok: false; readonly refused: Outcome; readonly seen: CodeSeen }

/** From attempt 2 on always: a re-run passes protection rules silently, so an earlier approval says nothing about this attempt. */
export const isCodeNeeded = ({ facts, policy, decision }: Hearing): boolean =>
  facts.run.attempt !== 1 ||
  policy.approval.countersign === 'always' ||
  (policy.approval.countersign === 'critical' && decision.risk === 'critical')

export const judge = (hearing: Hearing, claim: Claimed, bench: Bench): Judged => {
  const seen: CodeSeen = bench.code === null ? 'none' : codeIn(claim.comment, bench.code)
  const refused =
    ofDoor(hearing, claim) ?? ofPerson(hearing, claim, bench) ?? ofAttempt(hearing, claim, seen, bench) ?? ofWords(hearing, claim, bench)
  const { account, comment, door } = claim
  if (refused !== null || account === null) return { ok: false, refused: refused ?? ghostly, seen }
  const review = door === 'review' ? reviewTimeOf(hearing, account) : null
  return {
    ok: true,
    counted: {
      ...{ account, door, reason: reasonIn(comment, bench.code), bound: seen === 'this' ? 'code' : 'attempt', givenAt: review },
      assumed: door === 'environment' && standingOf(hearing.facts, hearing.environment, account) === 'assumed',
    },
  }
}

const no = (state: ApprovalState, reason: string, because: string): Outcome => ({ state, reason, because })
const ghostly = no('invalid', 'approver-unknown', 'the account that approved no longer exists')

/** An approval through an environment is worth what stands behind it. */
const ofDoor = ({ facts, policy, environment }: Hearing, { door }: Claimed): Outcome | null => {
  if (door !== 'environment') return null
  const protection = protectionOf(facts, environment)
  const guard = guardOf(protection, environment)
  if (isVacuous(guard))
    return no('vacuous', `environment-${guard}`, `an approval through ${environment} means nothing: ${guardWords[guard]}`)
  return isAccepted(protection, environment, policy.approval.accept)
    ? null
    : no('invalid', `environment-${guard}`, unaccepted(environment, guard))
}

export const unaccepted = (environment: string, guard: keyof typeof guardWords): string =>
  `the policy does not accept ${environment}: ${guardWords[guard]}`

const ofPerson = (hearing: Hearing, { account, door }: Claimed, { separated }: Bench): Outcome | null => {
  if (account === null) return ghostly
  const { facts, policy, environment } = hearing
  const who = account.login
  const bar = separated.barOf(account)
  if (bar === 'no longer exists') return ghostly
  if (bar !== null && isNoPerson(bar)) return no('invalid', 'approver-not-a-person', `${who} ${bar}`)
  if (bar !== null) return no('self-approved', 'self-approved', `${who} ${bar}, and nobody may approve what they had a hand in`)
  const unprovable = unprovableFor(separated)
  if (unprovable !== null) return unprovable
  if (door === 'environment' && standingOf(facts, environment, account) === 'bypassed')
    return no('invalid', 'approval-bypassed', `${who} is not among the reviewers of ${environment}: its protection was bypassed`)
  return isListed(facts, policy.approval.approvers, account) ? null : no('invalid', 'approver-not-listed', notListed(hearing, who))
}

/** Why nobody at all can be shown to be another than the ones that the approval is about. */
export const unprovableFor = ({ starterUnknown, unproven }: Separated): Outcome | null => {
  if (starterUnknown)
    return no('invalid', 'initiator-unknown', 'who started the run could not be told, so nobody can be shown to be somebody else')
  if (unproven.length === 0) return null
  const names = unproven.slice(0, 5).join(', ')
  return no(
    'invalid',
    'author-unlinked',
    `no account is known of ${names}, who wrote a commit with an agent in it, so nobody can be shown to be somebody else; let them add the address to their GitHub account`,
  )
}

const notListed = ({ facts, policy }: Hearing, who: string): string => {
  const unread = unreadTeams(facts, policy.approval.approvers)
  const because = unread.length === 0 ? '' : ` (the members of ${unread.slice(0, 3).join(', ')} could not be read)`
  return `${who} is not among those whom the policy lets approve${because}`
}

/** The list of approvals knows no attempts: only in the first one does every entry surely belong to it. */
const ofAttempt = (hearing: Hearing, { account }: Claimed, seen: CodeSeen, { code }: Bench): Outcome | null => {
  const who = account?.login ?? 'somebody'
  const { attempt } = hearing.facts.run
  if (seen === 'this') return null
  if (seen === 'other')
    return no('stale', 'countersign-other', `the comment of ${who} carries the code of another attempt; start a new run`)
  if (attempt === null)
    return no('invalid', 'attempt-unknown', 'which attempt of the run this is could not be told, so no approval can be bound to it')
  if (attempt > 1)
    return no(
      'stale',
      'approval-of-earlier-attempt',
      'a re-run carries the approvals of earlier attempts; approve again with the code of this one, or start a new run',
    )
  if (isCodeNeeded(hearing))
    return no('invalid', 'countersign-missing', `the comment of ${who} does not carry this attempt's code ${code ?? ''}`.trim())
  return null
}

const ofWords = (hearing: Hearing, { account, comment, door }: Claimed, { code }: Bench): Outcome | null => {
  const { facts, policy } = hearing
  const { reason, validFor } = policy.approval
  if (reason === 'required' && reasonIn(comment, code) === '')
    return no('invalid', 'reason-missing', `${account?.login ?? 'somebody'} gave no reason, and the policy wants one`)
  if (validFor === null) return null
  const given = door === 'review' && account !== null ? known(reviewTimeOf(hearing, account) ?? '') : facts.enteredAt
  const expired = expiryOf(given, facts, validFor)
  return expired === null ? null : no('expired', 'approval-expired', `the approval no longer counts: ${expired}; start a new run`)
}

const reviewTimeOf = ({ facts: { reviews } }: Hearing, account: Account): string | null =>
  (reviews?.known ? reviews.value : []).findLast(
    (review) => review.state === 'approved' && review.account !== null && sameAccount(review.account, account),
  )?.at ?? null
