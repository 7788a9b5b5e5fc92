/** What `shell:` says of a step: which language its script is in, and what the template itself runs. */
import { describe, expect, it } from 'vitest'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'
import { done, jobOf } from './a-job.ts'

const seen = (shell: string, run = 'gh release create v1'): readonly string[] =>
  done(jobOf(`shell: ${JSON.stringify(shell)}\n        run: |\n          ${run}`))

describe('the script of a step is read as the shell in its template reads it', () => {
  it.each([
    'bash',
    'bash {0}',
    '/usr/bin/bash -el {0}',
    'sudo bash {0}',
    'sudo -E -u me bash -l {0}',
    'env X=1 bash {0}',
    'docker exec c bash {0}',
    'docker compose exec -T c sh -e {0}',
    'nix develop -c bash {0}',
    'nix develop --command bash -e {0}',
    'nix-shell --run "bash {0}"',
    'wsl bash {0}',
    'wsl -d Ubuntu -- bash {0}',
    'wsl.exe bash {0}',
    'wsl-bash {0}',
    'msys2 {0}',
    'arch -arch arm64 bash {0}',
    'conda run -n x bash {0}',
    'some-tool --with x bash -l {0}',
    'bash -c "source ./env; exec bash {0}"',
    'pwsh -NoLogo {0}',
    'sudo pwsh -command ". \'{0}\'"',
    'cmd /D /E:ON /V:OFF /S /C "CALL "{0}""',
  ])('%s', (shell) => {
    expect(seen(shell)).toContain('gh release create v1')
  })

  it.each(['python {0}', 'sudo python3 {0}', 'uv run --script {0}', 'node {0}', 'sudo -E node {0}', 'perl {0}', 'Rscript {0}'])(
    'and as no shell reads it: %s',
    (shell) => {
      expect(seen(shell)).not.toContain('gh release create v1')
      expect(seen(shell, 'subprocess.run(["npm", "publish"])')).toContain('npm publish')
    },
  )

  it.each(['run', 'jobs'])('where all steps of a %s have it', (of) => {
    const defaults = 'defaults: {run: {shell: "sudo bash {0}"}}\n'
    const text = `on: push\n${of === 'run' ? defaults : ''}jobs:\n  j:\n    runs-on: x\n    ${of === 'run' ? '' : defaults.concat('    ')}steps:\n      - run: gh release create v1\n`
    const workflow = readWorkflow('w.yml', text)
    if (!workflow.readable) throw new Error(workflow.because)
    expect(done(readJob(workflow, 'j', filesOf({ at: null, entries: {} }, null)))).toEqual(['gh release create v1'])
  })
})

describe('what a template runs besides is a command of the step', () => {
  it.each([
    ['gh release create {0}', 'gh release create {0}'],
    ['bash -c "gh release create v2; bash {0}"', 'gh release create v2'],
    ['sudo bash -c "gh release create v2 && bash {0}"', 'gh release create v2'],
    ['docker exec c bash {0}', 'docker exec c bash {0}'],
    ['docker run --privileged -v /:/x image bash {0}', 'docker run --privileged -v /:/x image bash {0}'],
    ['ssh host bash {0}', 'ssh host bash {0}'],
  ])('%s', (shell, expected) => {
    expect(seen(shell, 'true')).toContain(expected)
  })

  it.each(['bash {0}', 'sudo bash -l {0}', 'python {0}', 'pwsh', 'wsl-bash {0}', 'nix develop -c bash {0}'])(
    '%s is only a shell',
    (shell) => {
      expect(seen(shell, 'true').filter((said) => said !== 'true' && !said.startsWith('program'))).toEqual([])
    },
  )

  it('and the commands of the script are known to be inside of it', () => {
    const { activities } = jobOf('shell: docker exec c bash {0}\n        run: psql -f a.sql')
    expect(activities.at(-1)).toMatchObject({ name: 'psql', wrappers: ['docker exec'] })
  })
})
