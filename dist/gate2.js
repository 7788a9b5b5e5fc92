import { $ as productionOfName, $n as fileAt, $t as alwaysTrue, At as stricterOf, Bn as gapsOf, Bt as handIn, Gn as isHandedOut, Gt as behindCalls, H as atPlace, Hn as gap, Ht as agentAddresses, Jt as isCheckout, K as ownersWeakened, Kn as literal, Kt as gateIsFirst, L as reachOf, Ot as changedRules, Q as globMatches, Qt as readWorkflow, R as actionDetectors, St as exceptionsIn, Ut as machineAccounts, Vt as initiate, W as protectionWeakened, Wt as defineSurface, X as lineAsksForCredentials, Y as effectsOf, Yt as isGateStep, Z as knownHosts, Zt as protectedJobs, _t as readJob, an as guardOf, ar as valueOr, at as changedSides, bt as loadPolicy, cn as isVacuous, cr as digestOf, ct as written, dn as sameAccount, dt as jobPairs, en as neverTrue, et as isPrivileged, ft as nameOfStep, gt as starterPolicy, ht as changeSurface, in as hasExpression, ir as unknown, it as changeAgentConfig, kt as decide, ln as protectionOf, lt as dataOf, mt as withoutRef, nn as scopeOfEvent, nr as known, nt as standingRunner, on as guardWords, ot as firstLine, pt as readableSides, q as changePackageScript, qt as gateStepOf, sn as isAccepted, st as lineHolding, tn as openScope, tr as textAt, tt as classOf, un as plainLogin, ut as saysTheSame, vt as secretNamesIn, xt as policyFrom, yn as modeOf$1, yt as filesOf, zn as disclosedGaps } from "./gate.js";
import { g as GateError } from "./words.js";
import { createHash } from "node:crypto";

// src/approval/countersign.ts
/** The countersign: a short code that ties an approval to one attempt of one run under one policy. */
/** Crockford's base 32: no I, L, O or U, so that nobody misreads it. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/**
* The first 40 bits of the sha256 over the canonical JSON array, as `XXXX-XXXX`.
*
* What could not be had is null there. The array holds strings, integers, nulls and one array of strings only, for which `JSON.stringify`
* is the canonical form (RFC 8785). `docs/approval.md` has a worked example.
*/
const codeFor = ({ repositoryId, runId, attempt, headSha, workflowBlob, referenced, policyDigest, environment }) => {
	const parts = [
		"countersign-code-v1",
		repositoryId,
		runId,
		attempt,
		headSha,
		workflowBlob,
		referenced === null ? null : [...referenced].sort(),
		policyDigest,
		environment.toLowerCase()
	];
	let bits = createHash("sha256").update(JSON.stringify(parts)).digest().readUIntBE(0, 5);
	const signs = [];
	for (let sign = 0; sign < 8; sign++) {
		signs.unshift(alphabet[bits % 32] ?? "0");
		bits = Math.floor(bits / 32);
	}
	return `${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
};
const sign = "[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]";
const hyphenated = new RegExp(`(?<![\\p{L}\\p{N}_-])${sign}{4}-${sign}{4}(?![\\p{L}\\p{N}_-])`, "gu");
const joined = new RegExp(`(?<![\\p{L}\\p{N}_-])${sign}{8}(?![\\p{L}\\p{N}_-])`, "gu");
const longestComment = 65536;
/** `test-case` and `2025-2026` have the form of a code and are none: codes are printed in upper case, and nearly all hold a digit. */
const isOrdinary = (word) => /[a-z]/.test(word) && !/\d/.test(word) || /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(word);
/** Without its hyphen a code looks like many a word, so only this very code is taken in that form. */
const codeIn = (comment, code) => {
	const text = comment.slice(0, longestComment);
	const wanted = code.toUpperCase();
	const whole = text.match(hyphenated) ?? [];
	const plain = text.match(joined) ?? [];
	if (whole.some((word) => word.toUpperCase() === wanted)) return "this";
	if (plain.some((word) => word.toUpperCase() === wanted.replace("-", ""))) return "this";
	return whole.some((word) => !isOrdinary(word)) ? "other" : "none";
};
/**
* The reason that its author gave: what is left of a comment once codes are taken out, this one in either form. Empty where no letter or
* digit is left: a full stop is no reason.
*
* @param code this attempt's; null where there is none
*/
const reasonIn = (comment, code) => {
	const mine = code?.toUpperCase() ?? null;
	const left = comment.slice(0, longestComment).replaceAll(hyphenated, (word) => isOrdinary(word) && word.toUpperCase() !== mine ? word : " ").replaceAll(joined, (word) => word.toUpperCase() === mine?.replace("-", "") ? " " : word).replaceAll(/\s+/g, " ").trim();
	return /[\p{L}\p{N}]/u.test(left) ? left : "";
};

// src/approval/reviewers.ts
/** Who may be asked: an environment's reviewers, those whom the policy lists, and whether any of them may say yes. */
const notAsked = unknown("not-asked", "its members were not read");
/** @param name `org/team` */
const membersOf = ({ teams }, name) => {
	const key = name.toLowerCase();
	return teams !== void 0 && Object.hasOwn(teams, key) ? teams[key] ?? notAsked : notAsked;
};
/** A reviewer is named by the slug of a team of the repository's own organisation. */
const teamOf = (facts, { name }) => membersOf(facts, `${facts.repository.name?.split("/")[0] ?? ""}/${name}`);
const isUser = ({ id, name }, account) => sameAccount({
	id,
	login: name,
	type: "User"
}, account);
/** An entry as the policy writes it: `alice`, `@alice`, `org/team`. */
const bare = (entry) => entry.trim().replace(/^@/, "");
/** A team in the list counts only where its members could be read: unknown is no. Empty: whoever the environment lets approve. */
const isListed = (facts, approvers, account) => approvers.length === 0 || approvers.map(bare).some((name) => {
	if (!name.includes("/")) return name.toLowerCase() === account.login.toLowerCase();
	const members = membersOf(facts, name);
	return members.known && members.value.some((member) => sameAccount(member, account));
});
/** Teams of the list whose members could not be read. */
const unreadTeams = (facts, approvers) => approvers.map(bare).filter((name) => name.includes("/") && !membersOf(facts, name).known);
const standingOf = (facts, environment, account) => {
	const protection = protectionOf(facts, environment);
	if (!protection?.known || protection.value.reviewers.length === 0) return null;
	const told = protection.value.reviewers.map((reviewer) => {
		if (reviewer.kind === "user") return isUser(reviewer, account) ? "reviewer" : "bypassed";
		const members = teamOf(facts, reviewer);
		if (!members.known) return "assumed";
		return members.value.some((member) => sameAccount(member, account)) ? "reviewer" : "bypassed";
	});
	return ["reviewer", "assumed"].find((one) => told.includes(one)) ?? "bypassed";
};
/** Teams among an environment's reviewers whose members could not be read. */
const unreadReviewers = (facts, environment) => {
	const protection = protectionOf(facts, environment);
	if (!protection?.known) return [];
	return protection.value.reviewers.flatMap((one) => one.kind === "team" && !teamOf(facts, one).known ? [one.name] : []);
};
/** Of an environment's reviewers, who may approve. Null where it has none or they could not be read. */
const eligibleIn = (facts, environment, whyNot) => {
	const protection = protectionOf(facts, environment);
	if (!protection?.known || protection.value.reviewers.length === 0) return null;
	const barred = [];
	const may = [];
	let unread = false;
	for (const reviewer of protection.value.reviewers) {
		const members = reviewer.kind === "team" ? teamOf(facts, reviewer) : null;
		if (members !== null && !members.known) unread = true;
		const accounts = members === null ? [{
			id: reviewer.id,
			login: reviewer.name,
			type: "User"
		}] : members.known ? members.value : [];
		for (const account of accounts) {
			const why = whyNot(account);
			if (why !== null) barred.push(`${account.login} ${why}`);
			else if (!may.some((other) => sameAccount(other, account))) may.push(account);
		}
	}
	return {
		barred: [...new Set(barred)],
		most: unread ? null : may.length
	};
};

// src/approval/claims.ts
/** This attempt's code; null where there is no run to bind it to. */
const bindingOf = ({ facts, policy, environment }) => {
	const { run, repository } = facts;
	if (run.id === null || run.attempt === null) return null;
	const workflow = run.workflow === null ? null : fileAt(facts.files.workflow, run.workflow.path);
	return codeFor({
		repositoryId: repository.id,
		runId: run.id,
		attempt: run.attempt,
		headSha: run.headSha,
		workflowBlob: workflow?.known ? workflow.value?.blob ?? null : null,
		referenced: run.referenced.known ? run.referenced.value.flatMap(({ sha }) => sha ?? []) : null,
		policyDigest: policy.digest,
		environment
	});
};
const claimsIn = ({ approvals }, environment) => approvals.known ? approvals.value.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase())).map(({ account, state, comment }) => ({
	account,
	state,
	comment,
	door: "environment"
})) : [];
/**
* Approving reviews of the run's head that carry this attempt's code, each the latest of its author, by someone with write access or listed
* among the approvers. A comment leaves an earlier opinion standing, as it does on GitHub. A latest review that asks for changes is a no,
* unless its author surely may not write here: strangers can hold nothing up.
*/
const byReview = (hearing, code) => {
	const { facts } = hearing;
	if (code === null || facts.reviews === void 0 || !facts.reviews.known) return [];
	return latestOpinions(facts.reviews.value).flatMap(({ account, state, commit, body, permission }) => {
		const mayWrite = permission.known && [
			"admin",
			"maintain",
			"write"
		].includes(permission.value);
		const { approvers } = hearing.policy.approval;
		const listed = account !== null && approvers.length > 0 && isListed(facts, approvers, account);
		if (state === "changes-requested") return permission.known && !mayWrite && !listed ? [] : [{
			account,
			state: "rejected",
			comment: body,
			door: "review"
		}];
		const ofHead = commit !== null && commit === facts.run.headSha;
		return state === "approved" && account !== null && ofHead && (mayWrite || listed) && codeIn(body, code) === "this" ? [{
			account,
			state: "approved",
			comment: body,
			door: "review"
		}] : [];
	});
};
/** Deleted accounts cannot be told apart, so each of their reviews is one by itself. */
const latestOpinions = (reviews) => {
	const latest = /* @__PURE__ */ new Map();
	for (const [index, review] of reviews.entries()) {
		if (review.state === "commented" || review.state === "pending") continue;
		const { account } = review;
		latest.set(account === null ? `#${index}` : String(account.id ?? account.login.toLowerCase()), review);
	}
	return [...latest.values()];
};

// src/approval/expiry.ts
/**
* Why it is too old, in words; null where it is not.
*
* @param given when it was given at the latest, ISO 8601; known null: no job that it lets in has started, so it was given just now
* @param validFor milliseconds
*/
const expiryOf = (given, { observedAt }, validFor) => {
	if (given === void 0) return "when it was given was not asked";
	if (!given.known) return `when it was given could not be told: ${given.because}`;
	if (given.value === null) return null;
	const age = millisecondsBetween(given.value, observedAt);
	if (Number.isNaN(age)) return "when it was given could not be read";
	if (age < -3e5) return "it seems to come from the future, so the clock of this machine cannot be trusted";
	return age > validFor ? "it is older than the policy lets it be" : null;
};
/** Between two instants in ISO 8601. `Date.parse` is pure: it reads no clock. */
const millisecondsBetween = (from, to) => {
	return Date.parse(to) - Date.parse(from);
};

