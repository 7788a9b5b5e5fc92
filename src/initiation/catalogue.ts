/** The agents' catalogue, indexed by what is looked up: made once, so that a hundred thousand commits cost seconds. */
import { agents } from '../agents/index.ts'
import { type Account, plainLogin } from '../model/account.ts'
import type { AgentEntry, Mark, Standing } from '../model/agent.ts'

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>

/** An entry with the mark by which it was found. */
export interface Known {
  readonly entry: AgentEntry
  readonly as: Standing
}

interface Pattern extends Known {
  readonly matches: RegExp
  readonly log: boolean
}

const add = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Marks by their kind, in the catalogue's order. */
const marks = new Map<Mark['kind'], { readonly entry: AgentEntry; readonly mark: Mark }[]>()
for (const entry of agents) for (const mark of entry.marks) add(marks, mark.kind, { entry, mark })

const each = <K extends Mark['kind']>(kind: K): readonly { readonly entry: AgentEntry; readonly mark: MarkOf<K> }[] =>
  (marks.get(kind) ?? []).flatMap(({ entry, mark }) => (isKind(mark, kind) ? [{ entry, mark }] : []))
const isKind = <K extends Mark['kind']>(mark: Mark, kind: K): mark is MarkOf<K> => mark.kind === kind

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i')

const byEmail = new Map<string, (Known & { readonly name: RegExp | null })[]>()
for (const { entry, mark } of each('email')) {
  const list = byEmail.get(mark.is) ?? []
  // A mark that also looks at the name is the more exact one and is tried first.
  const known = { entry, as: mark.as, name: mark.name === undefined ? null : whole(mark.name) }
  byEmail.set(mark.is, known.name === null ? [...list, known] : [known, ...list])
}
const byId = new Map<number, (Known & { readonly login: string })[]>()
const byLogin = new Map<string, Known>()
for (const { entry, mark } of each('account')) {
  const login = plainLogin(mark.login)
  if (mark.id !== null) add(byId, mark.id, { entry, as: mark.as, login })
  // `Copilot` has several ids, so its login alone says the least of them; a login with an id of its own elsewhere is found by that first.
  if (!byLogin.has(login)) byLogin.set(login, { entry, as: mark.as })
}
/** Of apps alone, whose logins end in `[bot]`. */
const byBot = new Map<string, Known>(
  each('account').flatMap(({ entry, mark }) =>
    mark.login.endsWith('[bot]') ? [[mark.login.toLowerCase(), { entry, as: mark.as }] as const] : [],
  ),
)
const byKey = new Map<string, Known>(each('key').map(({ entry, mark }) => [mark.fingerprint, { entry, as: mark.as }]))
const byApp = new Map<string, Known>(each('app').map(({ entry, mark }) => [mark.slug, { entry, as: mark.as }]))
const byTrailer = new Map<string, Pattern[]>()
for (const { entry, mark } of each('trailer'))
  add(byTrailer, mark.key, { entry, as: mark.as, matches: whole(mark.matches), log: mark.log ?? false })
const patterns = (kind: 'author-name' | 'branch' | 'label' | 'title'): readonly Pattern[] =>
  each(kind).map(({ entry, mark }) => ({
    entry,
    as: mark.as,
    matches: kind === 'title' ? new RegExp(`^(?:${mark.matches})`, 'i') : whole(mark.matches),
    log: false,
  }))
const authorNames = patterns('author-name')
const branches = patterns('branch')
const labels = patterns('label')
const titles = patterns('title')
const texts: readonly Pattern[] = each('text').map(({ entry, mark }) => ({
  entry,
  as: mark.as,
  matches: new RegExp(mark.matches, 'i'),
  log: mark.log ?? false,
}))
const names: readonly Pattern[] = each('name').map(({ entry, mark }) => ({ entry, as: 'assist', matches: whole(mark.matches), log: false }))

const first = (list: readonly Pattern[], text: string): Known | null => list.find(({ matches }) => matches.test(text)) ?? null

const noreply = /^(?:(\d{1,12})\+)?([\w.-]{1,80}(?:\[bot\])?)@users\.noreply\.github\.com$/i

