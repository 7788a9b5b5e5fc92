/** Every workflow of a commit with all its jobs read through, one workflow at a time so that memory stays flat. */
import type { JobReading } from '../model/activity.ts'
import type { Sha } from '../model/commit.ts'
import { known } from '../model/fact.ts'
import type { FileSet } from '../model/files.ts'
import { textAt } from '../model/files.ts'
import type { ReadableWorkflow, Workflow } from '../model/workflow.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import type { LocalRepository } from './git-repository.ts'
import { likelyFiles } from './likely-files.ts'
import type { Source } from './source.ts'

export interface ReadWorkflow {
  readonly workflow: Workflow
  readonly jobs: readonly JobReading[]
  /** Workflows of the repository that the jobs call, by path. */
  readonly called: ReadonlyMap<string, Workflow>
}

const MOST_ROUNDS = 12
/** Texts that are kept between workflows: scripts and actions that many of them share. */
const MOST_KEPT = 2000
/** Workflows that are read side by side, so that git is asked for their texts at once. More would save little, and all their readings take memory. */
const BATCH = 4

/** Workflows whose texts are asked for at once, before they are read: texts are small beside what is read of them. */
const AHEAD = 64

/** Takes secrets out of a text before it is read, so that none is ever quoted. */
export type Clean = (text: string) => string

/** Paths of a commit's workflow files, as GitHub finds them: not in folders below. */
export const workflowPaths = async (repository: LocalRepository, at: Sha): Promise<readonly string[]> =>
  (await repository.folder(at, '.github/workflows', false)).filter((path) => /\.ya?ml$/.test(path)).sort()

/**
 * @param instead texts that stand in for those of the commit, by path: to see what a patch would make of it
 * @param slug `owner/name` of the repository, by which it may call its own files; null where it is not known
 */
export async function* readWorkflows(
  repository: LocalRepository,
  at: Sha,
  clean: Clean,
  slug: string | null = null,
  instead: ReadonlyMap<string, string> = new Map(),
): AsyncGenerator<ReadWorkflow> {
  const paths = await workflowPaths(repository, at)
  const set: FileSet = { at, entries: {} }
  const replace = (): void => {
    for (const [path, text] of instead) set.entries[path] = known({ blob: null, mode: '100644', text })
  }
  replace()
  let kept = 0
  const ahead = (from: number): Promise<void> => lookAhead(repository, set, paths.slice(from, from + AHEAD), clean)
  // While some are read, git looks for the next.
  let next = ahead(0)
  for (let from = 0; from < paths.length; from += BATCH) {
    if (from % AHEAD === 0) {
      await next
      next = ahead(from + AHEAD)
      // It is thrown where it is waited for; whoever stops before that does not want to know.
      next.catch(() => undefined)
    }
    const batch = paths.slice(from, from + BATCH)
    // Side by side: what they miss is asked for at once, round by round, and not file by file.
    yield* await Promise.all(batch.map((path) => readThrough(repository, path, set, clean, slug)))
    kept += batch.length
    if (kept > MOST_KEPT || Object.keys(set.entries).length > MOST_KEPT) {
      set.entries = {}
      replace()
      kept = 0
    }
  }
}

/** @param set files that are known already, at one commit; the workflow's own and those that it leads to are added */
export const readThrough = async (
  repository: Pick<Source, 'files'>,
  path: string,
  set: FileSet,
  clean: Clean,
  slug: string | null = null,
): Promise<ReadWorkflow> => {
  if (!Object.hasOwn(set.entries, path)) await addFiles(repository, set, [path], clean)
  const text = textAt(set, path)
  if (!text.known || text.value === null)
    return {
      workflow: { readable: false, path, because: text.known ? 'the file is not there' : text.because, at: { path, line: 1 } },
      jobs: [],
      called: new Map(),
    }
  const workflow = readWorkflow(path, text.value)
  if (!workflow.readable) return { workflow, jobs: [], called: new Map() }
  const jobs: JobReading[] = []
  // Job by job: the next one finds what this one has missed, and need not be read again for it.
  for (const { id } of workflow.jobs) jobs.push(await readJobThrough(repository, workflow, id, set, clean, slug))
  return { workflow, jobs, called: calledBy(jobs, set) }
}

/** Reads a job until it misses no file any more, or a bound is hit: what is left then stays unread in it. */
const readJobThrough = async (
  repository: Pick<Source, 'files'>,
  workflow: ReadableWorkflow,
  id: string,
  set: FileSet,
  clean: Clean,
  slug: string | null,
): Promise<JobReading> => {
  for (let round = 1; ; round++) {
    const files = filesOf(set, slug)
    const reading = readJob(workflow, id, files)
    const missing = files.missing()
    if (missing.length === 0 || round >= MOST_ROUNDS) return reading
    await addFiles(repository, set, missing, clean)
  }
}

/** How far it is looked ahead: a workflow calls one that uses an action that runs a script. */
const LEVELS = 4

/** The workflows themselves, and what they most likely lead to: every file that is missed later costs another reading of a job. */
const lookAhead = async (source: Pick<Source, 'files'>, set: FileSet, paths: readonly string[], clean: Clean): Promise<void> => {
  let next = paths
  for (let level = 0; level <= LEVELS && next.length > 0; level++) {
    await addFiles(source, set, next, clean)
    const read = next.flatMap((path) => {
      const text = textAt(set, path)
      return text.known && text.value !== null ? [{ path, text: text.value }] : []
    })
    next = read.length === 0 ? [] : likelyFiles(read).filter((path) => !Object.hasOwn(set.entries, path))
  }
}

const calledBy = (jobs: readonly JobReading[], set: FileSet): ReadonlyMap<string, Workflow> => {
  const called = new Map<string, Workflow>()
  for (const path of new Set(jobs.flatMap(({ calls }) => calls))) {
    const text = Object.hasOwn(set.entries, path) ? textAt(set, path) : null
    if (text?.known && text.value !== null) called.set(path, readWorkflow(path, text.value))
  }
  return called
}

const addFiles = async (source: Pick<Source, 'files'>, { at, entries }: FileSet, paths: readonly string[], clean: Clean): Promise<void> => {
  const missing = paths.filter((path) => !Object.hasOwn(entries, path))
  if (at === null || missing.length === 0) return
  for (const [path, file] of Object.entries(await source.files(at, missing)))
    entries[path] ??=
      file.known && file.value !== null && file.value.text !== null ? known({ ...file.value, text: clean(file.value.text) }) : file
}
