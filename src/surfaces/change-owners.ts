/** Owners taken from the code that they had to review. */
import type { Scene } from '../model/detector.ts'
import { changedSides, lineHolding, type Sides, written } from './change-sides.ts'
import type { Weakening } from './change-weakening.ts'

interface Rule {
  readonly pattern: string
  readonly owners: readonly string[]
  readonly text: string
}

export const isOwnersFile = (path: string): boolean => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path)

const mostLines = 20_000

/** Rules in order; comments and blank lines left out. */
const ownerRules = (text: string): readonly Rule[] =>
  text.split('\n', mostLines).flatMap((line) => {
    const cut = line.search(/(?:^|\s)#/)
    const [pattern, ...owners] = (cut < 0 ? line : line.slice(0, cut)).trim().split(/\s+/)
    return pattern === undefined || pattern === '' ? [] : [{ pattern, owners, text: line.trim() }]
  })

export const ownersWeakened = (scene: Pick<Scene, 'changes' | 'files'>): readonly Weakening[] => {
  const all = changedSides(scene, isOwnersFile)
  // A file that only moves between the places GitHub looks in is compared as one.
  const moved = all.length > 1 && all.some(({ status }) => status === 'renamed')
  return all.filter(({ status }) => !(moved && status === 'removed')).flatMap((sides) => inFile(sides, deletedIn(scene)))
}

const deletedIn = ({ changes }: Pick<Scene, 'changes'>): readonly string[] =>
  changes.known ? changes.value.flatMap(({ status, path, previousPath }) => (status === 'removed' ? [path] : (previousPath ?? []))) : []

const inFile = ({ path, before, after }: Sides, deleted: readonly string[]): readonly Weakening[] => {
  const [old, now] = [written(before), written(after)]
  if (old === null || now === null)
    return [
      { code: 'owners-unread', message: 'The owners change, and how could not be read.', path, line: 1, quote: null, blockworthy: false },
    ]
  const [oldRules, newRules] = [ownerRules(old), ownerRules(now)]
  const same = oldRules.length === newRules.length && oldRules.every((rule, i) => sameRule(rule, newRules[i]))
  if (same) return []
  const weaker = [...oldRules.flatMap((rule) => lostBy(rule, newRules, deleted)), ...overruled(oldRules, newRules)]
  if (weaker.length === 0)
    return [
      { code: 'owners-changed', message: 'Changes who owns which code.', path, ...firstNew(now, oldRules, newRules), blockworthy: false },
    ]
  return weaker.map(({ text, what }) => ({
    code: 'owners-weakened',
    message: what,
    path,
    line: lineHolding(now, text),
    quote: text,
    blockworthy: true,
  }))
}

const sameRule = (a: Rule, b: Rule | undefined): boolean => b !== undefined && a.pattern === b.pattern && same(a.owners, b.owners)
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((owner) => b.includes(owner))

interface Lost {
  readonly text: string
  readonly what: string
}

/** A rule's owners are gone unless an equal or wider rule still names them, or what it covered is deleted or renamed too. */
const lostBy = (rule: Rule, now: readonly Rule[], deleted: readonly string[]): readonly Lost[] => {
  if (rule.owners.length === 0) return []
  const next = now.findLast(({ pattern }) => pattern === rule.pattern)
  if (next !== undefined) {
    if (next.owners.length === 0) return [{ text: next.text, what: 'Code that had owners has none any more.' }]
    const kept = rule.owners.some((owner) => next.owners.includes(owner))
    if (kept && next.owners.length >= rule.owners.length) return []
    // With several owners on a line any one of them may approve: fewer is no weaker, others are.
    return kept ? [] : [{ text: next.text, what: 'Code is given to other owners.' }]
  }
  const renamed = now.some((other) => same(other.owners, rule.owners) && !now.some((one) => one.pattern === rule.pattern))
  const folder = rule.pattern.replace(/^\/|[*/]+$/g, '')
  const gone = folder !== '' && deleted.some((path) => path === folder || path.startsWith(`${folder}/`))
  return renamed || gone ? [] : [{ text: rule.text, what: 'A line that gave code its owners is removed.' }]
}

/** A catch-all below others overrules them: the last line that matches speaks. */
const overruled = (old: readonly Rule[], now: readonly Rule[]): readonly Lost[] =>
  now.flatMap((rule, i) => {
    const everything = rule.pattern === '*' || rule.pattern === '/' || rule.pattern === '**' || rule.pattern === '/**'
    const known = old.some((other, at) => other.pattern === rule.pattern && (at > 0 || i === 0))
    return everything && i > 0 && !known && old.length > 0
      ? [{ text: rule.text, what: 'A line for everything, below the others, overrules them all.' }]
      : []
  })

const firstNew = (text: string, old: readonly Rule[], now: readonly Rule[]): { readonly line: number; readonly quote: string | null } => {
  const rule = now.find((one) => !old.some((other) => sameRule(other, one))) ?? null
  return { line: rule === null ? 1 : lineHolding(text, rule.text), quote: rule?.text ?? null }
}
