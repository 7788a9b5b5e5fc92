/** Deploys to a running system: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const deploy = defineSurface({
  id: 'deploy',
  side: 'action',
  title: 'Deploys to a running system',
  why: 'What is deployed acts on customers and their data.',
  remedy: 'Name the target as an environment with required reviewers, and let the gate run first in the job.',
  categories: ['deploy'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('deploy', ['deploy'], jobs),
})
