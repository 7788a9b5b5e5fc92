/** Who signed this evidence? A Sigstore bundle is checked offline: what it is about, whose certificate it carries, and what vouches for that. */
import { X509Certificate } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { canonicalJson, sha256 } from '../evidence/canonical.ts'
import type { Evidence } from '../model/evidence.ts'
import { PREDICATE_TYPE } from '../model/formats.ts'
import type { Check } from './check.ts'

/** Whose signature counts. What is null is taken from the evidence itself, which then only has to agree with its signer. */
export interface ExpectedSigner {
  /** `owner/name` of the repository whose run signs. */
  readonly repository: string | null
  /** `owner/name/.github/workflows/file.yml`, the file that defines the signing job. */
  readonly workflow: string | null
  /** Who vouches for the run's identity; null: the host's own (`https://token.actions.githubusercontent.com` for github.com). */
  readonly issuer: string | null
}

export interface SignedThing {
  readonly evidence: Evidence
  /** `evidence.json` as it lies there. */
  readonly bytes: Uint8Array
}

/** Roots of trust, read by `trustedRoots`. */
export type Roots = readonly TrustedRoot[]

/**
 * @param text one trusted root as JSON, or several as JSON lines (`gh attestation trusted-root`)
 * @throws Error where it holds none
 */
export const trustedRoots = (text: string): Roots => {
  const lines = text.trimStart().startsWith('{\n') || !text.includes('\n') ? [text] : text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => TrustedRoot.fromJSON(JSON.parse(line)))
}

const largestBundle = 32 * 1024 * 1024
const mostBundles = 64

/** @param name the bundle's file; it holds one bundle as JSON, or several as JSON lines of which one has to hold */
export const checkBundle = (name: string, bytes: Uint8Array, thing: SignedThing, expected: ExpectedSigner, roots: Roots): Check => {
  const answer = (result: Check['result'], message: string): Check => ({ name: 'signature', file: name, result, message })
  if (bytes.length > largestBundle) return answer('failed', 'is larger than a signature ever is.')
  const bundles = bundlesIn(bytes)
  if (typeof bundles === 'string') return answer('failed', bundles)
  const ours = bundles.filter((bundle) => statementIn(bundle)?.['predicateType'] === PREDICATE_TYPE)
  if (ours.length === 0) return answer('not-checked', 'holds no signature of evidence: it is about something else.')
  const answers = ours.map((bundle) => {
    try {
      return answer('ok', signedBy(bundle, thing, expected, roots))
    } catch (error) {
      if (error instanceof NoRoot) return answer('not-checked', error.message)
      return answer('failed', error instanceof Error ? error.message : String(error))
    }
  })
  return (
    answers.find(({ result }) => result === 'ok') ??
    answers.find(({ result }) => result === 'failed') ??
    answer('not-checked', answers[0]?.message ?? '')
  )
}

