/** One job, read through: everything that it does, holds, fetches and enters. */
import type { JobReading, Origin, TokenScopes, Word } from '../model/activity.ts'
import type { Place } from '../model/place.ts'
import {
  type Container,
  type Environment,
  type Job,
  literal,
  type ReadableWorkflow,
  type Scalar,
  type Scalars,
  type Step,
} from '../model/workflow.ts'
import { readAction } from './composite.ts'
import { startedByImage } from './docker-action.ts'
import { fetchesOf } from './fetches.ts'
import { type Files, filesOf, firstOf, ownPath, pathIn } from './files.ts'
import { follow } from './follow.ts'
import { inputScriptsOf } from './input-scripts.ts'
import { readForeign } from './other-shells.ts'
import { readWorkflow } from './parse.ts'
import { cappedBy, effectiveScopes, joinScopes } from './permissions.ts'
import { isGateStep } from './protected-jobs.ts'
import { Reader, type Setting, type Shell } from './reader.ts'
import { secretNamesIn } from './references.ts'
import { valuesByName } from './scalars.ts'
import { findIn, findInAll, findInScalar } from './secrets.ts'
import { type Given, inputsGiven, nothingGiven, specialise, specialiseAll, specialiseScalar } from './specialise.ts'
import type { Scope } from './values.ts'
import { hasIntent, MAX_DEPTH } from './weight.ts'

/** Reads a job of a workflow. Never throws; what cannot be followed is `unread`. */
export const readJob = (workflow: ReadableWorkflow, jobId: string, files: Files): JobReading => {
  const job = workflow.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase())
  if (job === undefined) throw new RangeError(`the workflow has no job ${jobId}`)
  const reader = new Reader(files, { follow, foreign: readForeign })
  const whole: Whole = { environments: [], runners: [], calls: [], token: effectiveScopes(job.permissions, workflow.permissions) }
  const scope: Scope = { matrix: job.matrix, inputs: {}, env: { ...valuesByName(workflow.env), ...valuesByName(job.env) } }
  readInto(reader, whole, { workflow, job, given: nothingGiven, scope, via: [], conditions: [], mapped: false, depth: 0, stepOf: null })
  reader.finish()
  return {
    workflow: workflow.path,
    job,
    token: whole.token,
    activities: reader.activities,
    secrets: reader.secrets,
    environment: job.environment,
    calledEnvironments: whole.environments,
    runners: [...job.runsOn, ...whole.runners],
    fetches: fetchesOf(reader.activities),
    calls: whole.calls,
    permissions: job.permissions ?? workflow.permissions,
  }
}

/** What is gathered over a job and the workflows that it calls. */
interface Whole {
  readonly environments: Environment[]
  readonly runners: Scalar[]
  readonly calls: string[]
  token: TokenScopes
}

interface Visit {
  readonly workflow: ReadableWorkflow
  readonly job: Job
  readonly given: Given
  readonly scope: Scope
  readonly via: readonly string[]
  readonly conditions: readonly string[]
  readonly mapped: boolean
  readonly depth: number
  /** In a called workflow: the caller's place, by which everything is told. */
  readonly stepOf: string | null
}

const readInto = (reader: Reader, whole: Whole, visit: Visit): void => {
  const { workflow, job, given, scope, mapped } = visit
  const finder = { step: null, mapped, into: reader.secrets }
  const seen = (scalars: Scalars): Scalars => (given === nothingGiven ? scalars : specialiseAll(scalars, given, scope))
  const env = { ...seen(workflow.env), ...seen(job.env) }
  findInAll(seen(workflow.env), 'workflow-env', finder)
  findInAll(seen(job.env), 'job-env', finder)
  for (const container of [job.container]) if (container) containerSecrets(container, 'container', finder, seen)
  for (const service of Object.values(job.services)) containerSecrets(service, 'service', finder, seen)
  findInAll(job.outputs, 'output', finder)
  if (job.if) findIn(job.if.raw, job.if.at, 'condition', finder)
  const conditions = job.if ? [...visit.conditions, job.if.raw.slice(0, 200)] : visit.conditions
  const variables = variablesOf(env)
  if (job.uses) return readCall(reader, whole, { ...visit, conditions })
  for (const step of job.steps)
    if (!isGateStep(step))
      readStep(
        reader,
        step,
        { ...visit, conditions },
        {
          env,
          variables,
          step: step.index,
          stepName: nameOf(step),
          defaults: [job.defaults, workflow.defaults],
          path: workflow.path,
          folder: '',
        },
      )
}

const nameOf = (step: Step): string => step.name ?? step.id ?? String(step.index + 1)

