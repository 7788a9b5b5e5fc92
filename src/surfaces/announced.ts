/**
 * What a job says of itself by its names, where what it runs cannot be judged. A job called `publish` that holds a credential and calls an
 * opaque program publishes, as far as anyone can tell. Names never lower anything, and count only in a job that asks already.
 */
import type { Activity, JobReading } from '../model/activity.ts'
import type { Category } from '../model/surface.ts'
import { classOfSecret } from './catalogue/secret-names.ts'
import type { Effect } from './effect.ts'
import { vaultEntriesOf } from './federation.ts'
import { isPrivileged } from './privileged.ts'
import { productionOfJob } from './production.ts'
import { isInline } from './program-calls.ts'

interface Announcement {
  readonly category: Category
  readonly words: RegExp
}

const announcements: readonly Announcement[] = [
  { category: 'publish', words: /(?:^|[^a-z])(?:publish|publishing|publisher)(?:[^a-z]|$)/ },
  { category: 'deploy', words: /(?:^|[^a-z])(?:deploy|deploys|deployment|deployments|rollout|redeploy)(?:[^a-z]|$)/ },
  { category: 'database', words: /(?:^|[^a-z])(?:migrate|migrations?)(?:[^a-z]|$)/ },
  { category: 'release', words: /(?:^|[^a-z])(?:release|releases|releaser)(?:[^a-z]|$)/ },
  { category: 'destructive', words: /(?:^|[^a-z])(?:destroy|destroys|teardown|tear-down)(?:[^a-z]|$)/ },
  { category: 'signing', words: /(?:^|[^a-z])(?:sign|signing|codesign|notarize|notarise)(?:[^a-z]|$)/ },
]

/** Words that take an announcement back: the job looks at a release, or reports on one. */
const looks =
  /(?:^|[^a-z])(?:check|checks|verify|validate|test|tests|lint|dry|plan|notify|report|results?|docs?-?preview|status|open|close|failed|failure|alert|coverage|cleanup|clean-?up)(?:[^a-z]|$)/

const longest = 300

/** `npmPublish` and `npm_publish` are two words each. */
const plainWords = (name: string): string =>
  name
    .slice(0, longest)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()

const announcedIn = (name: string): readonly Category[] => {
  const words = plainWords(name)
  if (looks.test(words)) return []
  const found = announcements.flatMap(({ category, words: pattern }) => {
    const at = words.search(pattern)
    return at < 0 ? [] : [{ category, at }]
  })
  // The first word is the verb: `deploy-release` deploys, `publish_release` publishes.
  const first = found.sort((a, b) => a.at - b.at)[0]
  return first === undefined ? [] : [first.category]
}

const fileName = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '')

const effectOf = (category: Category, message: string, reading: JobReading, origin: Effect['origin'], target: string): Effect => ({
  category,
  code: `${category}-by-name`,
  message,
  access: 'write',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
  production: productionOfJob(reading),
  target,
  credential: null,
  origin,
})

const originOfJob = (reading: JobReading): Effect['origin'] => ({
  step: 0,
  stepName: reading.job.id,
  at: reading.job.at,
  via: [],
  quote: `${reading.job.id}:`.slice(0, 200),
  conditions: [],
})

/** What is got ready is not yet sent anywhere. */
const prepares = /(?:^|[^a-z])(?:build|builds|prepare|package|pack|changelog|notes|version|bundle|image|install|setup|clean)(?:[^a-z]|$)/
const started = /^(?:script|make|just|task|turbo|nx|lerna|mise|npm|pnpm|yarn|bun) |\.(?:sh|ps1|py|js|mjs|ts|rb)$/

/** A variable is called after what it holds, which says nothing of the script that it names. */
const open = /\$\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,100}\}|\$\w{1,60}/g

/** Scripts, targets and tasks that could not be read: their name is what is left. */
const unreadNames = (activities: readonly Activity[]): readonly { readonly name: string; readonly origin: Effect['origin'] }[] =>
  activities.flatMap((activity) => {
    if (activity.kind !== 'unread' || !started.test(activity.what)) return []
    const name = fileName(
      activity.what
        .slice(0, longest)
        .replace(open, '')
        .replace(/ of \S*$/, ''),
    )
    return prepares.test(plainWords(name)) ? [] : [{ name, origin: activity.origin }]
  })

const programNames = (activities: readonly Activity[]): readonly Effect['origin'][] =>
  activities.flatMap((activity) => (activity.kind === 'program' && !isInline(activity) ? [activity.origin] : []))

/** Certificates by which one machine trusts another sign nothing that is shipped. */
const opensAConnection =
  /(?:^|_)(?:TLS|MTLS|SSL|CA|ROOT_CA|CLIENT_CERT|SERVER_CERT|DB|DATABASE|ORACLE|POSTGRES|MYSQL|REDIS|KAFKA|MONGO|VPN|INGRESS|LDAP|SAML)(?:_|$)/

