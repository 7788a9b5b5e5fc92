/** Records of released versions stay readable, verifiable and countable by today's code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns, rowOf } from '../../src/evidence/row.ts'
import { Evidence } from '../../src/model/evidence.ts'
import { Facts } from '../../src/model/facts.ts'
import { verifyFolder } from '../../src/verify/folder.ts'
import { version as own } from '../../src/version.ts'

const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

describe('evidence', () => {
  it('of the first version and of this one is kept', () => {
    expect(versions).toEqual(expect.arrayContaining(['0.1.0', own]))
  })

  it.each(versions)('of version %s is read, verified and counted', (version) => {
    const folder = join(import.meta.dirname, version)
    const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
    const json = (name: string): unknown => JSON.parse(files.get(name)?.toString('utf8') ?? '')
    const evidence = Evidence.parse(json('evidence.json'))
    expect(evidence.predicate.tool.version).toBe(version)
    expect(Facts.safeParse(json('facts.json')).success).toBe(true)
    const { ok, checks } = verifyFolder(files, { digest: null, signatures: [] })
    expect(checks.filter(({ result }) => result === 'failed')).toEqual([])
    expect(ok).toBe(true)
    // A later version may judge otherwise, and then says which one it takes.
    const replay = checks.find(({ name }) => name === 'replay')
    expect(replay?.result === 'ok' || replay?.message.includes(version)).toBe(true)
    if (version === own) expect(replay?.result).toBe('ok')
    const row = rowOf(evidence, { file: version, digest: '', state: 'verified', error: '' })
    expect(Object.keys(row)).toEqual([...columns])
  })
})
