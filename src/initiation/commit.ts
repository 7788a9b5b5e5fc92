/** Whose hand wrote one commit, by everything that it shows: identities, signature, trailers, footers and disclosures. */
import type { Commit } from '../model/commit.ts'
import type { Signal } from '../model/signal.ts'
import { byAccount, byAddress, bySignature, inText, isUnnamedBot } from './catalogue.ts'
import { hit, involvementOf, linkIn } from './commit-hit.ts'
import { trailerSignals } from './commit-trailers.ts'
import { disclosuresIn } from './disclosure.ts'
import { agentByApp, byMailbox, byName, looksLikeAgent, looksLikeBot, looksLikeUpdater } from './names.ts'

const MAX_MESSAGE = 100_000

/** Signals of one commit; hits only. Accounts that could not be read are told by whoever asks about the range. */
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
    if (role === 'author' && (looksLikeBot(person) || looksLikeUpdater(person.email)))
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
