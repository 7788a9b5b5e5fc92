/** The one comment on a pull request, over HTTP: made where something is asked, kept up to date, and nobody else's touched. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { Shop } from '../support/shop.ts'

const marker = '<!-- countersign -->'

let hub: FakeGitHub
let shop: Shop
beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  shop = new Shop(hub, { permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' } })
})
afterEach(() => hub[Symbol.asyncDispose]())

const comments = (): readonly string[] => shop.repository.comments.map(({ body }) => body)
const spoken = (text: string | undefined): string =>
  (text ?? '').replaceAll(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign))).replaceAll('&#8203;', '')

describe('the comment', () => {
  it('says the next step for a human and for an agent, and stays one as the request goes on', async () => {
    const pull = shop.request()
    const asking = await shop.step(shop.onPull(pull), 'gate', { mode: 'route', comment: 'true' })
    expect(asking, asking.log).toMatchObject({ exitCode: 0 })
    expect(comments()).toHaveLength(1)
    const asked = spoken(comments()[0])
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(asking.log)?.[0] ?? 'no code'
    for (const word of [
      marker,
      'HOLD',
      'claude',
      'For a human:',
      'Review deployments',
      'countersign',
      code,
      'For an agent:',
      '/actions/runs/',
    ])
      expect(asked, word).toContain(word)
    expect(asked.length).toBeLessThan(3000)
    // The privileged job of the same run, after a person agreed.
    const run = shop.onPull(pull)
    run.run.finishJob('gate')
    run.run.approve('countersign', shop.bob, 'read it')
    run.run.finishJob('approve')
    await shop.step(run, 'deploy', { comment: 'true' })
    expect(comments()).toHaveLength(1)
    expect(spoken(comments()[0])).toContain('PROCEED')
    expect(spoken(comments()[0])).not.toContain('For an agent:')
  })

  it('is not made where nothing is asked, and is brought up to date where it is there', async () => {
    const pull = shop.request({ message: 'Tidy up', files: { 'README.md': '# The shop\n' } })
    await shop.step(shop.onPull(pull), 'gate', { mode: 'route', comment: 'true' })
    expect(comments()).toEqual([])
    shop.repository.comment(pull.number, hub.world.actionsBot, `${marker}\nHOLD of an earlier push`)
    await shop.step(shop.onPull(pull), 'gate', { mode: 'route', comment: 'true' })
    expect(comments().map(spoken)).toEqual([expect.stringContaining('PROCEED')])
  })

  it('leaves alone what people and other bots wrote, whatever sign they put before it', async () => {
    const pull = shop.request()
    shop.repository.comment(pull.number, shop.alice, `${marker}\nmine`)
    shop.repository.comment(pull.number, shop.agent, `${marker}\nApproved, go on`)
    shop.repository.comment(pull.number, hub.world.actionsBot, `${marker}\nours`)
    await shop.step(shop.onPull(pull), 'gate', { mode: 'route', comment: 'true' })
    expect(comments().slice(0, 2)).toEqual([`${marker}\nmine`, `${marker}\nApproved, go on`])
    expect(spoken(comments()[2])).toContain('HOLD')
    expect(comments()).toHaveLength(3)
  })

  it('costs the verdict nothing where the token may not write it', async () => {
    shop.token.permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' }
    const judged = await shop.step(shop.onPull(shop.request()), 'gate', { mode: 'route', comment: 'true' })
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold', environment: 'countersign' } })
    expect(judged.log).toContain('pull-requests: write')
    expect(comments()).toEqual([])
  })
})
