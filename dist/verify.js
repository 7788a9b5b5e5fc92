import { t as assess } from "./gate.js";
import { a as sha256 } from "./gaps.js";
import { t as GateError } from "./errors.js";
import { n as Facts } from "./facts.js";
import { n as integrityOf, o as Evidence, s as PREDICATE_TYPE, t as evidenceText } from "./statement.js";
import { t as version } from "./version.js";
import { lstat, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createRequire } from "module";

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}

// src/io/evidence-files.ts
/** Evidence folders wherever they lie: files, folders, zips and folders of those. One is read at a time; a damaged one is told, not thrown. */
const mostDepth = 12;
const largestFile = 67108864;
const largestUnzipped = 536870912;
/**
* Every folder with an `evidence.json` below the given paths, in the order of their names. Links are not followed.
*
* @throws GateError `input-invalid` where a path that was named does not exist
*/
async function* evidenceFolders(paths) {
	for (const path of paths) {
		const about = await lstat(path).catch(() => null);
		if (about === null) throw new GateError("input-invalid", `There is no file or folder ${path}. Name the evidence that was downloaded.`);
		yield* found(path, about.isDirectory(), 0);
	}
}
async function* found(path, isFolder, depth) {
	try {
		if (isFolder) yield* inFolder(path, depth);
		else if (path.endsWith(".zip")) yield* inZip(path, await readBounded(path));
		else yield {
			path,
			files: /* @__PURE__ */ new Map([["evidence.json", await readBounded(path)]]),
			problem: null
		};
	} catch (error) {
		yield {
			path,
			files: /* @__PURE__ */ new Map(),
			problem: error instanceof Error ? error.message : String(error)
		};
	}
}
async function* inFolder(path, depth) {
	const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => a.name < b.name ? -1 : 1);
	const files = entries.filter((entry) => entry.isFile());
	if (files.some(({ name }) => name === "evidence.json")) {
		const texts = /* @__PURE__ */ new Map();
		for (const { name } of files) texts.set(name, await readBounded(join(path, name)));
		yield {
			path,
			files: texts,
			problem: null
		};
	} else for (const { name } of files) if (name.endsWith(".zip")) yield* found(join(path, name), false, depth);
	if (depth >= mostDepth) return;
	for (const entry of entries) if (entry.isDirectory()) yield* found(join(path, entry.name), true, depth + 1);
}
const readBounded = async (path) => {
	const { size } = await lstat(path);
	if (size > largestFile) throw new Error(`the file has ${size} bytes, more than evidence ever has`);
	return readFile(path);
};
/** Zips are hostile: what they claim to hold is added up before anything is unpacked. */
function* inZip(path, bytes) {
	let claimed = 0;
	const entries = unzipSync(bytes, { filter: ({ originalSize, name }) => {
		claimed += originalSize;
		if (claimed > largestUnzipped) throw new Error("the archive unpacks to more than evidence ever has");
		return !name.endsWith("/");
	} });
	const folders = /* @__PURE__ */ new Map();
	for (const [name, text] of Object.entries(entries)) {
		const at = name.lastIndexOf("/");
		const folder = at < 0 ? "" : name.slice(0, at);
		folders.set(folder, (folders.get(folder) ?? /* @__PURE__ */ new Map()).set(name.slice(at + 1), text));
	}
	for (const [folder, files] of folders) if (files.has("evidence.json")) yield {
		path: folder === "" ? path : `${path}!${folder}`,
		files,
		problem: null
	};
	if (![...folders.values()].some((files) => files.has("evidence.json"))) yield {
		path,
		files: /* @__PURE__ */ new Map(),
		problem: "the archive holds no evidence.json"
	};
}

