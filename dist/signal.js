import { c as _enum, f as int, l as array, u as boolean, v as strictObject, y as string } from "./zod.js";
import { t as Account } from "./account.js";
import { t as factOf } from "./fact.js";

// src/model/approval.ts
/** What stands behind an environment, who said what about it, and what that comes to. */
/** How much an environment's protection is worth. `dynamic`: the name is an expression. */
const Guard = _enum([
	"guarded",
	"self-approvable",
	"bypassable",
	"name-only",
	"missing",
	"dynamic",
	"unknown"
]).meta({
	id: "Guard",
	description: "How much an environment's protection is worth: reviewers are required (`guarded`), a requester may review (`self-approvable`), administrators may bypass it (`bypassable`), it asks nobody (`name-only`), it does not exist (`missing`), its name is an expression (`dynamic`)."
});
const Reviewer = strictObject({
	kind: _enum(["user", "team"]).describe("A person or a team."),
	id: int().nullable().describe("Numeric id."),
	name: string().describe("Login, or the name of the team.")
}).meta({
	id: "Reviewer",
	description: "A required reviewer of an environment."
});
/** An environment's protection as the API tells it. Null: the API did not say. */
const Protection = strictObject({
	name: string().describe("Name of the environment."),
	exists: boolean().describe("Whether it exists."),
	reviewers: array(Reviewer).describe("Its required reviewers."),
	preventSelfReview: boolean().nullable().describe("Whether whoever started the run may not approve; null: not told."),
	adminsCanBypass: boolean().nullable().describe("Whether administrators may bypass it; null: not told."),
	waitMinutes: int().nullable().describe("Minutes that it waits by itself; null: not told."),
	branchPolicy: _enum([
		"none",
		"protected-branches",
		"custom"
	]).nullable().describe("Which branches may use it; null: not told.")
}).meta({
	id: "Protection",
	description: "An environment's protection as the API tells it."
});
/** One entry of the run's approvals list. The API gives it neither a time nor an attempt. */
const Approval = strictObject({
	environments: array(string()).describe("Names of the environments that it is about."),
	state: _enum([
		"approved",
		"rejected",
		"pending"
	]).describe("What was said."),
	account: Account.nullable().describe("Who said it; null where the account no longer exists."),
	comment: string().describe("The comment that came with it.")
}).meta({
	id: "Approval",
	description: "One entry of the run's approvals list. The API gives it neither a time nor an attempt."
});
/** A review of the pull request. `permission`: what its author may do in the repository. */
const Review = strictObject({
	account: Account.nullable().describe("Who wrote it; null where the account no longer exists."),
	state: _enum([
		"approved",
		"changes-requested",
		"commented",
		"dismissed",
		"pending"
	]).describe("What was said."),
	commit: string().nullable().describe("The commit that it is about."),
	body: string().describe("Its text."),
	at: string().nullable().describe("When it was submitted, ISO 8601; null: not told."),
	permission: factOf(_enum([
		"admin",
		"maintain",
		"write",
		"triage",
		"read",
		"none"
	])).describe("What its author may do in the repository.")
}).meta({
	id: "Review",
	description: "A review of the pull request."
});
const ApprovalState = _enum([
	"approved",
	"rejected",
	"pending",
	"missing",
	"stale",
	"expired",
	"self-approved",
	"vacuous",
	"invalid"
]).meta({
	id: "ApprovalState",
	description: "What the approvals come to."
});

// src/model/place.ts
/** Where in the repository something stands. */
/** Lines and columns count from 1, as editors and GitHub's annotations do. */
const Place = strictObject({
	path: string(),
	line: int().min(1),
	column: int().min(1).optional(),
	endLine: int().min(1).optional()
});
/** A place as contracts show it: with the job and the step (its name, id or 1-based number) it belongs to, where it does. */
const At = strictObject({
	path: string().describe("Path in the repository, with `/`."),
	line: int().min(1).describe("Line, counted from 1."),
	job: string().nullable().describe("Id of the job that it belongs to."),
	step: string().nullable().describe("The step's name, id or number, counted from 1.")
}).meta({
	id: "At",
	description: "A place in the repository.",
	examples: [{
		path: ".github/workflows/release.yml",
		line: 30,
		job: "publish",
		step: "4"
	}]
});
const atPlace = (place, job = null, step = null) => ({
	path: place.path,
	line: place.line,
	job,
	step
});

