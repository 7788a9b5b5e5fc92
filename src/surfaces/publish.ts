/** Publishes to a registry or store: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const publish = defineSurface({
  id: 'publish',
  side: 'action',
  title: 'Publishes to a registry or store',
  why: 'Whoever depends on the package runs what is published, at once and everywhere.',
  remedy: 'Use trusted publishing from a protected environment, and let the gate run first in that job.',
  categories: ['publish'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('publish', ['publish'], jobs),
})
