import { a as info, c as setOutput, n as error, o as notice, s as saveState, u as warning } from "./runner.js";
import { B as policyOf, Gt as noFiles, Jt as mapFact, Kt as textAt, L as filesOf, Lt as literal, M as toldOf, Nt as notStored, P as readJob, R as gateInputsIn, Vt as FACTS_SCHEMA, Xt as valueOr, Yt as unknown, _t as disclose, f as headlineOf, ft as protectedJobs, g as judge, gt as sameAccount, i as summaryOf, m as weighty, n as folderOf, ot as agentAddresses, pt as readWorkflow, qt as known, st as behindCalls, t as codeToCopy, z as succeeds } from "./gate.js";
import { a as logText, g as GateError, i as inertJson, l as oneLine, o as markdown, t as version } from "./words.js";
import { _ as shaOrNull, a as resolvedPolicy, c as wantsText, d as dig, g as shaAtKey, h as parseJson, i as policyPlace, l as readEvent, n as changedPolicy, o as trustedPolicy, p as intAtKey, r as extendedPolicies, t as exceptionChanges, v as textAtKey } from "./event.js";
import { c as withTold, n as realClock, r as waitForApproval, s as proxyFor, t as githubSource } from "./online.js";
import { n as whyNoArtifacts, r as writeFolder } from "./artifact.js";
import { i as readSettings, n as inputOf, r as readGateInputs, t as apiUrlOf } from "./inputs.js";
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";

// src/io/gather-actors.ts
/** The platform's word on an account, which has its type and id; the runner's where the platform did not tell. */
const starter = (told, of, runner) => {
	if (told.known && of(told.value) !== null) return known(of(told.value));
	if (runner !== null) return known(runner);
	return told.known ? unknown("not-found", "GitHub names nobody") : told;
};
/**
* @param own the run itself, as the platform tells it
* @param upstream the run that the event names; null where it names none
* @param further whoever had a hand in the runs before that
*/
const actorsOf = (runner, event, own, upstream, further) => [
	{
		role: "actor",
		account: starter(own, (run) => run.actor, runner.actor),
		hop: 0
	},
	{
		role: "triggering-actor",
		account: starter(own, (run) => run.triggeringActor, runner.triggeringActor),
		hop: 0
	},
	...event.actors,
	...upstream === null ? [] : upstreamActors(event, upstream),
	...further
];
/** The payload names them already; here is what only the platform knows. */
const upstreamActors = (event, upstream) => {
	const named = new Set(event.actors.map(({ role }) => role));
	return [["upstream-actor", (run) => run.actor], ["upstream-triggering-actor", (run) => run.triggeringActor]].filter(([role]) => !named.has(role)).map(([role, of]) => ({
		role,
		account: upstream.known ? known(of(upstream.value)) : upstream,
		hop: 1
	}));
};

// src/io/gather-approval.ts
/** What settling an approval may need beyond the approvals themselves: asked only where the policy, or what people said, makes it matter. */
const MOST_TEAMS = 3;
const gatherApproval = async (source, question) => {
	if (question.policy === null) return {};
	const { approval } = question.policy;
	const [enteredAt, reviews, teams] = await Promise.all([
		approval.validFor === null ? void 0 : enteredAtOf(source, question, question.runner.inputs.environment || approval.environment),
		approval.via.includes("review") ? reviewsOf(source, question.pulls) : void 0,
		teamsOf(source, [...approval.approvers.map((one) => one.replace(/^@/, "")), ...teamsInDoubt(question)])
	]);
	return {
		...enteredAt === void 0 ? {} : { enteredAt },
		...reviews === void 0 ? {} : { reviews },
		...teams === void 0 ? {} : { teams }
	};
};
/** Nobody approved yet: there is no time to be found. */
const enteredAtOf = async (source, { runner, files, approvals }, environment) => {
	if (approvals.known && approvals.value.length === 0) return known(null);
	return source.firstStart(namesOfEntering(files, runner.run.workflow?.path, environment));
};
/**
* Shown names of the jobs that name the environment; null where that cannot be told. Then the first job of all counts: an approval that is
* counted from too early expires sooner, never later.
*/
const namesOfEntering = (files, path, environment) => {
	const text = path === void 0 ? null : textAt(files, path);
	if (path === void 0 || text === null || !text.known || text.value === null) return null;
	const workflow = readWorkflow(path, text.value);
	if (!workflow.readable) return null;
	const names = [];
	for (const job of workflow.jobs) {
		const named = job.environment?.name.values ?? null;
		if (!(job.environment !== null || job.uses !== null) || named !== null && !named.some((one) => one.toLowerCase() === environment.toLowerCase())) continue;
		const shown = job.name === null ? job.id : literal(job.name);
		if (shown === null) return null;
		names.push(shown);
	}
	return names.length === 0 ? null : names;
};
/** Reviews belong to one request: where the run has several or none, no review can speak for it. */
const reviewsOf = async (source, pulls) => {
	if (!pulls.known) return pulls;
	const [pull, ...others] = pulls.value;
	if (pull === void 0 || others.length > 0) return known([]);
	const reviews = await source.reviews(pull.number);
	return reviews.known ? known([...reviews.value]) : reviews;
};
/** Reviewing teams of an environment that somebody let in who is none of its reviewing people: only the teams can tell a bypass. */
const teamsInDoubt = ({ approvals, environments, runner }) => {
	if (!approvals.known) return [];
	return Object.entries(environments).flatMap(([key, protection]) => {
		if (!protection.known) return [];
		const { reviewers } = protection.value;
		const mine = approvals.value.filter(({ environments: names, state }) => state === "approved" && names.some((name) => name.toLowerCase() === key));
		const people = reviewers.flatMap(({ kind, id, name }) => kind === "user" ? [{
			id,
			login: name,
			type: "User"
		}] : []);
		return mine.some(({ account }) => account !== null && !people.some((person) => sameAccount(person, account))) ? reviewers.flatMap(({ kind, name }) => kind === "team" ? [`${runner.owner}/${name}`] : []) : [];
	});
};
/** @param names `org/team`; others are people and are left out */
const teamsOf = async (source, names) => {
	const named = [...new Set(names.filter((one) => one.includes("/")).map((one) => one.toLowerCase()))];
	if (named.length === 0) return void 0;
	const limit = unknown("limit", `more than ${MOST_TEAMS} teams are named`);
	const told = await Promise.all(named.map(async (name, at) => {
		const [organisation = "", team = ""] = name.split("/");
		return [name, at < MOST_TEAMS ? await source.members(organisation, team) : limit];
	}));
	return Object.fromEntries(told);
};

// src/io/gather-environments.ts
/** Environments beyond this number are not asked about: the policy's and the input's come first. */
const MOST$1 = 5;
const gatherEnvironments = async (source, inputs, policy, jobs) => {
	const ofJobs = jobs.flatMap(({ environment, calledEnvironments }) => [environment, ...calledEnvironments].map((one) => literal(one?.name)));
	const named = [
		inputs.environment,
		policy?.approval.environment ?? null,
		policy?.breakGlass?.environment ?? null,
		...ofJobs
	].filter((name) => name !== null && name !== "");
	const once = [...new Map(named.map((name) => [name?.toLowerCase() ?? "", name ?? ""])).entries()];
	const limit = unknown("limit", `more than ${MOST$1} environments are named`);
	const told = await Promise.all(once.map(async ([key, name], at) => [key, at < MOST$1 ? await source.environment(name) : limit]));
	return Object.fromEntries(told);
};

// src/io/gather-files.ts
/** Texts of changed paths beyond this number are not read. */
const MOST_TEXTS = 300;
/** All the given paths at one commit; without a commit each is unknown for the given reason. */
const readFiles = async (source, at, paths) => {
	if (!at.known) return {
		at: null,
		entries: Object.fromEntries(paths.map((path) => [path, at]))
	};
	return {
		at: at.value,
		entries: await source.files(at.value, paths)
	};
};
/** Both ends of a range as facts. */
const endsOf = ({ base, head }) => {
	const missing = unknown("not-found", "the range has no such end");
	return {
		base: base === null ? missing : known(base),
		head: head === null ? missing : known(head)
	};
};
/** Both sides of the changed paths that judgement reads, and of those that are always wanted. */
const readSides = async (source, changes, ends, always) => {
	const wanted = (changes.known ? changes.value : []).filter((file) => wantsText(file.path) || file.previousPath !== null && wantsText(file.previousPath));
	const read = wanted.slice(0, MOST_TEXTS);
	const before = read.filter(({ status }) => status !== "added").map(({ path, previousPath }) => previousPath ?? path);
	const after = read.filter(({ status }) => status !== "removed").map(({ path }) => path);
	const [base, head] = await Promise.all([readFiles(source, ends.base, [.../* @__PURE__ */ new Set([...before, ...always])]), readFiles(source, ends.head, [.../* @__PURE__ */ new Set([...after, ...always])])]);
	const limit = unknown("limit", `more than ${MOST_TEXTS} changed files would have to be read`);
	const rest = Object.fromEntries(wanted.slice(MOST_TEXTS).map(({ path }) => [path, limit]));
	return {
		base: withEntries(base, rest),
		head: withEntries(head, rest)
	};
};
const withEntries = (files, more) => ({
	at: files.at,
	entries: {
		...more,
		...files.entries
	}
});
/** Modes that the platform's comparison leaves out, as the files themselves tell them. */
const withModes = (changes, { base, head }) => {
	if (!changes.known) return changes;
	const modeAt = (files, path) => {
		const file = Object.hasOwn(files.entries, path) ? files.entries[path] : void 0;
		return file?.known ? file.value?.mode ?? null : null;
	};
	return known(changes.value.map((file) => ({
		...file,
		modeBefore: file.modeBefore ?? modeAt(base, file.previousPath ?? file.path),
		modeAfter: file.modeAfter ?? modeAt(head, file.path)
	})));
};

