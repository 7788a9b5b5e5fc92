import { describe, expect, it } from 'vitest'
import { policyPlace, trustedPolicy } from '../../src/io/gather-policy.ts'
import { githubSource } from '../../src/io/github.ts'
import { known, unknown } from '../../src/model/fact.ts'

const nowhere = githubSource({ apiUrl: 'http://127.0.0.1:1', token: null, owner: 'acme', repo: 'shop', runId: null, attempt: null })
const path = '.github/countersign.yml'

describe('the trusted policy', () => {
  it('is none where nothing was agreed on yet', async () => {
    const trusted = { files: { at: null, entries: { [path]: known(null) } }, ref: null }
    expect((await trustedPolicy(policyPlace(path), trusted, nowhere)).text).toEqual(known(null))
  })

  it('is unknown where the trusted ref could not be had: the starter must not stand in for a stricter one', async () => {
    const lost = unknown('unreachable', 'GitHub could not answer')
    expect((await trustedPolicy(policyPlace(path), { files: { at: null, entries: { [path]: lost } }, ref: null }, nowhere)).text).toEqual(
      lost,
    )
  })
})
