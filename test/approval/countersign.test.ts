import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bound, codeFor, codeIn, reasonIn } from '../../src/approval/countersign.ts'
import { cpuTimeOf } from '../support/cpu.ts'

const vector: Bound = {
  repositoryId: 4711,
  runId: 9001,
  attempt: 2,
  headSha: 'a'.repeat(40),
  workflowBlob: 'b'.repeat(40),
  referenced: ['d'.repeat(40), 'c'.repeat(40)],
  policyDigest: `sha256:${'e'.repeat(64)}`,
  environment: 'Production',
}

describe('the code', () => {
  it('is the one of the worked example in docs/approval.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/approval.md'), 'utf8')
    const example = /```json\n(\[[^\n]*\])\n```/.exec(page)?.[1] ?? ''
    const digest = /sha256 `([0-9a-f]{64})`/.exec(page)?.[1]
    const code = /code `([0-9A-Z]{4}-[0-9A-Z]{4})`/.exec(page)?.[1]
    expect(createHash('sha256').update(example).digest('hex')).toBe(digest)
    expect(example).toBe(JSON.stringify(JSON.parse(example)))
    const [name, repositoryId, runId, attempt, headSha, workflowBlob, referenced, policyDigest, environment] = JSON.parse(example)
    expect(name).toBe('countersign-code-v1')
    expect(codeFor({ repositoryId, runId, attempt, headSha, workflowBlob, referenced, policyDigest, environment })).toBe(code)
    expect(codeFor(vector)).toBe(code)
  })

  it('is the first forty bits of the digest in base 32', () => {
    const parts = ['countersign-code-v1', 4711, 9001, 2, 'a'.repeat(40), 'b'.repeat(40), ['c'.repeat(40), 'd'.repeat(40)]]
    const digest = createHash('sha256')
      .update(JSON.stringify([...parts, `sha256:${'e'.repeat(64)}`, 'production']))
      .digest()
    const bits = [...digest.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
    const signs = (bits.match(/.{5}/g) ?? []).map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(five, 2)])
    expect(codeFor(vector).replace('-', '')).toBe(signs.join(''))
  })

  it('does not depend on the order of called workflows or the case of the environment', () => {
    const other = { ...vector, referenced: [...(vector.referenced ?? [])].reverse(), environment: 'PRODUCTION' }
    expect(codeFor(other)).toBe(codeFor(vector))
  })

  it.each<[string, Partial<Bound>]>([
    ['repository', { repositoryId: 4712 }],
    ['repository that is not known', { repositoryId: null }],
    ['run', { runId: 9002 }],
    ['attempt', { attempt: 3 }],
    ['head commit', { headSha: 'f'.repeat(40) }],
    ['workflow file', { workflowBlob: null }],
    ['called workflow', { referenced: ['c'.repeat(40)] }],
    ['called workflow, counted twice', { referenced: ['c'.repeat(40), 'c'.repeat(40), 'd'.repeat(40)] }],
    ['list of called workflows that is not known', { referenced: null }],
    ['policy', { policyDigest: `sha256:${'0'.repeat(64)}` }],
    ['environment', { environment: 'staging' }],
  ])('is another for another %s', (_, change) => {
    expect(codeFor({ ...vector, ...change })).not.toBe(codeFor(vector))
  })

  it('tells no called workflow from one that is not known', () => {
    expect(codeFor({ ...vector, referenced: [] })).not.toBe(codeFor({ ...vector, referenced: null }))
  })
})

const code = 'A1B2-C3D4'

describe('a comment', () => {
  it.each([
    ['A1B2-C3D4', 'this'],
    ['a1b2-c3d4', 'this'],
    ['A1B2C3D4', 'this'],
    ['a1b2c3d4 looks good', 'this'],
    ['Checked (A1B2-C3D4).', 'this'],
    ['`A1B2-C3D4`', 'this'],
    ['code:A1B2-C3D4,done', 'this'],
    ['TEAM-1234 fixed, A1B2-C3D4', 'this'],
    ['first\nA1B2-C3D4\nlast', 'this'],
    ['A1B2-C3D5', 'other'],
    ['a1b2-c3d5', 'other'],
    ['TEAM-1234', 'other'],
    ['ABCD-EFGH', 'other'],
    ['0000-0000', 'other'],
    ['A1B2C3D5', 'none'],
    ['A1B2-C3D4-E5F6', 'none'],
    ['XA1B2-C3D4', 'none'],
    ['A1B2-C3D4X', 'none'],
    ['éA1B2-C3D4', 'none'],
    ['A1B2-C3D4é', 'none'],
    ['A1B2-C3D4_', 'none'],
    ['A1B2 C3D4', 'none'],
    ['A1B2–C3D4', 'none'],
    ['', 'none'],
    ['looks good to me', 'none'],
    ['wave-form and test-case', 'none'],
    ['Next-week', 'none'],
    ['COVID-2019', 'none'],
    ['2025-2026 budget', 'none'],
    ['2026-11-25', 'none'],
    ['deadbeef', 'none'],
    ['\u212A1B2-C3D4', 'none'],
  ])('%j shows %s', (comment, wanted) => {
    expect(codeIn(comment, code)).toBe(wanted)
  })

  it('may be long, but not without end', () => {
    expect(codeIn(`${'x '.repeat(30_000)} ${code}`, code)).toBe('this')
    expect(codeIn(`${'x '.repeat(40_000)} ${code}`, code)).toBe('none')
  })

  it('is read in time whatever it holds', () => {
    const spent = cpuTimeOf(() => {
      codeIn('A1B2-'.repeat(20_000), code)
      reasonIn('-'.repeat(100_000), code)
      reasonIn('A1B2-C3D4'.repeat(20_000), code)
    })
    expect(spent).toBeLessThan(500)
  })

  it('without a code of any form never shows another', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (words) => {
        expect(codeIn(words, code)).toBe('none')
      }),
    )
  })

  it('with this code as a word of its own always shows it', () => {
    const around = fc.stringMatching(/^[^\p{L}\p{N}_-]?$/u)
    const spelt = fc.constantFrom(code, code.toLowerCase(), 'a1B2-c3D4', code.replace('-', ''))
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), around, spelt, around, fc.string({ maxLength: 200 }), (before, a, word, b, after) => {
        expect(codeIn(`${before} ${a}${word}${b} ${after}`, code)).toBe('this')
      }),
    )
  })
})

describe('a reason', () => {
  it.each([
    ['', ''],
    ['   \n', ''],
    ['A1B2-C3D4', ''],
    ['a1b2c3d4', ''],
    ['A1B2-C3D5', ''],
    ['A1B2-C3D4 A1B2C3D4', ''],
    ['A1B2-C3D4.', ''],
    ['-', ''],
    ['👍', ''],
    ['\u200b', ''],
    ['A1B2-C3D4 hotfix for checkout', 'hotfix for checkout'],
    ['hotfix\n\nA1B2C3D4', 'hotfix'],
    ['test-case passed', 'test-case passed'],
    ['deadbeef is fine', 'deadbeef is fine'],
    ['好', '好'],
  ])('in %j is %j', (comment, reason) => {
    expect(reasonIn(comment, code)).toBe(reason)
  })

  it('needs no code', () => {
    expect(reasonIn('fine', null)).toBe('fine')
    expect(reasonIn('A1B2C3D4', null)).toBe('A1B2C3D4')
  })
})
