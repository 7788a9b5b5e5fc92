import { a as __toESM } from "./rolldown-runtime.js";
import { Jt as mapFact, Yt as unknown, qt as known } from "./gate.js";
import { _ as shaOrNull, d as dig, f as flagAtKey, g as shaAtKey, m as listAtKey, p as intAtKey, u as accountOf, v as textAtKey } from "./event.js";
import { t as Octokit } from "./github.js";

// src/io/github-shapes.ts
const ACCOUNT = "__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }";
const PERSON = "name email date user { __typename databaseId login }";
const SIGNATURE = "signature { __typename isValid ... on GpgSignature { keyId } ... on SshSignature { keyFingerprint } }";
/** Author and co-authors with the accounts that GitHub links to their addresses: REST tells only the author's. */
const AUTHORS = "authors(first: 20) { pageInfo { hasNextPage } nodes { email user { __typename databaseId login } } }";
const COMMIT = `oid message authoredDate committedDate author { ${PERSON} } committer { ${PERSON} } ${AUTHORS} parents(first: 10) { nodes { oid } } ${SIGNATURE}`;
const PULL_COMMITS = `pageInfo { hasNextPage endCursor } nodes { commit { ${COMMIT} } }`;
/** A pull request without its commits. */
const PULL = `number url title body author { ${ACCOUNT} } labels(first: 100) { nodes { name } } headRefName headRefOid headRepository { nameWithOwner }
  baseRefName baseRefOid isCrossRepository merged mergedBy { ${ACCOUNT} }`;
const personOf = (value) => ({
	name: textAtKey(value, "name") ?? "",
	email: textAtKey(value, "email") ?? ""
});
/** REST appends `[bot]` to the login of a bot; GraphQL leaves it out. */
const graphAccount = (value) => {
	const account = accountOf(value);
	if (account?.type !== "Bot" || account.login.endsWith("[bot]")) return account;
	return {
		...account,
		login: `${account.login}[bot]`
	};
};
/** GraphQL's `user` is null for bots; the private address that GitHub gives every account still names it. */
const linkedAccount = (value) => {
	const user = accountOf(dig(value, "user"));
	if (user !== null) return user;
	const [, id, login] = /^(\d{1,12})\+([^@\s]{1,60})@users\.noreply\.github\.com$/i.exec(personOf(value).email) ?? [];
	if (id === void 0 || login === void 0) return null;
	return {
		id: Number(id),
		login,
		type: login.endsWith("[bot]") ? "Bot" : null
	};
};
/** @param value a commit with `AUTHORS` read; null in its place is a commit that was not found */
const coAuthorsOf = (value) => {
	const list = dig(value, "authors");
	if (list === void 0 || list === null) return unknown("not-found", "GitHub does not tell the authors of the commit");
	if (flagAtKey(list, "pageInfo", "hasNextPage") !== false) return unknown("truncated", "the commit has more authors than are read");
	return known(listAtKey(list, "nodes").map((node) => ({
		email: personOf(node).email,
		account: linkedAccount(node)
	})));
};
const KINDS = {
	GpgSignature: "pgp",
	SshSignature: "ssh",
	SmimeSignature: "x509"
};
const graphSignature = (value) => {
	const found = dig(value, "signature");
	if (found === null || found === void 0) return known(null);
	const type = textAtKey(found, "__typename") ?? "";
	const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : void 0;
	if (kind === void 0) return unknown("unreadable", "a signature of a kind that GitHub does not name");
	const fingerprint = textAtKey(found, "keyFingerprint");
	const key = kind === "ssh" ? fingerprint === null ? null : `SHA256:${fingerprint.replace(/^SHA256:/, "")}` : textAtKey(found, "keyId")?.toUpperCase() ?? null;
	const valid = flagAtKey(found, "isValid");
	return known({
		kind,
		key,
		verified: valid === null ? unknown("unreadable", "GitHub does not say") : known(valid)
	});
};
const noPulls = unknown("not-asked", "the pull requests behind the commit were not read");
/** Null where the value is no commit. */
const graphCommit = (value) => {
	const sha = shaAtKey(value, "oid");
	if (sha === null) return null;
	const [author, committer] = [dig(value, "author"), dig(value, "committer")];
	return {
		sha,
		parents: listAtKey(value, "parents", "nodes").flatMap((parent) => shaAtKey(parent, "oid") ?? []),
		author: personOf(author),
		committer: personOf(committer),
		authorAccount: known(linkedAccount(author)),
		committerAccount: known(linkedAccount(committer)),
		authoredAt: textAtKey(value, "authoredDate"),
		committedAt: textAtKey(value, "committedDate"),
		message: textAtKey(value, "message") ?? "",
		coAuthors: coAuthorsOf(value),
		signature: graphSignature(value),
		pulls: noPulls
	};
};
const armourKind = (armour) => {
	const head = armour.slice(0, 60);
	return head.includes("SSH SIGNATURE") ? "ssh" : head.includes("SIGNED MESSAGE") ? "x509" : "pgp";
};
/** REST gives the signature itself and GitHub's word on it, not the key. */
const restSignature = (value) => {
	const verification = dig(value, "commit", "verification");
	if (verification === void 0) return unknown("not-asked", "the reply does not tell about a signature");
	const armour = textAtKey(verification, "signature");
	if (armour === null) return known(null);
	const verified = flagAtKey(verification, "verified");
	return known({
		kind: armourKind(armour),
		key: null,
		verified: verified === null ? unknown("unreadable", "GitHub does not say") : known(verified)
	});
};
/** An account in a REST reply about a commit: an empty object is an account that is gone. */
const restAccount = (value) => known(accountOf(value));
const restCommit = (value) => {
	const sha = shaAtKey(value, "sha");
	if (sha === null) return null;
	const commit = dig(value, "commit");
	return {
		sha,
		parents: listAtKey(value, "parents").flatMap((parent) => shaAtKey(parent, "sha") ?? []),
		author: personOf(dig(commit, "author")),
		committer: personOf(dig(commit, "committer")),
		authorAccount: restAccount(dig(value, "author")),
		committerAccount: restAccount(dig(value, "committer")),
		authoredAt: textAtKey(commit, "author", "date"),
		committedAt: textAtKey(commit, "committer", "date"),
		message: textAtKey(commit, "message") ?? "",
		signature: restSignature(value),
		pulls: noPulls
	};
};
/** @param commits the request's own commits, where they were read */
const graphPull = (value, base, commits) => {
	const number = intAtKey(value, "number");
	const headRef = textAtKey(value, "headRefName");
	if (number === null || headRef === null) return null;
	return {
		number,
		url: textAtKey(value, "url") ?? "",
		author: known(graphAccount(dig(value, "author"))),
		title: textAtKey(value, "title") ?? "",
		body: textAtKey(value, "body") ?? "",
		labels: listAtKey(value, "labels", "nodes").flatMap((label) => textAtKey(label, "name") ?? []),
		headRef,
		headSha: shaAtKey(value, "headRefOid"),
		headRepository: textAtKey(value, "headRepository", "nameWithOwner"),
		baseRef: textAtKey(value, "baseRefName") ?? "",
		baseSha: shaAtKey(value, "baseRefOid"),
		fork: flagAtKey(value, "isCrossRepository") ?? textAtKey(value, "headRepository", "nameWithOwner") !== base,
		merged: flagAtKey(value, "merged") ?? false,
		mergedBy: known(graphAccount(dig(value, "mergedBy"))),
		app: unknown("not-in-source", "pull requests do not name the app that opened them"),
		commits
	};
};
/** Commits with the keys and co-authors that another question told about the same objects. */
const withTold = (commits, told) => commits.map((commit) => {
	const other = told.get(commit.sha);
	if (other === void 0) return commit;
	const signature = other.signature.known && other.signature.value !== null ? other.signature : commit.signature;
	return {
		...commit,
		signature,
		...other.coAuthors === void 0 ? {} : { coAuthors: other.coAuthors }
	};
});

