// src/model/formats.ts
/** The names by which our formats are known. They are never re-pointed: what changes gets a new one. */
const FACTS_SCHEMA = "urn:countersign:facts:v1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "urn:countersign:evidence:v1";

export { PREDICATE_TYPE as n, STATEMENT_TYPE as r, FACTS_SCHEMA as t };