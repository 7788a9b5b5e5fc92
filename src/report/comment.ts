/** The one comment on a pull request: short, kept up to date, with the next step for a human and for an agent. */
import type { Assessment } from '../model/assessment.ts'
import { headlineOf } from './headline.ts'
import { markdown, markdownCode, oneLine } from './text.ts'

/** By this sign the comment is found again; an HTML comment is not shown. */
export const commentMark = '<!-- countersign -->'

const mostReasons = 5

/** @param code the code that an approver copies, where one is asked for */
export const commentOf = (assessment: Assessment, code: string | null): string => {
  const { verdict, who, what, ask } = headlineOf(assessment)
  const { reasons, facts } = assessment
  const told = reasons
    .slice(0, mostReasons)
    .map(
      ({ message, at }) =>
        `- ${markdown(oneLine(message, 200))}${at === null ? '' : ` ${markdownCode(oneLine(`${at.path}:${at.line}`, 100))}`}`,
    )
  const more = reasons.length > mostReasons ? [`- and ${reasons.length - mostReasons} more in the summary of ${runLink(facts)}`] : []
  return `${[
    commentMark,
    `### Countersign: ${markdown(verdict)}`,
    '',
    markdown(oneLine(who, 300)),
    markdown(oneLine(what, 400)),
    ...(ask === null ? [] : ['', `**${markdown(oneLine(ask, 400))}**`]),
    ...stepsOf(assessment, code).flatMap((step) => ['', step]),
    ...(told.length === 0 ? [] : ['', ...told, ...more]),
  ].join('\n')}\n`
}

const runLink = ({ run: { url } }: Assessment['facts']): string =>
  url !== null && /^https:\/\/[\w./-]+$/.test(url) ? `[the run](${url})` : 'the run'

/** What to do now: nothing where it may proceed. */
const stepsOf = (assessment: Assessment, code: string | null): readonly string[] => {
  if (assessment.verdict === 'proceed') return []
  return [
    `**For a human:** ${humanStep(assessment, code)}`,
    '**For an agent:** stop here. Do not start the run again, rename files or split the change: a person decides now.',
  ]
}

const humanStep = ({ verdict, facts, environment, settlement, policy }: Assessment, code: string | null): string => {
  const link = runLink(facts)
  const words = code === null ? '' : ` with the comment <code>${markdown(code)}</code> and your reason`
  if (verdict === 'stop')
    return `change what is named below, or the policy on the default branch, and start a new run. The case is in the summary of ${link}.`
  if (settlement.state !== 'missing' && settlement.state !== 'pending') return `read the case in ${link} and start a new run.`
  if (environment !== null)
    return `open ${link}, choose _Review deployments_, read the case, approve ${markdownCode(oneLine(environment, 100))}${words}.`
  if (policy.approval.via.includes('review')) return `read the case in ${link}, and approve this pull request in a review${words}.`
  return `nobody can be asked through ${markdownCode(oneLine(settlement.environment ?? '', 100))}: give it required reviewers. The case is in ${link}.`
}
