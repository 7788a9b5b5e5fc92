import { a as boolean, d as strictObject, f as string, i as array, r as _enum, s as int, u as record } from "./zod.js";
import { t as Account } from "./account.js";
import { a as unknown, r as known, t as factOf } from "./fact.js";
import { n as Sha } from "./commit.js";

// src/model/files.ts
/** The text of the files that judgement reads, at one commit. */
/** `text` is null for a binary file, a link or a submodule. `mode` is git's (`100644`, `100755`, `120000`, `160000`). */
const File = strictObject({
	blob: string().nullable().describe("Object name of its content."),
	mode: string().describe("git's mode: 100644, 100755, 120000 (link) or 160000 (submodule)."),
	text: string().nullable().describe("Its text without token-shaped strings; null for a binary file, a link or a submodule.")
}).meta({
	id: "File",
	description: "A file at one commit."
});
/** Known null: the file does not exist there. A path without an entry was never asked for. */
const FileSet = strictObject({
	at: Sha.nullable().describe("The commit that they were read at."),
	entries: record(string(), factOf(File.nullable())).describe("By path. A known null: the file does not exist there. A path without an entry was never asked for.")
}).meta({
	id: "FileSet",
	description: "Files at one commit."
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
	path: string().describe("Its path at the head."),
	previousPath: string().nullable().describe("Its path at the base, where it was renamed."),
	status: _enum([
		"added",
		"modified",
		"removed",
		"renamed",
		"typechange"
	]).describe("What happened to it."),
	modeBefore: string().nullable().describe("git's mode at the base; null where there is none or the source does not tell."),
	modeAfter: string().nullable().describe("git's mode at the head; null where there is none or the source does not tell.")
}).meta({
	id: "ChangedFile",
	description: "One path of the diff between the range's base and head."
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
]).meta({
	id: "Guard",
	description: "How much an environment's protection is worth: reviewers are required (`guarded`), a requester may review (`self-approvable`), administrators may bypass it (`bypassable`), it asks nobody (`name-only`), it does not exist (`missing`), its name is an expression (`dynamic`)."
});
const Reviewer = strictObject({
	kind: _enum(["user", "team"]).describe("A person or a team."),
	id: int().nullable().describe("Numeric id."),
	name: string().describe("Login, or the name of the team.")
}).meta({
	id: "Reviewer",
	description: "A required reviewer of an environment."
});
/** An environment's protection as the API tells it. Null: the API did not say. */
const Protection = strictObject({
	name: string().describe("Name of the environment."),
	exists: boolean().describe("Whether it exists."),
	reviewers: array(Reviewer).describe("Its required reviewers."),
	preventSelfReview: boolean().nullable().describe("Whether whoever started the run may not approve; null: not told."),
	adminsCanBypass: boolean().nullable().describe("Whether administrators may bypass it; null: not told."),
	waitMinutes: int().nullable().describe("Minutes that it waits by itself; null: not told."),
	branchPolicy: _enum([
		"none",
		"protected-branches",
		"custom"
	]).nullable().describe("Which branches may use it; null: not told.")
}).meta({
	id: "Protection",
	description: "An environment's protection as the API tells it."
});
/** One entry of the run's approvals list. The API gives it neither a time nor an attempt. */
const Approval = strictObject({
	environments: array(string()).describe("Names of the environments that it is about."),
	state: _enum([
		"approved",
		"rejected",
		"pending"
	]).describe("What was said."),
	account: Account.nullable().describe("Who said it; null where the account no longer exists."),
	comment: string().describe("The comment that came with it.")
}).meta({
	id: "Approval",
	description: "One entry of the run's approvals list. The API gives it neither a time nor an attempt."
});
/** A review of the pull request. `permission`: what its author may do in the repository. */
const Review = strictObject({
	account: Account.nullable().describe("Who wrote it; null where the account no longer exists."),
	state: _enum([
		"approved",
		"changes-requested",
		"commented",
		"dismissed",
		"pending"
	]).describe("What was said."),
	commit: string().nullable().describe("The commit that it is about."),
	body: string().describe("Its text."),
	at: string().nullable().describe("When it was submitted, ISO 8601; null: not told."),
	permission: factOf(_enum([
		"admin",
		"maintain",
		"write",
		"triage",
		"read",
		"none"
	])).describe("What its author may do in the repository.")
}).meta({
	id: "Review",
	description: "A review of the pull request."
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
]).meta({
	id: "ApprovalState",
	description: "What the approvals come to."
});

export { Review as a, ChangedFile as c, noFiles as d, textAt as f, Protection as i, FileSet as l, ApprovalState as n, isHandedOut as o, Guard as r, literal as s, Approval as t, fileAt as u };