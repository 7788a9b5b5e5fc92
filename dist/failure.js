import { f as terminalText, g as GateError } from "./words.js";

// src/cli/failure.ts
/** How a failure is told on a terminal, and the exit code that it means. */
const exitCodes = {
	usage: 2,
	user: 6,
	github: 1,
	us: 1
};
const exitCodeOf = (error) => error instanceof GateError ? exitCodes[error.fault] : 1;
/** One line: what, and the cure; the stack only under debug. */
const explainFailure = (error, debug) => {
	const stack = debug && error instanceof Error ? `${error.stack ?? ""}\n${error.cause === void 0 ? "" : `caused by ${String(error.cause)}\n`}` : "";
	if (error instanceof GateError) return `countersign: ${terminalText(error.message)} [${error.code}]\n${stack}`;
	const what = error instanceof Error ? error.message : String(error);
	return `countersign: an error of our own: ${terminalText(what)} [internal]. Run again with COUNTERSIGN_DEBUG=1 and report it.\n${stack}`;
};

export { exitCodes as n, explainFailure as r, exitCodeOf as t };