const containerSecrets = (
  container: Container,
  where: 'container' | 'service',
  finder: Parameters<typeof findInAll>[2],
  seen: (scalars: Scalars) => Scalars,
): void => {
  findInScalar(container.image, where, finder)
  findInAll(seen(container.env), where, finder)
  findInAll(seen(container.credentials), where, finder)
}

const variablesOf = (env: Scalars): ReadonlyMap<string, Word> =>
  new Map(
    Object.entries(env).map(([name, scalar]) => [name, { text: scalar.raw, value: literal(scalar), secrets: secretNamesIn(scalar.raw) }]),
  )

/** What surrounds a step: a job's steps and a composite's differ only in this. */
interface Around {
  readonly env: Scalars
  readonly variables: ReadonlyMap<string, Word>
  readonly step: number
  readonly stepName: string
  readonly defaults: readonly Job['defaults'][]
  readonly path: string
  readonly folder: string
}

const readStep = (reader: Reader, step: Step, visit: Visit, around: Around): void => {
  const { given, scope: outer, mapped } = visit
  const stepEnv = given === nothingGiven ? step.env : specialiseAll(step.env, given, outer)
  const scope: Scope = Object.keys(stepEnv).length === 0 ? outer : { ...outer, env: { ...outer.env, ...valuesByName(stepEnv) } }
  const variables = Object.keys(stepEnv).length === 0 ? around.variables : new Map([...around.variables, ...variablesOf(stepEnv)])
  const finder = { step: around.step, mapped, into: reader.secrets }
  findInAll(stepEnv, 'step-env', finder)
  if (step.if) findIn(specialise(step.if.raw, given), step.if.at, 'condition', finder)
  const conditions = step.if ? [...visit.conditions, step.if.raw.slice(0, 200)] : visit.conditions
  const originAt = (at: Place, quote: string): Origin => ({
    step: around.step,
    stepName: around.stepName,
    at: { path: at.path, line: at.line },
    via: visit.via,
    quote: quote.trim().slice(0, 200),
    conditions,
  })
  const settingAt = (at: Place, source: readonly string[]): Setting => ({
    step: around.step,
    stepName: around.stepName,
    at,
    source,
    via: visit.via,
    conditions,
    variables,
    scope,
    folder: folderOf(step, around),
    depth: visit.depth,
  })
  if (step.run !== null) {
    const run = given === nothingGiven ? step.run : specialiseScalar(step.run, given, scope)
    findIn(run.raw, run.at, 'run', finder)
    return reader.script(run.raw, shellOf(step, around), settingAt(run.at, step.run.raw.split('\n')))
  }
  if (step.uses === null) return
  const inputs = given === nothingGiven ? step.with : specialiseAll(step.with, given, scope)
  findInAll(inputs, 'step-with', finder)
  const uses = literal(given === nothingGiven ? step.uses : specialiseScalar(step.uses, given, scope)) ?? step.uses.raw
  const origin = originAt(step.uses.at, `uses: ${step.uses.raw}`)
  const env = Object.keys(stepEnv).length === 0 ? around.env : { ...around.env, ...stepEnv }
  // `$/` is the repository of the workflow itself, whatever was checked out.
  if (uses.startsWith('./') || uses.startsWith('../') || uses.startsWith('$/'))
    return readLocalAction(
      reader,
      uses.replace(/^\$\//, './'),
      inputs,
      { ...visit, scope, conditions },
      { ...around, env, variables },
      origin,
    )
  const own = ownPath(uses, reader.files)
  if (own !== null && hasAction(reader, own))
    return readLocalAction(reader, `./${own}`, inputs, { ...visit, scope, conditions }, { ...around, env, variables }, origin)
  const { action, ref } = splitUses(uses)
  const written = lowerKeys(inputs)
  reader.add({ kind: 'use', action, ref, inputs: written, env, origin })
  for (const { input, shell, program } of inputScriptsOf(action)) {
    const script = Object.hasOwn(written, input) ? written[input] : undefined
    if (script !== undefined)
      reader.script(
        program === undefined ? script.raw : `${program} ${script.raw}`,
        /^(?:pwsh|powershell)$/.test(written['shell']?.raw ?? '') ? 'pwsh' : shell,
        settingAt(script.at, script.raw.split('\n')),
      )
  }
}

const hasAction = (reader: Reader, folder: string): boolean => {
  const found = firstOf(reader.files, [`${folder}/action.yml`, `${folder}/action.yaml`])
  return found.known && found.value !== null
}

const lowerKeys = (scalars: Scalars): Scalars =>
  Object.fromEntries(Object.entries(scalars).map(([name, value]) => [name.toLowerCase(), value]))

const splitUses = (uses: string): { readonly action: string; readonly ref: string | null } => {
  if (uses.startsWith('docker://')) return { action: uses, ref: null }
  const at = uses.lastIndexOf('@')
  return at < 0 ? { action: uses.toLowerCase(), ref: null } : { action: uses.slice(0, at).toLowerCase(), ref: uses.slice(at + 1) }
}

const folderOf = (step: Step, { defaults, folder }: Around): string | null => {
  const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null
  if (written === null) return folder
  const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, '')
  return value === undefined ? null : pathIn('', value === '' ? '.' : value)
}

