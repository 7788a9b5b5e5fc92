import { g as GateError } from "./words.js";
import { Yt as unknown, qt as known } from "./gate.js";
import { n as policiesOf, t as gatherLocal } from "./gather-local.js";
import { i as askEarlierRuns } from "./online.js";

// src/io/past-merges.ts
/** Commits read at once: enough to keep git busy, few enough to keep memory flat. */
const BATCH = 100;
/** Newest first. Stops where the history of a shallow clone ends. */
async function* pastMerges(repository, names) {
	for (let from = 0; from < names.length; from += BATCH) for (const commit of await repository.commits(names.slice(from, from + BATCH))) {
		if (commit === null) continue;
		yield {
			sha: commit.sha,
			base: commit.parents[0] ?? null,
			at: commit.committedAt,
			message: commit.message,
			run: null
		};
	}
}
/** The range of a run: from the head of the run before it on the same branch, else what its branch adds to the default branch. */
async function* pastRuns(repository, runs, trunk) {
	for (const [index, run] of runs.entries()) {
		const [commit] = await repository.commits([run.headSha]);
		const before = runs.slice(index + 1).find(({ headBranch, event }) => headBranch === run.headBranch && event === run.event);
		const merged = commit == null ? null : await repository.mergeBase(trunk, run.headSha);
		const base = (before === void 0 || await repository.resolve(before.headSha) === null ? null : before.headSha) ?? (merged === run.headSha ? null : merged) ?? commit?.parents[0] ?? null;
		yield {
			sha: run.headSha,
			base,
			at: run.createdAt ?? commit?.committedAt ?? null,
			message: commit?.message ?? "",
			run
		};
	}
}
/** The policy that is replayed: a file on this disk, else the one at a revision, else the starter. */
const replayedPolicy = async (repository, at, file) => {
	const files = {
		at,
		entries: await repository.files(at, [".github/countersign.yml"])
	};
	return policiesOf(repository, { policy: file }, files, files);
};
/**
* What git, and the run where there was one, tell of a past merge, under one policy and at its own time.
*
* @throws GateError `range-not-found`, `workflow-not-found`, `job-not-found`
*/
const factsOfMerge = async (repository, merge, options) => {
	const { run, base, sha, at } = merge;
	if (run !== null && await repository.resolve(sha) === null) throw new GateError("range-not-found", `The commit of run ${run.id} is not here. Fetch its branch, and run this again.`);
	const facts = await gatherLocal(repository, {
		range: base === null ? sha : `${base}..${sha}`,
		workflow: options.workflow,
		jobs: [],
		policy: null,
		event: null,
		agent: options.agent,
		now: at ?? options.now,
		version: options.version
	});
	const event = run?.event ?? "push";
	const ref = run === null ? options.ref : run.headBranch === null ? null : `refs/heads/${run.headBranch}`;
	return {
		...facts,
		run: {
			...facts.run,
			event,
			ref
		},
		policy: options.policy,
		actors: run === null ? facts.actors : actorsOf(run)
	};
};
const actorsOf = ({ actor, triggeringActor }) => {
	const told = (account) => account === null ? unknown("not-found", "GitHub no longer names the account") : known(account);
	return [{
		role: "actor",
		account: told(actor),
		hop: 0
	}, {
		role: "triggering-actor",
		account: told(triggeringActor),
		hop: 0
	}];
};
const PAGE = 100;
/**
* The newest runs of a workflow that have ended.
*
* @param most how many at the most
* @throws GateError `api-unreachable` with GitHub's own reason
*/
const askPastRuns = async (client, where, workflow, most) => {
	const runs = [];
	for (let page = 1; runs.length < most; page++) {
		const answer = await askEarlierRuns(client, where, workflow, {
			branch: null,
			limit: PAGE,
			page
		});
		if (!answer.known) throw new GateError("api-unreachable", `The runs of ${workflow} could not be listed: ${answer.because}. Give a token that can read actions.`);
		runs.push(...answer.value);
		if (answer.value.length < PAGE) break;
	}
	return runs.slice(0, most);
};

export { replayedPolicy as a, pastRuns as i, factsOfMerge as n, pastMerges as r, askPastRuns as t };