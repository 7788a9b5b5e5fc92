import { $n as fileAt, Jn as ownersOf, Qn as STATEMENT_TYPE, Rn as codeownersOf, Vn as placeOf, Zn as PREDICATE_TYPE, cr as digestOf, lr as sha256, or as canonicalJson } from "./gate.js";

// src/evidence/ended.ts
const none = (source) => ({
	value: null,
	state: "unknown",
	source
});
const notRecorded = none("no last job has recorded it (`mode: record`)");
const endedOf = (assessment) => {
	const { ended } = assessment.facts;
	if (ended === void 0) return {
		validation: notRecorded,
		outcome: notRecorded
	};
	return {
		validation: validationOf(ended.checks, ended.statuses),
		outcome: outcomeOf(assessment, ended.jobs)
	};
};
const conclusions = {
	success: "success",
	failure: "failure",
	timed_out: "failure",
	startup_failure: "failure",
	cancelled: "cancelled",
	skipped: "skipped"
};
/** The worst of a job's legs counts. */
const worstFirst = [
	"failure",
	"cancelled",
	"indeterminate",
	"skipped",
	"success"
];
const outcomeOf = ({ reach, facts: { run } }, jobs) => {
	if (!jobs.known) return none(`the jobs of the run could not be read: ${jobs.because}`);
	return {
		value: reach.jobs.map(({ job }) => {
			const shown = [job.id, ...job.name === null ? [] : [job.name.raw]];
			const ends = Object.entries(jobs.value).filter(([name]) => shown.some((one) => name === one || name.startsWith(`${one} (`) || name.startsWith(`${one} / `))).map(([, conclusion]) => conclusion === null ? "indeterminate" : conclusions[conclusion] ?? "indeterminate");
			return {
				job: job.id,
				conclusion: worstFirst.find((one) => ends.includes(one)) ?? "indeterminate"
			};
		}),
		state: "verified",
		source: `GitHub's list of the jobs of attempt ${run.attempt ?? 1}, as the last job saw it`
	};
};
/** What could be had; what could not is named beside it, and is a gap. */
const validationOf = (checks, statuses) => {
	const parts = [["checks", checks], ["statuses", statuses]];
	const missing = parts.flatMap(([what, fact]) => fact.known ? [] : [`its ${what} could not be read (${fact.because})`]);
	if (missing.length === parts.length) return none(`of the head commit ${missing.join(" and ")}`);
	return {
		value: parts.flatMap(([, fact]) => fact.known ? fact.value : []),
		state: "verified",
		source: [`GitHub's ${parts.flatMap(([what, fact]) => fact.known ? [what] : []).join(" and ")} of the head commit`, ...missing].join("; ")
	};
};

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
/** `validation` and `outcome` are known at the end of the run, not to judgement. */
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
		...endedOf(assessment),
		...placeOf(assessment)
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
	const assumed = counted.some((one) => one.assumed);
	const notes = [...assumed ? ["that it asked one of its reviewers is its own word: a reviewing team could not be looked into"] : [], ...weak ? ["weak: the policy lets people approve what they wrote themselves"] : []];
	return {
		approver: claim(counted.map(({ account }) => account.login), assumed ? "inferred" : "verified", [`GitHub's ${lists}`, ...notes].join("; ")),
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

export { statementOf as a, predicateOf as i, integrityOf as n, notStored as r, evidenceText as t };