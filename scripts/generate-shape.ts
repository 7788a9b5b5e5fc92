/** The published schema of facts without its words, as a module: what recorded facts are held against before they are replayed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Schema, schemaNamed } from './schemas.ts'

const told = new Set(['$schema', '$id', 'id', 'title', 'description', 'examples', 'propertyNames'])
const kept = new Set(['type', 'const', 'enum', 'pattern', 'minimum', 'maximum', 'required', '$ref'])

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws Error where a schema says something that `src/conforms.ts` does not look at */
const shapeOf = (schema: Schema): Schema => {
  const { type } = schema
  if (Array.isArray(type) && !('enum' in schema)) return { anyOf: type.map((one: unknown) => shapeOf({ ...schema, type: one })) }
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      if (told.has(key)) return []
      // A const or an enum says more than its type.
      if (key === 'type' && ('const' in schema || 'enum' in schema)) return []
      if (kept.has(key) || value === false) return [[key, value]]
      // What is one of several that exclude each other is any of them.
      if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) return [['anyOf', value.map(shapeOf)]]
      if ((key === 'properties' || key === '$defs') && isSchema(value))
        return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isSchema(one) ? shapeOf(one) : one]))]]
      if ((key === 'items' || key === 'additionalProperties') && isSchema(value)) return [[key, shapeOf(value)]]
      throw new Error(`src/conforms.ts does not look at ${key}: teach it, or say it otherwise in the schema`)
    }),
  )
}

export const shapeSource =
  (): string => `/** Generated from the schema of facts by \`npm run generate\`. Edit src/model/facts.ts instead. */
// biome-ignore-all format: generated
import type { RootShape } from './conforms.ts'

export const factsShape: RootShape = ${JSON.stringify(shapeOf(schemaNamed('facts')))}
`

export const writeShape = (root: string): void => writeFileSync(join(root, 'src/facts-shape.ts'), shapeSource())
