import { describe, expect, it } from 'vitest'
import { noFiles } from '../../src/model/files.ts'
import { filesOf, ownPath } from '../../src/workflows/files.ts'
import { done, jobOf } from './a-job.ts'

describe('a full name that leads into our own repository', () => {
  it.each([
    ['acme/shop/.github/actions/ship@main', 'acme/shop', '.github/actions/ship'],
    ['Acme/Shop/.github/workflows/w.yml@v1', 'acme/shop', '.github/workflows/w.yml'],
    ['acme/other/.github/actions/ship@main', 'acme/shop', null],
    ['acme/other/.github/actions/ship@main', null, '.github/actions/ship'],
    ['acme/shop@v1', 'acme/shop', null],
    ['./.github/actions/ship', 'acme/shop', null],
    ['acme/shop/.github/actions/${{ inputs.x }}@main', 'acme/shop', null],
  ])('%s in %s', (uses, repository, expected) => {
    expect(ownPath(uses, filesOf(noFiles, repository))).toBe(expected)
  })

  const ship = { 'ship/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: npm publish\n      shell: bash\n' }
  it.each([
    ['ours, by its full name', 'uses: acme/shop/ship@main', 'acme/shop', ['npm publish']],
    ['ours, by a relative path', 'uses: ./ship', 'acme/shop', ['npm publish']],
    ['ours, by the mark of the own repository', 'uses: $/ship', 'acme/shop', ['npm publish']],
    ["another repository's", 'uses: acme/tools/ship@main', 'acme/shop', ['uses acme/tools/ship']],
    ["anyone's, where it lies here and nobody knows our name", 'uses: acme/tools/ship@main', null, ['npm publish']],
    ['not there', 'uses: ./elsewhere', 'acme/shop', ['uses ./elsewhere', 'unread not-found: ./elsewhere']],
    ['out of the repository', 'uses: ./../../x', 'acme/shop', ['uses ./../../x', 'unread dynamic: ./../../x']],
  ])('%s', (_name, step, repository, expected) => {
    expect(done(jobOf(step, ship, repository))).toEqual(expected)
  })
})
