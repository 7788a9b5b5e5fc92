/** git itself, release helpers, review bots and the command lines of other forges. */
import type { Tool } from './entry.ts'

const gitDocs = 'https://git-scm.com/docs'

export const gitAndForges: readonly Tool[] = [
  {
    names: ['git'],
    source: `${gitDocs}/git-push`,
    local: 'forge',
    valued: [
      '-C',
      '-c',
      '--git-dir',
      '--work-tree',
      '--namespace',
      '--exec-path',
      '--config-env',
      '-o',
      '--push-option',
      '--repo',
      '--receive-pack',
      '-m',
      '--message',
      '-F',
      '-b',
      '--branch',
      '--depth',
      '--author',
      '--date',
    ],
    switches: ['--no-pager', '-p', '-P', '--bare', '--no-replace-objects', '--literal-pathspecs'],
    dry: ['--dry-run', '-n'],
    rules: [
      { on: ['push'], only: 'pushes-to-platform', does: ['deploy'], what: 'Deploys by pushing to a platform' },
      {
        on: ['push'],
        only: 'pushes-over-history',
        does: ['shared-write'],
        what: 'Rewrites or deletes a branch or tag of the repository',
        destructive: true,
      },
      { on: ['push'], only: 'pushes-pages', does: ['deploy', 'shared-write'], what: 'Pushes a built site to its branch' },
      { on: ['push'], only: 'pushes-tag', does: ['release'], what: 'Pushes a tag' },
      { on: ['push', 'lfs push', 'subtree push', 'svn dcommit', 'annex sync|copy'], does: ['shared-write'], what: 'Pushes commits' },
      {
        on: ['send-email', 'imap-send', 'request-pull'],
        does: ['shared-write'],
        what: 'Sends patches by mail',
        source: `${gitDocs}/git-send-email`,
      },
      { on: ['town *', 'publish', 'release *', 'flow release finish'], does: ['release'], what: 'Tags and pushes a release' },
    ],
  },
  {
    names: ['hub'],
    source: 'https://hub.github.com/hub.1.html',
    rules: [
      { on: ['release create|edit|delete'], does: ['release'], what: 'Creates or changes a release' },
      {
        on: ['pull-request', 'push', 'merge', 'issue create|update', 'fork', 'create', 'delete', 'gist create', 'api'],
        does: ['shared-write'],
        what: 'Changes something on GitHub',
      },
    ],
  },
  {
    names: ['ghr', 'github-release', 'craft', 'gren', 'github-release-cli', 'conventional-github-releaser', 'changelogithub'],
    source: 'https://github.com/tcnksm/ghr#usage',
    dry: ['--dry-run', '--dry', '-n'],
    rules: [
      { on: ['delete'], does: ['release'], what: 'Deletes a release', destructive: true },
      { on: ['info|list|download|prepare --dry-run', 'artifacts *', 'targets', 'changelog'] },
      { on: ['**'], does: ['release'], what: 'Creates a release' },
    ],
  },
  {
    names: ['glab'],
    source: 'https://docs.gitlab.com/editor_extensions/gitlab_cli/',
    valued: ['-R', '--repo', '-X', '--method'],
    rules: [
      { on: ['release create|upload|delete'], does: ['release'], what: 'Creates or changes a release' },
      {
        on: [
          'mr create|merge|close|note|update|approve|rebase',
          'issue create|close|note|update|delete',
          'ci run|retry|trigger|cancel|delete',
          'variable set|delete|update',
          'repo create|delete|transfer',
          'label create',
          'pr create|merge|close',
          'pulls create|merge|close|approve',
          'schedule *',
          'snippet create',
        ],
        does: ['shared-write'],
        what: 'Changes something on another forge',
      },
      { on: ['api --method|-X=POST|PUT|PATCH|DELETE'], does: ['shared-write'], what: 'Changes something on another forge' },
    ],
  },
  {
    names: [
      'reviewdog',
      'danger',
      'danger-js',
      'danger-swift',
      'pr-commenter',
      'cml',
      'github-comment',
      'tfcmt',
      'pronto',
      'octocov',
      'smokeshow',
      'bencher',
    ],
    source: 'https://github.com/reviewdog/reviewdog#readme',
    rules: [
      { on: ['pr create'], does: ['shared-write'], what: 'Opens a pull request' },
      { on: ['** --reporter|-reporter=local|rdjson|rdjsonl|sarif', 'local', 'pr', 'init'] },
      { on: ['upload *'], does: ['shared-write'], what: 'Uploads a report and sets a status' },
      { on: ['**'], does: ['shared-write'], what: 'Comments on a pull request', lowImpact: true },
    ],
  },
  {
    names: ['renovate', 'dependabot', 'updatecli', 'allstar', 'multi-gitter', 'octopilot'],
    source: 'https://docs.renovatebot.com/self-hosted-configuration/',
    dry: ['--dry-run'],
    rules: [
      { on: ['diff|show|manifest|version|print|status', 'update --dry-run'] },
      { on: ['**'], does: ['shared-write'], what: 'Pushes branches and opens pull requests in other repositories' },
    ],
  },
]
