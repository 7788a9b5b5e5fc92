import { a as boolean, d as strictObject, f as string, i as array, r as _enum, s as int } from "./zod.js";

// src/evidence/gap-words.ts
const words = {
	"job-context": {
		fact: "which file defines the job that the gate runs in",
		blocks: "telling a called workflow from its caller: protected jobs were derived from GITHUB_JOB alone",
		who: "admin",
		fix: {
			kind: "setting",
			text: "Use a runner that offers `job.workflow_file_path` (GitHub.com, or a newer GitHub Enterprise Server)."
		}
	},
	"policy-unowned": {
		fact: "who must review an edit of the policy",
		blocks: "proof that the rules were not loosened by those they bind",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "# .github/CODEOWNERS\n/.github/ @your-org/platform-security"
		}
	},
	"gate-unpinned": {
		fact: "which code of the gate ran",
		blocks: "replaying the decision: a tag or branch can be moved",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "uses: <owner>/countersign@<full commit SHA> # vX.Y.Z"
		}
	},
	"before-the-gate": {
		fact: "what containers and services of the job did before its first step",
		blocks: "proof that the gate ran in an untouched environment",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "# run the gate in a job of its own, without `container:` and `services:`\njobs:\n  gate:\n    runs-on: ubuntu-latest"
		}
	},
	tampering: {
		fact: "whether the connection to the API was the real one",
		blocks: "trust in every fact that came over it: proxy or certificate variables were set",
		who: "admin",
		fix: {
			kind: "setting",
			text: "Where the proxy is yours, nothing; else remove the variables from the runner and from earlier steps."
		}
	},
	"checked-out-ref": {
		fact: "which commit a protected job fetches",
		blocks: "knowing whose code the job runs, so involvement is unknown",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "with:\n  ref: ${{ github.event.pull_request.head.sha }} # a full SHA or an expression over the event"
		}
	},
	"range-truncated": {
		fact: "the commits and files beyond the bound",
		blocks: "proof that no agent wrote any of them",
		who: "developer",
		fix: {
			kind: "command",
			text: "git push origin <a commit nearer to the last released one>"
		}
	},
	"range-unknown": {
		fact: "the commits that the run carries",
		blocks: "knowing whether an agent wrote them",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "permissions:\n  contents: read\n  pull-requests: read\n  actions: read"
		}
	},
	"changes-unknown": {
		fact: "the files that the range changes",
		blocks: "judging the change: what could not be listed asks",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "permissions:\n  contents: read\n  pull-requests: read"
		}
	},
	"pulls-unknown": {
		fact: "the pull requests behind the commits",
		blocks: "seeing commits that a squash hides, and who opened them",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "permissions:\n  pull-requests: read"
		}
	},
	"workflow-unknown": {
		fact: "the text of the workflow that runs",
		blocks: "knowing what the protected jobs can touch",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  contents: read"
		}
	},
	"not-followed": {
		fact: "what a part of a protected job does",
		blocks: "naming what it touches: it was treated as if it could do anything with the credentials in its reach",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "# call a script or workflow of this repository, by a literal name\nrun: ./scripts/release.sh"
		}
	},
	"gate-missing": {
		fact: "who agreed before a privileged job ran",
		blocks: "every proof: neither the gate nor an environment stands before it",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "needs: [gate, approve]\nsteps:\n  - uses: <owner>/countersign@<full commit SHA>\n    with: { mode: fail }"
		}
	},
	"token-unspecified": {
		fact: "what GITHUB_TOKEN may do in a protected job",
		blocks: "the credential's scope: it is the repository's default, which this token cannot read",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  contents: read"
		}
	},
	"secrets-inherited": {
		fact: "which secrets a called workflow gets",
		blocks: "the credential list: `secrets: inherit` hands out every one of the caller's",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "secrets:\n  NAME: ${{ secrets.NAME }}"
		}
	},
	"credential-unmanaged": {
		fact: "owner, purpose and scope of a credential",
		blocks: "telling a managed credential from a stray one",
		who: "policy",
		fix: {
			kind: "yaml",
			text: "credentials:\n  NAME: { owner: \"@your-org/team\", purpose: \"what it is for\", scope: repository }"
		}
	},
	"owner-unknown": {
		fact: "who answers for this workflow",
		blocks: "naming an accountable person or team in the evidence",
		who: "policy",
		fix: {
			kind: "yaml",
			text: "owners: [\"@your-org/team\"]"
		}
	},
	"environment-dynamic": {
		fact: "which environment a protected job enters",
		blocks: "knowing what protects it: its name is made by an expression",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "environment: production # a literal name"
		}
	},
	"environment-unguarded": {
		fact: "required reviewers of the approval environment",
		blocks: "every approval: without reviewers a job that names the environment starts at once",
		who: "admin",
		fix: {
			kind: "command",
			text: "gh api -X PUT repos/OWNER/REPO/environments/countersign -F prevent_self_review=true -f 'reviewers[][type]=Team' -F 'reviewers[][id]=TEAM_ID'"
		}
	},
	"environment-unknown": {
		fact: "what protects the approval environment",
		blocks: "trusting an approval given through it",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "permissions:\n  actions: read"
		}
	},
	"approvals-unknown": {
		fact: "who approved this run",
		blocks: "letting it proceed",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  actions: read"
		}
	},
	"reviews-unknown": {
		fact: "who reviewed the pull request",
		blocks: "letting it proceed: the policy takes reviews, and a rejection may be among them",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  pull-requests: read"
		}
	},
	"team-unread": {
		fact: "the members of a team that the policy lets approve",
		blocks: "counting their approvals: GITHUB_TOKEN can never read teams",
		who: "policy",
		fix: {
			kind: "yaml",
			text: "approval:\n  approvers: [login-of-a-member] # or give the gate a token that may read members of the organisation"
		}
	},
	"gate-not-first": {
		fact: "what an earlier step of the job did to the gate",
		blocks: "every approval: the step could have forged proxy, certificates or loader",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "steps:\n  - uses: <owner>/countersign@<full commit SHA> # before every other step"
		}
	},
	"author-unlinked": {
		fact: "the account behind a commit author of the range",
		blocks: "proof that the approver is not the author: its e-mail belongs to no account",
		who: "developer",
		fix: {
			kind: "setting",
			text: "Add the e-mail address to the author’s GitHub account, or commit with its noreply address."
		}
	},
	"evidence-expires": {
		fact: "this evidence a year from now",
		blocks: "an audit after the artifact was deleted",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "with:\n  retention-days: 400 # or keep the folder elsewhere in a later step"
		}
	}
};
const gapIds = Object.keys(words);
/**
* A gap in its standard words.
*
* @param which the thing it is about, in our words or cleaned by whoever shows it
* @param cure the fix for this very case, where it could be worked out
*/
const gap = (id, which, cure) => {
	const { fact, blocks, who, fix } = words[id];
	return {
		id,
		fact: which === void 0 ? fact : `${fact} (${which})`,
		blocks,
		who,
		fix: {
			kind: fix.kind,
			text: cure ?? fix.text
		}
	};
};

