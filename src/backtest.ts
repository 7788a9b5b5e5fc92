/** What the gate would have decided on past merges, and how often. */
import type { Assessment } from './model/assessment.ts'
import type { Answer, BacktestRow, BacktestTally } from './model/backtest.ts'
import type { Commit } from './model/commit.ts'

export const answerOf = ({ decision }: Assessment): Answer => ({
  decision: decision.tier,
  risk: decision.risk,
  rules: [
    ...new Set(decision.rulings.filter(({ decision: tier, lifted }) => tier === decision.tier && lifted === null).map(({ rule }) => rule)),
  ],
})

/** GitHub's two forms of a merge's subject: `Merge pull request #7 from …`, and `Title (#7)` of a squash. */
export const pullOf = (subject: string): number | null => {
  const found = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject)
  return found?.[1] === undefined ? null : Number(found[1])
}

export const subjectOf = ({ message }: Pick<Commit, 'message'>): string => (message.split('\n', 1)[0] ?? '').trim()

export const emptyTally: BacktestTally = {
  merges: 0,
  tiers: { allow: 0, approve: 0, block: 0 },
  unjudged: 0,
  withAgent: 0,
  rules: new Map(),
  moved: new Map(),
}

const more = (counts: ReadonlyMap<string, number>, names: readonly string[]): ReadonlyMap<string, number> => {
  const next = new Map(counts)
  for (const name of names) next.set(name, (next.get(name) ?? 0) + 1)
  return next
}

export const isMoved = ({ answer, other }: BacktestRow): boolean => answer !== null && other !== null && answer.decision !== other.decision

export const counted = (tally: BacktestTally, row: BacktestRow): BacktestTally => {
  const { answer, other } = row
  if (answer === null) return { ...tally, merges: tally.merges + 1, unjudged: tally.unjudged + 1 }
  return {
    merges: tally.merges + 1,
    tiers: { ...tally.tiers, [answer.decision]: tally.tiers[answer.decision] + 1 },
    unjudged: tally.unjudged,
    withAgent: tally.withAgent + (row.initiator === 'ai' ? 1 : 0),
    rules: answer.decision === 'allow' ? tally.rules : more(tally.rules, answer.rules),
    moved: other !== null && isMoved(row) ? more(tally.moved, [`${answer.decision} → ${other.decision}`]) : tally.moved,
  }
}
