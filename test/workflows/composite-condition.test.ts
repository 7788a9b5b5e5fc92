import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const action = (condition: string): Readonly<Record<string, string>> => ({
  'ship/action.yml': [
    'inputs:',
    '  publish: { default: "false" }',
    '  note: {}',
    'runs:',
    '  using: composite',
    '  steps:',
    `    - if: ${condition}`,
    '      run: npm publish',
    '      shell: bash',
  ].join('\n'),
})

const runs = (condition: string, given = ''): boolean =>
  done(jobOf(`uses: ./ship${given === '' ? '' : `\n        with: { ${given} }`}`, action(condition))).includes('npm publish')

describe('a step of a composite is left out only where the caller surely rules it out', () => {
  it.each([
    ["inputs.publish == 'true'", '', false],
    ["inputs.publish == 'true'", 'publish: false', false],
    ["inputs.publish == 'true'", 'publish: true', true],
    ["inputs.publish == 'true'", 'publish: "${{ github.ref_type }}"', true],
    ["inputs.publish == 'true'", `publish: "\${{ github.ref == 'refs/heads/main' }}"`, true],
    ["${{ inputs.publish == 'true' }}", '', false],
    ["always() && inputs.publish == 'true'", '', false],
    ["always() || inputs.publish == 'true'", '', true],
    ["inputs.publish != 'true'", '', true],
    ["inputs.note != ''", '', false],
    ["inputs.note != ''", 'note: a', true],
    // A text that is not empty is true, whatever it says.
    ['inputs.publish', '', true],
    ['inputs.note', '', false],
    ['inputs.note', 'note: "${{ github.actor }}"', true],
    ['false', '', false],
    ["env.PUBLISH == 'true'", '', true],
  ])('if: %s, with: %s', (condition, given, expected) => {
    expect(runs(`"${condition}"`, given)).toBe(expected)
  })
})
