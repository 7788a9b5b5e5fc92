import { a as GitHub, i as getOctokit } from "./octokit.js";
import { a as unknown, r as known } from "./fact.js";
import { c as textAtKey, i as listAtKey, t as dig } from "./event-values.js";

// src/io/github-client.ts
/** Requests to one host: bounded retries, every failure as a fact with its cause, and a count. */
const TRIES = 3;
/** A longer pause than this is not waited for while a job is billed. */
const LONGEST_PAUSE = 2e4;
const githubClient = (options) => {
	const { apiUrl, timeout = 3e4 } = options;
	const sleep = options.sleep ?? ((milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)));
	let sent = 0;
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
		return fetch(address, {
			...init,
			redirect: "manual",
			signal: AbortSignal.timeout(timeout)
		});
	};
	const request = { fetch: sameHost };
	const octokit = options.token === null ? new GitHub({
		baseUrl: apiUrl,
		request
	}) : getOctokit(options.token, {
		baseUrl: apiUrl,
		request
	});
	const ask = async (route, parameters) => {
		for (let left = 2;; left -= 1) try {
			const { data, headers, status } = await octokit.request(route, { ...parameters });
			hear(headers);
			if (status >= 300) return unknown("not-found", "GitHub says that it moved");
			return known({
				data,
				headers
			});
		} catch (error) {
			hear(headersOf(error));
			const { fact, pause } = failureOf(error, TRIES - left);
			if (pause === null || pause > LONGEST_PAUSE || left === 0) return fact;
			await sleep(pause);
		}
	};
	return {
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
const errorsOf = (data) => listAtKey(data, "errors").map((error) => ({
	type: textAtKey(error, "type"),
	path: listAtKey(error, "path")
}));
const refusalOf = (data) => {
	const types = errorsOf(data).map(({ type }) => type);
	return types[0] === void 0 ? unknown("unreadable", "GitHub's answer could not be read") : graphCause(types[0]);
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

export { graphCause as n, githubClient as t };