import { Mt as integrityOf, Qt as contentHash, c as markup, en as sha256, it as secondsOf, l as pageOf, o as pageStyle, u as sectionOf } from "./gate.js";
import { t as RUNS_FILE } from "./collected-list.js";
import { t as evidenceFolders } from "./archive.js";
import { n as outcomeName, t as changedBeyondOutcome } from "./outcome.js";
import { n as readEvidence } from "./statement.js";
import { g as GateError, i as inertJson, l as oneLine, m as visible, n as csv } from "./words.js";
import { s as parseOptions } from "./terminal.js";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

// src/evidence/joined.ts
/** The step of the attempt that wrote a record. Two runs of one number in two repositories stay apart. */
const seatOf = ({ record, run }) => JSON.stringify([
	record.repository.value,
	run.id,
	run.attempt,
	run.job,
	run.jobIndex,
	run.step
]);
/**
* One row a decision, in the order in which they were found. Only whole records join: what was damaged stays a row by itself, and so does
* what cannot be read. Nothing is lost: `joined` names the files that went into a row.
*/
const joined$1 = (entries) => {
	const seats = [];
	const known = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const whole = entry.row.state === "verified";
		const same = whole ? known.get(entry.digests[0] ?? "") : void 0;
		const seat = same ?? {
			row: entry.row,
			entry,
			joined: [],
			gone: false
		};
		if (same === void 0) seats.push(seat);
		else if (entry.row.file !== same.row.file) same.joined.push(entry.row.file);
		if (!whole) continue;
		for (const digest of entry.digests) known.set(digest, seat);
		seat.row = withOutcome(seat.row, entry.outcome);
	}
	for (const seat of seats) joinEarlier(seat, known);
	const asked = firstAsked(seats);
	return seats.flatMap(({ row, entry, joined: files, gone }) => gone ? [] : [{
		...row,
		asked_at: asked.get(runOf$1(entry.row)) ?? "",
		joined: [...new Set(files)].join("; ")
	}]);
};
const joinEarlier = (seat, known) => {
	const { entry } = seat;
	if (entry.row.state !== "verified") return;
	const before = [...new Set(entry.earlier.flatMap((digest) => known.get(digest) ?? []))].filter((one) => one !== seat && runOf$1(one.entry.row) === runOf$1(entry.row));
	for (const one of before) if (entry.row.mode === "record") {
		one.row = {
			...withOutcome(one.row, outcomeIn$1(entry.row)),
			validation: entry.row.validation || one.row.validation
		};
		one.joined.push(entry.row.file);
	} else if (one.entry.seat === entry.seat) {
		one.gone = true;
		seat.joined.push(one.entry.row.file, ...one.joined);
	}
	if (entry.row.mode === "record" && before.length > 0) seat.gone = true;
};
const runOf$1 = ({ repository, run_id: id, run_attempt: attempt }) => JSON.stringify([
	repository,
	id,
	attempt
]);
const outcomeIn$1 = ({ outcome }) => outcome.split("; ").flatMap((text) => {
	const at = text.lastIndexOf(": ");
	return at < 0 ? [] : [{
		job: text.slice(0, at),
		conclusion: text.slice(at + 2)
	}];
});
/** What is told later of a job counts, and what is told of others stays. */
const withOutcome = (row, outcome) => {
	if (outcome.length === 0) return row;
	const ends = new Map([...outcomeIn$1(row), ...outcome].map(({ job, conclusion }) => [job.replaceAll(";", ","), conclusion]));
	return {
		...row,
		outcome: [...ends].map(([job, conclusion]) => `${job}: ${conclusion}`).join("; ")
	};
};
/** When each attempt first asked for approval. */
const firstAsked = (seats) => {
	const asked = /* @__PURE__ */ new Map();
	for (const { entry } of seats) {
		const { approval_state: state, timestamp } = entry.row;
		if (timestamp === "" || state !== "missing" && state !== "pending") continue;
		const key = runOf$1(entry.row);
		const first = asked.get(key);
		if (first === void 0 || timestamp < first) asked.set(key, timestamp);
	}
	return asked;
};

