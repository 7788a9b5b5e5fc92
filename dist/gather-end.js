import { Yt as unknown, qt as known } from "./gate.js";
import { n as whyNoArtifacts } from "./artifact.js";
import { d as dig, h as parseJson, p as intAtKey } from "./event.js";
import { t as evidenceFolders } from "./archive.js";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";

// src/io/earlier-evidence.ts
/** Evidence that earlier jobs of this run left: read again from where the run keeps it, so that a later record can name it by digest. */
const MOST = 50;
/** Bytes of an archive: ours are a hundred times smaller. */
const LARGEST = 33554432;
const RECORDS = ["evidence.json", "outcome.json"];
/** Every record of this attempt. Any job of the run can write an artifact, so what is not evidence of this run is passed over. Never throws. */
const earlierEvidence = async (run, env) => {
	const reason = whyNoArtifacts(env);
	if (reason !== null) return unknown("not-in-source", reason);
	const folder = await mkdtemp(join(env["RUNNER_TEMP"] || tmpdir(), "countersign-earlier-"));
	try {
		const { DefaultArtifactClient } = await import("./artifact2.js");
		const client = new DefaultArtifactClient();
		const { artifacts } = await client.listArtifacts({ latest: true });
		const archives = artifacts.filter(({ name, size }) => !name.endsWith(".html") && size <= LARGEST);
		if (archives.length > MOST) return unknown("limit", `the run has more than ${MOST} artifacts`);
		const found = [];
		for (const { id, name } of archives) {
			const path = join(folder, String(id));
			await client.downloadArtifact(id, {
				path,
				skipDecompress: true
			});
			found.push(...await recordsIn(path, name, run));
		}
		return known(found);
	} catch (error) {
		return unknown("unreachable", `the artifacts of the run could not be read (${error instanceof Error ? error.name : "an error"})`);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
};
const recordsIn = async (path, artifact, run) => {
	const [file] = await readdir(path);
	if (file === void 0) return [];
	const archive = join(path, "archive.zip");
	await rename(join(path, file), archive);
	const found = [];
	for await (const { files } of evidenceFolders([archive])) for (const name of RECORDS) {
		const bytes = files.get(name);
		if (bytes === void 0 || !isOf(run, bytes)) continue;
		found.push({
			artifact,
			file: name,
			digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`
		});
	}
	return found;
};
const isOf = ({ id, attempt }, bytes) => {
	const told = dig(parseJson(Buffer.from(bytes).toString("utf8")), "predicate", "run");
	return intAtKey(told, "id") === id && intAtKey(told, "attempt") === attempt;
};

// src/io/gather-end.ts
/** What only the end of a run can tell, for a last job in `mode: record`. */
/** Asked at once: they depend on nothing of each other. */
const gatherEnd = async ({ run }, source, env) => {
	const { id, headSha } = run;
	const noCommit = unknown("not-found", "the run names no head commit");
	const [jobs, checks, statuses, evidence] = await Promise.all([
		id === null ? unknown("not-found", "the runner names no run") : source.jobsOf(id),
		headSha === null ? noCommit : source.checksOf(headSha),
		headSha === null ? noCommit : source.statusesOf(headSha),
		earlierEvidence(run, env)
	]);
	return {
		jobs,
		checks,
		statuses,
		evidence
	};
};

export { gatherEnd };