import { t as withoutTokens } from "./tokens.js";
import { a as sha256, r as canonicalJson } from "./gaps.js";
import { a as statementOf, i as predicateOf, r as notStored, t as evidenceText } from "./statement.js";
import { n as tierMark, r as weighty, t as headlineOf } from "./headline.js";
import { a as markdownCode, i as markdown, n as html, o as mermaidLabel, s as oneLine } from "./text.js";
import { a as pageOf, i as markup, n as codeOf, o as tableOf, r as linkOf, t as pageStyle } from "./page-style.js";
import { createHash } from "node:crypto";

// src/evidence/disclose.ts
/** What may leave the machine: facts with secrets taken out and private addresses made unreadable, before anything is judged. */
const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const githubNoreply = /@users\.noreply\.github\.com$/i;
/** The same address always gives the same sign, so that people can still be told apart, within one repository. */
const hidden = (email, salt) => `${createHash("sha256").update(`${salt}\n${email.toLowerCase()}`).digest("hex").slice(0, 16)}@hidden.invalid`;
/**
* Rewrites every string of the facts. Judgement then sees what the evidence keeps, so `facts.json` alone gives the same decision again.
* Account numbers in noreply addresses are public and stay; texts of files stay, but for tokens.
*/
const disclose = (facts, { keep, full }) => {
	const salt = facts.repository.name ?? "local";
	const person = (text) => full ? text : text.replaceAll(address, (email) => keep.has(email.toLowerCase()) || githubNoreply.test(email) || email.endsWith("@hidden.invalid") ? email : hidden(email, salt));
	const { files, policy, ...rest } = facts;
	return {
		...walk(rest, (text) => person(withoutTokens(text))),
		files: walk(files, withoutTokens),
		policy: walk(policy, withoutTokens)
	};
};
/** The same value with every string turned; shape and type stay. */
const walk = (value, turn) => {
	const step = (item) => {
		if (typeof item === "string") return turn(item);
		if (Array.isArray(item)) return item.map(step);
		if (item !== null && typeof item === "object") return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, step(inner)]));
		return item;
	};
	return step(value);
};

