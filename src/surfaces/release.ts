/** Creates or changes a release: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const release = defineSurface({
  id: 'release',
  side: 'action',
  title: 'Creates or changes a release',
  why: 'A release is what others install. Once it is out, it cannot be called back.',
  remedy: 'Put the job behind an environment with required reviewers, and let the gate run in it first.',
  categories: ['release'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('release', ['release'], jobs),
})
