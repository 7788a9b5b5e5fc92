import { g as GateError } from "./words.js";
import { t as unzip } from "./zip.js";
import { lstat, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// src/io/evidence-files.ts
/** Evidence folders wherever they lie: files, folders, zips and folders of those. One is read at a time; a damaged one is told, not thrown. */
const main = "evidence.json";
const mostDepth = 12;
const mostFiles = 1e3;
const largestFile = 67108864;
const largestFolder = 536870912;
/**
* Every folder with an `evidence.json` below the given paths, in the order of their names. Only a path that is named may be a link.
*
* @throws GateError `input-invalid` where a path that was named does not exist
*/
async function* evidenceFolders(paths) {
	for (const path of paths) {
		const about = await stat(path).catch(() => null);
		if (about === null) throw new GateError("input-invalid", `There is no file or folder ${path}. Name the evidence that was downloaded.`);
		yield* about.isDirectory() ? found(path, () => inFolder(path, 0)) : found(path, () => named(path));
	}
}
const nothing = (path, problem) => ({
	path,
	files: /* @__PURE__ */ new Map(),
	strange: [],
	alone: false,
	problem
});
async function* found(path, look) {
	try {
		yield* look();
	} catch (error) {
		yield nothing(path, error instanceof Error ? error.message : String(error));
	}
}
/** A zip, or one file with the neighbours that usually lie beside it. */
async function* named(path) {
	const bytes = await readBounded(path);
	if (isZip(bytes)) return yield* inZip(path, bytes);
	const files = /* @__PURE__ */ new Map([[main, bytes]]);
	if (basename(path) === main) for (const name of neighbours) {
		const beside = join(dirname(path), name);
		if ((await lstat(beside).catch(() => null))?.isFile()) files.set(name, await readBounded(beside));
	}
	yield {
		path,
		files,
		strange: [],
		alone: true,
		problem: null
	};
}
const neighbours = [
	"facts.json",
	"summary.md",
	"evidence.html",
	"outcome.json",
	"evidence.sigstore.json",
	"evidence.sigstore.json.sha256"
];
const isZip = (bytes) => bytes[0] === 80 && bytes[1] === 75;
async function* inFolder(path, depth) {
	const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => a.name < b.name ? -1 : 1);
	const files = entries.filter((entry) => entry.isFile());
	if (entries.some(({ name }) => name === main)) yield* found(path, () => oneFolder(path, entries));
	else for (const { name } of files) if (name.endsWith(".zip")) yield* found(join(path, name), () => named(join(path, name)));
	for (const entry of entries.filter((one) => one.isDirectory())) {
		const below = join(path, entry.name);
		if (depth >= mostDepth) yield nothing(below, `folders lie more than ${mostDepth} deep here, and no further one was looked into`);
		else yield* found(below, () => inFolder(below, depth + 1));
	}
}
async function* oneFolder(path, entries) {
	if (entries.length > mostFiles) throw new Error(`the folder holds ${entries.length} files, more than evidence ever has`);
	const files = /* @__PURE__ */ new Map();
	let size = 0;
	for (const { name } of entries.filter((entry) => entry.isFile())) {
		const bytes = await readBounded(join(path, name));
		size += bytes.length;
		if (size > largestFolder) throw new Error("the folder holds more than evidence ever has");
		files.set(name, bytes);
	}
	yield {
		path,
		files,
		strange: entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(({ name }) => name),
		alone: false,
		problem: null
	};
}
const readBounded = async (path) => {
	const handle = await open(path);
	try {
		return await read(handle);
	} finally {
		await handle.close();
	}
};
const read = async (handle) => {
	const about = await handle.stat();
	if (!about.isFile()) throw new Error("it is no plain file");
	if (about.size > largestFile) throw new Error(`the file has ${about.size} bytes, more than evidence ever has`);
	return handle.readFile();
};
/** Artifacts that were fetched together may lie as archives in one archive. */
const mostArchives = 2;
/** Zips are hostile: `unzip` refuses what is not as the artifact service writes it. */
async function* inZip(path, bytes, depth = 1) {
	const folders = /* @__PURE__ */ new Map();
	for (const [name, content] of unzip(bytes)) {
		const at = name.lastIndexOf("/");
		const folder = at < 0 ? "" : name.slice(0, at);
		folders.set(folder, (folders.get(folder) ?? /* @__PURE__ */ new Map()).set(name.slice(at + 1), content));
	}
	const named = [...folders].map(([folder, files]) => ({
		at: folder === "" ? path : `${path}!${folder}`,
		files
	}));
	const whole = named.filter(({ files }) => files.has(main));
	for (const { at, files } of whole) yield {
		path: at,
		files,
		strange: [],
		alone: false,
		problem: null
	};
	const inner = named.filter(({ files }) => !files.has(main)).flatMap(({ at, files }) => [...files].filter(([name]) => name.endsWith(".zip")).map(([name, content]) => ({
		at: `${at}!${name}`,
		content
	})));
	for (const { at, content } of inner) if (depth >= mostArchives) yield nothing(at, "archives lie in archives here, and no further one was looked into");
	else yield* found(at, () => inZip(at, content, depth + 1));
	if (whole.length + inner.length === 0) yield nothing(path, "the archive holds no evidence.json");
}

export { evidenceFolders as t };