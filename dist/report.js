import { a as sha256 } from "./gaps.js";
import { n as integrityOf } from "./statement.js";
import { r as evidenceFolders, t as readEvidence } from "./verify.js";
import { t as GateError } from "./errors.js";
import { t as csv, u as visible } from "./text.js";
import { a as pageOf, i as markup, o as tableOf, t as pageStyle } from "./page-style.js";
import { t as parseOptions } from "./options.js";
import { createHash } from "node:crypto";

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
	outcome: "How the protected jobs ended, as `job: conclusion`.",
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
	action: "What the run asks to do, a sentence each."
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

// src/report/ledger.ts
/** A ledger over many decisions: counted as rows stream by, in memory that does not grow with what was counted away. */
const csvHead = (columns) => `${columns.map(csv).join(",")}\r\n`;
const csvLine = (columns, row) => `${columns.map((column) => csv(row[column] ?? "")).join(",")}\r\n`;
const ndjsonLine = (columns, row) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, visible(row[column] ?? "")])))}\n`;
/** What a ledger counts by. Lists in a cell count once for each item. */
const dimensions = [
	"agents",
	"repository",
	"targets",
	"approvers",
	"risk",
	"verdict",
	"categories",
	"gaps"
];
const emptyTally = () => ({
	rows: 0,
	unreadable: 0,
	damaged: 0,
	withAgent: 0,
	refusedSelfApprovals: 0,
	exceptions: 0,
	breakGlass: 0,
	by: {
		agents: /* @__PURE__ */ new Map(),
		repository: /* @__PURE__ */ new Map(),
		targets: /* @__PURE__ */ new Map(),
		approvers: /* @__PURE__ */ new Map(),
		risk: /* @__PURE__ */ new Map(),
		verdict: /* @__PURE__ */ new Map(),
		categories: /* @__PURE__ */ new Map(),
		gaps: /* @__PURE__ */ new Map()
	},
	days: /* @__PURE__ */ new Map()
});
/** Different values that one dimension keeps apart; what comes later is counted together. */
const mostValues = 5e3;
const rest = "(others)";
/** Adds one row. Mutates, since a ledger over thousands of files must not copy itself for each. */
const count = (tally, row) => {
	tally.rows++;
	if (row["state"] === "unreadable") {
		tally.unreadable++;
		return;
	}
	if (row["state"] === "damaged") tally.damaged++;
	if (row["initiator"] === "ai") tally.withAgent++;
	if (row["approval_state"] === "self-approved") tally.refusedSelfApprovals++;
	if (row["exceptions"] !== "") tally.exceptions++;
	if (row["break_glass"] === "yes") tally.breakGlass++;
	for (const dimension of dimensions) for (const value of (row[dimension] ?? "").split("; ").filter(Boolean)) add(tally.by[dimension], value);
	const day = /^\d{4}-\d{2}-\d{2}/.exec(row["timestamp"] ?? "")?.[0];
	const verdict = row["verdict"];
	if (day === void 0 || verdict !== "proceed" && verdict !== "hold" && verdict !== "stop") return;
	const so = tally.days.get(day) ?? {
		proceed: 0,
		hold: 0,
		stop: 0
	};
	so[verdict]++;
	tally.days.set(day, so);
};
const add = (counts, value) => {
	const key = counts.has(value) || counts.size < mostValues ? value : rest;
	counts.set(key, (counts.get(key) ?? 0) + 1);
};
/** The most frequent first, at most so many. */
const top = (counts, most) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);

// src/report/ledger-script.ts
/** What the ledger's page runs: filter, sort and page a table whose rows stand in the page as JSON. No request, no storage, no HTML from data. */
/** Text of the inline script. It only ever sets `textContent`, so no row can become markup. */
const ledgerScript = `
(() => {
  const data = JSON.parse(document.getElementById('rows').textContent);
  const { columns, rows } = data;
  const body = document.querySelector('#ledger tbody');
  const state = { text: '', sort: -1, down: false, page: 0 };
  const size = 100;
  const filters = new Map();
  const byId = (id) => document.getElementById(id);
  const shown = () => {
    const words = state.text.toLowerCase().split(/\\s+/).filter(Boolean);
    let list = rows.filter((row) => [...filters].every(([at, value]) => !value || row[at].split('; ').includes(value)) && words.every((word) => row.some((cell) => cell.toLowerCase().includes(word))));
    if (state.sort >= 0) list = list.slice().sort((a, b) => a[state.sort].localeCompare(b[state.sort], 'en', { numeric: true }) * (state.down ? -1 : 1));
    return list;
  };
  const draw = () => {
    const list = shown();
    const pages = Math.max(1, Math.ceil(list.length / size));
    state.page = Math.min(state.page, pages - 1);
    const fragment = document.createDocumentFragment();
    for (const row of list.slice(state.page * size, (state.page + 1) * size)) {
      const line = document.createElement('tr');
      for (const cell of row) { const td = document.createElement('td'); td.textContent = cell; line.append(td); }
      fragment.append(line);
    }
    body.replaceChildren(fragment);
    byId('count').textContent = list.length + ' of ' + rows.length + ' decisions, page ' + (state.page + 1) + ' of ' + pages;
    byId('back').disabled = state.page === 0;
    byId('next').disabled = state.page >= pages - 1;
  };
  byId('search').addEventListener('input', (event) => { state.text = event.target.value; state.page = 0; draw(); });
  byId('back').addEventListener('click', () => { state.page--; draw(); });
  byId('next').addEventListener('click', () => { state.page++; draw(); });
  for (const select of document.querySelectorAll('select[data-column]')) {
    const at = columns.indexOf(select.dataset.column);
    for (const value of [...new Set(rows.flatMap((row) => row[at].split('; ')))].filter(Boolean).sort().slice(0, 500)) { const option = document.createElement('option'); option.textContent = value; select.append(option); }
    select.addEventListener('change', () => { filters.set(at, select.value); state.page = 0; draw(); });
  }
  document.querySelectorAll('#ledger th button').forEach((button, at) => button.addEventListener('click', () => {
    state.down = state.sort === at ? !state.down : false;
    state.sort = at;
    document.querySelectorAll('#ledger th').forEach((head, index) => head.setAttribute('aria-sort', index !== at ? 'none' : state.down ? 'descending' : 'ascending'));
    draw();
  }));
  byId('controls').hidden = false;
  draw();
})();
`.trim();

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/report/ledger-page.ts
/** The ledger as one HTML file: totals and charts without a script, and a table that a small script filters, sorts and pages. */
var _templateObject;
/** Columns that the page shows; the rest is in the CSV. */
const pageColumns = [
	"timestamp",
	"repository",
	"workflow",
	"agents",
	"decision",
	"verdict",
	"risk",
	"categories",
	"targets",
	"approvers",
	"outcome",
	"gaps",
	"file",
	"state"
];
const filtered = [
	"verdict",
	"risk",
	"agents",
	"repository"
];
/** The cells of one row as the page keeps them: far smaller than the row itself. */
const pageCells = (row) => pageColumns.map((column) => visible((row[column] ?? "").slice(0, 300)));
/** @param scriptHash base64 sha256 of the script, for the page's own content policy */
const ledgerPage = (tally, cells, scriptHash) => {
	const json = JSON.stringify({
		columns: pageColumns,
		rows: cells
	}).replaceAll("<", "\\u003c");
	const body = markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<main><h1>Countersign ledger</h1>",
		"",
		"",
		"<h2>Decisions</h2><div id=\"controls\" hidden><p><label>Search <input id=\"search\" type=\"search\"></label> ",
		"</p></div><p id=\"count\" role=\"status\"></p><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Decisions\"><table id=\"ledger\"><thead><tr>",
		"</tr></thead><tbody></tbody></table></div><p><button id=\"back\" type=\"button\">Back</button> <button id=\"next\" type=\"button\">Next</button></p><noscript><p>Without scripts the rows are in the CSV or NDJSON form of this ledger.</p></noscript></main><script type=\"application/json\" id=\"rows\">",
		"<\/script>"
	])), totals(tally), chart(tally), dimensions.map((dimension) => counts(dimension, tally)), filtered.map((column) => markup`<label>${column} <select data-column="${column}"><option value="">all</option></select></label> `), pageColumns.map((column) => markup`<th scope="col" aria-sort="none"><button type="button">${column}</button></th>`), { markup: json });
	return pageOf({
		title: "Countersign ledger",
		style: `${pageStyle}${style}`,
		body,
		scripts: [{
			text: ledgerScript,
			sha256: scriptHash
		}]
	});
};
const style = "th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline}label{margin-right:.8rem;display:inline-block}input,select,button{font:inherit;max-width:100%}.bars{display:flex;align-items:end;gap:2px;height:8rem;overflow-x:auto}.bars i{display:block;width:.7rem;flex:none;background:var(--link)}";
const totals = (tally) => tableOf("Totals", [
	"Decisions",
	"With an agent",
	"Damaged",
	"Unreadable",
	"Self-approvals refused",
	"Exceptions used",
	"Break-glass"
], [[
	tally.rows - tally.unreadable,
	tally.withAgent,
	tally.damaged,
	tally.unreadable,
	tally.refusedSelfApprovals,
	tally.exceptions,
	tally.breakGlass
]]);
const chart = ({ days }) => {
	const list = [...days].sort(([a], [b]) => a < b ? -1 : 1).slice(-120);
	const highest = Math.max(1, ...list.map(([, { proceed, hold, stop }]) => proceed + hold + stop));
	const bars = list.map(([day, { proceed, hold, stop }]) => markup`<i style="height:${Math.round(100 * (proceed + hold + stop) / highest)}%" title="${day}: ${proceed} proceed, ${hold} hold, ${stop} stop"></i>`);
	return list.length === 0 ? markup`` : markup`<h2>Decisions a day</h2><div class="bars" role="img" aria-label="Decisions a day, ${list.length} days, at most ${highest}">${bars}</div>`;
};
const counts = (dimension, tally) => {
	const list = top(tally.by[dimension], 15);
	return list.length === 0 ? markup`` : markup`<h2>By ${dimension}</h2>${tableOf(`By ${dimension}`, [dimension, "decisions"], list.map(([value, number]) => [value, number]))}`;
};

// src/cli/report.ts
/** `countersign report PATH…`: a ledger over many evidence files, written as it reads. */
const help = `Usage: countersign report PATH… [--format csv|ndjson|html] > ledger

