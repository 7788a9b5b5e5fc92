/** The job summary in GitHub's Markdown: the decision in ten seconds, then what led to it. Limited, and inert whatever a run carries. */
import type { Assessment } from '../model/assessment.ts'
import type { Reason, Verdict } from '../model/decision.ts'
import type { Gap } from '../model/gap.ts'
import type { Surface } from '../model/surface.ts'
import { flowOf, weighty } from './flow.ts'
import { type Headline, headlineOf, requestersOf, tierMark } from './headline.ts'
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
    topOf(assessment, code),
    weighty(assessment.decision.surfaces).length === 0 ? '' : picturePart(assessment),
    reasonsPart(assessment.reasons),
    surfacesPart(assessment.decision.surfaces),
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

const verdictMark: Record<Verdict, string> = { proceed: '✅', hold: '✋', stop: '⛔' }

/** The first screen, which the summary and the comment share: verdict, who asked, what it touches, who said yes, what to do now. */
export const topOf = (assessment: Assessment, code: string | null): string => {
  const { verdict, initiation, facts } = assessment
  const words = headlineOf(assessment)
  const starters = requestersOf({ facts }).slice(0, 2)
  return [
    `## Countersign: ${verdictMark[verdict]} ${markdown(words.title)}`,
    '',
    '| Who asked | What it touches | Who said yes |',
    '| --- | --- | --- |',
    `| ${cell(words.who, 300)}${starters.length === 0 ? '' : ` Started by ${starters.map((login) => `**${cell(login, 60)}**`).join(', ')}.`} | ${cell(words.what, 500)} | ${cell(words.said, 200)}${words.saidWhy === null ? '' : ` ${cell(words.saidWhy, 300)}`} |`,
    '',
    `**${words.verdict}** · agent: ${initiation.involvement}${assessment.mode === 'observe' ? ' · only observed: the step passes' : ''}`,
    ...nextPart(assessment, words, code),
  ].join('\n')
}

const cell = (text: string, most: number): string => markdown(oneLine(text, most))

const nextPart = ({ verdict, facts, environment, settlement }: Assessment, words: Headline, code: string | null): readonly string[] => {
  const { ask, steps, agent } = words
  if (verdict === 'proceed' || ask === null) return []
  const { url } = facts.run
  const run = url !== null && /^https:\/\/[\w./-]+$/.test(url) ? `[the run](${url})` : 'the run'
  const where = environment ?? settlement.environment ?? ''
  const lines = steps
    .filter(({ kind }) => kind !== 'code' || code !== null)
    .map((step, index) => {
      const number = `> ${index + 1}.`
      if (step.kind === 'words') return `${number} ${cell(step.text, 300)}`
      if (step.kind === 'code') return `${number} Put this code and your reason into the comment: **${markdownCode(code ?? '')}**`
      return `${number} Open ${run}, choose _Review deployments_ and tick ${markdownCode(oneLine(where, 80))}.`
    })
  return [
    '',
    `> [!${verdict === 'stop' ? 'CAUTION' : 'WARNING'}]`,
    `> **For a human:** ${cell(ask, 500)}`,
    ...(lines.length === 0 ? [] : ['>', ...lines]),
    '>',
    `> **For an agent:** ${cell(agent, 300)}`,
  ]
}

const table = (head: readonly string[], rows: readonly (readonly string[])[], total: number): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    ...(total > rows.length ? ['', `${total - rows.length} more are in the evidence.`] : []),
  ].join('\n')

/** The blank lines let Markdown come alive again inside the HTML. */
const folded = (title: string, body: string): string => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`

const where = (at: Reason['at']): string => (at === null ? '' : markdownCode(oneLine(`${at.path}:${at.line}`, 120)))

export const reasonLine = ({ code, message, at }: Reason): string =>
  ['-', cell(message, 300), where(at), `(\`${code.replaceAll(/[^\w-]/g, '')}\`)`].filter(Boolean).join(' ')