// src/approval/requesters.ts
const longestText = 65536;
const mostPeople = 100;
/** Trailers that name somebody who wrote it, or in whose name it was written. */
const signed = /^[\s*>-]{0,12}(?:co-authored-by|co-developed-by|requested-by|on-behalf-of):[ \t]{0,9}([^<\n]{0,200})<([^>\n]{1,200})>/gim;
const signersIn = (message) => [...message.slice(0, longestText).matchAll(signed)].slice(0, mostPeople).map(([, name = "", email = ""]) => ({
	name: name.trim(),
	email: email.trim()
}));
/** `Requested by: @alice` (Devin), `started by @alice` (Jules): agents that commit in their own name say so who asked. */
const asked = /\b(?:requested|started|initiated|triggered|prompted|assigned)[ -]by:?[\s*_`[]{0,6}(?:[\p{L} .'-]{1,60}\()?@([a-z\d](?:[a-z\d-]{0,38}))/giu;
const requestersIn = (text) => [...text.slice(0, longestText).matchAll(asked)].slice(0, mostPeople).map(([, login = ""]) => ({
	id: null,
	login: login.replace(/-+$/, ""),
	type: null
}));

// src/approval/suspicion.ts
/** A fact that the source should hold and did not give; one that was never asked for hides nothing that judgement looked for. */
const isWithheld = (fact) => !fact.known && fact.cause !== "not-in-source" && fact.cause !== "not-asked";
const suspectsOf = ({ pulls }, { signals }) => {
	const marked = /* @__PURE__ */ new Set();
	const unread = /* @__PURE__ */ new Set();
	for (const { subject, outcome, involvement } of signals) {
		if (outcome === "hit" && involvement !== "none") marked.add(subject);
		if (outcome === "unavailable") unread.add(subject);
	}
	const anyOne = marked.has("input") || isWithheld(pulls);
	const known = pulls.known ? pulls.value : [];
	const ofPull = (pull) => {
		const subject = `pull:${pull.number}`;
		const commits = pull.commits.known ? pull.commits.value : [];
		if (marked.has(subject) || commits.some(({ sha }) => marked.has(`commit:${sha}`))) return "shown";
		return unread.has(subject) || isWithheld(pull.author) || isWithheld(pull.commits) ? "possible" : "none";
	};
	const suspected = new Map(known.map((pull) => [pull.number, ofPull(pull)]));
	const own = new Map(known.map((pull) => [pull.number, new Set(pull.commits.known ? pull.commits.value.map(({ sha }) => sha) : [])]));
	/** A squash or rebase carries what its request held under another name; a merge commit carries nothing of its own. */
	const bySquash = ({ sha, parents, pulls: behind }) => {
		if (isWithheld(behind)) return "possible";
		if (!behind.known || parents.length > 1) return "none";
		const said = behind.value.filter((number) => own.get(number)?.has(sha) !== true).map((number) => suspected.get(number) ?? "none");
		return said.includes("shown") ? "shown" : said.includes("possible") ? "possible" : "none";
	};
	return {
		ofPull,
		ofCommit: (commit) => {
			const subject = `commit:${commit.sha}`;
			const squashed = bySquash(commit);
			if (marked.has(subject) || squashed === "shown") return "shown";
			const told = !isWithheld(commit.authorAccount) && !isWithheld(commit.committerAccount);
			return anyOne || unread.has(subject) || !told || squashed === "possible" ? "possible" : "none";
		}
	};
};

// src/approval/people.ts
/** Who may say yes: a person who is not the one that the yes is about. */
/** Bars that say what the account is, and not what it did. */
const isNoPerson = (bar) => [
	"is an agent",
	"is a bot",
	"is no person",
	"no longer exists"
].includes(bar);
/** With these nobody is kept from approving their own commits: evidence calls them weak. */
const isWeak = (separation) => separation === "initiator" || separation === "none";
const separate = (question) => {
	const { facts, separation, agentAccounts } = question;
	const bars = new Bars();
	for (const account of agentAccounts) bars.add(account, "is an agent");
	const starters = facts.actors.filter(({ role }) => role === "actor" || role === "triggering-actor");
	if (separation !== "none") {
		for (const { account } of starters) if (account.known && account.value !== null) bars.add(account.value, "started the run");
	}
	const unlinked = isWeak(separation) ? {
		all: /* @__PURE__ */ new Set(),
		shown: /* @__PURE__ */ new Set()
	} : addHands(question, bars);
	return {
		barOf: (account) => natureOf(account) ?? bars.of(account),
		unlinked: [...unlinked.all],
		unproven: [...unlinked.shown],
		starterUnknown: separation !== "none" && (starters.length === 0 || starters.some(({ account }) => !account.known))
	};
};
/** The account that GitHub shows in the place of every deleted one. */
const ghost = 10137;
const natureOf = ({ id, login, type }) => {
	if (type === "Bot" || /\[bot\]$/i.test(login)) return "is a bot";
	if (id === ghost || login.toLowerCase() === "ghost") return "no longer exists";
	return type === null || type === "User" ? null : "is no person";
};
/** By id, which no rename changes; by login without case where one side was read without its id. */
var Bars = class {
	#byId = /* @__PURE__ */ new Map();
	#byLogin = /* @__PURE__ */ new Map();
	add({ id, login }, bar) {
		if (id !== null && !this.#byId.has(id)) this.#byId.set(id, bar);
		const name = plainLogin(login);
		if (name !== "") this.#byLogin.set(name, [...this.#byLogin.get(name) ?? [], {
			id,
			bar
		}]);
	}
	of({ id, login }) {
		return (id === null ? void 0 : this.#byId.get(id)) ?? this.#byLogin.get(plainLogin(login))?.find((one) => id === null || one.id === null)?.bar ?? null;
	}
};
/** Bars everybody who had a hand in what counts, and gives the names of those whose account is not known. */
const addHands = ({ facts, initiation, separation, agentAddresses }, bars) => {
	const suspects = suspectsOf(facts, initiation);
	const unlinked = {
		all: /* @__PURE__ */ new Set(),
		shown: /* @__PURE__ */ new Set()
	};
	for (const pull of facts.pulls.known ? facts.pulls.value : []) {
		if (separation !== "all-commits" && suspects.ofPull(pull) === "none") continue;
		if (pull.author.known && pull.author.value !== null) bars.add(pull.author.value, "opened the pull request");
		for (const account of requestersIn(pull.body)) bars.add(account, "asked for the change");
	}
	for (const commit of commitsOf(facts)) {
		const suspicion = separation === "all-commits" ? "shown" : suspects.ofCommit(commit);
		if (suspicion === "none") continue;
		for (const account of requestersIn(commit.message)) bars.add(account, "asked for the change");
		for (const { name, email, account } of handsOf(commit)) if (account !== null) bars.add(account, "had a hand in a commit");
		else if (!agentAddresses.has(email.toLowerCase())) {
			unlinked.all.add(name);
			if (suspicion === "shown") unlinked.shown.add(name);
		}
	}
	return unlinked;
};
const commitsOf = (facts) => [...facts.ranges.flatMap(({ commits }) => commits.known ? commits.value : []), ...(facts.pulls.known ? facts.pulls.value : []).flatMap(({ commits }) => commits.known ? commits.value : [])];
const webFlow = "noreply@github.com";
const noreply = /^(?:(\d{1,12})\+)?([\w-]{1,80}(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** Author, committer (unless it is GitHub itself) and whoever a trailer names. */
const handsOf = (commit) => {
	const { author, committer, authorAccount, committerAccount, message, coAuthors } = commit;
	const linked = new Map(coAuthors?.known ? coAuthors.value.map(({ email, account }) => [email.toLowerCase(), account]) : []);
	const accountOf = (email) => linked.get(email.toLowerCase()) ?? accountIn(email);
	const own = (account, email) => (account.known ? account.value : null) ?? accountOf(email);
	return [
		{
			...author,
			account: own(authorAccount, author.email)
		},
		...committer.email.toLowerCase() === webFlow ? [] : [{
			...committer,
			account: own(committerAccount, committer.email)
		}],
		...signersIn(message).map((person) => ({
			...person,
			account: accountOf(person.email)
		}))
	];
};
/** The account that a noreply address names. */
const accountIn = (email) => {
	const found = noreply.exec(email.trim());
	return found?.[2] === void 0 ? null : {
		id: found[1] === void 0 ? null : Number(found[1]),
		login: found[2],
		type: null
	};
};

// src/approval/judge.ts
/** One yes, held against every clause: where it was given, by whom, to which attempt, with what reason, and how long ago. */
/** From attempt 2 on always: a re-run passes protection rules silently, so an earlier approval says nothing about this attempt. */
const isCodeNeeded = ({ facts, policy, decision }) => facts.run.attempt !== 1 || policy.approval.countersign === "always" || policy.approval.countersign === "critical" && decision.risk === "critical";
const judge$1 = (hearing, claim, bench) => {
	const seen = bench.code === null ? "none" : codeIn(claim.comment, bench.code);
	const refused = ofDoor(hearing, claim) ?? ofPerson(hearing, claim, bench) ?? ofAttempt(hearing, claim, seen, bench) ?? ofWords(hearing, claim, bench);
	const { account, comment, door } = claim;
	if (refused !== null || account === null) return {
		ok: false,
		refused: refused ?? ghostly,
		seen
	};
	const review = door === "review" ? reviewTimeOf(hearing, account) : null;
	return {
		ok: true,
		counted: {
			account,
			door,
			reason: reasonIn(comment, bench.code),
			bound: seen === "this" ? "code" : "attempt",
			givenAt: review,
			assumed: door === "environment" && standingOf(hearing.facts, hearing.environment, account) === "assumed"
		}
	};
};
const no$1 = (state, reason, because) => ({
	state,
	reason,
	because
});
const ghostly = no$1("invalid", "approver-unknown", "the account that approved no longer exists");
/** An approval through an environment is worth what stands behind it. */
const ofDoor = ({ facts, policy, environment }, { door }) => {
	if (door !== "environment") return null;
	const protection = protectionOf(facts, environment);
	const guard = guardOf(protection, environment);
	if (isVacuous(guard)) return no$1("vacuous", `environment-${guard}`, `an approval through ${environment} means nothing: ${guardWords[guard]}`);
	return isAccepted(protection, environment, policy.approval.accept) ? null : no$1("invalid", `environment-${guard}`, unaccepted(environment, guard));
};
const unaccepted = (environment, guard) => `the policy does not accept ${environment}: ${guardWords[guard]}`;
const ofPerson = (hearing, { account, door }, { separated }) => {
	if (account === null) return ghostly;
	const { facts, policy, environment } = hearing;
	const who = account.login;
	const bar = separated.barOf(account);
	if (bar === "no longer exists") return ghostly;
	if (bar !== null && isNoPerson(bar)) return no$1("invalid", "approver-not-a-person", `${who} ${bar}`);
	if (bar !== null) return no$1("self-approved", "self-approved", `${who} ${bar}, and nobody may approve what they had a hand in`);
	const unprovable = unprovableFor(separated);
	if (unprovable !== null) return unprovable;
	if (door === "environment" && standingOf(facts, environment, account) === "bypassed") return no$1("invalid", "approval-bypassed", `${who} is not among the reviewers of ${environment}: its protection was bypassed`);
	return isListed(facts, policy.approval.approvers, account) ? null : no$1("invalid", "approver-not-listed", notListed(hearing, who));
};
/** Why nobody at all can be shown to be another than the ones that the approval is about. */
const unprovableFor = ({ starterUnknown, unproven }) => {
	if (starterUnknown) return no$1("invalid", "initiator-unknown", "who started the run could not be told, so nobody can be shown to be somebody else");
	if (unproven.length === 0) return null;
	const names = unproven.slice(0, 5).join(", ");
	return no$1("invalid", "author-unlinked", `no account is known of ${names}, who wrote a commit with an agent in it, so nobody can be shown to be somebody else; let them add the address to their GitHub account`);
};
const notListed = ({ facts, policy }, who) => {
	const unread = unreadTeams(facts, policy.approval.approvers);
	return `${who} is not among those whom the policy lets approve${unread.length === 0 ? "" : ` (the members of ${unread.slice(0, 3).join(", ")} could not be read)`}`;
};
/** The list of approvals knows no attempts: only in the first one does every entry surely belong to it. */
const ofAttempt = (hearing, { account }, seen, { code }) => {
	const who = account?.login ?? "somebody";
	const { attempt } = hearing.facts.run;
	if (seen === "this") return null;
	if (seen === "other") return no$1("stale", "countersign-other", `the comment of ${who} carries the code of another attempt; start a new run`);
	if (attempt === null) return no$1("invalid", "attempt-unknown", "which attempt of the run this is could not be told, so no approval can be bound to it");
	if (attempt > 1) return no$1("stale", "approval-of-earlier-attempt", "a re-run carries the approvals of earlier attempts; approve again with the code of this one, or start a new run");
	if (isCodeNeeded(hearing)) return no$1("invalid", "countersign-missing", `the comment of ${who} does not carry this attempt's code ${code ?? ""}`.trim());
	return null;
};
const ofWords = (hearing, { account, comment, door }, { code }) => {
	const { facts, policy } = hearing;
	const { reason, validFor } = policy.approval;
	if (reason === "required" && reasonIn(comment, code) === "") return no$1("invalid", "reason-missing", `${account?.login ?? "somebody"} gave no reason, and the policy wants one`);
	if (validFor === null) return null;
	const given = door === "review" && account !== null ? known(reviewTimeOf(hearing, account) ?? "") : facts.enteredAt;
	const expired = expiryOf(given, facts, validFor);
	return expired === null ? null : no$1("expired", "approval-expired", `the approval no longer counts: ${expired}; start a new run`);
};
const reviewTimeOf = ({ facts: { reviews } }, account) => (reviews?.known ? reviews.value : []).findLast((review) => review.state === "approved" && review.account !== null && sameAccount(review.account, account))?.at ?? null;

// src/approval/waiting.ts
/** Which jobs one approval lets in: every job of the run that waits for the same environment. */
const enteringIn = (workflow, called) => {
	const own = workflow?.readable ? workflow.jobs.flatMap(entered) : [];
	return [...new Set([...own, ...called].map(({ job }) => job))].map((job) => ({
		job,
		environments: [...own, ...called].filter((one) => one.job === job).flatMap(({ environments }) => environments)
	}));
};
const entered = ({ id, environment }) => environment === null ? [] : [{
	job: id,
	environments: [environment.name]
}];
/** Ids of the jobs, those whose environment is made by another expression with a note: they may wait for it, too. */
const waitingFor = (entering, environment) => entering.flatMap(({ job, environments }) => {
	if (environments.some(({ raw, values }) => isHandedOut(raw.trim()) || values?.some((name) => name.toLowerCase() === environment.toLowerCase()))) return [job];
	return environments.some(({ values }) => values === null) ? [`${job} (its environment is made by an expression)`] : [];
});

// src/approval/settle.ts
/** Who has agreed, and does it count: for this attempt, by a person who is not the one that it is about, where somebody really had to be asked. */
const nothingNeeded = {
	state: null,
	environment: null,
	guard: null,
	approvers: [],
	counted: [],
	code: null,
	codeNeeded: false,
	reason: "not-needed",
	because: "no approval is needed",
	accepted: false,
	hopeless: false,
	waiting: [],
	weak: false,
	unlinked: [],
	unreadTeams: [],
	unreadReviewers: []
};
const settle = (hearing) => {
	const { facts, policy, decision, initiation, environment, agentAccounts, agentAddresses, entering } = hearing;
	if (decision.tier === "allow") return nothingNeeded;
	const { separation, approvers } = policy.approval;
	const code = bindingOf(hearing);
	const bench = {
		code,
		separated: separate({
			facts,
			initiation,
			separation,
			agentAccounts,
			agentAddresses
		})
	};
	const hopeless = hopelessFor(hearing, bench);
	const protection = protectionOf(facts, environment);
	const base = {
		environment,
		guard: guardOf(protection, environment),
		accepted: isAccepted(protection, environment, policy.approval.accept),
		hopeless: hopeless !== null,
		waiting: waitingFor(entering, environment),
		approvers: [],
		counted: [],
		code,
		codeNeeded: code !== null && isCodeNeeded(hearing),
		weak: isWeak(separation),
		unlinked: bench.separated.unlinked,
		unreadTeams: unreadTeams(facts, approvers),
		unreadReviewers: policy.approval.via.includes("environment") ? unreadReviewers(facts, environment) : []
	};
	const answer = ({ state, reason, because }, counted = []) => ({
		...base,
		state,
		reason,
		because,
		counted,
		unreadReviewers: state === "approved" && !counted.some(({ assumed }) => assumed) ? [] : base.unreadReviewers,
		approvers: counted.map(({ account }) => account)
	});
	const refused = ofGate(hearing);
	if (refused !== null) return answer(refused);
	const doors = policy.approval.via;
	const claims = [...doors.includes("environment") ? claimsIn(facts, environment) : [], ...doors.includes("review") ? byReview(hearing, code) : []];
	const rejected = claims.find(({ state }) => state === "rejected");
	if (rejected !== void 0) return answer(no("rejected", "approval-rejected", `${rejected.account?.login ?? "somebody"} rejected it; start a new run to ask again`));
	const unread = unreadDoor(hearing);
	if (unread !== null) return answer(unread);
	const given = claims.filter(({ state }) => state === "approved");
	if (given.length === 0) return answer(hopeless ?? unanswered(claims));
	const { refused: outcome, counted } = judged(hearing, given, bench);
	return answer(outcome, counted);
};
const no = (state, reason, because) => ({
	state,
	reason,
	because
});
/** What makes every approval worthless before any is looked at. */
const ofGate = ({ facts, decisionId, gateIsFirst }) => {
	const { decided } = facts.inputs;
	if (decided !== "" && decided !== decisionId) return no("stale", "decision-changed", "what was decided in the gate job is not what would be decided here; start a new run");
	return gateIsFirst === false ? no("invalid", "gate-not-first", "another step of this job ran before the gate and could have forged what it sees; make the gate the first step") : null;
};
/** A door that the policy opens and that could not be looked through may hide a rejection. */
const unreadDoor = ({ facts, policy }) => {
	const { via } = policy.approval;
	if (via.includes("environment") && !facts.approvals.known) return no("missing", "approvals-unknown", `who approved could not be read: ${facts.approvals.because}`);
	const reviews = facts.reviews ?? unknown("not-asked", "they were not read");
	return via.includes("review") && !reviews.known ? no("missing", "reviews-unknown", `the reviews of the pull request could not be read: ${reviews.because}`) : null;
};
const unanswered = (claims) => claims.length > 0 ? no("pending", "approval-pending", "GitHub is asking its reviewers") : no("missing", "approval-missing", "nobody has approved yet");
const judged = (hearing, given, bench) => {
	const all = given.map((claim) => judge$1(hearing, claim, bench));
	const counted = distinctOf(all.flatMap((one) => one.ok ? [one.counted] : []));
	const { minimum } = hearing.policy.approval;
	if (counted.length >= minimum) return {
		counted,
		refused: no("approved", "approved", `approved by ${counted.map(({ account }) => account.login).join(", ")}`)
	};
	const refusals = all.flatMap((one) => one.ok ? [] : [one]);
	const worst = refusals.find(({ seen }) => seen === "this") ?? refusals[0];
	if (worst !== void 0) return {
		counted: [],
		refused: worst.refused
	};
	return {
		counted: [],
		refused: no("pending", "too-few-approvers", `${counted.length} of ${minimum} people have approved`)
	};
};
/** Two entries of one person are one approval. */
const distinctOf = (counted) => counted.filter(({ account }, index) => counted.findIndex((other) => sameAccount(other.account, account)) === index);
/** Why nobody can say yes, found before anybody is asked; null where somebody can, or where that cannot be told. */
const hopelessFor = (hearing, { separated }) => {
	const { facts, policy, environment } = hearing;
	const unprovable = unprovableFor(separated);
	if (unprovable !== null) return {
		...unprovable,
		state: "missing"
	};
	const { via, accept, approvers, minimum } = policy.approval;
	if (via.includes("review")) return null;
	const protection = protectionOf(facts, environment);
	const guard = guardOf(protection, environment);
	if (isVacuous(guard)) return no("vacuous", `environment-${guard}`, `nobody can be asked through ${environment}: ${guardWords[guard]}${planWords(facts)}`);
	if (!isAccepted(protection, environment, accept)) return no("missing", `environment-${guard}`, unaccepted(environment, guard));
	const eligible = eligibleIn(facts, environment, (account) => separated.barOf(account) ?? (isListed(facts, approvers, account) ? null : "is not in the policy’s list"));
	if (eligible === null || eligible.most === null || eligible.most >= minimum) return null;
	const why = eligible.barred.length === 0 ? "" : `: ${eligible.barred.slice(0, 10).join(", ")}`;
	const how = eligible.most === 0 ? `no reviewer of ${environment} may approve` : `only ${eligible.most} of the ${minimum} people that the policy wants may approve through ${environment}`;
	return no("missing", "no-eligible-approver", `${how}${why}; add a reviewer who had no hand in it`);
};
/** Required reviewers of private repositories are a matter of the plan. */
const planWords = ({ repository: { visibility } }) => visibility.known && visibility.value !== "public" ? ". On a private repository required reviewers need GitHub Enterprise; without them let the policy take reviews (approval.via: [review])" : "";

