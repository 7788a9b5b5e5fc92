import { l as isStricter, u as stricter } from "./signal.js";
import { n as secretNamesIn, v as remembering } from "./read.js";
import { n as defineSurface } from "./detector.js";
import { c as inForce, s as throughMatrix, u as namesMatch } from "./load.js";
import { n as isExpired, t as covers } from "./exceptions.js";

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
const mostReasons = 20;
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
const reasonsOfEdits = (edits) => edits.filter(({ tier, lifted }) => tier !== "allow" && lifted === null).sort((a, b) => isStricter(a.tier, b.tier) ? -1 : isStricter(b.tier, a.tier) ? 1 : 0).flatMap(({ rule, paths }) => paths.slice(0, mostReasons).map((path) => {
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
const longest$3 = 2e3;
/** One name of a target: `yes` and `no` by its words, both of them or neither is `unknown`. `non-prod` and `pre-production` are not production. */
const productionOfName = (name) => {
	const words = name.slice(0, longest$3).toLowerCase().replace(/\b(?:non|pre|not)[-_]?prod(?:uction)?\b/g, "preprod").split(/[^a-z0-9]+/);
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
const longest$2 = 300;
/** `npmPublish` and `npm_publish` are two words each. */
const plainWords = (name) => name.slice(0, longest$2).replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
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
const reachesOut = /* @__PURE__ */ new Set([
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
const couldSignIn = (activity) => activity.kind === "use" ? !setsUp.test(activity.action) : activity.kind !== "command" || activity.name === null || reachesOut.has(activity.name);
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
const longest$1 = 2e5;
const plain$2 = (text) => text.slice(0, longest$1).replace(/--[^\n]*/g, " ").replace(/\/\*[^*]*\*\//g, " ").replace(/'[^']*'/g, "''");
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
		"--state"
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
				"update --submit|-s=*",
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
			what: "Mirrors files to another host and deletes what is not there any more"
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
const byName$2 = (name) => {
	compiled$1 ??= new Map(tools.flatMap((tool) => {
		const one = compile(tool);
		return tool.names.map((each) => [each, one]);
	}));
	return compiled$1.get(name) ?? null;
};
/** A program's name as the catalogue writes it: no folder, no extension of Windows, no version (`wrangler@3`). */
const plainName = (name) => {
	const scoped = /^@[\w.-]+\/[\w.-]+/.exec(name)?.[0];
	if (scoped !== void 0) return scoped.toLowerCase();
	return name.replace(/^.*[\\/]/, "").toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "").replace(/(.)@[^@]*$/, "$1");
};
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
	const found = command.name === null ? null : byName$2(plainName(command.name));
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
const isKnownProgram$1 = (name) => byName$2(plainName(name)) !== null;

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
const guards = {
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
	const { does, what, lowImpact } = guardPaths.test(githubPath(address)) ? guards : known ?? unknownHost;
	const takesGuards = does === guards.does;
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
const isFolder = (text) => /^(?:[\w.-]{1,100}::){0,2}file:/i.test(text);
const namesLocalHost = (word, call) => {
	if (isFolder(visible(word))) return true;
	const host = hostOf(visible(word));
	return host !== null && isLocalHost(host, call.reading);
};
/** A host with dots in it that calls itself production is nobody's own. */
const namesProduction = (word) => {
	const host = hostOf(visible(word));
	return host !== null && host.includes(".") && productionOfName(host) === "yes";
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
const verbs = /^(?:create|apply|publish|push|deploy|run|upload|delete|destroy|edit|merge|update|upgrade|set|add|remove|rm|start|stop|release|up|sync|promote|approve|exec)$/;
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
/** Where the call itself names nothing, the names of the secrets that it is given say where it goes. */
const productionOfKeys = ({ command, tool }) => productionOfNames([...secretsIn(command), ...tool.local === "database" ? Object.values(command.env).flatMap(({ secrets }) => secrets) : []]);
const strictest = (a, b) => a === "yes" || b === "yes" ? "yes" : a === "unknown" ? b : a;
const inFront = (reading) => reading.environment !== null || reading.calledEnvironments.length > 0;
const effectsOfRule = (rule, call) => {
	const { command, reading } = call;
	const named = productionOfCall(call);
	const byCall = named === "unknown" ? productionOfKeys(call) : named;
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
const unknownVerb = (command, what) => ({
	category: "unreadable",
	code: "verb-unknown",
	message: `Runs ${what} that is only known at run time, in a job that holds credentials.`,
	access: "write",
	destructive: false,
	lowImpact: false,
	blockworthy: false,
	production: "unknown",
	target: null,
	credential: null,
	origin: command.origin
});
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
	if (match === "maybe") return isPrivileged(reading) ? [unknownVerb(command, `a sub-command of ${call.tool.names[0] ?? "a tool"}`)] : [];
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
const most = 400;
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
const asCommand = (program, words) => {
	const [first, ...args] = words;
	if (first?.value == null || !isKnownProgram$1(first.value)) return null;
	return commandOf(first.value, args, program.env, {
		...program.origin,
		via: [...program.origin.via, program.path]
	});
};
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
const linesIn = (program, text) => text.split(/[\n;|]/).slice(0, 2e4).flatMap((line) => {
	const plain = line.trim().replace(/^(?:let\s+\w{1,60}\s*=\s*|\^|\(|do\s*\{|&\s*)+/, "");
	const command = plain === "" || plain.startsWith("#") ? null : asCommand(program, splitLine(plain.slice(0, longestLiteral)));
	return command === null ? [] : [command];
});
/** Commands that the program's text starts, as far as they are written out in it. */
const commandsIn = (program) => {
	const text = (program.text ?? "").slice(0, longestText);
	const literals = literalsOf(text);
	const commands = callsWithStrings.test(program.language) ? [] : [...linesIn(program, text)];
	for (const [i, literal] of literals.entries()) {
		if (commands.length >= most) break;
		if (!starts.test(text.slice(Math.max(0, literal.start - 60), literal.start))) continue;
		const lines = /\s/.test(literal.value.trim()) ? literal.value.split(/\n|&&|;|\|\|/).map(splitLine) : [[wordOf(literal.value), ...argumentsAfter(text, literals, i + 1)]];
		for (const words of lines) {
			const command = asCommand(program, words);
			if (command !== null) commands.push(command);
		}
	}
	return commands;
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
	const tales = told().filter(({ found, beside }) => found.test(text) && (beside === null || beside.test(text)));
	const effects = [
		...started,
		...commandsIn(program).flatMap((command) => effectsOfCall(command, reading)),
		...[...tales.map(({ tale }) => tale), ...hostTales(text)].flatMap((tale) => effectsOfTale(tale, program, reading))
	];
	return effects.filter((effect, i) => effects.findIndex((other) => sameEffect(other) === sameEffect(effect)) === i);
};

// src/surfaces/command-effects.ts
/** By the catalogue, and by what no program may do. */
const effectsOfCommand = (command, reading) => [...effectsOfCall(command, reading), ...exposuresOf(command, reading)];

// src/surfaces/targets.ts
/** Names that stand for what users get, where no other word speaks: registries, stores, release branches and tags. */
const served = /(?:^|[^a-z])(?:github-pages|pypi|npm|crates-io|rubygems|maven-central|app-store|play-store|testflight|marketplace|releases?|publish|main|master|latest|stable|v\d{1,4})(?:[^a-z0-9]|$)/i;
const rehearsal = /test[-_.]?pypi|(?:^|[^a-z])(?:nightly|canary|alpha|beta|rc)(?:[^a-z]|$)/i;
/** What an environment, a target word, a branch or a tag says of itself. */
const productionOf = (name) => {
	const head = name.slice(0, 500);
	if (rehearsal.test(head)) return "no";
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
const byName$1 = [[/releas/i, "release"], [/publish|pypi|npm|crates|registry|store/i, "publish"]];
/** @param effects what else the job does; empty unless the environment is all that there is to see. */
const environmentEntered = (reading, effects) => {
	const { environment } = reading;
	const quiet = effects.every(({ access, lowImpact }) => access === "read" || lowImpact) && reading.secrets.length === 0;
	if (environment === null || !quiet || productionOfScalar(environment.name) === "no") return [];
	return [{
		category: byName$1.find(([words]) => words.test(environment.name.raw))?.[1] ?? "deploy",
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
const asks = does("agent-or-mcp", "asks a language model");
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
	], asks),
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
const words = (text) => text.trim().split(/\s+/);
const setupActions = [
	...quiet(...words(`
      actions/checkout actions/cache actions/cache/restore actions/cache/save actions/upload-artifact actions/upload-artifact/merge
      actions/download-artifact actions/upload-pages-artifact actions/jekyll-build-pages actions/setup-node actions/setup-python
      actions/setup-go actions/setup-java actions/setup-dotnet actions/setup-ruby actions/hello-world-javascript-action
      actions/toolkit actions/runner-images actions/get-workflow-origin actions/virtual-environments actions/container-prebuilt-action
      actions/reusable-workflows actions/setup-elixir actions/setup-haskell
    `)),
	...quiet(...words(`
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
	...quiet(...words(`
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
	...quiet(...words(`
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
	...quiet(...words(`
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
const byName = new Map(actionCatalogue.map((entry) => [entry.uses, entry]));
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
		const entry = byName.get(path);
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
const weighty = /* @__PURE__ */ new Set([
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
		const effects = effectsOf(reading).filter(({ category, access, origin }) => weighty.has(category) && access === "write" && origin.via.some(isScript));
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
	targets: targetsOf(jobs)
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
const targetsOf = (jobs) => {
	const named = jobs.flatMap((reading) => effectsOf(reading).flatMap(({ access, target }) => access === "write" && target !== null ? [target] : []));
	return [.../* @__PURE__ */ new Set([...jobs.flatMap(environmentsOf), ...named])];
};

export { stricterOf as _, ownWrites as a, matches as b, lineAsksForCredentials as c, productionOfName as d, isPrivileged as f, decide as g, changedRules as h, knownThroughout as i, knownHosts as l, becauseOf as m, actionDetectors as n, atPlace as o, standingRunner as p, secretsHeld as r, effectsOf as s, reachOf as t, globMatches as u, higher as v, judge as y };