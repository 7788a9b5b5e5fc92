/** Deletes, drops or rewrites: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const destructive = defineSurface({
  id: 'destructive',
  side: 'action',
  title: 'Deletes, drops or rewrites',
  why: 'What is destroyed cannot be brought back by a revert.',
  remedy: 'Put the job behind an environment with required reviewers; name the target so that production is told from a sandbox.',
  categories: ['destructive'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('destructive', ['destructive'], jobs),
})
