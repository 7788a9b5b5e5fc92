import { c as _enum, f as int, l as array, u as boolean, v as strictObject, y as string } from "./zod.js";
import { a as Category, c as Tier, o as CredentialKind, s as Production } from "./signal.js";

// src/model/place-schema.ts
/** Schemas of places in the repository. */
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

// src/model/surface-schema.ts
/** Schemas of what a run can touch, and of the credentials in its reach. */
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

// src/model/decision-schema.ts
/** Schemas of a decision, its rulings and its reasons. */
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

export { Credential as a, Verdict as i, Risk as n, Surface as o, Ruling as r, At as s, Reason as t };