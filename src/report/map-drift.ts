/** What a change adds to the map, for a terminal and for a pull request. */
import type { Drift } from '../model/map.ts'
import { bold, dim } from './terminal.ts'
import { markdown, markdownCode, oneLine } from './text.ts'

const words: Readonly<Record<Drift['kind'], string>> = {
  'new-job': 'new privileged job',
  stricter: 'stricter',
  'new-category': 'touches more',
  'new-credential': 'new credential',
  'wider-credential': 'wider credential',
  'new-target': 'new target',
  'lost-gate': 'less stands before it',
  environment: 'environment',
  'new-start': 'new way to start it',
  'new-gap': 'new gap',
  unreadable: 'no longer readable',
}

const headline = (drifts: readonly Drift[], from: string): string =>
  drifts.length === 0
    ? `Nothing is worse than at ${oneLine(from, 80)}.`
    : `${drifts.length} ${drifts.length === 1 ? 'thing is' : 'things are'} worse than at ${oneLine(from, 80)}:`

export const driftTable = (drifts: readonly Drift[], from: string, width: number): string => {
  const lines = drifts.map(({ kind, workflow, job, what, at }) => {
    const where = `${workflow}${job === null ? '' : `#${job}`}`
    return `  ${words[kind].padEnd(22)} ${oneLine(what, Math.max(width - 26, 30))}\n${dim(`  ${' '.repeat(22)} ${oneLine(`${where}:${at.line}`, Math.max(width - 26, 30))}`)}`
  })
  return `${[bold(headline(drifts, from)), ...lines].join('\n')}\n`
}

const mostRows = 300

export const driftMarkdown = (drifts: readonly Drift[], from: string): string =>
  [
    '## What this change adds to what an agent could set in motion',
    '',
    markdown(headline(drifts, from)),
    ...(drifts.length === 0 ? [] : ['', '| | What | Workflow | Job |', '| --- | --- | --- | --- |']),
    ...drifts
      .slice(0, mostRows)
      .map(
        ({ kind, workflow, job, what, at }) =>
          `| ${words[kind]} | ${markdown(oneLine(what, 160))} | ${markdownCode(oneLine(`${workflow}:${at.line}`, 120))} | ${job === null ? '' : markdownCode(oneLine(job, 60))} |`,
      ),
    ...(drifts.length > mostRows ? ['', `and ${drifts.length - mostRows} more`] : []),
    '',
  ].join('\n')
