import { r as readCodeowners, t as codeownersPaths } from "./codeowners.js";
import { a as readWorkflows, n as repositoryMap, t as mapWorkflow } from "./map.js";
import { r as openRepository } from "./git-repository.js";
import { t as GateError } from "./errors.js";
import { n as policyFrom } from "./load.js";
import { t as version } from "./version.js";
import { n as positionals, t as parseOptions } from "./options.js";
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/init.ts
/** Text in double quotes as YAML reads it; names come from workflows and are hostile. */
const quoted = (text) => JSON.stringify(text);
/** GITHUB_TOKEN and federated identities are managed by the platform itself. */
const isListed = ({ kind, name }) => kind !== "github-token" && kind !== "oidc" && name !== "*";
const initialPolicy = (map, { owners }) => {
	const credentials = /* @__PURE__ */ new Map();
	for (const { jobs } of map.workflows) for (const job of jobs) for (const credential of job.credentials) if (isListed(credential) && !credentials.has(credential.name)) credentials.set(credential.name, credential);
	const targets = [...new Set(map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ findings }) => findings.flatMap(({ target }) => target ?? []))))].sort().slice(0, 100);
	const owner = owners[0] ?? "";
	return `${[
		"# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/schemas/policy.v1.schema.json",
		"# What an AI agent may set in motion here. It builds on the starter policy: ordinary work passes, privileged work asks a human.",
		"extends: starter",
		"",
		"# Who answers for this repository. Keep this file in CODEOWNERS too, so that the rules are not loosened by those they bind.",
		`owners: [${owners.map(quoted).join(", ")}]${owners.length === 0 ? " # nobody was found in CODEOWNERS: name a person or a team" : ""}`,
		"",
		"approval:",
		"  environment: countersign # create it with required reviewers, without self-review and without admin bypass",
		"",
		...credentials.size === 0 ? ["# No workflow reads a secret. The first one that does is listed here with owner, purpose and scope; until then an unlisted one asks."] : [
			"# Every secret that a workflow reads. One that is not listed here is unmanaged, and an agent that reaches it is blocked.",
			"credentials:",
			...[...credentials.values()].sort((a, b) => a.name < b.name ? -1 : 1).flatMap((credential) => credentialLines(credential, owner))
		],
		"",
		...targets.length === 0 ? [] : [
			"# Systems that the workflows touch. Say which are production; an unknown one counts as if it were.",
			"targets:",
			...targets.map((target) => `  ${quoted(target)}: { owner: ${quoted(owner)} }`),
			""
		]
	].join("\n")}`;
};
const credentialLines = ({ name, kind, scope, at }, owner) => [
	`  ${quoted(name)}: # ${at.path.replaceAll(/[^\w./-]/g, "?")}:${at.line}`,
	`    owner: ${quoted(owner)}`,
	`    purpose: ${quoted(purposeOf(name))} # check this: it was guessed from the name`,
	`    scope: ${quoted(scope === "unknown" ? "repository" : scope)}`,
	`    kind: ${kind}`
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
	[/GH_|GITHUB|PAT|BOT|APP_/i, "act on GitHub"],
	[/DATABASE|DB_|POSTGRES|MYSQL|MONGO/i, "reach a database"],
	[/ANTHROPIC|OPENAI|GEMINI|CLAUDE/i, "run an AI model"]
];
const purposeOf = (name) => purposes.find(([pattern]) => pattern.test(name))?.[1] ?? "what is it for?";
/** The steps that put the gate before the privileged jobs, as text to paste. */
const gateSnippet = (version) => `  gate:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, pull-requests: read }
    outputs:
      environment: \${{ steps.gate.outputs.environment }}
      decision-id: \${{ steps.gate.outputs.decision-id }}
    steps:
      - id: gate
        uses: countersign/countersign@<full commit SHA> # ${version}
        with: { mode: route }

  approve:
    needs: gate
    if: needs.gate.outputs.environment != ''
    runs-on: ubuntu-latest
    environment: \${{ needs.gate.outputs.environment }}
    steps: [{ run: 'true' }]
`;

// src/cli/init.ts
/** `countersign init`: a policy for this repository from its own map. It never overwrites. */
const help = `Usage: countersign init [--repo DIR] [--write]

Prints a policy written from the map of HEAD: the credentials and targets that were found, owners from CODEOWNERS, and the jobs to put before
the privileged ones. --write writes .github/countersign.yml, and never over one that is there.
`;
const path = ".github/countersign.yml";
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
	const text = await policyFor(folder, console.now);
	if (!values.write) {
		console.out(text);
		console.err(`\nPut these jobs before the privileged ones:\n\n${gateSnippet(version)}`);
		return 0;
	}
	const target = join(folder, path);
	if (await access(target).then(() => true, () => false)) {
		console.err(`${path} is there already and was left as it is.\n`);
		return 0;
	}
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, text, { flag: "wx" });
	console.err(`Wrote ${path}. Put these jobs before the privileged ones:\n\n${gateSnippet(version)}`);
	return 0;
};
const policyFor = async (folder, now) => {
	const repository = await openRepository(folder);
	try {
		const at = await repository.resolve("HEAD");
		if (at === null) throw new GateError("range-not-found", "The repository has no commit yet. Commit something first.");
		const files = await repository.files(at, codeownersPaths);
		const found = codeownersPaths.map((name) => files[name]).find((file) => file?.known && file.value !== null);
		const rules = found?.known ? readCodeowners(found.value?.text ?? "") : [];
		const starter = policyFrom(null, { source: "starter" });
		const workflows = [];
		for await (const { workflow, jobs } of readWorkflows(repository, at)) workflows.push(mapWorkflow(workflow, jobs, {
			policy: starter,
			owners: rules,
			now
		}));
		const owners = [...new Set(workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.owners)))];
		return initialPolicy(repositoryMap(folder, at, starter, workflows, rules, path), { owners });
	} finally {
		repository.close();
	}
};

export { run };