/** `verify` as a stranger uses it: folders, files and zips, honest, damaged and hostile. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { run as verify } from '../../src/cli/verify.ts'
import { sha256 } from '../../src/evidence/canonical.ts'
import { evidenceText, integrityOf } from '../../src/evidence/statement.ts'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import { known, unknown } from '../../src/model/fact.ts'
import { verifyFolder } from '../../src/verify/folder.ts'
import { memoryConsole } from '../support/console.ts'
import { runDist } from '../support/dist.ts'
import { bytesOf, flipped, folderWith, withOutcome } from '../support/evidence.ts'
import { factsWith } from '../support/facts.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-verify-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
const folder = folderWith()

let made = 0
const laid = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const path = join(work, `folder-${++made}`)
  mkdirSync(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}
const zipped = (files: Readonly<Record<string, string | Uint8Array>>, name = `archive-${++made}.zip`): string => {
  const path = join(work, name)
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, typeof text === 'string' ? strToU8(text) : text]))),
  )
  return path
}
const said = async (...args: readonly string[]) => {
  const { console, out } = memoryConsole()
  return { code: await verify(args, console), out: out() }
}

describe('an honest record', () => {
  it.each([
    ['a folder', () => laid(folder.files)],
    ['its evidence.json', () => join(laid(folder.files), 'evidence.json')],
    ['its evidence.json alone', () => join(laid({ 'evidence.json': folder.files['evidence.json'] ?? '' }), 'evidence.json')],
    ['an archive', () => zipped(folder.files)],
    ['an archive under another name', () => zipped(folder.files, 'artifact')],
    [
      'an archive with a folder in it',
      () => zipped(Object.fromEntries(Object.entries(folder.files).map(([name, text]) => [`run/${name}`, text]))),
    ],
    ['an archive of archives', () => zipped({ 'one/countersign-gate-1.zip': readFileSync(zipped(folder.files)) })],
    ['a folder of archives', () => laid({ 'one.zip': readFileSync(zipped(folder.files)) })],
    ['a folder with its outcome', () => laid(withOutcome(folder))],
    ['a folder with the page beside it', () => laid({ ...folder.files, 'countersign-gate-1.html': folder.files['evidence.html'] ?? '' })],
  ])('verifies as %s, of unproven origin', async (_, path) => {
    const { code, out } = await said(path())
    expect(code, out).toBe(0)
    expect(out.split('\n')[0]).toMatch(/verifies; origin UNPROVEN/)
  })

  it('is matched by the digest that the run announced, and by no other', async () => {
    const path = laid(folder.files)
    expect(await said(path, '--digest', folder.digest, '--require-origin')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/origin matched/),
    })
    expect((await said(path, '--digest', sha256('another'))).code).toBe(5)
    expect((await said(path, '--digest', sha256('another'), '--digest', folder.digest)).code).toBe(0)
  })

  it('does not verify where an origin is required and there is none', async () => {
    expect((await said(laid(folder.files), '--require-origin')).code).toBe(5)
  })

  it('lists what could not be checked', async () => {
    const { out } = await said(join(laid({ 'evidence.json': folder.files['evidence.json'] ?? '' }), 'evidence.json'))
    expect(out).toMatch(/not checked\s+file\s+summary\.md/)
    expect(out).toMatch(/not checked\s+replay/)
  })

  it('is looked for in archives of archives, and no deeper', async () => {
    const deep = zipped({ 'a.zip': readFileSync(zipped({ 'b.zip': readFileSync(zipped(folder.files)) })) })
    expect(await said(deep)).toMatchObject({ code: 5, out: expect.stringMatching(/no further one was looked into/) })
  })

  it('is told as one JSON line a folder', async () => {
    const { out } = await said(laid(folder.files), laid(withOutcome(folder)), '--json')
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ ok, origin }) => [ok, origin])).toEqual([
      [true, 'unproven'],
      [true, 'unproven'],
    ])
  })

  it('of a stop replays to the same stop', () => {
    const facts = [
      factsWith({ policy: { ...factsWith().policy, trusted: { ...factsWith().policy.trusted, text: known('nonsense: true\n') } } }),
      factsWith({
        policy: {
          ...factsWith().policy,
          trusted: { ...factsWith().policy.trusted, text: unknown('forbidden', 'the token may not read it') },
        },
      }),
      factsWith({ stopped: { code: 'event-unreadable', message: 'The event file cannot be read.' } }),
    ]
    for (const one of facts) {
      const { files, evidence, digest } = folderOf(judge(one))
      expect(evidence.predicate).toMatchObject({ verdict: 'stop', decision: 'block', reasons: [{ rule: null }] })
      expect(verifyFolder(bytesOf(files), { digest, signatures: [] })).toMatchObject({ ok: true, origin: 'matched' })
    }
  })

  it('of an older version says which version it takes to judge it again', () => {
    const facts = factsWith({ tool: { name: 'countersign', version: '0.0.9' } })
    const { files, evidence } = folderOf(judge(facts))
    const predicate = { ...evidence.predicate, verdict: 'hold' as const }
    const changed = { ...evidence, predicate: { ...predicate, integrity: integrityOf({ ...evidence, predicate }) } }
    const { ok, checks } = verifyFolder(bytesOf({ ...files, 'evidence.json': evidenceText(changed) }), { digest: null, signatures: [] })
    expect(ok).toBe(true)
    expect(checks.find(({ name }) => name === 'replay')).toMatchObject({
      result: 'not-checked',
      message: expect.stringContaining('Use version 0.0.9'),
    })
  })
})

/** As a careful forger makes it: other words, and every digest recomputed. */
const forged = (
  change: (files: Record<string, string>) => void,
  edit: (predicate: typeof folder.evidence.predicate) => object = (same) => same,
) => {
  const files: Record<string, string> = { ...folder.files }
  change(files)
  const digests = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name !== 'evidence.json')
      .map(([name, text]) => [name, sha256(text)]),
  )
  const predicate = { ...folder.evidence.predicate, ...edit(folder.evidence.predicate), files: digests }
  const evidence = { ...folder.evidence, predicate: { ...predicate, integrity: integrityOf({ ...folder.evidence, predicate }) } }
  return bytesOf({ ...files, 'evidence.json': evidenceText(evidence) })
}

