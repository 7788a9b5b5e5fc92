/** The one comment on a pull request: short, kept up to date, with the next step for a human and for an agent. */
import type { Assessment } from '../model/assessment.ts'
import { reasonLine, topOf } from './summary.ts'

/** By this sign the comment is found again; an HTML comment is not shown. */
export const commentMark = '<!-- countersign -->'

const mostReasons = 5

/** @param code the code that an approver copies, where one is asked for */
export const commentOf = (assessment: Assessment, code: string | null): string => {
  const { reasons } = assessment
  const lines = [commentMark, topOf(assessment, code), '', ...reasons.slice(0, mostReasons).map(reasonLine)]
  if (reasons.length > mostReasons) lines.push(`- and ${reasons.length - mostReasons} more in the run's summary`)
  return `${lines.join('\n').trimEnd()}\n`
}
