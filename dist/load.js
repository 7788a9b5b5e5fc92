import { t as GateError } from "./errors.js";
import { a as faultAt, d as millisecondsOf, i as conditions, l as instantOf, n as builtinFiles, p as globsMatch, r as readPolicy, s as nodeOffset, u as isAfter } from "./builtin.js";
import { createHash } from "node:crypto";

// src/policy/exceptions.ts
/** No exception lifts these: a lifted one would hide an attack on the gate or what nobody could see. */
const neverLifted = /* @__PURE__ */ new Set([
	"gate-itself",
	"secret-exposure",
	"unreadable"
]);
const isExpired = ({ until }, now) => isAfter(now, until);
/** Does it speak about this rule and surface, its date aside? An empty scope speaks about nothing. */
const covers = ({ scope: { rules, categories, paths, jobs } }, rule, surface) => {
	const { category } = surface;
	if (category !== null && neverLifted.has(category)) return false;
	if (rules.length + categories.length + paths.length + jobs.length === 0) return false;
	return (rules.length === 0 || rules.includes(rule)) && (categories.length === 0 || category !== null && categories.includes(category)) && (paths.length === 0 || surface.at !== null && globsMatch(paths, surface.at.path)) && (jobs.length === 0 || surface.at?.job != null && globsMatch(jobs, surface.at.job));
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

export { isExpired as a, covers as i, policyFrom as n, neverLifted as o, throughMatrix as r, loadPolicy as t };