/** The JSON Schemas of our formats, made from the zod schemas that read and write them, and a flat view of their fields for the reference pages. */
import { z } from 'zod'
import { columnWords } from '../src/evidence/row.ts'
import { Evidence } from '../src/model/evidence.ts'
import { Facts } from '../src/model/facts.ts'
import { policyFile } from '../src/policy/schema.ts'

export type SchemaName = 'policy' | 'facts' | 'evidence' | 'report-row'

/** A JSON Schema as far as we look into it. */
export interface Schema {
  readonly [key: string]: unknown
}

interface Format {
  readonly name: SchemaName
  readonly schema: z.ZodType
  readonly title: string
  readonly about: string
  /** Editors know draft 7 best; the records are read by validators that know the current one. */
  readonly target: 'draft-7' | 'draft-2020-12'
}

const Row = z.strictObject(Object.fromEntries(Object.entries(columnWords).map(([name, words]) => [name, z.string().describe(words)])))

const formats: readonly Format[] = [
  {
    name: 'policy',
    schema: policyFile(),
    title: 'Countersign policy',
    about: 'Rules, approval, owners, credentials and exceptions of the gate.',
    target: 'draft-7',
  },
  { name: 'facts', schema: Facts, title: 'Countersign facts', about: 'Everything that a decision was made of.', target: 'draft-2020-12' },
  {
    name: 'evidence',
    schema: Evidence,
    title: 'Countersign evidence',
    about: 'An in-toto Statement about one decision.',
    target: 'draft-2020-12',
  },
  {
    name: 'report-row',
    schema: Row,
    title: 'Countersign ledger row',
    about: 'One decision as one flat row, as `countersign report --format ndjson` writes it.',
    target: 'draft-2020-12',
  },
]

export const schemas: readonly { readonly name: SchemaName; readonly json: Schema }[] = formats.map(
  ({ name, schema, title, about, target }) => {
    const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input', target })
    return { name, json: { $schema, $id: `urn:countersign:${name}:v1:schema`, title, description: about, ...json } }
  },
)

/** @throws Error where there is none of that name */
export const schemaNamed = (name: SchemaName): Schema => {
  const found = schemas.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no schema ${name}`)
  return found.json
}

export interface Field {
  /** `predicate.surfaces[].at.path`; `<name>` stands for any key of a map. */
  readonly path: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const sharedOf = (root: Schema): Schema => [root['$defs'], root['definitions']].find(isSchema) ?? {}

/** Every property of a schema, depth first, through all that it refers to. */
export const fieldsOf = (root: Schema): readonly Field[] => {
  const fields: Field[] = []
  walk({ root, follow: true, fields }, root, '', 0)
  return fields
}

export interface Part {
  /** The shared name; null for the whole file. */
  readonly name: string | null
  readonly description: string
  /** The words of a closed list; empty for an object. */
  readonly words: readonly string[]
  readonly fields: readonly Field[]
}

/** A closed list that is better told once than in every cell. */
const isLong = (words: unknown): words is readonly unknown[] => Array.isArray(words) && words.length > 5

/** The file itself and each object that is used in several places, each told once. */
export const partsOf = (root: Schema): readonly Part[] =>
  [[null, root] as const, ...Object.entries(sharedOf(root))].flatMap(([name, schema]): readonly Part[] => {
    if (!isSchema(schema)) return []
    if (name !== null && isLong(schema['enum']))
      return [{ name, description: textOf(schema), words: schema['enum'].map(String), fields: [] }]
    if (name !== null && schema['properties'] === undefined) return []
    const fields: Field[] = []
    walk({ root, follow: false, fields }, schema, '', 0)
    return [{ name, description: textOf(schema), words: [], fields }]
  })

const textOf = ({ description }: Schema): string => (typeof description === 'string' ? description : '')

interface Walk {
  readonly root: Schema
  /** Go into shared objects where they are used. */
  readonly follow: boolean
  readonly fields: Field[]
}

const deepest = 40

const walk = (how: Walk, schema: Schema, path: string, depth: number): void => {
  if (depth > deepest) throw new Error(`${path} lies deeper than a reader would follow`)
  if (!how.follow && depth > 0 && referenceOf(schema) !== null) return
  const whole = resolved(how.root, schema)
  const { properties, additionalProperties, required } = whole
  const needed = new Set(Array.isArray(required) ? required : [])
  for (const [name, inner] of Object.entries(isSchema(properties) ? properties : {})) {
    if (!isSchema(inner)) continue
    const at = path === '' ? name : `${path}.${name}`
    how.fields.push({ path: at, type: typeOf(how.root, inner), required: needed.has(name), description: textOf(inner) })
    walk(how, inner, at, depth + 1)
  }
  if (isSchema(additionalProperties)) walk(how, additionalProperties, `${path}.<name>`, depth + 1)
  if (isSchema(whole['items'])) walk(how, whole['items'], `${path}[]`, depth + 1)
  for (const one of alternatives(whole)) walk(how, one, path, depth + 1)
}

const alternatives = ({ anyOf, oneOf }: Schema): readonly Schema[] => [...listOf(anyOf), ...listOf(oneOf)]

/** The shared name that a schema stands for; draft 7 wraps a reference with a description of its own into `allOf`. */
const referenceOf = (schema: Schema): string | null => {
  const { $ref } = listOf(schema['allOf'])[0] ?? schema
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : null
}

const resolved = (root: Schema, schema: Schema): Schema => {
  const name = referenceOf(schema)
  if (name === null) return schema
  const found = sharedOf(root)[name]
  if (!isSchema(found)) throw new Error(`${name} leads nowhere`)
  return resolved(root, found)
}

/** The type in words; a shared object is a link to its own table. */
const typeOf = (root: Schema, schema: Schema): string => {
  const whole = resolved(root, schema)
  const several = alternatives(whole)
  if (several.length > 0) return [...new Set(several.map((one) => typeOf(root, one)))].join(' or ')
  const { const: only, enum: words, type, items, additionalProperties } = whole
  const name = referenceOf(schema)
  if (name !== null && isLong(words)) return `[${name}](#${name.toLowerCase()})`
  if (only !== undefined) return `\`${JSON.stringify(only)}\``
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(' or ')
  if (type === 'array' && isSchema(items)) return `list of ${typeOf(root, items)}`
  if (type === 'object' && name !== null) return `[${name}](#${name.toLowerCase()})`
  if (type === 'object') return isSchema(additionalProperties) ? `map of ${typeOf(root, additionalProperties)}` : 'object'
  return Array.isArray(type) ? type.join(' or ') : typeof type === 'string' ? type : 'any'
}
