/** Agents that a workflow runs, and what an edit of their step newly lets them do: tools, modes, servers, callers, the sandbox. */
import type { Scene } from '../model/detector.ts'
import type { ReadableWorkflow, Scalar, Step } from '../model/workflow.ts'
import { nameOfStep, readableSides } from './change-pairs.ts'

export interface Loosened {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly line: number
  readonly quote: string
  readonly job: string
  readonly step: string | null
}

/** What an input, a flag or a variable of a step says, in one form: `name value`. */
interface Said {
  readonly text: string
  readonly line: number
  readonly job: string
  readonly step: string | null
}

interface Sort {
  readonly code: string
  readonly message: string
  readonly matches: RegExp
}

/** By the flags and inputs of the agents' own documentation (`catalogue/commands/agents.ts`, `catalogue/actions/agents.ts`). */
const sorts: readonly Sort[] = [
  {
    code: 'mode-loosened',
    message: 'The agent now acts without asking.',
    matches:
      /--dangerously-skip-permissions\b|--permission-mode[ =]["']?(?:bypassPermissions|acceptEdits|dontAsk|auto)\b|--yolo\b|--full-auto\b|--dangerously-bypass-approvals-and-sandbox\b|--allow-all(?:-tools|-paths)?\b|--skip-permissions-unsafe\b|--approval-mode[ =]["']?(?:yolo|auto_edit)\b|--ask-for-approval[ =]["']?never\b|--auto[ =]["']?high\b|--yes-always\b|^safety-strategy ["']?unsafe\b|"defaultMode"\s{0,5}:\s{0,5}"(?:bypassPermissions|acceptEdits)"/,
  },
  {
    code: 'callers-opened',
    message: 'More people or bots can now set the agent going.',
    matches: /^(?:allowed_non_write_users|allowed_bots|allow-users|allow-bots|allow-bot-users) (?!false\b|["']?\s{0,3}$)\S/,
  },
  {
    code: 'sandbox-opened',
    message: 'The agent now works outside its sandbox or firewall, or with the network.',
    matches:
      /^COPILOT_AGENT_FIREWALL_ENABLED ["']?false\b|--no-sandbox\b|(?:^|--)sandbox[ =]["']?(?:danger-full-access|false|none)\b|network_access\s{0,3}=\s{0,3}true\b/,
  },
  {
    code: 'server-added',
    message: 'The agent is now given a tool server, or one is run in another way.',
    matches: /--mcp-config\b|--additional-mcp-config\b|^mcp_config \S|\bmcp_?servers\b/i,
  },
]

export const agentSteps = (changes: Scene['workflowChanges']): readonly Loosened[] =>
  changes.flatMap((change) => {
    const sides = readableSides(change)
    if (sides?.after == null) return []
    const [old, now] = [sides.before === null ? [] : saidIn(sides.before), saidIn(sides.after)]
    return [...loosened(old, now, change.path), ...toolsAdded(old, now, change.path)]
  })

const saidIn = (workflow: ReadableWorkflow): readonly Said[] => [
  ...variables(workflow.env, { job: '', step: null }),
  ...workflow.jobs.flatMap((job) => [
    ...variables(job.env, { job: job.id, step: null }),
    ...job.steps.flatMap((step) => ofStep(step, job.id)),
  ]),
]

const ofStep = (step: Step, job: string): readonly Said[] => {
  const place = { job, step: nameOfStep(step) }
  return [...variables(step.env, place), ...variables(step.with, place), ...(step.run === null ? [] : lines('', step.run, place))]
}

const variables = (scalars: Readonly<Record<string, Scalar>>, place: Pick<Said, 'job' | 'step'>): readonly Said[] =>
  Object.entries(scalars).flatMap(([name, scalar]) => lines(`${name} `, scalar, place))

const longest = 2_000

/** The first line of a value stands with its name, the others alone. */
const lines = (name: string, { raw, at }: Scalar, place: Pick<Said, 'job' | 'step'>): readonly Said[] =>
  raw
    .split('\n', 2_000)
    .map((line, offset) => ({ ...place, text: `${offset === 0 ? name : ''}${line.trim()}`.slice(0, longest), line: at.line + offset }))

/** What matches now and did not: the same words elsewhere in the file are no news. */
const loosened = (old: readonly Said[], now: readonly Said[], path: string): readonly Loosened[] =>
  sorts.flatMap(({ code, message, matches }) => {
    const before = new Set(old.flatMap(({ text }) => matches.exec(text)?.[0] ?? []))
    const found = now.find(({ text }) => {
      const match = matches.exec(text)
      return match !== null && !before.has(match[0])
    })
    return found === undefined ? [] : [{ code, message, path, line: found.line, quote: found.text, job: found.job, step: found.step }]
  })

const toolFlag = /(?:--allowed-?tools|--allow-tool|^allowed_tools)[ =]+("[^"]{0,1000}"|'[^']{0,1000}'|\S{1,1000})/gi

const toolsIn = (text: string): readonly string[] =>
  [...text.matchAll(toolFlag)]
    .flatMap(([, list = '']) => list.replaceAll(/["']/g, '').split(/,\s{0,3}|\s+(?![^(]{0,200}\))/))
    .filter((tool) => tool !== '')

const toolsAdded = (old: readonly Said[], now: readonly Said[], path: string): readonly Loosened[] => {
  const before = new Set(old.flatMap(({ text }) => toolsIn(text)))
  const found = now.find(({ text }) => toolsIn(text).some((tool) => !before.has(tool)))
  return found === undefined
    ? []
    : [
        {
          code: 'tools-allowed',
          message: 'The agent may now use a tool or command without asking.',
          path,
          line: found.line,
          quote: found.text,
          job: found.job,
          step: found.step,
        },
      ]
}
