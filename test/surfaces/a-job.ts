/** A job with nothing in it. */
import type { Job, Scalar } from '../../src/model/workflow.ts'

export const place = { path: '.github/workflows/ci.yml', line: 7 }
export const scalar = (raw: string): Scalar => ({ raw, at: place, values: raw.includes('${{') ? null : [raw] })

export const aJob: Job = {
  id: 'job',
  name: null,
  at: place,
  if: null,
  needs: [],
  runsOn: [scalar('ubuntu-latest')],
  environment: null,
  permissions: null,
  env: {},
  defaults: { shell: null, workingDirectory: null },
  container: null,
  services: {},
  matrix: [],
  steps: [],
  uses: null,
  with: {},
  secrets: {},
  outputs: {},
  continueOnError: null,
  concurrency: null,
}
