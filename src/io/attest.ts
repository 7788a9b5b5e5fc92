/** Signs the evidence with the platform's own signing service. Loaded only where it was asked for; a failure is told and is a gap. */
import type { Evidence } from '../model/evidence.ts'

/** Beside the evidence, under the name that Sigstore's own tools give to a bundle. */
export const bundleName = 'evidence.sigstore.json'

export interface Attested {
  readonly url: string
  /** The signature bundle, to be kept beside the evidence. */
  readonly bundle: string
}

/**
 * @param digest `sha256:…` of `evidence.json`, which becomes a subject so that `gh attestation verify evidence.json` finds it
 * @returns what was signed, or in words why it was not (no `id-token: write` or `attestations: write`, or a plan without it)
 */
export const attestEvidence = async (
  evidence: Evidence,
  digest: string,
  token: string,
  address: string | null,
): Promise<Attested | string> => {
  const { attest } = await import('@actions/attest')
  const hex = digest.replace(/^sha256:/, '')
  try {
    const { attestationID, bundle } = await attest({
      subjects: [
        { name: 'evidence.json', digest: { sha256: hex } },
        ...evidence.subject.map(({ name, digest: of }) => ({ name, digest: definite(of) })),
      ],
      predicateType: evidence.predicateType,
      predicate: evidence.predicate,
      token,
    })
    const url = address === null || attestationID === undefined ? '' : `${address}/attestations/${attestationID}`
    return { url, bundle: `${JSON.stringify(bundle)}\n` }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const definite = (digest: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(digest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
