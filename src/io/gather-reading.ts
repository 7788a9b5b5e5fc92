/** What the protected jobs run: their files are read, and what those run in turn, until nothing is missing. */
import type { JobReading } from '../model/activity.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Run } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { literal, type ReadableWorkflow } from '../model/workflow.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { behindCalls, protectedJobs } from '../workflows/protected-jobs.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import { readFiles } from './gather-files.ts'
import type { GitHubSource } from './github-source.ts'
import type { ShownName } from './ranges-base.ts'

/** Rounds of reading: a workflow, what it calls, what that calls, and what they run. */
const ROUNDS = 4
const MOST_FILES = 200
/** Characters of all texts together. */
const MOST_TEXT = 5 * 1024 * 1024

export interface Executed {
  readonly files: FileSet
  /** Empty where the workflow could not be read. */
  readonly jobs: readonly JobReading[]
}

/** The files that define the run's jobs: the workflow that was started, and the one that holds our own job. */
export const definingFiles = async (source: GitHubSource, repository: string, run: Run): Promise<FileSet> => {
  const { workflow, jobWorkflow } = run
  if (workflow === null) return { at: run.sha, entries: {} }
  const at: Fact<string> =
    (workflow.sha ?? run.sha) ? known(workflow.sha ?? run.sha ?? '') : unknown('not-found', 'the runner names no commit')
  const own = jobWorkflow !== null && (jobWorkflow.path !== workflow.path || jobWorkflow.sha !== workflow.sha) ? jobWorkflow : null
  const [files, called] = await Promise.all([
    readFiles(source, at, [workflow.path]),
    own?.sha == null ? null : source.filesOf(own.repository ?? repository, own.sha, [own.path]),
  ])
  return { at: files.at, entries: { ...called, ...files.entries } }
}

const readable = (files: FileSet, path: string | undefined): ReadableWorkflow | null => {
  if (path === undefined) return null
  const text = textAt(files, path)
  if (!text.known || text.value === null) return null
  const workflow = readWorkflow(path, text.value)
  return workflow.readable ? workflow : null
}

const protectedIn = (
  files: FileSet,
  run: Run,
  named: readonly string[],
): readonly { workflow: ReadableWorkflow; ids: readonly string[] }[] => {
  const own = readable(files, run.jobWorkflow?.path ?? run.workflow?.path)
  if (own === null) return []
  const mine = { workflow: own, ids: protectedJobs(own, run.job, named) }
  const caller = run.workflow === null || run.workflow.path === own.path ? null : readable(files, run.workflow.path)
  return caller === null ? [mine] : [mine, { workflow: caller, ids: behindCalls(caller, own.path, named) }]
}

const shownNames = ({ jobs }: ReadableWorkflow, ids: readonly string[]): readonly ShownName[] =>
  jobs.filter(({ id }) => ids.includes(id)).map((job) => (job.name === null ? job.id : literal(job.name)))

/** Shown names of the protected jobs; null where they cannot be told. */
export const protectedNames = (files: FileSet, run: Run, named: readonly string[]): readonly ShownName[] | null => {
  const all = protectedIn(files, run, named)
  const [own] = all
  if (own === undefined) return null
  const names = all.flatMap(({ workflow, ids }) => shownNames(workflow, ids))
  // Nothing of weight anywhere: then that the gate itself was green says that its run was let through.
  return names.length > 0 || run.job === null ? names : shownNames(own.workflow, [run.job])
}

/** Reads on until the jobs' readings miss nothing more, or a bound is hit: what is left then stays unread in them. */
export const gatherExecuted = async (source: GitHubSource, first: FileSet, run: Run, named: readonly string[]): Promise<Executed> => {
  let files = first
  for (let round = 0; ; round += 1) {
    const set = filesOf(files)
    const jobs = protectedIn(files, run, named).flatMap(({ workflow, ids }) => ids.map((id) => readJob(workflow, id, set)))
    const left = MOST_FILES - Object.keys(files.entries).length
    const missing = [...set.missing()].filter((path) => !Object.hasOwn(files.entries, path)).slice(0, Math.max(0, left))
    const full = round >= ROUNDS || sizeOf(files) > MOST_TEXT
    if (missing.length === 0 || full || files.at === null) return { files, jobs }
    files = { at: files.at, entries: { ...files.entries, ...(await source.files(files.at, missing)) } }
  }
}

const sizeOf = ({ entries }: FileSet): number =>
  Object.values(entries).reduce((size, file) => size + (file.known ? (file.value?.text?.length ?? 0) : 0), 0)
