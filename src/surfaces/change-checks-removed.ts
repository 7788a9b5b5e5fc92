/** Checks that were there and are nowhere any more. */
import type { Scene } from '../model/detector.ts'
import { literal, type ReadableWorkflow } from '../model/workflow.ts'
import { type Check, checksOf, handsOver } from './change-checks.ts'
import type { Weakening } from './change-weakening.ts'

/**
 * A check is gone when no changed workflow runs it any more, none runs a new one of its kind in its place, and no script, action or called
 * workflow came in that could now hold it. Moving, renaming, splitting and replacing are ordinary work.
 */
export const checksRemoved = (
  before: readonly ReadableWorkflow[],
  after: readonly ReadableWorkflow[],
  changes: Scene['changes'],
): readonly Weakening[] => {
  const [old, now] = [before.flatMap(checksOf), after.flatMap(checksOf)]
  const handed = new Set(before.flatMap(handsOver))
  if (after.flatMap(handsOver).some((other) => !handed.has(other))) return []
  const oldTexts = new Set(old.map(({ text }) => text))
  const nowTexts = new Set(now.map(({ text }) => text))
  const newKinds = new Set(now.filter(({ text }) => !oldTexts.has(text)).map(({ kind }) => kind))
  const orphaned = new Set(before.filter((workflow) => lostItsSubject(workflow, after, changes)).map(({ path }) => path))
  const gone = old.filter(
    ({ path, text, kind }) => !orphaned.has(path) && !nowTexts.has(text) && !newKinds.has(kind) && !stillWithin(text, now),
  )
  return onePerStep(gone).map((check) => weakeningOf(check, after))
}

/** A workflow removed together with all the folders whose changes it was there to check. */
const lostItsSubject = (workflow: ReadableWorkflow, after: readonly ReadableWorkflow[], changes: Scene['changes']): boolean => {
  if (!changes.known || after.some(({ path }) => path === workflow.path)) return false
  const folders = foldersOf(workflow)
  const below = (folder: string, path: string): boolean => path.startsWith(`${folder}/`)
  return (
    folders.length > 0 &&
    folders.every((folder) => {
      const touched = changes.value.filter(({ path }) => below(folder, path))
      return touched.length > 0 && touched.every(({ status }) => status === 'removed')
    })
  )
}

/** Folders named by its path filters and working directories. */
const foldersOf = (workflow: ReadableWorkflow): readonly string[] => {
  const globs = workflow.triggers.flatMap(({ filters }) => filters['paths'] ?? [])
  const directories = [workflow.defaults, ...workflow.jobs.map(({ defaults }) => defaults)].map(
    ({ workingDirectory }) => literal(workingDirectory) ?? '',
  )
  const plain = [...globs, ...directories].map((path) => path.replace(/^\.\//, '').replace(/\/?\*.*$|\/$/, ''))
  return [...new Set(plain)].filter((path) => path !== '' && !path.startsWith('.github'))
}

/** `npm test` went into `npm test && npm run lint`, or lost its options: still there. */
const stillWithin = (text: string, now: readonly Check[]): boolean =>
  now.some((other) => other.text.includes(text) || (other.text.length > 6 && text.includes(other.text)))

const onePerStep = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(
    (check, i) => checks.findIndex(({ path, job, step }) => path === check.path && job === check.job && step === check.step) === i,
  )

const weakeningOf = (check: Check, after: readonly ReadableWorkflow[]): Weakening => {
  const workflow = after.find(({ path }) => path === check.path)
  const job = workflow?.jobs.find(({ id }) => id === check.job)
  const [code, what] =
    workflow === undefined
      ? ['check-workflow-removed', 'A workflow that checks changes is removed']
      : job === undefined
        ? ['check-job-removed', 'A job that checks changes is removed']
        : ['check-step-removed', 'A step that checks changes is removed']
  return {
    code,
    message: `${what}, and nothing of its kind (${check.kind}) takes its place.`,
    path: check.path,
    line: job?.at.line ?? (workflow === undefined ? check.line : 1),
    quote: check.text,
    job: check.job,
    step: check.step,
    blockworthy: true,
  }
}
