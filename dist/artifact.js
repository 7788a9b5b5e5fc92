import { g as GateError } from "./words.js";
import { lstat, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/io/write-folder.ts
/** Writes the evidence folder to disk. */
/**
* Writes every file whole or not at all: a reader never sees half a record. Links in the place of a file are replaced, not followed.
*
* @throws GateError `evidence-unwritable` where the folder cannot be made or written
*/
const writeFolder = async (folder, files) => {
	try {
		await mkdir(folder, { recursive: true });
		for (const [name, text] of Object.entries(files)) {
			const path = join(folder, name);
			if ((await lstat(path).catch(() => null))?.isDirectory()) throw new Error(`${name} is a folder`);
			const draft = join(folder, `.${name}.part`);
			await writeFile(draft, text, { mode: 420 });
			await rename(draft, path);
		}
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new GateError("evidence-unwritable", `The evidence folder could not be written (${why}). Name one that can be: RUNNER_TEMP on a runner, --out here.`, { cause: error });
	}
};

// src/io/artifact.ts
/** Keeps the evidence with the run. The client is loaded only here, after the verdict. A failure costs the copy and never the verdict. */
const mostNumbers = 9;
/**
* Why this runner has no artifact service of the kind that we speak to, in words; null where it has one. GitHub Enterprise Server has
* another kind, whatever its variables say; a local run has none.
*/
const whyNoArtifacts = (env) => {
	if (!env["ACTIONS_RESULTS_URL"] || !env["ACTIONS_RUNTIME_TOKEN"]) return "This runner offers no artifact service";
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "";
	return /^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/.test(host) ? null : "GitHub Enterprise Server has no artifact service of this kind";
};
const numbered = ({ name }, number) => number === 1 ? name : `${name}-${number}`;
/** Never throws. A page is laid under the artifact's name first: the file's name is the artifact's. */
const upload = (request) => firstFree(request.upload, async (name, options, client) => {
	const { folder } = request;
	if (request.kind === "archive") return client.uploadArtifact(name, request.files.map((file) => join(folder, file)), folder, options);
	const file = `${name}.html`;
	await writeFolder(folder, { [file]: await readFile(join(folder, request.page), "utf8") });
	return client.uploadArtifact(file, [join(folder, file)], folder, {
		...options,
		skipArchive: true
	});
});
const firstFree = async (upload, send) => {
	try {
		const { DefaultArtifactClient } = await import("./artifact2.js");
		const client = new DefaultArtifactClient();
		const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
		for (let number = upload.number;; number++) try {
			const { id } = await send(numbered(upload, number), options, client);
			return {
				done: true,
				id: id ?? null,
				number
			};
		} catch (error) {
			if (number >= mostNumbers || !isConflict(error)) throw error;
		}
	} catch (error) {
		return {
			done: false,
			because: error instanceof Error ? error.message : String(error)
		};
	}
};
/** The service answers 409 where the run already has an artifact of that name. */
const isConflict = (error) => error instanceof Error && /\(409\)|already exists/i.test(error.message);

export { whyNoArtifacts as n, writeFolder as r, upload as t };