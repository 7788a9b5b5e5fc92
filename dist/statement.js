import { _ as string, c as _enum, f as int, g as strictObject, h as record, l as array, p as literal, u as boolean } from "./zod.js";
import { c as Protection, d as Risk, f as Ruling, i as Separation, m as Verdict, n as Involvement, o as ApprovalState, p as Tier, r as Signal, s as Guard, t as Initiator, u as Reason, v as Credential, x as Surface } from "./signal.js";
import { n as Sha } from "./commit.js";
import { i as Role, r as Mode } from "./facts.js";
import { a as fileAt } from "./workflow.js";
import { a as sha256, i as digestOf, r as canonicalJson, t as codeownersOf } from "./gaps.js";
import { n as ownersOf } from "./codeowners.js";

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

// src/evidence/record.ts
const claim = (value, state, source) => ({
	value,
	state,
	source
});
const missing = (source) => ({
	value: null,
	state: "unknown",
	source
});
const given = (value, state, source, otherwise) => value === null ? missing(otherwise) : claim(value, state, source);
const mostListed = 100;
const distinct = (list) => [...new Set(list)].slice(0, mostListed);
/** `location` and `expires` are known to whoever stores the evidence, not to judgement. */
const recordOf = (assessment) => {
	const { facts, reach, decision } = assessment;
	const attested = facts.source === "github" ? "verified" : "declared";
	const platform = facts.source === "github" ? "GitHub" : "the local repository";
	return {
		owner: ownerOf(assessment),
		agent: agentOf(assessment),
		workflow: given(facts.run.workflow?.path ?? null, attested, platform, "no workflow was named"),
		tool: claim(distinct(reach.jobs.flatMap(({ activities }) => activities.flatMap(toolOf))), "inferred", "the files that the protected jobs run"),
		repository: given(facts.repository.name, attested, platform, "a local repository has no name of its own"),
		branch: given(facts.run.ref, attested, platform, "the range names no branch"),
		pullRequest: pullsOf(facts),
		credential: claim([...reach.credentials], "inferred", "the files that the protected jobs run"),
		action: claim(distinct(decision.surfaces.map(({ message }) => message)), "inferred", "the surfaces"),
		target: claim(distinct([...reach.targets]), "inferred", "the surfaces"),
		risk: claim(decision.risk, "inferred", "the policy, applied to the surfaces"),
		...approvalOf$1(assessment),
		decision: claim(decision.tier, "verified", `policy ${assessment.policy.source}`),
		timestamp: claim(facts.observedAt, attested, "the clock of the machine that judged"),
		validation: missing("no last job has recorded it (`mode: record`)"),
		outcome: missing("no last job has recorded it (`mode: record`)"),
		location: missing("the folder has not been stored yet"),
		expires: missing("the folder has not been stored yet")
	};
};
const toolOf = (activity) => {
	if (activity.kind === "use") return [activity.ref === null ? activity.action : `${activity.action}@${activity.ref}`];
	if (activity.kind === "command") return activity.name === null ? [] : [activity.name];
	return activity.kind === "program" ? [activity.path] : [];
};
/** The policy's owner of the target, then of a credential, then the policy's owners, then CODEOWNERS of the workflow. */
const ownerOf = ({ facts, policy, reach }) => {
	const target = reach.targets.flatMap((name) => policy.targets[name]?.owner ?? []);
	if (target.length > 0) return claim(distinct(target), "declared", "the policy's targets");
	const credential = reach.credentials.flatMap(({ name }) => policy.credentials?.[name]?.owner ?? []);
	if (credential.length > 0) return claim(distinct(credential), "declared", "the policy's credentials");
	if (policy.owners.length > 0) return claim([...policy.owners], "declared", "the policy's owners");
	const path = facts.run.workflow?.path;
	const owners = path === void 0 ? null : ownersOf(codeownersOf(facts), path);
	if (owners !== null && owners.length > 0) return claim([...owners], "declared", "CODEOWNERS at the trusted ref");
	return missing("neither the policy nor CODEOWNERS names anyone");
};
const agentOf = ({ initiation }) => {
	if (initiation.involvement === "unknown" && initiation.agents.length === 0) return missing(initiation.because);
	const attested = initiation.signals.some(({ outcome, trust, agent }) => outcome === "hit" && trust === "platform" && agent !== null);
	return claim([...initiation.agents], attested ? "verified" : "inferred", initiation.because);
};
const pullsOf = ({ pulls }) => pulls.known ? claim(pulls.value.map(({ number }) => number), "verified", "GitHub") : missing(pulls.because);
const approvalOf$1 = (assessment) => {
	const { settlement, facts } = assessment;
	const { counted, state, because, weak } = settlement;
	if (state !== "approved") {
		const none = missing(state === null ? "no approval is needed" : because);
		return {
			approver: none,
			approvalReason: none,
			approvedAt: none,
			approvedAttempt: none,
			protection: none
		};
	}
	const doors = [...new Set(counted.map(({ door }) => door))];
	const lists = doors.map((door) => door === "review" ? "reviews of the pull request" : "list of this run's approvals").join(" and ");
	const reasons = counted.map(({ reason }) => reason).filter(Boolean);
	return {
		approver: claim(counted.map(({ account }) => account.login), "verified", `GitHub's ${lists}${weak ? "; weak: the policy lets people approve what they wrote themselves" : ""}`),
		approvalReason: given(reasons.join("\n") || null, "declared", "what the approvers wrote", "the approvers wrote nothing"),
		approvedAt: timeOf(assessment),
		approvedAttempt: attemptOf(assessment),
		protection: doors.includes("environment") ? protectionOf(assessment) : missing(`no environment was approved: a review of the pull request stands for it, seen at ${facts.observedAt}`)
	};
};
/** Of reviews GitHub tells the time. An environment's approval lets its jobs in, so the first of them bounds it; else our own look does. */
const timeOf = ({ settlement: { counted }, facts: { enteredAt, observedAt } }) => {
	const times = counted.map(({ givenAt }) => givenAt);
	const told = times.flatMap((time) => time ?? []);
	if (told.length === times.length && told.length > 0) return claim(told.sort().at(-1) ?? null, "verified", "the time of the review");
	return enteredAt?.known && enteredAt.value !== null ? claim(enteredAt.value, "inferred", "not later than the start of the first job of this attempt that names the environment") : claim(observedAt, "inferred", "not later than this observation; the platform tells no time");
};
/** GitHub's list names no attempt. */
const attemptOf = ({ settlement: { counted }, facts: { run } }) => counted.every(({ bound }) => bound === "code") ? given(run.attempt, "verified", "the approvers wrote this attempt's code", "the runner does not tell the attempt") : given(run.attempt, "inferred", "the list of a first attempt holds no approval of another", "the runner does not tell the attempt");
const protectionOf = ({ settlement: { environment, guard }, facts: { environments } }) => {
	const fact = environment === null ? void 0 : environments[environment.toLowerCase()];
	if (environment === null || guard === null || fact === void 0) return missing("the environment was not asked about");
	if (!fact.known) return missing(fact.because);
	const { reviewers, preventSelfReview, adminsCanBypass, waitMinutes, branchPolicy } = fact.value;
	const value = {
		environment,
		guard,
		reviewers: reviewers.length,
		preventSelfReview,
		adminsCanBypass,
		waitMinutes,
		branchPolicy
	};
	return adminsCanBypass === null ? claim(value, "inferred", "GitHub's settings of the environment, which do not tell whether administrators may bypass it") : claim(value, "verified", "GitHub's settings of the environment, as they are now");
};

