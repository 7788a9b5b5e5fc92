import { t as GateError } from "./errors.js";
import { t as parseOptions } from "./options.js";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

// src/cli/collect.ts
/** `countersign collect`: what evidence there is, and which runs left none. */
const help = `Usage: countersign collect --repo OWNER/REPO --since YYYY-MM-DD --out DIR [--workflow PATH]… [--api-url URL] [--json]

Online. Downloads the evidence of every run since that day and writes runs.ndjson: every run, with its evidence or why there is none
(no artifact: the gate was absent, skipped or removed; expired: kept too short). The token is read from GH_TOKEN or GITHUB_TOKEN.
--workflow names the workflows that owe evidence; without it all do.
`;
const run = async (args, console) => {
	const { values } = parseOptions("collect", args, {
		repo: { type: "string" },
		since: { type: "string" },
		out: { type: "string" },
		workflow: {
			type: "string",
			multiple: true
		},
		"api-url": { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	const [owner, repo, ...rest] = (values.repo ?? "").split("/");
	if (!owner || !repo || rest.length > 0) throw new GateError("usage", "--repo takes OWNER/REPO. See countersign collect --help.");
	if (!/^\d{4}-\d{2}-\d{2}$/.test(values.since ?? "")) throw new GateError("usage", "--since takes a day, YYYY-MM-DD.");
	if (values.out === void 0) throw new GateError("usage", "--out takes the folder that the evidence goes to.");
	const token = process.env["GH_TOKEN"] ?? process.env["GITHUB_TOKEN"] ?? "";
	if (token === "") throw new GateError("input-invalid", "There is no token. Set GH_TOKEN to one that can read actions of that repository.");
	const { getOctokit } = await import("./github2.js");
	const { collectRuns } = await import("./collect2.js");
	const octokit = getOctokit(token, { baseUrl: values["api-url"] ?? "https://api.github.com" });
	await mkdir(values.out, { recursive: true });
	let [seen, missing] = [0, 0];
	try {
		const runs = collectRuns({
			octokit,
			owner,
			repo,
			since: values.since ?? "",
			out: values.out,
			privileged: new Set(values.workflow ?? []),
			tell: (message) => console.err(`${message}\n`)
		});
		for await (const one of runs) {
			seen++;
			if (one.missing !== null) missing++;
			const line = `${JSON.stringify(one)}\n`;
			await appendFile(join(values.out, "runs.ndjson"), line);
			if (values.json) console.out(line);
		}
	} catch (error) {
		throw new GateError("api-unreachable", `The API did not answer as expected (${error instanceof Error ? error.message : String(error)}). What was collected so far is kept; run it again.`, { cause: error });
	}
	console.err(`${seen} run(s), ${seen - missing} with evidence, ${missing} without\n`);
	return 0;
};

export { run };