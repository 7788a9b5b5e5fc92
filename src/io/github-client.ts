/** Requests to one host: bounded retries, every failure as a fact with its cause, and a count. */
import { Octokit } from '@octokit/core'
import { type Fact, known, type Unknown, unknown } from '../model/fact.ts'
import { dig, listAtKey, textAtKey } from './event-values.ts'
import { fetchThrough } from './proxy.ts'

export interface ClientOptions {
  /** Base of the REST API. No other host is ever asked. */
  readonly apiUrl: string
  /** Null: asks without a token. */
  readonly token: string | null
  /** Waits; tests pass one that does not. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Milliseconds after which a request is given up. */
  readonly timeout?: number
  /** Address of the proxy that the runner wants requests to this API to take; null or none for a straight way. */
  readonly proxy?: string | null
}

export interface Answer {
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

/** GraphQL answers in parts: what was refused is told beside the data. */
export interface GraphAnswer {
  readonly data: unknown
  readonly errors: readonly { readonly type: string | null; readonly path: readonly unknown[] }[]
}

export interface Client {
  get(route: string, parameters: Readonly<Record<string, string | number>>): Promise<Fact<Answer>>
  /** As `get`, tried once, by someone who will ask again. Known null: nothing has changed since the reply that had this entity tag. */
  again(route: string, parameters: Readonly<Record<string, string | number>>, etag: string | null): Promise<Fact<Answer | null>>
  graph(query: string, variables: Readonly<Record<string, unknown>>): Promise<Fact<GraphAnswer>>
  requests(): number
  /** What the last reply said of limits: requests left in this hour, and seconds to stay away. Null where it did not say. */
  limits(): { readonly remaining: number | null; readonly retryAfter: number | null }
}

const TRIES = 3
/** After so many questions in a row that got no answer however often they were asked, the next ones are asked once. */
const PATIENCE = 3
/** The library's own warnings (deprecated routes, for one) would stand in a log that others read as ours. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
/** A longer pause than this is not waited for while a job is billed. */
const LONGEST_PAUSE = 20_000

interface Failure {
  readonly fact: Unknown
  /** Milliseconds until it is worth another try; null where it is not. */
  readonly pause: number | null
}

export const githubClient = (options: ClientOptions): Client => {
  const { apiUrl, timeout = 30_000 } = options
  const sleep = options.sleep ?? ((milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)))
  let sent = 0
  let unanswered = 0
  let way: Promise<typeof fetch> | null = null
  let limits: ReturnType<Client['limits']> = { remaining: null, retryAfter: null }
  const hear = (headers: unknown): void => {
    limits = { remaining: numberOf(dig(headers, 'x-ratelimit-remaining')), retryAfter: numberOf(dig(headers, 'retry-after')) }
  }
  const sameHost: typeof fetch = async (address, init) => {
    sent += 1
    const host = new URL(address instanceof Request ? address.url : address).host
    if (host !== new URL(apiUrl).host) throw new TypeError('another host than the API was to be asked')
    // A redirect would carry the token elsewhere.
    way ??= fetchThrough(options.proxy ?? null)
    return (await way)(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeout) })
  }
  const auth = options.token === null ? {} : { auth: options.token }
  const octokit = new Octokit({ ...auth, baseUrl: apiUrl, request: { fetch: sameHost }, log: silent })

  const ask = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Fact<Answer>> => {
    for (let left = TRIES - 1; ; left -= 1) {
      try {
        const { data, headers, status } = await octokit.request(route, { ...parameters })
        hear(headers)
        unanswered = 0
        if (status >= 300) return unknown('not-found', 'GitHub says that it moved')
        // A page of a proxy or a maintenance notice is no answer, and nothing in it may read as "there is none".
        if (typeof data !== 'object' || data === null) return unreadable
        return known({ data, headers })
      } catch (error) {
        hear(headersOf(error))
        const { fact, pause } = failureOf(error, TRIES - left)
        if (pause === null || pause > LONGEST_PAUSE) return fact
        if (left === 0 || unanswered >= PATIENCE) {
          unanswered += 1
          return fact
        }
        await sleep(pause)
      }
    }
  }

  const askOnce = async (
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    etag: string | null,
  ): Promise<Fact<Answer | null>> => {
    const headers = etag === null ? {} : { 'if-none-match': etag }
    try {
      const reply = await octokit.request(`GET ${route}`, { ...parameters, headers })
      hear(reply.headers)
      return reply.status >= 300 ? unknown('not-found', 'GitHub says that it moved') : known({ data: reply.data, headers: reply.headers })
    } catch (error) {
      hear(headersOf(error))
      return dig(Object(error), 'status') === 304 ? known(null) : failureOf(error, 1).fact
    }
  }

  return {
    again: askOnce,
    get: (route, parameters) => ask(`GET ${route}`, parameters),
    graph: async (query, variables) => {
      const answer = await ask(`POST ${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`, { query, variables })
      if (!answer.known) return answer
      const { data } = answer.value
      if (dig(data, 'data') === undefined || dig(data, 'data') === null) return refusalOf(data)
      return known({ data: dig(data, 'data'), errors: errorsOf(data) })
    },
    requests: () => sent,
    limits: () => limits,
  }
}

const unreadable = unknown('unreadable', "GitHub's answer could not be read")

const errorsOf = (data: unknown): GraphAnswer['errors'] =>
  listAtKey(data, 'errors').map((error) => ({ type: textAtKey(error, 'type'), path: listAtKey(error, 'path') }))

const refusalOf = (data: unknown): Unknown => {
  const types = errorsOf(data).map(({ type }) => type)
  return types[0] === undefined ? unreadable : graphCause(types[0])
}

/** What a GraphQL error of this type comes to. */
export const graphCause = (type: string | null): Unknown => {
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return unknown('forbidden', 'the token may not read it')
  if (type === 'NOT_FOUND') return unknown('not-found', 'GitHub does not find it, or the token may not see it')
  if (type === 'RATE_LIMITED') return unknown('limit', 'the request limit of the hour is used up')
  return unknown('unreachable', 'GitHub could not answer')
}

const numberOf = (value: unknown): number | null => {
  const number = Number(value)
  return typeof value === 'string' && value !== '' && Number.isFinite(number) && number >= 0 ? number : null
}

const headersOf = (error: unknown): unknown => (error instanceof Error && 'response' in error ? dig(error.response, 'headers') : undefined)

const failureOf = (error: unknown, tried: number): Failure => {
  const status = dig(Object(error), 'status')
  const name = error instanceof Error ? error.name : ''
  if (typeof status !== 'number' || name !== 'HttpError')
    return { fact: unknown('unreachable', 'GitHub did not answer'), pause: 500 * 2 ** tried }
  const headers = headersOf(error)
  const retryAfter = numberOf(dig(headers, 'retry-after'))
  const limited = status === 429 || (status === 403 && (retryAfter !== null || dig(headers, 'x-ratelimit-remaining') === '0'))
  if (limited)
    return {
      fact: unknown('limit', 'GitHub asked to send no more requests for a while'),
      pause: retryAfter === null ? null : retryAfter * 1000,
    }
  if (status === 401) return { fact: unknown('forbidden', 'GitHub does not accept the token'), pause: null }
  if (status === 403) return { fact: unknown('forbidden', 'the token may not read it'), pause: null }
  if (status >= 500)
    return { fact: unknown('unreachable', 'GitHub could not answer'), pause: retryAfter === null ? 500 * 2 ** tried : retryAfter * 1000 }
  return { fact: unknown('not-found', 'GitHub does not find it, or the token may not see it'), pause: null }
}
