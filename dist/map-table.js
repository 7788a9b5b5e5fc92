import { p as tierMark } from "./gate.js";
import { a as wrapped, n as bold, r as dim } from "./terminal.js";
import { l as oneLine } from "./words.js";

// src/report/map-table.ts
const colours = {
	allow: "32",
	approve: "33",
	block: "31"
};
const coloured = (tier, text) => `\u001b[${colours[tier]}m${text}\u001b[39m`;
const mostGaps = 25;
const mostOfFix = 12;
const longestLine = 2e3;
const narrowest = 40;
/** Signs of what is told of a job. */
const mostOfJob = 500;
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
	const beside = width - used > 34;
	const lines = wrapped(oneLine(rest, mostOfJob), beside ? width - used - 1 : width - 4);
	if (!beside) return [head.trimEnd(), ...lines.map((line) => `    ${dim(line)}`)];
	return lines.map((line, index) => `${index === 0 ? head : " ".repeat(used)} ${dim(line)}`);
};
const gapLines = ({ gaps }, width) => gaps.length === 0 ? [] : [
	"",
	bold("Gaps that block proof"),
	...gaps.slice(0, mostGaps).flatMap(({ id, fact, who, fix }) => [...gapHead(id, who, fact, width), ...fixLines(fix.text)]),
	...gaps.length > mostGaps ? [dim(`  and ${gaps.length - mostGaps} more with --json`)] : [],
	...wrapped("countersign map --fix prints the patches that are safe to make.", width - 2).map((line) => dim(`  ${line}`))
];
const gapHead = (id, who, fact, width) => [`  ${bold(oneLine(id, width - who.length - 5))} ${dim(`(${who})`)}`, ...wrapped(oneLine(fact, mostOfJob), width - 4).map((line) => `    ${line}`)];
/** A fix is there to be copied: no line of it is cut or broken, however narrow the terminal. */
const fixLines = (text) => {
	const lines = text.split("\n");
	const more = lines.length - mostOfFix;
	return [...lines.slice(0, mostOfFix).map((line) => `      ${dim(indentOf(line) + oneLine(line, longestLine))}`), ...more > 0 ? [`      ${dim(`# and ${more} more ${more === 1 ? "line" : "lines"} with --json`)}`] : []];
};
const indentOf = (line) => /^ {0,12}/.exec(line)?.[0] ?? "";

export { mapTable };