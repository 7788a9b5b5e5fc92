import { g as GateError } from "./words.js";
import { Gt as noFiles, Kt as textAt, L as filesOf, P as readJob, Vt as FACTS_SCHEMA, Yt as unknown, ft as protectedJobs, pt as readWorkflow, qt as known } from "./gate.js";
import { c as wantsText, h as parseJson, l as readEvent, t as exceptionChanges } from "./event.js";
import { c as git, n as extendedTexts } from "./git.js";
import { o as readText } from "./terminal.js";

// src/io/git-file-history.ts
/** As many as the platform is asked for. */
const MOST_VERSIONS = 30;
const fileHistory = async (repository, at, path) => {
	const { code, stdout } = await git(repository.place, [
		"rev-list",
		`--max-count=31`,
		at,
		"--",
		path
	]);
	if (code !== 0) return unknown("not-found", "the history of the file is not here: the clone is shallow or partial");
	const names = stdout.toString("latin1").split("\n").filter(Boolean);
	const commits = (await repository.commits(names.slice(0, MOST_VERSIONS))).filter((commit) => commit !== null);
	const versions = await Promise.all(commits.map(async (commit) => ({
		commit,
		text: textAt({
			at: commit.sha,
			entries: await repository.files(commit.sha, [path])
		}, path)
	})));
	const before = await Promise.all((commits.at(-1)?.parents ?? []).map((parent) => repository.has(parent)));
	return known({
		versions,
		whole: names.length <= MOST_VERSIONS && before.every(Boolean)
	});
};

// src/io/local-policy.ts
const MOST_POLICY = 524288;
/** The policy at the trusted side, what it extends, and the changed one where the head has another. */
const policiesOf = async (repository, options, trustedFiles, head) => {
	const path = ".github/countersign.yml";
	const trusted = options.policy === null ? policyAt(path, trustedFiles, false) : await policyOnDisk(options.policy);
	const after = head.entries[path];
	const before = trustedFiles.entries[path];
	const differs = after?.known === true && before?.known === true && after.value?.blob !== before.value?.blob;
	const changed = options.policy === null && differs ? policyAt(path, head, false) : null;
	const roots = [trusted, changed].map((policy) => policy?.text.known ? policy.text.value : null);
	const found = /* @__PURE__ */ new Map();
	await extendedTexts(roots, async (name) => {
		const entries = trustedFiles.at === null ? {} : await repository.files(trustedFiles.at, [name]);
		const policy = {
			...policyAt(name, {
				at: trustedFiles.at,
				entries
			}, true),
			written: name
		};
		found.set(name, policy);
		return policy.text.known ? policy.text.value : null;
	});
	const extended = [...found.values()];
	const history = (at, name) => fileHistory(repository, at, name);
	return {
		trusted,
		changed,
		extended,
		...await exceptionChanges([trusted, ...extended], history)
	};
};
const policyAt = (path, files, named) => {
	const entry = files.entries[path];
	return {
		written: path,
		path,
		ref: null,
		sha: files.at,
		blob: entry?.known ? entry.value?.blob ?? null : null,
		named,
		text: files.at === null ? known(null) : textAt(files, path)
	};
};
const policyOnDisk = async (path) => {
	const text = await readText(path, {
		code: "policy-not-found",
		what: "a policy that is there with --policy",
		most: MOST_POLICY
	});
	return {
		written: path,
		path,
		ref: null,
		sha: null,
		blob: null,
		named: true,
		text: known(text)
	};
};

