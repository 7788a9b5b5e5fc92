import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFor } from '../../src/io/gather-source.ts'
import { readRunner } from '../../src/io/runner.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { plainPayload, stepEnvironment } from '../support/runner.ts'

const path = '.github/workflows/ship.yml'
const gate = (apiUrl: string): string =>
  `on: push\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - uses: acme/countersign@v1\n        with: { github-api-url: '${apiUrl}' }\n`

let own: FakeGitHub
let other: FakeGitHub
beforeEach(async () => {
  own = await FakeGitHub.start()
  other = await FakeGitHub.start()
})
afterEach(async () => {
  await own[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})

/** Which authorization the other host saw, where the default branch's workflow names the given host and the step the other one. */
const seenBy = async (trusted: string): Promise<readonly (string | null)[]> => {
  const shop = own.repository('acme/shop')
  other.repository('acme/shop', { visibility: 'public' }).commit({ branch: 'main' })
  const alice = own.user('alice')
  const sha = shop.commit({ branch: 'main', files: { [path]: gate(trusted) } })
  const run = shop.startRun({ workflow: path, event: 'push', actor: alice, headSha: sha })
  const token = own.token()
  const step = { hub: own, token: token.value, run, sha, ref: 'refs/heads/main', payload: plainPayload(shop, alice) }
  const source = await sourceFor(readRunner(stepEnvironment({ ...step, inputs: { 'github-api-url': other.url } })))
  await source.environment('prod')
  return other.requests.map(({ authorization }) => authorization)
}

describe('another API than the runner names', () => {
  it('is not asked where the default branch does not name it: its answers would be believed', async () => {
    expect(await seenBy(own.url)).toEqual([])
  })

  it('gets the token where the default branch names the same one', async () => {
    expect(await seenBy(other.url)).toEqual([expect.stringContaining('ghs_')])
  })
})
