/** A policy for a repository from its own map: what is seen is filled in, what cannot be known is left to be filled, with a comment that says so. */
import type { RepositoryMap } from './model/map.ts'
import type { Credential } from './model/surface.ts'

export interface InitOptions {
  readonly owners: readonly string[]
}

/** Text in double quotes as YAML reads it; names come from workflows and are hostile. */
const quoted = (text: string): string => JSON.stringify(text)

/** GITHUB_TOKEN and federated identities are managed by the platform itself. */
const isListed = ({ kind, name }: Credential): boolean => kind !== 'github-token' && kind !== 'oidc' && name !== '*'

export const initialPolicy = (map: RepositoryMap, { owners }: InitOptions): string => {
  const credentials = new Map<string, Credential>()
  for (const { jobs } of map.workflows)
    for (const job of jobs)
      for (const credential of job.credentials)
        if (isListed(credential) && !credentials.has(credential.name)) credentials.set(credential.name, credential)
  const targets = [
    ...new Set(map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ findings }) => findings.flatMap(({ target }) => target ?? [])))),
  ]
    .sort()
    .slice(0, 100)
  const owner = owners[0] ?? ''
  return `${[
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/schemas/policy.v1.schema.json',
    '# What an AI agent may set in motion here. It builds on the starter policy: ordinary work passes, privileged work asks a human.',
    'extends: starter',
    '',
    '# Who answers for this repository. Keep this file in CODEOWNERS too, so that the rules are not loosened by those they bind.',
    `owners: [${owners.map(quoted).join(', ')}]${owners.length === 0 ? ' # nobody was found in CODEOWNERS: name a person or a team' : ''}`,
    '',
    'approval:',
    '  environment: countersign # create it with required reviewers, without self-review and without admin bypass',
    '',
    ...(credentials.size === 0
      ? [
          '# No workflow reads a secret. The first one that does is listed here with owner, purpose and scope; until then an unlisted one asks.',
        ]
      : [
          '# Every secret that a workflow reads. One that is not listed here is unmanaged, and an agent that reaches it is blocked.',
          'credentials:',
          ...[...credentials.values()]
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .flatMap((credential) => credentialLines(credential, owner)),
        ]),
    '',
    ...(targets.length === 0
      ? []
      : [
          '# Systems that the workflows touch. Say which are production; an unknown one counts as if it were.',
          'targets:',
          ...targets.map((target) => `  ${quoted(target)}: { owner: ${quoted(owner)} }`),
          '',
        ]),
  ].join('\n')}`
}

const credentialLines = ({ name, kind, scope, at }: Credential, owner: string): readonly string[] => [
  `  ${quoted(name)}: # ${at.path.replaceAll(/[^\w./-]/g, '?')}:${at.line}`,
  `    owner: ${quoted(owner)}`,
  `    purpose: ${quoted(purposeOf(name))} # check this: it was guessed from the name`,
  `    scope: ${quoted(scope === 'unknown' ? 'repository' : scope)}`,
  `    kind: ${kind}`,
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
  [/GH_|GITHUB|PAT|BOT|APP_/i, 'act on GitHub'],
  [/DATABASE|DB_|POSTGRES|MYSQL|MONGO/i, 'reach a database'],
  [/ANTHROPIC|OPENAI|GEMINI|CLAUDE/i, 'run an AI model'],
]
const purposeOf = (name: string): string => purposes.find(([pattern]) => pattern.test(name))?.[1] ?? 'what is it for?'

/** The steps that put the gate before the privileged jobs, as text to paste. */
export const gateSnippet = (version: string): string => `  gate:
    runs-on: ubuntu-latest
    permissions: { contents: read, actions: read, pull-requests: read }
    outputs:
      environment: \${{ steps.gate.outputs.environment }}
      decision-id: \${{ steps.gate.outputs.decision-id }}
    steps:
      - id: gate
        uses: countersign/countersign@<full commit SHA> # ${version}
        with: { mode: route }

  approve:
    needs: gate
    if: needs.gate.outputs.environment != ''
    runs-on: ubuntu-latest
    environment: \${{ needs.gate.outputs.environment }}
    steps: [{ run: 'true' }]
`