// src/io/local-range.ts
/** GitHub's own bound, so that a local answer is not wider than the one there. */
const MOST_COMMITS = 250;
/** @throws GateError `range-not-found` */
const endsOf = async (repository, range, event) => {
	const must = async (name) => {
		const sha = await repository.resolve(name);
		if (sha !== null) return sha;
		const empty = await repository.resolve("HEAD") === null && (name === "HEAD" || name === "");
		throw new GateError("range-not-found", empty ? "The repository has no commit yet. Commit something first, or name a range with --range." : `There is no commit ${JSON.stringify(name.slice(0, 100))} here. Fetch it, or name another range with --range.`);
	};
	if (range !== null) {
		const [, from, , to] = /^(.*?)(\.\.\.?)(.*)$/.exec(range) ?? [];
		if (from === void 0 || to === void 0) return single(repository, await must(range));
		const [base, head] = [await must(from || "HEAD"), await must(to || "HEAD")];
		const merged = await repository.mergeBase(base, head);
		return {
			base: merged ?? base,
			head,
			basis: merged === base || merged === null ? "the range as given" : "the merge base of the range as given",
			ref: null
		};
	}
	const told = event?.head ?? event?.after ?? event?.sha ?? null;
	if (event !== null && told !== null && await repository.resolve(told) !== null) {
		const from = event.base ?? event.before;
		const base = from === null ? null : await repository.resolve(from);
		if (base === null) return single(repository, told);
		return {
			base: await repository.mergeBase(base, told) ?? base,
			head: told,
			basis: "the event's base and head",
			ref: event.ref
		};
	}
	const head = await must("HEAD");
	const branch = await repository.symbolic("HEAD");
	const trunk = await repository.trunk(branch);
	if (trunk === null) return {
		...await single(repository, head),
		ref: branch
	};
	const base = await repository.mergeBase(trunk.sha, head);
	if (base === null || base === head) return {
		...await single(repository, head),
		ref: branch
	};
	return {
		base,
		head,
		basis: `the merge base with ${trunk.name}`,
		ref: branch
	};
};
const single = async (repository, head) => {
	const [commit] = await repository.commits([head]);
	return {
		base: commit?.parents[0] ?? null,
		head,
		basis: "this commit alone",
		ref: null
	};
};
const commitsOf = async (repository, { base, head }) => {
	const { names, complete } = await repository.list(base, head, 251);
	const read = (await repository.commits(names.slice(0, MOST_COMMITS))).filter((commit) => commit !== null);
	if (read.length === 0) return {
		commits: base === head ? known([]) : unknown("not-found", "the commits of the range are not here"),
		truncated: null
	};
	const cut = !complete || base === null && await repository.isShallow();
	const truncated = names.length > MOST_COMMITS ? `more than ${MOST_COMMITS} commits` : cut ? "the clone is shallow or partial, and its history ends inside the range" : null;
	return {
		commits: known(read.reverse()),
		truncated
	};
};

