/** The HTTP face of the fake: authentication, permissions, limits, faults, entity tags, and the check of every reply. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Faults, messageOf } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import type { Ledger, RequestRecord } from './ledger.ts'
import { type Asked, etagOf, HttpError, notFound, type Reply, type Route } from './rest/route.ts'
import { match } from './rest/router.ts'
import type { Token } from './tokens.ts'
import { faultsOfReply } from './validate.ts'
import type { World } from './world/world.ts'

/** Everything a request needs, held by the hub. */
export interface Hub {
  readonly world: World
  readonly tokens: ReadonlyMap<string, Token>
  readonly faults: Faults
  readonly ledger: Ledger
  /** Mistakes of the fake or of the client that no reply can show; thrown when the hub is disposed of. */
  readonly problems: string[]
  readonly tamper: ReadonlyMap<string, (body: unknown) => unknown>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const parsed = (text: string): unknown => {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'Problems parsing JSON')
  }
}

/** GitHub Enterprise Server's prefixes lead to the same places. */
const withoutPrefix = (path: string): string => path.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql')

const tokenOf = (hub: Hub, authorization: string | null): Token | null => {
  if (authorization === null) return null
  const value = authorization.replace(/^(?:token|bearer)\s+/i, '')
  const token = hub.tokens.get(value)
  if (token === undefined || token.revoked) throw new HttpError(401, 'Bad credentials')
  return token
}

const errorReply = (status: number, message: string): Reply => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  headers: {},
})

const spend = (token: Token | null): void => {
  if (token === null) return
  if (token.remaining <= 0) throw new HttpError(403, 'API rate limit exceeded for installation ID 1.')
  token.remaining -= 1
}

const limitHeaders = (token: Token | null, resource: string): Record<string, string> =>
  token === null
    ? {}
    : {
        'x-ratelimit-limit': String(token.limit),
        'x-ratelimit-remaining': String(token.remaining),
        'x-ratelimit-used': String(token.limit - token.remaining),
        'x-ratelimit-reset': String(token.resetAt),
        'x-ratelimit-resource': resource,
      }

/** A public repository is open to everyone's eyes, save what only administrators see. A pull request's conversation is also an issue's. */
const allow = (route: Route, asked: Omit<Asked, 'repository'>, isPublic: boolean | null): void => {
  if (route.needs === null) return
  const [permission, access] = route.needs
  const { token } = asked
  const alike = permission === 'issues' ? (['issues', 'pull-requests'] as const) : ([permission] as const)
  if (token !== null && alike.some((one) => token.may(one, access))) return
  const open = isPublic !== false && access === 'read' && !['administration', 'secrets', 'members'].includes(permission)
  if (open) return
  if (token === null) throw notFound()
  throw new HttpError(403, 'Resource not accessible by integration')
}

const restReply = (hub: Hub, method: string, url: URL, token: Token | null, accept: string, text: string, api: string): Reply => {
  const found = match(method, withoutPrefix(url.pathname))
  if (found === null) {
    hub.problems.push(`${method} ${url.pathname}: the fake has no such route`)
    throw notFound()
  }
  const { route, params } = found
  const param = (name: string): string => params.get(name) ?? ''
  const repository = params.has('repo') ? hub.world.find(param('owner'), param('repo')) : null
  const common = { world: hub.world, token, api, self: `${api}${url.pathname}`, query: url.searchParams, accept, body: parsed(text), param }
  const asked: Asked = {
    ...common,
    get repository() {
      if (repository === null) throw notFound()
      return repository
    },
  }
  if (params.has('repo') && repository === null) throw notFound()
  allow(route, common, repository === null ? null : repository.visibility === 'public')
  const reply = route.answer(asked)
  if (Buffer.isBuffer(reply.body)) return reply
  const name = `${method} ${route.template}`
  const body: unknown = (hub.tamper.get(name) ?? ((same: unknown) => same))(reply.body)
  const faults = faultsOfReply(method, route.template, reply.status, JSON.parse(JSON.stringify(body)))
  if (faults.length === 0) return { ...reply, body }
  hub.problems.push(`${name}: the reply is not as GitHub describes it: ${faults.join('; ')}`)
  return errorReply(500, `invalid reply: ${faults.join('; ')}`)
}

