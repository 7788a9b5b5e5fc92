/** The statement as in-toto defines it, held against the published shape and not against our own types. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256 } from '../../src/evidence/canonical.ts'
import { wellFormed } from '../../src/evidence/disclose.ts'
import { evidenceText } from '../../src/evidence/statement.ts'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import { allCases } from '../support/case.ts'
import { factsWith, shaOf } from '../support/facts.ts'

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and resource_descriptor.md, digest_set.md */
const statement = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType'],
  additionalProperties: false,
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['digest'],
        properties: {
          name: { type: 'string', minLength: 1 },
          digest: {
            type: 'object',
            minProperties: 1,
            properties: {
              gitCommit: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
              gitBlob: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
              sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            },
            additionalProperties: false,
          },
        },
      },
    },
    predicateType: { const: 'urn:countersign:evidence:v1' },
    predicate: { type: 'object' },
  },
}
const valid = new Ajv({ strict: false, allErrors: true }).compile(statement)

describe('the statement', () => {
  it.each(allCases())('of $name is an in-toto Statement v1', ({ facts }) => {
    const { evidence, files, digest } = folderOf(judge(facts))
    valid(evidence)
    expect(valid.errors ?? []).toEqual([])
    expect(files['evidence.json']).toBe(`${canonicalJson(evidence)}\n`)
    expect(digest).toBe(sha256(files['evidence.json'] ?? ''))
    for (const [name, text] of Object.entries(files))
      if (name !== 'evidence.json') expect(evidence.predicate.files[name]).toBe(sha256(text))
  })

  it('is about the head, the commit that the run carries and the workflow, each once', () => {
    const { run, files } = factsWith()
    const path = '.github/workflows/a.yml'
    const blob = shaOf('blob')
    const entries = { [path]: { known: true as const, value: { blob, mode: '100644', text: 'on: push\njobs: {}\n' } } }
    const facts = factsWith({
      run: { ...run, sha: shaOf('merge'), headSha: shaOf('head'), workflow: { path, sha: shaOf('merge') } },
      files: { ...files, workflow: { at: shaOf('merge'), entries } },
    })
    expect(folderOf(judge(facts)).evidence.subject).toEqual([
      { name: 'head', digest: { gitCommit: shaOf('head') } },
      { name: 'carried', digest: { gitCommit: shaOf('merge') } },
      { name: path, digest: { gitBlob: blob } },
    ])
  })

  it('is the same bytes for the same facts, whatever the order of their keys', () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item, seed))
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seed)] as const)
      return Object.fromEntries(entries.sort(([a], [b]) => (sha256(`${seed}${a}`) < sha256(`${seed}${b}`) ? -1 : 1)))
    }
    const { facts } = allCases()[1] ?? { facts: factsWith() }
    const expected = evidenceText(folderOf(judge(wellFormed(facts))).evidence)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(evidenceText(folderOf(judge(wellFormed(shuffled(facts, seed) as typeof facts))).evidence)).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })
})
