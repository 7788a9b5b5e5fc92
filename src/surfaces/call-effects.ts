/** What a command of a job does to the world: the catalogue's answer, in the light of what the job holds and where it points. */
import type { Command, JobReading } from '../model/activity.ts'
import type { Category, Production } from '../model/surface.ts'
import type { Call } from './call.ts'
import type { CommandRule } from './catalogue/commands/entry.ts'
import { matchCommand } from './command-match.ts'
import { isRehearsal } from './command-pattern.ts'
import type { Effect } from './effect.ts'
import { forgeCredential } from './forge-credential.ts'
import { secretsIn } from './holdings.ts'
import { requestEffects } from './http-effects.ts'
import { isProgramName } from './known-programs.ts'
import { staysLocal } from './locality.ts'
import { isPrivileged } from './privileged.ts'
import { namesATarget, productionOfJob, productionOfName, productionOfNames } from './production.ts'
import { selectedBefore } from './selected-target.ts'
import { unseenBy } from './unseen-script.ts'
import { OWN_TOKEN } from './use-credential.ts'

const targetFlags = new Set([
  '--context',
  '--kube-context',
  '--cluster',
  '--env',
  '--environment',
  '-e',
  '--stage',
  '--app',
  '-a',
  '--project',
  '--registry',
  '--repo',
  '-R',
  '--namespace',
  '-n',
  '--stack',
  '-s',
  '--workspace',
  '--host',
  '-h',
  '--profile',
  '--account',
  '--var-file',
  '-var-file',
  '--config',
  '-c',
  '--tag',
  '--target',
  '-chdir',
])

/** The last word of a sub-command is what is done, not what it is done to. */
const verbs =
  /^(?:create|apply|publish|push|deploy|run|upload|delete|destroy|edit|merge|update|upgrade|set|add|remove|rm|start|stop|release|up|sync|promote|approve|exec|close|reopen|comment|review|ready|lock|unlock|pin|unpin|transfer|login|enable|disable|cancel|rerun|fork|clone)$/

/** What the call points at, where a flag or its last operand says so. */
const targetOf = ({ line }: Call): string | null => {
  const flagged = line.flags.find(({ name, word }) => targetFlags.has(name) && word?.value)?.word?.value
  return flagged ?? line.operands.slice(1).findLast(({ value }) => value !== null && !verbs.test(value))?.value ?? null
}

const registryFlags = new Set([
  '--registry',
  '--repository-url',
  '--publish-url',
  '--repository',
  '-r',
  '--index',
  '--index-url',
  '--source',
  '-s',
  '--host',
])
const registryVariables =
  /^(?:npm_config_registry|twine_repository(?:_url)?|uv_publish_(?:url|index)|cargo_registry_default|rubygems_host)$/i

/** Where a package goes: the registry that the call names, else the one that its tool has. Null where it is named and cannot be read. */
const registryOf = ({ line, command, tool }: Call): string | null => {
  const flag = line.flags.find(({ name, word }) => registryFlags.has(name) && word !== null)
  const named = flag?.word ?? [...command.env].find(([name]) => registryVariables.test(name))?.[1]
  return named === undefined ? (tool.home ?? null) : named.value
}

/** What can be chosen for a variable that names a target: the options of an input, the values of a matrix. */
const choices = ({ command, reading }: Call): readonly string[] => {
  const step = reading.calls.length === 0 ? reading.job.steps[command.origin.step] : undefined
  return [...Object.entries(reading.job.env), ...Object.entries(step?.env ?? {})].flatMap(([name, scalar]) =>
    namesATarget(name) ? (scalar.values ?? []) : [],
  )
}

/** Production by the words of the call itself: operands, flags and their values, and variables that name a target. */
const productionOfCall = (call: Call): Production => {
  const { command, line } = call
  return productionOfNames([
    ...choices(call),
    ...line.operands.map(({ value, text }) => value ?? text),
    ...line.flags.map(({ name, word }) => `${name} ${word?.value ?? word?.text ?? ''}`),
    ...[...command.env].flatMap(([name, word]) => (namesATarget(name) && word.value !== null ? [word.value] : [])),
  ])
}

