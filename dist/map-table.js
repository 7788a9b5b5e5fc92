import { n as tierMark } from "./headline.js";
import { n as dim, t as bold } from "./terminal.js";
import { s as oneLine } from "./text.js";

// src/report/map-table.ts
const colours = {
	allow: "32",
	approve: "33",
	block: "31"
};
const coloured = (tier, text) => `\u001b[${colours[tier]}m${text}\u001b[39m`;
const pad = (text, width) => text.padEnd(width).slice(0, width);
const mostGaps = 12;
const mapTable = (map, width) => {
	const { totals } = map;
	const lines = [`${bold(oneLine(map.repo, 100))} ${dim(map.commit?.slice(0, 12) ?? "")}`, `${totals.jobs} jobs in ${totals.workflows} workflows: ${totals.allow} allowed, ${totals.approve} need approval, ${totals.block} blocked, if an agent set them in motion`];
	for (const workflow of map.workflows) {
		lines.push("", `${bold(oneLine(workflow.path, width - 30))} ${dim(oneLine(workflow.events.join(", "), 60))}`);
		if (!workflow.readable) lines.push(`  ${coloured("approve", "not readable")}: ${oneLine(workflow.because ?? "", width - 20)}`);
		for (const job of workflow.jobs) lines.push(rowOf(job, width));
	}
	if (map.gaps.length > 0) {
		lines.push("", bold("Gaps"));
		for (const { id, fact, who, fix } of map.gaps.slice(0, mostGaps)) lines.push(`  ${oneLine(`${id}: ${fact} (${who}): ${fix.text}`, width - 2)}`);
		if (map.gaps.length > mostGaps) lines.push(dim(`  and ${map.gaps.length - mostGaps} more with --json`));
	}
	return `${lines.join("\n")}\n`;
};
const rowOf = ({ job, decision, risk, categories, credentials, environment, before }, width) => {
	const start = `  ${coloured(decision, pad(tierMark[decision], 15))} ${pad(oneLine(job, 28), 28)} ${pad(risk, 9)}`;
	const rest = [
		categories.join(", "),
		credentials.map(({ name }) => name).join(", "),
		environment === null ? "" : `environment ${environment}`,
		decision !== "allow" && before === "nothing" ? "nothing stands before it" : ""
	].filter(Boolean);
	return `${start}${dim(oneLine(rest.join(" · "), Math.max(width - 56, 20)))}`.trimEnd();
};

export { mapTable };