/** Schemas of places in the repository. */
import { z } from 'zod'

/** Lines and columns count from 1, as editors and GitHub's annotations do. */
export const Place = z.strictObject({
  path: z.string(),
  line: z.int().min(1),
  column: z.int().min(1).optional(),
  endLine: z.int().min(1).optional(),
})
export type Place = z.infer<typeof Place>

/** A place as contracts show it: with the job and the step (its name, id or 1-based number) it belongs to, where it does. */
export const At = z
  .strictObject({
    path: z.string().describe('Path in the repository, with `/`.'),
    line: z.int().min(1).describe('Line, counted from 1.'),
    job: z.string().nullable().describe('Id of the job that it belongs to.'),
    step: z.string().nullable().describe("The step's name, id or number, counted from 1."),
  })
  .meta({
    id: 'At',
    description: 'A place in the repository.',
    examples: [{ path: '.github/workflows/release.yml', line: 30, job: 'publish', step: '4' }],
  })
export type At = z.infer<typeof At>
