import { createHash } from "node:crypto";

// src/evidence/tokens.ts
/** Shapes of secrets that must never be written down, wherever they turn up. From the issuers' own documentation of their prefixes. */
/** One shape: `name` says what it was. All are bounded, so a hostile text costs linear time. */
const shapes = [
	{
		name: "github-token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9_]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g
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
		name: "google-key",
		pattern: /\bAIza[\w-]{35}/g
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
		pattern: /\bhv[sbr]\.[\w-]{20,512}|\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,255}/g
	},
	{
		name: "doppler-token",
		pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,255}/g
	},
	{
		name: "linear-key",
		pattern: /\blin_api_[A-Za-z0-9]{30,255}/g
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
		name: "jwt",
		pattern: /\beyJ[\w-]{10,4096}\.eyJ[\w-]{10,8192}\.[\w-]{10,4096}/g
	},
	{
		name: "private-key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^-]{0,16384}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g
	},
	{
		name: "password-in-url",
		pattern: /(?<=:\/\/[\w.+%-]{1,64}:)(?!\$|<|\*|x-oauth|x-access|\{)[^\s@/:'"${}<>]{8,255}(?=@[\w.-]{3,255})/g
	}
];
/** How a removed secret reads. Detectors know the sign, so that a leak is still seen after it was made unreadable. */
const redaction = (name) => `[redacted ${name}]`;
/** The text with every token-shaped string replaced by what it was. Short texts, the most, cost one length check. */
const withoutTokens = (text) => text.length < 16 ? text : shapes.reduce((so, { name, pattern }) => so.replaceAll(pattern, redaction(name)), text);

// src/evidence/disclose.ts
/** What may leave the machine: facts with secrets taken out and private addresses made unreadable, before anything is judged. */
const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const githubNoreply = /@users\.noreply\.github\.com$/i;
/** The same address always gives the same sign, so that people can still be told apart, within one repository. */
const hidden = (email, salt) => `${createHash("sha256").update(`${salt}\n${email.toLowerCase()}`).digest("hex").slice(0, 16)}@hidden.invalid`;
/**
* Rewrites every string of the facts. Judgement then sees what the evidence keeps, so `facts.json` alone gives the same decision again.
* Account numbers in noreply addresses are public and stay; texts of files stay, but for tokens.
*/
const disclose = (facts, { keep, full }) => {
	const salt = facts.repository.name ?? "local";
	const person = (text) => full ? text : text.replaceAll(address, (email) => keep.has(email.toLowerCase()) || githubNoreply.test(email) || email.endsWith("@hidden.invalid") ? email : hidden(email, salt));
	const { files, policy, ...rest } = facts;
	return {
		...walk(rest, (text) => person(withoutTokens(text))),
		files: walk(files, withoutTokens),
		policy: walk(policy, withoutTokens)
	};
};
/** The same value with every string turned; shape and type stay. */
const walk = (value, turn) => {
	const step = (item) => {
		if (typeof item === "string") return turn(item);
		if (Array.isArray(item)) return item.map(step);
		if (item !== null && typeof item === "object") return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, step(inner)]));
		return item;
	};
	return step(value);
};

export { disclose as t };