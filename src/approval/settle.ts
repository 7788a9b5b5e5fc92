/** Who has agreed, and does it count: for this attempt, by a person who is not the one that it is about, where somebody really had to be asked. */
import type { Account } from '../model/account.ts'
import type { ApprovalState, Settlement } from '../model/approval.ts'
import type { Initiation } from '../model/assessment.ts'
import type { Decision } from '../model/decision.ts'
import type { Facts } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import { bindingOf, byReview, type Claimed, claimsIn } from './claims.ts'
import { type CodeSeen, codeIn, reasonIn } from './countersign.ts'
import { separate } from './people.ts'
import { guardOf, guardWords, isVacuous } from './protection.ts'

export interface Hearing {
  readonly facts: Facts
  readonly policy: Policy
  readonly decision: Decision
  readonly initiation: Initiation
  /** The environment whose approval counts. */
  readonly environment: string
  /** Accounts of the agents' catalogue and of the policy's agents. */
  readonly agentAccounts: readonly Account[]
  /** False where another step of our job ran before the gate; null where there is no job to look at. */
  readonly gateIsFirst: boolean | null
  /** The id of this decision; compared with the `decided` input. */
  readonly decisionId: string
}

/** What was settled, with the code that an approver copies and what stands in the way before anybody is asked. */
export interface Settled extends Settlement {
  readonly codeNeeded: boolean
  /** A stable code for the state: `approval-missing`, `gate-not-first`, `no-eligible-approver`, ... */
  readonly reason: string
  readonly unlinked: readonly string[]
  /** True where no reviewer of the environment may approve. */
  readonly nobodyEligible: boolean
}

export const settle = (hearing: Hearing): Settled => {
  const { facts, policy, decision, environment } = hearing
  const nothing = { approvers: [], code: null, codeNeeded: false, unlinked: [], nobodyEligible: false }
  if (decision.tier === 'allow')
    return { ...nothing, state: null, environment: null, guard: null, because: 'no approval is needed', reason: 'not-needed' }
  const guard = guardOf(facts.environments[environment.toLowerCase()], environment)
  const code = bindingOf(hearing)
  const codeNeeded = code !== null && isCodeNeeded(hearing)
  const separated = separate(facts, hearing.initiation, policy.approval.separation, hearing.agentAccounts)
  const barred = reviewersBarred(hearing, separated.barOf)
  const base = { environment, guard, approvers: [], code, codeNeeded, unlinked: separated.unlinked, nobodyEligible: barred !== null }
  const answer = (state: ApprovalState, reason: string, because: string): Settled => ({ ...base, state, reason, because })

  if (facts.inputs.decided !== '' && facts.inputs.decided !== hearing.decisionId)
    return answer('stale', 'decision-changed', 'what was decided in the gate job is not what would be decided here; start a new run')
  if (hearing.gateIsFirst === false)
    return answer(
      'invalid',
      'gate-not-first',
      'another step of this job ran before the gate and could have forged what it sees; make the gate the first step',
    )
  const reviewDoor = policy.approval.via.includes('review') ? byReview(hearing, code) : null
  const claims = [...(policy.approval.via.includes('environment') ? claimsIn(facts, environment) : []), ...(reviewDoor ?? [])]
  if (!facts.approvals.known && policy.approval.via.includes('environment') && (reviewDoor ?? []).length === 0)
    return answer('missing', 'approvals-unknown', `who approved could not be read: ${facts.approvals.because}`)
  const rejected = claims.find(({ state }) => state === 'rejected')
  if (rejected !== undefined) return answer('rejected', 'approval-rejected', `${rejected.account?.login ?? 'somebody'} rejected it`)
  const given = claims.filter(({ state }) => state === 'approved')
  if (given.length === 0) {
    if (isVacuous(guard))
      return answer('vacuous', `environment-${guard}`, `nobody can be asked through ${environment}: ${guardWords[guard]}`)
    if (barred !== null) return answer('missing', 'no-eligible-approver', barred)
    return claims.length > 0
      ? answer('pending', 'approval-pending', 'GitHub is asking its reviewers')
      : answer('missing', 'approval-missing', 'nobody has approved yet')
  }
  const judged = given.map((claim) => judge(hearing, claim, separated.barOf, code))
  const counted = judged.flatMap((one) => (one.state === 'approved' && one.account !== null ? [one.account] : []))
  const distinct = [...new Map(counted.map((account) => [account.id ?? account.login.toLowerCase(), account])).values()]
  if (distinct.length >= policy.approval.minimum)
    return { ...answer('approved', 'approved', `approved by ${distinct.map(({ login }) => login).join(', ')}`), approvers: distinct }
  const refused = judged.find(({ state }) => state !== 'approved')
  if (refused !== undefined) return answer(refused.state, refused.reason, refused.because)
  return answer('pending', 'too-few-approvers', `${distinct.length} of ${policy.approval.minimum} people have approved`)
}

/** From attempt 2 on always: a re-run passes protection rules silently, so an earlier approval says nothing about this attempt. */
const isCodeNeeded = ({ facts, policy, decision }: Hearing): boolean => {
  if ((facts.run.attempt ?? 1) > 1 || policy.approval.countersign === 'always') return true
  return policy.approval.countersign === 'critical' && decision.risk === 'critical'
}

interface Judged {
  readonly state: ApprovalState
  readonly reason: string
  readonly because: string
  readonly account: Account | null
}

