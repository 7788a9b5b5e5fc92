import { c as _enum, v as strictObject, y as string } from "./zod.js";

// src/model/gap.ts
/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
const Gap = strictObject({
	id: string().describe("Its stable id."),
	fact: string().describe("The fact that is not known."),
	blocks: string().describe("The proof that it blocks."),
	who: _enum([
		"developer",
		"admin",
		"organisation",
		"policy"
	]).describe("Who can close it."),
	fix: strictObject({
		kind: _enum([
			"yaml",
			"setting",
			"command"
		]).describe("What kind of change closes it."),
		text: string().describe("The exact line, setting or command that closes it.")
	}).describe("How it is closed.")
}).meta({
	id: "Gap",
	description: "A fact that blocks proof, who can close it, and how."
});

export { Gap as t };