/** Signs or attests: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const signing = defineSurface({
  id: 'signing',
  side: 'action',
  title: 'Signs or attests',
  why: 'A signature says: we stand for this. It outlives the run that made it.',
  remedy: 'Sign in a job of its own, behind an environment, after the gate.',
  categories: ['signing'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('signing', ['signing'], jobs),
})