const bundlesIn = (bytes: Uint8Array): readonly Bundle[] | string => {
  const text = Buffer.from(bytes).toString('utf8')
  try {
    return [bundleFromJSON(JSON.parse(text))]
  } catch {
    // Not one bundle; it may be several, one a line.
  }
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2 || lines.length > mostBundles) return 'is no signature bundle, or a damaged one.'
    return lines.map((line) => bundleFromJSON(JSON.parse(line)))
  } catch {
    return 'is no signature bundle, or a damaged one.'
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The signed statement, before its signature is believed. */
const statementIn = ({ content }: Bundle): Readonly<Record<string, unknown>> | null => {
  if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== 'application/vnd.in-toto+json') return null
  try {
    const value: unknown = JSON.parse(content.dsseEnvelope.payload.toString('utf8'))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The authority that issued the certificate is none of those that we know: nothing was found wrong, and nothing was shown. */
class NoRoot extends Error {}

/**
 * @returns who signed, in words
 * @throws Error with what does not hold
 */
const signedBy = (bundle: Bundle, { evidence, bytes }: SignedThing, expected: ExpectedSigner, roots: Roots): string => {
  const statement = statementIn(bundle) ?? {}
  const digest = sha256(bytes).slice('sha256:'.length)
  const subjects = Array.isArray(statement['subject']) ? statement['subject'] : []
  if (!subjects.some((subject) => isObject(subject) && isObject(subject['digest']) && subject['digest']['sha256'] === digest))
    throw new Error('the signature is about another evidence.json.')
  if (canonicalJson(statement['predicate'] ?? null) !== canonicalJson(evidence.predicate))
    throw new Error('the signed statement says something else than evidence.json.')
  const who = identityOf(verifiedSigner(bundle, roots))
  const wrong = strangerIn(who, evidence, expected)
  if (wrong !== null) throw new Error(`signed by ${who.workflow ?? 'an unnamed identity'}: ${wrong}.`)
  return `signed by ${who.workflow}${expected.repository === null ? '; --repo says whose signature you expect' : ''}`
}

const verifiedSigner = (bundle: Bundle, roots: Roots): Signer => {
  const entity = toSignedEntity(bundle)
  const issuer = issuerOf(bundle)
  const known = roots.filter((root) =>
    root.certificateAuthorities.some(({ certChain }) =>
      certChain?.certificates.some((certificate) => subjectOf(certificate.rawBytes) === issuer),
    ),
  )
  // Node escapes the comma of the name.
  if (known.length === 0 && /^O=GitHub\\?, Inc\.$/m.test(issuer))
    throw new NoRoot(
      "signed by GitHub's own authority, which private repositories use; give its root with --trusted-root (gh attestation trusted-root).",
    )
  let problem: unknown = new Error(`the certificate comes from an authority that is not trusted here (${issuer.replaceAll('\n', ', ')}).`)
  for (const root of known) {
    try {
      // GitHub's own instance has timestamps and no transparency log; whatever a root has is demanded.
      const thresholds = {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      }
      return new Verifier(toTrustMaterial(root), thresholds).verify(entity)
    } catch (error) {
      problem = error
    }
  }
  throw new Error(`the signature does not hold: ${problem instanceof Error ? problem.message : String(problem)}`)
}

const subjectOf = (der: Uint8Array): string => new X509Certificate(der).subject

const issuerOf = ({ verificationMaterial: { content } }: Bundle): string => {
  const der =
    content.$case === 'certificate'
      ? content.certificate.rawBytes
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined
  if (der === undefined) throw new Error('it is signed by a bare key and no identity.')
  return new X509Certificate(der).issuer
}

interface Identity {
  /** Subject of the certificate: the file that defines the signing job, with its ref. */
  readonly workflow: string | null
  readonly issuer: string | null
  readonly repository: string | null
  readonly commit: string | null
  /** The workflow that was started. */
  readonly started: string | null
  readonly run: string | null
}

/** Claims of the run's identity token that the authority wrote into the certificate: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const claims = { issuer: 8, repository: 12, commit: 13, started: 18, run: 21 } as const

const identityOf = ({ identity }: Signer): Identity => {
  const claim = (number: number): string | null => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `1.3.6.1.4.1.57264.1.${number}`)
    return found === undefined ? null : utf8In(found.value)
  }
  return {
    workflow: identity?.subjectAlternativeName ?? null,
    issuer: claim(claims.issuer) ?? identity?.extensions?.issuer ?? null,
    repository: claim(claims.repository),
    commit: claim(claims.commit),
    started: claim(claims.started),
    run: claim(claims.run),
  }
}

/** A DER UTF8String (tag 12) with a short or long length. */
const utf8In = (der: Uint8Array): string | null => {
  const [tag, length = 0] = der
  if (tag !== 12) return null
  return Buffer.from(der.subarray(length < 128 ? 2 : 2 + (length & 127))).toString('utf8')
}

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase()

/** GitHub's names of owners and repositories have no case. */
const isAt = (reference: string | null, file: string): boolean => reference?.toLowerCase().startsWith(`${file.toLowerCase()}@`) === true

/** What does not agree between the signer and the evidence or what was asked for; null where all does. */
const strangerIn = (who: Identity, { predicate }: Evidence, expected: ExpectedSigner): string | null => {
  const { run, record } = predicate
  const host = /^(https:\/\/[\w.-]+)\//.exec(run.url ?? '')?.[1] ?? 'https://github.com'
  const repository = expected.repository ?? record.repository.value
  const issuer = expected.issuer ?? issuerOfHost(host)
  if (repository === null) return 'the evidence names no repository, so the signer cannot be compared; give --repo'
  if (who.issuer === null || !(who.issuer === issuer || who.issuer.startsWith(`${issuer}/`)))
    return `its identity comes from ${who.issuer ?? 'nobody'} and not from ${issuer}`
  if (!same(who.repository, `${host}/${repository}`))
    return `a run of ${who.repository ?? 'no repository'} and not of ${host}/${repository}`
  if (!same(record.repository.value, repository))
    return `the evidence is of ${record.repository.value ?? 'no repository'} and not of ${repository}`
  if (expected.workflow !== null && !isAt(who.workflow, `${host}/${expected.workflow}`)) return `not the workflow ${expected.workflow}`
  if (record.workflow.value !== null && who.started !== null && !isAt(who.started, `${host}/${repository}/${record.workflow.value}`))
    return `the run was of ${who.started} and the evidence says ${record.workflow.value}`
  if (run.url !== null && run.attempt !== null && who.run !== null && !same(who.run, `${run.url}/attempts/${run.attempt}`))
    return `the run was ${who.run} and the evidence says ${run.url}, attempt ${run.attempt}`
  if (run.sha !== null && who.commit !== null && who.commit !== run.sha)
    return `the run was of commit ${who.commit} and the evidence says ${run.sha}`
  return null
}

const issuerOfHost = (host: string): string => {
  const name = new URL(host).hostname
  return `https://token.actions.${name === 'github.com' ? 'githubusercontent.com' : name}`
}
