/** A commit's signature, and what GitHub says of it. */
import { createHash } from 'node:crypto'

export interface SignatureInit {
  readonly kind: 'ssh' | 'pgp' | 'x509'
  /** `SHA256:…` for ssh, the long key id for pgp. */
  readonly key?: string
  readonly verified?: boolean
  /** GitHub's word where it did not verify: `unknown_key`, `unverified_email`, … */
  readonly reason?: string
  /** Signed by GitHub's own web-flow key. */
  readonly byGitHub?: boolean
  /** The armoured text; a made-up one by default. */
  readonly armor?: string
}

export interface Verification {
  readonly kind: 'ssh' | 'pgp' | 'x509'
  readonly key: string | null
  readonly verified: boolean
  readonly reason: string
  readonly verifiedAt: string | null
  readonly byGitHub: boolean
}

const LABEL = { ssh: 'SSH SIGNATURE', pgp: 'PGP SIGNATURE', x509: 'SIGNED MESSAGE' }

const madeUp = (init: SignatureInit): string => {
  const body = createHash('sha512').update(JSON.stringify(init)).digest('base64').slice(0, 70)
  return `-----BEGIN ${LABEL[init.kind]}-----\n${init.kind === 'ssh' ? '' : '\n'}${body}\n-----END ${LABEL[init.kind]}-----`
}

export const signatureOf = (init: SignatureInit, at: string): { readonly armor: string; readonly verification: Verification } => {
  const verified = init.verified ?? true
  return {
    armor: init.armor ?? madeUp(init),
    verification: {
      kind: init.kind,
      key: init.key ?? null,
      verified,
      reason: verified ? 'valid' : (init.reason ?? 'unknown_key'),
      verifiedAt: verified ? at : null,
      byGitHub: init.byGitHub ?? false,
    },
  }
}
