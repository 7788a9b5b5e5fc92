/** The workflow that runs cannot be read, so nobody can say what its jobs do. */
import { defineSurface } from '../model/detector.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { atPlace, type Place } from '../model/place.ts'

export const unreadWorkflow = defineSurface({
  id: 'unread-workflow',
  side: 'action',
  title: 'Runs a workflow that cannot be read',
  why: 'A run whose jobs are unknown may do anything that its token and secrets allow.',
  remedy: 'Give the token `contents: read`, or mend the file so that GitHub and the gate read the same.',
  categories: ['unreadable'],
  needs: ['workflow', 'run', 'inputs', 'jobs', 'files'],
  detect: ({ workflow, run, files }) => {
    if (workflow?.readable === true || run.workflow === null) return []
    const at = workflow === null ? { path: run.workflow.path, line: 1 } : workflow.at
    return [
      {
        category: 'unreadable',
        side: 'action',
        detector: 'unread-workflow',
        code: workflow === null ? 'workflow-not-there' : 'workflow-unread',
        message:
          workflow === null
            ? 'The workflow is not there at the commit that the run carries.'
            : `The workflow cannot be read: ${workflow.because}.`,
        at: atPlace(at),
        quote: lineOf(files.workflow, at),
        via: [],
        target: null,
        credential: null,
        access: 'write',
        production: 'unknown',
        destructive: false,
        lowImpact: false,
        blockworthy: false,
      },
    ]
  },
})

/** The line at which reading ended; null where there is no text to quote. */
const lineOf = (files: FileSet, { path, line }: Place): string | null => {
  const text = textAt(files, path)
  return text.known ? (text.value?.split('\n')[line - 1]?.trim().slice(0, 200) ?? null) : null
}
