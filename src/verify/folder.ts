/** Is this evidence what it was when it was written, and does it lead to the same decision again? Offline, and without trust in its writer. */
import { sha256 } from '../evidence/canonical.ts'
import type { Evidence } from '../model/evidence.ts'
import { PREDICATE_TYPE } from '../model/formats.ts'
import { type Check, type Files, failed, main, type Origin, ok, unchecked } from './check.ts'
import { fileChecks } from './files.ts'
import { outcomeChecks } from './outcome.ts'
import { replayCheck } from './replay.ts'
import { formChecks, readEvidence } from './statement.ts'

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

const digestCheck = (bytes: Uint8Array, digest: string | null): readonly Check[] => {
  if (digest === null) return []
  return [
    sha256(bytes) === digest
      ? ok('digest', main, 'equals the digest that was given')
      : failed('digest', main, 'does not equal the digest that was given: this is not the file that the run announced.'),
  ]
}
