/** Facts that block proof, gathered over everything that was read and judged. */
import type { Initiation, Reach } from '../model/assessment.ts'
import type { Facts } from '../model/facts.ts'
import { textAt } from '../model/files.ts'
import type { Gap } from '../model/gap.ts'
import type { Policy } from '../model/policy.ts'
import type { Credential } from '../model/surface.ts'
import { isHandedOut, type Job, literal, type ReadableWorkflow } from '../model/workflow.ts'
import { codeownersPaths, ownersOf, readCodeowners } from './codeowners.ts'
import { credentialEntries, isListed } from './credential-entry.ts'
import { type GapId, gap } from './gap-words.ts'
import { daysKept } from './kept.ts'

export interface GapScene {
  readonly facts: Facts
  readonly policy: Policy
  readonly initiation: Initiation
  readonly reach: Reach
  /** Our own step's `uses` reference; null where it is not known (a local judgement). */
  readonly gateRef: string | null
  /** The workflow that holds our job; null where it could not be read. */
  readonly workflow: ReadableWorkflow | null
  /** True where an approval is needed. */
  readonly asks: boolean
}

/** Each gap once, in a stable order. The approval's own gaps are added by whoever settles it. */
export const gapsOf = (scene: GapScene): readonly Gap[] => [
  ...ownGaps(scene),
  ...rangeGaps(scene.facts),
  ...reachGaps(scene),
  ...ownerGaps(scene),
  ...endGaps(scene.facts),
  ...keepingGaps(scene),
]

/** What tells a stranger where a repository is open. */
const ofProtection: ReadonlySet<string> = new Set<GapId>([
  'policy-unowned',
  'gate-unpinned',
  'gate-missing',
  'gate-not-first',
  'token-unspecified',
  'secrets-inherited',
  'credential-unmanaged',
  'environment-unguarded',
  'environment-unknown',
  'reviewers-unread',
  'environment-dynamic',
])

/** In a public repository everybody reads the record: gaps of protection are then counted and not spelled, unless the policy says otherwise. */
export const disclosedGaps = (
  gaps: readonly Gap[],
  { source, repository: { visibility } }: Facts,
  { evidence }: Policy,
): readonly Gap[] => {
  const isPublic = visibility.known ? visibility.value === 'public' : source === 'github'
  const hidden = isPublic && evidence.public !== 'full' ? gaps.filter(({ id }) => ofProtection.has(id)) : []
  if (hidden.length === 0) return gaps
  return [
    ...gaps.filter((one) => !hidden.includes(one)),
    gap('protection-counted', `${hidden.length} ${hidden.length === 1 ? 'gap' : 'gaps'}`),
  ]
}

const when = (condition: boolean, id: GapId, which?: string): readonly Gap[] => (condition ? [gap(id, which)] : [])

const keepingGaps = ({ facts, policy }: GapScene): readonly Gap[] => {
  const { keeping } = facts
  if (keeping === undefined) return []
  const days = daysKept(keeping, policy)
  return [
    ...when(!keeping.artifacts, 'evidence-not-kept'),
    ...when(keeping.artifacts && days !== null && days < 365, 'evidence-expires', `kept for ${days} days`),
    ...when(keeping.signing === 'no-id-token', 'evidence-unsigned'),
  ]
}

const ownGaps = ({ facts, gateRef, reach, workflow, asks }: GapScene): readonly Gap[] => {
  const own = reach.jobs.find(({ job }) => job.id === facts.run.job)
  const before = own === undefined ? [] : startedBefore(own.job)
  return [
    ...when(facts.source === 'github' && !facts.run.jobContext, 'job-context'),
    ...when(gateRef !== null && !/^[0-9a-f]{40}$/.test(gateRef), 'gate-unpinned', gateRef ?? undefined),
    ...when(asks && before.length > 0, 'before-the-gate', before.join(', ')),
    ...when(asks && workflow !== null && mayBeCancelled(workflow, facts.run.job, reach), 'concurrency-cancels'),
    ...when(facts.run.tampering.length > 0, 'tampering', facts.run.tampering.join(', ')),
  ]
}

/** What the runner starts before the first step of a job. GitHub's own actions have no `pre`; those of others may. */
const startedBefore = ({ container, services, steps }: Job): readonly string[] => {
  const others = steps.flatMap(({ uses }) => /^[\w.-]+\/[\w./-]+(?=@)/.exec(literal(uses) ?? '')?.[0] ?? [])
  const foreign = [...new Set(others)].filter((name) => !/^(?:actions|github)\/|\/countersign$/i.test(name))
  return [
    ...(container === null ? [] : ['its container']),
    ...(Object.keys(services).length === 0 ? [] : ['its services']),
    ...(foreign.length === 0 ? [] : [`pre steps of ${foreign.slice(0, mostNamed).join(', ')}, if they have any`]),
  ]
}

