import { createHash } from "node:crypto";

// src/evidence/canonical.ts
/** Canonical JSON (RFC 8785): one value has one text, so that a digest means the value and not its layout. */
/**
* The canonical text. Keys are sorted by UTF-16 code units and numbers are written as ECMAScript does, which is what RFC 8785 asks.
*
* @throws TypeError on what JSON has no word for: NaN, infinities, half a surrogate pair, functions, bigints. `undefined` in an object is
*   left out.
*/
const canonicalJson = (value) => isCanonical(value) ? JSON.stringify(value) : written(value);
/** Does the value already stand as it would be written? Then the engine's own writer gives the same text, many times faster. */
const isCanonical = (value) => {
	if (value === null || typeof value === "boolean") return true;
	if (typeof value === "string") return value.isWellFormed();
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object") return false;
	if (Array.isArray(value)) return value.every(isCanonical);
	let before = null;
	for (const [key, item] of Object.entries(value)) {
		if (before !== null && before >= key || !key.isWellFormed() || !isCanonical(item)) return false;
		before = key;
	}
	return !("toJSON" in value);
};
const written = (value) => {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return writtenText(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => written(item ?? null)).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`a ${typeof value} (${String(value)}) has no JSON form`);
	const members = new Map(Object.entries(value));
	return `{${[...members.keys()].filter((key) => members.get(key) !== void 0).sort().map((key) => `${writtenText(key)}:${written(members.get(key))}`).join(",")}}`;
};
const writtenText = (text) => {
	if (!text.isWellFormed()) throw new TypeError("a text with half a surrogate pair has no JSON form");
	return JSON.stringify(text);
};
/** `sha256:` and 64 hex digits, of the UTF-8 bytes of a text or of bytes as they are. */
const sha256 = (of) => `sha256:${createHash("sha256").update(of).digest("hex")}`;
/** The digest of a value's canonical JSON. */
const digestOf = (value) => sha256(canonicalJson(value));
/** Base64 of a text's SHA-256, as a page's content policy names a style or a script. */
const contentHash = (text) => createHash("sha256").update(text).digest("base64");

export { sha256 as i, contentHash as n, digestOf as r, canonicalJson as t };