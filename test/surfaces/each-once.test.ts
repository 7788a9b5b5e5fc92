import { expect, test } from 'vitest'
import type { Surface } from '../../src/model/surface-schema.ts'
import { eachOnce } from '../../src/surfaces/each-once.ts'

const push: Surface = {
  category: 'publish',
  side: 'action',
  detector: 'publish',
  code: 'publish-command',
  message: 'Publishes an image.',
  at: { path: 'Makefile', line: 3, job: 'images', step: '2' },
  quote: 'docker push acme/shop',
  via: ['Makefile'],
  target: 'acme/shop',
  credential: null,
  access: 'write',
  production: 'unknown',
  destructive: false,
  lowImpact: false,
  blockworthy: false,
}

test('What is alike in every field stands once, in the order of the first', () => {
  const pull: Surface = { ...push, code: 'publish-read-command', access: 'read' }
  expect(eachOnce([push, pull, { ...push }, push, { ...pull }])).toEqual([push, pull])
})

test.each<[string, Partial<Surface>]>([
  ['another target', { target: 'acme/site' }],
  ['another credential', { credential: 'REGISTRY_TOKEN' }],
  ['another job', { at: { path: 'Makefile', line: 3, job: 'site', step: '2' } }],
  ['another file of the same line', { at: { path: 'tools/Makefile', line: 3, job: 'images', step: '2' } }],
  ['another way there', { via: [] }],
  ['another kind', { category: 'release' }],
  ['what it destroys', { destructive: true }],
])('What differs by %s stays', (_, other) => {
  expect(eachOnce([push, { ...push, ...other }, push])).toEqual([push, { ...push, ...other }])
})
