/** Every condition's yes, no and unknown. */
import { describe, expect, it } from 'vitest'
import type { Case, Holds } from '../../src/model/policy.ts'
import type { Surface } from '../../src/model/surface.ts'
import { conditions } from '../../src/policy/conditions/index.ts'
import { globsMatch, namesMatch } from '../../src/policy/conditions/lists.ts'
import { matches } from '../../src/policy/speak.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { policyOf, surfaceWith } from '../support/policy.ts'

const caseWith = ({ surface, ...more }: Partial<Omit<Case, 'surface'>> & { readonly surface?: Partial<Surface> } = {}): Case => ({
  surface: surfaceWith(surface),
  involvement: 'triggered',
  environment: null,
  credentialKind: null,
  managed: null,
  event: 'push',
  branch: 'refs/heads/main',
  job: 'deploy',
  ...more,
})

/** The condition as a policy writes it, through the schema and all. */
const answer = (when: string, of: Case): Holds | undefined =>
  policyOf(`extends: []\nrules: [{ id: r, title: t, decision: block, when: { ${when} } }]`).rules[0]?.when[0]?.evaluate(of)

const table: readonly (readonly [when: string, of: Parameters<typeof caseWith>[0], expected: Holds])[] = [
  ['category: deploy', {}, 'yes'],
  ['category: [database, deploy]', {}, 'yes'],
  ['category: database', {}, 'no'],
  ['side: action', {}, 'yes'],
  ['side: change', {}, 'no'],
  ['access: write', {}, 'yes'],
  ['access: read', {}, 'no'],
  ['low-impact: false', {}, 'yes'],
  ['low-impact: true', {}, 'no'],
  ['weighty: true', {}, 'yes'],
  ['weighty: true', { surface: { lowImpact: true } }, 'no'],
  ['weighty: true', { surface: { access: 'read' } }, 'no'],
  ['weighty: false', { surface: { access: 'read' } }, 'yes'],
  ['blockworthy: true', { surface: { blockworthy: true } }, 'yes'],
  ['blockworthy: true', {}, 'no'],
  ['destructive: true', { surface: { destructive: true } }, 'yes'],
  ['destructive: true', {}, 'no'],
  ['production: "yes"', { surface: { production: 'yes' } }, 'yes'],
  ['production: "yes"', { surface: { production: 'no' } }, 'no'],
  ['production: "yes"', {}, 'unknown'],
  ['production: unknown', {}, 'yes'],
  ['production: ["no", unknown]', { surface: { production: 'yes' } }, 'no'],
  ['code: [deploy-command, other]', {}, 'yes'],
  ['code: other', {}, 'no'],
  ['managed: true', { surface: { credential: 'A' }, managed: true }, 'yes'],
  ['managed: false', { surface: { credential: 'A' }, managed: true }, 'no'],
  ['managed: false', { surface: { credential: 'A' }, managed: false }, 'yes'],
  ['managed: false', { surface: { credential: 'A' }, managed: null }, 'unknown'],
  ['managed: false', { managed: false }, 'no'],
  ['credential: NPM_*', { surface: { credential: 'NPM_TOKEN' } }, 'yes'],
  ['credential: npm_token', { surface: { credential: 'NPM_TOKEN' } }, 'yes'],
  ['credential: [AWS_*, NPM_*]', { surface: { credential: 'PYPI' } }, 'no'],
  ['credential: "*"', {}, 'no'],
  ['credential-kind: static-key', { surface: { credential: 'A' }, credentialKind: 'static-key' }, 'yes'],
  ['credential-kind: static-key', { surface: { credential: 'A' }, credentialKind: 'oidc' }, 'no'],
  ['credential-kind: static-key', { surface: { credential: 'A' } }, 'unknown'],
  ['credential-kind: static-key', {}, 'no'],
  ['target: "prod-*"', { surface: { target: 'prod-eu' } }, 'yes'],
  ['target: "prod-*"', { surface: { target: 'staging' } }, 'no'],
  ['target: "prod-*"', {}, 'unknown'],
  ['target: "*orders*"', { surface: { target: 's3://orders/2026' } }, 'yes'],
  ['environment: "prod*"', { environment: 'prod/eu' }, 'yes'],
  ['paths: ".github/**"', {}, 'yes'],
  ['paths: ["src/**"]', {}, 'no'],
  ['paths: ["src/**"]', { surface: { at: null } }, 'unknown'],
  ['jobs: [build, dep*]', {}, 'yes'],
  ['jobs: build', {}, 'no'],
  ['jobs: "*"', { job: null }, 'no'],
  ['environment: prod*', { environment: 'production' }, 'yes'],
  ['environment: prod*', { environment: 'staging' }, 'no'],
  ['environment: prod*', { environment: '${{ inputs.where }}' }, 'unknown'],
  ['environment: "*"', {}, 'no'],
  ['event: [release, push]', {}, 'yes'],
  ['event: release', {}, 'no'],
  ['branch: main', {}, 'yes'],
  ['branch: "release/*"', {}, 'no'],
  ['branch: "v*"', { branch: 'refs/tags/v1' }, 'yes'],
  ['branch: main', { branch: null }, 'unknown'],
  ['involvement: [triggered, authored]', {}, 'yes'],
  ['involvement: assisted', {}, 'no'],
  ['involvement: assisted', { involvement: 'unknown' }, 'unknown'],
  ['involvement: unknown', { involvement: 'unknown' }, 'yes'],
]

