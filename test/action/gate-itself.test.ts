/**
 * A change cannot talk the gate that judges it into leniency; and what a step that no longer runs cannot answer on the request, the next run on
 * the default branch finds in its range.
 */
import { describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import type { ActionInit, ActionResult } from '../support/run-action.ts'
import { GATE, RELEASE, Shop, threeJobs } from '../support/shop.ts'
import { expectDecided, expectSound } from './sound.ts'

let hub: FakeGitHub
let shop: Shop
const stepper = steppedOnHubs((begun) => {
  hub = begun
})

const codes = ({ outputs }: ActionResult): readonly string[] =>
  JSON.parse(outputs['reasons'] ?? '[]').map(({ code }: { code: string }) => code)

/** The workflow with the gate in `fail` in its own job, and the rest of its inputs as given. */
const withInputs = (inputs: Readonly<Record<string, string>> = {}): string =>
  threeJobs.replace('{ mode: route }', JSON.stringify({ mode: 'fail', ...inputs }))

/** What the gate says of an agent's request. */
const asRequested = async (
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  more: Partial<ActionInit> = {},
): Promise<ActionResult> => {
  const carried = shop.onPull(shop.request({ author: shop.agent, message: 'Speed up', files }))
  const result = await stepper.step(shop.init(carried, 'gate', inputs, more))
  expectSound(result, hub)
  return result
}

/** An agent's request that changes the workflow; the step runs as the changed copy has it. */
const requested = async (
  before: string,
  after: string,
  inputs: Readonly<Record<string, string>>,
  more: Partial<ActionInit> & { readonly files?: Readonly<Record<string, string>>; readonly edits?: Readonly<Record<string, string>> } = {},
): Promise<ActionResult> => {
  shop = new Shop(hub, { workflow: before, ...(more.files === undefined ? {} : { files: more.files }) })
  return asRequested({ [RELEASE]: after, 'src/a.ts': '1', ...more.edits }, inputs, more)
}

describe('an input that an agent edits', () => {
  it.each(['observe', 'record', 'route', 'wait'])('mode: %s still fails, as the default branch has it', async (mode) => {
    const result = await requested(withInputs(), withInputs({ mode }), { mode, 'timeout-minutes': '0' })
    expect(result.exitCode).toBe(1)
    expect(codes(result)).toContain(mode === 'wait' ? 'gate-changed' : 'input-overruled')
    expect(result.outputs['decision']).toBe(mode === 'wait' ? 'approve' : 'block')
  })

  it('mode: observe does not make a stop pass, either', async () => {
    const inputs = { mode: 'observe', policy: 'nowhere.yml', jobs: 'nobody' }
    const result = await requested(withInputs(), withInputs(inputs), inputs)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'stop' } })
  })

  it('jobs that leave the deploy out do not leave it out', async () => {
    const result = await requested(withInputs(), withInputs({ jobs: 'record' }), { jobs: 'record' })
    expect(result.exitCode).toBe(1)
    expect(codes(result)).toEqual(expect.arrayContaining(['input-overruled', 'publish-command']))
  })

  const lenient = 'rules:\n  - { id: everything, decision: allow, reason: easy }\n'

  it('a policy in a repository of its own is not the one that judges', async () => {
    hub.repository('evil/policies', { visibility: 'public' }).commit({ branch: 'main', files: { 'p.yml': lenient } })
    const policy = 'evil/policies:p.yml@main'
    const result = await requested(withInputs(), withInputs({ policy }), { policy })
    expect(expectDecided(result).policy.trusted.written).toBe('.github/countersign.yml')
    expect(codes(result)).toContain('input-overruled')
    expect(result.exitCode).toBe(1)
  })

  it('another policy of the default branch is not, either', async () => {
    const policy = 'policies/lenient.yml'
    const result = await requested(withInputs(), withInputs({ policy }), { policy }, { files: { [policy]: lenient } })
    expect(expectDecided(result).policy.trusted.written).toBe('.github/countersign.yml')
    expect(result.exitCode).toBe(1)
  })

  it('the policy that the default branch names is the one that judges, though the change names the usual one', async () => {
    const policy = 'policies/ours.yml'
    const files = { [policy]: 'approval:\n  minimum: 2\n', '.github/countersign.yml': 'approval:\n  minimum: 1\n' }
    const result = await requested(withInputs({ policy }), withInputs(), {}, { files })
    expect(expectDecided(result).policy.trusted).toMatchObject({ written: policy, text: { value: files[policy] } })
  })

  it('an edit of the policy that only the default branch names is judged by, too, where it is stricter', async () => {
    const policy = 'policies/ours.yml'
    const rule = '  - { id: all-publishing, title: No publishing, decision: block, when: { category: publish } }\n'
    const [files, edits] = [{ [policy]: 'approval:\n  minimum: 2\n' }, { [policy]: `rules:\n${rule}` }]
    const result = await requested(withInputs({ policy }), withInputs({ policy: '.github/countersign.yml' }), {}, { files, edits })
    expect(codes(result)).toContain('policy-changed')
    expect(result.outputs['decision']).toBe('block')
  })

  it('an environment that anybody may approve is not the one that counts', async () => {
    const result = await requested(withInputs(), withInputs({ environment: 'open' }), { environment: 'open' })
    expect(codes(result)).toContain('input-overruled')
    expect(result.outputs['environment']).not.toBe('open')
    expect(result.exitCode).toBe(1)
  })

  it('another API is not asked, and its name is in the record', async () => {
    await using evil = await FakeGitHub.start({ quiet: 0 })
    evil.repository('acme/shop', { visibility: 'public' }).commit({ branch: 'main' })
    const address = { 'github-api-url': evil.url }
    const result = await requested(withInputs(), withInputs(address), address)
    expect(evil.requests).toEqual([])
    expect(expectDecided(result).run.tampering).toContain('github-api-url')
    expect(result.exitCode).toBe(1)
  })

  it('a token for policies goes to no other host', async () => {
    await using evil = await FakeGitHub.start({ quiet: 0 })
    const address = { 'github-api-url': evil.url, policy: 'acme/policies:p.yml@main', 'policy-token': 'ghs_policies' }
    await requested(withInputs(), withInputs(address), address)
    expect(evil.requests).toEqual([])
  })

  it('what the runner fills in is not for a workflow to fill in', async () => {
    const forged = threeJobs.replace('{ mode: route }', "{ mode: route, job-context: '{}' }")
    const result = await requested(threeJobs, forged, { mode: 'route', 'job-context': '{}' })
    expect(JSON.parse(result.outputs['reasons'] ?? '[]')).toContainEqual(
      expect.objectContaining({ at: expect.objectContaining({ path: RELEASE }) }),
    )
    expect(expectDecided(result).run.jobContext).toBe(false)
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'block' } })
  })
})

