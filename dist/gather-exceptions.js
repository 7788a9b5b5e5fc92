import { $n as fileAt, C as extendedBy, Ct as lastChanges, D as pullOf, E as appOf, G as isOwnersFile, I as textAtKey, J as isScripted, M as listAtKey, O as repositoryOf, P as shaAtKey, St as exceptionsIn, U as isTerraform, bt as loadPolicy, ir as unknown, j as intAtKey, k as dig, nr as known, rr as mapFact, rt as bearsPermissions, tt as classOf, w as accountFact } from "./gate.js";

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
		const said = text.known ? text.value ?? "" : "";
		if (sha === null || sha !== home.sha || exceptionsIn(said).size === 0) return [];
		const changes = lastChanges(said, await historyOf(sha, path));
		return Object.entries(changes).map(([id, commit]) => ({
			path,
			id,
			commit
		}));
	}))).flat();
	return exceptions.length === 0 ? {} : { exceptions };
};

export { resolvedPolicy as a, readEvent as c, policyPlace as i, changedPolicy as n, trustedPolicy as o, extendedPolicies as r, wantsText as s, exceptionChanges as t };