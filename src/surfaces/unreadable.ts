/** What the protected jobs run and nobody could read. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const unreadable = defineSurface({
  id: 'unreadable',
  side: 'action',
  title: 'Runs something that cannot be read',
  why: 'A name that is only known at run time, code of another repository or an open shell can do whatever the job may do.',
  remedy: 'Write the name out, pin and vendor what is called, or keep the credentials out of the job.',
  categories: ['unreadable'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('unreadable', ['unreadable'], jobs),
})
