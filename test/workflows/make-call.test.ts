import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const makefile = [
  'PUSH ?= false',
  'OUT = type=docker',
  'override KEPT = yes',
  'image:',
  '\tdocker buildx build --push=$(PUSH) --output=$(OUT) --label=$(KEPT) .',
  'again:',
  '\t$(MAKE) image',
  'login:',
  '\tnpm publish --token=$(TOKEN)',
].join('\n')

const built = (step: string): string | undefined =>
  done(jobOf(step, { Makefile: makefile })).find((said) => said.startsWith('docker buildx'))

describe('variables that a call of make gives', () => {
  it.each([
    ['none', 'run: make image', '--push=false --output=type=docker --label=yes'],
    ['on the command line', 'run: make image PUSH=true', '--push=true --output=type=docker --label=yes'],
    ['in front of the target', 'run: make OUT=type=registry image', '--push=false --output=type=registry --label=yes'],
    ['quoted', 'run: make image "OUT=type=registry"', '--push=false --output=type=registry --label=yes'],
    [
      'in the environment, which only a default gives way to',
      'run: PUSH=true OUT=type=registry make image',
      '--push=true --output=type=docker --label=yes',
    ],
    ['of a step', 'run: make image\n        env: { PUSH: true }', '--push=true --output=type=docker --label=yes'],
    ['that the file overrides', 'run: make image KEPT=no', '--push=false --output=type=docker --label=yes'],
    ['through make within make', 'run: make again PUSH=true', '--push=true --output=type=docker --label=yes'],
  ])('%s', (_name, step, flags) => {
    expect(built(step)).toBe(`docker buildx build ${flags} .`)
  })

  it('leaves open what is known only at run time', () => {
    expect(built('run: make image PUSH=$WHETHER')).toContain('--push=$')
  })

  it('sees a secret on the command line where the recipe uses it', () => {
    const { activities } = jobOf('run: make login TOKEN=${{ secrets.NPM }}', { Makefile: makefile })
    const publish = activities.find((one) => one.kind === 'command' && one.name === 'npm')
    expect(publish?.kind === 'command' ? publish.args.flatMap(({ secrets }) => secrets) : null).toEqual(['NPM'])
  })
})
