import { $ as matches, Dt as Production, Et as CredentialKind, H as policyFrom, Q as judge, Tt as Category, X as decide, Y as becauseOf, _ as questionOf, bt as Involvement, h as assess, kt as isStricter } from "./gate.js";
import { i as ownPolicy, r as namedPolicy } from "./git.js";
import { g as GateError, i as inertJson, l as oneLine } from "./words.js";
import { c as positionals, n as bold, r as dim, s as parseOptions, t as recordedFacts } from "./terminal.js";
import { resolve } from "node:path";

// src/policy/explain.ts
/** Which rule would speak about a finding, and why; and of those that stay silent, which condition does not hold. */
/** One explanation for each surface of the question, in their order. */
const explain = (question) => question.surfaces.map((surface) => explainOne(question, surface));
const explainOne = (question, seen) => {
	const judged = judge(question, seen);
	const { tier, risk } = decide({
		...question,
		surfaces: [seen],
		changed: []
	});
	return {
		decision: tier,
		risk,
		surface: judged.surface,
		rules: speaking(question, judged),
		silent: question.policy.rules.filter((rule) => !judged.spoke.some(({ rule: { id } }) => id === rule.id)).map((rule) => silence(rule, judged)),
		expired: [...new Set(judged.spoke.flatMap(({ expired }) => expired))]
	};
};
const speaking = ({ policy }, { spoke }) => spoke.map(({ rule: { id, title }, row, tier, lifted }) => {
	const written = policy.rules.find((rule) => rule.id === id && rule.title === title);
	return {
		rule: id,
		title,
		from: written?.from ?? null,
		row,
		decision: tier,
		because: becauseOf(row, tier, lifted),
		lifted,
		when: written?.when.map(({ describe }) => describe) ?? []
	};
}).sort((a, b) => weight(a, b));
/** What decides stands first. */
const weight = (a, b) => {
	if (a.lifted === null !== (b.lifted === null)) return a.lifted === null ? -1 : 1;
	return isStricter(a.decision, b.decision) ? -1 : isStricter(b.decision, a.decision) ? 1 : 0;
};
const silence = (rule, { of }) => ({
	rule: rule.id,
	title: rule.title,
	from: rule.from,
	row: rule.decision,
	fails: matches(rule, of) ? [{
		condition: "credentials: the policy decides about this credential itself",
		answer: "no"
	}] : rule.when.map((condition) => ({
		condition: condition.describe,
		answer: condition.evaluate(of)
	})).filter(({ answer }) => answer === "no" || answer === "unknown" && rule.decision === "allow")
});

// src/report/explanation.ts
const colours = {
	allow: "32",
	approve: "33",
	block: "31"
};
const coloured = (tier) => `\u001b[${colours[tier]}m${tier}\u001b[39m`;
const explanationsOf = (explanations, { policy, involvement }) => [
	dim(`policy ${oneLine(policy, 200)} · involvement ${involvement}`),
	...explanations.length === 0 ? ["Nothing was found that a rule could speak about."] : explanations.flatMap(linesOf),
	""
].join("\n");
const linesOf = ({ decision, risk, surface, rules, silent, expired }) => [
	"",
	`${bold(coloured(decision))} ${oneLine(surface.message, 300)} ${dim(`${surface.category}, ${risk} risk${placeOf(surface.at)}`)}`,
	...rules.length === 0 ? ["  no rule speaks about it"] : rules.flatMap(spoken),
	...expired.map((id) => `  the exception ${oneLine(id, 80)} has expired and lifts nothing`),
	...silent.length === 0 ? [] : [dim("  silent:"), ...silent.map(reticent)]
];
const placeOf = (at) => at === null ? "" : `, ${oneLine(at.path, 200)}:${at.line}`;
const spoken = ({ rule, title, from, decision, because, when }) => [`  ${coloured(decision)} ${bold(oneLine(rule, 80))} ${oneLine(title, 200)}${from === null ? "" : dim(` (${oneLine(from, 80)})`)}`, dim(`    ${oneLine(because, 200)}${when.length === 0 ? "" : `; when ${oneLine(when.join("; "), 300)}`}`)];
const reticent = ({ rule, row, fails }) => dim(`    ${oneLine(rule, 80)} (${row}): ${oneLine(fails.map(({ condition, answer }) => `${condition} is ${answer}`).join("; "), 300)}`);

