import { n as pMap, t as init_p_map } from "./p-map2.js";
import { Qt as contentHash, kt as isStricter } from "./gate.js";
import { r as namedPolicy } from "./git.js";
import { C as RepositoryMap, S as MAP_SCHEMA, w as totalsOf } from "./repository-map.js";
import { g as GateError, i as inertJson, t as version } from "./words.js";
import { n as mapRepository, t as isRecord } from "./json.js";
import { t as stayLean } from "./memory.js";
import { s as parseOptions } from "./terminal.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/map/drift.ts
init_p_map();
/** Only what is worse; an empty list means that nothing is. Jobs are compared by path and id, and where one was only renamed, with its old self. */
const driftOf = (before, now) => {
	const [old, present] = [placedOf(before), placedOf(now)];
	const gone = [...old].filter(([key]) => !present.has(key)).map(([, placed]) => placed);
	const jobs = [...present].flatMap(([key, placed]) => {
		const known = old.get(key) ?? taken(gone, placed);
		return known === null ? added(placed) : changed(known, placed);
	});
	return [
		...unread(before, now),
		...jobs,
		...newGaps(before, now)
	];
};
const placedOf = ({ workflows }) => new Map(workflows.flatMap((workflow) => workflow.jobs.map((job) => [`${workflow.path}#${job.job}`, {
	workflow,
	job
}])));
/** The same job under another name or in another file: as strict, touching and holding the same. Each is taken once. */
const taken = (gone, placed) => {
	const wanted = fingerprint(placed.job);
	const at = gone.findIndex(({ workflow, job }) => fingerprint(job) === wanted && (workflow.path === placed.workflow.path || job.job === placed.job.job));
	return at < 0 ? null : gone.splice(at, 1)[0] ?? null;
};
const fingerprint = ({ decision, categories, credentials }) => JSON.stringify([
	decision,
	categories,
	credentials.map(({ name }) => name).sort()
]);
const drift = (kind, { workflow, job }, what) => ({
	kind,
	workflow: workflow.path,
	job: job.job,
	what,
	at: job.at
});
const added = (placed) => {
	const { job } = placed;
	if (job.decision === "allow") return [];
	return [
		drift("new-job", placed, `a job that ${job.decision === "block" ? "is blocked" : "needs approval"}: ${job.categories.join(", ")}`),
		...job.credentials.map(({ name, kind }) => drift("new-credential", placed, `${name} (${kind})`)),
		...targetsOf(job).map((target) => drift("new-target", placed, target)),
		...job.before === "nothing" ? [drift("lost-gate", placed, "nothing stands before it")] : []
	];
};
const strength = {
	nothing: 0,
	environment: 1,
	gate: 2
};
const changed = (old, placed) => {
	const [was, is] = [old.job, placed.job];
	const credentials = new Map(was.credentials.map(({ name, scope }) => [name, scope]));
	const targets = new Set(targetsOf(was));
	const asks = is.decision !== "allow";
	return [
		...isStricter(is.decision, was.decision) ? [drift("stricter", placed, `${was.decision} became ${is.decision}`)] : [],
		...is.categories.filter((category) => asks && !was.categories.includes(category)).map((category) => drift("new-category", placed, category)),
		...is.credentials.filter(({ name }) => !credentials.has(name)).map(({ name, kind }) => drift("new-credential", placed, `${name} (${kind})`)),
		...is.credentials.filter(({ name, kind, scope }) => kind === "github-token" && credentials.has(name) && widens(credentials.get(name) ?? "", scope)).map(({ name, scope }) => drift("wider-credential", placed, `${name}: ${scope}`)),
		...targetsOf(is).filter((target) => asks && !targets.has(target)).map((target) => drift("new-target", placed, target)),
		...asks && strength[is.before] < strength[was.before] ? [drift("lost-gate", placed, `${was.before} became ${is.before}`)] : [],
		...was.environment !== null && is.environment !== was.environment && asks ? [drift("environment", placed, is.environment === null ? `${was.environment} was taken away` : `${was.environment} became ${is.environment}`)] : [],
		...asks ? nearer(old.workflow, placed) : []
	];
};
/** How much it takes to start a workflow by an event, from most to least. */
const nearness = {
	"by-clock": 0,
	"by-merge": 1,
	"by-workflow": 1,
	unknown: 2,
	directly: 3
};
/** Ways to start it that were not there, or took a merge before and take none now. */
const nearer = (old, placed) => {
	const was = new Map(old.starts.map(({ event, reach }) => [event, nearness[reach]]));
	return placed.workflow.starts.filter(({ event, reach }) => nearness[reach] > (was.get(event) ?? nearness["by-clock"])).map(({ event, how }) => drift("new-start", placed, `${event}: ${how}`));
};
const widens = (was, is) => {
	const had = new Set(was.split(", "));
	return is !== was && !had.has("all:write") && is.split(", ").some((scope) => !had.has(scope));
};
const targetsOf = ({ findings }) => [...new Set(findings.flatMap(({ target, access, lowImpact }) => target === null || access === "read" || lowImpact ? [] : [target]))];
/** Gaps that nothing above speaks of. Each counts once a job, wherever the job stands now. */
const ofTheirOwn = /* @__PURE__ */ new Set([
	"machine-approval",
	"agent-holds-actions",
	"direct-dispatch",
	"gate-unpinned",
	"not-followed",
	"token-unspecified",
	"policy-unowned",
	"codeowners-unowned"
]);
const newGaps = (before, now) => {
	const [was, is] = [gapsOf(before), gapsOf(now)];
	const [told, kept] = [new Set(was.map(({ key }) => key)), new Set(is.map(({ key }) => key))];
	const fresh = is.filter(({ key }) => !told.has(key));
	const gone = was.filter(({ key }) => !kept.has(key));
	return fresh.flatMap(({ gap, workflow, job }) => {
		const moved = gone.findIndex((one) => one.gap.id === gap.id);
		if (moved >= 0) {
			gone.splice(moved, 1);
			return [];
		}
		const at = gap.at ?? {
			path: workflow,
			line: 1,
			job: null,
			step: null
		};
		return [{
			kind: "new-gap",
			workflow,
			job,
			what: `${gap.id}: ${gap.fact}`,
			at
		}];
	});
};
const gapsOf = ({ workflows, gaps }) => {
	const inside = workflows.flatMap(({ path, gaps: own, jobs }) => [...own.map((gap) => ({
		gap,
		workflow: path,
		job: null
	})), ...jobs.flatMap((job) => job.gaps.map((gap) => ({
		gap,
		workflow: path,
		job: job.job
	})))]);
	const known = new Set(inside.map(({ gap }) => gap.id));
	const above = gaps.filter(({ id }) => !known.has(id)).map((gap) => ({
		gap,
		workflow: gap.at?.path ?? ".github",
		job: null
	}));
	return [...inside, ...above].filter(({ gap }) => ofTheirOwn.has(gap.id)).map((one) => ({
		...one,
		key: `${one.gap.id}#${one.workflow}#${one.job ?? ""}`
	}));
};
const unread = (before, now) => {
	const was = new Map(before.workflows.map(({ path, readable }) => [path, readable]));
	return now.workflows.filter(({ path, readable }) => !readable && was.get(path) !== false).map(({ path, because }) => ({
		kind: "unreadable",
		workflow: path,
		job: null,
		what: because ?? "cannot be read",
		at: {
			path,
			line: 1,
			job: null,
			step: null
		}
	}));
};
/** The map with only the workflows and jobs that a drift names. */
const onlyDrifted = (map, drifts) => {
	const named = new Set(drifts.map(({ workflow, job }) => `${workflow}#${job ?? ""}`));
	return map.workflows.map((workflow) => ({
		...workflow,
		jobs: workflow.jobs.filter(({ job }) => named.has(`${workflow.path}#${job}`))
	})).filter(({ path, jobs }) => jobs.length > 0 || named.has(`${path}#`));
};

