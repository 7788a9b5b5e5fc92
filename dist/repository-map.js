import { At as Guard, C as atPlace, F as secretNamesIn, Ft as credentialEntries, I as recipeFiles, It as isListed, Kt as textAt, L as filesOf, Lt as literal, O as effectsOf, Ot as Tier, P as readJob, Pt as gap, S as ownWrites, Tt as Category, X as decide, Z as higher, b as secretsHeld, ct as gateIsFirst, dt as isIdle, k as OWN_TOKEN, kt as isStricter, lt as gateStepOf, mt as conditionIn, pt as readWorkflow, qt as known$1, ut as isGateStep, v as reachOf, w as eachOnce, x as knownThroughout, y as actionDetectors, zt as ownersOf } from "./gate.js";
import { c as _enum, f as int, h as object, l as array, p as literal$1, u as boolean, y as string } from "./zod.js";
import { c as At, n as Reason, o as Credential, r as Risk, s as Surface, t as Gap } from "./schemas.js";
import { c as isNode, i as Scalar, l as isScalar, s as isMap, t as parseDocument } from "./yaml.js";

// src/io/likely-files.ts
/** Files of the repository that a file most likely leads to, by its words alone. A wrong guess costs a look into git's trees. */
/** By a path; by a full name with a path in it, the repository may call its own. */
const actions$1 = /\buses:\s{1,8}["']?(?:\.|[\w.-]{1,100}\/[\w.-]{1,100})\/([\w./-]{1,200})/g;
/** What is started from where one stands, whatever its ending. */
const programs = /(?<![\w./"'}])\.\/(\w[\w./-]{0,200})/g;
/** How a script's name ends: looked for first, because few words end so, and read backwards from there. */
const endings = /\.(?:sh|bash|py|psm?1|[cm]?[jt]s|rb|pl|php|bat|cmd)(?![\w/-])/g;
/** Where a step or a command goes first. */
const folders = /(?:\bworking-directory:|\bcd|\s-C|\s--(?:prefix|cwd|dir))\s{1,8}["']?([\w.-][\w./-]{0,200})/g;
/** What an action of JavaScript starts, beside its own file. */
const starts = /^\s{1,8}(?:main|pre|post):\s{1,8}["']?([\w./-]{1,200})/gm;
const LONGEST_PATH = 300;
/** What the usual package managers and builders start from. */
const usual = ["package.json", ...recipeFiles.make];
const MOST = 500;
/** Signs of one text that are looked at. */
const LONGEST_TEXT = 2e5;
/** Folders of one text that its scripts may stand in. */
const MOST_FOLDERS = 6;
/** Files in which a path is a lead. What a program says is not. */
const leading = /(?:\.(?:ya?ml|sh|bash|psm?1|just)|(?:^|\/)(?:package\.json|(?:GNU)?[Mm]akefile|\.?[Jj]ustfile))$/;
const likelyFiles = (files) => {
	const found = new Set(usual);
	for (const { path: from, text: whole } of files) {
		if (!leading.test(from)) continue;
		const text = whole.slice(0, LONGEST_TEXT);
		const beside = from.slice(0, from.lastIndexOf("/") + 1);
		for (const [, path = ""] of text.matchAll(actions$1)) if (/\.ya?ml$/.test(path)) found.add(path);
		else for (const name of ["action.yml", "action.yaml"]) found.add(`${path.replace(/\/$/, "")}/${name}`);
		if (/(?:^|\/)action\.ya?ml$/.test(from)) for (const [, path = ""] of text.matchAll(starts)) found.add(beside + plainly(path));
		const entered = /* @__PURE__ */ new Set();
		for (const [, path = ""] of text.matchAll(folders)) if (entered.size < MOST_FOLDERS) entered.add(plainly(path).replace(/\/+$/, ""));
		for (const folder of entered) for (const name of usual) found.add(`${folder}/${name}`);
		if (/\bjust\s/.test(text)) for (const name of recipeFiles.just) found.add(name);
		for (const [, path = ""] of text.matchAll(programs)) found.add(path);
		for (const { 0: ending, index } of text.matchAll(endings)) {
			if (found.size > MOST) break;
			for (const path of pathsUpTo(text, index, index + ending.length, beside)) {
				found.add(path);
				for (const folder of entered) found.add(`${folder}/${path}`);
			}
		}
	}
	return [...found].filter((path) => !path.startsWith("/") && !path.includes("..")).slice(0, MOST);
};
const plainly = (path) => path.replace(/^(?:\.\/)+/, "");
/** The path that ends there. Behind a variable or an expression it may begin at the top or beside the file that names it. */
const pathsUpTo = (text, index, end, beside) => {
	let start = index;
	while (start > 0 && end - start < LONGEST_PATH && /[\w./-]/.test(text.charAt(start - 1))) start--;
	if (/\.psm?1$/.test(text.slice(index, end))) return windowsPathsUpTo(text, start, end, beside);
	const path = text.slice(start, end);
	const before = text.charAt(start - 1);
	if (path.startsWith("/") && (before === "}" || before === ")")) return [path.slice(1), beside + path.slice(1)];
	const behind = before === "$" ? path.indexOf("/") : -1;
	if (behind > 0) return [path.slice(behind + 1), beside + path.slice(behind + 1)];
	return [plainly(path)];
};
/** PowerShell writes paths with either slash, mostly behind a variable: `$PSScriptRoot\\lib\\x.ps1`, `(Join-Path $PSScriptRoot x.ps1)`. */
const windowsPathsUpTo = (text, from, end, beside) => {
	let start = from;
	while (start > 0 && end - start < LONGEST_PATH && /[\w.\\/-]/.test(text.charAt(start - 1))) start--;
	const path = text.slice(start, end).replaceAll("\\", "/");
	const behind = /[$}):]/.test(text.charAt(start - 1)) ? path.indexOf("/") + 1 : 0;
	const plain = plainly(path.slice(behind)).replace(/^\/+/, "");
	return behind > 0 || !plain.includes("/") ? [plain, beside + plain] : [plain];
};

// src/io/gather-map.ts
const MOST_ROUNDS = 12;
/** Texts that are kept between workflows: scripts and actions that many of them share. */
const MOST_KEPT = 2e3;
/** Workflows that are read side by side, so that git is asked for their texts at once. More would save little, and all their readings take memory. */
const BATCH = 4;
/** Workflows whose texts are asked for at once, before they are read: texts are small beside what is read of them. */
const AHEAD = 64;
/** Paths of a commit's workflow files, as GitHub finds them: not in folders below. */
const workflowPaths = async (repository, at) => (await repository.folder(at, ".github/workflows", false)).filter((path) => /\.ya?ml$/.test(path)).sort();
/**
* @param instead texts that stand in for those of the commit, by path: to see what a patch would make of it
* @param slug `owner/name` of the repository, by which it may call its own files; null where it is not known
*/
async function* readWorkflows(repository, at, clean, slug = null, instead = /* @__PURE__ */ new Map()) {
	const paths = await workflowPaths(repository, at);
	const set = {
		at,
		entries: {}
	};
	const replace = () => {
		for (const [path, text] of instead) set.entries[path] = known$1({
			blob: null,
			mode: "100644",
			text
		});
	};
	replace();
	let kept = 0;
	const ahead = (from) => lookAhead(repository, set, paths.slice(from, from + AHEAD), clean);
	let next = ahead(0);
	for (let from = 0; from < paths.length; from += BATCH) {
		if (from % AHEAD === 0) {
			await next;
			next = ahead(from + AHEAD);
			next.catch(() => void 0);
		}
		const batch = paths.slice(from, from + BATCH);
		yield* await Promise.all(batch.map((path) => readThrough(repository, path, set, clean, slug)));
		kept += batch.length;
		if (kept > MOST_KEPT || Object.keys(set.entries).length > MOST_KEPT) {
			set.entries = {};
			replace();
			kept = 0;
		}
	}
}
/** @param set files that are known already, at one commit; the workflow's own and those that it leads to are added */
const readThrough = async (repository, path, set, clean, slug = null) => {
	if (!Object.hasOwn(set.entries, path)) await addFiles(repository, set, [path], clean);
	const text = textAt(set, path);
	if (!text.known || text.value === null) return {
		workflow: {
			readable: false,
			path,
			because: text.known ? "the file is not there" : text.because,
			at: {
				path,
				line: 1
			}
		},
		jobs: [],
		called: /* @__PURE__ */ new Map()
	};
	const workflow = readWorkflow(path, text.value);
	if (!workflow.readable) return {
		workflow,
		jobs: [],
		called: /* @__PURE__ */ new Map()
	};
	const jobs = [];
	for (const { id } of workflow.jobs) jobs.push(await readJobThrough(repository, workflow, id, set, clean, slug));
	return {
		workflow,
		jobs,
		called: calledBy(jobs, set)
	};
};
/** Reads a job until it misses no file any more, or a bound is hit: what is left then stays unread in it. */
const readJobThrough = async (repository, workflow, id, set, clean, slug) => {
	for (let round = 1;; round++) {
		const files = filesOf(set, slug);
		const reading = readJob(workflow, id, files);
		const missing = files.missing();
		if (missing.length === 0 || round >= MOST_ROUNDS) return reading;
		await addFiles(repository, set, missing, clean);
	}
};
/** How far it is looked ahead: a workflow calls one that uses an action that runs a script. */
const LEVELS = 4;
/** The workflows themselves, and what they most likely lead to: every file that is missed later costs another reading of a job. */
const lookAhead = async (source, set, paths, clean) => {
	let next = paths;
	for (let level = 0; level <= LEVELS && next.length > 0; level++) {
		await addFiles(source, set, next, clean);
		const read = next.flatMap((path) => {
			const text = textAt(set, path);
			return text.known && text.value !== null ? [{
				path,
				text: text.value
			}] : [];
		});
		next = read.length === 0 ? [] : likelyFiles(read).filter((path) => !Object.hasOwn(set.entries, path));
	}
};
const calledBy = (jobs, set) => {
	const called = /* @__PURE__ */ new Map();
	for (const path of new Set(jobs.flatMap(({ calls }) => calls))) {
		const text = Object.hasOwn(set.entries, path) ? textAt(set, path) : null;
		if (text?.known && text.value !== null) called.set(path, readWorkflow(path, text.value));
	}
	return called;
};
const addFiles = async (source, { at, entries }, paths, clean) => {
	const missing = paths.filter((path) => !Object.hasOwn(entries, path));
	if (at === null || missing.length === 0) return;
	for (const [path, file] of Object.entries(await source.files(at, missing))) entries[path] ??= file.known && file.value !== null && file.value.text !== null ? known$1({
		...file.value,
		text: clean(file.value.text)
	}) : file;
};

// src/model/map.ts
/**
* The map of a repository: for each workflow and job, what would happen if an agent set it in motion. Its shape is a contract (`map --json`).
* Read loosely: a map that a newer version wrote, with more in it, is still a map.
*/
const MAP_SCHEMA = "urn:countersign:map:v1";
/** A surface as the map tells it. */
const Finding = object({ ...Surface.pick({
	category: true,
	code: true,
	message: true,
	at: true,
	quote: true,
	via: true,
	target: true,
	credential: true,
	access: true,
	production: true,
	destructive: true,
	lowImpact: true
}).shape });
/** What stands before a job: the gate on a path that cannot be walked around, an environment, or nothing. */
const Before = _enum([
	"gate",
	"environment",
	"nothing"
]);
/** A gap with the place that it is about. `fix.text` is the exact line, setting or command for this place. */
const MapGap = object({
	...Gap.shape,
	at: At.nullable()
});
/** What the gate decides where this event starts the job and an agent set it in motion. */
const EventVerdict = object({
	event: string(),
	decision: Tier,
	risk: Risk
});
const MapJob = object({
	job: string(),
	at: At,
	/** `decision` and `risk`: the strictest over the events. */
	decision: Tier,
	risk: Risk,
	categories: array(Category).readonly(),
	credentials: array(Credential).readonly(),
	/** As written, an expression kept as it stands; null where none is named. */
	environment: string().nullable(),
	/** What the environment's protection is worth; null where it was not asked (without `--online`) or none is named. */
	guard: Guard.nullable(),
	before: Before,
	/** The job's condition as written; null where it has none. It never lowers a decision. */
	condition: string().nullable(),
	/** One for each event that starts the workflow. */
	events: array(EventVerdict).readonly(),
	owners: array(string()).readonly(),
	/** Paths of the workflows that it calls (`owner/repo/path@ref` for those of other repositories). */
	calls: array(string()).readonly(),
	findings: array(Finding).readonly(),
	reasons: array(Reason).readonly(),
	gaps: array(MapGap).readonly()
});
/** What sets a workflow off: a pushed branch, a pull request, a comment, a dispatch, ... */
const Starter = _enum([
	"push",
	"pull-request",
	"comment",
	"dispatch",
	"schedule",
	"release",
	"other-workflow",
	"other"
]);
/** Whether an agent starts it by what it usually may do, or somebody merges, the clock strikes or another workflow runs first. */
const Reach = _enum([
	"directly",
	"by-merge",
	"by-clock",
	"by-workflow",
	"unknown"
]);
/** `how` in words: `a push to main`. Names come from the workflow. */
const Start = object({
	event: string(),
	starter: Starter,
	reach: Reach,
	how: string()
});
const MapWorkflow = object({
	path: string(),
	name: string().nullable(),
	events: array(string()).readonly(),
	starts: array(Start).readonly(),
	readable: boolean(),
	/** Why it is not readable; null where it is. */
	because: string().nullable(),
	jobs: array(MapJob).readonly(),
	gaps: array(MapGap).readonly()
});
const MapTotals = object({
	workflows: int(),
	unreadable: int(),
	jobs: int(),
	allow: int(),
	approve: int(),
	block: int()
});
const RepositoryMap = object({
	schema: literal$1(MAP_SCHEMA),
	repo: string(),
	commit: string().nullable(),
	policy: string(),
	workflows: array(MapWorkflow).readonly(),
	/** Those of the repository, then each of the workflows' and jobs' once: with its first place, and how many more there are. */
	gaps: array(MapGap).readonly(),
	totals: MapTotals
});
const totalsOf = (workflows) => {
	const jobs = workflows.flatMap((workflow) => workflow.jobs);
	const of = (tier) => jobs.filter(({ decision }) => decision === tier).length;
	return {
		workflows: workflows.length,
		unreadable: workflows.filter(({ readable }) => !readable).length,
		jobs: jobs.length,
		allow: of("allow"),
		approve: of("approve"),
		block: of("block")
	};
};

// src/map/may-run.ts
/** Can a job run though one that it waits for did not succeed? Three-valued: what nobody can see counts as possible. */
const open = null;
const known = (value) => ({ value });
const statusFunctions = /* @__PURE__ */ new Set([
	"always",
	"success",
	"failure",
	"cancelled"
]);
/**
* @param condition the job's `if:` as written; null where there is none
* @param ended of the jobs it waits for, those that are known to have ended without success, by id in lower case; some other job further up has
*/
const canRun = (condition, ended) => {
	if (condition === null) return false;
	const parts = conditionIn(condition);
	const [only] = parts;
	if (only === void 0 || parts.length > 1 || only.expression === null) return true;
	if (!hasStatus(only.expression)) return false;
	if (isAlwaysTrue(condition)) return true;
	const result = evaluate(only.expression, ended);
	return result === null || truthy(result.value);
};
/** Text around an expression, be it the line break that a block scalar ends with, makes it a text that is not empty, which is true. */
const isAlwaysTrue = (condition) => condition.includes("${{") && !(condition.startsWith("${{") && condition.endsWith("}}"));
const hasStatus = (expression) => {
	switch (expression.kind) {
		case "call": return statusFunctions.has(expression.name) || expression.args.some(hasStatus);
		case "and":
		case "or": return expression.args.some(hasStatus);
		case "not": return hasStatus(expression.arg);
		case "compare": return hasStatus(expression.left) || hasStatus(expression.right);
		default: return false;
	}
};
const truthy = (value) => value !== null && value !== false && value !== "" && value !== 0;
const evaluate = (expression, ended) => {
	switch (expression.kind) {
		case "literal": return known(expression.value);
		case "context": return resultOf(expression, ended);
		case "call": return called(expression, ended);
		case "not": {
			const inner = evaluate(expression.arg, ended);
			return inner === null ? open : known(!truthy(inner.value));
		}
		case "and": return joined(expression.args, ended, false);
		case "or": return joined(expression.args, ended, true);
		case "compare": return compared(expression, ended);
	}
};
/** `&&` and `||`: one side that decides is enough, whatever the others are. */
const joined = (args, ended, deciding) => {
	const results = args.map((arg) => evaluate(arg, ended));
	const decides = results.find((result) => result !== null && truthy(result.value) === deciding);
	if (decides !== void 0) return decides;
	return results.includes(null) ? open : results.at(-1) ?? open;
};
const resultOf = ({ name, path }, ended) => {
	const [job, field] = path;
	if (name !== "needs" || typeof job !== "string" || field !== "result") return open;
	const end = ended.get(job.toLowerCase());
	return end === void 0 ? open : known(end);
};
const called = ({ name, args }, ended) => {
	if (name === "always") return known(true);
	if (name === "success") return known(false);
	if (name === "failure") return [...ended.values()].includes("failure") ? known(true) : open;
	const [list, wanted] = args;
	if (name !== "contains" || list?.kind !== "context" || wanted?.kind !== "literal") return open;
	return list.name === "needs" && list.path[0] === "*" && list.path[1] === "result" && [...ended.values()].some((end) => end === String(wanted.value).toLowerCase()) ? known(true) : open;
};
const compared = ({ operator, left, right }, ended) => {
	const [a, b] = [evaluate(left, ended), evaluate(right, ended)];
	if (a === null || b === null || operator !== "==" && operator !== "!=") return open;
	if (typeof a.value !== typeof b.value) return open;
	const equal = String(a.value).toLowerCase() === String(b.value).toLowerCase();
	return known(operator === "==" === equal);
};

// src/map/gate-path.ts
/** Jobs that hold the gate themselves, or call a workflow that does. */
const gateJobsOf = ({ workflow, called }) => workflow.jobs.filter((job) => gateStepOf(job) !== null || callsGate(job, called));
const callsGate = (job, called) => {
	const path = /^\.\/(.+)$/.exec(literal(job.uses) ?? "")?.[1];
	const other = path === void 0 ? void 0 : called.get(path);
	return other?.readable === true && other.jobs.some((inner) => gateStepOf(inner) !== null);
};
const standingOf = (job, question) => {
	if (gateStepOf(job) !== null && isIdle(job)) return {
		before: "gate",
		faults: []
	};
	const jobs = byId(question.workflow);
	const gates = gateJobsOf(question);
	const own = gates.find(({ id }) => id === job.id);
	const best = [...own === void 0 ? [] : [ownFaults(own)], ...gates.filter(({ id }) => id !== job.id && needsOf(job, jobs).has(id.toLowerCase())).map((gate) => pathFaults(job, gate, jobs))].sort((a, b) => a.length - b.length)[0];
	const environment = job.environment === null ? "nothing" : "environment";
	if (best === void 0) return {
		before: environment,
		faults: []
	};
	return {
		before: best.every(({ kind }) => kind === "not-first") ? "gate" : environment,
		faults: best
	};
};
const byId = ({ jobs }) => new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
/** Everything that a job waits for, near and far, in lower case. */
const needsOf = (job, jobs) => {
	const found = /* @__PURE__ */ new Set();
	const open = [...job.needs];
	for (let need = open.pop(); need !== void 0; need = open.pop()) {
		const id = need.toLowerCase();
		if (found.has(id)) continue;
		found.add(id);
		open.push(...jobs.get(id)?.needs ?? []);
	}
	return found;
};
const fault = (kind, gate, at, because) => ({
	kind,
	gate: gate.id,
	at,
	because
});
/** What is wrong with a gate's own step. */
const stepFaults = (gate, step) => {
	const mode = literal(step.with["mode"])?.trim() ?? (step.with["mode"] === void 0 ? "fail" : "");
	return [
		...step.if === null ? [] : [fault("step-condition", gate, step.if.at, "the step that holds the gate has a condition, and a skipped step passes")],
		...ignores(step.continueOnError) ? [fault("continue-on-error", gate, step.continueOnError?.at ?? step.at, "the step that holds the gate may fail and the job goes on")] : [],
		...mode === "observe" || mode === "record" ? [fault("mode", gate, step.at, `the mode ${mode} holds nothing`)] : []
	];
};
/** `continue-on-error` that is on, or whose value nobody can see. */
const ignores = (scalar) => scalar !== null && literal(scalar) !== "false";
const jobFaults = (gate) => {
	const step = gateStepOf(gate);
	return [...step === null ? [] : stepFaults(gate, step), ...ignores(gate.continueOnError) ? [fault("continue-on-error", gate, gate.continueOnError?.at ?? gate.at, "the job that holds the gate may fail and those behind it run")] : []];
};
/** The gate inside the job itself: a failing step ends it, so that the job's own condition does not matter. */
const ownFaults = (job) => {
	const step = gateStepOf(job);
	if (step === null) return jobFaults(job);
	return [
		...stepFaults(job, step),
		...literal(step.with["mode"])?.trim() === "route" ? [fault("nobody-asked", job, step.at, "the mode route goes on where somebody should be asked")] : [],
		...gateIsFirst(job) === false ? [fault("not-first", job, step.at, "steps before the gate could have forged what it sees")] : []
	];
};
const pathFaults = (job, gate, jobs) => {
	const step = gateStepOf(gate);
	const routed = step !== null && literal(step.with["mode"])?.trim() === "route";
	const asking = routed ? askers(gate, jobs).filter(({ id }) => needsOf(job, jobs).has(id.toLowerCase()) || id === job.id) : [];
	const place = job.if?.at ?? job.at;
	return [
		...jobFaults(gate),
		...endsThatPass(job, gate, jobs).length > 0 ? [fault("condition", gate, place, `its condition lets it run though ${gate.id} did not succeed`)] : [],
		...routed && asking.length === 0 ? [fault("nobody-asked", gate, place, `${gate.id} routes, and no job in between enters the environment that it hands out`)] : [],
		...routed && asking.length > 0 && asking.every((asker) => asker.id !== job.id && endsThatPass(job, asker, jobs, ["failure"]).length > 0) ? [fault("condition", gate, place, "its condition lets it run though the approval was refused")] : []
	];
};
/** Jobs that enter the environment which a routing gate hands out. */
const askers = (gate, jobs) => [...jobs.values()].filter(({ environment, needs }) => {
	if (environment === null || !needs.some((need) => need.toLowerCase() === gate.id.toLowerCase())) return false;
	return new RegExp(`needs\\s*\\.\\s*${gate.id}\\s*\\.\\s*outputs\\s*\\.`, "i").test(environment.name.raw);
});
const bad = [
	"failure",
	"cancelled",
	"skipped"
];
/** Ends of `gate` with which the job runs all the same. */
const endsThatPass = (job, gate, jobs, ends = bad) => ends.filter((end) => {
	if (end === "skipped" && gate.if === null && gate.needs.length === 0) return false;
	return runsThough(job, gate, end, jobs, /* @__PURE__ */ new Set());
});
const runsThough = (job, gate, end, jobs, walking) => {
	const ended = /* @__PURE__ */ new Map();
	for (const need of job.needs) {
		const id = need.toLowerCase();
		const between = jobs.get(id);
		if (id === gate.id.toLowerCase()) ended.set(id, end);
		else if (between !== void 0 && !walking.has(id) && needsOf(between, jobs).has(gate.id.toLowerCase())) {
			if (!runsThough(between, gate, end, jobs, /* @__PURE__ */ new Set([...walking, id]))) ended.set(id, "skipped");
		}
	}
	return canRun(job.if?.raw ?? null, ended);
};

// src/map/guard-gaps.ts
/** What an environment's protection lacks, as the platform told it, and the command or address that gives it. */
const gapOf = {
	guarded: null,
	dynamic: null,
	"self-approvable": "environment-self-approvable",
	bypassable: "environment-bypassable",
	"name-only": "environment-unguarded",
	missing: "environment-unguarded",
	unknown: "environment-unknown"
};
const guardGaps = (question, reading) => {
	const id = gapOf[question.guard];
	if (id === null) return [];
	const told = gap(id, `${question.name} in ${reading.workflow}#${reading.job.id}`);
	return [{
		...told,
		fix: fixOf(question, told),
		at: atPlace(reading.environment?.at ?? reading.job.at, reading.job.id)
	}];
};
const fixOf = (question, { fix }) => {
	const slug = question.slug ?? "OWNER/REPO";
	const place = `repos/${slug}/environments/${inPath(question.name)}`;
	switch (question.guard) {
		case "missing": return {
			kind: "command",
			text: madeWithReviewers(place, question.owners)
		};
		case "name-only": return {
			kind: "command",
			text: changed(place, `[{ type: "${reviewerOf(question.owners).type}", id: '"${idOf(question.owners)}"' }]`)
		};
		case "self-approvable": return {
			kind: "command",
			text: changed(place, reviewersThere)
		};
		case "unknown": return {
			kind: "command",
			text: `gh api ${place} # with a token that may read actions; then countersign map --online --repo ${slug}`
		};
		default: return {
			...fix,
			text: fix.text.replaceAll("OWNER/REPO", slug)
		};
	}
};
const madeWithReviewers = (place, owners) => `gh api -X PUT ${place} -F prevent_self_review=true ${reviewerFlags(owners)}`;
/** Makes an environment that asks somebody, where there is none: made bare, it would give its secrets to whoever names it. */
const environmentMade = (name, slug, owners) => {
	const place = `repos/${slug ?? "{owner}/{repo}"}/environments/${inPath(name)}`;
	return `gh api ${place} --silent || ${madeWithReviewers(place, owners)} --silent`;
};
/** A name in a path that a shell reads: nothing is left in it that ends a quote or starts a command. */
const inPath = (name) => encodeURIComponent(name).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const reviewersThere = "[.protection_rules[] | .reviewers[]? | { type, id: .reviewer.id }]";
/** GitHub takes a PUT as the whole: what is there already is read first and sent along. */
const changed = (place, reviewers) => `gh api ${place} --jq '{ prevent_self_review: true, wait_timer: ([.protection_rules[] | .wait_timer // empty] | first // 0), deployment_branch_policy, reviewers: ${reviewers} }' | gh api -X PUT ${place} --input -`;
const reviewerOf = (owners) => {
	for (const owner of owners) {
		const team = /^@([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(owner);
		if (team !== null) return {
			type: "Team",
			place: `orgs/${team[1]}/teams/${team[2]}`
		};
		const user = /^@([\w-]{1,100})$/.exec(owner);
		if (user !== null) return {
			type: "User",
			place: `users/${user[1]}`
		};
	}
	return {
		type: "Team",
		place: "orgs/OWNER/teams/TEAM"
	};
};
const idOf = (owners) => `$(gh api ${reviewerOf(owners).place} --jq .id)`;
const reviewerFlags = (owners) => `-f 'reviewers[][type]=${reviewerOf(owners).type}' -F "reviewers[][id]=${idOf(owners)}"`;

// src/map/fix/source.ts
/** A workflow's text with the places of its parts, so that an edit touches a few characters and leaves every comment and blank where it is. */
/** Edits of one text, none over another. */
const edited = (text, edits) => {
	let made = "";
	let last = 0;
	for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
		made += text.slice(last, at) + insert;
		last = at + remove;
	}
	return made + text.slice(last);
};
var Source = class {
	text;
	eol;
	#root;
	/** Never throws; a text that cannot be edited safely has no parts. */
	constructor(text) {
		this.text = text;
		this.eol = text.includes("\r\n") ? "\r\n" : "\n";
		const document = parseDocument(text, {
			schema: "failsafe",
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: "silent"
		});
		this.#root = document.errors.length === 0 && isMap(document.contents) ? document.contents : null;
	}
	get root() {
		return this.#root === null ? null : this.block(this.#root);
	}
	/** A mapping written key below key; null for flow style, for what has an anchor or an alias, and where keys do not begin their lines. */
	block(node) {
		if (!isMap(node) || node.flow === true || node.items.length === 0 || isShared(node)) return null;
		const first = node.items[0];
		const start = first === void 0 ? null : startOf(first);
		if (start === null) return null;
		const indent = this.text.slice(this.lineStart(start), start);
		if (!/^ *(?:- +)*$/.test(indent)) return null;
		return {
			map: node,
			indent: indent.replaceAll("-", " ")
		};
	}
	pair(block, key) {
		return block?.map.items.find(({ key: name }) => isScalar(name) && String(name.value).toLowerCase() === key.toLowerCase()) ?? null;
	}
	job(id) {
		const jobs = this.block(this.pair(this.root, "jobs")?.value);
		const pair = this.pair(jobs, id);
		const fields = pair === null ? null : this.block(pair.value);
		return pair === null || fields === null ? null : {
			pair,
			fields
		};
	}
	/** A byte order mark is before the first line. */
	lineStart(at) {
		return this.text.lastIndexOf("\n", at - 1) + 1 || (this.text.startsWith("﻿") ? 1 : 0);
	}
	/** Offset after the line break that ends the line of `at`; the end of the text where there is none. */
	nextLine(at) {
		const end = this.text.indexOf("\n", at);
		return end < 0 ? this.text.length : end + 1;
	}
	/** Lines put in below the line of `at`. */
	insertBelow(at, lines) {
		const place = this.nextLine(at);
		const joined = lines.map((line) => `${line}${this.eol}`).join("");
		return place === this.text.length && !this.text.endsWith("\n") ? {
			at: place,
			remove: 0,
			insert: `${this.eol}${joined.slice(0, -this.eol.length)}`
		} : {
			at: place,
			remove: 0,
			insert: joined
		};
	}
	insertAbove(at, lines) {
		return {
			at: this.lineStart(at),
			remove: 0,
			insert: lines.map((line) => `${line}${this.eol}`).join("")
		};
	}
	/** A whole entry of a block mapping with its lines; null where its key shares a line with a dash or its value is not plain to cut out. */
	removeEntry(pair) {
		const [start, end] = [startOf(pair), endOf(pair)];
		if (start === null || end === null || this.text.slice(this.lineStart(start), start).trim() !== "") return null;
		const from = this.lineStart(start);
		return {
			at: from,
			remove: this.nextLine(Math.max(start, end - 1)) - from,
			insert: ""
		};
	}
	/** Where the text of a block scalar stands: from its first line's start to the end of its last. Null for any other scalar, and for one that says its own indent. */
	blockLines({ value }) {
		if (!isScalar(value) || !value.range || !isBlockScalar(value) || isShared(value)) return null;
		const [start, end] = value.range;
		const from = this.nextLine(start);
		const written = this.text.slice(from, end);
		const indent = /^(?:[ \t]*\r?\n)*( +)\S/.exec(written)?.[1];
		if (indent === void 0 || /\d/.test(this.text.slice(start, from))) return null;
		return {
			from,
			to: from + written.trimEnd().length,
			indent
		};
	}
	/** Another scalar in place of one; null where it is not a scalar. A block scalar keeps its last line break. */
	replaceScalar(pair, value) {
		const node = pair.value;
		if (!isScalar(node) || !node.range || isShared(node)) return null;
		const [from, to] = node.range;
		return {
			at: from,
			remove: to - from,
			insert: isBlockScalar(node) ? `${value}${this.eol}` : value
		};
	}
};
const isBlockScalar = ({ type }) => type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
/** What has an anchor may stand elsewhere too, and an edit would change it there. */
const isShared = ({ anchor }) => anchor !== void 0;
const startOf = ({ key }) => isNode(key) ? key.range?.[0] ?? null : null;
/** Where an entry's own text ends: its value's, else its key's. */
const endOf = ({ key, value }) => {
	return (isNode(value) && value.range ? value : isNode(key) ? key : null)?.range?.[1] ?? null;
};
/** A text as a plain scalar where YAML reads it so, else in single quotes. */
const scalarText = (text) => /^[\w$./][^\n]*$/.test(text) && !/: |:$| #|^(?:true|false|null|~)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;

// src/map/fix/inherit.ts
/** Null where the called workflow is not of this repository, or reads secrets that nobody can name. */
const inheritedNames = (reading) => {
	const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(literal(reading.job.uses) ?? "")?.[1];
	const [called] = reading.calls;
	if (path === void 0 || called !== path || reading.calls.length !== 1) return null;
	const inside = reading.secrets.filter(({ at, name }) => at.path === path && name !== "GITHUB_TOKEN");
	if (inside.some(({ form, name }) => form !== "member" && form !== "index" || name === "*" || !/^[A-Z_][A-Z0-9_]{0,200}$/.test(name))) return null;
	if (reading.activities.some((activity) => activity.kind === "unread" && activity.origin.via.length === 0 && activity.what === path)) return null;
	return {
		path,
		names: [...new Set(inside.map(({ name }) => name))].sort()
	};
};
/** In the caller. */
const nameSecrets = (source, id, names) => {
	const job = source.job(id);
	const pair = job === null ? null : source.pair(job.fields, "secrets");
	if (job === null || pair === null || !isScalar(pair.value) || !pair.value.range || !isScalar(pair.key) || !pair.key.range) return null;
	if (names.length === 0) {
		const removed = source.removeEntry(pair);
		return removed === null ? null : [removed];
	}
	const { indent } = job.fields;
	const from = pair.key.range[1];
	const colon = source.text.indexOf(":", from);
	if (colon < 0) return null;
	const [, to] = pair.value.range;
	const lines = names.map((name) => `${source.eol}${indent}  ${name}: \${{ secrets.${name} }}`).join("");
	return [{
		at: colon + 1,
		remove: to - colon - 1,
		insert: lines
	}];
};
/** In the called workflow: passing a secret that it does not declare is an error. */
const declareSecrets = (source, called, names) => {
	const declared = new Set(called.triggers.find(({ event }) => event === "workflow_call")?.secrets.map((name) => name.toUpperCase()) ?? []);
	const missing = names.filter((name) => !declared.has(name));
	if (missing.length === 0) return [];
	const on = source.block((source.pair(source.root, "on") ?? source.pair(source.root, "true"))?.value);
	const call = source.pair(on, "workflow_call");
	const start = call === null ? null : startOf(call);
	if (on === null || call === null || start === null) return null;
	const empty = call.value === null || isScalar(call.value) && String(call.value.value ?? "").trim() === "";
	const step = `${on.indent}  `;
	const entries = (indent) => missing.flatMap((name) => [`${indent}${name}:`, `${indent}  required: false`]);
	if (empty) return [source.insertBelow(start, [`${step}secrets:`, ...entries(`${step}  `)])];
	const fields = source.block(call.value);
	if (fields === null) return null;
	const secrets = source.pair(fields, "secrets");
	if (secrets === null) return [source.insertBelow(start, [`${fields.indent}secrets:`, ...entries(`${fields.indent}  `)])];
	const list = source.block(secrets.value);
	const last = list?.map.items[0];
	const at = last === void 0 ? null : startOf(last);
	return list === null || at === null || endOf(secrets) === null ? null : [source.insertAbove(at, entries(list.indent))];
};

// src/map/machine-approval.ts
const routes = /\/actions\/runs\/[^/\s]{1,200}\/(?:approve|pending_deployments|deployment_protection_rule)\b/;
const methods = /\b(?:approveWorkflowRun|reviewPendingDeploymentsForRun|reviewCustomGatesForRun)\b|\bcreateReview\b[^;]{0,400}\bAPPROVE\b|event["']?\s*:\s*["']APPROVE\b/;
const actions = /* @__PURE__ */ new Set([
	"hmarr/auto-approve-action",
	"juliangruber/approve-pull-request-action",
	"activescott/automate-environment-deployment-approval",
	"cognitedata/auto-approve-dependabot-action"
]);
/** The first activity of a job that approves something; null where there is none. */
const machineApprovalOf = (reading) => {
	const writes = new Set(effectsOf(reading).filter(({ access }) => access === "write").map(({ origin }) => origin));
	return reading.activities.find((activity) => approves(activity, writes)) ?? null;
};
const approves = (activity, writes) => {
	switch (activity.kind) {
		case "use": return actions.has(activity.action) || Object.values(activity.inputs).some(({ raw }) => methods.test(raw.slice(0, 2e4)));
		case "command": {
			if (activity.name !== "gh" && !activity.args.some(({ text: word }) => word.includes("/actions/runs/"))) return false;
			const text = activity.args.map(({ text: word }) => word).join(" ").slice(0, 4e3);
			if (activity.name === "gh" && /^pr\s+review\b/.test(text)) return /(?:^|\s)(?:--approve|-a)\b/.test(text);
			return routes.test(text) && (writes.has(activity.origin) || /(?:^|\s)-(?:X|-method|-request|d|f|F|-input|-data)/.test(text));
		}
		case "program": return activity.text !== null && routes.test(activity.text.slice(0, 2e5)) && methods.test(activity.text.slice(0, 2e5));
		case "unread": return false;
	}
};

// src/map/pattern.ts
const usualPattern = {
	gate: "gate",
	approve: "approve"
};
/** Ids for a new pattern in a workflow that has these jobs already; null where every name is taken. */
const freePattern = (ids) => {
	const taken = new Set(ids.map((id) => id.toLowerCase()));
	const free = (name) => [name, `countersign-${name}`].find((one) => !taken.has(one)) ?? null;
	const [gate, approve] = [free(usualPattern.gate), free(usualPattern.approve)];
	return gate === null || approve === null ? null : {
		gate,
		approve
	};
};
/** Where nobody knows which commit it will be. */
const someGate = "<owner>/countersign@<full commit SHA>";
/** Two jobs, for below `jobs:`. @param ref `owner/repo@sha` */
const patternLines = ({ gate, approve }, ref) => [
	`${gate}:`,
	"  runs-on: ubuntu-latest",
	"  permissions: { contents: read, actions: read, pull-requests: read }",
	"  outputs:",
	"    environment: ${{ steps.gate.outputs.environment }}",
	"    decision-id: ${{ steps.gate.outputs.decision-id }}",
	"  steps:",
	"    - id: gate",
	`      uses: ${ref}`,
	"      with: { mode: route }",
	`${approve}:`,
	`  needs: ${gate}`,
	`  if: needs.${gate}.outputs.environment != ''`,
	"  runs-on: ubuntu-latest",
	"  permissions: {}",
	`  environment: \${{ needs.${gate}.outputs.environment }}`,
	"  steps: [{ run: 'true' }]"
];
/** What must hold for a job behind both: an approval that nobody needed was skipped. */
const passedBoth = ({ gate, approve }) => [`needs.${gate}.result == 'success'`, `(needs.${approve}.result == 'success' || needs.${approve}.result == 'skipped')`];
/** A job whose skipped need must not skip it says itself when it runs. */
const unlessCancelled = "!cancelled()";
/** The first step of a job that is held: the gate judges again, and compares. */
const verifyLines = ({ gate }, ref) => [`- uses: ${ref}`, `  with: { mode: fail, decided: '\${{ needs.${gate}.outputs.decision-id }}' }`];
/**
* A held job, as far as it differs from an unheld one.
*
* @param needs of the job as it is
* @param called true where it calls a workflow and so has no steps
*/
const heldLines = (pattern, job, ref) => [
	`${job.id}:`,
	`  needs: [${[.../* @__PURE__ */ new Set([
		pattern.gate,
		pattern.approve,
		...job.needs
	])].join(", ")}]`,
	`  if: \${{ ${[unlessCancelled, ...passedBoth(pattern)].join(" && ")} }}`,
	...job.called ? [] : ["  steps:", ...verifyLines(pattern, ref).map((line) => `    ${line}`)]
];

// src/map/token-need.ts
/** One scope each: what GitHub's documentation asks for. Other categories may need several. */
const scopeOf = {
	release: "contents",
	"token-write": "contents",
	publish: "packages",
	"ci-config": "actions"
};
/** Their scope is one of several: a proposal, not a certainty. */
const proposed = {
	"shared-write": ["issues", "pull-requests"],
	deploy: ["deployments"]
};
const tokenNeedOf = (reading) => {
	const writes = ownWrites(reading);
	const scopes = { contents: "read" };
	let sure = knownThroughout(reading) && reading.calls.length === 0;
	for (const { category } of writes) {
		const scope = scopeOf[category];
		if (scope !== void 0) scopes[scope] = "write";
		else {
			sure = false;
			for (const one of proposed[category] ?? []) scopes[one] = "write";
		}
	}
	return {
		scopes,
		sure
	};
};
const permissionLines = (scopes) => ["permissions:", ...Object.entries(scopes).map(([scope, access]) => `  ${scope}: ${access}`)];

// src/map/job-gaps.ts
/** What blocks proof in one job, each with the exact text that closes it there. */
const mostNamed$1 = 10;
/** As the map lists secrets that are handed over as a whole, or named only at run time. */
const everySecret = "toJSON(secrets)";
const jobGaps = (question) => {
	const always = [...machineGaps(question), ...agentGaps(question)];
	if (question.decision === "allow" || isIdle(question.reading.job)) return always;
	return [
		...gateGaps(question),
		...readingGaps(question),
		...tokenGaps(question),
		...credentialGaps(question),
		...always
	];
};
const located = (id, at, reading, which, fix) => ({
	...gap(id, which, fix),
	at: "job" in at ? at : atPlace(at, reading.job.id)
});
const whereOf = ({ workflow, job }) => `${workflow}#${job.id}`;
const gateGaps = ({ reading, standing }) => {
	const [first] = standing.faults;
	if (first === void 0) return standing.before === "gate" ? [] : [located("gate-missing", reading.job.at, reading, whereOf(reading), gateSteps(reading))];
	return standing.faults.map((fault) => fault.kind === "not-first" ? located("gate-not-first", fault.at, reading, `${whereOf(reading)}: ${fault.because}`) : located("gate-skippable", fault.at, reading, `${whereOf(reading)}: ${fault.because}`, cureOf(fault, reading)));
};
const gateSteps = ({ job }) => heldLines(usualPattern, {
	id: job.id,
	needs: job.needs,
	called: job.uses !== null
}, someGate).join("\n");
const cureOf = ({ kind, gate }, { job }) => {
	switch (kind) {
		case "condition": return `needs: [${[.../* @__PURE__ */ new Set([gate, ...job.needs])].join(", ")}]\nif: \${{ needs.${gate}.result == 'success' && (${bare(job.if?.raw ?? "success()")}) }}`;
		case "continue-on-error": return `# ${gate}: take \`continue-on-error\` off the gate`;
		case "step-condition": return `# ${gate}: take \`if:\` off the step that holds the gate`;
		case "mode": return `# ${gate}:\nwith: { mode: fail }`;
		default: return `approve:\n  needs: ${gate}\n  if: needs.${gate}.outputs.environment != ''\n  environment: \${{ needs.${gate}.outputs.environment }}`;
	}
};
const bare = (condition) => /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition)?.[1]?.trim() ?? condition.trim();
const readingGaps = ({ reading, surfaces }) => {
	const unread = surfaces.find(({ category, at }) => category === "unreadable" && at !== null);
	const { environment } = reading;
	return [...unread?.at == null ? [] : [located("not-followed", {
		...unread.at,
		job: reading.job.id
	}, reading, `${unread.at.path}:${unread.at.line}: ${unread.message}`, broughtHere(unread, reading))], ...environment !== null && environment.name.values?.length !== 1 && !handedOut.test(environment.name.raw) ? [located("environment-dynamic", environment.at, reading, whereOf(reading))] : []];
};
/** A job that calls a workflow has no steps: what can be read in its place is that workflow, in this repository. */
const broughtHere = ({ at }, { job, workflow }) => {
	const called = literal(job.uses);
	if (called === null || at?.path !== workflow || called.startsWith("./")) return void 0;
	return `# with the called workflow in this repository\nuses: ./.github/workflows/${/\/([\w.-]{1,100}\.ya?ml)@[^/@]*$/.exec(called)?.[1] ?? "NAME.yml"}`;
};
/** What the gate itself hands out: it names only environments that it has looked at. */
const handedOut = /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/;
const tokenGaps = ({ reading }) => {
	if (reading.token.specified) return [];
	const need = tokenNeedOf(reading);
	return [located("token-unspecified", reading.job.at, reading, whereOf(reading), permissionLines(need.scopes).join("\n"))];
};
const credentialGaps = (question) => {
	const { reading, credentials, policy, owners } = question;
	const listed = credentials.filter(isListed);
	const known = (name) => policy.credentials !== null && Object.hasOwn(policy.credentials, name) ? policy.credentials[name] : void 0;
	const unmanaged = listed.filter(({ name }) => known(name) === void 0);
	const unowned = listed.filter(({ name }) => {
		const own = known(name);
		return own !== void 0 && (own.owner === null || own.purpose === null || own.scope === null);
	});
	const owner = owners[0] ?? policy.owners[0];
	const entry = (list) => [...list.some(({ name }) => name === everySecret) ? ["# every secret at once: better than this entry is to hand over, by name, those that are needed"] : [], credentialEntries(list.slice(0, mostNamed$1), owner)].join("\n");
	const names = (list) => list.slice(0, mostNamed$1).map(({ name, kind }) => kind === "static-key" ? `${name}, a static key` : name).join(", ");
	const inherit = reading.secrets.find(({ form }) => form === "inherit");
	const standing = standingSecrets(reading);
	const [firstStanding] = standing;
	const all = [...new Set(standing.map(({ name }) => name))].slice(0, mostNamed$1);
	return [
		...inherit === void 0 ? [] : [located("secrets-inherited", inherit.at, reading, whereOf(reading), namesInside(reading))],
		...unmanaged[0] === void 0 ? [] : [located("credential-unmanaged", unmanaged[0].at, reading, names(unmanaged), entry(unmanaged))],
		...unowned[0] === void 0 ? [] : [located("credential-unowned", unowned[0].at, reading, names(unowned), entry(unowned))],
		...firstStanding === void 0 ? [] : [located("secret-in-repository", firstStanding.at, reading, `${all.join(", ")} in ${whereOf(reading)}`, secretCommands(all, question))]
	];
};
const namesInside = (reading) => {
	const names = inheritedNames(reading)?.names ?? [];
	return names.length === 0 ? void 0 : ["secrets:", ...names.slice(0, mostNamed$1).map((name) => `  ${name}: \${{ secrets.${name} }}`)].join("\n");
};
/**
* Every line but the last hands over to the next: pasted as a whole, nothing of it is read by a prompt as a secret's value, and nothing is
* deleted before all of them are set. GitHub tells no value again.
*/
const secretCommands = (names, { reading, owners, slug }) => {
	const where = slug === null ? "" : ` --repo ${slug}`;
	const plain = names.filter((name) => /^\w+$/.test(name));
	const commands = [
		environmentMade(standingEnvironment, slug, owners),
		...plain.map((name) => `gh secret set ${name} --env ${standingEnvironment}${where}`),
		...plain.map((name) => `gh secret delete ${name}${where}`)
	];
	return [`# first, in ${whereRead(reading)}: environment: ${standingEnvironment}`, ...plain.length === 0 ? [] : [commands.join(" &&\n")]].join("\n");
};
const standingEnvironment = "production";
/** A job that calls a workflow can enter no environment: GitHub refuses the file. The jobs inside can, and theirs is the caller's. */
const whereRead = ({ job }) => {
	if (job.uses === null) return "this job and every other that reads it";
	const called = literal(job.uses) ?? "";
	return `the jobs of ${/^[\w./@-]{1,200}$/.test(called) ? called : "the called workflow"} that read it, under its name there`;
};
/** Secrets by name that no environment can have given; with `secrets: inherit` those that the called workflow reads. */
const standingSecrets = (reading) => {
	if (reading.environment !== null || reading.calledEnvironments.length > 0) return [];
	const written = secretsHeld(reading).filter(({ inherited }) => !inherited);
	const inside = reading.secrets.some(({ form }) => form === "inherit") ? reading.secrets.filter(({ form, at }) => (form === "member" || form === "index") && at.path !== reading.workflow) : [];
	return [...written.map(({ read }) => read), ...inside].filter(({ name }) => name !== "*" && name !== "GITHUB_TOKEN");
};
const machineGaps = ({ reading }) => {
	const found = machineApprovalOf(reading);
	return found === null ? [] : [located("machine-approval", found.origin.at, reading, `${whereOf(reading)}: ${found.origin.quote.slice(0, 80)}`)];
};
/** An agent with `actions: write` can dispatch what it may not do itself. */
const agentGaps = ({ reading }) => {
	const { all, scopes, at } = reading.token;
	if (!(all === "write" || Object.hasOwn(scopes, "actions") && scopes["actions"] === "write") || !effectsOf(reading).some(({ category }) => category === "agent-or-mcp")) return [];
	return [located("agent-holds-actions", at ?? reading.job.at, reading, whereOf(reading))];
};

// src/map/starts.ts
const comments = {
	starter: "comment",
	reach: "directly",
	how: "a comment, by whoever may comment"
};
/** From GitHub's list of events that trigger workflows; what is not listed is `other`. */
const ways = {
	create: {
		starter: "push",
		reach: "directly",
		how: "a new branch or tag"
	},
	delete: {
		starter: "push",
		reach: "directly",
		how: "a branch or tag that is deleted"
	},
	pull_request_review: {
		starter: "pull-request",
		reach: "directly",
		how: "a review of a pull request"
	},
	merge_group: {
		starter: "pull-request",
		reach: "by-merge",
		how: "a pull request that is queued for merging"
	},
	issue_comment: comments,
	pull_request_review_comment: comments,
	discussion_comment: comments,
	issues: {
		starter: "comment",
		reach: "directly",
		how: "an issue that is opened or edited"
	},
	discussion: {
		starter: "comment",
		reach: "directly",
		how: "a discussion that is opened or edited"
	},
	workflow_dispatch: {
		starter: "dispatch",
		reach: "directly",
		how: "a dispatch, by whoever may write or holds actions: write"
	},
	repository_dispatch: {
		starter: "dispatch",
		reach: "directly",
		how: "a call of the API, by whoever holds contents: write"
	},
	release: {
		starter: "release",
		reach: "directly",
		how: "a release, by whoever holds contents: write"
	},
	schedule: {
		starter: "schedule",
		reach: "by-clock",
		how: "the clock, on the default branch"
	},
	workflow_call: {
		starter: "other-workflow",
		reach: "by-workflow",
		how: "another workflow that calls it"
	}
};
const mostNamed = 6;
const named = (list) => `${list.slice(0, mostNamed).join(", ")}${list.length > mostNamed ? ` and ${list.length - mostNamed} more` : ""}`;
const startsOf = ({ triggers }) => triggers.map((trigger) => ({
	event: trigger.event,
	...wayOf(trigger)
}));
const wayOf = (trigger) => {
	const { event } = trigger;
	if (event === "push") return pushes(trigger);
	if (event === "pull_request" || event === "pull_request_target") return requests(trigger);
	if (event === "workflow_run") {
		const after = filter(trigger, "workflows");
		return {
			starter: "other-workflow",
			reach: "by-workflow",
			how: after.length === 0 ? "the end of another workflow" : `the end of ${named(after)}`
		};
	}
	return Object.hasOwn(ways, event) ? ways[event] ?? other(event) : other(event);
};
const other = (event) => ({
	starter: "other",
	reach: "unknown",
	how: `the event ${event}`
});
const filter = ({ filters }, name) => Object.hasOwn(filters, name) ? filters[name] ?? [] : [];
/** A branch filter without a star names branches that are protected as a rule: an agent's own branch does not start it. */
const pushes = (trigger) => {
	const [branches, tags, not] = [
		"branches",
		"tags",
		"branches-ignore"
	].map((name) => filter(trigger, name));
	const ignoresTags = filter(trigger, "tags-ignore").length > 0;
	if (branches.length === 0 && not.length === 0 && tags.length > 0) return {
		starter: "push",
		reach: "directly",
		how: `a tag that matches ${named(tags)}`
	};
	if (branches.length > 0) {
		const open = branches.some((one) => !one.startsWith("!") && /[*?+[]/.test(one));
		const also = tags.length > 0 ? `, or a tag that matches ${named(tags)}` : "";
		return {
			starter: "push",
			reach: open || tags.length > 0 ? "directly" : "by-merge",
			how: `a push to ${named(branches)}${also}`
		};
	}
	if (not.length > 0) return {
		starter: "push",
		reach: "directly",
		how: `a push to any branch but ${named(not)}`
	};
	return {
		starter: "push",
		reach: "directly",
		how: ignoresTags ? "a push to any branch" : "a push to any branch, or any tag"
	};
};
const requests = (trigger) => {
	const into = filter(trigger, "branches");
	const types = filter(trigger, "types");
	const what = types.length > 0 && types.every((type) => type === "closed") ? "a pull request that is closed or merged" : "a pull request";
	const forks = trigger.event === "pull_request_target" ? ", also from a fork, with secrets" : "";
	return {
		starter: "pull-request",
		reach: "directly",
		how: `${what}${into.length === 0 ? "" : ` into ${named(into)}`}${forks}`
	};
};

// src/map/workflow-gaps.ts
/** What blocks proof in a workflow as a whole, and in the repository. */
const workflowGaps = (workflow, jobs, owned) => {
	const asking = jobs.some(({ decision }) => decision !== "allow");
	return [
		...directGaps(workflow, jobs),
		...unpinnedGaps(workflow),
		...secretsForAll(workflow, jobs),
		...asking && !owned ? [{
			...gap("owner-unknown", workflow.path),
			at: atPlace({
				path: workflow.path,
				line: 1
			})
		}] : []
	];
};
/** A reusable workflow that holds secrets and that something else than its callers can start. */
const directGaps = (workflow, jobs) => {
	const call = workflow.triggers.find(({ event }) => event === "workflow_call");
	const direct = workflow.triggers.filter(({ event }) => event !== "workflow_call");
	const [first] = direct;
	if (call === void 0 || first === void 0) return [];
	const secrets = jobs.filter(({ decision, before }) => decision !== "allow" && before === "nothing").flatMap(({ credentials }) => credentials.filter(({ kind }) => kind !== "github-token" && kind !== "runner"));
	if (secrets.length === 0) return [];
	const which = `${workflow.path}: by ${direct.map(({ event }) => event).join(", ")}, with ${[...new Set(secrets.map(({ name }) => name))].slice(0, 5).join(", ")}`;
	return [{
		...gap("direct-dispatch", which, `# take ${direct.map(({ event }) => event).join(", ")} out\non:\n  workflow_call:`),
		at: atPlace(first.at)
	}];
};
/** What a job would not ask for without the secrets of those lines: what cannot be read weighs only where a job holds something. */
const isSlight = ({ category, access, lowImpact, at }, path, lines) => access === "read" || lowImpact || category === "unreadable" || category === "secret" && at?.path === path && lines.has(at.line);
/** Secrets in the workflow's `env`, where jobs ask for nothing else: given to the steps that use them, they leave the other jobs
* alone. The gate's own jobs do nothing else than ask, and are not counted. */
const secretsForAll = ({ path, env, jobs: written }, all) => {
	const given = Object.entries(env).filter(([, { raw }]) => secretNamesIn(raw).some((name) => name !== OWN_TOKEN));
	const [first] = given;
	if (first === void 0) return [];
	const lines = new Set(given.map(([, { at }]) => at.line));
	const own = new Set(written.filter(isIdle).map(({ id }) => id));
	const jobs = all.filter(({ job }) => !own.has(job));
	const onlyFor = jobs.filter(({ decision, findings }) => decision === "approve" && findings.every((one) => isSlight(one, path, lines)));
	if (onlyFor.length === 0 || jobs.length === 1) return [];
	const fact = `${path}: ${given.map(([name]) => name).slice(0, 5).join(", ")}; ${onlyFor.length} of ${jobs.length} jobs ask for no more than that`;
	const step = given.slice(0, 5).map(([name, { raw }]) => `      ${name}: '${raw.replaceAll(/\s+/g, " ").replaceAll("'", "''")}'`);
	const fix = [
		`# ${path}:${first[1].at.line}: out of the workflow's \`env\`, into that of each step that uses it`,
		"steps:",
		"  - env:",
		...step
	];
	return [{
		...gap("secret-for-every-job", fact, fix.join("\n")),
		at: atPlace(first[1].at)
	}];
};
const unpinnedGaps = (workflow) => workflow.jobs.flatMap((job) => job.steps.filter(isGateStep).flatMap((step) => {
	const uses = literal(step.uses) ?? "";
	const ref = uses.slice(uses.lastIndexOf("@") + 1);
	if (uses.startsWith("$/") || /^[0-9a-f]{40}$/.test(ref)) return [];
	const name = uses.slice(0, uses.lastIndexOf("@"));
	return [{
		...gap("gate-unpinned", `${workflow.path}#${job.id}: ${uses}`, `uses: ${name}@<full commit SHA> # ${ref}`),
		at: atPlace(step.uses?.at ?? step.at, job.id)
	}];
}));
const repositoryGaps = (policy, owners, codeownersPath, policyPath) => {
	const owned = (path) => (ownersOf(owners, path)?.length ?? 0) > 0;
	const at = codeownersPath === null ? null : atPlace({
		path: codeownersPath,
		line: 1
	});
	const unowned = [...codeownersPath === null ? [".github/CODEOWNERS"] : [codeownersPath], ".github/workflows/any.yml"].filter((path) => !owned(path));
	const fix = `# ${codeownersPath ?? ".github/CODEOWNERS"}\n/.github/ ${ownerWords(policy)}${codeownersPath === null || codeownersPath.startsWith(".github/") ? "" : `\n/${codeownersPath} ${ownerWords(policy)}`}`;
	return [...owned(policyPath) ? [] : [{
		...gap("policy-unowned", void 0, fix),
		at
	}], ...unowned.length === 0 ? [] : [{
		...gap("codeowners-unowned", codeownersPath ?? "there is no CODEOWNERS", fix),
		at
	}]];
};
const ownerWords = ({ owners }) => owners.slice(0, 5).join(" ") || "@your-org/platform-security";

// src/map/repository-map.ts
/** What would happen if an agent set each job in motion: the gate's own judgement, job by job and event by event. */
const mapWorkflow = ({ workflow, jobs: readings, called }, question) => {
	const { path } = workflow;
	if (!workflow.readable) return {
		path,
		name: null,
		events: [],
		starts: [],
		readable: false,
		because: workflow.because,
		jobs: [],
		gaps: [{
			...gap("workflow-unknown", `${path}: ${workflow.because}`, `# ${path}:${workflow.at.line}: mend the file so that GitHub runs it, or delete it`),
			at: atPlace(workflow.at)
		}]
	};
	const owners = ownersOf(question.owners, path) ?? [];
	const jobs = readings.map((reading) => mapJob(reading, {
		workflow,
		called
	}, owners, question));
	return {
		path,
		name: workflow.name,
		events: workflow.triggers.map(({ event }) => event),
		starts: startsOf(workflow),
		readable: true,
		because: null,
		jobs,
		gaps: workflowGaps(workflow, jobs, owners.length > 0 || question.policy.owners.length > 0)
	};
};
const mapJob = (reading, paths, owners, question) => {
	const { policy, guards, slug } = question;
	const { job } = reading;
	const { credentials } = reachOf([reading]);
	const surfaces = eachOnce(actionDetectors.flatMap((detector) => detector.detect({ jobs: [reading] })));
	const environment = reading.environment?.name.raw ?? null;
	const decisions = decisionsOf(paths.workflow, question, {
		reading,
		surfaces,
		credentials
	});
	const [strictest] = [...decisions.values()].sort((a, b) => isStricter(a.tier, b.tier) ? -1 : isStricter(b.tier, a.tier) ? 1 : 0);
	if (strictest === void 0) throw new RangeError("a workflow without an event was taken for readable");
	const events = paths.workflow.triggers.map(({ event }) => verdictOf(event, decisions.get(event) ?? strictest));
	const standing = standingOf(job, paths);
	const name = literal(reading.environment?.name);
	const guard = name === null || guards === null ? null : guards.get(name.toLowerCase()) ?? "unknown";
	const gaps = jobGaps({
		reading,
		decision: strictest.tier,
		standing,
		credentials,
		surfaces,
		policy,
		owners,
		slug
	});
	return {
		job: job.id,
		at: atPlace(job.at, job.id),
		decision: strictest.tier,
		risk: events.map(({ risk }) => risk).reduce(higher, "low"),
		categories: strictest.categories,
		credentials,
		environment,
		guard,
		before: standing.before,
		condition: job.if?.raw ?? null,
		events,
		owners,
		calls: [...new Set(reading.calls)],
		findings: surfaces.map(findingOf),
		reasons: strictest.reasons,
		gaps: strictest.tier === "allow" || guard === null || name === null ? gaps : [...gaps, ...guardGaps({
			name,
			guard,
			slug,
			owners: owners.length > 0 ? owners : policy.owners
		}, reading)]
	};
};
const verdictOf = (event, { tier, risk }) => ({
	event,
	decision: tier,
	risk
});
/** Nobody starts what the clock starts; an agent can only have written what it carries. */
const involvementOf = (event) => event === "schedule" ? "authored" : "triggered";
/** By event. Where no rule looks at the event, one question answers for all. */
const decisionsOf = ({ triggers }, { policy, now }, { reading, surfaces, credentials }) => {
	const { job, environment } = reading;
	const ask = (event) => decide({
		policy,
		involvement: involvementOf(event),
		surfaces,
		credentials,
		event,
		branch: null,
		environments: environment === null ? {} : { [job.id]: environment.name.raw },
		now,
		changed: [],
		distrusted: /* @__PURE__ */ new Set()
	});
	const asked = policy.rules.some(({ when }) => when.some(({ key }) => key === "event" || key === "involvement")) ? triggers : triggers.slice(0, 1);
	return new Map(asked.map(({ event }) => [event, ask(event)]));
};
const findingOf = ({ category, code, message, at, quote, via, target, credential, access, production, destructive, lowImpact }) => ({
	category,
	code,
	message,
	at,
	quote,
	via,
	target,
	credential,
	access,
	production,
	destructive,
	lowImpact
});
/** The whole map, with the gaps of its jobs gathered: each once, with the first place that has it and how many more there are. */
const repositoryMap = ({ repo, commit, policy, owners, codeowners, policyPath }, read) => {
	const workflows = withCallers(read);
	return {
		schema: MAP_SCHEMA,
		repo,
		commit,
		policy: policy.source,
		workflows,
		gaps: [...repositoryGaps(policy, owners, codeowners, policyPath), ...gathered(workflows)],
		totals: totalsOf(workflows)
	};
};
const gathered = (workflows) => {
	const counted = /* @__PURE__ */ new Map();
	for (const one of workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)])) {
		const known = counted.get(one.id);
		if (known === void 0) counted.set(one.id, {
			first: one,
			more: 0
		});
		else known.more++;
	}
	return [...counted.values()].map(({ first, more }) => more === 0 ? first : {
		...first,
		fact: `${first.fact}, and ${more} more`
	});
};
/** A workflow that only others call is held by what stands before its callers, where every one of them stands in this repository's map. */
const withCallers = (workflows) => {
	const callers = /* @__PURE__ */ new Map();
	for (const { jobs } of workflows) for (const job of jobs) for (const path of job.calls) callers.set(path, [...callers.get(path) ?? [], job]);
	return workflows.map((workflow) => {
		const from = callers.get(workflow.path) ?? [];
		if (from.length === 0 || workflow.events.some((event) => event !== "workflow_call") || from.some(({ before }) => before !== "gate")) return workflow;
		return {
			...workflow,
			jobs: workflow.jobs.map((job) => ({
				...job,
				before: "gate",
				gaps: job.gaps.filter(({ id }) => id !== "gate-missing")
			}))
		};
	});
};

export { RepositoryMap as C, workflowPaths as D, readWorkflows as E, MAP_SCHEMA as S, readThrough as T, isShared as _, heldLines as a, standingOf as b, unlessCancelled as c, declareSecrets as d, inheritedNames as f, endOf as g, edited as h, freePattern as i, usualPattern as l, Source as m, repositoryMap as n, passedBoth as o, nameSecrets as p, tokenNeedOf as r, patternLines as s, mapWorkflow as t, verifyLines as u, scalarText as v, totalsOf as w, isAlwaysTrue as x, startOf as y };