/** By exact address, else by the account that a noreply address names. Never by domain or part of a name. */
export const byAddress = (email: string, name: string): Known | null => {
  const address = email.trim().toLowerCase()
  const exact = byEmail.get(address)?.find((known) => known.name === null || known.name.test(name.trim()))
  if (exact !== undefined) return exact
  const found = noreply.exec(address)
  if (found === null) return null
  const [, id, login = ''] = found
  const numbered = id === undefined ? null : ofAccount(Number(id), login)
  if (numbered !== null) return numbered
  // An app's suffix is nobody else's, whatever number was written before it; a bare login may be anybody's by now.
  return byBot.get(login.toLowerCase()) ?? null
}

/** An account by its number, which no rename changes. A number that two share (a misconfigured bot id) is told apart by the login. */
const ofAccount = (id: number, login: string): Known | null => {
  const candidates = byId.get(id) ?? []
  return candidates.find((known) => known.login === plainLogin(login)) ?? (candidates.length === 1 ? (candidates[0] ?? null) : null)
}

export const byAccount = ({ id, login }: Account): Known | null =>
  id === null ? (byLogin.get(plainLogin(login)) ?? null) : ofAccount(id, login)

/** A bot that nobody has named: neither an agent nor surely none. */
export const isUnnamedBot = (email: string): boolean => /\[bot\]@users\.noreply\.github\.com$/i.test(email)

export const bySignature = (fingerprint: string): Known | null => byKey.get(fingerprint) ?? null
export const bySlug = (slug: string): Known | null => byApp.get(slug.toLowerCase()) ?? null
export const byAuthorName = (name: string): Known | null => first(authorNames, name.slice(0, 200).trim())
export const byBranch = (branch: string): Known | null => first(branches, branch.slice(0, 300))
export const byLabel = (label: string): Known | null => first(labels, label.slice(0, 100))
export const byTitle = (title: string): Known | null => first(titles, title.slice(0, 300))
/** A tool by the name that a disclosure calls it. */
export const byToolName = (name: string): Known | null => {
  // `OpenCode.ai`: called by its site.
  const text = name
    .slice(0, 100)
    .trim()
    .replace(/^(\w{3,20})\.(?:ai|dev)\b/, '$1')
  // `Claude Opus 4.5 via Crush`: the model is named first, the tool that used it last.
  const via = / via (\S.{0,60})$/i.exec(text)?.[1]
  // `ClaudeCode:claude-opus-5` writes in one word what the vendor writes in two.
  const spaced = text.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  return (via === undefined ? null : first(names, via)) ?? first(names, text) ?? (spaced === text ? null : first(names, spaced))
}

const models =
  /^(?:[a-z][\w.-]{1,30}\/)?(?:kiro cli|cursor (?:agent|cli)|claude|codex|copilot|github copilot|gemini|gpt|openclaw|opencode|aider|deepseek|qwen|grok|kimi|glm|hermes agent)\b/i
/**
 * `Ali Ayas (claude-sonnet-4)`, `Ann (via Pi Coding Agent)`: the tool that used a person's identity. A bare company in brackets is where somebody
 * works.
 */
export const byToolBehind = (name: string): Known | null => {
  const [, via, inside] = /\((via )?([^()]{2,60})\)$/i.exec(name.slice(0, 200).trim()) ?? []
  // `Ryan Example + Claude`: a person who names whom they work with; `Ada's Codex Agent`: whose it is.
  const beside = /(?:\S \+ |['’]s )(\w[\w .-]{2,40}?)(?: agent| bot)?$/i.exec(name.slice(0, 200).trim())?.[1]
  const tool = (inside ?? beside)?.replace(/^[a-z][\w.-]{1,30}\//i, '')
  if (tool === undefined || (via === undefined && !models.test(tool))) return null
  const known = byToolName(tool)
  return known === null ? null : { ...known, as: 'agent' }
}

export const byTrailerValue = (key: string, value: string): (Known & { readonly log: boolean }) | null =>
  byTrailer.get(key)?.find(({ matches }) => matches.test(value.slice(0, 400))) ?? null

/** Every footer or marker in a text, with what it matched. */
export const inText = (text: string): readonly (Known & { readonly log: boolean; readonly found: string })[] =>
  texts.flatMap(({ entry, as, log, matches }) => {
    const found = matches.exec(text)
    return found === null ? [] : [{ entry, as, log, found: found[0] }]
  })

/** Addresses by which agents are known: those that evidence keeps readable. */
export const agentAddresses: ReadonlySet<string> = new Set(byEmail.keys())

/** Accounts of agents and of machines: none of them is a person who could approve. */
export const machineAccounts: readonly Account[] = each('account').map(({ mark }) => ({ id: mark.id, login: mark.login, type: 'Bot' }))
