/** Checks that still stand there and no longer speak: never run, or run without their failure being counted. */
import { type Job, literal, type ReadableWorkflow, type Scalar, type Step } from '../model/workflow.ts'
import { alwaysTrue, neverTrue, openScope, type Scope, scopeOfEvent } from '../workflows/values.ts'
import { checksCode, checksOfStep, core, isCheckLine, linesOf, runsOnChanges } from './change-checks.ts'
import { type JobPair, jobPairs, nameOfStep, type Pair } from './change-pairs.ts'
import { hushed, lenientFlags, silencing } from './change-silence.ts'
import type { Weakening } from './change-weakening.ts'
import { productionOfName } from './production.ts'

export const checksSilenced = (before: ReadableWorkflow, after: ReadableWorkflow): readonly Weakening[] =>
  jobPairs(before, after).flatMap((pair) => {
    const checking = runsOnChanges(before) && checksCode(pair.before)
    return [
      ...(checking ? ofCheckingJob(pair, reviewing(before, after)) : []),
      ...sumLost(pair),
      ...needsLost(pair, after),
      ...environmentLost(pair),
      ...(runsOnChanges(before) ? pair.steps.flatMap((steps) => ofStep(pair, steps)) : []),
    ]
  })

const never = (condition: Scalar | null, scope: Scope = openScope): boolean => condition !== null && neverTrue(condition.raw, scope)
/** True, or true where it is a pull request that runs. */
const lenient = (given: Scalar | null): boolean =>
  given !== null && (literal(given) === 'true' || alwaysTrue(given.raw, scopeOfEvent('pull_request')))

/** The events on both sides by which changes are looked at before they land; of a workflow that knows none, pushes. */
const reviewing = (before: ReadableWorkflow, after: ReadableWorkflow): readonly string[] => {
  const both = before.triggers.map(({ event }) => event).filter((event) => after.triggers.some((now) => now.event === event))
  const reviewed = both.filter((event) => ['pull_request', 'pull_request_target', 'merge_group'].includes(event))
  return reviewed.length > 0 ? reviewed : both.filter((event) => event === 'push')
}

