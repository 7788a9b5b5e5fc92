import { expect, test } from 'vitest'
import { classifyCommit } from '../../src/initiation/index.ts'
import type { Person } from '../../src/model/account.ts'
import type { Commit } from '../../src/model/commit.ts'
import { known, unknown } from '../../src/model/fact.ts'

const person: Person = { name: 'Ada Example', email: 'ada@example.org' }
const noPlatform = unknown('not-in-source', 'git has no accounts')

/** A commit as git alone tells it. */
const commit = (message: string, more: Partial<Commit> = {}): Commit => ({
  sha: 'a'.repeat(40),
  parents: ['b'.repeat(40)],
  author: person,
  committer: person,
  authorAccount: noPlatform,
  committerAccount: noPlatform,
  authoredAt: null,
  committedAt: null,
  message,
  signature: known(null),
  pulls: noPlatform,
  ...more,
})

const by = (name: string, email: string): Commit => commit('Fix the parser', { author: { name, email } })

test.each<[string, string, Commit]>([
  ['copilot', 'the cloud agent by number', by('copilot-swe-agent[bot]', '198982749+Copilot@users.noreply.github.com')],
  ['claude', 'the web agent by address', by('Claude', 'noreply@anthropic.com')],
  ['claude', 'a misconfigured bot number by its name', by('claude[bot]', '41898282+claude[bot]@users.noreply.github.com')],
  ['devin', 'an app by number', by('Devin AI', '158243242+devin-ai-integration[bot]@users.noreply.github.com')],
  ['devin', 'an app without its number', by('devin-ai-integration[bot]', 'devin-ai-integration[bot]@users.noreply.github.com')],
  ['aider', 'a suffix of the author name', by('Ada Example (aider)', 'ada@example.org')],
  ['cursor', 'a co-author', commit('Fix it\n\nCo-authored-by: Cursor <cursoragent@cursor.com>')],
  [
    'claude',
    'a co-author inside a squash body',
    commit('Fix it (#1)\n\n* part\n\n  Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>'),
  ],
  ['claude', 'a co-author without an address', commit('Fix it\n\nCo-Authored-By: Claude')],
  ['crush', 'a bracket that is missing', commit('Fix it\n\nCo-Authored-By: Crush <crush@charm.land')],
  ['antigravity', 'a co-author by the name alone', commit('Fix it\n\nCo-authored-by: Google Antigravity')],
  ['openhands', 'a bot on the address of a company', commit('Fix it\n\nCo-authored-by: OpenHands Bot <contact@all-hands.dev>')],
  ['mux', 'a footer with its model', commit('Fix it\n\n---\n_Generated with `mux` • Model: `openai:gpt-5.4` • Thinking: `high`_')],
  ['clawsweeper', 'an app under a plain name', by('clawsweeper', '274271284+clawsweeper[bot]@users.noreply.github.com')],
  ['open-swe', 'an account of an app', by('open-swe[bot]', 'open-swe@users.noreply.github.com')],
  ['amp', 'an address that leads nowhere', by('Amp', 'amp@example.com')],
  ['opencode', 'a host of its own', by('OpenCode Builder', 'opencode@opencode-builder.local')],
  ['devin', 'a placeholder of an address', by('Devin', 'devin@example.com')],
  ['claude', 'a tool beside the name', by('Ada Example + Claude', 'ada@example.org')],
  [
    'mastra-code',
    'a model with its provider behind the name',
    commit('Fix it\n\nCo-Authored-By: Mastra Code (anthropic/claude-opus-4-6) <noreply@mastra.ai>'),
  ],
  ['kiro', 'a command line behind a person', commit('Fix it\n\nCo-authored-by: Ada Example (Kiro CLI) <ada@example.org>')],
  ['codex', 'whose agent it is', by("Ada's Codex Agent", 'codex@example.org')],
  ['mintlify', "a generator's trailer", commit('Fix it\n\nGenerated-By: mintlify-agent')],
  ['claude', "an agents' mailbox", commit('Fix it\n\nCo-authored-by: Claude <Agents+claude@example.org>')],
  ['warp', 'a box that is ticked', commit("Fix it\n\n- [x] Warp Agent Mode - This PR was created via Warp's AI Agent Mode")],
  [
    'claude',
    'the footer of a bot',
    commit('Fix it\n\nWhy.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nSigned-off-by: A <a@example.org>', {
      author: { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' },
    }),
  ],
  ['claude', 'a session', commit('Fix it\n\nClaude-Session: https://claude.ai/code/session_01XJ56Eftd')],
  ['copilot', 'a link to its logs', commit('Fix it\n\nAgent-Logs-Url: https://github.com/o/r/sessions/8e1f')],
  ['amp', 'a thread', commit('Fix it\n\nAmp-Thread-ID: https://ampcode.com/threads/T-86df68a3-578c-4a1c-91f3-788f8b8f0aae')],
  ['claude', 'a footer', commit('Fix it\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)')],
  ['posthog-code', 'a generator that is an agent', commit('Fix it\n\nGenerated-By: PostHog Code')],
  ['kiro', 'the committer alone', commit('Fix it', { committer: { name: 'Kiro Agent', email: 'agent@kiro.dev' } })],
  ['claude', 'a co-author with its model in brackets', commit('Fix it\n\nCo-authored-by: Claude (claude-opus-4-6)')],
  ['claude', 'a co-author behind a robot', commit('Fix it\n\n🤖 Co-Authored-By: Claude <noreply@anthropic.com>')],
  ['claude', 'a trailer whose hyphen is a blank', commit('Fix it\n\nCo-Authored By: Claude Sonnet 4.6 <noreply@anthropic.com>')],
  ['claude', "a product's name on another address", commit('Fix it\n\nCo-Authored-By: Claude Opus 4.6 <svc@example.org>')],
  ['claude', 'another tool that runs it', by('Claude (via Conductor)', 'noreply@conductor.build')],
  ['claude', 'a model behind the name', by('Ada Example (claude-sonnet-4)', 'ada@example.org')],
  ['pi', 'a tool behind the name', by('Ada Example (via Pi Coding Agent)', 'ada@example.org')],
  ['copilot', 'a name that no person bears', by('GitHub Copilot', 'ada@example.org')],
  ['copilot', 'a workspace', commit('Fix it\n\n[Copilot Workspace session](https://copilot-workspace.githubnext.com/o/r?shareId=X)')],
  ['devin', 'an app under a wrong number', by('devin-ai-integration[bot]', '1+devin-ai-integration[bot]@users.noreply.github.com')],
  ['claude', "a service's mailbox", commit('Fix it\n\nCo-authored-by: Claude <svc-tools-claude@example.org>')],
  ['qwen', 'a command line without an address', commit('Fix it\n\nCo-authored-by: qwen-cli <https://github.com/QwenLM/qwen-code>')],
  ['cursor', "an app's name on somebody's address", by('cursor[bot]', '10400064+somebody@users.noreply.github.com')],
  ['mux', 'its name turned round', commit('Fix it\n\n---\n_Generated with `xum` • Model: `anthropic:claude-fable-5`_')],
  ['gemini', 'a sign-off without an address', commit('Fix it\n\nSigned-off-by: Gemini <my circuits hummed>')],
  [
    'claude',
    "a vendor's key and nothing else",
    commit('Fix it', {
      signature: known({ kind: 'ssh', key: 'SHA256:32dP45eSMmVSt/G/CGvcxl/P+MO3Nwj9xeTh/GSA2wc', verified: known(true) }),
    }),
  ],
])('%s is known by %s', (agent, _sign, given) => {
  expect(classifyCommit(given)).toMatchObject({ initiator: 'ai', involvement: 'authored', agents: [agent] })
})

test.each<[string, string, Commit]>([
  [
    'coderabbit',
    'a suggestion taken',
    commit('Fix it\n\nCo-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>'),
  ],
  ['copilot', 'a review suggestion', commit('Fix it\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>')],
  ['claude', 'declared help', commit('Fix it\n\nAssisted-by: Claude Code (Sonnet 4.5)')],
  ['copilot', 'declared authorship without an address', commit('Fix it\n\nAuthored-by: GitHub Copilot CLI v1.0.68')],
  ['claude', 'two words in one', commit('Fix it\n\nAssisted-by: ClaudeCode:claude-opus-5')],
  ['copilot', 'a command line in one word', commit('Fix it\n\nAssisted-by: CopilotCLI:gpt-5.4')],
  ['chatgpt', 'a model with a blank', commit('Fix it\n\nAssisted-by: GPT 5.6')],
  ['pi', 'a tool with its model', commit('Fix it\n\nAssisted-by: pi (claude-opus-5)')],
  ['claude', 'the tool that was used', commit('Fix it\n\nAI-Tool-Used: Claude Code\nAI-Tool-Use-Level: Category 2')],
  ['codex', 'a key of its own', commit('Fix it\n\nAI-assisted: Codex')],
  ['codex', 'line breaks that are written out', commit('Fix it\n\nA test.\\n\\nAI-assisted-by: OpenAI Codex GPT-5.5; used to inspect')],
  ['opencode', 'a model that looks like an address', commit('Fix it\n\nAssisted-by: OpenCode (claude-sonnet-4-6@default)')],
  ['claude', 'a key that is misspelt', commit('Fix it\n\nAssited by: claude-4-sonnet')],
  ['cursor', 'a mode where the address belongs', commit('Fix it\n\nAssisted-by: Cursor <Auto>')],
  ['grok', 'two names in one', commit('Fix it\n\nAssisted-by: Grok/xAI')],
  ['claude', 'a bare key', commit('Fix it\n\nAI: Claude Code (claude-sonnet-4-5). Helped with a test')],
  ['pi', 'what it was made with', commit('Fix it\n\nMade-with: pi')],
  ['claude', 'a transcript', commit('Fix it\n\nClaude Code transcript: https://example.org/t')],
  ['cursor', 'a generator', commit('Fix it\n\nGenerated-with: Cursor AI')],
  ['claude', 'help with the message', commit('Fix it\n\nCommit-Message-Assisted-by: Claude (via Claude Code)')],
  ['claude', 'a robot before the name', commit('Fix it\n\nAssisted-By: 🤖 Claude Code')],
  ['claude', 'a blank before the colon', commit('Fix it\n\nAssisted-by : Claude Code')],
  ['claude', 'a link', commit('Fix it\n\nAssisted-by:  [Claude Code](https://claude.ai/code)')],
  ['claude', 'no colon at all', commit('Fix it\n\n🤖 Assisted-By [Claude Code](https://claude.com/claude-code)')],
  ['codex', 'a full stop behind it', commit('Fix it\n\nCo-authored-with: OpenAI Codex.')],
  ['opencode', 'the name of its site', commit('Fix it\n\nAssisted-by: OpenCode.ai <Opus 4.6>')],
  ['claude', 'a signature of its own', commit('Fix it\n\nAgent-Signature: claude-opus-4-8-high on behalf of ada')],
  ['ibm-bob', 'a tool with its model', commit('Fix it\n\nAssisted-by: IBM Bob (model: claude-sonnet-4-5, autonomous)')],
  [
    'sourcery',
    'a suggestion of a reviewer',
    commit('Fix it\n\nCo-authored-by: sourcery-ai[bot] <58596630+sourcery-ai[bot]@users.noreply.github.com>'),
  ],
  [
    'devin',
    "an agent's suggestion taken",
    commit(
      'Apply suggestion from @devin-ai-integration[bot]\n\nCo-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
    ),
  ],
])('%s only assists by %s', (agent, _sign, given) => {
  expect(classifyCommit(given)).toMatchObject({ initiator: 'human', involvement: 'assisted', agents: [agent] })
})

test.each([
  by('Julius (Agent)', 'julius@agent.local'),
  by('joestump-agent', 'agent@example.org'),
  by("Ada Example's AI Agent", 'robot@example.org'),
  commit("Fix it\n\nSigned-off-by: Ada Example's AI Agent <robot@example.org>"),
  by("Ada's AI bot", 'bot@example.org'),
  by('Joe (Agent) Example', 'joe@example.org'),
  by('agent', 'agent@example.org'),
  by('quill', 'agent@example.org'),
  by('Quill AI', 'noreply@example.org'),
  commit("Fix it\n\nCo-Authored-By: Ada's Agentic Suite <ada@example.org>"),
  by('Kevin (Autonomous Agent)', 'kevin@example.org'),
  commit('Fix it\n\nCo-developed-by: Quill Copilot <noreply@example.org>'),
  by('Quill Agent', '261289082+quill@users.noreply.github.com'),
  commit('Fix it\n\nCo-authored-by: Ada Pi Agent <pi@example.org>'),
  commit('Fix it\n\nCo-authored-by: ab-codex-review-0501 <ab-codex-review-0501@host.local>'),
  by('ada-agent', 'ada+ai@example.org'),
  by('Agent of ada', 'ada.example@example.org'),
  by('AI assistant of @ada', '261620128+ada-assistant@users.noreply.github.com'),
  by('AI', 'ai@example.org'),
  commit('Fix it\n\nCo-authored-by: Test-Suite-Agent <testing@example.org>'),
  by('our-claude-code-action-bot[bot]', '219808715+our-claude-code-action-bot[bot]@users.noreply.github.com'),
])('An agent that names itself one and is in no catalogue is an agent without a name', (given) => {
  expect(classifyCommit(given)).toMatchObject({ initiator: 'ai', agents: [] })
})

test.each<[string, Commit]>([
  ['a person called Devin', by('Devin Binnie', 'devin@example.org')],
  ['a person called Claude', by('Claude Martin', 'claude.martin@example.org')],
  ['a person called Jules', by('Jules Kerssemakers', 'jules@example.org')],
  ['an employee of a vendor', by('Ada Example', 'ada@anthropic.com')],
  ['a co-author who is an employee', commit('Fix it\n\nCo-authored-by: Zsolt Example <zsolt@openai.com>')],
  ['a person whose login ends in Agent', by('Fizzy', '52986595+FizzyAgent@users.noreply.github.com')],
  ['a person whose login ends in bot', by('JesseBot', 'jessebot@linux.com')],
  ['an employee who says where', by('Jos Example (OpenAI)', 'jos@example.org')],
  ['a person of a company whose name ends so', by('Blust AI', 'hello@example.org')],
  ['a person with two names on a mailbox', by('Ada Example', 'agent@example.org')],
  ['a machine that builds on a mailbox', by('build-7', 'agent@example.org')],
  ['a person called Claude at a service', commit('Fix it\n\nCo-authored-by: Claude Martin <svc-tools-claude@example.org>')],
  ['a machine on a network of its own', by('lab-gemini', 'ada@lab-gemini.local')],
  ['a build agent', by('Our Build Agent', 'builds@example.org')],
  ['a change that speaks of co-authors', commit('Fix it\n\nCo-authored-by trailers are kept. Assisted-by lines with Claude stay.')],
  ['a person who tags mail about AI', by('Ada Example', 'ada+ai@example.org')],
  ['a build agent in one word', by('CI-Build-Agent', 'builds@example.org')],
  ['a tool’s name on the mailbox of something else', commit('Fix it\n\nCo-authored-by: Claude <agents+quill@example.org>')],
  ['somebody on the mailbox of a tool', commit('Fix it\n\nCo-authored-by: Ada Example <agents+claude@example.org>')],
  ['somebody called AI', by('AI', 'ada@example.org')],
  ['somebody whose mailbox is AI', by('Ada Example', 'ai@example.org')],
  ['a name at a host that only ends so', by('Amp', 'amp@amplocal.example.org')],
  ['a tool at somebody’s host', by('Amp', 'amp@ada.local')],
  ['two people', by('Ada + Brian', 'pair@example.org')],
  ['a person whose host is their own', by('Claude', 'claude@laptop.local')],
  ['a company in brackets', by('Ada Example (Cursor)', 'ada@example.org')],
  ['a badge', commit('Fix it\n\nBuilt with gptme')],
  ['a machine that builds', by('Build Agent', 'build@example.org')],
  ['a co-author called Claude with an address', commit('Fix it\n\nCo-authored-by: Claude <claude@example.org>')],
  ['prose with a colon', commit('Fix it\n\nAI: the chat no longer scrolls away\nWritten by: hand')],
  ['a commit about an agent', commit('Add Claude Fable 5 to the model list')],
  ['a cursor of a database', commit('Close the cursor before the connection')],
  ['a merge of a branch that only looks like one', commit('Merge pull request #9 from someone/claude-3.7-default')],
  ['help of a person', commit('Fix it\n\nAssisted-by: Stefan Example')],
  ['help of nobody', commit('Fix it\n\nAssisted-by: none')],
  ["a review bot's summary", commit('Fix it\n\n> [!NOTE]\n> <sup>Written by [Cursor Bugbot](https://cursor.com)</sup>')],
  ['an unknown key', commit('Fix it', { signature: known({ kind: 'ssh', key: `SHA256:${'A'.repeat(43)}`, verified: known(true) }) })],
])('%s stays a person', (_who, given) => {
  expect(classifyCommit(given)).toMatchObject({ initiator: 'human', involvement: 'none', agents: [] })
})

test.each<[string, Commit]>([
  [
    'Dependabot, whatever it quotes',
    commit('Bump x\n\nGenerated with [Claude Code](https://claude.com/claude-code)', {
      author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
    }),
  ],
  ['a renovate of somebody', by('argoproj-renovate[bot]', '161757507+argoproj-renovate[bot]@users.noreply.github.com')],
  ['Homu', by('Homu', 'homu@barosl.com')],
  ['a bot of a product with AI in its name', by('Git AI Bot', 'bot@usegitai.example')],
  ['an updater of somebody', by('our-renovate-runner[bot]', '194168008+our-renovate-runner[bot]@users.noreply.github.com')],
  ['a bot without an address', by('shell-bot', 'shell-bot')],
  ['a triage app', by('openclaw-barnacle[bot]', '257215752+openclaw-barnacle[bot]@users.noreply.github.com')],
  ['a version bump', by('Automated Version Bump', 'gh-action-bump-version@users.noreply.github.com')],
  ['a house bot by name and address together', by('Mattermost Build Bot', 'build-bot@example.org')],
])('%s is automation', (_who, given) => {
  expect(classifyCommit(given)).toMatchObject({ initiator: 'automation', involvement: 'none' })
})

test('A bot’s name on somebody’s address tells nothing where the bot is no agent', () => {
  expect(classifyCommit(by('dependabot[bot]', 'ada@example.org'))).toMatchObject({ initiator: 'human', involvement: 'none' })
})

test('A bot that nobody has named is neither an agent nor surely none', () => {
  expect(classifyCommit(by('mystery[bot]', '987654321+mystery[bot]@users.noreply.github.com'))).toMatchObject({ initiator: 'unknown' })
})

test("An agent's trailer counts in a bot's commit too", () => {
  const given = commit('Bump x\n\nCo-authored-by: openhands <openhands@all-hands.dev>', {
    author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
  })
  expect(classifyCommit(given)).toMatchObject({ initiator: 'ai', agents: ['openhands'] })
})
