import { A as flagAtKey, I as textAtKey, M as listAtKey, P as shaAtKey, T as accountOf, ir as unknown, j as intAtKey, k as dig, nr as known, rr as mapFact } from "./gate.js";

// src/io/github-runs.ts
const unread = (what) => unknown("unreadable", `${what} could not be read from GitHub's answer`);
/** Null where the value is no run. */
const pastRun = (value) => {
	const id = intAtKey(value, "id");
	const headSha = shaAtKey(value, "head_sha");
	if (id === null || headSha === null) return null;
	return {
		id,
		attempt: intAtKey(value, "run_attempt") ?? 1,
		event: textAtKey(value, "event") ?? "unknown",
		headSha,
		headBranch: textAtKey(value, "head_branch"),
		headRepository: textAtKey(value, "head_repository", "full_name"),
		status: textAtKey(value, "status") ?? "unknown",
		conclusion: textAtKey(value, "conclusion"),
		workflowPath: textAtKey(value, "path")?.replace(/@.*$/, "") ?? null,
		actor: accountOf(dig(value, "actor")),
		triggeringActor: accountOf(dig(value, "triggering_actor")),
		pulls: listAtKey(value, "pull_requests").flatMap((pull) => intAtKey(pull, "number") ?? []),
		createdAt: textAtKey(value, "created_at"),
		updatedAt: textAtKey(value, "updated_at"),
		name: textAtKey(value, "name"),
		jobs: unknown("not-asked", "the jobs of the run were not read")
	};
};
/** A run as the API shows it, unread: the run itself and the workflows it calls stand in one reply. */
const askRun = (client, where, id, attempt) => {
	const route = "/repos/{owner}/{repo}/actions/runs/{run_id}";
	return (attempt === null ? client.get(route, {
		...where,
		run_id: id
	}) : client.get(`${route}/attempts/{attempt_number}`, {
		...where,
		run_id: id,
		attempt_number: attempt
	})).then((fact) => mapFact(fact, ({ data }) => data));
};
const runFact = (fact) => {
	if (!fact.known) return fact;
	const run = pastRun(fact.value);
	return run === null ? unread("the run") : known(run);
};
const referencedOf = (fact) => {
	if (!fact.known) return fact;
	const listed = dig(fact.value, "referenced_workflows");
	if (listed !== void 0 && listed !== null && !Array.isArray(listed)) return unread("the called workflows");
	return known(listAtKey(fact.value, "referenced_workflows").flatMap((one) => {
		const path = textAtKey(one, "path");
		return path === null ? [] : [{
			path,
			sha: shaAtKey(one, "sha"),
			ref: textAtKey(one, "ref")
		}];
	}));
};
/** Runs of one workflow that have ended, newest first. */
const askEarlierRuns = async (client, where, path, want) => {
	const narrowed = want.branch === null ? {} : { branch: want.branch };
	const answer = await client.get("/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
		...where,
		workflow_id: path.slice(path.lastIndexOf("/") + 1),
		status: "completed",
		per_page: Math.min(want.limit, 100),
		...want.page === void 0 ? {} : { page: want.page },
		...narrowed
	});
	if (!answer.known) return answer;
	const runs = listAtKey(answer.value.data, "workflow_runs").flatMap((run) => pastRun(run) ?? []);
	return known(runs.filter(({ workflowPath }) => workflowPath === path));
};
const MOST_RUNS = 100;
const DAY = 864e5;
/** Runs of any workflow that began up to an instant (ISO 8601), newest first. */
const askRunsUntil = async (client, where, until) => {
	const answer = await client.get("/repos/{owner}/{repo}/actions/runs", {
		...where,
		created: `<=${until}`,
		per_page: MOST_RUNS
	});
	if (!answer.known) return answer;
	const listed = listAtKey(answer.value.data, "workflow_runs");
	const runs = listed.flatMap((run) => pastRun(run) ?? []);
	const oldest = Math.min(...runs.map(({ createdAt }) => Date.parse(createdAt ?? until)));
	return known({
		runs,
		whole: listed.length < MOST_RUNS || oldest <= Date.parse(until) - DAY
	});
};
const MOST_JOBS = 100;
const askJobs = async (client, where, runId) => {
	const parameters = {
		...where,
		run_id: runId,
		filter: "latest",
		per_page: MOST_JOBS
	};
	const answer = await client.get("/repos/{owner}/{repo}/actions/runs/{run_id}/jobs", parameters);
	if (!answer.known) return answer;
	const jobs = listAtKey(answer.value.data, "jobs");
	const total = intAtKey(answer.value.data, "total_count");
	if (total === null) return unread("the jobs");
	if (total > jobs.length) return unknown("truncated", `the run has more than ${MOST_JOBS} jobs`);
	const named = jobs.map((job) => [textAtKey(job, "name"), textAtKey(job, "conclusion")]);
	const ended = /* @__PURE__ */ new Map();
	for (const [name, conclusion] of named) if (name !== null && (!ended.has(name) || ended.get(name) === "success")) ended.set(name, conclusion);
	return known(Object.fromEntries(ended));
};
const reviewerOf = (value) => {
	const kind = textAtKey(value, "type") === "Team" ? "team" : "user";
	const name = kind === "team" ? textAtKey(value, "reviewer", "slug") ?? textAtKey(value, "reviewer", "name") : textAtKey(value, "reviewer", "login");
	return name === null ? [] : [{
		kind,
		id: intAtKey(value, "reviewer", "id"),
		name
	}];
};
const branchPolicyOf = (value) => {
	const policy = dig(value, "deployment_branch_policy");
	if (policy === void 0) return null;
	if (policy === null) return "none";
	return flagAtKey(policy, "protected_branches") === true ? "protected-branches" : "custom";
};
/** An environment as the API shows it. One that is not there exists nowhere: naming it in a job would create it bare. */
const askEnvironment = async (client, where, name) => {
	const answer = await client.get("/repos/{owner}/{repo}/environments/{environment_name}", {
		...where,
		environment_name: name
	});
	if (!answer.known) {
		if (answer.cause !== "not-found") return answer;
		return known({
			name,
			exists: false,
			reviewers: [],
			preventSelfReview: null,
			adminsCanBypass: null,
			waitMinutes: null,
			branchPolicy: null
		});
	}
	const { data } = answer.value;
	const rules = listAtKey(data, "protection_rules");
	if (textAtKey(data, "name") === null) return unread("the environment");
	const reviews = rules.filter((rule) => textAtKey(rule, "type") === "required_reviewers");
	const timers = rules.flatMap((rule) => intAtKey(rule, "wait_timer") ?? []);
	return known({
		name: textAtKey(data, "name") ?? name,
		exists: true,
		reviewers: reviews.flatMap((rule) => listAtKey(rule, "reviewers").flatMap(reviewerOf)),
		preventSelfReview: reviews.length === 0 ? null : reviews.every((rule) => flagAtKey(rule, "prevent_self_review") === true),
		adminsCanBypass: flagAtKey(data, "can_admins_bypass"),
		waitMinutes: timers.length === 0 ? 0 : Math.max(...timers),
		branchPolicy: branchPolicyOf(data)
	});
};
const STATES = [
	"approved",
	"rejected",
	"pending"
];
const APPROVALS = "/repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
const askApprovals = async (client, where, runId) => {
	const answer = await client.get(APPROVALS, {
		...where,
		run_id: runId
	});
	return answer.known ? approvalsOf(answer.value.data) : answer;
};
const approvalsOf = (data) => {
	if (!Array.isArray(data)) return unread("the approvals");
	const approvals = [];
	for (const entry of data) {
		const state = STATES.find((one) => one === textAtKey(entry, "state"));
		if (state === void 0) return unread("an approval");
		const environments = listAtKey(entry, "environments").flatMap((environment) => textAtKey(environment, "name") ?? []);
		approvals.push({
			environments,
			state,
			account: accountOf(dig(entry, "user")),
			comment: textAtKey(entry, "comment") ?? ""
		});
	}
	return known(approvals);
};
/** Environments whose approval a run waits for. */
const askPending = async (client, where, runId) => {
	const answer = await client.get("/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments", {
		...where,
		run_id: runId
	});
	if (!answer.known) return answer;
	if (!Array.isArray(answer.value.data)) return unread("what the run waits for");
	return known(answer.value.data.flatMap((one) => textAtKey(one, "environment", "name") ?? []));
};

export { askEnvironment as a, askRun as c, runFact as d, askEarlierRuns as i, askRunsUntil as l, approvalsOf as n, askJobs as o, askApprovals as r, askPending as s, APPROVALS as t, referencedOf as u };