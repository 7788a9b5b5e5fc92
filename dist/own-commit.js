import { g as GateError } from "./words.js";
import { s as openRepository } from "./git.js";
import { t as isRecord } from "./json.js";
import { lstat, mkdir, open, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// src/io/work-tree.ts
/** Writing into a work tree that may be hostile: never through a link, never outside of it. */
/** @param path repository-relative. @throws GateError `input-invalid` where a link stands in the way */
const placeOf = async (root, path) => {
	const target = join(root, path);
	const refuse = (what) => new GateError("input-invalid", `${path} was not written: ${what}. Write it by hand.`);
	const about = await lstat(target).catch(() => null);
	if (about !== null && !about.isFile()) throw refuse("it is a link or a folder");
	for (let folder = dirname(target); folder.startsWith(root); folder = dirname(folder)) {
		const real = await realpath(folder).catch(() => null);
		if (real === null) continue;
		if (real !== folder) throw refuse("a folder on the way is a link");
		break;
	}
	if (!target.startsWith(`${root}${sep}`)) throw refuse("it lies outside of the work tree");
	return target;
};
/** The text of a file as it stands on disk; null where it is not there or is a link. */
const readInside = async (root, path) => {
	const target = await placeOf(await realpath(root), path);
	return readFile(target, "utf8").catch((error) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
};
/** Replaces a file that is there. */
const replaceInside = async (root, path, text) => {
	const target = await placeOf(await realpath(root), path);
	const file = await open(target, "r+");
	try {
		await file.truncate(0);
		await file.writeFile(text);
	} finally {
		await file.close();
	}
};
/** @returns false where something stands there already: it is left as it is */
const createInside = async (root, path, text) => {
	const target = await placeOf(await realpath(root), path);
	await mkdir(dirname(target), { recursive: true });
	return writeFile(target, text, { flag: "wx" }).then(() => true, (error) => {
		if (error.code === "EEXIST") return false;
		throw error;
	});
};

// src/cli/own-commit.ts
/** Which commit this very copy of Countersign is: what a patch or a snippet pins. */
/** The commit that this copy of Countersign runs from, as a pinned reference; null where it is no checkout. */
const ownCommit = async () => {
	for (let folder = import.meta.dirname, depth = 0; depth < 4; folder = dirname(folder), depth++) {
		const about = join(folder, "package.json");
		if (!existsSync(about) || !existsSync(join(folder, ".git")) || !isOurs(readFileSync(about, "utf8"))) continue;
		const repository = await openRepository(folder);
		try {
			const sha = await repository.resolve("HEAD");
			return sha === null ? null : `countersign/countersign@${sha}`;
		} finally {
			repository.close();
		}
	}
	return null;
};
const isOurs = (text) => {
	const about = JSON.parse(text);
	return isRecord(about) && about["name"] === "countersign";
};

export { replaceInside as i, createInside as n, readInside as r, ownCommit as t };