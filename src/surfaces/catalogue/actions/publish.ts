/** Actions that publish packages, extensions and apps. */
import { type ActionEntry, action, does, each, obtaining, onGitHub, unless, where } from '../entry.ts'

const publishes = (what: string, details = {}) => does('publish', what, details)
const store = publishes('hands a build to an app store or its testers')

const slsaWorkflow = (name: string): string => `slsa-framework/slsa-github-generator/.github/workflows/${name}.yml`
const signsProvenance = does('signing', 'signs provenance')

export const publishActions: readonly ActionEntry[] = [
  action(
    'pypa/gh-action-pypi-publish',
    publishes('uploads distributions to a Python index', { target: ['repository-url', 'repository_url'] }),
  ),
  ...each(
    [
      'jrubics/poetry-publish',
      'casperdcl/deploy-pypi',
      'code-specialist/pypi-poetry-publish',
      'joamag/poetry-publish',
      'scientific-python/upload-nightly-action',
    ],
    publishes('uploads a Python or conda package', { target: ['repository', 'repository_url'] }),
  ),
  ...each(
    ['js-devtools/npm-publish'],
    publishes('publishes to a package registry', { when: unless('dry-run'), target: ['registry', 'tag'] }),
  ),
  ...each(
    ['mikeal/merge-release', 'menduz/oddish-action', 'metamask/action-npm-publish', 'metamask/action-publish-release'],
    publishes('publishes to a package registry', { target: ['registry', 'tag'] }),
  ),
  action('rajatjindal/krew-release-bot', publishes('publishes a kubectl plugin to the krew index')),
  action('determinatesystems/flakehub-push', publishes('publishes a flake to FlakeHub')),
  action('nextcloud-releases/nextcloud-appstore-push-action', publishes('publishes an app to the Nextcloud app store')),
  action('team-alembic/staple-actions/actions/mix-hex-publish', publishes('publishes a package to Hex')),
  action('shopify/snapit', publishes('publishes a snapshot to a package registry')),
  action('spring-io/central-publish-action', publishes('publishes to Maven Central')),
  action(
    'jbolda/covector/packages/action',
    publishes('publishes packages', { when: where('command', 'publish', 'version-or-publish', 'preview') }),
    onGitHub('shared-write', 'opens the version pull request or comments', { when: unless('command', 'publish'), lowImpact: true }),
  ),
  // Ruby, Rust, JVM, .NET and others
  action('rubygems/release-gem', publishes('publishes a gem'), onGitHub('release', 'pushes a tag')),
  ...each(
    ['cadwallion/publish-rubygems-action', 'dawidd6/action-publish-gem', 'discourse/publish-rubygems-action'],
    publishes('publishes a gem'),
  ),
  obtaining('oidc', 'rubygems/configure-rubygems-credentials', ['role-to-assume']),
  obtaining('oidc', 'rust-lang/crates-io-auth-action', []),
  ...each(['katyo/publish-crates'], publishes('publishes crates', { when: unless('dry-run') })),
  action('pyo3/maturin-action', publishes('uploads wheels', { when: where('command', 'upload', 'publish') })),
  ...each(
    [
      'samuelmeuli/action-maven-publish',
      'nexus-actions/create-nexus-staging-repo',
      'nexus-actions/release-nexus-staging-repo',
      'sonatype-nexus-community/nexus-repo-github-action',
      'spring-io/artifactory-deploy-action',
      'sdkman/sdkman-release-action',
      'sdkman/sdkman-default-action',
      'kir-antipov/mc-publish',
    ],
    publishes('publishes artifacts', { target: ['repository', 'uri'] }),
  ),
  obtaining('oidc', 'nuget/login', ['user']),
  ...each(['mvs-telecom/publish-nuget', 'brandedoutcast/publish-nuget', 'alirezanet/publish-nuget'], publishes('publishes a .NET package')),
  ...each(
    [
      'sakebook/actions-flutter-pub-publisher',
      'k-paxian/dart-package-publisher',
      'dart-lang/setup-dart/.github/workflows/publish.yml',
      'wesleimp/action-publish-hex',
      'erlangpack/github-action',
      'michaelhenry/deploy-to-cocoapods-github-action',
      'dart-lang/ecosystem/.github/workflows/publish.yaml',
    ],
    publishes('publishes a package'),
  ),
  ...each(['bufbuild/buf-push-action'], publishes('pushes a module to a schema registry')),
  action(
    'bufbuild/buf-action',
    publishes('pushes a module to a schema registry', {
      when: { all: [{ input: 'token', given: true }, unless('push', 'false'), unless('setup_only')] },
    }),
  ),
  // Package managers of systems
  ...each(
    [
      'vedantmgoyal9/winget-releaser',
      'vedantmgoyal2009/winget-releaser',
      'mislav/bump-homebrew-formula-action',
      'dawidd6/action-homebrew-bump-formula',
      'dawidd6/action-homebrew-bump-cask',
      'macauley/action-homebrew-bump-cask',
      'justintime50/homebrew-releaser',
      'michidk/winget-updater',
      'ksxgithub/github-actions-deploy-aur',
      'ulises-jeremias/github-actions-aur-publish',
    ],
    publishes("submits a package to a package manager's index"),
    does('release', "submits a release to a package manager's index"),
    does('shared-write', 'pushes a branch and opens a pull request elsewhere'),
  ),
  action('crazy-max/ghaction-chocolatey', publishes('pushes a package', { when: { input: 'args', matches: /\bpush\b/ } })),
  ...each(
    [
      'snapcore/action-publish',
      'canonical/charming-actions/upload-charm',
      'canonical/charming-actions/release-charm',
      'canonical/charming-actions/promote-charm',
      'canonical/snapcraft-multiarch-publish',
      'yuezk/publish-ppa-package',
      'flatpak/flatpak-github-actions/flat-manager',
      'cloudsmith-io/action',
      'danielmundi/upload-packagecloud',
      'computology/packagecloud-github-action',
      'josephbmanley/butler-publish-itchio-action',
      'game-ci/steam-deploy',
      'bigwigsmods/packager',
      'cloudnode-pro/modrinth-publish',
      'itsmeow/curseforge-upload',
      'uibcdf/action-build-and-upload-conda-packages',
    ],
    publishes('publishes a package'),
  ),
  // Apps and extensions
  ...each(
    [
      'r0adkll/upload-google-play',
      'wzieba/firebase-distribution-github-action',
      'apple-actions/upload-testflight-build',
      'maierj/fastlane-action',
      'yukiarrr/ios-build-action',
      'wzieba/appcenter-github-action',
      'microsoft/store-submission',
    ],
    store,
    does('deploy', 'reaches users or testers of an app'),
  ),
  action(
    'samuelmeuli/action-electron-builder',
    publishes('publishes an app', { when: where('release') }),
    onGitHub('release', 'creates a release', { when: where('release') }),
  ),
  ...each(['coparse-inc/action-electron-builder'], publishes('publishes an app', { when: where('release') })),
  action(
    'tauri-apps/tauri-action',
    onGitHub('release', 'creates a release with its files', {
      when: {
        any: [
          { input: 'tagname', given: true },
          { input: 'releaseid', given: true },
          { input: 'releasename', given: true },
        ],
      },
    }),
  ),
  action('haaleo/publish-vscode-extension', publishes('publishes an extension', { when: unless('dryrun'), target: ['registryurl'] })),
  ...each(
    [
      'mnao305/chrome-extension-upload',
      'trmcnvn/firefox-addon',
      'trmcnvn/chrome-addon',
      'wdzeng/edge-addon',
      'wdzeng/firefox-addon',
      'wdzeng/chrome-extension',
      'cardinalby/webext-buildtools-chrome-webstore-upload-action',
      'cardinalby/webext-buildtools-firefox-addons-action',
      'cardinalby/webext-buildtools-firefox-sign-xpi-action',
      'browser-actions/release-chrome-extension',
      'browser-actions/release-firefox-addon',
      'kewisch/action-web-ext',
      'plasmohq/bpp',
      'lannonbr/vsce-action',
      '10up/action-wordpress-plugin-deploy',
      '10up/action-wordpress-plugin-asset-update',
      'nk-o/action-wordpress-plugin-deploy',
      'richard-muvirimi/deploy-wordpress-plugin',
      'rudlinkon/action-wordpress-plugin-deploy',
      'artis3n/ansible_galaxy_collection',
      'robertdebock/galaxy-action',
      'deep-entertainment/godot-asset-lib-action',
      'greentf/upload-thunderstore-package',
    ],
    publishes('publishes an extension or module'),
  ),
  ...each(
    ['expo/expo-github-action/preview', 'expo/expo-github-action/continuous-deploy-fingerprint'],
    publishes('publishes an update of an app'),
    onGitHub('shared-write', 'comments on the pull request', { lowImpact: true }),
  ),
  ...each(['actions/delete-package-versions'], onGitHub('publish', 'deletes published packages', { destructive: true })),
  ...each(['slsa-framework/slsa-github-generator'], does('publish', 'uploads provenance'), signsProvenance),
  // Those that build files or only describe them put what they make on the release, and only where they are told to.
  ...each(
    [slsaWorkflow('generator_generic_slsa3')],
    signsProvenance,
    onGitHub('release', 'puts provenance on the release', { when: where('upload-assets') }),
  ),
  ...each(
    ['builder_go_slsa3', 'builder_container-based_slsa3'].map(slsaWorkflow),
    signsProvenance,
    onGitHub('release', 'puts provenance on the release', { when: unless('upload-assets', 'false') }),
  ),
]
