import { A as classOf, D as isScripted, E as isOwnersFile, G as lastChanges, Jt as mapFact, K as readPolicy, T as isTerraform, U as builtin, V as loadPolicy, W as exceptionsIn, Wt as fileAt, Yt as unknown, j as bearsPermissions, qt as known } from "./gate.js";

// src/model/sha.ts
/** A full object name of git, SHA-1 or SHA-256, in lower-case hex. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

// src/io/event-values.ts
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The value behind a path of keys; undefined where any step of it is not there. Only own properties count. */
const dig = (value, ...keys) => keys.reduce((at, key) => isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0, value);
const textAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "string" ? found : null;
};
const intAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
};
/** Null where the value is no truth value at all. */
const flagAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "boolean" ? found : null;
};
const listAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return Array.isArray(found) ? found : [];
};
/** A full object name; null for anything else and for the zeros by which a push says "nothing". */
const shaOrNull = (value) => typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : null;
const shaAtKey = (value, ...keys) => shaOrNull(dig(value, ...keys));
/** Text as JSON; undefined where it is none. */
const parseJson = (text) => {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
};

// src/io/event-shapes.ts
const TYPES = {
	User: "User",
	Bot: "Bot",
	Organization: "Organization",
	Mannequin: "Mannequin"
};
/** An account as a payload, REST or GraphQL (`databaseId`, `__typename`) shows it; null where there is none. GraphQL leaves `[bot]` out. */
const accountOf = (value) => {
	const login = textAtKey(value, "login");
	if (login === null || login === "") return null;
	const type = textAtKey(value, "type") ?? textAtKey(value, "__typename");
	return {
		id: intAtKey(value, "id") ?? intAtKey(value, "databaseId"),
		login,
		type: type !== null && Object.hasOwn(TYPES, type) ? TYPES[type] ?? null : null
	};
};
const appOf = (value) => {
	const slug = textAtKey(value, "slug");
	return slug === null ? null : {
		id: intAtKey(value, "id"),
		slug
	};
};
/** The account under a key: a payload that shows the key as null says that there is none, one without the key says nothing. */
const accountFact = (value, ...keys) => {
	const found = dig(value, ...keys);
	if (found === void 0) return unknown("not-in-source", "the payload does not name the account");
	const account = accountOf(found);
	return found !== null && account === null ? unknown("unreadable", "the account is not as GitHub shows accounts") : known(account);
};
const notAsked = unknown("not-asked", "the pull request's commits were not read");
/** A pull request as a payload or REST shows it; null where the value is none. Payloads of runs name pull requests by their number only. */
const pullOf = (value) => {
	const number = intAtKey(value, "number");
	const headRef = textAtKey(value, "head", "ref");
	if (number === null || headRef === null || textAtKey(value, "title") === null) return null;
	const headRepository = textAtKey(value, "head", "repo", "full_name");
	return {
		number,
		url: textAtKey(value, "html_url") ?? "",
		author: accountFact(value, "user"),
		title: textAtKey(value, "title") ?? "",
		body: textAtKey(value, "body") ?? "",
		labels: listAtKey(value, "labels").flatMap((label) => textAtKey(label, "name") ?? []),
		headRef,
		headSha: shaAtKey(value, "head", "sha"),
		headRepository,
		baseRef: textAtKey(value, "base", "ref") ?? "",
		baseSha: shaAtKey(value, "base", "sha"),
		fork: headRepository === null || headRepository !== textAtKey(value, "base", "repo", "full_name"),
		merged: flagAtKey(value, "merged") ?? textAtKey(value, "merged_at") !== null,
		mergedBy: dig(value, "merged_by") === void 0 ? unknown("not-asked", "the reply does not tell who merged") : accountFact(value, "merged_by"),
		app: appSlugOf(value),
		commits: notAsked
	};
};
const appSlugOf = (value) => {
	const app = dig(value, "performed_via_github_app");
	return app === void 0 ? unknown("not-in-source", "pull requests do not name the app that opened them") : known(appOf(app)?.slug ?? null);
};
const VISIBILITIES = [
	"public",
	"private",
	"internal"
];
/** The repository as a payload shows it; the head of the default branch is never in it. */
const repositoryOf = (value) => {
	const visibility = VISIBILITIES.find((one) => one === textAtKey(value, "visibility"));
	const hidden = flagAtKey(value, "private");
	const branch = textAtKey(value, "default_branch");
	const fallback = hidden === null ? unknown("not-asked", "the payload does not tell it") : known(hidden ? "private" : "public");
	return {
		id: intAtKey(value, "id"),
		name: textAtKey(value, "full_name"),
		url: textAtKey(value, "html_url"),
		visibility: visibility === void 0 ? fallback : known(visibility),
		defaultBranch: branch === null ? unknown("not-asked", "the payload does not tell it") : known(branch),
		defaultSha: unknown("not-asked", "payloads do not tell the head of the default branch")
	};
};