// src/io/proxy.ts
/** Both spellings are in use; the lower one wins, as with curl. */
const setting = (env, name) => env[name.toLowerCase()] || env[name.toUpperCase()] || "";
/**
* The proxy that an address has to be reached through, by `HTTPS_PROXY` (`HTTP_PROXY` for http) and `NO_PROXY`; null where none.
*
* @param address an absolute URL
*/
const proxyFor = (address, env) => {
	const { protocol, hostname, port } = new URL(address);
	const written = setting(env, protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY").trim();
	if (written === "" || isExempt(hostname, port || (protocol === "https:" ? "443" : "80"), setting(env, "NO_PROXY"))) return null;
	const proxy = /^https?:\/\//i.test(written) ? written : `http://${written}`;
	return URL.canParse(proxy) ? proxy : null;
};
/** Names of `NO_PROXY`: `*`, a host, `.suffix` or `*.suffix`, each with or without a port. The loopback interface never takes a proxy. */
const isExempt = (host, port, list) => {
	const name = host.toLowerCase();
	if (name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127\./.test(name)) return true;
	return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry) => {
		if (entry === "*") return true;
		const [, bare = entry, own] = /^(.+?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
		const suffix = bare.replace(/^\*?\./, "");
		return (own === void 0 || own === port) && (name === suffix || name.endsWith(`.${suffix}`));
	});
};
/** @param proxy as `proxyFor` gives it */
const fetchThrough = async (proxy) => {
	if (proxy === null) return fetch;
	const { ProxyAgent, fetch: throughAgent } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const dispatcher = new ProxyAgent(proxy);
	return ((address, init) => throughAgent(address, {
		...init,
		dispatcher
	}));
};

// src/io/github-client.ts
/** Requests to one host: bounded retries, every failure as a fact with its cause, and a count. */
const TRIES = 3;
/** After so many questions in a row that got no answer however often they were asked, the next ones are asked once. */
const PATIENCE = 3;
/** The library's own warnings (deprecated routes, for one) would stand in a log that others read as ours. */
const silent = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/** A longer pause than this is not waited for while a job is billed. */
const LONGEST_PAUSE = 2e4;
const githubClient = (options) => {
	const { apiUrl, timeout = 3e4 } = options;
	const sleep = options.sleep ?? ((milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)));
	let sent = 0;
	let unanswered = 0;
	let way = null;
	let limits = {
		remaining: null,
		retryAfter: null
	};
	const hear = (headers) => {
		limits = {
			remaining: numberOf(dig(headers, "x-ratelimit-remaining")),
			retryAfter: numberOf(dig(headers, "retry-after"))
		};
	};
	const sameHost = async (address, init) => {
		sent += 1;
		if (new URL(address instanceof Request ? address.url : address).host !== new URL(apiUrl).host) throw new TypeError("another host than the API was to be asked");
		way ??= fetchThrough(options.proxy ?? null);
		return (await way)(address, {
			...init,
			redirect: "manual",
			signal: AbortSignal.timeout(timeout)
		});
	};
	const auth = options.token === null ? {} : { auth: options.token };
	const octokit = new Octokit({
		...auth,
		baseUrl: apiUrl,
		request: { fetch: sameHost },
		log: silent
	});
	const ask = async (route, parameters) => {
		for (let left = 2;; left -= 1) try {
			const { data, headers, status } = await octokit.request(route, { ...parameters });
			hear(headers);
			unanswered = 0;
			if (status >= 300) return unknown("not-found", "GitHub says that it moved");
			if (typeof data !== "object" || data === null) return unreadable;
			return known({
				data,
				headers
			});
		} catch (error) {
			hear(headersOf(error));
			const { fact, pause } = failureOf(error, TRIES - left);
			if (pause === null || pause > LONGEST_PAUSE) return fact;
			if (left === 0 || unanswered >= PATIENCE) {
				unanswered += 1;
				return fact;
			}
			await sleep(pause);
		}
	};
	const askOnce = async (route, parameters, etag) => {
		const headers = etag === null ? {} : { "if-none-match": etag };
		try {
			const reply = await octokit.request(`GET ${route}`, {
				...parameters,
				headers
			});
			hear(reply.headers);
			return reply.status >= 300 ? unknown("not-found", "GitHub says that it moved") : known({
				data: reply.data,
				headers: reply.headers
			});
		} catch (error) {
			hear(headersOf(error));
			return dig(Object(error), "status") === 304 ? known(null) : failureOf(error, 1).fact;
		}
	};
	return {
		again: askOnce,
		get: (route, parameters) => ask(`GET ${route}`, parameters),
		graph: async (query, variables) => {
			const answer = await ask(`POST ${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`, {
				query,
				variables
			});
			if (!answer.known) return answer;
			const { data } = answer.value;
			if (dig(data, "data") === void 0 || dig(data, "data") === null) return refusalOf(data);
			return known({
				data: dig(data, "data"),
				errors: errorsOf(data)
			});
		},
		requests: () => sent,
		limits: () => limits
	};
};
const unreadable = unknown("unreadable", "GitHub's answer could not be read");
const errorsOf = (data) => listAtKey(data, "errors").map((error) => ({
	type: textAtKey(error, "type"),
	path: listAtKey(error, "path")
}));
const refusalOf = (data) => {
	const types = errorsOf(data).map(({ type }) => type);
	return types[0] === void 0 ? unreadable : graphCause(types[0]);
};
/** What a GraphQL error of this type comes to. */
const graphCause = (type) => {
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return unknown("forbidden", "the token may not read it");
	if (type === "NOT_FOUND") return unknown("not-found", "GitHub does not find it, or the token may not see it");
	if (type === "RATE_LIMITED") return unknown("limit", "the request limit of the hour is used up");
	return unknown("unreachable", "GitHub could not answer");
};
const numberOf = (value) => {
	const number = Number(value);
	return typeof value === "string" && value !== "" && Number.isFinite(number) && number >= 0 ? number : null;
};
const headersOf = (error) => error instanceof Error && "response" in error ? dig(error.response, "headers") : void 0;
const failureOf = (error, tried) => {
	const status = dig(Object(error), "status");
	const name = error instanceof Error ? error.name : "";
	if (typeof status !== "number" || name !== "HttpError") return {
		fact: unknown("unreachable", "GitHub did not answer"),
		pause: 500 * 2 ** tried
	};
	const headers = headersOf(error);
	const retryAfter = numberOf(dig(headers, "retry-after"));
	if (status === 429 || status === 403 && (retryAfter !== null || dig(headers, "x-ratelimit-remaining") === "0")) return {
		fact: unknown("limit", "GitHub asked to send no more requests for a while"),
		pause: retryAfter === null ? null : retryAfter * 1e3
	};
	if (status === 401) return {
		fact: unknown("forbidden", "GitHub does not accept the token"),
		pause: null
	};
	if (status === 403) return {
		fact: unknown("forbidden", "the token may not read it"),
		pause: null
	};
	if (status >= 500) return {
		fact: unknown("unreachable", "GitHub could not answer"),
		pause: retryAfter === null ? 500 * 2 ** tried : retryAfter * 1e3
	};
	return {
		fact: unknown("not-found", "GitHub does not find it, or the token may not see it"),
		pause: null
	};
};

