import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const library = [
  'push_image() {',
  '  docker push app',
  '}',
  'check() {',
  '  docker run app true',
  '}',
  'both() {',
  '  check',
  '  push_image',
  '}',
  'echo loaded',
].join('\n')

const runs = (script: string): readonly string[] =>
  done(jobOf(`run: |\n          ${script.replaceAll('\n', '\n          ')}`, { 'lib.sh': library })).filter(
    (said) => said.startsWith('docker') || said === 'echo loaded',
  )

describe('what a sourced file defines runs only where it is called', () => {
  it.each([
    ['nothing is called', 'source lib.sh', ['echo loaded']],
    ['one is called', '. lib.sh\ncheck', ['echo loaded', 'docker run app true']],
    ['one calls others', 'source lib.sh\nboth', ['echo loaded', 'docker push app', 'docker run app true']],
    ['one is handed to another program', 'source lib.sh\nretry 3 push_image', ['echo loaded', 'docker push app']],
    ['the name is known only at run time', 'source lib.sh\n"$ACTION"', ['echo loaded', 'docker push app', 'docker run app true']],
    ['the file is taken in twice', 'source lib.sh\nsource lib.sh\ncheck', ['echo loaded', 'echo loaded', 'docker run app true']],
  ])('%s', (_name, script, expected) => {
    expect([...runs(script)].sort()).toEqual([...expected].sort())
  })

  it('takes a script that is run by its word: whatever it defines counts', () => {
    expect(runs('bash lib.sh')).toContain('docker push app')
  })
})
