import { h as parseJson, p as intAtKey } from "./event.js";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/io/collected-list.ts
/** `runs.ndjson`: the list that grows run by run, so that work that was broken off is taken up where it was. */
/** The file's name, in the folder that `collect` was given. */
const RUNS_FILE = "runs.ndjson";
const keyOf = (row) => {
	const [id, attempt] = [intAtKey(row, "id"), intAtKey(row, "attempt")];
	return id === null || attempt === null ? null : `${id}/${attempt}`;
};
/** A last line that was cut off is dropped; any other line is left as it is. */
const openList = async (folder) => {
	await mkdir(folder, { recursive: true });
	const path = join(folder, RUNS_FILE);
	const text = await readFile(path, "utf8").catch(() => "");
	const whole = text.slice(0, text.lastIndexOf("\n") + 1);
	if (whole !== text) await writeFile(path, whole);
	const seen = new Set(whole.split("\n").flatMap((line) => keyOf(parseJson(line)) ?? []));
	return {
		has: (id, attempt) => seen.has(`${id}/${attempt}`),
		add: async (row) => {
			seen.add(`${row.id}/${row.attempt}`);
			await appendFile(path, `${JSON.stringify(row)}\n`);
		}
	};
};

export { openList as n, RUNS_FILE as t };