describe.each(table)('%s of %o', (when, of, expected) => {
  it(`is ${expected}`, () => {
    expect(answer(when, caseWith(of))).toBe(expected)
  })
})

it('every condition is in the table, with a yes and a no; those that can be unknown with that too', () => {
  const answers = (key: string): Set<string> =>
    new Set(table.flatMap(([when, , expected]) => (when.startsWith(`${key}:`) ? [expected] : [])))
  for (const { key } of conditions) expect([...answers(key)], key).toEqual(expect.arrayContaining(['yes', 'no']))
})

describe('a rule', () => {
  const when = (holds: readonly Holds[]) => holds.map((answer_) => ({ key: 'x', describe: 'x', evaluate: () => answer_ }))
  it.each([
    ['allow', ['yes', 'yes'], true],
    ['allow', ['yes', 'unknown'], false],
    ['approve', ['yes', 'unknown'], true],
    ['block', ['unknown', 'unknown'], true],
    ['block', ['unknown', 'no'], false],
    ['block', [], true],
    ['allow', [], true],
  ] as const)('that says %s with %j holds: %s', (decision, holds, expected) => {
    expect(matches({ decision, when: when(holds) }, caseWith())).toBe(expected)
  })
})

describe('globs', () => {
  it.each([
    ['**/*.yml', '.github/workflows/a.yml', true],
    ['*.yml', 'a/b.yml', false],
    ['SRC/**', 'src/.hidden/x', true],
    ['{a,b}', 'a', false],
    ['!(a)', 'b', false],
    ['!a', 'b', false],
    ['#a', '#a', true],
    ['a?', 'ab', true],
  ])('%s on %s: %s', (glob, text, expected) => {
    expect(globsMatch([glob], text)).toBe(expected)
  })
  it.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['*ab*cd', 'abababxcdcd', true],
    ['*ab*cd', 'ababxcdc', false],
    ['s3://*', 'S3://Orders/x', true],
    ['a.c', 'abc', false],
    ['a?', 'ab', false],
    ['**a**', 'xax', true],
  ])('of names: %j on %j: %s', (pattern, name, expected) => {
    expect(namesMatch([pattern], name)).toBe(expected)
  })
  it('of names take no time to speak of, whatever they are', () => {
    const spent = cpuTimeOf(() => {
      expect(namesMatch([`${'*a'.repeat(8)}b`], 'a'.repeat(20_000))).toBe(false)
    })
    expect(spent).toBeLessThan(1000)
  })
  it('with more than eight stars are refused', () => {
    expect(() => policyOf(`rules: [{ id: r, title: t, decision: block, when: { paths: "${'*a'.repeat(9)}" } }]`)).toThrow(/eight stars/)
  })
})