const judge = (hearing: Hearing, claim: Claimed, barOf: (account: Account) => string | null, code: string | null): Judged => {
  const { facts, policy, environment } = hearing
  const { account, comment, door } = claim
  const no = (state: ApprovalState, reason: string, because: string): Judged => ({ state, reason, because, account })
  if (account === null) return no('invalid', 'approver-unknown', 'the account that approved no longer exists')
  const who = account.login
  if (door === 'environment') {
    const guard = guardOf(facts.environments[environment.toLowerCase()], environment)
    if (isVacuous(guard))
      return no('vacuous', `environment-${guard}`, `an approval through ${environment} means nothing: ${guardWords[guard]}`)
    if (!policy.approval.accept.includes(guard))
      return no('invalid', `environment-${guard}`, `the policy does not accept ${environment}: ${guardWords[guard]}`)
  }
  const bar = barOf(account)
  if (bar === 'is a bot' || bar === 'is an agent') return no('invalid', 'approver-not-a-person', `${who} ${bar}`)
  if (bar !== null) return no('self-approved', 'self-approved', `${who} ${bar}, and nobody may approve what they had a hand in`)
  if (door === 'environment' && isBypassed(facts, environment, account))
    return no('invalid', 'approval-bypassed', `${who} is not among the reviewers of ${environment}: its protection was bypassed`)
  if (!isListed(facts, policy, account))
    return no('invalid', 'approver-not-listed', `${who} is not among those whom the policy lets approve`)
  const seen: CodeSeen = code === null ? 'none' : codeIn(comment, code)
  if (seen === 'other') return no('stale', 'countersign-other', `the comment of ${who} carries the code of another attempt`)
  if (seen !== 'this' && (facts.run.attempt ?? 1) > 1)
    return no(
      'stale',
      'approval-of-earlier-attempt',
      'a re-run carries the approvals of earlier attempts; approve again with the code of this one, or start a new run',
    )
  if (seen !== 'this' && (door === 'review' || isCodeNeeded(hearing)))
    return no('invalid', 'countersign-missing', `the comment of ${who} does not carry this attempt's code ${code ?? ''}`.trim())
  if (policy.approval.reason === 'required' && reasonIn(comment) === '')
    return no('invalid', 'reason-missing', `${who} gave no reason, and the policy wants one`)
  if (isExpired(facts, policy))
    return no('expired', 'approval-expired', 'the approval is older than the policy lets it be; start a new run')
  return { state: 'approved', reason: 'approved', because: 'it counts', account }
}

/** Where the reviewers are all people and this one is not among them, an administrator let it through. Teams cannot be looked into. */
const isBypassed = (facts: Facts, environment: string, account: Account): boolean => {
  const protection = facts.environments[environment.toLowerCase()]
  if (!protection?.known) return false
  const { reviewers } = protection.value
  if (reviewers.length === 0) return false
  return !reviewers.some(({ kind, id, name }) => {
    if (kind === 'user') return id !== null && account.id !== null ? id === account.id : name.toLowerCase() === account.login.toLowerCase()
    const members = teamOf(facts, name)
    return members === null || members.some((member) => sameOne(member, account))
  })
}

const sameOne = (a: Account, b: Account): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase()

/** Members by `org/team` or its last part; null where they could not be read. */
const teamOf = (facts: Facts, name: string): readonly Account[] | null => {
  const found = Object.entries(facts.teams ?? {}).find(([key]) => key === name.toLowerCase() || key.endsWith(`/${name.toLowerCase()}`))?.[1]
  return found?.known ? found.value : null
}

/** A team in the list counts only where its members could be read: unknown is no. */
const isListed = (facts: Facts, { approval: { approvers } }: Policy, account: Account): boolean =>
  approvers.length === 0 ||
  approvers.some((entry) => {
    const name = entry.replace(/^@/, '')
    return name.includes('/')
      ? (teamOf(facts, name)?.some((member) => sameOne(member, account)) ?? false)
      : name.toLowerCase() === account.login.toLowerCase()
  })

const isExpired = (facts: Facts, { approval: { validFor } }: Policy): boolean => {
  if (validFor === null || facts.enteredAt === undefined) return false
  if (!facts.enteredAt.known) return true
  const { value } = facts.enteredAt
  return value !== null && millisecondsBetween(value, facts.observedAt) > validFor
}

/** Between two instants in ISO 8601. `Date.parse` is pure: it reads no clock. */
const millisecondsBetween = (from: string, to: string): number => {
  // biome-ignore lint/style/noRestrictedGlobals: parsing two given instants reads no clock.
  const elapsed = Date.parse(to) - Date.parse(from)
  return Number.isNaN(elapsed) ? Number.POSITIVE_INFINITY : elapsed
}

/** In words who the reviewers are and why none of them may approve; null where one may, or where that cannot be told. */
const reviewersBarred = ({ facts, environment, policy }: Hearing, barOf: (account: Account) => string | null): string | null => {
  const protection = facts.environments[environment.toLowerCase()]
  if (!protection?.known || protection.value.reviewers.length === 0) return null
  const why: string[] = []
  for (const { kind, id, name } of protection.value.reviewers) {
    const members = kind === 'team' ? teamOf(facts, name) : [{ id, login: name, type: 'User' } as const]
    if (members === null) return null
    for (const member of members) {
      const bar = barOf(member) ?? (isListed(facts, policy, member) ? null : 'is not in the policy’s list')
      if (bar === null) return null
      why.push(`${member.login} ${bar}`)
    }
  }
  return `no reviewer of ${environment} may approve: ${why.slice(0, 10).join(', ')}; add a reviewer who had no hand in it`
}
