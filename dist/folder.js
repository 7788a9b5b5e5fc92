import { S as weighty, b as flowWords, g as headlineOf, lr as sha256, or as canonicalJson, sr as contentHash, x as stages, y as flowOf } from "./gate.js";
import { a as statementOf, i as predicateOf, r as notStored, t as evidenceText } from "./statement.js";
import { a as foldOf, c as markup, f as tagOf, i as codeOf, l as pageOf, o as isAddress, r as blockOf, s as linkOf, t as evidenceStyle, u as sectionOf } from "./page-style.js";
import { l as oneLine, m as visible, p as utcOf } from "./words.js";
import { n as summaryOf } from "./summary.js";

// src/report/page-links.ts
/** `https://github.com/owner/name`, from the run's own address; null for a local judgement. */
const siteOf = ({ run, record }) => {
	const host = run.url === null ? null : /^(https:\/\/[\w.-]+(?::\d{1,5})?)\//.exec(run.url)?.[1] ?? null;
	const name = record.repository.value;
	return host === null || name === null || !/^[\w.-]+\/[\w.-]+$/.test(name) ? null : `${host}/${name}`;
};
/**
* A line of a file in the commit that was judged: what the jobs do stands in the commit that the run carries (for a pull request its
* merge), what the diff alters in the head.
*/
const placeOf = (predicate, at, side = "action") => {
	if (at === null) return markup``;
	const text = markup`<code>${oneLine(`${at.path}:${at.line}`, 160)}</code>`;
	const site = siteOf(predicate);
	const { sha, headSha } = predicate.run;
	const commit = side === "change" ? headSha : sha ?? headSha;
	if (site === null || commit === null) return text;
	return linkOf(`${site}/blob/${commit}/${at.path.split("/").map(encodeURIComponent).join("/")}#L${at.line}`, text);
};
/** The job and the step that a place belongs to, in words. */
const inJob = (at) => {
	if (at === null || at.job === null) return "";
	return at.step === null ? `job ${oneLine(at.job, 80)}` : `job ${oneLine(at.job, 80)}, step ${oneLine(at.step, 80)}`;
};
/** Where a subject of a signal can be looked at: a commit or a pull request. */
const subjectOf = (predicate, subject) => {
	const site = siteOf(predicate);
	const commit = /^commit:([0-9a-f]{40,64})$/.exec(subject)?.[1];
	const pull = /^pull:(\d{1,12})$/.exec(subject)?.[1];
	const text = commit === void 0 ? oneLine(subject, 60) : `commit ${commit.slice(0, 10)}`;
	if (site === null || commit === void 0 && pull === void 0) return markup`<code>${text}</code>`;
	return linkOf(commit === void 0 ? `${site}/pull/${pull ?? ""}` : `${site}/commit/${commit}`, markup`<code>${text}</code>`);
};

