/** What is worth saying about a policy that the schema accepts: what has expired, what is risky, and what does nothing. */
import { neverLifted } from './exceptions.ts'
import { inForce } from './freeze.ts'
import type { PolicyFile } from './schema.ts'
import { instantOf, isAfter, secondsOf } from './time.ts'

/** `error`: the gate would stop on it, or it is a date that has passed. `warning`: it counts, and may not be meant. */
export type Level = 'error' | 'warning'

export interface Remark {
  /** The keys and indices that lead to the place. */
  readonly path: readonly (string | number)[]
  readonly level: Level
  readonly code: string
  readonly message: string
}

/** @param now ISO 8601 */
export const remarksOn = (file: PolicyFile, now: string): readonly Remark[] => [
  ...onExtends(file),
  ...onRules(file),
  ...onCredentials(file),
  ...onApproval(file),
  ...onExceptions(file, now),
  ...onFreezes(file, now),
  ...onBreakGlass(file),
]

const warning = (path: Remark['path'], code: string, message: string): Remark => ({ path, level: 'warning', code, message })

const onExtends = ({ extends: parents }: PolicyFile): readonly Remark[] =>
  Array.isArray(parents) && parents.length === 0
    ? [
        warning(
          ['extends'],
          'starter-left-out',
          'no policy is extended: not even the starter’s rows hold, and what no rule speaks about asks',
        ),
      ]
    : []

const onRules = ({ rules = [] }: PolicyFile): readonly Remark[] =>
  rules.flatMap(({ decision, when }, index) => {
    const path = ['rules', index]
    const contradicts = when['weighty'] === true && (when['low-impact'] === true || when['access'] === 'read')
    return [
      ...(Object.keys(when).length === 0 && decision !== 'allow'
        ? [warning([...path, 'when'], 'rule-for-everything', `the rule has no condition: it says ${decision} of every finding`)]
        : []),
      ...(decision === 'allow'
        ? [
            warning(
              [...path, 'decision'],
              'allow-lifts-nothing',
              'the strictest rule wins, so an allow rule lifts no other: write an exception with an owner and a date for that',
            ),
          ]
        : []),
      ...(contradicts
        ? [warning([...path, 'when'], 'rule-never-holds', 'what is weighty writes and is not of low impact: the rule never holds')]
        : []),
    ]
  })

const onCredentials = ({ credentials = {} }: PolicyFile): readonly Remark[] =>
  Object.entries(credentials).flatMap(([name, { owner, purpose, scope, decision }]) => {
    const lacks = Object.entries({ owner, purpose, scope }).flatMap(([key, value]) => (value === undefined ? [key] : []))
    if (lacks.length === 0) return []
    const told = `it has no ${lacks.join(', no ')}`
    return [
      decision === undefined
        ? warning(['credentials', name], 'credential-unmanaged', `${told}: it is not managed, and an agent that reaches it is blocked`)
        : warning(['credentials', name], 'credential-unowned', `${told}: nobody can be asked what this decision is for`),
    ]
  })

const onApproval = ({ approval = {} }: PolicyFile): readonly Remark[] => {
  const { separation, accept = [], minimum = 1, approvers = [], countersign } = approval
  const machines = approvers.filter((name) => name.toLowerCase().endsWith('[bot]'))
  const people = approvers.length - machines.length
  const isTeam = approvers.some((name) => name.includes('/'))
  return [
    ...(separation === 'none' || separation === 'initiator'
      ? [
          warning(
            ['approval', 'separation'],
            'separation-weak',
            'people may approve what they and their agents wrote: evidence calls such an approval weak',
          ),
        ]
      : []),
    ...accept.flatMap((guard, index) =>
      guard === 'guarded'
        ? []
        : [
            warning(
              ['approval', 'accept', index],
              'guard-weak',
              guard === 'bypassable'
                ? 'an administrator can let a run pass without any approval'
                : 'whoever started the run can approve it where the platform lets them',
            ),
          ],
    ),
    ...machines.map((name) =>
      warning(['approval', 'approvers', approvers.indexOf(name)], 'approver-is-a-bot', 'a bot’s approval never counts'),
    ),
    ...(approvers.length > 0 && !isTeam && people < minimum
      ? [
          warning(
            ['approval', 'minimum'],
            'too-few-approvers',
            `${minimum} approvals are wanted and ${people} can be given: nothing can be approved`,
          ),
        ]
      : []),
    ...(countersign === 'optional'
      ? [
          warning(
            ['approval', 'countersign'],
            'countersign-optional',
            'an approval of the first attempt counts without its code, whatever is at stake',
          ),
        ]
      : []),
  ]
}

