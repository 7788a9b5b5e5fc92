import { s as openRepository } from "./git.js";
import { a as replayedPolicy, i as pastRuns, n as factsOfMerge, r as pastMerges } from "./past-merges2.js";
import { f as int, l as array, p as literal, v as strictObject, y as string } from "./zod.js";
import { g as GateError, i as inertJson, l as oneLine, t as version } from "./words.js";
import { B as policyOf, Ot as Tier, Tt as Category, bt as Involvement, h as assess, vt as withoutTokens, yt as Initiator } from "./gate.js";
import { c as positionals, l as wholeNumber, n as bold, r as dim, s as parseOptions } from "./terminal.js";
import { r as Risk, u as Sha } from "./schemas.js";
import { t as stayLean } from "./memory.js";
import { appendFile, readFile, truncate } from "node:fs/promises";
import { resolve } from "node:path";

// src/backtest.ts
const answerOf = ({ decision }) => ({
	decision: decision.tier,
	risk: decision.risk,
	rules: [...new Set(decision.rulings.filter(({ decision: tier, lifted }) => tier === decision.tier && lifted === null).map(({ rule }) => rule))]
});
/** GitHub's two forms of a merge's subject: `Merge pull request #7 from …`, and `Title (#7)` of a squash. */
const pullOf = (subject) => {
	const found = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
	return found?.[1] === void 0 ? null : Number(found[1]);
};
const subjectOf = ({ message }) => (message.split("\n", 1)[0] ?? "").trim();
const emptyTally = {
	merges: 0,
	tiers: {
		allow: 0,
		approve: 0,
		block: 0
	},
	unjudged: 0,
	withAgent: 0,
	rules: /* @__PURE__ */ new Map(),
	moved: /* @__PURE__ */ new Map()
};
const more = (counts, names) => {
	const next = new Map(counts);
	for (const name of names) next.set(name, (next.get(name) ?? 0) + 1);
	return next;
};
const isMoved = ({ answer, other }) => answer !== null && other !== null && answer.decision !== other.decision;
const counted = (tally, row) => {
	const { answer, other } = row;
	if (answer === null) return {
		...tally,
		merges: tally.merges + 1,
		unjudged: tally.unjudged + 1
	};
	return {
		merges: tally.merges + 1,
		tiers: {
			...tally.tiers,
			[answer.decision]: tally.tiers[answer.decision] + 1
		},
		unjudged: tally.unjudged,
		withAgent: tally.withAgent + (row.initiator === "ai" ? 1 : 0),
		rules: answer.decision === "allow" ? tally.rules : more(tally.rules, answer.rules),
		moved: other !== null && isMoved(row) ? more(tally.moved, [`${answer.decision} → ${other.decision}`]) : tally.moved
	};
};

