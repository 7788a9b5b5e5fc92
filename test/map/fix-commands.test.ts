/** Commands and addresses of gaps are ones that GitHub has, and do to an environment what they say and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { gap, gapIds } from '../../src/evidence/gap-words.ts'
import { guardGaps } from '../../src/map/guard-gaps.ts'
import type { Guard } from '../../src/model/approval.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { faultsOfRequest, operation } from '../support/fake-github/validate.ts'
import { jobOf, mapped } from '../support/mapped.ts'

const workflow = (environment: string): string =>
  `on: push\npermissions: {}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    environment: ${JSON.stringify(environment)}\n    steps: [{ run: npm publish }]\n`

const guards: readonly Guard[] = ['self-approvable', 'bypassable', 'name-only', 'missing', 'unknown']
const fixOf = async (guard: Guard, name = 'production', owner = '@acme/platform') => {
  const map = await mapped(
    { '.github/workflows/ship.yml': workflow(name), '.github/CODEOWNERS': `* ${owner}\n` },
    { guards: { [name.toLowerCase()]: guard }, slug: 'acme/shop' },
  )
  const found = jobOf(map, 'ship').gaps.find(({ id }) => id.startsWith('environment-'))
  if (found === undefined) throw new Error(`${guard} is no gap`)
  return found.fix.text
}

/** Every `gh api` of a text, as method and path. */
const callsIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/\bgh api (?:-X (\w+) )?([^\s)"']+)/g)].map(([, method = 'GET', path = '']) => [method, path] as const)

const templates = [
  'repos/{owner}/{repo}/environments/{environment_name}',
  'orgs/{org}/teams/{team_slug}',
  'users/{username}',
  'repos/{owner}/{repo}',
  'orgs/{org}',
]
const templateOf = (path: string): string | undefined =>
  templates.find((template) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))

describe('the command of a gap', () => {
  const standard = gapIds
    .map((id) => ({ what: id, text: gap(id as Parameters<typeof gap>[0]).fix.text }))
    .filter(({ text }) => text.includes('gh api'))

  it.each(standard)('of $what names operations that GitHub has', ({ text }) => {
    const calls = callsIn(text)
    expect(calls).not.toEqual([])
    for (const [method, path] of calls) expect(operation(method, `/${templateOf(path)}`)).not.toBeNull()
  })

  it.each(guards)('for an environment that is %s is whole and one that GitHub has', async (guard) => {
    const text = await fixOf(guard)
    expect(text).not.toMatch(/OWNER|REPO\b|NAME|TEAM|<|your-org/)
    for (const [method, path] of callsIn(text)) expect(operation(method, `/${templateOf(path)}`)).not.toBeNull()
    if (guard !== 'bypassable') expect(callsIn(text).map(([, path]) => path)).toContain('repos/acme/shop/environments/production')
  })

  it('is safe with a name that a shell would read', async () => {
    const name = `a b/$(touch x)'"\`;é`
    const text = await fixOf('missing', name)
    const printed = spawnSync('bash', ['-c', `gh() { printf '%s\\n' "$*"; }; ${text}`], { encoding: 'utf8' })
    expect(printed.status).toBe(0)
    expect(printed.stdout).toContain(`repos/acme/shop/environments/${'a%20b%2F%24%28touch%20x%29%27%22%60%3B%C3%A9'} `)
  })

  it.each([
    { owner: '@acme/platform', type: 'Team', place: 'orgs/acme/teams/platform' },
    { owner: '@alice', type: 'User', place: 'users/alice' },
    { owner: 'alice@example.org', type: 'Team', place: 'orgs/OWNER/teams/TEAM' },
  ])('proposes $owner as a reviewer where that is one', async ({ owner, type, place }) => {
    expect(await fixOf('missing', 'production', owner)).toContain(
      `-f 'reviewers[][type]=${type}' -F "reviewers[][id]=$(gh api ${place} --jq .id)"`,
    )
  })

  const hasJq = spawnSync('jq', ['--version']).status === 0
  it.skipIf(!hasJq).each(['self-approvable', 'name-only'] as const)('for %s keeps what the environment has', async (guard) => {
    await using hub = await FakeGitHub.start({ quiet: 0 })
    const repository = hub.repository('acme/shop')
    const alice = hub.user('alice')
    repository.environment('production', {
      reviewers: guard === 'name-only' ? [] : [alice],
      waitMinutes: 30,
      branchPolicy: 'protected-branches',
    })
    const reply = await fetch(`${hub.url}/repos/acme/shop/environments/production`, {
      headers: { authorization: `Bearer ${hub.token().value}` },
    })
    const there = await reply.text()
    const filter = /--jq '([\s\S]*)' \| gh api/.exec(await fixOf(guard))?.[1] ?? ''
    // As the shell has it before jq reads it.
    const body = JSON.parse(execFileSync('bash', ['-c', `gh() { echo 7; }; jq '${filter}'`], { input: there, encoding: 'utf8' }))
    expect(body).toEqual({
      prevent_self_review: true,
      wait_timer: 30,
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
      reviewers: [guard === 'name-only' ? { type: 'Team', id: 7 } : { type: 'User', id: alice.id }],
    })
    expect(faultsOfRequest('PUT', '/repos/{owner}/{repo}/environments/{environment_name}', body)).toEqual([])
  })

  it('is none where the environment holds', () => {
    for (const guard of ['guarded', 'dynamic'] as const)
      expect(guardGaps({ name: 'production', guard, slug: null, owners: [] }, undefined as never)).toEqual([])
  })
})
