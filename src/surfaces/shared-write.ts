/** Writes to a system that people share: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const sharedWrite = defineSurface({
  id: 'shared-write',
  side: 'action',
  title: 'Writes to a system that people share',
  why: 'Tickets, chats, repositories and flags are read and acted upon by people who trust them.',
  remedy: 'Give the job the narrowest token that does, and let a person agree where an agent set it in motion.',
  categories: ['shared-write'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('shared-write', ['shared-write'], jobs),
})
