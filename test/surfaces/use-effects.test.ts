import { expect, test } from 'vitest'
import type { Use } from '../../src/model/activity.ts'
import { effectsOfUse } from '../../src/surfaces/use-effects.ts'
import { anyOf, aRead, aReading, aUse, type Given } from './a-use.ts'

const asking = (use: Use, given: Given = { scopes: { contents: 'write' } }): readonly string[] =>
  effectsOfUse(use, aReading({ ...given, activities: [use] }))
    .filter(({ access, lowImpact }) => access === 'write' && !lowImpact)
    .map(({ category }) => category)

const slsa = (name: string): string => `slsa-framework/slsa-github-generator/.github/workflows/${name}.yml`

test.each<[string, Use, readonly string[]]>([
  ['an image build without push', aUse('docker/build-push-action', { tags: 'x' }), []],
  ['an image build with push', aUse('docker/build-push-action', { push: 'true' }), ['publish']],
  ['an image build that may push', aUse('docker/build-push-action', { push: '${{ inputs.push }}' }), ['publish']],
  ['an exporter that pushes', aUse('docker/build-push-action', { outputs: 'type=image,push=true' }), ['publish']],
  [
    'a push to a registry of its own',
    aUse('docker/build-push-action', { push: 'true', tags: 'localhost:5000/a:1\nlocalhost:5000/a:2' }),
    [],
  ],
  ['a rehearsed package', aUse('js-devtools/npm-publish', { 'dry-run': 'true' }), []],
  ['a package that may be rehearsed', anyOf(aUse('js-devtools/npm-publish'), 'dry-run', ['true', 'false']), ['publish']],
  ['a release', aUse('softprops/action-gh-release'), ['release']],
  ['a snapshot', aUse('goreleaser/goreleaser-action', { args: 'release --snapshot --clean' }), []],
  ['a release by its tool', aUse('goreleaser/goreleaser-action', { args: 'release --clean' }), ['release', 'publish']],
  ['a dev container that is run', aUse('devcontainers/ci', { runcmd: 'make' }), []],
  ['a dev container that is kept', aUse('devcontainers/ci', { imagename: 'ghcr.io/a/b', runcmd: 'make' }), ['publish']],
  ['a dev container that is never pushed', aUse('devcontainers/ci', { imagename: 'ghcr.io/a/b', push: 'never' }), []],
  ['a list of parts kept as an artifact', aUse('anchore/sbom-action', { path: '.' }), []],
  ['a list of parts put on the release', aUse('anchore/sbom-action', { 'upload-release-assets': 'true' }), ['release']],
  ['a checkout', aUse('actions/checkout'), []],
  ['a preview of a stack', aUse('pulumi/actions', { command: 'preview' }), []],
  ['an update of a stack', aUse('pulumi/actions', { command: 'up' }), ['infrastructure']],
  ['an agent', aUse('anthropics/claude-code-action'), ['agent-or-mcp']],
  ['deleted images', aUse('actions/delete-package-versions'), ['publish', 'destructive']],
  ['deleted runs', aUse('mattraks/delete-workflow-runs'), ['shared-write', 'destructive']],
  ['deleted runs, rehearsed', aUse('mattraks/delete-workflow-runs', { dry_run: 'true' }), []],
  ['a moved tag', aUse('actions-r-us/actions-tagger'), ['release']],
  ['provenance of an image', aUse(slsa('generator_container_slsa3')), ['publish', 'signing']],
  ['provenance of files', aUse(slsa('generator_generic_slsa3')), ['signing']],
  ['provenance on the release', aUse(slsa('generator_generic_slsa3'), { 'upload-assets': 'true' }), ['signing', 'release']],
  ['a Go program and its provenance', aUse(slsa('builder_go_slsa3')), ['signing', 'release']],
])('%s', (_name, use, expected) => {
  expect(asking(use)).toEqual(expected)
})

