/** `countersign policy lint`: every fault of a policy at its place; what has expired; what is risky or does nothing. */
import { resolve } from 'node:path'
import { namedPolicy, ownPolicy, type PolicyTexts } from '../io/policy-files.ts'
import { type Finding, lintPolicy } from '../policy/lint.ts'
import { bold, dim } from '../report/terminal.ts'
import { inertJson, oneLine, terminalText } from '../report/text.ts'
import type { Console } from './console.ts'
import { exitCodes } from './failure.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign policy lint [FILE…] [--repo DIR] [--json]

Reads each FILE (default: .github/countersign.yml of DIR, or of its HEAD) and the policies that it extends. An error is what the gate would stop
on, or an exception that has expired; a warning is what counts and may not be meant. What is extended from another repository is not read.

  --repo DIR   where extended policies are looked for (default: here)
  --json       NDJSON: {path, ok, findings: [{level, code, message, file, line, column, at}]}
Exit: 0 no error, 6 an error.
`

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('policy lint', args, { repo: { type: 'string' } })
  if (values.help) {
    console.out(help)
    return 0
  }
  const folder = resolve(console.cwd, values.repo ?? '.')
  let errors = 0
  const policies = positionals.length === 0 ? [null] : positionals
  for (const file of policies) {
    const texts = file === null ? await ownPolicy(folder) : { ...(await namedPolicy(resolve(console.cwd, file), folder)), path: file }
    const findings = findingsOf(texts, console.now)
    const wrong = findings.filter(({ level }) => level === 'error').length
    errors += wrong
    const ok = wrong === 0
    if (values.json) console.out(`${inertJson({ path: texts.path, ok, findings: findings.map(told) })}\n`)
    else console.out(shown(texts, findings))
  }
  return errors === 0 ? 0 : exitCodes.user
}

const told = ({ level, code, message, file, line, column, at }: Finding) => ({ level, code, message, file, line, column, at })

const elsewhere = /^[\w.-]+\/[\w.-]+:[^@]+@\S+$/

/** A policy in another repository counts as an empty one here: that it was not read is said. */
const findingsOf = ({ path, text, extended }: PolicyTexts, now: string): readonly Finding[] => {
  if (text === null) return []
  const remote = Object.keys(extended).filter((name) => extended[name] === null && elsewhere.test(name))
  const known = { ...extended, ...Object.fromEntries(remote.map((name) => [name, ''])) }
  return [...lintPolicy(text, { source: path, extended: known, now }), ...remote.map((name) => notRead(path, name))]
}

const notRead = (path: string, name: string): Finding => ({
  level: 'warning',
  code: 'extends-not-read',
  file: path,
  at: 'extends',
  line: 1,
  column: 1,
  message: `${name.slice(0, 200)} is in another repository and was not read`,
  picture: '',
})

const shown = ({ path, text }: PolicyTexts, findings: readonly Finding[]): string => {
  const name = bold(oneLine(path, 200))
  if (text === null) return `${name}: there is none, and the starter policy holds\n`
  const errors = findings.filter(({ level }) => level === 'error').length
  const told = findings.length === 0 ? 'no fault' : `${errors} error(s), ${findings.length - errors} warning(s)`
  return `${[...findings.map(pictured), `${name}: ${told}`].join('\n')}\n`
}

const pictured = ({ file, line, column, level, code, message, picture }: Finding): string =>
  `${bold(oneLine(`${file}:${line}:${column}`, 200))} ${level}: ${oneLine(message, 600)} ${dim(`[${code}]`)}\n${picture === '' ? '' : `${terminalText(picture)}\n`}`