// src/io/event.ts
/** Who wrote or did what the event tells, by where payloads keep it. */
const HANDS = [
	["sender", "sender"],
	[
		"comment-author",
		"comment",
		"user"
	],
	[
		"review-author",
		"review",
		"user"
	],
	[
		"release-author",
		"release",
		"author"
	],
	[
		"deployer",
		"deployment",
		"creator"
	],
	[
		"deployer",
		"deployment_status",
		"creator"
	],
	[
		"subject-author",
		"issue",
		"user"
	],
	[
		"subject-author",
		"pull_request",
		"user"
	],
	[
		"subject-author",
		"discussion",
		"user"
	],
	[
		"subject-author",
		"commit",
		"author"
	],
	[
		"upstream-actor",
		"workflow_run",
		"actor"
	],
	[
		"upstream-triggering-actor",
		"workflow_run",
		"triggering_actor"
	]
];
/** Apps act through these; payloads of other events cannot hold one. */
const APPS = [
	["comment", "performed_via_github_app"],
	["review", "performed_via_github_app"],
	["deployment", "performed_via_github_app"],
	["deployment_status", "performed_via_github_app"],
	["check_run", "app"],
	["check_suite", "app"],
	["issue", "performed_via_github_app"],
	["pull_request", "performed_via_github_app"]
];
/** Where payloads keep the commit they are about, nearest first. */
const COMMITS = [
	["check_run", "head_sha"],
	["check_suite", "head_sha"],
	["workflow_run", "head_sha"],
	["deployment", "sha"],
	[
		"pull_request",
		"head",
		"sha"
	],
	["merge_group", "head_sha"],
	["after"],
	["commit", "sha"],
	["sha"],
	["comment", "commit_id"]
];
/** Where payloads list pull requests by number. */
const PULL_LISTS = [
	["check_run", "pull_requests"],
	["check_suite", "pull_requests"],
	[
		"check_run",
		"check_suite",
		"pull_requests"
	],
	["workflow_run", "pull_requests"]
];
/**
* Reads the payload of one event.
*
* @param name the event's name as `GITHUB_EVENT_NAME` gives it (`pull_request_target` is read as `pull_request`)
* @param payload the parsed file, of any shape
*/
const readEvent = (name, payload) => {
	const pull = pullOf(dig(payload, "pull_request"));
	const ref = refOf(name, payload);
	return {
		name,
		action: textAtKey(payload, "action"),
		actors: actorsOf(payload),
		app: appFact(payload),
		sha: firstSha(payload, COMMITS),
		base: pull?.baseSha ?? shaAtKey(payload, "merge_group", "base_sha"),
		head: pull?.headSha ?? shaAtKey(payload, "merge_group", "head_sha"),
		before: shaAtKey(payload, "before"),
		after: shaAtKey(payload, "after"),
		pushed: name === "push" ? pushedCommits(payload) : [],
		ref,
		tag: tagOf(name, payload, ref),
		pulls: pullNumbers(payload, pull),
		pull,
		upstream: upstreamOf(dig(payload, "workflow_run")),
		repository: repositoryOf(dig(payload, "repository"))
	};
};
const actorsOf = (payload) => HANDS.flatMap(([role, ...keys]) => {
	const account = accountFact(payload, ...keys);
	if (!account.known && account.cause === "not-in-source") return [];
	if (account.known && account.value === null && keys[0] === "commit") return [];
	return [{
		role,
		account,
		hop: role.startsWith("upstream-") ? 1 : 0
	}];
});
const appFact = (payload) => {
	const shown = APPS.map((keys) => dig(payload, ...keys)).filter((value) => value !== void 0);
	if (shown.length === 0) return unknown("not-in-source", "the payload of this event names no app");
	return known(shown.map(appOf).find((app) => app !== null) ?? null);
};
const firstSha = (payload, places) => {
	for (const keys of places) {
		const sha = shaAtKey(payload, ...keys);
		if (sha !== null) return sha;
	}
	return null;
};
/** One query's worth: what a longer push carries besides is asked for once the range is known. */
const MOST_PUSHED = 100;
const pushedCommits = (payload) => {
	const last = shaAtKey(payload, "after");
	const listed = listAtKey(payload, "commits").flatMap((one) => shaAtKey(one, "id") ?? []);
	return [...new Set(last === null ? listed : [last, ...listed])].slice(0, MOST_PUSHED);
};
/** `create` and `delete` give a short name and its kind; others a full ref. */
const refOf = (name, payload) => {
	const ref = textAtKey(payload, "ref") ?? textAtKey(payload, "deployment", "ref") ?? textAtKey(payload, "merge_group", "head_ref");
	if (ref === null || name !== "create" && name !== "delete") return ref;
	const kind = textAtKey(payload, "ref_type");
	return kind === "tag" ? `refs/tags/${ref}` : kind === "branch" ? `refs/heads/${ref}` : ref;
};
const tagOf = (name, payload, ref) => {
	if (name === "release") return textAtKey(payload, "release", "tag_name");
	return ref?.startsWith("refs/tags/") === true ? ref.slice(10) : null;
};
/** An issue that carries `pull_request` is one; a merge group's ref ends in `pr-<number>-<sha>`. */
const pullNumbers = (payload, pull) => {
	const listed = PULL_LISTS.flatMap((keys) => listAtKey(payload, ...keys).flatMap((one) => intAtKey(one, "number") ?? []));
	const issue = dig(payload, "issue", "pull_request") === void 0 ? null : intAtKey(payload, "issue", "number");
	const queued = /\/pr-(\d{1,9})-[0-9a-f]{40}/.exec(textAtKey(payload, "merge_group", "head_ref") ?? "");
	const direct = [
		pull?.number ?? intAtKey(payload, "pull_request", "number") ?? intAtKey(payload, "number"),
		issue,
		queued ? Number(queued[1]) : null
	];
	return [.../* @__PURE__ */ new Set([...direct.flatMap((one) => one ?? []), ...listed])].slice(0, 20);
};
const upstreamOf = (run) => {
	const id = intAtKey(run, "id");
	if (id === null) return null;
	return {
		id,
		attempt: intAtKey(run, "run_attempt"),
		headSha: shaAtKey(run, "head_sha"),
		headBranch: textAtKey(run, "head_branch"),
		headRepository: textAtKey(run, "head_repository", "full_name"),
		pulls: listAtKey(run, "pull_requests").flatMap((one) => intAtKey(one, "number") ?? [])
	};
};

