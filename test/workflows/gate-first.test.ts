import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gateFirstPatch } from '../../src/workflows/gate-first.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { gateIsFirst } from '../../src/workflows/protected-jobs.ts'

const jobIn = (text: string) => {
  const workflow = readWorkflow('ship.yml', text)
  const job = workflow.readable ? workflow.jobs[0] : undefined
  if (job === undefined) throw new Error('the workflow cannot be read')
  return job
}

/** As a reader would: saved to a file, given to git. */
const applied = (text: string, patch: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-first-'))
  try {
    writeFileSync(join(folder, 'ship.yml'), text)
    execFileSync('git', ['apply', '--unsafe-paths', '-'], {
      cwd: folder,
      input: patch,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
    })
    return readFileSync(join(folder, 'ship.yml'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const head = 'on: push\njobs:\n  deploy:\n    runs-on: x\n    steps:\n'
const gate = '      - uses: acme/countersign@v1\n        with:\n          mode: fail\n'

describe('the patch that makes the gate the first step', () => {
  it.each<[string, string]>([
    ['behind one step', `${head}      - run: npm ci\n${gate}      - run: npm publish\n`],
    ['as the last step', `${head}      - run: |\n          npm ci\n\n          npm test\n\n${gate}`],
    ['behind a checkout and a step', `${head}      - uses: actions/checkout@v4\n      - name: Set up\n        run: x\n${gate}`],
    ['with a job behind it', `${head}      - run: npm ci\n${gate}\n  other:\n    runs-on: x\n    steps:\n      - run: 'true'\n`],
    ['with comments between', `${head}      # install\n      - run: npm ci\n\n      # ask\n${gate}      - run: npm publish\n`],
    ['without an end of line', `${head}      - run: npm ci\n      - uses: acme/countersign@v1`],
  ])('applies %s', (_, text) => {
    const whole = text.endsWith('\n') ? text : `${text}\n`
    const patch = gateFirstPatch('ship.yml', whole, jobIn(whole))
    expect(patch).not.toBeNull()
    const after = applied(whole, patch ?? '')
    expect(gateIsFirst(jobIn(after))).toBe(true)
    expect(jobIn(after).steps.length).toBe(jobIn(text).steps.length)
    expect(after.split('\n').sort()).toEqual(whole.split('\n').sort())
  })

  it.each<[string, string]>([
    ['where it is the first', `${head}${gate}      - run: x\n`],
    ['where only a checkout stands before it', `${head}      - uses: actions/checkout@v4\n${gate}`],
    ['where there is none', `${head}      - run: x\n`],
    ['where the steps stand in one line', 'on: push\njobs: {deploy: {runs-on: x, steps: [{run: a}, {uses: acme/countersign@v1}]}}\n'],
  ])('is not made %s', (_, text) => {
    expect(gateFirstPatch('ship.yml', text, jobIn(text))).toBeNull()
  })
})
