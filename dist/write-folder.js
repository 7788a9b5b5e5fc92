import { g as GateError } from "./words.js";
import { lstat, mkdir, rename, writeFile } from "node:fs/promises";
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

export { writeFolder as t };