/** Is this evidence what it was when it was written, and does it lead to the same decision again? Offline, and without trust in its writer. */
import { canonicalJson, digestOf, sha256 } from './evidence/canonical.ts'
import { checksumOf } from './evidence/checksum.ts'
import { changedBeyondOutcome, outcomeName } from './evidence/outcome.ts'
import { type Folder, folderOf } from './folder.ts'
import { judge } from './gate.ts'
import type { Assessment } from './model/assessment.ts'
import { Evidence } from './model/evidence.ts'
import { Facts } from './model/facts.ts'
import { PREDICATE_TYPE } from './model/formats.ts'
import { version as toolVersion } from './version.ts'

/** `signed`: a signature by the expected identity. `matched`: equals a digest from elsewhere (the run's log). `unproven`: anyone could have written it. */
export type Origin = 'signed' | 'matched' | 'unproven'

export interface Check {
  readonly name: 'schema' | 'canonical' | 'integrity' | 'file' | 'replay' | 'digest' | 'signature' | 'link'
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
  /** What the checks of signature bundles came to, one a bundle; whoever reads the folder makes them. */
  readonly signatures: readonly Check[]
  /** Names in the folder that are links or devices. */
  readonly strange?: readonly string[]
  /** One file was named: others that it names need not be there. */
  readonly alone?: boolean
}

const ok = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'ok', message })
const failed = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'failed', message })
const unchecked = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'not-checked', message })

const main = 'evidence.json'
type Files = ReadonlyMap<string, Uint8Array>

const mostDepth = 64

/** JSON in strict UTF-8; undefined where it is neither, or nested deeper than any record. */
const readJson = (bytes: Uint8Array): unknown => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return isShallow(value, mostDepth) ? value : undefined
  } catch {
    // Invalid UTF-8 or JSON is an answer here, and the caller says it in words.
    return undefined
  }
}

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((item) => isShallow(item, left - 1)))

/** @param files the folder's files by name, as bytes */
export const verifyFolder = (files: Files, { digest, signatures, strange = [], alone = false }: VerifyOptions): Verification => {
  const bytes = files.get(main)
  if (bytes === undefined)
    return nothing([
      failed('schema', main, strange.includes(main) ? 'is a link: links are not followed.' : 'There is no evidence.json here.'),
    ])
  const form = formChecks(main, bytes)
  if (form.some(({ result }) => result === 'failed'))
    return nothing([
      ...form,
      ...digestCheck(bytes, digest),
      unchecked('file', main, 'What a changed statement says of other files and of the decision was not looked at.'),
    ])
  const read = readEvidence(bytes)
  if (typeof read === 'string') return nothing([...form, failed('schema', main, read), ...digestCheck(bytes, digest)])
  const others = [
    ...fileChecks(files, read, alone),
    ...strange.map((name) => failed('file', name, 'is a link or a device: it was not read.')),
    ...outcomeChecks(files, bytes, read),
  ]
  const whole = others.every(({ result }) => result !== 'failed')
  const checks = [
    ok('schema', main, `is ${PREDICATE_TYPE}`),
    ...form,
    ...others,
    whole
      ? replayCheck(files, read)
      : unchecked('replay', 'facts.json', 'Files were changed or added, so the decision was not made again.'),
    ...digestCheck(bytes, digest),
    ...signatures,
  ]
  const good = checks.every(({ result }) => result !== 'failed')
  const signed = signatures.some(({ result }) => result === 'ok')
  const origin = good && signed ? 'signed' : digest !== null && sha256(bytes) === digest ? 'matched' : 'unproven'
  return { ok: good, origin, checks, evidence: read }
}

const nothing = (checks: readonly Check[]): Verification => ({ ok: false, origin: 'unproven', evidence: null, checks })

