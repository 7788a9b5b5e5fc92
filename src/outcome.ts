/** After the job: how it ended, as a second record beside the one that was written before it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getInput, getState, info } from '@actions/core'
import { outcomeName, outcomeOf } from './evidence/outcome.ts'
import { evidenceText } from './evidence/statement.ts'
import { type Upload, upload, whyNoArtifacts } from './io/artifact.ts'
import type { Environment } from './io/inputs.ts'
import { writeFolder } from './io/write-folder.ts'
import { Evidence } from './model/evidence.ts'
import { logText, oneLine } from './report/text.ts'

/** The verdict was given long ago; what goes wrong here costs the outcome only, and the log says so. Never throws. */
export const recordOutcome = async (env: Environment): Promise<void> => {
  const [folder, job, status] = [getState('folder'), getState('job'), getInput('job-status')]
  if (folder === '' || status === '') return
  try {
    const names = (await readdir(folder)).filter((name) => ownFile.test(name))
    const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
    const main = files['evidence.json']
    if (main === undefined) throw new Error('there is no evidence.json any more')
    const outcome = outcomeOf(Evidence.parse(JSON.parse(main.toString('utf8'))), files, { job, conclusion: status })
    await writeFolder(folder, { [outcomeName]: evidenceText(outcome) })
    info(logText(`job ${job} ended: ${status}`))
    const next = uploadIn(getState('upload'))
    if (next === null || whyNoArtifacts(env) !== null) return
    const done = await upload({ kind: 'archive', upload: next, folder, files: [...names, outcomeName] })
    if (!done.done) info(logText(`The outcome could not be uploaded: ${oneLine(done.because, 300)}`))
  } catch (error) {
    info(logText(`The outcome could not be added to the evidence: ${oneLine(error instanceof Error ? error.message : String(error), 300)}`))
  }
}

/** Files of the record itself: the page that was uploaded by itself is a copy, and another step may have put its own files there. */
const ownFile = /^(?:evidence\.(?:json|html|sigstore\.json(?:\.sha256)?)|facts\.json|summary\.md)$/

const uploadIn = (state: string): Upload | null => {
  if (state === '') return null
  const { name, number, retentionDays }: Partial<Record<keyof Upload, unknown>> = JSON.parse(state)
  if (typeof name !== 'string' || typeof number !== 'number') return null
  return { name, number, retentionDays: typeof retentionDays === 'number' ? retentionDays : null }
}
