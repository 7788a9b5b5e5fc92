/** Break-glass: a guarded environment of its own, a reference, this attempt's code and a reason. Never an input, a label or a commit. */
import type { Settlement } from '../model/approval.ts'
import type { Facts } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import type { Category } from '../model/surface.ts'
import { bindingOf, claimsIn } from './claims.ts'
import { codeIn, reasonIn } from './countersign.ts'
import { type Hearing, settle } from './settle.ts'

export interface BreakGlass {
  /** `open`: it could lift what blocks, and nobody has tried. `refused`: somebody tried, and it does not count, or it may not be had at all. */
  readonly outcome: 'open' | 'refused' | 'broken'
  readonly because: string
  /** What was settled about its own environment. */
  readonly settlement: Settlement
}

type Glass = NonNullable<Policy['breakGlass']>

/** Null where the policy has none, or where it does not help and nobody has tried. It is louder than an approval, not quieter: it always asks for the code. */
export const brokenGlass = (hearing: Hearing): BreakGlass | null => {
  const { policy, facts, environment } = hearing
  const glass = policy.breakGlass
  if (glass === null) return null
  const own = { ...hearing, environment: glass.environment, policy: strictest(policy) }
  const code = bindingOf(own)
  const tried = claimsIn(facts, glass.environment).filter(({ state }) => state === 'approved')
  const settlement = settle({ ...own, facts: withoutUnfit(facts, glass, code) })
  const refuse = (because: string): BreakGlass | null => (tried.length === 0 ? null : { outcome: 'refused', because, settlement })
  const beyond = beyondReach(hearing, glass)
  if (beyond !== null) return refuse(`Break-glass was tried, and the policy does not let it lift ${beyond}.`)
  if (glass.environment.toLowerCase() === environment.toLowerCase())
    return refuse('Break-glass was tried through the environment of ordinary approvals; it needs one of its own.')
  const lifts = glass.categories.join(', ')
  if (settlement.state === 'approved') {
    const why = settlement.counted.map(({ reason }) => reason).join(' / ')
    const because = `BREAK-GLASS: ${settlement.because} through ${glass.environment}: ${why}. This lifts ${lifts} for this attempt only.`
    return { outcome: 'broken', because, settlement }
  }
  if (tried.length > 0) {
    const lacking = tried.map(({ comment }) => lackOf(comment, glass, code)).find((lack) => lack !== null)
    return refuse(`Break-glass was tried and does not count: ${settlement.state === 'missing' && lacking ? lacking : settlement.because}.`)
  }
  if (settlement.state === 'vacuous' || settlement.reason !== 'approval-missing')
    return { outcome: 'refused', because: `Break-glass cannot be had here: ${settlement.because}.`, settlement }
  return {
    outcome: 'open',
    because: `Break-glass can lift this, once and for this attempt only: a reviewer approves ${glass.environment} with a reference (${glass.reference}), the code ${code ?? ''} and a reason in the comment.`,
    settlement,
  }
}

/** Whatever the policy says of ordinary approvals: its own reviewers, a guarded environment, the code, a reason. */
const strictest = (policy: Policy): Policy => ({
  ...policy,
  approval: {
    ...policy.approval,
    countersign: 'always',
    reason: 'required',
    via: ['environment'],
    accept: ['guarded'],
    minimum: 1,
    approvers: [],
  },
})

/** What blocks and is not among the categories that the policy lists; null where break-glass reaches all of it. */
const beyondReach = ({ decision }: Hearing, { categories }: Glass): string | null => {
  const lifts = new Set<Category>(categories)
  const blocking = decision.rulings.filter(({ decision: tier, lifted }) => tier === 'block' && lifted === null)
  const found = blocking.flatMap(({ surfaces }) => surfaces.map((index) => decision.surfaces[index]?.category))
  if (found.length === 0) return 'what blocks without touching anything'
  const beyond = found.filter((category) => category === undefined || !lifts.has(category))
  return beyond.length === 0 ? null : (beyond[0] ?? 'what it cannot name')
}

/** One comment must carry all of it: two halves in two comments are no break-glass. Rejections stay. */
const withoutUnfit = (facts: Facts, glass: Glass, code: string | null): Facts => {
  if (!facts.approvals.known) return facts
  const own = glass.environment.toLowerCase()
  const fit = facts.approvals.value.filter(
    ({ environments, state, comment }) =>
      state !== 'approved' || !environments.some((name) => name.toLowerCase() === own) || lackOf(comment, glass, code) === null,
  )
  return { ...facts, approvals: { known: true, value: fit } }
}

/** What a comment lacks, in words; null where it has the code, the reference and a reason. */
const lackOf = (comment: string, { reference }: Glass, code: string | null): string | null => {
  if (code === null || codeIn(comment, code) !== 'this') return `the comment does not carry this attempt's code ${code ?? ''}`.trim()
  const words = reasonIn(comment, code).split(/[\s,;()[\]"'<>]+/)
  const others = words.filter((word) => !isReference(word, reference))
  if (others.length === words.length)
    return `the comment carries no reference of the form that the policy wants (${reference.slice(0, 80)})`
  return others.some((word) => /[\p{L}\p{N}]/u.test(word)) ? null : 'the comment gives no reason beside the reference'
}

/** Full stops and colons after it belong to the sentence. */
const isReference = (word: string, pattern: string): boolean =>
  [word, word.replace(/[.:!?]+$/, '')].some((form) => matches(pattern.slice(0, 100), form.slice(0, 200)))

/** `*` stands for letters, digits and hyphens and `#` for digits: `INC-#`. No regular expression of a policy is run. */
const matches = (pattern: string, word: string): boolean => {
  let places = new Set([0])
  for (const sign of pattern) {
    const next = new Set<number>()
    for (const at of places) {
      if (sign === '*' || sign === '#') {
        const one = sign === '#' ? /\d/ : /[\w-]/
        for (let to = at; to < word.length && one.test(word[to] ?? ''); to++) next.add(to + 1)
      } else if (word[at]?.toLowerCase() === sign.toLowerCase()) next.add(at + 1)
    }
    places = next
  }
  return places.has(word.length)
}
