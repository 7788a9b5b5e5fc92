/** The sections that an auditor reads: signals, rules, approval with its protection, gaps with their cures, and where it all comes from. */
import type { Protection } from '../model/approval.ts'
import type { Tier } from '../model/decision.ts'
import type { Gap } from '../model/gap.ts'
import type { Signal, Trust } from '../model/signal.ts'
import { type Predicate, subjectOf } from './page-links.ts'
import { blockOf, type Content, codeOf, foldOf, linkOf, type Markup, markup, sectionOf, tagOf } from './page-parts.ts'
import { oneLine } from './text.ts'

const listOf = (items: readonly Markup[]): Markup => markup`<ul class="items">${items.map((item) => markup`<li>${item}</li>`)}</ul>`
const pairs = (rows: readonly (readonly [string, Content])[]): Markup =>
  markup`<dl class="plain">${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`

const trustWords: Readonly<Record<Trust, string>> = {
  platform: 'attested by the platform',
  forgeable: 'anyone who pushes could write it',
  declared: 'declared by an input',
}

export const signalsSection = (predicate: Predicate): Markup => {
  const { signals, sessionLogs, because } = predicate
  const seen = signals.filter(({ outcome }) => outcome === 'hit')
  const open = signals.filter(({ outcome }) => outcome === 'unavailable')
  const rest = signals.filter(({ outcome }) => outcome === 'miss' || outcome === 'blind')
  const item = (signal: Signal): Markup => signalItem(predicate, signal)
  return sectionOf('hand', 'Whose hand', [
    markup`<p>${oneLine(because, 600)}</p>`,
    seen.length === 0 ? markup`<p class="soft">No sign of an agent was seen.</p>` : listOf(seen.map(item)),
    sessionLogs.length === 0
      ? null
      : markup`<p>The agent's own log: ${sessionLogs.slice(0, 10).map((log) => markup`${linkOf(log, oneLine(log, 120))} `)}</p>`,
    open.length === 0 ? null : markup`<h3>Could not be looked at</h3>${listOf(open.map(item))}`,
    rest.length === 0 ? null : foldOf(`${rest.length} looked at and not found`, listOf(rest.map(item))),
  ])
}

const outcomeTone: Readonly<Record<Signal['outcome'], string>> = { hit: 'hold', miss: '', unavailable: 'stop', blind: 'dashed' }

const signalItem = (predicate: Predicate, { title, outcome, trust, agent, subject, value, because }: Signal): Markup =>
  markup`<div class="line1"><span class="grow">${title}${agent === null ? null : `: ${oneLine(agent, 60)}`}</span>${subjectOf(predicate, subject)}</div><p>${tagOf(outcome, outcomeTone[outcome])} <span class="soft">${trustWords[trust]}</span> ${value === null ? oneLine(because, 300) : codeOf(value, 200)}</p>`

const tierTone: Readonly<Record<Tier, string>> = { allow: 'go', approve: 'hold', block: 'stop' }

export const rulesSection = ({ rulings, policy }: Predicate): Markup => {
  const items = rulings.map(
    ({ rule, title, row, decision, because, lifted, surfaces }) =>
      markup`<div class="line1"><span class="grow">${oneLine(title, 300)}</span>${tagOf(decision, tierTone[decision])}</div><p class="soft">${codeOf(rule, 80)} says ${row}; ${lifted === null ? oneLine(because, 200) : `lifted by the exception ${oneLine(lifted, 80)}`}; ${surfaces.length} ${surfaces.length === 1 ? 'surface' : 'surfaces'}</p>`,
  )
  return sectionOf('rules', 'Rules that spoke', [
    markup`<p class="soft">Policy ${codeOf(policy.written, 160)}${policy.ref === null ? null : markup` at ${codeOf(policy.ref, 80)}`}. The strictest rule that is left after exceptions wins.</p>`,
    items.length === 0 ? markup`<p>No rule spoke.</p>` : listOf(items),
  ])
}

export const approvalSection = ({ approval, record }: Predicate): Markup =>
  sectionOf(
    'approval',
    'Approval',
    pairs([
      ['State', markup`<b>${approval.state ?? 'not needed'}</b>: ${oneLine(approval.because, 400)}`],
      ['Approver', (record.approver.value ?? []).join(', ') || 'nobody'],
      ['Reason given', markup`<bdi>${oneLine(record.approvalReason.value ?? 'none', 1000)}</bdi>`],
      ['Not later than', record.approvedAt.value ?? 'unknown'],
      [
        'Wanted',
        `${approval.minimum} ${approval.minimum === 1 ? 'person' : 'people'}${approval.approvers.length === 0 ? '' : ` of ${oneLine(approval.approvers.join(', '), 300)}`}`,
      ],
      ['Who may not approve', separationWords[approval.separation]],
      ['Environment', approval.environment === null ? 'none' : oneLine(approval.environment, 120)],
      ['Protection', guardWords(approval.guard)],
      ...protectionRows(approval.protection),
    ]),
  )