describe('what the change itself can do to the gate', () => {
  /** A deploy that does not judge for itself. */
  const trusting = threeJobs.replace(/ {6}- uses: countersign.*\n {8}with: \{ mode: fail.*\n/, '')
  const pushed = async (after: string | null, files: Readonly<Record<string, string>> = {}): Promise<ActionResult> => {
    shop = new Shop(hub)
    const { repository, agent, alice, token } = shop
    // The request ran without a gate that could say no; a person merged it, and the next push runs the workflow as it stood, whole.
    repository.commit({ branch: 'main', author: agent, message: 'Tidy up', files: { [RELEASE]: after, ...files } })
    const next = shop.push({ author: alice, message: 'By hand', files: { [RELEASE]: threeJobs, 'src/b.ts': '1' } })
    const result = await stepper.step({ hub, token: token.value, ...next, inputs: { mode: 'fail' } })
    expectSound(result, hub)
    return result
  }

  it.each<[string, string, string]>([
    ['removed', threeJobs.replace(/ {6}- id: gate\n {8}uses: .*\n {8}with: .*\n/, "      - run: 'true'\n"), 'gate-removed'],
    ['skipped by its own `if:`', threeJobs.replace('- id: gate\n', '- id: gate\n        if: false\n'), 'gate-skipped'],
    ['skipped by its job', threeJobs.replace('  gate:\n', '  gate:\n    if: false\n'), 'gate-skipped'],
    ['ignored', threeJobs.replace('- id: gate\n', '- id: gate\n        continue-on-error: true\n'), 'gate-ignored'],
    ['put to sleep', threeJobs.replace('{ mode: route }', '{ mode: observe }'), 'gate-loosened'],
    ['taken from elsewhere', threeJobs.replace(GATE, 'evil/countersign@main'), 'gate-unpinned'],
    ['no longer waited for', trusting.replace(/needs: \[gate, approve\]\n {4}if: .*/, 'needs: []'), 'gate-not-needed'],
    ['passed by', threeJobs.replace(/if: "!cancelled.*"/, 'if: always()'), 'gate-passed-by'],
  ])('%s: the request that does it is blocked where the gate still runs', async (_, after, code) => {
    const result = await requested(threeJobs, after, { mode: 'route' }, { job: 'gate' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'block', verdict: 'stop' } })
    expect(codes(result)).toContain(code)
  })

  it.each<[string, string]>([
    ['removed', threeJobs.replace(/ {6}- id: gate\n {8}uses: .*\n {8}with: .*\n/, "      - run: 'true'\n")],
    ['skipped', threeJobs.replace('- id: gate\n', '- id: gate\n        if: false\n')],
    ['ignored', threeJobs.replace('- id: gate\n', '- id: gate\n        continue-on-error: true\n')],
  ])('%s and merged: the next run that has it back still carries the agent, and asks', async (_, after) => {
    const result = await pushed(after)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ initiator: 'ai' })
    expect(['approve', 'block']).toContain(result.outputs['decision'])
  })

  it('the policy made lenient does not judge the push that brings it', async () => {
    const lenient = 'rules:\n  - { id: everything, decision: allow, reason: easy }\n'
    const result = await pushed(threeJobs, { '.github/countersign.yml': lenient })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } })
    expect(codes(result)).toContain('policy-changed')
  })

  it('owners taken off do not go unseen', async () => {
    shop = new Shop(hub, { files: { '.github/CODEOWNERS': '/.github/ @acme/security\n* @acme/all\n' } })
    const result = await asRequested({ '.github/CODEOWNERS': '* @acme/all\n' }, { mode: 'fail' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: expect.stringMatching(/approve|block/) } })
    expect(JSON.parse(result.outputs['reasons'] ?? '[]')).toContainEqual(
      expect.objectContaining({ at: expect.objectContaining({ path: '.github/CODEOWNERS' }) }),
    )
  })
})
