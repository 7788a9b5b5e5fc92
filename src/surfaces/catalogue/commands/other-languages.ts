/** Publishing in .NET, PowerShell, Ruby, Elixir, Dart, Swift, Haskell and others. */
import type { Tool } from './entry.ts'

export const otherLanguages: readonly Tool[] = [
  {
    names: ['dotnet', 'nuget'],
    home: 'nuget.org',
    source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-push',
    local: 'registry',
    valued: ['-s', '--source', '-k', '--api-key', '-p', '--project'],
    rules: [
      { on: ['nuget push', 'push'], does: ['publish'], what: 'Publishes to a NuGet feed' },
      {
        on: ['nuget delete', 'delete'],
        does: ['publish'],
        what: 'Removes a package from a NuGet feed',
        destructive: true,
        source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-delete',
      },
      {
        on: ['nuget sign', 'sign'],
        does: ['signing'],
        what: 'Signs a package',
        source: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-nuget-sign',
      },
    ],
  },
  {
    names: ['publish-module', 'publish-psresource', 'publish-script'],
    source: 'https://learn.microsoft.com/powershell/module/powershellget/publish-module',
    style: 'go',
    dry: ['-WhatIf'],
    rules: [{ on: ['**'], does: ['publish'], what: 'Publishes to the PowerShell Gallery' }],
  },
  {
    names: ['gem'],
    home: 'rubygems.org',
    source: 'https://guides.rubygems.org/command-reference/#gem-push',
    local: 'registry',
    valued: ['-k', '--key', '--host', '-p', '--otp'],
    rules: [
      { on: ['push', 'release'], does: ['publish'], what: 'Publishes to the Ruby registry' },
      { on: ['yank'], does: ['publish'], what: 'Yanks a version from the Ruby registry', destructive: true },
      { on: ['owner --add|-a=*', 'owner --remove|-r=*'], does: ['publish'], what: 'Changes who may publish a gem' },
    ],
  },
  {
    names: ['mix', 'rebar3'],
    home: 'hex.pm',
    source: 'https://hex.pm/docs/publish',
    dry: ['--dry-run'],
    rules: [
      {
        on: ['ecto.drop|ecto.reset'],
        does: ['database'],
        what: 'Drops a database',
        destructive: true,
        source: 'https://hexdocs.pm/ecto/Mix.Tasks.Ecto.Drop.html',
      },
      { on: ['hex.publish', 'hex publish', 'hex.retire'], does: ['publish'], what: 'Publishes to the Hex registry' },
      { on: ['hex.owner|hex.organization'], does: ['publish'], what: 'Changes who may publish a package' },
    ],
  },
  {
    names: ['dart', 'flutter', 'melos', 'pub'],
    home: 'pub.dev',
    source: 'https://dart.dev/tools/pub/cmd/pub-lish',
    dry: ['--dry-run', '-n'],
    rules: [{ on: ['pub publish|lish', 'publish'], does: ['publish'], what: 'Publishes to the Dart registry' }],
  },
  {
    names: ['make.jl'],
    source: 'https://documenter.juliadocs.org/stable/man/hosting/',
    rules: [{ on: ['.', '**'], only: 'deploys-docs', does: ['deploy'], what: 'Builds the documentation and deploys it' }],
  },
  {
    names: ['pod'],
    source: 'https://guides.cocoapods.org/terminal/commands.html#pod_trunk_push',
    rules: [
      { on: ['trunk delete|deprecate'], does: ['publish'], what: 'Withdraws a CocoaPod', destructive: true },
      { on: ['trunk push|add-owner|remove-owner', 'repo push'], does: ['publish'], what: 'Publishes a CocoaPod' },
    ],
  },
  {
    names: [
      'cabal',
      'stack',
      'opam',
      'dune-release',
      'luarocks',
      'nimble',
      'alr',
      'shards',
      'cpan-upload',
      'vcpkg',
      'conan',
      'xrepo',
      'swift',
    ],
    source: 'https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-upload',
    dry: ['--dry-run'],
    rules: [
      {
        on: ['publish', 'package-registry publish', 'release', 'x-add-nuget-source *'],
        does: ['publish'],
        what: 'Publishes a package to its registry',
      },
      { on: ['upload'], does: ['publish'], what: 'Uploads a package to its registry' },
    ],
  },
  {
    names: ['typst', 'tlmgr', 'ctan-o-mat', 'bazel', 'bazelisk'],
    source: 'https://bazel.build/docs/user-manual#running-executables',
    valued: ['--config', '--remote_cache'],
    rules: [
      { on: ['run *push*|*publish*|*:deploy*'], does: ['publish'], what: 'Runs a target that pushes or publishes' },
      { on: ['run *release*'], does: ['release'], what: 'Runs a release target' },
    ],
  },
]
