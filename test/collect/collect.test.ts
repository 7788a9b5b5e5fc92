/** `collect` against the stand-in: what each run left, why some left nothing, and what the token is never shown to. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run as verify } from '../../src/cli/verify.ts'
import { sha256 } from '../../src/evidence/canonical.ts'
import { memoryConsole } from '../support/console.ts'
import { runDist } from '../support/dist.ts'
import { folderWith } from '../support/evidence.ts'
import { factsWith } from '../support/facts.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Run } from '../support/fake-github/world/run.ts'
import { RELEASE, Shop, threeJobs, threeJobsInits } from '../support/shop.ts'

let hub: FakeGitHub
let work: string
let blobs: Server
let blobUrl: string
const stored = new Map<string, Uint8Array>()
const seen: (string | undefined)[] = []

beforeEach(async () => {
  hub = await FakeGitHub.start()
  work = mkdtempSync(join(tmpdir(), 'countersign-collect-'))
  stored.clear()
  seen.length = 0
  blobs = createServer((request, response) => {
    seen.push(request.headers.authorization)
    const bytes = stored.get(request.url ?? '')
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
  })
  await new Promise<void>((resolve) => blobs.listen(0, '127.0.0.1', resolve))
  const address = blobs.address()
  blobUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterEach(async () => {
  blobs.closeAllConnections()
  blobs.close()
  rmSync(work, { recursive: true, force: true })
  await hub[Symbol.asyncDispose]()
})

const archiveOf = (run: Run, attempt = 1): Uint8Array => {
  const { files } = folderWith({ run: { ...factsWith().run, id: run.id, attempt } })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
const left = (run: Run, name = 'countersign-gate-1', bytes = archiveOf(run), digest = sha256(bytes)) => {
  const path = `/${run.id}-${name}`
  stored.set(path, bytes)
  return run.artifact(name, bytes.length, digest, `${blobUrl}${path}`)
}
const ended = (shop: Shop): Run => {
  const { run } = shop.push()
  run.finishJob('gate')
  if (run.pending().length > 0) run.approve('countersign', shop.bob, 'yes')
  run.finish()
  return run
}
interface Row {
  readonly id: number
  readonly privileged: boolean | null
  readonly evidence: readonly string[]
  readonly missing: string | null
}
const collect = async (shop: Shop, ...more: readonly string[]) => {
  const env = { GH_TOKEN: shop.token.value, GITHUB_API_URL: '' }
  const args = [
    'collect',
    '--repo',
    shop.repository.fullName,
    '--since',
    '2020-01-01',
    '--out',
    join(work, 'out'),
    '--api-url',
    hub.url,
    '--json',
    ...more,
  ]
  const { code, stdout, stderr } = await runDist(args, { cwd: work, env })
  const rows: readonly Row[] =
    stdout.trim() === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  return { code, rows, stderr, row: (run: Run) => rows.find(({ id }) => id === run.id) }
}

describe('a run', () => {
  it('that left evidence has it on the disk, verified, and its token went nowhere else', async () => {
    const shop = new Shop(hub)
    const run = ended(shop)
    left(run)
    const { code, row, stderr } = await collect(shop)
    expect(code, stderr).toBe(0)
    expect(row(run)).toMatchObject({
      privileged: true,
      missing: null,
      evidence: [join(work, 'out', String(run.id), 'countersign-gate-1.zip')],
    })
    const { console, out } = memoryConsole()
    expect(await verify([join(work, 'out')], console), out()).toBe(0)
    expect(seen).toEqual([undefined])
  })

  it('that left none is told apart by the reason', async () => {
    const shop = new Shop(hub)
    const none = ended(shop)
    const expired = ended(shop)
    left(expired).expired = true
    const damaged = ended(shop)
    left(damaged, 'countersign-gate-1', strToU8('no archive'))
    const swapped = ended(shop)
    left(swapped, 'countersign-gate-1', archiveOf(swapped), sha256('another'))
    const again = ended(shop)
    left(again)
    again.rerun(shop.alice)
    again.finishJob('gate')
    if (again.pending().length > 0) again.approve('countersign', shop.bob, 'yes')
    again.finish()
    const { row } = await collect(shop)
    expect([none, expired, damaged, swapped, again].map((run) => row(run)?.missing)).toEqual([
      'no-artifact',
      'expired',
      'damaged',
      'damaged',
      'no-artifact',
    ])
  })

  it('without a gate is told from one whose gate was removed or skipped', async () => {
    const shop = new Shop(hub)
    const bare = threeJobs.replaceAll(/ {6}- (?:id: gate\n {8})?uses: countersign.*\n {8}with: .*\n/g, "      - run: 'true'\n")
    shop.push({ files: { [RELEASE]: bare } })
    const removed = ended(shop)
    shop.push({ files: { [RELEASE]: threeJobs } })
    const { run: skipped } = shop.push({ jobs: threeJobsInits })
    skipped.skipJob('gate')
    skipped.finish()
    const { row } = await collect(shop)
    expect(row(removed)?.missing).toBe('gate-removed')
    expect(['gate-skipped', 'no-artifact']).toContain(row(skipped)?.missing)
    const open = new Shop(hub, { name: 'acme/open', workflow: bare })
    const absent = ended(open)
    expect((await collect(open, '--out', join(work, 'open'))).row(absent)?.missing).toBe('gate-absent')
  })

  it('that touches nothing owes nothing', async () => {
    const shop = new Shop(hub, {
      workflow: 'on: push\npermissions: {}\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n',
    })
    const { run } = shop.push({ jobs: [{ name: 'lint' }] })
    run.finish()
    expect((await collect(shop)).row(run)).toMatchObject({ privileged: false, missing: null, evidence: [] })
  })
})

describe('the list', () => {
  it('is taken up where it was broken off, and holds each run once', async () => {
    const shop = new Shop(hub)
    const first = ended(shop)
    left(first)
    await collect(shop)
    const list = join(work, 'out', 'runs.ndjson')
    const before = readFileSync(list, 'utf8')
    appendFileSync(list, '{"id":1,"atte')
    const second = ended(shop)
    const { rows, stderr } = await collect(shop)
    expect(rows.map(({ id }) => id)).toEqual([second.id])
    expect(stderr).toMatch(/known from before/)
    expect(readFileSync(list, 'utf8').startsWith(before)).toBe(true)
    const lines = readFileSync(list, 'utf8').trim().split('\n')
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(lines.length)
  })

  it('waits for limits and goes on', async () => {
    const shop = new Shop(hub)
    const run = ended(shop)
    left(run)
    hub.fail('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { status: 403, retryAfter: 1, times: 1 })
    hub.fail('GET /repos/{owner}/{repo}/actions/runs', { status: 502, times: 1 })
    const { code, row } = await collect(shop)
    expect(code).toBe(0)
    expect(row(run)?.evidence).toHaveLength(1)
  })

  it.each([
    ['no token', {}, [], 6, /no token/],
    ['a token that may not read', { GH_TOKEN: 'ghs_nobody' }, [], 6, /must be able to read/],
    ['no such day', { GH_TOKEN: 'x' }, ['--since', 'yesterday'], 2, /YYYY-MM-DD/],
    ['no repository', { GH_TOKEN: 'x' }, ['--repo', 'acme'], 2, /OWNER\/REPO/],
  ])('is not begun with %s', async (_, env, more, exit, words) => {
    new Shop(hub)
    const args = ['collect', '--repo', 'acme/shop', '--since', '2020-01-01', '--out', join(work, 'none'), '--api-url', hub.url, ...more]
    const { code, stderr } = await runDist(args, { cwd: work, env: { GH_TOKEN: '', GITHUB_TOKEN: '', ...env } })
    expect([code, stderr]).toEqual([exit, expect.stringMatching(words)])
    expect(existsSync(join(work, 'none', 'evidence.json'))).toBe(false)
  })
})
