/** The fields that an approval has to leave behind, each with its state and where it comes from. */
import type { Activity } from '../model/activity.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Claim, Record, State } from '../model/evidence.ts'
import type { Facts } from '../model/facts.ts'
import { ownersOf } from './codeowners.ts'
import { endedOf } from './ended.ts'
import { codeownersOf } from './gaps.ts'
import { placeOf } from './kept.ts'

const claim = <T>(value: T, state: Exclude<State, 'unknown'>, source: string): Claim<T> => ({ value, state, source })
const missing = (source: string): Claim<never> => ({ value: null, state: 'unknown', source })
const given = <T>(value: T | null, state: Exclude<State, 'unknown'>, source: string, otherwise: string): Claim<T> =>
  value === null ? missing(otherwise) : claim(value, state, source)

const mostListed = 100
const distinct = (list: readonly string[]): string[] => [...new Set(list)].slice(0, mostListed)

/** `validation` and `outcome` are known at the end of the run, not to judgement. */
export const recordOf = (assessment: Assessment): Record => {
  const { facts, reach, decision } = assessment
  const attested: 'verified' | 'declared' = facts.source === 'github' ? 'verified' : 'declared'
  const platform = facts.source === 'github' ? 'GitHub' : 'the local repository'
  return {
    owner: ownerOf(assessment),
    agent: agentOf(assessment),
    workflow: given(facts.run.workflow?.path ?? null, attested, platform, 'no workflow was named'),
    tool: claim(
      distinct(reach.jobs.flatMap(({ activities }) => activities.flatMap(toolOf))),
      'inferred',
      'the files that the protected jobs run',
    ),
    repository: given(facts.repository.name, attested, platform, 'a local repository has no name of its own'),
    branch: given(facts.run.ref, attested, platform, 'the range names no branch'),
    pullRequest: pullsOf(facts),
    credential: claim([...reach.credentials], 'inferred', 'the files that the protected jobs run'),
    action: claim(distinct(decision.surfaces.map(({ message }) => message)), 'inferred', 'the surfaces'),
    target: claim(distinct([...reach.targets]), 'inferred', 'the surfaces'),
    risk: claim(decision.risk, 'inferred', 'the policy, applied to the surfaces'),
    ...approvalOf(assessment),
    decision: claim(decision.tier, 'verified', `policy ${assessment.policy.source}`),
    timestamp: claim(facts.observedAt, attested, 'the clock of the machine that judged'),
    ...endedOf(assessment),
    ...placeOf(assessment),
  }
}

const toolOf = (activity: Activity): readonly string[] => {
  if (activity.kind === 'use') return [activity.ref === null ? activity.action : `${activity.action}@${activity.ref}`]
  if (activity.kind === 'command') return activity.name === null ? [] : [activity.name]
  return activity.kind === 'program' ? [activity.path] : []
}

/** The policy's owner of the target, then of a credential, then the policy's owners, then CODEOWNERS of the workflow. */
const ownerOf = ({ facts, policy, reach }: Assessment): Claim<string[]> => {
  const target = reach.targets.flatMap((name) => policy.targets[name]?.owner ?? [])
  if (target.length > 0) return claim(distinct(target), 'declared', "the policy's targets")
  const credential = reach.credentials.flatMap(({ name }) => policy.credentials?.[name]?.owner ?? [])
  if (credential.length > 0) return claim(distinct(credential), 'declared', "the policy's credentials")
  if (policy.owners.length > 0) return claim([...policy.owners], 'declared', "the policy's owners")
  const path = facts.run.workflow?.path
  const owners = path === undefined ? null : ownersOf(codeownersOf(facts), path)
  if (owners !== null && owners.length > 0) return claim([...owners], 'declared', 'CODEOWNERS at the trusted ref')
  return missing('neither the policy nor CODEOWNERS names anyone')
}

const agentOf = ({ initiation }: Assessment): Claim<string[]> => {
  if (initiation.involvement === 'unknown' && initiation.agents.length === 0) return missing(initiation.because)
  const attested = initiation.signals.some(({ outcome, trust, agent }) => outcome === 'hit' && trust === 'platform' && agent !== null)
  return claim([...initiation.agents], attested ? 'verified' : 'inferred', initiation.because)
}