// src/approval/break-glass.ts
/** Null where the policy has none, or where it does not help and nobody has tried. It is louder than an approval, not quieter: it always asks for the code. */
const brokenGlass = (hearing) => {
	const { policy, facts, environment } = hearing;
	const glass = policy.breakGlass;
	if (glass === null) return null;
	const own = {
		...hearing,
		environment: glass.environment,
		policy: strictest(policy)
	};
	const code = bindingOf(own);
	const tried = claimsIn(facts, glass.environment).filter(({ state }) => state === "approved");
	const settlement = settle({
		...own,
		facts: withoutUnfit(facts, glass, code)
	});
	const refuse = (because) => tried.length === 0 ? null : {
		outcome: "refused",
		because,
		settlement
	};
	const beyond = beyondReach(hearing, glass);
	if (beyond !== null) return refuse(`Break-glass was tried, and the policy does not let it lift ${beyond}.`);
	if (glass.environment.toLowerCase() === environment.toLowerCase()) return refuse("Break-glass was tried through the environment of ordinary approvals; it needs one of its own.");
	const lifts = glass.categories.join(", ");
	if (settlement.state === "approved") {
		const why = settlement.counted.map(({ reason }) => reason).join(" / ");
		return {
			outcome: "broken",
			because: `BREAK-GLASS: ${settlement.because} through ${glass.environment}: ${why}. This lifts ${lifts} for this attempt only.`,
			settlement
		};
	}
	if (tried.length > 0) {
		const lacking = tried.map(({ comment }) => lackOf(comment, glass, code)).find((lack) => lack !== null);
		return refuse(`Break-glass was tried and does not count: ${settlement.state === "missing" && lacking ? lacking : settlement.because}.`);
	}
	if (settlement.state === "vacuous" || settlement.reason !== "approval-missing") return {
		outcome: "refused",
		because: `Break-glass cannot be had here: ${settlement.because}.`,
		settlement
	};
	return {
		outcome: "open",
		because: `Break-glass can lift this, once and for this attempt only: a reviewer approves ${glass.environment} with a reference (${glass.reference}), the code ${code ?? ""} and a reason in the comment.`,
		settlement
	};
};
/** Whatever the policy says of ordinary approvals: its own reviewers, a guarded environment, the code, a reason. */
const strictest = (policy) => ({
	...policy,
	approval: {
		...policy.approval,
		countersign: "always",
		reason: "required",
		via: ["environment"],
		accept: ["guarded"],
		minimum: 1,
		approvers: []
	}
});
/** What blocks and is not among the categories that the policy lists; null where break-glass reaches all of it. */
const beyondReach = ({ decision }, { categories }) => {
	const lifts = new Set(categories);
	const found = decision.rulings.filter(({ decision: tier, lifted }) => tier === "block" && lifted === null).flatMap(({ surfaces }) => surfaces.map((index) => decision.surfaces[index]?.category));
	if (found.length === 0) return "what blocks without touching anything";
	const beyond = found.filter((category) => category === void 0 || !lifts.has(category));
	return beyond.length === 0 ? null : beyond[0] ?? "what it cannot name";
};
/** One comment must carry all of it: two halves in two comments are no break-glass. Rejections stay. */
const withoutUnfit = (facts, glass, code) => {
	if (!facts.approvals.known) return facts;
	const own = glass.environment.toLowerCase();
	const fit = facts.approvals.value.filter(({ environments, state, comment }) => state !== "approved" || !environments.some((name) => name.toLowerCase() === own) || lackOf(comment, glass, code) === null);
	return {
		...facts,
		approvals: {
			known: true,
			value: fit
		}
	};
};
/** What a comment lacks, in words; null where it has the code, the reference and a reason. */
const lackOf = (comment, { reference }, code) => {
	if (code === null || codeIn(comment, code) !== "this") return `the comment does not carry this attempt's code ${code ?? ""}`.trim();
	const words = reasonIn(comment, code).split(/[\s,;()[\]"'<>]+/);
	const others = words.filter((word) => !isReference(word, reference));
	if (others.length === words.length) return `the comment carries no reference of the form that the policy wants (${reference.slice(0, 80)})`;
	return others.some((word) => /[\p{L}\p{N}]/u.test(word)) ? null : "the comment gives no reason beside the reference";
};
/** Full stops and colons after it belong to the sentence. */
const isReference = (word, pattern) => [word, word.replace(/[.:!?]+$/, "")].some((form) => matches(pattern.slice(0, 100), form.slice(0, 200)));
/** `*` stands for letters, digits and hyphens and `#` for digits: `INC-#`. No regular expression of a policy is run. */
const matches = (pattern, word) => {
	let places = /* @__PURE__ */ new Set([0]);
	for (const sign of pattern) {
		const next = /* @__PURE__ */ new Set();
		for (const at of places) if (sign === "*" || sign === "#") {
			const one = sign === "#" ? /\d/ : /[\w-]/;
			for (let to = at; to < word.length && one.test(word[to] ?? ""); to++) next.add(to + 1);
		} else if (word[at]?.toLowerCase() === sign.toLowerCase()) next.add(at + 1);
		places = next;
	}
	return places.has(word.length);
};

// src/evidence/approval-gaps.ts
const approvalGaps = ({ guard, unlinked, unreadTeams, unreadReviewers, reason, state }) => {
	if (state === null) return [];
	const byGuard = {
		missing: "environment-unguarded",
		"name-only": "environment-unguarded",
		unknown: "environment-unknown",
		dynamic: "environment-dynamic"
	};
	const ids = [...guard === null || byGuard[guard] === void 0 ? [] : [byGuard[guard]], ...reason === "approvals-unknown" || reason === "reviews-unknown" ? [reason] : []];
	const named = [
		["author-unlinked", unlinked],
		["team-unread", unreadTeams],
		["reviewers-unread", unreadReviewers]
	];
	return [...ids.map((id) => gap(id)), ...named.flatMap(([id, names]) => names.length === 0 ? [] : [gap(id, names.slice(0, 5).join(", "))])];
};

// src/evidence/decision-id.ts
/**
* Policy, version, range, involvement, surfaces, protected jobs and called workflows' SHAs. Not the clock, the attempt, approvals or request
* ids: a re-run of the same thing is the same decision.
*/
const decisionIdOf = ({ facts, policyDigest, initiation, reach, decision }) => digestOf({
	version: facts.tool.version,
	policy: policyDigest,
	head: facts.run.headSha,
	ranges: facts.ranges.map(({ origin, base, head, commits, truncated }) => ({
		origin,
		base,
		head,
		commits: commits.known ? commits.value.map((commit) => commit.sha) : commits.cause,
		truncated
	})),
	involvement: initiation.involvement,
	surfaces: decision.surfaces.map(({ category, side, code, at, target, credential }) => ({
		category,
		side,
		code,
		at,
		target,
		credential
	})),
	jobs: reach.jobs.map(({ workflow, job }) => `${workflow}#${job.id}`),
	called: facts.run.referenced.known ? facts.run.referenced.value.map(({ path, sha }) => ({
		path,
		sha
	})) : facts.run.referenced.cause
});

// src/evidence-name.ts
/** `countersign-<job>-<attempt>`; in a matrix `<job>.<job-index>`; a second gate of the job adds its `GITHUB_ACTION`. */
const evidenceName = (facts) => {
	const { run, inputs } = facts;
	if (inputs.evidenceName !== "") return artifactName(inputs.evidenceName);
	const leg = run.jobIndex === null ? "" : `.${run.jobIndex}`;
	const own = run.step !== null && isSecondGate(facts, run.step) ? `-${run.step}` : "";
	return artifactName(`countersign-${run.job ?? "local"}${leg}${own}-${run.attempt ?? 1}`);
};
/** GitHub refuses these signs in a name; a job id cannot hold them, an `evidence-name` can. */
const artifactName = (text) => text.replaceAll(/["':<>|*?\r\n\\/\p{Cc}\p{Cf}]+/gu, "-").slice(0, 200);
/**
* Does another gate of the same job come first? The runner names a step without an id `__<action>`, the second such one `__<action>_2`.
* Where the workflow cannot be read, only that number tells.
*/
const isSecondGate = (facts, step) => {
	const gates = gatesOf$1(facts);
	const number = step.startsWith("__") ? Number(/_(\d{1,3})$/.exec(step)?.[1] ?? 1) : null;
	if (gates.length < 2) return (number ?? 1) > 1;
	return (number === null ? gates.find(({ id }) => id === step) : gates.filter(({ id }) => id === null)[number - 1]) !== gates[0];
};
const gatesOf$1 = ({ run, files }) => {
	const path = run.jobWorkflow?.path ?? run.workflow?.path;
	const text = path === void 0 ? null : textAt(files.workflow, path);
	if (path === void 0 || text === null || !text.known || text.value === null) return [];
	const workflow = readWorkflow(path, text.value);
	return (workflow.readable ? workflow.jobs.find(({ id }) => id === run.job) : void 0)?.steps.filter(isGateStep) ?? [];
};

// src/policy/distrust.ts
/**
* Ids of exceptions of the trusted policy that an agent gave the words they have now, where an agent is or may be in the range: those whose
* last change is a commit with an agent in it, and those that the range itself brought in (what stands at the default branch may have come
* with the very commits that are judged).
*
* @param handIn how an agent is in one commit
*/
const distrustedExceptions = (facts, { involvement }, handIn) => {
	if (involvement === "none") return /* @__PURE__ */ new Set();
	const { trusted, extended, exceptions = [] } = facts.policy;
	const agents = exceptions.filter(({ commit }) => !commit.known || !humans.has(handIn(commit.value)));
	return /* @__PURE__ */ new Set([...[trusted, ...extended].flatMap((policy) => broughtIn(facts, policy)), ...agents.map(({ id }) => id)]);
};
const humans = /* @__PURE__ */ new Set(["none", "assisted"]);
const broughtIn = ({ changes, files }, { path, text }) => {
	const now = exceptionsIn(text.known ? text.value : null);
	if (changes.known && !changes.value.some((change) => change.path === path || change.previousPath === path)) return [];
	const [before, after] = [sideOf(files.base, path), sideOf(files.head, path)];
	return [...now].filter(([id, said]) => before?.get(id) !== said && (after === null || after.get(id) === said)).map(([id]) => id);
};
const sideOf = (side, path) => {
	const text = textAt(side, path);
	return text.known ? exceptionsIn(text.value) : null;
};

// src/policy/in-force.ts
/**
* The trusted policy, with what it extends.
*
* @throws GateError `policy-invalid` with every fault in the message; `policy-not-found` where a policy that was named is not there
*/
const policyOf = ({ policy: { trusted, extended } }) => {
	if (!trusted.text.known) throw new GateError(trusted.text.cause === "unreachable" || trusted.text.cause === "limit" ? "api-unreachable" : "policy-invalid", `The policy ${trusted.written} could not be read: ${trusted.text.because}. Without its rules nothing may proceed: ${cures[trusted.text.cause] ?? "make that file one that can be read"}.`);
	if (trusted.text.value === null && trusted.named) throw new GateError("policy-not-found", `There is no policy ${trusted.written} at the trusted ref. Commit it to the default branch, or leave the input out.`);
	return policyFrom(trusted.text.value, {
		source: trusted.text.value === null ? "starter" : trusted.written,
		extended: textsOf(extended)
	});
};
const cures = {
	forbidden: "give the token contents: read",
	unreachable: "run again once GitHub answers",
	limit: "run again once GitHub answers",
	"not-found": "give the token contents: read, or fetch what a shallow or partial clone lacks"
};
const textsOf = (extended) => Object.fromEntries(extended.map(({ written, text }) => [written, text.known ? text.value : null]));
/** If the range changes the policy, the changed version's rules are run too, for their decision only, and the stricter answer stands. */
const withChangedPolicy = ({ policy: { changed, extended } }, policy, trusted, again) => {
	if (changed === null || !changed.text.known) return trusted;
	const loaded = loadPolicy(changed.text.value, {
		source: changed.written,
		extended: textsOf(extended)
	});
	return loaded.ok ? stricterOf(trusted, again(changedRules(policy, loaded.policy))) : trusted;
};

// src/policy/trusted-inputs.ts
/** `observe` never fails, `record` on a stop alone, `route` also on an error; `wait` and `fail` on a missing approval, too. */
const strictness$1 = {
	observe: 0,
	record: 0,
	route: 1,
	wait: 2,
	fail: 2
};
/** May an agent have had a hand in the inputs? A human's own edit of her workflow is her own business. */
const mayBeAgents = (involvement) => involvement !== "none";
/**
* @param given the inputs of the step that runs
* @param trusted the inputs of the same step in the trusted ref's copy of the workflow; null where there is no such step there
*/
function effectiveInputs(given, trusted, involvement) {
	if (trusted === null || !mayBeAgents(involvement)) return {
		inputs: given,
		overruled: []
	};
	const overruled = [];
	const take = (key, shown, stricter) => {
		const theirs = trusted[key];
		if (theirs === void 0 || !stricter) return given[key];
		overruled.push(shown);
		return theirs;
	};
	const differs = (key) => trusted[key] !== void 0 && trusted[key] !== given[key];
	const missing = (trusted.jobs ?? []).filter((job) => !given.jobs.includes(job));
	const narrowed = given.jobs.length > 0 && (trusted.jobs ?? []).length === 0;
	const jobs = narrowed ? [] : given.jobs.length === 0 ? [] : [...given.jobs, ...missing];
	if (narrowed || given.jobs.length > 0 && missing.length > 0) overruled.push("jobs");
	return {
		inputs: {
			...given,
			mode: take("mode", "mode", trusted.mode !== void 0 && strictness$1[trusted.mode] > strictness$1[given.mode]),
			policy: take("policy", "policy", differs("policy")),
			environment: take("environment", "environment", differs("environment")),
			evidenceName: take("evidenceName", "evidence-name", differs("evidenceName")),
			apiUrl: take("apiUrl", "github-api-url", differs("apiUrl")),
			jobs
		},
		overruled: overruled.sort()
	};
}

// src/policy/verdict.ts
const verdictOf = (tier, approval, brokenGlass) => {
	if (tier === "allow") return "proceed";
	if (tier === "block") return brokenGlass ? "proceed" : "stop";
	return approval === "approved" || brokenGlass ? "proceed" : "hold";
};
/** Does the step succeed? `route` lets a held run pass on to the job that asks, `record` only adds to the record; a stop passes in `observe` alone. */
const succeeds = (verdict, mode) => {
	if (verdict === "proceed" || mode === "observe") return true;
	return verdict === "hold" && (mode === "route" || mode === "record");
};

// src/reasons.ts
const glassCodes = {
	broken: "break-glass",
	refused: "break-glass-refused",
	open: "break-glass-open"
};
/** @param overruled names of the inputs that count as the trusted copy gives them */
const reasonsOf = ({ waited }, decision, settlement, glass, overruled) => {
	const own = (code, message) => ({
		code,
		message,
		rule: null,
		at: null
	});
	const said = [...decision.reasons];
	if (waited?.ended === "timeout") said.unshift(own("approval-timeout", `Nobody whose approval counts approved within ${waited.minutes} minute(s). Start a new run to ask again.`));
	if (waited?.ended === "cancelled") said.unshift(own("cancelled", `The run was cancelled after ${waited.minutes} minute(s) of waiting. Start a new run to ask again.`));
	if (decision.tier === "approve") {
		said.push(own(settlement.reason, settlement.state === "approved" ? `${capitalised(settlement.because)}.` : `No approval that counts: ${settlement.because}.`));
		if (settlement.weak) said.push(own("separation-weak", "The policy keeps nobody from approving what they wrote themselves: such an approval is weak."));
		if (settlement.guard !== null && settlement.guard !== "guarded" && !settlement.reason.startsWith("environment-")) said.push(own(`environment-${settlement.guard}`, `The environment ${settlement.environment ?? ""} is ${settlement.guard}.`));
	}
	if (glass !== null) said.push(own(glassCodes[glass.outcome], glass.because));
	for (const name of overruled) said.push(own("input-overruled", `The input ${name} counts as the default branch's copy of this workflow gives it, because that is stricter.`));
	for (const id of decision.expired) said.push(own("exception-expired", `The exception ${id} has expired and no longer applies.`));
	for (const id of decision.distrusted) said.push(own("exception-distrusted", `The exception ${id} does not count: no person is known to have given it the words it has now. A commit by a person that edits it makes it count.`));
	return said;
};
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// src/workflows/gate-first.ts
/** Lines around the change by which a tool finds its place. */
const CONTEXT = 3;
const indentOf = (line) => line.length - line.trimStart().length;
/**
* A unified diff over the workflow file; null where the gate is first already, where the file does not end in a line feed, or where its step is
* not written as a list item on lines of its own (flow style, an anchor from elsewhere).
*/
const gateFirstPatch = (path, text, job) => {
	const gate = gateStepOf(job);
	const first = job.steps.find((step) => !isCheckout(step));
	if (gate === null || first === void 0 || first.index >= gate.index || !text.endsWith("\n")) return null;
	const lines = text.split("\n").slice(0, -1);
	const [from, to] = [itemAt(lines, first), itemAt(lines, gate)];
	if (from === null || to === null || from.start >= to.start || from.indent !== to.indent) return null;
	const [others, moved] = [lines.slice(from.start, to.start), lines.slice(to.start, to.end)];
	const before = lines.slice(Math.max(0, from.start - CONTEXT), from.start);
	const after = lines.slice(to.end, to.end + CONTEXT);
	const count = before.length + others.length + moved.length + after.length;
	const place = `${from.start - before.length + 1},${count}`;
	const kept = (line) => ` ${line}`;
	const all = [
		...before.map(kept),
		...moved.map((line) => `+${line}`),
		...others.map(kept),
		...moved.map((line) => `-${line}`),
		...after.map(kept)
	];
	return [
		`--- a/${path}`,
		`+++ b/${path}`,
		`@@ -${place} +${place} @@`,
		...all,
		""
	].join("\n");
};
/** Lines of a list item, from its dash to the last line that is indented deeper; counted from 0, the end not included. */
const itemAt = (lines, { at }) => {
	const start = at.line - 1;
	const first = lines[start];
	if (first === void 0 || !/^\s*-\s/.test(first)) return null;
	const indent = indentOf(first);
	let end = start + 1;
	for (let line = end; line < lines.length && (lines[line]?.trim() === "" || indentOf(lines[line] ?? "") > indent); line++) if (lines[line]?.trim() !== "") end = line + 1;
	return {
		start,
		end,
		indent
	};
};

// src/workflows/gate-inputs.ts
/** As action.yml has it. */
const DEFAULT_POLICY = ".github/countersign.yml";
/** The inputs of the gate's step in one job; null where the job is not there or has no gate. */
const gateInputsIn = (workflow, jobId) => {
	const job = workflow.jobs.find(({ id }) => id === jobId);
	const step = job === void 0 ? null : gateStepOf(job);
	return step === null ? null : inputsOf(step);
};
const inputsOf = (step) => {
	const written = (name, otherwise) => {
		const scalar = step.with[name];
		if (scalar === void 0) return otherwise;
		const text = literal(scalar)?.trim() ?? null;
		return text === "" ? otherwise : text;
	};
	const mode = modeOf$1(written("mode", "fail"));
	const jobs = written("jobs", "");
	const texts = {
		policy: written("policy", DEFAULT_POLICY),
		environment: written("environment", ""),
		evidenceName: written("evidence-name", ""),
		apiUrl: written("github-api-url", "")?.replace(/\/+$/, "") || null
	};
	return {
		...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)),
		...mode === null ? {} : { mode },
		...jobs === null ? {} : { jobs: jobs.split(/[\s,]+/).filter(Boolean) }
	};
};

// src/scene.ts
/**
* @param named ids of the protected jobs as an input named them; empty: derived
*/
const sceneOf = (facts, named) => {
	const { workflow, jobs } = readProtected(facts, named);
	return {
		...facts,
		workflow,
		jobs,
		workflowChanges: changesOf(facts),
		executedPaths: executedBy(jobs)
	};
};
/** A workflow at one side: null where the file is not there or no path was given; unreadable where it could not be had. */
const workflowAt = (files, path) => {
	if (path === null || path === void 0) return null;
	const text = textAt(files, path);
	if (!text.known) return {
		readable: false,
		path,
		because: text.because,
		at: {
			path,
			line: 1
		}
	};
	return text.value === null ? null : readWorkflow(path, text.value);
};
/**
* The later steps of our own job and every job that needs it. In a called workflow also, in the caller, every job that needs a job whose
* `uses:` is our file.
*/
const readProtected = (facts, named) => {
	const { run, files } = facts;
	const caller = workflowAt(files.workflow, run.workflow?.path);
	const ownPath = run.jobWorkflow?.path ?? run.workflow?.path;
	const own = ownPath === run.workflow?.path ? caller : workflowAt(files.workflow, ownPath);
	if (!own?.readable) return {
		workflow: own,
		jobs: []
	};
	const all = filesOf(files.workflow, facts.repository.name);
	const here = protectedJobs(own, run.job, named).map((id) => readJob(own, id, all));
	if (own === caller || !caller?.readable) return {
		workflow: own,
		jobs: here
	};
	return {
		workflow: own,
		jobs: [...here, ...behindCalls(caller, ownPath ?? "", named).map((id) => readJob(caller, id, all))]
	};
};
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
const changesOf = ({ changes, files }) => {
	if (!changes.known) return [];
	return changes.value.filter(({ path, previousPath }) => isWorkflow(path) || previousPath !== null && isWorkflow(previousPath)).map(({ path, previousPath, status }) => ({
		path,
		before: status === "added" ? null : workflowAt(files.base, previousPath ?? path),
		after: status === "removed" ? null : workflowAt(files.head, path)
	}));
};
/** Files of the repository that the jobs run: where their activities stand, and what led there. */
const executedBy = (jobs) => new Set(jobs.flatMap(({ activities, calls }) => [...calls, ...activities.flatMap((activity) => [
	activity.origin.at.path,
	...activity.origin.via,
	...activity.kind === "program" ? [activity.path] : []
])]));
/** The gate's own step in our own job. Null where there is no such step to look at. */
const gateOf = ({ workflow, run, files }) => {
	const job = workflow?.readable ? workflow.jobs.find(({ id }) => id === run.job) : void 0;
	const step = job === void 0 ? null : gateStepOf(job);
	if (job === void 0 || step === null) return null;
	const uses = literal(step.uses) ?? "";
	const text = textAt(files.workflow, workflow?.path ?? "");
	return {
		ref: uses.slice(uses.lastIndexOf("@") + 1),
		isFirst: gateIsFirst(job) ?? true,
		patch: text.known && text.value !== null ? gateFirstPatch(workflow?.path ?? "", text.value, job) : null
	};
};
/** The inputs that the trusted ref's copy of the same workflow gives to the gate in the same job; null where it has no such step. */
const trustedInputsOf = ({ run, files }) => {
	const workflow = workflowAt(files.trusted, run.jobWorkflow?.path ?? run.workflow?.path);
	return workflow?.readable ? gateInputsIn(workflow, run.job) : null;
};

// src/stopped.ts
/** The assessment of a run that could not be judged: a stop, with the reason in its place. */
/** What an error comes to. Any that we did not throw on purpose is our own fault and says so. */
const toldOf = (error) => {
	if (error instanceof GateError) return {
		code: error.code,
		message: error.message
	};
	return {
		code: "internal",
		message: `An error of our own, so nothing may proceed: ${error instanceof Error ? error.message : String(error)}. Run again with debug logging, and report it.`
	};
};
const stopped = (facts, { code, message }) => {
	const because = `nothing was judged (${code})`;
	return {
		facts,
		policy: {
			...starterPolicy(),
			source: facts.policy.trusted.written,
			digest: digestOf({ notRead: facts.policy.trusted })
		},
		initiation: {
			initiator: "unknown",
			involvement: "unknown",
			agents: [],
			signals: [],
			logs: [],
			because,
			blindSpots: []
		},
		reach: {
			jobs: [],
			credentials: [],
			targets: []
		},
		decision: {
			tier: "block",
			risk: "critical",
			surfaces: [],
			categories: [],
			rulings: [],
			reasons: [],
			expired: [],
			distrusted: []
		},
		settlement: nothingSettled(because),
		verdict: "stop",
		mode: modeOf(facts),
		environment: null,
		reasons: [{
			code,
			message,
			rule: null,
			at: null
		}],
		gaps: [],
		name: evidenceName(facts),
		decisionId: digestOf({
			version: facts.tool.version,
			head: facts.run.headSha,
			stopped: code,
			policy: facts.policy.trusted.blob
		})
	};
};
const nothingSettled = (because) => ({
	state: null,
	environment: null,
	guard: null,
	accepted: false,
	hopeless: false,
	waiting: [],
	approvers: [],
	counted: [],
	code: null,
	codeNeeded: false,
	reason: "not-judged",
	because,
	weak: false,
	unlinked: [],
	unreadTeams: [],
	unreadReviewers: []
});
/** Who set the run in motion is not known here, so the trusted copy's mode counts where it is stricter. */
const modeOf = (facts) => {
	try {
		return effectiveInputs(facts.inputs, trustedInputsOf(facts), "unknown").inputs.mode;
	} catch {
		return facts.inputs.mode;
	}
};

// src/surfaces/change-boundary.ts
/** @param before null: the workflow is new, so all that it holds is new. */
const boundaryMoves = (before, after) => [
	...triggersAdded(before, after),
	...permissionsWidened(before?.permissions ?? null, after.permissions, null, before !== null),
	...secretsAdded(before, after),
	...after.jobs.flatMap((job) => {
		const old = before === null ? null : jobPairs(before, after).find((pair) => pair.after === job)?.before ?? null;
		return [
			...permissionsWidened(old?.permissions ?? null, job.permissions, job.id, old !== null),
			...runnersAdded(old, job),
			...environmentMoved(old, job)
		];
	}),
	...actionsLoosened(before, after)
];
/** Events by which people or runs outside the repository start it with its credentials. */
const outside$1 = {
	pull_request_target: "starts for pull requests of strangers with the credentials of the repository",
	workflow_run: "starts after another workflow, with the credentials of the repository",
	issue_comment: "starts by a comment of anyone",
	issues: "starts by an issue of anyone",
	repository_dispatch: "starts by a call from outside",
	workflow_dispatch: "can be started by hand",
	schedule: "starts by the clock",
	release: "starts by a release"
};
const triggersAdded = (before, after) => after.triggers.filter(({ event }) => !before?.triggers.some((old) => old.event === event)).filter(({ event }) => before !== null || event in outside$1).map(({ event, at }) => ({
	code: "trigger-added",
	message: `The workflow now ${Object.hasOwn(outside$1, event) ? outside$1[event] : "starts for one more event"}.`,
	line: at.line,
	quote: `on: ${event}`,
	target: event
}));
const writes = (permissions) => {
	if (permissions === null) return /* @__PURE__ */ new Map();
	if (permissions.kind === "all") return permissions.access === "write" ? /* @__PURE__ */ new Map([["everything", permissions.at]]) : /* @__PURE__ */ new Map();
	return new Map(Object.entries(permissions.scopes).filter(([, access]) => access === "write").map(([scope]) => [scope, permissions.places[scope] ?? permissions.at]));
};
const permissionsWidened = (old, now, job, existed) => {
	const had = writes(old);
	const wider = [...writes(now)].filter(([scope]) => !had.has(scope) && !had.has("everything")).map(([scope, at]) => ({
		code: "permission-widened",
		message: "The token may now write what it could not, or is not known to have been able to.",
		line: at.line,
		quote: scope === "everything" ? "permissions: write-all" : `${scope}: write`,
		job,
		target: scope
	}));
	const dropped = existed && old !== null && now === null && job === null ? [{
		code: "permissions-removed",
		message: "Permissions are no longer stated: the repository's default holds.",
		line: 1,
		quote: "permissions:",
		job
	}] : [];
	return [...wider, ...dropped];
};
const scalarsIn = (scalars) => Object.values(scalars);
const readsOf = (workflow) => {
	const from = (scalar, job) => scalar === null ? [] : secretNamesIn(scalar.raw).map((name) => ({
		name,
		at: scalar.at,
		quote: scalar.raw,
		job
	}));
	return [
		...scalarsIn(workflow.env).flatMap((scalar) => from(scalar, null)),
		...workflow.jobs.flatMap((job) => [
			...scalarsIn(job.env),
			...scalarsIn(job.with),
			...scalarsIn(job.outputs),
			...job.secrets === "inherit" ? [] : scalarsIn(job.secrets),
			...job.steps.flatMap((step) => [
				...step.run === null ? [] : [step.run],
				...scalarsIn(step.env),
				...scalarsIn(step.with)
			])
		].flatMap((scalar) => from(scalar, job.id))),
		...workflow.jobs.flatMap((job) => job.secrets === "inherit" ? [{
			name: "*",
			at: job.at,
			quote: "secrets: inherit",
			job: job.id
		}] : [])
	];
};
const secretsAdded = (before, after) => {
	const had = new Set((before === null ? [] : readsOf(before)).map(({ name }) => name));
	const seen = /* @__PURE__ */ new Set();
	return readsOf(after).flatMap(({ name, at, quote, job }) => {
		if (name === "GITHUB_TOKEN" || had.has(name) || seen.has(name)) return [];
		seen.add(name);
		return [{
			code: "secret-added",
			message: name === "*" ? "All secrets are now handed on." : "A secret is now read that was not.",
			line: at.line,
			quote: quote.split("\n").find((line) => /secrets/i.test(line)) ?? quote,
			job,
			target: name
		}];
	});
};
const runnersAdded = (old, now) => now.runsOn.filter(({ raw }) => standingRunner.test(raw) && !old?.runsOn.some((other) => other.raw === raw)).map(({ raw, at }) => ({
	code: "runner-added",
	message: "A job now runs on a machine of your own.",
	line: at.line,
	quote: `runs-on: ${raw}`,
	job: now.id,
	target: raw
}));
const environmentMoved = (old, now) => {
	const [was, is] = [old?.environment ?? null, now.environment];
	if (was?.name.raw === is?.name.raw) return [];
	if (is === null) return [{
		code: "environment-removed",
		message: "A job no longer works in its environment, so its protection no longer holds.",
		line: now.at.line,
		quote: `environment: ${was?.name.raw ?? ""}`,
		job: now.id
	}];
	return [{
		code: "environment-changed",
		message: was === null ? "A job now works in an environment." : "A job now works in another environment.",
		line: is.at.line,
		quote: `environment: ${is.name.raw}`,
		job: now.id,
		target: is.name.raw
	}];
};
const isPinned = (ref) => /@[0-9a-f]{40}$/i.test(ref);
const callsOf = (workflow) => workflow.jobs.flatMap((job) => [...job.uses === null ? [] : [{
	uses: job.uses,
	job: job.id,
	step: null
}], ...job.steps.flatMap((step) => step.uses === null ? [] : [{
	uses: step.uses,
	job: job.id,
	step: nameOfStep(step)
}])]);
/** Actions that are new, or pinned less firmly than before. A newer pin of the same action says nothing here. */
const actionsLoosened = (before, after) => {
	if (before === null) return [];
	const had = callsOf(before).map(({ uses }) => uses.raw);
	const bare = (ref) => ref.split("@", 1)[0]?.toLowerCase() ?? "";
	return callsOf(after).flatMap(({ uses, job, step }) => {
		const ref = literal(uses) ?? uses.raw;
		if (had.includes(ref) || ref.startsWith("./")) return [];
		const old = had.filter((other) => bare(other) === bare(ref));
		const place = {
			line: uses.at.line,
			quote: `uses: ${ref}`,
			job,
			step,
			target: ref
		};
		if (old.length === 0) return [{
			...place,
			code: "action-added",
			message: isPinned(ref) ? "An action is now run that was not." : "An action is now run that was not, and by a name that can move."
		}];
		return old.some(isPinned) && !isPinned(ref) ? [{
			...place,
			code: "action-unpinned",
			message: "An action that was pinned to a commit is now run by a name that can move."
		}] : [];
	});
};

// src/surfaces/change-ci-config.ts
/** Changes what CI does: workflows, local actions, dependency bots, other CI systems. */
const id$4 = "change-ci-config";
const changeCiConfig = defineSurface({
	id: id$4,
	side: "change",
	title: "Changes what CI does",
	why: "A workflow decides which code runs with which credentials; whoever edits it decides that.",
	remedy: "Have an owner of the workflow review the edit; keep it in a pull request of its own.",
	categories: [
		"ci-config",
		"oidc",
		"unreadable"
	],
	needs: [
		"workflowChanges",
		"changes",
		"files"
	],
	detect: (scene) => [...unseen(scene), ...changedSides(scene, isCi).flatMap((sides) => ofFile$1(sides, scene.workflowChanges))]
});
const isCi = (path) => {
	const of = classOf(path);
	return of !== null && of.weight === "boundary" && (of.category === "ci-config" || of.category === "oidc");
};
/** Changed files that could not be listed may hold anything. What the source can never hold is a blind spot, named elsewhere. */
const unseen = ({ changes }) => changes.known || changes.cause === "not-in-source" ? [] : [{
	...changeSurface({
		detector: id$4,
		category: "unreadable",
		code: "changes-unknown",
		message: "Which files change could not be read.",
		path: ""
	}),
	at: null
}];
const ofFile$1 = ({ path, status, before, after }, changes) => {
	const of = classOf(path);
	const [old, now] = [written(before), written(after)];
	if (of === null || old !== null && now !== null && status !== "added" && saysTheSame(path, old, now) && old !== "") return [];
	const verb = status === "added" ? "Adds" : status === "removed" ? "Removes" : "Changes";
	const seen = {
		detector: id$4,
		category: of.category,
		path
	};
	const place = firstLine(old, now);
	const whole = changeSurface({
		...seen,
		...place,
		code: `${of.id}-${status}`,
		message: `${verb} ${of.what}.`
	});
	const change = changes.find((one) => one.path === path);
	const sides = change === void 0 ? null : readableSides(change);
	const moves = sides?.after ? boundaryMoves(sides.before, sides.after) : [];
	return moves.length === 0 ? [whole] : moves.map((move) => changeSurface({
		...seen,
		...move
	}));
};

// src/surfaces/change-effects.ts
/** What an edited workflow would do when it runs, where that alone meets a block row: known before anybody runs it. */
const id$3 = "change-effects";
const changeEffects = defineSurface({
	id: id$3,
	side: "change",
	title: "Adds to a workflow what no run may do",
	why: "A workflow that destroys production or switches checks off does so for whoever starts it next, agent or not.",
	remedy: "Put the job behind an environment with required reviewers, name a target that is not production, or leave the step out.",
	categories: [
		"destructive",
		"required-checks",
		"secret-exposure"
	],
	needs: ["workflowChanges", "files"],
	detect: ({ workflowChanges, files }) => workflowChanges.flatMap((change) => inWorkflow$2(change, files))
});
const inWorkflow$2 = (change, files) => {
	const sides = readableSides(change);
	if (sides?.after == null) return [];
	const old = new Set(sides.before === null ? [] : blockworthyIn(sides.before, files.base).map(({ effect }) => keyOf(effect)));
	return blockworthyIn(sides.after, files.head).filter(({ effect }) => !old.has(keyOf(effect))).map(({ job, effect }) => changeSurface({
		detector: id$3,
		category: effect.category,
		code: effect.code,
		message: effect.message,
		path: effect.origin.at.path,
		line: effect.origin.at.line,
		quote: effect.origin.quote,
		job,
		step: effect.origin.stepName,
		target: effect.target,
		blockworthy: true
	}));
};
const reported = /* @__PURE__ */ new Set([
	"destructive",
	"required-checks",
	"secret-exposure"
]);
const blockworthyIn = (workflow, files) => workflow.jobs.flatMap(({ id: job }) => effectsOf(readJob(workflow, job, filesOf(files))).filter(({ blockworthy, category }) => blockworthy && reported.has(category)).map((effect) => ({
	job,
	effect
})));
/** The same deed on both sides, wherever its line went. */
const keyOf = ({ code, category, origin }) => `${category} ${code} ${origin.quote.trim()}`;

// src/surfaces/change-executed.ts
const id$2 = "change-executed";
const changeExecuted = defineSurface({
	id: id$2,
	side: "change",
	title: "Changes what a privileged job runs",
	why: "A job that holds credentials does whatever the files say that it runs; whoever edits them holds what it holds.",
	remedy: "Have an owner review the edit before the privileged job takes it up.",
	categories: [
		"package-script",
		"infrastructure",
		"database"
	],
	needs: [
		"jobs",
		"executedPaths",
		"changes",
		"files"
	],
	detect: (scene) => {
		const privileged = scene.jobs.filter(isPrivileged);
		return privileged.length === 0 ? [] : changedSides(scene, (path) => classOf(path)?.weight !== "boundary").flatMap((sides) => ofFile(sides, privileged, scene.executedPaths));
	}
});
const ofFile = (sides, privileged, executed) => {
	const { path } = sides;
	const [old, now] = [written(sides.before), written(sides.after)];
	if (old !== null && now !== null && old !== "" && saysTheSame(path, old, now)) return [];
	const place = firstLine(old, now);
	const runner = executed.has(path) ? privileged.find((reading) => runs(reading, path)) : void 0;
	if (runner !== void 0 && !onlyVersions(path, old, now)) return [changeSurface({
		detector: id$2,
		category: "package-script",
		code: "executed-script",
		message: "Changes a file that a privileged job of this run executes.",
		path,
		...place,
		target: runner.job.id
	})];
	const of = classOf(path);
	const user = of === null ? void 0 : privileged.find((reading) => uses(reading, of.usedBy));
	if (of === null || user === void 0) return [];
	return [changeSurface({
		detector: id$2,
		category: of.category,
		code: `${of.id}-used`,
		message: `Changes ${of.what}, which a privileged job of this run uses.`,
		path,
		...place,
		target: user.job.id
	})];
};
const runs = ({ activities }, path) => activities.some((activity) => activity.origin.at.path === path || activity.origin.via.includes(path) || activity.kind === "program" && activity.path === path);
/** A manifest whose scripts stay as they are: only what is installed changes, which the lock file tells. */
const onlyVersions = (path, old, now) => {
	if (!/(?:^|\/)package\.json$/.test(path) || old === null || now === null) return false;
	const scripts = (text) => {
		const data = dataOf(path, text);
		return data === null || typeof data !== "object" ? "" : JSON.stringify(Object.entries(data).find(([key]) => key === "scripts")?.[1] ?? null);
	};
	return scripts(old) === scripts(now);
};
const uses = ({ activities }, by) => by !== void 0 && activities.some((activity) => activity.kind === "command" ? activity.name !== null && by.commands.includes(activity.name) : activity.kind === "use" && by.actions.some((action) => activity.action === action || activity.action.startsWith(`${action}/`)));

// src/surfaces/change-policy.ts
const usual = /^\.github\/countersign\.ya?ml$/;
const policyEdits = (scene, detector) => {
	const { trusted, extended } = scene.policy;
	const own = /* @__PURE__ */ new Set([trusted.path, ...extended.filter(({ sha }) => sha === trusted.sha).map(({ path }) => path)]);
	return changedSides(scene, (path) => usual.test(path) || own.has(path)).flatMap(({ path, before, after }) => {
		const [old, now] = [written(before), written(after)];
		if (old !== null && now !== null && old !== "" && now !== "" && saysTheSame(path, old, now)) return [];
		return [changeSurface({
			detector,
			category: "gate-itself",
			code: "policy-changed",
			message: "Changes the gate's policy.",
			path,
			...firstLine(old, now)
		})];
	});
};

// src/surfaces/change-gate-itself.ts
/** Changes the gate: its policy, its step, or the jobs that wait for it. */
const id$1 = "change-gate-itself";
const changeGateItself = defineSurface({
	id: id$1,
	side: "change",
	title: "Changes the gate itself",
	why: "A gate that the change it judges can take away, skip or loosen guards nothing.",
	remedy: "Change the gate and its policy in a pull request of their own, written and merged by a person.",
	categories: ["gate-itself"],
	needs: [
		"workflowChanges",
		"changes",
		"files",
		"policy"
	],
	detect: (scene) => [...policyEdits(scene, id$1), ...scene.workflowChanges.flatMap((change) => {
		const sides = readableSides(change);
		return sides === null || sides.before === null ? [] : inWorkflow$1(sides.before, sides.after);
	})]
});
const isGate = (uses) => uses !== null && /^[\w.-]{1,100}\/countersign(?:[@/]|$)/i.test(uses);
const gatesOf = (workflow) => workflow.jobs.flatMap((job) => {
	const called = literal(job.uses);
	return [...isGate(called) ? [{
		job,
		step: null,
		uses: called
	}] : [], ...job.steps.flatMap((step) => {
		const uses = literal(step.uses);
		return isGate(uses) ? [{
			job,
			step,
			uses
		}] : [];
	})];
});
const inWorkflow$1 = (before, after) => {
	const old = gatesOf(before);
	if (old.length === 0) return [];
	const losses = after === null ? [] : lossesIn(before, after, old);
	return (after === null ? [{
		code: "gate-removed",
		message: "A workflow with the gate in it is removed.",
		line: old[0]?.step?.uses?.at.line ?? 1,
		quote: `uses: ${old[0]?.uses ?? ""}`,
		job: null,
		blockworthy: false
	}] : losses).map((loss) => changeSurface({
		...loss,
		detector: id$1,
		category: "gate-itself",
		path: (after ?? before).path
	}));
};
const lossesIn = (before, after, old) => {
	const pairs = jobPairs(before, after);
	const now = gatesOf(after);
	return [...old.flatMap((gate) => {
		const job = pairs.find((pair) => pair.before === gate.job)?.after ?? null;
		const next = now.find((other) => other.job === job);
		if (job !== null && next === void 0) return [removedFrom(gate, job.at.line, job.id)];
		if (job === null || next === void 0) return protectsNothing(gate, before, after) ? [] : [removedFrom(gate, 1, gate.job.id)];
		return loosened(gate, next);
	}), ...pairs.flatMap((pair) => {
		const gates = old.map(({ job }) => job.id).filter((gate) => reaches(pair.before, gate, before));
		const nowGates = now.map(({ job }) => job.id);
		const still = gates.length === 0 || nowGates.some((gate) => reaches(pair.after, gate, after)) || nowGates.includes(pair.after.id);
		const at = {
			line: pair.after.at.line,
			job: pair.after.id,
			blockworthy: true
		};
		if (!still) return [{
			...at,
			code: "gate-not-needed",
			message: "A job no longer waits for the gate.",
			quote: `needs: ${pair.after.needs.join(", ")}`
		}];
		const opens = /\b(?:always|failure)\s*\(|!\s*cancelled\s*\(/;
		const condition = pair.after.if?.raw ?? "";
		const passes = (text) => opens.test(text) && !/needs\.[\w-]{1,100}\.result\s*==\s*'success'/.test(text);
		return gates.length > 0 && passes(condition) && !passes(pair.before.if?.raw ?? "") ? [{
			...at,
			line: pair.after.if?.at.line ?? at.line,
			code: "gate-passed-by",
			message: "A job behind the gate now runs even where the gate fails.",
			quote: `if: ${condition}`
		}] : [];
	})];
};
const removedFrom = (gate, line, job) => ({
	code: "gate-removed",
	message: "The gate is removed.",
	line,
	quote: `uses: ${gate.uses}`,
	job,
	step: gate.step === null ? null : nameOfStep(gate.step),
	blockworthy: true
});
/** The gate went together with every job that waited for it. */
const protectsNothing = (gate, before, after) => {
	return before.jobs.filter((job) => job !== gate.job && reaches(job, gate.job.id, before)).every((job) => after.jobs.every(({ id: other }) => other !== job.id));
};
const reaches = (job, gate, workflow) => {
	const found = new Set(job.needs);
	for (const need of found) for (const next of workflow.jobs.find(({ id: other }) => other === need)?.needs ?? []) found.add(next);
	return found.has(gate);
};
/** `observe` and `record` let a held run pass, `route` hands it on, `wait` and `fail` stop it alike. */
const STRICTNESS = {
	observe: 0,
	record: 0,
	route: 1,
	wait: 2,
	fail: 2
};
/** Without the input it is `fail`; an expression may come to anything. */
const strictness = (mode) => mode === void 0 ? 2 : STRICTNESS[literal(mode) ?? ""] ?? -1;
const loosening = /* @__PURE__ */ new Set([
	"jobs",
	"policy",
	"environment",
	"github-api-url",
	"decided",
	"job-context",
	"job-matrix"
]);
const loosened = (old, now) => {
	const step = now.step;
	const holder = step ?? now.job;
	const at = {
		job: now.job.id,
		step: step === null ? null : nameOfStep(step),
		line: holder.at.line,
		blockworthy: true
	};
	const found = [];
	for (const [was, is] of [[old.job.if, now.job.if], [old.step?.if ?? null, step?.if ?? null]]) if (is !== null && is.raw !== was?.raw) {
		const off = neverTrue(is.raw, openScope);
		found.push({
			...at,
			line: is.at.line,
			code: "gate-skipped",
			message: off ? "The gate never runs any more." : "The gate now runs under another condition.",
			quote: `if: ${is.raw}`,
			blockworthy: off || was === null
		});
	}
	for (const [was, is] of [[old.job.continueOnError, now.job.continueOnError], [old.step?.continueOnError ?? null, step?.continueOnError ?? null]]) if (is !== null && literal(is) !== "false" && literal(is) !== literal(was)) found.push({
		...at,
		line: is.at.line,
		code: "gate-ignored",
		message: "The gate's failure no longer counts.",
		quote: `continue-on-error: ${is.raw}`
	});
	return [
		...found,
		...inputsLoosened(old, now, at),
		...refMoved(old, now, at)
	];
};
const inputsLoosened = (old, now, at) => {
	const [was, is] = [old.step?.with ?? old.job.with, now.step?.with ?? now.job.with];
	return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
		const [before, after] = [was[name], is[name]];
		if (before?.raw === after?.raw) return [];
		const place = {
			...at,
			line: after?.at.line ?? at.line,
			quote: `${name}: ${after?.raw ?? ""}`
		};
		if (name === "mode") {
			const weaker = strictness(after) < strictness(before);
			return [{
				...place,
				code: weaker ? "gate-loosened" : "gate-changed",
				message: weaker ? "The gate is put into a more lenient mode." : "The gate is put into another mode.",
				blockworthy: weaker
			}];
		}
		const weaker = loosening.has(name);
		return [{
			...place,
			code: weaker ? "gate-loosened" : "gate-changed",
			message: weaker ? "An input that decides what the gate guards is changed." : "An input of the gate is changed.",
			blockworthy: weaker
		}];
	});
};
const refMoved = (old, now, at) => {
	if (old.uses === now.uses) return [];
	const pinned = (uses) => /@[0-9a-f]{40}$/i.test(uses);
	const bare = (uses) => uses.split("@", 1)[0]?.toLowerCase() ?? "";
	const weaker = pinned(old.uses) && !pinned(now.uses) || bare(old.uses) !== bare(now.uses);
	return [{
		...at,
		code: weaker ? "gate-unpinned" : "gate-moved",
		message: weaker ? "The gate is taken from elsewhere, or by a name that can move." : "The gate is taken from another commit.",
		quote: `uses: ${now.uses}`,
		blockworthy: weaker
	}];
};

// src/surfaces/change-release.ts
/** Changes how releases are made. */
const changeRelease = defineSurface({
	id: "change-release",
	side: "change",
	title: "Changes how releases are made",
	why: "The configuration of release automation decides what is published, where to, and which commands run on the way.",
	remedy: "Have whoever is responsible for releases review the edit. Release notes and change descriptions are ordinary edits.",
	categories: ["release"],
	needs: ["changes", "files"],
	detect: (scene) => changedSides(scene, (path) => classOf(path)?.id === "release-config").flatMap(({ path, status, before, after }) => {
		const [old, now] = [written(before), written(after)];
		if (old !== null && now !== null && old !== "" && saysTheSame(path, old, now)) return [];
		const place = firstLine(old, now);
		const message = status === "added" ? "Adds release automation." : status === "removed" ? "Removes release automation." : "Changes release automation.";
		return [changeSurface({
			detector: "change-release",
			category: "release",
			code: `release-config-${status}`,
			message,
			path,
			...place
		})];
	})
});

// src/surfaces/change-checks.ts
const kinds = [
	{
		kind: "security",
		words: /\b(?:codeql|codeql-action|semgrep|trivy|snyk|gitleaks|trufflehog|audit|bandit|gosec|zizmor|dependency-review-action|osv-scanner|govulncheck|brakeman|grype|checkov|tfsec|cargo-deny|cargo deny|pip-audit|scorecard-action|security|sast|scan(?:ner|s|ning)?)\b/i
	},
	{
		kind: "types",
		words: /\b(?:tsc|type-?check|check-types|check:types|types:check|mypy|pyright|basedpyright|pyre|sorbet|phpstan|psalm)\b/i
	},
	{
		kind: "test",
		words: /\b(?:tests?|pytest|jest|vitest|mocha|rspec|phpunit|ctest|nextest|tox|nox|playwright|cypress|e2e|unittest|unit|integration|coverage|specs?)\b/i
	},
	{
		kind: "lint",
		words: /\b(?:lint\w{0,8}|eslint|ruff|flake8|pylint|golangci-lint(?:-action)?|clippy|rubocop|biome|oxlint|stylelint|shellcheck|hadolint|actionlint|ktlint|checkstyle|detekt|swiftlint|super-linter|go vet|pre-commit|prettier|fmt|format(?:ting)?|format:check|black|isort|gofmt|rustfmt|commitlint)\b/i
	}
];
/** Lines that speak of a check and are none: set-up, messages, uploads. */
const aside = /^(?:#|["'{}\]*]|\d|(?:const|let|var|import|function|return)\b|echo\b|printf\b|mkdir\b|cp\b|mv\b|rm\b|cd\b|ls\b|cat\b|export\b|chmod\b|chown\b|apt|sudo apt|brew\b|curl\b|wget\b|git\b|gh\b|docker (?:pull|login|push|tag)\b|if\b|fi\b|for\b|done\b|else\b|then\b|\w+=|(?:npm|pnpm|yarn|bun) (?:ci|i|install|add)\b|(?:uv )?pip3? install\b|python3? -m pip install\b|uv (?:sync|add|pip install|tool install)\b|(?:poetry|bundle|composer|pipenv) install\b|go install\b|go mod\b|cargo install\b|rustup\b|(?:npx )?playwright install\b|npx playwright install)/i;
const asideAction = /(?:^|\/)(?:setup-|upload-|download-|cache|checkout|codecov|coveralls|test-reporter|comment|publish-unit-test|.*-report|create-|slack|labeler)/i;
/** Longer lines are cut before they are matched. */
const longest = 2e3;
const kindOf = (text) => kinds.find(({ words }) => words.test(text.slice(0, longest)))?.kind ?? null;
const prEvents = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group",
	"push",
	"workflow_call"
]);
/** Does it run on changes before or as they land? A nightly or hand-started workflow checks no change. */
const runsOnChanges = (workflow) => workflow.triggers.some(({ event }) => prEvents.has(event));
/** Lines of a script, continued lines joined, comments and ways of looking away taken off. */
const linesOf = (script) => {
	const found = [];
	let carried = "";
	let until = null;
	for (const [offset, line] of script.split("\n").entries()) {
		const trimmed = line.trim();
		if (until !== null) {
			if (trimmed === until) until = null;
			continue;
		}
		until = /<<-?\s{0,3}["']?([A-Za-z_]\w{0,40})/.exec(trimmed)?.[1] ?? null;
		if (trimmed.endsWith("\\")) {
			carried += `${trimmed.slice(0, -1).trim()} `;
			continue;
		}
		const text = (carried + trimmed).replace(/\s+/g, " ");
		carried = "";
		if (text !== "") found.push({
			text,
			offset
		});
	}
	return found;
};
/** A script of the repository that hands on what others found or computed: `scripts/persist-scan-results.sh`, `./set-output unit-tests`. */
const handsOn = /^(?:\.{0,2}\/)?(?:[\w.@-]{1,100}\/){0,20}[\w-]{0,60}(?:set-output|persist|results?|report|upload|matrix)[\w-]{0,60}(?:\.\w{1,5})?(?:\s|$)/i;
const isAside = (line) => aside.test(line) || line.includes("/") && handsOn.test(line);
const isCheckLine = (line) => !isAside(line) && kindOf(line) !== null;
/** The checks of one step. */
const checksOfStep = (job, step) => {
	const at = {
		path: step.at.path,
		job: job.id,
		step: nameOfStep(step)
	};
	if (step.uses !== null) {
		const text = withoutRef(step.uses);
		const kind = asideAction.test(text) ? null : kindOf(text);
		return kind === null ? [] : [{
			...at,
			kind,
			text,
			line: step.uses.at.line
		}];
	}
	if (step.run === null) return [];
	const first = step.run.at.line;
	return linesOf(step.run.raw).flatMap(({ text, offset }) => {
		if (isAside(text)) return [];
		const kind = kindOf(text);
		return kind === null ? [] : [{
			...at,
			kind,
			text: core(text),
			line: first + offset
		}];
	});
};
/** The command itself, without what makes its failure go unseen: that is judged apart. */
const core = (line) => line.replace(/\s*(?:(?:\|\||;)\s*(?:true|:|echo\b.{0,500}|exit 0)\s*\)?|(?<![&>])&)\s*$/, "").replace(/^\(\s*(.{1,2000}?)\s*\)$/, "$1").trim();
const checksOf = (workflow) => runsOnChanges(workflow) ? workflow.jobs.flatMap((job) => {
	const called = job.uses === null ? null : kindOf(`${job.id} ${withoutRef(job.uses)}`);
	const own = job.steps.flatMap((step) => checksOfStep(job, step));
	return called === null || job.uses === null ? own : [...own, {
		kind: called,
		text: withoutRef(job.uses),
		path: job.at.path,
		line: job.at.line,
		job: job.id,
		step: "1"
	}];
}) : [];
/** Is this a job or step whose failure says something about the code? */
const checksCode = (job) => {
	if (tells.test(spoken(job.id))) return false;
	return job.steps.some((step) => checksOfStep(job, step).length > 0) || kindOf(spoken(job.id)) !== null || job.uses !== null && kindOf(withoutRef(job.uses)) !== null;
};
/** A job that only tells what others found. */
const tells = /\b(?:reports?|notify|notifications?|comment|upload|summary)\b/i;
/** Underscores would glue words together. */
const spoken = (id) => id.replaceAll("_", " ");
/** What could hold checks that are not seen here: other files of the repository that steps or jobs run. */
const handsOver = (workflow) => workflow.jobs.flatMap((job) => [...job.uses === null ? [] : [withoutRef(job.uses)], ...job.steps.flatMap((step) => {
	if (step.uses?.raw.startsWith("./")) return [withoutRef(step.uses)];
	return linesOf(step.run?.raw ?? "").map(({ text }) => text.replace(/^cd \S{1,200} && /, "")).filter((text) => /^(?:\.\/|bash |sh |make\b|just\b|task\b|(?:npm|pnpm|yarn|bun) (?:run )?(?:ci|check|verify|validate|all|build)\b|nx\b|turbo\b|cargo xtask\b|mise run\b|python3? \S{1,200}\.py\b|node \S{1,200}\.m?js\b)/.test(text));
})]);

// src/surfaces/change-checks-removed.ts
/**
* A check is gone when no changed workflow runs it any more, none runs a new one of its kind in its place, and no script, action or called
* workflow came in that could now hold it. Moving, renaming, splitting and replacing are ordinary work.
*/
const checksRemoved = (before, after, changes) => {
	const [old, now] = [before.flatMap(checksOf), after.flatMap(checksOf)];
	const handed = new Set(before.flatMap(handsOver));
	if (after.flatMap(handsOver).some((other) => !handed.has(other))) return [];
	const oldTexts = new Set(old.map(({ text }) => text));
	const nowTexts = new Set(now.map(({ text }) => text));
	const newKinds = new Set(now.filter(({ text }) => !oldTexts.has(text)).map(({ kind }) => kind));
	const orphaned = new Set(before.filter((workflow) => lostItsSubject(workflow, after, changes)).map(({ path }) => path));
	const gone = old.filter(({ path, text, kind }) => !orphaned.has(path) && !nowTexts.has(text) && !newKinds.has(kind) && !stillWithin(text, now));
	return onePerStep(gone).map((check) => weakeningOf(check, after));
};
/** A workflow removed together with all the folders whose changes it was there to check. */
const lostItsSubject = (workflow, after, changes) => {
	if (!changes.known || after.some(({ path }) => path === workflow.path)) return false;
	const folders = foldersOf(workflow);
	const below = (folder, path) => path.startsWith(`${folder}/`);
	return folders.length > 0 && folders.every((folder) => {
		const touched = changes.value.filter(({ path }) => below(folder, path));
		return touched.length > 0 && touched.every(({ status }) => status === "removed");
	});
};
/** Folders named by its path filters and working directories. */
const foldersOf = (workflow) => {
	const globs = workflow.triggers.flatMap(({ filters }) => filters["paths"] ?? []);
	const directories = [workflow.defaults, ...workflow.jobs.map(({ defaults }) => defaults)].map(({ workingDirectory }) => literal(workingDirectory) ?? "");
	const plain = [...globs, ...directories].map((path) => path.replace(/^\.\//, "").replace(/\/?\*.*$|\/$/, ""));
	return [...new Set(plain)].filter((path) => path !== "" && !path.startsWith(".github"));
};
/** `npm test` went into `npm test && npm run lint`, or lost its options: still there. */
const stillWithin = (text, now) => now.some((other) => other.text.includes(text) || other.text.length > 6 && text.includes(other.text));
const onePerStep = (checks) => checks.filter((check, i) => checks.findIndex(({ path, job, step }) => path === check.path && job === check.job && step === check.step) === i);
const weakeningOf = (check, after) => {
	const workflow = after.find(({ path }) => path === check.path);
	const job = workflow?.jobs.find(({ id }) => id === check.job);
	const [code, what] = workflow === void 0 ? ["check-workflow-removed", "A workflow that checks changes is removed"] : job === void 0 ? ["check-job-removed", "A job that checks changes is removed"] : ["check-step-removed", "A step that checks changes is removed"];
	return {
		code,
		message: `${what}, and nothing of its kind (${check.kind}) takes its place.`,
		path: check.path,
		line: job?.at.line ?? (workflow === void 0 ? check.line : 1),
		quote: check.text,
		job: check.job,
		step: check.step,
		blockworthy: true
	};
};

// src/surfaces/change-silence.ts
/** The ways in which a check is told to keep quiet: by the end of its line, by a flag, by an input. */
/** Ways to end a command well whatever it found. */
const hushed = /(?:\|\||;)\s*(?:true|:|exit 0|echo\b.{0,500})\s*\)?\s*$|(?<![&>])&\s*$/;
const lenientFlags = /(?:^|\s)(?:--exit-zero|--no-fail|--soft-fail|--passWithNoTests|--no-error-on-unmatched-pattern|--skip-checks|--no-verify|-DskipTests(?:=true)?|-Dmaven\.test\.skip=true|-x test|--exit-code[ =]0|--no-fail-on-\w{1,20}|--continue-on-failure)(?:\s|$)/;
/** Inputs by which actions are told not to fail. */
const silencing = [
	{
		name: /^exit[-_]?code$/i,
		value: /^0$/
	},
	{
		name: /^(?:soft[-_]?fail|allow[-_]failures?|continue[-_]on[-_]error|ignore[-_](?:errors?|failures?|exit[-_]code)|only[-_]warn)$/i,
		value: /^true$/i
	},
	{
		name: /^(?:fail[-_]?on[-_]?[\w-]{1,30}|fail[-_](?:build|job|ci[-_]if[-_]error)|error[-_]on[-_][\w-]{1,30})$/i,
		value: /^(?:false|never|none|off)$/i
	}
];

// src/surfaces/change-checks-silenced.ts
/** Checks that still stand there and no longer speak: never run, or run without their failure being counted. */
const checksSilenced = (before, after) => jobPairs(before, after).flatMap((pair) => {
	return [
		...runsOnChanges(before) && checksCode(pair.before) ? ofCheckingJob(pair, reviewing(before, after)) : [],
		...sumLost(pair),
		...needsLost(pair, after),
		...environmentLost(pair),
		...runsOnChanges(before) ? pair.steps.flatMap((steps) => ofStep(pair, steps)) : []
	];
});
const never = (condition, scope = openScope) => condition !== null && neverTrue(condition.raw, scope);
/** True, or true where it is a pull request that runs. */
const lenient = (given) => given !== null && (literal(given) === "true" || alwaysTrue(given.raw, scopeOfEvent("pull_request")));
/** The events on both sides by which changes are looked at before they land; of a workflow that knows none, pushes. */
const reviewing = (before, after) => {
	const both = before.triggers.map(({ event }) => event).filter((event) => after.triggers.some((now) => now.event === event));
	const reviewed = both.filter((event) => [
		"pull_request",
		"pull_request_target",
		"merge_group"
	].includes(event));
	return reviewed.length > 0 ? reviewed : both.filter((event) => event === "push");
};
const ofCheckingJob = ({ before, after }, events) => {
	const at = {
		path: after.at.path,
		job: after.id
	};
	const found = [];
	if (never(after.if) && !never(before.if) && after.if !== null) found.push({
		...at,
		...placed(after.if, "if"),
		code: "check-skipped",
		message: "A job that checks changes never runs any more; GitHub counts it as passed.",
		blockworthy: true
	});
	else if (after.if !== null && events.some((event) => never(after.if, scopeOfEvent(event)) && !never(before.if, scopeOfEvent(event)))) found.push({
		...at,
		...placed(after.if, "if"),
		code: "check-skipped",
		message: "A job that checks changes no longer runs before they land; GitHub counts it as passed.",
		blockworthy: true
	});
	else if (after.if !== null && after.if.raw !== before.if?.raw && opensSkip(after.if.raw, before.if?.raw ?? "")) found.push({
		...at,
		...placed(after.if, "if"),
		code: "check-skippable",
		message: "A job that checks changes can now be skipped by a label, a title, an actor or a message.",
		blockworthy: true
	});
	if (lenient(after.continueOnError) && !lenient(before.continueOnError) && after.continueOnError !== null) found.push({
		...at,
		...placed(after.continueOnError, "continue-on-error"),
		code: "failure-ignored",
		message: "The failure of a job that checks changes no longer counts.",
		blockworthy: true
	});
	if (before.if !== null && /\balways\s*\(\s*\)/.test(before.if.raw) && before.needs.length > 1 && !/\b(?:always|cancelled|failure)\s*\(/.test(after.if?.raw ?? "")) found.push({
		...at,
		line: after.at.line,
		quote: before.if.raw,
		code: "aggregate-weakened",
		message: "A job that sums up others is now skipped, and so counted as passed, when one of them fails.",
		blockworthy: true
	});
	return found;
};
/** A condition by which the author of a change can have the check skipped. */
const opensSkip = (now, before) => {
	return [
		/!\s*contains\s*\(\s*github\.event\.pull_request\.labels/i,
		/!\s*contains\s*\(\s*github\.event\.(?:pull_request\.(?:title|body)|head_commit\.message)/i,
		/github\.(?:actor|triggering_actor)\s*!=/i,
		/!\s*startsWith\s*\(\s*github\.(?:head_ref|actor)/i,
		/(?<!!\s{0,3})contains\s*\(\s*github\.event\.pull_request\.labels/i,
		/github\.event\.label\.name\s*==/i,
		/github\.(?:actor|triggering_actor)\s*==/i
	].some((handle) => handle.test(now) && !handle.test(before));
};
/** A job that summed up what others found, and no longer looks, or lets some of them off. */
const sumLost = ({ before, after, steps }) => {
	if (!readsResults(before)) return [];
	const at = {
		path: after.at.path,
		job: after.id,
		code: "aggregate-weakened",
		blockworthy: true
	};
	if (!readsResults(after)) {
		const message = "A job that sums up others no longer looks at what they found.";
		return [{
			...at,
			message,
			line: after.at.line,
			quote: `needs: ${before.needs.join(", ")}`
		}];
	}
	return steps.flatMap(({ before: old, after: now }) => Object.entries(now.with).flatMap(([name, given]) => /^allowed-(?:failures|skips)$/.test(name) && given.raw.trim() !== "" && given.raw !== old.with[name]?.raw ? [{
		...at,
		message: "A job that sums up others lets some of them off.",
		...placed(given, name)
	}] : []));
};
/** Its steps or its condition read the results of several jobs that it needs. */
const readsResults = ({ needs, if: only, steps }) => needs.length > 1 && /\bneeds\b[^\n]{0,80}\.result\b|\btoJSON\s*\(\s*needs\s*\)|\bneeds\.\*/i.test([only, ...steps.flatMap((step) => [
	step.run,
	step.if,
	...Object.values(step.env),
	...Object.values(step.with)
])].map((scalar) => scalar?.raw ?? "").join("\n"));
/** A job that deploys or releases no longer waits for a job that checks; or a sum no longer counts one that still runs. */
const needsLost = ({ before, after }, workflow) => {
	const reached = reachedFrom(after, workflow);
	return before.needs.filter((need) => !reached.has(need)).flatMap((need) => {
		const still = workflow.jobs.find(({ id }) => id === need);
		if (still === void 0 || !checksCode(still) || !(carriesOut(after) || sumsUp(before))) return [];
		return [{
			code: "need-removed",
			message: "A job no longer waits for a job that checks changes, which still runs beside it.",
			path: after.at.path,
			line: after.at.line,
			quote: `needs: ${need}`,
			job: after.id,
			blockworthy: true
		}];
	});
};
const carriesOut = (job) => job.environment !== null || /deploy|release|publish|ship|promote|upload|prod|merge/i.test(job.id) || job.permissions?.kind === "all";
const sumsUp = (job) => job.needs.length > 1 && /\b(?:always|cancelled|failure)\s*\(|needs\.\*/.test(job.if?.raw ?? job.steps.map(({ run, if: only }) => `${run?.raw ?? ""} ${only?.raw ?? ""}`).join("\n"));
const reachedFrom = (job, workflow) => {
	const found = new Set(job.needs);
	for (const id of found) for (const next of workflow.jobs.find((other) => other.id === id)?.needs ?? []) found.add(next);
	return found;
};
const environmentLost = ({ before, after }) => {
	const old = before.environment;
	if (old === null || productionOfName(old.name.raw) !== "yes") return [];
	const now = after.environment;
	if (!(after.steps.length > 0 || after.uses !== null) || never(after.if)) return [];
	const detached = now !== null && !now.deployment && old.deployment;
	if (now !== null && !detached) return [];
	return [{
		code: detached ? "environment-detached" : "environment-removed",
		message: "A job that worked in a production environment now works outside its protection.",
		path: after.at.path,
		line: now?.at.line ?? after.at.line,
		quote: `environment: ${old.name.raw}`,
		job: after.id,
		blockworthy: true
	}];
};
const ofStep = (jobs, { before, after }) => {
	if (!checksCode(jobs.before) || checksOfStep(jobs.before, before).length === 0) return [];
	const at = {
		path: after.at.path,
		job: jobs.after.id,
		step: nameOfStep(after),
		blockworthy: true
	};
	const found = [];
	if (never(after.if) && !never(before.if) && after.if !== null) found.push({
		...at,
		...placed(after.if, "if"),
		code: "check-skipped",
		message: "A step that checks changes never runs any more."
	});
	if (lenient(after.continueOnError) && !lenient(before.continueOnError) && after.continueOnError !== null) found.push({
		...at,
		...placed(after.continueOnError, "continue-on-error"),
		code: "failure-ignored",
		message: "The failure of a step that checks changes no longer counts."
	});
	return [
		...found,
		...silencedInputs(before, after).map((line) => ({
			...at,
			...line
		})),
		...silencedLines(before, after).map((line) => ({
			...at,
			...line
		}))
	];
};
const silencedInputs = (before, after) => Object.entries(after.with).flatMap(([name, given]) => {
	const now = literal(given)?.trim() ?? "";
	const was = literal(before.with[name] ?? null)?.trim() ?? "";
	return silencing.some((one) => one.name.test(name) && one.value.test(now) && !one.value.test(was)) ? [{
		code: "check-lenient",
		message: "A check is told not to fail.",
		...placed(given, name)
	}] : [];
});
const silencedLines = (before, after) => {
	if (before.run === null || after.run === null) return [];
	const first = after.run.at.line;
	const old = linesOf(before.run.raw).map(({ text }) => text);
	const loud = old.filter((text) => isCheckLine(text) && !hushed.test(text)).map(core);
	const off = linesOf(after.run.raw).filter(({ text }) => /^set \+\w{0,5}e/.test(text) && !old.includes(text)).map(({ text, offset }) => ({
		code: "failure-ignored",
		message: "A script that checks changes goes on after a failure.",
		line: first + offset,
		quote: text
	}));
	const left = leftEarly(before.run.raw, after.run.raw).map((place) => ({
		code: "check-skipped",
		message: "A script ends well before it comes to its check.",
		...place,
		line: first + place.line
	}));
	const kept = linesOf(after.run.raw).flatMap(({ text, offset }) => {
		const place = {
			line: first + offset,
			quote: text
		};
		if (hushed.test(text) && loud.includes(core(text))) return [{
			...place,
			code: "failure-ignored",
			message: "The result of a check is thrown away."
		}];
		if (lenientFlags.test(text) && isCheckLine(text) && loud.some((line) => !lenientFlags.test(line) && program(line) === program(text))) return [{
			...place,
			code: "check-lenient",
			message: "A check is told not to fail, or not to run what it is for."
		}];
		return [];
	});
	return [
		.../\$\?|PIPESTATUS/.test(after.run.raw) ? [] : off,
		...left,
		...kept
	];
};
/** An `exit 0` outside of any block, new, with a check behind it. */
const leftEarly = (before, after) => {
	const lines = after.split("\n");
	const exit = lines.findIndex((line) => /^exit(?: 0)?\s*$/.test(line));
	const behind = lines.slice(exit + 1).some((line) => isCheckLine(line.trim()));
	return exit >= 0 && behind && !/^exit(?: 0)?\s*$/m.test(before) ? [{
		line: exit,
		quote: lines[exit] ?? ""
	}] : [];
};
const program = (line) => line.split(" ", 1)[0] ?? "";
const placed = (scalar, key) => ({
	line: scalar.at.line,
	quote: `${key}: ${scalar.raw}`
});

// src/surfaces/change-scripts-silenced.ts
const scriptsSilenced = (scene) => changedSides(scene, (path) => /(?:^|\/)package\.json$/.test(path)).flatMap(inManifest);
const inManifest = ({ path, before, after }) => {
	const [old, now] = [written(before), written(after)];
	if (old === null || now === null || old === "" || now === "") return [];
	const [was, is] = [scriptsOf(dataOf(path, old)), scriptsOf(dataOf(path, now))];
	return [...is].flatMap(([name, script]) => {
		const prior = was.get(name);
		const how = prior === void 0 || prior === script ? null : silencedBy(name, prior, script);
		return how === null ? [] : [{
			...how,
			path,
			line: lineHolding(now, `"${name}"`),
			quote: `"${name}": "${script}"`,
			blockworthy: true
		}];
	});
};
const scriptsOf = (data) => {
	const scripts = data !== null && typeof data === "object" && !Array.isArray(data) ? Object.entries(data).find(([key]) => key === "scripts")?.[1] : null;
	if (scripts === null || scripts === void 0 || typeof scripts !== "object" || Array.isArray(scripts)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(scripts).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
};
/** It does nothing and says that all is well. `echo … && exit 1` is how npm says that there are no tests. */
const empty = /^\s*(?:true|:|exit 0|(?:echo|printf)\b[^&|;]{0,500}|node -e ["'\\]{2,4})?\s*(?:(?:&&|;)\s*(?:exit 0|true))?\s*$/;
const silencedBy = (name, prior, script) => {
	if (!(!empty.test(prior) && !/exit 1\s*$/.test(prior) && (isCheckLine(prior) || kindOf(name.replaceAll(":", " ")) !== null))) return null;
	if (empty.test(script)) return {
		code: "check-script-emptied",
		message: "A script that checks the code does nothing any more."
	};
	if (hushed.test(script) && !hushed.test(prior) && core(script).includes(core(prior))) return {
		code: "failure-ignored",
		message: "The result of a script that checks the code is thrown away."
	};
	return lenientFlags.test(script) && !lenientFlags.test(prior) ? {
		code: "check-lenient",
		message: "A script that checks the code is told not to fail, or not to run what it is for."
	} : null;
};

// src/surfaces/change-triggers.ts
const reviewed = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
/** Paths that no code check has anything to say about. */
const prose = /(?:\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg)|^(?:\*\*\/)?(?:docs?|website|\.vscode|\.idea|\.github\/ISSUE_TEMPLATE)(?:\/.{0,200})?|LICENSE\S{0,20}|CODEOWNERS|\.gitignore|\.editorconfig|CHANGELOG\S{0,10})$/i;
const mainBranches = /* @__PURE__ */ new Set([
	"main",
	"master",
	"trunk",
	"develop",
	"release/**",
	"releases/**",
	"release/*"
]);
const isMain = (branch) => mainBranches.has(branch) || branch.includes("*") || /^(?:release|v?\d)/.test(branch);
const onlyProse = (globs) => globs.length > 0 && globs.every((glob) => prose.test(glob));
/** @param others all changed workflows as they are now: one of them may have taken the checks over. */
const triggersNarrowed = (before, after, others) => {
	const checks = checksOf(before);
	if (checks.length === 0) return [];
	const elsewhere = new Set(others.filter(({ path }) => path !== after.path).flatMap((other) => checksOf(other).map(({ text }) => text)));
	if (checks.every(({ text }) => elsewhere.has(text))) return [];
	return before.triggers.filter(({ event }) => reviewed.has(event)).flatMap((old) => {
		const now = after.triggers.find(({ event }) => event === old.event);
		if (now === void 0) return removed(old, after);
		return narrowed(old, now).map((what) => ({
			...what,
			path: after.path,
			line: now.at.line,
			blockworthy: true
		}));
	});
};
/** `pull_request_target` or `workflow_call` in its place still runs the checks. */
const removed = (old, after) => after.triggers.some(({ event }) => event === "pull_request_target" || event === "workflow_call" || event === "pull_request" && old.event === "merge_group") ? [] : [{
	code: "trigger-removed",
	message: "A workflow that checks changes no longer starts for pull requests.",
	path: after.path,
	line: after.triggers[0]?.at.line ?? 1,
	quote: `on: ${old.event}`,
	blockworthy: true
}];
const narrowed = (old, now) => {
	const list = (trigger, name) => trigger.filters[name] ?? [];
	const added = (name) => list(now, name).filter((one) => !list(old, name).includes(one));
	const lost = (name) => list(old, name).filter((one) => !list(now, name).includes(one));
	const found = [];
	const ignored = added("paths-ignore").filter((glob) => !prose.test(glob));
	if (ignored.length > 0) found.push({
		code: "paths-ignored",
		message: "A workflow that checks changes no longer starts for some paths of code.",
		quote: `paths-ignore: ${ignored.join(", ")}`
	});
	const paths = list(now, "paths");
	if (paths.length > 0 && added("paths").length > 0 && !onlyProse(list(old, "paths")) && paths.every((glob) => prose.test(glob))) found.push({
		code: "paths-narrowed",
		message: "A workflow that checks changes now starts for documents only.",
		quote: `paths: ${paths.join(", ")}`
	});
	const last = paths.at(-1) ?? "";
	if (/^!(?:\*\*|\*\*\/\*|\*)$/.test(last) && last !== list(old, "paths").at(-1)) found.push({
		code: "paths-narrowed",
		message: "A workflow that checks changes no longer starts for any path.",
		quote: `paths: ${paths.join(", ")}`
	});
	const gonePaths = lost("paths").filter((glob) => !prose.test(glob) && !glob.startsWith("!") && !glob.startsWith(".github/"));
	if (paths.length > 0 && gonePaths.length > 0 && added("paths").length === 0) found.push({
		code: "paths-narrowed",
		message: "A workflow that checks changes no longer starts for some paths of code.",
		quote: `paths without ${gonePaths.join(", ")}`
	});
	const branches = list(now, "branches");
	const goneBranches = lost("branches").filter((branch) => mainBranches.has(branch));
	const onlyOthers = list(old, "branches").length === 0 && branches.length > 0 && !branches.some((branch) => mainBranches.has(branch) || branch.includes("*"));
	if (branches.length > 0 && goneBranches.length > 0 && !branches.some((branch) => /^\*/.test(branch)) && !added("branches").some(isMain) || onlyOthers) found.push({
		code: "branches-narrowed",
		message: "A workflow that checks changes no longer starts for a main branch.",
		quote: `branches: ${branches.join(", ")}`
	});
	if (added("branches-ignore").some((branch) => mainBranches.has(branch) || /^\*/.test(branch))) found.push({
		code: "branches-narrowed",
		message: "A workflow that checks changes no longer starts for a main branch.",
		quote: `branches-ignore: ${added("branches-ignore").join(", ")}`
	});
	const types = list(now, "types");
	if (types.length > 0 && !types.includes("synchronize") && (list(old, "types").length === 0 || list(old, "types").includes("synchronize"))) found.push({
		code: "types-narrowed",
		message: "A workflow that checks changes no longer starts for new commits of a pull request.",
		quote: `types: ${types.join(", ")}`
	});
	return found;
};

// src/surfaces/change-required-checks.ts
/** Takes a check away, or makes its failure go unseen. */
const changeRequiredChecks = defineSurface({
	id: "change-required-checks",
	side: "change",
	title: "Takes checks or protection away",
	why: "GitHub counts a skipped job as passed, so whoever switches a check off can merge what it would have refused.",
	remedy: "Leave the check as it was, or let a person who owns it change it in a pull request of its own.",
	categories: ["required-checks"],
	needs: [
		"workflowChanges",
		"changes",
		"files"
	],
	detect: (scene) => [
		...inWorkflows(scene),
		...scriptsSilenced(scene),
		...protectionWeakened(scene),
		...ownersWeakened(scene)
	].map(surfaceOf)
});
const inWorkflows = ({ workflowChanges, changes }) => {
	const sides = workflowChanges.flatMap((change) => readableSides(change) ?? []);
	const after = sides.flatMap((side) => side.after ?? []);
	return [...checksRemoved(sides.flatMap(({ before }) => before ?? []), after, changes), ...sides.flatMap(({ before, after: now }) => before === null || now === null ? [] : [...checksSilenced(before, now), ...triggersNarrowed(before, now, after)])];
};
const surfaceOf = (weakening) => changeSurface({
	...weakening,
	detector: "change-required-checks",
	category: "required-checks"
});

// src/surfaces/catalogue/exposures.ts
/** Lines of a script that let secrets out. Every pattern is bounded; `carriers` are the variables of the step that hold a secret. */
const speaks = /(?:^|[;&|(]\s?|\bthen |\bdo )(?:echo|printf|tee|cat\s{0,3}<<<)\s/;
/**
* The commands of a line, split where one ends and another begins outside of quotes, pipes kept together: what one of them tests is not what
* the next one prints.
*/
const commandsIn = (line) => {
	const found = [];
	let [current, quote] = ["", ""];
	for (let i = 0; i < line.length; i += 1) {
		const char = line.charAt(i);
		if (quote === "" && (char === "\"" || char === "'")) quote = char;
		else if (char === quote) quote = "";
		const two = line.slice(i, i + 2);
		if (quote === "" && (char === ";" || two === "&&" || two === "||")) {
			found.push(current);
			current = "";
			if (char !== ";") i += 1;
		} else current += char;
	}
	return [...found, current].map((one) => one.trim().replace(/^(?:if|then|else|do|while|!|\{|\()\s+/, ""));
};
const readsSecret = /\$\{\{\s{0,5}secrets\./i;
/** Into a file or a program that takes it: the normal way to hand a secret over. */
const handedOn = />{1,2}(?!>|\s{0,3}["']?(?:\/dev\/(?:stdout|stderr|tty)|&|\$\{?GITHUB_(?:OUTPUT|STEP_SUMMARY)))|\|(?!\||\s{0,3}(?:base64(?!\s+-{1,2}d)|rev|xxd|sed|od|hexdump|tee|cat|fold|tr)\b)|::add-mask::/;
/** What a command in `$( )` is given is not what it prints. */
const outside = (line) => line.replace(/\$\([^)]{0,500}\)/g, "");
const carries = (line, carriers) => {
	const read = new Set([...outside(line).matchAll(/\$\{?(\w{1,100})/g)].map(([, name]) => name));
	return carriers.some((name) => read.has(name));
};
/** Hosts that take requests with a credential in them, by the catalogue of hosts and of registries. */
const knownHost = (host, rest) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host) || /(?:^|\.)(?:github\.com|githubusercontent\.com|npmjs\.org|pypi\.org|crates\.io|rubygems\.org|docker\.io|docker\.com|ghcr\.io|quay\.io|googleapis\.com|amazonaws\.com|azure\.com|windows\.net|microsoftonline\.com|render\.com|netlify\.com|vercel\.com|cloudflare\.com|heroku\.com|fly\.io|codecov\.io|sonarcloud\.io|sonatype\.(?:com|org)|google\.com|apple\.com|mozilla\.org|gitlab\.com|bitbucket\.org|atlassian\.com|atlassian\.net)$/.test(host) || knownHosts.some(({ hosts }) => hosts.some((glob) => globMatches(`${glob}*`, `${host}${rest.startsWith("/") ? rest : "/"}`)));
/** The parts of a request in which a credential is in its place: a header, a user, the address as a whole. */
const inPlace = /\s(?:-H|--header|-u|--user|--oauth2-bearer|--proxy-user|-b|--cookie)[ =]?(?:"[^"]{0,500}"|'[^']{0,500}'|\S{1,500})/g;
/** A request that carries a secret in its body or its query to a host that is written out and unknown; or a tool that only carries things off. */
const sendsAway = (command, carriers) => {
	const holds = (text) => readsSecret.test(text) || carries(text, carriers);
	if (/(?:\|\s{0,3}|^)(?:nc|ncat|netcat|socat|telnet)\s/.test(command)) return holds(command);
	if (/^(?:nslookup|dig|host|ping)\s/.test(command)) return holds(command);
	if (!/\b(?:curl|wget)\s/.test(command)) return false;
	const bare = command.replaceAll(inPlace, " ");
	const [, host = "", rest = ""] = /https?:\/\/([a-z0-9.-]{1,200})(?=[:/?"'\s]|$)(\S{0,1000})/i.exec(bare) ?? [];
	if (host === "" || knownHost(host.toLowerCase(), rest)) return false;
	const body = / (?:-d|--data[\w-]{0,12}|-F|--form|--json|--post-data)[ =]/.test(bare);
	return /[?&][^\s]{0,300}=/.test(rest) && holds(rest) || body && holds(bare);
};
const exposures = [
	{
		code: "secret-in-output",
		message: "A secret is written to an output or a summary that others can read.",
		withSecret: true,
		blockworthy: true,
		matches: (line, carriers) => /GITHUB_(?:OUTPUT|STEP_SUMMARY)|::set-output/.test(line) && (readsSecret.test(outside(line)) || carries(line, carriers)) && !/\[\s|-[nz] /.test(line)
	},
	{
		code: "secret-printed",
		message: "A secret is printed to the log.",
		withSecret: true,
		blockworthy: true,
		matches: (line, carriers) => commandsIn(line).some((one) => (speaks.test(one) && (readsSecret.test(outside(one)) || carries(one, carriers)) || carriers.some((name) => one === `printenv ${name}`)) && !handedOn.test(one) && !/\$\{#|\$\{\w{1,100}:[+]/.test(one))
	},
	{
		code: "secret-published",
		message: "A secret is written into a comment, an issue, a release or a gist.",
		withSecret: true,
		blockworthy: true,
		matches: (line, carriers) => commandsIn(line).some((one) => /\bgh (?:pr|issue|release|gist|discussion) (?:comment|create|edit|review)\b/.test(one) && (readsSecret.test(one.replace(/^(?:\w+=\S+ )+/, "")) || carries(one.replace(/^(?:\w+=\S+ )+/, ""), carriers) || /^(?:env|printenv)\b/.test(one)))
	},
	{
		code: "secret-sent",
		message: "A secret is sent to a host that nothing here knows.",
		withSecret: true,
		blockworthy: true,
		matches: (line, carriers) => commandsIn(line).some((one) => sendsAway(one, carriers))
	},
	{
		code: "environment-printed",
		message: "The whole environment is printed while a secret is in it.",
		withSecret: true,
		blockworthy: true,
		matches: (line) => /^(?:sudo )?(?:env|printenv|export -p|set|declare -p|declare -x)\s{0,3}(?:$|\|\s{0,3}(?:sort|tee|base64|cat|grep|curl|nc|gh|xxd|rev)\b)/.test(line) || /\/proc\/self\/environ|node -p ["']?process\.env["']?\s*$|console\.log\((?:JSON\.stringify\()?process\.env\s{0,3}[,)]|\bp?print\((?:dict\()?os\.environ\b(?![.[])|toJSON\(\s{0,5}env\s{0,5}\)/i.test(line)
	},
	{
		code: "context-printed",
		message: "A context that holds tokens is printed.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /toJSON\(\s{0,5}(?:secrets|github)\s{0,5}\)/i.test(line) && /\b(?:echo|printf|cat|curl)\b/.test(line)
	},
	{
		code: "memory-read",
		message: "The runner's memory or the state of its processes is read.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /\/proc\/[^\s/]{1,20}\/(?:mem|maps|environ)\b|\bgcore\b|\bgdb -p\b|Runner\.Worker|\bmemdump\b/.test(line)
	},
	{
		code: "runner-token-read",
		message: "The runner's own tokens are used by hand.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /\$\{?ACTIONS_(?:ID_TOKEN_REQUEST_TOKEN|RUNTIME_TOKEN)\b/.test(line) && /\b(?:curl|wget|echo|printf|nc)\b/.test(line) && !/-[nz] /.test(line)
	},
	{
		code: "metadata-read",
		message: "The cloud's metadata service, which hands out credentials, is asked.",
		withSecret: false,
		blockworthy: true,
		matches: lineAsksForCredentials
	},
	{
		code: "credential-file-read",
		message: "A file of credentials is printed.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /\b(?:curl|wget)\b.{0,500}(?:@|--upload-file |-T )[^\s|>]{0,100}(?:\.aws\/credentials|\.npmrc|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.git\/config|gha-creds-|\.ssh\/id_|(?:^|[@\s/])\.env(?:["'\s]|$))/.test(line) || /\b(?:cat|base64|xxd|od|hexdump|head|tail|less|more|strings|tac|nl)\s[^|>]{0,200}(?:\.aws\/credentials|\.npmrc|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.git\/config|GOOGLE_APPLICATION_CREDENTIALS|gha-creds-|\.ssh\/id_|(?:^|[\s/])\.env(?:\s|$))[^|>]{0,200}$/.test(line)
	},
	{
		code: "store-listed",
		message: "A whole store of secrets is read.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /\b(?:vault kv list|op item list|secretsmanager (?:list-secrets|batch-get-secret-value)|gcloud secrets list|doppler secrets download)\b|kubectl get secrets?\b[^|]{0,200}-o\s{0,3}(?:ya?ml|json)/.test(line)
	},
	{
		code: "carried-off",
		message: "What the job holds is sent to a place that collects requests.",
		withSecret: false,
		blockworthy: true,
		matches: (line) => /webhook\.site|ngrok(?:-free)?\.(?:io|app)|burpcollaborator|oastify\.com|requestbin|pipedream\.net|interact\.sh/.test(line)
	},
	{
		code: "trace-on",
		message: "Commands are traced to the log in a step that holds a secret.",
		withSecret: true,
		blockworthy: false,
		matches: (line) => /^set -\w{0,6}x|^bash -x|^sh -x|ACTIONS_(?:STEP|RUNNER)_DEBUG\s{0,3}[:=]\s{0,3}true|TF_LOG=(?:DEBUG|TRACE)/.test(line)
	},
	{
		code: "secret-in-build",
		message: "A secret goes into the history of an image.",
		withSecret: true,
		blockworthy: false,
		matches: (line, carriers) => /--build-arg\b/.test(line) && (readsSecret.test(line) || carries(line, carriers))
	}
];

// src/surfaces/change-secret-exposure.ts
/** Lets secrets out: values written into files, and steps that print or carry off what they hold. */
const id = "change-secret-exposure";
const changeSecretExposure = defineSurface({
	id,
	side: "change",
	title: "Lets secrets out",
	why: "A secret in a file, a log or a request is known to whoever reads it, and masking does not hold against a changed form.",
	remedy: "Take the value out and rotate it; give a secret to the program that needs it by environment or standard input.",
	categories: ["secret-exposure"],
	needs: [
		"workflowChanges",
		"changes",
		"files"
	],
	detect: (scene) => [...changedSides(scene, () => true).flatMap(valuesIn), ...scene.workflowChanges.flatMap(inWorkflow)]
});
/** How a value reads that was taken out before judgement, or the head of a private key. */
const value = /\[redacted [a-z-]{3,30}\]|-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** Made-up values in tests and examples are ordinary. */
const example = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|docs?|mocks?|__mocks__)\/|\.(?:test|spec)\.\w{1,6}$|_test\.\w{1,6}$|\.(?:example|sample|template|mdx?)$/i;
const valuesIn = ({ path, before, after }) => {
	const now = written(after);
	if (now === null || now === "") return [];
	const old = new Set((written(before) ?? "").split("\n").map((line) => line.trim()));
	const lines = now.split("\n");
	const index = lines.findIndex((line) => value.test(line) && !old.has(line.trim()));
	if (index < 0) return [];
	return [changeSurface({
		detector: id,
		category: "secret-exposure",
		code: "secret-value",
		message: example.test(path) ? "Something shaped like a secret stands in a test or an example." : "Something shaped like a secret is written into a file.",
		path,
		line: index + 1,
		quote: lines[index]?.replace(/-----BEGIN.*$/, "-----BEGIN … PRIVATE KEY-----") ?? null,
		lowImpact: example.test(path),
		blockworthy: !example.test(path)
	})];
};
const inWorkflow = (change) => {
	const sides = readableSides(change);
	if (sides?.after == null) return [];
	const old = new Set(sides.before === null ? [] : linesWithin(sides.before));
	const oldOutputs = new Set(sides.before?.jobs.flatMap(({ outputs }) => Object.values(outputs).map(({ raw }) => raw)) ?? []);
	return sides.after.jobs.flatMap((job) => [
		...leftBehind(job, old).map((seen) => changeSurface({
			...seen,
			detector: id,
			category: "secret-exposure",
			path: change.path,
			job: job.id
		})),
		...job.steps.flatMap((step) => inStep(step, [...Object.values(job.env), ...Object.values(sides.after?.env ?? {})].some(({ raw }) => secretNamesIn(raw).length > 0), old).map((seen) => changeSurface({
			...seen,
			detector: id,
			category: "secret-exposure",
			path: change.path,
			job: job.id,
			step: nameOfStep(step)
		}))),
		...Object.values(job.outputs).filter(({ raw }) => secretNamesIn(raw).some((name) => name !== "GITHUB_TOKEN") && !oldOutputs.has(raw)).map(({ raw, at }) => changeSurface({
			detector: id,
			category: "secret-exposure",
			code: "secret-as-output",
			message: "A secret leaves the job as a plain output.",
			path: change.path,
			line: at.line,
			quote: raw,
			job: job.id,
			blockworthy: true
		}))
	]);
};
/** A secret that a script leaves in a file, and a later line or step that shows or uploads the file. */
const leftBehind = (job, old) => {
	const files = /* @__PURE__ */ new Set();
	return job.steps.flatMap((step) => {
		const carriers = carriersOf(step);
		const found = [];
		const seen = {
			message: "A file in which a script left a secret is shown or uploaded.",
			code: "secret-file-shown",
			blockworthy: true
		};
		for (const { text, offset } of linesOf(step.run?.raw ?? "")) {
			const shown = /\b(?:cat|base64|xxd|head|tail)\s+["']?([\w./-]{1,200})/.exec(text)?.[1];
			if (shown !== void 0 && files.has(plain(shown)) && !old.has(text) && !/[|>]/.test(text)) found.push({
				...seen,
				line: (step.run?.at.line ?? step.at.line) + offset,
				quote: text
			});
			const target = leavesIn(text, carriers);
			if (target !== null) files.add(plain(target));
		}
		const path = step.with["path"];
		if (path !== void 0 && /(?:^|\/)upload-artifact@/.test(step.uses?.raw ?? "")) {
			const paths = path.raw.split("\n").map((one) => plain(one.trim()));
			if ([...files].some((file) => paths.some((one) => one === "" || one === "." || file === one || file.startsWith(`${one}/`)))) found.push({
				...seen,
				line: path.at.line,
				quote: `path: ${path.raw}`
			});
		}
		return found;
	});
};
const plain = (path) => path.replace(/^\.\//, "").replace(/\/?\**$/, "");
/** The file into which a line writes a secret or the whole environment. */
const leavesIn = (line, carriers) => {
	const [, target] = />{1,2}\s{0,3}["']?([\w./-]{1,200})["']?\s*$/.exec(line) ?? [];
	if (target === void 0 || target.startsWith("/dev/")) return null;
	const whole = /^(?:env|printenv|export -p)\s{0,3}(?:\|[^|]{1,100})?>/.test(line);
	const read = [...line.matchAll(/\$\{?(\w{1,100})/g)].some(([, name]) => name !== void 0 && carriers.includes(name));
	return whole || read || secretNamesIn(line).length > 0 ? target : null;
};
const carriersOf = (step) => Object.entries(step.env).flatMap(([name, { raw }]) => secretNamesIn(raw).length > 0 ? [name] : []);
const scalarsOf = (step) => [...Object.values(step.env), ...Object.values(step.with)];
const linesWithin = (workflow) => workflow.jobs.flatMap((job) => [...job.steps.flatMap((step) => [...linesOf(step.run?.raw ?? "").map(({ text }) => text), ...scalarsOf(step).map(({ raw }) => raw.trim())])]);
const inStep = (step, jobHolds, old) => {
	const carriers = carriersOf(step);
	const script = step.run?.raw ?? "";
	const holds = jobHolds || carriers.length > 0 || scalarsOf(step).some(({ raw }) => secretNamesIn(raw).length > 0) || secretNamesIn(script).length > 0;
	const whole = [...scalarsOf(step), ...step.run === null ? [] : [step.run]].flatMap(({ raw, at }) => raw.split("\n").flatMap((line, offset) => hasExpression(line) && secretNamesIn(line).includes("*") && !old.has(line.trim()) ? [{
		code: "all-secrets",
		message: "All secrets, or one named only at run time, are handed out.",
		line: at.line + offset,
		quote: line,
		blockworthy: true
	}] : []));
	const lines = linesOf(script).filter(({ text }) => !old.has(text) && !text.startsWith("#")).flatMap(({ text, offset }) => {
		const seen = exposures.find((one) => (holds || !one.withSecret) && one.matches(text, carriers));
		return seen === void 0 ? [] : [{
			code: seen.code,
			message: seen.message,
			line: (step.run?.at.line ?? step.at.line) + offset,
			quote: text,
			blockworthy: seen.blockworthy
		}];
	});
	return [...whole.slice(0, 1), ...lines];
};

// src/surfaces/change-index.ts
const changeDetectors = [
	changeGateItself,
	changeRequiredChecks,
	changeEffects,
	changeCiConfig,
	changeRelease,
	changePackageScript,
	changeExecuted,
	changeAgentConfig,
	changeSecretExposure
];

// src/surfaces/unread-workflow.ts
/** The workflow that runs cannot be read, so nobody can say what its jobs do. */
const unreadWorkflow = defineSurface({
	id: "unread-workflow",
	side: "action",
	title: "Runs a workflow that cannot be read",
	why: "A run whose jobs are unknown may do anything that its token and secrets allow.",
	remedy: "Give the token `contents: read`, or mend the file so that GitHub and the gate read the same.",
	categories: ["unreadable"],
	needs: [
		"workflow",
		"run",
		"inputs",
		"jobs",
		"files"
	],
	detect: ({ workflow, run, files }) => {
		if (workflow?.readable === true || run.workflow === null) return [];
		const at = workflow === null ? {
			path: run.workflow.path,
			line: 1
		} : workflow.at;
		return [{
			category: "unreadable",
			side: "action",
			detector: "unread-workflow",
			code: workflow === null ? "workflow-not-there" : "workflow-unread",
			message: workflow === null ? "The workflow is not there at the commit that the run carries." : `The workflow cannot be read: ${workflow.because}.`,
			at: atPlace(at),
			quote: lineOf(files.workflow, at),
			via: [],
			target: null,
			credential: null,
			access: "write",
			production: "unknown",
			destructive: false,
			lowImpact: false,
			blockworthy: false
		}];
	}
});
/** The line at which reading ended; null where there is no text to quote. */
const lineOf = (files, { path, line }) => {
	const text = textAt(files, path);
	return text.known ? text.value?.split("\n")[line - 1]?.trim().slice(0, 200) ?? null : null;
};

// src/gate.ts
/** The whole story on one page: facts in, an assessment out. No clock, no network, no disk: the same facts always give the same answer. */
/** @throws GateError `policy-invalid`, `policy-not-found`, `api-unreachable`, `job-not-found`, `tls-refused`: the faces turn it into a stop */
const assess = (facts) => {
	refuseSilence(facts);
	const policy = policyOf(facts);
	const initiation = initiate({ ...facts }, policy.agents);
	const { inputs, overruled } = effectiveInputs(facts.inputs, trustedInputsOf(facts), initiation.involvement);
	const scene = sceneOf(facts, inputs.jobs);
	const reach = withheldFor(facts, withoutOwnDoor(reachOf(scene.jobs)));
	const surfaces = [
		...changeDetectors,
		unreadWorkflow,
		...actionDetectors
	].flatMap((detector) => detector.detect(scene));
	const question = questionOf({
		facts,
		policy,
		initiation,
		reach
	}, surfaces);
	const decision = withChangedPolicy(facts, policy, decide(question), (changed) => decide({
		...question,
		policy: changed
	}));
	const decisionId = decisionIdOf({
		facts,
		policyDigest: policy.digest,
		initiation,
		reach,
		decision
	});
	const gate = gateOf(scene);
	const hearing = {
		facts,
		policy,
		decision,
		initiation,
		environment: inputs.environment === "" ? policy.approval.environment : inputs.environment,
		decisionId,
		gateIsFirst: gate?.isFirst ?? null,
		agentAccounts: accountsOf(policy),
		agentAddresses: addressesOf(policy),
		entering: enteringOf(scene)
	};
	const glass = decision.tier === "block" ? brokenGlass(hearing) : null;
	const settlement = glass?.settlement ?? settled(hearing);
	return {
		facts,
		policy,
		initiation,
		reach,
		decision,
		settlement,
		verdict: unaskable(decision, settlement, policy, inputs) ? "stop" : verdictOf(decision.tier, settlement.state, glass?.outcome === "broken"),
		mode: inputs.mode,
		environment: environmentToAsk(decision, settlement, inputs),
		reasons: reasonsOf(facts, decision, settlement, glass, overruled),
		gaps: disclosedGaps([
			...gapsOf({
				facts,
				policy,
				initiation,
				reach,
				gateRef: gate?.ref ?? null,
				workflow: scene.workflow?.readable ? scene.workflow : null,
				asks: settlement.state !== null
			}),
			...approvalGaps(settlement),
			...gate === null || gate.isFirst ? [] : [gap("gate-not-first", void 0, gate.patch)]
		], facts, policy),
		name: evidenceName({
			...facts,
			inputs
		}),
		decisionId
	};
};
/** As `assess`, but what cannot be judged is a stop that says why, so that every way out has its record and its replay. */
const judge = (facts) => {
	if (facts.stopped !== void 0) return stopped(facts, facts.stopped);
	try {
		return assess(facts);
	} catch (error) {
		return stopped(facts, toldOf(error));
	}
};
/** Where the platform told nothing at all there is nothing to judge, whatever the cause. */
const refuseSilence = ({ source, policy, repository, ranges }) => {
	const { text } = policy.trusted;
	if (source !== "github" || text.known || repository.defaultSha.known || ranges.some(({ commits }) => commits.known)) return;
	throw new GateError("api-unreachable", `Nothing could be had from GitHub (${text.because}), so nothing may proceed. Run again once it answers and the token has contents: read. What cannot wait has to be shipped without this run, by people who may.`);
};
/** What the rules are asked, about these surfaces or about those of an assessment that was made. */
const questionOf = ({ facts, policy, initiation, reach }, surfaces) => ({
	policy,
	involvement: initiation.involvement,
	surfaces,
	changed: valueOr(facts.changes, []).flatMap(({ path, previousPath }) => [path, ...previousPath === null ? [] : [previousPath]]),
	credentials: reach.credentials,
	event: facts.run.event,
	branch: facts.run.ref,
	environments: Object.fromEntries(reach.jobs.flatMap(({ job, environment }) => environment === null ? [] : [[job.id, environment.name.raw]])),
	now: facts.observedAt,
	distrusted: distrustedExceptions(facts, initiation, (commit) => handIn(commit, policy.agents))
});
/** The environment that the gate hands out is the door, not a target behind it. */
const withoutOwnDoor = (reach) => ({
	...reach,
	targets: reach.targets.filter((target) => !isHandedOut(target))
});
/** To a fork's or Dependabot's pull request the platform gives no secret and a token that only reads. */
const withheldFor = ({ run, pulls, actors }, reach) => {
	if (run.event !== "pull_request") return reach;
	const fork = valueOr(pulls, []).some((pull) => pull.fork && !pull.merged);
	const dependabot = actors.some(({ role, account }) => role === "actor" && account.known && account.value?.id === 49699333);
	return fork || dependabot ? {
		...reach,
		credentials: reach.credentials.map((credential) => ({
			...credential,
			withheld: true
		}))
	} : reach;
};
const accountsOf = ({ agents: { logins, automation } }) => [...machineAccounts, ...[...logins, ...automation].map((login) => ({
	id: null,
	login,
	type: null
}))];
const addressesOf = ({ agents: { emails } }) => /* @__PURE__ */ new Set([...agentAddresses, ...emails.map((email) => email.toLowerCase())]);
const enteringOf = ({ workflow, jobs }) => enteringIn(workflow, jobs.map(({ job, environment, calledEnvironments }) => ({
	job: job.id,
	environments: [environment, ...calledEnvironments].flatMap((one) => one?.name ?? [])
})));
/** No code can lift a block that break-glass does not reach, so none is shown. */
const settled = (hearing) => hearing.decision.tier === "block" ? {
	...settle(hearing),
	code: null
} : settle(hearing);
/** `route` asks through the environment alone: one that is not known to be guarded would be made bare and let everybody in at once. */
const unaskable = (decision, { state, accepted }, { approval }, { mode }) => mode === "route" && decision.tier === "approve" && state !== "approved" && !accepted && !approval.via.includes("review");
/** Handed to the next jobs only where somebody is to be asked who can say yes, through an environment that the policy accepts. */
const environmentToAsk = (decision, { environment, accepted, hopeless }, { mode }) => decision.tier === "approve" && mode !== "observe" && mode !== "record" && accepted && !hopeless ? environment : null;

export { gateInputsIn as a, toldOf as i, judge as n, succeeds as o, questionOf as r, policyOf as s, assess as t };