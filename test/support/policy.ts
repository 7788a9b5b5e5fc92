/** Surfaces, policies and questions for tests of the rules. */
import fc from 'fast-check'
import { Tier } from '../../src/model/decision.ts'
import type { Policy } from '../../src/model/policy.ts'
import { Involvement } from '../../src/model/signal.ts'
import { Category, type Credential, CredentialKind, Production, type Surface } from '../../src/model/surface.ts'
import { builtinFiles } from '../../src/policy/builtin.ts'
import { policyFrom } from '../../src/policy/load.ts'
import { resolved } from '../../src/policy/resolve.ts'
import { policyFile } from '../../src/policy/schema.ts'
import type { Question } from '../../src/policy/speak.ts'

/** A write of weight by an action of a protected job. */
export const surfaceWith = (more: Partial<Surface> = {}): Surface => ({
  category: 'deploy',
  side: 'action',
  detector: 'test',
  code: 'deploy-command',
  message: 'Deploys.',
  at: { path: '.github/workflows/release.yml', line: 7, job: 'deploy', step: null },
  quote: null,
  via: [],
  target: null,
  credential: null,
  access: 'write',
  production: 'unknown',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
  ...more,
})

export const credentialWith = (name: string, kind: Credential['kind'] = 'secret'): Credential => ({
  name,
  kind,
  scope: 'repository',
  at: { path: '.github/workflows/release.yml', line: 3, job: 'deploy', step: null },
  withheld: false,
})

export const now = '2026-03-02T09:00:00Z'

/** @param text YAML; by default there is no policy file */
export const policyOf = (text: string | null = null): Policy => policyFrom(text, { source: 'test.yml' })

export const questionWith = (more: Partial<Question> = {}): Question => ({
  policy: policyOf(),
  involvement: 'triggered',
  surfaces: [],
  changed: [],
  credentials: [],
  event: 'push',
  branch: 'refs/heads/main',
  environments: {},
  now,
  distrusted: new Set(),
  ...more,
})

const anyCategory = fc.constantFrom(...Category.options)
const anyTier = fc.constantFrom(...Tier.options)
export const anyInvolvement = fc.constantFrom(...Involvement.options)
const anyName = fc.constantFrom('NPM_TOKEN', 'AWS_KEY', 'GITHUB_TOKEN')
const anyJob = fc.constantFrom('build', 'deploy', 'release')

export const anySurface: fc.Arbitrary<Surface> = fc.record({
  category: anyCategory,
  side: fc.constantFrom('change' as const, 'action' as const),
  detector: fc.constant('test'),
  code: fc.constantFrom('one', 'two'),
  message: fc.constant('Does something.'),
  at: fc.option(
    fc.record({
      path: fc.constantFrom('a.yml', '.github/workflows/b.yml', 'src/c.ts'),
      line: fc.integer({ min: 1, max: 9 }),
      job: fc.option(anyJob),
      step: fc.constant(null),
    }),
  ),
  quote: fc.constant(null),
  via: fc.constant([]),
  target: fc.option(fc.constantFrom('staging', 'production', 'npm')),
  credential: fc.option(anyName),
  access: fc.constantFrom('read' as const, 'write' as const),
  production: fc.constantFrom(...Production.options),
  destructive: fc.boolean(),
  lowImpact: fc.boolean(),
  blockworthy: fc.boolean(),
})

const anyWhen = fc.record(
  {
    category: fc.uniqueArray(anyCategory, { minLength: 1, maxLength: 4 }),
    side: fc.constantFrom('change', 'action'),
    access: fc.constantFrom('read', 'write'),
    'low-impact': fc.boolean(),
    weighty: fc.boolean(),
    blockworthy: fc.boolean(),
    destructive: fc.boolean(),
    production: fc.constantFrom(...Production.options),
    credential: fc.constantFrom('NPM_*', '*'),
    'credential-kind': fc.constantFrom(...CredentialKind.options),
    managed: fc.boolean(),
    paths: fc.constantFrom('src/**', '**/*.yml'),
    jobs: anyJob,
    target: fc.constantFrom('prod*', 'npm'),
    involvement: anyInvolvement,
    branch: fc.constantFrom('main', 'release/*'),
    event: fc.constantFrom('push', 'release'),
    environment: fc.constantFrom('production', '*'),
  },
  { requiredKeys: [] },
)

/** A policy as its author writes it, before the schema has seen it: JSON is YAML too. */
export const anyPolicyFile = fc.record(
  {
    extends: fc.constantFrom('starter', 'strict', []),
    rules: fc
      .array(fc.record({ title: fc.constant('A rule'), decision: anyTier, when: anyWhen }), { maxLength: 5 })
      .map((rules) => rules.map((rule, index) => ({ id: `rule-${index}`, ...rule }))),
    credentials: fc.dictionary(
      anyName,
      fc.record({ owner: fc.constant('@a'), purpose: fc.constant('p'), scope: fc.constant('s'), decision: anyTier }, { requiredKeys: [] }),
    ),
    targets: fc.dictionary(fc.constantFrom('staging', 'prod*'), fc.record({ production: fc.boolean() })),
    exceptions: fc
      .array(
        fc.record({
          owner: fc.constant('@a'),
          reason: fc.constant('r'),
          until: fc.constantFrom('2026-03-01', '2026-12-31'),
          scope: fc.record(
            {
              categories: fc.uniqueArray(anyCategory, { minLength: 1, maxLength: 4 }),
              paths: fc.constantFrom(['src/**'], ['**']),
              jobs: fc.constantFrom(['deploy'], ['*']),
            },
            { requiredKeys: [] },
          ),
        }),
        { maxLength: 3 },
      )
      .map((list) => list.map((one, index) => ({ id: `exception-${index}`, ...one }))),
    freeze: fc.array(
      fc.record({
        from: fc.constantFrom('2026-03-01', '2026-04-01'),
        until: fc.constant('2026-04-30'),
        decision: fc.constantFrom('approve', 'block'),
        reason: fc.constant('quiet'),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

/** Resolved without the way through YAML, which properties over many policies need not take. */
export const anyPolicy: fc.Arbitrary<Policy> = anyPolicyFile.map((written) => {
  const file = policyFile().parse(written)
  const { starter, strict } = builtinFiles
  const extended = { starter: [starter], strict: [starter, strict] }[file.extends === 'strict' ? 'strict' : 'starter']
  const bases = Array.isArray(file.extends) ? [] : extended
  return resolved(
    [...bases.map((base) => ({ from: base === strict ? 'strict' : 'starter', file: base })), { from: 'test.yml', file }],
    'test.yml',
  )
})