A ledger over evidence folders, files and zips, in whatever depth they lie: one row a decision, flat and with stable columns, so that a
spreadsheet, a warehouse or a SIEM takes it from there. A damaged file is a row and not a crash. --json is --format ndjson.
`;
const run = async (args, console) => {
	const { values, positionals } = parseOptions("report", args, { format: { type: "string" } });
	if (values.help) {
		console.out(help);
		return 0;
	}
	if (positionals.length === 0) throw new GateError("usage", "report needs the path of the evidence. See countersign report --help.");
	const format = values.json ? "ndjson" : values.format ?? "csv";
	if (format !== "csv" && format !== "ndjson" && format !== "html") throw new GateError("usage", "--format takes csv, ndjson or html.");
	const tally = emptyTally();
	const cells = [];
	if (format === "csv") console.out(csvHead(columns));
	for await (const folder of evidenceFolders(positionals)) {
		const row = rowOfFolder(folder);
		count(tally, row);
		if (format === "csv") console.out(csvLine(columns, row));
		else if (format === "ndjson") console.out(ndjsonLine(columns, row));
		else cells.push(pageCells(row));
	}
	if (format === "html") console.out(ledgerPage(tally, cells, createHash("sha256").update(ledgerScript).digest("base64")));
	console.err(`${tally.rows} evidence file(s), ${tally.unreadable} unreadable, ${tally.damaged} damaged${console.debug ? `, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` : ""}\n`);
	if (tally.rows === 0) throw new GateError("input-invalid", "No evidence was found there. Name a folder, file or zip that holds an evidence.json.");
	return 0;
};
/** Digests are checked here, replay is not: `verify` does that, file by file. */
const rowOfFolder = ({ path, files, problem }) => {
	const bytes = files.get("evidence.json");
	const digest = bytes === void 0 ? "" : sha256(bytes);
	if (bytes === void 0) return unreadableRow({
		file: path,
		digest,
		state: "unreadable",
		error: problem ?? "there is no evidence.json"
	});
	const evidence = readEvidence(bytes);
	if (typeof evidence === "string") return unreadableRow({
		file: path,
		digest,
		state: "unreadable",
		error: evidence
	});
	const { predicate } = evidence;
	const changed = Object.entries(predicate.files).find(([name, expected]) => {
		const other = files.get(name);
		return other !== void 0 && sha256(other) !== expected;
	});
	const error = integrityOf(evidence) !== predicate.integrity ? "the statement was changed" : changed ? `${changed[0]} was changed` : "";
	return rowOf(evidence, {
		file: path,
		digest,
		state: error === "" ? "verified" : "damaged",
		error
	});
};

export { run };