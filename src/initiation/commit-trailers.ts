/** What the trailers of a commit say of who wrote it or helped. */
import type { Commit } from '../model/commit.ts'
import type { Signal } from '../model/signal.ts'
import { byAddress, byAuthorName, byToolName, byTrailerValue, type Known } from './catalogue.ts'
import { hit, involvementOf, linkIn } from './commit-hit.ts'
import { agentByApp, botCalled, byMailbox, byName, looksLikeAgent } from './names.ts'
import { personIn, saysNo, trailersIn } from './trailers.ts'

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
  'agent-signature',
  'agent-tool',
  'helped-by',
  'authored-by',
  'written-by',
  'written-with',
  'generated-with',
  'created-with',
  'made-with',
])
/** What GitHub writes when somebody takes a reviewer's suggestion: the reviewer becomes the co-author, and the hand is the taker's. */
const suggestion = /^apply suggestions? from (?:@|code review)/i
const sayNo = new RegExp(String.raw`^(?:${saysNo}|-)\W{0,3}$`, 'i')
const generic =
  /^(?:yes|true|an? ?)?\W{0,3}(?:ai|a\.i|llms?|genai|generative ai|ai[ -](?:assistant|agent|tools?|model)s?|yes|true)\b|#llms?\b|\bai[ -](?:assistant|agent)\b|\((?:[^)]{0,60}\b)?(?:model: ?\w|autonomous\b|ai agent\b)[^)]{0,60}\)$/i

export const trailerSignals = (commit: Commit, message: string): Signal[] =>
  trailersIn(message).flatMap(({ key, value }) => {
    const common = { id: 'commit-trailer', title: 'Trailer of the commit', trust: 'forgeable', value: `${key}: ${value}` } as const
    if (sayNo.test(value)) return []
    const { name, email } = personIn(value)
    if (email !== null) {
      const known = byAddress(email, name) ?? byMailbox(name, email) ?? (authorship.has(key) || disclosing.has(key) ? byName(name) : null)
      if (known !== null) {
        const helped = key === 'assisted-by' || key === 'helped-by' || (key === 'co-authored-by' && suggestion.test(message))
        const standing = involvementOf(known, false)
        const involvement = helped && standing !== 'none' ? 'assisted' : standing
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
    const plain = value.replaceAll(/\[([^\]]{1,60})\]\([^)]{0,200}\)/g, '$1').replace(/\.$/, '')
    const named = [plain, ...plain.split(/[,;&+/]| and /)]
      .map((part) => byToolName(part.replaceAll(/[[\]`"']|^[^\p{L}\p{N}[]+/gu, '').trim()))
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
  const known = key === 'co-authored-by' ? (byAuthorName(name) ?? botCalled(name)) : null
  return known === null ? null : { ...known, log: false }
}
