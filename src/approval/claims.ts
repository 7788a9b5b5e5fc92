/** Everything that could be a yes or a no: entries of the run's approvals list, and reviews where the policy opens that door. */
import type { Account } from '../model/account.ts'
import type { Review } from '../model/approval.ts'
import type { Facts } from '../model/facts.ts'
import { fileAt } from '../model/files.ts'
import { codeFor, codeIn } from './countersign.ts'
import { isListed } from './reviewers.ts'
import type { Hearing } from './settle.ts'

export interface Claimed {
  readonly account: Account | null
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly comment: string
  readonly door: 'environment' | 'review'
}

/** This attempt's code; null where there is no run to bind it to. */
export const bindingOf = ({ facts, policy, environment }: Hearing): string | null => {
  const { run, repository } = facts
  if (run.id === null || run.attempt === null) return null
  const workflow = run.workflow === null ? null : fileAt(facts.files.workflow, run.workflow.path)
  return codeFor({
    repositoryId: repository.id,
    runId: run.id,
    attempt: run.attempt,
    headSha: run.headSha,
    workflowBlob: workflow?.known ? (workflow.value?.blob ?? null) : null,
    referenced: run.referenced.known ? run.referenced.value.flatMap(({ sha }) => sha ?? []) : null,
    policyDigest: policy.digest,
    environment,
  })
}

export const claimsIn = ({ approvals }: Pick<Facts, 'approvals'>, environment: string): readonly Claimed[] =>
  approvals.known
    ? approvals.value
        .filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()))
        .map(({ account, state, comment }) => ({ account, state, comment, door: 'environment' }))
    : []

/**
 * Approving reviews of the run's head that carry this attempt's code, each the latest of its author, by someone with write access or listed
 * among the approvers. A comment leaves an earlier opinion standing, as it does on GitHub. A latest review that asks for changes is a no,
 * unless its author surely may not write here: strangers can hold nothing up.
 */
export const byReview = (hearing: Hearing, code: string | null): readonly Claimed[] => {
  const { facts } = hearing
  if (code === null || facts.reviews === undefined || !facts.reviews.known) return []
  return latestOpinions(facts.reviews.value).flatMap(({ account, state, commit, body, permission }): readonly Claimed[] => {
    const mayWrite = permission.known && ['admin', 'maintain', 'write'].includes(permission.value)
    const { approvers } = hearing.policy.approval
    const listed = account !== null && approvers.length > 0 && isListed(facts, approvers, account)
    if (state === 'changes-requested')
      return permission.known && !mayWrite && !listed ? [] : [{ account, state: 'rejected', comment: body, door: 'review' }]
    const ofHead = commit !== null && commit === facts.run.headSha
    const counts = state === 'approved' && account !== null && ofHead && (mayWrite || listed) && codeIn(body, code) === 'this'
    return counts ? [{ account, state: 'approved', comment: body, door: 'review' }] : []
  })
}

/** Deleted accounts cannot be told apart, so each of their reviews is one by itself. */
const latestOpinions = (reviews: readonly Review[]): readonly Review[] => {
  const latest = new Map<string, Review>()
  for (const [index, review] of reviews.entries()) {
    if (review.state === 'commented' || review.state === 'pending') continue
    const { account } = review
    latest.set(account === null ? `#${index}` : String(account.id ?? account.login.toLowerCase()), review)
  }
  return [...latest.values()]
}
