import { At as Guard, Ht as PREDICATE_TYPE, Ot as Tier, St as Separation, Ut as STATEMENT_TYPE, bt as Involvement, xt as Trust, yt as Initiator } from "./gate.js";
import { _ as record, c as _enum, f as int, l as array, p as literal, u as boolean, v as strictObject, y as string } from "./zod.js";
import { g as Protection, h as ApprovalState, l as Mode, p as Role } from "./facts.js";
import { a as Verdict, c as At, i as Ruling, n as Reason, o as Credential, r as Risk, s as Surface, t as Gap, u as Sha } from "./schemas.js";

// src/model/signal-schema.ts
/** The schema of one observation about whether an agent is involved. */
/**
* `outcome: hit` with `involvement` other than none names an agent; a hit with `none` and `automation: true` names a bot that is no AI.
* `unavailable` is a fact the source should hold and did not give; `blind` one it cannot hold. `value` is what was seen, shortened, hostile.
*/
const Signal = strictObject({
	id: string().describe("Id of the signal."),
	title: string().describe("What was looked at."),
	outcome: _enum([
		"hit",
		"miss",
		"unavailable",
		"blind"
	]).describe("Whether it was seen; `unavailable`: the source did not tell; `blind`: the source cannot hold it."),
	trust: Trust.describe("Who stands behind it."),
	involvement: Involvement.describe("The involvement that it shows."),
	automation: boolean().describe("True where it names a bot that is no AI."),
	agent: string().nullable().describe("Id of the agent or bot that it names."),
	subject: string().describe("What carried it: `actor`, `commit:<sha>`, `pull:<number>`, `input`."),
	value: string().nullable().describe("What was seen, shortened."),
	because: string().describe("What it means, as a clause."),
	log: string().nullable().describe("Link to the agent's own session log, where the sign is one."),
	at: At.nullable().describe("Where it stands.")
}).meta({
	id: "Signal",
	description: "One observation about whether an agent is involved."
});

