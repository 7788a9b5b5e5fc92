/** Break-glass: a guarded environment of its own, a reference, this attempt's code and a reason. Never an input, a label or a commit. */
import type { Category } from '../model/surface.ts'
import { claimsIn } from './claims.ts'
import { codeIn, reasonIn } from './countersign.ts'
import { type Hearing, settle } from './settle.ts'

export interface BreakGlass {
  readonly broken: boolean
  readonly because: string
}

/** Null where the policy has none, or where nobody has tried. It is louder than an approval, not quieter: it always asks for the code. */
export const brokenGlass = (hearing: Hearing): BreakGlass | null => {
  const { policy, facts, decision } = hearing
  const glass = policy.breakGlass
  if (glass === null) return null
  const tried = claimsIn(facts, glass.environment).filter(({ state }) => state === 'approved')
  if (tried.length === 0) return null
  const lifts = new Set<Category>(glass.categories)
  const blocking = decision.rulings
    .filter(({ decision: tier, lifted }) => tier === 'block' && lifted === null)
    .flatMap(({ surfaces }) => surfaces.map((index) => decision.surfaces[index]?.category))
  const beyond = blocking.find((category) => category === undefined || !lifts.has(category))
  if (beyond !== undefined) return { broken: false, because: `Break-glass was tried, and the policy does not let it lift ${beyond}.` }
  const strict = {
    ...policy,
    approval: { ...policy.approval, countersign: 'always', reason: 'required', via: ['environment'], minimum: 1, approvers: [] },
  } as const
  const settled = settle({ ...hearing, policy: strict, environment: glass.environment })
  if (settled.state !== 'approved') return { broken: false, because: `Break-glass was tried and does not count: ${settled.because}.` }
  const approvers = new Set(settled.approvers.map(({ login }) => login))
  const referenced = tried.some(
    ({ account, comment }) =>
      account !== null &&
      approvers.has(account.login) &&
      settled.code !== null &&
      codeIn(comment, settled.code) === 'this' &&
      namesReference(comment, glass.reference),
  )
  if (!referenced)
    return {
      broken: false,
      because: `Break-glass was tried without the reference that the policy wants (${glass.reference.slice(0, 80)}).`,
    }
  return {
    broken: true,
    because: `BREAK-GLASS: ${settled.because} through ${glass.environment}. This lifts ${[...lifts].join(', ')} for this attempt only.`,
  }
}

/** The reference as a pattern in which `*` stands for letters, digits and hyphens and `#` for digits: `INC-#`. No regular expression of a policy is run. */
const namesReference = (comment: string, pattern: string): boolean =>
  reasonIn(comment)
    .split(/[\s,;()[\]"'<>]+/)
    .some((word) => matches(pattern.slice(0, 100), word.slice(0, 200)))

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
