import { r as readCodeowners, t as codeownersPaths } from "./codeowners.js";
import { a as readWorkflows, i as totalsOf, n as repositoryMap, r as MAP_SCHEMA, t as mapWorkflow } from "./map.js";
import { r as openRepository } from "./git-repository.js";
import { a as policyAtCommit, r as namedPolicy, t as POLICY_PATH } from "./policy-files.js";
import { t as GateError } from "./errors.js";
import { n as policyFrom } from "./load.js";
import { t as version } from "./version.js";
import { t as parseOptions } from "./options.js";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";

// src/cli/json.ts
/** JSON of unknown shape. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/cli/map.ts
/** `countersign map`: every workflow and job of a repository, if an agent set it in motion. */
const help = `Usage: countersign map [DIR…] [--rev REV] [--policy FILE] [--format table|md|json|sarif|html] [--against REV] [--json]

What stays allowed, needs approval or is blocked, job by job, if an agent set it in motion; and the gaps, each with who can close it.
DIR is a work tree, bare repository, git directory, or a map.json of before (default: here).

  --rev REV        the commit to map (default: HEAD)
  --policy FILE    a policy on this disk (default: .github/countersign.yml at that commit, else the starter policy)
  --against REV    only what is worse than at that commit; exit 4 where anything is
`;
const formats = [
	"table",
	"md",
	"json",
	"sarif",
	"html"
];
const run = async (args, console) => {
	const { values, positionals } = parseOptions("map", args, {
		rev: { type: "string" },
		policy: { type: "string" },
		format: { type: "string" },
		against: { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	const format = values.json ? "json" : formats.find((one) => one === (values.format ?? "table"));
	if (format === void 0) throw new GateError("usage", `--format takes ${formats.join(", ")}.`);
	const policy = values.policy === void 0 ? null : {
		...await namedPolicy(resolve(console.cwd, values.policy), console.cwd),
		path: values.policy
	};
	const maps = [];
	for (const place of positionals.length === 0 ? ["."] : positionals) maps.push(place.endsWith(".json") ? await recorded(resolve(console.cwd, place)) : await mapOf(resolve(console.cwd, place), values.rev ?? "HEAD", policy, console.now));
	const map = maps.length === 1 && maps[0] !== void 0 ? maps[0] : merged(maps);
	if (values.against !== void 0) return compare(map, await mapOf(resolve(console.cwd, positionals[0] ?? "."), values.against, policy, console.now), format, console);
	console.out(await written(map, format, console));
	return 0;
};
const mapOf = async (folder, rev, policyText, now) => {
	const repository = await openRepository(folder);
	try {
		const at = await repository.resolve(rev);
		if (at === null) throw new GateError("range-not-found", `There is no commit ${JSON.stringify(rev.slice(0, 100))} in ${folder}. Fetch it, or name another with --rev.`);
		const policy = await policyAt(repository, at, policyText);
		const owners = await ownersAt(repository, at);
		const workflows = [];
		for await (const { workflow, jobs } of readWorkflows(repository, at)) workflows.push(mapWorkflow(workflow, jobs, {
			policy,
			owners,
			now
		}));
		return repositoryMap(nameOf(folder), at, policy, workflows, owners, POLICY_PATH);
	} finally {
		repository.close();
	}
};
const nameOf = (folder) => basename(folder.replace(/\/(?:\.git|repo)?$/, "")) || folder;
const policyAt = async (repository, at, given) => {
	const { path, text, extended } = given ?? await policyAtCommit(repository, at);
	return policyFrom(text, {
		source: text === null ? "starter" : path,
		extended
	});
};
const ownersAt = async (repository, at) => {
	const files = await repository.files(at, codeownersPaths);
	const text = codeownersPaths.map((path) => files[path]).find((file) => file?.known && file.value !== null);
	return text?.known ? readCodeowners(text.value?.text ?? "") : [];
};
/** A map that was written before. Its shape is trusted as far as it is ours: a stranger's file is refused by its schema word. */
const recorded = async (path) => {
	const text = await readFile(path, "utf8").catch((cause) => {
		throw new GateError("input-invalid", `There is no map ${path}.`, { cause });
	});
	let value = null;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new GateError("input-invalid", `${path} is no JSON. Name the output of countersign map --json.`, { cause });
	}
	if (!isRecord(value) || value["schema"] !== "urn:countersign:map:v1" || !Array.isArray(value["workflows"])) throw new GateError("input-invalid", `${path} is no map of this version. Name the output of countersign map --json.`);
	return value;
};
const merged = (maps) => {
	const workflows = maps.flatMap((map) => map.workflows.map((workflow) => ({
		...workflow,
		path: `${map.repo}/${workflow.path}`
	})));
	return {
		schema: MAP_SCHEMA,
		repo: maps.map(({ repo }) => repo).join(", ").slice(0, 500),
		commit: null,
		policy: [...new Set(maps.map(({ policy }) => policy))].join(", "),
		workflows,
		gaps: maps.flatMap(({ gaps, repo }) => gaps.map((gap) => ({
			...gap,
			fact: `${repo}: ${gap.fact}`
		}))),
		totals: totalsOf(workflows)
	};
};
const written = async (map, format, console) => {
	switch (format) {
		case "json": return `${JSON.stringify(map)}\n`;
		case "table": return (await import("./map-table.js")).mapTable(map, console.width);
		case "md": return (await import("./map-markdown.js")).mapMarkdown(map);
		case "sarif": return `${JSON.stringify((await import("./map-sarif.js")).mapSarif(map, version), null, 2)}\n`;
		case "html": {
			const { mapPage, mapScript } = await import("./map-page.js");
			return mapPage(map, createHash("sha256").update(mapScript).digest("base64"));
		}
	}
};
const order = {
	allow: 0,
	approve: 1,
	block: 2
};
/** Jobs that are stricter, touch more, hold more, or lost what stood before them. */
const compare = async (now, before, format, console) => {
	const known = new Map(before.workflows.flatMap(({ path, jobs }) => jobs.map((job) => [`${path}#${job.job}`, job])));
	const workflows = now.workflows.map((workflow) => ({
		...workflow,
		jobs: workflow.jobs.filter((job) => {
			const old = known.get(`${workflow.path}#${job.job}`);
			if (old === void 0) return job.decision !== "allow";
			const held = new Set(old.credentials.map(({ name }) => name));
			return order[job.decision] > order[old.decision] || job.credentials.some(({ name }) => !held.has(name)) || job.categories.some((category) => !old.categories.includes(category)) || job.decision !== "allow" && old.before !== "nothing" && job.before === "nothing";
		})
	})).filter(({ jobs }) => jobs.length > 0);
	console.out(await written({
		...now,
		workflows,
		totals: totalsOf(workflows)
	}, format, console));
	return workflows.length === 0 ? 0 : 4;
};

export { run };