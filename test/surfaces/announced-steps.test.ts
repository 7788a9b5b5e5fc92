import { describe, expect, it } from 'vitest'
import { effectsOf } from '../../src/surfaces/job-effects.ts'
import { aCommand, origin } from './a-command.ts'
import { aReading, type Given } from './a-use.ts'

const own = { text: '${{ secrets.GITHUB_TOKEN }}', value: null, secrets: ['GITHUB_TOKEN'] }
const step = (stepName: string, line = 'mage label') =>
  aCommand(line, { env: new Map([['GITHUB_TOKEN', own]]), origin: { ...origin, stepName } })
const categories = (command: ReturnType<typeof step>, given: Given = {}) =>
  effectsOf(aReading({ ...given, activities: [command] })).map(({ category }) => category)

describe('a step that hands the token of the job to a program that nobody knows', () => {
  it.each([
    ['update labels', ['shared-write']],
    ['Create the weekly issue', ['shared-write']],
    ['Auto-close duplicate issues', ['shared-write']],
    ['Upload release assets', ['shared-write']],
    ['Run tests of labels', []],
    ['Update dependencies', []],
  ])('is taken by its name: %s', (name, expected) => {
    expect(categories(step(name))).toEqual(expected)
  })

  it('is taken so only where the job does not say what the token may', () => {
    expect(categories(step('update labels'), { scopes: { contents: 'read' } })).toEqual([])
  })

  it('is taken so only where what runs is not known', () => {
    expect(categories(step('update labels', 'gh label list'))).toEqual([])
  })
})
