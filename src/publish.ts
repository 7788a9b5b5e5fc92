/** Everything that a decision leaves behind: files, outputs, summary, annotations, artifact, signature, comment. In this order, so that a cancelled run has the most. */
import { join } from 'node:path'
import { canonicalJson } from './evidence/canonical.ts'
import { evidenceName } from './evidence-name.ts'
import { folderOf } from './folder.ts'
import { announce, type Note, remember } from './io/announce.ts'
import type { GitHubSource } from './io/github-source.ts'
import type { Runner } from './io/runner.ts'
import { writeFolder } from './io/write-folder.ts'
import type { Assessment } from './model/assessment.ts'
import type { Facts } from './model/facts.ts'
import { annotationsOf } from './report/annotations.ts'
import { headlineOf, weighty } from './report/headline.ts'
import { type Outputs, outputsOf, stoppedOutputs } from './report/outputs.ts'
import { summaryOf } from './report/summary.ts'
import { logText, markdown, oneLine } from './report/text.ts'
import { storageOf } from './storage.ts'

export interface Publication {
  readonly assessment: Assessment
  readonly runner: Runner
  readonly source: GitHubSource
  readonly env: NodeJS.ProcessEnv
}

export interface Published {
  /** True where something that had to be written could not be. */
  readonly failed: boolean
}

const safe = (text: string): string => text.replaceAll(/[^\w.-]+/g, '-').slice(0, 120)
const folderFor = (facts: Pick<Facts, 'run' | 'inputs'>, env: NodeJS.ProcessEnv): string =>
  join(env['RUNNER_TEMP'] ?? env['GITHUB_WORKSPACE'] ?? '.', safe(evidenceName(facts)))

export const publish = async ({ assessment, runner, source, env }: Publication): Promise<Published> => {
  const { facts, policy } = assessment
  const folder = folderFor(facts, env)
  const code = codeOf(assessment)
  const storage = assessment.mode === 'record' ? await storageOf(facts, source) : undefined
  const { files, evidence, digest } = folderOf(assessment, code, storage)
  await writeFolder(folder, files)
  const keeps =
    assessment.decision.tier !== 'allow' ||
    weighty(assessment.decision.surfaces).length > 0 ||
    policy.evidence.always ||
    assessment.mode === 'record'
  const { verdict, who, what, ask } = headlineOf(assessment)
  const log = [verdict, who, what, ask ?? '', ...(code === null ? [] : [`Countersign code: ${code}`]), `evidence ${digest}`]
    .filter(Boolean)
    .map((line) => logText(oneLine(line, 700)))
    .join('\n')
  const outputs: Outputs = outputsOf(assessment, folder, digest)
  const words = { summary: summaryOf(assessment, { digest, code }), notes: annotationsOf(assessment, digest), log }
  const failed = !(await announce({ outputs, ...words }, env['GITHUB_STEP_SUMMARY'] || null))
  // For the step after the job: it adds how the job ended.
  await remember({ folder, job: facts.run.job ?? '' })
  if (!keeps) return { failed }
  const { keep } = await import('./keep.ts')
  await keep({ assessment, runner, env, folder, files: Object.keys(files), evidence, digest, code })
  return { failed }
}

/** The code that an approver copies; null where no approval is asked for or no run stands behind it. */
const codeOf = ({ decision, settlement }: Assessment): string | null =>
  decision.tier === 'allow' || settlement.state === 'approved' ? null : (settlement.code ?? null)

/** In `wait`: a step's summary is not visible before its job ends, so the case is told in the log, the page and the comment. */
export const sayBeforeWaiting = async ({ assessment, runner, env }: Omit<Publication, 'source'>): Promise<void> => {
  const { facts } = assessment
  const folder = folderFor(facts, env)
  const code = codeOf(assessment)
  const { files, evidence, digest } = folderOf(assessment, code)
  await writeFolder(folder, files)
  const { verdict, who, what, ask } = headlineOf(assessment)
  const reasons = assessment.reasons.slice(0, 12).map(({ message, at }) => `- ${message}${at === null ? '' : ` (${at.path}:${at.line})`}`)
  const lines = [
    verdict,
    who,
    what,
    ask ?? '',
    ...reasons,
    ...(code === null ? [] : [`Put this code into the approval comment: ${code}`]),
    ...(facts.run.url === null ? [] : [`Approve here: ${facts.run.url}`]),
    `evidence ${digest}`,
  ]
  process.stdout.write(
    `${lines
      .filter(Boolean)
      .map((line) => logText(oneLine(line, 700)))
      .join('\n')}\n`,
  )
  const { keep } = await import('./keep.ts')
  await keep({ assessment, runner, env, folder, files: Object.keys(files), evidence, digest, code })
}

export interface Stop {
  readonly code: string
  readonly message: string
  readonly facts: Facts | null
  readonly env: NodeJS.ProcessEnv
  readonly observing: boolean
}

/** Where no decision could be made: outputs, summary and what facts there are, all the same. */
export const publishStop = async ({ code, message, facts, env, observing }: Stop): Promise<void> => {
  const note: Note = {
    level: observing ? 'warning' : 'error',
    title: `Countersign: ${code}`,
    message: logText(oneLine(message, 1000)),
    path: null,
    line: null,
  }
  const summary = `## Countersign: STOP · ${code}\n\n${markdown(oneLine(message, 2000))}\n\n${observing ? 'Only observing: the step passes.' : 'Nothing may proceed on facts or rules that could not be had.'}\n`
  const outputs = stoppedOutputs(code, logText(oneLine(message, 1000)))
  try {
    if (facts !== null) {
      const folder = folderFor(facts, env)
      await writeFolder(folder, { 'facts.json': `${canonicalJson(facts)}\n`, 'summary.md': summary })
      outputs['evidence-path'] = folder
    }
  } catch {
    // The disk refused; the stop itself is told below all the same.
  }
  await announce({ outputs, summary, notes: [note], log: logText(`STOP ${code}: ${message}`) }, env['GITHUB_STEP_SUMMARY'] || null)
}
