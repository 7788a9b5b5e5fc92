/** Why it came to this, in the order in which a reader wants it: what ended the waiting, what decided, who agreed, what did not count. */
import type { BreakGlass } from './approval/break-glass.ts'
import type { Settlement } from './model/approval.ts'
import type { Decision, Reason } from './model/decision.ts'
import type { Facts } from './model/facts.ts'

const glassCodes = { broken: 'break-glass', refused: 'break-glass-refused', open: 'break-glass-open' } as const

/** @param overruled names of the inputs that count as the trusted copy gives them */
export const reasonsOf = (
  { waited }: Facts,
  decision: Decision,
  settlement: Settlement,
  glass: BreakGlass | null,
  overruled: readonly string[],
): readonly Reason[] => {
  const own = (code: string, message: string): Reason => ({ code, message, rule: null, at: null })
  const said = [...decision.reasons]
  if (waited?.ended === 'timeout')
    said.unshift(
      own('approval-timeout', `Nobody whose approval counts approved within ${waited.minutes} minute(s). Start a new run to ask again.`),
    )
  if (waited?.ended === 'cancelled')
    said.unshift(own('cancelled', `The run was cancelled after ${waited.minutes} minute(s) of waiting. Start a new run to ask again.`))
  if (decision.tier === 'approve') {
    said.push(
      own(
        settlement.reason,
        settlement.state === 'approved' ? `${capitalised(settlement.because)}.` : `No approval that counts: ${settlement.because}.`,
      ),
    )
    if (settlement.weak)
      said.push(own('separation-weak', 'The policy keeps nobody from approving what they wrote themselves: such an approval is weak.'))
    if (settlement.guard !== null && settlement.guard !== 'guarded' && !settlement.reason.startsWith('environment-'))
      said.push(own(`environment-${settlement.guard}`, `The environment ${settlement.environment ?? ''} is ${settlement.guard}.`))
  }
  if (glass !== null) said.push(own(glassCodes[glass.outcome], glass.because))
  for (const name of overruled)
    said.push(
      own('input-overruled', `The input ${name} counts as the default branch's copy of this workflow gives it, because that is stricter.`),
    )
  for (const id of decision.expired) said.push(own('exception-expired', `The exception ${id} has expired and no longer applies.`))
  for (const id of decision.distrusted)
    said.push(
      own(
        'exception-distrusted',
        `The exception ${id} does not count: no person is known to have given it the words it has now. A commit by a person that edits it makes it count.`,
      ),
    )
  return said
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
