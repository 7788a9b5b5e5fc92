import { Kt as textAt, Lt as literal, N as starterPolicy, V as loadPolicy, Xt as valueOr, dt as isIdle, en as sha256, ut as isGateStep, vt as withoutTokens } from "./gate.js";
import { d as dig, m as listAtKey, p as intAtKey, v as textAtKey } from "./event.js";
import { T as readThrough, t as mapWorkflow } from "./repository-map.js";
import { n as unzip } from "./archive.js";
import { n as readEvidence } from "./statement.js";
import { n as openList } from "./collected-list.js";
import { t as githubSource } from "./online.js";
import { t as apiUrlOf } from "./inputs.js";
import { a as logText, g as GateError, i as inertJson } from "./words.js";
import { c as positionals, s as parseOptions } from "./terminal.js";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/io/collect-api.ts
/** Patient requests for work that takes hours: limits are waited for, pages followed on the same host, and the token goes nowhere else. */
/** The status of an answer that is not what was asked for, with the platform's own word. */
var ApiError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const TRIES = 4;
const TIMEOUT = 6e4;
const LARGEST = 67108864;
/** A primary limit is over within the hour. */
const LONGEST_WAIT = 37e5;
const apiOf = ({ apiUrl, token, owner, repo, tell, sleep = (ms) => setTimeout(ms), now = Date.now }) => {
	const base = `${apiUrl}/repos/${owner}/${repo}`;
	const headers = {
		accept: "application/vnd.github+json",
		authorization: `Bearer ${token}`,
		"user-agent": "countersign",
		"x-github-api-version": "2022-11-28"
	};
	const ask = async (url) => {
		for (let tried = 1;; tried++) {
			const reply = await fetch(url, {
				headers,
				redirect: "manual",
				signal: AbortSignal.timeout(TIMEOUT)
			}).catch((error) => {
				if (tried >= TRIES) throw error;
				return null;
			});
			if (reply !== null && reply.status < 400) return reply;
			const pause = reply === null ? backoff(tried) : pauseFor(reply, tried, now());
			if (pause === null || tried >= TRIES) throw new ApiError(reply?.status ?? 0, await wordsOf(reply));
			if (pause > 1e4) tell(`GitHub asks to wait ${Math.ceil(pause / 1e3)} seconds`);
			await reply?.body?.cancel();
			await sleep(pause);
		}
	};
	return {
		pages: async function* (path) {
			let next = `${base}${path}`;
			while (next !== null) {
				const reply = await ask(next);
				if (reply.status !== 200) throw new ApiError(reply.status, "GitHub says that it moved");
				yield await reply.json();
				next = nextOf(reply.headers.get("link"), apiUrl);
			}
		},
		download: async (path) => {
			try {
				const reply = await ask(`${base}${path}`);
				const location = reply.headers.get("location");
				await reply.body?.cancel();
				if (location === null || !isSafe(location)) return "the platform names no place to fetch it from";
				return await fetched(location);
			} catch (error) {
				if (error instanceof ApiError && error.status === 410) return "expired";
				if (error instanceof ApiError && error.status !== 401 && error.status !== 403 && error.status !== 429 && error.status !== 0) return error.message;
				throw error;
			}
		}
	};
};
const backoff = (tried) => 500 * 2 ** tried;
/** Milliseconds until it is worth another try; null where it is not. */
const pauseFor = ({ status, headers }, tried, now) => {
	const after = Number(headers.get("retry-after") ?? NaN);
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3 - now;
	if (status === 429 || status === 403 && (!Number.isNaN(after) || headers.get("x-ratelimit-remaining") === "0")) {
		const wait = Number.isNaN(after) ? Number.isNaN(reset) ? 6e4 : reset + 1e3 : after * 1e3;
		return Math.min(Math.max(wait, 1e3), LONGEST_WAIT);
	}
	return status >= 500 ? backoff(tried) : null;
};
const wordsOf = async (reply) => {
	if (reply === null) return "GitHub did not answer";
	const body = await reply.json().catch(() => null);
	const said = typeof body === "object" && body !== null && "message" in body ? String(body.message).slice(0, 200) : "";
	return `GitHub answered ${reply.status}${said === "" ? "" : `: ${said}`}`;
};
/** The next page, on the same host: the token goes along. */
const nextOf = (link, apiUrl) => {
	const url = /<([^<>]{1,2000})>; rel="next"/.exec(link ?? "")?.[1];
	return url !== void 0 && new URL(url).host === new URL(apiUrl).host ? url : null;
};
const isSafe = (location) => {
	const url = URL.canParse(location) ? new URL(location) : null;
	return url !== null && (url.protocol === "https:" || url.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname));
};
/** Without a token, a cookie or a further redirect; never more than an archive of evidence can have. */
const fetched = async (location) => {
	const reply = await fetch(location, {
		redirect: "error",
		credentials: "omit",
		signal: AbortSignal.timeout(TIMEOUT)
	}).catch(() => null);
	if (reply === null || !reply.ok || reply.body === null) return `the archive could not be fetched${reply === null ? "" : ` (${reply.status})`}`;
	const parts = [];
	let size = 0;
	for await (const part of reply.body) {
		size += part.length;
		if (size > LARGEST) return "the archive is larger than evidence ever is";
		parts.push(part);
	}
	return Buffer.concat(parts);
};

