/** The one comment on a pull request: short, kept up to date, with the next step for a human and for an agent. */
import type { Assessment } from '../model/assessment.ts'
import { headlineOf } from './headline.ts'
import { markdown, markdownCode, oneLine } from './text.ts'

/** By this sign the comment is found again; an HTML comment is not shown. */
export const commentMark = '<!-- countersign -->'

/** @param code the code that an approver copies, where one is asked for */
export const commentOf = (assessment: Assessment, code: string | null): string => {
  const { verdict, who, what, ask } = headlineOf(assessment)
  const { facts, reasons, environment, settlement } = assessment
  const where = environment ?? settlement.environment
  const lines = [commentMark, `### Countersign: ${markdown(verdict)}`, '', markdown(oneLine(who, 300)), markdown(oneLine(what, 400))]
  if (ask !== null) lines.push('', `**${markdown(oneLine(ask, 400))}**`)
  if (assessment.verdict === 'hold' && where !== null && facts.run.url !== null) {
    const link = /^https:\/\/[\w./-]+$/.test(facts.run.url) ? `[the run](${facts.run.url})` : 'the run'
    lines.push(
      '',
      `**For a reviewer:** open ${link}, choose _Review deployments_, read the case, approve ${markdownCode(where)}${code === null ? '' : ` with the comment <code>${markdown(code)}</code> and your reason`}.`,
    )
    lines.push('', '**For an agent:** stop here. Do not start the run again, rename files or split the change: a person decides now.')
  }
  lines.push(
    ...reasons
      .slice(0, 5)
      .map(
        ({ message, at }) =>
          `- ${markdown(oneLine(message, 200))}${at === null ? '' : ` ${markdownCode(oneLine(`${at.path}:${at.line}`, 100))}`}`,
      ),
  )
  if (reasons.length > 5) lines.push(`- and ${reasons.length - 5} more in the run's summary`)
  return `${lines.join('\n')}\n`
}
