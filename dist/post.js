import { a as info, i as getState, r as getInput } from "./runner.js";
import { n as integrityOf, o as Evidence, t as evidenceText } from "./statement.js";
import { t as writeFolder } from "./write-folder.js";
import { r as logText, s as oneLine } from "./text.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/post.ts
/** dist/post.js: after the job, how it ended is added to the evidence that the gate wrote before it. */
const folder = getState("folder");
const job = getState("job");
const status = getInput("job-status");
if (folder !== "" && status !== "") try {
	const before = Evidence.parse(JSON.parse(await readFile(join(folder, "evidence.json"), "utf8")));
	const outcome = {
		value: [{
			job,
			conclusion: status
		}],
		state: "verified",
		source: "the runner's own word at the end of the job"
	};
	const changed = {
		...before,
		predicate: {
			...before.predicate,
			record: {
				...before.predicate.record,
				outcome
			}
		}
	};
	const whole = {
		...changed,
		predicate: {
			...changed.predicate,
			integrity: integrityOf(changed)
		}
	};
	await writeFolder(folder, { "outcome.json": evidenceText(whole) });
	info(logText(`job ${job} ended: ${status}`));
} catch (error) {
	info(logText(`The outcome could not be added to the evidence: ${oneLine(error instanceof Error ? error.message : String(error), 300)}`));
}

export {  };