/** Edits of files that a rule names by their path: to whoever wrote the rule they are remarkable, however ordinary every detector finds them. */
import { isStricter, type Reason, type Risk, type Tier } from '../model/decision.ts'
import type { Rule, Subject } from '../model/policy.ts'
import { caseOf, matches, type Question, type Spoke, weighed } from './speak.ts'

/** What a rule says of the ordinary edits that it names. */
export interface NamedEdits extends Spoke {
  readonly paths: readonly string[]
}

/** A diff of thousands of files gives a reader no thousand reasons. */
const mostReasons = 20

/** Rules that allow are left out: an ordinary edit is allowed without them. */
export const namedEdits = (question: Question): readonly NamedEdits[] => {
  const judged = new Set(question.surfaces.flatMap(({ side, at }) => (side === 'change' && at !== null ? [at.path] : [])))
  const ordinary = question.changed.filter((path) => !judged.has(path))
  return question.policy.rules.filter(isNaming).flatMap((rule) => ofRule(question, rule, ordinary))
}

const isNaming = ({ when, decision }: Rule): boolean => decision !== 'allow' && when.some(({ key }) => key === 'paths')

const ofRule = (question: Question, rule: Rule, paths: readonly string[]): readonly NamedEdits[] => {
  const groups = new Map<string, Spoke & { readonly paths: string[] }>()
  for (const path of paths) {
    const edit = editOf(path)
    if (!matches(rule, caseOf(question, edit))) continue
    const spoke = weighed(question, edit, { rule, row: rule.decision })
    const key = spoke.lifted ?? ''
    const group = groups.get(key) ?? { ...spoke, paths: [] }
    group.paths.push(path)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const editOf = (path: string): Subject => ({
  category: null,
  side: 'change',
  detector: 'named-edits',
  code: 'named-path',
  message: 'A file that the policy names by its path is changed.',
  at: { path, line: 1, job: null, step: null },
  quote: null,
  via: [],
  target: null,
  credential: null,
  access: 'write',
  production: 'no',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
})

export const reasonsOfEdits = (edits: readonly NamedEdits[]): readonly Reason[] =>
  edits
    .filter(({ tier, lifted }) => tier !== 'allow' && lifted === null)
    .sort((a, b) => (isStricter(a.tier, b.tier) ? -1 : isStricter(b.tier, a.tier) ? 1 : 0))
    .flatMap(({ rule, paths }) =>
      paths.slice(0, mostReasons).map((path) => {
        const { code, message, at } = editOf(path)
        return { code, message, rule: rule.id, at }
      }),
    )

const risks: Readonly<Record<Tier, Risk>> = { allow: 'low', approve: 'medium', block: 'critical' }

export const riskOfEdits = (edits: readonly NamedEdits[]): readonly Risk[] =>
  edits.filter(({ lifted }) => lifted === null).map(({ row }) => risks[row])
