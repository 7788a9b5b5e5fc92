import { s as textAt } from "./workflow.js";
import { i as gap, n as ownersOf } from "./codeowners.js";
import { S as atPlace } from "./signal.js";
import { c as decide, n as actionDetectors, t as reachOf } from "./reach.js";
import { f as protectedJobs, i as readWorkflow, r as filesOf, t as readJob, u as gateStepOf } from "./read.js";

// src/io/gather-map.ts
const MOST_ROUNDS = 12;
/** Texts that are kept between workflows: scripts and actions that many of them share. */
const MOST_KEPT = 2e3;
async function* readWorkflows(repository, at) {
	const paths = (await repository.folder(at, ".github/workflows", false)).filter((path) => /\.ya?ml$/.test(path)).sort();
	let shared = {};
	for (const path of paths) {
		const set = {
			at,
			entries: { ...shared }
		};
		Object.assign(set.entries, await repository.files(at, [path]));
		yield await readThrough(repository, at, path, set);
		shared = Object.keys(set.entries).length > MOST_KEPT ? {} : set.entries;
	}
}
const readThrough = async (repository, at, path, set) => {
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
		jobs: []
	};
	const workflow = readWorkflow(path, text.value);
	if (!workflow.readable) return {
		workflow,
		jobs: []
	};
	const jobs = /* @__PURE__ */ new Map();
	let open = workflow.jobs.map(({ id }) => id);
	for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round++) {
		const wanted = /* @__PURE__ */ new Set();
		const again = [];
		for (const id of open) {
			const files = filesOf(set);
			jobs.set(id, readJob(workflow, id, files));
			if (files.missing().length > 0) again.push(id);
			for (const name of files.missing()) wanted.add(name);
		}
		if (wanted.size > 0) Object.assign(set.entries, await repository.files(at, [...wanted]));
		open = again;
	}
	return {
		workflow,
		jobs: [...jobs.values()]
	};
};

// src/model/map.ts
const MAP_SCHEMA = "urn:countersign:map:v1";
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

// src/map.ts
/** What would happen if an agent set each job in motion: the gate's own judgement, job by job. */
const mapWorkflow = (workflow, jobs, question) => {
	if (!workflow.readable) return {
		path: workflow.path,
		name: null,
		events: [],
		starters: [],
		readable: false,
		because: workflow.because,
		jobs: [],
		gaps: [gap("workflow-unknown", workflow.path)]
	};
	const events = workflow.triggers.map(({ event }) => event);
	const gated = gatedJobs(workflow);
	return {
		path: workflow.path,
		name: workflow.name,
		events,
		starters: startersOf(events),
		readable: true,
		because: null,
		jobs: jobs.map((reading) => mapJob(reading, events[0] ?? "push", gated, question)),
		gaps: []
	};
};
const mapJob = (reading, event, gated, { policy, owners, now }) => {
	const reach = reachOf([reading]);
	const surfaces = actionDetectors.flatMap((detector) => detector.detect({ jobs: [reading] }));
	const environment = reading.environment?.name.raw ?? null;
	const decision = decide({
		policy,
		involvement: "triggered",
		surfaces,
		credentials: reach.credentials,
		event,
		branch: null,
		environments: environment === null ? {} : { [reading.job.id]: environment },
		now,
		distrusted: /* @__PURE__ */ new Set()
	});
	const before = gated.has(reading.job.id) ? "gate" : environment !== null ? "environment" : "nothing";
	return {
		job: reading.job.id,
		at: atPlace(reading.job.at, reading.job.id),
		decision: decision.tier,
		risk: decision.risk,
		categories: decision.categories,
		credentials: reach.credentials,
		environment,
		before,
		owners: ownersOf(owners, reading.workflow) ?? [],
		findings: surfaces.map(findingOf),
		reasons: decision.reasons,
		gaps: gapsOfJob(reading, decision.tier !== "allow", before, policy)
	};
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
/** Jobs that hold the gate or need one that does. */
const gatedJobs = (workflow) => new Set(workflow.jobs.filter((job) => gateStepOf(job) !== null).flatMap(({ id }) => protectedJobs(workflow, id, [])));
const starters = {
	push: "push",
	create: "push",
	delete: "push",
	pull_request: "pull-request",
	pull_request_target: "pull-request",
	pull_request_review: "pull-request",
	merge_group: "pull-request",
	issue_comment: "comment",
	issues: "comment",
	discussion: "comment",
	discussion_comment: "comment",
	pull_request_review_comment: "comment",
	workflow_dispatch: "dispatch",
	repository_dispatch: "dispatch",
	schedule: "schedule",
	release: "release",
	workflow_run: "other-workflow",
	workflow_call: "other-workflow"
};
const startersOf = (events) => [...new Set(events.map((event) => Object.hasOwn(starters, event) ? starters[event] ?? "other" : "other"))];
const gapsOfJob = (reading, asks, before, policy) => {
	if (!asks) return [];
	const where = `${reading.workflow}#${reading.job.id}`;
	const unread = reading.activities.filter((activity) => activity.kind === "unread" && activity.weighty);
	const inherits = reading.secrets.some(({ form }) => form === "inherit");
	const unmanaged = reachOf([reading]).credentials.filter(({ name, kind }) => kind !== "github-token" && kind !== "oidc" && policy.credentials?.[name] === void 0);
	return [
		...before === "nothing" ? [gap("gate-missing", where)] : [],
		...unread.length > 0 ? [gap("not-followed", `${unread[0]?.origin.at.path}:${unread[0]?.origin.at.line}`)] : [],
		...reading.token.specified ? [] : [gap("token-unspecified", where)],
		...inherits ? [gap("secrets-inherited", where)] : [],
		...reading.environment !== null && reading.environment.name.values?.length !== 1 ? [gap("environment-dynamic", where)] : [],
		...unmanaged.length > 0 ? [gap("credential-unmanaged", unmanaged.map(({ name }) => name).slice(0, 10).join(", "))] : []
	];
};
/** The whole map, with the gaps of its jobs gathered: each once, with the first place that has it and how many more there are. */
const repositoryMap = (repo, commit, policy, workflows, owners, policyPath) => {
	const counted = /* @__PURE__ */ new Map();
	for (const one of workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)])) {
		const known = counted.get(one.id);
		if (known === void 0) counted.set(one.id, {
			first: one,
			more: 0
		});
		else known.more++;
	}
	const own = (ownersOf(owners, policyPath)?.length ?? 0) === 0 ? [gap("policy-unowned")] : [];
	return {
		schema: MAP_SCHEMA,
		repo,
		commit,
		policy: policy.source,
		workflows,
		gaps: [...own, ...[...counted.values()].map(({ first, more }) => more === 0 ? first : {
			...first,
			fact: `${first.fact}, and ${more} more`
		})],
		totals: totalsOf(workflows)
	};
};

export { readWorkflows as a, totalsOf as i, repositoryMap as n, MAP_SCHEMA as r, mapWorkflow as t };