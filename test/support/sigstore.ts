/** Sigstore in this process: an authority, its logs and a timestamp service, reached as the real ones are, through a proxy and over TLS. */
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fulcioHandler, type HandlerFn, initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign'

/** What the platform says of a run in its identity token. */
export interface Claims {
  readonly repository: string
  readonly workflow: string
  readonly runId: number
  readonly attempt: number
  readonly sha: string
  readonly issuer?: string
  /** `owner/name/path@ref` of the file that defines the job, where it is another than the workflow. */
  readonly definedBy?: string
}

const tokenOf = ({ repository, workflow, runId, attempt, sha, issuer, definedBy }: Claims): string => {
  const started = `${repository}/${workflow}@refs/heads/main`
  const claims = {
    iss: issuer ?? 'https://token.actions.githubusercontent.com',
    aud: 'sigstore',
    sub: `repo:${repository}:ref:refs/heads/main`,
    // The real authority makes the certificate's subject of this claim.
    subject: `https://github.com/${definedBy ?? started}`,
    repository,
    run_id: String(runId),
    run_attempt: String(attempt),
    sha,
    ref: 'refs/heads/main',
    event_name: 'push',
    workflow_ref: started,
    job_workflow_ref: definedBy ?? started,
  }
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.${Buffer.from('none').toString('base64url')}`
}

const key = (): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const hosts = ['fulcio.sigstore.dev', 'rekor.sigstore.dev', 'fulcio.githubapp.com', 'timestamp.githubapp.com']
const rekor = 'https://rekor.sigstore.dev'

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** The log keeps digests and signatures of an envelope, not the envelope that it was shown. */
const kept = (proposed: string): object => {
  const { spec, ...entry } = JSON.parse(proposed)
  const envelope = JSON.parse(spec.proposedContent.envelope)
  const digest = (of: Buffer | string): object => ({ algorithm: 'sha256', value: createHash('sha256').update(of).digest('hex') })
  return {
    ...entry,
    spec: {
      envelopeHash: digest(spec.proposedContent.envelope),
      payloadHash: digest(Buffer.from(envelope.payload, 'base64')),
      signatures: [{ signature: envelope.signatures[0].sig, verifier: spec.proposedContent.verifiers[0] }],
    },
  }
}

const certificates = async (): Promise<{ readonly ca: string; readonly cert: string; readonly key: string }> => {
  // It wants what the stand-in's own libraries bring along, so it is loaded after them.
  const { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } =
    await import('@peculiar/x509')
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const make = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const [root, leaf] = [await make(), await make()]
  const ca = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=stand-in',
    keys: root,
    signingAlgorithm: algorithm,
    extensions: [new BasicConstraintsExtension(true, 1, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)],
  })
  const cert = await X509CertificateGenerator.create({
    subject: 'CN=stand-in host',
    issuer: ca.subject,
    publicKey: leaf.publicKey,
    signingKey: root.privateKey,
    signingAlgorithm: algorithm,
    extensions: [new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value })))],
  })
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', leaf.privateKey)).toString('base64')
  return {
    ca: ca.toString('pem'),
    cert: cert.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`,
  }
}

/** The same bundle with a certificate that names another issuer: what is read of it before anything is believed. */
export const reissued = async (bundle: string, issuer: string): Promise<string> => {
  const { X509CertificateGenerator } = await import('@peculiar/x509')
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.create({
    subject: '',
    issuer,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: algorithm,
  })
  const { verificationMaterial, ...rest } = JSON.parse(bundle)
  const rawBytes = Buffer.from(certificate.rawData).toString('base64')
  return JSON.stringify({ ...rest, verificationMaterial: { ...verificationMaterial, certificate: { rawBytes } } })
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || address === null) return reject(new Error('no address'))
      resolve(`http://127.0.0.1:${address.port}`)
    })
  })

export class Sigstore {
  /** Paths that were asked for, with their hosts where a proxy was used. */
  readonly asked: string[] = []
  /** Who the platform says is running. */
  claims: Claims | null = null
  readonly #roots: Readonly<Record<'public' | 'private', object>>
  readonly #routes: ReadonlyMap<string, HandlerFn>
  readonly #server: Server
  readonly #tls: TlsServer
  #url = ''
  #caFile = ''

