import { i as unknown, n as known } from "./fact.js";

// src/model/files.ts
/** The text of the files that judgement reads, at one commit. */
const noFiles = {
	at: null,
	entries: {}
};
/** What is known of one path. Paths are repository-relative with `/`, without a leading `./`. */
const fileAt = (files, path) => Object.hasOwn(files.entries, path) ? files.entries[path] : unknown("not-asked", "the file was not read");
/** The text of one path: known null where the file does not exist, unknown where it has no text. */
const textAt = (files, path) => {
	const file = fileAt(files, path);
	if (!file.known) return file;
	if (file.value === null) return known(null);
	const { text, mode } = file.value;
	return text === null ? unknown("unreadable", notTextOf(mode)) : known(text);
};
const notTextOf = (mode) => mode === "120000" ? "it is a link, and links are not followed" : mode === "160000" ? "it is a submodule, not a file" : "the file is not text";

// src/model/workflow.ts
/** The single value a scalar surely has, else null. */
const literal = (scalar) => scalar?.values?.length === 1 ? scalar.values[0] : null;
/** What `mode: route` hands out, as the next job names it: the door, which the gate looked at before it gave its name. */
const isHandedOut = (environment) => /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/.test(environment);

export { textAt as a, noFiles as i, literal as n, fileAt as r, isHandedOut as t };