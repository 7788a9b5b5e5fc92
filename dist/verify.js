import { i as sha256, r as digestOf, t as canonicalJson } from "./canonical.js";
import { t as checksumOf } from "./checksum.js";
import { n as outcomeName, t as changedBeyondOutcome } from "./outcome.js";
import { n as folderOf } from "./folder.js";
import { n as judge } from "./gate.js";
import { n as PREDICATE_TYPE, t as Evidence } from "./evidence.js";
import { n as Facts } from "./facts.js";
import { t as version } from "./version.js";

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
const mostDepth = 64;
/** JSON in strict UTF-8; undefined where it is neither, or nested deeper than any record. */
const readJson = (bytes) => {
	try {
		const value = JSON.parse(new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes));
		return isShallow(value, mostDepth) ? value : void 0;
	} catch {
		return;
	}
};
const isShallow = (value, left) => typeof value !== "object" || value === null || left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
/** @param files the folder's files by name, as bytes */
const verifyFolder = (files, { digest, signatures, strange = [], alone = false }) => {
	const bytes = files.get(main);
	if (bytes === void 0) return nothing([failed("schema", main, strange.includes(main) ? "is a link: links are not followed." : "There is no evidence.json here.")]);
	const form = formChecks(main, bytes);
	if (form.some(({ result }) => result === "failed")) return nothing([
		...form,
		...digestCheck(bytes, digest),
		unchecked("file", main, "What a changed statement says of other files and of the decision was not looked at.")
	]);
	const read = readEvidence(bytes);
	if (typeof read === "string") return nothing([
		...form,
		failed("schema", main, read),
		...digestCheck(bytes, digest)
	]);
	const others = [
		...fileChecks(files, read, alone),
		...strange.map((name) => failed("file", name, "is a link or a device: it was not read.")),
		...outcomeChecks(files, bytes, read)
	];
	const whole = others.every(({ result }) => result !== "failed");
	const checks = [
		ok("schema", main, `is ${PREDICATE_TYPE}`),
		...form,
		...others,
		whole ? replayCheck(files, read) : unchecked("replay", "facts.json", "Files were changed or added, so the decision was not made again."),
		...digestCheck(bytes, digest),
		...signatures
	];
	const good = checks.every(({ result }) => result !== "failed");
	const signed = signatures.some(({ result }) => result === "ok");
	return {
		ok: good,
		origin: good && signed ? "signed" : digest !== null && sha256(bytes) === digest ? "matched" : "unproven",
		checks,
		evidence: read
	};
};
const nothing = (checks) => ({
	ok: false,
	origin: "unproven",
	evidence: null,
	checks
});
/** The evidence, or what is wrong with it in words. */
const readEvidence = (bytes) => {
	const value = readJson(bytes);
	if (value === void 0) return "is not JSON in UTF-8: it is damaged or something else.";
	const parsed = Evidence.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	return `is not evidence of a version that this tool knows: ${issue?.path.map(String).join(".") || "its root"}: ${issue?.message ?? "unreadable"}.`;
};
/** A statement's form and its own digest, before a word of it is believed. A changed one is found here, whatever was changed. */
const formChecks = (file, bytes) => {
	const value = readJson(bytes);
	if (value === void 0) return [failed("schema", file, "is not JSON in UTF-8: it is damaged or something else.")];
	const { predicate, ...statement } = mapAt(value);
	const { integrity, ...body } = mapAt(predicate);
	return [Buffer.from(`${canonicalJson(value)}\n`).equals(bytes) ? ok("canonical", file, "is written in its one canonical form") : failed("canonical", file, "is not in its canonical form: it was edited or written again by another program."), integrity === digestOf({
		...statement,
		predicate: body
	}) ? ok("integrity", file, "the statement has the digest that it names") : failed("integrity", file, "the statement does not have the digest that it names: it was changed after it was written.")];
};
const mapAt = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
/** Signature bundles are made after the evidence, so no digest of theirs can stand in it. */
const isBundle = (name) => /\.sigstore(?:\.json)?$|(?:^|[.-])(?:attestation|bundle)s?\.jsonl?$|^sha256[:-][0-9a-f]{64}\.jsonl?$/.test(name);
/** Every file against the digest that the statement names for it. */
const fileChecks = (files, { predicate }, alone) => [
	...Object.entries(predicate.files).map(([name, expected]) => {
		const bytes = files.get(name);
		if (bytes === void 0) return (alone ? unchecked : failed)("file", name, "is named in the evidence and is not here.");
		return sha256(bytes) === expected ? ok("file", name, "has the digest that the evidence names") : failed("file", name, "was changed: its digest is another.");
	}),
	...[...files].filter(([name, bytes]) => ![main, "outcome.json"].includes(name) && !Object.hasOwn(predicate.files, name) && !isBundle(name) && !isChecksum(name, files) && !isCopy(bytes, predicate.files)).map(([name]) => failed("file", name, "is not named in the evidence: it was added later.")),
	...checksumChecks(files)
];
/** A bundle's bytes are vouched for by nothing that it holds itself, so whoever wrote it left its digest beside it, as `sha256sum` does. */
const checksumChecks = (files) => [...files].flatMap(([name, bytes]) => {
	if (!isBundle(name)) return [];
	const sums = files.get(`${name}.sha256`);
	if (sums === void 0) return [];
	return [Buffer.from(checksumOf(name, bytes)).equals(sums) ? ok("file", name, `has the digest that ${name}.sha256 names`) : failed("file", name, `does not have the digest that ${name}.sha256 names: one of the two was changed.`)];
});
const isChecksum = (name, files) => name.endsWith(".sha256") && isBundle(name.slice(0, -7)) && files.has(name.slice(0, -7));
/** The page that is uploaded by itself lies beside the folder under the artifact's name. */
const isCopy = (bytes, digests) => sha256(bytes) === digests["evidence.html"];
/** How the job ended: a second record that names the first one and every file beside it. */
const outcomeChecks = (files, evidenceBytes, evidence) => {
	const bytes = files.get(outcomeName);
	if (bytes === void 0) return [];
	const form = formChecks(outcomeName, bytes);
	if (form.some(({ result }) => result === "failed")) return form;
	const read = readEvidence(bytes);
	if (typeof read === "string") return [...form, failed("schema", outcomeName, read)];
	const { earlier, files: named } = read.predicate;
	const other = changedBeyondOutcome(read, evidence);
	const linked = earlier.length === 1 && earlier[0] === sha256(evidenceBytes) && other === null;
	return [
		...form,
		linked ? ok("link", outcomeName, "continues this evidence") : failed("link", outcomeName, other === null ? "continues another evidence." : `says something else than the evidence: ${other}.`),
		...Object.entries(named).flatMap(([name, expected]) => {
			const there = files.get(name);
			if (there !== void 0 && sha256(there) === expected) return [];
			return [failed("file", name, there === void 0 ? "is named in the outcome and is not here." : "was changed: the outcome names another digest.")];
		})
	];
};
/** The facts are judged again, and the whole folder is made again from what comes of it. */
const replayCheck = (files, evidence) => {
	const { predicate } = evidence;
	const bytes = files.get("facts.json");
	if (bytes === void 0) return unchecked("replay", "facts.json", "The facts are not here, so the decision cannot be made again.");
	const facts = Facts.safeParse(readJson(bytes));
	const { version: version$1 } = predicate.tool;
	if (!facts.success) return version$1 === "0.1.0" ? failed("replay", "facts.json", "The facts are not readable.") : unchecked("replay", "facts.json", `The facts were written by version ${version$1}, and this version ${version} does not read them.`);
	const again = judge(facts.data);
	const same = again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision;
	const told = `${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId})`;
	if (version$1 !== "0.1.0") return same ? ok("replay", "facts.json", `this version ${version} comes to the same decision as version ${version$1} did`) : unchecked("replay", "facts.json", `Written by version ${version$1}; this version ${version} judges otherwise: ${told}. Use version ${version$1}.`);
	if (!same) return failed("replay", "facts.json", `The facts lead to ${told}.`);
	const rebuilt = rebuiltOf(again, evidence);
	if (rebuilt === null) return failed("replay", "facts.json", "The facts are not such as a run leaves: no record can be made of them.");
	const other = Object.entries(rebuilt.files).sort(([name]) => name === main ? 1 : -1).find(([name, text]) => !Buffer.from(text).equals(files.get(name) ?? Buffer.alloc(0)));
	if (other !== void 0) return failed("replay", other[0], `is not what the facts lead to${other[0] === main ? `: ${differenceOf(rebuilt.evidence, evidence)}` : ""}.`);
	return ok("replay", "facts.json", `the facts lead to the same decision and to the same record again (${predicate.decision}, ${predicate.verdict})`);
};
/** Facts are hostile here: what no gathering would write may break what renders it, and that is an answer. */
const rebuiltOf = (again, { predicate: { record, earlier } }) => {
	try {
		return folderOf(again, {
			validation: record.validation,
			outcome: record.outcome,
			earlier
		});
	} catch {
		return null;
	}
};
/** The first field in which two records of one decision differ, for the message. */
const differenceOf = ({ predicate: a, subject }, { predicate: b, ...statement }) => {
	const differ = (left, right) => canonicalJson(left ?? null) !== canonicalJson(right ?? null);
	if (differ(subject, statement.subject)) return "subject";
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return [...left.keys()].find((name) => name !== "integrity" && differ(left.get(name), right.get(name))) ?? "integrity";
};
const digestCheck = (bytes, digest) => {
	if (digest === null) return [];
	return [sha256(bytes) === digest ? ok("digest", main, "equals the digest that was given") : failed("digest", main, "does not equal the digest that was given: this is not the file that the run announced.")];
};

export { readEvidence as n, verifyFolder as r, isBundle as t };