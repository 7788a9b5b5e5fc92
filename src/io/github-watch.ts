/** Looks at what people say while a step waits: one request each, which costs nothing where nothing has changed. */
import type { Approval } from '../model/approval.ts'
import { type Fact, unknown } from '../model/fact.ts'
import { textAtKey } from './event-values.ts'
import type { Client } from './github-client.ts'
import { APPROVALS, approvalsOf, type Where } from './github-runs.ts'
import { type Look, scarce } from './wait.ts'

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

/** @param pull the request whose reviews count too; null where none do */
export const watchRun = (client: Client, where: Where, runId: number | null, pull: number | null): (() => Promise<Look>) => {
  let approvals: Fact<readonly Approval[]> = unknown('not-in-source', 'there is no run')
  const tags: { approvals: string | null; reviews: string | null } = { approvals: null, reviews: null }
  let turn = 0

  const lookAtApprovals = async (id: number): Promise<boolean> => {
    const answer = await client.again(APPROVALS, { ...where, run_id: id }, tags.approvals)
    if (answer.known && answer.value === null) return false
    // What could not be read has no tag to be compared with later.
    tags.approvals = answer.known ? textAtKey(answer.value?.headers, 'etag') : null
    approvals = answer.known ? approvalsOf(answer.value?.data) : answer
    return answer.known
  }
  const lookAtReviews = async (number: number): Promise<boolean> => {
    const answer = await client.again(REVIEWS, { ...where, pull_number: number, per_page: 100 }, tags.reviews)
    if (!answer.known || answer.value === null) return false
    tags.reviews = textAtKey(answer.value.headers, 'etag')
    return true
  }
  return async () => {
    const { remaining } = client.limits()
    const ofReviews = pull !== null && turn % 2 === 1 && (remaining === null || remaining >= scarce)
    turn += 1
    const changed = ofReviews ? await lookAtReviews(pull) : runId === null ? false : await lookAtApprovals(runId)
    return { approvals, changed, ...client.limits() }
  }
}
