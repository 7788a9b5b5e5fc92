import { g as GateError } from "./words.js";
import { Ct as MODES, wt as modeOf } from "./gate.js";

// src/io/inputs.ts
/** The action's inputs as the runner passes them, and what is wrong with them. */
/** One input, trimmed; empty where it was not given. The runner writes names in upper case and keeps hyphens. */
const inputOf = (env, name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
const invalid = (name, wanted) => new GateError("input-invalid", `Input \`${name}\` must be ${wanted}.`);
const numberOf = (env, name, otherwise, least, most) => {
	const text = inputOf(env, name);
	if (text === "") return otherwise;
	const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
	if (!(value >= least && value <= most)) throw invalid(name, `a number from ${least} to ${most}`);
	return value;
};
const flagOf = (env, name) => {
	const text = inputOf(env, name).toLowerCase();
	if (text === "" || text === "false") return false;
	if (text === "true") return true;
	throw invalid(name, "`true` or `false`");
};
/** @throws GateError `input-invalid` */
const readSettings = (env) => {
	const days = numberOf(env, "retention-days", 0, 0, 400);
	return {
		timeoutMinutes: numberOf(env, "timeout-minutes", 60, 0, 43200),
		pollSeconds: numberOf(env, "poll-seconds", 15, 1, 3600),
		retentionDays: days === 0 ? null : Math.floor(days),
		attest: flagOf(env, "attest"),
		comment: flagOf(env, "comment"),
		policyToken: inputOf(env, "policy-token") || null,
		token: inputOf(env, "github-token") || null,
		jobStatus: inputOf(env, "job-status") || null
	};
};
/** Job ids, one or more apart by commas or space. */
const jobsOf = (text) => {
	const ids = [...new Set(text.split(/[\s,]+/).filter(Boolean))];
	if (ids.length > 256 || ids.some((id) => !/^[A-Za-z_][\w-]{0,199}$/.test(id))) throw invalid("jobs", "ids of jobs, apart by commas or spaces");
	return ids;
};
/** An address without credentials, query or fragment, over https (http only on the loopback interface), without a slash at its end. */
const apiUrlOf = (text, name) => {
	const url = URL.canParse(text) ? new URL(text) : null;
	const loopback = url !== null && [
		"127.0.0.1",
		"localhost",
		"[::1]"
	].includes(url.hostname);
	const plain = url !== null && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
	if (url === null || !plain || !(url.protocol === "https:" || url.protocol === "http:" && loopback)) throw invalid(name, "an https address without credentials or query");
	return url.href.replace(/\/+$/, "");
};
/** @throws GateError `input-invalid` */
const readGateInputs = (env) => {
	const mode = modeOf(inputOf(env, "mode") || "fail");
	if (mode === null) throw invalid("mode", `one of ${MODES.map((one) => `\`${one}\``).join(", ")}`);
	const decided = inputOf(env, "decided");
	if (decided !== "" && !/^sha256:[0-9a-f]{64}$/.test(decided)) throw invalid("decided", "the `decision-id` output of the gate job");
	return {
		mode,
		policy: inputOf(env, "policy") || ".github/countersign.yml",
		environment: inputOf(env, "environment"),
		jobs: jobsOf(inputOf(env, "jobs")),
		decided,
		agent: inputOf(env, "agent"),
		evidenceName: inputOf(env, "evidence-name"),
		apiUrl: apiUrlOf(inputOf(env, "github-api-url") || env["GITHUB_API_URL"] || "https://api.github.com", "github-api-url")
	};
};

export { readSettings as i, inputOf as n, readGateInputs as r, apiUrlOf as t };