// src/report/page.ts
const evidencePage = (predicate, words, code) => pageOf({
	title: `Countersign: ${words.verdict}`,
	style: pageStyle,
	body: markup`<main class="${predicate.verdict}"><h1>${words.verdict}</h1><p>${words.who}</p><p>${words.what}</p>${words.ask === null ? null : markup`<p class="ask">${words.ask}</p>`}${code === null ? null : markup`<p>Countersign code for the approval comment: <code>${code}</code></p>`}${flow(predicate)}${reasons(predicate)}${record(predicate)}${signals(predicate)}${surfaces(predicate)}${rules(predicate)}${approval(predicate)}${gaps(predicate)}${provenance(predicate)}</main>`
});
const listOf = (items, most = 8) => items.length === 0 ? markup`<p>none</p>` : markup`<ul>${items.slice(0, most).map((item) => markup`<li>${oneLine(item, 80)}</li>`)}${items.length > most ? markup`<li>and ${items.length - most} more</li>` : null}</ul>`;
const flow = ({ run, protectedJobs, record: { agent, credential, target }, initiator }) => {
	const jobs = protectedJobs.map((job) => job.slice(job.lastIndexOf("#") + 1));
	return markup`<ol class="flow" aria-label="What the run can touch"><li><h2>Run</h2>${listOf([
		...agent.value ?? [],
		initiator,
		run.event
	])}</li><li><h2>Jobs</h2>${listOf(jobs)}</li><li><h2>Credentials</h2>${listOf((credential.value ?? []).map(({ name, kind, scope }) => `${name} (${kind}, ${scope})`))}</li><li><h2>Targets</h2>${listOf(target.value ?? [])}</li></ol>`;
};
const place = (predicate, at) => {
	if (at === null) return markup``;
	const text = `${at.path}:${at.line}`;
	const { repository } = predicate.record;
	const site = predicate.run.url === null ? null : /^(https:\/\/[\w.-]+)\//.exec(predicate.run.url)?.[1];
	if (!site || repository.value === null || predicate.run.headSha === null) return codeOf(text);
	const path = at.path.split("/").map(encodeURIComponent).join("/");
	return linkOf(`${site}/${repository.value}/blob/${predicate.run.headSha}/${path}#L${at.line}`, oneLine(text, 160));
};
const reasons = (predicate) => predicate.reasons.length === 0 ? markup`` : markup`<h2>Why</h2>${tableOf("Reasons", [
	"Reason",
	"Where",
	"Rule"
], predicate.reasons.map(({ message, at, rule, code }) => [
	markup`${message} <span class="tag">${code}</span>`,
	place(predicate, at),
	rule ?? ""
]))}`;
const shown = (value) => value === null || value === void 0 ? "unknown" : Array.isArray(value) ? value.map((item) => typeof item === "object" ? JSON.stringify(item) : String(item)).join(", ") || "none" : typeof value === "object" ? JSON.stringify(value) : String(value);
const fieldNames = {
	owner: "Human owner or accountable team",
	agent: "Agent",
	workflow: "Workflow",
	tool: "Tool",
	repository: "Repository",
	branch: "Branch",
	pullRequest: "Pull request",
	credential: "Credential or identity source and scope",
	action: "Action requested",
	target: "Target system",
	risk: "Risk tier",
	approver: "Approver",
	approvalReason: "Approval reason",
	decision: "Policy decision",
	timestamp: "Timestamp",
	approvedAt: "Approved not later than",
	approvedAttempt: "Attempt approved",
	protection: "Protection behind the approval",
	validation: "Validation result",
	outcome: "Final outcome",
	location: "Evidence location",
	expires: "Evidence expires"
};
const record = (predicate) => {
	const rows = Object.entries(fieldNames).flatMap(([key, name]) => {
		const claim = Object.entries(predicate.record).find(([field]) => field === key)?.[1];
		return claim === void 0 ? [] : [[
			name,
			oneLine(shown(claim.value), 600),
			markup`<span class="tag">${claim.state}</span>`,
			claim.source
		]];
	});
	return markup`<h2>Record</h2>${tableOf("Record", [
		"Field",
		"Value",
		"State",
		"Source"
	], rows)}`;
};
const signals = (predicate) => markup`<h2>Whose hand</h2><p>${predicate.because}</p>${tableOf("Signals", [
	"Signal",
	"Outcome",
	"Trust",
	"Agent",
	"Subject",
	"Seen"
], predicate.signals.map(({ title, outcome, trust, agent, subject, value, because }) => [
	title,
	outcome,
	trust,
	agent ?? "",
	codeOf(subject, 60),
	value === null ? because : codeOf(value)
]))}${predicate.sessionLogs.length === 0 ? null : markup`<p>Session logs: ${predicate.sessionLogs.map((log) => markup`${linkOf(log, oneLine(log, 120))} `)}</p>`}`;
const surfaces = (predicate) => markup`<h2>What it touches</h2>${tableOf("Surfaces", [
	"Category",
	"What",
	"Where",
	"Line",
	"Access"
], predicate.surfaces.map((surface) => [
	surface.category,
	surface.message,
	place(predicate, surface.at),
	surface.quote === null ? null : codeOf(surface.quote),
	surface.lowImpact ? "low impact" : `${surface.access}${surface.production === "yes" ? ", production" : ""}${surface.destructive ? ", destructive" : ""}`
]))}`;
const rules = (predicate) => markup`<h2>Rules that spoke</h2>${tableOf("Rules", [
	"Rule",
	"Row",
	"Decision",
	"Because"
], predicate.rulings.map(({ rule, title, row, decision, because, lifted }) => [
	markup`${title} <span class="tag">${rule}</span>`,
	row,
	decision,
	lifted === null ? because : `lifted by ${lifted}`
]))}`;
const approval = ({ approval: { state, environment, guard, because } }) => markup`<h2>Approval</h2><dl><dt>State</dt><dd>${state ?? "not needed"}</dd><dt>Environment</dt><dd>${environment ?? "none"}</dd><dt>Protection</dt><dd>${guard ?? "not asked"}</dd><dt>Because</dt><dd>${because}</dd></dl>`;
const gaps = ({ gaps: list, blindSpots }) => markup`<h2>Gaps and blind spots</h2>${tableOf("Gaps", [
	"Gap",
	"Not known",
	"Blocks",
	"Who can close it",
	"How"
], list.map(({ id, fact, blocks, who, fix }) => [
	id,
	fact,
	blocks,
	who,
	codeOf(fix.text, 300)
]))}${blindSpots.length === 0 ? null : markup`<p>Not visible to this source: ${blindSpots.join(", ")}</p>`}`;
const provenance = (predicate) => {
	return markup`<h2>Provenance</h2><dl><dt>Decision</dt><dd><code>${predicate.decisionId}</code></dd><dt>Policy</dt><dd>${predicate.policy.written} <code>${predicate.policy.digest}</code></dd><dt>Run</dt><dd>${predicate.run.url === null ? "local" : linkOf(predicate.run.url, predicate.run.url)}, attempt ${predicate.run.attempt ?? "unknown"}</dd><dt>Version</dt><dd>${predicate.tool.version}</dd><dt>Drift from the default branch</dt><dd>${predicate.drift.value ?? "unknown"}</dd></dl><details><summary>The whole record</summary><pre tabindex="0">${JSON.stringify(predicate, null, 2)}</pre></details>`;
};