  private constructor(
    roots: Readonly<Record<'public' | 'private', object>>,
    routes: ReadonlyMap<string, HandlerFn>,
    tls: { readonly cert: string; readonly key: string },
  ) {
    this.#roots = roots
    this.#routes = routes
    const listener: RequestListener = (request, response) => {
      this.#answer(request)
        .then(({ statusCode, response: body, contentType }) => {
          response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain', location: '/entry' }).end(body)
        })
        .catch((error: unknown) => response.writeHead(500).end(String(error)))
    }
    this.#server = createServer(listener)
    this.#tls = createTlsServer(tls, listener)
    this.#server.on('connect', (request: IncomingMessage, socket: Socket) => {
      const host = (request.url ?? '').replace(/:443$/, '')
      this.asked.push(`CONNECT ${host}`)
      if (!hosts.includes(host)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      this.#tls.emit('connection', socket)
    })
  }

  static async start(): Promise<Sigstore> {
    const [caKey, ownKey, ctKey, logKey, tsaKey] = [key(), key(), key(), key(), key()]
    // One instant for all, in whole seconds, which is what their formats hold; a little later than the roots that are made now.
    const clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5000)
    const ctlog = await initializeCTLog(ctKey, clock)
    const ca = await initializeCA(caKey, ctlog, clock)
    // GitHub's own authority, which signs for private repositories, writes nothing into public logs.
    const own = await initializeCA(ownKey, undefined, clock)
    const tlog = await initializeTLog(rekor, logKey, clock)
    const tsa = await initializeTSA(tsaKey, clock)
    const base64 = (bytes: ArrayBufferView): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    const validFor = { start: '2020-01-01T00:00:00Z' }
    const log = (publicKey: Buffer, baseUrl: string) => ({
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
    })
    const authority = (...chain: readonly ArrayBufferView[]) => ({
      subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
      uri: 'https://fulcio.sigstore.dev',
      certChain: { certificates: chain.map((bytes) => ({ rawBytes: base64(bytes) })) },
      validFor,
    })
    const root = {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log(tlog.publicKey, rekor)],
      certificateAuthorities: [authority(ca.rootCertificate)],
      ctlogs: [log(ctlog.publicKey, 'https://ctfe.sigstore.dev')],
      timestampAuthorities: [authority(tsa.intCertificate, tsa.rootCertificate)],
    }
    const fulcio = fulcioHandler(ca, { subjectClaim: 'subject' })
    const timestamps = tsaHandler(tsa)
    const entries: HandlerFn = async (body) => ({
      statusCode: 201,
      response: JSON.stringify(await tlog.log(kept(body))),
      contentType: 'application/json',
    })
    const routes = new Map([
      [fulcio.path, fulcio.fn],
      [`/private${fulcio.path}`, fulcioHandler(own, { subjectClaim: 'subject' }).fn],
      ['/api/v1/log/entries', entries],
      [timestamps.path, timestamps.fn],
    ])
    const { ca: caPem, ...tls } = await certificates()
    const ownRoot = { ...root, tlogs: [], ctlogs: [], certificateAuthorities: [authority(own.rootCertificate)] }
    const made = new Sigstore({ public: { ...root, timestampAuthorities: [] }, private: ownRoot }, routes, tls)
    made.#url = await listening(made.#server)
    made.#caFile = join(mkdtempSync(join(tmpdir(), 'countersign-ca-')), 'ca.pem')
    writeFileSync(made.#caFile, caPem)
    return made
  }

  /** A root of trust in which this Sigstore is the only one. `private`: as GitHub's own instance, with timestamps and without logs. */
  trustedRoot(kind: 'public' | 'private' = 'public'): string {
    return JSON.stringify(this.#roots[kind])
  }

  /** What a runner gives to a step that may sign, and a way out that leads here. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#url}/token?version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      HTTPS_PROXY: this.#url,
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: this.#caFile,
    }
  }

  /** Signs a statement as a run with these claims would, straight from here. */
  async sign(statement: object, claims: Claims, kind: 'public' | 'private' = 'public'): Promise<string> {
    const { bundleToJSON } = await import('@sigstore/bundle')
    const options = { timeout: 10_000, retry: 0 }
    const signer = new FulcioSigner({
      identityProvider: { getToken: () => Promise.resolve(tokenOf(claims)) },
      fulcioBaseURL: kind === 'public' ? this.#url : `${this.#url}/private`,
      ...options,
    })
    const witness =
      kind === 'public' ? new RekorWitness({ rekorBaseURL: this.#url, ...options }) : new TSAWitness({ tsaBaseURL: this.#url, ...options })
    const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] })
    const bundle = await builder.create({ data: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' })
    return `${JSON.stringify(bundleToJSON(bundle as Parameters<typeof bundleToJSON>[0]))}\n`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of [this.#server, this.#tls]) {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
    rmSync(dirname(this.#caFile), { recursive: true, force: true })
  }

  async #answer(request: IncomingMessage): ReturnType<HandlerFn> {
    const asked = new URL(request.url ?? '/', 'http://stand-in').pathname
    const path = request.headers.host === 'fulcio.githubapp.com' ? `/private${asked}` : asked
    this.asked.push(`${request.method} ${path}`)
    if (path === '/token') {
      if (request.headers.authorization !== 'Bearer request-token' || this.claims === null) return { statusCode: 403, response: 'no' }
      return { statusCode: 200, response: JSON.stringify({ value: tokenOf(this.claims) }), contentType: 'application/json' }
    }
    const route = this.#routes.get(path)
    return route === undefined ? { statusCode: 404, response: 'no such path' } : route(await bodyOf(request))
  }
}
