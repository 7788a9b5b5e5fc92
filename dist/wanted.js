import { a as unknown, r as known } from "./fact.js";
import { c as bearsPermissions, o as isScripted, r as isOwnersFile, s as classOf, t as isTerraform } from "./change-protection.js";
import { c as textAtKey, i as listAtKey, o as shaAtKey, r as intAtKey, t as dig } from "./event-values.js";
import { a as repositoryOf, i as pullOf, r as appOf, t as accountFact } from "./event-shapes.js";

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

export { readEvent as n, wantsText as t };