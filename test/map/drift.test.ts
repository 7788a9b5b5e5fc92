/** `map --against`: what is worse is named, and what is as good or better is not. */
import { describe, expect, it } from 'vitest'
import { driftOf, onlyDrifted } from '../../src/map/drift.ts'
import { mapped, type TextsByPath } from '../support/mapped.ts'

const path = '.github/workflows/release.yml'
const gate = `acme/countersign@${'1'.repeat(40)}`

const publish = `on: { push: { branches: [main] } }
permissions: { contents: read }
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
const gated = publish.replace('    steps:\n', `    steps:\n      - uses: ${gate}\n`)
const tests = `on: [push, pull_request]
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`

interface Change {
  readonly change: string
  readonly before: TextsByPath
  readonly after: TextsByPath
  /** `kind: what`; empty where nothing is worse. */
  readonly worse: readonly string[]
}

const changed = (text: string, from: string, to: string): Change['after'] => {
  if (!text.includes(from)) throw new Error(`the text lacks ${from}`)
  return { [path]: text.replace(from, to) }
}

const changes: readonly Change[] = [
  { change: 'nothing', before: { [path]: publish }, after: { [path]: publish }, worse: [] },
  {
    change: 'a comment and an order',
    before: { [path]: publish },
    after: changed(publish, '  publish:', '  # to npm\n  publish:'),
    worse: [],
  },
  {
    change: 'a new secret',
    before: { [path]: publish },
    after: changed(publish, "NPM_TOKEN }}' }", "NPM_TOKEN }}', OTHER: '${{ secrets.OTHER_TOKEN }}' }"),
    worse: ['new-credential: OTHER_TOKEN (secret)'],
  },
  {
    change: 'one secret less',
    before: changed(publish, "NPM_TOKEN }}' }", "NPM_TOKEN }}', OTHER: '${{ secrets.OTHER_TOKEN }}' }"),
    after: { [path]: publish },
    worse: [],
  },
  {
    change: 'a new target',
    before: { [path]: publish },
    after: changed(
      publish,
      '      - run: npm publish\n',
      '      - run: kubectl --context shop-production apply -f k8s\n      - run: npm publish\n',
    ),
    worse: ['new-category: deploy', 'new-category: infrastructure', 'new-target: shop-production'],
  },
  { change: 'the gate taken out', before: { [path]: gated }, after: { [path]: publish }, worse: ['lost-gate: gate became environment'] },
  { change: 'the gate put in', before: { [path]: publish }, after: { [path]: gated }, worse: [] },
  {
    change: 'the gate that may be skipped',
    before: { [path]: gated },
    after: changed(gated, `- uses: ${gate}\n`, `- uses: ${gate}\n        continue-on-error: true\n`),
    worse: ['lost-gate: gate became environment'],
  },
  {
    change: 'the environment taken away',
    before: { [path]: publish },
    after: changed(publish, '    environment: production\n', ''),
    worse: ['lost-gate: environment became nothing', 'environment: production was taken away'],
  },
  {
    change: 'another environment',
    before: { [path]: publish },
    after: changed(publish, 'environment: production', 'environment: staging'),
    worse: ['environment: production became staging'],
  },
  {
    change: 'a new trigger',
    before: { [path]: publish },
    after: changed(publish, 'on: { push: { branches: [main] } }', 'on: { push: { branches: [main] }, issue_comment: }'),
    worse: ['new-start: issue_comment: a comment, by whoever may comment'],
  },
  {
    change: 'a trigger that lost its filter',
    before: { [path]: publish },
    after: changed(publish, 'on: { push: { branches: [main] } }', 'on: push'),
    worse: ['new-start: push: a push to any branch, or any tag'],
  },
  {
    change: 'a trigger that got a filter',
    before: changed(publish, 'on: { push: { branches: [main] } }', 'on: push'),
    after: { [path]: publish },
    worse: [],
  },
  {
    change: 'the clock',
    before: { [path]: publish },
    after: changed(publish, 'on: {', "on: { schedule: [{ cron: '0 4 * * 1' }],"),
    worse: [],
  },
  {
    change: 'a new trigger of ordinary work',
    before: { [path]: tests },
    after: changed(tests, 'pull_request]', 'pull_request, issue_comment]'),
    worse: [],
  },
  {
    change: 'a wider token',
    before: changed(publish, 'contents: read', 'contents: write'),
    after: changed(publish, 'contents: read', 'contents: write, packages: write'),
    worse: ['wider-credential: GITHUB_TOKEN: contents:write, packages:write'],
  },
  {
    change: 'a narrower token',
    before: changed(publish, 'contents: read', 'contents: write, packages: write'),
    after: changed(publish, 'contents: read', 'contents: write'),
    worse: [],
  },
  {
    change: 'a new privileged workflow',
    before: { '.github/workflows/test.yml': tests },
    after: { '.github/workflows/test.yml': tests, [path]: publish },
    worse: [
      'new-job: a job that needs approval: publish, secret',
      'new-credential: NPM_TOKEN (static-key)',
      'new-target: registry.npmjs.org',
    ],
  },
  {
    change: 'a new ordinary workflow',
    before: { [path]: publish },
    after: { [path]: publish, '.github/workflows/test.yml': tests },
    worse: [],
  },
  {
    change: 'a workflow that is gone',
    before: { [path]: publish, '.github/workflows/test.yml': tests },
    after: { '.github/workflows/test.yml': tests },
    worse: [],
  },
  { change: 'a job that was renamed', before: { [path]: publish }, after: changed(publish, '  publish:\n', '  ship:\n'), worse: [] },
  { change: 'a workflow that was renamed', before: { [path]: publish }, after: { '.github/workflows/ship.yml': publish }, worse: [] },
  {
    change: 'a job that was renamed and lost its environment',
    before: { [path]: publish },
    after: { [path]: publish.replace('  publish:\n', '  ship:\n').replace('    environment: production\n', '') },
    worse: ['lost-gate: environment became nothing', 'environment: production was taken away'],
  },
  {
    change: 'a copy of a privileged job',
    before: { [path]: publish },
    after: { [path]: `${publish}${publish.slice(publish.indexOf('  publish:')).replace('publish:', 'again:')}` },
    worse: [
      'new-job: a job that needs approval: publish, secret',
      'new-credential: NPM_TOKEN (static-key)',
      'new-target: registry.npmjs.org',
    ],
  },
  {
    change: 'a step that approves by machine',
    before: { [path]: tests },
    after: changed(tests, '      - run: npm test\n', '      - run: npm test\n      - uses: hmarr/auto-approve-action@v4\n'),
    worse: ['new-gap: machine-approval: which person approved (.github/workflows/release.yml#test: uses: hmarr/auto-approve-action@v4)'],
  },
  {
    change: 'such a step in a job that was renamed',
    before: changed(tests, 'npm test\n', 'npm test\n      - uses: hmarr/auto-approve-action@v4\n'),
    after: changed(
      tests,
      '  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
      '  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n      - uses: hmarr/auto-approve-action@v4\n',
    ),
    worse: [],
  },
  {
    change: 'CODEOWNERS that lost its line',
    before: { [path]: tests, '.github/CODEOWNERS': '/.github/ @acme/platform\n' },
    after: { [path]: tests, '.github/CODEOWNERS': '/docs/ @acme/platform\n' },
    worse: [
      'new-gap: policy-unowned: who must review an edit of the policy',
      'new-gap: codeowners-unowned: who must review an edit of the workflows or of CODEOWNERS itself (.github/CODEOWNERS)',
    ],
  },
  {
    change: 'a workflow that GitHub refuses now',
    before: { [path]: publish },
    after: { [path]: publish.replace('jobs:', 'jobs: [') },
    worse: ['unreadable'],
  },
  {
    change: 'ordinary work that turned privileged',
    before: { [path]: tests },
    after: changed(tests, 'npm test', 'npm publish'),
    worse: ['stricter: allow became approve', 'new-category: publish', 'new-target: registry.npmjs.org'],
  },
]

describe('the drift of a change', () => {
  it.each(changes)('tells of $change', async ({ before, after, worse }) => {
    const [was, is] = [await mapped(before), await mapped(after)]
    const drifts = driftOf(was, is)
    expect(drifts.map(({ kind, what }) => (kind === 'unreadable' ? kind : `${kind}: ${what}`))).toEqual(worse)
    const shown = onlyDrifted(is, drifts)
    const inside = drifts.filter(({ workflow }) => workflow.startsWith('.github/workflows/'))
    expect(shown.map(({ path: name }) => name)).toEqual([...new Set(inside.map(({ workflow }) => workflow))])
    for (const { workflow, job } of inside)
      expect(job === null || shown.some(({ path: name, jobs }) => name === workflow && jobs.some((one) => one.job === job))).toBe(true)
  })
})