test('What may be pushed needs a login or a credential; what is pushed for sure is told in any case', () => {
  const may = aUse('docker/bake-action', { set: '${{ matrix.overrides }}' })
  expect(asking(may, { scopes: { contents: 'read' } })).toEqual([])
  expect(asking(may, { secrets: [aRead('DOCKERHUB_TOKEN')] })).toEqual(['publish'])
  expect(asking(aUse('docker/bake-action', { push: 'true' }), { scopes: { contents: 'read' } })).toEqual(['publish'])
})

test('A token whose written scopes hold no write does nothing, another token does', () => {
  const reads = { scopes: { contents: 'read' } } as const
  expect(asking(aUse('softprops/action-gh-release'), reads)).toEqual([])
  expect(asking(aUse('softprops/action-gh-release', { token: '${{ secrets.BOT_PAT }}' }), reads)).toEqual(['release'])
  expect(asking(aUse('softprops/action-gh-release', { token: '${{ steps.app.outputs.token }}' }), reads)).toEqual(['release'])
})

test('Where the scopes are not written down, a write with the own token is named as such', () => {
  const use = aUse('dessant/lock-threads')
  expect(effectsOfUse(use, aReading({ activities: [use] }))).toMatchObject([{ category: 'shared-write', credential: 'GITHUB_TOKEN' }])
})

test.each([
  ['comments only talk', 'await github.rest.issues.createComment({})', [['shared-write', true]]],
  ['check runs only report', 'github.rest.checks.create({})', [['token-write', true]]],
  [
    'a check that nobody ran is forged',
    "github.rest.repos.createCommitStatus({ state: 'success', context: 'unit tests' })",
    [
      ['shared-write', false],
      ['required-checks', false],
    ],
  ],
  [
    'what another step found is reported',
    "github.rest.repos.createCommitStatus({ state: ok ? 'success' : 'failure', context: 'unit tests' })",
    [['shared-write', false]],
  ],
  ['a report is no check', "github.rest.repos.createCommitStatus({ state: 'success', context: 'HTML page' })", [['shared-write', false]]],
  ['labels do more', 'github.rest.issues.addLabels({})', [['shared-write', false]]],
  ['releases are releases', 'github.rest.repos.createRelease({})', [['release', false]]],
  ['reading is nothing', 'const a = await github.rest.pulls.list({}); github.rest.issues.get({})', []],
  ['a mutation is a write', 'await github.graphql(`mutation { x }`)', [['shared-write', false]]],
  ['code from elsewhere cannot be read', "require('./.github/scripts/x.js')({github})", [['unreadable', false]]],
  ['a request of its own goes elsewhere', "await fetch(url, { method: 'POST' })", [['shared-write', false]]],
  ['a request that reads is nothing', 'await fetch(url)', []],
  ['a library is no script of ours', "const fs = require('fs'); core.info('x')", []],
])('github-script: %s', (_name, script, expected) => {
  const use = aUse('actions/github-script', { script })
  const found = effectsOfUse(use, aReading({ scopes: { issues: 'write' }, activities: [use] }))
  expect(found.map(({ category, lowImpact }) => [category, lowImpact])).toEqual(expected)
})

test("A script's own requests do not need GitHub's token", () => {
  const use = aUse('actions/github-script', { script: "await fetch(url, { method: 'PUT' }); github.rest.issues.createComment({})" })
  const found = effectsOfUse(use, aReading({ scopes: { contents: 'read' }, activities: [use] }))
  expect(found).toMatchObject([{ category: 'shared-write', credential: null, message: 'The script sends requests that write.' }])
})

test('A deletion by script is destructive too', () => {
  expect(asking(aUse('actions/github-script', { script: 'github.rest.git.deleteRef({})' }))).toContain('destructive')
})

test('Destruction in production blocks only where no environment stands before it', () => {
  const use = aUse('dflook/terraform-destroy', { workspace: 'production' })
  const blocks = (given: Given) => effectsOfUse(use, aReading({ ...given, activities: [use] })).some(({ blockworthy }) => blockworthy)
  expect(blocks({})).toBe(true)
  expect(blocks({ environment: 'production' })).toBe(false)
})

