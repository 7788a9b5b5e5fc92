/** What stands in the repository: bypasses by workflow, policy, owners, environments and secrets. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { writeFolder } from '../../src/io/write-folder.ts'
import { runDist } from '../support/dist.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'
import { GATE, RELEASE, Shop, threeJobs } from '../support/shop.ts'
import { bypass, evidenceOf, isRefused, says } from './bypass.ts'

const ungated = `on: workflow_dispatch
permissions: { contents: read }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
const owners = { '.github/CODEOWNERS': '* @acme/shop\n/.github/ @acme/platform\n' }

interface MapShown {
  readonly workflows: readonly {
    readonly path: string
    readonly jobs: readonly { readonly job: string; readonly gaps: readonly { readonly id: string }[] }[]
  }[]
}

describe('what stands in the repository', () => {
  bypass('B7', 'documented', async () => {
    // No step of ours runs there, but the map shows the door.
    using repository = new LocalRepositoryOnDisk({ [RELEASE]: threeJobs, '.github/workflows/other.yml': ungated })
    const { stdout } = await runDist(['map', repository.folder, '--json'])
    const map: MapShown = JSON.parse(stdout)
    const gaps = map.workflows.flatMap(({ path, jobs }) =>
      jobs.flatMap(({ job, gaps: all }) => all.map(({ id }) => `${path}#${job} ${id}`)),
    )
    expect(gaps).toContain('.github/workflows/other.yml#publish gate-missing')
    expect(gaps).not.toContain(`${RELEASE}#deploy gate-missing`)
  })

  bypass('B9', 'documented', async (hub) => {
    const shop = new Shop(hub)
    const without = threeJobs.replace(/ {6}- uses: [^\n]*countersign[^\n]*\n {8}with: \{ mode: fail[^\n]*\n/, '')
    expect(without).not.toContain('mode: fail')
    // The gate job of the same run still sees it.
    const pull = shop.request({ author: shop.agent, files: { [RELEASE]: without } })
    const onPull = await shop.step(shop.onPull(pull), 'gate', { mode: 'route' })
    isRefused(onPull, 'gate-itself')
    expect(onPull.outputs['verdict']).toBe('stop')
    // So does the next run after the merge.
    shop.repository.refs.set('refs/heads/main', shop.repository.sha('main'))
    const merged = shop.push({ author: shop.agent, actor: shop.agent, files: { [RELEASE]: without } })
    isRefused(await shop.step(merged, 'gate', { mode: 'route' }), 'gate-itself')
  })

  bypass('B10', 'detected', async (hub) => {
    const shop = new Shop(hub, { files: owners })
    const pull = shop.request({ author: shop.agent, files: { '.github/CODEOWNERS': '* @copilot\n' } })
    const judged = await shop.step(shop.onPull(pull), 'gate', { mode: 'route' })
    expect(judged.outputs['decision']).not.toBe('allow')
    expect(evidenceOf(judged).predicate.record.owner).toMatchObject({ value: ['@acme/platform'], source: 'CODEOWNERS at the trusted ref' })
    expect(evidenceOf(judged).predicate.surfaces.map(({ at }) => at?.path)).toContain('.github/CODEOWNERS')
    const unowned = new Shop(hub, { name: 'acme/unowned', files: { '.github/CODEOWNERS': '/src/ @acme/shop\n' } })
    says(await unowned.step(unowned.push(), 'gate', { mode: 'route' }), 'policy-unowned')
  })

  bypass('B11', 'refused', async (hub) => {
    const shop = new Shop(hub, { files: { ...owners, '.github/countersign.yml': 'approval: { countersign: always }\n' } })
    const loose =
      'version: 1\napproval: { environment: mine, separation: none, countersign: optional, accept: [guarded, missing, name-only] }\n'
    const pull = shop.request({ author: shop.agent, files: { '.github/countersign.yml': loose } })
    const judged = await shop.step(shop.onPull(pull), 'deploy')
    isRefused(judged, 'gate-itself', 'approval-missing')
    const { policy, approval } = evidenceOf(judged).predicate
    expect([policy.ref, approval.environment]).toEqual(['main', 'countersign'])
    // The same file in the workspace is nobody's business.
    isRefused(await shop.step(shop.onPull(pull), 'deploy', { policy: '../../.github/countersign.yml' }))
  })

  bypass('B22', 'refused', async (hub) => {
    for (const [name, environment] of [
      ['acme/missing', null],
      ['acme/bare', { reviewers: [], branchPolicy: 'protected-branches' }],
    ] as const) {
      const shop = new Shop(hub, { name, environment })
      const guard = environment === null ? 'missing' : 'name-only'
      const pushed = shop.push()
      // Nothing is handed out to a job that would start at once.
      const routed = await shop.step(pushed, 'gate', { mode: 'route' })
      isRefused(routed, `environment-${guard}`)
      expect(routed.outputs).toMatchObject({ environment: '', verdict: 'stop' })
      expect(routed.log).toContain('required reviewers')
      // A click through it is none, even where GitHub lists one.
      const made = shop.repository.environments.get('countersign') ?? shop.repository.environment('elsewhere')
      pushed.run.approvals.push({ environments: [made], state: 'approved', user: shop.bob, comment: 'fine' })
      isRefused(await shop.step(pushed, 'deploy'))
    }
    const dynamic = "environment: '${{ inputs.target }}'"
    const workflow = threeJobs
      .replace('{ mode: fail,', `{ mode: fail, ${dynamic},`)
      .replace('{ mode: route }', `{ mode: route, ${dynamic} }`)
    const shop = new Shop(hub, { name: 'acme/dynamic', workflow })
    for (const [job, mode] of [
      ['gate', 'route'],
      ['deploy', 'fail'],
    ] as const)
      isRefused(await shop.step(shop.push(), job, { mode, environment: '${{ inputs.target }}' }), 'environment-dynamic')
  })

  bypass('B23', 'documented', async (hub) => {
    const shop = new Shop(hub)
    const judged = await shop.step(shop.push(), 'deploy')
    const npm = evidenceOf(judged).predicate.record.credential.value?.find(({ name }) => name === 'NPM_TOKEN')
    expect(npm).toBeDefined()
    expect(npm?.scope).not.toBe('environment')
  })

  bypass('B24', 'detected', async (hub) => {
    const callee = `on: workflow_call
jobs:
  ship:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
    const workflow = `on: push
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps: [{ uses: ${GATE}, with: { mode: route } }]
  deploy:
    needs: gate
    uses: ./.github/workflows/ship.yml
    secrets: inherit
`
    const shop = new Shop(hub, { workflow, files: { '.github/workflows/ship.yml': callee } })
    const judged = await shop.step(shop.push(), 'gate', { mode: 'route' })
    says(judged, 'secrets-inherited', 'publish')
    expect(judged.outputs['decision']).toBe('approve')
  })

  bypass('B26', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const tempting = ['APPROVE', 'APPROVED', 'BYPASS', 'SKIP', 'TEST', 'DRY_RUN', 'FORCE', 'AUTO_APPROVE', 'DISABLE', 'BREAK_GLASS']
    const env = Object.fromEntries(
      tempting.flatMap((word) => [
        [`COUNTERSIGN_${word}`, 'true'],
        [`INPUT_${word}`, 'true'],
        [word, 'true'],
      ]),
    )
    isRefused(
      await shop.step(shop.push(), 'deploy', {}, { env: { ...env, NODE_ENV: 'test', CI: 'false', VITEST: 'true' } }),
      'approval-missing',
    )
    // Nor does the bundle read a variable of its own, but for the one that shows where an error arose.
    const dist = join(import.meta.dirname, '../../dist')
    const own = readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => readFileSync(join(dist, name), 'utf8').match(/\bCOUNTERSIGN_(?!DEBUG\b)[A-Z_]+/g) ?? [])
    expect(own).toEqual([])
  })

  bypass('B28', 'detected', async (hub) => {
    const armed = threeJobs.replace(
      '  deploy:\n',
      '  deploy:\n    permissions: { contents: read, actions: write, statuses: write, checks: write }\n',
    )
    const shop = new Shop(hub, { workflow: armed })
    const judged = await shop.step(shop.push(), 'gate', { mode: 'route' })
    says(judged, 'token-write')
    // A record that was replaced is not the one that the run announced.
    const folder = mkdtempSync(join(tmpdir(), 'forged-'))
    try {
      const other = await shop.step(shop.push({ message: 'Tidy up' }), 'deploy', { mode: 'observe' })
      await writeFolder(
        folder,
        Object.fromEntries(Object.entries(other.files).map(([path, text]) => [path.split('/').at(-1) ?? path, text])),
      )
      const announced = judged.outputs['evidence-digest'] ?? ''
      const forged = await runDist(['verify', folder, '--digest', announced])
      expect([forged.code, forged.stdout.includes('UNPROVEN')]).toEqual([5, true])
      expect((await runDist(['verify', folder, '--require-origin'])).code).toBe(5)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
