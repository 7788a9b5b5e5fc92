/** The map as Markdown with a picture, for a pull request or a wiki. */
import type { MapJob, RepositoryMap } from '../model/map.ts'
import { tierMark } from './headline.ts'
import { mermaidMap } from './map-mermaid.ts'
import { markdown, markdownCode, oneLine } from './text.ts'

/** GitHub cuts a job summary at 1 MiB and a comment at 64 KiB; rows beyond are counted, not shown. */
const mostRows = 400
const mostGaps = 100

export const mapMarkdown = (map: RepositoryMap): string => {
  const { totals } = map
  const rows = map.workflows.flatMap(({ path, readable, because, jobs }) => [
    ...jobs.map((job) => row(path, job)),
    ...(readable ? [] : [`| ${markdownCode(oneLine(path, 80))} | | not readable | | ${markdown(oneLine(because ?? '', 120))} | | | |`]),
  ])
  return [
    `# What an agent could set in motion: ${markdown(oneLine(map.repo, 160))}`,
    '',
    `${totals.jobs} jobs in ${totals.workflows} workflows: **${totals.allow}** allowed, **${totals.approve}** need approval, **${totals.block}** blocked.`,
    '',
    '```mermaid',
    mermaidMap(map),
    '```',
    '',
    '| Workflow | Job | If an agent starts it | Risk | Touches | Credentials | Environment | Before it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.slice(0, mostRows),
    ...(rows.length > mostRows ? ['', `${rows.length - mostRows} more rows are in the JSON form.`] : []),
    '',
    ...gapsPart(map),
  ].join('\n')
}

const row = (path: string, { job, decision, risk, categories, credentials, environment, before, guard }: MapJob): string => {
  const named = environment === null ? '' : `${markdownCode(oneLine(environment, 60))}${guard === null ? '' : ` (${guard})`}`
  const held = credentials.slice(0, 12).map(({ name }) => markdownCode(oneLine(name, 60)))
  return `| ${markdownCode(oneLine(path, 80))} | ${markdownCode(oneLine(job, 60))} | ${tierMark[decision]} | ${risk} | ${categories.map(markdown).join(', ')} | ${held.join(' ')}${credentials.length > 12 ? ` and ${credentials.length - 12} more` : ''} | ${named} | ${before} |`
}

const gapsPart = ({ gaps }: RepositoryMap): readonly string[] =>
  gaps.length === 0
    ? []
    : [
        '## Gaps that block proof',
        '',
        '| Gap | Not known | Blocks | Who | How |',
        '| --- | --- | --- | --- | --- |',
        ...gaps
          .slice(0, mostGaps)
          .map(
            ({ id, fact, blocks, who, fix }) =>
              `| ${markdown(id)} | ${markdown(oneLine(fact, 240))} | ${markdown(oneLine(blocks, 200))} | ${who} | ${fixOf(fix.text)} |`,
          ),
        ...(gaps.length > mostGaps ? ['', `and ${gaps.length - mostGaps} more in the JSON form`] : []),
        '',
      ]

/** Lines of a fix in one table cell; blanks at their head count in YAML. */
const fixOf = (text: string): string =>
  text
    .split('\n')
    .slice(0, 12)
    .map((line) => `<code>${'&nbsp;'.repeat(/^ {0,12}/.exec(line)?.[0].length ?? 0)}${markdown(oneLine(line, 200))}</code>`)
    .join('<br>')