// src/report/picture.ts
const most = 8;
/** Mermaid text; every label is ours or escaped. At most eight jobs, credentials and targets are drawn; the tables below name all. */
const pictureOf = ({ facts, initiation, reach, decision }) => {
	const who = initiation.agents.length > 0 ? initiation.agents.slice(0, 3).join(", ") : initiation.initiator;
	const jobs = reach.jobs.slice(0, most);
	const credentials = reach.credentials.slice(0, most);
	const targets = [...new Set(reach.targets)].slice(0, most);
	const lines = [
		"flowchart LR",
		`  who["${mermaidLabel(who)}"] --> run["${mermaidLabel(facts.run.event)}"]`,
		...jobs.map(({ job }, index) => `  run --> job${index}["job ${mermaidLabel(job.id)}"]`)
	];
	credentials.forEach(({ name, at }, index) => {
		const from = jobs.findIndex(({ job }) => job.id === at.job);
		lines.push(`  ${from < 0 ? "run" : `job${from}`} --> credential${index}(["${mermaidLabel(name)}"])`);
	});
	targets.forEach((target, index) => {
		const surface = decision.surfaces.find((candidate) => candidate.target === target);
		const by = credentials.findIndex(({ name }) => name === surface?.credential);
		const job = jobs.findIndex((candidate) => candidate.job.id === surface?.at?.job);
		const from = by >= 0 ? `credential${by}` : job >= 0 ? `job${job}` : "run";
		lines.push(`  ${from} --> target${index}[/"${mermaidLabel(target)}"/]`);
	});
	return lines.join("\n");
};

