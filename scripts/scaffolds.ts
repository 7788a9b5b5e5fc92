/** What `npm run new` writes: for each kind a source with blanks, a test that fails until they are filled, and where the source is registered. */

export interface Scaffold {
  /** Paths from the root of the repository. */
  readonly source: string
  readonly test: string
  readonly index: string
  /** The name of the array in the index, and what is put into it. */
  readonly list: string
  readonly item: string
  /** What the index imports. */
  readonly imports: string
  readonly sourceText: string
  readonly testText: string
}

export const camel = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const agent = (id: string): Scaffold => ({
  source: `src/agents/${id}.ts`,
  test: `test/agents/${id}.test.ts`,
  index: 'src/agents/index.ts',
  list: 'agents',
  item: camel(id),
  imports: camel(id),
  sourceText: `import type { AgentEntry } from '../model/agent.ts'

export const ${camel(id)}: AgentEntry = {
  id: '${id}',
  name: '',
  vendor: '',
  home: '',
  kind: 'agent',
  marks: [],
  seen: [],
}
`,
  testText: `import { expect, test } from 'vitest'
import { ${camel(id)} } from '../../src/agents/${id}.ts'
import { classifyCommit } from '../../src/initiation/index.ts'
import { accounts, commitBy } from '../support/facts.ts'

/** Messages of public commits as the agent leaves them, and of people who only have a similar name. */
const its: readonly string[] = []
const others: readonly string[] = []

const agentsIn = (message: string) => classifyCommit(commitBy(accounts.alice, 'commit', { message })).agents

test('says who it is, by which marks it is known and where they were seen', () => {
  for (const words of [${camel(id)}.name, ${camel(id)}.vendor, ${camel(id)}.home]) expect(words).not.toBe('')
  expect(${camel(id)}.marks).not.toEqual([])
  expect(${camel(id)}.seen).not.toEqual([])
})

test('is known by what it leaves', () => {
  expect(its).not.toEqual([])
  for (const message of its) expect(agentsIn(message), message).toEqual(['${id}'])
})

test('and by nothing near it', () => {
  expect(others).not.toEqual([])
  for (const message of others) expect(agentsIn(message), message).toEqual([])
})
`,
})

const signal = (id: string): Scaffold => ({
  source: `src/initiation/${id}.ts`,
  test: `test/initiation/${id}.test.ts`,
  index: 'src/initiation/index.ts',
  list: 'signals',
  item: camel(id),
  imports: camel(id),
  sourceText: `/** (What it looks at, in a sentence.) */
import { defineSignal } from '../model/detector.ts'
import { miss } from './ledger.ts'

const words = { id: '${id}', title: '', trust: 'forgeable' } as const

export const ${camel(id)} = defineSignal({
  ...words,
  why: '',
  needs: ['run'],
  detect: () => [miss(words, 'run')],
})
`,
  testText: `import { expect, test } from 'vitest'
import { ${camel(id)} } from '../../src/initiation/${id}.ts'
import type { Facts } from '../../src/model/facts.ts'
import { factsWith } from '../support/facts.ts'

/** What has to be different from a plain human run, for each outcome. */
const hits: readonly Partial<Facts>[] = []
const misses: readonly Partial<Facts>[] = []

const outcomes = (facts: Partial<Facts>) => ${camel(id)}.detect(factsWith(facts)).map(({ outcome }) => outcome)

test('says what it looks at and why', () => {
  expect(${camel(id)}.title).not.toBe('')
  expect(${camel(id)}.why).not.toBe('')
})

test('hits where an agent shows', () => {
  expect(hits).not.toEqual([])
  for (const facts of hits) expect(outcomes(facts)).toContain('hit')
})

test('and misses beside it: a signal only ever raises', () => {
  expect(misses).not.toEqual([])
  for (const facts of misses) expect(outcomes(facts)).not.toContain('hit')
})
`,
})