const pullsOf = ({ pulls }: Facts): Claim<number[]> =>
  pulls.known
    ? claim(
        pulls.value.map(({ number }) => number),
        'verified',
        'GitHub',
      )
    : missing(pulls.because)

type ApprovalFields = Pick<Record, 'approver' | 'approvalReason' | 'approvedAt' | 'approvedAttempt' | 'protection'>

const approvalOf = (assessment: Assessment): ApprovalFields => {
  const { settlement, facts } = assessment
  const { counted, state, because, weak } = settlement
  if (state !== 'approved') {
    const none = missing(state === null ? 'no approval is needed' : because)
    return { approver: none, approvalReason: none, approvedAt: none, approvedAttempt: none, protection: none }
  }
  const doors = [...new Set(counted.map(({ door }) => door))]
  const lists = doors.map((door) => (door === 'review' ? 'reviews of the pull request' : "list of this run's approvals")).join(' and ')
  const reasons = counted.map(({ reason }) => reason).filter(Boolean)
  const assumed = counted.some((one) => one.assumed)
  const notes = [
    ...(assumed ? ['that it asked one of its reviewers is its own word: a reviewing team could not be looked into'] : []),
    ...(weak ? ['weak: the policy lets people approve what they wrote themselves'] : []),
  ]
  return {
    approver: claim(
      counted.map(({ account }) => account.login),
      assumed ? 'inferred' : 'verified',
      [`GitHub's ${lists}`, ...notes].join('; '),
    ),
    approvalReason: given(reasons.join('\n') || null, 'declared', 'what the approvers wrote', 'the approvers wrote nothing'),
    approvedAt: timeOf(assessment),
    approvedAttempt: attemptOf(assessment),
    protection: doors.includes('environment')
      ? protectionOf(assessment)
      : missing(`no environment was approved: a review of the pull request stands for it, seen at ${facts.observedAt}`),
  }
}

/** Of reviews GitHub tells the time. An environment's approval lets its jobs in, so the first of them bounds it; else our own look does. */
const timeOf = ({ settlement: { counted }, facts: { enteredAt, observedAt } }: Assessment): Record['approvedAt'] => {
  const times = counted.map(({ givenAt }) => givenAt)
  const told = times.flatMap((time) => time ?? [])
  if (told.length === times.length && told.length > 0) return claim(told.sort().at(-1) ?? null, 'verified', 'the time of the review')
  return enteredAt?.known && enteredAt.value !== null
    ? claim(enteredAt.value, 'inferred', 'not later than the start of the first job of this attempt that names the environment')
    : claim(observedAt, 'inferred', 'not later than this observation; the platform tells no time')
}

/** GitHub's list names no attempt. */
const attemptOf = ({ settlement: { counted }, facts: { run } }: Assessment): Record['approvedAttempt'] =>
  counted.every(({ bound }) => bound === 'code')
    ? given(run.attempt, 'verified', "the approvers wrote this attempt's code", 'the runner does not tell the attempt')
    : given(run.attempt, 'inferred', 'the list of a first attempt holds no approval of another', 'the runner does not tell the attempt')

const protectionOf = ({ settlement: { environment, guard }, facts: { environments } }: Assessment): Record['protection'] => {
  const fact = environment === null ? undefined : environments[environment.toLowerCase()]
  if (environment === null || guard === null || fact === undefined) return missing('the environment was not asked about')
  if (!fact.known) return missing(fact.because)
  const { reviewers, preventSelfReview, adminsCanBypass, waitMinutes, branchPolicy } = fact.value
  const value = { environment, guard, reviewers: reviewers.length, preventSelfReview, adminsCanBypass, waitMinutes, branchPolicy }
  return adminsCanBypass === null
    ? claim(value, 'inferred', "GitHub's settings of the environment, which do not tell whether administrators may bypass it")
    : claim(value, 'verified', "GitHub's settings of the environment, as they are now")
}
