/** Builders for the surfaces' tests: a command and a job around it, from one line of words. */
import type { Command, JobReading, Program, SecretRead, Word } from '../../src/model/activity.ts'
import type { Environment } from '../../src/model/workflow.ts'
import { aJob, place, scalar } from './a-job.ts'

/** A word: `$X` and `${{ }}` are known only at run time; `secrets.NAME` in it flows in. */
export const word = (text: string): Word => ({
  text,
  value: /[$`]/.test(text) ? null : text.replace(/["']/g, ''),
  secrets: [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name ?? ''),
})

export const origin = { step: 0, stepName: '1', at: place, via: [], quote: '', conditions: [] }

const split = (line: string): readonly string[] => line.match(/(?:\$\{\{[^}]*\}\}|"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []

export const aCommand = (line: string, given: Partial<Command> = {}): Command => {
  const [name = '', ...args] = split(line)
  return {
    kind: 'command',
    shell: 'bash',
    name: name.startsWith('$') ? null : name,
    likely: false,
    args: args.map(word),
    wrappers: [],
    assignments: {},
    stdin: null,
    redirects: [],
    pipedFrom: [],
    pipedTo: [],
    env: new Map(),
    origin,
    ...given,
  }
}

export const aProgram = (path: string, text: string | null, args = '', language = 'python'): Program => ({
  kind: 'program',
  language,
  path,
  text,
  args: split(args).map(word),
  env: new Map(),
  origin,
})

const anEnvironment = (name: string): Environment => ({ name: scalar(name), url: null, deployment: true, at: place })

const aSecret = (name: string): SecretRead => ({ name, form: 'member', where: 'step-env', step: 0, at: place, quote: '' })

export interface Holding {
  readonly secrets?: readonly string[]
  readonly environment?: string
  readonly scopes?: JobReading['token']['scopes']
  readonly services?: readonly string[]
  readonly activities?: JobReading['activities']
  readonly id?: string
}

/** A job that holds what is named: nothing, unless told. */
export const aReading = ({
  secrets = [],
  environment,
  scopes = { contents: 'read' },
  services = [],
  activities = [],
  id = 'job',
}: Holding = {}): JobReading => ({
  workflow: place.path,
  job: {
    ...aJob,
    id,
    services: Object.fromEntries(services.map((name) => [name, { image: scalar(name), env: {}, credentials: {}, at: place }])),
  },
  token: { specified: true, all: null, scopes, at: null },
  activities,
  secrets: secrets.map(aSecret),
  environment: environment === undefined ? null : anEnvironment(environment),
  calledEnvironments: [],
  runners: [scalar('ubuntu-latest')],
  fetches: [],
  calls: [],
  permissions: null,
})

export const privileged = aReading({ secrets: ['SOME_TOKEN'] })
