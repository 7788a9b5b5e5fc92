/** The public Sigstore instance's root of trust, as its own client carries it: enough for public repositories, without a network. */
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }

/** JSON of the trusted root. GitHub's own instance, for private repositories, is none of it: `gh attestation trusted-root` tells that one. */
export const publicGoodRoot = (): string =>
  Buffer.from(seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'], 'base64').toString('utf8')
