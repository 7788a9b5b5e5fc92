/** Replies held against GitHub's OpenAPI description: what is missing, of the wrong type, or made up. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** Fields that the live API sends and the description lacks, by the schema that would hold them. */
const SENT_BUT_NOT_DESCRIBED: ReadonlySet<string> = new Set(['can_admins_bypass'])

type Node = Readonly<Record<string, unknown>>

export interface Operation {
  readonly method: string
  readonly template: string
  /** Path parameters that may hold slashes. */
  readonly multiSegment: ReadonlySet<string>
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const node = (value: unknown): Node => (isNode(value) ? value : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

let loaded: Node | null = null
const description = (): Node => {
  if (loaded === null) {
    const folder = createRequire(import.meta.url)
      .resolve('@octokit/openapi/package.json')
      .replace('package.json', 'generated/')
    loaded = node(JSON.parse(readFileSync(`${folder}api.github.com.json`, 'utf8')))
  }
  return loaded
}

const COMPONENT = '#/components/schemas/'
const component = (name: string): Node => node(node(node(description()['components'])['schemas'])[name])

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a choice with null, references become names. Keywords without meaning to ajv go. */
const asJsonSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asJsonSchema)
  if (!isNode(schema)) return schema
  const { nullable, discriminator, example, examples, externalDocs, xml, ...rest } = schema
  const entries = Object.entries(rest).map(([key, value]) => {
    if (key === '$ref' && typeof value === 'string') return [key, value.replace(COMPONENT, '')]
    if (key === 'properties') return [key, Object.fromEntries(Object.entries(node(value)).map(([name, one]) => [name, asJsonSchema(one)]))]
    return [key, key === 'enum' || key === 'default' || key === 'required' ? value : asJsonSchema(value)]
  })
  const plain: unknown = Object.fromEntries(entries)
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
}

/** Names of components that a schema leads to. */
const references = (schema: unknown, found: Set<string>): Set<string> => {
  if (Array.isArray(schema)) for (const one of schema) references(one, found)
  else if (isNode(schema)) {
    const reference = schema['$ref']
    if (typeof reference === 'string' && reference.startsWith(COMPONENT)) {
      const name = reference.slice(COMPONENT.length)
      if (!found.has(name)) references(component(name), found.add(name))
    } else for (const one of Object.values(schema)) references(one, found)
  }
  return found
}

const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
addFormats.default(ajv)
// The private addresses of bots hold brackets: GitHub sends them although its description says `email`.
ajv.addFormat('email', true)
const compiled = new Map<string, ValidateFunction>()

const validator = (key: string, schema: unknown): ValidateFunction => {
  const known = compiled.get(key)
  if (known !== undefined) return known
  for (const name of references(schema, new Set())) {
    if (ajv.getSchema(name) === undefined) ajv.addSchema(node(asJsonSchema(component(name))), name)
  }
  const made = ajv.compile(node(asJsonSchema(schema)))
  compiled.set(key, made)
  return made
}

/** Every schema that may describe a value: references followed, compositions laid side by side. */
const variants = (schema: unknown): readonly Node[] => {
  const here = node(schema)
  const reference = here['$ref']
  if (typeof reference === 'string') return variants(component(reference.replace(COMPONENT, '')))
  return [here, ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => list(here[key]).flatMap(variants))]
}

/** Paths of fields that no variant knows: the fake made them up. */
const undescribed = (schema: unknown, value: unknown, at: string): readonly string[] => {
  const all = variants(schema)
  if (Array.isArray(value))
    return value.flatMap((one, i) => undescribed({ anyOf: all.flatMap((s) => (s['items'] ? [s['items']] : [])) }, one, `${at}/${i}`))
  if (!isNode(value) || all.some((s) => s['additionalProperties'] !== undefined)) return []
  const described = all.filter((s) => isNode(s['properties']))
  if (described.length === 0) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const schemas = described.flatMap((s) => node(s['properties'])[key] ?? [])
    if (schemas.length > 0) return undescribed({ anyOf: schemas }, inner, `${at}/${key}`)
    return SENT_BUT_NOT_DESCRIBED.has(key) ? [] : [`${at}/${key} is no field of GitHub's`]
  })
}

/** What is wrong with a reply's body, in words; empty where nothing is. */
export const faultsOfReply = (method: string, template: string, status: number, body: unknown): readonly string[] => {
  const operation = node(node(node(description()['paths'])[template])[method.toLowerCase()])
  const written = node(node(operation['responses'])[String(status)])
  const named = written['$ref']
  const response =
    typeof named === 'string' ? node(node(node(description()['components'])['responses'])[named.split('/').at(-1) ?? '']) : written
  const content = node(response['content'])
  const schema = node(content['application/json'] ?? Object.values(content)[0])['schema']
  if (schema === undefined) return [`${status} with a body is no answer that GitHub describes`]
  const validate = validator(`${method} ${template} ${status}`, schema)
  if (!validate(body))
    return (validate.errors ?? [])
      .slice(0, 8)
      .map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'} ${JSON.stringify(error.params)}`)
  return undescribed(schema, body, '')
}

/** What is wrong with the body of a request, in words; empty where nothing is. */
export const faultsOfRequest = (method: string, template: string, body: unknown): readonly string[] => {
  const written = node(node(node(description()['paths'])[template])[method.toLowerCase()])['requestBody']
  const schema = node(node(node(written)['content'])['application/json'])['schema']
  if (schema === undefined) return [`${method} ${template} takes no body`]
  const validate = validator(`${method} ${template} request`, schema)
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`)
}

/** What the description says of an operation; null where GitHub has no such one. */
export const operation = (method: string, template: string): Operation | null => {
  const found = node(node(description()['paths'])[template])[method.toLowerCase()]
  if (found === undefined) return null
  const multi = list(node(found)['parameters'])
    .map(node)
    .filter((one) => one['x-multi-segment'] === true)
  return { method, template, multiSegment: new Set(multi.map((one) => String(one['name']))) }
}
