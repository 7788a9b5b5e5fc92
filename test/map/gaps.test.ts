/** Each kind of gap: found where it is, gone once its fix is followed to the letter, and silent beside what only looks like it. */
import { describe, expect, it } from 'vitest'
import { gap } from '../../src/evidence/gap-words.ts'
import type { Guard } from '../../src/model/approval.ts'
import type { Gap } from '../../src/model/gap.ts'
import { gapsIn, type MapOptions, mapped, type TextsByPath } from '../support/mapped.ts'
import { approvingJob, passedBoth, routingJob, verifyingStep } from '../support/three-jobs.ts'

const path = '.github/workflows/release.yml'
const called = '.github/workflows/called.yml'
const gate = `countersign/countersign@${'1'.repeat(40)}`
const owners = { '.github/CODEOWNERS': '/.github/ @acme/platform\n' }

interface Kind {
  readonly gap: Parameters<typeof gap>[0]
  readonly who: Gap['who']
  readonly present: string
  /** The text that the gap's place names. */
  readonly at: string
  /** As `present`, with the fix followed. */
  readonly closed: string
  /** Looks like it and is not. */
  readonly near: readonly string[]
  readonly beside?: TextsByPath
  readonly options?: MapOptions
  readonly closedOptions?: MapOptions
  /** Where the map knows a better way than the gap's standard words. */
  readonly fixKind?: Gap['fix']['kind']
}

/** A privileged job with its token said and its environment named, and the gate as its first step. */
const job = (more: Partial<Record<'on' | 'permissions' | 'head' | 'environment' | 'uses' | 'step', string>> = {}): string =>
  `on: ${more.on ?? '{ push: { branches: [main] } }'}
permissions: ${more.permissions ?? '{ contents: read }'}
jobs:
  publish:
${more.head ?? ''}    runs-on: ubuntu-latest
${more.environment ?? '    environment: production\n'}    steps:
      - uses: ${more.uses ?? gate}
${more.step ?? '      - run: npm publish\n'}`

const secretStep = "      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' }\n"
const listed = (text: string): string => `owners: ["@acme/platform"]\ncredentials:\n  NPM_TOKEN: ${text}\n`
const agentStep = '      - uses: anthropics/claude-code-action@v1\n        with: { anthropic_api_key: x, prompt: tidy up }\n'

/** A job that tests and one that publishes, and what the workflow says for both. */
const forAll = (env: string, step: string): string =>
  job({ environment: '', step }).replace('jobs:\n', `${env}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n`)

