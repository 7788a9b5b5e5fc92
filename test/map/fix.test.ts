/** `map --fix`: each patch closes the gap that it says, and leaves every other sign of the file as it was, however the file is written. */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../support/github-parser.ts'
import { gapKeys, mapped, patched, type TextsByPath } from '../support/mapped.ts'
import { strayChanges } from '../support/patch.ts'

const path = '.github/workflows/release.yml'
const called = '.github/workflows/called.yml'

interface Style {
  readonly style: string
  readonly text: string
  readonly beside?: TextsByPath
  /** Gaps that the patches close; an empty list means that all is left to people. */
  readonly closes: readonly string[]
}

const plain = `name: Release
on: { push: { branches: [main] } }
permissions: { contents: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
const styles: readonly Style[] = [
  { style: 'two spaces', text: plain, closes: ['gate-missing'] },
  {
    style: 'four spaces',
    text: plain
      .replaceAll(/^( +)/gm, '$1$1')
      .replaceAll(/^( {12})- /gm, '$1-   ')
      .replaceAll(/^ {16}env/gm, '                env'),
    closes: ['gate-missing'],
  },
  {
    style: 'no indent before a dash',
    text: plain.replace('      - uses', '    - uses').replace('      - run', '    - run').replace('        env', '      env'),
    closes: ['gate-missing'],
  },
  { style: 'CRLF', text: plain.replaceAll('\n', '\r\n'), closes: ['gate-missing'] },
  { style: 'no last line end', text: plain.trimEnd(), closes: ['gate-missing'] },
  { style: 'a byte order mark', text: `\ufeff${plain}`, closes: ['gate-missing'] },
  { style: 'a document start', text: `---\n${plain}`, closes: ['gate-missing'] },
  {
    style: 'quoted keys',
    text: plain.replace('jobs:', '"jobs":').replace('publish:', "'publish':").replace('steps:', '"steps":').replace('on:', "'on':"),
    closes: ['gate-missing'],
  },
  {
    style: 'comments everywhere',
    text: `# Who may publish: see docs/release.md
name: Release # shown in the list
on: # only main
  push: { branches: [main] } # never a tag
permissions: { contents: write } # tags

