/** The fields that an approval has to leave behind, each with its state and where it comes from. */
import type { Activity } from '../model/activity.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Claim, Record, State } from '../model/evidence.ts'
import type { Facts } from '../model/facts.ts'
import { ownersOf } from './codeowners.ts'
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
    validation: missing('no last job has recorded it (`mode: record`)'),
    outcome: missing('no last job has recorded it (`mode: record`)'),
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

const approvalOf = ({ settlement, facts }: Assessment): Pick<Record, 'approver' | 'approvalReason' | 'approvedAt'> => {
  if (settlement.state !== 'approved') {
    const none = missing(settlement.state === null ? 'no approval is needed' : settlement.because)
    return { approver: none, approvalReason: none, approvedAt: none }
  }
  const approvers = settlement.approvers.map(({ login }) => login)
  const said = facts.approvals.known
    ? facts.approvals.value.filter(({ account }) => account !== null && approvers.includes(account.login)).map(({ comment }) => comment)
    : []
  return {
    approver: claim(approvers, 'verified', "GitHub's list of this run's approvals"),
    approvalReason: given(said.filter(Boolean).join('\n') || null, 'declared', 'what the approvers wrote', 'the approvers wrote nothing'),
    approvedAt: claim(facts.observedAt, 'inferred', 'not later than this observation; the platform tells no time'),
  }
}
