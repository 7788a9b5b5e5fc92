/** One step: its script, or the action that it uses. Actions of the repository are read through. */
import type { Origin, Word } from '../model/activity.ts'
import type { Place } from '../model/place.ts'
import { literal, type Scalars, type Step } from '../model/workflow.ts'
import { readAction } from './composite.ts'
import { startedByImage } from './docker-action.ts'
import { nothingSet, readEnvironment } from './environment-code.ts'
import { hasExpression } from './expressions.ts'
import { firstOf, ownPath, pathIn } from './files.ts'
import { scriptsGiven } from './input-scripts.ts'
import { absolute, workspace } from './places.ts'
import type { Reader, Setting } from './reader.ts'
import { secretNamesIn } from './references.ts'
import { valuesByName } from './scalars.ts'
import { findIn, findInAll } from './secrets.ts'
import { type Given, inputsGiven, nothingGiven, specialise, specialiseAll, specialiseScalar } from './specialise.ts'
import { folderOf, readTemplate, shellOf } from './step-setting.ts'
import { neverTrue, openScope, type Scope } from './values.ts'
import { type Around, over, type Visit, variablesOf } from './visit.ts'
import { hasIntent, MAX_DEPTH } from './weight.ts'

export const readStep = (reader: Reader, step: Step, visit: Visit, around: Around): void => {
  const { given, scope: outer, mapped } = visit
  const stepEnv = given === nothingGiven ? step.env : specialiseAll(step.env, given, outer)
  const scope: Scope = Object.keys(stepEnv).length === 0 ? outer : { ...outer, env: { ...outer.env, ...valuesByName(stepEnv) } }
  const variables = Object.keys(stepEnv).length === 0 ? around.variables : over(around.variables, variablesOf(stepEnv))
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
    const { shell, template } = shellOf(step, around, visit.job.runsOn)
    const within = template === null ? [] : readTemplate(reader, template, settingAt(template.at, [`shell: ${template.raw}`]))
    const setting = settingAt(run.at, step.run.raw.split('\n'))
    readEnvironment(reader, variables, nothingSet, () => setting)
    return reader.script(run.raw, shell, within.length === 0 ? setting : { ...setting, within }, 'whole')
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
  for (const { text, scalar, shell } of scriptsGiven(action, written))
    reader.script(text, shell, settingAt(scalar.at, scalar.raw.split('\n')))
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
      return reader.script(
        text,
        'bash',
        {
          ...{ step: around.step, stepName: around.stepName, variables: around.variables, folder: '', depth: visit.depth + 1 },
          ...{
            at: { path: file, line: 1 },
            source: text.split('\n'),
            via: [...via, file],
            conditions: visit.conditions,
            scope: visit.scope,
          },
        },
        'whole',
      )
    reader.add({
      kind: 'program',
      language: 'javascript',
      path: file ?? main,
      text,
      args: wordsOf(inputs),
      env: around.variables,
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
  const lies = absolute(folder) ?? workspace
  const scope: Scope = { ...visit.scope, inputs: {}, github: { ...visit.scope.github, action_path: [lies] } }
  const inner: Visit = { ...visit, given, via, mapped: visit.mapped, depth: visit.depth + 1, scope }
  const variables = over(around.variables, [['GITHUB_ACTION_PATH', { text: lies, value: lies, secrets: [] }]])
  reader.once(`action ${path}`, () => {
    for (const step of action.steps)
      if (!isLeftOut(step, given)) readStep(reader, step, inner, { ...around, variables, defaults: [], path, folder: '' })
  })
}

/**
 * A step of a composite whose `if` cannot come true by what the caller gives. Inputs of actions are texts, so `inputs.x == true` never holds:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
const isLeftOut = (step: Step, given: Given): boolean => {
  if (step.if === null) return false
  const condition = hasExpression(step.if.raw) ? step.if.raw : `\${{ ${step.if.raw} }}`
  const made = specialise(condition, given)
  // An input that is the whole condition has become a plain text, and every text but the empty one is true.
  return hasExpression(made) ? neverTrue(made, openScope) : made === ''
}

const wordsOf = (inputs: Scalars): readonly Word[] =>
  Object.values(inputs).map((scalar) => ({ text: scalar.raw, value: literal(scalar), secrets: secretNamesIn(scalar.raw) }))
