/** Reads one job of a workflow from texts, and says in short words what its step does. */
import type { JobReading } from '../../src/model/activity.ts'
import type { FileSet } from '../../src/model/files.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'

const path = '.github/workflows/w.yml'

/**
 * @param step one step in YAML, its later lines indented by eight blanks
 * @param beside other files of the repository; whatever else is asked for is not there
 * @param repository its `owner/name`, where that is known
 */
export const jobOf = (step: string, beside: Readonly<Record<string, string>> = {}, repository: string | null = null): JobReading => {
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - ${step}\n`
  const workflow = readWorkflow(path, text)
  if (!workflow.readable) throw new Error(workflow.because)
  const entries: FileSet['entries'] = {}
  for (const [name, content] of Object.entries({ ...beside, [path]: text }))
    entries[name] = { known: true, value: { blob: null, mode: '100644', text: content } }
  for (;;) {
    const files = filesOf({ at: null, entries }, repository)
    const reading = readJob(workflow, 'j', files)
    if (files.missing().length === 0) return reading
    for (const missing of files.missing()) entries[missing] = { known: true, value: null }
  }
}

/** `name args` of a command, `uses name`, `program path`, `unread cause: what`, in the order in which they are reached. */
export const done = (reading: JobReading): readonly string[] => reading.activities.map(inWords)

const inWords = (activity: JobReading['activities'][number]): string => {
  switch (activity.kind) {
    case 'command':
      return [activity.name ?? '?', ...activity.args.map(({ value, text }) => value ?? text)].join(' ')
    case 'use':
      return `uses ${activity.action}`
    case 'program':
      return `program ${activity.path}`
    case 'unread':
      return `unread ${activity.cause}: ${activity.what}`
  }
}
