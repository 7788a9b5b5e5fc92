import { c as oneLine } from "./text.js";

// src/report/flow.ts
const stages = [
	"run",
	"job",
	"credential",
	"target"
];
/** Surfaces that weigh: neither only read nor only talk. */
const weighty = (surfaces) => surfaces.filter(({ access, lowImpact }) => access === "write" && !lowImpact);
/** Nodes that one stage shows: more would be no picture. */
const most = 6;
/** Categories that speak of a credential, which has a stage of its own. */
const ofCredentials = /* @__PURE__ */ new Set([
	"secret",
	"token-write",
	"oidc"
]);
const flowOf = (source) => {
	const surfaces = weighty(source.surfaces);
	const targets = targetsOf(surfaces);
	const jobs = jobsOf(source, surfaces);
	const shownJobs = jobs.slice(0, most);
	const shownCredentials = source.credentials.slice(0, most);
	const shownTargets = targets.slice(0, most);
	const jobNode = (id) => id !== null && shownJobs.includes(id) ? `job${shownJobs.indexOf(id)}` : "run";
	const credentialAt = ({ credential, at }) => {
		const named = shownCredentials.findIndex(({ name }) => name === credential);
		if (named >= 0 || at === null || at.step === null) return named;
		return shownCredentials.findIndex((one) => one.at.job === at.job && one.at.step === at.step);
	};
	const edges = shownJobs.map((_, index) => ({
		from: "run",
		to: `job${index}`
	}));
	shownCredentials.forEach(({ name, at }, index) => {
		const users = [at.job, ...surfaces.filter(({ credential }) => credential === name).map((surface) => surface.at?.job ?? null)];
		for (const from of new Set(users.filter((job) => job !== null).map(jobNode))) edges.push({
			from,
			to: `credential${index}`
		});
	});
	shownTargets.forEach(({ by }, index) => {
		const from = by.map((surface) => {
			if (surface.side === "change") return "run";
			const credential = credentialAt(surface);
			return credential >= 0 ? `credential${credential}` : jobNode(surface.at?.job ?? null);
		});
		for (const one of new Set(from)) edges.push({
			from: one,
			to: `target${index}`
		});
	});
	return {
		nodes: [
			runNode(source),
			...shownJobs.map((title, index) => ({
				id: `job${index}`,
				stage: "job",
				title,
				note: "job",
				hot: false
			})),
			...shownCredentials.map((credential, index) => credentialNode(credential, index)),
			...shownTargets.map(({ title, note, hot }, index) => ({
				id: `target${index}`,
				stage: "target",
				title,
				note,
				hot
			}))
		],
		edges,
		more: {
			run: 0,
			job: jobs.length - shownJobs.length,
			credential: source.credentials.length - shownCredentials.length,
			target: targets.length - shownTargets.length
		}
	};
};
const runNode = ({ initiator, agents, requesters, event }) => ({
	id: "run",
	stage: "run",
	title: agents.length > 0 ? agents.slice(0, 3).join(", ") : initiatorWords[initiator] ?? initiator,
	note: requesters.length > 0 ? `${event}, started by ${requesters.slice(0, 2).join(", ")}` : event,
	hot: agents.length > 0
});
const initiatorWords = {
	ai: "an AI agent",
	unknown: "an unknown hand",
	automation: "a bot that is no AI",
	human: "a human"
};
const credentialNode = ({ name, kind, scope, withheld }, index) => ({
	id: `credential${index}`,
	stage: "credential",
	title: name,
	note: withheld ? `${kind}, withheld here` : `${kind}, ${scope}`,
	hot: kind === "static-key"
});
/** Jobs that hold or do something that weighs; where none does, all. */
const jobsOf = ({ jobs, credentials }, surfaces) => {
	const busy = /* @__PURE__ */ new Set([...credentials.map(({ at }) => at.job), ...surfaces.filter(({ side }) => side === "action").map(({ at }) => at?.job)]);
	const some = jobs.filter((job) => busy.has(job));
	return some.length > 0 ? some : jobs;
};
/** What is named as a target; what is done, where no target is named; and the files that the diff alters. */
const targetsOf = (surfaces) => {
	const titled = surfaces.filter(({ category, target, side }) => side === "change" || target !== null || !ofCredentials.has(category)).map((surface) => ({
		surface,
		title: titleOf$1(surface)
	}));
	return [...new Set(titled.map(({ title }) => title))].map((title) => {
		const by = titled.filter((one) => one.title === title).map(({ surface }) => surface);
		return {
			title,
			note: noteOf(by),
			hot: by.some(({ destructive, production }) => destructive || production === "yes"),
			by
		};
	});
};
const titleOf$1 = ({ side, at, target, message }) => side === "change" && at !== null ? at.path : target ?? message.replace(/\.$/, "");
const noteOf = (by) => {
	const categories = [...new Set(by.map(({ category }) => category))];
	return [
		...by.every(({ side }) => side === "change") ? ["changed"] : [],
		...categories.slice(0, 3),
		...by.some(({ production }) => production === "yes") ? ["production"] : [],
		...by.some(({ destructive }) => destructive) ? ["destructive"] : []
	].join(", ");
};
/** The picture in sentences, for those who hear it. */
const flowWords = ({ nodes, edges, more }) => {
	const named = (id) => nodes.find((node) => node.id === id)?.title ?? "";
	const said = nodes.flatMap(({ id, title }) => {
		const to = edges.filter(({ from }) => from === id).map((edge) => named(edge.to));
		return to.length === 0 ? [] : [`${title} leads to ${to.join(", ")}.`];
	});
	const left = stages.filter((stage) => more[stage] > 0).map((stage) => `${more[stage]} more ${stage}${more[stage] === 1 ? "" : "s"}`);
	return [...said, ...left.length === 0 ? [] : [`Not drawn: ${left.join(", ")}.`]].join(" ");
};

