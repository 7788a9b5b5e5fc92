/** Services that run tasks, models, schemas and documentation for an app: what ships a new version to them. */
import type { Tool } from './entry.ts'

export const appServices: readonly Tool[] = [
  {
    names: ['trigger.dev', '@trigger.dev/cli'],
    source: 'https://trigger.dev/docs/cli-deploy-commands',
    dry: ['--dry-run'],
    rules: [{ on: ['deploy', 'promote'], does: ['deploy'], what: 'Deploys background tasks' }],
  },
  {
    names: ['modal', 'truss', 'bentoml', 'zenml'],
    source: 'https://modal.com/docs/reference/cli/deploy',
    local: 'keyless',
    rules: [
      {
        on: ['app stop', 'volume rm|delete', 'secret delete', 'environment delete'],
        does: ['deploy'],
        what: 'Removes a deployment',
        destructive: true,
      },
      { on: ['deploy', 'push', 'promote', 'cloud deploy', 'model deployer deploy'], does: ['deploy'], what: 'Deploys a model or its code' },
      { on: ['run', 'secret create', 'volume put'], does: ['cloud-cli'], what: 'Uses an account that runs models' },
    ],
  },
  {
    names: ['sky', 'ray'],
    source: 'https://docs.skypilot.co/en/latest/reference/cli.html',
    local: 'keyless',
    rules: [
      { on: ['down', 'serve down'], does: ['infrastructure'], what: 'Takes a cluster down', destructive: true },
      {
        on: ['launch', 'serve up|update|deploy', 'up', 'exec', 'jobs launch', 'job submit', 'submit'],
        does: ['infrastructure'],
        what: 'Starts work on a cluster',
      },
    ],
  },
  {
    names: ['prefect', 'dagster-cloud'],
    source: 'https://docs.prefect.io/v3/deploy/infrastructure-concepts/deploy-via-python',
    local: 'keyless',
    rules: [
      { on: ['deployment delete', 'work-pool delete'], does: ['deploy'], what: 'Removes a deployment', destructive: true },
      {
        on: [
          'deploy',
          'deployment *',
          'work-pool create|update',
          'serverless deploy*',
          'workspace add-location|update-location|sync',
          'ci *',
        ],
        does: ['deploy'],
        what: 'Deploys pipelines',
      },
    ],
  },
  {
    names: ['rover'],
    source: 'https://www.apollographql.com/docs/rover/commands/subgraphs',
    rules: [
      { on: ['subgraph delete', 'graph delete'], does: ['publish'], what: 'Removes a schema from its registry', destructive: true },
      {
        on: ['subgraph publish', 'graph publish', 'persisted-queries publish'],
        does: ['publish'],
        what: 'Publishes a schema to its registry',
      },
    ],
  },
  {
    names: ['hive', 'graphql-hive', '@graphql-hive/cli'],
    source: 'https://the-guild.dev/graphql/hive/docs/api-reference/cli',
    local: 'keyless',
    rules: [
      { on: ['schema:delete'], does: ['publish'], what: 'Removes a schema from its registry', destructive: true },
      { on: ['schema:publish', 'app:create|app:publish|app:retire'], does: ['publish'], what: 'Publishes a schema to its registry' },
    ],
  },
  {
    names: ['buf'],
    source: 'https://buf.build/docs/reference/cli/buf/push/',
    rules: [
      {
        on: ['push', 'registry module|plugin|policy create|update|delete|deprecate', 'registry module label archive|unarchive'],
        does: ['publish'],
        what: 'Publishes definitions to a registry',
      },
    ],
  },
  {
    names: ['rdme'],
    source: 'https://github.com/readmeio/rdme#readme',
    local: 'keyless',
    dry: ['--dry-run', '--dryRun'],
    rules: [
      {
        on: [
          'openapi:validate|openapi:convert|openapi:inspect|openapi:reduce|openapi:resolve',
          'openapi validate|convert|inspect|reduce|resolve',
        ],
      },
      {
        on: ['openapi', 'docs', 'reference', 'changelog|changelogs', 'custompages', 'versions:*', 'categories:create'],
        does: ['deploy'],
        what: "Publishes an API's documentation",
      },
    ],
  },
  {
    names: ['bump', 'redocly'],
    source: 'https://docs.bump.sh/help/continuous-integration/cli/',
    local: 'keyless',
    dry: ['--dry-run'],
    rules: [{ on: ['deploy', 'push'], does: ['deploy'], what: "Publishes an API's documentation" }],
  },
  {
    names: ['fern', 'fern-api'],
    source: 'https://buildwithfern.com/learn/cli-api-reference/cli-reference/commands',
    local: 'keyless',
    rules: [
      { on: ['generate --docs|--preview'], does: ['deploy'], what: "Publishes an API's documentation" },
      { on: ['generate !--local'], does: ['publish'], what: 'Generates client libraries and publishes them' },
    ],
  },
  // Compares pages: the token is the weight, as it is of the actions that do the same.
  {
    names: ['chromatic', 'percy', 'argos', 'lost-pixel'],
    source: 'https://www.chromatic.com/docs/cli/',
    rules: [{ on: ['**'] }],
  },
  {
    names: ['terminus'],
    source: 'https://docs.pantheon.io/terminus/commands',
    valued: ['--message', '--note'],
    rules: [
      { on: ['env:wipe|site:delete|multidev:delete|backup:restore'], does: ['deploy'], what: 'Wipes or removes a site', destructive: true },
      {
        on: ['env:deploy|env:commit|env:clone-content|env:clear-cache|upstream:updates:apply|multidev:*|drush|wp|import:*'],
        does: ['deploy'],
        what: 'Changes a hosted site',
      },
    ],
  },
  {
    names: ['tagpr'],
    source: 'https://github.com/Songmu/tagpr#readme',
    local: 'forge',
    rules: [{ on: ['.', '**'], does: ['release', 'shared-write'], what: 'Opens the pull request of a release, or tags it' }],
  },
  {
    names: ['ipfs-deploy', 'w3', 'arkb', 'fleek', 'pinata', 'bugsnag-cli', 'posthog-cli'],
    source: 'https://web3.storage/docs/w3cli/',
    local: 'keyless',
    rules: [
      {
        on: ['deploy', 'up|put|upload', 'sites deploy', 'sourcemap upload', 'upload *'],
        does: ['deploy'],
        what: 'Uploads a build to a public store or a service',
      },
    ],
  },
]
