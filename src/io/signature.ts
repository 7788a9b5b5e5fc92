/** Signatures as they stand in commit objects: read and checked in Node, never by git, which would run a program of the repository's choice. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Signature } from '../model/commit.ts'
import { known, unknown } from '../model/fact.ts'

/** The signature of a raw commit object (headers, blank line, message); null where it has none. Never throws. */
export const readSignature = (raw: Buffer): Signature | null => {
  const end = raw.indexOf('\n\n')
  const headers = (end < 0 ? raw : raw.subarray(0, end)).toString('latin1').split('\n')
  const start = headers.findIndex((line) => line.startsWith('gpgsig ') || line.startsWith('gpgsig-sha256 '))
  if (start < 0) return null
  let last = start
  while (headers[last + 1]?.startsWith(' ')) last++
  const armour = [
    headers[start]?.replace(/^gpgsig(?:-sha256)? /, '') ?? '',
    ...headers.slice(start + 1, last + 1).map((line) => line.slice(1)),
  ].join('\n')
  return fromArmour(armour, () => signedPart(raw, headers, start, last))
}

/**
 * A signature by its armour, as GitHub's API gives it.
 *
 * @param payload the bytes that were signed
 */
const fromArmour = (armour: string, payload: () => Buffer): Signature => {
  if (armour.includes('BEGIN SSH SIGNATURE')) return ssh(armour, payload)
  if (armour.includes('BEGIN PGP'))
    return {
      kind: 'pgp',
      key: pgpKeyId(bytesOf(armour)),
      verified: unknown('not-asked', 'a PGP signature is checked against keys that are not here'),
    }
  return { kind: 'x509', key: null, verified: unknown('not-asked', 'an X.509 signature is checked against roots that are not here') }
}

/** The commit without its signature: what was signed. */
const signedPart = (raw: Buffer, headers: readonly string[], start: number, last: number): Buffer => {
  const before = headers.slice(0, start).join('\n')
  const upTo = headers.slice(0, last + 1).join('\n').length
  return Buffer.concat([Buffer.from(before, 'latin1'), raw.subarray(upTo)])
}

const bytesOf = (armour: string): Buffer =>
  Buffer.from(armour.replaceAll(/-----[^-]{1,60}-----/g, '').replaceAll(/^(?:Version|Comment|Hash|=).*$/gm, ''), 'base64')

const ssh = (armour: string, payload: () => Buffer): Signature => {
  const broken: Signature = { kind: 'ssh', key: null, verified: known(false) }
  try {
    const reader = new Wire(bytesOf(armour))
    if (reader.take(6).toString('latin1') !== 'SSHSIG' || reader.number() !== 1) return broken
    const publicKey = reader.string()
    const namespace = reader.string()
    const reserved = reader.string()
    const hash = reader.string()
    const signature = new Wire(reader.string())
    const key = `SHA256:${createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`
    const hashName = hash.toString('latin1')
    if (namespace.toString('latin1') !== 'git' || (hashName !== 'sha512' && hashName !== 'sha256'))
      return { kind: 'ssh', key, verified: known(false) }
    const digest = createHash(hashName).update(payload()).digest()
    const signed = Buffer.concat([Buffer.from('SSHSIG'), framed(namespace), framed(reserved), framed(hash), framed(digest)])
    return { kind: 'ssh', key, verified: known(check(publicKey, signature, signed)) }
  } catch (error) {
    // Bytes that end too early or a key that is none: a broken signature, which says nothing about anybody.
    if (error instanceof RangeError || error instanceof Error) return broken
    throw error
  }
}

const check = (publicKey: Buffer, signature: Wire, signed: Buffer): boolean => {
  const algorithm = signature.string().toString('latin1')
  const value = signature.string()
  const wire = new Wire(publicKey)
  const kind = wire.string().toString('latin1')
  if (kind === 'ssh-ed25519' && algorithm === kind)
    return verify(null, signed, jwk({ kty: 'OKP', crv: 'Ed25519', x: url(wire.string()) }), value)
  if (kind === 'ssh-rsa' && /^rsa-sha2-(?:256|512)$/.test(algorithm)) {
    const [e, n] = [wire.string(), wire.string()]
    return verify(
      algorithm.endsWith('512') ? 'sha512' : 'sha256',
      signed,
      jwk({ kty: 'RSA', n: url(positive(n)), e: url(positive(e)) }),
      value,
    )
  }
  const curve = /^ecdsa-sha2-nistp(256|384|521)$/.exec(kind)?.[1]
  if (curve === undefined || algorithm !== kind) return false
  wire.string()
  const point = wire.string()
  const size = (point.length - 1) / 2
  const parts = new Wire(value)
  const pair = Buffer.concat([padded(positive(parts.string()), size), padded(positive(parts.string()), size)])
  const key = jwk({ kty: 'EC', crv: `P-${curve}`, x: url(point.subarray(1, 1 + size)), y: url(point.subarray(1 + size)) })
  return verify(curve === '256' ? 'sha256' : curve === '384' ? 'sha384' : 'sha512', signed, { key, dsaEncoding: 'ieee-p1363' }, pair)
}

const jwk = (key: Record<string, string>): KeyObject => createPublicKey({ key, format: 'jwk' })
const url = (bytes: Buffer): string => bytes.toString('base64url')
const positive = (bytes: Buffer): Buffer => (bytes[0] === 0 ? bytes.subarray(1) : bytes)
const padded = (bytes: Buffer, size: number): Buffer =>
  bytes.length >= size ? bytes : Buffer.concat([Buffer.alloc(size - bytes.length), bytes])
const framed = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** SSH's wire format: numbers of four bytes, strings with their length before them. */
class Wire {
  readonly #bytes: Buffer
  #at = 0
  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }
  take(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the bytes end too early')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }
  number(): number {
    return this.take(4).readUInt32BE()
  }
  string(): Buffer {
    return this.take(this.number())
  }
}

/** The issuer's long key id from the first packet of a PGP signature (RFC 9580, 5.2.3): 16 hex digits in upper case. */
const pgpKeyId = (bytes: Buffer): string | null => {
  const at = bytes.indexOf(Buffer.from([0x09, 0x10]))
  // Subpacket 16 holds the eight bytes of the issuer's key id, behind its length of nine.
  return at < 0 || at + 10 > bytes.length
    ? null
    : bytes
        .subarray(at + 2, at + 10)
        .toString('hex')
        .toUpperCase()
}
