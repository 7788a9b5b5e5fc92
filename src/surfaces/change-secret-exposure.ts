/** Lets secrets out: values written into files, and steps that print or carry off what they hold. */
import { defineSurface, type Scene } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import type { Job, ReadableWorkflow, Step } from '../model/workflow.ts'
import { hasExpression } from '../workflows/expressions.ts'
import { secretNamesIn } from '../workflows/references.ts'
import { exposures } from './catalogue/exposures.ts'
import { changeSurface } from './change.ts'
import { linesOf } from './change-checks.ts'
import { nameOfStep, readableSides } from './change-pairs.ts'
import { changedSides, type Sides, written } from './change-sides.ts'

const id = 'change-secret-exposure'

export const changeSecretExposure = defineSurface({
  id,
  side: 'change',
  title: 'Lets secrets out',
  why: 'A secret in a file, a log or a request is known to whoever reads it, and masking does not hold against a changed form.',
  remedy: 'Take the value out and rotate it; give a secret to the program that needs it by environment or standard input.',
  categories: ['secret-exposure'],
  needs: ['workflowChanges', 'changes', 'files'],
  detect: (scene) => [...changedSides(scene, () => true).flatMap(valuesIn), ...scene.workflowChanges.flatMap(inWorkflow)],
})

/** How a value reads that was taken out before judgement, or the head of a private key. */
const value = /\[redacted [a-z-]{3,30}\]|-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/
/** Made-up values in tests and examples are ordinary. */
const example =
  /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|examples?|docs?|mocks?|__mocks__)\/|\.(?:test|spec)\.\w{1,6}$|_test\.\w{1,6}$|\.(?:example|sample|template|mdx?)$/i

const valuesIn = ({ path, before, after }: Sides): readonly Surface[] => {
  const now = written(after)
  if (now === null || now === '') return []
  const old = new Set((written(before) ?? '').split('\n').map((line) => line.trim()))
  const lines = now.split('\n')
  const index = lines.findIndex((line) => value.test(line) && !old.has(line.trim()))
  if (index < 0) return []
  return [
    changeSurface({
      detector: id,
      category: 'secret-exposure',
      code: 'secret-value',
      message: example.test(path)
        ? 'Something shaped like a secret stands in a test or an example.'
        : 'Something shaped like a secret is written into a file.',
      path,
      line: index + 1,
      quote: lines[index]?.replace(/-----BEGIN.*$/, '-----BEGIN … PRIVATE KEY-----') ?? null,
      lowImpact: example.test(path),
      blockworthy: !example.test(path),
    }),
  ]
}

const inWorkflow = (change: Scene['workflowChanges'][number]): readonly Surface[] => {
  const sides = readableSides(change)
  if (sides?.after == null) return []
  const old = new Set(sides.before === null ? [] : linesWithin(sides.before))
  const oldOutputs = new Set(sides.before?.jobs.flatMap(({ outputs }) => Object.values(outputs).map(({ raw }) => raw)) ?? [])
  return sides.after.jobs.flatMap((job) => [
    ...leftBehind(job, old).map((seen) =>
      changeSurface({ ...seen, detector: id, category: 'secret-exposure', path: change.path, job: job.id }),
    ),
    ...job.steps.flatMap((step) =>
      inStep(
        step,
        [...Object.values(job.env), ...Object.values(sides.after?.env ?? {})].some(({ raw }) => secretNamesIn(raw).length > 0),
        old,
      ).map((seen) =>
        changeSurface({ ...seen, detector: id, category: 'secret-exposure', path: change.path, job: job.id, step: nameOfStep(step) }),
      ),
    ),
    ...Object.values(job.outputs)
      .filter(({ raw }) => secretNamesIn(raw).some((name) => name !== 'GITHUB_TOKEN') && !oldOutputs.has(raw))
      .map(({ raw, at }) =>
        changeSurface({
          detector: id,
          category: 'secret-exposure',
          code: 'secret-as-output',
          message: 'A secret leaves the job as a plain output.',
          path: change.path,
          line: at.line,
          quote: raw,
          job: job.id,
          blockworthy: true,
        }),
      ),
  ])
}

