/** Everything that a decision leaves behind: files, outputs, summary, annotations, artifact, signature, comment. In this order, so that a cancelled run has the most. */
import { join } from 'node:path'
import { warning } from '@actions/core'
import { notStored, type Storage } from './evidence/statement.ts'
import { codeToCopy, folderOf } from './folder.ts'
import { announce, type Note, remember } from './io/announce.ts'
import type { Runner } from './io/runner.ts'
import { writeFolder } from './io/write-folder.ts'
import type { Kept } from './keep.ts'
import type { Assessment } from './model/assessment.ts'
import { annotationsOf } from './report/annotations.ts'
import { headlineOf, weighty } from './report/headline.ts'
import { type Outputs, outputsOf, stoppedOutputs } from './report/outputs.ts'
import { summaryOf } from './report/summary.ts'
import { logText, markdown, oneLine } from './report/text.ts'
import type { Stop } from './stopped.ts'

export interface Publication {
  readonly assessment: Assessment
  readonly runner: Runner
  readonly env: NodeJS.ProcessEnv
  /** Digests of evidence that this run has already left for this step: the record that was kept before waiting. */
  readonly earlier?: readonly string[]
}

export interface Published {
  /** True where something that had to be written could not be. */
  readonly failed: boolean
}

const safe = (text: string): string => text.replaceAll(/[^\w.-]+/g, '-').slice(0, 120)
const pathFor = ({ name }: Assessment, env: NodeJS.ProcessEnv): string =>
  join(env['RUNNER_TEMP'] ?? env['GITHUB_WORKSPACE'] ?? '.', safe(name))
const logOf = (lines: readonly (string | null)[]): string => lines.flatMap((line) => (line ? [logText(oneLine(line, 700))] : [])).join('\n')

export const publish = async ({ assessment, runner, env, earlier = [] }: Publication): Promise<Published> => {
  const { settlement, reasons } = assessment
  const code = codeToCopy(assessment)
  const storage: Storage = { ...notStored, earlier: [...earlierOf(assessment), ...earlier] }
  const folder = folderOf(assessment, storage)
  const { digest } = folder
  const path = pathFor(assessment, env)
  // Without a record nothing may proceed: what cannot be written is a stop.
  await writeFolder(path, folder.files)
  const { verdict, who, what, ask } = headlineOf(assessment)
  const log = logOf([
    ...(settlement.reason === 'not-judged' ? reasons.map(({ code: of, message }) => `STOP ${of}: ${message}`) : [verdict, who, what, ask]),
    code === null ? null : `Countersign code: ${code}`,
    `evidence ${digest}`,
  ])
  const outputs: Outputs = outputsOf(assessment, path, digest)
  const words = { summary: summaryOf(assessment, { digest, code }), notes: annotationsOf(assessment, digest), log }
  // For the step after the job, which adds how the job ended and uploads what is there. The last word under a name counts.
  await remember({ folder: path, job: assessment.facts.run.job ?? '' })
  const failed = !(await announce({ outputs, ...words }, env['GITHUB_STEP_SUMMARY'] || null))
  if (!isKept(assessment)) return { failed }
  const upload = await kept({ assessment, runner, env, path, folder, code, apart: assessment.mode === 'wait' })
  // A job that the gate let through ends somehow, and that belongs to the record.
  const ownJob = assessment.reach.jobs.some(({ job }) => job.id === assessment.facts.run.job)
  const goesOn = ownJob && assessment.verdict === 'proceed' && assessment.mode !== 'record'
  await remember({ upload: upload !== null && goesOn ? JSON.stringify(upload) : '' })
  return { failed }
}

/** What a last job found of the run's earlier records. */
const earlierOf = ({ facts: { ended } }: Assessment): readonly string[] =>
  ended?.evidence.known ? ended.evidence.value.map(({ digest }) => digest) : []

/** What asks nobody and touches nothing leaves a summary and its outputs only, unless the policy wants all. */
const isKept = ({ decision, policy, mode }: Assessment): boolean =>
  decision.tier !== 'allow' || weighty(decision.surfaces).length > 0 || policy.evidence.always || mode === 'record'

/** Keeping is loaded only here, after the verdict, and no failure of it changes that. */
const kept = async (what: Kept): Promise<Awaited<ReturnType<typeof import('./keep.ts').keep>>> => {
  try {
    const { keep, uploadOf } = await import('./keep.ts')
    // Should this be cut short, the step after the job begins anew.
    await remember({ upload: JSON.stringify(uploadOf(what)) })
    return await keep(what)
  } catch (error) {
    warning(logText(oneLine(error instanceof Error ? error.message : String(error), 500)), { title: 'Countersign: evidence not kept' })
    return null
  }
}

/**
 * In `wait`: a step's summary is not visible before its job ends, so the case is told in the log, the page and the comment.
 *
 * @returns the digest of the evidence as it stands now, and when it is kept
 */
export const sayBeforeWaiting = async ({
  assessment,
  runner,
  env,
}: Publication): Promise<{ readonly digest: string; readonly keeping: Promise<void> }> => {
  const { facts } = assessment
  const code = codeToCopy(assessment)
  const folder = folderOf(assessment)
  const path = pathFor(assessment, env)
  await writeFolder(path, folder.files)
  const { verdict, who, what, ask } = headlineOf(assessment)
  const reasons = assessment.reasons.slice(0, 12).map(({ message, at }) => `- ${message}${at === null ? '' : ` (${at.path}:${at.line})`}`)
  const lines = [
    verdict,
    who,
    what,
    ask,
    ...reasons,
    code === null ? null : `Put this code into the approval comment: ${code}`,
    facts.run.url === null ? null : `Approve here: ${facts.run.url}`,
    `evidence ${folder.digest}`,
  ]
  process.stdout.write(`${logOf(lines)}\n`)
  await remember({ folder: path, job: facts.run.job ?? '' })
  const keeping = kept({ assessment, runner, env, path, folder, code, apart: true }).then(async (upload) => {
    if (upload !== null) await remember({ upload: JSON.stringify(upload) })
  })
  return { digest: folder.digest, keeping }
}

/** Where not even the runner could be read: outputs, summary and log all the same. There is no name to keep a record under. */
export const publishStop = async ({ code, message }: Stop, env: NodeJS.ProcessEnv, observing: boolean): Promise<void> => {
  const note: Note = {
    level: observing ? 'warning' : 'error',
    title: `Countersign: ${code}`,
    message: logText(oneLine(message, 1000)),
    path: null,
    line: null,
  }
  const summary = `## Countersign: STOP · ${code}\n\n${markdown(oneLine(message, 2000))}\n\n${observing ? 'Only observing: the step passes.' : 'Nothing may proceed on facts or rules that could not be had.'}\n`
  const outputs = stoppedOutputs(code, logText(oneLine(message, 1000)))
  await announce({ outputs, summary, notes: [note], log: logText(`STOP ${code}: ${message}`) }, env['GITHUB_STEP_SUMMARY'] || null)
}
