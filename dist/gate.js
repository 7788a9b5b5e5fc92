import { g as GateError, l as oneLine$1 } from "./words.js";
import { _ as record, a as ZodOptional, b as union, c as _enum, d as discriminatedUnion, f as int, g as optional, i as ZodObject, l as array, n as datetime, o as ZodRecord, p as literal$1, r as ZodArray, s as ZodUnion, t as date, u as boolean$1, v as strictObject, y as string } from "./zod.js";
import { a as ContextAccess, c as IndexAccess, d as Star, f as Unary, i as Binary, l as Literal, n as Lexer, o as FunctionCall, r as TokenType, s as Grouping, t as Parser, u as Logical } from "./expressions.js";
import { a as visit, c as isNode, i as Scalar, l as isScalar, n as LineCounter, o as isAlias, s as isMap, t as parseDocument } from "./yaml.js";
import { t as Minimatch } from "./minimatch.js";
import { t as parse$1 } from "./shell.js";
import { lstat, open, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { createHash, createPublicKey, verify } from "node:crypto";
import { spawn } from "node:child_process";

// src/evidence/canonical.ts
/** Canonical JSON (RFC 8785): one value has one text, so that a digest means the value and not its layout. */
/**
* The canonical text. Keys are sorted by UTF-16 code units and numbers are written as ECMAScript does, which is what RFC 8785 asks.
*
* @throws TypeError on what JSON has no word for: NaN, infinities, half a surrogate pair, functions, bigints. `undefined` in an object is
*   left out.
*/
const canonicalJson = (value) => isCanonical(value) ? JSON.stringify(value) : written$2(value);
/** Does the value already stand as it would be written? Then the engine's own writer gives the same text, many times faster. */
const isCanonical = (value) => {
	if (value === null || typeof value === "boolean") return true;
	if (typeof value === "string") return value.isWellFormed();
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value !== "object") return false;
	if (Array.isArray(value)) return value.every(isCanonical);
	let before = null;
	for (const [key, item] of Object.entries(value)) {
		if (before !== null && before >= key || !key.isWellFormed() || !isCanonical(item)) return false;
		before = key;
	}
	return !("toJSON" in value);
};
const written$2 = (value) => {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return writtenText(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => written$2(item ?? null)).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`a ${typeof value} (${String(value)}) has no JSON form`);
	const members = new Map(Object.entries(value));
	return `{${[...members.keys()].filter((key) => members.get(key) !== void 0).sort().map((key) => `${writtenText(key)}:${written$2(members.get(key))}`).join(",")}}`;
};
const writtenText = (text) => {
	if (!text.isWellFormed()) throw new TypeError("a text with half a surrogate pair has no JSON form");
	return JSON.stringify(text);
};
/** `sha256:` and 64 hex digits, of the UTF-8 bytes of a text or of bytes as they are. */
const sha256 = (of) => `sha256:${createHash("sha256").update(of).digest("hex")}`;
/** The digest of a value's canonical JSON. */
const digestOf = (value) => sha256(canonicalJson(value));
/** Base64 of a text's SHA-256, as a page's content policy names a style or a script. */
const contentHash = (text) => createHash("sha256").update(text).digest("base64");

// src/model/fact.ts
const known$2 = (value) => ({
	known: true,
	value
});
/** @param because a clause that completes "unknown, because …", safe to show: it never quotes hostile text. */
const unknown = (cause, because) => ({
	known: false,
	cause,
	because
});
/** True where the source cannot hold such a fact at all. */
const isBlindSpot = (fact) => !fact.known && fact.cause === "not-in-source";
/** The value, or the given fallback where it is unknown. Use only where unknown and the fallback truly mean the same. */
const valueOr = (fact, fallback) => fact.known ? fact.value : fallback;
const mapFact = (fact, turn) => fact.known ? known$2(turn(fact.value)) : fact;

// src/model/files.ts
/** The text of the files that judgement reads, at one commit. */
const noFiles = {
	at: null,
	entries: {}
};
/** What is known of one path. Paths are repository-relative with `/`, without a leading `./`. */
const fileAt = (files, path) => Object.hasOwn(files.entries, path) ? files.entries[path] : unknown("not-asked", "the file was not read");
/** The text of one path: known null where the file does not exist, unknown where it has no text. */
const textAt = (files, path) => {
	const file = fileAt(files, path);
	if (!file.known) return file;
	if (file.value === null) return known$2(null);
	const { text, mode } = file.value;
	return text === null ? unknown("unreadable", notTextOf(mode)) : known$2(text);
};
const notTextOf = (mode) => mode === "120000" ? "it is a link, and links are not followed" : mode === "160000" ? "it is a submodule, not a file" : "the file is not text";

// src/model/formats.ts
/** The names by which our formats are known. They are never re-pointed: what changes gets a new one. */
const FACTS_SCHEMA = "urn:countersign:facts:v1";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "urn:countersign:evidence:v1";

// src/evidence/codeowners.ts
/** Who owns a path, by CODEOWNERS as GitHub reads it: the last line that matches speaks. */
/** Where GitHub looks, in its order; the first file that exists is the only one that counts. */
const codeownersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** GitHub ignores files over 3 MB; we stop far below. */
const mostLines$1 = 2e4;
const readCodeowners = (text) => text.split("\n", mostLines$1).map((line, index) => ({
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
const covers$1 = (pattern, path) => {
	const folderOnly = pattern.endsWith("/");
	const trimmed = pattern.replace(/^\//, "").replace(/\/$/, "");
	const anchored = pattern.startsWith("/") || trimmed.includes("/");
	const wanted = trimmed.split("/");
	const segments = path.split("/");
	return (anchored ? [0] : segments.map((_, index) => index)).some((start) => matches$2(wanted, segments.slice(start), folderOnly));
};
/** Dynamic programming over segments: `reach` holds how many segments may be consumed. */
const matches$2 = (wanted, segments, folderOnly) => {
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
const ownersOf = (rules, path) => rules.findLast((rule) => covers$1(rule.pattern, path))?.owners ?? null;

// src/model/workflow.ts
/** The single value a scalar surely has, else null. */
const literal = (scalar) => scalar?.values?.length === 1 ? scalar.values[0] : null;
/** What `mode: route` hands out, as the next job names it: the door, which the gate looked at before it gave its name. */
const isHandedOut = (environment) => /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/.test(environment);

// src/evidence/credential-entry.ts
/** Does a policy list it? What the platform itself gives a job needs no owner. */
const isListed = ({ kind }) => kind !== "github-token" && kind !== "oidc" && kind !== "runner";
/** YAML with an entry for each, once by name; what nobody but the owner can know is left to be filled in. */
const credentialEntries = (credentials, owner = "@your-org/team") => {
	return ["credentials:", ...new Map(credentials.map(({ name, kind, scope }) => [name, `  ${keyOf$1(name)}: { owner: ${JSON.stringify(owner)}, purpose: "what it is for", scope: ${scope === "unknown" ? "environment" : scope}, kind: ${kind} }`])).values()].join("\n");
};
/** Plain where YAML takes it as it is. */
const keyOf$1 = (name) => /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);

// src/evidence/gap-words.ts
const words$6 = {
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
		fact: "what started before the first step of the job",
		blocks: "proof that the gate ran in an untouched environment",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "# keep what starts early in another job: no `container:`, no `services:`, and steps of your own where an action has a `pre`\njobs:\n  deploy:\n    needs: [gate, approve, build]\n    runs-on: ubuntu-latest"
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
		blocks: "every proof: no path leads from the gate to it",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "needs: [gate, approve]\nsteps:\n  - uses: <owner>/countersign@<full commit SHA>\n    with: { mode: fail }"
		}
	},
	"gate-skippable": {
		fact: "whether the gate held a privileged job back",
		blocks: "every proof: the job runs though the gate failed, was skipped or asked nobody",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "if: needs.gate.result == 'success' && (…)"
		}
	},
	"direct-dispatch": {
		fact: "who agreed where a reusable workflow is started by itself",
		blocks: "the caller's gate: a direct start walks around it, with the same secrets",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "on:\n  workflow_call: # and no event beside it"
		}
	},
	"machine-approval": {
		fact: "which person approved",
		blocks: "trust in approvals here: a workflow approves deployments, runs or pull requests by itself",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "# take the step out, or give its token no `actions: write`, `deployments: write` or `pull-requests: write`"
		}
	},
	"agent-holds-actions": {
		fact: "which runs an agent job dispatches, approves or re-runs",
		blocks: "knowing an agent's hand: what it dispatches looks like the work of github-actions[bot]",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  actions: read"
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
	"credential-unowned": {
		fact: "who answers for a credential that the policy lists",
		blocks: "naming the accountable owner, purpose or scope in the evidence",
		who: "policy",
		fix: {
			kind: "yaml",
			text: "credentials:\n  NAME: { owner: \"@your-org/team\", purpose: \"what it is for\", scope: repository }"
		}
	},
	"secret-in-repository": {
		fact: "who agreed to the use of a secret",
		blocks: "holding it back: a secret of the repository or organisation is given to any workflow on any branch, an environment gives it after approval",
		who: "admin",
		fix: {
			kind: "command",
			text: "gh secret set NAME --env production && gh secret delete NAME"
		}
	},
	"codeowners-unowned": {
		fact: "who must review an edit of the workflows or of CODEOWNERS itself",
		blocks: "proof that the gate was not taken out by those it holds",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "# .github/CODEOWNERS\n/.github/ @your-org/platform-security"
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
	"environment-self-approvable": {
		fact: "whether somebody else than the initiator approves",
		blocks: "separation: whoever started the run may approve it",
		who: "admin",
		fix: {
			kind: "command",
			text: "gh api repos/OWNER/REPO/environments/NAME --jq '{ prevent_self_review: true, wait_timer: ([.protection_rules[] | .wait_timer // empty] | first // 0), deployment_branch_policy, reviewers: [.protection_rules[] | .reviewers[]? | { type, id: .reviewer.id }] }' | gh api -X PUT repos/OWNER/REPO/environments/NAME --input -"
		}
	},
	"environment-bypassable": {
		fact: "whether the reviewers of the environment were asked",
		blocks: "every approval through it: administrators may walk past its reviewers",
		who: "admin",
		fix: {
			kind: "setting",
			text: "https://github.com/OWNER/REPO/settings/environments: switch off \"Allow administrators to bypass configured protection rules\"."
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
	"reviewers-unread": {
		fact: "the members of a team that reviews the approval environment",
		blocks: "proof that an approver is one of its reviewers, which is then taken from GitHub: GITHUB_TOKEN can never read teams",
		who: "admin",
		fix: {
			kind: "setting",
			text: "Settings → Environments → the approval environment → Required reviewers: name people, or give the gate a token that may read members of the organisation."
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
	"concurrency-cancels": {
		fact: "that this run will be left to finish",
		blocks: "waiting: a newer run of the same concurrency group cancels the jobs that wait for an approval, and their approval with them",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "concurrency:\n  group: deploy\n  cancel-in-progress: false"
		}
	},
	"outcome-unknown": {
		fact: "how the protected jobs ended",
		blocks: "the final outcome in the record",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  actions: read"
		}
	},
	"checks-unknown": {
		fact: "the checks on the head commit",
		blocks: "the validation result in the record",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  checks: read"
		}
	},
	"statuses-unknown": {
		fact: "the statuses of the head commit",
		blocks: "the validation result in the record",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  statuses: read"
		}
	},
	"earlier-evidence-unknown": {
		fact: "what earlier jobs of the run recorded",
		blocks: "the link from this record to theirs",
		who: "admin",
		fix: {
			kind: "setting",
			text: "Use a runner with an artifact service, or keep the folder of each gate in a step of your own."
		}
	},
	"evidence-expires": {
		fact: "this evidence a year from now",
		blocks: "an audit after the artifact was deleted",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "with:\n  retention-days: 400 # or keep it elsewhere: examples/keep-evidence.yml"
		}
	},
	"evidence-not-kept": {
		fact: "this evidence once the job has ended",
		blocks: "every audit: the runner has no artifact service, so the folder goes with its disk",
		who: "admin",
		fix: {
			kind: "yaml",
			text: "# a later step keeps the folder that the output evidence-path names\n- if: always()\n  run: ./keep.sh \"$EVIDENCE\"\n  env: { EVIDENCE: \"${{ steps.gate.outputs.evidence-path }}\" }"
		}
	},
	"evidence-unsigned": {
		fact: "who wrote this evidence: it was to be signed and the job cannot",
		blocks: "telling it from a folder that another job of the run has put in its place",
		who: "developer",
		fix: {
			kind: "yaml",
			text: "permissions:\n  id-token: write\n  attestations: write"
		}
	},
	"protection-counted": {
		fact: "what about the protection of this repository could not be proven",
		blocks: "nothing more: artifacts of a public repository are public, so holes are counted here and not spelled",
		who: "admin",
		fix: {
			kind: "command",
			text: "countersign map . # spells them; or in the policy: evidence: { public: full }"
		}
	}
};
const gapIds = Object.keys(words$6);
/**
* A gap in its standard words.
*
* @param which the thing it is about, in our words or cleaned by whoever shows it
* @param cure the fix for this very case, where it could be worked out
*/
const gap = (id, which, cure) => {
	const { fact, blocks, who, fix } = words$6[id];
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

// src/evidence/kept.ts
/** What the step asks for, else the policy, else the repository, and never more than the repository allows. Null: the runner did not tell. */
const daysKept = ({ askedDays, mostDays }, { evidence }) => {
	const asked = askedDays ?? evidence.retentionDays;
	return asked === null ? mostDays : mostDays === null ? asked : Math.min(asked, mostDays);
};
/** Both are inferred: they are written down before the upload, which may find the name taken and add a number. */
const placeOf$1 = ({ facts, policy, name }) => {
	const { keeping, observedAt, run } = facts;
	const nowhere = (source) => ({
		value: null,
		state: "unknown",
		source
	});
	if (keeping === void 0) return {
		location: nowhere("the folder has not been stored yet"),
		expires: nowhere("the folder has not been stored yet")
	};
	if (!keeping.artifacts || run.url === null) return {
		location: nowhere("the runner has no artifact service"),
		expires: nowhere("the runner has no artifact service")
	};
	const days = daysKept(keeping, policy);
	const expires = days === null ? null : later(observedAt, days);
	return {
		location: {
			value: `${run.url}#artifacts ${name}`,
			state: "inferred",
			source: "the artifact of the run that it is written for"
		},
		expires: expires === null ? nowhere("the runner does not tell how long artifacts are kept") : {
			value: expires,
			state: "inferred",
			source: `kept for ${days} days`
		}
	};
};
/** An instant some days after another, both in ISO 8601; null where the first is none. No clock is read: `Date` only counts here. */
const later = (from, days) => {
	const instant = new Date(from);
	instant.setUTCDate(instant.getUTCDate() + days);
	return Number.isNaN(instant.valueOf()) ? null : instant.toISOString();
};

// src/evidence/gaps.ts
/** Each gap once, in a stable order. The approval's own gaps are added by whoever settles it. */
const gapsOf = (scene) => [
	...ownGaps(scene),
	...rangeGaps(scene.facts),
	...reachGaps(scene),
	...ownerGaps(scene),
	...endGaps(scene.facts),
	...keepingGaps(scene)
];
/** What tells a stranger where a repository is open. */
const ofProtection = /* @__PURE__ */ new Set([
	"policy-unowned",
	"gate-unpinned",
	"gate-missing",
	"gate-not-first",
	"token-unspecified",
	"secrets-inherited",
	"credential-unmanaged",
	"environment-unguarded",
	"environment-unknown",
	"reviewers-unread",
	"environment-dynamic"
]);
/** In a public repository everybody reads the record: gaps of protection are then counted and not spelled, unless the policy says otherwise. */
const disclosedGaps = (gaps, { source, repository: { visibility } }, { evidence }) => {
	const hidden = (visibility.known ? visibility.value === "public" : source === "github") && evidence.public !== "full" ? gaps.filter(({ id }) => ofProtection.has(id)) : [];
	if (hidden.length === 0) return gaps;
	return [...gaps.filter((one) => !hidden.includes(one)), gap("protection-counted", `${hidden.length} ${hidden.length === 1 ? "gap" : "gaps"}`)];
};
const when$1 = (condition, id, which) => condition ? [gap(id, which)] : [];
const keepingGaps = ({ facts, policy }) => {
	const { keeping } = facts;
	if (keeping === void 0) return [];
	const days = daysKept(keeping, policy);
	return [
		...when$1(!keeping.artifacts, "evidence-not-kept"),
		...when$1(keeping.artifacts && days !== null && days < 365, "evidence-expires", `kept for ${days} days`),
		...when$1(keeping.signing === "no-id-token", "evidence-unsigned")
	];
};
const ownGaps = ({ facts, gateRef, reach, workflow, asks }) => {
	const own = reach.jobs.find(({ job }) => job.id === facts.run.job);
	const before = own === void 0 ? [] : startedBefore(own.job);
	return [
		...when$1(facts.source === "github" && !facts.run.jobContext, "job-context"),
		...when$1(gateRef !== null && !/^[0-9a-f]{40}$/.test(gateRef), "gate-unpinned", gateRef ?? void 0),
		...when$1(asks && before.length > 0, "before-the-gate", before.join(", ")),
		...when$1(asks && workflow !== null && mayBeCancelled(workflow, facts.run.job, reach), "concurrency-cancels"),
		...when$1(facts.run.tampering.length > 0, "tampering", facts.run.tampering.join(", "))
	];
};
/** What the runner starts before the first step of a job. GitHub's own actions have no `pre`; those of others may. */
const startedBefore = ({ container, services, steps }) => {
	const others = steps.flatMap(({ uses }) => /^[\w.-]+\/[\w./-]+(?=@)/.exec(literal(uses) ?? "")?.[0] ?? []);
	const foreign = [...new Set(others)].filter((name) => !/^(?:actions|github)\/|\/countersign$/i.test(name));
	return [
		...container === null ? [] : ["its container"],
		...Object.keys(services).length === 0 ? [] : ["its services"],
		...foreign.length === 0 ? [] : [`pre steps of ${foreign.slice(0, mostNamed).join(", ")}, if they have any`]
	];
};
/** Would a newer run cancel the jobs that wait: the whole run, our own job, or the one that asks? */
const mayBeCancelled = ({ concurrency, jobs }, ownJob, { jobs: protectedOnes }) => {
	const ids = new Set(protectedOnes.map(({ job }) => job.id));
	return [concurrency, ...jobs.filter(({ id, environment }) => id === ownJob || ids.has(id) || environment !== null).map((job) => job.concurrency)].some((one) => one !== null && one.cancelInProgress !== false);
};
/** A last job could not see all of the end. */
const endGaps = ({ ended }) => {
	if (ended === void 0) return [];
	const { jobs, checks, statuses, evidence } = ended;
	const asked = {
		"outcome-unknown": jobs,
		"checks-unknown": checks,
		"statuses-unknown": statuses,
		"earlier-evidence-unknown": evidence
	};
	return [
		"outcome-unknown",
		"checks-unknown",
		"statuses-unknown",
		"earlier-evidence-unknown"
	].flatMap((id) => {
		const fact = asked[id];
		return fact.known ? [] : [gap(id, fact.because)];
	});
};
const rangeGaps = (facts) => {
	const cut = facts.ranges.find(({ truncated }) => truncated !== null);
	const missing = (fact) => !fact.known && fact.cause !== "not-in-source" && fact.cause !== "not-asked";
	return [
		...when$1(cut !== void 0, "range-truncated", cut?.truncated ?? void 0),
		...when$1(facts.ranges.some(({ commits, truncated }) => missing(commits) && truncated === null), "range-unknown"),
		...when$1(missing(facts.changes), "changes-unknown"),
		...when$1(missing(facts.pulls), "pulls-unknown"),
		...facts.checkouts.filter(({ sha }) => !sha.known).map(({ job }) => gap("checked-out-ref", `job ${job}`))
	];
};
const mostNamed = 20;
const reachGaps = ({ facts, policy, reach }) => {
	const path = facts.run.workflow?.path;
	const unread = reach.jobs.flatMap(({ activities }) => activities.filter((activity) => activity.kind === "unread" && activity.weighty));
	const places = [...new Set(unread.map(({ origin }) => `${origin.at.path}:${origin.at.line}`))];
	const environments = reach.jobs.flatMap(({ environment, calledEnvironments }) => [...environment ? [environment] : [], ...calledEnvironments]);
	const unmanaged = reach.credentials.filter((one) => isListed(one) && !Object.hasOwn(policy.credentials ?? {}, one.name));
	return [
		...when$1(path !== void 0 && facts.files.workflow.entries[path]?.known !== true, "workflow-unknown", path),
		...places.slice(0, mostNamed).map((place) => gap("not-followed", place)),
		...when$1(places.length > mostNamed, "not-followed", `${places.length - mostNamed} more places`),
		...when$1(reach.jobs.some(({ token }) => !token.specified), "token-unspecified"),
		...when$1(reach.jobs.some(({ secrets }) => secrets.some(({ form }) => form === "inherit")), "secrets-inherited"),
		...when$1(environments.some(({ name }) => name.values?.length !== 1 && !isHandedOut(name.raw)), "environment-dynamic"),
		...unmanagedGap(unmanaged.slice(0, mostNamed))
	];
};
const unmanagedGap = (unmanaged) => {
	const names = [...new Set(unmanaged.map(({ name }) => name))];
	return names.length === 0 ? [] : [gap("credential-unmanaged", names.join(", "), credentialEntries(unmanaged))];
};
const ownerGaps = ({ facts, policy }) => {
	const rules = codeownersOf(facts);
	const path = facts.run.workflow?.path;
	const policyOwners = ownersOf(rules, facts.policy.trusted.path);
	const owned = policy.owners.length > 0 || path !== void 0 && (ownersOf(rules, path)?.length ?? 0) > 0;
	return [...when$1((policyOwners?.length ?? 0) === 0, "policy-unowned"), ...when$1(!owned, "owner-unknown")];
};
/** The rules of the trusted ref's CODEOWNERS; empty where there is none or it could not be read. */
const codeownersOf = (facts) => {
	for (const path of codeownersPaths) {
		const text = textAt(facts.files.trusted, path);
		if (text.known && text.value !== null) return readCodeowners(text.value);
	}
	return [];
};

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

// src/model/account-schema.ts
/** Schemas of those who act: accounts, Apps, and what git calls a person. */
/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
const Account = strictObject({
	id: int().nullable().describe("Numeric id, which a rename does not change; null where the source gave none."),
	login: string().describe("Login; compared without case."),
	type: _enum([
		"User",
		"Bot",
		"Organization",
		"Mannequin"
	]).nullable().describe("Kind of account; null where the source gave none.")
}).meta({
	id: "Account",
	description: "A GitHub account.",
	examples: [{
		id: 583231,
		login: "octocat",
		type: "User"
	}]
});
/** A GitHub App that acted, as `performed_via_github_app` names it. */
const App = strictObject({
	id: int().nullable().describe("The app's numeric id."),
	slug: string().describe("The app's name in addresses.")
}).meta({
	id: "App",
	description: "A GitHub App."
});
/** A git identity: anyone can write anything here. */
const Person = strictObject({
	name: string().describe("Name as git keeps it."),
	email: string().describe("E-mail address as git keeps it.")
}).meta({
	id: "Person",
	description: "A git identity: anyone can write anything here."
});

// src/model/fact-schema.ts
/** The schema of a fact that is known or not. */
/**
* Why a fact could not be had.
*
* `not-in-source` is the only cause that is a *blind spot*: the source cannot hold such a fact at all (git has no actor, no
* pull request). It does not make involvement unknown. Every other cause is a fact the source should hold and did not give.
*/
const Cause = _enum([
	"not-in-source",
	"not-asked",
	"forbidden",
	"not-found",
	"truncated",
	"dynamic",
	"remote",
	"unreadable",
	"unreachable",
	"limit"
]).meta({
	id: "Cause",
	description: "Why a fact could not be had. `not-in-source`: the source cannot hold such a fact at all."
});
const Unknown = strictObject({
	known: literal$1(false).describe("False: there is no value."),
	cause: Cause.describe("Why there is none, as a stable word."),
	because: string().describe("Why there is none, as a clause.")
}).meta({
	id: "Unknown",
	description: "A fact that could not be had."
});
/** The zod schema of a fact whose value has the given schema. */
const factOf = (value) => discriminatedUnion("known", [strictObject({
	known: literal$1(true).describe("True: the value is there."),
	value: value.describe("The value.")
}), Unknown]);

// src/model/sha.ts
/** A full object name of git, SHA-1 or SHA-256, in lower-case hex. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

// src/model/commit.ts
/** One commit of the range, as far as the source could tell it. */
/** A full SHA-1 or SHA-256 object name in lower-case hex. */
const Sha = string().regex(SHA).meta({
	id: "Sha",
	description: "A full object name of git, SHA-1 or SHA-256, in lower-case hex."
});
/**
* A commit's signature. `key` is `SHA256:…` (the OpenSSH fingerprint) for ssh, the 16-digit long key id for pgp. `verified` says that
* the cryptographic check passed (GitHub's word, or our own check in Node); who owns the key is the catalogue's business.
*/
const Signature = strictObject({
	kind: _enum([
		"ssh",
		"pgp",
		"x509"
	]).describe("How it was signed."),
	key: string().nullable().describe("OpenSSH fingerprint `SHA256:…`, or the 16-digit long key id of pgp."),
	verified: factOf(boolean$1()).describe("Whether the cryptographic check passed.")
}).meta({
	id: "Signature",
	description: "A commit's signature."
});
/** `account` facts are GitHub's link from the e-mail to an account; git alone cannot hold it. Times are ISO 8601. */
const Commit = strictObject({
	sha: Sha.describe("Its object name."),
	parents: array(Sha).describe("Object names of its parents."),
	author: Person.describe("Author as git keeps it."),
	committer: Person.describe("Committer as git keeps it."),
	authorAccount: factOf(Account.nullable()).describe("GitHub's account of the author's address; null where none is linked."),
	committerAccount: factOf(Account.nullable()).describe("GitHub's account of the committer's address; null where none is linked."),
	authoredAt: string().nullable().describe("When it was written, ISO 8601."),
	committedAt: string().nullable().describe("When it was committed, ISO 8601."),
	message: string().describe("Its whole message."),
	coAuthors: factOf(array(strictObject({
		email: string().describe("The address as git has it."),
		account: Account.nullable().describe("The account that it belongs to; null where to none.")
	}))).optional().describe("Accounts that the platform links to the addresses of author and co-authors. Absent: not asked."),
	signature: factOf(Signature.nullable()).describe("Its signature; null where there is none."),
	pulls: factOf(array(int())).describe("Numbers of the merged pull requests that brought it.")
}).meta({
	id: "Commit",
	description: "One commit of the range."
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
const order$1 = {
	allow: 0,
	approve: 1,
	block: 2
};
const stricter = (a, b) => order$1[a] >= order$1[b] ? a : b;
const isStricter = (a, b) => order$1[a] > order$1[b];

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
	withheld: boolean$1().describe("True where the platform gives none to this event.")
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
	destructive: boolean$1().describe("Whether it destroys what cannot be had back easily."),
	lowImpact: boolean$1().describe("Whether it only speaks to reviewers or scanners, or is an ordinary edit."),
	blockworthy: boolean$1().describe("Whether it alone meets a block row of the starter policy.")
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

// src/model/mode.ts
/** What the step does with the decision. */
/** From the most lenient to the strictest (wait and fail are equals). */
const MODES = [
	"observe",
	"record",
	"route",
	"wait",
	"fail"
];
/** The mode of that name; null where there is none. */
const modeOf = (text) => MODES.find((one) => one === text) ?? null;

// src/model/gap.ts
/** A fact that blocks proof, who can close it, and the exact line, setting or command that does. */
const Gap = strictObject({
	id: string().describe("Its stable id."),
	fact: string().describe("The fact that is not known."),
	blocks: string().describe("The proof that it blocks."),
	who: _enum([
		"developer",
		"admin",
		"organisation",
		"policy"
	]).describe("Who can close it."),
	fix: strictObject({
		kind: _enum([
			"yaml",
			"setting",
			"command"
		]).describe("What kind of change closes it."),
		text: string().describe("The exact line, setting or command that closes it.")
	}).describe("How it is closed.")
}).meta({
	id: "Gap",
	description: "A fact that blocks proof, who can close it, and how."
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

// src/evidence/tokens.ts
const shapes = [
	{
		name: "github-token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9_]{20,255}(?:\.[\w-]{10,2048}){0,2}|github_pat_[A-Za-z0-9_]{20,255})/g
	},
	{
		name: "gitlab-token",
		pattern: /\bgl(?:pat|dt|rt|ptt|cbt|oas|soat|agent)-[\w-]{20,255}/g
	},
	{
		name: "aws-key",
		pattern: /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}\b/g
	},
	{
		name: "aws-secret-key",
		pattern: /(?<=aws_?secret_?access_?key["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
		near: /access_?key/i
	},
	{
		name: "aws-session-token",
		pattern: /(?<=aws_?session_?token["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9/+=]{100,2048}/gi,
		near: /session_?token/i
	},
	{
		name: "azure-storage-key",
		pattern: /(?<=(?:Account|SharedAccess)Key=)[A-Za-z0-9+/]{40,88}={0,2}/g,
		near: /(?:Account|Access)Key=/
	},
	{
		name: "azure-signature",
		pattern: /(?<=[?&]sig=)[A-Za-z0-9%+/=]{40,128}/g,
		near: /[?&]sig=/
	},
	{
		name: "azure-devops-token",
		pattern: /\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b/g,
		near: /AZDO/
	},
	{
		name: "azure-client-secret",
		pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
		near: /Q~/
	},
	{
		name: "google-key",
		pattern: /\bAIza[\w-]{35}|\bGOCSPX-[\w-]{28}/g
	},
	{
		name: "google-token",
		pattern: /\bya29\.[\w-]{20,2048}/g
	},
	{
		name: "slack-token",
		pattern: /\bxox[abeoprs]-[\w-]{10,255}|\bxapp-[\w-]{10,255}/g
	},
	{
		name: "slack-webhook",
		pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{20,255}/g
	},
	{
		name: "discord-webhook",
		pattern: /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[\w-]{20,255}/g
	},
	{
		name: "npm-token",
		pattern: /\bnpm_[A-Za-z0-9]{36,255}/g
	},
	{
		name: "pypi-token",
		pattern: /\bpypi-[\w-]{50,512}/g
	},
	{
		name: "rubygems-key",
		pattern: /\brubygems_[0-9a-f]{48}\b/g
	},
	{
		name: "crates-token",
		pattern: /\bcio[A-Za-z0-9]{32}\b/g
	},
	{
		name: "docker-token",
		pattern: /\bdckr_(?:pat|oat)_[\w-]{20,255}/g
	},
	{
		name: "anthropic-key",
		pattern: /\bsk-ant-[\w-]{20,255}/g
	},
	{
		name: "openai-key",
		pattern: /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,255}/g
	},
	{
		name: "stripe-key",
		pattern: /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}|\bwhsec_[A-Za-z0-9]{24,255}/g
	},
	{
		name: "sendgrid-key",
		pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g
	},
	{
		name: "digitalocean-token",
		pattern: /\bdo[oprt]_v1_[0-9a-f]{64}\b/g
	},
	{
		name: "hashicorp-token",
		pattern: /\bhv[sbr]\.[\w-]{20,512}|\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,255}/g,
		near: /\bhv[sbr]\.|\.atlasv1\./
	},
	{
		name: "doppler-token",
		pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,255}/g
	},
	{
		name: "linear-key",
		pattern: /\blin_(?:api|oauth)_[A-Za-z0-9]{30,255}/g
	},
	{
		name: "figma-token",
		pattern: /\bfigd_[\w-]{30,255}/g
	},
	{
		name: "huggingface-token",
		pattern: /\bhf_[A-Za-z0-9]{30,255}/g
	},
	{
		name: "shopify-token",
		pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g
	},
	{
		name: "sentry-token",
		pattern: /\bsntry[su]_[\w+/=.-]{40,512}/g
	},
	{
		name: "databricks-token",
		pattern: /\bdapi[0-9a-f]{32}\b/g
	},
	{
		name: "grafana-token",
		pattern: /\bgl(?:sa|c)_[A-Za-z0-9+/_=]{32,255}/g
	},
	{
		name: "atlassian-token",
		pattern: /\bAT(?:ATT3|CTT3|BB)[\w=-]{24,512}/g
	},
	{
		name: "telegram-token",
		pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g,
		near: /:AA/
	},
	{
		name: "pulumi-token",
		pattern: /\bpul-[0-9a-f]{40}\b/g
	},
	{
		name: "postman-key",
		pattern: /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/g
	},
	{
		name: "new-relic-key",
		pattern: /\bNRAK-[A-Z0-9]{27}\b/g
	},
	{
		name: "supabase-token",
		pattern: /\bsbp_[0-9a-f]{40}\b|\bsb_secret_[\w-]{20,64}/g
	},
	{
		name: "netlify-token",
		pattern: /\bnf[pcu]_[A-Za-z0-9]{36,64}\b/g
	},
	{
		name: "age-key",
		pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}/g
	},
	{
		name: "ai-key",
		pattern: /\b(?:r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{40,64}|pplx-[A-Za-z0-9]{40,64}|xai-[A-Za-z0-9]{60,100}|nvapi-[\w-]{50,100}|pcsk_\w{50,100}|lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}|tvly-[\w-]{24,64}|ABSK[A-Za-z0-9+/]{100,140}={0,2})/g
	},
	{
		name: "cloud-key",
		pattern: /\b(?:LTAI[A-Za-z0-9]{16,24}\b|AKID[A-Za-z0-9]{32}\b|cf(?:k|ut|at)_[A-Za-z0-9]{40,64}|v1\.0-[0-9a-f]{24}-[0-9a-f]{146}|vc[pirak]_[A-Za-z0-9]{24,80}|f(?:o1|m[12][ar]?)_[\w+/=-]{40,1024}|rnd_[A-Za-z0-9]{28,48}|HRKU-[\w-]{36,80}|pscale_(?:tkn|oauth|pw)_[\w.-]{32,80}|napi_[a-z0-9]{60,80}|mdb_sa_sk_[\w-]{40,80}|tskey-[a-z]{3,12}-[A-Za-z0-9]{6,32}-[A-Za-z0-9]{16,64})/g
	},
	{
		name: "build-token",
		pattern: /\b(?:oy2[a-z0-9]{43}\b|AKCp[A-Za-z0-9]{64,80}|sq[pua]_[0-9a-f]{40}\b|bk[uaj]a?_[0-9a-f]{40}\b|CCI(?:PAT|PRJ)_[A-Za-z0-9]{16,32}_[0-9a-f]{40}|ops_eyJ[\w+/=-]{100,2048}|dt0[a-z]\d{2}\.[A-Z2-7]{24}\.[A-Z2-7]{64}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b|sgp_(?:[0-9a-f]{16}_)?[0-9a-f]{40}\b)/g
	},
	{
		name: "service-token",
		pattern: /\b(?:SK[0-9a-f]{32}\b|key-[0-9a-f]{32}\b|xkeysib-[0-9a-f]{64}-\w{16}|sq0(?:atp|csp)-[\w-]{22,43}|sl\.(?:u\.)?[\w-]{100,2048}|ntn_[A-Za-z0-9]{40,64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}|[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}|CFPAT-[\w-]{43}|rzp_(?:live|test)_[A-Za-z0-9]{14}|[ps]k\.eyJ[\w-]{20,255}\.[\w-]{20,64})/g
	},
	{
		name: "mailchimp-key",
		pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g,
		near: /-us\d/
	},
	{
		name: "teams-webhook",
		pattern: /https:\/\/[\w-]{1,64}\.webhook\.office\.com\/webhookb2\/[\w@/-]{36,255}/g,
		near: /webhook\.office/
	},
	{
		name: "jwt",
		pattern: /\beyJ[\w-]{10,4096}\.eyJ[\w-]{10,8192}\.[\w-]{10,4096}/g
	},
	{
		name: "private-key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^-]{0,16384}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
		near: /PRIVATE KEY/
	},
	{
		name: "basic-auth",
		pattern: /(?<=authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token)\s{1,3})(?!\$|\[)[A-Za-z0-9+/=._~-]{16,4096}/gi,
		near: /authorization/i
	},
	{
		name: "password-in-url",
		pattern: /(?<=:\/\/[\w.+%-]{1,64}:)(?!\$|<|\*|x-oauth|x-access|\{)[^\s@/:'"${}<>]{8,255}(?=@[\w.-]{3,255})/g,
		near: /:\/\/[\w.+%-]{1,64}:/
	}
];
/** How a removed secret reads. Detectors know the sign, so that a leak is still seen after it was made unreadable. */
const redaction = (name) => `[redacted ${name}]`;
/** Shapes that are found at little cost, all in one look: most texts hold none of them. */
const swift = new RegExp(shapes.filter(({ near }) => near === void 0).map(({ pattern }) => pattern.source).join("|"));
/** False only where the text surely holds no token of any shape. */
const mayHold$1 = (text) => swift.test(text) || shapes.some(({ near, pattern }) => near?.test(text) && text.search(pattern) >= 0);
/** The text with every token-shaped string replaced by what it was. Texts without any, the most, cost little. */
const withoutTokens = (text) => text.length >= 16 && mayHold$1(text) ? shapes.reduce((so, { name, pattern }) => so.replaceAll(pattern, redaction(name)), text) : text;

// src/model/account.ts
/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
const plainLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
/** Same account? By id where both have one, else by login without case. */
const sameAccount = (a, b) => a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase();

// src/approval/protection.ts
/** As it was asked about: names of environments are compared without case. */
const protectionOf = ({ environments }, name) => Object.hasOwn(environments, name.toLowerCase()) ? environments[name.toLowerCase()] : void 0;
/** Every hole in it, the widest first; an expression cannot be asked about before the run. */
const holesOf = (protection, name) => {
	if (name.includes("${{")) return ["dynamic"];
	if (protection === void 0) return ["unknown"];
	if (!protection.known) return protection.cause === "not-found" ? ["missing"] : ["unknown"];
	const { exists, reviewers, preventSelfReview, adminsCanBypass } = protection.value;
	if (!exists) return ["missing"];
	if (reviewers.length === 0) return ["name-only"];
	return [...adminsCanBypass === true ? ["bypassable"] : [], ...preventSelfReview === true ? [] : ["self-approvable"]];
};
/** @param name as written */
const guardOf = (protection, name) => holesOf(protection, name)[0] ?? "guarded";
/** Does the policy accept it with every hole that it has? Nothing makes an environment acceptable through which nobody has to be asked. */
const isAccepted = (protection, name, accept) => {
	const holes = holesOf(protection, name);
	if (holes.some((hole) => isVacuous(hole) || hole === "dynamic" || hole === "unknown")) return false;
	return holes.length === 0 ? accept.includes("guarded") : holes.every((hole) => accept.includes(hole));
};
const guardWords = {
	guarded: "it has required reviewers, and neither self-review nor administrators get around them",
	"self-approvable": "whoever started the run may approve it",
	bypassable: "administrators may bypass its reviewers",
	"name-only": "it has no required reviewers, so a job that names it starts at once",
	missing: "it does not exist, so GitHub would create it without protection",
	dynamic: "its name is made by an expression",
	unknown: "its protection could not be read"
};
/** With these, no click of anybody is an approval: nobody had to be asked. */
const isVacuous = (guard) => guard === "missing" || guard === "name-only";

// src/workflows/remember.ts
/** Answers that depend on a text alone, kept for when the same text comes again: in a repository with many workflows most texts do. */
/** @param most answers that are kept; when there are more, all are forgotten */
const remembering = (most, answer) => {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before.answer;
		const made = answer(text);
		if (known.size >= most) known.clear();
		known.set(text, { answer: made });
		return made;
	};
};
/** Versions of one file that are looked at in turn: those of a comparison. */
const MOST_VERSIONS = 4;
/** The same for files: the answer depends on path and text. */
const rememberingFiles = (most, answer) => {
	const known = /* @__PURE__ */ new Map();
	return (path, text) => {
		const versions = known.get(path) ?? [];
		const before = versions.find((one) => one.text === text);
		if (before !== void 0) return before.answer;
		const made = answer(path, text);
		if (versions.length >= MOST_VERSIONS) versions.shift();
		versions.push({
			text,
			answer: made
		});
		if (known.size >= most) known.clear();
		known.set(path, versions);
		return made;
	};
};

// src/workflows/expressions.ts
/** `${{ }}` expressions: found in a text, parsed once, and turned into a small tree of our own. */
const CONTEXTS = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
/** Functions that the library leaves to its callers: status checks and `hashFiles`. */
const FUNCTIONS = [
	"always",
	"success",
	"failure",
	"cancelled",
	"hashFiles",
	"case"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255
}));
const MAX_EXPRESSIONS = 1e3;
const MAX_REMEMBERED = 5e3;
/** Every expression of a text, in order. Texts without `${{` cost one search. */
const expressionsIn = (text) => {
	const found = [];
	let from = text.indexOf("${{");
	while (from >= 0 && found.length < MAX_EXPRESSIONS) {
		const end = closing$1(text, from + 3);
		if (end < 0) break;
		const source = text.slice(from + 3, end);
		found.push({
			start: from,
			end: end + 2,
			source,
			sourceStart: from + 3,
			expression: parseExpression(source)
		});
		from = text.indexOf("${{", end + 2);
	}
	return found;
};
const hasExpression = (text) => text.includes("${{");
/** An `if:` is an expression with or without braces. */
const conditionIn = (text) => hasExpression(text) ? expressionsIn(text) : [{
	start: 0,
	end: text.length,
	source: text,
	sourceStart: 0,
	expression: parseExpression(text)
}];
/** The end of an expression: `}}` outside of single-quoted strings; -1 where it never ends. */
const closing$1 = (text, from) => {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const char = text.charCodeAt(at);
		if (char === 39) quoted = !quoted;
		else if (!quoted && char === 125 && text.charCodeAt(at + 1) === 125) return at;
	}
	return -1;
};
/** Parses what stands between the braces; null where it is not an expression. */
const parseExpression = remembering(MAX_REMEMBERED, (source) => {
	try {
		const { tokens } = new Lexer(source).lex();
		if (tokens.every((token) => token.type === TokenType.EOF)) return null;
		return simplify(new Parser(tokens, CONTEXTS, FUNCTIONS).parse(), offsetsOf(source));
	} catch {
		return null;
	}
});
const offsetsOf = (source) => {
	if (!source.includes("\n")) return ({ column }) => column;
	const starts = [0];
	for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
	return ({ line, column }) => (starts[line] ?? 0) + column;
};
const simplify = (node, offsetOf) => {
	if (node instanceof Grouping) return simplify(node.group, offsetOf);
	if (node instanceof Literal) return {
		kind: "literal",
		value: literalOf(node)
	};
	if (node instanceof Unary) return {
		kind: "not",
		arg: simplify(node.expr, offsetOf)
	};
	if (node instanceof Logical) return {
		kind: node.operator.type === TokenType.AND ? "and" : "or",
		args: node.args.map((arg) => simplify(arg, offsetOf))
	};
	if (node instanceof Binary) return {
		kind: "compare",
		operator: node.operator.lexeme,
		left: simplify(node.left, offsetOf),
		right: simplify(node.right, offsetOf)
	};
	if (node instanceof FunctionCall) return {
		kind: "call",
		name: node.functionName.lexeme.toLowerCase(),
		args: node.args.map((arg) => simplify(arg, offsetOf)),
		path: []
	};
	if (node instanceof ContextAccess) {
		const { start, end } = node.name.range;
		return {
			kind: "context",
			name: node.name.lexeme.toLowerCase(),
			path: [],
			start: offsetOf(start),
			end: offsetOf(end)
		};
	}
	if (node instanceof IndexAccess) return indexed(node, offsetOf);
	return {
		kind: "literal",
		value: null
	};
};
/** `a.b['c'][d]` as one access with a path. An index into a group keeps the group's reads and forgets the path. */
const indexed = (node, offsetOf) => {
	const of = simplify(node.expr, offsetOf);
	const index = node.index;
	const hop = index instanceof Star ? "*" : index instanceof Literal ? String(literalOf(index)) : { computed: index instanceof Grouping ? simplify(index.group, offsetOf) : simplify(index, offsetOf) };
	if (of.kind === "context") {
		const end = index instanceof Literal ? offsetOf(index.token.range.end) : of.end;
		return {
			...of,
			path: [...of.path, hop],
			end
		};
	}
	if (of.kind === "call") return {
		...of,
		path: [...of.path, hop]
	};
	return {
		kind: "call",
		name: "index",
		args: [of],
		path: [hop]
	};
};
const literalOf = (node) => {
	const value = node.token.value;
	if (typeof value === "string" || typeof value === "number") return value;
	if (node.token.type === TokenType.TRUE) return true;
	if (node.token.type === TokenType.FALSE) return false;
	return node.token.type === TokenType.NULL ? null : node.token.lexeme;
};

// src/workflows/values.ts
/** What a text with expressions can come to, as far as the files show it. Bounded; null as soon as anything is open. */
const openScope = {
	matrix: null,
	inputs: {},
	env: {}
};
const MAX_VALUES = 64;
const open$2 = {
	values: [],
	open: true
};
const of = (...values) => ({
	values,
	open: false
});
const boolean = of(true, false);
/** Every text that `text` can come to in the given scope; null where that cannot be known before the run. */
const valuesOf$1 = (text, scope) => {
	if (!hasExpression(text)) return [text];
	const embedded = expressionsIn(text);
	if (embedded.length === 0) return [text];
	const combinations = needsMatrix(text) ? scope.matrix ?? [] : [{}];
	if (combinations.length === 0) return null;
	const all = /* @__PURE__ */ new Set();
	for (const combination of combinations) {
		let texts = [""];
		let last = 0;
		for (const part of embedded) {
			const range = part.expression ? evaluate(part.expression, scope, combination) : open$2;
			if (range.open) return null;
			const before = text.slice(last, part.start);
			texts = texts.flatMap((head) => range.values.map((value) => head + before + textOf(value)));
			if (texts.length > MAX_VALUES) return null;
			last = part.end;
		}
		for (const head of texts) all.add(head + text.slice(last));
		if (all.size > MAX_VALUES) return null;
	}
	return [...all];
};
/** Values of one expression (without braces) in one combination of the matrix; null where open. */
const valuesOfExpression = (expression, scope, combination) => {
	const range = expression ? evaluate(expression, scope, combination) : open$2;
	return range.open ? null : [...new Set(range.values.map(textOf))];
};
/** Whether a condition can come true: `false` only where it surely never does. */
const neverTrue = (condition, scope) => {
	const range = rangeOf(condition, scope);
	return range !== null && !range.open && range.values.every((value) => !truthy(value));
};
/** Whether a condition comes true whatever happens. */
const alwaysTrue = (condition, scope) => {
	const range = rangeOf(condition, scope);
	return range !== null && !range.open && range.values.every(truthy);
};
/** Of a condition that is one expression; null of any other text. */
const rangeOf = (condition, scope) => {
	const [only, ...others] = conditionIn(condition);
	if (!only || others.length > 0 || !only.expression) return null;
	const end = condition.includes("${{") ? condition.length : condition.trimEnd().length;
	if (only.start > 0 || only.end < end) return null;
	return evaluate(only.expression, scope, {});
};
/** What an event settles of the `github` context. A pull request runs on a merge ref of its own, never on a branch or tag. */
const scopeOfEvent = (event) => ({
	...openScope,
	github: {
		event_name: [event],
		...event === "pull_request" ? {
			ref: ["refs/pull/1/merge"],
			ref_name: ["1/merge"]
		} : {}
	}
});
const needsMatrix = (text) => /\bmatrix\b/i.test(text);
const evaluate = (expression, scope, combination) => {
	const go = (inner) => evaluate(inner, scope, combination);
	switch (expression.kind) {
		case "literal": return of(expression.value);
		case "context": return lookup(expression.name, expression.path, scope, combination);
		case "not": {
			const { values, open: more } = go(expression.arg);
			return more ? boolean : distinct$3(values.map((value) => !truthy(value)));
		}
		case "compare": return compared(expression.operator, go(expression.left), go(expression.right));
		case "and": return expression.args.map(go).reduce(both);
		case "or": return expression.args.map(go).reduce(either);
		case "call": return called(expression.name, expression.args.map(go), expression.path);
	}
};
const lookup = (name, path, scope, combination) => {
	const names = path.map((hop) => typeof hop === "string" ? hop.toLowerCase() : hop);
	if (names.some((hop) => typeof hop !== "string")) return open$2;
	const key = names.join(".");
	if (name === "matrix") return Object.hasOwn(combination, key) ? of(combination[key] ?? null) : open$2;
	if (name === "inputs") return known$1(scope.inputs, key);
	if (name === "github" && key.startsWith("event.inputs.")) return known$1(scope.inputs, key.slice(13));
	if (name === "env") return known$1(scope.env, key);
	if (name === "github" && scope.github !== void 0) return known$1(scope.github, key);
	return open$2;
};
const known$1 = (record, key) => {
	const values = Object.hasOwn(record, key) ? record[key] : null;
	return values ? {
		values,
		open: false
	} : open$2;
};
/** `a && b`: b where a is true, else a. An open a can be any falsy value, which reads as empty. */
const both = (left, right) => {
	const stops = left.open ? [""] : left.values.filter((value) => !truthy(value));
	return left.open || left.values.some(truthy) ? distinct$3([...stops, ...right.values], right.open) : distinct$3(stops);
};
const either = (left, right) => {
	if (left.open) return open$2;
	const stays = left.values.filter(truthy);
	return left.values.every(truthy) ? distinct$3(stays) : distinct$3([...stays, ...right.values], right.open);
};
const compared = (operator, left, right) => {
	const [a, b] = [left.values[0], right.values[0]];
	if (left.open || right.open || left.values.length !== 1 || right.values.length !== 1 || a === void 0 || b === void 0) return boolean;
	if (operator === "==" || operator === "!=") return of(same$1(a, b) === (operator === "=="));
	return boolean;
};
const same$1 = (a, b) => typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : typeof a === typeof b ? a === b : textOf(a) === textOf(b);
const TESTS = /* @__PURE__ */ new Set([
	"always",
	"success",
	"failure",
	"cancelled",
	"contains",
	"startswith",
	"endswith"
]);
const called = (name, args, path) => {
	if (path.length > 0) return open$2;
	if (name === "always") return of(true);
	if (TESTS.has(name)) return tested(name, args);
	if (name === "format") return formatted(args);
	if (name === "fromjson" && args.length === 1 && args[0] && !args[0].open) return fromJson(args[0].values);
	return open$2;
};
/** A test of texts is settled where both are known. */
const tested = (name, [whole, part]) => {
	if (!whole || !part || whole.open || part.open || whole.values.length !== 1 || part.values.length !== 1) return boolean;
	const [a, b] = [textOf(whole.values[0] ?? null).toLowerCase(), textOf(part.values[0] ?? null).toLowerCase()];
	return of(name === "contains" ? a.includes(b) : name === "startswith" ? a.startsWith(b) : a.endsWith(b));
};
const formatted = (args) => {
	const [template, ...rest] = args;
	if (!template || args.some((arg) => arg.open)) return open$2;
	let texts = template.values.map(textOf);
	for (const [index, arg] of rest.entries()) {
		texts = texts.flatMap((text) => arg.values.map((value) => text.replaceAll(`{${index}}`, () => textOf(value))));
		if (texts.length > MAX_VALUES) return open$2;
	}
	return distinct$3(texts);
};
const fromJson = (values) => {
	const words = {
		true: true,
		false: false,
		null: null
	};
	const parsed = values.map((value) => {
		const text = textOf(value).trim();
		if (Object.hasOwn(words, text)) return words[text];
		return /^-?\d{1,15}$/.test(text) ? Number(text) : void 0;
	});
	return parsed.some((value) => value === void 0) ? open$2 : distinct$3(parsed.map((value) => value ?? null));
};
const distinct$3 = (values, more = false) => {
	const kept = [...new Set(values)];
	return kept.length > MAX_VALUES ? open$2 : {
		values: kept,
		open: more
	};
};
const truthy = (value) => value !== "" && value !== 0 && value !== null && value !== false && !Number.isNaN(value);
const textOf = (value) => value === null ? "" : String(value);

// src/workflows/scalars.ts
/** A scalar with what it can come to in a scope. */
const scalar = (raw, at, scope) => hasExpression(raw) ? new Open(raw, at, scope) : {
	raw,
	at,
	values: [raw]
};
/** A text with expressions. What it can come to is found out when somebody asks: of most, nobody does. */
var Open = class {
	raw;
	at;
	#scope;
	#values;
	constructor(raw, at, scope) {
		this.raw = raw;
		this.at = at;
		this.#scope = scope;
	}
	get values() {
		this.#values ??= valuesOf$1(this.raw, this.#scope);
		return this.#values;
	}
};
/** Null where nothing is written, or where what is written is no scalar. */
const scalarAt = (tree, node, scope) => {
	const raw = tree.text(node);
	return raw === null ? null : scalar(raw, tree.place(node), scope);
};
/** A mapping of scalars (`env`, `with`, `outputs`): what is no scalar is kept as an empty text, so that its key is not lost. */
const scalarsAt = (tree, node, scope) => {
	const found = {};
	for (const { key, keyNode, value } of tree.entries(node)) define(found, key, scalarAt(tree, value, scope) ?? {
		raw: "",
		at: tree.place(value ?? keyNode),
		values: [""]
	});
	return found;
};
/** Values of named scalars, by name in lower case: how `env` and `inputs` enter a scope. */
const valuesByName = (scalars) => {
	const before = byName$5.get(scalars);
	if (before !== void 0) return before;
	const found = {};
	for (const [name, { values }] of Object.entries(scalars)) define(found, name.toLowerCase(), values);
	byName$5.set(scalars, found);
	return found;
};
/** A workflow's variables are asked for by each of its jobs. */
const byName$5 = /* @__PURE__ */ new WeakMap();
/** Sets an own property even for `__proto__`, which a hostile file may use as a key. */
const define = (record, key, value) => {
	if (key === "__proto__") Object.defineProperty(record, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else record[key] = value;
};

// src/workflows/parse-matrix.ts
/** `strategy.matrix` as a list of combinations, as GitHub would make them. */
/** GitHub stops at 256 jobs a matrix. */
const MAX_COMBINATIONS = 256;
/**
* Literal combinations; null where the matrix is dynamic, empty where there is none. Keys are in lower case, nested ones joined by dots.
* An axis whose values are open is left out of the combinations, so that the others keep theirs.
*/
const matrixAt = (tree, node, scope) => {
	if (node === null) return [];
	if (!tree.isMapping(node)) return null;
	const axes = [];
	let include = null;
	let exclude = null;
	let openAxes = 0;
	for (const { key, value } of tree.entries(node)) if (key === "include") include = value;
	else if (key === "exclude") exclude = value;
	else if (!tree.isSequence(value)) openAxes++;
	else axes.push({
		name: key,
		values: tree.items(value).map((item) => flat(tree, item, key, scope))
	});
	if (include !== null && !tree.isSequence(include) || openAxes > 0 && axes.length === 0) return null;
	const crossed = cross(axes.map((axis) => axis.values));
	if (crossed === null) return null;
	const excluded = tree.items(exclude).map((item) => flat(tree, item, "", scope));
	const kept = axes.length === 0 ? [] : crossed.filter((combination) => !excluded.some((pattern) => matches$1(combination, pattern)));
	const all = included(kept, tree.items(include).map((item) => flat(tree, item, "", scope)), new Set(axes.map((axis) => axis.name.toLowerCase())));
	return all.length > MAX_COMBINATIONS ? null : all;
};
/** A value of the matrix as a record: `{os: linux}` for a scalar, `{config.name: x}` for a mapping; open values are left out. */
const flat = (tree, node, name, scope, depth = 0) => {
	const found = {};
	const word = tree.text(node);
	if (word !== null) {
		const values = valuesOf$1(word, scope);
		if (values?.length === 1) define(found, name.toLowerCase(), values[0] ?? "");
	} else if (tree.isMapping(node) && depth < 4) for (const { key, value } of tree.entries(node)) Object.assign(found, flat(tree, value, name === "" ? key : `${name}.${key}`, scope, depth + 1));
	else if (tree.isNull(node) && name !== "") define(found, name.toLowerCase(), "");
	return found;
};
const cross = (axes) => {
	let all = [{}];
	for (const values of axes) {
		if (values.length === 0) continue;
		if (all.length * values.length > MAX_COMBINATIONS * 4) return null;
		all = all.flatMap((head) => values.map((value) => ({
			...head,
			...value
		})));
	}
	return all;
};
const matches$1 = (combination, pattern) => {
	const keys = Object.keys(pattern);
	return keys.length > 0 && keys.every((key) => combination[key] === pattern[key]);
};
/** GitHub's rule: an include extends every combination whose original values it does not change, else it is one of its own. */
const included = (kept, includes, axes) => {
	const isAxis = (key) => axes.has(key.split(".", 1)[0] ?? key);
	let all = kept;
	const added = [];
	for (const extra of includes.slice(0, MAX_COMBINATIONS)) {
		const fits = (combination) => Object.keys(extra).every((key) => !isAxis(key) || combination[key] === extra[key]);
		if (kept.length > 0 && kept.some(fits)) all = all.map((combination) => fits(combination) ? {
			...combination,
			...extra
		} : combination);
		else added.push(extra);
	}
	return [...all, ...added];
};

// src/workflows/parse-step.ts
/** Kinds of step that run nothing: they wait for background steps, or end them. */
const IDLE = [
	"wait",
	"wait-all",
	"cancel"
];
/** Steps in order. Those of a `parallel:` group follow each other, numbered on, as if they stood alone. */
const stepsAt = (tree, node, scope) => {
	const steps = [];
	addSteps(tree, node, scope, steps, 0);
	return steps;
};
const addSteps = (tree, node, scope, into, depth) => {
	if (node !== null && !tree.isNull(node) && !tree.isSequence(node)) tree.refuse("`steps` is not a list", node);
	for (const item of tree.items(node)) {
		if (!tree.isMapping(item)) tree.refuse("a step is not a mapping", item ?? node);
		const entries = tree.entries(item);
		const group = entries.find((entry) => entry.key === "parallel");
		if (!group) into.push(stepOf(tree, item, entries, into.length, scope));
		else if (depth > 8) tree.refuse("parallel groups are nested too deeply", group.keyNode);
		else addSteps(tree, group.value, scope, into, depth + 1);
	}
};
const stepOf = (tree, node, entries, index, outer) => {
	const at = (key) => entries.find((entry) => entry.key === key)?.value ?? null;
	const env = scalarsAt(tree, at("env"), outer);
	const scope = Object.keys(env).length > 0 ? {
		...outer,
		env: {
			...outer.env,
			...valuesByName(env)
		}
	} : outer;
	const step = {
		index,
		id: tree.text(at("id")),
		name: tree.text(at("name")),
		at: tree.place(node),
		if: scalarAt(tree, at("if"), scope),
		uses: scalarAt(tree, at("uses"), scope),
		run: scalarAt(tree, at("run"), scope),
		shell: scalarAt(tree, at("shell"), scope),
		workingDirectory: scalarAt(tree, at("working-directory"), scope),
		with: scalarsAt(tree, at("with"), scope),
		env,
		continueOnError: scalarAt(tree, at("continue-on-error"), scope)
	};
	const runs = entries.some((entry) => entry.key === "run" && !tree.isMapping(entry.value));
	if (step.uses && runs) tree.refuse("a step has both `uses` and `run`", node);
	if (!step.uses && !runs && !entries.some((entry) => IDLE.includes(entry.key))) tree.refuse("a step has neither `uses` nor `run`", node);
	return step;
};

// src/workflows/parse-triggers.ts
const triggersAt = (tree, node) => {
	const word = tree.text(node);
	if (word !== null) return [bare$1(tree, word, node)];
	if (tree.isSequence(node)) return tree.items(node).map((item) => bare$1(tree, tree.text(item) ?? tree.refuse("an event is not a name", item), item));
	if (!tree.isMapping(node)) tree.refuse("`on` names no event", node);
	return tree.entries(node).map(({ key, keyNode, value }) => ({
		...bare$1(tree, key, keyNode),
		filters: filtersAt(tree, value),
		inputs: inputsAt(tree, childOf(tree, value, "inputs")),
		secrets: tree.entries(childOf(tree, value, "secrets")).map((entry) => entry.key)
	}));
};
const bare$1 = (tree, event, node) => ({
	event,
	at: tree.place(node),
	filters: {},
	inputs: {},
	secrets: []
});
const childOf = (tree, node, name) => tree.entries(node).find((entry) => entry.key === name)?.value ?? null;
const NO_FILTERS = /* @__PURE__ */ new Set([
	"inputs",
	"secrets",
	"outputs"
]);
/** A filter written as one word is a list of one, as GitHub reads it. `schedule` is a list of mappings: its crons are kept. */
const filtersAt = (tree, node) => {
	if (tree.isSequence(node)) return { cron: tree.items(node).flatMap((item) => tree.text(childOf(tree, item, "cron")) ?? []) };
	const filters = {};
	for (const { key, value } of tree.entries(node)) {
		if (NO_FILTERS.has(key)) continue;
		const word = tree.text(value);
		define(filters, key, word === null ? tree.items(value).flatMap((item) => tree.text(item) ?? []) : [word]);
	}
	return filters;
};
/** Inputs of `workflow_dispatch`, `workflow_call` or an action. A boolean input has its two values as options. */
const inputsAt = (tree, node) => {
	const inputs = {};
	for (const { key, value } of tree.entries(node)) {
		const type = tree.text(childOf(tree, value, "type"));
		const choices = tree.items(childOf(tree, value, "options")).flatMap((item) => tree.text(item) ?? []);
		define(inputs, key, {
			default: tree.text(childOf(tree, value, "default")),
			options: type === "boolean" ? ["true", "false"] : choices.length > 0 ? choices : null,
			required: tree.text(childOf(tree, value, "required")) === "true"
		});
	}
	return inputs;
};
/**
* What inputs can be when nothing is known of who starts the workflow: the options of a choice, both values of a boolean. A free text can be
* anything, whatever its default. Where another event starts the workflow too, an input is empty then.
*/
const inputScope = (triggers) => {
	const asks = (trigger) => trigger.event === "workflow_dispatch" || trigger.event === "workflow_call";
	const others = triggers.some((trigger) => !asks(trigger));
	const scope = {};
	for (const trigger of triggers.filter(asks)) for (const [name, { options }] of Object.entries(trigger.inputs)) {
		const key = name.toLowerCase();
		const before = Object.hasOwn(scope, key) ? scope[key] : void 0;
		const values = options?.map((option) => option === "true" ? true : option === "false" ? false : option) ?? null;
		const all = before === null || values === null ? null : [.../* @__PURE__ */ new Set([...before ?? (others ? [null] : []), ...values])];
		define(scope, key, all);
	}
	return scope;
};

// src/workflows/permissions.ts
/** Reads a `permissions:` value; null where none is written. */
const permissionsAt = (tree, node) => {
	if (node === null || tree.isNull(node) && !tree.isMapping(node)) return null;
	const at = tree.place(node);
	const word = tree.text(node);
	if (word === "read-all") return {
		kind: "all",
		access: "read",
		at
	};
	if (word === "write-all") return {
		kind: "all",
		access: "write",
		at
	};
	if (word !== null || tree.isSequence(node)) tree.refuse("`permissions` is neither a mapping nor `read-all` or `write-all`", node);
	const scopes = {};
	const places = {};
	for (const { key, keyNode, value } of tree.entries(node)) {
		const access = tree.text(value);
		if (access !== "read" && access !== "write" && access !== "none") tree.refuse("a permission is none of `read`, `write`, `none`", value ?? keyNode);
		define(scopes, key, access);
		define(places, key, tree.place(keyNode));
	}
	return {
		kind: "scopes",
		scopes,
		places,
		at
	};
};
const RANK = {
	none: 0,
	read: 1,
	write: 2
};
/** The effective scopes of a job: its own permissions replace the workflow's as a whole; where neither is written they are unspecified. */
const effectiveScopes = (job, workflow) => {
	const written = job ?? workflow;
	if (!written) return {
		specified: false,
		all: null,
		scopes: {},
		at: null
	};
	if (written.kind === "all") return {
		specified: true,
		all: written.access,
		scopes: {},
		at: written.at
	};
	return {
		specified: true,
		all: null,
		scopes: written.scopes,
		at: written.at
	};
};
/** A called workflow can only lower what its caller grants. Where one of both is unspecified, the other holds. */
const cappedBy = (own, cap) => {
	if (!cap.specified) return own;
	if (!own.specified) return cap;
	if (own.all !== null && cap.all !== null) return {
		...own,
		all: own.all === "read" ? "read" : cap.all
	};
	const names = /* @__PURE__ */ new Set([...Object.keys(own.scopes), ...Object.keys(cap.scopes)]);
	const scopes = {};
	for (const name of names) {
		const [a, b] = [accessTo(own, name), accessTo(cap, name)];
		define(scopes, name, RANK[a] < RANK[b] ? a : b);
	}
	return {
		specified: true,
		all: null,
		scopes,
		at: own.at
	};
};
/** What the scopes say about one of them. Unspecified says nothing, which reads as `none` here: ask `specified` first. */
const accessTo = (token, scope) => token.all ?? (Object.hasOwn(token.scopes, scope) ? token.scopes[scope] ?? "none" : "none");
/** Both together, for a reading that covers several jobs: the higher access of each scope. */
const joinScopes = (a, b) => {
	if (!a.specified || !b.specified) return a.specified ? {
		...a,
		specified: false
	} : b.specified ? {
		...b,
		specified: false
	} : a;
	if (a.all === "write" || b.all === "write") return a.all === "write" ? a : b;
	const all = a.all ?? b.all;
	const scopes = {};
	for (const name of /* @__PURE__ */ new Set([...Object.keys(a.scopes), ...Object.keys(b.scopes)])) {
		const [x, y] = [accessTo(a, name), accessTo(b, name)];
		define(scopes, name, RANK[x] > RANK[y] ? x : y);
	}
	return {
		specified: true,
		all,
		scopes,
		at: a.at ?? b.at
	};
};

// src/workflows/parse-job.ts
const jobAt = (tree, entry, workflow) => {
	const { key: id, keyNode, value: node } = entry;
	if (!/^[A-Za-z_][\w-]{0,255}$/.test(id)) tree.refuse("a job id holds other signs than letters, digits, `-` and `_`", keyNode);
	if (!tree.isMapping(node)) tree.refuse(`job \`${id}\` is not a mapping`, node ?? keyNode);
	const fields = new Map(tree.entries(node).map((field) => [field.key, field.value]));
	const at = (key) => fields.get(key) ?? null;
	const matrix = matrixAt(tree, childOf(tree, at("strategy"), "matrix"), workflow);
	const outer = {
		...workflow,
		matrix
	};
	const env = scalarsAt(tree, at("env"), outer);
	const scope = {
		...outer,
		env: {
			...outer.env,
			...valuesByName(env)
		}
	};
	const uses = scalarAt(tree, at("uses"), scope);
	const runsOn = labelsAt(tree, at("runs-on"), scope);
	if (!uses && runsOn.length === 0) tree.refuse(`job \`${id}\` has neither \`runs-on\` nor \`uses\``, keyNode);
	if (uses && fields.has("steps")) tree.refuse(`job \`${id}\` has both \`uses\` and \`steps\``, keyNode);
	return {
		id,
		name: scalarAt(tree, at("name"), scope),
		at: tree.place(keyNode),
		if: scalarAt(tree, at("if"), scope),
		needs: namesAt(tree, at("needs")),
		runsOn: uses ? [] : runsOn,
		environment: environmentAt(tree, at("environment"), scope),
		permissions: permissionsAt(tree, at("permissions")),
		env,
		defaults: defaultsAt(tree, at("defaults"), scope),
		container: containerAt(tree, at("container"), scope),
		services: Object.fromEntries(tree.entries(at("services")).flatMap(({ key, value }) => {
			const service = containerAt(tree, value, scope);
			return service ? [[key, service]] : [];
		})),
		matrix,
		steps: uses ? [] : distinctIds(tree, stepsAt(tree, at("steps"), scope), at("steps")),
		uses,
		with: scalarsAt(tree, at("with"), scope),
		secrets: tree.text(at("secrets")) === "inherit" ? "inherit" : scalarsAt(tree, at("secrets"), scope),
		outputs: scalarsAt(tree, at("outputs"), scope),
		continueOnError: scalarAt(tree, at("continue-on-error"), scope),
		concurrency: concurrencyAt(tree, at("concurrency"), scope)
	};
};
const distinctIds = (tree, steps, node) => {
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of steps) {
		if (id === null) continue;
		if (seen.has(id.toLowerCase())) tree.refuse(`two steps have the id \`${id.slice(0, 60)}\``, node);
		seen.add(id.toLowerCase());
	}
	return steps;
};
const namesAt = (tree, node) => {
	const word = tree.text(node);
	return word === null ? tree.items(node).flatMap((item) => tree.text(item) ?? []) : [word];
};
const labelsAt = (tree, node, scope) => {
	if (!tree.isMapping(node)) return listAt(tree, node, scope);
	const group = scalarAt(tree, childOf(tree, node, "group"), scope);
	return [...group ? [{
		...group,
		raw: `group:${group.raw}`,
		values: group.values?.map((value) => `group:${value}`) ?? null
	}] : [], ...listAt(tree, childOf(tree, node, "labels"), scope)];
};
const listAt = (tree, node, scope) => (tree.isSequence(node) ? tree.items(node) : [node]).flatMap((item) => scalarAt(tree, item, scope) ?? []);
/** An empty `environment:` is none, as GitHub reads it. */
const environmentAt = (tree, node, scope) => {
	const mapping = tree.isMapping(node);
	const name = scalarAt(tree, mapping ? childOf(tree, node, "name") : node, scope);
	if (!name || name.raw === "") return null;
	return {
		name,
		url: mapping ? scalarAt(tree, childOf(tree, node, "url"), scope) : null,
		deployment: !mapping || tree.text(childOf(tree, node, "deployment"))?.toLowerCase() !== "false",
		at: tree.place(node)
	};
};
const containerAt = (tree, node, scope) => {
	if (node === null || tree.isNull(node) && !tree.isMapping(node)) return null;
	if (!tree.isMapping(node)) {
		const image = scalarAt(tree, node, scope);
		return image && image.raw !== "" ? {
			image,
			env: {},
			credentials: {},
			at: tree.place(node)
		} : null;
	}
	return {
		image: scalarAt(tree, childOf(tree, node, "image"), scope),
		env: scalarsAt(tree, childOf(tree, node, "env"), scope),
		credentials: scalarsAt(tree, childOf(tree, node, "credentials"), scope),
		at: tree.place(node)
	};
};
const defaultsAt = (tree, node, scope) => {
	const run = childOf(tree, node, "run");
	return {
		shell: scalarAt(tree, childOf(tree, run, "shell"), scope),
		workingDirectory: scalarAt(tree, childOf(tree, run, "working-directory"), scope)
	};
};
const concurrencyAt = (tree, node, scope) => {
	if (node === null) return null;
	if (!tree.isMapping(node)) return {
		group: scalarAt(tree, node, scope),
		cancelInProgress: false
	};
	const cancel = scalarAt(tree, childOf(tree, node, "cancel-in-progress"), scope);
	const surely = cancel === null ? "false" : cancel.values?.length === 1 ? cancel.values[0]?.toLowerCase() : null;
	return {
		group: scalarAt(tree, childOf(tree, node, "group"), scope),
		cancelInProgress: surely === "true" ? true : surely === "false" ? false : null
	};
};

// src/workflows/lines.ts
/** Offsets and lines of a text. */
const lineStarts$1 = (text) => {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
};
/** Index of the line that holds an offset. */
const lineOf = (starts, offset) => {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
};

// src/workflows/yaml-loosen.ts
/**
* Quoted text that goes on at its key's own indent. YAML asks for one space more; GitHub's parser does not, so such files run and must be
* read. White space at the head of a continued line is folded away: one more space changes no value and no line number.
*/
/** Repairs are tried on files of ordinary size only: each costs a parse. */
const MAX_TEXT$2 = 3e5;
/** The text with the line where a quoted scalar broke off indented by one more step; null where there is nothing to repair. */
const loosened$1 = (text, fault) => {
	if (text.length > MAX_TEXT$2 || !fault.message.startsWith("Missing closing")) return null;
	const line = continuedLine(text, fault.pos[0]);
	return line === null ? null : `${text.slice(0, line)}  ${text.slice(line)}`;
};
/** Start of the first line with text at or after the place where the parser gave up. */
const continuedLine = (text, at) => {
	let start = text.lastIndexOf("\n", at - 1) + 1;
	if (start < at) start = text.indexOf("\n", at) + 1;
	while (start > 0 && start < text.length) {
		const end = text.indexOf("\n", start);
		if (text.slice(start, end < 0 ? text.length : end).trim() !== "") return start;
		if (end < 0) return null;
		start = end + 1;
	}
	return null;
};

// src/workflows/yaml-library.ts
/** YAML as the `yaml` library reads it, with every construct that there is. */
/** Scalars stay strings (no number or date is made of them), so that nothing is lost of what was written. */
const libraryRoot = (text) => {
	try {
		const first = documentOf(text);
		let document = first;
		let loose = text;
		for (let repairs = 0; document.errors[0] && repairs < 40; repairs++) {
			loose = loosened$1(loose, document.errors[0]);
			if (loose === null) break;
			document = documentOf(loose);
		}
		const fault = first.errors[0];
		if (loose !== null && document.errors.length === 0) return {
			ok: true,
			root: new Conversion().root(document),
			text: loose
		};
		return {
			ok: false,
			because: `not valid YAML (${fault?.code.toLowerCase().replaceAll("_", " ")})`,
			offset: fault?.pos[0] ?? 0
		};
	} catch (error) {
		return {
			ok: false,
			because: error instanceof RangeError ? "the YAML is nested too deeply" : "the text is not YAML",
			offset: null
		};
	}
};
const documentOf = (text) => parseDocument(text, {
	schema: "failsafe",
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent",
	strict: true
});
/** The library's nodes as ours. An alias stands for the nearest anchor of its name written before it. */
var Conversion = class {
	#anchors = /* @__PURE__ */ new Map();
	root({ contents }) {
		return this.#node(contents);
	}
	#node(node) {
		if (!isNode(node)) return null;
		const [start, end] = node.range ?? [0, 0];
		if (isAlias(node)) return {
			kind: "alias",
			start,
			end,
			target: this.#anchors.get(node.source) ?? null
		};
		if (isScalar(node)) return this.#anchored(node, {
			kind: "text",
			start,
			end,
			value: String(node.value ?? ""),
			style: styleOf(node)
		});
		if (isMap(node)) {
			const pairs = [];
			const made = this.#anchored(node, {
				kind: "mapping",
				start,
				end,
				pairs
			});
			for (const { key, value } of node.items) pairs.push({
				key: this.#node(key),
				value: this.#node(value)
			});
			const last = pairs.at(-1);
			if (node.flow !== true) made.end = (last?.value ?? last?.key)?.end ?? end;
			return made;
		}
		const items = [];
		const made = this.#anchored(node, {
			kind: "sequence",
			start,
			end,
			items
		});
		for (const item of node.items) items.push(this.#node(item));
		if (node.flow !== true) made.end = items.at(-1)?.end ?? end;
		return made;
	}
	/** Known by its anchor before what it holds is read: an alias inside may mean it. */
	#anchored(node, made) {
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, made);
		return made;
	}
};
const styleOf = ({ type }) => type === Scalar.PLAIN || type === void 0 ? "plain" : type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? "block" : "quoted";

// src/workflows/yaml-plain-scalars.ts
/** Thrown inside the plain reader only: the library has to read this file. */
var Beyond = class extends Error {};
const LINE = 10;
const TAB = 9;
const SPACE = 32;
const HASH = 35;
const COLON = 58;
const COMMA = 44;
const MAX_DEPTH$2 = 8;
/** The code of a sign; 0 behind the end. */
const code$1 = (text, at) => at < text.length ? text.charCodeAt(at) : 0;
/** A blank, the end of the line or of the file. */
const isBlank = (text, at) => {
	const sign = code$1(text, at);
	return sign === 32 || sign === 10 || at >= text.length;
};
/** Letters, digits and what surely starts a scalar; a dash, colon or question mark where a word follows it at once. */
const startsPlain = (text, at) => {
	const sign = code$1(text, at);
	if (sign >= 97 && sign <= 122 || sign >= 65 && sign <= 90 || sign >= 48 && sign <= 57) return true;
	if (sign === 45 || sign === 58 || sign === 63) return wordy.test(text.charAt(at + 1));
	return sign === 95 || sign === 36 || sign === 46 || sign === 47 || sign === 60 || sign === 126 || sign === 40;
};
const wordy = /^[\w./$-]$/;
/** A scalar without quotes that ends on its line. */
const plainText = (text, start) => {
	let end = start;
	for (let at = start; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		if (sign === 10 || sign === 35 && code$1(text, at - 1) === 32) break;
		if (sign === 9 || sign === 58 && isBlank(text, at + 1)) throw new Beyond();
		if (sign !== 32) end = at + 1;
	}
	return {
		kind: "text",
		start,
		end,
		value: text.slice(start, end),
		style: "plain"
	};
};
/** A quoted scalar that ends on its line. */
const quotedText = (text, start) => code$1(text, start) === 39 ? single(text, start) : double(text, start);
const single = (text, start) => {
	let end = text.indexOf("'", start + 1);
	while (end >= 0 && code$1(text, end + 1) === 39) end = text.indexOf("'", end + 2);
	const raw = oneLine(text, start, end);
	return {
		kind: "text",
		start,
		end: end + 1,
		value: raw.includes("'") ? raw.replaceAll("''", "'") : raw,
		style: "quoted"
	};
};
const escapes = {
	n: "\n",
	t: "	",
	"\"": "\"",
	"\\": "\\",
	"/": "/"
};
const double = (text, start) => {
	let end = text.indexOf("\"", start + 1);
	let value = oneLine(text, start, end);
	if (value.includes("\\")) {
		value = "";
		end = start + 1;
		for (; code$1(text, end) !== 34; end++) {
			const sign = text.charAt(end);
			if (sign === "" || sign === "\n" || sign === "	") throw new Beyond();
			const escaped = sign === "\\" ? escapes[text.charAt(++end)] : sign;
			if (escaped === void 0) throw new Beyond();
			value += escaped;
		}
	}
	return {
		kind: "text",
		start,
		end: end + 1,
		value,
		style: "quoted"
	};
};
const oneLine = (text, start, end) => {
	const raw = end < 0 ? "\n" : text.slice(start + 1, end);
	if (raw.includes("\n") || raw.includes("	")) throw new Beyond();
	return raw;
};
/** `|` and `>`, with or without `-`, their content further in than `column`. */
const blockText = (text, start, column) => {
	const strip = code$1(text, start + 1) === 45;
	const first = contentStart(text, strip ? start + 2 : start + 1);
	let from = first;
	while (code$1(text, from) === 10) from++;
	const head = "\n".repeat(from - first);
	const indent = spacesAt(text, from);
	if (indent <= column || isBlank(text, from + indent) || code$1(text, from + indent) === 9) throw new Beyond();
	const lines = [];
	let blank = 0;
	let end = from;
	while (from < text.length) {
		const last = text.indexOf("\n", from);
		const to = last < 0 ? text.length : last;
		const spaces = spacesAt(text, from);
		if (from + spaces >= to) {
			if (last < 0) throw new Beyond();
			lines.push(text.slice(from + Math.min(spaces, indent), to));
			blank++;
		} else if (spaces < indent) break;
		else {
			lines.push(text.slice(from + indent, to));
			blank = 0;
			end = last < 0 ? to : to + 1;
		}
		from = to + 1;
	}
	if (blank > 0 && lines.splice(-blank).some((line) => line !== "")) throw new Beyond();
	const body = code$1(text, start) === 124 ? lines.join("\n") : folded(lines);
	return {
		kind: "text",
		start,
		end,
		value: `${head}${body}${strip ? "" : "\n"}`,
		style: "block"
	};
};
/** Start of the line after a block scalar's header, in which nothing but a comment may follow. */
const contentStart = (text, from) => {
	const at = from + spacesAt(text, from);
	if (code$1(text, at) !== 10 && (code$1(text, at) !== 35 || at === from)) throw new Beyond();
	const end = text.indexOf("\n", at);
	if (end < 0) throw new Beyond();
	return end + 1;
};
const spacesAt = (text, from) => {
	let at = from;
	while (code$1(text, at) === 32) at++;
	return at - from;
};
/** Lines of a `>` scalar as one text: a line break is a blank, but around empty lines and lines that are further in. */
const folded = (lines) => {
	let value = "";
	let separator = "";
	let wasFurtherIn = false;
	for (const line of lines) {
		if (line.startsWith("	")) throw new Beyond();
		if (line.startsWith(" ")) {
			if (separator === " ") separator = "\n";
			else if (!wasFurtherIn && separator === "\n") separator = "\n\n";
			value += separator + line;
			separator = "\n";
			wasFurtherIn = true;
		} else if (line === "") {
			if (separator === "\n") value += "\n";
			else separator = "\n";
		} else {
			value += separator + line;
			separator = " ";
			wasFurtherIn = false;
		}
	}
	return value;
};
/** `[a, b]` and `{ a: b }`, over several lines where each is further in than `column`. */
const flowAt = (text, start, column, depth) => {
	if (depth > MAX_DEPTH$2) throw new Beyond();
	const isSequence = code$1(text, start) === 91;
	const close = isSequence ? 93 : 125;
	const items = [];
	const pairs = [];
	let at = skipped(text, start + 1, column);
	while (code$1(text, at) !== close) {
		if (!isSequence) {
			const key = flowText(text, at);
			if (code$1(text, key.end) !== 58 || code$1(text, key.end + 1) !== 32) throw new Beyond();
			const value = flowValue(text, skipped(text, key.end + 1, column), column, depth);
			pairs.push({
				key,
				value
			});
			at = skipped(text, value.end, column);
		} else {
			const item = flowValue(text, at, column, depth);
			items.push(item);
			at = skipped(text, item.end, column);
		}
		if (code$1(text, at) === COMMA) at = skipped(text, at + 1, column);
		else if (code$1(text, at) !== close) throw new Beyond();
	}
	return isSequence ? {
		kind: "sequence",
		start,
		end: at + 1,
		items
	} : {
		kind: "mapping",
		start,
		end: at + 1,
		pairs
	};
};
const flowValue = (text, at, column, depth) => {
	const sign = code$1(text, at);
	return sign === 91 || sign === 123 ? flowAt(text, at, column, depth + 1) : flowText(text, at);
};
const flowWord = /[\w./$][\w./$@*+~^<>=()-]*(?:(?: {1,20}|:)[\w./$@*+~^<>=()-]+)*/y;
const flowText = (text, start) => {
	const sign = code$1(text, start);
	if (sign === 34 || sign === 39) return quotedText(text, start);
	flowWord.lastIndex = start;
	const value = flowWord.exec(text)?.[0];
	if (value === void 0) throw new Beyond();
	const end = start + value.length;
	if (!/^[,\]}: \n]$/.test(text.charAt(end))) throw new Beyond();
	return {
		kind: "text",
		start,
		end,
		value,
		style: "plain"
	};
};
/** Behind blanks and line breaks. */
const skipped = (text, from, column) => {
	const at = from + spacesAt(text, from);
	if (code$1(text, at) !== 10) return at;
	const spaces = spacesAt(text, at + 1);
	const next = at + 1 + spaces;
	if (spaces <= column || isBlank(text, next)) throw new Beyond();
	return next;
};

// src/workflows/yaml-plain.ts
const DASH = 45;
const MAX_DEPTH$1 = 40;
const MAX_KEY = 200;
/** The root of the file; null where the library has to read it. */
const plainRoot = (text) => {
	if (text.includes("\r")) return null;
	try {
		return new PlainReader(text).root();
	} catch (error) {
		if (error instanceof Beyond) return null;
		throw error;
	}
};
var PlainReader = class {
	#text;
	/** First sign of the line that is looked at, and its column; -1 at the end of the file. */
	#at = 0;
	#column = -1;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	root() {
		this.#line(0);
		if (this.#column === 0 && /^---[ ]*\n/.test(this.#text.slice(this.#at, this.#at + 20))) this.#line(this.#lineEnd(this.#at));
		if (this.#column !== 0) throw new Beyond();
		const root = this.#mapping(this.#at, 0);
		if (this.#column >= 0) throw new Beyond();
		return root;
	}
	/** Goes to the next line with more than a comment, from the start of a line. */
	#line(from) {
		for (let start = from; start < this.#text.length;) {
			let at = start;
			while (code$1(this.#text, at) === 32) at++;
			const sign = code$1(this.#text, at);
			if (sign === 10) start = at + 1;
			else if (sign === 35) start = this.#lineEnd(at);
			else if (sign === 9) throw new Beyond();
			else if (at >= this.#text.length) break;
			else {
				this.#at = at;
				this.#column = at - start;
				return;
			}
		}
		this.#at = this.#text.length;
		this.#column = -1;
	}
	/** Where the next line starts. */
	#lineEnd(at) {
		const end = this.#text.indexOf("\n", at);
		return end < 0 ? this.#text.length : end + 1;
	}
	/** Goes on behind a value: nothing but a comment may follow it on its line. */
	#finish(node) {
		let at = node.end;
		while (code$1(this.#text, at) === 32) at++;
		const sign = code$1(this.#text, at);
		if (at < this.#text.length && sign !== 10 && (sign !== 35 || at === node.end)) throw new Beyond();
		this.#line(this.#lineEnd(at));
		return node;
	}
	#isItem(at) {
		return code$1(this.#text, at) === DASH && isBlank(this.#text, at + 1);
	}
	#deeper(work) {
		if (++this.#depth > MAX_DEPTH$1) throw new Beyond();
		const made = work();
		this.#depth--;
		return made;
	}
	#mapping(start, column) {
		const pairs = [];
		let at = start;
		let end = start;
		do {
			const key = this.#key(at);
			if (key === null) throw new Beyond();
			const value = this.#valueOfKey(key.end + 1, column);
			pairs.push({
				key,
				value
			});
			end = value.end;
			at = this.#at;
		} while (this.#column === column && !this.#isItem(at));
		return {
			kind: "mapping",
			start,
			end,
			pairs
		};
	}
	#sequence(start, column) {
		const items = [];
		do
			items.push(this.#item(this.#at + 1, column));
		while (this.#column === column && this.#isItem(this.#at));
		return {
			kind: "sequence",
			start,
			end: items.at(-1)?.end ?? start,
			items
		};
	}
	/** A key with its colon right behind it; null where what stands there is none. */
	#key(at) {
		const text = this.#text;
		const first = code$1(text, at);
		if (first === 34 || first === 39) {
			const key = quotedText(text, at);
			return code$1(text, key.end) === 58 && isBlank(text, key.end + 1) ? key : null;
		}
		if (!startsPlain(text, at) || isDocumentMark(text, at)) return null;
		for (let end = at;; end++) {
			const sign = code$1(text, end);
			if (sign === 58 && isBlank(text, end + 1)) {
				if (code$1(text, end - 1) === 32 || end - at > MAX_KEY) throw new Beyond();
				return {
					kind: "text",
					start: at,
					end,
					value: text.slice(at, end),
					style: "plain"
				};
			}
			if (sign === 10 || end >= text.length || sign === 35 && code$1(text, end - 1) === 32) return null;
			if (sign === 9) throw new Beyond();
		}
	}
	#valueOfKey(from, column) {
		const at = this.#behindSpaces(from);
		if (!this.#endsLine(at)) return this.#scalar(at, column);
		this.#line(this.#lineEnd(at));
		if (this.#column > column) return this.#block(column);
		if (this.#column === column && this.#isItem(this.#at)) return this.#deeper(() => this.#sequence(this.#at, column));
		return empty(at);
	}
	#item(from, column) {
		const at = this.#behindSpaces(from);
		if (this.#endsLine(at)) {
			this.#line(this.#lineEnd(at));
			return this.#column > column ? this.#block(column) : empty(at);
		}
		if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, column + at - from + 1));
		return this.#scalar(at, column);
	}
	/** What stands on lines of its own, further in than `column`. */
	#block(column) {
		const at = this.#at;
		if (this.#isItem(at)) return this.#deeper(() => this.#sequence(at, this.#column));
		if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, this.#column));
		if (isBlockHead(code$1(this.#text, at))) throw new Beyond();
		return this.#scalar(at, column);
	}
	#scalar(at, column) {
		const sign = code$1(this.#text, at);
		if (isBlockHead(sign)) {
			const block = blockText(this.#text, at, column);
			this.#line(block.end);
			return block;
		}
		if (sign === 34 || sign === 39) return this.#finish(quotedText(this.#text, at));
		if (sign === 91 || sign === 123) return this.#finish(flowAt(this.#text, at, column, 0));
		if (startsPlain(this.#text, at)) return this.#finish(plainText(this.#text, at));
		throw new Beyond();
	}
	#behindSpaces(from) {
		let at = from;
		while (code$1(this.#text, at) === 32) at++;
		return at;
	}
	/** Nothing more on the line, or a comment. A blank stands before: what is asked follows a colon or a dash. */
	#endsLine(at) {
		const sign = code$1(this.#text, at);
		return sign === 10 || sign === 35 || at >= this.#text.length;
	}
};
/** `---` or `...` at the start of a line: another document begins there, or this one ends. */
const isDocumentMark = (text, at) => (at === 0 || code$1(text, at - 1) === 10) && (text.startsWith("---", at) || text.startsWith("...", at)) && isBlank(text, at + 3);
const isBlockHead = (sign) => sign === 124 || sign === 62;
/** Nothing is written where a value could be. */
const empty = (at) => ({
	kind: "text",
	start: at,
	end: at,
	value: "",
	style: "plain"
});

// src/workflows/yaml.ts
/** Files above this size are not read: the largest of real repositories are a tenth of it, and GitHub's own reader stops there too. */
const MAX_TEXT$1 = 1048576;
/** Nodes that may be visited in one file, aliases counted each time: an alias bomb ends here. */
const MAX_VISITS = 4e5;
/** Thrown inside the reader only, and turned into `readable: false` at its edge. */
var Refusal = class extends Error {
	at;
	constructor(because, at) {
		super(because);
		this.name = "Refusal";
		this.at = at;
	}
};
const none = [];
/** One parsed file. Keys and scalars are strings as written; `null` forms are told by `text`. */
var Tree = class {
	path;
	root;
	#last;
	#lines;
	#entries = /* @__PURE__ */ new Map();
	#visits = 0;
	constructor(path, text, root) {
		this.path = path;
		this.#last = Math.max(0, text.length - 1);
		this.#lines = lineStarts$1(text);
		this.root = root;
	}
	/** Where a node stands. A block scalar stands at its first line of content, so that line n of its text is line + n of the file. */
	place(node) {
		if (node === null) return this.placeAt(0);
		const last = this.#lineOf(Math.max(node.start, node.end - 1));
		if (node.kind === "text" && node.style === "block") {
			const header = this.#lineOf(node.start);
			return {
				path: this.path,
				line: Math.max(1, Math.min(header + 1, last)),
				endLine: last
			};
		}
		const place = this.placeAt(node.start);
		return last > place.line ? {
			...place,
			endLine: last
		} : place;
	}
	placeAt(offset) {
		const line = this.#lineOf(offset);
		return {
			path: this.path,
			line,
			column: offset - (this.#lines[line - 1] ?? 0) + 1
		};
	}
	refuse(because, node) {
		throw new Refusal(because, this.place(node));
	}
	isMapping(node) {
		return this.resolve(node)?.kind === "mapping";
	}
	isSequence(node) {
		return this.resolve(node)?.kind === "sequence";
	}
	/** True where nothing, `null` or `~` is written. */
	isNull(node) {
		const target = this.resolve(node);
		return target === null || target.kind === "text" && this.text(target) === null;
	}
	/** A scalar's text; null for `null` forms and for what is no scalar. */
	text(node) {
		const target = this.resolve(node);
		if (target?.kind !== "text") return null;
		const { value, style } = target;
		return style === "plain" && value.length < 5 && /^(?:|~|null|Null|NULL)$/.test(value) ? null : value;
	}
	/** Entries of a mapping, merge keys applied (own keys win); none for anything else. Refuses a key written twice, as GitHub does. */
	entries(node) {
		const target = this.resolve(node);
		if (target?.kind !== "mapping") return none;
		this.#count(target, target.pairs.length);
		const known = this.#entries.get(target);
		if (known !== void 0) return known;
		const own = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key: keyNode, value } of target.pairs) {
			const scalar = keyNode === null ? null : this.resolve(keyNode);
			if (keyNode === null || scalar?.kind !== "text") this.refuse("a key is not a plain name", keyNode ?? target);
			const key = scalar.value;
			if (key === "<<") merged.push(...this.#merged(value));
			else if (own.has(key.toLowerCase())) this.refuse(`\`${key.slice(0, 60)}\` is defined twice`, keyNode);
			else own.set(key.toLowerCase(), {
				key,
				keyNode,
				value
			});
		}
		for (const entry of merged) if (!own.has(entry.key.toLowerCase())) own.set(entry.key.toLowerCase(), entry);
		const entries = [...own.values()];
		this.#entries.set(target, entries);
		return entries;
	}
	/** Items of a sequence; none for anything else. */
	items(node) {
		const target = this.resolve(node);
		if (target?.kind !== "sequence") return none;
		this.#count(target, target.items.length);
		return target.items;
	}
	/** Follows aliases. */
	resolve(node) {
		let target = node;
		for (let hops = 0; target?.kind === "alias"; hops++) {
			this.#count(target, 1);
			if (target.target === null || hops > 16) this.refuse("an alias leads nowhere", target);
			target = target.target;
		}
		return target;
	}
	#merged(node) {
		const target = this.resolve(node);
		if (target?.kind === "mapping") return target.pairs.some(({ key }) => key?.kind === "text" && key.value === "<<") ? none : this.entries(target);
		return this.items(target).flatMap((item) => this.isMapping(item) ? this.entries(item) : []);
	}
	#count(node, visits) {
		this.#visits += visits;
		if (this.#visits > MAX_VISITS) this.refuse("the file is too large once its aliases are followed", node);
	}
	#lineOf(offset) {
		return lineOf(this.#lines, Math.min(Math.max(offset, 0), this.#last)) + 1;
	}
};
/**
* Parses one file.
* @throws {Refusal} where the text is no YAML or too large.
*/
const parseTree$1 = (path, text) => {
	if (text.length > MAX_TEXT$1) throw new Refusal("the file is larger than 1 MiB", {
		path,
		line: 1
	});
	const plain = plainRoot(text);
	if (plain !== null) return new Tree(path, text, plain);
	const answer = libraryRoot(text);
	if (answer.ok) return new Tree(path, answer.text, answer.root);
	throw new Refusal(answer.because, answer.offset === null ? {
		path,
		line: 1
	} : new Tree(path, text, null).placeAt(answer.offset));
};

// src/workflows/parse.ts
/**
* Reads one workflow file. Never throws: what GitHub would refuse comes back as `readable: false`, with the reason and its place.
* A decision looks at the same file at several commits, where it is mostly the same text, and many jobs call the same workflow.
*/
const readWorkflow = rememberingFiles(64, (path, text) => {
	try {
		return workflowOf(parseTree$1(path, text));
	} catch (error) {
		if (error instanceof Refusal) return {
			readable: false,
			path,
			because: error.message,
			at: error.at
		};
		throw error;
	}
});
const workflowOf = (tree) => {
	const { root } = tree;
	if (root === null || tree.isNull(root)) tree.refuse("the file is empty", root);
	if (!tree.isMapping(root)) tree.refuse("the file is not a mapping", root);
	const on = childOf(tree, root, "on");
	if (on === null || tree.isNull(on)) tree.refuse("there is no `on`", root);
	const triggers = triggersAt(tree, on);
	if (triggers.length === 0) tree.refuse("`on` names no event", on);
	const outer = {
		...openScope,
		inputs: inputScope(triggers)
	};
	const env = scalarsAt(tree, childOf(tree, root, "env"), outer);
	const scope = {
		...outer,
		env: valuesByName(env)
	};
	const list = tree.entries(childOf(tree, root, "jobs"));
	if (list.length === 0) tree.refuse("there are no `jobs`", root);
	const jobs = list.map((entry) => jobAt(tree, entry, scope));
	const wrong = wrongNeed(jobs);
	if (wrong) tree.refuse(wrong, childOf(tree, root, "jobs"));
	return {
		readable: true,
		path: tree.path,
		name: tree.text(childOf(tree, root, "name")),
		triggers,
		permissions: permissionsAt(tree, childOf(tree, root, "permissions")),
		env,
		defaults: defaultsAt(tree, childOf(tree, root, "defaults"), scope),
		concurrency: concurrencyAt(tree, childOf(tree, root, "concurrency"), scope),
		jobs
	};
};
/** GitHub starts no run where a job needs one that is not there, or needs itself by a detour. */
const wrongNeed = (jobs) => {
	const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
	const waiting = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	for (const job of jobs) {
		const needs = new Set(job.needs.map((need) => need.toLowerCase()));
		for (const need of needs) {
			if (!byId.has(need)) return `job \`${job.id}\` needs a job that is not there`;
			after.set(need, [...after.get(need) ?? [], job.id.toLowerCase()]);
		}
		waiting.set(job.id.toLowerCase(), needs.size);
	}
	const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
	for (const id of ready) for (const next of after.get(id) ?? []) {
		const left = (waiting.get(next) ?? 0) - 1;
		waiting.set(next, left);
		if (left === 0) ready.push(next);
	}
	return ready.length === jobs.length ? null : "jobs need each other in a circle";
};

// src/workflows/protected-jobs.ts
/** Which jobs the gate stands before, and which step is the gate. */
const action$1 = /^(?:[\w.-]+\/countersign(?:\/[\w./-]*)?@.+|\$\/(?:@.*)?)$/i;
/** Is this step the gate: this action by its name, or `$/` inside its own repository? */
const isGateStep = (step) => {
	const uses = literal(step.uses);
	return uses !== null && isGate(uses);
};
const isGate = remembering(2e3, (uses) => action$1.test(uses));
const gateStepOf = (job) => job.steps.find(isGateStep) ?? null;
/** A checkout alone may stand before the gate: any other step could have forged what it sees. */
const isCheckout$1 = ({ uses }) => /^actions\/checkout@/i.test(literal(uses) ?? "");
/** Null where the job has no gate. */
const gateIsFirst = (job) => {
	const gate = gateStepOf(job);
	return gate === null ? null : job.steps.slice(0, gate.index).every(isCheckout$1);
};
/** A checkout of the run's own commit. */
const isPlainCheckout = (step) => isCheckout$1(step) && Object.keys(step.with).every((name) => name === "persist-credentials" || name === "fetch-depth");
const isNoOp = ({ run }) => /^\s*(?:true|:|exit 0|echo [\w .,!-]{0,200})?\s*$/.test(run === null ? "-" : literal(run) ?? "-");
/**
* A job that only decides, asks or records: the gate's own step, or steps that do nothing, behind no environment but the one that the gate
* hands out. Nothing of weight waits in it, and that it was skipped says nothing about what was let through.
*/
const isIdle = (job) => job.uses === null && job.steps.length > 0 && job.container === null && Object.keys(job.services).length === 0 && Object.keys(job.env).length === 0 && (job.environment === null || isHandedOut(job.environment.name.raw)) && job.steps.every((step) => isGateStep(step) || isPlainCheckout(step) || isNoOp(step));
/** The job whose `decision-id` our own step was given, and the protected jobs that its gate names; null where none was given. */
const deciderOf = ({ jobs }, ownJob) => {
	const own = jobs.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase());
	const decided = own === void 0 ? null : gateStepOf(own)?.with["decided"];
	const [, needed = ""] = /^\$\{\{\s*needs\.([\w-]+)\.outputs\.[\w-]+\s*\}\}$/.exec(decided?.raw.trim() ?? "") ?? [];
	const job = jobs.find(({ id }) => id.toLowerCase() === needed.toLowerCase());
	if (job === void 0 || !own?.needs.some((need) => need.toLowerCase() === needed.toLowerCase())) return null;
	const given = (job.uses === null ? gateStepOf(job)?.with : job.with)?.["jobs"];
	return {
		job,
		named: (literal(given) ?? "").split(/[\s,]+/).filter(Boolean)
	};
};
const behind = ({ jobs }, job, named) => {
	if (named.length > 0) return new Set(named.map((name) => name.toLowerCase()));
	const found = /* @__PURE__ */ new Set([job.toLowerCase()]);
	for (let grew = true; grew;) {
		const before = found.size;
		for (const { id, needs } of jobs) if (needs.some((need) => found.has(need.toLowerCase()))) found.add(id.toLowerCase());
		grew = found.size > before;
	}
	return found;
};
/**
* The later steps of our own job and every job that needs it, transitively; jobs in which nothing of weight happens are left out. Where
* our step was given what another gate `decided`, that gate's protected jobs, too: only the same question can have the same answer. Ids are
* compared without case, as GitHub does.
*
* @param ownJob id of the gate's own job; null: all jobs are looked at (a local judgement of a workflow)
* @param named ids given by an input; then exactly those that this workflow has
*/
const protectedJobs = (workflow, ownJob, named) => {
	const all = workflow.jobs;
	const explicit = new Set(named.map((name) => name.toLowerCase()));
	const own = ownJob === null ? void 0 : all.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase());
	if (own === void 0) return all.map(({ id }) => id).filter((id) => explicit.size === 0 || explicit.has(id.toLowerCase()));
	const wanted = new Set(behind(workflow, own.id, named));
	const decider = deciderOf(workflow, own.id);
	if (own.uses !== null) wanted.delete(own.id.toLowerCase());
	if (decider !== null) {
		for (const id of behind(workflow, decider.job.id, decider.named)) wanted.add(id);
		if (decider.job.uses !== null) wanted.delete(decider.job.id.toLowerCase());
	}
	return all.filter((job) => wanted.has(job.id.toLowerCase()) && (explicit.has(job.id.toLowerCase()) || !isIdle(job))).map(({ id }) => id);
};
/** Where our file is a called workflow: in the caller every job that needs a job whose `uses:` is that file. */
const behindCalls = (caller, path, named) => {
	const calls = caller.jobs.filter(({ uses }) => literal(uses)?.replace(/^\.\//, "").replace(/@.*$/, "").endsWith(path)).map(({ id }) => id);
	return [...new Set(calls.flatMap((id) => protectedJobs(caller, id, named).filter((other) => !calls.includes(other))))];
};

// src/model/detector.ts
const defineSurface = (detector) => detector;
const defineSignal = (detector) => detector;

// src/agents/ai-sdk-factory.ts
const aiSdkFactory = {
	id: "ai-sdk-factory",
	name: "ai-sdk-factory",
	vendor: "private",
	home: "https://github.com/apps/ai-sdk-factory",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 305873210,
			login: "ai-sdk-factory[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "305873210+ai-sdk-factory[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "ai-sdk-factory",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/ai-sdk-factory",
		on: "2026-08"
	}]
};

// src/agents/aider.ts
const aider = {
	id: "aider",
	name: "aider",
	vendor: "Aider",
	home: "https://aider.chat",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "aider@aider.chat",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@aider.chat",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@aider.dev",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`.{1,100} \(aider\)`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: String.raw`aider(?: \(.{1,60}\))?`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "aider(?:[ (:@/,].{0,60})?"
		},
		{
			kind: "command",
			words: ["aider"]
		}
	],
	seen: [{
		url: "https://aider.chat/docs/git.html",
		on: "2026-08"
	}, {
		url: "https://github.com/Aider-AI/aider",
		on: "2026-08"
	}]
};

// src/agents/aikido.ts
const aikido = {
	id: "aikido",
	name: "Aikido AutoFix",
	vendor: "Aikido",
	home: "https://www.aikido.dev",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 119856028,
		login: "aikido-autofix[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "119856028+aikido-autofix[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://www.aikido.dev",
		on: "2026-08"
	}]
};

// src/agents/allcontributors.ts
const allcontributors = {
	id: "allcontributors",
	name: "All Contributors",
	vendor: "All Contributors",
	home: "https://allcontributors.org",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 46447321,
		login: "allcontributors[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "46447321+allcontributors[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://allcontributors.org",
		on: "2026-08"
	}]
};

// src/agents/amazon-q.ts
const amazonQ = {
	id: "amazon-q",
	name: "Amazon Q Developer",
	vendor: "Amazon",
	home: "https://aws.amazon.com/q/developer/",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 208079219,
			login: "amazon-q-developer[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "208079219+amazon-q-developer[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`Q-DEV-issue-\d{1,9}-\d{1,20}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "amazon-q-developer",
			as: "agent"
		},
		{
			kind: "name",
			matches: "amazon q(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/github.html",
		on: "2026-08"
	}]
};

// src/agents/amp.ts
const amp = {
	id: "amp",
	name: "Amp",
	vendor: "Amp",
	home: "https://ampcode.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "amp@ampcode.com",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "amp-thread-id",
			matches: String.raw`(?:https://ampcode\.com/threads/)?T-[\w-]{1,80}`,
			as: "agent",
			log: true
		},
		{
			kind: "trailer",
			key: "amp-thread",
			matches: String.raw`(?:https://ampcode\.com/threads/)?T-[\w-]{1,80}`,
			as: "agent",
			log: true
		},
		{
			kind: "text",
			matches: String.raw`https://ampcode\.com/threads/T-[\w-]{1,80}`,
			as: "agent",
			log: true
		},
		{
			kind: "name",
			matches: "(?:sourcegraph )?amp(?:[ -]?code)?(?:[ (:@/,].{0,60})?"
		},
		{
			kind: "command",
			words: ["amp"]
		}
	],
	seen: [{
		url: "https://ampcode.com/manual",
		on: "2026-08"
	}]
};

// src/agents/antigravity.ts
const antigravity = {
	id: "antigravity",
	name: "Antigravity",
	vendor: "Google",
	home: "https://antigravity.google",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@google.com",
			name: "antigravity.{0,40}",
			as: "agent"
		},
		{
			kind: "email",
			is: "antigravity@google.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "(?:google )?antigravity(?: (?:ai|agent|subagent))?",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:google )?antigravity(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://antigravity.google",
		on: "2026-08"
	}]
};

// src/agents/astral-automations.ts
const astralAutomations = {
	id: "astral-automations",
	name: "Astral automations",
	vendor: "Astral",
	home: "https://github.com/astral-sh",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 305554984,
		login: "astral-automations-bot[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "305554984+astral-automations-bot[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://github.com/astral-sh",
		on: "2026-08"
	}]
};

// src/agents/astro-factory.ts
const astroFactory = {
	id: "astro-factory",
	name: "astro-factory",
	vendor: "private",
	home: "https://github.com/apps/astro-factory",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 316791938,
			login: "astro-factory[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "316791938+astro-factory[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "astro-factory",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/astro-factory",
		on: "2026-08"
	}]
};

// src/agents/astrobot.ts
const astrobot = {
	id: "astrobot",
	name: "Astro house bots",
	vendor: "Astro",
	home: "https://github.com/withastro",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 108291165,
			login: "astrobot-houston",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "fredkbot",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "houston-bot[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "108291165+fredkbot@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "108291165+astrobot-houston@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/withastro",
		on: "2026-08"
	}]
};

// src/agents/augment.ts
const augment = {
	id: "augment",
	name: "Augment",
	vendor: "Augment Code",
	home: "https://augmentcode.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@augmentcode.com",
			as: "agent"
		},
		{
			kind: "name",
			matches: "augment(?: ?code| agent)(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "name",
			matches: "auggie"
		},
		{
			kind: "command",
			words: ["auggie"]
		}
	],
	seen: [{
		url: "https://docs.augmentcode.com",
		on: "2026-08"
	}]
};

// src/agents/autofix-ci.ts
const autofixCi = {
	id: "autofix-ci",
	name: "autofix.ci",
	vendor: "autofix.ci",
	home: "https://autofix.ci",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 114827586,
		login: "autofix-ci[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "114827586+autofix-ci[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://autofix.ci",
		on: "2026-08"
	}]
};

// src/agents/backport.ts
const backport = {
	id: "backport",
	name: "Backport bots",
	vendor: "various",
	home: "https://github.com/korthout/backport-action",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: null,
			login: "backport-action",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "meeseeksmachine",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "patchback[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "lumberbot-app[bot]",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/korthout/backport-action",
		on: "2026-08"
	}]
};

// src/agents/blacksmith.ts
const blacksmith = {
	id: "blacksmith",
	name: "Blacksmith",
	vendor: "Blacksmith",
	home: "https://docs.blacksmith.sh",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 157653362,
		login: "blacksmith-sh[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "157653362+blacksmith-sh[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://docs.blacksmith.sh",
		on: "2026-08"
	}]
};

// src/agents/bonk.ts
const bonk = {
	id: "bonk",
	name: "Bonk",
	vendor: "Cloudflare",
	home: "https://github.com/ask-bonk/ask-bonk",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 249159057,
			login: "ask-bonk[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "249159057+ask-bonk[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "ask-bonk",
			as: "agent"
		},
		{
			kind: "action",
			uses: "ask-bonk/ask-bonk/github"
		}
	],
	seen: [{
		url: "https://github.com/ask-bonk/ask-bonk",
		on: "2026-08"
	}]
};

// src/agents/bors.ts
const bors = {
	id: "bors",
	name: "bors",
	vendor: "bors",
	home: "https://bors.tech",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 26634292,
			login: "bors[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "bors",
			as: "automation"
		},
		{
			kind: "email",
			is: "bors@rust-lang.org",
			as: "automation"
		},
		{
			kind: "account",
			id: 122020455,
			login: "rust-bors[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "26634292+bors[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://bors.tech",
		on: "2026-08"
	}]
};

// src/agents/changesets.ts
const changesets = {
	id: "changesets",
	name: "Changesets bots",
	vendor: "Changesets",
	home: "https://github.com/changesets/bot",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 288406890,
			login: "changesets-release[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 282382982,
			login: "changesets[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "changeset-bot[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "288406890+changesets-release[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "282382982+changesets[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/changesets/bot",
		on: "2026-08"
	}]
};

// src/agents/charlie.ts
const charlie = {
	id: "charlie",
	name: "Charlie",
	vendor: "Charlie Labs",
	home: "https://charlielabs.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 198680274,
			login: "charliecreates[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "198680274+charliecreates[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "charliecreates",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/charliecreates",
		on: "2026-08"
	}]
};

// src/agents/chatgpt.ts
const chatgpt = {
	id: "chatgpt",
	name: "ChatGPT",
	vendor: "OpenAI",
	home: "https://chatgpt.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "chatgpt@openai.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "assistant@openai.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`chat ?gpt(?:[ -][\w.]{1,10})?|(?:openai )?gpt[- ]?\d[\w.]{0,10}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "chat[ -]?gpt(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "name",
			matches: String.raw`(?:openai )?gpt[- ]?\d.{0,40}`
		},
		{
			kind: "name",
			matches: "openai"
		}
	],
	seen: [{
		url: "https://openai.com/chatgpt",
		on: "2026-08"
	}]
};

// src/agents/cherry-pick-bot.ts
const cherryPickBot = {
	id: "cherry-pick-bot",
	name: "Cherry-pick bots",
	vendor: "Google and others",
	home: "https://github.com/googleapis/repo-automation-bots",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 98988430,
			login: "gcp-cherry-pick-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 231928284,
			login: "argo-cd-cherry-pick-bot[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "98988430+gcp-cherry-pick-bot[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "231928284+argo-cd-cherry-pick-bot[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/googleapis/repo-automation-bots",
		on: "2026-08"
	}]
};

// src/agents/claude.ts
const claude$1 = {
	id: "claude",
	name: "Claude",
	vendor: "Anthropic",
	home: "https://claude.com/claude-code",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 81847,
			login: "claude",
			as: "agent"
		},
		{
			kind: "account",
			id: 209825114,
			login: "claude[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 242468646,
			login: "Claude",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@anthropic.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "claude@anthropic.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "claude-code@anthropic.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "support@anthropic.com",
			name: String.raw`claude\b.{0,60}`,
			as: "agent"
		},
		{
			kind: "email",
			is: "41898282+claude[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "209825114+claude[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "242468646+claude@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "key",
			fingerprint: "SHA256:32dP45eSMmVSt/G/CGvcxl/P+MO3Nwj9xeTh/GSA2wc",
			as: "agent"
		},
		{
			kind: "key",
			fingerprint: "SHA256:jYTWZBTXAO0U29+NnUf197FAysFmPUDOHMWRFwNHQYw",
			as: "agent"
		},
		{
			kind: "email",
			is: "claude@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "assistant@anthropic.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@conductor.build",
			name: "claude.{0,40}",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`anthropic-code-agent\[bot\]`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`claude[ -](?:code|opus|sonnet|haiku|fable|\d)\b.{0,60}`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`claude \((?:via|claude|opus|sonnet|haiku|fable|ai)\b.{0,60}\)`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "claude-session",
			matches: String.raw`https://claude\.ai/code/session_[\w-]{1,100}`,
			as: "agent",
			log: true
		},
		{
			kind: "trailer",
			key: "claude-generated-by",
			matches: ".{1,200}",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "claude-steers",
			matches: String.raw`\d{1,6}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "claude-permission-prompts",
			matches: String.raw`\d{1,6}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "claude-escapes",
			matches: String.raw`\d{1,6}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: String.raw`claude(?:[ -](?:opus|sonnet|haiku|fable|code|cli|ai|agent|v?\d).{0,60}| ?\(.{1,60}\))?`,
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`(?:generated|created|coded|made|built|written) (?:with|by|using) \[?~?claude(?: code)?~?\]?\(https?://claude\.(?:com|ai)[^)\s]{0,100}\)`,
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`(?:🤖|🐙) ?(?:generated|created|made) (?:with|by) \[?~?claude(?: code)?\b`,
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`(?:^|\n)[\s*_]{0,6}(?:generated|created) (?:with|by) claude code\.?[*_]{0,3}\s{0,4}(?:\n|$)`,
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://claude\.ai/code/session_[\w-]{1,100}`,
			as: "agent",
			log: true
		},
		{
			kind: "text",
			matches: String.raw`(?:^|\n)\s{0,4}claude(?: code)? transcript:\s{0,4}https?://\S{1,200}`,
			as: "assist",
			log: true
		},
		{
			kind: "branch",
			matches: String.raw`claude/[\w./-]{1,150}-[A-Za-z0-9]{5,6}`,
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`claude/(?:issue|pr)-\d{1,9}-\d{8}-\d{4}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "claude",
			as: "agent"
		},
		{
			kind: "app",
			slug: "anthropic-code-agent",
			as: "agent"
		},
		{
			kind: "name",
			matches: "claude(?:[ -]code)?(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "name",
			matches: "anthropic(?: claude.{0,40})?"
		},
		{
			kind: "name",
			matches: String.raw`(?:opus|sonnet|haiku|fable)[ -]?\d.{0,30}`
		},
		{
			kind: "action",
			uses: "anthropics/claude-code-action"
		},
		{
			kind: "action",
			uses: "anthropics/claude-code-base-action"
		},
		{
			kind: "action",
			uses: "anthropics/claude-code-security-review"
		},
		{
			kind: "command",
			words: ["claude"]
		}
	],
	seen: [{
		url: "https://docs.claude.com/en/docs/claude-code/settings",
		on: "2026-08"
	}, {
		url: "https://github.com/anthropics/claude-code-action",
		on: "2026-08"
	}]
};

// src/agents/claude-flow.ts
const claudeFlow = {
	id: "claude-flow",
	name: "claude-flow",
	vendor: "ruvnet",
	home: "https://github.com/ruvnet/claude-flow",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "ruv@ruv.net",
		name: "claude[ -]?flow",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/ruvnet/claude-flow",
		on: "2026-08"
	}]
};

// src/agents/cline.ts
const cline = {
	id: "cline",
	name: "Cline",
	vendor: "Cline",
	home: "https://cline.bot",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@cline.bot",
			as: "agent"
		},
		{
			kind: "account",
			id: 276134852,
			login: "cline-cloud[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "bot@cline.bot",
			as: "agent"
		},
		{
			kind: "email",
			is: "cline@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "cline-agent@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "cline@example.com",
			name: "cline",
			as: "agent"
		},
		{
			kind: "name",
			matches: "cline(?: (?:ai|bot|cli))?(?:[(:@/,].{0,40})?"
		},
		{
			kind: "command",
			words: ["cline"]
		}
	],
	seen: [{
		url: "https://github.com/cline/cline",
		on: "2026-08"
	}]
};

// src/agents/cloudflare-pages.ts
const cloudflarePages = {
	id: "cloudflare-pages",
	name: "Cloudflare Workers and Pages",
	vendor: "Cloudflare",
	home: "https://developers.cloudflare.com/pages/configuration/git-integration/",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 73139402,
		login: "cloudflare-workers-and-pages[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "73139402+cloudflare-workers-and-pages[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://developers.cloudflare.com/pages/configuration/git-integration/",
		on: "2026-08"
	}]
};

// src/agents/cloudflare-think.ts
const cloudflareThink = {
	id: "cloudflare-think",
	name: "Think",
	vendor: "Cloudflare",
	home: "https://github.com/cloudflare/agents",
	kind: "agent",
	marks: [{
		kind: "account",
		id: 298805081,
		login: "agent-think[bot]",
		as: "agent"
	}, {
		kind: "email",
		is: "think@cloudflare.dev",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/cloudflare/agents",
		on: "2026-08"
	}]
};

// src/agents/code-scanning.ts
const codeScanning = {
	id: "code-scanning",
	name: "GitHub code scanning",
	vendor: "GitHub",
	home: "https://docs.github.com/en/code-security/code-scanning",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 62310815,
		login: "github-advanced-security[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "62310815+github-advanced-security[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://docs.github.com/en/code-security/code-scanning",
		on: "2026-08"
	}]
};

// src/agents/codebeaver.ts
const codebeaver = {
	id: "codebeaver",
	name: "CodeBeaver",
	vendor: "CodeBeaver",
	home: "https://codebeaver.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 192081515,
			login: "codebeaver-ai[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "192081515+codebeaver-ai[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "codebeaver-ai",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/codebeaver-ai",
		on: "2026-08"
	}]
};

// src/agents/codebuff.ts
const codebuff = {
	id: "codebuff",
	name: "Codebuff",
	vendor: "Codebuff",
	home: "https://codebuff.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@codebuff.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@freebuff.com",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`generated with codebuff\b`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:code|free)buff(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "command",
			words: ["codebuff"]
		}
	],
	seen: [{
		url: "https://github.com/CodebuffAI/codebuff",
		on: "2026-08"
	}]
};

// src/agents/codecov.ts
const codecov = {
	id: "codecov",
	name: "Codecov",
	vendor: "Codecov",
	home: "https://about.codecov.io",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 22429695,
		login: "codecov[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "22429695+codecov[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://about.codecov.io",
		on: "2026-08"
	}]
};

// src/agents/codeflash.ts
const codeflash = {
	id: "codeflash",
	name: "Codeflash",
	vendor: "Codeflash",
	home: "https://codeflash.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 148906541,
			login: "codeflash-ai[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "148906541+codeflash-ai[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`codeflash/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "codeflash-ai",
			as: "agent"
		},
		{
			kind: "name",
			matches: "codeflash.{0,30}"
		}
	],
	seen: [{
		url: "https://github.com/codeflash-ai/codeflash",
		on: "2026-08"
	}]
};

// src/agents/codegen.ts
const codegen = {
	id: "codegen",
	name: "Codegen",
	vendor: "Codegen",
	home: "https://codegen.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 131295404,
			login: "codegen-sh[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: null,
			login: "codegen-bot",
			as: "agent"
		},
		{
			kind: "email",
			is: "131295404+codegen-sh[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "team+codegenbot@codegen.sh",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`codegen-bot/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "codegen-sh",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/codegen-sh/codegen",
		on: "2026-08"
	}]
};

// src/agents/coderabbit.ts
const coderabbit = {
	id: "coderabbit",
	name: "CodeRabbit",
	vendor: "CodeRabbit",
	home: "https://coderabbit.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 136622811,
			login: "coderabbitai[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "136622811+coderabbitai[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "email",
			is: "noreply@coderabbit.ai",
			as: "assist"
		},
		{
			kind: "app",
			slug: "coderabbitai",
			as: "agent"
		},
		{
			kind: "name",
			matches: "code ?rabbit(?: ?ai)?.{0,30}"
		}
	],
	seen: [{
		url: "https://docs.coderabbit.ai",
		on: "2026-08"
	}]
};

// src/agents/codex.ts
const codex = {
	id: "codex",
	name: "Codex",
	vendor: "OpenAI",
	home: "https://openai.com/codex",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 199175422,
			login: "chatgpt-codex-connector[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 242516109,
			login: "Codex",
			as: "agent"
		},
		{
			kind: "account",
			id: 267193182,
			login: "openai-code-agent[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "codex@openai.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@openai.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "199175422+chatgpt-codex-connector[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "242516109+codex@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "codex@example.com",
			name: "codex.{0,40}",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@anthropic.com",
			name: String.raw`.{0,20}\bcodex\b.{0,40}`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`openai-code-agent\[bot\]`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "(?:openai )?codex(?: (?:cli|agent|cloud|bot|ai))?",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`gpt-?\d[\w.]{0,10}[ -]codex.{0,40}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: "(?:openai )?codex(?: (?:cli|gpt|agent).{0,40})?",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`generated with \[codex\]\(https://openai\.com/codex[^)\s]{0,60}\)`,
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://chatgpt\.com/codex/(?:tasks|cloud/tasks)/task_[\w-]{1,100}`,
			as: "agent",
			log: true
		},
		{
			kind: "branch",
			matches: String.raw`codex/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "label",
			matches: "codex",
			as: "hint"
		},
		{
			kind: "title",
			matches: String.raw`\[codex\] `,
			as: "hint"
		},
		{
			kind: "app",
			slug: "chatgpt-codex-connector",
			as: "agent"
		},
		{
			kind: "app",
			slug: "openai-code-agent",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:openai |chatgpt )?codex(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "name",
			matches: String.raw`gpt[- ]?\d[\w.]{0,10}[- ]?codex.{0,40}`
		},
		{
			kind: "action",
			uses: "openai/codex-action"
		},
		{
			kind: "command",
			words: ["codex"]
		}
	],
	seen: [{
		url: "https://developers.openai.com/codex",
		on: "2026-08"
	}, {
		url: "https://github.com/openai/codex",
		on: "2026-08"
	}]
};

// src/agents/codspeed.ts
const codspeed = {
	id: "codspeed",
	name: "CodSpeed",
	vendor: "CodSpeed",
	home: "https://codspeed.io",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 117304815,
		login: "codspeed-hq[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "117304815+codspeed-hq[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://codspeed.io",
		on: "2026-08"
	}]
};

// src/agents/continue.ts
const continueDev = {
	id: "continue",
	name: "Continue",
	vendor: "Continue",
	home: "https://continue.dev",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@continue.dev",
			as: "agent"
		},
		{
			kind: "account",
			id: 230936708,
			login: "continue[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 230944351,
			login: "continue-staging[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@continue.dev",
			as: "agent"
		},
		{
			kind: "name",
			matches: String.raw`continue\.dev`
		},
		{
			kind: "command",
			words: ["cn", "-p"]
		}
	],
	seen: [{
		url: "https://github.com/continuedev/continue",
		on: "2026-08"
	}]
};

// src/agents/copilot.ts
const copilot = {
	id: "copilot",
	name: "GitHub Copilot",
	vendor: "GitHub",
	home: "https://github.com/features/copilot",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 198982749,
			login: "Copilot",
			as: "agent"
		},
		{
			kind: "account",
			id: 223556219,
			login: "Copilot",
			as: "agent"
		},
		{
			kind: "account",
			id: 175728472,
			login: "Copilot",
			as: "assist"
		},
		{
			kind: "email",
			is: "198982749+copilot@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "223556219+copilot@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "175728472+copilot@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "email",
			is: "62310815+github-advanced-security[bot]@users.noreply.github.com",
			name: "copilot autofix.{0,60}",
			as: "assist"
		},
		{
			kind: "email",
			is: "223894421+github-code-quality[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "email",
			is: "copilot@github.com",
			as: "assist"
		},
		{
			kind: "author-name",
			matches: String.raw`copilot-swe-agent(?:\[bot\])?`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`github[ -]copilot(?:\[bot\]|[ (].{0,60})?`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`copilot(?: (?:agent|cli|coding agent|app)\b.{0,40})?`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "agent-logs-url",
			matches: String.raw`https://github\.com/[^\s]{1,200}/sessions/[\w-]{1,80}`,
			as: "agent",
			log: true
		},
		{
			kind: "trailer",
			key: "copilot-session",
			matches: String.raw`[\w-]{8,80}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: String.raw`(?:github )?copilot(?: (?:agent|cli|app).{0,30}| ?\(.{1,60}\))?`,
			as: "agent"
		},
		{
			kind: "text",
			matches: "<!-- START COPILOT (?:CODING AGENT|ORIGINAL PROMPT)",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://copilot-workspace\.githubnext\.com/\S{1,200}`,
			as: "agent",
			log: true
		},
		{
			kind: "text",
			matches: "created from copilot (?:cli|coding agent)",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`copilot/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "copilot-swe-agent",
			as: "agent"
		},
		{
			kind: "app",
			slug: "copilot-developer",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:github |vs ?code |microsoft )?copilot(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "action",
			uses: "actions/ai-inference"
		},
		{
			kind: "command",
			words: ["copilot"]
		},
		{
			kind: "command",
			words: ["gh", "copilot"]
		}
	],
	seen: [{
		url: "https://docs.github.com/en/copilot/concepts/agents/coding-agent/about-coding-agent",
		on: "2026-08"
	}, {
		url: "https://github.blog/changelog/2026-04-03-copilot-cloud-agent-signs-its-commits/",
		on: "2026-04"
	}]
};

// src/agents/cosine.ts
const cosine = {
	id: "cosine",
	name: "Cosine",
	vendor: "Cosine",
	home: "https://cosine.sh",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "agent@cosine.sh",
		as: "agent"
	}, {
		kind: "name",
		matches: "cosine(?: genie)?"
	}],
	seen: [{
		url: "https://github.com/Aider-AI/aider",
		on: "2026-08"
	}]
};

// src/agents/crowdin.ts
const crowdin = {
	id: "crowdin",
	name: "Crowdin",
	vendor: "Crowdin",
	home: "https://crowdin.com",
	kind: "automation",
	marks: [{
		kind: "account",
		id: null,
		login: "crowdin-bot",
		as: "automation"
	}, {
		kind: "email",
		is: "support+bot@crowdin.com",
		as: "automation"
	}],
	seen: [{
		url: "https://crowdin.com",
		on: "2026-08"
	}]
};

// src/agents/crush.ts
const crush = {
	id: "crush",
	name: "Crush",
	vendor: "Charm",
	home: "https://github.com/charmbracelet/crush",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "crush@charm.land",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@termai.io",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: "(?:💘 )?(?:charm )?crush",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`(?:💘 )?generated with (?:\[?crush\]?\(https?://[^)\s]{1,80}\)|crush\b)`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:charm )?crush(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "name",
			matches: ".{1,40} via crush.{0,40}"
		},
		{
			kind: "command",
			words: ["crush"]
		}
	],
	seen: [{
		url: "https://github.com/charmbracelet/crush",
		on: "2026-08"
	}]
};

// src/agents/cubic.ts
const cubic = {
	id: "cubic",
	name: "cubic",
	vendor: "cubic",
	home: "https://cubic.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 191113872,
			login: "cubic-dev-ai[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "191113872+cubic-dev-ai[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "app",
			slug: "cubic-dev-ai",
			as: "agent"
		}
	],
	seen: [{
		url: "https://docs.cubic.dev",
		on: "2026-08"
	}]
};

// src/agents/cursor.ts
const cursor$1 = {
	id: "cursor",
	name: "Cursor",
	vendor: "Anysphere",
	home: "https://cursor.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 206951365,
			login: "cursor[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 199161495,
			login: "cursoragent",
			as: "agent"
		},
		{
			kind: "email",
			is: "cursoragent@cursor.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@cursor.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@cursor.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "cursor@agent",
			as: "agent"
		},
		{
			kind: "email",
			is: "206951365+cursor[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@anthropic.com",
			name: String.raw`.{0,10}\bcursor\b.{0,40}`,
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@cursor.sh",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@cursor.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "cursor@cursor.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "cursor (?:ai(?: agent)?|agent|cloud agent.{0,30}|background agent)",
			as: "agent"
		},
		{
			kind: "key",
			fingerprint: "SHA256:/ZGdxqU+YWGLYEplYKh2c36jVXjB1wQzjGRo7qwO46I",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "made-with",
			matches: "cursor",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: "cursor(?: (?:agent|ai|bot))?",
			as: "agent"
		},
		{
			kind: "text",
			matches: "contains changes generated by a cursor (?:cloud|background) agent",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://(?:www\.)?cursor\.com/(?:background-agent\?bcId=|agents\?id=|agents/)bc-[\w-]{1,100}`,
			as: "agent",
			log: true
		},
		{
			kind: "text",
			matches: String.raw`made with \[cursor\]\(https://(?:www\.)?cursor\.com[^)\s]{0,60}\)`,
			as: "agent"
		},
		{
			kind: "text",
			matches: "<!-- CURSOR_AGENT_PR_BODY_BEGIN -->",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`cursor/[\w./-]{1,150}-[0-9a-f]{4}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "cursor",
			as: "agent"
		},
		{
			kind: "name",
			matches: "cursor(?:[ -](?:ai|agent|composer|cli|ide|grok).{0,40}|[ (:@/,].{0,60})?"
		},
		{
			kind: "name",
			matches: String.raw`composer \d.{0,20}`
		},
		{
			kind: "command",
			words: ["cursor-agent"]
		}
	],
	seen: [{
		url: "https://cursor.com/docs/cloud-agent",
		on: "2026-08"
	}, {
		url: "https://cursor.com/changelog",
		on: "2026-08"
	}]
};

// src/agents/deepseek.ts
const deepseek = {
	id: "deepseek",
	name: "DeepSeek",
	vendor: "DeepSeek",
	home: "https://www.deepseek.com",
	kind: "agent",
	marks: [{
		kind: "author-name",
		matches: String.raw`deepseek[ -]?(?:ai|[vr]\d|coder|chat)\b.{0,40}`,
		as: "agent"
	}, {
		kind: "name",
		matches: "deepseek.{0,40}"
	}],
	seen: [{
		url: "https://api-docs.deepseek.com",
		on: "2026-08"
	}]
};

// src/agents/deepsource.ts
const deepsource = {
	id: "deepsource",
	name: "DeepSource autofix",
	vendor: "DeepSource",
	home: "https://deepsource.com",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 42547082,
		login: "deepsource-autofix[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "42547082+deepsource-autofix[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://deepsource.com",
		on: "2026-08"
	}]
};

// src/agents/dependabot.ts
const dependabot = {
	id: "dependabot",
	name: "Dependabot",
	vendor: "GitHub",
	home: "https://docs.github.com/en/code-security/dependabot",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 49699333,
			login: "dependabot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 27856297,
			login: "dependabot-preview[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "support@dependabot.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "dependabot[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "49699333+dependabot[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "27856297+dependabot-preview[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://docs.github.com/en/code-security/dependabot",
		on: "2026-08"
	}]
};

// src/agents/devin.ts
const devin = {
	id: "devin",
	name: "Devin",
	vendor: "Cognition",
	home: "https://devin.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 158243242,
			login: "devin-ai-integration[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "158243242+devin-ai-integration[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "devin-ai-integration[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "devin@cognition.ai",
			as: "agent"
		},
		{
			kind: "account",
			id: 248786709,
			login: "beta-devin-ai-integration[bot]",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "(?:beta-)?devin ai",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: "devin ai(?: .{0,30})?",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://app\.devin\.ai/sessions/[\w-]{1,100}`,
			as: "agent",
			log: true
		},
		{
			kind: "branch",
			matches: String.raw`devin/\d{10}-[\w./-]{1,150}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "devin-ai-integration",
			as: "agent"
		},
		{
			kind: "name",
			matches: "devin ai(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "name",
			matches: String.raw`devin[ ]?\(.{0,60}`
		}
	],
	seen: [{
		url: "https://docs.devin.ai",
		on: "2026-08"
	}, {
		url: "https://github.com/apps/devin-ai-integration",
		on: "2026-08"
	}]
};

// src/agents/devx.ts
const devx = {
	id: "devx",
	name: "devx",
	vendor: "Shopify",
	home: "https://shopify.engineering",
	kind: "agent",
	marks: [{
		kind: "name",
		matches: String.raw`devx/[\w-]{8,80}`
	}],
	seen: [{
		url: "https://shopify.engineering",
		on: "2026-08"
	}]
};

// src/agents/docker-agent.ts
const dockerAgent = {
	id: "docker-agent",
	name: "Docker Agent",
	vendor: "Docker",
	home: "https://github.com/docker/docker-agent",
	kind: "agent",
	marks: [
		{
			kind: "name",
			matches: "docker-agent"
		},
		{
			kind: "name",
			matches: "cagent"
		},
		{
			kind: "email",
			is: "cagent@docker.com",
			name: "cagent",
			as: "agent"
		},
		{
			kind: "action",
			uses: "docker/docker-agent-action"
		},
		{
			kind: "command",
			words: ["docker-agent"]
		}
	],
	seen: [{
		url: "https://github.com/docker/docker-agent-action",
		on: "2026-08"
	}]
};

// src/agents/droid.ts
const droid = {
	id: "droid",
	name: "Factory Droid",
	vendor: "Factory",
	home: "https://factory.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 138933559,
			login: "factory-droid[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "138933559+factory-droid[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "droid@factory.ai",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`droid/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "factory-droid",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:factory )?droid(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "action",
			uses: "factory-ai/droid-action"
		},
		{
			kind: "command",
			words: ["droid", "exec"]
		}
	],
	seen: [{
		url: "https://github.com/Factory-AI/droid-action",
		on: "2026-08"
	}]
};

// src/agents/ellipsis.ts
const ellipsis = {
	id: "ellipsis",
	name: "Ellipsis",
	vendor: "Ellipsis",
	home: "https://www.ellipsis.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 65095814,
			login: "ellipsis-dev[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "65095814+ellipsis-dev[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "app",
			slug: "ellipsis-dev",
			as: "agent"
		}
	],
	seen: [{
		url: "https://docs.ellipsis.dev",
		on: "2026-08"
	}]
};

// src/agents/entire.ts
const entire = {
	id: "entire",
	name: "Entire",
	vendor: "Entire",
	home: "https://entire.io",
	kind: "agent",
	marks: [
		{
			kind: "trailer",
			key: "entire-checkpoint",
			matches: "[0-9a-f]{12}",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "entire-session",
			matches: ".{4,120}",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "entire-agent",
			matches: ".{2,80}",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/entireio/cli",
		on: "2026-08"
	}]
};

// src/agents/eon-pulumi-agent.ts
const eonPulumiAgent = {
	id: "eon-pulumi-agent",
	name: "eon-pulumi-agent",
	vendor: "private",
	home: "https://github.com/apps/eon-pulumi-agent",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 294618585,
			login: "eon-pulumi-agent[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "294618585+eon-pulumi-agent[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "eon-pulumi-agent",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/eon-pulumi-agent",
		on: "2026-08"
	}]
};

// src/agents/excavator.ts
const excavator = {
	id: "excavator",
	name: "Excavator",
	vendor: "Palantir",
	home: "https://github.com/palantir",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 33266368,
		login: "svc-excavator-bot",
		as: "automation"
	}, {
		kind: "email",
		is: "33266368+svc-excavator-bot@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/palantir",
		on: "2026-08"
	}]
};

// src/agents/expo-tuft.ts
const expoTuft = {
	id: "expo-tuft",
	name: "Tuft",
	vendor: "Expo",
	home: "https://github.com/expo/eas-cli",
	kind: "agent",
	marks: [{
		kind: "account",
		id: 288127324,
		login: "expo-tuft[bot]",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/expo/eas-cli",
		on: "2026-08"
	}]
};

// src/agents/fossa.ts
const fossa = {
	id: "fossa",
	name: "FOSSA",
	vendor: "FOSSA",
	home: "https://fossa.com",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 29791463,
			login: "fossabot",
			as: "automation"
		},
		{
			kind: "email",
			is: "badges@fossa.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "29791463+fossabot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://fossa.com",
		on: "2026-08"
	}]
};

// src/agents/gemini.ts
const gemini = {
	id: "gemini",
	name: "Gemini",
	vendor: "Google",
	home: "https://github.com/google-gemini/gemini-cli",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 218312386,
			login: "gemini-cli[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 218195315,
			login: "gemini-cli",
			as: "agent"
		},
		{
			kind: "account",
			id: 176961590,
			login: "gemini-code-assist[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "gemini-cli[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "218312386+gemini-cli[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "218195315+gemini-cli@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "gemini-cli-agent@google.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "176961590+gemini-code-assist[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "trailer",
			key: "co-authored-by",
			matches: String.raw`(?:google )?gemini(?: (?:cli|code assist|pro|flash|\d).{0,40})?`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "(?:google gemini|gemini (?:cli(?: agent)?|ai|code assist))",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`gemini[ -](?:\d|pro\b|flash\b).{0,40}`,
			as: "agent"
		},
		{
			kind: "trailer",
			key: "signed-off-by",
			matches: "gemini(?:,.{1,80})?",
			as: "agent"
		},
		{
			kind: "app",
			slug: "gemini-cli",
			as: "agent"
		},
		{
			kind: "name",
			matches: String.raw`(?:google )?gemini(?:[ -](?:cli|code|pro|flash|ultra|\d).{0,60}|[ (:@/,].{0,60})?`
		},
		{
			kind: "action",
			uses: "google-github-actions/run-gemini-cli"
		},
		{
			kind: "command",
			words: ["gemini"]
		}
	],
	seen: [{
		url: "https://github.com/google-gemini/gemini-cli",
		on: "2026-08"
	}, {
		url: "https://developers.google.com/gemini-code-assist",
		on: "2026-08"
	}]
};

// src/agents/gemini-cli-robot.ts
const geminiCliRobot = {
	id: "gemini-cli-robot",
	name: "Gemini CLI release robot",
	vendor: "Google",
	home: "https://github.com/google-gemini/gemini-cli",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 224641728,
			login: "gemini-cli-robot",
			as: "automation"
		},
		{
			kind: "email",
			is: "gemini-cli-robot@google.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "224641728+gemini-cli-robot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/google-gemini/gemini-cli",
		on: "2026-08"
	}]
};

// src/agents/gh-aw.ts
const ghAw = {
	id: "gh-aw",
	name: "GitHub Agentic Workflows",
	vendor: "GitHub",
	home: "https://githubnext.github.io/gh-aw/",
	kind: "agent",
	marks: [
		{
			kind: "text",
			matches: String.raw`<!-- gh-aw-agentic-workflow: [^>\n]{1,300}-->`,
			as: "agent"
		},
		{
			kind: "action",
			uses: "github/gh-aw-actions/setup"
		},
		{
			kind: "action",
			uses: "github/gh-aw-actions/setup-cli"
		},
		{
			kind: "action",
			uses: "github/gh-aw/actions/setup-cli"
		}
	],
	seen: [{
		url: "https://github.com/github/gh-aw",
		on: "2026-08"
	}]
};

// src/agents/ghostty-vouch.ts
const ghosttyVouch = {
	id: "ghostty-vouch",
	name: "Ghostty vouch",
	vendor: "Ghostty",
	home: "https://github.com/ghostty-org/ghostty",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 262049992,
		login: "ghostty-vouch[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "262049992+ghostty-vouch[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/ghostty-org/ghostty",
		on: "2026-08"
	}]
};

// src/agents/gitauto.ts
const gitauto = {
	id: "gitauto",
	name: "GitAuto",
	vendor: "GitAuto",
	home: "https://gitauto.ai",
	kind: "agent",
	marks: [{
		kind: "account",
		id: null,
		login: "gitauto-ai[bot]",
		as: "agent"
	}, {
		kind: "app",
		slug: "gitauto-ai",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/apps/gitauto-ai",
		on: "2026-05"
	}]
};

// src/agents/github-actions.ts
const githubActions = {
	id: "github-actions",
	name: "GitHub Actions",
	vendor: "GitHub",
	home: "https://docs.github.com/en/actions/concepts/security/github_token",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 41898282,
			login: "github-actions[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "action@github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "actions@github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "github-actions@github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "github-actions[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "41898282+github-actions[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://docs.github.com/en/actions/concepts/security/github_token",
		on: "2026-08"
	}]
};

// src/agents/gitlab-duo.ts
const gitlabDuo = {
	id: "gitlab-duo",
	name: "GitLab Duo",
	vendor: "GitLab",
	home: "https://about.gitlab.com/gitlab-duo/",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "duo.workflow.agent@gitlab.com",
		as: "agent"
	}, {
		kind: "name",
		matches: "gitlab duo.{0,40}"
	}],
	seen: [{
		url: "https://docs.gitlab.com/user/gitlab_duo/",
		on: "2026-08"
	}]
};

// src/agents/glm.ts
const glm = {
	id: "glm",
	name: "GLM",
	vendor: "Z.ai",
	home: "https://z.ai",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@z.ai",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`glm[- ]?\d.{0,20}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: String.raw`glm-?\d.{0,30}`
		}
	],
	seen: [{
		url: "https://docs.z.ai",
		on: "2026-08"
	}]
};

// src/agents/google-automation.ts
const googleAutomation = {
	id: "google-automation",
	name: "Google repository automation",
	vendor: "Google",
	home: "https://github.com/googleapis/repo-automation-bots",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 44816363,
			login: "yoshi-automation",
			as: "automation"
		},
		{
			kind: "account",
			id: 78513119,
			login: "gcf-owl-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "release-please-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "yoshi-automation@google.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "44816363+yoshi-automation@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "78513119+gcf-owl-bot[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/googleapis/repo-automation-bots",
		on: "2026-08"
	}]
};

// src/agents/goose.ts
const goose = {
	id: "goose",
	name: "goose",
	vendor: "Block",
	home: "https://block.github.io/goose/",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "opensource@block.xyz",
			name: "goose",
			as: "agent"
		},
		{
			kind: "name",
			matches: "goose(?: (?:ai|agent))?(?:[(:@/,].{0,40})?"
		},
		{
			kind: "command",
			words: ["goose", "run"]
		}
	],
	seen: [{
		url: "https://github.com/block/goose",
		on: "2026-08"
	}]
};

// src/agents/graphite.ts
const graphite = {
	id: "graphite",
	name: "Graphite",
	vendor: "Graphite",
	home: "https://graphite.dev",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 96075541,
		login: "graphite-app[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "96075541+graphite-app[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://graphite.dev",
		on: "2026-08"
	}]
};

// src/agents/greenkeeper.ts
const greenkeeper = {
	id: "greenkeeper",
	name: "Greenkeeper",
	vendor: "npm",
	home: "https://greenkeeper.io",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 23040076,
		login: "greenkeeper[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "23040076+greenkeeper[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://greenkeeper.io",
		on: "2026-08"
	}]
};

// src/agents/greptile.ts
const greptile = {
	id: "greptile",
	name: "Greptile",
	vendor: "Greptile",
	home: "https://greptile.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 165735046,
			login: "greptile-apps[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "165735046+greptile-apps[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "app",
			slug: "greptile-apps",
			as: "agent"
		}
	],
	seen: [{
		url: "https://www.greptile.com/docs",
		on: "2026-08"
	}]
};

// src/agents/grok.ts
const grok = {
	id: "grok",
	name: "Grok",
	vendor: "xAI",
	home: "https://x.ai",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "grok@x.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@x.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@xai.com",
			as: "agent"
		},
		{
			kind: "name",
			matches: "grok(?:[ -].{0,40})?"
		}
	],
	seen: [{
		url: "https://docs.x.ai",
		on: "2026-08"
	}]
};

// src/agents/gru.ts
const gru = {
	id: "gru",
	name: "Gru",
	vendor: "Gru",
	home: "https://gru.ai",
	kind: "agent",
	marks: [{
		kind: "account",
		id: null,
		login: "gru-agent[bot]",
		as: "agent"
	}, {
		kind: "app",
		slug: "gru-agent",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/apps/gru-agent",
		on: "2026-05"
	}]
};

// src/agents/hermes.ts
const hermes = {
	id: "hermes",
	name: "Hermes Agent",
	vendor: "Nous Research",
	home: "https://nousresearch.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "agent@nosresearch.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@nousresearch.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "hermes@nousresearch.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "hermes agent",
			as: "agent"
		},
		{
			kind: "name",
			matches: "hermes agent.{0,30}"
		}
	],
	seen: [{
		url: "https://github.com/NousResearch",
		on: "2026-08"
	}]
};

// src/agents/homu.ts
const homu = {
	id: "homu",
	name: "homu",
	vendor: "homu",
	home: "https://github.com/rust-lang/homu",
	kind: "automation",
	marks: [{
		kind: "account",
		id: null,
		login: "homu",
		as: "automation"
	}, {
		kind: "email",
		is: "homu@barosl.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/rust-lang/homu",
		on: "2026-08"
	}]
};

// src/agents/house-bot.ts
const houseBot = {
	id: "house-bot",
	name: "Machine accounts of projects",
	vendor: "each project",
	home: "https://docs.github.com/en/get-started/learning-about-github/types-of-github-accounts",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 123107610,
			login: "mise-en-dev",
			as: "automation"
		},
		{
			kind: "email",
			is: "release@mise.jdx.dev",
			as: "automation"
		},
		{
			kind: "account",
			id: 89237858,
			login: "playwrightmachine",
			as: "automation"
		},
		{
			kind: "account",
			id: 203992400,
			login: "microsoft-playwright-automation[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 110224175,
			login: "ElementBot",
			as: "automation"
		},
		{
			kind: "email",
			is: "android@element.io",
			as: "automation"
		},
		{
			kind: "account",
			id: 124303983,
			login: "charmcli",
			as: "automation"
		},
		{
			kind: "email",
			is: "fluxcdbot@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "argoproj@gmail.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "build@mattermost.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "platform-engineering@redhat.com",
			as: "automation"
		},
		{
			kind: "account",
			id: 53356347,
			login: "azure-sdk",
			as: "automation"
		},
		{
			kind: "account",
			id: 180476844,
			login: "sentry-release-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 148852131,
			login: "openshift-merge-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 160051081,
			login: "loki-gh-app[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 132647405,
			login: "grafana-delivery-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 178206702,
			login: "bw-ghapp[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 106330231,
			login: "bitwarden-devops-bot",
			as: "automation"
		},
		{
			kind: "account",
			id: 246310972,
			login: "hyper-gonk[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 249978072,
			login: "releaser-posthog-js[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 92993749,
			login: "sre-read-write[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 209540785,
			login: "cds-snc-release-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 138034e3,
			login: "polly-updater-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 75433959,
			login: "openshift-ci[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 173522224,
			login: "atmos-pro[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 163353533,
			login: "cloudposse-releaser[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 98560086,
			login: "dependabot-core-action-automation[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 133819604,
			login: "fetch-metadata-action-automation[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 85832941,
			login: "eso-service-account-app[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 98614782,
			login: "auto-submit[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 110428419,
			login: "hashicorp-copywrite[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 129506189,
			login: "hashicorp-tsccr[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 174716857,
			login: "elastic-renovate-prod[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 157150467,
			login: "octo-sts[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 200755185,
			login: "dd-octo-sts[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 313495250,
			login: "latest-changes[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 314742883,
			login: "pr-submit[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 84116207,
			login: "electron-roller[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 225049296,
			login: "bootc-bot[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 77991023,
			login: "fa-assistant",
			as: "automation"
		},
		{
			kind: "account",
			id: 41086007,
			login: "marvin-robot",
			as: "automation"
		},
		{
			kind: "account",
			id: 116369605,
			login: "workers-devprod",
			as: "automation"
		},
		{
			kind: "account",
			id: 29843943,
			login: "goreleaserbot",
			as: "automation"
		},
		{
			kind: "account",
			id: 54269356,
			login: "aqua-bot",
			as: "automation"
		},
		{
			kind: "account",
			id: 37885440,
			login: "metamaskbot",
			as: "automation"
		},
		{
			kind: "account",
			id: 42219260,
			login: "bcgov-devops",
			as: "automation"
		},
		{
			kind: "account",
			id: 96491250,
			login: "team-eng-enablement",
			as: "automation"
		},
		{
			kind: "account",
			id: 45836109,
			login: "aws-sdk-osds",
			as: "automation"
		},
		{
			kind: "account",
			id: 72662859,
			login: "remix-run-bot",
			as: "automation"
		},
		{
			kind: "account",
			id: 45367598,
			login: "prettifier[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 55726097,
			login: "microsoft-github-operations[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "bots+fa-assistant@fishtownanalytics.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "buildbot@fishtownanalytics.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "platform-admins@navapbc.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "bot@goreleaser.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "bot@grafana.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "support+ci@expo.io",
			as: "automation"
		},
		{
			kind: "email",
			is: "ghost@gitbook.com",
			as: "automation"
		}
	],
	seen: [
		{
			url: "https://github.com/grafana/loki",
			on: "2026-08"
		},
		{
			url: "https://github.com/bitwarden/android",
			on: "2026-08"
		},
		{
			url: "https://github.com/hyperlane-xyz/hyperlane-monorepo",
			on: "2026-08"
		},
		{
			url: "https://github.com/PostHog/posthog-js",
			on: "2026-08"
		},
		{
			url: "https://github.com/cds-snc/notification-api",
			on: "2026-08"
		},
		{
			url: "https://github.com/App-vNext/Polly",
			on: "2026-08"
		},
		{
			url: "https://github.com/containers/podman",
			on: "2026-08"
		},
		{
			url: "https://github.com/cloudposse/atmos",
			on: "2026-08"
		},
		{
			url: "https://github.com/dependabot/dependabot-core",
			on: "2026-08"
		},
		{
			url: "https://github.com/external-secrets/external-secrets",
			on: "2026-08"
		},
		{
			url: "https://github.com/flutter/packages",
			on: "2026-08"
		},
		{
			url: "https://github.com/hashicorp/packer",
			on: "2026-08"
		},
		{
			url: "https://github.com/elastic/elasticsearch-js",
			on: "2026-08"
		},
		{
			url: "https://github.com/DataDog/dd-trace-js",
			on: "2026-08"
		},
		{
			url: "https://github.com/fastapi/fastapi",
			on: "2026-08"
		},
		{
			url: "https://github.com/electron/forge",
			on: "2026-08"
		},
		{
			url: "https://github.com/dbt-labs/dbt-core",
			on: "2026-08"
		},
		{
			url: "https://github.com/PrefectHQ/prefect",
			on: "2026-08"
		},
		{
			url: "https://github.com/cloudflare/workers-sdk",
			on: "2026-08"
		},
		{
			url: "https://github.com/goreleaser/goreleaser",
			on: "2026-08"
		},
		{
			url: "https://github.com/aquasecurity/trivy",
			on: "2026-08"
		},
		{
			url: "https://github.com/MetaMask/core",
			on: "2026-08"
		},
		{
			url: "https://github.com/bcgov/nr-forest-client",
			on: "2026-08"
		},
		{
			url: "https://github.com/Kong/kong",
			on: "2026-08"
		},
		{
			url: "https://github.com/aws-actions/configure-aws-credentials",
			on: "2026-08"
		},
		{
			url: "https://github.com/remix-run/react-router",
			on: "2026-08"
		},
		{
			url: "https://github.com/HHS/simpler-grants-gov",
			on: "2026-08"
		},
		{
			url: "https://github.com/expo/eas-cli",
			on: "2026-08"
		},
		{
			url: "https://github.com/Azure/azure-mcp",
			on: "2026-08"
		},
		{
			url: "https://github.com/jdx/mise",
			on: "2026-08"
		},
		{
			url: "https://github.com/microsoft/playwright",
			on: "2026-08"
		},
		{
			url: "https://github.com/element-hq/element-x-android",
			on: "2026-08"
		},
		{
			url: "https://github.com/charmbracelet/crush",
			on: "2026-08"
		},
		{
			url: "https://github.com/fluxcd/flux2",
			on: "2026-08"
		},
		{
			url: "https://github.com/argoproj/argo-cd",
			on: "2026-08"
		},
		{
			url: "https://github.com/mattermost/mattermost-mobile",
			on: "2026-08"
		},
		{
			url: "https://github.com/bootc-dev/bootc",
			on: "2026-08"
		},
		{
			url: "https://github.com/microsoft/typespec",
			on: "2026-08"
		},
		{
			url: "https://github.com/getsentry/sentry-mcp",
			on: "2026-08"
		}
	]
};

// src/agents/imgbot.ts
const imgbot = {
	id: "imgbot",
	name: "Imgbot",
	vendor: "Imgbot",
	home: "https://imgbot.net",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 31301654,
		login: "imgbot[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "31301654+imgbot[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://imgbot.net",
		on: "2026-08"
	}]
};

// src/agents/jules.ts
const jules = {
	id: "jules",
	name: "Jules",
	vendor: "Google",
	home: "https://jules.google",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 161369871,
			login: "google-labs-jules[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "161369871+google-labs-jules[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://jules\.google(?:\.com)?/task/\d{1,30}`,
			as: "agent",
			log: true
		},
		{
			kind: "text",
			matches: String.raw`pr created automatically by jules\b`,
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`[\w./-]{1,150}-\d{17,20}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "google-labs-jules",
			as: "agent"
		},
		{
			kind: "name",
			matches: "google jules(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "name",
			matches: String.raw`jules \(?google.{0,40}`
		}
	],
	seen: [{
		url: "https://jules.google/docs",
		on: "2026-08"
	}, {
		url: "https://github.com/apps/google-labs-jules",
		on: "2026-08"
	}]
};

// src/agents/junie.ts
const junie = {
	id: "junie",
	name: "Junie",
	vendor: "JetBrains",
	home: "https://www.jetbrains.com/junie/",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 201638009,
			login: "jetbrains-junie[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "201638009+jetbrains-junie[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "junie@jetbrains.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "jetbrains-junie",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:jetbrains )?junie(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "action",
			uses: "jetbrains-junie/junie-workflows"
		},
		{
			kind: "action",
			uses: "jetbrains/junie-github-action"
		},
		{
			kind: "command",
			words: ["junie"]
		}
	],
	seen: [{
		url: "https://github.com/JetBrains/junie",
		on: "2026-08"
	}]
};

// src/agents/junior.ts
const junior = {
	id: "junior",
	name: "Junior",
	vendor: "Sentry",
	home: "https://github.com/getsentry/junior",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 264270552,
			login: "sentry-junior[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "264270552+sentry-junior[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "sentry-junior",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/getsentry/junior",
		on: "2026-08"
	}]
};

// src/agents/kilo.ts
const kilo = {
	id: "kilo",
	name: "Kilo Code",
	vendor: "Kilo",
	home: "https://kilocode.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 240665456,
			login: "kilo-code-bot[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 240665456,
			login: "kiloconnect[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "240665456+kilo-code-bot[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "240665456+kiloconnect[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "kiloconnect",
			as: "agent"
		},
		{
			kind: "name",
			matches: "kilo(?: ?code)?(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://github.com/Kilo-Org/kilocode",
		on: "2026-08"
	}]
};

// src/agents/kimi.ts
const kimi = {
	id: "kimi",
	name: "Kimi",
	vendor: "Moonshot AI",
	home: "https://www.kimi.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@moonshot.ai",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`kimi[ -]k\d.{0,20}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "kimi(?:[ -].{0,40})?"
		}
	],
	seen: [{
		url: "https://platform.moonshot.ai",
		on: "2026-08"
	}]
};

// src/agents/kiro.ts
const kiro = {
	id: "kiro",
	name: "Kiro",
	vendor: "Amazon",
	home: "https://kiro.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 245459735,
			login: "kiro-agent[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 244629292,
			login: "kiro-agent",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@kiro.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "245459735+kiro-agent[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "244629292+kiro-agent@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "app",
			slug: "kiro-agent",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:amazon |aws )?kiro(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "command",
			words: ["kiro-cli"]
		}
	],
	seen: [{
		url: "https://kiro.dev/docs",
		on: "2026-08"
	}]
};

// src/agents/letta.ts
const letta = {
	id: "letta",
	name: "Letta Code",
	vendor: "Letta",
	home: "https://letta.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 300689746,
			login: "letta-integration[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 248085862,
			login: "letta-code",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@letta.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "300689746+letta-integration[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`letta/[\w./-]{1,150}-[0-9a-f]{8}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "letta-integration",
			as: "agent"
		},
		{
			kind: "name",
			matches: "letta(?: code)?(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "action",
			uses: "letta-ai/letta-code-action"
		},
		{
			kind: "command",
			words: ["letta"]
		}
	],
	seen: [{
		url: "https://github.com/letta-ai/letta-code",
		on: "2026-08"
	}]
};

// src/agents/lgtm.ts
const lgtm = {
	id: "lgtm",
	name: "LGTM",
	vendor: "Semmle",
	home: "https://github.com/apps/lgtm-com",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 43144390,
		login: "lgtm-com[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "43144390+lgtm-com[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/apps/lgtm-com",
		on: "2026-08"
	}]
};

// src/agents/lovable.ts
const lovable = {
	id: "lovable",
	name: "Lovable",
	vendor: "Lovable",
	home: "https://lovable.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 159125892,
			login: "gpt-engineer-app[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "159125892+gpt-engineer-app[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@lovable.dev",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "x-lovable-edit-id",
			matches: String.raw`edt-[\w-]{8,80}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "gpt-engineer-app",
			as: "agent"
		},
		{
			kind: "name",
			matches: "lovable(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://docs.lovable.dev",
		on: "2026-08"
	}]
};

// src/agents/maestro.ts
const maestro = {
	id: "maestro",
	name: ".NET Maestro",
	vendor: ".NET Foundation",
	home: "https://github.com/dotnet/arcade-services",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 42748379,
			login: "dotnet-maestro[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "dotnet-maestro[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "dotnet-bot@dotnetfoundation.org",
			as: "automation"
		}
	],
	seen: [{
		url: "https://github.com/dotnet/aspire",
		on: "2026-08"
	}]
};

// src/agents/mendral.ts
const mendral = {
	id: "mendral",
	name: "Mendral",
	vendor: "Mendral",
	home: "https://www.mendral.com",
	kind: "agent",
	marks: [{
		kind: "account",
		id: 233154221,
		login: "mendral-app[bot]",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/PostHog/posthog-js",
		on: "2026-08"
	}]
};

// src/agents/mentat.ts
const mentat = {
	id: "mentat",
	name: "Mentat",
	vendor: "AbanteAI",
	home: "https://mentat.ai",
	kind: "agent",
	marks: [{
		kind: "account",
		id: null,
		login: "mentatbot[bot]",
		as: "agent"
	}, {
		kind: "app",
		slug: "mentatbot",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/apps/mentatbot",
		on: "2026-05"
	}]
};

// src/agents/merge-queue.ts
const mergeQueue = {
	id: "merge-queue",
	name: "GitHub merge queue",
	vendor: "GitHub",
	home: "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 118344674,
		login: "github-merge-queue[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "118344674+github-merge-queue[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue",
		on: "2026-08"
	}]
};

// src/agents/mergify.ts
const mergify = {
	id: "mergify",
	name: "Mergify",
	vendor: "Mergify",
	home: "https://docs.mergify.com",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 37929162,
		login: "mergify[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "37929162+mergify[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://docs.mergify.com",
		on: "2026-08"
	}]
};

// src/agents/microsoft-policy.ts
const microsoftPolicy = {
	id: "microsoft-policy",
	name: "Microsoft GitHub policy service",
	vendor: "Microsoft",
	home: "https://github.com/apps/microsoft-github-policy-service",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 77245923,
		login: "microsoft-github-policy-service[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "77245923+microsoft-github-policy-service[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/apps/microsoft-github-policy-service",
		on: "2026-08"
	}]
};

// src/agents/mintlify.ts
const mintlify = {
	id: "mintlify",
	name: "Mintlify",
	vendor: "Mintlify",
	home: "https://mintlify.com/docs",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 109931778,
		login: "mintlify[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "109931778+mintlify[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://mintlify.com/docs",
		on: "2026-08"
	}]
};

// src/agents/mistral-vibe.ts
const mistralVibe = {
	id: "mistral-vibe",
	name: "Mistral Vibe",
	vendor: "Mistral",
	home: "https://mistral.ai",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "vibe@mistral.ai",
			as: "agent"
		},
		{
			kind: "name",
			matches: "mistral(?: vibe)?(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "name",
			matches: "devstral.{0,40}"
		},
		{
			kind: "command",
			words: ["vibe"]
		}
	],
	seen: [{
		url: "https://github.com/mistralai/mistral-vibe",
		on: "2026-08"
	}]
};

// src/agents/ona.ts
const ona = {
	id: "ona",
	name: "Ona",
	vendor: "Ona",
	home: "https://ona.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "no-reply@ona.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@gitpod.io",
			name: "ona",
			as: "agent"
		},
		{
			kind: "name",
			matches: "ona(?: agent)?"
		}
	],
	seen: [{
		url: "https://ona.com/docs",
		on: "2026-08"
	}]
};

// src/agents/open-agents.ts
const openAgents = {
	id: "open-agents",
	name: "Open Agents",
	vendor: "Vercel",
	home: "https://github.com/apps/open-agents-bot",
	kind: "agent",
	marks: [{
		kind: "account",
		id: 260704009,
		login: "open-agents-bot[bot]",
		as: "agent"
	}, {
		kind: "account",
		id: 260704009,
		login: "openharness[bot]",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/vercel/ai",
		on: "2026-08"
	}]
};

// src/agents/openclaw.ts
const openclaw = {
	id: "openclaw",
	name: "OpenClaw",
	vendor: "OpenClaw",
	home: "https://openclaw.ai",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "bot@openclaw.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@openclaw.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "bot@openclaw.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "bot@clawd.bot",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "openclaw(?: (?:ai|agent|bot))?",
			as: "agent"
		},
		{
			kind: "name",
			matches: "openclaw.{0,30}"
		}
	],
	seen: [{
		url: "https://github.com/openclaw/openclaw",
		on: "2026-08"
	}, {
		url: "https://github.com/velero-io/velero",
		on: "2026-08"
	}]
};

// src/agents/opencode.ts
const opencode = {
	id: "opencode",
	name: "opencode",
	vendor: "Anomaly",
	home: "https://opencode.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: null,
			login: "opencode-agent[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "opencode-agent[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@opencode.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "clio-agent@sisyphuslabs.ai",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "open ?code(?: (?:agent|ai|bot|claude))?",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`https://opencode\.ai/s(?:hare)?/[\w-]{1,60}`,
			as: "agent",
			log: true
		},
		{
			kind: "branch",
			matches: String.raw`opencode/(?:issue|pr)\d{1,9}-\d{14}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "opencode-agent",
			as: "agent"
		},
		{
			kind: "name",
			matches: "open ?code(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "action",
			uses: "anomalyco/opencode/github"
		},
		{
			kind: "action",
			uses: "sst/opencode/github"
		},
		{
			kind: "command",
			words: ["opencode"]
		}
	],
	seen: [{
		url: "https://github.com/anomalyco/opencode",
		on: "2026-08"
	}]
};

// src/agents/openhands.ts
const openhands = {
	id: "openhands",
	name: "OpenHands",
	vendor: "All Hands AI",
	home: "https://openhands.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: null,
			login: "openhands-agent",
			as: "agent"
		},
		{
			kind: "account",
			id: null,
			login: "openhands-ai[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "openhands@all-hands.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "contact@all-hands.dev",
			name: "openhands bot",
			as: "agent"
		},
		{
			kind: "email",
			is: "opendevin@all-hands.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "opendevin@opendevin.ai",
			as: "agent"
		},
		{
			kind: "email",
			is: "bot@opendevin.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "openhands@example.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "openhands-claude@all-hands.dev",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "openhands(?:-(?:claude|gemini|gpt|agent).{0,40})?",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`openhands-fix-(?:issue|pr)-\d{1,9}.{0,40}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "openhands-ai",
			as: "agent"
		},
		{
			kind: "name",
			matches: "open-?hands(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "action",
			uses: "openhands/openhands/.github/workflows/openhands-resolver.yml"
		},
		{
			kind: "command",
			words: ["openhands"]
		}
	],
	seen: [{
		url: "https://github.com/OpenHands/OpenHands",
		on: "2026-08"
	}]
};

// src/agents/orchestrator-build.ts
const orchestratorBuild = {
	id: "orchestrator-build",
	name: "Orchestrator build",
	vendor: "private",
	home: "https://github.com/apps/orchestrator-build",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 270406749,
		login: "orchestrator-build[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "270406749+orchestrator-build[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://github.com/apps/orchestrator-build",
		on: "2026-08"
	}]
};

// src/agents/paperclip.ts
const paperclip = {
	id: "paperclip",
	name: "Paperclip",
	vendor: "Paperclip",
	home: "https://paperclip.ing",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "noreply@paperclip.ing",
		as: "agent"
	}],
	seen: [{
		url: "https://github.com/paperclipai/paperclip",
		on: "2026-08"
	}]
};

// src/agents/perfloop.ts
const perfloop = {
	id: "perfloop",
	name: "Perfloop",
	vendor: "Perfloop",
	home: "https://perfloop.ai",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "agent@perfloop.ai",
		as: "agent"
	}, {
		kind: "author-name",
		matches: "perfloop agent",
		as: "agent"
	}],
	seen: [{
		url: "https://perfloop.ai",
		on: "2026-08"
	}]
};

// src/agents/pi.ts
const pi = {
	id: "pi",
	name: "pi",
	vendor: "Pi",
	home: "https://pi.dev",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "noreply@pi.dev",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`.{1,100} \((?:via )?pi coding agent\)`,
			as: "agent"
		},
		{
			kind: "name",
			matches: String.raw`pi(?: coding agent)?(?: ?\([^()]{1,60}\))?`
		},
		{
			kind: "name",
			matches: ".{1,40} via pi"
		}
	],
	seen: [{
		url: "https://github.com/badlogic/pi-mono",
		on: "2026-08"
	}]
};

// src/agents/posthog-code.ts
const postHogCode = {
	id: "posthog-code",
	name: "PostHog Code",
	vendor: "PostHog",
	home: "https://posthog.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 206114724,
			login: "posthog[bot]",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "generated-by",
			matches: "posthog (?:code|desktop)",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`(?:^|\n)generated by posthog agent\s{0,4}(?:\n|$)`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "posthog (?:code|desktop|agent)"
		}
	],
	seen: [{
		url: "https://github.com/PostHog/posthog-js",
		on: "2026-08"
	}]
};

// src/agents/pre-commit-ci.ts
const preCommitCi = {
	id: "pre-commit-ci",
	name: "pre-commit.ci",
	vendor: "pre-commit",
	home: "https://pre-commit.ci",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 66853113,
			login: "pre-commit-ci[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 117423508,
			login: "pre-commit-ci-lite[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "66853113+pre-commit-ci[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://pre-commit.ci",
		on: "2026-08"
	}]
};

// src/agents/prow.ts
const prow = {
	id: "prow",
	name: "Prow",
	vendor: "Kubernetes",
	home: "https://docs.prow.k8s.io",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 20407524,
			login: "k8s-ci-robot",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "openshift-merge-robot",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "openshift-merge-bot[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "k8s.ci.robot@gmail.com",
			as: "automation"
		},
		{
			kind: "account",
			id: 181008794,
			login: "kubernetes-prow[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 167124277,
			login: "cert-manager-prow[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "k8s-ci-robot@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "20407524+k8s-ci-robot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://docs.prow.k8s.io",
		on: "2026-08"
	}]
};

// src/agents/pyup.ts
const pyup = {
	id: "pyup",
	name: "PyUp",
	vendor: "PyUp",
	home: "https://pyup.io",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 16239342,
			login: "pyup-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "github-bot@pyup.io",
			as: "automation"
		},
		{
			kind: "email",
			is: "16239342+pyup-bot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://pyup.io",
		on: "2026-08"
	}]
};

// src/agents/qodana.ts
const qodana = {
	id: "qodana",
	name: "Qodana",
	vendor: "JetBrains",
	home: "https://www.jetbrains.com/qodana/",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 139879315,
			login: "qodana-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "qodana-support@jetbrains.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "139879315+qodana-bot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://www.jetbrains.com/qodana/",
		on: "2026-08"
	}]
};

// src/agents/qodo.ts
const qodo = {
	id: "qodo",
	name: "Qodo",
	vendor: "Qodo",
	home: "https://qodo.ai",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 151058649,
			login: "qodo-merge-pro[bot]",
			as: "assist"
		},
		{
			kind: "email",
			is: "151058649+qodo-merge-pro[bot]@users.noreply.github.com",
			as: "assist"
		},
		{
			kind: "name",
			matches: "qodo.{0,40}"
		},
		{
			kind: "action",
			uses: "qodo-ai/pr-agent"
		},
		{
			kind: "action",
			uses: "codium-ai/pr-agent"
		}
	],
	seen: [{
		url: "https://github.com/qodo-ai/pr-agent",
		on: "2026-08"
	}]
};

// src/agents/qwen.ts
const qwen = {
	id: "qwen",
	name: "Qwen Code",
	vendor: "Alibaba",
	home: "https://github.com/QwenLM/qwen-code",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "qwen-coder@alibabacloud.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`qwen[ -]?(?:code|coder|\d).{0,30}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "qwen(?:[ -].{0,60})?"
		},
		{
			kind: "action",
			uses: "qwenlm/qwen-code-action"
		},
		{
			kind: "command",
			words: ["qwen"]
		}
	],
	seen: [{
		url: "https://github.com/QwenLM/qwen-code",
		on: "2026-08"
	}]
};

// src/agents/release-please.ts
const releasePlease = {
	id: "release-please",
	name: "release-please",
	vendor: "Google",
	home: "https://github.com/googleapis/release-please",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 55107282,
		login: "release-please[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "55107282+release-please[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/googleapis/release-please",
		on: "2026-08"
	}]
};

// src/agents/renovate.ts
const renovate = {
	id: "renovate",
	name: "Renovate",
	vendor: "Mend",
	home: "https://docs.renovatebot.com",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 29139614,
			login: "renovate[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 161757507,
			login: "argoproj-renovate[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 189166143,
			login: "pulumi-renovate[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 219655108,
			login: "renovate-sh-app[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: 313130218,
			login: "prefect-renovate[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "renovate-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "bot@renovateapp.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "renovate@whitesourcesoftware.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "29139614+renovate[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "161757507+argoproj-renovate[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "189166143+pulumi-renovate[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://docs.renovatebot.com",
		on: "2026-08"
	}]
};

// src/agents/replit.ts
const replit = {
	id: "replit",
	name: "Replit Agent",
	vendor: "Replit",
	home: "https://replit.com",
	kind: "agent",
	marks: [
		{
			kind: "email",
			is: "agent@replit.com",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "replit-commit-author",
			matches: "(?:agent|assistant)",
			as: "agent"
		},
		{
			kind: "trailer",
			key: "replit-commit-session-id",
			matches: String.raw`[\w-]{8,80}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "replit(?: (?:agent|ai))?(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://docs.replit.com/replitai/agent",
		on: "2026-08"
	}]
};

// src/agents/restyled.ts
const restyled = {
	id: "restyled",
	name: "Restyled",
	vendor: "Restyled",
	home: "https://restyled.io",
	kind: "automation",
	marks: [{
		kind: "account",
		id: null,
		login: "restyled-io[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "commits@restyled.io",
		as: "automation"
	}],
	seen: [{
		url: "https://restyled.io",
		on: "2026-08"
	}]
};

// src/agents/roo.ts
const roo = {
	id: "roo",
	name: "Roo Code",
	vendor: "Roo Code",
	home: "https://roocode.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 219738659,
			login: "roomote[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 263205322,
			login: "roomote[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 301996811,
			login: "roomote[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "roomote@roocode.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "roomote@roomote.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "219738659+roomote[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "263205322+roomote[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "301996811+roomote[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "author-name",
			matches: String.raw`roomote(?:-v0)?\[bot\]`,
			as: "agent"
		},
		{
			kind: "author-name",
			matches: "roomote(?: (?:agent|bot))?",
			as: "agent"
		},
		{
			kind: "email",
			is: "roo@roocode.com",
			name: "roo(?: code)?",
			as: "agent"
		},
		{
			kind: "app",
			slug: "roomote",
			as: "agent"
		},
		{
			kind: "name",
			matches: "roo(?: ?code)?(?:[ (:@/,-].{0,40})?"
		}
	],
	seen: [{
		url: "https://github.com/RooCodeInc/Roo-Code",
		on: "2026-05"
	}]
};

// src/agents/seer.ts
const seer = {
	id: "seer",
	name: "Seer",
	vendor: "Sentry",
	home: "https://sentry.io/product/seer/",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 157164994,
			login: "seer-by-sentry[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: null,
			login: "sentry-autofix[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "157164994+seer-by-sentry[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`seer/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "seer-by-sentry",
			as: "agent"
		},
		{
			kind: "name",
			matches: "(?:sentry )?seer(?: by sentry)?"
		}
	],
	seen: [{
		url: "https://docs.sentry.io/product/ai-in-sentry/seer/",
		on: "2026-08"
	}]
};

// src/agents/semantic-release.ts
const semanticRelease = {
	id: "semantic-release",
	name: "semantic-release",
	vendor: "semantic-release",
	home: "https://github.com/semantic-release/semantic-release",
	kind: "automation",
	marks: [{
		kind: "account",
		id: null,
		login: "semantic-release-bot",
		as: "automation"
	}, {
		kind: "email",
		is: "semantic-release-bot@martynus.net",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/semantic-release/semantic-release",
		on: "2026-08"
	}]
};

// src/agents/sentry-bot.ts
const sentryBot = {
	id: "sentry-bot",
	name: "Sentry",
	vendor: "Sentry",
	home: "https://docs.sentry.io/organization/integrations/source-code-mgmt/github/",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 39604003,
		login: "sentry[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "39604003+sentry[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://docs.sentry.io/organization/integrations/source-code-mgmt/github/",
		on: "2026-08"
	}]
};

// src/agents/sisyphus.ts
const sisyphus = {
	id: "sisyphus",
	name: "Sisyphus",
	vendor: "Sisyphus Labs",
	home: "https://sisyphuslabs.ai",
	kind: "agent",
	marks: [{
		kind: "email",
		is: "sisyphus@opencode.ai",
		as: "agent"
	}, {
		kind: "name",
		matches: "sisyphus(?:[ (:@/,-].{0,40})?"
	}],
	seen: [{
		url: "https://sisyphuslabs.ai",
		on: "2026-08"
	}, {
		url: "https://github.com/redis/redis-py",
		on: "2026-08"
	}]
};

// src/agents/snyk.ts
const snyk = {
	id: "snyk",
	name: "Snyk",
	vendor: "Snyk",
	home: "https://snyk.io",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 19733683,
			login: "snyk-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "snyk-bot@snyk.io",
			as: "automation"
		},
		{
			kind: "email",
			is: "19733683+snyk-bot@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://snyk.io",
		on: "2026-08"
	}]
};

// src/agents/sonarcloud.ts
const sonarcloud = {
	id: "sonarcloud",
	name: "SonarCloud",
	vendor: "Sonar",
	home: "https://sonarcloud.io",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 39514782,
		login: "sonarcloud[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "39514782+sonarcloud[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://sonarcloud.io",
		on: "2026-08"
	}]
};

// src/agents/stainless.ts
const stainless = {
	id: "stainless",
	name: "Stainless",
	vendor: "Stainless",
	home: "https://www.stainless.com",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 142633134,
			login: "stainless-app[bot]",
			as: "automation"
		},
		{
			kind: "email",
			is: "142633134+stainless-app[bot]@users.noreply.github.com",
			as: "automation"
		},
		{
			kind: "account",
			id: 107565488,
			login: "stainless-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "dev@stainlessapi.com",
			as: "automation"
		},
		{
			kind: "email",
			is: "dev+git@stainlessapi.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://www.stainless.com",
		on: "2026-08"
	}]
};

// src/agents/stale.ts
const stale = {
	id: "stale",
	name: "Stale",
	vendor: "Probot",
	home: "https://github.com/probot/stale",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 26384082,
		login: "stale[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "26384082+stale[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/probot/stale",
		on: "2026-08"
	}]
};

// src/agents/step-security.ts
const stepSecurity = {
	id: "step-security",
	name: "StepSecurity",
	vendor: "StepSecurity",
	home: "https://www.stepsecurity.io",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 188008098,
			login: "stepsecurity-app[bot]",
			as: "automation"
		},
		{
			kind: "account",
			id: null,
			login: "step-security-bot",
			as: "automation"
		},
		{
			kind: "email",
			is: "bot@stepsecurity.io",
			as: "automation"
		},
		{
			kind: "email",
			is: "188008098+stepsecurity-app[bot]@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://www.stepsecurity.io",
		on: "2026-08"
	}]
};

// src/agents/sweep.ts
const sweep = {
	id: "sweep",
	name: "Sweep",
	vendor: "Sweep AI",
	home: "https://sweep.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 128439645,
			login: "sweep-ai[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 131841235,
			login: "sweep-nightly[bot]",
			as: "agent"
		},
		{
			kind: "account",
			id: 132422995,
			login: "sweep-canary[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "128439645+sweep-ai[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "131841235+sweep-nightly[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "132422995+sweep-canary[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`sweep/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "label",
			matches: "sweep",
			as: "hint"
		},
		{
			kind: "app",
			slug: "sweep-ai",
			as: "agent"
		},
		{
			kind: "name",
			matches: "sweep ai.{0,30}"
		}
	],
	seen: [{
		url: "https://github.com/sweepai/sweep",
		on: "2026-08"
	}]
};

// src/agents/tembo.ts
const tembo = {
	id: "tembo",
	name: "Tembo",
	vendor: "Tembo",
	home: "https://tembo.io",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 208362400,
			login: "tembo[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "208362400+tembo[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`tembo/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "tembo",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/apps/tembo",
		on: "2026-08"
	}]
};

// src/agents/terragon.ts
const terragon = {
	id: "terragon",
	name: "Terragon",
	vendor: "Terragon Labs",
	home: "https://www.terragonlabs.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: null,
			login: "terragon-labs[bot]",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`terragon/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "terragon-labs",
			as: "agent"
		}
	],
	seen: [{
		url: "https://github.com/terragon-labs",
		on: "2026-05"
	}]
};

// src/agents/transifex.ts
const transifex = {
	id: "transifex",
	name: "Transifex",
	vendor: "Transifex",
	home: "https://www.transifex.com",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 43880903,
		login: "transifex-integration[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "43880903+transifex-integration[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://www.transifex.com",
		on: "2026-08"
	}]
};

// src/agents/v0.ts
const v0 = {
	id: "v0",
	name: "v0",
	vendor: "Vercel",
	home: "https://v0.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: null,
			login: "v0[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "v0[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`v0/[\w./-]{1,150}-[0-9a-f]{8}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "v0",
			as: "agent"
		},
		{
			kind: "name",
			matches: String.raw`(?:vercel )?v0(?:\.dev)?(?:[ (:@/,].{0,40})?`
		}
	],
	seen: [{
		url: "https://v0.app/docs",
		on: "2026-08"
	}]
};

// src/agents/vercel-ai-sdk.ts
const vercelAiSdk = {
	id: "vercel-ai-sdk",
	name: "AI SDK release bot",
	vendor: "Vercel",
	home: "https://github.com/vercel/ai",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 225926702,
		login: "vercel-ai-sdk[bot]",
		as: "automation"
	}, {
		kind: "email",
		is: "225926702+vercel-ai-sdk[bot]@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://github.com/vercel/ai",
		on: "2026-08"
	}]
};

// src/agents/vercel-bot.ts
const vercelBot = {
	id: "vercel-bot",
	name: "Vercel",
	vendor: "Vercel",
	home: "https://vercel.com/docs/git/vercel-for-github",
	kind: "ambiguous",
	marks: [{
		kind: "account",
		id: 35613825,
		login: "vercel[bot]",
		as: "hint"
	}, {
		kind: "email",
		is: "35613825+vercel[bot]@users.noreply.github.com",
		as: "hint"
	}],
	seen: [{
		url: "https://vercel.com/docs/git/vercel-for-github",
		on: "2026-08"
	}]
};

// src/agents/warp.ts
const warp = {
	id: "warp",
	name: "Warp",
	vendor: "Warp",
	home: "https://warp.dev",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 240773466,
			login: "warp-dev-github-integration[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "oz-agent@warp.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "agent@warp.dev",
			as: "agent"
		},
		{
			kind: "email",
			is: "240773466+warp-dev-github-integration[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "text",
			matches: String.raw`\[x\] Warp Agent Mode - This PR was created via Warp's AI Agent Mode`,
			as: "agent"
		},
		{
			kind: "branch",
			matches: String.raw`oz-agent/[\w./-]{3,200}`,
			as: "agent"
		},
		{
			kind: "app",
			slug: "warp-dev-github-integration",
			as: "agent"
		},
		{
			kind: "name",
			matches: "warp (?:ai|agent|oz).{0,40}"
		},
		{
			kind: "name",
			matches: String.raw`oz \(warp.{0,40}`
		},
		{
			kind: "action",
			uses: "warpdotdev/oz-agent-action"
		},
		{
			kind: "action",
			uses: "warpdotdev/warp-agent-action"
		}
	],
	seen: [{
		url: "https://github.com/warpdotdev/oz-agent-action",
		on: "2026-08"
	}]
};

// src/agents/web-flow.ts
const webFlow = {
	id: "web-flow",
	name: "GitHub web flow",
	vendor: "GitHub",
	home: "https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification",
	kind: "automation",
	marks: [{
		kind: "account",
		id: 19864447,
		login: "web-flow",
		as: "automation"
	}, {
		kind: "email",
		is: "19864447+web-flow@users.noreply.github.com",
		as: "automation"
	}],
	seen: [{
		url: "https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification",
		on: "2026-08"
	}]
};

// src/agents/weblate.ts
const weblate = {
	id: "weblate",
	name: "Weblate",
	vendor: "Weblate",
	home: "https://weblate.org",
	kind: "automation",
	marks: [
		{
			kind: "account",
			id: 1607653,
			login: "weblate",
			as: "automation"
		},
		{
			kind: "email",
			is: "noreply@weblate.org",
			as: "automation"
		},
		{
			kind: "email",
			is: "hosted@weblate.org",
			as: "automation"
		},
		{
			kind: "email",
			is: "1607653+weblate@users.noreply.github.com",
			as: "automation"
		}
	],
	seen: [{
		url: "https://weblate.org",
		on: "2026-08"
	}]
};

// src/agents/windsurf.ts
const windsurf = {
	id: "windsurf",
	name: "Windsurf",
	vendor: "Cognition",
	home: "https://windsurf.com",
	kind: "agent",
	marks: [
		{
			kind: "account",
			id: 189301087,
			login: "windsurf-bot[bot]",
			as: "agent"
		},
		{
			kind: "email",
			is: "noreply@windsurf.com",
			as: "agent"
		},
		{
			kind: "email",
			is: "189301087+windsurf-bot[bot]@users.noreply.github.com",
			as: "agent"
		},
		{
			kind: "name",
			matches: "windsurf(?:[ (:@/,-].{0,40})?"
		},
		{
			kind: "name",
			matches: "codeium.{0,30}"
		}
	],
	seen: [{
		url: "https://docs.windsurf.com",
		on: "2026-08"
	}]
};

// src/agents/zed.ts
const zed = {
	id: "zed",
	name: "Zed",
	vendor: "Zed Industries",
	home: "https://zed.dev/ai",
	kind: "agent",
	marks: [{
		kind: "text",
		matches: String.raw`\[zed ai\]\(https://zed\.dev/ai\)`,
		as: "agent"
	}, {
		kind: "name",
		matches: "zed (?:ai|agent).{0,40}"
	}],
	seen: [{
		url: "https://zed.dev/docs/ai/overview",
		on: "2026-08"
	}]
};

// src/agents/index.ts
const agents$2 = [
	claude$1,
	codex,
	chatgpt,
	copilot,
	cursor$1,
	devin,
	jules,
	gemini,
	antigravity,
	openhands,
	aider,
	sweep,
	codegen,
	codebuff,
	crush,
	opencode,
	qwen,
	amp,
	warp,
	droid,
	junie,
	kiro,
	amazonQ,
	letta,
	mistralVibe,
	ona,
	replit,
	lovable,
	v0,
	roo,
	cline,
	seer,
	junior,
	codebeaver,
	codeflash,
	charlie,
	tembo,
	terragon,
	bonk,
	coderabbit,
	ellipsis,
	cubic,
	greptile,
	qodo,
	kilo,
	windsurf,
	goose,
	augment,
	continueDev,
	zed,
	gitlabDuo,
	gru,
	mentat,
	gitauto,
	pi,
	grok,
	kimi,
	glm,
	deepseek,
	openclaw,
	hermes,
	paperclip,
	perfloop,
	postHogCode,
	openAgents,
	entire,
	devx,
	dockerAgent,
	ghAw,
	sisyphus,
	aiSdkFactory,
	astroFactory,
	eonPulumiAgent,
	claudeFlow,
	cosine,
	expoTuft,
	mendral,
	cloudflareThink,
	dependabot,
	renovate,
	githubActions,
	webFlow,
	mergeQueue,
	releasePlease,
	semanticRelease,
	mergify,
	bors,
	prow,
	preCommitCi,
	autofixCi,
	allcontributors,
	weblate,
	crowdin,
	transifex,
	snyk,
	greenkeeper,
	pyup,
	imgbot,
	stepSecurity,
	microsoftPolicy,
	cherryPickBot,
	googleAutomation,
	excavator,
	astrobot,
	changesets,
	cloudflarePages,
	blacksmith,
	ghosttyVouch,
	geminiCliRobot,
	stainless,
	vercelAiSdk,
	fossa,
	lgtm,
	qodana,
	codeScanning,
	backport,
	codecov,
	stale,
	homu,
	maestro,
	houseBot,
	restyled,
	deepsource,
	sonarcloud,
	vercelBot,
	sentryBot,
	mintlify,
	aikido,
	graphite,
	codspeed,
	astralAutomations,
	orchestratorBuild
];

// src/initiation/catalogue.ts
/** The agents' catalogue, indexed by what is looked up: made once, so that a hundred thousand commits cost seconds. */
const each$1 = (kind) => agents$2.flatMap((entry) => entry.marks.flatMap((mark) => isKind(mark, kind) ? [{
	entry,
	mark
}] : []));
const isKind = (mark, kind) => mark.kind === kind;
const whole = (source) => new RegExp(`^(?:${source})$`, "i");
const byEmail = /* @__PURE__ */ new Map();
for (const { entry, mark } of each$1("email")) {
	const list = byEmail.get(mark.is) ?? [];
	const known = {
		entry,
		as: mark.as,
		name: mark.name === void 0 ? null : whole(mark.name)
	};
	byEmail.set(mark.is, known.name === null ? [...list, known] : [known, ...list]);
}
const byId = /* @__PURE__ */ new Map();
const byLogin = /* @__PURE__ */ new Map();
for (const { entry, mark } of each$1("account")) {
	const login = plainLogin(mark.login);
	if (mark.id !== null) byId.set(mark.id, [...byId.get(mark.id) ?? [], {
		entry,
		as: mark.as,
		login
	}]);
	if (!byLogin.has(login)) byLogin.set(login, {
		entry,
		as: mark.as
	});
}
/** Of apps alone, whose logins end in `[bot]`. */
const byBot = new Map(each$1("account").flatMap(({ entry, mark }) => mark.login.endsWith("[bot]") ? [[mark.login.toLowerCase(), {
	entry,
	as: mark.as
}]] : []));
const byKey = new Map(each$1("key").map(({ entry, mark }) => [mark.fingerprint, {
	entry,
	as: mark.as
}]));
const byApp = new Map(each$1("app").map(({ entry, mark }) => [mark.slug, {
	entry,
	as: mark.as
}]));
const byTrailer = /* @__PURE__ */ new Map();
for (const { entry, mark } of each$1("trailer")) byTrailer.set(mark.key, [...byTrailer.get(mark.key) ?? [], {
	entry,
	as: mark.as,
	matches: whole(mark.matches),
	log: mark.log ?? false
}]);
const patterns$1 = (kind) => each$1(kind).map(({ entry, mark }) => ({
	entry,
	as: mark.as,
	matches: kind === "title" ? new RegExp(`^(?:${mark.matches})`, "i") : whole(mark.matches),
	log: false
}));
const authorNames = patterns$1("author-name");
const branches = patterns$1("branch");
const labels = patterns$1("label");
const titles$1 = patterns$1("title");
const texts = each$1("text").map(({ entry, mark }) => ({
	entry,
	as: mark.as,
	matches: new RegExp(mark.matches, "i"),
	log: mark.log ?? false
}));
const names$2 = each$1("name").map(({ entry, mark }) => ({
	entry,
	as: "assist",
	matches: whole(mark.matches),
	log: false
}));
const first = (list, text) => list.find(({ matches }) => matches.test(text)) ?? null;
const noreply = /^(?:(\d{1,12})\+)?([\w.-]{1,80}(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** By exact address, else by the account that a noreply address names. Never by domain or part of a name. */
const byAddress = (email, name) => {
	const address = email.trim().toLowerCase();
	const exact = byEmail.get(address)?.find((known) => known.name === null || known.name.test(name.trim()));
	if (exact !== void 0) return exact;
	const found = noreply.exec(address);
	if (found === null) return null;
	const [, id, login = ""] = found;
	const numbered = id === void 0 ? null : ofAccount$1(Number(id), login);
	if (numbered !== null) return numbered;
	return byBot.get(login.toLowerCase()) ?? null;
};
/** An account by its number, which no rename changes. A number that two share (a misconfigured bot id) is told apart by the login. */
const ofAccount$1 = (id, login) => {
	const candidates = byId.get(id) ?? [];
	return candidates.find((known) => known.login === plainLogin(login)) ?? (candidates.length === 1 ? candidates[0] ?? null : null);
};
const byAccount = ({ id, login }) => id === null ? byLogin.get(plainLogin(login)) ?? null : ofAccount$1(id, login);
/** A bot that nobody has named: neither an agent nor surely none. */
const isUnnamedBot = (email) => /\[bot\]@users\.noreply\.github\.com$/i.test(email);
const bySignature = (fingerprint) => byKey.get(fingerprint) ?? null;
const bySlug = (slug) => byApp.get(slug.toLowerCase()) ?? null;
const byAuthorName = (name) => first(authorNames, name.slice(0, 200).trim());
const byBranch = (branch) => first(branches, branch.slice(0, 300));
const byLabel = (label) => first(labels, label.slice(0, 100));
const byTitle = (title) => first(titles$1, title.slice(0, 300));
/** A tool by the name that a disclosure calls it. */
const byToolName = (name) => {
	const text = name.slice(0, 100).trim();
	const via = / via (\S.{0,60})$/i.exec(text)?.[1];
	const spaced = text.replaceAll(/([a-z])([A-Z])/g, "$1 $2");
	return (via === void 0 ? null : first(names$2, via)) ?? first(names$2, text) ?? (spaced === text ? null : first(names$2, spaced));
};
const models = /^(?:claude|codex|copilot|github copilot|gemini|gpt|openclaw|opencode|aider|deepseek|qwen|grok|kimi|glm|hermes agent)\b/i;
/**
* `Ali Ayas (claude-sonnet-4)`, `Ann (via Pi Coding Agent)`: the tool that used a person's identity. A bare company in brackets is where somebody
* works.
*/
const byToolBehind = (name) => {
	const [, via, tool] = /\((via )?([^()]{2,60})\)$/i.exec(name.slice(0, 200).trim()) ?? [];
	if (tool === void 0 || via === void 0 && !models.test(tool)) return null;
	const known = byToolName(tool);
	return known === null ? null : {
		...known,
		as: "agent"
	};
};
const byTrailerValue = (key, value) => byTrailer.get(key)?.find(({ matches }) => matches.test(value.slice(0, 400))) ?? null;
/** Every footer or marker in a text, with what it matched. */
const inText = (text) => texts.flatMap(({ entry, as, log, matches }) => {
	const found = matches.exec(text);
	return found === null ? [] : [{
		entry,
		as,
		log,
		found: found[0]
	}];
});
/** Addresses by which agents are known: those that evidence keeps readable. */
const agentAddresses = new Set(byEmail.keys());
/** Accounts of agents and of machines: none of them is a person who could approve. */
const machineAccounts = each$1("account").map(({ mark }) => ({
	id: mark.id,
	login: mark.login,
	type: "Bot"
}));

// src/initiation/ledger.ts
const MAX_VALUE = 200;
const hit$1 = ({ id, title, trust }, subject, { involvement, agent, automation = false, value, because, log = null }) => ({
	id,
	title,
	trust,
	outcome: "hit",
	involvement,
	automation,
	agent,
	subject,
	value: value?.slice(0, MAX_VALUE) ?? null,
	because,
	log: log?.slice(0, 300) ?? null,
	at: null
});
const miss = ({ id, title, trust }, subject, because = "read, and no sign of an agent", value = null) => ({
	id,
	title,
	trust,
	outcome: "miss",
	involvement: "none",
	automation: false,
	agent: null,
	subject,
	value: value?.slice(0, MAX_VALUE) ?? null,
	because,
	log: null,
	at: null
});
/** A fact that was not given: a blind spot where the source cannot hold it, else unavailable, which makes involvement unknown. */
const absent = (words, subject, fact) => ({
	...miss(words, subject, fact.known ? "" : fact.because),
	outcome: isBlindSpot(fact) ? "blind" : "unavailable",
	involvement: isBlindSpot(fact) ? "none" : "unknown"
});
/** The first `most` of them, and beyond the first that counts of each subject, so that no bound hides one. */
const firstOfEach = (signals, most) => {
	const kept = signals.slice(0, most);
	const told = new Set(kept.filter(weighs).map(({ subject }) => subject));
	for (const signal of signals.slice(most)) {
		if (!weighs(signal) || told.has(signal.subject)) continue;
		told.add(signal.subject);
		kept.push(signal);
	}
	return kept;
};
const weighs = ({ involvement }) => involvement !== "none";
const accountValue = ({ login, id }) => id === null ? login : `${login} (${id})`;

// src/initiation/account.ts
/** @param involvement what an agent's own account means in this place */
const signalOfAccount = (words, subject, account, involvement) => {
	const value = accountValue(account);
	const known = byAccount(account);
	if (known?.entry.kind === "automation") {
		const because = `${known.entry.name} is a bot that is no AI`;
		return hit$1(words, subject, {
			involvement: "none",
			agent: null,
			automation: true,
			value,
			because
		});
	}
	if (known?.as === "hint") {
		const because = `${known.entry.name} acts for people, machines and agents alike`;
		return hit$1(words, subject, {
			involvement: "unknown",
			agent: null,
			value,
			because
		});
	}
	if (known !== null) return hit$1(words, subject, {
		involvement,
		agent: known.entry.id,
		value,
		because: `the account is ${known.entry.name}'s`
	});
	if (account.type === "Bot" || account.login.endsWith("[bot]")) return hit$1(words, subject, {
		involvement: "unknown",
		agent: null,
		value,
		because: "a bot that nobody has named: name it in the policy, under agents"
	});
	return miss(words, subject, "a person’s account", value);
};

// src/initiation/actor.ts
const titles = {
	actor: "Actor",
	"triggering-actor": "Triggering actor",
	sender: "Sender of the event",
	"comment-author": "Author of the comment",
	"review-author": "Author of the review",
	"release-author": "Author of the release",
	deployer: "Creator of the deployment",
	"upstream-actor": "Actor of the upstream run",
	"upstream-triggering-actor": "Triggering actor of the upstream run",
	"subject-author": "Author of the issue or request"
};
/** Beyond so many hops an upstream run is too far away to be told. */
const MAX_HOPS = 3;
const actor = defineSignal({
	id: "actor",
	title: "Who started the run",
	why: "GitHub itself says whose credentials started it; an app cannot write another name there.",
	trust: "platform",
	needs: [
		"actors",
		"run",
		"source"
	],
	detect: ({ actors, run, source }) => {
		if (actors.length > 0) return actors.map((one) => signalOf(one, run));
		return [absent({
			id: "actor",
			title: titles.actor,
			trust: "platform"
		}, "actor", {
			known: false,
			cause: source === "git" ? "not-in-source" : "not-found",
			because: source === "git" ? "git holds no actor" : "the event names nobody"
		})];
	}
});
const signalOf = ({ role, account, hop }, run) => {
	const inferred = hop > 1;
	const words = {
		id: role,
		title: inferred ? `${titles[role]}, inferred` : titles[role],
		trust: inferred ? "forgeable" : "platform"
	};
	if (!account.known) return absent(words, role, account);
	if (account.value === null) return hit$1(words, role, {
		involvement: "unknown",
		agent: null,
		value: null,
		because: "the account no longer exists"
	});
	if (run.event === "schedule" && (role === "actor" || role === "triggering-actor")) return miss(words, role, "the actor of a schedule is whoever edited it last", accountValue(account.value));
	if (hop > MAX_HOPS) return hit$1(words, role, {
		involvement: "unknown",
		agent: null,
		value: accountValue(account.value),
		because: "the upstream run is too many hops away"
	});
	return ofAccount(words, role, account.value, hop);
};
const ofAccount = (words, subject, account, hop) => byAccount(account)?.entry.id === "github-actions" && hop === 0 && subject !== "sender" ? hit$1(words, subject, {
	involvement: "unknown",
	agent: null,
	value: accountValue(account),
	because: "a workflow started it, and which run that was is not known"
}) : signalOfAccount(words, subject, account, "triggered");

// src/initiation/app.ts
/** The GitHub App through which the event was performed. */
const words$5 = {
	id: "app",
	title: "App that performed the event",
	trust: "platform"
};
const app$1 = defineSignal({
	...words$5,
	why: "An agent may act in a person’s name; the app that it acted through is named all the same.",
	needs: ["app"],
	detect: ({ app: fact }) => {
		if (!fact.known) return [absent(words$5, "app", fact)];
		if (fact.value === null) return [miss(words$5, "app", "no app was in it")];
		const { slug } = fact.value;
		const known = bySlug(slug);
		if (known === null) return [miss(words$5, "app", "no agent’s app", slug)];
		return [hit$1(words$5, "app", {
			involvement: known.as === "assist" ? "assisted" : "triggered",
			agent: known.entry.id,
			value: slug,
			because: `the app is ${known.entry.name}'s`
		})];
	}
});

// src/initiation/commit-hit.ts
const hit = (commit, { automation = false, log = null, value, ...seen }) => ({
	...seen,
	outcome: "hit",
	automation,
	subject: `commit:${commit.sha}`,
	value: value.slice(0, 200),
	log: log?.slice(0, 300) ?? null,
	at: null
});
/** Authorship for an agent. A review bot's accepted suggestion is help where it stands as co-author, and authorship where it is the author. */
const involvementOf = ({ as, entry }, authored) => as === "automation" || entry.kind === "automation" ? "none" : as === "hint" ? "unknown" : as === "assist" && !authored ? "assisted" : "authored";
/** An agent's link to its own log; null where the text has none. */
const linkIn = (text) => /https:\/\/\S{1,280}/.exec(text)?.[0] ?? null;

// src/initiation/names.ts
/** `Claude <agents+claude@…>`: a tool's name on a mailbox that is kept for agents. */
const byMailbox = (name, email) => {
	const tool = /^agents?[+.-]([\w-]{1,40})@/i.exec(email.trim())?.[1];
	if (tool === void 0 || tool.toLowerCase() !== name.trim().toLowerCase().replaceAll(" ", "-")) return null;
	const known = byToolName(name);
	return known === null ? null : {
		...known,
		as: "agent"
	};
};
/** A whole name that no person bears, or a person's with the tool behind it in brackets. */
const byName$4 = (name) => byAuthorName(name) ?? byToolBehind(name);
/**
* `Somebody's AI Agent`: the name says all. `Julius (Agent) <julius@agent.local>`, `x-agent <agent@…>`: by the name and the address together,
* since each alone is a person's too.
*/
const looksLikeAgent = ({ name, email }) => /(?:^|[\s'’_-])(?:ai|coding|llm|autonomous)[ -](?:coding[ -])?(?:agent|assistant)$/i.test(name.trim()) || /(?:^|['’]s )ai bot$|\bautonomous bot$/i.test(name.trim()) || agentByName(name) || agentByBoth(name, email);
/** `Joe (Agent) Stump`, `Flocky (GitHub Agent)`, `Quill Agent`: nobody is called so; an agent of a build system is. */
const agentByName = (name) => /\((?:(?:ai|coding|github) )?agent\)/i.test(name) || /^[A-Z][a-z]{1,20} (?:Agent|Sub-?[Aa]gent)$/.test(name.trim()) && !machinery.test(name.trim());
const machinery = /^(?:build|ci|release|deploy|jenkins|travis|azure|bamboo|teamcity|buildkite|service|support|security|monitoring|datadog|user|secret|free|special|travel|real|double|change|update|sync|backup|test) agent$/i;
/** An app whose name says so: `agent-think[bot]`, `our-claude-code-action-bot[bot]`. */
const agentByApp = (email) => /^(?:\d{1,12}\+)?(?:[a-z0-9-]{1,60}-)?(?:ai-agent|coding-agent|claude-code)(?:-[a-z0-9-]{1,60})?\[bot\]@users\.noreply\.github\.com$/i.test(email);
const agentByBoth = (name, email) => /(?:\(agent\)|[ -]agent)$/i.test(name.trim()) && /^(?:ai[-.]?)?agents?(?:[-+.][\w-]{1,60})?@|@agent\.(?:local|internal)$|[+.-]agent(?:[.-]ai)?@/i.test(email);
/** `Build Bot <ci-bot@…>`: a label by name and address together; people called JesseBot are left alone. A label never exempts. */
const looksLikeBot = ({ name, email }) => /(?:^|[\s_-])(?:ro)?bot$/i.test(name.trim()) && /^(?:[\w.+-]{0,60}[+._-])?(?:ro)?bots?(?:[+._-][\w.+-]{0,60})?@/i.test(email);

// src/initiation/trailers.ts
const MAX_LINES$2 = 3e3;
/** Bulleted, quoted, or with a robot before it. */
const line = /^[\s*>-]{0,12}(?:🤖 ?)?([A-Za-z][A-Za-z-]{1,40}(?: (?:by|with))?): ?(\S.{0,500})$/iu;
/** Only these keys say something about who wrote it; any `word: text` of prose is no trailer. */
const keys = new Set("co-authored-by coauthored-by co-developed-by authored-by assisted-by generated-by generated-with created-with written-by written-with ai ai-assisted ai-assisted-by ai-tools ai-tool ai-tool-used ai-tools-used ai-assistant ai-session ai-model ai-agent ai-generated-by coding-agent helped-by made-with signed-off-by claude-session claude-generated-by claude-steers claude-permission-prompts claude-escapes agent-logs-url copilot-session amp-thread-id amp-thread entire-checkpoint entire-session entire-agent replit-commit-author replit-commit-session-id x-lovable-edit-id".split(" "));
/** People write these by hand, and misspell them. */
const spelt = (key) => /^as{1,3}i?s{0,2}i?te?d-by$/.test(key) ? "assisted-by" : key === "coauthored-by" ? "co-authored-by" : key;
const trailersIn = (message) => {
	const found = [];
	for (const text of message.split(/\n|\\n/, MAX_LINES$2)) {
		if (!text.includes(":")) continue;
		const match = line.exec(text.trimEnd());
		const key = spelt(match?.[1]?.toLowerCase().replace(" ", "-") ?? "");
		if (keys.has(key)) found.push({
			key,
			value: (match?.[2] ?? "").trim()
		});
	}
	return found;
};
/** Name and address of a person in a trailer. The closing bracket may be missing, the address too. */
const personIn$1 = (value) => {
	const open = value.lastIndexOf("<");
	if (open < 0) {
		const bare = /[\w.+-]{1,100}(?:\[bot\])?@[\w-]{1,80}(?:\.[\w-]{1,60}){1,6}$/.exec(value);
		return bare === null ? {
			name: value.trim(),
			email: null
		} : {
			name: value.slice(0, bare.index).trim(),
			email: bare[0]
		};
	}
	const inside = value.slice(open + 1).replace(/>.*$/, "").trim();
	return {
		name: value.slice(0, open).replace(/<$/, "").trim(),
		email: inside.includes("@") ? inside : null
	};
};

// src/initiation/commit-trailers.ts
const authorship = /* @__PURE__ */ new Set([
	"co-authored-by",
	"co-developed-by",
	"signed-off-by"
]);
const disclosing = /* @__PURE__ */ new Set([
	"assisted-by",
	"generated-by",
	"ai-assisted",
	"ai-assisted-by",
	"ai-tools",
	"ai-tool",
	"ai-tool-used",
	"ai-tools-used",
	"ai-assistant",
	"ai-agent",
	"ai-generated-by",
	"ai-model",
	"coding-agent",
	"helped-by",
	"authored-by",
	"written-by",
	"written-with",
	"generated-with",
	"created-with",
	"made-with"
]);
const sayNo = /^(?:no|none|n\/a|false|nobody|human|not used|-)\W{0,3}$/i;
const generic = /^(?:yes|true|an? ?)?\W{0,3}(?:ai|a\.i\.|llms?|genai|generative ai|ai[ -](?:assistant|agent|tools?|model)s?|yes|true)\b|#llms?\b|\bai[ -](?:assistant|agent)\b/i;
const trailerSignals = (commit, message) => trailersIn(message).flatMap(({ key, value }) => {
	const common = {
		id: "commit-trailer",
		title: "Trailer of the commit",
		trust: "forgeable",
		value: `${key}: ${value}`
	};
	if (sayNo.test(value)) return [];
	const { name, email } = personIn$1(value);
	if (email !== null) {
		const known = byAddress(email, name) ?? byMailbox(name, email) ?? (authorship.has(key) || disclosing.has(key) ? byName$4(name) : null);
		if (known !== null) {
			const involvement = key === "assisted-by" || key === "helped-by" ? "assisted" : involvementOf(known, false);
			return involvement === "none" ? [] : [hit(commit, {
				...common,
				involvement,
				agent: known.entry.id,
				because: `${known.entry.name} is known by this name and address`
			})];
		}
		if (authorship.has(key) && (looksLikeAgent({
			name,
			email
		}) || agentByApp(email))) return [hit(commit, {
			...common,
			involvement: "authored",
			agent: null,
			because: "its name and address call it an agent"
		})];
		return [];
	}
	const exact = byTrailerValue(key, value) ?? byTrailerValue(key, name) ?? nameAlone(key, name);
	if (exact !== null) return [hit(commit, {
		...common,
		involvement: involvementOf(exact, false),
		agent: exact.entry.id,
		because: `${exact.entry.name} writes this trailer`,
		log: exact.log ? linkIn(value) : null
	})];
	if (!disclosing.has(key) && key !== "ai") return [];
	const named = [value, ...value.split(/[,;&+/]| and /)].map((part) => byToolName(part.replaceAll(/[[\]`"']/g, "").trim())).find((one) => one !== null);
	if (named != null) return [hit(commit, {
		...common,
		involvement: "assisted",
		agent: named.entry.id,
		because: `it says that ${named.entry.name} helped`
	})];
	return generic.test(value) && key !== "ai" ? [hit(commit, {
		...common,
		involvement: "assisted",
		agent: null,
		because: "it says that an AI helped"
	})] : [];
});
/** A co-author without an address is known by a name that no person bears. */
const nameAlone = (key, name) => {
	const known = key === "co-authored-by" ? byAuthorName(name) : null;
	return known === null ? null : {
		...known,
		log: false
	};
};

// src/initiation/disclosure.ts
/** Disclosures in free text: "written with AI assistance (Claude)", "vibe coded", and the many ways to say that it was not. */
const tool = String.raw`(?:(?:an? |the |some )?(?<![\w-])(?:(?:agentic )?ai|llms?|a\.i\.|genai|generative ai|artificial intelligence|large language models?|ai[ -](?:assistant|agent|tool|model|assistance|coding (?:assistant|agent|tool)))s?(?:[ -](?:assistant|assistance|agent|tools?|help))?\b|\[?(?:claude(?: code| opus| sonnet| haiku| fable)?|(?:opus|sonnet|haiku|fable)[ -]?\d|chat ?gpt|(?:openai )?codex|gpt[ -]?[345][\w.]{0,8}|(?:github )?copilot|cursor(?: ai| agent)?|gemini(?: cli| code assist| pro| flash)?|devin ai|aider|windsurf|cline|roo code|amp|opencode|crush|qwen[ -]?code|zed (?:ai|agent)|warp agent|kiro|junie|jules|grok|deepseek|goose ai|kimi|v0|lovable|replit agent|factory droid|openhands)\b)`;
const made$1 = String.raw`(?:assisted|written|generated|created|coded|authored|implemented|made|drafted|produced|prepared|developed|built|composed|refactored|fixed|done|vibe[ -]?coded|translated|ported|converted|pair[ -]?programmed)`;
const degree = String.raw`(?:(?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|all|completely|in part|in full|initially|heavily|solely|just|was|were|is|been) ){0,3}`;
const adverb = String.raw`(?: (?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|completely|in part|in full|in large part|for the most part|together|via prompts?))?`;
const help = String.raw`(?:the |some |a lot of |lots of |heavy )?(?:help|assistance|aid|support)(?: of| from| by)?`;
const patterns = [
	new RegExp(`\\b${made$1}${adverb} (?:by|with|using|via|through)(?: ${help})? ${tool}`, "i"),
	new RegExp(`\\b(?:with|using|through) ${help} ${tool}`, "i"),
	new RegExp(`\\b${degree}(?<![\\w-])(?:ai|llm)[ -](?:generated|assisted|written|authored|coded|created)\\b`, "i"),
	/\b(?:generated|written|created|made|produced|developed) (?:with|using) (?:ai|llm)\b/i,
	/\bvibe[ -]?coded?\b/i,
	/\b(?:generated|written|created|authored|implemented|fixed) by (?:[A-Z][\w-]{1,30} ){1,3}AI\b/,
	/^\s{0,4}(?:ask|asked|told|tell|prompt|prompted) (?:claude(?: code)?|codex|(?:github )?copilot|gemini|chat ?gpt|aider|devin ai|an? (?:ai|llm)) to \w/i,
	new RegExp(`\\bmade (?:good|heavy|extensive|much|great|some) use of ${tool} (?:for|to|in|while)\\b`, "i"),
	/^\s{0,4}(?:(?:entirely|fully|mostly) )?(?:made|written|generated|created|implemented|coded) (?:using|by|with) (?:an|my|a coding) (?:ai |coding )?agents?\b/i,
	new RegExp(`${tool} (?:was|were|has been) used (?:to|for|in|on|as|while|during|throughout)\\b`, "i"),
	new RegExp(`\\b(?:i )?(?:fully |mostly |heavily )?used ${tool}(?: code)? (?:to (?:\\w+(?:,| and)? ){0,4}?(?:write|generate|create|implement|make|draft|produce|fix|port|refactor)|for (?:writing|generating|creating|implementing|most of|all of|this))`, "i"),
	new RegExp(`\\bi(?: have|'ve)? used ${tool} to help (?:with |me )?(?:\\w+ing|extract|write|draft|implement|port|convert)\\b`, "i"),
	/\bi used (?:some |a little |a bit of )?(?:ai|llm) assistance to \w/i,
	new RegExp(`\\b(?:patch|fix|tests?|code|commit|pr|change|implementation|docs?|test and fix) (?:was |were |is )?(?:${made$1}) by ${tool}`, "i")
];
/** A verb that every pattern above has: most sentences have none, and the patterns cost more than the rest of a decision. */
const telling = new RegExp(String.raw`\b(?:${made$1}|use|used|help|assistance|aid|support|ask|asked|told|tell|prompt|prompted)\b(?!-by\b)|\bvibe|(?:ai|llm)[ -]`, "i");
/** A question that projects put to authors, answered on its line or below. */
const heading = /^[ \t#*_-]{0,10}(?:(?:ai|llm|gen ?ai)[ -](?:assistance|assisted|disclosure|usage|use|notice|note|disclaimer|attribution|help)(?:[ -](?:disclosure|notice|statement))?(?: in this (?:pr|pull request|change|commit))?|(disclosure|disclaimer))(?:(?:,| per| \()[^:\n]{0,80})?[ \t*_]{0,4}(?::[ \t*_]{0,4}(.{0,300})|)$/im;
/** `Claude implemented this`, `AI helped write tests`: what an answer says of the code. */
const wrote = new RegExp(`${tool}(?: ?\\([^)]{0,60}\\))?(?: (?!not\\b|never\\b)[\\w-]{1,30}){0,3} (?:wrote|write|writing|written|implement\\w{0,4}|generat\\w{1,5}|draft\\w{0,3}|produc\\w{1,4}|did|creat\\w{1,4}|coded|fix(?:ed)?|port(?:ed)?|refactor\\w{0,3})\\b`, "i");
/** Words that turn a sentence round. `removing Claude generated tests` is about somebody else's. */
const negation = /\b(?:no|not|none|never|without|undo(?:es|ne|ing)?|must|should|welcomes?|allow(?:s|ed)?|require[sd]?|isn't|wasn't|aren't|weren't|don't|didn't|neither|nor|zero|un-?vibe|de-?vibe|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop(?:s|ped)?|detect(?:s|ed|ing)?|flag(?:s|ged)?|reject(?:s|ed)?|clean(?:s|ed|ing)? up|instead of|rather than|enables?|provides?|offers?|revert(?:s|ed|ing)?|support(?:s|ed|ing)? for|polic(?:y|ies)|label(?:s|ed)?|if|when|whether|guidelines?)\b|n't\b/i;
/** What it says of the code is that a person wrote it, whatever looked on. */
const byHand = new RegExp([
	String.raw`\b(?:code|changes?|everything|fix|patch|implementation|logic|rest)\b[^.]{0,60}\b(?:written|authored|done|implemented|made|coded|typed)\b[^.]{0,30}\b(?:by (?:me|myself|hand|a human|humans)|manually|myself)\b`,
	String.raw`\b(?:code|changes?|fix|implementation|logic)\b[^.]{0,40}\bhand-?written\b`,
	String.raw`\b(?:wrote|made|implemented|typed)(?: all(?: of)?)?(?: the| this)? (?:code(?: changes?)?|changes?|fix|implementation) (?:myself|by hand|manually)\b`,
	String.raw`\bi (?:wrote|typed)(?: all(?: of)?)? (?:the|this) code\b`,
	String.raw`\b(?:not|n't) used? (?:to|for|in)\b`
].join("|"), "i");
const answeredNo = /^\W{0,6}(?:no|none|n\/a|not used|nothing|false|\[ \])\b/i;
/** In a subject such as `fix(ai): …` or `CONTRIBUTING: …` the words speak of the code and not of who wrote it. */
const scope = /^[\w./ -]{1,40}(?:\([^)]{0,60}\))?!?: /;
const quoted = /["'“‘`]$/;
/** It speaks of another change, which is named. */
const elsewhere = /^.{0,40}\b(?:in|of|from|by|as) #\d/;
const MAX_TEXT = 3e4;
/** What a text discloses; empty where it says nothing, or says no. Quoted lines and code are somebody else's words. */
const disclosuresIn = (message) => {
	if (!/\b(?:ai|llms?|agents?|vibe|claude|gpt|chatgpt|codex|copilot|cursor|gemini|devin|aider|windsurf|cline|amp|opencode|crush|qwen|zed|warp|kiro|junie|jules|grok|deepseek|kimi|lovable|openhands|artificial|genai|opus|sonnet|haiku|fable)\b/i.test(message)) return [];
	const text = withoutOpenBoxes(ownWords(message.slice(0, MAX_TEXT)));
	const sentences = sentencesOf(text);
	const [subject = ""] = text.split("\n", 1);
	const said = sentences.flatMap((sentence) => toldBy(sentence, subject.startsWith(sentence.slice(0, 40))));
	const asked = answerIn(text);
	if (asked === null) return said;
	const { answer, quote, open } = asked;
	const claims = wrote.test(answer) || sentencesOf(answer).some((sentence) => toldBy(sentence, false).length > 0);
	if (answeredNo.test(answer) || !claims && (byHand.test(answer) || noTool.test(answer))) return [];
	return open && !claims ? said : [{
		agent: toolIn(answer),
		quote
	}, ...said];
};
/** What one sentence tells. */
const toldBy = (sentence, isSubject) => {
	if (!telling.test(sentence)) return [];
	const match = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
	if (match == null || turnedRound(sentence, match, isSubject)) return [];
	return [{
		agent: toolIn(sentence.slice(match.index)),
		quote: sentence.trim().slice(0, 160)
	}];
};
const noTool = /\b(?:no|not|without) (?:\w{1,30} ){0,3}(?:ai|llm)\b/i;
/** What the question was answered with; `open` where the heading does not say that it asks about AI. */
const answerIn = (text) => {
	const asked = heading.exec(text);
	if (asked === null) return null;
	const inline = asked[2] ?? "";
	const answer = `${inline} ${after(text, asked.index + asked[0].length, inline.trim() !== "")}`.replaceAll(/\s+/g, " ").trim().replace(pointer, "").replace(/^.{0,200}?- \[x\] /i, "");
	return answer === "" ? null : {
		answer,
		quote: `${asked[0].trim()} ${inline === "" ? answer : ""}`.trim().slice(0, 160),
		open: asked[1] !== void 0
	};
};
/** True where the words around a match say that it is not about the making of this change. */
const turnedRound = (sentence, { index, 0: words }, isSubject) => {
	const [before, rest] = [sentence.slice(0, index), sentence.slice(index + words.length)];
	return negation.test(before.slice(-80).replace(/^.*[:;] /, "")) || /\b(?:un|de|non)-?$/i.test(before) || /^[\s,]{0,3}(?:but )?not\b/i.test(rest) || quoted.test(before) || elsewhere.test(rest) || isSubject && scope.test(before) && !/vibe/i.test(words);
};
/** A template sends its reader to the rules before it asks. */
const pointer = /^see \[[^\]]{0,80}\](?:\([^)\s]{0,200}\))?\.? ?/i;
/** A box of a template that nobody ticked says nothing, over as many lines as it goes. */
const withoutOpenBoxes = (text) => {
	let open = false;
	return text.split("\n").filter((line) => {
		if (/^\s{0,6}[-*+] /.test(line) || line.trim() === "" || /^#|^[A-Z][\w-]{1,40}: /.test(line)) open = /^\s{0,6}[-*+] \[ ?\]/.test(line);
		return !open;
	}).join("\n");
};
/** The rest of the paragraph: from the same line on, or from the first that follows the heading. */
const after = (text, at, sameParagraph) => {
	return (sameParagraph ? text.slice(at) : text.slice(at).trimStart()).split(/\n[ \t]*\n/, 1)[0]?.slice(0, 600) ?? "";
};
/** Reports of review bots stand in the same kind of box as an author's own note. */
const reviewBot = /bugbot|coderabbit|auto-generated|copilot (?:review|summary)/i;
const ownBox = /^\s{0,3}>\s{0,3}(?:\[!\w{3,10}\]|[*_]{0,2}(?:note|disclosure|disclaimer|ai|llm)\b)/i;
/** A fenced block and a quote are somebody else's words; a box (`> [!NOTE]`) is the author's, unless a review bot filled it. */
const ownWords = (text) => {
	let fenced = false;
	let box = null;
	const kept = [];
	const close = () => {
		if (box !== null && !box.some((line) => reviewBot.test(line))) kept.push("", ...box.slice(/\[!/.test(box[0] ?? "") ? 1 : 0), "");
		box = null;
	};
	for (const line of text.split("\n")) {
		const quote = /^\s{0,3}>/.test(line);
		if (!quote) close();
		if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
		else if (quote && !fenced) {
			if (box === null && ownBox.test(line)) box = [];
			box?.push(line.replace(/^\s{0,3}>\s?/, ""));
		} else if (!fenced) kept.push(line);
	}
	close();
	return kept.join("\n");
};
/** Lines that run on are one sentence; a blank line, a bullet or a full stop ends it. */
const sentencesOf = (text) => text.replaceAll(/\n(?=[^\n\s*#-])/g, " ").split(/[\n]+|(?<=[.!?])\s+(?=[A-Z@*_[(])/).slice(0, 2e3);
const toolWord = new RegExp(tool, "gi");
/** The first named tool; null where it only says AI. */
const toolIn = (text) => {
	for (const [word] of text.slice(0, 400).matchAll(toolWord)) {
		const known = byToolName(word.replaceAll(/[[\]]/g, "").trim());
		if (known !== null) return known.entry.id;
	}
	return null;
};

// src/initiation/commit.ts
const MAX_MESSAGE = 1e5;
/** Signals of one commit; hits only. Accounts that could not be read are told by whoever asks about the range. */
const signalsOfCommit = (commit) => {
	const signals = [...identitySignals(commit), ...signatureSignals(commit)];
	const message = commit.message.slice(0, MAX_MESSAGE);
	signals.push(...trailerSignals(commit, message));
	if (!signals.some(({ automation, id }) => automation && id === "commit-author")) signals.push(...textSignals(commit, message));
	else if (!quotesChangelogs(commit)) signals.push(...footersIn(commit, endOf(message)));
	return signals;
};
/** Bots that bump dependencies or write releases: whatever their messages say was said elsewhere first. */
const quoting = /* @__PURE__ */ new Set([
	"dependabot",
	"renovate",
	"greenkeeper",
	"pyup",
	"snyk",
	"changesets",
	"release-please",
	"semantic-release"
]);
const quotesChangelogs = ({ author, authorAccount }) => {
	const linked = authorAccount.known && authorAccount.value !== null ? byAccount(authorAccount.value) : null;
	return quoting.has((byAddress(author.email, author.name) ?? linked)?.entry.id ?? "");
};
/** The last two paragraphs: a squash sets its co-authors behind the footer. */
const endOf = (message) => message.trimEnd().split(/\n[ \t]*\n/).slice(1).slice(-2).join("\n\n");
const roles = {
	author: "Author of the commit",
	committer: "Committer of the commit"
};
const identitySignals = (commit) => ["author", "committer"].flatMap((role) => {
	const person = commit[role];
	const account = role === "author" ? commit.authorAccount : commit.committerAccount;
	const linked = account.known && account.value !== null ? byAccount(account.value) : null;
	const known = byAddress(person.email, person.name) ?? linked ?? byMailbox(person.name, person.email) ?? byName$4(person.name);
	const value = `${person.name} <${person.email}>`;
	const common = {
		id: `commit-${role}`,
		title: roles[role],
		trust: linked !== null && role === "author" ? "platform" : "forgeable",
		value
	};
	if (known !== null) {
		const involvement = involvementOf(known, true);
		if (role === "committer" && involvement === "none") return [];
		return [hit(commit, {
			...common,
			involvement,
			agent: involvement === "none" ? null : known.entry.id,
			automation: known.entry.kind === "automation",
			because: `${known.entry.name} is known by this identity`
		})];
	}
	if (looksLikeAgent(person) || agentByApp(person.email)) return [hit(commit, {
		...common,
		involvement: "authored",
		agent: null,
		because: "its name and address call it an agent"
	})];
	if (role === "author" && looksLikeBot(person)) return [hit(commit, {
		...common,
		involvement: "none",
		agent: null,
		automation: true,
		because: "its name and address call it a bot"
	})];
	if (role === "author" && isUnnamedBot(person.email)) return [hit(commit, {
		...common,
		involvement: "unknown",
		agent: null,
		because: "a bot that nobody has named: neither an agent nor surely none"
	})];
	return [];
});
const signatureSignals = ({ signature, ...commit }) => {
	if (!signature.known || signature.value?.key == null) return [];
	const known = bySignature(signature.value.key);
	if (known === null) return [];
	const { verified } = signature.value;
	const trust = verified.known && verified.value ? "platform" : "forgeable";
	const full = {
		...commit,
		signature
	};
	return [hit(full, {
		id: "commit-signature",
		title: "Signing key of the commit",
		trust,
		involvement: "authored",
		agent: known.entry.id,
		value: signature.value.key,
		because: `the key is ${known.entry.vendor}'s`
	})];
};
const footersIn = (commit, text) => inText(text).map(({ entry, as, log, found }) => hit(commit, {
	id: "commit-text",
	title: "Text of the commit",
	trust: "forgeable",
	involvement: involvementOf({
		entry,
		as
	}, false),
	agent: entry.id,
	value: found,
	because: `${entry.name} leaves this mark`,
	log: log ? linkIn(found) : null
}));
const textSignals = (commit, message) => {
	const disclosed = disclosuresIn(message).map(({ agent, quote }) => hit(commit, {
		id: "commit-disclosure",
		title: "Disclosure in the commit",
		trust: "forgeable",
		involvement: "assisted",
		agent,
		value: quote,
		because: "it says that an AI helped"
	}));
	return [...footersIn(commit, message), ...disclosed];
};

// src/initiation/commits.ts
const words$4 = {
	id: "commits",
	title: "Commits of the range",
	trust: "forgeable"
};
const accountWords = {
	id: "commit-account",
	title: "Account of the commit author",
	trust: "platform"
};
/** Hits that the ledger keeps; beyond, only the first of each commit: whoever settles an approval has to know every commit with an agent in it. */
const MAX_HITS$1 = 300;
const commits$1 = defineSignal({
	...words$4,
	why: "Most of what agents write is told by trailers and identities of commits and by nothing else.",
	needs: ["ranges", "checkouts"],
	detect: ({ ranges, checkouts }) => [...ranges.flatMap(({ origin, commits: list, truncated, base, head }) => {
		const subject = `range:${origin}:${base?.slice(0, 12) ?? ""}..${head?.slice(0, 12) ?? ""}`;
		if (!list.known) return [absent(words$4, subject, list)];
		const hits = list.value.flatMap(signalsOfCommit);
		const cut = truncated === null ? [] : [absent(words$4, subject, {
			known: false,
			cause: "truncated",
			because: `not all of the range could be read: ${truncated}`
		})];
		return [
			...hits.length > 0 ? distinct$2(hits) : [miss(words$4, subject, `${list.value.length} commit(s) read, and no sign of an agent in any`)],
			...unreadAccounts(list.value),
			...cut
		];
	}), ...checkouts.filter(({ sha }) => !sha.known).map(({ sha, job, written }) => ({
		...absent({
			id: "checkout",
			title: "Ref that a protected job fetches",
			trust: "platform"
		}, `job:${job}`, sha),
		value: written.slice(0, 200)
	}))]
});
/** The platform's link from address to account, where it should be there and is not. */
const unreadAccounts = (list) => {
	const unread = list.find(({ authorAccount }) => !authorAccount.known);
	return unread === void 0 ? [] : [absent(accountWords, `commit:${unread.sha}`, unread.authorAccount)];
};
const distinct$2 = (hits) => {
	const seen = /* @__PURE__ */ new Map();
	for (const signal of hits) {
		const key = `${signal.subject} ${signal.id} ${signal.agent ?? ""} ${signal.involvement}`;
		if (!seen.has(key)) seen.set(key, signal);
	}
	return firstOfEach([...seen.values()], MAX_HITS$1);
};

// src/initiation/declared.ts
/** An agent that the workflow declares. It may raise involvement, never lower it. */
const words$3 = {
	id: "declared",
	title: "Declared agent",
	trust: "declared"
};
const declared = defineSignal({
	...words$3,
	why: "Whoever writes the workflow may know what no fact of the platform shows.",
	needs: ["inputs"],
	detect: ({ inputs: { agent } }) => {
		const name = agent.trim();
		if (name === "") return [miss(words$3, "input", "none is declared")];
		return [hit$1(words$3, "input", {
			involvement: "authored",
			agent: byToolName(name)?.entry.id ?? name.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").slice(0, 60),
			value: name,
			because: "the step declares it"
		})];
	}
});

// src/initiation/own-agents.ts
/** Agents and bots that only this policy knows. */
/**
* Reads the ledger once more with the policy's own names: an unnamed account becomes an agent or a bot that is no AI. A bot's exemption holds
* by the platform's word only; a git identity that claims to be it changes nothing.
*/
const withOwnAgents = (signals, facts, { logins, emails, automation }) => {
	if (logins.length + emails.length + automation.length === 0) return signals;
	const [agents, addresses, bots] = [
		new Set(logins.map(plainLogin)),
		new Set(emails.map((email) => email.toLowerCase())),
		new Set(automation.map(plainLogin))
	];
	const named = signals.map((signal) => {
		const login = signal.trust === "platform" && signal.value !== null ? plainLogin(signal.value.replace(/ \(\d+\)$/, "")) : null;
		if (login === null) return signal;
		if (agents.has(login)) return {
			...signal,
			outcome: "hit",
			agent: login,
			involvement: signal.id.startsWith("pull") ? "authored" : "triggered",
			automation: false,
			because: "the policy names it as an agent"
		};
		if (bots.has(login) && signal.outcome === "hit" && signal.involvement === "unknown") return {
			...signal,
			involvement: "none",
			automation: true,
			because: "the policy names it as a bot that is no AI"
		};
		return signal;
	});
	const written = commitsOf(facts).flatMap(({ sha, author, committer, authorAccount }) => {
		const account = authorAccount.known ? authorAccount.value : null;
		const mine = [author, committer].find(({ email }) => addresses.has(email.toLowerCase()));
		const login = account !== null && agents.has(plainLogin(account.login)) ? account.login : null;
		if (mine === void 0 && login === null) return [];
		return [{
			id: "commit-author",
			title: "Author of the commit",
			outcome: "hit",
			trust: login === null ? "forgeable" : "platform",
			involvement: "authored",
			automation: false,
			agent: (login ?? mine?.name ?? "").toLowerCase(),
			subject: `commit:${sha}`,
			value: login ?? mine?.email ?? null,
			because: "the policy names it as an agent",
			log: null,
			at: null
		}];
	});
	return [...named, ...written];
};
const commitsOf = ({ ranges, pulls }) => [...ranges.flatMap(({ commits }) => commits.known ? commits.value : []), ...(pulls.known ? pulls.value : []).flatMap(({ commits }) => commits.known ? commits.value : [])];

// src/initiation/pulls.ts
/** The pull requests behind the run: who opened them, from which branch, with which words, and their own commits, which a squash hides. */
const pullWords = {
	id: "pulls",
	title: "Pull requests behind the range",
	trust: "platform"
};
const author = {
	id: "pull-author",
	title: "Author of the pull request",
	trust: "platform"
};
const branch$1 = {
	id: "pull-branch",
	title: "Head branch",
	trust: "forgeable"
};
const label$1 = {
	id: "pull-label",
	title: "Label",
	trust: "forgeable"
};
const title = {
	id: "pull-title",
	title: "Title of the pull request",
	trust: "forgeable"
};
const body = {
	id: "pull-body",
	title: "Text of the pull request",
	trust: "forgeable"
};
const app = {
	id: "pull-app",
	title: "App that opened the pull request",
	trust: "platform"
};
const commits = {
	id: "pull-commits",
	title: "Commits of the pull request",
	trust: "forgeable"
};
const pulls = defineSignal({
	...pullWords,
	why: "A merge leaves the person who pressed the button as author; the request still says who wrote it.",
	needs: ["pulls"],
	detect: ({ pulls: fact }) => fact.known ? fact.value.length === 0 ? [miss(pullWords, "pulls", "no pull request stands behind the range")] : fact.value.flatMap(ofPull) : [absent(pullWords, "pulls", fact)]
});
const MAX_BODY = 3e4;
/** Hits that the ledger keeps of a request's own commits; beyond, only the first of each commit. */
const MAX_HITS = 100;
const ofPull = (pull) => {
	const subject = `pull:${pull.number}`;
	const found = [
		authorSignal(pull, subject),
		...wordSignals(pull, subject),
		...commitSignals(pull, subject)
	];
	return found.some(({ outcome }) => outcome === "hit" || outcome === "unavailable") ? found.filter(({ outcome }) => outcome !== "miss") : [miss(pullWords, subject)];
};
const authorSignal = ({ author: fact, app: through }, subject) => {
	const slug = through.known ? through.value : null;
	const byApp = slug === null ? null : bySlug(slug);
	if (byApp !== null) return hit$1(app, subject, {
		involvement: byApp.as === "assist" ? "assisted" : "authored",
		agent: byApp.entry.id,
		value: slug,
		because: `the app is ${byApp.entry.name}'s`
	});
	if (!fact.known) return absent(author, subject, fact);
	if (fact.value === null) return hit$1(author, subject, {
		involvement: "unknown",
		agent: null,
		value: null,
		because: "the account no longer exists"
	});
	return signalOfAccount(author, subject, fact.value, "authored");
};
/** A hint by itself is no more than help that somebody asked for. */
const forgeable = ({ as }) => as === "agent" ? "authored" : as === "automation" ? "none" : "assisted";
const wordSignals = (pull, subject) => {
	const found = [];
	const onBranch = byBranch(pull.headRef);
	if (onBranch !== null) found.push(hit$1(branch$1, subject, {
		involvement: forgeable(onBranch),
		agent: onBranch.entry.id,
		value: pull.headRef,
		because: `${onBranch.entry.name} names its branches so`
	}));
	for (const one of pull.labels) {
		const known = byLabel(one);
		if (known !== null) found.push(hit$1(label$1, subject, {
			involvement: forgeable(known),
			agent: known.entry.id,
			value: one,
			because: `the label stands for ${known.entry.name}`
		}));
	}
	const inTitle = byTitle(pull.title);
	if (inTitle !== null) found.push(hit$1(title, subject, {
		involvement: forgeable(inTitle),
		agent: inTitle.entry.id,
		value: pull.title,
		because: `${inTitle.entry.name} begins titles so`
	}));
	if (pull.author.known && pull.author.value !== null && byAccount(pull.author.value)?.entry.kind === "automation") return found;
	const text = pull.body.slice(0, MAX_BODY);
	for (const { entry, as, log, found: mark } of inText(text)) found.push(hit$1(body, subject, {
		involvement: forgeable({
			entry,
			as
		}),
		agent: entry.id,
		value: mark,
		because: `${entry.name} leaves this mark`,
		log: log ? mark : null
	}));
	for (const { agent, quote } of disclosuresIn(text)) found.push(hit$1(body, subject, {
		involvement: "assisted",
		agent,
		value: quote,
		because: "it says that an AI helped"
	}));
	return found;
};
const commitSignals = ({ commits: fact }, subject) => fact.known ? firstOfEach(fact.value.flatMap(signalsOfCommit), MAX_HITS) : [absent(commits, subject, fact)];

// src/initiation/weigh.ts
const ladder = {
	none: 0,
	assisted: 1,
	unknown: 2,
	authored: 3,
	triggered: 4
};
const weigh = (signals) => {
	const hits = signals.filter(({ outcome }) => outcome === "hit");
	const unavailable = signals.filter(({ outcome }) => outcome === "unavailable");
	const highest = [...hits.map(({ involvement }) => involvement), ...unavailable.map(() => "unknown")].reduce((a, b) => ladder[a] >= ladder[b] ? a : b, "none");
	const agents = [...new Set(hits.filter(({ involvement }) => involvement !== "none").flatMap(({ agent }) => agent ?? []))].sort();
	const initiator = initiatorOf(highest, hits);
	return {
		initiator,
		involvement: highest,
		agents,
		signals,
		logs: [...new Set(hits.flatMap(({ log }) => log ?? []))].slice(0, 50),
		because: becauseOf$1(highest, initiator, hits, unavailable),
		blindSpots: [...new Set(signals.filter(({ outcome }) => outcome === "blind").map(({ id }) => id))]
	};
};
/** The first that holds. A bot by git identity alone is a label; by the platform's word it is `automation`. */
const initiatorOf = (involvement, hits) => {
	if (involvement === "triggered" || involvement === "authored") return "ai";
	if (involvement === "unknown") return "unknown";
	return hits.some(({ automation, trust }) => automation && trust === "platform") ? "automation" : "human";
};
const becauseOf$1 = (involvement, initiator, hits, unavailable) => {
	const decisive = hits.find((signal) => signal.involvement === involvement && involvement !== "none");
	if (decisive !== void 0) return `${decisive.title.toLowerCase()}: ${decisive.because}`;
	const missing = unavailable[0];
	if (missing !== void 0 && involvement === "unknown") return `${missing.title.toLowerCase()}: ${missing.because}`;
	if (initiator === "automation") return "a bot that is no AI, by the platform’s own word";
	return "every fact that could show an agent was read, and none did";
};

// src/initiation/index.ts
/** Every signal, in the order of the ledger. */
const signals = [
	actor,
	app$1,
	pulls,
	commits$1,
	declared
];
const initiate = (scene, own) => {
	const ledger = distinct$1(signals.flatMap((signal) => signal.detect(scene)));
	return weigh(withOwnAgents(ledger, scene, own));
};
/** A commit of the range is mostly one of its pull request too: what it shows is told once. */
const distinct$1 = (ledger) => [...new Map(ledger.map((signal) => [`${signal.subject} ${signal.id} ${signal.agent ?? ""} ${signal.outcome} ${signal.value ?? ""}`, signal])).values()];
/** How an agent is in one commit, by the catalogue and by the policy's own names. */
const handIn = (commit, own) => {
	const alone = {
		origin: "event",
		base: null,
		head: commit.sha,
		basis: "this commit alone",
		commits: known$2([commit]),
		truncated: null
	};
	return weigh(withOwnAgents(signalsOfCommit(commit), {
		actors: [],
		ranges: [alone],
		pulls: known$2([])
	}, own)).involvement;
};
/** One commit by itself, as `agents` tells it. By git alone a bot's identity is a label, and here the label is what is asked for. */
const classifyCommit = (commit) => {
	const weighed = weigh(signalsOfCommit(commit));
	const isBot = weighed.signals.some(({ automation, id }) => automation && id === "commit-author");
	if (weighed.initiator === "human" && isBot) return {
		...weighed,
		initiator: "automation",
		because: "its author is a bot that is no AI, by git identity"
	};
	return weighed;
};

// src/policy/conditions/lists.ts
/** Lists and globs as conditions take them. */
/** One value or a list of them. */
const oneOrMore = (value) => union([value.transform((one) => [one]), array(value).min(1).max(200)]);
/** Braces could unfold without bound, and extended globs backtrack: a policy needs neither. */
const glob = () => string().min(1).max(300).refine((text) => (text.match(/\*/g)?.length ?? 0) <= 8, "has more than eight stars");
const globList = () => oneOrMore(glob());
const compiled$4 = /* @__PURE__ */ new Map();
const compile$2 = (text) => {
	const known = compiled$4.get(text);
	if (known !== void 0) return known;
	if (compiled$4.size > 1e3) compiled$4.clear();
	const made = new Minimatch(text, {
		dot: true,
		nobrace: true,
		noext: true,
		nocomment: true,
		nonegate: true,
		nocase: true
	});
	compiled$4.set(text, made);
	return made;
};
const globsMatch = (globs, text) => globs.some((one) => compile$2(one).match(text));
/** Names are no paths: in them `*` stands for any part, slashes and all. Without case. */
const namesMatch = (patterns, name) => patterns.some((pattern) => matchesName(pattern.toLowerCase(), name.toLowerCase()));
/** Goes back to the last star only, so that the time it takes is bounded by the product of the two lengths. */
const matchesName = (pattern, name) => {
	let [at, to, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (to < name.length) if (pattern[at] === "*") {
		star = at++;
		mark = to;
	} else if (pattern[at] === name[to]) {
		at++;
		to++;
	} else if (star >= 0) {
		at = star + 1;
		to = ++mark;
	} else return false;
	return /^\**$/.test(pattern.slice(at));
};

// src/policy/time.ts
/** Times as policies write them. The clock is always given: `facts.observedAt`. */
const units = {
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** `4h` in milliseconds; the schema has already refused other forms. */
const millisecondsOf = (duration) => Number(duration.slice(0, -1)) * (units[duration.slice(-1)] ?? NaN);
/** An instant stays; a day means until its end, in UTC. */
const instantOf = (text) => text.length === 10 ? `${text}T23:59:59Z` : text;
/** Is `now` after `until`? Both ISO 8601; compared as instants, whatever their offsets. What is no instant has passed: an exception fails closed. */
const isAfter = (now, until) => !(secondsOf(now) <= secondsOf(until));
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,30})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Seconds since 1970, by the days-from-civil rule; NaN where it is no instant. Without `Date`, so that no zone of a machine can enter. */
const secondsOf = (text) => {
	const found = pattern.exec(text);
	if (found === null) return NaN;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (year === void 0 || month === void 0 || day === void 0 || hour === void 0 || minute === void 0) return NaN;
	const offset = found[7] === "Z" || found[7] === void 0 ? 0 : (Number(found[7].slice(1, 3)) * 60 + Number(found[7].slice(4))) * 60 * (found[7].startsWith("-") ? -1 : 1);
	return daysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + (second ?? 0) - offset;
};
const daysOf = (year, month, day) => {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

// src/policy/exceptions.ts
/** No exception lifts these: a lifted one would hide an attack on the gate or what nobody could see. */
const neverLifted = /* @__PURE__ */ new Set([
	"gate-itself",
	"secret-exposure",
	"unreadable"
]);
const isExpired = ({ until }, now) => isAfter(now, until);
/** Does it speak about this rule and surface, its date aside? An empty scope speaks about nothing. */
const covers = ({ scope: { rules, categories, paths, jobs } }, rule, surface) => {
	const { category } = surface;
	if (category !== null && neverLifted.has(category)) return false;
	if (rules.length + categories.length + paths.length + jobs.length === 0) return false;
	return (rules.length === 0 || rules.includes(rule)) && (categories.length === 0 || category !== null && categories.includes(category)) && (paths.length === 0 || surface.at !== null && globsMatch(paths, surface.at.path)) && (jobs.length === 0 || surface.at?.job != null && globsMatch(jobs, surface.at.job));
};

// src/policy/freeze.ts
/** `2026-12-20` or `2026-12-20T18:00`, as the wall clock of a time zone shows it. */
const wall = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/;
/** An instant as the wall clock of a zone shows it: `YYYY-MM-DDTHH:MM`. Null where there is no such zone or instant. */
const wallClock = (instant, timezone) => {
	const seconds = secondsOf(instant);
	if (Number.isNaN(seconds)) return null;
	try {
		const parts = new Intl.DateTimeFormat("en-CA", {
			timeZone: timezone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23"
		}).formatToParts(seconds * 1e3);
		const of = (type) => parts.find((part) => part.type === type)?.value ?? "";
		return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
	} catch {
		return null;
	}
};
/** By name: runtimes do not agree on offsets as zones, and an instant can carry its own. */
const isTimezone = (name) => /^[A-Z]/i.test(name) && wallClock("2026-01-01T00:00:00Z", name) !== null;
/** A wall clock time, or an instant with its own offset. */
const isFreezeTime = (text) => wall.test(text) || !Number.isNaN(secondsOf(text));
/** Does it end before it begins? Told only of two times of one kind: whether an instant is before a wall clock depends on the zone. */
const isBackwards = ({ from, until }) => {
	const [start, end] = [wall.exec(from), wall.exec(until)];
	if (start !== null && end !== null) return opening(start) > closing(end);
	return start === null && end === null && secondsOf(from) > secondsOf(until);
};
const opening = ([, day, time]) => `${day}T${time ?? "00:00"}`;
const closing = ([, day, time]) => `${day}T${time ?? "23:59"}`;
/** In force at that instant? A zone or a time that cannot be read is in force: a freeze fails closed. `until` as a day includes that day. */
const inForce = ({ from, until, timezone }, now) => {
	const at = wallClock(now, timezone);
	if (at === null || !isFreezeTime(from) || !isFreezeTime(until)) return true;
	const [start, end] = [wall.exec(from), wall.exec(until)];
	const begun = start === null ? secondsOf(now) >= secondsOf(from) : at >= opening(start);
	const over = end === null ? secondsOf(now) > secondsOf(until) : at > closing(end);
	return begun && !over;
};

// src/policy/matrix.ts
const cell = (decision) => ({
	decision,
	only: null,
	otherwise: decision
});
/** Where even a human's assisted change asks: the boundary itself moves. Of releases that is an edit of their automation, not a release. */
const boundary = [
	{
		category: "ci-config",
		side: null
	},
	{
		category: "gate-itself",
		side: null
	},
	{
		category: "required-checks",
		side: null
	},
	{
		category: "release",
		side: "change"
	}
];
const starterMatrix = {
	triggered: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("block")
	},
	authored: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("block")
	},
	unknown: {
		allow: cell("allow"),
		approve: cell("approve"),
		block: cell("approve")
	},
	assisted: {
		allow: cell("allow"),
		approve: {
			decision: "approve",
			only: boundary,
			otherwise: "allow"
		},
		block: cell("approve")
	},
	none: {
		allow: cell("allow"),
		approve: cell("allow"),
		block: cell("allow")
	}
};
const throughMatrix = (matrix, involvement, row, { category, side }) => {
	const { decision, only, otherwise } = matrix[involvement][row];
	return only === null || only.some((one) => one.category === category && (one.side === null || one.side === side)) ? decision : otherwise;
};

// src/policy/ownership.ts
/** Named with owner, purpose and scope? Null where the policy names no credentials at all, so that nothing can be told. */
const isManaged = ({ credentials }, name) => {
	if (credentials === null) return null;
	if (name === null || !Object.hasOwn(credentials, name)) return false;
	const { owner, purpose, scope } = credentials[name] ?? {
		owner: null,
		purpose: null,
		scope: null
	};
	return owner !== null && purpose !== null && scope !== null;
};
/** The policy's own decision about the secret that a surface reads; null where it has none. */
const ownDecision = ({ credentials }, { category, credential }) => category === "secret" && credential !== null && credentials !== null && Object.hasOwn(credentials, credential) ? credentials[credential]?.decision ?? null : null;
/**
* A secret that a policy with `credentials:` does not manage meets the block row; one that it decides about has that decision instead, and then
* the built-in rows that ask for every secret are silent about it.
*/
const ownershipRules = (policy, surface) => {
	const { category, credential } = surface;
	if (policy.credentials === null || category !== "secret" || credential === null) return [];
	const own = ownDecision(policy, surface);
	if (own !== null) return [{
		rule: {
			id: "credential-decision",
			title: `The policy's own decision about ${credential}`
		},
		row: own
	}];
	return isManaged(policy, credential) ? [] : [{
		rule: {
			id: "unmanaged-secrets",
			title: "Unmanaged secret reads, and broad static keys without owner or purpose"
		},
		row: "block"
	}];
};

// src/policy/targets.ts
/** Of the entries that name this target: production if one says so, not production if one says that and none the other; null: none speaks. */
const said = (targets, name) => {
	const answers = Object.entries(targets).flatMap(([pattern, { production }]) => production !== null && namesMatch([pattern], name) ? [production] : []);
	return answers.length === 0 ? null : answers.includes(true) ? "yes" : "no";
};
/**
* The surface as the policy sees it. Destruction of what the policy calls production meets a block row where no environment stands before it,
* and of what it calls none it does not; a surface that stands in a diff is judged by what it takes away and stays as it is.
*/
const asTargeted = (targets, surface, environment) => {
	if (surface.target === null || surface.side === "change") return surface;
	const production = said(targets, surface.target);
	if (production === null) return surface;
	if (surface.category !== "destructive") return {
		...surface,
		production
	};
	return {
		...surface,
		production,
		blockworthy: production === "yes" && environment === null
	};
};

// src/policy/speak.ts
const judge = (question, seen) => {
	const of = targeted(question, seen);
	return {
		surface: of.surface,
		of,
		spoke: speakersOf(question, of).map((speaker) => weighed(question, of.surface, speaker))
	};
};
const environmentOf = ({ environments }, job) => job !== null && Object.hasOwn(environments, job) ? environments[job] ?? null : null;
/** The case of a surface, as the policy's targets see it. */
const targeted = (question, seen) => {
	const surface = asTargeted(question.policy.targets, seen, environmentOf(question, seen.at?.job ?? null));
	return {
		...caseOf(question, surface),
		surface
	};
};
const caseOf = (question, surface) => {
	const { policy, involvement, credentials, event, branch } = question;
	const job = surface.at?.job ?? null;
	const told = surface.credential !== null && Object.hasOwn(policy.credentials ?? {}, surface.credential) && surface.credential !== null ? policy.credentials?.[surface.credential]?.kind ?? null : null;
	return {
		surface,
		involvement,
		environment: environmentOf(question, job),
		credentialKind: told ?? credentials.find(({ name }) => name === surface.credential)?.kind ?? null,
		managed: isManaged(policy, surface.credential),
		event,
		branch,
		job
	};
};
const speakersOf = ({ policy, now }, of) => [
	...rulesFor(policy, of),
	...ownershipRules(policy, of.surface),
	...freezeRules(policy, of.surface, now)
];
const builtIn = /* @__PURE__ */ new Set(["starter", "strict"]);
const rulesFor = (policy, of) => {
	const { surface } = of;
	const decided = ownDecision(policy, surface) !== null;
	const speaking = policy.rules.filter((rule) => !(decided && rule.decision === "approve" && builtIn.has(rule.from)) && matches(rule, of)).map((rule) => ({
		rule,
		row: rule.decision
	}));
	if (speaking.length > 0 || decided || surface.access === "read" || surface.lowImpact) return speaking;
	return [{
		rule: {
			id: "no-rule",
			title: "No rule speaks about this"
		},
		row: "approve"
	}];
};
/** All conditions hold. Unknown counts as holding where the rule asks or blocks, never where it allows. */
const matches = ({ when, decision }, of) => {
	return when.map((condition) => condition.evaluate(of)).every((answer) => answer === "yes" || answer === "unknown" && decision !== "allow");
};
const freezeRules = ({ freeze }, { category, access, lowImpact }, now) => access === "read" || lowImpact ? [] : freeze.flatMap((one, index) => (one.categories.length === 0 || category !== null && one.categories.includes(category)) && inForce(one, now) ? [{
	rule: {
		id: `freeze-${index + 1}`,
		title: `Freeze until ${one.until}: ${one.reason}`
	},
	row: one.decision,
	freeze: true
}] : []);
const weighed = ({ policy, involvement, now, distrusted }, surface, { rule, row, freeze }) => {
	const tier = freeze ? row : throughMatrix(policy.matrix, involvement, row, surface);
	const lifting = tier === "allow" ? [] : policy.exceptions.filter((one) => (!freeze || one.scope.rules.includes(rule.id)) && covers(one, rule.id, surface));
	const lifted = lifting.find((one) => !distrusted.has(one.id) && !isExpired(one, now))?.id ?? null;
	const idle = lifted === null ? lifting.map(({ id }) => id) : [];
	return {
		rule,
		row,
		tier,
		lifted,
		expired: idle.filter((id) => !distrusted.has(id)),
		distrusted: idle.filter((id) => distrusted.has(id))
	};
};

// src/policy/named-edits.ts
/** Edits of files that a rule names by their path: to whoever wrote the rule they are remarkable, however ordinary every detector finds them. */
/** A diff of thousands of files gives a reader no thousand reasons. */
const mostReasons$1 = 20;
/** Rules that allow are left out: an ordinary edit is allowed without them. */
const namedEdits = (question) => {
	const judged = new Set(question.surfaces.flatMap(({ side, at }) => side === "change" && at !== null ? [at.path] : []));
	const ordinary = question.changed.filter((path) => !judged.has(path));
	return question.policy.rules.filter(isNaming).flatMap((rule) => ofRule(question, rule, ordinary));
};
const isNaming = ({ when, decision }) => decision !== "allow" && when.some(({ key }) => key === "paths");
const ofRule = (question, rule, paths) => {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const edit = editOf(path);
		if (!matches(rule, caseOf(question, edit))) continue;
		const spoke = weighed(question, edit, {
			rule,
			row: rule.decision
		});
		const key = spoke.lifted ?? "";
		const group = groups.get(key) ?? {
			...spoke,
			paths: []
		};
		group.paths.push(path);
		groups.set(key, group);
	}
	return [...groups.values()];
};
const editOf = (path) => ({
	category: null,
	side: "change",
	detector: "named-edits",
	code: "named-path",
	message: "A file that the policy names by its path is changed.",
	at: {
		path,
		line: 1,
		job: null,
		step: null
	},
	quote: null,
	via: [],
	target: null,
	credential: null,
	access: "write",
	production: "no",
	destructive: false,
	lowImpact: false,
	blockworthy: false
});
const reasonsOfEdits = (edits) => edits.filter(({ tier, lifted }) => tier !== "allow" && lifted === null).sort((a, b) => isStricter(a.tier, b.tier) ? -1 : isStricter(b.tier, a.tier) ? 1 : 0).flatMap(({ rule, paths }) => paths.slice(0, mostReasons$1).map((path) => {
	const { code, message, at } = editOf(path);
	return {
		code,
		message,
		rule: rule.id,
		at
	};
}));
const risks = {
	allow: "low",
	approve: "medium",
	block: "critical"
};
const riskOfEdits = (edits) => edits.filter(({ lifted }) => lifted === null).map(({ row }) => risks[row]);

// src/policy/risk.ts
/** How much is at stake, from what is touched. */
const order = {
	low: 0,
	medium: 1,
	high: 2,
	critical: 3
};
const higher = (a, b) => order[a] >= order[b] ? a : b;
const consequential = /* @__PURE__ */ new Set([
	"release",
	"publish",
	"signing",
	"deploy"
]);
/** Of one surface for which a row of this tier spoke. */
const riskOfSurface = (surface, row) => {
	if (row === "allow") return "low";
	if (row === "block" || surface.category === "gate-itself") return "critical";
	if ((surface.destructive || surface.category === "database") && surface.production === "yes") return "critical";
	if (consequential.has(surface.category)) return "high";
	return surface.category === "infrastructure" && surface.production !== "no" ? "high" : "medium";
};
const riskOf = (surfaces, rulings) => {
	const rows = surfaces.map((_, index) => rulings.filter(({ surfaces: of, lifted }) => lifted === null && of.includes(index)).map(({ row }) => row).reduce(stricter, "allow"));
	return surfaces.map((surface, index) => riskOfSurface(surface, rows[index] ?? "allow")).reduce(higher, "low");
};

// src/policy/decide.ts
/** What the rules say about what was seen. The strictest rule that is left after exceptions wins, so their order never matters. */
const decide = (question) => {
	const judged = question.surfaces.map((surface) => judge(question, surface));
	const surfaces = judged.map(({ surface }) => surface);
	const edits = namedEdits(question);
	const idle = (which) => [...new Set([...judged, { spoke: edits }].flatMap(({ spoke }) => spoke.flatMap((one) => one[which])))].sort();
	const rulings = gathered(judged, edits);
	const tier = rulings.filter(({ lifted }) => lifted === null).map(({ decision }) => decision).reduce(stricter, "allow");
	return {
		tier,
		risk: riskOfEdits(edits).reduce(higher, riskOf(surfaces, rulings)),
		surfaces,
		categories: [...new Set(surfaces.map(({ category }) => category))].sort(),
		rulings,
		reasons: [...reasonsOf(rulings, surfaces, tier), ...reasonsOfEdits(edits)],
		expired: idle("expired"),
		distrusted: idle("distrusted")
	};
};
/** One ruling for each rule and answer, with all the surfaces it spoke about; none where it spoke about ordinary edits alone. */
const gathered = (judged, edits) => {
	const rulings = /* @__PURE__ */ new Map();
	const spoken = [...judged.map(({ spoke }, index) => ({
		spoke,
		of: [index]
	})), {
		spoke: edits,
		of: []
	}];
	for (const { spoke, of } of spoken) for (const { rule, row, tier, lifted } of spoke) {
		const key = JSON.stringify([
			rule.id,
			rule.title,
			row,
			tier,
			lifted
		]);
		const known = rulings.get(key);
		if (known === void 0) rulings.set(key, {
			rule: rule.id,
			title: rule.title,
			row,
			decision: tier,
			because: becauseOf(row, tier, lifted),
			surfaces: [...of],
			lifted
		});
		else known.surfaces.push(...of.filter((index) => known.surfaces.at(-1) !== index));
	}
	return [...rulings.values()].sort((a, b) => isStricter(a.decision, b.decision) ? -1 : isStricter(b.decision, a.decision) ? 1 : compare(keyOf(a), keyOf(b)));
};
const keyOf = ({ rule, title, row, lifted }) => JSON.stringify([
	rule,
	title,
	row,
	lifted
]);
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** Why a rule came to its answer, in words. */
const becauseOf = (row, tier, lifted) => lifted !== null ? `the exception ${lifted} lifts it` : row === tier ? `the row says ${row}` : `the row says ${row}, and the involvement makes that ${tier}`;
/** One reason for each surface that decided, the strictest first; each points at its line. */
const reasonsOf = (rulings, surfaces, tier) => {
	if (tier === "allow") return [];
	const seen = /* @__PURE__ */ new Set();
	return rulings.filter(({ decision, lifted }) => decision !== "allow" && lifted === null).flatMap(({ rule, surfaces: of }) => of.flatMap((index) => {
		const surface = surfaces[index];
		if (surface === void 0 || seen.has(index)) return [];
		seen.add(index);
		return [{
			code: surface.code,
			message: surface.message,
			rule,
			at: surface.at
		}];
	}));
};
/** The rules as the range leaves them. Who approves, what is managed and what is excepted or frozen is never the changed version's to say. */
const changedRules = (trusted, changed) => ({
	...changed,
	agents: trusted.agents,
	approval: trusted.approval,
	credentials: trusted.credentials,
	exceptions: trusted.exceptions,
	freeze: trusted.freeze,
	breakGlass: trusted.breakGlass
});
/** Of two policies over the same facts the stricter answer stands; the changed one may only add. */
const stricterOf = (trusted, changed) => {
	if (!isStricter(changed.tier, trusted.tier)) return trusted;
	const added = changed.rulings.filter(({ decision }) => decision === changed.tier).map((ruling) => ({
		...ruling,
		because: `${ruling.because} in the changed policy`
	}));
	return {
		...changed,
		risk: higher(trusted.risk, changed.risk),
		rulings: [...added, ...trusted.rulings],
		reasons: [...changed.reasons, ...trusted.reasons.filter(({ at, code }) => !changed.reasons.some((other) => other.code === code && other.at?.line === at?.line && other.at?.path === at?.path))]
	};
};

// src/policy/faults.ts
const longestLine = 160;
/** @param offset of UTF-16 units from the start; one beyond the end points at the end */
const faultAt = ({ from, text, lines }, offset, at, message) => {
	const { line, column } = placeOf(lines, offset);
	const whole = text.split("\n", line)[line - 1] ?? "";
	const start = column > longestLine ? column - Math.floor(longestLine / 2) : 0;
	const shown = whole.slice(start, start + longestLine).replaceAll(/[\t\r]/g, " ");
	const number = String(line);
	return {
		file: from,
		at,
		line,
		column,
		message,
		picture: `${number} | ${shown}\n${" ".repeat(number.length)} | ${" ".repeat(column - 1 - start)}^`
	};
};
const placeOf = (lines, offset) => {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
};
const nodeOffset = (document, path) => {
	const found = document.getIn(path.map(step), true);
	return isNode(found) ? found.range?.[0] ?? null : null;
};
/** Lists are indexed by number, maps by text. */
const step = (key) => typeof key === "number" ? key : String(key);
/** The node of a path, or of the nearest thing above it that is written: a missing key points at what lacks it. */
const nearest = (document, path) => {
	for (let length = path.length; length > 0; length--) {
		const found = document.getIn(path.slice(0, length).map(step), true);
		if (isNode(found)) return found;
	}
	return isNode(document.contents) ? document.contents : null;
};
const keyOffset = (document, path, key) => {
	const parent = path.length === 0 ? document.contents : document.getIn(path.map(step), true);
	if (!isMap(parent)) return null;
	const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key);
	return isNode(pair?.key) ? pair.key.range?.[0] ?? null : null;
};

// src/policy/conditions/define.ts
const defineCondition = (definition) => definition;
const yesIf = (holds) => holds ? "yes" : "no";

// src/policy/conditions/index.ts
/** Every condition that a rule can have, by its key. */
const isWeighty = ({ access, lowImpact }) => access === "write" && !lowImpact;
const category = defineCondition({
	key: "category",
	describe: "The surface is of one of these categories.",
	schema: () => oneOrMore(Category),
	evaluate: (wanted, { surface }) => yesIf(surface.category !== null && wanted.includes(surface.category))
});
const side = defineCondition({
	key: "side",
	describe: "`change`: what the diff alters. `action`: what the protected jobs do.",
	schema: () => _enum(["change", "action"]),
	evaluate: (wanted, { surface }) => yesIf(surface.side === wanted)
});
const access = defineCondition({
	key: "access",
	describe: "Whether it reads or writes.",
	schema: () => _enum(["read", "write"]),
	evaluate: (wanted, { surface }) => yesIf(surface.access === wanted)
});
const lowImpact = defineCondition({
	key: "low-impact",
	describe: "It only speaks to reviewers or scanners, or is an ordinary edit.",
	schema: () => boolean$1(),
	evaluate: (wanted, { surface }) => yesIf(surface.lowImpact === wanted)
});
const weighty$2 = defineCondition({
	key: "weighty",
	describe: "It writes, and not only to reviewers or scanners.",
	schema: () => boolean$1(),
	evaluate: (wanted, { surface }) => yesIf(isWeighty(surface) === wanted)
});
const blockworthy = defineCondition({
	key: "blockworthy",
	describe: "By itself it takes a protection away, hands out every secret, or destroys production.",
	schema: () => boolean$1(),
	evaluate: (wanted, { surface }) => yesIf(surface.blockworthy === wanted)
});
const destructive$2 = defineCondition({
	key: "destructive",
	describe: "It destroys what cannot be had back easily.",
	schema: () => boolean$1(),
	evaluate: (wanted, { surface }) => yesIf(surface.destructive === wanted)
});
const production = defineCondition({
	key: "production",
	describe: "Whether the target is production; an unknown target may be.",
	schema: () => oneOrMore(Production),
	evaluate: (wanted, { surface }) => wanted.includes(surface.production) ? "yes" : surface.production === "unknown" ? "unknown" : "no"
});
const code = defineCondition({
	key: "code",
	describe: "The reason code of the surface.",
	schema: () => oneOrMore(string().max(100)),
	evaluate: (wanted, { surface }) => yesIf(wanted.includes(surface.code))
});
const managed = defineCondition({
	key: "managed",
	describe: "The credential is named in `credentials:` with owner, purpose and scope. A policy without `credentials:` cannot tell.",
	schema: () => boolean$1(),
	evaluate: (wanted, { surface, managed: so }) => surface.credential === null ? "no" : so === null ? "unknown" : yesIf(so === wanted)
});
const credential = defineCondition({
	key: "credential",
	describe: "Name of the credential; `*` stands for any part of it.",
	schema: globList,
	evaluate: (wanted, { surface }) => yesIf(surface.credential !== null && namesMatch(wanted, surface.credential))
});
const credentialKind = defineCondition({
	key: "credential-kind",
	describe: "Kind of the credential.",
	schema: () => oneOrMore(CredentialKind),
	evaluate: (wanted, { credentialKind: kind, surface }) => kind !== null ? yesIf(wanted.includes(kind)) : surface.credential === null ? "no" : "unknown"
});
const target$1 = defineCondition({
	key: "target",
	describe: "The system that is touched; `*` stands for any part of its name.",
	schema: globList,
	evaluate: (wanted, { surface }) => surface.target === null ? "unknown" : yesIf(namesMatch(wanted, surface.target))
});
const paths = defineCondition({
	key: "paths",
	describe: "The file that it stands in, as globs.",
	schema: globList,
	evaluate: (wanted, { surface }) => surface.at === null ? "unknown" : yesIf(globsMatch(wanted, surface.at.path))
});
const jobs = defineCondition({
	key: "jobs",
	describe: "The job that does it.",
	schema: globList,
	evaluate: (wanted, { job }) => job === null ? "no" : yesIf(globsMatch(wanted, job))
});
const environment$1 = defineCondition({
	key: "environment",
	describe: "The environment that the job enters; `*` stands for any part of its name.",
	schema: globList,
	evaluate: (wanted, { environment: name }) => name === null ? "no" : name.includes("${{") ? "unknown" : yesIf(namesMatch(wanted, name))
});
const event = defineCondition({
	key: "event",
	describe: "The event that started the run.",
	schema: () => oneOrMore(string().max(60)),
	evaluate: (wanted, { event: name }) => yesIf(wanted.includes(name))
});
const branch = defineCondition({
	key: "branch",
	describe: "The branch or tag of the run, as globs.",
	schema: globList,
	evaluate: (wanted, { branch: name }) => name === null ? "unknown" : yesIf(globsMatch(wanted, name.replace(/^refs\/(?:heads|tags)\//, "")))
});
const involvement = defineCondition({
	key: "involvement",
	describe: "How an agent is in it.",
	schema: () => oneOrMore(Involvement),
	evaluate: (wanted, { involvement: so }) => wanted.includes(so) ? "yes" : so === "unknown" ? "unknown" : "no"
});
const conditions = [
	category,
	side,
	access,
	lowImpact,
	weighty$2,
	blockworthy,
	destructive$2,
	production,
	code,
	managed,
	credential,
	credentialKind,
	target$1,
	paths,
	jobs,
	environment$1,
	event,
	branch,
	involvement
];

// src/policy/schema.ts
/** The policy as it is written. Strict: an unknown key is an error, because a misspelt rule protects nothing. */
const id$2 = () => string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "must be lower-case letters, digits and hyphens");
/** Names by which the gate's own rules speak. */
const ownRule = /^(?:no-rule|credential-decision|freeze-\d+)$/;
const ruleId = () => id$2().refine((text) => !ownRule.test(text), "is a name of the gate's own rules: choose another");
const words$2 = () => string().min(1).max(1e3);
const names$1 = () => array(words$2()).max(500);
const globs = () => array(glob()).max(200);
const when = () => strictObject(Object.fromEntries(conditions.map(({ key, schema, describe }) => [key, optional(schema()).describe(describe)])));
const rule = () => strictObject({
	id: ruleId().describe("Lower-case letters, digits and hyphens; evidence and exceptions name the rule by it."),
	title: words$2().describe("One line that a reviewer reads."),
	decision: Tier.describe("What it says for an agent: `allow`, `approve` (ask a human) or `block`."),
	reason: words$2().optional().describe("Why the rule is there."),
	when: when().describe("All conditions must hold; a list holds where one of its values does.")
}).meta({
	id: "Rule",
	description: "A rule. Of all rules that match the strictest wins, so their order never matters.",
	examples: [{
		id: "billing-database",
		title: "Anything that writes to billing",
		decision: "block",
		when: {
			category: "database",
			target: "billing*"
		}
	}]
});
/** An instant, or a day that ends at midnight UTC after it. */
const instant = () => union([datetime({ offset: true }), date()]);
const duration = () => string().regex(/^\d{1,4}[mhd]$/, "must be a number and m, h or d, such as 4h");
const flagOrText = () => string().min(1, "names no policy: write starter, strict or a path").max(200);
const freezeTime = () => words$2().refine(isFreezeTime, "must be a day or a time, such as 2026-12-20 or 2026-12-20T18:00");
/** A second entry by a name says something that nobody would look for. */
const onlyOnce = (list, told) => {
	list.forEach((one, index) => {
		if (list.findIndex((other) => other.id === one.id) < index) told.addIssue({
			code: "custom",
			path: [index, "id"],
			message: `there is another one called ${one.id}`
		});
	});
};
const agents$1 = () => strictObject({
	logins: names$1().optional().describe("More accounts that are agents."),
	emails: names$1().optional().describe("More e-mail addresses that agents commit with."),
	automation: names$1().optional().describe("Bots of yours that are no AI.")
});
const target = () => strictObject({
	production: boolean$1().optional().describe("Whether it is production."),
	owner: words$2().optional().describe("Who answers for it: a person or a team.")
}).meta({
	id: "Target",
	description: "A system that jobs act on."
});
const managedCredential = () => strictObject({
	owner: words$2().optional().describe("Who answers for it: a person or a team."),
	purpose: words$2().optional().describe("What it is for."),
	scope: words$2().optional().describe("What it can do."),
	kind: CredentialKind.optional().describe("What kind of credential it is, where its name does not tell."),
	decision: Tier.optional().describe("What reading it comes to for an agent, in place of the built-in rows about every secret.")
}).meta({
	id: "ManagedCredential",
	description: "A credential. It is managed once owner, purpose and scope are named.",
	examples: [{
		owner: "@acme/platform",
		purpose: "publishing releases to npm",
		scope: "publish of @acme/*"
	}]
});
const approval = () => strictObject({
	environment: words$2().optional().describe("The environment whose approval counts. By default `countersign`."),
	approvers: names$1().optional().describe("Logins and `org/team` names; empty: whoever the environment lets approve."),
	minimum: int().min(1).max(6).optional().describe("How many people have to approve. By default 1."),
	separation: Separation.optional().describe("Who may not approve, by what they had a hand in. By default `agent-commits`."),
	reason: _enum(["required", "optional"]).optional().describe("Whether an approval needs a reason in its comment."),
	"valid-for": duration().optional().describe("How long an approval counts, such as `4h`. By default without limit."),
	countersign: _enum([
		"always",
		"critical",
		"optional"
	]).optional().describe("When an approver has to put the attempt's code into the comment. From attempt 2 on always. By default `critical`."),
	via: array(_enum(["environment", "review"])).min(1).optional().describe("By which doors an approval may come: an environment, or a review of the pull request. By default `[environment]`."),
	accept: array(Guard.extract([
		"guarded",
		"self-approvable",
		"bypassable"
	])).min(1).optional().describe("Which protection of the environment is enough; one without reviewers never is. By default `[guarded]`.")
});
const exception = () => strictObject({
	id: id$2().describe("Evidence names the exception by it."),
	owner: words$2().describe("Who answers for it."),
	reason: words$2().describe("Why it is there."),
	until: instant().describe("The instant after which it no longer applies, or its last day."),
	scope: strictObject({
		rules: names$1().optional().describe("Ids of rules."),
		categories: array(Category).optional().describe("Categories of surfaces."),
		paths: globs().optional().describe("Files, as globs."),
		jobs: globs().optional().describe("Ids of jobs, as globs.")
	}).describe("What it covers: all of what is named must hold.")
}).meta({
	id: "Exception",
	description: "Lifts rules for a while. It never lifts `gate-itself`, `secret-exposure` or `unreadable`.",
	examples: [{
		id: "nightly-docs",
		owner: "@acme/docs",
		reason: "the docs site is rebuilt by an agent every night",
		until: "2027-01-31",
		scope: {
			rules: ["infrastructure"],
			jobs: ["docs"]
		}
	}]
});
const freeze = () => strictObject({
	from: freezeTime().describe("When it begins, as a day or a local time in `timezone`, or an instant with its own offset: `2026-12-20`, `2026-12-20T18:00`."),
	until: freezeTime().describe("When it ends; a day includes that day."),
	timezone: words$2().refine(isTimezone, "is no time zone that is known, such as UTC or Europe/Berlin").optional().describe("IANA name of the time zone, such as `Europe/Berlin`. By default UTC."),
	categories: array(Category).optional().describe("What it is about; by default everything that is not allowed anyway."),
	decision: Tier.extract(["approve", "block"]).optional().describe("What holds meanwhile, whoever asks. By default `block`."),
	reason: words$2().describe("Why, for whoever is stopped by it.")
}).refine((freeze) => !isBackwards(freeze), {
	message: "ends before it begins",
	path: ["until"]
}).meta({
	id: "Freeze",
	description: "A time in which less is allowed.",
	examples: [{
		from: "2026-12-23T00:00",
		until: "2027-01-02T00:00",
		timezone: "Europe/Berlin",
		reason: "nobody is there to mend it"
	}]
});
const breakGlass = () => strictObject({
	environment: words$2().describe("A guarded environment of its own, with its own reviewers."),
	reference: words$2().describe("The reference that the comment must carry; `#` stands for digits, `*` for letters, digits and hyphens: `INC-#`."),
	categories: array(Category).describe("What it may lift.")
});
const evidencePolicy = () => strictObject({
	always: boolean$1().optional().describe("Keep evidence of ordinary runs too. By default `false`."),
	public: _enum(["hashed", "full"]).optional().describe("On public repositories: hash e-mail addresses and only count gaps of protection, or keep all. By default `hashed`."),
	"retention-days": int().min(1).max(3650).optional().describe("Days that the artifact is kept. By default the repository's own.")
});
const build = () => strictObject({
	version: literal$1(1).optional().describe("Version of this format: 1."),
	extends: union([flagOrText(), array(flagOrText()).max(10)]).optional().describe("`starter`, `strict`, or the path of another policy at the same ref. By default `starter`."),
	rules: array(rule()).max(500).superRefine(onlyOnce).optional().describe("Rules in addition to those of the extended policy. The strictest that matches wins."),
	agents: agents$1().optional().describe("Agents and bots besides those that the gate knows."),
	owners: names$1().optional().describe("Who answers for this repository: people or teams."),
	targets: record(words$2(), target()).optional().describe("Systems that jobs act on, by name: who owns them and whether they are production."),
	credentials: record(words$2(), managedCredential()).optional().describe("Managed credentials, by name. Once this key is there, a secret that it does not name is unmanaged and is blocked."),
	approval: approval().optional().describe("Who may approve, where and how."),
	exceptions: array(exception()).max(200).superRefine(onlyOnce).optional().describe("What is lifted for a while, by whom and why."),
	freeze: array(freeze()).max(100).optional().describe("Times in which less is allowed."),
	"break-glass": breakGlass().optional().describe("How a block is lifted in an emergency, for one attempt."),
	evidence: evidencePolicy().optional().describe("What evidence is kept and how it is disclosed.")
}).meta({ examples: [{
	version: 1,
	extends: "starter",
	owners: ["@acme/platform"],
	credentials: { NPM_TOKEN: {
		owner: "@acme/platform",
		purpose: "publishing releases",
		scope: "publish of @acme/*"
	} },
	approval: {
		environment: "countersign",
		reason: "required",
		"valid-for": "4h"
	}
}] });
let built = null;
/** The schema, built when the first policy is read: the built-in ones come read. */
const policyFile = () => {
	built ??= build();
	return built;
};

// src/policy/schema-faults.ts
/** What the schema found, in words of a policy and at its places: zod's issues become faults. */
const faultsOf = (located, error) => error.issues.flatMap(leavesOf$1).flatMap((issue) => {
	const at = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(located, issue.path, key));
	return [faultAt(located, nearest(located.document, issue.path)?.range?.[0] ?? 0, at, wordsOf$3(located, issue))];
});
/** Of a value that may be one thing or a list of them: what is wrong by the reading that got furthest. */
const leavesOf$1 = (issue) => {
	if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
	const furthest = (branch) => Math.max(...branch.map(({ path, code }) => path.length * 2 + (code === "invalid_type" ? 0 : 1)));
	const [best = []] = [...issue.errors].sort((a, b) => furthest(b) - furthest(a));
	return best.flatMap((leaf) => leavesOf$1({
		...leaf,
		path: [...issue.path, ...leaf.path]
	}));
};
const unknownKey = (located, path, key) => {
	const known = keysAt(policyFile(), path);
	const meant = closest(key, known);
	const hint = meant === null ? `; known here: ${known.join(", ")}` : `; did you mean ${JSON.stringify(meant)}?`;
	const offset = keyOffset(located.document, path, key) ?? nearest(located.document, path)?.range?.[0] ?? 0;
	return faultAt(located, offset, [...path.map(String), key].join(".").slice(0, 200), `there is no key ${JSON.stringify(key.slice(0, 60))}${hint}`);
};
const wordsOf$3 = ({ document }, issue) => {
	const value = document.getIn(issue.path.map((key) => typeof key === "number" ? key : String(key)));
	if (issue.code === "invalid_value") {
		const known = issue.values.map(String);
		const meant = typeof value === "string" ? closest(value, known) : null;
		return `must be ${known.length === 1 ? known[0] : `one of ${known.join(", ")}`}${meant === null ? "" : `; did you mean ${JSON.stringify(meant)}?`}`;
	}
	if (issue.code === "invalid_type") return value === void 0 ? `${String(issue.path.at(-1) ?? "it")} is missing` : `must be ${types[issue.expected] ?? issue.expected}`;
	if (issue.code === "custom" || issue.code === "invalid_format") return issue.message;
	return issue.message.replace(/^Too (?:small|big): expected \S+ to (?:be|have) /, "must be ");
};
const types = {
	string: "text",
	array: "a list",
	object: "a mapping of keys to values",
	record: "a mapping of names to values",
	boolean: "true or false",
	number: "a number",
	int: "a whole number"
};
/** The keys that the schema knows at a place. */
const keysAt = (schema, path) => {
	if (schema instanceof ZodOptional) return keysAt(schema.unwrap(), path);
	if (schema instanceof ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
	const [key, ...rest] = path;
	if (schema instanceof ZodObject) {
		if (key === void 0) return Object.keys(schema.shape);
		return Object.hasOwn(schema.shape, String(key)) ? keysAt(schema.shape[String(key)], rest) : [];
	}
	if (schema instanceof ZodArray && key !== void 0) return keysAt(schema.element, rest);
	return schema instanceof ZodRecord && key !== void 0 ? keysAt(schema.valueType, rest) : [];
};
/** The known word nearest to a misspelt one, where at most a third of it differs. */
const closest = (word, known) => {
	if (word.length > 60) return null;
	const [best] = known.map((candidate) => ({
		candidate,
		distance: distance(word.toLowerCase(), candidate)
	})).sort((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
};
/** Edits between two short words; two letters the wrong way round are one. */
const distance = (a, b) => {
	let last = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (last[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		last = row;
		row = next;
	}
	return row[b.length] ?? 0;
};

// src/policy/read.ts
/** One policy file by itself: bounded, parsed, and checked against the schema. Never throws, whatever the text. */
const LARGEST$1 = 262144;
/** A policy is five levels deep; brackets beyond this are a trap for the parser's stack. */
const DEEPEST$4 = 60;
const MOST_FAULTS = 20;
/** @param from the path or word that faults name */
const readPolicy = (text, from) => {
	const lines = new LineCounter();
	const trap = trapIn(text);
	if (trap !== null) {
		lineStarts(text.slice(0, trap.offset)).forEach(lines.addNewLine);
		const nothing = {
			from,
			text,
			document: parse("", new LineCounter()),
			lines
		};
		return { faults: [faultAt(nothing, trap.offset, "", trap.message)] };
	}
	const document = parse(text, lines);
	const located = {
		from,
		text,
		document,
		lines
	};
	if (document.errors.length > 0) return { faults: document.errors.slice(0, MOST_FAULTS).map((error) => faultAt(located, error.pos[0], "", error.message)) };
	const alias = aliasIn(document);
	if (alias !== null) return { faults: [faultAt(located, alias, "", "a policy takes no YAML aliases: write it out")] };
	const parsed = policyFile().safeParse(document.contents === null ? {} : document.toJS());
	return parsed.success ? {
		file: parsed.data,
		located
	} : { faults: faultsOf(located, parsed.error).slice(0, MOST_FAULTS) };
};
const parse = (text, lineCounter) => parseDocument(text, {
	lineCounter,
	uniqueKeys: true,
	prettyErrors: false,
	version: "1.2"
});
const lineStarts = (text) => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
/** What must not reach the parser, and where: a text too large, or nested so deeply that its stack would not hold. */
const trapIn = (text) => {
	if (text.length > LARGEST$1) return {
		offset: 0,
		message: `the policy is larger than ${LARGEST$1 / 1024} KiB`
	};
	const message = `the policy is nested more than ${DEEPEST$4} levels deep`;
	let depth = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const sign = text[offset];
		if (sign === "[" || sign === "{") depth++;
		else if ((sign === "]" || sign === "}") && depth > 0) depth--;
		if (depth > DEEPEST$4) return {
			offset,
			message
		};
	}
	const steep = /^(?:[ \t]{241}|[ \t]*(?:[-?:][ \t]+){61})/m.exec(text);
	return steep === null ? null : {
		offset: steep.index,
		message
	};
};
const aliasIn = (document) => {
	let found = null;
	visit(document, { Alias: (_, node) => {
		found ??= isAlias(node) ? node.range?.[0] ?? 0 : null;
	} });
	return found;
};

// src/policy/provenance.ts
/** Each exception by its id, as what it says: an edit of any of its values makes it another one, a comment or other quotes do not. */
const exceptionsIn = (text) => {
	const read = text === null ? null : readPolicy(text, "policy");
	if (read === null || "faults" in read) return /* @__PURE__ */ new Map();
	return new Map((read.file.exceptions ?? []).map((one) => [one.id, JSON.stringify(one)]));
};
/** For each exception of `text` the newest commit that changed what it says. */
const lastChanges = (text, history) => {
	const now = exceptionsIn(text);
	if (!history.known) return Object.fromEntries([...now.keys()].map((id) => [id, history]));
	const versions = history.value.versions.map((version) => ({
		...version,
		exceptions: version.text.known ? exceptionsIn(version.text.value) : null
	}));
	return Object.fromEntries([...now].map(([id, said]) => [id, changerOf(id, said, versions, history.value.whole)]));
};
/** The last of the unbroken row of versions, counted from the newest, that say the same. */
const changerOf = (id, said, versions, whole) => {
	const other = versions.findIndex(({ exceptions }) => exceptions?.get(id) !== said);
	if (other < 0 && !whole) return unknown("truncated", "it is older than the history that was read");
	const changer = versions[(other < 0 ? versions.length : other) - 1];
	const blind = versions[other]?.exceptions === null;
	return changer === void 0 || blind ? unknown("unreadable", "a version of the policy could not be read") : known$2(changer.commit);
};

// src/policy/builtin.ts
const builtin = {
	starter: "# The starter policy: ordinary engineering work passes, credentialed action asks a human. It holds where a repository has no policy of its own.\n# Thirteen rows. What a row says is for an agent that set the run in motion or wrote what it carries; the matrix below says what becomes of it\n# for the others. Of all rows that match the strictest wins, so their order never matters.\nversion: 1\n\nrules:\n  # Allow\n  - id: ordinary-code\n    title: Normal code edits in repository scope\n    decision: allow\n    when: { side: change, low-impact: true }\n  - id: ordinary-checks\n    title: Tests, linting, docs and local refactors\n    decision: allow\n    when: { side: action, low-impact: true }\n  - id: read-only\n    title: Read-only analysis\n    decision: allow\n    when: { access: read }\n  - id: review-comments\n    title: Non-sensitive review comments\n    decision: allow\n    when: { category: [shared-write, token-write], low-impact: true }\n\n  # Approve\n  - id: ci-edits\n    title: Edits of workflows, runner labels, reusable workflows and release automation\n    decision: approve\n    when: { category: [ci-config, gate-itself, agent-config, required-checks], weighty: true }\n  - id: package-scripts\n    title: Edits of install, build, release and publish scripts, and running release and publish ones\n    decision: approve\n    when: { category: package-script, weighty: true }\n  - id: agent-tools\n    title: Agents, MCP and internal tool calls\n    decision: approve\n    when: { category: agent-or-mcp, weighty: true }\n  - id: infrastructure\n    title: Cloud CLI, infrastructure, deploy and database actions\n    decision: approve\n    when: { category: [cloud-cli, infrastructure, deploy, database, destructive, self-hosted-runner, unreadable], weighty: true }\n  - id: credentials\n    title: Standing service tokens, CI secrets, package tokens, signing keys and cloud roles\n    decision: approve\n    when: { category: [secret, token-write, oidc, signing], weighty: true }\n  - id: shared-systems\n    title: Writes to shared systems, releases and publications\n    decision: approve\n    when: { category: [shared-write, release, publish], weighty: true }\n\n  # Block\n  - id: disabled-checks\n    title: Disabling required checks\n    decision: block\n    when: { category: [required-checks, gate-itself], blockworthy: true }\n  - id: unmanaged-secrets\n    title: Unmanaged secret reads, and broad static keys without owner or purpose\n    decision: block\n    when: { category: [secret, secret-exposure], blockworthy: true }\n  - id: destructive-production\n    title: Destructive production actions outside break-glass\n    decision: block\n    when: { category: destructive, blockworthy: true }\n",
	strict: "# Stricter than the starter: for repositories whose every privileged step should name its owner.\nversion: 1\nextends: starter\n\nrules:\n  - id: low-impact-writes\n    title: Every write to a shared system, comments and labels included\n    decision: approve\n    when: { category: [shared-write, token-write], access: write }\n  - id: executed-files\n    title: Edits of anything that a privileged job runs\n    decision: approve\n    when: { category: package-script, side: change }\n  - id: unreadable\n    title: What could not be followed in a privileged job\n    decision: block\n    when: { category: unreadable, side: action, weighty: true }\n\napproval:\n  minimum: 1\n  separation: all-commits\n  reason: required\n  valid-for: 4h\n  countersign: always\n"
};
/** The same, read already: a decision by a built-in policy parses no YAML for it. */
const builtinFiles = {
	starter: {
		"version": 1,
		"rules": [
			{
				"id": "ordinary-code",
				"title": "Normal code edits in repository scope",
				"decision": "allow",
				"when": {
					"side": "change",
					"low-impact": true
				}
			},
			{
				"id": "ordinary-checks",
				"title": "Tests, linting, docs and local refactors",
				"decision": "allow",
				"when": {
					"side": "action",
					"low-impact": true
				}
			},
			{
				"id": "read-only",
				"title": "Read-only analysis",
				"decision": "allow",
				"when": { "access": "read" }
			},
			{
				"id": "review-comments",
				"title": "Non-sensitive review comments",
				"decision": "allow",
				"when": {
					"category": ["shared-write", "token-write"],
					"low-impact": true
				}
			},
			{
				"id": "ci-edits",
				"title": "Edits of workflows, runner labels, reusable workflows and release automation",
				"decision": "approve",
				"when": {
					"category": [
						"ci-config",
						"gate-itself",
						"agent-config",
						"required-checks"
					],
					"weighty": true
				}
			},
			{
				"id": "package-scripts",
				"title": "Edits of install, build, release and publish scripts, and running release and publish ones",
				"decision": "approve",
				"when": {
					"category": ["package-script"],
					"weighty": true
				}
			},
			{
				"id": "agent-tools",
				"title": "Agents, MCP and internal tool calls",
				"decision": "approve",
				"when": {
					"category": ["agent-or-mcp"],
					"weighty": true
				}
			},
			{
				"id": "infrastructure",
				"title": "Cloud CLI, infrastructure, deploy and database actions",
				"decision": "approve",
				"when": {
					"category": [
						"cloud-cli",
						"infrastructure",
						"deploy",
						"database",
						"destructive",
						"self-hosted-runner",
						"unreadable"
					],
					"weighty": true
				}
			},
			{
				"id": "credentials",
				"title": "Standing service tokens, CI secrets, package tokens, signing keys and cloud roles",
				"decision": "approve",
				"when": {
					"category": [
						"secret",
						"token-write",
						"oidc",
						"signing"
					],
					"weighty": true
				}
			},
			{
				"id": "shared-systems",
				"title": "Writes to shared systems, releases and publications",
				"decision": "approve",
				"when": {
					"category": [
						"shared-write",
						"release",
						"publish"
					],
					"weighty": true
				}
			},
			{
				"id": "disabled-checks",
				"title": "Disabling required checks",
				"decision": "block",
				"when": {
					"category": ["required-checks", "gate-itself"],
					"blockworthy": true
				}
			},
			{
				"id": "unmanaged-secrets",
				"title": "Unmanaged secret reads, and broad static keys without owner or purpose",
				"decision": "block",
				"when": {
					"category": ["secret", "secret-exposure"],
					"blockworthy": true
				}
			},
			{
				"id": "destructive-production",
				"title": "Destructive production actions outside break-glass",
				"decision": "block",
				"when": {
					"category": ["destructive"],
					"blockworthy": true
				}
			}
		]
	},
	strict: {
		"version": 1,
		"extends": "starter",
		"rules": [
			{
				"id": "low-impact-writes",
				"title": "Every write to a shared system, comments and labels included",
				"decision": "approve",
				"when": {
					"category": ["shared-write", "token-write"],
					"access": "write"
				}
			},
			{
				"id": "executed-files",
				"title": "Edits of anything that a privileged job runs",
				"decision": "approve",
				"when": {
					"category": ["package-script"],
					"side": "change"
				}
			},
			{
				"id": "unreadable",
				"title": "What could not be followed in a privileged job",
				"decision": "block",
				"when": {
					"category": ["unreadable"],
					"side": "action",
					"weighty": true
				}
			}
		],
		"approval": {
			"minimum": 1,
			"separation": "all-commits",
			"reason": "required",
			"valid-for": "4h",
			"countersign": "always"
		}
	}
};

// src/policy/resolve.ts
/** From the files of a policy, the extended ones first, to the policy in its resolved form, named by a digest. */
/** Later files speak last for single values; lists and rules add up. */
const resolved = (files, source) => {
	const all = files.map(({ file }) => file);
	const last = (pick) => all.map(pick).findLast((value) => value !== void 0);
	const gathered = (pick) => all.flatMap((file) => pick(file) ?? []);
	const merged = (pick) => Object.assign({}, ...all.map((file) => pick(file) ?? {}));
	const credentials = all.some((file) => file.credentials !== void 0) ? merged((file) => file.credentials) : null;
	const approval = (key) => last((file) => file.approval?.[key]);
	const glass = last((file) => file["break-glass"]);
	const validFor = approval("valid-for");
	return {
		source,
		digest: `sha256:${createHash("sha256").update(JSON.stringify(files.map(({ file }) => sorted(file)))).digest("hex")}`,
		rules: files.flatMap(({ from, file }) => (file.rules ?? []).map((rule) => ({
			id: rule.id,
			title: rule.title,
			decision: rule.decision,
			reason: rule.reason ?? null,
			from,
			when: conditionsOf(rule.when)
		}))),
		matrix: starterMatrix,
		agents: {
			logins: gathered((file) => file.agents?.logins),
			emails: gathered((file) => file.agents?.emails),
			automation: gathered((file) => file.agents?.automation)
		},
		owners: gathered((file) => file.owners),
		targets: Object.fromEntries(Object.entries(merged((file) => file.targets)).map(([name, { production, owner }]) => [name, {
			production: production ?? null,
			owner: owner ?? null
		}])),
		credentials: credentials === null ? null : Object.fromEntries(Object.entries(credentials).map(([name, { owner, purpose, scope, kind, decision }]) => [name, {
			owner: owner ?? null,
			purpose: purpose ?? null,
			scope: scope ?? null,
			kind: kind ?? null,
			decision: decision ?? null
		}])),
		approval: {
			environment: approval("environment") ?? "countersign",
			approvers: gathered((file) => file.approval?.approvers),
			minimum: approval("minimum") ?? 1,
			separation: approval("separation") ?? "agent-commits",
			reason: approval("reason") ?? "optional",
			validFor: validFor === void 0 ? null : millisecondsOf(validFor),
			countersign: approval("countersign") ?? "critical",
			via: approval("via") ?? ["environment"],
			accept: approval("accept") ?? ["guarded"]
		},
		exceptions: gathered((file) => file.exceptions).map(({ id, owner, reason, until, scope }) => ({
			id,
			owner,
			reason,
			until: instantOf(until),
			scope: {
				rules: scope.rules ?? [],
				categories: scope.categories ?? [],
				paths: scope.paths ?? [],
				jobs: scope.jobs ?? []
			}
		})),
		freeze: gathered((file) => file.freeze).map(({ from, until, timezone, categories, decision, reason }) => ({
			from,
			until,
			timezone: timezone ?? "UTC",
			categories: categories ?? [],
			decision: decision ?? "block",
			reason
		})),
		breakGlass: glass === void 0 ? null : {
			environment: glass.environment,
			reference: glass.reference,
			categories: glass.categories
		},
		evidence: {
			always: last((file) => file.evidence?.always) ?? false,
			public: last((file) => file.evidence?.public) ?? "hashed",
			retentionDays: last((file) => file.evidence?.["retention-days"]) ?? null
		}
	};
};
const conditionsOf = (when) => Object.entries(when).flatMap(([key, wanted]) => {
	const definition = conditions.find((one) => one.key === key);
	if (definition === void 0 || wanted === void 0) return [];
	const evaluate = definition.evaluate;
	return [{
		key,
		describe: `${key}: ${[wanted].flat().join(", ")}`,
		evaluate: (of) => evaluate(wanted, of)
	}];
});
/** The same value with its keys in order, so that the digest means what is written and not how. */
const sorted = (value) => {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
};

// src/policy/load.ts
/** From text to policy: read strictly, with what it extends, and resolved. */
const DEEPEST$3 = 5;
const MOST_FILES$1 = 40;
/** @param text null: there is no policy file, and `starter` holds */
const loadPolicy = (text, { source, extended = {} }) => {
	if (text === null) return {
		ok: true,
		policy: resolved(openBuiltin("starter"), "starter")
	};
	const files = [];
	const faults = openInto(files, {
		from: source,
		text,
		depth: 0,
		trail: [source]
	}, extended);
	return faults.length > 0 ? {
		ok: false,
		source,
		faults
	} : {
		ok: true,
		policy: resolved(files, source)
	};
};
/**
* The policy of a text that must hold.
*
* @throws GateError `policy-invalid` with every fault, its place and a caret in the message
*/
const policyFrom = (text, options) => {
	const loaded = loadPolicy(text, options);
	if (loaded.ok) return loaded.policy;
	const { faults } = loaded;
	const shown = faults.slice(0, 10).map(({ file, line, column, message, picture }) => `${file}:${line}:${column} ${message}\n${picture}`);
	throw new GateError("policy-invalid", `The policy has ${faults.length} fault(s). Mend them where it is trusted:\n${shown.join("\n")}`);
};
/** Opens a file after what it extends, each file once. */
const openInto = (files, { from, text, depth, trail }, extended) => {
	const read = readPolicy(text, from);
	if ("faults" in read) return read.faults;
	for (const [index, name] of [read.file.extends ?? "starter"].flat().entries()) {
		if (files.some((opened) => opened.from === name)) continue;
		if (isBuiltin(name)) {
			files.push(...openBuiltin(name).filter((one) => !files.some((opened) => opened.from === one.from)));
			continue;
		}
		const fault = (message) => [faultAt(read.located, offsetOf(read.located, index), "extends", message)];
		const shown = JSON.stringify(name.slice(0, 80));
		if (trail.includes(name)) return fault(`${shown} extends itself, by way of ${trail.length} file(s)`);
		if (depth >= DEEPEST$3 || files.length >= MOST_FILES$1) return fault(`${shown} is extended too deeply: at most ${DEEPEST$3} levels, ${MOST_FILES$1} files`);
		const known = Object.hasOwn(extended, name) ? extended[name] : null;
		if (known == null) return fault(`the policy ${shown} could not be found; name starter, strict, or a path at the same ref`);
		const faults = openInto(files, {
			from: name,
			text: known,
			depth: depth + 1,
			trail: [...trail, name]
		}, extended);
		if (faults.length > 0) return faults;
	}
	files.push({
		from,
		file: read.file
	});
	return [];
};
const isBuiltin = (name) => Object.hasOwn(builtinFiles, name);
const openBuiltin = (name) => {
	const file = builtinFiles[name];
	return [...name === "strict" ? openBuiltin("starter") : [], {
		from: name,
		file
	}];
};
const offsetOf = ({ document }, index) => nodeOffset(document, ["extends", index]) ?? nodeOffset(document, ["extends"]) ?? 0;

// src/workflows/fetches.ts
const fetchesOf = (activities) => activities.flatMap((activity) => activity.kind === "use" ? ofUse(activity) : activity.kind === "command" ? ofCommand(activity) : []);
const written$1 = (scalar) => scalar === void 0 || scalar.raw.trim() === "" ? null : scalar;
const ofUse = ({ action, inputs, origin }) => {
	if (action === "actions/checkout") {
		const [ref, repository] = [written$1(inputs["ref"]), written$1(inputs["repository"])];
		return ref === null && repository === null ? [] : [{
			what: "checkout",
			ref,
			repository,
			origin
		}];
	}
	if (action === "actions/download-artifact") {
		const run = written$1(inputs["run-id"]);
		return run === null ? [] : [{
			what: "artifact",
			ref: run,
			repository: written$1(inputs["repository"]),
			origin
		}];
	}
	if (action === "dawidd6/action-download-artifact") return [{
		what: "artifact",
		ref: written$1(inputs["run_id"] ?? inputs["workflow"]),
		repository: written$1(inputs["repo"]),
		origin
	}];
	return [];
};
const scalarOf = ({ text, value }, { at }) => ({
	raw: text,
	at,
	values: value === null ? null : [value]
});
const ofCommand = (command) => {
	const { name, args, origin } = command;
	if (name === "git") return ofGit(command);
	if (name !== "gh") return [];
	const [first, second, third] = args.filter(({ text }) => !text.startsWith("-"));
	const ref = third === void 0 ? null : scalarOf(third, origin);
	if (first?.value === "repo" && second?.value === "clone") return clones(third, args, origin);
	if (first?.value === "pr" && second?.value === "checkout") return [{
		what: "gh-pr-checkout",
		ref,
		repository: null,
		origin
	}];
	if (first?.value === "run" && second?.value === "download") return [{
		what: "artifact",
		ref,
		repository: null,
		origin
	}];
	return [];
};
/**
* Subcommands of git that put another commit's content into the work tree: which of their options take a value, and which positional word
* names the commit. `git fetch origin main`, for comparing, fetches names and runs nothing of them; a switch to what was fetched does.
*/
const SWITCHES = {
	checkout: {
		valued: [
			"-b",
			"-B",
			"--orphan",
			"--conflict"
		],
		at: 0
	},
	switch: {
		valued: [
			"-c",
			"-C",
			"--create",
			"--force-create",
			"--orphan",
			"--conflict"
		],
		at: 0
	},
	pull: {
		valued: [
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"--depth",
			"-j",
			"--jobs"
		],
		at: 1
	},
	merge: {
		valued: [
			"-m",
			"-F",
			"--file",
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"--into-name"
		],
		at: 0
	},
	rebase: {
		valued: [
			"--onto",
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"-x",
			"--exec"
		],
		at: 0
	},
	"cherry-pick": {
		valued: [
			"-m",
			"--mainline",
			"--strategy",
			"-X",
			"--strategy-option"
		],
		at: 0
	},
	reset: {
		valued: [],
		at: 0
	}
};
/** Options of git itself that take a value as the next word. */
const GLOBAL = /* @__PURE__ */ new Set([
	"-C",
	"-c",
	"--git-dir",
	"--work-tree",
	"--namespace",
	"--exec-path"
]);
/** Words that name no commit of anybody else: the own history, the branch before, paths. */
const NO_REF = /^(?:HEAD(?:[~^@].*)?|-|\.|.*\/|.*\.(?:json|lock|ya?ml|toml|md|txt|xml|mod|sum|[jt]sx?|py|sh|gradle))$/;
const ofGit = ({ args, origin }) => {
	const [subcommand, ...rest] = withoutOptions(args, GLOBAL, true);
	const known = subcommand?.value ?? "";
	if (known === "clone") return clones(withoutOptions(rest, CLONE_VALUED, false)[0], rest, origin);
	const how = Object.hasOwn(SWITCHES, known) ? SWITCHES[known] : void 0;
	if (how === void 0) return [];
	const fetch = (ref) => [{
		what: "git-fetch",
		ref,
		repository: null,
		origin
	}];
	const paths = rest.findIndex(({ value }) => value === "--");
	const word = withoutOptions(paths < 0 ? rest : rest.slice(0, paths), new Set(how.valued), false)[how.at];
	if (word === void 0) return known === "pull" ? fetch({
		raw: "${{ github.ref_name }}",
		at: origin.at,
		values: null
	}) : [];
	return word.value !== null && NO_REF.test(word.value) ? [] : fetch(scalarOf(word, origin));
};
/** Options of `git clone` that take a value as the next word. */
const CLONE_VALUED = new Set("-b --branch -o --origin -u --upload-pack -c --config -j --jobs --depth --template --reference --reference-if-able --separate-git-dir --shallow-since --shallow-exclude --filter --server-option --revision --bundle-uri".split(" "));
/** A repository of the platform in an address or by itself, whatever stands for a token in it; expressions are left to be resolved. */
const REPOSITORY = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]{0,300}@)?github\.com\/|(?:[\w.-]{1,60}@)?github\.com:)?((?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\})(?:\/(?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\}))?)$/i;
/** A clone brings the head of its default branch, or what `--branch` names, and its files are there to be run. */
const clones = (from, args, origin) => {
	if (from === void 0) return [];
	const at = args.findIndex(({ value }) => value === "-b" || value === "--branch");
	const joined = args.find(({ text }) => text.startsWith("--branch="));
	const branch = at >= 0 ? args[at + 1] : joined === void 0 ? void 0 : {
		...joined,
		...valueAfter(joined, 9)
	};
	const written = from.text.replaceAll(/^["']|["']$/g, "").replaceAll(/\$\{?GITHUB_REPOSITORY\b\}?/g, "${{ github.repository }}");
	const [, repository] = REPOSITORY.exec(written.replace(/\/$/, "").replace(/\.git$/, "")) ?? [];
	if (/^(?:\.{0,2}\/|file:)/.test(written)) return [];
	return [{
		what: "git-clone",
		ref: branch === void 0 ? null : scalarOf(branch, origin),
		repository: {
			raw: repository ?? written,
			at: origin.at,
			values: repository === void 0 ? null : [repository]
		},
		origin
	}];
};
const valueAfter = ({ text, value }, from) => ({
	text: text.slice(from),
	value: value?.slice(from) ?? null
});
/** Words that are neither options nor their values; with `first`, only the options before the first plain word are taken off. */
const withoutOptions = (words, valued, first) => {
	const plain = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (word === void 0) break;
		if (first && plain.length > 0) plain.push(word);
		else if (word.value !== null && valued.has(word.value)) at += 1;
		else if (!word.text.startsWith("-") || word.text === "-") plain.push(word);
	}
	return plain;
};

// src/workflows/files.ts
/** Files as the reader asks for them, remembering which it asked for in vain, so that a gatherer can fetch those and read again. */
const filesOf = (set, repository = null) => {
	const missing = /* @__PURE__ */ new Set();
	return {
		text: (path) => {
			if (!Object.hasOwn(set.entries, path)) missing.add(path);
			return textAt(set, path);
		},
		missing: () => [...missing],
		repository
	};
};
/**
* The path in our own repository that a full name leads to (`owner/name/path@ref`); null where it leads elsewhere. Where nobody knows our
* name, any may be ours, and the caller looks whether the path is there. The ref may be another: what is found is what stands here.
*/
const ownPath = (uses, files) => {
	const [, name, path] = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([\w./-]{1,300})@[^@]{1,200}$/.exec(uses) ?? [];
	if (name === void 0 || path === void 0) return null;
	return files.repository === null || files.repository.toLowerCase() === name.toLowerCase() ? path : null;
};
const MAX_PATH = 500;
const unusual = /[\u0000-\u001f*?$]/;
/** A path of the repository from a folder and a relative path; null where it leaves the repository, is absolute or is not one. */
const pathIn = (folder, relative) => {
	if (relative === "" || relative.startsWith("/") || relative.startsWith("~") || relative.length + folder.length > MAX_PATH || unusual.test(relative)) return null;
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.length === 0 ? "" : parts.join("/");
};
/** The first of several paths that is there. Unknown where one that comes earlier could not be read. */
const firstOf$1 = (files, paths) => {
	const found = paths.map((path) => ({
		path,
		text: files.text(path)
	}));
	for (const { path, text } of found) {
		if (!text.known) return unknown(text.cause, text.because);
		if (text.value !== null) return known$2({
			path,
			text: text.value
		});
	}
	return known$2(null);
};

// src/workflows/makefile.ts
const MAX_LINES$1 = 2e4;
const MAX_EXPANSION = 4e3;
const MAX_DEFAULTS_TEXT = 2e6;
const noVariables = {
	onLine: {},
	around: {}
};
/** Names that a file gives a value only where the environment has none. */
const defaultsIn = (text) => [...text.slice(0, MAX_DEFAULTS_TEXT).matchAll(/^[ ]{0,8}(?:export[ ]{1,8})?([\w.-]{1,100})[ \t]{0,40}\?=/gm)].map(([, name = ""]) => name);
/**
* `target …: needs` with lines that begin with a tab. Variables with a literal value are put in; others stay as the shell's.
* https://www.gnu.org/software/make/manual/html_node/Overriding.html and `…/Environment.html` say whose value counts.
*/
const readMakefile = (text, { onLine, around } = noVariables) => {
	const lines = joinedLines(text);
	const variables = new Map(Object.entries({
		...around,
		...onLine
	}).flatMap(([name, value]) => value === null ? [] : [[name, value]]));
	const yields = (name, line) => Object.hasOwn(onLine, name) && !line.startsWith("override") || line.includes("?=") && (variables.has(name) || Object.hasOwn(around, name));
	const byName = /* @__PURE__ */ new Map();
	let first = null;
	let current = [];
	for (const { text: line, line: number } of lines) {
		if (line.startsWith("	")) {
			for (const name of current) {
				const recipe = byName.get(name);
				if (recipe !== void 0) byName.set(name, {
					...recipe,
					lines: [...recipe.lines, {
						text: shellOf$2(line.slice(1), variables, name, recipe.needs),
						line: number
					}]
				});
			}
			continue;
		}
		const assigned = /^(?:export\s+|override\s+)?([\w.-]{1,100})\s*(?:::?|\?|\+)?=\s?(.*)$/.exec(line);
		if (assigned !== null) {
			const [, name = "", value = ""] = assigned;
			if (!yields(name, line)) variables.set(name, value.trim());
			current = [];
			continue;
		}
		const rule = /^([^\s#:=][^:=#]{0,400}?)\s*::?(?!=)\s*([^=#;]{0,2000}?)(?:\s*;(.*))?(?:\s#.*)?$/.exec(line);
		if (rule === null) {
			if (line.trim() !== "" && !line.startsWith("#")) current = [];
			continue;
		}
		const names = expand(rule[1] ?? "", variables).split(/\s+/).filter(Boolean);
		const needs = expand(rule[2] ?? "", variables).split(/\s+/).filter((need) => need !== "" && need !== "|" && !need.includes("$"));
		current = names.filter((name) => !name.startsWith("."));
		for (const name of current) {
			const before = byName.get(name);
			byName.set(name, {
				name,
				needs: [...before?.needs ?? [], ...needs],
				lines: [...before?.lines ?? [], ...rule[3] === void 0 ? [] : [{
					text: shellOf$2(rule[3], variables, name, needs),
					line: number
				}]]
			});
			if (first === null && !name.includes("%")) first = name;
		}
	}
	const goal = variables.get(".DEFAULT_GOAL");
	return {
		byName,
		first: goal !== void 0 && byName.has(goal) ? goal : first
	};
};
/**
* The recipe of a target: its own, else that of the pattern rule (`image-%`) with the shortest stem, as make chooses. The stem may hold what is
* only known at run time.
*/
const recipeOf$1 = ({ byName }, target) => {
	const own = byName.get(target);
	if (own !== void 0) return own;
	const best = [...byName.values()].flatMap((rule) => {
		const [before = "", after = "", ...more] = rule.name.split("%");
		return rule.name.includes("%") && more.length === 0 && target.length > before.length + after.length && target.startsWith(before) && target.endsWith(after) ? [{
			rule,
			stem: target.slice(before.length, target.length - after.length)
		}] : [];
	}).sort((a, b) => a.stem.length - b.stem.length)[0];
	if (best === void 0) return null;
	const { rule, stem } = best;
	return {
		name: target,
		needs: rule.needs.map((need) => need.replace("%", stem)),
		lines: rule.lines.map(({ text, line }) => ({
			text: text.replaceAll(rule.name, target).replaceAll("$*", stem),
			line
		}))
	};
};
/** Lines that end in a backslash go on; the number is that of the first. */
const joinedLines = (text) => {
	const made = [];
	const lines = text.split(/\r?\n/, MAX_LINES$1);
	for (let at = 0; at < lines.length; at++) {
		const line = at + 1;
		let whole = lines[at] ?? "";
		while (whole.endsWith("\\") && at + 1 < lines.length) whole = `${whole.slice(0, -1)} ${(lines[++at] ?? "").trim()}`;
		made.push({
			text: whole,
			line
		});
	}
	return made;
};
const expand = (text, variables, depth = 0) => depth > 5 || text.length > MAX_EXPANSION ? text : text.replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, (whole, name) => {
	const value = variables.get(name);
	return value === void 0 || value.includes("$(shell") ? whole : expand(value, variables, depth + 1);
});
/** A recipe line as the shell gets it: `@`, `-` and `+` off, `$$` as `$`, make's own variables in; an unknown one is the shell's to know. */
const shellOf$2 = (line, variables, target, needs) => expand(line.trim().replace(/^[@+-]+\s*/, ""), variables).replaceAll(/\$[({]MAKE[)}]/g, "make").replaceAll("$@", target).replaceAll("$<", needs[0] ?? "").replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, "${$1}").replaceAll("$$", "$");
/** `name args: needs` with indented lines. */
const readJustfile = (text) => {
	const byName = /* @__PURE__ */ new Map();
	let first = null;
	let current = null;
	text.split(/\r?\n/, MAX_LINES$1).forEach((line, index) => {
		if (/^[ \t]+\S/.test(line) && current !== null) {
			const recipe = byName.get(current);
			if (recipe !== void 0) byName.set(current, {
				...recipe,
				lines: [...recipe.lines, {
					text: line.trim().replace(/^[@-]+/, "").replaceAll(/\{\{\s*[\w]+\s*\}\}/g, "${ARGUMENT}"),
					line: index + 1
				}]
			});
			return;
		}
		const alias = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line);
		if (alias !== null) {
			byName.set(alias[1] ?? "", {
				name: alias[1] ?? "",
				needs: [alias[2] ?? ""],
				lines: []
			});
			return;
		}
		const header = /^@?([A-Za-z_][\w-]{0,100})((?:\s+[^:=]{0,200})?):(?!=)([^#]{0,1000})/.exec(line);
		if (header === null) {
			if (line.trim() !== "" && !line.startsWith("#") && !line.startsWith("[")) current = null;
			return;
		}
		current = header[1] ?? "";
		const needs = (header[3] ?? "").replaceAll(/\([^)]{0,300}\)/g, (call) => call.slice(1, -1).trim().split(/\s+/)[0] ?? "").split(/\s+/).filter((need) => need !== "" && need !== "&&");
		byName.set(current, {
			name: current,
			needs,
			lines: []
		});
		first ??= current;
	});
	return {
		byName,
		first: byName.has("default") ? "default" : first
	};
};

// src/workflows/make-call.ts
const assignment = /^["']?([A-Za-z_][\w.-]{0,99})(?:::?|\?|\+)?=/;
/** @param defaults names that the file gives a value only where the environment has none */
const givenToMake = ({ args, env }, defaults) => {
	const words = /* @__PURE__ */ new Map();
	for (const word of args) {
		const name = assignment.exec(word.text)?.[1];
		if (name !== void 0) words.set(name, valueIn$1(word));
	}
	const around = defaults.flatMap((name) => {
		const word = Object.hasOwn(env, name) ? env[name] : void 0;
		return word === void 0 ? [] : [[name, plainly(word)]];
	});
	if (words.size === 0 && around.length === 0) return {
		values: noVariables,
		words
	};
	return {
		values: {
			onLine: Object.fromEntries([...words].map(([name, word]) => [name, plainly(word)])),
			around: Object.fromEntries(around)
		},
		words
	};
};
/** The part after the first `=`. */
const valueIn$1 = ({ text, value, secrets }) => ({
	text: text.slice(text.indexOf("=") + 1),
	value: value === null ? null : value.slice(value.indexOf("=") + 1),
	secrets
});
/** A value that carries a secret stays a variable, so that the secret is seen where it is used. */
const plainly = ({ value, secrets }) => secrets.length > 0 ? null : value;

// src/workflows/taskfile.ts
/** Null where the file cannot be read. */
const readTaskfile = (path, text) => {
	try {
		const tree = parseTree$1(path, text);
		const byName = /* @__PURE__ */ new Map();
		for (const { key, value } of tree.entries(childOf(tree, tree.root, "tasks"))) byName.set(key, recipeOf(tree, key, value));
		return {
			byName,
			first: "default"
		};
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
};
const recipeOf = (tree, name, node) => {
	const commands = tree.text(node) !== null ? [node] : tree.isSequence(node) ? tree.items(node) : [childOf(tree, node, "cmd"), ...tree.items(childOf(tree, node, "cmds"))];
	const needs = tree.items(childOf(tree, node, "deps")).flatMap((item) => tree.text(item) ?? tree.text(childOf(tree, item, "task")) ?? []);
	const lines = commands.flatMap((item) => {
		const command = tree.text(item) ?? tree.text(childOf(tree, item, "cmd"));
		return command === null ? [] : [{
			text: command.replaceAll(/\{\{[^}]{0,200}\}\}/g, "${ARGUMENT}"),
			line: tree.place(item).line
		}];
	});
	const called = commands.flatMap((item) => tree.text(childOf(tree, item, "task")) ?? []);
	return {
		name,
		needs: [...needs, ...called],
		lines
	};
};

// src/workflows/weight.ts
const intent = /(?:^|[^a-z])(?:release|publish|deploy|ship|promote|rollout|migrate|migration|provision|sign|upload|push|notari[sz]e|destroy|teardown|apply|cutover|prod|production)/i;
/** Does a name speak of privileged work? Only ever a reason to ask about what could not be read. */
const hasIntent = (text) => intent.test(text);
const hasSecret = (env, args) => args.some(({ secrets }) => secrets.length > 0) || Object.values(env).some(({ secrets }) => secrets.some((name) => name !== "GITHUB_TOKEN"));

// src/workflows/follow.ts
const follow = (reader, lead, setting, command) => {
	const weighty = (name) => hasIntent(name) || hasSecret(command.env, command.args);
	const say = (what, because, cause) => void reader.unread(what, cause, because, weighty(what), command.origin);
	if (setting.depth > 8) return say(labelOf(lead), "it is called from too deep", "limit");
	if (lead.kind === "open") return say(lead.what, lead.because, "dynamic");
	if (lead.kind === "file") return followFile(reader, lead, setting, command, say);
	if (lead.kind === "package-script" || lead.kind === "package-hooks") return followPackage(reader, lead, setting, say);
	followRecipes(reader, lead, setting, command, say);
};
const labelOf = (lead) => lead.kind === "file" ? lead.path : lead.kind === "open" ? lead.what : `${lead.kind} ${"scripts" in lead ? lead.scripts.join(" ") : lead.targets.join(" ")}`;
const below = (setting, path, line, source, folder) => ({
	...setting,
	at: {
		path,
		line
	},
	source,
	via: [...setting.via, path],
	folder
});
const languages = {
	py: "python",
	js: "javascript",
	mjs: "javascript",
	cjs: "javascript",
	ts: "javascript",
	mts: "javascript",
	rb: "ruby",
	pl: "perl",
	php: "php",
	ps1: "pwsh",
	sh: "sh",
	bash: "sh",
	zsh: "sh",
	cmd: "cmd",
	bat: "cmd",
	groovy: "groovy",
	kts: "kotlin",
	swift: "swift",
	go: "go",
	rs: "rust",
	lua: "lua"
};
/** The language of a file: by its first line, else its ending; a file without either is a shell script, as the kernel takes it. */
const languageOf = (path, text, given) => {
	if (given !== "shebang") return given;
	const program = /^#!\s?(?:\S*\/)?([^/\s]+)(?:[ \t]+(?:-\S+[ \t]+)?([\w.-]+))?/.exec(text.slice(0, 200));
	const name = program === null ? null : program[1] === "env" ? program[2] ?? null : program[1] ?? null;
	if (name !== null) return /^(?:ba|z|da|k|a)?sh$/.test(name) ? "sh" : /^python/.test(name) ? "python" : /^(?:node|deno|bun|tsx|zx)$/.test(name) ? "javascript" : name;
	return languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ""] ?? "sh";
};
const followFile = (reader, lead, setting, command, say) => {
	const { path } = lead;
	const text = reader.files.text(path);
	const named = languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ""];
	if (!text.known) return say(path, `the script was not read: ${text.because}`, "not-asked");
	if (text.value === null) {
		if (named !== void 0 || lead.language !== "shebang") say(path, "the script is not in the repository", "not-found");
		return;
	}
	const language = languageOf(path, text.value, lead.language);
	const shell = shellOf$1(language);
	const { value } = text;
	if (shell === null) return reader.add({
		kind: "program",
		language,
		path,
		text: value,
		args: command.args,
		env: command.env,
		origin: command.origin
	});
	const sourced = command.name === "source" || command.name === ".";
	const positional = new Map(setting.variables);
	if (!sourced) for (const [index, word] of command.args.slice(command.name === baseOf(path) ? 0 : 1).entries()) positional.set(String(index + 1), word);
	reader.once(`file ${path}`, () => reader.script(value, shell, {
		...below(setting, path, 1, value.split("\n"), setting.folder),
		variables: positional
	}, sourced));
};
const baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const shellOf$1 = (language) => language === "sh" ? "bash" : language === "pwsh" || language === "cmd" ? language : null;
const followPackage = (reader, lead, setting, say) => {
	const path = pathIn(lead.folder, "package.json");
	if (path === null) return;
	const text = reader.files.text(path);
	const what = `script ${lead.scripts.join(", ")} of ${path}`;
	if (!text.known) return lead.kind === "package-script" ? say(what, `package.json was not read: ${text.because}`, "not-asked") : void 0;
	const scripts = text.value === null ? null : scriptsIn(text.value);
	if (scripts === null) return lead.kind === "package-script" ? say(what, "there is no package.json that can be read", text.value === null ? "not-found" : "unreadable") : void 0;
	for (const name of lead.scripts) {
		if (lead.kind === "package-script" && !scripts.has(name)) say(what, "package.json has no such script", "not-found");
		for (const stage of lead.kind === "package-script" ? [
			`pre${name}`,
			name,
			`post${name}`
		] : [name]) {
			const script = scripts.get(stage);
			if (script === void 0) continue;
			reader.once(`script ${path} ${stage}`, () => reader.script(script.text, "sh", below(setting, path, script.line, [`"${stage}": ${JSON.stringify(script.text)}`], lead.folder)));
		}
	}
};
/** The scripts of a package.json with their lines; null where it is not JSON. */
const scriptsIn = remembering(200, (text) => {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	if (parsed === null || typeof parsed !== "object" || !("scripts" in parsed) || parsed.scripts === null || typeof parsed.scripts !== "object") return /* @__PURE__ */ new Map();
	const start = text.indexOf("\"scripts\"");
	return new Map(Object.entries(parsed.scripts).flatMap(([name, script]) => {
		if (typeof script !== "string") return [];
		const at = text.indexOf(JSON.stringify(name), start);
		return [[name, {
			text: script,
			line: at < 0 ? 1 : text.slice(0, at).split("\n").length
		}]];
	}));
});
const places = {
	make: [
		"GNUmakefile",
		"makefile",
		"Makefile"
	],
	just: [
		"justfile",
		"Justfile",
		".justfile"
	],
	task: [
		"Taskfile.yml",
		"taskfile.yml",
		"Taskfile.yaml",
		"taskfile.yaml"
	]
};
const followRecipes = (reader, lead, setting, command, say) => {
	const { kind, folder, file, targets } = lead;
	const what = `${kind} ${targets.join(" ")}`.trim();
	const paths = (file === null ? places[kind] : [file]).flatMap((name) => pathIn(folder, name) ?? []);
	const found = firstOf$1(reader.files, paths);
	if (!found.known) return say(what, `its file was not read: ${found.because}`, "not-asked");
	if (found.value === null) return say(what, "its file is not in the repository", "not-found");
	const { path, text } = found.value;
	const given = kind === "make" ? givenToMake(command, defaultNames(text)) : null;
	const recipes = recipesIn(kind, path, text, given?.values ?? noVariables);
	if (recipes === null) return say(what, "its file cannot be read", "unreadable");
	const source = text.split("\n");
	const around = given === null || given.words.size === 0 ? setting : {
		...setting,
		variables: new Map([...setting.variables, ...given.words])
	};
	const walk = (name, depth) => {
		const recipe = recipeOf$1(recipes, name);
		if (recipe === null) {
			if (depth > 0) return;
			if (/[$`]/.test(name)) return say(what, "the name of the target is only known at run time", "dynamic");
			return say(what, `${path} has no such target`, "not-found");
		}
		if (depth > 8) return say(what, "its targets need each other too deeply", "limit");
		reader.once(`${kind} ${path} ${name}`, () => {
			for (const need of recipe.needs) walk(need, depth + 1);
			for (const { text: line, line: number } of recipe.lines) reader.script(line, "sh", below(around, path, number, [source[number - 1] ?? line], folder));
		});
	};
	for (const target of targets.length > 0 ? targets : recipes.first === null ? [] : [recipes.first]) walk(target, 0);
};
const defaultNames = remembering(50, defaultsIn);
const makefileOf = remembering(50, (text) => readMakefile(text));
const justfileOf = remembering(50, readJustfile);
const taskfileOf = rememberingFiles(50, readTaskfile);
const recipesIn = (kind, path, text, given) => {
	if (kind !== "make") return kind === "just" ? justfileOf(text) : taskfileOf(path, text);
	return given === noVariables ? makefileOf(text) : readMakefile(text, given);
};

// src/workflows/references.ts
/** Which contexts a text reads: secrets first of all. */
/** What a text that reads a secret holds in any case. Unicode's own folding of case is wider than that by which names are compared. */
const secretWords = /secrets|token/iu;
/** False where the expressions of a text surely read no secret: most do not, and need not be parsed to know it. */
const mayReadSecret = (text) => secretWords.test(text);
/** Every context read by the expressions of a text. */
const referencesIn = (text) => hasExpression(text) ? expressionsIn(text).flatMap((embedded) => referencesOf(embedded)) : [];
/** The same for an `if:`, which needs no braces. */
const referencesInCondition = (text) => conditionIn(text).flatMap((embedded) => referencesOf(embedded));
const referencesOf = (embedded) => {
	const found = [];
	if (embedded.expression) collect(embedded.expression, embedded, found);
	else fallback(embedded, found);
	return found;
};
const collect = (expression, within, into) => {
	switch (expression.kind) {
		case "literal": return;
		case "context":
			into.push(referenceOf(expression, within));
			for (const hop of expression.path) if (typeof hop !== "string") collect(hop.computed, within, into);
			return;
		case "call":
			for (const arg of expression.args) collect(arg, within, into);
			for (const hop of expression.path) if (typeof hop !== "string") collect(hop.computed, within, into);
			return;
		case "and":
		case "or":
			for (const arg of expression.args) collect(arg, within, into);
			return;
		case "not":
			collect(expression.arg, within, into);
			return;
		case "compare":
			collect(expression.left, within, into);
			collect(expression.right, within, into);
	}
};
const referenceOf = (access, within) => {
	const path = access.path.map((hop) => typeof hop === "string" && hop !== "*" ? hop.toLowerCase() : null);
	const form = path.length === 0 ? "whole" : path[0] === null ? "computed" : memberOrIndex(within.source, access.start + access.name.length);
	return {
		context: access.name,
		path,
		form,
		offset: within.sourceStart + access.start
	};
};
const memberOrIndex = (source, after) => /^\s*\[/.test(source.slice(after, after + 20)) ? "index" : "member";
/** Text that is no expression, or too long for one: read by its words, so that a secret in it is not missed. */
const fallback = (embedded, into) => {
	for (const match of embedded.source.matchAll(/\b(secrets|github|vars|env|inputs|matrix|needs|steps)\b(?:\s{0,9}\.\s{0,9}([A-Za-z_][\w-]*))?/gi)) {
		const name = match[2]?.toLowerCase();
		into.push({
			context: (match[1] ?? "").toLowerCase(),
			path: name === void 0 ? [null] : [name],
			form: name === void 0 ? "computed" : "member",
			offset: embedded.sourceStart + match.index
		});
	}
};
const secretsAmong = (references) => {
	const found = [];
	for (const { context, path, form, offset } of references) if (context === "secrets") found.push({
		name: path[0]?.toUpperCase() ?? "*",
		form,
		offset
	});
	else if (context === "github" && path[0] === "token") found.push({
		name: "GITHUB_TOKEN",
		form,
		offset
	});
	return found;
};
/** Secrets read by a text, by name, each once. The same short texts come again and again, so their answers are remembered. */
const secretNamesIn = (text) => !hasExpression(text) || !mayReadSecret(text) ? nothing$3 : text.length > LONGEST_REMEMBERED$1 ? namesAfresh(text) : namesOf(text);
const nothing$3 = [];
const LONGEST_REMEMBERED$1 = 300;
const namesAfresh = (text) => [...new Set(secretsAmong(referencesIn(text)).map((secret) => secret.name))];
const namesOf = remembering(5e3, namesAfresh);

// src/workflows/shell-mask.ts
/** Private-use signs, which no script needs: one for each expression, so that neighbours can be told apart. */
const FIRST = 57344;
const LAST = 63743;
const privateUse = /[\ue000-\uf8ff]/g;
const runs$1 = /([\ue000-\uf8ff])\1*/g;
const mask = (original) => {
	const clean = original.replaceAll(privateUse, "?");
	if (!hasExpression(clean)) return {
		text: clean,
		original,
		expressions: []
	};
	const expressions = expressionsIn(clean);
	let text = "";
	let last = 0;
	expressions.forEach(({ start, end }, index) => {
		text += clean.slice(last, start) + String.fromCharCode(Math.min(FIRST + index, LAST)).repeat(end - start);
		last = end;
	});
	return {
		text: text + clean.slice(last),
		original,
		expressions
	};
};
/** Splits a text of the masked script into plain parts and expressions, in order. */
const unmask = (text, { expressions }) => {
	const parts = [];
	let last = 0;
	for (const found of text.matchAll(runs$1)) {
		if (found.index > last) parts.push(text.slice(last, found.index));
		const embedded = expressions[found[0].charCodeAt(0) - FIRST];
		parts.push(embedded ?? found[0]);
		last = found.index + found[0].length;
	}
	if (last < text.length) parts.push(text.slice(last));
	return parts;
};

// src/workflows/shell-outside.ts
/** Notes every question with its answer: the same script reads the same wherever all of these are answered alike. */
var Outside = class {
	#around;
	#variables = /* @__PURE__ */ new Map();
	#values = /* @__PURE__ */ new Map();
	constructor(around) {
		this.#around = around;
	}
	/** What a variable was set to before the script starts. */
	variable(name) {
		const word = this.#around.variables.get(name);
		this.#variables.set(name, word);
		return word;
	}
	/** The one value that an expression surely has; null where there is none. */
	valueOf(embedded) {
		const known = this.#values.get(embedded);
		if (known !== void 0) return known;
		const value = valueIn(embedded, this.#around.scope);
		this.#values.set(embedded, value);
		return value;
	}
	/** True where all that was asked for is answered in the same way there. */
	isLike({ variables, scope }) {
		for (const [name, word] of this.#variables) if (!isSame(word, variables.get(name))) return false;
		for (const [embedded, value] of this.#values) if (value !== valueIn(embedded, scope)) return false;
		return true;
	}
	/** No more is asked: lets go of the surroundings, and keeps what they answered. */
	close() {
		this.#around = nowhere;
	}
};
const nowhere = {
	scope: {
		matrix: null,
		inputs: {},
		env: {}
	},
	variables: /* @__PURE__ */ new Map()
};
const valueIn = ({ expression }, scope) => {
	const values = valuesOfExpression(expression, scope, scope.matrix?.length === 1 ? scope.matrix[0] ?? {} : {});
	return values?.length === 1 ? values[0] ?? null : null;
};
const isSame = (a, b) => a === b || a !== void 0 && b !== void 0 && a.text === b.text && a.value === b.value && a.secrets.length === b.secrets.length && a.secrets.every((name, index) => name === b.secrets[index]);

// src/workflows/shell-words.ts
const nothing$2 = {
	value: "",
	secrets: []
};
const open$1 = {
	value: null,
	secrets: []
};
const joined$1 = (pieces) => {
	if (pieces.length === 1) return pieces[0] ?? nothing$2;
	return {
		value: pieces.some(({ value }) => value === null) ? null : pieces.map(({ value }) => value).join(""),
		secrets: pieces.some(({ secrets }) => secrets.length > 0) ? [...new Set(pieces.flatMap(({ secrets }) => secrets))] : []
	};
};
const wordOf$1 = (word, context) => {
	const text = context.masked.original.slice(word.pos, word.end) || word.text;
	const { value, secrets } = word.parts === void 0 ? literalPiece(word.value, context) : joined$1(word.parts.map((part) => pieceOf(part, context)));
	return {
		text,
		value,
		secrets
	};
};
/** `$(command -v git)` is git, wherever it lies. */
const foundProgram = (text) => {
	const name = /^\$\(\s*(?:command -v|which|type -[pP])\s+([\w.-]{1,100})\s*\)$/.exec(text)?.[1];
	return name === void 0 ? null : {
		value: name,
		secrets: []
	};
};
const pieceOf = (part, context) => {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return literalPiece(part.value, context);
		case "DoubleQuoted":
		case "LocaleString": return part.parts.length === 0 ? nothing$2 : joined$1(part.parts.map((inner) => pieceOf(inner, context)));
		case "SimpleExpansion": return variablePiece(part.text.slice(1), context);
		case "ParameterExpansion": return parameterPiece(part, context);
		case "CommandExpansion":
			context.inside(part);
			return foundProgram(part.text) ?? open$1;
		case "ProcessSubstitution":
			context.inside({ script: part.script });
			return open$1;
		case "ArithmeticExpansion": return open$1;
		case "Glob":
		case "ExtendedGlob":
		case "BraceExpansion": return literalPiece(part.text, context);
	}
};
/** A glob or a brace is kept as written: which files it meets is not known, but what it looks for is. */
const literalPiece = (text, { masked, outside }) => {
	if (masked.expressions.length === 0) return {
		value: text,
		secrets: []
	};
	return joined$1(unmask(text, masked).map((part) => typeof part === "string" ? {
		value: part,
		secrets: []
	} : expressionPiece(part, outside)));
};
const expressionPiece = (embedded, outside) => {
	const secrets = secretsAmong(referencesOf(embedded)).map(({ name }) => name);
	return {
		value: outside.valueOf(embedded),
		secrets: [...new Set(secrets)]
	};
};
const variablePiece = (name, { own, outside }) => {
	const known = own.get(name) ?? outside.variable(name);
	return known === void 0 ? open$1 : {
		value: known.value,
		secrets: known.secrets
	};
};
const parameterPiece = (part, context) => {
	const variable = variablePiece(part.parameter, context);
	if (part.operation === void 0 && part.prefix === void 0 && part.index === void 0) return variable;
	if (part.operation?.type !== "Default") return {
		value: null,
		secrets: variable.secrets
	};
	const operand = wordOf$1(part.operation.operand, context);
	return {
		value: (part.operation.operator === ":-" || part.operation.operator === "-") && variable.value !== null && variable.value !== "" ? variable.value : null,
		secrets: [.../* @__PURE__ */ new Set([...variable.secrets, ...operand.secrets])]
	};
};

// src/workflows/shell-parts.ts
/** What an assignment sets; of an array, all its elements in one. */
const assignedWord = ({ value }, context) => {
	if (value.type === "Word") return wordOf$1(value, context);
	const elements = value.elements.map((element) => wordOf$1(element, context));
	return {
		text: elements.map(({ text }) => text).join(" "),
		value: null,
		secrets: [...new Set(elements.flatMap(({ secrets }) => secrets))]
	};
};
/** `K=V` as an argument (`env K=V cmd`, `make K=V`): the whole word. */
const pairWord = (arg, context) => {
	const { value } = assignedWord(arg, context);
	return { value: value === null ? null : `${arg.name}=${value}` };
};
/** What comes in by standard input, and where else streams lead. */
const redirectionsOf = (redirects, context) => {
	let stdin = null;
	const kept = [];
	for (const redirect of redirects) if (redirect.type === "HereDoc") {
		const { text, parts } = redirect.body;
		stdin = parts === void 0 ? {
			text,
			value: text,
			secrets: []
		} : wordOf$1({
			type: "Word",
			text,
			value: text,
			pos: redirect.body.pos,
			end: redirect.body.end,
			parts
		}, context);
	} else {
		const target = redirect.target === void 0 ? null : wordOf$1(redirect.target, context);
		if (redirect.type === "HereString") stdin = target;
		else kept.push({
			operator: redirect.operator,
			target
		});
	}
	return {
		stdin,
		redirects: kept
	};
};
/** The words of a line without a parser: by white space, quotes taken off. What a variable stands in is not known. */
const plainWords$1 = (line, offset, context) => [...line.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)].map((found) => {
	const [pos, end] = [offset + found.index, offset + found.index + found[0].length];
	const word = wordOf$1({
		type: "Word",
		text: context.masked.original.slice(pos, end),
		value: found[0].replace(/^(["'])(.*)\1$/, "$2"),
		pos,
		end
	}, context);
	return word.value?.includes("$") ? {
		...word,
		value: null
	} : word;
});

// src/workflows/wrappers.ts
const wrappers = [
	{
		name: "sudo",
		flags: [
			"-u",
			"-g",
			"-h",
			"-p",
			"-C",
			"-r",
			"-t",
			"-T",
			"-U",
			"-D",
			"--user",
			"--group",
			"--chdir"
		],
		pairs: true
	},
	{
		name: "doas",
		flags: ["-u", "-C"]
	},
	{
		name: "env",
		flags: [
			"-u",
			"-C",
			"-S",
			"--unset",
			"--chdir"
		],
		pairs: true
	},
	{
		name: "xargs",
		flags: [
			"-n",
			"-I",
			"-i",
			"-P",
			"-L",
			"-d",
			"-s",
			"-a",
			"-E",
			"--max-args",
			"--max-procs",
			"--replace",
			"--delimiter",
			"--arg-file"
		]
	},
	{
		name: "parallel",
		flags: [
			"-j",
			"--jobs",
			"-N"
		]
	},
	{
		name: "timeout",
		flags: [
			"-k",
			"-s",
			"--kill-after",
			"--signal"
		],
		skip: 1
	},
	{
		name: "gtimeout",
		flags: ["-k", "-s"],
		skip: 1
	},
	{
		name: "time",
		flags: ["-f", "-o"]
	},
	{ name: "nohup" },
	{
		name: "nice",
		flags: ["-n", "--adjustment"]
	},
	{
		name: "ionice",
		flags: ["-c", "-n"]
	},
	{
		name: "stdbuf",
		flags: [
			"-i",
			"-o",
			"-e"
		]
	},
	{ name: "setsid" },
	{ name: "unbuffer" },
	{
		name: "exec",
		flags: ["-a"]
	},
	{ name: "command" },
	{ name: "builtin" },
	{ name: "chronic" },
	{
		name: "watch",
		flags: ["-n", "--interval"]
	},
	{
		name: "retry",
		flags: [
			"-t",
			"-d",
			"-n",
			"--times",
			"--delay",
			"--tries",
			"--max",
			"-m",
			"--sleep"
		]
	},
	{
		name: "xvfb-run",
		flags: [
			"-s",
			"-n",
			"-e",
			"--server-args",
			"--server-num"
		]
	},
	{
		name: "dbus-run-session",
		end: true
	},
	{
		name: "npx",
		flags: [
			"-p",
			"--package",
			"-c",
			"--call",
			"-w",
			"--workspace"
		]
	},
	{ name: "bunx" },
	{ name: "pnpx" },
	{
		name: "uvx",
		flags: [
			"--from",
			"--with",
			"--python",
			"-p",
			"--index",
			"--index-url"
		]
	},
	{
		name: "npm",
		sub: ["exec"],
		flags: [
			"-p",
			"--package",
			"-w",
			"--workspace"
		]
	},
	{
		name: "npm",
		sub: ["x"],
		flags: ["-p", "--package"]
	},
	{
		name: "pnpm",
		sub: ["dlx"],
		flags: ["--package", "--allow-build"]
	},
	{
		name: "pnpm",
		sub: ["exec"],
		flags: [
			"--filter",
			"-F",
			"-C"
		]
	},
	{
		name: "yarn",
		sub: ["dlx"],
		flags: ["-p", "--package"]
	},
	{
		name: "yarn",
		sub: ["exec"]
	},
	{
		name: "bun",
		sub: ["x"]
	},
	{ name: "corepack" },
	{
		name: "uv",
		sub: ["run"],
		flags: [
			"--with",
			"--group",
			"--extra",
			"--python",
			"-p",
			"--project",
			"--directory",
			"--package",
			"--env-file",
			"--only-group",
			"--no-group",
			"--with-requirements",
			"--with-editable"
		]
	},
	{
		name: "uv",
		sub: ["tool", "run"],
		flags: ["--from", "--with"]
	},
	{
		name: "pipx",
		sub: ["run"],
		flags: ["--spec", "--python"]
	},
	{
		name: "poetry",
		sub: ["run"]
	},
	{
		name: "pdm",
		sub: ["run"],
		flags: ["-p"]
	},
	{
		name: "hatch",
		sub: ["run"]
	},
	{
		name: "pipenv",
		sub: ["run"]
	},
	{
		name: "rye",
		sub: ["run"]
	},
	{
		name: "pixi",
		sub: ["run"],
		flags: [
			"-e",
			"--environment",
			"--manifest-path"
		]
	},
	{
		name: "conda",
		sub: ["run"],
		flags: [
			"-n",
			"-p",
			"--name",
			"--prefix"
		]
	},
	{
		name: "micromamba",
		sub: ["run"],
		flags: ["-n", "-p"]
	},
	{
		name: "bundle",
		sub: ["exec"]
	},
	{
		name: "mise",
		sub: ["exec"],
		end: true
	},
	{
		name: "mise",
		sub: ["x"],
		end: true
	},
	{
		name: "asdf",
		sub: ["exec"]
	},
	{
		name: "direnv",
		sub: ["exec"],
		skip: 1
	},
	{
		name: "devbox",
		sub: ["run"]
	},
	{
		name: "nix",
		sub: ["develop"],
		end: true
	},
	{
		name: "nix",
		sub: ["shell"],
		end: true
	},
	{
		name: "cross-env",
		pairs: true
	},
	{
		name: "cross-env-shell",
		pairs: true
	},
	{
		name: "dotenv",
		end: true,
		keep: true
	},
	{
		name: "dotenvx",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "doppler",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "op",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "infisical",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "aws-vault",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "chamber",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "teller",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "kubectl",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "awf",
		end: true
	}
];
const containerFlags = new Set("-a --attach --add-host -c --cpu-shares --cap-add --cap-drop --cidfile --cpus --cpuset-cpus --device --dns -e --env --env-file --entrypoint --expose --gpus --group-add -h --hostname --ip --ipc -l --label --link --log-driver --log-opt -m --memory --memory-swap --mount --name --net --network --network-alias -p --publish --pid --platform --pull --restart --runtime --security-opt --shm-size --stop-signal --sysctl --tmpfs -u --user --ulimit -v --volume --volumes-from -w --workdir --profile -f --file --index".split(" "));
const containers = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"nerdctl",
	"finch"
]);
const shells = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"ksh",
	"ash",
	"fish"
]);
const baseName = (path) => /[/\\.]/.test(path) ? baseNameIn(path) : path;
const baseNameIn = (path) => path.replaceAll("\\", "/").split("/").at(-1)?.replace(/\.(?:exe|cmd|bat)$/i, "") ?? path;
const MAX_WRAPPERS = 12;
const unwrap = (given) => {
	let words = given;
	const names = [];
	const kept = [];
	const pairs = {};
	for (let count = 0; count < MAX_WRAPPERS; count++) {
		const name = words[0]?.value == null ? null : baseName(words[0].value);
		if (name === null) break;
		const inner = innerScript(name, words);
		if (inner !== null) return {
			words,
			wrappers: names,
			kept,
			pairs,
			script: { text: inner }
		};
		const next = containers.has(name) ? insideContainer(words) : insideWrapper(name, words, pairs);
		if (next === null || next.rest.length === 0) break;
		if (next.keep) kept.push(words);
		names.push(next.name);
		words = next.rest;
	}
	return {
		words,
		wrappers: names,
		kept,
		pairs,
		script: null
	};
};
const wrappersByName = new Map(wrappers.map(({ name }) => [name, wrappers.filter((one) => one.name === name)]));
const insideWrapper = (name, words, pairs) => {
	const wrapper = wrappersByName.get(name)?.find((one) => (one.sub ?? []).every((sub, index) => words[index + 1]?.value === sub));
	if (wrapper === void 0) return null;
	const start = 1 + (wrapper.sub?.length ?? 0);
	const named = [name, ...wrapper.sub ?? []].join(" ");
	const keep = wrapper.keep ?? false;
	if (wrapper.end) {
		const dash = words.findIndex(({ value }, index) => index >= start && value === "--");
		if (dash >= 0) return {
			name: named,
			rest: words.slice(dash + 1),
			keep
		};
		const command = words.findIndex(({ value }, index) => index >= start && (value === "-c" || value === "--command"));
		return command >= 0 && words[command + 1] !== void 0 ? {
			name: named,
			rest: words.slice(command + 1),
			keep
		} : null;
	}
	let at = skipFlags(words, start, wrapper.flags ?? []);
	if (wrapper.pairs) for (; at < words.length; at = skipFlags(words, at, wrapper.flags ?? [])) {
		const word = words[at];
		const found = /^([A-Za-z_]\w*)=/.exec(word?.text ?? "");
		if (word === void 0 || found?.[1] === void 0) break;
		pairs[found[1]] = {
			...word,
			text: word.text.slice(found[0].length),
			value: word.value?.slice(found[0].length) ?? null
		};
		at++;
	}
	at += wrapper.skip ?? 0;
	return {
		name: named,
		rest: words.slice(at),
		keep
	};
};
const skipFlags = (words, from, valued) => {
	let at = from;
	while (at < words.length) {
		const text = words[at]?.value ?? words[at]?.text ?? "";
		if (text === "--") return at + 1;
		if (!text.startsWith("-") || text === "-") return at;
		const last = /^-[A-Za-z]{2,6}$/.test(text) ? `-${text.at(-1) ?? ""}` : text;
		at += valued.includes(text) || valued.includes(last) ? 2 : 1;
	}
	return at;
};
/** `docker run [flags] IMAGE cmd …`, `docker exec C cmd …`, `docker compose run S cmd …`. An `--entrypoint` is what runs. */
const insideContainer = (words) => {
	const compose = words[1]?.value === "compose";
	let verb = 1;
	if (compose) verb = skipFlags(words, 2, [...containerFlags]);
	const name = words[verb]?.value;
	if (name !== "run" && name !== "exec") return null;
	const image = skipFlags(words, verb + 1, [...containerFlags]);
	const rest = words.slice(image + 1);
	const flag = words.findIndex(({ value }, index) => index > verb && index < image && value === "--entrypoint");
	const entrypoint = flag < 0 ? void 0 : words[flag + 1];
	return {
		name: `${words[0]?.value ?? "docker"} ${name}`,
		rest: entrypoint === void 0 ? rest : [entrypoint, ...rest],
		keep: true
	};
};
/** The script in `bash -c '…'` or `eval '…'`; null where the words are none of these. */
const innerScript = (name, words) => {
	if (name === "eval") return merged(words.slice(1));
	if (!shells.has(name)) return null;
	const flag = words.findIndex(({ value }, index) => index > 0 && value !== null && /^-[a-z]*c$/.test(value));
	return flag < 0 ? null : words[flag + 1] ?? null;
};
const merged = (words) => words.length === 0 ? null : {
	text: words.map(({ text }) => text).join(" "),
	value: words.some(({ value }) => value === null) ? null : words.map(({ value }) => value).join(" "),
	secrets: [...new Set(words.flatMap(({ secrets }) => secrets))]
};

// src/workflows/shell-walk.ts
const MAX_COMMANDS = 2e3;
const MAX_DEPTH = 60;
var Walk = class {
	commands = [];
	#functions = /* @__PURE__ */ new Set();
	#masked;
	#outside;
	/** What the script has set by now. */
	#variables = /* @__PURE__ */ new Map();
	/** The variables as a map that nobody else holds yet; null where what is set next needs a copy. */
	#own = null;
	#conditions = [];
	#folder = "";
	#depth = 0;
	constructor(masked, outside) {
		this.#masked = masked;
		this.#outside = outside;
	}
	result(complete) {
		return {
			commands: this.commands,
			functions: this.#functions,
			complete
		};
	}
	statement(statement) {
		if (this.commands.length >= MAX_COMMANDS || this.#depth > MAX_DEPTH) return;
		this.#depth++;
		this.#node(statement.command);
		this.#depth--;
	}
	#list(list) {
		for (const statement of list?.commands ?? []) this.statement(statement);
	}
	#node(node) {
		switch (node.type) {
			case "Command": return this.#simple(node, [], []);
			case "Pipeline": return this.#pipeline(node.commands);
			case "AndOr": {
				const before = this.#conditions;
				node.commands.forEach((command, index) => {
					const operator = node.operators[index - 1];
					if (operator !== void 0) this.#conditions = [...before, `${operator} after another command`];
					this.#node(command);
				});
				this.#conditions = before;
				return;
			}
			case "Redirected": return this.#node(node.command);
			case "CompoundList": return this.#list(node);
			case "BraceGroup": return this.#list(node.body);
			case "Subshell": return this.#apart(null, () => this.#list(node.body));
			case "If":
				this.#list(node.clause);
				this.#apart(`if ${this.#quote(node.clause)}`, () => this.#list(node.then));
				for (const { clause, then } of node.elif) {
					this.#list(clause);
					this.#apart(`elif ${this.#quote(clause)}`, () => this.#list(then));
				}
				return this.#apart("else", () => this.#list(node.else));
			case "While":
				this.#list(node.clause);
				return this.#apart(`${node.kind} ${this.#quote(node.clause)}`, () => this.#list(node.body));
			case "For": return this.#loop(node.name.value, node.wordlist ?? [], node.body);
			case "Select": return this.#loop(node.name.value, node.wordlist ?? [], node.body);
			case "ArithmeticFor": return this.#apart("for (( ))", () => this.#list(node.body));
			case "Case":
				wordOf$1(node.word, this.#context());
				for (const item of node.items) this.#apart(`case ${item.pattern.map(({ text }) => text).join("|")}`.slice(0, 100), () => this.#list(item.body));
				return;
			case "Function":
				this.#functions.add(node.name.value);
				return this.#apart(`function ${node.name.value}`.slice(0, 100), () => this.#node(node.body));
			case "Coproc":
			case "TestCommand":
			case "ArithmeticCommand": return;
		}
	}
	/** In a branch of its own: what is set or entered there may or may not hold afterwards. */
	#apart(condition, work) {
		const [conditions, folder, before] = [
			this.#conditions,
			this.#folder,
			this.#variables
		];
		this.#own = null;
		if (condition !== null) this.#conditions = [...conditions, condition.slice(0, 120)];
		work();
		const changed = this.#variables;
		this.#conditions = conditions;
		this.#folder = folder;
		this.#variables = before;
		this.#own = null;
		if (condition === null || changed === before) return;
		for (const [name, word] of changed) {
			const was = before.get(name) ?? this.#outside.variable(name);
			if (was !== word && was?.value !== word.value) this.#set(name, {
				text: word.text,
				value: null,
				secrets: [.../* @__PURE__ */ new Set([...was?.secrets ?? [], ...word.secrets])]
			});
		}
	}
	#loop(name, list, body) {
		const words = list.flatMap((word) => "parts" in word || "type" in word ? [wordOf$1(word, this.#context())] : []);
		const values = words.length > 0 && words.length <= 8 && words.every(({ value }) => value !== null && !/[*?[]/.test(value)) ? words : [{
			text: `$${name}`,
			value: null,
			secrets: words.flatMap(({ secrets }) => secrets)
		}];
		for (const value of values) this.#apart(`for ${name}`.slice(0, 100), () => {
			this.#set(name, value);
			this.#list(body);
		});
	}
	#pipeline(nodes) {
		const names = nodes.map((node) => node.type === "Command" ? node.name?.value ?? null : null);
		nodes.forEach((node, index) => {
			if (node.type === "Command") this.#simple(node, names.slice(0, index), names.slice(index + 1));
			else this.#apart(null, () => this.#node(node));
		});
	}
	#context() {
		return {
			masked: this.#masked,
			own: this.#variables,
			outside: this.#outside,
			inside: ({ script }) => {
				if (script === void 0) return;
				this.#apart(null, () => {
					for (const statement of script.commands) this.statement(statement);
				});
			}
		};
	}
	#simple(command, pipedFrom, pipedTo) {
		if (this.commands.length >= MAX_COMMANDS) return;
		const context = this.#context();
		const assignments = {};
		for (const part of command.prefix) if (part.type === "Assignment") assignments[part.name] = assignedWord(part, context);
		if (command.name === void 0) {
			for (const [name, word] of Object.entries(assignments)) this.#set(name, word);
			return;
		}
		const words = [wordOf$1(command.name, context), ...command.args.map((arg) => arg.type === "Assignment" ? {
			...assignedWord(arg, context),
			text: arg.text,
			...pairWord(arg, context)
		} : wordOf$1(arg, context))];
		const name = words[0]?.value;
		if (name === "export" || name === "readonly" || name === "declare" || name === "local" || name === "typeset") {
			for (const arg of command.args) if (arg.type === "Assignment") this.#set(arg.name, assignedWord(arg, context));
			return;
		}
		this.commands.push({
			words,
			unwrapped: unwrap(words),
			assignments,
			...redirectionsOf(command.redirects, context),
			pipedFrom,
			pipedTo,
			own: this.#snapshot(),
			conditions: this.#conditions,
			folder: this.#folder,
			offset: command.pos
		});
		if (name === "cd" || name === "pushd") this.#enter(words[1]?.value ?? null);
		if (name === "popd") this.#folder = null;
	}
	#enter(to) {
		if (to === null || to.startsWith("/") || to.startsWith("~") || to.startsWith("-")) this.#folder = null;
		else if (this.#folder !== null) this.#folder = this.#folder === "" ? to : `${this.#folder}/${to}`;
	}
	#set(name, word) {
		const own = this.#own ?? new Map(this.#variables);
		own.set(name, word);
		this.#own = own;
		this.#variables = own;
	}
	/** Commands share one map until something is set. */
	#snapshot() {
		this.#own = null;
		return this.#variables;
	}
	#quote(list) {
		return this.#masked.original.slice(list.pos, Math.min(list.end, list.pos + 80)).replaceAll(/\s+/g, " ").trim();
	}
	/** A line without a parser. */
	plain(line, offset) {
		const words = plainWords$1(line, offset, this.#context());
		if (words.length === 0 || /^(?:#|rem\b|::)/i.test(line.trim())) return;
		this.commands.push({
			words,
			unwrapped: unwrap(words),
			assignments: {},
			stdin: null,
			redirects: [],
			pipedFrom: [],
			pipedTo: [],
			own: this.#variables,
			conditions: this.#conditions,
			folder: this.#folder,
			offset
		});
	}
};

// src/workflows/shell.ts
/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
/** Steps of many jobs run the same script: what its text alone says is read once. */
const treeOf$1 = remembering(400, parse$1);
const LONGEST_REMEMBERED = 4096;
const MAX_SCRIPT = 524288;
/** What was read of scripts, by text, once for each way in which what they ask of their surroundings was answered. */
const known = /* @__PURE__ */ new Map();
const MOST_WAYS = 8;
/** Characters of all scripts that are remembered; when there are more, all are forgotten. */
const MOST_KNOWN = 4e5;
let size = 0;
/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
const parseShell = (script, around) => {
	const ways = known.get(script) ?? [];
	const before = ways.find(({ outside }) => outside.isLike(around));
	if (before !== void 0) return before.parsed;
	const outside = new Outside(around);
	const parsed = parsedAfresh(script, outside);
	outside.close();
	size += script.length;
	if (size > MOST_KNOWN) {
		known.clear();
		size = script.length;
	}
	if (ways.length >= MOST_WAYS) ways.shift();
	ways.push({
		outside,
		parsed
	});
	known.set(script, ways);
	return parsed;
};
const parsedAfresh = (script, outside) => {
	const masked = mask(script.slice(0, MAX_SCRIPT));
	const walk = new Walk(masked, outside);
	try {
		const tree = masked.text.length > LONGEST_REMEMBERED ? parse$1(masked.text) : treeOf$1(masked.text);
		for (const statement of tree.commands) walk.statement(statement);
		if (walk.commands.length > 0 || (tree.errors ?? []).length === 0) return walk.result((tree.errors ?? []).length === 0);
	} catch {}
	return byLines(masked, outside);
};
/** Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for. */
const byLines = (masked, outside) => {
	const walk = new Walk(masked, outside);
	let offset = 0;
	for (const line of masked.text.split("\n")) {
		for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index);
		offset += line.length + 1;
	}
	return walk.result(false);
};

// src/workflows/other-shells.ts
/** Scripts in other shells and languages: at least their commands. */
/** Calls by which a program in another language runs a command line. */
const shellCalls = /\b(?:os\.system|subprocess\.(?:run|call|check_call|check_output|Popen)|execSync|exec|execa|spawnSync|spawn|system)\s?\(\s?f?["'`]([^"'`\n]{1,500})["'`]/g;
const argumentLists = /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen)|spawnSync|spawn|execFileSync|execFile|execa)\s?\(\s?\[?\s?["']([\w./-]{1,100})["']\s?,\s?\[?([^\])\n]{0,500})/g;
const readForeign = (reader, text, shell, setting) => {
	if (shell === "python" || shell === "other") return readProgram(reader, text, shell, setting);
	const lines = lineStarts$1(text);
	const continued = shell === "cmd" ? text.replaceAll(/\^\r?\n/g, "  ") : text.replaceAll(/`\r?\n/g, "  ");
	const { commands } = byLines(mask(continued.replaceAll(/\$env:(\w+)/gi, "$$$1")), new Outside(setting));
	for (const simple of commands) reader.simple(simple, shell, setting, lineOf(lines, simple.offset), setting.variables);
};
/** An inline program: told as one, and the command lines that it visibly runs are read as a shell's. */
const readProgram = (reader, text, shell, setting) => {
	const lines = lineStarts$1(text);
	const secrets = secretNamesIn(text);
	const env = Object.fromEntries(setting.variables);
	reader.add({
		kind: "program",
		language: shell,
		path: setting.at.path,
		text,
		args: secrets.length === 0 ? [] : [{
			text: "",
			value: null,
			secrets
		}],
		env,
		origin: reader.origin(setting, 0)
	});
	for (const found of text.matchAll(shellCalls)) reader.script(found[1] ?? "", "sh", here(setting, lineOf(lines, found.index)));
	for (const found of text.matchAll(argumentLists)) {
		const words = [...(found[2] ?? "").matchAll(/["']([^"'\n]{0,200})["']/g)].map(([, word = ""]) => `'${word.replaceAll("'", "")}'`);
		reader.script([found[1] ?? "", ...words].join(" "), "sh", here(setting, lineOf(lines, found.index)));
	}
};
const here = (setting, line) => ({
	...setting,
	at: {
		path: setting.at.path,
		line: setting.at.line + line
	},
	source: [setting.source[line] ?? ""],
	depth: setting.depth + 1
});

// src/workflows/secrets.ts
const MAX_QUOTE$1 = 200;
const findIn = (text, at, where, { step, mapped, into }) => {
	if (!mayReadSecret(text)) return;
	const references = where === "condition" ? referencesInCondition(text) : hasExpression(text) ? referencesIn(text) : [];
	if (references.length === 0) return;
	for (const { name, form, offset } of secretsAmong(references)) {
		const line = lineAt(text, offset);
		into.push({
			name,
			form: mapped && form === "member" ? "mapped" : form,
			where,
			step,
			at: {
				path: at.path,
				line: at.line + line
			},
			quote: quoteAt(text, line)
		});
	}
};
const lineAt = (text, offset) => {
	let line = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
};
const quoteAt = (text, line) => (text.split("\n", line + 1)[line] ?? "").trim().slice(0, MAX_QUOTE$1);
const findInScalar = (scalar, where, finder) => {
	if (scalar !== null) findIn(scalar.raw, scalar.at, where, finder);
};
const findInAll = (scalars, where, finder) => {
	for (const scalar of Object.values(scalars)) findInScalar(scalar, where, finder);
};

// src/workflows/specialise.ts
const nothingGiven = {
	inputs: {},
	secrets: null
};
/** The text with the caller's words in it. Line breaks in them become blanks, so that lines keep their numbers. */
const specialise = (text, given) => {
	if (!hasExpression(text) || given === nothingGiven) return text;
	let made = "";
	let last = 0;
	for (const embedded of expressionsIn(text)) {
		const edits = referencesOf(embedded).flatMap(({ context, path, offset }) => {
			const [name] = path;
			if (name == null || path.length !== 1) return [];
			const raw = wordFor(context, name, given);
			return raw === void 0 ? [] : [{
				offset,
				length: referenceLength(text, offset, embedded.end),
				raw: raw.replaceAll(/\s*\r?\n\s*/g, " ").trim()
			}];
		});
		if (edits.length === 0) continue;
		const only = edits[0];
		const source = embedded.source.trim();
		made += text.slice(last, embedded.start);
		last = embedded.end;
		if (edits.length === 1 && only !== void 0 && source.length === only.length) {
			made += only.raw;
			continue;
		}
		let inner = "";
		let at = embedded.start;
		for (const { offset, length, raw } of edits.sort((a, b) => a.offset - b.offset)) {
			inner += text.slice(at, offset) + asOperand(raw);
			at = offset + length;
		}
		made += inner + text.slice(at, embedded.end);
	}
	return made + text.slice(last);
};
const wordFor = (context, name, { inputs, secrets }) => {
	if (context === "inputs") return Object.hasOwn(inputs, name) ? inputs[name] : void 0;
	if (context !== "secrets" || secrets === null || name === "github_token") return void 0;
	return Object.hasOwn(secrets, name) ? secrets[name] : "";
};
/** `inputs.name` or `inputs['name']` as it stands in the text. */
const referenceLength = (text, offset, end) => /^[A-Za-z]+(?:\s{0,4}\.\s{0,4}[\w-]{1,200}|\s{0,4}\[\s{0,4}'[^']{0,200}'\s{0,4}\])?/.exec(text.slice(offset, end))?.[0].length ?? 0;
/** A raw text as part of an expression: its own expression in brackets, a literal in quotes; mixed text keeps the expressions it holds. */
const asOperand = (raw) => {
	const embedded = expressionsIn(raw);
	if (embedded.length === 0) return `'${raw.replaceAll("'", "''")}'`;
	return `(${embedded.map(({ source }) => source.trim()).join(" || ")})`;
};
const specialiseScalar = (written, given, scope) => hasExpression(written.raw) ? scalar(specialise(written.raw, given), written.at, scope) : written;
const specialiseAll = (scalars, given, scope) => {
	const made = {};
	for (const [name, written] of Object.entries(scalars)) define(made, name, specialiseScalar(written, given, scope));
	return made;
};
/** What a call gives to the inputs that are declared: its own words, else the defaults, else nothing. Keys in lower case. */
const inputsGiven = (declared, given) => {
	const made = {};
	for (const [name, { default: value }] of Object.entries(declared)) define(made, name.toLowerCase(), value ?? "");
	for (const [name, { raw }] of Object.entries(given)) define(made, name.toLowerCase(), raw);
	return made;
};

// src/workflows/read-call.ts
/** Of this repository it is followed, of another it is said. */
const readCall = (reader, whole, visit, readInto) => {
	const { job, given, scope } = visit;
	const finder = {
		step: null,
		mapped: visit.mapped,
		into: reader.secrets
	};
	const inputs = given === nothingGiven ? job.with : specialiseAll(job.with, given, scope);
	const uses = literal(job.uses) ?? job.uses?.raw ?? "";
	const at = job.uses?.at ?? job.at;
	const origin = {
		step: 0,
		stepName: "1",
		at: {
			path: at.path,
			line: at.line
		},
		via: visit.via,
		quote: `uses: ${uses}`.slice(0, 200),
		conditions: visit.conditions
	};
	findInAll(inputs, "step-with", finder);
	if (job.secrets === "inherit") reader.secrets.push({
		name: "*",
		form: visit.mapped ? "mapped" : "inherit",
		where: "job-secrets",
		step: null,
		at: origin.at,
		quote: "secrets: inherit"
	});
	else findInAll(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope), "job-secrets", finder);
	const local = /^(?:\.\/|\$\/)(\.github\/workflows\/[^@]+)$/.exec(uses)?.[1];
	const weighty = job.secrets === "inherit" || Object.keys(job.secrets).length > 0 || hasIntent(uses);
	if (local === void 0) {
		whole.calls.push(uses);
		reader.unread(uses, uses.includes("${{") ? "dynamic" : "remote", "the called workflow stands in another repository", weighty, origin);
		const own = ownPath(uses, reader.files);
		if (own?.startsWith(".github/workflows/")) readCalled(reader, whole, visit, readInto, {
			path: own,
			inputs,
			origin,
			guessed: true
		});
		return;
	}
	whole.calls.push(local);
	readCalled(reader, whole, visit, readInto, {
		path: local,
		inputs,
		origin,
		guessed: false
	});
};
const readCalled = (reader, whole, visit, readInto, { path: local, inputs, origin, guessed }) => {
	const { workflow, job, given, scope } = visit;
	const text = reader.files.text(local);
	if (guessed && (!text.known || text.value === null)) return;
	if (!text.known || text.value === null) return void reader.unread(local, text.known ? "not-found" : text.cause, text.known ? "the called workflow is not there" : `the called workflow was not read: ${text.because}`, true, origin);
	const called = readWorkflow(local, text.value);
	if (!called.readable) return void reader.unread(local, "unreadable", `the called workflow cannot be read: ${called.because}`, true, origin);
	if (visit.depth >= 8) return void reader.unread(local, "limit", "workflows call each other too deeply", true, origin);
	const declared = called.triggers.find(({ event }) => event === "workflow_call");
	const mine = {
		inputs: inputsGiven(declared?.inputs ?? {}, inputs),
		secrets: job.secrets === "inherit" ? given.secrets : Object.fromEntries(Object.entries(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope)).map(([name, { raw }]) => [name.toLowerCase(), raw]))
	};
	const cap = effectiveScopes(job.permissions, workflow.permissions);
	const tokens = [];
	reader.once(`workflow ${local}`, () => {
		for (const inner of called.jobs) {
			const innerScope = {
				matrix: inner.matrix,
				inputs: {},
				env: {}
			};
			whole.runners.push(...inner.runsOn.map((label) => specialiseScalar(label, mine, innerScope)));
			if (inner.environment) whole.environments.push({
				...inner.environment,
				name: specialiseScalar(inner.environment.name, mine, innerScope)
			});
			tokens.push(cappedBy(effectiveScopes(inner.permissions, called.permissions), cap));
			const env = {
				...valuesByName(specialiseAll(called.env, mine, innerScope)),
				...valuesByName(specialiseAll(inner.env, mine, innerScope))
			};
			readInto(reader, whole, {
				workflow: called,
				job: inner,
				given: mine,
				scope: {
					...innerScope,
					env
				},
				via: [...visit.via, local],
				conditions: visit.conditions,
				mapped: job.secrets !== "inherit",
				depth: visit.depth + 1,
				stepOf: inner.id
			});
		}
	});
	if (visit.depth === 0 && tokens.length > 0 && !guessed) whole.token = tokens.reduce(joinScopes);
};

// src/workflows/composite.ts
/** Reads an action's metadata. Never throws. */
const readAction = rememberingFiles(200, (path, text) => {
	try {
		const tree = parseTree$1(path, text);
		const runs = childOf(tree, tree.root, "runs");
		const using = tree.text(childOf(tree, runs, "using"))?.toLowerCase() ?? "";
		const inputs = inputsAt(tree, childOf(tree, tree.root, "inputs"));
		const word = (name) => tree.text(childOf(tree, runs, name));
		if (using === "composite") return {
			kind: "composite",
			inputs,
			outputs: Object.fromEntries(tree.entries(childOf(tree, tree.root, "outputs")).map(({ key, value }) => [key, tree.text(childOf(tree, value, "value")) ?? ""])),
			steps: stepsAt(tree, childOf(tree, runs, "steps"), openScope)
		};
		if (using === "docker") return {
			kind: "docker",
			inputs,
			image: word("image") ?? "",
			entrypoint: word("entrypoint"),
			at: tree.place(runs)
		};
		if (using.startsWith("node")) return {
			kind: "javascript",
			inputs,
			main: [
				"pre",
				"main",
				"post"
			].flatMap((name) => word(name) ?? [])
		};
		return {
			kind: "unreadable",
			because: "the action does not say how it runs",
			at: tree.place(runs)
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "unreadable",
			because: error.message,
			at: error.at
		};
		throw error;
	}
});

// src/workflows/docker-action.ts
/** What a Docker action of the repository starts: the programs that its Dockerfile's `ENTRYPOINT` and `CMD` name. */
const MAX_LINES = 2e3;
const MAX_WORDS$1 = 40;
/** `["node", "/main.js"]` and `node /main.js` are the same words here. */
const wordsOf$2 = (rest) => rest.replaceAll(/[[\]",']/g, " ").split(/\s+/, MAX_WORDS$1).filter((word) => word !== "");
/**
* @param entrypoint as `action.yml` gives it, or null
* @returns paths in the repository, the last stage's only: an image starts what its last `ENTRYPOINT` and `CMD` say. Where the Dockerfile puts the
*   files is not followed: they are looked for by name in the folder of the action.
*/
const startedByImage = (folder, dockerfile, entrypoint) => {
	const lines = dockerfile.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/, MAX_LINES);
	const last = (instruction) => lines.findLast((line) => instruction.test(line))?.replace(instruction, "") ?? "";
	const files = [...wordsOf$2(entrypoint ?? last(/^\s*ENTRYPOINT\s/i)), ...wordsOf$2(last(/^\s*CMD\s/i))].filter((word) => /\.\w{1,5}$|^\/[\w./-]+$/.test(word) && !/^\/(?:usr\/)?(?:local\/)?s?bin\/(?:env|sh|bash)$/.test(word));
	return [...new Set(files.flatMap((word) => pathIn(folder, word.slice(word.lastIndexOf("/") + 1)) ?? []))];
};

// src/workflows/input-scripts.ts
const bash = (source, ...inputs) => inputs.map((input) => ({
	input,
	shell: "bash",
	source: `https://github.com/${source}`
}));
/** By `owner/name` in lower case. */
const scripts = {
	"nick-fields/retry": bash("nick-fields/retry", "command", "on_retry_command"),
	"nick-invision/retry": bash("nick-fields/retry", "command", "on_retry_command"),
	"wandalen/wretry.action": bash("Wandalen/wretry.action", "command"),
	"azure/cli": bash("Azure/cli", "inlinescript"),
	"azure/powershell": [{
		input: "inlinescript",
		shell: "pwsh",
		source: "https://github.com/Azure/powershell"
	}],
	"addnab/docker-run-action": bash("addnab/docker-run-action", "run"),
	"reactivecircus/android-emulator-runner": bash("ReactiveCircus/android-emulator-runner", "script", "pre-emulator-launch-script"),
	"coactions/setup-xvfb": bash("coactions/setup-xvfb", "run"),
	"gabrielbb/xvfb-action": bash("coactions/setup-xvfb", "run"),
	"devcontainers/ci": bash("devcontainers/ci", "runcmd"),
	"uraimo/run-on-arch-action": bash("uraimo/run-on-arch-action", "run", "install"),
	"cross-platform-actions/action": bash("cross-platform-actions/action", "run"),
	"vmactions/freebsd-vm": bash("vmactions/freebsd-vm", "run", "prepare"),
	"vmactions/openbsd-vm": bash("vmactions/openbsd-vm", "run", "prepare"),
	"vmactions/netbsd-vm": bash("vmactions/netbsd-vm", "run", "prepare"),
	"vmactions/solaris-vm": bash("vmactions/solaris-vm", "run", "prepare"),
	"bcgov/action-oc-runner": bash("bcgov/action-oc-runner", "commands"),
	"cloud-gov/cg-cli-tools": [{
		input: "cf_command",
		shell: "bash",
		program: "cf",
		source: "https://github.com/cloud-gov/cg-cli-tools"
	}],
	"cypress-io/github-action": bash("cypress-io/github-action", "command", "build", "start")
};
const images$1 = [{
	input: "args",
	shell: "bash",
	source: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswithargs"
}];
/** Inputs of an action that hold scripts. An image that is used as a step runs its `args`. */
const inputScriptsOf = (action) => action.startsWith("docker://") ? images$1 : Object.hasOwn(scripts, action) ? scripts[action] ?? [] : [];

// src/workflows/step-setting.ts
/** In which folder and by which shell a step runs. */
const folderOf = (step, { defaults, folder }) => {
	const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null;
	if (written === null) return folder;
	const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, "");
	return value === void 0 ? null : pathIn("", value === "" ? "." : value);
};
const shellOf = (step, { defaults }, runsOn) => {
	const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null;
	const program = (literal(written) ?? "").trim().split(/[\s{]/)[0]?.split("/").at(-1) ?? "";
	if (program === "" && onlyWindows(runsOn) && powerShellSigns.test(step.run?.raw ?? "")) return "pwsh";
	if (program === "" || program === "bash") return "bash";
	if (program === "sh" || program === "pwsh" || program === "powershell" || program === "cmd") return program;
	return program.startsWith("python") ? "python" : /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith("sh") ? "bash" : "other";
};
/** Windows takes PowerShell where no shell is named: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const onlyWindows = (runsOn) => runsOn.some(({ values }) => values !== null && values.length > 0 && values.every((value) => /^windows\b/i.test(value)));
/** What no other shell would take: variables set with a sign in front, lines that go on after a backtick, cmdlets. A plain list of commands reads alike in all. */
const powerShellSigns = /^[ \t]{0,100}\$[\w:]{1,100}[ \t]{0,20}=|`\r?$|\$env:\w|\b(?:Get|Set|New|Remove|Invoke|Write|Start|Expand|Compress|Copy|Test|Add)-[A-Z]\w|^[ \t]{0,100}(?:iwr|irm|iex)\b/m;

// src/workflows/visit.ts
/** Variables as the words that a script sees. */
const variablesOf = (env) => new Map(Object.entries(env).map(([name, scalar]) => [name, {
	text: scalar.raw,
	value: literal(scalar),
	secrets: secretNamesIn(scalar.raw)
}]));

// src/workflows/read-step.ts
const readStep = (reader, step, visit, around) => {
	const { given, scope: outer, mapped } = visit;
	const stepEnv = given === nothingGiven ? step.env : specialiseAll(step.env, given, outer);
	const scope = Object.keys(stepEnv).length === 0 ? outer : {
		...outer,
		env: {
			...outer.env,
			...valuesByName(stepEnv)
		}
	};
	const variables = Object.keys(stepEnv).length === 0 ? around.variables : new Map([...around.variables, ...variablesOf(stepEnv)]);
	const finder = {
		step: around.step,
		mapped,
		into: reader.secrets
	};
	findInAll(stepEnv, "step-env", finder);
	if (step.if) findIn(specialise(step.if.raw, given), step.if.at, "condition", finder);
	const conditions = step.if ? [...visit.conditions, step.if.raw.slice(0, 200)] : visit.conditions;
	const originAt = (at, quote) => ({
		step: around.step,
		stepName: around.stepName,
		at: {
			path: at.path,
			line: at.line
		},
		via: visit.via,
		quote: quote.trim().slice(0, 200),
		conditions
	});
	const settingAt = (at, source) => ({
		step: around.step,
		stepName: around.stepName,
		at,
		source,
		via: visit.via,
		conditions,
		variables,
		scope,
		folder: folderOf(step, around),
		depth: visit.depth
	});
	if (step.run !== null) {
		const run = given === nothingGiven ? step.run : specialiseScalar(step.run, given, scope);
		findIn(run.raw, run.at, "run", finder);
		return reader.script(run.raw, shellOf(step, around, visit.job.runsOn), settingAt(run.at, step.run.raw.split("\n")));
	}
	if (step.uses === null) return;
	const inputs = given === nothingGiven ? step.with : specialiseAll(step.with, given, scope);
	findInAll(inputs, "step-with", finder);
	const uses = literal(given === nothingGiven ? step.uses : specialiseScalar(step.uses, given, scope)) ?? step.uses.raw;
	const origin = originAt(step.uses.at, `uses: ${step.uses.raw}`);
	const env = Object.keys(stepEnv).length === 0 ? around.env : {
		...around.env,
		...stepEnv
	};
	if (uses.startsWith("./") || uses.startsWith("../") || uses.startsWith("$/")) return readLocalAction(reader, uses.replace(/^\$\//, "./"), inputs, {
		...visit,
		scope,
		conditions
	}, {
		...around,
		env,
		variables
	}, origin);
	const own = ownPath(uses, reader.files);
	if (own !== null && hasAction(reader, own)) return readLocalAction(reader, `./${own}`, inputs, {
		...visit,
		scope,
		conditions
	}, {
		...around,
		env,
		variables
	}, origin);
	const { action, ref } = splitUses(uses);
	const written = lowerKeys(inputs);
	reader.add({
		kind: "use",
		action,
		ref,
		inputs: written,
		env,
		origin
	});
	for (const { input, shell, program } of inputScriptsOf(action)) {
		const script = Object.hasOwn(written, input) ? written[input] : void 0;
		if (script !== void 0) reader.script(program === void 0 ? script.raw : `${program} ${script.raw}`, /^(?:pwsh|powershell)$/.test(written["shell"]?.raw ?? "") ? "pwsh" : shell, settingAt(script.at, script.raw.split("\n")));
	}
};
const hasAction = (reader, folder) => {
	const found = firstOf$1(reader.files, [`${folder}/action.yml`, `${folder}/action.yaml`]);
	return found.known && found.value !== null;
};
const lowerKeys = (scalars) => Object.fromEntries(Object.entries(scalars).map(([name, value]) => [name.toLowerCase(), value]));
const splitUses = (uses) => {
	if (uses.startsWith("docker://")) return {
		action: uses,
		ref: null
	};
	const at = uses.lastIndexOf("@");
	return at < 0 ? {
		action: uses.toLowerCase(),
		ref: null
	} : {
		action: uses.slice(0, at).toLowerCase(),
		ref: uses.slice(at + 1)
	};
};
const readLocalAction = (reader, uses, inputs, visit, around, origin) => {
	const folder = pathIn("", uses);
	const weighty = hasIntent(uses) || Object.values(inputs).some(({ raw }) => secretNamesIn(raw).length > 0);
	const use = () => reader.add({
		kind: "use",
		action: uses,
		ref: null,
		inputs: lowerKeys(inputs),
		env: around.env,
		origin
	});
	if (folder === null || visit.depth >= 8) {
		use();
		reader.unread(uses, folder === null ? "dynamic" : "limit", folder === null ? "the path of the action leads out of the repository" : "actions call each other too deeply", weighty, origin);
		return;
	}
	const found = firstOf$1(reader.files, ["action.yml", "action.yaml"].flatMap((name) => pathIn(folder, name) ?? []));
	if (!found.known || found.value === null) {
		use();
		const because = found.known ? "the action is not in the repository; it may come from what a step before checked out" : `the action was not read: ${found.because}`;
		reader.unread(uses, found.known ? "not-found" : found.cause, because, weighty, origin);
		return;
	}
	const { path, text } = found.value;
	const action = readAction(path, text);
	const via = [...visit.via, path];
	if (action.kind === "unreadable") return void reader.unread(path, "unreadable", action.because, weighty, origin);
	const starts = (main, file) => {
		const source = file === null ? null : reader.files.text(file);
		const text = source?.known ? source.value : null;
		if (file !== null && text !== null && /\.(?:ba)?sh$/.test(file)) return reader.script(text, "bash", {
			step: around.step,
			stepName: around.stepName,
			variables: around.variables,
			folder: "",
			depth: visit.depth + 1,
			at: {
				path: file,
				line: 1
			},
			source: text.split("\n"),
			via: [...via, file],
			conditions: visit.conditions,
			scope: visit.scope
		});
		reader.add({
			kind: "program",
			language: "javascript",
			path: file ?? main,
			text,
			args: wordsOf$1(inputs),
			env: Object.fromEntries(around.variables),
			origin: {
				...origin,
				via
			}
		});
	};
	if (action.kind === "docker") {
		const published = action.image.startsWith("docker://");
		reader.add({
			kind: "use",
			action: published ? action.image : uses,
			ref: null,
			inputs: lowerKeys(inputs),
			env: around.env,
			origin: {
				...origin,
				via
			}
		});
		const dockerfile = published ? null : pathIn(folder, action.image);
		const text = dockerfile === null ? null : reader.files.text(dockerfile);
		if (text?.known && text.value !== null) for (const file of startedByImage(folder, text.value, action.entrypoint)) starts(file, file);
		return;
	}
	if (action.kind === "javascript") {
		for (const main of action.main) starts(main, pathIn(folder, main));
		return;
	}
	const given = {
		inputs: inputsGiven(action.inputs, inputs),
		secrets: null
	};
	const inner = {
		...visit,
		given,
		via,
		mapped: visit.mapped,
		depth: visit.depth + 1,
		scope: {
			...visit.scope,
			inputs: {}
		}
	};
	reader.once(`action ${path}`, () => {
		for (const step of action.steps) if (!isLeftOut(step, given)) readStep(reader, step, inner, {
			...around,
			defaults: [],
			path,
			folder: ""
		});
	});
};
/**
* A step of a composite whose `if` cannot come true by what the caller gives. Inputs of actions are texts, so `inputs.x == true` never holds:
* https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
*/
const isLeftOut = (step, given) => {
	if (step.if === null) return false;
	const condition = hasExpression(step.if.raw) ? step.if.raw : `\${{ ${step.if.raw} }}`;
	const made = specialise(condition, given);
	return hasExpression(made) ? neverTrue(made, openScope) : made === "";
};
const wordsOf$1 = (inputs) => Object.values(inputs).map((scalar) => ({
	text: scalar.raw,
	value: literal(scalar),
	secrets: secretNamesIn(scalar.raw)
}));

// src/workflows/leads.ts
const interpreters$2 = {
	python: "python",
	python3: "python",
	python2: "python",
	node: "javascript",
	tsx: "javascript",
	"ts-node": "javascript",
	deno: "javascript",
	ruby: "ruby",
	perl: "perl",
	php: "php",
	pwsh: "pwsh",
	powershell: "pwsh",
	bash: "sh",
	sh: "sh",
	zsh: "sh",
	dash: "sh",
	source: "sh",
	".": "sh"
};
/** Wrappers that every repository has a copy of: the program behind them is what counts, and it is a command of its own. */
const copies = /* @__PURE__ */ new Set([
	"gradlew",
	"mvnw",
	"bazelw",
	"pants",
	"sbtx",
	"millw",
	"rails",
	"rake",
	"bundle",
	"artisan",
	"console",
	"phpunit",
	"gradlew.bat"
]);
/** Programs that are read by their arguments. */
const leading = /* @__PURE__ */ new Set([...Object.keys(interpreters$2), ...[
	"npm",
	"pnpm",
	"yarn",
	"bun",
	"make",
	"gmake",
	"just",
	"task",
	"go-task",
	"turbo",
	"nx",
	"lerna",
	"wireit",
	"rush"
]]);
const leadsOf = (call) => {
	const { name, args, folder } = call;
	if (!leading.has(name)) return fileLeads(call);
	const values = args.map(({ value, text }) => value ?? text);
	if (name === "npm" || name === "pnpm" || name === "yarn" || name === "bun") return packageLeads(name, values, folder);
	if (name === "make" || name === "gmake") return buildLeads("make", values, folder, [
		"-f",
		"--file",
		"--makefile"
	], ["-C", "--directory"]);
	if (name === "just") return buildLeads("just", values, folder, ["-f", "--justfile"], ["-d", "--working-directory"]);
	if (name === "task" || name === "go-task") return buildLeads("task", values, folder, ["-t", "--taskfile"], ["-d", "--dir"]);
	if (name === "turbo" || name === "nx" || name === "lerna" || name === "wireit" || name === "rush") return monorepoLeads(name, values);
	return interpreted(name, interpreters$2[name] ?? "", values, folder);
};
/** Flags of interpreters whose next word is no script. */
const preloads = /* @__PURE__ */ new Set([
	"-r",
	"--require",
	"--import",
	"--loader",
	"--experimental-loader",
	"-X",
	"-W",
	"-C",
	"--conditions",
	"-P",
	"--project"
]);
const interpreted = (name, language, values, folder) => {
	if (values.some((value) => value === "-c" || value === "-m" || value === "-e" || value === "--eval" || value === "-")) return [];
	const rest = name === "deno" ? values.slice(values[0] === "run" ? 1 : values.length) : values;
	const script = rest.find((value, at) => !value.startsWith("-") && !value.startsWith("+") && !preloads.has(rest[at - 1] ?? ""));
	if (script === void 0 || !/[./]/.test(script)) return [];
	return atPath(script, language, folder);
};
const fileLeads = ({ program, folder, name }) => {
	const path = program.replaceAll("\\", "/");
	if (!path.includes("/") && !/\.(?:sh|bash|ps1|cmd|bat)$/.test(path)) return [];
	if (path.startsWith("/") || path.includes("node_modules/") || /^(?:~|\$HOME)/.test(path) || copies.has(name)) return [];
	return atPath(path, path.endsWith(".ps1") ? "pwsh" : "shebang", folder);
};
const atPath = (written, language, folder) => {
	const relative = written.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\})\//, "/");
	const rooted = relative !== written;
	if (/[$`]|\$\{\{/.test(relative)) return [{
		kind: "open",
		what: written,
		because: "the name of the script is only known at run time"
	}];
	if (relative.startsWith("/") && !rooted) return [];
	const path = rooted ? pathIn("", relative.slice(1)) : folder === null ? null : pathIn(folder, relative);
	if (path === null) return folder === null && !rooted ? [{
		kind: "open",
		what: written,
		because: "the folder that it runs in is only known at run time"
	}] : [];
	return path === "" ? [] : [{
		kind: "file",
		path,
		language
	}];
};
const builtins = new Set("add audit bin cache ci config create dedupe deploy dlx doctor env exec explain explore fetch fund help import info init install i it link list ll ln login logout ls node outdated owner pack patch patch-commit ping plugin plugins pm prebuild prune publish rebuild remove rm root search self-update server set setup store test t tag team token unlink uninstall unpublish up update upgrade upgrade-interactive version versions view why who whoami workspace workspaces x exec install-test global policies generate-lock-entry licenses repl build dist-tag access deprecate pkg query".split(" "));
const hooks = {
	install: [
		"preinstall",
		"install",
		"postinstall",
		"prepare"
	],
	publish: [
		"prepublishOnly",
		"prepack",
		"prepare",
		"postpack",
		"publish",
		"postpublish"
	],
	pack: [
		"prepack",
		"prepare",
		"postpack"
	],
	version: [
		"preversion",
		"version",
		"postversion"
	]
};
const installs = /* @__PURE__ */ new Set([
	"ci",
	"install",
	"i",
	"clean-install",
	"add",
	"install-test"
]);
const packageLeads = (manager, values, outer) => {
	const { words, folder, elsewhere } = packageOptions(values, outer);
	const [verb = manager === "yarn" ? "install" : "", next = ""] = words;
	const run = (script) => {
		if (script === "") return [];
		if (elsewhere !== null || folder === null) return [{
			kind: "open",
			what: `${manager} run ${script}`,
			because: `the script stands in a package that ${elsewhere ?? "is only known at run time"}`
		}];
		if (/[$*]/.test(script)) return [{
			kind: "open",
			what: `${manager} run ${script}`,
			because: "the name of the script is only known at run time"
		}];
		return [{
			kind: "package-script",
			folder,
			scripts: [script]
		}];
	};
	const lifecycle = (of) => folder === null || elsewhere !== null ? [] : [{
		kind: "package-hooks",
		folder,
		scripts: hooks[of] ?? []
	}];
	if (verb === "run" || verb === "run-script" || verb === "rum" || verb === "urn") return run(next);
	if (verb === "workspace") return [{
		kind: "open",
		what: `${manager} ${words.slice(0, 3).join(" ")}`,
		because: "the script stands in another package"
	}];
	if (verb === "workspaces") return [{
		kind: "open",
		what: `${manager} ${words.slice(0, 4).join(" ")}`,
		because: "the script stands in several packages"
	}];
	if (verb === "test" || verb === "t" || verb === "tst") return manager === "bun" ? [] : run("test");
	if (verb === "start" || verb === "stop" || verb === "restart") return run(verb);
	if (installs.has(verb)) return lifecycle("install");
	if (verb === "publish" || verb === "pack" || verb === "version") return lifecycle(verb);
	if (manager === "npm" || builtins.has(verb) || verb === "" || verb.includes("/") || verb.includes(".")) return [];
	return folder === null || elsewhere !== null ? [] : [{
		kind: "package-hooks",
		folder,
		scripts: [
			`pre${verb}`,
			verb,
			`post${verb}`
		]
	}];
};
const folderFlags = /* @__PURE__ */ new Set([
	"--prefix",
	"-C",
	"--dir",
	"--cwd"
]);
const packageFlags = /* @__PURE__ */ new Set([
	"--workspace",
	"-w",
	"--filter",
	"-F",
	"--scope"
]);
const everywhere = /* @__PURE__ */ new Set([
	"--workspaces",
	"-r",
	"--recursive",
	"-ws",
	"--all"
]);
const packageOptions = (values, outer) => {
	const words = [];
	let folder = outer;
	let elsewhere = null;
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? "";
		if (value === "--") break;
		const [flag = "", joined] = value.startsWith("-") && value.includes("=") ? [value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)] : [value, void 0];
		const wanted = () => joined ?? values[++at] ?? "";
		if (folderFlags.has(flag)) {
			const to = wanted();
			folder = folder === null ? null : pathIn(folder, to);
		} else if (packageFlags.has(flag) && !(flag === "-w" && joined === void 0 && (values[at + 1] ?? "").startsWith("-"))) {
			const to = wanted().replace(/^\.\//, "");
			if (/^[\w-]+\/[\w./-]+$/.test(to) && !to.startsWith("@") && folder !== null) folder = pathIn(folder, to);
			else elsewhere = `is named ${to.slice(0, 60)}`;
		} else if (everywhere.has(flag)) elsewhere = "is any of the workspace";
		else if (!value.startsWith("-")) words.push(value);
	}
	return {
		words,
		folder,
		elsewhere
	};
};
const buildLeads = (kind, values, outer, files, folders) => {
	const targets = [];
	let folder = outer;
	let file = null;
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? "";
		if (files.includes(value)) file = values[++at] ?? null;
		else if (folders.includes(value)) {
			const to = values[++at] ?? "";
			folder = folder === null ? null : pathIn(folder, to);
		} else if (value === "--") break;
		else if (value === "-j" && /^\d+$/.test(values[at + 1] ?? "")) at++;
		else if (value === "--set" || value === "-o" || value === "-W" || value === "-I") at += value === "--set" ? 2 : 1;
		else if (!value.startsWith("-") && !value.includes("=")) targets.push(value);
		if (kind === "just" && targets.length === 1) break;
	}
	const what = `${kind} ${targets.join(" ")}`.trim();
	if (folder === null) return [{
		kind: "open",
		what,
		because: "the folder that it runs in is only known at run time"
	}];
	if (targets.some((target) => /[$`]/.test(target) && !(kind === "make" && /^[\w.-]{3,}[$`]/.test(target)))) return [{
		kind: "open",
		what,
		because: "the name of the target is only known at run time"
	}];
	return [{
		kind,
		folder,
		file,
		targets
	}];
};
const monorepoLeads = (name, values) => {
	const flagged = values.flatMap((value, index) => /^(?:-t|--targets?|--tasks)$/.test(value) ? (values[index + 1] ?? "").split(",") : /^--targets?=(.+)$/.exec(value)?.[1]?.split(",") ?? []);
	const words = values.filter((value) => !value.startsWith("-"));
	const plain = name === "turbo" ? words[0] === "run" ? words.slice(1) : words.slice(0, 1) : name === "nx" && words[0]?.includes(":") ? [words[0]] : words[0] === "run" || words[0] === "affected" ? words.slice(1, 2) : [];
	const tasks = [...flagged, ...plain].filter(Boolean);
	return tasks.length === 0 ? [] : [{
		kind: "open",
		what: `${name} ${tasks.join(" ")}`,
		because: `what ${name} runs stands in the packages of the workspace`
	}];
};

// src/workflows/libraries.ts
const MAX_WORDS = 2e4;
/** The functions that a command stands in, as the shell's reader notes them among its conditions. */
const functionsAround = ({ conditions }) => conditions.flatMap((condition) => /^function (\S+)$/.exec(condition)?.[1] ?? []);
/** Keeps the commands of such functions until they are called for. A name that is known only at run time may be any of theirs. */
var Libraries = class {
	#spoken = /* @__PURE__ */ new Set();
	#asleep = /* @__PURE__ */ new Map();
	#any = false;
	/** Notes the words of a command that runs: any of them may be a function's name (`retry publish_image`). */
	hear({ words }) {
		if (words[0]?.value === null) this.#any = true;
		for (const { value } of words) if (value !== null && this.#spoken.size < MAX_WORDS) this.#spoken.add(value);
		if (this.#spoken.size >= MAX_WORDS) this.#any = true;
	}
	/**
	* @param key where the command stands: a file may be taken in more than once
	* @returns true where the command waits to be called for; `run` is then kept
	*/
	keeps(simple, key, run) {
		const names = functionsAround(simple);
		if (names.length === 0) return false;
		if (!this.#asleep.has(key)) this.#asleep.set(key, {
			names,
			run
		});
		return true;
	}
	/** Runs what has been called for by now, and what that calls for in turn. */
	wake() {
		const done = /* @__PURE__ */ new Set();
		for (let found = true; found;) {
			found = false;
			for (const [key, { names, run }] of this.#asleep) {
				if (done.has(key) || !(this.#any || names.every((name) => this.#spoken.has(name)))) continue;
				done.add(key);
				found = true;
				run();
			}
		}
	}
};

// src/workflows/reader.ts
const MAX_ACTIVITIES = 2e3;
const MAX_QUOTE = 200;
var Reader = class {
	files;
	#ways;
	activities = [];
	secrets = [];
	#walking = /* @__PURE__ */ new Set();
	#libraries = new Libraries();
	#full = false;
	constructor(files, ways) {
		this.files = files;
		this.#ways = ways;
	}
	add(activity) {
		if (this.activities.length < MAX_ACTIVITIES) this.activities.push(activity);
		else if (!this.#full) {
			this.#full = true;
			this.activities.push({
				kind: "unread",
				what: "more",
				cause: "limit",
				because: "the job does more than can be read",
				weighty: true,
				origin: activity.origin
			});
		}
	}
	unread(what, cause, because, weighty, origin) {
		const found = {
			kind: "unread",
			what: what.slice(0, MAX_QUOTE),
			cause,
			because,
			weighty,
			origin
		};
		this.add(found);
		return found;
	}
	/** Does `work` unless the same thing is being done further up. */
	once(key, work) {
		if (this.#walking.has(key)) return;
		this.#walking.add(key);
		work();
		this.#walking.delete(key);
	}
	origin(setting, line, extra = []) {
		const quote = setting.source[line] ?? setting.source[0] ?? "";
		return {
			step: setting.step,
			stepName: setting.stepName,
			at: {
				path: setting.at.path,
				line: setting.at.line + line
			},
			via: setting.via,
			quote: quote.trim().slice(0, MAX_QUOTE),
			conditions: extra.length === 0 ? setting.conditions : [...setting.conditions, ...extra]
		};
	}
	/** @param sourced the text is taken in by another script, so that its functions run only where they are called */
	script(text, shell, setting, sourced = false) {
		if (this.#full) return;
		if (shell !== "bash" && shell !== "sh") return this.#ways.foreign(this, text, shell, setting);
		const parsed = parseShell(text, setting);
		const lines = lineStarts$1(text);
		const visible = visibleFrom(setting.variables);
		for (const simple of parsed.commands) {
			if (this.#full) return;
			const line = lineOf(lines, simple.offset);
			const run = () => {
				this.#libraries.hear(simple);
				const name = simple.words[0]?.value;
				if (name == null || !parsed.functions.has(name)) this.simple(simple, shell, setting, line, visible(simple.own));
			};
			if (!sourced || !this.#libraries.keeps(simple, `${setting.at.path}:${simple.offset}`, run)) run();
		}
	}
	/** To be called when all is read: what functions of sourced files do, where something called them. */
	finish() {
		this.#libraries.wake();
	}
	/** @param visible variables that the command sees, but for those that are set for it alone */
	simple(simple, shell, setting, line, visible) {
		const { words, wrappers, kept, pairs, script } = simple.unwrapped;
		const origin = this.origin(setting, line, simple.conditions);
		const folder = setting.folder === null || simple.folder === null ? null : simple.folder === "" ? setting.folder : joined(setting.folder, simple.folder);
		const assignments = {
			...simple.assignments,
			...pairs
		};
		const variables = Object.keys(assignments).length === 0 ? visible : new Map([...visible, ...Object.entries(assignments)]);
		const env = recordOf(variables);
		const commandOf = (of, taken) => ({
			kind: "command",
			shell,
			name: of[0]?.value == null ? null : baseName(of[0].value),
			args: of.slice(1),
			wrappers: taken,
			assignments,
			stdin: simple.stdin,
			redirects: simple.redirects,
			pipedFrom: simple.pipedFrom,
			pipedTo: simple.pipedTo,
			env,
			origin
		});
		for (const of of kept) this.add(commandOf(of, []));
		const inner = {
			...setting,
			at: {
				path: origin.at.path,
				line: origin.at.line
			},
			source: [origin.quote],
			variables,
			folder,
			conditions: origin.conditions,
			depth: setting.depth + 1
		};
		if (script !== null) {
			if (script.text.value !== null && setting.depth < 8) return this.script(script.text.value, "bash", inner);
			this.add(commandOf(words, wrappers));
			this.unread(script.text.text, "dynamic", "the script is made at run time", script.text.secrets.length > 0 || hasIntent(script.text.text), origin);
			return;
		}
		if (words.length === 0) return;
		const command = commandOf(words, wrappers);
		this.add(command);
		if (readsStdin(command) && simple.stdin?.value != null && setting.depth < 8) return this.script(simple.stdin.value, "bash", inner);
		const program = words[0];
		if (command.name === null || program?.value == null) return;
		for (const lead of leadsOf({
			name: command.name,
			args: command.args,
			folder,
			program: program.value
		})) this.#ways.follow(this, lead, inner, command);
	}
};
/** `bash <<EOF` and `bash -s`: the script comes by standard input. */
const readsStdin = ({ name, args }) => (name === "bash" || name === "sh") && args.every(({ value }) => value?.startsWith("-") ?? false);
/** What stands around a script, with what it has set itself put on top: made once for all commands that see the same. */
const visibleFrom = (outer) => {
	const made = /* @__PURE__ */ new Map();
	return (own) => {
		if (own.size === 0) return outer;
		const before = made.get(own);
		if (before !== void 0) return before;
		const both = new Map([...outer, ...own]);
		made.set(own, both);
		return both;
	};
};
const records = /* @__PURE__ */ new WeakMap();
/** A map as a record, made once for all commands that share it. */
const recordOf = (variables) => {
	const made = records.get(variables);
	if (made !== void 0) return made;
	const record = Object.fromEntries(variables);
	records.set(variables, record);
	return record;
};
const joined = (folder, relative) => {
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
};

// src/workflows/read.ts
/** Reads a job of a workflow. Never throws; what cannot be followed is `unread`. */
const readJob = (workflow, jobId, files) => {
	const job = workflow.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase());
	if (job === void 0) throw new RangeError(`the workflow has no job ${jobId}`);
	const reader = new Reader(files, {
		follow,
		foreign: readForeign
	});
	const whole = {
		environments: [],
		runners: [],
		calls: [],
		token: effectiveScopes(job.permissions, workflow.permissions)
	};
	const scope = {
		matrix: job.matrix,
		inputs: {},
		env: {
			...valuesByName(workflow.env),
			...valuesByName(job.env)
		}
	};
	readInto(reader, whole, {
		workflow,
		job,
		given: nothingGiven,
		scope,
		via: [],
		conditions: [],
		mapped: false,
		depth: 0,
		stepOf: null
	});
	reader.finish();
	return {
		workflow: workflow.path,
		job,
		token: whole.token,
		activities: reader.activities,
		secrets: reader.secrets,
		environment: job.environment,
		calledEnvironments: whole.environments,
		runners: [...job.runsOn, ...whole.runners],
		fetches: fetchesOf(reader.activities),
		calls: whole.calls,
		permissions: job.permissions ?? workflow.permissions
	};
};
const readInto = (reader, whole, visit) => {
	const { workflow, job, given, scope, mapped } = visit;
	const finder = {
		step: null,
		mapped,
		into: reader.secrets
	};
	const seen = (scalars) => given === nothingGiven ? scalars : specialiseAll(scalars, given, scope);
	const env = {
		...seen(workflow.env),
		...seen(job.env)
	};
	findInAll(seen(workflow.env), "workflow-env", finder);
	findInAll(seen(job.env), "job-env", finder);
	for (const container of [job.container]) if (container) containerSecrets(container, "container", finder, seen);
	for (const service of Object.values(job.services)) containerSecrets(service, "service", finder, seen);
	findInAll(job.outputs, "output", finder);
	if (job.if) findIn(job.if.raw, job.if.at, "condition", finder);
	const conditions = job.if ? [...visit.conditions, job.if.raw.slice(0, 200)] : visit.conditions;
	const variables = variablesOf(env);
	if (job.uses) return readCall(reader, whole, {
		...visit,
		conditions
	}, readInto);
	for (const step of job.steps) if (!isGateStep(step)) readStep(reader, step, {
		...visit,
		conditions
	}, {
		env,
		variables,
		step: step.index,
		stepName: nameOf(step),
		defaults: [job.defaults, workflow.defaults],
		path: workflow.path,
		folder: ""
	});
};
const nameOf = (step) => step.name ?? step.id ?? String(step.index + 1);
const containerSecrets = (container, where, finder, seen) => {
	findInScalar(container.image, where, finder);
	findInAll(seen(container.env), where, finder);
	findInAll(seen(container.credentials), where, finder);
};

// src/policy/starter.ts
const starterPolicy = () => {
	const loaded = loadPolicy(null, { source: "starter" });
	if (!loaded.ok) throw new Error("the built-in policy does not load");
	return loaded.policy;
};

// src/surfaces/catalogue/agent-files.ts
const claude = "https://code.claude.com/docs/en/settings";
const cursor = "https://cursor.com/docs";
const vscode = "https://code.visualstudio.com/docs/copilot/customization/mcp-servers";
const agentFiles = [
	{
		glob: "**/.claude/settings*.json",
		source: claude
	},
	{
		glob: "**/{.,}mcp.json",
		source: claude
	},
	{
		glob: "**/.cursor/{mcp,hooks,permissions,cli,sandbox,environment}.json",
		source: cursor
	},
	{
		glob: "**/.vscode/{mcp,settings}.json",
		source: vscode
	},
	{
		glob: ".github/workflows/copilot-setup-steps.{yml,yaml}",
		source: "https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent"
	},
	{
		glob: "**/.codex/config.toml",
		source: "https://developers.openai.com/codex/config-reference"
	},
	{
		glob: "**/.codex/hooks.json",
		source: "https://developers.openai.com/codex/hooks"
	},
	{
		glob: "**/.gemini/settings.json",
		source: "https://geminicli.com/docs/reference/configuration/"
	},
	{
		glob: "**/{.,}opencode.{json,jsonc}",
		source: "https://opencode.ai/docs/permissions/"
	},
	{
		glob: "**/.opencode/opencode.{json,jsonc}",
		source: "https://opencode.ai/docs/permissions/"
	},
	{
		glob: "**/.qwen/settings.json",
		source: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/"
	},
	{
		glob: "**/{.,}crush.json",
		source: "https://github.com/charmbracelet/crush"
	},
	{
		glob: "**/.continue/mcpServers/*.{yaml,yml,json}",
		source: "https://docs.continue.dev/customize/deep-dives/mcp"
	},
	{
		glob: "**/.roo/mcp.json",
		source: "https://docs.roocode.com/features/mcp/using-mcp-in-roo"
	},
	{
		glob: "**/.kiro/settings/mcp.json",
		source: "https://kiro.dev/docs/mcp/configuration/"
	},
	{
		glob: "**/.amp/settings.json",
		source: "https://ampcode.com/manual"
	},
	{
		glob: "**/.windsurf/{mcp_config,hooks}.json",
		source: "https://docs.windsurf.com"
	},
	{
		glob: "**/.aider.conf.yml",
		source: "https://aider.chat/docs/config/aider_conf.html"
	},
	{
		glob: "**/.factory/{mcp,settings}.json",
		source: "https://docs.factory.ai"
	}
];

// src/surfaces/change.ts
const longest$6 = 200;
const changeSurface = (seen) => ({
	category: seen.category,
	side: "change",
	detector: seen.detector,
	code: seen.code,
	message: seen.message,
	at: {
		path: seen.path,
		line: seen.line ?? 1,
		job: seen.job ?? null,
		step: seen.step ?? null
	},
	quote: seen.quote?.trim().slice(0, longest$6) ?? null,
	via: [],
	target: seen.target ?? null,
	credential: null,
	access: "write",
	production: "unknown",
	destructive: false,
	lowImpact: seen.lowImpact ?? false,
	blockworthy: seen.blockworthy ?? false
});

// src/surfaces/change-pairs.ts
/** A workflow without its version: `owner/name`. */
const withoutRef = (uses) => uses?.raw.split("@", 1)[0]?.toLowerCase().trim() ?? "";
const contentOf = (step) => step.run === null ? withoutRef(step.uses) : step.run.raw.trim();
const contentsOf = (job) => [...job.steps.map(contentOf), withoutRef(job.uses)].filter((text) => text !== "");
const overlap = (a, b) => {
	const [left, right] = [new Set(contentsOf(a)), new Set(contentsOf(b))];
	return [...left].filter((text) => right.has(text)).length / Math.max(1, Math.min(left.size, right.size));
};
/** Below this share of common steps two jobs of different id are two jobs. */
const likeness = .5;
/** Jobs that stand on both sides, with their steps. */
const jobPairs = (before, after) => {
	const sameId = before.jobs.flatMap((job) => {
		const now = after.jobs.find(({ id }) => id === job.id);
		return now === void 0 ? [] : [{
			before: job,
			after: now
		}];
	});
	const left = before.jobs.filter((job) => sameId.every((pair) => pair.before !== job));
	const free = new Set(after.jobs.filter((job) => sameId.every((pair) => pair.after !== job)));
	const renamed = left.flatMap((job) => {
		const best = [...free].map((other) => ({
			other,
			score: overlap(job, other)
		})).sort((a, b) => b.score - a.score)[0];
		if (best === void 0 || best.score < likeness) return [];
		free.delete(best.other);
		return [{
			before: job,
			after: best.other
		}];
	});
	return [...sameId, ...renamed].map((pair) => ({
		...pair,
		steps: stepPairs(pair.before.steps, pair.after.steps)
	}));
};
/** A nameless script with something added to it, or the same program at the same place with other words, is the same step. */
const grewFrom = (step, other) => {
	if (step.run === null || other.run === null || other.name !== step.name) return false;
	const [before, after] = [step.run.raw.trim(), other.run.raw.trim()];
	return after.includes(before) || step.index === other.index && before.split(/\s/, 1)[0] === after.split(/\s/, 1)[0];
};
/** By id, then by name, then by content, then by likeness. Each step is taken once. */
const stepPairs = (before, after) => {
	const free = new Set(after);
	return before.flatMap((step) => {
		const rest = [...free];
		const now = (step.id === null ? void 0 : rest.find(({ id }) => id === step.id)) ?? (step.name === null ? void 0 : rest.find(({ name }) => name === step.name)) ?? rest.find((other) => contentOf(other) === contentOf(step)) ?? rest.find((other) => grewFrom(step, other));
		if (now === void 0) return [];
		free.delete(now);
		return [{
			before: step,
			after: now
		}];
	});
};
/** The readable sides of a changed workflow; null where one cannot be read. A missing side stays null inside. */
const readableSides = (change) => {
	const { before, after } = change;
	if (before !== null && !before.readable || after !== null && !after.readable) return null;
	return {
		before,
		after
	};
};
/** What a reader would look for: the step's name, else its id, else its number. */
const nameOfStep = (step) => step.name ?? step.id ?? String(step.index + 1);

// src/surfaces/change-agent-steps.ts
/** By the flags and inputs of the agents' own documentation (`catalogue/commands/agents.ts`, `catalogue/actions/agents.ts`). */
const sorts = [
	{
		code: "mode-loosened",
		message: "The agent now acts without asking.",
		matches: /--dangerously-skip-permissions\b|--permission-mode[ =]["']?(?:bypassPermissions|acceptEdits|dontAsk|auto)\b|--yolo\b|--full-auto\b|--dangerously-bypass-approvals-and-sandbox\b|--allow-all(?:-tools|-paths)?\b|--skip-permissions-unsafe\b|--approval-mode[ =]["']?(?:yolo|auto_edit)\b|--ask-for-approval[ =]["']?never\b|--auto[ =]["']?high\b|--yes-always\b|^safety-strategy ["']?unsafe\b|"defaultMode"\s{0,5}:\s{0,5}"(?:bypassPermissions|acceptEdits)"/
	},
	{
		code: "callers-opened",
		message: "More people or bots can now set the agent going.",
		matches: /^(?:allowed_non_write_users|allowed_bots|allow-users|allow-bots|allow-bot-users) (?!false\b|["']?\s{0,3}$)\S/
	},
	{
		code: "sandbox-opened",
		message: "The agent now works outside its sandbox or firewall, or with the network.",
		matches: /^COPILOT_AGENT_FIREWALL_ENABLED ["']?false\b|--no-sandbox\b|(?:^|--)sandbox[ =]["']?(?:danger-full-access|false|none)\b|network_access\s{0,3}=\s{0,3}true\b/
	},
	{
		code: "server-added",
		message: "The agent is now given a tool server, or one is run in another way.",
		matches: /--mcp-config\b|--additional-mcp-config\b|^mcp_config \S|\bmcp_?servers\b/i
	}
];
const agentSteps = (changes) => changes.flatMap((change) => {
	const sides = readableSides(change);
	if (sides?.after == null) return [];
	const [old, now] = [sides.before === null ? [] : saidIn(sides.before), saidIn(sides.after)];
	return [...loosened(old, now, change.path), ...toolsAdded(old, now, change.path)];
});
const saidIn = (workflow) => [...variables(workflow.env, {
	job: "",
	step: null
}), ...workflow.jobs.flatMap((job) => [...variables(job.env, {
	job: job.id,
	step: null
}), ...job.steps.flatMap((step) => ofStep(step, job.id))])];
const ofStep = (step, job) => {
	const place = {
		job,
		step: nameOfStep(step)
	};
	return [
		...variables(step.env, place),
		...variables(step.with, place),
		...step.run === null ? [] : lines("", step.run, place)
	];
};
const variables = (scalars, place) => Object.entries(scalars).flatMap(([name, scalar]) => lines(`${name} `, scalar, place));
const longest$5 = 2e3;
/** The first line of a value stands with its name, the others alone. */
const lines = (name, { raw, at }, place) => raw.split("\n", 2e3).map((line, offset) => ({
	...place,
	text: `${offset === 0 ? name : ""}${line.trim()}`.slice(0, longest$5),
	line: at.line + offset
}));
/** What matches now and did not: the same words elsewhere in the file are no news. */
const loosened = (old, now, path) => sorts.flatMap(({ code, message, matches }) => {
	const before = new Set(old.flatMap(({ text }) => matches.exec(text)?.[0] ?? []));
	const found = now.find(({ text }) => {
		const match = matches.exec(text);
		return match !== null && !before.has(match[0]);
	});
	return found === void 0 ? [] : [{
		code,
		message,
		path,
		line: found.line,
		quote: found.text,
		job: found.job,
		step: found.step
	}];
});
const toolFlag = /(?:--allowed-?tools|--allow-tool|^allowed_tools)[ =]+("[^"]{0,1000}"|'[^']{0,1000}'|\S{1,1000})/gi;
const toolsIn = (text) => [...text.matchAll(toolFlag)].flatMap(([, list = ""]) => list.replaceAll(/["']/g, "").split(/,\s{0,3}|\s+(?![^(]{0,200}\))/)).filter((tool) => tool !== "");
const toolsAdded = (old, now, path) => {
	const before = new Set(old.flatMap(({ text }) => toolsIn(text)));
	const found = now.find(({ text }) => toolsIn(text).some((tool) => !before.has(tool)));
	return found === void 0 ? [] : [{
		code: "tools-allowed",
		message: "The agent may now use a tool or command without asking.",
		path,
		line: found.line,
		quote: found.text,
		job: found.job,
		step: found.step
	}];
};

// src/surfaces/change-data.ts
/** What a configuration file says, without its comments and layout: YAML, JSON (with comments) and flat TOML as plain data. */
/** Larger files are compared as text. */
const mostCharacters = 5e5;
/** Deeper levels are left out: no configuration of this kind needs them. */
const deepest = 24;
/** Null where the text is none of these formats or does not parse: then only the text can be compared. */
const dataOf = (path, text) => {
	if (text.length > mostCharacters) return null;
	if (/\.toml$/i.test(path)) return tomlOf(text);
	if (!/\.(?:ya?ml|jsonc?|json5)$|(?:^|\/)\.(?:releaserc|renovaterc)$/i.test(path)) return null;
	const source = /\.json[c5]?$/i.test(path) ? withoutComments(text) : text;
	try {
		const document = parseDocument(source, {
			schema: /\.json/i.test(path) ? "core" : "failsafe",
			logLevel: "silent",
			uniqueKeys: false
		});
		if (document.errors.length > 0) return null;
		const value = document.toJS({ maxAliasCount: 100 });
		return plain$3(value, 0);
	} catch {
		return null;
	}
};
const plain$3 = (value, depth) => {
	if (depth > deepest || value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map((item) => plain$3(item, depth + 1));
	if (typeof value !== "object") return null;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain$3(item, depth + 1)]));
};
/** `//` and block comments outside strings, and commas before a closing bracket, which editors allow. One pass. */
const withoutComments = (text) => {
	let out = "";
	for (let at = 0; at < text.length;) {
		const char = text[at] ?? "";
		if (char === "\"") {
			const end = endOfString(text, at);
			out += text.slice(at, end);
			at = end;
		} else if (char === "/" && text[at + 1] === "/") {
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end;
		} else if (char === "/" && text[at + 1] === "*") {
			const end = text.indexOf("*/", at + 2);
			at = end < 0 ? text.length : end + 2;
		} else {
			out += char;
			at++;
		}
	}
	return out;
};
const endOfString = (text, start) => {
	let at = start + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return Math.min(at + 1, text.length);
};
/** Tables and one-line values, as agents' configuration uses them; a value over several lines keeps its first. */
const tomlOf = (text) => {
	const found = /* @__PURE__ */ new Map();
	let table = "";
	for (const line of text.split("\n").map((one) => one.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const close = line.lastIndexOf("]");
		const equals = line.indexOf("=");
		if (line.startsWith("[") && close > 0 && equals < 0) table = line.slice(0, close).replaceAll("[", "").replaceAll("\"", "");
		else if (equals > 0) {
			const key = line.slice(0, equals).trim().replaceAll("\"", "");
			found.set(table === "" ? key : `${table}.${key}`, tomlValue(line.slice(equals + 1).trim()));
		}
	}
	return Object.fromEntries(found);
};
const tomlValue = (written) => {
	if (written.startsWith("[")) return [...written.matchAll(/"([^"]{0,500})"|'([^']{0,500})'/g)].map((match) => match[1] ?? match[2] ?? "");
	const quoted = /^"([^"]{0,2000})"|^'([^']{0,2000})'/.exec(written);
	if (quoted) return quoted[1] ?? quoted[2] ?? "";
	const bare = written.split("#", 1)[0]?.trim() ?? "";
	return bare === "true" ? true : bare === "false" ? false : bare;
};
const leavesOf = (data, keys = []) => {
	if (data === null || typeof data !== "object") return data === null ? [] : [{
		keys,
		value: String(data)
	}];
	if (Array.isArray(data)) return data.flatMap((item) => leavesOf(item, [...keys, "[]"]));
	const entries = Object.entries(data);
	return entries.length === 0 && keys.length > 0 ? [{
		keys,
		value: "{}"
	}] : entries.flatMap(([key, item]) => leavesOf(item, [...keys, ...keys.length < deepest ? key.split(".") : [key]]));
};
const one = ({ keys, value }) => JSON.stringify([keys, value]);
/** What only one of two sides says. */
const leavesApart = (before, after) => {
	const [old, now] = [leavesOf(before), leavesOf(after)];
	const [inOld, inNow] = [new Set(old.map(one)), new Set(now.map(one))];
	return {
		gone: old.filter((leaf) => !inNow.has(one(leaf))),
		come: now.filter((leaf) => !inOld.has(one(leaf)))
	};
};
/** Do two texts of one path say the same, whatever their comments, quotes and layout? */
const saysTheSame = (path, before, after) => {
	if (before === after) return true;
	const [old, now] = [dataOf(path, before), dataOf(path, after)];
	if (old !== null && now !== null) return JSON.stringify(old) === JSON.stringify(now);
	return hashComments.test(path) && withoutHashLines(before) === withoutHashLines(after);
};
/** Files in which a line that starts with `#` is a comment. */
const hashComments = /\.(?:sh|bash|zsh|ya?ml|toml|tf|rb|py|npmrc|yarnrc|mk|cfg|conf|properties)$|(?:^|\/)(?:Makefile|Dockerfile[^/]*|CODEOWNERS|\.npmrc|\.gitmodules|\.husky\/[^/]+)$/;
/** A file with here-documents keeps its `#` lines: there they are content. */
const withoutHashLines = (text) => text.split("\n").map((line) => line.trimEnd()).filter((line) => line.trim() !== "" && (text.includes("<<") || !/^\s*#(?!!)/.test(line))).join("\n");

// src/surfaces/change-sides.ts
/** Both sides of a changed file: what it said before and what it says now. */
/** Every changed file whose old or new path `wanted` takes. A rename away from a wanted path is a removal there. */
const changedSides = ({ changes, files }, wanted) => (changes.known ? changes.value : []).flatMap((change) => sidesOf(change, files).filter(({ path }) => wanted(path)));
const sidesOf = (change, files) => {
	const { path, previousPath, status } = change;
	const after = status === "removed" ? known$2(null) : textAt(files.head, path);
	const before = status === "added" ? known$2(null) : textAt(files.base, previousPath ?? path);
	const here = {
		path,
		status,
		before,
		after
	};
	if (previousPath === null || previousPath === path) return [here];
	return [here, {
		path: previousPath,
		status: "removed",
		before,
		after: known$2(null)
	}];
};
/** The text of a side, empty where the file is not there; null where it could not be read. */
const written = (side) => side.known ? side.value ?? "" : null;
/** 1-based line of the first line that holds `part`; 1 where none does. */
const lineHolding = (text, part) => {
	const at = part === "" ? -1 : text.indexOf(part);
	return at < 0 ? 1 : text.slice(0, at).split("\n").length;
};
/** Where a file that was added, removed or altered shows it first. */
const firstLine = (before, after) => before !== null && after !== null ? firstDifference(before, after) : {
	line: 1,
	quote: (after ?? before ?? "").split("\n").find((line) => line.trim() !== "") ?? null
};
/** The first line of `after` that `before` does not have, else the first that it lost: where a reader should look. */
const firstDifference = (before, after) => {
	const old = new Set(before.split("\n").map((line) => line.trim()));
	const lines = after.split("\n");
	const index = lines.findIndex((line) => line.trim() !== "" && !old.has(line.trim()));
	if (index >= 0) return {
		line: index + 1,
		quote: lines[index] ?? null
	};
	const now = new Set(lines.map((line) => line.trim()));
	return {
		line: 1,
		quote: before.split("\n").find((line) => line.trim() !== "" && !now.has(line.trim())) ?? null
	};
};

// src/surfaces/change-agent-config.ts
/** Gives agents more than they had: tools, permissions, hooks, servers, modes. */
const id$1 = "change-agent-config";
const changeAgentConfig = defineSurface({
	id: id$1,
	side: "change",
	title: "Widens what agents may do",
	why: "Whoever writes an agent its permissions decides what it can run and reach on every machine where it works next.",
	remedy: "Have a person review what the agent may newly do. Narrowing permissions, and prose for agents, are ordinary edits.",
	categories: ["agent-config"],
	needs: [
		"changes",
		"files",
		"workflowChanges"
	],
	detect: (scene) => [...changedSides(scene, bearsPermissions).flatMap(inFile$2), ...agentSteps(scene.workflowChanges).map((seen) => changeSurface({
		...seen,
		detector: id$1,
		category: "agent-config"
	}))]
});
let compiled$3 = null;
/** Files by which a tool takes permissions, hooks, servers or a set-up; not those that only instruct. */
const bearsPermissions = (path) => {
	compiled$3 ??= agentFiles.map(({ glob }) => new Minimatch(glob, {
		dot: true,
		nonegate: true,
		nocomment: true
	}));
	return compiled$3.some((glob) => glob.match(path));
};
const inFile$2 = (sides) => {
	const { path } = sides;
	const [old, now] = [written(sides.before), written(sides.after)];
	const seen = {
		detector: id$1,
		category: "agent-config",
		path
	};
	if (old === null || now === null) return [changeSurface({
		...seen,
		code: "agent-config-unread",
		message: "An agent's permissions change, and how could not be read."
	})];
	if (now === "") return [];
	if (old !== "" && saysTheSame(path, old, now)) return [];
	const [was, is] = [dataOf(path, old), dataOf(path, now)];
	if (is === null || /\.ya?ml$/.test(path) || was === null && old !== "") return [changeSurface({
		...seen,
		...firstDifference(old, now),
		code: "agent-config-changed",
		message: "Changes what an agent is set up with."
	})];
	return widenings(was, is).map(({ code, message, key, quote }) => changeSurface({
		...seen,
		code,
		message,
		line: lineHolding(now, key),
		quote
	}));
};
const widenings = (was, is) => {
	const { gone, come } = leavesApart(was, is);
	const found = [...come.flatMap((leaf) => saidOf$1(leaf, comingIn)), ...gone.flatMap((leaf) => saidOf$1(leaf, goingOut, come))];
	return found.filter(({ code }, i) => found.findIndex((other) => other.code === code) === i);
};
const yes = (value) => /^(?:true|1|on|always|allow|all|\*)$/i.test(value);
/** What a new value makes possible, by the names that agents' settings give it. The first that takes it speaks. */
const comingIn = [
	{
		code: "tools-refused",
		message: "",
		takes: (keys) => /(?:^|\.)(?:deny|ask|exclude\w{0,20}|disallowed\w{0,20}|disabled\w{0,30}|blocked\w{0,20}|denied\w{0,20}|\w{0,20}denylist)(?:\.|$)/i.test(keys)
	},
	{
		code: "hook-added",
		message: "A hook now runs a command by itself while the agent works.",
		takes: (keys) => /(?:^|\.)hooks?\./i.test(keys) && !/\.(?:timeout|matcher|type)$/i.test(keys)
	},
	{
		code: "helper-added",
		message: "The agent now runs a command of the repository by itself.",
		takes: (keys) => /(?:apiKeyHelper|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|statusLine\.command|fileSuggestion\.command|(?:^|\.)notify)/i.test(keys)
	},
	{
		code: "mode-loosened",
		message: "The agent now acts without asking.",
		takes: (keys, value) => /(?:defaultMode|approval_policy|approvalMode|approval-mode|permission_?mode)$/i.test(keys) && /^(?:bypassPermissions|acceptEdits|dontAsk|auto|never|on-failure|yolo|auto_edit|full-auto)$/i.test(value) || /(?:autoApprove|autoAccept|alwaysAllow|yolo|skipDangerous\w{0,40}|dangerously\w{0,40}|yes-always|trust|enableAllProjectMcpServers|chat\.tools\.\w{0,40}\.?autoApprove)$/i.test(keys) && yes(value)
	},
	{
		code: "sandbox-opened",
		message: "The agent now works outside its sandbox or firewall, or with the network.",
		takes: (keys, value) => /sandbox_mode$/i.test(keys) && /^(?:danger-full-access|workspace-write)$/i.test(value) || /(?:network_access|allowUnsandboxed\w{0,30}|allowLocalBinding|allowAllUnixSockets|enableWeakerNestedSandbox)$/i.test(keys) && yes(value) || /(?:^|\.)(?:sandbox(?:\.enabled)?|firewall(?:\.enabled)?)$/i.test(keys) && /^(?:false|off|none)$/i.test(value)
	},
	{
		code: "server-off",
		message: "",
		takes: (keys, value) => /(?:mcp_?servers|servers|mcp)\..{1,200}\.(?:disabled|enabled|timeout|startup_timeout_sec|description|type)$/i.test(keys) && !(/\.enabled$/i.test(keys) && yes(value)) && !(/\.disabled$/i.test(keys) && value === "false")
	},
	{
		code: "tools-allowed",
		message: "The agent may now use a tool or command without asking.",
		takes: (keys, value) => /(?:^|\.)(?:allow|allowed\w{0,20}|autoApprove|alwaysAllow|coreTools|excludedCommands|includeTools|\w{0,20}allowlist|trusted\w{0,20}|enabledMcpjsonServers|enabledPlugins|extraKnownMarketplaces|additionalDirectories|writable_roots)(?:\.|$)/i.test(keys) || /(?:^|\.)tools\.core(?:\.|$)/i.test(keys) || /(?:^|\.)(?:permissions?|tools)\./i.test(keys) && yes(value)
	},
	{
		code: "server-added",
		message: "The agent is now given a tool server, or one is run in another way.",
		takes: (keys) => /(?:^|\.)(?:mcpServers|mcp_servers|servers|mcp)\./i.test(keys)
	}
];
/** What is possible once a value is gone: a refusal lifted, a guard taken out. */
const goingOut = [
	{
		code: "refusal-lifted",
		message: "A refusal that held the agent back is gone.",
		takes: (keys) => /(?:^|\.)(?:deny|ask|exclude(?:Tools)?|\w{0,20}denylist|disallowed\w{0,20}|disabledMcpjsonServers|blocked\w{0,20}|denied\w{0,20}|disableBypassPermissionsMode|disableAutoMode)(?:\.|$)/i.test(keys)
	},
	{
		code: "guard-removed",
		message: "A hook that ran before the agent acts is gone.",
		takes: (keys) => /(?:^|\.)hooks\.(?:PreToolUse|PermissionRequest|UserPromptSubmit|beforeShellExecution|beforeMCPExecution|beforeReadFile|BeforeTool)\..{0,200}command$/i.test(keys)
	},
	{
		code: "sandbox-opened",
		message: "The agent now works outside its sandbox or firewall, or with the network.",
		takes: (keys, value) => /(?:^|\.)(?:sandbox\.enabled|sandbox|sandbox_mode)$/i.test(keys) && /^(?:true|docker|read-only)$/i.test(value)
	}
];
const saidOf$1 = (leaf, sorts, come = []) => {
	const keys = leaf.keys.filter((key) => key !== "[]").join(".").slice(0, 500);
	const sort = sorts.find(({ takes }) => takes(keys, leaf.value, leaf));
	if (sort === void 0 || sort.message === "") return [];
	if (sort.code === "refusal-lifted" && come.some((other) => other.value === leaf.value && /deny|block|disallow/i.test(other.keys.join(".")))) return [];
	const key = leaf.keys.findLast((one) => one !== "[]") ?? "";
	const inText = leaf.keys.at(-1) === "[]" ? JSON.stringify(leaf.value).slice(1, -1) : key;
	return [{
		code: sort.code,
		message: sort.message,
		key: inText,
		quote: `${key}: ${leaf.value}`
	}];
};

// src/surfaces/catalogue/runners.ts
const hostedRunners = [
	{
		provider: "GitHub",
		labels: /^(?:ubuntu-(?:latest|slim|[\d.]{2,5})|macos-(?:latest|\d{2})|windows-(?:latest|\d{2,4}|\d{2,4}-vs\d{4}))(?:-(?:arm|arm64|xlarge|large|intel))?$/i,
		source: "https://docs.github.com/en/actions/reference/runners/github-hosted-runners"
	},
	{
		provider: "GitHub, larger runners (named by the organisation, by custom around system and size)",
		labels: /(?:^|[-_.])(?:(?:ubuntu|macos|windows|linux|win)(?:[-_.]?[\d.]{1,5})?|\d{1,3}[-_]?v?(?:core|cpu)s?)(?:[-_.]|$)/i,
		source: "https://docs.github.com/en/actions/concepts/runners/larger-runners"
	},
	{
		provider: "BuildJet",
		labels: /^buildjet-/i,
		source: "https://buildjet.com/for-github-actions/docs"
	},
	{
		provider: "WarpBuild",
		labels: /^warp-/i,
		source: "https://docs.warpbuild.com"
	},
	{
		provider: "Blacksmith",
		labels: /^blacksmith-/i,
		source: "https://docs.blacksmith.sh"
	},
	{
		provider: "Depot",
		labels: /^depot-/i,
		source: "https://depot.dev/docs/github-actions/overview"
	},
	{
		provider: "Namespace",
		labels: /^(?:namespace-profile-|nscloud-)/i,
		source: "https://namespace.so/docs/solutions/github-actions"
	},
	{
		provider: "CodSpeed",
		labels: /^codspeed-/i,
		source: "https://codspeed.io/docs/instruments/walltime"
	},
	{
		provider: "RunsOn",
		labels: /^runs-on[=,/]/i,
		source: "https://runs-on.com"
	},
	{
		provider: "Ubicloud",
		labels: /^ubicloud-?/i,
		source: "https://www.ubicloud.com/docs/github-actions-integration/quickstart"
	},
	{
		provider: "Cirrus",
		labels: /^(?:cirrus-|ghcr\.io\/cirruslabs)/i,
		source: "https://cirrus-runners.app"
	},
	{
		provider: "Mac and Linux fleets",
		labels: /^(?:flyci-|tenki-)/i,
		source: "https://docs.flyci.net"
	}
];
/** Labels that say outright that a machine stands there. */
const standingRunner = /^(?:self-hosted|group:|arc-|codebuild-)/i;
/** Words of a label that speak of a network or machine of one's own, whatever system is named beside them. */
const ownNetwork = /(?:^|[-_.])(?:self-?hosted|static-?ips?|onprem|on-prem|internal|vpn|vpc|private|bastion|dmz)(?:[-_.]|$)/i;

// src/surfaces/catalogue/paths.ts
const github$1 = "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax";
const nothing$1 = {
	commands: [],
	actions: []
};
const pathClasses = [
	{
		id: "copilot-setup",
		category: "agent-config",
		weight: "boundary",
		what: "the set-up of Copilot's cloud agent",
		globs: [".github/workflows/copilot-setup-steps.{yml,yaml}"],
		source: "https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/customize-the-agent-environment"
	},
	{
		id: "workflow",
		category: "ci-config",
		weight: "boundary",
		what: "a workflow",
		globs: [".github/workflows/*.{yml,yaml}"],
		source: github$1
	},
	{
		id: "agentic-workflow",
		category: "ci-config",
		weight: "boundary",
		what: "an agentic workflow",
		globs: [".github/workflows/**/*.md"],
		source: "https://githubnext.github.io/gh-aw/"
	},
	{
		id: "action",
		category: "ci-config",
		weight: "boundary",
		what: "a local action",
		globs: [
			".github/actions/**",
			"action.{yml,yaml}",
			".github/workflow-templates/**"
		],
		source: github$1
	},
	{
		id: "other-ci",
		category: "ci-config",
		weight: "boundary",
		what: "another CI system's configuration",
		globs: [
			".gitlab-ci.yml",
			".circleci/config.yml",
			"azure-pipelines*.{yml,yaml}",
			"Jenkinsfile*",
			".buildkite/*.{yml,yaml}",
			".drone.yml",
			".travis.yml",
			"cloudbuild*.{yml,yaml}",
			"buildspec*.yml",
			"bitbucket-pipelines.yml",
			".tekton/**",
			"{.,}appveyor.yml"
		],
		source: "https://docs.gitlab.com/ci/yaml/"
	},
	{
		id: "protection",
		category: "required-checks",
		weight: "boundary",
		what: "review and protection rules",
		globs: [
			".github/settings.yml",
			".github/rulesets/**",
			"**/*ruleset*.json",
			".github/branch-protection*.{yml,yaml,json}",
			"**/github_branch_protection*.tf",
			"**/github_repository_ruleset*.tf",
			"{.,.github/}mergify.yml",
			".mergify.yml",
			".policy.yml",
			"bors.toml",
			".kodiak.toml",
			".github/auto-merge*.{yml,yaml}",
			".github/zizmor.yml",
			".github/actionlint.{yml,yaml}"
		],
		source: "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets"
	},
	{
		id: "dependency-bot",
		category: "ci-config",
		weight: "boundary",
		what: "a dependency bot",
		globs: [
			".github/dependabot.{yml,yaml}",
			"renovate.json*",
			".renovaterc*",
			".github/renovate*"
		],
		source: "https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"
	},
	{
		id: "trust-policy",
		category: "oidc",
		weight: "boundary",
		what: "who may be handed a token",
		globs: [".github/chainguard/*.sts.{yml,yaml}", "**/trust-policy*.json"],
		source: "https://github.com/octo-sts/app"
	},
	{
		id: "release-config",
		category: "release",
		weight: "boundary",
		what: "release automation",
		globs: [
			"**/.goreleaser.{yml,yaml}",
			".releaserc*",
			"release.config.{js,cjs,mjs,ts}",
			"release-please-config.json",
			".changeset/config.json",
			".craft.yml",
			"jreleaser.{yml,yaml,toml}",
			"dist-workspace.toml",
			"release-plz.toml",
			".release-it.*",
			"fastlane/Fastfile",
			"fastlane/Appfile",
			"fastlane/Matchfile",
			"eas.json",
			"**/electron-builder.{yml,yaml,json,json5,toml}"
		],
		source: "https://goreleaser.com/customization/"
	},
	{
		id: "git-hook",
		category: "package-script",
		weight: "boundary",
		what: "hooks that run on other machines",
		globs: [
			".husky/*",
			".githooks/*",
			"lefthook.{yml,yaml}",
			".pnpmfile.{cjs,mjs,js}",
			".yarn/plugins/**",
			".yarn/releases/**"
		],
		source: "https://git-scm.com/docs/githooks"
	},
	{
		id: "registry-config",
		category: "package-script",
		weight: "boundary",
		what: "where packages come from",
		globs: [
			"**/.npmrc",
			"**/.yarnrc",
			"**/.yarnrc.yml",
			"**/bunfig.toml",
			"**/pip.conf",
			"**/nuget.config",
			"**/NuGet.Config",
			".cargo/config.toml"
		],
		source: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc"
	},
	{
		id: "submodule",
		category: "package-script",
		weight: "used",
		what: "which other repositories are checked out",
		globs: [".gitmodules"],
		usedBy: {
			commands: ["git"],
			actions: ["actions/checkout"]
		},
		source: "https://git-scm.com/docs/gitmodules"
	},
	{
		id: "container",
		category: "package-script",
		weight: "used",
		what: "how an image is built",
		globs: [
			"**/Dockerfile*",
			"**/*.Dockerfile",
			"**/Containerfile*",
			"**/docker-bake.{hcl,json}",
			"**/docker-compose*.{yml,yaml}",
			"**/compose.{yml,yaml}"
		],
		usedBy: {
			commands: [
				"docker",
				"podman",
				"buildah",
				"docker-compose",
				"earthly",
				"depot",
				"kaniko"
			],
			actions: [
				"docker/build-push-action",
				"docker/bake-action",
				"depot/build-push-action",
				"depot/bake-action",
				"redhat-actions/buildah-build"
			]
		},
		source: "https://docs.docker.com/reference/dockerfile/"
	},
	{
		id: "infrastructure",
		category: "infrastructure",
		weight: "used",
		what: "infrastructure code",
		globs: [
			"**/*.tf",
			"**/*.tfvars*",
			"**/*.tofu",
			"**/terragrunt.hcl",
			"**/Pulumi*.{yml,yaml}",
			"**/cdk.json",
			"**/serverless.{yml,yaml}",
			"**/samconfig.toml",
			"**/*.bicep",
			"**/*.cfn.{yml,yaml,json}",
			"**/cloudformation/**",
			"**/ansible/**",
			"**/playbooks/**",
			"**/wrangler.{toml,json,jsonc}",
			"**/fly.toml",
			"**/vercel.json",
			"**/netlify.toml",
			"**/firebase.json",
			"**/app.yaml",
			"**/render.yaml"
		],
		usedBy: {
			commands: [
				"terraform",
				"tofu",
				"terragrunt",
				"pulumi",
				"cdk",
				"cdktf",
				"serverless",
				"sam",
				"az",
				"aws",
				"ansible-playbook",
				"wrangler",
				"fly",
				"flyctl",
				"vercel",
				"netlify",
				"firebase",
				"gcloud"
			],
			actions: [
				"pulumi/actions",
				"cloudflare/wrangler-action",
				"gruntwork-io/terragrunt-action",
				"dflook/terraform-apply",
				"dflook/tofu-apply",
				"aws-actions/aws-cloudformation-github-deploy",
				"azure/arm-deploy",
				"azure/bicep-deploy",
				"superfly/flyctl-actions",
				"amondnet/vercel-action",
				"firebaseextended/action-hosting-deploy"
			]
		},
		source: "https://developer.hashicorp.com/terraform/language/files"
	},
	{
		id: "kubernetes",
		category: "infrastructure",
		weight: "used",
		what: "what runs in a cluster",
		globs: [
			"**/k8s/**",
			"**/kubernetes/**",
			"**/charts/**",
			"**/helm/**",
			"**/Chart.yaml",
			"**/values*.{yml,yaml}",
			"**/kustomization.{yml,yaml}",
			"**/argocd/**",
			"**/helmfile*"
		],
		usedBy: {
			commands: [
				"kubectl",
				"helm",
				"helmfile",
				"kustomize",
				"argocd",
				"flux",
				"oc",
				"skaffold",
				"cr"
			],
			actions: [
				"azure/k8s-deploy",
				"helm/chart-releaser-action",
				"azure/k8s-bake"
			]
		},
		source: "https://helm.sh/docs/topics/charts/"
	},
	{
		id: "migration",
		category: "database",
		weight: "used",
		what: "a database migration",
		globs: [
			"**/migrations/**",
			"**/migrate/**",
			"**/db/schema.rb",
			"**/db/structure.sql",
			"**/prisma/schema.prisma",
			"**/alembic/**",
			"**/supabase/**/*.sql",
			"**/atlas.hcl"
		],
		usedBy: {
			commands: [
				"prisma",
				"knex",
				"sequelize",
				"typeorm",
				"drizzle-kit",
				"rails",
				"rake",
				"alembic",
				"flask",
				"flyway",
				"liquibase",
				"dbmate",
				"goose",
				"migrate",
				"atlas",
				"sqlx",
				"diesel",
				"supabase",
				"wrangler",
				"psql",
				"mysql",
				"dotnet",
				"manage.py",
				"python"
			],
			actions: [
				"ariga/atlas-action",
				"liquibase/liquibase-github-action",
				"joshuaavalon/flyway-action",
				"azure/sql-action"
			]
		},
		source: "https://www.prisma.io/docs/orm/prisma-migrate"
	},
	{
		id: "dependency",
		category: "package-script",
		weight: "used",
		what: "which dependencies are installed",
		globs: [
			"**/package-lock.json",
			"**/npm-shrinkwrap.json",
			"**/yarn.lock",
			"**/pnpm-lock.yaml",
			"**/pnpm-workspace.yaml",
			"**/bun.lock*",
			"**/poetry.lock",
			"**/uv.lock",
			"**/Pipfile.lock",
			"**/requirements*.txt",
			"**/Cargo.lock",
			"**/go.{mod,sum}",
			"**/Gemfile*",
			"**/composer.{json,lock}",
			"**/gradle.lockfile",
			"**/*.csproj"
		],
		usedBy: {
			commands: [
				"npm",
				"pnpm",
				"yarn",
				"bun",
				"pip",
				"pip3",
				"uv",
				"poetry",
				"pdm",
				"pipenv",
				"cargo",
				"go",
				"bundle",
				"composer",
				"gradle",
				"gradlew",
				"mvn",
				"dotnet",
				"goreleaser",
				"python",
				"python3"
			],
			actions: [
				"pnpm/action-setup",
				"bahmutov/npm-install",
				"goreleaser/goreleaser-action",
				"pyo3/maturin-action",
				"ruby/setup-ruby",
				"changesets/action"
			]
		},
		source: "https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json"
	},
	{
		id: "build-file",
		category: "package-script",
		weight: "used",
		what: "what a build runs",
		globs: [
			"**/setup.{py,cfg}",
			"**/pyproject.toml",
			"**/build.rs",
			"**/Cargo.toml",
			"**/pom.xml",
			"**/.mvn/**",
			"**/mvnw*",
			"**/*.gradle",
			"**/*.gradle.kts",
			"**/gradlew*",
			"**/gradle/wrapper/**",
			"**/build.sbt",
			"**/project/*.sbt",
			"**/Rakefile",
			"**/*.gemspec",
			"**/mix.exs",
			"**/noxfile.py",
			"**/tox.ini",
			"**/tasks.py",
			"**/nx.json",
			"**/turbo.json",
			"**/lerna.json",
			"**/CMakeLists.txt",
			"**/flake.nix"
		],
		usedBy: {
			commands: [
				"python",
				"python3",
				"pip",
				"uv",
				"poetry",
				"hatch",
				"build",
				"maturin",
				"twine",
				"cargo",
				"mvn",
				"mvnw",
				"gradle",
				"gradlew",
				"sbt",
				"rake",
				"bundle",
				"gem",
				"mix",
				"nox",
				"tox",
				"invoke",
				"nx",
				"turbo",
				"lerna",
				"cmake",
				"nix"
			],
			actions: [
				"pyo3/maturin-action",
				"gradle/gradle-build-action",
				"gradle/actions/setup-gradle"
			]
		},
		source: "https://packaging.python.org/en/latest/specifications/pyproject-toml/"
	},
	{
		id: "script",
		category: "package-script",
		weight: "used",
		what: "a script that a protected job runs",
		globs: ["**/*"],
		usedBy: nothing$1,
		source: github$1
	}
];

// src/surfaces/path-match.ts
/** Which class a changed path belongs to. Globs are compiled once; matching is by `minimatch`, dot files included. */
let compiled$2 = null;
const compile$1 = () => pathClasses.map((of) => ({
	of,
	globs: of.globs.map((glob) => new Minimatch(glob, {
		dot: true,
		nonegate: true,
		nocomment: true
	}))
}));
/** The first class whose globs match, or null. The catch-all `script` class is left to its detector. */
const classOf = (path) => {
	compiled$2 ??= compile$1();
	return compiled$2.find(({ of, globs }) => of.id !== "script" && globs.some((glob) => glob.match(path)))?.of ?? null;
};

// src/surfaces/catalogue/secret-names.ts
const secretClasses = [
	{
		id: "telemetry",
		kind: "secret",
		what: "coverage, scanners, benchmarks or a build cache",
		names: /^(?:CODECOV|COVERALLS|SONAR|SONARCLOUD|CODSPEED|TURBO|NX_CLOUD|CHROMATIC|PERCY|SNYK|FOSSA|CODACY|CODECLIMATE|BUILDKITE_ANALYTICS|DEVELOCITY|GRADLE_ENTERPRISE|SEMGREP|GITGUARDIAN|BENCHER|CC_TEST_REPORTER)_?/,
		source: "https://docs.codecov.com/docs/codecov-tokens"
	},
	{
		id: "app-key",
		kind: "app-token",
		what: "a GitHub App's key",
		names: /(?:^|_)APP_(?:ID|CLIENT_ID|PRIVATE_KEY|KEY|PEM|SECRET)$|(?:^|_)(?:GITHUB|GH|BOT)_APP(?:_|$)/,
		source: "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps"
	},
	{
		id: "aws-key",
		kind: "static-key",
		what: "an access key of AWS",
		names: /AWS_(?:ACCESS_KEY|SECRET|SESSION)|(?:^|_)(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
		source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
	},
	{
		id: "gcp-key",
		kind: "static-key",
		what: "a key of a Google Cloud service account",
		names: /(?:^|_)(?:GCP|GOOGLE|GCLOUD|FIREBASE|GKE)_(?:\w{0,40}_)?(?:SA_KEY|KEY|CREDENTIALS?|SERVICE_ACCOUNT\w{0,20})$|_SA_KEY$|GOOGLE_APPLICATION_CREDENTIALS|CREDENTIALS_JSON$|^GOOGLE_CREDENTIALS/,
		source: "https://cloud.google.com/iam/docs/keys-create-delete"
	},
	{
		id: "azure-key",
		kind: "static-key",
		what: "a secret of an Azure application",
		names: /^AZURE_(?:\w{0,40}_)?(?:CREDENTIALS|CLIENT_SECRET|PUBLISH_PROFILE|STORAGE_KEY|PASSWORD)|^ARM_CLIENT_SECRET$|PUBLISH_PROFILE/,
		source: "https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-secret"
	},
	{
		id: "cloud-token",
		kind: "static-key",
		what: "a cloud or hosting account",
		names: /^(?:KUBE_?CONFIG|DIGITALOCEAN|CLOUDFLARE|CF_API|VERCEL|NETLIFY|FLY_API|HEROKU|RENDER_API|HCLOUD|LINODE|SCW|DO_API|OPENSHIFT|PULUMI_ACCESS|TF_API|TF_TOKEN)/,
		source: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
	},
	{
		id: "package-token",
		kind: "static-key",
		what: "the right to publish packages",
		names: /^(?:NPM|NODE_AUTH|PYPI|TEST_PYPI|TWINE|CARGO_REGISTRY|CRATES|RUBYGEMS|GEM_HOST|NUGET|OSSRH|SONATYPE|NEXUS|CENTRAL|MAVEN|GRADLE_PUBLISH|HEX_API|VSCE|OVSX|SNAPCRAFT|CHOCO|COCOAPODS|PUB_DEV)_?|(?:^|_)(?:NPM|PYPI)_(?:API_)?TOKEN$/,
		source: "https://docs.npmjs.com/about-access-tokens"
	},
	{
		id: "signing-key",
		kind: "static-key",
		what: "a signing key",
		names: /GPG|PGP|SIGNING|COSIGN|KEYSTORE|KEY_ALIAS|(?:^|_)(?:P12|PFX|CERT|CERTIFICATE|CSC)(?:_|$)|NOTARY|NOTARIZ|MINISIGN/,
		source: "https://docs.github.com/en/actions/how-tos/deploy/deploy-to-third-party-platforms/sign-xcode-applications"
	},
	{
		id: "ssh-key",
		kind: "static-key",
		what: "a private key",
		names: /DEPLOY_KEY|SSH_\w{0,30}KEY|PRIVATE_KEY|^ID_RSA/,
		source: "https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys"
	}
];
/** Names of things that are kept as secrets and are none: they say where, not with what. */
const label = /(?<!KEY|APP|CLIENT|SERVICE)_(?:ID|NAME|SLUG|URL|ENDPOINT|REGION|ACCOUNT|PROJECT|TEAM|ORG|EMAIL)$/;
/** The class of a secret by its name; null where the name says nothing. */
const classOfSecret = remembering(5e3, (name) => {
	const upper = name.slice(0, 200).toUpperCase();
	if (label.test(upper)) return null;
	return secretClasses.find(({ names }) => names.test(upper)) ?? null;
});

// src/surfaces/privileged.ts
/** Scopes with which nothing but talk to reviewers and scanners can be done. */
const harmlessWrites = /* @__PURE__ */ new Set([
	"security-events",
	"checks",
	"pull-requests",
	"issues",
	"discussions",
	"models"
]);
const isPrivileged = (reading) => {
	const known = remembered$2.get(reading);
	if (known !== void 0) return known;
	const holds = holdsAnything(reading);
	remembered$2.set(reading, holds);
	return holds;
};
/** Asked for every command of a job. */
const remembered$2 = /* @__PURE__ */ new WeakMap();
const holdsAnything = (reading) => reading.environment !== null || reading.calledEnvironments.length > 0 || reading.token.all === "write" || Object.entries(reading.token.scopes).some(([scope, access]) => access === "write" && !harmlessWrites.has(scope)) || reading.secrets.some((secret) => secret.name !== "GITHUB_TOKEN" && secret.form !== "mapped");
/** True where the token's scopes are written down and hold no write: GitHub then refuses whatever is tried with it. */
const cannotWrite = (token) => token.specified && token.all !== "write" && !Object.values(token.scopes).includes("write");

// src/surfaces/production.ts
const productionWords = /* @__PURE__ */ new Set([
	"prod",
	"prd",
	"production",
	"live"
]);
const lowerWords = /* @__PURE__ */ new Set([
	"stage",
	"stg",
	"staging",
	"preprod",
	"uat",
	"qa",
	"test",
	"tests",
	"testing",
	"dev",
	"develop",
	"development",
	"sandbox",
	"preview",
	"previews",
	"review",
	"demo",
	"training",
	"ci",
	"ephemeral",
	"local",
	"nonprod"
]);
const longest$4 = 2e3;
/** One name of a target: `yes` and `no` by its words, both of them or neither is `unknown`. `non-prod` and `pre-production` are not production. */
const productionOfName = (name) => {
	const words = name.slice(0, longest$4).toLowerCase().replace(/\b(?:non|pre|not)[-_]?prod(?:uction)?\b/g, "preprod").split(/[^a-z0-9]+/);
	if (words.some((word) => productionWords.has(word))) return "yes";
	return words.some((word) => lowerWords.has(word)) ? "no" : "unknown";
};
/** Of several names: production if any is, not production if all that say something say no. */
const productionOfNames = (names) => {
	const said = names.map(productionOfName).filter((answer) => answer !== "unknown");
	if (said.includes("yes")) return "yes";
	return said.length > 0 ? "no" : "unknown";
};
/** Names of environments that stand for what users get, where no other word speaks. */
const channels = new Set("github-pages pypi npm crates-io rubygems maven-central app-store play-store testflight marketplace release releases publish main".split(" "));
/** Of the environments that a job or the jobs that it calls name. */
const productionOfJob = (reading) => {
	const named = [reading.environment, ...reading.calledEnvironments].flatMap((environment) => environment?.name.values ?? []);
	const byWords = productionOfNames(named);
	return byWords === "unknown" && named.some((name) => channels.has(name.toLowerCase())) ? "yes" : byWords;
};
const environmentKeys = /^(?:environment|env|env_name|deploy_env|app_env|rails_env|rack_env|stage|tier|tf_workspace|target_env|aws_profile|pulumi_stack|namespace|cluster(?:_name)?)$/i;
/** The variables of a command's environment that name a target. `NODE_ENV` is a build mode and no target. */
const namesATarget = (variable) => environmentKeys.test(variable);

// src/surfaces/announced.ts
const announcements = [
	{
		category: "publish",
		words: /(?:^|[^a-z])(?:publish|publishing|publisher)(?:[^a-z]|$)/
	},
	{
		category: "deploy",
		words: /(?:^|[^a-z])(?:deploy|deploys|deployment|deployments|rollout|redeploy)(?:[^a-z]|$)/
	},
	{
		category: "database",
		words: /(?:^|[^a-z])(?:migrate|migrations?)(?:[^a-z]|$)/
	},
	{
		category: "release",
		words: /(?:^|[^a-z])(?:release|releases|releaser)(?:[^a-z]|$)/
	},
	{
		category: "signing",
		words: /(?:^|[^a-z])(?:sign|signing|codesign|notarize|notarise)(?:[^a-z]|$)/
	}
];
/** Words that take an announcement back: the job looks at a release, or reports on one. */
const looks = /(?:^|[^a-z])(?:check|checks|verify|validate|test|tests|lint|dry|plan|notify|report|results?|docs?-?preview|status|open|close|failed|failure|alert|coverage|cleanup|clean-?up)(?:[^a-z]|$)/;
const longest$3 = 300;
/** `npmPublish` and `npm_publish` are two words each. */
const plainWords = (name) => name.slice(0, longest$3).replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
const announcedIn = (name) => {
	const words = plainWords(name);
	if (looks.test(words)) return [];
	const first = announcements.flatMap(({ category, words: pattern }) => {
		const at = words.search(pattern);
		return at < 0 ? [] : [{
			category,
			at
		}];
	}).sort((a, b) => a.at - b.at)[0];
	return first === void 0 ? [] : [first.category];
};
const fileName = (path) => path.replace(/^.*\//, "").replace(/\.\w+$/, "");
const effectOf = (category, message, reading, origin, target) => ({
	category,
	code: `${category}-by-name`,
	message,
	access: "write",
	destructive: false,
	lowImpact: false,
	blockworthy: false,
	production: productionOfJob(reading),
	target,
	credential: null,
	origin
});
const originOfJob = (reading) => ({
	step: 0,
	stepName: reading.job.id,
	at: reading.job.at,
	via: [],
	quote: `${reading.job.id}:`.slice(0, 200),
	conditions: []
});
/** What is got ready is not yet sent anywhere. */
const prepares = /(?:^|[^a-z])(?:build|builds|prepare|package|pack|changelog|notes|version|bundle|image|install|setup|clean)(?:[^a-z]|$)/;
const started = /^(?:script|make|just|task|turbo|nx|lerna|mise|npm|pnpm|yarn|bun) |\.(?:sh|ps1|py|js|mjs|ts|rb)$/;
/** Scripts, targets and tasks that could not be read: their name is what is left. */
const unreadNames = (activities) => activities.flatMap((activity) => {
	if (activity.kind !== "unread" || !started.test(activity.what)) return [];
	const name = fileName(activity.what.replace(/ of \S*$/, ""));
	return prepares.test(plainWords(name)) ? [] : [{
		name,
		origin: activity.origin
	}];
});
const programNames = (activities) => activities.flatMap((activity) => activity.kind === "program" ? [activity.origin] : []);
/** Secrets that serve one thing only: what they are for is done by something in the job, seen or not. */
const purposes = [{
	category: "signing",
	message: "Holds a signing key or its password.",
	serves: (name) => classOfSecret(name)?.id === "signing-key" || /(?:^|_)(?:STORE_(?:FILE|PASSWORD)|MATCH_PASSWORD|APPLE_CERT\w{0,40})$/.test(name)
}, {
	category: "shared-write",
	message: "Holds the address by which a chat takes messages.",
	serves: (name) => /(?:SLACK|DISCORD|TEAMS|MATTERMOST|TELEGRAM|GOOGLE_CHAT)\w{0,60}(?:WEBHOOK|HOOK|BOT_TOKEN)/.test(name)
}];
const bySecret = (reading) => purposes.flatMap(({ category, message, serves }) => {
	const held = reading.secrets.find(({ name, form }) => form !== "mapped" && serves(name.toUpperCase()));
	if (held === void 0) return [];
	const origin = {
		...originOfJob(reading),
		step: held.step ?? 0,
		at: held.at,
		quote: held.quote.slice(0, 200)
	};
	return [{
		...effectOf(category, message, reading, origin, held.name),
		code: `${category}-by-secret`,
		credential: held.name
	}];
});
/** @param effects what the job is known to do: a category among them needs no announcement. */
const announcedBy = (reading, effects) => {
	if (!isPrivileged(reading)) return [];
	const known = new Set(effects.filter(({ access }) => access === "write").map(({ category }) => category));
	const byProgram = reading.activities.flatMap((activity) => activity.kind === "program" ? announcedIn(fileName(activity.path)).map((category) => effectOf(category, "Runs a program whose name says what it is for, in a job that holds credentials.", reading, activity.origin, activity.path)) : []);
	const byUnread = unreadNames(reading.activities).flatMap(({ name, origin: at }) => announcedIn(name).map((category) => effectOf(category, "Runs a script that could not be read and whose name says what it is for, in a job that holds credentials.", reading, at, name)));
	const origin = programNames(reading.activities)[0] ?? originOfJob(reading);
	const byJob = [reading.job.id, ...reading.calls.map((call) => fileName(call.replace(/@.*$/, "")))].flatMap(announcedIn).map((category) => effectOf(category, "The name of the job says what it is for, and it holds credentials.", reading, origin, reading.job.id));
	const explained = (category) => known.has(category) || category === "publish" && known.has("deploy");
	const announced = [
		...byProgram,
		...byUnread,
		...byJob,
		...bySecret(reading)
	].filter(({ category }) => !explained(category));
	return announced.filter((effect, i) => announced.findIndex(({ category }) => category === effect.category) === i);
};

// src/surfaces/command-line.ts
/** What the word surely says, else the part before its first variable or expression. */
const visible = (word) => word.value ?? bare(word.text).split(/[$`]/, 1)[0] ?? "";
/** The text without the quotes around it. */
const bare = (text) => text.replace(/^["']+/, "").replace(/["']+$/, "");
/** Variables and expressions that the platform fills, with something of the shape that they always have. */
const platform = [
	[/\$\{\{\s*github\.repository\s*\}\}|\$\{GITHUB_REPOSITORY\}|\$GITHUB_REPOSITORY\b/g, "owner/name"],
	[/\$\{\{\s*github\.repository_owner\s*\}\}|\$\{GITHUB_REPOSITORY_OWNER\}|\$GITHUB_REPOSITORY_OWNER\b/g, "owner"],
	[/\$\{\{\s*github\.(?:event\.(?:(?:pull_request|issue|discussion)\.)?number|run_id|run_number|sha|event\.comment\.id)\s*\}\}|\$\{GITHUB_(?:SHA|RUN_ID)\}|\$GITHUB_(?:SHA|RUN_ID)\b/g, "1"]
];
/** What a word comes to, with what the platform fills put in; null where anything else is left open. */
const settled = (word) => {
	if (word.value !== null) return word.value;
	const text = platform.reduce((left, [pattern, shape]) => left.replace(pattern, shape), bare(word.text).slice(0, 2e3));
	return word.text.length > 2e3 || /[$`]/.test(text) ? null : text;
};
const part = (word, from) => {
	return {
		text: bare(word.text).slice(from),
		value: word.value === null ? null : word.value.slice(from),
		secrets: word.secrets
	};
};
/** One word that starts with a dash: a cluster of letters, a long flag, or either with its value attached. */
const readFlag = (word, tool, valued) => {
	const text = word.value ?? bare(word.text);
	const equals = text.indexOf("=");
	const name = equals > 0 ? text.slice(0, equals) : text;
	if (text.startsWith("--") || tool.style === "go" || valued.has(name) || !/^-[A-Za-z]{2,}/.test(text)) {
		if (equals > 0) return {
			flags: [{
				name,
				word: part(word, equals + 1)
			}],
			takesNext: null
		};
		return valued.has(name) ? {
			flags: [],
			takesNext: name
		} : {
			flags: [{
				name,
				word: null
			}],
			takesNext: null
		};
	}
	const flags = [{
		name,
		word: null
	}];
	for (let i = 1; i < text.length && i < 24; i++) {
		const letter = `-${text[i]}`;
		if (!valued.has(letter)) flags.push({
			name: letter,
			word: null
		});
		else if (i + 1 < text.length) return {
			flags: [...flags, {
				name: letter,
				word: part(word, i + 1)
			}],
			takesNext: null
		};
		else return {
			flags,
			takesNext: letter
		};
	}
	return {
		flags,
		takesNext: null
	};
};
const remembered$1 = /* @__PURE__ */ new WeakMap();
/** The flags that the catalogue knows of a tool. */
const flagsOf = (tool) => {
	const known = remembered$1.get(tool);
	if (known !== void 0) return known;
	const made = {
		valued: new Set(tool.valued ?? []),
		switches: /* @__PURE__ */ new Set([...tool.switches ?? [], ...tool.dry ?? []])
	};
	remembered$1.set(tool, made);
	return made;
};
/**
* @param greedy reads flags unknown to the catalogue that stand before the first operand as if they took the next word.
*/
const readLine = (command, tool, greedy = false) => {
	const { valued, switches } = flagsOf(tool);
	const operands = [];
	const flags = [];
	let doubtful = false;
	for (let i = 0; i < command.args.length; i++) {
		const word = command.args[i];
		if (word === void 0) break;
		const text = word.value ?? bare(word.text);
		if (text === "--" && !(tool.passesOn === true && operands.length > 0)) return {
			operands,
			flags,
			rest: command.args.slice(i + 1),
			doubtful
		};
		if (!text.startsWith("-") || text === "-" || tool.passesOn === true && operands.length > 0) {
			operands.push(word);
			continue;
		}
		const { flags: read, takesNext } = readFlag(word, tool, valued);
		flags.push(...read);
		const next = command.args[i + 1];
		if (takesNext !== null) {
			flags.push({
				name: takesNext,
				word: next ?? null
			});
			i++;
		} else if (next?.value === "false" && read.length === 1 && read[0]?.word === null) {
			flags.splice(-1, 1, {
				name: read[0].name,
				word: next
			});
			i++;
		} else if (operands.length === 0 && next !== void 0 && read.some(({ name, word }) => word === null && !switches.has(name))) {
			doubtful = true;
			if (greedy) i++;
		}
	}
	return {
		operands,
		flags,
		rest: [],
		doubtful
	};
};

// src/surfaces/holdings.ts
const localHosts = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|kubernetes\.docker\.internal|kind-registry|[\w.-]+\.(?:localhost|local|test|svc|localstack\.cloud)|k3d-[\w.-]+|localstack|minio|verdaccio)$/i;
/** The host of a URL, connection string, image name or `user@host:path`; null where there is none to see. */
const hostOf = (text) => {
	const head = text.slice(0, 2e3);
	const url = /^[A-Za-z][\w+.-]*:\/\/(?:[^/@\s]*@)?(\[[0-9a-f:]+\]|[^/:?#\s]+)/i.exec(head);
	if (url?.[1] !== void 0) return url[1].toLowerCase();
	const remote = /^(?:[\w.-]+@)?([\w.-]+):/.exec(head);
	if (remote?.[1] !== void 0) return remote[1].toLowerCase();
	const first = head.replace(/^[\w.-]+@/, "").split(/[/:\s]/, 1)[0] ?? "";
	return /^(?:localhost|[\w-]+\.[\w.-]+)$/i.test(first) ? first.toLowerCase() : null;
};
/** True where the host is the runner itself or a service of the job. */
const isLocalHost = (host, reading) => localHosts.test(host) || Object.hasOwn(reading.job.services, host);
const clusterActions = /(?:^|\/)(?:kind-action|setup-kind|k3d-action|setup-k3d-k3s|setup-minikube|actions-setup-minikube|setup-k3s|kwok|microk8s-actions|create-cluster|kubernetes-kind-action)(?:\/|$)/;
const clusterCommands = /* @__PURE__ */ new Set([
	"kind",
	"k3d",
	"minikube",
	"microk8s",
	"k3s",
	"ctlptl",
	"kwokctl",
	"vcluster"
]);
/** A cluster that the job brought up itself. */
const hasLocalCluster = (reading) => reading.activities.some((activity) => activity.kind === "use" && clusterActions.test(activity.action) || activity.kind === "command" && activity.name !== null && clusterCommands.has(activity.name));
/** Secrets that give power somewhere: the job's own token and nothing else is not one. */
const secretNames = (reading) => reading.secrets.filter(({ name, form }) => name !== "GITHUB_TOKEN" && form !== "mapped").map(({ name }) => name);
const mintsTokens = (reading) => reading.token.all === "write" || reading.token.scopes["id-token"] === "write";
const standsInside = (reading) => reading.runners.some((label) => label.values?.some((value) => /^(?:self-hosted|group:)/i.test(value)) ?? false);
/** Does the job hold anything by which it could reach a system outside GitHub? A self-hosted runner counts: its machine may be trusted. */
const holdsKeys = (reading) => secretNames(reading).length > 0 || mintsTokens(reading) || reading.environment !== null || reading.calledEnvironments.length > 0 || standsInside(reading);
/** Words in which a secret flows into this command: its arguments, its input, and the variables set for it. */
const secretsIn = (command) => {
	const words = [
		...command.args,
		command.stdin,
		...Object.values(command.assignments)
	];
	return [...new Set(words.flatMap((word) => word?.secrets ?? []))];
};
const setsUp = /^(?:actions\/|\.\/)|(?:^|[/_-])(?:setup|install)(?:[/_-]|$)/;
const reachesOut$1 = /* @__PURE__ */ new Set([
	"curl",
	"wget",
	"aws",
	"gcloud",
	"az",
	"vault",
	"gh",
	"op",
	"doppler",
	"infisical",
	"tsh"
]);
/** True where an activity could turn the job's identity into a credential: anything but a set-up action or a program that asks nobody. */
const couldSignIn = (activity) => activity.kind === "use" ? !setsUp.test(activity.action) : activity.kind !== "command" || activity.name === null || reachesOut$1.has(activity.name);
/**
* A job whose only key is its identity (federation) holds nothing until a step has signed in.
*
* @param origin where the command in question stands, as the reader made it
*/
const notSignedInYet = (reading, origin) => {
	const at = reading.activities.findIndex((activity) => activity.origin === origin);
	const onlyIdentity = secretNames(reading).length === 0 && !standsInside(reading);
	return at >= 0 && onlyIdentity && !reading.activities.slice(0, at).some(couldSignIn);
};

// src/surfaces/sql.ts
const longest$2 = 2e5;
const plain$2 = (text) => text.slice(0, longest$2).replace(/--[^\n]*/g, " ").replace(/\/\*[^*]*\*\//g, " ").replace(/'[^']*'/g, "''");
const destroying = /\b(?:drop\s+(?:database|schema|table|view|index|role|user|keyspace|column|owned|extension)|truncate\b|flushall\b|flushdb\b|dropdatabase\s*\(|\.drop\s*\(|deletemany\s*\(\s*\{\s*\}|alter\s+table\s+\S+\s+drop\b)/i;
const writing = /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|alter|create|grant|revoke|replace\s+into|merge\s+into|copy\s+\S+\s+from|call|do\s+\$|reindex|vacuum|refresh\s+materialized|set\s+(?:global|password)|comment\s+on|lock\s+table|load\s+data|import\s+into|reassign|exec(?:ute)?|terminate|pg_(?:terminate|cancel)_backend|insertone|insertmany|updateone|updatemany|deleteone|deletemany|createcollection|createindex)\b/i;
const including = /(?:^|\n)\s*(?:\\i|\\ir|source|@|\\copy\s+\S+\s+from)\b/i;
/** Every `DELETE`/`UPDATE` statement without a `WHERE` empties or rewrites its table. */
const unbounded = (sql) => sql.split(";").some((statement) => /^\s*(?:delete\s+from|update)\b/i.test(statement) && !/\bwhere\b/i.test(statement));
const sqlDoes = (text) => {
	const sql = plain$2(text);
	if (destroying.test(sql) || unbounded(sql)) return "destroys";
	return writing.test(sql) || including.test(sql) ? "writes" : "reads";
};

// src/surfaces/call-checks.ts
const shown$1 = (word) => word.value ?? bare(word.text);
const valuesOf = ({ line }, names) => line.flags.flatMap(({ name, word }) => names.includes(name) && word !== null ? [word] : []);
/** The statements a database client was given; null where they come from a file, a pipe or a variable. */
const sqlGiven = (call) => {
	const { command, line } = call;
	const inline = valuesOf(call, [
		"-c",
		"--command",
		"-e",
		"--execute",
		"--eval",
		"-q",
		"-Q",
		"--query",
		"--sql"
	]).map((word) => word.value);
	const files = valuesOf(call, [
		"-f",
		"--file",
		"-i",
		"--input-file",
		"--queries-file"
	]).map(() => null);
	const fed = command.stdin === null ? [] : [command.stdin.value];
	const piped = command.pipedFrom.length > 0 || command.redirects.some(({ operator }) => operator === "<") ? [null] : [];
	const operands = line.operands.slice(call.tool.names[0] === "redis-cli" ? 0 : 1).map(({ value }) => value);
	return [
		...inline,
		...files,
		...fed,
		...piped,
		...operands
	];
};
const sqlOf = (call) => {
	const does = sqlGiven(call).map((text) => text === null ? "writes" : sqlDoes(text));
	return does.includes("destroys") ? "destroys" : does.includes("writes") ? "writes" : "reads";
};
const isBucket = (word) => word !== void 0 && /^(?:s3|gs|r2|az|oci):\/\//i.test(visible(word));
/** The last operand of a copy is where it goes. */
const destination = ({ line }) => line.operands.at(-1);
const isRemotePath = (word, call) => {
	if (word === void 0) return false;
	const remote = /^(?:(?:rsync|sftp|scp|ssh|ftps?):\/\/)?(?:[^/\s:@]+@)?([^/\s:]{2,}):/.exec(shown$1(word));
	return remote?.[1] !== void 0 && !isLocalHost(remote[1], call.reading);
};
const refspecs = ({ line }) => line.operands.slice(2).map(shown$1);
const tagLike = /^\+?(?:refs\/tags\/|v\d|:?refs\/tags\/|(?:[\w./-]*[-/])?v\$|tag$|tags\/)|^"?\$\{?\{?[^}]{0,200}(?:\b|_)tag(?:_?name)?(?:\b|_)/i;
const deletes$1 = (call) => call.line.flags.some(({ name }) => name === "--delete" || name === "-d") || refspecs(call).some((ref) => ref.startsWith(":"));
/** Forced, mirrored or deleting: what was there is gone afterwards. */
const rewritesHistory = (call) => call.line.flags.some(({ name }) => /^(?:-f|--force(?:-with-lease|-if-includes)?|--mirror|--delete|-d|--prune)$/.test(name)) || refspecs(call).some((ref) => /^[+:]/.test(ref));
/** A ref that the same job made with `git tag`. */
const isTaggedHere = (ref, { reading }) => reading.activities.some((activity) => activity.kind === "command" && activity.name === "git" && activity.args.some(({ value }) => value === "tag") && activity.args.some((word) => shown$1(word) === ref && word.value !== "tag"));
const trunk = /(?:^|[:/+])(?:main|master|trunk|develop|production|release[\w./-]{0,100})$/i;
const apiPath = (call) => {
	const operand = call.line.operands[1];
	return operand === void 0 ? "" : shown$1(operand).replace(/^https:\/\/api\.github\.com/, "");
};
const hasFields = ({ line }) => line.flags.some(({ name }) => [
	"-f",
	"-F",
	"--field",
	"--raw-field",
	"--input"
].includes(name));
/** The method of `gh api`: POST as soon as a field is given, unless it is named. */
const apiMethod = (call) => {
	const named = call.line.flags.find(({ name }) => name === "-X" || name === "--method");
	return named === void 0 ? hasFields(call) ? "POST" : "GET" : named.word?.value?.toUpperCase() ?? null;
};
const writesApi = (call) => {
	const method = apiMethod(call);
	return method === null || !["GET", "HEAD"].includes(method);
};
const guardPaths = /\/(?:branches\/[^/]+\/protection|rulesets|actions\/permissions|actions\/workflows\/[^/]+\/disable|environments\/[^/]+$|actions\/runners\/(?:registration|remove)-token|hooks|collaborators|interaction-limits)/i;
const destructive$1 = /\brm\s+-[a-z]*r|\bmkfs|\bdd\s+[^\n]{0,200}of=\/dev\/|\bdrop\s+(?:database|table|schema)|\b(?:dropdb|shutdown|poweroff)\b|system\s+prune|volume\s+(?:rm|prune)/i;
const callChecks = {
	"sql-destroys": (call) => sqlOf(call) === "destroys",
	"sql-writes": (call) => sqlOf(call) !== "reads",
	"to-bucket": (call) => {
		const to = destination(call);
		return isBucket(to) || to?.value === null && visible(to) === "" && !call.line.operands.slice(0, -1).some(isBucket);
	},
	"to-remote": (call) => isRemotePath(destination(call), call),
	"from-remote": (call) => call.line.operands.slice(0, -1).some((word) => isRemotePath(word, call)),
	"pushes-tag": (call) => refspecs(call).some((ref) => isTaggedHere(ref, call)) || call.line.flags.some(({ name }) => ["--tags", "--follow-tags"].includes(name)) || refspecs(call).some((ref) => tagLike.test(ref)),
	"pushes-pages": (call) => refspecs(call).some((ref) => /(?:^|[:/])(?:gh-pages|pages)$/.test(ref)),
	"drops-tag": (call) => deletes$1(call) && refspecs(call).some((ref) => tagLike.test(ref.replace(/^:/, "")) || isTaggedHere(ref, call)),
	"pushes-over-history": (call) => rewritesHistory(call) && (call.line.flags.some(({ name }) => name === "--mirror") || refspecs(call).some((ref) => trunk.test(ref))),
	"pushes-to-platform": (call) => /^(?:heroku|dokku|piku|clever|scalingo|gigalixir)(?:$|[-:/])|heroku\.com/.test(call.line.operands.slice(1, 2).map(shown$1).join("")),
	"graphql-mutates": (call) => {
		const query = call.line.flags.flatMap(({ name, word }) => [
			"-f",
			"-F",
			"--field",
			"--raw-field",
			"--input"
		].includes(name) && word !== null ? [word] : []).filter((word) => /^query=/.test(shown$1(word)));
		const texts = call.command.stdin === null ? query : [...query, call.command.stdin];
		return texts.length === 0 || texts.some((word) => /\bmutation\b/.test(shown$1(word)) || /^query=@/.test(shown$1(word)) || !/[{]/.test(shown$1(word)));
	},
	"api-guards-checks": (call) => writesApi(call) && guardPaths.test(apiPath(call)),
	"api-destroys": (call) => apiMethod(call) === "DELETE" && !/\/(?:labels|assignees|reactions|comments|requested_reviewers|lock)(?:\/|$)/.test(apiPath(call)),
	"api-releases": (call) => writesApi(call) && /\/(?:releases|git\/(?:refs?\/tags|tags))(?:\/|$)/.test(apiPath(call)),
	"api-writes": writesApi,
	"remote-removal": ({ command, line }) => {
		const words = [
			...line.operands.slice(1),
			...line.rest,
			...command.stdin === null ? [] : [command.stdin]
		];
		return destructive$1.test(words.map(shown$1).join(" ").slice(0, 2e4));
	},
	"outside-workspace": (call) => call.line.operands.some((word) => /^\/(?:mnt|srv|data|nfs|shared|efs|media|var\/lib)\b|^\/\*?$/.test(shown$1(word))),
	"holds-keys": (call) => holdsKeys(call.reading),
	"secret-key": (call) => call.command.args.some(({ secrets }) => secrets.length > 0) || (call.command.stdin?.secrets.length ?? 0) > 0 || call.command.pipedFrom.length > 0
};

// src/surfaces/catalogue/commands/agents.ts
const works = "Has an AI agent work with what the job holds";
const agent = (names, source, quiet = []) => ({
	names,
	source,
	local: "keyless",
	valued: [
		"--model",
		"-m",
		"--mcp-config",
		"--permission-mode",
		"--allowedTools",
		"--allowed-tools",
		"--settings",
		"--output-format",
		"--sandbox",
		"-s",
		"-C",
		"--cd",
		"--profile",
		"-c",
		"--config",
		"--message",
		"--append-system-prompt",
		"--max-turns",
		"--approval-mode",
		"-o",
		"--agent",
		"--recipe",
		"--instructions",
		"-i"
	],
	rules: [
		{ on: [
			"doctor|update|upgrade|install|login|logout|completion|config|help|auth|models|info|version|uninstall|setup-token",
			"mcp list|get|remove|ls",
			"plugin|extensions|extension list|install|validate|link|update",
			"stats|export|debug",
			...quiet
		] },
		{
			on: [
				"mcp add|add-json|serve|start|add-from-claude-desktop",
				"mcp-server",
				"mcp"
			],
			does: ["agent-or-mcp"],
			what: "Gives an AI agent a tool server, or serves one",
			source
		},
		{
			on: ["** --dangerously-skip-permissions|--yolo|--full-auto|--dangerously-bypass-approvals-and-sandbox|--force|--allow-all-tools|--yes-always|--permission-mode=bypassPermissions|--approval-mode=yolo|--sandbox=danger-full-access|-y"],
			does: ["agent-or-mcp"],
			what: "Has an AI agent work without asking for permission",
			source
		},
		{
			on: ["**"],
			does: ["agent-or-mcp"],
			what: works,
			source
		}
	]
});
const agents = [
	agent([
		"claude",
		"claude-code",
		"@anthropic-ai/claude-code"
	], "https://docs.claude.com/en/docs/claude-code/cli-reference"),
	agent(["codex", "@openai/codex"], "https://developers.openai.com/codex/cli/reference"),
	agent([
		"gemini",
		"@google/gemini-cli",
		"gemini-cli"
	], "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/index.md"),
	agent(["copilot", "@github/copilot"], "https://docs.github.com/en/copilot/concepts/agents/about-copilot-cli"),
	agent(["cursor-agent"], "https://docs.cursor.com/en/cli/reference/parameters"),
	agent(["aider", "aider-chat"], "https://aider.chat/docs/config/options.html"),
	agent([
		"opencode",
		"opencode-ai",
		"crush"
	], "https://opencode.ai/docs/cli/", [
		"serve",
		"web",
		"attach",
		"session *"
	]),
	agent([
		"droid",
		"amp",
		"@sourcegraph/amp",
		"auggie",
		"@augmentcode/auggie",
		"qwen",
		"@qwen-code/qwen-code",
		"kimi",
		"kilocode",
		"@kilocode/cli",
		"cline",
		"cn",
		"@continuedev/cli",
		"openhands",
		"kiro-cli",
		"junie",
		"rovodev",
		"cagent",
		"trae-cli",
		"swe-agent",
		"sweagent",
		"devin",
		"plandex",
		"mentat",
		"gptme",
		"open-interpreter",
		"codebuff"
	], "https://docs.factory.ai/cli/droid-exec/overview"),
	agent([
		"gh-aw",
		"promptfoo",
		"coderabbit",
		"pr-agent"
	], "https://qodo-merge-docs.qodo.ai/usage-guide/automations_and_usage/", [
		"eval",
		"view",
		"run",
		"cache *"
	]),
	{
		names: [
			"llm",
			"sgpt",
			"aichat",
			"mods",
			"chatgpt",
			"fabric-ai",
			"aicommits",
			"opencommit",
			"oco",
			"ttok",
			"gpt",
			"gptcommit"
		],
		source: "https://llm.datasette.io/en/stable/usage.html",
		local: "keyless",
		rules: [{ on: [
			"install|keys|models|logs|plugins|templates|aliases|config|hook *",
			"models",
			". --version"
		] }, {
			on: ["**"],
			does: ["agent-or-mcp"],
			what: "Sends text to a language model"
		}]
	},
	{
		names: [
			"mcp",
			"fastmcp",
			"mcp-proxy",
			"mcp-remote",
			"mcphost",
			"mcptools",
			"supergateway",
			"@modelcontextprotocol/inspector",
			"smithery",
			"@smithery/cli",
			"mcp-publisher"
		],
		source: "https://modelcontextprotocol.io/docs/learn/server-concepts",
		local: "keyless",
		rules: [
			{
				on: ["publish|deploy"],
				does: ["publish", "agent-or-mcp"],
				what: "Publishes a tool server for agents",
				source: "https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/cli/commands.md"
			},
			{ on: ["version|init|build|login|logout|validate|status"] },
			{
				on: ["**"],
				does: ["agent-or-mcp"],
				what: "Starts or calls a tool server for agents"
			}
		]
	}
];

// src/surfaces/catalogue/commands/application-hosts.ts
const secret$2 = (on, source) => ({
	on,
	does: ["secret", "deploy"],
	what: "Writes secrets of a deployed application",
	source
});
const applicationHosts = [
	{
		names: ["firebase", "firebase-tools"],
		source: "https://firebase.google.com/docs/cli",
		local: "account",
		valued: [
			"-P",
			"--project",
			"--token",
			"--only",
			"--except",
			"-m",
			"--message",
			"-c",
			"--config",
			"--expires",
			"-e"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"firestore:delete",
					"database:remove",
					"functions:delete",
					"hosting:disable",
					"hosting:channel:delete",
					"apphosting:backends:delete",
					"firestore:databases:delete"
				],
				does: ["deploy", "database"],
				what: "Deletes data, functions or hosting",
				destructive: true
			},
			secret$2(["functions:secrets:set|functions:secrets:destroy|functions:config:set|functions:config:unset|apphosting:secrets:set"], "https://firebase.google.com/docs/functions/config-env"),
			{
				on: ["database:set|database:update|database:push|database:import|auth:import|remoteconfig:rollback"],
				does: ["database"],
				what: "Writes data of a Firebase project"
			},
			{
				on: ["appdistribution:*"],
				does: ["publish"],
				what: "Distributes an app to testers"
			},
			{
				on: [
					"deploy",
					"hosting:channel:deploy|hosting:clone|hosting:channel:create",
					"ext:*",
					"apphosting:*",
					"crashlytics:symbols:upload",
					"projects:create",
					"target:apply"
				],
				does: ["deploy"],
				what: "Deploys to Firebase"
			}
		]
	},
	{
		names: ["heroku"],
		source: "https://devcenter.heroku.com/articles/heroku-cli-commands",
		local: "account",
		valued: [
			"-a",
			"--app",
			"-r",
			"--remote",
			"-t",
			"--team"
		],
		rules: [
			{
				on: ["apps:destroy|destroy|pg:reset|addons:destroy|pipelines:destroy|pg:kill|domains:remove"],
				does: ["deploy"],
				what: "Destroys an application or its data",
				destructive: true
			},
			{
				on: ["pg:*"],
				does: ["database"],
				what: "Changes a database"
			},
			secret$2(["config:set|config:unset|config:add"], "https://devcenter.heroku.com/articles/config-vars"),
			{ on: ["logs|ps|apps|apps:info|auth:*|login|whoami|releases|config|config:get|status|info|container:login|git:remote|version|plugins:install|domains|addons"] },
			{
				on: ["container:push|container:release|releases:rollback|run|run:*|ps:*|dyno:*|maintenance:*|features:*|apps:*|pipelines:*|addons:*|builds:create|builds:*|restart|scale|domains:*|certs:*|labs:*|buildpacks:*"],
				does: ["deploy"],
				what: "Deploys to Heroku or changes what runs there"
			}
		]
	},
	{
		names: [
			"railway",
			"render",
			"koyeb",
			"northflank",
			"scalingo",
			"clever",
			"dokku",
			"caprover",
			"coolify",
			"zeabur",
			"aptible",
			"upsun",
			"shuttle",
			"gigalixir",
			"qovery",
			"encore",
			"defang",
			"architect"
		],
		source: "https://docs.railway.com/reference/cli-api",
		local: "account",
		valued: [
			"-s",
			"--service",
			"-e",
			"--environment",
			"-p",
			"--project",
			"-a",
			"--app",
			"-o",
			"--org"
		],
		rules: [
			{
				on: [
					"down|delete|destroy|remove",
					"services|service|apps|app|databases|database|project|environment delete|destroy|remove",
					"delete-*"
				],
				does: ["deploy"],
				what: "Removes an application or service",
				destructive: true
			},
			{ on: ["status|logs|list|whoami|login|link|version|info|validate|preview|apps|services|target|auth|api|a|org|events"] },
			{
				on: [
					"up|deploy|redeploy|run|push|restart|apply|app|services|deploys|service|variables|environment|create|update|set-env|restage|scale|rollback|variable|config|env|start|stop",
					"deploys create",
					"git:*",
					"apps:*",
					"ps:*",
					"config:*",
					"create-*",
					"bind-*",
					"update-*",
					"map-*",
					"run-task"
				],
				does: ["deploy"],
				what: "Deploys an application or changes what runs"
			}
		]
	},
	{
		names: [
			"cf",
			"cf8",
			"cf7"
		],
		source: "https://cli.cloudfoundry.org/en-US/v8/",
		local: "account",
		valued: [
			"-o",
			"-s",
			"-f",
			"-p",
			"-i",
			"-m",
			"-k",
			"-b",
			"-c",
			"--command",
			"--name",
			"--var",
			"--vars-file",
			"--strategy",
			"--hostname"
		],
		rules: [
			{
				on: ["run-task --command|-c=*migrat*", "run-task * *migrat*"],
				does: ["database", "deploy"],
				what: "Migrates a database from a task of the application",
				source: "https://cli.cloudfoundry.org/en-US/v8/run-task.html"
			},
			{
				on: ["delete|d|delete-*|unmap-route|purge-*"],
				does: ["deploy"],
				what: "Removes an application or service",
				destructive: true
			},
			{
				on: ["push|restage|restart|start|stop|scale|rollback|cancel-deployment|continue-deployment|run-task|rt|terminate-task|ssh|set-env|unset-env|set-label", "create-*|update-*|bind-*|unbind-*|map-*|share-*|unshare-*|enable-*|disable-*|set-*|unset-*|add-*|remove-*|apply-manifest|copy-source|upgrade-service|cups|uups|cs"],
				does: ["deploy"],
				what: "Deploys an application or changes what runs"
			}
		]
	},
	{
		names: [
			"kamal",
			"cap",
			"mina",
			"capistrano",
			"deployer",
			"envoy",
			"pm2",
			"fab",
			"nomad-pack",
			"levant",
			"piku",
			"octo",
			"octopus"
		],
		source: "https://kamal-deploy.org/docs/commands/view-all-commands/",
		local: "host",
		valued: [
			"-d",
			"--destination",
			"-c",
			"--config",
			"-r",
			"-H",
			"-f",
			"--file"
		],
		rules: [
			{
				on: [
					"remove",
					"app remove",
					"accessory remove"
				],
				does: ["deploy"],
				what: "Removes a deployed application",
				destructive: true
			},
			{ on: ["config|audit|version|docs|details|init|list|logs|status|monit|describe|help|lock|plan|validate|render"] },
			{
				on: ["build *", "registry *"],
				does: ["publish"],
				what: "Builds and pushes an image"
			}
		],
		otherwise: {
			on: [],
			does: ["deploy"],
			what: "Deploys to servers"
		}
	},
	{
		names: [
			"serverless",
			"sls",
			"osls",
			"sst",
			"zappa",
			"chalice",
			"amplify",
			"ampx",
			"copilot-cli",
			"eb",
			"claudia",
			"faas-cli",
			"func",
			"swa",
			"vapor"
		],
		source: "https://www.serverless.com/framework/docs/providers/aws/cli-reference/deploy",
		local: "account",
		valued: [
			"-s",
			"--stage",
			"-r",
			"--region",
			"-c",
			"--config",
			"--aws-profile",
			"-e",
			"--env",
			"--profile"
		],
		dry: [
			"--dry-run",
			"--noDeploy",
			"--noop"
		],
		rules: [{
			on: [
				"remove|rm|destroy|terminate|undeploy|delete",
				"app delete",
				"env delete",
				"svc delete"
			],
			does: ["deploy", "infrastructure"],
			what: "Removes a deployed stack",
			destructive: true
		}, {
			on: [
				"deploy|redeploy|update|rollback|push|publish|up|invoke|pipeline-deploy|setenv|create|scale|swap|use|remote|certify|schedule",
				"pipeline deploy",
				"svc|job|env|app deploy",
				"secret set|remove|load",
				"sandbox",
				"app create",
				"azure functionapp publish",
				"fc deploy",
				"azure functionapp *"
			],
			does: ["deploy"],
			what: "Deploys a serverless application"
		}]
	},
	{
		names: ["surge", "sam"],
		source: "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-command-reference.html",
		local: "account",
		valued: [
			"-t",
			"--template",
			"--stack-name",
			"--region",
			"--config-env",
			"--profile",
			"--config-file"
		],
		rules: [
			{
				on: ["delete|teardown"],
				does: ["deploy", "infrastructure"],
				what: "Removes a deployed stack",
				destructive: true
			},
			{ on: ["build|validate|init|local|logs|list|login|whoami|token|traces|docs|pipeline *"] },
			{
				on: [
					"deploy|sync|publish|package|remote|ipfs|sites",
					"*",
					"."
				],
				does: ["deploy"],
				what: "Deploys an application or site"
			}
		]
	}
];

// src/surfaces/catalogue/commands/aws.ts
const awsDocs = "https://docs.aws.amazon.com/cli/latest/reference";
const aws = [{
	names: [
		"aws",
		"awslocal",
		"aws2"
	],
	source: awsDocs,
	local: "account",
	valued: [
		"--region",
		"--profile",
		"--output",
		"--endpoint-url",
		"--query",
		"--ca-bundle",
		"--cli-input-json",
		"--color",
		"--cli-read-timeout",
		"--cli-connect-timeout",
		"--acl",
		"--exclude",
		"--include",
		"--cache-control",
		"--content-type",
		"--metadata-directive",
		"--sse",
		"--storage-class",
		"--bucket",
		"--key",
		"--body",
		"--cluster",
		"--service",
		"--stack-name",
		"--function-name",
		"--name",
		"--value",
		"--type",
		"--secret-id",
		"--role-arn",
		"--template-file",
		"--parameters",
		"--tags"
	],
	switches: [
		"--no-cli-pager",
		"--no-verify-ssl",
		"--debug",
		"--no-paginate",
		"--no-sign-request",
		"--only-show-errors"
	],
	dry: ["--dryrun", "--dry-run"],
	rules: [
		{
			on: [
				"secretsmanager get-secret-value|batch-get-secret-value",
				"ssm get-parameter|get-parameters|get-parameters-by-path --with-decryption",
				"ssm get-parameters-by-path"
			],
			does: ["secret", "cloud-cli"],
			what: "Reads secrets from an AWS store",
			source: `${awsDocs}/secretsmanager/get-secret-value.html`
		},
		{
			on: [
				"s3 rb",
				"s3 rm --recursive",
				"s3api delete-*",
				"s3 sync --delete"
			],
			does: ["cloud-cli"],
			what: "Deletes objects or buckets",
			destructive: true,
			source: `${awsDocs}/s3/rm.html`
		},
		{
			on: ["s3 rm"],
			does: ["cloud-cli"],
			what: "Deletes objects",
			destructive: true,
			source: `${awsDocs}/s3/rm.html`
		},
		{
			on: ["s3 cp|mv|sync"],
			only: "to-bucket",
			does: ["cloud-cli"],
			what: "Uploads to a bucket",
			source: `${awsDocs}/s3/cp.html`
		},
		{
			on: ["s3 cp|mv|sync|ls|presign"],
			reads: "cloud-cli",
			what: "Reads from a bucket",
			source: `${awsDocs}/s3/`
		},
		{
			on: ["* delete-*|terminate-*|schedule-key-deletion|batch-delete-*|purge-*|remove-*|deregister-*|release-*|revoke-*|disable-*|deactivate-*|reset-*"],
			does: ["cloud-cli"],
			what: "Deletes or switches off cloud resources",
			destructive: true
		},
		{
			on: [
				"ecs update-service|run-task|deploy|create-service|start-task",
				"deploy *",
				"lambda update-function-code|publish-version|update-alias",
				"amplify start-deployment|start-job",
				"elasticbeanstalk update-environment|create-application-version",
				"apprunner start-deployment",
				"codedeploy|codepipeline *",
				"cloudfront create-invalidation",
				"lightsail create-container-service-deployment"
			],
			does: ["cloud-cli", "deploy"],
			what: "Deploys to AWS"
		},
		{
			on: [
				"cloudformation deploy|create-stack|update-stack|execute-change-set|create-stack-set|update-stack-set",
				"eks create-*|update-cluster-*|update-nodegroup-*",
				"ec2|iam|route53|rds|elbv2|autoscaling|vpc create-*|run-*|modify-*|put-*|attach-*|change-*|update-*|start-*|stop-*|reboot-*|set-*|associate-*|authorize-*"
			],
			does: ["cloud-cli", "infrastructure"],
			what: "Changes cloud resources"
		},
		{
			on: ["rds-data|redshift-data|dynamodb|athena|timestream-query|dax execute-*|batch-execute-*|put-*|update-*|batch-write-*|start-query-execution|transact-write-*|import-*|create-*"],
			does: ["cloud-cli", "database"],
			what: "Changes data in AWS"
		},
		{
			on: [
				"codeartifact publish-package-version",
				"ecr put-image",
				"ecr-public put-image",
				"imagebuilder start-*"
			],
			does: ["cloud-cli", "publish"],
			what: "Publishes to an AWS registry"
		},
		{
			on: ["signer|kms sign*|start-signing-job|put-*"],
			does: ["cloud-cli", "signing"],
			what: "Signs with a cloud key"
		},
		{
			on: [
				"* describe-*|get-*|list-*|head-*|search-*|lookup-*|filter-*|wait|batch-get-*|check-*|estimate-*|preview-*|validate-*|test-*|simulate-*|detect-*|query|scan|ls|tail|decode-*|select-*|assume-role*|update-kubeconfig|login|generate-*|start-query|export-*",
				"sts *",
				"configure *",
				"configure",
				"help",
				"sso *",
				"cloudformation validate-template|package|create-change-set|estimate-template-cost|wait",
				"ecr get-*",
				"eks get-token|update-kubeconfig",
				"logs tail|filter-log-events|start-query",
				"ecr-public get-*"
			],
			reads: "cloud-cli",
			what: "Reads from AWS"
		}
	],
	otherwise: {
		on: [],
		does: ["cloud-cli"],
		what: "Changes something in AWS"
	}
}];

// src/surfaces/catalogue/commands/azure.ts
const azDocs = "https://learn.microsoft.com/cli/azure/reference-index";
const azure = [{
	names: ["az"],
	source: azDocs,
	local: "account",
	valued: [
		"--subscription",
		"-g",
		"--resource-group",
		"-n",
		"--name",
		"-o",
		"--output",
		"--query",
		"-l",
		"--location",
		"--account-name",
		"--template-file",
		"-f",
		"-p",
		"--parameters",
		"--vault-name",
		"-r",
		"--registry"
	],
	switches: [
		"--only-show-errors",
		"--verbose",
		"--debug"
	],
	dry: [
		"--what-if",
		"--dryrun",
		"--dry-run"
	],
	rules: [
		{
			on: ["keyvault secret|key|certificate show|download|backup", "keyvault secret list"],
			does: ["secret", "cloud-cli"],
			what: "Reads secrets from Azure Key Vault",
			source: "https://learn.microsoft.com/cli/azure/keyvault/secret"
		},
		{
			on: [
				"login|logout|account|config|configure|version|extension|bicep|cloud|upgrade|find|self-test|init|interactive|feedback *",
				"login",
				"logout",
				"version",
				"acr login",
				"** get-credentials",
				"** get-access-token",
				"** what-if",
				"** validate"
			],
			reads: "cloud-cli",
			what: "Signs in to Azure or looks at it"
		},
		{
			on: ["** delete|purge|remove|delete-batch|stop|deallocate|destroy|disable|revoke|reset|clear|unlink"],
			does: ["cloud-cli"],
			what: "Deletes or switches off cloud resources",
			destructive: true
		},
		{
			on: [
				"webapp|functionapp|containerapp|spring|staticwebapp|appservice|aks|container|apprunner|logicapp deploy|deployment|up|update|restart|swap|create|config|job|revision|upgrade|command|app",
				"** swap|deploy|up",
				"functionapp *",
				"webapp *",
				"containerapp *",
				"pipelines run"
			],
			does: ["cloud-cli", "deploy"],
			what: "Deploys to Azure",
			source: "https://learn.microsoft.com/cli/azure/webapp"
		},
		{
			on: ["acr build|import|task|run", "artifacts universal publish"],
			does: ["cloud-cli", "publish"],
			what: "Builds or publishes in Azure",
			source: "https://learn.microsoft.com/cli/azure/acr"
		},
		{
			on: ["** list|show|exists|check-*|list-*|download|download-batch|wait|get-*|show-*|query|tail|log|logs|summarize|snapshot|export"],
			reads: "cloud-cli",
			what: "Reads from Azure"
		},
		{
			on: ["deployment|group|network|vm|vmss|role|ad|identity|policy|stack|resource|dns *"],
			does: ["cloud-cli", "infrastructure"],
			what: "Changes cloud resources",
			source: "https://learn.microsoft.com/cli/azure/deployment"
		},
		{
			on: ["sql|postgres|mysql|cosmosdb|redis *"],
			does: ["cloud-cli", "database"],
			what: "Changes a database of Azure",
			source: "https://learn.microsoft.com/cli/azure/sql"
		}
	],
	otherwise: {
		on: [],
		does: ["cloud-cli"],
		what: "Changes something in Azure"
	}
}, {
	names: ["azd"],
	source: "https://learn.microsoft.com/azure/developer/azure-developer-cli/reference",
	local: "account",
	valued: [
		"-e",
		"--environment",
		"-C",
		"--cwd"
	],
	rules: [
		{
			on: ["down"],
			does: ["infrastructure", "cloud-cli"],
			what: "Destroys infrastructure",
			destructive: true
		},
		{
			on: [
				"provision --preview",
				"auth *",
				"config *",
				"show",
				"version",
				"env list|get-values|get-value|refresh|select",
				"package",
				"restore",
				"build",
				"monitor",
				"template *"
			],
			reads: "cloud-cli",
			what: "Looks at Azure"
		},
		{
			on: [
				"up|deploy|provision|publish",
				"env set|new",
				"pipeline config",
				"hooks run"
			],
			does: [
				"infrastructure",
				"deploy",
				"cloud-cli"
			],
			what: "Provisions and deploys to Azure"
		}
	]
}];

// src/surfaces/catalogue/commands/clusters.ts
const clusters = [
	{
		names: ["argocd", "argo"],
		source: "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd/",
		local: "cluster",
		valued: [
			"--server",
			"--auth-token",
			"--config",
			"--grpc-web-root-path",
			"-n",
			"--namespace",
			"--kube-context"
		],
		switches: [
			"--grpc-web",
			"--insecure",
			"--plaintext",
			"--core"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"app|appset|proj|project|repo|cluster delete|rm",
					"app delete-resource",
					"delete"
				],
				does: ["deploy"],
				what: "Deletes an application from a cluster",
				destructive: true
			},
			{
				on: [
					"app|appset|proj|repo|cluster|account|cert|gpg get|list|diff|history|logs|manifests|resources|wait|get-resource|can-i",
					"version|login|context|list|get|logs|watch|wait|lint|node",
					"app actions list"
				],
				reads: "infrastructure",
				what: "Looks at applications of a cluster"
			},
			{
				on: [
					"app sync|set|create|patch|rollback|terminate-op|actions|unset|edit|patch-resource|add-source",
					"appset create|generate",
					"proj *",
					"repo add",
					"cluster add|set",
					"repocreds *",
					"account *",
					"cert *",
					"admin *",
					"submit|resubmit|retry|stop|suspend|resume|terminate|cron|template"
				],
				does: ["deploy"],
				what: "Syncs or changes an application in a cluster"
			}
		]
	},
	{
		names: ["flux"],
		source: "https://fluxcd.io/flux/cmd/",
		local: "cluster",
		valued: [
			"-n",
			"--namespace",
			"--context",
			"--kubeconfig"
		],
		rules: [
			{ on: ["** --export"] },
			{
				on: ["delete", "uninstall"],
				does: ["deploy"],
				what: "Removes what Flux deploys",
				destructive: true
			},
			{
				on: ["push artifact", "tag artifact"],
				does: ["publish"],
				what: "Publishes manifests for a cluster"
			},
			{
				on: ["reconcile|create|bootstrap|install|suspend|resume|migrate"],
				does: ["deploy"],
				what: "Changes what Flux deploys"
			},
			{
				on: ["get|diff|logs|check|trace|tree|stats|events|export"],
				reads: "infrastructure",
				what: "Looks at a cluster"
			}
		]
	},
	{
		names: [
			"skaffold",
			"tilt",
			"garden",
			"okteto",
			"devspace",
			"telepresence"
		],
		source: "https://skaffold.dev/docs/references/cli/",
		local: "cluster",
		valued: [
			"-f",
			"--filename",
			"-p",
			"--profile",
			"-n",
			"--namespace",
			"--kube-context",
			"-c",
			"--context",
			"--env"
		],
		rules: [
			{
				on: [
					"delete|destroy|down|purge",
					"cleanup *",
					"delete *"
				],
				does: ["deploy"],
				what: "Removes what was deployed to a cluster",
				destructive: true
			},
			{
				on: ["run|deploy|apply|up|dev|ci", "preview deploy"],
				does: ["deploy"],
				what: "Deploys to a cluster"
			},
			{
				on: ["build --push", "build"],
				does: ["publish"],
				what: "Builds images and pushes them"
			}
		]
	},
	{
		names: [
			"velero",
			"istioctl",
			"linkerd",
			"cilium",
			"kubeadm",
			"kubeseal",
			"clusterctl",
			"talosctl",
			"rke",
			"rancher",
			"k0sctl",
			"kops",
			"eksctl",
			"nomad",
			"consul",
			"crossplane",
			"tkn",
			"kn",
			"teleport",
			"tctl",
			"tsh",
			"operator-sdk"
		],
		source: "https://eksctl.io/usage/creating-and-managing-clusters/",
		local: "cluster",
		valued: [
			"-n",
			"--namespace",
			"--context",
			"--kubeconfig",
			"-f",
			"--config-file",
			"-c",
			"--config",
			"--name",
			"--region",
			"-e",
			"-p",
			"--profile",
			"--state",
			"-address",
			"--endpoints"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"delete|destroy|uninstall|reset|rm|purge|remove",
					"backup|restore|schedule delete",
					"cluster delete",
					"job stop",
					"kv delete",
					"upgrade reset",
					"project delete",
					"install uninstall",
					"* rm|delete|destroy"
				],
				does: ["infrastructure"],
				what: "Deletes or resets a cluster or part of it",
				destructive: true
			},
			{
				on: ["get|list|describe|status|version|validate|analyze|check|proxy-status|config|plan|verify|logs|completion|info|members|operator-sdk|dashboard|ls|members|monitor|login|fmt|inspect|proxy-config|x|connectivity|viz|backup describe|logs|get|kv get", "* list|get|describe|status|logs|plan|validate|inspect"],
				reads: "infrastructure",
				what: "Looks at a cluster"
			},
			{
				on: ["xpkg push", "bundle push"],
				does: ["publish"],
				what: "Publishes a package for clusters"
			},
			{
				on: ["install|upgrade|apply|create|scale|update|join|init|up|move|enable|drain|set|utils|rolling-update|replace|restore|backup|toolbox|run|inject|clustertask|start|service|job|kv|acl|config|pipeline|cluster|edit|apply-config|bootstrap|deploy|rollback|promote|annotate|label|ssh|scp|exec|users|tokens|kube", "* create|update|apply|start|run|stop|put|promote|scale"],
				does: ["infrastructure"],
				what: "Changes a cluster"
			}
		]
	}
];

// src/surfaces/catalogue/commands/configuration.ts
const configuration = [
	{
		names: [
			"atlantis",
			"spacectl",
			"env0",
			"tfc",
			"scalr",
			"digger",
			"tfctl",
			"hcp"
		],
		source: "https://docs.spacelift.io/concepts/spacectl",
		local: "account",
		valued: [
			"--id",
			"--sha",
			"--run"
		],
		rules: [{
			on: [
				"stack delete",
				"env destroy",
				"environment destroy",
				"destroy"
			],
			does: ["infrastructure"],
			what: "Destroys infrastructure",
			destructive: true
		}, {
			on: [
				"stack deploy|confirm|task|set-current-commit|local-preview|lock|unlock",
				"deploy|approve|apply|run|cancel",
				"run apply",
				"module create-version"
			],
			does: ["infrastructure"],
			what: "Changes infrastructure through another system"
		}]
	},
	{
		names: [
			"ansible-playbook",
			"ansible",
			"ansible-pull",
			"ansible-navigator",
			"salt",
			"salt-ssh",
			"salt-call",
			"knife",
			"chef-client",
			"chef",
			"puppet",
			"bolt",
			"pyinfra",
			"cf-agent",
			"nixops",
			"colmena",
			"deploy-rs",
			"nixos-rebuild",
			"morph",
			"nixos-anywhere"
		],
		source: "https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html",
		local: "host",
		valued: [
			"-i",
			"--inventory",
			"-e",
			"--extra-vars",
			"-u",
			"--user",
			"--private-key",
			"--vault-password-file",
			"--vault-id",
			"-l",
			"--limit",
			"-t",
			"--tags",
			"--skip-tags",
			"-m",
			"-a",
			"-f",
			"-c",
			"--connection",
			"--ssh-common-args",
			"-T",
			"--become-user",
			"--targets",
			"-b",
			"-M",
			"--flake"
		],
		dry: [
			"--check",
			"-C",
			"--syntax-check",
			"--list-hosts",
			"--list-tasks",
			"--list-tags",
			"--noop",
			"--dry-run",
			"--dry",
			"--test",
			"test=True"
		],
		rules: [
			{ on: ["** --connection|-c=local"] },
			{ on: [
				"build|eval|lint|validate|parser|module|inventory|show|version|help|list|doc|facts|describe|node list|show",
				"config *",
				"collections *",
				"images *"
			] },
			{
				on: ["**"],
				does: ["infrastructure", "deploy"],
				what: "Configures hosts"
			}
		]
	},
	{
		names: [
			"aws-nuke",
			"cloud-nuke",
			"azure-nuke"
		],
		source: "https://aws-nuke.ekristen.dev/cli-options/",
		local: "account",
		rules: [{
			on: [
				"** --no-dry-run",
				"aws",
				"defaults-aws",
				"nuke --force",
				"run --no-dry-run"
			],
			does: ["infrastructure"],
			what: "Deletes everything in a cloud account",
			destructive: true
		}]
	},
	{
		names: [
			"octodns-sync",
			"dnscontrol",
			"flarectl",
			"cli53",
			"lexicon"
		],
		source: "https://docs.dnscontrol.org/commands/preview-push",
		local: "account",
		rules: [{
			on: ["preview|check|version|get-zones|print-ir|list|ls|fmt", ". !--doit"],
			reads: "infrastructure",
			what: "Previews DNS records"
		}, {
			on: [
				"push",
				"** --doit",
				"create-domains",
				"rrcreate|rrdelete|rrpurge|import",
				"dns|zone|firewall|pagerules create|update|delete|create-or-update|purge",
				"* create|update|delete"
			],
			does: ["infrastructure"],
			what: "Changes DNS records"
		}]
	}
];

// src/surfaces/catalogue/commands/database-clients.ts
const sqlClient = (source) => [
	{
		on: ["**"],
		only: "sql-destroys",
		does: ["database"],
		what: "Runs statements that drop or empty",
		destructive: true,
		source
	},
	{
		on: ["**"],
		only: "sql-writes",
		does: ["database"],
		what: "Runs statements that write",
		source
	},
	{
		on: ["**"],
		reads: "database",
		what: "Reads from a database",
		source
	}
];
const databaseClients = [
	{
		names: [
			"psql",
			"pgcli",
			"cockroach",
			"usql",
			"edgedb",
			"questdb"
		],
		source: "https://www.postgresql.org/docs/current/app-psql.html",
		local: "database",
		valued: [
			"-h",
			"--host",
			"-p",
			"--port",
			"-U",
			"--username",
			"-d",
			"--dbname",
			"-c",
			"--command",
			"-f",
			"--file",
			"-v",
			"--set",
			"-o",
			"--output",
			"-e",
			"--execute",
			"--url",
			"-F",
			"-P"
		],
		switches: [
			"-q",
			"-t",
			"-A",
			"-X",
			"-1",
			"-b",
			"-w",
			"-W",
			"-a"
		],
		rules: [{ on: [
			". -l|--list",
			"start|start-single-node|version|demo|gen",
			"node *",
			"init"
		] }, ...sqlClient("https://www.postgresql.org/docs/current/app-psql.html")]
	},
	{
		names: [
			"mysql",
			"mariadb",
			"sqlcmd",
			"cqlsh",
			"clickhouse-client",
			"clickhouse",
			"mongosh",
			"mongo",
			"sqlplus",
			"isql",
			"bsqldb",
			"snowsql",
			"snow",
			"cypher-shell",
			"influx",
			"trino",
			"presto",
			"beeline",
			"impala-shell",
			"vsql",
			"nzsql",
			"turso",
			"litecli",
			"ysqlsh",
			"tsql",
			"surreal",
			"db2"
		],
		source: "https://dev.mysql.com/doc/refman/en/mysql-command-options.html",
		local: "database",
		valued: [
			"-h",
			"--host",
			"-P",
			"--port",
			"-u",
			"--user",
			"-D",
			"--database",
			"-e",
			"--execute",
			"--eval",
			"-S",
			"-U",
			"-d",
			"-i",
			"--input-file",
			"-Q",
			"-q",
			"--query",
			"-f",
			"--file",
			"--queries-file",
			"-a",
			"--address",
			"--db",
			"--username",
			"--password",
			"--authenticationDatabase",
			"-o",
			"-k",
			"-C"
		],
		rules: [
			{ on: [
				"start",
				"auth *",
				"version",
				". --version"
			] },
			{
				on: ["db destroy"],
				does: ["database"],
				what: "Destroys a database",
				destructive: true
			},
			...sqlClient("https://dev.mysql.com/doc/refman/en/mysql-command-options.html")
		]
	},
	{
		names: [
			"redis-cli",
			"valkey-cli",
			"keydb-cli",
			"iredis"
		],
		source: "https://redis.io/docs/latest/develop/tools/cli/",
		local: "database",
		valued: [
			"-h",
			"-p",
			"-a",
			"-u",
			"-n",
			"--user",
			"--pass",
			"--cacert",
			"--cert",
			"--key",
			"-s",
			"-t"
		],
		rules: [
			{
				on: ["FLUSHALL|flushall|FLUSHDB|flushdb|SHUTDOWN|shutdown", "** FLUSHALL|flushall|FLUSHDB|flushdb"],
				does: ["database"],
				what: "Empties a data store",
				destructive: true
			},
			{ on: [
				"PING|ping|GET|get|INFO|info|KEYS|keys|LLEN|llen|TTL|ttl|EXISTS|exists|SCAN|scan|DBSIZE|dbsize|TYPE|type|MONITOR|monitor|HGETALL|hgetall|HGET|hget|LRANGE|lrange|SMEMBERS|smembers|MEMORY|memory|TIME|time|ECHO|echo|MGET|mget",
				"CONFIG|config GET|get",
				"CLUSTER|cluster INFO|info|NODES|nodes",
				"."
			] },
			{
				on: ["*"],
				does: ["database"],
				what: "Writes to a data store"
			}
		]
	},
	{
		names: [
			"dropdb",
			"mysqladmin",
			"pg_restore",
			"createdb",
			"createuser",
			"dropuser",
			"mongorestore",
			"mongoimport",
			"mysqlimport",
			"pg_resetwal",
			"vacuumdb",
			"reindexdb",
			"pgbench",
			"sysbench",
			"pgloader",
			"dbt",
			"sqlmesh",
			"airbyte",
			"meltano",
			"etcdctl"
		],
		source: "https://www.postgresql.org/docs/current/app-dropdb.html",
		local: "database",
		valued: [
			"-h",
			"--host",
			"-p",
			"--port",
			"-U",
			"--username",
			"-d",
			"--dbname",
			"-u",
			"--target",
			"--profiles-dir",
			"--project-dir",
			"-t",
			"--profile",
			"-s",
			"--select",
			"--endpoints"
		],
		rules: [
			{
				on: [
					"drop",
					"** drop",
					"--if-exists",
					"del",
					"invalidate"
				],
				does: ["database"],
				what: "Drops a database",
				destructive: true
			},
			{ on: ["ping|status|version|processlist|variables|extended-status", "parse|compile|ls|list|deps|debug|docs|clean|source|init|show|test|lint|format|plan|get|endpoint|member|diff"] },
			{
				on: ["**"],
				does: ["database"],
				what: "Writes to a database"
			}
		]
	},
	{
		names: [
			"pg_dump",
			"pg_dumpall",
			"mysqldump",
			"mongodump",
			"mongoexport",
			"mariadb-dump",
			"pg_basebackup",
			"mydumper"
		],
		source: "https://www.postgresql.org/docs/current/app-pgdump.html",
		local: "database",
		rules: [{
			on: ["**"],
			does: ["database"],
			what: "Takes a whole database out"
		}]
	}
];

// src/surfaces/catalogue/commands/git-and-forges.ts
const gitDocs = "https://git-scm.com/docs";
const gitAndForges = [
	{
		names: ["git"],
		source: `${gitDocs}/git-push`,
		local: "forge",
		valued: [
			"-C",
			"-c",
			"--git-dir",
			"--work-tree",
			"--namespace",
			"--exec-path",
			"--config-env",
			"-o",
			"--push-option",
			"--repo",
			"--receive-pack",
			"-m",
			"--message",
			"-F",
			"-b",
			"--branch",
			"--depth",
			"--author",
			"--date"
		],
		switches: [
			"--no-pager",
			"-p",
			"-P",
			"--bare",
			"--no-replace-objects",
			"--literal-pathspecs"
		],
		dry: ["--dry-run", "-n"],
		rules: [
			{
				on: ["push"],
				only: "pushes-to-platform",
				does: ["deploy"],
				what: "Deploys by pushing to a platform"
			},
			{
				on: ["push"],
				only: "drops-tag",
				does: ["release"],
				what: "Deletes a tag",
				destructive: true
			},
			{
				on: ["push"],
				only: "pushes-over-history",
				does: ["shared-write"],
				what: "Rewrites or deletes a branch or tag of the repository",
				destructive: true
			},
			{
				on: ["push"],
				only: "pushes-pages",
				does: ["deploy", "shared-write"],
				what: "Pushes a built site to its branch"
			},
			{
				on: ["push"],
				only: "pushes-tag",
				does: ["release"],
				what: "Pushes a tag"
			},
			{
				on: [
					"push",
					"lfs push",
					"subtree push",
					"svn dcommit",
					"annex sync|copy"
				],
				does: ["shared-write"],
				what: "Pushes commits"
			},
			{
				on: [
					"send-email",
					"imap-send",
					"request-pull"
				],
				does: ["shared-write"],
				what: "Sends patches by mail",
				source: `${gitDocs}/git-send-email`
			},
			{
				on: [
					"town *",
					"publish",
					"release *",
					"flow release finish"
				],
				does: ["release"],
				what: "Tags and pushes a release"
			}
		]
	},
	{
		names: ["hub"],
		source: "https://hub.github.com/hub.1.html",
		local: "forge",
		rules: [{
			on: ["release create|edit|delete"],
			does: ["release"],
			what: "Creates or changes a release"
		}, {
			on: [
				"pull-request",
				"push",
				"merge",
				"issue create|update",
				"fork",
				"create",
				"delete",
				"gist create",
				"api"
			],
			does: ["shared-write"],
			what: "Changes something on GitHub"
		}]
	},
	{
		names: [
			"ghr",
			"github-release",
			"craft",
			"gren",
			"github-release-cli",
			"conventional-github-releaser",
			"changelogithub"
		],
		source: "https://github.com/tcnksm/ghr#usage",
		local: "forge",
		dry: [
			"--dry-run",
			"--dry",
			"-n"
		],
		rules: [
			{
				on: ["delete"],
				does: ["release"],
				what: "Deletes a release",
				destructive: true
			},
			{ on: [
				"info|list|download|prepare --dry-run",
				"artifacts *",
				"targets",
				"changelog"
			] },
			{
				on: ["**"],
				does: ["release"],
				what: "Creates a release"
			}
		]
	},
	{
		names: ["glab"],
		source: "https://docs.gitlab.com/editor_extensions/gitlab_cli/",
		valued: [
			"-R",
			"--repo",
			"-X",
			"--method"
		],
		rules: [
			{
				on: ["release create|upload|delete"],
				does: ["release"],
				what: "Creates or changes a release"
			},
			{
				on: [
					"mr create|merge|close|note|update|approve|rebase",
					"issue create|close|note|update|delete",
					"ci run|retry|trigger|cancel|delete",
					"variable set|delete|update",
					"repo create|delete|transfer",
					"label create",
					"pr create|merge|close",
					"pulls create|merge|close|approve",
					"schedule *",
					"snippet create"
				],
				does: ["shared-write"],
				what: "Changes something on another forge"
			},
			{
				on: ["api --method|-X=POST|PUT|PATCH|DELETE"],
				does: ["shared-write"],
				what: "Changes something on another forge"
			}
		]
	},
	{
		names: [
			"reviewdog",
			"danger",
			"danger-js",
			"danger-swift",
			"cml",
			"github-comment",
			"tfcmt",
			"pronto",
			"octocov",
			"smokeshow",
			"bencher"
		],
		source: "https://github.com/reviewdog/reviewdog#readme",
		local: "forge",
		rules: [
			{
				on: ["pr create"],
				does: ["shared-write"],
				what: "Opens a pull request"
			},
			{ on: [
				"** --reporter|-reporter=local|rdjson|rdjsonl|sarif",
				"local",
				"pr",
				"init"
			] },
			{
				on: ["upload *"],
				does: ["shared-write"],
				what: "Uploads a report and sets a status"
			},
			{
				on: ["**"],
				does: ["shared-write"],
				what: "Comments on a pull request",
				lowImpact: true
			}
		]
	},
	{
		names: [
			"renovate",
			"dependabot",
			"updatecli",
			"allstar",
			"multi-gitter",
			"octopilot"
		],
		source: "https://docs.renovatebot.com/self-hosted-configuration/",
		local: "forge",
		dry: ["--dry-run"],
		rules: [{ on: ["diff|show|manifest|version|print|status", "update --dry-run"] }, {
			on: ["**"],
			does: ["shared-write"],
			what: "Pushes branches and opens pull requests in other repositories"
		}]
	}
];

// src/surfaces/catalogue/commands/github.ts
const gh = "https://cli.github.com/manual";
const github = [{
	names: ["gh"],
	source: `${gh}/gh`,
	local: "forge",
	valued: [
		"-R",
		"--repo",
		"-X",
		"--method",
		"-f",
		"-F",
		"--field",
		"--raw-field",
		"--input",
		"-H",
		"--header",
		"-q",
		"--jq",
		"-t",
		"--template",
		"--hostname",
		"-b",
		"--body",
		"--title",
		"--body-file",
		"--notes",
		"-n",
		"-e",
		"--env",
		"-o",
		"--org",
		"-B",
		"--base",
		"--head",
		"-l",
		"--label",
		"-a",
		"--assignee",
		"--json",
		"--ref",
		"--target",
		"--notes-file",
		"-L",
		"--limit",
		"-s",
		"--search",
		"--state",
		"--add-label",
		"--remove-label",
		"--add-assignee",
		"--remove-assignee",
		"--add-reviewer",
		"--remove-reviewer",
		"--add-project",
		"--remove-project",
		"--milestone",
		"--reason"
	],
	rules: [
		{
			on: ["pr merge --admin"],
			does: ["required-checks", "shared-write"],
			what: "Merges past required checks as an administrator",
			block: "merge-past-checks",
			source: `${gh}/gh_pr_merge`
		},
		{
			on: ["workflow disable"],
			does: ["required-checks", "ci-config"],
			what: "Disables a workflow",
			block: "workflow-disabled",
			source: `${gh}/gh_workflow_disable`
		},
		{
			on: ["api"],
			only: "api-guards-checks",
			does: ["required-checks"],
			what: "Changes branch protection, rulesets, environments or other guards",
			block: "protection-changed",
			source: `${gh}/gh_api`
		},
		{
			on: ["workflow enable"],
			does: ["ci-config"],
			what: "Enables a workflow",
			source: `${gh}/gh_workflow_enable`
		},
		{
			on: ["release delete|delete-asset"],
			does: ["release"],
			what: "Deletes a release or its files",
			destructive: true,
			source: `${gh}/gh_release_delete`
		},
		{
			on: ["release create|upload|edit"],
			does: ["release"],
			what: "Creates or changes a release",
			source: `${gh}/gh_release_create`
		},
		{
			on: ["repo delete|archive"],
			does: ["shared-write"],
			what: "Deletes or archives a repository",
			destructive: true,
			source: `${gh}/gh_repo_delete`
		},
		{
			on: [
				"repo create|edit|rename|sync|fork|unarchive",
				"repo deploy-key add|delete",
				"repo autolink create|delete"
			],
			does: ["shared-write"],
			what: "Creates or changes a repository",
			source: `${gh}/gh_repo_edit`
		},
		{
			on: ["pr comment"],
			does: ["shared-write"],
			what: "Comments on a pull request",
			lowImpact: true,
			source: `${gh}/gh_pr_comment`
		},
		{
			on: ["pr review --comment|-c"],
			does: ["shared-write"],
			what: "Comments on a pull request",
			lowImpact: true,
			source: `${gh}/gh_pr_review`
		},
		{
			on: ["pr review --approve|-a"],
			does: ["shared-write"],
			what: "Approves a pull request",
			source: `${gh}/gh_pr_review`
		},
		{
			on: ["pr merge"],
			does: ["shared-write"],
			what: "Merges a pull request",
			source: `${gh}/gh_pr_merge`
		},
		{
			on: ["pr create|new|edit|close|reopen|ready|review|lock|unlock|update-branch|revert"],
			does: ["shared-write"],
			what: "Opens or changes a pull request",
			source: `${gh}/gh_pr`
		},
		{
			on: ["issue create|new|edit|close|reopen|comment|transfer|delete|pin|unpin|lock|unlock|develop"],
			does: ["shared-write"],
			what: "Opens or changes an issue",
			source: `${gh}/gh_issue`
		},
		{
			on: [
				"label create|edit|delete|clone",
				"discussion *",
				"gist create|edit|delete|rename",
				"project item-add|item-edit|item-delete|item-archive|item-create|create|edit|delete|close|copy|link|unlink|field-create|field-delete|mark-template"
			],
			does: ["shared-write"],
			what: "Changes labels, projects, discussions or gists",
			source: `${gh}/gh_project`
		},
		{
			on: ["workflow run"],
			does: ["shared-write"],
			what: "Starts another workflow",
			source: `${gh}/gh_workflow_run`
		},
		{
			on: [
				"run rerun|cancel|delete",
				"cache delete",
				"actions-cache delete"
			],
			does: ["shared-write"],
			what: "Changes workflow runs or caches",
			source: `${gh}/gh_run`
		},
		{
			on: [
				"secret set|delete|remove",
				"ssh-key add|delete",
				"gpg-key add|delete"
			],
			does: ["secret", "shared-write"],
			what: "Writes secrets or keys of the repository or account",
			source: `${gh}/gh_secret_set`
		},
		{
			on: ["variable set|delete|remove"],
			does: ["ci-config"],
			what: "Changes variables that workflows read",
			source: `${gh}/gh_variable_set`
		},
		{
			on: ["codespace create|delete|edit|ssh|cp|ports"],
			does: ["cloud-cli"],
			what: "Changes codespaces",
			source: `${gh}/gh_codespace`
		},
		{
			on: [
				"agent-task create",
				"copilot *",
				"copilot",
				"models run|eval|generate",
				"aw run|compile|add|enable|trial"
			],
			does: ["agent-or-mcp"],
			what: "Has an AI agent work",
			source: `${gh}/gh_agent-task_create`
		},
		{
			on: ["aw disable|remove"],
			does: ["ci-config"],
			what: "Disables agentic workflows",
			source: "https://github.github.com/gh-aw/setup/cli/"
		},
		{
			on: ["api graphql"],
			only: "graphql-mutates",
			does: ["shared-write"],
			what: "Changes something on GitHub through its GraphQL API",
			source: `${gh}/gh_api`
		},
		{ on: ["api graphql"] },
		{
			on: ["api */actions/runs/*/approve|*/actions/runs/*/pending_deployments"],
			only: "api-writes",
			does: ["ci-config"],
			what: "Approves pending workflow runs or deployments",
			source: "https://docs.github.com/en/rest/actions/workflow-runs"
		},
		{
			on: ["api *"],
			only: "api-destroys",
			does: ["shared-write"],
			what: "Deletes something on GitHub",
			destructive: true,
			source: `${gh}/gh_api`
		},
		{
			on: ["api *"],
			only: "api-releases",
			does: ["release"],
			what: "Creates or changes tags or releases",
			source: `${gh}/gh_api`
		},
		{
			on: ["api */issues/*/comments|*/issues/comments/*|*/pulls/*/comments|*/pulls/comments/*|*/reactions|*/check-runs|*/check-runs/*|*/code-scanning/sarifs"],
			only: "api-writes",
			does: ["shared-write"],
			what: "Comments or reports on GitHub",
			lowImpact: true,
			source: `${gh}/gh_api`
		},
		{
			on: ["api *"],
			only: "api-writes",
			does: ["shared-write"],
			what: "Changes something on GitHub",
			source: `${gh}/gh_api`
		},
		{ on: [
			"api",
			"pr|issue|release|run|workflow|repo|cache|ruleset|secret|variable|label|project|search|status|browse|auth|config|alias|attestation|extension|completion|gist|org|discussion *",
			"pr",
			"status",
			"search *",
			"auth *",
			"extension *",
			"ext *",
			"models list|view",
			"help *"
		] }
	]
}];

// src/surfaces/catalogue/commands/google-cloud.ts
const gcloudDocs = "https://cloud.google.com/sdk/gcloud/reference";
const googleCloud = [
	{
		names: ["gcloud"],
		source: gcloudDocs,
		local: "account",
		valued: [
			"--project",
			"--account",
			"--configuration",
			"--format",
			"--region",
			"--zone",
			"--impersonate-service-account",
			"--verbosity",
			"--filter",
			"--billing-project",
			"--secret",
			"--image",
			"--platform",
			"--service-account",
			"--tag",
			"--source",
			"--location",
			"--cluster"
		],
		switches: [
			"-q",
			"--quiet",
			"--user-output-enabled",
			"--no-user-output-enabled"
		],
		rules: [
			{
				on: [
					"secrets versions access",
					"** secrets versions access",
					"** kms decrypt",
					"kms decrypt"
				],
				does: ["secret", "cloud-cli"],
				what: "Reads secrets from a Google store",
				source: `${gcloudDocs}/secrets/versions/access`
			},
			{
				on: [
					"auth *",
					"config *",
					"info",
					"version",
					"components *",
					"init",
					"topic *",
					"container clusters get-credentials",
					"** container clusters get-credentials",
					"cheat-sheet",
					"feedback"
				],
				reads: "cloud-cli",
				what: "Signs in to Google Cloud"
			},
			{
				on: ["storage cp|mv|rsync"],
				only: "to-bucket",
				does: ["cloud-cli"],
				what: "Uploads to a bucket",
				source: `${gcloudDocs}/storage/cp`
			},
			{
				on: ["storage cp|mv|rsync|ls|cat|du|hash"],
				reads: "cloud-cli",
				what: "Reads from a bucket",
				source: `${gcloudDocs}/storage`
			},
			{
				on: ["** delete|destroy|remove|purge|rm|undeploy|reset|failover|remove-iam-policy-binding|remove-*|detach|disable|stop|suspend|abandon-instances|cancel"],
				does: ["cloud-cli"],
				what: "Deletes or switches off cloud resources",
				destructive: true
			},
			{
				on: [
					"run|app|functions|beta|alpha|firebase|endpoints|deploy deploy|jobs|services|releases|run|app|functions|replace|update-traffic",
					"run deploy|services|jobs",
					"app deploy",
					"functions deploy",
					"deploy releases|rollouts|apply",
					"builds triggers run",
					"compute ssh|scp",
					"** deploy"
				],
				does: ["cloud-cli", "deploy"],
				what: "Deploys to Google Cloud"
			},
			{
				on: [
					"builds submit",
					"artifacts * upload",
					"artifacts docker tags add",
					"container images add-tag",
					"artifacts generic upload"
				],
				does: ["cloud-cli", "publish"],
				what: "Builds or publishes in Google Cloud",
				source: `${gcloudDocs}/builds/submit`
			},
			{
				on: [
					"sql import|export|users|databases|instances|backups",
					"firestore import|export",
					"spanner *",
					"bigtable *",
					"datastore *"
				],
				does: ["cloud-cli", "database"],
				what: "Changes a database of Google Cloud",
				source: `${gcloudDocs}/sql`
			},
			{
				on: ["** describe|list|get-*|print-*|ls|cat|info|logs|read|tail|lookup|search|check-*|list-*|show|get-iam-policy|validate|verify|wait|export|query|versions|tags", "** describe *"],
				reads: "cloud-cli",
				what: "Reads from Google Cloud"
			},
			{
				on: ["compute|container|iam|projects|dns|deployment-manager|infra-manager|network-*|services|organizations|resource-manager *"],
				does: ["cloud-cli", "infrastructure"],
				what: "Changes cloud resources"
			}
		],
		otherwise: {
			on: [],
			does: ["cloud-cli"],
			what: "Changes something in Google Cloud"
		}
	},
	{
		names: ["gsutil"],
		source: "https://cloud.google.com/storage/docs/gsutil/commands/cp",
		local: "account",
		valued: [
			"-h",
			"-o",
			"-u",
			"-i",
			"-a",
			"-z",
			"-x"
		],
		switches: [
			"-m",
			"-q",
			"-D"
		],
		dry: ["-n"],
		rules: [
			{
				on: ["rm|rb"],
				does: ["cloud-cli"],
				what: "Deletes objects or buckets",
				destructive: true
			},
			{
				on: ["cp|mv|rsync"],
				only: "to-bucket",
				does: ["cloud-cli"],
				what: "Uploads to a bucket"
			},
			{
				on: ["cp|mv|rsync|ls|cat|du|stat|hash|version|help|signurl|config"],
				reads: "cloud-cli",
				what: "Reads from a bucket"
			}
		],
		otherwise: {
			on: [],
			does: ["cloud-cli"],
			what: "Changes buckets"
		}
	},
	{
		names: ["bq"],
		source: "https://cloud.google.com/bigquery/docs/reference/bq-cli-reference",
		local: "account",
		valued: [
			"--project_id",
			"--location",
			"--dataset_id",
			"--format",
			"--job_id",
			"--destination_table"
		],
		dry: ["--dry_run", "--dryRun"],
		rules: [
			{
				on: ["rm"],
				does: ["database", "cloud-cli"],
				what: "Deletes tables or data sets",
				destructive: true
			},
			{
				on: ["query"],
				only: "sql-destroys",
				does: ["database", "cloud-cli"],
				what: "Runs SQL that drops or empties",
				destructive: true
			},
			{
				on: ["query"],
				only: "sql-writes",
				does: ["database", "cloud-cli"],
				what: "Runs SQL that writes"
			},
			{
				on: ["query --destination_table", "load|mk|insert|cp|update|partition|undelete|cancel|truncate|add-iam-policy-binding|set-iam-policy"],
				does: ["database", "cloud-cli"],
				what: "Writes to BigQuery"
			},
			{
				on: ["query|ls|show|head|extract|wait|version|get-iam-policy|help|init"],
				reads: "database",
				what: "Reads from BigQuery"
			}
		]
	}
];

// src/surfaces/catalogue/commands/host.ts
/** Options of curl that send a body. */
const curlBody = [
	"-d",
	"--data",
	"--data-raw",
	"--data-binary",
	"--data-ascii",
	"--data-urlencode",
	"-F",
	"--form",
	"--form-string",
	"--json",
	"-T",
	"--upload-file"
];
const host = [
	{
		names: [
			"curl",
			"xh",
			"httpie",
			"http",
			"https",
			"curlie"
		],
		source: "https://curl.se/docs/manpage.html",
		http: true,
		valued: [
			"-X",
			"--request",
			...curlBody,
			"-H",
			"--header",
			"-o",
			"--output",
			"-u",
			"--user",
			"-A",
			"--user-agent",
			"-e",
			"--referer",
			"--url",
			"-b",
			"--cookie",
			"-c",
			"--cookie-jar",
			"-w",
			"--write-out",
			"-m",
			"--max-time",
			"--connect-timeout",
			"--retry",
			"--retry-delay",
			"--retry-max-time",
			"-x",
			"--proxy",
			"-E",
			"--cert",
			"--key",
			"--cacert",
			"-K",
			"--config",
			"-r",
			"--range",
			"-C",
			"--continue-at",
			"-D",
			"--dump-header",
			"--resolve",
			"--interface",
			"--unix-socket",
			"--oauth2-bearer",
			"--aws-sigv4",
			"-y",
			"-Y",
			"-z",
			"--limit-rate",
			"--max-redirs",
			"--raw",
			"-a",
			"--auth",
			"--auth-type",
			"--session"
		],
		rules: []
	},
	{
		names: ["wget", "wget2"],
		source: "https://www.gnu.org/software/wget/manual/wget.html",
		http: true,
		valued: [
			"--post-data",
			"--post-file",
			"--method",
			"--body-data",
			"--body-file",
			"--header",
			"-O",
			"--output-document",
			"-P",
			"--directory-prefix",
			"-o",
			"-a",
			"-t",
			"--tries",
			"-T",
			"--timeout",
			"--user",
			"--password",
			"-U",
			"-e",
			"-i"
		],
		rules: []
	},
	{
		names: [
			"invoke-restmethod",
			"invoke-webrequest",
			"irm",
			"iwr"
		],
		source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod",
		http: true,
		style: "go",
		valued: [
			"-Uri",
			"-Method",
			"-Body",
			"-InFile",
			"-Headers",
			"-OutFile",
			"-ContentType",
			"-Credential",
			"-Token",
			"-Authentication",
			"-uri",
			"-method",
			"-body",
			"-headers",
			"-TimeoutSec",
			"-MaximumRetryCount"
		],
		rules: []
	},
	{
		names: [
			"nc",
			"ncat",
			"netcat",
			"socat",
			"telnet"
		],
		source: "https://nmap.org/ncat/guide/index.html",
		local: "host",
		rules: [{ on: ["** -z|-l|-zv|-vz"] }, {
			on: ["* *"],
			does: ["shared-write"],
			what: "Sends data over a raw connection"
		}]
	},
	{
		names: [
			"rm",
			"remove-item",
			"shred",
			"unlink"
		],
		source: "https://www.gnu.org/software/coreutils/manual/html_node/rm-invocation.html",
		rules: [{
			on: ["** -r|-R|--recursive|-rf|-fr|-Recurse"],
			only: "outside-workspace",
			does: ["shared-write"],
			what: "Deletes files outside of the workspace",
			destructive: true
		}]
	},
	{
		names: [
			"mkfs",
			"mkfs.ext4",
			"wipefs",
			"sgdisk",
			"parted",
			"fdisk"
		],
		source: "https://man7.org/linux/man-pages/man8/wipefs.8.html",
		local: "host",
		rules: [{
			on: ["** /dev/sd*|/dev/nvme*|/dev/vd*|/dev/xvd*"],
			does: ["infrastructure"],
			what: "Overwrites a disk",
			destructive: true
		}]
	}
];

// src/surfaces/catalogue/commands/hosted-databases.ts
const migrates$2 = "Migrates a database";
const empties$2 = "Drops, resets or rolls back a database";
const hostedDatabases = [{
	names: ["supabase"],
	source: "https://supabase.com/docs/reference/cli/introduction",
	valued: [
		"--project-ref",
		"--db-url",
		"-p",
		"--password",
		"--workdir",
		"--token",
		"--schema",
		"-s"
	],
	local: "account",
	rules: [
		{
			on: [
				"db reset --linked",
				"db reset --db-url",
				"projects delete",
				"branches delete",
				"functions delete",
				"migration down --linked",
				"migration squash --linked"
			],
			does: ["database"],
			what: empties$2,
			destructive: true
		},
		{
			on: [
				"db push",
				"migration up --linked",
				"migration repair|up --db-url",
				"migration repair",
				"config push",
				"seed *",
				"branches create|update",
				"postgres-config *"
			],
			does: ["database"],
			what: migrates$2
		},
		{
			on: [
				"functions deploy",
				"projects create",
				"link --project-ref=* --push",
				"domains *",
				"vanity-subdomains *",
				"ssl-enforcement update",
				"network-restrictions update"
			],
			does: ["deploy"],
			what: "Deploys to Supabase"
		},
		{
			on: ["secrets set|unset"],
			does: ["secret", "deploy"],
			what: "Writes secrets of a deployed application"
		},
		{
			on: [
				"link",
				"projects list|api-keys",
				"db pull|dump|diff --linked",
				"inspect *",
				"gen types --linked|--project-id",
				"orgs *",
				"branches list|get",
				"migration list|fetch",
				"functions list|download"
			],
			reads: "cloud-cli",
			what: "Connects to a hosted project"
		}
	]
}, {
	names: [
		"hasura",
		"pscale",
		"neonctl",
		"neon",
		"xata",
		"tinybird",
		"tb",
		"upstash",
		"dolt",
		"planetscale",
		"fauna",
		"appwrite",
		"nhost",
		"contentful",
		"sanity",
		"directus"
	],
	source: "https://hasura.io/docs/latest/hasura-cli/commands/index/",
	local: "database",
	valued: [
		"--endpoint",
		"--admin-secret",
		"--project",
		"--org",
		"--token",
		"--branch",
		"--project-id",
		"--host",
		"--database-name"
	],
	dry: [
		"--dry-run",
		"--dry",
		"--check"
	],
	rules: [
		{
			on: ["** delete|drop|rm|reset|clear|remove", "migrate delete"],
			does: ["database"],
			what: "Deletes or resets a hosted database",
			destructive: true
		},
		{ on: ["auth|login|version|console|init *", "** list|ls|show|get|diff|status|export|info|inconsistency|whoami|check"] },
		{
			on: [
				"migrate apply|squash",
				"metadata apply|reload",
				"seed apply",
				"deploy-request|deploy deploy|create|apply",
				"deploy",
				"push",
				"branch|branches create|promote|restore|merge",
				"password|role create",
				"sql|shell *",
				"import",
				"datasource append|replace|truncate",
				"dataset import",
				"schema apply|push|deploy",
				"deployment create",
				"up",
				"space import|migration",
				"graphql deploy",
				"push *",
				"database create"
			],
			does: ["database"],
			what: migrates$2
		}
	]
}];

// src/surfaces/catalogue/commands/images.ts
const docs = "https://docs.docker.com/reference/cli/docker";
const pushes$2 = "Pushes an image to a registry";
const images = [
	{
		names: [
			"docker",
			"podman",
			"nerdctl",
			"finch",
			"docker-compose"
		],
		source: `${docs}/image/push/`,
		local: "registry",
		valued: [
			"-H",
			"--host",
			"-c",
			"--context",
			"--config",
			"-l",
			"--log-level",
			"-f",
			"--file",
			"-t",
			"--tag",
			"-o",
			"--output",
			"-p",
			"--project-name",
			"--profile",
			"--builder",
			"--build-arg",
			"--platform",
			"--cache-from",
			"--cache-to",
			"--secret",
			"--target",
			"--project-directory",
			"--env-file",
			"--set"
		],
		switches: [
			"-D",
			"--debug",
			"--tls"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"push",
					"image push",
					"manifest push",
					"compose push",
					"trust sign",
					"plugin push",
					"buildx history import"
				],
				does: ["publish"],
				what: pushes$2
			},
			{
				on: ["buildx imagetools create"],
				does: ["publish"],
				what: "Tags an image in its registry",
				source: `${docs}/buildx/imagetools/create/`
			},
			{
				on: [
					"build|bake|buildx|builder|image|compose --push",
					"build|buildx|builder|image --output|-o=*registry*|*push=true*",
					"buildx bake --set=*registry*|*push=true*"
				],
				does: ["publish"],
				what: "Builds an image and pushes it",
				source: `${docs}/buildx/build/`
			},
			{
				on: [
					"stack deploy|up",
					"service create|update|scale|rollback",
					"swarm *",
					"node update",
					"config create",
					"secret create"
				],
				does: ["deploy"],
				what: "Changes services of a swarm or another host",
				source: `${docs}/stack/deploy/`
			},
			{
				on: ["context use"],
				does: ["deploy"],
				what: "Points at the daemon of another host",
				only: "holds-keys"
			},
			{
				on: [
					"stack rm|remove|down",
					"service rm",
					"secret rm"
				],
				does: ["deploy"],
				what: "Removes services of a swarm",
				destructive: true,
				source: `${docs}/stack/rm/`
			},
			{ on: ["build|image|buildx|run|pull|tag|save|load|inspect|login|compose|ps|images|info|version|create|cp|exec|logs|network|volume|rm|rmi|start|stop|system|container|context|manifest|builder|history|wait|kill|up|down|export|import|logout|search|bake|scout|mcp|model|desktop|buildx *", "*"] }
		]
	},
	{
		names: ["buildah"],
		source: "https://github.com/containers/buildah/blob/main/docs/buildah-push.1.md",
		local: "registry",
		valued: [
			"--authfile",
			"--creds",
			"-f",
			"-t"
		],
		rules: [{
			on: ["push", "manifest push"],
			does: ["publish"],
			what: pushes$2
		}]
	},
	{
		names: ["skopeo"],
		source: "https://github.com/containers/skopeo/blob/main/docs/skopeo-copy.1.md",
		local: "registry",
		valued: [
			"--src-creds",
			"--dest-creds",
			"--creds",
			"--authfile",
			"--src-authfile",
			"--dest-authfile",
			"--src",
			"--dest",
			"-s",
			"-d",
			"--dest-tls-verify",
			"--override-os",
			"--override-arch"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: ["delete"],
				does: ["publish"],
				what: "Deletes an image from its registry",
				destructive: true
			},
			{
				on: [
					"copy * docker://*",
					"sync --dest|-d=docker",
					"sync"
				],
				does: ["publish"],
				what: "Copies images to a registry"
			},
			{ on: [
				"copy * *:*",
				"inspect",
				"list-tags",
				"login",
				"logout",
				"standalone-*"
			] },
			{
				on: ["copy"],
				does: ["publish"],
				what: "Copies images to a registry"
			}
		]
	},
	{
		names: [
			"crane",
			"gcrane",
			"regctl",
			"oras",
			"regsync",
			"img",
			"imgpkg",
			"wasm-to-oci",
			"umoci",
			"stacker",
			"melange"
		],
		source: "https://github.com/google/go-containerregistry/blob/main/cmd/crane/doc/crane.md",
		local: "registry",
		rules: [
			{
				on: [
					"delete",
					"manifest delete",
					"tag delete|rm",
					"image delete|rm",
					"blob delete",
					"rm"
				],
				does: ["publish"],
				what: "Deletes from a registry",
				destructive: true
			},
			{
				on: [
					"push",
					"copy|cp",
					"tag",
					"append --new_tag|-t=*",
					"mutate",
					"rebase",
					"flatten",
					"index append|create|filter",
					"image copy|import|mod",
					"attach",
					"artifact put|attach",
					"manifest push|put",
					"blob push",
					"once",
					"server"
				],
				does: ["publish"],
				what: "Writes to a registry"
			},
			{ on: ["digest|ls|manifest|config|export|pull|catalog|validate|version|auth|login|discover|repo|resolve|inspect"] }
		]
	},
	{
		names: ["executor", "kaniko"],
		source: "https://github.com/GoogleContainerTools/kaniko#additional-flags",
		style: "go",
		rules: [{ on: ["** --no-push"] }, {
			on: ["** --destination|-d=*"],
			does: ["publish"],
			what: "Builds an image and pushes it"
		}]
	},
	{
		names: [
			"pack",
			"earthly",
			"apko",
			"buildctl",
			"nixpacks",
			"depot",
			"werf"
		],
		source: "https://buildpacks.io/docs/for-platform-operators/how-to/build-inputs/",
		valued: [
			"--builder",
			"-B",
			"--output",
			"-o",
			"--tag",
			"-t",
			"--path",
			"-p",
			"--target"
		],
		rules: [
			{
				on: [
					"build --publish|--push",
					"bake --push",
					"** --push",
					"publish",
					"push",
					"build --output|-o=*push=true*|*registry*"
				],
				does: ["publish"],
				what: "Builds an image and pushes it"
			},
			{
				on: ["converge|bundle|cleanup|purge"],
				does: ["deploy"],
				what: "Builds and deploys images",
				source: "https://werf.io/docs/latest/reference/cli/werf_converge.html"
			},
			{
				on: ["dismiss"],
				does: ["deploy"],
				what: "Removes a deployment",
				destructive: true,
				source: "https://werf.io/docs/latest/reference/cli/werf_dismiss.html"
			}
		]
	},
	{
		names: [
			"cr",
			"charts-syncer",
			"chart-releaser"
		],
		source: "https://github.com/helm/chart-releaser#usage",
		valued: [
			"--config",
			"-c",
			"-o",
			"-r",
			"-t"
		],
		rules: [{
			on: [
				"upload",
				"index --push",
				"index --pr",
				"sync"
			],
			does: ["publish"],
			what: "Publishes charts"
		}]
	}
];

// src/surfaces/catalogue/commands/infrastructure.ts
const terraformDocs = "https://developer.hashicorp.com/terraform/cli/commands";
const infrastructure$2 = [
	{
		names: [
			"terraform",
			"tofu",
			"terragrunt",
			"terramate",
			"atmos"
		],
		source: terraformDocs,
		style: "go",
		local: "account",
		valued: [
			"-chdir",
			"--terragrunt-working-dir",
			"--working-dir",
			"--terragrunt-config",
			"--terragrunt-log-level",
			"-var",
			"-var-file",
			"-target",
			"-out",
			"-backend-config",
			"-state",
			"-lock-timeout",
			"-parallelism",
			"-s",
			"--stack",
			"-C",
			"--chdir",
			"--tags"
		],
		switches: [
			"--terragrunt-non-interactive",
			"--non-interactive",
			"-no-color"
		],
		rules: [
			{
				on: [
					"destroy|run-all|run|stack|apply destroy",
					"destroy",
					"apply -destroy|--destroy",
					"run-all|run|stack apply -destroy",
					"run -- destroy",
					"run --all destroy",
					"terraform destroy",
					"plan -destroy -apply"
				],
				does: ["infrastructure"],
				what: "Destroys infrastructure",
				destructive: true,
				source: `${terraformDocs}/destroy`
			},
			{
				on: [
					"state rm|push",
					"force-unlock",
					"workspace delete",
					"terraform workspace delete"
				],
				does: ["infrastructure"],
				what: "Removes things from the recorded state of infrastructure",
				destructive: true,
				source: `${terraformDocs}/state/rm`
			},
			{
				on: [
					"apply|import|taint|untaint|refresh|login|deploy",
					"state mv|replace-provider",
					"workspace new",
					"run-all|run|stack apply|import|refresh",
					"run --all apply",
					"terraform apply|deploy|import|refresh|workspace",
					"script run",
					"experimental *",
					"cloud drift",
					"run"
				],
				does: ["infrastructure"],
				what: "Changes infrastructure",
				source: `${terraformDocs}/apply`
			},
			{
				on: [
					"plan|plan-all|show|output|refresh-only|console|query",
					"run-all|run|stack plan|output|show|validate",
					"state list|show|pull",
					"terraform plan|output|show",
					"describe *"
				],
				reads: "infrastructure",
				what: "Plans infrastructure and changes nothing",
				source: `${terraformDocs}/plan`
			},
			{ on: ["fmt|validate|init|graph|providers|version|test|get|metadata|modules|hclfmt|hcl|graph-dependencies|validate-inputs|render-json|dag|find|list|generate|scaffold|catalog|info|backend|workspace|logout|login|install-autocomplete|help|exec|stacks|terragrunt-info|render|vendor|workflow|debug"] }
		]
	},
	{
		names: ["pulumi"],
		source: "https://www.pulumi.com/docs/iac/cli/commands/",
		local: "account",
		valued: [
			"-C",
			"--cwd",
			"-s",
			"--stack",
			"-c",
			"--config",
			"--config-file",
			"-m",
			"--message",
			"-t",
			"--target",
			"--color",
			"-p",
			"--parallel"
		],
		rules: [
			{
				on: [
					"destroy|down",
					"stack rm",
					"state delete"
				],
				does: ["infrastructure"],
				what: "Destroys infrastructure",
				destructive: true
			},
			{
				on: [
					"preview|pre",
					"stack output|export|graph",
					"refresh --preview-only",
					"up|update --preview-only"
				],
				reads: "infrastructure",
				what: "Previews infrastructure and changes nothing"
			},
			{
				on: [
					"up|update|refresh|import|cancel|watch",
					"state *",
					"stack init|import|rename|change-secrets-provider",
					"config set --secret",
					"config refresh",
					"env set|rm|init|edit|rotate",
					"deployment run",
					"policy publish|enable"
				],
				does: ["infrastructure"],
				what: "Changes infrastructure"
			}
		]
	},
	{
		names: [
			"cdk",
			"cdktf",
			"cdk8s",
			"aws-cdk",
			"alchemy"
		],
		source: "https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html",
		local: "account",
		valued: [
			"-c",
			"--context",
			"--profile",
			"-a",
			"--app",
			"-r",
			"--role-arn",
			"--stage",
			"-s",
			"--stack"
		],
		rules: [
			{
				on: ["destroy|gc|down"],
				does: ["infrastructure"],
				what: "Destroys infrastructure",
				destructive: true
			},
			{
				on: ["deploy|bootstrap|import|migrate|rollback|watch|refactor|apply|up"],
				does: ["infrastructure", "deploy"],
				what: "Deploys infrastructure"
			},
			{
				on: ["diff|drift|output"],
				reads: "infrastructure",
				what: "Compares infrastructure and changes nothing"
			}
		]
	},
	{
		names: ["packer", "vagrant"],
		source: "https://developer.hashicorp.com/packer/docs/commands/build",
		style: "go",
		local: "account",
		valued: [
			"-var",
			"-var-file",
			"-only",
			"-except"
		],
		rules: [{
			on: ["build"],
			does: ["infrastructure", "publish"],
			what: "Builds machine images in a cloud"
		}, {
			on: ["cloud publish"],
			does: ["publish"],
			what: "Publishes a machine image"
		}]
	}
];

// src/surfaces/catalogue/commands/javascript-releases.ts
const javascriptReleases = [
	{
		names: ["semantic-release", "multi-semantic-release"],
		source: "https://semantic-release.gitbook.io/semantic-release/usage/configuration",
		dry: ["--dry-run", "-d"],
		rules: [
			{
				on: ["version|changelog"],
				does: ["release"],
				what: "Versions and tags a release"
			},
			{
				on: ["publish"],
				does: ["release", "publish"],
				what: "Publishes a release"
			},
			{
				on: ["**"],
				does: ["release", "publish"],
				what: "Tags, releases and publishes by the commits since the last release"
			}
		]
	},
	{
		names: [
			"release-it",
			"np",
			"shipjs",
			"bumpp",
			"publish-please"
		],
		source: "https://github.com/release-it/release-it#readme",
		dry: [
			"--dry-run",
			"-d",
			"--preview",
			"--release-version",
			"--changelog"
		],
		rules: [{
			on: ["**"],
			does: ["release", "publish"],
			what: "Tags, releases and publishes a package"
		}]
	},
	{
		names: [
			"release-please",
			"standard-version",
			"commit-and-tag-version"
		],
		source: "https://github.com/googleapis/release-please/blob/main/docs/cli.md",
		dry: ["--dry-run"],
		rules: [{
			on: ["release-pr|github-release|manifest-pr|manifest-release|bootstrap|latest-tag"],
			does: ["release"],
			what: "Opens release pull requests or creates releases"
		}]
	},
	{
		names: ["auto"],
		source: "https://intuit.github.io/auto/docs/generated/shipit",
		dry: ["--dry-run", "-d"],
		rules: [{
			on: ["shipit|release|canary|next|latest"],
			does: ["release", "publish"],
			what: "Releases and publishes with auto"
		}, {
			on: ["comment|label|create-labels|pr-status|pr-check|pr-body"],
			does: ["shared-write"],
			what: "Writes to a pull request",
			lowImpact: true
		}]
	},
	{
		names: ["vsce", "@vscode/vsce"],
		home: "marketplace.visualstudio.com",
		source: "https://code.visualstudio.com/api/working-with-extensions/publishing-extension",
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: "Publishes an extension to the Visual Studio Marketplace"
		}, {
			on: ["unpublish"],
			does: ["publish"],
			what: "Takes an extension away from the marketplace",
			destructive: true
		}]
	},
	{
		names: ["ovsx"],
		home: "open-vsx.org",
		source: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
		rules: [{
			on: ["publish", "create-namespace"],
			does: ["publish"],
			what: "Publishes an extension to Open VSX"
		}]
	},
	{
		names: ["electron-builder", "electron-forge"],
		source: "https://www.electron.build/cli",
		valued: [
			"--config",
			"-c",
			"--projectDir"
		],
		rules: [{ on: ["--publish|-p=never", "** --publish|-p=never"] }, {
			on: ["publish", "** --publish|-p=*"],
			does: ["publish"],
			what: "Builds a desktop app and publishes it"
		}]
	},
	{
		names: [
			"web-ext",
			"chrome-webstore-upload",
			"publish-extension",
			"publish-browser-extension"
		],
		source: "https://extensionworkshop.com/documentation/develop/web-ext-command-reference/",
		dry: ["--dry-run"],
		rules: [{ on: ["build|lint|run|docs|dump-config"] }, {
			on: [
				"sign",
				"upload|publish",
				"** --chrome-zip|--firefox-zip|--edge-zip"
			],
			does: ["publish"],
			what: "Submits a browser extension to its store"
		}]
	},
	{
		names: ["eas", "eas-cli"],
		source: "https://docs.expo.dev/eas/cli/",
		valued: [
			"--platform",
			"-p",
			"--profile",
			"-e",
			"--branch",
			"--channel",
			"--message"
		],
		rules: [
			{
				on: [
					"submit",
					"build --auto-submit|-s|--auto-submit-with-profile=*",
					"build --auto-submit|-s"
				],
				does: ["publish"],
				what: "Submits an app to its store"
			},
			{
				on: [
					"update",
					"deploy",
					"channel:*",
					"branch:*",
					"worker:deploy",
					"hosting:*"
				],
				does: ["deploy"],
				what: "Ships an update to installed apps"
			},
			{
				on: ["env:create|env:update|env:delete|env:push|secret:create|secret:push|secret:delete"],
				does: ["secret"],
				what: "Writes secrets of the app service"
			},
			{
				on: ["build", "workflow:run"],
				does: ["cloud-cli"],
				what: "Starts a build in the cloud"
			}
		]
	},
	{
		names: [
			"expo",
			"code-push",
			"codepush",
			"appcenter"
		],
		source: "https://docs.expo.dev/more/expo-cli/",
		rules: [{
			on: [
				"publish",
				"release|release-react|promote|rollback",
				"codepush *",
				"distribute *"
			],
			does: ["deploy"],
			what: "Ships an update to installed apps"
		}]
	},
	{
		names: [
			"gh-pages",
			"angular-cli-ghpages",
			"push-dir"
		],
		local: "forge",
		source: "https://github.com/tschaub/gh-pages#command-line-utility",
		dry: ["--dry-run"],
		rules: [{
			on: ["**"],
			does: ["deploy", "shared-write"],
			what: "Pushes a built site to its branch"
		}]
	},
	{
		names: ["sentry-cli"],
		source: "https://docs.sentry.io/cli/releases/",
		valued: [
			"--org",
			"-o",
			"--project",
			"-p",
			"--url",
			"--auth-token"
		],
		rules: [
			{
				on: ["releases delete", "releases archive"],
				does: ["release", "shared-write"],
				what: "Removes a release from Sentry",
				destructive: true
			},
			{
				on: ["releases *", "deploys *"],
				does: ["release", "shared-write"],
				what: "Records a release in Sentry"
			},
			{
				on: [
					"sourcemaps upload",
					"upload-dif|debug-files *",
					"upload-proguard",
					"send-event",
					"react-native *",
					"upload-dsym"
				],
				does: ["shared-write"],
				what: "Uploads debug files to Sentry"
			}
		]
	}
];

// src/surfaces/catalogue/commands/jvm.ts
const jvm = [
	{
		names: [
			"mvn",
			"mvnw",
			"mvnd"
		],
		source: "https://maven.apache.org/plugins/maven-deploy-plugin/",
		local: "registry",
		style: "go",
		valued: [
			"-f",
			"--file",
			"-pl",
			"-s",
			"--settings",
			"-P",
			"-T",
			"-rf"
		],
		dry: [
			"-DdryRun",
			"-DdryRun=true",
			"-DskipDeploy",
			"-Dmaven.deploy.skip",
			"-Dmaven.deploy.skip=true"
		],
		rules: [
			{
				on: [
					"** deploy",
					"** deploy:deploy|deploy:deploy-file",
					"** *:deploy",
					"** central-publishing:publish",
					"** *:deploy-staged*|*:release|*:rc-release",
					"** nexus-staging:*",
					"** gpg:sign-and-deploy-file"
				],
				does: ["publish"],
				what: "Deploys artifacts to a Maven repository"
			},
			{
				on: [
					"** release:perform|release:prepare|release:branch|release:stage",
					"** jgitflow:*",
					"** jreleaser:full-release|jreleaser:release|jreleaser:publish|jreleaser:deploy|jreleaser:upload|jreleaser:announce"
				],
				does: ["release", "publish"],
				what: "Performs a Maven release",
				source: "https://maven.apache.org/maven-release/maven-release-plugin/"
			},
			{
				on: [
					"** jib:build",
					"** spring-boot:build-image -Dspring-boot.build-image.publish=true",
					"** docker:push|dockerfile:push|k8s:push|fabric8:push"
				],
				does: ["publish"],
				what: "Builds an image and pushes it",
				source: "https://github.com/GoogleContainerTools/jib/tree/master/jib-maven-plugin"
			},
			{
				on: ["** flyway:clean|liquibase:dropAll|liquibase:rollback"],
				does: ["database"],
				what: "Empties or rolls back a database",
				destructive: true,
				source: "https://documentation.red-gate.com/fd/maven-goal-184127407.html"
			},
			{
				on: ["** flyway:migrate|flyway:repair|liquibase:update"],
				does: ["database"],
				what: "Migrates a database",
				source: "https://documentation.red-gate.com/fd/maven-goal-184127407.html"
			},
			{
				on: ["** wagon:*|site:deploy|scm-publish:publish-scm", "** site-deploy"],
				does: ["deploy"],
				what: "Deploys the project site",
				source: "https://maven.apache.org/plugins/maven-site-plugin/deploy-mojo.html"
			},
			{
				on: ["** gcloud:*|appengine:deploy|azure-webapp:deploy|azure-functions:deploy|beanstalk:*|heroku:deploy|k8s:apply|k8s:deploy"],
				does: ["deploy"],
				what: "Deploys an application",
				source: "https://eclipse.dev/jkube/docs/kubernetes-maven-plugin/"
			}
		]
	},
	{
		names: ["gradle", "gradlew"],
		source: "https://docs.gradle.org/current/userguide/publishing_maven.html",
		style: "go",
		valued: [
			"-p",
			"--project-dir",
			"-b",
			"-c",
			"-I",
			"--init-script",
			"-x",
			"--exclude-task",
			"--console",
			"--max-workers",
			"--tests"
		],
		dry: ["--dry-run", "-m"],
		rules: [
			{ on: [
				"** *publish*ToMavenLocal",
				"** *publishToMavenLocal",
				"** jibDockerBuild|jibBuildTar",
				"** *Check|*Test",
				"** *publishUnsigned*Local*"
			] },
			{
				on: [
					"** publish*",
					"** *:publish*",
					"** closeAndRelease*|*:closeAndRelease*|releaseSonatype*|promoteRepository",
					"** uploadArchives|*:uploadArchives",
					"** bintrayUpload|artifactoryPublish|*:artifactoryPublish",
					"** jib|*:jib",
					"** dockerPush|*:dockerPush|dockerPushImage|pushImage",
					"** bootBuildImage --publishImage"
				],
				does: ["publish"],
				what: "Publishes build results"
			},
			{
				on: ["** githubRelease|*:githubRelease|jreleaserFullRelease|jreleaserRelease|jreleaserUpload|jreleaserPublish|jreleaserDeploy|jreleaserAnnounce|final|candidate"],
				does: ["release", "publish"],
				what: "Creates a release",
				source: "https://jreleaser.org/guide/latest/tools/jreleaser-gradle.html"
			},
			{
				on: ["** release|*:release"],
				does: ["release"],
				what: "Tags a release",
				source: "https://github.com/researchgate/gradle-release#readme"
			},
			{
				on: ["** appDistributionUpload*|*:appDistributionUpload*|publish*Apk|publish*Bundle|promote*Artifact|publishListing"],
				does: ["publish"],
				what: "Uploads an app to its store",
				source: "https://github.com/Triple-T/gradle-play-publisher#readme"
			},
			{
				on: ["** flywayClean|dropAll|rollback*"],
				does: ["database"],
				what: "Empties or rolls back a database",
				destructive: true,
				source: "https://documentation.red-gate.com/fd/gradle-task-184127409.html"
			},
			{
				on: ["** flywayMigrate|flywayRepair"],
				does: ["database"],
				what: "Migrates a database",
				source: "https://documentation.red-gate.com/fd/gradle-task-184127409.html"
			},
			{
				on: ["** appengineDeploy|deploy|*:deploy|gitPublishPush|*:gitPublishPush"],
				does: ["deploy"],
				what: "Deploys an application",
				source: "https://github.com/GoogleCloudPlatform/app-gradle-plugin#readme"
			}
		]
	},
	{
		names: [
			"sbt",
			"mill",
			"jreleaser",
			"scala-cli",
			"lein",
			"clojure",
			"clj",
			"leiningen"
		],
		source: "https://www.scala-sbt.org/1.x/docs/Publishing.html",
		dry: ["--dry-run"],
		rules: [
			{ on: ["** *publishLocal*|*publishM2*"] },
			{
				on: [
					"** full-release|release|deploy|upload|announce",
					"** ci-release|+publishSigned|publishSigned|+publish|publish|sonatype*|*/publish*|mill.scalalib.*|mill.javalib.SonatypeCentralPublishModule*",
					"** *release* *"
				],
				does: ["release", "publish"],
				what: "Publishes a release"
			},
			{
				on: ["** *publish*|*Release*"],
				does: ["publish"],
				what: "Publishes build results"
			}
		]
	},
	{
		names: ["jfrog", "jf"],
		source: "https://docs.jfrog-applications.jfrog.io/jfrog-applications/jfrog-cli",
		dry: ["--dry-run"],
		rules: [{
			on: ["rt del|delete|bdi|build-discard", "rt docker-delete|repo-delete|rdel"],
			does: ["publish"],
			what: "Deletes artifacts",
			destructive: true
		}, {
			on: [
				"rt u|upload|bp|build-publish|bpr|build-promote|cp|copy|mv|move|sp|set-props|dp|docker-push|docker-promote|rbc|rbd",
				"npm|npm-publish|nuget|go|docker|mvn|gradle publish|push|deploy",
				"rbc|rbp|rbd|rba"
			],
			does: ["publish"],
			what: "Uploads or promotes artifacts"
		}]
	}
];

// src/surfaces/catalogue/commands/kubernetes.ts
const kubectl = "https://kubernetes.io/docs/reference/kubectl/generated";
const clusterFlags = [
	"-n",
	"--namespace",
	"--context",
	"--cluster",
	"--kubeconfig",
	"-s",
	"--server",
	"--user",
	"--token",
	"--as",
	"--request-timeout",
	"-f",
	"--filename",
	"-l",
	"--selector",
	"-o",
	"--output",
	"-k",
	"--kustomize",
	"-c",
	"--container",
	"--field-selector",
	"-p",
	"--patch",
	"--type",
	"--timeout",
	"--for",
	"--image"
];
const kubernetes = [
	{
		names: [
			"kubectl",
			"oc",
			"kubecolor",
			"microk8s.kubectl"
		],
		source: `${kubectl}/kubectl_apply/`,
		local: "cluster",
		valued: clusterFlags,
		switches: ["-v", "--insecure-skip-tls-verify"],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"get secret|secrets -o|--output=*",
					"get secret/*|secrets/* -o|--output=*",
					"view-secret"
				],
				does: ["secret"],
				what: "Reads secrets of a cluster"
			},
			{
				on: [
					"delete ns|namespace|namespaces|pvc|pv|crd|persistentvolumeclaim|persistentvolume|customresourcedefinition",
					"delete ns/*|namespace/*|pvc/*|pv/*|crd/*",
					"delete",
					"drain",
					"delete-project",
					"delete project"
				],
				does: ["deploy", "infrastructure"],
				what: "Deletes resources of a cluster",
				destructive: true,
				source: `${kubectl}/kubectl_delete/`
			},
			{
				on: [
					"get|describe|logs|diff|top|explain|api-resources|api-versions|version|config|cluster-info|wait|port-forward|proxy|completion|plugin|events|options|kustomize|whoami|project|projects|status|login|krew|stern|neat|tree|can-i|attach|debug",
					"auth can-i|whoami",
					"rollout status|history",
					"adm top|must-gather",
					"cp */*:* *"
				],
				reads: "infrastructure",
				what: "Looks at a cluster",
				source: `${kubectl}/`
			},
			{
				on: [
					"apply|create|replace|patch|edit|scale|autoscale|set|label|annotate|taint|cordon|uncordon|expose|run|exec|cp|certificate|new-app|start-build|tag|import-image|process|new-project|adm|rsh|rsync|policy|secrets|rollback",
					"rollout restart|undo|pause|resume|latest|retry|cancel",
					"auth reconcile",
					"argo *",
					"kots *"
				],
				does: ["deploy", "infrastructure"],
				what: "Changes what runs in a cluster"
			}
		]
	},
	{
		names: ["helm", "helm3"],
		source: "https://helm.sh/docs/helm/",
		local: "cluster",
		valued: [
			...clusterFlags,
			"--kube-context",
			"--kube-token",
			"--kube-apiserver",
			"--set",
			"--set-string",
			"--set-file",
			"--values",
			"--version",
			"--repo",
			"--registry-config",
			"-d",
			"--description"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: ["uninstall|delete|del|un"],
				does: ["deploy", "infrastructure"],
				what: "Uninstalls a release from a cluster",
				destructive: true,
				source: "https://helm.sh/docs/helm/helm_uninstall/"
			},
			{
				on: [
					"push|cm-push|cm",
					"s3 push|delete",
					"gcs push|rm"
				],
				does: ["publish"],
				what: "Publishes a chart",
				source: "https://helm.sh/docs/helm/helm_push/"
			},
			{
				on: ["install|upgrade|rollback", "secrets install|upgrade"],
				does: ["deploy", "infrastructure"],
				what: "Installs or upgrades a release in a cluster",
				source: "https://helm.sh/docs/helm/helm_upgrade/"
			},
			{
				on: [
					"diff *",
					"list|ls",
					"status",
					"get *",
					"history",
					"test"
				],
				reads: "infrastructure",
				what: "Looks at releases of a cluster"
			}
		]
	},
	{
		names: [
			"helmfile",
			"helmsman",
			"kapp",
			"kluctl",
			"krane",
			"tk",
			"tanka",
			"timoni",
			"kpt",
			"vela",
			"rad"
		],
		source: "https://helmfile.readthedocs.io/en/latest/#cli-reference",
		local: "cluster",
		valued: [
			"-f",
			"--file",
			"-e",
			"--environment",
			"-n",
			"--namespace",
			"-l",
			"--selector",
			"--kube-context",
			"-a",
			"--app",
			"-t",
			"--target",
			"--kubeconfig",
			"-c",
			"--context"
		],
		dry: [
			"--dry-run",
			"--diff-run",
			"--server-dry-run"
		],
		rules: [
			{
				on: [
					"destroy|delete|prune",
					"live destroy",
					"app delete",
					". --destroy"
				],
				does: ["deploy", "infrastructure"],
				what: "Removes what was deployed to a cluster",
				destructive: true
			},
			{
				on: [
					"apply|sync|deploy|charts|global-deploy|run|restart|app-group|app",
					"live apply|init",
					"bundle apply|delete",
					". --apply",
					"poke-images",
					"up",
					"def apply"
				],
				does: ["deploy", "infrastructure"],
				what: "Deploys to a cluster"
			},
			{
				on: ["diff|status|list|inspect|logs", "live status|plan"],
				reads: "infrastructure",
				what: "Looks at a cluster"
			}
		]
	}
];

// src/surfaces/catalogue/commands/migrations.ts
const migrates$1 = "Migrates a database";
const empties$1 = "Drops, resets or rolls back a database";
const migrations = [
	{
		names: ["prisma"],
		source: "https://www.prisma.io/docs/orm/reference/prisma-cli-reference",
		local: "database",
		valued: [
			"--schema",
			"--url",
			"--file",
			"--config"
		],
		rules: [{
			on: ["migrate reset", "db push --force-reset|--accept-data-loss"],
			does: ["database"],
			what: empties$1,
			destructive: true
		}, {
			on: [
				"migrate deploy|dev|resolve",
				"db push|execute|seed",
				"platform *"
			],
			does: ["database"],
			what: migrates$1
		}]
	},
	{
		names: [
			"knex",
			"sequelize",
			"sequelize-cli",
			"typeorm",
			"typeorm-ts-node-esm",
			"typeorm-ts-node-commonjs",
			"mikro-orm",
			"node-pg-migrate",
			"db-migrate",
			"umzug",
			"migrate-mongo",
			"kysely",
			"ley",
			"postgrator",
			"graphile-migrate",
			"pgmigrate",
			"ts-migrate-mongoose",
			"zenstack",
			"convex"
		],
		source: "https://knexjs.org/guide/migrations.html",
		local: "database",
		valued: [
			"--env",
			"--knexfile",
			"-d",
			"--dataSource",
			"--config",
			"--url",
			"-f"
		],
		rules: [
			{
				on: ["migrate:rollback|migrate:down|db:migrate:undo*|db:drop|db:seed:undo*|schema:drop|migration:revert|migration:down|migration:fresh|down|reset|schema:fresh|migration:fresh|migrate:fresh|migrate:reset|database:drop|db:wipe|migrate:refresh|db:truncate|rollback", "migrate rollback|down|reset|fresh"],
				does: ["database"],
				what: empties$1,
				destructive: true
			},
			{
				on: ["deploy"],
				does: ["deploy", "database"],
				what: "Deploys functions and schema of a hosted database"
			},
			{ on: ["migrate:status|migrate:list|migrate:make|migrate:currentVersion|seed:make|migration:generate|migration:create|migration:list|migration:pending|migration:check|migration:show|db:migrate:status|create|init|status|generate|compile|codegen|typecheck|schema:log|schema:sync --dry"] },
			{
				on: [
					"migrate:*|migration:run|migration:up|db:migrate*|db:seed*|seed:run|schema:sync|schema:update|up|migrate|db:create|latest|redo|seed|db:setup|import",
					"migrate latest|up|run|deploy",
					"seed run"
				],
				does: ["database"],
				what: migrates$1
			}
		]
	},
	{
		names: ["drizzle-kit"],
		source: "https://orm.drizzle.team/docs/kit-overview",
		local: "database",
		valued: ["--config", "--url"],
		rules: [{
			on: ["drop"],
			does: ["database"],
			what: empties$1,
			destructive: true
		}, {
			on: ["push|migrate|push:*"],
			does: ["database"],
			what: migrates$1
		}]
	},
	{
		names: ["rails", "rake"],
		source: "https://guides.rubyonrails.org/active_record_migrations.html",
		local: "database",
		valued: [
			"-e",
			"--environment",
			"-f",
			"-C"
		],
		rules: [
			{
				on: ["** db:drop*|db:reset*|db:rollback*|db:purge*|db:truncate_all|db:migrate:down*|db:migrate:reset|db:schema:load*|db:structure:load"],
				does: ["database"],
				what: empties$1,
				destructive: true
			},
			{ on: ["** db:migrate:status|db:version|db:abort_if_pending_migrations|db:schema:dump|db:encryption:init"] },
			{
				on: ["** db:*|data:migrate*|runner|r|rollups:*|parallel:*", "runner|r *"],
				does: ["database"],
				what: migrates$1
			},
			{
				on: ["** release|release:*|gem:push*"],
				does: ["release", "publish"],
				what: "Tags and publishes a gem",
				source: "https://bundler.io/guides/creating_gem.html#releasing-the-gem"
			},
			{
				on: ["** deploy|deploy:*"],
				does: ["deploy"],
				what: "Deploys"
			}
		]
	},
	{
		names: [
			"alembic",
			"yoyo",
			"aerich",
			"flask",
			"piccolo",
			"dbmate",
			"goose",
			"migrate",
			"golang-migrate",
			"sql-migrate",
			"tern",
			"sqitch",
			"skeema",
			"pgroll",
			"reshape",
			"pg-schema-diff",
			"sqldef",
			"psqldef",
			"mysqldef",
			"gh-ost",
			"pt-online-schema-change",
			"shmig",
			"phinx",
			"refinery",
			"bytebase"
		],
		source: "https://alembic.sqlalchemy.org/en/latest/tutorial.html",
		local: "database",
		style: "go",
		valued: [
			"-c",
			"--config",
			"-x",
			"-n",
			"--name",
			"-d",
			"--database",
			"-url",
			"--url",
			"-u",
			"-path",
			"-source",
			"-dir",
			"--dir",
			"-e",
			"--env",
			"--migrations-dir",
			"-t",
			"--target",
			"--app",
			"-A",
			"-f",
			"--file"
		],
		dry: [
			"--sql",
			"--dry-run",
			"-dryrun",
			"--batch-dry",
			"-dry-run"
		],
		rules: [
			{
				on: [
					"downgrade|down|drop|revert|reset|rollback|force|down-to|redo|undo|complete-down",
					"db downgrade",
					"* * down|reset|drop|down-to"
				],
				does: ["database"],
				what: empties$1,
				destructive: true
			},
			{ on: [
				"current|history|check|heads|branches|show|revision|merge|init|status|list|version|new|create|dump|validate|diff|lint|plan|wait|run|routes|shell|fix|generate|log|tag|format|add|info",
				"db current|history|check|revision|migrate|init|show|heads|stamp-check",
				"* * status|version|validate"
			] },
			{
				on: [
					"upgrade|stamp|up|apply|migrate|deploy|push|up-to|up-by-one|goto|load|start|complete|seed:run|redeploy",
					"db upgrade|stamp",
					"migrations forwards|backwards",
					"* * up|up-to|up-by-one|redo|fix",
					"** --execute",
					"** --apply",
					"* --*"
				],
				does: ["database"],
				what: migrates$1
			}
		]
	}
];

// src/surfaces/catalogue/commands/more-migrations.ts
const migrates = "Migrates a database";
const empties = "Drops, resets or rolls back a database";
const moreMigrations = [
	{
		names: ["manage.py", "django-admin"],
		source: "https://docs.djangoproject.com/en/stable/ref/django-admin/",
		local: "database",
		valued: [
			"--settings",
			"--pythonpath",
			"--database",
			"-c",
			"--command"
		],
		dry: [
			"--plan",
			"--check",
			"--dry-run"
		],
		rules: [{
			on: ["flush|sqlflush|reset_db|migrate zero"],
			does: ["database"],
			what: empties,
			destructive: true
		}, {
			on: ["migrate|loaddata|createsuperuser|shell|dbshell|changepassword|createcachetable|syncdb|tenant_command|migrate_schemas"],
			does: ["database"],
			what: migrates
		}]
	},
	{
		names: ["flyway", "liquibase"],
		source: "https://documentation.red-gate.com/fd/commands-184127446.html",
		style: "go",
		local: "database",
		valued: [
			"--url",
			"--username",
			"--password",
			"--changelog-file",
			"--changeLogFile",
			"--defaults-file",
			"--defaultsFile",
			"--classpath"
		],
		dry: ["-dryRunOutput"],
		rules: [
			{
				on: ["** clean|undo|drop-all|dropAll|rollback|rollback-count|rollback-to-date|rollbackCount|rollback-one-*"],
				does: ["database"],
				what: empties,
				destructive: true,
				source: "https://docs.liquibase.com/commands/home.html"
			},
			{ on: ["** info|validate|status|diff|history|check|snapshot|updateSQL|update-sql|*-sql|*SQL|diff-changelog|diffChangeLog|generate-changelog|checks|version|list-locks|init|test|calculate-checksum|prepare|undo-info"] },
			{
				on: ["** migrate|repair|baseline|update|update-count|update-to-tag|update-testing-rollback|changelog-sync|changelogSync|clear-checksums|clearCheckSums|tag|mark-next-changeset-ran|release-locks|deploy|execute-sql"],
				does: ["database"],
				what: migrates,
				source: "https://docs.liquibase.com/commands/home.html"
			}
		]
	},
	{
		names: ["atlas"],
		source: "https://atlasgo.io/cli-reference",
		local: "database",
		valued: [
			"-u",
			"--url",
			"--dir",
			"--to",
			"--from",
			"--env",
			"-c",
			"--config",
			"--dev-url",
			"--tx-mode"
		],
		dry: ["--dry-run"],
		rules: [{
			on: ["schema clean", "migrate down"],
			does: ["database"],
			what: empties,
			destructive: true
		}, {
			on: [
				"migrate apply|set",
				"schema apply",
				"migrate push",
				"schema push"
			],
			does: ["database"],
			what: migrates
		}]
	},
	{
		names: [
			"dotnet-ef",
			"sqlpackage",
			"diesel",
			"sqlx",
			"sea-orm-cli"
		],
		source: "https://learn.microsoft.com/ef/core/cli/dotnet",
		local: "database",
		valued: [
			"--connection",
			"-p",
			"--project",
			"-s",
			"--startup-project",
			"--database-url",
			"-D",
			"--source",
			"-u",
			"-d"
		],
		dry: ["--dry-run"],
		rules: [{
			on: [
				"database drop|reset",
				"migration revert|redo",
				"migrate revert|fresh|reset|refresh|down"
			],
			does: ["database"],
			what: empties,
			destructive: true,
			source: "https://diesel.rs/guides/getting-started"
		}, {
			on: [
				"database update|setup|create",
				"migration run",
				"migrate run|up|add-skip",
				"setup",
				"** /Action:Publish|/a:Publish|/Action:Import|/a:Import|/action:publish"
			],
			does: ["database"],
			what: migrates,
			source: "https://learn.microsoft.com/sql/tools/sqlpackage/sqlpackage"
		}]
	},
	{
		names: [
			"artisan",
			"console",
			"doctrine",
			"doctrine-migrations",
			"craft-cms",
			"drush",
			"wp",
			"magento",
			"typo3",
			"occ"
		],
		source: "https://laravel.com/docs/migrations",
		local: "database",
		valued: [
			"--env",
			"-e",
			"--em",
			"--database",
			"--path",
			"-r",
			"--root",
			"-l",
			"--uri",
			"--url"
		],
		dry: [
			"--dry-run",
			"--pretend",
			"--dump-sql"
		],
		rules: [
			{
				on: ["migrate:fresh|migrate:reset|migrate:rollback|migrate:refresh|db:wipe|doctrine:database:drop|doctrine:schema:drop|sql:drop|setup:uninstall", "db drop|reset|clean"],
				does: ["database"],
				what: empties,
				destructive: true
			},
			{ on: ["migrate:status|migrate:install|doctrine:migrations:status|doctrine:migrations:diff|doctrine:schema:validate|doctrine:migrations:list|doctrine:migrations:up-to-date|db:show|db:table|status"] },
			{
				on: [
					"migrate|migrate:*|db:seed|doctrine:migrations:*|doctrine:schema:*|doctrine:database:*|doctrine:fixtures:load|migrations:migrate|updatedb|updb|deploy|config:import|cim|setup:upgrade|tinker|db:*|sql:*|sql-*|seed",
					"db import|query|update",
					"search-replace"
				],
				does: ["database"],
				what: migrates
			}
		]
	}
];

// src/surfaces/catalogue/commands/npm.ts
const npmDocs = "https://docs.npmjs.com/cli/v11/commands";
const registry = "Publishes to the npm registry";
const npm = [
	{
		names: [
			"npm",
			"pnpm",
			"cnpm"
		],
		home: "registry.npmjs.org",
		source: npmDocs,
		local: "registry",
		valued: [
			"--registry",
			"--tag",
			"-w",
			"--workspace",
			"--filter",
			"-F",
			"-C",
			"--dir",
			"--prefix",
			"--access",
			"--otp",
			"--userconfig",
			"--loglevel",
			"--reporter"
		],
		switches: [
			"-r",
			"--recursive",
			"--silent",
			"-s",
			"--workspaces",
			"--ws",
			"-ws",
			"--no-git-checks",
			"--provenance",
			"--ignore-scripts",
			"-g",
			"--global",
			"--frozen-lockfile",
			"--if-present",
			"--workspace-root",
			"-y",
			"--yes"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: ["publish", "stage publish"],
				does: ["publish"],
				what: registry
			},
			{
				on: ["unpublish", "unp"],
				does: ["publish"],
				what: "Takes a package away from the npm registry",
				destructive: true
			},
			{
				on: ["deprecate"],
				does: ["publish"],
				what: "Marks a published package as deprecated",
				destructive: true,
				source: `${npmDocs}/npm-deprecate`
			},
			{
				on: ["dist-tag|dist-tags add|rm|set", "tag *"],
				does: ["publish"],
				what: "Moves a tag of the npm registry",
				source: `${npmDocs}/npm-dist-tag`
			},
			{
				on: [
					"owner|author add|rm|remove",
					"access grant|revoke|set|public|restricted",
					"team create|destroy|add|rm",
					"org set|rm",
					"trust *"
				],
				does: ["publish"],
				what: "Changes who may publish a package",
				source: `${npmDocs}/npm-owner`
			},
			{
				on: ["token create|revoke|delete"],
				does: ["secret"],
				what: "Creates or revokes a registry token",
				source: `${npmDocs}/npm-token`
			},
			{ on: [
				"stars",
				"view|info|show",
				"whoami",
				"pack",
				"ping",
				"dist-tag|dist-tags ls|list",
				"version",
				"search",
				"audit",
				"test|t",
				"run|run-script *",
				"ci",
				"i|install *",
				"install",
				"exec *",
				"config|c *",
				"ls|list",
				"outdated",
				"login|adduser",
				"add *",
				"update",
				"build",
				"lint",
				"start",
				"dlx *",
				"rebuild",
				"cache *",
				"root",
				"prefix",
				"bin",
				"explain *",
				"pkg *",
				"sbom",
				"query *",
				"fund",
				"prune",
				"dedupe",
				"link",
				"init",
				"store *",
				"fetch",
				"import",
				"deploy *",
				"uninstall *",
				"remove *",
				"set *",
				"get *",
				"env *",
				"approve-builds",
				"set-script *"
			] }
		]
	},
	{
		names: ["yarn", "yarnpkg"],
		home: "registry.npmjs.org",
		source: "https://yarnpkg.com/cli/npm/publish",
		local: "registry",
		valued: [
			"--cwd",
			"--registry",
			"--tag",
			"--access",
			"--otp",
			"--new-version"
		],
		switches: [
			"--silent",
			"-s",
			"--frozen-lockfile",
			"--immutable"
		],
		dry: ["--dry-run"],
		rules: [{
			on: [
				"npm publish",
				"publish",
				"workspaces foreach npm publish",
				"workspace * npm publish",
				"workspace * publish"
			],
			does: ["publish"],
			what: registry
		}, {
			on: [
				"npm tag add|remove",
				"tag add|remove",
				"owner add|remove",
				"npm unpublish"
			],
			does: ["publish"],
			what: "Changes tags or owners of a published package"
		}]
	},
	{
		names: ["bun"],
		home: "registry.npmjs.org",
		source: "https://bun.sh/docs/cli/publish",
		local: "registry",
		valued: [
			"--cwd",
			"--registry",
			"--tag",
			"--access",
			"--filter",
			"--config"
		],
		dry: ["--dry-run"],
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: registry
		}]
	},
	{
		names: ["lerna"],
		home: "registry.npmjs.org",
		source: "https://lerna.js.org/docs/features/version-and-publish",
		dry: ["--dry-run"],
		rules: [
			{
				on: ["publish"],
				does: ["publish"],
				what: "Publishes packages with lerna"
			},
			{ on: ["version --no-push", "version --no-git-tag-version"] },
			{
				on: ["version"],
				does: ["release"],
				what: "Tags and pushes a release"
			}
		]
	},
	{
		names: [
			"changeset",
			"@changesets/cli",
			"changesets"
		],
		home: "registry.npmjs.org",
		source: "https://github.com/changesets/changesets/blob/main/docs/command-line-options.md",
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: "Publishes packages with changesets"
		}, { on: [
			"version",
			"status",
			"add",
			"init",
			"tag",
			"pre *"
		] }]
	},
	{
		names: ["nx"],
		source: "https://nx.dev/nx-api/nx/documents/release",
		dry: ["--dry-run", "-d"],
		rules: [
			{
				on: ["release publish"],
				does: ["publish"],
				what: "Publishes packages with nx"
			},
			{
				on: ["release --skip-publish", "release version|changelog|plan"],
				does: ["release"],
				what: "Versions and tags a release with nx"
			},
			{
				on: ["release"],
				does: ["release", "publish"],
				what: "Versions, tags and publishes with nx"
			}
		]
	},
	{
		names: ["beachball", "rush"],
		source: "https://microsoft.github.io/beachball/cli/publish.html",
		valued: ["--target-branch", "--registry"],
		rules: [{
			on: ["publish !--no-publish"],
			does: ["publish"],
			what: "Publishes packages of the monorepo"
		}, { on: [
			"bump",
			"check",
			"change",
			"build",
			"install",
			"version",
			"publish --no-publish"
		] }]
	},
	{
		names: ["pkg-pr-new"],
		source: "https://github.com/stackblitz-labs/pkg.pr.new#readme",
		rules: [{
			on: ["publish"],
			does: ["publish", "shared-write"],
			what: "Publishes preview packages and says so on the pull request"
		}]
	},
	{
		names: ["jsr", "deno"],
		home: "jsr.io",
		source: "https://docs.deno.com/runtime/reference/cli/publish/",
		dry: ["--dry-run"],
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: "Publishes to the JSR registry"
		}, {
			on: ["deploy"],
			does: ["deploy"],
			what: "Deploys to Deno Deploy",
			source: "https://docs.deno.com/runtime/reference/cli/deploy/"
		}]
	},
	{
		names: ["deployctl"],
		source: "https://docs.deno.com/deploy/manual/deployctl/",
		dry: ["--dry-run"],
		rules: [{
			on: ["deploy", "deployments delete|redeploy"],
			does: ["deploy"],
			what: "Deploys to Deno Deploy"
		}]
	}
];

// src/surfaces/catalogue/commands/other-clouds.ts
const otherClouds = [
	{
		names: [
			"doctl",
			"linode-cli",
			"hcloud",
			"scw",
			"ibmcloud",
			"oci",
			"openstack",
			"vultr-cli",
			"civo",
			"aliyun",
			"tccli",
			"yc",
			"upctl",
			"ovhcloud",
			"stackit",
			"vultr"
		],
		source: "https://docs.digitalocean.com/reference/doctl/reference/",
		local: "account",
		valued: [
			"-t",
			"--access-token",
			"--context",
			"-c",
			"--config",
			"-o",
			"--output",
			"--format",
			"--profile",
			"--region",
			"-p",
			"-g",
			"--project",
			"--compartment-id"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"auth|login|logout|version|config|context|target|completion|init|plugin|account *",
					"login",
					"version",
					"registry login",
					"kubernetes cluster kubeconfig",
					"** kubeconfig"
				],
				reads: "cloud-cli",
				what: "Signs in to a cloud"
			},
			{
				on: ["** delete|rm|destroy|remove|terminate|stop|power-off|shutdown|purge|garbage-collection|delete-*|terminate-*|shutdown-*"],
				does: ["cloud-cli"],
				what: "Deletes or switches off cloud resources",
				destructive: true
			},
			{
				on: ["** list|ls|get|show|describe|inspect|info|describe-*|list-*|get-*|logs|wait|download|head|status"],
				reads: "cloud-cli",
				what: "Reads from a cloud"
			},
			{
				on: ["apps|app|serverless|ce|code-engine|functions|fn|container create-deployment|deploy|update|create|up|application|app|job|jobrun|push", "** deploy|create-deployment"],
				does: ["cloud-cli", "deploy"],
				what: "Deploys to a cloud"
			},
			{
				on: ["** create|update|run|reboot|resize|attach|detach|put|set|start|restart|apply|enable|add|create-*|update-*|run-*|assign|rebuild|import|patch|upload|invoke|tag"],
				does: ["cloud-cli", "infrastructure"],
				what: "Changes cloud resources"
			}
		],
		otherwise: {
			on: [],
			does: ["cloud-cli"],
			what: "Runs a command of a cloud"
		}
	},
	{
		names: [
			"rclone",
			"s3cmd",
			"s5cmd",
			"mc",
			"azcopy",
			"b2",
			"backblaze-b2",
			"ossutil",
			"coscmd",
			"restic",
			"borg",
			"kopia",
			"duplicity",
			"gof3r",
			"s4cmd"
		],
		source: "https://rclone.org/commands/",
		local: "account",
		valued: [
			"--config",
			"--transfers",
			"--include",
			"--exclude",
			"--filter",
			"-c",
			"--endpoint-url",
			"--host",
			"--access_key",
			"--secret_key",
			"--acl-public",
			"-r",
			"--repo",
			"--password-file",
			"--log-level",
			"--checkers"
		],
		dry: [
			"--dry-run",
			"-n",
			"--dryrun",
			"--fake",
			"--dry-run=true"
		],
		rules: [
			{
				on: [
					"purge|delete|deletefile|rm|rmdir|rmdirs|cleanup|del|rb|forget|prune|remove|delete-bucket|file-delete",
					"sync --remove|--delete-removed|--delete-destination",
					"mirror --remove"
				],
				does: ["cloud-cli"],
				what: "Deletes objects",
				destructive: true
			},
			{
				on: ["ls|lsl|lsd|lsf|lsjson|size|check|cat|md5sum|sha1sum|tree|about|config|listremotes|version|info|stat|du|get|download|snapshots|list|jobs|login|alias|restore|admin|ping|ready|diff|find|hashsum|obscure|help|mount|file-info"],
				reads: "cloud-cli",
				what: "Reads from a bucket"
			},
			{
				on: ["copy|copyto|copyurl|move|moveto|sync|bisync|rcat|mkdir|put|cp|mv|mirror|upload|upload-file|mb|setacl|backup|snapshot|make|pipe|create|set|anonymous|policy|signurl|modify|settier|touch|run|upload-unbound-stream|file"],
				does: ["cloud-cli"],
				what: "Writes to a bucket"
			}
		]
	},
	{
		names: [
			"cloudflared",
			"ngrok",
			"tailscale",
			"localtunnel",
			"lt",
			"bore",
			"tmate",
			"upterm",
			"sshx",
			"ttyd"
		],
		source: "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/",
		local: "account",
		rules: [{
			on: ["tunnel delete", "route delete"],
			does: ["infrastructure"],
			what: "Deletes a tunnel",
			destructive: true
		}, {
			on: [
				"tunnel create|route|run",
				"up",
				"funnel",
				"serve",
				"http|tcp|start",
				"share",
				"host",
				". --server",
				"access *"
			],
			does: ["infrastructure"],
			what: "Opens a way into or out of the runner"
		}]
	}
];

// src/surfaces/catalogue/commands/other-languages.ts
const otherLanguages = [
	{
		names: ["dotnet", "nuget"],
		home: "nuget.org",
		source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-push",
		local: "registry",
		valued: [
			"-s",
			"--source",
			"-k",
			"--api-key",
			"-p",
			"--project"
		],
		rules: [
			{
				on: ["nuget push", "push"],
				does: ["publish"],
				what: "Publishes to a NuGet feed"
			},
			{
				on: ["nuget delete", "delete"],
				does: ["publish"],
				what: "Removes a package from a NuGet feed",
				destructive: true,
				source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-delete"
			},
			{
				on: ["nuget sign", "sign"],
				does: ["signing"],
				what: "Signs a package",
				source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-sign"
			}
		]
	},
	{
		names: [
			"publish-module",
			"publish-psresource",
			"publish-script"
		],
		source: "https://learn.microsoft.com/powershell/module/powershellget/publish-module",
		style: "go",
		dry: ["-WhatIf"],
		rules: [{
			on: ["**"],
			does: ["publish"],
			what: "Publishes to the PowerShell Gallery"
		}]
	},
	{
		names: ["gem"],
		home: "rubygems.org",
		source: "https://guides.rubygems.org/command-reference/#gem-push",
		local: "registry",
		valued: [
			"-k",
			"--key",
			"--host",
			"-p",
			"--otp"
		],
		rules: [
			{
				on: ["push", "release"],
				does: ["publish"],
				what: "Publishes to the Ruby registry"
			},
			{
				on: ["yank"],
				does: ["publish"],
				what: "Yanks a version from the Ruby registry",
				destructive: true
			},
			{
				on: ["owner --add|-a=*", "owner --remove|-r=*"],
				does: ["publish"],
				what: "Changes who may publish a gem"
			}
		]
	},
	{
		names: ["mix", "rebar3"],
		home: "hex.pm",
		source: "https://hex.pm/docs/publish",
		dry: ["--dry-run"],
		rules: [
			{
				on: ["ecto.drop|ecto.reset"],
				does: ["database"],
				what: "Drops a database",
				destructive: true,
				source: "https://hexdocs.pm/ecto/Mix.Tasks.Ecto.Drop.html"
			},
			{
				on: [
					"hex.publish",
					"hex publish",
					"hex.retire"
				],
				does: ["publish"],
				what: "Publishes to the Hex registry"
			},
			{
				on: ["hex.owner|hex.organization"],
				does: ["publish"],
				what: "Changes who may publish a package"
			}
		]
	},
	{
		names: [
			"dart",
			"flutter",
			"melos",
			"pub"
		],
		home: "pub.dev",
		source: "https://dart.dev/tools/pub/cmd/pub-lish",
		dry: ["--dry-run", "-n"],
		rules: [{
			on: ["pub publish|lish", "publish"],
			does: ["publish"],
			what: "Publishes to the Dart registry"
		}]
	},
	{
		names: ["pod"],
		source: "https://guides.cocoapods.org/terminal/commands.html#pod_trunk_push",
		rules: [{
			on: ["trunk delete|deprecate"],
			does: ["publish"],
			what: "Withdraws a CocoaPod",
			destructive: true
		}, {
			on: ["trunk push|add-owner|remove-owner", "repo push"],
			does: ["publish"],
			what: "Publishes a CocoaPod"
		}]
	},
	{
		names: [
			"cabal",
			"stack",
			"opam",
			"dune-release",
			"luarocks",
			"nimble",
			"alr",
			"shards",
			"cpan-upload",
			"vcpkg",
			"conan",
			"xrepo",
			"swift"
		],
		source: "https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-upload",
		dry: ["--dry-run"],
		rules: [{
			on: [
				"publish",
				"package-registry publish",
				"release",
				"x-add-nuget-source *"
			],
			does: ["publish"],
			what: "Publishes a package to its registry"
		}, {
			on: ["upload"],
			does: ["publish"],
			what: "Uploads a package to its registry"
		}]
	},
	{
		names: [
			"typst",
			"tlmgr",
			"ctan-o-mat",
			"bazel",
			"bazelisk"
		],
		source: "https://bazel.build/docs/user-manual#running-executables",
		valued: ["--config", "--remote_cache"],
		rules: [{
			on: ["run *push*|*publish*|*:deploy*"],
			does: ["publish"],
			what: "Runs a target that pushes or publishes"
		}, {
			on: ["run *release*"],
			does: ["release"],
			what: "Runs a release target"
		}]
	}
];

// src/surfaces/catalogue/commands/packages-and-apps.ts
const packagesAndApps = [
	{
		names: [
			"snapcraft",
			"charmcraft",
			"rockcraft"
		],
		home: "snapcraft.io",
		source: "https://documentation.ubuntu.com/snapcraft/stable/reference/commands/",
		rules: [{
			on: ["upload|push|release|promote|close|set-default-track|upload-metadata|upload-resource"],
			does: ["publish"],
			what: "Uploads or releases a package in the Snap store"
		}]
	},
	{
		names: ["brew"],
		source: "https://docs.brew.sh/Manpage#bump-formula-pr-options-formula",
		dry: [
			"--dry-run",
			"-n",
			"--write-only"
		],
		rules: [{
			on: [
				"bump-formula-pr|bump-cask-pr|bump",
				"pr-upload|pr-publish|pr-pull",
				"test-bot --ci-upload"
			],
			does: ["publish", "shared-write"],
			what: "Publishes or proposes a Homebrew package"
		}]
	},
	{
		names: [
			"wingetcreate",
			"komac",
			"choco",
			"scoop"
		],
		source: "https://github.com/microsoft/winget-create#readme",
		rules: [{
			on: [
				"update --submit|-s",
				"submit",
				"new --submit",
				"push",
				"remove"
			],
			does: ["publish"],
			what: "Submits a Windows package"
		}, {
			on: ["update"],
			does: ["publish"],
			what: "Prepares a Windows package"
		}]
	},
	{
		names: [
			"dput",
			"dput-ng",
			"debsign",
			"reprepro",
			"aptly",
			"createrepo",
			"createrepo_c",
			"rpmsign",
			"copr",
			"copr-cli",
			"packagecloud",
			"package_cloud",
			"cloudsmith",
			"osc",
			"butler",
			"flat-manager-client"
		],
		source: "https://manpages.debian.org/stable/dput/dput.1.en.html",
		dry: ["--dry-run"],
		rules: [
			{
				on: ["delete|rm|remove|yank"],
				does: ["publish"],
				what: "Removes packages from a package repository",
				destructive: true
			},
			{
				on: [
					"push",
					"upload",
					"publish",
					"build",
					"commit",
					"copy|move",
					"edit"
				],
				does: ["publish"],
				what: "Publishes packages to a package repository"
			},
			{
				on: ["** *.changes"],
				does: ["publish"],
				what: "Uploads packages to an archive"
			}
		]
	},
	{
		names: ["fastlane"],
		source: "https://docs.fastlane.tools/actions/",
		local: "keyless",
		rules: [
			{
				on: [
					"supply|deliver|pilot|upload_to_testflight|upload_to_app_store|upload_to_play_store|firebase_app_distribution|frameit_upload",
					"** release|beta|deploy|publish|upload|distribute|submit|alpha|production|internal",
					"** release_*|deploy_*|publish_*|upload_*|distribute_*|submit_*|*_release|*_deploy"
				],
				does: [
					"release",
					"publish",
					"deploy"
				],
				what: "Ships an app to its store"
			},
			{
				on: ["match|sigh|cert|get_certificates|get_provisioning_profile|sync_code_signing"],
				does: ["signing"],
				what: "Fetches or creates signing certificates"
			},
			{ on: ["** test|tests|lint|build|unit_tests|screenshots|scan|gym|snapshot|build_*|test_*", "init|lanes|list|env|install_plugins|add_plugin|update_plugins|docs"] }
		],
		otherwise: {
			on: [],
			does: ["release"],
			what: "Runs a fastlane lane"
		}
	},
	{
		names: [
			"altool",
			"itmstransporter",
			"xcrun"
		],
		source: "https://developer.apple.com/documentation/xcode/notarizing_macos_software_before_distribution",
		local: "keyless",
		rules: [{
			on: [
				"altool --upload-app|--upload-package",
				". --upload-app|--upload-package",
				"altool --upload-app|--upload-package=*"
			],
			does: ["publish"],
			what: "Uploads an app to App Store Connect"
		}, {
			on: [
				"notarytool submit",
				"altool --notarize-app",
				"stapler staple"
			],
			does: ["signing"],
			what: "Has an app notarised"
		}]
	}
];

// src/surfaces/catalogue/commands/platforms.ts
const secret$1 = (on, source) => ({
	on,
	does: ["secret", "deploy"],
	what: "Writes secrets of a deployed application",
	source
});
const platforms = [
	{
		names: ["wrangler"],
		source: "https://developers.cloudflare.com/workers/wrangler/commands/",
		local: "account",
		valued: [
			"-c",
			"--config",
			"-e",
			"--env",
			"--name",
			"--cwd",
			"--account-id",
			"--project-name",
			"--branch"
		],
		dry: ["--dry-run"],
		rules: [
			{
				on: [
					"delete",
					"pages project delete",
					"d1 delete",
					"kv namespace delete",
					"r2 bucket delete",
					"queues delete",
					"vectorize delete",
					"hyperdrive delete"
				],
				does: ["deploy"],
				what: "Deletes a Cloudflare resource",
				destructive: true
			},
			secret$1([
				"secret put|delete|bulk",
				"secret:bulk",
				"pages secret *",
				"versions secret *"
			], "https://developers.cloudflare.com/workers/configuration/secrets/"),
			{
				on: ["d1 execute --remote", "d1 migrations apply --remote"],
				does: ["database"],
				what: "Changes a remote D1 database",
				source: "https://developers.cloudflare.com/d1/wrangler-commands/"
			},
			{
				on: [
					"deploy",
					"publish",
					"versions upload|deploy",
					"triggers deploy",
					"pages deploy|publish",
					"rollback",
					"pages project create",
					"kv key put|delete",
					"kv:key put|delete",
					"kv bulk put|delete",
					"r2 object put|delete",
					"r2 bucket create",
					"queues create",
					"dispatch-namespace *",
					"containers push"
				],
				does: ["deploy"],
				what: "Deploys to Cloudflare or changes what runs there"
			}
		]
	},
	{
		names: ["vercel"],
		source: "https://vercel.com/docs/cli",
		local: "account",
		valued: [
			"-t",
			"--token",
			"-S",
			"--scope",
			"-A",
			"--local-config",
			"--cwd",
			"-e",
			"--env",
			"-b",
			"--build-env",
			"--target",
			"--team",
			"-Q",
			"--global-config",
			"-m",
			"--meta",
			"--archive"
		],
		switches: [
			"--prod",
			"--prebuilt",
			"--yes",
			"-y",
			"-d",
			"--debug",
			"--force",
			"-f",
			"--confirm"
		],
		rules: [
			{
				on: [
					"remove|rm",
					"project|projects rm|remove",
					"domains rm",
					"dns rm",
					"blob delete|del"
				],
				does: ["deploy"],
				what: "Removes a deployment or project",
				destructive: true
			},
			secret$1(["env add|rm|update"], "https://vercel.com/docs/cli/env"),
			{ on: [
				"build",
				"pull",
				"inspect",
				"ls|list",
				"env ls|pull",
				"link",
				"whoami",
				"dev",
				"logs",
				"login",
				"teams *",
				"projects ls",
				"telemetry *",
				"switch",
				"help",
				"init",
				"env *",
				"curl"
			] },
			{
				on: [
					".",
					"deploy",
					"redeploy",
					"promote",
					"rollback",
					"rolling-release *",
					"alias *",
					"dns *",
					"domains *",
					"certs *",
					"blob *",
					"*"
				],
				does: ["deploy"],
				what: "Deploys to Vercel"
			}
		]
	},
	{
		names: [
			"netlify",
			"ntl",
			"netlify-cli"
		],
		source: "https://cli.netlify.com/",
		local: "account",
		valued: [
			"--site",
			"-s",
			"--auth",
			"-a",
			"--dir",
			"-d",
			"--alias",
			"--message",
			"-m",
			"--filter",
			"--context"
		],
		rules: [
			{
				on: ["sites:delete", "blobs:delete"],
				does: ["deploy"],
				what: "Deletes a site",
				destructive: true
			},
			secret$1(["env:set|env:unset|env:import|env:clone"], "https://cli.netlify.com/commands/env"),
			{
				on: [
					"deploy",
					"sites:create",
					"api *",
					"functions:invoke",
					"blobs:set",
					"build --context=production --deploy"
				],
				does: ["deploy"],
				what: "Deploys to Netlify"
			}
		]
	},
	{
		names: ["fly", "flyctl"],
		source: "https://fly.io/docs/flyctl/",
		local: "account",
		valued: [
			"-a",
			"--app",
			"-c",
			"--config",
			"-t",
			"--access-token",
			"-o",
			"--org",
			"-r",
			"--region",
			"-i",
			"--image",
			"-e",
			"--env",
			"--build-arg",
			"--dockerfile",
			"--strategy"
		],
		rules: [
			{
				on: [
					"apps|app destroy",
					"destroy",
					"machine|machines|m destroy|remove",
					"volumes|volume|vol destroy|delete",
					"postgres|pg detach",
					"mpg destroy",
					"redis destroy"
				],
				does: ["deploy"],
				what: "Destroys an application, machine or volume",
				destructive: true
			},
			secret$1(["secrets set|import|unset|deploy"], "https://fly.io/docs/flyctl/secrets/"),
			{ on: ["deploy --build-only", "status|logs|auth|version|doctor|platform|config|info|open|dig|ping|checks|releases|history|orgs"] },
			{
				on: [
					"deploy",
					"launch",
					"scale *",
					"apps create|restart|open",
					"machine|machines|m *",
					"ssh *",
					"restart|suspend|resume",
					"ips *",
					"certs *",
					"volumes *",
					"postgres|pg *",
					"redis *",
					"console",
					"sftp *",
					"image update",
					"autoscale *",
					"proxy"
				],
				does: ["deploy"],
				what: "Deploys to Fly or changes what runs there"
			}
		]
	}
];

// src/surfaces/catalogue/commands/python.ts
const index = "Publishes to a Python package index";
const python = [
	{
		names: ["twine"],
		home: "pypi.org",
		source: "https://twine.readthedocs.io/en/stable/",
		local: "registry",
		valued: [
			"-r",
			"--repository",
			"--repository-url",
			"-u",
			"-p",
			"--config-file"
		],
		rules: [{
			on: ["upload", "register"],
			does: ["publish"],
			what: index
		}, { on: ["check"] }]
	},
	{
		names: ["uv"],
		home: "pypi.org",
		source: "https://docs.astral.sh/uv/guides/package/",
		local: "registry",
		valued: [
			"--index",
			"--publish-url",
			"--token",
			"-u",
			"--username",
			"-p",
			"--directory",
			"--project",
			"--cache-dir",
			"--check-url",
			"--config-file",
			"--color"
		],
		dry: ["--dry-run"],
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: index
		}]
	},
	{
		names: ["poetry"],
		home: "pypi.org",
		source: "https://python-poetry.org/docs/cli/#publish",
		local: "registry",
		valued: [
			"-C",
			"--directory",
			"-P",
			"--project",
			"-r",
			"--repository",
			"-u",
			"-p"
		],
		dry: ["--dry-run"],
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: index
		}]
	},
	{
		names: [
			"flit",
			"hatch",
			"pdm",
			"rye",
			"zest.releaser",
			"fullrelease"
		],
		home: "pypi.org",
		source: "https://hatch.pypa.io/latest/publish/",
		local: "registry",
		valued: [
			"-r",
			"--repo",
			"--repository",
			"-e",
			"--env",
			"-p",
			"--project"
		],
		dry: ["--dry-run"],
		rules: [{
			on: ["publish"],
			does: ["publish"],
			what: index
		}]
	},
	{
		names: ["maturin"],
		home: "pypi.org",
		source: "https://www.maturin.rs/distribution",
		local: "registry",
		rules: [{
			on: ["publish|upload"],
			does: ["publish"],
			what: index
		}]
	},
	{
		names: ["setup.py"],
		home: "pypi.org",
		source: "https://packaging.python.org/en/latest/discussions/setup-py-deprecated/",
		rules: [{
			on: ["** upload|register|upload_docs"],
			does: ["publish"],
			what: index
		}]
	},
	{
		names: [
			"conda",
			"anaconda",
			"rattler-build",
			"mamba",
			"pixi",
			"constructor"
		],
		source: "https://docs.anaconda.com/anaconda.org/user-guide/packages/conda-packages/",
		valued: [
			"-t",
			"--token",
			"-u",
			"--user",
			"-n",
			"--name",
			"--label"
		],
		rules: [{
			on: [
				"upload",
				"publish",
				"copy|move"
			],
			does: ["publish"],
			what: "Publishes a conda package"
		}, { on: [
			"remove -n",
			"remove *",
			"env remove"
		] }]
	},
	{
		names: ["python-semantic-release"],
		source: "https://python-semantic-release.readthedocs.io/en/latest/api/commands.html",
		dry: ["--noop"],
		rules: [{ on: [
			"version --print",
			"changelog",
			"generate-config"
		] }, {
			on: ["**"],
			does: ["release", "publish"],
			what: "Tags and releases by the commits since the last release"
		}]
	},
	{
		names: [
			"bump2version",
			"bump-my-version",
			"bumpversion",
			"cz",
			"tbump"
		],
		source: "https://callowayproject.github.io/bump-my-version/",
		dry: [
			"--dry-run",
			"-n",
			"--no-push"
		],
		rules: [{
			on: ["** --push"],
			does: ["release"],
			what: "Tags and pushes a new version"
		}]
	},
	{
		names: ["mike"],
		local: "forge",
		source: "https://github.com/jimporter/mike#usage",
		rules: [{
			on: ["delete --push|-p"],
			does: ["deploy", "publish"],
			what: "Removes a version of the documentation site",
			destructive: true
		}, {
			on: ["deploy|alias|set-default|retitle|props --push|-p"],
			does: ["deploy", "publish"],
			what: "Pushes a version of the documentation site"
		}]
	},
	{
		names: ["mkdocs"],
		local: "forge",
		source: "https://www.mkdocs.org/user-guide/cli/",
		rules: [{
			on: ["gh-deploy"],
			does: ["deploy", "publish"],
			what: "Pushes the documentation site to its branch"
		}]
	},
	{
		names: [
			"ghp-import",
			"ghp_import",
			"doctr"
		],
		local: "forge",
		source: "https://github.com/c-w/ghp-import#usage",
		rules: [{
			on: ["** -p|--push", "deploy"],
			does: ["deploy", "publish"],
			what: "Pushes a built site to its branch"
		}]
	},
	{
		names: [
			"quarto",
			"jupyter-book",
			"datasette",
			"rsconnect",
			"streamlit"
		],
		source: "https://quarto.org/docs/publishing/",
		rules: [{
			on: ["publish", "deploy"],
			does: ["deploy", "publish"],
			what: "Publishes a site or an app"
		}]
	},
	{
		names: [
			"dvc",
			"huggingface-cli",
			"hf",
			"kaggle",
			"modelscope",
			"wandb",
			"mlflow"
		],
		source: "https://huggingface.co/docs/huggingface_hub/guides/cli",
		rules: [
			{ on: [
				"delete-cache",
				"cache *",
				"download",
				"whoami",
				"pull",
				"fetch",
				"status",
				"login",
				"auth *"
			] },
			{
				on: [
					"upload|upload-large-folder",
					"push",
					"datasets create|version",
					"kernels push",
					"models create",
					"artifact put",
					"deployments *"
				],
				does: ["publish", "shared-write"],
				what: "Uploads data or models to a shared store"
			},
			{
				on: [
					"repo delete",
					"repos delete",
					"repo-files delete"
				],
				does: ["publish", "shared-write"],
				what: "Removes data or models from a shared store",
				destructive: true
			}
		]
	}
];

// src/surfaces/catalogue/commands/quiet.ts
const quiet$1 = (source, names) => ({
	names: names.split(" "),
	source,
	quiet: true,
	rules: []
});
const quietTools = [
	quiet$1("https://manpages.debian.org/bookworm/apt/apt-get.8.en.html", "apt-get apt dpkg dpkg-query apk dnf yum"),
	quiet$1("https://pip.pypa.io/en/stable/cli/", "pip pip3 pipx virtualenv venv pip-compile"),
	quiet$1("https://rust-lang.github.io/rustup/", "rustup rustc rustfmt clippy-driver sccache mold"),
	quiet$1("https://go.dev/doc/cmd", "go gofmt gotestsum golangci-lint go-licenses mockery"),
	quiet$1("https://ziglang.org/documentation/master/", "zig cmake ctest ninja meson gcc clang protoc valgrind pkg-config lipo strip"),
	quiet$1("https://developer.android.com/tools/adb", "adb emulator sdkmanager avdmanager"),
	quiet$1("https://developer.apple.com/library/archive/technotes/tn2339/_index.html", "xcodebuild xcode-select plutil plistbuddy sw_vers networksetup xattr dscl mdutil vm_stat"),
	quiet$1("https://www.typescriptlang.org/docs/handbook/compiler-options.html", "tsc esbuild vite next ncc storybook patch-package rimraf only-allow"),
	quiet$1("https://eslint.org/docs/latest/use/command-line-interface", "eslint prettier biome oxlint oxfmt cspell knip markdownlint markdownlint-cli2 stylelint"),
	quiet$1("https://vitest.dev/guide/cli.html", "vitest jest mocha nyc c8 playwright vscode-test detox maestro"),
	quiet$1("https://typicode.github.io/husky/", "husky lefthook simple-git-hooks pre-commit"),
	quiet$1("https://docs.pytest.org/en/stable/reference/reference.html", "pytest py.test tox nox mypy pyright ruff black coverage codespell"),
	quiet$1("https://docs.phpunit.de/en/12.0/textui.html", "phpunit rubocop rspec"),
	quiet$1("https://www.shellcheck.net/wiki/", "shellcheck actionlint tflint gitleaks grype syft semgrep vale hadolint yamllint zizmor editorconfig"),
	quiet$1("https://mikefarah.gitbook.io/yq", "yq jaq envsubst uuidgen column bc gzip 7z md5sum sha1sum sha512sum b3sum xz bzip2 zstd"),
	quiet$1("https://www.gnu.org/software/bash/manual/bash.html#Bash-Builtins", "pushd popd shopt getopts mapfile readarray umask ulimit compgen times disown bg fg"),
	quiet$1("https://man7.org/linux/man-pages/man1/ps.1.html", "ps pgrep pkill kill id tput tty getconf lsof nproc free uptime sysctl udevadm chown ldd nm"),
	quiet$1("https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/", "write-host write-output write-error write-warning write-verbose out-file out-null out-host select-object where-object foreach-object sort-object select-string convertfrom-json convertto-json add-type"),
	quiet$1("https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.management/", "new-item copy-item move-item set-content add-content get-content get-childitem set-location test-path join-path stop-process resolve-path")
];

// src/surfaces/catalogue/commands/remote-hosts.ts
const remoteHosts = [
	{
		names: [
			"ssh",
			"plink",
			"mosh",
			"autossh",
			"sshpass",
			"pssh",
			"parallel-ssh",
			"dsh"
		],
		source: "https://man.openbsd.org/ssh",
		passesOn: true,
		local: "host",
		valued: [
			"-i",
			"-o",
			"-p",
			"-l",
			"-F",
			"-J",
			"-L",
			"-R",
			"-D",
			"-W",
			"-E",
			"-b",
			"-c",
			"-m",
			"-O",
			"-S",
			"-w",
			"-Q",
			"-P",
			"-pw",
			"-h",
			"-H"
		],
		switches: [
			"-T",
			"-t",
			"-tt",
			"-v",
			"-q",
			"-N",
			"-n",
			"-A",
			"-a",
			"-C",
			"-f",
			"-g",
			"-k",
			"-K",
			"-X",
			"-x",
			"-Y",
			"-y",
			"-4",
			"-6"
		],
		rules: [
			{ on: [
				"git@*",
				"*@github.com",
				"github.com",
				". -Q",
				"*@ssh.github.com"
			] },
			{
				on: ["*"],
				only: "remote-removal",
				does: ["deploy"],
				what: "Removes things on another host",
				destructive: true
			},
			{
				on: ["* *", "*"],
				does: ["deploy"],
				what: "Runs commands on another host"
			}
		]
	},
	{
		names: ["scp", "pscp"],
		source: "https://man.openbsd.org/scp",
		local: "host",
		valued: [
			"-i",
			"-o",
			"-P",
			"-F",
			"-J",
			"-c",
			"-l",
			"-S",
			"-D",
			"-X"
		],
		rules: [{
			on: ["* *"],
			only: "to-remote",
			does: ["deploy"],
			what: "Copies files to another host"
		}, {
			on: ["* *"],
			only: "from-remote"
		}]
	},
	{
		names: [
			"rsync",
			"lsyncd",
			"unison",
			"croc"
		],
		source: "https://download.samba.org/pub/rsync/rsync.1",
		local: "host",
		valued: [
			"-e",
			"--rsh",
			"--exclude",
			"--include",
			"-f",
			"--filter",
			"--files-from",
			"--exclude-from",
			"--include-from",
			"--chmod",
			"--chown",
			"--port",
			"--password-file",
			"--timeout",
			"--rsync-path",
			"-T",
			"--info"
		],
		dry: ["--dry-run", "-n"],
		rules: [{
			on: ["** --delete|--delete-after|--delete-before|--delete-during|--delete-delay|--delete-excluded|--del"],
			only: "to-remote",
			does: ["deploy"],
			what: "Mirrors files to another host and deletes what is not there any more",
			destructive: true
		}, {
			on: ["**"],
			only: "to-remote",
			does: ["deploy"],
			what: "Copies files to another host"
		}]
	},
	{
		names: [
			"sftp",
			"lftp",
			"ftp",
			"ncftpput",
			"tnftp",
			"psftp",
			"winscp",
			"git-ftp",
			"ftp-deploy",
			"curlftpfs"
		],
		source: "https://lftp.yar.ru/lftp-man.html",
		local: "host",
		valued: [
			"-e",
			"-c",
			"-u",
			"-p",
			"-b",
			"-i",
			"-P",
			"-o",
			"-f"
		],
		dry: ["--dry-run", "-D"],
		rules: [{
			on: ["**"],
			does: ["deploy"],
			what: "Transfers files to another host"
		}]
	}
];

// src/surfaces/catalogue/commands/rust-and-go.ts
const rustAndGo = [
	{
		names: ["cargo"],
		home: "crates.io",
		source: "https://doc.rust-lang.org/cargo/commands/cargo-publish.html",
		local: "registry",
		valued: [
			"--manifest-path",
			"-p",
			"--package",
			"--registry",
			"--index",
			"--token",
			"--config",
			"--color",
			"-Z",
			"-C",
			"--target-dir",
			"--features",
			"-F",
			"-j",
			"--target"
		],
		switches: [
			"--locked",
			"--frozen",
			"--offline",
			"-v",
			"-q",
			"--quiet",
			"--verbose"
		],
		dry: ["--dry-run", "-n"],
		rules: [
			{
				on: [
					"publish",
					"* publish --allow-dirty",
					"workspaces publish",
					"hack publish",
					"mono publish"
				],
				does: ["publish"],
				what: "Publishes to the Rust registry"
			},
			{
				on: ["yank"],
				does: ["publish"],
				what: "Yanks a version from the Rust registry",
				destructive: true,
				source: "https://doc.rust-lang.org/cargo/commands/cargo-yank.html"
			},
			{
				on: ["owner --add|-a=*", "owner --remove|-r=*"],
				does: ["publish"],
				what: "Changes who may publish a crate",
				source: "https://doc.rust-lang.org/cargo/commands/cargo-owner.html"
			},
			{
				on: [
					"release --execute|-x",
					"smart-release --execute|-x",
					"workspaces version"
				],
				does: ["release", "publish"],
				what: "Tags, pushes and publishes crates",
				source: "https://github.com/crate-ci/cargo-release/blob/master/docs/reference.md"
			},
			{
				on: ["dist host", "dist announce"],
				does: ["release"],
				what: "Creates a release and uploads its files",
				source: "https://axodotdev.github.io/cargo-dist/book/reference/cli.html"
			},
			{
				on: ["shuttle deploy|delete|destroy", "lambda deploy"],
				does: ["deploy"],
				what: "Deploys a service"
			}
		]
	},
	{
		names: ["release-plz"],
		source: "https://release-plz.dev/docs/usage",
		dry: ["--dry-run"],
		rules: [{
			on: ["release"],
			does: ["release", "publish"],
			what: "Tags and publishes crates"
		}, {
			on: ["release-pr"],
			does: ["release", "shared-write"],
			what: "Opens the release pull request"
		}]
	},
	{
		names: ["dist", "cargo-dist"],
		source: "https://axodotdev.github.io/cargo-dist/book/reference/cli.html",
		rules: [{
			on: ["host", "announce"],
			does: ["release"],
			what: "Creates a release and uploads its files"
		}, { on: ["plan|build|init|generate|manifest|selfupdate"] }]
	},
	{
		names: ["goreleaser"],
		source: "https://goreleaser.com/cmd/goreleaser_release/",
		valued: [
			"-f",
			"--config",
			"--parallelism",
			"-p",
			"--timeout",
			"--skip"
		],
		rules: [
			{ on: [
				"release --snapshot",
				"release --skip-publish",
				"release --skip=*publish*",
				"build",
				"check",
				"healthcheck",
				"init",
				"jsonschema",
				"changelog",
				"completion"
			] },
			{
				on: [
					"release",
					"publish",
					"continue",
					"announce",
					"r"
				],
				does: ["release", "publish"],
				what: "Builds, releases and publishes"
			},
			{
				on: [". !--snapshot !--skip-publish !--version"],
				does: ["release", "publish"],
				what: "Builds, releases and publishes"
			}
		]
	},
	{
		names: ["ko"],
		source: "https://ko.build/reference/ko_build/",
		local: "registry",
		valued: [
			"-t",
			"--tags",
			"--platform",
			"-f"
		],
		rules: [
			{ on: ["build|publish|resolve|apply|create --local|-L", "build|publish|resolve --push=false"] },
			{
				on: ["build|publish|resolve"],
				does: ["publish"],
				what: "Builds an image and pushes it"
			},
			{
				on: ["apply|create|run|delete"],
				does: ["publish", "deploy"],
				what: "Builds, pushes and deploys images"
			}
		]
	}
];

// src/surfaces/catalogue/commands/secret-stores.ts
const reads$1 = "Reads secrets from their store";
const secretStores = [{
	names: [
		"vault",
		"bao",
		"openbao"
	],
	source: "https://developer.hashicorp.com/vault/docs/commands",
	local: "keyless",
	style: "go",
	valued: [
		"-address",
		"-namespace",
		"-format",
		"-field",
		"-mount",
		"-path",
		"-method",
		"-role"
	],
	rules: [
		{
			on: [
				"delete",
				"kv delete|destroy|metadata",
				"secrets disable",
				"auth disable",
				"policy delete",
				"lease revoke",
				"token revoke"
			],
			does: ["secret"],
			what: "Deletes secrets or access to them",
			destructive: true
		},
		{ on: ["status|version|kv-help|path-help|login|monitor|print|debug"] },
		{
			on: ["read|kv|write|unwrap|list|secrets|auth|policy|token|operator|transit|ssh|pki|agent|lease|audit"],
			does: ["secret"],
			what: "Reads or writes secrets"
		}
	]
}, {
	names: [
		"op",
		"bws",
		"bw",
		"doppler",
		"infisical",
		"chamber",
		"aws-vault",
		"akeyless",
		"teller",
		"berglas",
		"summon",
		"gopass",
		"pass",
		"envkey",
		"ksm",
		"keeper",
		"conjur",
		"dotenvx",
		"dotenv-vault",
		"lpass",
		"dashlane",
		"dcli",
		"ejson",
		"blackbox_decrypt_all_files",
		"transcrypt",
		"git-crypt",
		"ansible-vault",
		"sops",
		"age",
		"rage",
		"onboardbase",
		"strongbox",
		"passbolt",
		"vals",
		"secrethub"
	],
	source: "https://developer.1password.com/docs/cli/reference/",
	local: "keyless",
	valued: [
		"--vault",
		"--account",
		"--project",
		"-p",
		"--config",
		"-c",
		"--token",
		"--env",
		"--path",
		"--format",
		"-o",
		"--output",
		"-i",
		"--identity",
		"-r",
		"-e",
		"--in-file",
		"--out-file",
		"-f",
		"--input-type",
		"--output-type",
		"--vault-password-file"
	],
	rules: [
		{ on: ["whoami|status|version|update|completion|signin|login|logout|configure|setup|init|help|lock|encrypt|encrypt_string|keygen|updatekeys|convert|create-key|prebuild"] },
		{ on: [". -r|-R|-e|--encrypt|-p|--passphrase"] },
		{
			on: [
				"secret delete",
				"item delete",
				"secrets delete",
				"delete"
			],
			does: ["secret"],
			what: "Deletes secrets",
			destructive: true
		},
		{
			on: ["**"],
			does: ["secret"],
			what: reads$1
		}
	]
}];

// src/surfaces/catalogue/commands/services.ts
const services = [
	{
		names: [
			"slack",
			"slack-cli",
			"slackcat",
			"slacktee",
			"apprise",
			"telegram-send",
			"discord.sh",
			"ntfy",
			"matrix-commander",
			"pushover",
			"gotify",
			"shoutrrr",
			"zulip-send",
			"mattermost"
		],
		source: "https://docs.slack.dev/tools/slack-cli/",
		local: "keyless",
		rules: [
			{
				on: ["deploy|run|install|publish|app"],
				does: ["deploy", "shared-write"],
				what: "Deploys a chat app"
			},
			{ on: ["version|login|auth|list|doctor *"] },
			{
				on: ["**"],
				does: ["shared-write"],
				what: "Sends a message to a chat"
			}
		]
	},
	{
		names: [
			"jira",
			"jira-cli",
			"go-jira",
			"acli",
			"linear",
			"linear-cli",
			"notion-cli",
			"trello",
			"asana",
			"clickup",
			"youtrack",
			"zendesk",
			"shortcut",
			"confluence",
			"confluence-cli",
			"pagerduty",
			"pd",
			"opsgenie",
			"zcli",
			"hubspot",
			"hs"
		],
		source: "https://github.com/ankitpokhrel/jira-cli#commands",
		local: "keyless",
		valued: [
			"-p",
			"--project",
			"-c",
			"--config",
			"--token",
			"--site"
		],
		rules: [
			{ on: [
				"list|view|show|get|search|me|open|version|init|login|help|export",
				"* list|view|show|get|search|auth|open",
				"jira workitem search|view",
				"auth *"
			] },
			{
				on: [
					"* delete|remove",
					"delete",
					"jira workitem|project delete"
				],
				does: ["shared-write"],
				what: "Deletes something in a shared system",
				destructive: true
			},
			{
				on: ["*"],
				does: ["shared-write"],
				what: "Writes to a shared system"
			}
		]
	},
	{
		names: [
			"mail",
			"mailx",
			"sendmail",
			"mutt",
			"msmtp",
			"swaks",
			"ssmtp",
			"send-mailmessage",
			"s-nail",
			"sendemail",
			"twilio",
			"mailgun",
			"sendgrid"
		],
		source: "https://pubs.opengroup.org/onlinepubs/9699919799/utilities/mailx.html",
		local: "keyless",
		rules: [{
			on: ["**"],
			does: ["shared-write"],
			what: "Sends mail"
		}]
	},
	{
		names: [
			"ldcli",
			"launchdarkly",
			"unleash",
			"unleash-cli",
			"flagsmith",
			"growthbook",
			"configcat",
			"statsig",
			"posthog",
			"devcycle",
			"ld-find-code-refs"
		],
		source: "https://docs.launchdarkly.com/home/getting-started/ldcli",
		local: "keyless",
		valued: [
			"--project",
			"--environment",
			"--access-token",
			"--flag",
			"-p",
			"-e"
		],
		rules: [
			{
				on: [
					"* delete|archive",
					"delete",
					"flags delete|archive"
				],
				does: ["shared-write"],
				what: "Removes a feature flag",
				destructive: true
			},
			{ on: [
				"* list|get|describe|validate",
				"list|get|login|config|version|whoami|completion|validate|export|types|usages|diff *",
				"dev-server *"
			] },
			{
				on: ["*"],
				does: ["shared-write"],
				what: "Changes feature flags"
			}
		]
	},
	{
		names: [
			"crowdin",
			"localazy",
			"lokalise2",
			"tx",
			"phrase",
			"weblate",
			"wlc",
			"smartling",
			"tolgee",
			"poeditor",
			"transifex",
			"lingo.dev",
			"inlang"
		],
		source: "https://crowdin.github.io/crowdin-cli/commands/crowdin-upload",
		local: "keyless",
		dry: ["--dryrun", "--dry-run"],
		rules: [{
			on: [
				"upload|push|sync|delete|file|string|translation|bundle|comment|i18n|run|deploy|release",
				"upload *",
				"file upload",
				"push *"
			],
			does: ["shared-write"],
			what: "Uploads texts to a translation service"
		}]
	},
	{
		names: [
			"datadog-ci",
			"newrelic",
			"nr1"
		],
		source: "https://docs.codecov.com/docs/the-codecov-cli",
		local: "keyless",
		dry: ["--dry-run", "-d"],
		rules: [{ on: ["check|fmt|format|lint|init|install|healthcheck|collect|before-build|format-coverage|config|version|download"] }, {
			on: [
				"deployment *",
				"synthetics run-tests",
				"lambda|cloud-run|stepfunctions|aas instrument|uninstrument",
				"dora *"
			],
			does: ["shared-write"],
			what: "Changes or records something in a monitoring service",
			source: "https://github.com/DataDog/datadog-ci#readme"
		}]
	},
	{
		names: [
			"circleci",
			"buildkite-agent",
			"jenkins-cli",
			"travis",
			"drone",
			"woodpecker-cli",
			"codefresh",
			"cirrus",
			"sf",
			"sfdx"
		],
		source: "https://circleci-public.github.io/circleci-cli/",
		local: "keyless",
		valued: [
			"-o",
			"--target-org",
			"--targetusername",
			"-u",
			"--org"
		],
		rules: [
			{
				on: [
					"org|data delete",
					"org delete *",
					"force:org:delete|force:data:record:delete",
					"destructive *"
				],
				does: ["deploy"],
				what: "Deletes an org or records",
				destructive: true
			},
			{ on: [
				"project deploy preview|validate|report",
				"force:source:deploy --checkonly|-c",
				"force:mdapi:deploy --checkonly|-c",
				"version",
				"config validate|process",
				"org list|display|login|open",
				"org login",
				"plugins *",
				"doctor",
				"pipeline get|list",
				"artifact download",
				"meta-data get|exists|keys",
				"annotate",
				"force:auth:*"
			] },
			{
				on: [
					"project|deploy deploy|start|quick|resume|metadata",
					"deploy *",
					"force:source:deploy|force:source:push|force:mdapi:deploy|force:package:install",
					"package install|version",
					"orb publish|create",
					"pipeline run|trigger|upload|create|execute",
					"build|trigger|run|restart|execute|save|set-pipeline|trigger-job",
					"env|secret|context|organization *",
					"data create|update|upsert|import",
					"apex run",
					"org assign|create"
				],
				does: ["deploy"],
				what: "Deploys or starts work in another system"
			}
		]
	}
];

// src/surfaces/catalogue/commands/signing.ts
const signing$1 = [
	{
		names: [
			"cosign",
			"sigstore",
			"gitsign",
			"rekor-cli"
		],
		source: "https://docs.sigstore.dev/cosign/signing/signing_with_containers/",
		local: "keyless",
		valued: [
			"--key",
			"--certificate",
			"--identity-token",
			"--output-signature",
			"--output-certificate",
			"--bundle",
			"--predicate",
			"--type",
			"-a",
			"--rekor-url",
			"--fulcio-url",
			"-y"
		],
		switches: [
			"--yes",
			"-d",
			"--recursive",
			"-r"
		],
		rules: [{
			on: ["clean"],
			does: ["signing"],
			what: "Removes signatures from a registry",
			destructive: true
		}, {
			on: ["sign|sign-blob|attest|attest-blob|attach|generate-key-pair|import-key-pair|upload|copy|save|load|import"],
			does: ["signing"],
			what: "Signs or attests"
		}]
	},
	{
		names: [
			"gpg",
			"gpg2",
			"gpg1"
		],
		source: "https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html",
		local: "keyless",
		valued: [
			"-u",
			"--local-user",
			"--default-key",
			"-o",
			"--output",
			"--passphrase",
			"--passphrase-fd",
			"--passphrase-file",
			"--pinentry-mode",
			"--homedir",
			"-r",
			"--recipient",
			"--keyserver",
			"--digest-algo",
			"--status-fd",
			"--command-fd"
		],
		rules: [
			{ on: ["** --verify|--list-keys|-k|--list-secret-keys|-K|--fingerprint|--recv-keys|--receive-keys|--dearmor|--version|--show-keys|--list-packets|--print-md|--import-ownertrust|--locate-keys|--search-keys|--refresh-keys|--check-sigs|--with-colons|--export"] },
			{
				on: ["** --detach-sign|-b|--sign|-s|--clearsign|--clear-sign|--detach-sig|--quick-sign-key|--sign-key|--lsign-key"],
				does: ["signing"],
				what: "Signs with a private key"
			},
			{
				on: ["** --export-secret-keys|--export-secret-subkeys|--decrypt|-d"],
				does: ["secret"],
				what: "Takes a private key or a secret out",
				source: "https://www.gnupg.org/documentation/manuals/gnupg/OpenPGP-Key-Management.html"
			},
			{
				on: [
					"** --import",
					"** --fast-import",
					"import"
				],
				only: "secret-key",
				does: ["signing"],
				what: "Imports a private key"
			}
		]
	},
	{
		names: [
			"codesign",
			"productsign",
			"productbuild",
			"rcodesign",
			"gon",
			"quill"
		],
		source: "https://developer.apple.com/library/archive/technotes/tn2206/_index.html",
		local: "keyless",
		valued: [
			"-s",
			"--sign",
			"-o",
			"--options",
			"--entitlements",
			"--keychain",
			"--timestamp",
			"-i",
			"--identifier",
			"--p12-file"
		],
		rules: [
			{ on: ["** --verify !--sign !-s", "** --display|-d !--sign !-s"] },
			{ on: ["** --sign|-s=-"] },
			{
				on: [
					"** --sign|-s",
					"sign|notary-submit|staple|sign-and-notarize|notarize",
					"** *.hcl|*.json"
				],
				does: ["signing"],
				what: "Signs an app for macOS"
			}
		]
	},
	{
		names: ["security"],
		source: "https://developer.apple.com/documentation/security/keychain-services",
		local: "keyless",
		rules: [{
			on: ["import|set-key-partition-list"],
			does: ["signing"],
			what: "Puts a signing key into a keychain"
		}, {
			on: ["find-generic-password|find-internet-password|export|dump-keychain"],
			does: ["secret"],
			what: "Reads a keychain"
		}]
	},
	{
		names: [
			"signtool",
			"osslsigncode",
			"azuresigntool",
			"smctl",
			"jsign",
			"trusted-signing-cli",
			"codesigntool",
			"relic",
			"smksp_registrar",
			"digicert"
		],
		source: "https://learn.microsoft.com/windows/win32/seccrypto/signtool",
		local: "keyless",
		rules: [{ on: ["verify|timestamp|extract-signature|attach-signature|catdb|healthcheck|certificate|list|show"] }, {
			on: ["sign|sign-file|sign_file|keypair|windows|sign-pgp|batch_sign", "**"],
			does: ["signing"],
			what: "Signs with a code-signing certificate"
		}]
	},
	{
		names: [
			"jarsigner",
			"apksigner",
			"rpm",
			"debsigs",
			"dpkg-sig",
			"minisign",
			"signify",
			"rsign",
			"notation",
			"notary",
			"in-toto-run",
			"witness",
			"abuild-sign",
			"pesign",
			"sbsign",
			"ssh-keygen",
			"age-keygen",
			"keytool",
			"tuf",
			"tuftool",
			"uefisign"
		],
		source: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/jarsigner.html",
		local: "keyless",
		valued: [
			"--ks",
			"-f",
			"-n",
			"-Y",
			"-s",
			"-m",
			"-x",
			"-I",
			"-t",
			"-C",
			"-N",
			"-b",
			"-keystore",
			"-importkeystore"
		],
		rules: [
			{ on: ["verify|version|list|inspect|ls|cert|key|policy|login|logout", "** -verify|--verify|-V|-list|-printcert|-Q"] },
			{
				on: [
					"sign",
					"** --addsign|--resign",
					"run",
					"** -S",
					"** -Y=sign",
					"** --sign",
					"** -importkeystore|-importkey",
					"attest",
					"addhash",
					"publish",
					". -s"
				],
				does: ["signing"],
				what: "Signs with a private key"
			},
			{
				on: ["** *.jar|*.apk|*.aab -keystore|--ks"],
				does: ["signing"],
				what: "Signs an archive with a key store"
			}
		]
	},
	{
		names: ["openssl"],
		source: "https://docs.openssl.org/master/man1/openssl-dgst/",
		local: "keyless",
		style: "go",
		valued: [
			"-in",
			"-out",
			"-key",
			"-pass",
			"-k",
			"-K",
			"-iv",
			"-inkey",
			"-signer",
			"-passin",
			"-passout"
		],
		rules: [{
			on: [
				"dgst -sign",
				"cms|smime|pkeyutl|rsautl|ts -sign",
				"ca"
			],
			does: ["signing"],
			what: "Signs with a private key"
		}, {
			on: ["enc|aes-256-cbc|aes-*|cms|smime -d|-decrypt"],
			only: "secret-key",
			does: ["secret"],
			what: "Decrypts a file with a secret"
		}]
	}
];

// src/surfaces/catalogue/commands/index.ts
/** The commands' catalogue, whole. Programs are found by name, so the order of files does not matter; a test sees that no name comes twice. */
const tools = [
	...agents,
	...applicationHosts,
	...aws,
	...azure,
	...clusters,
	...configuration,
	...databaseClients,
	...gitAndForges,
	...github,
	...googleCloud,
	...host,
	...hostedDatabases,
	...images,
	...infrastructure$2,
	...javascriptReleases,
	...jvm,
	...kubernetes,
	...migrations,
	...moreMigrations,
	...npm,
	...otherClouds,
	...otherLanguages,
	...packagesAndApps,
	...platforms,
	...python,
	...quietTools,
	...remoteHosts,
	...rustAndGo,
	...secretStores,
	...services,
	...signing$1
];

// src/surfaces/command-pattern.ts
const flagPattern = (token) => {
	const equals = token.indexOf("=");
	if (equals < 0) return {
		names: token.split("|"),
		values: null
	};
	return {
		names: token.slice(0, equals).split("|"),
		values: token.slice(equals + 1).split("|")
	};
};
const readPattern = (text) => {
	const tokens = text.split(" ").filter((token) => token !== "");
	return {
		words: tokens.filter((token) => !/^(?:!?-|\*\*$|\.$)/.test(token)).map((token) => token.split("|")),
		anywhere: tokens[0] === "**",
		empty: tokens[0] === ".",
		flags: tokens.filter((token) => token.startsWith("-")).map(flagPattern),
		without: tokens.filter((token) => token.startsWith("!")).map((token) => flagPattern(token.slice(1)))
	};
};
/** Names of flags that the pattern gives a value to: the tool's line is read accordingly. */
const valuedFlags = (pattern) => [...pattern.flags, ...pattern.without].flatMap(({ names, values }) => values === null ? [] : names);
/** Wildcard match without backtracking beyond the last star: time is the product of both lengths at most. */
const globMatches = (glob, text) => {
	let g = 0;
	let t = 0;
	let star = -1;
	let mark = 0;
	while (t < text.length) if (g < glob.length && glob[g] === "*") {
		star = g++;
		mark = t;
	} else if (g < glob.length && glob[g] === text[t]) {
		g++;
		t++;
	} else if (star >= 0) {
		g = star + 1;
		t = ++mark;
	} else return false;
	while (glob[g] === "*") g++;
	return g === glob.length;
};
/** Could a text that starts with `head` and goes on unknown match the glob? */
const couldMatch = (glob, head) => {
	const fixed = glob.split("*", 1)[0] ?? "";
	return glob.includes("*") ? fixed.startsWith(head) || head.startsWith(fixed) : fixed.startsWith(head);
};
const wordMatches = (globs, word) => {
	const value = settled(word);
	if (value !== null) return globs.some((glob) => globMatches(glob, value)) ? "yes" : "no";
	if (globs.includes("*")) return "yes";
	const head = bare(word.text).split(/[$`]/, 1)[0] ?? "";
	return globs.some((glob) => couldMatch(glob, head)) ? "maybe" : "no";
};
const worse = (a, b) => a === "no" || b === "no" ? "no" : a === "maybe" || b === "maybe" ? "maybe" : "yes";
const wordsFrom = (pattern, operands, from) => {
	let match = "yes";
	for (const [i, globs] of pattern.words.entries()) {
		const word = operands[from + i];
		if (word === void 0) return "no";
		match = worse(match, wordMatches(globs, word));
		if (match === "no") return "no";
	}
	return match;
};
const wordsMatch = (pattern, operands) => {
	if (pattern.empty) return operands.length === 0 ? "yes" : "no";
	if (!pattern.anywhere) return wordsFrom(pattern, operands, 0);
	let best = pattern.words.length === 0 ? "yes" : "no";
	for (let from = 0; from < operands.length && best !== "yes"; from++) {
		const match = wordsFrom(pattern, operands, from);
		if (match === "yes" || match === "maybe" && from === 0) best = match;
	}
	return best;
};
/** `unsure`: what a flag whose value is only known at run time counts as. One that says it is off (`--push=false`) counts as absent. */
const given$1 = (wanted, flags, unsure) => flags.some(({ name, word }) => {
	if (!wanted.names.includes(name)) return false;
	if (word === null) return wanted.values === null;
	const { value } = word;
	if (value === null) return unsure;
	return wanted.values === null ? value !== "false" : wanted.values.some((glob) => globMatches(glob, value));
});
/** A flag that makes a rule speak counts where it may be given; one that silences it only where it surely is. */
const matchPattern = (pattern, line) => pattern.flags.every((wanted) => given$1(wanted, line.flags, true)) && !pattern.without.some((wanted) => given$1(wanted, line.flags, false)) ? wordsMatch(pattern, line.operands) : "no";
/** True where one of the flags surely asks for a rehearsal, and none takes it back. */
const isRehearsal = (names, line) => {
	const off = names.map((name) => name.replace(/^--/, "--no-"));
	if (line.flags.some(({ name }) => !names.includes(name) && off.includes(name))) return false;
	const asked = line.flags.filter(({ name }) => names.includes(name));
	return asked.length > 0 && asked.every(({ word }) => word === null || word.value !== null && !/^(?:false|none|no|0)$/i.test(word.value));
};

// src/surfaces/command-match.ts
const compile = (tool) => {
	const rules = tool.rules.map((rule) => ({
		rule,
		patterns: rule.on.map(readPattern)
	}));
	const valued = rules.flatMap(({ patterns }) => patterns.flatMap(valuedFlags));
	return {
		tool: {
			...tool,
			valued: [...tool.valued ?? [], ...valued]
		},
		rules
	};
};
let compiled$1 = null;
const byName$3 = (name) => {
	compiled$1 ??= new Map(tools.flatMap((tool) => {
		const one = compile(tool);
		return tool.names.map((each) => [each, one]);
	}));
	return compiled$1.get(name) ?? null;
};
/** A program's name as the catalogue writes it: no folder, no extension of Windows, no version (`wrangler@3`). */
const plainName = (name) => plainNameOf(name);
const plainNameOf = remembering(2e3, (name) => {
	const scoped = /^@[\w.-]+\/[\w.-]+/.exec(name)?.[0];
	if (scoped !== void 0) return scoped.toLowerCase();
	return name.replace(/^.*[\\/]/, "").toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "").replace(/(.)@[^@]*$/, "$1");
});
const interpreters$1 = /^(?:python[\d.]*|py|php[\d.]*|ruby)$/;
/** `python -m twine upload` and `php artisan migrate` run what their first operand names. */
const launched = (command) => {
	if (command.name === null || !interpreters$1.test(plainName(command.name))) return command;
	const at = command.args.findIndex((word) => (word.value ?? "").startsWith("-") === false || word.value === "-m");
	const module = command.args[at]?.value === "-m";
	const target = command.args[module ? at + 1 : at];
	return target?.value == null ? command : {
		...command,
		name: target.value,
		args: command.args.slice((module ? at + 1 : at) + 1)
	};
};
const weight = ({ rule, match }) => rule?.does !== void 0 ? match === "yes" ? 3 : 2 : rule?.reads !== void 0 ? 1 : 0;
const speaks$1 = (rule, call) => rule.only === void 0 || callChecks[rule.only](call);
const matchOf = (patterns, line) => {
	const matches = patterns.map((pattern) => matchPattern(pattern, line));
	return matches.includes("yes") ? "yes" : matches.includes("maybe") ? "maybe" : "no";
};
const listen = (call, rules) => {
	let possible = null;
	for (const { rule, patterns } of rules) {
		const match = matchOf(patterns, call.line);
		if (match === "yes" && speaks$1(rule, call)) {
			const sure = {
				call,
				rule,
				match
			};
			return possible !== null && rule.does === void 0 ? possible : sure;
		}
		if (match === "maybe" && rule.does !== void 0 && speaks$1(rule, call)) possible ??= {
			call,
			rule,
			match
		};
	}
	if (possible !== null) return possible;
	const { otherwise } = call.tool;
	return {
		call,
		rule: otherwise !== void 0 && call.line.operands.length > 0 ? otherwise : null,
		match: "yes"
	};
};
const asksForHelp = (line, args) => line.flags.some(({ name, word }) => name === "--help" && word === null) || args.length === 1 && /^(?:--version|-v|-V|-version|version|help|-h)$/.test(args[0]?.value ?? "");
/**
* What the catalogue says of a command; null where it does not know the program, or the call only asks for help.
*
* A flag that the catalogue does not know may or may not take the next word: both ways are read, and the weightier answer counts.
*/
const matchCommand = (written, reading) => {
	const command = launched(written);
	const found = command.name === null ? null : byName$3(plainName(command.name));
	if (found === null) return null;
	const { tool, rules } = found;
	const line = readLine(command, tool);
	if (asksForHelp(line, command.args)) return null;
	const first = listen({
		command,
		tool,
		line,
		reading
	}, rules);
	if (!line.doubtful) return first;
	const second = listen({
		command,
		tool,
		line: readLine(command, tool, true),
		reading
	}, rules);
	return weight(second) > weight(first) ? second : first;
};
/** True where the catalogue has an entry for a program of that name. */
const isKnownProgram$1 = (name) => byName$3(plainName(name)) !== null;

// src/surfaces/use-credential.ts
const OWN_TOKEN = "GITHUB_TOKEN";
const tokenInput = /token|pat$|^key$|_key$|-key$|password|secret|webhook|credential/i;
const tokenVariable = /^(?:(?:\w{1,40}_)?(?:GITHUB|GH)(?:_API)?_(?:TOKEN|PAT)|INPUT_\w{0,60}TOKEN)$/i;
const isOther = ({ raw }) => secretNamesIn(raw).some((name) => name !== OWN_TOKEN);
/** Secrets that reach the action by its inputs or its step's variables, the telling inputs first. */
const secretsGiven = (use) => {
	const entries = [...Object.entries(use.inputs), ...Object.entries(use.env)];
	const telling = entries.filter(([name]) => tokenInput.test(name));
	return [...new Set([...telling, ...entries].flatMap(([, { raw }]) => secretNamesIn(raw)))];
};
/**
* The credential of an action that writes to GitHub: its token input, else a token variable, else the job's own token, which every action can
* take by an input's default. Null where it is another expression (a token minted by an earlier step).
*/
const gitHubCredential = (use) => {
	const given = firstOf(use.inputs, (name) => /(?:^|[-_])(?:token|pat)$|^(?:github|gh|repo|access)[-_]?token/i.test(name)) ?? firstOf(use.env, (name, scalar) => tokenVariable.test(name) && isOther(scalar)) ?? firstOf(use.env, (name) => tokenVariable.test(name));
	if (given === null) return OWN_TOKEN;
	const names = secretNamesIn(given.raw);
	return names.find((name) => name !== "GITHUB_TOKEN") ?? (names.includes("GITHUB_TOKEN") ? "GITHUB_TOKEN" : null);
};
/** With what the job logged in to its registries: the own token where it is among them, for its scopes may be written down nowhere. */
const loginCredential = (reading) => {
	const given = reading.activities.flatMap((activity) => activity.kind === "use" && /(?:^|\/)(?:[\w-]*login[\w-]*|build-push-action)$/.test(activity.action) ? secretsGiven(activity) : []);
	return given.includes("GITHUB_TOKEN") ? OWN_TOKEN : given[0] ?? null;
};
const firstOf = (record, wanted) => Object.entries(record).find(([name, scalar]) => wanted(name, scalar) && scalar.raw.trim() !== "")?.[1] ?? null;

// src/surfaces/forge-credential.ts
const tokenVariables = [
	"GH_TOKEN",
	"GITHUB_TOKEN",
	"GH_ENTERPRISE_TOKEN",
	"GITHUB_API_TOKEN",
	"HUB_TOKEN",
	"GITHUB_PAT"
];
const isCheckout = (use) => use.action === "actions/checkout";
/**
* `git` uses what the checkout left on disk, other clients the token variables. Where neither names a secret it is the job's own token;
* null where a variable holds something that cannot be told.
*/
const forgeCredential = ({ command, reading, tool }) => {
	const word = tokenVariables.map((name) => command.env[name]).find((given) => given !== void 0);
	if (tool.names[0] !== "git" && word !== void 0) return word.secrets[0] ?? (/github\.token/.test(word.text) ? "GITHUB_TOKEN" : null);
	const other = reading.activities.flatMap((activity) => activity.kind === "use" && isCheckout(activity) ? [gitHubCredential(activity)] : []).find((name) => name !== OWN_TOKEN);
	return other === void 0 ? OWN_TOKEN : other;
};

// src/surfaces/catalogue/hosts.ts
const knownHosts = [
	{
		hosts: [
			"api.github.com/repos/*/issues/*/comments",
			"api.github.com/repos/*/issues/comments/",
			"api.github.com/repos/*/pulls/*/comments",
			"api.github.com/repos/*/check-runs"
		],
		does: ["shared-write"],
		what: "Comments or reports on GitHub",
		lowImpact: true,
		source: "https://docs.github.com/en/rest/issues/comments"
	},
	{
		hosts: [
			"api.github.com/repos/*/releases",
			"uploads.github.com/",
			"api.github.com/repos/*/git/tags",
			"api.github.com/repos/*/git/refs/tags"
		],
		does: ["release"],
		what: "Creates, changes or deletes releases or tags",
		source: "https://docs.github.com/en/rest/releases/releases"
	},
	{
		hosts: ["api.github.com/"],
		does: ["shared-write"],
		what: "Changes something on GitHub",
		source: "https://docs.github.com/en/rest"
	},
	{
		hosts: [
			"hooks.slack.com/",
			"slack.com/api/",
			"*.slack.com/"
		],
		does: ["shared-write"],
		what: "Posts to Slack",
		source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"
	},
	{
		hosts: [
			"discord.com/api/",
			"discordapp.com/api/",
			"*.webhook.office.com/",
			"outlook.office.com/webhook",
			"chat.googleapis.com/",
			"api.telegram.org/",
			"zulip.*/api/",
			"matrix.*/_matrix/",
			"ntfy.sh/",
			"api.pushover.net/",
			"webexapis.com/",
			"*.logic.azure.com/"
		],
		does: ["shared-write"],
		what: "Posts to a chat",
		source: "https://discord.com/developers/docs/resources/webhook"
	},
	{
		hosts: [
			"*.atlassian.net/",
			"api.atlassian.com/",
			"api.linear.app/",
			"api.notion.com/",
			"app.asana.com/",
			"api.monday.com/",
			"api.trello.com/",
			"api.clickup.com/",
			"api.app.shortcut.com/",
			"gitlab.com/api/",
			"api.bitbucket.org/",
			"dev.azure.com/",
			"bugzilla.*/rest/",
			"*.youtrack.cloud/"
		],
		does: ["shared-write"],
		what: "Writes to a tracker or wiki",
		source: "https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/"
	},
	{
		hosts: [
			"events.pagerduty.com/",
			"api.pagerduty.com/",
			"api.opsgenie.com/",
			"api.statuspage.io/",
			"api.datadoghq.*/",
			"api.honeycomb.io/",
			"sentry.io/api/",
			"*.sentry.io/",
			"*.grafana.net/",
			"api.newrelic.com/",
			"hc-ping.com/",
			"api.betteruptime.com/",
			"uptime.betterstack.com/",
			"events.launchdarkly.com/"
		],
		does: ["shared-write"],
		what: "Writes to monitoring",
		source: "https://developer.pagerduty.com/docs/events-api-v2-overview"
	},
	{
		hosts: [
			"app.launchdarkly.com/api/",
			"api.statsig.com/",
			"api.split.io/",
			"api.flagsmith.com/",
			"api.growthbook.io/",
			"api.configcat.com/",
			"app.posthog.com/api/",
			"*.posthog.com/api/"
		],
		does: ["shared-write"],
		what: "Changes feature flags",
		source: "https://launchdarkly.com/docs/api"
	},
	{
		hosts: [
			"api.sendgrid.com/",
			"api.mailgun.net/",
			"api.twilio.com/",
			"api.postmarkapp.com/",
			"api.resend.com/",
			"api.mailchimp.com/",
			"*.api.mailchimp.com/",
			"*.zendesk.com/",
			"*.salesforce.com/",
			"*.service-now.com/",
			"api.hubapi.com/",
			"api.intercom.io/",
			"api.stripe.com/"
		],
		does: ["shared-write"],
		what: "Writes to a system that customers see",
		source: "https://www.twilio.com/docs/sendgrid/api-reference"
	},
	{
		hosts: ["api.cloudflare.com/client/v4/zones/*/purge_cache", "api.fastly.com/"],
		does: ["deploy"],
		what: "Purges a content network",
		source: "https://developers.cloudflare.com/api/resources/cache/methods/purge/"
	},
	{
		hosts: [
			"api.netlify.com/",
			"api.vercel.com/",
			"api.heroku.com/",
			"api.render.com/",
			"api.cloudflare.com/client/v4/accounts/*/pages",
			"api.cloudflare.com/client/v4/pages/",
			"api.machines.dev/",
			"api.fly.io/",
			"backboard.railway.app/",
			"api.digitalocean.com/v2/apps",
			"readthedocs.org/api/",
			"app.readthedocs.org/api/",
			"circleci.com/api/",
			"api.buildkite.com/",
			"api.travis-ci.*/",
			"app.codefresh.io/api/",
			"api.expo.dev/",
			"*.koyeb.com/",
			"*/api/v1/deploy"
		],
		does: ["deploy"],
		what: "Deploys or starts a build in another system",
		source: "https://docs.netlify.com/configure-builds/build-hooks/"
	},
	{
		hosts: [
			"api.cloudflare.com/",
			"management.azure.com/",
			"*.googleapis.com/compute/",
			"*.amazonaws.com/",
			"api.digitalocean.com/",
			"api.hetzner.cloud/",
			"api.linode.com/",
			"app.terraform.io/api/",
			"api.pulumi.com/"
		],
		does: ["infrastructure", "cloud-cli"],
		what: "Changes cloud resources",
		source: "https://developers.cloudflare.com/api/"
	},
	{
		hosts: [
			"upload.pypi.org/",
			"test.pypi.org/legacy",
			"registry.npmjs.org/",
			"crates.io/api/",
			"rubygems.org/api/",
			"central.sonatype.com/",
			"*.sonatype.org/",
			"www.nuget.org/api/",
			"vendors.sdkman.io/",
			"hub.docker.com/v2/",
			"quay.io/api/",
			"ghcr.io/v2/",
			"packagist.org/api/",
			"hex.pm/api/",
			"api.cloudsmith.io/",
			"*.jfrog.io/",
			"packagecloud.io/api/",
			"open-vsx.org/api/",
			"api.anaconda.org/",
			"modrinth.com/",
			"api.modrinth.com/",
			"*.curseforge.com/api/",
			"api.winget.*/",
			"push.fury.io/"
		],
		does: ["publish"],
		what: "Publishes to a registry",
		source: "https://docs.pypi.org/api/upload/"
	},
	{
		hosts: [
			"api.appstoreconnect.apple.com/",
			"androidpublisher.googleapis.com/",
			"www.googleapis.com/upload/chromewebstore",
			"www.googleapis.com/chromewebstore",
			"addons.mozilla.org/api/",
			"api.addons.microsoftedge.microsoft.com/",
			"firebaseappdistribution.googleapis.com/"
		],
		does: ["publish"],
		what: "Submits to an app store",
		source: "https://developer.apple.com/documentation/appstoreconnectapi"
	},
	{
		hosts: [
			"api.anthropic.com/",
			"api.openai.com/",
			"generativelanguage.googleapis.com/",
			"models.github.ai/",
			"models.inference.ai.azure.com/",
			"openrouter.ai/api/",
			"api.mistral.ai/",
			"api.cohere.*/",
			"api.groq.com/",
			"api.x.ai/",
			"api.deepseek.com/",
			"api.together.xyz/",
			"api.perplexity.ai/",
			"api.replicate.com/",
			"api.devin.ai/",
			"api.cursor.com/"
		],
		does: ["agent-or-mcp"],
		what: "Sends text to a language model",
		source: "https://docs.claude.com/en/api/messages"
	}
];

// src/surfaces/http-request.ts
const bodyFlags = /* @__PURE__ */ new Set([...curlBody, ...[
	"--post-data",
	"--post-file",
	"--body-data",
	"--body-file",
	"-body",
	"-infile",
	"--raw"
]]);
const methodFlags = /* @__PURE__ */ new Set([
	"-X",
	"--request",
	"--method",
	"-method"
]);
const methodWord = /^(?:get|post|put|patch|delete|head|options)$/i;
const methodOf = (line, body, first) => {
	const named = line.flags.find(({ name }) => methodFlags.has(name.toLowerCase() === "-method" ? "-method" : name));
	if (named !== void 0) return named.word?.value?.toUpperCase() ?? null;
	if (line.flags.some(({ name }) => [
		"-G",
		"--get",
		"-I",
		"--head",
		"--spider"
	].includes(name))) return "GET";
	if (first?.value != null && methodWord.test(first.value)) return first.value.toUpperCase();
	return body.length > 0 ? "POST" : "GET";
};
/** The parts of `curl`, `wget`, HTTPie and PowerShell's web requests. */
const requestOf = (line, command) => {
	const body = line.flags.flatMap(({ name, word }) => bodyFlags.has(name) || bodyFlags.has(name.toLowerCase()) ? [word ?? {
		text: "",
		value: "",
		secrets: []
	}] : []);
	const first = line.operands[0];
	const method = methodOf(line, body, first);
	const url = line.flags.find(({ name }) => ["--url", "-uri"].includes(name.toLowerCase()))?.word;
	const operands = first?.value != null && methodWord.test(first.value) ? line.operands.slice(1) : line.operands;
	return {
		method,
		address: url ?? operands.find((word) => /^[a-z]+:\/\/|^[\w.-]+\.[a-z]{2,}|^[$`]/i.test(visible(word) || word.text.replace(/^["']+/, ""))) ?? operands[0] ?? null,
		body: command.stdin === null ? body : [...body, command.stdin]
	};
};
const isWrite = ({ method }) => method === null || ![
	"GET",
	"HEAD",
	"OPTIONS"
].includes(method);
/** A GraphQL body that names no mutation only asks. */
const onlyAsks = (request) => request.address !== null && /\/graphql\b/.test(visible(request.address)) && request.body.length > 0 && request.body.every((word) => word.value !== null && !word.value.startsWith("@") && !/\bmutation\b/.test(word.value));

// src/surfaces/http-effects.ts
/** Names of secrets that hold the address of something that builds or deploys when it is called. */
const deployHook = /DEPLOY|BUILD|PUBLISH/i;
const speaks = /SLACK|DISCORD|TEAMS|CHAT|NOTIF|ALERT|MATTERMOST|TELEGRAM/i;
const knownHost = (address) => {
	const rest = address.replace(/^[a-z]+:\/\/(?:[^/@\s]*@)?/i, "").toLowerCase().slice(0, 2e3);
	return knownHosts.find(({ hosts }) => hosts.some((glob) => globMatches(`${glob}*`, rest))) ?? null;
};
const hookOf = (secrets) => {
	return secrets.find((secret) => deployHook.test(secret) && !speaks.test(secret)) === void 0 ? null : {
		hosts: [],
		does: ["deploy"],
		what: "Calls a deploy hook whose address is a secret",
		source: ""
	};
};
/** What GitHub's API keeps of protection; the same as for `gh api`. */
const guards$1 = {
	hosts: [],
	does: ["required-checks"],
	what: "Changes branch protection, rulesets, environments or other guards",
	source: ""
};
const githubPath = (address) => /^https:\/\/api\.github\.com(\/\S{1,500})/i.exec(address)?.[1] ?? "";
const unknownHost = {
	hosts: [],
	does: ["shared-write"],
	what: "Sends data to another system",
	source: ""
};
/** Effects of `curl`, `wget`, HTTPie or PowerShell's web requests. A request that only reads has none. */
const requestEffects = (call) => {
	const { command, line, reading } = call;
	const request = requestOf(line, command);
	if (request.address === null || !isWrite(request) || onlyAsks(request)) return [];
	const address = request.address.value ?? bare(request.address.text);
	const host = hostOf(visible(request.address));
	if (host !== null && isLocalHost(host, reading)) return [];
	const secrets = secretsIn(command);
	const known = knownHost(address) ?? hookOf(request.address.secrets);
	if (known === null && host === null && secrets.length === 0 && !isPrivileged(reading)) return [];
	const { does, what, lowImpact } = guardPaths.test(githubPath(address)) ? guards$1 : known ?? unknownHost;
	const takesGuards = does === guards$1.does;
	const destructive = request.method === "DELETE" && does.some((category) => category !== "shared-write");
	return (destructive ? [...does, "destructive"] : does).map((category) => ({
		category,
		code: takesGuards ? "protection-changed" : `${category}-request`,
		message: `${what}.`,
		access: "write",
		destructive,
		lowImpact: lowImpact ?? false,
		blockworthy: takesGuards,
		production: productionOfName(address) === "unknown" ? productionOfJob(reading) : productionOfName(address),
		target: host,
		credential: secrets[0] ?? null,
		origin: command.origin
	}));
};

// src/surfaces/locality.ts
const hostFlags = /* @__PURE__ */ new Set([
	"-h",
	"--host",
	"--hostname",
	"-H",
	"--server",
	"-S",
	"--url",
	"-u",
	"-url",
	"--registry",
	"--repository-url",
	"--publish-url",
	"--source",
	"-s",
	"--endpoint-url",
	"--db-url",
	"--database-url",
	"-d",
	"--dbname",
	"--database",
	"--uri",
	"-DaltDeploymentRepository",
	"-DaltSnapshotDeploymentRepository",
	"-DaltReleaseDeploymentRepository"
]);
const endpointVariables = /^(?:AWS_ENDPOINT_URL\w*|npm_config_registry|NPM_CONFIG_REGISTRY|PULUMI_BACKEND_URL|DOCKER_HOST|STORAGE_EMULATOR_HOST|KO_DOCKER_REPO)$/;
const databaseVariables = /(?:DATABASE|POSTGRES|MYSQL|MARIADB|MONGO|REDIS|SUPABASE|CONNECTION_?STRING|FLYWAY|LIQUIBASE|SQLALCHEMY|HASURA|TURSO|NEON|PLANETSCALE)|^(?:DB|PG|DSN)[A-Z_]*|_(?:DB|DSN)(?:_|$)/i;
const clusterSecrets = /KUBE|CLUSTER|GKE|EKS|AKS|OPENSHIFT|^OC_/i;
const clusterLogins = /(?:get-gke-credentials|aks-set-context|k8s-set-context|k8s-login|oc-login|configure-aws-credentials|google-github-actions\/auth|azure\/login|action-doctl)/;
/** A folder of the runner as a repository: `file:…`, with Maven's id in front of it or not. */
const isFolder$1 = (text) => /^(?:[\w.-]{1,100}::){0,2}file:/i.test(text);
const namesLocalHost = (word, call) => {
	if (isFolder$1(visible(word))) return true;
	const host = hostOf(visible(word));
	return host !== null && isLocalHost(host, call.reading);
};
/** A host with dots in it that calls itself production is nobody's own. */
const namesProduction = (word) => {
	const host = hostOf(visible(word));
	return host?.includes(".") === true && productionOfName(host) === "yes";
};
/** Flags and variables that name where a call goes. */
const endpointWords = ({ line, command }) => [...line.flags.flatMap(({ name, word }) => hostFlags.has(name) && word !== null ? [word] : []), ...Object.entries(command.env).flatMap(([name, word]) => endpointVariables.test(name) ? [word] : [])];
const hostWords = (call) => [...endpointWords(call), ...call.line.operands];
const databaseWords = (call) => Object.entries(call.command.env).flatMap(([name, word]) => databaseVariables.test(name) ? [word] : []);
const databaseIsLocal = (call) => {
	const words = databaseWords(call);
	if (secretsIn(call.command).length > 0 || words.some(({ secrets }) => secrets.length > 0)) return false;
	if ([...hostWords(call), ...words].some((word) => namesLocalHost(word, call))) return true;
	if (endpointWords(call).some((word) => namesProduction(word)) || call.line.operands.some((word) => /:\/\//.test(visible(word)) && namesProduction(word))) return false;
	const { reading } = call;
	return Object.keys(reading.job.services).length > 0 || reading.environment === null && reading.calledEnvironments.length === 0 && !mintsTokens(reading);
};
const clusterIsLocal = (call) => {
	const { reading } = call;
	if (!holdsKeys(reading)) return true;
	const logsIn = reading.activities.some((activity) => activity.kind === "use" && clusterLogins.test(activity.action));
	return hasLocalCluster(reading) && !logsIn && !secretNames(reading).some((name) => clusterSecrets.test(name));
};
/** With a token that may only read and no other credential, the forge refuses whatever is tried. */
const forgeRefuses = ({ reading }) => reading.token.specified && !Object.values(reading.token.scopes).includes("write") && !holdsKeys(reading);
/** Scopes of the job's own token by which an agent or a model works without any other key. */
const pays = ({ token }) => token.all === "write" || ["models", "copilot-requests"].some((scope) => token.scopes[scope] !== void 0 && token.scopes[scope] !== "none");
const answers = {
	database: databaseIsLocal,
	cluster: clusterIsLocal,
	registry: (call) => hostWords(call).some((word) => namesLocalHost(word, call)),
	forge: (call) => forgeRefuses(call) || hostWords(call).some((word) => namesLocalHost(word, call)),
	keyless: (call) => !holdsKeys(call.reading) && !pays(call.reading),
	host: (call) => !holdsKeys(call.reading) || call.line.operands.slice(0, 1).some((word) => namesLocalHost(word, call)),
	account: (call) => !holdsKeys(call.reading) || notSignedInYet(call.reading, call.command.origin) || endpointWords(call).some((word) => word.value !== null && /^https?:/.test(word.value) && namesLocalHost(word, call))
};
/** True where what the call writes to is the job's own. */
const staysLocal = (call) => call.tool.local !== void 0 && answers[call.tool.local](call);

// src/surfaces/selected-target.ts
const choices$1 = [
	{
		by: [
			"terraform",
			"tofu",
			"terragrunt"
		],
		for: [
			"terraform",
			"tofu",
			"terragrunt"
		],
		words: /(?:^| )workspace (?:select|new)(?: -\S+)* ([^\s-]\S*)/,
		source: "https://developer.hashicorp.com/terraform/cli/commands/workspace/select"
	},
	{
		by: ["pulumi"],
		for: ["pulumi"],
		words: /(?:^| )stack (?:select|init)(?: -\S+)* ([^\s-]\S*)/,
		source: "https://www.pulumi.com/docs/iac/cli/commands/pulumi_stack_select/"
	},
	{
		by: ["kubectl", "oc"],
		for: [
			"kubectl",
			"oc",
			"helm",
			"helmfile",
			"velero"
		],
		words: /(?:^| )config use-context ([^\s-]\S*)/,
		source: "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_config/kubectl_config_use-context/"
	},
	{
		by: ["gcloud"],
		for: [
			"gcloud",
			"gsutil",
			"bq"
		],
		words: /(?:^| )config set (?:core\/)?project ([^\s-]\S*)/,
		source: "https://cloud.google.com/sdk/gcloud/reference/config/set"
	},
	{
		by: ["az"],
		for: ["az"],
		words: /(?:^| )account set(?: -\S+)*? (?:-s|-n|--subscription|--name)[ =](\S+)/,
		source: "https://learn.microsoft.com/cli/azure/account#az-account-set"
	}
];
const longest$1 = 2e3;
/** The name that was chosen last before this call, in the same job; null where nothing was, or where it is known only at run time. */
const selectedBefore = ({ command, reading }) => {
	const choice = choices$1.find((one) => command.name !== null && one.for.includes(command.name));
	if (choice === void 0) return null;
	const at = reading.activities.findIndex(({ origin }) => origin === command.origin);
	const before = reading.activities.slice(0, Math.max(at, 0)).findLast((activity) => activity.kind === "command" && chooses(activity, choice));
	return before === void 0 ? null : choice.words.exec(wordsOf(before))?.[1] ?? null;
};
const wordsOf = ({ args }) => args.map(visible).join(" ").slice(0, longest$1);
const chooses = (command, { by, words }) => command.name !== null && by.includes(command.name) && words.test(`${wordsOf(command)} ?`);

// src/surfaces/call-effects.ts
const targetFlags = /* @__PURE__ */ new Set([
	"--context",
	"--kube-context",
	"--cluster",
	"--env",
	"--environment",
	"-e",
	"--stage",
	"--app",
	"-a",
	"--project",
	"--registry",
	"--repo",
	"-R",
	"--namespace",
	"-n",
	"--stack",
	"-s",
	"--workspace",
	"--host",
	"-h",
	"--profile",
	"--account",
	"--var-file",
	"-var-file",
	"--config",
	"-c",
	"--tag",
	"--target",
	"-chdir"
]);
/** The last word of a sub-command is what is done, not what it is done to. */
const verbs = /^(?:create|apply|publish|push|deploy|run|upload|delete|destroy|edit|merge|update|upgrade|set|add|remove|rm|start|stop|release|up|sync|promote|approve|exec|close|reopen|comment|review|ready|lock|unlock|pin|unpin|transfer|login|enable|disable|cancel|rerun|fork|clone)$/;
/** What the call points at, where a flag or its last operand says so. */
const targetOf$1 = ({ line }) => {
	return line.flags.find(({ name, word }) => targetFlags.has(name) && word?.value)?.word?.value ?? line.operands.slice(1).findLast(({ value }) => value !== null && !verbs.test(value))?.value ?? null;
};
const registryFlags = /* @__PURE__ */ new Set([
	"--registry",
	"--repository-url",
	"--publish-url",
	"--repository",
	"-r",
	"--index",
	"--index-url",
	"--source",
	"-s",
	"--host"
]);
const registryVariables = /^(?:npm_config_registry|twine_repository(?:_url)?|uv_publish_(?:url|index)|cargo_registry_default|rubygems_host)$/i;
/** Where a package goes: the registry that the call names, else the one that its tool has. Null where it is named and cannot be read. */
const registryOf = ({ line, command, tool }) => {
	const named = line.flags.find(({ name, word }) => registryFlags.has(name) && word !== null)?.word ?? Object.entries(command.env).find(([name]) => registryVariables.test(name))?.[1];
	return named === void 0 ? tool.home ?? null : named.value;
};
/** What can be chosen for a variable that names a target: the options of an input, the values of a matrix. */
const choices = ({ command, reading }) => {
	const step = reading.calls.length === 0 ? reading.job.steps[command.origin.step] : void 0;
	return [...Object.entries(reading.job.env), ...Object.entries(step?.env ?? {})].flatMap(([name, scalar]) => namesATarget(name) ? scalar.values ?? [] : []);
};
/** Production by the words of the call itself: operands, flags and their values, and variables that name a target. */
const productionOfCall = (call) => {
	const { command, line } = call;
	return productionOfNames([
		...choices(call),
		...line.operands.map(({ value, text }) => value ?? text),
		...line.flags.map(({ name, word }) => `${name} ${word?.value ?? word?.text ?? ""}`),
		...Object.entries(command.env).flatMap(([name, word]) => namesATarget(name) && word.value !== null ? [word.value] : [])
	]);
};
/** Where the call itself names nothing: what was chosen for its tool before, else the names of the secrets that it is given. */
const productionAround = (call) => {
	const { command, tool } = call;
	const chosen = productionOfName(selectedBefore(call) ?? "");
	if (chosen !== "unknown") return chosen;
	return productionOfNames([...secretsIn(command), ...tool.local === "database" ? Object.values(command.env).flatMap(({ secrets }) => secrets) : []]);
};
const strictest = (a, b) => a === "yes" || b === "yes" ? "yes" : a === "unknown" ? b : a;
const inFront = (reading) => reading.environment !== null || reading.calledEnvironments.length > 0;
const effectsOfRule = (rule, call) => {
	const { command, reading } = call;
	const named = productionOfCall(call);
	const byCall = named === "unknown" ? productionAround(call) : named;
	const destructive = rule.destructive === true;
	const base = {
		message: `${rule.what ?? "Runs a program that reaches a shared system"}.`,
		destructive,
		lowImpact: rule.lowImpact ?? false,
		production: strictest(byCall, productionOfJob(reading)),
		target: call.tool.home !== void 0 && rule.does?.includes("publish") === true ? registryOf(call) : targetOf$1(call),
		credential: secretsIn(command)[0] ?? (call.tool.local === "forge" ? forgeCredential(call) : null),
		origin: command.origin
	};
	if (rule.does === void 0) {
		if (rule.reads === void 0) return [];
		return [{
			...base,
			category: rule.reads,
			code: `${rule.reads}-read-command`,
			access: "read",
			blockworthy: false
		}];
	}
	return (destructive ? [...rule.does, "destructive"] : rule.does).map((category) => ({
		...base,
		category,
		code: rule.block ?? `${category}-command`,
		access: "write",
		blockworthy: rule.block !== void 0 || category === "destructive" && byCall === "yes" && !inFront(reading)
	}));
};
const unknownVerb = (command, what, credential = null) => ({
	category: "unreadable",
	code: "verb-unknown",
	message: `Runs ${what} that is only known at run time, in a job that holds credentials.`,
	access: "write",
	destructive: false,
	lowImpact: false,
	blockworthy: false,
	production: "unknown",
	target: null,
	credential,
	origin: command.origin
});
/** A client of GitHub that is given the job's own token, in a job that does not say what the token may: then it may write. */
const handedOwnToken = (call) => call.tool.local === "forge" && !call.reading.token.specified && Object.values(call.command.env).some(({ secrets, text }) => secrets.includes("GITHUB_TOKEN") || /github\.token/.test(text)) && forgeCredential(call) === "GITHUB_TOKEN";
/** PowerShell's `$name = …` sets a variable; it runs nothing by that name. */
const onlyAssigns = ({ shell, origin }) => /^(?:pwsh|powershell)$/.test(shell) && /^\$[\w:]{1,100}\s*[-+*/]?=/.test(origin.quote);
/** What one command does. Nothing for programs that the catalogue does not know: only what is known to reach out is a surface. */
const effectsOfCall = (command, reading) => {
	if (command.name === null) return isPrivileged(reading) && !onlyAssigns(command) ? [unknownVerb(command, "a program")] : [];
	const spoken = matchCommand(command, reading);
	if (spoken === null) return [];
	const { call, rule, match } = spoken;
	if (call.tool.http === true) return requestEffects(call);
	if (rule === null) return [];
	if (match === "maybe") {
		const own = handedOwnToken(call);
		return own || isPrivileged(reading) ? [unknownVerb(command, `a sub-command of ${call.tool.names[0] ?? "a tool"}`, own ? OWN_TOKEN : null)] : [];
	}
	if (rule.undryable !== true && isRehearsal(call.tool.dry ?? [], call.line)) return [];
	if (rule.block === void 0 && staysLocal(call)) return [];
	return effectsOfRule(rule, call);
};

// src/surfaces/catalogue/metadata.ts
/** The metadata services of cloud machines: which of their addresses say what the machine is, and which hand out its credentials. */
/** What a machine is called, where it stands and how large it is. No credential, user data or token is among these. */
const plainFacts = [
	{
		path: "metadata/instance/compute/(?:vmSize|location|zone|name|sku|offer|osType|vmId)",
		source: "https://learn.microsoft.com/en-us/azure/virtual-machines/instance-metadata-service"
	},
	{
		path: "latest/meta-data/(?:instance-(?:id|type|life-cycle)|ami-id|hostname|(?:local|public)-(?:hostname|ipv4)|placement/[\\w/-]{1,60})",
		source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html"
	},
	{
		path: "computeMetadata/v1/instance/(?:id|name|zone|machine-type|hostname)",
		source: "https://docs.cloud.google.com/compute/docs/metadata/predefined-metadata-keys"
	}
];
const service = "(?:169\\.254\\.169\\.254|169\\.254\\.170\\.2|metadata\\.google\\.internal|\\[fd00:ec2::254\\])";
const address = new RegExp(`^(?:https?://)?${service}(?:[:/$\`]|$)`, "i");
const plain$1 = new RegExp(`^(?:https?://)?${service}(?::80)?/(?:${plainFacts.map(({ path }) => path).join("|")})/?(?:\\?|$)`, "i");
/** True for an address of a metadata service that is not surely of a plain fact about the machine. */
const asksForCredentials = (word) => address.test(word) && !plain$1.test(word);
const addresses = new RegExp(`(?:https?://)?${service}[^\\s"'|;)]{0,300}`, "gi");
/** The same for a line of text, by the addresses in it. */
const lineAsksForCredentials = (line) => (line.match(addresses) ?? []).some(asksForCredentials);

// src/surfaces/exposing-commands.ts
const shown = (word) => (word.value ?? bare(word.text)).slice(0, 2e3);
const anyWord = (command, pattern) => command.args.some((word) => pattern.test(shown(word)));
const memory = /\/proc\/[^/\s]{1,60}\/(?:mem|maps|environ)\b/;
const worker = /\bRunner\.(?:Worker|Listener)\b/;
const scramblers = /* @__PURE__ */ new Set([
	"rev",
	"xxd",
	"hexdump",
	"od",
	"rot13"
]);
const exposing = [
	{
		code: "runner-memory-read",
		message: "Reads the memory or the environment of other processes of the runner, where every secret of the job lies open.",
		holds: (command) => anyWord(command, memory) && !["echo", "printf"].includes(command.name ?? "") || [
			"gcore",
			"gdb",
			"pgrep",
			"pidof",
			"strace"
		].includes(command.name ?? "") && anyWord(command, worker)
	},
	{
		code: "metadata-credentials",
		message: "Asks the machine's metadata service, which hands out the credentials of the machine.",
		holds: (command) => [
			"curl",
			"wget",
			"http",
			"invoke-restmethod",
			"invoke-webrequest"
		].includes(command.name?.toLowerCase() ?? "") && command.args.some((word) => asksForCredentials(shown(word)))
	},
	{
		code: "mask-evaded",
		message: "Prints a secret in a form that the log does not mask.",
		holds: (command) => [
			"echo",
			"printf",
			"cat"
		].includes(command.name ?? "") && secretsIn(command).length > 0 && command.pipedTo.some((name) => scramblers.has(name))
	}
];
/** Each of these meets a block row by itself, in a job that holds anything. */
const exposuresOf = (command, reading) => isPrivileged(reading) ? exposing.filter(({ holds }) => holds(command)).map(({ code, message }) => ({
	category: "secret-exposure",
	code,
	message,
	access: "write",
	destructive: false,
	lowImpact: false,
	blockworthy: true,
	production: "unknown",
	target: null,
	credential: secretsIn(command)[0] ?? null,
	origin: command.origin
})) : [];

// src/surfaces/catalogue/tell-tales.ts
const mutation = "(?:create|update|delete|add|remove|set|merge|lock|unlock|dispatch|rerun|cancel|approve|request|dismiss|replace|upload|transfer|enable|disable|move|submit|close)";
const tellTales = [
	{
		matches: "\\.(?:createRelease|updateRelease|uploadReleaseAsset|deleteRelease|deleteReleaseAsset|create_git_release|create_git_tag_and_release|upload_asset|create_release)\\b",
		does: ["release"],
		what: "Creates or changes a release through an API",
		source: "https://octokit.github.io/rest.js/"
	},
	{
		matches: `\\b(?:issues|pulls|repos|git|actions|checks|reactions|projects|teams|orgs|activity|gists|packages|migrations|codeScanning|rest\\.\\w{1,40})\\.${mutation}\\w{0,60}\\s*\\(`,
		beside: "octokit|github",
		does: ["shared-write"],
		what: "Changes something on GitHub through its API",
		source: "https://octokit.github.io/rest.js/"
	},
	{
		matches: "\\.(?:request|graphql)\\s*\\(\\s*[`'\"](?:POST|PUT|PATCH|DELETE|\\s*mutation)\\b|\\bmutation\\b[\\s\\w]{0,80}[({]",
		beside: "octokit|github|graphql",
		does: ["shared-write"],
		what: "Changes something on GitHub through its API",
		source: "https://docs.github.com/en/graphql/reference/mutations"
	},
	{
		matches: "\\.(?:create_issue|create_pull|create_comment|create_issue_comment|add_to_labels|remove_from_labels|set_labels|create_file|update_file|delete_file|create_git_ref|create_status|add_to_assignees|create_review|create_repo)\\s*\\(",
		beside: "github",
		does: ["shared-write"],
		what: "Changes something on GitHub through its API",
		source: "https://pygithub.readthedocs.io/en/stable/"
	},
	{
		matches: "\\bsimpleGit\\s*\\(|\\bgit\\.push\\s*\\(|\\bremotes?\\.\\w{1,40}\\.push\\s*\\(|\\.remote\\([^)]{0,60}\\)\\.push\\s*\\(|\\borigin\\.push\\s*\\(",
		beside: "push",
		does: ["shared-write"],
		what: "Pushes commits from a program",
		source: "https://gitpython.readthedocs.io/en/stable/"
	},
	{
		matches: "\\.(?:delete_object|delete_objects|delete_bucket|delete_stack|terminate_instances|delete_table|delete_db_instance|delete_function|delete_image|batch_delete_image|deregister_image|delete_cluster|delete_repository)\\s*\\(",
		beside: "boto",
		does: ["cloud-cli"],
		what: "Deletes cloud resources through an API",
		destructive: true,
		source: "https://boto3.amazonaws.com/v1/documentation/api/latest/index.html"
	},
	{
		matches: "\\.(?:put_object|upload_file|upload_fileobj|put_item|put_parameter|put_secret_value|update_service|update_function_code|run_task|send_command|create_stack|update_stack|invoke|start_execution|create_invalidation|copy_object)\\s*\\(",
		beside: "boto",
		does: ["cloud-cli"],
		what: "Changes cloud resources through an API",
		source: "https://boto3.amazonaws.com/v1/documentation/api/latest/index.html"
	},
	{
		matches: "\\bnew\\s+(?:Put|Create|Update|Delete|Run|Start|Send|Terminate|Upload|Copy|Invoke)\\w{1,60}Command\\s*\\(",
		beside: "@aws-sdk",
		does: ["cloud-cli"],
		what: "Changes cloud resources through an API",
		source: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/"
	},
	{
		matches: "\\.(?:upload_from_filename|upload_from_string|upload_from_file|delete_blob|delete_blobs)\\s*\\(",
		beside: "google.cloud",
		does: ["cloud-cli"],
		what: "Writes to a bucket through an API",
		source: "https://cloud.google.com/python/docs/reference/storage/latest"
	},
	{
		matches: "\\bchat_?[pP]ost_?Message\\b|\\bfiles_?[uU]pload(?:_?[vV]2)?\\b|\\bIncomingWebhook\\s*\\(|\\bWebhookClient\\s*\\(",
		beside: "slack|discord",
		does: ["shared-write"],
		what: "Posts to a chat from a program",
		source: "https://docs.slack.dev/reference/methods/chat.postMessage/"
	},
	{
		matches: "\\bsmtplib\\.SMTP|\\bnodemailer\\.createTransport|\\bnew\\s+SendGrid|sgMail\\.send",
		does: ["shared-write"],
		what: "Sends mail from a program",
		source: "https://docs.python.org/3/library/smtplib.html"
	},
	{
		matches: "\\b(?:semanticRelease|releaseIt|npmPublish|libnpmpublish|ghpages\\.publish|publishAll)\\s*\\(|\\blibnpmpublish\\b",
		does: ["publish"],
		what: "Publishes from a program",
		source: "https://github.com/npm/cli/tree/latest/workspaces/libnpmpublish"
	},
	{
		matches: "\\bclient\\.index(?:es)?\\(|\\.(?:saveObjects|replaceAllObjects|save_objects|replace_all_objects|partialUpdateObjects)\\s*\\(",
		beside: "algolia|meilisearch",
		does: ["shared-write"],
		what: "Writes a search index",
		source: "https://www.algolia.com/doc/api-client/methods/indexing/"
	},
	{
		matches: "\\b(?:new\\s+Anthropic|new\\s+OpenAI|anthropic\\.Anthropic|openai\\.OpenAI|OpenAI|Anthropic|GoogleGenAI|GoogleGenerativeAI|genai\\.Client)\\s*\\(|@anthropic-ai/claude-agent-sdk|claude_agent_sdk|claude_code_sdk",
		does: ["agent-or-mcp"],
		what: "Has a language model work from a program",
		source: "https://docs.claude.com/en/api/client-sdks"
	}
];

// src/surfaces/program-calls.ts
const longestText = 2e5;
const longestLiteral = 2e3;
const most$1 = 400;
const endOfLiteral = (text, start, quote) => {
	for (let i = start; i < text.length && i - start < longestLiteral; i++) {
		const c = text[i];
		if (c === "\\") i++;
		else if (c === quote) return i;
		else if (c === "\n" && quote !== "`") return -1;
	}
	return -1;
};
/** Every string literal, in order; comments are not told apart, since what is commented out is judged too rather than missed. */
const literalsOf = (text) => {
	const literals = [];
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (c !== "\"" && c !== "'" && c !== "`") continue;
		const end = endOfLiteral(text, i + 1, c);
		if (end < 0) continue;
		literals.push({
			value: text.slice(i + 1, end),
			start: i,
			end: end + 1
		});
		i = end;
	}
	return literals;
};
const starts = /(?:exec|spawn|run|system|popen|call|check_output|check_call|shell|sh|cmd|command|subprocess|invoke|process|new|x|capture\w*)\w*!?\s*[({[]?\s*(?:[[{(]|args\s*=\s*\[?|\[\])*\s*f?$|[$]$|\bsh$/i;
const between = /^[\s,[\]()]*(?:\.args?\s*\(\s*&?\[?\s*)?f?$/;
const ends = /[;{}]|=>|\n\s*\n/;
const fill = /\$\{[^}]*\}|\{[\w.[\]()]*\}|%[sdv]|\$\([^)]*\)|\$\w+/;
const wordOf = (text) => ({
	text,
	value: fill.test(text) ? null : text,
	secrets: []
});
/** The literals that follow as arguments; a name between two commas is a word that only the run knows. */
const argumentsAfter = (text, literals, at) => {
	const words = [];
	for (let i = at; i < literals.length && words.length < 40; i++) {
		const here = literals[i];
		const before = literals[i - 1];
		if (here === void 0 || before === void 0) break;
		const gap = text.slice(before.end, Math.min(here.start, before.end + 300));
		if (here.start - before.end > 300 || ends.test(gap)) break;
		if (!between.test(gap)) {
			if (!/^\s*,[^=:]*,\s*f?$/.test(gap)) break;
			words.push({
				text: "$unknown",
				value: null,
				secrets: []
			});
		}
		words.push(wordOf(here.value));
	}
	return words;
};
const startsKnown = ([first]) => first?.value != null && isKnownProgram$1(first.value);
/** A command as a program starts it: no shell stands around it. */
const commandOf = (name, args, env, origin) => ({
	kind: "command",
	shell: "other",
	name,
	args,
	wrappers: [],
	assignments: {},
	stdin: null,
	redirects: [],
	pipedFrom: [],
	pipedTo: [],
	env,
	origin
});
const splitLine = (line) => line.trim().split(/\s+/).slice(0, 60).map((part) => wordOf(part.replace(/^["']|["']$/g, "")));
/** Languages that start programs by calls with strings; in all others a line may be a command as it stands. */
const callsWithStrings = /^(?:python|node|javascript|typescript|js|ts|deno|bun|ruby|go|golang|rust|perl|php|java|kotlin|groovy|scala|c|cpp|csharp|dotnet|swift|dart|r|lua|elixir)/i;
/** Lines of a shell that has no parser here (Nushell, fish, ...): those that start with a program of the catalogue. */
const linesIn = remembering(50, (text) => text.split(/[\n;|]/).slice(0, 2e4).flatMap((line) => {
	const plain = line.trim().replace(/^(?:let\s+\w{1,60}\s*=\s*|\^|\(|do\s*\{|&\s*)+/, "");
	const words = plain === "" || plain.startsWith("#") ? [] : splitLine(plain.slice(0, longestLiteral));
	return startsKnown(words) ? [words] : [];
}));
/** By literal: the programs of the catalogue that a call with it starts. Kept, because many jobs of a repository start the same program. */
const callsIn = remembering(50, (text) => {
	const literals = literalsOf(text);
	const calls = [];
	for (const [i, literal] of literals.entries()) {
		if (calls.length >= most$1) break;
		if (!starts.test(text.slice(Math.max(0, literal.start - 60), literal.start))) continue;
		const known = (/\s/.test(literal.value.trim()) ? literal.value.split(/\n|&&|;|\|\|/).map(splitLine) : [[wordOf(literal.value), ...argumentsAfter(text, literals, i + 1)]]).filter(startsKnown);
		if (known.length > 0) calls.push(known);
	}
	return calls;
});
/** Commands that the program's text starts, as far as they are written out in it. */
const commandsIn = (program) => {
	const text = (program.text ?? "").slice(0, longestText);
	const started = callsWithStrings.test(program.language) ? [] : [...linesIn(text)];
	for (const call of callsIn(text)) {
		if (started.length >= most$1) break;
		started.push(...call);
	}
	const origin = {
		...program.origin,
		via: [...program.origin.via, program.path]
	};
	return started.flatMap(([first, ...args]) => first?.value == null ? [] : [commandOf(first.value, args, program.env, origin)]);
};

// src/surfaces/program-effects.ts
const longest = 2e5;
let compiled = null;
const told = () => {
	compiled ??= tellTales.map((tale) => ({
		tale,
		found: new RegExp(tale.matches),
		beside: tale.beside === void 0 ? null : new RegExp(tale.beside, "i")
	}));
	return compiled;
};
const sends = /\b(?:requests|httpx|session|axios|got|http|client|urllib3?|aiohttp|ky|superagent|HTTParty|Faraday)\.(?:post|put|patch|delete)\s*\(|\bmethod\s*[:=]\s*["'`](?:POST|PUT|PATCH|DELETE)["'`]|http\.(?:NewRequest\w*\s*\([^)]{0,80}(?:POST|PUT|PATCH|DELETE|MethodP|MethodD)|Post)|Net::HTTP::(?:Post|Put|Patch|Delete)/;
/** Known hosts that the text names without a wildcard, if it sends anything at all. */
const hostTales = (text) => sends.test(text) ? knownHosts.filter(({ hosts }) => hosts.some((host) => !(host.split("/", 1)[0] ?? "").includes("*") && !host.includes("*") && text.includes(host.replace(/\/$/, "")))).map((host) => ({
	matches: "",
	...host
})) : [];
/** What the text tells by itself: many jobs of a repository start the same program. */
const talesIn = remembering(50, (text) => [...told().filter(({ found, beside }) => found.test(text) && (beside === null || beside.test(text))).map(({ tale }) => tale), ...hostTales(text)]);
const effectsOfTale = (tale, program, reading) => (tale.destructive === true ? [...tale.does, "destructive"] : tale.does).map((category) => ({
	category,
	code: `${category}-program`,
	message: `${tale.what}.`,
	access: "write",
	destructive: tale.destructive ?? false,
	lowImpact: tale.lowImpact ?? false,
	blockworthy: false,
	production: productionOfJob(reading),
	target: program.path,
	credential: Object.values(program.env).flatMap(({ secrets }) => secrets)[0] ?? null,
	origin: program.origin
}));
/** The program as a command of its own name: `manage.py migrate`, `setup.py upload`. */
const asStarted = ({ path, args, env, origin }) => commandOf(path.replace(/^.*\//, ""), args, env, origin);
const sameEffect = (effect) => `${effect.category} ${effect.message} ${effect.access}`;
/** Anything that a program could make good what it tries with: a secret, an identity, or a token that may write or whose scopes nobody wrote down. */
const holdsSomething = (reading) => isPrivileged(reading) || reading.secrets.length > 0 && !cannotWrite(reading.token);
/**
* What a program does, as far as its text tells. A text is a hint and no proof, so it only counts where the job holds something: in a job with
* a read-only token and no other secret, the worst that a program can do is fail.
*/
const effectsOfProgram = (program, reading) => {
	const started = effectsOfCall(asStarted(program), reading);
	const text = (program.text ?? "").slice(0, longest);
	if (text === "" || !holdsSomething(reading)) return started;
	const effects = [
		...started,
		...commandsIn(program).flatMap((command) => effectsOfCall(command, reading)),
		...talesIn(text).flatMap((tale) => effectsOfTale(tale, program, reading))
	];
	return effects.filter((effect, i) => effects.findIndex((other) => sameEffect(other) === sameEffect(effect)) === i);
};

// src/surfaces/command-effects.ts
/** By the catalogue, and by what no program may do. */
const effectsOfCommand = (command, reading) => [...effectsOfCall(command, reading), ...exposuresOf(command, reading)];

// src/surfaces/targets.ts
/** Names that stand for what users get, where no other word speaks: registries, stores, release branches and tags. */
const served = /(?:^|[^a-z])(?:github-pages|pypi|npm|crates-io|rubygems|maven-central|app-store|play-store|testflight|marketplace|releases?|publish|main|master|latest|stable|v\d{1,4})(?:[^a-z0-9]|$)/i;
const rehearsal$1 = /test[-_.]?pypi|(?:^|[^a-z])(?:nightly|canary|alpha|beta|rc)(?:[^a-z]|$)/i;
/** What an environment, a target word, a branch or a tag says of itself. */
const productionOf = (name) => {
	const head = name.slice(0, 500);
	if (rehearsal$1.test(head)) return "no";
	const said = productionOfName(head);
	return said === "unknown" && served.test(head) ? "yes" : said;
};
/** What a scalar comes to: each of its values, or where they are open the words of what is written. */
const productionOfScalar = (scalar) => scalar.values === null ? productionOfNames([scalar.raw]) : worstOf(scalar.values.map(productionOf));
/** Of several: production if any is, not production only if none can be. */
const worstOf = (given) => {
	if (given.includes("yes")) return "yes";
	return given.length > 0 && given.every((one) => one === "no") ? "no" : "unknown";
};
/** Environments that a job or the jobs that it calls name, as written. */
const environmentsOf = (reading) => [...new Set([...reading.environment ? [reading.environment] : [], ...reading.calledEnvironments].map(({ name }) => name.raw))];

// src/surfaces/environment-entered.ts
const byName$2 = [[/releas/i, "release"], [/publish|pypi|npm|crates|registry|store/i, "publish"]];
/** @param effects what else the job does; empty unless the environment is all that there is to see. */
const environmentEntered = (reading, effects) => {
	const { environment } = reading;
	const quiet = effects.every(({ access, lowImpact }) => access === "read" || lowImpact) && reading.secrets.length === 0;
	if (environment === null || !quiet || productionOfScalar(environment.name) === "no") return [];
	return [{
		category: byName$2.find(([words]) => words.test(environment.name.raw))?.[1] ?? "deploy",
		code: "environment-entered",
		message: "The job enters an environment, whose secrets, rules and watchers the files do not show.",
		access: "write",
		destructive: false,
		lowImpact: false,
		blockworthy: false,
		production: productionOfScalar(environment.name),
		target: environment.name.raw.slice(0, 200),
		credential: null,
		origin: {
			step: 0,
			stepName: reading.job.id,
			at: environment.at,
			via: [],
			quote: `environment: ${environment.name.raw}`.slice(0, 200),
			conditions: []
		}
	}];
};

// src/surfaces/remote-calls.ts
/** `owner/repo/.github/workflows/x.yml@ref` as a use, where the reader has not already told it as one. */
const usesOfRemoteCalls = (reading) => {
	const told = new Set(reading.activities.flatMap((activity) => activity.kind === "use" ? [activity.action] : []));
	return reading.calls.flatMap((call) => {
		const at = call.indexOf("@");
		const action = (at < 0 ? call : call.slice(0, at)).toLowerCase();
		if (at < 0 || /^[.$]/.test(action) || told.has(action)) return [];
		const place = reading.job.uses?.at ?? reading.job.at;
		const inputs = Object.fromEntries(Object.entries(reading.job.with).map(([name, value]) => [name.toLowerCase(), value]));
		const handed = reading.job.secrets === "inherit" ? {} : reading.job.secrets;
		return [{
			kind: "use",
			action,
			ref: call.slice(at + 1),
			inputs: {
				...inputs,
				...handed
			},
			env: {},
			origin: {
				step: 0,
				stepName: reading.job.id,
				at: place,
				via: [],
				quote: `uses: ${call}`.slice(0, 200),
				conditions: []
			}
		}];
	});
};

// src/surfaces/catalogue/entry.ts
/** The page of the repository that publishes an action. */
const home = (uses) => `https://github.com/${uses.split("/").slice(0, 2).join("/")}`;
/** An effect of the given category. */
const does = (category, what, details = {}) => ({
	category,
	what,
	...details
});
/** An effect that is written to GitHub itself. */
const onGitHub = (category, what, details = {}) => ({
	category,
	what,
	github: true,
	...details
});
/** One action and what it does. */
const action = (uses, ...effects) => ({
	uses,
	effects,
	source: home(uses)
});
/** Several actions that do the same. */
const each = (uses, ...effects) => uses.map((name) => action(name, ...effects));
/** An action that obtains a credential; `names` are the inputs that say which. */
const obtaining = (obtains, uses, names, ...effects) => ({
	...action(uses, ...effects),
	obtains,
	names
});
/** Actions that set up, read or compute. */
const quiet = (...uses) => each(uses);
/** Unless the input says that nothing is to be done for real. */
const unless = (input, ...values) => ({ not: {
	input,
	is: values.length > 0 ? values : [
		"true",
		"yes",
		"1"
	]
} });
/** Only where the input is (or may be) switched on. */
const where = (input, ...values) => ({
	input,
	is: values.length > 0 ? values : [
		"true",
		"yes",
		"1"
	]
});

// src/surfaces/catalogue/vaults.ts
/** Actions that fetch secrets from a vault, and those that mint tokens of a GitHub App or by exchange. */
const reads = does("secret", "reads secrets from a vault", { access: "read" });
const vaultActions = [
	obtaining("vault", "hashicorp/vault-action", ["secrets"], reads),
	obtaining("vault", "1password/load-secrets-action", [], reads),
	obtaining("vault", "1password/load-secrets-action/configure", []),
	obtaining("vault", "1password/install-cli-action", []),
	obtaining("vault", "aws-actions/aws-secretsmanager-get-secrets", ["secret-ids"], reads),
	obtaining("vault", "abhilash1in/aws-secrets-manager-action", ["secrets"], reads),
	obtaining("vault", "dkershner6/aws-ssm-getparameters-action", ["parameterpairs"], reads),
	obtaining("vault", "google-github-actions/get-secretmanager-secrets", ["secrets"], reads),
	obtaining("vault", "azure/get-keyvault-secrets", ["secrets"], reads),
	obtaining("vault", "dopplerhq/secrets-fetch-action", ["doppler-project", "doppler-config"], reads),
	obtaining("vault", "dopplerhq/cli-action", []),
	obtaining("vault", "infisical/secrets-action", ["secret-path", "env-slug"], reads),
	obtaining("vault", "bitwarden/sm-action", ["secrets"], reads),
	obtaining("vault", "bitwarden/gh-actions/get-keyvault-secrets", ["secrets"], reads),
	obtaining("vault", "akeyless-community/akeyless-github-action", ["static-secrets", "dynamic-secrets"], reads),
	obtaining("vault", "keeper-security/ksm-action", ["secrets"], reads),
	obtaining("vault", "pulumi/esc-action", ["environment"], reads),
	obtaining("vault", "cyberark/conjur-action", ["secrets"], reads),
	obtaining("vault", "delineaxpm/dsv-github-action", ["retrieve"], reads),
	obtaining("vault", "grafana/shared-workflows/actions/get-vault-secrets", ["repo_secrets", "common_secrets"], reads),
	obtaining("vault", "rancher-eio/read-vault-secrets", ["secrets"], reads),
	obtaining("vault", "grafana/shared-workflows/actions/dockerhub-login", [], reads)
];
const owners = [
	"owner",
	"repositories",
	"scope",
	"organization",
	"installation_id",
	"target"
];
const tokenActions = [
	obtaining("app-token", "actions/create-github-app-token", owners),
	obtaining("app-token", "tibdex/github-app-token", owners),
	obtaining("app-token", "getsentry/action-github-app-token", owners),
	obtaining("app-token", "peter-murray/workflow-application-token-action", owners),
	obtaining("app-token", "wow-actions/use-app-token", owners),
	obtaining("app-token", "jnwng/github-app-installation-token-action", owners),
	obtaining("app-token", "navikt/github-app-token-generator", owners),
	obtaining("app-token", "cybozu/octoken-action", owners),
	obtaining("app-token", "machine-learning-apps/actions-app-token", owners),
	obtaining("app-token", "suzuki-shunsuke/github-app-token", owners),
	obtaining("app-token", "grafana/shared-workflows/actions/create-github-app-token", ["github_app", "repositories"]),
	obtaining("app-token", "datadog/dd-sts-action", ["policy"]),
	obtaining("app-token", "metamask/github-tools/.github/actions/get-token", owners),
	obtaining("app-token", "elastic/ci-gh-actions/fetch-github-token", ["vault-instance"]),
	obtaining("app-token", "octo-sts/action", ["scope", "identity"]),
	obtaining("app-token", "datadog/dd-octo-sts-action", ["scope", "policy"]),
	obtaining("app-token", "open-security-tools/ost-simple-sts", ["repository", "identity"])
];

// src/surfaces/catalogue/actions/agents.ts
/** Actions that run an AI agent or a model, or give one its tools. */
const runs = does("agent-or-mcp", "runs an AI agent");
const asks$1 = does("agent-or-mcp", "asks a language model");
const agentActions = [
	...each([
		"anthropics/claude-code-action",
		"ask-bonk/ask-bonk",
		"anthropics/claude-code-base-action",
		"anthropics/claude-code-security-review",
		"openai/codex-action",
		"google-github-actions/run-gemini-cli",
		"google-gemini/gemini-cli-action",
		"google/gemini-code-assist-action",
		"google-gemini/code-assist-action",
		"github/gh-aw",
		"github/gh-aw-actions",
		"githubnext/gh-aw",
		"sst/opencode/github",
		"anomalyco/opencode/github",
		"warpdotdev/oz-agent-action",
		"warpdotdev/warp-agent-action",
		"qodo-ai/pr-agent",
		"codiumai/pr-agent",
		"the-pr-agent/pr-agent",
		"coderabbitai/ai-pr-reviewer",
		"coderabbitai/openai-pr-reviewer",
		"fluxninja/openai-pr-reviewer",
		"continuedev/continue",
		"augmentcode/augment-agent",
		"augmentcode/review-pr",
		"augmentcode/describe-pr",
		"factory-ai/droid-action",
		"all-hands-ai/openhands-resolver",
		"openhands/openhands",
		"all-hands-ai/openhands",
		"docker/cagent-action",
		"charmbracelet/crush-action",
		"letta-ai/letta-code-action",
		"block/goose",
		"sourcegraph/cody-action",
		"sweepai/sweep",
		"princeton-nlp/swe-agent",
		"mirrajabi/aider-github-action",
		"cirolini/genai-code-review",
		"anc95/chatgpt-codereview",
		"aidar-freeed/ai-codereviewer",
		"villesau/ai-codereviewer",
		"presubmit/ai-reviewer",
		"freeedcom/ai-codereviewer",
		"tmokmss/bedrock-pr-reviewer",
		"gitstream-cm/gitstream-github-action",
		"qwenlm/qwen-code-action",
		"grll/claude-code-action",
		"textcortex/claude-code-pr-autodoc-action"
	], runs),
	...each([
		"actions/ai-inference",
		"github/ai-moderator",
		"github/ai-assessment-comment-labeler",
		"github/copilot-text-inference",
		"openai/chat-completion-action",
		"platisd/openai-pr-description",
		"austenstone/openai-completion-action",
		"promptfoo/promptfoo-action",
		"vblagoje/update-pr",
		"braintrustdata/eval-action"
	], asks$1),
	...quiet("github/gh-aw/actions/setup", "github/gh-aw-actions/setup", "githubnext/gh-aw/actions/setup", "github/gh-aw/actions/setup-cli", "github/gh-aw-actions/setup-cli")
];

// src/surfaces/catalogue/actions/cloud.ts
/** Actions that log in to a cloud account, a cluster, a registry or a host, and those that write with such a login. */
const account = (what, details = {}) => does("cloud-cli", what, details);
const cloudActions = [
	obtaining("oidc", "aws-actions/configure-aws-credentials", ["role-to-assume"], account("logs in to an AWS account", { target: ["role-to-assume", "aws-region"] })),
	obtaining("oidc", "google-github-actions/auth", ["workload_identity_provider", "service_account"], account("logs in to a Google Cloud project", { target: ["project_id", "service_account"] })),
	obtaining("oidc", "azure/login", ["client-id", "subscription-id"], account("logs in to an Azure subscription", { target: ["subscription-id"] })),
	obtaining("oidc", "bitwarden/gh-actions/azure-login", ["client_id", "subscription_id"], account("logs in to an Azure subscription", { target: ["subscription_id"] })),
	obtaining("oidc", "aliyun/configure-aliyun-credentials-action", ["role-to-assume"], account("logs in to a cloud account")),
	obtaining("oidc", "oracle-actions/configure-oci-credentials", [], account("logs in to a cloud account")),
	obtaining("oidc", "jfrog/setup-jfrog-cli", ["oidc-provider-name"]),
	obtaining("oidc", "cloudsmith-io/cloudsmith-cli-action", ["oidc-service-slug"]),
	obtaining("oidc", "tailscale/github-action", ["oauth-client-id"]),
	obtaining("oidc", "teleport-actions/auth", [], account("logs in to hosts")),
	obtaining("oidc", "teleport-actions/auth-k8s", [], account("logs in to a cluster")),
	obtaining("oidc", "pulumi/auth-actions", ["organization"]),
	obtaining("oidc", "depot/setup-action", []),
	obtaining("oidc", "namespacelabs/nscloud-setup", []),
	obtaining("oidc", "aws-actions/codeartifact-login", [], account("logs in to a package registry")),
	...each([
		"aws-actions/amazon-ecr-login",
		"grafana/shared-workflows/actions/aws-auth",
		"grafana/shared-workflows/actions/login-to-gar",
		"grafana/shared-workflows/actions/login-to-gcs",
		"azure/aks-set-context",
		"azure/k8s-set-context",
		"azure/docker-login",
		"azure/container-registry-login",
		"google-github-actions/get-gke-credentials",
		"redhat-actions/oc-login",
		"digitalocean/action-doctl",
		"oracle-actions/login-ocir",
		"oracle-actions/run-oci-cli-command",
		"scaleway/action-scw",
		"ibm/actions-ibmcloud",
		"yc-actions/yc-cr-login"
	], account("logs in to a cloud account or cluster", { target: [
		"cluster",
		"cluster_name",
		"cluster-name",
		"namespace"
	] })),
	...each(["azure/cli", "azure/powershell"], account("runs commands in a cloud account")),
	action("google-github-actions/setup-gcloud"),
	...quiet("docker/login-action", "redhat-actions/podman-login", "webfactory/ssh-agent", "t1m0thyj/unlock-keyring", "shimataro/ssh-key-action", "kielabokkie/ssh-key-and-known-hosts-action", "mrsquaare/ssh-setup-action", "sliteteam/github-action-git-crypt-unlock", "timheuer/base64-to-file", "mobiledevops/secret-to-file-action", "sfdx-actions/setup-sfdx"),
	...each([
		"mxschmitt/action-tmate",
		"lhotari/action-upterm",
		"owenthereal/action-upterm",
		"csexton/debugger-action",
		"valeriangalliat/action-sshd-cloudflared",
		"luchihoratiu/debug-via-ssh",
		"shaowenchen/debugger-action",
		"p3terx/ssh2actions"
	], does("unreadable", "opens a shell on the runner to someone outside"))
];

// src/surfaces/catalogue/actions/databases.ts
/** Actions that change databases, look at them, or bring one up for tests. */
const database$1 = (what, details = {}) => does("database", what, details);
const databaseActions = [
	...each([
		"liquibase-github-actions/update",
		"liquibase-github-actions/rollback",
		"liquibase-github-actions/drop-all",
		"liquibase-github-actions/tag",
		"liquibase-github-actions/execute-sql",
		"liquibase-github-actions/changelog-sync",
		"liquibase-github-actions/clear-checksums"
	], database$1("changes a database", { target: ["url"] })),
	...quiet("liquibase-github-actions/validate", "liquibase-github-actions/status", "liquibase-github-actions/diff", "liquibase-github-actions/history", "liquibase-github-actions/update-sql", "liquibase/setup-liquibase"),
	action("liquibase/liquibase-github-action", database$1("changes a database", {
		when: { not: where("operation", "validate", "status", "diff", "history") },
		target: ["url"]
	})),
	...each([
		"joshuaavalon/flyway-action",
		"azure/sql-action",
		"azure/mysql",
		"azure/postgresql",
		"fal-ai/dbt-cloud-action",
		"neondatabase/create-branch-action",
		"neondatabase/delete-branch-action",
		"neondatabase/reset-branch-action",
		"ariga/atlas-action/migrate/apply",
		"ariga/atlas-action/migrate/push",
		"ariga/atlas-action/migrate/down",
		"ariga/atlas-action/schema/apply",
		"ariga/atlas-action/schema/push"
	], database$1("changes a database", { target: [
		"url",
		"env",
		"branch",
		"branch_name"
	] })),
	action("ariga/atlas-action"),
	action("neondatabase/schema-diff-action", onGitHub("shared-write", "comments on the pull request", { lowImpact: true })),
	...quiet("supercharge/mongodb-github-action", "supercharge/redis-github-action", "ankane/setup-postgres", "ankane/setup-mysql", "ankane/setup-mongodb", "ankane/setup-elasticsearch", "ankane/setup-opensearch", "ikalnytskyi/action-setup-postgres", "harmon758/postgresql-action", "shogo82148/actions-setup-redis", "shogo82148/actions-setup-mysql", "zhulik/redis-action", "mirromutth/mysql-action", "getong/mariadb-action", "getong/redis-action", "getong/elasticsearch-action", "rrainn/dynamodb-action", "localstack/setup-localstack", "potatoqualitee/mssqlsuite", "isbang/compose-action", "hoverkraft-tech/compose-action", "adambirds/docker-compose-action")
];

// src/surfaces/catalogue/actions/deploy.ts
/** Actions that put something where users or other systems meet it: pages, hosts, platforms. */
const deploys$1 = (what, details = {}) => does("deploy", what, details);
const pages = onGitHub("deploy", "pushes a branch that is served as a site");
const bucket = deploys$1("uploads files to a bucket", { target: [
	"bucket",
	"destination",
	"aws_s3_bucket"
] });
const deployActions = [
	action("actions/deploy-pages", onGitHub("deploy", "publishes a site on GitHub Pages")),
	action("actions/configure-pages", onGitHub("deploy", "switches GitHub Pages on", { when: {
		input: "enablement",
		is: ["true"]
	} })),
	action("jamesives/github-pages-deploy-action", onGitHub("deploy", "pushes a branch that is served as a site", { when: unless("dry-run") })),
	...each([
		"peaceiris/actions-gh-pages",
		"malept/github-action-gh-pages",
		"crazy-max/ghaction-github-pages",
		"mhausenblas/mkdocs-deploy-gh-pages",
		"rossjrw/pr-preview-action",
		"helaili/jekyll-action",
		"limjh16/jekyll-action-ts",
		"enriikke/gatsby-gh-pages-action",
		"julia-actions/julia-docdeploy",
		"shalzz/zola-deploy-action",
		"cecilapp/github-pages-deploy",
		"mattnotmitt/doxygen-action",
		"nikeee/docfx-action",
		"ad-m/report-ghpages-action",
		"sphinx-notes/pages",
		"tsunematsu21/actions-publish-gh-pages",
		"quarto-dev/quarto-actions/publish",
		"insightsengineering/r-pkgdown-multiversion"
	], pages),
	action("cloudflare/wrangler-action", deploys$1("deploys to Cloudflare", {
		when: { not: {
			input: "command",
			matches: /--dry-run|^\s*(?:whoami|tail|types|versions list|versions view|deployments list|dev)\b/
		} },
		target: ["environment", "command"]
	})),
	...each([
		"cloudflare/pages-action",
		"adrianjost/cloudflare-pages",
		"andykenward/github-actions-cloudflare-pages"
	], deploys$1("deploys to Cloudflare Pages", { target: ["projectname", "branch"] })),
	action("jakejarvis/cloudflare-purge-action", does("cloud-cli", "purges a cache"), deploys$1("purges a cache")),
	action("amondnet/vercel-action", deploys$1("deploys to Vercel", { target: ["vercel-args"] })),
	...each([
		"nais/deploy/actions/deploy",
		"nais/deploy/actions/cdn-upload",
		"nais/deploy/actions/cdn-upload/v2"
	], deploys$1("deploys to the NAIS platform", { target: ["cluster", "environment"] })),
	...each([
		"nwtgck/actions-netlify",
		"netlify/actions/cli",
		"jsmrcaga/action-netlify-deploy",
		"south-paw/action-netlify-deploy"
	], deploys$1("deploys to Netlify", { target: ["production-deploy", "production-branch"] })),
	...each([
		"azure/webapps-deploy",
		"azure/functions-action",
		"azure/container-apps-deploy-action",
		"azure/aci-deploy",
		"azure/k8s-deploy",
		"azure/static-web-apps-deploy",
		"azure/webapps-container-deploy",
		"azure/functions-container-action",
		"azure/spring-apps-deploy",
		"azure/spring-cloud-deploy",
		"azure/appservice-settings",
		"azure/k8s-create-secret",
		"azure/k8s-artifact-substitute",
		"azure/publish-security-assessments",
		"azure/synapse-workspace-deployment",
		"azure/load-testing",
		"azure/data-factory-deploy-action",
		"azure/aml-deploy",
		"azure/pipelines"
	], deploys$1("deploys to Azure", { target: [
		"slot-name",
		"app-name",
		"name",
		"namespace"
	] })),
	...each([
		"google-github-actions/deploy-cloudrun",
		"google-github-actions/deploy-appengine",
		"google-github-actions/deploy-cloud-functions",
		"google-github-actions/deploy-workflow",
		"google-github-actions/create-cloud-deploy-release"
	], deploys$1("deploys to Google Cloud", { target: [
		"service",
		"env_vars",
		"project_id"
	] }), does("cloud-cli", "writes to a cloud account")),
	action("google-github-actions/upload-cloud-storage", bucket, does("cloud-cli", "writes to a cloud account")),
	...each([
		"aws-actions/amazon-ecs-deploy-task-definition",
		"aws-actions/aws-lambda-deploy",
		"aws-actions/amazon-ecs-deploy-express-service",
		"einaregilsson/beanstalk-deploy",
		"aws-actions/aws-elasticbeanstalk-deploy",
		"appleboy/lambda-action",
		"webfactory/create-aws-codedeploy-deployment",
		"donaldpiret/ecs-deploy",
		"brunocascio/ecs-deploy",
		"silinternational/ecs-deploy",
		"smitp/amazon-ecs-run-task",
		"geekcell/github-action-aws-ecs-run-task",
		"yyoshiki41/ecs-run-task-action"
	], deploys$1("deploys to AWS", { target: [
		"cluster",
		"service",
		"environment_name",
		"function-name",
		"application_name"
	] }), does("cloud-cli", "writes to a cloud account")),
	...each([
		"jakejarvis/s3-sync-action",
		"reggionick/s3-deploy",
		"shallwefootball/s3-upload-action",
		"shallwefootball/upload-s3-action",
		"zdurham/s3-upload-github-action",
		"hupe1980/s3-sync-action",
		"qoqa/action-s3-sync",
		"ryand56/r2-upload-action",
		"bacongobbler/azure-blob-storage-upload",
		"lauchacarro/azure-storage-action",
		"keithweaver/aws-s3-github-action",
		"prewk/s3-cp-action",
		"manyuanrong/setup-ossutil",
		"bitovi/github-actions-deploy-static-site-to-aws"
	], bucket, does("cloud-cli", "writes to a cloud account")),
	...each(["chetan/invalidate-cloudfront-action", "badsyntax/github-action-invalidate-cloudfront"], does("cloud-cli", "invalidates a cache"), deploys$1("makes new content live")),
	action("superfly/flyctl-actions", deploys$1("runs a command of Fly.io", { when: { not: {
		input: "args",
		matches: /^\s*(?:status|logs|version|config validate)\b|--build-only/
	} } })),
	action("superfly/flyctl-actions/setup-flyctl"),
	action("superfly/fly-pr-review-apps", deploys$1("deploys a preview to Fly.io")),
	...each([
		"akhileshns/heroku-deploy",
		"gonuit/heroku-docker-deploy",
		"digitalocean/app_action",
		"johnbeynon/render-deploy-action",
		"bervproject/railway-deploy",
		"firebaseextended/action-hosting-deploy",
		"w9jds/firebase-action",
		"dokku/github-action",
		"caprover/deploy-from-github",
		"koyeb/action-git-deploy",
		"koyeb-community/koyeb-actions",
		"deployhq/deployhq-action",
		"denoland/deployctl",
		"porter-dev/porter-update-action",
		"pantheon-systems/push-to-pantheon",
		"wpengine/github-action-wpe-site-deploy",
		"rtcamp/action-deploy-wordpress",
		"pgrimaud/action-shopify",
		"citizen-of-planet-earth/cf-cli-action",
		"huggingface/hub-sync",
		"nateraw/huggingface-sync-action",
		"astronomer/deploy-action"
	], deploys$1("deploys to a platform", { target: [
		"channelid",
		"environment",
		"app_name",
		"heroku_app_name",
		"project",
		"branch"
	] }))
];

// src/surfaces/catalogue/actions/github.ts
/** Actions that write to GitHub itself: branches, pull requests, issues, labels, other workflows. */
const shared = (what, details = {}) => onGitHub("shared-write", what, details);
const pushes$1 = shared("pushes commits");
const dispatches = shared("starts another workflow", { target: [
	"repo",
	"repository",
	"workflow",
	"event-type"
] });
const opens = shared("pushes a branch and opens a pull request");
const gitHubActions = [
	...each([
		"peter-evans/create-pull-request",
		"gr2m/create-or-update-pull-request-action",
		"repo-sync/pull-request",
		"repo-sync/github-sync",
		"vsoch/pull-request-action",
		"devops-infra/action-pull-request",
		"tgymnich/fork-sync",
		"benc-uk/sync-fork",
		"aormsby/fork-sync-with-upstream-action",
		"bluwy/auto-branch-sync-action",
		"zeebe-io/backport-action",
		"korthout/backport-action",
		"tibdex/backport",
		"sorenlouv/backport-github-action",
		"sqren/backport-github-action",
		"m-kuhn/backport",
		"carloscastrojumo/github-cherry-pick-action",
		"technote-space/create-pr-action",
		"betahuhn/repo-file-sync-action",
		"andreasaugustin/actions-template-sync",
		"ahmadnassri/action-template-repository-sync",
		"determinatesystems/update-flake-lock",
		"browserslist/update-db-action",
		"c2corg/browserslist-update-action",
		"vrslev/pre-commit-autoupdate",
		"browniebroke/pre-commit-autoupdate-action",
		"renovatebot/github-action",
		"ybiquitous/npm-audit-fix-action",
		"oke-py/npm-audit-action",
		"scala-steward-org/scala-steward-action",
		"gradle-update/update-gradle-wrapper-action",
		"romoh/dependencies-autoupdate",
		"dotnet/actions-create-pull-request",
		"the-guild-org/changesets-dependencies-action",
		"packagist/conductor-github-action",
		"jschmid1/cross-repo-cherrypick-action",
		"fjogeleit/yaml-update-action",
		"aws-powertools/actions/.github/actions/create-pr"
	], opens),
	action("updatecli/updatecli-action"),
	...each([
		"ad-m/github-push-action",
		"stefanzweifel/git-auto-commit-action",
		"endbug/add-and-commit",
		"planetscale/ghcommit-action",
		"actions-js/push",
		"ministryofjustice/github-actions/code-formatter",
		"danharrin/monorepo-split-github-action",
		"nxtlvlsoftware/git-subtree-action",
		"dsanders11/github-app-commit-action",
		"emmyoop/changie_bot",
		"andro999b/push",
		"devmasx/merge-branch",
		"cirrus-actions/rebase",
		"peter-evans/rebase",
		"everlytic/branch-merge",
		"robotology/gh-action-nightly-merge",
		"github-actions-x/commit",
		"homebrew/actions/git-try-push",
		"ministryofjustice/modernisation-platform-github-actions/signed-commit",
		"feelepxyz/dependabot-changesets",
		"mikeal/publish-to-github-action",
		"cpina/github-action-push-to-another-repository",
		"dmnemec/copy_file_to_another_repo_action",
		"leigholiver/commit-with-deploy-key",
		"swinton/commit",
		"test-room-7/action-update-file",
		"wei/git-sync",
		"pixta-dev/repository-mirroring-action",
		"yesolutions/mirror-action",
		"calibreapp/image-actions",
		"akhilmhdh/contributors-readme-action",
		"lowlighter/metrics",
		"athul/waka-readme",
		"anmol098/waka-readme-stats",
		"gautamkrishnar/blog-post-workflow",
		"jamesgeorge007/github-activity-readme",
		"wow-actions/contributors-list",
		"bubkoo/contributors-list"
	], pushes$1),
	...each([
		"peter-evans/repository-dispatch",
		"peter-evans/slash-command-dispatch",
		"benc-uk/workflow-dispatch",
		"convictional/trigger-workflow-and-wait",
		"aurelien-baudet/workflow-dispatch",
		"lasith-kg/dispatch-workflow",
		"the-actions-org/workflow-dispatch",
		"codex-/return-dispatch",
		"mvasigh/dispatch-action",
		"passeidireto/trigger-external-workflow-action"
	], dispatches),
	...each([
		"potiuk/cancel-workflow-runs",
		"styfle/cancel-workflow-action",
		"rokroskar/workflow-run-cleanup-action",
		"n1hility/cancel-previous-runs",
		"andymckay/cancel-action",
		"pierreraffa/cancel-previous-runs-action",
		"mattraks/delete-workflow-runs",
		"jimschubert/delete-artifacts-action",
		"c-hive/gha-remove-artifacts",
		"kolpav/purge-artifacts-action",
		"glassechidna/artifact-cleaner",
		"myalbum/purge-cache",
		"snnaplab/delete-branch-cache-action"
	], shared("cancels or deletes runs, artifacts or caches")),
	action("geekyeggo/delete-artifact"),
	...each([
		"hmarr/auto-approve-action",
		"juliangruber/approve-pull-request-action",
		"pascalgn/automerge-action",
		"fastify/github-action-merge-dependabot",
		"ahmadnassri/action-dependabot-auto-merge",
		"peter-evans/enable-pull-request-automerge",
		"alexwilson/enable-github-automerge-action",
		"reitermarkus/automerge",
		"koj-co/dependabot-pr-action",
		"ridedott/merge-me-action",
		"juliangruber/merge-pull-request-action",
		"akheron/dependabot-cron-action",
		"daneden/enable-automerge-action",
		"tjenkinson/gh-action-auto-merge-dependency-updates",
		"desbo/merge-pr-action",
		"sudo-bot/action-pull-request-merge"
	], shared("approves or merges pull requests")),
	...each(["benjefferies/branch-protection-bot"], onGitHub("required-checks", "switches branch protection off and on", { block: true })),
	action("prometheus/promci/approve_workflows", onGitHub("ci-config", "approves waiting workflow runs of forks")),
	...each(["google/mirror-branch-action"], pushes$1),
	...each(["autofix-ci/action", "pre-commit-ci/lite-action"], does("shared-write", "has an App push commits")),
	action("github/issue-metrics"),
	action("actions-cool/verify-files-modify"),
	action("octokit/request-action", shared("calls the API to write", {
		when: { not: {
			input: "route",
			matches: /^\s*(?:GET|HEAD)\b/i
		} },
		target: ["route"]
	})),
	...each(["contributor-assistant/github-action", "cla-assistant/github-action"], shared("comments, sets a status and stores signatures on a branch")),
	action("octokit/graphql-action", shared("calls the API to write", { when: {
		input: "query",
		matches: /\bmutation\b/
	} })),
	...each([
		"myrotvorets/set-commit-status-action",
		"sibz/github-status-action",
		"ouzi-dev/commit-status-updater",
		"guibranco/github-status-action-v2",
		"curtbushko/commit-status-action",
		"larsoner/circleci-artifacts-redirector-action",
		"scientific-python/circleci-artifacts-redirector-action"
	], shared("sets a commit status")),
	...each([
		"andrew-chen-wang/github-wiki-action",
		"newrelic/wiki-sync-action",
		"docker://decathlon/wiki-page-creator-action",
		"spenserblack/actions-wiki",
		"swiftdocorg/github-wiki-publish-action",
		"joeizzard/action-wiki-sync"
	], shared("pushes to the wiki")),
	...each(["benchmark-action/github-action-benchmark", "rhysd/github-action-benchmark"], shared("pushes benchmark results to a branch", { when: where("auto-push") }), shared("comments on commits", {
		when: { any: [where("comment-on-alert"), where("comment-always")] },
		lowImpact: true
	})),
	...each([
		"schneegans/dynamic-badges-action",
		"exuanbo/actions-deploy-gist",
		"popsiclestick/gist-sync-action"
	], does("shared-write", "writes a gist")),
	...each([
		"elstudio/actions-settings",
		"kbrashears5/github-action-repo-sync",
		"github/safe-settings"
	], onGitHub("ci-config", "changes repository settings")),
	...each([
		"google/secrets-sync-action",
		"jpoehnelt/secrets-sync-action",
		"gliech/create-github-secret-action",
		"hmanzur/actions-set-secret",
		"mmoyaferrer/set-github-variable",
		"action-pack/set-variable",
		"action-pack/increment"
	], onGitHub("ci-config", "writes secrets or variables of a repository")),
	...quiet("stefanbuck/github-issue-parser", "peter-evans/find-comment", "dependabot/fetch-metadata"),
	action("lewagon/wait-on-check-action"),
	...quiet("fountainhead/action-wait-for-check")
];

// src/surfaces/catalogue/actions/hosts.ts
/** Actions that reach hosts and deploy systems: shells, copies, triggers, and GitHub's own records of deployments. */
const deploys = (what, details = {}) => does("deploy", what, details);
const server = deploys("runs commands or copies files on a remote host", { target: [
	"host",
	"remote_host",
	"server",
	"remote-host"
] });
const hostActions = [
	...each([
		"appleboy/ssh-action",
		"appleboy/scp-action",
		"easingthemes/ssh-deploy",
		"burnett01/rsync-deployments",
		"garygrossgarten/github-action-ssh",
		"garygrossgarten/github-action-scp",
		"fifsky/ssh-action",
		"d3rhase/ssh-command-action",
		"cross-the-world/ssh-scp-ssh-pipelines",
		"cross-the-world/ssh-pipeline",
		"cross-the-world/scp-pipeline",
		"jimcronqvist/action-ssh",
		"nogsantos/ssh-deploy",
		"contention/rsync-deployments",
		"up9cloud/action-rsync",
		"appleboy/drone-ssh",
		"samkirkland/ftp-deploy-action",
		"samkirkland/web-deploy",
		"kevinpainchaud/simple-ftp-deployer",
		"sebastianpopp/ftp-action",
		"wlixcc/sftp-deploy-action",
		"dawidd6/action-ansible-playbook",
		"arillso/action.playbook",
		"deployphp/action",
		"serversideup/github-action-docker-swarm-deploy",
		"kitconcept/docker-stack-deploy",
		"carlrygart/portainer-stack-deploy",
		"tailscale/gitops-acl-action",
		"wshihadeh/docker-deployment-action",
		"jasongitmail/fast-rsync"
	], server),
	...each(["clowdhaus/argo-cd-action"], does("infrastructure", "runs a command against Argo CD", { when: { not: {
		input: "command",
		is: [
			"version",
			"app get",
			"app list",
			"app diff"
		]
	} } })),
	...each([
		"octopusdeploy/create-release-action",
		"octopusdeploy/deploy-release-action",
		"octopusdeploy/deploy-release-tenanted-action",
		"octopusdeploy/run-runbook-action",
		"octopusdeploy/push-package-action",
		"octopusdeploy/push-build-information-action",
		"octopusdeploy/promote-release-action"
	], deploys("acts in an outside deploy system", { target: [
		"environment",
		"environments",
		"deploy_to"
	] })),
	action("octopusdeploy/login"),
	action("octopusdeploy/install-octopus-cli-action"),
	...each([
		"joshlk/jenkins-githubaction",
		"toptal/jenkins-job-trigger-action",
		"appleboy/jenkins-action",
		"mickeygoussetorg/trigger-jenkins-job",
		"digital-blueprint/gitlab-pipeline-trigger-action",
		"circleci/trigger_circleci_pipeline",
		"buildkite/trigger-pipeline-action"
	], does("shared-write", "starts a run in another CI system")),
	...each([
		"bobheadxi/deployments",
		"chrnorm/deployment-action",
		"chrnorm/deployment-status",
		"altinukshini/deployment-action",
		"avakar/create-deployment",
		"avakar/set-deployment-status",
		"deliverybot/deployment-status"
	], onGitHub("deploy", "writes GitHub's deployment records", { target: ["env", "environment"] })),
	action("strumwolf/delete-deployment-environment", onGitHub("deploy", "deletes deployments and their environment", {
		target: ["environment"],
		destructive: true
	})),
	action("github/branch-deploy", onGitHub("deploy", "marks a deployment of a pull request", { target: ["environment"] }))
];

// src/surfaces/catalogue/actions/images.ts
/** Actions that push, describe or delete container images and charts. */
const publishes$1 = (what, details = {}) => does("publish", what, details);
const pushes = publishes$1("pushes an image");
/** Buildx pushes where `push` is set, or where an exporter says so. */
const buildxPush = { any: [
	where("push"),
	{
		input: "outputs",
		matches: /type=registry|push=true|push-by-digest=true/
	},
	{
		input: "set",
		matches: /\.output=type=registry|\.push=true|type=image[^\n]{0,200}push=true/,
		keys: /\.(?:output|push)$/
	}
] };
const imageActions = [
	...each([
		"docker/build-push-action",
		"docker/bake-action",
		"depot/build-push-action",
		"depot/bake-action",
		"useblacksmith/build-push-action",
		"namespacelabs/build-push-action",
		"warpbuilds/build-push-action"
	], publishes$1("pushes an image", {
		when: buildxPush,
		target: ["tags"]
	})),
	action("docker/github-builder/.github/workflows/build.yml", publishes$1("pushes an image", { when: where("push") })),
	action("docker/github-builder/.github/workflows/bake.yml", publishes$1("pushes an image", { when: where("push") })),
	...each([
		"redhat-actions/push-to-registry",
		"elgohr/publish-docker-github-action",
		"mr-smithers-excellent/docker-build-push",
		"akhilerm/tag-push-action",
		"shrink/actions-docker-registry-tag",
		"nais/docker-build-push",
		"project-stacker/stacker-build-push-action",
		"actions/publish-immutable-action",
		"int128/docker-manifest-create-action",
		"noelware/docker-manifest-action",
		"philips-software/docker-ci-scripts",
		"macbre/push-to-ghcr",
		"whoan/docker-build-with-cache-action",
		"kciter/aws-ecr-action",
		"jwalton/gh-ecr-push",
		"appleboy/docker-ecr-action",
		"pangzineng/github-action-one-ecr-image",
		"home-assistant/builder",
		"home-assistant/builder/actions/publish-multi-arch-manifest",
		"grafana/shared-workflows/actions/build-push-to-dockerhub",
		"grafana/shared-workflows/actions/push-to-gar-docker",
		"grafana/shared-workflows/actions/push-to-gcs",
		"chainguard-images/actions/apko-publish",
		"cloudposse/github-action-docker-build-push",
		"aevea/action-kaniko",
		"int128/kaniko-action",
		"openzim/docker-publish-action",
		"cloudposse/github-action-docker-promote"
	], pushes),
	action("home-assistant/builder/actions/build-image", publishes$1("pushes an image", { when: where("push") })),
	action("devcontainers/ci", publishes$1("pushes an image", {
		when: { all: [{
			input: "imagename",
			given: true
		}, { not: {
			input: "push",
			is: ["never"]
		} }] },
		target: ["imagename"]
	})),
	...each([
		"peter-evans/dockerhub-description",
		"christian-korneck/update-container-description-action",
		"grantbirki/dockerhub-description",
		"ms-jpq/sync-dockerhub-readme"
	], publishes$1("writes a registry's description page"), does("shared-write", "writes to an outside service")),
	action("helm/chart-releaser-action", publishes$1("publishes charts"), onGitHub("release", "creates releases of charts")),
	...each([
		"stefanprodan/helm-gh-pages",
		"appany/helm-oci-chart-releaser",
		"bitdeps/helm-oci-charts-releaser",
		"goodsmileduck/helm-push-action",
		"bsord/helm-push",
		"j12934/helm-gh-pages-action"
	], publishes$1("publishes charts")),
	...each([
		"dataaxiom/ghcr-cleanup-action",
		"snok/container-retention-policy",
		"vlaurin/action-ghcr-prune",
		"bots-house/ghcr-delete-image-action",
		"camargo/delete-untagged-action",
		"chizkiyahu/delete-untagged-ghcr-action",
		"r26d/ghcr-delete-image-action",
		"smartsquaregmbh/delete-old-packages",
		"jenskeiner/ghcr-container-repository-cleanup-action",
		"quartx-analytics/ghcr-cleaner"
	], onGitHub("publish", "deletes published images", {
		destructive: true,
		when: unless("dry-run")
	}))
];

// src/surfaces/catalogue/actions/infrastructure.ts
/** Actions that change infrastructure and clusters, or only look at them. */
const infrastructure$1 = (what, details = {}) => does("infrastructure", what, details);
const workspace = [
	"workspace",
	"path",
	"var_file"
];
const infrastructureActions = [
	...each(["dflook/terraform-apply", "dflook/tofu-apply"], infrastructure$1("applies a plan", { target: workspace })),
	...each([
		"dflook/terraform-destroy",
		"dflook/tofu-destroy",
		"dflook/terraform-destroy-workspace",
		"dflook/tofu-destroy-workspace"
	], infrastructure$1("destroys resources", {
		target: workspace,
		destructive: true
	})),
	...each([
		"dflook/terraform-new-workspace",
		"dflook/tofu-new-workspace",
		"dflook/terraform-unlock-state",
		"dflook/tofu-unlock-state"
	], infrastructure$1("changes state", { target: workspace })),
	...each([
		"dflook/terraform-plan",
		"dflook/tofu-plan",
		"dflook/terraform-check",
		"dflook/tofu-check",
		"dflook/terraform-output",
		"dflook/tofu-output",
		"dflook/terraform-refresh",
		"dflook/tofu-refresh"
	], infrastructure$1("reads state and providers", {
		access: "read",
		target: workspace
	})),
	...quiet("dflook/terraform-validate", "dflook/tofu-validate", "dflook/terraform-fmt", "dflook/tofu-fmt", "dflook/terraform-fmt-check", "dflook/tofu-fmt-check", "dflook/terraform-version", "dflook/tofu-version", "dflook/terraform-remote-state", "dflook/terraform-test", "dflook/tofu-test"),
	action("gruntwork-io/terragrunt-action", infrastructure$1("applies or destroys", {
		when: {
			input: "tg_command",
			matches: /\b(?:apply|destroy|import|taint|state|refresh)\b/
		},
		target: ["tg_dir"]
	})),
	...each(["op5dev/tf-via-pr", "devsectop/tf-via-pr"], infrastructure$1("applies a plan", {
		when: where("command", "apply", "destroy"),
		target: ["workspace", "working-directory"]
	})),
	action("hashicorp/tfc-workflows-github/actions/create-run", infrastructure$1("starts a run in a workspace", {
		when: unless("plan_only"),
		target: ["workspace"]
	})),
	...each(["hashicorp/tfc-workflows-github/actions/apply-run", "hashicorp/tfc-workflows-github/actions/upload-configuration"], infrastructure$1("changes a workspace", { target: ["workspace"] })),
	...quiet("hashicorp/tfc-workflows-github/actions/plan-output", "hashicorp/tfc-workflows-github/actions/show-run"),
	action("hashicorp/terraform-github-actions", infrastructure$1("runs a sub-command", { when: {
		input: "tf_actions_subcommand",
		matches: /apply|destroy|import|taint/,
		absent: false
	} })),
	action("pulumi/actions", infrastructure$1("changes a stack", {
		when: { all: [{
			input: "command",
			given: true
		}, { not: where("command", "preview", "output", "version", "stack output") }] },
		target: ["stack-name"]
	}), infrastructure$1("previews a stack", {
		when: where("command", "preview"),
		access: "read",
		target: ["stack-name"]
	})),
	action("youyo/aws-cdk-github-actions", infrastructure$1("changes stacks", {
		when: { not: where("cdk_subcommand", "synth", "diff", "list", "ls") },
		target: ["cdk_stack", "cdk_args"]
	})),
	...each(["serverless/github-action"], infrastructure$1("deploys or removes a stack", {
		when: { not: {
			input: "args",
			matches: /^\s*(?:package|info|print)\b/
		} },
		target: ["args"]
	}), does("deploy", "deploys functions", { when: { not: {
		input: "args",
		matches: /^\s*(?:package|info|print)\b/
	} } })),
	...each([
		"aws-actions/aws-cloudformation-github-deploy",
		"badsyntax/github-action-aws-cloudformation",
		"aws-actions/cloudformation-github-deploy"
	], infrastructure$1("deploys a stack", { target: ["name", "stack-name"] }), does("cloud-cli", "writes to a cloud account")),
	...each(["azure/arm-deploy", "azure/bicep-deploy"], infrastructure$1("deploys resources", {
		when: { not: where("operation", "validate", "whatif") },
		target: [
			"resourcegroupname",
			"resource-group-name",
			"name"
		]
	}), does("cloud-cli", "writes to a cloud account")),
	...each([
		"bitovi/github-actions-deploy-docker-to-ec2",
		"bitovi/github-actions-deploy-eks-helm",
		"machulav/ec2-github-runner"
	], infrastructure$1("creates or removes machines"), does("cloud-cli", "writes to a cloud account")),
	...each([
		"steebchen/kubectl",
		"actions-hub/kubectl",
		"kodermax/kubectl-aws-eks",
		"ianbelcher/eks-kubectl-action",
		"deliverybot/helm",
		"koslib/helm-eks-action",
		"helmfile/helmfile-action",
		"wyrihaximus/github-action-helm3",
		"cloudposse/github-action-deploy-helmfile",
		"cloudposse/github-action-deploy-argocd",
		"cloudposse/github-action-atmos-terraform-apply"
	], infrastructure$1("runs commands against a cluster", { target: [
		"namespace",
		"args",
		"command",
		"helmfile-args"
	] })),
	...each(["replicatedhq/replicated-actions/create-cluster", "replicatedhq/replicated-actions/remove-cluster"], infrastructure$1("creates or removes a test cluster", { target: ["cluster-name"] })),
	action("mamezou-tech/setup-helmfile"),
	action("stefanprodan/kube-tools"),
	...each([
		"spacelift-io/setup-spacectl",
		"hashicorp/setup-terraform",
		"opentofu/setup-opentofu",
		"autero1/action-terragrunt",
		"hashicorp/setup-packer",
		"suzuki-shunsuke/tfaction/setup",
		"azure/setup-helm",
		"azure/setup-kubectl",
		"azure/setup-kubelogin",
		"azure/k8s-bake",
		"azure/k8s-lint",
		"helm/kind-action",
		"engineerd/setup-kind",
		"container-tools/kind-action",
		"absaoss/k3d-action",
		"nolar/setup-k3d-k3s",
		"medyagh/setup-minikube",
		"manusa/actions-setup-minikube",
		"balchua/microk8s-actions",
		"replicatedhq/action-k3s",
		"debianmaster/actions-k3s",
		"helm/chart-testing-action",
		"d3adb5/helm-unittest-action",
		"yokawasa/action-setup-kube-tools",
		"alexellis/setup-arkade",
		"fluxcd/flux2/action",
		"imranismail/setup-kustomize",
		"karancode/kustomize-github-action",
		"terraform-linters/setup-tflint",
		"open-policy-agent/setup-opa",
		"aquasecurity/tfsec-action",
		"bridgecrewio/checkov-action",
		"infracost/actions",
		"infracost/actions/setup",
		"ariga/setup-atlas",
		"aws-actions/setup-sam",
		"stackrox/kube-linter-action",
		"docker://ghcr.io/yannh/kubeconform",
		"argoproj/argocd-diff-preview",
		"ko-build/setup-ko",
		"imjasonh/setup-ko",
		"imjasonh/setup-crane",
		"oras-project/setup-oras",
		"loft-sh/setup-vcluster",
		"loft-sh/setup-devspace",
		"okteto/context",
		"jaxxstorm/action-install-gh-release",
		"supabase/setup-cli",
		"planetscale/setup-pscale-action",
		"cloudposse/github-action-setup-atmos"
	]),
	...each([
		"okteto/deploy-preview",
		"okteto/destroy-preview",
		"okteto/pipeline",
		"okteto/deploy",
		"okteto/apply"
	], infrastructure$1("changes an environment", { target: ["name", "namespace"] })),
	action("infracost/actions/comment", onGitHub("shared-write", "comments on the pull request", { lowImpact: true })),
	action("aquasecurity/tfsec-pr-commenter-action", onGitHub("shared-write", "comments on the pull request", { lowImpact: true })),
	action("terraform-docs/gh-actions", onGitHub("shared-write", "pushes a commit", { when: where("git-push") }))
];

// src/surfaces/catalogue/actions/publish.ts
/** Actions that publish packages, extensions and apps. */
const publishes = (what, details = {}) => does("publish", what, details);
const store = publishes("hands a build to an app store or its testers");
const publishActions = [
	action("pypa/gh-action-pypi-publish", publishes("uploads distributions to a Python index", { target: ["repository-url", "repository_url"] })),
	...each([
		"jrubics/poetry-publish",
		"casperdcl/deploy-pypi",
		"code-specialist/pypi-poetry-publish",
		"joamag/poetry-publish",
		"scientific-python/upload-nightly-action"
	], publishes("uploads a Python or conda package", { target: ["repository", "repository_url"] })),
	...each(["js-devtools/npm-publish"], publishes("publishes to a package registry", {
		when: unless("dry-run"),
		target: ["registry", "tag"]
	})),
	...each([
		"mikeal/merge-release",
		"menduz/oddish-action",
		"metamask/action-npm-publish",
		"metamask/action-publish-release"
	], publishes("publishes to a package registry", { target: ["registry", "tag"] })),
	action("shopify/snapit", publishes("publishes a snapshot to a package registry")),
	action("spring-io/central-publish-action", publishes("publishes to Maven Central")),
	action("jbolda/covector/packages/action", publishes("publishes packages", { when: where("command", "publish", "version-or-publish", "preview") }), onGitHub("shared-write", "opens the version pull request or comments", {
		when: unless("command", "publish"),
		lowImpact: true
	})),
	action("rubygems/release-gem", publishes("publishes a gem"), onGitHub("release", "pushes a tag")),
	...each([
		"cadwallion/publish-rubygems-action",
		"dawidd6/action-publish-gem",
		"discourse/publish-rubygems-action"
	], publishes("publishes a gem")),
	obtaining("oidc", "rubygems/configure-rubygems-credentials", ["role-to-assume"]),
	obtaining("oidc", "rust-lang/crates-io-auth-action", []),
	...each(["katyo/publish-crates"], publishes("publishes crates", { when: unless("dry-run") })),
	action("pyo3/maturin-action", publishes("uploads wheels", { when: where("command", "upload", "publish") })),
	...each([
		"samuelmeuli/action-maven-publish",
		"nexus-actions/create-nexus-staging-repo",
		"nexus-actions/release-nexus-staging-repo",
		"sonatype-nexus-community/nexus-repo-github-action",
		"spring-io/artifactory-deploy-action",
		"sdkman/sdkman-release-action",
		"sdkman/sdkman-default-action",
		"kir-antipov/mc-publish"
	], publishes("publishes artifacts", { target: ["repository", "uri"] })),
	obtaining("oidc", "nuget/login", ["user"]),
	...each([
		"mvs-telecom/publish-nuget",
		"brandedoutcast/publish-nuget",
		"alirezanet/publish-nuget"
	], publishes("publishes a .NET package")),
	...each([
		"sakebook/actions-flutter-pub-publisher",
		"k-paxian/dart-package-publisher",
		"dart-lang/setup-dart/.github/workflows/publish.yml",
		"wesleimp/action-publish-hex",
		"erlangpack/github-action",
		"michaelhenry/deploy-to-cocoapods-github-action",
		"dart-lang/ecosystem/.github/workflows/publish.yaml"
	], publishes("publishes a package")),
	...each(["bufbuild/buf-push-action"], publishes("pushes a module to a schema registry")),
	action("bufbuild/buf-action", publishes("pushes a module to a schema registry", { when: { all: [
		{
			input: "token",
			given: true
		},
		unless("push", "false"),
		unless("setup_only")
	] } })),
	...each([
		"vedantmgoyal9/winget-releaser",
		"vedantmgoyal2009/winget-releaser",
		"mislav/bump-homebrew-formula-action",
		"dawidd6/action-homebrew-bump-formula",
		"dawidd6/action-homebrew-bump-cask",
		"macauley/action-homebrew-bump-cask",
		"justintime50/homebrew-releaser",
		"michidk/winget-updater",
		"ksxgithub/github-actions-deploy-aur",
		"ulises-jeremias/github-actions-aur-publish"
	], publishes("submits a package to a package manager's index"), does("release", "submits a release to a package manager's index"), does("shared-write", "pushes a branch and opens a pull request elsewhere")),
	action("crazy-max/ghaction-chocolatey", publishes("pushes a package", { when: {
		input: "args",
		matches: /\bpush\b/
	} })),
	...each([
		"snapcore/action-publish",
		"canonical/charming-actions/upload-charm",
		"canonical/charming-actions/release-charm",
		"canonical/charming-actions/promote-charm",
		"canonical/snapcraft-multiarch-publish",
		"yuezk/publish-ppa-package",
		"flatpak/flatpak-github-actions/flat-manager",
		"cloudsmith-io/action",
		"danielmundi/upload-packagecloud",
		"computology/packagecloud-github-action",
		"josephbmanley/butler-publish-itchio-action",
		"game-ci/steam-deploy"
	], publishes("publishes a package")),
	...each([
		"r0adkll/upload-google-play",
		"wzieba/firebase-distribution-github-action",
		"apple-actions/upload-testflight-build",
		"maierj/fastlane-action",
		"yukiarrr/ios-build-action",
		"wzieba/appcenter-github-action",
		"microsoft/store-submission"
	], store, does("deploy", "reaches users or testers of an app")),
	action("samuelmeuli/action-electron-builder", publishes("publishes an app", { when: where("release") }), onGitHub("release", "creates a release", { when: where("release") })),
	...each(["coparse-inc/action-electron-builder"], publishes("publishes an app", { when: where("release") })),
	action("tauri-apps/tauri-action", onGitHub("release", "creates a release with its files", { when: { any: [
		{
			input: "tagname",
			given: true
		},
		{
			input: "releaseid",
			given: true
		},
		{
			input: "releasename",
			given: true
		}
	] } })),
	action("haaleo/publish-vscode-extension", publishes("publishes an extension", {
		when: unless("dryrun"),
		target: ["registryurl"]
	})),
	...each([
		"mnao305/chrome-extension-upload",
		"trmcnvn/firefox-addon",
		"trmcnvn/chrome-addon",
		"wdzeng/edge-addon",
		"wdzeng/firefox-addon",
		"wdzeng/chrome-extension",
		"cardinalby/webext-buildtools-chrome-webstore-upload-action",
		"cardinalby/webext-buildtools-firefox-addons-action",
		"cardinalby/webext-buildtools-firefox-sign-xpi-action",
		"browser-actions/release-chrome-extension",
		"browser-actions/release-firefox-addon",
		"kewisch/action-web-ext",
		"plasmohq/bpp",
		"lannonbr/vsce-action",
		"10up/action-wordpress-plugin-deploy",
		"10up/action-wordpress-plugin-asset-update",
		"nk-o/action-wordpress-plugin-deploy",
		"richard-muvirimi/deploy-wordpress-plugin",
		"rudlinkon/action-wordpress-plugin-deploy",
		"artis3n/ansible_galaxy_collection",
		"robertdebock/galaxy-action",
		"deep-entertainment/godot-asset-lib-action",
		"greentf/upload-thunderstore-package"
	], publishes("publishes an extension or module")),
	...each(["expo/expo-github-action/preview", "expo/expo-github-action/continuous-deploy-fingerprint"], publishes("publishes an update of an app"), onGitHub("shared-write", "comments on the pull request", { lowImpact: true })),
	...each(["actions/delete-package-versions"], onGitHub("publish", "deletes published packages", { destructive: true })),
	...each(["slsa-framework/slsa-github-generator"], does("publish", "uploads provenance"), does("signing", "signs provenance"))
];

// src/surfaces/catalogue/actions/release.ts
/** Actions that cut releases: tags, GitHub releases and their files, version pull requests. */
const creates = onGitHub("release", "creates or changes a GitHub release");
const uploads = onGitHub("release", "uploads files to a GitHub release");
const tags = onGitHub("release", "pushes a tag");
const versionPull = onGitHub("shared-write", "pushes a branch and opens a pull request");
const deletes = onGitHub("release", "deletes releases or tags", { destructive: true });
const releaseActions = [
	...each([
		"softprops/action-gh-release",
		"ncipollo/release-action",
		"marvinpinto/action-automatic-releases",
		"actions/create-release",
		"elgohr/github-release-action",
		"roang-zero1/github-create-release-action",
		"roang-zero1/github-upload-release-artifacts-action",
		"anton-yurchenko/git-release",
		"taiki-e/create-gh-release-action",
		"comnoco/create-release-action",
		"joutvhu/create-release",
		"ridedott/release-me-action",
		"docker://antonyurchenko/git-release",
		"eregon/publish-release",
		"irongut/editrelease",
		"rhysd/changelog-from-release/action",
		"loopwerk/tag-changelog",
		"rez0n/actions-github-release",
		"andelf/nightly-release",
		"eine/tip"
	], creates),
	...each([
		"actions/upload-release-asset",
		"svenstaro/upload-release-action",
		"shogo82148/actions-upload-release-asset",
		"abutler/upload-release-assets",
		"csexton/release-asset-action",
		"skx/github-action-publish-binaries",
		"taiki-e/upload-rust-binary-action",
		"wangyoucao577/go-release-action",
		"rust-build/rust-build.action",
		"alexellis/upload-assets",
		"xresloader/upload-to-github-release",
		"meedamian/github-release",
		"ghalactic/github-release-from-tag",
		"dsaltares/upload-release-asset",
		"houseabsolute/actions-rust-release"
	], uploads),
	action("anchore/sbom-action", {
		...uploads,
		when: where("upload-release-assets")
	}),
	...each([
		"mathieudutour/github-tag-action",
		"anothrnick/github-tag-action",
		"rickstaa/action-create-tag",
		"hole19/git-tag-action",
		"tvdias/github-tagger",
		"jacopocarlini/action-autotag",
		"butlerlogic/action-autotag",
		"richardsimko/update-tag",
		"haya14busa/action-update-semver",
		"nowactions/update-majorver",
		"actions/publish-action",
		"vweevers/additional-tags-action",
		"cssnr/update-version-tags-action",
		"sersoft-gmbh/running-release-tags-action",
		"salsify/action-detect-and-tag-new-version",
		"jaywcjlove/create-tag-action",
		"fregante/daily-version-action",
		"thejeff77/action-push-tag",
		"phips28/gh-action-bump-version",
		"fregante/release-with-changelog",
		"yyx990803/release-tag"
	], tags),
	...each(["googleapis/release-please-action", "google-github-actions/release-please-action"], onGitHub("release", "tags and creates releases"), versionPull),
	action("changesets/action", onGitHub("release", "opens the version pull request, tags and creates releases"), versionPull, does("publish", "publishes packages", { when: { any: [{
		input: "publish",
		given: true
	}, {
		input: "publish-script",
		given: true
	}] } })),
	...each(["cycjimmy/semantic-release-action", "codfish/semantic-release-action"], onGitHub("release", "tags and creates a release by commit messages", { when: unless("dry_run") }), does("publish", "publishes the package where its plugins say so", { when: unless("dry_run") })),
	action("go-semantic-release/action", onGitHub("release", "tags and creates a release by commit messages", { when: unless("dry") })),
	...each(["python-semantic-release/python-semantic-release", "relekang/python-semantic-release"], onGitHub("release", "pushes a version commit and tag and creates a release", { when: unless("no_operation_mode") })),
	action("commitizen-tools/commitizen-action", onGitHub("release", "commits a version and pushes its tag", { when: unless("push", "false") })),
	action("python-semantic-release/publish-action", uploads),
	action("python-semantic-release/upload-to-gh-release", uploads),
	action("release-drafter/release-drafter", onGitHub("release", "writes a draft release", { when: unless("dry-run") })),
	action("release-drafter/release-drafter/autolabeler", onGitHub("shared-write", "labels pull requests")),
	action("tripss/conventional-changelog-action", onGitHub("release", "commits a changelog and pushes a version tag", { when: unless("git-push", "false") })),
	...each([
		"requarks/changelog-action",
		"mikepenz/release-changelog-builder-action",
		"metcalfc/changelog-generator",
		"orhun/git-cliff-action",
		"janheinrichmerker/action-github-changelog-generator",
		"charmixer/auto-changelog-action",
		"saadmk11/changelog-ci",
		"mindsers/changelog-reader-action",
		"release-flow/keep-a-changelog-action",
		"ardalanamini/auto-changelog",
		"thomaseizinger/keep-a-changelog-new-release"
	]),
	action("stefanzweifel/changelog-updater-action"),
	...each(["release-plz/action", "marcoieni/release-plz-action"], onGitHub("release", "opens the release pull request, tags and creates releases", { when: unless("dry_run") }), does("publish", "publishes crates", { when: { not: where("command", "release-pr", "update") } })),
	action("goreleaser/goreleaser-action", onGitHub("release", "creates a release with its files", { when: { all: [
		unless("install-only"),
		{
			input: "args",
			matches: /\brelease\b|\bcontinue\b|\bpublish\b/,
			absent: false
		},
		{ not: {
			input: "args",
			matches: /--snapshot|--skip[= ]\S*publish|--skip-publish|--single-target|\bhealthcheck\b/
		} }
	] } }), does("publish", "publishes images and packages where its configuration says so", { when: { all: [
		unless("install-only"),
		{
			input: "args",
			matches: /\brelease\b|\bcontinue\b|\bpublish\b/,
			absent: false
		},
		{ not: {
			input: "args",
			matches: /--snapshot|--skip[= ]\S*publish|--skip-publish/
		} }
	] } })),
	action("jreleaser/release-action", onGitHub("release", "creates a release", { when: { all: [{ not: {
		input: "arguments",
		matches: /--dry-run|^\s*(?:config|assemble|checksum|template|download)\b/
	} }] } }), does("publish", "publishes packages", { when: {
		input: "arguments",
		matches: /\b(?:full-release|publish|deploy|upload)\b/,
		absent: true
	} })),
	...each(["getsentry/action-release"], does("release", "creates a release in an outside service", { target: ["environment"] }), does("shared-write", "writes to an outside service", { target: ["environment"] })),
	...each([
		"getsentry/craft",
		"getsentry/action-prepare-release",
		"getsentry/craft/.github/workflows/release.yml"
	], onGitHub("release", "prepares and pushes a release branch and tag"), versionPull),
	...each([
		"dev-drprasad/delete-tag-and-release",
		"dev-drprasad/delete-older-releases",
		"mknejp/delete-release-assets",
		"ophub/delete-releases-workflows"
	], deletes),
	...each(["vitejs/release-scripts/action/release-pr"], onGitHub("release", "prepares a release"), versionPull),
	...each([
		"rymndhng/release-on-push-action",
		"auto-it/setup-auto",
		"toolmantim/release-drafter"
	], creates)
];

// src/surfaces/catalogue/actions/reviewers.ts
/** Actions that only speak to reviewers and scanners: comments, reports, check runs, scan uploads. */
const comments = onGitHub("shared-write", "comments on the pull request", { lowImpact: true });
const checks = onGitHub("token-write", "writes check runs", { lowImpact: true });
const scans = onGitHub("token-write", "uploads scan results", { lowImpact: true });
const reviewerActions = [
	...each([
		"marocchino/sticky-pull-request-comment",
		"thollander/actions-comment-pull-request",
		"mshick/add-pr-comment",
		"peter-evans/create-or-update-comment",
		"peter-evans/commit-comment",
		"py-cov-action/python-coverage-comment-action",
		"preactjs/compressed-size-action",
		"andresz1/size-limit-action",
		"artiomtr/jest-coverage-report-action",
		"romeovs/lcov-reporter-action",
		"zgosalvez/github-actions-report-lcov",
		"davelosert/vitest-coverage-report-action",
		"barecheck/code-coverage-action",
		"madrapps/jacoco-report",
		"5monkeys/cobertura-action",
		"ewjoachim/coverage-comment-action",
		"orgoro/coverage",
		"mishakav/pytest-coverage-comment",
		"mishakav/jest-coverage-comment",
		"fgrosse/go-coverage-report",
		"vladopajic/go-test-coverage",
		"k1low/octocov-action",
		"unsplash/comment-on-pr",
		"harupy/comment-on-pr",
		"jungwinter/comment",
		"machine-learning-apps/pr-comment",
		"int128/comment-action",
		"int128/hide-comment-action",
		"hasura/comment-progress",
		"danger/danger-js",
		"github/accessibility-alt-text-bot",
		"keisukeyamashita/create-comment",
		"dkershner6/reaction-action",
		"bflad/action-milestone-comment",
		"actions-ecosystem/action-create-comment",
		"actions-cool/maintain-one-comment",
		"sonicgarden/rspec-report-action",
		"nejczdovc/comment-pr",
		"borchero/terraform-plan-comment",
		"strawgate/minimize-resolved-pr-reviews",
		"hashicorp/nextjs-bundle-analysis",
		"e18e/action-dependency-diff",
		"kanga333/comment-hider",
		"parkerbxyz/suggest-changes",
		"readthedocs/actions/preview",
		"daun/playwright-report-summary"
	], comments),
	action("karancode/yamllint-github-action", {
		...comments,
		when: where("yamllint_comment")
	}),
	action("irongut/codecoveragesummary"),
	action("actions/dependency-review-action", onGitHub("shared-write", "comments on the pull request", {
		lowImpact: true,
		when: where("comment-summary-in-pr", "always", "on-failure", "true")
	})),
	action("amannn/action-semantic-pull-request"),
	...each([
		"dorny/test-reporter",
		"enricomi/publish-unit-test-result-action",
		"mikepenz/action-junit-report",
		"scacap/action-surefire-report",
		"ashley-taylor/junit-report-annotations-action",
		"louisbrunner/checks-action",
		"wearerequired/lint-action",
		"rustsec/audit-check",
		"actions-rs/audit-check",
		"actions-rs/clippy-check",
		"giraffate/clippy-action",
		"auguwu/clippy-action",
		"phoenix-actions/test-reporting",
		"turing85/publish-report",
		"yuzutech/annotations-action",
		"staabm/annotate-pull-request-from-checkstyle-action",
		"jwgmeligmeyling/checkstyle-github-action",
		"jwgmeligmeyling/spotbugs-github-action",
		"jwgmeligmeyling/pmd-github-action",
		"norio-nomura/action-swiftlint",
		"ataylorme/eslint-annotate-action",
		"tinovyatkin/action-eslint",
		"tinovyatkin/action-check-typescript",
		"dtinth/markdown-report-action",
		"kishikawakatsumi/xcresulttool",
		"slidoapp/xcresulttool",
		"ctrf-io/github-test-reporter"
	], checks),
	action("test-summary/action"),
	...each([
		"reviewdog/action-actionlint",
		"reviewdog/action-eslint",
		"reviewdog/action-golangci-lint",
		"reviewdog/action-hadolint",
		"reviewdog/action-shellcheck",
		"reviewdog/action-shfmt",
		"reviewdog/action-misspell",
		"reviewdog/action-markdownlint",
		"reviewdog/action-yamllint",
		"reviewdog/action-staticcheck",
		"reviewdog/action-rubocop",
		"reviewdog/action-brakeman",
		"reviewdog/action-flake8",
		"reviewdog/action-pyright",
		"reviewdog/action-tflint",
		"reviewdog/action-tfsec",
		"reviewdog/action-trivy",
		"reviewdog/action-detect-secrets",
		"reviewdog/action-suggester",
		"reviewdog/action-stylelint",
		"reviewdog/action-languagetool",
		"reviewdog/action-vint",
		"reviewdog/action-alex",
		"reviewdog/action-biome",
		"reviewdog/action-gitleaks",
		"reviewdog/action-black",
		"reviewdog/action-cpplint",
		"reviewdog/action-ast-grep",
		"tsuyoshicho/action-mypy",
		"tsuyoshicho/action-textlint",
		"cpp-linter/cpp-linter-action",
		"zedthree/clang-tidy-review"
	], onGitHub("shared-write", "comments on the pull request or writes check runs", { lowImpact: true })),
	action("reviewdog/action-setup"),
	...each(["github/codeql-action/analyze"], onGitHub("token-write", "uploads scan results", {
		lowImpact: true,
		when: unless("upload", "false", "never")
	})),
	...each(["github/codeql-action/upload-sarif"], scans),
	...each([
		"github/codeql-action",
		"github/codeql-action/init",
		"github/codeql-action/autobuild",
		"github/codeql-action/resolve-environment",
		"advanced-security/filter-sarif"
	]),
	action("zizmorcore/zizmor-action", onGitHub("token-write", "uploads scan results", {
		lowImpact: true,
		when: unless("advanced-security", "false")
	})),
	...each([
		"advanced-security/maven-dependency-submission-action",
		"advanced-security/component-detection-dependency-submission-action",
		"actions/go-dependency-submission",
		"mikepenz/gradle-dependency-submission",
		"gradle/actions/dependency-submission",
		"scalacenter/sbt-dependency-submission",
		"advanced-security/spdx-dependency-submission-action",
		"evryfs/sbom-dependency-submission-action"
	], onGitHub("token-write", "submits a dependency snapshot")),
	...each([
		"super-linter/super-linter",
		"github/super-linter",
		"oxsecurity/megalinter",
		"megalinter/megalinter",
		"super-linter/super-linter/slim",
		"github/super-linter/slim"
	])
];

// src/surfaces/catalogue/actions/services.ts
/** Actions that write to services outside of GitHub: chat, tickets, translations, flags, telemetry. */
const writes = (what, details = {}) => does("shared-write", what, details);
const posts = writes("posts a message", { target: [
	"channel",
	"channel_id",
	"channel-id"
] });
const tickets = writes("writes to an issue tracker or a wiki");
const serviceActions = [
	...each([
		"slackapi/slack-github-action",
		"posthog/.github/.github/actions/slack-thread-reply",
		"nhs-england-tools/notify-msteams-action",
		"honeycombio/gha-create-asana-task",
		"8398a7/action-slack",
		"rtcamp/action-slack-notify",
		"act10ns/slack",
		"ravsamhq/notify-slack-action",
		"ilshidur/action-slack",
		"ilshidur/action-discord",
		"zzak/action-discord",
		"tokorom/action-slack-incoming-webhook",
		"kewisch/action-matrix-notify",
		"bluwy/release-for-reddit-action",
		"roots/discourse-topic-github-release-action",
		"sarisia/actions-status-discord",
		"appleboy/telegram-action",
		"appleboy/discord-action",
		"dawidd6/action-send-mail",
		"skitionek/notify-microsoft-teams",
		"jdcargile/ms-teams-notification",
		"gamesight/slack-workflow-status",
		"pagerduty/pagerduty-change-events-action",
		"archive/github-actions-slack",
		"edge/simple-slack-notify",
		"abinoda/slack-action",
		"kpritam/slack-job-status-action",
		"voxmedia/github-action-slack-notify-build",
		"someimportantcompany/github-actions-slack-message",
		"lazy-actions/slatify",
		"homoluctus/slatify",
		"pullreminders/slack-action",
		"craftech-io/slack-action",
		"ivelum/github-action-slack-notify-build",
		"aliencube/microsoft-teams-actions",
		"toko-bifrost/ms-teams-deploy-card",
		"mattermost/action-mattermost-notify",
		"tferreira/matrix-room-message",
		"s3krit/matrix-message-action",
		"fadenb/matrix-chat-message",
		"zulip/github-actions-zulip/send-message",
		"tsickert/discord-webhook",
		"stegzilla/discord-notify",
		"nobrayner/discord-webhook",
		"fjogeleit/http-request-action",
		"joelwmale/webhook-action",
		"distributhor/workflow-webhook",
		"wei/curl",
		"satak/webrequest-action",
		"tyrrrz/action-http-request",
		"innocarpe/actions-slack",
		"cbrgm/mastodon-github-action",
		"rzr/fediverse-action",
		"ethomson/send-tweet-action",
		"cbrgm/telegram-github-action",
		"myconsciousness/bluesky-post",
		"cbrgm/bluesky-github-action",
		"zentered/bluesky-post-action",
		"licenseware/send-email-notification",
		"cinotify/github-action",
		"cloudposse/github-action-datadog-notify",
		"google-github-actions/send-google-chat-webhook",
		"julb/action-post-googlechat-message",
		"simbo/msteams-message-card-action"
	], posts),
	...each([
		"atlassian/gajira-create",
		"atlassian/gajira-transition",
		"atlassian/gajira-comment",
		"atlassian/gajira-todo",
		"cupcakearmy/confluence-markdown-sync",
		"markdown-confluence/publish-action",
		"linear/linear-release-action",
		"tryfabric/notion-github-action",
		"instantish/notion-sync",
		"asana/create-asana-attachment-github-action",
		"asana/comment-on-task-github-action",
		"malmstein/github-asana-action",
		"duckduckgo/github-asana-action",
		"duckduckgo/native-github-asana-sync",
		"danhellem/github-actions-issue-to-work-item",
		"servicenow/servicenow-devops-change",
		"servicenow/servicenow-devops-register-artifact",
		"servicenow/servicenow-devops-register-package",
		"rematocorp/trello-integration-action",
		"dalovar/action-trello-update-card"
	], tickets),
	...quiet("atlassian/gajira-login", "atlassian/gajira-find-issue-key", "atlassian/gajira-cli"),
	...each([
		"crowdin/github-action",
		"lokalise/lokalise-push-action",
		"lokalise/lokalise-pull-action",
		"localazy/upload",
		"lingodotdev/lingo.dev"
	], writes("exchanges texts with a translation service")),
	action("localazy/download"),
	...each([
		"launchdarkly/gha-flags",
		"launchdarkly/find-code-references",
		"launchdarkly/find-code-references-in-pull-request",
		"configcat/scan-repository",
		"devcyclehq/feature-flag-code-usage-action",
		"devcyclehq/feature-flag-pr-insights-action"
	], writes("reports to a feature-flag service")),
	...each([
		"darrenjennings/algolia-docsearch-action",
		"signcl/docsearch-scraper-action",
		"algolia/algoliasearch-crawler-github-actions"
	], writes("writes a search index")),
	...each([
		"chromaui/action",
		"chromaui/action-canary",
		"chromaui/action-next",
		"percy/exec-action",
		"percy/snapshot-action",
		"percy/storybook-action"
	]),
	...quiet("codecov/codecov-action", "jetbrains/qodana-action", "codecov/test-results-action", "codecov/bundle-action", "coverallsapp/github-action", "codspeedhq/action", "codacy/codacy-coverage-reporter-action", "codacy/codacy-analysis-cli-action", "paambaati/codeclimate-action", "qltysh/qlty-action", "qltysh/qlty-action/coverage", "sonarsource/sonarqube-scan-action", "sonarsource/sonarcloud-github-action", "sonarsource/sonarqube-quality-gate-action", "sonarsource/sonarqube-scan-action/install-build-wrapper", "snyk/actions", "fossas/fossa-action", "fossa-contrib/fossa-action", "datadog/junit-upload-github-action", "datadog/test-visibility-github-action", "datadog/datadog-static-analyzer-github-action", "datadog/datadog-sca-github-action", "datadog/synthetics-ci-github-action", "buildpulse/buildpulse-action", "trunk-io/trunk-action", "trunk-io/analytics-uploader", "deepsourcelabs/test-coverage-action", "codescene-oss/codescene-ci-cd", "veracode/veracode-uploadandscan-action", "checkmarx/ast-github-action", "jfrog/frogbot", "gradle/develocity-actions", "gradle/develocity-actions/setup-maven", "gradle/develocity-actions/maven-publish-build-scan", "nrwl/nx-cloud-workflows", "rharkor/caching-for-turbo", "bencherdev/bencher", "treosh/lighthouse-ci-action", "socketdev/action", "gitguardian/ggshield-action", "trufflesecurity/trufflehog", "semgrep/semgrep-action", "returntocorp/semgrep-action", "apisec-inc/apisec-run-scan", "endorlabs/github-action", "contrast-security-oss/contrastscan-action", "fortify/github-action", "microsoft/security-devops-action", "microsoft/devskim-action", "aikidosec/github-actions-workflow", "mondoohq/actions", "stackhawk/hawkscan-action", "zaproxy/action-baseline", "zaproxy/action-full-scan", "zaproxy/action-api-scan", "lambdatest/github-actions", "browserstack/github-actions", "browserstack/github-actions/setup-env", "browserstack/github-actions/setup-local", "saucelabs/sauce-connect-action", "saucelabs/saucectl-run-action", "cypress-io/github-action", "currents-dev/playwright-action", "replayio/action-upload", "mabl/github-run-tests-action", "mobile-dev-inc/action-maestro-cloud", "aws-actions/aws-devicefarm-mobile-device-testing", "relative-ci/agent-action", "k6io/action", "grafana/run-k6-action", "grafana/setup-k6-action", "grafana/k6-action", "artilleryio/action-cli"),
	action("ossf/scorecard-action", does("shared-write", "publishes its results to a public service", { when: {
		input: "publish_results",
		is: ["true"]
	} })),
	action("google/wireit"),
	action("docker/scout-action", onGitHub("shared-write", "comments on the pull request", {
		when: unless("write-comment", "false"),
		lowImpact: true
	}))
];

// src/surfaces/catalogue/actions/setup.ts
/** Actions that set up tools, compute, lint, scan or test, and touch nothing outside of the run. */
const words$1 = (text) => text.trim().split(/\s+/);
const setupActions = [
	...quiet(...words$1(`
      actions/checkout actions/cache actions/cache/restore actions/cache/save actions/upload-artifact actions/upload-artifact/merge
      actions/download-artifact actions/upload-pages-artifact actions/jekyll-build-pages actions/setup-node actions/setup-python
      actions/setup-go actions/setup-java actions/setup-dotnet actions/setup-ruby actions/hello-world-javascript-action
      actions/toolkit actions/runner-images actions/get-workflow-origin actions/virtual-environments actions/container-prebuilt-action
      actions/reusable-workflows actions/setup-elixir actions/setup-haskell
    `)),
	...quiet(...words$1(`
      pnpm/action-setup tombi-toml/setup-tombi fluxcd/pkg oven-sh/setup-bun denoland/setup-deno volta-cli/action wyvox/action-setup-pnpm bahmutov/npm-install
      astral-sh/setup-uv astral-sh/ruff-action eifinger/setup-uv eifinger/setup-rye pdm-project/setup-pdm snok/install-poetry
      abatilo/actions-poetry prefix-dev/setup-pixi mamba-org/setup-micromamba conda-incubator/setup-miniconda deadsnakes/action
      install-pinned/uv hynek/build-and-inspect-python-package pypa/cibuildwheel pypa/hatch actions-rs/toolchain actions-rs/cargo
      actions-rs/install actions-rs/tarpaulin actions-rust-lang/setup-rust-toolchain actions-rust-lang/rustfmt actions-rust-lang/audit
      dtolnay/rust-toolchain dtolnay/install moonrepo/setup-rust swatinem/rust-cache leafwing-studios/cargo-cache
      taiki-e/install-action taiki-e/cache-cargo-install-action taiki-e/setup-cross-toolchain-action taiki-e/checkout-action
      cargo-bins/cargo-binstall baptiste0928/cargo-install houseabsolute/actions-rust-cross mozilla-actions/sccache-action
      mozilla/sccache-action hendrikmuhs/ccache-action jwlawson/actions-setup-cmake lukka/get-cmake lukka/run-cmake lukka/run-vcpkg
      seanmiddleditch/gha-setup-ninja ilammy/msvc-dev-cmd ilammy/setup-nasm thebrowsercompany/gha-setup-vsdevenv
      microsoft/setup-msbuild nuget/setup-nuget darenm/setup-vstest microsoft/setup-webview2 egor-tensin/setup-mingw msys2/setup-msys2
      cygwin/cygwin-install-action vampire/setup-wsl awalsh128/cache-apt-pkgs-action aminya/setup-cpp rlalik/setup-cpp-compiler
      egor-tensin/setup-clang gradle/actions gradle/actions/setup-gradle gradle/actions/wrapper-validation gradle/gradle-build-action
      gradle/wrapper-validation-action burrunan/gradle-cache-action graalvm/setup-graalvm coursier/setup-action coursier/cache-action
      sbt/setup-sbt olafurpg/setup-scala stcarrez/setup-maven s4u/setup-maven-action s4u/maven-settings-action
      whelk-io/maven-settings-xml-action delaguardo/setup-clojure fwilhe2/setup-kotlin ruby/setup-ruby ruby/setup-ruby-pkgs
      shivammathur/setup-php ramsey/composer-install php-actions/composer php-actions/phpunit erlef/setup-beam haskell-actions/setup
      haskell-actions/run-ormolu haskell-actions/hlint-setup haskell-actions/hlint-run haskell/actions ocaml/setup-ocaml
      swift-actions/setup-swift swiftlang/github-workflows maxim-lobanov/setup-xcode maxim-lobanov/setup-cocoapods
      maxim-lobanov/setup-android-tools android-actions/setup-android reactivecircus/android-emulator-runner malinskiy/action-android
      nttld/setup-ndk futureware-tech/simulator-action subosito/flutter-action dart-lang/setup-dart julia-actions/setup-julia
      julia-actions/cache julia-actions/julia-buildpkg julia-actions/julia-runtest julia-actions/julia-processcoverage
      julia-actions/install-juliaup r-lib/actions r-lib/actions/setup-r r-lib/actions/setup-pandoc r-lib/actions/setup-r-dependencies
      r-lib/actions/check-r-package goto-bus-stop/setup-zig mlugg/setup-zig korandoru/setup-zig jiro4989/setup-nim-action
      dlang-community/setup-dlang crystal-lang/install-crystal fortran-lang/setup-fortran gleam-lang/setup-gleam leafo/gh-actions-lua
      leafo/gh-actions-luarocks shogo82148/actions-setup-perl rakudo/setup-raku matlab-actions/setup-matlab matlab-actions/run-tests
      matlab-actions/run-command emscripten-core/setup-emsdk mymindstorm/setup-emsdk jetli/wasm-pack-action jetli/wasm-bindgen-action
      jetli/trunk-action bytecodealliance/actions/wasmtime/setup bytecodealliance/actions bufbuild/buf-setup-action
      bufbuild/buf-lint-action bufbuild/buf-breaking-action arduino/setup-protoc arduino/setup-task go-task/setup-task
      extractions/setup-just hustcer/setup-nu moonrepo/setup-toolchain jdx/mise-action jdxcode/mise-action asdf-vm/actions
      asdf-vm/actions/install asdf-vm/actions/setup cachix/install-nix-action cachix/cachix-action
      determinatesystems/nix-installer-action determinatesystems/magic-nix-cache-action determinatesystems/flake-checker-action
      determinatesystems/determinate-nix-action determinatesystems/flakehub-cache-action nixbuild/nix-quick-install-action
      nix-community/cache-nix-action wimpysworld/nothing-but-nix lriesebos/nix-develop nicknovitski/nix-develop
      bazel-contrib/setup-bazel bazelbuild/setup-bazelisk earthly/actions-setup earthly/actions/setup-earthly dagger/dagger-for-github
      pantsbuild/actions/init-pants gittools/actions gittools/actions/gitversion/setup gittools/actions/gitversion/execute dotnet/nbgv
      paulhatch/semantic-version browser-actions/setup-chrome browser-actions/setup-firefox browser-actions/setup-geckodriver
      nanasess/setup-chromedriver microsoft/playwright-github-action homebrew/actions/setup-homebrew
      tecolicom/actions-use-homebrew-tools melusina-org/setup-macports coactions/setup-xvfb gabrielbb/xvfb-action
      mujo-code/puppeteer-headful samypr100/setup-dev-drive teatimeguest/setup-texlive-action zauguin/install-texlive
      xu-cheng/latex-action xu-cheng/texlive-action dante-ev/latex-action quarto-dev/quarto-actions quarto-dev/quarto-actions/setup
      quarto-dev/quarto-actions/render pandoc/actions/setup peaceiris/actions-hugo peaceiris/actions-mdbook jontze/action-mdbook
      typst-community/setup-typst ts-graphviz/setup-graphviz tlylt/install-graphviz
    `)),
	...quiet(...words$1(`
      docker/setup-buildx-action docker/setup-qemu-action docker/setup-docker-action docker/setup-compose-action
      docker/metadata-action redhat-actions/buildah-build redhat-actions/podman-install redhat-actions/openshift-tools-installer
      crazy-max/ghaction-docker-meta crazy-max/ghaction-docker-buildx crazy-max/ghaction-setup-docker
      crazy-max/ghaction-setup-containerd crazy-max/ghaction-github-runtime crazy-max/ghaction-dump-context
      crazy-max/ghaction-container-scan crazy-max/ghaction-github-status crazy-max/ghaction-upx crazy-max/ghaction-xgo
      satackey/action-docker-layer-caching scribemd/docker-cache depot/use-action namespacelabs/nscloud-checkout-action
      namespacelabs/nscloud-cache-action namespacelabs/nscloud-setup-buildx-action useblacksmith/checkout
      useblacksmith/setup-docker-builder useblacksmith/cache useblacksmith/setup-node useblacksmith/setup-python
      useblacksmith/setup-go useblacksmith/stickydisk buildjet/cache buildjet/setup-node buildjet/setup-go warpbuilds/cache
      runs-on/action runs-on/cache ubicloud/cache vmactions/freebsd-vm vmactions/netbsd-vm vmactions/openbsd-vm vmactions/solaris-vm
      vmactions/omnios-vm vmactions/dragonflybsd-vm cross-platform-actions/action uraimo/run-on-arch-action pguyot/arm-runner-action
      jirutka/setup-alpine addnab/docker-run-action acj/freebsd-firecracker-action easimon/maximize-build-space
      jlumbroso/free-disk-space insightsengineering/disk-space-reclaimer endersonmenezes/free-disk-space
      adityagarg8/remove-unwanted-software data-intuitive/reclaim-the-bytes pierotofy/set-swap-space canonical/setup-lxd
      canonical/craft-actions snapcore/action-build whywaita/setup-lxd samuelmeuli/action-snapcraft flatpak/flatpak-github-actions
      flatpak/flatpak-github-actions/flatpak-builder game-ci/unity-builder game-ci/unity-test-runner game-ci/unity-activate
      buildalon/unity-setup buildpacks/github-actions buildpacks/github-actions/setup-pack buildpacks/github-actions/setup-tools
      chainguard-dev/actions/setup-kind chainguard-dev/actions chainguard-dev/setup-chainctl sigstore/scaffolding/actions/setup
      hadolint/hadolint-action erzz/dockle-action goodwithtech/dockle-action jbergstroem/hadolint-gh-action
      step-security/harden-runner bullfrogsec/bullfrog
    `)),
	...quiet(...words$1(`
      tj-actions/changed-files ana06/get-changed-files endbug/version-check proudust/gh-describe tspascoal/get-user-teams-membership dorny/paths-filter step-security/changed-files step-security/paths-filter tj-actions/branch-names
      tj-actions/glob tj-actions/verify-changed-files trilom/file-changes-action jitterbit/get-changed-files
      lots0logs/gh-action-get-changed-files technote-space/get-diff-action masesgroup/retrieve-changed-files
      fkirc/skip-duplicate-actions nrwl/nx-set-shas nrwl/last-successful-commit-action bluwy/detect-changesets-action
      kaisugi/action-regex-match actions-ecosystem/action-regex-match actions-ecosystem/action-get-latest-tag
      actions-ecosystem/action-get-merged-pull-request actions-ecosystem/action-bump-semver haya14busa/action-cond
      rlespinasse/github-slug-action rlespinasse/git-commit-data-action oprypin/find-latest-tag
      wyrihaximus/github-action-get-previous-tag wyrihaximus/github-action-next-semvers webiny/action-post-run gacts/run-and-post-run
      madhead/semver-utils booxmedialtd/ws-action-parse-semver release-kit/semver battila7/get-version-action
      samuelcolvin/check-python-version samuelcolvin/list-python-dependencies martinbeentjes/npm-get-version-action
      martijnhols/actions-cache nyaascii/package-version pietrobolcato/action-read-yaml mikefarah/yq chrisdickinson/setup-yq
      dcarbone/install-yq-action dcarbone/install-jq-action vegardit/fast-apt-mirror.sh 
      robinraju/release-downloader dsaltares/fetch-gh-release-asset dawidd6/action-download-artifact
      aochmann/actions-download-artifact bettermarks/action-artifact-download actions-cool/check-user-permission
      prince-chrismc/check-actor-permissions-action lannonbr/repo-permission-check-action 8bitjonny/gh-get-current-pr
      potiuk/get-workflow-origin jwalton/gh-find-current-pr nick-fields/retry nick-invision/retry wandalen/wretry.action
      nick-fields/assert-action jtalk/url-health-check-action cloudposse/github-action-matrix-outputs-read
      cloudposse/github-action-matrix-outputs-write re-actors/alls-green poseidon/wait-for-status-checks
      int128/wait-for-workflows-action upsidr/merge-gatekeeper softprops/turnstyle
      ahmadnassri/action-workflow-queue cariad-tech/merge-queue-ci-skipper ljharb/actions mheap/github-action-required-labels
      jesusvasquez333/verify-pr-label-action agilepathway/label-checker yogevbd/enforce-label-action danielchabr/pr-labels-checker
      deepakputhraya/action-pr-title slashgear/action-check-pr-title morrisoncole/pr-lint-action vijaykramesh/pr-lint-action
      gsactions/commit-message-checker wagoid/commitlint-github-action webiny/action-conventional-commits
      mristin/opinionated-commit-message tim-actions/dco tim-actions/get-pr-commits tim-actions/commit-message-checker-with-regex
      dangoslen/changelog-enforcer zattoo/changelog jossef/action-set-json-field jacobtomlinson/gha-find-replace
      cschleiden/replace-tokens microsoft/variable-substitution falnyr/replace-env-vars-action franzdiebold/github-env-vars-action
      danielpalme/reportgenerator-github-action lhotari/sandboxed-trivy-action matrix-org/setup-python-poetry
      brettcannon/pip-secure-install brettcannon/check-for-changed-files action-stars/install-tool-from-github-release
      frenck/action-yamllint frenck/action-setup-yq xt0rted/pull-request-comment-branch rinchsan/renovate-config-validator
      citation-file-format/cffconvert-github-action crate-ci/committed charmbracelet/vhs-action lima-vm/lima-actions/setup
      joelanford/go-apidiff open-policy-agent/setup-regal fregante/setup-git-user nexusphp/no-merge-commits
      reproducible-containers/buildkit-cache-dance regclient/actions/regctl-installer clechasseur/rs-cargo
      hashicorp-forge/go-test-split-action githubsecuritylab/actions-permissions/monitor jitterbit/await-check-suites
      nowsprinting/check-version-format-action mathiasvr/command-output notiz-dev/github-action-json-property
      kanga333/json-array-builder devorbitus/yq-action-output sergeysova/jq-action kenchan0130/actions-system-info
    `)),
	...quiet(...words$1(`
      golangci/golangci-lint-action wjdp/htmltest-action golang/govulncheck-action securego/gosec dominikh/staticcheck-action magefile/mage-action
      robherley/go-test-action pre-commit/action j178/prek-action tox-dev/action-pre-commit-uv psf/black isort/isort-action
      py-actions/flake8 chartboost/ruff-action jakebailey/pyright-action crate-ci/typos codespell-project/actions-codespell
      streetsidesoftware/cspell-action rojopolis/spellcheck-github-actions check-spelling/check-spelling lycheeverse/lychee-action
      gaurav-nelson/github-action-markdown-link-check tcort/github-action-markdown-link-check umbrelladocs/action-linkspector
      becheran/mlc filiph/linkcheck davidanson/markdownlint-cli2-action nosborn/github-action-markdown-cli
      articulate/actions-markdownlint igorshubovych/markdownlint-cli errata-ai/vale-action vale-cli/vale-action rhysd/actionlint
      raven-actions/actionlint devops-actions/actionlint docker://rhysd/actionlint ibiqlik/action-yamllint
      ludeeus/action-shellcheck luizm/action-sh-checker azohra/shell-linter
      editorconfig-checker/action-editorconfig-checker biomejs/setup-biome actionsx/prettier embarkstudios/cargo-deny-action
      obi1kenobi/cargo-semver-checks-action bnjbvr/cargo-machete stacklok/frizbee-action
      zgosalvez/github-actions-ensure-sha-pinned-actions suzuki-shunsuke/pinact-action gitleaks/gitleaks-action
      zricethezav/gitleaks-action aquasecurity/trivy-action aquasecurity/setup-trivy anchore/scan-action
      google/osv-scanner-action google/osv-scanner-action/.github/workflows/osv-scanner-reusable.yml
      google/osv-scanner-action/osv-scanner-action google/clusterfuzzlite google/oss-fuzz cyclonedx/gh-node-module-generatebom
      cyclonedx/gh-gomod-generate-sbom pypa/gh-action-pip-audit trailofbits/gh-action-pip-audit
      dependency-check/dependency-check_action oss-review-toolkit/ort-ci-github-action fsfe/reuse-action apache/skywalking-eyes
      apache/skywalking-eyes/header apache/skywalking-eyes/dependency viperproject/check-license-header kt3k/license_checker
      microsoft/psscriptanalyzer-action andstor/file-existence-action juliangruber/find-file-action schemathesis/action
      stoplightio/spectral-action oasdiff/oasdiff-action oasdiff/oasdiff-action/breaking home-assistant/actions/hassfest hacs/action
      home-assistant/actions/helpers/info home-assistant/actions/helpers/git-init home-assistant/actions/helpers/version
      home-assistant/builder/actions/prepare-multi-arch-matrix wordpress/plugin-check-action sobolevn/misspell-fixer-action
      ansible/ansible-lint ansible/ansible-lint-action ansible-community/ansible-test-gh-action robertdebock/molecule-action
       foundry-rs/foundry-toolchain crytic/slither-action docker://avtodev/markdown-lint
      docker://hadolint/hadolint docker://mvdan/shfmt docker://koalaman/shellcheck docker://ghcr.io/igorshubovych/markdownlint-cli
      docker://ghcr.io/github/super-linter docker://zricethezav/gitleaks docker://aquasec/trivy docker://ghcr.io/rhysd/actionlint
      pnpm/setup rui314/setup-mold voidzero-dev/setup-vp metamask/action-checkout-and-setup hyperlight-dev/ci-setup-workflow
      davidschuppa/base64secret-tofile-action bootc-dev/actions/bootc-ubuntu-setup homebrew/actions/git-user-config
      homebrew/actions/cache-homebrew-prefix homebrew/actions/setup-ruby nschloe/action-cached-lfs-checkout garnet-org/action
      cds-snc/dns-proxy-action rishabhgupta/split-by winterjung/split kanga333/variable-mapper juliangruber/read-file-action
      dsherret/rust-toolchain-file mszostok/codeowners-validator montudor/action-zip sebrollen/toml-action animmouse/setup-ffmpeg
      chuhlomin/render-template kishaningithub/setup-tf-summarize clowdhaus/terraform-min-max clowdhaus/terraform-composite-actions
      sigstore/sigstore-conformance spring-io/github-changelog-generator prometheus/promci-setup prometheus/promci-artifacts/restore
      eskatos/gradle-command-action aws-actions/amazon-ecs-render-task-definition
    `))
];

// src/surfaces/catalogue/actions/signing.ts
/** Actions that sign, notarise or attest, or that bring the key for it onto the runner. */
const signs = does("signing", "signs what the job built");
const imports = does("signing", "imports a signing key");
const attests = does("signing", "signs an attestation with the run's identity");
const signingActions = [
	...each([
		"actions/attest",
		"actions/attest-build-provenance",
		"actions/attest-sbom"
	], attests, does("publish", "pushes the attestation to a registry", { when: where("push-to-registry") })),
	...quiet("sigstore/cosign-installer", "slsa-framework/slsa-verifier", "notaryproject/notation-action/setup", "notaryproject/notation-action/verify", "anchore/sbom-action/download-syft", "step-security/wait-for-secrets"),
	...each([
		"sigstore/gh-action-sigstore-python",
		"azure/trusted-signing-action",
		"grafana/shared-workflows/actions/azure-trusted-signing",
		"azure/artifact-signing-action",
		"azure/azure-code-signing-action",
		"signpath/github-action-submit-signing-request",
		"sslcom/esigner-codesign",
		"dlemstra/code-sign-action",
		"skymatic/code-sign-action",
		"r0adkll/sign-android-release",
		"ilharp/sign-android-release",
		"noriban/sign-android-release",
		"kevin-david/zipalign-sign-android-release",
		"lando/code-sign-action",
		"lando/notarize-action",
		"toitlang/action-macos-sign-notarize",
		"indygreg/apple-code-sign-action",
		"devbotsxyz/xcode-notarize",
		"devbotsxyz/xcode-staple",
		"cocoalibs/xcode-notarization-action",
		"digicert/ssm-code-signing",
		"digicert/code-signing-software-trust-action",
		"notaryproject/notation-action/sign",
		"notaryproject/notation-action",
		"hashicorp/actions-codesign",
		"testifysec/witness-run-action",
		"philips-labs/slsa-provenance-action",
		"home-assistant/actions/helpers/codenotary"
	], signs),
	...each([
		"crazy-max/ghaction-import-gpg",
		"apple-actions/import-codesign-certs",
		"apple-actions/download-provisioning-profiles",
		"hashicorp/ghaction-import-gpg",
		"paultyng/ghaction-import-gpg",
		"olafurpg/setup-gpg",
		"hashicorp/setup-signore",
		"hashicorp/setup-signore-package"
	], imports),
	action("cpanato/vault-installer")
];

// src/surfaces/catalogue/actions/triage.ts
/** Actions that sort issues and pull requests: labels, assignees, milestones, projects, locks. Labels and locks steer other workflows. */
const triages = onGitHub("shared-write", "changes labels, assignees or the state of issues and pull requests");
const triageActions = [...each([
	"actions/labeler",
	"actions/stale",
	"actions/first-interaction",
	"actions/add-to-project",
	"dessant/lock-threads",
	"knqyf263/trivy-issue-action",
	"multimediallc/codeowners-plus",
	"dessant/label-actions",
	"dessant/reaction-comments",
	"dessant/repo-lockdown",
	"dessant/support-requests",
	"lee-dohm/no-response",
	"lee-dohm/close-matching-issues",
	"kentaro-m/auto-assign-action",
	"pozil/auto-assign-issue",
	"toshimaru/auto-author-assign",
	"technote-space/assign-author",
	"codelytv/pr-size-labeler",
	"pascalgn/size-label-action",
	"eps1lon/actions-label-merge-conflict",
	"mschilde/auto-label-merge-conflicts",
	"prince-chrismc/label-merge-conflicts-action",
	"github/issue-labeler",
	"andymckay/labeler",
	"srvaroa/labeler",
	"christianvuerings/add-labels",
	"actions-ecosystem/action-add-labels",
	"actions-ecosystem/action-remove-labels",
	"actions-ecosystem/action-add-assignees",
	"actions-ecosystem/action-create-issue",
	"buildsville/add-remove-label",
	"fuxingloh/multi-labeler",
	"bcoe/conventional-release-labels",
	"timonvs/pr-labeler-action",
	"crazy-max/ghaction-github-labeler",
	"micnncim/action-label-syncer",
	"lannonbr/issue-label-manager-action",
	"endbug/label-sync",
	"financial-times/github-label-sync-action",
	"julb/action-manage-label",
	"actions-cool/issues-helper",
	"actions-cool/maintain-one-comment-issue",
	"actions-cool/pr-welcome",
	"bflad/action-migrate-issue",
	"redhat-plumbers-in-action/advanced-issue-labeler",
	"dsanders11/project-actions",
	"kalgurn/update-project-item-status",
	"gabrielluong/issue-linker",
	"gabrielluong/milestone",
	"gabrielluong/qa-needed",
	"gabrielluong/reopen-for-qa-needed",
	"boek/addtriagelabel",
	"imhoffd/needs-reply",
	"zephyrproject-rtos/action-first-interaction",
	"aws-github-ops/handle-stale-discussions",
	"mitchellh/vouch/action/manage-by-discussion",
	"mitchellh/vouch/action/manage-by-issue",
	"peter-evans/close-issue",
	"peter-evans/close-pull",
	"peter-evans/create-issue-from-file",
	"peter-evans/autoclose-fork-pulls",
	"jasonetco/create-an-issue",
	"dacbd/create-issue-action",
	"imjohnbo/issue-bot",
	"nashmaniac/create-issue-action",
	"superbrothers/close-pull-request",
	"alex-page/github-project-automation-plus",
	"leonsteinhaeuser/project-beta-automations",
	"titoportas/update-project-fields",
	"nipe0324/update-project-v2-item-field",
	"blombard/move-to-next-iteration",
	"srggrs/assign-one-project-github-action",
	"monry/actions-add-issue-to-project",
	"hustcer/milestone-action",
	"zoispag/action-assign-milestone",
	"wow-actions/potential-duplicates",
	"wow-actions/auto-comment",
	"wow-actions/needs-more-info",
	"wow-actions/welcome",
	"sijandh35/potential-duplicates",
	"homebrew/actions/limit-pull-requests",
	"homebrew/actions/label-pull-requests",
	"alstr/todo-to-issue-action",
	"uesteibar/reviewer-lottery",
	"necojackarc/auto-request-review",
	"rowi1de/auto-assign-review-teams",
	"shufo/auto-assign-reviewer-by-files",
	"svanboxel/delete-merged-branch",
	"dawidd6/action-delete-branch",
	"phpdocker-io/github-actions-delete-abandoned-branches",
	"crs-k/stale-branches",
	"jessfraz/branch-cleanup-action",
	"peterjgrainger/action-create-branch",
	"robvanderleek/create-issue-branch",
	"thehanimo/pr-title-checker",
	"bdougie/take-action",
	"tiangolo/issue-manager",
	"tiangolo/label-approved",
	"tiangolo/latest-changes",
	"rnorth/gh-combine-prs",
	"github/combine-prs",
	"github/evergreen",
	"github/stale-repos",
	"mondeja/remove-labels-gh-action",
	"int128/label-action",
	"trstringer/manual-approval",
	"homebrew/actions/create-or-update-issue",
	"jayqi/failed-build-issue-action",
	"aws-actions/stale-issue-cleanup",
	"aws-actions/closed-issue-message",
	"hkusu/review-assign-action",
	"michalvankodev/copy-issue-labels",
	"endbug/project-fields"
], triages)];

// src/surfaces/catalogue/actions/index.ts
const actionCatalogue = [
	...releaseActions,
	...publishActions,
	...deployActions,
	...infrastructureActions,
	...hostActions,
	...imageActions,
	...triageActions,
	...databaseActions,
	...cloudActions,
	...vaultActions,
	...tokenActions,
	...gitHubActions,
	...reviewerActions,
	...serviceActions,
	...signingActions,
	...agentActions,
	...setupActions
];

// src/surfaces/action-lookup.ts
/** Finds what the catalogue says of an action: by its full name, its repository, or, for copies, its last name. */
const byName$1 = new Map(actionCatalogue.map((entry) => [entry.uses, entry]));
/** Names too plain to say whose copy it is. */
const plainNames = /* @__PURE__ */ new Set([
	"action",
	"actions",
	"github-action",
	"setup",
	"deploy",
	"release",
	"publish",
	"labeler",
	"cli",
	"app",
	"slack",
	"push",
	"login",
	"github-actions",
	"github-workflows",
	"workflows",
	"shared-workflows",
	"homebrew-actions",
	"auth"
]);
/** Entries by repository name, where all entries of that name agree on what they touch. */
const byRepository = (() => {
	const found = /* @__PURE__ */ new Map();
	for (const entry of actionCatalogue) {
		const parts = entry.uses.split("/");
		const name = parts[1];
		if (parts.length !== 2 || name === void 0 || plainNames.has(name)) continue;
		found.set(name, found.has(name) ? null : entry);
	}
	const sure = /* @__PURE__ */ new Map();
	for (const [name, entry] of found) if (entry) sure.set(name, entry);
	return sure;
})();
/** The entry of an action (`owner/name[/path]` in lower case, or `docker://image`); null where the catalogue has none. */
const lookUp = (action) => {
	const name = action.startsWith("docker://") ? imageOf(action) : action;
	for (let path = name; path !== ""; path = parentOf(path)) {
		const entry = byName$1.get(path);
		if (entry) return {
			entry,
			certainty: "exact"
		};
	}
	const copy = byRepository.get(name.split("/")[1] ?? "");
	return copy ? {
		entry: copy,
		certainty: "copy"
	} : null;
};
/** An image without its tag and digest: `docker://owner/image`. */
const imageOf = (action) => action.replace(/@sha256:[0-9a-f]{1,64}$/, "").replace(/:[\w.-]{1,128}$/, "");
const parentOf = (path) => {
	if (path.startsWith("docker://")) return "";
	const cut = path.lastIndexOf("/");
	return cut > 0 && path.indexOf("/") < cut ? path.slice(0, cut) : "";
};

// src/surfaces/conditions.ts
/** True unless the inputs rule it out. */
const mayHold = (when, inputs) => {
	if ("not" in when) return !mustHold(when.not, inputs);
	if ("any" in when) return when.any.some((inner) => mayHold(inner, inputs));
	if ("all" in when) return when.all.every((inner) => mayHold(inner, inputs));
	const scalar = given(inputs, when.input);
	if ("given" in when) return scalar !== null && (scalar.values === null || scalar.values.some((value) => value.trim() !== ""));
	if (scalar === null) return when.absent ?? false;
	if (scalar.values === null && "matches" in when && when.keys !== void 0) return someLineMayHold(scalar.raw, when.matches, when.keys);
	return scalar.values === null || scalar.values.some((value) => meets(when, value));
};
const someLineMayHold = (raw, matches, keys) => raw.split("\n").some((line) => {
	const open = line.indexOf("${{");
	const equals = line.indexOf("=");
	if (open < 0) return matches.test(line);
	return equals < 0 || equals > open || keys.test(line.slice(0, equals).trim());
});
/** True only where the inputs leave nothing open. */
const mustHold = (when, inputs) => {
	if ("not" in when) return !mayHold(when.not, inputs);
	if ("any" in when) return when.any.some((inner) => mustHold(inner, inputs));
	if ("all" in when) return when.all.every((inner) => mustHold(inner, inputs));
	const scalar = given(inputs, when.input);
	if ("given" in when) return scalar?.values?.every((value) => value.trim() !== "") ?? false;
	if (scalar === null) return when.absent ?? false;
	if (scalar.values === null) return "matches" in when && when.matches.test(literalPart(scalar.raw));
	return scalar.values.every((value) => meets(when, value));
};
/** What is surely in a text though some of it is open: a flag beside an expression is given, whatever the expression comes to. */
const literalPart = (raw) => raw.replace(/\$\{\{[^}]{0,500}\}\}/g, "\0");
/** An input, by name in lower case. An empty text is as good as none: the runner then takes the default. */
const given = (inputs, name) => {
	const scalar = Object.hasOwn(inputs, name) ? inputs[name] : void 0;
	return scalar === void 0 || scalar.raw.trim() === "" ? null : scalar;
};
const meets = (when, value) => "is" in when ? when.is.includes(value.trim().toLowerCase()) : when.matches.test(value);

// src/surfaces/github-script.ts
const LONGEST = 1e5;
/** `github.rest.issues.createComment(`, `github.issues.addLabels(`, `octokit.rest.…`: the name of a method and its group. */
const call = /\b(?:rest\.|github\.|octokit\.|client\.)(actions|activity|apps|checks|codeScanning|codespaces|dependabot|gists|git|issues|migrations|orgs|packages|projects|pulls|reactions|repos|secretScanning|teams|users)\.(\w{3,60})/g;
const mutates = /^(?:create|update|delete|add|remove|set|merge|lock|unlock|dispatch|rerun|reRun|cancel|approve|request|dismiss|enable|disable|replace|transfer|upload|submit|rename|move|star|follow|archive|force|convert)/;
const talk$1 = /* @__PURE__ */ new Set([
	"createComment",
	"updateComment",
	"deleteComment",
	"createReviewComment",
	"createReplyForReviewComment",
	"createForIssue",
	"createForIssueComment",
	"createCommitComment",
	"deleteForIssueComment",
	"createReview"
]);
const reportsOnly = /* @__PURE__ */ new Set([
	"create",
	"update",
	"createSuite"
]);
const seen = (group, method) => {
	if (!mutates.test(method)) return null;
	const what = "calls the API to write";
	const destructive = /^delete(?:Release|Ref|Package|Tag|AnEnvironment|Deployment)/.test(method);
	if (group === "checks" && reportsOnly.has(method)) return {
		category: "token-write",
		what: "writes check runs",
		lowImpact: true,
		destructive
	};
	if (talk$1.has(method) && (group === "issues" || group === "pulls" || group === "reactions" || group === "repos")) return {
		category: "shared-write",
		what: "writes comments",
		lowImpact: true,
		destructive
	};
	if (/Release/.test(method)) return {
		category: "release",
		what: "creates or changes a release",
		lowImpact: false,
		destructive
	};
	if (/Deployment/.test(method)) return {
		category: "deploy",
		what: "writes GitHub's deployment records",
		lowImpact: false,
		destructive
	};
	if (/BranchProtection|StatusCheckProtection|RepoRuleset|disableWorkflow|AdminBranchProtection/.test(method)) return {
		category: "ci-config",
		what: "changes protection or switches workflows off",
		lowImpact: false,
		destructive
	};
	return {
		category: "shared-write",
		what,
		lowImpact: false,
		destructive
	};
};
/** Everything a script does to the outside, each kind once. */
const scriptDoes = (text) => {
	const script = text.slice(0, LONGEST);
	const found = /* @__PURE__ */ new Map();
	const keep = (does) => {
		if (does) found.set(`${does.category}:${does.what}:${does.destructive}`, does);
	};
	for (const match of script.matchAll(call)) keep(seen(match[1] ?? "", match[2] ?? ""));
	const written = {
		category: "shared-write",
		what: "calls the API to write",
		lowImpact: false,
		destructive: false
	};
	if (/\bmutation\b/.test(script) && /graphql/i.test(script)) keep(written);
	if (/\brequest\(\s*['"`](?:POST|PUT|PATCH|DELETE)\b/.test(script)) keep(written);
	return [...found.values()];
};
/** True where the script hands its work to code that its text does not show. */
const scriptIsOpaque = (text) => /\bgithub\b|\boctokit\b|process\.env|getInput|exec\./.test(text.slice(0, LONGEST)) && /\brequire\(\s*(?:[^'"`\s)]|['"`](?:\.|\/|\$|@actions\/github))|\bimport\(/.test(text.slice(0, LONGEST));

// src/surfaces/intent.ts
/** Words of names, as whole words; the first that matches speaks. Reading words take the guess back. */
const reading = /(?:^|[^a-z])(?:setup|install|get|find|fetch|read|check|lint|verify|validate|detect|parse|list|wait|download|test|scan|cache|render|dry-run|version|info|matrix|format|build)(?:[^a-z]|$)/i;
const intents = [
	{
		category: "agent-or-mcp",
		words: /(?:^|[^a-z])(?:claude|codex|gemini|copilot|gpt|openai|llm|ai|agent|aider|cursor|opencode)(?:[^a-z]|$)/i
	},
	{
		category: "release",
		words: /(?:^|[^a-z])(?:releaser?|releases|tag-?push|create-?tag|bump-?version)(?:[^a-z]|$)/i
	},
	{
		category: "publish",
		words: /(?:^|[^a-z])(?:publish|publisher|upload-?to|push-?to|docker-?push|promote)(?:[^a-z]|$)/i
	},
	{
		category: "deploy",
		words: /(?:^|[^a-z])(?:deploy|deployment|deployer|rollout|gh-?pages)(?:[^a-z]|$)/i
	},
	{
		category: "infrastructure",
		words: /(?:^|[^a-z])(?:terraform-apply|provision|teardown|destroy)(?:[^a-z]|$)/i
	},
	{
		category: "signing",
		words: /(?:^|[^a-z])(?:sign|codesign|notarize|attest)(?:[^a-z]|$)/i
	},
	{
		category: "shared-write",
		words: /(?:^|[^a-z])(?:slack|discord|teams|telegram|comment|commenter|label|labels|labeler|labeller|assign|merge|automerge|auto-?approve|approve|dispatch|trigger|commit|push|sync|backport|cherry-?pick|create-?pr|pull-?request|close|reopen|lock|unlock|milestone|issue|issues|webhook|rebase|project)(?:[^a-z]|$)|notif(?:y|ication)|(?:add|remove|apply|set)[a-z]{0,20}labels?/i
	}
];
/**
* A guess is made only where the job has a write token, a secret or an identity that it could be made good with, or where the action is handed
* a token whose scopes nobody wrote down. A read-only token and no secret: nothing it could do.
*/
const guessFromName = (use, job) => {
	if (use.action.startsWith("./") || use.action.startsWith("docker://")) return [];
	const handed = secretsGiven(use);
	if (!isPrivileged(job) && handed.length === 0) return [];
	if (handed.every((name) => name === "GITHUB_TOKEN") && job.token.specified && !isPrivileged(job)) return [];
	const name = use.action.split("/").slice(1).join("/");
	const last = name.slice(name.lastIndexOf("/") + 1);
	if (reading.test(last)) return [];
	const intent = intents.find(({ words }) => words.test(name));
	if (!intent) return [];
	return [{
		category: intent.category,
		code: `${intent.category}-by-name`,
		message: "The action is not in the catalogue; its name says that it writes, and the job holds something to do it with.",
		access: "write",
		destructive: false,
		lowImpact: false,
		blockworthy: false,
		production: "unknown",
		target: null,
		credential: handed.find((secret) => secret !== "GITHUB_TOKEN") ?? gitHubCredential(use),
		origin: use.origin
	}];
};

// src/surfaces/use-effects.ts
/** @returns nothing for actions that touch nothing outside of the run. */
const effectsOfUse = (use, reading) => {
	if (use.action === "actions/github-script") return scriptEffects(use, reading);
	const found = lookUp(use.action);
	const copied = found?.certainty === "copy";
	if (!found || copied && found.entry.effects.length === 0) return guessFromName(use, reading);
	if (copied && !isPrivileged(reading) && secretsGiven(use).length === 0) return [];
	return found.entry.effects.flatMap((effect) => {
		if (effect.when && !mayHold(effect.when, use.inputs)) return [];
		return made(effect, use, reading, found.certainty === "exact" ? "action" : "action-copy");
	});
};
const made = (effect, use, reading, kind) => {
	const credential = effect.github ? gitHubCredential(use) : secretsGiven(use)[0] ?? (effect.category === "publish" ? loginCredential(reading) : null);
	if (effect.github && credential === "GITHUB_TOKEN" && cannotWrite(reading.token)) return [];
	const target = targetOf(effect.target ?? [], use);
	if (target && staysHere(target)) return [];
	const sure = !effect.when || mustHold(effect.when, use.inputs);
	const base = {
		message: `The action ${effect.what}${sure ? "" : " where its inputs say so"}.`,
		access: effect.access ?? "write",
		destructive: effect.destructive ?? false,
		lowImpact: effect.lowImpact ?? false,
		production: target ? productionOfScalar(target) : "unknown",
		target: target?.raw.slice(0, 200) ?? null,
		credential,
		origin: use.origin
	};
	return (effect.destructive ? [effect.category, "destructive"] : [effect.category]).map((category) => ({
		...base,
		category,
		code: `${category}-${kind}`,
		blockworthy: effect.block === true || blocks(category, base.production, reading)
	}));
};
/** Destruction in production that no environment stands before. */
const blocks = (category, production, reading) => category === "destructive" && production === "yes" && reading.environment === null && reading.calledEnvironments.length === 0;
const targetOf = (inputs, use) => {
	for (const name of inputs) {
		const scalar = given(use.inputs, name) ?? (Object.hasOwn(use.env, name) ? use.env[name] : void 0);
		if (scalar) return scalar;
	}
	return null;
};
/** A registry or host that the job runs itself. */
const staysHere = (target) => target.values !== null && target.values.length > 0 && target.values.every((value) => value.split(/[\n,]/).every((part) => part.trim() === "" || /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)[:/]/.test(part.trim())));
const scriptEffects = (use, reading) => {
	const script = given(use.inputs, "script");
	const credential = gitHubCredential(use);
	if (script === null || credential === "GITHUB_TOKEN" && cannotWrite(reading.token)) return [];
	const base = {
		access: "write",
		blockworthy: false,
		production: "unknown",
		target: null,
		credential,
		origin: use.origin
	};
	const seen = scriptDoes(script.raw).map(({ category, what, lowImpact, destructive }) => ({
		...base,
		category,
		code: `${category}-script`,
		message: `The script ${what}.`,
		destructive,
		lowImpact
	}));
	const also = seen.filter(({ destructive }) => destructive).map((effect) => ({
		...effect,
		category: "destructive",
		code: "destructive-script"
	}));
	if (seen.length > 0 || !scriptIsOpaque(script.raw)) return [...seen, ...also];
	return [{
		...base,
		category: "unreadable",
		code: "script-loads-code",
		message: "The script hands a token to code that its text does not show.",
		destructive: false,
		lowImpact: false
	}];
};

// src/surfaces/job-effects.ts
const remembered = /* @__PURE__ */ new WeakMap();
/** In the order of the activities. The same reading always gives the same array. */
const effectsOf = (reading) => {
	const known = remembered.get(reading);
	if (known) return known;
	const done = [...reading.activities, ...usesOfRemoteCalls(reading)].flatMap((activity) => effectsOfActivity(activity, reading));
	const told = [...done, ...announcedBy(reading, done)];
	const effects = [...told, ...environmentEntered(reading, told)];
	remembered.set(reading, effects);
	return effects;
};
const effectsOfActivity = (activity, reading) => {
	switch (activity.kind) {
		case "use": return effectsOfUse(activity, reading);
		case "command": return effectsOfCommand(activity, reading);
		case "program": return effectsOfProgram(activity, reading);
		case "unread": return activity.weighty ? [{
			category: "unreadable",
			code: `unread-${activity.cause}`,
			message: `Something runs that cannot be read: ${activity.because}.`,
			access: "write",
			destructive: false,
			lowImpact: !isPrivileged(reading),
			blockworthy: false,
			production: "unknown",
			target: activity.what.slice(0, 200),
			credential: null,
			origin: activity.origin
		}] : [];
	}
};

// src/surfaces/change-package-script.ts
/** Changes scripts and hooks that run on other machines than the author's, or by which packages are published. */
const id = "change-package-script";
const changePackageScript = defineSurface({
	id,
	side: "change",
	title: "Changes install, publish or release scripts",
	why: "Install hooks run wherever the package is installed, with whatever that machine holds; publish scripts run with the release credentials.",
	remedy: "Have an owner of the package review the script. Scripts for tests, linting and local builds are ordinary edits.",
	categories: ["package-script"],
	needs: ["changes", "files"],
	detect: (scene) => changedSides(scene, isScripted).flatMap(inFile$1)
});
const isManifest = (path) => /(?:^|\/)(?:package|composer)\.json$/.test(path);
const isMakefile = (path) => /(?:^|\/)(?:GNUmakefile|[Mm]akefile|[Jj]ustfile)$|\.mk$/.test(path);
const isBoundary = (path) => {
	const of = classOf(path);
	return of?.category === "package-script" && of.weight === "boundary";
};
/** Paths whose text on both sides this detector compares. */
const isScripted = (path) => isManifest(path) || isMakefile(path) || isBoundary(path);
const inFile$1 = (sides) => {
	const [old, now] = [written(sides.before), written(sides.after)];
	if (isManifest(sides.path)) return old === null || now === null ? unread(sides) : inManifest(sides.path, old, now);
	if (isMakefile(sides.path)) return old === null || now === null ? [] : inMakefile(sides.path, old, now);
	return inBoundary(sides, old, now);
};
const unread = ({ path }) => [changeSurface({
	detector: id,
	category: "package-script",
	code: "manifest-unread",
	message: "A manifest changes, and how could not be read.",
	path,
	lowImpact: true
})];
const inBoundary = ({ path, status }, old, now) => {
	if (old !== null && now !== null && old !== "" && now !== "" && saysTheSame(path, old, now)) return [];
	const what = classOf(path)?.what ?? "scripts";
	const place = firstLine(old, now);
	return [changeSurface({
		detector: id,
		category: "package-script",
		code: `${classOf(path)?.id ?? "script"}-${status}`,
		message: `Changes ${what}.`,
		path,
		...place
	})];
};
const installHook = /^(?:(?:pre|post)?install|(?:pre|post)?prepare|prepublish|prepublishOnly|(?:pre|post)pack|dependencies|(?:pre|post)-(?:install|update|autoload-dump|package-install)-cmd|(?:pre|post)-(?:install|update)|post-autoload-dump|post-create-project-cmd)$/;
/** Words that say that a script reaches out. A rehearsal (`release:dry-run`) says it does not. */
const reachesOut = /(?:^|[:_.-])(?:pre|post)?(?:publish|release|deploy|ship|promote)(?:$|[:_.-])/i;
const rehearsal = /(?:^|[:_.-])(?:dry-?run|check|test|local|preview|notes)(?:$|[:_.-])/i;
/** Whatever a script is called, these publish or fetch and run. */
const publishing = /\b(?:(?:npm|pnpm|yarn|bun|cargo|poetry|uv|gem|changeset|lerna|vsce|twine) (?:npm )?(?:publish|upload|push)|semantic-release|release-it|goreleaser)\b|\b(?:curl|wget)\b[^|]{0,500}\|\s{0,5}(?:sudo )?(?:ba|z)?sh\b/;
const asks = (name, value) => installHook.test(name) || reachesOut.test(name) && !rehearsal.test(name) || publishing.test(value);
const section = (data, name) => {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return null;
	return Object.entries(data).find(([key]) => key === name)?.[1] ?? null;
};
const inManifest = (path, old, now) => {
	const [was, is] = [dataOf(path, old), dataOf(path, now)];
	const scripts = leavesApart(section(was, "scripts"), section(is, "scripts"));
	return [...(now === "" ? [] : [...scripts.come, ...scripts.gone.filter(({ keys }) => !scripts.come.some((leaf) => leaf.keys[0] === keys[0]))]).map(({ keys, value }) => {
		const name = keys.filter((key) => key !== "[]").join(".");
		const weighty = asks(name, value) && scripts.come.some((leaf) => leaf.value === value && leaf.keys.join(".") === keys.join("."));
		return changeSurface({
			detector: id,
			category: "package-script",
			code: weighty ? installHook.test(name) ? "install-hook" : "publish-script" : "ordinary-script",
			message: weighty ? installHook.test(name) ? "Changes what runs when the package is installed or packed." : "Changes a script that publishes, releases or deploys." : "Changes a script for local work.",
			path,
			line: lineHolding(now, `"${keys[0] ?? ""}"`),
			quote: `"${name}": "${value}"`,
			target: name,
			lowImpact: !weighty
		});
	}), ...inSettings$1(path, now, was, is)];
};
/** Where a package is published to, and which dependencies may run code on install. */
const inSettings$1 = (path, now, was, is) => was === null ? [] : [
	{
		name: "publishConfig",
		of: (data) => section(data, "publishConfig"),
		message: "Changes where or how the package is published."
	},
	{
		name: "onlyBuiltDependencies",
		of: (data) => section(section(data, "pnpm"), "onlyBuiltDependencies"),
		message: "One more dependency may run code when it is installed."
	},
	{
		name: "trustedDependencies",
		of: (data) => section(data, "trustedDependencies"),
		message: "One more dependency may run code when it is installed."
	}
].flatMap(({ name, of, message }) => {
	const [come] = leavesApart(of(was), of(is)).come;
	if (come === void 0) return [];
	return [changeSurface({
		detector: id,
		category: "package-script",
		code: "install-setting",
		message,
		path,
		line: lineHolding(now, `"${name}"`),
		quote: `${name}: ${come.value}`,
		target: name
	})];
});
const longestMakefile = 2e5;
/** Recipes by target. */
const targets = (text) => {
	const found = /* @__PURE__ */ new Map();
	let current = null;
	for (const line of text.slice(0, longestMakefile).split("\n")) {
		const [, head] = /^([A-Za-z][\w.-]{0,80})[^:=\n]{0,200}:(?!=)/.exec(line) ?? [];
		if (head !== void 0) current = head;
		else if (line !== "" && !/^\s/.test(line)) current = null;
		if (current !== null && line.trim() !== "" && !/^\s*#/.test(line)) found.set(current, `${found.get(current) ?? ""}${line.trim()}\n`);
	}
	return found;
};
const inMakefile = (path, old, now) => {
	const was = targets(old);
	return [...targets(now)].filter(([name, recipe]) => was.get(name) !== recipe && reachesOut.test(name) && !rehearsal.test(name)).map(([name, recipe]) => changeSurface({
		detector: id,
		category: "package-script",
		code: "publish-script",
		message: "Changes a recipe that publishes, releases or deploys.",
		path,
		line: lineHolding(now, `${name}`),
		quote: recipe.split("\n").find((line) => !was.get(name)?.includes(line)) ?? name,
		target: name
	}));
};

// src/surfaces/change-owners.ts
const isOwnersFile = (path) => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path);
const mostLines = 2e4;
/** Rules in order; comments and blank lines left out. */
const ownerRules = (text) => text.split("\n", mostLines).flatMap((line) => {
	const cut = line.search(/(?:^|\s)#/);
	const [pattern, ...owners] = (cut < 0 ? line : line.slice(0, cut)).trim().split(/\s+/);
	return pattern === void 0 || pattern === "" ? [] : [{
		pattern,
		owners,
		text: line.trim()
	}];
});
const ownersWeakened = (scene) => {
	const all = changedSides(scene, isOwnersFile);
	const moved = all.length > 1 && all.some(({ status }) => status === "renamed");
	return all.filter(({ status }) => !(moved && status === "removed")).flatMap((sides) => inFile(sides, deletedIn(scene)));
};
const deletedIn = ({ changes }) => changes.known ? changes.value.flatMap(({ status, path, previousPath }) => status === "removed" ? [path] : previousPath ?? []) : [];
const inFile = ({ path, before, after }, deleted) => {
	const [old, now] = [written(before), written(after)];
	if (old === null || now === null) return [{
		code: "owners-unread",
		message: "The owners change, and how could not be read.",
		path,
		line: 1,
		quote: null,
		blockworthy: false
	}];
	const [oldRules, newRules] = [ownerRules(old), ownerRules(now)];
	if (oldRules.length === newRules.length && oldRules.every((rule, i) => sameRule(rule, newRules[i]))) return [];
	const weaker = [...oldRules.flatMap((rule) => lostBy(rule, newRules, deleted)), ...overruled(oldRules, newRules)];
	if (weaker.length === 0) return [{
		code: "owners-changed",
		message: "Changes who owns which code.",
		path,
		...firstNew(now, oldRules, newRules),
		blockworthy: false
	}];
	return weaker.map(({ text, what }) => ({
		code: "owners-weakened",
		message: what,
		path,
		line: lineHolding(now, text),
		quote: text,
		blockworthy: true
	}));
};
const sameRule = (a, b) => b !== void 0 && a.pattern === b.pattern && same(a.owners, b.owners);
const same = (a, b) => a.length === b.length && a.every((owner) => b.includes(owner));
/** A rule's owners are gone unless an equal or wider rule still names them, or what it covered is deleted or renamed too. */
const lostBy = (rule, now, deleted) => {
	if (rule.owners.length === 0) return [];
	const next = now.findLast(({ pattern }) => pattern === rule.pattern);
	if (next !== void 0) {
		if (next.owners.length === 0) return [{
			text: next.text,
			what: "Code that had owners has none any more."
		}];
		const kept = rule.owners.some((owner) => next.owners.includes(owner));
		if (kept && next.owners.length >= rule.owners.length) return [];
		return kept ? [] : [{
			text: next.text,
			what: "Code is given to other owners."
		}];
	}
	const renamed = now.some((other) => same(other.owners, rule.owners) && !now.some((one) => one.pattern === rule.pattern));
	const folder = rule.pattern.replace(/^\/|[*/]+$/g, "");
	const gone = folder !== "" && deleted.some((path) => path === folder || path.startsWith(`${folder}/`));
	return renamed || gone ? [] : [{
		text: rule.text,
		what: "A line that gave code its owners is removed."
	}];
};
/** A catch-all below others overrules them: the last line that matches speaks. */
const overruled = (old, now) => now.flatMap((rule, i) => {
	const everything = rule.pattern === "*" || rule.pattern === "/" || rule.pattern === "**" || rule.pattern === "/**";
	const known = old.some((other, at) => other.pattern === rule.pattern && (at > 0 || i === 0));
	return everything && i > 0 && !known && old.length > 0 ? [{
		text: rule.text,
		what: "A line for everything, below the others, overrules them all."
	}] : [];
});
const firstNew = (text, old, now) => {
	const rule = now.find((one) => !old.some((other) => sameRule(other, one))) ?? null;
	return {
		line: rule === null ? 1 : lineHolding(text, rule.text),
		quote: rule?.text ?? null
	};
};

// src/surfaces/change-protection.ts
const terraformProtection = /\b(?:github_branch_protection\w{0,10}|github_repository_ruleset|github_organization_ruleset)\b/;
const isTerraform = (path) => /\.(?:tf|tofu)$/.test(path);
const protectionWeakened = (scene) => [...changedSides(scene, (path) => classOf(path)?.id === "protection" && !isTerraform(path)).flatMap(inSettings), ...changedSides(scene, isTerraform).flatMap(inTerraform)];
const inSettings = ({ path, before, after }) => {
	const [old, now] = [written(before), written(after)];
	if (old !== null && now !== null && saysTheSame(path, old, now)) return [];
	const plain = {
		path,
		code: "protection-changed",
		message: "Changes review and protection rules.",
		blockworthy: false
	};
	if (old === null || now === null) return [{
		...plain,
		line: 1,
		quote: null
	}];
	if (after.known && after.value === null) return [{
		path,
		code: "protection-weakened",
		message: "A file of protection rules is removed.",
		...firstLine(old, ""),
		blockworthy: true
	}];
	const [oldData, nowData] = [dataOf(path, old), dataOf(path, now)];
	const { gone, come } = leavesApart(oldData, nowData);
	const weaker = old === "" ? void 0 : come.find((leaf) => loosens(leaf, gone)) ?? gone.find((leaf) => guards(leaf, come));
	if (weaker === void 0) return [{
		...plain,
		...firstDifference(old, now)
	}];
	const key = weaker.keys.findLast((one) => one !== "[]") ?? "";
	return [{
		path,
		code: "protection-weakened",
		message: "Branch protection is weakened.",
		line: lineHolding(now, key),
		quote: `${key}: ${weaker.value}`,
		blockworthy: true
	}];
};
const last = ({ keys }) => keys.findLast((key) => key !== "[]")?.toLowerCase() ?? "";
const off = (value) => /^(?:false|null|0|off|no)$/i.test(value);
const on = (value) => /^(?:true|on|yes)$/i.test(value);
/** Settings that guard while they are on, and such that open while they are on. */
const guardsOn = /^(?:strict|enforce_admins|dismiss_stale_reviews(?:_on_push)?|require_code_owner_reviews?|require_last_push_approval|required_conversation_resolution|required_linear_history|required_signatures|required_review_thread_resolution|strict_required_status_checks_policy|lock_branch|enabled|block_creations|require_signed_commits|require_conversation_resolution)$/;
const opensOn = /^(?:allow_force_pushes|allow_deletions|allows_force_pushes|allows_deletions|do_not_enforce_on_create|allow_auto_merge)$/;
const counts = /^(?:required_approving_review_count|required_reviewers|approvals_required|required_approvals)$/;
/** A value that came in and opens something. */
const loosens = (leaf, gone) => {
	const name = last(leaf);
	if (opensOn.test(name)) return on(leaf.value);
	if (guardsOn.test(name)) return off(leaf.value) && gone.some((old) => last(old) === name && on(old.value));
	if (counts.test(name)) return gone.some((old) => last(old) === name && Number(old.value) > Number(leaf.value));
	if (name === "enforcement") return /^(?:disabled|evaluate)$/i.test(leaf.value);
	return leaf.keys.includes("bypass_actors") || leaf.keys.includes("bypass_pull_request_allowances");
};
/** A value that went away and guarded something: a required check, a rule, a review. */
const guards = (leaf, come) => {
	const name = last(leaf);
	const replaced = come.some((now) => now.keys.join() === leaf.keys.join() || last(now) === name);
	if (counts.test(name) || guardsOn.test(name)) return !replaced && !off(leaf.value) && leaf.value !== "0";
	return leaf.keys.some((key) => /^(?:contexts|checks|required_status_checks|rules|conditions|required_pull_request_reviews|status|protection)$/.test(key)) && !replaced && !/^(?:integration_id|app_id|id|source)$/.test(name);
};
/** Terraform is read by its lines: enough to see a guard go off, a count go down, a resource go away. */
const inTerraform = ({ path, before, after }) => {
	const [old, now] = [written(before), written(after)];
	if (old === null || now === null || !(terraformProtection.test(old) || terraformProtection.test(now))) return [];
	if (saysTheSame(path, old, now)) return [];
	const [was, is] = [settings$1(old), settings$1(now)];
	const weaker = [...is].find(([key, value]) => {
		const prior = was.get(key);
		const leaf = {
			keys: [key.replace(/#\d+$/, "")],
			value
		};
		return prior !== value && loosens(leaf, prior === void 0 ? [] : [{
			...leaf,
			value: prior
		}]);
	});
	const lost = [...was].find(([key, value]) => !is.has(key) && guards({
		keys: [key.replace(/#\d+$/, "")],
		value
	}, []));
	const shrunk = contexts(old).filter((one) => !contexts(now).includes(one)).length > contexts(now).filter((one) => !contexts(old).includes(one)).length;
	const removed = count(old) > count(now);
	const seen = weaker ?? lost;
	const place = seen === void 0 ? firstDifference(old, now) : {
		line: lineHolding(now, seen[0].replace(/#\d+$/, "")),
		quote: `${seen[0].replace(/#\d+$/, "")} = ${seen[1]}`
	};
	const isWeaker = old !== "" && (seen !== void 0 || shrunk || removed);
	return [{
		path,
		code: isWeaker ? "protection-weakened" : "protection-changed",
		message: isWeaker ? "Branch protection is weakened." : "Changes review and protection rules.",
		...place,
		blockworthy: isWeaker
	}];
};
/** Settings by name; a name that comes again is told apart by its turn. */
const settings$1 = (text) => {
	const found = /* @__PURE__ */ new Map();
	const turns = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, name, value] = /^\s{0,80}([a-z_]{1,60})\s{0,40}=\s{0,10}"?([\w.-]{1,60})"?/.exec(line) ?? [];
		if (name === void 0 || value === void 0) continue;
		const turn = (turns.get(name) ?? 0) + 1;
		turns.set(name, turn);
		found.set(`${name}#${turn}`, value);
	}
	return found;
};
const contexts = (text) => [...text.matchAll(/\b(?:contexts|context)\s{0,40}=\s{0,10}([^\n]{1,1000})/g)].flatMap(([, list = ""]) => [...list.matchAll(/"([^"]{1,200})"/g)].map(([, name = ""]) => name));
const count = (text) => text.split("\n").filter((line) => line.trimStart().startsWith("resource") && terraformProtection.test(line)).length;

// src/surfaces/effect.ts
/** An effect as a surface of the action side. `detector` is the id of the detector that reports it. */
const surfaceOf = (effect, detector, job) => ({
	category: effect.category,
	side: "action",
	detector,
	code: effect.code,
	message: effect.message,
	at: {
		path: effect.origin.at.path,
		line: effect.origin.at.line,
		job,
		step: effect.origin.stepName
	},
	quote: effect.origin.quote,
	via: [...effect.origin.via],
	target: effect.target,
	credential: effect.credential,
	access: effect.access,
	production: effect.production,
	destructive: effect.destructive,
	lowImpact: effect.lowImpact,
	blockworthy: effect.blockworthy
});

// src/surfaces/by-category.ts
/** The surfaces of these categories in the protected jobs, one for each line and credential that shows them. */
const surfacesIn = (detector, categories, jobs) => jobs.flatMap((reading) => effectsOf(reading).filter(({ category }) => categories.includes(category)).map((effect) => surfaceOf(effect, detector, reading.job.id)));

// src/surfaces/agent-or-mcp.ts
/** Has an AI agent or a tool server work: by the actions and commands of the protected jobs. */
const agentOrMcp = defineSurface({
	id: "agent-or-mcp",
	side: "action",
	title: "Has an AI agent or a tool server work",
	why: "An agent does what the text it reads tells it, with whatever the job holds.",
	remedy: "Give the agent's job read-only tokens and an allow-list of tools; let another job, behind the gate, act on its result.",
	categories: ["agent-or-mcp"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("agent-or-mcp", ["agent-or-mcp"], jobs)
});

// src/surfaces/cloud-cli.ts
/** Uses a cloud's command line or API: by the actions and commands of the protected jobs. */
const cloudCli = defineSurface({
	id: "cloud-cli",
	side: "action",
	title: "Uses a cloud's command line or API",
	why: "The credential of a cloud reaches further than the one call that is written here.",
	remedy: "Narrow the role to the calls that the job makes, and put it behind an environment.",
	categories: ["cloud-cli"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("cloud-cli", ["cloud-cli"], jobs)
});

// src/surfaces/database.ts
/** Reads or changes a database: by the actions and commands of the protected jobs. */
const database = defineSurface({
	id: "database",
	side: "action",
	title: "Reads or changes a database",
	why: "Data that was changed or dropped does not come back with a revert.",
	remedy: "Run migrations from a job behind an environment, and keep test databases as services of the job.",
	categories: ["database"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("database", ["database"], jobs)
});

// src/surfaces/deploy.ts
/** Deploys to a running system: by the actions and commands of the protected jobs. */
const deploy = defineSurface({
	id: "deploy",
	side: "action",
	title: "Deploys to a running system",
	why: "What is deployed acts on customers and their data.",
	remedy: "Name the target as an environment with required reviewers, and let the gate run first in the job.",
	categories: ["deploy"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("deploy", ["deploy"], jobs)
});

// src/surfaces/destructive.ts
/** Deletes, drops or rewrites: by the actions and commands of the protected jobs. */
const destructive = defineSurface({
	id: "destructive",
	side: "action",
	title: "Deletes, drops or rewrites",
	why: "What is destroyed cannot be brought back by a revert.",
	remedy: "Put the job behind an environment with required reviewers; name the target so that production is told from a sandbox.",
	categories: ["destructive"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("destructive", ["destructive"], jobs)
});

// src/surfaces/infrastructure.ts
/** Plans or changes infrastructure: by the actions and commands of the protected jobs. */
const infrastructure = defineSurface({
	id: "infrastructure",
	side: "action",
	title: "Plans or changes infrastructure",
	why: "A change to infrastructure can open or destroy what everything else stands on.",
	remedy: "Apply only what was planned and read, from a job behind an environment with required reviewers.",
	categories: ["infrastructure"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("infrastructure", ["infrastructure"], jobs)
});

// src/surfaces/federation.ts
/** As written, each once; an expression is kept as it stands. Empty where no action names one. */
const rolesOf = (reading) => {
	const roles = reading.activities.flatMap((activity) => {
		if (activity.kind !== "use") return [];
		const entry = lookUp(activity.action)?.entry;
		if (entry?.obtains !== "oidc") return [];
		return (entry.names ?? []).flatMap((name) => given(activity.inputs, name)?.raw.slice(0, 200) ?? []);
	});
	return [...new Set(roles)];
};
/** Entries of a vault that steps name, as written, one a line. */
const vaultEntriesOf = (reading) => reading.activities.flatMap((activity) => {
	if (activity.kind !== "use") return [];
	const entry = lookUp(activity.action)?.entry;
	if (entry?.obtains !== "vault") return [];
	const listed = (entry.names ?? []).flatMap((name) => given(activity.inputs, name)?.raw.split(/[\n;]/) ?? []);
	const referred = Object.entries(activity.env).flatMap(([name, { raw }]) => /^op:\/\//.test(raw.trim()) ? [name] : []);
	const named = listed.map(entryName).filter((name) => name !== "");
	return [.../* @__PURE__ */ new Set([...named, ...referred])].map((name) => ({
		name,
		at: activity.origin.at,
		step: activity.origin.stepName
	}));
});
/**
* The name that the job calls the value by, where the line gives one (`path key | NAME`, `ref > NAME`, `NAME=path:key`, `ALIAS, entry`); else the
* entry itself.
*/
const entryName = (line) => {
	const text = line.trim();
	return ((/[|>]/.test(text) ? text.split(/[|>]/).at(-1) : text.split(/[=,]/, 1)[0]) ?? "").trim().slice(0, 200);
};

// src/model/place.ts
const atPlace = (place, job = null, step = null) => ({
	path: place.path,
	line: place.line,
	job,
	step
});

// src/surfaces/known-programs.ts
/** Programs that the commands' catalogue knows by name, and the plain ones of every shell. */
/** They work on files, texts and the shell itself: a token in their environment does nothing. */
const plain = new Set("awk base64 basename break builtin case continue declare df dirname du eval expr file getent hash let ln local mktemp od paste readlink readonly realpath return seq sha256sum shasum split stat tac trap typeset uname unalias wait which whoami yes cat cd chmod cmp cp cut date diff dirname echo env exit export false find grep head jq ls mkdir mv printf pwd read rm sed set shift sleep sort source tail tar tee test touch tr true uniq unset unzip wc which xargs zip [ [[ :".split(" "));
/** Quiet ones are left out: they run the code of the repository and its packages, and whoever is handed a token there has it. */
const names = new Set(tools.flatMap((tool) => tool.quiet ? [] : tool.names));
const isKnownProgram = (name) => {
	const program = plainName(name);
	return plain.has(program) || names.has(program) && !interpreters.has(program);
};
/** Known by name, but what they do stands in what they are given to run. */
const interpreters = /* @__PURE__ */ new Set([
	"node",
	"python",
	"python3",
	"ruby",
	"php",
	"deno",
	"bun",
	"tsx",
	"ts-node",
	"perl",
	"go",
	"bash",
	"sh",
	"pwsh",
	"make"
]);

// src/surfaces/token-power.ts
/** Scopes with which one can only report to reviewers and scanners. */
const reports = /* @__PURE__ */ new Set(["security-events", "checks"]);
/** Scopes that serve to talk to reviewers, and to more: harmless only where every use is known to be talk. */
const talk = /* @__PURE__ */ new Set([
	"pull-requests",
	"issues",
	"discussions"
]);
/** Names of the scopes that are granted for writing, sorted; `id-token` is told apart (see `mintsIdentity`). */
const writeScopes = (reading) => {
	if (reading.token.all === "write") return ["write-all"];
	return Object.entries(reading.token.scopes).filter(([scope, access]) => access === "write" && scope !== "id-token").map(([scope]) => scope).sort();
};
/** Where a scope is granted, and the words that grant it. */
const placeOfScope = ({ permissions, token, job }, scope) => {
	const place = permissions?.kind === "scopes" && Object.hasOwn(permissions.places, scope) ? permissions.places[scope] : void 0;
	if (place !== void 0) return {
		at: atPlace(place, job.id),
		quote: `${scope}: write`
	};
	return {
		at: atPlace(token.at ?? job.at, job.id),
		quote: permissions?.kind === "all" ? `permissions: ${permissions.access}-all` : `${job.id}:`
	};
};
/** May the job ask for a token that says who it is? */
const mintsIdentity = (reading) => reading.token.all === "write" || reading.token.scopes["id-token"] === "write";
/** Writes with the job's own token that steps are known to make. */
const ownWrites = (reading) => effectsOf(reading).filter(({ credential, access }) => credential === "GITHUB_TOKEN" && access === "write");
/** True where the token can only report, or can talk and all that the job runs is known to do no more than that. */
const onlyTalks = (reading) => {
	const scopes = writeScopes(reading);
	if (scopes.length === 0) return ownWrites(reading).every(({ lowImpact }) => lowImpact);
	if (scopes.every((scope) => reports.has(scope))) return true;
	if (!scopes.every((scope) => reports.has(scope) || talk.has(scope))) return false;
	if (reading.calls.length > 0) return false;
	return knownThroughout(reading) && effectsOf(reading).every(({ lowImpact, access }) => lowImpact || access === "read");
};
/** True where the catalogue knows everything that the job runs, so that what its token is used for is seen. */
const knownThroughout = (reading) => reading.activities.every((activity) => activity.kind === "command" && !takesTokenAway(activity) || activity.kind === "use" && isKnown(activity));
const isKnown = (use) => lookUp(use.action)?.certainty === "exact" || use.action === "actions/github-script";
/** A program that the catalogue does not know and that is handed the token: what it does with it, nobody can say. */
const takesTokenAway = (command) => {
	return [
		...command.args,
		...Object.values(command.env),
		...Object.values(command.assignments)
	].some(({ secrets }) => secrets.includes("GITHUB_TOKEN")) && !(command.name !== null && isKnownProgram(command.name));
};

// src/surfaces/oidc.ts
const oidc = defineSurface({
	id: "oidc",
	side: "action",
	title: "Can prove its identity to other systems",
	why: "With `id-token: write` the job gets whatever any cloud, registry or vault grants to this repository.",
	remedy: "Grant `id-token: write` on the one job that needs it, and bind the role to its environment.",
	categories: ["oidc"],
	needs: ["jobs"],
	detect: ({ jobs }) => jobs.filter(mintsIdentity).map(surfaceOfIdentity)
});
const surfaceOfIdentity = (reading) => ({
	category: "oidc",
	side: "action",
	detector: "oidc",
	code: "id-token",
	message: "The job can ask for an identity token.",
	...placeOfScope(reading, "id-token"),
	via: [],
	target: rolesOf(reading)[0] ?? null,
	credential: "OIDC",
	access: "write",
	production: "unknown",
	destructive: false,
	lowImpact: false,
	blockworthy: false
});

// src/surfaces/package-script.ts
/** Runs a script of the repository that releases, publishes or deploys: the file decides what happens, so whoever edits it does. */
const weighty$1 = /* @__PURE__ */ new Set([
	"release",
	"publish",
	"deploy",
	"database",
	"infrastructure",
	"signing"
]);
const packageScript = defineSurface({
	id: "package-script",
	side: "action",
	title: "Runs a release, publish or deploy script of the repository",
	why: "What such a script does is decided by a file that any change may alter, and it runs with the credentials of the job.",
	remedy: "Give the script an owner in CODEOWNERS, and run it behind an environment with required reviewers.",
	categories: ["package-script"],
	needs: ["jobs"],
	detect: ({ jobs }) => jobs.flatMap((reading) => {
		const effects = effectsOf(reading).filter(({ category, access, origin }) => weighty$1.has(category) && access === "write" && origin.via.some(isScript));
		const seen = /* @__PURE__ */ new Set();
		return effects.flatMap((effect) => {
			const script = effect.origin.via.findLast(isScript) ?? "";
			if (seen.has(script)) return [];
			seen.add(script);
			return [surfaceOf({
				...effect,
				category: "package-script",
				code: "privileged-script",
				message: "Runs a script of the repository that reaches out with the credentials of the job.",
				target: script,
				destructive: false,
				blockworthy: false
			}, "package-script", reading.job.id)];
		});
	})
});
/** A file that holds commands; a workflow or an action's own file is judged as such. */
function isScript(path) {
	return !/(?:^|\/)action\.ya?ml$|^\.github\/workflows\//.test(path);
}

// src/surfaces/publish.ts
/** Publishes to a registry or store: by the actions and commands of the protected jobs. */
const publish = defineSurface({
	id: "publish",
	side: "action",
	title: "Publishes to a registry or store",
	why: "Whoever depends on the package runs what is published, at once and everywhere.",
	remedy: "Use trusted publishing from a protected environment, and let the gate run first in that job.",
	categories: ["publish"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("publish", ["publish"], jobs)
});

// src/surfaces/release.ts
/** Creates or changes a release: by the actions and commands of the protected jobs. */
const release = defineSurface({
	id: "release",
	side: "action",
	title: "Creates or changes a release",
	why: "A release is what others install. Once it is out, it cannot be called back.",
	remedy: "Put the job behind an environment with required reviewers, and let the gate run in it first.",
	categories: ["release"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("release", ["release"], jobs)
});

// src/surfaces/secrets-in-reach.ts
/**
* Names as written at the caller: what a called workflow calls them inside (`mapped`) is the same secret once more, and under
* `secrets: inherit` nothing is written at the caller at all.
*/
const secretsHeld = (reading) => {
	const inherits = reading.secrets.some(({ form }) => form === "inherit");
	const held = /* @__PURE__ */ new Map();
	for (const read of reading.secrets) {
		if (read.name === "GITHUB_TOKEN" || read.form === "mapped") continue;
		if (read.where === "workflow-env" && reading.job.uses !== null && read.at.path === reading.workflow) continue;
		if (inherits && read.form !== "inherit" && read.at.path !== reading.workflow) continue;
		const inherited = read.form === "inherit";
		const key = inherited ? "inherit" : read.name;
		if (!held.has(key)) held.set(key, {
			name: read.name,
			inherited,
			read
		});
	}
	return [...held.values()];
};
/** All secrets at once: the whole context, or a name that is only known at run time. */
const handsOutAll = (read) => read.form === "whole" || read.form === "computed";
/** A secret as the plain value of a job's output, where any later job and the log of the run can take it from. A mere test for presence is none. */
const leavesAsOutput = (read) => read.where === "output" && !/[=!<>]=|[<>]|&&|\|\||\b(?:contains|startsWith|endsWith)\s?\(/.test(read.quote);

// src/surfaces/step-name.ts
const stepNameOf = (reading, index) => {
	const step = index === null ? void 0 : reading.job.steps[index];
	return step ? step.name ?? step.id ?? String(step.index + 1) : null;
};

// src/surfaces/secret.ts
const secret = defineSurface({
	id: "secret",
	side: "action",
	title: "Holds a secret",
	why: "Whoever decides what the job runs can use, copy or leak whatever the job holds, whether or not a step means to.",
	remedy: "Hand the secret to the one step that needs it, keep it in a protected environment, or replace it by federation.",
	categories: ["secret"],
	needs: ["jobs"],
	detect: ({ jobs }) => [...jobs.flatMap((reading) => secretsHeld(reading).map((held) => surfaceOfSecret(held, reading))), ...surfacesIn("secret", ["secret"], jobs)]
});
const surfaceOfSecret = ({ name, inherited, read }, reading) => ({
	category: "secret",
	side: "action",
	detector: "secret",
	code: inherited ? "secrets-inherited" : "secret-in-scope",
	message: inherited ? "The called workflow gets every secret that its caller has." : messageFor(name),
	at: atPlace(read.at, reading.job.id, stepNameOf(reading, read.step)),
	quote: read.quote.trim().slice(0, 200),
	via: [],
	target: null,
	credential: inherited ? "secrets:inherit" : name,
	access: "write",
	production: "unknown",
	destructive: false,
	lowImpact: false,
	blockworthy: false
});
const messageFor = (name) => {
	if (name === "*") return "The job holds secrets that it does not name one by one.";
	const of = classOfSecret(name);
	return of ? `The job holds a secret whose name speaks of ${of.what}.` : "The job holds a secret.";
};

// src/surfaces/secret-exposure.ts
const secretExposure = defineSurface({
	id: "secret-exposure",
	side: "action",
	title: "Hands secrets out",
	why: "A job that is given all secrets, or names them only at run time, holds more than anyone agreed to.",
	remedy: "Name each secret by itself (`secrets.NAME`), and pass results between jobs instead of the secret.",
	categories: ["secret-exposure"],
	needs: ["jobs"],
	detect: ({ jobs }) => [...jobs.flatMap(exposures), ...surfacesIn("secret-exposure", ["secret-exposure"], jobs)]
});
const exposures = (reading) => reading.secrets.flatMap((read) => {
	if (read.name === "GITHUB_TOKEN" && read.form !== "whole") return [];
	if (handsOutAll(read)) {
		const whole = read.form === "whole";
		return [exposure(read, reading, {
			code: whole ? "all-secrets" : "computed-secret",
			message: whole ? "All secrets are handed out at once." : "A secret is named only at run time, which puts all of them in reach.",
			credential: "*"
		})];
	}
	if (!leavesAsOutput(read)) return [];
	return [exposure(read, reading, {
		code: "secret-as-output",
		message: "A secret leaves the job as a plain output.",
		credential: read.name
	})];
});
const exposure = (read, reading, said) => ({
	...said,
	category: "secret-exposure",
	side: "action",
	detector: "secret-exposure",
	at: atPlace(read.at, reading.job.id, stepNameOf(reading, read.step)),
	quote: read.quote.trim().slice(0, 200),
	via: [],
	target: null,
	access: "read",
	production: "unknown",
	destructive: false,
	lowImpact: false,
	blockworthy: true
});

// src/surfaces/runner-labels.ts
/** True for labels of machines that are made for one job. */
const isHosted = (label) => !standingRunner.test(label) && !ownNetwork.test(label) && hostedRunners.some(({ labels }) => labels.test(label));
/** Larger runners are kept in groups too: beside a label of a hosted system a group says nothing of its own. */
const isGroup = (label) => /^\s*group:/i.test(label);
/**
* Labels, literal or among their possible values, that no known provider uses. An expression that cannot be known says nothing; beside
* `self-hosted` the other labels only narrow it down.
*/
const standingRunners = (reading) => {
	const hosted = reading.runners.some(({ values }) => values?.every((value) => isHosted(value.trim())));
	const outright = reading.runners.filter(({ values }) => values?.some((value) => standingRunner.test(value.trim()) && !(hosted && isGroup(value))));
	if (outright.length > 0) return outright.slice(0, 1);
	return reading.runners.filter(({ values }) => values?.some((value) => value.trim() !== "" && !isHosted(value.trim()) && !(hosted && isGroup(value)))).slice(0, 1);
};
/** True where the label says so itself; an organisation's own word or group may as well be a larger hosted runner. */
const surelyStanding = (label) => label.values?.some((value) => !isGroup(value) && (standingRunner.test(value.trim()) || ownNetwork.test(value.trim()))) ?? false;

// src/surfaces/self-hosted-runner.ts
/** Machines that outlive the job: what they hold and reach is written in no file. */
const selfHostedRunner = defineSurface({
	id: "self-hosted-runner",
	side: "action",
	title: "Runs on a machine that stays",
	why: "A standing machine may hold a role, mounted data or a way into a network, and what one job leaves on it the next one meets.",
	remedy: "Use runners that are thrown away after one job, or put the job behind an environment with required reviewers.",
	categories: ["self-hosted-runner"],
	needs: ["jobs"],
	detect: ({ jobs }) => jobs.flatMap((reading) => standingRunners(reading).map((label) => ({
		category: "self-hosted-runner",
		side: "action",
		detector: "self-hosted-runner",
		code: surelyStanding(label) ? "standing-runner" : "own-runner-label",
		message: surelyStanding(label) ? "The job runs on a machine that its owner keeps." : "The job may run on a machine that its owner keeps.",
		at: atPlace(label.at, reading.job.id),
		quote: label.raw.slice(0, 200),
		via: [],
		target: label.raw.slice(0, 200),
		credential: null,
		access: "write",
		production: "unknown",
		destructive: false,
		lowImpact: !surelyStanding(label),
		blockworthy: false
	})))
});

// src/surfaces/shared-write.ts
/** Writes to a system that people share: by the actions and commands of the protected jobs. */
const sharedWrite = defineSurface({
	id: "shared-write",
	side: "action",
	title: "Writes to a system that people share",
	why: "Tickets, chats, repositories and flags are read and acted upon by people who trust them.",
	remedy: "Give the job the narrowest token that does, and let a person agree where an agent set it in motion.",
	categories: ["shared-write"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("shared-write", ["shared-write"], jobs)
});

// src/surfaces/signing.ts
/** Signs or attests: by the actions and commands of the protected jobs. */
const signing = defineSurface({
	id: "signing",
	side: "action",
	title: "Signs or attests",
	why: "A signature says: we stand for this. It outlives the run that made it.",
	remedy: "Sign in a job of its own, behind an environment, after the gate.",
	categories: ["signing"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("signing", ["signing"], jobs)
});

// src/surfaces/token-write.ts
const tokenWrite = defineSurface({
	id: "token-write",
	side: "action",
	title: "Can write with the token of the job",
	why: "Everything that runs in the job can use a scope that is granted, whether or not a step means to: the checkout keeps the token on disk.",
	remedy: "Grant the scope only on the job that needs it, and name what it needs (`permissions:` on the job).",
	categories: ["token-write"],
	needs: ["jobs"],
	detect: ({ jobs }) => [...jobs.flatMap(granted), ...surfacesIn("token-write", ["token-write"], jobs)]
});
const granted = (reading) => {
	const scopes = writeScopes(reading);
	const used = scopes.length === 0 && !reading.token.specified ? ownWrites(reading)[0] : void 0;
	if (scopes.length === 0 && !used) return [];
	return [{
		category: "token-write",
		side: "action",
		detector: "token-write",
		code: used ? "token-unspecified" : "token-scopes",
		message: used ? "A step writes with the token of the job, whose scopes are not written down." : `The token of the job can write: ${scopes.join(", ")}.`,
		...used ? {
			at: {
				path: used.origin.at.path,
				line: used.origin.at.line,
				job: reading.job.id,
				step: used.origin.stepName
			},
			quote: used.origin.quote
		} : placeOfScope(reading, scopes[0] ?? ""),
		via: [],
		target: null,
		credential: OWN_TOKEN,
		access: "write",
		production: "unknown",
		destructive: false,
		lowImpact: onlyTalks(reading),
		blockworthy: false
	}];
};

// src/surfaces/unreadable.ts
/** What the protected jobs run and nobody could read. */
const unreadable = defineSurface({
	id: "unreadable",
	side: "action",
	title: "Runs something that cannot be read",
	why: "A name that is only known at run time, code of another repository or an open shell can do whatever the job may do.",
	remedy: "Write the name out, pin and vendor what is called, or keep the credentials out of the job.",
	categories: ["unreadable"],
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("unreadable", ["unreadable"], jobs)
});

// src/surfaces/weakened-checks.ts
/** Takes checks or guards away while it runs: admin merges, disabled workflows, changed protection. */
const categories = ["required-checks", "ci-config"];
const weakenedChecks = defineSurface({
	id: "weakened-checks",
	side: "action",
	title: "Changes checks, guards or workflows while it runs",
	why: "A check that a job can switch off protects nothing that the job carries.",
	remedy: "Keep the token from administering the repository; change protection as code, by a reviewed pull request.",
	categories,
	needs: ["jobs"],
	detect: ({ jobs }) => surfacesIn("weakened-checks", categories, jobs)
});

// src/surfaces/index.ts
const actionDetectors = [
	release,
	publish,
	deploy,
	infrastructure,
	database,
	cloudCli,
	signing,
	sharedWrite,
	agentOrMcp,
	packageScript,
	secret,
	tokenWrite,
	oidc,
	selfHostedRunner,
	weakenedChecks,
	destructive,
	secretExposure,
	unreadable
];

// src/surfaces/credentials.ts
/**
* Secrets by their names at the caller, `GITHUB_TOKEN` only where it can write (scope: its write scopes), `OIDC` where the job can ask for an
* identity (scope: the role it names), `secrets:inherit` and `toJSON(secrets)` where they are handed on wholesale.
*/
const credentialsOf = (reading) => [
	...secretsHeld(reading).map((held) => ofSecret(held, reading)),
	...ownToken(reading),
	...identity(reading),
	...fromVaults(reading),
	...runners(reading)
];
const ofSecret = (held, reading) => ({
	name: held.inherited ? "secrets:inherit" : held.name === "*" ? "toJSON(secrets)" : held.name,
	kind: held.inherited || held.name === "*" ? "secret" : kindOf(held.name, reading),
	scope: reading.environment === null ? "repository" : "unknown",
	at: atPlace(held.read.at, reading.job.id, stepNameOf(reading, held.read.step)),
	withheld: false
});
/** By the action that it is handed to, else by its name. */
const kindOf = (name, reading) => {
	return reading.activities.some((activity) => activity.kind === "use" && lookUp(activity.action)?.entry.obtains === "app-token" && secretsGiven(activity).includes(name)) ? "app-token" : classOfSecret(name)?.kind ?? "secret";
};
const ownToken = (reading) => {
	const scopes = writeScopes(reading);
	const used = scopes.length === 0 && !reading.token.specified ? ownWrites(reading)[0] : void 0;
	if (scopes.length === 0 && !used) return [];
	const scope = used ? "unknown" : scopes.map((one) => `${one === "write-all" ? "all" : one}:write`).join(", ");
	const at = used ? {
		path: used.origin.at.path,
		line: used.origin.at.line,
		job: reading.job.id,
		step: used.origin.stepName
	} : atPlace(reading.token.at ?? reading.job.at, reading.job.id);
	return [{
		name: OWN_TOKEN,
		kind: "github-token",
		scope,
		at,
		withheld: false
	}];
};
const identity = (reading) => mintsIdentity(reading) ? [{
	name: "OIDC",
	kind: "oidc",
	scope: rolesOf(reading)[0] ?? "unknown",
	at: atPlace(reading.token.at ?? reading.job.at, reading.job.id),
	withheld: false
}] : [];
const fromVaults = (reading) => vaultEntriesOf(reading).map(({ name, at, step }) => ({
	name,
	kind: "vault",
	scope: "unknown",
	at: {
		path: at.path,
		line: at.line,
		job: reading.job.id,
		step
	},
	withheld: false
}));
const runners = (reading) => standingRunners(reading).filter(({ values }) => values?.some((value) => /^self-hosted$/i.test(value.trim()))).map((label) => ({
	name: "self-hosted runner",
	kind: "runner",
	scope: "unknown",
	at: atPlace(label.at, reading.job.id),
	withheld: false
}));

// src/surfaces/reach.ts
/** A credential that several jobs hold is listed once, where it stands first; targets as they are written, environments first. */
const reachOf = (jobs) => ({
	jobs,
	credentials: distinct(jobs.flatMap(credentialsOf)),
	targets: targetsOf$1(jobs)
});
const distinct = (credentials) => {
	const byKey = /* @__PURE__ */ new Map();
	for (const credential of credentials) {
		const key = JSON.stringify([
			credential.kind,
			credential.name,
			credential.scope
		]);
		if (!byKey.has(key)) byKey.set(key, credential);
	}
	return [...byKey.values()];
};
const targetsOf$1 = (jobs) => {
	const named = jobs.flatMap((reading) => effectsOf(reading).flatMap(({ access, target }) => access === "write" && target !== null ? [target] : []));
	return [.../* @__PURE__ */ new Set([...jobs.flatMap(environmentsOf), ...named])];
};

// src/io/event-values.ts
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The value behind a path of keys; undefined where any step of it is not there. Only own properties count. */
const dig = (value, ...keys) => keys.reduce((at, key) => isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0, value);
const textAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "string" ? found : null;
};
const intAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
};
/** Null where the value is no truth value at all. */
const flagAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return typeof found === "boolean" ? found : null;
};
const listAtKey = (value, ...keys) => {
	const found = dig(value, ...keys);
	return Array.isArray(found) ? found : [];
};
/** A full object name; null for anything else and for the zeros by which a push says "nothing". */
const shaOrNull = (value) => typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : null;
const shaAtKey = (value, ...keys) => shaOrNull(dig(value, ...keys));
/** Text as JSON; undefined where it is none. */
const parseJson = (text) => {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
};

// src/io/event-shapes.ts
const TYPES = {
	User: "User",
	Bot: "Bot",
	Organization: "Organization",
	Mannequin: "Mannequin"
};
/** An account as a payload, REST or GraphQL (`databaseId`, `__typename`) shows it; null where there is none. GraphQL leaves `[bot]` out. */
const accountOf = (value) => {
	const login = textAtKey(value, "login");
	if (login === null || login === "") return null;
	const type = textAtKey(value, "type") ?? textAtKey(value, "__typename");
	return {
		id: intAtKey(value, "id") ?? intAtKey(value, "databaseId"),
		login,
		type: type !== null && Object.hasOwn(TYPES, type) ? TYPES[type] ?? null : null
	};
};
const appOf = (value) => {
	const slug = textAtKey(value, "slug");
	return slug === null ? null : {
		id: intAtKey(value, "id"),
		slug
	};
};
/** The account under a key: a payload that shows the key as null says that there is none, one without the key says nothing. */
const accountFact = (value, ...keys) => {
	const found = dig(value, ...keys);
	if (found === void 0) return unknown("not-in-source", "the payload does not name the account");
	const account = accountOf(found);
	return found !== null && account === null ? unknown("unreadable", "the account is not as GitHub shows accounts") : known$2(account);
};
const notAsked = unknown("not-asked", "the pull request's commits were not read");
/** A pull request as a payload or REST shows it; null where the value is none. Payloads of runs name pull requests by their number only. */
const pullOf = (value) => {
	const number = intAtKey(value, "number");
	const headRef = textAtKey(value, "head", "ref");
	if (number === null || headRef === null || textAtKey(value, "title") === null) return null;
	const headRepository = textAtKey(value, "head", "repo", "full_name");
	return {
		number,
		url: textAtKey(value, "html_url") ?? "",
		author: accountFact(value, "user"),
		title: textAtKey(value, "title") ?? "",
		body: textAtKey(value, "body") ?? "",
		labels: listAtKey(value, "labels").flatMap((label) => textAtKey(label, "name") ?? []),
		headRef,
		headSha: shaAtKey(value, "head", "sha"),
		headRepository,
		baseRef: textAtKey(value, "base", "ref") ?? "",
		baseSha: shaAtKey(value, "base", "sha"),
		fork: headRepository === null || headRepository !== textAtKey(value, "base", "repo", "full_name"),
		merged: flagAtKey(value, "merged") ?? textAtKey(value, "merged_at") !== null,
		mergedBy: dig(value, "merged_by") === void 0 ? unknown("not-asked", "the reply does not tell who merged") : accountFact(value, "merged_by"),
		app: appSlugOf(value),
		commits: notAsked
	};
};
const appSlugOf = (value) => {
	const app = dig(value, "performed_via_github_app");
	return app === void 0 ? unknown("not-in-source", "pull requests do not name the app that opened them") : known$2(appOf(app)?.slug ?? null);
};
const VISIBILITIES = [
	"public",
	"private",
	"internal"
];
/** The repository as a payload shows it; the head of the default branch is never in it. */
const repositoryOf = (value) => {
	const visibility = VISIBILITIES.find((one) => one === textAtKey(value, "visibility"));
	const hidden = flagAtKey(value, "private");
	const branch = textAtKey(value, "default_branch");
	const fallback = hidden === null ? unknown("not-asked", "the payload does not tell it") : known$2(hidden ? "private" : "public");
	return {
		id: intAtKey(value, "id"),
		name: textAtKey(value, "full_name"),
		url: textAtKey(value, "html_url"),
		visibility: visibility === void 0 ? fallback : known$2(visibility),
		defaultBranch: branch === null ? unknown("not-asked", "the payload does not tell it") : known$2(branch),
		defaultSha: unknown("not-asked", "payloads do not tell the head of the default branch")
	};
};

// src/policy/extends.ts
/** Which other policies a policy's text extends: whoever gathers their texts does not judge them. */
/** The words of `extends` that name a file; the built-in policies need none. Never throws; a faulty text extends nothing. */
const extendedBy = (text) => {
	const read = readPolicy(text, "policy");
	return "faults" in read ? [] : [read.file.extends ?? []].flat().filter((name) => !Object.hasOwn(builtin, name));
};

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
const named = (names, most) => list([...new Set(names)].map((name) => oneLine$1(name, 48)), most);
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
	const messages = [...new Set([...surfaces].sort((a, b) => gravity(a) - gravity(b)).map(({ message }) => oneLine$1(message, 160)))];
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

// src/io/git-process.ts
/** The git program, through plumbing only, on a repository that may be hostile: no hook, filter, pager, helper, lazy fetch or network. */
/** What every call gets. The caller's own environment stays out, but for the way to the program. */
const environment = () => ({
	PATH: process.env["PATH"] ?? "",
	HOME: "/nonexistent",
	LC_ALL: "C",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: process.platform === "win32" ? "NUL" : "/dev/null"
});
const settings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"log.showSignature=false",
	"safe.directory=*",
	"core.alternateRefsCommand=",
	"core.commitGraph=false",
	"core.quotePath=false",
	"protocol.allow=never"
];
const flags = ({ gitDir }) => [
	"--no-pager",
	"--literal-pathspecs",
	...settings.flatMap((one) => ["-c", one]),
	`--git-dir=${gitDir}`
];
const MOST_BYTES = 536870912;
/** One call, whole. Never throws for what git answers; only where there is no git. */
const git = (repository, args, input) => new Promise((done, failed) => {
	const child = spawn("git", [...flags(repository), ...args], {
		env: environment(),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		cwd: "/"
	});
	const chunks = [];
	let [size, stderr] = [0, ""];
	child.on("error", (cause) => failed(new GateError("repository-unreadable", "The program git is not there. Install it, or judge recorded facts with --facts.", { cause })));
	child.stdout.on("data", (chunk) => {
		size += chunk.length;
		if (size > MOST_BYTES) child.kill();
		else chunks.push(chunk);
	});
	child.stderr.on("data", (chunk) => {
		if (stderr.length < 4e3) stderr += chunk.toString("utf8");
	});
	child.on("close", (code) => done({
		code: code ?? 1,
		stdout: Buffer.concat(chunks),
		stderr
	}));
	child.stdin.on("error", () => {});
	child.stdin.end(input);
});
/** A partial clone lacks so many objects that nobody wants to know of each; beyond these none is asked for any more. */
const MOST_DEATHS = 1e3;
/**
* A long-lived `cat-file --batch`: objects by the hundred thousand through one process. Answers come in the order of the questions. In a
* partial clone git dies of an object that is not there and that it may not fetch: that question is answered, and another git takes the rest.
*/
var ObjectReader = class {
	#repository;
	#child;
	#deaths = 0;
	#waiting = [];
	#buffer = Buffer.alloc(0);
	#chunks = [];
	#need = 0;
	#head = null;
	#ended = false;
	#questions = "";
	constructor(repository) {
		this.#repository = repository;
		this.#child = this.#start();
	}
	/** True where git ended without an answer: a damaged repository, or an object that a partial clone promised. */
	get hasDied() {
		return this.#deaths > 0 || this.#ended;
	}
	#start() {
		const child = spawn("git", [
			...flags(this.#repository),
			"cat-file",
			"--batch"
		], {
			env: environment(),
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			cwd: "/"
		});
		child.stdout.on("data", (chunk) => this.#take(chunk));
		child.on("error", (error) => this.#end(error));
		child.on("close", () => this.#died());
		child.stdin.on("error", () => {});
		return child;
	}
	#died() {
		if (this.#ended) return this.#end(/* @__PURE__ */ new Error("git ended"));
		this.#deaths += 1;
		this.#child = null;
		this.#buffer = Buffer.alloc(0);
		this.#chunks = [];
		this.#need = 0;
		this.#head = null;
		this.#waiting.shift()?.answer(null);
		if (this.#deaths >= MOST_DEATHS) for (const { answer } of this.#waiting.splice(0)) answer(null);
		if (this.#waiting.length === 0) return;
		this.#questions = "";
		for (const { name } of this.#waiting) this.#ask(name);
	}
	/** Names are object ids, or `commit:path` without line breaks. */
	read(names) {
		const answers = names.map((name) => new Promise((answer, fail) => {
			if (this.#ended) return fail(/* @__PURE__ */ new Error("git ended"));
			if (/[\n\0]/.test(name) || name === "") return answer(null);
			if (this.#deaths >= MOST_DEATHS) return answer(null);
			this.#waiting.push({
				name,
				answer,
				fail
			});
			this.#ask(name);
		}));
		return Promise.all(answers);
	}
	/** Questions of the same moment go to git in one write: a write for each costs more than its answer. */
	#ask(name) {
		if (this.#questions === "") queueMicrotask(() => this.#send());
		this.#questions += `${name}\n`;
	}
	#send() {
		if (this.#questions === "" || this.#ended) return;
		this.#child ??= this.#start();
		this.#child.stdin.write(this.#questions);
		this.#questions = "";
	}
	close() {
		this.#ended = true;
		this.#child?.stdin.end();
		this.#child?.kill();
	}
	#take(chunk) {
		this.#chunks.push(chunk);
		if (this.#buffer.length + this.#chunks.reduce((sum, { length }) => sum + length, 0) < this.#need) return;
		this.#buffer = Buffer.concat([this.#buffer, ...this.#chunks]);
		this.#chunks = [];
		let at = 0;
		for (;;) {
			if (this.#head === null) {
				const end = this.#buffer.indexOf(10, at);
				if (end < 0) break;
				const line = this.#buffer.toString("utf8", at, end);
				at = end + 1;
				const found = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line);
				if (found === null) this.#waiting.shift()?.answer(null);
				else this.#head = {
					id: found[1] ?? "",
					type: found[2] ?? "",
					size: Number(found[3])
				};
				continue;
			}
			const { size: wanted } = this.#head;
			if (this.#buffer.length - at < wanted + 1) {
				this.#need = wanted + 1;
				break;
			}
			this.#waiting.shift()?.answer({
				...this.#head,
				bytes: Buffer.from(this.#buffer.subarray(at, at + wanted))
			});
			at += wanted + 1;
			this.#head = null;
			this.#need = 0;
		}
		this.#buffer = Buffer.from(this.#buffer.subarray(at));
	}
	#end(error) {
		this.#ended = true;
		for (const { fail } of this.#waiting.splice(0)) fail(error);
	}
};

// src/io/signature.ts
/** Signatures as they stand in commit objects: read and checked in Node, never by git, which would run a program of the repository's choice. */
/** The signature of a raw commit object (headers, blank line, message); null where it has none. Never throws. */
const readSignature = (raw) => {
	const end = raw.indexOf("\n\n");
	const headers = (end < 0 ? raw : raw.subarray(0, end)).toString("latin1").split("\n");
	const start = headers.findIndex((line) => line.startsWith("gpgsig ") || line.startsWith("gpgsig-sha256 "));
	if (start < 0) return null;
	let last = start;
	while (headers[last + 1]?.startsWith(" ")) last++;
	const armour = [headers[start]?.replace(/^gpgsig(?:-sha256)? /, "") ?? "", ...headers.slice(start + 1, last + 1).map((line) => line.slice(1))].join("\n");
	return fromArmour(armour, () => signedPart(raw, headers, start, last));
};
/**
* A signature by its armour, as GitHub's API gives it.
*
* @param payload the bytes that were signed
*/
const fromArmour = (armour, payload) => {
	if (armour.includes("BEGIN SSH SIGNATURE")) return ssh(armour, payload);
	if (armour.includes("BEGIN PGP")) return {
		kind: "pgp",
		key: pgpKeyId(bytesOf(armour)),
		verified: unknown("not-asked", "a PGP signature is checked against keys that are not here")
	};
	return {
		kind: "x509",
		key: null,
		verified: unknown("not-asked", "an X.509 signature is checked against roots that are not here")
	};
};
/** The commit without its signature: what was signed. */
const signedPart = (raw, headers, start, last) => {
	const before = headers.slice(0, start).join("\n");
	const upTo = headers.slice(0, last + 1).join("\n").length;
	return Buffer.concat([Buffer.from(before, "latin1"), raw.subarray(upTo)]);
};
const bytesOf = (armour) => Buffer.from(armour.replaceAll(/-----[^-]{1,60}-----/g, "").replaceAll(/^(?:Version|Comment|Hash|=).*$/gm, ""), "base64");
const ssh = (armour, payload) => {
	const broken = {
		kind: "ssh",
		key: null,
		verified: known$2(false)
	};
	try {
		const reader = new Wire(bytesOf(armour));
		if (reader.take(6).toString("latin1") !== "SSHSIG" || reader.number() !== 1) return broken;
		const publicKey = reader.string();
		const namespace = reader.string();
		const reserved = reader.string();
		const hash = reader.string();
		const signature = new Wire(reader.string());
		const key = `SHA256:${createHash("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
		const hashName = hash.toString("latin1");
		if (namespace.toString("latin1") !== "git" || hashName !== "sha512" && hashName !== "sha256") return {
			kind: "ssh",
			key,
			verified: known$2(false)
		};
		const digest = createHash(hashName).update(payload()).digest();
		const signed = Buffer.concat([
			Buffer.from("SSHSIG"),
			framed(namespace),
			framed(reserved),
			framed(hash),
			framed(digest)
		]);
		return {
			kind: "ssh",
			key,
			verified: known$2(check(publicKey, signature, signed))
		};
	} catch (error) {
		if (error instanceof RangeError || error instanceof Error) return broken;
		throw error;
	}
};
const check = (publicKey, signature, signed) => {
	const algorithm = signature.string().toString("latin1");
	const value = signature.string();
	const wire = new Wire(publicKey);
	const kind = wire.string().toString("latin1");
	if (kind === "ssh-ed25519" && algorithm === kind) return verify(null, signed, jwk({
		kty: "OKP",
		crv: "Ed25519",
		x: url(wire.string())
	}), value);
	if (kind === "ssh-rsa" && /^rsa-sha2-(?:256|512)$/.test(algorithm)) {
		const [e, n] = [wire.string(), wire.string()];
		return verify(algorithm.endsWith("512") ? "sha512" : "sha256", signed, jwk({
			kty: "RSA",
			n: url(positive(n)),
			e: url(positive(e))
		}), value);
	}
	const curve = /^ecdsa-sha2-nistp(256|384|521)$/.exec(kind)?.[1];
	if (curve === void 0 || algorithm !== kind) return false;
	wire.string();
	const point = wire.string();
	const size = (point.length - 1) / 2;
	const parts = new Wire(value);
	const pair = Buffer.concat([padded(positive(parts.string()), size), padded(positive(parts.string()), size)]);
	const key = jwk({
		kty: "EC",
		crv: `P-${curve}`,
		x: url(point.subarray(1, 1 + size)),
		y: url(point.subarray(1 + size))
	});
	return verify(curve === "256" ? "sha256" : curve === "384" ? "sha384" : "sha512", signed, {
		key,
		dsaEncoding: "ieee-p1363"
	}, pair);
};
const jwk = (key) => createPublicKey({
	key,
	format: "jwk"
});
const url = (bytes) => bytes.toString("base64url");
const positive = (bytes) => bytes[0] === 0 ? bytes.subarray(1) : bytes;
const padded = (bytes, size) => bytes.length >= size ? bytes : Buffer.concat([Buffer.alloc(size - bytes.length), bytes]);
const framed = (bytes) => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
};
/** SSH's wire format: numbers of four bytes, strings with their length before them. */
var Wire = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	take(length) {
		if (this.#at + length > this.#bytes.length) throw new RangeError("the bytes end too early");
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}
	number() {
		return this.take(4).readUInt32BE();
	}
	string() {
		return this.take(this.number());
	}
};
/** The issuer's long key id from the first packet of a PGP signature (RFC 9580, 5.2.3): 16 hex digits in upper case. */
const pgpKeyId = (bytes) => {
	const at = bytes.indexOf(Buffer.from([9, 16]));
	return at < 0 || at + 10 > bytes.length ? null : bytes.subarray(at + 2, at + 10).toString("hex").toUpperCase();
};

// src/io/git-objects.ts
const noAccount = unknown("not-in-source", "git links no address to an account");
const noPulls = unknown("not-in-source", "git holds no pull requests");
/** A raw commit as the model's noun. What is not UTF-8 is read as such all the same; git stores bytes. */
const parseCommit = (sha, raw) => {
	const end = raw.indexOf("\n\n");
	const head = (end < 0 ? raw : raw.subarray(0, end)).toString("utf8");
	const author = personIn(head, "author");
	const committer = personIn(head, "committer");
	return {
		sha,
		parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent),
		author: author.person,
		committer: committer.person,
		authorAccount: noAccount,
		committerAccount: noAccount,
		authoredAt: author.at,
		committedAt: committer.at,
		message: end < 0 ? "" : raw.subarray(end + 2).toString("utf8"),
		signature: known$2(readSignature(raw)),
		pulls: noPulls
	};
};
const treeOf = (raw) => /^tree ([0-9a-f]{40,64})$/m.exec(raw.subarray(0, 100).toString("latin1"))?.[1] ?? null;
/** `author Name <mail> 1700000000 +0100`. Odd ones are read as far as they go. */
const personIn = (head, key) => {
	const line = new RegExp(`^${key} (.*)$`, "m").exec(head)?.[1] ?? "";
	const found = /^(.*?) ?<([^<>]*)>? ?(-?\d{1,15})?/.exec(line);
	const seconds = found?.[3] === void 0 ? NaN : Number(found[3]);
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return {
		person: {
			name: found?.[1] ?? line,
			email: found?.[2] ?? ""
		},
		at: Number.isNaN(date.getTime()) ? null : date.toISOString()
	};
};
/** @param length bytes of an object id: 20 for SHA-1, 32 for SHA-256 */
const parseTree = (raw, length) => {
	const entries = [];
	for (let at = 0; at < raw.length;) {
		const space = raw.indexOf(32, at);
		const zero = raw.indexOf(0, space);
		if (space < 0 || zero < 0 || zero + 1 + length > raw.length) break;
		entries.push({
			mode: raw.toString("latin1", at, space).padStart(6, "0"),
			name: raw.toString("utf8", space + 1, zero),
			id: raw.toString("hex", zero + 1, zero + 1 + length)
		});
		at = zero + 1 + length;
	}
	return entries;
};
const isFolder = ({ mode }) => mode === "040000";

// src/io/git-changes.ts
/** Paths of a comparison beyond which it is truncated: what GitHub lists of a pull request. */
const MOST_CHANGES = 3e3;
const DEEPEST$2 = 200;
/** A file that moved as it is counts as renamed. A null base is the empty tree. */
const changesBetween = async (trees, base, head) => {
	const [before, after] = [base === null ? "" : await trees.rootOf(base), await trees.rootOf(head)];
	if (before === null || after === null) return unknown("not-found", "a tree of the range is not here: the clone is shallow or partial");
	const difference = new Difference(trees);
	await difference.between(before === "" ? null : before, after, "", 0);
	if (difference.incomplete) return unknown("not-found", "a folder of the range is not here: the clone is shallow or partial");
	const made = [...difference.made, ...renames(difference.removed, difference.added)];
	if (made.length > MOST_CHANGES) return unknown("truncated", `more than ${MOST_CHANGES} paths differ`);
	return known$2(made.sort((a, b) => a.path < b.path ? -1 : 1));
};
const nothing = /* @__PURE__ */ new Map();
var Difference = class {
	removed = /* @__PURE__ */ new Map();
	added = /* @__PURE__ */ new Map();
	made = [];
	/** True where a folder is not here. */
	incomplete = false;
	#trees;
	constructor(trees) {
		this.#trees = trees;
	}
	async between(before, after, prefix, depth) {
		if (before === after || depth > DEEPEST$2 || this.removed.size + this.added.size + this.made.length > 4 * MOST_CHANGES) return;
		const [old, now] = await Promise.all([this.#folder(before), this.#folder(after)]);
		if (old === null || now === null) {
			this.incomplete = true;
			return;
		}
		for (const name of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
			const [a, b] = [old.get(name), now.get(name)];
			if (a?.id === b?.id && a?.mode === b?.mode) continue;
			const path = prefix === "" ? name : `${prefix}/${name}`;
			const [folderBefore, folderAfter] = [a !== void 0 && isFolder(a) ? a.id : null, b !== void 0 && isFolder(b) ? b.id : null];
			if (folderBefore !== null || folderAfter !== null) await this.between(folderBefore, folderAfter, path, depth + 1);
			this.#file(path, folderBefore === null ? a : void 0, folderAfter === null ? b : void 0);
		}
	}
	async #folder(id) {
		return id === null ? nothing : await this.#trees.folder(id);
	}
	#file(path, before, after) {
		if (before !== void 0 && after !== void 0) this.made.push({
			path,
			previousPath: null,
			status: before.mode.slice(0, 3) === after.mode.slice(0, 3) ? "modified" : "typechange",
			modeBefore: before.mode,
			modeAfter: after.mode
		});
		else if (before !== void 0) this.removed.set(path, before);
		else if (after !== void 0) this.added.set(path, after);
	}
};
const renames = (removed, added) => {
	const byBlob = /* @__PURE__ */ new Map();
	for (const [path, { id }] of removed) byBlob.set(id, [...byBlob.get(id) ?? [], path]);
	const moved = /* @__PURE__ */ new Set();
	const made = [];
	for (const [path, entry] of added) {
		const from = byBlob.get(entry.id)?.find((one) => !moved.has(one));
		if (from !== void 0) moved.add(from);
		made.push({
			path,
			previousPath: from ?? null,
			status: from === void 0 ? "added" : "renamed",
			modeBefore: from === void 0 ? null : removed.get(from)?.mode ?? null,
			modeAfter: entry.mode
		});
	}
	for (const [path, { mode }] of removed) if (!moved.has(path)) made.push({
		path,
		previousPath: null,
		status: "removed",
		modeBefore: mode,
		modeAfter: null
	});
	return made;
};

// src/io/git-trees.ts
/** A text larger than this is not judged: GitHub refuses workflows far smaller. */
const LARGEST_TEXT = 6291456;
const MOST_ENTRIES = 5e5;
const MOST_FOLDERS = 2e3;
const MOST_ROOTS = 1e3;
const DEEPEST$1 = 100;
var Trees = class {
	#objects;
	/** Answers that are still awaited are shared too: the files of one batch ask for the same folders at the same time. */
	#folders = /* @__PURE__ */ new Map();
	#roots = /* @__PURE__ */ new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	/** The tree of a commit; null where either is not here. */
	rootOf(commit) {
		return kept(this.#roots, MOST_ROOTS, commit, async () => {
			const [object] = await this.#objects.read([commit]);
			return object?.type === "commit" ? treeOf(object.bytes) : null;
		});
	}
	/** Null where the folder is not here: the clone is partial. */
	folder(id) {
		return kept(this.#folders, MOST_FOLDERS, id, async () => {
			const [object] = await this.#objects.read([id]);
			return object?.type === "tree" ? byName(parseTree(object.bytes, id.length / 2)) : null;
		});
	}
	async fileAt(root, path) {
		const entry = root === null ? unknown("not-found", "the tree of the commit is not here") : await this.#entryAt(root, path);
		return entry.known ? entry.value === null ? known$2(null) : await this.#file(entry.value) : entry;
	}
	/** Paths of files in a folder and below it. Links are not followed. */
	async paths(root, path, deep) {
		const start = root === null ? known$2(null) : path === "" ? known$2({
			mode: "040000",
			name: "",
			id: root
		}) : await this.#entryAt(root, path);
		if (!start.known || start.value === null || !isFolder(start.value)) return [];
		const found = [];
		const walk = async (id, prefix, depth) => {
			for (const entry of (await this.folder(id))?.values() ?? []) {
				if (found.length >= MOST_ENTRIES) return;
				const name = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
				if (!isFolder(entry)) found.push(name);
				else if (deep && depth < DEEPEST$1) await walk(entry.id, name, depth + 1);
			}
		};
		await walk(start.value.id, path, 0);
		return found;
	}
	async #entryAt(root, path) {
		let at = {
			mode: "040000",
			name: "",
			id: root
		};
		for (const part of path.split("/")) {
			if (!isFolder(at)) return known$2(null);
			const folder = await this.folder(at.id);
			if (folder === null) return unknown("not-found", "a folder is not here: the clone is partial");
			const next = folder.get(part);
			if (next === void 0) return known$2(null);
			at = next;
		}
		return known$2(at);
	}
	async #file({ id, mode }) {
		if (mode === "040000") return known$2(null);
		if (mode === "160000" || mode === "120000") return known$2({
			blob: id,
			mode,
			text: null
		});
		const [object] = await this.#objects.read([id]);
		if (object == null) return unknown("not-found", "the file is not here: the clone is partial");
		if (object.size > LARGEST_TEXT) return unknown("limit", "the file is too large to be judged");
		const binary = object.bytes.subarray(0, 8e3).includes(0);
		return known$2({
			blob: id,
			mode,
			text: binary ? null : object.bytes.toString("utf8")
		});
	}
};
const byName = (entries) => {
	const folder = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!folder.has(entry.name)) folder.set(entry.name, entry);
	return folder;
};
/** What was asked for before, else asked for now. A question that failed is asked again. */
const kept = (answers, most, id, ask) => {
	const before = answers.get(id);
	if (before !== void 0) return before;
	if (answers.size > most) answers.clear();
	const answer = ask();
	answers.set(id, answer);
	answer.catch(() => answers.delete(id));
	return answer;
};

// src/io/git-repository.ts
/** Files whose texts are read at once. */
const MOST_ASKED = 64;
const trunkRefs = [
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master",
	"refs/heads/trunk",
	"refs/heads/develop"
];
var LocalRepository = class {
	place;
	#objects;
	#trees;
	constructor(place) {
		this.place = place;
		this.#objects = new ObjectReader(place);
		this.#trees = new Trees(this.#objects);
	}
	close() {
		this.#objects.close();
	}
	/** False where git ended instead of answering: it may not take the folder for a repository that it can read. */
	async answers() {
		await this.#objects.read(["HEAD"]).catch(() => null);
		return !this.#objects.hasDied;
	}
	/** The commit that a name means; null where there is none. A name that begins with a hyphen is none. */
	async resolve(name) {
		if (name.startsWith("-") || /[\0\n]/.test(name)) return null;
		const [object] = await this.#objects.read([`${name}^{commit}`]);
		return object?.type === "commit" ? object.id : null;
	}
	/** What a symbolic ref points at, such as `refs/heads/main`; null where it is none. */
	async symbolic(name) {
		const { code, stdout } = await git(this.place, [
			"symbolic-ref",
			"--quiet",
			name
		]);
		return code === 0 ? stdout.toString("utf8").trim() : null;
	}
	/** The default branch, as far as a clone knows it; null where none is known or it is `except`. */
	async trunk(except = null) {
		const told = await this.symbolic("refs/remotes/origin/HEAD");
		for (const ref of [...told === null ? [] : [told], ...trunkRefs]) {
			if (ref === except) continue;
			const sha = await this.resolve(ref);
			const name = ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "");
			if (sha !== null) return {
				name: ref.replace(/^refs\/(?:heads|remotes)\//, ""),
				ref: `refs/heads/${name}`,
				sha
			};
		}
		return null;
	}
	async mergeBase(a, b) {
		const { code, stdout } = await git(this.place, [
			"merge-base",
			a,
			b
		]);
		const sha = stdout.toString("latin1").trim();
		return code === 0 && sha !== "" ? sha : null;
	}
	/** Is the commit here? In a shallow or partial clone one may be named by others and not be. */
	async has(commit) {
		return await this.#trees.rootOf(commit) !== null;
	}
	/** Object names of commits after `base` up to `head`, newest first, at most so many; as far as they go where git finds some missing. */
	async list(base, head, most, firstParent = false) {
		const { code, stdout } = await git(this.place, [
			"rev-list",
			"--topo-order",
			`--max-count=${most}`,
			...firstParent ? ["--first-parent"] : [],
			head,
			...base === null ? [] : [`^${base}`],
			"--"
		]);
		if (code === 0) return {
			names: stdout.toString("latin1").split("\n").filter(Boolean),
			complete: true
		};
		return {
			names: await this.#walk(base, head, most, firstParent),
			complete: false
		};
	}
	/** History by its own links, past what is missing. */
	async #walk(base, head, most, firstParent) {
		const seen = new Set(base === null ? [] : [base]);
		const found = [];
		for (let open = [head]; open.length > 0 && found.length < most;) {
			const fresh = [...new Set(open)].filter((name) => !seen.has(name));
			for (const name of fresh) seen.add(name);
			const here = (await this.commits(fresh)).filter((commit) => commit !== null);
			found.push(...here.map(({ sha }) => sha));
			open = here.flatMap(({ parents }) => firstParent ? parents.slice(0, 1) : parents);
		}
		return found.slice(0, most);
	}
	/** Commits in the order of the names; null for what is not there or is no commit. */
	async commits(names) {
		return (await this.#objects.read(names)).map((object) => object?.type === "commit" ? parseCommit(object.id, object.bytes) : null);
	}
	async isShallow() {
		const { stdout } = await git(this.place, ["rev-parse", "--is-shallow-repository"]);
		return stdout.toString("latin1").trim() === "true";
	}
	/** `owner/name` and web address of the GitHub repository that `origin` names; null where it names none. Credentials in it are left out. */
	async origin() {
		const { stdout } = await git(this.place, [
			"config",
			"--get",
			"remote.origin.url"
		]);
		const found = /^(?:https?:\/\/(?:[^@/\s]{1,255}@)?|ssh:\/\/git@|git@)([\w.-]{1,253})[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(stdout.toString("utf8").trim());
		return found === null ? null : {
			name: found[2] ?? "",
			url: `https://${found[1]}/${found[2]}`
		};
	}
	/** Files by path at a commit: known null where there is none. */
	async files(at, paths) {
		const root = await this.#trees.rootOf(at);
		const found = {};
		for (let from = 0; from < paths.length; from += MOST_ASKED) {
			const batch = paths.slice(from, from + MOST_ASKED);
			const facts = await Promise.all(batch.map((path) => this.#trees.fileAt(root, path)));
			batch.forEach((path, index) => {
				Object.defineProperty(found, path, {
					value: facts[index],
					enumerable: true,
					configurable: true,
					writable: true
				});
			});
		}
		return found;
	}
	/** Paths of files in a folder and below it. Links are not followed. */
	async folder(at, path, deep) {
		return this.#trees.paths(await this.#trees.rootOf(at), path, deep);
	}
	/** Paths that differ between two commits. A file that moved as it is counts as renamed. A null base is the empty tree. */
	changes(base, head) {
		return changesBetween(this.#trees, base, head);
	}
};

// src/io/open-repository.ts
/** Finds a repository from the folder that somebody named. */
/**
* Finds the git directory of a folder, without asking git to discover one.
*
* @throws GateError `repository-unreadable`
*/
const openRepository = async (folder) => {
	const path = resolve(folder);
	if (!(await stat(path).catch(() => null))?.isDirectory()) throw new GateError("repository-unreadable", `There is no folder ${folder}. Name a repository with --repo.`);
	const found = await gitDirOf(path);
	if (found === null) throw new GateError("repository-unreadable", `${folder} is no git repository. Name a work tree, a bare repository or a git directory with --repo.`);
	const repository = new LocalRepository({
		folder: path,
		...found
	});
	if (await repository.answers()) return repository;
	const { code, stderr } = await git(repository.place, ["rev-parse", "--git-dir"]);
	if (code === 0) return repository;
	repository.close();
	throw new GateError("repository-unreadable", `git cannot read ${folder} (${stderr.trim().split("\n")[0]?.slice(0, 200) || "no reason given"}). It may be damaged.`);
};
/** A `.git` file holds one path. */
const LARGEST_POINTER = 8192;
const isGitDir = async (path) => {
	return (await Promise.all(["HEAD", "objects"].map((name) => lstat(join(path, name)).catch(() => null)))).every((part) => part !== null);
};
/** The folder itself, the `.git` in it or in a folder above it, or where a `.git` file points. */
const gitDirOf = async (start) => {
	if (await isGitDir(start)) return {
		gitDir: start,
		workTree: null
	};
	for (let path = await realpath(start);; path = resolve(path, "..")) {
		const dot = join(path, ".git");
		const about = await stat(dot).catch(() => null);
		if (about?.isDirectory() && await isGitDir(dot)) return {
			gitDir: dot,
			workTree: path
		};
		if (about?.isFile() && about.size <= LARGEST_POINTER) {
			const target = /^gitdir: (.{1,4096})$/m.exec(await readFile(dot, "utf8"))?.[1];
			if (target !== void 0) return {
				gitDir: isAbsolute(target) ? target : resolve(path, target),
				workTree: path
			};
		}
		if (path === resolve(path, "..")) return null;
	}
};

// src/cli/options.ts
/** Options of a command, parsed strictly: an unknown one is a usage error that names the known ones. */
/** @throws GateError `usage` with what was wrong and where help is. */
const parseOptions = (command, args, options) => {
	try {
		return parseArgs({
			args: [...args],
			options: {
				...options,
				help: {
					type: "boolean",
					short: "h"
				},
				json: { type: "boolean" }
			},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new GateError("usage", `${error instanceof Error ? error.message : String(error)} See countersign ${command} --help.`, { cause: error });
	}
};
/** @throws GateError `usage` where positional arguments were given to a command that takes none, or too many. */
const positionals = (command, given, most) => {
	if (given.length > most) throw new GateError("usage", `${command} takes ${most === 0 ? "no" : `at most ${most}`} positional argument(s). See countersign ${command} --help.`);
	return given;
};
/** @throws GateError `usage` where the text is no whole number from 1 to `most`. */
const wholeNumber = (flag, text, otherwise, most) => {
	if (text === void 0) return otherwise;
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number < 1 || number > most) throw new GateError("usage", `${flag} takes a whole number from 1 to ${most}.`);
	return number;
};

// src/io/read-text.ts
/** A file that someone named on the command line: bounded, and text as it says it is. */
/** @throws GateError with the given code where it is not there, is larger than `most` bytes, is no file, or is not UTF-8 */
const readText = async (path, { code, what, most, hostile = false }) => {
	const fail = (why, cause) => new GateError(code, `${path} ${why}. Name ${what}.`, { cause });
	const about = await (hostile ? lstat(path) : stat(path)).catch((cause) => {
		throw fail("is not there", cause);
	});
	if (about.isDirectory()) throw fail("is a folder");
	if (hostile && !about.isFile()) throw fail("is no plain file");
	if (about.size > most) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	const bytes = await upTo(path, most).catch((cause) => {
		throw fail("cannot be read", cause);
	});
	if (bytes === null) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw fail("is not UTF-8", cause);
	}
};
/** At most so many bytes, also of a pipe or a device that never ends; null where there are more. */
const upTo = async (path, most) => {
	const file = await open(path, "r");
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of file.createReadStream({ autoClose: false })) {
			const bytes = Buffer.from(chunk);
			size += bytes.length;
			if (size > most) return null;
			chunks.push(bytes);
		}
		return Buffer.concat(chunks);
	} finally {
		await file.close();
	}
};

// src/io/policy-files.ts
/** A policy of a local repository with the files that it extends, from the disk or from a commit. */
const POLICY_PATH = ".github/countersign.yml";
const LARGEST = 524288;
const DEEPEST = 5;
const MOST_FILES = 40;
/** Texts of every policy that these extend, each read once. Words that name another repository are null: that would take a network. */
const extendedTexts = async (texts, read) => {
	const found = /* @__PURE__ */ new Map();
	let open = texts;
	for (let depth = 0; depth < DEEPEST && open.length > 0; depth++) {
		const wanted = [...new Set(open.flatMap((text) => text === null ? [] : extendedBy(text)))].filter((name) => !found.has(name));
		const read_ = await Promise.all(wanted.slice(0, MOST_FILES - found.size).map(async (name) => [name, await read(name)]));
		for (const [name, text] of read_) found.set(name, text);
		open = read_.map(([, text]) => text);
	}
	return Object.fromEntries(found);
};
const readAtCommit = (repository, at) => async (path) => {
	const file = (await repository.files(at, [path]))[path];
	return file?.known ? file.value?.text ?? null : null;
};
/** Plain files below a folder; nothing outside of it, whatever the path says. */
const readBelow = (folder) => async (path) => {
	const target = resolve(folder, path);
	if (relative(folder, target).split(sep)[0] === "..") return null;
	if (!await isPlainBelow(folder, target)) return null;
	return readText(target, {
		code: "policy-invalid",
		what: "a policy in YAML",
		most: LARGEST,
		hostile: true
	});
};
/** No part of the way is a link that could lead elsewhere. */
const isPlainBelow = async (folder, target) => {
	let at = folder;
	const parts = relative(folder, target).split(sep);
	for (const [index, part] of parts.entries()) {
		at = join(at, part);
		const about = await lstat(at).catch(() => null);
		if (about === null || (index < parts.length - 1 ? !about.isDirectory() : !about.isFile())) return false;
	}
	return true;
};
/** The policy of a file that someone names; what it extends is looked for below the repository's folder. */
const namedPolicy = async (file, folder) => {
	const text = await readText(file, {
		code: "policy-not-found",
		what: "a policy in YAML",
		most: LARGEST
	});
	return {
		path: file,
		text,
		extended: await extendedTexts([text], readBelow(folder))
	};
};
/** The policy that stands in a folder's work tree, else in its HEAD; without one the text is null. */
const ownPolicy = async (folder) => {
	const text = await readBelow(folder)(POLICY_PATH);
	if (text !== null) return {
		path: POLICY_PATH,
		text,
		extended: await extendedTexts([text], readBelow(folder))
	};
	if (await lstat(folder).catch(() => null) !== null && await gitDirOf(folder) === null) return {
		path: POLICY_PATH,
		text: null,
		extended: {}
	};
	const repository = await openRepository(folder);
	try {
		const at = await repository.resolve("HEAD");
		return at === null ? {
			path: POLICY_PATH,
			text: null,
			extended: {}
		} : await policyAtCommit(repository, at);
	} finally {
		repository.close();
	}
};
/** @throws GateError `policy-invalid` where the commit has a policy that is no text or is not here */
const policyAtCommit = async (repository, at) => {
	const file = (await repository.files(at, [POLICY_PATH]))[POLICY_PATH];
	if (file === void 0 || !file.known || file.value !== null && file.value.text === null) throw new GateError("policy-invalid", `${POLICY_PATH} at ${at.slice(0, 12)} is no text that can be read. Fetch the whole commit, or name a policy with --policy.`);
	const text = file.value?.text ?? null;
	return {
		path: POLICY_PATH,
		text,
		extended: await extendedTexts([text], readAtCommit(repository, at))
	};
};

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
	const clip = (text, indent = 0) => oneLine$1(text, Math.max(width - indent, 40));
	const lines = [
		bold(coloured(verdict, head.verdict)),
		"",
		`  ${oneLine$1(head.who, 400)}`,
		`  ${oneLine$1(head.what, 600)}`,
		...head.ask === null ? [] : ["", `  ${bold(oneLine$1(head.ask, 600))}`]
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
			const where = oneLine$1(subject, 24);
			lines.push(`  ${oneLine$1(`${title}: ${value ?? ""}`, Math.max(width - 4 - where.length, 30))} ${dim(where)}`);
		}
	}
	if (gaps.length > 0) {
		lines.push("", bold("Gaps"));
		for (const { id, fact, who } of gaps.slice(0, mostGaps)) lines.push(`  ${clip(`${id}: ${fact}`, 2)} ${dim(`(${who})`)}`);
		if (gaps.length > mostGaps) lines.push(dim(`  and ${gaps.length - mostGaps} more in the evidence`));
	}
	const ordinary = decision.surfaces.length - weighty(decision.surfaces).length;
	lines.push("", dim(`policy ${oneLine$1(policy.source, 80)} · ${ordinary} ordinary finding(s) · ${decisionId}`), "");
	return lines.join("\n");
};

export { productionOfName as $, fileAt as $n, alwaysTrue as $t, flagAtKey as A, Tier as An, stricterOf as At, knownThroughout as B, gapsOf as Bn, handIn as Bt, extendedBy as C, Verdict as Cn, lastChanges as Ct, pullOf as D, CredentialKind as Dn, becauseOf as Dt, appOf as E, Category as En, nearest as Et, shaOrNull as F, Account as Fn, neverLifted as Ft, isOwnersFile as G, isHandedOut as Gn, behindCalls as Gt, atPlace as H, gap as Hn, agentAddresses as Ht, textAtKey as I, App as In, instantOf as It, isScripted as J, ownersOf as Jn, isCheckout$1 as Jt, ownersWeakened as K, literal as Kn, gateIsFirst as Kt, reachOf as L, Guard as Ln, isAfter as Lt, listAtKey as M, Commit as Mn, judge as Mt, parseJson as N, Sha as Nn, matches as Nt, repositoryOf as O, Production as On, changedRules as Ot, shaAtKey as P, factOf as Pn, inForce as Pt, globMatches as Q, STATEMENT_TYPE as Qn, readWorkflow as Qt, actionDetectors as R, codeownersOf as Rn, secondsOf as Rt, weighty as S, Ruling as Sn, exceptionsIn as St, accountOf as T, Surface as Tn, faultAt as Tt, isTerraform as U, credentialEntries as Un, machineAccounts as Ut, ownWrites as V, placeOf$1 as Vn, initiate as Vt, protectionWeakened as W, isListed as Wn, defineSurface as Wt, lineAsksForCredentials as X, FACTS_SCHEMA as Xn, isIdle as Xt, effectsOf as Y, readCodeowners as Yn, isGateStep as Yt, knownHosts as Z, PREDICATE_TYPE as Zn, protectedJobs as Zt, requestersOf as _, Gap as _n, readJob as _t, extendedTexts as a, guardOf as an, valueOr as ar, changedSides as at, flowWords as b, Reason as bn, loadPolicy as bt, policyAtCommit as c, isVacuous as cn, digestOf as cr, written as ct, positionals as d, sameAccount as dn, jobPairs as dt, neverTrue as en, noFiles as er, isPrivileged as et, wholeNumber as f, withoutTokens as fn, nameOfStep as ft, headlineOf as g, Separation as gn, starterPolicy as gt, git as h, Trust as hn, changeSurface as ht, POLICY_PATH as i, hasExpression as in, unknown as ir, changeAgentConfig as it, intAtKey as j, isStricter as jn, higher as jt, dig as k, At as kn, decide as kt, readText as l, protectionOf as ln, sha256 as lr, dataOf as lt, openRepository as m, Involvement as mn, withoutRef as mt, dim as n, scopeOfEvent as nn, known$2 as nr, standingRunner as nt, namedPolicy as o, guardWords as on, canonicalJson as or, firstLine as ot, gitDirOf as p, Initiator as pn, readableSides as pt, changePackageScript as q, codeownersPaths as qn, gateStepOf as qt, terminalOf as r, conditionIn as rn, mapFact as rr, bearsPermissions as rt, ownPolicy as s, isAccepted as sn, contentHash as sr, lineHolding as st, bold as t, openScope as tn, textAt as tr, classOf as tt, parseOptions as u, plainLogin as un, saysTheSame as ut, tierMark as v, MODES as vn, secretNamesIn as vt, accountFact as w, Credential as wn, readPolicy as wt, stages as x, Risk as xn, policyFrom as xt, flowOf as y, modeOf as yn, filesOf as yt, secretsHeld as z, disclosedGaps as zn, classifyCommit as zt };