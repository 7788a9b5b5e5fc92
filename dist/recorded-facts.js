import { t as readText } from "./read-text.js";
import { t as GateError } from "./errors.js";
import { n as Facts } from "./facts.js";

// src/cli/recorded-facts.ts
/** Facts that an earlier run recorded, read back. */
const LARGEST = 268435456;
/**
* Recorded facts were redacted when they were recorded; they are judged as they are, so that every door gives the same bytes.
*
* @throws GateError `facts-invalid`
*/
const recordedFacts = async (path) => {
	const text = await readText(path, {
		code: "facts-invalid",
		what: "the facts.json of an evidence folder",
		most: LARGEST
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new GateError("facts-invalid", `${path} is no JSON. Name the facts.json of an evidence folder.`, { cause });
	}
	const parsed = Facts.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new GateError("facts-invalid", `${path} holds no facts that this version reads: ${issue?.path.map(String).join(".") || "its root"}: ${issue?.message ?? ""}.`);
};

export { recordedFacts as t };