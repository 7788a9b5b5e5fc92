import { n as known, t as isBlindSpot } from "./fact.js";
import { t as defineSignal } from "./detector.js";

// src/model/account.ts
/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
const plainLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
/** Same account? By id where both have one, else by login without case. */
const sameAccount = (a, b) => a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase();

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
			matches: String.raw`chat ?gpt(?:[ -][\w.]{1,10})?|(?:openai )?gpt-?\d[\w.]{0,10}`,
			as: "agent"
		},
		{
			kind: "name",
			matches: "chat[ -]?gpt(?:[ (:@/,-].{0,60})?"
		},
		{
			kind: "name",
			matches: String.raw`(?:openai )?gpt-?\d.{0,40}`
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
const claude = {
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
			matches: String.raw`gpt-?\d[\w.]{0,10}-?codex.{0,40}`
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
const cursor = {
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
			matches: "pi coding agent"
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
		kind: "name",
		matches: "sisyphus(?:[ (:@/,-].{0,40})?"
	}],
	seen: [{
		url: "https://sisyphuslabs.ai",
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
const agents = [
	claude,
	codex,
	chatgpt,
	copilot,
	cursor,
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
const each = (kind) => agents.flatMap((entry) => entry.marks.flatMap((mark) => isKind(mark, kind) ? [{
	entry,
	mark
}] : []));
const isKind = (mark, kind) => mark.kind === kind;
const whole = (source) => new RegExp(`^(?:${source})$`, "i");
const byEmail = /* @__PURE__ */ new Map();
for (const { entry, mark } of each("email")) {
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
for (const { entry, mark } of each("account")) {
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
const byBot = new Map(each("account").flatMap(({ entry, mark }) => mark.login.endsWith("[bot]") ? [[mark.login.toLowerCase(), {
	entry,
	as: mark.as
}]] : []));
const byKey = new Map(each("key").map(({ entry, mark }) => [mark.fingerprint, {
	entry,
	as: mark.as
}]));
const byApp = new Map(each("app").map(({ entry, mark }) => [mark.slug, {
	entry,
	as: mark.as
}]));
const byTrailer = /* @__PURE__ */ new Map();
for (const { entry, mark } of each("trailer")) byTrailer.set(mark.key, [...byTrailer.get(mark.key) ?? [], {
	entry,
	as: mark.as,
	matches: whole(mark.matches),
	log: mark.log ?? false
}]);
const patterns$1 = (kind) => each(kind).map(({ entry, mark }) => ({
	entry,
	as: mark.as,
	matches: kind === "title" ? new RegExp(`^(?:${mark.matches})`, "i") : whole(mark.matches),
	log: false
}));
const authorNames = patterns$1("author-name");
const branches = patterns$1("branch");
const labels = patterns$1("label");
const titles$1 = patterns$1("title");
const texts = each("text").map(({ entry, mark }) => ({
	entry,
	as: mark.as,
	matches: new RegExp(mark.matches, "i"),
	log: mark.log ?? false
}));
const names = each("name").map(({ entry, mark }) => ({
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
	return (via === void 0 ? null : first(names, via)) ?? first(names, text);
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
const machineAccounts = each("account").map(({ mark }) => ({
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
const words$2 = {
	id: "app",
	title: "App that performed the event",
	trust: "platform"
};
const app$1 = defineSignal({
	...words$2,
	why: "An agent may act in a person’s name; the app that it acted through is named all the same.",
	needs: ["app"],
	detect: ({ app: fact }) => {
		if (!fact.known) return [absent(words$2, "app", fact)];
		if (fact.value === null) return [miss(words$2, "app", "no app was in it")];
		const { slug } = fact.value;
		const known = bySlug(slug);
		if (known === null) return [miss(words$2, "app", "no agent’s app", slug)];
		return [hit$1(words$2, "app", {
			involvement: known.as === "assist" ? "assisted" : "triggered",
			agent: known.entry.id,
			value: slug,
			because: `the app is ${known.entry.name}'s`
		})];
	}
});

// src/initiation/disclosure.ts
/** Disclosures in free text: "written with AI assistance (Claude)", "vibe coded", and the many ways to say that it was not. */
const tool = String.raw`(?:(?:an? |the |some )?(?<![\w-])(?:ai|llms?|a\.i\.|genai|generative ai|artificial intelligence|large language models?|ai[ -](?:assistant|agent|tool|model|assistance|coding (?:assistant|agent|tool)))s?(?:[ -](?:assistant|assistance|agent|tools?|help))?\b|\[?(?:claude(?: code| opus| sonnet| haiku| fable)?|(?:opus|sonnet|haiku|fable)[ -]?\d|chat ?gpt|(?:openai )?codex|gpt[ -]?[345][\w.]{0,8}|(?:github )?copilot|cursor(?: ai| agent)?|gemini(?: cli| code assist| pro| flash)?|devin ai|aider|windsurf|cline|roo code|amp|opencode|crush|qwen[ -]?code|zed (?:ai|agent)|warp agent|kiro|junie|jules|grok|deepseek|goose ai|kimi|v0|lovable|replit agent|factory droid|openhands)\b)`;
const made = String.raw`(?:assisted|written|generated|created|coded|authored|implemented|made|drafted|produced|prepared|developed|built|composed|refactored|fixed|done|vibe[ -]?coded|translated|ported|converted|pair[ -]?programmed)`;
const degree = String.raw`(?:(?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|all|completely|in part|in full|initially|heavily|solely|just|was|were|is|been) ){0,3}`;
const adverb = String.raw`(?: (?:entirely|fully|mostly|partly|partially|primarily|predominantly|largely|almost|completely|in part|in full|in large part|for the most part|together|via prompts?))?`;
const help = String.raw`(?:the |some |a lot of |lots of |heavy )?(?:help|assistance|aid|support)(?: of| from| by)?`;
const patterns = [
	new RegExp(`\\b${made}${adverb} (?:by|with|using|via|through)(?: ${help})? ${tool}`, "i"),
	new RegExp(`\\b(?:with|using|through) ${help} ${tool}`, "i"),
	new RegExp(`\\b${degree}(?<![\\w-])(?:ai|llm)[ -](?:generated|assisted|written|authored|coded|created)\\b`, "i"),
	/\b(?:generated|written|created|made|produced|developed) (?:with|using) (?:ai|llm)\b/i,
	/\bvibe[ -]?coded?\b/i,
	/\b(?:generated|written|created|authored|implemented|fixed) by (?:[A-Z][\w-]{1,30} ){1,3}AI\b/,
	new RegExp(`\\bmade (?:good|heavy|extensive|much|great|some) use of ${tool} (?:for|to|in|while)\\b`, "i"),
	/^\s{0,4}(?:(?:entirely|fully|mostly) )?(?:made|written|generated|created|implemented|coded) (?:using|by|with) (?:an|my|a coding) (?:ai |coding )?agents?\b/i,
	new RegExp(`${tool} (?:was|were|has been) used (?:to|for|in|on|as|while|during|throughout)\\b`, "i"),
	new RegExp(`\\b(?:i )?(?:fully |mostly |heavily )?used ${tool}(?: code)? (?:to (?:\\w+(?:,| and)? ){0,4}?(?:write|generate|create|implement|make|draft|produce|fix|port|refactor)|for (?:writing|generating|creating|implementing|most of|all of|this))`, "i"),
	new RegExp(`\\b(?:patch|fix|tests?|code|commit|pr|change|implementation|docs?|test and fix) (?:was |were |is )?(?:${made}) by ${tool}`, "i")
];
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

// src/initiation/trailers.ts
const MAX_LINES = 3e3;
/** Bulleted, quoted, or with a robot before it. */
const line = /^[\s*>-]{0,12}(?:🤖 ?)?([A-Za-z][A-Za-z-]{1,40}(?: (?:by|with))?): ?(\S.{0,500})$/iu;
/** Only these keys say something about who wrote it; any `word: text` of prose is no trailer. */
const keys = new Set("co-authored-by coauthored-by co-developed-by authored-by assisted-by generated-by generated-with created-with written-by written-with ai ai-assisted ai-assisted-by ai-tools ai-tool ai-assistant ai-session ai-model ai-agent ai-generated-by coding-agent helped-by made-with signed-off-by claude-session claude-generated-by claude-steers claude-permission-prompts claude-escapes agent-logs-url copilot-session amp-thread-id amp-thread entire-checkpoint entire-session entire-agent replit-commit-author replit-commit-session-id x-lovable-edit-id".split(" "));
/** People write these by hand, and misspell them. */
const spelt = (key) => /^as{1,3}i?s{0,2}i?te?d-by$/.test(key) ? "assisted-by" : key === "coauthored-by" ? "co-authored-by" : key;
const trailersIn = (message) => {
	const found = [];
	for (const text of message.split(/\n|\\n/, MAX_LINES)) {
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
const personIn = (value) => {
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

// src/initiation/commit.ts
const MAX_MESSAGE = 1e5;
/** Signals of one commit; hits only. What could not be read of it is said by `unreadOf`. */
const signalsOfCommit = (commit) => {
	const signals = [...identitySignals(commit), ...signatureSignals(commit)];
	const message = commit.message.slice(0, MAX_MESSAGE);
	signals.push(...trailerSignals(commit, message));
	if (!signals.some(({ automation, id }) => automation && id === "commit-author")) signals.push(...textSignals(commit, message));
	return signals;
};
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
/** A whole name that no person bears, or a person's with the tool behind it in brackets. */
const byName = (name) => byAuthorName(name) ?? byToolBehind(name);
const roles = {
	author: "Author of the commit",
	committer: "Committer of the commit"
};
const identitySignals = (commit) => ["author", "committer"].flatMap((role) => {
	const person = commit[role];
	const account = role === "author" ? commit.authorAccount : commit.committerAccount;
	const linked = account.known && account.value !== null ? byAccount(account.value) : null;
	const known = byAddress(person.email, person.name) ?? linked ?? byName(person.name);
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
/**
* `Somebody's AI Agent`: the name says all. `Julius (Agent) <julius@agent.local>`, `x-agent <agent@…>`: by the name and the address together,
* since each alone is a person's too.
*/
const looksLikeAgent = ({ name, email }) => /(?:^|[\s'’_-])(?:ai|coding|llm|autonomous)[ -](?:coding[ -])?(?:agent|assistant)$/i.test(name.trim()) || /(?:^|['’]s )ai bot$|\bautonomous bot$/i.test(name.trim()) || agentByName(name) || agentByBoth(name, email);
/** `Joe (Agent) Stump`, `Quill Agent`: nobody is called so; an agent of a build system is. */
const agentByName = (name) => /\(agent\)/i.test(name) || /^[A-Z][a-z]{1,20} Agent$/.test(name.trim()) && !machinery.test(name.trim());
const machinery = /^(?:build|ci|release|deploy|jenkins|travis|azure|bamboo|teamcity|buildkite|service|support|security|monitoring|datadog|user|secret|free|special|travel|real|double|change|update|sync|backup|test) agent$/i;
/** An app whose name says so: `agent-think[bot]`, `our-claude-code-action-bot[bot]`. */
const agentByApp = (email) => /^(?:\d{1,12}\+)?(?:[a-z0-9-]{1,60}-)?(?:ai-agent|coding-agent|claude-code)(?:-[a-z0-9-]{1,60})?\[bot\]@users\.noreply\.github\.com$/i.test(email);
const agentByBoth = (name, email) => /(?:\(agent\)|[ -]agent)$/i.test(name.trim()) && /^(?:ai[-.]?)?agent(?:[-+.][\w-]{1,60})?@|@agent\.(?:local|internal)$|[+-]agent@/i.test(email);
/** `Build Bot <ci-bot@…>`: a label by name and address together; people called JesseBot are left alone. A label never exempts. */
const looksLikeBot = ({ name, email }) => /(?:^|[\s_-])(?:ro)?bot$/i.test(name.trim()) && /^(?:[\w.+-]{0,60}[+._-])?(?:ro)?bots?(?:[+._-][\w.+-]{0,60})?@/i.test(email);
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
	"created-with"
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
	const { name, email } = personIn(value);
	if (email !== null) {
		const known = byAddress(email, name) ?? (authorship.has(key) || disclosing.has(key) ? byName(name) : null);
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
	const exact = byTrailerValue(key, value) ?? byTrailerValue(key, name);
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
const linkIn = (text) => /https:\/\/\S{1,280}/.exec(text)?.[0] ?? null;
const textSignals = (commit, message) => {
	const footers = inText(message).map(({ entry, as, log, found }) => hit(commit, {
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
	const disclosed = disclosuresIn(message).map(({ agent, quote }) => hit(commit, {
		id: "commit-disclosure",
		title: "Disclosure in the commit",
		trust: "forgeable",
		involvement: "assisted",
		agent,
		value: quote,
		because: "it says that an AI helped"
	}));
	return [...footers, ...disclosed];
};

// src/initiation/commits.ts
const words$1 = {
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
	...words$1,
	why: "Most of what agents write is told by trailers and identities of commits and by nothing else.",
	needs: ["ranges", "checkouts"],
	detect: ({ ranges, checkouts }) => [...ranges.flatMap(({ origin, commits: list, truncated, base, head }) => {
		const subject = `range:${origin}:${base?.slice(0, 12) ?? ""}..${head?.slice(0, 12) ?? ""}`;
		if (!list.known) return [absent(words$1, subject, list)];
		const hits = list.value.flatMap(signalsOfCommit);
		const cut = truncated === null ? [] : [absent(words$1, subject, {
			known: false,
			cause: "truncated",
			because: `not all of the range could be read: ${truncated}`
		})];
		return [
			...hits.length > 0 ? distinct$1(hits) : [miss(words$1, subject, `${list.value.length} commit(s) read, and no sign of an agent in any`)],
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
const distinct$1 = (hits) => {
	const seen = /* @__PURE__ */ new Map();
	for (const signal of hits) {
		const key = `${signal.subject} ${signal.id} ${signal.agent ?? ""} ${signal.involvement}`;
		if (!seen.has(key)) seen.set(key, signal);
	}
	return firstOfEach([...seen.values()], MAX_HITS$1);
};

// src/initiation/declared.ts
/** An agent that the workflow declares. It may raise involvement, never lower it. */
const words = {
	id: "declared",
	title: "Declared agent",
	trust: "declared"
};
const declared = defineSignal({
	...words,
	why: "Whoever writes the workflow may know what no fact of the platform shows.",
	needs: ["inputs"],
	detect: ({ inputs: { agent } }) => {
		const name = agent.trim();
		if (name === "") return [miss(words, "input", "none is declared")];
		return [hit$1(words, "input", {
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
const branch = {
	id: "pull-branch",
	title: "Head branch",
	trust: "forgeable"
};
const label = {
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
/** As many hits of a request's own commits, and at least one for each commit that has any. */
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
	if (onBranch !== null) found.push(hit$1(branch, subject, {
		involvement: forgeable(onBranch),
		agent: onBranch.entry.id,
		value: pull.headRef,
		because: `${onBranch.entry.name} names its branches so`
	}));
	for (const one of pull.labels) {
		const known = byLabel(one);
		if (known !== null) found.push(hit$1(label, subject, {
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
		because: becauseOf(highest, initiator, hits, unavailable),
		blindSpots: [...new Set(signals.filter(({ outcome }) => outcome === "blind").map(({ id }) => id))]
	};
};
/** The first that holds. A bot by git identity alone is a label; by the platform's word it is `automation`. */
const initiatorOf = (involvement, hits) => {
	if (involvement === "triggered" || involvement === "authored") return "ai";
	if (involvement === "unknown") return "unknown";
	return hits.some(({ automation, trust }) => automation && trust === "platform") ? "automation" : "human";
};
const becauseOf = (involvement, initiator, hits, unavailable) => {
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
	const ledger = distinct(signals.flatMap((signal) => signal.detect(scene)));
	return weigh(withOwnAgents(ledger, scene, own));
};
/** A commit of the range is mostly one of its pull request too: what it shows is told once. */
const distinct = (ledger) => [...new Map(ledger.map((signal) => [`${signal.subject} ${signal.id} ${signal.agent ?? ""} ${signal.outcome} ${signal.value ?? ""}`, signal])).values()];
/** How an agent is in one commit, by the catalogue and by the policy's own names. */
const handIn = (commit, own) => {
	const alone = {
		origin: "event",
		base: null,
		head: commit.sha,
		basis: "this commit alone",
		commits: known([commit]),
		truncated: null
	};
	return weigh(withOwnAgents(signalsOfCommit(commit), {
		actors: [],
		ranges: [alone],
		pulls: known([])
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

export { machineAccounts as a, agentAddresses as i, handIn as n, plainLogin as o, initiate as r, sameAccount as s, classifyCommit as t };