// src/io/github-batch.ts
/** Questions that are asked in the same moment travel in one GraphQL query. */
/** Weight of one query: roughly how many objects it names. GitHub gives up on much larger ones. */
const HEAVIEST = 200;
const graphBatch = (client) => {
	let waiting = [];
	const flush = () => {
		const parts = waiting;
		waiting = [];
		for (const group of groupsOf(parts)) send(client, group);
	};
	return (repository, select, weight = 1) => new Promise((settle) => {
		if (waiting.length === 0) setImmediate(flush);
		waiting.push({
			repository,
			select,
			weight,
			settle
		});
	});
};
const groupsOf = (parts) => {
	const groups = [];
	let weight = Number.POSITIVE_INFINITY;
	for (const part of parts) {
		if (weight + part.weight > HEAVIEST) {
			groups.push([]);
			weight = 0;
		}
		groups.at(-1)?.push(part);
		weight += part.weight;
	}
	return groups;
};
const send = async (client, parts) => {
	const declared = [];
	const variables = {};
	const bind = (type, value) => {
		const name = `v${declared.length}`;
		declared.push(`$${name}: ${type}`);
		variables[name] = value;
		return `$${name}`;
	};
	const fields = parts.map(({ repository, select }, index) => {
		const [owner = "", name = ""] = repository.split("/");
		return `r${index}: repository(owner: ${bind("String!", owner)}, name: ${bind("String!", name)}) { ${select(bind)} }`;
	});
	const answer = await client.graph(`query (${declared.join(", ")}) { ${fields.join(" ")} }`, variables);
	parts.forEach(({ settle }, index) => {
		settle(answer.known ? partOf(answer.value, `r${index}`) : answer);
	});
};
/** Where part of it was refused the whole is: a null in it would read as "there is none". */
const partOf = ({ data, errors }, name) => {
	const found = dig(data, name);
	const refused = errors.find(({ path }) => path[0] === name);
	if (found === null || found === void 0) return refused ? graphCause(refused.type) : unknown("not-found", "the repository is not found");
	return refused && refused.type !== "NOT_FOUND" ? graphCause(refused.type) : known(found);
};

// src/io/github-checks.ts
/** What was found about a commit: check runs of apps and of Actions, and statuses, the newest of each name. */
const MOST = 100;
/** @param list where the reply keeps them; `ended` the field that says how */
const ask = async (client, where, sha, { route, list, name, ended }) => {
	const answer = await client.get(`/repos/{owner}/{repo}/commits/{ref}/${route}`, {
		...where,
		ref: sha,
		per_page: MOST
	});
	if (!answer.known) return answer;
	const all = listAtKey(answer.value.data, list);
	const total = intAtKey(answer.value.data, "total_count");
	if (total === null) return unknown("unreadable", "GitHub's answer could not be read");
	if (total > all.length) return unknown("truncated", `there are more than ${MOST}`);
	return known(all.flatMap((one) => ({
		name: textAtKey(one, name) ?? "unnamed",
		conclusion: textAtKey(one, ended)
	})));
};
const askChecks = (client, where, sha) => ask(client, where, sha, {
	route: "check-runs",
	list: "check_runs",
	name: "name",
	ended: "conclusion"
});
const askStatuses = (client, where, sha) => ask(client, where, sha, {
	route: "status",
	list: "statuses",
	name: "context",
	ended: "state"
});

