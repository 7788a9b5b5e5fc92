import { t as GateError } from "./errors.js";
import { _ as record, a as ZodOptional, b as union, c as _enum, f as int, g as optional, i as ZodObject, l as array, n as datetime, o as ZodRecord, p as literal, r as ZodArray, s as ZodUnion, t as date, u as boolean, v as strictObject, y as string } from "./zod.js";
import { a as visit, c as isNode, n as LineCounter, o as isAlias, s as isMap, t as parseDocument } from "./yaml.js";
import { a as Category, c as Tier, d as Guard, i as Separation, n as Involvement, o as CredentialKind, s as Production } from "./signal.js";
import { t as Minimatch } from "./minimatch.js";
import { i as secondsOf, r as millisecondsOf, t as instantOf } from "./time.js";
import { createHash } from "node:crypto";

// src/policy/conditions/lists.ts
/** Lists and globs as conditions take them. */
/** One value or a list of them. */
const oneOrMore = (value) => union([value.transform((one) => [one]), array(value).min(1).max(200)]);
/** Braces could unfold without bound, and extended globs backtrack: a policy needs neither. */
const glob = () => string().min(1).max(300).refine((text) => (text.match(/\*/g)?.length ?? 0) <= 8, "has more than eight stars");
const globList = () => oneOrMore(glob());
const compiled = /* @__PURE__ */ new Map();
const compile = (text) => {
	const known = compiled.get(text);
	if (known !== void 0) return known;
	if (compiled.size > 1e3) compiled.clear();
	const made = new Minimatch(text, {
		dot: true,
		nobrace: true,
		noext: true,
		nocomment: true,
		nonegate: true,
		nocase: true
	});
	compiled.set(text, made);
	return made;
};
const globsMatch = (globs, text) => globs.some((one) => compile(one).match(text));
/** Names are no paths: in them `*` stands for any part, slashes and all. Without case. */
const namesMatch = (patterns, name) => patterns.some((pattern) => matchesName(pattern.toLowerCase(), name.toLowerCase()));
/** Goes back to the last star only, so that the time it takes is bounded by the product of the two lengths. */
const matchesName = (pattern, name) => {
	let [at, to, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (to < name.length) if (pattern[at] === "*") {
		star = at++;
		mark = to;
	} else if (pattern[at] === name[to]) {
		at++;
		to++;
	} else if (star >= 0) {
		at = star + 1;
		to = ++mark;
	} else return false;
	return /^\**$/.test(pattern.slice(at));
};

// src/policy/freeze.ts
/** `2026-12-20` or `2026-12-20T18:00`, as the wall clock of a time zone shows it. */
const wall = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/;
/** An instant as the wall clock of a zone shows it: `YYYY-MM-DDTHH:MM`. Null where there is no such zone or instant. */
const wallClock = (instant, timezone) => {
	const seconds = secondsOf(instant);
	if (Number.isNaN(seconds)) return null;
	try {
		const parts = new Intl.DateTimeFormat("en-CA", {
			timeZone: timezone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23"
		}).formatToParts(seconds * 1e3);
		const of = (type) => parts.find((part) => part.type === type)?.value ?? "";
		return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
	} catch {
		return null;
	}
};
/** By name: runtimes do not agree on offsets as zones, and an instant can carry its own. */
const isTimezone = (name) => /^[A-Z]/i.test(name) && wallClock("2026-01-01T00:00:00Z", name) !== null;
/** A wall clock time, or an instant with its own offset. */
const isFreezeTime = (text) => wall.test(text) || !Number.isNaN(secondsOf(text));
/** Does it end before it begins? Told only of two times of one kind: whether an instant is before a wall clock depends on the zone. */
const isBackwards = ({ from, until }) => {
	const [start, end] = [wall.exec(from), wall.exec(until)];
	if (start !== null && end !== null) return opening(start) > closing(end);
	return start === null && end === null && secondsOf(from) > secondsOf(until);
};
const opening = ([, day, time]) => `${day}T${time ?? "00:00"}`;
const closing = ([, day, time]) => `${day}T${time ?? "23:59"}`;
/** In force at that instant? A zone or a time that cannot be read is in force: a freeze fails closed. `until` as a day includes that day. */
const inForce = ({ from, until, timezone }, now) => {
	const at = wallClock(now, timezone);
	if (at === null || !isFreezeTime(from) || !isFreezeTime(until)) return true;
	const [start, end] = [wall.exec(from), wall.exec(until)];
	const begun = start === null ? secondsOf(now) >= secondsOf(from) : at >= opening(start);
	const over = end === null ? secondsOf(now) > secondsOf(until) : at > closing(end);
	return begun && !over;
};

// src/policy/matrix.ts
const cell = (decision) => ({
	decision,
	only: null,
	otherwise: decision
});
/** Where even a human's assisted change asks: the boundary itself moves. Of releases that is an edit of their automation, not a release. */
const boundary = [
	{
		category: "ci-config",
		side: null
	},
	{
		category: "gate-itself",
		side: null
	},
	{
		category: "required-checks",
		side: null
	},
	{
		category: "release",
		side: "change"
	}
];
const starterMatrix = {
	triggered: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("block")
	},
	authored: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("block")
	},
	unknown: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("approve")
	},
	assisted: {
		allow: cell("allow"),
		approve: {
			decision: "approve",
			only: boundary,
			otherwise: "allow"
		},
		block: cell("approve")
	},
	none: {
		allow: cell("allow"),
		approve: cell("allow"),
		block: cell("allow")
	}
};
const throughMatrix = (matrix, involvement, row, { category, side }) => {
	const { decision, only, otherwise } = matrix[involvement][row];
	return only === null || only.some((one) => one.category === category && (one.side === null || one.side === side)) ? decision : otherwise;
};

