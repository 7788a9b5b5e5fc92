/** A job that calls a workflow. */
import type { Origin, TokenScopes } from '../model/activity.ts'
import { literal, type Scalars } from '../model/workflow.ts'
import { ownPath } from './files.ts'
import { readWorkflow } from './parse.ts'
import { cappedBy, effectiveScopes, joinScopes } from './permissions.ts'
import type { Reader } from './reader.ts'
import { valuesByName } from './scalars.ts'
import { findInAll } from './secrets.ts'
import { type Given, inputsGiven, nothingGiven, specialiseAll, specialiseScalar } from './specialise.ts'
import type { Scope } from './values.ts'
import type { Visit, Whole } from './visit.ts'
import { hasIntent, MAX_DEPTH } from './weight.ts'

/** Reads a job; given to those who call workflows, because each job in them may call on. */
export type ReadInto = (reader: Reader, whole: Whole, visit: Visit) => void

/** Of this repository it is followed, of another it is said. */
export const readCall = (reader: Reader, whole: Whole, visit: Visit, readInto: ReadInto): void => {
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
    if (own?.startsWith('.github/workflows/')) readCalled(reader, whole, visit, readInto, { path: own, inputs, origin, guessed: true })
    return
  }
  whole.calls.push(local)
  readCalled(reader, whole, visit, readInto, { path: local, inputs, origin, guessed: false })
}

interface Called {
  readonly path: string
  readonly inputs: Scalars
  readonly origin: Origin
  /** It was called by a full name that may be ours: what it does is told too, and nothing is taken back because of it. */
  readonly guessed: boolean
}

const readCalled = (
  reader: Reader,
  whole: Whole,
  visit: Visit,
  readInto: ReadInto,
  { path: local, inputs, origin, guessed }: Called,
): void => {
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
