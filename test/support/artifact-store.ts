/** Where artifacts go: Azurite for the blobs, as the client's own libraries know it, behind a stand-in for the service that hands out addresses. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlobSASPermissions, BlobServiceClient, type ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob'

const root = join(import.meta.dirname, '../..')

/** Azurite's own account, which it documents for everybody: https://learn.microsoft.com/azure/storage/common/storage-use-azurite */
const account = 'devstoreaccount1'
const accountKey = ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq', 'K1SZFPTOtr/KBHBeksoGMGw=='].join('/')

export interface StoredArtifact {
  readonly name: string
  readonly mimeType: string
  /** ISO 8601; null: the repository's own setting. */
  readonly expiresAt: string | null
  /** As the client announced it. */
  digest: string | null
  id: number | null
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const url = /successfully listens on (http:\/\/[\d.:]+)/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', () => reject(new Error(`Azurite did not start: ${said}`)))
  })

export class ArtifactStore {
  readonly artifacts: StoredArtifact[] = []
  /** Calls in order, as `CreateArtifact name`. */
  readonly calls: string[] = []
  /** What the service says to a call instead of the truth. */
  fault: ((call: string, name: string) => { readonly status: number; readonly message: string } | null) | null = null
  readonly #blobs: ContainerClient
  readonly #child: ChildProcess
  readonly #folder: string
  #server: Server | null = null
  #url = ''

  private constructor(blobs: ContainerClient, child: ChildProcess, folder: string) {
    this.#blobs = blobs
    this.#child = child
    this.#folder = folder
  }

  static async start(): Promise<ArtifactStore> {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-azurite-'))
    const entry = join(root, 'node_modules/azurite/dist/src/blob/main.js')
    const options = ['--inMemoryPersistence', '--blobHost', '127.0.0.1', '--blobPort', '0', '--skipApiVersionCheck', '--disableTelemetry']
    const child = spawn(process.execPath, [entry, ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    const url = await listening(child)
    const service = new BlobServiceClient(`${url}/${account}`, new StorageSharedKeyCredential(account, accountKey))
    const blobs = service.getContainerClient('artifacts')
    await blobs.create()
    const store = new ArtifactStore(blobs, child, folder)
    const server = createServer((request, response) => {
      store
        .#answer(request)
        .then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
        .catch((error: unknown) =>
          response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ msg: String(error) })),
        )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('no address')
    store.#server = server
    store.#url = `http://127.0.0.1:${address.port}`
    return store
  }

  /** What the runner gives to a step so that it finds the service. */
  get environment(): Readonly<Record<string, string>> {
    const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Example Actions.Results:run-1:job-1' })).toString('base64url')
    return { ACTIONS_RESULTS_URL: `${this.#url}/`, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`, GITHUB_RETENTION_DAYS: '90' }
  }

  get names(): readonly string[] {
    return this.artifacts.filter(({ id }) => id !== null).map(({ name }) => name)
  }

  /** The blob as anyone would download it; its digest is held against what the client announced. */
  async download(name: string): Promise<Buffer> {
    const artifact = this.artifacts.find((one) => one.name === name)
    if (artifact === undefined) throw new Error(`there is no artifact ${name}, only ${this.names.join(', ')}`)
    const bytes = await this.#blobs.getBlobClient(name).downloadToBuffer()
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    if (digest !== artifact.digest) throw new Error(`${name} has ${digest}, and the client announced ${artifact.digest}`)
    return bytes
  }

  forget(): void {
    this.artifacts.length = 0
    this.calls.length = 0
    this.fault = null
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#child.once('exit', () => resolve())
    this.#child.kill()
    this.#server?.closeAllConnections()
    this.#server?.close()
    await promise
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: object }> {
    const call = (request.url ?? '').replace('/twirp/github.actions.results.api.v1.ArtifactService/', '')
    const { name, mime_type: mimeType, expires_at: expiresAt, hash } = JSON.parse(await bodyOf(request))
    this.calls.push(`${call} ${name}`)
    if (request.headers.authorization === undefined) return { status: 401, body: { msg: 'no token' } }
    const fault = this.fault?.(call, name) ?? null
    if (fault !== null) return { status: fault.status, body: { msg: fault.message } }
    const found = this.artifacts.find((one) => one.name === name)
    if (call === 'CreateArtifact') {
      if (found !== undefined) return { status: 409, body: { msg: 'an artifact with this name already exists on the workflow run' } }
      this.artifacts.push({ name, mimeType, expiresAt: expiresAt ?? null, digest: null, id: null })
      return { status: 200, body: { ok: true, signed_upload_url: await this.#signed(name) } }
    }
    if (call !== 'FinalizeArtifact' || found === undefined) return { status: 404, body: { msg: `no such call: ${call}` } }
    found.digest = hash
    found.id = 1000 + this.artifacts.indexOf(found)
    return { status: 200, body: { ok: true, artifact_id: String(found.id) } }
  }

  /** An address that lets anyone write this one blob for an hour. */
  #signed(name: string): Promise<string> {
    return this.#blobs
      .getBlobClient(name)
      .generateSasUrl({ permissions: BlobSASPermissions.parse('cw'), expiresOn: new Date(Date.now() + 3_600_000) })
  }
}