/** The evidence, or what is wrong with it in words. */
export const readEvidence = (bytes: Uint8Array): Evidence | string => {
  const value = readJson(bytes)
  if (value === undefined) return 'is not JSON in UTF-8: it is damaged or something else.'
  const parsed = Evidence.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return `is not evidence of a version that this tool knows: ${issue?.path.map(String).join('.') || 'its root'}: ${issue?.message ?? 'unreadable'}.`
}

/** A statement's form and its own digest, before a word of it is believed. A changed one is found here, whatever was changed. */
const formChecks = (file: string, bytes: Uint8Array): readonly Check[] => {
  const value = readJson(bytes)
  if (value === undefined) return [failed('schema', file, 'is not JSON in UTF-8: it is damaged or something else.')]
  const { predicate, ...statement } = mapAt(value)
  const { integrity, ...body } = mapAt(predicate)
  return [
    Buffer.from(`${canonicalJson(value)}\n`).equals(bytes)
      ? ok('canonical', file, 'is written in its one canonical form')
      : failed('canonical', file, 'is not in its canonical form: it was edited or written again by another program.'),
    integrity === digestOf({ ...statement, predicate: body })
      ? ok('integrity', file, 'the statement has the digest that it names')
      : failed('integrity', file, 'the statement does not have the digest that it names: it was changed after it was written.'),
  ]
}

const mapAt = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** Signature bundles are made after the evidence, so no digest of theirs can stand in it. */
export const isBundle = (name: string): boolean =>
  /\.sigstore(?:\.json)?$|(?:^|[.-])(?:attestation|bundle)s?\.jsonl?$|^sha256[:-][0-9a-f]{64}\.jsonl?$/.test(name)

/** Every file against the digest that the statement names for it. */
export const fileChecks = (files: Files, { predicate }: Evidence, alone: boolean): readonly Check[] => [
  ...Object.entries(predicate.files).map(([name, expected]) => {
    const bytes = files.get(name)
    if (bytes === undefined) return (alone ? unchecked : failed)('file', name, 'is named in the evidence and is not here.')
    return sha256(bytes) === expected
      ? ok('file', name, 'has the digest that the evidence names')
      : failed('file', name, 'was changed: its digest is another.')
  }),
  ...[...files]
    .filter(
      ([name, bytes]) =>
        ![main, outcomeName].includes(name) &&
        !Object.hasOwn(predicate.files, name) &&
        !isBundle(name) &&
        !isChecksum(name, files) &&
        !isCopy(bytes, predicate.files),
    )
    .map(([name]) => failed('file', name, 'is not named in the evidence: it was added later.')),
  ...checksumChecks(files),
]

/** A bundle's bytes are vouched for by nothing that it holds itself, so whoever wrote it left its digest beside it, as `sha256sum` does. */
const checksumChecks = (files: Files): readonly Check[] =>
  [...files].flatMap(([name, bytes]) => {
    if (!isBundle(name)) return []
    const sums = files.get(`${name}.sha256`)
    if (sums === undefined) return []
    return [
      Buffer.from(checksumOf(name, bytes)).equals(sums)
        ? ok('file', name, `has the digest that ${name}.sha256 names`)
        : failed('file', name, `does not have the digest that ${name}.sha256 names: one of the two was changed.`),
    ]
  })

const isChecksum = (name: string, files: Files): boolean =>
  name.endsWith('.sha256') && isBundle(name.slice(0, -7)) && files.has(name.slice(0, -7))

/** The page that is uploaded by itself lies beside the folder under the artifact's name. */
const isCopy = (bytes: Uint8Array, digests: Evidence['predicate']['files']): boolean => sha256(bytes) === digests['evidence.html']

