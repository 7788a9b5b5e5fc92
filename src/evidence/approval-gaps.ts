/** What could not be known about the approval and those who may give it. */
import type { Settlement } from '../model/approval.ts'
import type { Gap } from '../model/gap.ts'
import { type GapId, gap } from './gap-words.ts'

export const approvalGaps = ({ guard, unlinked, unreadTeams, unreadReviewers, reason, state }: Settlement): readonly Gap[] => {
  if (state === null) return []
  const byGuard: Readonly<Record<string, GapId>> = {
    missing: 'environment-unguarded',
    'name-only': 'environment-unguarded',
    unknown: 'environment-unknown',
    dynamic: 'environment-dynamic',
  }
  const ids: readonly GapId[] = [
    ...(guard === null || byGuard[guard] === undefined ? [] : [byGuard[guard]]),
    ...(reason === 'approvals-unknown' || reason === 'reviews-unknown' ? ([reason] as const) : []),
  ]
  const named = [
    ['author-unlinked', unlinked],
    ['team-unread', unreadTeams],
    ['reviewers-unread', unreadReviewers],
  ] as const
  return [
    ...ids.map((id) => gap(id)),
    ...named.flatMap(([id, names]) => (names.length === 0 ? [] : [gap(id, names.slice(0, 5).join(', '))])),
  ]
}