/** Exceptions that are meant to stay are rules. */
const LONGEST_DAYS = 366

const onExceptions = ({ exceptions = [] }: PolicyFile, now: string): readonly Remark[] =>
  exceptions.flatMap(({ until, scope }, index) => {
    const path = ['exceptions', index]
    const { rules = [], categories = [], paths = [], jobs = [] } = scope
    const end = instantOf(until)
    const beyond = categories.filter((category) => neverLifted.has(category))
    const days = (secondsOf(end) - secondsOf(now)) / 86_400
    const lifts = rules.length + categories.length + paths.length + jobs.length
    return [
      ...(isAfter(now, end)
        ? [
            {
              path: [...path, 'until'],
              level: 'error',
              code: 'exception-expired',
              message: `it expired on ${end.slice(0, 10)} and no longer applies: remove it, or have its owner renew it`,
            } as const,
          ]
        : []),
      ...(days > LONGEST_DAYS
        ? [warning([...path, 'until'], 'exception-long', `it lasts ${Math.floor(days)} days: what is meant to stay is a rule`)]
        : []),
      ...(lifts === 0 ? [warning([...path, 'scope'], 'exception-empty', 'an empty scope lifts nothing')] : []),
      ...(lifts > 0 && paths.length + jobs.length === 0
        ? [warning([...path, 'scope'], 'exception-broad', 'it names no paths and no jobs: it holds everywhere')]
        : []),
      ...(beyond.length > 0
        ? [warning([...path, 'scope', 'categories'], 'exception-never-lifts', `no exception lifts ${beyond.join(', ')}`)]
        : []),
    ]
  })

const onFreezes = ({ freeze = [] }: PolicyFile, now: string): readonly Remark[] =>
  freeze.flatMap((one, index) => {
    const begun = { from: '0001-01-01', until: one.until, timezone: one.timezone ?? 'UTC' }
    return inForce(begun, now) ? [] : [warning(['freeze', index, 'until'], 'freeze-over', 'it is over: remove it')]
  })

const onBreakGlass = ({ 'break-glass': glass, approval }: PolicyFile): readonly Remark[] => {
  if (glass === undefined) return []
  const ordinary = (approval?.environment ?? 'countersign').toLowerCase() === glass.environment.toLowerCase()
  const wild = /^[*#]*$/.test(glass.reference)
  return [
    ...(ordinary
      ? [
          warning(
            ['break-glass', 'environment'],
            'break-glass-shared',
            'it is the environment of ordinary approvals: give break-glass its own, with its own reviewers',
          ),
        ]
      : []),
    ...(wild
      ? [
          warning(
            ['break-glass', 'reference'],
            'break-glass-any-reference',
            'any word will do as a reference: write its form, such as INC-#',
          ),
        ]
      : []),
    ...(glass.categories.length === 0 ? [warning(['break-glass', 'categories'], 'break-glass-empty', 'it lifts no category')] : []),
    ...(glass.categories.includes('gate-itself')
      ? [warning(['break-glass', 'categories'], 'break-glass-gate', 'it may lift gate-itself: the gate could be removed through it')]
      : []),
  ]
}
