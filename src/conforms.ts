/**
 * Whether a value is of the shape that one of our published JSON Schemas tells. A start costs more than a decision, and building the schema
 * that the value is read with costs most of a start: what conforms needs no more than this, and what does not is told by the schema itself.
 */

/** The part of JSON Schema that our formats use. `scripts/generate-shape.ts` refuses to write what is not in it. */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | false
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  /** `#/$defs/<name>`. */
  readonly $ref?: string
}

export interface RootShape extends Shape {
  readonly $defs: Readonly<Record<string, Shape>>
}

/** True only where the value is of that shape for certain. */
export const conforms = (root: RootShape, value: unknown): boolean => holds(root, root, value)

const holds = (root: RootShape, shape: Shape, value: unknown): boolean => {
  if (shape.$ref !== undefined) {
    const shared = root.$defs[shape.$ref.slice('#/$defs/'.length)]
    return shared !== undefined && holds(root, shared, value)
  }
  if (shape.anyOf !== undefined) return shape.anyOf.some((one) => holds(root, one, value))
  if ('const' in shape) return value === shape.const
  if (shape.enum !== undefined) return shape.enum.includes(value)
  switch (shape.type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && membersHold(root, shape, value)
    case 'array':
      return Array.isArray(value) && value.every((item) => holds(root, shape.items ?? {}, item))
    case 'string':
      return typeof value === 'string' && (shape.pattern === undefined || new RegExp(shape.pattern).test(value))
    case 'integer':
      return Number.isSafeInteger(value) && inBounds(shape, Number(value))
    case 'number':
      return Number.isFinite(value) && inBounds(shape, Number(value))
    case 'boolean':
      return typeof value === 'boolean'
    case 'null':
      return value === null
    default:
      return false
  }
}

const inBounds = ({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Shape, value: number): boolean =>
  value >= minimum && value <= maximum

const membersHold = (root: RootShape, { properties = {}, required = [], additionalProperties = false }: Shape, value: object): boolean =>
  required.every((key) => Object.hasOwn(value, key)) &&
  Object.entries(value).every(([key, item]) => {
    // No name of ours, and what it comes to is the reader's to say.
    if (key === '__proto__') return false
    const shape = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    return shape !== undefined && shape !== false && holds(root, shape, item)
  })