// src/evidence/row.ts
/** Columns in their order, and what stands in each. New ones are added at the end and none is ever renamed. */
const columnWords = {
	file: "Where the evidence lies; in a zip `archive.zip!folder`.",
	digest: "`sha256:` of the bytes of `evidence.json`.",
	state: "`verified`: schema and digests hold. `damaged`: something was changed. `unreadable`: there is no evidence in it. `missing`: a run that left none, from the list that `collect` writes.",
	timestamp: "When it was decided, ISO 8601.",
	repository: "`owner/name`.",
	workflow: "Path of the workflow.",
	event: "The event that started the run.",
	branch: "Branch or tag of the run.",
	pull_requests: "Numbers of the pull requests that the range comes from.",
	run_id: "The run's id.",
	run_attempt: "Its attempt.",
	run_url: "Its page.",
	job: "The gate's own job.",
	head_sha: "The head commit that was judged.",
	initiator: "`ai`, `unknown`, `automation` or `human`.",
	involvement: "`triggered`, `authored`, `assisted`, `none` or `unknown`.",
	agents: "Ids of the agents.",
	decision: "`allow`, `approve` or `block`.",
	verdict: "`proceed`, `hold` or `stop`.",
	mode: "The mode that counted.",
	risk: "`low`, `medium`, `high` or `critical`.",
	categories: "Categories of what is touched.",
	credentials: "Names of the credentials in reach.",
	targets: "Systems that would be touched.",
	owner: "Human owner or accountable team.",
	approval_state: "What the approvals came to; empty where none was needed.",
	approvers: "Logins of those whose approval counted.",
	approval_reason: "What they wrote.",
	approved_at: "When approval was given at the latest, ISO 8601.",
	environment: "The environment whose approval counts.",
	guard: "How much that environment's protection is worth.",
	rules: "Ids of the rules that spoke.",
	exceptions: "Ids of the exceptions that lifted one.",
	break_glass: "`yes` where a block was lifted by break-glass, `refused` where that was tried in vain.",
	gaps: "Ids of the facts that block proof.",
	outcome: "How the protected jobs ended, as `job: conclusion`, from whichever record of the run tells it.",
	location: "Where the evidence is kept.",
	expires: "When the platform deletes it, ISO 8601.",
	policy_digest: "Digest of the policy that decided.",
	decision_id: "Digest of what was decided on.",
	tool_version: "Version of the gate.",
	error: "What is damaged, unreadable or missing, in words.",
	requesters: "Logins of those who had a hand in starting the run.",
	reasons: "Reason codes.",
	tools: "Programs and actions by which the protected jobs act.",
	validation: "Checks on the head commit, as `name: conclusion`.",
	action: "What the run asks to do, a sentence each.",
	asked_at: "When the run first asked for approval, ISO 8601; with `approved_at` the time to approval.",
	joined: "Other files whose record went into this row: how the job ended, what was asked before waiting, copies."
};
const columns = Object.keys(columnWords);
const empty = () => {
	const row = {};
	for (const column of columns) row[column] = "";
	return row;
};
const joined = (list) => [...new Set((list ?? []).map((item) => String(item).replaceAll(";", ",")))].join("; ");
const told = ({ value }) => value ?? "";
const number = (value) => value === null ? "" : String(value);
/** A file that holds no evidence is a row too: it is not lost, and it is not counted as a decision. */
const unreadableRow = (source) => ({
	...empty(),
	...source
});
const missingRow = (run) => ({
	...empty(),
	...run,
	state: "missing"
});
const rowOf = ({ predicate }, source) => {
	const { record, run } = predicate;
	return {
		...empty(),
		...source,
		timestamp: told(record.timestamp),
		repository: told(record.repository),
		workflow: told(record.workflow),
		event: run.event,
		branch: told(record.branch),
		pull_requests: joined(record.pullRequest.value),
		run_id: number(run.id),
		run_attempt: number(run.attempt),
		run_url: run.url ?? "",
		job: run.job ?? "",
		head_sha: run.headSha ?? "",
		initiator: predicate.initiator,
		involvement: predicate.involvement,
		agents: joined(record.agent.value),
		requesters: joined(predicate.requesters.flatMap(({ login }) => login ?? [])),
		decision: predicate.decision,
		verdict: predicate.verdict,
		mode: predicate.mode,
		risk: record.risk.value ?? "",
		categories: joined(predicate.surfaces.map(({ category }) => category)),
		credentials: joined((record.credential.value ?? []).map(({ name }) => name)),
		targets: joined(record.target.value),
		tools: joined(record.tool.value),
		action: joined(record.action.value),
		owner: joined(record.owner.value),
		...approvalOf(predicate),
		rules: joined(predicate.rulings.map(({ rule }) => rule)),
		reasons: joined(predicate.reasons.map(({ code }) => code)),
		exceptions: joined(predicate.rulings.flatMap(({ lifted }) => lifted ?? [])),
		gaps: joined(predicate.gaps.map(({ id }) => id)),
		outcome: joined((record.outcome.value ?? []).map(({ job, conclusion }) => `${job}: ${conclusion}`)),
		validation: joined((record.validation.value ?? []).map(({ name, conclusion }) => `${name}: ${conclusion ?? "running"}`)),
		location: told(record.location),
		expires: told(record.expires),
		policy_digest: predicate.policy.digest,
		decision_id: predicate.decisionId,
		tool_version: predicate.tool.version
	};
};
const approvalOf = ({ approval, record, reasons }) => {
	const glass = reasons.find(({ code }) => code === "break-glass" || code === "break-glass-refused")?.code;
	return {
		approval_state: approval.state ?? "",
		approvers: joined(record.approver.value),
		approval_reason: told(record.approvalReason),
		approved_at: told(record.approvedAt),
		environment: approval.environment ?? "",
		guard: approval.guard ?? "",
		break_glass: glass === "break-glass" ? "yes" : glass === void 0 ? "" : "refused"
	};
};

