/** One folder for all that a run of tests or of a bench makes for the while: whoever asks the system for a temporary place gets one in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** From here on this process and those it starts make temporary files in a folder of their own. Returns what takes it away again. */
export const ownTemporaryFolder = (): (() => void) => {
  const outer = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), 'countersign-run-'))
  process.env['TMPDIR'] = folder
  return () => {
    if (outer === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = outer
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** What the test runner calls before it starts its workers, and after they have ended. */
export const setup = ownTemporaryFolder
