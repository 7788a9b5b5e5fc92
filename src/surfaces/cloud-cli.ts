/** Uses a cloud's command line or API: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const cloudCli = defineSurface({
  id: 'cloud-cli',
  side: 'action',
  title: "Uses a cloud's command line or API",
  why: 'The credential of a cloud reaches further than the one call that is written here.',
  remedy: 'Narrow the role to the calls that the job makes, and put it behind an environment.',
  categories: ['cloud-cli'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('cloud-cli', ['cloud-cli'], jobs),
})