// src/io/github-file-history.ts
/** Versions of one file in one question. */
const MOST_VERSIONS = 30;
const askFileHistory = async (ask, repository, at, path) => {
	const fact = await ask(repository, (bind) => {
		const file = bind("String!", path);
		return `object(oid: ${bind("GitObjectID!", at)}) { __typename ... on Commit { history(first: ${MOST_VERSIONS}, path: ${file}) {
        pageInfo { hasNextPage } nodes { ${COMMIT} file(path: ${file}) { object { __typename ... on Blob { isTruncated text } } } } } } }`;
	}, 90);
	if (!fact.known) return fact;
	const history = dig(fact.value, "object", "history");
	const versions = listAtKey(history, "nodes").map((node) => ({
		commit: graphCommit(node),
		text: textOf(dig(node, "file"))
	}));
	const read = versions.flatMap(({ commit, text }) => commit === null ? [] : [{
		commit,
		text
	}]);
	if (history === void 0 || read.length !== versions.length) return unknown("unreadable", "the history of the file could not be read");
	return known({
		versions: read,
		whole: flagAtKey(history, "pageInfo", "hasNextPage") === false
	});
};
const textOf = (entry) => {
	if (entry === null || entry === void 0) return known(null);
	const text = textAtKey(entry, "object", "text");
	return text === null || flagAtKey(entry, "object", "isTruncated") !== false ? unknown("unreadable", "GitHub gave no whole text") : known(text);
};

// src/io/github-history.ts
/** How many commits of a range are read. */
const MOST_COMMITS = 250;
/** A comparison never tells more files than this, and does not say when there are more. */
const MOST_FILES = 300;
const PAGE = 100;
const githubHistory = (client, owner, repo) => {
	const trees = /* @__PURE__ */ new Map();
	const comparisons = /* @__PURE__ */ new Map();
	const where = {
		owner,
		repo
	};
	const tree = (at) => remembered(trees, at, () => readTree(client, where, at));
	return {
		tree,
		compare: (base, head) => remembered(comparisons, `${base}...${head}`, () => base === null ? lastCommits(client, where, head) : compareTwo(client, where, base, head, tree))
	};
};
/** The same question is sent once. */
const remembered = (memory, key, ask) => {
	const found = memory.get(key) ?? ask();
	memory.set(key, found);
	return found;
};
const readTree = async (client, where, at) => {
	const answer = await client.get("/repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...where,
		tree_sha: at,
		recursive: "1"
	});
	if (!answer.known) return answer;
	if (flagAtKey(answer.value.data, "truncated") !== false) return unknown("truncated", "the tree is too large to be told whole");
	if (!Array.isArray(dig(answer.value.data, "tree"))) return unknown("unreadable", "the tree could not be read");
	const entries = listAtKey(answer.value.data, "tree").flatMap((entry) => {
		const [path, mode, blob] = [
			textAtKey(entry, "path"),
			textAtKey(entry, "mode"),
			textAtKey(entry, "sha")
		];
		return path === null || mode === null || blob === null || textAtKey(entry, "type") === "tree" ? [] : [[path, {
			mode,
			blob
		}]];
	});
	return known(new Map(entries));
};
/** All of them or none: a commit that cannot be read makes the list unknown. */
const commitsOf = (values) => {
	const commits = values.map(restCommit);
	const read = commits.flatMap((commit) => commit ?? []);
	return read.length === commits.length ? known(read) : unknown("unreadable", "a commit is not as GitHub shows commits");
};
const unread$1 = unknown("unreadable", "GitHub's list of commits could not be read");
const lastCommits = async (client, where, head) => {
	const pages = await Promise.all([
		1,
		2,
		3
	].map((page) => client.get("/repos/{owner}/{repo}/commits", {
		...where,
		sha: head,
		per_page: PAGE,
		page
	})));
	const changes = unknown("truncated", "without a base there is nothing to compare with");
	const values = [];
	for (const page of pages) {
		if (!page.known) return {
			base: null,
			commits: page,
			changes,
			truncated: null
		};
		const { data } = page.value;
		if (!Array.isArray(data)) return {
			base: null,
			commits: unread$1,
			changes,
			truncated: null
		};
		values.push(...data);
	}
	const truncated = values.length > 250 ? `only the last ${250} commits were read` : null;
	return {
		base: null,
		commits: commitsOf(values.slice(0, 250).reverse()),
		changes,
		truncated
	};
};
const compareTwo = async (client, where, base, head, tree) => {
	const ask = (page) => client.get("/repos/{owner}/{repo}/compare/{basehead}", {
		...where,
		basehead: `${base}...${head}`,
		per_page: PAGE,
		page
	});
	const first = await ask(1);
	if (!first.known) return {
		base: null,
		commits: first,
		changes: first,
		truncated: null
	};
	const { data } = first.value;
	const total = intAtKey(data, "total_commits");
	const common = shaAtKey(data, "merge_base_commit", "sha");
	if (total === null || common === null || !Array.isArray(dig(data, "files"))) return {
		base: null,
		commits: unread$1,
		changes: unread$1,
		truncated: null
	};
	const further = Array.from({ length: Math.ceil(Math.min(total, 250) / PAGE) - 1 }, (_, index) => index + 2);
	const listed = listAtKey(data, "files");
	const [pages, changes] = await Promise.all([Promise.all(further.map(ask)), listed.length < MOST_FILES ? changesOf(listed) : Promise.all([tree(common), tree(head)]).then(([before, after]) => diffOf(before, after))]);
	const values = [...listAtKey(data, "commits")];
	for (const page of pages) {
		if (!page.known) return {
			base: common,
			commits: page,
			changes,
			truncated: null
		};
		values.push(...listAtKey(page.value.data, "commits"));
	}
	const truncated = (total > 250 ? `${total} commits differ and only ${250} were read` : null) ?? (values.length < total ? `${total} commits differ and GitHub told ${values.length}` : null);
	return {
		base: common,
		commits: commitsOf(values.slice(0, 250)),
		changes,
		truncated
	};
};
const STATUSES = {
	added: "added",
	copied: "added",
	modified: "modified",
	removed: "removed",
	renamed: "renamed",
	changed: "typechange",
	unchanged: null
};
const changesOf = (files) => {
	const changed = [];
	for (const file of files) {
		const path = textAtKey(file, "filename");
		const written = textAtKey(file, "status") ?? "";
		const status = Object.hasOwn(STATUSES, written) ? STATUSES[written] : void 0;
		if (path === null || status === void 0) return unknown("unreadable", "a changed file is not as GitHub shows them");
		if (status !== null) changed.push({
			path,
			previousPath: status === "renamed" ? textAtKey(file, "previous_filename") : null,
			status,
			modeBefore: null,
			modeAfter: null
		});
	}
	return known(changed);
};
const KIND = (mode) => mode.slice(0, 3);
/** Paths that differ between two trees. A rename shows as a removal and an addition. */
const diffOf = (before, after) => {
	if (!before.known) return before;
	if (!after.known) return after;
	const changed = [.../* @__PURE__ */ new Set([...before.value.keys(), ...after.value.keys()])].sort().flatMap((path) => {
		const [old, now] = [before.value.get(path), after.value.get(path)];
		if (old?.blob === now?.blob && old?.mode === now?.mode) return [];
		return [{
			path,
			previousPath: null,
			status: old !== void 0 && now !== void 0 ? KIND(old.mode) === KIND(now.mode) ? "modified" : "typechange" : old === void 0 ? "added" : "removed",
			modeBefore: old?.mode ?? null,
			modeAfter: now?.mode ?? null
		}];
	});
	return known(changed);
};

