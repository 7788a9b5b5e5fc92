import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const runs = (script: string, beside: Readonly<Record<string, string>> = {}): readonly string[] =>
  done(jobOf(`run: |\n          ${script.replaceAll('\n', '\n          ')}`, beside)).filter(
    (line) => !/^(?:shift|echo|source)\b/.test(line),
  )

describe('what is handed to a function that runs it', () => {
  it.each([
    ['run() { "$@"; }\nrun npm publish', ['npm publish']],
    ['run() { echo "$*"; "$@"; }\nrun npm publish', ['npm publish']],
    ['retry() { local n=$1; shift; until "$@"; do sleep 1; done; }\nretry 3 npm publish', ['sleep 1', 'npm publish']],
    ['retry() { until "${@:2}"; do echo; done; }\nretry 3 npm publish', ['npm publish']],
    ['quiet() { eval "$@" >/dev/null; }\nquiet npm publish', ['npm publish']],
    ['as() { sudo -u "$1" true; shift 1; exec "$@"; }\nas bot npm publish', ['true', 'npm publish']],
    ['with() { while [ "$1" = -v ]; do shift; done; "$@"; }\nwith -v npm publish', ['npm publish']],
    ['both() { "$@"; }\nboth sudo npm publish', ['npm publish']],
    ['run() { "$@"; }\nrun "$TOOL" publish', ['? publish']],
    ['run() { "$@"; }', []],
    ['say() { echo "$@"; }\nsay npm publish', []],
  ])('%j', (script, expected) => {
    expect(runs(script)).toEqual(expect.arrayContaining([...expected]))
    expect(runs(script).filter((line) => line.startsWith('?') || line.startsWith('npm'))).toEqual(
      expected.filter((line) => line.startsWith('?') || line.startsWith('npm')),
    )
  })

  it('is told where the function comes from a file that is taken in', () => {
    expect(runs('source lib.sh\nrun npm publish', { 'lib.sh': 'run() {\n  "$@"\n}\n' })).toContain('npm publish')
  })
})

describe('what a script is started with', () => {
  it.each([
    ['runs', '"$@"', 'npm publish'],
    ['runs in place of the script', 'exec "$@"', 'npm publish'],
    ['runs but for the first word', '"${@:2}"', 'publish'],
  ])('%s', (_name, text, expected) => {
    expect(runs('./with.sh npm publish', { 'with.sh': `#!/bin/sh\n${text}\n` })).toContain(expected)
  })
})
