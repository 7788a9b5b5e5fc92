/** What stands before a job: the gate where no path walks around it, else an environment, else nothing; and why a gate that is there does not hold. */
import { describe, expect, it } from 'vitest'
import { jobOf, mapped } from '../support/mapped.ts'
import { approvingJob, passedBoth, routingJob } from '../support/three-jobs.ts'

const ref = `countersign/countersign@${'1'.repeat(40)}`
const step = (more = ''): string => `      - uses: ${ref}\n${more}`
const jobs = (text: string): string => `on: push\npermissions: { contents: read }\njobs:\n${text}`
const gate = (more = '', stepMore = ''): string => `  gate:\n    runs-on: ubuntu-latest\n${more}    steps:\n${step(stepMore)}`
const routing = routingJob(ref)
const ship = (more: string, steps = ''): string =>
  `  ship:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}      - run: npm publish\n`

describe('the way to a job', () => {
  it.each([
    { what: 'nothing', text: ship(''), before: 'nothing' },
    { what: 'an environment', text: ship('    environment: production\n'), before: 'environment' },
    { what: 'the gate in the job', text: ship('', step()), before: 'gate' },
    { what: 'the gate in the job, whatever its condition', text: ship('    if: always()\n', step()), before: 'gate' },
    { what: 'a gate that it needs', text: gate() + ship('    needs: gate\n'), before: 'gate' },
    { what: 'a gate that it needs under another case', text: gate() + ship('    needs: GATE\n'), before: 'gate' },
    {
      what: 'a gate further up',
      text: `${gate()}  build:\n    needs: gate\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n${ship('    needs: build\n')}`,
      before: 'gate',
    },
    { what: 'a gate beside it', text: gate() + ship(''), before: 'nothing' },
    { what: 'a plain condition', text: gate() + ship("    needs: gate\n    if: github.ref == 'refs/heads/main'\n"), before: 'gate' },
    {
      what: '!cancelled() with the gate asked for',
      text: gate() + ship("    needs: gate\n    if: ${{ !cancelled() && needs.gate.result == 'success' }}\n"),
      before: 'gate',
    },
    {
      what: 'the pattern',
      text: routing + approvingJob + ship(`    needs: [gate, approve]\n    if: "!cancelled() && ${passedBoth}"\n`),
      before: 'gate',
    },
    {
      what: 'a condition in a block that ends without a line break',
      text: gate() + ship("    needs: gate\n    if: |-\n      ${{ !cancelled() && needs.gate.result == 'success' }}\n"),
      before: 'gate',
    },
    {
      what: 'a condition in braces before a line break, which is always true',
      text: gate() + ship("    needs: gate\n    if: |\n      ${{ !cancelled() && needs.gate.result == 'success' }}\n"),
      before: 'nothing',
    },
    {
      what: 'such a condition that asks for no status, so that GitHub asks for success',
      text: gate() + ship("    needs: gate\n    if: |\n      ${{ github.ref == 'refs/heads/main' }}\n"),
      before: 'gate',
    },
    {
      what: 'a condition in a block without braces',
      text: gate() + ship("    needs: gate\n    if: |\n      !cancelled() &&\n      needs.gate.result == 'success'\n"),
      before: 'gate',
    },
    { what: 'always()', text: gate() + ship('    needs: gate\n    if: always()\n'), before: 'nothing' },
    { what: '!cancelled()', text: gate() + ship('    needs: gate\n    if: ${{ !cancelled() }}\n'), before: 'nothing' },
    { what: 'failure()', text: gate() + ship('    needs: gate\n    if: failure()\n'), before: 'nothing' },
    {
      what: 'always() with an environment',
      text: gate() + ship('    needs: gate\n    if: always()\n    environment: production\n'),
      before: 'environment',
    },
    {
      what: 'always() further up, since success() asks for all that came before',
      text: `${gate()}  build:\n    needs: gate\n    if: always()\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n${ship('    needs: build\n')}`,
      before: 'gate',
    },
    {
      what: "the gate's success or something else",
      text: gate() + ship("    needs: gate\n    if: always() && (needs.gate.result == 'success' || github.actor == 'x')\n"),
      before: 'nothing',
    },
    {
      what: 'a gate that was skipped',
      text: gate("    if: github.event_name == 'push'\n") + ship('    needs: gate\n    if: ${{ !failure() && !cancelled() }}\n'),
      before: 'nothing',
    },
    {
      what: 'continue-on-error at the gate job',
      text: gate('    continue-on-error: true\n') + ship('    needs: gate\n'),
      before: 'nothing',
    },
    {
      what: 'continue-on-error at the gate step',
      text: gate('', '        continue-on-error: true\n') + ship('    needs: gate\n'),
      before: 'nothing',
    },
    { what: 'continue-on-error that is off', text: gate('    continue-on-error: false\n') + ship('    needs: gate\n'), before: 'gate' },
    {
      what: 'continue-on-error made by an expression',
      text: gate('    continue-on-error: ${{ inputs.soft }}\n') + ship('    needs: gate\n'),
      before: 'nothing',
    },
    {
      what: 'a condition on the gate step',
      text: gate('', "        if: github.actor != 'x'\n") + ship('    needs: gate\n'),
      before: 'nothing',
    },
    { what: 'the mode observe', text: gate('', '        with: { mode: observe }\n') + ship('    needs: gate\n'), before: 'nothing' },
    { what: 'the mode route that nobody follows', text: routing + ship('    needs: gate\n'), before: 'nothing' },
    {
      what: 'the pattern that runs though the approval was refused',
      text: routing + approvingJob + ship("    needs: [gate, approve]\n    if: ${{ !cancelled() && needs.gate.result == 'success' }}\n"),
      before: 'nothing',
    },
    { what: 'the gate after another step', text: ship('', `      - run: ./setup.sh\n${step()}`), before: 'gate' },
    {
      what: 'another action of a like name',
      text: `  gate:\n    runs-on: ubuntu-latest\n    steps: [{ uses: acme/countersign-helper@v1 }]\n${ship('    needs: gate\n')}`,
      before: 'nothing',
    },
  ])('with $what is held by $before', async ({ text, before }) => {
    const { before: told, gaps } = jobOf(await mapped({ '.github/workflows/a.yml': jobs(text) }), 'ship')
    expect(told).toBe(before)
    // Whatever does not hold is a gap with a cure.
    const open = gaps.filter(({ id }) => id === 'gate-missing' || id === 'gate-skippable')
    expect(open.length > 0).toBe(before !== 'gate')
    for (const { fix } of open) expect(fix.text).not.toBe('')
  })

  it('leads through the callers of a workflow that only they start', async () => {
    const called = `on: workflow_call\npermissions: { contents: read }\njobs:\n${ship('')}`
    const caller = (needs: string): string => jobs(`${gate()}  call:\n${needs}    uses: ./.github/workflows/b.yml\n`)
    const beforeOf = async (texts: Readonly<Record<string, string>>) =>
      jobOf(await mapped({ ...texts, '.github/workflows/b.yml': called }), 'ship').before
    expect(await beforeOf({ '.github/workflows/a.yml': caller('    needs: gate\n') })).toBe('gate')
    expect(await beforeOf({ '.github/workflows/a.yml': caller('') })).toBe('nothing')
    expect(await beforeOf({ '.github/workflows/a.yml': caller('    needs: gate\n'), '.github/workflows/c.yml': caller('') })).toBe(
      'nothing',
    )
    expect(await beforeOf({})).toBe('nothing')
  })
})