test('An action that nobody knows is guessed at by its name only where the job holds something', () => {
  const use = aUse('someone/publish-widgets')
  expect(asking(use, { scopes: { contents: 'read' } })).toEqual([])
  expect(asking(use, { scopes: { contents: 'read' }, secrets: [aRead('WIDGET_KEY')] })).toEqual(['publish'])
  expect(asking(aUse('someone/setup-publish'), { secrets: [aRead('WIDGET_KEY')] })).toEqual([])
})

test('Where nobody wrote down what the token may, an unknown action ships what its name says with the token that it takes by itself', () => {
  expect(asking(aUse('someone/publish-widgets'), {})).toEqual(['publish'])
  expect(asking(aUse('someone/major-tagger'), {})).toEqual(['release'])
  expect(asking(aUse('someone/label-widgets'), {})).toEqual([])
  expect(asking(aUse('someone/check-release'), {})).toEqual([])
})

test.each<[string, readonly string[]]>([
  ['someone/actions/backup-postgres', ['database']],
  ['someone/actions/restore-deleted-postgres', ['database']],
  ['someone/actions/database-migrate', ['database']],
  ['someone/actions/delete-review-app', ['infrastructure', 'destructive']],
  ['someone/actions/delete-preview-environments', ['infrastructure', 'destructive']],
  ['someone/actions/destroy', ['infrastructure', 'destructive']],
  ['someone/actions/teardown-linux', []],
  ['someone/actions/setup-database', []],
  ['someone/release-tools/.github/workflows/slack-post-notification.yml', ['shared-write']],
  ['someone/release-tools/.github/workflows/run.yml', ['release']],
])('The name of %s says %s', (action, expected) => {
  expect(asking(aUse(action), { scopes: { contents: 'read' }, secrets: [aRead('SOME_KEY')] })).toEqual(expected)
})

test('An action that makes images pushes them where the token may write packages and it is not told otherwise', () => {
  const packages = { scopes: { packages: 'write' } } as const
  expect(asking(aUse('someone/action-builder-ghcr'), packages)).toEqual(['publish'])
  expect(asking(aUse('someone/actions/build-docker-image'), packages)).toEqual(['publish'])
  expect(asking(aUse('someone/x/.github/workflows/docker_build.yml'), packages)).toEqual(['publish'])
  expect(asking(aUse('someone/actions/build-docker-image', { push: 'false' }), packages)).toEqual([])
  expect(asking(aUse('someone/actions/build-docker-image'), { scopes: { contents: 'write' } })).toEqual([])
  expect(asking(aUse('someone/actions/setup-docker-builder'), packages)).toEqual([])
})

test('What an action writes with is the token that it is given, whatever else it gets', () => {
  const use = aUse('someone/pre-release', { token: '${{ secrets.GITHUB_TOKEN }}' }, { MAIL: '${{ secrets.MAIL }}' })
  const effects = effectsOfUse(use, aReading({ secrets: [aRead('MAIL')], activities: [use] }))
  expect(effects.map(({ category, credential }) => [category, credential])).toEqual([['release', 'GITHUB_TOKEN']])
})

test('Odd input does not break it', () => {
  for (const action of ['', '/', 'a', 'a/', './x', 'docker://', '__proto__/constructor', 'a/b/c/d/e/f']) {
    expect(effectsOfUse(aUse(action, { __proto__: 'x' }), aReading())).toEqual([])
  }
})

test('A flag that is written out counts, though an expression stands beside it', () => {
  const args = 'release --snapshot --clean ${{ steps.id.outputs.id }}'
  expect(asking(aUse('goreleaser/goreleaser-action', { args }))).toEqual([])
  expect(asking(aUse('goreleaser/goreleaser-action', { args: 'release ${{ inputs.flags }}' }))).toEqual(['release', 'publish'])
})
