/** Is this evidence what it was when it was written, and does it lead to the same decision again? Offline, and without trust in its writer. */
import { sha256 } from './evidence/canonical.ts'
import { evidenceText, integrityOf } from './evidence/statement.ts'
import { assess } from './gate.ts'
import { Evidence, PREDICATE_TYPE } from './model/evidence.ts'
import { Facts } from './model/facts.ts'
import { version as toolVersion } from './version.ts'

/** `signed`: a signature by the expected identity. `matched`: equals a digest from elsewhere (the run's log). `unproven`: anyone could have written it. */
export type Origin = 'signed' | 'matched' | 'unproven'

export interface Check {
  readonly name: 'schema' | 'canonical' | 'integrity' | 'file' | 'replay' | 'digest' | 'signature'
  readonly file: string
  readonly result: 'ok' | 'failed' | 'not-checked'
  readonly message: string
}

export interface Verification {
  readonly ok: boolean
  readonly origin: Origin
  readonly checks: readonly Check[]
  readonly evidence: Evidence | null
}

export interface VerifyOptions {
  /** `sha256:…` of `evidence.json` as the run's log or output announced it. */
  readonly digest: string | null
  /** What a signature check came to; null where there was no bundle. */
  readonly signature: Check | null
}

const ok = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'ok', message })
const failed = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'failed', message })
const unchecked = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'not-checked', message })

const main = 'evidence.json'
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const readText = (bytes: Uint8Array): string | null => {
  try {
    return text.decode(bytes)
  } catch {
    // Invalid UTF-8 is an answer here, and the caller says it in words.
    return null
  }
}
const readJson = (bytes: Uint8Array): unknown => {
  const read = readText(bytes)
  try {
    return read === null ? undefined : JSON.parse(read)
  } catch {
    return undefined
  }
}

/** @param files the folder's files by name, as bytes */
export const verifyFolder = (files: ReadonlyMap<string, Uint8Array>, { digest, signature }: VerifyOptions): Verification => {
  const bytes = files.get(main)
  if (bytes === undefined)
    return { ok: false, origin: 'unproven', evidence: null, checks: [failed('schema', main, 'There is no evidence.json here.')] }
  const read = readEvidence(bytes)
  if (typeof read === 'string') return { ok: false, origin: 'unproven', evidence: null, checks: [failed('schema', main, read)] }
  const checks = [
    ok('schema', main, `is ${PREDICATE_TYPE}`),
    readText(bytes) === evidenceText(read)
      ? ok('canonical', main, 'is written in its one canonical form')
      : failed('canonical', main, 'is not in its canonical form: it was edited or written again by another program.'),
    integrityOf(read) === read.predicate.integrity
      ? ok('integrity', main, 'the statement has the digest that it names')
      : failed('integrity', main, 'the statement does not have the digest that it names: it was changed after it was written.'),
    ...fileChecks(files, read),
    replayCheck(files.get('facts.json'), read),
    ...digestCheck(bytes, digest),
    ...(signature === null ? [] : [signature]),
  ]
  const origin = signature?.result === 'ok' ? 'signed' : digest !== null && sha256(bytes) === digest ? 'matched' : 'unproven'
  return { ok: checks.every(({ result }) => result !== 'failed'), origin, checks, evidence: read }
}

/** The evidence, or what is wrong with it in words. */
export const readEvidence = (bytes: Uint8Array): Evidence | string => {
  const value = readJson(bytes)
  if (value === undefined) return 'is not JSON in UTF-8: it is damaged or something else.'
  const parsed = Evidence.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return `is not evidence of a version that this tool knows: ${issue?.path.map(String).join('.') || 'its root'}: ${issue?.message ?? 'unreadable'}.`
}

/** Signature bundles are made after the evidence, so no digest of theirs can stand in it. */
const isBundle = (name: string): boolean => /\.(?:sigstore|bundle)(?:\.json|\.jsonl)?$|^attestation\.jsonl?$/.test(name)

const fileChecks = (files: ReadonlyMap<string, Uint8Array>, { predicate }: Evidence): readonly Check[] => [
  ...Object.entries(predicate.files).map(([name, expected]) => {
    const bytes = files.get(name)
    if (bytes === undefined) return failed('file', name, 'is named in the evidence and is not here.')
    return sha256(bytes) === expected
      ? ok('file', name, 'has the digest that the evidence names')
      : failed('file', name, 'was changed: its digest is another.')
  }),
  ...[...files.keys()]
    .filter((name) => name !== main && !Object.hasOwn(predicate.files, name) && !isBundle(name))
    .map((name) => failed('file', name, 'is not named in the evidence: it was added later.')),
]

const replayCheck = (bytes: Uint8Array | undefined, { predicate }: Evidence): Check => {
  if (bytes === undefined) return unchecked('replay', 'facts.json', 'The facts are not here, so the decision cannot be made again.')
  const facts = Facts.safeParse(readJson(bytes))
  if (!facts.success) return failed('replay', 'facts.json', 'The facts are not readable by this version.')
  const again = assess(facts.data)
  const version = predicate.tool.version
  const same =
    again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision
  if (same) return ok('replay', 'facts.json', `the facts lead to the same decision again (${predicate.decision}, ${predicate.verdict})`)
  if (version === toolVersion)
    return failed(
      'replay',
      'facts.json',
      `The facts lead to ${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId}).`,
    )
  return unchecked('replay', 'facts.json', `The evidence was written by version ${version}, whose judgement this version cannot repeat.`)
}

const digestCheck = (bytes: Uint8Array, digest: string | null): readonly Check[] => {
  if (digest === null) return []
  return [
    sha256(bytes) === digest
      ? ok('digest', main, 'equals the digest that was given')
      : failed('digest', main, 'does not equal the digest that was given: this is not the file that the run announced.'),
  ]
}
