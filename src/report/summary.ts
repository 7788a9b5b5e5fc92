/** The job summary in GitHub's Markdown: the decision in ten seconds, then what led to it. Limited, and inert whatever a run carries. */
import type { Assessment } from '../model/assessment.ts'
import type { Reason } from '../model/decision.ts'
import type { Gap } from '../model/gap.ts'
import type { Surface } from '../model/surface.ts'
import { headlineOf, tierMark, weighty } from './headline.ts'
import { pictureOf } from './picture.ts'
import { html, markdown, markdownCode, oneLine } from './text.ts'

/** GitHub refuses a step's summary above 1 MiB; other parts of a job may add theirs, so we stay far below. */
const mostBytes = 512 * 1024
const mostRows = 60

export interface SummaryOptions {
  /** Digest of the evidence, where it was already written. */
  readonly digest: string | null
  /** The code that an approver copies into her comment; null where none is asked for. */
  readonly code: string | null
}

export const summaryOf = (assessment: Assessment, { digest, code }: SummaryOptions = { digest: null, code: null }): string => {
  const parts = [
    top(assessment, code),
    reasonsPart(assessment.reasons),
    surfacesPart(assessment.decision.surfaces),
    weighty(assessment.decision.surfaces).length === 0 ? '' : picturePart(assessment),
    signalsPart(assessment),
    gapsPart(assessment.gaps),
    foot(assessment, digest),
  ]
  let text = ''
  for (const part of parts.filter(Boolean)) {
    const next = text === '' ? part : `${text}\n\n${part}`
    if (new TextEncoder().encode(next).length > mostBytes) return `${text}\n\n_Cut here: the evidence holds the rest._\n`
    text = next
  }
  return `${text}\n`
}

const top = (assessment: Assessment, code: string | null): string => {
  const { verdict, who, what, ask } = headlineOf(assessment)
  return [
    `## Countersign: ${markdown(verdict)}`,
    '',
    markdown(oneLine(who, 400)),
    markdown(oneLine(what, 600)),
    ...(ask === null ? [] : ['', `**${markdown(oneLine(ask, 600))}**`]),
    ...(code === null ? [] : ['', `Countersign code for the approval comment: <code>${markdown(code)}</code>`]),
  ].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[], total: number): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    ...(total > rows.length ? ['', `${total - rows.length} more are in the evidence.`] : []),
  ].join('\n')

const where = (at: Reason['at']): string => (at === null ? '' : markdownCode(oneLine(`${at.path}:${at.line}`, 120)))

const reasonsPart = (reasons: readonly Reason[]): string =>
  reasons.length === 0
    ? ''
    : [
        '### Why',
        '',
        ...reasons
          .slice(0, 20)
          .map(({ code, message, at }) => `- ${markdown(oneLine(message, 300))} ${where(at)} (\`${code.replaceAll(/[^\w-]/g, '')}\`)`),
        ...(reasons.length > 20 ? [`- and ${reasons.length - 20} more in the evidence`] : []),
      ].join('\n')

const surfacesPart = (all: readonly Surface[]): string => {
  const surfaces = [...weighty(all), ...all.filter((surface) => !weighty(all).includes(surface))]
  if (surfaces.length === 0) return ''
  const rows = surfaces
    .slice(0, mostRows)
    .map((surface) => [
      markdown(surface.category),
      markdown(oneLine(surface.message, 200)),
      where(surface.at),
      surface.quote === null ? '' : markdownCode(oneLine(surface.quote, 120)),
      markdown(
        surface.access === 'read'
          ? 'read'
          : surface.lowImpact
            ? 'low impact'
            : surface.production === 'yes'
              ? 'write, production'
              : 'write',
      ),
    ])
  return `### What it touches\n\n${table(['Category', 'What', 'Where', 'Line', 'Access'], rows, surfaces.length)}`
}

const picturePart = (assessment: Assessment): string => `\`\`\`mermaid\n${pictureOf(assessment)}\n\`\`\``

const signalsPart = ({ initiation }: Assessment): string => {
  const seen = initiation.signals.filter(({ outcome }) => outcome !== 'miss')
  if (seen.length === 0) return ''
  const rows = seen
    .slice(0, mostRows)
    .map(({ title, outcome, trust, agent, subject, value, because }) => [
      markdown(title),
      outcome,
      trust,
      markdown(agent ?? ''),
      markdownCode(oneLine(subject, 60)),
      value === null ? markdown(oneLine(because, 160)) : markdownCode(oneLine(value, 120)),
    ])
  return `### Whose hand\n\n${markdown(oneLine(initiation.because, 400))}\n\n${table(['Signal', 'Outcome', 'Trust', 'Agent', 'Subject', 'Seen'], rows, seen.length)}`
}

const gapsPart = (gaps: readonly Gap[]): string => {
  if (gaps.length === 0) return ''
  const rows = gaps
    .slice(0, mostRows)
    .map(({ id, fact, blocks, who, fix }) => [
      markdown(id),
      markdown(oneLine(fact, 200)),
      markdown(oneLine(blocks, 200)),
      markdown(who),
      markdownCode(oneLine(fix.text, 160)),
    ])
  return `<details><summary>${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} that block proof</summary>\n\n${table(['Gap', 'Not known', 'Blocks', 'Who can close it', 'How'], rows, gaps.length)}\n\n</details>${patchesIn(gaps)}`
}

/** A fix that is a diff is shown whole, ready to be applied. */
const patchesIn = (gaps: readonly Gap[]): string =>
  gaps
    .filter(({ fix }) => fix.text.startsWith('--- a/') && fix.text.length < 20_000)
    .slice(0, 3)
    .map(({ fix }) => `\n\n<pre lang="diff">${html(fix.text)}</pre>`)
    .join('')

const foot = ({ decision, decisionId, policy, facts }: Assessment, digest: string | null): string =>
  [
    `Policy ${markdownCode(oneLine(policy.source, 120))} · ${tierMark[decision.tier]} by ${decision.rulings.length} rule(s) · decision \`${decisionId}\``,
    ...(digest === null ? [] : [`Evidence \`${digest}\``]),
    ...(facts.blindSpots.length === 0
      ? []
      : [`Not visible here: ${facts.blindSpots.map((spot) => markdownCode(oneLine(spot, 60))).join(', ')}`]),
  ].join('<br>\n')
