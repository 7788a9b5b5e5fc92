import type { AgentEntry } from '../model/agent.ts'

export const ghAw: AgentEntry = {
  id: 'gh-aw',
  name: 'GitHub Agentic Workflows',
  vendor: 'GitHub',
  home: 'https://githubnext.github.io/gh-aw/',
  kind: 'agent',
  marks: [
    { kind: 'text', matches: String.raw`<!-- gh-aw-agentic-workflow: [^>\n]{1,300}-->`, as: 'agent' },
    { kind: 'action', uses: 'github/gh-aw-actions/setup' },
    { kind: 'action', uses: 'github/gh-aw-actions/setup-cli' },
    { kind: 'action', uses: 'github/gh-aw/actions/setup-cli' },
  ],
  seen: [{ url: 'https://github.com/github/gh-aw', on: '2026-08' }],
}