const ofCheckingJob = ({ before, after }: Pair<Job>, events: readonly string[]): readonly Weakening[] => {
  const at = { path: after.at.path, job: after.id }
  const found: Weakening[] = []
  if (never(after.if) && !never(before.if) && after.if !== null) {
    found.push({
      ...at,
      ...placed(after.if, 'if'),
      code: 'check-skipped',
      message: 'A job that checks changes never runs any more; GitHub counts it as passed.',
      blockworthy: true,
    })
  } else if (after.if !== null && events.some((event) => never(after.if, scopeOfEvent(event)) && !never(before.if, scopeOfEvent(event)))) {
    found.push({
      ...at,
      ...placed(after.if, 'if'),
      code: 'check-skipped',
      message: 'A job that checks changes no longer runs before they land; GitHub counts it as passed.',
      blockworthy: true,
    })
  } else if (after.if !== null && after.if.raw !== before.if?.raw && opensSkip(after.if.raw, before.if?.raw ?? '')) {
    found.push({
      ...at,
      ...placed(after.if, 'if'),
      code: 'check-skippable',
      message: 'A job that checks changes can now be skipped by a label, a title, an actor or a message.',
      blockworthy: true,
    })
  }
  if (lenient(after.continueOnError) && !lenient(before.continueOnError) && after.continueOnError !== null) {
    found.push({
      ...at,
      ...placed(after.continueOnError, 'continue-on-error'),
      code: 'failure-ignored',
      message: 'The failure of a job that checks changes no longer counts.',
      blockworthy: true,
    })
  }
  if (
    before.if !== null &&
    /\balways\s*\(\s*\)/.test(before.if.raw) &&
    before.needs.length > 1 &&
    !/\b(?:always|cancelled|failure)\s*\(/.test(after.if?.raw ?? '')
  ) {
    found.push({
      ...at,
      line: after.at.line,
      quote: before.if.raw,
      code: 'aggregate-weakened',
      message: 'A job that sums up others is now skipped, and so counted as passed, when one of them fails.',
      blockworthy: true,
    })
  }
  return found
}

/** A condition by which the author of a change can have the check skipped. */
const opensSkip = (now: string, before: string): boolean => {
  const handles = [
    /!\s*contains\s*\(\s*github\.event\.pull_request\.labels/i,
    /!\s*contains\s*\(\s*github\.event\.(?:pull_request\.(?:title|body)|head_commit\.message)/i,
    /github\.(?:actor|triggering_actor)\s*!=/i,
    /!\s*startsWith\s*\(\s*github\.(?:head_ref|actor)/i,
    /(?<!!\s{0,3})contains\s*\(\s*github\.event\.pull_request\.labels/i,
    /github\.event\.label\.name\s*==/i,
    /github\.(?:actor|triggering_actor)\s*==/i,
  ]
  return handles.some((handle) => handle.test(now) && !handle.test(before))
}

/** A job that summed up what others found, and no longer looks, or lets some of them off. */
const sumLost = ({ before, after, steps }: JobPair): readonly Weakening[] => {
  if (!readsResults(before)) return []
  const at = { path: after.at.path, job: after.id, code: 'aggregate-weakened', blockworthy: true }
  if (!readsResults(after)) {
    const message = 'A job that sums up others no longer looks at what they found.'
    return [{ ...at, message, line: after.at.line, quote: `needs: ${before.needs.join(', ')}` }]
  }
  return steps.flatMap(({ before: old, after: now }) =>
    Object.entries(now.with).flatMap(([name, given]) =>
      /^allowed-(?:failures|skips)$/.test(name) && given.raw.trim() !== '' && given.raw !== old.with[name]?.raw
        ? [{ ...at, message: 'A job that sums up others lets some of them off.', ...placed(given, name) }]
        : [],
    ),
  )
}

/** Its steps or its condition read the results of several jobs that it needs. */
const readsResults = ({ needs, if: only, steps }: Job): boolean =>
  needs.length > 1 &&
  /\bneeds\b[^\n]{0,80}\.result\b|\btoJSON\s*\(\s*needs\s*\)|\bneeds\.\*/i.test(
    [only, ...steps.flatMap((step) => [step.run, step.if, ...Object.values(step.env), ...Object.values(step.with)])]
      .map((scalar) => scalar?.raw ?? '')
      .join('\n'),
  )

/** A job that deploys or releases no longer waits for a job that checks; or a sum no longer counts one that still runs. */
const needsLost = ({ before, after }: Pair<Job>, workflow: ReadableWorkflow): readonly Weakening[] => {
  const reached = reachedFrom(after, workflow)
  const lost = before.needs.filter((need) => !reached.has(need))
  return lost.flatMap((need) => {
    const still = workflow.jobs.find(({ id }) => id === need)
    if (still === undefined || !checksCode(still) || !(carriesOut(after) || sumsUp(before))) return []
    return [
      {
        code: 'need-removed',
        message: 'A job no longer waits for a job that checks changes, which still runs beside it.',
        path: after.at.path,
        line: after.at.line,
        quote: `needs: ${need}`,
        job: after.id,
        blockworthy: true,
      },
    ]
  })
}

const carriesOut = (job: Job): boolean =>
  job.environment !== null || /deploy|release|publish|ship|promote|upload|prod|merge/i.test(job.id) || job.permissions?.kind === 'all'
const sumsUp = (job: Job): boolean =>
  job.needs.length > 1 &&
  /\b(?:always|cancelled|failure)\s*\(|needs\.\*/.test(
    job.if?.raw ?? job.steps.map(({ run, if: only }) => `${run?.raw ?? ''} ${only?.raw ?? ''}`).join('\n'),
  )

const reachedFrom = (job: Job, workflow: ReadableWorkflow): ReadonlySet<string> => {
  const found = new Set(job.needs)
  for (const id of found) for (const next of workflow.jobs.find((other) => other.id === id)?.needs ?? []) found.add(next)
  return found
}

const environmentLost = ({ before, after }: Pair<Job>): readonly Weakening[] => {
  const old = before.environment
  if (old === null || productionOfName(old.name.raw) !== 'yes') return []
  const now = after.environment
  const carriesOn = after.steps.length > 0 || after.uses !== null
  if (!carriesOn || never(after.if)) return []
  const detached = now !== null && !now.deployment && old.deployment
  if (now !== null && !detached) return []
  return [
    {
      code: detached ? 'environment-detached' : 'environment-removed',
      message: 'A job that worked in a production environment now works outside its protection.',
      path: after.at.path,
      line: now?.at.line ?? after.at.line,
      quote: `environment: ${old.name.raw}`,
      job: after.id,
      blockworthy: true,
    },
  ]
}

const ofStep = (jobs: Pair<Job>, { before, after }: Pair<Step>): readonly Weakening[] => {
  if (!checksCode(jobs.before) || checksOfStep(jobs.before, before).length === 0) return []
  const at = { path: after.at.path, job: jobs.after.id, step: nameOfStep(after), blockworthy: true }
  const found: Weakening[] = []
  if (never(after.if) && !never(before.if) && after.if !== null) {
    found.push({ ...at, ...placed(after.if, 'if'), code: 'check-skipped', message: 'A step that checks changes never runs any more.' })
  }
  if (lenient(after.continueOnError) && !lenient(before.continueOnError) && after.continueOnError !== null) {
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

const placed = (scalar: Scalar, key: string): { readonly line: number; readonly quote: string } => ({
  line: scalar.at.line,
  quote: `${key}: ${scalar.raw}`,
})
