/** A policy for a repository from its own map: what is seen is filled in, what cannot be known is left to be filled, with a comment that says so. */
import { type OwnerRule, ownersOf } from './evidence/codeowners.ts'
import { freePattern, heldLines, patternLines, usualPattern } from './map/pattern.ts'
import type { RepositoryMap } from './model/map.ts'
import type { Category, Credential } from './model/surface.ts'
import { inertJson } from './report/text.ts'

export interface InitOptions {
  readonly rules: readonly OwnerRule[]
}

/** Where nobody is named, these words stand: a policy takes no empty owner, and a reader finds them. */
const nobody = 'nobody yet: name a person or a team'
const purposeless = 'to be filled in: what is it for?'

/** Text in double quotes as YAML reads it; names come from workflows and are hostile. */
const quoted = (text: string): string => inertJson(text.slice(0, 300))
/** A path in a comment: one line of plain signs. */
const plain = (path: string): string => path.replaceAll(/[^\w./-]/g, '?').slice(0, 200)

/** `GITHUB_TOKEN`, federated identities and runners are managed by the platform or by whoever runs the machine. */
export const isListed = ({ kind, name }: Credential): boolean =>
  kind !== 'github-token' && kind !== 'oidc' && kind !== 'runner' && name !== '*'

interface Held {
  readonly credential: Credential
  readonly owner: string
  readonly workflows: readonly string[]
}

export const initialPolicy = (map: RepositoryMap, { rules }: InitOptions): string => {
  const held = heldIn(map, rules)
  const owners = (ownersOf(rules, '.github/countersign.yml') ?? ownersOf(rules, '.github/workflows/ci.yml') ?? []).slice(0, 10)
  const targets = targetsIn(map)
  const used = [...new Set(map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? [])))]
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/schemas/policy.v1.schema.json',
    '#',
    '# What an AI agent may set in motion here. It builds on the starter policy: ordinary work passes, privileged work asks a human.',
    `# Written from the map of this repository: ${map.totals.jobs} jobs, of which ${map.totals.allow} stay allowed and ${map.totals.approve + map.totals.block} touch something that matters.`,
    '# Check it with `countersign policy lint`, and see what it changes with `countersign map`.',
    'extends: starter',
    '',
    '# Who answers for this repository. Keep this file in CODEOWNERS too, so that the rules are not loosened by those they bind.',
    owners.length === 0
      ? `owners: [${quoted(nobody)}] # CODEOWNERS names nobody for .github/`
      : `owners: [${owners.map(quoted).join(', ')}] # from CODEOWNERS`,
    '',
    '# Where a human is asked. Create it with required reviewers, without self-review and without administrators walking past them.',
    ...(used.length === 0 ? [] : [`# The workflows name these environments already: ${used.slice(0, 10).map(plain).join(', ')}.`]),
    'approval:',
    '  environment: countersign',
    '',
    ...credentialPart(held),
    ...targetPart(targets, owners[0] ?? nobody),
  ].join('\n')
}

const heldIn = (map: RepositoryMap, rules: readonly OwnerRule[]): readonly Held[] => {
  const found = new Map<string, Held>()
  for (const { path, jobs } of map.workflows)
    for (const credential of jobs.flatMap((job) => job.credentials).filter(isListed)) {
      const known = found.get(credential.name)
      const owner = known?.owner ?? ownersOf(rules, path)?.[0] ?? nobody
      found.set(credential.name, {
        credential: known?.credential ?? credential,
        owner: owner === nobody ? (ownersOf(rules, path)?.[0] ?? nobody) : owner,
        workflows: [...new Set([...(known?.workflows ?? []), path])],
      })
    }
  return [...found.values()].sort((a, b) => (a.credential.name < b.credential.name ? -1 : 1))
}

/** What of these names is a system: a label, a branch or a file is none. */
const ofSystems: ReadonlySet<Category> = new Set(['deploy', 'publish', 'release', 'infrastructure', 'database', 'cloud-cli'])

const targetsIn = ({ workflows }: RepositoryMap): readonly string[] => {
  const all = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ findings }) =>
      findings.flatMap(({ target, access, lowImpact, category }) =>
        target === null || access === 'read' || lowImpact || !ofSystems.has(category) ? [] : [target],
      ),
    ),
  )
  // A name made by an expression names nothing that a policy could list.
  return [...new Set(all.map((target) => target.trim()))]
    .filter((target) => target !== '' && target.length <= 300 && !target.includes('${{'))
    .sort()
    .slice(0, 100)
}