// src/evidence/statement.ts
const notStored = {
	location: null,
	expires: null,
	validation: null,
	outcome: null,
	earlier: []
};
/** @param files the bytes of every other file of the folder, by name */
const statementOf = (assessment, files, storage = notStored) => {
	const digests = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sha256(text)]));
	const body = {
		...predicateOf(assessment, storage),
		files: digests
	};
	const statement = {
		_type: STATEMENT_TYPE,
		subject: subjectsOf(assessment),
		predicateType: PREDICATE_TYPE
	};
	return {
		...statement,
		predicate: {
			...body,
			integrity: digestOf({
				...statement,
				predicate: body
			})
		}
	};
};
/** The bytes that are written and whose digest is announced. */
const evidenceText = (evidence) => `${canonicalJson(evidence)}\n`;
/** The digest that `integrity` must be: of the statement without that field. */
const integrityOf = (evidence) => {
	const { integrity: _, ...predicate } = evidence.predicate;
	return digestOf({
		...evidence,
		predicate
	});
};
const subjectsOf = ({ facts }) => {
	const { headSha, sha, workflow } = facts.run;
	const file = workflow === null ? null : fileAt(facts.files.workflow, workflow.path);
	const blob = file?.known ? file.value?.blob ?? null : null;
	return [
		...headSha === null ? [] : [{
			name: "head",
			digest: { gitCommit: headSha }
		}],
		...sha === null || sha === headSha ? [] : [{
			name: "carried",
			digest: { gitCommit: sha }
		}],
		...blob === null || workflow === null ? [] : [{
			name: workflow.path,
			digest: { gitBlob: blob }
		}]
	];
};
/** The predicate before the folder's digests are known. */
const predicateOf = (assessment, storage) => {
	const { facts, policy, initiation, reach, decision } = assessment;
	const { id, attempt, event, url, job, jobIndex, step, sha, headSha } = facts.run;
	const { written, path, ref, sha: policySha, blob } = facts.policy.trusted;
	const record = recordOf(assessment);
	return {
		tool: facts.tool,
		decisionId: assessment.decisionId,
		verdict: assessment.verdict,
		decision: decision.tier,
		initiator: initiation.initiator,
		involvement: initiation.involvement,
		because: initiation.because,
		mode: assessment.mode,
		environment: assessment.environment,
		requesters: facts.actors.map(({ role, account }) => ({
			role,
			login: account.known ? account.value?.login ?? null : null
		})),
		run: {
			id,
			attempt,
			event,
			url,
			job,
			jobIndex,
			step,
			sha,
			headSha
		},
		record: {
			...record,
			location: storage.location ?? record.location,
			expires: storage.expires ?? record.expires,
			validation: storage.validation ?? record.validation,
			outcome: storage.outcome ?? record.outcome
		},
		ranges: facts.ranges.map(({ origin, base, head, basis, commits, truncated }) => ({
			origin,
			base,
			head,
			basis,
			commits: commits.known ? commits.value.length : null,
			truncated
		})),
		protectedJobs: reach.jobs.map(({ workflow, job: { id: jobId } }) => `${workflow}#${jobId}`),
		signals: [...initiation.signals],
		sessionLogs: [...initiation.logs],
		surfaces: decision.surfaces,
		rulings: decision.rulings,
		reasons: [...assessment.reasons],
		approval: approvalOf(assessment),
		gaps: [...assessment.gaps],
		blindSpots: facts.blindSpots,
		policy: {
			written,
			path,
			ref,
			sha: policySha,
			blob,
			digest: policy.digest
		},
		drift: driftOf(assessment),
		earlier: [...storage.earlier]
	};
};
const approvalOf = ({ facts, policy, settlement }) => {
	const { state, environment, guard, reason, because, waiting, weak, code } = settlement;
	const protection = environment === null ? void 0 : facts.environments[environment.toLowerCase()];
	const { minimum, approvers, separation } = policy.approval;
	return {
		state,
		environment,
		guard,
		reason,
		because,
		waiting: [...waiting],
		weak,
		protection: protection?.known ? protection.value : null,
		minimum,
		approvers: [...approvers],
		separation,
		countersign: code
	};
};
/** The workflow that ran against its copy at the trusted ref. */
const driftOf = ({ facts }) => {
	const path = facts.run.workflow?.path;
	if (path === void 0) return {
		value: null,
		state: "unknown",
		source: "no workflow was named"
	};
	const [ran, trusted] = [fileAt(facts.files.workflow, path), fileAt(facts.files.trusted, path)];
	if (!ran.known) return {
		value: null,
		state: "unknown",
		source: ran.because
	};
	if (!trusted.known) return {
		value: null,
		state: "unknown",
		source: trusted.because
	};
	return {
		value: trusted.value === null ? "not-there" : sameFile(ran.value, trusted.value) ? "same" : "differs",
		state: "verified",
		source: "both files"
	};
};
const sameFile = (a, b) => a !== null && (a.blob !== null && b.blob !== null ? a.blob === b.blob : a.text === b.text);

export { statementOf as a, predicateOf as i, integrityOf as n, Evidence as o, notStored as r, PREDICATE_TYPE as s, evidenceText as t };