/** What a verdict may cost: the code that is loaded for it, and the requests of the step that judges again inside a privileged job. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runDist } from '../support/dist.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { Shop } from '../support/shop.ts'

const dist = join(import.meta.dirname, '../../dist')

/** The packages whose code a built file holds: the bundler leaves each module's path above it. */
const packagesIn = (name: string): readonly string[] =>
  [...readFileSync(join(dist, name), 'utf8').matchAll(/^(?:\/\/|\/\/#region) node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)].map(
    (found) => found[1] ?? '',
  )

const packagesOf = (files: readonly string[]): ReadonlySet<string> => new Set(files.flatMap(packagesIn))

const later = [
  '@actions/artifact',
  '@actions/attest',
  '@azure/storage-blob',
  '@sigstore/verify',
  '@sigstore/tuf',
  'undici',
  '@dagrejs/dagre',
  'diff',
]

it('knows every package by the files that hold it', () => {
  const all = packagesOf(readdirSync(dist).filter((name) => name.endsWith('.js')))
  expect(later.filter((name) => !all.has(name))).toEqual([])
})

describe('the action', () => {
  let hub: FakeGitHub
  beforeEach(async () => {
    hub = await FakeGitHub.start({ quiet: 40 })
  })
  afterEach(() => hub[Symbol.asyncDispose]())

  it('loads nothing for keeping or signing before its verdict', async () => {
    const shop = new Shop(hub)
    const { seen, outputs } = await shop.step(shop.push(), 'gate', { mode: 'route' })
    expect(outputs['verdict']).toBe('hold')
    const before = seen.flatMap((one) => (one.kind === 'load' && !one.decided && one.to.endsWith('.js') ? [one.to] : []))
    expect(before).toContain('main.js')
    const packages = packagesOf(before)
    expect(packages).toContain('yaml')
    expect(later.filter((name) => packages.has(name))).toEqual([])
  })

  // A push has to find out besides where its range begins, and what pull requests its commits came by.
  it.each([
    ['a pull request', 5, (shop: Shop) => shop.onPull(shop.request())],
    ['a push', 7, (shop: Shop) => shop.push()],
  ] as const)('judges again inside a privileged job of %s with at most %i requests', async (_, most, begin) => {
    const shop = new Shop(hub)
    const carried = begin(shop)
    const routed = await shop.route(carried)
    carried.run.approve('countersign', shop.bob, 'read it')
    carried.run.finishJob('approve', 'success')
    hub.forgetRequests()
    const deploy = await shop.step(carried, 'deploy', { mode: 'fail', decided: routed.outputs['decision-id'] ?? '' })
    expect(deploy.outputs['verdict']).toBe('proceed')
    expect(hub.requests.length).toBeLessThanOrEqual(most)
  })
})

it('check on recorded facts loads no more than it judges with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'))
  const facts = join(import.meta.dirname, '../../docs/examples/agent-edits-release/facts.json')
  const { code } = await runDist(['check', '--facts', facts, '--out', join(folder, 'out')], {
    env: { NODE_V8_COVERAGE: join(folder, 'seen') },
  })
  expect(code).toBe(4)
  const [report = ''] = readdirSync(join(folder, 'seen'))
  const { result }: { result: readonly { url: string }[] } = JSON.parse(readFileSync(join(folder, 'seen', report), 'utf8'))
  const loaded = result.map(({ url }) => basename(url)).filter((name) => readdirSync(dist).includes(name))
  expect(loaded).toContain('check.js')
  const packages = packagesOf(loaded)
  expect([...later, '@octokit/core', '@actions/core'].filter((name) => packages.has(name))).toEqual([])
})
