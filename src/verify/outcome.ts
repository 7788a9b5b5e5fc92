/** The record of how the job ended, held against the evidence that it continues. */
import { sha256 } from '../evidence/canonical.ts'
import { changedBeyondOutcome, outcomeName } from '../evidence/outcome.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Check, type Files, failed, ok } from './check.ts'
import { formChecks, readEvidence } from './statement.ts'

/** How the job ended: a second record that names the first one and every file beside it. */
export const outcomeChecks = (files: Files, evidenceBytes: Uint8Array, evidence: Evidence): readonly Check[] => {
  const bytes = files.get(outcomeName)
  if (bytes === undefined) return []
  const form = formChecks(outcomeName, bytes)
  if (form.some(({ result }) => result === 'failed')) return form
  const read = readEvidence(bytes)
  if (typeof read === 'string') return [...form, failed('schema', outcomeName, read)]
  const { earlier, files: named } = read.predicate
  const other = changedBeyondOutcome(read, evidence)
  const linked = earlier.length === 1 && earlier[0] === sha256(evidenceBytes) && other === null
  return [
    ...form,
    linked
      ? ok('link', outcomeName, 'continues this evidence')
      : failed('link', outcomeName, other === null ? 'continues another evidence.' : `says something else than the evidence: ${other}.`),
    ...Object.entries(named).flatMap(([name, expected]) => {
      const there = files.get(name)
      if (there !== undefined && sha256(there) === expected) return []
      return [
        failed(
          'file',
          name,
          there === undefined ? 'is named in the outcome and is not here.' : 'was changed: the outcome names another digest.',
        ),
      ]
    }),
  ]
}
