import { V as loadPolicy, zt as ownersOf } from "./gate.js";
import { a as heldLines, i as freePattern, l as usualPattern, s as patternLines } from "./repository-map.js";
import { f as terminalText, g as GateError, i as inertJson, t as version } from "./words.js";
import { t as POLICY_PATH } from "./git.js";
import { n as createInside, r as readInside, t as ownCommit } from "./own-commit.js";
import { n as mapRepository } from "./json.js";
import { c as positionals, s as parseOptions } from "./terminal.js";
import { resolve } from "node:path";

// src/init.ts
/** A policy for a repository from its own map: what is seen is filled in, what cannot be known is left to be filled, with a comment that says so. */
/** Where nobody is named, these words stand: a policy takes no empty owner, and a reader finds them. */
const nobody = "nobody yet: name a person or a team";
const purposeless = "to be filled in: what is it for?";
/** Text in double quotes as YAML reads it; names come from workflows and are hostile. */
const quoted = (text) => inertJson(text.slice(0, 300));
/** A path in a comment: one line of plain signs. */
const plain = (path) => path.replaceAll(/[^\w./-]/g, "?").slice(0, 200);
/** `GITHUB_TOKEN`, federated identities and runners are managed by the platform or by whoever runs the machine. */
const isListed = ({ kind, name }) => kind !== "github-token" && kind !== "oidc" && kind !== "runner" && name !== "*";
const initialPolicy = (map, { rules }) => {
	const held = heldIn(map, rules);
	const owners = (ownersOf(rules, ".github/countersign.yml") ?? ownersOf(rules, ".github/workflows/ci.yml") ?? []).slice(0, 10);
	const targets = targetsIn(map);
	const used = [...new Set(map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? [])))];
	return [
		"# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/schemas/policy.v1.schema.json",
		"#",
		"# What an AI agent may set in motion here. It builds on the starter policy: ordinary work passes, privileged work asks a human.",
		`# Written from the map of this repository: ${map.totals.jobs} jobs, of which ${map.totals.allow} stay allowed and ${map.totals.approve + map.totals.block} touch something that matters.`,
		"# Check it with `countersign policy lint`, and see what it changes with `countersign map`.",
		"extends: starter",
		"",
		"# Who answers for this repository. Keep this file in CODEOWNERS too, so that the rules are not loosened by those they bind.",
		owners.length === 0 ? `owners: [${quoted(nobody)}] # CODEOWNERS names nobody for .github/` : `owners: [${owners.map(quoted).join(", ")}] # from CODEOWNERS`,
		"",
		"# Where a human is asked. Create it with required reviewers, without self-review and without administrators walking past them.",
		...used.length === 0 ? [] : [`# The workflows name these environments already: ${used.slice(0, 10).map(plain).join(", ")}.`],
		"approval:",
		"  environment: countersign",
		"",
		...credentialPart(held),
		...targetPart(targets, owners[0] ?? nobody)
	].join("\n");
};
const heldIn = (map, rules) => {
	const found = /* @__PURE__ */ new Map();
	for (const { path, jobs } of map.workflows) for (const credential of jobs.flatMap((job) => job.credentials).filter(isListed)) {
		const known = found.get(credential.name);
		const owner = known?.owner ?? ownersOf(rules, path)?.[0] ?? nobody;
		found.set(credential.name, {
			credential: known?.credential ?? credential,
			owner: owner === nobody ? ownersOf(rules, path)?.[0] ?? nobody : owner,
			workflows: [.../* @__PURE__ */ new Set([...known?.workflows ?? [], path])]
		});
	}
	return [...found.values()].sort((a, b) => a.credential.name < b.credential.name ? -1 : 1);
};
/** What of these names is a system: a label, a branch or a file is none. */
const ofSystems = /* @__PURE__ */ new Set([
	"deploy",
	"publish",
	"release",
	"infrastructure",
	"database",
	"cloud-cli"
]);
const targetsIn = ({ workflows }) => {
	const all = workflows.flatMap(({ jobs }) => jobs.flatMap(({ findings }) => findings.flatMap(({ target, access, lowImpact, category }) => target === null || access === "read" || lowImpact || !ofSystems.has(category) ? [] : [target])));
	return [...new Set(all.map((target) => target.trim()))].filter((target) => target !== "" && target.length <= 300 && !target.includes("${{")).sort().slice(0, 100);
};
const credentialPart = (held) => held.length === 0 ? [
	"# No workflow reads a secret. The first one that does is listed here with owner, purpose and scope; until then an unlisted one asks.",
	"# credentials:",
	"#   NPM_TOKEN: { owner: \"@your-org/release\", purpose: \"publish packages to npm\", scope: environment, kind: static-key }",
	""
] : [
	"# Every secret that a workflow reads. One that is not listed here is unmanaged, and an agent that reaches it is blocked. Owner, purpose and",
	"# scope make it managed; `kind` was guessed from its name and use. A static key is best replaced by federation (OIDC).",
	"credentials:",
	...held.flatMap(credentialLines),
	""
];
const credentialLines = ({ credential: { name, kind, scope, at }, owner, workflows }) => [
	`  ${quoted(name)}: # ${plain(at.path)}:${at.line}${workflows.length > 1 ? ` and ${workflows.length - 1} more workflow${workflows.length > 2 ? "s" : ""}` : ""}`,
	...name === "secrets:inherit" ? ["    # Every secret of the caller at once: `countersign map --fix` names them where the called workflow is known."] : [],
	...name === "toJSON(secrets)" ? ["    # Every secret at once: hand over those that are needed, by name."] : [],
	`    owner: ${quoted(owner)}`,
	`    purpose: ${quoted(purposeOf(name) ?? purposeless)}${purposeOf(name) === null ? "" : " # guessed from the name"}`,
	`    scope: ${quoted(scope === "unknown" ? "environment" : scope)}`,
	`    kind: ${kind}`
];
const targetPart = (targets, owner) => targets.length === 0 ? [] : [
	"# Systems that the workflows touch. Say which are production; an unknown one counts as if it were.",
	"targets:",
	...targets.map((target) => `  ${quoted(target)}: { owner: ${quoted(owner)} } # production: true or false`),
	""
];
const purposes = [
	[/NPM|NODE_AUTH/i, "publish packages to npm"],
	[/PYPI|TWINE/i, "publish packages to PyPI"],
	[/CARGO|CRATES/i, "publish crates"],
	[/DOCKER|GHCR|REGISTRY|QUAY/i, "push container images"],
	[/AWS|GCP|GOOGLE|AZURE|CLOUD/i, "act in the cloud"],
	[/SIGN|GPG|CERT|COSIGN|KEYSTORE/i, "sign releases"],
	[/SLACK|DISCORD|TEAMS|WEBHOOK/i, "post messages"],
	[/CODECOV|COVERALLS|SONAR/i, "upload coverage"],
	[/SSH|DEPLOY|KUBE/i, "deploy"],
	[/ANTHROPIC|OPENAI|GEMINI|CLAUDE/i, "run an AI model"],
	[/GH_|GITHUB|(?:^|_)PAT(?:_|$)|BOT|APP_/i, "act on GitHub"],
	[/DATABASE|(?:^|_)DB_|POSTGRES|MYSQL|MONGO/i, "reach a database"]
];
const purposeOf = (name) => purposes.find(([pattern]) => pattern.test(name))?.[1] ?? null;
/**
* The jobs that put the gate before the privileged ones: text that a workflow may hold as it is.
*
* @param ref `owner/repo@sha`
*/
const gateSnippet = (ref, { workflows }) => {
	const asking = workflows.flatMap(({ path, jobs }) => jobs.filter(({ decision, before }) => decision !== "allow" && before !== "gate").map(({ job, calls }) => ({
		path,
		job,
		calls
	})));
	const [first] = asking;
	const called = first !== void 0 && first.calls.length > 0;
	const beside = workflows.find(({ path }) => path === first?.path)?.jobs.map(({ job }) => job) ?? [];
	const pattern = freePattern(beside) ?? usualPattern;
	const held = heldLines(pattern, {
		id: first?.job ?? "deploy",
		needs: [],
		called
	}, ref);
	return [
		"jobs:",
		...patternLines(pattern, ref).map((line) => `  ${line}`),
		...held.slice(0, 3).map((line) => `  ${line}`),
		called ? `    uses: ${plain(first.calls[0] ?? "")} # as it is today` : "    runs-on: ubuntu-latest # as it is today",
		...held.slice(3).map((line) => `  ${line}`),
		...called ? [] : ["      - run: echo \"its steps of today\""],
		"",
		...asking.length === 0 ? ["# No job needs it today."] : [`# It belongs before: ${asking.slice(0, 20).map(({ path, job }) => plainPlace(`${path}#${job}`)).join(", ")}${asking.length > 20 ? ` and ${asking.length - 20} more` : ""}.`, "# countersign map --fix writes it."],
		""
	].join("\n");
};
const plainPlace = (place) => place.replaceAll(/[^\w./#-]/g, "?");

// src/cli/init.ts
/** `countersign init`: a policy for this repository from its own map. It never overwrites. */
const help = `Usage: countersign init [--repo DIR] [--write] [--json]

Prints a policy written from the map of HEAD: the credentials that were found with their guessed kind and scope, owners from CODEOWNERS, the
targets, and what cannot be known left to be filled in. The jobs that put the gate before the privileged ones follow on stderr.
--write writes .github/countersign.yml, and never over one that is there.
`;
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("init", args, {
		repo: { type: "string" },
		write: { type: "boolean" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	positionals("init", given, 0);
	const folder = resolve(console.cwd, values.repo ?? ".");
	const { map, owners, workTree } = await mapRepository(folder, {
		rev: "HEAD",
		policy: {
			path: "starter",
			text: null,
			extended: {}
		},
		policyRev: null,
		now: console.now,
		slug: null,
		guards: null
	});
	const text = initialPolicy(map, { rules: owners });
	const snippet = gateSnippet(`${await ownCommit() ?? "countersign/countersign@<full commit SHA>"} # ${version}`, map);
	const written = values.write === true && await write(workTree, text);
	if (values.json) console.out(`${inertJson({
		path: POLICY_PATH,
		written,
		policy: text,
		workflow: snippet
	})}\n`);
	else if (!values.write) console.out(text);
	if (values.write) console.err(written ? `Wrote ${POLICY_PATH}. ` : `${POLICY_PATH} is there already and was left as it is. ${unlisted(map, await there(workTree))}`);
	console.err(`${values.write ? "" : "\n"}Put these jobs before the privileged ones:\n\n${snippet}`);
	return 0;
};
const write = (workTree, text) => {
	if (workTree === null) throw new GateError("input-invalid", "There is no work tree to write to. Run it in a checkout, or keep what it prints.");
	return createInside(workTree, POLICY_PATH, text);
};
const there = async (workTree) => workTree === null ? null : readInside(workTree, POLICY_PATH);
/** What a policy that is there already does not list. */
const unlisted = (map, text) => {
	const loaded = text === null ? null : loadPolicy(text, { source: POLICY_PATH });
	if (loaded === null || !loaded.ok) return "";
	const listed = loaded.policy.credentials ?? {};
	const names = map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ credentials }) => credentials.filter(isListed).map(({ name }) => name)));
	const missing = [...new Set(names)].filter((name) => !Object.hasOwn(listed, name)).sort();
	return missing.length === 0 ? "" : `It does not list: ${terminalText(missing.slice(0, 30).join(", "))}. `;
};

export { run };