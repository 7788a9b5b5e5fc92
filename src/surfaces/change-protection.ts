/** Protection that is kept as code: rulesets, branch protection, merge bots. */
import type { Scene } from '../model/detector.ts'
import { type Data, dataOf, type Leaf, leavesApart, saysTheSame } from './change-data.ts'
import { changedSides, firstDifference, firstLine, lineHolding, type Sides, written } from './change-sides.ts'
import type { Weakening } from './change-weakening.ts'
import { classOf } from './path-match.ts'

const terraformProtection = /\b(?:github_branch_protection\w{0,10}|github_repository_ruleset|github_organization_ruleset)\b/

export const isTerraform = (path: string): boolean => /\.(?:tf|tofu)$/.test(path)

export const protectionWeakened = (scene: Pick<Scene, 'changes' | 'files'>): readonly Weakening[] => [
  ...changedSides(scene, (path) => classOf(path)?.id === 'protection' && !isTerraform(path)).flatMap(inSettings),
  ...changedSides(scene, isTerraform).flatMap(inTerraform),
]

/** What every ruleset of GitHub says of itself. Other tools have rulesets too: blockers of advertisements, linters. */
const rulesetWords = /"(?:enforcement|bypass_actors|required_status_checks)"/

/** A file that is a ruleset by its name alone, whichever of its texts is known says otherwise. */
const isAnothersRuleset = (path: string, texts: readonly (string | null)[]): boolean =>
  /ruleset[^/]*\.json$/i.test(path) && !path.startsWith('.github/') && texts.every((text) => text !== null && !rulesetWords.test(text))

const inSettings = ({ path, before, after }: Sides): readonly Weakening[] => {
  const [old, now] = [written(before), written(after)]
  if (isAnothersRuleset(path, [old, now])) return []
  if (old !== null && now !== null && saysTheSame(path, old, now)) return []
  const plain = { path, code: 'protection-changed', message: 'Changes review and protection rules.', blockworthy: false }
  if (old === null || now === null) return [{ ...plain, line: 1, quote: null }]
  if (after.known && after.value === null) {
    return [
      { path, code: 'protection-weakened', message: 'A file of protection rules is removed.', ...firstLine(old, ''), blockworthy: true },
    ]
  }
  const [oldData, nowData]: readonly [Data, Data] = [dataOf(path, old), dataOf(path, now)]
  const { gone, come } = leavesApart(oldData, nowData)
  const weaker = old === '' ? undefined : (come.find((leaf) => loosens(leaf, gone)) ?? gone.find((leaf) => guards(leaf, come)))
  if (weaker === undefined) return [{ ...plain, ...firstDifference(old, now) }]
  const key = weaker.keys.findLast((one) => one !== '[]') ?? ''
  return [
    {
      path,
      code: 'protection-weakened',
      message: 'Branch protection is weakened.',
      line: lineHolding(now, key),
      quote: `${key}: ${weaker.value}`,
      blockworthy: true,
    },
  ]
}

const last = ({ keys }: Leaf): string => keys.findLast((key) => key !== '[]')?.toLowerCase() ?? ''
const off = (value: string): boolean => /^(?:false|null|0|off|no)$/i.test(value)
const on = (value: string): boolean => /^(?:true|on|yes)$/i.test(value)

/** Settings that guard while they are on, and such that open while they are on. */
const guardsOn =
  /^(?:strict|enforce_admins|dismiss_stale_reviews(?:_on_push)?|require_code_owner_reviews?|require_last_push_approval|required_conversation_resolution|required_linear_history|required_signatures|required_review_thread_resolution|strict_required_status_checks_policy|lock_branch|enabled|block_creations|require_signed_commits|require_conversation_resolution)$/
const opensOn = /^(?:allow_force_pushes|allow_deletions|allows_force_pushes|allows_deletions|do_not_enforce_on_create|allow_auto_merge)$/
const counts = /^(?:required_approving_review_count|required_reviewers|approvals_required|required_approvals)$/

/** A value that came in and opens something. */
const loosens = (leaf: Leaf, gone: readonly Leaf[]): boolean => {
  const name = last(leaf)
  if (opensOn.test(name)) return on(leaf.value)
  if (guardsOn.test(name)) return off(leaf.value) && gone.some((old) => last(old) === name && on(old.value))
  if (counts.test(name)) return gone.some((old) => last(old) === name && Number(old.value) > Number(leaf.value))
  if (name === 'enforcement') return /^(?:disabled|evaluate)$/i.test(leaf.value)
  return leaf.keys.includes('bypass_actors') || leaf.keys.includes('bypass_pull_request_allowances')
}

/** A value that went away and guarded something: a required check, a rule, a review. */
const guards = (leaf: Leaf, come: readonly Leaf[]): boolean => {
  const name = last(leaf)
  const replaced = come.some((now) => now.keys.join() === leaf.keys.join() || last(now) === name)
  if (counts.test(name) || guardsOn.test(name)) return !replaced && !off(leaf.value) && leaf.value !== '0'
  const inside = leaf.keys.some((key) =>
    /^(?:contexts|checks|required_status_checks|rules|conditions|required_pull_request_reviews|status|protection)$/.test(key),
  )
  return inside && !replaced && !/^(?:integration_id|app_id|id|source)$/.test(name)
}

/** Terraform is read by its lines: enough to see a guard go off, a count go down, a resource go away. */
const inTerraform = ({ path, before, after }: Sides): readonly Weakening[] => {
  const [old, now] = [written(before), written(after)]
  if (old === null || now === null || !(terraformProtection.test(old) || terraformProtection.test(now))) return []
  if (saysTheSame(path, old, now)) return []
  const [was, is] = [settings(old), settings(now)]
  const weaker = [...is].find(([key, value]) => {
    const prior = was.get(key)
    const leaf = { keys: [key.replace(/#\d+$/, '')], value }
    return prior !== value && loosens(leaf, prior === undefined ? [] : [{ ...leaf, value: prior }])
  })
  const lost = [...was].find(([key, value]) => !is.has(key) && guards({ keys: [key.replace(/#\d+$/, '')], value }, []))
  const shrunk =
    contexts(old).filter((one) => !contexts(now).includes(one)).length > contexts(now).filter((one) => !contexts(old).includes(one)).length
  const removed = count(old) > count(now)
  const seen = weaker ?? lost
  const place =
    seen === undefined
      ? firstDifference(old, now)
      : { line: lineHolding(now, seen[0].replace(/#\d+$/, '')), quote: `${seen[0].replace(/#\d+$/, '')} = ${seen[1]}` }
  const isWeaker = old !== '' && (seen !== undefined || shrunk || removed)
  return [
    {
      path,
      code: isWeaker ? 'protection-weakened' : 'protection-changed',
      message: isWeaker ? 'Branch protection is weakened.' : 'Changes review and protection rules.',
      ...place,
      blockworthy: isWeaker,
    },
  ]
}

/** Settings by name; a name that comes again is told apart by its turn. */
const settings = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const turns = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s{0,80}([a-z_]{1,60})\s{0,40}=\s{0,10}"?([\w.-]{1,60})"?/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    found.set(`${name}#${turn}`, value)
  }
  return found
}

const contexts = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:contexts|context)\s{0,40}=\s{0,10}([^\n]{1,1000})/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/"([^"]{1,200})"/g)].map(([, name = '']) => name),
  )

const count = (text: string): number =>
  text.split('\n').filter((line) => line.trimStart().startsWith('resource') && terraformProtection.test(line)).length
