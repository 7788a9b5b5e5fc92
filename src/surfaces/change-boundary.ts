/** What an edit of a workflow moves at its boundary, in words: secrets, permissions, triggers, actions, runners, environments. */
import type { Place } from '../model/place.ts'
import { type Job, literal, type Permissions, type ReadableWorkflow, type Scalar, type Scalars } from '../model/workflow.ts'
import { secretNamesIn } from '../workflows/references.ts'
import { standingRunner } from './catalogue/runners.ts'
import { jobPairs, nameOfStep } from './change-pairs.ts'

export interface Move {
  readonly code: string
  readonly message: string
  readonly line: number
  readonly quote: string
  readonly job?: string | null
  readonly step?: string | null
  readonly target?: string | null
}

/** @param before null: the workflow is new, so all that it holds is new. */
export const boundaryMoves = (before: ReadableWorkflow | null, after: ReadableWorkflow): readonly Move[] => [
  ...triggersAdded(before, after),
  ...permissionsWidened(before?.permissions ?? null, after.permissions, null, before !== null),
  ...secretsAdded(before, after),
  ...after.jobs.flatMap((job) => {
    const old = before === null ? null : (jobPairs(before, after).find((pair) => pair.after === job)?.before ?? null)
    return [
      ...permissionsWidened(old?.permissions ?? null, job.permissions, job.id, old !== null),
      ...runnersAdded(old, job),
      ...environmentMoved(old, job),
    ]
  }),
  ...actionsLoosened(before, after),
]

/** Events by which people or runs outside the repository start it with its credentials. */
const outside: Readonly<Record<string, string>> = {
  pull_request_target: 'starts for pull requests of strangers with the credentials of the repository',
  workflow_run: 'starts after another workflow, with the credentials of the repository',
  issue_comment: 'starts by a comment of anyone',
  issues: 'starts by an issue of anyone',
  repository_dispatch: 'starts by a call from outside',
  workflow_dispatch: 'can be started by hand',
  schedule: 'starts by the clock',
  release: 'starts by a release',
}

const triggersAdded = (before: ReadableWorkflow | null, after: ReadableWorkflow): readonly Move[] =>
  after.triggers
    .filter(({ event }) => !before?.triggers.some((old) => old.event === event))
    .filter(({ event }) => before !== null || event in outside)
    .map(({ event, at }) => ({
      code: 'trigger-added',
      message: `The workflow now ${Object.hasOwn(outside, event) ? outside[event] : 'starts for one more event'}.`,
      line: at.line,
      quote: `on: ${event}`,
      target: event,
    }))

const writes = (permissions: Permissions | null): ReadonlyMap<string, Place> => {
  if (permissions === null) return new Map()
  if (permissions.kind === 'all') return permissions.access === 'write' ? new Map([['everything', permissions.at]]) : new Map()
  return new Map(
    Object.entries(permissions.scopes)
      .filter(([, access]) => access === 'write')
      .map(([scope]) => [scope, permissions.places[scope] ?? permissions.at]),
  )
}

const permissionsWidened = (old: Permissions | null, now: Permissions | null, job: string | null, existed: boolean): readonly Move[] => {
  const had = writes(old)
  const wider = [...writes(now)]
    .filter(([scope]) => !had.has(scope) && !had.has('everything'))
    .map(([scope, at]) => ({
      code: 'permission-widened',
      message: 'The token may now write what it could not, or is not known to have been able to.',
      line: at.line,
      quote: scope === 'everything' ? 'permissions: write-all' : `${scope}: write`,
      job,
      target: scope,
    }))
  const dropped =
    existed && old !== null && now === null && job === null
      ? [
          {
            code: 'permissions-removed',
            message: "Permissions are no longer stated: the repository's default holds.",
            line: 1,
            quote: 'permissions:',
            job,
          },
        ]
      : []
  return [...wider, ...dropped]
}

interface Read {
  readonly name: string
  readonly at: Place
  readonly quote: string
  readonly job: string | null
}

const scalarsIn = (scalars: Scalars): readonly Scalar[] => Object.values(scalars)

