/** The names by which our formats are known. They are never re-pointed: what changes gets a new one. */
export const FACTS_SCHEMA = 'urn:countersign:facts:v1'
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'urn:countersign:evidence:v1'
