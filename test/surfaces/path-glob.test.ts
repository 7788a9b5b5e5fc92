import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { expect, it } from 'vitest'
import { agentFiles } from '../../src/surfaces/catalogue/agent-files.ts'
import { pathClasses } from '../../src/surfaces/catalogue/paths.ts'
import { pathGlob } from '../../src/surfaces/path-glob.ts'

const inCatalogue = [...pathClasses.flatMap(({ globs }) => globs), ...agentFiles.map(({ glob }) => glob)]

const asMinimatch = (glob: string, path: string): void => {
  expect(pathGlob(glob)(path), `${glob} ${path}`).toBe(new Minimatch(glob, { dot: true, nonegate: true, nocomment: true }).match(path))
}

/** Some path that the glob was written for: each choice taken once, each star made of a word. */
const writtenFor = (glob: string): fc.Arbitrary<string> =>
  fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }).chain((choices) =>
    fc.constantFrom('x', '', 'a.b', '.c').map((word) => {
      let at = 0
      let path = glob.replaceAll('**/', choices[3] === 0 ? '' : `${word === '' ? 'dir' : word}/deep/`)
      while (/\{[^{}]*\}/.test(path))
        path = path.replace(/\{([^{}]*)\}/, (_, all: string) => {
          const options = all.split(',')
          return options[(choices[at++ % 4] ?? 0) % options.length] ?? ''
        })
      return path.replaceAll(/\*+/g, word).replaceAll('?', 'y')
    }),
  )

const segment = fc.constantFrom('.github', 'workflows', 'a.yml', 'Dockerfile', '.npmrc', 'x', 'main.tf', '..', '.', '', 'é')
const anyPath = fc.oneof(
  fc.string(),
  fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')),
)

it.each(inCatalogue)('%s matches what minimatch matches', (glob) => {
  fc.assert(
    fc.property(fc.oneof(writtenFor(glob), anyPath), (path) => asMinimatch(glob, path)),
    { numRuns: 60 },
  )
  const written = fc.sample(writtenFor(glob), 40)
  expect(written.some((path) => pathGlob(glob)(path))).toBe(true)
})

const globOf = (...pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((chosen) => chosen.join(''))
const shortPath = fc.array(fc.constantFrom('a', 'b', 'c', '/', '/', '.', 'x', ','), { maxLength: 9 }).map((signs) => signs.join(''))

it('is minimatch for simple globs', () => {
  const glob = globOf('*', '**', '/', '/', '{a,b}', '{,a}', '{.,}', '{b.,.a,c}', 'a', 'b', 'c', '.')
  fc.assert(fc.property(glob, shortPath, asMinimatch), { numRuns: 4000 })
})

it('is minimatch for any glob', () => {
  const glob = globOf(
    '*',
    '**',
    '/',
    '?',
    '{a,b}',
    '{a/b,c}',
    'a',
    'b',
    '.',
    '[ab]',
    '!(a)',
    '+(a|b)',
    '@(a)',
    'c',
    '{.,.x/}',
    ',',
    '{',
    ')',
    '{a..c}',
  )
  fc.assert(fc.property(glob, shortPath, asMinimatch), { numRuns: 4000 })
})
