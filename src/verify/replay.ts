/** Do the recorded facts lead to the recorded decision, and to every byte of the folder, again? */
import { canonicalJson } from '../evidence/canonical.ts'
import { type Folder, folderOf } from '../folder.ts'
import { judge } from '../gate.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Evidence } from '../model/evidence.ts'
import { Facts } from '../model/facts.ts'
import { version as toolVersion } from '../version.ts'
import { type Check, type Files, failed, main, ok, unchecked } from './check.ts'
import { readJson } from './statement.ts'

/** The facts are judged again, and the whole folder is made again from what comes of it. */
export const replayCheck = (files: Files, evidence: Evidence): Check => {
  const { predicate } = evidence
  const bytes = files.get('facts.json')
  if (bytes === undefined) return unchecked('replay', 'facts.json', 'The facts are not here, so the decision cannot be made again.')
  const facts = Facts.safeParse(readJson(bytes))
  const { version } = predicate.tool
  if (!facts.success)
    return version === toolVersion
      ? failed('replay', 'facts.json', 'The facts are not readable.')
      : unchecked(
          'replay',
          'facts.json',
          `The facts were written by version ${version}, and this version ${toolVersion} does not read them.`,
        )
  const again = judge(facts.data)
  const same =
    again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision
  const told = `${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId})`
  if (version !== toolVersion)
    return same
      ? ok('replay', 'facts.json', `this version ${toolVersion} comes to the same decision as version ${version} did`)
      : unchecked(
          'replay',
          'facts.json',
          `Written by version ${version}; this version ${toolVersion} judges otherwise: ${told}. Use version ${version}.`,
        )
  if (!same) return failed('replay', 'facts.json', `The facts lead to ${told}.`)
  const rebuilt = rebuiltOf(again, evidence)
  if (rebuilt === null) return failed('replay', 'facts.json', 'The facts are not such as a run leaves: no record can be made of them.')
  const other = Object.entries(rebuilt.files)
    // The statement names the digests of the others, so it differs wherever one of them does: it comes last.
    .sort(([name]) => (name === main ? 1 : -1))
    .find(([name, text]) => !Buffer.from(text).equals(files.get(name) ?? Buffer.alloc(0)))
  if (other !== undefined)
    return failed(
      'replay',
      other[0],
      `is not what the facts lead to${other[0] === main ? `: ${differenceOf(rebuilt.evidence, evidence)}` : ''}.`,
    )
  return ok(
    'replay',
    'facts.json',
    `the facts lead to the same decision and to the same record again (${predicate.decision}, ${predicate.verdict})`,
  )
}

/** Facts are hostile here: what no gathering would write may break what renders it, and that is an answer. */
const rebuiltOf = (again: Assessment, { predicate: { record, earlier } }: Evidence): Folder | null => {
  try {
    return folderOf(again, { validation: record.validation, outcome: record.outcome, earlier })
  } catch {
    return null
  }
}

/** The first field in which two records of one decision differ, for the message. */
const differenceOf = ({ predicate: a, subject }: Evidence, { predicate: b, ...statement }: Evidence): string => {
  const differ = (left: unknown, right: unknown): boolean => canonicalJson(left ?? null) !== canonicalJson(right ?? null)
  if (differ(subject, statement.subject)) return 'subject'
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...left.keys()].find((name) => name !== 'integrity' && differ(left.get(name), right.get(name))) ?? 'integrity'
}