// src/model/evidence.ts
/** The record of one decision: an in-toto Statement whose predicate an auditor can read, replay and compare, without us. */
/**
* How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`:
* concluded from other facts. `unknown`: it could not be had, and `value` is null.
*/
const State = _enum([
	"verified",
	"declared",
	"inferred",
	"unknown"
]).meta({
	id: "State",
	description: "How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`: concluded from other facts. `unknown`: it could not be had, and `value` is null."
});
/** One field with where it comes from, in words. */
const claimOf = (value) => strictObject({
	value: value.nullable().describe("The value; null where it is unknown."),
	state: State.describe("How far it can be trusted."),
	source: string().describe("Where it comes from, in words.")
});
const Digest = string().regex(/^sha256:[0-9a-f]{64}$/).meta({
	id: "Digest",
	description: "`sha256:` and 64 hex digits."
});
/** Every field of the record that an approval has to leave behind. */
const Record = strictObject({
	owner: claimOf(array(string())).describe("Human owner or accountable team."),
	agent: claimOf(array(string())).describe("Ids of the agents involved."),
	workflow: claimOf(string()).describe("Path of the workflow that was started."),
	tool: claimOf(array(string())).describe("Programs and actions by which the protected jobs act."),
	repository: claimOf(string()).describe("owner/name."),
	branch: claimOf(string()).describe("Branch or tag of the run."),
	pullRequest: claimOf(array(int())).describe("Pull requests that the range comes from."),
	credential: claimOf(array(Credential)).describe("Credential or identity sources in reach, with their scope."),
	action: claimOf(array(string())).describe("What the run asks to do, one sentence a surface."),
	target: claimOf(array(string())).describe("Systems that it would touch."),
	risk: claimOf(Risk).describe("Risk tier."),
	approver: claimOf(array(string())).describe("Logins of those whose approval counted."),
	approvalReason: claimOf(string()).describe("What the approvers wrote."),
	decision: claimOf(Tier).describe("What the policy decided."),
	timestamp: claimOf(string()).describe("When this was observed, ISO 8601."),
	approvedAt: claimOf(string()).describe("When approval was given at the latest; of environments the platform tells no exact time."),
	approvedAttempt: claimOf(int()).describe("The attempt of the run that the approval is for."),
	protection: claimOf(strictObject({
		environment: string().describe("The environment that was approved."),
		guard: Guard.describe("What that environment's protection is worth."),
		reviewers: int().describe("How many required reviewers it has, teams counted as one."),
		preventSelfReview: boolean().nullable().describe("Whether whoever started the run may not approve; null: not told."),
		adminsCanBypass: boolean().nullable().describe("Whether administrators may bypass it; null: not told."),
		waitMinutes: int().nullable().describe("Minutes that it waits by itself; null: not told."),
		branchPolicy: _enum([
			"none",
			"protected-branches",
			"custom"
		]).nullable().describe("Which branches may use it; null: not told.")
	})).describe("What stands behind the approval."),
	validation: claimOf(array(strictObject({
		name: string().describe("Name of the check."),
		conclusion: string().nullable().describe("How it ended; null while it runs.")
	}))).describe("Checks on the head commit, where a last job recorded them."),
	outcome: claimOf(array(strictObject({
		job: string().describe("Id of the job."),
		conclusion: string().describe("How it ended.")
	}))).describe("How each protected job ended, where a last job recorded it."),
	location: claimOf(string()).describe("Where this evidence is kept."),
	expires: claimOf(string()).describe("When the platform deletes it, ISO 8601.")
});
/** Someone who had a hand in starting the run, as far as it is known. */
const Requester = strictObject({
	role: Role.describe("The part that they had."),
	login: string().nullable().describe("Who it was; null where it is not known.")
});
/** What was asked of people, through which door, and what they said. */
const ApprovalRecord = strictObject({
	state: ApprovalState.nullable().describe("What the approvals come to; null where none is needed."),
	environment: string().nullable().describe("The environment whose approval counts."),
	guard: Guard.nullable().describe("How much that environment's protection is worth."),
	reason: string().describe("A stable code for the state."),
	because: string().describe("Why the state is what it is."),
	waiting: array(string()).describe("Jobs of the run that one approval lets in."),
	weak: boolean().describe("True where the policy keeps nobody from approving their own commits."),
	protection: Protection.nullable().describe("What protects the environment, where it could be read."),
	minimum: int().describe("How many people have to approve."),
	approvers: array(string()).describe("Whom the policy lets approve; empty: whoever the environment lets."),
	separation: Separation.describe("Who may not approve, by the policy: see `approval.separation`."),
	countersign: string().nullable().describe("This attempt's code, which an approver puts into the comment.")
});
const Predicate = strictObject({
	tool: strictObject({
		name: literal("countersign").describe("Who wrote it."),
		version: string().describe("In which version.")
	}).describe("The program that wrote this record."),
	decisionId: Digest.describe("Digest of policy, version, range, involvement, surfaces, protected jobs and called workflows: not of clock, attempt or approvals."),
	verdict: Verdict.describe("What happens to the run now."),
	decision: Tier.describe("What the policy decided."),
	initiator: Initiator.describe("Whose hand it is."),
	involvement: Involvement.describe("How an agent is in it."),
	because: string().describe("What the involvement was concluded from."),
	mode: Mode.describe("The mode that counted."),
	environment: string().nullable().describe("The environment that was handed to the next jobs."),
	requesters: array(Requester).describe("Who had a hand in starting the run."),
	run: strictObject({
		id: int().nullable().describe("The run's id."),
		attempt: int().nullable().describe("Its attempt, counted from 1."),
		event: string().describe("The event that started it."),
		url: string().nullable().describe("Its page."),
		job: string().nullable().describe("The gate's own job."),
		jobIndex: int().nullable().describe("Its place in a matrix."),
		step: string().nullable().describe("The gate's own step."),
		sha: Sha.nullable().describe("The commit that the run carries."),
		headSha: Sha.nullable().describe("The head commit that was judged.")
	}).describe("The run."),
	record: Record.describe("The fields that an approval has to leave behind, each with its state and source."),
	ranges: array(strictObject({
		origin: string().describe("What put these commits here."),
		base: Sha.nullable().describe("The commit before the first."),
		head: Sha.nullable().describe("The last commit."),
		basis: string().describe("How the base was found, in words."),
		commits: int().nullable().describe("How many there are."),
		truncated: string().nullable().describe("The bound that was hit: what lies beyond is unknown.")
	})).describe("The commits that the run carries or that its jobs fetch."),
	protectedJobs: array(string()).describe("The protected jobs, as `path#job`."),
	signals: array(Signal).describe("Everything that was looked at to find out whose hand it is."),
	sessionLogs: array(string()).describe("Links to agents' own session logs."),
	surfaces: array(Surface).describe("Everything that the run can touch."),
	rulings: array(Ruling).describe("The rules that spoke."),
	reasons: array(Reason).describe("Why the verdict is what it is."),
	approval: ApprovalRecord.describe("What was asked of people and what it came to."),
	gaps: array(Gap).describe("Facts that block proof."),
	blindSpots: array(string()).describe("What this source can never hold, as stable ids."),
	policy: strictObject({
		written: string().describe("The policy as it was named."),
		path: string().describe("Its path."),
		ref: string().nullable().describe("The ref that it was read at."),
		sha: Sha.nullable().describe("The commit that it was read at."),
		blob: string().nullable().describe("Object name of its content."),
		digest: string().describe("Digest of its canonical form with everything that it extends.")
	}).describe("The policy that decided."),
	drift: claimOf(_enum([
		"same",
		"differs",
		"not-there"
	])).describe("The workflow that ran against the copy on the default branch."),
	earlier: array(Digest).describe("Digests of earlier evidence of the same run that this one continues."),
	files: record(string(), Digest).describe("Digest of every other file of the folder."),
	integrity: Digest.describe("Digest of the canonical statement without this field.")
});
const Subject = strictObject({
	name: string().describe("What it is: `head`, `carried`, the path of the workflow, or a file."),
	digest: strictObject({
		gitCommit: string().optional().describe("Object name of a commit."),
		gitBlob: string().optional().describe("Object name of a file."),
		sha256: string().optional().describe("SHA-256 of a file, in hex.")
	}).describe("By what it is known.")
});
const Evidence = strictObject({
	_type: literal(STATEMENT_TYPE).describe("An in-toto Statement."),
	subject: array(Subject).describe("What the statement is about."),
	predicateType: literal(PREDICATE_TYPE).describe("What kind of predicate it carries."),
	predicate: Predicate.describe("The record of one decision.")
});

export { Evidence as t };