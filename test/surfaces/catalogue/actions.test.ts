import { expect, test } from 'vitest'
import { lookUp } from '../../../src/surfaces/action-lookup.ts'
import { actionCatalogue } from '../../../src/surfaces/catalogue/actions/index.ts'
import { hostedRunners } from '../../../src/surfaces/catalogue/runners.ts'
import { classOfSecret, secretClasses } from '../../../src/surfaces/catalogue/secret-names.ts'

test('Every entry names an action in lower case and links to the repository that publishes it', () => {
  const wrong = actionCatalogue.filter(
    ({ uses, source }) =>
      !/^(?:docker:\/\/)?[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?$/.test(uses) || uses !== uses.toLowerCase() || !source.startsWith('https://'),
  )
  expect(wrong.map(({ uses }) => uses)).toEqual([])
})

test('No entry is shadowed: a name comes once', () => {
  const seen = new Map<string, number>()
  for (const { uses } of actionCatalogue) seen.set(uses, (seen.get(uses) ?? 0) + 1)
  expect([...seen].filter(([, count]) => count > 1).map(([name]) => name)).toEqual([])
})

test('No entry is unreachable: each answers to its own name', () => {
  const lost = actionCatalogue.filter((entry) => lookUp(entry.uses)?.entry !== entry)
  expect(lost.map(({ uses }) => uses)).toEqual([])
})

test('Each effect says in words what it does, and its conditions name inputs in lower case', () => {
  const wrong = actionCatalogue.flatMap(({ uses, effects }) =>
    effects.filter(({ what, when }) => what.trim().length < 8 || /"input":"[^"]*[A-Z]/.test(JSON.stringify(when ?? {}))).map(() => uses),
  )
  expect(wrong).toEqual([])
})

test('A path without an entry of its own is answered for by its repository', () => {
  expect(lookUp('actions/cache/save')?.entry.uses).toBe('actions/cache/save')
  expect(lookUp('r-lib/actions/setup-tinytex')?.entry.uses).toBe('r-lib/actions')
})

test.each([
  ['step-security/action-gh-release', 'softprops/action-gh-release'],
  ['someone/gh-action-pypi-publish', 'pypa/gh-action-pypi-publish'],
])('A copy under another owner (%s) is held to do what %s does', (copy, original) => {
  expect(lookUp(copy)).toMatchObject({ certainty: 'copy', entry: { uses: original } })
})

test('A plain name says nothing of who copied whom', () => {
  expect(lookUp('someone/action')).toBeNull()
  expect(lookUp('someone/release')).toBeNull()
})

test('An image is found without its tag and digest', () => {
  expect(lookUp('docker://ghcr.io/yannh/kubeconform:v0.6')?.certainty).toBe('exact')
})

test('Every class of secret names can be met, and none is hidden behind an earlier one', () => {
  const examples: Readonly<Record<string, string>> = {
    telemetry: 'CODECOV_TOKEN',
    'app-key': 'RELEASE_APP_PRIVATE_KEY',
    'aws-key': 'STAGING_AWS_SECRET_ACCESS_KEY',
    'gcp-key': 'GCP_SA_KEY',
    'azure-key': 'AZURE_CREDENTIALS',
    'cloud-token': 'CLOUDFLARE_API_TOKEN',
    'package-token': 'NPM_TOKEN',
    'signing-key': 'MACOS_SIGNING_CERT',
    'ssh-key': 'DOCS_DEPLOY_KEY',
  }
  for (const { id } of secretClasses) expect(classOfSecret(examples[id] ?? '')?.id, id).toBe(id)
  expect(classOfSecret('FAVOURITE_COLOUR')).toBeNull()
})

test('Every provider of runners has its documentation linked', () => {
  expect(hostedRunners.filter(({ source }) => !source.startsWith('https://'))).toEqual([])
})
