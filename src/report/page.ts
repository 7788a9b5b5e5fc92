/** `evidence.html`: the decision in the browser. Made of the evidence alone, so that it can be made again from a downloaded folder. */
import type { Headline } from './headline.ts'
import { approvalSection, gapsSection, provenanceSection, rulesSection, signalsSection } from './page-details.ts'
import { type Predicate, siteOf } from './page-links.ts'
import { type ContentHash, type Markup, markup, pageOf } from './page-parts.ts'
import { recordSection } from './page-record.ts'
import { evidenceStyle } from './page-style.ts'
import { reasonsSection, surfacesSection } from './page-surfaces.ts'
import { firstScreen } from './page-top.ts'

export interface PageRequest {
  readonly predicate: Predicate
  /** The headline's words, already made for the summary; the evidence keeps facts and not sentences. */
  readonly words: Headline
  /** The code that an approver copies; null where none is asked for. */
  readonly code: string | null
  readonly hash: ContentHash
}

/** Reads without a script, asks for nothing from outside, and shows hostile text as text. */
export const evidencePage = ({ predicate, words, code, hash }: PageRequest): string =>
  pageOf({
    title: `${words.title} · Countersign`,
    style: evidenceStyle,
    hash,
    body: markup`<main class="${predicate.verdict}">${firstScreen(predicate, words, code)}${contents()}${reasonsSection(predicate)}${signalsSection(predicate)}${surfacesSection(predicate)}${rulesSection(predicate)}${approvalSection(predicate)}${gapsSection(predicate)}${recordSection(predicate)}${provenanceSection(predicate, siteOf(predicate))}</main>`,
  })

const sections = [
  ['why', 'Why'],
  ['hand', 'Whose hand'],
  ['touches', 'What it touches'],
  ['rules', 'Rules'],
  ['approval', 'Approval'],
  ['gaps', 'Gaps and blind spots'],
  ['record', 'Record'],
  ['provenance', 'Provenance'],
] as const

const contents = (): Markup =>
  markup`<nav aria-label="On this page">${sections.map(([id, title]) => markup`<a href="#${id}">${title}</a>`)}</nav>`
