/** A step that checked changes and is skipped now, or told to end well whatever it finds: by its keys, its inputs or its script. */
import { type Job, literal, type Step } from '../model/workflow.ts'
import { checksCode, checksOfStep, core, isCheckLine, linesOf } from './change-checks.ts'
import { nameOfStep, type Pair } from './change-pairs.ts'
import { hushed, lenientFlags, lenientNow, neverAnyMore, silencing } from './change-silence.ts'
import { placed, type Weakening } from './change-weakening.ts'

export const stepSilenced = (jobs: Pair<Job>, { before, after }: Pair<Step>): readonly Weakening[] => {
  if (!checksCode(jobs.before) || checksOfStep(jobs.before, before).length === 0) return []
  const at = { path: after.at.path, job: jobs.after.id, step: nameOfStep(after), blockworthy: true }
  const found: Weakening[] = []
  if (after.if !== null && neverAnyMore(before.if, after.if)) {
    found.push({ ...at, ...placed(after.if, 'if'), code: 'check-skipped', message: 'A step that checks changes never runs any more.' })
  }
  if (after.continueOnError !== null && lenientNow(before.continueOnError, after.continueOnError)) {
    found.push({
      ...at,
      ...placed(after.continueOnError, 'continue-on-error'),
      code: 'failure-ignored',
      message: 'The failure of a step that checks changes no longer counts.',
    })
  }
  return [
    ...found,
    ...silencedInputs(before, after).map((line) => ({ ...at, ...line })),
    ...silencedLines(before, after).map((line) => ({ ...at, ...line })),
  ]
}

const silencedInputs = (before: Step, after: Step): readonly Pick<Weakening, 'code' | 'message' | 'line' | 'quote'>[] =>
  Object.entries(after.with).flatMap(([name, given]) => {
    const now = literal(given)?.trim() ?? ''
    const was = literal(before.with[name] ?? null)?.trim() ?? ''
    const silent = silencing.some((one) => one.name.test(name) && one.value.test(now) && !one.value.test(was))
    return silent ? [{ code: 'check-lenient', message: 'A check is told not to fail.', ...placed(given, name) }] : []
  })

const silencedLines = (before: Step, after: Step): readonly Pick<Weakening, 'code' | 'message' | 'line' | 'quote'>[] => {
  if (before.run === null || after.run === null) return []
  const first = after.run.at.line
  const old = linesOf(before.run.raw).map(({ text }) => text)
  const loud = old.filter((text) => isCheckLine(text) && !hushed.test(text)).map(core)
  const offLines = linesOf(after.run.raw).filter(({ text }) => /^set \+\w{0,5}e/.test(text) && !old.includes(text))
  const off = offLines.map(({ text, offset }) => ({
    code: 'failure-ignored',
    message: 'A script that checks changes goes on after a failure.',
    line: first + offset,
    quote: text,
  }))
  const left = leftEarly(before.run.raw, after.run.raw).map((place) => ({
    code: 'check-skipped',
    message: 'A script ends well before it comes to its check.',
    ...place,
    line: first + place.line,
  }))
  const kept = linesOf(after.run.raw).flatMap(({ text, offset }) => {
    const place = { line: first + offset, quote: text }
    if (hushed.test(text) && loud.includes(core(text))) {
      return [{ ...place, code: 'failure-ignored', message: 'The result of a check is thrown away.' }]
    }
    if (lenientFlags.test(text) && isCheckLine(text) && loud.some((line) => !lenientFlags.test(line) && program(line) === program(text))) {
      return [{ ...place, code: 'check-lenient', message: 'A check is told not to fail, or not to run what it is for.' }]
    }
    return []
  })
  // `set +e` around a command whose status is read afterwards is a common way to report, not to look away.
  return [...(/\$\?|PIPESTATUS/.test(after.run.raw) ? [] : off), ...left, ...kept]
}

/** An `exit 0` outside of any block, new, with a check behind it. */
const leftEarly = (before: string, after: string): readonly { readonly line: number; readonly quote: string }[] => {
  const lines = after.split('\n')
  const exit = lines.findIndex((line) => /^exit(?: 0)?\s*$/.test(line))
  const behind = lines.slice(exit + 1).some((line) => isCheckLine(line.trim()))
  return exit >= 0 && behind && !/^exit(?: 0)?\s*$/m.test(before) ? [{ line: exit, quote: lines[exit] ?? '' }] : []
}

const program = (line: string): string => line.split(' ', 1)[0] ?? ''
