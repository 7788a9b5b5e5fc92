/** Variables that hold code: what they lead to is read where they are set. */
import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const files = { 'ci/x.sh': 'gh release create v1\n', 'ci/x.js': 'execSync("gh release create v1")\n' }
const withEnv = (name: string, value: string): readonly string[] =>
  done(jobOf(`env: { ${name}: ${JSON.stringify(value)} }\n        run: true`, files))
const seen = (script: string): readonly string[] =>
  done(jobOf(['run: |', ...script.split('\n').map((line) => `          ${line}`)].join('\n'), files))

describe('code is read that a variable of the step holds', () => {
  it.each([
    ['BASH_ENV', './ci/x.sh', 'gh release create v1'],
    ['BASH_ENV', 'ci/x.sh', 'gh release create v1'],
    ['BASH_ENV', '${{ github.workspace }}/ci/x.sh', 'gh release create v1'],
    ['NODE_OPTIONS', '--max-old-space-size=4096 --require ./ci/x.js', 'program ci/x.js'],
    ['NODE_OPTIONS', '-r ./ci/x', 'program ci/x.js'],
    ['NODE_OPTIONS', '--import=./ci/x.js', 'program ci/x.js'],
    ['GIT_SSH_COMMAND', 'ci/x.sh -i key', 'gh release create v1'],
    ['GIT_SSH_COMMAND', 'sh -c "gh release create v1"', 'gh release create v1'],
    ['GIT_EDITOR', 'gh release create v1', 'gh release create v1'],
    ['EDITOR', './ci/x.sh', 'gh release create v1'],
    ['PAGER', 'gh release create v1', 'gh release create v1'],
  ])('%s: %s', (name, value, expected) => {
    expect(withEnv(name, value)).toContain(expected)
  })

  it.each([
    ['BASH_ENV', '/etc/profile'],
    ['BASH_ENV', '~/.bashrc'],
    ['ENV', 'ci/x.sh'],
    ['PYTHONSTARTUP', 'ci/x.py'],
    ['NODE_OPTIONS', '--max-old-space-size=4096'],
    ['NODE_OPTIONS', '--require ts-node/register'],
    ['GIT_SSH_COMMAND', 'ssh -i key -o StrictHostKeyChecking=no'],
    ['GIT_EDITOR', 'true'],
    ['PAGER', 'cat'],
  ])('and runs nothing of the repository: %s: %s', (name, value) => {
    expect(withEnv(name, value)).toEqual(['true'])
  })
})

describe('code is read that a script sets', () => {
  it.each([
    ['export BASH_ENV=./ci/x.sh\nbash y', 'gh release create v1'],
    ['export BASH_ENV="$GITHUB_WORKSPACE/ci/x.sh"\nmake', 'gh release create v1'],
    ['BASH_ENV=ci/x.sh bash -c true', 'gh release create v1'],
    ['env BASH_ENV=ci/x.sh bash -c true', 'gh release create v1'],
    ['NODE_OPTIONS="--require ./ci/x.js" npm test', 'program ci/x.js'],
    ['export GIT_SSH_COMMAND="gh release create $TAG"\ngit fetch', 'gh release create $TAG'],
    ["GIT_SEQUENCE_EDITOR='gh release create v1' git rebase -i main", 'gh release create v1'],
  ])('%s', (script, expected) => {
    expect(seen(script)).toContain(expected)
  })

  it('once, however many commands see it', () => {
    const said = seen('export BASH_ENV=./ci/x.sh\ntrue\nA=1\nfalse')
    expect(said.filter((one) => one === 'gh release create v1')).toHaveLength(1)
  })

  it('and no file starts itself', () => {
    const loop = { 'x.sh': 'export BASH_ENV=./x.sh\nbash ./x.sh\ngh release create v1\n' }
    expect(done(jobOf('env: { BASH_ENV: ./x.sh }\n        run: true', loop))).toContain('gh release create v1')
  })
})
