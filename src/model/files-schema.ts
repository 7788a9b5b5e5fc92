/** Schemas of files at one commit, and of what changed between two. */
import { z } from 'zod'
import { Sha } from './commit.ts'
import { factOf } from './fact-schema.ts'

/** `text` is null for a binary file, a link or a submodule. `mode` is git's (`100644`, `100755`, `120000`, `160000`). */
export const File = z
  .strictObject({
    blob: z.string().nullable().describe('Object name of its content.'),
    mode: z.string().describe("git's mode: 100644, 100755, 120000 (link) or 160000 (submodule)."),
    text: z.string().nullable().describe('Its text without token-shaped strings; null for a binary file, a link or a submodule.'),
  })
  .meta({ id: 'File', description: 'A file at one commit.' })
export type File = z.infer<typeof File>

/** Known null: the file does not exist there. A path without an entry was never asked for. */
export const FileSet = z
  .strictObject({
    at: Sha.nullable().describe('The commit that they were read at.'),
    entries: z
      .record(z.string(), factOf(File.nullable()))
      .describe('By path. A known null: the file does not exist there. A path without an entry was never asked for.'),
  })
  .meta({ id: 'FileSet', description: 'Files at one commit.' })
export type FileSet = z.infer<typeof FileSet>

/** One path of the diff between the range's base and head. Texts are in the file sets; modes and links are told here. */
export const ChangedFile = z
  .strictObject({
    path: z.string().describe('Its path at the head.'),
    previousPath: z.string().nullable().describe('Its path at the base, where it was renamed.'),
    status: z.enum(['added', 'modified', 'removed', 'renamed', 'typechange']).describe('What happened to it.'),
    modeBefore: z.string().nullable().describe("git's mode at the base; null where there is none or the source does not tell."),
    modeAfter: z.string().nullable().describe("git's mode at the head; null where there is none or the source does not tell."),
  })
  .meta({ id: 'ChangedFile', description: "One path of the diff between the range's base and head." })
export type ChangedFile = z.infer<typeof ChangedFile>