const kinds: readonly Kind[] = [
  {
    gap: 'gate-missing',
    who: 'developer',
    present: job({ uses: 'actions/checkout@v4' }),
    at: 'publish:',
    closed: `on: { push: { branches: [main] } }
permissions: { contents: read }
jobs:
${routingJob(gate)}${approvingJob}  publish:
    needs: [gate, approve]
    if: \${{ !cancelled() && ${passedBoth} }}
    runs-on: ubuntu-latest
    steps:
${verifyingStep(gate)}      - run: npm publish
`,
    near: [job(), 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps: [{ run: npm test }]\n'],
  },
  {
    gap: 'gate-skippable',
    who: 'developer',
    present: `on: push\npermissions: { contents: read }\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ${gate} }]\n  publish:\n    needs: [gate]\n    if: always()\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n`,
    at: 'always()',
    closed: `on: push\npermissions: { contents: read }\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ${gate} }]\n  publish:\n    needs: [gate]\n    if: \${{ needs.gate.result == 'success' && (always()) }}\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n`,
    near: [
      `on: push\npermissions: { contents: read }\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ${gate} }]\n  publish:\n    needs: gate\n    if: github.ref != 'always()'\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n`,
    ],
  },
  {
    gap: 'gate-not-first',
    who: 'developer',
    present: job({ uses: './.github/actions/setup', step: `      - uses: ${gate}\n      - run: npm publish\n` }),
    at: `uses: ${gate}`,
    closed: job({ uses: gate, step: '      - uses: ./.github/actions/setup\n      - run: npm publish\n' }).replace(
      `uses: ${gate}`,
      `uses: ${gate} # before every other step`,
    ),
    near: [job({ uses: 'actions/checkout@v4', step: `      - uses: ${gate}\n      - run: npm publish\n` })],
    beside: { '.github/actions/setup/action.yml': 'runs: { using: composite, steps: [{ run: npm ci, shell: bash }] }\n' },
  },
  {
    gap: 'gate-unpinned',
    who: 'developer',
    present: job({ uses: 'countersign/countersign@v1' }),
    at: 'countersign@v1',
    closed: job({ uses: `countersign/countersign@${'1'.repeat(40)} # v1` }),
    near: [
      job({ uses: `countersign/countersign@${'a'.repeat(40)}`, step: '      - uses: actions/setup-node@v4\n      - run: npm publish\n' }),
    ],
  },
  {
    gap: 'direct-dispatch',
    who: 'developer',
    present: job({
      on: '{ workflow_call: { secrets: { NPM_TOKEN: {} } }, workflow_dispatch: }',
      environment: '',
      uses: 'actions/checkout@v4',
      step: secretStep,
    }),
    at: 'workflow_dispatch',
    closed: job({
      on: '\n  workflow_call:\n    secrets: { NPM_TOKEN: {} }',
      environment: '',
      uses: 'actions/checkout@v4',
      step: secretStep,
    }),
    near: [
      job({ on: '{ workflow_call: , workflow_dispatch: }', environment: '', uses: 'actions/checkout@v4' }),
      job({ on: '{ workflow_call: { secrets: { NPM_TOKEN: {} } }, workflow_dispatch: }', step: secretStep }),
      job({ on: 'workflow_dispatch', environment: '', uses: 'actions/checkout@v4', step: secretStep }),
    ],
  },
  {
    gap: 'secret-in-repository',
    who: 'admin',
    present: job({ environment: '', step: secretStep }),
    at: 'secrets.NPM_TOKEN',
    closed: job({ step: secretStep }),
    near: [
      job({ environment: '', step: "      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ secrets.GITHUB_TOKEN }}' }\n" }),
      job({ environment: '', step: "      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ vars.NPM_TOKEN }}' }\n" }),
    ],
  },
  {
    gap: 'secret-for-every-job',
    who: 'developer',
    present: forAll("env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' }\n", '      - run: npm publish\n'),
    at: 'secrets.NPM_TOKEN',
    closed: forAll('', "      - env:\n          NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}'\n        run: npm publish\n"),
    near: [
      forAll("env: { NODE_AUTH_TOKEN: '${{ secrets.GITHUB_TOKEN }}' }\n", '      - run: npm publish\n'),
      forAll("env: { REGISTRY: '${{ vars.REGISTRY }}' }\n", '      - run: npm publish\n'),
      // Both jobs ask for something else too.
      forAll("env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' }\n", '      - run: npm publish\n').replace('npm test', 'npm publish'),
      // There is no other job that it could be kept from.
      job({ environment: '', step: '      - run: npm test\n' }).replace('jobs:', "env: { T: '${{ secrets.NPM_TOKEN }}' }\njobs:"),
    ],
  },
  ...(
    [
      ['environment-unguarded', 'name-only'],
      ['environment-unguarded', 'missing'],
      ['environment-self-approvable', 'self-approvable'],
      ['environment-bypassable', 'bypassable'],
      ['environment-unknown', 'unknown'],
    ] as const
  ).map(
    ([id, guard]): Kind => ({
      gap: id,
      who: 'admin',
      present: job(),
      at: 'environment: production',
      closed: job(),
      near: [job({ environment: '' }), job({ environment: '', step: '      - run: npm test\n' })],
      options: { guards: { production: guard satisfies Guard } },
      closedOptions: { guards: { production: 'guarded' } },
      ...(guard === 'unknown' ? { fixKind: 'command' as const } : {}),
    }),
  ),
  {
    gap: 'environment-dynamic',
    who: 'developer',
    present: job({ environment: '    environment: ${{ inputs.where }}\n' }),
    at: 'environment: ${{',
    closed: job({ environment: '    environment: production # a literal name\n' }),
    near: [
      job({ environment: "    environment: ${{ 'production' }}\n" }),
      job({ environment: '    environment:\n      name: production\n      url: ${{ steps.x.outputs.url }}\n' }),
    ],
  },
  {
    gap: 'token-unspecified',
    who: 'developer',
    present: job().replace('permissions: { contents: read }\n', ''),
    at: 'publish:',
    closed: job({ permissions: '\n  contents: read\n  packages: write' }),
    near: [job(), job({ head: '    permissions: {}\n' }).replace('permissions: { contents: read }\n', '')],
  },
  {
    gap: 'secrets-inherited',
    who: 'developer',
    present: 'on: push\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    at: 'secrets: inherit',
    closed:
      'on: push\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets:\n      NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n',
    near: ['on: push\npermissions: { contents: read }\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n'],
    beside: {
      [called]: `on: { workflow_call: { secrets: { NPM_TOKEN: {} } } }\npermissions: { contents: read }\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps:\n${secretStep}`,
    },
  },
  {
    gap: 'credential-unmanaged',
    who: 'policy',
    present: job({ step: secretStep }),
    at: 'secrets.NPM_TOKEN',
    closed: job({ step: secretStep }),
    closedOptions: { policy: listed('{ owner: "@acme/platform", purpose: "what it is for", scope: environment, kind: static-key }') },
    near: [job(), job({ step: "      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ github.token }}' }\n" })],
  },
  {
    gap: 'credential-unowned',
    who: 'policy',
    present: job({ step: secretStep }),
    at: 'secrets.NPM_TOKEN',
    options: { policy: listed('{ purpose: publish, scope: environment, kind: static-key }') },
    closed: job({ step: secretStep }),
    closedOptions: { policy: listed('{ owner: "@acme/platform", purpose: "what it is for", scope: environment, kind: static-key }') },
    near: [job()],
  },
  {
    gap: 'owner-unknown',
    who: 'policy',
    present: job(),
    at: 'on:',
    beside: { '.github/CODEOWNERS': '/docs/ @acme/platform\n' },
    closed: job(),
    closedOptions: { policy: 'owners: ["@acme/platform"]\n' },
    near: ['on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n'],
  },
  {
    gap: 'machine-approval',
    who: 'developer',
    present: job({
      step: "      - run: gh api -X POST repos/acme/shop/actions/runs/$RUN/pending_deployments -f state=approved\n        env: { GH_TOKEN: '${{ secrets.BOT }}' }\n",
    }),
    at: 'pending_deployments',
    closed: job({ step: '      - run: npm publish\n' }),
    near: [
      job({
        step: "      - run: gh api repos/acme/shop/actions/runs/$RUN/pending_deployments --jq length\n        env: { GH_TOKEN: '${{ github.token }}' }\n",
      }),
      job({ step: "      - run: gh pr review 7 --comment -b 'looks good'\n        env: { GH_TOKEN: '${{ secrets.BOT }}' }\n" }),
      job({ step: "      - run: gh pr merge --auto 7\n        env: { GH_TOKEN: '${{ secrets.BOT }}' }\n" }),
    ],
  },
  {
    gap: 'agent-holds-actions',
    who: 'developer',
    present: job({ permissions: '{ contents: read, actions: write }', step: agentStep }),
    at: '{ contents: read, actions: write }',
    closed: job({ permissions: '\n  contents: read\n  actions: read', step: agentStep }),
    near: [job({ permissions: '{ contents: read, actions: write }' }), job({ permissions: '{ contents: write }', step: agentStep })],
  },
  {
    gap: 'not-followed',
    who: 'developer',
    present: job({ step: "      - run: ./scripts/$WHICH.sh\n        env: { T: '${{ secrets.NPM_TOKEN }}' }\n" }),
    at: './scripts/$WHICH.sh',
    closed: job({
      step: "      # call a script or workflow of this repository, by a literal name\n      - run: ./scripts/release.sh\n        env: { T: '${{ secrets.NPM_TOKEN }}' }\n",
    }),
    near: [job({ step: "      - run: echo ./scripts/$WHICH.sh\n        env: { T: '${{ secrets.NPM_TOKEN }}' }\n" })],
    beside: { 'scripts/release.sh': '#!/bin/sh\nnpm publish\n' },
  },
  {
    gap: 'workflow-unknown',
    who: 'developer',
    present: job().replace('jobs:', 'jobs: ['),
    at: 'runs-on',
    closed: job(),
    near: [job(), `# jobs: [\n${job()}`],
  },
]

const textsOf = (text: string, { beside }: Kind): TextsByPath => ({ ...owners, ...beside, [path]: text })
const found = async (id: string, texts: TextsByPath, options?: MapOptions) =>
  gapsIn(await mapped(texts, options)).filter((one) => one.id === id)
/** Lines that stand for something which only the reader knows are not compared. */
const isLiteral = (line: string): boolean => !/your-org|^#(?! (?:v\d|a literal|before every|call a))|<full commit SHA>|^$/.test(line)

describe('a gap', () => {
  it.each(kinds)('$gap is found, told and closed by its fix ($options)', async (kind) => {
    const { gap: id, who, present, at, closed, options, closedOptions } = kind
    const [one] = await found(id, textsOf(present, kind), options)
    const { fact, blocks, fix } = gap(id)
    expect(one).toMatchObject({ id, who, blocks, fix: { kind: kind.fixKind ?? fix.kind } })
    expect(one?.fact.startsWith(fact)).toBe(true)
    const line = (textsOf(present, kind)[one?.at?.path ?? ''] ?? '').split('\n')[(one?.at?.line ?? 0) - 1]
    expect(line === undefined ? undefined : present.split('\n').slice(present.split('\n').indexOf(line)).slice(0, 2).join('\n')).toContain(
      at,
    )
    const after = `${Object.values(textsOf(closed, kind)).join('\n')}\n${closedOptions?.policy ?? ''}`
    if (one?.fix.kind === 'yaml')
      for (const wanted of (one?.fix.text ?? '')
        .split('\n')
        .map((text) => text.trim())
        .filter(isLiteral))
        expect(after).toContain(wanted)
    expect(await found(id, textsOf(closed, kind), closedOptions ?? options)).toEqual([])
  })

  it.each(kinds)('$gap is not seen in what only looks like it ($options)', async (kind) => {
    for (const text of kind.near) expect(await found(kind.gap, textsOf(text, kind), kind.options)).toEqual([])
  })
})

describe('secrets that are handed over as a whole', () => {
  it.each([
    { form: '${{ toJSON(secrets) }}', told: true },
    { form: "${{ secrets[format('ROLE_{0}', github.ref_name)] }}", told: true },
    { form: '${{ secrets.ROLE }}', told: false },
  ])('as $form are not to be listed as one without a word', async ({ form, told }) => {
    const text = job({ environment: '', step: `      - run: npm publish\n        env: { T: "${form}" }\n` })
    const [one] = await found('credential-unmanaged', { ...owners, [path]: text })
    expect(one?.fix.text.startsWith('# every secret at once')).toBe(told)
    expect(one?.fix.text).toMatch(/^credentials:$/m)
  })

  it('and a workflow that is called once is told once', async () => {
    const text = `on: push\njobs:\n  publish:\n    uses: acme/ci/${path}@v2\n`
    const map = await mapped({ ...owners, [path]: text })
    expect(map.workflows.find((one) => one.path === path)?.jobs.map(({ calls }) => calls)).toEqual([[`acme/ci/${path}@v2`]])
  })
})

describe('the fix of a secret in the repository', () => {
  const calling = (uses: string): string =>
    `on: push\npermissions: {}\njobs:\n  publish:\n    uses: ${uses}\n    secrets:\n      A: '\${{ secrets.NPM_TOKEN }}'\n      B: '\${{ secrets.SIGNING_KEY }}'\n`
  const inside = `on: { workflow_call: }\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm publish\n        env: { T: '\${{ secrets.A }}' }\n`

  it.each([
    {
      job: 'with steps',
      text: job({ environment: '', step: secretStep }),
      first: '# first, in this job and every other that reads it: environment: production',
    },
    {
      job: 'that calls a workflow of this repository',
      text: calling('./.github/workflows/called.yml'),
      first: '# first, in the jobs of ./.github/workflows/called.yml that read it, under its name there: environment: production',
    },
    {
      job: 'that calls one of another',
      text: calling('acme/ci/.github/workflows/ship.yml@v2'),
      first: '# first, in the jobs of acme/ci/.github/workflows/ship.yml@v2 that read it, under its name there: environment: production',
    },
    {
      job: 'that calls one with a name that a shell would read',
      text: calling('"acme/ci/.github/workflows/$(id).yml@v2"'),
      first: '# first, in the jobs of the called workflow that read it, under its name there: environment: production',
    },
  ])('of a job $job can be pasted, and deletes last', async ({ text, first }) => {
    const texts = { ...owners, [path]: text, '.github/workflows/called.yml': inside }
    const one = (await found('secret-in-repository', texts, { slug: 'acme/shop' })).find(({ at }) => at?.path === path)
    const [told, ...commands] = one?.fix.text.split('\n') ?? []
    expect(told).toBe(first)
    expect(commands.slice(0, -1).every((line) => line.endsWith(' &&'))).toBe(true)
    const kinds = commands.map((line) => /^gh (?:api|secret (?:set|delete)) /.exec(line)?.[0].trim())
    expect(kinds).toEqual([...kinds].sort((a, b) => (a === b ? 0 : order.indexOf(String(a)) - order.indexOf(String(b)))))
    expect(kinds).toContain('gh secret delete')
    expect(commands[0]).toMatch(
      /^gh api repos\/acme\/shop\/environments\/production --silent \|\| gh api -X PUT repos\/acme\/shop\/environments\/production .*reviewers/,
    )
  })
  const order = ['gh api', 'gh secret set', 'gh secret delete']

  it.each([
    {
      uses: 'acme/ci/.github/workflows/ship.yml@v2',
      fix: '# with the called workflow in this repository\nuses: ./.github/workflows/ship.yml',
    },
    {
      uses: '"acme/ci/.github/workflows/$(id).yml@v2"',
      fix: '# with the called workflow in this repository\nuses: ./.github/workflows/NAME.yml',
    },
  ])('and what is called from $uses is brought here by what such a job can hold', async ({ uses, fix }) => {
    const [one] = await found('not-followed', { ...owners, [path]: calling(uses) })
    expect(one?.fix.text).toBe(fix)
  })
})

describe('owners', () => {
  const text = { [path]: job() }
  it.each([
    {
      where: 'no CODEOWNERS',
      texts: {},
      open: ['policy-unowned', 'codeowners-unowned'],
      fix: '# .github/CODEOWNERS\n/.github/ @acme/platform',
    },
    {
      where: 'CODEOWNERS of another folder',
      texts: { '.github/CODEOWNERS': '/src/ @acme/web\n' },
      open: ['policy-unowned', 'codeowners-unowned'],
      fix: '# .github/CODEOWNERS\n/.github/ @acme/platform',
    },
    {
      where: 'all but CODEOWNERS itself',
      texts: { CODEOWNERS: '/.github/ @acme/platform\n' },
      open: ['codeowners-unowned'],
      fix: '# CODEOWNERS\n/.github/ @acme/platform\n/CODEOWNERS @acme/platform',
    },
    {
      where: 'the workflows alone',
      texts: { '.github/CODEOWNERS': '/.github/workflows/ @acme/platform\n' },
      open: ['policy-unowned', 'codeowners-unowned'],
      fix: '# .github/CODEOWNERS\n/.github/ @acme/platform',
    },
    {
      where: 'a later line that takes the owner away',
      texts: { '.github/CODEOWNERS': '* @acme/platform\n/.github/\n' },
      open: ['policy-unowned', 'codeowners-unowned'],
      fix: '# .github/CODEOWNERS\n/.github/ @acme/platform',
    },
    { where: 'everything', texts: { 'docs/CODEOWNERS': '* @acme/platform\n' }, open: [], fix: null },
  ])('are asked for with $where', async ({ texts, open, fix }) => {
    const options = { policy: 'owners: ["@acme/platform"]\n' }
    const { gaps } = await mapped({ ...text, ...texts }, options)
    const own = gaps.filter(({ id }) => id === 'policy-unowned' || id === 'codeowners-unowned')
    expect(own.map(({ id }) => id)).toEqual(open)
    for (const one of own) expect(one.fix.text).toBe(fix)
    if (fix === null) return
    // The fix is appended as it stands: later lines of CODEOWNERS win.
    const name = Object.keys(texts)[0] ?? '.github/CODEOWNERS'
    const mended = { ...text, [name]: `${(texts as TextsByPath)[name] ?? ''}${fix}\n` }
    expect((await mapped(mended, options)).gaps.filter(({ id }) => open.includes(id))).toEqual([])
  })
})
