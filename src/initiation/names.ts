/** Agents and bots that no catalogue lists, known by how they are called: shapes of names and addresses that no person bears. */
import type { Person } from '../model/account.ts'
import { byAccount, byAuthorName, byToolBehind, byToolName, type Known } from './catalogue.ts'

/** `Claude <agents+claude@…>`, `Claude <svc-tools-claude@…>`: a tool's name on a mailbox that is kept for agents or services. */
export const byMailbox = (name: string, email: string): Known | null => {
  const called = name.trim().toLowerCase().replaceAll(' ', '-')
  const tool = /^agents?[+.-]([\w-]{1,40})@/i.exec(email.trim())?.[1]?.toLowerCase() ?? placeholderOf(email)
  const isTools = tool !== undefined && (tool === called || called.startsWith(`${tool}-`))
  if (!isTools && servedBy(email) !== called) return null
  const known = byToolName(name)
  return known === null ? null : { ...known, as: 'agent' }
}

const servedBy = (email: string): string | undefined =>
  /^(?:svc|service|srv|bot|robot|automation)(?:[+.-]\w{1,40}){0,4}[+.-](\w{1,40})@/i.exec(email.trim())?.[1]?.toLowerCase()

/** `Amp <amp@example.com>`, `OpenCode Builder <opencode@opencode-builder.local>`: nobody reads mail there, so nobody's name is on it. */
const placeholderOf = (email: string): string | undefined => {
  const [, box, host = ''] = /^([\w-]{2,40})@([\w.-]{1,100})$/.exec(email.trim().toLowerCase()) ?? []
  const nowhere =
    /^(?:example\.com|localhost|local)$/.test(host) || (/\.(?:local|internal)$/.test(host) && box !== undefined && host.startsWith(box))
  return nowhere ? box : undefined
}

/** A whole name that no person bears, or a person's with the tool behind it in brackets. */
export const byName = (name: string): Known | null => byAuthorName(name) ?? byToolBehind(name) ?? byBotName(name)

/** `cursor[bot]` on somebody's own address: an agent's account by its name, which no person bears. Of other bots it says nothing that helps. */
const byBotName = (name: string): Known | null => {
  const known = botCalled(name.trim())
  return known?.as === 'agent' ? known : null
}

/** An app's account by its login, with the suffix that only apps have. */
export const botCalled = (login: string): Known | null => (login.endsWith('[bot]') ? byAccount({ id: null, login, type: 'Bot' }) : null)

/**
 * `Somebody's AI Agent`: the name says all. `Julius (Agent) <julius@agent.local>`, `x-agent <agent@…>`: by the name and the address together,
 * since each alone is a person's too.
 */
export const looksLikeAgent = ({ name, email }: Person): boolean =>
  /(?:^|[\s'’_-])(?:ai|coding|llm|autonomous)[ -](?:coding[ -])?(?:agent|assistant)$/i.test(name.trim()) ||
  /^(?:an? )?(?:ai (?:assistant|agent|tooling|tools?) (?:of|for)|agent[ -]of)[ -]@?\w/i.test(name.trim()) ||
  /(?:^|['’]s )ai bot$|\bautonomous bot$|\bagentic (?:suite|system|coder|workflow)$/i.test(name.trim()) ||
  agentByName(name) ||
  agentByHandle(name, email) ||
  agentByBoth(name, email) ||
  agentByPostbox(name, email)

/** `Joe (Agent) Stump`, `Flocky (GitHub Agent)`, `Quill Agent`, `Test-Suite-Agent`: nobody is called so; an agent of a build system is. */
const agentByName = (name: string): boolean =>
  /\((?:(?:ai|coding|github|autonomous) )?agent\)/i.test(name) ||
  (/^(?:(?:[A-Z][a-z]{1,20} ){1,3}|(?:[A-Z]\w{1,20}-){1,4})(?:Agent|Sub-?[Aa]gent)$/.test(name.trim()) && !machinery.test(name.trim()))

const machinery =
  /\b(?:build|ci|release|deploy|jenkins|travis|azure|bamboo|teamcity|buildkite|service|support|security|monitoring|datadog|user|secret|free|special|travel|real|double|change|update|sync|backup|test)[ -]agent$/i

/** `ab-codex-review-07 <…@host.local>`: a handle with a product in it that is nobody's first name, on a machine's own address. */
const agentByHandle = (name: string, email: string): boolean =>
  /^(?:[\w.]{1,40}-){0,6}(?:codex|gpt|chatgpt|kimi|qwen|gemini|copilot|opencode|openhands|deepseek|grok)(?:-[\w.]{1,40}){1,6}$/i.test(
    name.trim(),
  ) && /@(?:[\w-]{1,60}\.){0,4}(?:local|localhost|internal|invalid)$/i.test(email.trim())

/** An app whose name says so: `agent-think[bot]`, `our-claude-code-action-bot[bot]`. */
export const agentByApp = (email: string): boolean =>
  /^(?:\d{1,12}\+)?(?:[a-z0-9-]{1,60}-)?(?:ai-agent|coding-agent|claude-code)(?:-[a-z0-9-]{1,60})?\[bot\]@users\.noreply\.github\.com$/i.test(
    email,
  )

const agentByBoth = (name: string, email: string): boolean =>
  (/^ai$/i.test(name.trim()) && /^ai@/i.test(email.trim())) ||
  (/[ -](?:agent|ai)$/i.test(name.trim()) && /\+ai@/i.test(email)) ||
  (/(?:\(agent\)|[ -]agent)$/i.test(name.trim()) &&
    /^(?:ai[-.]?)?agents?(?:[-+.][\w-]{1,60})?@|@agent\.(?:local|internal)$|[+.-]agent(?:[.-]ai)?@/i.test(email))

/**
 * `opspawn <agent@…>`, `agent <agent@…>`: a mailbox that is kept for an agent, under a name in one word. `Vorflux AI <noreply@…>`: a product's name
 * on an address that nobody answers; a company's own people and its bots that build have neither.
 */
const agentByPostbox = (name: string, email: string): boolean =>
  (/^agents?@/i.test(email.trim()) && /^[\w.-]{2,40}$/.test(name.trim()) && !/(?:build|ci|release|deploy)/i.test(name)) ||
  (/^(?:no-?reply|ai|agent|assistant|bot)@/i.test(email.trim()) &&
    !/@(?:[\w-]+\.)?(?:github|gitlab|google)\.com$/i.test(email.trim()) &&
    /\S (?:ai|copilot|coder|agent|coding assistant)$/i.test(name.trim()))

/** `our-renovate-runner[bot]`: an app that says which work it does, and it is no agent's. */
export const looksLikeUpdater = (email: string): boolean =>
  /^(?:\d{1,12}\+)?(?:[\w-]{1,60}-)?(?:renovate|dependabot|releaser?|backport|cherry-?pick)(?:-[\w-]{1,60})?\[bot\]@users\.noreply\.github\.com$/i.test(
    email.trim(),
  )

/** `Build Bot <ci-bot@…>`: a label by name and address together; people called JesseBot are left alone. A label never exempts. */
export const looksLikeBot = ({ name, email }: Person): boolean =>
  /(?:^|[\s_-])(?:ro)?bot$/i.test(name.trim()) && /^(?:[\w.+-]{0,60}[+._-])?(?:ro)?bots?(?:[+._-][\w.+-]{0,60})?(?:@|$)/i.test(email)