const shellOf = (step: Step, { defaults }: Around): Shell => {
  const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null
  const program = (literal(written) ?? '').trim().split(/[\s{]/)[0]?.split('/').at(-1) ?? ''
  if (program === '' || program === 'bash') return 'bash'
  if (program === 'sh' || program === 'pwsh' || program === 'powershell' || program === 'cmd') return program
  return program.startsWith('python')
    ? 'python'
    : /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith('sh')
      ? 'bash'
      : 'other'
}

const readLocalAction = (reader: Reader, uses: string, inputs: Scalars, visit: Visit, around: Around, origin: Origin): void => {
  const folder = pathIn('', uses)
  const weighty = hasIntent(uses) || Object.values(inputs).some(({ raw }) => secretNamesIn(raw).length > 0)
  const use = (): void => reader.add({ kind: 'use', action: uses, ref: null, inputs: lowerKeys(inputs), env: around.env, origin })
  if (folder === null || visit.depth >= MAX_DEPTH) {
    use()
    return void reader.unread(
      uses,
      folder === null ? 'dynamic' : 'limit',
      folder === null ? 'the path of the action leads out of the repository' : 'actions call each other too deeply',
      weighty,
      origin,
    )
  }
  const found = firstOf(
    reader.files,
    ['action.yml', 'action.yaml'].flatMap((name) => pathIn(folder, name) ?? []),
  )
  if (!found.known || found.value === null) {
    use()
    const because = found.known
      ? 'the action is not in the repository; it may come from what a step before checked out'
      : `the action was not read: ${found.because}`
    return void reader.unread(uses, found.known ? 'not-found' : found.cause, because, weighty, origin)
  }
  const { path, text } = found.value
  const action = readAction(path, text)
  const via = [...visit.via, path]
  if (action.kind === 'unreadable') return void reader.unread(path, 'unreadable', action.because, weighty, origin)
  const starts = (main: string, file: string | null): void => {
    const source = file === null ? null : reader.files.text(file)
    const text = source?.known ? source.value : null
    if (file !== null && text !== null && /\.(?:ba)?sh$/.test(file))
      return reader.script(text, 'bash', {
        ...{ step: around.step, stepName: around.stepName, variables: around.variables, folder: '', depth: visit.depth + 1 },
        ...{ at: { path: file, line: 1 }, source: text.split('\n'), via: [...via, file], conditions: visit.conditions, scope: visit.scope },
      })
    reader.add({
      kind: 'program',
      language: 'javascript',
      path: file ?? main,
      text,
      args: wordsOf(inputs),
      env: Object.fromEntries(around.variables),
      origin: { ...origin, via },
    })
  }
  if (action.kind === 'docker') {
    const published = action.image.startsWith('docker://')
    reader.add({
      kind: 'use',
      action: published ? action.image : uses,
      ref: null,
      inputs: lowerKeys(inputs),
      env: around.env,
      origin: { ...origin, via },
    })
    const dockerfile = published ? null : pathIn(folder, action.image)
    const text = dockerfile === null ? null : reader.files.text(dockerfile)
    if (text?.known && text.value !== null) for (const file of startedByImage(folder, text.value, action.entrypoint)) starts(file, file)
    return
  }
  if (action.kind === 'javascript') {
    for (const main of action.main) starts(main, pathIn(folder, main))
    return
  }
  const given: Given = { inputs: inputsGiven(action.inputs, inputs), secrets: null }
  const inner: Visit = { ...visit, given, via, mapped: visit.mapped, depth: visit.depth + 1, scope: { ...visit.scope, inputs: {} } }
  reader.once(`action ${path}`, () => {
    for (const step of action.steps) readStep(reader, step, inner, { ...around, defaults: [], path, folder: '' })
  })
}

const wordsOf = (inputs: Scalars): readonly Word[] =>
  Object.values(inputs).map((scalar) => ({ text: scalar.raw, value: literal(scalar), secrets: secretNamesIn(scalar.raw) }))

/** A job that calls a workflow: of this repository it is followed, of another it is said. */
const readCall = (reader: Reader, whole: Whole, visit: Visit): void => {
  const { job, given, scope } = visit
  const finder = { step: null, mapped: visit.mapped, into: reader.secrets }
  const inputs = given === nothingGiven ? job.with : specialiseAll(job.with, given, scope)
  const uses = literal(job.uses) ?? job.uses?.raw ?? ''
  const at = job.uses?.at ?? job.at
  const origin: Origin = {
    step: 0,
    stepName: '1',
    at: { path: at.path, line: at.line },
    via: visit.via,
    quote: `uses: ${uses}`.slice(0, 200),
    conditions: visit.conditions,
  }
  findInAll(inputs, 'step-with', finder)
  if (job.secrets === 'inherit')
    reader.secrets.push({
      name: '*',
      form: visit.mapped ? 'mapped' : 'inherit',
      where: 'job-secrets',
      step: null,
      at: origin.at,
      quote: 'secrets: inherit',
    })
  else findInAll(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope), 'job-secrets', finder)
  const local = /^(?:\.\/|\$\/)(\.github\/workflows\/[^@]+)$/.exec(uses)?.[1]
  const weighty = job.secrets === 'inherit' || Object.keys(job.secrets).length > 0 || hasIntent(uses)
  if (local === undefined) {
    whole.calls.push(uses)
    reader.unread(uses, uses.includes('${{') ? 'dynamic' : 'remote', 'the called workflow stands in another repository', weighty, origin)
    const own = ownPath(uses, reader.files)
    if (own?.startsWith('.github/workflows/')) readCalled(reader, whole, visit, { path: own, inputs, origin, guessed: true })
    return
  }
  whole.calls.push(local)
  readCalled(reader, whole, visit, { path: local, inputs, origin, guessed: false })
}

