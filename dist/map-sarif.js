import { l as oneLine, u as sarif } from "./words.js";
import { createHash } from "node:crypto";

// src/report/map-sarif.ts
/** The map as SARIF 2.1.0, for code scanning: a result for each weighty finding of a job that asks, and for each gap, at its line. */
const levels = {
	allow: "note",
	approve: "warning",
	block: "error"
};
/** What GitHub shows of one run; beyond 25,000 it refuses the file. Errors go first. */
const mostResults = 5e3;
/** A file of more than 10 MiB, packed, is refused: with these no map comes near it. */
const [longestMessage, longestDescription] = [2e3, 1e3];
const home = "https://github.com/countersign/countersign";
const mapSarif = (map, version) => {
	const results = resultsOf(map);
	const rules = [...new Map(results.map(({ rule }) => [rule.id, rule])).values()];
	const index = new Map(rules.map(({ id }, at) => [id, at]));
	const seen = /* @__PURE__ */ new Map();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Countersign",
				version,
				informationUri: home,
				rules: rules.map(({ id, short, help, tag }) => ({
					id,
					shortDescription: { text: sarif(short) },
					fullDescription: { text: sarif(help).slice(0, longestDescription) },
					helpUri: `${home}/blob/main/docs/reference/${tag === "gap" ? "gaps" : "surfaces"}.md`,
					help: { text: sarif(help) },
					properties: {
						tags: ["security", tag],
						precision: "high"
					}
				}))
			} },
			automationDetails: { id: "countersign/map/" },
			columnKind: "utf16CodeUnits",
			results: results.map(({ rule, level, message, at, same }) => ({
				ruleId: rule.id,
				ruleIndex: index.get(rule.id) ?? -1,
				level,
				message: { text: sarif(message).slice(0, longestMessage) },
				locations: [{ physicalLocation: {
					artifactLocation: {
						uri: uriOf(at.path),
						uriBaseId: "%SRCROOT%"
					},
					region: regionOf(at)
				} }],
				partialFingerprints: { primaryLocationLineHash: fingerprint(same, seen) }
			}))
		}]
	};
};
/** The whole line: where it ends is not known, and the next one's start is the same place. */
const regionOf = ({ line }) => ({
	startLine: line,
	startColumn: 1,
	endLine: line + 1,
	endColumn: 1
});
/** The same in every commit; what stands twice in a job is told apart by a number. */
const fingerprint = (same, seen) => {
	const hash = createHash("sha256").update(JSON.stringify(same)).digest("hex").slice(0, 16);
	const number = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, number);
	return `${hash}:${number}`;
};
const uriOf = (path) => path.split("/").map(encodeURIComponent).join("/");
const rank = {
	error: 0,
	warning: 1,
	note: 2
};
const resultsOf = ({ workflows, gaps }) => {
	const all = workflows.flatMap((workflow) => [...workflow.jobs.filter(({ decision }) => decision !== "allow").flatMap((job) => job.findings.filter(isWeighty).map((finding) => ofFinding(workflow.path, job, finding))), ...[...workflow.gaps, ...workflow.jobs.flatMap((job) => job.gaps)].map((gap) => ofGap(workflow.path, gap))]);
	const own = gaps.filter(({ id }) => id === "policy-unowned" || id === "codeowners-unowned").map((gap) => ofGap(".github/CODEOWNERS", gap));
	return [...all, ...own].sort((a, b) => rank[a.level] - rank[b.level]).slice(0, mostResults);
};
const isWeighty = ({ access, lowImpact }) => access === "write" && !lowImpact;
const ofFinding = (path, job, finding) => ({
	rule: {
		id: finding.code,
		short: `${finding.category}: ${finding.code.replaceAll("-", " ")}`,
		help: `If an AI agent sets this in motion, the gate asks a human or stops it. Category ${finding.category}.`,
		tag: finding.category
	},
	level: levels[job.decision],
	message: `Job ${job.job}: ${finding.message}${finding.target === null ? "" : ` Target: ${oneLine(finding.target, 120)}.`}`,
	at: finding.at ?? job.at,
	same: [
		path,
		job.job,
		finding.code,
		finding.quote ?? ""
	]
});
const ofGap = (path, { id, fact, blocks, fix, at }) => ({
	rule: {
		id: `gap-${id}`,
		short: `Blocks proof: ${id.replaceAll("-", " ")}`,
		help: `Not known: ${fact.replace(/ \([\s\S]*$/, "")}. That blocks ${blocks}.`,
		tag: "gap"
	},
	level: "note",
	message: `Not known: ${fact}. That blocks ${blocks}. Closed by: ${fix.text}`,
	at: at ?? {
		path,
		line: 1,
		job: null,
		step: null
	},
	same: [
		path,
		at?.job ?? "",
		id,
		fact.replaceAll(/:\d+/g, "")
	]
});

export { mapSarif };