/** What in a workflow checks the code, line by line: tests, linters, type checks, scanners. */
import type { Job, ReadableWorkflow, Step } from '../model/workflow.ts'
import { nameOfStep, withoutRef } from './change-pairs.ts'

export type CheckKind = 'test' | 'lint' | 'types' | 'security'

export interface Check {
  readonly kind: CheckKind
  /** The command or action, without version and spare blanks: two of the same text are the same check. */
  readonly text: string
  readonly path: string
  readonly line: number
  readonly job: string
  readonly step: string
}

const kinds: readonly { readonly kind: CheckKind; readonly words: RegExp }[] = [
  {
    kind: 'security',
    words:
      /\b(?:codeql|codeql-action|semgrep|trivy|snyk|gitleaks|trufflehog|audit|bandit|gosec|zizmor|dependency-review-action|osv-scanner|govulncheck|brakeman|grype|checkov|tfsec|cargo-deny|cargo deny|pip-audit|scorecard-action|security|sast|scan(?:ner|s|ning)?)\b/i,
  },
  {
    kind: 'types',
    words: /\b(?:tsc|type-?check|check-types|check:types|types:check|mypy|pyright|basedpyright|pyre|sorbet|phpstan|psalm)\b/i,
  },
  {
    kind: 'test',
    words:
      /\b(?:tests?|pytest|jest|vitest|mocha|rspec|phpunit|ctest|nextest|tox|nox|playwright|cypress|e2e|unittest|unit|integration|coverage|specs?)\b/i,
  },
  {
    kind: 'lint',
    words:
      /\b(?:lint\w{0,8}|eslint|ruff|flake8|pylint|golangci-lint(?:-action)?|clippy|rubocop|biome|oxlint|stylelint|shellcheck|hadolint|actionlint|ktlint|checkstyle|detekt|swiftlint|super-linter|go vet|pre-commit|prettier|fmt|format(?:ting)?|format:check|black|isort|gofmt|rustfmt|commitlint)\b/i,
  },
]

