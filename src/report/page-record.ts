/** The record: every field that an approval has to leave behind, with its state and where it comes from. */
import type { Record as EvidenceRecord, State } from '../model/evidence.ts'
import type { Credential } from '../model/surface.ts'
import { type Predicate, placeOf } from './page-links.ts'
import { type Content, codeOf, foldOf, isAddress, linkOf, type Markup, markup, sectionOf, tagOf } from './page-parts.ts'
import { oneLine } from './text.ts'

type Field = keyof EvidenceRecord

/** In the words of the approval policy that they answer, in groups as a reader asks for them. */
export const recordNames: Readonly<Record<Field, string>> = {
  owner: 'Human owner or accountable team',
  agent: 'Agent',
  workflow: 'Workflow',
  tool: 'Tool',
  repository: 'Repository',
  branch: 'Branch',
  pullRequest: 'Pull request',
  credential: 'Credential or identity source and scope',
  action: 'Action requested',
  target: 'Target system',
  risk: 'Risk tier',
  approver: 'Approver',
  approvalReason: 'Approval reason',
  decision: 'Policy decision',
  timestamp: 'Timestamp',
  approvedAt: 'Approved not later than',
  approvedAttempt: 'Attempt approved',
  protection: 'Protection behind the approval',
  validation: 'Validation result',
  outcome: 'Final outcome',
  location: 'Evidence location',
  expires: 'Evidence expires',
}

const groups: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  { title: 'Who and where', fields: ['owner', 'agent', 'workflow', 'tool', 'repository', 'branch', 'pullRequest'] },
  { title: 'With what, to do what', fields: ['credential', 'action', 'target', 'risk'] },
  { title: 'Who agreed', fields: ['decision', 'approver', 'approvalReason', 'timestamp', 'approvedAt', 'approvedAttempt', 'protection'] },
  { title: 'What came of it', fields: ['validation', 'outcome', 'location', 'expires'] },
]

const stateTone: Readonly<Record<State, string>> = { verified: 'go', declared: '', inferred: 'dashed', unknown: 'stop' }

export const recordSection = (predicate: Predicate): Markup =>
  sectionOf('record', 'Record', [
    markup`<p class="soft">Each field with its state: ${tagOf('verified', 'go')} the platform or a check of ours attests it, ${tagOf('declared')} somebody wrote it, ${tagOf('inferred', 'dashed')} concluded from other facts, ${tagOf('unknown', 'stop')} it could not be had.</p>`,
    groups.map(({ title, fields }) => markup`<h3>${title}</h3><dl class="record">${fields.map((field) => row(predicate, field))}</dl>`),
  ])

const row = (predicate: Predicate, field: Field): Markup => {
  const { state, source } = predicate.record[field]
  return markup`<div><dt>${recordNames[field]}</dt><dd>${shownValue(predicate, field)}</dd><dd>${tagOf(state, stateTone[state])}</dd><dd class="from">${oneLine(source, 300)}</dd></div>`
}

const mostShown = 12

const lines = (items: readonly Content[]): Content => {
  if (items.length === 0) return 'none'
  const list = (some: readonly Content[]): Markup => markup`<ul>${some.map((item) => markup`<li>${item}</li>`)}</ul>`
  return items.length <= mostShown
    ? list(items)
    : [list(items.slice(0, mostShown)), foldOf(`${items.length - mostShown} more`, list(items.slice(mostShown)))]
}

const shownValue = (predicate: Predicate, field: Field): Content => {
  const { record } = predicate
  switch (field) {
    case 'credential':
      return record.credential.value === null ? 'unknown' : lines(record.credential.value.map((one) => credentialLine(predicate, one)))
    case 'validation':
      return record.validation.value === null
        ? 'unknown'
        : lines(record.validation.value.map(({ name, conclusion }) => `${oneLine(name, 120)}: ${conclusion ?? 'running'}`))
    case 'outcome':
      return record.outcome.value === null
        ? 'unknown'
        : lines(record.outcome.value.map(({ job, conclusion }) => `${oneLine(job, 120)}: ${conclusion}`))
    case 'pullRequest':
      return record.pullRequest.value === null ? 'unknown' : lines(record.pullRequest.value.map((pull) => `#${pull}`))
    case 'protection':
      return record.protection.value === null
        ? 'unknown'
        : lines(
            Object.entries(record.protection.value).map(
              ([name, value]) => `${wordsOf(name)}: ${value === null ? 'not told' : oneLine(String(value), 120)}`,
            ),
          )
    case 'location':
      return record.location.value !== null && isAddress(record.location.value)
        ? linkOf(record.location.value, oneLine(record.location.value, 300))
        : oneLine(record.location.value ?? 'unknown', 300)
    case 'owner':
    case 'agent':
    case 'tool':
    case 'action':
    case 'target':
    case 'approver':
      return record[field].value === null ? 'unknown' : lines((record[field].value ?? []).map((item) => oneLine(item, 300)))
    default:
      return oneLine(String(record[field].value ?? 'unknown'), 1000)
  }
}

/** `preventSelfReview` as people read it: `prevent self review`. */
const wordsOf = (name: string): string => name.replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)

const credentialLine = (predicate: Predicate, { name, kind, scope, withheld, at }: Credential): Markup =>
  markup`<b>${oneLine(name, 160)}</b>, ${kind}, scope ${codeOf(scope, 200)}${withheld ? ', withheld from this event' : null} ${placeOf(predicate, at)}`
