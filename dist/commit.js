import { c as _enum, d as discriminatedUnion, f as int, l as array, p as literal, u as boolean, v as strictObject, y as string } from "./zod.js";
import { t as SHA } from "./sha.js";

// src/model/account-schema.ts
/** Schemas of those who act: accounts, Apps, and what git calls a person. */
/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
const Account = strictObject({
	id: int().nullable().describe("Numeric id, which a rename does not change; null where the source gave none."),
	login: string().describe("Login; compared without case."),
	type: _enum([
		"User",
		"Bot",
		"Organization",
		"Mannequin"
	]).nullable().describe("Kind of account; null where the source gave none.")
}).meta({
	id: "Account",
	description: "A GitHub account.",
	examples: [{
		id: 583231,
		login: "octocat",
		type: "User"
	}]
});
/** A GitHub App that acted, as `performed_via_github_app` names it. */
const App = strictObject({
	id: int().nullable().describe("The app's numeric id."),
	slug: string().describe("The app's name in addresses.")
}).meta({
	id: "App",
	description: "A GitHub App."
});
/** A git identity: anyone can write anything here. */
const Person = strictObject({
	name: string().describe("Name as git keeps it."),
	email: string().describe("E-mail address as git keeps it.")
}).meta({
	id: "Person",
	description: "A git identity: anyone can write anything here."
});

// src/model/fact-schema.ts
/** The schema of a fact that is known or not. */
/**
* Why a fact could not be had.
*
* `not-in-source` is the only cause that is a *blind spot*: the source cannot hold such a fact at all (git has no actor, no
* pull request). It does not make involvement unknown. Every other cause is a fact the source should hold and did not give.
*/
const Cause = _enum([
	"not-in-source",
	"not-asked",
	"forbidden",
	"not-found",
	"truncated",
	"dynamic",
	"remote",
	"unreadable",
	"unreachable",
	"limit"
]).meta({
	id: "Cause",
	description: "Why a fact could not be had. `not-in-source`: the source cannot hold such a fact at all."
});
const Unknown = strictObject({
	known: literal(false).describe("False: there is no value."),
	cause: Cause.describe("Why there is none, as a stable word."),
	because: string().describe("Why there is none, as a clause.")
}).meta({
	id: "Unknown",
	description: "A fact that could not be had."
});
/** The zod schema of a fact whose value has the given schema. */
const factOf = (value) => discriminatedUnion("known", [strictObject({
	known: literal(true).describe("True: the value is there."),
	value: value.describe("The value.")
}), Unknown]);

// src/model/commit.ts
/** One commit of the range, as far as the source could tell it. */
/** A full SHA-1 or SHA-256 object name in lower-case hex. */
const Sha = string().regex(SHA).meta({
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

export { App as a, Account as i, Sha as n, factOf as r, Commit as t };