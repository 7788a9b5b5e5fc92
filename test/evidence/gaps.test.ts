import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../src/evidence/gaps.ts'
import type { Gap } from '../../src/model/gap.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'
import { factsWith, filesAt } from '../support/facts.ts'
import { GATE } from '../support/shop.ts'

const path = '.github/workflows/ship.yml'
const initiation = { initiator: 'ai', involvement: 'authored', agents: [], signals: [], logs: [], because: '', blindSpots: [] } as const

/** Gaps of a run whose gate stands in the job `deploy`. */
const gapsIn = (text: string, asks = true): readonly Gap[] => {
  const workflow = readWorkflow(path, text)
  if (!workflow.readable) throw new Error(workflow.because)
  const loaded = loadPolicy(null, { source: 'starter', extended: {} })
  if (!loaded.ok) throw new Error('no starter')
  const files = filesAt('head', { [path]: text })
  const facts = factsWith({ files: { workflow: files, base: files, head: files, trusted: files } })
  const run = { ...facts.run, job: 'deploy', workflow: { path, sha: null } }
  const jobs = [readJob(workflow, 'deploy', filesOf(files))]
  return gapsOf({
    facts: { ...facts, run },
    policy: loaded.policy,
    initiation,
    reach: { jobs, credentials: [], targets: [] },
    gateRef: null,
    workflow,
    asks,
  })
}
const found = (id: string, gaps: readonly Gap[]): string | null => gaps.find((gap) => gap.id === id)?.fact ?? null
const job = (more: string, steps = ''): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: x\n${more}    steps:\n      - uses: ${GATE}\n${steps}      - run: make\n`

describe('what started before the gate', () => {
  it.each([
    ['its container', job('    container: node:24\n')],
    ['its services', job('    services: { db: { image: postgres } }\n')],
    ['pre steps of acme/login, if they have any', job('', '      - uses: acme/login@v1\n')],
    ['its container, pre steps of acme/login/sub, if they have any', job('    container: node:24\n', '      - uses: acme/login/sub@v1\n')],
  ])('is a gap: %s', (which, text) => {
    expect(found('before-the-gate', gapsIn(text))).toContain(which)
  })

  it('is none where only GitHub’s own actions and the repository’s follow', () => {
    expect(
      found(
        'before-the-gate',
        gapsIn(job('', '      - uses: actions/checkout@v5\n      - uses: github/codeql-action/init@v4\n      - uses: ./own\n')),
      ),
    ).toBeNull()
  })
})

describe('a concurrency group', () => {
  const cancels = 'concurrency: { group: x, cancel-in-progress: true }\n'
  it.each([
    ['of the workflow', `${cancels}${job('')}`, true],
    ['of the job', job(`    ${cancels}`), true],
    [
      'of the job that asks',
      `${job('')}  approve:\n    runs-on: x\n    environment: countersign\n    ${cancels}    steps: [{ run: 'true' }]\n`,
      true,
    ],
    ['by an expression', job('    concurrency: { group: x, cancel-in-progress: "${{ inputs.c }}" }\n'), true],
    ['that only waits', job('    concurrency: x\n'), false],
    ['of a job that has nothing to do with it', `${job('')}  test:\n    runs-on: x\n    ${cancels}    steps: [{ run: make }]\n`, false],
  ])('%s that cancels what waits is a gap where somebody is asked', (_, text, is) => {
    expect(found('concurrency-cancels', gapsIn(text)) !== null).toBe(is)
    expect(found('concurrency-cancels', gapsIn(text, false))).toBeNull()
  })
})
