#!/usr/bin/env node
import { d as stripAnsi, h as withoutCommands, t as version } from "./words.js";
import { r as explainFailure, t as exitCodeOf } from "./failure.js";

// src/cli/console.ts
/** What a command may speak to. Tests pass their own. */
/** NO_COLOR (no-color.org) wins when it is not empty; FORCE_COLOR decides next, `0` and `false` against; else a terminal that is not dumb. */
const wantsColour = (env, isTerminal) => {
	if (env["NO_COLOR"]) return false;
	const forced = env["FORCE_COLOR"];
	return forced === void 0 ? isTerminal && env["TERM"] !== "dumb" : forced !== "0" && forced !== "false";
};
/** Of the terminal, else what the shell says of it; columns beyond 200 make lines that nobody reads. */
const widthOf = (terminal, said) => {
	const columns = terminal ?? (said !== void 0 && /^[1-9]\d{0,4}$/.test(said) ? Number(said) : 100);
	return Math.min(columns, 200);
};
const processConsole = () => {
	const { env, stdout } = process;
	const colour = wantsColour(env, stdout.isTTY === true);
	stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
		throw error;
	});
	const read = env["GITHUB_ACTIONS"] === "true" ? withoutCommands : (text) => text;
	const shown = (text) => read(colour ? text : stripAnsi(text));
	return {
		out: (text) => stdout.write(shown(text)),
		err: (text) => process.stderr.write(shown(text)),
		input: process.stdin,
		cwd: process.cwd(),
		colour,
		watched: process.stderr.isTTY === true && env["TERM"] !== "dumb",
		width: widthOf(stdout.columns, env["COLUMNS"]),
		debug: env["COUNTERSIGN_DEBUG"] === "1",
		now: (/* @__PURE__ */ new Date()).toISOString()
	};
};

// src/cli/run.ts
/** The local face. It holds no judgement: it finds the command, runs it, and turns what came of it into an exit code. */
/** Loaded only when asked for: `check` should not pay for what `map` needs. */
const commands = {
	check: {
		summary: "decide on a local repository, from git alone or on recorded facts",
		load: () => import("./check.js")
	},
	map: {
		summary: "what stays allowed, needs approval or is blocked, if an agent set it in motion",
		load: () => import("./map.js")
	},
	backtest: {
		summary: "what the gate would have decided on each past merge",
		load: () => import("./backtest.js")
	},
	agents: {
		summary: "which agents wrote these commits, and by what sign",
		load: () => import("./agents.js")
	},
	policy: {
		summary: "lint a policy, or explain which of its rules would speak",
		load: () => import("./policy.js")
	},
	verify: {
		summary: "is this evidence what it was, and does it lead to the same decision again?",
		load: () => import("./verify.js")
	},
	report: {
		summary: "a ledger over many evidence files, as CSV, NDJSON or HTML",
		load: () => import("./report.js")
	},
	collect: {
		summary: "download evidence, and list the runs that left none (online)",
		load: () => import("./collect.js")
	},
	init: {
		summary: "a policy for this repository, from its own map",
		load: () => import("./init.js")
	}
};
const help = () => [
	"countersign: an approval gate for AI-initiated CI runs",
	"",
	"Usage: countersign <command> [options]",
	"",
	...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
	"",
	"Every command takes --help and --json. Exit codes: 0 proceed or done, 1 internal, 2 usage, 3 block, 4 approval needed,",
	"5 evidence does not verify, 6 bad input or policy.",
	""
].join("\n");
/** @returns the process's exit code. Never throws. */
async function run(argv, console) {
	const [name, ...args] = argv;
	try {
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
			console.out(help());
			return 0;
		}
		if (name === "--version" || name === "-v") {
			console.out(`${version}\n`);
			return 0;
		}
		const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
		if (command === void 0) {
			console.err(`countersign: there is no command of that name. Commands: ${Object.keys(commands).join(", ")}.\n`);
			return 2;
		}
		return await (await command.load()).run(args, console);
	} catch (error) {
		console.err(explainFailure(error, console.debug));
		return exitCodeOf(error);
	}
}

// src/cli.ts
/** dist/cli.js: one call. */
process.exitCode = await run(process.argv.slice(2), processConsole());

export {  };