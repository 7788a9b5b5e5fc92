import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

describe('the script that an action takes as an input is read as one of the step', () => {
  it.each([
    ["uses: nick-fields/retry@v3\n        with: { command: 'npm publish && echo done' }", ['npm publish', 'echo done']],
    ["uses: Nick-Fields/Retry@v3\n        with: { COMMAND: 'npm publish' }", ['npm publish']],
    ["uses: azure/CLI@v2\n        with: { inlineScript: 'az group delete -n x' }", ['az group delete -n x']],
    ["uses: addnab/docker-run-action@v3\n        with: { image: a, run: 'make deploy' }", ['make deploy', 'unread not-found: make deploy']],
    [
      "uses: bcgov/action-oc-runner@v1\n        with: { commands: 'oc scale deployment/a --replicas=1' }",
      ['oc scale deployment/a --replicas=1'],
    ],
    ["uses: cloud-gov/cg-cli-tools@main\n        with: { cf_command: 'push -f manifest.yml' }", ['cf push -f manifest.yml']],
    ["uses: cloud-gov/cg-cli-tools@main\n        with: { command: 'cf restage web' }", ['cf restage web']],
    ["uses: actions-hub/gcloud@master\n        with: { args: 'run deploy web' }", ['gcloud run deploy web']],
    ['uses: docker://alpine:3\n        with: { args: \'sh -c "helm upgrade a b"\' }', ['helm upgrade a b']],
    ['uses: docker://alpine:3\n        with: { entrypoint: /bin/sh, args: \'-c "helm upgrade a b"\' }', ['helm upgrade a b']],
    ['uses: docker://alpine:3\n        with: { entrypoint: helm, args: upgrade a b }', ['helm upgrade a b']],
    ['uses: docker://alpine:3\n        with: { entrypoint: helm }', ['helm']],
    ['uses: docker://bash:5\n        with: { args: \'-ec "helm upgrade a b"\' }', ['helm upgrade a b']],
  ])('%j', (step, expected) => {
    expect(done(jobOf(step)).slice(1)).toEqual(expected)
  })

  it('takes an input that holds no script for what it is', () => {
    expect(done(jobOf("uses: actions/upload-artifact@v4\n        with: { name: 'npm publish', command: 'npm publish' }"))).toEqual([
      'uses actions/upload-artifact',
    ])
  })

  it('reads PowerShell as PowerShell', () => {
    const [, command] = jobOf("uses: azure/powershell@v2\n        with: { inlineScript: 'Remove-AzResourceGroup -Name x' }").activities
    expect(command).toMatchObject({ kind: 'command', shell: 'pwsh', name: 'Remove-AzResourceGroup' })
  })
})
