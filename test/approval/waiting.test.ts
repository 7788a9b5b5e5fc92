import { describe, expect, it } from 'vitest'
import { enteringIn, waitingFor } from '../../src/approval/waiting.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'

const workflow = readWorkflow(
  '.github/workflows/ship.yml',
  `on: push
jobs:
  gate: { runs-on: x, steps: [{ run: 'true' }] }
  approve: { needs: gate, runs-on: x, environment: '\${{ needs.gate.outputs.environment }}', steps: [{ run: 'true' }] }
  deploy: { runs-on: x, environment: { name: Production, deployment: false }, steps: [{ run: 'true' }] }
  regions:
    runs-on: x
    strategy: { matrix: { env: [production, staging] } }
    environment: \${{ matrix.env }}
    steps: [{ run: 'true' }]
  computed: { runs-on: x, environment: '\${{ inputs.where }}', steps: [{ run: 'true' }] }
  call: { uses: ./.github/workflows/called.yml }
`,
)

describe('the jobs that one approval lets in', () => {
  it('are all that name the environment, by whatever way', () => {
    const called = readWorkflow(
      'called.yml',
      "on: workflow_call\njobs:\n  x: { runs-on: x, environment: production, steps: [{ run: 'true' }] }\n",
    )
    const environments = called.readable ? called.jobs.flatMap(({ environment }) => environment?.name ?? []) : []
    const entering = enteringIn(workflow, [{ job: 'call', environments }])
    expect(waitingFor(entering, 'PRODUCTION')).toEqual([
      'approve',
      'deploy',
      'regions',
      'computed (its environment is made by an expression)',
      'call',
    ])
    expect(waitingFor(entering, 'staging')).toEqual(['approve', 'regions', 'computed (its environment is made by an expression)'])
  })

  it('are none where the workflow cannot be read', () => {
    expect(enteringIn(null, [])).toEqual([])
    expect(enteringIn(readWorkflow('x.yml', ':'), [])).toEqual([])
  })
})
