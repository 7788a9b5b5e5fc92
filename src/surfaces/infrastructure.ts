/** Plans or changes infrastructure: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const infrastructure = defineSurface({
  id: 'infrastructure',
  side: 'action',
  title: 'Plans or changes infrastructure',
  why: 'A change to infrastructure can open or destroy what everything else stands on.',
  remedy: 'Apply only what was planned and read, from a job behind an environment with required reviewers.',
  categories: ['infrastructure'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('infrastructure', ['infrastructure'], jobs),
})
