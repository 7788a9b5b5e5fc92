import { t as beThrifty } from "./memory.js";

// src/main.ts
/** dist/main.js: one call. */
if (process.env["INPUT_MODE"] === "wait") beThrifty();
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort());
const { runGate } = await import("./action.js");
process.exitCode = await runGate(process.env, stop.signal);
if (stop.signal.aborted) process.exit();

export {  };