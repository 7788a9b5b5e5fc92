/** Every remark at its place, with its level. */
import { describe, expect, it } from 'vitest'
import { lintPolicy } from '../../src/policy/lint.ts'
import { now } from '../support/policy.ts'

const lint = (text: string, extended: Readonly<Record<string, string | null>> = {}) =>
  lintPolicy(text, { source: 'own.yml', extended, now })
const told = (text: string) => lint(text).map(({ level, code, line, column }) => `${level} ${code} ${line}:${column}`)

const exception = (more: string) => `exceptions:
  - id: e
    owner: "@a"
    reason: r
    ${more}`

describe('remarks', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a plain policy', 'owners: ["@a"]\napproval: { environment: release }', []],
    ['the built-in ones by name', 'extends: [starter, strict]', []],
    ['no starter', 'extends: []', ['warning starter-left-out 1:10']],
    ['a rule without conditions', 'rules:\n  - { id: r, title: t, decision: block, when: {} }', ['warning rule-for-everything 2:47']],
    ['an allow rule', 'rules:\n  - { id: r, title: t, decision: allow, when: { category: deploy } }', ['warning allow-lifts-nothing 2:34']],
    [
      'a rule that contradicts itself',
      'rules:\n  - { id: r, title: t, decision: block, when: { weighty: true, low-impact: true } }',
      ['warning rule-never-holds 2:47'],
    ],
    [
      'another that does',
      'rules:\n  - { id: r, title: t, decision: block, when: { weighty: true, access: read } }',
      ['warning rule-never-holds 2:47'],
    ],
    ['a credential without an owner', 'credentials:\n  A: { purpose: p, scope: s }', ['warning credential-unmanaged 2:6']],
    ['a decision without an owner', 'credentials:\n  A: { decision: allow }', ['warning credential-unowned 2:6']],
    ['a managed credential', 'credentials:\n  A: { owner: o, purpose: p, scope: s }', []],
    ['no separation', 'approval: { separation: none }', ['warning separation-weak 1:25']],
    ['little separation', 'approval: { separation: initiator }', ['warning separation-weak 1:25']],
    ['full separation', 'approval: { separation: all-commits }', []],
    [
      'a weak guard',
      'approval: { accept: [guarded, bypassable, self-approvable] }',
      ['warning guard-weak 1:31', 'warning guard-weak 1:43'],
    ],
    ['a bot who approves', 'approval: { approvers: [alice, "renovate[bot]"] }', ['warning approver-is-a-bot 1:32']],
    ['too few approvers', 'approval: { approvers: [alice], minimum: 2 }', ['warning too-few-approvers 1:42']],
    ['bots are none of them', 'approval: { approvers: ["x[bot]"] }', ['warning approver-is-a-bot 1:25', 'warning too-few-approvers 1:11']],
    ['a team may be many', 'approval: { approvers: [acme/leads], minimum: 2 }', []],
    ['enough approvers', 'approval: { approvers: [alice, bob], minimum: 2 }', []],
    ['no countersign', 'approval: { countersign: optional }', ['warning countersign-optional 1:26']],
    ['an exception that has expired', exception('until: 2026-03-01\n    scope: { paths: [a] }'), ['error exception-expired 5:12']],
    ['one that holds today', exception('until: 2026-03-02\n    scope: { paths: [a] }'), []],
    ['one for a year', exception('until: 2027-03-02\n    scope: { paths: [a] }'), []],
    ['one for longer', exception('until: 2027-03-04\n    scope: { paths: [a] }'), ['warning exception-long 5:12']],
    ['one about nothing', exception('until: 2026-05-01\n    scope: {}'), ['warning exception-empty 6:12']],
    ['one that holds everywhere', exception('until: 2026-05-01\n    scope: { categories: [deploy] }'), ['warning exception-broad 6:12']],
    [
      'one about the gate',
      exception('until: 2026-05-01\n    scope: { categories: [gate-itself], jobs: [a] }'),
      ['warning exception-never-lifts 6:26'],
    ],
    ['a freeze that is over', 'freeze:\n  - { from: 2026-01-01, until: 2026-01-02, reason: r }', ['warning freeze-over 2:32']],
    ['a freeze to come', 'freeze:\n  - { from: 2026-04-01, until: 2026-04-02, reason: r }', []],
    [
      'break-glass by the ordinary door',
      'break-glass: { environment: Countersign, reference: "INC-#", categories: [deploy] }',
      ['warning break-glass-shared 1:29'],
    ],
    [
      'break-glass without a reference',
      'break-glass: { environment: e, reference: "*", categories: [deploy] }',
      ['warning break-glass-any-reference 1:43'],
    ],
    [
      'break-glass that lifts nothing',
      'break-glass: { environment: e, reference: "INC-#", categories: [] }',
      ['warning break-glass-empty 1:64'],
    ],
    [
      'break-glass for the gate',
      'break-glass: { environment: e, reference: "INC-#", categories: [gate-itself] }',
      ['warning break-glass-gate 1:64'],
    ],
    ['break-glass as it should be', 'break-glass: { environment: e, reference: "INC-#", categories: [destructive] }', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('errors come first, and what is extended is looked at too', () => {
    const findings = lint(`extends: base.yml\napproval: { countersign: optional }`, {
      'base.yml': exception('until: 2026-01-01\n    scope: { jobs: [a] }'),
    })
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['base.yml', 'exception-expired'],
      ['own.yml', 'countersign-optional'],
    ])
  })
})

