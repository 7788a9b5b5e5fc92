import { at as classifyCommit } from "./gate.js";
import { s as openRepository } from "./git.js";
import { g as GateError, i as inertJson, l as oneLine } from "./words.js";
import { c as positionals, s as parseOptions } from "./terminal.js";
import { resolve } from "node:path";

// src/cli/agents.ts
/** `countersign agents`: which agents wrote these commits, and by what sign; a line for every name asked. */
const help = `Usage: countersign agents [--repo DIR] [RANGE | --stdin] [--json]

Says of each commit whether an agent wrote it or helped, and by what sign. RANGE is A..B or one revision with its history (default: HEAD);
--stdin reads object names, one a line. --json is NDJSON: {sha, initiator, involvement, agents, signals, error?}.
By git alone a bot's identity is a label and never an exemption.
`;
/** Names that are looked up together: enough to keep git busy, few enough to keep memory flat. */
const BATCH = 500;
const MOST_COMMITS = 1e7;
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("agents", args, {
		repo: { type: "string" },
		stdin: { type: "boolean" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	const [range] = positionals("agents", given, 1);
	if (values.stdin && range !== void 0) throw new GateError("usage", "agents takes a range or --stdin, not both.");
	const repository = await openRepository(resolve(console.cwd, values.repo ?? "."));
	const tally = {
		commits: 0,
		ai: 0
	};
	try {
		const names = values.stdin ? linesOf(console.input) : listed(repository, range ?? "HEAD", console.err);
		for await (const batch of batches(names)) {
			const commits = await repository.commits(batch);
			let text = "";
			batch.forEach((name, index) => {
				tally.commits++;
				const told = tell(name, commits[index] ?? null);
				if (told.initiator === "ai") tally.ai++;
				text += values.json ? `${inertJson(told)}\n` : shown(told);
			});
			console.out(text);
		}
	} finally {
		repository.close();
	}
	if (!values.json) console.err(`${tally.commits} commit(s), ${tally.ai} by an agent\n`);
	return 0;
};
const tell = (name, commit) => {
	if (commit === null) return {
		sha: name,
		initiator: "unknown",
		involvement: "unknown",
		agents: [],
		signals: [],
		error: "there is no such commit here"
	};
	const { initiator, involvement, agents, signals } = classifyCommit(commit);
	return {
		sha: name,
		initiator,
		involvement,
		agents,
		signals: signals.map(({ id, outcome, trust, agent, involvement: says, value, because, log }) => ({
			id,
			outcome,
			trust,
			agent,
			involvement: says,
			value,
			because,
			log
		}))
	};
};
const shown = ({ sha, initiator, involvement, agents, signals, error }) => {
	const first = signals[0];
	const why = error ?? (typeof first === "object" && first !== null && "value" in first ? String(first.value ?? "") : "");
	return `${oneLine(sha, 64).slice(0, 12)}  ${initiator.padEnd(10)} ${involvement.padEnd(9)} ${agents.join(",").padEnd(16)} ${oneLine(why, 100)}\n`;
};
async function* linesOf(input) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of input) {
		rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
		const lines = rest.split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) if (line.trim() !== "") yield line.trim();
	}
	if (rest.trim() !== "") yield rest.trim();
}
async function* listed(repository, range, told) {
	const [, from, to] = /^(.*?)\.\.\.?(.*)$/.exec(range) ?? [];
	const head = await repository.resolve((to ?? range) || "HEAD");
	const base = from === void 0 ? null : await repository.resolve(from || "HEAD");
	if (head === null || from !== void 0 && base === null) throw new GateError("range-not-found", `There is no range ${JSON.stringify(range.slice(0, 100))} here. Fetch it, or name another.`);
	const { names, complete } = await repository.list(base, head, MOST_COMMITS);
	if (!complete) told("Some commits are missing here: what can be reached is told.\n");
	yield* names;
}
async function* batches(names) {
	let batch = [];
	for await (const name of names) {
		batch.push(name);
		if (batch.length < BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

export { run };