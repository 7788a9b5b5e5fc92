/** Who has agreed, and does it count: for this attempt, by a person who is not the one that it is about, where somebody really had to be asked. */
import { type Account, sameAccount } from '../model/account.ts'
import type { ApprovalState, Counted, Settlement } from '../model/approval.ts'
import type { Initiation } from '../model/assessment.ts'
import type { Decision } from '../model/decision.ts'
import { unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import { bindingOf, byReview, type Claimed, claimsIn } from './claims.ts'
import { type Bench, isCodeNeeded, judge, type Outcome, unaccepted, unprovableFor } from './judge.ts'
import { isWeak, separate } from './people.ts'
import { guardOf, guardWords, isAccepted, isVacuous, protectionOf } from './protection.ts'
import { eligibleIn, isListed, unreadReviewers, unreadTeams } from './reviewers.ts'
import { type Entering, waitingFor } from './waiting.ts'

export interface Hearing {
  readonly facts: Facts
  readonly policy: Policy
  readonly decision: Decision
  readonly initiation: Initiation
  /** The environment whose approval counts. */
  readonly environment: string
  /** Accounts of the agents' catalogue and of the policy's agents, and the addresses that they commit with (in lower case). */
  readonly agentAccounts: readonly Account[]
  readonly agentAddresses: ReadonlySet<string>
  /** False where another step of our job ran before the gate; null where there is no job to look at. */
  readonly gateIsFirst: boolean | null
  /** Jobs of the run that enter an environment. */
  readonly entering: readonly Entering[]
  /** The id of this decision; compared with the `decided` input. */
  readonly decisionId: string
}

const nothingNeeded: Settlement = {
  state: null,
  environment: null,
  guard: null,
  approvers: [],
  counted: [],
  code: null,
  codeNeeded: false,
  reason: 'not-needed',
  because: 'no approval is needed',
  accepted: false,
  hopeless: false,
  waiting: [],
  weak: false,
  unlinked: [],
  unreadTeams: [],
  unreadReviewers: [],
}

export const settle = (hearing: Hearing): Settlement => {
  const { facts, policy, decision, initiation, environment, agentAccounts, agentAddresses, entering } = hearing
  if (decision.tier === 'allow') return nothingNeeded
  const { separation, approvers } = policy.approval
  const code = bindingOf(hearing)
  const bench: Bench = { code, separated: separate({ facts, initiation, separation, agentAccounts, agentAddresses }) }
  const hopeless = hopelessFor(hearing, bench)
  const protection = protectionOf(facts, environment)
  const base: Omit<Settlement, 'state' | 'reason' | 'because'> = {
    environment,
    guard: guardOf(protection, environment),
    accepted: isAccepted(protection, environment, policy.approval.accept),
    hopeless: hopeless !== null,
    waiting: waitingFor(entering, environment),
    approvers: [],
    counted: [],
    code,
    codeNeeded: code !== null && isCodeNeeded(hearing),
    weak: isWeak(separation),
    unlinked: bench.separated.unlinked,
    unreadTeams: unreadTeams(facts, approvers),
    unreadReviewers: policy.approval.via.includes('environment') ? unreadReviewers(facts, environment) : [],
  }
  const answer = ({ state, reason, because }: Outcome, counted: readonly Counted[] = []): Settlement => ({
    ...base,
    state,
    reason,
    because,
    counted,
    // People who are reviewers by themselves leave nothing to be told by a team.
    unreadReviewers: state === 'approved' && !counted.some(({ assumed }) => assumed) ? [] : base.unreadReviewers,
    approvers: counted.map(({ account }) => account),
  })
  const refused = ofGate(hearing)
  if (refused !== null) return answer(refused)

  const doors = policy.approval.via
  const claims = [
    ...(doors.includes('environment') ? claimsIn(facts, environment) : []),
    ...(doors.includes('review') ? byReview(hearing, code) : []),
  ]
  const rejected = claims.find(({ state }) => state === 'rejected')
  if (rejected !== undefined)
    return answer(no('rejected', 'approval-rejected', `${rejected.account?.login ?? 'somebody'} rejected it; start a new run to ask again`))
  const unread = unreadDoor(hearing)
  if (unread !== null) return answer(unread)
  const given = claims.filter(({ state }) => state === 'approved')
  if (given.length === 0) return answer(hopeless ?? unanswered(claims))
  const { refused: outcome, counted } = judged(hearing, given, bench)
  return answer(outcome, counted)
}

const no = (state: ApprovalState, reason: string, because: string): Outcome => ({ state, reason, because })

/** What makes every approval worthless before any is looked at. */
const ofGate = ({ facts, decisionId, gateIsFirst }: Hearing): Outcome | null => {
  const { decided } = facts.inputs
  if (decided !== '' && decided !== decisionId)
    return no('stale', 'decision-changed', 'what was decided in the gate job is not what would be decided here; start a new run')
  return gateIsFirst === false
    ? no(
        'invalid',
        'gate-not-first',
        'another step of this job ran before the gate and could have forged what it sees; make the gate the first step',
      )
    : null
}

/** A door that the policy opens and that could not be looked through may hide a rejection. */
const unreadDoor = ({ facts, policy }: Hearing): Outcome | null => {
  const { via } = policy.approval
  if (via.includes('environment') && !facts.approvals.known)
    return no('missing', 'approvals-unknown', `who approved could not be read: ${facts.approvals.because}`)
  const reviews = facts.reviews ?? unknown('not-asked', 'they were not read')
  return via.includes('review') && !reviews.known
    ? no('missing', 'reviews-unknown', `the reviews of the pull request could not be read: ${reviews.because}`)
    : null
}

const unanswered = (claims: readonly Claimed[]): Outcome =>
  claims.length > 0
    ? no('pending', 'approval-pending', 'GitHub is asking its reviewers')
    : no('missing', 'approval-missing', 'nobody has approved yet')

const judged = (
  hearing: Hearing,
  given: readonly Claimed[],
  bench: Bench,
): { readonly counted: readonly Counted[]; readonly refused: Outcome } => {
  const all = given.map((claim) => judge(hearing, claim, bench))
  const counted = distinctOf(all.flatMap((one) => (one.ok ? [one.counted] : [])))
  const { minimum } = hearing.policy.approval
  if (counted.length >= minimum)
    return { counted, refused: no('approved', 'approved', `approved by ${counted.map(({ account }) => account.login).join(', ')}`) }
  // Of several that do not count, one that was meant for this attempt says the most.
  const refusals = all.flatMap((one) => (one.ok ? [] : [one]))
  const worst = refusals.find(({ seen }) => seen === 'this') ?? refusals[0]
  if (worst !== undefined) return { counted: [], refused: worst.refused }
  return { counted: [], refused: no('pending', 'too-few-approvers', `${counted.length} of ${minimum} people have approved`) }
}

/** Two entries of one person are one approval. */
const distinctOf = (counted: readonly Counted[]): readonly Counted[] =>
  counted.filter(({ account }, index) => counted.findIndex((other) => sameAccount(other.account, account)) === index)

/** Why nobody can say yes, found before anybody is asked; null where somebody can, or where that cannot be told. */
const hopelessFor = (hearing: Hearing, { separated }: Bench): Outcome | null => {
  const { facts, policy, environment } = hearing
  const unprovable = unprovableFor(separated)
  if (unprovable !== null) return { ...unprovable, state: 'missing' }
  const { via, accept, approvers, minimum } = policy.approval
  // Whoever may review a pull request cannot be listed beforehand.
  if (via.includes('review')) return null
  const protection = protectionOf(facts, environment)
  const guard = guardOf(protection, environment)
  if (isVacuous(guard))
    return no('vacuous', `environment-${guard}`, `nobody can be asked through ${environment}: ${guardWords[guard]}${planWords(facts)}`)
  if (!isAccepted(protection, environment, accept)) return no('missing', `environment-${guard}`, unaccepted(environment, guard))
  const eligible = eligibleIn(
    facts,
    environment,
    (account) => separated.barOf(account) ?? (isListed(facts, approvers, account) ? null : 'is not in the policy’s list'),
  )
  if (eligible === null || eligible.most === null || eligible.most >= minimum) return null
  const why = eligible.barred.length === 0 ? '' : `: ${eligible.barred.slice(0, 10).join(', ')}`
  const how =
    eligible.most === 0
      ? `no reviewer of ${environment} may approve`
      : `only ${eligible.most} of the ${minimum} people that the policy wants may approve through ${environment}`
  return no('missing', 'no-eligible-approver', `${how}${why}; add a reviewer who had no hand in it`)
}

/** Required reviewers of private repositories are a matter of the plan. */
const planWords = ({ repository: { visibility } }: Facts): string =>
  visibility.known && visibility.value !== 'public'
    ? '. On a private repository required reviewers need GitHub Enterprise; without them let the policy take reviews (approval.via: [review])'
    : ''