const surface = (id: string): Scaffold => ({
  source: `src/surfaces/${id}.ts`,
  test: `test/surfaces/${id}.test.ts`,
  index: 'src/surfaces/index.ts',
  list: 'actionDetectors',
  item: camel(id),
  imports: camel(id),
  sourceText: `/** (What it finds, in a sentence.) */
import { defineSurface } from '../model/detector.ts'

export const ${camel(id)} = defineSurface({
  id: '${id}',
  side: 'action',
  title: '',
  why: '',
  remedy: '',
  categories: [],
  needs: ['jobs'],
  detect: () => [],
})
`,
  testText: `import { expect, test } from 'vitest'
import { ${camel(id)} } from '../../src/surfaces/${id}.ts'
import { aReading, type Given } from './a-use.ts'

/** Jobs that it speaks about, and jobs beside them that it leaves alone. */
const fires: readonly Given[] = []
const quiet: readonly Given[] = []

const seenIn = (given: Given) => ${camel(id)}.detect({ jobs: [aReading(given)] })

test('says what it finds, why that matters and what to do', () => {
  const { title, why, remedy, categories } = ${camel(id)}
  for (const words of [title, why, remedy]) expect(words).not.toBe('')
  expect(categories).not.toEqual([])
})

test('fires where it must', () => {
  expect(fires).not.toEqual([])
  for (const given of fires) {
    const found = seenIn(given)
    expect(found).not.toEqual([])
    for (const { category, detector } of found) {
      expect(${camel(id)}.categories).toContain(category)
      expect(detector).toBe('${id}')
    }
  }
})

test('stays quiet beside it', () => {
  expect(quiet).not.toEqual([])
  for (const given of quiet) expect(seenIn(given)).toEqual([])
})
`,
})

const condition = (id: string): Scaffold => ({
  source: `src/policy/conditions/${id}.ts`,
  test: `test/policy/conditions/${id}.test.ts`,
  index: 'src/policy/conditions/index.ts',
  list: 'conditions',
  item: camel(id),
  imports: camel(id),
  sourceText: `/** (What it asks, in a sentence.) */
import { z } from 'zod'
import { defineCondition } from './define.ts'

export const ${camel(id)} = defineCondition({
  key: '${id}',
  describe: '',
  schema: () => z.boolean(),
  evaluate: () => 'unknown',
})
`,
  testText: `import { expect, test } from 'vitest'
import { ${camel(id)} } from '../../../src/policy/conditions/${id}.ts'
import { caseOf } from '../../../src/policy/speak.ts'
import { questionWith, surfaceWith } from '../../support/policy.ts'

/** What has to be different from a plain deployment, for each answer to the value that is asked for. */
const wanted = true
const yes: readonly Parameters<typeof surfaceWith>[0][] = []
const no: readonly Parameters<typeof surfaceWith>[0][] = []

const answer = (surface: Parameters<typeof surfaceWith>[0]) =>
  ${camel(id)}.evaluate(wanted, caseOf(questionWith(), surfaceWith(surface)))

test('says what it asks', () => {
  expect(${camel(id)}.describe).not.toBe('')
})

test('holds where it must', () => {
  expect(yes).not.toEqual([])
  for (const surface of yes) expect(answer(surface)).toBe('yes')
})

test('and not beside it', () => {
  expect(no).not.toEqual([])
  for (const surface of no) expect(answer(surface)).toBe('no')
})
`,
})

/** An action by `owner/name`, a program by its name. */
const entry = (name: string): Scaffold => (name.includes('/') ? actionEntry(name) : toolEntry(name))

const actionEntry = (uses: string): Scaffold => {
  const id = uses.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const list = `${camel(/^\d/.test(id) ? `by-${id}` : id)}Actions`
  return {
    source: `src/surfaces/catalogue/actions/${id}.ts`,
    test: `test/surfaces/catalogue/${id}.test.ts`,
    index: 'src/surfaces/catalogue/actions/index.ts',
    list: 'actionCatalogue',
    item: `...${list}`,
    imports: list,
    sourceText: `/** (What it is; move the entry into the file of its kind beside this one, if there is one.) */
import { type ActionEntry, action } from '../entry.ts'

export const ${list}: readonly ActionEntry[] = [action('${uses.toLowerCase()}')]
`,
    testText: `import { expect, test } from 'vitest'
import { effectsOfUse } from '../../../src/surfaces/use-effects.ts'
import { aReading, aUse } from '../a-use.ts'

/** Inputs with which it does something, and with which it only rehearses, reads or sets up. */
const does: readonly Readonly<Record<string, string>>[] = []
const quiet: readonly Readonly<Record<string, string>>[] = []

const writes = (inputs: Readonly<Record<string, string>>) => {
  const use = aUse('${uses.toLowerCase()}', inputs)
  return effectsOfUse(use, aReading({ scopes: { contents: 'write' }, activities: [use] })).filter(({ access }) => access === 'write')
}

test('does what it is said to do', () => {
  expect(does).not.toEqual([])
  for (const inputs of does) expect(writes(inputs)).not.toEqual([])
})

test('and nothing beside it', () => {
  for (const inputs of quiet) expect(writes(inputs)).toEqual([])
})
`,
  }
}