/** Would a newer run cancel the jobs that wait: the whole run, our own job, or the one that asks? */
const mayBeCancelled = ({ concurrency, jobs }: ReadableWorkflow, ownJob: string | null, { jobs: protectedOnes }: Reach): boolean => {
  const ids = new Set(protectedOnes.map(({ job }) => job.id))
  const waiting = jobs.filter(({ id, environment }) => id === ownJob || ids.has(id) || environment !== null)
  return [concurrency, ...waiting.map((job) => job.concurrency)].some((one) => one !== null && one.cancelInProgress !== false)
}

/** A last job could not see all of the end. */
const endGaps = ({ ended }: Facts): readonly Gap[] => {
  if (ended === undefined) return []
  const { jobs, checks, statuses, evidence } = ended
  const asked = { 'outcome-unknown': jobs, 'checks-unknown': checks, 'statuses-unknown': statuses, 'earlier-evidence-unknown': evidence }
  return (['outcome-unknown', 'checks-unknown', 'statuses-unknown', 'earlier-evidence-unknown'] as const).flatMap((id) => {
    const fact = asked[id]
    return fact.known ? [] : [gap(id, fact.because)]
  })
}

const rangeGaps = (facts: Facts): readonly Gap[] => {
  const cut = facts.ranges.find(({ truncated }) => truncated !== null)
  const missing = (fact: { known: boolean; cause?: string }): boolean =>
    !fact.known && fact.cause !== 'not-in-source' && fact.cause !== 'not-asked'
  return [
    ...when(cut !== undefined, 'range-truncated', cut?.truncated ?? undefined),
    ...when(
      facts.ranges.some(({ commits, truncated }) => missing(commits) && truncated === null),
      'range-unknown',
    ),
    ...when(missing(facts.changes), 'changes-unknown'),
    ...when(missing(facts.pulls), 'pulls-unknown'),
    ...facts.checkouts.filter(({ sha }) => !sha.known).map(({ job }) => gap('checked-out-ref', `job ${job}`)),
  ]
}

const mostNamed = 20

const reachGaps = ({ facts, policy, reach }: GapScene): readonly Gap[] => {
  const path = facts.run.workflow?.path
  const unread = reach.jobs.flatMap(({ activities }) => activities.filter((activity) => activity.kind === 'unread' && activity.weighty))
  const places = [...new Set(unread.map(({ origin }) => `${origin.at.path}:${origin.at.line}`))]
  const environments = reach.jobs.flatMap(({ environment, calledEnvironments }) => [
    ...(environment ? [environment] : []),
    ...calledEnvironments,
  ])
  const unmanaged = reach.credentials.filter((one) => isListed(one) && !Object.hasOwn(policy.credentials ?? {}, one.name))
  return [
    ...when(path !== undefined && facts.files.workflow.entries[path]?.known !== true, 'workflow-unknown', path),
    ...places.slice(0, mostNamed).map((place) => gap('not-followed', place)),
    ...when(places.length > mostNamed, 'not-followed', `${places.length - mostNamed} more places`),
    ...when(
      reach.jobs.some(({ token }) => !token.specified),
      'token-unspecified',
    ),
    ...when(
      reach.jobs.some(({ secrets }) => secrets.some(({ form }) => form === 'inherit')),
      'secrets-inherited',
    ),
    ...when(
      environments.some(({ name }) => name.values?.length !== 1 && !isHandedOut(name.raw)),
      'environment-dynamic',
    ),
    ...unmanagedGap(unmanaged.slice(0, mostNamed)),
  ]
}

const unmanagedGap = (unmanaged: readonly Credential[]): readonly Gap[] => {
  const names = [...new Set(unmanaged.map(({ name }) => name))]
  return names.length === 0 ? [] : [gap('credential-unmanaged', names.join(', '), credentialEntries(unmanaged))]
}

const ownerGaps = ({ facts, policy }: GapScene): readonly Gap[] => {
  const rules = codeownersOf(facts)
  const path = facts.run.workflow?.path
  const policyOwners = ownersOf(rules, facts.policy.trusted.path)
  const owned = policy.owners.length > 0 || (path !== undefined && (ownersOf(rules, path)?.length ?? 0) > 0)
  return [...when((policyOwners?.length ?? 0) === 0, 'policy-unowned'), ...when(!owned, 'owner-unknown')]
}

/** The rules of the trusted ref's CODEOWNERS; empty where there is none or it could not be read. */
export const codeownersOf = (facts: Facts): ReturnType<typeof readCodeowners> => {
  for (const path of codeownersPaths) {
    const text = textAt(facts.files.trusted, path)
    if (text.known && text.value !== null) return readCodeowners(text.value)
  }
  return []
}