const credentialPart = (held: readonly Held[]): readonly string[] =>
  held.length === 0
    ? [
        '# No workflow reads a secret. The first one that does is listed here with owner, purpose and scope; until then an unlisted one asks.',
        '# credentials:',
        '#   NPM_TOKEN: { owner: "@your-org/release", purpose: "publish packages to npm", scope: environment, kind: static-key }',
        '',
      ]
    : [
        '# Every secret that a workflow reads. One that is not listed here is unmanaged, and an agent that reaches it is blocked. Owner, purpose and',
        '# scope make it managed; `kind` was guessed from its name and use. A static key is best replaced by federation (OIDC).',
        'credentials:',
        ...held.flatMap(credentialLines),
        '',
      ]

const credentialLines = ({ credential: { name, kind, scope, at }, owner, workflows }: Held): readonly string[] => [
  `  ${quoted(name)}: # ${plain(at.path)}:${at.line}${workflows.length > 1 ? ` and ${workflows.length - 1} more workflow${workflows.length > 2 ? 's' : ''}` : ''}`,
  ...(name === 'secrets:inherit'
    ? ['    # Every secret of the caller at once: `countersign map --fix` names them where the called workflow is known.']
    : []),
  ...(name === 'toJSON(secrets)' ? ['    # Every secret at once: hand over those that are needed, by name.'] : []),
  `    owner: ${quoted(owner)}`,
  `    purpose: ${quoted(purposeOf(name) ?? purposeless)}${purposeOf(name) === null ? '' : ' # guessed from the name'}`,
  `    scope: ${quoted(scope === 'unknown' ? 'environment' : scope)}`,
  `    kind: ${kind}`,
]

const targetPart = (targets: readonly string[], owner: string): readonly string[] =>
  targets.length === 0
    ? []
    : [
        '# Systems that the workflows touch. Say which are production; an unknown one counts as if it were.',
        'targets:',
        ...targets.map((target) => `  ${quoted(target)}: { owner: ${quoted(owner)} } # production: true or false`),
        '',
      ]

const purposes: readonly (readonly [RegExp, string])[] = [
  [/NPM|NODE_AUTH/i, 'publish packages to npm'],
  [/PYPI|TWINE/i, 'publish packages to PyPI'],
  [/CARGO|CRATES/i, 'publish crates'],
  [/DOCKER|GHCR|REGISTRY|QUAY/i, 'push container images'],
  [/AWS|GCP|GOOGLE|AZURE|CLOUD/i, 'act in the cloud'],
  [/SIGN|GPG|CERT|COSIGN|KEYSTORE/i, 'sign releases'],
  [/SLACK|DISCORD|TEAMS|WEBHOOK/i, 'post messages'],
  [/CODECOV|COVERALLS|SONAR/i, 'upload coverage'],
  [/SSH|DEPLOY|KUBE/i, 'deploy'],
  [/ANTHROPIC|OPENAI|GEMINI|CLAUDE/i, 'run an AI model'],
  [/GH_|GITHUB|(?:^|_)PAT(?:_|$)|BOT|APP_/i, 'act on GitHub'],
  [/DATABASE|(?:^|_)DB_|POSTGRES|MYSQL|MONGO/i, 'reach a database'],
]
const purposeOf = (name: string): string | null => purposes.find(([pattern]) => pattern.test(name))?.[1] ?? null

/**
 * The jobs that put the gate before the privileged ones: text that a workflow may hold as it is.
 *
 * @param ref `owner/repo@sha`
 */
export const gateSnippet = (ref: string, { workflows }: RepositoryMap): string => {
  const asking = workflows.flatMap(({ path, jobs }) =>
    jobs.filter(({ decision, before }) => decision !== 'allow' && before !== 'gate').map(({ job, calls }) => ({ path, job, calls })),
  )
  const [first] = asking
  const called = first !== undefined && first.calls.length > 0
  const beside = workflows.find(({ path }) => path === first?.path)?.jobs.map(({ job }) => job) ?? []
  const pattern = freePattern(beside) ?? usualPattern
  const held = heldLines(pattern, { id: first?.job ?? 'deploy', needs: [], called }, ref)
  return [
    'jobs:',
    ...patternLines(pattern, ref).map((line) => `  ${line}`),
    ...held.slice(0, 3).map((line) => `  ${line}`),
    called ? `    uses: ${plain(first.calls[0] ?? '')} # as it is today` : '    runs-on: ubuntu-latest # as it is today',
    ...held.slice(3).map((line) => `  ${line}`),
    ...(called ? [] : ['      - run: echo "its steps of today"']),
    '',
    ...(asking.length === 0
      ? ['# No job needs it today.']
      : [
          `# It belongs before: ${asking
            .slice(0, 20)
            .map(({ path, job }) => plainPlace(`${path}#${job}`))
            .join(', ')}${asking.length > 20 ? ` and ${asking.length - 20} more` : ''}.`,
          '# countersign map --fix writes it.',
        ]),
    '',
  ].join('\n')
}
const plainPlace = (place: string): string => place.replaceAll(/[^\w./#-]/g, '?')
