/** GraphQL by GitHub's own schema: a query that it would refuse is refused, and a field that the fake does not know is a mistake of the test. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, execute, type GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql'
import { Refusal } from './graphql/objects.ts'
import { repositoryNode } from './graphql/repository.ts'
import type { Reply } from './rest/route.ts'
import type { Hub } from './server.ts'
import type { Token } from './tokens.ts'

let built: GraphQLSchema | null = null
const schema = (): GraphQLSchema => {
  if (built === null) {
    // The package exports no path to it.
    const file = join(import.meta.dirname, '../../../node_modules/@octokit/graphql-schema/schema.graphql')
    built = buildSchema(readFileSync(file, 'utf8'), { noLocation: true, assumeValid: true })
  }
  return built
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field is a value or a function of its arguments; one that is not there at all was never thought of. */
const field: GraphQLFieldResolver<unknown, unknown> = (source, args, _, info) => {
  if (!isNode(source) || !(info.fieldName in source)) throw new Error(`the fake has no field ${info.parentType.name}.${info.fieldName}`)
  const value = source[info.fieldName]
  return typeof value === 'function' ? value(args) : value
}

const ok = (body: unknown): Reply => ({ status: 200, body, headers: {} })

const shown = (hub: Hub, error: GraphQLError) => {
  const cause = error.originalError
  if (cause !== undefined && !(cause instanceof Refusal)) hub.problems.push(`POST /graphql: ${error.message}`)
  const type = cause instanceof Refusal ? { type: cause.type } : {}
  return { ...type, path: error.path ?? [], locations: error.locations ?? [], message: error.message }
}

export const answerGraphql = async (hub: Hub, token: Token | null, body: unknown): Promise<Reply> => {
  if (token === null) return { status: 401, body: { message: 'This endpoint requires you to be authenticated.' }, headers: {} }
  const query = isNode(body) ? body['query'] : undefined
  const variables = isNode(body) && isNode(body['variables']) ? body['variables'] : {}
  if (typeof query !== 'string') return ok({ errors: [{ message: 'A query attribute must be specified and must be a string.' }] })
  const document = parse(query)
  const faults = validate(schema(), document)
  if (faults.length > 0) {
    hub.problems.push(...faults.map(({ message }) => `POST /graphql: ${message}`))
    return ok({ errors: faults.map(({ message }) => ({ message })) })
  }
  const rootValue = {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const found = hub.world.find(owner, name)
      const open = found !== null && (found.visibility === 'public' || token.may('metadata', 'read'))
      if (found === null || !open) throw new Refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return repositoryNode(found, token)
    },
  }
  const result = await execute({ schema: schema(), document, rootValue, variableValues: variables, fieldResolver: field })
  const errors = (result.errors ?? []).map((error) => shown(hub, error))
  return ok(errors.length === 0 ? { data: result.data } : { data: result.data ?? null, errors })
}