describe('a forged record', () => {
  it('that is made of forged facts throughout verifies, and is unproven all the same', () => {
    const other = folderWith({ inputs: { ...factsWith().inputs, agent: 'claude' } })
    expect(verifyFolder(bytesOf(other.files), { digest: null, signatures: [] })).toMatchObject({ ok: true, origin: 'unproven' })
    expect(verifyFolder(bytesOf(other.files), { digest: folder.digest, signatures: [] })).toMatchObject({ ok: false, origin: 'unproven' })
  })

  it.each([
    [
      'a page that says otherwise',
      forged((files) => {
        files['evidence.html'] = '<p>PROCEED</p>'
      }),
      'evidence.html',
    ],
    [
      'a summary that says otherwise',
      forged((files) => {
        files['summary.md'] = 'PROCEED'
      }),
      'summary.md',
    ],
    [
      'another approver',
      forged(
        () => {},
        ({ record }) => ({ record: { ...record, approver: { value: ['mallory'], state: 'verified', source: 'GitHub' } } }),
      ),
      'evidence.json',
    ],
    [
      'another verdict',
      forged(
        () => {},
        () => ({ verdict: 'stop' }),
      ),
      'facts.json',
    ],
    [
      'fewer gaps',
      forged(
        () => {},
        () => ({ gaps: [] }),
      ),
      'evidence.json',
    ],
  ])('with %s does not follow from its facts', (_, files, file) => {
    const { ok, checks } = verifyFolder(files, { digest: null, signatures: [] })
    expect(ok).toBe(false)
    expect(checks.filter(({ result }) => result === 'failed')).toEqual([expect.objectContaining({ name: 'replay', file })])
  })

  it.each([
    ['an added file', { ...folder.files, 'extra.txt': 'x' }, 'extra.txt'],
    [
      'a missing file',
      { 'evidence.json': folder.files['evidence.json'] ?? '', 'facts.json': folder.files['facts.json'] ?? '' },
      'summary.md',
    ],
    [
      'an outcome of another run',
      {
        ...folder.files,
        'outcome.json': withOutcome(folderWith({ inputs: { ...factsWith().inputs, agent: 'claude' } }))['outcome.json'] ?? '',
      },
      'outcome.json',
    ],
    ['no JSON', { ...folder.files, 'evidence.json': 'x' }, 'evidence.json'],
    ['nested JSON', { ...folder.files, 'evidence.json': '['.repeat(50_000) }, 'evidence.json'],
    [
      'another version',
      {
        ...folder.files,
        'evidence.json': folder.files['evidence.json']?.replace('urn:countersign:evidence:v1', 'urn:countersign:evidence:v9') ?? '',
      },
      'evidence.json',
    ],
  ])('with %s is named', async (_, files, file) => {
    const { code, out } = await said(laid(files), '--json')
    expect(code).toBe(5)
    expect(
      JSON.parse(out)
        .checks.filter(({ result }: { result: string }) => result === 'failed')
        .map(({ file: of }: { file: string }) => of),
    ).toContain(file)
  })

  it('with a link in place of a file is named and the link is not followed', async () => {
    const path = laid(Object.fromEntries(Object.entries(folder.files).filter(([name]) => name !== 'facts.json')))
    symlinkSync(join(laid(folder.files), 'facts.json'), join(path, 'facts.json'))
    const { code, out } = await said(path)
    expect(code).toBe(5)
    expect(out).toMatch(/FAILED\s+file\s+facts\.json: is a link/)
  })
})

