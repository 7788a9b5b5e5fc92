/** After the verdict: the artifact, the signature, the comment. A failure of any costs a copy and never the verdict. */
import { info, setOutput, warning } from '@actions/core'
import { checksumOf } from './evidence/checksum.ts'
import type { Folder } from './folder.ts'
import { type Upload, upload, whyNoArtifacts } from './io/artifact.ts'
import type { Runner } from './io/runner.ts'
import { type Uploader, uploaderApart } from './io/upload-apart.ts'
import { writeFolder } from './io/write-folder.ts'
import type { Assessment } from './model/assessment.ts'
import { commentMark, commentOf } from './report/comment.ts'
import { logText, oneLine } from './report/text.ts'

export interface Kept {
  readonly assessment: Assessment
  readonly runner: Runner
  readonly env: NodeJS.ProcessEnv
  /** Where the folder lies. */
  readonly path: string
  readonly folder: Folder
  readonly code: string | null
  /** True where the step waits or has waited: what uploading loads is then not loaded into it. */
  readonly apart: boolean
}

const say = (message: string): void => warning(logText(oneLine(message, 500)), { title: 'Countersign' })

/** The first upload under the record's name. */
export const uploadOf = ({ assessment: { name, policy }, runner: { settings } }: Pick<Kept, 'assessment' | 'runner'>): Upload => ({
  name,
  number: 1,
  retentionDays: settings.retentionDays ?? policy.evidence.retentionDays,
})

/** @returns what the step after the job needs to keep its own record beside this one; null where nothing was uploaded */
export const keep = async (kept: Kept): Promise<Upload | null> => {
  const { runner, folder } = kept
  const bundle = runner.settings.attest ? await signed(kept) : []
  const upload = await uploaded(kept, [...Object.keys(folder.files), ...bundle])
  if (runner.settings.comment) await commented(kept)
  return upload
}

const signed = async ({ folder, runner, path, assessment }: Kept): Promise<readonly string[]> => {
  const { attestEvidence, bundleName } = await import('./io/attest.ts')
  const made = await attestEvidence(folder.evidence, folder.digest, runner.settings.token ?? '', assessment.facts.repository.url)
  if (typeof made === 'string') {
    say(
      `The evidence is not signed: ${made}. It needs permissions id-token: write and attestations: write, and a plan that has attestations.`,
    )
    return []
  }
  setOutput('attestation-url', made.url)
  const sums = `${bundleName}.sha256`
  await writeFolder(path, { [bundleName]: made.bundle, [sums]: checksumOf(bundleName, made.bundle) })
  return [bundleName, sums]
}

const uploaded = async ({ assessment, env, path, runner, apart }: Kept, files: readonly string[]): Promise<Upload | null> => {
  const reason = whyNoArtifacts(env)
  if (reason !== null) {
    info(logText(`${reason}: the evidence stays in ${path}.`))
    return null
  }
  const uploader = apart ? uploaderApart() : here
  try {
    return await sent(uploader, { assessment, runner, path }, files)
  } finally {
    uploader.close()
  }
}

const here: Uploader = { send: upload, close: () => {} }

const sent = async (
  { send }: Uploader,
  { assessment, runner, path }: Pick<Kept, 'assessment' | 'runner' | 'path'>,
  files: readonly string[],
): Promise<Upload | null> => {
  const { facts, mode } = assessment
  const first = uploadOf({ assessment, runner })
  const done = await send({ kind: 'archive', upload: first, folder: path, files })
  if (!done.done) {
    say(`The evidence could not be uploaded and stays in ${path}: ${done.because}`)
    return null
  }
  setOutput('artifact-id', String(done.id ?? ''))
  setOutput('artifact-url', facts.run.url === null || done.id === null ? '' : `${facts.run.url}/artifacts/${done.id}`)
  // One click from the run's page, once a run: the jobs that check what the gate job `decided` add archives only.
  if (facts.run.job !== null && facts.inputs.decided === '' && mode !== 'record') {
    const shown = await send({ kind: 'page', upload: first, folder: path, page: 'evidence.html' })
    if (!shown.done) say(`The page could not be uploaded by itself; it is in the archive: ${shown.because}`)
  }
  return { ...first, number: done.number + 1 }
}

const commented = async ({ assessment, runner, code }: Kept): Promise<void> => {
  const { facts } = assessment
  const pull = facts.pulls.known ? facts.pulls.value.find(({ merged }) => !merged) : undefined
  if (pull === undefined || facts.repository.name === null) return
  const { keepComment } = await import('./io/comment.ts')
  const problem = await keepComment({
    apiUrl: facts.inputs.apiUrl,
    ownApiUrl: runner.ownApiUrl,
    token: runner.settings.token,
    repository: facts.repository.name,
    pull: pull.number,
    mark: commentMark,
    body: commentOf(assessment, code),
    create: assessment.decision.tier !== 'allow',
  })
  if (problem !== null) say(`The comment could not be kept up to date: ${problem}. It needs permission pull-requests: write.`)
}