jobs: # one for now

  # The registry wants a token.
  publish: # to npm
    # kept small
    runs-on: ubuntu-latest # not self-hosted

    steps: # in order
      # first the code
      - uses: actions/checkout@v4 # v4.2.0
      - run: npm publish # no dry run
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
# the end
`,
    closes: ['gate-missing'],
  },
  {
    style: 'needs as a text',
    text: `${plain.replace('publish:\n', 'publish:\n    needs: test # first the tests\n')}  test: { runs-on: ubuntu-latest, permissions: { contents: read }, steps: [{ run: npm test }] }\n`,
    closes: ['gate-missing'],
  },
  {
    style: 'needs in flow style',
    text: `${plain.replace('publish:\n', 'publish:\n    needs: [ test ]\n')}  test: { runs-on: ubuntu-latest, permissions: { contents: read }, steps: [{ run: npm test }] }\n`,
    closes: ['gate-missing'],
  },
  {
    style: 'needs as a list',
    text: `${plain.replace('publish:\n', 'publish:\n    needs:\n      - test # first\n')}  test: { runs-on: ubuntu-latest, permissions: { contents: read }, steps: [{ run: npm test }] }\n`,
    closes: ['gate-missing'],
  },
  {
    style: 'a condition',
    text: plain.replace('publish:\n', "publish:\n    if: github.repository == 'acme/shop' # no forks\n"),
    closes: ['gate-missing'],
  },
  {
    style: 'a condition in braces',
    text: plain.replace('publish:\n', "publish:\n    if: ${{ github.repository == 'acme/shop' }}\n"),
    closes: ['gate-missing'],
  },
  {
    style: 'a quoted condition',
    text: plain.replace('publish:\n', `publish:\n    if: "github.actor != 'x' && !contains(github.ref, 'rc')"\n`),
    closes: ['gate-missing'],
  },
  {
    style: 'a condition of several lines',
    text: plain.replace(
      'publish:\n',
      "publish:\n    if: |\n      github.repository == 'acme/shop' &&\n        !contains(github.ref, 'rc')\n\n",
    ),
    closes: ['gate-missing'],
  },
  {
    style: 'a folded condition in braces',
    text: plain.replace(
      'publish:\n',
      "publish:\n    if: >-\n      ${{\n        github.repository == 'acme/shop' ||\n        github.ref == 'x'\n      }}\n",
    ),
    closes: ['gate-missing'],
  },
  {
    style: 'a condition in braces before a line break, which is always true',
    text: plain.replace('publish:\n', "publish:\n    if: |\n      ${{ github.repository == 'acme/shop' }}\n"),
    closes: [],
  },
  {
    style: 'a condition that asks for always',
    text: plain.replace('publish:\n', 'publish:\n    if: always()\n'),
    closes: ['gate-missing'],
  },
  {
    style: 'names that are taken',
    text: `${plain}  gate: { runs-on: ubuntu-latest, permissions: {}, steps: [{ run: npm test }] }\n  approve: { runs-on: ubuntu-latest, permissions: {}, steps: [{ run: npm test }] }\n`,
    closes: ['gate-missing'],
  },
  {
    style: 'permissions of the job in a block',
    text: plain.replace('publish:\n', 'publish:\n    permissions:\n      contents: write # tags\n'),
    closes: ['gate-missing'],
  },
  {
    style: 'permissions of the job in flow style',
    text: plain.replace('publish:\n', 'publish:\n    permissions: { contents: write }\n'),
    closes: ['gate-missing'],
  },
  {
    style: 'scopes that are written as none',
    text: plain.replace('publish:\n', 'publish:\n    permissions:\n      contents: none # not here\n      packages: write\n'),
    closes: ['gate-missing'],
  },
  {
    style: 'scopes that are written as none in flow style',
    text: plain.replace('publish:\n', "publish:\n    permissions: { actions: 'none', packages: write }\n"),
    closes: ['gate-missing'],
  },
  { style: 'empty permissions', text: plain.replace('publish:\n', 'publish:\n    permissions: {}\n'), closes: ['gate-missing'] },
  {
    style: 'a job behind it',
    text: `${plain}  notes:\n    needs: publish\n    permissions: {}\n    runs-on: ubuntu-latest\n    steps: [{ run: echo done }]\n`,
    closes: ['gate-missing'],
  },
  {
    style: 'a call of another workflow',
    text: 'on: push\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit # all of them\n',
    beside: {
      [called]:
        'on:\n  workflow_call:\npermissions: { contents: read }\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }\n',
    },
    closes: ['gate-missing', 'secrets-inherited'],
  },
  {
    style: 'no permissions',
    text: plain
      .replace('permissions: { contents: write }\n', '')
      .replace('- run: npm publish\n        env:', '- run: npm publish --provenance=false\n        env:'),
    closes: ['gate-missing', 'token-unspecified'],
  },
  {
    style: 'one job that cannot be edited beside one that can',
    text: `${plain}  other: { runs-on: ubuntu-latest, steps: [{ run: npm publish, env: { T: '\${{ secrets.NPM_TOKEN }}' } }] }\n`,
    closes: ['gate-missing'],
  },
  {
    style: "a secret in the workflow's own variables",
    text: plain.replace('jobs:', "env: { NPM_TOKEN: '${{ secrets.NPM_TOKEN }}' }\njobs:"),
    closes: ['gate-missing'],
  },
  {
    style: 'jobs in flow style',
    text: "on: push\npermissions: {}\njobs: { publish: { runs-on: ubuntu-latest, steps: [{ run: npm publish, env: { T: '${{ secrets.NPM_TOKEN }}' } }] } }\n",
    closes: [],
  },
  {
    style: 'the job in flow style',
    text: "on: push\npermissions: {}\njobs:\n  publish: { runs-on: ubuntu-latest, steps: [{ run: npm publish, env: { T: '${{ secrets.NPM_TOKEN }}' } }] }\n",
    closes: [],
  },
  {
    style: 'steps in flow style',
    text: "on: push\npermissions: {}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish, env: { T: '${{ secrets.NPM_TOKEN }}' } }]\n",
    closes: [],
  },
  {
    style: 'an anchored list of steps',
    text: "on: push\npermissions: {}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps: &steps\n      - run: npm publish\n        env: { T: '${{ secrets.NPM_TOKEN }}' }\n  again:\n    runs-on: ubuntu-latest\n    steps: *steps\n",
    closes: [],
  },
]

describe('a patch', () => {
  it.each(styles)('of a workflow with $style closes its gaps and touches nothing else', async ({ text, beside = {}, closes }) => {
    const before: TextsByPath = { ...beside, [path]: text }
    const first = await mapped(before)
    const was = gapKeys(first)
    expect(first.gaps.map(({ id }) => id)).toContain('gate-missing')
    const { texts, fixes } = await patched(before)
    expect([...new Set(fixes.map(({ gap }) => gap))].sort()).toEqual(closes)
    const now = gapKeys(await mapped(texts))
    for (const { gap, path: at, job } of fixes) expect(now).not.toContain(`${gap} in ${at}#${job}`)
    // Nothing that was not there comes in.
    for (const gap of now) expect(was).toContain(gap)
    for (const [name, after] of Object.entries(texts)) {
      expect(strayChanges(before[name] ?? '', after)).toEqual([])
      expect(await faultsOf(name, after)).toEqual([])
    }
    if (closes.length === 0) expect(texts).toEqual(before)
    // What is closed stays so: a second round has nothing to do.
    expect((await patched(texts)).texts).toEqual(texts)
  })

  const passing = (call: string): string =>
    `on:\n  workflow_call:${call}\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n`
  const inner =
    'on:\n  workflow_call:\npermissions: { contents: read }\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }\n'

  it.each([
    { declares: 'some', call: '\n    secrets:\n      OTHER:\n        required: true', also: '      NPM_TOKEN:\n        required: false\n' },
    { declares: 'all', call: '\n    secrets:\n      npm_token:\n        required: true', also: null },
    { declares: 'no', call: '', also: null },
  ])('of a workflow that is called itself and declares $declares secrets declares what it now passes on', async ({ call, also }) => {
    const before = { [path]: passing(call), [called]: inner }
    const { texts, fixes } = await patched(before)
    expect(fixes.map(({ gap }) => gap)).toContain('secrets-inherited')
    const after = texts[path] ?? ''
    expect(after).toContain('NPM_TOKEN: ${{ secrets.NPM_TOKEN }}')
    expect(after.split('jobs:')[0]).toBe(
      passing(call)
        .split('jobs:')[0]
        ?.replace(/(?<=secrets:\n)/, also ?? ''),
    )
    expect(await faultsOf(path, after)).toEqual([])
  })
})
