import { n as literal, s as textAt, t as isHandedOut } from "./workflow.js";
import { i as gap, n as ownersOf, r as readCodeowners, t as codeownersPaths } from "./codeowners.js";
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
	...ownerGaps(scene),
	...endGaps(scene.facts)
];
const when = (condition, id, which) => condition ? [gap(id, which)] : [];
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

export { sha256 as a, digestOf as i, gapsOf as n, canonicalJson as r, codeownersOf as t };