/** Secrets that serve one thing only: what they are for is done by something in the job, seen or not. */
const purposes: readonly { readonly category: Category; readonly message: string; serves(name: string): boolean }[] = [
  {
    category: 'signing',
    message: 'Holds a signing key or its password.',
    serves: (name) =>
      !opensAConnection.test(name) &&
      (classOfSecret(name)?.id === 'signing-key' ||
        /(?:^|_)(?:KEY_STORE\w{0,40}|STORE_(?:FILE|PASSWORD)|MATCH_PASSWORD|APPLE_CERT\w{0,40})$/.test(name)),
  },
  {
    category: 'shared-write',
    message: 'Holds the address by which a chat takes messages.',
    serves: (name) => /(?:SLACK|DISCORD|TEAMS|MATTERMOST|TELEGRAM|GOOGLE_CHAT)\w{0,60}(?:WEBHOOK|HOOK|BOT_TOKEN)/.test(name),
  },
]

interface Held {
  readonly name: string
  readonly step: number | null
  readonly at: Effect['origin']['at']
  readonly quote: string
}

/** Terraform takes the variable as a value of what it builds: the job itself does not use it. */
const handedOn = (reading: JobReading, { name }: Held): boolean => {
  const command = reading.activities.find(({ kind }) => kind === 'command')
  if (command?.kind !== 'command') return false
  const variables = [...command.env].flatMap(([variable, { secrets }]) => (secrets.includes(name) ? [variable] : []))
  return variables.length > 0 && variables.every((variable) => variable.startsWith('TF_VAR_'))
}

/** Secrets of the job, and entries of a vault that it fetches. */
const heldBy = (reading: JobReading): readonly Held[] => [
  ...reading.secrets.filter(({ form }) => form !== 'mapped'),
  ...vaultEntriesOf(reading).map(({ name, at }) => ({ name, step: null, at, quote: name })),
]

const bySecret = (reading: JobReading): readonly Effect[] => {
  const held = heldBy(reading)
  return purposes.flatMap(({ category, message, serves }) => {
    const found = held.find((one) => serves(one.name.toUpperCase().replaceAll('-', '_')) && !handedOn(reading, one))
    if (found === undefined) return []
    const origin = { ...originOfJob(reading), step: found.step ?? 0, at: found.at, quote: found.quote.slice(0, 200) }
    return [{ ...effectOf(category, message, reading, origin, found.name), code: `${category}-by-secret`, credential: found.name }]
  })
}

/** Scopes with which whoever works in the job changes the repository or what people say in it. */
const collaboration = ['contents', 'issues', 'pull-requests', 'discussions']

/** An agent that was granted a scope is there to use it: it answers, labels, commits. */
const byAgent = (reading: JobReading, effects: readonly Effect[]): readonly Effect[] => {
  const agent = effects.find(({ category, access }) => category === 'agent-or-mcp' && access === 'write')
  const scope = collaboration.find((name) => reading.token.scopes[name] === 'write')
  if (agent === undefined || (scope === undefined && reading.token.all !== 'write')) return []
  const message = 'An agent works with a token that may write to the repository or its discussions.'
  return [{ ...effectOf('shared-write', message, reading, agent.origin, scope ?? 'all'), code: 'shared-write-by-agent' }]
}

/** @param effects what the job is known to do: a category among them needs no announcement. */
export const announcedBy = (reading: JobReading, effects: readonly Effect[]): readonly Effect[] => {
  if (!isPrivileged(reading)) return byAgent(reading, effects)
  const known = new Set(effects.filter(({ access }) => access === 'write').map(({ category }) => category))
  const byProgram = reading.activities.flatMap((activity) =>
    activity.kind === 'program' && !isInline(activity)
      ? announcedIn(fileName(activity.path)).map((category) =>
          effectOf(
            category,
            'Runs a program whose name says what it is for, in a job that holds credentials.',
            reading,
            activity.origin,
            activity.path,
          ),
        )
      : [],
  )
  const byUnread = unreadNames(reading.activities).flatMap(({ name, origin: at }) =>
    announcedIn(name).map((category) =>
      effectOf(
        category,
        'Runs a script that could not be read and whose name says what it is for, in a job that holds credentials.',
        reading,
        at,
        name,
      ),
    ),
  )
  const origin = programNames(reading.activities)[0] ?? originOfJob(reading)
  const names = [reading.job.id, ...reading.calls.map((call) => fileName(call.replace(/@.*$/, '')))]
  const byJob = names
    .flatMap(announcedIn)
    .map((category) =>
      effectOf(category, 'The name of the job says what it is for, and it holds credentials.', reading, origin, reading.job.id),
    )
  // "Publish" is said of sites too: where a deployment is seen, the word adds nothing.
  const explained = (category: Category): boolean => known.has(category) || (category === 'publish' && known.has('deploy'))
  const announced = [...byProgram, ...byUnread, ...byJob, ...bySecret(reading), ...byAgent(reading, effects)].filter(
    ({ category }) => !explained(category),
  )
  return announced.filter((effect, i) => announced.findIndex(({ category }) => category === effect.category) === i)
}
