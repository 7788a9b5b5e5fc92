/** Evidence of made-up decisions: a real statement with other words in it, sealed again as its writer would seal it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/evidence/canonical.ts'
import { outcomeName, outcomeOf } from '../../src/evidence/outcome.ts'
import { evidenceText, integrityOf } from '../../src/evidence/statement.ts'
import { writeFolder } from '../../src/io/write-folder.ts'
import type { Evidence, Record as EvidenceRecord, Predicate } from '../../src/model/evidence.ts'
import { folderWith } from './evidence.ts'

const pattern = folderWith().evidence

export interface Told {
  readonly predicate?: Partial<Predicate>
  readonly run?: Partial<Predicate['run']>
  readonly record?: { readonly [field in keyof EvidenceRecord]?: EvidenceRecord[field]['value'] }
  readonly approval?: Partial<Predicate['approval']>
}

/** Without other files: a ledger does not need them. */
export const sealed = ({ predicate: more = {}, run = {}, record = {}, approval = {} }: Told): Evidence => {
  const { predicate } = pattern
  const claims = Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, { value, state: value === null ? 'unknown' : 'verified', source: 'a test' }]),
  )
  const told: Predicate = {
    ...predicate,
    ...more,
    run: { ...predicate.run, ...run },
    record: { ...predicate.record, ...claims },
    approval: { ...predicate.approval, ...approval },
    files: {},
  }
  const evidence: Evidence = { ...pattern, predicate: told }
  return { ...evidence, predicate: { ...told, integrity: integrityOf(evidence) } }
}

export const digestOfEvidence = (evidence: Evidence): string => sha256(evidenceText(evidence))

/** Lays it where `report` finds it; with how its job ended where that is given. */
export const laid = async (folder: string, name: string, evidence: Evidence, conclusion?: string): Promise<string> => {
  const path = join(folder, name)
  const files = { 'evidence.json': evidenceText(evidence) }
  const outcome =
    conclusion === undefined
      ? {}
      : { [outcomeName]: evidenceText(outcomeOf(evidence, files, { job: evidence.predicate.run.job ?? 'job', conclusion })) }
  await writeFolder(path, { ...files, ...outcome })
  return path
}

export const damage = (path: string, file: string): void => writeFileSync(join(path, file), 'damaged')
