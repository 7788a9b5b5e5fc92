/** What makes a decision another one, and what does not. */
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate.ts'
import { known } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/facts.ts'
import { accounts, commitBy, factsWith, filesAt, rangeOf, shaOf } from '../support/facts.ts'

const path = '.github/workflows/ship.yml'
const workflow = (more = '') => `on: push
permissions: { contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish${more}
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: npm test }]
`
const plain = factsWith()
const ranges = [rangeOf([commitBy(accounts.alice, 'head', { message: 'Speed up\n\nCo-authored-by: Claude <noreply@anthropic.com>' })])]
const facts: Facts = factsWith({
  run: { ...plain.run, workflow: { path, sha: shaOf('head') }, jobWorkflow: { repository: 'acme/shop', path, sha: shaOf('head') } },
  ranges,
  files: { ...plain.files, workflow: filesAt('head', { [path]: workflow() }) },
})
const idOf = (more: Partial<Facts> = {}): string => judge({ ...facts, ...more }).decisionId
const run = (more: Partial<Facts['run']>): Partial<Facts> => ({ run: { ...facts.run, ...more } })
const policy = (text: string): Partial<Facts> => ({ policy: { ...facts.policy, trusted: { ...facts.policy.trusted, text: known(text) } } })
const bob = { id: accounts.bob.id, login: 'bob', type: 'User' } as const

describe('the id of a decision', () => {
  it('is a digest', () => {
    expect(idOf()).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it.each<[string, Partial<Facts>]>([
    ['the clock', { observedAt: '2027-01-01T00:00:00Z' }],
    ['the attempt', run({ attempt: 3 })],
    ['the id and the address of the run', run({ id: 1, url: 'https://github.com/acme/shop/actions/runs/1' })],
    ['the step', run({ step: '__again' })],
    ['approvals', { approvals: known([{ environments: ['countersign'], state: 'approved', account: bob, comment: 'yes' }]) }],
    [
      'what protects the environment',
      {
        environments: {
          countersign: known({
            name: 'countersign',
            exists: true,
            reviewers: [{ kind: 'user', id: 1002, name: 'bob' }],
            preventSelfReview: true,
            adminsCanBypass: false,
            waitMinutes: 0,
            branchPolicy: 'none',
          }),
        },
      },
    ],
    ['the mode', { inputs: { ...facts.inputs, mode: 'route' } }],
    ['what another job decided', { inputs: { ...facts.inputs, decided: shaOf('x') } }],
    ['how the record is kept', { keeping: { artifacts: true, askedDays: 3, mostDays: 90, signing: 'possible' } }],
    ['that somebody waited', { waited: { ended: 'timeout', minutes: 60 } }],
  ])('does not hang on %s', (_, more) => {
    expect(idOf(more)).toBe(idOf())
  })

  it.each<[string, Partial<Facts>]>([
    ['the policy', policy('version: 1\nrules:\n  - { id: own, title: Own, decision: block, when: { category: publish } }\n')],
    ['a word of the policy that changes no answer', policy('version: 1\nowners: ["@acme/team"]\n')],
    ['the version of the tool', { tool: { name: 'countersign', version: '9.9.9' } }],
    ['the head of the range', run({ headSha: shaOf('other') })],
    ['the base of the range', { ranges: [{ ...(ranges[0] ?? rangeOf([])), base: shaOf('other') }] }],
    [
      'a commit of the range',
      { ranges: [rangeOf([commitBy(accounts.alice, 'other', { message: 'Co-authored-by: Claude <noreply@anthropic.com>' })])] },
    ],
    ['that the range was cut', { ranges: [{ ...(ranges[0] ?? rangeOf([])), truncated: '250 commits' }] }],
    ['whose hand it is', { ranges: [rangeOf([commitBy(accounts.alice, 'head')])] }],
    ['what the jobs do', { files: { ...facts.files, workflow: filesAt('head', { [path]: workflow(' --tag next && terraform apply') }) } }],
    ['which jobs are protected', { inputs: { ...facts.inputs, jobs: ['deploy'] } }],
    [
      'the commit of a called workflow',
      run({ referenced: known([{ path: 'acme/ci/.github/workflows/a.yml', sha: shaOf('a'), ref: 'v1' }]) }),
    ],
  ])('changes with %s', (_, more) => {
    expect(idOf(more)).not.toBe(idOf())
  })

  it('follows a called workflow to its commit', () => {
    const called = (word: string) => run({ referenced: known([{ path: 'acme/ci/.github/workflows/a.yml', sha: shaOf(word), ref: 'v1' }]) })
    expect(idOf(called('before'))).not.toBe(idOf(called('after')))
    expect(idOf(called('before'))).toBe(idOf(called('before')))
  })
})
