/** How a job ended, as a record of its own: it names the evidence that it continues and every file beside it, and changes nothing else. */
import type { Evidence } from '../model/evidence.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import { integrityOf } from './statement.ts'

export const outcomeName = 'outcome.json'

type Files = Readonly<Record<string, string | Uint8Array>>

/** @param files every file of the folder by name, `evidence.json` among them */
export const outcomeOf = (before: Evidence, files: Files, ended: { readonly job: string; readonly conclusion: string }): Evidence => {
  const { record } = before.predicate
  const outcome: Evidence['predicate']['record']['outcome'] = {
    value: [ended],
    state: 'verified',
    source: "the runner's own word at the end of the job",
  }
  const changed: Evidence = {
    ...before,
    predicate: {
      ...before.predicate,
      record: { ...record, outcome },
      earlier: [sha256(files['evidence.json'] ?? '')],
      files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
    },
  }
  return { ...changed, predicate: { ...changed.predicate, integrity: integrityOf(changed) } }
}

/** The same record as `evidence`, but for what an outcome may add? Then the name of the first field that differs, else null. */
export const changedBeyondOutcome = (outcome: Evidence, evidence: Evidence): string | null => {
  const fields = ({ predicate, predicate: { record }, ...statement }: Evidence) => ({ ...statement, ...predicate, ...record })
  const [after, before] = [new Map(Object.entries(fields(outcome))), new Map(Object.entries(fields(evidence)))]
  const mayDiffer = new Set(['integrity', 'files', 'earlier', 'record', 'outcome'])
  const differs = (name: string): boolean => canonicalJson(after.get(name) ?? null) !== canonicalJson(before.get(name) ?? null)
  return [...new Set([...after.keys(), ...before.keys()])].find((name) => !mayDiffer.has(name) && differs(name)) ?? null
}
