import { i as readPolicy, r as builtin } from "./load.js";

// src/policy/extends.ts
/** Which other policies a policy's text extends: whoever gathers their texts does not judge them. */
/** The words of `extends` that name a file; the built-in policies need none. Never throws; a faulty text extends nothing. */
const extendedBy = (text) => {
	const read = readPolicy(text, "policy");
	return "faults" in read ? [] : [read.file.extends ?? []].flat().filter((name) => !Object.hasOwn(builtin, name));
};

export { extendedBy as t };