import { expect, test } from 'vitest'
import { forgesCheck, statusPaths } from '../../src/surfaces/forged-check.ts'
import { aJob, scalar } from './a-job.ts'
import { aReading } from './a-use.ts'

const step = { ...aJob, steps: [] }
const reading = (job: Partial<typeof aJob> = {}) => ({ ...aReading(), job: { ...step, ...job } })

test.each(['state=success\ncontext=test', '{"state": "success", "context": "ci/lint"}', "conclusion: 'success', name: 'Build'"])(
  'A check that the job does not run is not its to pass: %j',
  (fields) => {
    expect(forgesCheck(fields, reading(), [])).toBe(true)
  },
)

test.each<[string, string, Parameters<typeof reading>[0], readonly string[]]>([
  ['a failure', 'state=failure\ncontext=test', {}, []],
  ['a name that is none of a check', 'state=success\ncontext=preview', {}, []],
  ['no name at all', 'state=success', {}, []],
  ['a job that waited for the check', 'state=success\ncontext=test', { needs: ['test'] }, []],
  [
    'a job that goes by what another run found',
    'state=success\ncontext=test',
    { if: scalar("github.event.workflow_run.conclusion == 'success'") },
    [],
  ],
  ['a step that goes by what an earlier one found', 'state=success\ncontext=test', {}, ["steps.test.outcome == 'success'"]],
])('%s is a report', (_what, fields, job, conditions) => {
  expect(forgesCheck(fields, reading(job), conditions)).toBe(false)
})

test('Reading and annotating checks is no claim about one', () => {
  expect(statusPaths.test('/repos/o/r/statuses/abc')).toBe(true)
  expect(statusPaths.test('/repos/o/r/check-runs')).toBe(true)
  expect(statusPaths.test('/repos/o/r/check-runs/7/annotations')).toBe(false)
  expect(statusPaths.test('/repos/o/r/deployments/7/statuses')).toBe(false)
})