// src/model/surface.ts
/** One thing the run can touch. */
/** A closed list; the names are a contract. */
const Category = _enum([
	"ci-config",
	"required-checks",
	"gate-itself",
	"package-script",
	"agent-config",
	"release",
	"publish",
	"deploy",
	"infrastructure",
	"database",
	"cloud-cli",
	"secret",
	"token-write",
	"oidc",
	"signing",
	"shared-write",
	"agent-or-mcp",
	"self-hosted-runner",
	"destructive",
	"secret-exposure",
	"unreadable"
]).meta({
	id: "Category",
	description: "What kind of thing is touched. The list is closed."
});
const CredentialKind = _enum([
	"github-token",
	"secret",
	"app-token",
	"oidc",
	"vault",
	"static-key",
	"runner"
]).meta({
	id: "CredentialKind",
	description: "What kind of credential it is."
});
/**
* A credential in reach. `name` as written at the caller (upper case for secrets), `GITHUB_TOKEN` only where it can write; `scope` is its
* write scopes (`contents:write, …`), or `repository|organisation|environment|unknown`. `withheld`: the platform gives none to this event.
*/
const Credential = strictObject({
	name: string().describe("Its name at the caller; `GITHUB_TOKEN` is listed only where it can write."),
	kind: CredentialKind.describe("Its kind."),
	scope: string().describe("Its write scopes, such as `contents:write`, or `repository`, `organisation`, `environment`, `unknown`."),
	at: At.describe("Where it first comes into reach."),
	withheld: boolean().describe("True where the platform gives none to this event.")
}).meta({
	id: "Credential",
	description: "A credential in reach."
});
const Production = _enum([
	"yes",
	"no",
	"unknown"
]).meta({
	id: "Production",
	description: "Whether it is production."
});
/**
* `side`: what the diff alters, or what the protected jobs do. `detector` is the id of the file in `surfaces/` that saw it; `code` a stable
* reason code; `message` one sentence in our words (hostile text only in `quote` and `target`). `lowImpact`: writes that only speak
* to reviewers or scanners. `weakens`: what a block row wants proven (checks disabled, all secrets handed out, ...).
*/
const Surface = strictObject({
	category: Category.describe("The kind of thing that is touched."),
	side: _enum(["change", "action"]).describe("`change`: what the diff alters. `action`: what the protected jobs do."),
	detector: string().describe("Id of the detector that saw it."),
	code: string().describe("Stable reason code."),
	message: string().describe("What it is, as a sentence of ours."),
	at: At.nullable().describe("Where it stands."),
	quote: string().nullable().describe("The line itself, trimmed, at most 200 characters, without token-shaped strings."),
	via: array(string()).describe("The files that led here, the outermost first."),
	target: string().nullable().describe("The system that is touched, where it is named."),
	credential: string().nullable().describe("Name of the credential that it uses."),
	access: _enum(["read", "write"]).describe("Whether it reads or writes."),
	production: Production.describe("Whether the target is production."),
	destructive: boolean().describe("Whether it destroys what cannot be had back easily."),
	lowImpact: boolean().describe("Whether it only speaks to reviewers or scanners, or is an ordinary edit."),
	blockworthy: boolean().describe("Whether it alone meets a block row of the starter policy.")
}).meta({
	id: "Surface",
	description: "One thing that the run can touch."
});

// src/model/decision.ts
/** What the rules say, what that means now, and why. */
/** From the most lenient to the strictest. */
const Tier = _enum([
	"allow",
	"approve",
	"block"
]).meta({
	id: "Tier",
	description: "What a rule says: let it pass, ask a human, or stop it."
});
const order = {
	allow: 0,
	approve: 1,
	block: 2
};
const stricter = (a, b) => order[a] >= order[b] ? a : b;
const isStricter = (a, b) => order[a] > order[b];
const Verdict = _enum([
	"proceed",
	"hold",
	"stop"
]).meta({
	id: "Verdict",
	description: "What happens now."
});
const Risk = _enum([
	"low",
	"medium",
	"high",
	"critical"
]).meta({
	id: "Risk",
	description: "How much is at stake."
});
/** A reason as contracts show it. `rule` is the id of the rule that spoke; null where no rule did (an internal stop). */
const Reason = strictObject({
	code: string().describe("Stable reason code."),
	message: string().describe("The reason, as a sentence."),
	rule: string().nullable().describe("Id of the rule that spoke; null where no rule did."),
	at: At.nullable().describe("Where it stands.")
}).meta({
	id: "Reason",
	description: "Why the decision is what it is."
});
/** A rule that matched, what it said before and after exceptions and the involvement matrix, and the surfaces it spoke about. */
const Ruling = strictObject({
	rule: string().describe("Id of the rule."),
	title: string().describe("Its title."),
	row: Tier.describe("What the rule itself says."),
	decision: Tier.describe("What that comes to under the involvement of agents."),
	because: string().describe("Why it comes to that."),
	surfaces: array(int()).describe("Places in `surfaces`, counted from 0, that it spoke about."),
	lifted: string().nullable().describe("Id of the exception that lifted it; null where none did.")
}).meta({
	id: "Ruling",
	description: "A rule that matched, and what it said."
});
/** `rulings[].surfaces` are indices into `surfaces`. */
const Decision = strictObject({
	tier: Tier,
	risk: Risk,
	surfaces: array(Surface),
	categories: array(Category),
	rulings: array(Ruling),
	reasons: array(Reason),
	/** Exceptions that would have applied but have expired, by id. */
	expired: array(string()),
	/** Exceptions that would have applied but do not count, by id: an agent's commit gave them their words. */
	distrusted: array(string())
});

