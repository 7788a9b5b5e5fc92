/** Speaks to the runner: outputs, the step's summary, annotations and the log. Every hostile text was cleaned on its way here. */
import { appendFile } from 'node:fs/promises'
import { error, info, notice, saveState, setOutput, warning } from '@actions/core'

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

/**
 * Each thing is said by itself: a file that the runner does not let us write costs what would have stood in it, and never the rest.
 *
 * @param summaryFile GITHUB_STEP_SUMMARY; where a runner has none (old GHES), the log has to do
 * @returns false where the outputs could not be written: what reads them downstream would read nothing
 */
export const announce = async ({ outputs, summary, notes, log }: Announcement, summaryFile: string | null): Promise<boolean> => {
  const written = await tried('outputs', () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  })
  // A step that is told to stop may be killed at any line: what is kept is written before anything is said.
  if (summaryFile !== null) await tried('summary', () => appendFile(summaryFile, summary))
  info(log)
  for (const { level, title, message, path, line } of notes) {
    levels[level](message, { title, ...(path === null ? {} : { file: path }), ...(line === null ? {} : { startLine: line }) })
  }
  return written
}

/** Keeps something for the step after the job. */
export const remember = (state: Readonly<Record<string, string>>): Promise<boolean> =>
  tried('state', () => {
    for (const [name, value] of Object.entries(state)) saveState(name, value)
  })

const tried = async (what: string, write: () => unknown): Promise<boolean> => {
  try {
    await write()
    return true
  } catch {
    // The runner's own message names a path of its machine; what was to be written is what a reader can do something about.
    warning(`The step's ${what} could not be written: the file that the runner names for it is not there or not ours.`, {
      title: 'Countersign: runner-file',
    })
    return false
  }
}
