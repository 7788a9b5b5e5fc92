import { describe, expect, it } from 'vitest'
import { startedByImage } from '../../src/workflows/docker-action.ts'
import { done, jobOf } from './a-job.ts'

describe('what the image of a local action starts', () => {
  it.each([
    ['ENTRYPOINT ["node", "/main.js"]', null, ['a/main.js']],
    ['ENTRYPOINT node /action/main.js', null, ['a/main.js']],
    ['COPY entrypoint.sh /entrypoint.sh\nENTRYPOINT ["/entrypoint.sh"]', null, ['a/entrypoint.sh']],
    ['FROM x AS build\nENTRYPOINT ["/old.sh"]\nFROM y\nENTRYPOINT ["/new.sh"]', null, ['a/new.sh']],
    ['ENTRYPOINT ["python", "-u"]\nCMD ["/src/run.py"]', null, ['a/run.py']],
    ['ENTRYPOINT ["node", \\\n  "/main.js"]', null, ['a/main.js']],
    ['ENTRYPOINT ["/other.sh"]', '/entrypoint.sh', ['a/entrypoint.sh']],
    ['ENTRYPOINT ["/bin/sh", "-c"]', null, []],
    ['FROM x\nRUN echo ENTRYPOINT', null, []],
  ])('%j with %s', (dockerfile, entrypoint, expected) => {
    expect(startedByImage('a', dockerfile, entrypoint)).toEqual(expected)
  })

  const action = { 'a/action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n' }
  it.each([
    ['a program', { ...action, 'a/Dockerfile': 'ENTRYPOINT ["node", "/main.js"]', 'a/main.js': 'x' }, ['uses ./a', 'program a/main.js']],
    [
      'a script',
      { ...action, 'a/Dockerfile': 'ENTRYPOINT ["/go.sh"]', 'a/go.sh': 'git push origin main\n' },
      ['uses ./a', 'git push origin main'],
    ],
    ['no Dockerfile', action, ['uses ./a']],
    ['an image from elsewhere', { 'a/action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' }, ['uses docker://alpine:3']],
  ])('%s', (_name, files, expected) => {
    expect(done(jobOf('uses: ./a', files))).toEqual(expected)
  })
})
