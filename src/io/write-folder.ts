/** Writes the evidence folder to disk. */
import { lstat, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GateError } from '../model/errors.ts'

/**
 * Writes every file whole or not at all: a reader never sees half a record. Links in the place of a file are replaced, not followed.
 *
 * @throws GateError `evidence-unwritable` where the folder cannot be made or written
 */
export const writeFolder = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name)
      const there = await lstat(path).catch(() => null)
      if (there?.isDirectory()) throw new Error(`${name} is a folder`)
      const draft = join(folder, `.${name}.part`)
      await writeFile(draft, text, { mode: 0o644 })
      await rename(draft, path)
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new GateError(
      'evidence-unwritable',
      `The evidence folder could not be written (${why}). Name one that can be: RUNNER_TEMP on a runner, --out here.`,
      {
        cause: error,
      },
    )
  }
}
