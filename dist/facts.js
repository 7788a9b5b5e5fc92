import { d as factOf, f as Account, l as Commit, p as App, u as Sha } from "./schemas.js";
import { _ as record, c as _enum, f as int, l as array, m as number, p as literal, u as boolean, v as strictObject, y as string } from "./zod.js";
import { Ct as MODES, Vt as FACTS_SCHEMA } from "./gate.js";

// src/model/approval-schema.ts
/** Schemas of what stands behind an environment, and of who said what about it. */
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

// src/model/files-schema.ts
/** Schemas of files at one commit, and of what changed between two. */
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

// src/model/pull.ts
/** A pull request, as the event and the API tell it (of the two, the riskier was kept). */
const Pull = strictObject({
	number: int().describe("Its number."),
	url: string().describe("Its address."),
	author: factOf(Account.nullable()).describe("Who opened it."),
	title: string().describe("Its title."),
	body: string().describe("Its description."),
	labels: array(string()).describe("Names of its labels."),
	headRef: string().describe("Its branch."),
	headSha: Sha.nullable().describe("The head of its branch."),
	headRepository: string().nullable().describe("`owner/name` of the head; null where the fork was deleted."),
	baseRef: string().describe("The branch that it goes into."),
	baseSha: Sha.nullable().describe("The base commit."),
	fork: boolean().describe("Whether its head lies in another repository."),
	merged: boolean().describe("Whether it was merged."),
	mergedBy: factOf(Account.nullable()).describe("Who merged it."),
	app: factOf(string().nullable()).describe("Slug of the App that opened it."),
	commits: factOf(array(Commit)).describe("The request's own commits: a squash merge hides them from the branch.")
}).meta({
	id: "Pull",
	description: "A pull request, as the event and the API tell it."
});

