/** Takes checks or guards away while it runs: admin merges, disabled workflows, changed protection. */
import { defineSurface } from '../model/detector.ts'
import type { Category } from '../model/surface.ts'
import { surfacesIn } from './by-category.ts'

const categories = ['required-checks', 'ci-config'] as const satisfies readonly Category[]

export const weakenedChecks = defineSurface({
  id: 'weakened-checks',
  side: 'action',
  title: 'Changes checks, guards or workflows while it runs',
  why: 'A check that a job can switch off protects nothing that the job carries.',
  remedy: 'Keep the token from administering the repository; change protection as code, by a reviewed pull request.',
  categories,
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('weakened-checks', categories, jobs),
})