// src/policy/faults.ts
const longestLine = 160;
/** @param offset of UTF-16 units from the start; one beyond the end points at the end */
const faultAt = ({ from, text, lines }, offset, at, message) => {
	const { line, column } = placeOf(lines, offset);
	const whole = text.split("\n", line)[line - 1] ?? "";
	const start = column > longestLine ? column - Math.floor(longestLine / 2) : 0;
	const shown = whole.slice(start, start + longestLine).replaceAll(/[\t\r]/g, " ");
	const number = String(line);
	return {
		file: from,
		at,
		line,
		column,
		message,
		picture: `${number} | ${shown}\n${" ".repeat(number.length)} | ${" ".repeat(column - 1 - start)}^`
	};
};
const placeOf = (lines, offset) => {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
};
const nodeOffset = (document, path) => {
	const found = document.getIn(path.map(step), true);
	return isNode(found) ? found.range?.[0] ?? null : null;
};
/** Lists are indexed by number, maps by text. */
const step = (key) => typeof key === "number" ? key : String(key);
/** The node of a path, or of the nearest thing above it that is written: a missing key points at what lacks it. */
const nearest = (document, path) => {
	for (let length = path.length; length > 0; length--) {
		const found = document.getIn(path.slice(0, length).map(step), true);
		if (isNode(found)) return found;
	}
	return isNode(document.contents) ? document.contents : null;
};
const keyOffset = (document, path, key) => {
	const parent = path.length === 0 ? document.contents : document.getIn(path.map(step), true);
	if (!isMap(parent)) return null;
	const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key);
	return isNode(pair?.key) ? pair.key.range?.[0] ?? null : null;
};

// src/policy/conditions/define.ts
const defineCondition = (definition) => definition;
const yesIf = (holds) => holds ? "yes" : "no";