describe('faults', () => {
  it.each<readonly [string, string, string, RegExp]>([
    ['a misspelt key', 'exeptions: []', '1:1', /there is no key "exeptions"; did you mean "exceptions"\?/],
    ['a misspelt key further in', 'approval:\n  enviroment: x', '2:3', /did you mean "environment"/],
    ['a key of another place', 'approval: { rules: [] }', '1:13', /there is no key "rules"; known here: environment, approvers/],
    ['a misspelt condition', 'rules: [{ id: a, title: t, decision: block, when: { wieghty: true } }]', '1:53', /did you mean "weighty"/],
    ['a key of a credential', 'credentials: { A: { onwer: x } }', '1:21', /did you mean "owner"/],
    ['a misspelt value', 'approval: { countersign: alway }', '1:26', /must be one of always, critical, optional; did you mean "always"/],
    [
      'a value of a list',
      'rules: [{ id: a, title: t, decision: block, when: { category: [deploy, relaese] } }]',
      '1:72',
      /did you mean "release"/,
    ],
    [
      'one value instead of a list',
      'rules: [{ id: a, title: t, decision: block, when: { category: deply } }]',
      '1:63',
      /did you mean "deploy"/,
    ],
    ['what is missing', 'rules: [{ id: a, title: t, when: {} }]', '1:9', /decision is missing|must be one of allow, approve, block/],
    ['what is missing of an exception', 'exceptions: [{ id: a }]', '1:14', /owner is missing/],
    ['a number for a text', 'owners: [7]', '1:10', /must be text/],
    ['a text for a number', 'approval: { minimum: two }', '1:22', /must be a number/],
    ['a number out of range', 'approval: { minimum: 9 }', '1:22', /<=6|at most 6/],
    ['a text for a list', 'owners: me', '1:9', /must be a list/],
    ['a date that is none', exception('until: someday\n    scope: {}'), '5:12', /date|Invalid input/i],
    ['a duration that is none', 'approval: { valid-for: long }', '1:24', /a number and m, h or d/],
    ['a freeze backwards', 'freeze: [{ from: 2026-02-02, until: 2026-02-01, reason: r }]', '1:37', /ends before it begins/],
    ['a guard that guards nothing', 'approval: { accept: [missing] }', '1:22', /must be one of guarded, self-approvable, bypassable/],
    [
      'two rules of a name',
      'rules: [{ id: a, title: t, decision: block, when: {} }, { id: a, title: u, decision: allow, when: {} }]',
      '1:63',
      /another one called a/,
    ],
    ['a name of the gate’s own', 'rules: [{ id: no-rule, title: t, decision: block, when: {} }]', '1:15', /choose another/],
    ['a name with capitals', 'rules: [{ id: No, title: t, decision: block, when: {} }]', '1:15', /lower-case/],
    ['a version of another time', 'version: 2', '1:10', /must be 1/],
    ['broken YAML', 'owners: [a\nrules: []', '2:1', /./],
    ['an alias', 'owners: &a [x]\nagents: { logins: *a }', '2:19', /no YAML aliases/],
    ['a policy that is extended and not there', 'extends: [starter, gone.yml]', '1:20', /"gone.yml" could not be found/],
    ['nesting without end', `owners: ${'['.repeat(100)}`, '1:69', /nested/],
  ])('%s', (_, text, at, message) => {
    const [first] = lint(text)
    expect(first).toMatchObject({ level: 'error', code: 'policy-fault', file: 'own.yml' })
    expect(`${first?.line}:${first?.column}`).toBe(at)
    expect(first?.message).toMatch(message)
  })

  it('the caret stands under the very place', () => {
    expect(lint('approval:\n  enviroment: x')[0]?.picture).toBe('2 |   enviroment: x\n  |   ^')
    expect(lint('approval:\n\tx: y')[0]?.picture).toMatch(/^2 \| {2}?x: y|^2 \| /)
    const long = `owners: ["${'a'.repeat(400)}", 7]`
    const [shown, under] = (lint(long)[0]?.picture ?? '').split('\n')
    expect(shown?.[under?.indexOf('^') ?? -1]).toBe('7')
  })

  it('all of them are told, in the order of the text', () => {
    expect(told('owners: 1\napproval: { minimum: 0, via: [] }\nx: y')).toEqual([
      'error policy-fault 1:9',
      'error policy-fault 2:22',
      'error policy-fault 2:30',
      'error policy-fault 3:1',
    ])
  })
})
