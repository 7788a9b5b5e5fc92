/**
 * A process of its own that answers as GitHub does to one step: the fake GitHub answers what is asked for the first time, memory the rest, so
 * that a measured step waits for no validation. Writes the step's environment to stdout as one line of JSON, and ends with its stdin.
 */
import { createServer } from 'node:http'
import { FakeGitHub } from '../test/support/fake-github/hub.ts'
import { stepEnvironment } from '../test/support/runner.ts'
import { Shop } from '../test/support/shop.ts'

const hub = await FakeGitHub.start({ quiet: 0 })
const shop = new Shop(hub)
const pushed = shop.push()

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
const answers = new Map<string, Promise<Answer>>()

const passedOn = async (method: string, path: string, headers: Record<string, string>, body: string): Promise<Answer> => {
  const reply = await fetch(`${hub.url}${path}`, { method, headers, ...(method === 'GET' ? {} : { body }) })
  const type = reply.headers.get('content-type')
  return { status: reply.status, headers: type === null ? {} : { 'content-type': type }, body: await reply.text() }
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const [method, path, body] = [request.method ?? 'GET', request.url ?? '/', Buffer.concat(chunks).toString('utf8')]
  const { authorization = '', accept = '', 'content-type': type = 'application/json' } = request.headers
  const key = `${method} ${path} ${body}`
  const answer = answers.get(key) ?? passedOn(method, path, { authorization, accept, 'content-type': type }, body)
  answers.set(key, answer)
  const { status, headers, body: text } = await answer
  response.writeHead(status, headers).end(text)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens at no port')
  const url = `http://127.0.0.1:${address.port}`
  const step = stepEnvironment({ hub, token: shop.token.value, ...pushed, job: 'gate', inputs: { mode: 'route', 'github-api-url': url } })
  process.stdout.write(`${JSON.stringify({ ...step, GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` })}\n`)
})
process.stdin.resume().on('end', () => process.exit())