// src/io/ranges-base.ts
/** Runs that work on a change before it is accepted: a green one says nothing about what was let through. */
const BEFORE_ACCEPTANCE = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group"
]);
const LISTED = 50;
const AT_ONCE = 4;
const ROUNDS$1 = 2;
const TAGS_TRIED = 3;
/**
* The base is the head of the newest earlier run of this workflow in which every protected job ended in `success`, if that is an ancestor;
* never later than where the pushed ref stood before, nor than the previous tag. What was held, rejected, cancelled or skipped so stays in
* the range until it is let through. Deployments, tags and green runs with skipped jobs are no base.
*/
const basedOn = async (source, question) => {
	const [accepted, bound] = await Promise.all([lastAccepted(source, question), latestAllowed(source, question)]);
	if (accepted === null) return {
		comparison: await source.compare(null, question.head),
		basis: "no earlier run let its protected jobs through: the last commits"
	};
	if (bound === null) return accepted;
	return earlier(accepted, bound);
};
/** Of two bases the one that leaves more in the range. */
const earlier = (accepted, bound) => {
	const inRange = (based, sha) => valueOr(based.comparison.commits, []).some((commit) => commit.sha === sha);
	const [a, b] = [accepted.comparison.base, bound.comparison.base];
	if (a === b || inRange(accepted, b)) return accepted;
	if (inRange(bound, a)) return bound;
	const size = ({ comparison }) => comparison.commits.known ? comparison.commits.value.length : Number.POSITIVE_INFINITY;
	return size(bound) > size(accepted) ? bound : accepted;
};
/** Where `base` is an ancestor of the head (or the head itself), what follows it; else null. */
const after = async (source, base, head) => {
	const comparison = await source.compare(base, head);
	return comparison.base === base ? comparison : null;
};
const lastAccepted = async (source, question) => {
	const { workflowPath, head, branch } = question;
	if (workflowPath === null) return null;
	const [listed, names] = await Promise.all([source.earlierRuns(workflowPath, {
		branch,
		limit: LISTED
	}), question.protectedNames]);
	if (!listed.known || names === null || names.length === 0) return null;
	const eligible = listed.value.filter((run) => mayBeBase(run, question));
	for (let round = 0; round < ROUNDS$1; round += 1) {
		const some = eligible.slice(round * AT_ONCE, (round + 1) * AT_ONCE);
		const judged = await Promise.all(some.map(async (run) => {
			const [jobs, trusted] = await Promise.all([source.jobsOf(run.id), ranTrustedWorkflow(source, run, question)]);
			return trusted && letThrough(jobs, names) ? run : null;
		}));
		for (const run of judged) {
			const comparison = run === null ? null : await after(source, run.headSha, head);
			if (run !== null && comparison !== null) return {
				comparison,
				basis: `the head of run ${run.id}, the newest earlier one whose protected jobs all succeeded`
			};
		}
	}
	return null;
};
const mayBeBase = (run, { repository, runId }) => run.id !== runId && (runId === null || run.id < runId) && run.status === "completed" && !BEFORE_ACCEPTANCE.has(run.event) && run.event !== "workflow_run" && run.headRepository?.toLowerCase() === repository.toLowerCase();
/**
* A branch or tag that anyone may push can hold a copy of the workflow in which the protected jobs do nothing. So a run outside the default
* branch counts only where its copy is the default branch's own.
*/
const ranTrustedWorkflow = async (source, run, question) => {
	const { workflowPath } = question;
	const trunk = await question.trunk;
	if (trunk.branch !== null && run.headBranch === trunk.branch) return true;
	if (trunk.sha === null || workflowPath === null) return false;
	const [theirs, ours] = await Promise.all([source.files(run.headSha, [workflowPath]), source.files(trunk.sha, [workflowPath])]);
	const text = textAt({
		at: run.headSha,
		entries: theirs
	}, workflowPath);
	const trusted = textAt({
		at: trunk.sha,
		entries: ours
	}, workflowPath);
	return text.known && trusted.known && text.value !== null && text.value === trusted.value;
};
/** A job shows its name, that with its matrix values in brackets, or that before ` / ` and a called job's. A computed name: all must succeed. */
const letThrough = (jobs, names) => {
	if (!jobs.known) return false;
	const all = Object.entries(jobs.value);
	const ended = (name) => all.filter(([shown]) => name === null || shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `));
	return names.every((name) => {
		const mine = ended(name);
		return mine.length > 0 && mine.every(([, conclusion]) => conclusion === "success");
	});
};
/** The latest point that may be a base; null where the event sets none. */
const latestAllowed = async (source, question) => {
	if (question.tag !== null) return previousTag(source, question);
	if (question.push === null) return null;
	const { head, branch } = question;
	const { before } = question.push;
	const pushed = before === null ? null : await source.compare(before, head);
	if (pushed !== null && !pushed.commits.known) return {
		comparison: pushed,
		basis: "where the branch stood before the push could not be compared"
	};
	if (pushed !== null && pushed.base === before) return {
		comparison: pushed,
		basis: "where the branch stood before the push"
	};
	const trunk = await question.trunk;
	const fork = branch === trunk.branch || trunk.sha === null ? pushed : await source.compare(trunk.sha, head);
	if (fork === null || fork.base === null) return null;
	return {
		comparison: fork,
		basis: "the merge base with the default branch, for what stood there before is no ancestor"
	};
};
const previousTag = async (source, { head, tag }) => {
	const tags = await source.tags(20);
	if (!tags.known) return {
		comparison: {
			base: null,
			commits: tags,
			changes: tags,
			truncated: null
		},
		basis: "the earlier tags could not be read"
	};
	const others = tags.value.filter(({ name, sha }) => name !== tag && sha !== head);
	const ancestors = (await Promise.all(others.slice(0, TAGS_TRIED).map(async (other) => ({
		other,
		comparison: await after(source, other.sha, head)
	})))).flatMap(({ other, comparison }) => comparison === null ? [] : [{
		other,
		comparison
	}]);
	const count = ({ commits }) => commits.known ? commits.value.length : Number.POSITIVE_INFINITY;
	const nearest = ancestors.sort((a, b) => count(a.comparison) - count(b.comparison))[0];
	return nearest === void 0 ? null : {
		comparison: nearest.comparison,
		basis: "the previous tag"
	};
};

// src/io/ranges.ts
const ON_A_PULL = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"issue_comment",
	"merge_group"
]);
/** The range of the event itself. Never throws: what cannot be had is an unknown range, with its cause. */
const eventRange = async (source, question) => {
	const { event } = question;
	if (event.upstream !== null) return upstreamRange(source, question);
	if (event.base !== null && event.head !== null && event.name !== "push") return rangedBy("event", event.head, await source.compare(event.base, event.head), "the event's base and head", event.base);
	if (event.pulls.length > 0 && (ON_A_PULL.has(event.name) || event.name === "issues")) return pullRange(source, question);
	return carriedRange(source, question);
};
const rangedBy = (origin, head, comparison, basis, base = null) => ({
	range: {
		origin,
		base: comparison.base ?? base,
		head,
		basis,
		commits: comparison.commits.known ? known([...comparison.commits.value]) : comparison.commits,
		truncated: comparison.truncated
	},
	changes: comparison.changes.known ? known([...comparison.changes.value]) : comparison.changes
});
const noRange = (origin, because) => {
	const missing = unknown("not-found", because);
	return {
		range: {
			origin,
			base: null,
			head: null,
			basis: because,
			commits: missing,
			truncated: null
		},
		changes: missing
	};
};
/** A comment's payload names its pull request by number only: base and head are those of now. */
const pullRange = async (source, { pull }) => {
	const found = await pull;
	if (found?.baseSha == null || found.headSha === null) return noRange("event", "the pull request could not be read");
	return rangedBy("event", found.headSha, await source.compare(found.baseSha, found.headSha), "base and head of the pull request as it stands now");
};
const carriedRange = async (source, question) => {
	const { event, sha } = question;
	if (sha === null) return noRange("event", "the run names no commit");
	const push = event.name === "push" && event.tag === null ? { before: event.before } : null;
	const { comparison, basis } = await basedOn(source, {
		...question,
		head: sha,
		tag: event.tag,
		push
	});
	return rangedBy("event", sha, comparison, basis);
};
const FOR_A_PULL = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
]);
/**
* What the upstream run carried. For a change that is not accepted yet: what it has beyond the default branch. For any other no earlier run
* can tell a base (runs of this workflow stand at the default branch's head, whatever they followed): the last commits.
*/
const upstreamRange = async (source, { event, upstream, trunk }) => {
	const run = await upstream;
	if (run === null) return noRange("upstream", "the event names no run");
	const head = event.upstream?.headSha ?? (run.known ? run.value.headSha : null);
	if (head === null) return noRange("upstream", "the upstream run names no commit");
	return carriedBy(source, run.known ? run.value.event : null, head, await trunk);
};
const carriedBy = async (source, event, head, { sha }) => {
	if (event !== null && FOR_A_PULL.has(event) && sha !== null) return rangedBy("upstream", head, await source.compare(sha, head), "what the upstream run has beyond the default branch");
	return rangedBy("upstream", head, await source.compare(null, head), "the last commits of the upstream run, for nothing tells which of them were let through");
};
/** What the runs before the upstream run carried, each head once. */
const furtherRanges = async (source, runs, first, trunk) => {
	const byHead = new Map(runs.filter(({ headSha }) => headSha !== first.head).map((run) => [run.headSha, run.event]));
	return (await Promise.all([...byHead].map(([head, event]) => carriedBy(source, event, head, trunk)))).map(({ range }) => range);
};
/** Adds to commits the pull requests that brought them and their co-authors' accounts; where that could not be had, each says so. */
const withBehind = (range, behind) => {
	if (!range.commits.known) return range;
	const missing = unknown("not-found", "GitHub does not tell what stands behind the commit");
	const told = (commit) => {
		if (!behind.known) return {
			...commit,
			pulls: behind
		};
		const found = behind.value.get(commit.sha);
		return found === void 0 ? {
			...commit,
			pulls: missing
		} : {
			...commit,
			pulls: known([...found.pulls]),
			coAuthors: found.coAuthors
		};
	};
	return {
		...range,
		commits: known(range.commits.value.map(told))
	};
};
/** As `withBehind` where no request can stand behind any of them. */
const withoutPulls = (range) => range.commits.known ? {
	...range,
	commits: known(range.commits.value.map((commit) => ({
		...commit,
		pulls: known([])
	})))
} : range;
const commitsOf = (range) => valueOr(range.commits, []);

// src/io/gather-pulls.ts
/** Requests beyond this number are not read. */
const MOST_PULLS = 60;
const both = (a, b) => a === b || b === "" ? a : a === "" ? b : `${a}\n${b}`;
const knownOr = (a, b) => a.known ? a : b;
/** The event tells the request as it was, the platform as it is now: a sign in either counts. */
const mergedPull = (event, now) => ({
	...now,
	...event,
	author: knownOr(event.author, now.author),
	title: both(event.title, now.title),
	body: both(event.body, now.body),
	labels: [.../* @__PURE__ */ new Set([...event.labels, ...now.labels])],
	headRepository: event.headRepository ?? now.headRepository,
	fork: event.fork || now.fork,
	merged: event.merged || now.merged,
	mergedBy: knownOr(event.mergedBy, now.mergedBy),
	app: knownOr(event.app, now.app),
	commits: now.commits
});
/**
* The requests by number, the event's own among them. Where the platform does not tell, the event's own still stands, with unknown commits,
* as long as it is the only one that was wanted.
*/
const gatherPulls = async (source, own, numbers) => {
	const wanted = [.../* @__PURE__ */ new Set([...own === null ? [] : [own.number], ...numbers])];
	if (wanted.length === 0) return known([]);
	if (wanted.length > MOST_PULLS) return unknown("limit", `the range comes from ${wanted.length} pull requests, more than are read`);
	const told = await source.pulls({
		numbers: wanted,
		commits: []
	});
	if (!told.known) {
		if (own === null || wanted.length > 1) return told;
		return known([{
			...own,
			commits: told
		}]);
	}
	return known(told.value.map((pull) => own?.number === pull.number ? mergedPull(own, pull) : pull));
};
/** Every commit that pull requests tell of, by its name. */
const commitsOfPulls = (pulls) => new Map((pulls.known ? pulls.value : []).flatMap(({ commits }) => commits.known ? commits.value.map((commit) => [commit.sha, commit]) : []));
/** Numbers of the requests that the event names; a fork's run names its request only by where it comes from. */
const pullsOfEvent = async (source, { pulls, upstream }) => {
	if (upstream === null || pulls.length > 0 || upstream.headRepository === null || upstream.headBranch === null) return pulls;
	const from = await source.pullsFrom(upstream.headRepository, upstream.headBranch);
	return from.known ? from.value : pulls;
};
/** A request under review is no merged one, and its commits are in the range as they are. */
const UNDER_REVIEW = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
]);
/** The ranges with the requests behind each commit, and all requests with their own commits: a squash hides them from the branch. */
const withPullsBehind = async (source, event, ranges, ofEvent) => {
	const commits = UNDER_REVIEW.has(event.name) ? [] : [...new Set(ranges.flatMap((range) => commitsOf(range).map(({ sha }) => sha)))];
	const behind = commits.length === 0 ? known(/* @__PURE__ */ new Map()) : await source.pullsBehind(commits, event.name === "merge_group");
	const first = await ofEvent;
	const there = new Set(first.known ? first.value.map(({ number }) => number) : []);
	const further = behind.known ? [...new Set([...behind.value.values()].flatMap((one) => one.pulls))].filter((number) => !there.has(number)) : [];
	const more = behind.known ? await gatherPulls(source, null, further) : behind;
	const pulls = !first.known ? first : !more.known ? more : known([...first.value, ...more.value]);
	const told = commitsOfPulls(pulls);
	return {
		ranges: ranges.map((range) => range.commits.known ? {
			...range,
			commits: known(withTold(range.commits.value, told))
		} : range).map((range) => commits.length === 0 ? withoutPulls(range) : withBehind(range, behind)),
		pulls
	};
};

// src/io/gather-reading.ts
/** Rounds of reading: a workflow, what it calls, what that calls, and what they run. */
const ROUNDS = 4;
const MOST_FILES = 200;
/** Characters of all texts together. */
const MOST_TEXT = 5242880;
/** The files that define the run's jobs: the workflow that was started, and the one that holds our own job. */
const definingFiles = async (source, repository, run) => {
	const { workflow, jobWorkflow } = run;
	if (workflow === null) return {
		at: run.sha,
		entries: {}
	};
	const at = workflow.sha ?? run.sha ? known(workflow.sha ?? run.sha ?? "") : unknown("not-found", "the runner names no commit");
	const own = jobWorkflow !== null && (jobWorkflow.path !== workflow.path || jobWorkflow.sha !== workflow.sha) ? jobWorkflow : null;
	const [files, called] = await Promise.all([readFiles(source, at, [workflow.path]), own?.sha == null ? null : source.filesOf(own.repository ?? repository, own.sha, [own.path])]);
	return {
		at: files.at,
		entries: {
			...called,
			...files.entries
		}
	};
};
const readable = (files, path) => {
	if (path === void 0) return null;
	const text = textAt(files, path);
	if (!text.known || text.value === null) return null;
	const workflow = readWorkflow(path, text.value);
	return workflow.readable ? workflow : null;
};
const protectedIn = (files, run, named) => {
	const own = readable(files, run.jobWorkflow?.path ?? run.workflow?.path);
	if (own === null) return [];
	const mine = {
		workflow: own,
		ids: protectedJobs(own, run.job, named)
	};
	const caller = run.workflow === null || run.workflow.path === own.path ? null : readable(files, run.workflow.path);
	return caller === null ? [mine] : [mine, {
		workflow: caller,
		ids: behindCalls(caller, own.path, named)
	}];
};
const shownNames = ({ jobs }, ids) => jobs.filter(({ id }) => ids.includes(id)).map((job) => job.name === null ? job.id : literal(job.name));
/** Shown names of the protected jobs; null where they cannot be told. */
const protectedNames = (files, run, named) => {
	const all = protectedIn(files, run, named);
	const [own] = all;
	if (own === void 0) return null;
	const names = all.flatMap(({ workflow, ids }) => shownNames(workflow, ids));
	return names.length > 0 || run.job === null ? names : shownNames(own.workflow, [run.job]);
};
/** Reads on until the jobs' readings miss nothing more, or a bound is hit: what is left then stays unread in them. */
const gatherExecuted = async (source, first, run, named) => {
	let files = first;
	for (let round = 0;; round += 1) {
		const set = filesOf(files);
		const jobs = protectedIn(files, run, named).flatMap(({ workflow, ids }) => ids.map((id) => readJob(workflow, id, set)));
		const left = MOST_FILES - Object.keys(files.entries).length;
		const missing = [...set.missing()].filter((path) => !Object.hasOwn(files.entries, path)).slice(0, Math.max(0, left));
		const full = round >= ROUNDS || sizeOf(files) > MOST_TEXT;
		if (missing.length === 0 || full || files.at === null) return {
			files,
			jobs
		};
		files = {
			at: files.at,
			entries: {
				...files.entries,
				...await source.files(files.at, missing)
			}
		};
	}
};
const sizeOf = ({ entries }) => Object.values(entries).reduce((size, file) => size + (file.known ? file.value?.text?.length ?? 0 : 0), 0);

// src/io/gather-trusted.ts
/** Where GitHub looks for owners. */
const CODEOWNERS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const trunkOf = ({ defaultBranch, defaultSha }) => ({
	branch: valueOr(defaultBranch, null),
	sha: valueOr(defaultSha, null)
});
/** Paths of the policy and of the workflows that define our job, read on every side. */
const sidePaths = ({ run, inputs }) => {
	const place = policyPlace(inputs.policy);
	const paths = [
		place.repository === null ? place.path : null,
		run.workflow?.path,
		run.jobWorkflow?.path
	];
	return [...new Set(paths.flatMap((path) => path ?? []))];
};
/** The head of the default branch; for a push to it the base of the range, for its head is what is being judged (without a base, where the branch stood before). */
const trustedRef = async (runner, event, range, repository) => {
	const { defaultBranch, defaultSha } = await repository;
	const branch = valueOr(defaultBranch, null);
	if (runner.run.event !== "push" || branch === null || runner.run.ref !== `refs/heads/${branch}`) return {
		sha: defaultSha,
		ref: branch
	};
	const sha = (await range).base ?? event.before;
	return {
		sha: known(sha),
		ref: sha
	};
};
const gatherTrusted = async (runner, source, event, range, repository) => {
	const { sha, ref } = await trustedRef(runner, event, range, repository);
	const paths = [.../* @__PURE__ */ new Set([...sidePaths(runner), ...CODEOWNERS])];
	const files = await filesAt(source, sha, paths);
	const name = `${runner.owner}/${runner.repo}`;
	const remote = remoteSource(runner, source);
	const place = policyPlace(trustedPolicyOf(runner, files) ?? runner.inputs.policy);
	const own = place.repository === null ? await withFile(source, files, place.path) : files;
	const trusted = await trustedPolicy(place, {
		files: own,
		ref
	}, remote);
	const extended = await extendedPolicies(source, remote, name, [trusted]);
	return {
		files: own,
		policy: {
			trusted,
			extended,
			...await exceptionChanges([trusted, ...extended], source.fileHistory)
		}
	};
};
/** The policy that the trusted copy of our step names: a change that names another is no reason to judge it by that one. */
const trustedPolicyOf = ({ run }, files) => {
	const path = run.jobWorkflow?.path ?? run.workflow?.path;
	const text = path === void 0 ? null : textAt(files, path);
	if (path === void 0 || text === null || !text.known || text.value === null) return null;
	const workflow = readWorkflow(path, text.value);
	return workflow.readable ? gateInputsIn(workflow, run.job)?.policy ?? null : null;
};
const withFile = async (source, files, path) => files.at === null || Object.hasOwn(files.entries, path) ? files : {
	at: files.at,
	entries: {
		...files.entries,
		...await source.files(files.at, [path])
	}
};
/** No commit before the range: then nothing was agreed on yet, and no file is there. */
const filesAt = async (source, sha, paths) => {
	if (sha.known && sha.value === null) return {
		at: null,
		entries: Object.fromEntries(paths.map((path) => [path, known(null)]))
	};
	return readFiles(source, mapFact(sha, (value) => value ?? ""), paths);
};
/** A policy in another repository is read with the token that was given for it, at the same host. */
const remoteSource = ({ settings, owner, repo, proxyFor }, source) => settings.policyToken === null ? source : githubSource({
	apiUrl: source.apiUrl,
	token: settings.policyToken,
	proxy: proxyFor(source.apiUrl),
	owner,
	repo,
	runId: null,
	attempt: null
});
/** The platform's word, and where it did not tell what the payload and the runner say. */
const mergedRepository = ({ repositoryId, owner, repo, serverUrl }, event, told) => {
	const better = (a, b) => a.known || !b.known ? a : b;
	return {
		id: told.id ?? event.repository.id ?? repositoryId,
		name: told.name ?? `${owner}/${repo}`,
		url: told.url ?? event.repository.url ?? `${serverUrl}/${owner}/${repo}`,
		visibility: better(told.visibility, event.repository.visibility),
		defaultBranch: better(told.defaultBranch, event.repository.defaultBranch),
		defaultSha: told.defaultSha
	};
};

// src/io/look-ahead.ts
/** What most protected jobs lead to. */
const USUAL = ["package.json"];
/** A wrong guess costs a name in a query that is sent anyway; what is asked for in earnest is answered from here. */
const lookAhead = (source, runner, event) => {
	const { run } = runner;
	const own = sidePaths(runner);
	const guesses = [
		[run.workflow?.sha ?? run.sha, [...own, ...USUAL]],
		[event.head ?? event.after, own],
		[event.base ?? event.before, [...own, ...CODEOWNERS]]
	];
	if (event.pushed.length > 0 && event.tag === null) source.pullsBehind(event.pushed, false);
	for (const [at, paths] of guesses) if (at !== null) source.files(at, paths);
};

// src/io/ranges-checkouts.ts
/** More than this many named commits are not followed. */
const MOST = 12;
/** `a.b.c` of `github` or `inputs`; undefined for any other expression. */
const contextValue = (expression, contexts) => {
	const path = /^(github|inputs)((?:\.[A-Za-z_][\w-]{0,80}){1,10})$/.exec(expression.trim());
	const quoted = /^'([^']{0,300})'$/.exec(expression.trim());
	if (quoted) return quoted[1] ?? "";
	if (path === null) return void 0;
	const found = dig(contexts, path[1] ?? "", ...(path[2] ?? "").split(".").filter(Boolean));
	if (found === null || found === void 0) return "";
	return typeof found === "string" || typeof found === "number" ? String(found) : void 0;
};
/** `${{ a || b }}` as the runner reads it: the first that is not empty. Undefined where it cannot be told before the run. */
const expand = (text, contexts) => {
	let known = true;
	const filled = text.replace(/\$\{\{([^{}]{1,500})\}\}/g, (_, expression) => {
		for (const part of expression.split("||")) {
			const value = contextValue(part, contexts);
			if (value === void 0) {
				known = false;
				return "";
			}
			if (value !== "") return value;
		}
		return "";
	});
	return known && !filled.includes("${{") ? filled.trim() : void 0;
};
/** Every value that a scalar can come to; null where one of them is not known. */
const valuesOf = (scalar, contexts) => {
	if (scalar === null) return [""];
	const values = (scalar.values ?? [scalar.raw]).map((text) => expand(text, contexts));
	return values.every((value) => value !== void 0) ? values : null;
};
const refOf = ({ what }, ref) => {
	if (what === "gh-pr-checkout" && /^\d{1,9}$/.test(ref)) return `refs/pull/${ref}/head`;
	const [, branch] = /^(?:\+?refs\/heads\/|origin\/)(.+)$/.exec(ref) ?? [];
	return branch ?? ref;
};
/** What cannot be resolved is an unknown checkout: nobody knows whose work the job then runs. */
const fetchedBy = async (source, jobs, question) => {
	const wanted = jobs.flatMap((job) => job.fetches.flatMap((fetch) => namesOf(fetch, job.job.id, question)));
	const once = [...new Map(wanted.map((one) => [`${one.job} ${one.repository} ${one.ref} ${one.written}`, one])).values()];
	const followed = await Promise.all(once.slice(0, MOST).map((one) => follow(source, one, question)));
	const rest = once.slice(MOST).map((one) => ({
		checkout: checkoutOf(one, unknown("limit", `more than ${MOST} commits are fetched`)),
		range: null
	}));
	return [...followed, ...rest].filter((one) => one !== null);
};
const namesOf = (fetch, job, { contexts }) => {
	const about = {
		written: [fetch.repository?.raw, fetch.ref?.raw].filter((one) => one !== void 0).join("@").slice(0, 200) || fetch.what,
		job,
		what: fetch.what
	};
	if (fetch.what === "checkout" && fetch.ref === null && fetch.repository === null) return [];
	const [refs, repositories] = [valuesOf(fetch.ref, contexts), valuesOf(fetch.repository, contexts)];
	const named = fetch.what === "checkout" || fetch.what === "git-clone" || fetch.ref !== null;
	if (refs === null || repositories === null || fetch.what === "artifact" || !named) return [{
		...about,
		repository: null,
		ref: null
	}];
	return repositories.flatMap((repository) => refs.map((ref) => ({
		...about,
		repository: repository || null,
		ref: refOf(fetch, ref)
	})));
};
const checkoutOf = ({ written, job, repository }, sha) => ({
	written,
	repository,
	job,
	sha
});
const follow = async (source, named, question) => {
	const { ref, repository } = named;
	const foreign = repository !== null && repository.toLowerCase() !== question.repository.toLowerCase();
	if (ref === null) return {
		checkout: checkoutOf(named, unknown("dynamic", "what is fetched is only known when the job runs")),
		range: null
	};
	if (ref === "" && !foreign && named.what !== "git-clone") return null;
	const sha = await source.resolve(ref === "" ? "HEAD" : ref, repository ?? question.repository);
	const checkout = checkoutOf(named, sha);
	if (!sha.known || question.seen.has(sha.value)) return {
		checkout,
		range: null
	};
	if (foreign) return {
		checkout,
		range: await headOnly(source, sha.value, repository)
	};
	const comparison = await source.compare(question.base, sha.value);
	const commits = comparison.commits.known ? known([...comparison.commits.value]) : comparison.commits;
	const basis = question.base === null ? "the last commits of what a protected job fetches" : "what a protected job fetches beyond the base";
	return {
		checkout,
		range: {
			origin: "checkout",
			base: comparison.base,
			head: sha.value,
			basis,
			commits,
			truncated: comparison.truncated
		}
	};
};
const headOnly = async (source, head, repository) => {
	const commit = await source.commit(head, repository);
	return {
		origin: "checkout",
		base: null,
		head,
		basis: "the commit that a protected job fetches from another repository",
		commits: commit.known ? known([{
			...commit.value,
			pulls: known([])
		}]) : commit,
		truncated: null
	};
};

// src/io/upstream-chain.ts
/**
* The runs that a `workflow_run` run followed in turn. The payload names the first; of the ones before it GitHub tells nothing, so they are
* inferred: runs of a workflow that the follower names, which had not ended long before the follower began.
*/
/** Beyond so many hops a run is too far away to be told. */
const MOST_HOPS = 3;
/** Where more runs than these could be the one, none is. */
const MOST_RUNS = 3;
/** Milliseconds that GitHub may take to start what follows. */
const LAG = 12e4;
const none = {
	actors: [],
	runs: []
};
/** @param first the run that the event names; null where it names none */
const upstreamChain = async (source, first) => first?.known ? chainFrom(source, [first.value], 2) : none;
const chainFrom = async (source, runs, hop) => {
	const [follower, ...others] = runs.filter(({ event }) => event === "workflow_run");
	if (follower === void 0) return none;
	const found = hop > MOST_HOPS || others.length > 0 ? unknown("limit", "the upstream run is too many hops away") : await before(source, follower);
	if (!found.known) return {
		actors: [{
			role: "upstream-actor",
			account: found,
			hop
		}],
		runs: []
	};
	const hands = found.value.flatMap(({ actor, triggeringActor }) => [{
		role: "upstream-actor",
		account: known(actor),
		hop
	}, {
		role: "upstream-triggering-actor",
		account: known(triggeringActor),
		hop
	}]);
	const further = await chainFrom(source, found.value, hop + 1);
	return {
		actors: [...hands, ...further.actors],
		runs: [...found.value, ...further.runs]
	};
};
/** The runs of which one is what the given run followed. All of them count, so a wrong guess can only add to the right one. */
const before = async (source, { id, workflowPath, headSha, createdAt }) => {
	if (workflowPath === null || createdAt === null) return unknown("not-found", "GitHub does not tell when and by what the upstream run began");
	const [entries, listed] = await Promise.all([source.files(headSha, [workflowPath]), source.runsUntil(createdAt)]);
	const text = textAt({
		at: headSha,
		entries
	}, workflowPath);
	const workflow = text.known && text.value !== null ? readWorkflow(workflowPath, text.value) : null;
	const names = workflow?.readable ? workflow.triggers.find(({ event }) => event === "workflow_run")?.filters["workflows"] : void 0;
	if (names === void 0) return unknown("unreadable", "the workflow of the upstream run could not be read, which names those it follows");
	if (!listed.known) return listed;
	const since = Date.parse(createdAt) - LAG;
	const could = listed.value.runs.filter((run) => run.id !== id && names.includes(run.name ?? run.workflowPath ?? "") && Date.parse(run.updatedAt ?? createdAt) >= since);
	if (!listed.value.whole) return unknown("truncated", "too many runs came before the upstream run to tell which one it followed");
	if (could.length === 0) return unknown("not-found", "no run ended just before the upstream run began, which it could have followed");
	return could.length > MOST_RUNS ? unknown("limit", `${could.length} runs could be the one that the upstream run followed`) : known(could);
};

// src/io/gather.ts
/** Everything that happened, asked once. What depends on nothing is asked at once; each further question starts when its own facts are there. */
/** A payload larger than this is not read: GitHub sends none. */
const LARGEST_PAYLOAD = 33554432;
/** What even GitHub cannot tell, whatever the token may read: the ids of docs/limits.md. */
const BLIND_SPOTS = ["agent-on-a-human-token", "gate-removed"];
/** @throws GateError `event-unreadable` where the file is not there or is no JSON */
const readPayload = async (path) => {
	if (path === null) throw new GateError("event-unreadable", "GITHUB_EVENT_PATH is not set: the gate runs as a step of a workflow.");
	const text = await readFile(path, "utf8").catch((cause) => {
		throw new GateError("event-unreadable", "The event file cannot be read.", { cause });
	});
	const payload = text.length > LARGEST_PAYLOAD ? void 0 : parseJson(text);
	if (payload === void 0) throw new GateError("event-unreadable", "The event file holds no JSON that a platform would write.");
	return payload;
};
/**
* Asks everything that judgement may want to know about this run.
*
* @param now ISO 8601; the only clock that judgement will know
* @param version the tool's own version, for the record
* @throws GateError `event-unreadable`
*/
const gather = async (runner, source, now, version) => {
	const payload = await readPayload(runner.eventPath);
	const event = readEvent(runner.run.event, payload);
	const { run, inputs } = runner;
	const name = `${runner.owner}/${runner.repo}`;
	const repository = source.repository([...sidePaths(runner), ...CODEOWNERS]);
	lookAhead(source, runner, event);
	const upstream = event.upstream === null ? Promise.resolve(null) : source.run(event.upstream.id, event.upstream.attempt ?? void 0);
	const started = Promise.all([
		ownRun(runner, source),
		upstream,
		source.referenced(),
		source.approvals()
	]);
	const defining = definingFiles(source, name, run);
	const executed = defining.then((files) => gatherExecuted(source, files, run, inputs.jobs));
	const chain = upstream.then((first) => upstreamChain(source, first));
	const eventPulls = Promise.all([pullsOfEvent(source, event), chain]).then(([numbers, { runs }]) => gatherPulls(source, event.pull, [...numbers, ...runs.flatMap(({ pulls }) => pulls)]));
	const ranging = eventRange(source, {
		repository: name,
		trunk: repository.then(trunkOf),
		runId: run.id,
		workflowPath: run.workflow?.path ?? null,
		branch: branchOf(run.ref),
		protectedNames: defining.then((files) => protectedNames(files, run, inputs.jobs)),
		event,
		sha: run.sha,
		pull: eventPulls.then((pulls) => valueOr(pulls, [])[0] ?? null),
		upstream
	});
	const trusted = gatherTrusted(runner, source, event, ranging.then(({ range }) => range), repository);
	const environments = Promise.all([trusted, executed]).then(([{ policy }, { jobs }]) => gatherEnvironments(source, inputs, resolvedPolicy(policy.trusted, policy.extended), jobs));
	const ranged = await ranging;
	const further = Promise.all([chain, repository]).then(([{ runs }, told]) => furtherRanges(source, runs, ranged.range, trunkOf(told)));
	const fetched = executed.then(({ jobs }) => gatherFetched(runner, source, jobs, event, payload, ranged));
	const [sides, carried] = await Promise.all([trusted.then(({ policy }) => readSides(source, ranged.changes, endsOf(ranged.range), [...sidePaths(runner), ...ownPath(policy.trusted.written)])), Promise.all([fetched, further]).then(([all, before]) => withPullsBehind(source, event, [
		ranged.range,
		...before,
		...all.flatMap(({ range }) => range ?? [])
	], eventPulls))]);
	const [own, followed, referenced, approvals] = await started;
	const { files, policy } = await trusted;
	const asked = {
		runner,
		policy: resolvedPolicy(policy.trusted, policy.extended),
		files: (await executed).files,
		approvals: mapFact(approvals, (all) => [...all]),
		environments: await environments,
		pulls: carried.pulls
	};
	return {
		schema: FACTS_SCHEMA,
		tool: {
			name: "countersign",
			version
		},
		observedAt: now,
		source: "github",
		repository: mergedRepository(runner, event, await repository),
		run: {
			...run,
			tampering: turnedAside(runner, source),
			action: event.action,
			headSha: ranged.range.head ?? run.headSha,
			referenced
		},
		inputs,
		actors: [...actorsOf(runner, event, own, followed, (await chain).actors)],
		app: event.app,
		ranges: [...carried.ranges],
		checkouts: (await fetched).map(({ checkout }) => checkout),
		pulls: carried.pulls,
		changes: withModes(ranged.changes, sides),
		files: {
			workflow: (await executed).files,
			...sides,
			trusted: files
		},
		policy: {
			trusted: policy.trusted,
			changed: changedPolicy(policy.trusted, policyPlace(policy.trusted.written), sides),
			extended: [...policy.extended],
			...policy.exceptions === void 0 ? {} : { exceptions: policy.exceptions }
		},
		environments: asked.environments,
		approvals: asked.approvals,
		...await gatherApproval(source, asked),
		keeping: runner.keeping,
		blindSpots: [...BLIND_SPOTS]
	};
};
const ownRun = async ({ run }, source) => run.id === null ? unknown("not-found", "the runner names no run") : source.run(run.id, run.attempt ?? void 0);
/** An API that the step was given and that nobody agreed on was not asked. */
const turnedAside = ({ run, inputs }, source) => source.apiUrl === inputs.apiUrl ? run.tampering : [...run.tampering, "github-api-url"];
const ownPath = (written) => {
	const { repository, path } = policyPlace(written);
	return repository === null ? [path] : [];
};
const branchOf = (ref) => ref?.startsWith("refs/heads/") === true ? ref.slice(11) : null;
/** What the protected jobs fetch, by the names that are fixed before the first of them starts. */
const gatherFetched = (runner, source, jobs, event, payload, { range }) => {
	const { run } = runner;
	const github = {
		sha: run.sha,
		ref: run.ref,
		ref_name: run.ref?.replace(/^refs\/(?:heads|tags|pull)\//, "") ?? null,
		head_ref: event.pull?.headRef ?? null,
		base_ref: event.pull?.baseRef ?? null,
		repository: `${runner.owner}/${runner.repo}`,
		repository_owner: runner.owner,
		run_id: run.id,
		event_name: run.event,
		event: payload
	};
	const inputs = typeof payload === "object" && payload !== null && "inputs" in payload ? payload.inputs : null;
	const seen = new Set([
		run.sha,
		range.head,
		...commitsOf(range).map(({ sha }) => sha)
	].filter((sha) => sha !== null));
	return fetchedBy(source, jobs, {
		repository: github.repository,
		contexts: {
			github,
			inputs
		},
		base: range.base,
		seen
	});
};

// src/io/gather-source.ts
/** Which host is asked, and whether it may see the token. */
const sourceAt = (runner, apiUrl, token) => githubSource({
	apiUrl,
	token,
	proxy: runner.proxyFor(apiUrl),
	owner: runner.owner,
	repo: runner.repo,
	runId: runner.run.id,
	attempt: runner.run.attempt
});
/**
* The source for this run. Another host than the runner's own that an input names is asked, with the token, only where the default branch's
* copy of the same step names it, too: a workflow edited on a branch could else send the token anywhere, and believe whatever is answered.
*/
const sourceFor = async (runner) => {
	const { inputs, ownApiUrl, settings } = runner;
	const own = sourceAt(runner, ownApiUrl, settings.token);
	if (inputs.apiUrl === ownApiUrl || !await isTrustedHost(runner, own)) return own;
	return sourceAt(runner, inputs.apiUrl, settings.token);
};
const isTrustedHost = async ({ run, inputs }, own) => {
	const path = run.jobWorkflow?.path ?? run.workflow?.path;
	const { defaultSha } = await own.repository();
	if (path === void 0 || !defaultSha.known) return false;
	const text = textAt({
		at: defaultSha.value,
		entries: await own.files(defaultSha.value, [path])
	}, path);
	const workflow = text.known && text.value !== null ? readWorkflow(path, text.value) : null;
	return workflow?.readable === true && gateInputsIn(workflow, run.job)?.apiUrl === inputs.apiUrl;
};

// src/io/gather-stop.ts
/** Facts of a run of which only the runner's own word is known: what the gathering broke on, and nothing made up. */
/** @param now ISO 8601 */
const factsOfStop = (runner, { code, message }, now, version) => {
	const { run, inputs } = runner;
	const name = `${runner.owner}/${runner.repo}`;
	const missing = unknown("not-asked", `nothing more was asked after the stop (${code})`);
	const place = policyPlace(inputs.policy);
	return {
		schema: FACTS_SCHEMA,
		tool: {
			name: "countersign",
			version
		},
		observedAt: now,
		source: "github",
		repository: {
			id: runner.repositoryId,
			name,
			url: `${runner.serverUrl}/${name}`,
			visibility: missing,
			defaultBranch: missing,
			defaultSha: missing
		},
		run,
		inputs,
		actors: [],
		app: missing,
		ranges: [],
		checkouts: [],
		pulls: missing,
		changes: missing,
		files: {
			workflow: noFiles,
			base: noFiles,
			head: noFiles,
			trusted: noFiles
		},
		policy: {
			trusted: {
				written: place.written,
				path: place.path,
				ref: place.ref,
				sha: null,
				blob: null,
				named: true,
				text: missing
			},
			changed: null,
			extended: []
		},
		environments: {},
		approvals: missing,
		keeping: runner.keeping,
		stopped: {
			code,
			message
		},
		blindSpots: []
	};
};

// src/io/runner.ts
/** Variables that can turn our requests or our own code aside. Names only: a proxy's address may hold a password. */
const TURNED = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"ALL_PROXY",
	"NO_PROXY",
	"NODE_EXTRA_CA_CERTS",
	"NODE_OPTIONS",
	"NODE_PATH",
	"NODE_USE_ENV_PROXY",
	"NODE_USE_SYSTEM_CA",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"LD_PRELOAD",
	"LD_AUDIT",
	"DYLD_INSERT_LIBRARIES",
	"NODE_TLS_REJECT_UNAUTHORIZED"
];
/**
* Reads the runner's environment.
*
* @throws GateError `input-invalid` where an input is not as its description asks, `tls-refused` where certificates would not be checked
*/
const readRunner = (env) => {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new GateError("tls-refused", "NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off: unset it, or nothing GitHub says can be believed.");
	const [owner, repo, ...rest] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	if (!owner || !repo || rest.length > 0) throw new GateError("input-invalid", "GITHUB_REPOSITORY does not name a repository: the gate runs as a step of a workflow.");
	const settings = readSettings(env);
	return {
		owner,
		repo,
		repositoryId: wholeNumber(env["GITHUB_REPOSITORY_ID"]),
		serverUrl: serverUrlOf(env),
		ownApiUrl: apiUrlOf(env["GITHUB_API_URL"] || "https://api.github.com", "github-api-url"),
		eventPath: env["GITHUB_EVENT_PATH"] || null,
		actor: accountNamed(env["GITHUB_ACTOR"], env["GITHUB_ACTOR_ID"]),
		triggeringActor: accountNamed(env["GITHUB_TRIGGERING_ACTOR"], void 0),
		checkRunId: intAtKey(jobContextOf(env), "check_run_id"),
		run: runOf(env),
		inputs: readGateInputs(env),
		settings,
		keeping: keepingOf(env, settings),
		temp: env["RUNNER_TEMP"] || null,
		workspace: env["GITHUB_WORKSPACE"] || null,
		proxyFor: (address) => proxyFor(address, env)
	};
};
/** The runner's `GITHUB_RETENTION_DAYS` is the repository's own setting and its limit. */
const keepingOf = (env, { retentionDays, attest }) => ({
	artifacts: whyNoArtifacts(env) === null,
	askedDays: retentionDays,
	mostDays: wholeNumber(env["GITHUB_RETENTION_DAYS"]),
	signing: !attest ? "not-asked" : env["ACTIONS_ID_TOKEN_REQUEST_URL"] ? "possible" : "no-id-token"
});
const wholeNumber = (text) => /^\d{1,15}$/.test(text ?? "") ? Number(text) : null;
const serverUrlOf = (env) => (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
/** The runner tells no account's type; `[bot]` at the end of a login is GitHub's own mark and cannot be registered by a person. */
const accountNamed = (login, id) => login ? {
	id: wholeNumber(id),
	login,
	type: login.endsWith("[bot]") ? "Bot" : null
} : null;
const jobContextOf = (env) => parseJson(inputOf(env, "job-context") || "null");
/** `owner/repo/path@ref` to the path. */
const workflowPath = (reference) => /^[^/\s]+\/[^/\s]+\/([^@]+)@/.exec(reference)?.[1] ?? null;
const runOf = (env) => {
	const id = wholeNumber(env["GITHUB_RUN_ID"]);
	const attempt = wholeNumber(env["GITHUB_RUN_ATTEMPT"]);
	const path = workflowPath(env["GITHUB_WORKFLOW_REF"] ?? "");
	const sha = shaOrNull(env["GITHUB_SHA"]);
	const context = jobContextOf(env);
	const ownPath = textAtKey(context, "workflow_file_path");
	const matrix = parseJson(inputOf(env, "job-matrix") || "null");
	const workflow = path === null ? null : {
		path,
		sha: shaOrNull(env["GITHUB_WORKFLOW_SHA"])
	};
	return {
		id,
		attempt: attempt === 0 ? null : attempt,
		event: env["GITHUB_EVENT_NAME"] || "unknown",
		action: null,
		ref: env["GITHUB_REF"] || null,
		sha,
		headSha: sha,
		url: id === null ? null : `${serverUrlOf(env)}/${env["GITHUB_REPOSITORY"]}/actions/runs/${id}`,
		workflow,
		jobWorkflow: ownPath !== null ? {
			repository: textAtKey(context, "workflow_repository"),
			path: ownPath,
			sha: shaAtKey(context, "workflow_sha")
		} : workflow === null ? null : {
			repository: env["GITHUB_REPOSITORY"] ?? null,
			...workflow
		},
		job: env["GITHUB_JOB"] || null,
		jobIndex: matrix === null || matrix === void 0 ? null : wholeNumber(inputOf(env, "job-index")),
		jobContext: ownPath !== null,
		step: env["GITHUB_ACTION"] || null,
		referenced: unknown("not-asked", "the called workflows were not read"),
		tampering: TURNED.filter((name) => env[name] || env[name.toLowerCase()])
	};
};

// src/io/announce.ts
/** Speaks to the runner: outputs, the step's summary, annotations and the log. Every hostile text was cleaned on its way here. */
const levels = {
	error,
	warning,
	notice
};
/**
* Each thing is said by itself: a file that the runner does not let us write costs what would have stood in it, and never the rest.
*
* @param summaryFile GITHUB_STEP_SUMMARY; where a runner has none (old GHES), the log has to do
* @returns false where the outputs could not be written: what reads them downstream would read nothing
*/
const announce = async ({ outputs, summary, notes, log }, summaryFile) => {
	const written = await tried("outputs", () => {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	});
	if (summaryFile !== null) await tried("summary", () => appendFile(summaryFile, summary));
	info(log);
	for (const { level, title, message, path, line } of notes) levels[level](message, {
		title,
		...path === null ? {} : { file: path },
		...line === null ? {} : { startLine: line }
	});
	return written;
};
/** Keeps something for the step after the job. */
const remember = (state) => tried("state", () => {
	for (const [name, value] of Object.entries(state)) saveState(name, value);
});
const tried = async (what, write) => {
	try {
		await write();
		return true;
	} catch {
		warning(`The step's ${what} could not be written: the file that the runner names for it is not there or not ours.`, { title: "Countersign: runner-file" });
		return false;
	}
};

