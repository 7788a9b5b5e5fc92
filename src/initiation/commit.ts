/** Whose hand wrote one commit, by everything that it shows: identities, signature, trailers, footers and disclosures. */
import type { Commit } from '../model/commit.ts'
import type { Involvement, Signal, Trust } from '../model/signal.ts'
import {
  byAccount,
  byAddress,
  byAuthorName,
  bySignature,
  byToolBehind,
  byToolName,
  byTrailerValue,
  inText,
  isUnnamedBot,
  type Known,
} from './catalogue.ts'
import { disclosuresIn } from './disclosure.ts'
import { personIn, trailersIn } from './trailers.ts'

const MAX_MESSAGE = 100_000

/** Signals of one commit; hits only. What could not be read of it is said by `unreadOf`. */
export const signalsOfCommit = (commit: Commit): readonly Signal[] => {
  const signals = [...identitySignals(commit), ...signatureSignals(commit)]
  const message = commit.message.slice(0, MAX_MESSAGE)
  signals.push(...trailerSignals(commit, message))
  // A bot's text is mostly other people's; the footer with which a message ends is not, unless it is a changelog that ends there.
  const isBot = signals.some(({ automation, id }) => automation && id === 'commit-author')
  if (!isBot) signals.push(...textSignals(commit, message))
  else if (!quotesChangelogs(commit)) signals.push(...footersIn(commit, endOf(message)))
  return signals
}

/** Bots that bump dependencies or write releases: whatever their messages say was said elsewhere first. */
const quoting = new Set(['dependabot', 'renovate', 'greenkeeper', 'pyup', 'snyk', 'changesets', 'release-please', 'semantic-release'])
const quotesChangelogs = ({ author, authorAccount }: Commit): boolean => {
  const linked = authorAccount.known && authorAccount.value !== null ? byAccount(authorAccount.value) : null
  return quoting.has((byAddress(author.email, author.name) ?? linked)?.entry.id ?? '')
}

/** The last two paragraphs: a squash sets its co-authors behind the footer. */
const endOf = (message: string): string =>
  message
    .trimEnd()
    .split(/\n[ \t]*\n/)
    .slice(1)
    .slice(-2)
    .join('\n\n')

interface Seen {
  readonly id: string
  readonly title: string
  readonly trust: Trust
  readonly involvement: Involvement
  readonly agent: string | null
  readonly automation?: boolean
  readonly value: string
  readonly because: string
  readonly log?: string | null
}

const hit = (commit: Commit, { automation = false, log = null, value, ...seen }: Seen): Signal => ({
  ...seen,
  outcome: 'hit',
  automation,
  subject: `commit:${commit.sha}`,
  value: value.slice(0, 200),
  log: log?.slice(0, 300) ?? null,
  at: null,
})

/** Authorship for an agent. A review bot's accepted suggestion is help where it stands as co-author, and authorship where it is the author. */
const involvementOf = ({ as, entry }: Known, authored: boolean): Involvement =>
  as === 'automation' || entry.kind === 'automation'
    ? 'none'
    : as === 'hint'
      ? 'unknown'
      : as === 'assist' && !authored
        ? 'assisted'
        : 'authored'

/** `Claude <agents+claude@…>`: a tool's name on a mailbox that is kept for agents. */
const byMailbox = (name: string, email: string): Known | null => {
  const tool = /^agents?[+.-]([\w-]{1,40})@/i.exec(email.trim())?.[1]
  if (tool === undefined || tool.toLowerCase() !== name.trim().toLowerCase().replaceAll(' ', '-')) return null
  const known = byToolName(name)
  return known === null ? null : { ...known, as: 'agent' }
}

/** A whole name that no person bears, or a person's with the tool behind it in brackets. */
const byName = (name: string): Known | null => byAuthorName(name) ?? byToolBehind(name)

const roles = { author: 'Author of the commit', committer: 'Committer of the commit' } as const