// src/report/backtest.ts
const share = (part, whole) => whole === 0 ? "-" : `${(100 * part / whole).toFixed(1)} %`;
const line = (label, count, whole) => `  ${label.padEnd(16)} ${String(count).padStart(6)}  ${share(count, whole).padStart(7)}`;
const byCount = (counts) => [...counts].sort((a, b) => b[1] - a[1]);
const backtestTable = (tally, rows, { workflow, compared, width }) => {
	const { merges, tiers, unjudged, withAgent, rules, moved } = tally;
	const clip = (text) => oneLine(text, Math.max(width - 2, 40));
	const lines = [
		bold(`${merges} merge(s), ${withAgent} with an agent in it`),
		dim(workflow === null ? "  the change alone was judged: name a --workflow to see what its run could touch" : `  ${clip(`as runs of ${workflow}`)}`),
		"",
		line("would pass", tiers.allow, merges),
		line("would ask", tiers.approve, merges),
		line("would be blocked", tiers.block, merges),
		...unjudged === 0 ? [] : [line("not judged", unjudged, merges)]
	];
	if (rules.size > 0) lines.push("", bold("By rule"), ...byCount(rules).map(([rule, count]) => `  ${String(count).padStart(6)}  ${clip(rule)}`));
	if (compared) lines.push("", bold("Answered differently by the other policy"), ...moved.size === 0 ? ["  none"] : byCount(moved).map(([how, count]) => `  ${String(count).padStart(6)}  ${how}`));
	if (rows.length > 0) {
		lines.push("", bold(`The newest ${rows.length} that did not simply pass`));
		for (const row of rows) lines.push(`  ${clip(toldOf(row))}`, dim(`    ${clip(row.url ?? row.sha)}`));
	}
	return `${lines.join("\n")}\n`;
};
const toldOf = ({ answer, other, error, subject, agents }) => {
	return `${answer === null ? `not judged (${error})` : answer.decision}${other !== null && other.decision !== answer?.decision ? ` → ${other.decision}` : ""}  ${subject}${agents.length === 0 ? "" : `  [${agents.join(", ")}]`}`;
};
/** Overwrites itself on a terminal. */
const progressLine = (done, total, width) => {
	const room = Math.max(10, Math.min(40, width - 30));
	const full = total === 0 ? room : Math.round(done / total * room);
	return `\r[${"#".repeat(full)}${".".repeat(room - full)}] ${done}/${total}`;
};

// src/model/backtest.ts
/** A past merge or run, and what the gate would have said of it. Rows are lines of NDJSON; their shape is stable. */
const BACKTEST_SCHEMA = "urn:countersign:backtest:v1";
/** What one policy says. `rules` are the ids that made the decision: those that ask where it asks, those that block where it blocks. */
const Answer = strictObject({
	decision: Tier,
	risk: Risk,
	rules: array(string())
});
/**
* One line of NDJSON. `pull` is the number that the merge's own subject tells. `policy` and `against` are digests: a row counts again only
* under the same ones, by the same version and assumption. `other` is the answer of the policy of `--against`. Where `error` (a stable code) is set there is no answer.
*/
const BacktestRow = strictObject({
	schema: literal(BACKTEST_SCHEMA),
	sha: Sha,
	base: Sha.nullable(),
	run: int().nullable(),
	/** ISO 8601. */
	at: string().nullable(),
	subject: string(),
	pull: int().nullable(),
	url: string().nullable(),
	workflow: string().nullable(),
	policy: string(),
	against: string().nullable(),
	/** Countersign's own version, and the agent that was assumed (`--as-agent`): another would have answered otherwise. */
	version: string(),
	assumed: string().nullable(),
	initiator: Initiator,
	involvement: Involvement,
	agents: array(string()),
	categories: array(Category),
	answer: Answer.nullable(),
	other: Answer.nullable(),
	error: string().nullable()
});

