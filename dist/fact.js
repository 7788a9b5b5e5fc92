// src/model/fact.ts
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

export { valueOr as a, unknown as i, known as n, mapFact as r, isBlindSpot as t };