import { t as GateError } from "./errors.js";
import { parseArgs } from "node:util";

// src/cli/options.ts
/** Options of a command, parsed strictly: an unknown one is a usage error that names the known ones. */
/** @throws GateError `usage` with what was wrong and where help is. */
const parseOptions = (command, args, options) => {
	try {
		return parseArgs({
			args: [...args],
			options: {
				...options,
				help: {
					type: "boolean",
					short: "h"
				},
				json: { type: "boolean" }
			},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new GateError("usage", `${error instanceof Error ? error.message : String(error)} See countersign ${command} --help.`, { cause: error });
	}
};
/** @throws GateError `usage` where positional arguments were given to a command that takes none, or too many. */
const positionals = (command, given, most) => {
	if (given.length > most) throw new GateError("usage", `${command} takes ${most === 0 ? "no" : `at most ${most}`} positional argument(s). See countersign ${command} --help.`);
	return given;
};
/** @throws GateError `usage` where the text is no whole number from 1 to `most`. */
const wholeNumber = (flag, text, otherwise, most) => {
	if (text === void 0) return otherwise;
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number < 1 || number > most) throw new GateError("usage", `${flag} takes a whole number from 1 to ${most}.`);
	return number;
};

export { positionals as n, wholeNumber as r, parseOptions as t };