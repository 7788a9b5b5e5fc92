import { i as ownPolicy, r as namedPolicy } from "./git.js";
import { J as nearest, K as readPolicy, V as loadPolicy, et as inForce, it as secondsOf, nt as instantOf, q as faultAt, rt as isAfter, tt as neverLifted } from "./gate.js";
import { n as bold, r as dim, s as parseOptions } from "./terminal.js";
import { f as terminalText, i as inertJson, l as oneLine } from "./words.js";
import { n as exitCodes } from "./failure.js";
import { resolve } from "node:path";

// src/policy/remarks.ts
/** What is worth saying about a policy that the schema accepts: what has expired, what is risky, and what does nothing. */
/** @param now ISO 8601 */
const remarksOn = (file, now) => [
	...onExtends(file),
	...onRules(file),
	...onCredentials(file),
	...onApproval(file),
	...onExceptions(file, now),
	...onFreezes(file, now),
	...onBreakGlass(file)
];
const warning = (path, code, message) => ({
	path,
	level: "warning",
	code,
	message
});
const onExtends = ({ extends: parents }) => Array.isArray(parents) && parents.length === 0 ? [warning(["extends"], "starter-left-out", "no policy is extended: not even the starter’s rows hold, and what no rule speaks about asks")] : [];
const onRules = ({ rules = [] }) => rules.flatMap(({ decision, when }, index) => {
	const path = ["rules", index];
	const contradicts = when["weighty"] === true && (when["low-impact"] === true || when["access"] === "read");
	return [
		...Object.keys(when).length === 0 && decision !== "allow" ? [warning([...path, "when"], "rule-for-everything", `the rule has no condition: it says ${decision} of every finding`)] : [],
		...decision === "allow" ? [warning([...path, "decision"], "allow-lifts-nothing", "the strictest rule wins, so an allow rule lifts no other: write an exception with an owner and a date for that")] : [],
		...contradicts ? [warning([...path, "when"], "rule-never-holds", "what is weighty writes and is not of low impact: the rule never holds")] : []
	];
});
const onCredentials = ({ credentials = {} }) => Object.entries(credentials).flatMap(([name, { owner, purpose, scope, decision }]) => {
	const lacks = Object.entries({
		owner,
		purpose,
		scope
	}).flatMap(([key, value]) => value === void 0 ? [key] : []);
	if (lacks.length === 0) return [];
	const told = `it has no ${lacks.join(", no ")}`;
	return [decision === void 0 ? warning(["credentials", name], "credential-unmanaged", `${told}: it is not managed, and an agent that reaches it is blocked`) : warning(["credentials", name], "credential-unowned", `${told}: nobody can be asked what this decision is for`)];
});
const onApproval = ({ approval = {} }) => {
	const { separation, accept = [], minimum = 1, approvers = [], countersign } = approval;
	const machines = approvers.filter((name) => name.toLowerCase().endsWith("[bot]"));
	const people = approvers.length - machines.length;
	const isTeam = approvers.some((name) => name.includes("/"));
	return [
		...separation === "none" || separation === "initiator" ? [warning(["approval", "separation"], "separation-weak", "people may approve what they and their agents wrote: evidence calls such an approval weak")] : [],
		...accept.flatMap((guard, index) => guard === "guarded" ? [] : [warning([
			"approval",
			"accept",
			index
		], "guard-weak", guard === "bypassable" ? "an administrator can let a run pass without any approval" : "whoever started the run can approve it where the platform lets them")]),
		...machines.map((name) => warning([
			"approval",
			"approvers",
			approvers.indexOf(name)
		], "approver-is-a-bot", "a bot’s approval never counts")),
		...approvers.length > 0 && !isTeam && people < minimum ? [warning(["approval", "minimum"], "too-few-approvers", `${minimum} approvals are wanted and ${people} can be given: nothing can be approved`)] : [],
		...countersign === "optional" ? [warning(["approval", "countersign"], "countersign-optional", "an approval of the first attempt counts without its code, whatever is at stake")] : []
	];
};
/** Exceptions that are meant to stay are rules. */
const LONGEST_DAYS = 366;
const onExceptions = ({ exceptions = [] }, now) => exceptions.flatMap(({ until, scope }, index) => {
	const path = ["exceptions", index];
	const { rules = [], categories = [], paths = [], jobs = [] } = scope;
	const end = instantOf(until);
	const beyond = categories.filter((category) => neverLifted.has(category));
	const days = (secondsOf(end) - secondsOf(now)) / 86400;
	const lifts = rules.length + categories.length + paths.length + jobs.length;
	return [
		...isAfter(now, end) ? [{
			path: [...path, "until"],
			level: "error",
			code: "exception-expired",
			message: `it expired on ${end.slice(0, 10)} and no longer applies: remove it, or have its owner renew it`
		}] : [],
		...days > LONGEST_DAYS ? [warning([...path, "until"], "exception-long", `it lasts ${Math.floor(days)} days: what is meant to stay is a rule`)] : [],
		...lifts === 0 ? [warning([...path, "scope"], "exception-empty", "an empty scope lifts nothing")] : [],
		...lifts > 0 && paths.length + jobs.length === 0 ? [warning([...path, "scope"], "exception-broad", "it names no paths and no jobs: it holds everywhere")] : [],
		...beyond.length > 0 ? [warning([
			...path,
			"scope",
			"categories"
		], "exception-never-lifts", `no exception lifts ${beyond.join(", ")}`)] : []
	];
});
const onFreezes = ({ freeze = [] }, now) => freeze.flatMap((one, index) => {
	const begun = {
		from: "0001-01-01",
		until: one.until,
		timezone: one.timezone ?? "UTC"
	};
	return inForce(begun, now) ? [] : [warning([
		"freeze",
		index,
		"until"
	], "freeze-over", "it is over: remove it")];
});
const onBreakGlass = ({ "break-glass": glass, approval }) => {
	if (glass === void 0) return [];
	const ordinary = (approval?.environment ?? "countersign").toLowerCase() === glass.environment.toLowerCase();
	const wild = /^[*#]*$/.test(glass.reference);
	return [
		...ordinary ? [warning(["break-glass", "environment"], "break-glass-shared", "it is the environment of ordinary approvals: give break-glass its own, with its own reviewers")] : [],
		...wild ? [warning(["break-glass", "reference"], "break-glass-any-reference", "any word will do as a reference: write its form, such as INC-#")] : [],
		...glass.categories.length === 0 ? [warning(["break-glass", "categories"], "break-glass-empty", "it lifts no category")] : [],
		...glass.categories.includes("gate-itself") ? [warning(["break-glass", "categories"], "break-glass-gate", "it may lift gate-itself: the gate could be removed through it")] : []
	];
};

// src/policy/lint.ts
/** What is wrong with a policy, and what in it is risky or does nothing: every remark at its place. */
/** Errors first, then in the order of the text; the files that it extends are looked at too. Never throws. */
const lintPolicy = (text, options) => {
	const loaded = loadPolicy(text, options);
	const faults = loaded.ok ? [] : loaded.faults.map((fault) => ({
		...fault,
		level: "error",
		code: "policy-fault"
	}));
	const remarks = [[options.source, text], ...Object.entries(options.extended ?? {})].flatMap(([from, content]) => content === null ? [] : remarksIn(content, from, options.now));
	return [...faults, ...remarks].sort((a, b) => rank(a.level) - rank(b.level) || a.file.localeCompare(b.file) || a.line - b.line);
};
const rank = (level) => level === "error" ? 0 : 1;
const remarksIn = (text, from, now) => {
	const read = readPolicy(text, from);
	if ("faults" in read) return [];
	return remarksOn(read.file, now).map(({ path, level, code, message }) => ({
		...faultAt(read.located, offsetOf(read.located, path), path.map(String).join("."), message),
		level,
		code
	}));
};
const offsetOf = ({ document }, path) => nearest(document, path)?.range?.[0] ?? 0;

// src/cli/policy-lint.ts
/** `countersign policy lint`: every fault of a policy at its place; what has expired; what is risky or does nothing. */
const help = `Usage: countersign policy lint [FILE…] [--repo DIR] [--json]

Reads each FILE (default: .github/countersign.yml of DIR, or of its HEAD) and the policies that it extends. An error is what the gate would stop
on, or an exception that has expired; a warning is what counts and may not be meant. What is extended from another repository is not read.

  --repo DIR   where extended policies are looked for (default: here)
  --json       NDJSON: {path, ok, findings: [{level, code, message, file, line, column, at}]}
Exit: 0 no error, 6 an error.
`;
const run = async (args, console) => {
	const { values, positionals } = parseOptions("policy lint", args, { repo: { type: "string" } });
	if (values.help) {
		console.out(help);
		return 0;
	}
	const folder = resolve(console.cwd, values.repo ?? ".");
	let errors = 0;
	const policies = positionals.length === 0 ? [null] : positionals;
	for (const file of policies) {
		const texts = file === null ? await ownPolicy(folder) : {
			...await namedPolicy(resolve(console.cwd, file), folder),
			path: file
		};
		const findings = findingsOf(texts, console.now);
		const wrong = findings.filter(({ level }) => level === "error").length;
		errors += wrong;
		const ok = wrong === 0;
		if (values.json) console.out(`${inertJson({
			path: texts.path,
			ok,
			findings: findings.map(told)
		})}\n`);
		else console.out(shown(texts, findings));
	}
	return errors === 0 ? 0 : exitCodes.user;
};
const told = ({ level, code, message, file, line, column, at }) => ({
	level,
	code,
	message,
	file,
	line,
	column,
	at
});
const elsewhere = /^[\w.-]+\/[\w.-]+:[^@]+@\S+$/;
/** A policy in another repository counts as an empty one here: that it was not read is said. */
const findingsOf = ({ path, text, extended }, now) => {
	if (text === null) return [];
	const remote = Object.keys(extended).filter((name) => extended[name] === null && elsewhere.test(name));
	const known = {
		...extended,
		...Object.fromEntries(remote.map((name) => [name, ""]))
	};
	return [...lintPolicy(text, {
		source: path,
		extended: known,
		now
	}), ...remote.map((name) => notRead(path, name))];
};
const notRead = (path, name) => ({
	level: "warning",
	code: "extends-not-read",
	file: path,
	at: "extends",
	line: 1,
	column: 1,
	message: `${name.slice(0, 200)} is in another repository and was not read`,
	picture: ""
});
const shown = ({ path, text }, findings) => {
	const name = bold(oneLine(path, 200));
	if (text === null) return `${name}: there is none, and the starter policy holds\n`;
	const errors = findings.filter(({ level }) => level === "error").length;
	const told = findings.length === 0 ? "no fault" : `${errors} error(s), ${findings.length - errors} warning(s)`;
	return `${[...findings.map(pictured), `${name}: ${told}`].join("\n")}\n`;
};
const pictured = ({ file, line, column, level, code, message, picture }) => `${bold(oneLine(`${file}:${line}:${column}`, 200))} ${level}: ${oneLine(message, 600)} ${dim(`[${code}]`)}\n${picture === "" ? "" : `${terminalText(picture)}\n`}`;

export { run };