// src/report/summary.ts
/** GitHub refuses a step's summary above 1 MiB; other parts of a job may add theirs, so we stay far below. */
const mostBytes = 524288;
const mostRows = 60;
const summaryOf = (assessment, { digest, code } = {
	digest: null,
	code: null
}) => {
	const parts = [
		top(assessment, code),
		reasonsPart(assessment.reasons),
		surfacesPart(assessment.decision.surfaces),
		weighty(assessment.decision.surfaces).length === 0 ? "" : picturePart(assessment),
		signalsPart(assessment),
		gapsPart(assessment.gaps),
		foot(assessment, digest)
	];
	let text = "";
	for (const part of parts.filter(Boolean)) {
		const next = text === "" ? part : `${text}\n\n${part}`;
		if (new TextEncoder().encode(next).length > mostBytes) return `${text}\n\n_Cut here: the evidence holds the rest._\n`;
		text = next;
	}
	return `${text}\n`;
};
const top = (assessment, code) => {
	const { verdict, who, what, ask } = headlineOf(assessment);
	return [
		`## Countersign: ${markdown(verdict)}`,
		"",
		markdown(oneLine(who, 400)),
		markdown(oneLine(what, 600)),
		...ask === null ? [] : ["", `**${markdown(oneLine(ask, 600))}**`],
		...code === null ? [] : ["", `Countersign code for the approval comment: <code>${markdown(code)}</code>`]
	].join("\n");
};
const table = (head, rows, total) => [
	`| ${head.join(" | ")} |`,
	`| ${head.map(() => "---").join(" | ")} |`,
	...rows.map((row) => `| ${row.join(" | ")} |`),
	...total > rows.length ? ["", `${total - rows.length} more are in the evidence.`] : []
].join("\n");
const where = (at) => at === null ? "" : markdownCode(oneLine(`${at.path}:${at.line}`, 120));
const reasonsPart = (reasons) => reasons.length === 0 ? "" : [
	"### Why",
	"",
	...reasons.slice(0, 20).map(({ code, message, at }) => `- ${markdown(oneLine(message, 300))} ${where(at)} (\`${code.replaceAll(/[^\w-]/g, "")}\`)`),
	...reasons.length > 20 ? [`- and ${reasons.length - 20} more in the evidence`] : []
].join("\n");
const surfacesPart = (all) => {
	const surfaces = [...weighty(all), ...all.filter((surface) => !weighty(all).includes(surface))];
	if (surfaces.length === 0) return "";
	const rows = surfaces.slice(0, mostRows).map((surface) => [
		markdown(surface.category),
		markdown(oneLine(surface.message, 200)),
		where(surface.at),
		surface.quote === null ? "" : markdownCode(oneLine(surface.quote, 120)),
		markdown(surface.access === "read" ? "read" : surface.lowImpact ? "low impact" : surface.production === "yes" ? "write, production" : "write")
	]);
	return `### What it touches\n\n${table([
		"Category",
		"What",
		"Where",
		"Line",
		"Access"
	], rows, surfaces.length)}`;
};
const picturePart = (assessment) => `\`\`\`mermaid\n${pictureOf(assessment)}\n\`\`\``;
const signalsPart = ({ initiation }) => {
	const seen = initiation.signals.filter(({ outcome }) => outcome !== "miss");
	if (seen.length === 0) return "";
	const rows = seen.slice(0, mostRows).map(({ title, outcome, trust, agent, subject, value, because }) => [
		markdown(title),
		outcome,
		trust,
		markdown(agent ?? ""),
		markdownCode(oneLine(subject, 60)),
		value === null ? markdown(oneLine(because, 160)) : markdownCode(oneLine(value, 120))
	]);
	return `### Whose hand\n\n${markdown(oneLine(initiation.because, 400))}\n\n${table([
		"Signal",
		"Outcome",
		"Trust",
		"Agent",
		"Subject",
		"Seen"
	], rows, seen.length)}`;
};
const gapsPart = (gaps) => {
	if (gaps.length === 0) return "";
	const rows = gaps.slice(0, mostRows).map(({ id, fact, blocks, who, fix }) => [
		markdown(id),
		markdown(oneLine(fact, 200)),
		markdown(oneLine(blocks, 200)),
		markdown(who),
		markdownCode(oneLine(fix.text, 160))
	]);
	return `<details><summary>${gaps.length} ${gaps.length === 1 ? "gap" : "gaps"} that block proof</summary>\n\n${table([
		"Gap",
		"Not known",
		"Blocks",
		"Who can close it",
		"How"
	], rows, gaps.length)}\n\n</details>${patchesIn(gaps)}`;
};
/** A fix that is a diff is shown whole, ready to be applied. */
const patchesIn = (gaps) => gaps.filter(({ fix }) => fix.text.startsWith("--- a/") && fix.text.length < 2e4).slice(0, 3).map(({ fix }) => `\n\n<pre lang="diff">${html(fix.text)}</pre>`).join("");
const foot = ({ decision, decisionId, policy, facts }, digest) => [
	`Policy ${markdownCode(oneLine(policy.source, 120))} · ${tierMark[decision.tier]} by ${decision.rulings.length} rule(s) · decision \`${decisionId}\``,
	...digest === null ? [] : [`Evidence \`${digest}\``],
	...facts.blindSpots.length === 0 ? [] : [`Not visible here: ${facts.blindSpots.map((spot) => markdownCode(oneLine(spot, 60))).join(", ")}`]
].join("<br>\n");

// src/folder.ts
/** The evidence folder of a decision, as names and texts. The same assessment gives the same bytes through every door. */
/** @param code the code that an approver copies, where one is asked for */
const folderOf = (assessment, code = null, storage = notStored) => {
	const others = {
		"facts.json": `${canonicalJson(assessment.facts)}\n`,
		"summary.md": summaryOf(assessment, {
			digest: null,
			code
		}),
		"evidence.html": evidencePage(predicateOf(assessment, storage), headlineOf(assessment), code)
	};
	const evidence = statementOf(assessment, others, storage);
	const text = evidenceText(evidence);
	return {
		files: {
			"evidence.json": text,
			...others
		},
		evidence,
		digest: sha256(text)
	};
};

export { summaryOf as n, disclose as r, folderOf as t };