/** Release tools of JavaScript, and stores that take its apps and extensions. */
import type { Tool } from './entry.ts'

export const javascriptReleases: readonly Tool[] = [
  {
    names: ['semantic-release', 'multi-semantic-release'],
    source: 'https://semantic-release.gitbook.io/semantic-release/usage/configuration',
    dry: ['--dry-run', '-d'],
    rules: [
      { on: ['version|changelog'], does: ['release'], what: 'Versions and tags a release' },
      { on: ['publish'], does: ['release', 'publish'], what: 'Publishes a release' },
      { on: ['**'], does: ['release', 'publish'], what: 'Tags, releases and publishes by the commits since the last release' },
    ],
  },
  {
    names: ['release-it', 'np', 'shipjs', 'bumpp', 'publish-please'],
    source: 'https://github.com/release-it/release-it#readme',
    dry: ['--dry-run', '-d', '--preview', '--release-version', '--changelog'],
    rules: [{ on: ['**'], does: ['release', 'publish'], what: 'Tags, releases and publishes a package' }],
  },
  {
    names: ['release-please', 'standard-version', 'commit-and-tag-version'],
    source: 'https://github.com/googleapis/release-please/blob/main/docs/cli.md',
    dry: ['--dry-run'],
    rules: [
      {
        on: ['release-pr|github-release|manifest-pr|manifest-release|bootstrap|latest-tag'],
        does: ['release'],
        what: 'Opens release pull requests or creates releases',
      },
    ],
  },
  {
    names: ['auto'],
    source: 'https://intuit.github.io/auto/docs/generated/shipit',
    dry: ['--dry-run', '-d'],
    rules: [
      { on: ['shipit|release|canary|next|latest'], does: ['release', 'publish'], what: 'Releases and publishes with auto' },
      {
        on: ['comment|label|create-labels|pr-status|pr-check|pr-body'],
        does: ['shared-write'],
        what: 'Writes to a pull request',
        lowImpact: true,
      },
    ],
  },
  {
    names: ['vsce', '@vscode/vsce'],
    home: 'marketplace.visualstudio.com',
    source: 'https://code.visualstudio.com/api/working-with-extensions/publishing-extension',
    rules: [
      { on: ['publish'], does: ['publish'], what: 'Publishes an extension to the Visual Studio Marketplace' },
      { on: ['unpublish'], does: ['publish'], what: 'Takes an extension away from the marketplace', destructive: true },
    ],
  },
  {
    names: ['ovsx'],
    home: 'open-vsx.org',
    source: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    rules: [{ on: ['publish', 'create-namespace'], does: ['publish'], what: 'Publishes an extension to Open VSX' }],
  },
  {
    names: ['electron-builder', 'electron-forge'],
    source: 'https://www.electron.build/cli',
    valued: ['--config', '-c', '--projectDir'],
    rules: [
      { on: ['--publish|-p=never', '** --publish|-p=never'] },
      { on: ['publish', '** --publish|-p=*'], does: ['publish'], what: 'Builds a desktop app and publishes it' },
    ],
  },
  {
    names: ['web-ext', 'publish-extension', 'publish-browser-extension'],
    source: 'https://extensionworkshop.com/documentation/develop/web-ext-command-reference/',
    dry: ['--dry-run'],
    rules: [
      { on: ['build|lint|run|docs|dump-config'] },
      {
        on: ['sign', 'upload|publish', '** --chrome-zip|--firefox-zip|--edge-zip'],
        does: ['publish'],
        what: 'Submits a browser extension to its store',
      },
    ],
  },
  {
    names: ['chrome-webstore-upload', 'chrome-webstore-upload-cli'],
    source: 'https://github.com/fregante/chrome-webstore-upload-cli#usage',
    local: 'keyless',
    rules: [{ on: ['.', 'upload|publish', '**'], does: ['publish'], what: 'Submits a browser extension to its store' }],
  },
  {
    names: ['wxt', 'plasmo', 'web-ext-submit'],
    source: 'https://wxt.dev/guide/essentials/publishing.html',
    dry: ['--dry-run'],
    rules: [{ on: ['submit', '** --channel'], does: ['publish'], what: 'Submits a browser extension to its store' }],
  },
  {
    names: ['eas', 'eas-cli'],
    source: 'https://docs.expo.dev/eas/cli/',
    valued: ['--platform', '-p', '--profile', '-e', '--branch', '--channel', '--message'],
    rules: [
      {
        on: ['submit', 'build --auto-submit|-s|--auto-submit-with-profile=*', 'build --auto-submit|-s'],
        does: ['publish'],
        what: 'Submits an app to its store',
      },
      {
        on: ['update', 'deploy', 'channel:*', 'branch:*', 'worker:deploy', 'hosting:*'],
        does: ['deploy'],
        what: 'Ships an update to installed apps',
      },
      {
        on: ['env:create|env:update|env:delete|env:push|secret:create|secret:push|secret:delete'],
        does: ['secret'],
        what: 'Writes secrets of the app service',
      },
      { on: ['build', 'workflow:run'], does: ['cloud-cli'], what: 'Starts a build in the cloud' },
    ],
  },
  {
    names: ['expo', 'code-push', 'codepush', 'appcenter'],
    source: 'https://docs.expo.dev/more/expo-cli/',
    rules: [
      {
        on: ['publish', 'release|release-react|promote|rollback', 'codepush *', 'distribute *'],
        does: ['deploy'],
        what: 'Ships an update to installed apps',
      },
    ],
  },
  {
    names: ['gh-pages', 'angular-cli-ghpages', 'push-dir'],
    local: 'forge',
    source: 'https://github.com/tschaub/gh-pages#command-line-utility',
    dry: ['--dry-run'],
    rules: [{ on: ['**'], does: ['deploy', 'shared-write'], what: 'Pushes a built site to its branch' }],
  },
  {
    names: ['sentry-cli'],
    source: 'https://docs.sentry.io/cli/releases/',
    valued: ['--org', '-o', '--project', '-p', '--url', '--auth-token'],
    rules: [
      {
        on: ['releases delete', 'releases archive'],
        does: ['release', 'shared-write'],
        what: 'Removes a release from Sentry',
        destructive: true,
      },
      { on: ['releases *', 'deploys *'], does: ['release', 'shared-write'], what: 'Records a release in Sentry' },
      {
        on: ['sourcemaps upload', 'upload-dif|debug-files *', 'upload-proguard', 'send-event', 'react-native *', 'upload-dsym'],
        does: ['shared-write'],
        what: 'Uploads debug files to Sentry',
      },
    ],
  },
]
