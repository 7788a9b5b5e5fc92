/** `check --json` as contracted. */
import type { Assessment } from '../model/assessment.ts'

/** Keys, order and meaning are a contract; see the CLI's reference. */
export const checkJson = ({ decision, verdict, initiation, reasons, gaps, decisionId }: Assessment) => ({
  decision: decision.tier,
  verdict,
  initiator: initiation.initiator,
  involvement: initiation.involvement,
  agents: initiation.agents,
  risk: decision.risk,
  categories: decision.categories,
  rules: decision.rulings.map(({ rule, decision: tier, row, because, lifted }) => ({ rule, decision: tier, row, because, lifted })),
  reasons,
  gaps,
  decisionId,
})