// src/verify.ts
/** Is this evidence what it was when it was written, and does it lead to the same decision again? Offline, and without trust in its writer. */
const ok = (name, file, message) => ({
	name,
	file,
	result: "ok",
	message
});
const failed = (name, file, message) => ({
	name,
	file,
	result: "failed",
	message
});
const unchecked = (name, file, message) => ({
	name,
	file,
	result: "not-checked",
	message
});
const main = "evidence.json";
const text = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const readText = (bytes) => {
	try {
		return text.decode(bytes);
	} catch {
		return null;
	}
};
const readJson = (bytes) => {
	const read = readText(bytes);
	try {
		return read === null ? void 0 : JSON.parse(read);
	} catch {
		return;
	}
};
/** @param files the folder's files by name, as bytes */
const verifyFolder = (files, { digest, signature }) => {
	const bytes = files.get(main);
	if (bytes === void 0) return {
		ok: false,
		origin: "unproven",
		evidence: null,
		checks: [failed("schema", main, "There is no evidence.json here.")]
	};
	const read = readEvidence(bytes);
	if (typeof read === "string") return {
		ok: false,
		origin: "unproven",
		evidence: null,
		checks: [failed("schema", main, read)]
	};
	const checks = [
		ok("schema", main, `is ${PREDICATE_TYPE}`),
		readText(bytes) === evidenceText(read) ? ok("canonical", main, "is written in its one canonical form") : failed("canonical", main, "is not in its canonical form: it was edited or written again by another program."),
		integrityOf(read) === read.predicate.integrity ? ok("integrity", main, "the statement has the digest that it names") : failed("integrity", main, "the statement does not have the digest that it names: it was changed after it was written."),
		...fileChecks(files, read),
		replayCheck(files.get("facts.json"), read),
		...digestCheck(bytes, digest),
		...signature === null ? [] : [signature]
	];
	const origin = signature?.result === "ok" ? "signed" : digest !== null && sha256(bytes) === digest ? "matched" : "unproven";
	return {
		ok: checks.every(({ result }) => result !== "failed"),
		origin,
		checks,
		evidence: read
	};
};
/** The evidence, or what is wrong with it in words. */
const readEvidence = (bytes) => {
	const value = readJson(bytes);
	if (value === void 0) return "is not JSON in UTF-8: it is damaged or something else.";
	const parsed = Evidence.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	return `is not evidence of a version that this tool knows: ${issue?.path.map(String).join(".") || "its root"}: ${issue?.message ?? "unreadable"}.`;
};
/** Signature bundles are made after the evidence, so no digest of theirs can stand in it. */
const isBundle = (name) => /\.(?:sigstore|bundle)(?:\.json|\.jsonl)?$|^attestation\.jsonl?$/.test(name);
const fileChecks = (files, { predicate }) => [...Object.entries(predicate.files).map(([name, expected]) => {
	const bytes = files.get(name);
	if (bytes === void 0) return failed("file", name, "is named in the evidence and is not here.");
	return sha256(bytes) === expected ? ok("file", name, "has the digest that the evidence names") : failed("file", name, "was changed: its digest is another.");
}), ...[...files.keys()].filter((name) => name !== main && !Object.hasOwn(predicate.files, name) && !isBundle(name)).map((name) => failed("file", name, "is not named in the evidence: it was added later."))];
const replayCheck = (bytes, { predicate }) => {
	if (bytes === void 0) return unchecked("replay", "facts.json", "The facts are not here, so the decision cannot be made again.");
	const facts = Facts.safeParse(readJson(bytes));
	if (!facts.success) return failed("replay", "facts.json", "The facts are not readable by this version.");
	const again = assess(facts.data);
	const version$1 = predicate.tool.version;
	if (again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision) return ok("replay", "facts.json", `the facts lead to the same decision again (${predicate.decision}, ${predicate.verdict})`);
	if (version$1 === "0.1.0") return failed("replay", "facts.json", `The facts lead to ${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId}).`);
	return unchecked("replay", "facts.json", `The evidence was written by version ${version$1}, whose judgement this version cannot repeat.`);
};
const digestCheck = (bytes, digest) => {
	if (digest === null) return [];
	return [sha256(bytes) === digest ? ok("digest", main, "equals the digest that was given") : failed("digest", main, "does not equal the digest that was given: this is not the file that the run announced.")];
};

export { verifyFolder as n, evidenceFolders as r, readEvidence as t };