import { i as inertJson } from "./words.js";

// src/report/map-json.ts
/** Workflows that go into one piece. */
const BATCH = 50;
function* mapJson({ workflows, gaps, totals, ...head }) {
	yield `${inertJson(head).slice(0, -1)},"workflows":[`;
	for (let from = 0; from < workflows.length; from += BATCH) {
		const batch = workflows.slice(from, from + BATCH).map((workflow) => inertJson(workflow));
		yield `${from === 0 ? "" : ","}${batch.join(",")}`;
	}
	yield `],"gaps":${inertJson(gaps)},"totals":${inertJson(totals)}}\n`;
}

export { mapJson };