import { c as _enum } from "./zod.js";

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
const Production = _enum([
	"yes",
	"no",
	"unknown"
]).meta({
	id: "Production",
	description: "Whether it is production."
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

export { Category as a, Tier as c, Guard as d, Separation as i, isStricter as l, Involvement as n, CredentialKind as o, Trust as r, Production as s, Initiator as t, stricter as u };