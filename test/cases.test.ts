/** Every case through three doors: the core, the CLI from its sources, and dist/. They must decide alike and write the same bytes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run as check } from '../src/cli/check.ts'
import { canonicalJson } from '../src/evidence/canonical.ts'
import { folderOf } from '../src/folder.ts'
import { judge } from '../src/gate.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { Facts } from '../src/model/facts.ts'
import { verifyFolder } from '../src/verify/folder.ts'
import { allCases, type Case } from './support/case.ts'
import { memoryConsole } from './support/console.ts'
import { runDist } from './support/dist.ts'

const cases = allCases()
const work = mkdtempSync(join(tmpdir(), 'countersign-cases-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const exitCodes = { proceed: 0, hold: 4, stop: 3 } as const
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const written = ({ facts }: Case, name: string): string => {
  const path = join(work, `${name.replaceAll('/', '-')}.json`)
  writeFileSync(path, canonicalJson(facts))
  return path
}

describe.each(cases)('$name: $title', (one) => {
  const { facts, expect: expected, name } = one
  // Decided when a test first asks, so that it is that test's work.
  let kept: Assessment | null = null
  const decided = (): Assessment => {
    kept ??= judge(facts)
    return kept
  }

  it('is decided as it must be', () => {
    const { decision, verdict, mode, initiation, gaps, reasons } = decided()
    const told = {
      decision: decision.tier,
      verdict,
      mode,
      involvement: initiation.involvement,
      initiator: initiation.initiator,
      risk: decision.risk,
    }
    expect(told).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, value]) => !Array.isArray(value))))
    expect(decision.rulings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected.rules ?? []))
    expect(decision.categories).toEqual(expect.arrayContaining(expected.categories ?? []))
    expect(gaps.map(({ id }) => id)).toEqual(expect.arrayContaining(expected.gaps ?? []))
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(expected.reasons ?? []))
  })

  it('has facts that survive being written and read', () => {
    expect(Facts.parse(JSON.parse(canonicalJson(facts)))).toEqual(facts)
  })

  it('verifies and replays', () => {
    const folder = folderOf(decided())
    const files = new Map(Object.entries(folder.files).map(([file, text]) => [file, new TextEncoder().encode(text)]))
    expect(verifyFolder(files, { digest: folder.digest, signatures: [] })).toMatchObject({ ok: true, origin: 'matched' })
  })

  it('is the same through the CLI', async () => {
    const out = join(work, `cli-${name.replaceAll('/', '-')}`)
    const { console, ...said } = memoryConsole()
    expect(await check(['--facts', written(one, name), '--out', out, '--json'], console)).toBe(exitCodes[expected.verdict])
    expect(JSON.parse(said.out())).toMatchObject({
      decision: expected.decision,
      verdict: expected.verdict,
      decisionId: decided().decisionId,
    })
    expect(filesIn(out)).toEqual(folderOf(decided()).files)
  })

  it('is the same through dist/', async () => {
    const out = join(work, `dist-${name.replaceAll('/', '-')}`)
    const { code, stdout } = await runDist(['check', '--facts', written(one, name), '--out', out, '--json'])
    expect(code).toBe(exitCodes[expected.verdict])
    expect(JSON.parse(stdout)).toMatchObject({ decision: expected.decision, verdict: expected.verdict })
    expect(filesIn(out)).toEqual(folderOf(decided()).files)
  })
})
