/** Explanations of a policy on a terminal: what speaks first, what is silent in a line each. */
import type { Tier } from '../model/decision.ts'
import type { Explanation, Silent, Speaking } from '../model/explanation.ts'
import { bold, dim } from './terminal.ts'
import { oneLine } from './text.ts'

const colours: Record<Tier, string> = { allow: '32', approve: '33', block: '31' }
const coloured = (tier: Tier): string => `\u001b[${colours[tier]}m${tier}\u001b[39m`

export interface ExplanationHead {
  readonly policy: string
  readonly involvement: string
}

export const explanationsOf = (explanations: readonly Explanation[], { policy, involvement }: ExplanationHead): string =>
  [
    dim(`policy ${oneLine(policy, 200)} · involvement ${involvement}`),
    ...(explanations.length === 0 ? ['Nothing was found that a rule could speak about.'] : explanations.flatMap(linesOf)),
    '',
  ].join('\n')

const linesOf = ({ decision, risk, surface, rules, silent, expired }: Explanation): readonly string[] => [
  '',
  `${bold(coloured(decision))} ${oneLine(surface.message, 300)} ${dim(`${surface.category}, ${risk} risk${placeOf(surface.at)}`)}`,
  ...(rules.length === 0 ? ['  no rule speaks about it'] : rules.flatMap(spoken)),
  ...expired.map((id) => `  the exception ${oneLine(id, 80)} has expired and lifts nothing`),
  ...(silent.length === 0 ? [] : [dim('  silent:'), ...silent.map(reticent)]),
]

const placeOf = (at: Explanation['surface']['at']): string => (at === null ? '' : `, ${oneLine(at.path, 200)}:${at.line}`)

const spoken = ({ rule, title, from, decision, because, when }: Speaking): readonly string[] => [
  `  ${coloured(decision)} ${bold(oneLine(rule, 80))} ${oneLine(title, 200)}${from === null ? '' : dim(` (${oneLine(from, 80)})`)}`,
  dim(`    ${oneLine(because, 200)}${when.length === 0 ? '' : `; when ${oneLine(when.join('; '), 300)}`}`),
]

const reticent = ({ rule, row, fails }: Silent): string =>
  dim(`    ${oneLine(rule, 80)} (${row}): ${oneLine(fails.map(({ condition, answer }) => `${condition} is ${answer}`).join('; '), 300)}`)
