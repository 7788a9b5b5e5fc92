import { Mt as integrityOf, Zt as canonicalJson, en as sha256 } from "./gate.js";

// src/evidence/outcome.ts
const outcomeName = "outcome.json";
/** @param files every file of the folder by name, `evidence.json` among them */
const outcomeOf = (before, files, ended) => {
	const { record } = before.predicate;
	const outcome = {
		value: [ended],
		state: "verified",
		source: "the runner's own word at the end of the job"
	};
	const changed = {
		...before,
		predicate: {
			...before.predicate,
			record: {
				...record,
				outcome
			},
			earlier: [sha256(files["evidence.json"] ?? "")],
			files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)]))
		}
	};
	return {
		...changed,
		predicate: {
			...changed.predicate,
			integrity: integrityOf(changed)
		}
	};
};
/** The same record as `evidence`, but for what an outcome may add? Then the name of the first field that differs, else null. */
const changedBeyondOutcome = (outcome, evidence) => {
	const fields = ({ predicate, predicate: { record }, ...statement }) => ({
		...statement,
		...predicate,
		...record
	});
	const [after, before] = [new Map(Object.entries(fields(outcome))), new Map(Object.entries(fields(evidence)))];
	const mayDiffer = /* @__PURE__ */ new Set([
		"integrity",
		"files",
		"earlier",
		"record",
		"outcome"
	]);
	const differs = (name) => canonicalJson(after.get(name) ?? null) !== canonicalJson(before.get(name) ?? null);
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].find((name) => !mayDiffer.has(name) && differs(name)) ?? null;
};

export { outcomeName as n, outcomeOf as r, changedBeyondOutcome as t };