// src/map/merge.ts
/** Several maps as one: an organisation's repositories, each path with its repository before it. */
const mostNamed = 20;
const mergedMap = (given) => {
	const maps = apart(given);
	const workflows = maps.flatMap((map) => map.workflows.map((workflow) => within(map.repo, workflow)));
	const names = maps.map(({ repo }) => repo);
	return {
		schema: MAP_SCHEMA,
		repo: names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")} and ${names.length - mostNamed} more` : names.join(", "),
		commit: null,
		policy: [...new Set(maps.map(({ policy }) => policy))].join(", "),
		workflows,
		gaps: maps.flatMap(({ gaps, repo }) => gaps.map((gap) => ({
			...gapWithin(repo, gap),
			fact: `${repo}: ${gap.fact}`
		}))),
		totals: totalsOf(workflows)
	};
};
/** Two repositories of one name get a number: what is one's must not read as the other's. */
const apart = (maps) => {
	const taken = /* @__PURE__ */ new Set();
	return maps.map((map) => {
		let repo = map.repo;
		for (let number = 2; taken.has(repo); number++) repo = `${map.repo} (${number})`;
		taken.add(repo);
		return {
			...map,
			repo
		};
	});
};
const placed = (repo, at) => ({
	...at,
	path: `${repo}/${at.path}`
});
const gapWithin = (repo, gap) => ({
	...gap,
	at: gap.at === null ? null : placed(repo, gap.at)
});
const within = (repo, workflow) => ({
	...workflow,
	path: `${repo}/${workflow.path}`,
	gaps: workflow.gaps.map((gap) => gapWithin(repo, gap)),
	jobs: workflow.jobs.map((job) => ({
		...job,
		at: placed(repo, job.at),
		findings: job.findings.map((finding) => ({
			...finding,
			at: finding.at === null ? null : placed(repo, finding.at)
		})),
		reasons: job.reasons.map((reason) => ({
			...reason,
			at: reason.at === null ? null : placed(repo, reason.at)
		})),
		credentials: job.credentials.map((credential) => ({
			...credential,
			at: placed(repo, credential.at)
		})),
		gaps: job.gaps.map((gap) => gapWithin(repo, gap))
	}))
});

