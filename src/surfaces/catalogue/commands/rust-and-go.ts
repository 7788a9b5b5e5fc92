/** Publishing and releasing in Rust and Go. */
import type { Tool } from './entry.ts'

export const rustAndGo: readonly Tool[] = [
  {
    names: ['cargo'],
    home: 'crates.io',
    source: 'https://doc.rust-lang.org/cargo/commands/cargo-publish.html',
    local: 'registry',
    valued: [
      '--manifest-path',
      '-p',
      '--package',
      '--registry',
      '--index',
      '--token',
      '--config',
      '--color',
      '-Z',
      '-C',
      '--target-dir',
      '--features',
      '-F',
      '-j',
      '--target',
    ],
    switches: ['--locked', '--frozen', '--offline', '-v', '-q', '--quiet', '--verbose'],
    dry: ['--dry-run', '-n'],
    rules: [
      {
        on: ['publish', '* publish --allow-dirty', 'workspaces publish', 'hack publish', 'mono publish'],
        does: ['publish'],
        what: 'Publishes to the Rust registry',
      },
      {
        on: ['yank'],
        does: ['publish'],
        what: 'Yanks a version from the Rust registry',
        destructive: true,
        source: 'https://doc.rust-lang.org/cargo/commands/cargo-yank.html',
      },
      {
        on: ['owner --add|-a=*', 'owner --remove|-r=*'],
        does: ['publish'],
        what: 'Changes who may publish a crate',
        source: 'https://doc.rust-lang.org/cargo/commands/cargo-owner.html',
      },
      {
        on: ['release --execute|-x', 'smart-release --execute|-x', 'workspaces version'],
        does: ['release', 'publish'],
        what: 'Tags, pushes and publishes crates',
        source: 'https://github.com/crate-ci/cargo-release/blob/master/docs/reference.md',
      },
      {
        on: ['dist host', 'dist announce'],
        does: ['release'],
        what: 'Creates a release and uploads its files',
        source: 'https://axodotdev.github.io/cargo-dist/book/reference/cli.html',
      },
      { on: ['shuttle deploy|delete|destroy', 'lambda deploy'], does: ['deploy'], what: 'Deploys a service' },
    ],
  },
  {
    names: ['release-plz'],
    source: 'https://release-plz.dev/docs/usage',
    dry: ['--dry-run'],
    rules: [
      { on: ['release'], does: ['release', 'publish'], what: 'Tags and publishes crates' },
      { on: ['release-pr'], does: ['release', 'shared-write'], what: 'Opens the release pull request' },
    ],
  },
  {
    names: ['dist', 'cargo-dist'],
    source: 'https://axodotdev.github.io/cargo-dist/book/reference/cli.html',
    rules: [
      { on: ['host', 'announce'], does: ['release'], what: 'Creates a release and uploads its files' },
      { on: ['plan|build|init|generate|manifest|selfupdate'] },
    ],
  },
  {
    names: ['goreleaser'],
    source: 'https://goreleaser.com/cmd/goreleaser_release/',
    valued: ['-f', '--config', '--parallelism', '-p', '--timeout', '--skip'],
    rules: [
      {
        on: [
          'release --snapshot',
          'release --skip-publish',
          'release --skip=*publish*',
          'build',
          'check',
          'healthcheck',
          'init',
          'jsonschema',
          'changelog',
          'completion',
        ],
      },
      { on: ['release', 'publish', 'continue', 'announce', 'r'], does: ['release', 'publish'], what: 'Builds, releases and publishes' },
      { on: ['. !--snapshot !--skip-publish !--version'], does: ['release', 'publish'], what: 'Builds, releases and publishes' },
    ],
  },
  {
    names: ['ko'],
    source: 'https://ko.build/reference/ko_build/',
    local: 'registry',
    valued: ['-t', '--tags', '--platform', '-f'],
    rules: [
      { on: ['build|publish|resolve|apply|create --local|-L', 'build|publish|resolve --push=false'] },
      { on: ['build|publish|resolve'], does: ['publish'], what: 'Builds an image and pushes it' },
      { on: ['apply|create|run|delete'], does: ['publish', 'deploy'], what: 'Builds, pushes and deploys images' },
    ],
  },
]