// src/io/collected-runs.ts
/** The list of runs that `collect` leaves beside the evidence: which of them owe evidence and have none. */
const longestLine = 1048576;
/** Reads the list in each of the given folders, where there is one. A run that was collected again counts as it was seen last. */
const owingRuns = async (paths) => {
	const latest = /* @__PURE__ */ new Map();
	const unreadable = [];
	for (const path of paths) {
		const list = path.endsWith(".ndjson") ? path : join(path, RUNS_FILE);
		if (!(await lstat(list).catch(() => null))?.isFile()) continue;
		let line = 0;
		for await (const text of createInterface({
			input: createReadStream(list),
			crlfDelay: Number.POSITIVE_INFINITY
		})) {
			line++;
			if (text.trim() === "") continue;
			const seen = text.length > longestLine ? null : runOf(text, list);
			if (seen === null) unreadable.push({
				list,
				line
			});
			else latest.set(seen.key, seen.run);
		}
	}
	return {
		runs: [...latest.values()].filter((run) => run !== null),
		unreadable
	};
};
const runOf = (text, list) => {
	const value = parsed(text);
	if (typeof value !== "object" || value === null) return null;
	const of = new Map(Object.entries(value));
	const word = (name) => {
		const found = of.get(name);
		return typeof found === "string" ? found : "";
	};
	const [id, attempt, missing] = [
		of.get("id"),
		of.get("attempt"),
		of.get("missing")
	];
	if (typeof id !== "number") return null;
	const key = `${word("url")}#${id}#${String(attempt)}`;
	if (typeof missing !== "string") return {
		key,
		run: null
	};
	const conclusion = of.get("conclusion");
	return {
		key,
		run: {
			list,
			id,
			attempt: typeof attempt === "number" ? attempt : 1,
			workflow: word("workflow"),
			event: word("event"),
			headSha: word("headSha"),
			conclusion: typeof conclusion === "string" ? conclusion : null,
			createdAt: word("createdAt"),
			url: word("url"),
			missing
		}
	};
};
const parsed = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

// src/ledger-entry.ts
/** A folder of evidence as a ledger takes it: its row, and by what other records of its run are joined to it. */
/** Digests are checked here, replay is not: `verify` does that, file by file. */
const entryOf = ({ path, files, problem }) => {
	const bytes = files.get("evidence.json");
	const digest = bytes === void 0 ? "" : sha256(bytes);
	const unreadable = (error) => ({
		row: unreadableRow({
			file: path,
			digest,
			state: "unreadable",
			error
		}),
		digests: [],
		earlier: [],
		seat: "",
		outcome: []
	});
	if (bytes === void 0) return unreadable(problem ?? "there is no evidence.json");
	const evidence = readEvidence(bytes);
	if (typeof evidence === "string") return unreadable(evidence);
	const { predicate } = evidence;
	const outcome = files.get(outcomeName);
	const ended = outcome === void 0 ? null : outcomeIn(outcome, evidence, digest);
	const changed = changedFile(evidence, files);
	const error = integrityOf(evidence) !== predicate.integrity ? "the statement was changed" : changed !== null ? `${changed} was changed` : typeof ended === "string" ? ended : "";
	return {
		row: rowOf(evidence, {
			file: path,
			digest,
			state: error === "" ? "verified" : "damaged",
			error
		}),
		digests: [digest, ...outcome === void 0 ? [] : [sha256(outcome)]],
		earlier: predicate.earlier,
		seat: seatOf(predicate),
		outcome: ended === null || typeof ended === "string" ? [] : ended
	};
};
const changedFile = ({ predicate }, files) => {
	return Object.entries(predicate.files).find(([name, expected]) => {
		const other = files.get(name);
		return other !== void 0 && sha256(other) !== expected;
	})?.[0] ?? null;
};
/** How the job ended, or what is wrong with the file that says it. */
const outcomeIn = (bytes, evidence, digest) => {
	const read = readEvidence(bytes);
	if (typeof read === "string") return `${outcomeName} ${read}`;
	const { earlier, integrity, record } = read.predicate;
	if (integrityOf(read) !== integrity) return `${outcomeName} was changed`;
	if (earlier.length !== 1 || earlier[0] !== digest || changedBeyondOutcome(read, evidence) !== null) return `${outcomeName} continues another evidence`;
	return record.outcome.value ?? [];
};

// src/report/ledger.ts
/** Lines of a ledger for other programs: CSV and NDJSON, a row a decision. */
const csvHead = (columns) => `${columns.map(csv).join(",")}\r\n`;
const csvLine = (columns, row) => `${columns.map((column) => csv(row[column] ?? "")).join(",")}\r\n`;
const ndjsonLine = (columns, row) => `${inertJson(Object.fromEntries(columns.map((column) => [column, visible(row[column] ?? "")])))}\n`;

