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

export { unzip as t };