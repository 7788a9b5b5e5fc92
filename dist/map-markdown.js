import { p as tierMark } from "./gate.js";
import { n as groupsOf, r as namesOf, t as eventsOf } from "./map-groups.js";
import { c as mermaidLabel, l as oneLine, o as markdown, s as markdownCode } from "./words.js";

// src/report/map-mermaid.ts
/** GitHub renders at most 500 edges and 50,000 signs; we stay below both. */
const mostBoxes = 40;
const mostEdges = 300;
const mermaidMap = (map) => {
	const asking = map.workflows.flatMap((workflow) => workflow.jobs.filter(({ decision }) => decision !== "allow").map((job) => ({
		workflow,
		job,
		id: ""
	})));
	const [ids, lines, edges] = [
		/* @__PURE__ */ new Map(),
		[],
		/* @__PURE__ */ new Set()
	];
	const node = (kind, words, [open, close], style) => {
		const key = keyOf(kind, words);
		const known = ids.get(key);
		if (known !== void 0) return known;
		const id = `n${ids.size}`;
		ids.set(key, id);
		lines.push(`  ${id}${open}"${words.map(mermaidLabel).join("<br>") || "-"}"${close}${style === void 0 ? "" : `:::${style}`}`);
		return id;
	};
	const edge = (from, to) => {
		if (edges.size < mostEdges) edges.add(`  ${from} --> ${to}`);
	};
	for (const group of groupsOf(asking).slice(0, mostBoxes)) {
		const { workflow, targets } = group;
		const [{ job }] = group.jobs;
		const at = node("job", [workflow.path.split("/").at(-1) ?? "", ...namesOf(group)], ["[", "]"], job.decision);
		const events = eventsOf(workflow);
		if (events.length > 0) edge(node("event", events, ["([", "])"]), at);
		for (const { name } of job.credentials.slice(0, 8)) edge(at, node("credential", [name], ["[/", "/]"]));
		for (const [target, by] of targets) edge(by === null ? at : ids.get(keyOf("credential", [by])) ?? at, node("target", [target], ["[(", ")]"]));
	}
	if (lines.length === 0) return "flowchart LR\n  nothing[\"no job asks\"]";
	return [
		"flowchart LR",
		...lines,
		...edges,
		"  classDef approve stroke:#b8860b,stroke-width:2px",
		"  classDef block stroke:#b3261e,stroke-width:2px"
	].join("\n");
};
const keyOf = (kind, words) => JSON.stringify([kind, ...words]);

// src/report/map-markdown.ts
/** GitHub cuts a job summary at 1 MiB and a comment at 64 KiB; rows beyond are counted, not shown. */
const mostRows = 400;
const mostGaps = 100;
const mapMarkdown = (map) => {
	const { totals } = map;
	const rows = map.workflows.flatMap(({ path, readable, because, jobs }) => [...jobs.map((job) => row(path, job)), ...readable ? [] : [`| ${markdownCode(oneLine(path, 80))} | | not readable | | ${markdown(oneLine(because ?? "", 120))} | | | |`]]);
	return [
		`# What an agent could set in motion: ${markdown(oneLine(map.repo, 160))}`,
		"",
		`${totals.jobs} jobs in ${totals.workflows} workflows: **${totals.allow}** allowed, **${totals.approve}** need approval, **${totals.block}** blocked.`,
		"",
		"```mermaid",
		mermaidMap(map),
		"```",
		"",
		"| Workflow | Job | If an agent starts it | Risk | Touches | Credentials | Environment | Before it |",
		"| --- | --- | --- | --- | --- | --- | --- | --- |",
		...rows.slice(0, mostRows),
		...rows.length > mostRows ? ["", `${rows.length - mostRows} more rows are in the JSON form.`] : [],
		"",
		...gapsPart(map)
	].join("\n");
};
const row = (path, { job, decision, risk, categories, credentials, environment, before, guard }) => {
	const named = environment === null ? "" : `${markdownCode(oneLine(environment, 60))}${guard === null ? "" : ` (${guard})`}`;
	const held = credentials.slice(0, 12).map(({ name }) => markdownCode(oneLine(name, 60)));
	return `| ${markdownCode(oneLine(path, 80))} | ${markdownCode(oneLine(job, 60))} | ${tierMark[decision]} | ${risk} | ${categories.map(markdown).join(", ")} | ${held.join(" ")}${credentials.length > 12 ? ` and ${credentials.length - 12} more` : ""} | ${named} | ${before} |`;
};
const gapsPart = ({ gaps }) => gaps.length === 0 ? [] : [
	"## Gaps that block proof",
	"",
	"| Gap | Not known | Blocks | Who | How |",
	"| --- | --- | --- | --- | --- |",
	...gaps.slice(0, mostGaps).map(({ id, fact, blocks, who, fix }) => `| ${markdown(id)} | ${markdown(oneLine(fact, 240))} | ${markdown(oneLine(blocks, 200))} | ${who} | ${fixOf(fix.text)} |`),
	...gaps.length > mostGaps ? ["", `and ${gaps.length - mostGaps} more in the JSON form`] : [],
	""
];
/** Lines of a fix in one table cell; blanks at their head count in YAML. */
const fixOf = (text) => text.split("\n").slice(0, 12).map((line) => `<code>${"&nbsp;".repeat(/^ {0,12}/.exec(line)?.[0].length ?? 0)}${markdown(oneLine(line, 200))}</code>`).join("<br>");

export { mapMarkdown };