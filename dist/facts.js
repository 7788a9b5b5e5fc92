import { a as boolean, c as literal, d as record, f as strictObject, i as array, p as string, r as _enum, s as int } from "./zod.js";
import { n as App, t as Account } from "./account.js";
import { a as Review, c as ChangedFile, i as Protection, l as FileSet, m as Sha, p as Commit, t as Approval } from "./approval.js";
import { t as factOf } from "./fact.js";

// src/model/pull.ts
/** A pull request, as the event and the API tell it (of the two, the riskier was kept). */
const Pull = strictObject({
	number: int(),
	url: string(),
	author: factOf(Account.nullable()),
	title: string(),
	body: string(),
	labels: array(string()),
	headRef: string(),
	headSha: Sha.nullable(),
	/** `owner/name` of the head; null where the fork was deleted. */
	headRepository: string().nullable(),
	baseRef: string(),
	baseSha: Sha.nullable(),
	fork: boolean(),
	merged: boolean(),
	mergedBy: factOf(Account.nullable()),
	app: factOf(string().nullable()),
	/** The request's own commits: a squash merge hides them from the branch. */
	commits: factOf(array(Commit))
});

// src/model/facts.ts
/** Everything that happened, gathered once at the edge. All judgement is a synchronous function of this record. */
const FACTS_SCHEMA = "urn:countersign:facts:v1";
/** Modes of the action, from the most lenient to the strictest (wait and fail are equals). */
const Mode = _enum([
	"observe",
	"record",
	"route",
	"wait",
	"fail"
]);
/** The inputs that weigh on a decision, as they were given to this step. Empty means the default. */
const GateInputs = strictObject({
	mode: Mode,
	policy: string(),
	environment: string(),
	jobs: array(string()),
	decided: string(),
	agent: string(),
	evidenceName: string(),
	apiUrl: string()
});
/** One attempt of one workflow run. Nulls where there is no run (a local range) or the source cannot hold it. */
const Run = strictObject({
	id: int().nullable(),
	attempt: int().min(1).nullable(),
	event: string(),
	action: string().nullable(),
	ref: string().nullable(),
	/** The commit the run carries (for a pull request its merge commit), and the head commit that is judged. */
	sha: Sha.nullable(),
	headSha: Sha.nullable(),
	url: string().nullable(),
	/** The workflow that was started, and the commit its file was taken from. */
	workflow: strictObject({
		path: string(),
		sha: Sha.nullable()
	}).nullable(),
	/** The file that defines our own job: another one in a called workflow. */
	jobWorkflow: strictObject({
		repository: string().nullable(),
		path: string(),
		sha: Sha.nullable()
	}).nullable(),
	/** Our own job's id in that file, and its place in a matrix. */
	job: string().nullable(),
	jobIndex: int().nullable(),
	/** True where the runner named our own job's file (newer runners); false leaves the gap `job-context`. */
	jobContext: boolean(),
	/** `id` or GITHUB_ACTION of our own step, to tell two gates of one job apart. */
	step: string().nullable(),
	/** Called workflows with the SHAs they were resolved to. */
	referenced: factOf(array(strictObject({
		path: string(),
		sha: Sha.nullable(),
		ref: string().nullable()
	}))),
	/** Proxy, CA and loader variables set in our environment: names only. */
	tampering: array(string())
});
/** Someone who had a hand in starting the run, with the role they had. */
const Actor = strictObject({
	role: _enum([
		"actor",
		"triggering-actor",
		"sender",
		"comment-author",
		"review-author",
		"release-author",
		"deployer",
		"upstream-actor",
		"upstream-triggering-actor",
		"subject-author"
	]),
	account: factOf(Account.nullable()),
	/** For roles of an upstream run: how many hops away (1 = the run that the payload names). */
	hop: int().min(0)
});
/** Commits that the run carries or that one of its jobs fetches. */
const Range = strictObject({
	/** What put these commits here. */
	origin: _enum([
		"event",
		"checkout",
		"upstream"
	]),
	base: Sha.nullable(),
	head: Sha.nullable(),
	/** How the base was found, in words that the evidence keeps. */
	basis: string(),
	commits: factOf(array(Commit)),
	/** Set where a bound was hit: what was left out is unknown. */
	truncated: string().nullable()
});
/** A ref that a protected job checks out besides the run's own commit. */
const Checkout = strictObject({
	written: string(),
	repository: string().nullable(),
	job: string(),
	sha: factOf(Sha)
});
/** A policy file as it was found: `text` known null where there is none (then `starter` holds). */
const PolicyText = strictObject({
	/** `owner/repo:path@ref` or a path; for the built-in policies `starter` or `strict`. */
	written: string(),
	path: string(),
	ref: string().nullable(),
	sha: Sha.nullable(),
	blob: string().nullable(),
	/** True where someone named the policy, so that its absence is an error. */
	named: boolean(),
	text: factOf(string().nullable())
});
const Repository = strictObject({
	id: int().nullable(),
	/** `owner/name`; null for a local repository. */
	name: string().nullable(),
	url: string().nullable(),
	visibility: factOf(_enum([
		"public",
		"private",
		"internal"
	])),
	defaultBranch: factOf(string()),
	/** Head of the default branch: the trusted ref. */
	defaultSha: factOf(Sha)
});
const Facts = strictObject({
	schema: literal(FACTS_SCHEMA),
	tool: strictObject({
		name: literal("countersign"),
		version: string()
	}),
	/** ISO 8601; the only clock that judgement knows. */
	observedAt: string(),
	source: _enum(["github", "git"]),
	repository: Repository,
	run: Run,
	inputs: GateInputs,
	actors: array(Actor),
	/** The App through which the event was performed. */
	app: factOf(App.nullable()),
	ranges: array(Range),
	checkouts: array(Checkout),
	pulls: factOf(array(Pull)),
	changes: factOf(array(ChangedFile)),
	/** The workflow files and what they run, at the commit the run takes them from; both sides of the diff; the trusted ref. */
	files: strictObject({
		workflow: FileSet,
		base: FileSet,
		head: FileSet,
		trusted: FileSet
	}),
	policy: strictObject({
		trusted: PolicyText,
		changed: PolicyText.nullable(),
		extended: array(PolicyText)
	}),
	/** By environment name in lower case. */
	environments: record(string(), factOf(Protection)),
	approvals: factOf(array(Approval)),
	/** When the first job of this attempt that names the environment started: an approval cannot be later. Absent: not asked. */
	enteredAt: factOf(string().nullable()).optional(),
	/** Reviews of the pull request, where the policy lets one stand for an approval. Absent: not asked. */
	reviews: factOf(array(Review)).optional(),
	/** Members of the teams that may approve, by `org/team` in lower case. Absent: not asked. */
	teams: record(string(), factOf(array(Account))).optional(),
	/** What this source can never hold, as stable ids (see `docs/reference/blind-spots.md`). */
	blindSpots: array(string())
});

export { Facts as n, Mode as r, FACTS_SCHEMA as t };