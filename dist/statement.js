import { $t as digestOf, Zt as canonicalJson } from "./gate.js";
import { t as Evidence } from "./evidence.js";

// src/verify/check.ts
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

// src/verify/statement.ts
/** A statement by itself: is it JSON, in its one form, with the digest that it names, and evidence of a version that we know? */
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

export { main as a, failed as i, readEvidence as n, ok as o, readJson as r, unchecked as s, formChecks as t };