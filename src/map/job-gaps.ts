/** What blocks proof in one job, each with the exact text that closes it there. */
import { credentialEntries, isListed } from '../evidence/credential-entry.ts'
import { type GapId, gap } from '../evidence/gap-words.ts'
import type { JobReading, SecretRead } from '../model/activity.ts'
import type { Tier } from '../model/decision.ts'
import type { MapGap } from '../model/map.ts'
import { type At, atPlace, type Place } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import type { Credential, Surface } from '../model/surface.ts'
import { literal } from '../model/workflow.ts'
import { effectsOf } from '../surfaces/job-effects.ts'
import { secretsHeld } from '../surfaces/secrets-in-reach.ts'
import { isIdle } from '../workflows/protected-jobs.ts'
import { inheritedNames } from './fix/inherit.ts'
import type { GateFault, Standing } from './gate-path.ts'
import { environmentMade } from './guard-gaps.ts'
import { machineApprovalOf } from './machine-approval.ts'
import { heldLines, someGate, usualPattern } from './pattern.ts'
import { permissionLines, tokenNeedOf } from './token-need.ts'

export interface JobQuestion {
  readonly reading: JobReading
  readonly decision: Tier
  readonly standing: Standing
  readonly credentials: readonly Credential[]
  readonly surfaces: readonly Surface[]
  readonly policy: Policy
  /** Who answers for the workflow, by CODEOWNERS. */
  readonly owners: readonly string[]
  /** `owner/repo` on GitHub, where it is known. */
  readonly slug: string | null
}

const mostNamed = 10
/** As the map lists secrets that are handed over as a whole, or named only at run time. */
const everySecret = 'toJSON(secrets)'

export const jobGaps = (question: JobQuestion): readonly MapGap[] => {
  const always = [...machineGaps(question), ...agentGaps(question)]
  // What only decides or asks has nothing to prove, whatever the workflow's own variables hand to it.
  if (question.decision === 'allow' || isIdle(question.reading.job)) return always
  return [...gateGaps(question), ...readingGaps(question), ...tokenGaps(question), ...credentialGaps(question), ...always]
}

const located = (id: GapId, at: Place | At, reading: JobReading, which?: string, fix?: string): MapGap => ({
  ...gap(id, which, fix),
  at: 'job' in at ? at : atPlace(at, reading.job.id),
})
const whereOf = ({ workflow, job }: JobReading): string => `${workflow}#${job.id}`

const gateGaps = ({ reading, standing }: JobQuestion): readonly MapGap[] => {
  const [first] = standing.faults
  if (first === undefined)
    return standing.before === 'gate' ? [] : [located('gate-missing', reading.job.at, reading, whereOf(reading), gateSteps(reading))]
  return standing.faults.map((fault) =>
    fault.kind === 'not-first'
      ? located('gate-not-first', fault.at, reading, `${whereOf(reading)}: ${fault.because}`)
      : located('gate-skippable', fault.at, reading, `${whereOf(reading)}: ${fault.because}`, cureOf(fault, reading)),
  )
}

const gateSteps = ({ job }: JobReading): string =>
  heldLines(usualPattern, { id: job.id, needs: job.needs, called: job.uses !== null }, someGate).join('\n')

const cureOf = ({ kind, gate }: GateFault, { job }: JobReading): string => {
  switch (kind) {
    case 'condition':
      return `needs: [${[...new Set([gate, ...job.needs])].join(', ')}]\nif: \${{ needs.${gate}.result == 'success' && (${bare(job.if?.raw ?? 'success()')}) }}`
    case 'continue-on-error':
      return `# ${gate}: take \`continue-on-error\` off the gate`
    case 'step-condition':
      return `# ${gate}: take \`if:\` off the step that holds the gate`
    case 'mode':
      return `# ${gate}:\nwith: { mode: fail }`
    default:
      return `approve:\n  needs: ${gate}\n  if: needs.${gate}.outputs.environment != ''\n  environment: \${{ needs.${gate}.outputs.environment }}`
  }
}

const bare = (condition: string): string => /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition)?.[1]?.trim() ?? condition.trim()

const readingGaps = ({ reading, surfaces }: JobQuestion): readonly MapGap[] => {
  const unread = surfaces.find(({ category, at }) => category === 'unreadable' && at !== null)
  const { environment } = reading
  return [
    ...(unread?.at == null
      ? []
      : [
          located(
            'not-followed',
            { ...unread.at, job: reading.job.id },
            reading,
            `${unread.at.path}:${unread.at.line}: ${unread.message}`,
            broughtHere(unread, reading),
          ),
        ]),
    ...(environment !== null && environment.name.values?.length !== 1 && !handedOut.test(environment.name.raw)
      ? [located('environment-dynamic', environment.at, reading, whereOf(reading))]
      : []),
  ]
}

/** A job that calls a workflow has no steps: what can be read in its place is that workflow, in this repository. */
const broughtHere = ({ at }: Surface, { job, workflow }: JobReading): string | undefined => {
  const called = literal(job.uses)
  if (called === null || at?.path !== workflow || called.startsWith('./')) return undefined
  const file = /\/([\w.-]{1,100}\.ya?ml)@[^/@]*$/.exec(called)?.[1] ?? 'NAME.yml'
  return `# with the called workflow in this repository\nuses: ./.github/workflows/${file}`
}

/** What the gate itself hands out: it names only environments that it has looked at. */
const handedOut = /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/

