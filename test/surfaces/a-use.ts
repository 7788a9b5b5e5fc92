/** Builders for the action side's tests: the use of an action, and a job that runs it. */
import type { Activity, JobReading, SecretRead, Use } from '../../src/model/activity.ts'
import { origin } from './a-command.ts'
import { aJob, place, scalar } from './a-job.ts'

const scalars = (texts: Readonly<Record<string, string>>): Use['inputs'] =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, scalar(text)]))

export const aUse = (action: string, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Use => ({
  kind: 'use',
  action,
  ref: 'v1',
  inputs: scalars(inputs),
  env: scalars(env),
  origin,
})

/** An input whose possible values are visible in the files. */
export const anyOf = (use: Use, input: string, values: readonly string[]): Use => ({
  ...use,
  inputs: { ...use.inputs, [input]: { raw: '${{ x }}', at: place, values } },
})

export const aRead = (name: string, given: Partial<SecretRead> = {}): SecretRead => ({
  name,
  form: 'member',
  where: 'step-env',
  step: 0,
  at: place,
  quote: `X: \${{ secrets.${name} }}`,
  ...given,
})

export interface Given {
  readonly activities?: readonly Activity[]
  readonly secrets?: readonly SecretRead[]
  readonly scopes?: JobReading['token']['scopes']
  readonly all?: 'read' | 'write'
  readonly runners?: readonly string[]
  readonly environment?: string
  readonly calls?: readonly string[]
}

/** A job reading; its token is unspecified unless scopes are given. */
export const aReading = (given: Given = {}): JobReading => ({
  workflow: place.path,
  job: aJob,
  token: {
    specified: given.scopes !== undefined || given.all !== undefined,
    all: given.all ?? null,
    scopes: given.scopes ?? {},
    at: given.scopes || given.all ? place : null,
  },
  activities: given.activities ?? [],
  secrets: given.secrets ?? [],
  environment: given.environment === undefined ? null : { name: scalar(given.environment), url: null, deployment: true, at: place },
  calledEnvironments: [],
  runners: (given.runners ?? ['ubuntu-latest']).map(scalar),
  fetches: [],
  calls: given.calls ?? [],
  permissions: null,
})