const identitySignals = (commit: Commit): Signal[] =>
  (['author', 'committer'] as const).flatMap((role) => {
    const person = commit[role]
    const account = role === 'author' ? commit.authorAccount : commit.committerAccount
    const linked = account.known && account.value !== null ? byAccount(account.value) : null
    const known = byAddress(person.email, person.name) ?? linked ?? byMailbox(person.name, person.email) ?? byName(person.name)
    const value = `${person.name} <${person.email}>`
    const common = {
      id: `commit-${role}`,
      title: roles[role],
      trust: linked !== null && role === 'author' ? 'platform' : 'forgeable',
      value,
    } as const
    if (known !== null) {
      const involvement = involvementOf(known, true)
      if (role === 'committer' && involvement === 'none') return []
      return [
        hit(commit, {
          ...common,
          involvement,
          agent: involvement === 'none' ? null : known.entry.id,
          automation: known.entry.kind === 'automation',
          because: `${known.entry.name} is known by this identity`,
        }),
      ]
    }
    if (looksLikeAgent(person) || agentByApp(person.email))
      return [hit(commit, { ...common, involvement: 'authored', agent: null, because: 'its name and address call it an agent' })]
    if (role === 'author' && looksLikeBot(person))
      return [hit(commit, { ...common, involvement: 'none', agent: null, automation: true, because: 'its name and address call it a bot' })]
    if (role === 'author' && isUnnamedBot(person.email))
      return [
        hit(commit, {
          ...common,
          involvement: 'unknown',
          agent: null,
          because: 'a bot that nobody has named: neither an agent nor surely none',
        }),
      ]
    return []
  })

/**
 * `Somebody's AI Agent`: the name says all. `Julius (Agent) <julius@agent.local>`, `x-agent <agent@…>`: by the name and the address together,
 * since each alone is a person's too.
 */