// src/evidence/codeowners.ts
/** Who owns a path, by CODEOWNERS as GitHub reads it: the last line that matches speaks. */
/** Where GitHub looks, in its order; the first file that exists is the only one that counts. */
const codeownersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** GitHub ignores files over 3 MB; we stop far below. */
const mostLines = 2e4;
const readCodeowners = (text) => text.split("\n", mostLines).map((line, index) => ({
	words: withoutComment(line).split(/\s+/).filter(Boolean),
	line: index + 1
})).flatMap(({ words: [pattern, ...owners], line }) => pattern === void 0 ? [] : [{
	pattern,
	owners,
	line
}]);
/** A `#` starts a comment at the start of a word; `\#` is a path that begins with one. */
const withoutComment = (line) => {
	const at = line.search(/(?:^|\s)#/);
	return at < 0 ? line : line.slice(0, at);
};
/**
* Does a pattern cover a path? gitignore's rules as far as CODEOWNERS takes them (no `!`, no `[ ]`): a `/` before the end anchors it, `*` stays
* in its folder, `**` does not, a folder covers what is in it. Matching is by backtracking-free segments, since the pattern is hostile.
*/
const covers = (pattern, path) => {
	const folderOnly = pattern.endsWith("/");
	const trimmed = pattern.replace(/^\//, "").replace(/\/$/, "");
	const anchored = pattern.startsWith("/") || trimmed.includes("/");
	const wanted = trimmed.split("/");
	const segments = path.split("/");
	return (anchored ? [0] : segments.map((_, index) => index)).some((start) => matches(wanted, segments.slice(start), folderOnly));
};
/** Dynamic programming over segments: `reach` holds how many segments may be consumed. */
const matches = (wanted, segments, folderOnly) => {
	let reach = /* @__PURE__ */ new Set([0]);
	for (const piece of wanted) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reach) if (piece === "**") for (let to = at; to <= segments.length; to++) next.add(to);
		else if (at < segments.length && segmentMatches(piece, segments[at] ?? "")) next.add(at + 1);
		reach = next;
		if (reach.size === 0) return false;
	}
	const last = wanted.at(-1);
	const exact = last === "*" && wanted.length > 1;
	return [...reach].some((at) => at === segments.length ? !folderOnly || last === "**" : !exact);
};
const segmentMatches = (pattern, segment) => {
	let [p, s, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (s < segment.length) if (p < pattern.length && (pattern[p] === "?" || pattern[p] === segment[s] && pattern[p] !== "*")) {
		p++;
		s++;
	} else if (pattern[p] === "*") {
		star = p++;
		mark = s;
	} else if (star >= 0) {
		p = star + 1;
		s = ++mark;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
};
/** Owners of a path; empty where the last matching line names none (which unowns it), null where no line matches. */
const ownersOf = (rules, path) => rules.findLast((rule) => covers(rule.pattern, path))?.owners ?? null;

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
	expired: array(string())
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

export { atPlace as _, Reason as a, readCodeowners as b, Tier as c, stricter as d, Category as f, Surface as g, Production as h, Signal as i, Verdict as l, CredentialKind as m, Initiator as n, Risk as o, Credential as p, Involvement as r, Ruling as s, Separation as t, isStricter as u, codeownersPaths as v, gap as x, ownersOf as y };