/** Lines that speak of a check and are none: set-up, messages, uploads. */
const aside =
  /^(?:#|["'{}\]*]|\d|(?:const|let|var|import|function|return)\b|echo\b|printf\b|mkdir\b|cp\b|mv\b|rm\b|cd\b|ls\b|cat\b|export\b|chmod\b|chown\b|apt|sudo apt|brew\b|curl\b|wget\b|git\b|gh\b|docker (?:pull|login|push|tag)\b|if\b|fi\b|for\b|done\b|else\b|then\b|\w+=|(?:npm|pnpm|yarn|bun) (?:ci|i|install|add)\b|(?:uv )?pip3? install\b|python3? -m pip install\b|uv (?:sync|add|pip install|tool install)\b|(?:poetry|bundle|composer|pipenv) install\b|go install\b|go mod\b|cargo install\b|rustup\b|(?:npx )?playwright install\b|npx playwright install)/i
const asideAction =
  /(?:^|\/)(?:setup-|upload-|download-|cache|checkout|codecov|coveralls|test-reporter|comment|publish-unit-test|.*-report|create-|slack|labeler)/i

/** Longer lines are cut before they are matched. */
const longest = 2_000
export const kindOf = (text: string): CheckKind | null => kinds.find(({ words }) => words.test(text.slice(0, longest)))?.kind ?? null

const prEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'])

/** Does it run on changes before or as they land? A nightly or hand-started workflow checks no change. */
export const runsOnChanges = (workflow: ReadableWorkflow): boolean => workflow.triggers.some(({ event }) => prEvents.has(event))

/** Lines of a script, continued lines joined, comments and ways of looking away taken off. */
export const linesOf = (script: string): readonly { readonly text: string; readonly offset: number }[] => {
  const found: { text: string; offset: number }[] = []
  let carried = ''
  let until: string | null = null
  for (const [offset, line] of script.split('\n').entries()) {
    const trimmed = line.trim()
    // What stands in a here-document is text for a program, not a command.
    if (until !== null) {
      if (trimmed === until) until = null
      continue
    }
    until = /<<-?\s{0,3}["']?([A-Za-z_]\w{0,40})/.exec(trimmed)?.[1] ?? null
    if (trimmed.endsWith('\\')) {
      carried += `${trimmed.slice(0, -1).trim()} `
      continue
    }
    const text = (carried + trimmed).replace(/\s+/g, ' ')
    carried = ''
    if (text !== '') found.push({ text, offset })
  }
  return found
}

/** A script of the repository that hands on what others found or computed: `scripts/persist-scan-results.sh`, `./set-output unit-tests`. */
const handsOn =
  /^(?:\.{0,2}\/)?(?:[\w.@-]{1,100}\/){0,20}[\w-]{0,60}(?:set-output|persist|results?|report|upload|matrix)[\w-]{0,60}(?:\.\w{1,5})?(?:\s|$)/i
const isAside = (line: string): boolean => aside.test(line) || (line.includes('/') && handsOn.test(line))

export const isCheckLine = (line: string): boolean => !isAside(line) && kindOf(line) !== null

/** The checks of one step. */
export const checksOfStep = (job: Job, step: Step): readonly Check[] => {
  const at = { path: step.at.path, job: job.id, step: nameOfStep(step) }
  if (step.uses !== null) {
    const text = withoutRef(step.uses)
    const kind = asideAction.test(text) ? null : kindOf(text)
    return kind === null ? [] : [{ ...at, kind, text, line: step.uses.at.line }]
  }
  if (step.run === null) return []
  const first = step.run.at.line
  return linesOf(step.run.raw).flatMap(({ text, offset }) => {
    if (isAside(text)) return []
    // A step named "Unit tests" that runs `make all` is a test too.
    const kind = kindOf(text)
    return kind === null ? [] : [{ ...at, kind, text: core(text), line: first + offset }]
  })
}

/** The command itself, without what makes its failure go unseen: that is judged apart. */
export const core = (line: string): string =>
  line
    .replace(/\s*(?:(?:\|\||;)\s*(?:true|:|echo\b.{0,500}|exit 0)\s*\)?|(?<![&>])&)\s*$/, '')
    .replace(/^\(\s*(.{1,2000}?)\s*\)$/, '$1')
    .trim()

export const checksOf = (workflow: ReadableWorkflow): readonly Check[] =>
  runsOnChanges(workflow)
    ? workflow.jobs.flatMap((job) => {
        const called = job.uses === null ? null : kindOf(`${job.id} ${withoutRef(job.uses)}`)
        const own = job.steps.flatMap((step) => checksOfStep(job, step))
        return called === null || job.uses === null
          ? own
          : [...own, { kind: called, text: withoutRef(job.uses), path: job.at.path, line: job.at.line, job: job.id, step: '1' }]
      })
    : []

/** Is this a job or step whose failure says something about the code? */
export const checksCode = (job: Job): boolean => {
  if (tells.test(spoken(job.id))) return false
  return (
    job.steps.some((step) => checksOfStep(job, step).length > 0) ||
    kindOf(spoken(job.id)) !== null ||
    (job.uses !== null && kindOf(withoutRef(job.uses)) !== null)
  )
}

/** A job that only tells what others found. */
const tells = /\b(?:reports?|notify|notifications?|comment|upload|summary)\b/i

/** Underscores would glue words together. */
const spoken = (id: string): string => id.replaceAll('_', ' ')

/** What could hold checks that are not seen here: other files of the repository that steps or jobs run. */
export const handsOver = (workflow: ReadableWorkflow): readonly string[] =>
  workflow.jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [withoutRef(job.uses)]),
    ...job.steps.flatMap((step) => {
      if (step.uses?.raw.startsWith('./')) return [withoutRef(step.uses)]
      return linesOf(step.run?.raw ?? '')
        .map(({ text }) => text.replace(/^cd \S{1,200} && /, ''))
        .filter((text) =>
          /^(?:\.\/|bash |sh |make\b|just\b|task\b|(?:npm|pnpm|yarn|bun) (?:run )?(?:ci|check|verify|validate|all|build)\b|nx\b|turbo\b|cargo xtask\b|mise run\b|python3? \S{1,200}\.py\b|node \S{1,200}\.m?js\b)/.test(
            text,
          ),
        )
    }),
  ])
