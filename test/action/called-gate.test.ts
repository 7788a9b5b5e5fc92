/** `.github/workflows/gate.yml` as callers use it: it decides and asks in a file of its own, and each privileged job judges again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { GATE, RELEASE, Shop } from '../support/shop.ts'

const path = '.github/workflows/gate.yml'
const called = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

let hub: FakeGitHub
beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
})
afterEach(() => hub[Symbol.asyncDispose]())

/** A shop that calls the gate of the project's own repository. */
const caller = (edit = (text: string): string => text): { readonly shop: Shop; readonly sha: string } => {
  const home = hub.repository('countersign/countersign', { visibility: 'public' })
  const sha = home.commit({ branch: 'main', files: { [path]: called } })
  const workflow = `on: push
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
  decide:
    uses: countersign/countersign/${path}@${sha}
  deploy:
    needs: decide
    if: "!cancelled() && needs.decide.result == 'success'"
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { decided: '\${{ needs.decide.outputs.decision-id }}' }
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
  record:
    needs: [decide, deploy]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
        with: { mode: record, jobs: deploy }
`
  return { shop: new Shop(hub, { workflow: edit(workflow) }), sha }
}
const jobs = [
  { name: 'decide / gate' },
  { name: 'decide / approve', needs: ['decide / gate'], environment: 'countersign' },
  { name: 'deploy', needs: ['decide / approve'], afterSkipped: true },
  { name: 'record', needs: ['deploy'], always: true },
]

describe('a called gate', () => {
  it('judges the caller’s jobs, and its answer is the one that they come to', async () => {
    const { shop, sha } = caller()
    const pushed = shop.push({ jobs })
    pushed.run.referenced = [{ path: `countersign/countersign/${path}@${sha}`, sha }]
    const context = { workflow_repository: 'countersign/countersign', workflow_file_path: path, workflow_sha: sha }
    const routed = await shop.step(pushed, 'gate', { mode: 'route', 'job-context': JSON.stringify(context) })
    expect(routed, routed.log).toMatchObject({ exitCode: 0, outputs: { decision: 'approve', environment: 'countersign' } })
    const reasons: readonly { readonly at: { readonly path: string } | null }[] = JSON.parse(routed.outputs['reasons'] ?? '[]')
    expect(new Set(reasons.flatMap(({ at }) => at?.path ?? []))).toEqual(new Set([RELEASE]))
    pushed.run.finishJob('decide / gate')
    pushed.run.approve('countersign', shop.bob, 'read it')
    pushed.run.finishJob('decide / approve')
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' })
    expect(judged, judged.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', approvers: '["bob"]' } })
  })

  it('that another version of the file would have decided is another decision', async () => {
    const { shop, sha } = caller()
    const pushed = shop.push({ jobs })
    pushed.run.referenced = [{ path: `countersign/countersign/${path}@${sha}`, sha }]
    const context = { workflow_repository: 'countersign/countersign', workflow_file_path: path, workflow_sha: sha }
    const routed = await shop.step(pushed, 'gate', { mode: 'route', 'job-context': JSON.stringify(context) })
    pushed.run.referenced = [{ path: `countersign/countersign/${path}@main`, sha: '1'.repeat(40) }]
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' })
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } })
    expect(judged.log).toContain('decision-changed')
  })

  it('comes to the caller’s answer where an old runner tells no file and both jobs have one name', async () => {
    const { shop } = caller((text) => text.replaceAll('decide', 'gate'))
    const called = jobs.map((one) => ({ ...one, name: one.name.replace('decide', 'gate') }))
    const pushed = shop.push({
      jobs: called.map((one) => ({ ...one, needs: one.needs?.map((name) => name.replace('decide', 'gate')) ?? [] })),
    })
    const routed = await shop.step(pushed, 'gate', { mode: 'route', 'job-context': 'null' })
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '', 'job-context': 'null' })
    expect(judged.outputs['decision-id']).toBe(routed.outputs['decision-id'])
  })

  it('asks for everything where an old runner does not tell whose file it is', async () => {
    const { shop } = caller()
    const judged = await shop.step(shop.push({ jobs }), 'gate', { mode: 'route', 'job-context': 'null' })
    expect(judged.outputs).toMatchObject({ decision: 'approve', environment: 'countersign' })
  })
})
