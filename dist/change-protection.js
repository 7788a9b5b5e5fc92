import { i as unknown, n as known } from "./fact.js";
import { a as textAt } from "./workflow.js";
import { t as parseDocument } from "./yaml.js";
import { n as defineSurface } from "./detector.js";
import { t as Minimatch } from "./minimatch.js";
import { i as readPolicy } from "./load.js";

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
	return changer === void 0 || blind ? unknown("unreadable", "a version of the policy could not be read") : known(changer.commit);
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
const longest = 200;
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
	quote: seen.quote?.trim().slice(0, longest) ?? null,
	via: [],
	target: seen.target ?? null,
	credential: null,
	access: "write",
	production: "unknown",
	destructive: false,
	lowImpact: seen.lowImpact ?? false,
	blockworthy: seen.blockworthy ?? false
});

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
		return plain(value, 0);
	} catch {
		return null;
	}
};
const plain = (value, depth) => {
	if (depth > deepest || value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
	if (typeof value !== "object") return null;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)]));
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
	const after = status === "removed" ? known(null) : textAt(files.head, path);
	const before = status === "added" ? known(null) : textAt(files.base, previousPath ?? path);
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
		after: known(null)
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
	needs: ["changes", "files"],
	detect: (scene) => changedSides(scene, bearsPermissions).flatMap(inFile$2)
});
let compiled$1 = null;
/** Files by which a tool takes permissions, hooks, servers or a set-up; not those that only instruct. */
const bearsPermissions = (path) => {
	compiled$1 ??= agentFiles.map(({ glob }) => new Minimatch(glob, {
		dot: true,
		nonegate: true,
		nocomment: true
	}));
	return compiled$1.some((glob) => glob.match(path));
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
	const found = [...come.flatMap((leaf) => saidOf(leaf, comingIn)), ...gone.flatMap((leaf) => saidOf(leaf, goingOut, come))];
	return found.filter(({ code }, i) => found.findIndex((other) => other.code === code) === i);
};
const yes = (value) => /^(?:true|1|on|always|allow|all|\*)$/i.test(value);
/** What a new value makes possible, by the names that agents' settings give it. The first that takes it speaks. */
const comingIn = [
	{
		code: "tools-refused",
		message: "",
		takes: (keys) => /(?:^|\.)(?:deny|ask|exclude\w{0,20}|disallowed\w{0,20}|disabled\w{0,30}|blocked\w{0,20}|denied\w{0,20})(?:\.|$)/i.test(keys)
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
		takes: (keys, value) => /(?:^|\.)(?:allow|allowed\w{0,20}|autoApprove|alwaysAllow|coreTools|excludedCommands|includeTools|allowlist|trusted\w{0,20}|enabledMcpjsonServers|enabledPlugins|extraKnownMarketplaces|additionalDirectories|writable_roots)(?:\.|$)/i.test(keys) || /(?:^|\.)(?:permission|tools)\./i.test(keys) && yes(value)
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
		takes: (keys) => /(?:^|\.)(?:deny|ask|excludeTools|disallowed\w{0,20}|disabledMcpjsonServers|blocked\w{0,20}|denied\w{0,20}|disableBypassPermissionsMode|disableAutoMode)(?:\.|$)/i.test(keys)
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
const saidOf = (leaf, sorts, come = []) => {
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

// src/surfaces/catalogue/paths.ts
const github = "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax";
const nothing = {
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
		source: github
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
		source: github
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
		usedBy: nothing,
		source: github
	}
];

// src/surfaces/path-match.ts
/** Which class a changed path belongs to. Globs are compiled once; matching is by `minimatch`, dot files included. */
let compiled = null;
const compile = () => pathClasses.map((of) => ({
	of,
	globs: of.globs.map((glob) => new Minimatch(glob, {
		dot: true,
		nonegate: true,
		nocomment: true
	}))
}));
/** The first class whose globs match, or null. The catch-all `script` class is left to its detector. */
const classOf = (path) => {
	compiled ??= compile();
	return compiled.find(({ of, globs }) => of.id !== "script" && globs.some((glob) => glob.match(path)))?.of ?? null;
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
	const [was, is] = [settings(old), settings(now)];
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
const settings = (text) => {
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

export { exceptionsIn as _, changePackageScript as a, bearsPermissions as c, firstLine as d, lineHolding as f, changeSurface as g, saysTheSame as h, ownersWeakened as i, changeAgentConfig as l, dataOf as m, protectionWeakened as n, isScripted as o, written as p, isOwnersFile as r, classOf as s, isTerraform as t, changedSides as u, lastChanges as v };