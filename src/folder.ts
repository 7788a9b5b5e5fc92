/** The evidence folder of a decision, as names and texts. The same assessment gives the same bytes through every door. */
import { canonicalJson, contentHash, sha256 } from './evidence/canonical.ts'
import { evidenceText, notStored, predicateOf, type Storage, statementOf } from './evidence/statement.ts'
import type { Assessment } from './model/assessment.ts'
import type { Evidence } from './model/evidence.ts'
import { headlineOf } from './report/headline.ts'
import { evidencePage } from './report/page.ts'
import { summaryOf } from './report/summary.ts'

export interface Folder {
  readonly files: Readonly<Record<string, string>>
  readonly evidence: Evidence
  /** `sha256:` of the bytes of `evidence.json`: what is announced, so that a forged folder can be told. */
  readonly digest: string
}

export const folderOf = (assessment: Assessment, storage: Storage = notStored): Folder => {
  const code = codeToCopy(assessment)
  const others = {
    'facts.json': `${canonicalJson(assessment.facts)}\n`,
    'summary.md': summaryOf(assessment, { digest: null, code }),
    'evidence.html': evidencePage({
      predicate: inOrder(predicateOf(assessment, storage)),
      words: headlineOf(assessment),
      code,
      hash: contentHash,
    }),
  }
  const evidence = statementOf(assessment, others, storage)
  const text = evidenceText(evidence)
  return { files: { 'evidence.json': text, ...others }, evidence, digest: sha256(text) }
}

/** The page shows the record whole, so it has to show it in the one order that the record has. */
const inOrder = <T>(value: T): T => JSON.parse(canonicalJson(value)) as T

/** The code that an approver copies; null where no approval is asked for or no run stands behind it. */
export const codeToCopy = ({ decision, settlement }: Assessment): string | null =>
  decision.tier === 'allow' || settlement.state === 'approved' ? null : settlement.code