// src/model/policy.ts
/** The policy in its resolved form: `extends` applied, defaults filled in. Its written form and its faults are `policy/schema.ts`. */
/** Whose approval does not count, by what they had a hand in; the last two are weak. */
const Separation = _enum([
	"agent-commits",
	"all-commits",
	"initiator",
	"none"
]).meta({
	id: "Separation",
	description: "Who may not approve. `agent-commits`: the initiator and whoever wrote or asked for a commit in which an agent is or may be. `all-commits`: whoever wrote any commit of the range. `initiator`: only who started the run. `none`: nobody. The last two are weak."
});

// src/model/signal.ts
/** One observation about whether an agent is involved. */
/** From none to most; a range takes its highest known one. `unknown` is no rung: see `initiation/weigh.ts`. */
const Involvement = _enum([
	"none",
	"assisted",
	"authored",
	"triggered",
	"unknown"
]).meta({
	id: "Involvement",
	description: "How an agent is in it: an agent started the run (`triggered`), wrote a commit or opened the request (`authored`), helped a human (`assisted`), not at all (`none`), or a fact that could tell was not to be had (`unknown`)."
});
const Initiator = _enum([
	"ai",
	"unknown",
	"automation",
	"human"
]).meta({
	id: "Initiator",
	description: "Whose hand it is in one word; `automation` is a known bot that is no AI."
});
/** `platform`: GitHub attests it. `forgeable`: anyone who pushes can write it. `declared`: an input. The last two only ever raise. */
const Trust = _enum([
	"platform",
	"forgeable",
	"declared"
]).meta({
	id: "Trust",
	description: "Who stands behind a signal: GitHub attests it, anyone who pushes could write it, or somebody declared it."
});
/**
* `outcome: hit` with `involvement` other than none names an agent; a hit with `none` and `automation: true` names a bot that is no AI.
* `unavailable` is a fact the source should hold and did not give; `blind` one it cannot hold. `value` is what was seen, shortened, hostile.
*/
const Signal = strictObject({
	id: string().describe("Id of the signal."),
	title: string().describe("What was looked at."),
	outcome: _enum([
		"hit",
		"miss",
		"unavailable",
		"blind"
	]).describe("Whether it was seen; `unavailable`: the source did not tell; `blind`: the source cannot hold it."),
	trust: Trust.describe("Who stands behind it."),
	involvement: Involvement.describe("The involvement that it shows."),
	automation: boolean().describe("True where it names a bot that is no AI."),
	agent: string().nullable().describe("Id of the agent or bot that it names."),
	subject: string().describe("What carried it: `actor`, `commit:<sha>`, `pull:<number>`, `input`."),
	value: string().nullable().describe("What was seen, shortened."),
	because: string().describe("What it means, as a clause."),
	log: string().nullable().describe("Link to the agent's own session log, where the sign is one."),
	at: At.nullable().describe("Where it stands.")
}).meta({
	id: "Signal",
	description: "One observation about whether an agent is involved."
});

export { Review as C, Protection as S, At as _, Reason as a, ApprovalState as b, Tier as c, stricter as d, Category as f, Surface as g, Production as h, Separation as i, Verdict as l, CredentialKind as m, Involvement as n, Risk as o, Credential as p, Signal as r, Ruling as s, Initiator as t, isStricter as u, atPlace as v, Guard as x, Approval as y };