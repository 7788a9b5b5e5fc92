import { describe, expect, it } from 'vitest'
import { githubSource } from '../../src/io/github.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { readOutputs } from '../support/run-action.ts'

const asking = async (use: (hub: FakeGitHub, ask: (path: string) => Promise<Response>) => Promise<void>): Promise<void> => {
  await using hub = await FakeGitHub.start()
  hub.repository('acme/shop').commit({ branch: 'main', files: { a: '1' } })
  const token = hub.token()
  await use(hub, (path) => fetch(`${hub.url}${path}`, { headers: { authorization: `bearer ${token.value}` } }))
}

describe('the stand-in for GitHub', () => {
  it('fails the test that caused a reply which GitHub would not give', async () => {
    await expect(
      asking(async (hub, ask) => {
        hub.tamper.set('GET /repos/{owner}/{repo}', () => ({ id: 'seven' }))
        expect((await ask('/repos/acme/shop')).status).toBe(500)
      }),
    ).rejects.toThrow('not as GitHub describes it')
  })

  it('fails the test that asks for a route which it does not have', async () => {
    await expect(asking(async (_, ask) => void (await ask('/repos/acme/shop/nothing')))).rejects.toThrow('no such route')
  })

  it('fails the test that puts a token into an address', async () => {
    await expect(asking(async (hub, ask) => void (await ask(`/repos/acme/shop?t=${[...hub.tokens.keys()][0]}`)))).rejects.toThrow(
      'a token stands in the address',
    )
  })

  it('refuses a GraphQL query that GitHub would refuse, and fails its test', async () => {
    await expect(
      asking(async (hub) => {
        const authorization = `bearer ${[...hub.tokens.keys()][0]}`
        const body = JSON.stringify({ query: '{ repository(owner: "acme", name: "shop") { nonsense } }' })
        const reply = await fetch(hub.graphqlUrl, { method: 'POST', headers: { authorization }, body })
        expect(await reply.json()).toMatchObject({ errors: [{ message: expect.stringContaining('nonsense') }] })
      }),
    ).rejects.toThrow('nonsense')
  })

  it('counts requests that were sent together as one trip', async () => {
    await asking(async (hub, ask) => {
      await Promise.all([ask('/repos/acme/shop'), ask('/repos/acme/shop/commits'), ask('/rate_limit')])
      await ask('/repos/acme/shop')
      expect([hub.requests.length, hub.trips]).toEqual([4, 2])
    })
  })

  it('is never asked by way of a redirect or another host', async () => {
    await using hub = await FakeGitHub.start()
    await using elsewhere = await FakeGitHub.start()
    const token = hub.token()
    const headers = { location: `${elsewhere.url}/repos/acme/shop/environments/prod` }
    hub.repository('acme/shop')
    hub.fail('GET /repos/{owner}/{repo}/environments/{environment_name}', { status: 302, headers, body: '{}' })
    const source = githubSource({ apiUrl: hub.url, token: token.value, owner: 'acme', repo: 'shop', runId: null, attempt: null })
    await source.environment('prod')
    expect(elsewhere.requests).toEqual([])
  })
})

describe('reading outputs', () => {
  it('takes both forms that the runner takes', () => {
    expect(readOutputs('a=1\nb<<x_1\ntwo\nlines\nx_1\nc=d=e\n')).toEqual({ a: '1', b: 'two\nlines', c: 'd=e' })
  })

  it('refuses a value without an end', () => {
    expect(() => readOutputs('b<<x_1\ntwo')).toThrow('has no end')
  })
})
