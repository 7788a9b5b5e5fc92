import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const makefile = [
  'REGISTRY ?= ghcr.io/acme',
  'PUSH = --push',
  'all: image-app',
  'image-%: binary-%',
  '\tdocker buildx build $(PUSH) -t $(REGISTRY)/$* .',
  'image-%-debug:',
  '\t@echo $@',
  'image-own:',
  '\tdocker build .',
  'binary-%:',
  '\tgo build ./cmd/$*',
  'release: image-app',
  '\t-$(MAKE) publish',
  'publish:',
  '\tnpm publish; exit $$?',
].join('\n')

const make = (line: string): readonly string[] =>
  done(jobOf(`run: ${line}`, { Makefile: makefile })).filter((said) => !said.startsWith('make') && !/^(?:exit|echo image)/.test(said))

describe('make targets are followed', () => {
  it.each([
    ['its own recipe comes first', 'make image-own', ['docker build .']],
    ['a pattern rule', 'make image-web', ['go build ./cmd/web', 'docker buildx build --push -t ghcr.io/acme/web .']],
    ['the first target by default', 'make', ['go build ./cmd/app', 'docker buildx build --push -t ghcr.io/acme/app .']],
    [
      'what it needs, and make within make',
      'make release',
      ['go build ./cmd/app', 'docker buildx build --push -t ghcr.io/acme/app .', 'npm publish'],
    ],
    ['a target that is not there', 'make nowhere', ['unread not-found: make nowhere']],
    ['a name that is known only at run time', 'make $TARGET', ['unread dynamic: make $TARGET']],
    ['such a name without a rule for its beginning', 'make deploy-$X', ['unread dynamic: make deploy-$X']],
  ])('%s', (_name, line, expected) => {
    expect(make(line)).toEqual(expected)
  })

  it('takes the rule with the shortest stem, as make does', () => {
    expect(done(jobOf('run: make image-a-debug', { Makefile: makefile }))).toContain('echo image-a-debug')
  })

  it('follows a pattern rule whose stem is known only at run time', () => {
    expect(make('make image-$BRANCH').some((said) => said.startsWith('docker buildx build --push'))).toBe(true)
  })
})
