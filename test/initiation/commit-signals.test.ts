/** Each sign of a commit as the ledger has it: whose, how sure, and what it leads to. */
import { expect, test } from 'vitest'
import { signalsOfCommit } from '../../src/initiation/commit.ts'
import type { Account } from '../../src/model/account.ts'
import type { Commit } from '../../src/model/commit.ts'
import { known, unknown } from '../../src/model/fact.ts'

const person = { name: 'Ada Example', email: 'ada@example.org' }
const copilot: Account = { id: 198982749, login: 'Copilot', type: 'Bot' }
const dependabot: Account = { id: 49699333, login: 'dependabot[bot]', type: 'Bot' }
const nobody: Account = { id: 1, login: 'ada', type: 'User' }
const notAsked = unknown('not-in-source', 'git has no accounts')

const commit = (message: string, more: Partial<Commit> = {}): Commit => ({
  ...{ sha: 'a'.repeat(40), parents: ['b'.repeat(40)], author: person, committer: person, message },
  ...{ authorAccount: notAsked, committerAccount: notAsked, authoredAt: null, committedAt: null },
  ...{ signature: known(null), pulls: notAsked },
  ...more,
})
const below = (text: string): Commit => commit(`Fix it\n\n${text}`)
const signed = (verified: Commit['signature'] & object): Commit => commit('Fix it', { signature: verified })
const vendorsKey = 'SHA256:32dP45eSMmVSt/G/CGvcxl/P+MO3Nwj9xeTh/GSA2wc'

/** `id involvement agent trust`, and `automation` where it is one. Two marks of one agent in one footer are one sign. */
const told = (given: Commit): readonly string[] => [
  ...new Set(
    signalsOfCommit(given).map(({ id, involvement, agent, trust, automation }) =>
      [id, involvement, agent ?? '-', trust, ...(automation ? ['automation'] : [])].join(' '),
    ),
  ),
]