// src/report/annotations.ts
const most = 9;
/** @param announce the evidence's digest, which every run prints so that a forged artifact can be told. */
const annotationsOf = ({ verdict, reasons, mode, settlement }, announce) => {
	const level = levelOf(verdict, mode === "observe" || mode === "record" && verdict !== "stop", settlement.reason);
	const seen = reasons.slice(0, most).map(({ code, message, at }) => ({
		level,
		title: `Countersign: ${logText(oneLine(code, 80))}`,
		message: logText(oneLine(message, 400)),
		...at !== null && isPlain(at.path) ? {
			path: at.path,
			line: at.line
		} : {
			path: null,
			line: null
		}
	}));
	return announce === null ? seen : [...seen, {
		level: "notice",
		title: "Countersign evidence",
		message: `evidence ${announce}`,
		path: null,
		line: null
	}];
};
/** A file's name has to be exact to be found; one that holds what a log would execute or hide is left out, and stands in the record. */
const isPlain = (path) => logText(path) === path && !/[\r\n]/.test(path);
/** Who only watches is not alarmed by what would have been held, but hears that nothing could be judged. A stop fails every step but one that observes. */
const levelOf = (verdict, watching, reason) => {
	if (verdict === "proceed") return "notice";
	if (watching) return reason === "not-judged" ? "warning" : "notice";
	return verdict === "hold" ? "warning" : "error";
};

