import { a as textAt, n as literal, t as isHandedOut } from "./workflow.js";
import { a as ownersOf, i as codeownersPaths, n as credentialEntries, o as readCodeowners, r as isListed, t as gap } from "./gap-words.js";

// src/evidence/kept.ts
/** What the step asks for, else the policy, else the repository, and never more than the repository allows. Null: the runner did not tell. */
const daysKept = ({ askedDays, mostDays }, { evidence }) => {
	const asked = askedDays ?? evidence.retentionDays;
	return asked === null ? mostDays : mostDays === null ? asked : Math.min(asked, mostDays);
};
/** Both are inferred: they are written down before the upload, which may find the name taken and add a number. */
const placeOf = ({ facts, policy, name }) => {
	const { keeping, observedAt, run } = facts;
	const nowhere = (source) => ({
		value: null,
		state: "unknown",
		source
	});
	if (keeping === void 0) return {
		location: nowhere("the folder has not been stored yet"),
		expires: nowhere("the folder has not been stored yet")
	};
	if (!keeping.artifacts || run.url === null) return {
		location: nowhere("the runner has no artifact service"),
		expires: nowhere("the runner has no artifact service")
	};
	const days = daysKept(keeping, policy);
	const expires = days === null ? null : later(observedAt, days);
	return {
		location: {
			value: `${run.url}#artifacts ${name}`,
			state: "inferred",
			source: "the artifact of the run that it is written for"
		},
		expires: expires === null ? nowhere("the runner does not tell how long artifacts are kept") : {
			value: expires,
			state: "inferred",
			source: `kept for ${days} days`
		}
	};
};
/** An instant some days after another, both in ISO 8601; null where the first is none. No clock is read: `Date` only counts here. */
const later = (from, days) => {
	const instant = new Date(from);
	instant.setUTCDate(instant.getUTCDate() + days);
	return Number.isNaN(instant.valueOf()) ? null : instant.toISOString();
};

// src/evidence/gaps.ts
/** Each gap once, in a stable order. The approval's own gaps are added by whoever settles it. */
const gapsOf = (scene) => [
	...ownGaps(scene),
	...rangeGaps(scene.facts),
	...reachGaps(scene),
	...ownerGaps(scene),
	...endGaps(scene.facts),
	...keepingGaps(scene)
];
/** What tells a stranger where a repository is open. */
const ofProtection = /* @__PURE__ */ new Set([
	"policy-unowned",
	"gate-unpinned",
	"gate-missing",
	"gate-not-first",
	"token-unspecified",
	"secrets-inherited",
	"credential-unmanaged",
	"environment-unguarded",
	"environment-unknown",
	"reviewers-unread",
	"environment-dynamic"
]);
/** In a public repository everybody reads the record: gaps of protection are then counted and not spelled, unless the policy says otherwise. */
const disclosedGaps = (gaps, { source, repository: { visibility } }, { evidence }) => {
	const hidden = (visibility.known ? visibility.value === "public" : source === "github") && evidence.public !== "full" ? gaps.filter(({ id }) => ofProtection.has(id)) : [];
	if (hidden.length === 0) return gaps;
	return [...gaps.filter((one) => !hidden.includes(one)), gap("protection-counted", `${hidden.length} ${hidden.length === 1 ? "gap" : "gaps"}`)];
};
const when = (condition, id, which) => condition ? [gap(id, which)] : [];
const keepingGaps = ({ facts, policy }) => {
	const { keeping } = facts;
	if (keeping === void 0) return [];
	const days = daysKept(keeping, policy);
	return [
		...when(!keeping.artifacts, "evidence-not-kept"),
		...when(keeping.artifacts && days !== null && days < 365, "evidence-expires", `kept for ${days} days`),
		...when(keeping.signing === "no-id-token", "evidence-unsigned")
	];
};
const ownGaps = ({ facts, gateRef, reach, workflow, asks }) => {
	const own = reach.jobs.find(({ job }) => job.id === facts.run.job);
	const before = own === void 0 ? [] : startedBefore(own.job);
	return [
		...when(facts.source === "github" && !facts.run.jobContext, "job-context"),
		...when(gateRef !== null && !/^[0-9a-f]{40}$/.test(gateRef), "gate-unpinned", gateRef ?? void 0),
		...when(asks && before.length > 0, "before-the-gate", before.join(", ")),
		...when(asks && workflow !== null && mayBeCancelled(workflow, facts.run.job, reach), "concurrency-cancels"),
		...when(facts.run.tampering.length > 0, "tampering", facts.run.tampering.join(", "))
	];
};
/** What the runner starts before the first step of a job. GitHub's own actions have no `pre`; those of others may. */
const startedBefore = ({ container, services, steps }) => {
	const others = steps.flatMap(({ uses }) => /^[\w.-]+\/[\w./-]+(?=@)/.exec(literal(uses) ?? "")?.[0] ?? []);
	const foreign = [...new Set(others)].filter((name) => !/^(?:actions|github)\/|\/countersign$/i.test(name));
	return [
		...container === null ? [] : ["its container"],
		...Object.keys(services).length === 0 ? [] : ["its services"],
		...foreign.length === 0 ? [] : [`pre steps of ${foreign.slice(0, mostNamed).join(", ")}, if they have any`]
	];
};
/** Would a newer run cancel the jobs that wait: the whole run, our own job, or the one that asks? */
const mayBeCancelled = ({ concurrency, jobs }, ownJob, { jobs: protectedOnes }) => {
	const ids = new Set(protectedOnes.map(({ job }) => job.id));
	return [concurrency, ...jobs.filter(({ id, environment }) => id === ownJob || ids.has(id) || environment !== null).map((job) => job.concurrency)].some((one) => one !== null && one.cancelInProgress !== false);
};
/** A last job could not see all of the end. */
const endGaps = ({ ended }) => {
	if (ended === void 0) return [];
	const { jobs, checks, statuses, evidence } = ended;
	const asked = {
		"outcome-unknown": jobs,
		"checks-unknown": checks,
		"statuses-unknown": statuses,
		"earlier-evidence-unknown": evidence
	};
	return [
		"outcome-unknown",
		"checks-unknown",
		"statuses-unknown",
		"earlier-evidence-unknown"
	].flatMap((id) => {
		const fact = asked[id];
		return fact.known ? [] : [gap(id, fact.because)];
	});
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
	const unmanaged = reach.credentials.filter((one) => isListed(one) && !Object.hasOwn(policy.credentials ?? {}, one.name));
	return [
		...when(path !== void 0 && facts.files.workflow.entries[path]?.known !== true, "workflow-unknown", path),
		...places.slice(0, mostNamed).map((place) => gap("not-followed", place)),
		...when(places.length > mostNamed, "not-followed", `${places.length - mostNamed} more places`),
		...when(reach.jobs.some(({ token }) => !token.specified), "token-unspecified"),
		...when(reach.jobs.some(({ secrets }) => secrets.some(({ form }) => form === "inherit")), "secrets-inherited"),
		...when(environments.some(({ name }) => name.values?.length !== 1 && !isHandedOut(name.raw)), "environment-dynamic"),
		...unmanagedGap(unmanaged.slice(0, mostNamed))
	];
};
const unmanagedGap = (unmanaged) => {
	const names = [...new Set(unmanaged.map(({ name }) => name))];
	return names.length === 0 ? [] : [gap("credential-unmanaged", names.join(", "), credentialEntries(unmanaged))];
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

export { placeOf as i, disclosedGaps as n, gapsOf as r, codeownersOf as t };