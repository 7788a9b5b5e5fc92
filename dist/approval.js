import { a as boolean, d as record, f as strictObject, i as array, p as string, r as _enum, s as int } from "./zod.js";
import { r as Person, t as Account } from "./account.js";
import { a as unknown, r as known, t as factOf } from "./fact.js";

// src/model/commit.ts
/** One commit of the range, as far as the source could tell it. */
/** A full SHA-1 or SHA-256 object name in lower-case hex. */
const Sha = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/**
* A commit's signature. `key` is `SHA256:…` (the OpenSSH fingerprint) for ssh, the 16-digit long key id for pgp. `verified` says that
* the cryptographic check passed (GitHub's word, or our own check in Node); who owns the key is the catalogue's business.
*/
const Signature = strictObject({
	kind: _enum([
		"ssh",
		"pgp",
		"x509"
	]),
	key: string().nullable(),
	verified: factOf(boolean())
});
/** `account` facts are GitHub's link from the e-mail to an account; git alone cannot hold it. Times are ISO 8601. */
const Commit = strictObject({
	sha: Sha,
	parents: array(Sha),
	author: Person,
	committer: Person,
	authorAccount: factOf(Account.nullable()),
	committerAccount: factOf(Account.nullable()),
	authoredAt: string().nullable(),
	committedAt: string().nullable(),
	message: string(),
	signature: factOf(Signature.nullable()),
	/** Numbers of the merged pull requests that brought it. */
	pulls: factOf(array(int()))
});

// src/model/files.ts
/** The text of the files that judgement reads, at one commit. */
/** `text` is null for a binary file, a link or a submodule. `mode` is git's (`100644`, `100755`, `120000`, `160000`). */
const File = strictObject({
	blob: string().nullable(),
	mode: string(),
	text: string().nullable()
});
/** Known null: the file does not exist there. A path without an entry was never asked for. */
const FileSet = strictObject({
	at: Sha.nullable(),
	entries: record(string(), factOf(File.nullable()))
});
const noFiles = {
	at: null,
	entries: {}
};
/** What is known of one path. Paths are repository-relative with `/`, without a leading `./`. */
const fileAt = (files, path) => Object.hasOwn(files.entries, path) ? files.entries[path] : unknown("not-asked", "the file was not read");
/** The text of one path: known null where the file does not exist, unknown where it has no text. */
const textAt = (files, path) => {
	const file = fileAt(files, path);
	if (!file.known) return file;
	if (file.value === null) return known(null);
	return file.value.text === null ? unknown("unreadable", "the file is not text") : known(file.value.text);
};
/** One path of the diff between the range's base and head. Texts are in the file sets; modes and links are told here. */
const ChangedFile = strictObject({
	path: string(),
	previousPath: string().nullable(),
	status: _enum([
		"added",
		"modified",
		"removed",
		"renamed",
		"typechange"
	]),
	/** git modes; null where the side does not exist or the source does not tell them. */
	modeBefore: string().nullable(),
	modeAfter: string().nullable()
});

// src/model/workflow.ts
/** The single value a scalar surely has, else null. */
const literal = (scalar) => scalar?.values?.length === 1 ? scalar.values[0] : null;
/** What `mode: route` hands out, as the next job names it: the door, which the gate looked at before it gave its name. */
const isHandedOut = (environment) => /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/.test(environment);

// src/model/approval.ts
/** What stands behind an environment, who said what about it, and what that comes to. */
/** How much an environment's protection is worth. `dynamic`: the name is an expression. */
const Guard = _enum([
	"guarded",
	"self-approvable",
	"bypassable",
	"name-only",
	"missing",
	"dynamic",
	"unknown"
]);
const Reviewer = strictObject({
	kind: _enum(["user", "team"]),
	id: int().nullable(),
	name: string()
});
/** An environment's protection as the API tells it. Null: the API did not say. */
const Protection = strictObject({
	name: string(),
	exists: boolean(),
	reviewers: array(Reviewer),
	preventSelfReview: boolean().nullable(),
	adminsCanBypass: boolean().nullable(),
	waitMinutes: int().nullable(),
	branchPolicy: _enum([
		"none",
		"protected-branches",
		"custom"
	]).nullable()
});
/** One entry of the run's approvals list. The API gives it neither a time nor an attempt. */
const Approval = strictObject({
	environments: array(string()),
	state: _enum([
		"approved",
		"rejected",
		"pending"
	]),
	account: Account.nullable(),
	comment: string()
});
/** A review of the pull request. `permission`: what its author may do in the repository. */
const Review = strictObject({
	account: Account.nullable(),
	state: _enum([
		"approved",
		"changes-requested",
		"commented",
		"dismissed",
		"pending"
	]),
	commit: string().nullable(),
	body: string(),
	permission: factOf(_enum([
		"admin",
		"maintain",
		"write",
		"triage",
		"read",
		"none"
	]))
});
const ApprovalState = _enum([
	"approved",
	"rejected",
	"pending",
	"missing",
	"stale",
	"expired",
	"self-approved",
	"vacuous",
	"invalid"
]);
/** What the approvals come to. `environment` is the one that was asked for; null where none is needed. */
const Settlement = strictObject({
	state: ApprovalState.nullable(),
	environment: string().nullable(),
	guard: Guard.nullable(),
	approvers: array(Account),
	because: string(),
	/** The code that an approver copies into her comment; null where there is no run to bind it to. */
	code: string().nullable()
});

export { Review as a, ChangedFile as c, noFiles as d, textAt as f, Protection as i, FileSet as l, Sha as m, ApprovalState as n, isHandedOut as o, Commit as p, Guard as r, literal as s, Approval as t, fileAt as u };