// src/report/outputs.ts
/** GitHub limits a job's outputs to 1 MiB in all; reasons are the only list that can grow. */
const mostReasons = 50;
const outputsOf = (assessment, folder, digest) => ({
	decision: assessment.decision.tier,
	verdict: assessment.verdict,
	initiator: assessment.initiation.initiator,
	involvement: assessment.initiation.involvement,
	agents: inertJson(assessment.initiation.agents),
	risk: assessment.decision.risk,
	environment: assessment.environment ?? "",
	approvers: inertJson(assessment.settlement.approvers.map(({ login }) => login)),
	reasons: inertJson(assessment.reasons.slice(0, mostReasons)),
	"decision-id": assessment.decisionId,
	"evidence-path": folder,
	"evidence-digest": digest,
	"artifact-id": "",
	"artifact-url": "",
	"attestation-url": ""
});
/** What is written where no decision could be made: a stop that names its reason. */
const stoppedOutputs = (code, message) => ({
	decision: "block",
	verdict: "stop",
	initiator: "unknown",
	involvement: "unknown",
	agents: "[]",
	risk: "critical",
	environment: "",
	approvers: "[]",
	reasons: inertJson([{
		code,
		message,
		rule: null,
		at: null
	}]),
	"decision-id": "",
	"evidence-path": "",
	"evidence-digest": "",
	"artifact-id": "",
	"artifact-url": "",
	"attestation-url": ""
});