/** Where the call itself names nothing: what was chosen for its tool before, else the names of the secrets that it is given. */
const productionAround = (call: Call): Production => {
  const { command, tool } = call
  const chosen = productionOfName(selectedBefore(call) ?? '')
  if (chosen !== 'unknown') return chosen
  return productionOfNames([
    ...secretsIn(command),
    ...(tool.local === 'database' ? [...command.env.values()].flatMap(({ secrets }) => secrets) : []),
  ])
}

const strictest = (a: Production, b: Production): Production => (a === 'yes' || b === 'yes' ? 'yes' : a === 'unknown' ? b : a)

const inFront = (reading: JobReading): boolean => reading.environment !== null || reading.calledEnvironments.length > 0

const effectsOfRule = (rule: CommandRule, call: Call): readonly Effect[] => {
  const { command, reading } = call
  const named = productionOfCall(call)
  const byCall = named === 'unknown' ? productionAround(call) : named
  const destructive = rule.destructive === true
  const base = {
    message: `${rule.what ?? 'Runs a program that reaches a shared system'}.`,
    destructive,
    lowImpact: rule.lowImpact ?? false,
    production: strictest(byCall, productionOfJob(reading)),
    target: call.tool.home !== undefined && rule.does?.includes('publish') === true ? registryOf(call) : targetOf(call),
    credential: secretsIn(command)[0] ?? ((rule.local ?? call.tool.local) === 'forge' ? forgeCredential(call) : null),
    origin: command.origin,
  }
  if (rule.does === undefined) {
    if (rule.reads === undefined) return []
    return [{ ...base, category: rule.reads, code: `${rule.reads}-read-command`, access: 'read', blockworthy: false }]
  }
  const categories: readonly Category[] = destructive ? [...rule.does, 'destructive'] : rule.does
  return categories.map((category) => ({
    ...base,
    category,
    code: rule.block ?? `${category}-command`,
    access: 'write',
    // Destruction in production that no environment stands before, or a rule that meets a block row by itself.
    blockworthy: rule.block !== undefined || (category === 'destructive' && byCall === 'yes' && !inFront(reading)),
  }))
}

const unknownVerb = (command: Command, what: string, credential: string | null = null): Effect => ({
  category: 'unreadable',
  code: 'verb-unknown',
  message: `Runs ${what} that is only known at run time, in a job that holds credentials.`,
  access: 'write',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
  production: 'unknown',
  target: null,
  credential,
  origin: command.origin,
})

/** A client of GitHub that is given the job's own token, in a job that does not say what the token may: then it may write. */
const handedOwnToken = (call: Call): boolean =>
  call.tool.local === 'forge' &&
  !call.reading.token.specified &&
  [...call.command.env.values()].some(({ secrets, text }) => secrets.includes(OWN_TOKEN) || /github\.token/.test(text)) &&
  forgeCredential(call) === OWN_TOKEN

/** What one command does. Nothing for programs that the catalogue does not know: only what is known to reach out is a surface. */
export const effectsOfCall = (command: Command, reading: JobReading): readonly Effect[] => {
  if (command.name === null || (command.likely && !isProgramName(command.name)))
    return isPrivileged(reading) ? [unknownVerb(command, 'a program')] : []
  const script = unseenBy(command)
  if (script !== null) return isPrivileged(reading) ? [unknownVerb(command, script)] : []
  const spoken = matchCommand(command, reading)
  if (spoken === null) return []
  const { call, rule, match } = spoken
  if (call.tool.http === true) return requestEffects(call)
  if (rule === null) return []
  if (match === 'maybe') {
    const own = handedOwnToken(call)
    return own || isPrivileged(reading)
      ? [unknownVerb(command, `a sub-command of ${call.tool.names[0] ?? 'a tool'}`, own ? OWN_TOKEN : null)]
      : []
  }
  if (rule.undryable !== true && isRehearsal(call.tool.dry ?? [], call.line)) return []
  if (rule.block === undefined && staysLocal(call, rule.local)) return []
  return effectsOfRule(rule, call)
}
