/** dist/post.js: after the job, how it ended is added to the evidence that the gate wrote before it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getInput, getState, info } from '@actions/core'
import { evidenceText, integrityOf } from './evidence/statement.ts'
import { writeFolder } from './io/write-folder.ts'
import { Evidence } from './model/evidence.ts'
import { logText, oneLine } from './report/text.ts'

const folder = getState('folder')
const job = getState('job')
const status = getInput('job-status')

if (folder !== '' && status !== '') {
  try {
    const before = Evidence.parse(JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8')))
    const outcome: Evidence['predicate']['record']['outcome'] = {
      value: [{ job, conclusion: status }],
      state: 'verified',
      source: "the runner's own word at the end of the job",
    }
    const changed: Evidence = { ...before, predicate: { ...before.predicate, record: { ...before.predicate.record, outcome } } }
    const whole: Evidence = { ...changed, predicate: { ...changed.predicate, integrity: integrityOf(changed) } }
    await writeFolder(folder, { 'outcome.json': evidenceText(whole) })
    info(logText(`job ${job} ended: ${status}`))
  } catch (error) {
    // The verdict was given long ago; what is missing here is only the outcome, and the log says so.
    info(logText(`The outcome could not be added to the evidence: ${oneLine(error instanceof Error ? error.message : String(error), 300)}`))
  }
}
