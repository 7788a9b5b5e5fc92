/** The text of the files that judgement reads, at one commit. */
import { type Fact, known, unknown } from './fact.ts'
import type { File, FileSet } from './files-schema.ts'

export type { ChangedFile, File, FileSet } from './files-schema.ts'

export const noFiles: FileSet = { at: null, entries: {} }

/** What is known of one path. Paths are repository-relative with `/`, without a leading `./`. */
export const fileAt = (files: FileSet, path: string): Fact<File | null> =>
  Object.hasOwn(files.entries, path) ? (files.entries[path] as Fact<File | null>) : unknown('not-asked', 'the file was not read')

/** The text of one path: known null where the file does not exist, unknown where it has no text. */
export const textAt = (files: FileSet, path: string): Fact<string | null> => {
  const file = fileAt(files, path)
  if (!file.known) return file
  if (file.value === null) return known(null)
  const { text, mode } = file.value
  return text === null ? unknown('unreadable', notTextOf(mode)) : known(text)
}

const notTextOf = (mode: string): string =>
  mode === '120000'
    ? 'it is a link, and links are not followed'
    : mode === '160000'
      ? 'it is a submodule, not a file'
      : 'the file is not text'
