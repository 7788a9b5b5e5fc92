import { g as GateError } from "./words.js";
import { lstat, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";

// src/io/zip.ts
/** Reads a zip whole and strictly: an archive that two readers could understand differently is refused in words. Nothing is written anywhere. */
const largestUnzipped = 536870912;
const mostEntries = 65535;
/**
* @returns the files by their path in the archive; folders are left out
* @throws Error with what is wrong: damage, a bomb, a name twice, a path that leads outside, a link, encryption
*/
const unzip = (bytes) => {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = entriesOf(buffer);
	if (entries.reduce((sum, { size }) => sum + size, 0) > largestUnzipped) throw new Error("the archive unpacks to more than evidence ever has");
	const seen = /* @__PURE__ */ new Set();
	for (const { name } of entries) {
		const key = name.toLowerCase();
		if (seen.has(key)) throw new Error(`the archive holds ${name} twice`);
		seen.add(key);
	}
	return new Map(entries.map((entry) => [entry.name, contentOf(buffer, entry)]));
};
const END = 101010256;
const CENTRAL = 33639248;
const LOCAL = 67324752;
/** The end record lies at the very end, but for a comment of at most 65,535 bytes. */
const endOf = (buffer) => {
	for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 22 - 65535); at--) if (buffer.readUInt32LE(at) === END && at + 22 + buffer.readUInt16LE(at + 20) === buffer.length) return at;
	throw new Error("the file is no archive, or a damaged one");
};
const entriesOf = (buffer) => {
	const end = endOf(buffer);
	const count = buffer.readUInt16LE(end + 10);
	let at = buffer.readUInt32LE(end + 16);
	if (count === mostEntries) throw new Error("the archive holds more files than evidence ever has");
	const entries = [];
	for (let left = count; left > 0; left--) {
		if (at + 46 > end || buffer.readUInt32LE(at) !== CENTRAL) throw new Error("the archive is damaged: its list of files cannot be read");
		const [nameLength, extra, comment] = [
			buffer.readUInt16LE(at + 28),
			buffer.readUInt16LE(at + 30),
			buffer.readUInt16LE(at + 32)
		];
		const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
		const mode = buffer.readUInt32LE(at + 38) >>> 16;
		const refusal = refusalOf(name, buffer.readUInt16LE(at + 8), mode);
		if (refusal !== null) throw new Error(refusal);
		if (!name.endsWith("/")) entries.push({
			name,
			method: buffer.readUInt16LE(at + 10),
			crc: buffer.readUInt32LE(at + 16),
			packed: buffer.readUInt32LE(at + 20),
			size: buffer.readUInt32LE(at + 24),
			at: buffer.readUInt32LE(at + 42)
		});
		at += 46 + nameLength + extra + comment;
	}
	return entries;
};
const LINK = 40960;
const TYPE = 61440;
const refusalOf = (name, flags, mode) => {
	const shown = JSON.stringify(name.slice(0, 120));
	if (name === "" || name.includes("\0") || name.includes("�")) return `the archive holds a name that cannot be read: ${shown}`;
	if (/^(?:[a-z]:|[\\/])|\\/i.test(name) || name.split("/").includes("..")) return `the archive holds a path that leads outside: ${shown}`;
	if ((mode & TYPE) === LINK) return `the archive holds a link: ${shown}`;
	return (flags & 1) === 1 ? `the archive is encrypted: ${shown}` : null;
};
const contentOf = (buffer, { name, method, crc, packed, size, at }) => {
	const damaged = () => /* @__PURE__ */ new Error(`the archive is damaged at ${name}`);
	if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL) throw damaged();
	const [nameLength, extra] = [buffer.readUInt16LE(at + 26), buffer.readUInt16LE(at + 28)];
	const start = at + 30 + nameLength + extra;
	if (buffer.toString("utf8", at + 30, at + 30 + nameLength) !== name || buffer.readUInt16LE(at + 8) !== method || start + packed > buffer.length) throw damaged();
	const content = contentAs(method, buffer.subarray(start, start + packed), size);
	if (content === null || content.length !== size || crc32(content) !== crc) throw damaged();
	return content;
};
/** Null where it does not unpack to the size that it claims. */
const contentAs = (method, packed, size) => {
	if (method === 0) return packed;
	if (method !== 8) return null;
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
	} catch {
		return null;
	}
};

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

export { unzip as n, evidenceFolders as t };