// src/report/tally.ts
/** What a ledger counts by, and what a reader calls it. Lists in a cell count once for each item. */
const dimensions = {
	agents: "Agent",
	repository: "Repository",
	targets: "Target",
	approvers: "Approver",
	risk: "Risk",
	verdict: "Verdict",
	outcome: "Outcome",
	categories: "Category",
	rules: "Rule",
	exceptions: "Exception",
	gaps: "Open gap",
	owner: "Owner"
};
const dimensionNames = Object.keys(dimensions);
const verdicts = [
	"proceed",
	"hold",
	"stop"
];
const emptyTally = () => ({
	rows: 0,
	decisions: 0,
	unreadable: 0,
	damaged: 0,
	missing: 0,
	withAgent: 0,
	asked: 0,
	approved: 0,
	refusedSelfApprovals: 0,
	exceptions: 0,
	breakGlass: 0,
	breakGlassRefused: 0,
	withGaps: 0,
	by: {
		agents: /* @__PURE__ */ new Map(),
		repository: /* @__PURE__ */ new Map(),
		targets: /* @__PURE__ */ new Map(),
		approvers: /* @__PURE__ */ new Map(),
		risk: /* @__PURE__ */ new Map(),
		verdict: /* @__PURE__ */ new Map(),
		outcome: /* @__PURE__ */ new Map(),
		categories: /* @__PURE__ */ new Map(),
		rules: /* @__PURE__ */ new Map(),
		exceptions: /* @__PURE__ */ new Map(),
		gaps: /* @__PURE__ */ new Map(),
		owner: /* @__PURE__ */ new Map()
	},
	days: /* @__PURE__ */ new Map(),
	runs: /* @__PURE__ */ new Set(),
	waits: /* @__PURE__ */ new Map()
});
/** Different values that one dimension keeps apart; what comes later is counted together. */
const mostValues = 5e3;
const rest = "(others)";
/**
* Adds one row. Mutates, since a ledger over thousands of files must not copy itself for each.
*
* @param secondsOf seconds since 1970 of an ISO 8601 instant; NaN where it is none
*/
const count = (tally, row, secondsOf) => {
	tally.rows++;
	if (row["state"] === "unreadable") tally.unreadable++;
	else if (row["state"] === "missing") tally.missing++;
	else countDecision(tally, row, secondsOf);
};
const countDecision = (tally, row, secondsOf) => {
	const yes = (holds) => holds ? 1 : 0;
	tally.decisions++;
	tally.damaged += yes(row["state"] === "damaged");
	tally.withAgent += yes(row["initiator"] === "ai");
	tally.asked += yes(row["decision"] === "approve");
	tally.approved += yes(row["approval_state"] === "approved");
	tally.refusedSelfApprovals += yes(row["approval_state"] === "self-approved");
	tally.exceptions += yes(row["exceptions"] !== "");
	tally.breakGlass += yes(row["break_glass"] === "yes");
	tally.breakGlassRefused += yes(row["break_glass"] === "refused");
	tally.withGaps += yes(row["gaps"] !== "");
	for (const dimension of dimensionNames) {
		const values = dimension === "outcome" ? outcomesOf(row["outcome"] ?? "") : (row[dimension] ?? "").split("; ");
		for (const value of values) if (value !== "") add(tally.by[dimension], value);
	}
	countDay(tally, row);
	countWait(tally, row, secondsOf);
};
/** How jobs ended, without their names: `deploy: success` is `success`. */
const outcomesOf = (text) => [...new Set(text.split("; ").map((one) => one.slice(one.lastIndexOf(": ") + 1).trim()))];
const add = (counts, value) => {
	const key = counts.has(value) || counts.size < mostValues ? value : rest;
	counts.set(key, (counts.get(key) ?? 0) + 1);
};
const countDay = ({ days }, row) => {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(row["timestamp"] ?? "")?.[0];
	const verdict = verdicts.find((one) => one === row["verdict"]);
	if (day === void 0 || verdict === void 0) return;
	const so = days.get(day) ?? {
		proceed: 0,
		hold: 0,
		stop: 0
	};
	so[verdict]++;
	days.set(day, so);
};
/** A gate job asks, a later job of the same attempt sees the approval: one run, several rows, in any order. A row knows when its run first asked. */
const countWait = ({ runs, waits }, row, secondsOf) => {
	if (row["run_id"] === "") return;
	const key = `${row["repository"]}#${row["run_id"]}#${row["run_attempt"]}`;
	runs.add(key);
	const asked = secondsOf(row["asked_at"] ?? "");
	if (Number.isNaN(asked)) return;
	const approved = row["approval_state"] === "approved" ? secondsOf(row["approved_at"] ?? "") : NaN;
	const so = waits.get(key) ?? {
		asked,
		approved: Number.POSITIVE_INFINITY
	};
	if (!Number.isNaN(approved)) so.approved = Math.min(so.approved, approved);
	waits.set(key, so);
};
/** Seconds from the first time approval was asked for to the first time it was seen, sorted; of runs that show both. */
const timesToApproval = ({ waits }) => [...waits.values()].filter(({ asked, approved }) => Number.isFinite(asked) && Number.isFinite(approved) && approved >= asked).map(({ asked, approved }) => approved - asked).sort((a, b) => a - b);
/** The value below which that share lies; null of none. */
const quantile = (sorted, share) => sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
/** `4 min`, `2.5 h`, `3 days`. */
const durationWords = (seconds) => {
	if (seconds < 60) return `${Math.round(seconds)} s`;
	if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
	if (seconds < 172800) return `${Math.round(seconds / 360) / 10} h`;
	return `${Math.round(seconds / 86400)} days`;
};
/** The most frequent first, at most so many. */
const top = (counts, most) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);

