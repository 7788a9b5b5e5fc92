/** One commit of the range, as far as the source could tell it. */
import { z } from 'zod'
import { Account, Person } from './account.ts'
import { factOf } from './fact.ts'

/** A full SHA-1 or SHA-256 object name in lower-case hex. */
export const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
export type Sha = z.infer<typeof Sha>

/**
 * A commit's signature. `key` is `SHA256:…` (the OpenSSH fingerprint) for ssh, the 16-digit long key id for pgp. `verified` says that
 * the cryptographic check passed (GitHub's word, or our own check in Node); who owns the key is the catalogue's business.
 */
export const Signature = z.strictObject({
  kind: z.enum(['ssh', 'pgp', 'x509']),
  key: z.string().nullable(),
  verified: factOf(z.boolean()),
})
export type Signature = z.infer<typeof Signature>

/** `account` facts are GitHub's link from the e-mail to an account; git alone cannot hold it. Times are ISO 8601. */
export const Commit = z.strictObject({
  sha: Sha,
  parents: z.array(Sha),
  author: Person,
  committer: Person,
  authorAccount: factOf(Account.nullable()),
  committerAccount: factOf(Account.nullable()),
  authoredAt: z.string().nullable(),
  committedAt: z.string().nullable(),
  message: z.string(),
  /** Accounts that the platform links to the addresses of author and co-authors. Absent: not asked. */
  coAuthors: factOf(z.array(z.strictObject({ email: z.string(), account: Account.nullable() }))).optional(),
  signature: factOf(Signature.nullable()),
  /** Numbers of the merged pull requests that brought it. */
  pulls: factOf(z.array(z.int())),
})
export type Commit = z.infer<typeof Commit>