// src/io/github-files.ts
/** Paths in one question: small enough that GitHub answers in time. */
const MOST_PATHS = 100;
/** A path that git itself could not hold is never asked for. */
const isPath = (path) => path !== "" && path.length <= 1e3 && !path.startsWith("/") && !path.includes("\0");
const ENTRY = "mode type oid object { ... on Blob { isBinary isTruncated text } }";
/** @param own `owner/name` of our own repository */
const githubFiles = (ask, own) => {
	const memory = /* @__PURE__ */ new Map();
	const keyIn = (repository, at) => (path) => `${repository.toLowerCase()}@${at}:${path}`;
	const ofTrunk = async (paths) => {
		const some = [...new Set(paths.filter(isPath))].slice(0, MOST_PATHS);
		if (some.length === 0) return;
		const answer = await ask(own, (bind) => `defaultBranchRef { target { ${selectFiles(bind, some)} } }`, some.length);
		const commit = answer.known ? dig(answer.value, "defaultBranchRef", "target") : null;
		const at = shaAtKey(commit, "oid");
		if (at !== null) some.forEach((path, index) => void remembered(memory, keyIn(own, at)(path), async () => entryOf(commit, index)));
	};
	const files = async (repository, at, paths) => {
		const key = keyIn(repository, at);
		const wanted = [...new Set(paths)];
		const missing = wanted.filter((path) => isPath(path) && !memory.has(key(path)));
		for (let from = 0; from < missing.length; from += MOST_PATHS) {
			const some = missing.slice(from, from + MOST_PATHS);
			const answer = ask(repository, (bind) => `object(oid: ${bind("GitObjectID!", at)}) { ${selectFiles(bind, some)} }`, some.length);
			some.forEach((path, index) => void remembered(memory, key(path), () => answer.then((fact) => fact.known ? entryOf(dig(fact.value, "object"), index) : fact)));
		}
		const nowhere = unknown("unreadable", "no file can have that path");
		const entries = wanted.map(async (path) => [path, await (memory.get(key(path)) ?? nowhere)]);
		return Object.fromEntries(await Promise.all(entries));
	};
	return {
		ask: files,
		ofTrunk
	};
};
/** What is read of each path below an object that should be a commit. */
const selectFiles = (bind, paths) => `__typename oid ... on Commit { ${paths.map((path, index) => `f${index}: file(path: ${bind("String!", path)}) { ${ENTRY} }`).join(" ")} }`;
const entryOf = (object, index) => {
	if (textAtKey(object, "__typename") !== "Commit") return unknown("not-found", "the commit is not found");
	const entry = dig(object, `f${index}`);
	if (entry === null) return known(null);
	const [type, number] = [textAtKey(entry, "type"), intAtKey(entry, "mode")];
	if (type === "tree") return known(null);
	if (type === null || number === null) return unknown("unreadable", "the file is not as GitHub shows files");
	const mode = number.toString(8).padStart(6, "0");
	const blob = textAtKey(entry, "oid");
	if (type !== "blob" || mode === "120000" || flagAtKey(entry, "object", "isBinary") === true) return known({
		blob,
		mode,
		text: null
	});
	if (flagAtKey(entry, "object", "isTruncated") === true) return unknown("truncated", "the file is larger than GitHub tells in one piece");
	const text = textAtKey(entry, "object", "text");
	return text === null ? unknown("unreadable", "GitHub gave no text") : known({
		blob,
		mode,
		text
	});
};