/** A secret that a script leaves in a file, and a later line or step that shows or uploads the file. */
const leftBehind = (job: Job, old: ReadonlySet<string>): readonly Seen[] => {
  const files = new Set<string>()
  return job.steps.flatMap((step) => {
    const carriers = carriersOf(step)
    const found: Seen[] = []
    const seen = { message: 'A file in which a script left a secret is shown or uploaded.', code: 'secret-file-shown', blockworthy: true }
    for (const { text, offset } of linesOf(step.run?.raw ?? '')) {
      const shown = /\b(?:cat|base64|xxd|head|tail)\s+["']?([\w./-]{1,200})/.exec(text)?.[1]
      if (shown !== undefined && files.has(plain(shown)) && !old.has(text) && !/[|>]/.test(text))
        found.push({ ...seen, line: (step.run?.at.line ?? step.at.line) + offset, quote: text })
      const target = leavesIn(text, carriers)
      if (target !== null) files.add(plain(target))
    }
    const path = step.with['path']
    if (path !== undefined && /(?:^|\/)upload-artifact@/.test(step.uses?.raw ?? '')) {
      const paths = path.raw.split('\n').map((one) => plain(one.trim()))
      if ([...files].some((file) => paths.some((one) => one === '' || one === '.' || file === one || file.startsWith(`${one}/`))))
        found.push({ ...seen, line: path.at.line, quote: `path: ${path.raw}` })
    }
    return found
  })
}

const plain = (path: string): string => path.replace(/^\.\//, '').replace(/\/?\**$/, '')

/** The file into which a line writes a secret or the whole environment. */
const leavesIn = (line: string, carriers: readonly string[]): string | null => {
  const [, target] = />{1,2}\s{0,3}["']?([\w./-]{1,200})["']?\s*$/.exec(line) ?? []
  if (target === undefined || target.startsWith('/dev/')) return null
  const whole = /^(?:env|printenv|export -p)\s{0,3}(?:\|[^|]{1,100})?>/.test(line)
  const read = [...line.matchAll(/\$\{?(\w{1,100})/g)].some(([, name]) => name !== undefined && carriers.includes(name))
  return whole || read || secretNamesIn(line).length > 0 ? target : null
}

const carriersOf = (step: Step): readonly string[] =>
  Object.entries(step.env).flatMap(([name, { raw }]) => (secretNamesIn(raw).length > 0 ? [name] : []))

const scalarsOf = (step: Step) => [...Object.values(step.env), ...Object.values(step.with)]

const linesWithin = (workflow: ReadableWorkflow): readonly string[] =>
  workflow.jobs.flatMap((job) => [
    ...job.steps.flatMap((step) => [
      ...linesOf(step.run?.raw ?? '').map(({ text }) => text),
      ...scalarsOf(step).map(({ raw }) => raw.trim()),
    ]),
  ])

interface Seen {
  readonly code: string
  readonly message: string
  readonly line: number
  readonly quote: string
  readonly blockworthy: boolean
}

const inStep = (step: Step, jobHolds: boolean, old: ReadonlySet<string>): readonly Seen[] => {
  const carriers = carriersOf(step)
  const script = step.run?.raw ?? ''
  const holds =
    jobHolds || carriers.length > 0 || scalarsOf(step).some(({ raw }) => secretNamesIn(raw).length > 0) || secretNamesIn(script).length > 0
  const whole = [...scalarsOf(step), ...(step.run === null ? [] : [step.run])].flatMap(({ raw, at }) =>
    raw.split('\n').flatMap((line, offset) =>
      hasExpression(line) && secretNamesIn(line).includes('*') && !old.has(line.trim())
        ? [
            {
              code: 'all-secrets',
              message: 'All secrets, or one named only at run time, are handed out.',
              line: at.line + offset,
              quote: line,
              blockworthy: true,
            },
          ]
        : [],
    ),
  )
  const lines = linesOf(script)
    .filter(({ text }) => !old.has(text) && !text.startsWith('#'))
    .flatMap(({ text, offset }) => {
      const seen = exposures.find((one) => (holds || !one.withSecret) && one.matches(text, carriers))
      return seen === undefined
        ? []
        : [
            {
              code: seen.code,
              message: seen.message,
              line: (step.run?.at.line ?? step.at.line) + offset,
              quote: text,
              blockworthy: seen.blockworthy,
            },
          ]
    })
  return [...whole.slice(0, 1), ...lines]
}
