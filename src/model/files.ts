/** The text of the files that judgement reads, at one commit. */
import { z } from 'zod'
import { Sha } from './commit.ts'
import { type Fact, factOf, known, unknown } from './fact.ts'

/** `text` is null for a binary file, a link or a submodule. `mode` is git's (`100644`, `100755`, `120000`, `160000`). */
export const File = z.strictObject({ blob: z.string().nullable(), mode: z.string(), text: z.string().nullable() })
export type File = z.infer<typeof File>

/** Known null: the file does not exist there. A path without an entry was never asked for. */
export const FileSet = z.strictObject({ at: Sha.nullable(), entries: z.record(z.string(), factOf(File.nullable())) })
export type FileSet = z.infer<typeof FileSet>

export const noFiles: FileSet = { at: null, entries: {} }

/** What is known of one path. Paths are repository-relative with `/`, without a leading `./`. */
export const fileAt = (files: FileSet, path: string): Fact<File | null> =>
  Object.hasOwn(files.entries, path) ? (files.entries[path] as Fact<File | null>) : unknown('not-asked', 'the file was not read')

/** The text of one path: known null where the file does not exist, unknown where it has no text. */
export const textAt = (files: FileSet, path: string): Fact<string | null> => {
  const file = fileAt(files, path)
  if (!file.known) return file
  if (file.value === null) return known(null)
  return file.value.text === null ? unknown('unreadable', 'the file is not text') : known(file.value.text)
}

/** One path of the diff between the range's base and head. Texts are in the file sets; modes and links are told here. */
export const ChangedFile = z.strictObject({
  path: z.string(),
  previousPath: z.string().nullable(),
  status: z.enum(['added', 'modified', 'removed', 'renamed', 'typechange']),
  /** git modes; null where the side does not exist or the source does not tell them. */
  modeBefore: z.string().nullable(),
  modeAfter: z.string().nullable(),
})
export type ChangedFile = z.infer<typeof ChangedFile>
