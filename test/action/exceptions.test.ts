/** An exception that an agent's commit added excuses nobody, however long ago, until a human's commit has touched it. */
import { describe, expect, it } from 'vitest'
import { runDist } from '../support/dist.ts'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import { RELEASE, Shop, threeJobs } from '../support/shop.ts'
import { expectSound } from './sound.ts'

let hub: FakeGitHub
const stepper = steppedOnHubs((begun) => {
  hub = begun
})

const path = '.github/countersign.yml'
const policyWith = (reason: string) => `exceptions:
  - id: nightly
    owner: "@acme/build"
    reason: ${reason}
    until: 2099-12-31
    scope: { jobs: [deploy] }
`
const aided = 'Except the nightly build\n\nCo-authored-by: Claude <noreply@anthropic.com>'

interface Edit {
  readonly message: string
  readonly text: string
}
const add = (message: string): Edit => ({ message, text: policyWith('"first"') })
const touch = (message: string): Edit => ({ message, text: policyWith('"second"') })
const comment = (message: string): Edit => ({ message, text: `# as agreed\n${policyWith('"first"')}` })

const histories: readonly (readonly [string, readonly Edit[], 'allow' | 'approve'])[] = [
  ['a person added', [add('By hand')], 'allow'],
  ['an agent added', [add(aided)], 'approve'],
  ['an agent added and a person then edited', [add(aided), touch('By hand')], 'allow'],
  ['an agent added and a person only commented', [add(aided), comment('By hand')], 'approve'],
  ['a person added and an agent then edited', [add('By hand'), touch(aided)], 'approve'],
]

describe('on GitHub, an exception that', () => {
  it.each(histories)('%s', async (_, edits, decision) => {
    const shop = new Shop(hub)
    for (const { message, text } of edits) shop.repository.commit({ branch: 'main', author: shop.alice, message, files: { [path]: text } })
    const result = await stepper.step({
      hub,
      token: shop.token.value,
      ...shop.onPull(shop.request()),
      inputs: { mode: 'fail' },
      job: 'deploy',
    })
    expectSound(result, hub)
    expect(result.outputs).toMatchObject({ initiator: 'ai', decision })
    expect(result.outputs['reasons']?.includes('exception-distrusted')).toBe(decision === 'approve')
  })

  it('stands in a file that the policy extends', async () => {
    const shop = new Shop(hub, { files: { [path]: 'extends: [starter, policies/ours.yml]\n' } })
    shop.repository.commit({ branch: 'main', author: shop.alice, message: aided, files: { 'policies/ours.yml': policyWith('"first"') } })
    const carried = shop.onPull(shop.request({ files: { 'policies/ours.yml': policyWith('"second"') } }))
    const result = await stepper.step({ hub, token: shop.token.value, ...carried, inputs: { mode: 'fail' }, job: 'deploy' })
    expectSound(result, hub)
    expect(result.outputs).toMatchObject({ decision: 'approve', verdict: 'hold' })
    expect(result.outputs['reasons']).toContain('policy-changed')
  })
})

describe('from git alone, an exception that', () => {
  const check = async (edits: readonly Edit[], more: (repository: LocalRepositoryOnDisk) => string) => {
    using repository = new LocalRepositoryOnDisk({ [RELEASE]: threeJobs })
    for (const { message, text } of edits) repository.commit({ [path]: text }, message)
    repository.commit({ 'src/cart.ts': '1' }, aided)
    const folder = more(repository)
    const args = ['check', '--repo', folder, '--range', 'HEAD', '--workflow', RELEASE, '--jobs', 'deploy', '--json']
    return JSON.parse((await runDist(args)).stdout).decision
  }

  it.each(histories)('%s', async (_, edits, decision) => {
    expect(await check(edits, ({ folder }) => folder)).toBe(decision)
  })

  it('nobody can be named for, in a shallow clone', async () => {
    const shallow = await check([add('By hand')], (repository) => {
      repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, `${repository.folder}/shallow`)
      return `${repository.folder}/shallow`
    })
    expect(shallow).toBe('approve')
  })
})