// src/io/github-people.ts
const STATES$1 = {
	APPROVED: "approved",
	CHANGES_REQUESTED: "changes-requested",
	COMMENTED: "commented",
	DISMISSED: "dismissed",
	PENDING: "pending"
};
const ROLES = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
/** Permissions of more people than this are not asked about. */
const MOST_PEOPLE = 5;
const MOST_JOBS$1 = 100;
/** A person's permission in the repository. A role of the organisation's own making counts by what it is built on. */
const askPermission = async (client, where, login) => {
	const answer = await client.get("/repos/{owner}/{repo}/collaborators/{username}/permission", {
		...where,
		username: login
	});
	if (!answer.known) return answer;
	const role = textAtKey(answer.value.data, "role_name");
	const plain = textAtKey(answer.value.data, "permission");
	const found = ROLES.find((one) => one === role) ?? ROLES.find((one) => one === plain);
	return found === void 0 ? unknown("unreadable", "GitHub names a role that is none of its own") : known(found);
};
/** Oldest first. Only those who approved or asked for changes are asked for their permission: nobody else's weighs. */
const askReviews = async (client, ask, where, number) => {
	const answer = await ask(`${where.owner}/${where.repo}`, (bind) => `pullRequest(number: ${bind("Int!", number)}) { reviews(last: 100) { pageInfo { hasPreviousPage } nodes { state body submittedAt commit { oid } author { ${ACCOUNT} } } } }`);
	if (!answer.known) return answer;
	const list = dig(answer.value, "pullRequest", "reviews");
	if (flagAtKey(list, "pageInfo", "hasPreviousPage") !== false) return unknown("truncated", "the pull request has more reviews than are read");
	const asked = /* @__PURE__ */ new Map();
	const permissionOf = (account, state) => {
		if (account === null || state !== "approved" && state !== "changes-requested") return Promise.resolve(unknown("not-asked", "only reviewers with an opinion are asked about"));
		if (!asked.has(account.login) && asked.size >= MOST_PEOPLE) return Promise.resolve(unknown("limit", "too many people reviewed"));
		return remembered(asked, account.login, () => askPermission(client, where, account.login));
	};
	const reviews = listAtKey(list, "nodes").map(async (node) => {
		const written = textAtKey(node, "state") ?? "";
		const state = Object.hasOwn(STATES$1, written) ? STATES$1[written] : void 0;
		if (state === void 0) return null;
		const account = graphAccount(dig(node, "author"));
		return {
			account,
			state,
			commit: textAtKey(node, "commit", "oid"),
			body: textAtKey(node, "body") ?? "",
			at: textAtKey(node, "submittedAt"),
			permission: await permissionOf(account, state)
		};
	});
	const read = await Promise.all(reviews);
	const whole = read.flatMap((review) => review ?? []);
	return whole.length === read.length ? known(whole) : unknown("unreadable", "a review is not as GitHub shows reviews");
};
/** `GITHUB_TOKEN` can never read them: then they are unknown, and only an account that is named itself counts. */
const askMembers = async (client, organisation, team) => {
	const answer = await client.get("/orgs/{org}/teams/{team_slug}/members", {
		org: organisation,
		team_slug: team,
		per_page: 100
	});
	if (!answer.known) return answer;
	if (!Array.isArray(answer.value.data)) return unknown("unreadable", "the team's members could not be read");
	if (answer.value.data.length >= 100) return unknown("truncated", "the team has more members than are read");
	return known(answer.value.data.flatMap((one) => accountOf(one) ?? []));
};
/**
* When the first of the named jobs of an attempt started; known null where they are there and none has. A name also stands for its matrix
* and called jobs.
*
* @param names shown names; null: all jobs
*/
const askFirstStart = async (client, where, runId, attempt, names) => {
	const answer = await client.get("/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", {
		...where,
		run_id: runId,
		attempt_number: attempt,
		per_page: MOST_JOBS$1
	});
	if (!answer.known) return answer;
	const jobs = listAtKey(answer.value.data, "jobs");
	const total = intAtKey(answer.value.data, "total_count");
	if (total === null || total > jobs.length) return unknown("truncated", `the run has more than ${MOST_JOBS$1} jobs`);
	const mine = jobs.filter((job) => names === null || isNamed(textAtKey(job, "name") ?? "", names));
	if (mine.length === 0) return unknown("not-found", "none of the jobs that name the environment is among those of the run");
	const times = mine.filter(hasStarted).flatMap((job) => textAtKey(job, "started_at") ?? []);
	return known(times.sort()[0] ?? null);
};
const isNamed = (shown, names) => names.some((name) => shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `));
/** A job that waits has a start, too, in GitHub's reply: when it was made. */
const hasStarted = (job) => ["in_progress", "completed"].includes(textAtKey(job, "status") ?? "") && textAtKey(job, "conclusion") !== "skipped";

// src/io/github-pulls.ts
const HUNDRED = 100;
/** Pull requests with their own commits; one that cannot be had makes the whole answer unknown. */
const askPulls = async (ask, repository, numbers) => {
	const facts = await Promise.all(numbers.map((number) => askPull(ask, repository, number)));
	const pulls = [];
	for (const fact of facts) {
		if (!fact.known) return fact;
		pulls.push(fact.value);
	}
	return known(pulls);
};
/** Weight 10: a pull request brings up to a hundred commits along. */
const askPull = async (ask, repository, number) => {
	const answer = await ask(repository, (bind) => `pullRequest(number: ${bind("Int!", number)}) { ${PULL} commits(first: ${HUNDRED}) { ${PULL_COMMITS} } }`, 10);
	if (!answer.known) return answer;
	const found = dig(answer.value, "pullRequest");
	if (found === null) return unknown("not-found", "the pull request is not found");
	const pull = graphPull(found, repository, await ownCommits(ask, repository, number, dig(found, "commits")));
	return pull === null ? unknown("unreadable", "the pull request is not as GitHub shows them") : known(pull);
};
/** The first page is there; further ones are asked one after the other, for there is no other way. */
const ownCommits = async (ask, repository, number, first) => {
	const commits = [];
	for (let page = first;;) {
		const more = flagAtKey(page, "pageInfo", "hasNextPage");
		if (more === null) return unknown("unreadable", "the commits are not as GitHub shows them");
		for (const node of listAtKey(page, "nodes")) {
			const commit = graphCommit(dig(node, "commit"));
			if (commit === null) return unknown("unreadable", "a commit is not as GitHub shows commits");
			commits.push(commit);
		}
		if (!more) return known(commits);
		const cursor = textAtKey(page, "pageInfo", "endCursor");
		if (cursor === null || commits.length >= 250) return unknown("truncated", `the pull request has more than ${commits.length} commits`);
		const answer = await ask(repository, (bind) => `pullRequest(number: ${bind("Int!", number)}) { commits(first: ${HUNDRED}, after: ${bind("String!", cursor)}) { ${PULL_COMMITS} } }`, 10);
		if (!answer.known) return answer;
		page = dig(answer.value, "pullRequest", "commits");
	}
};
const MOST_PULLS = 5;
/** One that could not be had has no entry. */
const askPullsBehind = async (ask, repository, commits, open) => {
	const behind = /* @__PURE__ */ new Map();
	const groups = Array.from({ length: Math.ceil(commits.length / HUNDRED) }, (_, at) => commits.slice(at * HUNDRED, (at + 1) * HUNDRED));
	const answers = await Promise.all(groups.map((some) => ask(repository, (bind) => some.map((sha, index) => `c${index}: object(oid: ${bind("GitObjectID!", sha)}) { ... on Commit { associatedPullRequests(first: ${MOST_PULLS}) { nodes { number merged } } ${AUTHORS} } }`).join(" "), some.length)));
	for (const [at, answer] of answers.entries()) {
		if (!answer.known) return answer;
		groups[at]?.forEach((sha, index) => {
			const list = dig(answer.value, `c${index}`, "associatedPullRequests");
			if (list === void 0 || list === null) return;
			const merged = listAtKey(list, "nodes").filter((node) => open || flagAtKey(node, "merged") === true);
			behind.set(sha, {
				pulls: merged.flatMap((node) => intAtKey(node, "number") ?? []),
				coAuthors: coAuthorsOf(dig(answer.value, `c${index}`))
			});
		});
	}
	return known(behind);
};
/** As `askPullsBehind`, but what stands behind a commit is asked once; those not asked about yet travel together. */
const rememberedBehind = (ask, repository) => {
	const memory = /* @__PURE__ */ new Map();
	return async (commits, open) => {
		const keyOf = (sha) => `${sha}/${open}`;
		const fresh = commits.filter((sha) => !memory.has(keyOf(sha)));
		const asked = askPullsBehind(ask, repository, fresh, open);
		for (const sha of fresh) memory.set(keyOf(sha), asked);
		const behind = /* @__PURE__ */ new Map();
		for (const sha of commits) {
			const answer = await memory.get(keyOf(sha)) ?? known(/* @__PURE__ */ new Map());
			if (!answer.known) return answer;
			const found = answer.value.get(sha);
			if (found !== void 0) behind.set(sha, found);
		}
		return known(behind);
	};
};
/** Numbers of the pull requests that come from a branch, newest first: the only link from a fork's run to its request. */
const askPullsFrom = async (ask, repository, headRepository, headBranch) => {
	const answer = await ask(repository, (bind) => `pullRequests(headRefName: ${bind("String!", headBranch)}, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number headRepository { nameWithOwner } } }`);
	if (!answer.known) return answer;
	const mine = listAtKey(answer.value, "pullRequests", "nodes").filter((node) => textAtKey(node, "headRepository", "nameWithOwner")?.toLowerCase() === headRepository.toLowerCase());
	return known(mine.flatMap((node) => intAtKey(node, "number") ?? []).slice(0, MOST_PULLS));
};

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

// src/io/wait.ts
const realClock = {
	now: () => performance.now(),
	sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
	random: Math.random
};
const tellEvery = 3e5;
/** A timer cannot be set to much more than three weeks. */
const longestSleep = 864e5;
/** With fewer requests left in this hour only the approvals are looked at. */
const scarce = 50;
const waitForApproval = async (options) => {
	const { clock, timeoutMs, tell } = options;
	const start = clock.now();
	let told = start;
	let isAsked = null;
	let unsettled = false;
	for (let looks = 1;; looks++) {
		const seen = await options.look();
		const { approvals } = seen;
		unsettled ||= seen.changed;
		const answer = unsettled && approvals.known ? await options.judge(approvals) : "open";
		if (approvals.known) unsettled = answer === "again";
		if (answer === "yes" || answer === "no") return {
			ended: answer,
			looks,
			last: approvals
		};
		if (answer === "refused" && looks > 1 && await asksFor(options) === false) return {
			ended: "no",
			looks,
			last: approvals
		};
		if (isAsked === null && looks > 1 && !isScarce(seen)) {
			isAsked = await asksFor(options);
			if (isAsked === false && !isAnswered(approvals, options.environment)) tell(nobodyAsks(options.environment));
		}
		const waited = clock.now() - start;
		if (waited >= timeoutMs) return {
			ended: "timeout",
			looks,
			last: approvals
		};
		if (clock.now() - told >= tellEvery) {
			told = clock.now();
			const state = approvals.known ? "no approval that counts yet" : `the approvals could not be read (${approvals.because})`;
			tell(`Still waiting for ${options.environment}: ${state}, ${Math.ceil((timeoutMs - waited) / 6e4)} minute(s) left.`);
		}
		options.rest?.();
		await clock.sleep(Math.min(pauseOf(options, seen), timeoutMs - waited, longestSleep));
	}
};
const isScarce = ({ remaining }) => remaining !== null && remaining < 50;
/** The poll interval, up to a tenth longer so that many runs do not look at once; longer when few requests are left, or as long as we are told. */
const pauseOf = ({ pollMs, clock }, seen) => {
	const factor = isScarce(seen) ? 8 : seen.remaining !== null && seen.remaining <= 200 ? 2 : 1;
	return Math.max(pollMs * factor * (1 + clock.random() / 10), (seen.retryAfter ?? 0) * 1e3);
};
const names = (list, environment) => list.some((name) => name.toLowerCase() === environment.toLowerCase());
/** Does GitHub ask somebody now? Null where that could not be told. */
const asksFor = async ({ pending, environment }) => {
	const waiting = await pending();
	return waiting.known ? names(waiting.value, environment) : null;
};
const isAnswered = (approvals, environment) => approvals.known && approvals.value.some(({ environments }) => names(environments, environment));
const nobodyAsks = (environment) => [
	`No job of this run waits for the environment ${environment}, so GitHub asks nobody. Run a job beside this one that names it:`,
	"  approve:",
	"    runs-on: ubuntu-latest",
	`    environment: ${/^[A-Za-z][\w-]*$/.test(environment) ? environment : JSON.stringify(environment)}`,
	"    steps: [{ run: 'true' }]"
].join("\n");

// src/io/github-watch.ts
const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
/** @param pull the request whose reviews count too; null where none do */
const watchRun = (client, where, runId, pull) => {
	let approvals = unknown("not-in-source", "there is no run");
	const tags = {
		approvals: null,
		reviews: null
	};
	let turn = 0;
	const lookAtApprovals = async (id) => {
		const answer = await client.again(APPROVALS, {
			...where,
			run_id: id
		}, tags.approvals);
		if (answer.known && answer.value === null) return false;
		tags.approvals = answer.known ? textAtKey(answer.value?.headers, "etag") : null;
		approvals = answer.known ? approvalsOf(answer.value?.data) : answer;
		return answer.known;
	};
	const lookAtReviews = async (number) => {
		const answer = await client.again(REVIEWS, {
			...where,
			pull_number: number,
			per_page: 100
		}, tags.reviews);
		if (!answer.known || answer.value === null) return false;
		tags.reviews = textAtKey(answer.value.headers, "etag");
		return true;
	};
	return async () => {
		const { remaining } = client.limits();
		const ofReviews = pull !== null && turn % 2 === 1 && (remaining === null || remaining >= 50);
		turn += 1;
		const changed = ofReviews ? await lookAtReviews(pull) : runId === null ? false : await lookAtApprovals(runId);
		return {
			approvals,
			changed,
			...client.limits()
		};
	};
};

// src/io/github.ts
const noRun = unknown("not-in-source", "there is no run");
/** Facts of one repository, and of others where a method takes their name. The same question is never sent twice. */
const githubSource = (options) => {
	const client = githubClient(options);
	const where = {
		owner: options.owner,
		repo: options.repo
	};
	const name = `${options.owner}/${options.repo}`;
	const ask = graphBatch(client);
	const { ask: files, ofTrunk: filesOfTrunk } = githubFiles(ask, name);
	const history = githubHistory(client, where.owner, where.repo);
	const pullsBehind = rememberedBehind(ask, name);
	const runs = /* @__PURE__ */ new Map();
	const run = (id, attempt) => remembered(runs, `${id}/${attempt}`, () => askRun(client, where, id, attempt));
	return {
		kind: "github",
		apiUrl: options.apiUrl,
		requests: client.requests,
		repository: async (ahead = []) => {
			const [fact] = await Promise.all([ask(name, () => REPOSITORY), filesOfTrunk(ahead)]);
			return repositoryFact(name, fact);
		},
		resolve: async (ref, repository = name) => {
			if (shaOrNull(ref) !== null && repository.toLowerCase() === name.toLowerCase()) return known(ref);
			if (!isRef(ref) || !isRepository(repository)) return unknown("dynamic", "the name is none that a branch, tag or commit can have");
			return resolved(await ask(repository, (bind) => `object(expression: ${bind("String!", ref)}) { ${TARGET} }`));
		},
		compare: history.compare,
		pulls: async ({ numbers, commits }) => {
			const behind = await pullsBehind(commits, false);
			if (!behind.known) return behind;
			return askPulls(ask, name, [.../* @__PURE__ */ new Set([...numbers, ...[...behind.value.values()].flatMap(({ pulls }) => pulls)])]);
		},
		commit: async (sha, repository) => {
			const fact = await ask(repository ?? name, (bind) => `object(oid: ${bind("GitObjectID!", sha)}) { __typename ... on Commit { ${COMMIT} } }`);
			if (!fact.known) return fact;
			const commit = graphCommit(dig(fact.value, "object"));
			return commit === null ? unknown("not-found", "the commit is not found") : known(commit);
		},
		pullsBehind,
		pullsFrom: (headRepository, headBranch) => askPullsFrom(ask, name, headRepository, headBranch),
		files: (at, paths) => files(name, at, paths),
		filesOf: files,
		fileHistory: (at, path) => askFileHistory(ask, name, at, path),
		folder: async (at, path) => {
			const tree = await history.tree(at);
			if (!tree.known) return tree;
			const paths = [...tree.value.keys()];
			return known(path === "" ? paths.filter((one) => !one.includes("/")) : paths.filter((one) => one.startsWith(`${path.replace(/\/+$/, "")}/`)));
		},
		run: async (id, attempt) => runFact(await run(id, attempt ?? null)),
		referenced: async () => options.runId === null ? noRun : referencedOf(await run(options.runId, options.attempt)),
		earlierRuns: (path, want) => askEarlierRuns(client, where, path, want),
		runsUntil: (until) => askRunsUntil(client, where, until),
		jobsOf: (runId) => askJobs(client, where, runId),
		checksOf: (sha) => askChecks(client, where, sha),
		statusesOf: (sha) => askStatuses(client, where, sha),
		tags: async (limit) => tagsOf(await ask(name, (bind) => TAGS.replace("$limit", bind("Int!", Math.min(limit, 100))))),
		reviews: (pull) => askReviews(client, ask, where, pull),
		members: (organisation, team) => askMembers(client, organisation, team),
		firstStart: async (names) => options.runId === null || options.attempt === null ? noRun : askFirstStart(client, where, options.runId, options.attempt, names),
		watch: (pull) => watchRun(client, where, options.runId, pull),
		pending: async () => options.runId === null ? noRun : askPending(client, where, options.runId),
		environment: (environment) => askEnvironment(client, where, environment),
		approvals: async () => options.runId === null ? noRun : askApprovals(client, where, options.runId)
	};
};
const REPOSITORY = "databaseId nameWithOwner url visibility defaultBranchRef { name target { oid } }";
const TARGET = "__typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } }";
const TAGS = `refs(refPrefix: "refs/tags/", first: $limit, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ${TARGET} } } }`;
/** Git's rules for names, as far as they keep a revision expression out. */
const isRef = (ref) => ref.length <= 300 && /^[^\s~^:?*[\\\0]+$/.test(ref) && !ref.includes("..") && !ref.includes("@{");
const isRepository = (name) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name);
/** A tag object leads to its commit; anything but a commit is none. */
const commitBehind = (object) => {
	for (let at = object, depth = 0; depth < 3; depth += 1, at = dig(at, "target")) if (textAtKey(at, "__typename") === "Commit") return shaAtKey(at, "oid");
	return null;
};
const resolved = (fact) => {
	if (!fact.known) return fact;
	const sha = commitBehind(dig(fact.value, "object"));
	return sha === null ? unknown("not-found", "no commit has that name") : known(sha);
};
const tagsOf = (fact) => {
	if (!fact.known) return fact;
	return known(listAtKey(fact.value, "refs", "nodes").flatMap((node) => {
		const [name, sha] = [textAtKey(node, "name"), commitBehind(dig(node, "target"))];
		return name === null || sha === null ? [] : [{
			name,
			sha
		}];
	}));
};
const VISIBILITIES = {
	PUBLIC: "public",
	PRIVATE: "private",
	INTERNAL: "internal"
};
const repositoryFact = (name, fact) => {
	if (!fact.known) return {
		id: null,
		name,
		url: null,
		visibility: fact,
		defaultBranch: fact,
		defaultSha: fact
	};
	const told = unknown("not-found", "GitHub does not tell it");
	const visibility = Object.entries(VISIBILITIES).find(([key]) => key === textAtKey(fact.value, "visibility"));
	const branch = textAtKey(fact.value, "defaultBranchRef", "name");
	const sha = shaAtKey(fact.value, "defaultBranchRef", "target", "oid");
	return {
		id: intAtKey(fact.value, "databaseId"),
		name: textAtKey(fact.value, "nameWithOwner") ?? name,
		url: textAtKey(fact.value, "url"),
		visibility: visibility === void 0 ? told : known(visibility[1]),
		defaultBranch: branch === null ? told : known(branch),
		defaultSha: sha === null ? told : known(sha)
	};
};

export { githubClient as a, withTold as c, askEarlierRuns as i, realClock as n, graphCause as o, waitForApproval as r, proxyFor as s, githubSource as t };