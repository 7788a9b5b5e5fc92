/** `countersign policy explain`: which rule would speak about a finding, and why; and why the others are silent. */
import { resolve } from 'node:path'
import { assess, questionOf } from '../gate.ts'
import { namedPolicy, ownPolicy } from '../io/policy-files.ts'
import { GateError } from '../model/errors.ts'
import type { Explanation } from '../model/explanation.ts'
import type { Policy } from '../model/policy.ts'
import { Involvement } from '../model/signal.ts'
import { Category, CredentialKind, Production, type Surface } from '../model/surface.ts'
import { explain } from '../policy/explain.ts'
import { policyFrom } from '../policy/load.ts'
import type { Question } from '../policy/speak.ts'
import { explanationsOf } from '../report/explanation.ts'
import { inertJson } from '../report/text.ts'
import type { Console } from './console.ts'
import { parseOptions, positionals } from './options.ts'
import { recordedFacts } from './recorded-facts.ts'

const help = `Usage: countersign policy explain --category NAME [conditions] [--policy FILE] [--repo DIR] [--json]
       countersign policy explain --facts FILE [--policy FILE] [--json]

Of a finding that the conditions describe, or of every finding of recorded facts: which rules speak, what their rows say, what the involvement
and exceptions make of that, and why the other rules are silent. By default the finding is a write of weight by an action of a protected job,
in a run that an agent set in motion.

  --category NAME          what is touched: ${Category.options.slice(0, 9).join(', ')},
                           ${Category.options.slice(9).join(', ')}
  --involvement NAME       ${Involvement.options.join(', ')} (default: triggered)
  --event NAME             the event of the run (default: push); --branch NAME its branch or tag
  --job ID                 the job that does it; --environment NAME the environment that it enters
  --credential NAME        the credential that is used; --credential-kind ${CredentialKind.options.join(', ')}
  --target NAME            the system that is touched; --production ${Production.options.join(', ')} (default: unknown)
  --path FILE              the file that it stands in; --code NAME its reason code
  --side change|action     whether the diff alters it or a job does it (default: action)
  --read                   it only reads; --low-impact it only speaks to reviewers or scanners
  --destructive            it destroys; --blockworthy by itself it takes a protection away, or destroys production
  --policy FILE            the policy (default: .github/countersign.yml of --repo DIR or of its HEAD, else the starter policy)
  --facts FILE             the facts.json of an evidence folder
Exit: 0 explained, 6 bad input or policy.
`

const options = {
  category: { type: 'string' },
  involvement: { type: 'string' },
  event: { type: 'string' },
  branch: { type: 'string' },
  job: { type: 'string' },
  environment: { type: 'string' },
  credential: { type: 'string' },
  'credential-kind': { type: 'string' },
  target: { type: 'string' },
  production: { type: 'string' },
  path: { type: 'string' },
  code: { type: 'string' },
  side: { type: 'string' },
  read: { type: 'boolean' },
  'low-impact': { type: 'boolean' },
  destructive: { type: 'boolean' },
  blockworthy: { type: 'boolean' },
  policy: { type: 'string' },
  repo: { type: 'string' },
  facts: { type: 'string' },
} as const

type Given = Readonly<Partial<Record<keyof typeof options, string | boolean | undefined>>>

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals: given } = parseOptions('policy explain', args, options)
  if (values.help) {
    console.out(help)
    return 0
  }
  positionals('policy explain', given, 0)
  if ((values.facts === undefined) === (values.category === undefined))
    throw new GateError('usage', 'explain takes --category or --facts, one of them. See countersign policy explain --help.')
  const question = values.facts === undefined ? await described(values, console) : await recorded(values, values.facts, console)
  const { policy, involvement } = question
  const explanations = explain(question)
  if (values.json)
    console.out(`${inertJson({ policy: policy.source, digest: policy.digest, involvement, findings: explanations.map(told) })}\n`)
  else console.out(explanationsOf(explanations, { policy: policy.source, involvement }))
  return 0
}

const told = ({ surface, ...explanation }: Explanation) => {
  const { category, side, code, message, at, access, target, credential, production, destructive, lowImpact, blockworthy } = surface
  return {
    finding: { category, side, code, message, at, access, target, credential, production, destructive, lowImpact, blockworthy },
    ...explanation,
  }
}

const policyOf = async (given: Given, console: Console): Promise<Policy> => {
  const folder = resolve(console.cwd, String(given.repo ?? '.'))
  const texts = typeof given.policy === 'string' ? await namedPolicy(resolve(console.cwd, given.policy), folder) : await ownPolicy(folder)
  return policyFrom(texts.text, { source: texts.text === null ? 'starter' : texts.path, extended: texts.extended })
}

/** A question about the one finding that the options describe. */
const described = async (given: Given, console: Console): Promise<Question> => {
  const text = (name: keyof Given): string | null => (typeof given[name] === 'string' ? given[name] : null)
  const one = <T extends string>(name: keyof Given, values: readonly T[], otherwise: NoInfer<T>): T => {
    const value = text(name)
    const found = value === null ? otherwise : values.find((known) => known === value)
    if (found === undefined) throw new GateError('usage', `--${name} takes one of ${values.join(', ')}.`)
    return found
  }
  const category = one('category', Category.options, 'unreadable')
  const credential = text('credential')
  const job = text('job') ?? (given.environment === undefined ? null : 'job')
  const place = { path: text('path') ?? '.github/workflows/workflow.yml', line: 1, job, step: null }
  const surface: Surface = {
    category,
    side: one('side', ['change', 'action'], 'action'),
    detector: 'described',
    code: text('code') ?? category,
    message: `A finding of the category ${category}.`,
    at: place,
    quote: null,
    via: [],
    target: text('target'),
    credential,
    access: given.read === true ? 'read' : 'write',
    production: one('production', Production.options, 'unknown'),
    destructive: given.destructive === true,
    lowImpact: given['low-impact'] === true,
    blockworthy: given.blockworthy === true,
  }
  const kind = text('credential-kind') === null ? null : one('credential-kind', CredentialKind.options, 'secret')
  const environment = text('environment')
  return {
    policy: await policyOf(given, console),
    involvement: one('involvement', Involvement.options, 'triggered'),
    surfaces: [surface],
    changed: [],
    credentials: credential === null || kind === null ? [] : [{ name: credential, kind, scope: 'unknown', at: place, withheld: false }],
    event: text('event') ?? 'push',
    branch: text('branch'),
    environments: job === null || environment === null ? {} : { [job]: environment },
    now: console.now,
    distrusted: new Set(),
  }
}

/** The question that recorded facts put, to their own policy or to another. */
const recorded = async (given: Given, path: string, console: Console): Promise<Question> => {
  const facts = await recordedFacts(resolve(console.cwd, path))
  const assessment = assess(facts)
  const question = questionOf(assessment, assessment.decision.surfaces)
  return given.policy === undefined ? question : { ...question, policy: await policyOf(given, console) }
}
