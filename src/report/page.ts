/** `evidence.html`: the decision in the browser. Made of the evidence alone, so that it can be made again from a downloaded folder. */
import type { Predicate as Whole } from '../model/evidence.ts'
import { codeOf, linkOf, type Markup, markup, pageOf, tableOf } from './page-parts.ts'
import { pageStyle } from './page-style.ts'
import { oneLine } from './text.ts'

/** Without the digests of the folder: the page is one of the files that they are about. */
type Predicate = Omit<Whole, 'files' | 'integrity'>

/** The headline's words, already made for the summary; the evidence keeps facts and not sentences. */
export interface PageWords {
  readonly verdict: string
  readonly who: string
  readonly what: string
  readonly ask: string | null
}

export const evidencePage = (predicate: Predicate, words: PageWords, code: string | null): string =>
  pageOf({
    title: `Countersign: ${words.verdict}`,
    style: pageStyle,
    body: markup`<main class="${predicate.verdict}"><h1>${words.verdict}</h1><p>${words.who}</p><p>${words.what}</p>${words.ask === null ? null : markup`<p class="ask">${words.ask}</p>`}${code === null ? null : markup`<p>Countersign code for the approval comment: <code>${code}</code></p>`}${flow(predicate)}${reasons(predicate)}${record(predicate)}${signals(predicate)}${surfaces(predicate)}${rules(predicate)}${approval(predicate)}${gaps(predicate)}${provenance(predicate)}</main>`,
  })

const listOf = (items: readonly string[], most = 8): Markup =>
  items.length === 0
    ? markup`<p>none</p>`
    : markup`<ul>${items.slice(0, most).map((item) => markup`<li>${oneLine(item, 80)}</li>`)}${items.length > most ? markup`<li>and ${items.length - most} more</li>` : null}</ul>`

const flow = ({ run, protectedJobs, record: { agent, credential, target }, initiator }: Predicate): Markup => {
  const jobs = protectedJobs.map((job) => job.slice(job.lastIndexOf('#') + 1))
  return markup`<ol class="flow" aria-label="What the run can touch"><li><h2>Run</h2>${listOf([...(agent.value ?? []), initiator, run.event])}</li><li><h2>Jobs</h2>${listOf(jobs)}</li><li><h2>Credentials</h2>${listOf((credential.value ?? []).map(({ name, kind, scope }) => `${name} (${kind}, ${scope})`))}</li><li><h2>Targets</h2>${listOf(target.value ?? [])}</li></ol>`
}

const place = (predicate: Predicate, at: { path: string; line: number } | null): Markup => {
  if (at === null) return markup``
  const text = `${at.path}:${at.line}`
  const { repository } = predicate.record
  const site = predicate.run.url === null ? null : /^(https:\/\/[\w.-]+)\//.exec(predicate.run.url)?.[1]
  if (!site || repository.value === null || predicate.run.headSha === null) return codeOf(text)
  const path = at.path.split('/').map(encodeURIComponent).join('/')
  return linkOf(`${site}/${repository.value}/blob/${predicate.run.headSha}/${path}#L${at.line}`, oneLine(text, 160))
}

const reasons = (predicate: Predicate): Markup =>
  predicate.reasons.length === 0
    ? markup``
    : markup`<h2>Why</h2>${tableOf(
        'Reasons',
        ['Reason', 'Where', 'Rule'],
        predicate.reasons.map(({ message, at, rule, code }) => [
          markup`${message} <span class="tag">${code}</span>`,
          place(predicate, at),
          rule ?? '',
        ]),
      )}`

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? 'unknown'
    : Array.isArray(value)
      ? value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join(', ') || 'none'
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

const fieldNames: Readonly<Record<keyof Predicate['record'], string>> = {
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

const record = (predicate: Predicate): Markup => {
  const rows = Object.entries(fieldNames).flatMap(([key, name]) => {
    const claim = Object.entries(predicate.record).find(([field]) => field === key)?.[1]
    return claim === undefined
      ? []
      : [[name, oneLine(shown(claim.value), 600), markup`<span class="tag">${claim.state}</span>`, claim.source]]
  })
  return markup`<h2>Record</h2>${tableOf('Record', ['Field', 'Value', 'State', 'Source'], rows)}`
}

const signals = (predicate: Predicate): Markup =>
  markup`<h2>Whose hand</h2><p>${predicate.because}</p>${tableOf(
    'Signals',
    ['Signal', 'Outcome', 'Trust', 'Agent', 'Subject', 'Seen'],
    predicate.signals.map(({ title, outcome, trust, agent, subject, value, because }) => [
      title,
      outcome,
      trust,
      agent ?? '',
      codeOf(subject, 60),
      value === null ? because : codeOf(value),
    ]),
  )}${predicate.sessionLogs.length === 0 ? null : markup`<p>Session logs: ${predicate.sessionLogs.map((log) => markup`${linkOf(log, oneLine(log, 120))} `)}</p>`}`

const surfaces = (predicate: Predicate): Markup =>
  markup`<h2>What it touches</h2>${tableOf(
    'Surfaces',
    ['Category', 'What', 'Where', 'Line', 'Access'],
    predicate.surfaces.map((surface) => [
      surface.category,
      surface.message,
      place(predicate, surface.at),
      surface.quote === null ? null : codeOf(surface.quote),
      surface.lowImpact
        ? 'low impact'
        : `${surface.access}${surface.production === 'yes' ? ', production' : ''}${surface.destructive ? ', destructive' : ''}`,
    ]),
  )}`

const rules = (predicate: Predicate): Markup =>
  markup`<h2>Rules that spoke</h2>${tableOf(
    'Rules',
    ['Rule', 'Row', 'Decision', 'Because'],
    predicate.rulings.map(({ rule, title, row, decision, because, lifted }) => [
      markup`${title} <span class="tag">${rule}</span>`,
      row,
      decision,
      lifted === null ? because : `lifted by ${lifted}`,
    ]),
  )}`

const approval = ({ approval: { state, environment, guard, because } }: Predicate): Markup =>
  markup`<h2>Approval</h2><dl><dt>State</dt><dd>${state ?? 'not needed'}</dd><dt>Environment</dt><dd>${environment ?? 'none'}</dd><dt>Protection</dt><dd>${guard ?? 'not asked'}</dd><dt>Because</dt><dd>${because}</dd></dl>`

const gaps = ({ gaps: list, blindSpots }: Predicate): Markup =>
  markup`<h2>Gaps and blind spots</h2>${tableOf(
    'Gaps',
    ['Gap', 'Not known', 'Blocks', 'Who can close it', 'How'],
    list.map(({ id, fact, blocks, who, fix }) => [id, fact, blocks, who, codeOf(fix.text, 300)]),
  )}${blindSpots.length === 0 ? null : markup`<p>Not visible to this source: ${blindSpots.join(', ')}</p>`}`

const provenance = (predicate: Predicate): Markup => {
  return markup`<h2>Provenance</h2><dl><dt>Decision</dt><dd><code>${predicate.decisionId}</code></dd><dt>Policy</dt><dd>${predicate.policy.written} <code>${predicate.policy.digest}</code></dd><dt>Run</dt><dd>${predicate.run.url === null ? 'local' : linkOf(predicate.run.url, predicate.run.url)}, attempt ${predicate.run.attempt ?? 'unknown'}</dd><dt>Version</dt><dd>${predicate.tool.version}</dd><dt>Drift from the default branch</dt><dd>${predicate.drift.value ?? 'unknown'}</dd></dl><details><summary>The whole record</summary><pre tabindex="0">${JSON.stringify(predicate, null, 2)}</pre></details>`
}
