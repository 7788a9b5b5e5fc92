import { t as SHA } from "./sha.js";

// src/io/event-values.ts
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The value behind a path of keys; undefined where any step of it is not there. Only own properties count. */
const dig = (value, ...keys) => keys.reduce((at, key) => isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0, value);
const textAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "string" ? found : null;
};
const intAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
};
/** Null where the value is no truth value at all. */
const flagAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "boolean" ? found : null;
};
const listAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return Array.isArray(found) ? found : [];
};
/** A full object name; null for anything else and for the zeros by which a push says "nothing". */
const shaOrNull = (value) => typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : null;
const shaAtKey = (value, ...keys) => shaOrNull(dig(value, ...keys));
/** Text as JSON; undefined where it is none. */
const parseJson = (text) => {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
};

export { parseJson as a, textAtKey as c, listAtKey as i, flagAtKey as n, shaAtKey as o, intAtKey as r, shaOrNull as s, dig as t };