/** How the job ended: a second record that names the first one and every file beside it. */
const outcomeChecks = (files: Files, evidenceBytes: Uint8Array, evidence: Evidence): readonly Check[] => {
  const bytes = files.get(outcomeName)
  if (bytes === undefined) return []
  const form = formChecks(outcomeName, bytes)
  if (form.some(({ result }) => result === 'failed')) return form
  const read = readEvidence(bytes)
  if (typeof read === 'string') return [...form, failed('schema', outcomeName, read)]
  const { earlier, files: named } = read.predicate
  const other = changedBeyondOutcome(read, evidence)
  const linked = earlier.length === 1 && earlier[0] === sha256(evidenceBytes) && other === null
  return [
    ...form,
    linked
      ? ok('link', outcomeName, 'continues this evidence')
      : failed('link', outcomeName, other === null ? 'continues another evidence.' : `says something else than the evidence: ${other}.`),
    ...Object.entries(named).flatMap(([name, expected]) => {
      const there = files.get(name)
      if (there !== undefined && sha256(there) === expected) return []
      return [
        failed(
          'file',
          name,
          there === undefined ? 'is named in the outcome and is not here.' : 'was changed: the outcome names another digest.',
        ),
      ]
    }),
  ]
}

/** The facts are judged again, and the whole folder is made again from what comes of it. */
const replayCheck = (files: Files, evidence: Evidence): Check => {
  const { predicate } = evidence
  const bytes = files.get('facts.json')
  if (bytes === undefined) return unchecked('replay', 'facts.json', 'The facts are not here, so the decision cannot be made again.')
  const facts = Facts.safeParse(readJson(bytes))
  const { version } = predicate.tool
  if (!facts.success)
    return version === toolVersion
      ? failed('replay', 'facts.json', 'The facts are not readable.')
      : unchecked(
          'replay',
          'facts.json',
          `The facts were written by version ${version}, and this version ${toolVersion} does not read them.`,
        )
  const again = judge(facts.data)
  const same =
    again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision
  const told = `${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId})`
  if (version !== toolVersion)
    return same
      ? ok('replay', 'facts.json', `this version ${toolVersion} comes to the same decision as version ${version} did`)
      : unchecked(
          'replay',
          'facts.json',
          `Written by version ${version}; this version ${toolVersion} judges otherwise: ${told}. Use version ${version}.`,
        )
  if (!same) return failed('replay', 'facts.json', `The facts lead to ${told}.`)
  const rebuilt = rebuiltOf(again, evidence)
  if (rebuilt === null) return failed('replay', 'facts.json', 'The facts are not such as a run leaves: no record can be made of them.')
  const other = Object.entries(rebuilt.files)
    // The statement names the digests of the others, so it differs wherever one of them does: it comes last.
    .sort(([name]) => (name === main ? 1 : -1))
    .find(([name, text]) => !Buffer.from(text).equals(files.get(name) ?? Buffer.alloc(0)))
  if (other !== undefined)
    return failed(
      'replay',
      other[0],
      `is not what the facts lead to${other[0] === main ? `: ${differenceOf(rebuilt.evidence, evidence)}` : ''}.`,
    )
  return ok(
    'replay',
    'facts.json',
    `the facts lead to the same decision and to the same record again (${predicate.decision}, ${predicate.verdict})`,
  )
}

/** Facts are hostile here: what no gathering would write may break what renders it, and that is an answer. */
const rebuiltOf = (again: Assessment, { predicate: { record, earlier } }: Evidence): Folder | null => {
  try {
    return folderOf(again, { validation: record.validation, outcome: record.outcome, earlier })
  } catch {
    return null
  }
}

/** The first field in which two records of one decision differ, for the message. */
const differenceOf = ({ predicate: a, subject }: Evidence, { predicate: b, ...statement }: Evidence): string => {
  const differ = (left: unknown, right: unknown): boolean => canonicalJson(left ?? null) !== canonicalJson(right ?? null)
  if (differ(subject, statement.subject)) return 'subject'
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...left.keys()].find((name) => name !== 'integrity' && differ(left.get(name), right.get(name))) ?? 'integrity'
}

const digestCheck = (bytes: Uint8Array, digest: string | null): readonly Check[] => {
  if (digest === null) return []
  return [
    sha256(bytes) === digest
      ? ok('digest', main, 'equals the digest that was given')
      : failed('digest', main, 'does not equal the digest that was given: this is not the file that the run announced.'),
  ]
}
