/** Small evidence folders for tests. */
import { outcomeName, outcomeOf } from '../../src/evidence/outcome.ts'
import { evidenceText } from '../../src/evidence/statement.ts'
import { type Folder, folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import type { Facts } from '../../src/model/facts.ts'
import { factsWith } from './facts.ts'

export type Files = Map<string, Uint8Array>

export const bytesOf = (files: Readonly<Record<string, string | Uint8Array>>): Files =>
  new Map(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? new TextEncoder().encode(text) : text]))

export const folderWith = (more: Partial<Facts> = {}): Folder => folderOf(judge(factsWith(more)))

/** The folder as the step after the job leaves it. */
export const withOutcome = ({ files, evidence }: Folder, conclusion = 'success'): Record<string, string> => ({
  ...files,
  [outcomeName]: evidenceText(outcomeOf(evidence, files, { job: 'deploy', conclusion })),
})

/** One bit of one file turned. */
export const flipped = (files: Files, name: string, bit: number): Files => {
  const bytes = files.get(name)?.slice() ?? new Uint8Array()
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return new Map(files).set(name, bytes)
}
