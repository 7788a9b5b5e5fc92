// src/version.ts
/** The tool's own version: part of every decision-id. A test binds it to package.json. */
const version = "0.1.0";

export { version as t };