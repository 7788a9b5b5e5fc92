/** A decision on a terminal. Colours are taken off again by the console where there are none. */
import type { Assessment } from '../model/assessment.ts'
import type { Verdict } from '../model/decision.ts'
import { weighty } from './flow.ts'
import { headlineOf } from './headline.ts'
import { oneLine } from './text.ts'

const esc = '\u001b['
export const bold = (text: string): string => `${esc}1m${text}${esc}22m`
export const dim = (text: string): string => `${esc}2m${text}${esc}22m`
const colours: Record<Verdict, string> = { proceed: '32', hold: '33', stop: '31' }
const coloured = (verdict: Verdict, text: string): string => `${esc}${colours[verdict]}m${text}${esc}39m`

const mostReasons = 12
const mostGaps = 8

/** Lines of at most `width` signs, broken between words; a word that is longer is broken where the line ends. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let room = 0
  for (const word of text.split(' ')) {
    const signs = [...word]
    if (lines.length > 0 && signs.length < room) {
      lines.push(`${lines.pop()} ${word}`)
      room -= signs.length + 1
      continue
    }
    for (let from = 0; from < Math.max(signs.length, 1); from += width) lines.push(signs.slice(from, from + width).join(''))
    room = width - [...(lines.at(-1) ?? '')].length
  }
  return lines
}

/** @param width columns of the terminal */
export const terminalOf = (assessment: Assessment, width: number): string => {
  const { verdict, reasons, decision, gaps, initiation, decisionId, policy } = assessment
  const head = headlineOf(assessment)
  const clip = (text: string, indent = 0): string => oneLine(text, Math.max(width - indent, 40))
  const lines = [
    bold(coloured(verdict, head.verdict)),
    '',
    `  ${oneLine(head.who, 400)}`,
    `  ${oneLine(head.what, 600)}`,
    ...(head.ask === null ? [] : ['', `  ${bold(oneLine(head.ask, 600))}`]),
  ]
  if (reasons.length > 0) {
    lines.push('', bold('Why'))
    for (const { message, at, code } of reasons.slice(0, mostReasons)) {
      const quote = decision.surfaces.find(
        (surface) => surface.at?.path === at?.path && surface.at?.line === at?.line && surface.code === code,
      )?.quote
      lines.push(`  ${clip(message, 2)}`)
      if (at !== null) lines.push(dim(`    ${clip(`${at.path}:${at.line}${quote ? `  ${quote}` : ''}`, 4)}`))
    }
    if (reasons.length > mostReasons) lines.push(dim(`  and ${reasons.length - mostReasons} more in the evidence`))
  }
  const hits = initiation.signals.filter(({ outcome }) => outcome === 'hit')
  if (hits.length > 0) {
    lines.push('', bold('Signs of an agent'))
    for (const { title, subject, value } of hits.slice(0, 6)) {
      const where = oneLine(subject, 24)
      lines.push(`  ${oneLine(`${title}: ${value ?? ''}`, Math.max(width - 4 - where.length, 30))} ${dim(where)}`)
    }
  }
  if (gaps.length > 0) {
    lines.push('', bold('Gaps'))
    for (const { id, fact, who } of gaps.slice(0, mostGaps)) lines.push(`  ${clip(`${id}: ${fact}`, 2)} ${dim(`(${who})`)}`)
    if (gaps.length > mostGaps) lines.push(dim(`  and ${gaps.length - mostGaps} more in the evidence`))
  }
  const ordinary = decision.surfaces.length - weighty(decision.surfaces).length
  lines.push('', dim(`policy ${oneLine(policy.source, 80)} · ${ordinary} ordinary finding(s) · ${decisionId}`), '')
  return lines.join('\n')
}
