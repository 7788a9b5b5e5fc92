import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/io/collect.ts
/** Evidence of a repository's runs, fetched, and the runs that left none. Online: the only command of the CLI that is. */
const isEvidence = (name) => /^countersign-.+-\d+(?:-\d+)?$/.test(name);
const folderName = (name) => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 120);
/** Newest first, as the platform lists them; each run is written down before the next is fetched. */
async function* collectRuns(request) {
	const { octokit, owner, repo, since } = request;
	const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
		owner,
		repo,
		created: `>=${since}`,
		per_page: 100
	});
	for await (const { data } of pages) for (const run of data) {
		if (request.privileged.size > 0 && !request.privileged.has(run.path.replace(/@.*$/, ""))) continue;
		const { evidence, missing } = await evidenceOf(request, run.id);
		yield {
			id: run.id,
			attempt: run.run_attempt ?? 1,
			workflow: run.path,
			event: run.event,
			headSha: run.head_sha,
			conclusion: run.conclusion,
			createdAt: run.created_at,
			url: run.html_url,
			evidence,
			missing
		};
	}
}
const evidenceOf = async ({ octokit, owner, repo, out, tell }, runId) => {
	const mine = (await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: runId,
		per_page: 100
	})).filter(({ name }) => isEvidence(name));
	if (mine.length === 0) return {
		evidence: [],
		missing: "no-artifact"
	};
	const kept = [];
	for (const artifact of mine.filter(({ expired }) => !expired)) {
		const { data } = await octokit.rest.actions.downloadArtifact({
			owner,
			repo,
			artifact_id: artifact.id,
			archive_format: "zip"
		});
		if (!(data instanceof ArrayBuffer)) {
			tell(`artifact ${artifact.id} of run ${runId} came in no form that can be kept`);
			continue;
		}
		const folder = join(out, String(runId));
		await mkdir(folder, { recursive: true });
		const path = join(folder, `${folderName(artifact.name)}.zip`);
		await writeFile(path, new Uint8Array(data));
		kept.push(path);
	}
	return kept.length === 0 ? {
		evidence: [],
		missing: "expired"
	} : {
		evidence: kept,
		missing: null
	};
};

export { collectRuns };