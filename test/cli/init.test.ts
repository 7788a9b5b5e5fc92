/** `countersign init`: a policy that lints clean and leaves nothing unmanaged, jobs that GitHub accepts, and never a word over what is there. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { RepositoryMap } from '../../src/model/map.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { memoryConsole } from '../support/console.ts'
import { faultsOf } from '../support/github-parser.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'

const release = (step: string): string =>
  `on: push\npermissions: { contents: write }\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
const policyPath = '.github/countersign.yml'

/** What repositories hold: the shapes that a policy must find words for. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a package': {
    '.github/workflows/release.yml': release("run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' }"),
    '.github/CODEOWNERS': '* @acme/web\n/.github/ @acme/platform\n',
  },
  'a deployment': {
    '.github/workflows/deploy.yml': release(
      "run: kubectl --context shop-production apply -f k8s\n        env: { KUBECONFIG: '${{ secrets.KUBE_CONFIG }}', DB: '${{ secrets.DATABASE_URL }}' }",
    ),
  },
  'inherited secrets': {
    '.github/workflows/call.yml': 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    '.github/workflows/called.yml':
      "on: workflow_call\njobs:\n  inner:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish, env: { T: '${{ secrets.NPM_TOKEN }}' } }]\n",
  },
  'a remote call': {
    '.github/workflows/call.yml': 'on: push\njobs:\n  call:\n    uses: acme/shared/.github/workflows/deploy.yml@v1\n    secrets: inherit\n',
  },
  'every secret at once': { '.github/workflows/all.yml': release("run: ./deploy.sh\n        env: { ALL: '${{ toJSON(secrets) }}' }") },
  'a computed name': { '.github/workflows/pick.yml': release("run: ./deploy.sh\n        env: { T: '${{ secrets[matrix.name] }}' }") },
  'names that YAML would read': {
    '.github/workflows/odd.yml': release(
      "run: npm publish\n        env: { A: '${{ secrets.YES }}', B: '${{ secrets.NULL }}', C: '${{ secrets.__PROTO__ }}', D: '${{ secrets.CONSTRUCTOR }}' }",
    ),
  },
  'an agent': {
    '.github/workflows/agent.yml': release(
      "uses: anthropics/claude-code-action@v1\n        with: { anthropic_api_key: '${{ secrets.ANTHROPIC_API_KEY }}' }",
    ),
  },
  'jobs of the names that the pattern has': {
    '.github/workflows/taken.yml':
      'on: push\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n  approve:\n    needs: gate\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n',
  },
  'nothing privileged': {
    '.github/workflows/test.yml': 'on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n',
  },
  'no workflows': { 'README.md': 'hello\n' },
}

let shop: LocalRepositoryOnDisk | null = null
const plant = (files: Readonly<Record<string, string>>): LocalRepositoryOnDisk => {
  shop = new LocalRepositoryOnDisk(files)
  return shop
}
beforeEach(() => {
  shop = null
})
afterEach(() => shop?.[Symbol.dispose]())

const call = async (...args: readonly string[]) => {
  const { console, out, err } = memoryConsole()
  const code = await run(args, console)
  return { code, out: out(), err: err() }
}
const init = async (folder: string) => JSON.parse((await call('init', '--repo', folder, '--json')).out)

describe('init', () => {
  it.each(Object.keys(kinds))('writes a policy for a repository with %s', async (kind) => {
    const { folder } = plant(kinds[kind] ?? {})
    const { policy, workflow, written } = await init(folder)
    expect(written).toBe(false)
    expect(existsSync(join(folder, policyPath))).toBe(false)
    writeFileSync(join(folder, 'policy.yml'), policy)
    expect(await call('policy', 'lint', join(folder, 'policy.yml'))).toMatchObject({ code: 0 })
    expect(loadPolicy(policy, { source: policyPath }).ok).toBe(true)
    const { out } = await call('map', folder, '--policy', join(folder, 'policy.yml'), '--json')
    const gaps = RepositoryMap.parse(JSON.parse(out)).workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.gaps.map(({ id }) => id)))
    expect(gaps).not.toContain('credential-unmanaged')
    // The jobs are ones that GitHub takes as they are printed.
    expect(await faultsOf('.github/workflows/printed.yml', `on: push\n${workflow}`)).toEqual([])
    expect(await init(folder)).toEqual({ path: policyPath, written: false, policy, workflow })
  })

  it('puts the gate before the job that it prints', async () => {
    const repository = plant(kinds['a package'] ?? {})
    const { folder } = repository
    const { workflow } = await init(folder)
    repository.commit({
      '.github/workflows/release.yml': `on: push\npermissions: { contents: read }\n${workflow.replace('run: echo "its steps of today"', 'run: npm publish')}`,
    })
    const { workflows } = RepositoryMap.parse(JSON.parse((await call('map', folder, '--json')).out))
    const ship = workflows.flatMap(({ jobs }) => jobs).find(({ job }) => job === 'ship')
    expect(ship).toMatchObject({ decision: 'approve', before: 'gate' })
  })

  it('fills in what it saw: owner, kind, scope and a guess at the purpose', async () => {
    const { folder } = plant(kinds['a package'] ?? {})
    const { policy } = await init(folder)
    const loaded = loadPolicy(policy, { source: policyPath })
    if (!loaded.ok) throw new Error('the policy has faults')
    expect(loaded.policy.owners).toEqual(['@acme/platform'])
    expect(loaded.policy.credentials?.['NPM_TOKEN']).toMatchObject({
      owner: '@acme/platform',
      kind: 'static-key',
      purpose: 'publish packages to npm',
    })
    expect(loaded.policy.approval.environment).toBe('countersign')
  })

  it('writes once, and never over what is there', async () => {
    const { folder } = plant(kinds['a package'] ?? {})
    expect((await call('init', '--repo', folder, '--write')).err).toContain('Wrote .github/countersign.yml')
    const first = readFileSync(join(folder, policyPath), 'utf8')
    writeFileSync(join(folder, policyPath), `${first}# mine\n`)
    const again = await call('init', '--repo', folder, '--write')
    expect(again).toMatchObject({ code: 0 })
    expect(again.err).toContain('is there already and was left as it is')
    expect(readFileSync(join(folder, policyPath), 'utf8')).toBe(`${first}# mine\n`)
  })

  it('tells what a policy that is there does not list', async () => {
    const { folder } = plant({
      ...kinds['a deployment'],
      [policyPath]: 'credentials:\n  KUBE_CONFIG: { owner: a, purpose: b, scope: repository }\n',
    })
    expect((await call('init', '--repo', folder, '--write')).err).toContain('It does not list: DATABASE_URL')
  })

  it('never writes through a link', async () => {
    const { folder } = plant({ 'README.md': 'hello\n' })
    const outside = `${folder}-outside`
    mkdirSync(outside)
    try {
      symlinkSync(outside, join(folder, '.github'))
      expect(await call('init', '--repo', folder, '--write')).toMatchObject({ code: 6 })
      expect(existsSync(join(outside, 'countersign.yml'))).toBe(false)
    } finally {
      rmSync(outside, { recursive: true })
    }
  })

  it('has nowhere to write in a bare repository, and prints all the same', async () => {
    const repository = plant(kinds['a package'] ?? {})
    const { folder } = repository
    repository.git('clone', '-q', '--bare', '.', join(folder, 'bare.git'))
    expect(await call('init', '--repo', join(folder, 'bare.git'), '--write')).toMatchObject({ code: 6 })
    expect((await call('init', '--repo', join(folder, 'bare.git'))).out).toContain('NPM_TOKEN')
  })

  it('refuses what is no repository', async () => {
    const { folder } = plant({})
    execFileSync('git', ['init', '-q', join(folder, 'unborn')])
    for (const place of ['nowhere', 'unborn']) expect(await call('init', '--repo', join(folder, place))).toMatchObject({ code: 6, out: '' })
  })
})
