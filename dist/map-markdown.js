import { n as tierMark } from "./headline.js";
import { a as markdownCode, i as markdown, o as mermaidLabel, s as oneLine } from "./text.js";

// src/report/map-markdown.ts
const mostDrawn = 40;
const mapMarkdown = (map) => {
	const { totals } = map;
	const rows = map.workflows.flatMap(({ path, jobs }) => jobs.map((job) => row(path, job)));
	return [
		`# What an agent could set in motion: ${markdown(oneLine(map.repo, 100))}`,
		"",
		`${totals.jobs} jobs in ${totals.workflows} workflows: **${totals.allow}** allowed, **${totals.approve}** need approval, **${totals.block}** blocked.`,
		"",
		"```mermaid",
		mapPicture(map),
		"```",
		"",
		"| Workflow | Job | If an agent starts it | Risk | Touches | Credentials | Environment | Before it |",
		"| --- | --- | --- | --- | --- | --- | --- | --- |",
		...rows,
		...map.workflows.filter(({ readable }) => !readable).map(({ path, because }) => `| ${markdownCode(path)} | | not readable | | ${markdown(oneLine(because ?? "", 120))} | | | |`),
		"",
		...map.gaps.length === 0 ? [] : [
			"## Gaps",
			"",
			"| Gap | Not known | Blocks | Who | How |",
			"| --- | --- | --- | --- | --- |"
		],
		...map.gaps.map(({ id, fact, blocks, who, fix }) => `| ${markdown(id)} | ${markdown(oneLine(fact, 160))} | ${markdown(oneLine(blocks, 160))} | ${who} | ${markdownCode(oneLine(fix.text, 160))} |`),
		""
	].join("\n");
};
const row = (path, { job, decision, risk, categories, credentials, environment, before }) => `| ${markdownCode(oneLine(path, 80))} | ${markdownCode(oneLine(job, 60))} | ${tierMark[decision]} | ${risk} | ${categories.map(markdown).join(", ")} | ${credentials.map(({ name }) => markdownCode(oneLine(name, 60))).join(" ")} | ${environment === null ? "" : markdownCode(oneLine(environment, 60))} | ${before} |`;
/** Triggers → jobs → credentials, of the jobs that ask or are blocked. */
const mapPicture = (map) => {
	const asking = map.workflows.flatMap((workflow) => workflow.jobs.filter(({ decision }) => decision !== "allow").map((job) => ({
		workflow,
		job
	}))).slice(0, mostDrawn);
	const names = /* @__PURE__ */ new Map();
	const node = (kind, text, shape) => {
		const key = `${kind}\n${text}`;
		const known = names.get(key);
		if (known !== void 0) return known;
		const id = `n${names.size}`;
		names.set(key, id);
		lines.push(`  ${id}${shape[0]}"${mermaidLabel(text) || "-"}"${shape[1]}`);
		return id;
	};
	const lines = [];
	for (const { workflow, job } of asking) {
		const at = node("job", `${workflow.path.split("/").at(-1) ?? ""} / ${job.job}`, ["[", "]"]);
		for (const event of workflow.events.slice(0, 4)) lines.push(`  ${node("event", event, ["([", "])"])} --> ${at}`);
		for (const { name } of job.credentials.slice(0, 4)) lines.push(`  ${at} --> ${node("credential", name, ["[/", "/]"])}`);
	}
	return ["flowchart LR", ...lines.length === 0 ? ["  nothing[\"no job asks\"]"] : lines].join("\n");
};

export { mapMarkdown };