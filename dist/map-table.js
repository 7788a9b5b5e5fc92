import { p as tierMark } from "./gate.js";
import { n as bold, r as dim } from "./terminal.js";
import { l as oneLine } from "./words.js";

// src/report/map-table.ts
const colours = {
	allow: "32",
	approve: "33",
	block: "31"
};
const coloured = (tier, text) => `\u001b[${colours[tier]}m${text}\u001b[39m`;
const mostGaps = 25;
const narrowest = 40;
const mapTable = (map, columns) => {
	const width = Math.max(columns, narrowest);
	const { totals } = map;
	const nameWidth = Math.min(32, Math.max(10, ...map.workflows.flatMap(({ jobs }) => jobs.map(({ job }) => Math.min([...job].length, 32)))), width - 28);
	return `${[
		`${bold(oneLine(map.repo, width - 14))} ${dim(oneLine(map.commit ?? "", 12))}`,
		...wrapped(`${totals.jobs} jobs in ${totals.workflows} workflows: ${totals.allow} allowed, ${totals.approve} need approval, ${totals.block} blocked, if an agent set them in motion`, width),
		...totals.workflows === 0 ? wrapped("There are no workflows in .github/workflows/.", width) : [],
		...map.workflows.flatMap((workflow) => workflowLines(workflow, nameWidth, width)),
		...gapLines(map, width)
	].join("\n")}\n`;
};
/** Our own words, broken between them. */
const wrapped = (text, width) => {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
};
const workflowLines = ({ path, starts, readable, because, jobs }, nameWidth, width) => {
	const by = starts.map(({ event, reach }) => `${event}${reach === "directly" ? "" : reach === "by-merge" ? " (after a merge)" : ""}`).join(", ");
	const shown = oneLine(path, width);
	const room = width - [...shown].length - 3;
	return [
		"",
		`${bold(shown)}${room > 12 && by !== "" ? ` ${dim(oneLine(by, room))}` : ""}`,
		...readable ? [] : [`  ${coloured("approve", "not readable")}: ${oneLine(because ?? "", width - 16)}`],
		...jobs.flatMap((job) => jobLines(job, nameWidth, width))
	];
};
const pad = (text, width) => {
	const cut = oneLine(text, width);
	return `${cut}${" ".repeat(Math.max(0, width - [...cut].length))}`;
};
const jobLines = (job, nameWidth, width) => {
	const head = `  ${coloured(job.decision, pad(tierMark[job.decision], 15))} ${pad(job.job, nameWidth)} ${pad(job.risk, 8)}`;
	const rest = [
		job.categories.join(", "),
		job.decision === "allow" ? "" : job.before === "gate" ? "behind the gate" : job.before === "environment" ? "" : "nothing before it",
		job.environment === null ? "" : `environment ${job.environment}${job.guard === null ? "" : ` (${job.guard})`}`,
		job.credentials.map(({ name }) => name).join(", "),
		new Set(job.events.map(({ decision }) => decision)).size > 1 ? job.events.map(({ event, decision }) => `${event}: ${tierMark[decision]}`).join(", ") : ""
	].filter(Boolean).join(" · ");
	const used = 18 + nameWidth + 1 + 8;
	if (rest === "") return [head.trimEnd()];
	if (width - used > 34) return [`${head} ${dim(oneLine(rest, width - used - 1))}`];
	return [head.trimEnd(), `    ${dim(oneLine(rest, width - 4))}`];
};
const gapLines = ({ gaps }, width) => gaps.length === 0 ? [] : [
	"",
	bold("Gaps that block proof"),
	...gaps.slice(0, mostGaps).flatMap(({ id, fact, who, fix }) => [...gapHead(id, who, fact, width), ...fix.text.split("\n").slice(0, 6).map((line) => `      ${dim(indentOf(line) + oneLine(line, width - 6 - indentOf(line).length))}`)]),
	...gaps.length > mostGaps ? [dim(`  and ${gaps.length - mostGaps} more with --json`)] : [],
	...wrapped("countersign map --fix prints the patches that are safe to make.", width - 2).map((line) => dim(`  ${line}`))
];
const gapHead = (id, who, fact, width) => {
	const room = width - id.length - who.length - 6;
	const head = `  ${bold(oneLine(id, width - who.length - 5))} ${dim(`(${who})`)}`;
	return room >= 30 ? [`${head} ${oneLine(fact, room)}`] : [head, `    ${oneLine(fact, width - 4)}`];
};
const indentOf = (line) => /^ {0,12}/.exec(line)?.[0] ?? "";

export { mapTable };