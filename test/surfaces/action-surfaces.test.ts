import { expect, test } from 'vitest'
import type { Activity } from '../../src/model/activity.ts'
import type { Surface } from '../../src/model/surface.ts'
import { credentialsOf } from '../../src/surfaces/credentials.ts'
import { actionDetectors } from '../../src/surfaces/index.ts'
import { reachOf } from '../../src/surfaces/reach.ts'
import { productionOf } from '../../src/surfaces/targets.ts'
import { aProgram, origin } from './a-command.ts'
import { aRead, aReading, aUse, type Given } from './a-use.ts'

const seen = (given: Given): readonly Surface[] => {
  const jobs = [aReading(given)]
  return actionDetectors.flatMap((detector) => detector.detect({ jobs }))
}
const asked = (given: Given) => [
  ...new Set(
    seen(given)
      .filter(({ access, lowImpact }) => access === 'write' && !lowImpact)
      .map(({ category }) => category),
  ),
]

test('A job with nothing in its hands shows nothing', () => {
  expect(seen({ scopes: { contents: 'read' }, activities: [aUse('actions/checkout')] })).toEqual([])
  expect(seen({ activities: [aUse('actions/checkout'), aUse('someone/thing')] })).toEqual([])
})

/** A job that may comment, and does so by a known action. */
const talking = (more: Activity): Given => ({
  scopes: { 'pull-requests': 'write' },
  activities: [aUse('marocchino/sticky-pull-request-comment'), more],
})

test.each<[string, Given, readonly string[]]>([
  ['a granted scope asks, used or not', { scopes: { contents: 'write' } }, ['token-write']],
  ['an identity asks', { scopes: { 'id-token': 'write' } }, ['oidc']],
  ['all scopes are both', { all: 'write' }, ['token-write', 'oidc']],
  ['scan uploads do not ask', { scopes: { 'security-events': 'write' } }, []],
  [
    'comments by a known action do not ask',
    { scopes: { 'pull-requests': 'write' }, activities: [aUse('marocchino/sticky-pull-request-comment')] },
    [],
  ],
  [
    'the same scope with an action nobody knows asks',
    { scopes: { 'pull-requests': 'write' }, activities: [aUse('someone/thing')] },
    ['token-write'],
  ],
  ['nor does a program in the words of a step, that is handed nothing', talking(aProgram(origin.at.path, 'print(1)')), []],
  [
    'handed the token it asks',
    talking({ ...aProgram(origin.at.path, 'print(1)'), env: new Map([['T', { text: '', value: null, secrets: ['GITHUB_TOKEN'] }]]) }),
    ['token-write'],
  ],
  ['a program of a file asks', talking(aProgram('tools/x.py', 'print(1)')), ['token-write']],
  ['a secret asks', { secrets: [aRead('NPM_TOKEN')] }, ['secret']],
  ['the own token as a secret does not', { secrets: [aRead('GITHUB_TOKEN')] }, []],
  ['a standing machine asks', { runners: ['self-hosted', 'linux'] }, ['self-hosted-runner']],
  ['a larger runner does not', { runners: ['acme-ubuntu-24.04-16-core'] }, []],
  ['a fixed address is a network of one’s own', { runners: ['static-ip-ubuntu'] }, ['self-hosted-runner']],
  ['a label that cannot be known says nothing', { runners: ['${{ inputs.runner }}'] }, []],
])('%s', (_name, given, expected) => {
  expect(asked(given)).toEqual(expected)
})

test.each([
  ['the whole context', aRead('*', { form: 'whole' }), 'all-secrets'],
  ['a computed name', aRead('*', { form: 'computed' }), 'computed-secret'],
  ['a plain output', aRead('KEY', { where: 'output', quote: 'key: ${{ secrets.KEY }}' }), 'secret-as-output'],
])('%s meets a block row', (_name, read, code) => {
  expect(
    seen({ secrets: [read] })
      .filter(({ blockworthy }) => blockworthy)
      .map((surface) => surface.code),
  ).toEqual([code])
})

test('A test for presence is no exposure', () => {
  const read = aRead('KEY', { where: 'output', quote: "has: ${{ secrets.KEY != '' }}" })
  expect(seen({ secrets: [read] }).some(({ blockworthy }) => blockworthy)).toBe(false)
})

test('Credentials are listed as the contract names them', () => {
  const reading = aReading({
    scopes: { contents: 'write', packages: 'write', 'id-token': 'write' },
    secrets: [aRead('NPM_TOKEN'), aRead('NPM_TOKEN'), aRead('BOT_KEY'), aRead('GITHUB_TOKEN'), aRead('COLOUR')],
    activities: [
      aUse('aws-actions/configure-aws-credentials', { 'role-to-assume': 'arn:aws:iam::1:role/x' }),
      aUse('actions/create-github-app-token', { 'private-key': '${{ secrets.BOT_KEY }}' }),
    ],
  })
  expect(credentialsOf(reading).map(({ name, kind, scope }) => [name, kind, scope])).toEqual([
    ['NPM_TOKEN', 'static-key', 'repository'],
    ['BOT_KEY', 'app-token', 'repository'],
    ['COLOUR', 'secret', 'repository'],
    ['GITHUB_TOKEN', 'github-token', 'contents:write, packages:write'],
    ['OIDC', 'oidc', 'arn:aws:iam::1:role/x'],
  ])
})

