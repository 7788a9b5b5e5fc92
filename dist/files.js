import { _ as record, c as _enum, v as strictObject, y as string } from "./zod.js";
import { n as Sha } from "./commit.js";
import { a as unknown, r as known, t as factOf } from "./fact.js";

// src/model/files.ts
/** The text of the files that judgement reads, at one commit. */
/** `text` is null for a binary file, a link or a submodule. `mode` is git's (`100644`, `100755`, `120000`, `160000`). */
const File = strictObject({
	blob: string().nullable().describe("Object name of its content."),
	mode: string().describe("git's mode: 100644, 100755, 120000 (link) or 160000 (submodule)."),
	text: string().nullable().describe("Its text without token-shaped strings; null for a binary file, a link or a submodule.")
}).meta({
	id: "File",
	description: "A file at one commit."
});
/** Known null: the file does not exist there. A path without an entry was never asked for. */
const FileSet = strictObject({
	at: Sha.nullable().describe("The commit that they were read at."),
	entries: record(string(), factOf(File.nullable())).describe("By path. A known null: the file does not exist there. A path without an entry was never asked for.")
}).meta({
	id: "FileSet",
	description: "Files at one commit."
});
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
/** One path of the diff between the range's base and head. Texts are in the file sets; modes and links are told here. */
const ChangedFile = strictObject({
	path: string().describe("Its path at the head."),
	previousPath: string().nullable().describe("Its path at the base, where it was renamed."),
	status: _enum([
		"added",
		"modified",
		"removed",
		"renamed",
		"typechange"
	]).describe("What happened to it."),
	modeBefore: string().nullable().describe("git's mode at the base; null where there is none or the source does not tell."),
	modeAfter: string().nullable().describe("git's mode at the head; null where there is none or the source does not tell.")
}).meta({
	id: "ChangedFile",
	description: "One path of the diff between the range's base and head."
});

export { textAt as a, noFiles as i, FileSet as n, fileAt as r, ChangedFile as t };