/** The safe patches of a repository: for each gap that text alone can close, the smallest edit, made one after the other. */
import type { MapGap, MapWorkflow } from '../../model/map.ts'
import type { ReadableWorkflow } from '../../model/workflow.ts'
import { readWorkflow } from '../../workflows/parse.ts'
import type { Pattern } from '../pattern.ts'
import type { ReadWorkflow } from '../repository-map.ts'
import { tokenNeedOf } from '../token-need.ts'
import { addPattern, holdJob, patternOf, releaseJob } from './gate.ts'
import { pinFix, skippableFix, type Tell } from './gate-step.ts'
import { declareSecrets, inheritedNames, nameSecrets } from './inherit.ts'
import { addPermissions } from './permissions.ts'
import type { Edit, Source } from './source.ts'
import { after, apply, type Round, type Texts } from './texts.ts'

/** One gap that a patch closes. */
export interface Fix {
  readonly gap: string
  readonly path: string
  readonly job: string | null
  readonly what: string
}

export interface Left {
  readonly gap: string
  readonly path: string
  readonly job: string | null
  readonly because: string
}

export interface Plan {
  readonly fixes: readonly Fix[]
  /** Gaps of the kinds that patches close, and why they do not close these. */
  readonly left: readonly Left[]
}

/** @param gate `owner/repo@sha`; null: no gate is put in */
export const planFor = (read: ReadWorkflow, mapped: MapWorkflow, texts: Texts, gate: string | null): Plan => {
  const { workflow } = read
  if (!workflow.readable) return { fixes: [], left: [] }
  const fixes: Fix[] = []
  const left: Left[] = []
  const tell = (gap: MapGap, job: string | null, done: boolean, what: string, because: string): void => {
    if (done) fixes.push({ gap: gap.id, path: workflow.path, job, what })
    else left.push({ gap: gap.id, path: workflow.path, job, because })
  }
  for (const job of mapped.jobs)
    for (const gap of job.gaps) {
      if (gap.id === 'token-unspecified') tokenFix(read, job.job, gap, texts, tell)
      if (gap.id === 'secrets-inherited') inheritFix(read, job.job, gap, texts, tell)
      if (gap.id === 'gate-skippable') skippableFix(read, job.job, gap, texts, tell)
    }
  for (const gap of mapped.gaps) if (gap.id === 'gate-unpinned' && gate !== null) pinFix(workflow, gap, gate, texts, tell)
  gateFix(workflow, mapped, gate, texts, tell)
  return { fixes, left }
}

const tokenFix = ({ workflow, jobs }: ReadWorkflow, id: string, gap: MapGap, texts: Texts, tell: Tell): void => {
  const reading = jobs.find(({ job }) => job.id === id)
  if (reading === undefined) return
  const need = tokenNeedOf(reading)
  const done = need.sure && apply(texts, workflow.path, [(source) => addPermissions(source, id, need.scopes)])
  tell(
    gap,
    id,
    done,
    'explicit permissions',
    need.sure
      ? 'the job is written in a form that is not safe to edit'
      : 'not everything that the job runs is known, so that permissions could break it',
  )
}

const inheritFix = ({ workflow, jobs }: ReadWorkflow, id: string, gap: MapGap, texts: Texts, tell: Tell): void => {
  const reading = jobs.find(({ job }) => job.id === id)
  const inherited = reading === undefined ? null : inheritedNames(reading)
  if (inherited === null)
    return tell(gap, id, false, '', 'the called workflow is not of this repository, or reads secrets that nobody can name')
  const text = texts.get(inherited.path)
  const called = text === null ? null : readWorkflow(inherited.path, text)
  const kept = [texts.get(workflow.path), text] as const
  const done =
    called?.readable === true &&
    apply(texts, inherited.path, [(source) => declareSecrets(source, called, inherited.names)]) &&
    apply(texts, workflow.path, [(source) => nameSecrets(source, id, inherited.names), (source) => passedOn(source, inherited.names)])
  if (!done && kept[0] !== null && kept[1] !== null) {
    texts.set(workflow.path, kept[0])
    texts.set(inherited.path, kept[1])
  }
  tell(gap, id, done, `names ${inherited.names.join(', ') || 'no secret'}`, 'the call is written in a form that is not safe to edit')
}

/** A called workflow that declares some secrets and reads another is refused by linters, and by GitHub once its own caller names them. */
const passedOn = (source: Source, names: readonly string[]): readonly Edit[] | null => {
  const caller = readWorkflow('', source.text)
  return caller.readable && caller.triggers.some(({ event, secrets }) => event === 'workflow_call' && secrets.length > 0)
    ? declareSecrets(source, caller, names)
    : []
}

/** Every privileged job that no gate stands before; a workflow that only others call is held where it is called. */
const gateFix = (workflow: ReadableWorkflow, mapped: MapWorkflow, gate: string | null, texts: Texts, tell: Tell): void => {
  const missing = mapped.jobs.flatMap((job) => job.gaps.filter(({ id }) => id === 'gate-missing').map((gap) => ({ gap, id: job.job })))
  if (missing.length === 0) return
  const leave = (because: string): void => {
    for (const { gap, id } of missing) tell(gap, id, false, '', because)
  }
  if (workflow.triggers.every(({ event }) => event === 'workflow_call'))
    return leave('only other workflows call it: the gate belongs before their jobs')
  if (gate === null) return leave('which commit of the gate to use is not known: name it with --gate OWNER/REPO@SHA')
  const pattern = patternOf(workflow)
  if (pattern === null) return leave('the workflow holds a gate of another pattern')
  const now = readWorkflow(workflow.path, texts.get(workflow.path) ?? '')
  if (!now.readable) return
  const ids = new Set(missing.map(({ id }) => id.toLowerCase()))
  const text = texts.get(workflow.path)
  const held = now.jobs.filter((job) => ids.has(job.id.toLowerCase()) && after(text, holdJob(job, now, pattern, gate)) !== null)
  const rounds: Round[] = [
    ...held.flatMap((job) => holdJob(job, now, pattern, gate)),
    ...behind(now, held, pattern).map((job) => releaseJob(job)),
    ...(pattern.isNew ? [(source: Source) => addPattern(source, pattern, gate)] : []),
  ]
  const done = held.length > 0 && apply(texts, workflow.path, rounds)
  for (const { gap, id } of missing)
    tell(
      gap,
      id,
      done && held.some((job) => job.id === id),
      'waits for the gate and its approval',
      'the workflow is written in a form that is not safe to edit',
    )
}

/** Jobs that need a held one, near or far, and are not held themselves. */
const behind = (
  workflow: ReadableWorkflow,
  held: readonly { readonly id: string }[],
  { gate, approve }: Pattern,
): ReadableWorkflow['jobs'] => {
  const reached = new Set(held.map(({ id }) => id.toLowerCase()))
  for (let grew = true; grew; ) {
    const before = reached.size
    for (const { id, needs } of workflow.jobs) if (needs.some((need) => reached.has(need.toLowerCase()))) reached.add(id.toLowerCase())
    grew = reached.size > before
  }
  const own = new Set([...held.map(({ id }) => id), gate, approve].map((id) => id.toLowerCase()))
  return workflow.jobs.filter(({ id }) => reached.has(id.toLowerCase()) && !own.has(id.toLowerCase()))
}
