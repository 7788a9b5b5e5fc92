/** Speaks to the runner: outputs, the step's summary, annotations and the log. Every hostile text was cleaned on its way here. */
import { appendFile } from 'node:fs/promises'
import { error, info, notice, setOutput, warning } from '@actions/core'

/** As a report words it; the runner's file name and line are optional. */
export interface Note {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly path: string | null
  readonly line: number | null
}

const levels = { error, warning, notice } as const

export interface Announcement {
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown for the step's summary. */
  readonly summary: string
  readonly notes: readonly Note[]
  /** Plain lines for the log, already cleaned for it. */
  readonly log: string
}

/** @param summaryFile GITHUB_STEP_SUMMARY; where a runner has none (old GHES), the log has to do */
export const announce = async ({ outputs, summary, notes, log }: Announcement, summaryFile: string | null): Promise<void> => {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  info(log)
  for (const { level, title, message, path, line } of notes) {
    levels[level](message, { title, ...(path === null ? {} : { file: path }), ...(line === null ? {} : { startLine: line }) })
  }
  if (summaryFile !== null) await appendFile(summaryFile, summary)
}
