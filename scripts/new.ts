/** `npm run new -- <kind> <id>`: a skeleton with its test, registered. The test fails until the words and the cases are there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const camel = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

interface Kind {
  readonly folder: string
  readonly index: string
  /** The name of the array in the index. */
  readonly list: string
  source(id: string): string
  test(id: string): string
}

const emptyTest = (what: string, cases: string): string => `import { describe, it } from 'vitest'

describe('${what}', () => {
  it('${cases}', () => {
    throw new Error('Write the case that fires and the one that stays quiet.')
  })
})
`

const kinds: Readonly<Record<string, Kind>> = {
  agent: {
    folder: 'agents',
    index: 'index.ts',
    list: 'agents',
    source: (id) => `import type { AgentEntry } from '../model/agent.ts'

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
    test: (id) => emptyTest(id, 'is known by its signs and by nothing near them'),
  },
  signal: {
    folder: 'initiation',
    index: 'index.ts',
    list: 'signals',
    source: (id) => `/** */
import { defineSignal } from '../model/detector.ts'

export const ${camel(id)} = defineSignal({
  id: '${id}',
  title: '',
  why: '',
  trust: 'forgeable',
  needs: ['run'],
  detect: () => [],
})
`,
    test: (id) => emptyTest(id, 'hits, misses and says what was unavailable'),
  },
  surface: {
    folder: 'surfaces',
    index: 'index.ts',
    list: 'actionDetectors',
    source: (id) => `/** */
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
    test: (id) => emptyTest(id, 'fires where it must and stays quiet beside it'),
  },
  condition: {
    folder: 'policy/conditions',
    index: 'index.ts',
    list: 'conditions',
    source: (id) => `/** */
import { defineCondition } from './define.ts'
import { z } from 'zod'

export const ${camel(id)} = defineCondition({
  key: '${id}',
  schema: z.string(),
  describe: '',
  evaluate: () => 'unknown',
})
`,
    test: (id) => emptyTest(id, 'answers yes, no and unknown'),
  },
}

const { positionals } = parseArgs({ allowPositionals: true })
const [kindName = '', id = ''] = positionals
const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined
if (kind === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  console.error(`Usage: npm run new -- <${Object.keys(kinds).join('|')}> <kebab-case-id>`)
  process.exit(2)
}
const source = join(root, 'src', kind.folder, `${id}.ts`)
const test = join(root, 'test', kind.folder, `${id}.test.ts`)
for (const path of [source, test]) {
  if (existsSync(path)) {
    console.error(`${path} exists.`)
    process.exit(2)
  }
}
writeFileSync(source, kind.source(id))
writeFileSync(test, kind.test(id))
const indexPath = join(root, 'src', kind.folder, kind.index)
const index = readFileSync(indexPath, 'utf8')
const registered = index
  .replace(/(import [^\n]*\n)(?!import)/, `$1import { ${camel(id)} } from './${id}.ts'\n`)
  .replace(new RegExp(`(export const ${kind.list}[^=]*= \\[[\\s\\S]*?)(\\n?\\])`), `$1\n  ${camel(id)},$2`)
if (!registered.includes(`  ${camel(id)},`)) {
  console.error(`Add ${camel(id)} to the list in ${indexPath} by hand.`)
} else writeFileSync(indexPath, registered)
console.log(`Wrote ${source}\n      ${test}\nand registered it. The test fails until it has its cases: npx vitest run ${test}`)
