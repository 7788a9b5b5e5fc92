/** Gives agents more than they had: tools, permissions, hooks, servers, modes. */
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { agentFiles } from './catalogue/agent-files.ts'
import { changeSurface } from './change.ts'
import { agentSteps } from './change-agent-steps.ts'
import { type Data, dataOf, type Leaf, leavesApart, saysTheSame } from './change-data.ts'
import { changedSides, firstDifference, lineHolding, type Sides, written } from './change-sides.ts'
import { pathGlob } from './path-glob.ts'

const id = 'change-agent-config'

export const changeAgentConfig = defineSurface({
  id,
  side: 'change',
  title: 'Widens what agents may do',
  why: 'Whoever writes an agent its permissions decides what it can run and reach on every machine where it works next.',
  remedy: 'Have a person review what the agent may newly do. Narrowing permissions, and prose for agents, are ordinary edits.',
  categories: ['agent-config'],
  needs: ['changes', 'files', 'workflowChanges'],
  detect: (scene) => [
    ...changedSides(scene, bearsPermissions).flatMap(inFile),
    ...agentSteps(scene.workflowChanges).map((seen) => changeSurface({ ...seen, detector: id, category: 'agent-config' })),
  ],
})

let globs: readonly ((path: string) => boolean)[] | null = null

/** Files by which a tool takes permissions, hooks, servers or a set-up; not those that only instruct. */
export const bearsPermissions = (path: string): boolean => {
  globs ??= agentFiles.map(({ glob }) => pathGlob(glob))
  return globs.some((matches) => matches(path))
}

const inFile = (sides: Sides): readonly Surface[] => {
  const { path } = sides
  const [old, now] = [written(sides.before), written(sides.after)]
  const seen = { detector: id, category: 'agent-config', path } as const
  if (old === null || now === null)
    return [changeSurface({ ...seen, code: 'agent-config-unread', message: "An agent's permissions change, and how could not be read." })]
  if (now === '') return []
  if (old !== '' && saysTheSame(path, old, now)) return []
  const [was, is] = [dataOf(path, old), dataOf(path, now)]
  if (is === null || /\.ya?ml$/.test(path) || (was === null && old !== '')) {
    return [
      changeSurface({
        ...seen,
        ...firstDifference(old, now),
        code: 'agent-config-changed',
        message: 'Changes what an agent is set up with.',
      }),
    ]
  }
  const widened = widenings(was, is)
  return widened.map(({ code, message, key, quote }) => changeSurface({ ...seen, code, message, line: lineHolding(now, key), quote }))
}

interface Widening {
  readonly code: string
  readonly message: string
  readonly key: string
  readonly quote: string
}

const widenings = (was: Data, is: Data): readonly Widening[] => {
  const { gone, come } = leavesApart(was, is)
  const found = [...come.flatMap((leaf) => saidOf(leaf, comingIn)), ...gone.flatMap((leaf) => saidOf(leaf, goingOut, come))]
  return found.filter(({ code }, i) => found.findIndex((other) => other.code === code) === i)
}

interface Sort {
  readonly code: string
  readonly message: string
  takes(keys: string, value: string, leaf: Leaf): boolean
}

const yes = (value: string): boolean => /^(?:true|1|on|always|allow|all|\*)$/i.test(value)

