/** What a REST route is, what it is given, and how it answers. */
import { createHash } from 'node:crypto'
import type { Permission, Token } from '../tokens.ts'
import type { Repository } from '../world/repository.ts'
import type { World } from '../world/world.ts'

export interface Reply {
  readonly status: number
  /** A value is sent as JSON; a buffer as it is. */
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** Thrown by routes to answer with an error, as GitHub words it. */
export class HttpError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const notFound = (): HttpError => new HttpError(404, 'Not Found')

export interface Asked {
  readonly world: World
  readonly token: Token | null
  /** Base of the API (`http://127.0.0.1:1234`). */
  readonly api: string
  /** Address of the request without its query. */
  readonly self: string
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: unknown
  readonly param: (name: string) => string
  /** The repository that the path names; 404 where there is none. */
  readonly repository: Repository
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** As GitHub's description writes it. */
  readonly template: string
  /** What a token needs; `null` where none is needed. Public repositories can be read without. */
  readonly needs: readonly [Permission, 'read' | 'write'] | null
  readonly answer: (asked: Asked) => Reply
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({ status: 200, body, headers })

/** Shorthand for the many routes that only read. */
export const read = (template: string, needs: Permission, answer: Route['answer']): Route => ({
  method: 'GET',
  template,
  needs: [needs, 'read'],
  answer,
})

const positive = (text: string | null, otherwise: number): number => {
  const number = Number(text)
  return text !== null && Number.isInteger(number) && number > 0 ? number : otherwise
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
  readonly number: number
}

/** The page of a list that was asked for, with the `link` header that leads to the others. */
export const page = <T>(asked: Pick<Asked, 'query' | 'self'>, all: readonly T[], max = 100): Page<T> => {
  const size = Math.min(max, positive(asked.query.get('per_page'), 30))
  const number = positive(asked.query.get('page'), 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const to = (target: number, rel: string): string => {
    const query = new URLSearchParams(asked.query)
    query.set('page', String(target))
    return `<${asked.self}?${query}>; rel="${rel}"`
  }
  const before = number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []
  const after = number < last ? [to(number + 1, 'next'), to(last, 'last')] : []
  const link = [...before, ...after].join(', ')
  return { items: all.slice((number - 1) * size, number * size), headers: link === '' ? {} : { link }, number }
}

/** A page of a plain list. */
export const listed = (asked: Asked, all: readonly unknown[], max?: number): Reply => {
  const { items, headers } = page(asked, all, max)
  return ok(items, headers)
}

/** A page of a list that GitHub wraps: `{ total_count, [key]: [...] }`. */
export const counted = (asked: Asked, key: string, all: readonly unknown[]): Reply => {
  const { items, headers } = page(asked, all)
  return ok({ total_count: all.length, [key]: items }, headers)
}

export const etagOf = (body: Buffer): string => `"${createHash('sha256').update(body).digest('hex')}"`

/** An opaque node id, stable for a thing. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url')