const separationWords: Readonly<Record<Predicate['approval']['separation'], string>> = {
  'agent-commits': 'whoever started it, or wrote or asked for a commit in which an agent is or may be',
  'all-commits': 'whoever started it or wrote any commit of the range',
  initiator: 'only whoever started it (weak)',
  none: 'anyone may (weak)',
}

const guardWords = (guard: Predicate['approval']['guard']): string => {
  const words: Readonly<Record<NonNullable<typeof guard>, string>> = {
    guarded: 'guarded: reviewers have to be asked',
    'self-approvable': 'self-approvable: whoever started the run may approve it',
    bypassable: 'bypassable: administrators may pass it by',
    'name-only': 'name only: it asks nobody',
    missing: 'missing: it does not exist and would be created without protection',
    dynamic: 'dynamic: its name is an expression',
    unknown: 'unknown: it could not be read',
  }
  return guard === null ? 'not looked at' : words[guard]
}

const told = (flag: boolean | null): string => (flag === null ? 'not told' : flag ? 'yes' : 'no')

const protectionRows = (protection: Protection | null): readonly (readonly [string, Content])[] =>
  protection === null
    ? []
    : [
        ['Its reviewers', protection.reviewers.map(({ kind, name }) => `${name}${kind === 'team' ? ' (team)' : ''}`).join(', ') || 'none'],
        ['Self-review prevented', told(protection.preventSelfReview)],
        ['Administrators may bypass', told(protection.adminsCanBypass)],
        ['Branches', protection.branchPolicy ?? 'not told'],
      ]

const whoWords: Readonly<Record<Gap['who'], string>> = {
  developer: 'a developer',
  admin: 'an administrator of the repository',
  organisation: 'an owner of the organisation',
  policy: "the policy's owner",
}

export const gapsSection = ({ gaps, blindSpots }: Predicate): Markup => {
  const items = gaps.map(
    ({ id, fact, blocks, who, fix }) =>
      markup`<div class="line1"><span class="grow">Not known: ${oneLine(fact, 300)}</span>${tagOf(id)}</div><p>It blocks ${oneLine(blocks, 300)}. It can be closed by ${whoWords[who]}:</p>${blockOf(fix.text)}`,
  )
  return sectionOf('gaps', 'Gaps and blind spots', [
    items.length === 0 ? markup`<p>No fact that proof needs is missing.</p>` : listOf(items),
    blindSpots.length === 0
      ? null
      : markup`<p class="soft">Nobody could see from here: ${blindSpots.map((spot, index) => markup`${index === 0 ? null : ', '}${codeOf(spot, 80)}`)}.</p>`,
  ])
}

export const provenanceSection = (predicate: Predicate, site: string | null): Markup => {
  const { decisionId, policy, run, tool, drift, ranges, earlier } = predicate
  const commit = (sha: string | null): Content =>
    sha === null ? 'unknown' : site === null ? codeOf(sha) : linkOf(`${site}/commit/${sha}`, codeOf(sha))
  return sectionOf('provenance', 'Provenance', [
    pairs([
      ['Decision', codeOf(decisionId)],
      ['Head commit', commit(run.headSha)],
      ['Commit that the run carries', commit(run.sha)],
      ...ranges.map(({ origin, base, head, basis, commits, truncated }): readonly [string, Content] => [
        `Range (${origin})`,
        markup`${commits ?? 'unknown'} ${commits === 1 ? 'commit' : 'commits'}, ${codeOf((base ?? 'unknown').slice(0, 10))} to ${codeOf((head ?? 'unknown').slice(0, 10))}, by ${oneLine(basis, 160)}${truncated === null ? null : `; cut: ${oneLine(truncated, 160)}`}`,
      ]),
      [
        'Policy',
        markup`${codeOf(policy.written, 160)} ${policy.sha === null ? null : markup`at ${codeOf(policy.sha.slice(0, 10))}`} ${codeOf(policy.digest)}`,
      ],
      ['Workflow against the default branch', `${drift.value ?? 'unknown'} (${drift.source})`],
      ['Earlier evidence of this run', earlier.length === 0 ? 'none' : earlier.map((digest) => markup`${codeOf(digest)} `)],
      ['Written by', `${tool.name} ${tool.version}`],
    ]),
    markup`<p class="soft">Digests are of <code>evidence.json</code>, which lies beside this page. <code>countersign verify</code> checks them, makes the decision again from <code>facts.json</code>, and says how far its origin is proven.</p>`,
    foldOf('The whole record as JSON', blockOf(JSON.stringify(predicate, null, 2), 4_000_000)),
  ])
}