interface Called {
  readonly path: string
  readonly inputs: Scalars
  readonly origin: Origin
  /** It was called by a full name that may be ours: what it does is told too, and nothing is taken back because of it. */
  readonly guessed: boolean
}

const readCalled = (reader: Reader, whole: Whole, visit: Visit, { path: local, inputs, origin, guessed }: Called): void => {
  const { workflow, job, given, scope } = visit
  const text = reader.files.text(local)
  if (guessed && (!text.known || text.value === null)) return
  if (!text.known || text.value === null)
    return void reader.unread(
      local,
      text.known ? 'not-found' : text.cause,
      text.known ? 'the called workflow is not there' : `the called workflow was not read: ${text.because}`,
      true,
      origin,
    )
  const called = readWorkflow(local, text.value)
  if (!called.readable)
    return void reader.unread(local, 'unreadable', `the called workflow cannot be read: ${called.because}`, true, origin)
  if (visit.depth >= MAX_DEPTH) return void reader.unread(local, 'limit', 'workflows call each other too deeply', true, origin)
  const declared = called.triggers.find(({ event }) => event === 'workflow_call')
  const mine: Given = {
    inputs: inputsGiven(declared?.inputs ?? {}, inputs),
    secrets:
      job.secrets === 'inherit'
        ? given.secrets
        : Object.fromEntries(
            Object.entries(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope)).map(([name, { raw }]) => [
              name.toLowerCase(),
              raw,
            ]),
          ),
  }
  const cap = effectiveScopes(job.permissions, workflow.permissions)
  const tokens: TokenScopes[] = []
  reader.once(`workflow ${local}`, () => {
    for (const inner of called.jobs) {
      const innerScope: Scope = { matrix: inner.matrix, inputs: {}, env: {} }
      whole.runners.push(...inner.runsOn.map((label) => specialiseScalar(label, mine, innerScope)))
      if (inner.environment)
        whole.environments.push({ ...inner.environment, name: specialiseScalar(inner.environment.name, mine, innerScope) })
      tokens.push(cappedBy(effectiveScopes(inner.permissions, called.permissions), cap))
      const env = {
        ...valuesByName(specialiseAll(called.env, mine, innerScope)),
        ...valuesByName(specialiseAll(inner.env, mine, innerScope)),
      }
      readInto(reader, whole, {
        workflow: called,
        job: inner,
        given: mine,
        scope: { ...innerScope, env },
        via: [...visit.via, local],
        conditions: visit.conditions,
        mapped: job.secrets !== 'inherit',
        depth: visit.depth + 1,
        stepOf: inner.id,
      })
    }
  })
  if (visit.depth === 0 && tokens.length > 0 && !guessed) whole.token = tokens.reduce(joinScopes)
}

export { filesOf }