describe('links between records', () => {
  const before = folderWith()
  const after = folderOf(judge(factsWith()), { validation: null, outcome: null, earlier: [before.digest] })

  it('lead from what came after to what was there before', async () => {
    const { code, out } = await said(laid(before.files), laid(after.files))
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`ok\\s+link\\s+evidence\\.json: continues ${before.digest}`))
  })

  it('that lead nowhere are listed, and those into another run fail', async () => {
    expect(await said(laid(after.files))).toMatchObject({ code: 0, out: expect.stringMatching(/not checked\s+link/) })
    const elsewhere = folderWith({ run: { ...factsWith().run, id: 1 } })
    const wrong = folderOf(judge(factsWith()), { validation: null, outcome: null, earlier: [elsewhere.digest] })
    expect(await said(laid(elsewhere.files), laid(wrong.files))).toMatchObject({ code: 5, out: expect.stringMatching(/another run/) })
  })
})

describe('through dist/', () => {
  it('a turned bit of any file exits 5 and names the file, in a folder and in an archive', async () => {
    const files = bytesOf(folder.files)
    for (const [at, name] of [...files.keys()].entries()) {
      const changed = Object.fromEntries(flipped(files, name, 1000 + at))
      const { code, stdout } = await runDist(['verify', laid(changed), zipped(changed)])
      expect({ name, code }).toEqual({ name, code: 5 })
      expect(stdout.match(new RegExp(`FAILED +\\w+ +${name.replace('.', '\\.')}`, 'g'))?.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('an honest folder exits 0, none 6', async () => {
    expect((await runDist(['verify', laid(folder.files)])).code).toBe(0)
    expect((await runDist(['verify', laid({})])).code).toBe(6)
    expect((await runDist(['verify', join(work, 'nowhere')])).code).toBe(6)
    expect((await runDist(['verify'])).code).toBe(2)
  })
})
