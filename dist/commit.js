import { c as _enum, f as int, l as array, u as boolean, v as strictObject, y as string } from "./zod.js";
import { r as Person, t as Account } from "./account.js";
import { t as factOf } from "./fact.js";

// src/model/commit.ts
/** One commit of the range, as far as the source could tell it. */
/** A full SHA-1 or SHA-256 object name in lower-case hex. */
const Sha = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).meta({
	id: "Sha",
	description: "A full object name of git, SHA-1 or SHA-256, in lower-case hex."
});
/**
* A commit's signature. `key` is `SHA256:…` (the OpenSSH fingerprint) for ssh, the 16-digit long key id for pgp. `verified` says that
* the cryptographic check passed (GitHub's word, or our own check in Node); who owns the key is the catalogue's business.
*/
const Signature = strictObject({
	kind: _enum([
		"ssh",
		"pgp",
		"x509"
	]).describe("How it was signed."),
	key: string().nullable().describe("OpenSSH fingerprint `SHA256:…`, or the 16-digit long key id of pgp."),
	verified: factOf(boolean()).describe("Whether the cryptographic check passed.")
}).meta({
	id: "Signature",
	description: "A commit's signature."
});
/** `account` facts are GitHub's link from the e-mail to an account; git alone cannot hold it. Times are ISO 8601. */
const Commit = strictObject({
	sha: Sha.describe("Its object name."),
	parents: array(Sha).describe("Object names of its parents."),
	author: Person.describe("Author as git keeps it."),
	committer: Person.describe("Committer as git keeps it."),
	authorAccount: factOf(Account.nullable()).describe("GitHub's account of the author's address; null where none is linked."),
	committerAccount: factOf(Account.nullable()).describe("GitHub's account of the committer's address; null where none is linked."),
	authoredAt: string().nullable().describe("When it was written, ISO 8601."),
	committedAt: string().nullable().describe("When it was committed, ISO 8601."),
	message: string().describe("Its whole message."),
	coAuthors: factOf(array(strictObject({
		email: string().describe("The address as git has it."),
		account: Account.nullable().describe("The account that it belongs to; null where to none.")
	}))).optional().describe("Accounts that the platform links to the addresses of author and co-authors. Absent: not asked."),
	signature: factOf(Signature.nullable()).describe("Its signature; null where there is none."),
	pulls: factOf(array(int())).describe("Numbers of the merged pull requests that brought it.")
}).meta({
	id: "Commit",
	description: "One commit of the range."
});

export { Sha as n, Commit as t };