/** What blocks proof in a workflow as a whole, and in the repository. */
import { type OwnerRule, ownersOf } from '../evidence/codeowners.ts'
import { gap } from '../evidence/gap-words.ts'
import type { MapGap, MapJob } from '../model/map.ts'
import { atPlace } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { literal, type ReadableWorkflow } from '../model/workflow.ts'
import { OWN_TOKEN } from '../surfaces/use-credential.ts'
import { isGateStep, isIdle } from '../workflows/protected-jobs.ts'
import { secretNamesIn } from '../workflows/references.ts'

export const workflowGaps = (workflow: ReadableWorkflow, jobs: readonly MapJob[], owned: boolean): readonly MapGap[] => {
  const asking = jobs.some(({ decision }) => decision !== 'allow')
  return [
    ...directGaps(workflow, jobs),
    ...unpinnedGaps(workflow),
    ...secretsForAll(workflow, jobs),
    ...(asking && !owned ? [{ ...gap('owner-unknown', workflow.path), at: atPlace({ path: workflow.path, line: 1 }) }] : []),
  ]
}

/** A reusable workflow that holds secrets and that something else than its callers can start. */
const directGaps = (workflow: ReadableWorkflow, jobs: readonly MapJob[]): readonly MapGap[] => {
  const call = workflow.triggers.find(({ event }) => event === 'workflow_call')
  const direct = workflow.triggers.filter(({ event }) => event !== 'workflow_call')
  const [first] = direct
  if (call === undefined || first === undefined) return []
  const unheld = jobs.filter(({ decision, before }) => decision !== 'allow' && before === 'nothing')
  const secrets = unheld.flatMap(({ credentials }) => credentials.filter(({ kind }) => kind !== 'github-token' && kind !== 'runner'))
  if (secrets.length === 0) return []
  const which = `${workflow.path}: by ${direct.map(({ event }) => event).join(', ')}, with ${[...new Set(secrets.map(({ name }) => name))].slice(0, 5).join(', ')}`
  return [
    {
      ...gap('direct-dispatch', which, `# take ${direct.map(({ event }) => event).join(', ')} out\non:\n  workflow_call:`),
      at: atPlace(first.at),
    },
  ]
}

/** What a job would not ask for without the secrets of those lines: what cannot be read weighs only where a job holds something. */
const isSlight = ({ category, access, lowImpact, at }: MapJob['findings'][number], path: string, lines: ReadonlySet<number>): boolean =>
  access === 'read' || lowImpact || category === 'unreadable' || (category === 'secret' && at?.path === path && lines.has(at.line))

/** Secrets in the workflow's `env`, where jobs ask for nothing else: given to the steps that use them, they leave the other jobs
 * alone. The gate's own jobs do nothing else than ask, and are not counted. */
const secretsForAll = ({ path, env, jobs: written }: ReadableWorkflow, all: readonly MapJob[]): readonly MapGap[] => {
  const given = Object.entries(env).filter(([, { raw }]) => secretNamesIn(raw).some((name) => name !== OWN_TOKEN))
  const [first] = given
  if (first === undefined) return []
  const lines = new Set(given.map(([, { at }]) => at.line))
  const own = new Set(written.filter(isIdle).map(({ id }) => id))
  const jobs = all.filter(({ job }) => !own.has(job))
  const onlyFor = jobs.filter(({ decision, findings }) => decision === 'approve' && findings.every((one) => isSlight(one, path, lines)))
  if (onlyFor.length === 0 || jobs.length === 1) return []
  const names = given.map(([name]) => name).slice(0, 5)
  const fact = `${path}: ${names.join(', ')}; ${onlyFor.length} of ${jobs.length} jobs ask for no more than that`
  const step = given.slice(0, 5).map(([name, { raw }]) => `      ${name}: '${raw.replaceAll(/\s+/g, ' ').replaceAll("'", "''")}'`)
  const fix = [
    `# ${path}:${first[1].at.line}: out of the workflow's \`env\`, into that of each step that uses it`,
    'steps:',
    '  - env:',
    ...step,
  ]
  return [{ ...gap('secret-for-every-job', fact, fix.join('\n')), at: atPlace(first[1].at) }]
}

const unpinnedGaps = (workflow: ReadableWorkflow): readonly MapGap[] =>
  workflow.jobs.flatMap((job) =>
    job.steps.filter(isGateStep).flatMap((step) => {
      const uses = literal(step.uses) ?? ''
      const ref = uses.slice(uses.lastIndexOf('@') + 1)
      if (uses.startsWith('$/') || /^[0-9a-f]{40}$/.test(ref)) return []
      const name = uses.slice(0, uses.lastIndexOf('@'))
      return [
        {
          ...gap('gate-unpinned', `${workflow.path}#${job.id}: ${uses}`, `uses: ${name}@<full commit SHA> # ${ref}`),
          at: atPlace(step.uses?.at ?? step.at, job.id),
        },
      ]
    }),
  )

export const repositoryGaps = (
  policy: Policy,
  owners: readonly OwnerRule[],
  codeownersPath: string | null,
  policyPath: string,
): readonly MapGap[] => {
  const owned = (path: string): boolean => (ownersOf(owners, path)?.length ?? 0) > 0
  const at = codeownersPath === null ? null : atPlace({ path: codeownersPath, line: 1 })
  const unowned = [...(codeownersPath === null ? ['.github/CODEOWNERS'] : [codeownersPath]), '.github/workflows/any.yml'].filter(
    (path) => !owned(path),
  )
  const fix = `# ${codeownersPath ?? '.github/CODEOWNERS'}\n/.github/ ${ownerWords(policy)}${codeownersPath === null || codeownersPath.startsWith('.github/') ? '' : `\n/${codeownersPath} ${ownerWords(policy)}`}`
  return [
    ...(owned(policyPath) ? [] : [{ ...gap('policy-unowned', undefined, fix), at }]),
    ...(unowned.length === 0 ? [] : [{ ...gap('codeowners-unowned', codeownersPath ?? 'there is no CODEOWNERS', fix), at }]),
  ]
}

const ownerWords = ({ owners }: Policy): string => owners.slice(0, 5).join(' ') || '@your-org/platform-security'
