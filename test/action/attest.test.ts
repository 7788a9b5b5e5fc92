/** `attest: true` on the built action: what is signed, that it verifies, and that without it nothing of it is loaded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run as verify } from '../../src/cli/verify.ts'
import { writeFolder } from '../../src/io/write-folder.ts'
import { Evidence } from '../../src/model/evidence.ts'
import { memoryConsole } from '../support/console.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type Carried, RELEASE, Shop } from '../support/shop.ts'
import { Sigstore } from '../support/sigstore.ts'

let sigstore: Sigstore
let hub: FakeGitHub
const work = mkdtempSync(join(tmpdir(), 'countersign-attest-'))
beforeAll(async () => {
  sigstore = await Sigstore.start()
})
afterAll(async () => {
  await sigstore[Symbol.asyncDispose]()
  rmSync(work, { recursive: true, force: true })
})
beforeEach(async () => {
  hub = await FakeGitHub.start()
  sigstore.asked.length = 0
})
afterEach(() => hub[Symbol.asyncDispose]())

const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read', attestations: 'write' } as const
const runs = ({ run, sha }: Carried): void => {
  sigstore.claims = { repository: 'acme/shop', workflow: RELEASE, runId: run.id, attempt: 1, sha }
}
const folderOf = async ({ files }: ActionResult): Promise<string> => {
  const path = join(work, String(Math.random()))
  const own = Object.entries(files).filter(([name]) => name.startsWith('countersign-gate-1/'))
  await writeFolder(path, Object.fromEntries(own.map(([name, text]) => [name.slice('countersign-gate-1/'.length), text])))
  return path
}
const verified = async (path: string, kind: 'public' | 'private') => {
  const root = join(work, `${kind}.json`)
  writeFileSync(root, sigstore.trustedRoot(kind))
  const { console, out } = memoryConsole()
  return { code: await verify([path, '--trusted-root', root, '--repo', 'acme/shop', '--require-origin'], console), out: out() }
}

describe('signed evidence', () => {
  it.each(['public', 'private'] as const)('of a %s repository verifies offline, as signed by its run', async (visibility) => {
    const shop = new Shop(hub, { visibility, permissions })
    const pushed = shop.push()
    runs(pushed)
    const routed = await shop.step(pushed, 'gate', { mode: 'route', attest: 'true' }, { env: sigstore.environment })
    expect(routed, routed.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold' } })
    expect(routed.outputs['attestation-url']).toMatch(/^https:\/\/github\.com\/acme\/shop\/attestations\/\d+$/)
    const { code, out } = await verified(await folderOf(routed), visibility)
    expect(code, out).toBe(0)
    expect(out.split('\n')[0]).toMatch(/origin signed: signed by https:\/\/github\.com\/acme\/shop\/\.github\/workflows\/release\.yml@/)
  })

  it('is kept by GitHub as an attestation of evidence.json, the commits and the workflow', async () => {
    const shop = new Shop(hub, { visibility: 'public', permissions })
    const pushed = shop.push()
    runs(pushed)
    const routed = await shop.step(pushed, 'gate', { mode: 'route', attest: 'true' }, { env: sigstore.environment })
    const [attestation, ...others] = shop.repository.attestations
    expect(others).toEqual([])
    const { dsseEnvelope } = z
      .object({ dsseEnvelope: z.object({ payload: z.string(), payloadType: z.string() }) })
      .parse(attestation?.bundle)
    expect(dsseEnvelope.payloadType).toBe('application/vnd.in-toto+json')
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
    const evidence = Evidence.parse(JSON.parse(routed.files['countersign-gate-1/evidence.json'] ?? ''))
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'evidence.json', digest: { sha256: routed.outputs['evidence-digest']?.slice(7) } }, ...evidence.subject],
      predicateType: 'urn:countersign:evidence:v1',
      predicate: evidence.predicate,
    })
    expect(routed.files['countersign-gate-1/evidence.sigstore.json']).toBe(`${JSON.stringify(attestation?.bundle)}\n`)
    expect(sigstore.asked.filter((asked) => asked.startsWith('CONNECT'))).toEqual([
      'CONNECT fulcio.sigstore.dev',
      'CONNECT rekor.sigstore.dev',
    ])
  })
})

describe('evidence that cannot be signed', () => {
  it('because the job may have no identity says so, as a gap with its cure, and the verdict stays', async () => {
    const shop = new Shop(hub)
    const routed = await shop.step(shop.push(), 'gate', { mode: 'route', attest: 'true' })
    expect(routed).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold', 'attestation-url': '' } })
    expect(routed.log).toMatch(/::warning title=Countersign::The evidence is not signed: .*id-token: write and attestations: write/)
    const { predicate } = Evidence.parse(JSON.parse(routed.files['countersign-gate-1/evidence.json'] ?? ''))
    expect(predicate.gaps).toContainEqual(
      expect.objectContaining({
        id: 'evidence-unsigned',
        fix: expect.objectContaining({ text: expect.stringContaining('id-token: write') }),
      }),
    )
  })

  it('because the token or the plan has no attestations says so, and the verdict stays', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    runs(pushed)
    const routed = await shop.step(pushed, 'gate', { mode: 'route', attest: 'true' }, { env: sigstore.environment })
    expect(routed).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold', 'attestation-url': '' } })
    expect(routed.log).toMatch(/The evidence is not signed: .*Resource not accessible.*a plan that has attestations/)
    expect(Object.keys(routed.files)).not.toContain('countersign-gate-1/evidence.sigstore.json')
  })
})

describe('evidence that was not to be signed', () => {
  it('loads nothing of what signs', async () => {
    const shop = new Shop(hub)
    const list = join(work, 'loaded.txt')
    const hook = join(work, 'hook.mjs')
    writeFileSync(
      hook,
      `import { appendFileSync } from 'node:fs'\nimport { registerHooks } from 'node:module'\nregisterHooks({ load: (url, context, next) => { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context) } })\n`,
    )
    const { readFileSync } = await import('node:fs')
    const loadedBy = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      rmSync(list, { force: true })
      await shop.step(shop.push(), 'gate', { mode: 'route', ...inputs }, { nodeOptions: ['--import', hook] })
      return readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .map((url) => url.slice(url.lastIndexOf('/') + 1))
    }
    expect(await loadedBy({})).not.toContain('attest.js')
    expect(await loadedBy({ attest: 'true' })).toContain('attest.js')
  })
})
