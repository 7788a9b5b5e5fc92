/** From text to policy: what is filled in, what is extended, and what never throws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extendedBy } from '../../src/policy/extends.ts'
import { type LoadOptions, loadPolicy, policyFrom } from '../../src/policy/load.ts'
import { anyPolicyFile, policyOf } from '../support/policy.ts'

const load = (text: string | null, extended: LoadOptions['extended'] = {}) => loadPolicy(text, { source: 'own.yml', extended })
const rulesOf = (text: string, extended: LoadOptions['extended'] = {}) => {
  const loaded = load(text, extended)
  return loaded.ok ? loaded.policy.rules.map(({ id, from }) => `${from}/${id}`) : loaded.faults.map(({ message }) => message)
}
const rule = (id: string) => `rules: [{ id: ${id}, title: t, decision: approve, when: { category: deploy } }]`

describe('what is not written', () => {
  it('is the starter’s', () => {
    expect(policyOf()).toMatchObject({
      source: 'starter',
      owners: [],
      targets: {},
      credentials: null,
      approval: {
        environment: 'countersign',
        approvers: [],
        minimum: 1,
        separation: 'agent-commits',
        reason: 'optional',
        validFor: null,
        countersign: 'critical',
        via: ['environment'],
        accept: ['guarded'],
      },
      exceptions: [],
      freeze: [],
      breakGlass: null,
      evidence: { always: false, public: 'hashed', retentionDays: null },
    })
  })
  it.each(['', '# nothing', '{}', 'version: 1', 'extends: starter'])('%j has the starter’s rules', (text) => {
    expect(rulesOf(text)).toEqual(policyOf().rules.map(({ id }) => `starter/${id}`))
  })
})

it('everything that can be written arrives', () => {
  const policy = policyOf(`
version: 1
owners: ["@acme/platform"]
agents: { logins: [our-agent], emails: [a@b.c], automation: [our-bot] }
targets: { shop: { production: true, owner: "@acme/shop" }, lab: {} }
credentials: { KEY: { owner: o, purpose: p, scope: s, kind: vault, decision: block }, BARE: {} }
approval:
  environment: release
  approvers: [alice, acme/leads]
  minimum: 2
  separation: all-commits
  reason: required
  valid-for: 4h
  countersign: always
  via: [environment, review]
  accept: [guarded, bypassable]
exceptions: [{ id: e, owner: o, reason: r, until: 2026-12-31, scope: { rules: [a], categories: [deploy], paths: ["b"], jobs: [c] } }]
freeze: [{ from: 2026-12-20, until: 2026-12-31T12:00, timezone: Europe/Berlin, categories: [deploy], decision: approve, reason: quiet }]
break-glass: { environment: emergency, reference: "INC-#", categories: [destructive] }
evidence: { always: true, public: full, retention-days: 400 }`)
  const { rules, matrix, digest, ...rest } = policy
  expect(rest).toEqual({
    source: 'test.yml',
    owners: ['@acme/platform'],
    agents: { logins: ['our-agent'], emails: ['a@b.c'], automation: ['our-bot'] },
    targets: { shop: { production: true, owner: '@acme/shop' }, lab: { production: null, owner: null } },
    credentials: {
      KEY: { owner: 'o', purpose: 'p', scope: 's', kind: 'vault', decision: 'block' },
      BARE: { owner: null, purpose: null, scope: null, kind: null, decision: null },
    },
    approval: {
      environment: 'release',
      approvers: ['alice', 'acme/leads'],
      minimum: 2,
      separation: 'all-commits',
      reason: 'required',
      validFor: 14_400_000,
      countersign: 'always',
      via: ['environment', 'review'],
      accept: ['guarded', 'bypassable'],
    },
    exceptions: [
      {
        id: 'e',
        owner: 'o',
        reason: 'r',
        until: '2026-12-31T23:59:59Z',
        scope: { rules: ['a'], categories: ['deploy'], paths: ['b'], jobs: ['c'] },
      },
    ],
    freeze: [
      {
        from: '2026-12-20',
        until: '2026-12-31T12:00',
        timezone: 'Europe/Berlin',
        categories: ['deploy'],
        decision: 'approve',
        reason: 'quiet',
      },
    ],
    breakGlass: { environment: 'emergency', reference: 'INC-#', categories: ['destructive'] },
    evidence: { always: true, public: 'full', retentionDays: 400 },
  })
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
})

describe('extends', () => {
  it('adds rules, lets the later file speak last, and merges by name', () => {
    const extended = {
      'base.yml': `${rule('base')}\napproval: { environment: base, minimum: 2 }\ncredentials: { A: { owner: base }, B: { owner: base } }`,
    }
    const loaded = load(`extends: base.yml\n${rule('own')}\napproval: { environment: own }\ncredentials: { B: { owner: own } }`, extended)
    expect(loaded).toMatchObject({
      ok: true,
      policy: {
        approval: { environment: 'own', minimum: 2 },
        credentials: { A: { owner: 'base' }, B: { owner: 'own' } },
      },
    })
    const [first, ...rest] = rulesOf(`extends: base.yml\n${rule('own')}`, extended)
    expect(first).toBe('starter/ordinary-code')
    expect(rest.slice(-2)).toEqual(['base.yml/base', 'own.yml/own'])
  })
  it('takes several, and each file once', () => {
    const extended = {
      'a.yml': `extends: common.yml\n${rule('a')}`,
      'b.yml': `extends: common.yml\n${rule('b')}`,
      'common.yml': rule('common'),
    }
    expect(rulesOf(`extends: [a.yml, b.yml, strict]\n${rule('own')}`, extended).filter((name) => !name.startsWith('starter/'))).toEqual([
      'common.yml/common',
      'a.yml/a',
      'b.yml/b',
      'strict/low-impact-writes',
      'strict/executed-files',
      'strict/unreadable',
      'own.yml/own',
    ])
  })
  it('of nothing leaves only what is written', () => {
    expect(rulesOf(`extends: []\n${rule('own')}`)).toEqual(['own.yml/own'])
  })
  it.each([
    ['a file that is not there', 'extends: gone.yml', {}, /could not be found/],
    ['a file without text', 'extends: gone.yml', { 'gone.yml': null }, /could not be found/],
    ['itself', 'extends: own.yml', { 'own.yml': 'extends: own.yml' }, /extends itself/],
    ['itself by way of another', 'extends: a.yml', { 'a.yml': 'extends: b.yml', 'b.yml': 'extends: a.yml' }, /extends itself/],
    ['a name that every object has', 'extends: constructor', {}, /could not be found/],
    ['nothing', 'extends: ""', {}, /names no policy/],
  ])('%s is a fault', (_, text, extended, message) => {
    expect(load(text, extended)).toMatchObject({ ok: false, faults: [{ message: expect.stringMatching(message) }] })
  })
  it('five levels deep is enough, and a fault names the file that it is in', () => {
    const chain = (levels: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: levels }, (_, at) => [`${at}.yml`, at + 1 < levels ? `extends: ${at + 1}.yml` : 'owners: [deep]']),
      )
    expect(load('extends: 0.yml', chain(5))).toMatchObject({ ok: true, policy: { owners: ['deep'] } })
    expect(load('extends: 0.yml', chain(6))).toMatchObject({
      ok: false,
      faults: [{ file: '4.yml', line: 1, column: 10, message: expect.stringMatching(/too deeply/) }],
    })
  })
  it('by a web of files is bounded', () => {
    const names = Array.from({ length: 10 }, (_, at) => `${at}.yml`)
    const web = Object.fromEntries(names.map((name, at) => [name, `extends: [${names.slice(at + 1).join(', ')}]`]))
    expect(load(`extends: [${names.join(', ')}]`, web).ok).toBe(false)
    const flat = Object.fromEntries(names.flatMap((name) => names.map((other) => [`${name}-${other}`, 'owners: [x]'])))
    const fan = Object.fromEntries(names.map((name) => [name, `extends: [${names.map((other) => `${name}-${other}`).join(', ')}]`]))
    expect(load(`extends: [${names.join(', ')}]`, { ...flat, ...fan }).ok).toBe(false)
  })
  it('the words that name files are known to whoever fetches them', () => {
    expect(extendedBy('extends: [starter, a.yml, "acme/policies:b.yml@main", strict]')).toEqual(['a.yml', 'acme/policies:b.yml@main'])
    expect(extendedBy('extends: a.yml')).toEqual(['a.yml'])
    expect(extendedBy('owners: [x]')).toEqual([])
    expect(extendedBy('a: &x a.yml\nextends: *x')).toEqual([])
    expect(extendedBy('[')).toEqual([])
  })
})

describe('the digest', () => {
  const digest = (text: string, extended: LoadOptions['extended'] = {}) => policyFrom(text, { source: 'own.yml', extended }).digest
  it('means what is written and not how', () => {
    expect(digest('owners: [a]\nversion: 1')).toBe(digest('{ "version": 1, "owners": ["a"] } # the same'))
    expect(digest('extends: starter')).not.toBe(digest('extends: strict'))
  })
  it('changes with any value, in it or in what it extends', () => {
    const texts = ['owners: [a]', 'owners: [b]', 'owners: [a, b]', 'approval: { minimum: 2 }', rule('a'), rule('b')]
    expect(new Set(texts.map((text) => digest(text))).size).toBe(texts.length)
    expect(digest('extends: a.yml', { 'a.yml': rule('a') })).not.toBe(digest('extends: a.yml', { 'a.yml': rule('b') }))
  })
  it('is the same for the same policy in another order of keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      )
    }
    fc.assert(
      fc.property(anyPolicyFile, (file) => {
        expect(digest(JSON.stringify(shuffled(file)))).toBe(digest(JSON.stringify(file)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('hostile text', () => {
  it.each([
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]`, /no YAML aliases/],
    ['one alias', 'owners: &o [a]\nagents: { logins: *o }', /no YAML aliases/],
    ['brackets without end', '['.repeat(200_000), /nested more than 60 levels/],
    ['braces without end', '{a: '.repeat(50_000), /nested more than 60 levels/],
    ['a list in a list in a list', `${'- '.repeat(10_000)}x`, /nested more than 60 levels/],
    ['ever deeper lines', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /nested more than 60 levels/],
    ['a megabyte', `# ${'x'.repeat(1024 * 1024)}`, /larger than 256 KiB/],
    ['the same key twice', 'owners: [a]\nowners: [b]', /unique/],
    ['a list', '- a\n- b', /must be a mapping/],
    ['a word', 'starter', /must be a mapping/],
    ['two documents', 'owners: [a]\n---\nowners: [b]', /document/],
    ['a tag', 'owners: !!js/function "x"', /must be a list/],
  ])('%s is a fault with a place', (_, text, message) => {
    const loaded = load(text)
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.faults[0]?.message).toMatch(message)
    expect(loaded.faults[0]?.line).toBeGreaterThan(0)
  })

  it('names of built-in properties are names like others', () => {
    const loaded = load('credentials: { __proto__: { owner: a }, constructor: { owner: b } }\ntargets: { __proto__: { production: true } }')
    expect(loaded.ok && Object.keys(loaded.policy.credentials ?? {})).toContain('constructor')
    expect(Object.hasOwn(Object.prototype, 'owner')).toBe(false)
    expect(loaded.ok && loaded.policy.credentials !== null && Object.getPrototypeOf(loaded.policy.credentials)).toBe(Object.prototype)
  })

  it('never throws, whatever the text', () => {
    const signs = fc.constantFrom(
      ...[
        'extends: ',
        'rules:',
        '- ',
        '  ',
        '\n',
        '{',
        '}',
        '[',
        ']',
        ':',
        '&a ',
        '*a',
        '!!',
        '|',
        '>',
        '"',
        "'",
        '#',
        '?',
        '%YAML 1.1\n',
        '---',
        'when',
        'id',
        '\t',
        '\u0000',
        '😀',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.dictionary(fc.constantFrom('a.yml', 'b.yml'), fc.option(text)), (own, extended) => {
        const loaded = load(own, extended)
        if (!loaded.ok) expect(loaded.faults.length).toBeGreaterThan(0)
        extendedBy(own)
      }),
      { numRuns: 150 },
    )
  })

  it('what an author can write loads', () => {
    fc.assert(
      fc.property(anyPolicyFile, (file) => load(JSON.stringify(file)).ok),
      { numRuns: 50 },
    )
  })
})

it('a policy that must hold says every fault with its place and a caret', () => {
  expect(() => policyFrom('owner: a\nrules: 7', { source: 'own.yml' })).toThrow(
    expect.objectContaining({
      code: 'policy-invalid',
      message: expect.stringMatching(/2 fault\(s\)[\s\S]*own\.yml:\d:\d[\s\S]*\n {2}\| +\^/),
    }),
  )
})
