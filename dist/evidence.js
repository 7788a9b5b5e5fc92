import { c as literal, d as partialRecord, f as record, i as array, m as string, p as strictObject, r as _enum, s as int } from "./zod.js";
import { f as Sha, n as ApprovalState, r as Guard } from "./approval.js";
import { a as Risk, c as Verdict, f as Credential, h as Surface, i as Reason, n as Involvement, o as Ruling, r as Signal, s as Tier, t as Initiator } from "./signal.js";
import { r as Mode } from "./facts.js";

// src/model/gap.ts
/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
const Gap = strictObject({
	id: string(),
	fact: string(),
	blocks: string(),
	who: _enum([
		"developer",
		"admin",
		"organisation",
		"policy"
	]),
	fix: strictObject({
		kind: _enum([
			"yaml",
			"setting",
			"command"
		]),
		text: string()
	})
});

// src/model/evidence.ts
/** The record of one decision: an in-toto Statement whose predicate an auditor can read, replay and compare, without us. */
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "urn:countersign:evidence:v1";
/**
* How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`:
* concluded from other facts. `unknown`: it could not be had, and `value` is null.
*/
const State = _enum([
	"verified",
	"declared",
	"inferred",
	"unknown"
]);
/** One field with where it comes from, in words. */
const claimOf = (value) => strictObject({
	value: value.nullable(),
	state: State,
	source: string().meta({ description: "Where the value comes from, in words." })
});
const digest = string().regex(/^sha256:[0-9a-f]{64}$/);
const describe = (description) => ({ description });
/** Every field of the record that an approval has to leave behind. */
const Record = strictObject({
	owner: claimOf(array(string())).meta(describe("Human owner or accountable team.")),
	agent: claimOf(array(string())).meta(describe("Ids of the agents involved.")),
	workflow: claimOf(string()).meta(describe("Path of the workflow that was started.")),
	tool: claimOf(array(string())).meta(describe("Programs and actions by which the protected jobs act.")),
	repository: claimOf(string()).meta(describe("owner/name.")),
	branch: claimOf(string()).meta(describe("Branch or tag of the run.")),
	pullRequest: claimOf(array(int())).meta(describe("Pull requests that the range comes from.")),
	credential: claimOf(array(Credential)).meta(describe("Credential or identity sources in reach, with their scope.")),
	action: claimOf(array(string())).meta(describe("What the run asks to do, one sentence a surface.")),
	target: claimOf(array(string())).meta(describe("Systems that it would touch.")),
	risk: claimOf(Risk).meta(describe("Risk tier.")),
	approver: claimOf(array(string())).meta(describe("Logins of those whose approval counted.")),
	approvalReason: claimOf(string()).meta(describe("What the approvers wrote.")),
	decision: claimOf(Tier).meta(describe("What the policy decided.")),
	timestamp: claimOf(string()).meta(describe("When this was observed, ISO 8601.")),
	approvedAt: claimOf(string()).meta(describe("When approval was given at the latest; the platform tells no exact time.")),
	validation: claimOf(array(strictObject({
		name: string(),
		conclusion: string().nullable()
	}))).meta(describe("Checks on the head commit, where a last job recorded them.")),
	outcome: claimOf(array(strictObject({
		job: string(),
		conclusion: string()
	}))).meta(describe("How each protected job ended, where a last job recorded it.")),
	location: claimOf(string()).meta(describe("Where this evidence is kept.")),
	expires: claimOf(string()).meta(describe("When the platform deletes it, ISO 8601."))
});
const Predicate = strictObject({
	tool: strictObject({
		name: literal("countersign"),
		version: string()
	}),
	decisionId: digest,
	verdict: Verdict,
	decision: Tier,
	initiator: Initiator,
	involvement: Involvement,
	because: string(),
	mode: Mode,
	environment: string().nullable(),
	run: strictObject({
		id: int().nullable(),
		attempt: int().nullable(),
		event: string(),
		url: string().nullable(),
		job: string().nullable(),
		jobIndex: int().nullable(),
		step: string().nullable(),
		sha: Sha.nullable(),
		headSha: Sha.nullable()
	}),
	record: Record,
	ranges: array(strictObject({
		origin: string(),
		base: Sha.nullable(),
		head: Sha.nullable(),
		basis: string(),
		commits: int().nullable(),
		truncated: string().nullable()
	})),
	protectedJobs: array(string()),
	signals: array(Signal),
	sessionLogs: array(string()),
	surfaces: array(Surface),
	rulings: array(Ruling),
	reasons: array(Reason),
	approval: strictObject({
		state: ApprovalState.nullable(),
		environment: string().nullable(),
		guard: Guard.nullable(),
		because: string()
	}),
	gaps: array(Gap),
	blindSpots: array(string()),
	policy: strictObject({
		written: string(),
		path: string(),
		ref: string().nullable(),
		sha: Sha.nullable(),
		blob: string().nullable(),
		digest: string()
	}),
	drift: claimOf(_enum([
		"same",
		"differs",
		"not-there"
	])).meta(describe("The workflow that ran against the copy on the default branch.")),
	earlier: array(digest).meta(describe("Digests of earlier evidence of the same run that this one continues.")),
	files: record(string(), digest).meta(describe("Digest of every other file of the folder.")),
	integrity: digest.meta(describe("Digest of the canonical statement without this field."))
});
const Subject = strictObject({
	name: string(),
	digest: partialRecord(_enum([
		"gitCommit",
		"gitBlob",
		"sha256"
	]), string())
});
const Evidence = strictObject({
	_type: literal(STATEMENT_TYPE),
	subject: array(Subject),
	predicateType: literal(PREDICATE_TYPE),
	predicate: Predicate
});

export { PREDICATE_TYPE as n, STATEMENT_TYPE as r, Evidence as t };