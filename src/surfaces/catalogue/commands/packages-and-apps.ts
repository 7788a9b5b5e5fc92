/** Packages of operating systems, and apps for their stores. */
import type { Tool } from './entry.ts'

export const packagesAndApps: readonly Tool[] = [
  {
    names: ['snapcraft', 'charmcraft', 'rockcraft'],
    home: 'snapcraft.io',
    source: 'https://documentation.ubuntu.com/snapcraft/stable/reference/commands/',
    rules: [
      {
        on: ['upload|push|release|promote|close|set-default-track|upload-metadata|upload-resource'],
        does: ['publish'],
        what: 'Uploads or releases a package in the Snap store',
      },
    ],
  },
  {
    names: ['brew'],
    source: 'https://docs.brew.sh/Manpage#bump-formula-pr-options-formula',
    dry: ['--dry-run', '-n', '--write-only'],
    rules: [
      {
        on: ['bump-formula-pr|bump-cask-pr|bump', 'pr-upload|pr-publish|pr-pull', 'test-bot --ci-upload'],
        does: ['publish', 'shared-write'],
        what: 'Publishes or proposes a Homebrew package',
      },
    ],
  },
  {
    names: ['wingetcreate', 'komac', 'choco', 'scoop'],
    source: 'https://github.com/microsoft/winget-create#readme',
    rules: [
      {
        on: ['update --submit|-s', 'submit', 'new --submit', 'push', 'remove'],
        does: ['publish'],
        what: 'Submits a Windows package',
      },
      { on: ['update'], does: ['publish'], what: 'Prepares a Windows package' },
    ],
  },
  {
    names: [
      'dput',
      'dput-ng',
      'debsign',
      'reprepro',
      'aptly',
      'createrepo',
      'createrepo_c',
      'rpmsign',
      'copr',
      'copr-cli',
      'packagecloud',
      'package_cloud',
      'cloudsmith',
      'osc',
      'butler',
      'flat-manager-client',
    ],
    source: 'https://manpages.debian.org/stable/dput/dput.1.en.html',
    dry: ['--dry-run'],
    rules: [
      { on: ['delete|rm|remove|yank'], does: ['publish'], what: 'Removes packages from a package repository', destructive: true },
      {
        on: ['push', 'upload', 'publish', 'build', 'commit', 'copy|move', 'edit'],
        does: ['publish'],
        what: 'Publishes packages to a package repository',
      },
      { on: ['** *.changes'], does: ['publish'], what: 'Uploads packages to an archive' },
    ],
  },
  {
    names: ['fastlane'],
    source: 'https://docs.fastlane.tools/actions/',
    // No store takes a build from someone without a key.
    local: 'keyless',
    rules: [
      {
        on: [
          'supply|deliver|pilot|upload_to_testflight|upload_to_app_store|upload_to_play_store|firebase_app_distribution|frameit_upload',
          '** release|beta|deploy|publish|upload|distribute|submit|alpha|production|internal',
          '** release_*|deploy_*|publish_*|upload_*|distribute_*|submit_*|*_release|*_deploy',
        ],
        does: ['release', 'publish', 'deploy'],
        what: 'Ships an app to its store',
      },
      {
        on: ['match|sigh|cert|get_certificates|get_provisioning_profile|sync_code_signing'],
        does: ['signing'],
        what: 'Fetches or creates signing certificates',
      },
      {
        on: [
          '** test|tests|lint|build|unit_tests|screenshots|scan|gym|snapshot|build_*|test_*',
          'init|lanes|list|env|install_plugins|add_plugin|update_plugins|docs',
        ],
      },
    ],
    otherwise: { on: [], does: ['release'], what: 'Runs a fastlane lane' },
  },
  {
    names: ['altool', 'itmstransporter', 'xcrun'],
    source: 'https://developer.apple.com/documentation/xcode/notarizing_macos_software_before_distribution',
    // Apple takes nothing from someone without a key.
    local: 'keyless',
    rules: [
      {
        on: ['altool --upload-app|--upload-package', '. --upload-app|--upload-package', 'altool --upload-app|--upload-package=*'],
        does: ['publish'],
        what: 'Uploads an app to App Store Connect',
      },
      { on: ['notarytool submit', 'altool --notarize-app', 'stapler staple'], does: ['signing'], what: 'Has an app notarised' },
    ],
  },
]
