/** The map is no second opinion: whatever a workflow holds, it says what the gate decides for a run of that job and event by an agent. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesAt } from '../support/facts.ts'
import { mapAndGate } from '../support/map-and-gate.ts'

const steps = [
  '- run: npm test',
  '- uses: actions/checkout@v4',
  '- run: npm publish\n  env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }',
  '- run: gh release create v1 --notes x\n  env: { GH_TOKEN: "${{ github.token }}" }',
  '- run: terraform apply -auto-approve\n  env: { AWS_SECRET_ACCESS_KEY: "${{ secrets.AWS_KEY }}" }',
  '- uses: someone/unknown-action@v1\n  with: { token: "${{ secrets.BOT_TOKEN }}" }',
  '- run: ./scripts/deploy.sh',
  '- uses: anthropics/claude-code-action@v1',
  '- run: echo "${{ toJSON(secrets) }}"',
  '- run: kubectl delete namespace production',
] as const
const events = [
  'push',
  'pull_request',
  'pull_request_target',
  'workflow_dispatch',
  'schedule',
  'issue_comment',
  'release',
  'workflow_call',
] as const
const tokens = [
  '',
  'permissions: {}',
  'permissions: write-all',
  'permissions: { contents: write, id-token: write }',
  'permissions: { actions: write }',
] as const
const environments = ['', 'environment: production', 'environment: ${{ inputs.where }}'] as const

const job = fc.record({
  steps: fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 4 }),
  token: fc.constantFrom(...tokens),
  environment: fc.constantFrom(...environments),
  runner: fc.constantFrom('ubuntu-latest', '[self-hosted, linux]'),
  calls: fc.boolean(),
})
const indented = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

const workflow = fc
  .record({
    events: fc.uniqueArray(fc.constantFrom(...events), { minLength: 1, maxLength: 4 }),
    token: fc.constantFrom(...tokens),
    jobs: fc.array(job, { minLength: 1, maxLength: 3 }),
  })
  .map((one) =>
    [
      'on:',
      ...one.events.map((event) => (event === 'schedule' ? "  schedule: [{ cron: '0 4 * * 1' }]" : `  ${event}:`)),
      one.token,
      'jobs:',
      ...one.jobs.map((each, index) =>
        each.calls
          ? `  job${index}:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n${indented(each.token, 4)}`
          : `  job${index}:\n    runs-on: ${each.runner}\n${indented([each.token, each.environment].filter(Boolean).join('\n'), 4)}\n    steps:\n${indented(each.steps.join('\n'), 6)}`,
      ),
    ]
      .filter(Boolean)
      .join('\n'),
  )

const path = '.github/workflows/made.yml'
const beside = {
  '.github/workflows/called.yml':
    'on: { workflow_call: { secrets: { DEPLOY_KEY: {} } } }\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ssh host deploy\n        env: { KEY: "${{ secrets.DEPLOY_KEY }}" }\n',
  'scripts/deploy.sh': '#!/bin/sh\nkubectl apply -f k8s/\n',
}

const policies = [
  null,
  'credentials:\n  NPM_TOKEN: { owner: "@acme/release", purpose: publish, scope: repository }\n',
  'rules:\n  - id: no-dispatch\n    title: No dispatch by an agent\n    decision: block\n    when: { event: workflow_dispatch, side: action }\n  - id: no-comment\n    title: Comments ask\n    decision: approve\n    when: { event: [issue_comment, pull_request], access: write }\n  - id: started\n    title: What an agent starts\n    decision: block\n    when: { involvement: triggered, category: destructive }\n',
] as const

describe('the map and the gate', () => {
  it('agree on every job and event of whatever workflow', () => {
    fc.assert(
      fc.property(workflow, fc.constantFrom(...policies), (text, policy) => {
        const pairs = mapAndGate(path, filesAt('head', { ...beside, [path]: text }), policy)
        expect(pairs.length).toBeGreaterThan(0)
        for (const { job: id, event, map, gate } of pairs)
          expect({ id, event, ...(map as object) }).toEqual({ id, event, ...(gate as object) })
      }),
      { numRuns: 150 },
    )
  })

  it('differ by event where the policy does', () => {
    const text =
      'on: [push, workflow_dispatch]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish, env: { T: "${{ secrets.NPM_TOKEN }}" } }]\n'
    const decisions = mapAndGate(path, filesAt('head', { [path]: text }), policies[2]).map(({ event, gate }) => [
      event,
      (gate as { decision: string }).decision,
    ])
    expect(decisions).toEqual([
      ['push', 'approve'],
      ['workflow_dispatch', 'block'],
    ])
  })
})
