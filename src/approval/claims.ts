/** Everything that could be a yes or a no: entries of the run's approvals list, and reviews where the policy opens that door. */
import type { Account } from '../model/account.ts'
import type { Facts } from '../model/facts.ts'
import { fileAt } from '../model/files.ts'
import { codeFor, codeIn } from './countersign.ts'
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
    referenced: run.referenced.known ? run.referenced.value.flatMap(({ sha }) => sha ?? []) : [],
    policyDigest: policy.digest,
    environment,
  })
}

export const claimsIn = ({ approvals }: Facts, environment: string): readonly Claimed[] =>
  approvals.known
    ? approvals.value
        .filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()))
        .map(({ account, state, comment }) => ({ account, state, comment, door: 'environment' }))
    : []

/**
 * Approving reviews of the run's head that carry this attempt's code, each the latest of its author, by someone with write access or listed
 * among the approvers. A latest review that asks for changes is a no.
 */
export const byReview = ({ facts, policy }: Hearing, code: string | null): readonly Claimed[] => {
  if (code === null || facts.reviews === undefined || !facts.reviews.known) return []
  const latest = new Map<string, (typeof facts.reviews.value)[number]>()
  for (const review of facts.reviews.value)
    if (review.account !== null && review.state !== 'commented' && review.state !== 'pending')
      latest.set(String(review.account.id ?? review.account.login), review)
  return [...latest.values()].flatMap(({ account, state, commit, body, permission }): readonly Claimed[] => {
    if (state === 'changes-requested') return [{ account, state: 'rejected', comment: body, door: 'review' }]
    const listed =
      account !== null && policy.approval.approvers.some((name) => name.replace(/^@/, '').toLowerCase() === account.login.toLowerCase())
    const mayWrite = permission.known && ['admin', 'maintain', 'write'].includes(permission.value)
    const counts = state === 'approved' && commit === facts.run.headSha && (mayWrite || listed) && codeIn(body, code) === 'this'
    return counts ? [{ account, state: 'approved', comment: body, door: 'review' }] : []
  })
}
