// src/model/workflow.ts
/** The single value a scalar surely has, else null. */
const literal = (scalar) => scalar?.values?.length === 1 ? scalar.values[0] : null;
/** What `mode: route` hands out, as the next job names it: the door, which the gate looked at before it gave its name. */
const isHandedOut = (environment) => /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/.test(environment);

export { literal as n, isHandedOut as t };