// src/io/collect.ts
/** A repository's runs and the evidence that they left, over the API: every run of a span of time, whatever the API's own bounds. */
/** The API lists at most so many runs for one question, however many there are. */
const MOST_LISTED = 1e3;
const SHORTEST = 6e4;
const archiveOf = (options) => {
	const api = apiOf(options);
	return {
		runs: (since, until) => runsBetween(api, Date.parse(since), Date.parse(until)),
		artifacts: async (run) => (await all(api, `/actions/runs/${run}/artifacts?per_page=100`, "artifacts")).flatMap((one) => {
			const [id, name] = [intAtKey(one, "id"), textAtKey(one, "name")];
			return id === null || name === null ? [] : [{
				id,
				name,
				expired: dig(one, "expired") === true,
				digest: textAtKey(one, "digest")
			}];
		}),
		jobs: async (run) => (await all(api, `/actions/runs/${run}/jobs?per_page=100`, "jobs")).map((one) => ({
			name: textAtKey(one, "name") ?? "",
			conclusion: textAtKey(one, "conclusion")
		})),
		download: (artifact) => api.download(`/actions/artifacts/${artifact}/zip`)
	};
};
const all = async (api, path, key) => {
	const items = [];
	for await (const page of api.pages(path)) items.push(...listAtKey(page, key));
	return items;
};
const isoOf = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
/** A span with more runs than one question may list is asked in halves. */
async function* runsBetween(api, from, to) {
	const path = `/actions/runs?per_page=100&created=${isoOf(from)}..${isoOf(to)}`;
	const middle = Math.floor((from + to) / 2e3) * 1e3;
	for await (const page of api.pages(path)) {
		if ((intAtKey(page, "total_count") ?? 0) > MOST_LISTED && to - from > SHORTEST) {
			yield* runsBetween(api, middle + 1e3, to);
			yield* runsBetween(api, from, middle);
			return;
		}
		for (const one of listAtKey(page, "workflow_runs")) {
			const run = runIn(one);
			if (run !== null) yield run;
		}
	}
}
const runIn = (value) => {
	const [id, headSha, path] = [
		intAtKey(value, "id"),
		textAtKey(value, "head_sha"),
		textAtKey(value, "path")
	];
	if (id === null || headSha === null) return null;
	return {
		id,
		attempt: intAtKey(value, "run_attempt") ?? 1,
		workflow: (path ?? "").replace(/@.*$/, ""),
		event: textAtKey(value, "event") ?? "",
		headSha,
		conclusion: textAtKey(value, "conclusion"),
		createdAt: textAtKey(value, "created_at") ?? "",
		url: textAtKey(value, "html_url") ?? ""
	};
};
const fileName = (name) => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 120);
/** Writes an archive whole or not at all, so that a run that was broken off is taken up where it was. */
const keepArchive = async (out, run, name, bytes) => {
	const folder = join(out, String(run));
	await mkdir(folder, { recursive: true });
	const path = join(folder, `${fileName(name)}.zip`);
	await writeFile(`${path}.part`, bytes);
	await rename(`${path}.part`, path);
	return path;
};

