/** One commit of the range, as far as the source could tell it. */
import { z } from 'zod'
import { Account, Person } from './account-schema.ts'
import { factOf } from './fact-schema.ts'
import { SHA } from './sha.ts'

/** A full SHA-1 or SHA-256 object name in lower-case hex. */
export const Sha = z.string().regex(SHA).meta({ id: 'Sha', description: 'A full object name of git, SHA-1 or SHA-256, in lower-case hex.' })
export type Sha = z.infer<typeof Sha>

/**
 * A commit's signature. `key` is `SHA256:…` (the OpenSSH fingerprint) for ssh, the 16-digit long key id for pgp. `verified` says that
 * the cryptographic check passed (GitHub's word, or our own check in Node); who owns the key is the catalogue's business.
 */
export const Signature = z
  .strictObject({
    kind: z.enum(['ssh', 'pgp', 'x509']).describe('How it was signed.'),
    key: z.string().nullable().describe('OpenSSH fingerprint `SHA256:…`, or the 16-digit long key id of pgp.'),
    verified: factOf(z.boolean()).describe('Whether the cryptographic check passed.'),
  })
  .meta({ id: 'Signature', description: "A commit's signature." })
export type Signature = z.infer<typeof Signature>

/** `account` facts are GitHub's link from the e-mail to an account; git alone cannot hold it. Times are ISO 8601. */
export const Commit = z
  .strictObject({
    sha: Sha.describe('Its object name.'),
    parents: z.array(Sha).describe('Object names of its parents.'),
    author: Person.describe('Author as git keeps it.'),
    committer: Person.describe('Committer as git keeps it.'),
    authorAccount: factOf(Account.nullable()).describe("GitHub's account of the author's address; null where none is linked."),
    committerAccount: factOf(Account.nullable()).describe("GitHub's account of the committer's address; null where none is linked."),
    authoredAt: z.string().nullable().describe('When it was written, ISO 8601.'),
    committedAt: z.string().nullable().describe('When it was committed, ISO 8601.'),
    message: z.string().describe('Its whole message.'),
    coAuthors: factOf(
      z.array(
        z.strictObject({
          email: z.string().describe('The address as git has it.'),
          account: Account.nullable().describe('The account that it belongs to; null where to none.'),
        }),
      ),
    )
      .optional()
      .describe('Accounts that the platform links to the addresses of author and co-authors. Absent: not asked.'),
    signature: factOf(Signature.nullable()).describe('Its signature; null where there is none.'),
    pulls: factOf(z.array(z.int())).describe('Numbers of the merged pull requests that brought it.'),
  })
  .meta({ id: 'Commit', description: 'One commit of the range.' })
export type Commit = z.infer<typeof Commit>
