import { c as _enum, d as discriminatedUnion, p as literal, v as strictObject, y as string } from "./zod.js";

// src/model/fact.ts
/** Whether we know a thing, and if not, why not. Unknown is a value here, never a guess. */
/**
* Why a fact could not be had.
*
* `not-in-source` is the only cause that is a *blind spot*: the source cannot hold such a fact at all (git has no actor, no
* pull request). It does not make involvement unknown. Every other cause is a fact the source should hold and did not give.
*/
const Cause = _enum([
	"not-in-source",
	"not-asked",
	"forbidden",
	"not-found",
	"truncated",
	"dynamic",
	"remote",
	"unreadable",
	"unreachable",
	"limit"
]).meta({
	id: "Cause",
	description: "Why a fact could not be had. `not-in-source`: the source cannot hold such a fact at all."
});
const Unknown = strictObject({
	known: literal(false).describe("False: there is no value."),
	cause: Cause.describe("Why there is none, as a stable word."),
	because: string().describe("Why there is none, as a clause.")
}).meta({
	id: "Unknown",
	description: "A fact that could not be had."
});
/** The zod schema of a fact whose value has the given schema. */
const factOf = (value) => discriminatedUnion("known", [strictObject({
	known: literal(true).describe("True: the value is there."),
	value: value.describe("The value.")
}), Unknown]);
const known = (value) => ({
	known: true,
	value
});
/** @param because a clause that completes "unknown, because …", safe to show: it never quotes hostile text. */
const unknown = (cause, because) => ({
	known: false,
	cause,
	because
});
/** True where the source cannot hold such a fact at all. */
const isBlindSpot = (fact) => !fact.known && fact.cause === "not-in-source";
/** The value, or the given fallback where it is unknown. Use only where unknown and the fallback truly mean the same. */
const valueOr = (fact, fallback) => fact.known ? fact.value : fallback;
const mapFact = (fact, turn) => fact.known ? known(turn(fact.value)) : fact;

export { unknown as a, mapFact as i, isBlindSpot as n, valueOr as o, known as r, factOf as t };