import { fn as withoutTokens } from "./gate.js";
import { createHash } from "node:crypto";

// src/evidence/disclose.ts
/** What may leave the machine: facts with secrets taken out and private addresses made unreadable, before anything is judged. */
/** `owner/name@v1.2.3`, `name@1.2.3` and `file.yml@v1.2` are places at a version, and no one's address. */
const address = /(?<![\w.+%/-])[\w.+%-]{1,64}@(?!v?\d{1,6}(?:\.\d{1,6}){1,3}(?!\w))[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const githubNoreply = /@users\.noreply\.github\.com$/i;
/** The same address always gives the same sign, so that people can still be told apart, within one repository. */
const hidden = (email, salt) => `${createHash("sha256").update(`${salt}\n${email.toLowerCase()}`).digest("hex").slice(0, 16)}@hidden.invalid`;
/**
* Rewrites every string of the facts. Judgement then sees what the evidence keeps, so `facts.json` alone gives the same decision again.
* Account numbers in noreply addresses are public and stay; texts of files stay, but for tokens.
*/
const disclose = (facts, { keep, full }) => {
	const salt = facts.repository.name ?? "local";
	const person = (text) => full ? text : text.replaceAll(address, (email) => keep.has(email.toLowerCase()) || githubNoreply.test(email) || email.endsWith("@hidden.invalid") ? email : hidden(email, salt));
	const clean = (text) => person(withoutTokens(text));
	const { files, policy, ...rest } = facts;
	const { exceptions, ...texts } = policy;
	return {
		...walk(rest, clean),
		files: walk(files, withoutTokens),
		policy: {
			...walk(exceptions === void 0 ? {} : { exceptions }, clean),
			...walk(texts, withoutTokens)
		}
	};
};
/** The same value with every string turned and every map in the order in which the record is read again; shape and type stay. */
const walk = (value, turn) => {
	const step = (item) => {
		if (typeof item === "string") return turn(item.toWellFormed());
		if (Array.isArray(item)) return item.map(step);
		if (item !== null && typeof item === "object") return Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [turn(key.toWellFormed()), step(inner)]));
		return item;
	};
	return step(value);
};

export { disclose as t };