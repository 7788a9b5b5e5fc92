import { Bt as readCodeowners, H as policyFrom, Kt as textAt, Lt as literal, Rt as codeownersPaths, vt as withoutTokens } from "./gate.js";
import { g as GateError } from "./words.js";
import { a as policyAtCommit, s as openRepository, t as POLICY_PATH } from "./git.js";
import { D as workflowPaths, E as readWorkflows, n as repositoryMap, t as mapWorkflow } from "./repository-map.js";
import { basename } from "node:path";

// src/cli/map-repository.ts
/** Reads one repository and maps it: what `map`, `init` and their comparisons share. */
/** Texts of the workflows of a commit, and where its work tree is. */
const workflowTexts = async (folder, rev) => {
	const repository = await openRepository(folder);
	try {
		const at = await commitAt(repository, rev, folder);
		const entries = await repository.files(at, await workflowPaths(repository, at));
		const texts = Object.keys(entries).flatMap((path) => {
			const text = textAt({
				at,
				entries
			}, path);
			return text.known && text.value !== null ? [[path, text.value]] : [];
		});
		return {
			texts: new Map(texts),
			workTree: repository.place.workTree
		};
	} finally {
		repository.close();
	}
};
/** @throws GateError `repository-unreadable`, `range-not-found`, `policy-invalid` */
const mapRepository = async (folder, { rev, policy: given, policyRev, now, slug: named, guards, instead, see }) => {
	const repository = await openRepository(folder);
	try {
		const at = await commitAt(repository, rev, folder);
		const policy = await policyAt(repository, policyRev === null ? at : await commitAt(repository, policyRev, folder), given);
		const { path: codeowners, rules: owners } = await ownersAt(repository, at);
		const known = guards === null ? null : /* @__PURE__ */ new Map();
		const slug = named ?? (await repository.origin())?.name ?? null;
		const workflows = [];
		for await (const read of readWorkflows(repository, at, withoutTokens, slug, instead)) {
			const names = read.jobs.flatMap(({ environment }) => literal(environment?.name) ?? []).filter((name) => !known?.has(name.toLowerCase()));
			if (guards !== null && names.length > 0) for (const [name, guard] of await guards(names, repository)) known?.set(name, guard);
			const mapped = mapWorkflow(read, {
				policy,
				owners,
				now,
				guards: known,
				slug
			});
			see?.(read, mapped);
			workflows.push(mapped);
		}
		return {
			map: repositoryMap({
				repo: slug ?? nameOf(folder),
				commit: at,
				policy,
				owners,
				codeowners,
				policyPath: POLICY_PATH
			}, workflows),
			policy,
			owners,
			workTree: repository.place.workTree
		};
	} finally {
		repository.close();
	}
};
const commitAt = async (repository, rev, folder) => {
	const at = await repository.resolve(rev);
	if (at !== null) return at;
	const empty = await repository.resolve("HEAD") === null;
	throw new GateError("range-not-found", empty ? `${folder} has no commit yet. Commit something first.` : `There is no commit ${JSON.stringify(rev.slice(0, 100))} in ${folder}. Fetch it, or name another with --rev.`);
};
const nameOf = (folder) => basename(folder.replace(/\/(?:\.git|repo)?$/, "")) || folder;
const policyAt = async (repository, at, given) => {
	const { path, text, extended } = given ?? await policyAtCommit(repository, at);
	return policyFrom(text, {
		source: text === null ? "starter" : path,
		extended
	});
};
const ownersAt = async (repository, at) => {
	const entries = await repository.files(at, codeownersPaths);
	for (const path of codeownersPaths) {
		const text = textAt({
			at,
			entries
		}, path);
		if (text.known && text.value !== null) return {
			path,
			rules: readCodeowners(text.value)
		};
	}
	return {
		path: null,
		rules: []
	};
};

// src/cli/json.ts
/** JSON of unknown shape. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { mapRepository as n, workflowTexts as r, isRecord as t };