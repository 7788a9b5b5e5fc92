/** Signatures against a Sigstore in this process: who signed, what, where and when, and everything about it that can be wrong. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as verify } from '../../src/cli/verify.ts'
import { checksumOf } from '../../src/evidence/checksum.ts'
import { publicGoodRoot } from '../../src/io/trusted-root.ts'
import { verifyFolder } from '../../src/verify/folder.ts'
import { checkBundle, type ExpectedSigner, trustedRoots } from '../../src/verify/signature.ts'
import { memoryConsole } from '../support/console.ts'
import { bytesOf, flipped, folderWith } from '../support/evidence.ts'
import { factsWith, shaOf } from '../support/facts.ts'
import { type Claims, reissued, Sigstore } from '../support/sigstore.ts'

const workflow = '.github/workflows/ship.yml'
const folder = folderWith({ run: { ...factsWith().run, workflow: { path: workflow, sha: shaOf('head') } } })
const statement = (hex = folder.digest.slice(7), predicate: object = folder.evidence.predicate): object => ({
  _type: folder.evidence._type,
  subject: [{ name: 'evidence.json', digest: { sha256: hex } }],
  predicateType: folder.evidence.predicateType,
  predicate,
})
const claims: Claims = { repository: 'acme/shop', workflow, runId: 9001, attempt: 1, sha: shaOf('head') }
const anyone: ExpectedSigner = { repository: null, workflow: null, issuer: null }
const name = 'evidence.sigstore.json'
const text = new TextEncoder()

let sigstore: Sigstore
let bundle: string
beforeAll(async () => {
  sigstore = await Sigstore.start()
  bundle = await sigstore.sign(statement(), claims)
})
afterAll(() => sigstore[Symbol.asyncDispose]())

const checked = (of: string, expected: Partial<ExpectedSigner> = {}, root = sigstore.trustedRoot()) =>
  checkBundle(
    name,
    text.encode(of),
    { evidence: folder.evidence, bytes: text.encode(folder.files['evidence.json']) },
    { ...anyone, ...expected },
    trustedRoots(root),
  )

describe('a signature', () => {
  it('by a run of the repository that the evidence is of holds, and says whose it is', () => {
    expect(checked(bundle)).toMatchObject({
      result: 'ok',
      message: expect.stringContaining(`https://github.com/acme/shop/${workflow}@refs/heads/main`),
    })
    expect(checked(bundle, { repository: 'Acme/Shop', workflow: `acme/shop/${workflow}` }).result).toBe('ok')
  })

  it('of a private repository holds by timestamps, where its root is given', async () => {
    const signed = await sigstore.sign(statement(), claims, 'private')
    expect(checked(signed, {}, sigstore.trustedRoot('private'))).toMatchObject({ result: 'ok' })
    expect(checked(signed, {}, sigstore.trustedRoot('public')).result).toBe('failed')
  })

  it('by a called workflow of another repository holds, and can be insisted on', async () => {
    const definedBy = 'acme/ci/.github/workflows/gate.yml@refs/tags/v1'
    const signed = await sigstore.sign(statement(), { ...claims, definedBy })
    expect(checked(signed, { workflow: 'acme/ci/.github/workflows/gate.yml' }).result).toBe('ok')
    expect(checked(signed, { workflow: `acme/shop/${workflow}` })).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('not the workflow'),
    })
  })

  it.each([
    ['a run of another repository', { repository: 'mallory/shop' }, 'mallory/shop'],
    ['another workflow', { workflow: '.github/workflows/other.yml' }, 'other.yml'],
    ['another run', { runId: 9002 }, '9002'],
    ['another attempt', { attempt: 2 }, 'attempts/2'],
    ['another commit', { sha: shaOf('elsewhere') }, shaOf('elsewhere')],
    ['somebody whom GitHub did not vouch for', { issuer: 'https://accounts.example.org' }, 'accounts.example.org'],
  ])('by %s fails', async (_, other, told) => {
    expect(checked(await sigstore.sign(statement(), { ...claims, ...other }))).toMatchObject({
      result: 'failed',
      message: expect.stringContaining(told),
    })
  })

  it('by a repository that was not asked for fails, whatever the evidence says', () => {
    expect(checked(bundle, { repository: 'acme/other' }).result).toBe('failed')
    expect(checked(bundle, { issuer: 'https://token.actions.acme.ghe.com' }).result).toBe('failed')
  })

  it('about another file, or with other words about this one, fails', async () => {
    expect(checked(await sigstore.sign(statement('0'.repeat(64)), claims))).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('another evidence.json'),
    })
    const other = { ...folder.evidence.predicate, verdict: 'hold' }
    expect(checked(await sigstore.sign(statement(undefined, other), claims))).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('something else'),
    })
  })

  it('by an authority that is not trusted fails', async () => {
    await using other = await Sigstore.start()
    expect(checked(await other.sign(statement(), claims)).result).toBe('failed')
    expect(checked(bundle, {}, publicGoodRoot())).toMatchObject({ result: 'failed', message: expect.stringContaining('not trusted') })
  })

  it('about something else is no signature of evidence', async () => {
    const other = { ...statement(), predicateType: 'https://slsa.dev/provenance/v1' }
    expect(checked(await sigstore.sign(other, claims))).toMatchObject({ result: 'not-checked' })
  })

  it('is found among others, one a line', async () => {
    const other = await sigstore.sign({ ...statement(), predicateType: 'https://slsa.dev/provenance/v1' }, claims)
    expect(checked(`${other}${bundle}`).result).toBe('ok')
  })

  it.each(['', '{}', 'null', '[]', '{"mediaType":"x"}', '\u0000', `{"a":${'['.repeat(100_000)}`])('that is none (%#) fails', (junk) => {
    expect(checked(junk).result).toBe('failed')
  })

  it('damaged anywhere is found by what it holds', () => {
    const bits = bundle.length * 8
    // Some bits of a bundle mean nothing (a name, a padding): those the file beside it vouches for.
    const missed = Array.from({ length: 400 }, (_, at) => Math.floor((bits * at) / 400)).filter((bit) => {
      const bytes = flipped(bytesOf({ [name]: bundle }), name, bit).get(name)
      return bytes !== undefined && checked(Buffer.from(bytes).toString('latin1')).result === 'ok'
    })
    expect(missed.length).toBeLessThan(20)
  })

  it('damaged anywhere is found by the digest beside it', () => {
    const sums = `${name}.sha256`
    const files = bytesOf({ ...folder.files, [name]: bundle, [sums]: checksumOf(name, bundle) })
    expect(verifyFolder(files, { digest: null, signatures: [] }).ok).toBe(true)
    for (const file of [name, sums])
      for (let bit = 0; bit < (files.get(file)?.length ?? 0) * 8; bit += file === name ? 1009 : 1) {
        const { ok, checks } = verifyFolder(flipped(files, file, bit), { digest: null, signatures: [] })
        expect({ file, bit, ok, named: checks.some(({ result, message }) => result === 'failed' && message.includes(sums)) }).toEqual({
          file,
          bit,
          ok: false,
          named: true,
        })
      }
  })
})

describe('verify', () => {
  const work = mkdtempSync(join(tmpdir(), 'countersign-signed-'))
  const path = join(work, 'folder')
  let root: string
  beforeAll(async () => {
    const { writeFolder } = await import('../../src/io/write-folder.ts')
    await writeFolder(path, { ...folder.files, [name]: bundle, [`${name}.sha256`]: checksumOf(name, bundle) })
    root = join(work, 'root.jsonl')
    writeFileSync(root, `${sigstore.trustedRoot('private')}\n${sigstore.trustedRoot()}\n`)
  })
  const said = async (...args: readonly string[]) => {
    const { console, out } = memoryConsole()
    return { code: await verify([path, ...args], console), out: out() }
  }

  it('says in its first line who signed', async () => {
    const { code, out } = await said('--trusted-root', root, '--repo', 'acme/shop', '--require-origin')
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toContain(`origin signed: signed by https://github.com/acme/shop/${workflow}@refs/heads/main`)
  })

  it.each([
    ['another repository was expected', ['--repo', 'acme/other']],
    ['another workflow was expected', ['--signer-workflow', 'acme/shop/.github/workflows/other.yml']],
    ['another issuer was expected', ['--cert-oidc-issuer', 'https://issuer.example.org']],
  ])('exits 5 where %s', async (_, args) => {
    const { code, out } = await said('--trusted-root', root, ...args)
    expect(code).toBe(5)
    expect(out).toMatch(/FAILED\s+signature\s+evidence\.sigstore\.json/)
  })

  it('exits 5 where the authority is none that it trusts', async () => {
    expect((await said()).code).toBe(5)
  })

  it('of a private repository is of no known origin without its root, and counts once that is given', async () => {
    const { writeFolder } = await import('../../src/io/write-folder.ts')
    const apart = join(work, 'private')
    const signed = await sigstore.sign(statement(), claims, 'private')
    const theirs = await reissued(signed, 'CN=Fulcio Intermediate l2, O="GitHub, Inc."')
    const told = async (of: string, ...args: readonly string[]) => {
      await writeFolder(apart, { ...folder.files, [name]: of, [`${name}.sha256`]: checksumOf(name, of) })
      const { console, out } = memoryConsole()
      return { code: await verify([apart, ...args], console), out: out() }
    }
    // What cannot be checked is no forgery, and no origin either.
    expect(await told(theirs)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/not checked +signature .*gh attestation trusted-root/),
    })
    expect((await told(theirs, '--require-origin')).code).toBe(5)
    expect(await told(signed, '--require-origin', '--trusted-root', root)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/origin signed/),
    })
  })

  it('refuses roots that are none', async () => {
    await expect(said('--trusted-root', path)).rejects.toMatchObject({ code: 'input-invalid' })
  })
})