const readsOf = (workflow: ReadableWorkflow): readonly Read[] => {
  const from = (scalar: Scalar | null, job: string | null): readonly Read[] =>
    scalar === null ? [] : secretNamesIn(scalar.raw).map((name) => ({ name, at: scalar.at, quote: scalar.raw, job }))
  return [
    ...scalarsIn(workflow.env).flatMap((scalar) => from(scalar, null)),
    ...workflow.jobs.flatMap((job) =>
      [
        ...scalarsIn(job.env),
        ...scalarsIn(job.with),
        ...scalarsIn(job.outputs),
        ...(job.secrets === 'inherit' ? [] : scalarsIn(job.secrets)),
        ...job.steps.flatMap((step) => [...(step.run === null ? [] : [step.run]), ...scalarsIn(step.env), ...scalarsIn(step.with)]),
      ].flatMap((scalar) => from(scalar, job.id)),
    ),
    ...workflow.jobs.flatMap((job) =>
      job.secrets === 'inherit' ? [{ name: '*', at: job.at, quote: 'secrets: inherit', job: job.id }] : [],
    ),
  ]
}

const secretsAdded = (before: ReadableWorkflow | null, after: ReadableWorkflow): readonly Move[] => {
  const had = new Set((before === null ? [] : readsOf(before)).map(({ name }) => name))
  const seen = new Set<string>()
  return readsOf(after).flatMap(({ name, at, quote, job }) => {
    if (name === 'GITHUB_TOKEN' || had.has(name) || seen.has(name)) return []
    seen.add(name)
    const message = name === '*' ? 'All secrets are now handed on.' : 'A secret is now read that was not.'
    return [
      {
        code: 'secret-added',
        message,
        line: at.line,
        quote: quote.split('\n').find((line) => /secrets/i.test(line)) ?? quote,
        job,
        target: name,
      },
    ]
  })
}

const runnersAdded = (old: Job | null, now: Job): readonly Move[] =>
  now.runsOn
    .filter(({ raw }) => standingRunner.test(raw) && !old?.runsOn.some((other) => other.raw === raw))
    .map(({ raw, at }) => ({
      code: 'runner-added',
      message: 'A job now runs on a machine of your own.',
      line: at.line,
      quote: `runs-on: ${raw}`,
      job: now.id,
      target: raw,
    }))

const environmentMoved = (old: Job | null, now: Job): readonly Move[] => {
  const [was, is] = [old?.environment ?? null, now.environment]
  if (was?.name.raw === is?.name.raw) return []
  if (is === null)
    return [
      {
        code: 'environment-removed',
        message: 'A job no longer works in its environment, so its protection no longer holds.',
        line: now.at.line,
        quote: `environment: ${was?.name.raw ?? ''}`,
        job: now.id,
      },
    ]
  return [
    {
      code: 'environment-changed',
      message: was === null ? 'A job now works in an environment.' : 'A job now works in another environment.',
      line: is.at.line,
      quote: `environment: ${is.name.raw}`,
      job: now.id,
      target: is.name.raw,
    },
  ]
}

const isPinned = (ref: string): boolean => /@[0-9a-f]{40}$/i.test(ref)

interface Called {
  readonly uses: Scalar
  readonly job: string
  readonly step: string | null
}

const callsOf = (workflow: ReadableWorkflow): readonly Called[] =>
  workflow.jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [{ uses: job.uses, job: job.id, step: null }]),
    ...job.steps.flatMap((step) => (step.uses === null ? [] : [{ uses: step.uses, job: job.id, step: nameOfStep(step) }])),
  ])

/** Actions that are new, or pinned less firmly than before. A newer pin of the same action says nothing here. */
const actionsLoosened = (before: ReadableWorkflow | null, after: ReadableWorkflow): readonly Move[] => {
  if (before === null) return []
  const had = callsOf(before).map(({ uses }) => uses.raw)
  const bare = (ref: string): string => ref.split('@', 1)[0]?.toLowerCase() ?? ''
  return callsOf(after).flatMap(({ uses, job, step }) => {
    const ref = literal(uses) ?? uses.raw
    if (had.includes(ref) || ref.startsWith('./')) return []
    const old = had.filter((other) => bare(other) === bare(ref))
    const place = { line: uses.at.line, quote: `uses: ${ref}`, job, step, target: ref }
    if (old.length === 0) {
      return [
        {
          ...place,
          code: 'action-added',
          message: isPinned(ref) ? 'An action is now run that was not.' : 'An action is now run that was not, and by a name that can move.',
        },
      ]
    }
    return old.some(isPinned) && !isPinned(ref)
      ? [{ ...place, code: 'action-unpinned', message: 'An action that was pinned to a commit is now run by a name that can move.' }]
      : []
  })
}
