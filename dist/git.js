import { g as GateError } from "./words.js";
import { s as extendedBy } from "./event.js";
import { Yt as unknown, qt as known } from "./gate.js";
import { o as readText } from "./terminal.js";
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash, createPublicKey, verify } from "node:crypto";
import { spawn } from "node:child_process";

// src/io/git-process.ts
/** The git program, through plumbing only, on a repository that may be hostile: no hook, filter, pager, helper, lazy fetch or network. */
/** What every call gets. The caller's own environment stays out, but for the way to the program. */
const environment = () => ({
	PATH: process.env["PATH"] ?? "",
	HOME: "/nonexistent",
	LC_ALL: "C",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: process.platform === "win32" ? "NUL" : "/dev/null"
});
const settings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"log.showSignature=false",
	"safe.directory=*",
	"core.alternateRefsCommand=",
	"core.commitGraph=false",
	"core.quotePath=false",
	"protocol.allow=never"
];
const flags = ({ gitDir }) => [
	"--no-pager",
	"--literal-pathspecs",
	...settings.flatMap((one) => ["-c", one]),
	`--git-dir=${gitDir}`
];
const MOST_BYTES = 536870912;
/** One call, whole. Never throws for what git answers; only where there is no git. */
const git = (repository, args, input) => new Promise((done, failed) => {
	const child = spawn("git", [...flags(repository), ...args], {
		env: environment(),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		cwd: "/"
	});
	const chunks = [];
	let [size, stderr] = [0, ""];
	child.on("error", (cause) => failed(new GateError("repository-unreadable", "The program git is not there. Install it, or judge recorded facts with --facts.", { cause })));
	child.stdout.on("data", (chunk) => {
		size += chunk.length;
		if (size > MOST_BYTES) child.kill();
		else chunks.push(chunk);
	});
	child.stderr.on("data", (chunk) => {
		if (stderr.length < 4e3) stderr += chunk.toString("utf8");
	});
	child.on("close", (code) => done({
		code: code ?? 1,
		stdout: Buffer.concat(chunks),
		stderr
	}));
	child.stdin.on("error", () => {});
	child.stdin.end(input);
});
/** A partial clone lacks so many objects that nobody wants to know of each; beyond these none is asked for any more. */
const MOST_DEATHS = 1e3;
/**
* A long-lived `cat-file --batch`: objects by the hundred thousand through one process. Answers come in the order of the questions. In a
* partial clone git dies of an object that is not there and that it may not fetch: that question is answered, and another git takes the rest.
*/
var ObjectReader = class {
	#repository;
	#child;
	#deaths = 0;
	#waiting = [];
	#buffer = Buffer.alloc(0);
	#chunks = [];
	#need = 0;
	#head = null;
	#ended = false;
	#questions = "";
	constructor(repository) {
		this.#repository = repository;
		this.#child = this.#start();
	}
	/** True where git ended without an answer: a damaged repository, or an object that a partial clone promised. */
	get hasDied() {
		return this.#deaths > 0 || this.#ended;
	}
	#start() {
		const child = spawn("git", [
			...flags(this.#repository),
			"cat-file",
			"--batch"
		], {
			env: environment(),
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			cwd: "/"
		});
		child.stdout.on("data", (chunk) => this.#take(chunk));
		child.on("error", (error) => this.#end(error));
		child.on("close", () => this.#died());
		child.stdin.on("error", () => {});
		return child;
	}
	#died() {
		if (this.#ended) return this.#end(/* @__PURE__ */ new Error("git ended"));
		this.#deaths += 1;
		this.#child = null;
		this.#buffer = Buffer.alloc(0);
		this.#chunks = [];
		this.#need = 0;
		this.#head = null;
		this.#waiting.shift()?.answer(null);
		if (this.#deaths >= MOST_DEATHS) for (const { answer } of this.#waiting.splice(0)) answer(null);
		if (this.#waiting.length === 0) return;
		this.#questions = "";
		for (const { name } of this.#waiting) this.#ask(name);
	}
	/** Names are object ids, or `commit:path` without line breaks. */
	read(names) {
		const answers = names.map((name) => new Promise((answer, fail) => {
			if (this.#ended) return fail(/* @__PURE__ */ new Error("git ended"));
			if (/[\n\0]/.test(name) || name === "") return answer(null);
			if (this.#deaths >= MOST_DEATHS) return answer(null);
			this.#waiting.push({
				name,
				answer,
				fail
			});
			this.#ask(name);
		}));
		return Promise.all(answers);
	}
	/** Questions of the same moment go to git in one write: a write for each costs more than its answer. */
	#ask(name) {
		if (this.#questions === "") queueMicrotask(() => this.#send());
		this.#questions += `${name}\n`;
	}
	#send() {
		if (this.#questions === "" || this.#ended) return;
		this.#child ??= this.#start();
		this.#child.stdin.write(this.#questions);
		this.#questions = "";
	}
	close() {
		this.#ended = true;
		this.#child?.stdin.end();
		this.#child?.kill();
	}
	#take(chunk) {
		this.#chunks.push(chunk);
		if (this.#buffer.length + this.#chunks.reduce((sum, { length }) => sum + length, 0) < this.#need) return;
		this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks]);
		this.#chunks = [];
		let at = 0;
		for (;;) {
			if (this.#head === null) {
				const end = this.#buffer.indexOf(10, at);
				if (end < 0) break;
				const line = this.#buffer.toString("utf8", at, end);
				at = end + 1;
				const found = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line);
				if (found === null) this.#waiting.shift()?.answer(null);
				else this.#head = {
					id: found[1] ?? "",
					type: found[2] ?? "",
					size: Number(found[3])
				};
				continue;
			}
			const { size: wanted } = this.#head;
			if (this.#buffer.length - at < wanted + 1) {
				this.#need = wanted + 1;
				break;
			}
			this.#waiting.shift()?.answer({
				...this.#head,
				bytes: Buffer.from(this.#buffer.subarray(at, at + wanted))
			});
			at += wanted + 1;
			this.#head = null;
			this.#need = 0;
		}
		this.#buffer = Buffer.from(this.#buffer.subarray(at));
	}
	#end(error) {
		this.#ended = true;
		for (const { fail } of this.#waiting.splice(0)) fail(error);
	}
};

// src/io/signature.ts
/** Signatures as they stand in commit objects: read and checked in Node, never by git, which would run a program of the repository's choice. */
/** The signature of a raw commit object (headers, blank line, message); null where it has none. Never throws. */
const readSignature = (raw) => {
	const end = raw.indexOf("\n\n");
	const headers = (end < 0 ? raw : raw.subarray(0, end)).toString("latin1").split("\n");
	const start = headers.findIndex((line) => line.startsWith("gpgsig ") || line.startsWith("gpgsig-sha256 "));
	if (start < 0) return null;
	let last = start;
	while (headers[last + 1]?.startsWith(" ")) last++;
	const armour = [headers[start]?.replace(/^gpgsig(?:-sha256)? /, "") ?? "", ...headers.slice(start + 1, last + 1).map((line) => line.slice(1))].join("\n");
	return fromArmour(armour, () => signedPart(raw, headers, start, last));
};
/**
* A signature by its armour, as GitHub's API gives it.
*
* @param payload the bytes that were signed
*/
const fromArmour = (armour, payload) => {
	if (armour.includes("BEGIN SSH SIGNATURE")) return ssh(armour, payload);
	if (armour.includes("BEGIN PGP")) return {
		kind: "pgp",
		key: pgpKeyId(bytesOf(armour)),
		verified: unknown("not-asked", "a PGP signature is checked against keys that are not here")
	};
	return {
		kind: "x509",
		key: null,
		verified: unknown("not-asked", "an X.509 signature is checked against roots that are not here")
	};
};
/** The commit without its signature: what was signed. */
const signedPart = (raw, headers, start, last) => {
	const before = headers.slice(0, start).join("\n");
	const upTo = headers.slice(0, last + 1).join("\n").length;
	return Buffer.concat([Buffer.from(before, "latin1"), raw.subarray(upTo)]);
};
const bytesOf = (armour) => Buffer.from(armour.replaceAll(/-----[^-]{1,60}-----/g, "").replaceAll(/^(?:Version|Comment|Hash|=).*$/gm, ""), "base64");
const ssh = (armour, payload) => {
	const broken = {
		kind: "ssh",
		key: null,
		verified: known(false)
	};
	try {
		const reader = new Wire(bytesOf(armour));
		if (reader.take(6).toString("latin1") !== "SSHSIG" || reader.number() !== 1) return broken;
		const publicKey = reader.string();
		const namespace = reader.string();
		const reserved = reader.string();
		const hash = reader.string();
		const signature = new Wire(reader.string());
		const key = `SHA256:${createHash("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
		const hashName = hash.toString("latin1");
		if (namespace.toString("latin1") !== "git" || hashName !== "sha512" && hashName !== "sha256") return {
			kind: "ssh",
			key,
			verified: known(false)
		};
		const digest = createHash(hashName).update(payload()).digest();
		const signed = Buffer.concat([
			Buffer.from("SSHSIG"),
			framed(namespace),
			framed(reserved),
			framed(hash),
			framed(digest)
		]);
		return {
			kind: "ssh",
			key,
			verified: known(check(publicKey, signature, signed))
		};
	} catch (error) {
		if (error instanceof RangeError || error instanceof Error) return broken;
		throw error;
	}
};
const check = (publicKey, signature, signed) => {
	const algorithm = signature.string().toString("latin1");
	const value = signature.string();
	const wire = new Wire(publicKey);
	const kind = wire.string().toString("latin1");
	if (kind === "ssh-ed25519" && algorithm === kind) return verify(null, signed, jwk({
		kty: "OKP",
		crv: "Ed25519",
		x: url(wire.string())
	}), value);
	if (kind === "ssh-rsa" && /^rsa-sha2-(?:256|512)$/.test(algorithm)) {
		const [e, n] = [wire.string(), wire.string()];
		return verify(algorithm.endsWith("512") ? "sha512" : "sha256", signed, jwk({
			kty: "RSA",
			n: url(positive(n)),
			e: url(positive(e))
		}), value);
	}
	const curve = /^ecdsa-sha2-nistp(256|384|521)$/.exec(kind)?.[1];
	if (curve === void 0 || algorithm !== kind) return false;
	wire.string();
	const point = wire.string();
	const size = (point.length - 1) / 2;
	const parts = new Wire(value);
	const pair = Buffer.concat([padded(positive(parts.string()), size), padded(positive(parts.string()), size)]);
	const key = jwk({
		kty: "EC",
		crv: `P-${curve}`,
		x: url(point.subarray(1, 1 + size)),
		y: url(point.subarray(1 + size))
	});
	return verify(curve === "256" ? "sha256" : curve === "384" ? "sha384" : "sha512", signed, {
		key,
		dsaEncoding: "ieee-p1363"
	}, pair);
};
const jwk = (key) => createPublicKey({
	key,
	format: "jwk"
});
const url = (bytes) => bytes.toString("base64url");
const positive = (bytes) => bytes[0] === 0 ? bytes.subarray(1) : bytes;
const padded = (bytes, size) => bytes.length >= size ? bytes : Buffer.concat([Buffer.alloc(size - bytes.length), bytes]);
const framed = (bytes) => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
};
/** SSH's wire format: numbers of four bytes, strings with their length before them. */
var Wire = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	take(length) {
		if (this.#at + length > this.#bytes.length) throw new RangeError("the bytes end too early");
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}
	number() {
		return this.take(4).readUInt32BE();
	}
	string() {
		return this.take(this.number());
	}
};
/** The issuer's long key id from the first packet of a PGP signature (RFC 9580, 5.2.3): 16 hex digits in upper case. */
const pgpKeyId = (bytes) => {
	const at = bytes.indexOf(Buffer.from([9, 16]));
	return at < 0 || at + 10 > bytes.length ? null : bytes.subarray(at + 2, at + 10).toString("hex").toUpperCase();
};

// src/io/git-objects.ts
const noAccount = unknown("not-in-source", "git links no address to an account");
const noPulls = unknown("not-in-source", "git holds no pull requests");
/** A raw commit as the model's noun. What is not UTF-8 is read as such all the same; git stores bytes. */
const parseCommit = (sha, raw) => {
	const end = raw.indexOf("\n\n");
	const head = (end < 0 ? raw : raw.subarray(0, end)).toString("utf8");
	const author = personIn(head, "author");
	const committer = personIn(head, "committer");
	return {
		sha,
		parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent),
		author: author.person,
		committer: committer.person,
		authorAccount: noAccount,
		committerAccount: noAccount,
		authoredAt: author.at,
		committedAt: committer.at,
		message: end < 0 ? "" : raw.subarray(end + 2).toString("utf8"),
		signature: known(readSignature(raw)),
		pulls: noPulls
	};
};
const treeOf = (raw) => /^tree ([0-9a-f]{40,64})$/m.exec(raw.subarray(0, 100).toString("latin1"))?.[1] ?? null;
/** `author Name <mail> 1700000000 +0100`. Odd ones are read as far as they go. */
const personIn = (head, key) => {
	const line = new RegExp(`^${key} (.*)$`, "m").exec(head)?.[1] ?? "";
	const found = /^(.*?) ?<([^<>]*)>? ?(-?\d{1,15})?/.exec(line);
	const seconds = found?.[3] === void 0 ? NaN : Number(found[3]);
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return {
		person: {
			name: found?.[1] ?? line,
			email: found?.[2] ?? ""
		},
		at: Number.isNaN(date.getTime()) ? null : date.toISOString()
	};
};
/** @param length bytes of an object id: 20 for SHA-1, 32 for SHA-256 */
const parseTree = (raw, length) => {
	const entries = [];
	for (let at = 0; at < raw.length;) {
		const space = raw.indexOf(32, at);
		const zero = raw.indexOf(0, space);
		if (space < 0 || zero < 0 || zero + 1 + length > raw.length) break;
		entries.push({
			mode: raw.toString("latin1", at, space).padStart(6, "0"),
			name: raw.toString("utf8", space + 1, zero),
			id: raw.toString("hex", zero + 1, zero + 1 + length)
		});
		at = zero + 1 + length;
	}
	return entries;
};
const isFolder = ({ mode }) => mode === "040000";

// src/io/git-changes.ts
/** Paths of a comparison beyond which it is truncated: what GitHub lists of a pull request. */
const MOST_CHANGES = 3e3;
const DEEPEST$2 = 200;
/** A file that moved as it is counts as renamed. A null base is the empty tree. */
const changesBetween = async (trees, base, head) => {
	const [before, after] = [base === null ? "" : await trees.rootOf(base), await trees.rootOf(head)];
	if (before === null || after === null) return unknown("not-found", "a tree of the range is not here: the clone is shallow or partial");
	const difference = new Difference(trees);
	await difference.between(before === "" ? null : before, after, "", 0);
	if (difference.incomplete) return unknown("not-found", "a folder of the range is not here: the clone is shallow or partial");
	const made = [...difference.made, ...renames(difference.removed, difference.added)];
	if (made.length > MOST_CHANGES) return unknown("truncated", `more than ${MOST_CHANGES} paths differ`);
	return known(made.sort((a, b) => a.path < b.path ? -1 : 1));
};
const nothing = /* @__PURE__ */ new Map();
var Difference = class {
	removed = /* @__PURE__ */ new Map();
	added = /* @__PURE__ */ new Map();
	made = [];
	/** True where a folder is not here. */
	incomplete = false;
	#trees;
	constructor(trees) {
		this.#trees = trees;
	}
	async between(before, after, prefix, depth) {
		if (before === after || depth > DEEPEST$2 || this.removed.size + this.added.size + this.made.length > 4 * MOST_CHANGES) return;
		const [old, now] = await Promise.all([this.#folder(before), this.#folder(after)]);
		if (old === null || now === null) {
			this.incomplete = true;
			return;
		}
		for (const name of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
			const [a, b] = [old.get(name), now.get(name)];
			if (a?.id === b?.id && a?.mode === b?.mode) continue;
			const path = prefix === "" ? name : `${prefix}/${name}`;
			const [folderBefore, folderAfter] = [a !== void 0 && isFolder(a) ? a.id : null, b !== void 0 && isFolder(b) ? b.id : null];
			if (folderBefore !== null || folderAfter !== null) await this.between(folderBefore, folderAfter, path, depth + 1);
			this.#file(path, folderBefore === null ? a : void 0, folderAfter === null ? b : void 0);
		}
	}
	async #folder(id) {
		return id === null ? nothing : await this.#trees.folder(id);
	}
	#file(path, before, after) {
		if (before !== void 0 && after !== void 0) this.made.push({
			path,
			previousPath: null,
			status: before.mode.slice(0, 3) === after.mode.slice(0, 3) ? "modified" : "typechange",
			modeBefore: before.mode,
			modeAfter: after.mode
		});
		else if (before !== void 0) this.removed.set(path, before);
		else if (after !== void 0) this.added.set(path, after);
	}
};
const renames = (removed, added) => {
	const byBlob = /* @__PURE__ */ new Map();
	for (const [path, { id }] of removed) byBlob.set(id, [...byBlob.get(id) ?? [], path]);
	const moved = /* @__PURE__ */ new Set();
	const made = [];
	for (const [path, entry] of added) {
		const from = byBlob.get(entry.id)?.find((one) => !moved.has(one));
		if (from !== void 0) moved.add(from);
		made.push({
			path,
			previousPath: from ?? null,
			status: from === void 0 ? "added" : "renamed",
			modeBefore: from === void 0 ? null : removed.get(from)?.mode ?? null,
			modeAfter: entry.mode
		});
	}
	for (const [path, { mode }] of removed) if (!moved.has(path)) made.push({
		path,
		previousPath: null,
		status: "removed",
		modeBefore: mode,
		modeAfter: null
	});
	return made;
};

// src/io/git-trees.ts
/** A text larger than this is not judged: GitHub refuses workflows far smaller. */
const LARGEST_TEXT = 6291456;
const MOST_ENTRIES = 5e5;
const MOST_FOLDERS = 2e3;
const MOST_ROOTS = 1e3;
const DEEPEST$1 = 100;
var Trees = class {
	#objects;
	/** Answers that are still awaited are shared too: the files of one batch ask for the same folders at the same time. */
	#folders = /* @__PURE__ */ new Map();
	#roots = /* @__PURE__ */ new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	/** The tree of a commit; null where either is not here. */
	rootOf(commit) {
		return kept(this.#roots, MOST_ROOTS, commit, async () => {
			const [object] = await this.#objects.read([commit]);
			return object?.type === "commit" ? treeOf(object.bytes) : null;
		});
	}
	/** Null where the folder is not here: the clone is partial. */
	folder(id) {
		return kept(this.#folders, MOST_FOLDERS, id, async () => {
			const [object] = await this.#objects.read([id]);
			return object?.type === "tree" ? byName(parseTree(object.bytes, id.length / 2)) : null;
		});
	}
	async fileAt(root, path) {
		const entry = root === null ? unknown("not-found", "the tree of the commit is not here") : await this.#entryAt(root, path);
		return entry.known ? entry.value === null ? known(null) : await this.#file(entry.value) : entry;
	}
	/** Paths of files in a folder and below it. Links are not followed. */
	async paths(root, path, deep) {
		const start = root === null ? known(null) : path === "" ? known({
			mode: "040000",
			name: "",
			id: root
		}) : await this.#entryAt(root, path);
		if (!start.known || start.value === null || !isFolder(start.value)) return [];
		const found = [];
		const walk = async (id, prefix, depth) => {
			for (const entry of (await this.folder(id))?.values() ?? []) {
				if (found.length >= MOST_ENTRIES) return;
				const name = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
				if (!isFolder(entry)) found.push(name);
				else if (deep && depth < DEEPEST$1) await walk(entry.id, name, depth + 1);
			}
		};
		await walk(start.value.id, path, 0);
		return found;
	}
	async #entryAt(root, path) {
		let at = {
			mode: "040000",
			name: "",
			id: root
		};
		for (const part of path.split("/")) {
			if (!isFolder(at)) return known(null);
			const folder = await this.folder(at.id);
			if (folder === null) return unknown("not-found", "a folder is not here: the clone is partial");
			const next = folder.get(part);
			if (next === void 0) return known(null);
			at = next;
		}
		return known(at);
	}
	async #file({ id, mode }) {
		if (mode === "040000") return known(null);
		if (mode === "160000" || mode === "120000") return known({
			blob: id,
			mode,
			text: null
		});
		const [object] = await this.#objects.read([id]);
		if (object == null) return unknown("not-found", "the file is not here: the clone is partial");
		if (object.size > LARGEST_TEXT) return unknown("limit", "the file is too large to be judged");
		const binary = object.bytes.subarray(0, 8e3).includes(0);
		return known({
			blob: id,
			mode,
			text: binary ? null : object.bytes.toString("utf8")
		});
	}
};
const byName = (entries) => {
	const folder = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!folder.has(entry.name)) folder.set(entry.name, entry);
	return folder;
};
/** What was asked for before, else asked for now. A question that failed is asked again. */
const kept = (answers, most, id, ask) => {
	const before = answers.get(id);
	if (before !== void 0) return before;
	if (answers.size > most) answers.clear();
	const answer = ask();
	answers.set(id, answer);
	answer.catch(() => answers.delete(id));
	return answer;
};

// src/io/git-repository.ts
/** Files whose texts are read at once. */
const MOST_ASKED = 64;
const trunkRefs = [
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master",
	"refs/heads/trunk",
	"refs/heads/develop"
];
var LocalRepository = class {
	place;
	#objects;
	#trees;
	constructor(place) {
		this.place = place;
		this.#objects = new ObjectReader(place);
		this.#trees = new Trees(this.#objects);
	}
	close() {
		this.#objects.close();
	}
	/** False where git ended instead of answering: it may not take the folder for a repository that it can read. */
	async answers() {
		await this.#objects.read(["HEAD"]).catch(() => null);
		return !this.#objects.hasDied;
	}
	/** The commit that a name means; null where there is none. A name that begins with a hyphen is none. */
	async resolve(name) {
		if (name.startsWith("-") || /[\0\n]/.test(name)) return null;
		const [object] = await this.#objects.read([`${name}^{commit}`]);
		return object?.type === "commit" ? object.id : null;
	}
	/** What a symbolic ref points at, such as `refs/heads/main`; null where it is none. */
	async symbolic(name) {
		const { code, stdout } = await git(this.place, [
			"symbolic-ref",
			"--quiet",
			name
		]);
		return code === 0 ? stdout.toString("utf8").trim() : null;
	}
	/** The default branch, as far as a clone knows it; null where none is known or it is `except`. */
	async trunk(except = null) {
		const told = await this.symbolic("refs/remotes/origin/HEAD");
		for (const ref of [...told === null ? [] : [told], ...trunkRefs]) {
			if (ref === except) continue;
			const sha = await this.resolve(ref);
			const name = ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "");
			if (sha !== null) return {
				name: ref.replace(/^refs\/(?:heads|remotes)\//, ""),
				ref: `refs/heads/${name}`,
				sha
			};
		}
		return null;
	}
	async mergeBase(a, b) {
		const { code, stdout } = await git(this.place, [
			"merge-base",
			a,
			b
		]);
		const sha = stdout.toString("latin1").trim();
		return code === 0 && sha !== "" ? sha : null;
	}
	/** Is the commit here? In a shallow or partial clone one may be named by others and not be. */
	async has(commit) {
		return await this.#trees.rootOf(commit) !== null;
	}
	/** Object names of commits after `base` up to `head`, newest first, at most so many; as far as they go where git finds some missing. */
	async list(base, head, most, firstParent = false) {
		const { code, stdout } = await git(this.place, [
			"rev-list",
			"--topo-order",
			`--max-count=${most}`,
			...firstParent ? ["--first-parent"] : [],
			head,
			...base === null ? [] : [`^${base}`],
			"--"
		]);
		if (code === 0) return {
			names: stdout.toString("latin1").split("\n").filter(Boolean),
			complete: true
		};
		return {
			names: await this.#walk(base, head, most, firstParent),
			complete: false
		};
	}
	/** History by its own links, past what is missing. */
	async #walk(base, head, most, firstParent) {
		const seen = new Set(base === null ? [] : [base]);
		const found = [];
		for (let open = [head]; open.length > 0 && found.length < most;) {
			const fresh = [...new Set(open)].filter((name) => !seen.has(name));
			for (const name of fresh) seen.add(name);
			const here = (await this.commits(fresh)).filter((commit) => commit !== null);
			found.push(...here.map(({ sha }) => sha));
			open = here.flatMap(({ parents }) => firstParent ? parents.slice(0, 1) : parents);
		}
		return found.slice(0, most);
	}
	/** Commits in the order of the names; null for what is not there or is no commit. */
	async commits(names) {
		return (await this.#objects.read(names)).map((object) => object?.type === "commit" ? parseCommit(object.id, object.bytes) : null);
	}
	async isShallow() {
		const { stdout } = await git(this.place, ["rev-parse", "--is-shallow-repository"]);
		return stdout.toString("latin1").trim() === "true";
	}
	/** `owner/name` and web address of the GitHub repository that `origin` names; null where it names none. Credentials in it are left out. */
	async origin() {
		const { stdout } = await git(this.place, [
			"config",
			"--get",
			"remote.origin.url"
		]);
		const found = /^(?:https?:\/\/(?:[^@/\s]{1,255}@)?|ssh:\/\/git@|git@)([\w.-]{1,253})[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(stdout.toString("utf8").trim());
		return found === null ? null : {
			name: found[2] ?? "",
			url: `https://${found[1]}/${found[2]}`
		};
	}
	/** Files by path at a commit: known null where there is none. */
	async files(at, paths) {
		const root = await this.#trees.rootOf(at);
		const found = {};
		for (let from = 0; from < paths.length; from += MOST_ASKED) {
			const batch = paths.slice(from, from + MOST_ASKED);
			const facts = await Promise.all(batch.map((path) => this.#trees.fileAt(root, path)));
			batch.forEach((path, index) => {
				Object.defineProperty(found, path, {
					value: facts[index],
					enumerable: true,
					configurable: true,
					writable: true
				});
			});
		}
		return found;
	}
	/** Paths of files in a folder and below it. Links are not followed. */
	async folder(at, path, deep) {
		return this.#trees.paths(await this.#trees.rootOf(at), path, deep);
	}
	/** Paths that differ between two commits. A file that moved as it is counts as renamed. A null base is the empty tree. */
	changes(base, head) {
		return changesBetween(this.#trees, base, head);
	}
};

// src/io/open-repository.ts
/** Finds a repository from the folder that somebody named. */
/**
* Finds the git directory of a folder, without asking git to discover one.
*
* @throws GateError `repository-unreadable`
*/
const openRepository = async (folder) => {
	const path = resolve(folder);
	if (!(await stat(path).catch(() => null))?.isDirectory()) throw new GateError("repository-unreadable", `There is no folder ${folder}. Name a work tree, a bare repository or a git directory.`);
	const found = await gitDirOf(path);
	if (found === null) throw new GateError("repository-unreadable", `${folder} is no git repository. Name a work tree, a bare repository or a git directory.`);
	const repository = new LocalRepository({
		folder: path,
		...found
	});
	if (await repository.answers()) return repository;
	const { code, stderr } = await git(repository.place, ["rev-parse", "--git-dir"]);
	if (code === 0) return repository;
	repository.close();
	throw new GateError("repository-unreadable", `git cannot read ${folder} (${stderr.trim().split("\n")[0]?.slice(0, 200) || "no reason given"}). It may be damaged.`);
};
/** A `.git` file holds one path. */
const LARGEST_POINTER = 8192;
const isGitDir = async (path) => {
	return (await Promise.all(["HEAD", "objects"].map((name) => lstat(join(path, name)).catch(() => null)))).every((part) => part !== null);
};
/** The folder itself, the `.git` in it or in a folder above it, or where a `.git` file points. */
const gitDirOf = async (start) => {
	if (await isGitDir(start)) return {
		gitDir: start,
		workTree: null
	};
	for (let path = await realpath(start);; path = resolve(path, "..")) {
		const dot = join(path, ".git");
		const about = await stat(dot).catch(() => null);
		if (about?.isDirectory() && await isGitDir(dot)) return {
			gitDir: dot,
			workTree: path
		};
		if (about?.isFile() && about.size <= LARGEST_POINTER) {
			const target = /^gitdir: (.{1,4096})$/m.exec(await readFile(dot, "utf8"))?.[1];
			if (target !== void 0) return {
				gitDir: isAbsolute(target) ? target : resolve(path, target),
				workTree: path
			};
		}
		if (path === resolve(path, "..")) return null;
	}
};

// src/io/policy-files.ts
/** A policy of a local repository with the files that it extends, from the disk or from a commit. */
const POLICY_PATH = ".github/countersign.yml";
const LARGEST = 524288;
const DEEPEST = 5;
const MOST_FILES = 40;
/** Texts of every policy that these extend, each read once. Words that name another repository are null: that would take a network. */
const extendedTexts = async (texts, read) => {
	const found = /* @__PURE__ */ new Map();
	let open = texts;
	for (let depth = 0; depth < DEEPEST && open.length > 0; depth++) {
		const wanted = [...new Set(open.flatMap((text) => text === null ? [] : extendedBy(text)))].filter((name) => !found.has(name));
		const read_ = await Promise.all(wanted.slice(0, MOST_FILES - found.size).map(async (name) => [name, await read(name)]));
		for (const [name, text] of read_) found.set(name, text);
		open = read_.map(([, text]) => text);
	}
	return Object.fromEntries(found);
};
const readAtCommit = (repository, at) => async (path) => {
	const file = (await repository.files(at, [path]))[path];
	return file?.known ? file.value?.text ?? null : null;
};
/** Plain files below a folder; nothing outside of it, whatever the path says. */
const readBelow = (folder) => async (path) => {
	const target = resolve(folder, path);
	if (relative(folder, target).split(sep)[0] === "..") return null;
	if (!await isPlainBelow(folder, target)) return null;
	return readText(target, {
		code: "policy-invalid",
		what: "a policy in YAML",
		most: LARGEST,
		hostile: true
	});
};
/** No part of the way is a link that could lead elsewhere. */
const isPlainBelow = async (folder, target) => {
	let at = folder;
	const parts = relative(folder, target).split(sep);
	for (const [index, part] of parts.entries()) {
		at = join(at, part);
		const about = await lstat(at).catch(() => null);
		if (about === null || (index < parts.length - 1 ? !about.isDirectory() : !about.isFile())) return false;
	}
	return true;
};
/** The policy of a file that someone names; what it extends is looked for below the repository's folder. */
const namedPolicy = async (file, folder) => {
	const text = await readText(file, {
		code: "policy-not-found",
		what: "a policy in YAML",
		most: LARGEST
	});
	return {
		path: file,
		text,
		extended: await extendedTexts([text], readBelow(folder))
	};
};
/** The policy that stands in a folder's work tree, else in its HEAD; without one the text is null. */
const ownPolicy = async (folder) => {
	const text = await readBelow(folder)(POLICY_PATH);
	if (text !== null) return {
		path: POLICY_PATH,
		text,
		extended: await extendedTexts([text], readBelow(folder))
	};
	if (await lstat(folder).catch(() => null) !== null && await gitDirOf(folder) === null) return {
		path: POLICY_PATH,
		text: null,
		extended: {}
	};
	const repository = await openRepository(folder);
	try {
		const at = await repository.resolve("HEAD");
		return at === null ? {
			path: POLICY_PATH,
			text: null,
			extended: {}
		} : await policyAtCommit(repository, at);
	} finally {
		repository.close();
	}
};
/** @throws GateError `policy-invalid` where the commit has a policy that is no text or is not here */
const policyAtCommit = async (repository, at) => {
	const file = (await repository.files(at, [POLICY_PATH]))[POLICY_PATH];
	if (file === void 0 || !file.known || file.value !== null && file.value.text === null) throw new GateError("policy-invalid", `${POLICY_PATH} at ${at.slice(0, 12)} is no text that can be read. Fetch the whole commit, or name a policy with --policy.`);
	const text = file.value?.text ?? null;
	return {
		path: POLICY_PATH,
		text,
		extended: await extendedTexts([text], readAtCommit(repository, at))
	};
};

export { policyAtCommit as a, git as c, ownPolicy as i, extendedTexts as n, gitDirOf as o, namedPolicy as r, openRepository as s, POLICY_PATH as t };