// src/report/ledger-charts.ts
/** Charts of a ledger as inline SVG, each with its numbers in words for those who hear it. */
const chart = (id, title, words, width, height, body) => markup`<figure class="chart"><figcaption id="${id}">${title}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id} ${id}-text"><desc id="${id}-text">${words}</desc>${body}</svg></figure>`;
/** By day while they are few, else by month. */
const binsOf = (days) => {
	const bins = /* @__PURE__ */ new Map();
	const size = days.size > 62 ? 7 : 10;
	for (const [day, counts] of days) {
		const bin = day.slice(0, size);
		const so = bins.get(bin) ?? {
			proceed: 0,
			hold: 0,
			stop: 0
		};
		for (const verdict of verdicts) so[verdict] += counts[verdict];
		bins.set(bin, so);
	}
	return [...bins].sort(([a], [b]) => a < b ? -1 : 1).slice(-62);
};
const sum = ({ proceed, hold, stop }) => proceed + hold + stop;
/** Decisions over time, stacked by verdict. */
const timeChart = ({ days }) => {
	const bins = binsOf(days);
	if (bins.length === 0) return markup``;
	const [width, height, foot, side] = [
		760,
		200,
		24,
		46
	];
	const highest = Math.max(...bins.map(([, counts]) => sum(counts)));
	const step = (width - side) / bins.length;
	const room = height - foot - 10;
	const tall = (number) => Math.round(number / highest * room * 10) / 10;
	const bars = bins.map(([bin, counts], index) => {
		let y = height - foot;
		const parts = verdicts.map((verdict) => {
			const size = tall(counts[verdict]);
			y -= size;
			return size === 0 ? null : markup`<rect class="${verdict}" x="${Math.round((side + index * step) * 10) / 10}" y="${Math.round(y * 10) / 10}" width="${Math.min(48, Math.max(1, Math.round(step * 8) / 10))}" height="${size}"/>`;
		});
		return markup`<g><title>${bin}: ${counts.proceed} proceed, ${counts.hold} hold, ${counts.stop} stop</title>${parts}</g>`;
	});
	const every = Math.ceil(bins.length / 8);
	const labels = bins.map(([bin], index) => index % every === 0 ? markup`<text x="${Math.round(side + index * step)}" y="${height - 6}">${bin}</text>` : null);
	const words = bins.map(([bin, counts]) => `${bin}: ${sum(counts)}`).join("; ");
	const axis = markup`<path class="axis" d="M${side} ${height - foot}H${width}M${side} 10H${width}"/><text class="end" x="${side - 6}" y="14">${highest}</text><text class="end" x="${side - 6}" y="${height - foot}">0</text>`;
	const legend = verdicts.map((verdict) => markup`<span class="key ${verdict}">${verdict}</span> `);
	return markup`<div>${chart("chart-time", "Decisions over time", words, width, height, [
		axis,
		...bars,
		...labels
	])}<p class="soft">${legend}</p></div>`;
};
const waitBins = [
	["up to 5 min", 300],
	["up to 15 min", 900],
	["up to 1 h", 3600],
	["up to 4 h", 14400],
	["up to 1 day", 86400],
	["longer", Number.POSITIVE_INFINITY]
];
/** How long people took to approve. */
const waitChart = (tally) => {
	const times = timesToApproval(tally);
	if (times.length === 0) return markup``;
	let from = -1;
	const counts = waitBins.map(([name, most]) => {
		const number = times.filter((seconds) => seconds > from && seconds <= most).length;
		from = most;
		return [name, number];
	});
	return barChart("chart-wait", `Time to approval, ${times.length} ${times.length === 1 ? "run" : "runs"}, longest ${durationWords(times.at(-1) ?? 0)}`, counts);
};
/** Horizontal bars with their numbers; the longest fills the room. */
const barChart = (id, title, counts) => {
	const [width, row, label] = [
		380,
		24,
		168
	];
	const highest = Math.max(1, ...counts.map(([, number]) => number));
	const bars = counts.map(([name, number], index) => {
		const y = index * row;
		const long = Math.round(number / highest * (width - label - 52));
		return markup`<g><title>${name}: ${number}</title><text x="0" y="${y + 16}">${oneLine(name, 22)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${long}" height="15" rx="2"/><text x="${label + long + 6}" y="${y + 16}">${number}</text></g>`;
	});
	return chart(id, title, counts.map(([name, number]) => `${name}: ${number}`).join("; "), width, Math.max(1, counts.length) * row, bars);
};