// src/policy/conditions/index.ts
/** Every condition that a rule can have, by its key. */
const isWeighty = ({ access, lowImpact }) => access === "write" && !lowImpact;
const category = defineCondition({
	key: "category",
	describe: "The surface is of one of these categories.",
	schema: () => oneOrMore(Category),
	evaluate: (wanted, { surface }) => yesIf(surface.category !== null && wanted.includes(surface.category))
});
const side = defineCondition({
	key: "side",
	describe: "`change`: what the diff alters. `action`: what the protected jobs do.",
	schema: () => _enum(["change", "action"]),
	evaluate: (wanted, { surface }) => yesIf(surface.side === wanted)
});
const access = defineCondition({
	key: "access",
	describe: "Whether it reads or writes.",
	schema: () => _enum(["read", "write"]),
	evaluate: (wanted, { surface }) => yesIf(surface.access === wanted)
});
const lowImpact = defineCondition({
	key: "low-impact",
	describe: "It only speaks to reviewers or scanners, or is an ordinary edit.",
	schema: () => boolean(),
	evaluate: (wanted, { surface }) => yesIf(surface.lowImpact === wanted)
});
const weighty = defineCondition({
	key: "weighty",
	describe: "It writes, and not only to reviewers or scanners.",
	schema: () => boolean(),
	evaluate: (wanted, { surface }) => yesIf(isWeighty(surface) === wanted)
});
const blockworthy = defineCondition({
	key: "blockworthy",
	describe: "By itself it takes a protection away, hands out every secret, or destroys production.",
	schema: () => boolean(),
	evaluate: (wanted, { surface }) => yesIf(surface.blockworthy === wanted)
});
const destructive = defineCondition({
	key: "destructive",
	describe: "It destroys what cannot be had back easily.",
	schema: () => boolean(),
	evaluate: (wanted, { surface }) => yesIf(surface.destructive === wanted)
});
const production = defineCondition({
	key: "production",
	describe: "Whether the target is production; an unknown target may be.",
	schema: () => oneOrMore(Production),
	evaluate: (wanted, { surface }) => wanted.includes(surface.production) ? "yes" : surface.production === "unknown" ? "unknown" : "no"
});
const code = defineCondition({
	key: "code",
	describe: "The reason code of the surface.",
	schema: () => oneOrMore(string().max(100)),
	evaluate: (wanted, { surface }) => yesIf(wanted.includes(surface.code))
});
const managed = defineCondition({
	key: "managed",
	describe: "The credential is named in `credentials:` with owner, purpose and scope. A policy without `credentials:` cannot tell.",
	schema: () => boolean(),
	evaluate: (wanted, { surface, managed: so }) => surface.credential === null ? "no" : so === null ? "unknown" : yesIf(so === wanted)
});
const credential = defineCondition({
	key: "credential",
	describe: "Name of the credential; `*` stands for any part of it.",
	schema: globList,
	evaluate: (wanted, { surface }) => yesIf(surface.credential !== null && namesMatch(wanted, surface.credential))
});
const credentialKind = defineCondition({
	key: "credential-kind",
	describe: "Kind of the credential.",
	schema: () => oneOrMore(CredentialKind),
	evaluate: (wanted, { credentialKind: kind, surface }) => kind !== null ? yesIf(wanted.includes(kind)) : surface.credential === null ? "no" : "unknown"
});
const target$1 = defineCondition({
	key: "target",
	describe: "The system that is touched; `*` stands for any part of its name.",
	schema: globList,
	evaluate: (wanted, { surface }) => surface.target === null ? "unknown" : yesIf(namesMatch(wanted, surface.target))
});
const paths = defineCondition({
	key: "paths",
	describe: "The file that it stands in, as globs.",
	schema: globList,
	evaluate: (wanted, { surface }) => surface.at === null ? "unknown" : yesIf(globsMatch(wanted, surface.at.path))
});
const jobs = defineCondition({
	key: "jobs",
	describe: "The job that does it.",
	schema: globList,
	evaluate: (wanted, { job }) => job === null ? "no" : yesIf(globsMatch(wanted, job))
});
const environment = defineCondition({
	key: "environment",
	describe: "The environment that the job enters; `*` stands for any part of its name.",
	schema: globList,
	evaluate: (wanted, { environment: name }) => name === null ? "no" : name.includes("${{") ? "unknown" : yesIf(namesMatch(wanted, name))
});
const event = defineCondition({
	key: "event",
	describe: "The event that started the run.",
	schema: () => oneOrMore(string().max(60)),
	evaluate: (wanted, { event: name }) => yesIf(wanted.includes(name))
});
const branch = defineCondition({
	key: "branch",
	describe: "The branch or tag of the run, as globs.",
	schema: globList,
	evaluate: (wanted, { branch: name }) => name === null ? "unknown" : yesIf(globsMatch(wanted, name.replace(/^refs\/(?:heads|tags)\//, "")))
});
const involvement = defineCondition({
	key: "involvement",
	describe: "How an agent is in it.",
	schema: () => oneOrMore(Involvement),
	evaluate: (wanted, { involvement: so }) => wanted.includes(so) ? "yes" : so === "unknown" ? "unknown" : "no"
});
const conditions = [
	category,
	side,
	access,
	lowImpact,
	weighty,
	blockworthy,
	destructive,
	production,
	code,
	managed,
	credential,
	credentialKind,
	target$1,
	paths,
	jobs,
	environment,
	event,
	branch,
	involvement
];

// src/policy/schema.ts
/** The policy as it is written. Strict: an unknown key is an error, because a misspelt rule protects nothing. */
const id = () => string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "must be lower-case letters, digits and hyphens");
/** Names by which the gate's own rules speak. */
const ownRule = /^(?:no-rule|credential-decision|freeze-\d+)$/;
const ruleId = () => id().refine((text) => !ownRule.test(text), "is a name of the gate's own rules: choose another");
const words = () => string().min(1).max(1e3);
const names = () => array(words()).max(500);
const globs = () => array(glob()).max(200);
const when = () => strictObject(Object.fromEntries(conditions.map(({ key, schema, describe }) => [key, optional(schema()).describe(describe)])));
const rule = () => strictObject({
	id: ruleId().describe("Lower-case letters, digits and hyphens; evidence and exceptions name the rule by it."),
	title: words().describe("One line that a reviewer reads."),
	decision: Tier.describe("What it says for an agent: `allow`, `approve` (ask a human) or `block`."),
	reason: words().optional().describe("Why the rule is there."),
	when: when().describe("All conditions must hold; a list holds where one of its values does.")
}).meta({
	id: "Rule",
	description: "A rule. Of all rules that match the strictest wins, so their order never matters.",
	examples: [{
		id: "billing-database",
		title: "Anything that writes to billing",
		decision: "block",
		when: {
			category: "database",
			target: "billing*"
		}
	}]
});
/** An instant, or a day that ends at midnight UTC after it. */
const instant = () => union([datetime({ offset: true }), date()]);
const duration = () => string().regex(/^\d{1,4}[mhd]$/, "must be a number and m, h or d, such as 4h");
const flagOrText = () => string().min(1, "names no policy: write starter, strict or a path").max(200);
const freezeTime = () => words().refine(isFreezeTime, "must be a day or a time, such as 2026-12-20 or 2026-12-20T18:00");
/** A second entry by a name says something that nobody would look for. */
const onlyOnce = (list, told) => {
	list.forEach((one, index) => {
		if (list.findIndex((other) => other.id === one.id) < index) told.addIssue({
			code: "custom",
			path: [index, "id"],
			message: `there is another one called ${one.id}`
		});
	});
};
const agents = () => strictObject({
	logins: names().optional().describe("More accounts that are agents."),
	emails: names().optional().describe("More e-mail addresses that agents commit with."),
	automation: names().optional().describe("Bots of yours that are no AI.")
});
const target = () => strictObject({
	production: boolean().optional().describe("Whether it is production."),
	owner: words().optional().describe("Who answers for it: a person or a team.")
}).meta({
	id: "Target",
	description: "A system that jobs act on."
});
const managedCredential = () => strictObject({
	owner: words().optional().describe("Who answers for it: a person or a team."),
	purpose: words().optional().describe("What it is for."),
	scope: words().optional().describe("What it can do."),
	kind: CredentialKind.optional().describe("What kind of credential it is, where its name does not tell."),
	decision: Tier.optional().describe("What reading it comes to for an agent, in place of the built-in rows about every secret.")
}).meta({
	id: "ManagedCredential",
	description: "A credential. It is managed once owner, purpose and scope are named.",
	examples: [{
		owner: "@acme/platform",
		purpose: "publishing releases to npm",
		scope: "publish of @acme/*"
	}]
});
const approval = () => strictObject({
	environment: words().optional().describe("The environment whose approval counts. By default `countersign`."),
	approvers: names().optional().describe("Logins and `org/team` names; empty: whoever the environment lets approve."),
	minimum: int().min(1).max(6).optional().describe("How many people have to approve. By default 1."),
	separation: Separation.optional().describe("Who may not approve, by what they had a hand in. By default `agent-commits`."),
	reason: _enum(["required", "optional"]).optional().describe("Whether an approval needs a reason in its comment."),
	"valid-for": duration().optional().describe("How long an approval counts, such as `4h`. By default without limit."),
	countersign: _enum([
		"always",
		"critical",
		"optional"
	]).optional().describe("When an approver has to put the attempt's code into the comment. From attempt 2 on always. By default `critical`."),
	via: array(_enum(["environment", "review"])).min(1).optional().describe("By which doors an approval may come: an environment, or a review of the pull request. By default `[environment]`."),
	accept: array(Guard.extract([
		"guarded",
		"self-approvable",
		"bypassable"
	])).min(1).optional().describe("Which protection of the environment is enough; one without reviewers never is. By default `[guarded]`.")
});
const exception = () => strictObject({
	id: id().describe("Evidence names the exception by it."),
	owner: words().describe("Who answers for it."),
	reason: words().describe("Why it is there."),
	until: instant().describe("The instant after which it no longer applies, or its last day."),
	scope: strictObject({
		rules: names().optional().describe("Ids of rules."),
		categories: array(Category).optional().describe("Categories of surfaces."),
		paths: globs().optional().describe("Files, as globs."),
		jobs: globs().optional().describe("Ids of jobs, as globs.")
	}).describe("What it covers: all of what is named must hold.")
}).meta({
	id: "Exception",
	description: "Lifts rules for a while. It never lifts `gate-itself`, `secret-exposure` or `unreadable`.",
	examples: [{
		id: "nightly-docs",
		owner: "@acme/docs",
		reason: "the docs site is rebuilt by an agent every night",
		until: "2027-01-31",
		scope: {
			rules: ["infrastructure"],
			jobs: ["docs"]
		}
	}]
});
const freeze = () => strictObject({
	from: freezeTime().describe("When it begins, as a day or a local time in `timezone`, or an instant with its own offset: `2026-12-20`, `2026-12-20T18:00`."),
	until: freezeTime().describe("When it ends; a day includes that day."),
	timezone: words().refine(isTimezone, "is no time zone that is known, such as UTC or Europe/Berlin").optional().describe("IANA name of the time zone, such as `Europe/Berlin`. By default UTC."),
	categories: array(Category).optional().describe("What it is about; by default everything that is not allowed anyway."),
	decision: Tier.extract(["approve", "block"]).optional().describe("What holds meanwhile, whoever asks. By default `block`."),
	reason: words().describe("Why, for whoever is stopped by it.")
}).refine((freeze) => !isBackwards(freeze), {
	message: "ends before it begins",
	path: ["until"]
}).meta({
	id: "Freeze",
	description: "A time in which less is allowed.",
	examples: [{
		from: "2026-12-23T00:00",
		until: "2027-01-02T00:00",
		timezone: "Europe/Berlin",
		reason: "nobody is there to mend it"
	}]
});
const breakGlass = () => strictObject({
	environment: words().describe("A guarded environment of its own, with its own reviewers."),
	reference: words().describe("The reference that the comment must carry; `#` stands for digits, `*` for letters, digits and hyphens: `INC-#`."),
	categories: array(Category).describe("What it may lift.")
});
const evidencePolicy = () => strictObject({
	always: boolean().optional().describe("Keep evidence of ordinary runs too. By default `false`."),
	public: _enum(["hashed", "full"]).optional().describe("On public repositories: hash e-mail addresses and only count gaps of protection, or keep all. By default `hashed`."),
	"retention-days": int().min(1).max(3650).optional().describe("Days that the artifact is kept. By default the repository's own.")
});
const build = () => strictObject({
	version: literal(1).optional().describe("Version of this format: 1."),
	extends: union([flagOrText(), array(flagOrText()).max(10)]).optional().describe("`starter`, `strict`, or the path of another policy at the same ref. By default `starter`."),
	rules: array(rule()).max(500).superRefine(onlyOnce).optional().describe("Rules in addition to those of the extended policy. The strictest that matches wins."),
	agents: agents().optional().describe("Agents and bots besides those that the gate knows."),
	owners: names().optional().describe("Who answers for this repository: people or teams."),
	targets: record(words(), target()).optional().describe("Systems that jobs act on, by name: who owns them and whether they are production."),
	credentials: record(words(), managedCredential()).optional().describe("Managed credentials, by name. Once this key is there, a secret that it does not name is unmanaged and is blocked."),
	approval: approval().optional().describe("Who may approve, where and how."),
	exceptions: array(exception()).max(200).superRefine(onlyOnce).optional().describe("What is lifted for a while, by whom and why."),
	freeze: array(freeze()).max(100).optional().describe("Times in which less is allowed."),
	"break-glass": breakGlass().optional().describe("How a block is lifted in an emergency, for one attempt."),
	evidence: evidencePolicy().optional().describe("What evidence is kept and how it is disclosed.")
}).meta({ examples: [{
	version: 1,
	extends: "starter",
	owners: ["@acme/platform"],
	credentials: { NPM_TOKEN: {
		owner: "@acme/platform",
		purpose: "publishing releases",
		scope: "publish of @acme/*"
	} },
	approval: {
		environment: "countersign",
		reason: "required",
		"valid-for": "4h"
	}
}] });
let built = null;
/** The schema, built when the first policy is read: the built-in ones come read. */
const policyFile = () => {
	built ??= build();
	return built;
};

// src/policy/schema-faults.ts
/** What the schema found, in words of a policy and at its places: zod's issues become faults. */
const faultsOf = (located, error) => error.issues.flatMap(leavesOf).flatMap((issue) => {
	const at = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(located, issue.path, key));
	return [faultAt(located, nearest(located.document, issue.path)?.range?.[0] ?? 0, at, wordsOf(located, issue))];
});
/** Of a value that may be one thing or a list of them: what is wrong by the reading that got furthest. */
const leavesOf = (issue) => {
	if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
	const furthest = (branch) => Math.max(...branch.map(({ path, code }) => path.length * 2 + (code === "invalid_type" ? 0 : 1)));
	const [best = []] = [...issue.errors].sort((a, b) => furthest(b) - furthest(a));
	return best.flatMap((leaf) => leavesOf({
		...leaf,
		path: [...issue.path, ...leaf.path]
	}));
};
const unknownKey = (located, path, key) => {
	const known = keysAt(policyFile(), path);
	const meant = closest(key, known);
	const hint = meant === null ? `; known here: ${known.join(", ")}` : `; did you mean ${JSON.stringify(meant)}?`;
	const offset = keyOffset(located.document, path, key) ?? nearest(located.document, path)?.range?.[0] ?? 0;
	return faultAt(located, offset, [...path.map(String), key].join(".").slice(0, 200), `there is no key ${JSON.stringify(key.slice(0, 60))}${hint}`);
};
const wordsOf = ({ document }, issue) => {
	const value = document.getIn(issue.path.map((key) => typeof key === "number" ? key : String(key)));
	if (issue.code === "invalid_value") {
		const known = issue.values.map(String);
		const meant = typeof value === "string" ? closest(value, known) : null;
		return `must be ${known.length === 1 ? known[0] : `one of ${known.join(", ")}`}${meant === null ? "" : `; did you mean ${JSON.stringify(meant)}?`}`;
	}
	if (issue.code === "invalid_type") return value === void 0 ? `${String(issue.path.at(-1) ?? "it")} is missing` : `must be ${types[issue.expected] ?? issue.expected}`;
	if (issue.code === "custom" || issue.code === "invalid_format") return issue.message;
	return issue.message.replace(/^Too (?:small|big): expected \S+ to (?:be|have) /, "must be ");
};
const types = {
	string: "text",
	array: "a list",
	object: "a mapping of keys to values",
	record: "a mapping of names to values",
	boolean: "true or false",
	number: "a number",
	int: "a whole number"
};
/** The keys that the schema knows at a place. */
const keysAt = (schema, path) => {
	if (schema instanceof ZodOptional) return keysAt(schema.unwrap(), path);
	if (schema instanceof ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
	const [key, ...rest] = path;
	if (schema instanceof ZodObject) {
		if (key === void 0) return Object.keys(schema.shape);
		return Object.hasOwn(schema.shape, String(key)) ? keysAt(schema.shape[String(key)], rest) : [];
	}
	if (schema instanceof ZodArray && key !== void 0) return keysAt(schema.element, rest);
	return schema instanceof ZodRecord && key !== void 0 ? keysAt(schema.valueType, rest) : [];
};
/** The known word nearest to a misspelt one, where at most a third of it differs. */
const closest = (word, known) => {
	if (word.length > 60) return null;
	const [best] = known.map((candidate) => ({
		candidate,
		distance: distance(word.toLowerCase(), candidate)
	})).sort((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
};
/** Edits between two short words; two letters the wrong way round are one. */
const distance = (a, b) => {
	let last = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (last[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		last = row;
		row = next;
	}
	return row[b.length] ?? 0;
};

// src/policy/read.ts
/** One policy file by itself: bounded, parsed, and checked against the schema. Never throws, whatever the text. */
const LARGEST = 262144;
/** A policy is five levels deep; brackets beyond this are a trap for the parser's stack. */
const DEEPEST$1 = 60;
const MOST_FAULTS = 20;
/** @param from the path or word that faults name */
const readPolicy = (text, from) => {
	const lines = new LineCounter();
	const trap = trapIn(text);
	if (trap !== null) {
		lineStarts(text.slice(0, trap.offset)).forEach(lines.addNewLine);
		const nothing = {
			from,
			text,
			document: parse("", new LineCounter()),
			lines
		};
		return { faults: [faultAt(nothing, trap.offset, "", trap.message)] };
	}
	const document = parse(text, lines);
	const located = {
		from,
		text,
		document,
		lines
	};
	if (document.errors.length > 0) return { faults: document.errors.slice(0, MOST_FAULTS).map((error) => faultAt(located, error.pos[0], "", error.message)) };
	const alias = aliasIn(document);
	if (alias !== null) return { faults: [faultAt(located, alias, "", "a policy takes no YAML aliases: write it out")] };
	const parsed = policyFile().safeParse(document.contents === null ? {} : document.toJS());
	return parsed.success ? {
		file: parsed.data,
		located
	} : { faults: faultsOf(located, parsed.error).slice(0, MOST_FAULTS) };
};
const parse = (text, lineCounter) => parseDocument(text, {
	lineCounter,
	uniqueKeys: true,
	prettyErrors: false,
	version: "1.2"
});
const lineStarts = (text) => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
/** What must not reach the parser, and where: a text too large, or nested so deeply that its stack would not hold. */
const trapIn = (text) => {
	if (text.length > LARGEST) return {
		offset: 0,
		message: `the policy is larger than ${LARGEST / 1024} KiB`
	};
	const message = `the policy is nested more than ${DEEPEST$1} levels deep`;
	let depth = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const sign = text[offset];
		if (sign === "[" || sign === "{") depth++;
		else if ((sign === "]" || sign === "}") && depth > 0) depth--;
		if (depth > DEEPEST$1) return {
			offset,
			message
		};
	}
	const steep = /^(?:[ \t]{241}|[ \t]*(?:[-?:][ \t]+){61})/m.exec(text);
	return steep === null ? null : {
		offset: steep.index,
		message
	};
};
const aliasIn = (document) => {
	let found = null;
	visit(document, { Alias: (_, node) => {
		found ??= isAlias(node) ? node.range?.[0] ?? 0 : null;
	} });
	return found;
};

// src/policy/builtin.ts
const builtin = {
	starter: "# The starter policy: ordinary engineering work passes, credentialed action asks a human. It holds where a repository has no policy of its own.\n# Thirteen rows. What a row says is for an agent that set the run in motion or wrote what it carries; the matrix below says what becomes of it\n# for the others. Of all rows that match the strictest wins, so their order never matters.\nversion: 1\n\nrules:\n  # Allow\n  - id: ordinary-code\n    title: Normal code edits in repository scope\n    decision: allow\n    when: { side: change, low-impact: true }\n  - id: ordinary-checks\n    title: Tests, linting, docs and local refactors\n    decision: allow\n    when: { side: action, low-impact: true }\n  - id: read-only\n    title: Read-only analysis\n    decision: allow\n    when: { access: read }\n  - id: review-comments\n    title: Non-sensitive review comments\n    decision: allow\n    when: { category: [shared-write, token-write], low-impact: true }\n\n  # Approve\n  - id: ci-edits\n    title: Edits of workflows, runner labels, reusable workflows and release automation\n    decision: approve\n    when: { category: [ci-config, gate-itself, agent-config, required-checks], weighty: true }\n  - id: package-scripts\n    title: Edits of install, build, release and publish scripts, and running release and publish ones\n    decision: approve\n    when: { category: package-script, weighty: true }\n  - id: agent-tools\n    title: Agents, MCP and internal tool calls\n    decision: approve\n    when: { category: agent-or-mcp, weighty: true }\n  - id: infrastructure\n    title: Cloud CLI, infrastructure, deploy and database actions\n    decision: approve\n    when: { category: [cloud-cli, infrastructure, deploy, database, destructive, self-hosted-runner, unreadable], weighty: true }\n  - id: credentials\n    title: Standing service tokens, CI secrets, package tokens, signing keys and cloud roles\n    decision: approve\n    when: { category: [secret, token-write, oidc, signing], weighty: true }\n  - id: shared-systems\n    title: Writes to shared systems, releases and publications\n    decision: approve\n    when: { category: [shared-write, release, publish], weighty: true }\n\n  # Block\n  - id: disabled-checks\n    title: Disabling required checks\n    decision: block\n    when: { category: [required-checks, gate-itself], blockworthy: true }\n  - id: unmanaged-secrets\n    title: Unmanaged secret reads, and broad static keys without owner or purpose\n    decision: block\n    when: { category: [secret, secret-exposure], blockworthy: true }\n  - id: destructive-production\n    title: Destructive production actions outside break-glass\n    decision: block\n    when: { category: destructive, blockworthy: true }\n",
	strict: "# Stricter than the starter: for repositories whose every privileged step should name its owner.\nversion: 1\nextends: starter\n\nrules:\n  - id: low-impact-writes\n    title: Every write to a shared system, comments and labels included\n    decision: approve\n    when: { category: [shared-write, token-write], access: write }\n  - id: executed-files\n    title: Edits of anything that a privileged job runs\n    decision: approve\n    when: { category: package-script, side: change }\n  - id: unreadable\n    title: What could not be followed in a privileged job\n    decision: block\n    when: { category: unreadable, side: action, weighty: true }\n\napproval:\n  minimum: 1\n  separation: all-commits\n  reason: required\n  valid-for: 4h\n  countersign: always\n"
};
/** The same, read already: a decision by a built-in policy parses no YAML for it. */
const builtinFiles = {
	starter: {
		"version": 1,
		"rules": [
			{
				"id": "ordinary-code",
				"title": "Normal code edits in repository scope",
				"decision": "allow",
				"when": {
					"side": "change",
					"low-impact": true
				}
			},
			{
				"id": "ordinary-checks",
				"title": "Tests, linting, docs and local refactors",
				"decision": "allow",
				"when": {
					"side": "action",
					"low-impact": true
				}
			},
			{
				"id": "read-only",
				"title": "Read-only analysis",
				"decision": "allow",
				"when": { "access": "read" }
			},
			{
				"id": "review-comments",
				"title": "Non-sensitive review comments",
				"decision": "allow",
				"when": {
					"category": ["shared-write", "token-write"],
					"low-impact": true
				}
			},
			{
				"id": "ci-edits",
				"title": "Edits of workflows, runner labels, reusable workflows and release automation",
				"decision": "approve",
				"when": {
					"category": [
						"ci-config",
						"gate-itself",
						"agent-config",
						"required-checks"
					],
					"weighty": true
				}
			},
			{
				"id": "package-scripts",
				"title": "Edits of install, build, release and publish scripts, and running release and publish ones",
				"decision": "approve",
				"when": {
					"category": ["package-script"],
					"weighty": true
				}
			},
			{
				"id": "agent-tools",
				"title": "Agents, MCP and internal tool calls",
				"decision": "approve",
				"when": {
					"category": ["agent-or-mcp"],
					"weighty": true
				}
			},
			{
				"id": "infrastructure",
				"title": "Cloud CLI, infrastructure, deploy and database actions",
				"decision": "approve",
				"when": {
					"category": [
						"cloud-cli",
						"infrastructure",
						"deploy",
						"database",
						"destructive",
						"self-hosted-runner",
						"unreadable"
					],
					"weighty": true
				}
			},
			{
				"id": "credentials",
				"title": "Standing service tokens, CI secrets, package tokens, signing keys and cloud roles",
				"decision": "approve",
				"when": {
					"category": [
						"secret",
						"token-write",
						"oidc",
						"signing"
					],
					"weighty": true
				}
			},
			{
				"id": "shared-systems",
				"title": "Writes to shared systems, releases and publications",
				"decision": "approve",
				"when": {
					"category": [
						"shared-write",
						"release",
						"publish"
					],
					"weighty": true
				}
			},
			{
				"id": "disabled-checks",
				"title": "Disabling required checks",
				"decision": "block",
				"when": {
					"category": ["required-checks", "gate-itself"],
					"blockworthy": true
				}
			},
			{
				"id": "unmanaged-secrets",
				"title": "Unmanaged secret reads, and broad static keys without owner or purpose",
				"decision": "block",
				"when": {
					"category": ["secret", "secret-exposure"],
					"blockworthy": true
				}
			},
			{
				"id": "destructive-production",
				"title": "Destructive production actions outside break-glass",
				"decision": "block",
				"when": {
					"category": ["destructive"],
					"blockworthy": true
				}
			}
		]
	},
	strict: {
		"version": 1,
		"extends": "starter",
		"rules": [
			{
				"id": "low-impact-writes",
				"title": "Every write to a shared system, comments and labels included",
				"decision": "approve",
				"when": {
					"category": ["shared-write", "token-write"],
					"access": "write"
				}
			},
			{
				"id": "executed-files",
				"title": "Edits of anything that a privileged job runs",
				"decision": "approve",
				"when": {
					"category": ["package-script"],
					"side": "change"
				}
			},
			{
				"id": "unreadable",
				"title": "What could not be followed in a privileged job",
				"decision": "block",
				"when": {
					"category": ["unreadable"],
					"side": "action",
					"weighty": true
				}
			}
		],
		"approval": {
			"minimum": 1,
			"separation": "all-commits",
			"reason": "required",
			"valid-for": "4h",
			"countersign": "always"
		}
	}
};

// src/policy/resolve.ts
/** From the files of a policy, the extended ones first, to the policy in its resolved form, named by a digest. */
/** Later files speak last for single values; lists and rules add up. */
const resolved = (files, source) => {
	const all = files.map(({ file }) => file);
	const last = (pick) => all.map(pick).findLast((value) => value !== void 0);
	const gathered = (pick) => all.flatMap((file) => pick(file) ?? []);
	const merged = (pick) => Object.assign({}, ...all.map((file) => pick(file) ?? {}));
	const credentials = all.some((file) => file.credentials !== void 0) ? merged((file) => file.credentials) : null;
	const approval = (key) => last((file) => file.approval?.[key]);
	const glass = last((file) => file["break-glass"]);
	const validFor = approval("valid-for");
	return {
		source,
		digest: `sha256:${createHash("sha256").update(JSON.stringify(files.map(({ file }) => sorted(file)))).digest("hex")}`,
		rules: files.flatMap(({ from, file }) => (file.rules ?? []).map((rule) => ({
			id: rule.id,
			title: rule.title,
			decision: rule.decision,
			reason: rule.reason ?? null,
			from,
			when: conditionsOf(rule.when)
		}))),
		matrix: starterMatrix,
		agents: {
			logins: gathered((file) => file.agents?.logins),
			emails: gathered((file) => file.agents?.emails),
			automation: gathered((file) => file.agents?.automation)
		},
		owners: gathered((file) => file.owners),
		targets: Object.fromEntries(Object.entries(merged((file) => file.targets)).map(([name, { production, owner }]) => [name, {
			production: production ?? null,
			owner: owner ?? null
		}])),
		credentials: credentials === null ? null : Object.fromEntries(Object.entries(credentials).map(([name, { owner, purpose, scope, kind, decision }]) => [name, {
			owner: owner ?? null,
			purpose: purpose ?? null,
			scope: scope ?? null,
			kind: kind ?? null,
			decision: decision ?? null
		}])),
		approval: {
			environment: approval("environment") ?? "countersign",
			approvers: gathered((file) => file.approval?.approvers),
			minimum: approval("minimum") ?? 1,
			separation: approval("separation") ?? "agent-commits",
			reason: approval("reason") ?? "optional",
			validFor: validFor === void 0 ? null : millisecondsOf(validFor),
			countersign: approval("countersign") ?? "critical",
			via: approval("via") ?? ["environment"],
			accept: approval("accept") ?? ["guarded"]
		},
		exceptions: gathered((file) => file.exceptions).map(({ id, owner, reason, until, scope }) => ({
			id,
			owner,
			reason,
			until: instantOf(until),
			scope: {
				rules: scope.rules ?? [],
				categories: scope.categories ?? [],
				paths: scope.paths ?? [],
				jobs: scope.jobs ?? []
			}
		})),
		freeze: gathered((file) => file.freeze).map(({ from, until, timezone, categories, decision, reason }) => ({
			from,
			until,
			timezone: timezone ?? "UTC",
			categories: categories ?? [],
			decision: decision ?? "block",
			reason
		})),
		breakGlass: glass === void 0 ? null : {
			environment: glass.environment,
			reference: glass.reference,
			categories: glass.categories
		},
		evidence: {
			always: last((file) => file.evidence?.always) ?? false,
			public: last((file) => file.evidence?.public) ?? "hashed",
			retentionDays: last((file) => file.evidence?.["retention-days"]) ?? null
		}
	};
};
const conditionsOf = (when) => Object.entries(when).flatMap(([key, wanted]) => {
	const definition = conditions.find((one) => one.key === key);
	if (definition === void 0 || wanted === void 0) return [];
	const evaluate = definition.evaluate;
	return [{
		key,
		describe: `${key}: ${[wanted].flat().join(", ")}`,
		evaluate: (of) => evaluate(wanted, of)
	}];
});
/** The same value with its keys in order, so that the digest means what is written and not how. */
const sorted = (value) => {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
};

// src/policy/load.ts
/** From text to policy: read strictly, with what it extends, and resolved. */
const DEEPEST = 5;
const MOST_FILES = 40;
/** @param text null: there is no policy file, and `starter` holds */
const loadPolicy = (text, { source, extended = {} }) => {
	if (text === null) return {
		ok: true,
		policy: resolved(openBuiltin("starter"), "starter")
	};
	const files = [];
	const faults = openInto(files, {
		from: source,
		text,
		depth: 0,
		trail: [source]
	}, extended);
	return faults.length > 0 ? {
		ok: false,
		source,
		faults
	} : {
		ok: true,
		policy: resolved(files, source)
	};
};
/**
* The policy of a text that must hold.
*
* @throws GateError `policy-invalid` with every fault, its place and a caret in the message
*/
const policyFrom = (text, options) => {
	const loaded = loadPolicy(text, options);
	if (loaded.ok) return loaded.policy;
	const { faults } = loaded;
	const shown = faults.slice(0, 10).map(({ file, line, column, message, picture }) => `${file}:${line}:${column} ${message}\n${picture}`);
	throw new GateError("policy-invalid", `The policy has ${faults.length} fault(s). Mend them where it is trusted:\n${shown.join("\n")}`);
};
/** Opens a file after what it extends, each file once. */
const openInto = (files, { from, text, depth, trail }, extended) => {
	const read = readPolicy(text, from);
	if ("faults" in read) return read.faults;
	for (const [index, name] of [read.file.extends ?? "starter"].flat().entries()) {
		if (files.some((opened) => opened.from === name)) continue;
		if (isBuiltin(name)) {
			files.push(...openBuiltin(name).filter((one) => !files.some((opened) => opened.from === one.from)));
			continue;
		}
		const fault = (message) => [faultAt(read.located, offsetOf(read.located, index), "extends", message)];
		const shown = JSON.stringify(name.slice(0, 80));
		if (trail.includes(name)) return fault(`${shown} extends itself, by way of ${trail.length} file(s)`);
		if (depth >= DEEPEST || files.length >= MOST_FILES) return fault(`${shown} is extended too deeply: at most ${DEEPEST} levels, ${MOST_FILES} files`);
		const known = Object.hasOwn(extended, name) ? extended[name] : null;
		if (known == null) return fault(`the policy ${shown} could not be found; name starter, strict, or a path at the same ref`);
		const faults = openInto(files, {
			from: name,
			text: known,
			depth: depth + 1,
			trail: [...trail, name]
		}, extended);
		if (faults.length > 0) return faults;
	}
	files.push({
		from,
		file: read.file
	});
	return [];
};
const isBuiltin = (name) => Object.hasOwn(builtinFiles, name);
const openBuiltin = (name) => {
	const file = builtinFiles[name];
	return [...name === "strict" ? openBuiltin("starter") : [], {
		from: name,
		file
	}];
};
const offsetOf = ({ document }, index) => nodeOffset(document, ["extends", index]) ?? nodeOffset(document, ["extends"]) ?? 0;

export { faultAt as a, inForce as c, readPolicy as i, globsMatch as l, policyFrom as n, nearest as o, builtin as r, throughMatrix as s, loadPolicy as t, namesMatch as u };