const reasonsPart = (reasons: readonly Reason[]): string =>
  reasons.length === 0
    ? ''
    : [
        '### Why',
        '',
        ...reasons.slice(0, 20).map(reasonLine),
        ...(reasons.length > 20 ? [`- and ${reasons.length - 20} more in the evidence`] : []),
      ].join('\n')

const accessOf = ({ access, lowImpact, production, destructive }: Surface): string => {
  if (access === 'read') return 'read'
  if (lowImpact) return 'low impact'
  return `write${production === 'yes' ? ', production' : ''}${destructive ? ', destructive' : ''}`
}

const surfacesPart = (all: readonly Surface[]): string => {
  const heavy = weighty(all)
  const surfaces = [...heavy, ...all.filter((surface) => !heavy.includes(surface))]
  if (surfaces.length === 0) return ''
  const rows = surfaces
    .slice(0, mostRows)
    .map((surface) => [
      surface.category,
      cell(surface.message, 200),
      where(surface.at),
      surface.quote === null ? '' : markdownCode(oneLine(surface.quote, 120)),
      accessOf(surface),
    ])
  const title = `What it touches: ${heavy.length} that ${heavy.length === 1 ? 'weighs' : 'weigh'}, ${all.length - heavy.length} ordinary`
  return folded(title, table(['Category', 'What', 'Where', 'Line', 'Access'], rows, surfaces.length))
}

const picturePart = ({ facts, initiation, reach, decision }: Assessment): string => {
  const flow = flowOf({
    initiator: initiation.initiator,
    agents: initiation.agents,
    requesters: requestersOf({ facts }),
    event: facts.run.event,
    jobs: reach.jobs.map(({ job }) => job.id),
    credentials: reach.credentials,
    surfaces: decision.surfaces,
  })
  return `\`\`\`mermaid\n${pictureOf(flow)}\n\`\`\``
}

const signalsPart = ({ initiation }: Assessment): string => {
  const seen = initiation.signals.filter(({ outcome }) => outcome !== 'miss')
  if (seen.length === 0) return ''
  const rows = seen
    .slice(0, mostRows)
    .map(({ title, outcome, trust, agent, subject, value, because }) => [
      cell(title, 120),
      outcome,
      trust,
      cell(agent ?? '', 60),
      markdownCode(oneLine(subject, 60)),
      value === null ? cell(because, 160) : markdownCode(oneLine(value, 120)),
    ])
  const hits = seen.filter(({ outcome }) => outcome === 'hit').length
  const about = `${cell(initiation.because, 400)}\n\n${table(['Signal', 'Outcome', 'Trust', 'Agent', 'Subject', 'Seen'], rows, seen.length)}`
  return folded(`Whose hand: ${hits} ${hits === 1 ? 'sign' : 'signs'} seen`, about)
}

const gapsPart = (gaps: readonly Gap[]): string => {
  if (gaps.length === 0) return ''
  const rows = gaps
    .slice(0, mostRows)
    .map(({ id, fact, blocks, who, fix }) => [
      markdownCode(oneLine(id, 60)),
      cell(fact, 200),
      cell(blocks, 200),
      who,
      markdownCode(oneLine(fix.text, 160)),
    ])
  const body = table(['Gap', 'Not known', 'Blocks', 'Who can close it', 'How'], rows, gaps.length)
  return folded(`${gaps.length} ${gaps.length === 1 ? 'gap that blocks' : 'gaps that block'} proof`, `${body}${patchesIn(gaps)}`)
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
    `Policy ${markdownCode(oneLine(policy.source, 120))} · ${tierMark[decision.tier]} by ${decision.rulings.length} ${decision.rulings.length === 1 ? 'rule' : 'rules'} · decision \`${decisionId}\``,
    ...(digest === null ? [] : [`Evidence \`${digest}\``]),
    ...(facts.blindSpots.length === 0
      ? []
      : [`Not visible here: ${facts.blindSpots.map((spot) => markdownCode(oneLine(spot, 60))).join(', ')}`]),
  ].join('<br>\n')