// src/report/ledger-script.ts
/** What the ledger's page runs: filter, sort and page a table whose rows stand in the page as JSON. No request, no storage, no HTML from data. */
/**
* Text of the inline script. It only ever sets `textContent`, and an address only where it is https, so no row can become markup or code.
* Filters work on the few different texts of a column, not on its rows, so ten thousand rows answer at once.
*/
const ledgerScript = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const columns = new Map(JSON.parse(byId('rows').textContent).map((column) => [column.name, column]));
  const heads = [...document.querySelectorAll('#ledger th')];
  const shown = heads.map((head) => head.dataset.column);
  const total = columns.get('timestamp').at.length;
  const size = 100;
  const state = { words: [], sort: 'timestamp', down: true, page: 0, filters: new Map() };
  const cell = (name, row) => { const column = columns.get(name); return column.texts[column.at[row]]; };
  const fits = () => {
    const tests = [];
    for (const [name, wanted] of state.filters) {
      if (!wanted) continue;
      const { texts, at } = columns.get(name);
      const good = texts.map((text) => text.split('; ').includes(wanted));
      tests.push((row) => good[at[row]]);
    }
    for (const word of state.words) {
      const good = shown.map((name) => { const { texts, at } = columns.get(name); return { at, hit: texts.map((text) => text.toLowerCase().includes(word)) }; });
      tests.push((row) => good.some(({ at, hit }) => hit[at[row]]));
    }
    const rows = [];
    for (let row = 0; row < total; row++) if (tests.every((test) => test(row))) rows.push(row);
    return rows;
  };
  const sorted = (rows) => {
    const { texts, at } = columns.get(state.sort);
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const rank = new Map(texts.map((text, index) => [index, text]).sort((a, b) => compare(a[1], b[1])).map(([index], place) => [index, place]));
    const way = state.down ? -1 : 1;
    return rows.sort((a, b) => (rank.get(at[a]) - rank.get(at[b])) * way || a - b);
  };
  const cellOf = (name, row) => {
    const td = document.createElement('td');
    const text = cell(name, row);
    const address = name === 'run_id' ? cell('run_url', row) : '';
    if (/^https:\\/\\/[\\w.-]+(:\\d{1,5})?\\//.test(address)) {
      const link = document.createElement('a');
      link.href = address;
      link.rel = 'noreferrer';
      link.textContent = text;
      td.append(link);
    } else td.textContent = text;
    return td;
  };
  const draw = () => {
    const rows = sorted(fits());
    const pages = Math.max(1, Math.ceil(rows.length / size));
    state.page = Math.min(state.page, pages - 1);
    const fragment = document.createDocumentFragment();
    for (const row of rows.slice(state.page * size, (state.page + 1) * size)) {
      const line = document.createElement('tr');
      for (const name of shown) line.append(cellOf(name, row));
      fragment.append(line);
    }
    document.querySelector('#ledger tbody').replaceChildren(fragment);
    byId('count').textContent = rows.length + ' of ' + total + ' rows, page ' + (state.page + 1) + ' of ' + pages;
    byId('back').disabled = state.page === 0;
    byId('next').disabled = state.page >= pages - 1;
    for (const head of heads) head.setAttribute('aria-sort', head.dataset.column !== state.sort ? 'none' : state.down ? 'descending' : 'ascending');
  };
  const from = (change) => { change(); draw(); };
  byId('search').addEventListener('input', (event) => from(() => { state.words = event.target.value.toLowerCase().split(/\\s+/).filter(Boolean); state.page = 0; }));
  byId('back').addEventListener('click', () => from(() => { state.page--; }));
  byId('next').addEventListener('click', () => from(() => { state.page++; }));
  for (const select of document.querySelectorAll('select[data-column]')) {
    const name = select.dataset.column;
    const values = [...new Set(columns.get(name).texts.flatMap((text) => text.split('; ')))].filter(Boolean).sort();
    for (const value of values.slice(0, 1000)) { const option = document.createElement('option'); option.value = value; option.textContent = value; select.append(option); }
    select.addEventListener('change', () => from(() => { state.filters.set(name, select.value); state.page = 0; }));
  }
  for (const head of heads) head.querySelector('button').addEventListener('click', () => from(() => {
    const name = head.dataset.column;
    state.down = state.sort === name ? !state.down : false;
    state.sort = name;
    state.page = 0;
  }));
  byId('controls').hidden = false;
  byId('pages').hidden = false;
  draw();
})();
`.trim();

// src/report/ledger-style.ts
/** What the ledger's page adds to the style of our pages. */
const own = `
main{max-width:90rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.7rem;margin:1rem 0}
.tiles>div{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.6rem .8rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dt{font-size:.85rem;color:var(--soft)}.tiles dd{margin:0;font-size:1.5rem;font-weight:700;line-height:1.25;font-variant-numeric:tabular-nums}
.tiles .alarm{border-color:var(--stop);background:var(--stop-wash)}.tiles .alarm dd,.tiles .alarm dt{color:var(--stop)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.2rem 2rem;align-items:start}
.chart{margin:0}.chart figcaption{font-weight:600;font-size:.92rem;margin-bottom:.35rem}.chart svg{display:block;width:100%;height:auto;max-width:48rem}
.chart text{fill:var(--ink);font:13px system-ui,-apple-system,"Segoe UI",sans-serif}.chart .end{text-anchor:end}.axis{stroke:var(--line);fill:none}
.bar{fill:var(--link)}rect.proceed{fill:var(--go)}rect.hold{fill:var(--hold)}rect.stop{fill:var(--stop)}
.key::before{content:"";display:inline-block;width:.75rem;height:.75rem;border-radius:.15rem;margin-right:.35rem;background:currentColor;vertical-align:-.06rem}.key{margin-right:.9rem}.key.proceed{color:var(--go)}.key.hold{color:var(--hold)}.key.stop{color:var(--stop)}
#controls{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}#controls label{font-size:.85rem;color:var(--soft)}#controls input,#controls select{display:block;max-width:14rem}
input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.35rem;padding:.2rem .5rem}button{cursor:pointer}button:disabled{opacity:.55;cursor:default}
#ledger{font-size:.86rem}#ledger td{max-width:18rem;min-width:4rem}#ledger th{white-space:nowrap;position:sticky;top:0;background:var(--card)}#ledger th button{border:0;padding:0;background:none;color:inherit;font-weight:600;text-decoration:underline dotted}
#ledger th[aria-sort=ascending] button::after{content:" ▲"}#ledger th[aria-sort=descending] button::after{content:" ▼"}
@media print{#controls,#pages{display:none!important}#ledger{font-size:8px}.wide{overflow:visible}}
`;
const ledgerStyle = `${pageStyle}${own.trim().replaceAll("\n", "")}`;

// src/report/ledger-table.ts
/** Columns that the page shows, with their heads; the rest is in the CSV. */
const shownColumns = {
	timestamp: "When",
	repository: "Repository",
	workflow: "Workflow",
	run_id: "Run",
	agents: "Agent",
	requesters: "Started by",
	verdict: "Verdict",
	risk: "Risk",
	categories: "Touches",
	targets: "Target",
	approval_state: "Approval",
	approvers: "Approver",
	outcome: "Outcome",
	break_glass: "Break-glass",
	exceptions: "Exceptions",
	gaps: "Gaps",
	state: "Evidence",
	file: "File"
};
const shownNames = Object.keys(shownColumns);
/** Columns by whose values the page filters. */
const filterNames = [
	"verdict",
	"risk",
	"agents",
	"repository",
	"approvers",
	"approval_state",
	"state"
];
/** Not shown as a column: the address that the run's number links to. */
const link = "run_url";
const emptyTable = () => ({
	rows: 0,
	columns: new Map([...shownNames, link].map((name) => [name, {
		texts: /* @__PURE__ */ new Map(),
		at: []
	}]))
});
const mostSigns = 300;
/** Adds one row. Mutates: see `count`. */
const addRow = (table, row) => {
	table.rows++;
	for (const [name, { texts, at }] of table.columns) {
		const text = visible((row[name] ?? "").slice(0, mostSigns));
		const known = texts.get(text);
		if (known === void 0) texts.set(text, texts.size);
		at.push(known ?? texts.size - 1);
	}
};
/** As the page's script reads it: for each column its name, its different texts, and for each row which one it is. */
const tableJson = ({ columns }) => inertJson([...columns].map(([name, { texts, at }]) => ({
	name,
	texts: [...texts.keys()],
	at
})));
/** The newest rows, for the first paint and for a reader without scripts. */
const newestRows = ({ rows, columns }, most) => {
	const texts = new Map([...columns].map(([name, column]) => [name, [...column.texts.keys()]]));
	const cell = (name, row) => texts.get(name)?.[columns.get(name)?.at[row] ?? -1] ?? "";
	return Array.from({ length: rows }, (_, row) => ({
		row,
		when: cell("timestamp", row)
	})).sort((a, b) => a.when < b.when ? 1 : a.when > b.when ? -1 : a.row - b.row).slice(0, most).map(({ row }) => Object.fromEntries([...columns.keys()].map((name) => [name, cell(name, row)])));
};

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/ledger-page.ts
/** The ledger as one HTML file: totals, charts and the newest rows without a script; a small script filters, sorts and pages the rest. */
var _templateObject;
const firstRows = 100;
const mostBars = 10;
const ledgerPage = (tally, table, hash) => {
	const json = { markup: tableJson(table).replaceAll("<", "\\u003c") };
	const body = markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<main><header><h1>Approval ledger</h1><p class=\"soft\">",
		"</p></header>",
		"<section aria-labelledby=\"time\"><h2 id=\"time\">Over time</h2><div class=\"charts\">",
		"",
		"</div></section><section aria-labelledby=\"by\"><h2 id=\"by\">By</h2><div class=\"charts\">",
		"</div></section>",
		"</main><script type=\"application/json\" id=\"rows\">",
		"<\/script>"
	])), periodOf(tally), tilesOf(tally), timeChart(tally), waitChart(tally), dimensionNames.map((dimension) => byChart(tally, dimension)), rowsSection(table), json);
	return pageOf({
		title: "Approval ledger · Countersign",
		style: ledgerStyle,
		body,
		hash,
		scripts: [ledgerScript]
	});
};
const thousands = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
const periodOf = ({ days, decisions, runs }) => {
	const list = [...days.keys()].sort();
	const when = list.length === 0 ? "" : `, ${list[0]} to ${list.at(-1)}`;
	return `${thousands(decisions)} ${decisions === 1 ? "decision" : "decisions"} in ${thousands(runs.size)} ${runs.size === 1 ? "run" : "runs"}${when}`;
};
const tilesOf = (tally) => {
	const times = timesToApproval(tally);
	const [half, most] = [quantile(times, .5), quantile(times, .9)];
	const tile = (name, value, alarming = false) => ({
		name,
		value,
		alarming
	});
	const tiles = [
		tile("Decisions", tally.decisions),
		tile("With an agent", tally.withAgent),
		tile("Needed approval", tally.asked),
		tile("Approved", tally.approved),
		tile("Median time to approval", half === null ? "unknown" : durationWords(half)),
		tile("Nine in ten within", most === null ? "unknown" : durationWords(most)),
		tile("Privileged runs without evidence", tally.missing, true),
		tile("Self-approvals refused", tally.refusedSelfApprovals, true),
		tile("Break-glass used", tally.breakGlass, true),
		tile("Break-glass refused", tally.breakGlassRefused, true),
		tile("Exceptions used", tally.exceptions),
		tile("Decisions with open gaps", tally.withGaps),
		tile("Damaged evidence", tally.damaged, true),
		tile("Unreadable files", tally.unreadable, true)
	];
	return markup`<dl class="tiles">${tiles.map(({ name, value, alarming }) => markup`<div class="${alarming && value !== 0 ? "alarm" : ""}"><dt>${name}</dt><dd>${typeof value === "number" ? thousands(value) : value}</dd></div>`)}</dl>`;
};
const byChart = (tally, dimension) => {
	const counts = tally.by[dimension];
	const list = top(counts, mostBars);
	if (list.length === 0) return null;
	const more = counts.size - list.length;
	return barChart(`chart-${dimension}`, `${dimensions[dimension]}${more > 0 ? `, the ${list.length} most frequent of ${counts.size}` : ""}`, list);
};
const rowsSection = (table) => {
	const rows = newestRows(table, firstRows);
	const head = shownNames.map((name) => markup`<th scope="col" data-column="${name}"><button type="button">${shownColumns[name]}</button></th>`);
	const filters = filterNames.map((name) => markup`<label>${shownColumns[name]} <select data-column="${name}"><option value="">all</option></select></label> `);
	return sectionOf("decisions", "Decisions", [
		markup`<div id="controls" hidden><label>Search <input id="search" type="search"></label> ${filters}</div>`,
		markup`<p id="count" role="status" class="soft">The newest ${rows.length} of ${thousands(table.rows)}; all are in the CSV or NDJSON form of this ledger.</p>`,
		markup`<div class="wide" tabindex="0" role="region" aria-label="Decisions, one a row"><table id="ledger"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => markup`<tr>${shownNames.map((name) => markup`<td>${row[name] ?? ""}</td>`)}</tr>`)}</tbody></table></div>`,
		markup`<p id="pages" hidden><button id="back" type="button">Back</button> <button id="next" type="button">Next</button></p>`
	]);
};

// src/cli/report.ts
/** `countersign report PATH…`: a ledger over many evidence files, written as it reads. */
const help = `Usage: countersign report PATH… [--format csv|ndjson|html] > ledger

