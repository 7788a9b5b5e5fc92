import { describe, expect, it } from 'vitest'
import type { ReadableWorkflow } from '../../src/model/workflow.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { protectedJobs } from '../../src/workflows/protected-jobs.ts'
import { GATE, threeJobs } from '../support/shop.ts'

const read = (text: string): ReadableWorkflow => {
  const workflow = readWorkflow('.github/workflows/ship.yml', text)
  if (!workflow.readable) throw new Error(workflow.because)
  return workflow
}
const jobs = (text: string): ReadableWorkflow => read(`on: push\njobs:\n${text}`)

describe('protected jobs', () => {
  it('of the gate job are those that need it and do something', () => {
    expect(protectedJobs(read(threeJobs), 'gate', [])).toEqual(['deploy'])
  })

  it('of a job that was given a decision are those of the gate that decided, so that both answer the same question', () => {
    const two = threeJobs.replace('  record:', `  notify:\n    needs: gate\n    runs-on: x\n    steps: [{ run: ./notify.sh }]\n  record:`)
    expect(protectedJobs(read(two), 'gate', [])).toEqual(['deploy', 'notify'])
    expect(protectedJobs(read(two), 'deploy', [])).toEqual(['deploy', 'notify'])
  })

  it('without a decision given are its own later steps and what needs it', () => {
    expect(
      protectedJobs(
        jobs(
          `  a: { runs-on: x, steps: [{ uses: ${GATE} }, { run: make }] }\n  b: { needs: a, runs-on: x, steps: [{ run: make }] }\n  c: { runs-on: x, steps: [{ run: make }] }`,
        ),
        'a',
        [],
      ),
    ).toEqual(['a', 'b'])
  })

  it('take the names that the deciding gate was given, and lose none of their own', () => {
    const text = (named: string): string => `
  gate: { runs-on: x, steps: [{ uses: ${GATE}, with: { jobs: ${named} } }] }
  deploy: { needs: gate, runs-on: x, steps: [{ uses: ${GATE}, with: { decided: "\${{ needs.gate.outputs.decision-id }}" } }, { run: make }] }
  other: { needs: gate, runs-on: x, steps: [{ run: make }] }`
    expect(protectedJobs(jobs(text('deploy')), 'deploy', [])).toEqual(['deploy'])
    expect(protectedJobs(jobs(text('other')), 'deploy', [])).toEqual(['deploy', 'other'])
  })

  it('are all jobs where our own is none of them: a runner that does not tell its file may be in a called workflow', () => {
    expect(protectedJobs(read(threeJobs), 'elsewhere', [])).toEqual(['gate', 'approve', 'deploy', 'record'])
  })

  it('follow a decision only to a job that is needed', () => {
    const text = `
  gate: { runs-on: x, steps: [{ uses: ${GATE} }] }
  deploy: { runs-on: x, steps: [{ uses: ${GATE}, with: { decided: "\${{ needs.gate.outputs.decision-id }}" } }, { run: make }] }
  other: { needs: gate, runs-on: x, steps: [{ run: make }] }`
    expect(protectedJobs(jobs(text), 'deploy', [])).toEqual(['deploy'])
  })

  it('of a called gate are the same as seen from the caller', () => {
    const text = `
  gate: { uses: ./.github/workflows/gate.yml }
  deploy: { needs: gate, runs-on: x, steps: [{ uses: ${GATE}, with: { decided: "\${{ needs.gate.outputs.decision-id }}" } }, { run: make }] }`
    expect(protectedJobs(jobs(text), 'deploy', [])).toEqual(['deploy'])
  })

  it.each([
    ['a command', `steps: [{ uses: ${GATE} }, { run: make }]`],
    ['a substitution', `steps: [{ uses: ${GATE} }, { run: 'echo $(make)' }]`],
    ['another action', `steps: [{ uses: ${GATE} }, { uses: acme/thing@v1 }]`],
    ['a checkout of another commit', `steps: [{ uses: ${GATE} }, { uses: actions/checkout@v5, with: { ref: other } }]`],
    ['an environment of its own', `environment: production, steps: [{ run: 'true' }]`],
    ['a container', `container: node, steps: [{ uses: ${GATE} }]`],
    ['a secret', `env: { A: '\${{ secrets.A }}' }, steps: [{ run: 'true' }]`],
  ])('count a job with %s', (_, job) => {
    expect(protectedJobs(jobs(`  gate: { runs-on: x, ${job} }`), 'gate', [])).toEqual(['gate'])
  })

  it('count a call behind the gate, and not the call that our step stands in', () => {
    const text = `
  gate: { uses: ./.github/workflows/gate.yml }
  ship: { needs: gate, uses: ./.github/workflows/ship.yml }`
    expect(protectedJobs(jobs(text), 'gate', [])).toEqual(['ship'])
  })

  it.each([
    ['only the gate', `steps: [{ uses: actions/checkout@v5 }, { uses: ${GATE} }]`],
    ['a step that does nothing', `steps: [{ uses: ${GATE} }, { run: 'true' }, { run: echo done. }]`],
    ['the door', `environment: "\${{ needs.gate.outputs.environment }}", steps: [{ run: 'true' }]`],
  ])('leave out a job with %s, unless it is named', (_, job) => {
    const workflow = jobs(`  gate: { runs-on: x, ${job} }`)
    expect([protectedJobs(workflow, 'gate', []), protectedJobs(workflow, 'gate', ['gate']), protectedJobs(workflow, null, [])]).toEqual([
      [],
      ['gate'],
      ['gate'],
    ])
  })
})
