import { i as unknown, n as known } from "./fact.js";
import { c as textAtKey, i as listAtKey, n as flagAtKey, o as shaAtKey, r as intAtKey, t as dig } from "./event-values.js";

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

export { repositoryOf as a, pullOf as i, accountOf as n, appOf as r, accountFact as t };