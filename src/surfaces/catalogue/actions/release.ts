/** Actions that cut releases: tags, GitHub releases and their files, version pull requests. */
import { type ActionEntry, action, does, each, onGitHub, unless, where } from '../entry.ts'

const creates = onGitHub('release', 'creates or changes a GitHub release')
const uploads = onGitHub('release', 'uploads files to a GitHub release')
const tags = onGitHub('release', 'pushes a tag')
const versionPull = onGitHub('shared-write', 'pushes a branch and opens a pull request')
const deletes = onGitHub('release', 'deletes releases or tags', { destructive: true })

export const releaseActions: readonly ActionEntry[] = [
  ...each(
    [
      'softprops/action-gh-release',
      'ncipollo/release-action',
      'marvinpinto/action-automatic-releases',
      'actions/create-release',
      'elgohr/github-release-action',
      'roang-zero1/github-create-release-action',
      'roang-zero1/github-upload-release-artifacts-action',
      'anton-yurchenko/git-release',
      'taiki-e/create-gh-release-action',
      'comnoco/create-release-action',
      'joutvhu/create-release',
      'ridedott/release-me-action',
      'docker://antonyurchenko/git-release',
      'eregon/publish-release',
      'irongut/editrelease',
      'rhysd/changelog-from-release/action',
      'loopwerk/tag-changelog',
      'rez0n/actions-github-release',
      'andelf/nightly-release',
      'eine/tip',
    ],
    creates,
  ),
  ...each(
    [
      'actions/upload-release-asset',
      'dwenegar/upload-release-assets',
      'svenstaro/upload-release-action',
      'shogo82148/actions-upload-release-asset',
      'abutler/upload-release-assets',
      'csexton/release-asset-action',
      'fnkr/github-action-ghr',
      'actions-ecosystem/action-create-release',
      'skx/github-action-publish-binaries',
      'taiki-e/upload-rust-binary-action',
      'wangyoucao577/go-release-action',
      'rust-build/rust-build.action',
      'alexellis/upload-assets',
      'xresloader/upload-to-github-release',
      'meedamian/github-release',
      'ghalactic/github-release-from-tag',
      'dsaltares/upload-release-asset',
      'houseabsolute/actions-rust-release',
    ],
    uploads,
  ),
  action('anchore/sbom-action', { ...uploads, when: where('upload-release-assets') }),
  ...each(
    [
      'mathieudutour/github-tag-action',
      'anothrnick/github-tag-action',
      'rickstaa/action-create-tag',
      'hole19/git-tag-action',
      'tvdias/github-tagger',
      'jacopocarlini/action-autotag',
      'butlerlogic/action-autotag',
      'richardsimko/update-tag',
      'haya14busa/action-update-semver',
      'nowactions/update-majorver',
      'actions/publish-action',
      'vweevers/additional-tags-action',
      'cssnr/update-version-tags-action',
      'sersoft-gmbh/running-release-tags-action',
      'salsify/action-detect-and-tag-new-version',
      'jaywcjlove/create-tag-action',
      'fregante/daily-version-action',
      'thejeff77/action-push-tag',
      'phips28/gh-action-bump-version',
      'fregante/release-with-changelog',
      'yyx990803/release-tag',
      'actions-r-us/actions-tagger',
      'christophebedard/tag-version-commit',
    ],
    tags,
  ),
  ...each(
    ['googleapis/release-please-action', 'google-github-actions/release-please-action'],
    onGitHub('release', 'tags and creates releases'),
    versionPull,
  ),
  action(
    'changesets/action',
    onGitHub('release', 'opens the version pull request, tags and creates releases'),
    versionPull,
    does('publish', 'publishes packages', {
      when: {
        any: [
          { input: 'publish', given: true },
          { input: 'publish-script', given: true },
        ],
      },
    }),
  ),
  ...each(
    ['cycjimmy/semantic-release-action', 'codfish/semantic-release-action'],
    onGitHub('release', 'tags and creates a release by commit messages', { when: unless('dry_run') }),
    does('publish', 'publishes the package where its plugins say so', { when: unless('dry_run') }),
  ),
  action('go-semantic-release/action', onGitHub('release', 'tags and creates a release by commit messages', { when: unless('dry') })),
  ...each(
    ['python-semantic-release/python-semantic-release', 'relekang/python-semantic-release'],
    onGitHub('release', 'pushes a version commit and tag and creates a release', { when: unless('no_operation_mode') }),
  ),
  action(
    'commitizen-tools/commitizen-action',
    onGitHub('release', 'commits a version and pushes its tag', { when: unless('push', 'false') }),
  ),
  action('python-semantic-release/publish-action', uploads),
  action('python-semantic-release/upload-to-gh-release', uploads),
  action('release-drafter/release-drafter', onGitHub('release', 'writes a draft release', { when: unless('dry-run') })),
  action('release-drafter/release-drafter/autolabeler', onGitHub('shared-write', 'labels pull requests')),
  action(
    'tripss/conventional-changelog-action',
    onGitHub('release', 'commits a changelog and pushes a version tag', { when: unless('git-push', 'false') }),
  ),
  ...each([
    'requarks/changelog-action',
    'mikepenz/release-changelog-builder-action',
    'metcalfc/changelog-generator',
    'orhun/git-cliff-action',
    'janheinrichmerker/action-github-changelog-generator',
    'charmixer/auto-changelog-action',
    'saadmk11/changelog-ci',
    'mindsers/changelog-reader-action',
    'release-flow/keep-a-changelog-action',
    'ardalanamini/auto-changelog',
    'thomaseizinger/keep-a-changelog-new-release',
  ]),
  action('stefanzweifel/changelog-updater-action'),
  ...each(
    ['release-plz/action', 'marcoieni/release-plz-action'],
    onGitHub('release', 'opens the release pull request, tags and creates releases', { when: unless('dry_run') }),
    does('publish', 'publishes crates', { when: { not: where('command', 'release-pr', 'update') } }),
  ),
  action(
    'goreleaser/goreleaser-action',
    onGitHub('release', 'creates a release with its files', {
      when: {
        all: [
          unless('install-only'),
          { input: 'args', matches: /\brelease\b|\bcontinue\b|\bpublish\b/, absent: false },
          { not: { input: 'args', matches: /--snapshot|--skip[= ]\S*publish|--skip-publish|--single-target|\bhealthcheck\b/ } },
        ],
      },
    }),
    does('publish', 'publishes images and packages where its configuration says so', {
      when: {
        all: [
          unless('install-only'),
          { input: 'args', matches: /\brelease\b|\bcontinue\b|\bpublish\b/, absent: false },
          { not: { input: 'args', matches: /--snapshot|--skip[= ]\S*publish|--skip-publish/ } },
        ],
      },
    }),
  ),
  action(
    'jreleaser/release-action',
    onGitHub('release', 'creates a release', {
      when: { all: [{ not: { input: 'arguments', matches: /--dry-run|^\s*(?:config|assemble|checksum|template|download)\b/ } }] },
    }),
    does('publish', 'publishes packages', {
      when: { input: 'arguments', matches: /\b(?:full-release|publish|deploy|upload)\b/, absent: true },
    }),
  ),
  ...each(
    ['getsentry/action-release'],
    does('release', 'creates a release in an outside service', { target: ['environment'] }),
    does('shared-write', 'writes to an outside service', { target: ['environment'] }),
  ),
  ...each(
    ['getsentry/craft', 'getsentry/action-prepare-release', 'getsentry/craft/.github/workflows/release.yml'],
    onGitHub('release', 'prepares and pushes a release branch and tag'),
    versionPull,
  ),
  ...each(
    [
      'dev-drprasad/delete-tag-and-release',
      'dev-drprasad/delete-older-releases',
      'mknejp/delete-release-assets',
      'ophub/delete-releases-workflows',
    ],
    deletes,
  ),
  ...each(['vitejs/release-scripts/action/release-pr'], onGitHub('release', 'prepares a release'), versionPull),
  ...each(['rymndhng/release-on-push-action', 'auto-it/setup-auto', 'toolmantim/release-drafter'], creates),
]
