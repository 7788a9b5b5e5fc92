/** The other files of a folder: each has the digest that the statement names, none is missing, and none was added. */
import { sha256 } from '../evidence/canonical.ts'
import { checksumOf } from '../evidence/checksum.ts'
import { outcomeName } from '../evidence/outcome.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Check, type Files, failed, main, ok, unchecked } from './check.ts'

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