// src/model/facts.ts
/** Everything that happened, gathered once at the edge. All judgement is a synchronous function of this record. */
const Mode = _enum(MODES).meta({
	id: "Mode",
	description: "What the step does with the decision: see the input `mode`."
});
/** The inputs that weigh on a decision, as they were given to this step. Empty means the default. */
const GateInputs = strictObject({
	mode: Mode.describe("The input `mode`."),
	policy: string().describe("The input `policy`."),
	environment: string().describe("The input `environment`."),
	jobs: array(string()).describe("The input `jobs`: ids of the protected jobs."),
	decided: string().describe("The input `decided`: the decision id of the gate job."),
	agent: string().describe("The input `agent`: a declared agent."),
	evidenceName: string().describe("The input `evidence-name`."),
	apiUrl: string().describe("The input `github-api-url`.")
}).meta({
	id: "GateInputs",
	description: "The inputs that weigh on a decision. Empty: the default."
});
/** One attempt of one workflow run. Nulls where there is no run (a local range) or the source cannot hold it. */
const Run = strictObject({
	id: int().nullable().describe("The run's id."),
	attempt: int().min(1).nullable().describe("Its attempt, counted from 1."),
	event: string().describe("The event that started it."),
	action: string().nullable().describe("The event's activity type."),
	ref: string().nullable().describe("Its branch, tag or pull request ref."),
	sha: Sha.nullable().describe("The commit that it carries: for a pull request the merge commit."),
	headSha: Sha.nullable().describe("The head commit that is judged."),
	url: string().nullable().describe("Its page."),
	workflow: strictObject({
		path: string().describe("Path of the file."),
		sha: Sha.nullable().describe("The commit that the file was taken from.")
	}).nullable().describe("The workflow that was started."),
	jobWorkflow: strictObject({
		repository: string().nullable().describe("`owner/name` of the repository that it lies in."),
		path: string().describe("Path of the file."),
		sha: Sha.nullable().describe("The commit that the file was taken from.")
	}).nullable().describe("The file that defines our own job: another one in a called workflow."),
	job: string().nullable().describe("Our own job's id in that file."),
	jobIndex: int().nullable().describe("Its place in a matrix."),
	jobContext: boolean().describe("True where the runner named our own job's file; false leaves the gap `job-context`."),
	step: string().nullable().describe("`id` or GITHUB_ACTION of our own step, to tell two gates of one job apart."),
	referenced: factOf(array(strictObject({
		path: string().describe("`owner/name/path@ref` of the called workflow."),
		sha: Sha.nullable().describe("The commit that it was resolved to."),
		ref: string().nullable().describe("The ref that it was called at.")
	}))).describe("Called workflows with the commits that they were resolved to."),
	tampering: array(string()).describe("Names of proxy, certificate and loader variables set in our environment.")
}).meta({
	id: "Run",
	description: "One attempt of one workflow run. Null where there is no run or the source cannot hold it."
});
/** Someone who had a hand in starting the run, with the role they had. */
const Role = _enum([
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
]).meta({
	id: "Role",
	description: "The part that somebody had in starting the run."
});
const Actor = strictObject({
	role: Role.describe("The part that they had."),
	account: factOf(Account.nullable()).describe("Who it was."),
	hop: int().min(0).describe("For roles of an upstream run: how many runs away. Beyond the first the run is inferred from names and times.")
}).meta({
	id: "Actor",
	description: "Someone who had a hand in starting the run."
});
/** Commits that the run carries or that one of its jobs fetches. */
const Range = strictObject({
	origin: _enum([
		"event",
		"checkout",
		"upstream"
	]).describe("What put these commits here."),
	base: Sha.nullable().describe("The commit before the first."),
	head: Sha.nullable().describe("The last commit."),
	basis: string().describe("How the base was found, in words."),
	commits: factOf(array(Commit)).describe("The commits."),
	truncated: string().nullable().describe("The bound that was hit: what lies beyond is unknown.")
}).meta({
	id: "Range",
	description: "Commits that the run carries or that one of its jobs fetches."
});
/** A ref that a protected job checks out besides the run's own commit. */
const Checkout = strictObject({
	written: string().describe("The ref as the workflow writes it."),
	repository: string().nullable().describe("`owner/name`, where it is another repository."),
	job: string().describe("Id of the job."),
	sha: factOf(Sha).describe("The commit that it comes to.")
}).meta({
	id: "Checkout",
	description: "A ref that a protected job checks out besides the run's own commit."
});
/** A policy file as it was found: `text` known null where there is none (then `starter` holds). */
const PolicyText = strictObject({
	written: string().describe("`owner/repo:path@ref` or a path; for the built-in policies `starter` or `strict`."),
	path: string().describe("Its path."),
	ref: string().nullable().describe("The ref that it was read at."),
	sha: Sha.nullable().describe("The commit that it was read at."),
	blob: string().nullable().describe("Object name of its content."),
	named: boolean().describe("True where someone named the policy, so that its absence is an error."),
	text: factOf(string().nullable()).describe("Its text; null where there is none (then `starter` holds).")
}).meta({
	id: "PolicyText",
	description: "A policy file as it was found."
});
const Repository = strictObject({
	id: int().nullable().describe("Numeric id."),
	name: string().nullable().describe("`owner/name`; null for a local repository."),
	url: string().nullable().describe("Its page."),
	visibility: factOf(_enum([
		"public",
		"private",
		"internal"
	])).describe("Who can see it."),
	defaultBranch: factOf(string()).describe("Name of its default branch."),
	defaultSha: factOf(Sha).describe("Head of the default branch: the trusted ref.")
}).meta({
	id: "Repository",
	description: "The repository of the run."
});
/** How the record will be kept, as the runner tells it before anything is judged. */
const Keeping = strictObject({
	artifacts: boolean().describe("False: the runner has no artifact service that we speak to, so the folder stays on its disk."),
	askedDays: int().nullable().describe("Days that the step asks for; null: the policy's, else the repository's."),
	mostDays: int().nullable().describe("The most that the repository allows, which is also its default; null where the runner does not tell."),
	signing: _enum([
		"not-asked",
		"possible",
		"no-id-token"
	]).describe("Whether a signature was asked for, and whether the job can have one (`id-token: write`).")
}).meta({
	id: "Keeping",
	description: "How the record will be kept, as the runner tells it before anything is judged."
});
const Checked = strictObject({
	name: string().describe("Name of the check, or context of the status."),
	conclusion: string().nullable().describe("How it ended, in the platform’s words; null while it runs.")
}).meta({
	id: "Checked",
	description: "Something that was checked on a commit."
});
const EarlierEvidence = strictObject({
	artifact: string().describe("Name of the artifact."),
	file: string().describe("File in it: `evidence.json`, or `outcome.json` where the step after the job added how it ended."),
	digest: string().describe("`sha256:` of its bytes.")
}).meta({
	id: "EarlierEvidence",
	description: "A record that an earlier job of the same attempt left."
});
const Ended = strictObject({
	jobs: factOf(record(string(), string().nullable())).describe("How each job ended, by its shown name; null while it runs."),
	checks: factOf(array(Checked)).describe("Check runs of the head commit."),
	statuses: factOf(array(Checked)).describe("Statuses of the head commit."),
	evidence: factOf(array(EarlierEvidence)).describe("Records that earlier jobs of this attempt left with the run.")
}).meta({
	id: "Ended",
	description: "What a last job sees at the end of the run."
});
const Facts = strictObject({
	schema: literal(FACTS_SCHEMA).describe("What this file is."),
	tool: strictObject({
		name: literal("countersign").describe("Who wrote it."),
		version: string().describe("In which version.")
	}).describe("The program that gathered the facts."),
	observedAt: string().describe("When they were gathered, ISO 8601: the only clock that judgement knows."),
	source: _enum(["github", "git"]).describe("Where they come from."),
	repository: Repository.describe("The repository that the run belongs to."),
	run: Run.describe("The run."),
	inputs: GateInputs.describe("The inputs as they were given to the step."),
	actors: array(Actor).describe("Who had a hand in starting the run."),
	app: factOf(App.nullable()).describe("The App through which the event was performed."),
	ranges: array(Range).describe("The commits that the run carries or that its jobs fetch."),
	checkouts: array(Checkout).describe("Refs that protected jobs check out besides the run's own commit."),
	pulls: factOf(array(Pull)).describe("The pull requests that the range comes from."),
	changes: factOf(array(ChangedFile)).describe("The files that the range changes."),
	files: strictObject({
		workflow: FileSet.describe("The workflow files and what they run, at the commit the run takes them from."),
		base: FileSet.describe("Changed files before the change."),
		head: FileSet.describe("Changed files after the change."),
		trusted: FileSet.describe("Files at the head of the default branch.")
	}).describe("The text of the files that judgement reads."),
	policy: strictObject({
		trusted: PolicyText.describe("The policy at the trusted ref."),
		changed: PolicyText.nullable().describe("The policy as the range changes it; null where it does not."),
		extended: array(PolicyText).describe("The policies that they extend."),
		exceptions: array(strictObject({
			path: string().describe("Path of the policy that holds it."),
			id: string().describe("Its id."),
			commit: factOf(Commit).describe("The commit that gave it the words it has now.")
		})).optional().describe("Who last changed each exception of the trusted policy. Absent: there is none, or the policy has no history here.")
	}).describe("The policies that were read."),
	environments: record(string(), factOf(Protection)).describe("Protection of environments, by name in lower case."),
	approvals: factOf(array(Approval)).describe("The run's approvals list."),
	enteredAt: factOf(string().nullable()).optional().describe("When the first job of this attempt that names the environment started: an approval cannot be later. Absent: not asked."),
	reviews: factOf(array(Review)).optional().describe("Reviews of the pull request, where the policy lets one stand for an approval. Absent: not asked."),
	teams: record(string(), factOf(array(Account))).optional().describe("Members of the teams that may approve, by `org/team` in lower case. Absent: not asked."),
	ended: Ended.optional().describe("How the run ended. Absent: this is no last job (`mode: record`)."),
	waited: strictObject({
		ended: _enum(["timeout", "cancelled"]).describe("What ended the waiting."),
		minutes: number().describe("How long it lasted, in minutes.")
	}).optional().describe("How waiting ended without an answer. Absent: nobody waited, or somebody answered."),
	keeping: Keeping.optional().describe("How the record will be kept. Absent: a local judgement, whose folder stays where it was written."),
	stopped: strictObject({
		code: string().describe("Stable code of the stop."),
		message: string().describe("What broke, and the cure.")
	}).optional().describe("Why the facts could not be gathered. Everything else is then what the runner alone knows."),
	blindSpots: array(string()).describe("What this source can never hold, as stable ids.")
});

export { Ended as a, Keeping as c, Range as d, Repository as f, Protection as g, ApprovalState as h, EarlierEvidence as i, Mode as l, Run as m, Checked as n, Facts as o, Role as p, Checkout as r, GateInputs as s, Actor as t, PolicyText as u };