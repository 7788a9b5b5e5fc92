/** A stand-in for the service that keeps a run's artifacts: the calls of the real client, and the blobs that it uploads. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { unzipSync } from 'fflate'

export interface Kept {
  readonly name: string
  readonly mimeType: string
  bytes: Buffer
  finalized: boolean
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const textAt = (value: unknown, ...keys: readonly string[]): string => {
  let at: unknown = value
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return typeof at === 'string' ? at : ''
}

export class ResultsService {
  readonly artifacts = new Map<string, Kept>()
  /** Milliseconds that every answer takes. */
  delay = 0
  /** True: it takes every call and never answers. */
  silent = false
  /** A status with which every call is refused. */
  refuse: number | null = null
  readonly #blocks = new Map<string, Map<string, Buffer>>()
  #server: Server | null = null
  #url = ''

  static async start(): Promise<ResultsService> {
    const service = new ResultsService()
    const server = createServer((request, response) => {
      service.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('no address')
    service.#server = server
    service.#url = `http://127.0.0.1:${address.port}`
    return service
  }

  /** What the runner gives to a step so that it finds the service. */
  get environment(): Readonly<Record<string, string>> {
    const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')
    return { ACTIONS_RESULTS_URL: `${this.#url}/`, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x` }
  }

  get names(): readonly string[] {
    return [...this.artifacts.values()].filter(({ finalized }) => finalized).map(({ name }) => name)
  }

  /** Resolves when an artifact is there, whole. */
  async has(name: string): Promise<void> {
    for (let waited = 0; !this.names.includes(name); waited += 20) {
      if (waited > 120_000) throw new Error(`no artifact ${name}; there are ${this.names.join(', ')}`)
      await new Promise((wake) => setTimeout(wake, 20))
    }
  }

  /** The files of an archive, by name, as text. */
  archive(name: string): Readonly<Record<string, string>> {
    const kept = this.artifacts.get(name)
    if (kept === undefined) throw new Error(`no artifact ${name}; there are ${[...this.artifacts.keys()].join(', ')}`)
    return Object.fromEntries(Object.entries(unzipSync(kept.bytes)).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const server = this.#server
    server?.closeAllConnections()
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url)
    const body = await bodyOf(request)
    await new Promise<void>((wake) => (this.silent ? undefined : setTimeout(wake, this.delay)))
    const send = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    if (this.refuse !== null) return send(this.refuse, { msg: 'refused' })
    if (url.pathname.startsWith('/blob/')) return request.method === 'GET' ? this.#give(url, response) : this.#blob(url, body, response)
    const call = url.pathname.split('/').at(-1)
    const given: unknown = JSON.parse(body.toString('utf8') || '{}')
    const name = textAt(given, 'name')
    if (call === 'CreateArtifact') {
      if (this.artifacts.has(name)) return send(409, { msg: 'an artifact with this name already exists on the workflow run' })
      this.artifacts.set(name, { name, mimeType: textAt(given, 'mimeType'), bytes: Buffer.alloc(0), finalized: false })
      return send(200, { ok: true, signedUploadUrl: `${this.#url}/blob/${encodeURIComponent(name)}?sig=x` })
    }
    if (call === 'FinalizeArtifact') {
      const kept = this.artifacts.get(name)
      if (kept === undefined) return send(404, { msg: 'no such artifact' })
      kept.finalized = true
      return send(200, { ok: true, artifactId: String([...this.artifacts.keys()].indexOf(name) + 1) })
    }
    const listed = [...this.artifacts.values()].filter(({ finalized }) => finalized)
    if (call === 'ListArtifacts')
      return send(200, {
        artifacts: listed
          .map((kept, at) => ({
            workflow_run_backend_id: 'run-1',
            workflow_job_run_backend_id: 'job-1',
            database_id: String(at + 1),
            name: kept.name,
            size: String(kept.bytes.length),
            created_at: '2026-01-05T09:00:00Z',
          }))
          .filter(({ database_id: id }) => textAt(given, 'id_filter') === '' || textAt(given, 'id_filter') === id),
      })
    if (call === 'GetSignedArtifactURL') return send(200, { signed_url: `${this.#url}/blob/${encodeURIComponent(name)}?sig=x` })
    send(404, { msg: `no such call: ${call}` })
  }

  #give(url: URL, response: ServerResponse): void {
    const kept = this.artifacts.get(decodeURIComponent(url.pathname.slice('/blob/'.length)))
    if (kept === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': kept.mimeType || 'application/zip' }).end(kept.bytes)
  }

  /** A blob comes whole, or in blocks that a list puts in order. */
  #blob(url: URL, body: Buffer, response: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.slice('/blob/'.length))
    const kept = this.artifacts.get(name)
    const blocks = this.#blocks.get(name) ?? new Map<string, Buffer>()
    this.#blocks.set(name, blocks)
    const [step, id] = [url.searchParams.get('comp'), url.searchParams.get('blockid')]
    if (kept === undefined) return void response.writeHead(404).end()
    if (step === 'block' && id !== null) blocks.set(id, body)
    else if (step === 'blocklist')
      kept.bytes = Buffer.concat(
        [...body.toString('utf8').matchAll(/<Latest>([^<]+)</g)].map(([, at = '']) => blocks.get(at) ?? Buffer.alloc(0)),
      )
    else kept.bytes = body
    response
      .writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1', 'x-ms-version': '2025-01-05' })
      .end()
  }
}