const routeName = (method: string, path: string): string | null => {
  if (withoutPrefix(path) === '/graphql') return `${method} /graphql`
  const found = match(method, withoutPrefix(path))
  return found === null ? null : `${method} ${found.route.template}`
}

const trueReply = async (
  hub: Hub,
  request: IncomingMessage,
  url: URL,
  record: RequestRecord,
  api: string,
): Promise<readonly [Reply, Token | null]> => {
  let token: Token | null = null
  try {
    token = tokenOf(hub, record.authorization)
    // Asking for the limit costs nothing.
    if (record.route === 'GET /rate_limit' && token !== null) token.remaining += 1
    spend(token)
    const accept = request.headers.accept ?? ''
    if (record.route === 'POST /graphql') return [await answerGraphql(hub, token, parsed(record.body)), token]
    return [restReply(hub, record.method, url, token, accept, record.body, api), token]
  } catch (error) {
    if (error instanceof HttpError) return [errorReply(error.status, error.message), token]
    hub.problems.push(`${record.method} ${record.path}: the fake threw ${error instanceof Error ? error.stack : String(error)}`)
    return [errorReply(500, 'the fake threw'), token]
  }
}

const send = (request: IncomingMessage, response: ServerResponse, reply: Reply, token: Token | null, graphql: boolean): number => {
  const isBuffer = Buffer.isBuffer(reply.body)
  const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body))
  const etag = etagOf(body)
  const unchanged = reply.status === 200 && request.method === 'GET' && request.headers['if-none-match']?.replace(/^W\//, '') === etag
  // An unchanged answer costs nothing.
  if (unchanged && token !== null) token.remaining += 1
  const type = isBuffer ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8'
  const headers = { 'content-type': type, etag, ...limitHeaders(token, graphql ? 'graphql' : 'core'), ...reply.headers }
  response.writeHead(unchanged ? 304 : reply.status, headers)
  response.end(unchanged ? undefined : body)
  return unchanged ? 304 : reply.status
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const serve = async (hub: Hub, request: IncomingMessage, response: ServerResponse, api: string): Promise<void> => {
  const path = request.url ?? '/'
  const url = new URL(path, api)
  const method = request.method ?? 'GET'
  for (const value of hub.tokens.keys())
    if (path.includes(value)) hub.problems.push(`${method} ${url.pathname}: a token stands in the address`)
  const about = { method, path, route: routeName(method, url.pathname), authorization: request.headers.authorization ?? null }
  const record = hub.ledger.arrive({ ...about, body: await bodyOf(request) })
  const fault = hub.faults.hit(record.route ?? '')
  await Promise.all([wait(fault?.delay ?? 0), hub.ledger.settle()])
  if (fault?.reset === true) {
    hub.ledger.leave(record, 0)
    request.socket.destroy()
    return
  }
  if (fault?.status !== undefined) {
    const retry: Record<string, string> = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
    const body = Buffer.from(fault.body ?? JSON.stringify(errorReply(fault.status, messageOf(fault.status)).body))
    const headers = { 'content-type': 'application/json; charset=utf-8', ...retry, ...fault.headers }
    hub.ledger.leave(
      record,
      send(request, response, { status: fault.status, body, headers }, hub.tokens.get(tokenText(record)) ?? null, false),
    )
    return
  }
  const [reply, token] = await trueReply(hub, request, url, record, api)
  hub.ledger.leave(record, send(request, response, reply, token, record.route === 'POST /graphql'))
}

const tokenText = (record: RequestRecord): string => (record.authorization ?? '').replace(/^(?:token|bearer)\s+/i, '')

/** Listens on a free port of the loopback interface. */
export const listen = (hub: Hub): Promise<{ readonly server: Server; readonly url: string }> =>
  new Promise((resolve, reject) => {
    let url = ''
    const server = createServer((request, response) => {
      serve(hub, request, response, url).catch((error: unknown) => {
        hub.problems.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`)
        request.socket.destroy()
      })
    })
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || address === null) return reject(new Error('no address'))
      url = `http://127.0.0.1:${address.port}`
      resolve({ server, url })
    })
  })
