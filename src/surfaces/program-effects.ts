/** What a program in another language does, by the commands it starts, the calls it makes and the way it is started itself. */
import type { Command, JobReading, Program } from '../model/activity.ts'
import { remembering } from '../workflows/remember.ts'
import { effectsOfCall } from './call-effects.ts'
import { knownHosts } from './catalogue/hosts.ts'
import { type TellTale, tellTales } from './catalogue/tell-tales.ts'
import type { Effect } from './effect.ts'
import { cannotWrite, isPrivileged } from './privileged.ts'
import { productionOfJob } from './production.ts'
import { commandOf, commandsIn, isInline } from './program-calls.ts'

const longest = 200_000

interface Told {
  readonly tale: TellTale
  readonly found: RegExp
  readonly beside: RegExp | null
}

let compiled: readonly Told[] | null = null

const told = (): readonly Told[] => {
  compiled ??= tellTales.map((tale) => ({
    tale,
    found: new RegExp(tale.matches),
    beside: tale.beside === undefined ? null : new RegExp(tale.beside, 'i'),
  }))
  return compiled
}

const sends =
  /\b(?:requests|httpx|session|axios|got|http|client|urllib3?|aiohttp|ky|superagent|HTTParty|Faraday)\.(?:post|put|patch|delete)\s*\(|\bmethod\s*[:=]\s*["'`](?:POST|PUT|PATCH|DELETE)["'`]|,\s*["'`](?:POST|PUT|PATCH|DELETE)["'`]\s*[,)]|http\.(?:NewRequest\w*\s*\([^)]{0,80}(?:POST|PUT|PATCH|DELETE|MethodP|MethodD)|Post)|Net::HTTP::(?:Post|Put|Patch|Delete)/

/** Known hosts that the text names without a wildcard, if it sends anything at all. */
const hostTales = (text: string): readonly TellTale[] =>
  sends.test(text)
    ? knownHosts
        .filter(({ hosts }) =>
          hosts.some(
            (host) => !(host.split('/', 1)[0] ?? '').includes('*') && !host.includes('*') && text.includes(host.replace(/\/$/, '')),
          ),
        )
        .map((host) => ({ matches: '', ...host }))
    : []

/** What the text tells by itself: many jobs of a repository start the same program. */
const talesIn = remembering(50, (text): readonly TellTale[] => [
  ...told()
    .filter(({ found, beside }) => found.test(text) && (beside === null || beside.test(text)))
    .map(({ tale }) => tale),
  ...hostTales(text),
])

const effectsOfTale = (tale: TellTale, program: Program, reading: JobReading): readonly Effect[] =>
  (tale.destructive === true ? [...tale.does, 'destructive' as const] : tale.does).map((category) => ({
    category,
    code: `${category}-program`,
    message: `${tale.what}.`,
    access: 'write',
    destructive: tale.destructive ?? false,
    lowImpact: tale.lowImpact ?? false,
    blockworthy: false,
    production: productionOfJob(reading),
    target: program.path,
    credential: [...program.env.values()].flatMap(({ secrets }) => secrets)[0] ?? null,
    origin: program.origin,
  }))

/** The program as a command of its own name: `manage.py migrate`, `setup.py upload`. */
const asStarted = ({ path, args, env, origin }: Program): Command => commandOf(path.replace(/^.*\//, ''), args, env, origin)

const sameEffect = (effect: Effect): string => `${effect.category} ${effect.message} ${effect.access}`

/** Anything that a program could make good what it tries with: a secret, an identity, or a token that may write or whose scopes nobody wrote down. */
const holdsSomething = (reading: JobReading): boolean =>
  isPrivileged(reading) || (reading.secrets.length > 0 && !cannotWrite(reading.token))

/**
 * What a program does, as far as its text tells. A text is a hint and no proof, so it only counts where the job holds something: in a job with
 * a read-only token and no other secret, the worst that a program can do is fail.
 */
export const effectsOfProgram = (program: Program, reading: JobReading): readonly Effect[] => {
  const started = isInline(program) ? [] : effectsOfCall(asStarted(program), reading)
  const text = (program.text ?? '').slice(0, longest)
  if (text === '' || !holdsSomething(reading)) return started
  const effects = [
    ...started,
    ...commandsIn(program).flatMap((command) => effectsOfCall(command, reading)),
    ...talesIn(text).flatMap((tale) => effectsOfTale(tale, program, reading)),
  ]
  return effects.filter((effect, i) => effects.findIndex((other) => sameEffect(other) === sameEffect(effect)) === i)
}
