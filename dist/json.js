// src/cli/json.ts
/** JSON of unknown shape. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { isRecord as t };