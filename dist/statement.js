import { c as literal, d as record, f as strictObject, i as array, p as string, r as _enum, s as int, u as partialRecord } from "./zod.js";
import { f as textAt, m as Sha, n as ApprovalState, o as isHandedOut, r as Guard, u as fileAt } from "./approval.js";
import { _ as codeownersPaths, a as Risk, b as gap, c as Verdict, f as Credential, h as Surface, i as Reason, n as Involvement, o as Ruling, r as Signal, s as Tier, t as Initiator, v as ownersOf, y as readCodeowners } from "./signal.js";
import { r as Mode } from "./facts.js";
import { createHash } from "node:crypto";

// src/evidence/canonical.ts
/** Canonical JSON (RFC 8785): one value has one text, so that a digest means the value and not its layout. */
const byCodeUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/**
* The canonical text. Keys are sorted by UTF-16 code units and numbers are written as ECMAScript does, which is what RFC 8785 asks.
*
* @throws TypeError on what JSON has no word for: NaN, infinities, functions, bigints. `undefined` in an object is left out.
*/
const canonicalJson = (value) => {
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError("a number without a JSON form");
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (typeof value === "object") return `{${Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => byCodeUnits(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
	throw new TypeError(`a ${typeof value} has no JSON form`);
};
/** `sha256:` and 64 hex digits, of the UTF-8 bytes of a text or of bytes as they are. */
const sha256 = (of) => `sha256:${createHash("sha256").update(of).digest("hex")}`;
/** The digest of a value's canonical JSON. */
const digestOf = (value) => sha256(canonicalJson(value));

// src/evidence/gaps.ts
/** Each gap once, in a stable order. The approval's own gaps are added by whoever settles it. */
const gapsOf = (scene) => [
	...ownGaps(scene),
	...rangeGaps(scene.facts),
	...reachGaps(scene),
	...ownerGaps(scene)
];
const when = (condition, id, which) => condition ? [gap(id, which)] : [];
const ownGaps = ({ facts, gateRef, reach }) => {
	const own = reach.jobs.find(({ job }) => job.id === facts.run.job);
	return [
		...when(facts.source === "github" && !facts.run.jobContext, "job-context"),
		...when(gateRef !== null && !/^[0-9a-f]{40}$/.test(gateRef), "gate-unpinned", gateRef ?? void 0),
		...when(own !== void 0 && (own.job.container !== null || Object.keys(own.job.services).length > 0), "before-the-gate"),
		...when(facts.run.tampering.length > 0, "tampering", facts.run.tampering.join(", "))
	];
};
const rangeGaps = (facts) => {
	const cut = facts.ranges.find(({ truncated }) => truncated !== null);
	const missing = (fact) => !fact.known && fact.cause !== "not-in-source" && fact.cause !== "not-asked";
	return [
		...when(cut !== void 0, "range-truncated", cut?.truncated ?? void 0),
		...when(facts.ranges.some(({ commits, truncated }) => missing(commits) && truncated === null), "range-unknown"),
		...when(missing(facts.changes), "changes-unknown"),
		...when(missing(facts.pulls), "pulls-unknown"),
		...facts.checkouts.filter(({ sha }) => !sha.known).map(({ job }) => gap("checked-out-ref", `job ${job}`))
	];
};
const mostNamed = 20;
const reachGaps = ({ facts, policy, reach }) => {
	const path = facts.run.workflow?.path;
	const unread = reach.jobs.flatMap(({ activities }) => activities.filter((activity) => activity.kind === "unread" && activity.weighty));
	const places = [...new Set(unread.map(({ origin }) => `${origin.at.path}:${origin.at.line}`))];
	const environments = reach.jobs.flatMap(({ environment, calledEnvironments }) => [...environment ? [environment] : [], ...calledEnvironments]);
	const unmanaged = reach.credentials.filter(({ name, kind }) => kind !== "github-token" && kind !== "oidc" && policy.credentials?.[name] === void 0);
	return [
		...when(path !== void 0 && facts.files.workflow.entries[path]?.known !== true, "workflow-unknown", path),
		...places.slice(0, mostNamed).map((place) => gap("not-followed", place)),
		...when(places.length > mostNamed, "not-followed", `${places.length - mostNamed} more places`),
		...when(reach.jobs.some(({ token }) => !token.specified), "token-unspecified"),
		...when(reach.jobs.some(({ secrets }) => secrets.some(({ form }) => form === "inherit")), "secrets-inherited"),
		...when(environments.some(({ name }) => name.values?.length !== 1 && !isHandedOut(name.raw)), "environment-dynamic"),
		...when(unmanaged.length > 0, "credential-unmanaged", [...new Set(unmanaged.map(({ name }) => name))].slice(0, mostNamed).join(", "))
	];
};
const ownerGaps = ({ facts, policy }) => {
	const rules = codeownersOf(facts);
	const path = facts.run.workflow?.path;
	const policyOwners = ownersOf(rules, facts.policy.trusted.path);
	const owned = policy.owners.length > 0 || path !== void 0 && (ownersOf(rules, path)?.length ?? 0) > 0;
	return [...when((policyOwners?.length ?? 0) === 0, "policy-unowned"), ...when(!owned, "owner-unknown")];
};
/** The rules of the trusted ref's CODEOWNERS; empty where there is none or it could not be read. */
const codeownersOf = (facts) => {
	for (const path of codeownersPaths) {
		const text = textAt(facts.files.trusted, path);
		if (text.known && text.value !== null) return readCodeowners(text.value);
	}
	return [];
};

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
		...approvalOf(assessment),
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
const approvalOf = ({ settlement, facts }) => {
	if (settlement.state !== "approved") {
		const none = missing(settlement.state === null ? "no approval is needed" : settlement.because);
		return {
			approver: none,
			approvalReason: none,
			approvedAt: none
		};
	}
	const approvers = settlement.approvers.map(({ login }) => login);
	const said = facts.approvals.known ? facts.approvals.value.filter(({ account }) => account !== null && approvers.includes(account.login)).map(({ comment }) => comment) : [];
	return {
		approver: claim(approvers, "verified", "GitHub's list of this run's approvals"),
		approvalReason: given(said.filter(Boolean).join("\n") || null, "declared", "what the approvers wrote", "the approvers wrote nothing"),
		approvedAt: claim(facts.observedAt, "inferred", "not later than this observation; the platform tells no time")
	};
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
	const { facts, policy, initiation, reach, decision, settlement } = assessment;
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
		approval: {
			state: settlement.state,
			environment: settlement.environment,
			guard: settlement.guard,
			because: settlement.because
		},
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

export { statementOf as a, gapsOf as c, sha256 as d, predicateOf as i, canonicalJson as l, integrityOf as n, Evidence as o, notStored as r, PREDICATE_TYPE as s, evidenceText as t, digestOf as u };