test.each<[string, Commit, readonly string[]]>([
  ['nothing', commit('Fix it'), []],
  ['the platform links the author', commit('Fix it', { authorAccount: known(copilot) }), ['commit-author authored copilot platform']],
  [
    'the platform links the committer',
    commit('Fix it', { committerAccount: known(copilot) }),
    ['commit-committer authored copilot forgeable'],
  ],
  ['the platform links a person', commit('Fix it', { authorAccount: known(nobody) }), []],
  ['no account is linked', commit('Fix it', { authorAccount: known(null) }), []],
  ['the platform links a bot', commit('Bump it', { authorAccount: known(dependabot) }), ['commit-author none - platform automation']],
  [
    'a bot by its address alone',
    commit('Bump it', { author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' } }),
    ['commit-author none - forgeable automation'],
  ],
  ['a bot that only committed', commit('Fix it', { committer: { name: 'GitHub', email: 'noreply@github.com' } }), []],
  ['a house bot that only committed', commit('Fix it', { committer: { name: 'Build Bot', email: 'build-bot@example.org' } }), []],
  [
    'a bot that nobody has named and that only committed',
    commit('Fix it', { committer: { name: 'mystery[bot]', email: '9+mystery[bot]@users.noreply.github.com' } }),
    [],
  ],
  [
    'an agent that committed',
    commit('Fix it', { committer: { name: 'Quill Agent', email: 'quill@example.org' } }),
    ['commit-committer authored - forgeable'],
  ],
  [
    'a vendor’s key, checked',
    signed(known({ kind: 'ssh', key: vendorsKey, verified: known(true) })),
    ['commit-signature authored claude platform'],
  ],
  [
    'a vendor’s key, and the check failed',
    signed(known({ kind: 'ssh', key: vendorsKey, verified: known(false) })),
    ['commit-signature authored claude forgeable'],
  ],
  [
    'a vendor’s key that nobody checked',
    signed(known({ kind: 'ssh', key: vendorsKey, verified: notAsked })),
    ['commit-signature authored claude forgeable'],
  ],
  ['a signature that could not be read', signed(notAsked), []],
  ['a co-author', below('Co-authored-by: Claude <noreply@anthropic.com>'), ['commit-trailer authored claude forgeable']],
  ['declared help', below('Assisted-by: Claude <noreply@anthropic.com>'), ['commit-trailer assisted claude forgeable']],
  ['help by another word', below('Helped-by: Claude <noreply@anthropic.com>'), ['commit-trailer assisted claude forgeable']],
  [
    'a suggestion taken',
    commit('Apply suggestions from code review\n\nCo-authored-by: Claude <noreply@anthropic.com>'),
    ['commit-trailer assisted claude forgeable'],
  ],
  [
    'a signature below a suggestion is no suggestion',
    commit('Apply suggestions from code review\n\nSigned-off-by: Claude <noreply@anthropic.com>'),
    ['commit-trailer authored claude forgeable'],
  ],
  ['a bot as co-author', below('Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'), []],
  ['a bot that helped', below('Assisted-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'), []],
  ['a name that no person bears', below('Co-authored-by: Claude Code <ada@example.org>'), ['commit-trailer authored claude forgeable']],
  ['the same in a trailer that is about something else', below('AI-Session: Claude Code <ada@example.org>'), []],
  ['an agent of the house', below('Co-authored-by: Quill Agent <quill@example.org>'), ['commit-trailer authored - forgeable']],
  ['an agent of the house that is only spoken of', below('AI-Session: Quill Agent <quill@example.org>'), []],
  ['help without a name', below('Assisted-by: an AI assistant'), ['commit-trailer assisted - forgeable']],
  ['a bare key without a name', below('AI: yes'), []],
  ['a bare key that says no', below('AI-assisted: no'), []],
  ['nobody', below('Assisted-by: nobody.'), []],
  ['a tool that another key names', below('Signed-off-by: Claude'), []],
])('%s', (_what, given, expected) => {
  expect(told(given)).toEqual(expected)
})

test('A bot’s commit is read at its end alone, since the rest is other people’s', () => {
  const author = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
  const footer = '🤖 Generated with [Claude Code](https://claude.com/claude-code)'
  expect(told(commit(`Sync\n\n${footer}\n\na\n\nb`, { author }))).toEqual(['commit-author none - forgeable automation'])
  expect(told(commit(`Sync\n\na\n\n${footer}`, { author }))).toEqual([
    'commit-author none - forgeable automation',
    'commit-text authored claude forgeable',
  ])
  expect(told(commit(`Sync\n\nThis was written by Claude.`, { author }))).toEqual(['commit-author none - forgeable automation'])
})

test('A changelog that ends a bot’s commit is nobody’s footer, by whichever way the bot is known', () => {
  const message = 'Bump it\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)'
  expect(told(commit(message, { authorAccount: known(dependabot) }))).toEqual(['commit-author none - platform automation'])
})

test('The ledger keeps what was read, bounded, and the way to the agent’s own log', () => {
  const session = 'https://claude.ai/code/session_01XJ56Eftd'
  const [trailer] = signalsOfCommit(below(`Claude-Session: ${session}`))
  expect(trailer).toMatchObject({
    outcome: 'hit',
    subject: `commit:${'a'.repeat(40)}`,
    value: `claude-session: ${session}`,
    because: 'Claude writes this trailer',
    log: session,
    at: null,
  })
  const [author] = signalsOfCommit(
    commit('Fix it', { author: { name: `Claude Code ${'x'.repeat(50)}`, email: `${'y'.repeat(300)}@example.org` } }),
  )
  expect(author?.value).toHaveLength(200)
  expect(author).toMatchObject({ log: null, because: 'Claude is known by this identity', title: 'Author of the commit' })
  expect(signalsOfCommit(below('Co-authored-by: Google Antigravity'))[0]).toMatchObject({ agent: 'antigravity', log: null })
})

test.each(
  (
    'Assisted-by Generated-by AI-assisted AI-assisted-by AI-tools AI-tool AI-tool-used AI-tools-used AI-assistant AI-agent AI-generated-by ' +
    'AI-model Coding-agent Agent-signature Agent-tool Helped-by Authored-by Written-by Written-with Generated-with Created-with AI'
  ).split(' '),
)('%s names the tool that helped', (key) => {
  expect(signalsOfCommit(below(`${key}: OpenCode (some model)`)).filter(({ id }) => id === 'commit-trailer')).toMatchObject([
    { involvement: 'assisted', agent: 'opencode', because: 'it says that opencode helped' },
  ])
  expect(told(below(`${key}: the hand of Ada`)).filter((one) => one.startsWith('commit-trailer'))).toEqual([])
  expect(told(below(`${key}: none`))).toEqual([])
})

test.each([
  'AI',
  'a.i.',
  'an LLM',
  'yes, AI',
  'GenAI',
  'generative AI',
  'AI tools',
  'true',
  '`ai-agent`',
  'Quill (model: x-1)',
  'Quill (AI agent)',
])('Help by %s is help without a name', (value) => {
  expect(signalsOfCommit(below(`Assisted-by: ${value}`))).toMatchObject([
    { involvement: 'assisted', agent: null, because: 'it says that an AI helped' },
  ])
})

test.each([
  'Claude-Generated-By: no',
  'Claude-Generated-By: n/a',
  'Generated with AI: no',
  'Assisted-by: Aidan',
  'Assisted-by: my llmbench box',
  'Signed-off-by: AI',
])('And %s says nothing', (line) => {
  expect(told(below(line))).toEqual([])
})

test('Why it counts is said in words', () => {
  const because = (line: string) => signalsOfCommit(below(line)).map((one) => one.because)
  expect(because('Co-authored-by: Claude <noreply@anthropic.com>')).toEqual(['Claude is known by this name and address'])
  expect(because('Co-authored-by: Quill Agent <quill@example.org>')).toEqual(['its name and address call it an agent'])
  expect(because('Co-authored-by: cursor[bot]')).toEqual(['Cursor writes this trailer'])
  expect(because('Co-authored-by: somebody[bot]')).toEqual([])
})
