import { u as visible } from "./text.js";

// src/report/map-sarif.ts
const levels = {
	allow: "note",
	approve: "warning",
	block: "error"
};
/** What GitHub takes in one run. */
const mostResults = 5e3;
const mapSarif = (map, version) => {
	const found = map.workflows.flatMap(({ path, jobs }) => jobs.filter(({ decision }) => decision !== "allow").flatMap((job) => job.findings.filter(({ access, lowImpact }) => access === "write" && !lowImpact).map((finding) => ({
		path,
		job,
		finding
	}))));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Countersign",
				version,
				informationUri: "https://github.com/countersign/countersign",
				rules: [...new Map(found.map(({ finding }) => [finding.code, finding])).values()].map(({ code, category }) => ({
					id: code,
					shortDescription: { text: `${category}: ${code.replaceAll("-", " ")}` },
					properties: { tags: ["security", category] }
				}))
			} },
			automationDetails: { id: "countersign/map/" },
			results: found.slice(0, mostResults).map(({ path, job, finding }) => ({
				ruleId: finding.code,
				level: levels[job.decision],
				message: { text: visible(`Job ${job.job}: ${finding.message}`) },
				locations: [{ physicalLocation: {
					artifactLocation: { uri: (finding.at?.path ?? path).split("/").map(encodeURIComponent).join("/") },
					region: { startLine: finding.at?.line ?? 1 }
				} }],
				partialFingerprints: { "countersign/v1": `${path}#${job.job}#${finding.code}#${visible(finding.quote ?? "").slice(0, 100)}` }
			}))
		}]
	};
};

export { mapSarif };