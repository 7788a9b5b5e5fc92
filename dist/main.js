// src/main.ts
/** dist/main.js: one call. */
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort());
if (process.env["INPUT_MODE"] === "wait") (await import("./memory2.js")).beThrifty();
const { runGate } = await import("./action.js");
process.exitCode = await runGate(process.env, stop.signal);
if (stop.signal.aborted) process.exit();

export {  };