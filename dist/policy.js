import { g as GateError } from "./words.js";

// src/cli/policy.ts
/** `countersign policy lint|explain`: what is wrong with a policy, and which of its rules would speak. */
const help = `Usage: countersign policy lint [FILE…] [--repo DIR] [--json]
       countersign policy explain (--category NAME [conditions] | --facts FILE) [--policy FILE] [--repo DIR] [--json]

lint      every fault of a policy at its line and column, and what in it is risky or does nothing
explain   which rule would speak about a finding, and why; and why the others are silent
Each takes --help.
`;
const commands = {
	lint: () => import("./policy-lint.js"),
	explain: () => import("./policy-explain.js")
};
const run = async (args, console) => {
	const [name, ...rest] = args;
	if (name === "--help" || name === "-h") {
		console.out(help);
		return 0;
	}
	const load = name !== void 0 && Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (load === void 0) throw new GateError("usage", "policy takes lint or explain. See countersign policy --help.");
	return (await load()).run(rest, console);
};

export { run };