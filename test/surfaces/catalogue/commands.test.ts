import { describe, expect, it } from 'vitest'
import type { CommandRule, Tool } from '../../../src/surfaces/catalogue/commands/entry.ts'
import { tools } from '../../../src/surfaces/catalogue/commands/index.ts'
import { knownHosts } from '../../../src/surfaces/catalogue/hosts.ts'
import { tellTales } from '../../../src/surfaces/catalogue/tell-tales.ts'
import { matchCommand } from '../../../src/surfaces/command-match.ts'
import { globMatches, readPattern } from '../../../src/surfaces/command-pattern.ts'
import { aCommand, aReading } from '../a-command.ts'

const rulesOf = tools.flatMap((tool) =>
  [...tool.rules, ...(tool.otherwise ? [tool.otherwise] : [])].map((rule) => ({
    tool,
    rule,
    name: `${tool.names[0]}: ${rule.what ?? rule.on[0]}`,
  })),
)

/** A call that the pattern describes: wildcards filled, one of each choice. */
const examples = (tool: Tool, pattern: string): readonly string[] => {
  const { words, flags, anywhere } = readPattern(pattern)
  const widest = Math.max(1, ...words.map((choices) => choices.length))
  return Array.from({ length: widest }, (_, i) => {
    const operands = words.map((choices) => (choices[i % choices.length] ?? '').replaceAll('*', 'q'))
    const given = flags.map(({ names, values }) => {
      const name = names[i % names.length] ?? ''
      return values === null ? name : `${name}=${(values[i % values.length] ?? '').replaceAll('*', 'q')}`
    })
    return [tool.names[0], ...(anywhere && words.length === 0 ? [] : operands), ...given].join(' ')
  })
}

/** Asking for help or the version is answered before any rule. */
const asks = /^\S+ (?:version|help|--version|-V|-v|-h)$/

const spoken = (line: string): CommandRule | null | undefined => matchCommand(aCommand(line), aReading())?.rule

describe('the catalogue of commands', () => {
  it('knows several hundred forms', () => {
    expect(rulesOf.length).toBeGreaterThan(300)
  })

  it('names no program twice', () => {
    const names = tools.flatMap((tool) => tool.names)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('writes every name as programs are compared: lower case, without folder', () => {
    expect(tools.flatMap(({ names }) => names).filter((name) => name !== name.toLowerCase() || /^[./]|\s/.test(name))).toEqual([])
  })

  it.each(rulesOf)('$name: has a source, and words where it does something', ({ tool, rule }) => {
    expect(rule.source ?? tool.source).toMatch(/^https:\/\/[\w.-]+\/?/)
    if (rule.does !== undefined || rule.reads !== undefined) expect(rule.what).toMatch(/^[A-Z][^.]+[^.]$/)
    if (rule.destructive || rule.lowImpact || rule.block) expect(rule.does).toBeDefined()
  })

  it.each(rulesOf.filter(({ tool, rule }) => rule !== tool.otherwise))(
    '$name: is reachable by each of its patterns, so that nothing before it speaks first',
    ({ tool, rule }) => {
      if (rule.only !== undefined || tool.rules.slice(0, tool.rules.indexOf(rule)).some(({ only }) => only !== undefined)) return
      const shadowed = rule.on.filter((pattern) => !examples(tool, pattern).some((line) => asks.test(line) || spoken(line) === rule))
      expect(shadowed).toEqual([])
    },
  )

  it.each(rulesOf.filter(({ rule }) => rule.destructive || rule.block))(
    '$name: no choice of a destructive pattern is taken by a milder rule',
    ({ tool, rule }) => {
      if (rule.only !== undefined) return
      const milder = rule.on
        .flatMap((pattern) => examples(tool, pattern))
        .filter((line) => {
          const other = spoken(line)
          return other !== rule && other !== undefined && !other?.destructive && !other?.block
        })
      expect(milder).toEqual([])
    },
  )
})

describe('the catalogue of hosts', () => {
  it.each(knownHosts.map((host, i) => ({ host, i, name: host.what })))('$name: has a source and is not shadowed', ({ host, i }) => {
    expect(host.source).toMatch(/^https:\/\//)
    const shadowed = host.hosts.filter((glob) =>
      knownHosts.slice(0, i).some((earlier) => earlier.hosts.some((other) => globMatches(`${other}*`, glob.replaceAll('*', 'q')))),
    )
    expect(shadowed).toEqual([])
  })
})

describe('the tell-tales of programs', () => {
  it.each(tellTales)('$what: compiles, has a source and a category', ({ matches, beside, does, source }) => {
    expect(() => [new RegExp(matches), new RegExp(beside ?? '')]).not.toThrow()
    expect(does.length).toBeGreaterThan(0)
    expect(source).toMatch(/^https:\/\//)
  })
})