const looksLikeAgent = ({ name, email }: Commit['author']): boolean =>
  /(?:^|[\s'’_-])(?:ai|coding|llm|autonomous)[ -](?:coding[ -])?(?:agent|assistant)$/i.test(name.trim()) ||
  /(?:^|['’]s )ai bot$|\bautonomous bot$/i.test(name.trim()) ||
  agentByName(name) ||
  agentByBoth(name, email)
/** `Joe (Agent) Stump`, `Flocky (GitHub Agent)`, `Quill Agent`: nobody is called so; an agent of a build system is. */
const agentByName = (name: string): boolean =>
  /\((?:(?:ai|coding|github) )?agent\)/i.test(name) ||
  (/^[A-Z][a-z]{1,20} (?:Agent|Sub-?[Aa]gent)$/.test(name.trim()) && !machinery.test(name.trim()))
const machinery =
  /^(?:build|ci|release|deploy|jenkins|travis|azure|bamboo|teamcity|buildkite|service|support|security|monitoring|datadog|user|secret|free|special|travel|real|double|change|update|sync|backup|test) agent$/i
/** An app whose name says so: `agent-think[bot]`, `our-claude-code-action-bot[bot]`. */
const agentByApp = (email: string): boolean =>
  /^(?:\d{1,12}\+)?(?:[a-z0-9-]{1,60}-)?(?:ai-agent|coding-agent|claude-code)(?:-[a-z0-9-]{1,60})?\[bot\]@users\.noreply\.github\.com$/i.test(
    email,
  )
const agentByBoth = (name: string, email: string): boolean =>
  /(?:\(agent\)|[ -]agent)$/i.test(name.trim()) &&
  /^(?:ai[-.]?)?agents?(?:[-+.][\w-]{1,60})?@|@agent\.(?:local|internal)$|[+.-]agent(?:[.-]ai)?@/i.test(email)

/** `Build Bot <ci-bot@…>`: a label by name and address together; people called JesseBot are left alone. A label never exempts. */
const looksLikeBot = ({ name, email }: Commit['author']): boolean =>
  /(?:^|[\s_-])(?:ro)?bot$/i.test(name.trim()) && /^(?:[\w.+-]{0,60}[+._-])?(?:ro)?bots?(?:[+._-][\w.+-]{0,60})?@/i.test(email)

const signatureSignals = ({ signature, ...commit }: Commit): Signal[] => {
  if (!signature.known || signature.value?.key == null) return []
  const known = bySignature(signature.value.key)
  if (known === null) return []
  const { verified } = signature.value
  const trust = verified.known && verified.value ? 'platform' : 'forgeable'
  const full: Commit = { ...commit, signature }
  return [
    hit(full, {
      id: 'commit-signature',
      title: 'Signing key of the commit',
      trust,
      involvement: 'authored',
      agent: known.entry.id,
      value: signature.value.key,
      because: `the key is ${known.entry.vendor}'s`,
    }),
  ]
}

const authorship = new Set(['co-authored-by', 'co-developed-by', 'signed-off-by'])
const disclosing = new Set([
  'assisted-by',
  'generated-by',
  'ai-assisted',
  'ai-assisted-by',
  'ai-tools',
  'ai-tool',
  'ai-tool-used',
  'ai-tools-used',
  'ai-assistant',
  'ai-agent',
  'ai-generated-by',
  'ai-model',
  'coding-agent',
  'helped-by',
  'authored-by',
  'written-by',
  'written-with',
  'generated-with',
  'created-with',
  'made-with',
])
const sayNo = /^(?:no|none|n\/a|false|nobody|human|not used|-)\W{0,3}$/i
const generic =
  /^(?:yes|true|an? ?)?\W{0,3}(?:ai|a\.i\.|llms?|genai|generative ai|ai[ -](?:assistant|agent|tools?|model)s?|yes|true)\b|#llms?\b|\bai[ -](?:assistant|agent)\b/i

const trailerSignals = (commit: Commit, message: string): Signal[] =>
  trailersIn(message).flatMap(({ key, value }) => {
    const common = { id: 'commit-trailer', title: 'Trailer of the commit', trust: 'forgeable', value: `${key}: ${value}` } as const
    if (sayNo.test(value)) return []
    const { name, email } = personIn(value)
    if (email !== null) {
      const known = byAddress(email, name) ?? byMailbox(name, email) ?? (authorship.has(key) || disclosing.has(key) ? byName(name) : null)
      if (known !== null) {
        const involvement = key === 'assisted-by' || key === 'helped-by' ? 'assisted' : involvementOf(known, false)
        return involvement === 'none'
          ? []
          : [
              hit(commit, {
                ...common,
                involvement,
                agent: known.entry.id,
                because: `${known.entry.name} is known by this name and address`,
              }),
            ]
      }
      if (authorship.has(key) && (looksLikeAgent({ name, email }) || agentByApp(email)))
        return [hit(commit, { ...common, involvement: 'authored', agent: null, because: 'its name and address call it an agent' })]
      // A person with an address is a person, whatever the name.
      return []
    }
    const exact = byTrailerValue(key, value) ?? byTrailerValue(key, name) ?? nameAlone(key, name)
    if (exact !== null)
      return [
        hit(commit, {
          ...common,
          involvement: involvementOf(exact, false),
          agent: exact.entry.id,
          because: `${exact.entry.name} writes this trailer`,
          log: exact.log ? linkIn(value) : null,
        }),
      ]
    // `AI: Claude Code (…)` names a tool; with anything else behind it the word is prose.
    if (!disclosing.has(key) && key !== 'ai') return []
    const named = [value, ...value.split(/[,;&+/]| and /)]
      .map((part) => byToolName(part.replaceAll(/[[\]`"']/g, '').trim()))
      .find((one) => one !== null)
    if (named != null)
      return [
        hit(commit, { ...common, involvement: 'assisted', agent: named.entry.id, because: `it says that ${named.entry.name} helped` }),
      ]
    return generic.test(value) && key !== 'ai'
      ? [hit(commit, { ...common, involvement: 'assisted', agent: null, because: 'it says that an AI helped' })]
      : []
  })

/** A co-author without an address is known by a name that no person bears. */
const nameAlone = (key: string, name: string): (Known & { readonly log: boolean }) | null => {
  const known = key === 'co-authored-by' ? byAuthorName(name) : null
  return known === null ? null : { ...known, log: false }
}

const linkIn = (text: string): string | null => /https:\/\/\S{1,280}/.exec(text)?.[0] ?? null

const footersIn = (commit: Commit, text: string): Signal[] =>
  inText(text).map(({ entry, as, log, found }) =>
    hit(commit, {
      id: 'commit-text',
      title: 'Text of the commit',
      trust: 'forgeable',
      involvement: involvementOf({ entry, as }, false),
      agent: entry.id,
      value: found,
      because: `${entry.name} leaves this mark`,
      log: log ? linkIn(found) : null,
    }),
  )

const textSignals = (commit: Commit, message: string): Signal[] => {
  const disclosed = disclosuresIn(message).map(({ agent, quote }) =>
    hit(commit, {
      id: 'commit-disclosure',
      title: 'Disclosure in the commit',
      trust: 'forgeable',
      involvement: 'assisted',
      agent,
      value: quote,
      because: 'it says that an AI helped',
    }),
  )
  return [...footersIn(commit, message), ...disclosed]
}
