import { s as weighty, t as headlineOf } from "./headline.js";
import { c as oneLine } from "./text.js";

// src/report/terminal.ts
const esc = "\x1B[";
const bold = (text) => `${esc}1m${text}${esc}22m`;
const dim = (text) => `${esc}2m${text}${esc}22m`;
const colours = {
	proceed: "32",
	hold: "33",
	stop: "31"
};
const coloured = (verdict, text) => `${esc}${colours[verdict]}m${text}${esc}39m`;
const mostReasons = 12;
const mostGaps = 8;
/** @param width columns of the terminal */
const terminalOf = (assessment, width) => {
	const { verdict, reasons, decision, gaps, initiation, decisionId, policy } = assessment;
	const head = headlineOf(assessment);
	const clip = (text, indent = 0) => oneLine(text, Math.max(width - indent, 40));
	const lines = [
		bold(coloured(verdict, head.verdict)),
		"",
		`  ${oneLine(head.who, 400)}`,
		`  ${oneLine(head.what, 600)}`,
		...head.ask === null ? [] : ["", `  ${bold(oneLine(head.ask, 600))}`]
	];
	if (reasons.length > 0) {
		lines.push("", bold("Why"));
		for (const { message, at, code } of reasons.slice(0, mostReasons)) {
			const quote = decision.surfaces.find((surface) => surface.at?.path === at?.path && surface.at?.line === at?.line && surface.code === code)?.quote;
			lines.push(`  ${clip(message, 2)}`);
			if (at !== null) lines.push(dim(`    ${clip(`${at.path}:${at.line}${quote ? `  ${quote}` : ""}`, 4)}`));
		}
		if (reasons.length > mostReasons) lines.push(dim(`  and ${reasons.length - mostReasons} more in the evidence`));
	}
	const hits = initiation.signals.filter(({ outcome }) => outcome === "hit");
	if (hits.length > 0) {
		lines.push("", bold("Signs of an agent"));
		for (const { title, subject, value } of hits.slice(0, 6)) {
			const where = oneLine(subject, 24);
			lines.push(`  ${oneLine(`${title}: ${value ?? ""}`, Math.max(width - 4 - where.length, 30))} ${dim(where)}`);
		}
	}
	if (gaps.length > 0) {
		lines.push("", bold("Gaps"));
		for (const { id, fact, who } of gaps.slice(0, mostGaps)) lines.push(`  ${clip(`${id}: ${fact}`, 2)} ${dim(`(${who})`)}`);
		if (gaps.length > mostGaps) lines.push(dim(`  and ${gaps.length - mostGaps} more in the evidence`));
	}
	const ordinary = decision.surfaces.length - weighty(decision.surfaces).length;
	lines.push("", dim(`policy ${oneLine(policy.source, 80)} · ${ordinary} ordinary finding(s) · ${decisionId}`), "");
	return lines.join("\n");
};

export { dim as n, terminalOf as r, bold as t };