const tokenGaps = ({ reading }: JobQuestion): readonly MapGap[] => {
  if (reading.token.specified) return []
  const need = tokenNeedOf(reading)
  return [located('token-unspecified', reading.job.at, reading, whereOf(reading), permissionLines(need.scopes).join('\n'))]
}

const credentialGaps = (question: JobQuestion): readonly MapGap[] => {
  const { reading, credentials, policy, owners } = question
  const listed = credentials.filter(isListed)
  const known = (name: string) =>
    policy.credentials !== null && Object.hasOwn(policy.credentials, name) ? policy.credentials[name] : undefined
  const unmanaged = listed.filter(({ name }) => known(name) === undefined)
  const unowned = listed.filter(({ name }) => {
    const own = known(name)
    return own !== undefined && (own.owner === null || own.purpose === null || own.scope === null)
  })
  const owner = owners[0] ?? policy.owners[0]
  const entry = (list: readonly Credential[]): string =>
    [
      ...(list.some(({ name }) => name === everySecret)
        ? ['# every secret at once: better than this entry is to hand over, by name, those that are needed']
        : []),
      credentialEntries(list.slice(0, mostNamed), owner),
    ].join('\n')
  const names = (list: readonly Credential[]): string =>
    list
      .slice(0, mostNamed)
      .map(({ name, kind }) => (kind === 'static-key' ? `${name}, a static key` : name))
      .join(', ')
  const inherit = reading.secrets.find(({ form }) => form === 'inherit')
  const standing = standingSecrets(reading)
  const [firstStanding] = standing
  const all = [...new Set(standing.map(({ name }) => name))].slice(0, mostNamed)
  return [
    ...(inherit === undefined ? [] : [located('secrets-inherited', inherit.at, reading, whereOf(reading), namesInside(reading))]),
    ...(unmanaged[0] === undefined ? [] : [located('credential-unmanaged', unmanaged[0].at, reading, names(unmanaged), entry(unmanaged))]),
    ...(unowned[0] === undefined ? [] : [located('credential-unowned', unowned[0].at, reading, names(unowned), entry(unowned))]),
    ...(firstStanding === undefined
      ? []
      : [
          located(
            'secret-in-repository',
            firstStanding.at,
            reading,
            `${all.join(', ')} in ${whereOf(reading)}`,
            secretCommands(all, question),
          ),
        ]),
  ]
}

const namesInside = (reading: JobReading): string | undefined => {
  const names = inheritedNames(reading)?.names ?? []
  return names.length === 0
    ? undefined
    : ['secrets:', ...names.slice(0, mostNamed).map((name) => `  ${name}: \${{ secrets.${name} }}`)].join('\n')
}

/**
 * Every line but the last hands over to the next: pasted as a whole, nothing of it is read by a prompt as a secret's value, and nothing is
 * deleted before all of them are set. GitHub tells no value again.
 */
const secretCommands = (names: readonly string[], { reading, owners, slug }: JobQuestion): string => {
  const where = slug === null ? '' : ` --repo ${slug}`
  // A name that is none of GitHub's could be read by the shell.
  const plain = names.filter((name) => /^\w+$/.test(name))
  const commands = [
    environmentMade(standingEnvironment, slug, owners),
    ...plain.map((name) => `gh secret set ${name} --env ${standingEnvironment}${where}`),
    ...plain.map((name) => `gh secret delete ${name}${where}`),
  ]
  return [
    `# first, in ${whereRead(reading)}: environment: ${standingEnvironment}`,
    ...(plain.length === 0 ? [] : [commands.join(' &&\n')]),
  ].join('\n')
}

const standingEnvironment = 'production'

/** A job that calls a workflow can enter no environment: GitHub refuses the file. The jobs inside can, and theirs is the caller's. */
const whereRead = ({ job }: JobReading): string => {
  if (job.uses === null) return 'this job and every other that reads it'
  const called = literal(job.uses) ?? ''
  return `the jobs of ${/^[\w./@-]{1,200}$/.test(called) ? called : 'the called workflow'} that read it, under its name there`
}

/** Secrets by name that no environment can have given; with `secrets: inherit` those that the called workflow reads. */
const standingSecrets = (reading: JobReading): readonly SecretRead[] => {
  if (reading.environment !== null || reading.calledEnvironments.length > 0) return []
  const written = secretsHeld(reading).filter(({ inherited }) => !inherited)
  const inside = reading.secrets.some(({ form }) => form === 'inherit')
    ? reading.secrets.filter(({ form, at }) => (form === 'member' || form === 'index') && at.path !== reading.workflow)
    : []
  return [...written.map(({ read }) => read), ...inside].filter(({ name }) => name !== '*' && name !== 'GITHUB_TOKEN')
}

const machineGaps = ({ reading }: JobQuestion): readonly MapGap[] => {
  const found = machineApprovalOf(reading)
  return found === null
    ? []
    : [located('machine-approval', found.origin.at, reading, `${whereOf(reading)}: ${found.origin.quote.slice(0, 80)}`)]
}

/** An agent with `actions: write` can dispatch what it may not do itself. */
const agentGaps = ({ reading }: JobQuestion): readonly MapGap[] => {
  const { all, scopes, at } = reading.token
  const holds = all === 'write' || (Object.hasOwn(scopes, 'actions') && scopes['actions'] === 'write')
  if (!holds || !effectsOf(reading).some(({ category }) => category === 'agent-or-mcp')) return []
  return [located('agent-holds-actions', at ?? reading.job.at, reading, whereOf(reading))]
}