// src/io/gather-local.ts
const MOST_EVENT = 33554432;
const MOST_ROUNDS = 12;
/** What git can never hold, by the ids of docs/limits.md and the reference. */
const blindSpots = [
	"actor",
	"app",
	"pulls",
	"approvals",
	"environments",
	"agent-on-a-human-token"
];
/** @throws GateError `range-not-found`, `event-unreadable`, `policy-not-found`, `workflow-not-found` */
const gatherLocal = async (repository, options) => {
	const event = options.event === null ? null : await readEventFile(options.event);
	const ends = await endsOf(repository, options.range, event);
	const { commits, truncated } = await commitsOf(repository, ends);
	const changes = await repository.changes(ends.base, ends.head);
	const wanted = changes.known ? changes.value.flatMap(({ path, previousPath }) => [path, ...previousPath === null ? [] : [previousPath]]).filter(wantsText) : [];
	const side = async (at) => at === null ? {
		at,
		entries: Object.fromEntries(wanted.map((path) => [path, known(null)]))
	} : {
		at,
		entries: await repository.files(at, wanted)
	};
	const trustedPaths = [
		".github/countersign.yml",
		".github/CODEOWNERS",
		"CODEOWNERS",
		"docs/CODEOWNERS",
		...options.workflow === null ? [] : [options.workflow]
	];
	const trustedAt = ends.base !== null && !await repository.has(ends.base) ? ends.head : ends.base;
	const trusted = trustedAt === null ? noFiles : {
		at: trustedAt,
		entries: await repository.files(trustedAt, trustedPaths)
	};
	const head = await side(ends.head);
	return {
		schema: FACTS_SCHEMA,
		tool: {
			name: "countersign",
			version: options.version
		},
		observedAt: options.now,
		source: "git",
		repository: event === null ? {
			id: null,
			name: null,
			url: null,
			visibility: inGit("visibility"),
			defaultBranch: inGit("default branch"),
			defaultSha: inGit("trusted ref")
		} : event.repository,
		run: runOf(options, ends, event),
		inputs: {
			mode: "fail",
			policy: options.policy ?? ".github/countersign.yml",
			environment: "",
			jobs: [...options.jobs],
			decided: "",
			agent: options.agent,
			evidenceName: "",
			apiUrl: ""
		},
		actors: [...event?.actors ?? []],
		app: event === null ? inGit("app") : event.app,
		ranges: [{
			origin: "event",
			base: ends.base,
			head: ends.head,
			basis: ends.basis,
			commits,
			truncated
		}],
		checkouts: [],
		pulls: event?.pull == null ? inGit("pull request") : known([event.pull]),
		changes,
		files: {
			workflow: await executedFiles(repository, ends.head, options),
			base: await side(ends.base),
			head,
			trusted
		},
		policy: await policiesOf(repository, options, trusted, head),
		environments: {},
		approvals: inGit("approvals"),
		blindSpots: [...blindSpots]
	};
};
const inGit = (what) => unknown("not-in-source", `git holds no ${what}`);
const runOf = (options, { head, ref }, event) => ({
	id: null,
	attempt: null,
	event: options.event?.name ?? "push",
	action: event?.action ?? null,
	ref: event?.ref ?? ref,
	sha: head,
	headSha: head,
	url: null,
	workflow: options.workflow === null ? null : {
		path: options.workflow,
		sha: head
	},
	jobWorkflow: null,
	job: null,
	jobIndex: null,
	jobContext: true,
	step: null,
	referenced: inGit("resolved references"),
	tampering: []
});
/** The workflow, and everything that its jobs run: read, see what is missing, fetch that, and read again. */
const executedFiles = async (repository, head, { workflow: path, jobs: named }) => {
	if (path === null) return {
		at: head,
		entries: {}
	};
	const set = {
		at: head,
		entries: await repository.files(head, [path])
	};
	const text = textAt(set, path);
	if (text.known && text.value === null) throw new GateError("workflow-not-found", `There is no workflow ${JSON.stringify(path.slice(0, 200))} at the head of the range. Name one that is in .github/workflows/.`);
	const workflow = text.known && text.value !== null ? readWorkflow(path, text.value) : null;
	if (!workflow?.readable) return set;
	const unknownJob = named.find((name) => !workflow.jobs.some(({ id }) => id.toLowerCase() === name.toLowerCase()));
	if (unknownJob !== void 0) throw new GateError("job-not-found", `The workflow has no job ${JSON.stringify(unknownJob.slice(0, 100))}. It has ${workflow.jobs.map(({ id }) => id).join(", ").slice(0, 300)}.`);
	const ids = protectedJobs(workflow, null, named);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const files = filesOf(set);
		for (const id of ids) readJob(workflow, id, files);
		const missing = files.missing();
		if (missing.length === 0) break;
		Object.assign(set.entries, await repository.files(head, missing));
	}
	return set;
};
const readEventFile = async ({ path, name }) => {
	const payload = parseJson(await readText(path, {
		code: "event-unreadable",
		what: "the payload that a run was started with, with --event",
		most: MOST_EVENT
	}));
	if (payload === void 0) throw new GateError("event-unreadable", `${path} is no JSON that a platform would write. Name the payload of an event, with --event.`);
	return readEvent(name, payload);
};

export { policiesOf as n, gatherLocal as t };