/** `npm run new -- <kind> <id>`: a skeleton with its test, registered. The test fails until the words and the cases are there. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { registered, scaffolds } from './scaffolds.ts'

const root = join(import.meta.dirname, '..')
const stop = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const { positionals } = parseArgs({ allowPositionals: true })
const [name = '', id = ''] = positionals
const kind = Object.hasOwn(scaffolds, name) ? scaffolds[name] : undefined
if (kind === undefined || !kind.takes.test(id)) {
  const usage = Object.entries(scaffolds).map(([one, { of }]) => `       npm run new -- ${one} <${of}>`)
  stop(`Usage:\n${usage.join('\n')}`)
} else {
  const scaffold = kind.make(id)
  for (const path of [scaffold.source, scaffold.test]) if (existsSync(join(root, path))) stop(`${path} is there already.`)
  const index = registered(readFileSync(join(root, scaffold.index), 'utf8'), scaffold)
  if (index === null) stop(`${scaffold.index} has no list called ${scaffold.list}.`)
  const texts = { [scaffold.source]: scaffold.sourceText, [scaffold.test]: scaffold.testText, [scaffold.index]: index ?? '' }
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...Object.keys(texts)], { cwd: root, stdio: 'ignore' })
  console.log(
    [
      `Wrote ${scaffold.source}`,
      `      ${scaffold.test}`,
      `and registered it in ${scaffold.index}. Fill in the blanks until the test passes:`,
      `  npx vitest run ${scaffold.test}`,
    ].join('\n'),
  )
}
