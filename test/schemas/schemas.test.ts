/** The published schemas: every property explained, every file of ours valid by a validator that is not ours. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fieldsOf, type SchemaName, schemaNamed, schemas } from '../../scripts/schemas.ts'
import { columns, rowOf } from '../../src/evidence/row.ts'
import { folderOf } from '../../src/folder.ts'
import { assess } from '../../src/gate.ts'
import { allCases } from '../support/case.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const published = (name: SchemaName): unknown => JSON.parse(read(`schemas/${name}.v1.schema.json`))

const validator = (name: SchemaName): ValidateFunction => {
  const ajv = name === 'policy' ? new Ajv({ strict: true, allowUnionTypes: true }) : new Ajv2020({ strict: true, allowUnionTypes: true })
  formats.default(ajv)
  return ajv.compile(schemaNamed(name))
}
const faults = (validate: ValidateFunction, value: unknown): unknown => (validate(value) ? [] : validate.errors)

describe.each(schemas.map(({ name }) => name))('the schema of %s', (name) => {
  it('is the one that is published', () => {
    expect(published(name)).toEqual(schemaNamed(name))
  })

  it('has an id of its own, a title and a description', () => {
    const { $id, title, description } = schemaNamed(name)
    expect($id).toBe(`urn:countersign:${name}:v1:schema`)
    expect(title).toMatch(/^Countersign /)
    expect(description).toMatch(/\.$/)
  })

  it('explains every property with a sentence', () => {
    const fields = fieldsOf(schemaNamed(name))
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter(({ description }) => !/^\S.*[.)]$/.test(description)).map(({ path }) => path)).toEqual([])
  })

  it('refuses a key that it does not know', () => {
    const { additionalProperties } = schemaNamed(name)
    expect(additionalProperties).toBe(false)
  })

  it('gives examples that are valid by it', () => {
    const ajv = name === 'policy' ? new Ajv({ strict: false }) : new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema(schemaNamed(name), 'root')
    const shared = Object.entries(schemaNamed(name)).filter(([key]) => key === '$defs' || key === 'definitions')
    for (const [key, definitions] of shared) {
      for (const [id, definition] of Object.entries(definitions as Record<string, { readonly examples?: readonly unknown[] }>)) {
        for (const example of definition.examples ?? []) {
          const validate = ajv.compile({ $ref: `root#/${key}/${id}` })
          expect({ id, faults: faults(validate, example) }).toEqual({ id, faults: [] })
        }
      }
    }
    const { examples } = schemaNamed(name)
    for (const example of Array.isArray(examples) ? examples : []) expect(faults(validator(name), example)).toEqual([])
  })
})

describe('files of ours are valid by the published schemas', () => {
  const policy = validator('policy')

  it.each(readdirSync(join(root, 'policies')))('policies/%s', (name) => {
    expect(faults(policy, parse(read(`policies/${name}`)))).toEqual([])
  })

  it('a policy with a misspelt key is not', () => {
    expect(policy({ version: 1, ruels: [] })).toBe(false)
    expect(policy({ approval: { minimum: 0 } })).toBe(false)
  })

  it('the facts and the evidence of every case, and their rows', () => {
    const [facts, evidence, row] = [validator('facts'), validator('evidence'), validator('report-row')]
    for (const { name, facts: given } of allCases()) {
      let folder: ReturnType<typeof folderOf>
      try {
        folder = folderOf(assess(given))
      } catch {
        // A case whose policy cannot be read ends in a stop without a record; its own test holds that.
        continue
      }
      expect({ name, faults: faults(facts, JSON.parse(folder.files['facts.json'] ?? '')) }).toEqual({ name, faults: [] })
      expect({ name, faults: faults(evidence, JSON.parse(folder.files['evidence.json'] ?? '')) }).toEqual({ name, faults: [] })
      const line = rowOf(folder.evidence, { file: name, digest: folder.digest, state: 'verified', error: '' })
      expect({ name, faults: faults(row, line) }).toEqual({ name, faults: [] })
      expect(Object.keys(line)).toEqual(columns)
    }
  })
})
