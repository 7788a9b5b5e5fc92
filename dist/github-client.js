import { a as __toESM } from "./rolldown-runtime.js";
import { t as Octokit } from "./github2.js";
import { I as textAtKey, M as listAtKey, ir as unknown, k as dig, nr as known } from "./gate.js";

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

export { graphCause as n, proxyFor as r, githubClient as t };