// src/cli/map-input.ts
/** A map that was written before, read with suspicion: it may come from anywhere. */
/** A file that ends in `.json` is a map of before; everything else is a repository. */
const isRecordedMap = (place) => place.endsWith(".json");
/** @throws GateError `input-invalid` */
const recordedMap = async (path) => {
	const text = await readFile(path, "utf8").catch((cause) => {
		throw new GateError("input-invalid", `There is no map ${path}. Name the output of countersign map --json.`, { cause });
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new GateError("input-invalid", `${path} is no JSON. Name the output of countersign map --json.`, { cause });
	}
	if (!isRecord(value) || value["schema"] !== "urn:countersign:map:v1") throw new GateError("input-invalid", `${path} is no map of this version. Name the output of countersign map --json.`);
	const parsed = RepositoryMap.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new GateError("input-invalid", `${path} is a damaged map: ${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? ""}.`);
};

// src/cli/map.ts
/** `countersign map`: every workflow and job of a repository, if an agent set it in motion. */
const help = `Usage: countersign map [DIR…] [--rev REV] [--policy FILE] [--format table|md|json|sarif|html] [--json]
       countersign map [DIR] --against REV|MAP.json
       countersign map [DIR] --fix [--write] [--gate OWNER/REPO@SHA]
       countersign map [DIR] --online [--repo OWNER/REPO] [--api-url URL]

What stays allowed, needs approval or is blocked, job by job and event by event, if an agent set it in motion; and the gaps, each with who
can close it and the exact line, setting or command that does. DIR is a work tree, bare repository, git directory, or a map.json of before;
several are merged into one map (default: here).

  --rev REV        the commit to map (default: HEAD)
  --policy FILE    a policy on this disk (default: .github/countersign.yml at that commit, else the starter policy)
  --against REV    only what is worse than at that commit, or than in that map.json; exit 4 where anything is
  --fix            print the safe patches as one unified diff, ready for git apply; what each does is told on stderr
  --write          with --fix: write them into the work tree
  --gate REF       with --fix: the gate to put in, pinned by its full commit SHA (default: the commit this command runs from)
  --online         ask GitHub what protects the environments (token in GH_TOKEN or GITHUB_TOKEN)
  --repo O/R       its name on GitHub (default: where origin points)
`;
const formats = [
	"table",
	"md",
	"json",
	"sarif",
	"html"
];
/** Repositories that are mapped side by side: git looks for the files of one while another is read. More would only take memory. */
const AT_ONCE = 2;
const run = async (args, console) => {
	const { values, positionals } = parseOptions("map", args, {
		rev: { type: "string" },
		policy: { type: "string" },
		format: { type: "string" },
		against: { type: "string" },
		fix: { type: "boolean" },
		write: { type: "boolean" },
		gate: { type: "string" },
		online: { type: "boolean" },
		repo: { type: "string" },
		"api-url": { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	const format = values.json ? "json" : formats.find((one) => one === (values.format ?? "table"));
	if (format === void 0) throw new GateError("usage", `--format takes ${formats.join(", ")}.`);
	const places = positionals.length === 0 ? ["."] : positionals;
	if ((values.against !== void 0 || values.fix === true || values.repo !== void 0) && places.length > 1) throw new GateError("usage", "--against, --fix and --repo take one repository. See countersign map --help.");
	if (values.fix !== true && (values.write === true || values.gate !== void 0)) throw new GateError("usage", "--write and --gate go with --fix. See countersign map --help.");
	if (values.fix === true && values.against !== void 0) throw new GateError("usage", "--fix and --against are two questions. Ask one at a time.");
	const wanted = {
		rev: values.rev ?? "HEAD",
		policy: values.policy === void 0 ? null : {
			...await namedPolicy(resolve(console.cwd, values.policy), console.cwd),
			path: values.policy
		},
		policyRev: values.against === void 0 || isRecordedMap(values.against) ? null : values.against,
		now: console.now,
		slug: values.repo ?? null,
		guards: values.online ? (await import("./map-online.js")).guardsFrom({
			repo: values.repo,
			apiUrl: values["api-url"]
		}) : null
	};
	const [place = "."] = places;
	if (values.fix) return (await import("./map-fix.js")).fix(resolve(console.cwd, place), wanted, {
		write: values.write === true,
		gate: values.gate ?? null
	}, console);
	stayLean();
	const maps = await pMap(places, (one) => mapAt(one, wanted, console), { concurrency: AT_ONCE });
	const [first] = maps;
	const map = maps.length === 1 && first !== void 0 ? first : mergedMap(maps);
	if (values.against !== void 0) {
		const before = isRecordedMap(values.against) ? await recordedMap(resolve(console.cwd, values.against)) : await mapAt(place, {
			...wanted,
			rev: values.against,
			guards: null
		}, console);
		return compared(map, driftOf(before, map), values.against, format, console);
	}
	await write(map, format, console);
	return 0;
};
const mapAt = async (place, wanted, console) => isRecordedMap(place) ? recordedMap(resolve(console.cwd, place)) : (await mapRepository(resolve(console.cwd, place), wanted)).map;
const write = async (map, format, console) => {
	switch (format) {
		case "json":
			for (const part of (await import("./map-json.js")).mapJson(map)) console.out(part);
			return;
		case "table": return console.out((await import("./map-table.js")).mapTable(map, console.width));
		case "md": return console.out((await import("./map-markdown.js")).mapMarkdown(map));
		case "sarif": return console.out(`${inertJson((await import("./map-sarif.js")).mapSarif(map, version), 2)}\n`);
		case "html": {
			const { mapPage } = await import("./map-page.js");
			return console.out(mapPage(map, contentHash));
		}
	}
};
/** @returns 4 where the map got worse */
const compared = async (map, drifts, from, format, console) => {
	const workflows = onlyDrifted(map, drifts);
	const only = {
		...map,
		workflows,
		gaps: [...map.gaps.filter(({ at }) => drifts.some(({ workflow, job }) => job === null && workflow === at?.path)), ...workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)])],
		totals: totalsOf(workflows)
	};
	if (format === "json") console.out(`${inertJson({
		...only,
		against: from,
		worse: drifts
	})}\n`);
	else if (format === "table") console.out((await import("./map-drift.js")).driftTable(drifts, from, console.width));
	else if (format === "md") console.out((await import("./map-drift.js")).driftMarkdown(drifts, from));
	else await write(only, format, console);
	return drifts.length === 0 ? 0 : 4;
};

export { run };