A ledger over evidence folders, files and zips, in whatever depth they lie: one row a decision, flat and with stable columns, so that a
spreadsheet, a warehouse or a SIEM takes it from there. Records that tell how a run ended are joined into the rows of its decisions. A damaged
file is a row and not a crash. Where a PATH holds the runs.ndjson that collect wrote, the runs without evidence are rows too. --json is --format ndjson. The columns: docs/reference/report.md.
`;
const formats = [
	"csv",
	"ndjson",
	"html"
];
const run = async (args, console) => {
	const { values, positionals } = parseOptions("report", args, { format: { type: "string" } });
	if (values.help) {
		console.out(help);
		return 0;
	}
	if (positionals.length === 0) throw new GateError("usage", "report needs the path of the evidence. See countersign report --help.");
	const format = formats.find((one) => one === (values.json ? "ndjson" : values.format ?? "csv"));
	if (format === void 0) throw new GateError("usage", "--format takes csv, ndjson or html.");
	const tally = emptyTally();
	const write = writerOf(format, tally, console);
	for await (const row of rowsOf(positionals)) {
		count(tally, row, secondsOf);
		write.row(row);
	}
	if (tally.rows === 0) throw new GateError("input-invalid", "No evidence was found there. Name a folder, file or zip that holds an evidence.json.");
	write.end();
	console.err(`${closingOf(tally)}${console.debug ? costs() : ""}\n`);
	return 0;
};
/** What it took so far, for whoever measures: a busy machine stretches the clock and not the work. */
const costs = () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	return ` [${Math.round(maxRSS / 1024)} MiB, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU]`;
};
/** CSV and NDJSON go out line by line; a page needs all of them, and keeps each different text once. */
const writerOf = (format, tally, console) => {
	if (format === "html") {
		const table = emptyTable();
		return {
			row: (row) => addRow(table, row),
			end: () => console.out(ledgerPage(tally, table, contentHash))
		};
	}
	if (format === "ndjson") return {
		row: (row) => console.out(ndjsonLine(columns, row)),
		end: () => {}
	};
	console.out(csvHead(columns));
	return {
		row: (row) => console.out(csvLine(columns, row)),
		end: () => {}
	};
};
const closingOf = (tally) => {
	const half = quantile(timesToApproval(tally), .5);
	return [
		`${tally.decisions} decision(s) in ${tally.runs.size} run(s)`,
		`${tally.damaged} damaged`,
		`${tally.unreadable} unreadable`,
		`${tally.missing} run(s) without evidence`,
		...half === null ? [] : [`median time to approval ${durationWords(half)}`]
	].join(", ");
};
/** Folders are read one at a time; of each only its row is kept, since any later file may tell how its job ended. */
async function* rowsOf(paths) {
	const entries = [];
	for await (const folder of evidenceFolders(paths.filter((path) => !path.endsWith(".ndjson")))) entries.push(entryOf(folder));
	const seen = /* @__PURE__ */ new Set();
	for (const row of joined$1(entries)) {
		if (row.state !== "unreadable") seen.add(`${row.run_id}#${row.run_attempt}#${row.repository}`);
		yield row;
	}
	const { runs, unreadable } = await owingRuns(paths);
	for (const row of runs.map(rowOfRun)) if (!seen.has(`${row.run_id}#${row.run_attempt}#${row.repository}`)) yield row;
	for (const { list, line } of unreadable) yield unreadableRow({
		file: `${list}:${line}`,
		digest: "",
		state: "unreadable",
		error: "this line of the list of runs is damaged"
	});
}
const why = {
	"no-artifact": "the run left no evidence: the gate was absent, skipped or removed",
	expired: "the evidence of the run has expired"
};
const rowOfRun = ({ list, id, attempt, workflow, event, headSha, conclusion, createdAt, url, missing }) => missingRow({
	file: list,
	error: Object.hasOwn(why, missing) ? why[missing] ?? missing : missing,
	timestamp: createdAt,
	repository: /^https:\/\/[\w.:-]+\/([\w.-]+\/[\w.-]+)\/actions\//.exec(url)?.[1] ?? "",
	workflow: workflow.replace(/@.*$/, ""),
	event,
	head_sha: headSha,
	run_id: String(id),
	run_attempt: String(attempt),
	run_url: url,
	outcome: conclusion === null ? "" : `run: ${conclusion}`
});

export { run };