import { ht as guardOf } from "./gate.js";
import { t as githubSource } from "./online.js";
import { g as GateError } from "./words.js";

// src/io/guards.ts
/** Environments beyond this number are unknown: a matrix of names must not use up the hour's requests. */
const MOST = 100;
/** @returns asks about names not asked before; what is told has the names in lower case */
const protectionsOf = ({ apiUrl, token, owner, repo }) => {
	const source = githubSource({
		apiUrl,
		token,
		owner,
		repo,
		runId: null,
		attempt: null
	});
	let asked = 0;
	return async (names) => {
		const wanted = [...new Map(names.map((name) => [name.toLowerCase(), name])).entries()].slice(0, Math.max(0, MOST - asked));
		asked += wanted.length;
		return new Map(await Promise.all(wanted.map(async ([key, name]) => [key, await source.environment(name)])));
	};
};

// src/cli/map-online.ts
/** What GitHub tells of the environments that a map names. Loaded only with `--online`. */
/** @throws GateError `input-invalid` where there is no token; `usage` where the repository cannot be told */
const guardsFrom = ({ repo, apiUrl = "https://api.github.com" }) => {
	const token = process.env["GH_TOKEN"] ?? process.env["GITHUB_TOKEN"] ?? "";
	if (token === "") throw new GateError("input-invalid", "There is no token. Set GH_TOKEN to one that may read actions of the repository.");
	const known = /* @__PURE__ */ new Map();
	const askOf = async (repository) => {
		const there = known.get(repository);
		if (there !== void 0) return there;
		const [owner, name, ...rest] = (repo ?? (await repository.origin())?.name ?? "").split("/");
		if (!owner || !name || rest.length > 0) throw new GateError("usage", "Which repository is it on GitHub? Name it with --repo OWNER/REPO.");
		const made = protectionsOf({
			apiUrl,
			token,
			owner,
			repo: name
		});
		known.set(repository, made);
		return made;
	};
	return async (names, repository) => {
		const told = await (await askOf(repository))(names);
		return new Map([...told].map(([name, protection]) => [name, guardOf(protection, name)]));
	};
};

export { guardsFrom };