// src/surfaces/wanted.ts
/** Which changed files are read on both sides: those whose edit weighs by what it says, not by its path alone. */
/** Files in which values of secrets are found, by where people put them. */
const secretive = /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|credentials[\w.-]{0,40}|id_(?:rsa|ed25519|ecdsa|dsa)|secrets?\.(?:ya?ml|json|toml))$|\.(?:pem|key|p12|pfx|kubeconfig)$/i;
const policy = /^\.github\/countersign\.ya?ml$/;
/** @param path repository-relative; ask for the old and for the new path of a rename */
const wantsText = (path) => {
	return classOf(path)?.weight === "boundary" || isScripted(path) || isOwnersFile(path) || isTerraform(path) || bearsPermissions(path) || secretive.test(path) || policy.test(path);
};

// src/policy/extends.ts
/** Which other policies a policy's text extends: whoever gathers their texts does not judge them. */
/** The words of `extends` that name a file; the built-in policies need none. Never throws; a faulty text extends nothing. */
const extendedBy = (text) => {
	const read = readPolicy(text, "policy");
	return "faults" in read ? [] : [read.file.extends ?? []].flat().filter((name) => !Object.hasOwn(builtin, name));
};

// src/io/gather-policy.ts
const DEFAULT_PATH = ".github/countersign.yml";
const DEPTH = 5;
/** A path, or `owner/repo:path@ref`. */
const policyPlace = (written) => {
	const [, repository, path, ref] = /^([\w.-]{1,100}\/[\w.-]{1,100}):([^@]{1,500})@(\S{1,300})$/.exec(written) ?? [];
	if (repository === void 0 || path === void 0 || ref === void 0) return {
		written,
		repository: null,
		path: written.replace(/^(?:\.\/)+/, ""),
		ref: null
	};
	return {
		written,
		repository,
		path,
		ref
	};
};
const textOf = (file) => {
	if (!file.known || file.value === null) return mapFact(file, () => null);
	return file.value.text === null ? unknown("unreadable", "the policy is not text") : known(file.value.text);
};
const policyText = (place, sha, ref, file) => ({
	written: place.written,
	path: place.path,
	ref,
	sha,
	blob: file.known ? file.value?.blob ?? null : null,
	named: place.written !== DEFAULT_PATH,
	text: textOf(file)
});
/** @param remote reads policies in other repositories, with the token for them */
const trustedPolicy = async (place, trusted, remote) => {
	if (place.repository === null || place.ref === null) return policyText(place, trusted.files.at, trusted.ref, fileAt(trusted.files, place.path));
	const sha = await remote.resolve(place.ref, place.repository);
	if (!sha.known) return policyText(place, null, place.ref, sha);
	const entries = await remote.filesOf(place.repository, sha.value, [place.path]);
	return policyText(place, sha.value, place.ref, fileAt({
		at: sha.value,
		entries
	}, place.path));
};
/** The policy as the range leaves it; null where the range does not touch it. */
const changedPolicy = (trusted, place, { base, head }) => {
	if (place.repository !== null || head.at === null || !Object.hasOwn(head.entries, place.path)) return null;
	const after = policyText(place, head.at, "head", fileAt(head, place.path));
	const before = textOf(fileAt(base, place.path));
	return after.text.known && before.known && after.text.value === before.value || after.text.known && trusted.text.known && after.text.value === trusted.text.value ? null : after;
};
/** Texts of the policies that these extend: paths at the same ref, or places of their own. */
const extendedPolicies = async (source, remote, own, roots) => {
	const found = /* @__PURE__ */ new Map();
	let open = roots;
	for (let depth = 0; depth < DEPTH && open.length > 0; depth += 1) {
		const wanted = open.flatMap((policy) => policy.text.known && policy.text.value !== null ? extendedBy(policy.text.value).map((word) => ({
			word,
			from: policy
		})) : []);
		const fresh = wanted.filter(({ word }, index) => !found.has(word) && wanted.findIndex((other) => other.word === word) === index);
		open = await Promise.all(fresh.map(({ word, from }) => extendedPolicy(source, remote, own, word, from)));
		for (const policy of open) found.set(policy.written, policy);
	}
	return [...found.values()];
};
const extendedPolicy = async (source, remote, own, word, from) => {
	const place = policyPlace(word);
	const home = policyPlace(from.written).repository;
	if (place.repository !== null) return trustedPolicy(place, {
		files: {
			at: null,
			entries: {}
		},
		ref: null
	}, remote);
	if (from.sha === null) return policyText(place, null, from.ref, unknown("not-found", "the policy that extends it has no commit"));
	const entries = await (home === null ? source : remote).filesOf(home ?? own, from.sha, [place.path]);
	return {
		...policyText(place, from.sha, from.ref, fileAt({
			at: from.sha,
			entries
		}, place.path)),
		named: true
	};
};
/** The trusted policy, resolved; null where it has faults (then nothing can be asked in its name). */
const resolvedPolicy = (trusted, extended) => {
	if (!trusted.text.known) return null;
	const texts = extended.map((one) => [one.written, one.text.known ? one.text.value : null]);
	const loaded = loadPolicy(trusted.text.value, {
		source: trusted.path,
		extended: Object.fromEntries(texts)
	});
	return loaded.ok ? loaded.policy : null;
};

// src/io/gather-exceptions.ts
/**
* Asks for the history of those policies of this repository that have exceptions: most have none, and nothing is asked.
*
* @param policies the trusted one first, then those that it extends. One of another repository is that repository's business.
*/
const exceptionChanges = async (policies, historyOf) => {
	const home = policies[0];
	if (home === void 0 || home.sha === null || policyPlace(home.written).repository !== null) return {};
	const exceptions = (await Promise.all(policies.map(async ({ path, sha, text }) => {
		const said = text.known ? text.value : null;
		if (said === null || sha === null || sha !== home.sha || exceptionsIn(said).size === 0) return [];
		const changes = lastChanges(said, await historyOf(sha, path));
		return Object.entries(changes).map(([id, commit]) => ({
			path,
			id,
			commit
		}));
	}))).flat();
	return exceptions.length === 0 ? {} : { exceptions };
};

export { shaOrNull as _, resolvedPolicy as a, wantsText as c, dig as d, flagAtKey as f, shaAtKey as g, parseJson as h, policyPlace as i, readEvent as l, listAtKey as m, changedPolicy as n, trustedPolicy as o, intAtKey as p, extendedPolicies as r, extendedBy as s, exceptionChanges as t, accountOf as u, textAtKey as v, SHA as y };