/** Past merges on a terminal: how many, by which rule, and the newest that would have been held. */
import type { BacktestRow, BacktestTally } from '../model/backtest.ts'
import { bold, dim } from './terminal.ts'
import { oneLine } from './text.ts'

/** Rows that the table names one by one. */
export const mostListed = 20

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
const line = (label: string, count: number, whole: number): string =>
  `  ${label.padEnd(16)} ${String(count).padStart(6)}  ${share(count, whole).padStart(7)}`
const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...counts].sort((a, b) => b[1] - a[1])

interface Shown {
  readonly workflow: string | null
  readonly compared: boolean
  /** Columns of the terminal. */
  readonly width: number
}

export const backtestTable = (tally: BacktestTally, rows: readonly BacktestRow[], { workflow, compared, width }: Shown): string => {
  const { merges, tiers, unjudged, withAgent, rules, moved } = tally
  const clip = (text: string): string => oneLine(text, Math.max(width - 2, 40))
  const lines = [
    bold(`${merges} merge(s), ${withAgent} with an agent in it`),
    dim(
      workflow === null
        ? '  the change alone was judged: name a --workflow to see what its run could touch'
        : `  ${clip(`as runs of ${workflow}`)}`,
    ),
    '',
    line('would pass', tiers.allow, merges),
    line('would ask', tiers.approve, merges),
    line('would be blocked', tiers.block, merges),
    ...(unjudged === 0 ? [] : [line('not judged', unjudged, merges)]),
  ]
  if (rules.size > 0)
    lines.push('', bold('By rule'), ...byCount(rules).map(([rule, count]) => `  ${String(count).padStart(6)}  ${clip(rule)}`))
  if (compared)
    lines.push(
      '',
      bold('Answered differently by the other policy'),
      ...(moved.size === 0 ? ['  none'] : byCount(moved).map(([how, count]) => `  ${String(count).padStart(6)}  ${how}`)),
    )
  if (rows.length > 0) {
    lines.push('', bold(`The newest ${rows.length} that did not simply pass`))
    for (const row of rows) lines.push(`  ${clip(toldOf(row))}`, dim(`    ${clip(row.url ?? row.sha)}`))
  }
  return `${lines.join('\n')}\n`
}

const toldOf = ({ answer, other, error, subject, agents }: BacktestRow): string => {
  const said = answer === null ? `not judged (${error})` : answer.decision
  const moves = other !== null && other.decision !== answer?.decision ? ` → ${other.decision}` : ''
  return `${said}${moves}  ${subject}${agents.length === 0 ? '' : `  [${agents.join(', ')}]`}`
}

/** Overwrites itself on a terminal. */
export const progressLine = (done: number, total: number, width: number): string => {
  const room = Math.max(10, Math.min(40, width - 30))
  const full = total === 0 ? room : Math.round((done / total) * room)
  return `\r[${'#'.repeat(full)}${'.'.repeat(room - full)}] ${done}/${total}`
}