// src/cli/backtest-rows.ts
/** Rows of a backtest: one merge judged under one or two policies, and the rows that an earlier call left. */
const MOST_RESUMED = 536870912;
const keyOf = (run, sha) => `${run ?? ""}:${sha}`;
/** Rows of an earlier call under the same policies and workflow. A last line that was cut short is taken off and judged again. */
const earlierRows = async (path, { policy, against, workflow, agent }) => {
	const text = await readFile(path, "utf8").catch((cause) => {
		if (cause.code === "ENOENT") return "";
		throw new GateError("input-invalid", `${path} cannot be read (${cause.code ?? "unknown"}). Name another file with --out.`, { cause });
	});
	if (text.length > MOST_RESUMED) throw new GateError("input-invalid", `${path} is too large to go on with. Name another file with --out.`);
	const rows = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const row = rowIn(line);
		if (row === null || row.error !== null) continue;
		if (row.policy === policy.digest && row.against === (against?.digest ?? null) && row.workflow === workflow && row.version === "0.1.0" && row.assumed === (agent || null)) rows.set(keyOf(row.run, row.sha), row);
	}
	const whole = text.slice(0, text.lastIndexOf("\n") + 1);
	if (whole !== text) await truncate(path, Buffer.byteLength(whole));
	return rows;
};
const rowIn = (line) => {
	try {
		return BacktestRow.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
};
const rowOf = async (merge, replay) => {
	const subject = oneLine(withoutTokens(subjectOf(merge)), 200);
	const row = {
		schema: BACKTEST_SCHEMA,
		sha: merge.sha,
		base: merge.base,
		run: merge.run?.id ?? null,
		at: merge.at,
		subject,
		pull: pullOf(subject),
		url: addressOf(merge, pullOf(subject), replay.web),
		workflow: replay.workflow,
		policy: replay.policy.digest,
		against: replay.against?.digest ?? null,
		version,
		assumed: replay.agent || null
	};
	try {
		const options = {
			...replay,
			policy: replay.policy.facts,
			version
		};
		const facts = await factsOfMerge(replay.repository, merge, options);
		const assessment = assess(facts);
		const { initiator, involvement, agents } = assessment.initiation;
		return {
			...row,
			initiator,
			involvement,
			agents: [...agents],
			categories: [...assessment.decision.categories],
			answer: answerOf(assessment),
			other: replay.against === null ? null : answerOf(assess({
				...facts,
				policy: replay.against.facts
			})),
			error: null
		};
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return {
			...row,
			initiator: "unknown",
			involvement: "unknown",
			agents: [],
			categories: [],
			answer: null,
			other: null,
			error: error.code
		};
	}
};
const addressOf = ({ sha, run }, pull, web) => {
	if (web === null) return null;
	if (run !== null) return `${web}/actions/runs/${run.id}`;
	return pull === null ? `${web}/commit/${sha}` : `${web}/pull/${pull}`;
};

// src/cli/backtest.ts
/** `countersign backtest`: a policy replayed over past merges, before anybody is asked anything. */
const help = `Usage: countersign backtest [--repo DIR] [RANGE] [--last N] [--workflow PATH] [--policy FILE] [--against FILE] [--out FILE] [--json]

Replays today's policy over past merges (first-parent steps) of the default branch: how many would have passed, asked or been blocked, and
by which rule. From git alone; each merge is judged at its own time.

  --repo DIR        work tree, bare repository or git directory (default: here)
  RANGE             A..B, or one revision with its history (default: the default branch)
  --last N          the newest N of them (default: 200)
  --workflow PATH   the workflow that each merge would have started; without it the change alone is judged
  --policy FILE     a policy on this disk (default: the one at the end of the range, else the starter policy)
  --against FILE    a second policy: lists the merges that it answers differently
  --as-agent ID     assume that this agent wrote every one
  --out FILE        NDJSON, a line a merge as it is judged; what the file already holds is not judged again
  --online          the newest runs of --workflow as GitHub lists them, with who started them; needs GH_TOKEN
  --github O/R      the repository there (default: where origin points); --api-url URL for another GitHub
`;
const DEFAULT_LAST = 200;
const MOST = 1e5;
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("backtest", args, {
		repo: { type: "string" },
		last: { type: "string" },
		workflow: { type: "string" },
		policy: { type: "string" },
		against: { type: "string" },
		"as-agent": { type: "string" },
		out: { type: "string" },
		online: { type: "boolean" },
		github: { type: "string" },
		"api-url": { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	const [range = null] = positionals("backtest", given, 1);
	const last = wholeNumber("--last", values.last, DEFAULT_LAST, MOST);
	if (values.online && values.workflow === void 0) throw new GateError("usage", "--online needs a --workflow, whose runs are looked at.");
	if (values.online && range !== null) throw new GateError("usage", "--online takes the newest runs and no range. Use --last.");
	const onDisk = (file) => file === void 0 ? null : resolve(console.cwd, file);
	stayLean();
	const repository = await openRepository(resolve(console.cwd, values.repo ?? "."));
	try {
		const past = await pastOf(repository, range);
		const policy = await replayed(repository, past.head, onDisk(values.policy));
		const against = values.against === void 0 ? null : await replayed(repository, past.head, onDisk(values.against));
		const origin = await repository.origin();
		const name = values.github ?? origin?.name ?? null;
		const replay = {
			repository,
			policy,
			against,
			workflow: values.workflow ?? null,
			ref: past.ref,
			agent: values["as-agent"] ?? "",
			web: values.github === void 0 ? origin?.url ?? null : `https://github.com/${values.github}`,
			now: console.now
		};
		const found = values.online ? await runsOf(repository, past.head, {
			name,
			workflow: values.workflow ?? "",
			last,
			apiUrl: values["api-url"]
		}) : await mergesOf(repository, past, last);
		return await played(found, replay, {
			out: onDisk(values.out),
			json: values.json === true,
			console
		});
	} finally {
		repository.close();
	}
};
const pastOf = async (repository, range) => {
	const must = async (name) => {
		const sha = await repository.resolve(name);
		if (sha !== null) return sha;
		throw new GateError("range-not-found", `There is no commit ${JSON.stringify(name.slice(0, 100))} here. Fetch it, or name another range.`);
	};
	const trunk = await repository.trunk();
	if (range === null) return {
		base: null,
		head: trunk?.sha ?? await must("HEAD"),
		ref: trunk?.ref ?? null
	};
	const [, from, to] = /^(.*?)\.\.\.?(.*)$/.exec(range) ?? [];
	return {
		base: from === void 0 ? null : await must(from || "HEAD"),
		head: await must((to ?? range) || "HEAD"),
		ref: trunk?.ref ?? null
	};
};
/** A policy that cannot be read is said once and at once, not for every merge. */
const replayed = async (repository, at, file) => {
	const facts = await replayedPolicy(repository, at, file);
	return {
		facts,
		digest: policyOf({ policy: facts }).digest
	};
};
const mergesOf = async (repository, { base, head }, last) => {
	const { names } = await repository.list(base, head, last, true);
	return {
		total: names.length,
		merges: pastMerges(repository, names)
	};
};
const runsOf = async (repository, trunk, { name, workflow, last, apiUrl }) => {
	const [owner, repo, ...rest] = (name ?? "").split("/");
	if (!owner || !repo || rest.length > 0) throw new GateError("usage", "--online needs to know the repository: name it with --github O/R.");
	const token = process.env["GH_TOKEN"] ?? process.env["GITHUB_TOKEN"] ?? "";
	if (token === "") throw new GateError("input-invalid", "There is no token. Set GH_TOKEN to one that can read actions of that repository.");
	const { githubClient } = await import("./github-client.js");
	const { askPastRuns } = await import("./past-merges.js");
	const runs = await askPastRuns(githubClient({
		apiUrl: apiUrl ?? "https://api.github.com",
		token
	}), {
		owner,
		repo
	}, workflow, last);
	return {
		total: runs.length,
		merges: pastRuns(repository, runs, trunk)
	};
};
const played = async ({ total, merges }, replay, { out, json, console }) => {
	const before = out === null ? /* @__PURE__ */ new Map() : await earlierRows(out, replay);
	let tally = emptyTally;
	const listed = [];
	for await (const merge of merges) {
		const kept = before.get(keyOf(merge.run?.id ?? null, merge.sha));
		const row = kept ?? await rowOf(merge, replay);
		const line = `${inertJson(row)}\n`;
		if (out !== null && kept === void 0) await appendFile(out, line);
		if (json) console.out(line);
		tally = counted(tally, row);
		if (listed.length < 20 && (row.answer?.decision !== "allow" || isMoved(row))) listed.push(row);
		if (console.watched) console.err(progressLine(tally.merges, total, console.width));
	}
	if (console.watched) console.err("\n");
	const table = backtestTable(tally, listed, {
		workflow: replay.workflow,
		compared: replay.against !== null,
		width: console.width
	});
	if (json) console.err(table);
	else console.out(table);
	return 0;
};

export { run };