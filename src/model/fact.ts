/** Whether we know a thing, and if not, why not. Unknown is a value here, never a guess. */
import type { Cause, Unknown } from './fact-schema.ts'

export type { Cause, Unknown } from './fact-schema.ts'

export type Fact<T> = { readonly known: true; readonly value: T } | Unknown

export const known = <T>(value: T): Fact<T> => ({ known: true, value })

/** @param because a clause that completes "unknown, because …", safe to show: it never quotes hostile text. */
export const unknown = (cause: Cause, because: string): Unknown => ({ known: false, cause, because })

/** True where the source cannot hold such a fact at all. */
export const isBlindSpot = (fact: Fact<unknown>): boolean => !fact.known && fact.cause === 'not-in-source'

/** The value, or the given fallback where it is unknown. Use only where unknown and the fallback truly mean the same. */
export const valueOr = <T, U>(fact: Fact<T>, fallback: U): T | U => (fact.known ? fact.value : fallback)

export const mapFact = <T, U>(fact: Fact<T>, turn: (value: T) => U): Fact<U> => (fact.known ? known(turn(fact.value)) : fact)