// src/report/page-details.ts
const listOf$1 = (items) => markup`<ul class="items">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
const pairs = (rows) => markup`<dl class="plain">${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
const trustWords = {
	platform: "attested by the platform",
	forgeable: "anyone who pushes could write it",
	declared: "declared by an input"
};
const signalsSection = (predicate) => {
	const { signals, sessionLogs, because } = predicate;
	const seen = signals.filter(({ outcome }) => outcome === "hit");
	const open = signals.filter(({ outcome }) => outcome === "unavailable");
	const rest = signals.filter(({ outcome }) => outcome === "miss" || outcome === "blind");
	const item = (signal) => signalItem(predicate, signal);
	return sectionOf("hand", "Whose hand", [
		markup`<p>${oneLine(because, 600)}</p>`,
		seen.length === 0 ? markup`<p class="soft">No sign of an agent was seen.</p>` : listOf$1(seen.map(item)),
		sessionLogs.length === 0 ? null : markup`<p>The agent's own log: ${sessionLogs.slice(0, 10).map((log) => markup`${linkOf(log, oneLine(log, 120))} `)}</p>`,
		open.length === 0 ? null : markup`<h3>Could not be looked at</h3>${listOf$1(open.map(item))}`,
		rest.length === 0 ? null : foldOf(`${rest.length} looked at and not found`, listOf$1(rest.map(item)))
	]);
};
const outcomeTone = {
	hit: "hold",
	miss: "",
	unavailable: "stop",
	blind: "dashed"
};
const signalItem = (predicate, { title, outcome, trust, agent, subject, value, because }) => markup`<div class="line1"><span class="grow">${title}${agent === null ? null : `: ${oneLine(agent, 60)}`}</span>${subjectOf(predicate, subject)}</div><p>${tagOf(outcome, outcomeTone[outcome])} <span class="soft">${trustWords[trust]}</span> ${value === null ? oneLine(because, 300) : codeOf(value, 200)}</p>`;
const tierTone = {
	allow: "go",
	approve: "hold",
	block: "stop"
};
const rulesSection = ({ rulings, policy }) => {
	const items = rulings.map(({ rule, title, row, decision, because, lifted, surfaces }) => markup`<div class="line1"><span class="grow">${oneLine(title, 300)}</span>${tagOf(decision, tierTone[decision])}</div><p class="soft">${codeOf(rule, 80)} says ${row}; ${lifted === null ? oneLine(because, 200) : `lifted by the exception ${oneLine(lifted, 80)}`}; ${surfaces.length} ${surfaces.length === 1 ? "surface" : "surfaces"}</p>`);
	return sectionOf("rules", "Rules that spoke", [markup`<p class="soft">Policy ${codeOf(policy.written, 160)}${policy.ref === null ? null : markup` at ${codeOf(policy.ref, 80)}`}. The strictest rule that is left after exceptions wins.</p>`, items.length === 0 ? markup`<p>No rule spoke.</p>` : listOf$1(items)]);
};
const approvalSection = ({ approval, record }) => sectionOf("approval", "Approval", pairs([
	["State", markup`<b>${approval.state ?? "not needed"}</b>: ${oneLine(approval.because, 400)}`],
	["Approver", (record.approver.value ?? []).join(", ") || "nobody"],
	["Reason given", markup`<bdi>${oneLine(record.approvalReason.value ?? "none", 1e3)}</bdi>`],
	["Not later than", record.approvedAt.value ?? "unknown"],
	["Wanted", `${approval.minimum} ${approval.minimum === 1 ? "person" : "people"}${approval.approvers.length === 0 ? "" : ` of ${oneLine(approval.approvers.join(", "), 300)}`}`],
	["Who may not approve", separationWords[approval.separation]],
	["Environment", approval.environment === null ? "none" : oneLine(approval.environment, 120)],
	["Protection", guardWords(approval.guard)],
	...protectionRows(approval.protection)
]));
const separationWords = {
	"agent-commits": "whoever started it, or wrote or asked for a commit in which an agent is or may be",
	"all-commits": "whoever started it or wrote any commit of the range",
	initiator: "only whoever started it (weak)",
	none: "anyone may (weak)"
};
const guardWords = (guard) => {
	return guard === null ? "not looked at" : {
		guarded: "guarded: reviewers have to be asked",
		"self-approvable": "self-approvable: whoever started the run may approve it",
		bypassable: "bypassable: administrators may pass it by",
		"name-only": "name only: it asks nobody",
		missing: "missing: it does not exist and would be created without protection",
		dynamic: "dynamic: its name is an expression",
		unknown: "unknown: it could not be read"
	}[guard];
};
const told = (flag) => flag === null ? "not told" : flag ? "yes" : "no";
const protectionRows = (protection) => protection === null ? [] : [
	["Its reviewers", protection.reviewers.map(({ kind, name }) => `${name}${kind === "team" ? " (team)" : ""}`).join(", ") || "none"],
	["Self-review prevented", told(protection.preventSelfReview)],
	["Administrators may bypass", told(protection.adminsCanBypass)],
	["Branches", protection.branchPolicy ?? "not told"]
];
const whoWords = {
	developer: "a developer",
	admin: "an administrator of the repository",
	organisation: "an owner of the organisation",
	policy: "the policy's owner"
};
const gapsSection = ({ gaps, blindSpots }) => {
	const items = gaps.map(({ id, fact, blocks, who, fix }) => markup`<div class="line1"><span class="grow">Not known: ${oneLine(fact, 300)}</span>${tagOf(id)}</div><p>It blocks ${oneLine(blocks, 300)}. It can be closed by ${whoWords[who]}:</p>${blockOf(fix.text)}`);
	return sectionOf("gaps", "Gaps and blind spots", [items.length === 0 ? markup`<p>No fact that proof needs is missing.</p>` : listOf$1(items), blindSpots.length === 0 ? null : markup`<p class="soft">Nobody could see from here: ${blindSpots.map((spot, index) => markup`${index === 0 ? null : ", "}${codeOf(spot, 80)}`)}.</p>`]);
};
const provenanceSection = (predicate, site) => {
	const { decisionId, policy, run, tool, drift, ranges, earlier } = predicate;
	const commit = (sha) => sha === null ? "unknown" : site === null ? codeOf(sha) : linkOf(`${site}/commit/${sha}`, codeOf(sha));
	return sectionOf("provenance", "Provenance", [
		pairs([
			["Decision", codeOf(decisionId)],
			["Head commit", commit(run.headSha)],
			["Commit that the run carries", commit(run.sha)],
			...ranges.map(({ origin, base, head, basis, commits, truncated }) => [`Range (${origin})`, markup`${commits ?? "unknown"} ${commits === 1 ? "commit" : "commits"}, ${codeOf((base ?? "unknown").slice(0, 10))} to ${codeOf((head ?? "unknown").slice(0, 10))}, by ${oneLine(basis, 160)}${truncated === null ? null : `; cut: ${oneLine(truncated, 160)}`}`]),
			["Policy", markup`${codeOf(policy.written, 160)} ${policy.sha === null ? null : markup`at ${codeOf(policy.sha.slice(0, 10))}`} ${codeOf(policy.digest)}`],
			["Workflow against the default branch", `${drift.value ?? "unknown"} (${drift.source})`],
			["Earlier evidence of this run", earlier.length === 0 ? "none" : earlier.map((digest) => markup`${codeOf(digest)} `)],
			["Written by", `${tool.name} ${tool.version}`]
		]),
		markup`<p class="soft">Digests are of <code>evidence.json</code>, which lies beside this page. <code>countersign verify</code> checks them, makes the decision again from <code>facts.json</code>, and says how far its origin is proven.</p>`,
		foldOf("The whole record as JSON", blockOf(JSON.stringify(predicate, null, 2), 4e6))
	]);
};

// src/report/page-record.ts
/** In the words of the approval policy that they answer, in groups as a reader asks for them. */
const recordNames = {
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
const groups = [
	{
		title: "Who and where",
		fields: [
			"owner",
			"agent",
			"workflow",
			"tool",
			"repository",
			"branch",
			"pullRequest"
		]
	},
	{
		title: "With what, to do what",
		fields: [
			"credential",
			"action",
			"target",
			"risk"
		]
	},
	{
		title: "Who agreed",
		fields: [
			"decision",
			"approver",
			"approvalReason",
			"timestamp",
			"approvedAt",
			"approvedAttempt",
			"protection"
		]
	},
	{
		title: "What came of it",
		fields: [
			"validation",
			"outcome",
			"location",
			"expires"
		]
	}
];
const stateTone = {
	verified: "go",
	declared: "",
	inferred: "dashed",
	unknown: "stop"
};
const recordSection = (predicate) => sectionOf("record", "Record", [markup`<p class="soft">Each field with its state: ${tagOf("verified", "go")} the platform or a check of ours attests it, ${tagOf("declared")} somebody wrote it, ${tagOf("inferred", "dashed")} concluded from other facts, ${tagOf("unknown", "stop")} it could not be had.</p>`, groups.map(({ title, fields }) => markup`<h3>${title}</h3><dl class="record">${fields.map((field) => row(predicate, field))}</dl>`)]);
const row = (predicate, field) => {
	const { state, source } = predicate.record[field];
	return markup`<div><dt>${recordNames[field]}</dt><dd>${shownValue(predicate, field)}</dd><dd>${tagOf(state, stateTone[state])}</dd><dd class="from">${oneLine(source, 300)}</dd></div>`;
};
const mostShown = 12;
const lines = (items) => {
	if (items.length === 0) return "none";
	const list = (some) => markup`<ul>${some.map((item) => markup`<li>${item}</li>`)}</ul>`;
	return items.length <= mostShown ? list(items) : [list(items.slice(0, mostShown)), foldOf(`${items.length - mostShown} more`, list(items.slice(mostShown)))];
};
const shownValue = (predicate, field) => {
	const { record } = predicate;
	switch (field) {
		case "credential": return record.credential.value === null ? "unknown" : lines(record.credential.value.map((one) => credentialLine(predicate, one)));
		case "validation": return record.validation.value === null ? "unknown" : lines(record.validation.value.map(({ name, conclusion }) => `${oneLine(name, 120)}: ${conclusion ?? "running"}`));
		case "outcome": return record.outcome.value === null ? "unknown" : lines(record.outcome.value.map(({ job, conclusion }) => `${oneLine(job, 120)}: ${conclusion}`));
		case "pullRequest": return record.pullRequest.value === null ? "unknown" : lines(record.pullRequest.value.map((pull) => `#${pull}`));
		case "protection": return record.protection.value === null ? "unknown" : lines(Object.entries(record.protection.value).map(([name, value]) => `${wordsOf(name)}: ${value === null ? "not told" : oneLine(String(value), 120)}`));
		case "location": return record.location.value !== null && isAddress(record.location.value) ? linkOf(record.location.value, oneLine(record.location.value, 300)) : oneLine(record.location.value ?? "unknown", 300);
		case "owner":
		case "agent":
		case "tool":
		case "action":
		case "target":
		case "approver": return record[field].value === null ? "unknown" : lines((record[field].value ?? []).map((item) => oneLine(item, 300)));
		default: return oneLine(String(record[field].value ?? "unknown"), 1e3);
	}
};
/** `preventSelfReview` as people read it: `prevent self review`. */
const wordsOf = (name) => name.replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);
const credentialLine = (predicate, { name, kind, scope, withheld, at }) => markup`<b>${oneLine(name, 160)}</b>, ${kind}, scope ${codeOf(scope, 200)}${withheld ? ", withheld from this event" : null} ${placeOf(predicate, at)}`;

// src/report/page-surfaces.ts
/** How many are open at once; the rest is folded, and open in print. */
const mostOpen = 24;
const listOf = (items) => markup`<ul class="items">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
const folded = (items, what) => markup`${listOf(items.slice(0, mostOpen))}${items.length > mostOpen ? foldOf(`${items.length - mostOpen} more ${what}`, listOf(items.slice(mostOpen))) : null}`;
const reasonsSection = (predicate) => {
	const { reasons } = predicate;
	const items = reasons.map(({ message, at, rule, code }) => markup`<div class="line1"><span class="grow">${oneLine(message, 400)}</span>${placeOf(predicate, at)}</div><p class="soft">${tagOf(code)}${rule === null ? null : markup` rule ${oneLine(rule, 80)}`}${at === null || at.job === null ? null : ` · ${inJob(at)}`}</p>`);
	return sectionOf("why", "Why", reasons.length === 0 ? markup`<p>No rule asked for anything.</p>` : folded(items, "reasons"));
};
const surfacesSection = (predicate) => {
	const heavy = weighty(predicate.surfaces);
	const light = predicate.surfaces.filter((surface) => !heavy.includes(surface));
	const item = (surface) => surfaceItem(predicate, surface);
	const first = heavy.length === 0 ? markup`<p>Nothing that needs a second pair of eyes.</p>` : markup`<p class="soft">${heavy.length} that weigh${heavy.length === 1 ? "s" : ""}, ${light.length} ordinary.</p>${folded(heavy.map(item), "that weigh")}`;
	const rest = light.length === 0 ? null : foldOf(`${light.length} ordinary: only read, or only speak to reviewers`, listOf(light.map(item)));
	return sectionOf("touches", "What it touches", [first, rest]);
};
const surfaceItem = (predicate, surface) => {
	const { category, message, at, side, quote, via, target, credential } = surface;
	const about = [
		inJob(at),
		target === null ? "" : `target ${oneLine(target, 120)}`,
		credential === null ? "" : `credential ${oneLine(credential, 120)}`,
		side === "change" ? "altered by the change" : ""
	].filter(Boolean);
	return markup`<div class="line1"><span class="grow">${oneLine(message, 400)}</span>${placeOf(predicate, at, side)}</div><p>${tagOf(category)} ${accessTags(surface)}<span class="soft">${about.length === 0 ? null : ` ${about.join(" · ")}`}</span></p>${quote === null ? null : markup`<pre><code>${oneLine(quote, 300)}</code></pre>`}${via.length === 0 ? null : markup`<p class="soft">reached through ${via.slice(0, 8).map((path, index) => markup`${index === 0 ? null : " › "}${codeOf(path, 120)}`)}</p>`}`;
};
const accessTags = ({ access, production, destructive, lowImpact }) => [
	...access === "read" ? [markup`${tagOf("only reads", "go")} `] : [],
	...lowImpact ? [markup`${tagOf("low impact", "go")} `] : [],
	...production === "yes" ? [markup`${tagOf("production", "stop")} `] : [],
	...destructive ? [markup`${tagOf("destructive", "stop")} `] : []
];

// src/report/flow-svg.ts
/** The picture of a decision as inline SVG: four columns where there is room, one where there is none. No script, no font, no request. */
const stageWords = {
	run: "Run",
	job: "Job",
	credential: "Credential",
	target: "Target"
};
const wide = {
	id: "broad",
	width: 1080,
	column: 228,
	gap: 56,
	lines: 2,
	noteLines: 1
};
const middle = {
	id: "middle",
	width: 700,
	column: 154,
	gap: 28,
	lines: 3,
	noteLines: 2
};
const tall = {
	id: "tall",
	width: 330,
	column: 330,
	gap: 30,
	lines: 3,
	noteLines: 2
};
/** All three; the page's style shows the one that fits. */
const flowSvg = (flow) => markup`${columns(flow, wide)}${columns(flow, middle)}${stack(flow)}`;
const padding = 12;
const titleSize = 14;
const noteSize = 12;
const titleLine = 18;
const noteLine = 16;
const between = 12;
const headRoom = 26;
const boxAt = (node, x, y, { column, lines, noteLines }) => {
	const room = column - 24;
	const title = wrapped(node.title, room, titleSize, lines);
	const note = node.stage === "job" ? [] : wrapped(node.note, room, noteSize, noteLines);
	return {
		node,
		x,
		y,
		height: 22 + title.length * titleLine + note.length * noteLine,
		title,
		note
	};
};
const moreOf = (flow, stage) => flow.more[stage] > 0 ? `and ${flow.more[stage]} more` : "";
const passage = 14;
const columns = (flow, shape) => {
	const paths = flow.edges.map((edge) => pathOf(flow, edge));
	const slots = [];
	stages.forEach((stage, index) => {
		const x = index * (shape.column + shape.gap);
		const nodes = flow.nodes.filter((node) => node.stage === stage).map((node) => ({
			id: node.id,
			box: boxAt(node, x, 0, shape)
		}));
		const passages = paths.flatMap((path) => path[index]?.startsWith("pass") ? [{
			id: path[index],
			box: null
		}] : []);
		slots.push(stacked(ordered([...nodes, ...passages], slots[index - 1] ?? [], paths)));
	});
	const extra = (index) => flow.more[stages[index] ?? "run"] > 0 ? 18 : 0;
	const tallest = Math.max(...slots.map((column, index) => bottomOf(column) + extra(index)), 40);
	const placed = slots.map((column, index) => {
		const down = headRoom + Math.floor((tallest - bottomOf(column) - extra(index)) / 2);
		return column.map((slot) => ({
			...slot,
			y: slot.y + down,
			box: slot.box === null ? null : {
				...slot.box,
				y: slot.box.y + down
			}
		}));
	});
	const all = new Map(placed.flatMap((column) => column.map((slot) => [slot.id, slot])));
	const height = headRoom + tallest;
	const left = (index) => index * (shape.column + shape.gap);
	const heads = stages.map((stage, index) => markup`<text class="head" x="${left(index) + 2}" y="13">${stageWords[stage]}</text>`);
	const lines = paths.map((path) => lineOf(path.map((id) => id === null ? null : all.get(id) ?? null), left, shape));
	const boxes = placed.flatMap((column) => column.flatMap(({ box }) => box === null ? [] : [drawn(box, shape)]));
	const empty = placed.map((column, index) => column.some(({ box }) => box !== null) ? null : markup`<text class="note" x="${left(index) + 2}" y="${headRoom + Math.floor(tallest / 2) - (column.length > 0 ? 14 : -4)}">none in reach</text>`);
	const rest = stages.map((stage, index) => flow.more[stage] > 0 ? markup`<text class="note" x="${left(index) + padding}" y="${Math.max(...(placed[index] ?? []).map((slot) => slot.y + slot.height)) + 14}">${moreOf(flow, stage)}</text>` : null);
	return drawing(flow, shape, height, [
		heads,
		lines,
		empty,
		boxes,
		rest
	]);
};
/** Where a line goes, by column: its ends, and a passage of its own in every column between them. */
const pathOf = ({ nodes }, { from, to }) => {
	const stageOf = (id) => stages.indexOf(nodes.find((node) => node.id === id)?.stage ?? "run");
	const [first, last] = [stageOf(from), stageOf(to)];
	return stages.map((_, index) => {
		if (index === first) return from;
		if (index === last) return to;
		return index > first && index < last ? `pass-${index}-${from}-${to}` : null;
	});
};
/** By the middle of what leads to them, so that few lines cross. */
const ordered = (slots, before, paths) => {
	const weight = (id) => {
		const sources = paths.flatMap((path) => {
			const at = path.indexOf(id);
			const source = at <= 0 ? null : path[at - 1] ?? null;
			return source === null ? [] : [before.findIndex((slot) => slot.id === source)];
		});
		return sources.length === 0 ? 0 : sources.reduce((sum, one) => sum + one, 0) / sources.length;
	};
	return slots.map((slot) => ({
		slot,
		weight: weight(slot.id)
	})).sort((a, b) => a.weight - b.weight).map(({ slot }) => slot);
};
const stacked = (slots) => {
	let y = 0;
	return slots.map(({ id, box }) => {
		const height = box?.height ?? passage;
		const slot = {
			id,
			box: box === null ? null : {
				...box,
				y
			},
			y,
			height
		};
		y += height + between;
		return slot;
	});
};
const bottomOf = (slots) => Math.max(0, ...slots.map(({ y, height }) => y + height));
const lineOf = (path, left, { column }) => {
	const [start, ...rest] = path.flatMap((slot, index) => slot === null ? [] : [{
		index,
		y: Math.round(slot.y + slot.height / 2)
	}]);
	const end = rest.at(-1);
	if (start === void 0 || end === void 0) return markup``;
	let drawnTo = `M${left(start.index) + column} ${start.y}`;
	let [x, y] = [left(start.index) + column, start.y];
	for (const point of rest) {
		const to = left(point.index) - (point === end ? 7 : 0);
		const bend = Math.round((to - x) / 2);
		drawnTo += `C${x + bend} ${y} ${to - bend} ${point.y} ${to} ${point.y}`;
		[x, y] = [to + column, point.y];
		if (point !== end) drawnTo += `H${x}`;
	}
	const tip = left(end.index) - 1;
	return markup`<path class="line" d="${drawnTo}"/><path class="tip" d="M${tip} ${end.y}l-8 -4.5v9z"/>`;
};
/** One stage below the other; what belongs together is said in each note, since there is no room for lines. */
const stack = (flow) => {
	let y = 0;
	const parts = [];
	stages.forEach((stage, index) => {
		const nodes = flow.nodes.filter((node) => node.stage === stage);
		if (index > 0) {
			parts.push(markup`<path class="line" d="M165 ${y + 2}v14"/><path class="tip" d="M165 ${y + 24}l-4.5 -8h9z"/>`);
			y += 30;
		}
		parts.push(markup`<text class="head" x="2" y="${y + 13}">${stageWords[stage]}</text>`);
		y += headRoom;
		for (const node of nodes) {
			const box = boxAt({
				...node,
				note: withSource(flow, node)
			}, 0, y, tall);
			parts.push(drawn(box, tall));
			y += box.height + 8;
		}
		if (nodes.length === 0) {
			parts.push(markup`<text class="note" x="${padding}" y="${y + 8}">none in reach</text>`);
			y += 18;
		}
		if (flow.more[stage] > 0) {
			parts.push(markup`<text class="note" x="${padding}" y="${y + 10}">${moreOf(flow, stage)}</text>`);
			y += 18;
		}
	});
	return drawing(flow, tall, y, parts);
};
const withSource = ({ nodes, edges }, { id, stage, note }) => {
	if (stage === "run" || stage === "job") return stage === "job" ? "" : note;
	return [...edges.filter(({ to }) => to === id).flatMap((edge) => nodes.find((node) => node.id === edge.from && node.stage !== "run") ?? []).map(({ stage: of, title }) => of === "job" ? `in ${title}` : `with ${title}`).slice(0, 1), note].join(" · ");
};
const drawn = ({ node, x, y, height, title, note }, { column }) => markup`<g class="node ${node.stage}${node.hot ? " hot" : ""}"><title>${visible(node.title)}</title><rect x="${x + .75}" y="${y + .75}" width="${column - 1.5}" height="${height - 1.5}" rx="8"/>${title.map((line, index) => markup`<text class="name" x="${x + padding}" y="${y + padding + 11 + index * titleLine}">${line}</text>`)}${note.map((line, index) => markup`<text class="note" x="${x + padding}" y="${y + height - 13 - (note.length - 1 - index) * noteLine}">${line}</text>`)}</g>`;
const drawing = (flow, { id, width }, height, parts) => markup`<svg class="flow ${id}" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-labelledby="flow-${id}-title flow-${id}-text"><title id="flow-${id}-title">What the run can touch</title><desc id="flow-${id}-text">${visible(flowWords(flow))}</desc>${parts}</svg>`;
/** Rough widths, as parts of the font's size: enough to break and cut before a text leaves its box. */
const widthOf = (sign) => {
	if (/[\u1100-\u{1ffff}]/u.test(sign)) return 1.15;
	if (/[ilj.,:;'|!()[\]{}]/.test(sign)) return .4;
	return /[A-Zmw@%_]/.test(sign) ? .8 : .61;
};
/** At most so many lines, broken after a separator where there is one, the last one cut with `…`. */
const wrapped = (text, room, size, most) => {
	const lines = [];
	let [line, used] = ["", 0];
	const signs = [...visible(text.slice(0, 400).replaceAll(/\s+/g, " ")).trim()];
	for (const sign of signs) {
		const wide = widthOf(sign) * size;
		if (used + wide > room && line !== "") {
			const cut = lines.length + 1 < most ? breakOf(line) : line.length;
			lines.push(line.slice(0, cut).trimEnd());
			if (lines.length === most) return [...lines.slice(0, -1), `${[...lines.at(-1) ?? ""].slice(0, -1).join("")}…`];
			line = line.slice(cut).trimStart();
			used = [...line].reduce((sum, one) => sum + widthOf(one) * size, 0);
		}
		line += sign;
		used += wide;
	}
	return line === "" ? lines : [...lines, line];
};
/** After the last separator in the second half of the line, else at its end. */
const breakOf = (line) => {
	const at = Math.max(...[
		" ",
		"/",
		"-",
		"_",
		".",
		","
	].map((sign) => line.lastIndexOf(sign)));
	return at > line.length / 2 ? at + 1 : line.length;
};

// src/report/page-top.ts
const firstScreen = (predicate, words, code) => markup`<header>${topLine(predicate)}<div class="verdict">${signs[predicate.verdict]}<div><h1>${words.title}</h1><p>${tiersOf(predicate)}</p></div></div></header><div class="three">${whoCard(predicate, words)}${whatCard(predicate, words)}${yesCard(predicate, words)}</div>${nextStep(predicate, words, code)}${picture(predicate)}`;
const topLine = (predicate) => {
	const { run, record } = predicate;
	const site = siteOf(predicate);
	const name = record.repository.value ?? "a local repository";
	const attempt = run.id === null ? "local judgement, no run" : `run ${run.id}, attempt ${run.attempt ?? "unknown"}`;
	return markup`<p class="top"><b>Countersign</b><span>${site === null ? oneLine(name, 120) : linkOf(site, oneLine(name, 120))}</span>${record.workflow.value === null ? null : markup`<span>${oneLine(record.workflow.value, 120)}</span>`}<span>${run.url === null ? attempt : linkOf(run.url, attempt)}</span><span>${utcOf(record.timestamp.value ?? "")}</span></p>`;
};
const sign = (path) => markup`<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false"><circle class="disc" cx="20" cy="20" r="19"/>${{ markup: `<path class="sign" d="${path}"/>` }}</svg>`;
const signs = {
	proceed: sign("M12 21l6 6 11-13"),
	hold: sign("M15.5 13v14M24.5 13v14"),
	stop: sign("M13.5 13.5l13 13M26.5 13.5l-13 13")
};
const tierWords = {
	allow: "policy: allow",
	approve: "policy: approve",
	block: "policy: block"
};
const tiersOf = ({ decision, record, involvement, mode }) => {
	return [
		tierWords[decision],
		...record.risk.value === null ? [] : [`${record.risk.value} risk`],
		`agent: ${involvement}`,
		...mode === "observe" ? ["only observed"] : []
	].map((word) => markup`${tagOf(word)} `);
};
const card = (title, lead, rest) => markup`<div><h2>${title}</h2><p class="lead">${lead}</p>${rest.map((one) => markup`<p>${one}</p>`)}</div>`;
const roleWords = {
	actor: "started by",
	"triggering-actor": "run again by",
	"upstream-actor": "upstream run started by",
	"upstream-triggering-actor": "upstream run run again by"
};
const whoCard = (predicate, { who }) => {
	const { requesters, record } = predicate;
	const named = requesters.filter(({ login }) => login !== null);
	const people = named.filter(({ login }, index) => named.findIndex((one) => one.login === login) === index).slice(0, 4).map(({ role, login }) => markup`<span class="who">${roleWords[role] ?? role.replaceAll("-", " ")} <b>${oneLine(login ?? "", 60)}</b></span>`);
	const owner = record.owner.value ?? [];
	return card("Who asked", who, [...people, owner.length === 0 ? markup`<span class="soft">no accountable owner is named</span>` : markup`answered for by <b>${oneLine(owner.join(", "), 120)}</b>`]);
};
const whatCard = (predicate, { what }) => {
	const { record } = predicate;
	const site = siteOf(predicate);
	const pulls = record.pullRequest.value ?? [];
	const branch = record.branch.value;
	return card("What it touches", what, [...branch === null ? [] : [markup`<span class="soft">on ${oneLine(branch.replace(/^refs\/(?:heads|tags)\//, ""), 80)}</span>`], ...pulls.length === 0 ? [] : [markup`<span class="soft">from pull request ${pulls.slice(0, 5).map((pull, index) => [index === 0 ? "" : ", ", site === null ? `#${pull}` : linkOf(`${site}/pull/${pull}`, `#${pull}`)])}</span>`]]);
};
const yesCard = ({ approval }, { said, saidWhy }) => card("Who said yes", said, [...saidWhy === null ? [] : [markup`<bdi>${oneLine(saidWhy, 400)}</bdi>`], ...approval.environment === null ? [] : [markup`<span class="soft">environment ${oneLine(approval.environment, 80)}, ${approval.guard ?? "not looked at"}</span>`]]);
const nextStep = ({ verdict, run, approval }, { ask, steps, agent }, code) => {
	if (verdict === "proceed" || ask === null) return markup``;
	const list = steps.filter(({ kind }) => kind !== "code" || code !== null).map((step) => {
		if (step.kind === "words") return markup`<li>${step.text}</li>`;
		if (step.kind === "code") return markup`<li>Put this code and your reason into the comment: <span class="code">${code ?? ""}</span></li>`;
		return markup`<li>Open ${run.url === null ? "the run" : linkOf(run.url, "the run")}, choose <i>Review deployments</i>, and tick <b>${oneLine(approval.environment ?? "", 80)}</b>.</li>`;
	});
	return markup`<section class="next" aria-labelledby="next"><h2 id="next">What to do now</h2><p>${ask}</p>${list.length === 0 ? null : markup`<ol>${list}</ol>`}<p class="soft">For an agent: ${agent}</p></section>`;
};
const picture = (predicate) => {
	const { initiator, record, requesters, run, protectedJobs, surfaces } = predicate;
	if (protectedJobs.length === 0 && surfaces.length === 0) return markup``;
	const flow = flowOf({
		initiator,
		agents: record.agent.value ?? [],
		requesters: [...new Set(requesters.flatMap(({ login }) => login ?? []))],
		event: run.event,
		jobs: protectedJobs.map((job) => job.slice(job.lastIndexOf("#") + 1)),
		credentials: record.credential.value ?? [],
		surfaces
	});
	return markup`<div class="picture">${flowSvg(flow)}</div>`;
};

// src/report/page.ts
/** Reads without a script, asks for nothing from outside, and shows hostile text as text. */
const evidencePage = ({ predicate, words, code, hash }) => pageOf({
	title: `${words.title} · Countersign`,
	style: evidenceStyle,
	hash,
	body: markup`<main class="${predicate.verdict}">${firstScreen(predicate, words, code)}${contents()}${reasonsSection(predicate)}${signalsSection(predicate)}${surfacesSection(predicate)}${rulesSection(predicate)}${approvalSection(predicate)}${gapsSection(predicate)}${recordSection(predicate)}${provenanceSection(predicate, siteOf(predicate))}</main>`
});
const sections = [
	["why", "Why"],
	["hand", "Whose hand"],
	["touches", "What it touches"],
	["rules", "Rules"],
	["approval", "Approval"],
	["gaps", "Gaps and blind spots"],
	["record", "Record"],
	["provenance", "Provenance"]
];
const contents = () => markup`<nav aria-label="On this page">${sections.map(([id, title]) => markup`<a href="#${id}">${title}</a>`)}</nav>`;

// src/folder.ts
/** The evidence folder of a decision, as names and texts. The same assessment gives the same bytes through every door. */
const folderOf = (assessment, storage = notStored) => {
	const code = codeToCopy(assessment);
	const others = {
		"facts.json": `${canonicalJson(assessment.facts)}\n`,
		"summary.md": summaryOf(assessment, {
			digest: null,
			code
		}),
		"evidence.html": evidencePage({
			predicate: inOrder(predicateOf(assessment, storage)),
			words: headlineOf(assessment),
			code,
			hash: contentHash
		})
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
/** The page shows the record whole, so it has to show it in the one order that the record has. */
const inOrder = (value) => JSON.parse(canonicalJson(value));
/** The code that an approver copies; null where no approval is asked for or no run stands behind it. */
const codeToCopy = ({ decision, settlement }) => decision.tier === "allow" || settlement.state === "approved" ? null : settlement.code;

export { folderOf as n, codeToCopy as t };