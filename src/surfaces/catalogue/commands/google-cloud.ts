/** The command lines of Google Cloud. What is not known to read, writes. */
import type { Tool } from './entry.ts'

const gcloudDocs = 'https://cloud.google.com/sdk/gcloud/reference'

export const googleCloud: readonly Tool[] = [
  {
    names: ['gcloud'],
    source: gcloudDocs,
    local: 'account',
    valued: [
      '--project',
      '--account',
      '--configuration',
      '--format',
      '--region',
      '--zone',
      '--impersonate-service-account',
      '--verbosity',
      '--filter',
      '--billing-project',
      '--secret',
      '--image',
      '--platform',
      '--service-account',
      '--tag',
      '--source',
      '--location',
      '--cluster',
    ],
    switches: ['-q', '--quiet', '--user-output-enabled', '--no-user-output-enabled'],
    rules: [
      {
        on: ['secrets versions access', '** secrets versions access', '** kms decrypt', 'kms decrypt'],
        does: ['secret', 'cloud-cli'],
        what: 'Reads secrets from a Google store',
        source: `${gcloudDocs}/secrets/versions/access`,
      },
      {
        on: [
          'auth *',
          'config *',
          'info',
          'version',
          'components *',
          'init',
          'topic *',
          'container clusters get-credentials',
          '** container clusters get-credentials',
          'cheat-sheet',
          'feedback',
        ],
        reads: 'cloud-cli',
        what: 'Signs in to Google Cloud',
      },
      {
        on: ['storage cp|mv|rsync'],
        only: 'to-bucket',
        does: ['cloud-cli'],
        what: 'Uploads to a bucket',
        source: `${gcloudDocs}/storage/cp`,
      },
      { on: ['storage cp|mv|rsync|ls|cat|du|hash'], reads: 'cloud-cli', what: 'Reads from a bucket', source: `${gcloudDocs}/storage` },
      {
        on: [
          '** delete|destroy|remove|purge|rm|undeploy|reset|failover|remove-iam-policy-binding|remove-*|detach|disable|stop|suspend|abandon-instances|cancel',
        ],
        does: ['cloud-cli'],
        what: 'Deletes or switches off cloud resources',
        destructive: true,
      },
      {
        on: [
          'run|app|functions|beta|alpha|firebase|endpoints|deploy deploy|jobs|services|releases|run|app|functions|replace|update-traffic',
          'run deploy|services|jobs',
          'app deploy',
          'functions deploy',
          'deploy releases|rollouts|apply',
          'builds triggers run',
          'compute ssh|scp',
          '** deploy',
        ],
        does: ['cloud-cli', 'deploy'],
        what: 'Deploys to Google Cloud',
      },
      {
        on: ['builds submit', 'artifacts * upload', 'artifacts docker tags add', 'container images add-tag', 'artifacts generic upload'],
        does: ['cloud-cli', 'publish'],
        what: 'Builds or publishes in Google Cloud',
        source: `${gcloudDocs}/builds/submit`,
      },
      {
        on: ['sql import|export|users|databases|instances|backups', 'firestore import|export', 'spanner *', 'bigtable *', 'datastore *'],
        does: ['cloud-cli', 'database'],
        what: 'Changes a database of Google Cloud',
        source: `${gcloudDocs}/sql`,
      },
      {
        on: [
          '** describe|list|get-*|print-*|ls|cat|info|logs|read|tail|lookup|search|check-*|list-*|show|get-iam-policy|validate|verify|wait|export|query|versions|tags',
          '** describe *',
        ],
        reads: 'cloud-cli',
        what: 'Reads from Google Cloud',
      },
      {
        on: ['compute|container|iam|projects|dns|deployment-manager|infra-manager|network-*|services|organizations|resource-manager *'],
        does: ['cloud-cli', 'infrastructure'],
        what: 'Changes cloud resources',
      },
    ],
    otherwise: { on: [], does: ['cloud-cli'], what: 'Changes something in Google Cloud' },
  },
  {
    names: ['gsutil'],
    source: 'https://cloud.google.com/storage/docs/gsutil/commands/cp',
    local: 'account',
    valued: ['-h', '-o', '-u', '-i', '-a', '-z', '-x'],
    switches: ['-m', '-q', '-D'],
    dry: ['-n'],
    rules: [
      { on: ['rm|rb'], does: ['cloud-cli'], what: 'Deletes objects or buckets', destructive: true },
      { on: ['cp|mv|rsync'], only: 'to-bucket', does: ['cloud-cli'], what: 'Uploads to a bucket' },
      { on: ['cp|mv|rsync|ls|cat|du|stat|hash|version|help|signurl|config'], reads: 'cloud-cli', what: 'Reads from a bucket' },
    ],
    otherwise: { on: [], does: ['cloud-cli'], what: 'Changes buckets' },
  },
  {
    names: ['bq'],
    source: 'https://cloud.google.com/bigquery/docs/reference/bq-cli-reference',
    local: 'account',
    valued: ['--project_id', '--location', '--dataset_id', '--format', '--job_id', '--destination_table'],
    dry: ['--dry_run', '--dryRun'],
    rules: [
      { on: ['rm'], does: ['database', 'cloud-cli'], what: 'Deletes tables or data sets', destructive: true },
      { on: ['query'], only: 'sql-destroys', does: ['database', 'cloud-cli'], what: 'Runs SQL that drops or empties', destructive: true },
      { on: ['query'], only: 'sql-writes', does: ['database', 'cloud-cli'], what: 'Runs SQL that writes' },
      {
        on: [
          'query --destination_table',
          'load|mk|insert|cp|update|partition|undelete|cancel|truncate|add-iam-policy-binding|set-iam-policy',
        ],
        does: ['database', 'cloud-cli'],
        what: 'Writes to BigQuery',
      },
      { on: ['query|ls|show|head|extract|wait|version|get-iam-policy|help|init'], reads: 'database', what: 'Reads from BigQuery' },
    ],
  },
]