// src/collect.ts
/** Which privileged runs left no evidence, and why? Every run of a repository, held against what its workflow can touch and what it left. */
/** Looks at one run after the other; what a workflow is at a commit is asked once. */
const collector = (collection) => {
	const known = /* @__PURE__ */ new Map();
	const owing = (sha, path) => {
		const key = `${sha} ${path}`;
		const found = known.get(key) ?? owingAt(collection, sha, path);
		if (known.size > 5e3) known.clear();
		known.set(key, found);
		return found;
	};
	return async (run) => {
		const owes = await owing(run.headSha, run.workflow);
		const trusted = collection.trusted === null ? owes : await owing(collection.trusted, run.workflow);
		const listed = (await collection.archive.artifacts(run.id)).filter(({ name }) => isEvidence(name, [...owes.names, ...trusted.names]));
		const { kept, attempts, damaged } = await downloaded(collection, run, listed);
		const missing = attempts.has(run.attempt) || owes.privileged === false ? null : await whyMissing(collection, run, {
			owes,
			trusted,
			listed,
			damaged
		});
		return {
			...run,
			privileged: owes.privileged,
			evidence: kept,
			missing
		};
	};
};
const isEvidence = (name, own) => !name.endsWith(".html") && (/^countersign-.+-\d+$/.test(name) || own.some((one) => name === one || name.startsWith(`${one}-`)));
const owingAt = async ({ source, policy, now }, sha, path) => {
	const nothing = {
		privileged: null,
		gateJobs: [],
		gated: false,
		names: []
	};
	if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return nothing;
	const read = await readThrough(source, path, {
		at: sha,
		entries: {}
	}, withoutTokens);
	const { workflow } = read;
	if (!workflow.readable) return nothing;
	const idle = new Set(workflow.jobs.filter(isIdle).map(({ id }) => id));
	const weighty = mapWorkflow(read, {
		policy,
		owners: [],
		now,
		guards: null,
		slug: null
	}).jobs.filter(({ job, decision }) => decision !== "allow" && !idle.has(job));
	const gates = workflow.jobs.filter(({ steps }) => steps.some(isGateStep));
	return {
		privileged: weighty.length > 0,
		gateJobs: gates.flatMap(({ id, name }) => [id, ...name === null ? [] : [name.raw]]),
		gated: gates.length > 0 && weighty.every(({ before }) => before === "gate"),
		names: gates.flatMap(({ steps }) => steps.filter(isGateStep).flatMap((step) => literal(step.with["evidence-name"]) ?? []))
	};
};
const downloaded = async ({ archive, out, tell }, run, listed) => {
	const [kept, attempts] = [[], /* @__PURE__ */ new Set()];
	let damaged = false;
	for (const { id, name, digest } of listed.filter(({ expired }) => !expired)) {
		const bytes = await archive.download(id);
		const read = typeof bytes === "string" ? bytes : attemptIn(bytes, digest);
		if (typeof bytes !== "string") kept.push(await keepArchive(out, run.id, name, bytes));
		if (typeof read === "number") attempts.add(read);
		else {
			damaged = true;
			tell(`run ${run.id}: the artifact ${JSON.stringify(name.slice(0, 120))}: ${read}`);
		}
	}
	return {
		kept,
		attempts,
		damaged
	};
};
/** The attempt that an archive is evidence of, or what is wrong with it. */
const attemptIn = (bytes, digest) => {
	if (digest !== null && sha256(bytes) !== digest) return "is not what was uploaded: its digest is another";
	try {
		const evidence = readEvidence(unzip(bytes).get("evidence.json") ?? /* @__PURE__ */ new Uint8Array());
		return typeof evidence === "string" ? `its evidence.json ${evidence}` : evidence.predicate.run.attempt ?? 1;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};
const whyMissing = async ({ archive }, run, { owes, trusted, listed, damaged }) => {
	if (damaged) return "damaged";
	if (listed.some(({ expired }) => expired)) return "expired";
	if (!owes.gated && owes.privileged === true) return trusted.gated ? "gate-removed" : "gate-absent";
	const jobs = (await archive.jobs(run.id)).filter(({ name }) => owes.gateJobs.some((gate) => name === gate || name.startsWith(`${gate} `)));
	if (jobs.length > 0 && jobs.every(({ conclusion }) => conclusion === "skipped")) return "gate-skipped";
	if (jobs.every(({ conclusion }) => conclusion === "cancelled" || conclusion === null)) return "not-reached";
	return "no-artifact";
};

// src/cli/collect.ts
/** `countersign collect`: what evidence there is, and which privileged runs left none. */
const help = `Usage: countersign collect --repo OWNER/REPO --since YYYY-MM-DD --out DIR [--until YYYY-MM-DD] [--workflow PATH]… [--json]

Online. Downloads the evidence of every run since that day and lists the runs in DIR/runs.ndjson: whether a run is privileged (by the map of
its workflow at its commit), which evidence it left, and why there is none: gate-absent, gate-removed, gate-skipped, not-reached, expired,
damaged, no-artifact. Run again it goes on where it was. The token is read from GH_TOKEN or GITHUB_TOKEN; it needs actions: read and
contents: read. Then: countersign verify DIR, countersign report DIR.

  --workflow PATH  only runs of this workflow
  --api-url URL    GitHub Enterprise Server (default: GITHUB_API_URL, else https://api.github.com)
Exit: 0 done, 1 the API did not answer, 6 no token, or it may not read.
`;
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("collect", args, {
		repo: { type: "string" },
		since: { type: "string" },
		until: { type: "string" },
		out: { type: "string" },
		workflow: {
			type: "string",
			multiple: true
		},
		"api-url": { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	positionals("collect", given, 0);
	const [owner, repo, ...rest] = (values.repo ?? "").split("/");
	if (!owner || !repo || rest.length > 0) throw new GateError("usage", "--repo takes OWNER/REPO. See countersign collect --help.");
	const since = dayOf(values.since, "since");
	const until = values.until === void 0 ? console.now : `${dayOf(values.until, "until")}T23:59:59Z`;
	if (values.out === void 0) throw new GateError("usage", "--out takes the folder that the evidence goes to.");
	const token = process.env["GH_TOKEN"] ?? process.env["GITHUB_TOKEN"] ?? "";
	if (token === "") throw new GateError("input-invalid", "There is no token. Set GH_TOKEN to one that can read actions of that repository.");
	const apiUrl = apiUrlOf(values["api-url"] ?? process.env["GITHUB_API_URL"] ?? "https://api.github.com", "api-url");
	const out = resolve(console.cwd, values.out);
	const tell = (message) => console.err(`${logText(message)}\n`);
	const list = await openList(out);
	const totals = {
		seen: 0,
		before: 0,
		running: 0,
		evidence: 0,
		missing: 0
	};
	try {
		const source = githubSource({
			apiUrl,
			token,
			owner,
			repo,
			runId: null,
			attempt: null
		});
		const archive = archiveOf({
			apiUrl,
			token,
			owner,
			repo,
			tell
		});
		const look = collector({
			archive,
			source,
			...await trustedOf(source),
			out,
			now: console.now,
			tell
		});
		for await (const one of archive.runs(`${since}T00:00:00Z`, until)) {
			if (values.workflow !== void 0 && !values.workflow.includes(one.workflow)) continue;
			if (list.has(one.id, one.attempt)) totals.before++;
			else if (one.conclusion === null) totals.running++;
			else {
				const row = await look(one);
				await list.add(row);
				totals.seen++;
				if (row.evidence.length > 0) totals.evidence++;
				if (row.missing !== null) totals.missing++;
				if (values.json) console.out(`${inertJson(row)}\n`);
			}
		}
	} catch (error) {
		throw failureOf(error);
	}
	tell(`${totals.seen} run(s) looked at, ${totals.evidence} with evidence, ${totals.missing} without that owe it, ${totals.running} still running, ${totals.before} known from before`);
	return 0;
};
const dayOf = (text, name) => {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? "") || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) throw new GateError("usage", `--${name} takes a day, YYYY-MM-DD.`);
	return text ?? "";
};
/** The default branch's head and its policy; the starter policy where it has none that can be read. */
const trustedOf = async (source) => {
	const trusted = valueOr((await source.repository()).defaultSha, null);
	const path = ".github/countersign.yml";
	const text = trusted === null ? null : textAt({
		at: trusted,
		entries: await source.files(trusted, [path])
	}, path);
	const own = loadPolicy(text?.known ? text.value : null, { source: path });
	return {
		trusted,
		policy: own.ok ? own.policy : starterPolicy()
	};
};
const failureOf = (error) => {
	if (!(error instanceof ApiError)) return error;
	const kept = "What was collected so far is kept; run it again.";
	if (error.status === 401 || error.status === 403 || error.status === 404) return new GateError("input-invalid", `${error.message}. The token must be able to read actions and contents of that repository. ${kept}`, { cause: error });
	return new GateError("api-unreachable", `${error.message}. ${kept}`, { cause: error });
};

export { run };