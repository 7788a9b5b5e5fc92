/** What we read and what we call unreadable, held to GitHub's own parser. Where the two differ the reason stands beside the file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { faultsOf } from '../support/github-parser.ts'

const path = '.github/workflows/ci.yml'
const answers = async (text: string): Promise<{ readonly ours: boolean; readonly gitHub: boolean }> => ({
  ours: readWorkflow(path, text).readable,
  gitHub: (await faultsOf(path, text)).length === 0,
})

const job = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'
const steps = (step: string): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`

describe('both take', () => {
  it.each([
    ['one event as a word', `on: push\n${job}`],
    ['a list of events', `on: [push, pull_request]\n${job}`],
    ['`on` in quotes', `"on": push\n${job}`],
    ['an anchor and its alias', 'on: push\njobs:\n  a: &a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  b: *a\n'],
    ['Windows line ends', `on: push\n${job}`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeffon: push\n${job}`],
    [
      'a matrix that only the run knows',
      `on: push\n${job.replace('    steps', '    strategy:\n      matrix: ${{ fromJSON(vars.M) }}\n    steps')}`,
    ],
    ['a called workflow', 'on: push\njobs:\n  a:\n    uses: acme/flows/.github/workflows/x.yml@v1\n    secrets: inherit\n'],
    ['a schedule', `on:\n  schedule:\n    - cron: '0 3 * * *'\n${job}`],
    ['permissions in one word', `on: push\npermissions: read-all\n${job}`],
    [
      'an environment with an address',
      `on: push\n${job.replace('    steps', '    environment: { name: x, url: https://example.org }\n    steps')}`,
    ],
    ['a step of several lines', steps('run: |\n          make\n          make test')],
    ['an empty env', `on: push\nenv: {}\n${job}`],
  ])('%s', async (_, text) => expect(await answers(text)).toEqual({ ours: true, gitHub: true }))
})

describe('both refuse', () => {
  it.each([
    ['an empty file', ''],
    ['a list', '- on: push\n'],
    ['no event', job],
    ['no job', 'on: push\n'],
    ['a bracket that is open', `on: [push\n${job}`],
    ['a tab for a blank', 'on: push\njobs:\n\ta:\n\t\truns-on: x\n'],
    ['a key that comes twice', `on: push\non: pull_request\n${job}`],
    ['a job without a runner', 'on: push\njobs:\n  a:\n    steps:\n      - run: make\n'],
    ['a job that is a word', 'on: push\njobs:\n  a: make\n'],
    ['steps that are no list', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: make\n'],
    ['jobs that are empty', 'on: push\njobs: {}\n'],
    ['two steps of one id', steps('run: make\n        id: x\n      - run: make test\n        id: x')],
    ['a need that is not there', `on: push\n${job}    needs: [b]\n`],
    [
      'jobs that need each other',
      'on: push\njobs:\n  a:\n    needs: b\n    runs-on: x\n    steps: [{ run: a }]\n  b:\n    needs: a\n    runs-on: x\n    steps: [{ run: b }]\n',
    ],
    ['an alias without its anchor', `on: *nothing\n${job}`],
  ])('%s', async (_, text) => expect(await answers(text)).toEqual({ ours: false, gitHub: false }))
})

/** Stricter than GitHub nowhere: a file that runs has to be read. Looser where a key that we do not need is odd: reading on shows more. */
describe('only we take', () => {
  it.each([
    ['a key that GitHub does not know yet: new keys come every year, and the rest is still true', `on: push\nnovelty: 1\n${job}`],
    ['an event that GitHub does not know yet', `on: novelty\n${job}`],
    ['a filter that an event does not have: real files carry such, and run', `on:\n  workflow_dispatch:\n    paths: [src]\n${job}`],
    ['an empty name among branches: real files carry such, and run', `on:\n  push:\n    branches: ['']\n${job}`],
    ['a step with an unknown key', steps('run: make\n        novelty: 1')],
    ['an expression that does not close', steps('run: echo ${{ github.ref')],
  ])('%s', async (_, text) => expect(await answers(text)).toEqual({ ours: true, gitHub: false }))
})

describe('the workflows of our own cases', () => {
  const folder = join(import.meta.dirname, '../cases')
  const texts = ['loosening', 'matrix', 'named-paths', 'policy', 'rows', 'triggers', 'unknown'].flatMap((name) =>
    parseAllDocuments(readFileSync(join(folder, `${name}.yml`), 'utf8')).flatMap((document) => workflowsIn(document.toJS())),
  )
  it('are there', () => expect(texts.length).toBeGreaterThan(5))
  it('are read where GitHub takes them', async () => {
    for (const text of texts.filter((one) => !readWorkflow(path, one).readable)) expect(await faultsOf(path, text)).not.toEqual([])
  })
})

/** Every text in a case that begins as a workflow does. */
function workflowsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(?:name:.*\n)?on:/.test(value) ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(workflowsIn) : []
}
