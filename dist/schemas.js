import { Dt as Production, Et as CredentialKind, Ot as Tier, Tt as Category } from "./gate.js";
import { c as _enum, d as discriminatedUnion, f as int, l as array, p as literal, u as boolean, v as strictObject, y as string } from "./zod.js";
import { y as SHA } from "./event.js";

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

// src/model/place-schema.ts
/** Schemas of places in the repository. */
/** Lines and columns count from 1, as editors and GitHub's annotations do. */
const Place = strictObject({
	path: string(),
	line: int().min(1),
	column: int().min(1).optional(),
	endLine: int().min(1).optional()
});
/** A place as contracts show it: with the job and the step (its name, id or 1-based number) it belongs to, where it does. */
const At = strictObject({
	path: string().describe("Path in the repository, with `/`."),
	line: int().min(1).describe("Line, counted from 1."),
	job: string().nullable().describe("Id of the job that it belongs to."),
	step: string().nullable().describe("The step's name, id or number, counted from 1.")
}).meta({
	id: "At",
	description: "A place in the repository.",
	examples: [{
		path: ".github/workflows/release.yml",
		line: 30,
		job: "publish",
		step: "4"
	}]
});

// src/model/surface-schema.ts
/** Schemas of what a run can touch, and of the credentials in its reach. */
/**
* A credential in reach. `name` as written at the caller (upper case for secrets), `GITHUB_TOKEN` only where it can write; `scope` is its
* write scopes (`contents:write, …`), or `repository|organisation|environment|unknown`. `withheld`: the platform gives none to this event.
*/
const Credential = strictObject({
	name: string().describe("Its name at the caller; `GITHUB_TOKEN` is listed only where it can write."),
	kind: CredentialKind.describe("Its kind."),
	scope: string().describe("Its write scopes, such as `contents:write`, or `repository`, `organisation`, `environment`, `unknown`."),
	at: At.describe("Where it first comes into reach."),
	withheld: boolean().describe("True where the platform gives none to this event.")
}).meta({
	id: "Credential",
	description: "A credential in reach."
});
/**
* `side`: what the diff alters, or what the protected jobs do. `detector` is the id of the file in `surfaces/` that saw it; `code` a stable
* reason code; `message` one sentence in our words (hostile text only in `quote` and `target`). `lowImpact`: writes that only speak
* to reviewers or scanners. `weakens`: what a block row wants proven (checks disabled, all secrets handed out, ...).
*/
const Surface = strictObject({
	category: Category.describe("The kind of thing that is touched."),
	side: _enum(["change", "action"]).describe("`change`: what the diff alters. `action`: what the protected jobs do."),
	detector: string().describe("Id of the detector that saw it."),
	code: string().describe("Stable reason code."),
	message: string().describe("What it is, as a sentence of ours."),
	at: At.nullable().describe("Where it stands."),
	quote: string().nullable().describe("The line itself, trimmed, at most 200 characters, without token-shaped strings."),
	via: array(string()).describe("The files that led here, the outermost first."),
	target: string().nullable().describe("The system that is touched, where it is named."),
	credential: string().nullable().describe("Name of the credential that it uses."),
	access: _enum(["read", "write"]).describe("Whether it reads or writes."),
	production: Production.describe("Whether the target is production."),
	destructive: boolean().describe("Whether it destroys what cannot be had back easily."),
	lowImpact: boolean().describe("Whether it only speaks to reviewers or scanners, or is an ordinary edit."),
	blockworthy: boolean().describe("Whether it alone meets a block row of the starter policy.")
}).meta({
	id: "Surface",
	description: "One thing that the run can touch."
});

// src/model/decision-schema.ts
/** Schemas of a decision, its rulings and its reasons. */
const Verdict = _enum([
	"proceed",
	"hold",
	"stop"
]).meta({
	id: "Verdict",
	description: "What happens now."
});
const Risk = _enum([
	"low",
	"medium",
	"high",
	"critical"
]).meta({
	id: "Risk",
	description: "How much is at stake."
});
/** A reason as contracts show it. `rule` is the id of the rule that spoke; null where no rule did (an internal stop). */
const Reason = strictObject({
	code: string().describe("Stable reason code."),
	message: string().describe("The reason, as a sentence."),
	rule: string().nullable().describe("Id of the rule that spoke; null where no rule did."),
	at: At.nullable().describe("Where it stands.")
}).meta({
	id: "Reason",
	description: "Why the decision is what it is."
});
/** A rule that matched, what it said before and after exceptions and the involvement matrix, and the surfaces it spoke about. */
const Ruling = strictObject({
	rule: string().describe("Id of the rule."),
	title: string().describe("Its title."),
	row: Tier.describe("What the rule itself says."),
	decision: Tier.describe("What that comes to under the involvement of agents."),
	because: string().describe("Why it comes to that."),
	surfaces: array(int()).describe("Places in `surfaces`, counted from 0, that it spoke about."),
	lifted: string().nullable().describe("Id of the exception that lifted it; null where none did.")
}).meta({
	id: "Ruling",
	description: "A rule that matched, and what it said."
});
/** `rulings[].surfaces` are indices into `surfaces`. */
const Decision = strictObject({
	tier: Tier,
	risk: Risk,
	surfaces: array(Surface),
	categories: array(Category),
	rulings: array(Ruling),
	reasons: array(Reason),
	/** Exceptions that would have applied but have expired, by id. */
	expired: array(string()),
	/** Exceptions that would have applied but do not count, by id: an agent's commit gave them their words. */
	distrusted: array(string())
});

// src/model/gap.ts
/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
const Gap = strictObject({
	id: string().describe("Its stable id."),
	fact: string().describe("The fact that is not known."),
	blocks: string().describe("The proof that it blocks."),
	who: _enum([
		"developer",
		"admin",
		"organisation",
		"policy"
	]).describe("Who can close it."),
	fix: strictObject({
		kind: _enum([
			"yaml",
			"setting",
			"command"
		]).describe("What kind of change closes it."),
		text: string().describe("The exact line, setting or command that closes it.")
	}).describe("How it is closed.")
}).meta({
	id: "Gap",
	description: "A fact that blocks proof, who can close it, and how."
});

export { Verdict as a, At as c, factOf as d, Account as f, Ruling as i, Commit as l, Reason as n, Credential as o, App as p, Risk as r, Surface as s, Gap as t, Sha as u };