// src/publish.ts
/** Everything that a decision leaves behind: files, outputs, summary, annotations, artifact, signature, comment. In this order, so that a cancelled run has the most. */
const safe = (text) => text.replaceAll(/[^\w.-]+/g, "-").slice(0, 120);
const pathFor = ({ name }, env) => join(env["RUNNER_TEMP"] ?? env["GITHUB_WORKSPACE"] ?? ".", safe(name));
const logOf = (lines) => lines.flatMap((line) => line ? [logText(oneLine(line, 700))] : []).join("\n");
const publish = async ({ assessment, runner, env, earlier = [] }) => {
	const { settlement, reasons } = assessment;
	const code = codeToCopy(assessment);
	const storage = {
		...notStored,
		earlier: [...earlierOf(assessment), ...earlier]
	};
	const folder = folderOf(assessment, storage);
	const { digest } = folder;
	const path = pathFor(assessment, env);
	await writeFolder(path, folder.files);
	const { verdict, who, what, ask } = headlineOf(assessment);
	const log = logOf([
		...settlement.reason === "not-judged" ? reasons.map(({ code: of, message }) => `STOP ${of}: ${message}`) : [
			verdict,
			who,
			what,
			ask
		],
		code === null ? null : `Countersign code: ${code}`,
		`evidence ${digest}`
	]);
	const outputs = outputsOf(assessment, path, digest);
	const words = {
		summary: summaryOf(assessment, {
			digest,
			code
		}),
		notes: annotationsOf(assessment, digest),
		log
	};
	await remember({
		folder: path,
		job: assessment.facts.run.job ?? ""
	});
	const failed = !await announce({
		outputs,
		...words
	}, env["GITHUB_STEP_SUMMARY"] || null);
	if (!isKept(assessment)) return { failed };
	const upload = await kept({
		assessment,
		runner,
		env,
		path,
		folder,
		code,
		apart: assessment.mode === "wait"
	});
	const goesOn = assessment.reach.jobs.some(({ job }) => job.id === assessment.facts.run.job) && assessment.verdict === "proceed" && assessment.mode !== "record";
	await remember({ upload: upload !== null && goesOn ? JSON.stringify(upload) : "" });
	return { failed };
};
/** What a last job found of the run's earlier records. */
const earlierOf = ({ facts: { ended } }) => ended?.evidence.known ? ended.evidence.value.map(({ digest }) => digest) : [];
/** What asks nobody and touches nothing leaves a summary and its outputs only, unless the policy wants all. */
const isKept = ({ decision, policy, mode }) => decision.tier !== "allow" || weighty(decision.surfaces).length > 0 || policy.evidence.always || mode === "record";
/** Keeping is loaded only here, after the verdict, and no failure of it changes that. */
const kept = async (what) => {
	try {
		const { keep, uploadOf } = await import("./keep.js");
		await remember({ upload: JSON.stringify(uploadOf(what)) });
		return await keep(what);
	} catch (error) {
		warning(logText(oneLine(error instanceof Error ? error.message : String(error), 500)), { title: "Countersign: evidence not kept" });
		return null;
	}
};
/**
* In `wait`: a step's summary is not visible before its job ends, so the case is told in the log, the page and the comment.
*
* @returns the digest of the evidence as it stands now, and when it is kept
*/
const sayBeforeWaiting = async ({ assessment, runner, env }) => {
	const { facts } = assessment;
	const code = codeToCopy(assessment);
	const folder = folderOf(assessment);
	const path = pathFor(assessment, env);
	await writeFolder(path, folder.files);
	const { verdict, who, what, ask } = headlineOf(assessment);
	const lines = [
		verdict,
		who,
		what,
		ask,
		...assessment.reasons.slice(0, 12).map(({ message, at }) => `- ${message}${at === null ? "" : ` (${at.path}:${at.line})`}`),
		code === null ? null : `Put this code into the approval comment: ${code}`,
		facts.run.url === null ? null : `Approve here: ${facts.run.url}`,
		`evidence ${folder.digest}`
	];
	process.stdout.write(`${logOf(lines)}\n`);
	await remember({
		folder: path,
		job: facts.run.job ?? ""
	});
	const keeping = kept({
		assessment,
		runner,
		env,
		path,
		folder,
		code,
		apart: true
	}).then(async (upload) => {
		if (upload !== null) await remember({ upload: JSON.stringify(upload) });
	});
	return {
		digest: folder.digest,
		keeping
	};
};
/** Where not even the runner could be read: outputs, summary and log all the same. There is no name to keep a record under. */
const publishStop = async ({ code, message }, env, observing) => {
	const note = {
		level: observing ? "warning" : "error",
		title: `Countersign: ${code}`,
		message: logText(oneLine(message, 1e3)),
		path: null,
		line: null
	};
	const summary = `## Countersign: STOP · ${code}\n\n${markdown(oneLine(message, 2e3))}\n\n${observing ? "Only observing: the step passes." : "Nothing may proceed on facts or rules that could not be had."}\n`;
	const outputs = stoppedOutputs(code, logText(oneLine(message, 1e3)));
	await announce({
		outputs,
		summary,
		notes: [note],
		log: logText(`STOP ${code}: ${message}`)
	}, env["GITHUB_STEP_SUMMARY"] || null);
};

