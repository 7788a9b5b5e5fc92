/** Every workflow of a commit with all its jobs read through, one workflow at a time so that memory stays flat. */
import type { JobReading } from '../model/activity.ts'
import type { Sha } from '../model/commit.ts'
import type { FileSet } from '../model/files.ts'
import { textAt } from '../model/files.ts'
import type { Workflow } from '../model/workflow.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import type { LocalRepository } from './git-repository.ts'
import type { Source } from './source.ts'

export interface ReadWorkflow {
  readonly workflow: Workflow
  readonly jobs: readonly JobReading[]
}

const MOST_ROUNDS = 12
/** Texts that are kept between workflows: scripts and actions that many of them share. */
const MOST_KEPT = 2000

export async function* readWorkflows(repository: LocalRepository, at: Sha): AsyncGenerator<ReadWorkflow> {
  const paths = (await repository.folder(at, '.github/workflows', false)).filter((path) => /\.ya?ml$/.test(path)).sort()
  let shared: FileSet['entries'] = {}
  for (const path of paths) {
    const set: FileSet = { at, entries: { ...shared } }
    Object.assign(set.entries, await repository.files(at, [path]))
    yield await readThrough(repository, at, path, set)
    shared = Object.keys(set.entries).length > MOST_KEPT ? {} : set.entries
  }
}

/** @param set files that are known already, the workflow's own among them; what it leads to is added */
export const readThrough = async (repository: Pick<Source, 'files'>, at: Sha, path: string, set: FileSet): Promise<ReadWorkflow> => {
  const text = textAt(set, path)
  if (!text.known || text.value === null)
    return {
      workflow: { readable: false, path, because: text.known ? 'the file is not there' : text.because, at: { path, line: 1 } },
      jobs: [],
    }
  const workflow = readWorkflow(path, text.value)
  if (!workflow.readable) return { workflow, jobs: [] }
  const jobs = new Map<string, JobReading>()
  let open = workflow.jobs.map(({ id }) => id)
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round++) {
    const wanted = new Set<string>()
    const again: string[] = []
    for (const id of open) {
      const files = filesOf(set)
      jobs.set(id, readJob(workflow, id, files))
      if (files.missing().length > 0) again.push(id)
      for (const name of files.missing()) wanted.add(name)
    }
    if (wanted.size > 0) Object.assign(set.entries, await repository.files(at, [...wanted]))
    open = again
  }
  return { workflow, jobs: [...jobs.values()] }
}