const toolEntry = (name: string): Scaffold => ({
  source: `src/surfaces/catalogue/commands/${name}.ts`,
  test: `test/surfaces/catalogue/${name}.test.ts`,
  index: 'src/surfaces/catalogue/commands/index.ts',
  list: 'tools',
  item: `...${camel(name)}`,
  imports: camel(name),
  sourceText: `/** (What it is; move the entry into the file of its kind beside this one, if there is one.) */
import type { Tool } from './entry.ts'

export const ${camel(name)}: readonly Tool[] = [{ names: ['${name}'], source: 'https://', rules: [] }]
`,
  testText: `import { expect, test } from 'vitest'
import { effectsOfCommand } from '../../../src/surfaces/command-effects.ts'
import { tools } from '../../../src/surfaces/catalogue/commands/index.ts'
import { aCommand, privileged } from '../a-command.ts'

/** Calls that change something, and calls that rehearse, read or stay on the runner. */
const does: readonly string[] = []
const quiet: readonly string[] = []

const writes = (line: string) => effectsOfCommand(aCommand(line), privileged).filter(({ access }) => access === 'write')

test('links to its documentation', () => {
  expect(tools.find(({ names }) => names.includes('${name}'))?.source).toMatch(/^https:\\/\\/./)
})

test('does what it is said to do', () => {
  expect(does).not.toEqual([])
  for (const line of does) expect(writes(line), line).not.toEqual([])
})

test('and nothing beside it', () => {
  expect(quiet).not.toEqual([])
  for (const line of quiet) expect(writes(line), line).toEqual([])
})
`,
})

const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const action = /^[a-z\d][\w.-]*\/[a-z\d][\w.-]*(?:\/[a-z\d][\w-]*)*$/i

/** Kinds by name: which ids they take, and what they make of one. */
export const scaffolds: Readonly<Record<string, { readonly takes: RegExp; readonly of: string; make(id: string): Scaffold }>> = {
  agent: { takes: word, of: 'my-agent', make: agent },
  signal: { takes: word, of: 'my-signal', make: signal },
  surface: { takes: word, of: 'my-surface', make: surface },
  entry: { takes: new RegExp(`${action.source}|${word.source}`, 'i'), of: 'owner/action or program', make: entry },
  condition: { takes: word, of: 'my-condition', make: condition },
}

/** The index with the new name imported after its other imports, and last in its list; null where the list is not to be found. */
export const registered = (index: string, scaffold: Scaffold): string | null => {
  const { list, item, imports, source } = scaffold
  const from = `./${source.slice(source.lastIndexOf('/') + 1)}`
  const lastImport = [...index.matchAll(/^import [\s\S]*?from '[^']+'\n/gm)].at(-1)
  const at = lastImport === undefined ? 0 : lastImport.index + lastImport[0].length
  const withImport = `${index.slice(0, at)}import { ${imports} } from '${from}'\n${index.slice(at)}`
  const opening = new RegExp(`export const ${list}\\b[^=]*= \\[`).exec(withImport)
  if (opening === null) return null
  const end = withImport.indexOf(']', opening.index + opening[0].length)
  if (end < 0) return null
  const before = withImport.slice(0, end).trimEnd()
  return `${before}${/[,[]$/.test(before) ? '' : ','}\n  ${item},\n${withImport.slice(end)}`
}
