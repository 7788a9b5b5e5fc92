import { a as info, i as getState, r as getInput } from "./runner.js";
import { n as outcomeName, r as outcomeOf } from "./outcome.js";
import { jt as evidenceText } from "./gate.js";
import { n as whyNoArtifacts, r as writeFolder, t as upload } from "./artifact.js";
import { t as Evidence } from "./evidence.js";
import { a as logText, l as oneLine } from "./words.js";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

// src/outcome.ts
/** After the job: how it ended, as a second record beside the one that was written before it. */
/** The verdict was given long ago; what goes wrong here costs the outcome only, and the log says so. Never throws. */
const recordOutcome = async (env) => {
	const [folder, job, status] = [
		getState("folder"),
		getState("job"),
		getInput("job-status")
	];
	if (folder === "" || status === "") return;
	try {
		const names = (await readdir(folder)).filter((name) => ownFile.test(name));
		const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
		const main = files["evidence.json"];
		if (main === void 0) throw new Error("there is no evidence.json any more");
		const outcome = outcomeOf(Evidence.parse(JSON.parse(main.toString("utf8"))), files, {
			job,
			conclusion: status
		});
		await writeFolder(folder, { [outcomeName]: evidenceText(outcome) });
		info(logText(`job ${job} ended: ${status}`));
		const next = uploadIn(getState("upload"));
		if (next === null || whyNoArtifacts(env) !== null) return;
		const done = await upload({
			kind: "archive",
			upload: next,
			folder,
			files: [...names, outcomeName]
		});
		if (!done.done) info(logText(`The outcome could not be uploaded: ${oneLine(done.because, 300)}`));
	} catch (error) {
		info(logText(`The outcome could not be added to the evidence: ${oneLine(error instanceof Error ? error.message : String(error), 300)}`));
	}
};
/** Files of the record itself: the page that was uploaded by itself is a copy, and another step may have put its own files there. */
const ownFile = /^(?:evidence\.(?:json|html|sigstore\.json(?:\.sha256)?)|facts\.json|summary\.md)$/;
const uploadIn = (state) => {
	if (state === "") return null;
	const { name, number, retentionDays } = JSON.parse(state);
	if (typeof name !== "string" || typeof number !== "number") return null;
	return {
		name,
		number,
		retentionDays: typeof retentionDays === "number" ? retentionDays : null
	};
};

// src/post.ts
/** dist/post.js: one call. */
await recordOutcome(process.env);

export {  };