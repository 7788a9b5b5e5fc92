/**
 * `npm run mutate [B4 ...]`: takes away one defence at a time, builds what is left, and sees the test of that bypass fail. A test that still
 * passes proves nothing. All of it happens in a copy.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Cut, defences } from '../test/bypasses/defences.ts'

const root = dirname(import.meta.dirname)
const copy = mkdtempSync(join(tmpdir(), 'countersign-mutate-'))

const run = (program: string, args: readonly string[]): { readonly status: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' })
  return { status, said: `${stdout}\n${stderr}` }
}

/** What is left, built. */
const build = (): void => {
  const { status, said } = run(process.execPath, ['scripts/build.ts'])
  if (status !== 0) throw new Error(`it does not build:\n${said}`)
}

/** How many tests of a row passed, and how many did not. */
const judge = (id: string): { readonly passed: number; readonly failed: number } => {
  const results = join(copy, 'out/test-results.json')
  rmSync(results, { force: true })
  const { said } = run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/bypasses',
    '--testNamePattern',
    `${id} (?:refused|detected):`,
  ])
  try {
    const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(results, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch (cause) {
    throw new Error(`the tests did not run:\n${said}`, { cause })
  }
}

const takeAway = ({ file, line, without }: Cut): void => {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(line).length !== 2) throw new Error(`${file} has to hold this once, and does not: ${line}`)
  writeFileSync(
    path,
    text.replace(line, () => without),
  )
}

const wanted = process.argv.slice(2)
const chosen = defences.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
let caught = 0
try {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const { id, cuts } of chosen) {
    for (const cut of cuts) takeAway(cut)
    build()
    const { passed, failed } = judge(id)
    const seen = passed === 0 && failed === 1
    if (seen) caught += 1
    console.log(
      `${seen ? 'ok  ' : 'MISS'} ${id.padEnd(4)} ${passed} passed, ${failed} failed without ${cuts.map(({ file }) => file).join(', ')}`,
    )
    for (const { file } of cuts) cpSync(join(root, file), join(copy, file))
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${caught} of ${chosen.length} tests fail without their defence`)
process.exitCode = caught === chosen.length ? 0 : 1