test('GITHUB_TOKEN is listed where a step writes with it though its scopes are not written down, and not where it only reads', () => {
  const names = (given: Given) => credentialsOf(aReading(given)).map(({ name }) => name)
  expect(names({ activities: [aUse('actions/labeler')] })).toEqual(['GITHUB_TOKEN'])
  expect(names({ activities: [aUse('actions/checkout')] })).toEqual([])
  expect(names({ scopes: { contents: 'read' }, activities: [aUse('actions/labeler')] })).toEqual([])
})

test('Under inheritance the hand-over is named, not what the called file calls its secrets', () => {
  const reading = aReading({ secrets: [aRead('*', { form: 'inherit' }), aRead('INNER', { at: { path: 'called.yml', line: 1 } })] })
  expect(credentialsOf(reading).map(({ name }) => name)).toEqual(['secrets:inherit'])
})

test('Entries of a vault are named', () => {
  const use = aUse('hashicorp/vault-action', { secrets: 'kv/data/ci token | CI_TOKEN ;\nkv/data/ci key | CI_KEY' })
  expect(credentialsOf(aReading({ activities: [use] })).map(({ name, kind }) => [name, kind])).toEqual([
    ['CI_TOKEN', 'vault'],
    ['CI_KEY', 'vault'],
  ])
})

test('Where the vault takes its entries side by side, each is named', () => {
  const use = aUse('azure/get-keyvault-secrets', { secrets: 'APP-ID,APP-KEY' })
  expect(credentialsOf(aReading({ activities: [use] })).map(({ name }) => name)).toEqual(['APP-ID', 'APP-KEY'])
})

test('A secret that the matrix chooses is named by the values of the matrix', () => {
  const read = aRead('*', { form: 'computed', quote: 'TOKEN: ${{ secrets[matrix.token] }}' })
  const matrix = [{ token: 'NPM_TOKEN' }, { token: 'PYPI_TOKEN' }]
  const reading = { ...aReading({ secrets: [read] }), job: { ...aReading().job, matrix } }
  expect(credentialsOf(reading).map(({ name }) => name)).toEqual(['toJSON(secrets)', 'NPM_TOKEN', 'PYPI_TOKEN'])
  expect(credentialsOf(aReading({ secrets: [read] })).map(({ name }) => name)).toEqual(['toJSON(secrets)'])
})

test('Reach counts a credential once over all jobs, and names environments first', () => {
  const job = aReading({
    environment: 'production',
    secrets: [aRead('KEY')],
    activities: [aUse('appleboy/ssh-action', { host: 'web.example' })],
  })
  const reach = reachOf([job, aReading({ environment: 'production', secrets: [aRead('KEY')] })])
  expect(reach.credentials).toHaveLength(1)
  expect(reach.targets).toEqual(['production', 'web.example'])
})

test.each([
  ['production', 'yes'],
  ['prod-eu', 'yes'],
  ['non-prod', 'no'],
  ['staging', 'no'],
  ['github-pages', 'yes'],
  ['testpypi', 'no'],
  ['pypi', 'yes'],
  ['refs/heads/main', 'yes'],
  ['v1', 'yes'],
  ['nightly', 'no'],
  ['blue', 'unknown'],
] as const)('%s: production %s', (name, expected) => {
  expect(productionOf(name)).toBe(expected)
})

test('An image pushed with the own token, whose scopes are written down nowhere, is a write of that token', () => {
  const login = aUse('docker/login-action', { registry: 'ghcr.io', password: '${{ secrets.GITHUB_TOKEN }}' })
  const activities = [login, aUse('docker/build-push-action', { push: 'true' })]
  expect(asked({ activities })).toEqual(['publish', 'token-write'])
})

test('A group beside a hosted label holds larger runners, a group alone may hold anything', () => {
  expect(asked({ runners: ['group:Larger', 'ubuntu-latest-16-cores'] })).toEqual([])
  expect(seen({ runners: ['group:Metal'] })).toMatchObject([{ category: 'self-hosted-runner', code: 'own-runner-label', lowImpact: true }])
  expect(asked({ runners: ['self-hosted', 'ubuntu-latest'] })).toEqual(['self-hosted-runner'])
})

test('What cannot be read asks where the job holds something, and is only kept in view where it holds nothing', () => {
  const unread = {
    kind: 'unread',
    what: 'make release',
    cause: 'dynamic',
    because: 'the target is computed',
    weighty: true,
    origin,
  } as const
  expect(asked({ activities: [unread], secrets: [aRead('KEY')] })).toEqual(['release', 'secret', 'unreadable'])
  expect(asked({ activities: [unread], scopes: { contents: 'read' } })).toEqual([])
  expect(seen({ activities: [unread], scopes: { contents: 'read' } })).toMatchObject([{ category: 'unreadable', lowImpact: true }])
})