// src/report/headline.ts
const verdictWords = {
	proceed: "PROCEED",
	hold: "HOLD",
	stop: "STOP"
};
const headlineOf = (assessment) => {
	const { verdict, decision } = assessment;
	return {
		verdict: `${verdictWords[verdict]} · ${decision.tier} · ${decision.risk} risk`,
		title: titleOf(assessment),
		who: whoOf(assessment),
		what: whatOf(assessment),
		...saidOf(assessment),
		ask: askOf(assessment),
		steps: stepsOf(assessment),
		agent: agentWords[verdict]
	};
};
const agentWords = {
	proceed: "go on.",
	hold: "stop here. Do not start the run again, rename files or split the change: a person decides now.",
	stop: "stop here and tell the person you work for. Starting the run again, renaming files or splitting the change will not help."
};
const list = (items, most) => items.length > most ? `${items.slice(0, most).join(", ")} and ${items.length - most} more` : items.join(", ");
/** Names by whoever wrote the workflow: each once, and none so long that it pushes the rest off the first screen. */
const named = (names, most) => list([...new Set(names)].map((name) => oneLine(name, 48)), most);
const sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
const isOpen = (state) => state === null || state === "missing" || state === "pending";
/** Facts or rules could not be had: no rule said anything. */
const notJudged = ({ reason }) => reason === "not-judged";
const titleOf = ({ verdict, decision, settlement, initiation }) => {
	if (notJudged(settlement)) return "Stop: it could not be judged";
	if (verdict === "stop") return decision.tier === "block" ? "Stop: the policy blocks this" : "Stop: nobody can be asked";
	if (verdict === "hold") {
		if (settlement.state === "rejected") return "Hold: it was rejected";
		if (settlement.state === "vacuous" || settlement.hopeless) return "Hold: nobody can be asked";
		return isOpen(settlement.state) ? "Hold: a person must approve" : `Hold: the approval does not count (${settlement.state})`;
	}
	if (decision.tier === "block") return "Proceed: by break-glass";
	if (decision.tier === "approve") return `Proceed: approved by ${list(settlement.approvers.map(({ login }) => login), 2)}`;
	return initiation.involvement === "none" ? "Proceed: no agent is in it" : "Proceed: ordinary work";
};
const whoOf = ({ initiation: { involvement, initiator, agents, because } }) => {
	const named = agents.length > 0 ? ` (${list(agents, 4)})` : "";
	if (involvement === "triggered") return `An AI agent${named} set this run in motion.`;
	if (involvement === "authored") return `An AI agent${named} wrote what this run carries.`;
	if (involvement === "assisted") return `A human was helped by an AI agent${named}.`;
	if (involvement === "unknown") return `Whether an AI agent is involved is unknown: ${because}.`;
	return initiator === "automation" ? "A bot that is no AI set this run in motion." : "No sign of an AI agent was found.";
};
/** What a reader should hear of first. Categories that are not named here come after those that are. */
const gravest = [
	"destructive",
	"secret-exposure",
	"gate-itself",
	"required-checks",
	"publish",
	"release",
	"deploy",
	"infrastructure",
	"database",
	"signing",
	"cloud-cli",
	"agent-or-mcp",
	"shared-write",
	"ci-config",
	"package-script",
	"unreadable"
];
const gravity = ({ category, production, destructive }) => {
	const at = gravest.indexOf(category);
	return (at < 0 ? gravest.length : at) - (production === "yes" ? 3 : 0) - (destructive ? 10 : 0);
};
const whatOf = ({ decision, reach, settlement }) => {
	if (notJudged(settlement)) return "What it touches was not judged.";
	const surfaces = weighty(decision.surfaces);
	if (surfaces.length === 0) return "Nothing that needs a second pair of eyes.";
	const messages = [...new Set([...surfaces].sort((a, b) => gravity(a) - gravity(b)).map(({ message }) => oneLine(message, 160)))];
	const credentials = named(reach.credentials.filter(({ withheld }) => !withheld).map(({ name }) => name), 4);
	const targets = named(reach.targets, 3);
	const rest = messages.length > 2 ? ` And ${messages.length - 2} more.` : "";
	const reached = [...credentials === "" ? [] : [`with ${credentials}`], ...targets === "" ? [] : [`on ${targets}`]].join(", ");
	return `${messages.slice(0, 2).join(" ")}${rest}${reached === "" ? "" : ` It acts ${reached}.`}`;
};
const saidOf = ({ verdict, decision, settlement }) => {
	const { state, because, approvers, counted } = settlement;
	if (notJudged(settlement)) return {
		said: "Nobody was asked.",
		saidWhy: "It could not be judged."
	};
	if (state === null && verdict === "stop") return {
		said: "Nobody was asked.",
		saidWhy: "The policy stops it, whoever agrees."
	};
	if (state === null || decision.tier === "allow" && verdict === "proceed") return {
		said: "Nobody had to.",
		saidWhy: "The policy lets it pass without asking."
	};
	if (state !== "approved") {
		if (settlement.reason === "approval-missing") return {
			said: "Nobody yet.",
			saidWhy: null
		};
		return {
			said: isOpen(state) && !settlement.hopeless ? "Nobody yet." : `Nobody: ${state}.`,
			saidWhy: sentence(because)
		};
	}
	const reasons = counted.map(({ reason }) => reason).filter(Boolean);
	return {
		said: `${list(approvers.map(({ login }) => login), 4)} approved.`,
		saidWhy: reasons.length === 0 ? "No reason was written." : `“${reasons.join(" / ")}”`
	};
};
const whereOf = ({ environment, settlement }) => environment ?? settlement.environment;
const askOf = (assessment) => {
	const { verdict, settlement } = assessment;
	if (verdict === "proceed") {
		const by = settlement.approvers.map(({ login }) => login);
		return by.length > 0 ? `Approved by ${list(by, 4)}.` : null;
	}
	if (verdict === "stop") return stopOf(assessment);
	if (settlement.hopeless || !isOpen(settlement.state)) return sentence(settlement.because);
	const where = whereOf(assessment);
	return `A person who did not write it must approve${where === null ? "" : ` in the environment ${where}`}.${letsIn(settlement.waiting)}`;
};
/** Rules stop it, or nobody could be asked; where break-glass could lift it, how. */
const stopOf = ({ decision, settlement, reasons }) => {
	if (decision.tier !== "block") return `It may not proceed: ${settlement.because}.`;
	const first = reasons[0] === void 0 ? "It may not proceed." : `It may not proceed: ${reasons[0].message}`;
	const glass = reasons.find(({ code }) => code === "break-glass-open");
	return glass === void 0 ? first : `${first} ${glass.message}${letsIn(settlement.waiting)}`;
};
/** One approval lets in every job that waits for the same environment: whoever is asked has to know. */
const letsIn = (jobs) => jobs.length === 0 ? "" : ` One approval lets in: ${list(jobs, 12)}.`;
const words = (text) => ({
	kind: "words",
	text
});
const stepsOf = (assessment) => {
	const { verdict, settlement, facts } = assessment;
	if (verdict === "proceed") return [];
	if (notJudged(settlement)) return [words("Read why below: it says what could not be had, and the cure."), words("Mend that, then start a new run.")];
	if (verdict === "stop") return [words("Read why below: each reason names the line and the rule."), words("Mend it and start a new run, or ask whoever owns the policy.")];
	if (settlement.hopeless) return [words("The reasons and gaps below say who or what is missing."), words("Mend that, then start a new run.")];
	switch (settlement.state) {
		case "rejected": return [words("Settle what was objected to, then start a new run.")];
		case "vacuous": return [words("Give the environment required reviewers; the gap below says where."), words("Then start a new run.")];
		case "missing":
		case "pending":
		case null: return facts.run.id === null ? [] : openSteps(assessment);
		default: return [words("Start a new run and let a person who had no hand in it approve there.")];
	}
};
/** While somebody can still say yes: through which door. */
const openSteps = ({ environment, settlement, policy }) => {
	const code = settlement.code === null ? [] : [{ kind: "code" }];
	if (environment !== null) return [{ kind: "run" }, ...code];
	if (policy.approval.via.includes("review")) return [words("Read the case in the run, and approve the pull request in a review."), ...code];
	return [words(`Give the environment ${settlement.environment ?? ""} required reviewers: nobody can be asked through it.`)];
};
const tierMark = {
	allow: "allowed",
	approve: "needs approval",
	block: "blocked"
};
/** Logins of those who had a hand in starting the run, each once. */
const requestersOf = ({ facts }) => [...new Set(facts.actors.flatMap(({ account }) => account.known && account.value !== null ? [account.value.login] : []))];

export { flowWords as a, flowOf as i, requestersOf as n, stages as o, tierMark as r, weighty as s, headlineOf as t };