/** After the verdict: the artifact, the signature, the comment. Loaded only then; a failure of any costs a copy and never the verdict. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { info, setOutput, warning } from '@actions/core'
import { evidenceName } from './evidence-name.ts'
import { artifactName, hasArtifactService, uploadFolder, uploadPage } from './io/artifact.ts'
import type { Runner } from './io/runner.ts'
import { writeFolder } from './io/write-folder.ts'
import type { Assessment } from './model/assessment.ts'
import type { Evidence } from './model/evidence.ts'
import { commentMark, commentOf } from './report/comment.ts'
import { logText, oneLine } from './report/text.ts'

export interface Kept {
  readonly assessment: Assessment
  readonly runner: Runner
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  readonly files: readonly string[]
  readonly evidence: Evidence
  readonly digest: string
  readonly code: string | null
}

const say = (message: string): void => warning(logText(oneLine(message, 500)), { title: 'Countersign' })

export const keep = async (kept: Kept): Promise<void> => {
  const { runner, assessment } = kept
  const bundle = runner.settings.attest ? await signed(kept) : []
  await uploaded({ ...kept, files: [...kept.files, ...bundle] })
  if (runner.settings.comment) await commented(kept)
  if (assessment.facts.run.url === null) info('There is no address of this run to link to.')
}

const signed = async ({ evidence, digest, runner, folder, assessment }: Kept): Promise<readonly string[]> => {
  const { attestEvidence } = await import('./io/attest.ts')
  const made = await attestEvidence(evidence, digest, runner.settings.token ?? '', assessment.facts.repository.url)
  if (typeof made === 'string') {
    say(
      `The evidence is not signed: ${made}. It needs permissions id-token: write and attestations: write, and a plan that has attestations.`,
    )
    return []
  }
  setOutput('attestation-url', made.url)
  await writeFolder(folder, { 'evidence.sigstore.json': made.bundle })
  return ['evidence.sigstore.json']
}

const uploaded = async ({ assessment, env, folder, files, runner }: Kept): Promise<void> => {
  if (!hasArtifactService(env)) return info(logText(`There is no artifact service here: the evidence stays in ${folder}.`))
  const { facts, policy } = assessment
  const name = artifactName(evidenceName(facts))
  const retentionDays = runner.settings.retentionDays ?? policy.evidence.retentionDays
  const done = await uploadFolder({ name, folder, files, retentionDays, address: facts.run.url })
  if (!done.done) return say(`The evidence could not be uploaded and stays in ${folder}: ${done.because}`)
  setOutput('artifact-id', String(done.id ?? ''))
  setOutput('artifact-url', done.url)
  if (facts.run.job === null || facts.inputs.decided !== '') return
  const page = `${name}.html`
  await writeFolder(folder, { [page]: await readFile(join(folder, 'evidence.html'), 'utf8') })
  const shown = await uploadPage(folder, page, retentionDays)
  if (!shown.done) say(`The page could not be uploaded by itself; it is in the archive: ${shown.because}`)
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
