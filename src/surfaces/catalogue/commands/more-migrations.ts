/** Migration tools of Django, the JVM, .NET, Rust and PHP. */
import type { Tool } from './entry.ts'

const migrates = 'Migrates a database'

const empties = 'Drops, resets or rolls back a database'

export const moreMigrations: readonly Tool[] = [
  {
    names: ['manage.py', 'django-admin'],
    source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/',
    local: 'database',
    valued: ['--settings', '--pythonpath', '--database', '-c', '--command'],
    dry: ['--plan', '--check', '--dry-run'],
    rules: [
      { on: ['flush|sqlflush|reset_db|migrate zero'], does: ['database'], what: empties, destructive: true },
      {
        on: ['migrate|loaddata|createsuperuser|shell|dbshell|changepassword|createcachetable|syncdb|tenant_command|migrate_schemas'],
        does: ['database'],
        what: migrates,
      },
    ],
  },
  {
    names: ['flyway', 'liquibase'],
    source: 'https://documentation.red-gate.com/fd/commands-184127446.html',
    style: 'go',
    local: 'database',
    valued: [
      '--url',
      '--username',
      '--password',
      '--changelog-file',
      '--changeLogFile',
      '--defaults-file',
      '--defaultsFile',
      '--classpath',
    ],
    dry: ['-dryRunOutput'],
    rules: [
      {
        on: ['** clean|undo|drop-all|dropAll|rollback|rollback-count|rollback-to-date|rollbackCount|rollback-one-*'],
        does: ['database'],
        what: empties,
        destructive: true,
        source: 'https://docs.liquibase.com/commands/home.html',
      },
      {
        on: [
          '** info|validate|status|diff|history|check|snapshot|updateSQL|update-sql|*-sql|*SQL|diff-changelog|diffChangeLog|generate-changelog|checks|version|list-locks|init|test|calculate-checksum|prepare|undo-info',
        ],
      },
      {
        on: [
          '** migrate|repair|baseline|update|update-count|update-to-tag|update-testing-rollback|changelog-sync|changelogSync|clear-checksums|clearCheckSums|tag|mark-next-changeset-ran|release-locks|deploy|execute-sql',
        ],
        does: ['database'],
        what: migrates,
        source: 'https://docs.liquibase.com/commands/home.html',
      },
    ],
  },
  {
    names: ['atlas'],
    source: 'https://atlasgo.io/cli-reference',
    local: 'database',
    valued: ['-u', '--url', '--dir', '--to', '--from', '--env', '-c', '--config', '--dev-url', '--tx-mode'],
    dry: ['--dry-run'],
    rules: [
      { on: ['schema clean', 'migrate down'], does: ['database'], what: empties, destructive: true },
      { on: ['migrate apply|set', 'schema apply', 'migrate push', 'schema push'], does: ['database'], what: migrates },
    ],
  },
  {
    names: ['dotnet-ef', 'sqlpackage', 'diesel', 'sqlx', 'sea-orm-cli'],
    source: 'https://learn.microsoft.com/ef/core/cli/dotnet',
    local: 'database',
    valued: ['--connection', '-p', '--project', '-s', '--startup-project', '--database-url', '-D', '--source', '-u', '-d'],
    dry: ['--dry-run'],
    rules: [
      {
        on: ['database drop|reset', 'migration revert|redo', 'migrate revert|fresh|reset|refresh|down'],
        does: ['database'],
        what: empties,
        destructive: true,
        source: 'https://diesel.rs/guides/getting-started',
      },
      {
        on: [
          'database update|setup|create',
          'migration run',
          'migrate run|up|add-skip',
          'setup',
          '** /Action:Publish|/a:Publish|/Action:Import|/a:Import|/action:publish',
        ],
        does: ['database'],
        what: migrates,
        source: 'https://learn.microsoft.com/sql/tools/sqlpackage/sqlpackage',
      },
    ],
  },
  {
    names: ['artisan', 'console', 'doctrine', 'doctrine-migrations', 'craft-cms', 'drush', 'wp', 'magento', 'typo3', 'occ'],
    source: 'https://laravel.com/docs/migrations',
    local: 'database',
    valued: ['--env', '-e', '--em', '--database', '--path', '-r', '--root', '-l', '--uri', '--url'],
    dry: ['--dry-run', '--pretend', '--dump-sql'],
    rules: [
      {
        on: [
          'migrate:fresh|migrate:reset|migrate:rollback|migrate:refresh|db:wipe|doctrine:database:drop|doctrine:schema:drop|sql:drop|setup:uninstall',
          'db drop|reset|clean',
        ],
        does: ['database'],
        what: empties,
        destructive: true,
      },
      {
        on: [
          'migrate:status|migrate:install|doctrine:migrations:status|doctrine:migrations:diff|doctrine:schema:validate|doctrine:migrations:list|doctrine:migrations:up-to-date|db:show|db:table|status',
        ],
      },
      {
        on: [
          'migrate|migrate:*|db:seed|doctrine:migrations:*|doctrine:schema:*|doctrine:database:*|doctrine:fixtures:load|migrations:migrate|updatedb|updb|deploy|config:import|cim|setup:upgrade|tinker|db:*|sql:*|sql-*|seed',
          'db import|query|update',
          'search-replace',
        ],
        does: ['database'],
        what: migrates,
      },
    ],
  },
]