// src/cli/policy-explain.ts
/** `countersign policy explain`: which rule would speak about a finding, and why; and why the others are silent. */
const help = `Usage: countersign policy explain --category NAME [conditions] [--policy FILE] [--repo DIR] [--json]
       countersign policy explain --facts FILE [--policy FILE] [--json]

Of a finding that the conditions describe, or of every finding of recorded facts: which rules speak, what their rows say, what the involvement
and exceptions make of that, and why the other rules are silent. By default the finding is a write of weight by an action of a protected job,
in a run that an agent set in motion.

  --category NAME          what is touched: ${Category.options.slice(0, 9).join(", ")},
                           ${Category.options.slice(9).join(", ")}
  --involvement NAME       ${Involvement.options.join(", ")} (default: triggered)
  --event NAME             the event of the run (default: push); --branch NAME its branch or tag
  --job ID                 the job that does it; --environment NAME the environment that it enters
  --credential NAME        the credential that is used; --credential-kind ${CredentialKind.options.join(", ")}
  --target NAME            the system that is touched; --production ${Production.options.join(", ")} (default: unknown)
  --path FILE              the file that it stands in; --code NAME its reason code
  --side change|action     whether the diff alters it or a job does it (default: action)
  --read                   it only reads; --low-impact it only speaks to reviewers or scanners
  --destructive            it destroys; --blockworthy by itself it takes a protection away, or destroys production
  --policy FILE            the policy (default: .github/countersign.yml of --repo DIR or of its HEAD, else the starter policy)
  --facts FILE             the facts.json of an evidence folder
Exit: 0 explained, 6 bad input or policy.
`;
const options = {
	category: { type: "string" },
	involvement: { type: "string" },
	event: { type: "string" },
	branch: { type: "string" },
	job: { type: "string" },
	environment: { type: "string" },
	credential: { type: "string" },
	"credential-kind": { type: "string" },
	target: { type: "string" },
	production: { type: "string" },
	path: { type: "string" },
	code: { type: "string" },
	side: { type: "string" },
	read: { type: "boolean" },
	"low-impact": { type: "boolean" },
	destructive: { type: "boolean" },
	blockworthy: { type: "boolean" },
	policy: { type: "string" },
	repo: { type: "string" },
	facts: { type: "string" }
};
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("policy explain", args, options);
	if (values.help) {
		console.out(help);
		return 0;
	}
	positionals("policy explain", given, 0);
	if (values.facts === void 0 === (values.category === void 0)) throw new GateError("usage", "explain takes --category or --facts, one of them. See countersign policy explain --help.");
	const question = values.facts === void 0 ? await described(values, console) : await recorded(values, values.facts, console);
	const { policy, involvement } = question;
	const explanations = explain(question);
	if (values.json) console.out(`${inertJson({
		policy: policy.source,
		digest: policy.digest,
		involvement,
		findings: explanations.map(told)
	})}\n`);
	else console.out(explanationsOf(explanations, {
		policy: policy.source,
		involvement
	}));
	return 0;
};
const told = ({ surface, ...explanation }) => {
	const { category, side, code, message, at, access, target, credential, production, destructive, lowImpact, blockworthy } = surface;
	return {
		finding: {
			category,
			side,
			code,
			message,
			at,
			access,
			target,
			credential,
			production,
			destructive,
			lowImpact,
			blockworthy
		},
		...explanation
	};
};
const policyOf = async (given, console) => {
	const folder = resolve(console.cwd, String(given.repo ?? "."));
	const texts = typeof given.policy === "string" ? await namedPolicy(resolve(console.cwd, given.policy), folder) : await ownPolicy(folder);
	return policyFrom(texts.text, {
		source: texts.text === null ? "starter" : texts.path,
		extended: texts.extended
	});
};
/** A question about the one finding that the options describe. */
const described = async (given, console) => {
	const text = (name) => typeof given[name] === "string" ? given[name] : null;
	const one = (name, values, otherwise) => {
		const value = text(name);
		const found = value === null ? otherwise : values.find((known) => known === value);
		if (found === void 0) throw new GateError("usage", `--${name} takes one of ${values.join(", ")}.`);
		return found;
	};
	const category = one("category", Category.options, "unreadable");
	const credential = text("credential");
	const job = text("job") ?? (given.environment === void 0 ? null : "job");
	const place = {
		path: text("path") ?? ".github/workflows/workflow.yml",
		line: 1,
		job,
		step: null
	};
	const surface = {
		category,
		side: one("side", ["change", "action"], "action"),
		detector: "described",
		code: text("code") ?? category,
		message: `A finding of the category ${category}.`,
		at: place,
		quote: null,
		via: [],
		target: text("target"),
		credential,
		access: given.read === true ? "read" : "write",
		production: one("production", Production.options, "unknown"),
		destructive: given.destructive === true,
		lowImpact: given["low-impact"] === true,
		blockworthy: given.blockworthy === true
	};
	const kind = text("credential-kind") === null ? null : one("credential-kind", CredentialKind.options, "secret");
	const environment = text("environment");
	return {
		policy: await policyOf(given, console),
		involvement: one("involvement", Involvement.options, "triggered"),
		surfaces: [surface],
		changed: [],
		credentials: credential === null || kind === null ? [] : [{
			name: credential,
			kind,
			scope: "unknown",
			at: place,
			withheld: false
		}],
		event: text("event") ?? "push",
		branch: text("branch"),
		environments: job === null || environment === null ? {} : { [job]: environment },
		now: console.now,
		distrusted: /* @__PURE__ */ new Set()
	};
};
/** The question that recorded facts put, to their own policy or to another. */
const recorded = async (given, path, console) => {
	const facts = await recordedFacts(resolve(console.cwd, path));
	const assessment = assess(facts);
	const question = questionOf(assessment, assessment.decision.surfaces);
	return given.policy === void 0 ? question : {
		...question,
		policy: await policyOf(given, console)
	};
};

export { run };