/** What a new value makes possible, by the names that agents' settings give it. The first that takes it speaks. */
const comingIn: readonly Sort[] = [
  {
    code: 'tools-refused',
    message: '',
    takes: (keys) =>
      /(?:^|\.)(?:deny|ask|exclude\w{0,20}|disallowed\w{0,20}|disabled\w{0,30}|blocked\w{0,20}|denied\w{0,20}|\w{0,20}denylist)(?:\.|$)/i.test(
        keys,
      ),
  },
  {
    code: 'hook-added',
    message: 'A hook now runs a command by itself while the agent works.',
    takes: (keys) => /(?:^|\.)hooks?\./i.test(keys) && !/\.(?:timeout|matcher|type)$/i.test(keys),
  },
  {
    code: 'helper-added',
    message: 'The agent now runs a command of the repository by itself.',
    takes: (keys) =>
      /(?:apiKeyHelper|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|statusLine\.command|fileSuggestion\.command|(?:^|\.)notify)/i.test(
        keys,
      ),
  },
  {
    code: 'mode-loosened',
    message: 'The agent now acts without asking.',
    takes: (keys, value) =>
      (/(?:defaultMode|approval_policy|approvalMode|approval-mode|permission_?mode)$/i.test(keys) &&
        /^(?:bypassPermissions|acceptEdits|dontAsk|auto|never|on-failure|yolo|auto_edit|full-auto)$/i.test(value)) ||
      (/(?:autoApprove|autoAccept|alwaysAllow|yolo|skipDangerous\w{0,40}|dangerously\w{0,40}|yes-always|trust|enableAllProjectMcpServers|chat\.tools\.\w{0,40}\.?autoApprove)$/i.test(
        keys,
      ) &&
        yes(value)),
  },
  {
    code: 'sandbox-opened',
    message: 'The agent now works outside its sandbox or firewall, or with the network.',
    takes: (keys, value) =>
      (/sandbox_mode$/i.test(keys) && /^(?:danger-full-access|workspace-write)$/i.test(value)) ||
      (/(?:network_access|allowUnsandboxed\w{0,30}|allowLocalBinding|allowAllUnixSockets|enableWeakerNestedSandbox)$/i.test(keys) &&
        yes(value)) ||
      (/(?:^|\.)(?:sandbox(?:\.enabled)?|firewall(?:\.enabled)?)$/i.test(keys) && /^(?:false|off|none)$/i.test(value)),
  },
  {
    code: 'server-off',
    message: '',
    takes: (keys, value) =>
      /(?:mcp_?servers|servers|mcp)\..{1,200}\.(?:disabled|enabled|timeout|startup_timeout_sec|description|type)$/i.test(keys) &&
      !(/\.enabled$/i.test(keys) && yes(value)) &&
      !(/\.disabled$/i.test(keys) && value === 'false'),
  },
  {
    code: 'tools-allowed',
    message: 'The agent may now use a tool or command without asking.',
    takes: (keys, value) =>
      /(?:^|\.)(?:allow|allowed\w{0,20}|autoApprove|alwaysAllow|coreTools|excludedCommands|includeTools|\w{0,20}allowlist|trusted\w{0,20}|enabledMcpjsonServers|enabledPlugins|extraKnownMarketplaces|additionalDirectories|writable_roots)(?:\.|$)/i.test(
        keys,
      ) ||
      /(?:^|\.)tools\.core(?:\.|$)/i.test(keys) ||
      (/(?:^|\.)(?:permissions?|tools)\./i.test(keys) && yes(value)),
  },
  {
    code: 'server-added',
    message: 'The agent is now given a tool server, or one is run in another way.',
    takes: (keys) => /(?:^|\.)(?:mcpServers|mcp_servers|servers|mcp)\./i.test(keys),
  },
]

/** What is possible once a value is gone: a refusal lifted, a guard taken out. */
const goingOut: readonly Sort[] = [
  {
    code: 'refusal-lifted',
    message: 'A refusal that held the agent back is gone.',
    takes: (keys) =>
      /(?:^|\.)(?:deny|ask|exclude(?:Tools)?|\w{0,20}denylist|disallowed\w{0,20}|disabledMcpjsonServers|blocked\w{0,20}|denied\w{0,20}|disableBypassPermissionsMode|disableAutoMode)(?:\.|$)/i.test(
        keys,
      ),
  },
  {
    code: 'guard-removed',
    message: 'A hook that ran before the agent acts is gone.',
    takes: (keys) =>
      /(?:^|\.)hooks\.(?:PreToolUse|PermissionRequest|UserPromptSubmit|beforeShellExecution|beforeMCPExecution|beforeReadFile|BeforeTool)\..{0,200}command$/i.test(
        keys,
      ),
  },
  {
    code: 'sandbox-opened',
    message: 'The agent now works outside its sandbox or firewall, or with the network.',
    takes: (keys, value) => /(?:^|\.)(?:sandbox\.enabled|sandbox|sandbox_mode)$/i.test(keys) && /^(?:true|docker|read-only)$/i.test(value),
  },
]

const saidOf = (leaf: Leaf, sorts: readonly Sort[], come: readonly Leaf[] = []): readonly Widening[] => {
  const keys = leaf.keys
    .filter((key) => key !== '[]')
    .join('.')
    .slice(0, 500)
  const sort = sorts.find(({ takes }) => takes(keys, leaf.value, leaf))
  if (sort === undefined || sort.message === '') return []
  // `ask` that becomes `deny` is no refusal lifted.
  if (
    sort.code === 'refusal-lifted' &&
    come.some((other) => other.value === leaf.value && /deny|block|disallow/i.test(other.keys.join('.')))
  )
    return []
  const key = leaf.keys.findLast((one) => one !== '[]') ?? ''
  const inText = leaf.keys.at(-1) === '[]' ? JSON.stringify(leaf.value).slice(1, -1) : key
  return [{ code: sort.code, message: sort.message, key: inText, quote: `${key}: ${leaf.value}` }]
}
