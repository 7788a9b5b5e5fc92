/** Decisions whose pages are hard to set: nothing in them, far too much, names without end, writing from right to left. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { known } from '../../src/model/fact.ts'
import { Facts } from '../../src/model/facts.ts'
import { accounts, factsWith } from './facts.ts'

const example = Facts.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/examples/agent-edits-release/facts.json'), 'utf8')),
)

/** The example as a reviewer answered it: the code of its attempt in the comment, where the tier wants it. */
const answered = (state: 'approved' | 'rejected'): Facts => {
  const code = judge(example).settlement.code ?? ''
  const comment = `${code} Read the diff: publishes the package that was agreed on in the release meeting.`
  return { ...example, approvals: known([{ state, account: accounts.bob, comment, environments: ['countersign'] }]) }
}

const many = <T>(count: number, of: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => of(index))
const long = 'averylongnamewithoutanyplacetobreakit'.repeat(7).slice(0, 255)
const rtl = 'مهمة النشر إلى الإنتاج שחרור גרסה'

const crowded = (assessment: Assessment): Assessment => {
  const { decision, reach } = assessment
  const [surface] = decision.surfaces.filter(({ at }) => at !== null)
  const [credential] = reach.credentials
  if (surface === undefined || credential === undefined) throw new Error('the example touches nothing')
  const surfaces = many(300, (index) => ({
    ...surface,
    message: `${surface.message} (${index})`,
    target: `target-${index}.example.org`,
    credential: `TOKEN_${index % 40}`,
    at: surface.at === null ? null : { ...surface.at, job: `job-${index % 30}` },
  }))
  return {
    ...assessment,
    decision: { ...decision, surfaces },
    reach: { ...reach, credentials: many(40, (index) => ({ ...credential, name: `TOKEN_${index}` })) },
  }
}

const renamed = (assessment: Assessment, name: string): Assessment => ({
  ...assessment,
  environment: name,
  facts: {
    ...assessment.facts,
    run: { ...assessment.facts.run, ref: `refs/heads/${name}`, job: name },
    actors: assessment.facts.actors.map((actor) => ({ ...actor, account: known({ ...accounts.alice, login: name }) })),
  },
  decision: {
    ...assessment.decision,
    surfaces: assessment.decision.surfaces.map((surface) => ({
      ...surface,
      message: `${name} ${surface.message}`,
      target: name,
      quote: name,
    })),
  },
  reach: { ...assessment.reach, targets: [name], credentials: assessment.reach.credentials.map((one) => ({ ...one, name })) },
  settlement: { ...assessment.settlement, environment: name },
  reasons: assessment.reasons.map((reason) => ({
    ...reason,
    message: `${name}: ${reason.message}`,
    at: { path: `${name}/${name}`, line: 7, job: name, step: name },
  })),
})

const approvers = (assessment: Assessment): Assessment => {
  const people = many(40, (index) => ({ id: 5000 + index, login: `reviewer-with-a-long-login-${index}`, type: 'User' }) as const)
  const [first] = assessment.settlement.counted
  if (first === undefined) throw new Error('nobody approved the example')
  return {
    ...assessment,
    settlement: {
      ...assessment.settlement,
      approvers: people,
      counted: people.map((account) => ({ ...first, account, reason: `I, ${account.login}, read every line of it and agree. `.repeat(6) })),
    },
  }
}

/** Pages by name, as a folder of evidence holds them. */
export const hardPages = (): Readonly<Record<string, string>> => {
  const [hold, approved] = [judge(example), judge(answered('approved'))]
  const decisions: Readonly<Record<string, Assessment>> = {
    hold,
    approved,
    rejected: judge(answered('rejected')),
    stop: judge(
      factsWith({
        stopped: { code: 'api-unreachable', message: 'GitHub did not answer within a minute. Start the run again once it does.' },
      }),
    ),
    nothing: judge(factsWith()),
    crowded: crowded(hold),
    'long-names': renamed(hold, long),
    'right-to-left': renamed(hold, rtl),
    'many-approvers': approvers(approved),
  }
  return Object.fromEntries(
    Object.entries(decisions).map(([name, assessment]) => [name, folderOf(assessment).files['evidence.html'] ?? '']),
  )
}
