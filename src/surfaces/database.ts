/** Reads or changes a database: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const database = defineSurface({
  id: 'database',
  side: 'action',
  title: 'Reads or changes a database',
  why: 'Data that was changed or dropped does not come back with a revert.',
  remedy: 'Run migrations from a job behind an environment, and keep test databases as services of the job.',
  categories: ['database'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('database', ['database'], jobs),
})
