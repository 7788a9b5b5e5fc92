import { t as GateError } from "./errors.js";
import { lstat, open, stat } from "node:fs/promises";

// src/io/read-text.ts
/** A file that someone named on the command line: bounded, and text as it says it is. */
/** @throws GateError with the given code where it is not there, is larger than `most` bytes, is no file, or is not UTF-8 */
const readText = async (path, { code, what, most, hostile = false }) => {
	const fail = (why, cause) => new GateError(code, `${path} ${why}. Name ${what}.`, { cause });
	const about = await (hostile ? lstat(path) : stat(path)).catch((cause) => {
		throw fail("is not there", cause);
	});
	if (about.isDirectory()) throw fail("is a folder");
	if (hostile && !about.isFile()) throw fail("is no plain file");
	if (about.size > most) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	const bytes = await upTo(path, most).catch((cause) => {
		throw fail("cannot be read", cause);
	});
	if (bytes === null) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw fail("is not UTF-8", cause);
	}
};
/** At most so many bytes, also of a pipe or a device that never ends; null where there are more. */
const upTo = async (path, most) => {
	const file = await open(path, "r");
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of file.createReadStream({ autoClose: false })) {
			const bytes = Buffer.from(chunk);
			size += bytes.length;
			if (size > most) return null;
			chunks.push(bytes);
		}
		return Buffer.concat(chunks);
	} finally {
		await file.close();
	}
};

export { readText as t };