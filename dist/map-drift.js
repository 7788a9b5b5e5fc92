import { n as bold, r as dim } from "./terminal.js";
import { l as oneLine, o as markdown, s as markdownCode } from "./words.js";

// src/report/map-drift.ts
const words = {
	"new-job": "new privileged job",
	stricter: "stricter",
	"new-category": "touches more",
	"new-credential": "new credential",
	"wider-credential": "wider credential",
	"new-target": "new target",
	"lost-gate": "less stands before it",
	environment: "environment",
	"new-start": "new way to start it",
	"new-gap": "new gap",
	unreadable: "no longer readable"
};
const headline = (drifts, from) => drifts.length === 0 ? `Nothing is worse than at ${oneLine(from, 80)}.` : `${drifts.length} ${drifts.length === 1 ? "thing is" : "things are"} worse than at ${oneLine(from, 80)}:`;
const driftTable = (drifts, from, width) => {
	const lines = drifts.map(({ kind, workflow, job, what, at }) => {
		const where = `${workflow}${job === null ? "" : `#${job}`}`;
		return `  ${words[kind].padEnd(22)} ${oneLine(what, Math.max(width - 26, 30))}\n${dim(`  ${" ".repeat(22)} ${oneLine(`${where}:${at.line}`, Math.max(width - 26, 30))}`)}`;
	});
	return `${[bold(headline(drifts, from)), ...lines].join("\n")}\n`;
};
const mostRows = 300;
const driftMarkdown = (drifts, from) => [
	"## What this change adds to what an agent could set in motion",
	"",
	markdown(headline(drifts, from)),
	...drifts.length === 0 ? [] : [
		"",
		"| | What | Workflow | Job |",
		"| --- | --- | --- | --- |"
	],
	...drifts.slice(0, mostRows).map(({ kind, workflow, job, what, at }) => `| ${words[kind]} | ${markdown(oneLine(what, 160))} | ${markdownCode(oneLine(`${workflow}:${at.line}`, 120))} | ${job === null ? "" : markdownCode(oneLine(job, 60))} |`),
	...drifts.length > mostRows ? ["", `and ${drifts.length - mostRows} more`] : [],
	""
].join("\n");

export { driftMarkdown, driftTable };