// src/action.ts
/** The action's face. It holds no judgement: facts in, the gate's word out, and a record whatever happens. */
/**
* @param cancelled aborted when the runner tells the step to stop
* @returns the step's exit code. Never throws: an error of any kind is a stop that says so.
*/
const runGate = async (env, cancelled) => {
	try {
		const runner = readRunner(env);
		const source = await unlessCancelled(sourceFor(runner), cancelled);
		const first = judge(disclosed(await factsOf(runner, source, env, cancelled)));
		const { assessment, earlier } = first.mode === "wait" && first.verdict === "hold" ? await waited({
			first,
			runner,
			source,
			env,
			cancelled
		}) : {
			assessment: first,
			earlier: []
		};
		return exitCodeOf(assessment, await publish({
			assessment,
			runner,
			env,
			earlier
		}));
	} catch (error) {
		const observing = (env["INPUT_MODE"] ?? "").trim() === "observe";
		await publishStop(toldOf(error), env, observing);
		if (error instanceof Error && error.stack !== void 0 && env["RUNNER_DEBUG"] === "1") warning(logText(error.stack));
		return observing ? 0 : 1;
	}
};
/** Facts that could not be gathered are facts, too: the record then says what kept them back. */
const factsOf = async (runner, source, env, cancelled) => {
	const now = (/* @__PURE__ */ new Date()).toISOString();
	try {
		const facts = await unlessCancelled(gather(runner, source, now, version), cancelled);
		if (runner.inputs.mode !== "record") return facts;
		const { gatherEnd } = await import("./gather-end.js");
		return {
			...facts,
			ended: await unlessCancelled(gatherEnd(facts, source, env), cancelled)
		};
	} catch (error) {
		return factsOfStop(runner, toldOf(error), now, version);
	}
};
/** Where outputs could not be written the next jobs would read empty ones: that must not look like a pass, save where nothing ever fails. */
const exitCodeOf = ({ verdict, mode }, { failed }) => failed && !succeeds("stop", mode) || !succeeds(verdict, mode) ? 1 : 0;
/** Secrets and private addresses leave the facts before anything is judged, so that the record alone gives the same decision again. */
const disclosed = (facts) => {
	const { visibility } = facts.repository;
	const isPrivate = visibility.known && visibility.value !== "public";
	return disclose(facts, {
		keep: agentAddresses,
		full: isPrivate || isFull(facts)
	});
};
const isFull = (facts) => {
	try {
		return policyOf(facts).evidence.public === "full";
	} catch (error) {
		if (error instanceof GateError) return false;
		throw error;
	}
};
/** Holds the step until people have decided; judges anew whenever they say something. */
const waited = async ({ first, runner, source, env, cancelled }) => {
	const { environment, hopeless } = first.settlement;
	const reviewed = first.policy.approval.via.includes("review") ? pullUnderReview(first.facts) : null;
	if (environment === null || hopeless || first.environment === null && reviewed === null) return {
		assessment: first,
		earlier: []
	};
	const { digest, keeping } = await sayBeforeWaiting({
		assessment: first,
		runner,
		env
	});
	await Promise.race([keeping, whenCancelled(cancelled)]);
	const { beThrifty, collector } = await import("./memory2.js");
	beThrifty();
	const start = realClock.now();
	let latest = first;
	const waiting = waitForApproval({
		timeoutMs: runner.settings.timeoutMinutes * 6e4,
		pollMs: runner.settings.pollSeconds * 1e3,
		look: source.watch(reviewed),
		pending: () => source.pending(),
		environment,
		judge: async (approvals) => {
			const facts = await refreshed(first, runner, source, approvals);
			latest = judge(facts);
			return latest.verdict !== "proceed" && isInterrupted(facts, environment) ? "again" : answerOf(latest);
		},
		tell: (message) => process.stdout.write(`${logText(message)}\n`),
		rest: collector(),
		clock: realClock
	});
	const { ended, last } = await Promise.race([waiting, whenCancelled(cancelled)]);
	if (ended !== "timeout" && ended !== "cancelled") return {
		assessment: latest,
		earlier: [digest]
	};
	const minutes = ended === "timeout" ? runner.settings.timeoutMinutes : Math.floor((realClock.now() - start) / 6e4);
	const facts = last === null || last.known ? latest.facts : {
		...latest.facts,
		approvals: last
	};
	return {
		assessment: judge({
			...facts,
			waited: {
				ended,
				minutes
			}
		}),
		earlier: [digest]
	};
};
const whenCancelled = (signal) => new Promise((resolve) => {
	const tell = () => resolve({
		ended: "cancelled",
		last: null
	});
	if (signal.aborted) tell();
	signal.addEventListener("abort", tell, { once: true });
});
/** Gives up on work when the runner tells the step to stop. */
const unlessCancelled = async (work, signal) => {
	const ended = await Promise.race([work.then((value) => ({ value })), whenCancelled(signal)]);
	if ("value" in ended) return ended.value;
	throw new GateError("cancelled", "The run was cancelled before the gate had decided, so nothing may proceed. Start a new run.");
};
const answerOf = ({ verdict, settlement: { state } }) => {
	if (verdict === "proceed") return "yes";
	if (state === "rejected") return "no";
	return state === null || state === "missing" || state === "pending" ? "open" : "refused";
};
const pullUnderReview = ({ pulls }) => pulls.known && pulls.value.length === 1 ? pulls.value[0]?.number ?? null : null;
/** A fact that only a fault of the moment keeps from us. */
const isInterrupted = ({ environments, enteredAt, reviews, teams }, environment) => [
	environments[environment.toLowerCase()],
	enteredAt,
	reviews,
	...Object.values(teams ?? {})
].some((fact) => fact !== void 0 && !fact.known && fact.cause === "unreachable");
/** The facts as they are now that people have said something: who, through what, and when that was seen. */
const refreshed = async (first, runner, source, seen) => {
	const { facts, policy, settlement } = first;
	const approvals = mapFact(seen, (all) => [...all]);
	const asked = settlement.environment ?? policy.approval.environment;
	const environments = {
		...facts.environments,
		[asked.toLowerCase()]: await source.environment(asked)
	};
	const extra = await gatherApproval(source, {
		runner,
		policy,
		files: facts.files.workflow,
		approvals,
		environments,
		pulls: facts.pulls
	});
	return disclosed({
		...facts,
		approvals,
		environments,
		...extra,
		observedAt: (/* @__PURE__ */ new Date()).toISOString()
	});
};

export { runGate };